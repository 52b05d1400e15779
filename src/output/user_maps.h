/* SPDX-License-Identifier: GPL-2.0-only */
/* Which file a process has mapped where. */
#ifndef KTRACE_OUTPUT_USER_MAPS_H
#define KTRACE_OUTPUT_USER_MAPS_H

#include "base/base.h"

#define USER_MAPS_PROCESSES 16

struct user_map {
	uint64_t start, end, offset;
	const char *path; /* "": no file */
};

/* One process as it was when it was last asked about. */
struct user_process {
	uint32_t pid;
	uint64_t read_at; /* CLOCK_MONOTONIC, ns */
	bool has_root;	  /* of another mount namespace: its paths are below /proc/PID/root */
	char *text;
	struct user_map *at;
	uint32_t n, cap;
};

/* All zeroes is an empty one. */
struct user_maps {
	struct user_process processes[USER_MAPS_PROCESSES];
	uint32_t next; /* to be forgotten */
	bool foreign;  /* /proc counts pids in another namespace than records do */
};

/* path: of a file, as ktrace could open it, or "[vdso]" and the like. */
struct user_place {
	const char *path;
	uint64_t offset;
	bool in_root; /* /proc/PID/root stands before path */
};

/*
 * What is mapped there. False: nothing, or the process has ended. place is valid until the next
 * call.
 */
bool user_maps_find(struct user_maps *m, uint32_t pid, uint64_t address, struct user_place *place);
void user_maps_close(struct user_maps *m);

#endif
