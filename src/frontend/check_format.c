/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A printf as it is written comes in: its format goes out in pieces, its values as items that the
 * line of print doesn't show. A conversion that can't show its value, and one that has none, is the
 * user's error.
 */
#include "frontend/check.h"

#include <string.h>

#define WIDTH_MOST 1000u

struct reader {
	struct checker *c;
	const struct node *literal;
	const char *at, *end; /* in the literal's decoded text */
	uint32_t percents;    /* seen so far, this one included */
	struct span span;     /* of the conversion, in the script */
	char word[16];	      /* "%-8s" for messages */
};

/* --- one conversion --- */

static const struct spelling {
	const char *text; /* behind flags, width, precision and length */
	enum format_conversion conversion;
} spellings[] = {
	{"pI4", FORMAT_IP4},   {"pI6c", FORMAT_IP6_SHORT}, {"pI6", FORMAT_IP6},
	{"pM", FORMAT_MAC},    {"pS", FORMAT_SYMBOL},	   {"p", FORMAT_POINTER},
	{"d", FORMAT_INTEGER}, {"i", FORMAT_INTEGER},	   {"u", FORMAT_UNSIGNED},
	{"x", FORMAT_HEX},     {"X", FORMAT_HEX_UPPER},	   {"o", FORMAT_OCTAL},
	{"c", FORMAT_CHAR},    {"s", FORMAT_STRING},
};

/* The percents-th % of the literal as it is written. */
static uint32_t place_in_source(const struct reader *r)
{
	const char *text = r->c->source->text;
	uint32_t at = r->literal->span.start;

	for (uint32_t n = 0; at < r->literal->span.end; at++)
		if (text[at] == '%' && ++n == r->percents)
			return at;
	return r->literal->span.start;
}

static void found(struct reader *r, const char *from)
{
	size_t n = MIN((size_t)(r->at - from), sizeof(r->word) - 1);
	uint32_t start = place_in_source(r);

	memcpy(r->word, from, n);
	r->word[n] = 0;
	r->span = (struct span){start, MIN(start + (uint32_t)n, r->literal->span.end)};
}

static uint32_t read_number(struct reader *r)
{
	uint32_t n = 0;

	for (; r->at < r->end && *r->at >= '0' && *r->at <= '9'; r->at++)
		n = MIN(n * 10 + (uint32_t)(*r->at - '0'), WIDTH_MOST + 1);
	return n;
}

static void read_flags(struct reader *r, struct format_piece *p)
{
	for (; r->at < r->end; r->at++) {
		switch (*r->at) {
		case '-': p->left = true; break;
		case '0': p->zero = true; break;
		case '+': p->plus = true; break;
		case ' ': p->blank = true; break;
		case '#': p->alternate = true; break;
		default: return;
		}
	}
}

static bool wrong(struct reader *r, const char *from, const char *mend, const char *what)
{
	r->at += r->at < r->end;
	found(r, from);
	diag_error(r->c->diags, r->span, mend, what, r->word);
	return false;
}

/* Behind the %, whose place is from. */
static bool read_conversion(struct reader *r, const char *from, struct format_piece *p)
{
	read_flags(r, p);
	p->width = read_number(r);
	p->precision = -1;
	if (r->at < r->end && *r->at == '.') {
		r->at++;
		p->precision = (int32_t)read_number(r);
	}
	if (p->width > WIDTH_MOST || p->precision > (int32_t)WIDTH_MOST)
		return wrong(r, from, "the most is 1000",
			     "the width or precision of '%s' is too large");
	if (r->at < r->end && *r->at == '*')
		return wrong(r, from, "write it as a number",
			     "a width or precision is no value: '%s'");
	/* h hh l ll j z t q: values know their sizes */
	while (r->at < r->end && strchr("hljztq", *r->at))
		r->at++;
	for (size_t i = 0; i < ARRAY_SIZE(spellings); i++) {
		size_t n = strlen(spellings[i].text);

		if ((size_t)(r->end - r->at) < n || strncmp(r->at, spellings[i].text, n))
			continue;
		r->at += n;
		p->conversion = spellings[i].conversion;
		found(r, from);
		return true;
	}
	if (r->at < r->end && strchr("aAeEfFgG", *r->at))
		return wrong(r, from, NULL,
			     "'%s' is for floating point, which the kernel has none of");
	return wrong(r, from, "d i u x X o c s p pI4 pI6 pI6c pM pS, and %%",
		     "'%s' is no conversion that printf knows");
}

