/* SPDX-License-Identifier: GPL-2.0-only */
/* Appends grow the string by doubling; it is NUL-terminated after each. */
#include "base/strbuf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void strbuf_reserve(struct strbuf *b, size_t more)
{
	size_t need = b->len + more + 1;

	if (need <= b->cap)
		return;
	b->cap = MAX(need, b->cap * 2);
	b->s = xrealloc(b->s, b->cap);
}

void strbuf_free(struct strbuf *b)
{
	free(b->s);
	*b = (struct strbuf){0};
}

void strbuf_clear(struct strbuf *b)
{
	b->len = 0;
	if (b->s)
		b->s[0] = 0;
}

void strbuf_write(struct strbuf *b, const void *p, size_t n)
{
	strbuf_reserve(b, n);
	memcpy(b->s + b->len, p, n);
	b->len += n;
	b->s[b->len] = 0;
}

void strbuf_truncate(struct strbuf *b, size_t len)
{
	if (len >= b->len)
		return;
	b->len = len;
	b->s[len] = 0;
}

void strbuf_putc(struct strbuf *b, char c)
{
	strbuf_write(b, &c, 1);
}

void strbuf_puts(struct strbuf *b, const char *s)
{
	strbuf_write(b, s, strlen(s));
}

void strbuf_pad(struct strbuf *b, size_t column)
{
	while (b->len < column)
		strbuf_putc(b, ' ');
}

void strbuf_vprintf(struct strbuf *b, const char *fmt, va_list va)
{
	va_list again;
	int n;

	va_copy(again, va);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (n < 0)
		bug("a format of our own does not format");
	strbuf_reserve(b, (size_t)n);
	vsnprintf(b->s + b->len, (size_t)n + 1, fmt, va);
	b->len += (size_t)n;
}

void strbuf_printf(struct strbuf *b, const char *fmt, ...)
{
	va_list va;

	va_start(va, fmt);
	strbuf_vprintf(b, fmt, va);
	va_end(va);
}

const char *strbuf_str(const struct strbuf *b)
{
	return b->s ? b->s : "";
}
