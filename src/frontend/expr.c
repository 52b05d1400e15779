/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Nodes of the typed tree, made so that codegen is mechanical: every change of width or sign is a
 * node of its own, and what has only constants below it is a constant. Operands come in checked;
 * knows nothing of the script's syntax.
 */
#include "frontend/check.h"

struct expr *expr_new(struct checker *c, enum expr_kind kind, struct span span, struct ctype type)
{
	struct expr *e = arena_new(c->arena, struct expr);

	e->kind = kind;
	e->span = span;
	e->type = type;
	return e;
}

struct expr *expr_const(struct checker *c, struct span span, struct ctype type, uint64_t value)
{
	struct expr *e;

	type.bits = 0;
	type.order = ORDER_NATIVE;
	e = expr_new(c, EXPR_CONST, span, type);
	e->value = fold_wrap(type, value);
	return e;
}

struct expr *expr_int(struct checker *c, struct span span, int64_t value)
{
	return expr_const(c, span, type_int(), (uint64_t)value);
}

static struct expr *expr_one(struct checker *c, enum expr_kind kind, struct span span,
			     struct ctype type, struct expr *kid)
{
	struct expr *e = expr_new(c, kind, span, type);

	e->n = 1;
	e->kids[0] = kid;
	return e;
}

static struct expr *expr_two(struct checker *c, enum expr_kind kind, struct span span,
			     struct ctype type, struct expr *a, struct expr *b)
{
	struct expr *e = expr_one(c, kind, span, type, a);

	e->n = 2;
	e->kids[1] = b;
	return e;
}

/* --- conversions --- */

/* A register holds the same for both, so that no conversion is needed. */
static bool same_value(struct ctype a, struct ctype b)
{
	return a.size == b.size && a.is_signed == b.is_signed && !a.bits && !b.bits &&
	       (a.kind == CTYPE_BOOL) == (b.kind == CTYPE_BOOL);
}

/* Every value of the one is a value of the other. */
static bool keeps_value(struct ctype from, struct ctype to)
{
	unsigned int bits = from.kind == CTYPE_BOOL ? 1 : from.bits ? from.bits : from.size * 8;

	if (to.kind == CTYPE_BOOL)
		return from.kind == CTYPE_BOOL;
	if (from.is_signed == to.is_signed)
		return bits <= to.size * 8;
	return !from.is_signed && bits < to.size * 8;
}

struct expr *expr_convert(struct checker *c, struct expr *e, struct ctype type)
{
	if (!e)
		return NULL;
	type.bits = 0;
	type.order = ORDER_NATIVE;
	/* a step between that changed nothing, int between u16 and u64 say, is no step */
	while (e->kind == EXPR_CONVERT && keeps_value(e->kids[0]->type, e->type))
		e = e->kids[0];
	if (same_value(e->type, type))
		return e;
	if (e->kind == EXPR_CONST)
		return expr_const(c, e->span, type, e->value);
	return expr_one(c, EXPR_CONVERT, e->span, type, e);
}

struct expr *expr_retyped(struct checker *c, const struct expr *e, struct ctype type)
{
	struct expr *copy = expr_new(c, e->kind, e->span, type);

	*copy = *e;
	copy->type = type;
	copy->known = KNOWN_NONE;
	return copy;
}

/* C11 6.3.1.1: what an int can hold becomes one; bit-fields by their width. */
struct ctype type_promoted(struct ctype t)
{
	unsigned int bits = t.bits ? t.bits : t.size * 8;

	if (t.kind == CTYPE_POINTER)
		return t;
	if (t.kind == CTYPE_BOOL || bits < 32)
		return type_int();
	return ctype_int(bits <= 32 ? 4 : 8, t.is_signed);
}

/* C11 6.3.1.8 for promoted types; pointers count as u64. */
struct ctype type_common(struct ctype a, struct ctype b)
{
	uint32_t size = MAX(a.size, b.size);
	bool is_signed = true;

	if (a.kind == CTYPE_POINTER || b.kind == CTYPE_POINTER)
		return ctype_int(8, false);
	if ((a.size == size && !a.is_signed) || (b.size == size && !b.is_signed))
		is_signed = false;
	return ctype_int(size, is_signed);
}

struct expr *expr_promoted(struct checker *c, struct expr *e)
{
	struct ctype t;

	if (!e)
		return NULL;
	t = type_promoted(e->type);
	return t.kind == CTYPE_POINTER ? e : expr_convert(c, e, t);
}

/* --- operators --- */

bool op_is_comparison(enum operator op)
{
	return op >= OP_EQ && op <= OP_GE;
}

/* 0 + x, x + 0, 1 * x: what pointer arithmetic leaves behind. */
static struct expr *without_identity(enum operator op, struct expr *a, struct expr *b,
				     struct ctype type)
{
	if (b->kind != EXPR_CONST || !same_value(a->type, type))
		return NULL;
	if (op == OP_ADD || op == OP_SUB || op == OP_OR || op == OP_XOR || op == OP_SHL ||
	    op == OP_SHR)
		return b->value ? NULL : a;
	if (op == OP_MUL || op == OP_DIV)
		return b->value == 1 ? a : NULL;
	return NULL;
}

