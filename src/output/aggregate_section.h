/* SPDX-License-Identifier: GPL-2.0-only */
/* One aggregation with its rows: shared by the files that show it, seen by nobody else. */
#ifndef KTRACE_OUTPUT_AGGREGATE_SECTION_H
#define KTRACE_OUTPUT_AGGREGATE_SECTION_H

#include "output/aggregate.h"
#include "output/stack.h"
#include "output/value.h"

/* One aggregation of a clause, all its tables taken together. */
struct section {
	const struct aggregate_report *report;
	const struct aggregate_table *table; /* the first */
	struct symbolizer *symbols;
	struct aggregate_entry *entries;
	size_t n;
};

/* Does the value say how often, or how much in all? */
bool aggregate_adds_up(enum aggregate_kind kind);

/* --- the i-th key of a row, or its field --- */

enum key_state section_key_state(const struct aggregate_row *row, uint32_t i);
struct bytes section_key_bytes(const struct aggregate_row *row, const struct record_field *f);
/* A function's struct traced, or a module's name; NULL: unknown. */
const void *section_named(const struct aggregate_row *row, const struct record_field *f);
struct stack section_stack(const struct section *s, const struct aggregate_row *row,
			   const struct record_field *f);
/* All but stacks. */
void section_key_text(const struct section *s, const struct aggregate_row *row, uint32_t i,
		      struct strbuf *b);
void section_value_text(struct strbuf *b, const struct aggregate_row *row);

/* --- the forms --- */

void section_text(const struct section *s, struct strbuf *b);
void section_json(const struct section *s, struct strbuf *b);
/* Stacks as flame graph scripts take them, a line each with its count; true: it has some. */
bool section_is_folded(const struct section *s);
void section_folded(const struct section *s, struct strbuf *b);

#endif
