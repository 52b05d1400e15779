/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Operators with two and three operands: C's conversions made explicit, pointer arithmetic
 * scaled, sets and ranges spelled out as comparisons. Text and addresses on one side are
 * check_text.c's.
 */
#include "frontend/check.h"

#include <string.h>

/* --- operands --- */

/*
 * An enumerator of several values is decided by the enum on the other side, so that side is
 * looked at first.
 */
static void check_operands(struct checker *c, const struct node *an, const struct node *bn,
			   struct expr **a, struct expr **b)
{
	struct type_ref before = c->prefer;
	bool swap = an->kind == NODE_NAME && bn->kind != NODE_NAME;
	struct expr *first = check_expr(c, swap ? bn : an), *second;

	if (first && first->type.kind == CTYPE_ENUM)
		c->prefer = first->type.ref;
	second = check_expr(c, swap ? an : bn);
	c->prefer = before;
	*a = scalar_of(c, an, swap ? second : first);
	*b = scalar_of(c, bn, swap ? first : second);
}

static struct ctype to_common(struct checker *c, struct expr **a, struct expr **b)
{
	struct ctype t = type_common(type_promoted((*a)->type), type_promoted((*b)->type));

	*a = expr_convert(c, expr_promoted(c, *a), t);
	*b = expr_convert(c, expr_promoted(c, *b), t);
	return t;
}

/* --- pointers --- */

static struct expr *needs_integers(struct checker *c, const struct node *n, const struct node *kid,
				   const struct expr *e)
{
	diag_error(c->diags, kid->span,
		   arena_printf(c->arena, "an integer is '(unsigned long)%s'", text_of(c, kid)),
		   "'%s' needs integers, '%s' is %s", operator_text(n->op), text_of(c, kid),
		   a_type(c, e->type));
	return NULL;
}

static struct expr *no_size(struct checker *c, const struct node *n, struct ctype pointer)
{
	diag_error(c->diags, n->span, NULL, "the size of %s is not known here",
		   ctype_text(ctype_pointee(pointer), c->arena));
	return NULL;
}

struct expr *pointer_add(struct checker *c, const struct node *n, struct expr *p, struct expr *i,
			 enum operator op)
{
	uint32_t size = pointee_size(c, p->type);
	struct ctype u64 = ctype_int(8, false);
	struct place at;
	uint64_t bytes;

	if (!size)
		return no_size(c, n, p->type);
	i = expr_promoted(c, i);
	i = expr_convert(c, i, ctype_int(8, i->type.is_signed));
	if (i->kind == EXPR_CONST) {
		at = place_at(p);
		bytes = i->value * size;
		at.offset = (int64_t)((uint64_t)at.offset + (op == OP_ADD ? bytes : -bytes));
		return place_pointer(c, n->span, at, p->type);
	}
	i = expr_binary(c, n->span, OP_MUL, i->type, i, expr_const(c, n->span, i->type, size));
	return expr_binary(c, n->span, op, p->type, p, expr_convert(c, i, u64));
}

/*
 * Whole elements lie between two pointers into one array, so that a power of two divides by a
 * shift.
 */
static struct expr *pointer_difference(struct checker *c, const struct node *n, struct expr *p,
				       struct expr *q)
{
	uint32_t size = pointee_size(c, p->type);
	struct ctype s64 = ctype_int(8, true);
	struct expr *e;

	if (!size)
		return no_size(c, n, p->type);
	if (pointee_size(c, q->type) != size) {
		diag_error(c->diags, n->span, NULL, "%s and %s point to things of different sizes",
			   a_type(c, p->type), a_type(c, q->type));
		return NULL;
	}
	e = expr_binary(c, n->span, OP_SUB, s64, expr_convert(c, p, s64), expr_convert(c, q, s64));
	if (size & (size - 1))
		return expr_binary(c, n->span, OP_DIV, s64, e, expr_const(c, n->span, s64, size));
	return expr_binary(c, n->span, OP_SHR, s64, e, expr_int(c, n->span, __builtin_ctz(size)));
}

/* --- arithmetic --- */

static struct expr *check_shift(struct checker *c, const struct node *n, struct expr *a,
				struct expr *b)
{
	struct ctype t = type_promoted(a->type);

	return expr_binary(c, n->span, n->op, t, expr_promoted(c, a), expr_promoted(c, b));
}

static struct expr *check_arithmetic(struct checker *c, const struct node *n)
{
	const struct node *an = n->kids.at[0], *bn = n->kids.at[1];
	bool pa, pb;
	struct expr *a, *b;
	struct ctype t;

