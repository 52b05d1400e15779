/* SPDX-License-Identifier: GPL-2.0-only */
/* Sums come in, the lines for standard error go out. Knows nothing of how they were counted. */
#include "output/printer.h"

#include <inttypes.h>
#include <stdio.h>

void summary_attached(char *buf, size_t size, uint64_t attached, const char *kind, uint64_t ms,
		      uint64_t left_out, bool said)
{
	char rest[64] = "";

	if (left_out)
		snprintf(rest, sizeof(rest), ", %" PRIu64 " left out%s", left_out,
			 said ? "" : " (-v says why)");
	snprintf(buf, size, "ktrace: %" PRIu64 " function%s attached (%s, %" PRIu64 " ms)%s",
		 attached, attached == 1 ? "" : "s", kind, ms, rest);
}

void summary_end(char *buf, size_t size, const struct account *a)
{
	char aggregated[64] = "", undecided[64] = "", turned_down[64] = "";

	if (a->aggregated)
		snprintf(aggregated, sizeof(aggregated), "%" PRIu64 " aggregated, ", a->aggregated);
	if (a->undecided)
		snprintf(undecided, sizeof(undecided), ", %" PRIu64 " undecided", a->undecided);
	if (a->stats)
		snprintf(turned_down, sizeof(turned_down), ", %" PRIu64 " turned down",
			 a->turned_down);
	snprintf(buf, size,
		 "ktrace: %" PRIu64 " matched, %" PRIu64 " printed, %s%" PRIu64 " lost, %" PRIu64
		 " limited, %" PRIu64 " missed%s%s%s",
		 a->matched, a->printed, aggregated, a->lost, a->limited, a->missed,
		 a->missed_exact ? "" : " (recursion is not counted before 6.7)", undecided,
		 turned_down);
}
