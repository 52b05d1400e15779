/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The machine: where struct pt_regs keeps registers, and where the ABI passes a parameter. One
 * table an architecture.
 */
#ifndef KTRACE_KERNEL_ARCH_H
#define KTRACE_KERNEL_ARCH_H

#include "kernel/type.h"

#define ARCH_REG_ARGS_MOST 8

struct arch {
	const char *name;
	uint8_t reg_args; /* registers that carry arguments: 6 on x86-64 */
	int16_t reg_arg_offset[ARCH_REG_ARGS_MOST]; /* of each in struct pt_regs */
	int16_t ret_offset, ret2_offset;	    /* return registers (ax, dx) */
	int16_t sp_offset, ip_offset;
	/* first stack argument's distance from sp at entry: 8 (the return address) */
	uint8_t stack_args_at_entry;
	int8_t sp_at_return;   /* sp at the return probe minus sp at entry: 8 */
	uint8_t probe_ip_skew; /* pt_regs ip at a kprobe minus the probe's address: 1 (int3) */
	/* arm64 only: */
	bool large_by_reference;     /* over 16 bytes: a pointer to a copy, not the stack */
	bool stack_closes_registers; /* once an argument went to the stack, so do all behind it */
	bool pairs_even;	     /* a 16-byte aligned argument begins in an even register */
};

/* This build's. */
const struct arch *arch_host(void);
/* "x86-64" or "arm64"; NULL: not known. For tests. */
const struct arch *arch_named(const char *name);

enum arg_where {
	ARG_REG,   /* reg */
	ARG_REG2,  /* reg and reg + 1: a struct of 9 to 16 bytes, or __int128 */
	ARG_STACK, /* stack_offset from sp at entry */
	ARG_NONE,  /* not passed in a way we know (a float, arm64's pointer to a copy) */
};

struct arg_loc {
	enum arg_where where;
	uint8_t reg;
	uint16_t stack_offset; /* from sp at the function's entry */
	uint32_t size;	       /* bytes of the parameter */
};

/*
 * Where the i-th parameter of the prototype is at the function's entry. x86-64: System V ABI 3.2.3
 * (integer class only; structs up to 16 bytes in registers when all their eightbytes fit, larger
 * ones on the stack, 8-byte aligned, 16 where the type's alignment asks for it). arm64: AAPCS64
 * 6.8.2. On x86-64 a return value in memory takes the first register.
 */
struct arg_loc arch_arg(const struct arch *arch, struct type_ref proto, uint32_t i);

#endif
