/* SPDX-License-Identifier: GPL-2.0-only */
/* Rows are read from the tables and handed to the printer; what no row shows is said. A program
 * that the verifier turned down is explained. */
#include "report.h"

#include "output/aggregate.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool report_aggregates(const struct image *image, const struct tracer *t, struct printer *p,
		       uint32_t clauses, uint64_t at)
{
	struct aggregate_rows rows;
	struct aggregate_report r = {.tables = image->tables.at,
				     .n_tables = image->tables.n,
				     .clauses = clauses,
				     .at = at};
	int error;

	if (!image->tables.n)
		return true;
	error = tracer_aggregates(t, &rows);
	r.rows = rows.at;
	r.n_rows = rows.n;
	if (error)
		fprintf(stderr, "ktrace: cannot read an aggregation: %s\n", strerror(-error));
	else
		printer_aggregates(p, &r);
	aggregate_rows_free(&rows);
	return !error;
}

static const char *plural(uint64_t n)
{
	return n == 1 ? "" : "s";
}

static int traced_order(const void *x, const void *y)
{
	const struct traced *a = *(const struct traced *const *)x,
			    *b = *(const struct traced *const *)y;
	int order = strcmp(a->name, b->name);

	return order ? order : strcmp(a->module, b->module);
}

uint64_t report_attached(const struct compilation *c, const struct tracer *t)
{
	const struct image *image = c->image;
	const struct traced **at;
	uint64_t n = 0, distinct = 0;

	if (c->query->clauses.n == 1)
		return t ? tracer_attached(t) : image->traced.n;
	at = xmalloc((image->traced.n + 1) * sizeof(*at));
	for (uint32_t i = 0; i < image->traced.n; i++)
		if (!t || !tracer_left_out(t, i))
			at[n++] = &image->traced.at[i];
	qsort(at, n, sizeof(*at), traced_order);
	for (uint64_t i = 0; i < n; i++)
		distinct += !i || traced_order(&at[i - 1], &at[i]);
	free(at);
	return distinct;
}

void report_uncounted(const struct tracer *t, uint32_t keys)
{
	struct tracer_uncounted u = tracer_uncounted(t);

	if (u.no_room)
		fprintf(stderr,
			"ktrace: %" PRIu64
			" count%s found no room for their keys (--keys gives more than %u)\n",
			u.no_room, plural(u.no_room), keys);
	if (u.unread)
		fprintf(stderr,
			"ktrace: %" PRIu64 " value%s could not be read, and %s in no aggregation\n",
			u.unread, plural(u.unread), u.unread == 1 ? "is" : "are");
}

static const char *why_not_lazy(const struct image *image)
{
	bool returns = false, events = false, first = false;

	vec_each (u, &image->units) {
		returns |= u->has_return;
		events |= u->has_return && u->kind == ATTACH_KPROBE_EVENT;
		first |= u->entry_first;
	}
	if (!returns)
		return "nothing is asked of a return";
	if (!events)
		return "only kprobe.event arms returns one by one";
	return first ? "a stack or caller is taken here, which returns have to be armed before"
		     : "there is one function";
}

void report_lazy(const struct image *image)
{
	if (image->lazy)
		fputs("ktrace: --lazy: a function's return is armed when a call has passed at the "
		      "entry; calls before that are missed\n",
		      stderr);
	else
		fprintf(stderr, "ktrace: --lazy has no effect: %s\n", why_not_lazy(image));
}

static void report_left_out_late(const struct image *image, const struct tracer *t, bool say)
{
	const char *why = NULL;
	uint64_t n = 0;

	for (uint32_t i = 0; i < image->traced.n; i++) {
		const char *late = tracer_left_out_late(t, i);

		if (!late)
			continue;
		why = late;
		n++;
		if (say)
			listing_say(stderr, "ktrace: left out: %s: %s\n",
				    image->traced.at[i].name, late);
	}
	if (n && !say)
		fprintf(stderr,
			"ktrace: %" PRIu64 " more function%s left out: %s (-v says of which)\n", n,
			plural(n), why);
}

void report_unarmed(const struct image *image, const struct tracer *t, const struct account *a,
		    bool say)
{
	if (!a->lazy)
		return;
	fprintf(stderr,
		"ktrace: %" PRIu64 " call%s of %" PRIu64
		" function%s went by before their returns were armed (--lazy)\n",
		a->unarmed, plural(a->unarmed), a->unarmed_functions, plural(a->unarmed_functions));
	report_left_out_late(image, t, say);
}

/* --- a program that the verifier turns down --- */

static void report_verifier(struct compilation *c, const struct tracer_error *e)
{
	const struct unit *u = &c->image->units.at[e->unit];
	const struct program *p = e->in_return ? &u->ret : &u->entry;
	struct diags d = {.arena = &c->arena, .source = &c->source};
	const char *mend = arena_printf(&c->arena, "please report it with the log%s%s",
					*e->log_path ? ": " : "", e->log_path);

	if (e->insn < p->n && p->spans[e->insn].start != p->spans[e->insn].end)
		diag_error(
			&d, p->spans[e->insn], mend,
			"the kernel's verifier turned down the program for this: a bug in ktrace");
	else
		diag_error_plain(&d, mend,
				 "the kernel's verifier turned down the program: a bug in ktrace");
	diag_print(&d, stderr);
}

static void report_too_large(struct compilation *c, const struct tracer_error *e)
{
	uint32_t clause = c->image->units.at[e->unit].clause;
	struct diags d = {.arena = &c->arena, .source = &c->source};

	diag_error(&d, c->query->clauses.at[clause]->node->span, "split the clause",
		   "this clause is too large for this kernel's verifier, which follows a million "
		   "instructions at most");
	diag_print(&d, stderr);
}

int report_refused(struct compilation *c, const struct tracer_error *e)
{
	if (e->too_large)
		report_too_large(c, e);
	else
		report_verifier(c, e);
	return e->too_large ? COMPILE_MISTAKE : COMPILE_ENVIRONMENT;
}
