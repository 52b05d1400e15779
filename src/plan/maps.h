/* SPDX-License-Identifier: GPL-2.0-only */
/* The memory that generated programs and the runtime share. */
#ifndef KTRACE_PLAN_MAPS_H
#define KTRACE_PLAN_MAPS_H

#include "base/base.h"

/* The maps of a trace. The runtime creates them with these shapes. */
enum map_kind {
	MAP_RING,    /* BPF_MAP_TYPE_RINGBUF, one for all units */
	MAP_CONTROL, /* ARRAY, 1 entry, struct control: addressed directly (BPF_PSEUDO_MAP_VALUE) */
	MAP_COUNTERS, /* PERCPU_ARRAY, 1 entry, struct counters */
	MAP_STASH,    /* HASH, preallocated, key struct stash_key, or its frame alone if there is
			one function in all; value unit.stash_size bytes: one for all units of a
			clause whose values are of that size */
	/*
	 * PERCPU_ARRAY of unit.scratch_size bytes an entry: one a unit that needs it. The first is
	 * the entry's, where a long stash value is built, or a record that varies; the second the
	 * return's: a program doesn't nest in itself on a CPU, but a return may come in the middle
	 * of an entry.
	 */
	MAP_SCRATCH,
	/*
	 * HASH, key struct lazy_key, value struct lazy_word: one for all units that are lazy
	 * (struct plan). Filled by the runtime before anything is attached.
	 */
	MAP_LAZY,
	MAP_TABLES, /* and all above: MAP_TABLES + i is image.tables' i-th, see plan/aggregate.h */
};

#define STASH_SIZE_MOST 32768u /* PCPU_MIN_UNIT_SIZE: of a per-CPU map's value */
#define SCRATCH_ENTRIES 2u

/* --lazy: of a function whose return is armed once a call has passed the entry's conjuncts. */
struct lazy_key {
	uint64_t func, clause;
};

struct lazy_word {
	uint64_t state;	 /* enum lazy_state, set by the runtime alone */
	uint64_t wanted; /* a call has passed: set by the entry's program */
};

enum lazy_state {
	LAZY_UNARMED,
	LAZY_ARMED,
	LAZY_REFUSED, /* the kernel allows no return probe */
};

struct control {
	uint64_t gate; /* 0: matches are neither counted nor reported (attaching, or ending); else
			  they are, since this time: ns, CLOCK_BOOTTIME */
	/*
	 * Stashes that may go stale and that no return has taken, at least: without any, a call
	 * that is turned down needs no look at the stash at either end.
	 */
	uint64_t pending;
};

struct counters {
	uint64_t matched;    /* but those that have sent a record */
	uint64_t lost;	     /* no room in the ring buffer, or in an aggregation's table */
	uint64_t stash_full; /* entries that matched so far and found no room: counted as missed */
	/*
	 * … and that didn't find the return probe's trampoline: it had no room for the call, which
	 * the kernel counts too, or the function graph tracer has put its own address over it
	 */
	uint64_t unhooked;
	uint64_t aggregated; /* matches of clauses that only aggregate */
	uint64_t no_room;    /* aggregations of a match that found no room in their table */
	uint64_t unread;     /* … whose operand could not be read: it counts nowhere */
	/* a user's string that wasn't in memory would have decided, and no return was asked for */
	uint64_t undecided;
	uint64_t calls; /* only for --stats: whose entry was seen while the gate was open */
	uint64_t unarmed; /* --lazy: calls that passed before their return was armed */
};

struct stash_key {
	uint64_t frame; /* sp at the function's entry */
	uint64_t func;	/* the function's entry address, or as image.units' programs know it */
};

#endif
