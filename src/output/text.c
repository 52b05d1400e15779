/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Records come in, lines of text go out:
 *
 *	TIME            CPU TASK:PID          FUNCTION                        VALUES
 *	12:00:01.251523   3 ping:3833         ip_send_skb                     skb->len=84
 *	    *skb={.dev = 0xffff930b81c0a000, .len = 84, …}
 *
 * What is longer than its column pushes the rest. Must not know where lines are written.
 */
#include "output/text.h"

#include "base/escape.h"
#include "output/format.h"
#include "output/number.h"
#include "output/stack.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define NS_PER_SECOND 1000000000

#define OBJECT_ON_LINE_MOST 80 /* columns of a struct or array that needs no lines of its own */
#define OBJECT_INDENT	    4

/* Widths, without the blank between columns. */
enum { WIDTH_TIME = 15, WIDTH_CPU = 3, WIDTH_TASK = 17, WIDTH_FUNCTION = 31 };

static void blanks(struct strbuf *b, size_t n)
{
	static const char some[] = "                                ";

	for (; n > sizeof(some) - 1; n -= sizeof(some) - 1)
		strbuf_write(b, some, sizeof(some) - 1);
	strbuf_write(b, some, n);
}

static void column_end(struct strbuf *b, size_t written, size_t width)
{
	blanks(b, written < width ? width - written : 0);
}

void text_header(const struct text_state *t, struct strbuf *b)
{
	if (t->options->colour)
		strbuf_puts(b, "\033[1m");
	strbuf_puts(b, "TIME            CPU TASK:PID          FUNCTION                        "
		       "VALUES");
	strbuf_puts(b, t->options->colour ? "\033[0m\n" : "\n");
}

/* Local time; the C library is asked once a second. */
static void text_wall(struct text_state *t, struct strbuf *b, uint64_t time)
{
	int64_t ns = (int64_t)time + t->options->wall_offset;
	int64_t fraction = (ns % NS_PER_SECOND + NS_PER_SECOND) % NS_PER_SECOND;
	int64_t second = (ns - fraction) / NS_PER_SECOND;

	if (!t->has_clock || second != t->second) {
		time_t at = (time_t)second;
		struct tm tm;

		if (!localtime_r(&at, &tm))
			memset(&tm, 0, sizeof(tm));
		strftime(t->clock, sizeof(t->clock), "%H:%M:%S", &tm);
		t->second = second;
		t->has_clock = true;
	}
	strbuf_puts(b, t->clock);
	strbuf_putc(b, '.');
	number_filled(b, (uint64_t)fraction / 1000, 6);
}

/* +0.251523: events of several CPUs may come in out of order by a little, hence a minus. */
static void text_distance(struct strbuf *b, uint64_t from, uint64_t to)
{
	strbuf_putc(b, to < from ? '-' : '+');
	number_seconds(b, to < from ? from - to : to - from);
}

static void text_time(struct text_state *t, struct strbuf *b, uint64_t time)
{
	size_t start = b->len;

	switch (t->options->time) {
	case TIME_WALL: text_wall(t, b, time); break;
	case TIME_REL: text_distance(b, t->options->start, time); break;
	case TIME_DELTA: text_distance(b, t->any ? t->previous : time, time); break;
	case TIME_BOOT: number_seconds(b, time); break;
	}
	t->any = true;
	t->previous = time;
	column_end(b, b->len - start, WIDTH_TIME);
}

void text_time_line(struct text_state *t, struct strbuf *b, uint64_t time)
{
	text_time(t, b, time);
	while (b->len && b->s[b->len - 1] == ' ')
		b->s[--b->len] = 0;
	strbuf_putc(b, '\n');
}

static void text_cpu(struct strbuf *b, uint32_t cpu)
{
	size_t digits = cpu < 10 ? 1 : cpu < 100 ? 2 : 3;

	blanks(b, WIDTH_CPU - digits);
	number_unsigned(b, cpu);
}

