/* SPDX-License-Identifier: GPL-2.0-only */
/* Rows are read from the tables and handed to the printer; what no row shows is said. */
#include "report.h"

#include "output/aggregate.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

bool report_aggregates(const struct image *image, const struct tracer *t, struct printer *p,
		       uint32_t clauses, uint64_t at)
{
	struct aggregate_rows rows;
	struct aggregate_report r = {.tables = image->tables.at,
				     .n_tables = image->tables.n,
				     .clauses = clauses,
				     .at = at};
	int error;

	if (!image->tables.n)
		return true;
	error = tracer_aggregates(t, &rows);
	r.rows = rows.at;
	r.n_rows = rows.n;
	if (error)
		fprintf(stderr, "ktrace: cannot read an aggregation: %s\n", strerror(-error));
	else
		printer_aggregates(p, &r);
	aggregate_rows_free(&rows);
	return !error;
}

static const char *plural(uint64_t n)
{
	return n == 1 ? "" : "s";
}

void report_uncounted(const struct tracer *t, uint32_t keys)
{
	struct tracer_uncounted u = tracer_uncounted(t);

	if (u.no_room)
		fprintf(stderr,
			"ktrace: %" PRIu64
			" count%s found no room for their keys (--keys gives more than %u)\n",
			u.no_room, plural(u.no_room), keys);
	if (u.unread)
		fprintf(stderr,
			"ktrace: %" PRIu64 " value%s could not be read, and %s in no aggregation\n",
			u.unread, plural(u.unread), u.unread == 1 ? "is" : "are");
}
