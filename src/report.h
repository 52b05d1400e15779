/* SPDX-License-Identifier: GPL-2.0-only */
/* What a trace's aggregations have counted: from the tracer to the printer. */
#ifndef KTRACE_REPORT_H
#define KTRACE_REPORT_H

#include "compile.h"
#include "output/printer.h"
#include "runtime/tracer.h"

/*
 * Prints all of them; nothing if the script has none. at: see struct aggregate_report. false: they
 * could not be read, which has been said.
 */
bool report_aggregates(const struct image *image, const struct tracer *t, struct printer *p,
		       uint32_t clauses, uint64_t at);

/* How many functions are attached, each once, however many clauses name it; t NULL: would be. */
uint64_t report_attached(const struct compilation *c, const struct tracer *t);

/* On standard error: what is missing in them, if anything is. keys: how many a table has room for.
 */
void report_uncounted(const struct tracer *t, uint32_t keys);

/* On standard error: whether --lazy holds, or why it doesn't. */
void report_lazy(const struct image *image);

/*
 * … and what it missed, if it held, and which functions it could not arm: a count, or each (say)
 * with its reason.
 */
void report_unarmed(const struct image *image, const struct tracer *t, const struct account *a,
		    bool say);

/* TRACER_VERIFIER: at its place, a bug or a clause that is too large. The exit status. */
int report_refused(struct compilation *c, const struct tracer_error *e);

#endif
