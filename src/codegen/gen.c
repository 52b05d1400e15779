/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Intermediate code comes in, eBPF goes out. Here, and only here, stand the machine's ways: which
 * registers a helper takes, how kernel memory is read on this kernel, where spilled registers lie.
 */
#include "codegen/gen.h"

#include <stddef.h>
#include <string.h>

#define FRAME_MOST 512

/* --- which instructions call, which want the context --- */

bool gen_calls(const struct ir_insn *i)
{
	switch (i->op) {
	case IR_LOAD: return !i->typed; /* a cast is a call to the verifier, too */
	case IR_CAST:
	case IR_CHECK:
	case IR_READ:
	case IR_READ_TEXT:
	case IR_SCAN:
	case IR_HELPER:
	case IR_CTX_HELPER:
	case IR_CTX_KFUNC:
	case IR_ARG:
	case IR_RET:
	case IR_NS_TASK:
	case IR_COMM:
	case IR_KPROBE:
	case IR_ELEMENT:
	case IR_LOOKUP:
	case IR_UPDATE:
	case IR_DELETE:
	case IR_RAISE: /* it wants registers of its own */
	case IR_RESERVE:
	case IR_SUBMIT:
	case IR_OUTPUT:
	case IR_STACK: return true;
	case IR_LABEL:
	case IR_JUMP:
	case IR_BRANCH:
	case IR_RETURN:
	case IR_CONST:
	case IR_COPY:
	case IR_CONTEXT:
	case IR_CTX:
	case IR_ALU:
	case IR_NEG:
	case IR_EXTEND:
	case IR_SWAP:
	case IR_PEEK:
	case IR_POKE:
	case IR_ADD_TO:
	case IR_ATOMIC_ADD:
	case IR_ENTRY_IP:
	case IR_TRAMPOLINE:
	case IR_GATE:
	case IR_PENDING:
	case IR_ADD_PENDING:
	case IR_OPS: break;
	}
	return false;
}

static bool insn_uses_context(const struct ir_insn *i)
{
	return i->op == IR_CONTEXT || i->op == IR_CTX_HELPER || i->op == IR_CTX_KFUNC ||
	       i->op == IR_ENTRY_IP || i->op == IR_CTX || i->op == IR_ARG || i->op == IR_RET ||
	       i->op == IR_STACK;
}

