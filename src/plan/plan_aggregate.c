/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A group's aggregations come in; the tables that they count in go out, shared with the clause's
 * other groups where keys have the same types, and what of them is captured at the entry.
 */
#include "plan/planner.h"

#include "plan/lower.h"

#include <inttypes.h>
#include <string.h>

static enum aggregate_kind kind_of(const struct aggregation *a)
{
	static const enum aggregate_kind kinds[] = {
		[ACTION_COUNT] = AGGREGATE_COUNT, [ACTION_SUM] = AGGREGATE_SUM,
		[ACTION_AVG] = AGGREGATE_AVG,	  [ACTION_MIN] = AGGREGATE_MIN,
		[ACTION_MAX] = AGGREGATE_MAX,	  [ACTION_HIST] = AGGREGATE_HIST,
		[ACTION_LHIST] = AGGREGATE_LHIST,
	};

	return kinds[a->node->kind];
}

/* In any of the clause's groups: one of them makes all signed, as a sum of both can be. */
static bool is_signed(const struct clause *clause, uint32_t number)
{
	vec_each (g, &clause->groups) {
		const struct expr *e = (*g)->aggregations.at[number].operand;

		if (e && e->type.is_signed)
			return true;
	}
	return false;
}

/* --- keys --- */

/*
 * What doesn't show is the same for all, so that functions that differ in nothing else count in one
 * table: where a pointer points to, and an integer's width, as it lies extended to 64 bits.
 */
static struct ctype shown_as(struct ctype t)
{
	if (t.kind == CTYPE_INT)
		return ctype_int(8, t.is_signed);
	if (t.kind == CTYPE_POINTER && (t.stars || ctype_pointee(t).kind != CTYPE_FUNCTION))
		return (struct ctype){.kind = CTYPE_POINTER, .size = t.size, .stars = 1};
	return t;
}

/* A string has its NUL in the key, unlike one in a record, where it may fill its size. */
static struct record_field key_field(const struct planner *p, const struct item *item,
				     uint32_t offset)
{
	struct record_field f = planner_field(p->plan, item);

	f.offset = offset;
	_Static_assert(AGGREGATION_STACK_MORE == KEY_STACK_FRAMES + STACK_FRAMES_ABOVE * 8, "");

	if (f.form == FIELD_FUNC || f.form == FIELD_MODULE)
		f.size = 8;
	else if (f.form == FIELD_STACK)
		f.size += KEY_STACK_FRAMES;
	else if (f.form == FIELD_SCALAR)
		f.type = shown_as(f.type);
	else if (f.form == FIELD_TEXT && item->expr->type.kind == CTYPE_ARRAY)
		f.size++;
	return f;
}

static void make_keys(struct planner *p, const struct aggregation *a, struct aggregate_table *t)
{
	uint32_t at = 0;

	vec_each (key, &a->keys)
		t->has_states |= key->kind == ITEM_VALUE && key->expr->kind != EXPR_BUILTIN &&
				 (key->text_size || expr_can_fail(key->expr) ||
				  key->expr->kind == EXPR_OBJECT);
	if (t->has_states)
		at += 8;
	t->keys.n = (uint32_t)a->keys.n;
	t->keys.fields = arena_array(p->arena, struct record_field, t->keys.n + 1);
	for (uint32_t i = 0; i < t->keys.n; i++) {
		t->keys.fields[i] = key_field(p, &a->keys.at[i], at);
		at += ALIGN_UP(t->keys.fields[i].size, 8);
	}
	t->bucket_offset = at;
	if (aggregate_is_histogram(t->kind))
		at += 8;
	t->keys.size = MAX(at, 8u); /* a map's key has at least a byte */
}

/* --- tables --- */

static bool same_type(struct ctype a, struct ctype b)
{
	return a.kind == b.kind && a.size == b.size && a.is_signed == b.is_signed &&
	       a.is_char == b.is_char && a.text == b.text && a.bits == b.bits &&
	       a.stars == b.stars && a.order == b.order && a.ref.btf == b.ref.btf &&
	       a.ref.id == b.ref.id;
}

static bool same_keys(const struct aggregate_table *a, const struct aggregate_table *b)
{
	if (a->has_states != b->has_states || a->keys.size != b->keys.size)
		return false;
	for (uint32_t i = 0; i < a->keys.n; i++) {
		const struct record_field *f = &a->keys.fields[i], *g = &b->keys.fields[i];

		if (f->form != g->form || f->role != g->role || f->size != g->size ||
		    f->depth != g->depth ||
		    (f->form == FIELD_TEXT ? f->truncated_at_size != g->truncated_at_size
					   : !same_type(f->type, g->type)))
			return false;
	}
	return true;
}

