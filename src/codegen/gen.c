/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Intermediate code comes in, eBPF goes out. Here, and only here, stand the machine's ways: which
 *registers a helper takes, how kernel memory is read on this kernel, where spilled registers lie.
 *r0 and r5 are never allocated: they are the places to hold what is spilled, and a helper's result.
 *
 *	the frame:  r10 - total ........ slots of the IR ........ | spills | 8 bytes for reads | r10
 */
#include "codegen/alloc.h"
#include "codegen/asm.h"
#include "codegen/codegen.h"

#include <stddef.h>
#include <string.h>

#define FRAME_MOST 512

/* include/uapi/linux/bpf.h, ___BPF_FUNC_MAPPER */
enum helper {
	HELPER_MAP_LOOKUP = 1,
	HELPER_MAP_UPDATE = 2,
	HELPER_MAP_DELETE = 3,
	HELPER_COMM = 16,
	HELPER_PROBE_READ_KERNEL = 113,	    /* 5.5 */
	HELPER_PROBE_READ_KERNEL_STR = 115, /* 5.5 */
	HELPER_RINGBUF_RESERVE = 131,	    /* 5.8 */
	HELPER_RINGBUF_SUBMIT = 132,
	HELPER_CPU = 8,
};

struct gen {
	struct arena *arena;
	const struct features *f;
	const struct arch *arch;
	enum memory_access access;
	struct alloc regs;
	struct assembler as;
	VEC(struct ir_insn) code; /* without what can't be reached */
	int32_t frame;		  /* bytes in all */
	int32_t read_at;	  /* the 8 bytes for reads, from r10 */
	int32_t skew_insn;
	VEC(struct symbol_ref) symbols;
	VEC(uint32_t) unit_insns;
};

/* --- which instructions call, which want the context --- */

static bool insn_calls(const struct ir_insn *i)
{
	switch (i->op) {
	case IR_LOAD: /* a cast is a call to the verifier, too */
	case IR_CHECK:
	case IR_READ:
	case IR_READ_TEXT:
	case IR_HELPER:
	case IR_CTX_HELPER:
	case IR_CTX_KFUNC:
	case IR_COMM:
	case IR_KPROBE:
	case IR_LOOKUP:
	case IR_UPDATE:
	case IR_DELETE:
	case IR_RESERVE:
	case IR_SUBMIT: return true;
	case IR_LABEL:
	case IR_JUMP:
	case IR_BRANCH:
	case IR_RETURN:
	case IR_CONST:
	case IR_COPY:
	case IR_CONTEXT:
	case IR_ALU:
	case IR_NEG:
	case IR_EXTEND:
	case IR_SWAP:
	case IR_PEEK:
	case IR_POKE:
	case IR_ADD_TO:
	case IR_ENTRY_IP:
	case IR_TRAMPOLINE:
	case IR_GATE:
	case IR_OPS: break;
	}
	return false;
}

static bool insn_uses_context(const struct ir_insn *i)
{
	return i->op == IR_CONTEXT || i->op == IR_CTX_HELPER || i->op == IR_CTX_KFUNC ||
	       i->op == IR_ENTRY_IP;
}

/* All jumps go forward: whether a label is reached is known when it comes. The verifier refuses
 * code that isn't. */
static void keep_reachable(struct gen *g, const struct ir *ir)
{
	bool *wanted = arena_array(g->arena, bool, ir->labels + 1), reached = true;

	vec_each (i, &ir->code) {
		if (i->op == IR_LABEL) {
			if (!wanted[i->label])
				continue;
			reached = true;
		}
		if (!reached)
			continue;
		if (i->op != IR_LABEL && i->label)
			wanted[i->label] = true;
		vec_push(g->arena, &g->code, *i);
		if (ir_is_terminal(i))
			reached = false;
	}
}

/* Nothing but its result comes of it. */
static bool insn_is_pure(const struct ir_insn *i)
{
	switch (i->op) {
	case IR_CONST:
	case IR_COPY:
	case IR_CONTEXT:
	case IR_ALU:
	case IR_NEG:
	case IR_EXTEND:
	case IR_SWAP:
	case IR_LOAD:
	case IR_PEEK:
	case IR_HELPER: return true;
	default: return false;
	}
}

