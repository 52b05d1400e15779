/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading kernel memory the way this kernel does it best, and reading and writing what is ours: the
 * frame, map values, records.
 */
#include "codegen/gen.h"

#include <stddef.h>

/*
 * Goes to other unless r is in the kernel's half. Its sign says so, with four levels of page
 * tables and with five. Where an address that isn't canonical must not come through, the upper 17
 * bits (8 with five levels) must all be ones, and r0 is lost.
 */
static void check_half(struct gen *g, int r, uint32_t other)
{
	if (!g->f->canonical_check) {
		asm_branch_imm(&g->as, BPF_JSGE, true, r, 0, other);
		return;
	}
	asm_mov(&g->as, R0, r);
	asm_alu_imm(&g->as, BPF_ARSH, true, R0, g->f->five_levels ? 56 : 47);
	asm_branch_imm(&g->as, BPF_JNE, true, R0, -1, other);
}

/*
 * Before 6.1 probe_read_kernel of an address that isn't canonical is a kernel WARNING. Goes to bad
 * unless r3 is a kernel address; r0 is lost.
 */
static void check_canonical(struct gen *g, uint32_t bad)
{
	if (g->f->canonical_check)
		check_half(g, R3, bad);
}

/* r0 = what reading size bytes at r3 to r10 + to gives. */
static void call_read(struct gen *g, int32_t to, uint32_t size, int32_t helper)
{
	asm_mov_imm(&g->as, R2, size);
	asm_mov(&g->as, R1, R10);
	asm_alu_imm(&g->as, BPF_ADD, true, R1, to);
	asm_call(&g->as, helper);
}

/*
 * r3 = address; checks it; then the other arguments and the call. What is spilled anyway is read to
 * its slot and stays there, unless the other way to here puts a register into that slot: 6.12's
 * verifier, when it finds both ways alike, looks for the instruction that filled the slot, takes no
 * call for one, and ends with a warning and EFAULT ("BUG backtracking (stack slot 4, ...").
 */
static void gen_load_probe(struct gen *g, const struct ir_insn *i, int32_t helper)
{
	bool checked = g->f->canonical_check && helper == HELPER_PROBE_READ_KERNEL;
	uint32_t after = checked ? asm_new_label(&g->as) : 0;
	bool spilled = g->regs.reg[i->dst] == ALLOC_SPILLED;
	bool alone = i->user != USER_MAYBE || g->access == ACCESS_PROBE_READ;
	int32_t to = spilled && alone ? gen_spill_offset(g, i->dst) : g->read_at;
	int in = spilled ? R0 : g->regs.reg[i->dst];
	struct arg address = arg_at(i->a, i->off);

	gen_arg(g, R3, &address);
	if (checked) {
		asm_store_imm(&g->as, R10, to, 8, 0);
		check_canonical(g, after);
	}
	call_read(g, to, i->size, helper);
	if (checked)
		asm_place(&g->as, after);
	if (spilled && alone) {
		g->places[i->dst] = (struct place){.off = to, .size = i->size};
		return;
	}
	asm_load(&g->as, in, R10, to, i->size);
	gen_done(g, i->dst, in);
}

bool gen_cast_takes_offset(const struct gen *g, const struct ir_insn *i)
{
	if (g->access == ACCESS_CAST_UNTYPED)
		return i->off == (int16_t)i->off;
	return i->off >= 0 && i->off % (int32_t)i->size == 0 &&
	       (uint32_t)i->off + i->size <= MIN(g->f->rdonly_cast_bytes, 0x7fffu);
}

/* r1 = address; r2 = type; r0 = rdonly_cast(r1, r2) */
static void call_cast(struct gen *g, const struct arg *address)
{
	gen_arg(g, R1, address);
	asm_mov_imm(&g->as, R2,
		    g->access == ACCESS_CAST_TYPED ? g->f->rdonly_cast_struct : 0);
	asm_call_kfunc(&g->as, (int32_t)g->f->rdonly_cast_id);
}

void gen_cast(struct gen *g, const struct ir_insn *i)
{
	struct arg address = arg_at(i->a, 0);

	call_cast(g, &address);
	gen_done(g, i->dst, R0);
}

