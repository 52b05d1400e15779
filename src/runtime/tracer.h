/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Loads an image's programs, attaches them, carries records out, and keeps the account. Nothing
 * stays attached after any end of the process: links die with their fds; what tracefs keeps (kprobe
 * events) is removed by tracer_close, else by the guardian process, else by the next start's sweep.
 */
#ifndef KTRACE_RUNTIME_TRACER_H
#define KTRACE_RUNTIME_TRACER_H

#include "codegen/program.h"
#include "kernel/features.h"
#include "kernel/kernel.h"

struct tracer_options {
	uint32_t ring_bytes;	/* a power of two, at least a page */
	/* calls in flight at most, of the units that share a stash; fewer where values are large */
	uint32_t stash_entries;
	uint32_t table_entries; /* keys that an aggregation has room for, in each of its tables */
	/* raise rcu_expedited while events are defined or removed, or a trampoline is made */
	bool expedite;
	/* Where a rejected program's log goes; NULL: a new file, here or in TMPDIR. */
	const char *verifier_log;
	/* Called now and then while a slow attach goes on; may be NULL. */
	void (*progress)(void *ctx, uint32_t done, uint32_t total);
	void *progress_ctx;
	/* Polled during slow attaches: nonzero ends them with -EINTR. */
	const volatile int *interrupted;
};

enum tracer_failure {
	/* text says all: no permission, no memory, tracefs gone, … */
	TRACER_ENVIRONMENT,
	/* this attach kind does not work here after all: strike it from features and plan again */
	TRACER_KIND_REFUSED,
	/* a program was turned down: unit, insn, and log_path; a bug of ours */
	TRACER_VERIFIER,
};

struct tracer_error {
	enum tracer_failure what;
	enum attach_kind kind; /* TRACER_KIND_REFUSED */
	/* TRACER_VERIFIER: the instruction at which the verifier stopped, or UINT32_MAX */
	uint32_t unit, insn;
	bool in_return;	    /* it is the unit's ret program */
	bool too_large;	    /* TRACER_VERIFIER: only more than it looks at; no bug */
	char log_path[256]; /* TRACER_VERIFIER: where the log was written, "" if it couldn't be */
	char text[512];	    /* one line */
};

struct tracer;

/*
 * Creates the maps and loads all programs; nothing is attached. The image, kernel and features must
 * outlive the tracer. The guardian is started here if the kind needs one. NULL after an error.
 */
struct tracer *tracer_open(const struct image *image, struct kernel *k, const struct features *f,
			   const struct tracer_options *options, struct tracer_error *error);

/*
 * Attaches everything with the gate shut. A function that the kernel refuses is found (by
 * bisection), left out, and named by tracer_left_out. 0, or -1 (-EINTR: interrupted) and error:
 * then nothing is attached.
 */
int tracer_attach(struct tracer *t, struct tracer_error *error);

/* From here on matches count and are reported (the gate opens); ending one is final. */
void tracer_start(struct tracer *t);

/* Functions that the kernel refused: why, or NULL for one that is attached. */
const char *tracer_left_out(const struct tracer *t, uint32_t traced);
/* The same of those that were attached at first: --lazy armed their returns later, in vain. */
const char *tracer_left_out_late(const struct tracer *t, uint32_t traced);
uint32_t tracer_attached(const struct tracer *t); /* how many functions are */

/*
 * One record; function is resolved, or NULL if its address isn't one of ours (then it is counted
 * lost, and not passed on).
 */
struct tracer_event {
	const struct record_header *head;
	const struct traced *function;
	uint32_t size;
};

/*
 * Waits up to timeout_ms (-1: for ever; 0: doesn't) for records, also returning early for a
 * readable wake_fd (-1: none), and calls visit for each in the buffer's order, until it returns
 * false. Number of records visited, or -errno.
 */
int tracer_poll(struct tracer *t, int timeout_ms, int wake_fd,
		bool (*visit)(void *ctx, const struct tracer_event *e), void *ctx);

/*
 * Shuts the gate and waits until every program that passed it has ended: after that a last
 * tracer_poll(0) sees all records.
 */
void tracer_stop(struct tracer *t);

/* What no sum of the account shows: aggregations of matches that found no room, or no value. */
struct tracer_uncounted {
	uint64_t no_room, unread;
};

struct tracer_uncounted tracer_uncounted(const struct tracer *t);

/*
 * Fills attached, matched, aggregated, lost, missed, missed_exact; the rest is the caller's. Final
 * only after tracer_stop.
 */
void tracer_account(struct tracer *t, struct account *a);

/*
 * What the aggregations have counted so far, image->tables in their order, each one's rows by their
 * keys: no two have the same. Counting goes on meanwhile; exact after tracer_stop. 0 or -errno; the
 * rows must be freed either way.
 */
struct aggregate_rows {
	struct aggregate_row *at;
	size_t n, cap;
};

int tracer_aggregates(const struct tracer *t, struct aggregate_rows *rows);
void aggregate_rows_free(struct aggregate_rows *rows);

/* Detaches everything and frees the tracer. Half-made ones and NULL are fine. */
void tracer_close(struct tracer *t);

/*
 * At every start: removes what a killed ktrace whose guardian was killed too left behind (kprobe
 * events of dead owners, rcu_expedited). Quiet if there is nothing. expedite as in tracer_options.
 */
void tracer_sweep(bool expedite);

#endif
