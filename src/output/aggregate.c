/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rows come in, the aggregations of a script go out, one after the other. As text the largest value
 * comes last, next to the prompt:
 *
 *	count() by comm, func
 *	  "cat"   vfs_read        12
 *	  "ping"  ip_rcv        1043
 *
 * as JSON one object for each key.
 */
#include "output/aggregate.h"

#include "output/escape.h"
#include "output/number.h"
#include "output/stack.h"
#include "output/value.h"

#include <stdlib.h>
#include <string.h>

/* One aggregation of a clause, all its tables taken together. */
struct section {
	const struct aggregate_report *report;
	const struct aggregate_table *table; /* the first */
	struct symbolizer *symbols;
	struct aggregate_entry *entries;
	size_t n;
};

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

/* --- keys --- */

static const void *named_in(const struct aggregate_row *row, const struct record_field *f)
{
	const void *named;

	memcpy(&named, row->key + f->offset, sizeof(named));
	return named;
}

static enum key_state state_of(const struct aggregate_row *row, uint32_t i)
{
	return row->table->has_states ? (enum key_state)row->key[i] : KEY_READ;
}

static struct bytes bytes_of(const struct aggregate_row *row, const struct record_field *f)
{
	return (struct bytes){row->key + f->offset, f->size};
}

static struct stack stack_in(const struct section *s, const struct aggregate_row *row,
			     const struct record_field *f)
{
	struct bytes frames = {row->key + f->offset + KEY_STACK_FRAMES, f->size - KEY_STACK_FRAMES};
	uint64_t pid;

	if (f->role != ROLE_STACK_USER)
		return stack_of(s->symbols, f, frames, named_in(row, f), 0);
	memcpy(&pid, row->key + f->offset, sizeof(pid));
	return stack_of(s->symbols, f, frames, NULL, (uint32_t)pid);
}

static void json_stack(const struct section *s, const struct aggregate_row *row,
		       const struct record_field *f, struct json_writer *w)
{
	struct stack stack = stack_in(s, row, f);

	stack_json(w, s->symbols, &stack);
}

/* Below the line of their row. */
static void text_stacks(const struct section *s, const struct aggregate_row *row, struct strbuf *b)
{
	for (uint32_t i = 0; i < row->table->keys.n; i++) {
		const struct record_field *f = &row->table->keys.fields[i];
		struct stack stack;

		if (f->form != FIELD_STACK)
			continue;
		stack = stack_in(s, row, f);
		stack_text(b, s->symbols, &stack);
	}
}

static void text_function(struct strbuf *b, const struct traced *f)
{
	if (!f) {
		strbuf_putc(b, '?');
		return;
	}
	escape_text(b, f->name, strlen(f->name), ESCAPE_TERMINAL);
	if (strcmp(f->module, "vmlinux")) {
		strbuf_putc(b, '[');
		escape_text(b, f->module, strlen(f->module), ESCAPE_TERMINAL);
		strbuf_putc(b, ']');
	}
}

static void text_key(const struct section *s, const struct aggregate_row *row, uint32_t i,
		     struct strbuf *b)
{
	const struct record_field *f = &row->table->keys.fields[i];
	enum key_state state = state_of(row, i);
	const char *module;

	if (state != KEY_READ) {
		strbuf_puts(b, state == KEY_NULL ? "<null>" : "<fault>");
	} else if (f->form == FIELD_FUNC) {
		text_function(b, named_in(row, f));
	} else if (f->form == FIELD_MODULE) {
		module = named_in(row, f);
		module = module ? module : "?";
		escape_text(b, module, strlen(module), ESCAPE_TERMINAL);
	} else {
		value_text(b, s->symbols, f, bytes_of(row, f));
	}
}

static bool has_module_key(const struct aggregate_table *t)
{
	for (uint32_t i = 0; i < t->keys.n; i++)
		if (t->keys.fields[i].form == FIELD_MODULE)
			return true;
	return false;
}

static void json_function(struct json_writer *w, const struct aggregate_table *t,
			  const struct traced *f)
{
	if (!f) {
		json_null(w);
		return;
	}
	json_string(w, f->name);
	if (strcmp(f->module, "vmlinux") && !has_module_key(t)) {
		json_key(w, "module");
		json_string(w, f->module);
	}
}

static void json_keys(const struct section *s, const struct aggregate_row *row,
		      struct json_writer *w)
{
	const struct aggregate_table *t = row->table;

