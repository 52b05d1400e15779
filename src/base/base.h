/* SPDX-License-Identifier: GPL-2.0-only */
/* What every station may use: fixed-width names, sizes, and the report of the impossible. */
#ifndef KTRACE_BASE_BASE_H
#define KTRACE_BASE_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))
#define PRINTF(fmt, va) __attribute__((format(printf, fmt, va)))
#define NORETURN	__attribute__((noreturn))
#define ALIGN_UP(x, a)	(((x) + (a)-1) / (a) * (a))
#define MIN(a, b)	((a) < (b) ? (a) : (b))
#define MAX(a, b)	((a) > (b) ? (a) : (b))

/*
 * The impossible happened: says where, and ends the process by abort(). Never for a user's mistake
 * (diag.h) and never for what the machine does to us (negative errno).
 */
NORETURN void bug_at(const char *file, int line, const char *fmt, ...) PRINTF(3, 4);
#define bug(...) bug_at(__FILE__, __LINE__, __VA_ARGS__)

/* malloc and friends that don't return without memory: out of memory ends the process with
 * status 1. */
void *xmalloc(size_t size) __attribute__((returns_nonnull));
void *xcalloc(size_t n, size_t size) __attribute__((returns_nonnull));
void *xrealloc(void *p, size_t size) __attribute__((returns_nonnull));
char *xstrdup(const char *s) __attribute__((returns_nonnull));

#endif
