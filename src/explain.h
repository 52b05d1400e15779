/* SPDX-License-Identifier: GPL-2.0-only */
/* `ktrace explain SCRIPT`: the plan in words. */
#ifndef KTRACE_EXPLAIN_H
#define KTRACE_EXPLAIN_H

#include "compile.h"

/*
 * For each clause: how many functions in how many programs; for the program that serves most of
 * them (all: for each) what is tested where, what is carried and sent, and its instructions under
 * the expressions that they come from. Types' texts go into the compilation's arena.
 */
void explain(struct compilation *c, bool all, FILE *to);

#endif
