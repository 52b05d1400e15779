/* SPDX-License-Identifier: GPL-2.0-only */
/* What aggregations have counted, as text, as folded stacks and as JSON (language.md 6). */
#ifndef KTRACE_OUTPUT_AGGREGATE_H
#define KTRACE_OUTPUT_AGGREGATE_H

#include "output/json_write.h"
#include "output/symbolizer.h"
#include "plan/aggregate.h"

/* The rows of one key: one, or of a histogram one a bucket, in their order. */
struct aggregate_entry {
	const struct aggregate_row *rows;
	size_t n;
	uint64_t counted; /* of all rows */
};

/* Where a bucket begins and ends (not included); what has no bound there is false. */
struct bucket_bounds {
	bool has_low, has_high;
	int64_t low, high; /* uint64_t if the table's values are unsigned */
};

int64_t bucket_number(const struct aggregate_row *row);
struct bucket_bounds bucket_bounds(const struct aggregate_table *t, int64_t bucket);

/* The single value of a row. */
uint64_t aggregate_value(const struct aggregate_row *row);

/* Bars, one a line behind indent blanks: also of empty buckets between others. */
void histogram_text(const struct aggregate_entry *e, unsigned int indent, struct strbuf *b);
void histogram_json(const struct aggregate_entry *e, struct json_writer *w);

/*
 * All aggregations of a script. tables: as image.tables; rows: of these tables, in their order,
 * sorted by key. clauses: how many the script has. at: ns since boot; 0: at the trace's end.
 */
struct aggregate_report {
	const struct aggregate_table *const *tables;
	size_t n_tables;
	const struct aggregate_row *rows;
	size_t n_rows;
	uint32_t clauses;
	uint64_t at;
};

void aggregates_text(const struct aggregate_report *r, struct symbolizer *symbols,
		     struct strbuf *b);
/* Those by stacks a line a stack, as flame graph scripts take them, at the end; others as text. */
void aggregates_folded(const struct aggregate_report *r, struct symbolizer *symbols,
		       struct strbuf *b);
void aggregates_json(const struct aggregate_report *r, struct symbolizer *symbols,
		     struct strbuf *b);

#endif