/*
 *	r0 = cast of base [+ off]; dst = *(size *)(r0 [+ off])
 * The verifier makes the call r0 = r1; the load is one that faults to 0. A cast address that is
 * still in r0 serves again, and so what is put away goes by r1, free behind the call, or r5.
 */
static void gen_load_cast(struct gen *g, const struct ir_insn *i)
{
	bool takes = gen_cast_takes_offset(g, i);
	struct arg address = arg_at(i->a, takes ? 0 : i->off);
	int to = g->regs.reg[i->dst];

	if (!takes || !gen_same(g, g->cast_base, i->a) || !gen_leaves(g, g->cast_at, R0)) {
		call_cast(g, &address);
		g->cast_base = takes ? i->a : IR_NONE;
		g->cast_at = g->as.insns.n;
	}
	if (to < 0)
		to = gen_may_keep(g) ? R1 : R5;
	asm_load(&g->as, to, R0, takes ? i->off : 0, i->size);
	gen_done(g, i->dst, to);
}

void gen_check(struct gen *g, const struct ir_insn *i)
{
	struct arg address = arg_at(i->a, i->off);
	uint32_t end = asm_new_label(&g->as), other = asm_new_label(&g->as);

	gen_arg(g, R3, &address);
	if (i->user == USER_MAYBE)
		check_half(g, R3, other);
	else if (i->user == USER_NEVER)
		check_canonical(g, i->label);
	if (i->user != USER_ALWAYS)
		call_read(g, g->read_at, i->size, HELPER_PROBE_READ_KERNEL);
	if (i->user == USER_MAYBE) {
		asm_jump(&g->as, end);
		asm_place(&g->as, other);
	}
	if (i->user != USER_NEVER)
		call_read(g, g->read_at, i->size, HELPER_PROBE_READ_USER);
	if (i->user == USER_MAYBE)
		asm_place(&g->as, end);
	asm_branch_imm(&g->as, BPF_JNE, true, R0, 0, i->label);
}

/*
 * To memory of ours; the result in dst. An address that may be a user's is told by its value, and
 * one that is neither the kernel's nor the user's fails, without a warning on any kernel. On an
 * address of ours the verifier allows no arithmetic that could tell.
 */
void gen_read(struct gen *g, const struct ir_insn *i)
{
	bool text = i->op == IR_READ_TEXT;
	bool told = i->user == USER_MAYBE ||
		    (i->user == USER_NEVER && g->f->canonical_check && !i->ours);
	int32_t user = text ? HELPER_PROBE_READ_USER_STR : HELPER_PROBE_READ_USER;
	int32_t kernel = text ? HELPER_PROBE_READ_KERNEL_STR : HELPER_PROBE_READ_KERNEL;
	uint32_t end = told ? asm_new_label(&g->as) : 0, other = told ? asm_new_label(&g->as) : 0;
	struct arg args[3] = {arg_at(i->b, i->off2), arg_imm((int32_t)i->size),
			      arg_at(i->a, i->off)};

	gen_args(g, args, 3);
	if (told)
		check_half(g, R3, other);
	asm_call(&g->as, i->user == USER_ALWAYS ? user : kernel);
	if (told) {
		asm_jump(&g->as, end);
		asm_place(&g->as, other);
		if (i->user)
			asm_call(&g->as, user);
		else
			asm_mov_imm(&g->as, R0, -14); /* EFAULT */
		asm_place(&g->as, end);
	}
	if (i->dst != IR_NONE && g->regs.reg[i->dst] != ALLOC_UNUSED)
		gen_done(g, i->dst, R0);
}

/*
 * Through a pointer whose struct the verifier knows: it makes it a load that faults to 0. What r5
 * holds, the record that value after value goes to, stays there.
 */
static void gen_load_typed(struct gen *g, const struct ir_insn *i)
{
	int to = gen_target(g, i->dst);
	bool holds_other = g->held != IR_NONE && g->held != i->a && gen_leaves(g, g->held_at, R5);

	asm_load(&g->as, to, gen_use(g, i->a, holds_other ? to : R5), i->off, i->size);
	gen_done(g, i->dst, to);
}

