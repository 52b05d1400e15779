/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Values that are bytes: MAC and IPv6 addresses, the members that are pointers and stand for what
 * they point to; and values taken again at the return, after() and changed(), where such members
 * mean their bytes, too.
 */
#include "frontend/check.h"

#include <string.h>

#define MAC_BYTES 6
#define IP6_BYTES 16

/* Members that are pointers to bytes and stand for them (language.md 4). */
static const struct {
	const char *type, *member;
	enum bytes_form form;
} members[] = {
	{"struct qstr", "name", BYTES_TEXT},
	{"struct net_device", "dev_addr", BYTES_MAC},
};

/* --- what stands for bytes --- */

static enum bytes_form member_form(struct checker *c, const struct node *n)
{
	struct expr *e;
	struct ctype t;

	if (node_is_args(n))
		return BYTES_NONE;
	for (size_t i = 0; i < ARRAY_SIZE(members); i++) {
		if (strcmp(n->name, members[i].member))
			continue;
		e = check_expr(c, n->kids.at[0]);
		t = e && e->type.kind == CTYPE_POINTER ? ctype_pointee(e->type)
		    : e				       ? e->type
						       : type_int();
		if (!strcmp(ctype_text(t, c->arena), members[i].type))
			return members[i].form;
	}
	return BYTES_NONE;
}

enum bytes_form bytes_form_of(struct checker *c, const struct node *n)
{
	if (!n)
		return BYTES_NONE;
	if (n->kind == NODE_MEMBER)
		return member_form(c, n);
	if (n->kind != NODE_CALL || !n->kids.n)
		return BYTES_NONE;
	if (!strcmp(n->name, "mac"))
		return BYTES_MAC;
	if (!strcmp(n->name, "str"))
		return BYTES_TEXT;
	return !strcmp(n->name, "after") ? bytes_form_of(c, n->kids.at[0]) : BYTES_NONE;
}

uint32_t bytes_text_size(struct checker *c, const struct node *n)
{
	bool bounded;

	while (n && n->kind == NODE_CALL && !strcmp(n->name, "after") && n->kids.n)
		n = n->kids.at[0];
	bounded = n && n->kind == NODE_CALL && n->kids.n == 2;
	return (bounded ? (uint32_t)n->kids.at[1]->number : c->options->strings) + 1;
}

/* The bytes that the pointer points to, as an object. */
struct expr *bytes_at(struct checker *c, struct expr *pointer, uint32_t size)
{
	struct ctype t = {.kind = CTYPE_STRING, .size = size};
	struct expr *e = expr_new(c, EXPR_OBJECT, pointer->span, t);

	e->n = 1;
	e->kids[0] = pointer;
	return e;
}

/* --- addresses compared --- */

static bool is_bytes_of(const struct expr *a, uint32_t size)
{
	return a->kind == EXPR_OBJECT && a->type.size == size &&
	       (a->type.kind == CTYPE_ARRAY || a->type.kind == CTYPE_STRUCT);
}

static struct expr *bytes_equal(struct checker *c, struct span span, enum operator op,
				struct expr *a, struct expr *b, uint32_t n)
{
	struct expr *e = expr_new(c, EXPR_BYTES_EQ, span, type_int());

	e->op = op;
	e->text_len = n;
	e->n = 2;
	e->kids[0] = a;
	e->kids[1] = b;
	return e;
}

static struct expr *literal_bytes(struct checker *c, const struct node *literal, uint32_t n)
{
	struct expr *e = expr_new(c, EXPR_TEXT, literal->span,
				  (struct ctype){.kind = CTYPE_STRING, .size = n});

	e->text = arena_strndup(c->arena, (const char *)literal->bytes, n);
	e->text_len = n;
	return e;
}

static struct expr *only_equality(struct checker *c, const struct node *n, const char *what)
{
	diag_error(c->diags, n->span, NULL,
		   "%s have no order: only '==', '!=' and 'in' compare them", what);
	return NULL;
}

