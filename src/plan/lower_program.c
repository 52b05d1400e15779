/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The frame of both programs. At the entry:
 *
 *	the user's conjuncts             -> reject
 *	-p, ktrace itself, the gate      -> reject
 *	count, reserve, fill, submit        or, with a return: stash the captures under {frame,
 * function}
 *
 * At the return: find the stash, compare the task, decide the rest, report, delete. Nothing of ours
 * comes before the user's predicate, but for a session's question which end this is.
 */
#include "plan/lower.h"

#include <stddef.h>

#define SHARED_MOST	    8u	 /* captures that may share what they load */
#define STASH_ON_FRAME_MOST 128u /* a larger one is built in the scratch map */

static ir_reg emit_to_reg(struct lower *l, struct ir_insn i)
{
	i.dst = lower_reg(l);
	lower_emit(l, i);
	return i.dst;
}

/* --- who it is --- */

static bool is_tracing(const struct lower *l)
{
	return attach_facts(l->plan->kind)->tracing;
}

static ir_reg link_cookie(struct lower *l)
{
	return emit_to_reg(l,
			   (struct ir_insn){.op = IR_CTX_HELPER, .imm = HELPER_GET_ATTACH_COOKIE});
}

/* The function's entry address, at the entry of the call; tracing programs take its number.
 * IR_NONE: see lower_poke_function. */
static ir_reg function_at_entry(struct lower *l)
{
	if (l->plan->knows_function)
		return IR_NONE;
	if (is_tracing(l))
		return link_cookie(l);
	if (l->plan->kind == ATTACH_KPROBE_EVENT)
		return emit_to_reg(l, (struct ir_insn){.op = IR_ENTRY_IP});
	return emit_to_reg(l, (struct ir_insn){.op = IR_CTX_HELPER, .imm = HELPER_GET_FUNC_IP});
}

/* The same at its return. 5.10's kprobe programs can't ask: the kprobe that is running knows. */
static ir_reg function_at_return(struct lower *l)
{
	const struct features *f = l->o->features;
	ir_reg kprobe;

	if (l->plan->knows_function)
		return IR_NONE;
	if (is_tracing(l))
		return link_cookie(l);
	if (f->get_func_ip)
		return emit_to_reg(
			l, (struct ir_insn){.op = IR_CTX_HELPER, .imm = HELPER_GET_FUNC_IP});
	kprobe = lower_load(l, emit_to_reg(l, (struct ir_insn){.op = IR_KPROBE}), 0, 8, USER_NEVER);
	return lower_load(l, kprobe, (int32_t)f->kprobe_addr_offset, 8, USER_NEVER);
}

static bool names_function(const struct record_field *key)
{
	return key->form == FIELD_FUNC || key->form == FIELD_MODULE ||
	       (key->form == FIELD_STACK && key->role != ROLE_STACK_USER);
}

/* Is it in the record, or a key? Asking has its price. */
static bool wants_identity(const struct plan *p)
{
	vec_each (a, &p->aggregates)
		for (uint32_t i = 0; i < a->table->keys.n; i++)
			if (names_function(&a->table->keys.fields[i]))
				return true;
	return p->clause->prints;
}

/* What the record says of the function: the cookie, or for events, which have none a function, its
 * address. IR_NONE: see lower_poke_function. */
static ir_reg identity(struct lower *l, ir_reg func)
{
	if (!wants_identity(l->plan) || l->plan->knows_function)
		return IR_NONE;
	if (l->plan->kind == ATTACH_KPROBE_EVENT)
		return func != IR_NONE ? func : function_at_entry(l);
	return is_tracing(l) && func != IR_NONE ? func : link_cookie(l);
}

/*
 * What a call's two ends have in common, and no other call meanwhile: the stack pointer, or the
 * place where the trampoline keeps the arguments.
 */
static ir_reg call_frame(struct lower *l)
{
	ir_reg sp;

	if (is_tracing(l))
		return emit_to_reg(l, (struct ir_insn){.op = IR_CTX});
	sp = lower_context(l, l->o->arch->sp_offset);
	return l->at_return ? lower_alu(l, IR_SUB, true, sp, operand_imm(l->o->arch->sp_at_return))
			    : sp;
}

static ir_reg session_cookie(struct lower *l)
{
	return emit_to_reg(l, (struct ir_insn){.op = IR_CTX_KFUNC,
					       .imm = l->o->features->session_cookie_id});
}

/*
 * -p, and never ktrace itself, by the numbers that the caller sees: outside the initial pid
 * namespace the kernel is asked for them, and a task that isn't in the caller's has none.
 */
