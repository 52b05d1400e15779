/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An aggregation by stacks comes in, lines as flame graph scripts take them go out: keys that are
 * no stacks, the user's stack, the kernel's, the value.
 *
 *	cat;__x64_sys_read;ksys_read;vfs_read 12
 */
#include "output/aggregate_section.h"

#include "output/number.h"

#include <string.h>

bool section_is_folded(const struct section *s)
{
	const struct record *keys = &s->table->keys;

	for (uint32_t i = 0; i < keys->n && aggregate_adds_up(s->table->kind); i++)
		if (keys->fields[i].form == FIELD_STACK)
			return true;
	return false;
}

/* A text without its quotes. */
static void folded_key(const struct section *s, const struct aggregate_row *row, uint32_t i,
		       struct strbuf *b)
{
	const struct record_field *f = &row->table->keys.fields[i];
	struct bytes text = section_key_bytes(row, f);
	struct strbuf shown = {0};
	bool has_end;

	strbuf_putc(b, ';');
	if (f->form == FIELD_TEXT && section_key_state(row, i) == KEY_READ) {
		folded_name(b, (const char *)text.at, value_text_length(text, &has_end));
		return;
	}
	section_key_text(s, row, i, &shown);
	folded_name(b, strbuf_str(&shown), shown.len);
	strbuf_free(&shown);
}

static void folded_stacks(const struct section *s, const struct aggregate_row *row, bool user,
			  struct strbuf *b)
{
	for (uint32_t i = 0; i < row->table->keys.n; i++) {
		const struct record_field *f = &row->table->keys.fields[i];
		struct stack stack;

		if (f->form != FIELD_STACK || (f->role == ROLE_STACK_USER) != user)
			continue;
		stack = section_stack(s, row, f);
		if (section_key_state(row, i) == KEY_READ)
			stack_folded(b, s->symbols, &stack);
	}
}

static void folded_row(const struct section *s, const struct aggregate_row *row, struct strbuf *b)
{
	struct strbuf line = {0};

	for (uint32_t i = 0; i < row->table->keys.n; i++)
		if (row->table->keys.fields[i].form != FIELD_STACK)
			folded_key(s, row, i, &line);
	folded_stacks(s, row, true, &line);
	folded_stacks(s, row, false, &line);
	/* each part begins with its semicolon; a line without any part still has one frame */
	strbuf_puts(b, line.len ? strbuf_str(&line) + 1 : "?");
	strbuf_putc(b, ' ');
	if (row->table->kind != AGGREGATE_COUNT && row->table->is_signed)
		number_signed(b, (int64_t)aggregate_value(row));
	else
		number_unsigned(b, aggregate_value(row));
	strbuf_putc(b, '\n');
	strbuf_free(&line);
}

void section_folded(const struct section *s, struct strbuf *b)
{
	for (size_t i = 0; i < s->n; i++)
		folded_row(s, s->entries[i].rows, b);
}
