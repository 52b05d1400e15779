/* SPDX-License-Identifier: GPL-2.0-only */
/* The builtin variables of language.md 3, one line each. */
#include "frontend/query.h"

#include <string.h>

static const struct builtin_info builtins[BUILTINS] = {
	[BUILTIN_PID] = {.name = "pid", .size = 4, .is_signed = true, .implemented = true},
	[BUILTIN_TID] = {.name = "tid", .size = 4, .is_signed = true, .implemented = true},
	[BUILTIN_COMM] = {.name = "comm", .implemented = true},
	[BUILTIN_UID] = {.name = "uid", .size = 4, .implemented = true},
	[BUILTIN_GID] = {.name = "gid", .size = 4, .implemented = true},
	[BUILTIN_CPU] = {.name = "cpu", .size = 4, .implemented = true},
	[BUILTIN_NSECS] = {.name = "nsecs", .size = 8, .implemented = true},
	[BUILTIN_DURATION] = {.name = "duration",
			      .size = 8,
			      .at_return = true,
			      .implemented = true},
	[BUILTIN_CPID] = {.name = "cpid", .size = 4, .is_signed = true, .implemented = true},
	[BUILTIN_FUNC] = {.name = "func", .implemented = true},
	[BUILTIN_MODULE] = {.name = "module", .implemented = true},
	[BUILTIN_CALLER] = {.name = "caller", .size = 8, .implemented = true},
	[BUILTIN_PPID] = {.name = "ppid", .size = 4, .is_signed = true, .implemented = true},
	[BUILTIN_CGROUP] = {.name = "cgroup", .size = 8, .implemented = true},
	[BUILTIN_ELAPSED] = {.name = "elapsed", .size = 8, .implemented = true},
	[BUILTIN_TASK] = {.name = "(the current task)", .size = 8, .implemented = true},
	[BUILTIN_KSTACK] = {.name = "kstack"},
	[BUILTIN_USTACK] = {.name = "ustack"},
};

const struct builtin_info *builtin_info(enum builtin b)
{
	if ((unsigned int)b >= BUILTINS)
		bug("builtin %d", b);
	return &builtins[b];
}

int builtin_find(const char *name)
{
	for (int i = 0; i < BUILTINS; i++)
		if (!strcmp(builtins[i].name, name))
			return i;
	return -1;
}