static void text_task(struct strbuf *b, const struct record_header *head)
{
	size_t n = strnlen(head->comm, sizeof(head->comm));
	size_t columns = escape_text(b, head->comm, n, ESCAPE_BACKSLASH);
	size_t start = b->len;

	strbuf_putc(b, ':');
	number_unsigned(b, head->tgid);
	column_end(b, columns + b->len - start, WIDTH_TASK);
}

static size_t text_function(const struct text_state *t, const struct traced *f, struct strbuf *b)
{
	size_t columns;

	if (t->options->colour)
		strbuf_puts(b, "\033[1m");
	columns = escape_text(b, f->name, strlen(f->name), ESCAPE_TERMINAL);
	if (strcmp(f->module, "vmlinux")) {
		strbuf_putc(b, '[');
		columns += 2 + escape_text(b, f->module, strlen(f->module), ESCAPE_TERMINAL);
		strbuf_putc(b, ']');
	}
	if (t->options->colour)
		strbuf_puts(b, "\033[0m");
	return columns;
}

static void text_quoted(struct strbuf *b, const char *s)
{
	strbuf_putc(b, '"');
	escape_text(b, s, strlen(s), ESCAPE_QUOTED);
	strbuf_putc(b, '"');
}

/* "key=", and where the bytes of what stands behind it are. */
static enum value_state text_key(struct strbuf *b, const struct event *e, uint32_t i,
				 struct bytes *bytes)
{
	const struct record_field *f = &e->function->record->fields[i];

	escape_text(b, f->key, strlen(f->key), ESCAPE_TERMINAL);
	if (f->form != FIELD_LABEL)
		strbuf_putc(b, '=');
	return value_find(e, i, bytes);
}

static void text_field(struct strbuf *b, struct symbolizer *symbols, const struct event *e,
		       uint32_t i)
{
	const struct record_field *f = &e->function->record->fields[i];
	struct bytes bytes;
	enum value_state state = text_key(b, e, i, &bytes);

	if (f->form == FIELD_LABEL)
		return;
	if (state != VALUE_READ)
		strbuf_puts(b, state == VALUE_NULL ? "<null>" : "<fault>");
	else if (f->form == FIELD_FUNC || f->form == FIELD_MODULE)
		text_quoted(b, f->form == FIELD_FUNC ? e->function->name : e->function->module);
	else
		value_text(b, symbols, f, bytes);
}

/* An object on the event's line, if it is short or the form is such. False: nothing is written. */
static bool text_short(struct text_state *t, struct symbolizer *symbols, const struct event *e,
		       uint32_t i, struct strbuf *b)
{
	const struct object_style on_line = {.form = OBJECT_COMPACT,
					     .zeros = t->options->objects.zeros};
	enum object_form form = t->options->objects.form;
	size_t start = b->len;
	struct bytes bytes;

	strbuf_putc(b, ' ');
	if (text_key(b, e, i, &bytes) != VALUE_READ) {
		strbuf_truncate(b, start);
		strbuf_putc(b, ' ');
		text_field(b, symbols, e, i);
		return true;
	}
	if (form != OBJECT_FULL)
		object_text(b, symbols, &on_line, &e->function->record->fields[i], bytes);
	if (form == OBJECT_COMPACT ||
	    (form == OBJECT_FILLED && b->len - start <= OBJECT_ON_LINE_MOST))
		return true;
	strbuf_truncate(b, start);
	return false;
}

/* Below the line, by itself. */
static void text_long(struct text_state *t, struct symbolizer *symbols, const struct event *e,
		      uint32_t i, struct strbuf *b)
{
	struct bytes bytes;

	blanks(b, OBJECT_INDENT);
	text_key(b, e, i, &bytes);
	object_text(b, symbols, &t->options->objects, &e->function->record->fields[i], bytes);
	strbuf_putc(b, '\n');
}

