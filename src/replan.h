/* SPDX-License-Identifier: GPL-2.0-only */
/* What the kernel refused at the attach is noted, for a plan that does without. */
#ifndef KTRACE_REPLAN_H
#define KTRACE_REPLAN_H

#include "compile.h"
#include "runtime/tracer.h"

/* A kind that turned out not to work here is struck from the features; false: it was already. */
bool replan_without_kind(struct compilation *c, enum attach_kind kind);

/*
 * A program that the verifier turned down is made again without loads through types, if it may have
 * had some: its rules for them are the kernel's own, and may have become stricter. One that is too
 * large would be larger without.
 */
bool replan_without_types(struct compilation *c, const struct options *o,
			  const struct tracer_error *e);

/*
 * What the kernel didn't take by a tracing kind may go by another, unless the kind is forced.
 * tracer: after its attach, or NULL. true: there is something.
 */
bool replan_without_refused(struct compilation *c, const struct options *o,
			    const struct tracer *tracer);

#endif