static const struct aggregate_table *table_for(struct planner *p, const struct aggregation *a,
					       uint32_t number, uint32_t *at)
{
	struct aggregate_tables *tables = p->options->tables;
	struct aggregate_table *t = arena_new(p->arena, struct aggregate_table);

	*t = (struct aggregate_table){
		.clause = p->plan->clause->index,
		.number = number,
		.kind = kind_of(a),
		.name = a->name,
		.is_signed = is_signed(p->plan->clause, number),
		.is_duration = a->is_duration,
		.low = a->low,
		.high = a->high,
		.step = a->step,
	};
	make_keys(p, a, t);
	t->value_size = t->kind == AGGREGATE_AVG ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
	for (*at = 0; *at < tables->list.n; ++*at) {
		const struct aggregate_table *other = tables->list.at[*at];

		if (other->clause == t->clause && other->number == t->number && same_keys(other, t))
			return other;
	}
	vec_push(p->arena, &tables->list, t);
	return t;
}

void planner_aggregates(struct planner *p)
{
	const struct group *g = p->plan->group;

	for (uint32_t i = 0; i < g->aggregations.n; i++) {
		struct aggregate a = {.from = &g->aggregations.at[i]};

		a.table = table_for(p, a.from, i, &a.map);
		vec_push(p->arena, &p->plan->aggregates, a);
	}
}

/* --- captures --- */

static int32_t capture_stack(struct planner *p, const struct record_field *f)
{
	struct record_field *frames = arena_new(p->arena, struct record_field);
	struct capture c = {.form = FIELD_STACK, .stack = frames};

	*frames = *f;
	frames->size -= KEY_STACK_FRAMES;
	c.size = planner_carried(frames);
	c.bit = planner_next_bit(p, p->plan->clause->node->span);
	return planner_add_capture(p, c);
}

static int32_t capture_key(struct planner *p, const struct item *key, const struct record_field *f)
{
	struct capture c;

	if (f->form == FIELD_STACK)
		return planner_is_captured(p->plan, key) ? capture_stack(p, f) : -1;
	if (key->kind != ITEM_VALUE || key->expr->kind == EXPR_CONST)
		return -1;
	if (expr_needs_return(key->expr)) {
		planner_capture_value(p, key->expr);
		return -1;
	}
	c = (struct capture){.expr = key->expr, .form = f->form, .size = f->size};
	c.bit = planner_next_bit(p, key->expr->span);
	return planner_add_capture(p, c);
}

void planner_capture_aggregates(struct planner *p)
{
	if (!p->plan->has_return)
		return;
	vec_each (a, &p->plan->aggregates) {
		const struct aggregation *from = a->from;

		a->key_capture = arena_array(p->arena, int32_t, from->keys.n + 1);
		a->key_again = arena_array(p->arena, const struct expr *, from->keys.n + 1);
		for (uint32_t i = 0; i < from->keys.n; i++) {
			const struct item *key = &from->keys.at[i];

			a->key_capture[i] = capture_key(p, key, &a->table->keys.fields[i]);
			if (a->key_capture[i] >= 0 && key->text_size &&
			    lower_may_be_absent(key->expr))
				a->key_again[i] = expr_at_return(p->arena, key->expr);
			if (a->key_again[i])
				planner_capture_value(p, a->key_again[i]);
		}
		if (from->operand)
			planner_capture_value(p, from->operand);
	}
}

/* --- the printer --- */

void aggregates_print(const struct plan *p, FILE *to)
{
	static const char *const forms[] = {
		[FIELD_LABEL] = "label",   [FIELD_FUNC] = "func", [FIELD_MODULE] = "module",
		[FIELD_SCALAR] = "scalar", [FIELD_TEXT] = "text", [FIELD_BYTES] = "bytes",
		[FIELD_STACK] = "stack"};

	vec_each (a, &p->aggregates) {
		const struct aggregate_table *t = a->table;

		fprintf(to, "  aggregation: table %u, %s, key %u bytes, value %u bytes%s\n", a->map,
			t->name, t->keys.size, t->value_size, t->is_signed ? ", signed" : "");
		if (t->has_states)
			fprintf(to, "    +0: states\n");
		for (uint32_t i = 0; i < t->keys.n; i++) {
			const struct record_field *f = &t->keys.fields[i];

			fprintf(to, "    +%u: %s %u '%s'\n", f->offset, forms[f->form], f->size,
				f->key);
		}
		if (aggregate_is_histogram(t->kind))
			fprintf(to, "    +%u: bucket\n", t->bucket_offset);
	}
}
