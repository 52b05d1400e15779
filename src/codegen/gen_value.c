/* SPDX-License-Identifier: GPL-2.0-only */
/* Operands in machine registers or spilled ones, and the instructions that only compute. */
#include "codegen/gen.h"

int32_t gen_spill_offset(const struct gen *g, ir_reg r)
{
	return g->read_at - 8 * (g->regs.slot[r] + 1);
}

static int32_t frame_offset(const struct gen *g, int32_t off)
{
	return off - g->frame;
}

/* The machine register that holds r now: temp, loaded, if r is spilled. */
int gen_use(struct gen *g, ir_reg r, int temp)
{
	if (r == IR_FRAME)
		return R10;
	if (r == g->result)
		return R0;
	if (g->regs.reg[r] >= 0)
		return g->regs.reg[r];
	if (temp == R5 && r == g->held && gen_leaves(g, g->held_at, R5))
		return R5;
	if (gen_is_kept(g, r))
		return R1;
	if (g->regs.reg[r] == ALLOC_CONST) {
		asm_mov_imm(&g->as, temp, g->regs.constant[r]);
		return temp;
	}
	if (g->regs.reg[r] == ALLOC_WORD)
		asm_load(&g->as, temp, gen_context(g, temp), g->regs.word[r], 8);
	else if (g->places[r].size)
		asm_load(&g->as, temp, R10, g->places[r].off, g->places[r].size);
	else
		asm_load(&g->as, temp, R10, gen_spill_offset(g, r), 8);
	if (temp == R5) {
		g->held = r;
		g->held_at = g->as.insns.n;
	}
	return temp;
}

static bool writes(const struct bpf_insn *i, int reg)
{
	switch (BPF_CLASS(i->code)) {
	case BPF_LD:
	case BPF_LDX:
	case BPF_ALU:
	case BPF_ALU64: return i->dst_reg == reg;
	case BPF_JMP: return BPF_OP(i->code) == BPF_CALL;
	case BPF_STX: return BPF_MODE(i->code) != BPF_MEM; /* an atomic may fetch */
	default: return false;
	}
}

bool gen_leaves(const struct gen *g, size_t at, int reg)
{
	if (g->as.last_label >= at)
		return false;
	for (; at < g->as.insns.n; at++)
		if (writes(&g->as.insns.at[at], reg))
			return false;
	return true;
}

bool gen_is_kept(const struct gen *g, ir_reg r)
{
	return r == g->kept && gen_leaves(g, g->kept_at, R1);
}

bool gen_may_keep(const struct gen *g)
{
	return g->regs.context != R1 && g->r1_until <= g->at && !gen_is_kept(g, g->kept);
}

bool gen_same(const struct gen *g, ir_reg a, ir_reg b)
{
	return a == b || (a != IR_NONE && b != IR_NONE && g->regs.word[a] >= 0 &&
			  g->regs.word[a] == g->regs.word[b]);
}

/* It is in r1 at first, whatever jumps lie between: they only go forward. */
int gen_context(struct gen *g, int temp)
{
	if (g->regs.context != ALLOC_SPILLED)
		return g->regs.context;
	for (; !g->context_lost && g->context_until < g->as.insns.n; g->context_until++)
		g->context_lost = writes(&g->as.insns.at[g->context_until], R1);
	if (!g->context_lost)
		return R1;
	asm_load(&g->as, temp, R10, gen_spill_offset(g, 0), 8);
	return temp;
}

/* Where to compute dst: its register, or r0, to be put away by gen_done(). */
int gen_target(const struct gen *g, ir_reg dst)
{
	return g->regs.reg[dst] < 0 ? R0 : g->regs.reg[dst];
}

void gen_done(struct gen *g, ir_reg dst, int in)
{
	if (dst == g->held)
		g->held = IR_NONE;
	if (dst == g->kept)
		g->kept = IR_NONE;
	if (g->regs.reg[dst] != ALLOC_SPILLED) {
		asm_mov(&g->as, g->regs.reg[dst], in);
		return;
	}
	asm_store(&g->as, R10, gen_spill_offset(g, dst), 8, in);
	if (in == R1) {
		g->kept = dst;
		g->kept_at = g->as.insns.n;
	} else if (in == R5) {
		g->held = dst;
		g->held_at = g->as.insns.n;
	}
}

/* Base and offset of memory that is addressed directly: the frame's slots count from its lowest
 * byte. */
int32_t gen_memory_offset(const struct gen *g, ir_reg base, int32_t off)
{
	return base == IR_FRAME ? frame_offset(g, off) : off;
}

