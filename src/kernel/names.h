/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names to numbers, many of them: a chained hash that keeps names listed twice, in the order they
 * were added.
 */
#ifndef KTRACE_KERNEL_NAMES_H
#define KTRACE_KERNEL_NAMES_H

#include "base/base.h"

struct name_entry {
	const char *name; /* not copied */
	uint32_t hash;
	uint32_t value; /* the owner's */
	uint32_t next;	/* in the bucket: index + 1 */
};

/* Empty is all zeroes. */
struct names {
	struct name_entry *at;
	uint32_t n, cap;
	uint32_t *heads; /* of buckets, index + 1; built by the first search after an addition */
	uint32_t mask, hashed;
};

void names_free(struct names *t);
void names_add(struct names *t, const char *name, uint32_t value);

/* The first entry of this name, or NULL; entries are stable until the next names_add. */
const struct name_entry *names_find(struct names *t, const char *name);
const struct name_entry *names_next(const struct names *t, const struct name_entry *e);

#endif
