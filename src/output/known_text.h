/* SPDX-License-Identifier: GPL-2.0-only */
/* Values that are known to mean something, in its words. */
#ifndef KTRACE_OUTPUT_KNOWN_TEXT_H
#define KTRACE_OUTPUT_KNOWN_TEXT_H

#include "base/strbuf.h"
#include "kernel/known.h"
#include "output/value.h"

/*
 * A number as its type has it, in host order: 10.0.0.1, 1.000000001s, 1 (TCP_ESTABLISHED),
 * 32769 (O_WRONLY|O_LARGEFILE). False: nothing was written.
 */
bool known_text(struct strbuf *b, enum known_as known, uint64_t v);

/* Is that text all there is to it, so that JSON has it as a string? Else JSON has the number. */
bool known_is_address(enum known_as known);

/* The same of bytes that are no number: addresses. */
bool known_bytes_text(struct strbuf *b, enum known_as known, struct bytes bytes);

#endif
