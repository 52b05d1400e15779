/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tables that a script's aggregations count in: their layout, made once in plan/, used by
 * codegen's programs (which count), runtime (which reads) and output (which shows).
 *
 * A key, zeroes where nothing stands, is
 *
 *	0        8                                     bucket_offset
 *	| states | fields, each from a multiple of 8 … | bucket |
 *
 * states: a byte a field, enum key_state; not there if all fields can always be read. bucket: only
 * of histograms, which so are as many entries of the map as they have buckets in use. A stack's
 * frames come behind whose it is, as what is shown of them depends on it: the kernel's behind the
 * function, the user's behind the process.
 */
#ifndef KTRACE_PLAN_AGGREGATE_H
#define KTRACE_PLAN_AGGREGATE_H

#include "plan/record.h"

enum aggregate_kind {
	AGGREGATE_COUNT,
	AGGREGATE_SUM,
	AGGREGATE_AVG,
	AGGREGATE_MIN,
	AGGREGATE_MAX,
	AGGREGATE_HIST,	 /* bucket -1: below 0; 0: 0; i: [2^(i-1), 2^i) */
	AGGREGATE_LHIST, /* bucket 0: below low; i: step values from low + (i-1) * step on; above
			    them one for the rest */
};

#define KEY_STACK_FRAMES 8u

enum key_state { KEY_READ, KEY_FAULT, KEY_NULL };

/*
 * One CPU's value of an entry, in which all zeroes stand for nothing: of counts and histograms
 * {number}, of a sum {sum}, of an average {number, sum}, of an extreme {value ^ aggregate_bias}.
 */
static inline bool aggregate_has_number(enum aggregate_kind kind)
{
	return kind != AGGREGATE_SUM && kind != AGGREGATE_MIN && kind != AGGREGATE_MAX;
}

/* By it the least or largest of signed or unsigned values becomes the largest unsigned number. */
static inline uint64_t aggregate_bias(enum aggregate_kind kind, bool is_signed)
{
	uint64_t order = is_signed ? UINT64_C(1) << 63 : 0;

	return kind == AGGREGATE_MIN ? ~order : order;
}

/*
 * One map, BPF_MAP_TYPE_PERCPU_HASH: an aggregation of a clause for those of its functions in which
 * the keys have the same types.
 */
struct aggregate_table {
	uint32_t clause, number; /* 0… both: the number-th aggregation of the clause */
	enum aggregate_kind kind;
	const char *name; /* "sum(skb->len)" */
	bool is_signed;	  /* values and buckets' bounds */
	bool is_duration; /* values are nanoseconds */
	bool has_states;
	int64_t low, high; /* AGGREGATE_LHIST */
	uint64_t step;
	struct record keys; /* its size is the key's, and its offsets are from the key's start */
	uint32_t bucket_offset;
	uint32_t value_size;
};

static inline bool aggregate_is_histogram(enum aggregate_kind kind)
{
	return kind == AGGREGATE_HIST || kind == AGGREGATE_LHIST;
}

static inline uint32_t aggregate_linear_buckets(const struct aggregate_table *t)
{
	return (uint32_t)(((uint64_t)t->high - (uint64_t)t->low - 1) / t->step + 1);
}

/*
 * What was read of a table: one entry, its CPUs taken together. In the key stands a const struct
 * traced * for a function (NULL: unknown), also a stack's, a const char * for a module.
 */
struct aggregate_row {
	const struct aggregate_table *table;
	const uint8_t *key;
	uint64_t n;	/* of counts, histograms and averages */
	uint64_t value; /* a sum or an extreme */
};

#endif
