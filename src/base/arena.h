/* SPDX-License-Identifier: GPL-2.0-only */
/* Compile-time memory: everything from the script's text to the generated program lives in one
 * arena, freed at once. */
#ifndef KTRACE_BASE_ARENA_H
#define KTRACE_BASE_ARENA_H

#include "base/base.h"
#include <stdarg.h>

struct arena_block;

struct arena {
	struct arena_block *head; /* the block being filled; earlier ones behind it */
};

/* An empty arena is all zeroes. */
void arena_free(struct arena *a);

/* Zeroed memory, aligned for any object, owned by the arena. Never NULL. */
void *arena_alloc(struct arena *a, size_t size);
#define arena_new(a, type)	((type *)arena_alloc(a, sizeof(type)))
#define arena_array(a, type, n) ((type *)arena_alloc(a, sizeof(type) * (n)))

char *arena_strdup(struct arena *a, const char *s);
char *arena_strndup(struct arena *a, const char *s, size_t n);
char *arena_printf(struct arena *a, const char *fmt, ...) PRINTF(2, 3);
char *arena_vprintf(struct arena *a, const char *fmt, va_list va);

#endif