/* Frame by frame. */
static void text_stack(struct strbuf *b, struct symbolizer *symbols, const struct event *e,
		       uint32_t i)
{
	const struct record_field *f = &e->function->record->fields[i];
	struct bytes bytes;
	struct stack stack;

	if (value_find(e, i, &bytes) != VALUE_READ) {
		strbuf_puts(b, "        <fault>\n");
		return;
	}
	stack = stack_of(symbols, f, bytes, e->function, e->head->tgid);
	stack_text(b, symbols, &stack);
}

static void folded_part(struct symbolizer *symbols, const struct event *e, bool user,
			struct strbuf *b)
{
	const struct record *r = e->function->record;

	for (uint32_t i = 0; i < r->n; i++) {
		const struct record_field *f = &r->fields[i];
		struct bytes bytes;
		struct stack stack;

		if (f->form != FIELD_STACK || f->hidden || (f->role == ROLE_STACK_USER) != user ||
		    value_find(e, i, &bytes) != VALUE_READ)
			continue;
		stack = stack_of(symbols, f, bytes, e->function, e->head->tgid);
		stack_folded(b, symbols, &stack);
		return;
	}
}

void text_folded(struct symbolizer *symbols, const struct event *e, struct strbuf *b)
{
	folded_name(b, e->head->comm, strnlen(e->head->comm, sizeof(e->head->comm)));
	folded_part(symbols, e, true, b);
	folded_part(symbols, e, false, b);
	strbuf_puts(b, " 1\n");
}

/* The event's line, and the objects that are too long for it. */
static void text_line(struct text_state *t, struct symbolizer *symbols, const struct event *e,
		      struct strbuf *b)
{
	const struct record *r = e->function->record;
	uint64_t below = 0; /* bit i: field i stands below */
	bool any = false, placed = false;
	size_t columns;

	text_time(t, b, e->head->time);
	strbuf_putc(b, ' ');
	text_cpu(b, e->head->cpu);
	strbuf_putc(b, ' ');
	text_task(b, e->head);
	strbuf_putc(b, ' ');
	columns = text_function(t, e->function, b);
	for (uint32_t i = 0; i < r->n; i++) {
		if (r->fields[i].form == FIELD_STACK || r->fields[i].hidden)
			continue;
		if (!any)
			column_end(b, columns, WIDTH_FUNCTION);
		any = true;
		if (value_is_object(&r->fields[i])) {
			if (text_short(t, symbols, e, i, b))
				placed = true;
			else
				below |= 1ull << i;
			continue;
		}
		strbuf_putc(b, ' ');
		text_field(b, symbols, e, i);
		placed = true;
	}
	/* all that it has stands below: no blanks that nobody sees */
	while (below && !placed && b->s[b->len - 1] == ' ')
		strbuf_truncate(b, b->len - 1);
	strbuf_putc(b, '\n');
	for (uint32_t i = 0; i < r->n && below >> i; i++)
		if (below >> i & 1)
			text_long(t, symbols, e, i, b);
}

/* Of printf: what comes before the line, or behind. */
static void text_formats(struct strbuf *b, struct symbolizer *symbols, const struct event *e,
			 bool first)
{
	const struct record *r = e->function->record;

	for (uint32_t i = 0; i < r->n_formats; i++)
		if (r->formats[i].first == first)
			format_event(b, symbols, e, &r->formats[i]);
}

void text_event(struct text_state *t, struct symbolizer *symbols, const struct event *e,
		struct strbuf *b)
{
	const struct record *r = e->function->record;

	text_formats(b, symbols, e, true);
	if (r->has_line)
		text_line(t, symbols, e, b);
	for (uint32_t i = 0; i < r->n; i++)
		if (r->fields[i].form == FIELD_STACK && !r->fields[i].hidden)
			text_stack(b, symbols, e, i);
	text_formats(b, symbols, e, false);
}
