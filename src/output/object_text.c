/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A struct's or an array's bytes come in, a C initialiser goes out, without what is zero unless
 * that is asked for. Three layouts, the first where a line would get too long:
 *
 *	{                                        {                      {.len = 84, .sk = 0xff…}
 *	    .len = 84, .sk = 0xff…, .cb = …,         .len = 84,
 *	    .users = {.refs = {.counter = 1}}        .sk = 0xff…
 *	}                                        }
 *
 * Must not know where on the screen it stands, but for the column that it begins in.
 */
#define _GNU_SOURCE
#include "base/escape.h"
#include "output/known_text.h"
#include "output/number.h"
#include "output/value.h"

#include <string.h>

#define ZEROES_WRITTEN                                                                             \
	8 /* an array's tail of as many zeroes or more is left out, as C's initialisers do */
#define LINE_MOST      100 /* columns of a filled line */
#define SHORT_MOST     40  /* a nested object of so many columns needs no lines of its own */
#define INDENT	       4
#define KERNEL_IMAGE   0xffffffff80000000 /* its text and its modules' lie above */

struct object_out {
	struct strbuf *b;
	struct symbolizer *symbols;
	const struct object_style *style;
	size_t line; /* where in b the current line begins */
	unsigned int indent, depth;
	bool flat;   /* no new lines */
	size_t most; /* columns that a flat attempt has room for; 0: any */
};

/* A member or an element that is to be written. */
struct part {
	const char *name; /* NULL: an element */
	struct ctype type;
	enum known_as known;
	struct bytes bytes;
	bool is_bits; /* a bit-field of this value */
	uint64_t bits;
};

static void put_object(struct object_out *o, const struct part *p);

/* --- layout --- */

static void new_line(struct object_out *o)
{
	strbuf_putc(o->b, '\n');
	o->line = o->b->len;
	strbuf_pad(o->b, o->b->len + o->indent);
}

static void put_number(struct object_out *o, const struct part *p, uint64_t v)
{
	enum field_role role = ROLE_NONE;

	/* void *: it may be a function's, and is if it lies in one */
	if (p->type.kind == CTYPE_POINTER && v >= KERNEL_IMAGE &&
	    ctype_pointee(p->type).kind == CTYPE_VOID)
		role = ROLE_SYMBOL;
	if (!known_text(o->b, p->known, v))
		value_text_scalar(o->b, o->symbols, p->type, role, v);
}

static void put_part(struct object_out *o, const struct part *p)
{
	if (p->name) {
		strbuf_putc(o->b, '.');
		escape_text(o->b, p->name, strlen(p->name), ESCAPE_TERMINAL);
		strbuf_puts(o->b, " = ");
	}
	if (p->is_bits)
		put_number(o, p, p->bits);
	else
		put_object(o, p);
}

/* What is too long already need not become longer. */
static bool is_given_up(const struct object_out *o)
{
	return o->most && o->b->len - o->line > o->most;
}

/* On this line, as long as it does not get longer than most. False: nothing was written. */
static bool put_flat(struct object_out *o, const struct part *p, const char *before, size_t most)
{
	size_t start = o->b->len, line = o->line;

	strbuf_puts(o->b, before);
	o->flat = true;
	o->most = most;
	put_part(o, p);
	o->flat = false;
	o->most = 0;
	if (o->b->len - line <= most)
		return true;
	strbuf_truncate(o->b, start);
	return false;
}

static bool is_composite(struct ctype t)
{
	return t.kind == CTYPE_STRUCT || t.kind == CTYPE_ARRAY;
}

/* A part of an object that is written in lines; the first stands on a new line already. */
static void put_in_lines(struct object_out *o, const struct part *p, bool first)
{
	bool filled = o->style->form == OBJECT_FILLED || !p->name;

	if (filled && put_flat(o, p, first ? "" : ", ", LINE_MOST - 1))
		return;
	if (!first) {
		strbuf_putc(o->b, ',');
		new_line(o);
	}
	if (is_composite(p->type) &&
	    put_flat(o, p, "", filled ? LINE_MOST - 1 : o->b->len - o->line + SHORT_MOST))
		return;
	put_part(o, p);
}

static void add_part(struct object_out *o, const struct part *p, bool *first)
{
	if (!o->flat) {
		put_in_lines(o, p, *first);
	} else {
		if (!*first)
			strbuf_puts(o->b, ", ");
		put_part(o, p);
	}
	*first = false;
}

/* --- what is in it --- */

static bool is_shown(const struct object_out *o, bool is_zero)
{
	return o->style->zeros || !is_zero;
}

/*
 * The members of a struct, or of an anonymous one within it (of: the outer's name). False: some of
 * them didn't arrive.
 */
static bool put_members(struct object_out *o, struct type_ref composite, const char *of,
			struct bytes b, bool *first)
{
	uint32_t n = type_member_count(composite);
	bool whole = true;

	for (uint32_t i = 0; i < n && !is_given_up(o); i++) {
		struct member m = type_member_at(composite, i);
		struct part p = {.name = m.name,
				 .type = ctype_of(m.type),
				 .is_bits = m.bits};

		p.bytes = value_slice(b, m.bit_offset / 8, p.type.size);
		if (!*m.name && p.type.kind == CTYPE_STRUCT && o->depth < VALUE_DEPTH_MOST) {
			o->depth++;
			whole &= put_members(o, p.type.ref, of, p.bytes, first);
			o->depth--;
		}
		if (!*m.name || type_member_is_group(composite, i))
			continue;
		if (m.bits ? !value_load_bits(&m, b, &p.bits) : p.bytes.size < p.type.size)
			whole = false;
		if (!whole && (m.bits || !p.bytes.size || !is_composite(p.type)))
			continue;
		if (!is_shown(o, m.bits ? !p.bits : value_is_zero(p.bytes)))
			continue;
		p.known = known_member(of, &m);
		add_part(o, &p, first);
	}
	return whole;
}

