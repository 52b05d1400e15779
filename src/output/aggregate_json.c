/* SPDX-License-Identifier: GPL-2.0-only */
/* An aggregation comes in, one JSON object for each set of keys goes out. */
#include "output/aggregate_section.h"

#include <string.h>

static void json_stack(const struct section *s, const struct aggregate_row *row,
		       const struct record_field *f, struct json_writer *w)
{
	struct stack stack = section_stack(s, row, f);

	stack_json(w, s->symbols, &stack);
}

static bool has_module_key(const struct aggregate_table *t)
{
	for (uint32_t i = 0; i < t->keys.n; i++)
		if (t->keys.fields[i].form == FIELD_MODULE)
			return true;
	return false;
}

static void json_function(struct json_writer *w, const struct aggregate_table *t,
			  const struct traced *f)
{
	if (!f) {
		json_null(w);
		return;
	}
	json_string(w, f->name);
	if (strcmp(f->module, "vmlinux") && !has_module_key(t)) {
		json_key(w, "module");
		json_string(w, f->module);
	}
}

/* Of several keys with one name the first stands. */
static bool is_again(const struct record *keys, uint32_t i)
{
	for (uint32_t k = 0; k < i; k++)
		if (!strcmp(keys->fields[k].key, keys->fields[i].key))
			return true;
	return false;
}

static void json_keys(const struct section *s, const struct aggregate_row *row,
		      struct json_writer *w)
{
	const struct aggregate_table *t = row->table;

	json_key(w, "keys");
	json_object_open(w);
	for (uint32_t i = 0; i < t->keys.n; i++) {
		const struct record_field *f = &t->keys.fields[i];

		if (is_again(&t->keys, i))
			continue;
		json_key(w, f->key);
		if (section_key_state(row, i) != KEY_READ)
			json_null(w);
		else if (f->form == FIELD_FUNC)
			json_function(w, t, section_named(row, f));
		else if (f->form == FIELD_STACK)
			json_stack(s, row, f, w);
		else if (f->form == FIELD_MODULE && !section_named(row, f))
			json_null(w);
		else if (f->form == FIELD_MODULE)
			json_string(w, section_named(row, f));
		else
			value_json(w, s->symbols, f, section_key_bytes(row, f));
	}
	json_object_close(w);
}

static void json_entry(const struct section *s, const struct aggregate_row *row,
		       const struct aggregate_entry *e, struct strbuf *b)
{
	const struct aggregate_table *t = s->table;
	bool plain = t->kind == AGGREGATE_COUNT || !t->is_signed;
	struct json_writer w = {.out = b};

	json_object_open(&w);
	json_key(&w, "type");
	json_string(&w, "agg");
	if (s->report->at) {
		json_key(&w, "ts");
		json_seconds(&w, s->report->at);
	}
	json_key(&w, "clause");
	json_unsigned(&w, (uint64_t)t->clause + 1);
	json_key(&w, "expr");
	json_string(&w, t->name);
	if (row) {
		json_keys(s, row, &w);
	} else {
		json_key(&w, "keys");
		json_object_open(&w);
		json_object_close(&w);
	}
	if (aggregate_is_histogram(t->kind)) {
		json_key(&w, "buckets");
		histogram_json(e, &w);
	} else {
		json_key(&w, "value");
		if (!row && !aggregate_adds_up(t->kind))
			json_null(&w);
		else if (plain)
			json_unsigned(&w, row ? aggregate_value(row) : 0);
		else
			json_signed(&w, row ? (int64_t)aggregate_value(row) : 0);
	}
	json_object_close(&w);
	strbuf_putc(b, '\n');
}

void section_json(const struct section *s, struct strbuf *b)
{
	const struct aggregate_entry empty = {0};

	for (size_t i = 0; i < s->n; i++)
		json_entry(s, s->entries[i].rows, &s->entries[i], b);
	/* without keys there is one value, counted or not */
	if (!s->n && !s->table->keys.n)
		json_entry(s, NULL, &empty, b);
}
