/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A small process beside the tracer that outlives it, however it ends, to take back what the kernel
 * wouldn't: kprobe events and rcu_expedited. It holds nothing that an onlooker could wait for: no
 * standard streams, no perf event, no map.
 */
#ifndef KTRACE_RUNTIME_GUARDIAN_H
#define KTRACE_RUNTIME_GUARDIAN_H

#include "runtime/expedite.h"

struct guardian {
	pid_t pid;  /* 0: none */
	int socket; /* our end; a byte through it says that all is done */
};

/*
 * Starts it. tracefs (-1: there will be no events), the owner's lock and the expedite descriptor
 * are inherited, the rest is closed there. 0 or a negative errno. Its end sends no SIGCHLD, and a
 * plain wait() doesn't see it.
 */
int guardian_start(struct guardian *g, int tracefs, const struct expedite *x,
		   struct owner owner);

/* Everything is taken back: it ends, and is reaped. */
void guardian_release(struct guardian *g);

#endif
