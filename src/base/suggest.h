/* SPDX-License-Identifier: GPL-2.0-only */
/* "did you mean": the nearest of many names. */
#ifndef KTRACE_BASE_SUGGEST_H
#define KTRACE_BASE_SUGGEST_H

#include "base/arena.h"

#define SUGGEST_MOST 3

struct suggest {
	const char *wanted;
	const char *best[SUGGEST_MOST]; /* nearest first; not copied */
	unsigned int distance[SUGGEST_MOST];
	unsigned int n;
};

void suggest_init(struct suggest *s, const char *wanted);

/* Offers one candidate. Kept if near enough: at most a third of the wanted name's letters differ (a
 * swap of two is one). */
void suggest_offer(struct suggest *s, const char *candidate);

/* "did you mean 'a', 'b' or 'c'?", or NULL where nothing is near. Only the names at the smallest
 * distance are said. */
const char *suggest_mend(const struct suggest *s, struct arena *a);

#endif
