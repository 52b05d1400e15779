/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rows come in, the aggregations of a script go out, one after the other, their keys in order of
 * value. Must not know how they are shown.
 */
#include "output/aggregate_section.h"

#include <stdlib.h>
#include <string.h>

uint64_t aggregate_value(const struct aggregate_row *row)
{
	switch (row->table->kind) {
	case AGGREGATE_COUNT:
	case AGGREGATE_HIST:
	case AGGREGATE_LHIST: return row->n;
	case AGGREGATE_SUM:
	case AGGREGATE_MIN:
	case AGGREGATE_MAX: return row->value;
	case AGGREGATE_AVG:
		if (!row->n)
			return 0;
		return row->table->is_signed ? (uint64_t)((int64_t)row->value / (int64_t)row->n)
					     : row->value / row->n;
	}
	bug("aggregation of kind %d", (int)row->table->kind);
}

/* --- the order --- */

static bool same_key(const struct aggregate_row *a, const struct aggregate_row *b)
{
	return a->table == b->table && !memcmp(a->key, b->key, a->table->bucket_offset);
}

/* Of one form: numbers by value, all else by its bytes. */
static int field_order(const struct record_field *f, const uint8_t *a, const uint8_t *b)
{
	uint64_t x, y;

	if (f->form == FIELD_FUNC) {
		const struct traced *g, *h;

		memcpy(&g, a, sizeof(g));
		memcpy(&h, b, sizeof(h));
		return g && h ? strcmp(g->name, h->name) : (g != NULL) - (h != NULL);
	}
	if (f->form != FIELD_SCALAR)
		return memcmp(a, b, f->size);
	memcpy(&x, a, sizeof(x));
	memcpy(&y, b, sizeof(y));
	if (f->type.is_signed)
		return (int64_t)x < (int64_t)y ? -1 : (int64_t)x > (int64_t)y;
	return x < y ? -1 : x > y;
}

static int value_order(const struct aggregate_entry *a, const struct aggregate_entry *b)
{
	const struct aggregate_table *t = a->rows->table;
	bool histogram = aggregate_is_histogram(t->kind);
	uint64_t x = histogram ? a->counted : aggregate_value(a->rows);
	uint64_t y = histogram ? b->counted : aggregate_value(b->rows);

	if (!histogram && t->kind != AGGREGATE_COUNT && t->is_signed)
		return (int64_t)x < (int64_t)y ? -1 : (int64_t)x > (int64_t)y;
	return x < y ? -1 : x > y;
}

static int entry_order(const void *pa, const void *pb)
{
	const struct aggregate_entry *a = pa, *b = pb;
	const struct aggregate_table *t = a->rows->table;
	int order = value_order(a, b);

	if (order)
		return order;
	if (t != b->rows->table)
		return a->rows < b->rows ? -1 : 1;
	for (uint32_t i = 0; i < t->keys.n && !order; i++) {
		const struct record_field *f = &t->keys.fields[i];

		order = field_order(f, a->rows->key + f->offset, b->rows->key + f->offset);
	}
	if (order)
		return order;
	return a->rows < b->rows ? -1 : a->rows > b->rows;
}

bool aggregate_adds_up(enum aggregate_kind kind)
{
	return kind == AGGREGATE_COUNT || kind == AGGREGATE_SUM;
}

static bool of_section(const struct section *s, const struct aggregate_table *t)
{
	return t->clause == s->table->clause && t->number == s->table->number;
}

static void section_fill(struct section *s)
{
	const struct aggregate_report *r = s->report;

	s->entries = xcalloc(r->n_rows + 1, sizeof(*s->entries));
	s->n = 0;
	for (size_t i = 0; i < r->n_rows; i++) {
		const struct aggregate_row *row = &r->rows[i];
		struct aggregate_entry *last = s->n ? &s->entries[s->n - 1] : NULL;

		if (!of_section(s, row->table))
			continue;
		if (!last || !same_key(last->rows, row)) {
			last = &s->entries[s->n++];
			last->rows = row;
		}
		last->n++;
		last->counted += row->n;
	}
	qsort(s->entries, s->n, sizeof(*s->entries), entry_order);
}

/* --- all --- */

static bool is_first_of_its_section(const struct aggregate_report *r, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (r->tables[i]->clause == r->tables[at]->clause &&
		    r->tables[i]->number == r->tables[at]->number)
			return false;
	return true;
}

static void each_section(const struct aggregate_report *r, struct symbolizer *symbols,
			 void (*write)(const struct section *s, struct strbuf *b), struct strbuf *b)
{
	for (size_t i = 0; i < r->n_tables; i++) {
		struct section s = {.report = r, .table = r->tables[i], .symbols = symbols};

		if (!is_first_of_its_section(r, i))
			continue;
		section_fill(&s);
		write(&s, b);
		free(s.entries);
	}
}

void aggregates_text(const struct aggregate_report *r, struct symbolizer *symbols, struct strbuf *b)
{
	each_section(r, symbols, section_text, b);
}

/* Counts so far would be added to the last ones: they come once. */
static void folded_or_text(const struct section *s, struct strbuf *b)
{
	if (!section_is_folded(s))
		section_text(s, b);
	else if (!s->report->at)
		section_folded(s, b);
}

void aggregates_folded(const struct aggregate_report *r, struct symbolizer *symbols,
		       struct strbuf *b)
{
	each_section(r, symbols, folded_or_text, b);
}

void aggregates_json(const struct aggregate_report *r, struct symbolizer *symbols, struct strbuf *b)
{
	each_section(r, symbols, section_json, b);
}
