/* SPDX-License-Identifier: GPL-2.0-only */
/* The consumer of a BPF ring buffer. */
#ifndef KTRACE_RUNTIME_RING_H
#define KTRACE_RUNTIME_RING_H

#include "base/base.h"

#define RING_GATHER_MS 20

struct ring {
	int fd;	       /* the map's, not ours */
	uint32_t mask; /* bytes - 1 */
	uint64_t page;
	uint64_t *consumer;	  /* page written by us */
	const uint64_t *producer; /* page written by the kernel */
	/*
	 * The part of the data that is mapped: from offset window_at on. Mapping all of it would
	 * make each page resident, twice.
	 */
	const uint8_t *window;
	uint64_t window_at, window_size;
	uint64_t woken_ms; /* CLOCK_MONOTONIC: when something was last waited for and came */
};

/* 0 or a negative errno. bytes is the map's size. ring_close takes all zeroes. */
int ring_open(struct ring *r, int fd, uint32_t bytes);
void ring_close(struct ring *r);

/*
 * Visits the records that were in the buffer when it was called, in their order, until visit
 * returns false; that record is consumed too, later ones stay. Stops at a record still being
 * written. What visit gets is there until it returns. Returns how many were visited, or a negative
 * errno.
 */
int ring_consume(struct ring *r, bool (*visit)(void *ctx, const void *data, uint32_t size),
		 void *ctx);

/*
 * Waits until there is something to consume or wake_fd (-1: none) is readable. What comes soon
 * after what came before is left to gather for RING_GATHER_MS, so that neither the kernel nor we
 * are woken for each record; what comes after a pause is there at once. 0, or a negative
 * errno (-EINTR: a signal).
 */
int ring_wait(struct ring *r, int timeout_ms, int wake_fd);

#endif
