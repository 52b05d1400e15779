/* SPDX-License-Identifier: GPL-2.0-only */
/* The COMMAND: forked before compiling, so that its pid is known, and run once everything is
 * attached. */
#ifndef KTRACE_CHILD_H
#define KTRACE_CHILD_H

#include "base/base.h"
#include <signal.h>
#include <sys/types.h>

struct child {
	pid_t pid;	     /* 0: none */
	uint32_t kernel_pid; /* the same as the kernel counts it: another in a pid namespace */
	int go;	    /* a byte written here lets it run */
	int failed; /* readable with an errno if exec failed */
	bool ended;
	int status; /* wait's, once ended */
};

/* Forks it, waiting. mask: the signals it shall have blocked, the caller's own from before. 0 or
 * -errno. */
int child_fork(struct child *c, char **argv, const sigset_t *mask);
/* Lets it run. 0, or the errno of its exec. */
int child_run(struct child *c);
/* Reaps it if it has ended: true once it has. */
bool child_reap(struct child *c);
/* Before it ran: sends it away. While it runs: leaves it be. */
void child_close(struct child *c);

#endif