struct expr *mac_compare(struct checker *c, const struct node *n, enum operator op,
			 const struct node *an, struct expr *a, const struct node *literal)
{
	if (!a)
		return NULL;
	if (op != OP_EQ && op != OP_NE)
		return only_equality(c, n, "MAC addresses");
	if (a->type.kind == CTYPE_POINTER && bytes_form_of(c, an) == BYTES_MAC)
		a = bytes_at(c, a, MAC_BYTES);
	else if (!is_bytes_of(a, MAC_BYTES)) {
		diag_error(c->diags, an->span,
			   a->type.kind == CTYPE_POINTER ? "mac(p) means the 6 bytes at p" : NULL,
			   "'%s' is %s: a MAC address compares with 6 bytes", text_of(c, an),
			   a_type(c, a->type));
		return NULL;
	}
	return bytes_equal(c, n->span, op, a, literal_bytes(c, literal, MAC_BYTES), MAC_BYTES);
}

/* What stands for a MAC address, or is six bytes; NULL: neither. */
static struct expr *mac_bytes(struct checker *c, const struct node *n, struct expr *e)
{
	if (e->type.kind == CTYPE_POINTER && bytes_form_of(c, n) == BYTES_MAC)
		return bytes_at(c, e, MAC_BYTES);
	return is_bytes_of(e, MAC_BYTES) ? e : NULL;
}

struct expr *mac_member_compare(struct checker *c, const struct node *n, enum operator op,
				const struct node *an, const struct node *bn)
{
	struct expr *a = check_expr(c, an), *b = check_expr(c, bn), *x, *y;
	const char *text;

	if (!a || !b)
		return NULL;
	if (expr_is_null(a) || expr_is_null(b))
		return check_compare(c, n, op, scalar_of(c, an, a), scalar_of(c, bn, b));
	x = mac_bytes(c, an, a);
	y = mac_bytes(c, bn, b);
	if (!x || !y) {
		an = bytes_form_of(c, an) == BYTES_MAC ? an : bn;
		text = text_of(c, an);
		diag_error(c->diags, n->span,
			   an->kind == NODE_MEMBER
				   ? arena_printf(c->arena, "'raw(%s)' is the pointer", text)
				   : NULL,
			   "'%s' is a MAC address: it compares with another, mac\"…\" or six "
			   "bytes",
			   text);
		return NULL;
	}
	if (op != OP_EQ && op != OP_NE)
		return only_equality(c, n, "MAC addresses");
	return bytes_equal(c, n->span, op, x, y, MAC_BYTES);
}

/* --- strings compared with each other --- */

static bool is_text_array(const struct expr *e)
{
	uint32_t count;

	return e->kind == EXPR_OBJECT && e->type.kind == CTYPE_ARRAY &&
	       ctype_element(e->type, &count).is_char;
}

static struct expr *texts_equal(struct checker *c, struct span span, enum operator op,
				const struct node *an, struct expr *a, const struct node *bn,
				struct expr *b)
{
	struct expr *e = expr_new(c, EXPR_TEXTS_EQ, span, type_int());

	e->op = op;
	e->text_len = bytes_text_size(c, an);
	e->value = bytes_text_size(c, bn);
	e->n = 2;
	e->kids[0] = a;
	e->kids[1] = b;
	return e;
}

struct expr *text_member_compare(struct checker *c, const struct node *n, enum operator op,
				 const struct node *an, const struct node *bn)
{
	struct expr *a = check_expr(c, an), *b = check_expr(c, bn);
	const char *text;

	if (!a || !b)
		return NULL;
	if (expr_is_null(a) || expr_is_null(b))
		return check_compare(c, n, op, scalar_of(c, an, a), scalar_of(c, bn, b));
	if (bytes_form_of(c, an) != BYTES_TEXT || bytes_form_of(c, bn) != BYTES_TEXT) {
		an = bytes_form_of(c, an) == BYTES_TEXT ? an : bn;
		text = text_of(c, an);
		diag_error(c->diags, n->span,
			   an->kind == NODE_MEMBER
				   ? arena_printf(c->arena, "'raw(%s)' is the pointer", text)
				   : NULL,
			   "'%s' is a string: it compares with a literal, or another that "
			   "'str(p)' says is one",
			   text);
		return NULL;
	}
	if (op != OP_EQ && op != OP_NE) {
		diag_error(c->diags, n->span, NULL,
			   "strings have no order: only '==', '!=', '~' and '!~' compare them");
		return NULL;
	}
	return texts_equal(c, n->span, op, an, a, bn, b);
}

