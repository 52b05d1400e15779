/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: the tables that programs count in. Out: rows, the CPUs' values taken together and functions
 * found in the image, sorted by key. Nothing is ever taken out of a table, so that reading it
 * doesn't disturb the counting, and misses no key that was there when it began.
 */
#include "runtime/state.h"

#include "kernel/bpf.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* --- one entry --- */

/* Extremes are compared biased. */
static void join_value(struct aggregate_row *row, const uint64_t *words)
{
	switch (row->table->kind) {
	case AGGREGATE_COUNT:
	case AGGREGATE_HIST:
	case AGGREGATE_LHIST: row->n += words[0]; return;
	case AGGREGATE_SUM: row->value += words[0]; return;
	case AGGREGATE_AVG:
		row->n += words[0];
		row->value += words[1];
		return;
	case AGGREGATE_MIN:
	case AGGREGATE_MAX: row->value = MAX(row->value, words[0]); return;
	}
	bug("aggregation of kind %d", (int)row->table->kind);
}

static void join_row(struct aggregate_row *to, const struct aggregate_row *from)
{
	bool has_number = aggregate_has_number(from->table->kind);
	uint64_t words[] = {has_number ? from->n : from->value, from->value};

	join_value(to, words);
}

/* slots: of each CPU, the table's value. */
static void join_cpus(struct aggregate_row *row, const uint64_t *slots, uint32_t cpus)
{
	uint32_t words = row->table->value_size / sizeof(*slots);

	for (uint32_t i = 0; i < cpus; i++)
		join_value(row, slots + (size_t)i * words);
}

static void take_bias_off(struct aggregate_row *row)
{
	if (row->table->kind == AGGREGATE_MIN || row->table->kind == AGGREGATE_MAX)
		row->value ^= aggregate_bias(row->table->kind, row->table->is_signed);
}

/* --- functions in keys --- */

static const struct traced *function_of(const struct tracer *t, uint32_t clause, uint64_t identity)
{
	for (uint32_t i = 0; i < t->image->units.n; i++) {
		struct record_header head = {.func = identity, .unit = (uint16_t)i};
		const struct traced *f;

		if (t->image->units.at[i].clause != clause)
			continue;
		f = resolve_function(&t->resolve, t->image, &head);
		if (f)
			return f;
	}
	return NULL;
}

/* The same string for all functions of a module. */
static const char *module_of(const struct tracer *t, const struct traced *f)
{
	for (size_t i = 0; f && i < t->image->traced.n; i++)
		if (!strcmp(t->image->traced.at[i].module, f->module))
			return t->image->traced.at[i].module;
	return NULL;
}

static void resolve_key(const struct tracer *t, const struct aggregate_table *table, uint8_t *key)
{
	for (uint32_t i = 0; i < table->keys.n; i++) {
		const struct record_field *f = &table->keys.fields[i];
		const struct traced *function;
		const void *named;
		uint64_t identity;

		if (f->form != FIELD_FUNC && f->form != FIELD_MODULE &&
		    (f->form != FIELD_STACK || f->role == ROLE_STACK_USER))
			continue;
		memcpy(&identity, key + f->offset, sizeof(identity));
		function = function_of(t, table->clause, identity);
		named = f->form == FIELD_MODULE ? (const void *)module_of(t, function) : function;
		memcpy(key + f->offset, &named, sizeof(named));
	}
}

/* --- tables --- */

static struct aggregate_row *add_row(struct aggregate_rows *rows, struct aggregate_row row)
{
	if (rows->n == rows->cap) {
		rows->cap = MAX(rows->cap * 2, (size_t)64);
		rows->at = xrealloc(rows->at, rows->cap * sizeof(row));
	}
	rows->at[rows->n] = row;
	return &rows->at[rows->n++];
}

static int read_table(const struct tracer *t, uint32_t at, struct aggregate_rows *rows)
{
	const struct aggregate_table *table = t->image->tables.at[at];
	int fd = t->maps.tables[at], error;
	uint8_t *key = xcalloc(2, table->keys.size), *next = key + table->keys.size;
	uint64_t *slots = xcalloc(t->maps.cpus, table->value_size);
	bool any = false;

	while (!(error = bpf_map_next_key_raw(fd, any ? key : NULL, next))) {
		uint8_t *own;

		memcpy(key, next, table->keys.size);
		any = true;
		error = bpf_map_lookup_raw(fd, key, slots);
		if (error)
			break;
		own = xmalloc(table->keys.size);
		memcpy(own, key, table->keys.size);
		resolve_key(t, table, own);
		join_cpus(add_row(rows, (struct aggregate_row){.table = table, .key = own}), slots,
			  t->maps.cpus);
	}
	free(slots);
	free(key);
	return error == -ENOENT ? 0 : error;
}

/* A bucket's number, which is signed, comes last. */
static int row_order(const void *pa, const void *pb)
{
	const struct aggregate_row *a = pa, *b = pb;
	const struct aggregate_table *t = a->table;
	int order = memcmp(a->key, b->key, t->bucket_offset);
	int64_t x, y;

	if (order || !aggregate_is_histogram(t->kind))
		return order;
	memcpy(&x, a->key + t->bucket_offset, sizeof(x));
	memcpy(&y, b->key + t->bucket_offset, sizeof(y));
	return x < y ? -1 : x > y;
}

/* Functions of one module, or the probes of one function, have become one key. */
static void join_rows(struct aggregate_rows *rows, size_t first)
{
	size_t last = first;

	if (rows->n == first)
		return;
	qsort(rows->at + first, rows->n - first, sizeof(*rows->at), row_order);
	for (size_t i = first + 1; i < rows->n; i++) {
		struct aggregate_row *to = &rows->at[last], *from = &rows->at[i];

		if (row_order(to, from)) {
			rows->at[++last] = *from;
			continue;
		}
		join_row(to, from);
		free((void *)from->key);
	}
	rows->n = last + 1;
	for (size_t i = first; i < rows->n; i++)
		take_bias_off(&rows->at[i]);
}

int tracer_aggregates(const struct tracer *t, struct aggregate_rows *rows)
{
	*rows = (struct aggregate_rows){0};
	for (uint32_t i = 0; i < t->image->tables.n; i++) {
		size_t first = rows->n;
		int error = read_table(t, i, rows);

		join_rows(rows, first);
		if (error)
			return error;
	}
	return 0;
}

void aggregate_rows_free(struct aggregate_rows *rows)
{
	for (size_t i = 0; i < rows->n; i++)
		free((void *)rows->at[i].key);
	free(rows->at);
	*rows = (struct aggregate_rows){0};
}
