/* SPDX-License-Identifier: GPL-2.0-only */
/* How a clause's programs are attached, and what of that the generated code depends on. */
#ifndef KTRACE_PLAN_STRATEGY_H
#define KTRACE_PLAN_STRATEGY_H

#include "kernel/features.h"

enum attach_kind {
	ATTACH_KPROBE_EVENT,   /* one tracefs event holds all probes of a unit (5.10 on): entry "p",
				  return "r" */
	ATTACH_KPROBE_MULTI,   /* entry only */
	ATTACH_KPROBE_SESSION, /* one program at both ends; an entry that returns 1 skips the return
				*/
	ATTACH_FENTRY,	       /* entry only, a program a function (6.1 on) */
	ATTACH_FEXIT,	       /* the same, and a second program at the return */
	ATTACH_FSESSION,       /* a program a function, run at both ends (7.0) */
	ATTACH_FENTRY_MULTI,   /* entry only, one program for all functions of a BTF object (7.2) */
	ATTACH_FSESSION_MULTI, /* the same at both ends */
	ATTACH_KINDS,
};

struct attach_facts {
	const char *name;	     /* for --attach and the summary */
	uint32_t type, return_type;  /* expected_attach_type; 0: none */
	bool entry_only, with_return; /* what it can serve */
	bool tracing; /* a trampoline calls it (BPF_PROG_TYPE_TRACING): its context is arguments */
	bool single;  /* a program serves one function */
	bool session; /* one program at both ends, with 8 bytes of its own a call */
};

/*
 * A program of its own for each function, which costs the time to attach it, is for scripts of so
 * few functions: on 6.1 detaching one takes some 10 ms, a grace period for each.
 */
#define SINGLE_FUNCTIONS_MOST 8

const struct attach_facts *attach_facts(enum attach_kind kind);
const char *attach_kind_name(enum attach_kind kind);
int attach_kind_parse(const char *name); /* -1: no such kind */

/* What a group of functions wants. */
struct strategy_need {
	bool needs_return;
	int forced;	    /* enum attach_kind, or -1 */
	uint32_t functions; /* of the whole script: programs of one function each are for few */
	uint32_t without;   /* kinds not to be taken unless forced: 1 << enum attach_kind */
};

/*
 * The best kind that these features offer; -1: none fits, why in *reason. What this one can't take
 * is for the next best: the same with its bit in without.
 */
int strategy_pick(const struct features *f, const struct strategy_need *need, const char **reason);

/* NULL, or why this kind can't be attached to this function (of a clause with a return part). */
const char *strategy_refuses(enum attach_kind kind, const struct kfunc *f, bool needs_return);

#endif
