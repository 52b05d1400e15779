/* SPDX-License-Identifier: GPL-2.0-only */
/* How a plan is put together: shared by plan.c, plan_record.c and plan_aggregate.c only. */
#ifndef KTRACE_PLAN_PLANNER_H
#define KTRACE_PLAN_PLANNER_H

#include "plan/plan.h"

struct planner {
	struct arena *arena;
	struct plan *plan;
	const struct plan_options *options;
	struct diags *diags;
	bool failed;
};

/* The parts of an operand at the return that the entry can know. */
void planner_capture_value(struct planner *p, const struct expr *e);
/* Its place in plan->captures. */
int32_t planner_add_capture(struct planner *p, struct capture c);
/* A bit for the faults of a value that isn't an item. */
uint8_t planner_next_bit(struct planner *p, struct span at);

/* Is the item's value taken at the entry, for the record that is made at the return? */
bool planner_is_captured(const struct plan *plan, const struct item *item);

/* --- plan_record.c --- */

struct record_field planner_field(const struct plan *plan, const struct item *item);
/* Bytes that a captured field takes of a stash value. */
uint32_t planner_carried(const struct record_field *f);
/* Lays out plan->record. */
void planner_record(struct planner *p);

/* --- plan_aggregate.c --- */

/* After the record and before the captures of the predicate. */
void planner_aggregates(struct planner *p);
/* What is captured for them at the entry of a call whose return is asked for. */
void planner_capture_aggregates(struct planner *p);
void aggregates_print(const struct plan *p, FILE *to);

#endif
