/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The inside of code generation, shared by gen*.c only. r0 and r5 are never allocated: they are the
 * places to hold what is spilled, and a helper's result.
 *
 *	the frame:  r10 - total ........ slots of the IR ........ | spills | 8 bytes for reads | r10
 */
#ifndef KTRACE_CODEGEN_GEN_H
#define KTRACE_CODEGEN_GEN_H

#include "codegen/alloc.h"
#include "codegen/asm.h"
#include "codegen/codegen.h"

/* The bytes of the frame that hold a spilled register, from r10. Size 0: the 8 of its slot. */
struct place {
	int32_t off;
	uint32_t size;
};

struct gen {
	struct arena *arena;
	const struct features *f;
	const struct arch *arch;
	enum memory_access access;
	bool typed_loads; /* through what the verifier knows of arguments: gen_traced.c */
	struct alloc regs;
	ir_reg cast_base; /* what r0 is the cast address of, if the instructions from cast_at on */
	size_t cast_at;	  /* leave it there */
	ir_reg result;	  /* what a call left in r0 for the branch behind it, and nothing else */
	ir_reg held;	  /* the spilled register that is in r5, too, if the instructions */
	size_t held_at;	  /* from here on leave it there */
	ir_reg kept;	  /* the same of r1, */
	size_t kept_at;	  /* where it is put while no register is there */
	int32_t at;	  /* the instruction that is generated */
	int32_t r1_until; /* … up to which r1 is a register's */
	bool *returns;	  /* by label: there the program returns at once */
	size_t context_until; /* instructions before which r1 is known to hold the context, if */
	bool context_lost;    /* … not in one of them it was lost */
	struct place *places; /* of spilled registers; see there */
	struct assembler as;
	VEC(struct ir_insn) code; /* without what can't be reached */
	ir_reg last_reg;
	uint32_t last_label;
	uint32_t slots;	 /* bytes of the frame in use by slots */
	int32_t frame;	 /* bytes in all */
	int32_t read_at; /* the 8 bytes for reads, from r10 */
	VEC(struct symbol_ref) symbols;
	VEC(uint32_t) unit_insns, function_insns, skew_insns;
};

/* --- coalesce.c --- */

/* Loads from one base become one read, where a read is a call. */
void gen_coalesce(struct gen *g);

/* --- share.c --- */

/* Loads from one base share a cast, where a load is one. */
void gen_share_casts(struct gen *g);

/* --- fuse.c --- */

/* A mask and the test of what it leaves become one branch. */
void gen_fuse_bit_tests(struct gen *g);

/* --- gen.c --- */

/* Is a machine call among what it becomes, so that r0 to r5 are lost? */
bool gen_calls(const struct ir_insn *i);
/* By register, how many operands of the code it is. */
uint32_t *gen_count_reads(const struct gen *g);

/* --- gen_value.c: operands and arithmetic --- */

/* The machine register that holds r now: temp, loaded, if r is spilled. */
int gen_use(struct gen *g, ir_reg r, int temp);
/* Is this register's value on the stack, and in r1? */
bool gen_is_kept(const struct gen *g, ir_reg r);
/* Could r1 keep a value up to the next call? */
bool gen_may_keep(const struct gen *g);
/* The same value, be they two registers? */
bool gen_same(const struct gen *g, ir_reg a, ir_reg b);
/* Do the instructions from at on leave a register as it was, on all ways to here? */
bool gen_leaves(const struct gen *g, size_t at, int reg);
/* The machine register that holds the context now: temp, loaded, if it is nowhere else. */
int gen_context(struct gen *g, int temp);
/* Where a spilled register lies, from r10. */
int32_t gen_spill_offset(const struct gen *g, ir_reg r);
/* Where to compute dst: its register, or r0; then gen_done puts it away. */
int gen_target(const struct gen *g, ir_reg dst);
void gen_done(struct gen *g, ir_reg dst, int in);
/* The offset of memory that is addressed directly: the frame's slots count from its lowest byte. */
int32_t gen_memory_offset(const struct gen *g, ir_reg base, int32_t off);
void gen_copy(struct gen *g, const struct ir_insn *i);
void gen_alu(struct gen *g, const struct ir_insn *i);
void gen_neg(struct gen *g, const struct ir_insn *i);
void gen_extend(struct gen *g, const struct ir_insn *i);
void gen_swap(struct gen *g, const struct ir_insn *i);
void gen_branch(struct gen *g, const struct ir_insn *i);

/* --- gen_call.c: arguments, helpers, maps --- */

enum arg_kind { ARG_VALUE, ARG_IMM, ARG_MAP, ARG_SAVED_CONTEXT };

/* One argument of a call: a register or base plus offset, a constant, a map. */
struct arg {
	enum arg_kind kind;
	ir_reg reg;
	int32_t off;
	enum map_kind map;
	bool moved; /* to r0, out of the way of another */
};

void gen_arg(struct gen *g, int to, const struct arg *x);
/* Arguments to r1, r2, …: each when no other still waits in its register. A circle is broken
 * through r0. */
void gen_args(struct gen *g, struct arg *args, int n);
struct arg arg_at(ir_reg base, int32_t off);
struct arg arg_imm(int32_t imm);
void gen_call(struct gen *g, const struct ir_insn *i, struct arg *args, int n, int32_t helper);
void gen_element(struct gen *g, const struct ir_insn *i);
void gen_map_call(struct gen *g, const struct ir_insn *i);
void gen_ring_call(struct gen *g, const struct ir_insn *i);
void gen_context_call(struct gen *g, const struct ir_insn *i);
void gen_stack(struct gen *g, const struct ir_insn *i);
void gen_symbol(struct gen *g, int to, enum program_symbol symbol);
void gen_kprobe(struct gen *g, const struct ir_insn *i);
void gen_ns_task(struct gen *g, const struct ir_insn *i);

/* --- gen_traced.c: what a tracing program is given --- */
/* Turns those IR_ARG into IR_CONTEXT that the verifier allows to be read so, as they are used, and
 * marks loads as typed. */
void gen_settle_arguments(struct gen *g, const struct ir *ir);
void gen_traced(struct gen *g, const struct ir_insn *i);

/* --- gen_memory.c: the kernel's memory, and ours --- */
/* May a load by a cast have the offset, or must it be added to the address before? */
bool gen_cast_takes_offset(const struct gen *g, const struct ir_insn *i);
void gen_cast(struct gen *g, const struct ir_insn *i);
void gen_load(struct gen *g, const struct ir_insn *i);
void gen_check(struct gen *g, const struct ir_insn *i);
void gen_read(struct gen *g, const struct ir_insn *i);
void gen_peek(struct gen *g, const struct ir_insn *i);
void gen_poke(struct gen *g, const struct ir_insn *i);
void gen_add_to(struct gen *g, const struct ir_insn *i);
void gen_atomic_add(struct gen *g, const struct ir_insn *i);
void gen_raise(struct gen *g, const struct ir_insn *i);

/* --- gen_scan.c --- */
void gen_scan(struct gen *g, const struct ir_insn *i);

#endif