	check_operands(c, an, bn, &a, &b);
	if (!a || !b)
		return NULL;
	pa = a->type.kind == CTYPE_POINTER;
	pb = b->type.kind == CTYPE_POINTER;
	if (pa && pb && n->op == OP_SUB)
		return pointer_difference(c, n, a, b);
	if (pa && !pb && (n->op == OP_ADD || n->op == OP_SUB))
		return pointer_add(c, n, a, b, n->op);
	if (pb && !pa && n->op == OP_ADD)
		return pointer_add(c, n, b, a, n->op);
	if (pa || pb)
		return needs_integers(c, n, pa ? an : bn, pa ? a : b);
	if (n->op == OP_SHL || n->op == OP_SHR)
		return check_shift(c, n, a, b);
	t = to_common(c, &a, &b);
	return expr_binary(c, n->span, n->op, t, a, b);
}

/* --- comparisons --- */

static enum operator mirrored(enum operator op)
{
	switch ((int)op) {
	case OP_LT: return OP_GT;
	case OP_LE: return OP_GE;
	case OP_GT: return OP_LT;
	case OP_GE: return OP_LE;
	default: return op;
	}
}

/* A constant goes to the right: one case less for everyone behind. */
struct expr *check_compare(struct checker *c, const struct node *n, enum operator op,
			   struct expr *a, struct expr *b)
{
	if (!a || !b)
		return NULL;
	if (a->type.kind != CTYPE_POINTER || b->type.kind != CTYPE_POINTER)
		to_common(c, &a, &b);
	if (a->kind == EXPR_CONST && b->kind != EXPR_CONST)
		return expr_binary(c, n->span, mirrored(op), type_int(), b, a);
	return expr_binary(c, n->span, op, type_int(), a, b);
}

static bool is_text_name(const struct checker *c, const struct node *n)
{
	const struct meaning *m = n->kind == NODE_NAME ? meaning_of(c, n) : NULL;

	return m && m->kind == MEANING_BUILTIN && !builtin_info(m->builtin)->size &&
	       m->builtin != BUILTIN_KSTACK && m->builtin != BUILTIN_USTACK;
}

/* func == ip_rcv, as 'caller' takes it. */
static const char *quoted_mend(struct checker *c, const struct node *n)
{
	return n->kind == NODE_NAME ? arena_printf(c->arena, "write \"%s\"", n->name) : NULL;
}

static bool node_is_address(const struct node *n)
{
	return n->kind == NODE_STRING || n->kind == NODE_IP4 || n->kind == NODE_IP6 ||
	       n->kind == NODE_MAC;
}

static struct expr *check_comparison(struct checker *c, const struct node *n)
{
	const struct node *an = n->kids.at[0], *bn = n->kids.at[1];
	enum operator op = n->op;
	struct expr *a, *b;

	if (node_is_address(an) && bn->kind != an->kind) {
		an = n->kids.at[1];
		bn = n->kids.at[0];
		op = mirrored(op);
	}
	if (bn->kind == NODE_STRING)
		return text_compare(c, n, op, an, check_expr(c, an), bn);
	if (bn->kind == NODE_IP4)
		return ip4_compare(c, n, op, an, check_expr(c, an), bn);
	if (bn->kind == NODE_IP6)
		return ip6_compare(c, n, op, an, check_expr(c, an), bn);
	if (bn->kind == NODE_MAC)
		return mac_compare(c, n, op, an, check_expr(c, an), bn);
	if (bytes_form_of(c, an) == BYTES_MAC || bytes_form_of(c, bn) == BYTES_MAC)
		return mac_member_compare(c, n, op, an, bn);
	if (bytes_form_of(c, an) == BYTES_TEXT || bytes_form_of(c, bn) == BYTES_TEXT)
		return text_member_compare(c, n, op, an, bn);
	if (is_text_name(c, an) || is_text_name(c, bn)) {
		const struct node *text = is_text_name(c, an) ? an : bn;

		diag_error(c->diags, n->span, quoted_mend(c, text == an ? bn : an),
			   "'%s' is compared with a string literal only", text_of(c, text));
		return NULL;
	}
	check_operands(c, an, bn, &a, &b);
	return check_compare(c, n, op, a, b);
}

static struct expr *check_match(struct checker *c, const struct node *n)
{
	const struct node *an = n->kids.at[0], *bn = n->kids.at[1];

	if (bn->kind == NODE_STRING)
		return text_compare(c, n, n->op, an, check_expr(c, an), bn);
	diag_error(c->diags, bn->span, NULL, "'%s' wants a glob to its right, a string literal",
		   operator_text(n->op));
	return NULL;
}

struct expr *check_binary(struct checker *c, const struct node *n)
{
	struct expr *a, *b;

