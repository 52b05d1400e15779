/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An aggregation comes in, its text goes out. The largest value comes last, next to the prompt:
 *
 *	count() by comm, func
 *	  "cat"   vfs_read        12
 *	  "ping"  ip_rcv        1043
 */
#include "output/aggregate_section.h"

#include "base/escape.h"
#include "output/number.h"

#include <stdlib.h>
#include <string.h>

/* Below the line of their row. */
static void text_stacks(const struct section *s, const struct aggregate_row *row, struct strbuf *b)
{
	for (uint32_t i = 0; i < row->table->keys.n; i++) {
		const struct record_field *f = &row->table->keys.fields[i];
		struct stack stack;

		if (f->form != FIELD_STACK)
			continue;
		stack = section_stack(s, row, f);
		stack_text(b, s->symbols, &stack);
	}
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
		section_value_text(scratch, e->rows);
	else
		section_key_text(s, e->rows, i, scratch);
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
			section_key_text(s, e->rows, i, b);
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

void section_text(const struct section *s, struct strbuf *b)
{
	text_heading(s, b);
	if (!s->n)
		strbuf_puts(b, aggregate_adds_up(s->table->kind) && !s->table->keys.n ? "  0\n"
										  : "  nothing\n");
	else if (aggregate_is_histogram(s->table->kind))
		text_histograms(s, b);
	else
		text_rows(s, b);
}
