/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A value's bytes come in, its text goes out: numbers as C writes them, names where the type has
 * them, strings in quotes, structs as compact initialisers, which leave out what is zero. Must not
 * know where on the line it stands.
 */
#include "output/escape.h"
#include "output/number.h"
#include "output/value.h"

#include <string.h>

#define ZEROES_WRITTEN                                                                             \
	8 /* an array's tail of as many zeroes or more is left out, as C's initialisers do */

struct text_out {
	struct strbuf *b;
	struct symbolizer *symbols;
	unsigned int depth;
};

static void text_object(struct text_out *o, struct ctype t, struct bytes b);

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

static void text_scalar(struct text_out *o, struct ctype t, enum field_role role, uint64_t v)
{
	const char *error = value_errno(t, role, v);

	if (role == ROLE_DURATION) {
		number_duration(o->b, v);
		return;
	}
	if (!error && value_is_code(t, role)) {
		text_name(o->b, strbuf_str(symbolizer_name(o->symbols, v)));
		return;
	}
	switch (t.kind) {
	case CTYPE_BOOL: strbuf_puts(o->b, v ? "true" : "false"); break;
	case CTYPE_ENUM: text_enum(o->b, t, v); break;
	case CTYPE_INT:
		if (t.is_signed)
			number_signed(o->b, (int64_t)v);
		else
			number_unsigned(o->b, v);
		break;
	case CTYPE_POINTER:
	case CTYPE_VOID:
	case CTYPE_ARRAY:
	case CTYPE_STRUCT:
	case CTYPE_FUNCTION:
	case CTYPE_STRING:
	case CTYPE_FLOAT:
	case CTYPE_INT128: number_hex(o->b, v); break;
	}
	if (error) {
		strbuf_puts(o->b, " (");
		strbuf_puts(o->b, error);
		strbuf_putc(o->b, ')');
	}
}

/* cut: what fills its bytes went on in memory */
static void text_string(struct strbuf *b, struct bytes s, bool cut)
{
	bool has_end;
	size_t n = value_text_length(s, &has_end);

	strbuf_putc(b, '"');
	escape_text(b, (const char *)s.at, n, ESCAPE_QUOTED);
	strbuf_puts(b, cut && !has_end ? "\"..." : "\"");
}

static void text_elements(struct text_out *o, struct ctype element, uint32_t count, struct bytes b)
{
	uint64_t there = b.size / element.size, written = MIN(count, there);
	uint64_t last = written;

	while (last && value_is_zero(value_slice(b, (last - 1) * element.size, element.size)))
		last--;
	if (written - last >= ZEROES_WRITTEN)
		written = last;
	strbuf_putc(o->b, '{');
	for (uint64_t i = 0; i < written; i++) {
		if (i)
			strbuf_puts(o->b, ", ");
		text_object(o, element, value_slice(b, i * element.size, element.size));
	}
	if (there < count)
		strbuf_puts(o->b, written ? ", ..." : "...");
	strbuf_putc(o->b, '}');
}

static void text_array(struct text_out *o, struct ctype t, struct bytes b)
{
	struct ctype element;
	uint32_t count;

	switch (value_array(t, b, &element, &count)) {
	case ARRAY_TEXT: text_string(o->b, b, b.size < count); break;
	case ARRAY_HEX: number_hex_bytes(o->b, b.at, b.size); break;
	case ARRAY_ELEMENTS: text_elements(o, element, count, b); break;
	}
}

/* What stands before each member that is written. */
static void text_member_begin(struct text_out *o, const char *name, bool *first)
{
	strbuf_puts(o->b, *first ? "." : ", .");
	*first = false;
	text_name(o->b, name);
	strbuf_puts(o->b, " = ");
}

/* The members of a struct, or of an anonymous one within it. False: some of them didn't arrive. */
static bool text_members(struct text_out *o, struct type_ref composite, struct bytes b, bool *first)
{
	uint32_t n = type_member_count(composite);
	bool whole = true;

	for (uint32_t i = 0; i < n; i++) {
		struct member m = type_member_at(composite, i);
		struct ctype t = ctype_of(m.type);
		struct bytes part = value_slice(b, m.bit_offset / 8, t.size);
		uint64_t bits = 0;

		if (!*m.name && t.kind == CTYPE_STRUCT && o->depth < VALUE_DEPTH_MOST) {
			o->depth++;
			whole &= text_members(o, t.ref, part, first);
			o->depth--;
		}
		if (!*m.name)
			continue;
		if (m.bits ? !value_load_bits(&m, b, &bits) : part.size < t.size) {
			whole = false;
		} else if (bits) {
			text_member_begin(o, m.name, first);
			text_scalar(o, t, ROLE_NONE, bits);
		} else if (!m.bits && !value_is_zero(part)) {
			text_member_begin(o, m.name, first);
			text_object(o, t, part);
		}
	}
	return whole;
}

static void text_struct(struct text_out *o, struct type_ref composite, struct bytes b)
{
	bool first = true;

	strbuf_putc(o->b, '{');
	if (!text_members(o, composite, b, &first))
		strbuf_puts(o->b, first ? "..." : ", ...");
	strbuf_putc(o->b, '}');
}

static void text_object(struct text_out *o, struct ctype t, struct bytes b)
{
	uint64_t v;

	if (o->depth == VALUE_DEPTH_MOST) {
		strbuf_puts(o->b, "{...}");
		return;
	}
	o->depth++;
	switch (t.kind) {
	case CTYPE_INT:
	case CTYPE_BOOL:
	case CTYPE_ENUM:
	case CTYPE_POINTER:
		if (t.size == b.size && value_load(t, b, &v))
			text_scalar(o, t, ROLE_NONE, v);
		else
			number_hex_bytes(o->b, b.at, b.size);
		break;
	case CTYPE_ARRAY: text_array(o, t, b); break;
	case CTYPE_STRUCT: text_struct(o, t.ref, b); break;
	case CTYPE_VOID:
	case CTYPE_FUNCTION:
	case CTYPE_STRING:
	case CTYPE_FLOAT:
	case CTYPE_INT128: number_hex_bytes(o->b, b.at, b.size); break;
	}
	o->depth--;
}

void value_text(struct strbuf *b, struct symbolizer *symbols, const struct record_field *f,
		struct bytes bytes)
{
	struct text_out o = {.b = b, .symbols = symbols};
	uint64_t v;

	switch (f->form) {
	case FIELD_SCALAR:
		memcpy(&v, bytes.at, sizeof(v));
		text_scalar(&o, f->type, f->role, value_extend(f->type, v));
		break;
	case FIELD_TEXT: text_string(b, bytes, f->truncated_at_size); break;
	case FIELD_BYTES:
		if (f->role == ROLE_MAC)
			number_mac(b, bytes.at, bytes.size);
		else
			text_object(&o, f->type, bytes);
		break;
	case FIELD_LABEL:
	case FIELD_FUNC:
	case FIELD_MODULE: bug("a field without bytes has no value to format");
	}
}
