/* SPDX-License-Identifier: GPL-2.0-only */
/* What is done on a terminal only: colours, and a line that says how far a slow attach is. */
#ifndef KTRACE_TERMINAL_H
#define KTRACE_TERMINAL_H

#include "base/base.h"

/* May a terminal be shown colours? Not with NO_COLOR (https://no-color.org), nor on a dumb one. */
bool terminal_colour(void);

/* All zeroes is a fresh one. */
struct progress {
	uint64_t start, last; /* CLOCK_MONOTONIC ns; 0: not begun, nothing shown yet */
	bool shown;	      /* the cursor stands behind it */
};

/*
 * "ktrace: attaching 512 of 1488 (64/s)" on standard error, over what was there, ten times a second
 * at most, and not before an attach turns out to be slow. The caller sees to it that it is a
 * terminal.
 */
void progress_show(struct progress *p, uint32_t done, uint32_t total);
/* Takes it off the screen. */
void progress_clear(struct progress *p);

#endif
