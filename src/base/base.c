/* SPDX-License-Identifier: GPL-2.0-only */
/* The report of the impossible, and memory that is there or ends the process. */
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void bug_at(const char *file, int line, const char *fmt, ...)
{
	va_list va;

	fprintf(stderr, "ktrace: bug at %s:%d: ", file, line);
	va_start(va, fmt);
	vfprintf(stderr, fmt, va);
	va_end(va);
	fputc('\n', stderr);
	abort();
}

static void *memory_checked(void *p)
{
	if (!p) {
		fputs("ktrace: out of memory\n", stderr);
		exit(1);
	}
	return p;
}

void *xmalloc(size_t size)
{
	return memory_checked(malloc(size ? size : 1));
}

void *xcalloc(size_t n, size_t size)
{
	return memory_checked(calloc(n ? n : 1, size ? size : 1));
}

void *xrealloc(void *p, size_t size)
{
	return memory_checked(realloc(p, size ? size : 1));
}

char *xstrdup(const char *s)
{
	return memory_checked(strdup(s));
}