static struct expr *shift_count(struct checker *c, struct ctype left, struct expr *count)
{
	if (count->kind != EXPR_CONST)
		return count;
	return expr_const(c, count->span, count->type, count->value & (left.size * 8 - 1));
}

struct expr *expr_binary(struct checker *c, struct span span, enum operator op, struct ctype type,
			 struct expr *a, struct expr *b)
{
	struct expr *e;
	uint64_t value;

	if (!a || !b)
		return NULL;
	if ((op == OP_DIV || op == OP_MOD) && b->kind == EXPR_CONST && !b->value) {
		diag_error(c->diags, b->span, NULL, "division by zero");
		return NULL;
	}
	if (op == OP_SHL || op == OP_SHR)
		b = shift_count(c, type, b);
	if (a->kind == EXPR_CONST && b->kind == EXPR_CONST &&
	    fold_binary(op, a->type, a->value, b->value, &value))
		return expr_const(c, span, type, value);
	e = without_identity(op, a, b, type);
	if (e)
		return type.kind == CTYPE_POINTER ? expr_retyped(c, e, type) : e;
	e = expr_two(c, EXPR_BINARY, span, type, a, b);
	e->op = op;
	return e;
}

struct expr *expr_unary(struct checker *c, struct span span, enum operator op, struct expr *e)
{
	struct expr *u;

	if (!e)
		return NULL;
	if (e->kind == EXPR_CONST)
		return expr_const(c, span, e->type, op == OP_NEG ? -e->value : ~e->value);
	u = expr_one(c, EXPR_UNARY, span, type_promoted(e->type), e);
	u->op = op;
	return u;
}

/* --- truth --- */

bool expr_is_truth(const struct expr *e)
{
	switch (e->kind) {
	case EXPR_LOGIC:
	case EXPR_BYTES_EQ:
	case EXPR_TEXTS_EQ:
	case EXPR_TEXT_EQ: return true;
	case EXPR_BINARY: return op_is_comparison(e->op);
	case EXPR_UNARY: return e->op == OP_NOT;
	case EXPR_CONST:
	case EXPR_TEXT:
	case EXPR_ARG:
	case EXPR_FRAME:
	case EXPR_RET:
	case EXPR_BUILTIN:
	case EXPR_LOAD:
	case EXPR_OBJECT:
	case EXPR_USER:
	case EXPR_CONVERT:
	case EXPR_AFTER:
	case EXPR_COND: return false;
	}
	bug("expression of kind %d", e->kind);
}

/*
 * false && x and true || x are decided whatever x is, unknown included; true && x and false || x
 * are x.
 */
struct expr *expr_logic(struct checker *c, struct span span, enum operator op, struct expr *a,
			struct expr *b)
{
	bool decides = op == OP_LOR;
	struct expr *e;

	if (!a || !b)
		return NULL;
	if (a->kind == EXPR_CONST)
		return (a->value != 0) == decides ? a : b;
	if (b->kind == EXPR_CONST)
		return (b->value != 0) == decides ? b : a;
	e = expr_two(c, EXPR_LOGIC, span, type_int(), a, b);
	e->op = op;
	return e;
}

struct expr *expr_chain(struct checker *c, enum operator op, struct expr **e, size_t n)
{
	struct expr *a, *b;

	if (n == 1)
		return e[0];
	a = expr_chain(c, op, e, n / 2);
	b = expr_chain(c, op, e + n / 2, n - n / 2);
	return a && b ? expr_logic(c, span_join(a->span, b->span), op, a, b) : NULL;
}

struct expr *expr_not(struct checker *c, struct span span, struct expr *truth)
{
	struct expr *e;

	if (!truth)
		return NULL;
	if (truth->kind == EXPR_CONST)
		return expr_int(c, span, !truth->value);
	e = expr_one(c, EXPR_UNARY, span, type_int(), truth);
	e->op = OP_NOT;
	return e;
}

struct expr *expr_truth(struct checker *c, struct expr *scalar)
{
	struct expr *e = scalar;

	if (!e || expr_is_truth(e))
		return e;
	if (e->kind == EXPR_CONST)
		return expr_int(c, e->span, e->value != 0);
	e = expr_promoted(c, e);
	return expr_binary(c, e->span, OP_NE, type_int(), e,
			   expr_const(c, e->span, type_common(e->type, e->type), 0));
}

/* --- questions --- */

bool expr_needs_return(const struct expr *e)
{
	if (e->kind == EXPR_RET || e->kind == EXPR_AFTER ||
	    (e->kind == EXPR_BUILTIN && builtin_info(e->builtin)->at_return))
		return true;
	for (uint32_t i = 0; i < e->n; i++)
		if (expr_needs_return(e->kids[i]))
			return true;
	return false;
}
