/* SPDX-License-Identifier: GPL-2.0-only */
/* A copy of available_filter_functions, for the starts after the first. */
#ifndef KTRACE_KERNEL_TRACE_CACHE_H
#define KTRACE_KERNEL_TRACE_CACHE_H

#include "base/base.h"

#define TRACE_CACHE_FOLDER   "/run/ktrace"
#define TRACE_CACHE_KEY_SIZE 128

/* What a copy is good for: this boot, and the modules that are loaded. false: it isn't known. */
bool trace_cache_key(char *key, size_t size);

/* The copy for this key, NUL-terminated, to be freed; false: there is none. */
bool trace_cache_read(const char *folder, const char *key, char **text, size_t *size);

/* Best effort: where the folder can't be made or isn't ours, nothing is written. */
void trace_cache_write(const char *folder, const char *key, const char *text, size_t size);

#endif
