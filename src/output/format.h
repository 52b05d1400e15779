/* SPDX-License-Identifier: GPL-2.0-only */
/* What a script's printf says of an event. */
#ifndef KTRACE_OUTPUT_FORMAT_H
#define KTRACE_OUTPUT_FORMAT_H

#include "output/value.h"

/*
 * The format's own text as it is; strings of the kernel and of the user are escaped, what could not
 * be read is <null> or <fault>.
 */
void format_event(struct strbuf *b, struct symbolizer *symbols, const struct event *e,
		  const struct format *f);

#endif