static ir_reg filter_task(struct lower *l, uint32_t reject)
{
	const struct plan_options *o = l->o;
	ir_reg task = lower_helper(l, HELPER_TASK), seen = task, tgid;

	if (!o->pid && !o->self_tgid)
		return task;
	if (o->pidns_ino)
		seen = emit_to_reg(l, (struct ir_insn){.op = IR_NS_TASK,
						       .imm = (int64_t)o->pidns_ino,
						       .off = (int32_t)o->pidns_dev});
	tgid = lower_alu(l, IR_RSH, true, seen, operand_imm(32));
	if (o->pid)
		lower_branch(l, IR_NE, false, tgid, operand_imm(o->pid), reject);
	if (o->self_tgid)
		lower_branch(l, IR_EQ, false, tgid, operand_imm(o->self_tgid), reject);
	return task;
}

static void filter_gate(struct lower *l, uint32_t reject)
{
	lower_branch(l, IR_EQ, true, emit_to_reg(l, (struct ir_insn){.op = IR_GATE}),
		     operand_imm(0), reject);
}

static void conjuncts(struct lower *l, const struct conjunct *at, size_t n, uint32_t fail)
{
	for (size_t i = 0; i < n; i++) {
		l->lenient = at[i].lenient;
		lower_truth(l, at[i].expr, at[i].negated, fail);
		if (i == 0 && n > 1)
			lower_split(l); /* most calls end there: nothing is put away before */
	}
	l->lenient = false;
	l->span = (struct span){0};
}

/* --- the entry's half --- */

/*
 * May a stash be left behind? Of a call whose return is missed, where the entry can't know that it
 * will be: fexit's, and a kprobe event's that runs before the return probe has found room for the
 * call.
 */
static bool may_go_stale(const struct plan *p)
{
	return p->has_return && (p->kind == ATTACH_FEXIT || p->entry_first);
}

/* {frame, function}, or the frame alone, to the frame's bytes; where they are. */
static uint32_t stash_key(struct lower *l, ir_reg frame, ir_reg func)
{
	uint32_t key = lower_slot(l, l->plan->is_alone ? 8 : 16);

	lower_poke(l, IR_FRAME, (int32_t)key, 8, operand_reg(frame));
	if (!l->plan->is_alone)
		lower_poke_function(l, IR_FRAME, (int32_t)key + 8, func);
	return key;
}

/*
 * Where a large frame costs each call that is turned down, those that aren't pay for the scratch
 * value instead. It can't be in use already: a CPU runs one kprobe program at a time.
 */
static ir_reg stash_place(struct lower *l, int32_t *at, uint32_t reject)
{
	bool frame_is_dear = l->o->features->private_stack && !is_tracing(l);

	*at = 0;
	if (frame_is_dear || l->plan->stash_size > STASH_ON_FRAME_MOST)
		return lower_scratch(l, 0, l->plan->stash_size, reject);
	*at = (int32_t)lower_slot(l, l->plan->stash_size);
	return IR_FRAME;
}

static void stash_captures(struct lower *l, ir_reg base, int32_t at)
{
	vec_each (c, &l->plan->captures) {
		struct destination to = {
			.base = base,
			.offset = at + (int32_t)c->offset,
			.notes = base,
			.faults = at + (int32_t)offsetof(struct stash_header, faults),
			.nulls = at + (int32_t)offsetof(struct stash_header, nulls)};
		struct known before = lower_known(l);
		uint32_t no;

		if (c->truth) {
			no = lower_label(l);
			lower_truth(l, c->expr, c->negated, no);
			lower_forget(l, before);
			lower_poke(l, base, to.offset, 8, operand_reg(lower_one_or_zero(l, no)));
		} else if (c->form == FIELD_STACK) {
			lower_stack_capture(l, c->stack, c->bit, &to);
		} else {
			lower_store(l, c->expr, c->form, c->size, c->bit, c->item, &to);
		}
		/* a value that two captures ask for doubles the ways for the verifier to follow */
		if (l->plan->captures.n > SHARED_MOST)
			lower_forget_values(l, before);
	}
	l->span = (struct span){0};
}

/*
 * The cookie says that this very entry ran: low half of the frame, never 0. A trampoline's is 0
 * before the entry.
 */
static void tag_session(struct lower *l, ir_reg frame)
{
	ir_reg cookie = session_cookie(l);

	lower_poke(l, cookie, 0, 8,
		   is_tracing(l)
			   ? operand_imm(1)
			   : operand_reg(lower_alu(l, IR_ADD, true, frame, operand_imm(1))));
}

