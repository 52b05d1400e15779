/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A shell glob and a name come in, whether they match goes out. Only * and ? mean something
 * (language.md 2).
 */
#include "kernel/kernel.h"

/* Linear but for the last star, to which a mismatch goes back: never exponential. */
bool glob_match(const char *glob, const char *name)
{
	const char *star = NULL, *retry = NULL;

	while (*name) {
		if (*glob == '*') {
			star = ++glob;
			retry = name;
		} else if (*glob == '?' || *glob == *name) {
			glob++;
			name++;
		} else if (star) {
			glob = star;
			name = ++retry;
		} else {
			return false;
		}
	}
	while (*glob == '*')
		glob++;
	return !*glob;
}