static void put_elements(struct object_out *o, struct ctype element, uint32_t count, struct bytes b,
			 bool *first)
{
	uint64_t there = (b.size + element.size - 1) / element.size, written = MIN(count, there);
	uint64_t last = written;

	while (last && value_is_zero(value_slice(b, (last - 1) * element.size, element.size)))
		last--;
	if (written - last >= ZEROES_WRITTEN && !o->style->zeros)
		written = last;
	for (uint64_t i = 0; i < written && !is_given_up(o); i++) {
		struct part p = {.type = element, .known = known_type(element.ref)};

		p.bytes = value_slice(b, i * element.size, element.size);
		add_part(o, &p, first);
	}
}

/* "...", and how much that is where it was cut by intent, before the bracket that closes. */
static void put_rest(struct object_out *o, uint64_t missing, bool first)
{
	if (!first)
		strbuf_putc(o->b, ',');
	if (!first && !o->flat)
		new_line(o);
	strbuf_puts(o->b, first || !o->flat ? "..." : " ...");
	if (!missing)
		return;
	strbuf_putc(o->b, ' ');
	number_grouped(o->b, missing);
	strbuf_puts(o->b, missing == 1 ? " byte more" : " bytes more");
}

/* A struct, or an array of this element. */
static void put_braces(struct object_out *o, const struct part *p, const struct ctype *element,
		       uint32_t count, uint64_t missing)
{
	size_t start, line = o->line;
	bool first = true, whole = true;

	strbuf_putc(o->b, '{');
	start = o->b->len;
	o->indent += INDENT;
	if (!o->flat)
		new_line(o);
	if (element) {
		put_elements(o, *element, count, p->bytes, &first);
		whole = (uint64_t)count * element->size <= p->bytes.size;
	} else {
		whole = put_members(o, p->type.ref, type_name(p->type.ref), p->bytes, &first);
	}
	if (!whole || missing)
		put_rest(o, missing, first);
	o->indent -= INDENT;
	if (first && whole && !missing) {
		strbuf_truncate(o->b, start);
		o->line = line;
	} else if (!o->flat) {
		new_line(o);
	}
	strbuf_putc(o->b, '}');
}

static void put_array(struct object_out *o, const struct part *p, uint64_t missing)
{
	struct ctype element;
	uint32_t count;

	switch (value_array(p->type, p->bytes, &element, &count)) {
	case ARRAY_TEXT:
		value_text_string(o->b, p->bytes, p->bytes.size < count);
		break;
	case ARRAY_HEX: number_hex_bytes(o->b, p->bytes.at, p->bytes.size); break;
	case ARRAY_ELEMENTS: put_braces(o, p, &element, count, missing); return;
	}
	if (missing)
		put_rest(o, missing, false);
}

static void put_scalar(struct object_out *o, const struct part *p)
{
	uint64_t v;

	if (p->type.size == p->bytes.size && value_load(p->type, p->bytes, &v))
		put_number(o, p, v);
	else
		number_hex_bytes(o->b, p->bytes.at, p->bytes.size);
}

static void put_object(struct object_out *o, const struct part *p)
{
	if (o->depth == VALUE_DEPTH_MOST) {
		strbuf_puts(o->b, "{...}");
		return;
	}
	if (p->bytes.size == p->type.size && known_bytes_text(o->b, p->known, p->bytes))
		return;
	o->depth++;
	switch (p->type.kind) {
	case CTYPE_INT:
	case CTYPE_BOOL:
	case CTYPE_ENUM:
	case CTYPE_POINTER: put_scalar(o, p); break;
	case CTYPE_ARRAY: put_array(o, p, 0); break;
	case CTYPE_STRUCT: put_braces(o, p, NULL, 0, 0); break;
	case CTYPE_VOID:
	case CTYPE_FUNCTION:
	case CTYPE_STRING:
	case CTYPE_FLOAT:
	case CTYPE_INT128: number_hex_bytes(o->b, p->bytes.at, p->bytes.size); break;
	}
	o->depth--;
}

void object_text(struct strbuf *b, struct symbolizer *symbols, const struct object_style *style,
		 const struct record_field *f, struct bytes bytes)
{
	struct object_out o = {.b = b, .symbols = symbols, .style = style};
	struct part p = {.type = f->type, .known = value_known(f), .bytes = bytes};
	uint64_t missing = value_missing(f);
	const char *line = b->len ? memrchr(b->s, '\n', b->len) : NULL;

	o.line = line ? (size_t)(line - b->s) + 1 : 0;
	o.flat = style->form == OBJECT_COMPACT;
	o.indent = INDENT;
	o.depth = 0;
	if (missing && f->type.kind == CTYPE_STRUCT)
		put_braces(&o, &p, NULL, 0, missing);
	else if (missing && f->type.kind == CTYPE_ARRAY)
		put_array(&o, &p, missing);
	else if (o.flat || style->form == OBJECT_FULL || !put_flat(&o, &p, "", LINE_MOST))
		put_object(&o, &p);
}