/* Backwards: what only dropped instructions read is dropped, too. */
static void drop_unread(struct gen *g, uint32_t regs)
{
	uint32_t *reads = arena_array(g->arena, uint32_t, regs + 1), kept = 0;
	ir_reg of[3];

	vec_each (i, &g->code) {
		for (uint32_t k = 0, n = ir_reads(i, of); k < n; k++)
			reads[of[k]]++;
	}
	for (size_t at = g->code.n; at-- > 0;) {
		struct ir_insn *i = &g->code.at[at];

		if (!insn_is_pure(i) || reads[i->dst])
			continue;
		for (uint32_t k = 0, n = ir_reads(i, of); k < n; k++)
			reads[of[k]]--;
		i->op = IR_OPS;
	}
	vec_each (i, &g->code) {
		if (i->op != IR_OPS)
			g->code.at[kept++] = *i;
	}
	g->code.n = kept;
}

/* --- operands --- */

static int32_t spill_offset(const struct gen *g, ir_reg r)
{
	return g->read_at - 8 * (g->regs.slot[r] + 1);
}

static int32_t frame_offset(const struct gen *g, int32_t off)
{
	return off - g->frame;
}

/* The machine register that holds r now: temp, loaded, if r is spilled. */
static int use(struct gen *g, ir_reg r, int temp)
{
	if (r == IR_FRAME)
		return R10;
	if (g->regs.reg[r] != ALLOC_SPILLED)
		return g->regs.reg[r];
	asm_load(&g->as, temp, R10, spill_offset(g, r), 8);
	return temp;
}

/* Where to compute dst: its register, or r0, to be put away by done(). */
static int target(const struct gen *g, ir_reg dst)
{
	return g->regs.reg[dst] < 0 ? R0 : g->regs.reg[dst];
}

static void done(struct gen *g, ir_reg dst, int in)
{
	if (g->regs.reg[dst] == ALLOC_SPILLED)
		asm_store(&g->as, R10, spill_offset(g, dst), 8, in);
	else
		asm_mov(&g->as, g->regs.reg[dst], in);
}

/* Base and offset of memory that is addressed directly: the frame's slots count from its lowest
 * byte. */
static int32_t memory_offset(const struct gen *g, ir_reg base, int32_t off)
{
	return base == IR_FRAME ? frame_offset(g, off) : off;
}

/* --- calls --- */

enum arg_kind { ARG_VALUE, ARG_IMM, ARG_MAP, ARG_SAVED_CONTEXT };

/* One argument of a call: a register or base plus offset, a constant, a map. */
struct arg {
	enum arg_kind kind;
	ir_reg reg;
	int32_t off;
	enum map_kind map;
	bool moved; /* to r0, out of the way of another */
};

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

static void arg_emit(struct gen *g, int to, const struct arg *x)
{
	switch (x->kind) {
	case ARG_IMM: asm_mov_imm(&g->as, to, x->off); return;
	case ARG_MAP: asm_ld_map(&g->as, to, x->map, false); return;
	case ARG_SAVED_CONTEXT: asm_mov(&g->as, to, x->moved ? R0 : g->regs.context); return;
	case ARG_VALUE: break;
	}
	asm_mov(&g->as, to, x->moved ? R0 : use(g, x->reg, to));
	if (memory_offset(g, x->reg, x->off))
		asm_alu_imm(&g->as, BPF_ADD, true, to, memory_offset(g, x->reg, x->off));
}

/* One argument that no other's place waits for is set; false: all that are left wait for each
 * other. */
static bool set_one_arg(struct gen *g, const struct arg *args, int n, bool *set)
{
	for (int k = 0; k < n; k++) {
		bool blocked = set[k];

		for (int m = 0; m < n; m++)
			blocked |= m != k && !set[m] && arg_source(g, &args[m]) == k + 1;
		if (blocked)
			continue;
		arg_emit(g, k + 1, &args[k]);
		set[k] = true;
		return true;
	}
	return false;
}

/* Arguments to r1, r2, …: each when no other still waits in its register. A circle is broken
 * through r0. */
static void set_args(struct gen *g, struct arg *args, int n)
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

static struct arg arg_at(ir_reg base, int32_t off)
{
	return (struct arg){.kind = ARG_VALUE, .reg = base, .off = off};
}

