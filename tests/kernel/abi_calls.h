/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef TESTS_KERNEL_ABI_CALLS_H
#define TESTS_KERNEL_ABI_CALLS_H

#define ABI_STACK 256

/* A function of the fixture; its call fills every byte of argument i with 0x11 * (i + 1). */
struct abi_case {
	const char *name;
	void (*call)(void);
};

extern const struct abi_case abi_cases[];
extern const unsigned int abi_case_count;

/* At the function's entry: rdi rsi rdx rcx r8 r9, and the memory that rsp points to. */
extern unsigned long long abi_registers[6];
extern unsigned char abi_stack[ABI_STACK];

#endif
