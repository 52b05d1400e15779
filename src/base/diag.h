/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The user's mistakes: each with a place, a reason and where possible the mend. A pass collects all
 * of its own, the pipeline stops behind a pass that reported an error, main prints them and exits
 * with status 2; 1 if all of them are the environment's.
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
	bool is_environment; /* an error of the host's, not of the script's: exit status 1 */
	struct span span;
	const char *message; /* no capital, no full stop */
	const char *mend;    /* printed behind the caret; NULL: none known */
};

struct diags {
	struct arena *arena;
	const struct source *source;
	VEC(struct diag) list;
	unsigned int errors;
	unsigned int environment; /* … of them the environment's */
};

/* mend may be NULL; message and mend are copied. The same message at the same place is kept once.
 */
void diag_error(struct diags *d, struct span at, const char *mend, const char *fmt, ...)
	PRINTF(4, 5);
void diag_note(struct diags *d, struct span at, const char *mend, const char *fmt, ...)
	PRINTF(4, 5);
/* The script is right, but the host doesn't show what it asks for. */
void diag_environment(struct diags *d, struct span at, const char *mend, const char *fmt, ...)
	PRINTF(4, 5);
/* One of another list of the same arena, again. */
void diag_repeat(struct diags *d, const struct diag *diag);
/* Without a place in the script: an option, a file. */
void diag_error_plain(struct diags *d, const char *mend, const char *fmt, ...) PRINTF(3, 4);

/* Prints all, in order of place within each level, errors first. Bytes that could drive a terminal
 * are escaped. */
void diag_print(const struct diags *d, FILE *to);

#endif
