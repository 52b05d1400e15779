/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The user's mistakes: each with a place, a reason and where possible the mend. A pass collects all
 * of its own, the pipeline stops behind a pass that reported an error, main prints them and exits
 * with status 2.
 *
 *	error: struct sk_buff has no member 'lenn'
 *	  sk_buff: skb->lenn == 84
 *	                ^~~~ did you mean 'len'?
 */
#ifndef KTRACE_BASE_DIAG_H
#define KTRACE_BASE_DIAG_H

#include "base/arena.h"
#include "base/source.h"
#include "base/vec.h"
#include <stdio.h>

enum diag_level {
	DIAG_ERROR,
	DIAG_NOTE, /* the script runs; something is worth knowing */
};

struct diag {
	enum diag_level level;
	bool has_place;
	struct span span;
	const char *message; /* no capital, no full stop */
	const char *mend;    /* printed behind the caret; NULL: none known */
};

struct diags {
	struct arena *arena;
	const struct source *source;
	VEC(struct diag) list;
	unsigned int errors;
};

/* mend may be NULL; message and mend are copied. The same message at the same place is kept once.
 */
void diag_error(struct diags *d, struct span at, const char *mend, const char *fmt, ...)
	PRINTF(4, 5);
void diag_note(struct diags *d, struct span at, const char *mend, const char *fmt, ...)
	PRINTF(4, 5);
/* Without a place in the script: an option, a file. */
void diag_error_plain(struct diags *d, const char *mend, const char *fmt, ...) PRINTF(3, 4);

/* Prints all, in order of place within each level, errors first. Bytes that could drive a terminal
 * are escaped. */
void diag_print(const struct diags *d, FILE *to);

#endif
