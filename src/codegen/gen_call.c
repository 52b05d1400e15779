/* SPDX-License-Identifier: GPL-2.0-only */
/* Calls: arguments to their registers without one overwriting another, then helpers, kfuncs, maps,
 * the ring buffer. */
#include "codegen/gen.h"

/* The machine register that an argument still waits in, or -1. */
static int arg_source(const struct gen *g, const struct arg *x)
{
	if (x->moved)
		return R0;
	if (x->kind == ARG_SAVED_CONTEXT)
		return g->regs.context;
	if (x->kind != ARG_VALUE || x->reg == IR_FRAME)
		return -1;
	return g->regs.reg[x->reg];
}

void gen_arg(struct gen *g, int to, const struct arg *x)
{
	switch (x->kind) {
	case ARG_IMM: asm_mov_imm(&g->as, to, x->off); return;
	case ARG_MAP: asm_ld_map(&g->as, to, x->map, false); return;
	case ARG_SAVED_CONTEXT: asm_mov(&g->as, to, x->moved ? R0 : gen_context(g, to)); return;
	case ARG_VALUE: break;
	}
	asm_mov(&g->as, to, x->moved ? R0 : gen_use(g, x->reg, to));
	if (gen_memory_offset(g, x->reg, x->off))
		asm_alu_imm(&g->as, BPF_ADD, true, to, gen_memory_offset(g, x->reg, x->off));
}

/*
 * One argument that no other's place waits for is set; false: all that are left wait for each
 * other. The last first: where the context still is in r1, it serves for as long as can be.
 */
static bool set_one_arg(struct gen *g, const struct arg *args, int n, bool *set)
{
	for (int k = n - 1; k >= 0; k--) {
		bool blocked = set[k];

		for (int m = 0; m < n; m++)
			blocked |= m != k && !set[m] && arg_source(g, &args[m]) == k + 1;
		if (blocked)
			continue;
		gen_arg(g, k + 1, &args[k]);
		set[k] = true;
		return true;
	}
	return false;
}

/* Arguments to r1, r2, …: each when no other still waits in its register. A circle is broken
 * through r0. */
void gen_args(struct gen *g, struct arg *args, int n)
{
	bool set[6] = {false};

	for (int left = n; left;) {
		int stuck = 0;

		if (set_one_arg(g, args, n, set)) {
			left--;
			continue;
		}
		while (set[stuck])
			stuck++;
		asm_mov(&g->as, R0, arg_source(g, &args[stuck]));
		args[stuck].moved = true;
	}
}

struct arg arg_at(ir_reg base, int32_t off)
{
	return (struct arg){.kind = ARG_VALUE, .reg = base, .off = off};
}

struct arg arg_imm(int32_t imm)
{
	return (struct arg){.kind = ARG_IMM, .off = imm};
}

static struct arg arg_map(enum map_kind map)
{
	return (struct arg){.kind = ARG_MAP, .map = map};
}

/* What a call gives: it stays in r0 if only the branch behind it wants it. */
static void take_result(struct gen *g, const struct ir_insn *i)
{
	const struct ir_insn *next = i + 1;

	if (g->at + 1 == g->regs.end[i->dst] && next->op == IR_BRANCH && next->a == i->dst &&
	    next->has_imm)
		g->result = i->dst;
	else
		gen_done(g, i->dst, R0);
}

void gen_call(struct gen *g, const struct ir_insn *i, struct arg *args, int n, int32_t helper)
{
	gen_args(g, args, n);
	asm_call(&g->as, helper);
	if (i->dst != IR_NONE && g->regs.reg[i->dst] != ALLOC_UNUSED)
		take_result(g, i);
}

void gen_map_call(struct gen *g, const struct ir_insn *i)
{
	struct arg args[4] = {arg_map((enum map_kind)i->map), arg_at(IR_FRAME, i->off),
			      arg_at(i->b, i->off2), arg_imm((int32_t)i->imm)};

	if (i->op == IR_LOOKUP)
		gen_call(g, i, args, 2, HELPER_MAP_LOOKUP);
	else if (i->op == IR_UPDATE)
		gen_call(g, i, args, 4, HELPER_MAP_UPDATE);
	else
		gen_call(g, i, args, 2, HELPER_MAP_DELETE);
}

