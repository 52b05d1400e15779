/* SPDX-License-Identifier: GPL-2.0-only */
/* A trace from the attached image to the closing summary: events, signals, the COMMAND, limits,
 * accounts. */
#ifndef KTRACE_TRACE_H
#define KTRACE_TRACE_H

#include "child.h"
#include "compile.h"
#include "options.h"

/* Everything from loading to detaching. The exit status. child may have pid 0; signals are blocked
 * by the caller. */
int trace_run(struct compilation *c, const struct options *o, struct child *child,
	      const sigset_t *signals);

#endif