/* --- IPv6 --- */

/* Bits behind the prefix are a mistake, as for IPv4. */
static bool prefix_clean(const struct node *literal)
{
	for (unsigned int bit = literal->prefix; bit < IP6_BYTES * 8; bit++)
		if (literal->bytes[bit / 8] & 0x80 >> bit % 8)
			return false;
	return true;
}

struct expr *ip6_compare(struct checker *c, const struct node *n, enum operator op,
			 const struct node *an, struct expr *a, const struct node *literal)
{
	struct expr *e;

	if (!a)
		return NULL;
	if (op != OP_EQ && op != OP_NE)
		return only_equality(c, n, "IPv6 addresses");
	if (!is_bytes_of(a, IP6_BYTES)) {
		diag_error(
			c->diags, an->span, NULL,
			"'%s' is %s: an IPv6 address compares with a struct in6_addr or 16 bytes",
			text_of(c, an), a_type(c, a->type));
		return NULL;
	}
	if (!prefix_clean(literal)) {
		diag_error(c->diags, literal->span, NULL,
			   "the network has bits set behind its prefix");
		return NULL;
	}
	e = bytes_equal(c, n->span, op, a, literal_bytes(c, literal, IP6_BYTES), IP6_BYTES);
	e->value = literal->prefix < IP6_BYTES * 8 ? literal->prefix : 0;
	if (literal->prefix == 0)
		return expr_int(c, n->span, op == OP_EQ);
	return e;
}

/* --- at the return once more --- */

static bool reads_memory(const struct expr *e)
{
	if (e->kind == EXPR_LOAD || e->kind == EXPR_OBJECT)
		return true;
	for (uint32_t i = 0; i < e->n; i++)
		if (reads_memory(e->kids[i]))
			return true;
	return false;
}

struct expr *check_after(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	struct expr *e = check_expr(c, kid);

	if (!e)
		return NULL;
	if (!reads_memory(e) && bytes_form_of(c, kid) == BYTES_NONE) {
		diag_error(c->diags, kid->span, "it means what lies in memory, 'p->member' say",
			   "'%s' is the same after the call", text_of(c, kid));
		return NULL;
	}
	e = expr_at_return(c->arena, e);
	if (!e)
		diag_error(c->diags, kid->span, NULL,
			   "'%s' is passed by value: it is gone after the call", text_of(c, kid));
	return e;
}

/*
 * x != after(x), of bytes where x stands for them: of a string, and of an array of characters that
 * has no length, or is longer than a string may be, up to its NUL.
 */
struct expr *check_changed(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	enum bytes_form form = bytes_form_of(c, kid);
	struct expr *before = check_expr(c, kid), *after = before ? check_after(c, n) : NULL;
	uint32_t size;

	if (!before || !after)
		return NULL;
	if (expr_needs_return(before)) {
		diag_error(c->diags, kid->span, "compare it with a value of the entry",
			   "'%s' is read at the return, and has not changed there",
			   text_of(c, kid));
		return NULL;
	}
	size = before->type.size;
	if (is_text_array(before) && (!size || size > BYTES_CHANGED_MOST)) {
		before = array_decay(c, before);
		after = array_decay(c, after);
		form = BYTES_TEXT;
	}
	if (form == BYTES_TEXT && before->type.kind == CTYPE_POINTER)
		return texts_equal(c, n->span, OP_NE, kid, before, kid, after);
	if (form == BYTES_MAC) {
		before = bytes_at(c, before, MAC_BYTES);
		after = bytes_at(c, after, MAC_BYTES);
		size = MAC_BYTES;
	}
	if (before->kind != EXPR_OBJECT)
		return check_compare(c, n, OP_NE, scalar_of(c, kid, before),
				     scalar_of(c, kid, after));
	if (before->type.kind == CTYPE_STRUCT || !size || size > BYTES_CHANGED_MOST) {
		diag_error(c->diags, kid->span, "compare its members",
			   "'%s' is %s: only scalars and arrays of up to %u bytes are compared",
			   text_of(c, kid), a_type(c, before->type), BYTES_CHANGED_MOST);
		return NULL;
	}
	return bytes_equal(c, n->span, OP_NE, before, after, size);
}
