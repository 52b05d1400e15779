/* SPDX-License-Identifier: GPL-2.0-only */
/* Doubling in an arena: what is outgrown stays there until the arena goes. */
#include "base/vec.h"

#include <string.h>

void *vec_grow(struct arena *a, void *at, size_t *cap, size_t n, size_t elem)
{
	size_t larger = *cap ? *cap * 2 : 8;
	void *p = arena_alloc(a, larger * elem);

	if (n)
		memcpy(p, at, n * elem);
	*cap = larger;
	return p;
}