void gen_element(struct gen *g, const struct ir_insn *i)
{
	struct arg args[1] = {arg_map((enum map_kind)i->map)};

	asm_store_imm(&g->as, R10, g->read_at, 4, (int32_t)i->imm);
	asm_mov(&g->as, R2, R10);
	asm_alu_imm(&g->as, BPF_ADD, true, R2, g->read_at);
	gen_call(g, i, args, 1, HELPER_MAP_LOOKUP);
}

void gen_ring_call(struct gen *g, const struct ir_insn *i)
{
	if (i->op == IR_RESERVE) {
		struct arg args[3] = {arg_map(MAP_RING), arg_imm((int32_t)i->size), arg_imm(0)};

		gen_call(g, i, args, 3, HELPER_RINGBUF_RESERVE);
	} else if (i->op == IR_OUTPUT) {
		struct arg args[4] = {arg_map(MAP_RING), arg_at(i->a, 0), arg_at(i->b, 0),
				      arg_imm(0)};

		gen_call(g, i, args, 4, HELPER_RINGBUF_OUTPUT);
	} else {
		struct arg args[2] = {arg_at(i->a, 0), arg_imm(0)};

		gen_call(g, i, args, 2, HELPER_RINGBUF_SUBMIT);
	}
}

void gen_context_call(struct gen *g, const struct ir_insn *i)
{
	struct arg ctx = {.kind = ARG_SAVED_CONTEXT};

	gen_args(g, &ctx, 1);
	if (i->op == IR_CTX_KFUNC)
		asm_call_kfunc(&g->as, (int32_t)i->imm);
	else
		asm_call(&g->as, (int32_t)i->imm);
	take_result(g, i);
}

void gen_stack(struct gen *g, const struct ir_insn *i)
{
	struct arg args[4] = {{.kind = ARG_SAVED_CONTEXT}, arg_at(i->b, i->off2),
			      arg_imm((int32_t)i->size), arg_imm((int32_t)i->imm)};

	gen_call(g, i, args, 4, HELPER_GET_STACK);
}

void gen_symbol(struct gen *g, int to, enum program_symbol symbol)
{
	vec_push(g->arena, &g->symbols, (struct symbol_ref){(uint32_t)g->as.insns.n, symbol});
	asm_ld64(&g->as, to, 0, 0);
}

/* &current_kprobe + __per_cpu_offset[cpu], the way per_cpu() computes it: 5.10's BTF has no per-CPU
 * variables. */
void gen_kprobe(struct gen *g, const struct ir_insn *i)
{
	asm_call(&g->as, HELPER_CPU);
	asm_alu_imm(&g->as, BPF_LSH, true, R0, 3);
	gen_symbol(g, R3, SYMBOL_PER_CPU_OFFSET);
	asm_alu(&g->as, BPF_ADD, true, R3, R0);
	asm_mov_imm(&g->as, R2, 8);
	asm_mov(&g->as, R1, R10);
	asm_alu_imm(&g->as, BPF_ADD, true, R1, g->read_at);
	asm_call(&g->as, HELPER_PROBE_READ_KERNEL);
	asm_load(&g->as, R0, R10, g->read_at, 8);
	gen_symbol(g, R1, SYMBOL_CURRENT_KPROBE);
	asm_alu(&g->as, BPF_ADD, true, R0, R1);
	gen_done(g, i->dst, R0);
}

/* struct bpf_pidns_info is {tid, tgid}: read as one word it is like bpf_get_current_pid_tgid's. */
void gen_ns_task(struct gen *g, const struct ir_insn *i)
{
	asm_mov_imm(&g->as, R1, i->off);
	asm_mov_imm(&g->as, R2, i->imm);
	asm_mov(&g->as, R3, R10);
	asm_alu_imm(&g->as, BPF_ADD, true, R3, g->read_at);
	asm_mov_imm(&g->as, R4, 8);
	asm_store_imm(&g->as, R10, g->read_at, 8, -1);
	asm_call(&g->as, HELPER_NS_PID_TGID);
	asm_load(&g->as, R0, R10, g->read_at, 8);
	gen_done(g, i->dst, R0);
}
