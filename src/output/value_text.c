/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A value's bytes come in, its text goes out: numbers as C writes them, names where the type has
 * them, strings in quotes; structs and arrays are object_text.c's. Must not know where on the line
 * it stands.
 */
#include "base/escape.h"
#include "output/known_text.h"
#include "output/number.h"
#include "output/value.h"

#include <string.h>

static void text_name(struct strbuf *b, const char *name)
{
	escape_text(b, name, strlen(name), ESCAPE_TERMINAL);
}

static void text_enum(struct strbuf *b, struct ctype t, uint64_t v)
{
	const char *name = type_enumerator(t.ref, v);

	if (name)
		text_name(b, name);
	else if (t.is_signed)
		number_signed(b, (int64_t)v);
	else
		number_unsigned(b, v);
}

void value_text_scalar(struct strbuf *b, struct symbolizer *symbols, struct ctype t,
		       enum field_role role, uint64_t v)
{
	const char *error = value_errno(t, role, v);

	if (role == ROLE_DURATION) {
		number_duration(b, v);
		return;
	}
	if (!error && value_is_code(t, role)) {
		text_name(b, strbuf_str(symbolizer_name(symbols, v)));
		return;
	}
	switch (t.kind) {
	case CTYPE_BOOL: strbuf_puts(b, v ? "true" : "false"); break;
	case CTYPE_ENUM: text_enum(b, t, v); break;
	case CTYPE_INT:
		if (t.is_signed)
			number_signed(b, (int64_t)v);
		else
			number_unsigned(b, v);
		break;
	case CTYPE_POINTER:
	case CTYPE_VOID:
	case CTYPE_ARRAY:
	case CTYPE_STRUCT:
	case CTYPE_FUNCTION:
	case CTYPE_STRING:
	case CTYPE_FLOAT:
	case CTYPE_INT128: number_hex(b, v); break;
	}
	if (error) {
		strbuf_puts(b, " (");
		strbuf_puts(b, error);
		strbuf_putc(b, ')');
	}
}

void value_text_string(struct strbuf *b, struct bytes s, bool cut)
{
	bool has_end;
	size_t n = value_text_length(s, &has_end);

	strbuf_putc(b, '"');
	escape_text(b, (const char *)s.at, n, ESCAPE_QUOTED);
	strbuf_puts(b, cut && !has_end ? "\"..." : "\"");
}

void value_text(struct strbuf *b, struct symbolizer *symbols, const struct record_field *f,
		struct bytes bytes)
{
	uint64_t v;

	switch (f->form) {
	case FIELD_SCALAR:
		memcpy(&v, bytes.at, sizeof(v));
		v = value_extend(f->type, v);
		if (!known_text(b, f->known, v))
			value_text_scalar(b, symbols, f->type, f->role, v);
		break;
	case FIELD_TEXT: value_text_string(b, bytes, f->truncated_at_size); break;
	case FIELD_BYTES:
		if (f->role == ROLE_MAC)
			number_mac(b, bytes.at, bytes.size);
		else
			object_text(b, symbols, &(struct object_style){.form = OBJECT_COMPACT}, f,
				    bytes);
		break;
	case FIELD_STACK:
	case FIELD_LABEL:
	case FIELD_FUNC:
	case FIELD_MODULE: bug("field form %d has no value on a line", f->form);
	}
}
