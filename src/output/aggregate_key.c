/* SPDX-License-Identifier: GPL-2.0-only */
/* A row comes in, its keys and its value go out: taken from their bytes, and as text. */
#include "output/aggregate_section.h"

#include "base/escape.h"
#include "output/number.h"

#include <string.h>

const void *section_named(const struct aggregate_row *row, const struct record_field *f)
{
	const void *named;

	memcpy(&named, row->key + f->offset, sizeof(named));
	return named;
}

enum key_state section_key_state(const struct aggregate_row *row, uint32_t i)
{
	return row->table->has_states ? (enum key_state)row->key[i] : KEY_READ;
}

struct bytes section_key_bytes(const struct aggregate_row *row, const struct record_field *f)
{
	return (struct bytes){row->key + f->offset, f->size};
}

struct stack section_stack(const struct section *s, const struct aggregate_row *row,
			   const struct record_field *f)
{
	struct bytes frames = {row->key + f->offset + KEY_STACK_FRAMES, f->size - KEY_STACK_FRAMES};
	uint64_t pid;

	if (f->role != ROLE_STACK_USER)
		return stack_of(s->symbols, f, frames, section_named(row, f), 0);
	memcpy(&pid, row->key + f->offset, sizeof(pid));
	return stack_of(s->symbols, f, frames, NULL, (uint32_t)pid);
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

void section_key_text(const struct section *s, const struct aggregate_row *row, uint32_t i,
		     struct strbuf *b)
{
	const struct record_field *f = &row->table->keys.fields[i];
	enum key_state state = section_key_state(row, i);
	const char *module;

	if (state != KEY_READ) {
		strbuf_puts(b, state == KEY_NULL ? "<null>" : "<fault>");
	} else if (f->form == FIELD_FUNC) {
		text_function(b, section_named(row, f));
	} else if (f->form == FIELD_MODULE) {
		module = section_named(row, f);
		module = module ? module : "?";
		escape_text(b, module, strlen(module), ESCAPE_TERMINAL);
	} else {
		value_text(b, s->symbols, f, section_key_bytes(row, f));
	}
}

void section_value_text(struct strbuf *b, const struct aggregate_row *row)
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
