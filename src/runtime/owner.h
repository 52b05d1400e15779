/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who made what outlives a process: a pid and the start time that tells it from a later process of
 * the same pid. Written into the names of what we leave in tracefs, and into rcu_expedited.
 */
#ifndef KTRACE_RUNTIME_OWNER_H
#define KTRACE_RUNTIME_OWNER_H

#include "base/base.h"
#include <sys/types.h>

struct owner {
	pid_t pid;
	uint64_t start; /* clock ticks since boot: field 22 of /proc/PID/stat */
};

#define OWNER_PREFIX	 "ktrace_"
#define OWNER_GROUP_SIZE 40

struct owner owner_self(void);
bool owner_alive(struct owner o); /* a zombie isn't: nothing of it holds a descriptor */

/*
 * "ktrace_1234_8f3a": the group of an owner's kprobe events. Parsing gives false for anybody else's
 * group.
 */
void owner_group(struct owner o, char group[OWNER_GROUP_SIZE]);
bool owner_of_group(const char *group, struct owner *o);

/*
 * A positive int that no administrator would write: bit 30, 8 bits of the start time, 22 bits of
 * pid.
 */
int owner_mark(struct owner o);
bool owner_is_mark(int value);
bool owner_mark_alive(int mark);

#endif
