/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Constants come in, constants go out, exact at 64 bits with gcc -fwrapv's meaning; and what the
 * range of an operand's type says of a comparison. Knows nothing of names or of the kernel.
 */
#include "frontend/check.h"

uint64_t fold_wrap(struct ctype t, uint64_t v)
{
	unsigned int shift;

	if (t.kind == CTYPE_BOOL)
		return v != 0;
	if (t.size == 0 || t.size >= 8)
		return v;
	shift = 64 - t.size * 8;
	v <<= shift;
	return t.is_signed ? (uint64_t)((int64_t)v >> shift) : v >> shift;
}

static bool fold_division(enum operator op, bool is_signed, uint64_t a, uint64_t b,
			  uint64_t *result)
{
	if (!b)
		return false;
	if (!is_signed)
		*result = op == OP_DIV ? a / b : a % b;
	else if (b == UINT64_MAX) /* the least number's quotient wraps, where the CPU would trap */
		*result = op == OP_DIV ? -a : 0;
	else
		*result = (uint64_t)(op == OP_DIV ? (int64_t)a / (int64_t)b
						  : (int64_t)a % (int64_t)b);
	return true;
}

static bool less(bool is_signed, uint64_t a, uint64_t b)
{
	return is_signed ? (int64_t)a < (int64_t)b : a < b;
}

bool fold_binary(enum operator op, struct ctype operand, uint64_t a, uint64_t b, uint64_t *result)
{
	bool is_signed = operand.is_signed;
	unsigned int count = (unsigned int)b & (operand.size * 8 - 1);

	switch (op) {
	case OP_ADD: *result = a + b; return true;
	case OP_SUB: *result = a - b; return true;
	case OP_MUL: *result = a * b; return true;
	case OP_DIV:
	case OP_MOD: return fold_division(op, is_signed, a, b, result);
	case OP_SHL: *result = a << count; return true;
	case OP_SHR:
		*result = is_signed ? (uint64_t)((int64_t)a >> count) : a >> count;
		return true;
	case OP_AND: *result = a & b; return true;
	case OP_OR: *result = a | b; return true;
	case OP_XOR: *result = a ^ b; return true;
	case OP_EQ: *result = a == b; return true;
	case OP_NE: *result = a != b; return true;
	case OP_LT: *result = less(is_signed, a, b); return true;
	case OP_GT: *result = less(is_signed, b, a); return true;
	case OP_LE: *result = !less(is_signed, b, a); return true;
	case OP_GE: *result = !less(is_signed, a, b); return true;
	case OP_MATCH:
	case OP_NMATCH:
	case OP_LAND:
	case OP_LOR:
	case OP_NEG:
	case OP_PLUS:
	case OP_NOT:
	case OP_COMPL:
	case OP_DEREF:
	case OP_ADDR: break;
	}
	bug("operator %d does not fold", op);
}

bool expr_can_fail(const struct expr *e)
{
	/* a stack argument is read from the function's own frame */
	if (e->kind == EXPR_LOAD && e->kids[0]->kind != EXPR_FRAME)
		return true;
	if (e->kind == EXPR_BYTES_EQ || e->kind == EXPR_TEXTS_EQ)
		return true;
	if (e->kind == EXPR_TEXT_EQ && e->kids[0]->kind != EXPR_BUILTIN)
		return true;
	if (e->kind == EXPR_BINARY && (e->op == OP_DIV || e->op == OP_MOD) &&
	    e->kids[1]->kind != EXPR_CONST)
		return true;
	for (uint32_t i = 0; i < e->n; i++)
		if (expr_can_fail(e->kids[i]))
			return true;
	return false;
}

/* --- ranges --- */

struct range {
	__int128 least, most;
};

static struct range range_of_bits(unsigned int bits, bool is_signed)
{
	__int128 one = 1;

	if (is_signed)
		return (struct range){-(one << (bits - 1)), (one << (bits - 1)) - 1};
	return (struct range){0, (one << bits) - 1};
}

static struct range range_of_type(struct ctype t)
{
	if (t.kind == CTYPE_BOOL)
		return (struct range){0, 1};
	return range_of_bits(t.bits ? t.bits : t.size ? t.size * 8 : 64, t.is_signed);
}

static struct range range_within(struct range r, struct range type)
{
	return r.least >= type.least && r.most <= type.most ? r : type;
}

static struct range range_of_const(const struct expr *e)
{
	__int128 v = e->type.is_signed ? (__int128)(int64_t)e->value : (__int128)e->value;

	return (struct range){v, v};
}

static struct range range_of(const struct expr *e);

/* x & 15, x % 10 of something unsigned, x >> 3: a bit-field in a register, too */
static struct range range_of_binary(const struct expr *e)
{
	struct range type = range_of_type(e->type), a;
	const struct expr *k = e->kids[1];

	if (op_is_comparison(e->op))
		return (struct range){0, 1};
	if (k->kind != EXPR_CONST || (k->type.is_signed && (int64_t)k->value < 0))
		return type;
	if (e->op == OP_AND)
		return (struct range){0, k->value};
	a = range_of(e->kids[0]);
	if (e->op == OP_SHR)
		return (struct range){a.least >> k->value, a.most >> k->value};
	if (e->op == OP_MOD && a.least >= 0)
		return (struct range){0, MIN(a.most, (__int128)k->value - 1)};
	return type;
}

