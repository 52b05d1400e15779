/* SPDX-License-Identifier: GPL-2.0-only */
/* The script's text, and places in it. */
#ifndef KTRACE_BASE_SOURCE_H
#define KTRACE_BASE_SOURCE_H

#include "base/base.h"

struct source {
	const char *name; /* a file's name, or NULL for the command line */
	const char *text; /* NUL-terminated; may hold newlines */
	uint32_t len;
};

/* Bytes [start, end) of a source. An empty one is a point: the end of the text, say. */
struct span {
	uint32_t start, end;
};

static inline struct span span_join(struct span a, struct span b)
{
	return (struct span){MIN(a.start, b.start), MAX(a.end, b.end)};
}

#endif
