/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Linear intermediate code: what a program does, in virtual registers, with all jumps forward. No
 * machine registers and no ways of reading memory: those are codegen's.
 *
 * A register of a type of up to 4 bytes holds its value, promoted to 32 bits, in its low half; the
 * upper half is anything.
 */
#ifndef KTRACE_PLAN_IR_H
#define KTRACE_PLAN_IR_H

#include "base/arena.h"
#include "base/source.h"
#include "base/vec.h"
#include "kernel/type.h"
#include <stdio.h>

typedef uint32_t ir_reg; /* a virtual register: 1… */
#define IR_NONE ((ir_reg)0)
#define IR_FRAME                                                                                   \
	((ir_reg)0x7fffffff) /* as a base: the stack frame, offsets from its lowest byte upward */

enum ir_op {
	IR_LABEL,   /* label: */
	IR_JUMP,    /* goto label */
	IR_BRANCH,  /* if (a cond b|imm) goto label */
	IR_RETURN,  /* return imm */
	IR_CONST,   /* dst = imm, 64 bits */
	IR_COPY,    /* dst = a */
	IR_CONTEXT, /* dst = *(u64 *)(ctx + off) */
	IR_CTX,	    /* dst = ctx */
	IR_ARG,	    /* dst = the traced function's argument off / 8, of a tracing program */
	IR_RET,	    /* dst = what it returned */
	IR_ALU,	    /* dst = a alu b|imm */
	IR_NEG,	    /* dst = -a */
	IR_EXTEND,  /* dst = the low imm bits of a, sign- or zero-extended: to 64 bits if wide, else
		       to 32 */
	IR_SWAP,    /* dst = the low imm bits of a with their bytes reversed, zero-extended */
	IR_LOAD,  /* dst = size bytes at a + off, kernel memory, zero-extended; 0 where that cannot
		     be read */
	IR_CAST,  /* dst = a, for IR_PEEK of kernel memory where a load is a cast; codegen's own */
	IR_CHECK, /* if size bytes at a + off, kernel memory, cannot be read: goto label */
	IR_READ,  /* size bytes at a + off, kernel memory, to b + off2; dst = 0, or negative (then
		     zeroes are there) */
	IR_READ_TEXT, /* a string of up to size bytes, its NUL included, at a + off, to b + off2;
			 dst = bytes with NUL, or negative */
	/*
	 * a + off is a scan area in a map's value. If the size bytes of text, ? standing for any,
	 * lie further on in the area's text, of off2 bytes at most, at moves behind them; else goto
	 * label. If imm, they must be the text's end.
	 */
	IR_SCAN,
	IR_PEEK, /* dst = size bytes at a + off, where a is the frame, a map's value or a record */
	IR_POKE, /* size bytes at a + off = b|imm */
	IR_ADD_TO,     /* *(u64 *)(a + off) += imm */
	IR_ATOMIC_ADD, /* *(u64 *)(a + off) += b|imm, in one instruction; a map's value */
	IR_RAISE,      /* *(u64 *)(a + off) = b if that is larger, both unsigned; a map's value */
	IR_HELPER,     /* dst = helper imm () */
	IR_CTX_HELPER, /* dst = helper imm (ctx) */
	IR_CTX_KFUNC,  /* dst = kfunc with BTF id imm (ctx) */
	/* dst = tgid << 32 | tid in the pid namespace imm (inode) on device off, or -1 */
	IR_NS_TASK,
	IR_COMM,       /* the current task's comm, 16 bytes, to b + off2 */
	IR_ENTRY_IP,   /* dst = the probed function's entry, from a kprobe's ip */
	IR_KPROBE,     /* dst = the address of this CPU's current_kprobe (5.10) */
	IR_TRAMPOLINE, /* dst = address of the kretprobe trampoline */
	IR_GATE,       /* dst = control.gate */
	IR_PENDING,    /* dst = control.pending */
	IR_ADD_PENDING, /* control.pending += imm, atomically */
	IR_ELEMENT,    /* dst = address of the array map's value at imm, or 0 */
	IR_LOOKUP,     /* dst = address of map's value for the key at frame + off, or 0 */
	IR_UPDATE,     /* dst = update of map: key at frame + off, value at b + off2, flags imm */
	IR_DELETE,     /* dst = deletion of the key at frame + off of map: 0 if it was there */
	IR_RESERVE,    /* dst = size bytes of the ring buffer, or 0 */
	IR_SUBMIT,     /* the record a */
	IR_OUTPUT,     /* b bytes of the record a, sent as a copy; dst = 0, or negative: no room */
	/* up to size bytes of frames to b + off2, imm: helper's flags; dst = bytes, or negative */
	IR_STACK,
	IR_OPS,
};

enum ir_cond {
	IR_EQ,
	IR_NE,
	IR_LT,
	IR_LE,
	IR_GT,
	IR_GE,
	IR_SLT,
	IR_SLE,
	IR_SGT,
	IR_SGE,
	IR_SET, /* (a & b) != 0; codegen's own, without a negation */
};
enum ir_alu {
	IR_ADD,
	IR_SUB,
	IR_MUL,
	IR_DIV,
	IR_MOD,
	IR_AND,
	IR_OR,
	IR_XOR,
	IR_LSH,
	IR_RSH,
	IR_ARSH
};