static struct range range_of(const struct expr *e)
{
	struct range a, b;

	switch (e->kind) {
	case EXPR_CONST: return range_of_const(e);
	case EXPR_CONVERT: return range_within(range_of(e->kids[0]), range_of_type(e->type));
	case EXPR_BINARY: return range_of_binary(e);
	case EXPR_COND:
		a = range_of(e->kids[1]);
		b = range_of(e->kids[2]);
		return (struct range){MIN(a.least, b.least), MAX(a.most, b.most)};
	case EXPR_UNARY: return e->op == OP_NOT ? (struct range){0, 1} : range_of_type(e->type);
	case EXPR_LOGIC:
	case EXPR_BYTES_EQ:
	case EXPR_TEXTS_EQ:
	case EXPR_TEXT_EQ: return (struct range){0, 1};
	case EXPR_USER:
	case EXPR_AFTER: return range_of(e->kids[0]);
	case EXPR_ARG:
	case EXPR_RET:
	case EXPR_BUILTIN:
	case EXPR_LOAD:
	case EXPR_FRAME:
	case EXPR_OBJECT:
	case EXPR_TEXT: return range_of_type(e->type);
	}
	bug("expression of kind %d", e->kind);
}

/* Can the comparison come out true, can it come out false? */
static void comparison_can(const struct expr *e, bool *can_hold, bool *can_not)
{
	struct range a = range_of(e->kids[0]), b = range_of(e->kids[1]);
	bool apart = a.most < b.least || b.most < a.least;
	bool single = a.least == a.most && b.least == b.most && a.least == b.least;

	switch ((int)e->op) {
	case OP_EQ: *can_hold = !apart, *can_not = !single; break;
	case OP_NE: *can_hold = !single, *can_not = !apart; break;
	case OP_LT: *can_hold = a.least < b.most, *can_not = a.most >= b.least; break;
	case OP_LE: *can_hold = a.least <= b.most, *can_not = a.most > b.least; break;
	case OP_GT: *can_hold = a.most > b.least, *can_not = a.least <= b.most; break;
	case OP_GE: *can_hold = a.most >= b.least, *can_not = a.least < b.most; break;
	default: *can_hold = *can_not = true; break;
	}
}

static const char *range_text(struct checker *c, struct range r)
{
	if (r.least == r.most)
		return r.least < 0 ? arena_printf(c->arena, "%lld", (long long)r.least)
				   : arena_printf(c->arena, "%llu", (unsigned long long)r.least);
	if (r.least < 0)
		return arena_printf(c->arena, "%lld to %lld", (long long)r.least,
				    (long long)r.most);
	return arena_printf(c->arena, "%llu to %llu", (unsigned long long)r.least,
			    (unsigned long long)r.most);
}

/* "ret is unsigned", "skb->pkt_type is 0 to 7": remembered for the message, the first one only. */
static void note_never(struct checker *c, const struct expr *e)
{
	bool swapped = e->kids[0]->kind == EXPR_CONST;
	const struct expr *x = e->kids[swapped], *k = e->kids[!swapped], *inner = x;
	struct range r = range_of(x), limit = range_of(k);
	const char *text;

	if (c->never)
		return;
	c->never_at = e->span;
	text = span_text(c, x->span);
	while (inner->kind == EXPR_CONVERT && inner->kids[0]->span.start == x->span.start)
		inner = inner->kids[0]; /* not a cast in the script */
	if (inner->type.kind == CTYPE_POINTER)
		c->never = arena_printf(c->arena, "%s is a pointer: iserr() asks for an errno",
					text);
	else if (k->kind == EXPR_CONST && r.least == 0 && limit.most <= 0 && r.most > 1)
		c->never = arena_printf(c->arena, "%s is unsigned", text);
	else
		c->never = arena_printf(c->arena, "%s is %s", text, range_text(c, r));
}

/*
 * Of interest is only whether it comes out as wanted: where it can't, or can't be else, a
 * constant stands for it.
 */
static struct expr *simplify_comparison(struct checker *c, struct expr *e, bool wanted)
{
	bool can_hold, can_not, can_be, can_else;

	comparison_can(e, &can_hold, &can_not);
	can_be = wanted ? can_hold : can_not;
	can_else = wanted ? can_not : can_hold;
	if (!can_be) {
		note_never(c, e);
		return expr_int(c, e->span, !wanted);
	}
	if (!can_else && !expr_can_fail(e))
		return expr_int(c, e->span, wanted);
	return e;
}

/*
 * Below an odd number of '!' it is the false ones that count. Unknown counts as not wanted there
 * as here, so a comparison that can't come out as wanted may be replaced although its loads can
 * fail.
 */
static struct expr *simplify(struct checker *c, struct expr *e, bool wanted)
{
	if (e->kind == EXPR_LOGIC)
		return expr_logic(c, e->span, e->op, simplify(c, e->kids[0], wanted),
				  simplify(c, e->kids[1], wanted));
	if (e->kind == EXPR_UNARY && e->op == OP_NOT)
		return expr_not(c, e->span, simplify(c, e->kids[0], !wanted));
	if (e->kind == EXPR_BINARY && op_is_comparison(e->op))
		return simplify_comparison(c, e, wanted);
	return e;
}

struct expr *predicate_simplify(struct checker *c, struct expr *e)
{
	return simplify(c, e, true);
}
