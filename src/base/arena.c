/* SPDX-License-Identifier: GPL-2.0-only */
/* A chain of blocks; the newest is filled from its start. An object larger than a block gets one of
 * its own. */
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)64 << 10)

struct arena_block {
	struct arena_block *next;
	size_t used, size;
	_Alignas(max_align_t) char data[];
};

void arena_free(struct arena *a)
{
	struct arena_block *b = a->head;

	while (b) {
		struct arena_block *next = b->next;

		free(b);
		b = next;
	}
	a->head = NULL;
}

void *arena_alloc(struct arena *a, size_t size)
{
	struct arena_block *b = a->head;
	void *p;

	size = ALIGN_UP(size, sizeof(max_align_t));
	if (!b || b->size - b->used < size) {
		size_t room = MAX(size, BLOCK_SIZE);

		b = xcalloc(1, sizeof(*b) + room);
		b->size = room;
		b->next = a->head;
		a->head = b;
	}
	p = b->data + b->used;
	b->used += size;
	return p;
}

char *arena_strndup(struct arena *a, const char *s, size_t n)
{
	char *p = arena_alloc(a, n + 1);

	memcpy(p, s, n);
	return p;
}

char *arena_strdup(struct arena *a, const char *s)
{
	return arena_strndup(a, s, strlen(s));
}

char *arena_vprintf(struct arena *a, const char *fmt, va_list va)
{
	va_list again;
	char *p;
	int n;

	va_copy(again, va);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (n < 0)
		bug("a format of our own does not format");
	p = arena_alloc(a, (size_t)n + 1);
	vsnprintf(p, (size_t)n + 1, fmt, va);
	return p;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list va;
	char *p;

	va_start(va, fmt);
	p = arena_vprintf(a, fmt, va);
	va_end(va);
	return p;
}
