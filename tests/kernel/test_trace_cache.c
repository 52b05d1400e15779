/* SPDX-License-Identifier: GPL-2.0-only */
/* The copy of the list of traceable functions: whom it is good for, and what isn't trusted. */
#include "check.h"

#include "kernel/trace_cache.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_NAME TRACE_CACHE_FUNCTIONS
#define LIST	  "ip_rcv\nnf_conntrack_in [nf_conntrack]\n"

static bool reads(const char *folder, const char *key, const char *wanted)
{
	char *text = NULL;
	size_t size = 0;
	bool same;

	struct trace_cache_map map;

	if (!trace_cache_read(folder, FILE_NAME, key, &text, &size))
		return !wanted && !trace_cache_map(folder, FILE_NAME, key, &map);
	same = wanted && size == strlen(wanted) && !strcmp(text, wanted);
	free(text);
	same = same && trace_cache_map(folder, FILE_NAME, key, &map) && map.size == size &&
	       !memcmp(map.text, wanted, size);
	trace_cache_unmap(&map);
	return same && !map.text;
}

void test_trace_cache(struct fixture *x)
{
	const char *folder = arena_printf(&x->arena, "%s/cache", x->scratch);
	const char *file = arena_printf(&x->arena, "%s/functions", folder);
	const char *link = arena_printf(&x->arena, "%s/link", x->scratch);
	char key[TRACE_CACHE_KEY_SIZE], again[TRACE_CACHE_KEY_SIZE];

	check("cache key",
	      trace_cache_key(key, sizeof(key)) && trace_cache_key(again, sizeof(again)), "none");
	check_text("cache key stays", again, key);
	unlink(file);
	rmdir(folder);
	check("cache: none yet", reads(folder, "# a\n", NULL), "there is one");
	trace_cache_write(folder, FILE_NAME, "# a\n", LIST, strlen(LIST));
	check("cache: its own key", reads(folder, "# a\n", LIST), "not what was written");
	check("cache: another key", reads(folder, "# b\n", NULL), "taken for it");
	check("cache: a longer key", reads(folder, "# a\n" LIST "more", NULL), "taken for it");
	trace_cache_write(folder, FILE_NAME, "# b\n", "f\n", 2);
	check("cache: written over", reads(folder, "# b\n", "f\n"), "not what was written");
	chmod(file, 0666);
	check("cache: a file that others may write", reads(folder, "# b\n", NULL), "trusted");
	chmod(file, 0600);
	chmod(folder, 0777);
	check("cache: a folder that others may write", reads(folder, "# b\n", NULL), "trusted");
	chmod(folder, 0700);
	unlink(link);
	if (symlink(folder, link))
		check("cache: link", false, "can't make one");
	check("cache: a link to it", reads(link, "# b\n", NULL), "followed");
	trace_cache_write("/proc/none/ktrace", FILE_NAME, "# b\n", "f\n", 2); /* nothing happens */
	check("cache: still there", reads(folder, "# b\n", "f\n"), "gone");
}