static struct arg arg_imm(int32_t imm)
{
	return (struct arg){.kind = ARG_IMM, .off = imm};
}

static struct arg arg_map(enum map_kind map)
{
	return (struct arg){.kind = ARG_MAP, .map = map};
}

/* --- reading kernel memory --- */

/*
 * Before 6.1 probe_read_kernel of an address that isn't canonical is a kernel WARNING. Goes to bad
 * unless r3 is a kernel address; r0 is lost.
 */
static void check_canonical(struct gen *g, uint32_t bad)
{
	if (!g->f->canonical_check)
		return;
	asm_mov(&g->as, R0, R3);
	asm_alu_imm(&g->as, BPF_ARSH, true, R0, 47);
	asm_branch_imm(&g->as, BPF_JNE, true, R0, -1, bad);
}

/* r3 = address; checks it; then the other arguments and the call. dst: a frame offset, or in
 * dst_reg if that isn't R10. */
static void gen_load_probe(struct gen *g, const struct ir_insn *i)
{
	uint32_t after = g->f->canonical_check ? asm_new_label(&g->as) : 0;
	struct arg address = arg_at(i->a, i->off);

	arg_emit(g, R3, &address);
	if (g->f->canonical_check)
		asm_store_imm(&g->as, R10, g->read_at, 8, 0);
	check_canonical(g, after);
	asm_mov_imm(&g->as, R2, i->size);
	asm_mov(&g->as, R1, R10);
	asm_alu_imm(&g->as, BPF_ADD, true, R1, g->read_at);
	asm_call(&g->as, HELPER_PROBE_READ_KERNEL);
	if (g->f->canonical_check)
		asm_place(&g->as, after);
	asm_load(&g->as, target(g, i->dst), R10, g->read_at, i->size);
	done(g, i->dst, target(g, i->dst));
}

/*
 *	r1 = base [+ off]; r2 = type; r0 = rdonly_cast(r1, r2); dst = *(size *)(r0 + off)
 * The verifier makes the call r0 = r1; the load is one that faults to 0.
 */
static void gen_load_cast(struct gen *g, const struct ir_insn *i)
{
	bool typed = g->access == ACCESS_CAST_TYPED || i->off != (int16_t)i->off;
	struct arg address = arg_at(i->a, typed ? i->off : 0);

	arg_emit(g, R1, &address);
	asm_mov_imm(&g->as, R2, g->access == ACCESS_CAST_TYPED ? g->f->rdonly_cast_struct : 0);
	asm_call_kfunc(&g->as, (int32_t)g->f->rdonly_cast_id);
	asm_load(&g->as, target(g, i->dst), R0, typed ? 0 : i->off, i->size);
	done(g, i->dst, target(g, i->dst));
}

static void gen_check(struct gen *g, const struct ir_insn *i)
{
	struct arg address = arg_at(i->a, i->off);

	arg_emit(g, R3, &address);
	check_canonical(g, i->label);
	asm_mov_imm(&g->as, R2, i->size);
	asm_mov(&g->as, R1, R10);
	asm_alu_imm(&g->as, BPF_ADD, true, R1, g->read_at);
	asm_call(&g->as, HELPER_PROBE_READ_KERNEL);
	asm_branch_imm(&g->as, BPF_JNE, true, R0, 0, i->label);
}

/* To memory of ours; the result in dst. An address that isn't canonical is -EFAULT. */
static void gen_read(struct gen *g, const struct ir_insn *i)
{
	uint32_t end = g->f->canonical_check ? asm_new_label(&g->as) : 0,
		 bad = g->f->canonical_check ? asm_new_label(&g->as) : 0;
	struct arg args[3] = {arg_at(i->b, i->off2), arg_imm((int32_t)i->size),
			      arg_at(i->a, i->off)};

	set_args(g, args, 3);
	check_canonical(g, bad);
	asm_call(&g->as,
		 i->op == IR_READ ? HELPER_PROBE_READ_KERNEL : HELPER_PROBE_READ_KERNEL_STR);
	if (g->f->canonical_check) {
		asm_jump(&g->as, end);
		asm_place(&g->as, bad);
		asm_mov_imm(&g->as, R0, -14);
		asm_place(&g->as, end);
	}
	if (g->regs.reg[i->dst] != ALLOC_UNUSED)
		done(g, i->dst, R0);
}

