/* SPDX-License-Identifier: GPL-2.0-only */
/* Which matches are printed: --rate holds back what a second has too many of; -c and stop, all that
 * comes once they hold. */
#ifndef KTRACE_LIMIT_H
#define KTRACE_LIMIT_H

#include <stdbool.h>
#include <stdint.h>

struct limits {
	uint64_t rate;	 /* events a second; 0: any number */
	uint64_t second; /* when the current one began, in ns of the events' clock */
	uint64_t passed; /* events in it */
	bool reached;	 /* -c or stop: nothing more is printed */
};

/* false: the event of this time is held back. */
bool limits_pass(struct limits *l, uint64_t time);

#endif
