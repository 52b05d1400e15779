/* SPDX-License-Identifier: GPL-2.0-only */
/* Machine registers for virtual ones, by linear scan: jumps go forward only, so an interval is all
 * there is to know. */
#ifndef KTRACE_CODEGEN_ALLOC_H
#define KTRACE_CODEGEN_ALLOC_H

#include "plan/ir.h"

#define ALLOC_SPILLED -1
#define ALLOC_UNUSED  -2
#define ALLOC_WORD    -3 /* a word of the context, loaded from there at each use */

#define ALLOC_CONST   -4 /* a constant of 32 bits, made at each use */

struct alloc {
	int8_t *reg;	/* by virtual register: R1 to R4, R6 to R9, or ALLOC_… */
	int32_t *word;	/* the offset of the context's word that it is all its life; -1: it isn't */
	int32_t *constant; /* of ALLOC_CONST, sign-extended */
	int32_t *end;	/* the last instruction that has to do with it */
	uint16_t *slot; /* of spilled ones: 0… */
	uint32_t slots;
	int8_t context; /* where ctx is: R1 (never moved), R6 to R9, ALLOC_SPILLED or _UNUSED */
};

/*
 * code has no unreachable instructions. calls(i) says whether i loses r1 to r5; r0 and r5 are never
 * given out.
 *
 * Each of r6 to r9 that a program uses anywhere is saved and restored by every run of it. thrifty:
 * they are given only where that saves more on the way to the first tests; else wherever they help.
 * address: the register that loads want their addresses in.
 */
void alloc_registers(struct alloc *a, struct arena *arena, const struct ir_insn *code, uint32_t n,
		     uint32_t regs, bool thrifty, int8_t address,
		     bool (*calls)(const struct ir_insn *i),
		     bool (*uses_context)(const struct ir_insn *i));

#endif
