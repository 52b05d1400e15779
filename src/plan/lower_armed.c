/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a call that passed at the entry of a kprobe event. Out: code that goes on only if its return
 * will be seen.
 */
#include "plan/lower.h"

#include <stddef.h>

/*
 * A kprobe event's entry runs whether or not the return will be seen: it will be if the return
 * address has been replaced. Without that no stash is made, or one would wait for another call with
 * the same frame.
 */
void lower_require_trampoline(struct lower *l, ir_reg sp, uint32_t unhooked)
{
	ir_reg word = lower_load(l, sp, 0, 8, USER_NEVER), trampoline = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_TRAMPOLINE, .dst = trampoline});
	lower_branch(l, IR_NE, true, word, operand_reg(trampoline), unhooked);
}

/*
 * Nor is one made before the function's return is armed: the trampoline may be another tracer's
 * then. That the call passed is told by the word that says so.
 */
void lower_require_armed(struct lower *l, ir_reg func, uint32_t unarmed)
{
	uint32_t key = lower_slot(l, sizeof(struct lazy_key)), armed = lower_label(l);
	struct known before;
	ir_reg word = lower_reg(l);

	lower_poke(l, IR_FRAME, (int32_t)key, 8, operand_reg(func));
	lower_poke(l, IR_FRAME, (int32_t)key + (int32_t)offsetof(struct lazy_key, clause), 8,
		   operand_imm(l->plan->clause->index));
	lower_emit(l, (struct ir_insn){
			      .op = IR_LOOKUP, .dst = word, .map = MAP_LAZY, .off = (int32_t)key});
	lower_branch(l, IR_EQ, true, word, operand_imm(0), unarmed);
	before = lower_known(l);
	lower_branch(l, IR_EQ, true, lower_peek(l, word, offsetof(struct lazy_word, state), 8),
		     operand_imm(LAZY_ARMED), armed);
	lower_poke(l, word, offsetof(struct lazy_word, wanted), 8, operand_imm(1));
	lower_jump(l, unarmed);
	lower_place(l, armed);
	lower_forget(l, before);
}
