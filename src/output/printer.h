/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Records to lines: text or JSON (language.md 6). Knows records, types and symbols; knows nothing
 * of BPF or the script. Buffers what it writes: flushed when the caller says so, by line where the
 * output is a terminal.
 */
#ifndef KTRACE_OUTPUT_PRINTER_H
#define KTRACE_OUTPUT_PRINTER_H

#include "kernel/kernel.h"
#include "kernel/symbols.h"
#include "plan/record.h"

enum time_form { TIME_WALL, TIME_REL, TIME_DELTA, TIME_BOOT };

/* Structs and arrays in text. */
enum object_form {
	OBJECT_FILLED,	/* short ones on the event's line, others below it in filled lines */
	OBJECT_COMPACT, /* all on the event's line */
	OBJECT_FULL,	/* below the event's line, a member a line */
};

struct object_style {
	enum object_form form;
	bool zeros; /* members that are zero, too */
};

struct printer_options {
	int fd; /* where lines go; not closed by the printer */
	bool json;
	bool terminal; /* header, line by line */
	bool colour;   /* only on a terminal; NO_COLOR is the caller's to heed */
	enum time_form time;
	struct object_style objects;
	bool foreign_pids; /* /proc counts pids in another namespace than records do */
	bool folded; /* stacks alone, a line each as flame graphs take them */
	uint32_t clauses;     /* more than one: JSON events say which */
	int64_t wall_offset;  /* CLOCK_REALTIME minus CLOCK_BOOTTIME, ns */
	uint64_t start;	      /* CLOCK_BOOTTIME at the start, ns: TIME_REL counts from it */
	const char *kallsyms; /* read when a symbol is first needed; NULL: /proc/kallsyms */
	/*
	 * Called before each write, of PIPE_BUF bytes at most then: returns 0 once fd takes them,
	 * or
	 * -errno, and what is buffered is lost. NULL: a write may block for as long as the reader
	 * likes.
	 */
	int (*wait)(void *ctx);
	void *ctx;
};

struct printer;
struct aggregate_report; /* output/aggregate.h */

struct printer *printer_open(const struct printer_options *options);
void printer_close(struct printer *p); /* does not flush; NULL is fine */

/*
 * Formats one event into the buffer, which is written out when it is full, on a terminal at once.
 * size: the bytes of the record that arrived; a value that lies behind them is a fault, and without
 * a whole header the event is lost.
 */
void printer_event(struct printer *p, const struct traced *function,
		   const struct record_header *head, uint32_t size);

/* What the aggregations have counted; above it a line with the time, if there will be more. */
void printer_aggregates(struct printer *p, const struct aggregate_report *r);

/* JSON's closing object; nothing in text. */
void printer_end(struct printer *p, const struct account *a);

/*
 * Writes out what is buffered. 0, or -errno of the first write that failed since the last flush
 * (-EPIPE: the reader went away; the caller ignores SIGPIPE). *lost (may be NULL): how many events
 * since the last flush were not written whole; they are gone, and nothing is written twice. Waits
 * where the descriptor is non-blocking; a signal doesn't end the wait.
 */
int printer_flush(struct printer *p, uint64_t *lost);

/* The two lines on standard error, as language.md 6 has them; buf gets no newline. */
void summary_attached(char *buf, size_t size, uint64_t attached, const char *kind, uint64_t ms,
		      uint64_t left_out, bool said);
void summary_end(char *buf, size_t size, const struct account *a);

#endif
