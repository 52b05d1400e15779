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
	ATTACH_KINDS,
};

/* How a record says which function it comes from. */
enum identity {
	IDENTITY_INDEX,	  /* the link's cookie: an index into image.traced */
	IDENTITY_ADDRESS, /* the function's address, as kallsyms has it */
};

/* "kprobe.multi" …: for --attach and the summary; strategy_parse gives -1 for an unknown name. */
const char *attach_kind_name(enum attach_kind kind);
int attach_kind_parse(const char *name);

/* The best kind that these features offer for a clause with or without a return part; forced -1 or
 * a kind. -1: none fits, why in *reason. */
int strategy_pick(const struct features *f, bool needs_return, int forced, const char **reason);

#endif
