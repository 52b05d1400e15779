/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A pid comes in, whether it is a process goes out. The kernel is asked by signal 0, which is never
 * sent: /proc may be that of another pid namespace, or hide what belongs to others.
 */
#define _GNU_SOURCE 1 /* tgkill */
#include "target.h"

#include "kernel/file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Is tid a thread of this process? One that has ended and was not waited for still is. */
static bool is_thread_of(uint32_t pid, uint32_t tid)
{
	return !tgkill((pid_t)pid, (pid_t)tid, 0) || errno == EPERM;
}

static bool is_any(uint32_t tid)
{
	return !kill((pid_t)tid, 0) || errno == EPERM;
}

/* The process of a thread; 0: /proc doesn't tell. */
static uint32_t process_of(uint32_t tid)
{
	static const char key[] = "\nTgid:";
	char path[64], *status;
	const char *at;
	uint32_t pid = 0;
	size_t size;

	snprintf(path, sizeof(path), "/proc/%u/status", tid);
	if (file_read(AT_FDCWD, path, &status, &size))
		return 0;
	at = strstr(status, key);
	if (at)
		pid = (uint32_t)strtoul(at + sizeof(key) - 1, NULL, 10);
	free(status);
	return pid && is_thread_of(pid, tid) ? pid : 0;
}

bool target_check(uint32_t pid)
{
	uint32_t process;

	if (is_thread_of(pid, pid))
		return true;
	if (!is_any(pid)) {
		fprintf(stderr, "error: -p: no process %u (a pid is meant as ps shows it here)\n",
			pid);
		return false;
	}
	process = process_of(pid);
	if (process)
		fprintf(stderr, "error: -p takes a process, and %u is a thread of one: -p %u\n",
			pid, process);
	else
		fprintf(stderr, "error: -p takes a process, and %u is a thread of one\n", pid);
	return false;
}
