/* SPDX-License-Identifier: GPL-2.0-only */
/* Seconds are those of the events, not of the reader, who may take a flood of them at once. */
#include "limit.h"

#define SECOND 1000000000

bool limits_pass(struct limits *l, uint64_t time)
{
	if (l->reached)
		return false;
	if (!l->rate)
		return true;
	/* CPUs' events come nearly in order: an earlier one counts for the second that has begun */
	if ((int64_t)(time - l->second) >= SECOND) {
		l->second = time;
		l->passed = 0;
	}
	if (l->passed == l->rate)
		return false;
	l->passed++;
	return true;
}