static void gen_load_kernel(struct gen *g, const struct ir_insn *i)
{
	if (i->typed)
		gen_load_typed(g, i);
	else if (g->access == ACCESS_PROBE_READ)
		gen_load_probe(g, i, HELPER_PROBE_READ_KERNEL);
	else
		gen_load_cast(g, i);
}

void gen_load(struct gen *g, const struct ir_insn *i)
{
	uint32_t end, other;

	if (i->user == USER_NEVER) {
		gen_load_kernel(g, i);
		return;
	}
	if (i->user == USER_ALWAYS) {
		gen_load_probe(g, i, HELPER_PROBE_READ_USER);
		return;
	}
	end = asm_new_label(&g->as);
	other = asm_new_label(&g->as);
	check_half(g, gen_use(g, i->a, R5), other);
	gen_load_kernel(g, i);
	asm_jump(&g->as, end);
	asm_place(&g->as, other);
	gen_load_probe(g, i, HELPER_PROBE_READ_USER);
	asm_place(&g->as, end);
}

void gen_peek(struct gen *g, const struct ir_insn *i)
{
	int to = gen_target(g, i->dst);

	if (i->stays && g->regs.reg[i->dst] == ALLOC_SPILLED) {
		g->places[i->dst] =
			(struct place){.off = gen_memory_offset(g, i->a, i->off), .size = i->size};
		return;
	}
	asm_load(&g->as, to, gen_use(g, i->a, R5), gen_memory_offset(g, i->a, i->off), i->size);
	gen_done(g, i->dst, to);
}

void gen_add_to(struct gen *g, const struct ir_insn *i)
{
	int base = gen_use(g, i->a, R5);

	asm_load(&g->as, R0, base, i->off, 8);
	asm_alu_imm(&g->as, BPF_ADD, true, R0, (int32_t)i->imm);
	asm_store(&g->as, base, i->off, 8, R0);
}

void gen_atomic_add(struct gen *g, const struct ir_insn *i)
{
	int base = gen_use(g, i->a, R5), by = R0;

	if (i->has_imm)
		asm_mov_imm(&g->as, R0, i->imm);
	else
		by = gen_use(g, i->b, R0);
	asm_atomic_add(&g->as, base, i->off, by);
}

/* Each failure of the exchange is a program that ran in its middle, and raised the same value. */
#define RAISE_TRIES 3

/*
 *	r1 = address; r2 = b; r0 = *r1
 *	if (r2 <= r0) goto end; r0 = cmpxchg(r1, r0, r2); r0 = *r1	… three times
 * Kernels without the exchange (before 5.12) run no program in another's middle: they just store.
 */
void gen_raise(struct gen *g, const struct ir_insn *i)
{
	uint32_t end = asm_new_label(&g->as);
	struct arg args[2] = {arg_at(i->a, i->off), arg_at(i->b, 0)};
	int tries = g->f->atomic_fetch ? RAISE_TRIES : 1;

	gen_args(g, args, 2);
	asm_load(&g->as, R0, R1, 0, 8);
	while (tries--) {
		asm_branch(&g->as, BPF_JLE, true, R2, R0, end);
		if (!g->f->atomic_fetch)
			asm_store(&g->as, R1, 0, 8, R2);
		else
			asm_exchange(&g->as, R1, 0, R2);
		if (tries)
			asm_load(&g->as, R0, R1, 0, 8);
	}
	asm_place(&g->as, end);
}

void gen_poke(struct gen *g, const struct ir_insn *i)
{
	int base = gen_use(g, i->a, R5);
	int32_t off = gen_memory_offset(g, i->a, i->off);

	if (i->unit)
		vec_push(g->arena, &g->unit_insns, (uint32_t)g->as.insns.n);
	if (i->function)
		vec_push(g->arena, &g->function_insns, (uint32_t)g->as.insns.n);
	if (i->has_imm)
		asm_store_imm(&g->as, base, off, i->size, (int32_t)i->imm);
	else if (g->regs.reg[i->b] == ALLOC_CONST)
		asm_store_imm(&g->as, base, off, i->size, g->regs.constant[i->b]);
	else
		asm_store(&g->as, base, off, i->size, gen_use(g, i->b, R0));
}
