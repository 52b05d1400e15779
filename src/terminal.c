/* SPDX-License-Identifier: GPL-2.0-only */
/* Counts come in, a line that overwrites itself goes to standard error. Knows no trace. */
#include "terminal.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NS_PER_SECOND 1000000000u
#define SLOW_NS	      (NS_PER_SECOND / 4) /* what is done by then needs no line */
#define BETWEEN_NS    (NS_PER_SECOND / 10)

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * NS_PER_SECOND + (uint64_t)t.tv_nsec;
}

bool terminal_colour(void)
{
	const char *no = getenv("NO_COLOR"), *terminal = getenv("TERM");

	return (!no || !*no) && (!terminal || strcmp(terminal, "dumb"));
}

void progress_show(struct progress *p, uint32_t done, uint32_t total)
{
	uint64_t now = now_ns();

	if (!p->start)
		p->start = now;
	if (now - p->start < SLOW_NS || now - p->last < BETWEEN_NS)
		return;
	p->last = now;
	p->shown = true;
	fprintf(stderr, "\r\033[Kktrace: attaching %u of %u (%" PRIu64 "/s)", done, total,
		done * (uint64_t)NS_PER_SECOND / (now - p->start));
	fflush(stderr);
}

void progress_clear(struct progress *p)
{
	if (p->shown)
		fputs("\r\033[K", stderr);
	*p = (struct progress){0};
}
