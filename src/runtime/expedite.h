/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * /sys/kernel/rcu_expedited: a host-wide switch that makes the grace periods which removing a probe
 * or making a trampoline waits for take microseconds. Any value but 0 switches it on, and reads
 * back as it was written, so ours is the owner's mark: whoever finds it knows who raised it, and
 * whether that is still there.
 */
#ifndef KTRACE_RUNTIME_EXPEDITE_H
#define KTRACE_RUNTIME_EXPEDITE_H

#include "runtime/owner.h"

struct expedite {
	int fd;	  /* -1: not to be touched, or not there */
	int mark; /* what we write: the owner's number */
};

/* wanted false (--no-expedite): nothing is opened, and the calls below do nothing. */
void expedite_open(struct expedite *x, bool wanted, struct owner owner);
void expedite_close(struct expedite *x);

/*
 * Raises it unless somebody has already; restores it if what it holds is ours. Both may be
 * repeated.
 */
void expedite_raise(const struct expedite *x);
void expedite_restore(const struct expedite *x);

/* Resets it if a ktrace that is gone raised it. */
void expedite_sweep(int tracefs);

#endif
