/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who made what outlives a process. Pids tell nothing where containers have numbers of their own,
 * so an owner is known by a lock: on one byte of tracefs's kprobe_events, at the owner's number.
 * There is one tracefs a kernel, whatever namespaces look at it, and a lock goes with its last
 * holder, however that ends. The number is written into the names of what we leave in tracefs, and
 * into rcu_expedited.
 */
#ifndef KTRACE_RUNTIME_OWNER_H
#define KTRACE_RUNTIME_OWNER_H

#include "base/base.h"
#include <sys/types.h>

struct owner {
	int number; /* positive, and none that an administrator would write: bit 30 is set */
	int lock;   /* a descriptor, close-on-exec; who inherits it owns, too. -1: not claimed */
};

#define OWNER_PREFIX	 "ktrace_"
#define OWNER_GROUP_SIZE 40

/* A number that nobody else has. 0 or a negative errno. */
int owner_claim(struct owner *o, int tracefs);
void owner_release(struct owner *o);

/* Does somebody hold this number's lock? Where it can't be asked: yes. */
bool owner_alive(int number, int tracefs);
bool owner_is_number(int value);

/*
 * "ktrace_1234_5a83f2c1": the group of an owner's kprobe events, with a pid for who reads it.
 * Parsing gives false for anybody else's group.
 */
void owner_group(struct owner o, char group[OWNER_GROUP_SIZE]);
bool owner_of_group(const char *group, int *number);

#endif
