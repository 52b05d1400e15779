/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is kept of what the kernel takes long to tell, for the starts after the first: the list of
 * traceable functions, and their addresses.
 */
#ifndef KTRACE_KERNEL_TRACE_CACHE_H
#define KTRACE_KERNEL_TRACE_CACHE_H

#include "base/base.h"

#define TRACE_CACHE_FOLDER   "/run/ktrace"
#define TRACE_CACHE_KEY_SIZE 128

/* What a copy is good for: this boot, and the modules that are loaded. false: it isn't known. */
bool trace_cache_key(char *key, size_t size);

/* Its files. */
#define TRACE_CACHE_FUNCTIONS "functions" /* as available_filter_functions has them */
#define TRACE_CACHE_ADDRESSES "addresses" /* see addresses.c */

/* The copy for this key, NUL-terminated, to be freed; false: there is none. */
bool trace_cache_read(const char *folder, const char *file, const char *key, char **text,
		      size_t *size);

/* The same, mapped: for the little of it that is looked at. Not NUL-terminated. */
struct trace_cache_map {
	void *memory;
	size_t length;
	const char *text; /* behind the key; NULL: nothing is mapped */
	size_t size;
};

bool trace_cache_map(const char *folder, const char *file, const char *key,
		     struct trace_cache_map *map);
void trace_cache_unmap(struct trace_cache_map *map);

/*
 * A copy written in pieces: begin, put…, end. Best effort: where the folder can't be made or isn't
 * ours, nothing is written. A reader sees all of it, or what was there before.
 */
struct trace_cache_writer {
	int dir, fd; /* fd -1: nothing is written (any more) */
	const char *file;
	char name[32]; /* until it is whole */
};

void trace_cache_begin(struct trace_cache_writer *w, const char *folder, const char *file,
		       const char *key);
void trace_cache_put(struct trace_cache_writer *w, const char *text, size_t size);
bool trace_cache_end(struct trace_cache_writer *w); /* true: it is there */

void trace_cache_write(const char *folder, const char *file, const char *key, const char *text,
		       size_t size);

#endif
