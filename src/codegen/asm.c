/* SPDX-License-Identifier: GPL-2.0-only */
/* Instructions one by one. Encodings: Documentation/bpf/standardization/instruction-set.rst of the
 * kernel. */
#include "codegen/asm.h"

void asm_init(struct assembler *a, struct arena *arena, uint32_t labels)
{
	*a = (struct assembler){.arena = arena};
	for (uint32_t i = 0; i <= labels; i++)
		asm_new_label(a);
}

uint32_t asm_new_label(struct assembler *a)
{
	vec_push(a->arena, &a->label_at, -1);
	return (uint32_t)a->label_at.n - 1;
}

void asm_place(struct assembler *a, uint32_t label)
{
	if (a->label_at.at[label] >= 0)
		bug("label %u is placed twice", label);
	a->label_at.at[label] = (int64_t)a->insns.n;
	a->last_label = a->insns.n;
}

void asm_insn(struct assembler *a, struct bpf_insn i)
{
	vec_push(a->arena, &a->insns, i);
	vec_push(a->arena, &a->spans, a->span);
}

void asm_mov(struct assembler *a, int dst, int src)
{
	if (dst != src)
		asm_alu(a, BPF_MOV, true, dst, src);
}

void asm_mov_imm(struct assembler *a, int dst, int64_t imm)
{
	if (imm == (int32_t)imm)
		asm_alu_imm(a, BPF_MOV, true, dst, (int32_t)imm);
	else if (imm == (int64_t)(uint32_t)imm)
		asm_alu_imm(a, BPF_MOV, false, dst, (int32_t)imm);
	else
		asm_ld64(a, dst, 0, (uint64_t)imm);
}

void asm_alu(struct assembler *a, int op, bool wide, int dst, int src)
{
	asm_insn(a, (struct bpf_insn){.code = (uint8_t)((wide ? BPF_ALU64 : BPF_ALU) | op | BPF_X),
				      .dst_reg = (uint8_t)dst & 15,
				      .src_reg = (uint8_t)src & 15});
}

void asm_alu_imm(struct assembler *a, int op, bool wide, int dst, int32_t imm)
{
	asm_insn(a, (struct bpf_insn){.code = (uint8_t)((wide ? BPF_ALU64 : BPF_ALU) | op | BPF_K),
				      .dst_reg = (uint8_t)dst & 15,
				      .imm = imm});
}

static uint8_t size_code(uint32_t size)
{
	switch (size) {
	case 1: return BPF_B;
	case 2: return BPF_H;
	case 4: return BPF_W;
	case 8: return BPF_DW;
	default: bug("no instruction moves %u bytes", size);
	}
}

static int16_t offset16(int32_t off)
{
	if (off != (int16_t)off)
		bug("offset %d does not fit an instruction", off);
	return (int16_t)off;
}

bool asm_just_stored(const struct assembler *a, int base, int32_t off, uint32_t size)
{
	const struct bpf_insn *last;

	if (a->insns.n <= a->last_label)
		return false;
	last = &a->insns.at[a->insns.n - 1];
	return last->code == (BPF_STX | BPF_MEM | BPF_DW) && size == 8 && last->dst_reg == base &&
	       last->off == off;
}

void asm_load(struct assembler *a, int dst, int base, int32_t off, uint32_t size)
{
	if (asm_just_stored(a, base, off, size)) {
		asm_mov(a, dst, a->insns.at[a->insns.n - 1].src_reg);
		return;
	}
	asm_insn(a, (struct bpf_insn){.code = BPF_LDX | BPF_MEM | size_code(size),
				      .dst_reg = (uint8_t)dst & 15,
				      .src_reg = (uint8_t)base & 15,
				      .off = offset16(off)});
}

void asm_store(struct assembler *a, int base, int32_t off, uint32_t size, int src)
{
	asm_insn(a, (struct bpf_insn){.code = BPF_STX | BPF_MEM | size_code(size),
				      .dst_reg = (uint8_t)base & 15,
				      .src_reg = (uint8_t)src & 15,
				      .off = offset16(off)});
}

static void asm_atomic(struct assembler *a, int base, int32_t off, int src, int32_t op)
{
	asm_insn(a, (struct bpf_insn){.code = BPF_STX | BPF_ATOMIC | BPF_DW,
				      .dst_reg = (uint8_t)base & 15,
				      .src_reg = (uint8_t)src & 15,
				      .off = offset16(off),
				      .imm = op});
}

void asm_exchange(struct assembler *a, int base, int32_t off, int src)
{
	asm_atomic(a, base, off, src, BPF_CMPXCHG);
}