/* BPF's helpers: include/uapi/linux/bpf.h, ___BPF_FUNC_MAPPER. */
enum helper {
	HELPER_MAP_LOOKUP = 1,
	HELPER_MAP_UPDATE = 2,
	HELPER_MAP_DELETE = 3,
	HELPER_KTIME_GET_NS = 5,
	HELPER_CPU = 8,
	HELPER_TASK = 14,
	HELPER_UID_GID = 15,
	HELPER_COMM = 16,
	HELPER_TASK_STRUCT = 35,
	HELPER_GET_STACK = 67,
	HELPER_CGROUP_ID = 80,
	HELPER_PROBE_READ_USER = 112, /* 5.5, and the next three */
	HELPER_PROBE_READ_KERNEL = 113,
	HELPER_PROBE_READ_USER_STR = 114,
	HELPER_PROBE_READ_KERNEL_STR = 115,
	HELPER_NS_PID_TGID = 120, /* 5.7 */
	HELPER_KTIME_BOOT = 125,  /* 5.8, as the ring buffer */
	HELPER_RINGBUF_OUTPUT = 130,
	HELPER_RINGBUF_RESERVE = 131,
	HELPER_RINGBUF_SUBMIT = 132,
	HELPER_GET_FUNC_IP = 173, /* 5.15, as the next */
	HELPER_GET_ATTACH_COOKIE = 174,
	HELPER_GET_FUNC_ARG = 183, /* 5.17, as the next */
	HELPER_GET_FUNC_RET = 184,
};

/* Whose memory an address may be of. MAYBE: told by its value. */
enum user_memory { USER_NEVER, USER_MAYBE, USER_ALWAYS };

#define BPF_USER_STACK 256 /* BPF_F_USER_STACK of HELPER_GET_STACK */

struct ir_insn {
	enum ir_op op;
	union {
		enum ir_cond cond;
		enum ir_alu alu;
	};
	bool wide;    /* 64 bits */
	bool sign;    /* IR_EXTEND */
	bool has_imm; /* imm stands in b's place */
	bool unit;    /* IR_POKE: imm is the unit's number, known later */
	bool function; /* IR_POKE: imm is the index of the program's one function, known later */
	bool apart;   /* IR_LOAD: not to be read together with others */
	bool ours;    /* IR_READ: a is a map's value, which needs no check before it is read */
	bool stays;   /* IR_PEEK: of the frame, where nothing else is written any more */
	/* IR_ARG: can be read from the context; typed: there the verifier knows what struct it
	 * points to, and allows no arithmetic with it. IR_LOAD: typed: as it stands, with a base
	 * whose struct the verifier knows; leads: its value is such a base, too: ir_type_loads() */
	bool direct, typed, leads;
	ir_reg dst, a, b;
	int64_t imm;
	int32_t off, off2;
	uint32_t size;
	uint32_t label;
	const char *text; /* IR_SCAN */
	uint16_t map;	  /* enum map_kind */
	uint8_t user;	  /* enum user_memory: IR_LOAD, IR_CHECK, IR_READ, IR_READ_TEXT */
	struct span span;
};

/* What IR_SCAN looks at. The loads of its loop stay within SCAN_SIZE bytes. */
struct scan_area {
	uint64_t at;  /* bytes of text behind which to look */
	uint64_t end; /* the text's length */
	char text[];
};
#define SCAN_TEXT_MOST 256u /* bytes of text: the longest, and one that says that it is longer */
#define SCAN_SIZE      (sizeof(struct scan_area) + 3 * SCAN_TEXT_MOST)

#define IR_TYPED_ARGS 6 /* that programs for one function may have */

struct ir {
	VEC(struct ir_insn) code;
	/* what each typed IR_ARG points to; id 0: not the same in all functions */
	struct type_ref arg_structs[IR_TYPED_ARGS];
	uint32_t regs;	 /* registers used so far */
	uint32_t labels; /* labels used so far */
	uint32_t frame;	 /* bytes of the frame in use by slots */
	uint32_t frame_most;
};

void ir_print(const struct ir *ir, FILE *to); /* --dump ir */

/*
 * Sets typed and leads of the loads, for a program for one function on a kernel without casts.
 * computed: by register, what is computed with, which the verifier must not know as a pointer; or
 * NULL. The code may be ir's, or have come of it.
 */
void ir_type_loads(struct arena *arena, struct ir_insn *code, size_t n, const struct ir *ir,
		   uint32_t regs, const bool *computed);

/* The registers an instruction reads, at most two; and whether it calls (r1 to r5 and r0 are lost
 * there). */
uint32_t ir_reads(const struct ir_insn *i, ir_reg regs[3]);
bool ir_is_terminal(const struct ir_insn *i); /* IR_JUMP, IR_RETURN */
enum ir_cond ir_cond_negate(enum ir_cond c);

#endif
