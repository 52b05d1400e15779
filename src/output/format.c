/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A format in pieces and a record come in, text goes out, as C's printf has it; but integers are
 * as wide as their own types. The checker has seen that each conversion fits its value. Must not
 * know where the text goes.
 */
#include "output/format.h"

#include "base/escape.h"
#include "output/number.h"
#include "output/stack.h"

#include <string.h>

struct format_out {
	struct strbuf *b;
	struct symbolizer *symbols;
	const struct event *e;
	const struct format_piece *piece;
	const struct record_field *field;
	struct bytes bytes;
};

/* --- numbers --- */

/* The value as unsigned of its type's width. */
static uint64_t unsigned_value(struct ctype t, uint64_t v)
{
	unsigned int bits = t.bits ? t.bits : t.size * 8;

	return bits && bits < 64 ? v & ((UINT64_C(1) << bits) - 1) : v;
}

static uint64_t scalar(const struct format_out *o)
{
	uint64_t v = 0;

	if (o->field->form == FIELD_SCALAR)
		memcpy(&v, o->bytes.at, sizeof(v));
	return value_extend(o->field->type, v);
}

/* Digits of v, and zeroes before them up to least. */
static void digits(struct strbuf *b, uint64_t v, unsigned int base, bool upper, uint32_t least)
{
	const char *all = upper ? "0123456789ABCDEF" : "0123456789abcdef";
	char text[24], *end = text + sizeof(text), *s = end;

	for (; v; v /= base)
		*--s = all[v % base];
	for (uint32_t n = (uint32_t)(end - s); n < least; n++)
		strbuf_putc(b, '0');
	strbuf_write(b, s, (size_t)(end - s));
}

/* prefix: a sign or 0x; zeroes that fill the width come behind it. */
static void number(const struct format_out *o, uint64_t v, unsigned int base, bool upper,
		   const char *prefix)
{
	const struct format_piece *p = o->piece;
	uint32_t least = p->precision < 0 ? 1 : (uint32_t)p->precision;
	uint32_t taken = (uint32_t)strlen(prefix);

	if (p->zero && !p->left && p->precision < 0 && p->width > taken)
		least = MAX(least, p->width - taken);
	strbuf_puts(o->b, prefix);
	digits(o->b, v, base, upper, least);
}

static void integer(const struct format_out *o)
{
	struct ctype t = o->field->type;
	uint64_t v = scalar(o);
	const char *sign = o->piece->plus ? "+" : o->piece->blank ? " " : "";

	if (t.is_signed && (int64_t)v < 0) {
		v = 0 - v;
		sign = "-";
	}
	number(o, v, 10, false, sign);
}

/* --- addresses --- */

/* A __be32 is in host order by now, any other integer as it lies in memory. */
static void ip4_bytes(const struct format_out *o, uint8_t bytes[4])
{
	uint64_t v = scalar(o);
	bool swapped = o->field->type.order == ORDER_BIG || __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;

	if (o->field->form != FIELD_SCALAR) {
		memcpy(bytes, o->bytes.at, MIN(o->bytes.size, (size_t)4));
		return;
	}
	for (int i = 0; i < 4; i++)
		bytes[i] = (uint8_t)(v >> 8 * (swapped ? 3 - i : i));
}

static void ip4(const struct format_out *o)
{
	uint8_t bytes[4] = {0};

	ip4_bytes(o, bytes);
	for (int i = 0; i < 4; i++) {
		if (i)
			strbuf_putc(o->b, '.');
		number_unsigned(o->b, bytes[i]);
	}
}

/* The longest run of at least two zero groups: where it begins, and its end. */
static void longest_zeroes(const uint16_t groups[8], int *start, int *end)
{
	*start = *end = -1;
	for (int i = 0; i < 8; i++) {
		int n = i;

		while (n < 8 && !groups[n])
			n++;
		if (n - i > 1 && n - i > *end - *start) {
			*start = i;
			*end = n;
		}
		i = MAX(i, n);
	}
}

/* RFC 5952's form. */
static void ip6_short(struct strbuf *b, const uint16_t groups[8])
{
	int start, end;

	longest_zeroes(groups, &start, &end);
	for (int i = 0; i < 8; i++) {
		if (i == start) {
			strbuf_puts(b, "::");
			i = end - 1;
			continue;
		}
		if (i && i != end)
			strbuf_putc(b, ':');
		digits(b, groups[i], 16, false, 1);
	}
}

