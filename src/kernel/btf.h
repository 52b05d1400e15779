/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One BTF object in memory: records by id, strings by offset, ids by name. Of libbpf only the
 * header is used, for what BTF looks like: its parser copies the kernel's 5 MB once more, walks
 * them twice, and brings libelf and zlib with it, which is most of a start's instructions.
 */
#ifndef KTRACE_KERNEL_BTF_H
#define KTRACE_KERNEL_BTF_H

#include "base/base.h"

#include <bpf/btf.h>

/* Ids by name: by bisection where records are sorted so (7.0), else by a hash. */
struct btf_index {
	bool made;
	uint32_t sorted_from;	/* the first id that has a name; 0: not sorted */
	uint32_t *heads, *next; /* ids; next by id - first */
	uint32_t mask;
};

struct btf {
	const struct btf *base; /* of a module: vmlinux's; NULL for that */
	const char *records;	/* all of this object, one after the other */
	uint32_t *at;		/* by id - first: where in records */
	uint32_t first, count;	/* ids of its own: from first up to, not including, count */
	const char *strings;	/* of its own */
	uint32_t strings_first, strings_end; /* offsets that they have */
	struct btf_index index;
	void *memory; /* that all of it is in */
	size_t size;
	bool mapped;
};

extern const struct btf_type btf_nothing; /* void, and what any id out of range is */

/* Ids that there are, the base's too: all below this number, 0 being void. */
static inline uint32_t btf_count(const struct btf *b)
{
	return b->count;
}

/* Never NULL: an id out of range is nothing, of kind BTF_KIND_UNKN. */
static inline const struct btf_type *btf_at(const struct btf *b, uint32_t id)
{
	if (id < b->first && b->base)
		b = b->base;
	if (id - b->first >= b->count - b->first)
		return &btf_nothing;
	return (const struct btf_type *)(b->records + b->at[id - b->first]);
}

/* Never NULL: an offset out of range is the empty string. */
static inline const char *btf_string(const struct btf *b, uint32_t offset)
{
	if (offset < b->strings_first && b->base)
		b = b->base;
	if (offset - b->strings_first >= b->strings_end - b->strings_first)
		return "";
	return b->strings + (offset - b->strings_first);
}

/*
 * Records of the object itself (not its base's) that have this name, in the order of their ids; 0:
 * no further one. The first makes the index.
 */
uint32_t btf_named(struct btf *b, const char *name);
uint32_t btf_named_next(const struct btf *b, uint32_t id, const char *name);

void btf_index_free(struct btf_index *x);

#endif