static void stash(struct lower *l, ir_reg task, uint32_t reject)
{
	ir_reg frame = call_frame(l), base, status;
	bool is_event = l->plan->kind == ATTACH_KPROBE_EVENT;
	uint32_t key, full = lower_label(l), unhooked = lower_label(l);
	uint32_t unarmed = l->plan->lazy ? lower_label(l) : 0;
	int32_t at;

	if (l->plan->lazy)
		lower_require_armed(l, function_at_entry(l), unarmed);
	if (is_event && !may_go_stale(l->plan))
		lower_require_trampoline(l, frame, unhooked);
	base = stash_place(l, &at, reject);
	lower_poke(l, base, at + (int32_t)offsetof(struct stash_header, task), 8,
		   operand_reg(task));
	lower_poke(l, base, at + (int32_t)offsetof(struct stash_header, faults), 8, operand_imm(0));
	lower_poke(l, base, at + (int32_t)offsetof(struct stash_header, nulls), 8, operand_imm(0));
	stash_captures(l, base, at);
	/* last: the call's own time begins here */
	lower_poke(
		l, base, at + (int32_t)offsetof(struct stash_header, time), 8,
		l->plan->wants_duration
			? operand_reg(emit_to_reg(
				  l, (struct ir_insn){.op = IR_HELPER, .imm = HELPER_KTIME_GET_NS}))
			: operand_imm(0));
	key = stash_key(l, frame, function_at_entry(l));
	status = emit_to_reg(l, (struct ir_insn){.op = IR_UPDATE,
						 .map = MAP_STASH,
						 .off = (int32_t)key,
						 .b = base,
						 .off2 = at});
	lower_branch(l, IR_NE, true, status, operand_imm(0), full);
	if (attach_facts(l->plan->kind)->session)
		tag_session(l, frame);
	if (may_go_stale(l->plan))
		lower_emit(l, (struct ir_insn){.op = IR_ADD_PENDING, .imm = 1});
	lower_emit(l, (struct ir_insn){.op = IR_RETURN, .imm = 0});
	lower_place(l, full);
	lower_count(l, offsetof(struct counters, stash_full), reject);
	if (is_event && !may_go_stale(l->plan)) {
		lower_jump(l, reject);
		lower_place(l, unhooked);
		lower_count(l, offsetof(struct counters, unhooked), reject);
	}
	if (l->plan->lazy) {
		lower_jump(l, reject);
		lower_place(l, unarmed);
		lower_count(l, offsetof(struct counters, unarmed), reject);
	}
}

static bool is_lenient(const struct plan *p)
{
	vec_each (c, &p->entry) {
		if (c->lenient)
			return true;
	}
	return false;
}

/* No return is asked for: what passed only because a user's text isn't in memory is counted. */
static void report_strictly(struct lower *l, ir_reg task, uint32_t reject)
{
	uint32_t undecided = lower_label(l);

	vec_each (c, &l->plan->entry) {
		if (c->lenient)
			lower_truth(l, c->expr, c->negated, undecided);
	}
	lower_report(l, identity(l, IR_NONE), task, reject);
	lower_jump(l, reject);
	lower_place(l, undecided);
	lower_count(l, offsetof(struct counters, undecided), reject);
}

/* A stash that lies there no longer does. */
static void unstash(struct lower *l, uint32_t key)
{
	struct ir_insn delete = {.op = IR_DELETE, .map = MAP_STASH, .off = (int32_t)key};
	uint32_t absent;

	if (!may_go_stale(l->plan)) {
		lower_emit(l, delete);
		return;
	}
	absent = lower_label(l);
	lower_branch(l, IR_NE, true, emit_to_reg(l, delete), operand_imm(0), absent);
	lower_emit(l, (struct ir_insn){.op = IR_ADD_PENDING, .imm = -1});
	lower_place(l, absent);
}

static ir_reg pending(struct lower *l)
{
	return emit_to_reg(l, (struct ir_insn){.op = IR_PENDING});
}

/*
 * The return runs for this call, too. Where the return of an earlier call with this frame was
 * missed, that one's stash would be taken for this call's.
 */
static void clear_stale(struct lower *l)
{
	uint32_t none = lower_label(l);

	lower_branch(l, IR_EQ, true, pending(l), operand_imm(0), none);
	unstash(l, stash_key(l, call_frame(l), function_at_entry(l)));
	lower_place(l, none);
}

/* --stats: what the user's conjuncts turn down is all that is seen, less what else is counted. */
static void count_call(struct lower *l)
{
	struct known before = lower_known(l);
	uint32_t shut = lower_label(l);

	filter_gate(l, shut);
	lower_count(l, offsetof(struct counters, calls), shut);
	lower_place(l, shut);
	lower_forget(l, before);
}

