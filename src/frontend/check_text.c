/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Comparisons with a literal that isn't a number: a string, an IPv4 address or network. The other
 * side says whether that makes sense; what can never be equal is an error, not a predicate that
 * never holds.
 */
#include "frontend/check.h"

#include <string.h>

#define TASK_COMM_SIZE 16

/* --- strings --- */

static bool is_char_pointer(struct ctype t)
{
	return t.kind == CTYPE_POINTER && ctype_pointee(t).is_char;
}

static bool is_char_array(struct ctype t)
{
	uint32_t count;

	return t.kind == CTYPE_ARRAY && ctype_element(t, &count).is_char;
}

static bool is_bounded(const struct node *n) /* str(p, n) */
{
	return n->kind == NODE_CALL && n->kids.n == 2;
}

/* Bytes that a string has at least if the literal is to be equal to it, or, a glob, to match it. */
static uint32_t least_length(bool glob, const struct node *literal)
{
	uint32_t n = literal->string_len;

	for (uint32_t i = 0; glob && i < literal->string_len; i++)
		n -= literal->string[i] == '*';
	return n;
}

/* The builtin, or a task's member of that name: the kernel always ends it with a NUL. */
static bool is_comm(const struct node *an, const struct expr *a, uint32_t count)
{
	return a->kind == EXPR_BUILTIN ||
	       (count == TASK_COMM_SIZE && an->kind == NODE_MEMBER && !strcmp(an->name, "comm"));
}

/* false: reported. The literal can be what stands there; no NUL need end an array that is full. */
static bool literal_fits(struct checker *c, bool glob, const struct node *an, const struct expr *a,
			 const struct node *literal)
{
	uint32_t n = least_length(glob, literal), count = 0, most = bytes_text_size(c, an) - 1;
	const char *what = glob ? "glob" : "string", *has = glob ? "wants" : "has";

	if (a->type.kind == CTYPE_ARRAY)
		ctype_element(a->type, &count);
	if (strlen(literal->string) != literal->string_len)
		diag_error(c->diags, literal->span, NULL,
			   "the string holds a NUL byte: nothing is equal to it");
	else if (is_comm(an, a, count) && n >= a->type.size)
		diag_error(c->diags, literal->span, NULL,
			   "a comm has at most %u bytes, this %s %s %u", a->type.size - 1, what,
			   has, n);
	else if (count > 1 && n > count)
		diag_error(c->diags, literal->span, NULL,
			   "'%s' holds at most %u bytes, this %s %s %u", text_of(c, an), count,
			   what, has, n);
	else if (n > most)
		diag_error(c->diags, literal->span,
			   is_bounded(an) ? NULL : "--strings N reads more",
			   "%u byte%s of a string, this one %s %u", most,
			   most == 1 ? " is read" : "s are read", has, n);
	else
		return true;
	return false;
}

/* Is it text, and something else than a literal? false: reported. */
static bool is_text(struct checker *c, const struct node *n, const struct node *an,
		    const struct expr *a, const struct node *literal)
{
	if (a->kind == EXPR_TEXT)
		diag_error(c->diags, n->span, NULL, "two string literals are compared");
	else if (a->type.kind == CTYPE_POINTER && bytes_form_of(c, an) == BYTES_MAC)
		diag_error(c->diags, literal->span, "such as mac\"52:54:00:12:34:56\"",
			   "'%s' is a MAC address, not a string", text_of(c, an));
	else if (a->kind == EXPR_BUILTIN && a->type.kind != CTYPE_STRING)
		diag_error(c->diags, an->span, NULL, "'%s' is a number, not a string",
			   text_of(c, an));
	else if (a->kind != EXPR_BUILTIN && !is_char_pointer(a->type) &&
		 !(a->kind == EXPR_OBJECT && is_char_array(a->type)) &&
		 !(a->type.kind == CTYPE_POINTER && bytes_form_of(c, an) == BYTES_TEXT))
		diag_error(c->diags, an->span, NULL, "'%s' is %s, not a string", text_of(c, an),
			   a_type(c, a->type));
	else
		return true;
	return false;
}

/* A glob without * and ? is a string like any other. */
struct expr *text_compare(struct checker *c, const struct node *n, enum operator op,
			  const struct node *an, struct expr *a, const struct node *literal)
{
	bool glob = (op == OP_MATCH || op == OP_NMATCH) && strpbrk(literal->string, "*?");
	struct expr *e;

	if (a && a->kind == EXPR_BUILTIN && a->builtin == BUILTIN_CGROUP)
		return cgroup_compare(c, n, op, a, literal);
	if (!a || !is_text(c, n, an, a, literal))
		return NULL;
	if (op != OP_EQ && op != OP_NE && op != OP_MATCH && op != OP_NMATCH) {
		diag_error(c->diags, n->span, NULL,
			   "strings have no order: only '==', '!=', '~' and '!~' compare them");
		return NULL;
	}
	if (!literal_fits(c, glob, an, a, literal))
		return NULL;
	e = expr_new(c, EXPR_TEXT_EQ, n->span, type_int());
	e->op = op;
	if (!glob && op != OP_EQ)
		e->op = op == OP_MATCH ? OP_EQ : OP_NE;
	e->value = bytes_text_size(c, an) - 1;
	e->cut = is_bounded(an);
	e->n = 2;
	e->kids[0] = a;
	e->kids[1] = check_expr(c, literal);
	return e;
}

/* --- IPv4 --- */

static const char *ip4_text(struct checker *c, uint32_t ip, unsigned int prefix)
{
	return arena_printf(c->arena, "%u.%u.%u.%u/%u", ip >> 24, ip >> 16 & 255, ip >> 8 & 255,
			    ip & 255, prefix);
}

struct expr *ip4_compare(struct checker *c, const struct node *n, enum operator op,
			 const struct node *an, struct expr *a, const struct node *literal)
{
	uint32_t ip = (uint32_t)literal->bytes[0] << 24 | literal->bytes[1] << 16 |
		      literal->bytes[2] << 8 | literal->bytes[3];
	uint32_t mask = literal->prefix ? UINT32_MAX << (32 - literal->prefix) : 0;
	struct ctype u32 = ctype_int(4, false);
	struct expr *e;

	if (!a)
		return NULL;
	if (a->type.kind != CTYPE_INT || a->type.size != 4 || a->type.order != ORDER_BIG) {
		diag_error(c->diags, an->span, NULL,
			   "'%s' is %s: an IPv4 address compares with a __be32", text_of(c, an),
			   a_type(c, a->type));
		return NULL;
	}
	if (ip & ~mask) {
		diag_error(c->diags, literal->span,
			   arena_printf(c->arena, "did you mean '%s'?",
					ip4_text(c, ip & mask, literal->prefix)),
			   "the network has bits set behind its prefix");
		return NULL;
	}
	if (op != OP_EQ && op != OP_NE && literal->prefix != 32) {
		diag_error(c->diags, n->span, NULL,
			   "a network has no order: 'in', '==' and '!=' compare with it");
		return NULL;
	}
	e = expr_convert(c, a, u32);
	if (literal->prefix != 32)
		e = expr_binary(c, n->span, OP_AND, u32, e,
				expr_const(c, literal->span, u32, mask));
	return expr_binary(c, n->span, op, type_int(), e, expr_const(c, literal->span, u32, ip));
}
