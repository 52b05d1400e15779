/* SPDX-License-Identifier: GPL-2.0-only */
/* Events as JSON, one object a line (language.md 6). */
#ifndef KTRACE_OUTPUT_JSON_H
#define KTRACE_OUTPUT_JSON_H

#include "output/printer.h"
#include "output/value.h"

void json_event(const struct printer_options *options, struct symbolizer *symbols,
		const struct event *e, struct strbuf *b);
void json_end(const struct account *a, struct strbuf *b);

#endif
