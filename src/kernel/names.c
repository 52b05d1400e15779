/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names and numbers come in, the numbers of a name go out. Filling is a plain append; the hash is
 * made when first asked.
 */
#include "kernel/names.h"

#include <stdlib.h>
#include <string.h>

#define CAP_FIRST 256

void names_free(struct names *t)
{
	free(t->at);
	free(t->heads);
	*t = (struct names){0};
}

/*
 * Eight bytes at a time, as a start has 100,000 names; the tail of tcp_v4_... counts as much as its
 * head.
 */
static uint32_t hash_of(const char *name)
{
	size_t n = strlen(name);
	uint64_t h = n, word;

	for (; n >= 8; n -= 8, name += 8) {
		memcpy(&word, name, 8);
		h = (h ^ word) * UINT64_C(0x9e3779b97f4a7c15);
		h ^= h >> 32;
	}
	word = 0;
	memcpy(&word, name, n);
	h = (h ^ word) * UINT64_C(0x9e3779b97f4a7c15);
	return (uint32_t)(h ^ h >> 32);
}

void names_add(struct names *t, const char *name, uint32_t value)
{
	if (t->n == t->cap) {
		t->cap = t->cap ? t->cap * 2 : CAP_FIRST;
		t->at = xrealloc(t->at, t->cap * sizeof(*t->at));
	}
	t->at[t->n++] = (struct name_entry){.name = name, .value = value};
}

/*
 * Chains are made from the last entry to the first, so that a search meets them in the order of
 * addition.
 */
static void names_hash(struct names *t)
{
	uint32_t size = 16;

	while (size < t->n)
		size *= 2;
	free(t->heads);
	t->heads = xcalloc(size, sizeof(*t->heads));
	t->mask = size - 1;
	for (uint32_t i = t->n; i-- > 0;) {
		struct name_entry *e = t->at + i;

		if (i >= t->hashed)
			e->hash = hash_of(e->name);
		e->next = t->heads[e->hash & t->mask];
		t->heads[e->hash & t->mask] = i + 1;
	}
	t->hashed = t->n;
}

static const struct name_entry *first_of(const struct names *t, uint32_t index, uint32_t hash,
					 const char *name)
{
	for (; index; index = t->at[index - 1].next) {
		const struct name_entry *e = t->at + index - 1;

		if (e->hash == hash && !strcmp(e->name, name))
			return e;
	}
	return NULL;
}

const struct name_entry *names_find(struct names *t, const char *name)
{
	uint32_t hash = hash_of(name);

	if (!t->n)
		return NULL;
	if (t->hashed != t->n)
		names_hash(t);
	return first_of(t, t->heads[hash & t->mask], hash, name);
}

const struct name_entry *names_next(const struct names *t, const struct name_entry *e)
{
	return first_of(t, e->next, e->hash, e->name);
}
