/* SPDX-License-Identifier: GPL-2.0-only */
/* Text for people that holds names and scripts from elsewhere: nothing in it drives a terminal. */
#ifndef KTRACE_BASE_LISTING_H
#define KTRACE_BASE_LISTING_H

#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>

/* What is printed to stream goes to another one, escaped but for line ends and tabs. */
struct listing {
	FILE *stream, *to;
	char *text;
	size_t size;
};

void listing_open(struct listing *l, FILE *to);
void listing_flush(struct listing *l); /* what was printed so far; the stream is another then */
void listing_close(struct listing *l);

/* A line or several, likewise. */
PRINTF(2, 3) void listing_say(FILE *to, const char *fmt, ...);
void listing_vsay(FILE *to, const char *fmt, va_list va);

#endif