static void ip6(const struct format_out *o)
{
	uint16_t groups[8] = {0};

	for (size_t i = 0; i < 16 && i < o->bytes.size; i++)
		groups[i / 2] = (uint16_t)(groups[i / 2] << 8 | o->bytes.at[i]);
	if (o->piece->conversion == FORMAT_IP6_SHORT) {
		ip6_short(o->b, groups);
		return;
	}
	for (int i = 0; i < 8; i++) {
		if (i)
			strbuf_putc(o->b, ':');
		digits(o->b, groups[i], 16, false, 4);
	}
}

/* --- text --- */

static void text(const struct format_out *o, const char *s, size_t n)
{
	if (o->piece->precision >= 0)
		n = MIN(n, (size_t)o->piece->precision);
	escape_text(o->b, s, n, ESCAPE_TERMINAL);
}

static void stack(const struct format_out *o)
{
	struct stack s = stack_of(o->symbols, o->field, o->bytes, o->e->function, o->e->head->tgid);

	strbuf_putc(o->b, '\n');
	stack_text(o->b, o->symbols, &s);
}

static void named(const struct format_out *o)
{
	struct ctype t = o->field->type;
	uint64_t v = scalar(o);
	const char *name =
		t.kind == CTYPE_BOOL ? (v ? "true" : "false") : type_enumerator(t.ref, v);

	if (name)
		text(o, name, strlen(name));
	else
		integer(o);
}

static void string(const struct format_out *o)
{
	const struct traced *function = o->e->function;
	bool has_end;

	switch (o->field->form) {
	case FIELD_LABEL: text(o, o->field->key, strlen(o->field->key)); return;
	case FIELD_FUNC: text(o, function->name, strlen(function->name)); return;
	case FIELD_MODULE: text(o, function->module, strlen(function->module)); return;
	case FIELD_TEXT:
		text(o, (const char *)o->bytes.at, value_text_length(o->bytes, &has_end));
		return;
	case FIELD_STACK: stack(o); return;
	case FIELD_SCALAR: named(o); return;
	case FIELD_BYTES: break;
	}
	bug("%%s of field form %d", (int)o->field->form);
}

/* --- one value --- */

static void convert(const struct format_out *o)
{
	struct ctype t = o->field->type;
	bool alternate = o->piece->alternate;
	uint64_t v = scalar(o);
	char c = (char)v;

	switch (o->piece->conversion) {
	case FORMAT_NONE: return;
	case FORMAT_INTEGER: integer(o); return;
	case FORMAT_UNSIGNED: number(o, unsigned_value(t, v), 10, false, ""); return;
	case FORMAT_HEX:
		number(o, unsigned_value(t, v), 16, false, alternate && v ? "0x" : "");
		return;
	case FORMAT_HEX_UPPER:
		number(o, unsigned_value(t, v), 16, true, alternate && v ? "0X" : "");
		return;
	case FORMAT_OCTAL: number(o, unsigned_value(t, v), 8, false, alternate ? "0" : ""); return;
	case FORMAT_CHAR: escape_text(o->b, &c, 1, ESCAPE_TERMINAL); return;
	case FORMAT_STRING: string(o); return;
	case FORMAT_POINTER: number(o, unsigned_value(t, v), 16, false, "0x"); return;
	case FORMAT_IP4: ip4(o); return;
	case FORMAT_IP6:
	case FORMAT_IP6_SHORT: ip6(o); return;
	case FORMAT_MAC: number_mac(o->b, o->bytes.at, o->bytes.size); return;
	case FORMAT_SYMBOL: strbuf_puts(o->b, strbuf_str(symbolizer_name(o->symbols, v))); return;
	}
	bug("conversion %d", (int)o->piece->conversion);
}

/* What was written from start on to the piece's width. */
static void pad(const struct format_out *o, size_t start)
{
	size_t n = o->b->len - start, missing = o->piece->width > n ? o->piece->width - n : 0;

	for (size_t i = 0; i < missing; i++)
		strbuf_putc(o->b, ' ');
	if (!missing || o->piece->left)
		return;
	memmove(o->b->s + start + missing, o->b->s + start, n);
	memset(o->b->s + start, ' ', missing);
}

void format_event(struct strbuf *b, struct symbolizer *symbols, const struct event *e,
		  const struct format *f)
{
	for (uint32_t i = 0; i < f->n; i++) {
		struct format_out o = {.b = b, .symbols = symbols, .e = e, .piece = &f->pieces[i]};
		enum value_state state;
		size_t start;

		strbuf_write(b, o.piece->text, o.piece->len);
		if (o.piece->conversion == FORMAT_NONE)
			continue;
		start = b->len;
		o.field = &e->function->record->fields[o.piece->field];
		state = value_find(e, o.piece->field, &o.bytes);
		if (state == VALUE_READ)
			convert(&o);
		else
			strbuf_puts(b, state == VALUE_NULL ? "<null>" : "<fault>");
		pad(&o, start);
	}
}
