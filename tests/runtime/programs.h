/* SPDX-License-Identifier: GPL-2.0-only */
/* Images assembled by hand, so that the runtime is tested without the stations before it. */
#ifndef KTRACE_TESTS_RUNTIME_PROGRAMS_H
#define KTRACE_TESTS_RUNTIME_PROGRAMS_H

#include "codegen/program.h"

struct recipe {
	enum attach_kind kind;
	bool pair;	    /* report at the return, of what the entry stashed */
	bool broken;	    /* reads a register that was never written */
	const char *module; /* of all of them; NULL: the core kernel */
	const char *const *names;
	uint32_t n;
};

/* One unit that counts and reports every call of the functions by a bare header. In the arena. */
struct image *image_make(struct arena *a, const struct features *f, struct recipe r);

/* The instruction at which the verifier has to stop in a broken one. */
#define BROKEN_INSN 1

#endif
