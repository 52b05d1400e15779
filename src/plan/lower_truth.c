/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Conditions to jumps, negation pushed inward to the comparisons, where unknown and false need no
 * telling apart. A comparison that came out true with a 0 among its loads has them checked; one
 * that 0 can't satisfy needs no check.
 */
#include "plan/lower.h"

/* --- could a load that gave 0 make this comparison true? --- */

/* The value of e if every load gives 0; false: it depends on more than loads and constants. */
static bool value_of_zero(const struct expr *e, uint64_t *value, unsigned int *loads)
{
	uint64_t a, b;

	switch (e->kind) {
	case EXPR_CONST: *value = e->value; return true;
	case EXPR_LOAD:
		(*loads)++;
		*value = 0;
		return true;
	case EXPR_CONVERT:
		if (!value_of_zero(e->kids[0], &a, loads))
			return false;
		*value = a; /* 0 stays 0; a constant was folded */
		return a == 0;
	case EXPR_BINARY:
		if (!value_of_zero(e->kids[0], &a, loads) || !value_of_zero(e->kids[1], &b, loads))
			return false;
		if (e->op == OP_AND || e->op == OP_SHL || e->op == OP_SHR) {
			*value = e->op == OP_AND ? a & b : 0;
			return e->op == OP_AND || a == 0;
		}
		return false;
	default: return false;
	}
}

static bool compare(enum operator op, uint64_t a, uint64_t b, bool sign)
{
	int64_t sa = (int64_t)a, sb = (int64_t)b;

	switch (op) {
	case OP_EQ: return a == b;
	case OP_NE: return a != b;
	case OP_LT: return sign ? sa < sb : a < b;
	case OP_LE: return sign ? sa <= sb : a <= b;
	case OP_GT: return sign ? sa > sb : a > b;
	case OP_GE: return sign ? sa >= sb : a >= b;
	default: bug("operator %d does not compare", op);
	}
}

static bool zero_may_hold(const struct expr *e, bool negated)
{
	unsigned int loads = 0;
	uint64_t a, b;

	if (!value_of_zero(e->kids[0], &a, &loads) || !value_of_zero(e->kids[1], &b, &loads))
		return true;
	/* one load only: with two, one may be 0 and the other not */
	return loads > 1 || compare(e->op, a, b, e->kids[0]->type.is_signed) != negated;
}

/* --- comparisons --- */

static enum ir_cond condition(enum operator op, bool sign)
{
	switch (op) {
	case OP_EQ: return IR_EQ;
	case OP_NE: return IR_NE;
	case OP_LT: return sign ? IR_SLT : IR_LT;
	case OP_LE: return sign ? IR_SLE : IR_LE;
	case OP_GT: return sign ? IR_SGT : IR_GT;
	case OP_GE: return sign ? IR_SGE : IR_GE;
	default: bug("operator %d does not compare", op);
	}
}

static enum operator mirrored(enum operator op)
{
	switch (op) {
	case OP_LT: return OP_GT;
	case OP_LE: return OP_GE;
	case OP_GT: return OP_LT;
	case OP_GE: return OP_LE;
	default: return op;
	}
}

static bool is_comparison(enum operator op)
{
	return op >= OP_EQ && op <= OP_GE;
}

static void truth_comparison(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	const struct expr *x = e->kids[0], *y = e->kids[1];
	enum operator op = e->op;
	size_t mark = l->pending.n;
	enum ir_cond cond;
	struct operand b;
	ir_reg a;

	if (x->kind == EXPR_CONST) {
		const struct expr *t = x;

		x = y;
		y = t;
		op = mirrored(op);
	}
	b = operand_imm((int64_t)y->value);
	a = y->kind == EXPR_CONST && (op == OP_EQ || op == OP_NE)
		    ? lower_value_unswapped(l, x, &b.imm, fail)
		    : IR_NONE;
	if (a == IR_NONE) {
		lower_operands(l, x, y, &a, &b, fail);
	}
	cond = condition(op, x->type.is_signed && x->type.kind != CTYPE_POINTER);
	lower_branch(l, negated ? cond : ir_cond_negate(cond), x->type.size == 8, a, b, fail);
	if (!zero_may_hold(e, negated) && l->pending.n > mark &&
	    l->pending.at[l->pending.n - 1].value == l->last_load)
		lower_vouch(l, l->pending.n - 1);
	if (b.is_imm && b.imm && a == l->last_load && x->type.kind != CTYPE_POINTER &&
	    (negated ? op == OP_NE : op == OP_EQ))
		lower_is(l, a, x->type.size == 8, b.imm);
	/* left is, if that, what an index on the way was loaded from: a 0 there goes unseen */
	lower_settle_anew(l, mark, fail, fail);
	lower_vouch(l, mark);
}

/* --- connectives --- */

static void truth_either(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	uint32_t second = lower_label(l), end = lower_label(l);
	struct known before = lower_known(l);

	lower_truth(l, e->kids[0], negated, second);
	lower_jump(l, end);
	lower_place(l, second);
	lower_forget(l, before);
	lower_truth(l, e->kids[1], negated, fail);
	lower_place(l, end);
	lower_forget(l, before);
}

void lower_truth(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	const struct capture *c = l->at_return ? plan_capture(l->plan, e, true, negated) : NULL;
	struct span span = l->span;

	if (c) {
		lower_branch(l, IR_EQ, true, lower_peek(l, l->stash, (int32_t)c->offset, 8),
			     operand_imm(0), fail);
		return;
	}
	if (e->kind == EXPR_UNARY && e->op == OP_NOT) {
		lower_truth(l, e->kids[0], !negated, fail);
	} else if (e->kind == EXPR_LOGIC && (e->op == OP_LAND) != negated) {
		lower_truth(l, e->kids[0], negated, fail);
		lower_truth(l, e->kids[1], negated, fail);
	} else if (e->kind == EXPR_LOGIC) {
		truth_either(l, e, negated, fail);
	} else if (e->kind == EXPR_CONST) {
		if ((e->value != 0) == negated)
			lower_jump(l, fail);
	} else {
		struct doubt before = lower_doubt(l, fail, fail);

		l->span = e->span;
		if (e->kind == EXPR_BYTES_EQ)
			lower_bytes_eq(l, e, negated, fail);
		else if (e->kind == EXPR_TEXTS_EQ)
			lower_texts_eq(l, e, negated, fail);
		else if (e->kind == EXPR_TEXT_EQ)
			lower_text_eq(l, e, negated, fail);
		else if (e->kind == EXPR_BINARY && is_comparison(e->op))
			truth_comparison(l, e, negated, fail);
		else
			bug("expression kind %d is no condition", e->kind);
		l->span = span;
		l->doubt = before;
	}
}

ir_reg lower_truth_value(struct lower *l, const struct expr *e, uint32_t unknown)
{
	uint32_t no = lower_label(l), yes = lower_label(l), known_no = lower_label(l);
	struct known before = lower_known(l);

	lower_truth(l, e, false, no);
	lower_jump(l, yes);
	lower_place(l, no);
	lower_forget(l, before);
	lower_truth(l, e, true, unknown);
	lower_jump(l, known_no);
	lower_place(l, yes);
	lower_forget(l, before);
	return lower_one_or_zero(l, known_no);
}
