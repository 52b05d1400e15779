/* SPDX-License-Identifier: GPL-2.0-only */
/* `ktrace list PROBES`: which functions a probe set stands for, without tracing any. */
#ifndef KTRACE_LIST_H
#define KTRACE_LIST_H

#include "frontend/query.h"

/*
 * One function a line to out, in the set's order, and how many they are to summary. A line can be
 * pasted into an @FILE:
 *
 *	nf_hook_slow(struct sk_buff *skb, struct nf_hook_state *state) -> int  # argument 1
 *	nf_confirm[nf_conntrack](void *priv, struct sk_buff *skb) -> unsigned int  # argument 2
 *
 *	1498 functions: skb is argument 1 in 1105, 2 in 393
 *	12 left out:
 *	   11 not traceable (inlined, notrace or init code): skb_put, skb_push, … and 9 more
 *	    1 its parameter 'skb' is a long, not a struct sk_buff *: odd_one
 *
 * 0, or a negative errno where out could not be written.
 */
int list_run(struct arena *arena, const struct probe_set *set, FILE *out, FILE *summary,
	     bool verbose);

/* "skb is argument 1 in 1105, 2 in 393", without an end of the line; nothing if there is none. */
void list_positions(const struct probe_set *set, const struct probe_type *t, FILE *to);

/* The same as JSON, an object a line, those left out last. */
int list_json(struct arena *arena, const struct probe_set *set, FILE *out);

/* The part about those left out; also for a clause's. verbose: every name of every reason. */
void list_left_out(struct arena *arena, const struct left_out *left_out, size_t n, FILE *to,
		   bool verbose);

#endif
