/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A value's bytes come in, its JSON goes out: integers exact, addresses, enumerators and symbols as
 * strings, structs as objects with every member, zero or not, so that a reader needn't know the
 * type. What did not arrive is null.
 */
#include "output/known_text.h"
#include "output/value.h"

#include <string.h>

struct json_out {
	struct json_writer *w;
	struct symbolizer *symbols;
	unsigned int depth;
};

static void json_object(struct json_out *o, struct ctype t, enum known_as known, struct bytes b);

static void json_integer(struct json_writer *w, struct ctype t, uint64_t v)
{
	if (t.is_signed)
		json_signed(w, (int64_t)v);
	else
		json_unsigned(w, v);
}

static void json_scalar(struct json_out *o, struct ctype t, enum field_role role,
			enum known_as known, uint64_t v)
{
	const char *name;

	if (known_is_address(known)) {
		json_quote_open(o->w);
		known_text(o->w->out, known, v);
		json_quote_close(o->w);
		return;
	}
	if (!value_errno(t, role, v) && value_is_code(t, role)) {
		const struct strbuf *symbol = symbolizer_name(o->symbols, v);

		json_string_of(o->w, strbuf_str(symbol), symbol->len);
		return;
	}
	switch (t.kind) {
	case CTYPE_BOOL: json_bool(o->w, v); break;
	case CTYPE_INT: json_integer(o->w, t, v); break;
	case CTYPE_ENUM:
		name = type_enumerator(t.ref, v);
		if (name)
			json_string(o->w, name);
		else
			json_integer(o->w, t, v);
		break;
	case CTYPE_POINTER:
	case CTYPE_VOID:
	case CTYPE_ARRAY:
	case CTYPE_STRUCT:
	case CTYPE_FUNCTION:
	case CTYPE_STRING:
	case CTYPE_FLOAT:
	case CTYPE_INT128: json_address(o->w, v); break;
	}
}

static void json_text(struct json_writer *w, struct bytes b)
{
	bool has_end;
	size_t n = value_text_length(b, &has_end);

	json_string_of(w, (const char *)b.at, n);
}

static void json_elements(struct json_out *o, struct ctype element, uint32_t count, struct bytes b)
{
	uint64_t there = MIN(count, b.size / element.size);

	json_array_open(o->w);
	for (uint64_t i = 0; i < there; i++)
		json_object(o, element, known_type(element.ref),
			    value_slice(b, i * element.size, element.size));
	json_array_close(o->w);
}

static void json_array(struct json_out *o, struct ctype t, struct bytes b)
{
	struct ctype element;
	uint32_t count;

	switch (value_array(t, b, &element, &count)) {
	case ARRAY_TEXT: json_text(o->w, b); break;
	case ARRAY_HEX: json_hex(o->w, b.at, b.size); break;
	case ARRAY_ELEMENTS: json_elements(o, element, count, b); break;
	}
}

/* A struct's members; those of an anonymous one within it count as its own (of: its name). */
static void json_members(struct json_out *o, struct type_ref composite, const char *of,
			 struct bytes b)
{
	uint32_t n = type_member_count(composite);

	for (uint32_t i = 0; i < n; i++) {
		struct member m = type_member_at(composite, i);
		struct ctype t = ctype_of(m.type);
		struct bytes part = value_slice(b, m.bit_offset / 8, t.size);
		enum known_as known = *m.name ? known_member(of, &m) : KNOWN_NONE;
		uint64_t bits;

		if (!*m.name && t.kind == CTYPE_STRUCT && o->depth < VALUE_DEPTH_MOST) {
			o->depth++;
			json_members(o, t.ref, of, part);
			o->depth--;
		}
		if (!*m.name)
			continue;
		json_key(o->w, m.name);
		if (m.bits && value_load_bits(&m, b, &bits))
			json_scalar(o, t, ROLE_NONE, known, bits);
		else if (m.bits || part.size < t.size)
			json_null(o->w);
		else
			json_object(o, t, known, part);
	}
}

/* Addresses as text has them, bytes that aren't text in hex. False: nothing was written. */
static bool json_known(struct json_out *o, enum known_as known, struct bytes b)
{
	if (!known_is_address(known) && known != KNOWN_HEX)
		return false;
	json_quote_open(o->w);
	known_bytes_text(o->w->out, known, b);
	json_quote_close(o->w);
	return true;
}

static void json_object(struct json_out *o, struct ctype t, enum known_as known, struct bytes b)
{
	uint64_t v;

	if (o->depth == VALUE_DEPTH_MOST) {
		json_null(o->w);
		return;
	}
	if (b.size == t.size && json_known(o, known, b))
		return;
	o->depth++;
	switch (t.kind) {
	case CTYPE_INT:
	case CTYPE_BOOL:
	case CTYPE_ENUM:
	case CTYPE_POINTER:
		if (t.size == b.size && value_load(t, b, &v))
			json_scalar(o, t, ROLE_NONE, KNOWN_NONE, v);
		else
			json_hex(o->w, b.at, b.size);
		break;
	case CTYPE_ARRAY: json_array(o, t, b); break;
	case CTYPE_STRUCT:
		json_object_open(o->w);
		json_members(o, t.ref, type_name(t.ref), b);
		json_object_close(o->w);
		break;
	case CTYPE_VOID:
	case CTYPE_FUNCTION:
	case CTYPE_STRING:
	case CTYPE_FLOAT:
	case CTYPE_INT128: json_hex(o->w, b.at, b.size); break;
	}
	o->depth--;
}

void value_json(struct json_writer *w, struct symbolizer *symbols, const struct record_field *f,
		struct bytes bytes)
{
	struct json_out o = {.w = w, .symbols = symbols};
	uint64_t v;

	switch (f->form) {
	case FIELD_SCALAR:
		memcpy(&v, bytes.at, sizeof(v));
		json_scalar(&o, f->type, f->role, f->known, value_extend(f->type, v));
		break;
	case FIELD_TEXT: json_text(w, bytes); break;
	case FIELD_BYTES:
		if (f->role == ROLE_MAC)
			json_mac(w, bytes.at, bytes.size);
		else
			json_object(&o, f->type, value_known(f), bytes);
		break;
	case FIELD_STACK:
	case FIELD_LABEL:
	case FIELD_FUNC:
	case FIELD_MODULE: bug("field form %d has no value on a line", f->form);
	}
}