/* --- does it fit its value? --- */

enum shape { SHAPE_INTEGER, SHAPE_NAMED, SHAPE_POINTER, SHAPE_TEXT, SHAPE_BYTES, SHAPE_STACK };

static enum shape shape_of(const struct item *item)
{
	switch (item->kind) {
	case ITEM_LABEL:
	case ITEM_FUNC:
	case ITEM_MODULE: return SHAPE_TEXT;
	case ITEM_KSTACK:
	case ITEM_USTACK: return SHAPE_STACK;
	case ITEM_VALUE: break;
	}
	if (item->text_size)
		return SHAPE_TEXT;
	if (item->shown.kind == CTYPE_POINTER)
		return SHAPE_POINTER;
	if (item->shown.kind == CTYPE_ENUM || item->shown.kind == CTYPE_BOOL)
		return SHAPE_NAMED;
	return ctype_is_scalar(item->shown) ? SHAPE_INTEGER : SHAPE_BYTES;
}

/* The address, of what print shows by what it points to. */
static void as_pointer(struct item *item)
{
	struct expr *e = item->expr;

	if (item->kind != ITEM_VALUE)
		return;
	if (e->kind == EXPR_OBJECT && e->type.kind == CTYPE_STRING)
		item->expr = e->kids[0];
	if (item->expr->type.kind != CTYPE_POINTER)
		return;
	item->text_size = 0;
	item->shown = item->expr->type;
}

static uint32_t address_size(enum format_conversion conversion)
{
	if (conversion == FORMAT_IP4)
		return 4;
	return conversion == FORMAT_MAC ? 6 : 16;
}

/* An address by value, or behind a pointer, as the kernel's own %pI4 has it. */
static bool takes_address(struct checker *c, enum format_conversion conversion, struct item *item)
{
	uint32_t size = address_size(conversion);

	if (item->kind != ITEM_VALUE || !item->expr)
		return false;
	if (item->expr->type.kind == CTYPE_POINTER) {
		item->text_size = 0;
		item->expr = bytes_at(c, item->expr, size);
		item->shown = item->expr->type;
		return true;
	}
	if (size == 4 && item->shown.kind == CTYPE_INT && item->shown.size == 4 &&
	    !item->shown.bits)
		return true;
	return !item->text_size && !ctype_is_scalar(item->shown) && item->shown.size == size;
}

static bool takes(struct checker *c, enum format_conversion conversion, struct item *item)
{
	enum shape shape;

	switch (conversion) {
	case FORMAT_IP4:
	case FORMAT_IP6:
	case FORMAT_IP6_SHORT:
	case FORMAT_MAC: return takes_address(c, conversion, item);
	case FORMAT_HEX:
	case FORMAT_HEX_UPPER:
	case FORMAT_POINTER:
	case FORMAT_SYMBOL:
		as_pointer(item);
		shape = shape_of(item);
		return shape == SHAPE_POINTER || shape == SHAPE_INTEGER ||
		       (shape == SHAPE_NAMED && conversion != FORMAT_SYMBOL);
	case FORMAT_INTEGER:
	case FORMAT_UNSIGNED:
	case FORMAT_OCTAL:
	case FORMAT_CHAR:
		shape = shape_of(item);
		return shape == SHAPE_INTEGER || shape == SHAPE_NAMED;
	case FORMAT_STRING:
		shape = shape_of(item);
		return shape == SHAPE_TEXT || shape == SHAPE_NAMED || shape == SHAPE_STACK;
	case FORMAT_NONE: break;
	}
	bug("conversion %d", (int)conversion);
}

