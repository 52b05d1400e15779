/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Records come in, one JSON object a line goes out:
 *
 *	{"type":"event","ts":251.523616,"cpu":3,"pid":3833,"tid":3833,"comm":"ping",
 *	 "func":"ip_send_skb","values":{"skb->len":84,"ret":-1}}
 *
 * Must not know where lines are written.
 */
#include "output/json.h"

#include "output/format.h"
#include "output/stack.h"

#include <string.h>

static void json_head(struct json_writer *w, uint32_t clauses, const struct event *e)
{
	const struct traced *function = e->function;
	const struct record_header *head = e->head;

	json_key(w, "type");
	json_string(w, "event");
	json_key(w, "ts");
	json_seconds(w, head->time);
	json_key(w, "cpu");
	json_unsigned(w, head->cpu);
	json_key(w, "pid");
	json_unsigned(w, head->tgid);
	json_key(w, "tid");
	json_unsigned(w, head->tid);
	json_key(w, "comm");
	json_string_of(w, head->comm, strnlen(head->comm, sizeof(head->comm)));
	json_key(w, "func");
	json_string(w, function->name);
	if (strcmp(function->module, "vmlinux")) {
		json_key(w, "module");
		json_string(w, function->module);
	}
	if (clauses > 1) {
		json_key(w, "clause");
		json_unsigned(w, (uint64_t)function->clause + 1);
	}
}

/* A member of "values": labels are none, and of several values with one key the first stands. */
static bool is_member(const struct record *r, uint32_t i)
{
	if (r->fields[i].form == FIELD_LABEL)
		return false;
	for (uint32_t k = 0; k < i; k++)
		if (r->fields[k].form != FIELD_LABEL && !strcmp(r->fields[k].key, r->fields[i].key))
			return false;
	return true;
}

static void json_stack(struct json_writer *w, struct symbolizer *symbols, const struct event *e,
		       const struct record_field *f, struct bytes bytes)
{
	struct stack stack = stack_of(symbols, f, bytes, e->function, e->head->tgid);

	stack_json(w, symbols, &stack);
}

static enum value_state json_field(struct json_writer *w, struct symbolizer *symbols,
				   const struct event *e, uint32_t i)
{
	const struct record_field *f = &e->function->record->fields[i];
	struct bytes bytes;
	enum value_state state = value_find(e, i, &bytes);

	json_key(w, f->key);
	if (state != VALUE_READ)
		json_null(w);
	else if (f->form == FIELD_FUNC || f->form == FIELD_MODULE)
		json_string(w, f->form == FIELD_FUNC ? e->function->name : e->function->module);
	else if (f->form == FIELD_STACK)
		json_stack(w, symbols, e, f, bytes);
	else
		value_json(w, symbols, f, bytes);
	return state;
}

static void json_faults(struct json_writer *w, const struct event *e)
{
	const struct record *r = e->function->record;

	json_key(w, "faults");
	json_object_open(w);
	for (uint32_t i = 0; i < r->n; i++) {
		struct bytes bytes;
		enum value_state state = value_find(e, i, &bytes);

		if (state == VALUE_READ || !is_member(r, i))
			continue;
		json_key(w, r->fields[i].key);
		json_string(w, state == VALUE_NULL ? "null" : "fault");
	}
	json_object_close(w);
}

/* How many bytes of an object were not sent: its members that lie there are null. */
static void json_cut(struct json_writer *w, const struct record *r)
{
	bool any = false;

	for (uint32_t i = 0; i < r->n; i++) {
		uint64_t missing = value_missing(&r->fields[i]);

		if (!missing || !is_member(r, i))
			continue;
		if (!any) {
			json_key(w, "cut");
			json_object_open(w);
		}
		any = true;
		json_key(w, r->fields[i].key);
		json_unsigned(w, missing);
	}
	if (any)
		json_object_close(w);
}

/* What printf says, in the script's order. */
static void json_formats(struct json_writer *w, struct symbolizer *symbols, const struct event *e)
{
	const struct record *r = e->function->record;
	struct strbuf text = {0};

	for (uint32_t i = 0; i < r->n_formats; i++)
		format_event(&text, symbols, e, &r->formats[i]);
	json_key(w, "text");
	json_string_of(w, strbuf_str(&text), text.len);
	strbuf_free(&text);
}

void json_event(const struct printer_options *options, struct symbolizer *symbols,
		const struct event *e, struct strbuf *b)
{
	const struct record *r = e->function->record;
	struct json_writer w = {.out = b};
	bool any_fault = false;

	json_object_open(&w);
	json_head(&w, options->clauses, e);
	json_key(&w, "values");
	json_object_open(&w);
	for (uint32_t i = 0; i < r->n; i++)
		if (is_member(r, i))
			any_fault |= json_field(&w, symbols, e, i) != VALUE_READ;
	json_object_close(&w);
	if (any_fault)
		json_faults(&w, e);
	json_cut(&w, r);
	if (r->n_formats)
		json_formats(&w, symbols, e);
	json_object_close(&w);
	strbuf_putc(b, '\n');
}

void json_end(const struct account *a, struct strbuf *b)
{
	const struct {
		const char *key;
		uint64_t n;
	} sums[] = {
		{"attached", a->attached}, {"left_out", a->left_out},	  {"matched", a->matched},
		{"printed", a->printed},   {"aggregated", a->aggregated}, {"lost", a->lost},
		{"limited", a->limited},   {"missed", a->missed},
	};
	struct json_writer w = {.out = b};

	json_object_open(&w);
	json_key(&w, "type");
	json_string(&w, "end");
	for (size_t i = 0; i < ARRAY_SIZE(sums); i++) {
		json_key(&w, sums[i].key);
		json_unsigned(&w, sums[i].n);
	}
	json_key(&w, "missed_exact");
	json_bool(&w, a->missed_exact);
	if (a->undecided) {
		json_key(&w, "undecided");
		json_unsigned(&w, a->undecided);
	}
	if (a->lazy) {
		json_key(&w, "unarmed");
		json_unsigned(&w, a->unarmed);
		json_key(&w, "unarmed_functions");
		json_unsigned(&w, a->unarmed_functions);
	}
	if (a->stats) {
		json_key(&w, "turned_down");
		json_unsigned(&w, a->turned_down);
	}
	json_object_close(&w);
	strbuf_putc(b, '\n');
}