	if (name_test_is(n))
		return expr_int(c, n->span, name_test_holds(n, c->function));
	if (caller_test_is(n))
		return caller_compare(c, n);
	switch (n->op) {
	case OP_LAND:
	case OP_LOR:
		a = check_truth(c, n->kids.at[0]);
		b = check_truth(c, n->kids.at[1]);
		return expr_logic(c, n->span, n->op, a, b);
	case OP_EQ:
	case OP_NE:
	case OP_LT:
	case OP_LE:
	case OP_GT:
	case OP_GE: return check_comparison(c, n);
	case OP_MATCH:
	case OP_NMATCH: return check_match(c, n);
	case OP_ADD:
	case OP_SUB:
	case OP_MUL:
	case OP_DIV:
	case OP_MOD:
	case OP_SHL:
	case OP_SHR:
	case OP_AND:
	case OP_OR:
	case OP_XOR: return check_arithmetic(c, n);
	case OP_NEG:
	case OP_PLUS:
	case OP_NOT:
	case OP_COMPL:
	case OP_DEREF:
	case OP_ADDR: break;
	}
	bug("'%s' with two operands", operator_text(n->op));
}

/* --- sets --- */

static struct expr *check_range(struct checker *c, const struct node *n, const struct node *an,
				struct expr *a)
{
	const struct node *from = n->kids.at[0], *to = n->kids.at[1];
	bool ip4 = from->kind == NODE_IP4 && to->kind == NODE_IP4;
	struct expr *low, *high, *empty;

	if (ip4) {
		low = ip4_compare(c, n, OP_GE, an, a, from);
		high = ip4_compare(c, n, OP_LE, an, a, to);
		return expr_logic(c, n->span, OP_LAND, low, high);
	}
	a = scalar_of(c, an, a);
	low = check_scalar(c, from);
	high = check_scalar(c, to);
	if (low && high && low->kind == EXPR_CONST && high->kind == EXPR_CONST) {
		empty = check_compare(c, n, OP_GT, low, high);
		if (empty->value) {
			diag_error(c->diags, n->span, NULL, "the range is empty");
			return NULL;
		}
	}
	low = check_compare(c, n, OP_GE, a, low);
	high = check_compare(c, n, OP_LE, a, high);
	return expr_logic(c, n->span, OP_LAND, low, high);
}

static struct expr *check_in_one(struct checker *c, const struct node *n, const struct node *an,
				 struct expr *a)
{
	if (n->kind == NODE_RANGE)
		return check_range(c, n, an, a);
	if (n->kind == NODE_STRING)
		return text_compare(c, n, OP_EQ, an, a, n);
	if (n->kind == NODE_IP4)
		return ip4_compare(c, n, OP_EQ, an, a, n);
	if (n->kind == NODE_IP6)
		return ip6_compare(c, n, OP_EQ, an, a, n);
	if (n->kind == NODE_MAC)
		return mac_compare(c, n, OP_EQ, an, a, n);
	a = scalar_of(c, an, a);
	return check_compare(c, n, OP_EQ, a, check_scalar(c, n));
}

struct expr *check_in(struct checker *c, const struct node *n)
{
	const struct node *an = n->kids.at[0];
	struct type_ref before = c->prefer;
	size_t count = n->kids.n - 1;
	struct expr **each, *a;

	if (name_test_is(n))
		return expr_int(c, n->span, name_test_holds(n, c->function));
	if (caller_test_is(n))
		return caller_compare(c, n);
	a = check_expr(c, an);
	each = arena_array(c->arena, struct expr *, count);
	if (a && a->type.kind == CTYPE_ENUM)
		c->prefer = a->type.ref;
	for (size_t i = 0; i < count; i++)
		each[i] = check_in_one(c, n->kids.at[i + 1], an, a);
	c->prefer = before;
	return expr_chain(c, OP_LOR, each, count);
}

/* --- ?: --- */

bool expr_is_null(const struct expr *e)
{
	return e->kind == EXPR_CONST && !e->value;
}

struct expr *check_cond(struct checker *c, const struct node *n)
{
	struct expr *cond = check_truth(c, n->kids.at[0]), *a, *b, *e;
	struct ctype t;

	check_operands(c, n->kids.at[1], n->kids.at[2], &a, &b);
	if (!cond || !a || !b)
		return NULL;
	if (a->type.kind == CTYPE_POINTER || b->type.kind == CTYPE_POINTER) {
		t = b->type.kind == CTYPE_POINTER &&
				    (a->type.kind != CTYPE_POINTER || expr_is_null(a))
			    ? b->type
			    : a->type;
		a = expr_convert(c, expr_promoted(c, a), ctype_int(8, false));
		b = expr_convert(c, expr_promoted(c, b), ctype_int(8, false));
	} else {
		t = to_common(c, &a, &b);
	}
	if (cond->kind == EXPR_CONST) {
		e = cond->value ? a : b;
		/* a load that needed no conversion still swaps its bytes */
		t.order = e->type.order;
		return expr_retyped(c, e, t);
	}
	e = expr_new(c, EXPR_COND, n->span, t);
	e->n = 3;
	e->kids[0] = cond;
	e->kids[1] = a;
	e->kids[2] = b;
	return e;
}
