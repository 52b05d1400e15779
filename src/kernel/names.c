/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names and numbers come in, the numbers of a name go out. Filling is a plain append; the hash is
 * made when first asked.
 */
#include "kernel/names.h"
#include "kernel/name_hash.h"

#include <stdlib.h>
#include <string.h>

#define CAP_FIRST 256

void names_free(struct names *t)
{
	free(t->at);
	free(t->heads);
	*t = (struct names){0};
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
			e->hash = name_hash(e->name);
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
	uint32_t hash = name_hash(name);

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
