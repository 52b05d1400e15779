/* SPDX-License-Identifier: GPL-2.0-only */
/* Emits raw eBPF with labels; jumps are resolved in one place, with a check that they reach. */
#ifndef KTRACE_CODEGEN_ASM_H
#define KTRACE_CODEGEN_ASM_H

#include "codegen/program.h"

struct jump {
	uint32_t insn, label;
};

struct assembler {
	struct arena *arena;
	VEC(struct bpf_insn) insns;
	VEC(struct span) spans;
	VEC(struct jump) jumps;
	VEC(struct map_ref) refs;
	VEC(int64_t) label_at; /* by label; -1: not placed yet */
	size_t last_label;     /* behind this instruction control comes from before only */
	struct span span;      /* of what is being emitted */
};

/* BPF machine registers. */
enum { R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10 };

void asm_init(struct assembler *a, struct arena *arena, uint32_t labels);
uint32_t asm_new_label(struct assembler *a);
void asm_place(struct assembler *a, uint32_t label);
void asm_insn(struct assembler *a, struct bpf_insn i);

void asm_mov(struct assembler *a, int dst, int src);	     /* nothing if they are the same */
void asm_mov_imm(struct assembler *a, int dst, int64_t imm); /* the shortest form */
void asm_alu(struct assembler *a, int op, bool wide, int dst, int src);
void asm_alu_imm(struct assembler *a, int op, bool wide, int dst, int32_t imm);
/* Is the instruction before a store of 8 bytes from a register to there? */
bool asm_just_stored(const struct assembler *a, int base, int32_t off, uint32_t size);
/* A copy, or nothing, if the instruction before stored just that. */
void asm_load(struct assembler *a, int dst, int base, int32_t off, uint32_t size);
void asm_store(struct assembler *a, int base, int32_t off, uint32_t size, int src);
void asm_store_imm(struct assembler *a, int base, int32_t off, uint32_t size, int32_t imm);
/* If r0 is what lies there, src takes its place; r0 becomes what lay there. 8 bytes. */
void asm_exchange(struct assembler *a, int base, int32_t off, int src);
void asm_atomic_add(struct assembler *a, int base, int32_t off, int src); /* 8 bytes */
void asm_jump(struct assembler *a, uint32_t label);
void asm_branch(struct assembler *a, int op, bool wide, int x, int y, uint32_t label);
void asm_branch_imm(struct assembler *a, int op, bool wide, int x, int32_t imm, uint32_t label);
/* The branch emitted last goes before the stores from registers to base that stand before it. */
void asm_sink_stores(struct assembler *a, int base);
void asm_ld64(struct assembler *a, int dst, int pseudo, uint64_t imm);
void asm_ld_map(struct assembler *a, int dst, enum map_kind map, bool value);
void asm_call(struct assembler *a, int32_t helper);
void asm_call_kfunc(struct assembler *a, int32_t btf_id);
void asm_exit(struct assembler *a);

/* Fills in the jumps; false: one does not reach (over 32,767 instructions). */
bool asm_resolve(struct assembler *a);

#endif