static const char *fitting(const struct item *item)
{
	switch (shape_of(item)) {
	case SHAPE_INTEGER: return "'%d', '%u' and '%x' format it";
	case SHAPE_NAMED: return "'%s' and '%d' format it";
	case SHAPE_POINTER: return "'%p', '%x' and '%pS' format it";
	case SHAPE_TEXT:
	case SHAPE_STACK: return "'%s' formats it";
	case SHAPE_BYTES: return "print shows it";
	}
	bug("shape of an item");
}

static const char *described(struct checker *c, const struct item *item)
{
	switch (item->kind) {
	case ITEM_VALUE: return a_type(c, item->expr->type);
	case ITEM_LABEL:
	case ITEM_FUNC:
	case ITEM_MODULE: return "a string";
	case ITEM_KSTACK:
	case ITEM_USTACK: return "a stack";
	}
	bug("kind of an item");
}

static bool add_value(struct reader *r, struct group *g, const struct node *n,
		      struct format_piece *p)
{
	struct checker *c = r->c;
	struct item item, asked;

	if (!item_take(c, n, &item))
		return false;
	asked = item;
	if (!takes(c, p->conversion, &item)) {
		diag_error(c->diags, n->span, fitting(&asked),
			   "'%s' can't format '%s', which is %s", r->word, text_of(c, n),
			   described(c, &asked));
		return false;
	}
	p->field = items_add_hidden(c, g, &item);
	return true;
}

/* --- the whole --- */

static struct format_piece text_piece(struct reader *r, struct strbuf *text)
{
	char *copy = arena_printf(r->c->arena, "%s", strbuf_str(text));
	struct format_piece p = {.text = copy, .len = (uint32_t)text->len};

	strbuf_clear(text);
	return p;
}

static bool too_few(struct reader *r, size_t values)
{
	diag_error(r->c->diags, r->span, NULL,
		   "'%s' has no value: printf has %zu behind its format", r->word, values);
	return false;
}

struct pieces {
	VEC(struct format_piece) list;
};

static bool read_pieces(struct reader *r, struct group *g, const struct action_node *a,
			struct pieces *out, struct strbuf *text)
{
	size_t used = 1;

	while (r->at < r->end) {
		const char *from = r->at++;
		struct format_piece p;

		if (*from != '%') {
			strbuf_putc(text, *from);
			continue;
		}
		r->percents++;
		if (r->at < r->end && *r->at == '%') {
			strbuf_putc(text, *r->at++);
			r->percents++;
			continue;
		}
		p = text_piece(r, text);
		if (!read_conversion(r, from, &p))
			return false;
		if (used == a->items.n)
			return too_few(r, used - 1);
		if (!add_value(r, g, a->items.at[used++], &p))
			return false;
		vec_push(r->c->arena, &out->list, p);
	}
	vec_push(r->c->arena, &out->list, text_piece(r, text));
	if (used == a->items.n)
		return true;
	diag_error(r->c->diags, a->items.at[used]->span, NULL,
		   "the format has no conversion for this value");
	return false;
}

void format_add(struct checker *c, struct group *g, const struct action_node *a, bool first)
{
	const struct node *literal = a->items.at[0];
	struct reader r = {.c = c,
			   .literal = literal,
			   .at = literal->string,
			   .end = literal->string + literal->string_len};
	struct strbuf text = {0};
	struct pieces pieces = {0};

	if (literal->kind != NODE_STRING) {
		diag_error(c->diags, literal->span,
			   arena_printf(c->arena, "write printf(\"%%d\\n\", %s), or print it",
					text_of(c, literal)),
			   "printf begins with its format, a string");
		return;
	}
	if (memchr(literal->string, 0, literal->string_len)) {
		diag_error(c->diags, literal->span, NULL, "a format holds no NUL byte");
		return;
	}
	if (read_pieces(&r, g, a, &pieces, &text))
		vec_push(c->arena, &g->formats,
			 (struct format){.pieces = pieces.list.at,
					 .n = (uint32_t)pieces.list.n,
					 .first = first});
	strbuf_free(&text);
}