static void entry_half(struct lower *l)
{
	const struct plan *p = l->plan;
	uint32_t reject = lower_label(l);
	struct known before = lower_known(l);
	ir_reg task;

	if (l->o->stats)
		count_call(l);
	conjuncts(l, p->entry.at, p->entry.n, reject);
	lower_split(l);
	task = filter_task(l, reject);
	filter_gate(l, reject);
	if (p->has_return)
		stash(l, task, reject);
	else if (is_lenient(p))
		report_strictly(l, task, reject);
	else
		lower_report(l, identity(l, IR_NONE), task, reject);
	lower_place(l, reject);
	lower_forget(l, before);
	if (may_go_stale(p))
		clear_stale(l);
	/* a kprobe session's 1: the kernel need not run the return */
	lower_emit(l, (struct ir_insn){.op = IR_RETURN, .imm = p->kind == ATTACH_KPROBE_SESSION});
}

/* --- the return's half --- */

/* 6.12 runs the return of a call whose entry was missed, with whatever cookie was there. */
static void require_tag(struct lower *l, ir_reg frame, uint32_t none)
{
	ir_reg cookie = session_cookie(l);

	if (is_tracing(l)) {
		lower_branch(l, IR_EQ, true, lower_peek(l, cookie, 0, 8), operand_imm(0), none);
	} else {
		ir_reg tag = lower_alu(l, IR_ADD, true, frame, operand_imm(1));

		lower_branch(l, IR_NE, true, lower_peek(l, cookie, 0, 8), operand_reg(tag), none);
	}
	lower_poke(l, cookie, 0, 8, operand_imm(0));
}

static void return_half(struct lower *l)
{
	const struct plan *p = l->plan;
	uint32_t drop = lower_label(l), none = lower_label(l), key;
	ir_reg frame, func, task;

	l->at_return = true;
	if (may_go_stale(p))
		lower_branch(l, IR_EQ, true, pending(l), operand_imm(0), none);
	frame = call_frame(l);
	if (attach_facts(p->kind)->session)
		require_tag(l, frame, none);
	func = function_at_return(l);
	key = stash_key(l, frame, func);
	l->stash = emit_to_reg(
		l, (struct ir_insn){.op = IR_LOOKUP, .map = MAP_STASH, .off = (int32_t)key});
	lower_branch(l, IR_EQ, true, l->stash, operand_imm(0), none);
	task = lower_helper(l, HELPER_TASK);
	lower_branch(l, IR_NE, true,
		     lower_peek(l, l->stash, offsetof(struct stash_header, task), 8),
		     operand_reg(task), drop);
	conjuncts(l, p->ret.at, p->ret.n, drop);
	lower_split(l);
	filter_gate(l, drop);
	lower_report(l, identity(l, func), lower_helper(l, HELPER_TASK), drop);
	lower_place(l, drop);
	unstash(l, key);
	lower_place(l, none);
	lower_emit(l, (struct ir_insn){.op = IR_RETURN, .imm = 0});
}

static bool lower_ends(struct arena *arena, struct plan *plan, const struct plan_options *o,
		       struct diags *diags)
{
	struct lower entry = {
		.arena = arena, .plan = plan, .o = o, .diags = diags, .ir = &plan->entry_code};
	struct lower ret = {
		.arena = arena, .plan = plan, .o = o, .diags = diags, .ir = &plan->return_code};

	/* even without a part at the return: 6.12 runs it for a call whose entry was missed */
	if (attach_facts(plan->kind)->session) {
		uint32_t at_return = lower_label(&entry);
		ir_reg is_return = emit_to_reg(
			&entry, (struct ir_insn){.op = IR_CTX_KFUNC,
						 .imm = o->features->session_is_return_id});
		ir_reg low = lower_alu(&entry, IR_AND, true, is_return, operand_imm(1));

		lower_branch(&entry, IR_NE, true, low, operand_imm(0), at_return);
		entry_half(&entry);
		lower_place(&entry, at_return);
		/* nothing of the entry's run is left */
		entry.cache.n = entry.computed.n = entry.all.n = entry.pending.n =
			entry.vouched.n = 0;
		entry.ir->frame = 0;
		if (plan->has_return)
			return_half(&entry);
		else
			lower_emit(&entry, (struct ir_insn){.op = IR_RETURN, .imm = 0});
		return !entry.failed;
	}
	entry_half(&entry);
	if (plan->has_return)
		return_half(&ret);
	return !entry.failed && !ret.failed;
}

/*
 * Programs that trampolines call may run in each other's middle: what several of them count is one
 * instruction.
 */
static void count_atomically(struct ir *ir)
{
	vec_each (i, &ir->code) {
		if (i->op != IR_ADD_TO)
			continue;
		i->op = IR_ATOMIC_ADD;
		i->has_imm = true;
	}
}

bool lower_plan(struct arena *arena, struct plan *plan, const struct plan_options *o,
		struct diags *diags)
{
	if (!lower_ends(arena, plan, o, diags))
		return false;
	if (attach_facts(plan->kind)->tracing) {
		count_atomically(&plan->entry_code);
		count_atomically(&plan->return_code);
	}
	return true;
}