/* From a slot to the same slot, whose holder ends here, there is nothing to do. */
void gen_copy(struct gen *g, const struct ir_insn *i)
{
	if (g->regs.reg[i->a] != ALLOC_SPILLED || g->places[i->a].size ||
	    g->regs.reg[i->dst] != ALLOC_SPILLED || g->regs.slot[i->a] != g->regs.slot[i->dst])
		gen_done(g, i->dst, gen_use(g, i->a, gen_target(g, i->dst)));
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
	[IR_SGT] = BPF_JSGT, [IR_SGE] = BPF_JSGE, [IR_SET] = BPF_JSET,
};

/* The register that spilled r was put away from just now, or -1. */
static int just_stored(const struct gen *g, ir_reg r)
{
	const struct assembler *as = &g->as;

	if (g->regs.reg[r] != ALLOC_SPILLED || g->places[r].size ||
	    !asm_just_stored(as, R10, gen_spill_offset(g, r), 8))
		return -1;
	return as->insns.at[as->insns.n - 1].src_reg;
}

static bool commutes(enum ir_alu alu)
{
	return alu == IR_ADD || alu == IR_MUL || alu == IR_AND || alu == IR_OR || alu == IR_XOR;
}

/* Where to compute from a: in r1 if that keeps it, on the stack it stays. */
static int target_from(const struct gen *g, const struct ir_insn *i)
{
	bool in_place = g->regs.reg[i->dst] == ALLOC_SPILLED && gen_is_kept(g, i->a) &&
			(i->has_imm || i->b != i->a);

	return in_place ? R1 : gen_target(g, i->dst);
}

void gen_alu(struct gen *g, const struct ir_insn *i)
{
	int to = target_from(g, i), b;

	if (i->has_imm) {
		asm_mov(&g->as, to, gen_use(g, i->a, to));
		asm_alu_imm(&g->as, alu_codes[i->alu], i->wide, to, (int32_t)i->imm);
		gen_done(g, i->dst, to);
		return;
	}
	if (commutes(i->alu) && just_stored(g, i->b) == to) {
		b = gen_use(g, i->a, R5); /* b is in place */
	} else if (commutes(i->alu) && i->a != i->b && g->regs.reg[i->b] == to) {
		b = gen_use(g, i->a, R0); /* dst takes b's place */
	} else {
		b = just_stored(g, i->b);
		if (b < 0 || b == to)
			b = gen_use(g, i->b, R5);
		if (to == b && i->a != i->b)
			to = R0; /* dst takes b's place: b must be read first */
		asm_mov(&g->as, to, gen_use(g, i->a, to));
	}
	asm_alu(&g->as, alu_codes[i->alu], i->wide, to, b);
	gen_done(g, i->dst, to);
}

void gen_extend(struct gen *g, const struct ir_insn *i)
{
	int to = gen_target(g, i->dst), from = gen_use(g, i->a, to);
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
	gen_done(g, i->dst, to);
}

void gen_swap(struct gen *g, const struct ir_insn *i)
{
	int to = gen_target(g, i->dst);
	int swap = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? BPF_TO_BE : BPF_TO_LE;

	asm_mov(&g->as, to, gen_use(g, i->a, to));
	asm_insn(&g->as, (struct bpf_insn){.code = (uint8_t)(BPF_ALU | BPF_END | swap),
					   .dst_reg = (uint8_t)to & 15,
					   .imm = (int32_t)i->imm});
	gen_done(g, i->dst, to);
}

/* What was put away just now need not come back for a comparison. */
static int gen_use_compared(struct gen *g, const struct ir_insn *i)
{
	int in = i->has_imm ? just_stored(g, i->a) : -1;

	return in < 0 ? gen_use(g, i->a, R0) : in;
}

/* What was put away before a test that ends the run is put away behind it. */
static void sink_stores(struct gen *g, size_t before, uint32_t label)
{
	if (label <= g->last_label && g->returns[label] && g->as.insns.n == before + 1)
		asm_sink_stores(&g->as, R10);
}

void gen_branch(struct gen *g, const struct ir_insn *i)
{
	size_t before = g->as.insns.n;
	int a = gen_use_compared(g, i);

	if (i->has_imm)
		asm_branch_imm(&g->as, cond_codes[i->cond], i->wide, a, (int32_t)i->imm, i->label);
	else
		asm_branch(&g->as, cond_codes[i->cond], i->wide, a, gen_use(g, i->b, R5), i->label);
	sink_stores(g, before, i->label);
}

void gen_neg(struct gen *g, const struct ir_insn *i)
{
	int to = gen_target(g, i->dst);

	asm_mov(&g->as, to, gen_use(g, i->a, to));
	asm_alu_imm(&g->as, BPF_NEG, i->wide, to, 0);
	gen_done(g, i->dst, to);
}