/* --- arithmetic --- */

static const uint8_t alu_codes[] = {
	[IR_ADD] = BPF_ADD, [IR_SUB] = BPF_SUB, [IR_MUL] = BPF_MUL,   [IR_DIV] = BPF_DIV,
	[IR_MOD] = BPF_MOD, [IR_AND] = BPF_AND, [IR_OR] = BPF_OR,     [IR_XOR] = BPF_XOR,
	[IR_LSH] = BPF_LSH, [IR_RSH] = BPF_RSH, [IR_ARSH] = BPF_ARSH,
};

static const uint8_t cond_codes[] = {
	[IR_EQ] = BPF_JEQ,   [IR_NE] = BPF_JNE,	  [IR_LT] = BPF_JLT,   [IR_LE] = BPF_JLE,
	[IR_GT] = BPF_JGT,   [IR_GE] = BPF_JGE,	  [IR_SLT] = BPF_JSLT, [IR_SLE] = BPF_JSLE,
	[IR_SGT] = BPF_JSGT, [IR_SGE] = BPF_JSGE,
};

static void gen_alu(struct gen *g, const struct ir_insn *i)
{
	int to = target(g, i->dst), b;

	if (i->has_imm) {
		asm_mov(&g->as, to, use(g, i->a, to));
		asm_alu_imm(&g->as, alu_codes[i->alu], i->wide, to, (int32_t)i->imm);
		done(g, i->dst, to);
		return;
	}
	b = use(g, i->b, R5);
	if (to == b && i->a != i->b)
		to = R0; /* dst takes b's place: b must be read first */
	asm_mov(&g->as, to, use(g, i->a, to));
	asm_alu(&g->as, alu_codes[i->alu], i->wide, to, b);
	done(g, i->dst, to);
}

static void gen_extend(struct gen *g, const struct ir_insn *i)
{
	int to = target(g, i->dst), from = use(g, i->a, to);
	bool wide = i->wide;
	int32_t up = (wide ? 64 : 32) - (int32_t)i->imm;

	if (!i->sign && i->imm == 32) {
		asm_alu(&g->as, BPF_MOV, false, to, from);
	} else {
		asm_mov(&g->as, to, from);
		if (!i->sign) {
			asm_alu_imm(&g->as, BPF_AND, false, to, (int32_t)((1u << i->imm) - 1));
		} else if (up) {
			asm_alu_imm(&g->as, BPF_LSH, wide, to, up);
			asm_alu_imm(&g->as, BPF_ARSH, wide, to, up);
		}
	}
	done(g, i->dst, to);
}

static void gen_swap(struct gen *g, const struct ir_insn *i)
{
	int to = target(g, i->dst);
	int swap = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? BPF_TO_BE : BPF_TO_LE;

	asm_mov(&g->as, to, use(g, i->a, to));
	asm_insn(&g->as, (struct bpf_insn){.code = (uint8_t)(BPF_ALU | BPF_END | swap),
					   .dst_reg = (uint8_t)to & 15,
					   .imm = (int32_t)i->imm});
	done(g, i->dst, to);
}

static void gen_branch(struct gen *g, const struct ir_insn *i)
{
	int a = use(g, i->a, R0);

	if (i->has_imm)
		asm_branch_imm(&g->as, cond_codes[i->cond], i->wide, a, (int32_t)i->imm, i->label);
	else
		asm_branch(&g->as, cond_codes[i->cond], i->wide, a, use(g, i->b, R5), i->label);
}

static void gen_poke(struct gen *g, const struct ir_insn *i)
{
	int base = use(g, i->a, R5);
	int32_t off = memory_offset(g, i->a, i->off);

	if (i->unit)
		vec_push(g->arena, &g->unit_insns, (uint32_t)g->as.insns.n);
	if (i->has_imm)
		asm_store_imm(&g->as, base, off, i->size, (int32_t)i->imm);
	else
		asm_store(&g->as, base, off, i->size, use(g, i->b, R0));
}

/* --- calls of helpers --- */

static void gen_call(struct gen *g, const struct ir_insn *i, struct arg *args, int n,
		     int32_t helper)
{
	set_args(g, args, n);
	asm_call(&g->as, helper);
	if (i->dst != IR_NONE && g->regs.reg[i->dst] != ALLOC_UNUSED)
		done(g, i->dst, R0);
}