/* "if (a) goto l; goto m; l:" is "if (!a) goto m; l:" */
static void branch_instead(struct gen *g, uint32_t label)
{
	struct ir_insn *end = g->code.at + g->code.n;

	if (g->code.n < 2 || end[-1].op != IR_JUMP || end[-2].op != IR_BRANCH ||
	    end[-2].label != label)
		return;
	end[-2].cond = ir_cond_negate(end[-2].cond);
	end[-2].label = end[-1].label;
	g->code.n--;
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
			branch_instead(g, i->label);
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
	case IR_CTX:
	case IR_ARG:
	case IR_RET:
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

uint32_t *gen_count_reads(const struct gen *g)
{
	uint32_t *reads = arena_array(g->arena, uint32_t, g->last_reg + 1);
	ir_reg of[3];

	vec_each (i, &g->code) {
		for (uint32_t k = 0, n = ir_reads(i, of); k < n; k++)
			reads[of[k]]++;
	}
	return reads;
}

/* Backwards: what only dropped instructions read is dropped, too. */
static void drop_unread(struct gen *g)
{
	uint32_t *reads = gen_count_reads(g), kept = 0;
	ir_reg of[3];

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

static void gen_entry_ip(struct gen *g, const struct ir_insn *i)
{
	int to = gen_target(g, i->dst);
	int32_t skew = g->arch->probe_ip_skew + g->f->entry_nop;

	asm_load(&g->as, to, gen_context(g, to), g->arch->ip_offset, 8);
	vec_push(g->arena, &g->skew_insns, (uint32_t)g->as.insns.n);
	asm_alu_imm(&g->as, BPF_SUB, true, to, skew);
	gen_done(g, i->dst, to);
}

static void gen_control(struct gen *g, const struct ir_insn *i, size_t offset)
{
	int to = gen_target(g, i->dst);

	asm_ld_map(&g->as, to, MAP_CONTROL, true);
	asm_load(&g->as, to, to, (int32_t)offset, 8);
	gen_done(g, i->dst, to);
}

static void gen_add_pending(struct gen *g, const struct ir_insn *i)
{
	asm_ld_map(&g->as, R5, MAP_CONTROL, true);
	asm_mov_imm(&g->as, R0, i->imm);
	asm_insn(&g->as, (struct bpf_insn){.code = BPF_STX | BPF_ATOMIC | BPF_DW,
					   .dst_reg = R5,
					   .src_reg = R0,
					   .off = offsetof(struct control, pending),
					   .imm = BPF_ADD});
}

static void gen_context_word(struct gen *g, const struct ir_insn *i)
{
	int to = gen_target(g, i->dst);

	if (g->regs.reg[i->dst] == ALLOC_WORD)
		return;
	asm_load(&g->as, to, gen_context(g, to), i->off, 8);
	gen_done(g, i->dst, to);
}

static void gen_const(struct gen *g, const struct ir_insn *i)
{
	int to = gen_target(g, i->dst);

	if (g->regs.reg[i->dst] == ALLOC_CONST)
		return;
	asm_mov_imm(&g->as, to, i->imm);
	gen_done(g, i->dst, to);
}

static void gen_insn(struct gen *g, const struct ir_insn *i)
{
	g->as.span = i->span;
	switch (i->op) {
	case IR_LABEL: asm_place(&g->as, i->label); break;
	case IR_JUMP: asm_jump(&g->as, i->label); break;
	case IR_BRANCH: gen_branch(g, i); break;
	case IR_RETURN:
		asm_mov_imm(&g->as, R0, i->imm);
		asm_exit(&g->as);
		break;
	case IR_CONST: gen_const(g, i); break;
	case IR_COPY: gen_copy(g, i); break;
	case IR_CONTEXT: gen_context_word(g, i); break;
	case IR_CTX: gen_done(g, i->dst, gen_context(g, gen_target(g, i->dst))); break;
	case IR_ARG:
	case IR_RET: gen_traced(g, i); break;
	case IR_ALU: gen_alu(g, i); break;
	case IR_NEG: gen_neg(g, i); break;
	case IR_EXTEND: gen_extend(g, i); break;
	case IR_SWAP: gen_swap(g, i); break;
	case IR_LOAD: gen_load(g, i); break;
	case IR_CAST: gen_cast(g, i); break;
	case IR_CHECK: gen_check(g, i); break;
	case IR_READ:
	case IR_READ_TEXT: gen_read(g, i); break;
	case IR_SCAN: gen_scan(g, i); break;
	case IR_PEEK: gen_peek(g, i); break;
	case IR_POKE: gen_poke(g, i); break;
	case IR_ADD_TO: gen_add_to(g, i); break;
	case IR_ATOMIC_ADD: gen_atomic_add(g, i); break;
	case IR_RAISE: gen_raise(g, i); break;
	case IR_HELPER: gen_call(g, i, NULL, 0, (int32_t)i->imm); break;
	case IR_CTX_HELPER:
	case IR_CTX_KFUNC: gen_context_call(g, i); break;
	case IR_COMM:
		gen_call(g, i, (struct arg[]){arg_at(i->b, i->off2), arg_imm(16)}, 2, HELPER_COMM);
		break;
	case IR_NS_TASK: gen_ns_task(g, i); break;
	case IR_ENTRY_IP: gen_entry_ip(g, i); break;
	case IR_KPROBE: gen_kprobe(g, i); break;
	case IR_TRAMPOLINE:
		gen_symbol(g, gen_target(g, i->dst), SYMBOL_TRAMPOLINE);
		gen_done(g, i->dst, gen_target(g, i->dst));
		break;
	case IR_GATE: gen_control(g, i, offsetof(struct control, gate)); break;
	case IR_PENDING: gen_control(g, i, offsetof(struct control, pending)); break;
	case IR_ADD_PENDING: gen_add_pending(g, i); break;
	case IR_ELEMENT: gen_element(g, i); break;
	case IR_LOOKUP:
	case IR_UPDATE:
	case IR_DELETE: gen_map_call(g, i); break;
	case IR_RESERVE:
	case IR_SUBMIT:
	case IR_OUTPUT: gen_ring_call(g, i); break;
	case IR_STACK: gen_stack(g, i); break;
	case IR_OPS: bug("no such instruction");
	}
}

/* --- the whole --- */

static bool wants_read_space(const struct gen *g)
{
	vec_each (i, &g->code) {
		switch (i->op) {
		case IR_CHECK:
		case IR_KPROBE:
		case IR_NS_TASK:
		case IR_ELEMENT:
		case IR_ARG:
		case IR_RET: return true;
		case IR_LOAD:
			if (!i->typed && (i->user || g->access == ACCESS_PROBE_READ))
				return true;
			break;
		default: break;
		}
	}
	return false;
}

static enum memory_access access_of(const struct features *f)
{
	if (!features_cast(f))
		return ACCESS_PROBE_READ;
	return f->rdonly_cast_untyped ? ACCESS_CAST_UNTYPED : ACCESS_CAST_TYPED;
}

/* The labels at which the program returns. */
static void find_returns(struct gen *g)
{
	bool returns = false;

	g->returns = arena_array(g->arena, bool, g->last_label + 1);
	for (size_t at = g->code.n; at-- > 0;) {
		const struct ir_insn *i = &g->code.at[at];

		if (i->op == IR_LABEL)
			g->returns[i->label] = returns;
		else
			returns = i->op == IR_RETURN;
	}
}

static void gen_next(struct gen *g, const struct ir_insn *i)
{
	g->at = (int32_t)(i - g->code.at);
	gen_insn(g, i);
	if (i->dst != IR_NONE && g->regs.reg[i->dst] == R1)
		g->r1_until = MAX(g->r1_until, g->regs.end[i->dst]);
}

/* Registers and the frame; false: it is larger than it may be. */
static bool lay_out(struct gen *g, const struct ir *ir, bool coalesced, bool thrifty)
{
	g->code.n = 0;
	g->last_reg = ir->regs;
	g->last_label = ir->labels;
	g->slots = ir->frame_most;
	keep_reachable(g, ir);
	drop_unread(g);
	gen_fuse_bit_tests(g);
	gen_settle_arguments(g, ir);
	if (g->access != ACCESS_PROBE_READ)
		gen_share_casts(g);
	if (coalesced)
		gen_coalesce(g);
	alloc_registers(&g->regs, g->arena, g->code.at, (uint32_t)g->code.n, g->last_reg, thrifty,
			g->access == ACCESS_PROBE_READ ? R3 : R1, gen_calls, insn_uses_context);
	g->places = arena_array(g->arena, struct place, g->last_reg + 1);
	g->read_at = wants_read_space(g) ? -8 : 0;
	g->frame = (int32_t)(g->slots + 8 * g->regs.slots) - g->read_at;
	return g->frame <= FRAME_MOST;
}

bool codegen_program(struct arena *arena, const struct ir *ir, const struct features *f,
		     const struct arch *arch, const char *name, struct program *out,
		     const char **why)
{
	struct gen g = {
		.arena = arena, .f = f, .arch = arch, .access = access_of(f)};
	g.typed_loads =
		f->typed_loads && !f->canonical_check && g.access == ACCESS_PROBE_READ;
	/* what costs the frame's bytes goes without where they don't suffice */
	if (!lay_out(&g, ir, true, true) && !lay_out(&g, ir, false, true) &&
	    !lay_out(&g, ir, false, false)) {
		*why = "it needs more than the 512 bytes of stack that a BPF program has";
		return false;
	}
	find_returns(&g);
	asm_init(&g.as, arena, g.last_label);
	if (g.regs.context >= R6)
		asm_mov(&g.as, g.regs.context, R1);
	else if (g.regs.context == ALLOC_SPILLED)
		asm_store(&g.as, R10, gen_spill_offset(&g, 0), 8, R1);
	vec_each (i, &g.code)
		gen_next(&g, i);
	if (!asm_resolve(&g.as)) {
		*why = "it needs a jump over more than 32767 instructions";
		return false;
	}
	*out = (struct program){.name = name,
				.insns = g.as.insns.at,
				.n = (uint32_t)g.as.insns.n,
				.spans = g.as.spans.at};
	memcpy(&out->refs, &g.as.refs, sizeof(out->refs));
	memcpy(&out->symbols, &g.symbols, sizeof(out->symbols));
	memcpy(&out->unit_insns, &g.unit_insns, sizeof(out->unit_insns));
	memcpy(&out->function_insns, &g.function_insns, sizeof(out->function_insns));
	memcpy(&out->skew_insns, &g.skew_insns, sizeof(out->skew_insns));
	return true;
}
