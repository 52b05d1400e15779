/* SPDX-License-Identifier: GPL-2.0-only */
/* A builtin variable comes in, the code that finds its value goes out. */
#include "plan/lower.h"

#include <stddef.h>

#define HOOKS_MOST 8 /* return probes of one call, a clause each, that are looked through */

static ir_reg copy_to(struct lower *l, ir_reg to, ir_reg from)
{
	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = to, .a = from});
	return to;
}

/*
 * The return address, the word at sp. Where a return probe has put its trampoline's there, the
 * task's list of probed calls has it; the first is this one's, each further probe's is behind.
 *
 *	task -> first { next; ... return address }
 */
static ir_reg caller(struct lower *l)
{
	const struct features *f = l->o->features;
	ir_reg sp = lower_context(l, l->o->arch->sp_offset), at = lower_reg(l), trampoline, hook;
	struct known before;
	uint32_t end;

	copy_to(l, at, lower_load(l, sp, 0, 8, USER_NEVER));
	if (!f->task_hooks_offset)
		return at;
	end = lower_label(l);
	before = lower_known(l);
	trampoline = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_TRAMPOLINE, .dst = trampoline});
	lower_branch(l, IR_NE, true, at, operand_reg(trampoline), end);
	hook = lower_helper(l, HELPER_TASK_STRUCT);
	for (int i = 0; i < HOOKS_MOST; i++) {
		if (i)
			lower_branch(l, IR_NE, true, at, operand_reg(trampoline), end);
		hook = lower_load(l, hook, i ? 0 : (int32_t)f->task_hooks_offset, 8, USER_NEVER);
		copy_to(l, at, lower_load(l, hook, f->hook_return_offset, 8, USER_NEVER));
	}
	lower_place(l, end);
	lower_forget(l, before);
	return at;
}

/* Since the gate opened: it holds the time. */
static ir_reg elapsed(struct lower *l)
{
	ir_reg begun = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_GATE, .dst = begun});
	return lower_alu(l, IR_SUB, true, lower_helper(l, HELPER_KTIME_BOOT), operand_reg(begun));
}

ir_reg lower_builtin(struct lower *l, const struct expr *e)
{
	switch (e->builtin) {
	case BUILTIN_PID:
		return lower_alu(l, IR_RSH, true, lower_helper(l, HELPER_TASK), operand_imm(32));
	case BUILTIN_TID: return lower_helper(l, HELPER_TASK);
	case BUILTIN_UID: return lower_helper(l, HELPER_UID_GID);
	case BUILTIN_GID:
		return lower_alu(l, IR_RSH, true, lower_helper(l, HELPER_UID_GID), operand_imm(32));
	case BUILTIN_CPU: return lower_helper(l, HELPER_CPU);
	case BUILTIN_NSECS: return lower_helper(l, HELPER_KTIME_BOOT);
	case BUILTIN_DURATION:
		return lower_alu(l, IR_SUB, true, lower_helper(l, HELPER_KTIME_GET_NS),
				 operand_reg(lower_peek(l, l->stash,
							offsetof(struct stash_header, time), 8)));
	case BUILTIN_CALLER: return caller(l);
	case BUILTIN_CGROUP: return lower_helper(l, HELPER_CGROUP_ID);
	case BUILTIN_ELAPSED: return elapsed(l);
	case BUILTIN_TASK: return lower_helper(l, HELPER_TASK_STRUCT);
	case BUILTIN_PPID: /* members of the task's */
	case BUILTIN_CPID:
	case BUILTIN_COMM:
	case BUILTIN_FUNC:
	case BUILTIN_MODULE:
	case BUILTIN_KSTACK:
	case BUILTIN_USTACK:
	case BUILTINS: break;
	}
	bug("builtin %d has no value in a register", e->builtin);
}