static void gen_map_call(struct gen *g, const struct ir_insn *i)
{
	struct arg args[4] = {arg_map((enum map_kind)i->map), arg_at(IR_FRAME, i->off),
			      arg_at(i->b, i->off2), arg_imm(BPF_ANY)};

	if (i->op == IR_LOOKUP)
		gen_call(g, i, args, 2, HELPER_MAP_LOOKUP);
	else if (i->op == IR_UPDATE)
		gen_call(g, i, args, 4, HELPER_MAP_UPDATE);
	else
		gen_call(g, i, args, 2, HELPER_MAP_DELETE);
}

static void gen_ring_call(struct gen *g, const struct ir_insn *i)
{
	if (i->op == IR_RESERVE) {
		struct arg args[3] = {arg_map(MAP_RING), arg_imm((int32_t)i->size), arg_imm(0)};

		gen_call(g, i, args, 3, HELPER_RINGBUF_RESERVE);
	} else {
		struct arg args[2] = {arg_at(i->a, 0), arg_imm(0)};

		gen_call(g, i, args, 2, HELPER_RINGBUF_SUBMIT);
	}
}

static void gen_context_call(struct gen *g, const struct ir_insn *i)
{
	struct arg ctx = {.kind = ARG_SAVED_CONTEXT};

	set_args(g, &ctx, 1);
	if (i->op == IR_CTX_KFUNC)
		asm_call_kfunc(&g->as, (int32_t)i->imm);
	else
		asm_call(&g->as, (int32_t)i->imm);
	done(g, i->dst, R0);
}

static void gen_entry_ip(struct gen *g, const struct ir_insn *i)
{
	int to = target(g, i->dst);
	int32_t skew = g->arch->probe_ip_skew + g->f->entry_nop;

	asm_load(&g->as, to, g->regs.context, g->arch->ip_offset, 8);
	g->skew_insn = (int32_t)g->as.insns.n;
	asm_alu_imm(&g->as, BPF_SUB, true, to, skew);
	done(g, i->dst, to);
}

static void gen_symbol(struct gen *g, int to, enum program_symbol symbol)
{
	vec_push(g->arena, &g->symbols, (struct symbol_ref){(uint32_t)g->as.insns.n, symbol});
	asm_ld64(&g->as, to, 0, 0);
}

/* &current_kprobe + __per_cpu_offset[cpu], the way per_cpu() computes it: 5.10's BTF has no per-CPU
 * variables. */
static void gen_kprobe(struct gen *g, const struct ir_insn *i)
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
	done(g, i->dst, R0);
}

