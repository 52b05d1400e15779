/* SPDX-License-Identifier: GPL-2.0-only */
/* Many functions on one link: made at once, and where the kernel refuses, those to blame found. */
#ifndef KTRACE_RUNTIME_BATCH_H
#define KTRACE_RUNTIME_BATCH_H

#include "runtime/state.h"

struct target {
	const char *name;
	uint64_t address; /* of kprobes; 0: by name */
	uint32_t id;	  /* of tracing links: in BTF */
	uint32_t traced;
	bool bad;
};

struct batch {
	struct tracer *t;
	int prog;
	uint32_t attach_type;
	bool by_address;
	struct target *at;
	uint32_t n;
	uint32_t times; /* that each address is given; 1 but for a pool's sake */
	int why;	/* the last errno that a part was refused with */
	/* Links those of targets [from, to) that aren't bad: a descriptor or a negative errno. */
	int (*link)(const struct batch *b, uint32_t from, uint32_t to);
};

/*
 * One batch's link, for a unit. A batch with no good function in it is no failure of its own: the
 * caller counts.
 */
int batch_attach(struct batch *b, uint32_t unit, struct tracer_error *e);

/* Errors that may be one function's fault; any other is the whole link's. */
bool batch_blames_function(int error);
const char *batch_refusal(int error);
/* Errors that no function and no program is to blame for. */
bool batch_ends_all(int error);

/* The kind of this unit failed as a whole: -1 or -EINTR, and the error. */
int batch_fail(struct tracer *t, uint32_t unit, int error, struct tracer_error *e);

#endif