void asm_atomic_add(struct assembler *a, int base, int32_t off, int src)
{
	asm_atomic(a, base, off, src, BPF_ADD);
}

void asm_store_imm(struct assembler *a, int base, int32_t off, uint32_t size, int32_t imm)
{
	asm_insn(a, (struct bpf_insn){.code = BPF_ST | BPF_MEM | size_code(size),
				      .dst_reg = (uint8_t)base & 15,
				      .off = offset16(off),
				      .imm = imm});
}

void asm_jump(struct assembler *a, uint32_t label)
{
	vec_push(a->arena, &a->jumps, (struct jump){(uint32_t)a->insns.n, label});
	asm_insn(a, (struct bpf_insn){.code = BPF_JMP | BPF_JA});
}

void asm_branch(struct assembler *a, int op, bool wide, int x, int y, uint32_t label)
{
	vec_push(a->arena, &a->jumps, (struct jump){(uint32_t)a->insns.n, label});
	asm_insn(a, (struct bpf_insn){.code = (uint8_t)((wide ? BPF_JMP : BPF_JMP32) | op | BPF_X),
				      .dst_reg = (uint8_t)x & 15,
				      .src_reg = (uint8_t)y & 15});
}

void asm_branch_imm(struct assembler *a, int op, bool wide, int x, int32_t imm, uint32_t label)
{
	vec_push(a->arena, &a->jumps, (struct jump){(uint32_t)a->insns.n, label});
	asm_insn(a, (struct bpf_insn){.code = (uint8_t)((wide ? BPF_JMP : BPF_JMP32) | op | BPF_K),
				      .dst_reg = (uint8_t)x & 15,
				      .imm = imm});
}

void asm_sink_stores(struct assembler *a, int base)
{
	size_t last = a->insns.n - 1, to = last;
	struct bpf_insn branch = a->insns.at[last];
	struct span span = a->spans.at[last];

	while (to > a->last_label && BPF_CLASS(a->insns.at[to - 1].code) == BPF_STX &&
	       BPF_MODE(a->insns.at[to - 1].code) == BPF_MEM &&
	       a->insns.at[to - 1].dst_reg == base)
		to--;
	for (size_t i = last; i > to; i--) {
		a->insns.at[i] = a->insns.at[i - 1];
		a->spans.at[i] = a->spans.at[i - 1];
	}
	a->insns.at[to] = branch;
	a->spans.at[to] = span;
	a->jumps.at[a->jumps.n - 1].insn = (uint32_t)to;
}

void asm_ld64(struct assembler *a, int dst, int pseudo, uint64_t imm)
{
	asm_insn(a, (struct bpf_insn){.code = BPF_LD | BPF_IMM | BPF_DW,
				      .dst_reg = (uint8_t)dst & 15,
				      .src_reg = (uint8_t)pseudo & 15,
				      .imm = (int32_t)imm});
	asm_insn(a, (struct bpf_insn){.imm = (int32_t)(imm >> 32)});
}

void asm_ld_map(struct assembler *a, int dst, enum map_kind map, bool value)
{
	vec_push(a->arena, &a->refs, (struct map_ref){(uint32_t)a->insns.n, map, value});
	/* tables are told apart by image_make, which compares instructions */
	asm_ld64(a, dst, value ? BPF_PSEUDO_MAP_VALUE : BPF_PSEUDO_MAP_FD,
		 map >= MAP_TABLES ? map : 0);
}

void asm_call(struct assembler *a, int32_t helper)
{
	asm_insn(a, (struct bpf_insn){.code = BPF_JMP | BPF_CALL, .imm = helper});
}

void asm_call_kfunc(struct assembler *a, int32_t btf_id)
{
	asm_insn(a, (struct bpf_insn){.code = BPF_JMP | BPF_CALL,
				      .src_reg = BPF_PSEUDO_KFUNC_CALL,
				      .imm = btf_id});
}

void asm_exit(struct assembler *a)
{
	asm_insn(a, (struct bpf_insn){.code = BPF_JMP | BPF_EXIT});
}

bool asm_resolve(struct assembler *a)
{
	vec_each (j, &a->jumps) {
		int64_t off;

		if (a->label_at.at[j->label] < 0)
			bug("label %u is never placed", j->label);
		off = a->label_at.at[j->label] - (int64_t)j->insn - 1;
		if (off != (int16_t)off)
			return false;
		a->insns.at[j->insn].off = (int16_t)off;
	}
	return true;
}
