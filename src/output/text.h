/* SPDX-License-Identifier: GPL-2.0-only */
/* Events as lines of text (language.md 6). */
#ifndef KTRACE_OUTPUT_TEXT_H
#define KTRACE_OUTPUT_TEXT_H

#include "output/printer.h"
#include "output/value.h"

/* What lines know of those before them. All zeroes but options is a fresh one. */
struct text_state {
	const struct printer_options *options;
	bool any;	   /* a line was made */
	uint64_t previous; /* its time */
	bool has_clock;	   /* clock holds the local time of second */
	int64_t second;	   /* since 1970 */
	char clock[9];	   /* "12:00:01" */
};

void text_header(const struct text_state *t, struct strbuf *b);
/* The time, as an event shows it, on a line of its own. */
void text_time_line(struct text_state *t, struct strbuf *b, uint64_t time);
/* "comm;outermost;…;innermost 1", the user's part before the kernel's. */
void text_folded(struct symbolizer *symbols, const struct event *e, struct strbuf *b);
void text_event(struct text_state *t, struct symbolizer *symbols, const struct event *e,
		struct strbuf *b);

#endif