	json_key(w, "keys");
	json_object_open(w);
	for (uint32_t i = 0; i < t->keys.n; i++) {
		const struct record_field *f = &t->keys.fields[i];

		json_key(w, f->key);
		if (state_of(row, i) != KEY_READ)
			json_null(w);
		else if (f->form == FIELD_FUNC)
			json_function(w, t, named_in(row, f));
		else if (f->form == FIELD_STACK)
			json_stack(s, row, f, w);
		else if (f->form == FIELD_MODULE && !named_in(row, f))
			json_null(w);
		else if (f->form == FIELD_MODULE)
			json_string(w, named_in(row, f));
		else
			value_json(w, s->symbols, f, bytes_of(row, f));
	}
	json_object_close(w);
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

/* --- text --- */

static void text_value(struct strbuf *b, const struct aggregate_row *row)
{
	const struct aggregate_table *t = row->table;
	uint64_t v = aggregate_value(row);

	if (t->kind != AGGREGATE_COUNT && t->is_duration)
		number_duration(b, v);
	else if (t->kind != AGGREGATE_COUNT && t->is_signed)
		number_signed(b, (int64_t)v);
	else
		number_unsigned(b, v);
}

/* Code points, of what has been escaped: as good as columns. */
static size_t columns(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += ((unsigned char)s[i] & 0xc0) != 0x80;
	return count;
}

/* Has the i-th key lines of its own? */
static bool is_below(const struct aggregate_table *t, uint32_t i)
{
	return i < t->keys.n && t->keys.fields[i].form == FIELD_STACK;
}

static size_t cell_columns(const struct section *s, const struct aggregate_entry *e, uint32_t i,
			   struct strbuf *scratch)
{
	strbuf_clear(scratch);
	if (is_below(e->rows->table, i))
		return 0;
	if (i == e->rows->table->keys.n)
		text_value(scratch, e->rows);
	else
		text_key(s, e->rows, i, scratch);
	return columns(strbuf_str(scratch), scratch->len);
}

/* Keys to the left of their columns, values to the right of theirs. */
static void text_rows(const struct section *s, struct strbuf *b)
{
	uint32_t n = s->table->keys.n;
	size_t *width = xcalloc(n + 1, sizeof(*width));
	struct strbuf cell = {0};

	for (size_t at = 0; at < s->n; at++)
		for (uint32_t i = 0; i <= n; i++)
			width[i] = MAX(width[i], cell_columns(s, &s->entries[at], i, &cell));
	for (size_t at = 0; at < s->n; at++) {
		for (uint32_t i = 0; i <= n; i++) {
			size_t blanks = width[i] - cell_columns(s, &s->entries[at], i, &cell);

			if (is_below(s->table, i))
				continue;
			strbuf_puts(b, "  ");
			if (i == n)
				strbuf_pad(b, b->len + blanks);
			strbuf_write(b, strbuf_str(&cell), cell.len);
			if (i < n)
				strbuf_pad(b, b->len + blanks);
		}
		strbuf_putc(b, '\n');
		text_stacks(s, s->entries[at].rows, b);
	}
	strbuf_free(&cell);
	free(width);
}

static void text_histograms(const struct section *s, struct strbuf *b)
{
	uint32_t n = s->table->keys.n;

	for (size_t at = 0; at < s->n; at++) {
		const struct aggregate_entry *e = &s->entries[at];
		bool any = false;

		for (uint32_t i = 0; i < n; i++) {
			if (is_below(s->table, i))
				continue;
			strbuf_puts(b, "  ");
			text_key(s, e->rows, i, b);
			any = true;
		}
		if (any)
			strbuf_putc(b, '\n');
		text_stacks(s, e->rows, b);
		histogram_text(e, n ? 4 : 2, b);
	}
}

static void text_heading(const struct section *s, struct strbuf *b)
{
	const struct aggregate_table *t = s->table;

	if (s->report->clauses > 1) {
		strbuf_puts(b, "clause ");
		number_unsigned(b, (uint64_t)t->clause + 1);
		strbuf_puts(b, ": ");
	}
	escape_text(b, t->name, strlen(t->name), ESCAPE_TERMINAL);
	for (uint32_t i = 0; i < t->keys.n; i++) {
		strbuf_puts(b, i ? ", " : " by ");
		escape_text(b, t->keys.fields[i].key, strlen(t->keys.fields[i].key),
			    ESCAPE_TERMINAL);
	}
	strbuf_putc(b, '\n');
}

static bool is_countable(enum aggregate_kind kind)
{
	return kind == AGGREGATE_COUNT || kind == AGGREGATE_SUM;
}

static void text_section(const struct section *s, struct strbuf *b)
{
	text_heading(s, b);
	if (!s->n)
		strbuf_puts(b, is_countable(s->table->kind) && !s->table->keys.n ? "  0\n"
										  : "  nothing\n");
	else if (aggregate_is_histogram(s->table->kind))
		text_histograms(s, b);
	else
		text_rows(s, b);
}

/* --- JSON --- */

static void json_entry(const struct section *s, const struct aggregate_row *row,
		       const struct aggregate_entry *e, struct strbuf *b)
{
	const struct aggregate_table *t = s->table;
	bool plain = t->kind == AGGREGATE_COUNT || !t->is_signed;
	struct json_writer w = {.out = b};

	json_object_open(&w);
	json_key(&w, "type");
	json_string(&w, "agg");
	json_key(&w, "clause");
	json_unsigned(&w, (uint64_t)t->clause + 1);
	json_key(&w, "expr");
	json_string(&w, t->name);
	if (row) {
		json_keys(s, row, &w);
	} else {
		json_key(&w, "keys");
		json_object_open(&w);
		json_object_close(&w);
	}
	if (aggregate_is_histogram(t->kind)) {
		json_key(&w, "buckets");
		histogram_json(e, &w);
	} else {
		json_key(&w, "value");
		if (!row && !is_countable(t->kind))
			json_null(&w);
		else if (plain)
			json_unsigned(&w, row ? aggregate_value(row) : 0);
		else
			json_signed(&w, row ? (int64_t)aggregate_value(row) : 0);
	}
	json_object_close(&w);
	strbuf_putc(b, '\n');
}

static void json_section(const struct section *s, struct strbuf *b)
{
	const struct aggregate_entry empty = {0};

	for (size_t i = 0; i < s->n; i++)
		json_entry(s, s->entries[i].rows, &s->entries[i], b);
	/* without keys there is one value, counted or not */
	if (!s->n && !s->table->keys.n)
		json_entry(s, NULL, &empty, b);
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
	each_section(r, symbols, text_section, b);
}

void aggregates_json(const struct aggregate_report *r, struct symbolizer *symbols, struct strbuf *b)
{
	each_section(r, symbols, json_section, b);
}
