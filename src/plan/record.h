/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The record: what a generated program sends for one match, and what the printers walk. Its layout
 * is made once, in plan/, and used by codegen (which writes it), runtime (which carries it) and
 * output (which reads it).
 *
 *	0          8          16         24         32                48         56         64
 *	| time     | func     | tgid tid | cpu unit | comm            | faults   | nulls    | fields
 * …
 *
 * A field that varies has 8 bytes there, struct record_slice: its bytes lie behind all fields, so
 * that a record is as long as what it holds:
 *
 *	… | offset size | a scalar | offset size | a string's bytes | a stack's frames
 *	         └───────────────────────┼─────────┘                  │
 *	                                 └────────────────────────────┘
 *
 * Little and big endian are the host's own: a record never leaves the machine.
 */
#ifndef KTRACE_PLAN_RECORD_H
#define KTRACE_PLAN_RECORD_H

#include "base/format.h"
#include "kernel/kernel.h"
#include "kernel/known.h"

#define RECORD_FIELDS_MOST 64	   /* one bit each in faults and nulls */
#define RECORD_SIZE_MOST   262144u /* so that the smallest useful ring buffer holds a few */
#define RECORD_SHORT_MOST  128u	   /* a longer struct or array stands behind all that is shorter */
#define OBJECT_SIZE_MOST   65536u  /* of a struct or array; what is longer is cut, and says so */

#define RECORD_VARYING_MOST 28672u /* with fields that vary: of a per-CPU map's value */

#define STACK_FRAMES_ABOVE 4u /* taken beside a stack's depth: a probe's own, not shown */

struct record_header {
	uint64_t time;	    /* ns, CLOCK_BOOTTIME: bpf_ktime_get_boot_ns (5.8) */
	uint64_t func;	    /* which function: an index into image.traced, or the function's address
			       (of a kprobe event that doesn't know its function) */
	uint32_t tid, tgid; /* one u64: tgid << 32 | tid, as bpf_get_current_pid_tgid has it */
	uint32_t cpu;
	uint16_t unit; /* index into image.units */
	uint16_t length; /* of a record with fields that vary: bytes in all so far */
	char comm[16];	 /* NUL-terminated */
	uint64_t faults; /* bit i: field i could not be read; its bytes are zero */
	uint64_t nulls;	 /* bit i, only with faults': because of a NULL on the way */
};

enum field_form {
	FIELD_LABEL,  /* nothing in the record: key is a string literal to print as it is */
	FIELD_FUNC,   /* nothing in the record: the function's name */
	FIELD_MODULE, /* nothing in the record: the function's module */
	FIELD_SCALAR, /* 8 bytes: the value, sign- or zero-extended from its type to 64 bits, in
			 host order */
	FIELD_TEXT,   /* size bytes: NUL-terminated unless full; a char array or the string a char *
			 points to */
	FIELD_BYTES,  /* size bytes: an object of the type as it lies in memory (a struct, an array)
		       */
	FIELD_STACK,  /* the frames of a stack, innermost first, 8 bytes an address; a 0 ends it */
};

enum field_role {
	ROLE_NONE,
	ROLE_RET,      /* the return value: negative ones get an errno name, ERR_PTRs too */
	ROLE_MATCHED,  /* the matched argument of the default output */
	ROLE_DURATION, /* nanoseconds */
	ROLE_MAC,      /* six bytes, a MAC address */
	ROLE_SYMBOL,   /* a code address: shown as symbol+offset[module] */
	ROLE_STACK_ENTRY,  /* the kernel's, the traced function among its first frames */
	ROLE_STACK_RETURN, /* the kernel's at a return: the function's caller is the first frame */
	ROLE_STACK_USER,
};

struct record_field {
	const char *key; /* the expression as written, white space squeezed; JSON's key, and the
			    text before '=' */
	enum field_form form;
	enum field_role role;
	enum known_as known; /* as text it means more than its type says */
	uint32_t offset; /* from the record's start */
	uint32_t size;	 /* bytes in the record, a multiple of 8 reserved for it; of FIELD_BYTES
			    less than the type has if it was cut; of a field that varies, the most
			    that it may have */
	uint32_t depth;	 /* FIELD_STACK: frames to show at most */
	struct ctype type;
	bool hidden;		/* no value of the line: only printf shows it */
	bool varies;		/* at offset lies a struct record_slice */
	bool truncated_at_size; /* a FIELD_TEXT that fills its size was cut */
};

/* Where the bytes of a field that varies are: offset from the record's start. */
struct record_slice {
	uint32_t offset, size;
};

/* One layout. Functions whose programs are the same bytes may still differ in their fields' types
 * (int ret, pointer ret). */
struct record {
	uint32_t size; /* of the part that is always there, header included: a multiple of 8 */
	uint32_t most; /* with all that varies at its longest; size: nothing varies */
	uint32_t n;
	struct record_field *fields;
	bool has_line; /* of text: else only what printf says, and stacks */
	const struct format *formats;
	uint32_t n_formats;
};

/* One function that one clause traces. */
struct traced {
	const struct kfunc *function;
	const char *name;
	const char *module; /* "vmlinux" for the core kernel */
	uint32_t clause;    /* 0… in the script's order */
	uint32_t unit;	    /* index into image.units */
	const struct record *record;
	uint64_t address; /* 0 until the runtime looked it up */
};

/* The sums of a trace, as language.md 6 defines them. printed + aggregated + lost + limited =
 * matched. */
struct account {
	uint64_t attached, left_out;
	uint64_t matched, printed, aggregated, lost, limited;
	uint64_t undecided; /* for a user's string that wasn't in memory */
	uint64_t missed;
	bool lazy;	       /* --lazy held for some clause: the next two were counted */
	uint64_t unarmed;      /* calls that went by before their returns were armed … */
	uint64_t unarmed_functions; /* … of so many functions */
	bool stats;	      /* --stats: turned_down was counted */
	uint64_t turned_down; /* calls that did not match, nor were missed or undecided */
	bool missed_exact; /* false: this kernel doesn't count recursion (before 6.7) */
};

#endif
