/* SPDX-License-Identifier: GPL-2.0-only */
/* Strings of the kernel and of the user, made harmless: none can drive a terminal. */
#ifndef KTRACE_BASE_ESCAPE_H
#define KTRACE_BASE_ESCAPE_H

#include "base/strbuf.h"

#define UTF8_INVALID UINT32_MAX

/*
 * The code point at s (n > 0 bytes) and its length. UTF8_INVALID where none begins: then the length
 * is that of the broken sequence as Unicode 3.9 has it ("maximal subpart"), so that one U+FFFD
 * stands for it.
 */
size_t utf8_decode(const uint8_t *s, size_t n, uint32_t *code);

/* False: invalid, a control, invisible, or it reorders what stands around it (U+202E). */
bool utf8_printable(uint32_t code);

/* How many bytes from s on are printable ASCII but " and \: what needs no look at all. */
size_t escape_plain(const uint8_t *s, size_t n);

enum escape_style {
	ESCAPE_TERMINAL,  /* only what could drive a terminal: labels, expressions as written */
	ESCAPE_BACKSLASH, /* \ too, so that each text has one reading: names of tasks */
	ESCAPE_QUOTED,	  /* " and \ too: what stands in double quotes */
};

/*
 * Appends n bytes, escaped as C has it: \n \t \r \\ \" \xNN (always two digits). Returns how many
 * columns they take.
 */
size_t escape_text(struct strbuf *b, const char *s, size_t n, enum escape_style style);

#endif
