/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions of a unit by their address: how kprobe events say which function a record comes from.
 */
#ifndef KTRACE_RUNTIME_RESOLVE_H
#define KTRACE_RUNTIME_RESOLVE_H

#include "codegen/program.h"

struct resolve_entry {
	uint32_t unit, traced;
	uint64_t address;
};

struct resolve {
	struct resolve_entry *at; /* sorted by unit, then address, once resolve_sort was called */
	uint32_t n, cap;
};

void resolve_add(struct resolve *r, struct resolve_entry e);
void resolve_sort(struct resolve *r);
void resolve_free(struct resolve *r);
const struct resolve_entry *resolve_find(const struct resolve *r, uint32_t unit, uint64_t address);

/* The function that a record's header means; NULL: none of ours. */
const struct traced *resolve_function(const struct resolve *r, const struct image *image,
				      const struct record_header *head);

#endif
