/* SPDX-License-Identifier: GPL-2.0-only */
/* Bare pcap filters, which are no predicates: where one stands in the text, and the mend. */
#ifndef KTRACE_FRONTEND_PCAP_FILTER_H
#define KTRACE_FRONTEND_PCAP_FILTER_H

#include "base/arena.h"
#include "base/source.h"

bool pcap_begins(const char *text); /* a filter of more than a word */
bool pcap_is_protocol(const char *word); /* tcp, icmp, …: a filter by itself */

/* From start to where the filter ends: with the clause's predicate, or before what is ktrace's. */
struct span pcap_extent(const struct source *source, uint32_t start);
/* "write sk_buff: pcap("…")", where set is "sk_buff: ". */
const char *pcap_mend(struct arena *arena, const struct source *source, struct span filter,
		      const char *set);

#endif
