/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names come in, the ids of records that have them go out. Kernels from 7.0 on have their records
 * sorted by name behind those that have none; whether it is so is looked at once, which costs a
 * third of hashing all names. Elsewhere there is a hash, made at the first question.
 */
#include "kernel/btf.h"
#include "kernel/name_hash.h"

#include <stdlib.h>
#include <string.h>

static const char *name_of(const struct btf *b, uint32_t id)
{
	return btf_string(b, btf_at(b, id)->name_off);
}

/* --- sorted --- */

/* The first id with a name, where names never go back from there on; 0: they do. */
static uint32_t sorted_from(const struct btf *b)
{
	const char *before, *name;
	uint32_t id = b->first, from;

	while (id < b->count && !btf_at(b, id)->name_off)
		id++;
	if (id == b->count)
		return 0;
	from = id;
	before = name_of(b, id);
	for (id++; id < b->count; id++, before = name) {
		name = name_of(b, id);
		if (strcmp(before, name) > 0)
			return 0;
	}
	return from;
}

static uint32_t bisect(const struct btf *b, const char *name)
{
	uint32_t from = b->index.sorted_from, upto = b->count;

	while (from < upto) {
		uint32_t middle = from + (upto - from) / 2;

		if (strcmp(name_of(b, middle), name) < 0)
			from = middle + 1;
		else
			upto = middle;
	}
	return from;
}

/* --- hashed --- */

/* From the last id to the first, so that a chain has them in their order. */
static void make_hash(struct btf *b)
{
	struct btf_index *x = &b->index;
	uint32_t size = 16;

	while (size < b->count - b->first)
		size *= 2;
	x->mask = size - 1;
	x->heads = xcalloc(size, sizeof(*x->heads));
	x->next = xcalloc(b->count - b->first + 1, sizeof(*x->next));
	for (uint32_t id = b->count; id-- > b->first;) {
		uint32_t name = btf_at(b, id)->name_off, *head;

		if (!name)
			continue;
		head = x->heads + (name_hash(btf_string(b, name)) & x->mask);
		x->next[id - b->first] = *head;
		*head = id;
	}
}

static uint32_t first_in_chain(const struct btf *b, uint32_t id, const char *name)
{
	while (id && strcmp(name_of(b, id), name) != 0)
		id = b->index.next[id - b->first];
	return id;
}

/* --- either --- */

uint32_t btf_named(struct btf *b, const char *name)
{
	struct btf_index *x = &b->index;
	uint32_t id;

	if (!*name)
		return 0;
	if (!x->made) {
		x->made = true;
		x->sorted_from = sorted_from(b);
		if (!x->sorted_from)
			make_hash(b);
	}
	if (!x->sorted_from)
		return first_in_chain(b, x->heads[name_hash(name) & x->mask], name);
	id = bisect(b, name);
	return id < b->count && !strcmp(name_of(b, id), name) ? id : 0;
}

uint32_t btf_named_next(const struct btf *b, uint32_t id, const char *name)
{
	if (!b->index.sorted_from)
		return first_in_chain(b, b->index.next[id - b->first], name);
	id++;
	return id < b->count && !strcmp(name_of(b, id), name) ? id : 0;
}

void btf_index_free(struct btf_index *x)
{
	free(x->heads);
	free(x->next);
	*x = (struct btf_index){0};
}
