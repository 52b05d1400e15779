/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Was it read? Loads that a value depends on come in, pending; what goes out is code that goes
 * elsewhere where one of them could not be made. A load that isn't 0 was; one that is 0 is asked
 * for. What was found once on all ways to a place is not asked for again.
 */
#include "plan/lower.h"

/* Where registers are short: loads that wait for their question. */
#define FRUGAL_PENDING_MOST 4

const struct loaded *lower_loaded_by(const struct lower *l, ir_reg value)
{
	vec_each (x, &l->all) {
		if (x->value == value)
			return x;
	}
	return NULL;
}

/* x gave 0: falls through if 0 is what lies there. */
static void verify(struct lower *l, const struct loaded *x, uint32_t null, uint32_t fault)
{
	if (null != fault) {
		const struct loaded *base = lower_loaded_by(l, x->base);
		uint32_t there = lower_label(l);

		lower_branch(l, IR_NE, true, x->base, operand_imm(0), there);
		if (base)
			verify(l, base, null, fault);
		lower_jump(l, null);
		lower_place(l, there);
	}
	lower_emit(l, (struct ir_insn){.op = IR_CHECK,
				       .a = x->base,
				       .off = x->offset,
				       .size = x->size,
				       .user = x->user,
				       .label = fault});
}

/*
 * The value to ask whether it is 0. Old verifiers follow both answers, and both of every later
 * question, to the program's end if they learn the value by them (seen on 5.10: a million
 * instructions for 30 comparisons). They learn it of copies, too, but not through arithmetic.
 */
static ir_reg asked(struct lower *l, ir_reg value)
{
	if (l->o->features->version >= 0x060100)
		return value;
	return lower_alu(l, IR_OR, true, value, operand_imm(0));
}

/*
 * What was loaded on the way is loaded again where that is cheap: to keep it until here would cost
 * the calls that were turned down.
 */
void lower_settle_anew(struct lower *l, size_t mark, uint32_t null, uint32_t fault)
{
	for (size_t i = mark; i < l->pending.n && features_cast(l->o->features); i++) {
		struct loaded *x = &l->pending.at[i];

		if (x->value == l->last_load || x->user != USER_NEVER)
			continue;
		vec_push(l->arena, &l->vouched, x->value);
		x->value = lower_reg(l);
		lower_emit(l, (struct ir_insn){.op = IR_LOAD,
					       .dst = x->value,
					       .a = x->base,
					       .off = x->offset,
					       .size = x->size,
					       .user = x->user});
	}
	lower_settle(l, mark, null, fault);
}

void lower_settle(struct lower *l, size_t mark, uint32_t null, uint32_t fault)
{
	for (size_t i = mark; i < l->pending.n; i++) {
		const struct loaded x = l->pending.at[i];
		uint32_t fine = lower_label(l);

		lower_branch(l, IR_NE, true, asked(l, x.value), operand_imm(0), fine);
		verify(l, &x, null, fault);
		lower_place(l, fine);
	}
	lower_vouch(l, mark);
}

struct doubt lower_doubt(struct lower *l, uint32_t null, uint32_t fault)
{
	struct doubt before = l->doubt;

	l->doubt = (struct doubt){
		.known = true, .mark = l->pending.n, .null = null, .fault = fault};
	return before;
}

void lower_vouch(struct lower *l, size_t mark)
{
	for (size_t i = mark; i < l->pending.n; i++)
		vec_push(l->arena, &l->vouched, l->pending.at[i].value);
	l->pending.n = MIN(l->pending.n, mark);
}

void lower_settle_address(struct lower *l, size_t mark, ir_reg base, uint32_t null, uint32_t fault)
{
	if (l->pending.n > mark && l->pending.at[l->pending.n - 1].value == base)
		l->pending.n--;
	lower_settle(l, mark, null, fault);
}

void lower_blame(struct lower *l, ir_reg base, uint32_t null, uint32_t fault)
{
	const struct loaded *x = lower_loaded_by(l, base);

	lower_branch(l, IR_NE, true, base, operand_imm(0), fault);
	if (x)
		verify(l, x, null, fault);
	lower_jump(l, null);
}

void lower_pend(struct lower *l, const struct loaded *x)
{
	vec_each (y, &l->pending) {
		if (y->value == x->value)
			return;
	}
	vec_each (y, &l->vouched) {
		if (*y == x->value)
			return;
	}
	vec_push(l->arena, &l->pending, *x);
	if (l->o->frugal && l->doubt.known && l->pending.n >= l->doubt.mark + FRUGAL_PENDING_MOST)
		lower_settle(l, l->doubt.mark, l->doubt.null, l->doubt.fault);
}
