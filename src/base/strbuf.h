/* SPDX-License-Identifier: GPL-2.0-only */
/* A string that grows by appending; on the heap, reused from line to line, always NUL-terminated
 * once written to. */
#ifndef KTRACE_BASE_STRBUF_H
#define KTRACE_BASE_STRBUF_H

#include "base/base.h"
#include <stdarg.h>

struct strbuf {
	char *s; /* NULL until something is appended; owned */
	size_t len, cap;
};

void strbuf_free(struct strbuf *b);
void strbuf_clear(struct strbuf *b); /* empty, storage kept */
void strbuf_putc(struct strbuf *b, char c);
void strbuf_puts(struct strbuf *b, const char *s);
void strbuf_write(struct strbuf *b, const void *p, size_t n);
void strbuf_truncate(struct strbuf *b, size_t len); /* to its first len bytes */
void strbuf_pad(struct strbuf *b, size_t column); /* spaces up to this length, at least none */
void strbuf_printf(struct strbuf *b, const char *fmt, ...) PRINTF(2, 3);
void strbuf_vprintf(struct strbuf *b, const char *fmt, va_list va);
const char *strbuf_str(const struct strbuf *b); /* never NULL */

#endif
