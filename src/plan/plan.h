/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a group's programs do: which conjuncts are decided at the entry and which at the return,
 * what is carried between in the stash, what the record holds, and the intermediate code of both
 * ends. All of it lives in the compilation's arena.
 */
#ifndef KTRACE_PLAN_PLAN_H
#define KTRACE_PLAN_PLAN_H

#include "frontend/query.h"
#include "kernel/features.h"
#include "plan/aggregate.h"
#include "plan/ir.h"
#include "plan/record.h"
#include "plan/strategy.h"

/* A truth that must be known to hold: expr, or its negation. */
struct conjunct {
	const struct expr *expr;
	bool negated;
	/* at the entry: a user's text that isn't in memory counts as what is wanted. Who passes for
	 * that alone is found out by the strict test, at the return if there is one. */
	bool lenient;
};

/*
 * A value taken at the entry for use at the return. It lies in the stash at offset; bit says where
 * its faults are noted. Item captures have their field's number as bit, those that only the
 * predicate needs have higher ones.
 */
struct capture {
	const struct expr *expr;
	bool truth; /* the stash holds 1 if (negated ? !expr : expr) is known to hold at the entry,
		       else 0; never a fault */
	bool negated;
	enum field_form form;
	const struct record_field *stack; /* FIELD_STACK: its field */
	uint32_t offset, size;
	uint8_t bit;
	bool item; /* only printed: bytes above its type's size may be anything */
};

/* A captured stack begins with the length of its frames in bytes. */
#define CAPTURED_STACK_FRAMES 8u

/* What a stash value begins with; captures follow. */
struct stash_header {
	uint64_t task; /* tgid << 32 | tid, compared at the return */
	uint64_t time; /* bpf_ktime_get_ns at the entry, where duration is asked for */
	uint64_t faults, nulls;
};

/* The tables of all plans of a script. */
struct aggregate_tables {
	VEC(const struct aggregate_table *) list;
};

/* One aggregation of the group, and where it counts. */
struct aggregate {
	const struct aggregation *from;
	const struct aggregate_table *table;
	uint32_t map;	      /* the table's place in the list of all */
	int32_t *key_capture; /* with a return: for each key, index into captures, or -1 */
	const struct expr **key_again; /* … and NULL, or what is asked where the capture failed */
};

struct plan {
	const struct clause *clause;
	const struct group *group;
	enum attach_kind kind;
	bool has_return;
	bool is_alone;	     /* its function is the only one: a call's frame is all its own */
	bool knows_function; /* its programs serve one function each: they need not ask which */
	bool wants_duration;
	bool carries_kstack; /* taken at the entry: a return probe shows none before 6.1 */
	/*
	 * A kprobe event's entry probe has to run before any return probe of the same function has
	 * put its trampoline in the return address's place: what only that address leads to is
	 * asked for, and this kernel doesn't look through the trampoline.
	 */
	bool entry_first;
	bool lazy; /* --lazy: a return is armed when a call of its function has passed the entry */
	VEC(struct conjunct) entry;
	VEC(struct conjunct) ret;
	VEC(struct capture) captures;
	uint32_t stash_size;
	uint32_t scratch_size; /* bytes of the scratch map's value, 0: none */
	struct record record;  /* fields in the order of the group's items */
	const struct expr *
		*item_again;   /* for each item: how to take it at the return where it could
					   not be read at the entry, or NULL */
	int32_t *item_capture; /* for each item: index into captures, or -1 */
	VEC(struct aggregate) aggregates;
	struct ir entry_code;  /* of a session: both ends */
	struct ir return_code;
};

struct plan_options {
	const struct features *features;
	const struct arch *arch;
	int forced;		       /* enum attach_kind, or -1 */
	uint32_t functions;	       /* of the whole script */
	uint32_t without;	       /* kinds not to be taken: see struct strategy_need */
	/* what the kernel wouldn't take by a tracing kind, to go by another one */
	const struct kfunc *const *refused;
	size_t refused_n;
	uint32_t self_tgid;	       /* this process, never traced; 0: no such filter */
	uint32_t pid;		       /* -p; 0: none */
	struct aggregate_tables *tables; /* where those of this plan are found, or added */
	/* the frame was too small for all values of a program: load anew instead of keeping */
	bool frugal;
	bool lazy;  /* --lazy */
	bool stats; /* --stats: calls are counted before anything is asked of them */
	uint64_t pidns_dev, pidns_ino; /* where pids are not the kernel's own: of /proc/self/ns/pid;
					  0: the initial namespace */
};

/* One group's plan with its code, for this kind; NULL with errors in diags (too many values). */
struct plan *plan_make(struct arena *arena, const struct clause *clause, const struct group *group,
		       enum attach_kind kind, const struct plan_options *o, struct diags *diags);

struct plan_list {
	VEC(struct plan *) plans;
	VEC(struct left_out) left_out; /* what a forced kind can't take */
};

/*
 * The same for the kinds that fit best: several plans where no kind takes all the group's
 * functions. false with errors in diags (no strategy fits, too many values).
 */
bool plan_group(struct arena *arena, const struct clause *clause, const struct group *group,
		const struct plan_options *o, struct plan_list *list, struct diags *diags);

void plan_print(const struct plan *p, FILE *to); /* --dump plan */

/* The capture that stands for this expression at the return, or NULL. */
const struct capture *plan_capture(const struct plan *p, const struct expr *e, bool truth,
				   bool negated);
/* The same of the bytes of the string that e points to. */
const struct capture *plan_text_capture(const struct plan *p, const struct expr *e);

#endif