static void gen_insn(struct gen *g, const struct ir_insn *i)
{
	int to;

	g->as.span = i->span;
	switch (i->op) {
	case IR_LABEL: asm_place(&g->as, i->label); break;
	case IR_JUMP: asm_jump(&g->as, i->label); break;
	case IR_BRANCH: gen_branch(g, i); break;
	case IR_RETURN:
		asm_mov_imm(&g->as, R0, i->imm);
		asm_exit(&g->as);
		break;
	case IR_CONST:
		asm_mov_imm(&g->as, target(g, i->dst), i->imm);
		done(g, i->dst, target(g, i->dst));
		break;
	case IR_COPY: done(g, i->dst, use(g, i->a, R0)); break;
	case IR_CONTEXT:
		asm_load(&g->as, target(g, i->dst), g->regs.context, i->off, 8);
		done(g, i->dst, target(g, i->dst));
		break;
	case IR_ALU: gen_alu(g, i); break;
	case IR_NEG:
		to = target(g, i->dst);
		asm_mov(&g->as, to, use(g, i->a, to));
		asm_alu_imm(&g->as, BPF_NEG, i->wide, to, 0);
		done(g, i->dst, to);
		break;
	case IR_EXTEND: gen_extend(g, i); break;
	case IR_SWAP: gen_swap(g, i); break;
	case IR_LOAD:
		if (g->access == ACCESS_PROBE_READ)
			gen_load_probe(g, i);
		else
			gen_load_cast(g, i);
		break;
	case IR_CHECK: gen_check(g, i); break;
	case IR_READ:
	case IR_READ_TEXT: gen_read(g, i); break;
	case IR_PEEK:
		to = target(g, i->dst);
		asm_load(&g->as, to, use(g, i->a, R5), memory_offset(g, i->a, i->off), i->size);
		done(g, i->dst, to);
		break;
	case IR_POKE: gen_poke(g, i); break;
	case IR_ADD_TO:
		to = use(g, i->a, R5);
		asm_load(&g->as, R0, to, i->off, 8);
		asm_alu_imm(&g->as, BPF_ADD, true, R0, (int32_t)i->imm);
		asm_store(&g->as, to, i->off, 8, R0);
		break;
	case IR_HELPER: gen_call(g, i, NULL, 0, (int32_t)i->imm); break;
	case IR_CTX_HELPER:
	case IR_CTX_KFUNC: gen_context_call(g, i); break;
	case IR_COMM:
		gen_call(g, i, (struct arg[]){arg_at(i->b, i->off2), arg_imm(16)}, 2, HELPER_COMM);
		break;
	case IR_ENTRY_IP: gen_entry_ip(g, i); break;
	case IR_KPROBE: gen_kprobe(g, i); break;
	case IR_TRAMPOLINE:
		gen_symbol(g, target(g, i->dst), SYMBOL_TRAMPOLINE);
		done(g, i->dst, target(g, i->dst));
		break;
	case IR_GATE:
		to = target(g, i->dst);
		asm_ld_map(&g->as, to, MAP_CONTROL, true);
		asm_load(&g->as, to, to, offsetof(struct control, gate), 8);
		done(g, i->dst, to);
		break;
	case IR_LOOKUP:
	case IR_UPDATE:
	case IR_DELETE: gen_map_call(g, i); break;
	case IR_RESERVE:
	case IR_SUBMIT: gen_ring_call(g, i); break;
	case IR_OPS: bug("no such instruction");
	}
}

/* --- the whole --- */

static bool wants_read_space(const struct gen *g)
{
	vec_each (i, &g->code) {
		if (i->op == IR_CHECK || i->op == IR_KPROBE ||
		    (i->op == IR_LOAD && g->access == ACCESS_PROBE_READ))
			return true;
	}
	return false;
}

static enum memory_access access_of(const struct features *f)
{
	if (f->rdonly_cast_untyped && f->rdonly_cast_id)
		return ACCESS_CAST_UNTYPED;
	return f->rdonly_cast && f->rdonly_cast_id && f->rdonly_cast_struct ? ACCESS_CAST_TYPED
									    : ACCESS_PROBE_READ;
}

bool codegen_program(struct arena *arena, const struct ir *ir, const struct features *f,
		     const struct arch *arch, const char *name, struct program *out,
		     const char **why)
{
	struct gen g = {
		.arena = arena, .f = f, .arch = arch, .access = access_of(f), .skew_insn = -1};

	keep_reachable(&g, ir);
	drop_unread(&g, ir->regs);
	alloc_registers(&g.regs, arena, g.code.at, (uint32_t)g.code.n, ir->regs, insn_calls,
			insn_uses_context);
	g.read_at = wants_read_space(&g) ? -8 : 0;
	g.frame = (int32_t)(ir->frame_most + 8 * g.regs.slots) - g.read_at;
	if (g.frame > FRAME_MOST) {
		*why = "it needs more than the 512 bytes of stack that a BPF program has";
		return false;
	}
	asm_init(&g.as, arena, ir->labels);
	if (g.regs.context >= R6)
		asm_mov(&g.as, g.regs.context, R1);
	vec_each (i, &g.code)
		gen_insn(&g, i);
	if (!asm_resolve(&g.as)) {
		*why = "it needs a jump over more than 32767 instructions";
		return false;
	}
	*out = (struct program){.name = name,
				.insns = g.as.insns.at,
				.n = (uint32_t)g.as.insns.n,
				.spans = g.as.spans.at,
				.ip_skew_insn = g.skew_insn};
	memcpy(&out->refs, &g.as.refs, sizeof(out->refs));
	memcpy(&out->symbols, &g.symbols, sizeof(out->symbols));
	memcpy(&out->unit_insns, &g.unit_insns, sizeof(out->unit_insns));
	return true;
}
