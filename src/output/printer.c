/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Records come in, lines go out to a file descriptor, and an exact count of those that did not
 * make it. The buffer holds whole lines; ends[] says where each event ends, so that a write that
 * breaks off tells which were written. Broken off in the middle of event 2, two are printed:
 *
 *	header | event 0 | event 1 | eve
 *	         ends[0] ┘ ends[1] ┘
 *
 * Must not know what is in a line.
 */
#include "output/printer.h"

#include "output/aggregate.h"
#include "output/json.h"
#include "output/text.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#define BUFFER_FULL (64 * 1024)

struct printer {
	struct printer_options options;
	struct text_state text;
	struct symbolizer symbols;
	struct strbuf out;
	size_t *ends; /* of the n events in out */
	size_t n, cap;
	uint64_t lost; /* since the last flush that said so */
	int error;     /* -errno of the first write that failed since then: none follows it */
	bool torn;     /* what was written last ends in the middle of a line */
};

struct printer *printer_open(const struct printer_options *options)
{
	struct printer *p = xcalloc(1, sizeof(*p));

	p->options = *options;
	p->options.colour = options->colour && options->terminal;
	p->text.options = &p->options;
	p->symbols.path = options->kallsyms;
	p->symbols.maps.foreign = options->foreign_pids;
	if (options->terminal && !options->json && !options->folded)
		text_header(&p->text, &p->out);
	return p;
}

void printer_close(struct printer *p)
{
	if (!p)
		return;
	symbolizer_close(&p->symbols);
	strbuf_free(&p->out);
	free(p->ends);
	free(p);
}

/* Until a non-blocking descriptor takes more, or its reader is gone, as the next write tells. */
static int wait_writable(int fd)
{
	struct pollfd wait = {.fd = fd, .events = POLLOUT};

	while (poll(&wait, 1, -1) < 0)
		if (errno != EINTR)
			return -errno;
	return 0;
}

/* Writes n bytes. 0 or -errno; *written is right either way. */
static int write_all(const struct printer_options *o, const char *s, size_t n, size_t *written)
{
	*written = 0;
	while (*written < n) {
		int error = o->wait ? o->wait(o->ctx) : 0;
		size_t left = n - *written;
		ssize_t some;

		if (error)
			return error;
		/* a pipe that is writable takes so much without blocking */
		some = write(o->fd, s + *written, o->wait ? MIN(left, (size_t)PIPE_BUF) : left);
		if (some > 0)
			*written += (size_t)some;
		else if (!some)
			error = -EIO; /* nothing that we know does that; don't spin on it */
		else if (errno == EAGAIN)
			error = wait_writable(o->fd);
		else if (errno != EINTR)
			error = -errno;
		if (error)
			return error;
	}
	return 0;
}

static void printer_write(struct printer *p)
{
	size_t written, whole = p->n;

	if (!p->out.len || p->error)
		return;
	p->error = write_all(&p->options, p->out.s, p->out.len, &written);
	if (written)
		p->torn = written < p->out.len && p->out.s[written - 1] != '\n';
	while (whole && p->ends[whole - 1] > written)
		whole--;
	p->lost += p->n - whole;
	p->n = 0;
	strbuf_clear(&p->out);
}

/* A line that broke off is ended first, so that it spoils no other. */
static void line_begin(struct printer *p)
{
	if (p->torn && !p->out.len)
		strbuf_putc(&p->out, '\n');
}

static void line_end(struct printer *p)
{
	if (p->options.terminal || p->out.len >= BUFFER_FULL)
		printer_write(p);
}

static void event_end(struct printer *p)
{
	if (p->n == p->cap) {
		p->cap = MAX(p->cap * 2, (size_t)256);
		p->ends = xrealloc(p->ends, p->cap * sizeof(*p->ends));
	}
	p->ends[p->n++] = p->out.len;
}

void printer_event(struct printer *p, const struct traced *function,
		   const struct record_header *head, uint32_t size)
{
	const struct event e = {.function = function, .head = head, .size = size};

	if (p->error || size < sizeof(*head)) {
		p->lost++;
		return;
	}
	line_begin(p);
	if (p->options.json)
		json_event(&p->options, &p->symbols, &e, &p->out);
	else if (p->options.folded)
		text_folded(&p->symbols, &e, &p->out);
	else
		text_event(&p->text, &p->symbols, &e, &p->out);
	event_end(p);
	line_end(p);
}

void printer_aggregates(struct printer *p, const struct aggregate_report *r)
{
	if (p->error)
		return;
	line_begin(p);
	if (p->options.json) {
		aggregates_json(r, &p->symbols, &p->out);
	} else if (p->options.folded) {
		aggregates_folded(r, &p->symbols, &p->out);
	} else {
		if (r->at)
			text_time_line(&p->text, &p->out, r->at);
		aggregates_text(r, &p->symbols, &p->out);
	}
	line_end(p);
}

void printer_end(struct printer *p, const struct account *a)
{
	if (!p->options.json || p->error)
		return;
	line_begin(p);
	json_end(a, &p->out);
	line_end(p);
}

int printer_flush(struct printer *p, uint64_t *lost)
{
	int error;

	printer_write(p);
	error = p->error;
	if (lost)
		*lost = p->lost;
	p->lost = 0;
	p->error = 0;
	return error;
}
