/* SPDX-License-Identifier: GPL-2.0-only */
/* The generated programs with all that the runtime must know to load and attach them. Everything
 * lives in the arena. */
#ifndef KTRACE_CODEGEN_PROGRAM_H
#define KTRACE_CODEGEN_PROGRAM_H

#include "base/arena.h"
#include "base/source.h"
#include "base/vec.h"
#include "plan/aggregate.h"
#include "plan/maps.h"
#include "plan/record.h"
#include "plan/strategy.h"
#include <linux/bpf.h>
#include <stdio.h>

/* A ld_imm64 pair that wants a map's fd: BPF_PSEUDO_MAP_FD, or BPF_PSEUDO_MAP_VALUE with imm of the
 * second half as offset. */
struct map_ref {
	uint32_t insn;
	enum map_kind map;
	bool value;
};

/* Addresses that only the running kernel knows: ld_imm64 pairs that the runtime fills in from
 * kallsyms. */
enum program_symbol {
	SYMBOL_TRAMPOLINE,     /* what a kretprobe puts in the return address's place:
				* arch_rethook_trampoline (6.1),
				* __kretprobe_trampoline (5.16), kretprobe_trampoline */
	SYMBOL_PER_CPU_OFFSET, /* __per_cpu_offset[] */
	SYMBOL_CURRENT_KPROBE, /* current_kprobe, within a CPU's area */
};

struct symbol_ref {
	uint32_t insn;
	enum program_symbol symbol;
};

struct program {
	const char *name; /* "ktrace_entry", "ktrace_return", "ktrace_session" */
	struct bpf_insn *insns;
	uint32_t n; /* 0: no such program */
	const struct span
		*spans; /* a span of the script for each instruction; start == end: none */
	VEC(struct map_ref) refs;
	VEC(uint32_t) unit_insns; /* stores whose imm is the unit's number; set by image_make */
	VEC(uint32_t) function_insns; /* … the index in image.traced of the function that it is
				       * loaded for; set by the runtime */
	/*
	 * Each r -= imm that turns a kprobe's ip into the function's entry: built for a probe
	 * behind the patchable nop; for one elsewhere the runtime sets imm.
	 */
	VEC(uint32_t) skew_insns;
	VEC(struct symbol_ref) symbols;
};

/*
 * A unit: one specialisation of one clause, attached to all functions that it serves. A session's
 * has only entry, run at both ends.
 */
struct unit {
	uint32_t clause;
	enum attach_kind kind;
	bool has_return;
	bool entry_first;    /* see struct plan */
	bool lazy;	     /* … */
	bool knows_function; /* … */
	bool frame_key;	     /* the stash's key is the frame alone, not struct stash_key */
	struct program entry, ret;
	uint32_t stash_size;	 /* bytes of a stash value, 0: no stash */
	uint32_t scratch_size;	 /* bytes of the scratch value, 0: none */
	VEC(uint32_t) functions; /* indices into image.traced */
};

struct image {
	VEC(struct unit) units;
	VEC(struct traced) traced;
	VEC(const struct aggregate_table *) tables; /* in the script's order */
	/*
	 * Returns of some units wait until they are wanted. Not beside an entry that comes first:
	 * that has to be defined behind all returns.
	 */
	bool lazy;
};

/* --dump bpf: each instruction disassembled, the script's text beside the first instruction that
 * comes from it. */
void program_print(const struct program *p, const struct source *source, FILE *to);

#endif
