/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text comes in by stdio, its escaped form goes out. All is held until it is whole, since a
 * character may come in pieces. Must not know what it says.
 */
#define _GNU_SOURCE /* open_memstream, vasprintf */
#include "base/listing.h"

#include "base/escape.h"

#include <stdlib.h>
#include <string.h>

static void put_escaped(FILE *to, const char *text, size_t size)
{
	struct strbuf b = {0};

	while (size) {
		size_t n = 0;

		while (n < size && text[n] != '\n' && text[n] != '\t')
			n++;
		escape_text(&b, text, n, ESCAPE_TERMINAL);
		if (n < size)
			strbuf_putc(&b, text[n++]);
		text += n;
		size -= n;
	}
	fwrite(strbuf_str(&b), 1, b.len, to);
	strbuf_free(&b);
}

void listing_open(struct listing *l, FILE *to)
{
	*l = (struct listing){.to = to};
	l->stream = open_memstream(&l->text, &l->size);
	if (!l->stream)
		bug("no memory for what is to be printed");
}

void listing_close(struct listing *l)
{
	if (fclose(l->stream))
		bug("no memory for what was to be printed");
	put_escaped(l->to, l->text, l->size);
	free(l->text);
}

void listing_flush(struct listing *l)
{
	FILE *to = l->to;

	listing_close(l);
	fflush(to);
	listing_open(l, to);
}

void listing_vsay(FILE *to, const char *fmt, va_list va)
{
	char *text;
	int n = vasprintf(&text, fmt, va);

	if (n < 0)
		bug("no memory for a message");
	put_escaped(to, text, (size_t)n);
	free(text);
}

void listing_say(FILE *to, const char *fmt, ...)
{
	va_list va;

	va_start(va, fmt);
	listing_vsay(to, fmt, va);
	va_end(va);
}
