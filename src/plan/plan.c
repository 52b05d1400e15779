/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A typed group comes in; out goes what each end decides, carries and reports. The rule of
 * division: a conjunct that needs nothing from the return is decided at the entry; of the others,
 * every largest part that the entry can know is captured there, truth values as one bit that is 1
 * only where the truth is known to hold.
 */
#include "plan/planner.h"

#include "plan/lower.h"
#include "plan/maps.h"

#include <inttypes.h>

/* --- conjuncts --- */

/* About what deciding it costs: reads of memory, strings counted for more. */
static uint32_t cost(const struct expr *e)
{
	uint32_t sum = e->kind == EXPR_LOAD ? 1 : 0;

	if (e->kind == EXPR_TEXT_EQ || e->kind == EXPR_BYTES_EQ || e->kind == EXPR_TEXTS_EQ)
		sum = e->kind == EXPR_TEXT_EQ && lower_text_searches(e) ? 6 : 3;
	for (uint32_t i = 0; i < e->n; i++)
		sum += cost(e->kids[i]);
	return sum;
}

/* The cheap ones first: any of them may reject the call. Equal ones stay as they were written. */
static void add_entry(struct planner *p, struct conjunct c)
{
	struct plan *plan = p->plan;
	size_t at;

	vec_push(p->arena, &plan->entry, c);
	for (at = plan->entry.n - 1; at && cost(plan->entry.at[at - 1].expr) > cost(c.expr); at--)
		plan->entry.at[at] = plan->entry.at[at - 1];
	plan->entry.at[at] = c;
}

/*
 * Where it is asked for a user's text, which may not be in memory at the entry: the same once more
 * at the return, when the call has brought it there. Every largest part that the entry could know
 * is either what it knew, or what the return finds.
 */
static const struct expr *retried(struct planner *p, const struct expr *e, bool negated)
{
	struct expr *copy, *again;

	if (!lower_has_user_text(e))
		return e;
	copy = arena_new(p->arena, struct expr);
	*copy = *e;
	if (!expr_needs_return(e)) {
		again = expr_at_return(p->arena, e);
		if (!again)
			return e;
		*copy = (struct expr){.kind = EXPR_LOGIC,
				      .span = e->span,
				      .type = e->type,
				      .op = negated ? OP_LAND : OP_LOR,
				      .n = 2,
				      .kids = {(struct expr *)e, again}};
	} else if (e->kind == EXPR_UNARY && e->op == OP_NOT) {
		copy->kids[0] = (struct expr *)retried(p, e->kids[0], !negated);
	} else if (e->kind == EXPR_LOGIC) {
		for (uint32_t i = 0; i < e->n; i++)
			copy->kids[i] = (struct expr *)retried(p, e->kids[i], negated);
	}
	return copy;
}

/* Is such a text's comparison used as a number? Then what would let the call pass isn't told. */
static bool is_counted_with(const struct expr *e)
{
	if (e->kind == EXPR_LOGIC || (e->kind == EXPR_UNARY && e->op == OP_NOT)) {
		for (uint32_t i = 0; i < e->n; i++)
			if (is_counted_with(e->kids[i]))
				return true;
		return false;
	}
	return e->kind != EXPR_TEXT_EQ && lower_has_user_text(e);
}

static void add_conjuncts(struct planner *p, const struct expr *e, bool negated)
{
	bool lenient, retry;

	if (e->kind == EXPR_UNARY && e->op == OP_NOT) {
		add_conjuncts(p, e->kids[0], !negated);
		return;
	}
	if (e->kind == EXPR_LOGIC && (e->op == OP_LAND) != negated) {
		add_conjuncts(p, e->kids[0], negated);
		add_conjuncts(p, e->kids[1], negated);
		return;
	}
	if (e->kind == EXPR_CONST && (e->value != 0) != negated)
		return;
	lenient = lower_has_user_text(e) && !is_counted_with(e);
	retry = lower_has_user_text(e) && p->plan->has_return;
	if (expr_needs_return(e) || retry)
		vec_push(p->arena, &p->plan->ret,
			 (struct conjunct){retried(p, e, negated), negated, false});
	if (!expr_needs_return(e) && (lenient || !retry))
		add_entry(p, (struct conjunct){e, negated, lenient});
}

/* --- captures --- */

/* The same value, wherever it is asked for. */
static bool is_same(const struct expr *a, const struct expr *b)
{
	if (a == b)
		return true;
	if (a->kind != b->kind || a->op != b->op || a->value != b->value ||
	    a->offset != b->offset || a->bit_shift != b->bit_shift || a->reg != b->reg ||
	    a->builtin != b->builtin || a->n != b->n || a->type.kind != b->type.kind ||
	    a->type.size != b->type.size || a->type.bits != b->type.bits ||
	    a->type.is_signed != b->type.is_signed || a->type.order != b->type.order)
		return false;
	for (uint32_t i = 0; i < a->n; i++)
		if (!is_same(a->kids[i], b->kids[i]))
			return false;
	return a->kind == EXPR_ARG || a->kind == EXPR_LOAD || a->kind == EXPR_FRAME ||
	       a->kind == EXPR_CONST || a->kind == EXPR_BUILTIN || a->kind == EXPR_CONVERT ||
	       a->kind == EXPR_BINARY || a->kind == EXPR_USER;
}

/* An item's own is as it is printed. */
static bool stands_for(const struct capture *c, const struct expr *e)
{
	return c->expr == e || (!c->truth && !c->item && c->form == FIELD_SCALAR &&
				ctype_is_scalar(e->type) && is_same(c->expr, e));
}

const struct capture *plan_capture(const struct plan *p, const struct expr *e, bool truth,
				   bool negated)
{
	vec_each (c, &p->captures) {
		if (c->truth == truth && (!truth || c->negated == negated) && stands_for(c, e))
			return c;
	}
	return NULL;
}

const struct capture *plan_text_capture(const struct plan *p, const struct expr *e)
{
	vec_each (c, &p->captures) {
		if (c->expr == e && c->form == FIELD_TEXT && !c->truth)
			return c;
	}
	return NULL;
}

int32_t planner_add_capture(struct planner *p, struct capture c)
{
	struct plan *plan = p->plan;

	c.offset = plan->stash_size;
	plan->stash_size += ALIGN_UP(c.size, 8);
	vec_push(p->arena, &plan->captures, c);
	return (int32_t)plan->captures.n - 1;
}

uint8_t planner_next_bit(struct planner *p, struct span at)
{
	size_t bit = p->plan->record.n;

	vec_each (c, &p->plan->captures) {
		if (!c->truth && c->bit >= bit)
			bit = (size_t)c->bit + 1;
	}
	if (bit >= RECORD_FIELDS_MOST) {
		if (!p->failed)
			diag_error(p->diags, at, NULL,
				   "too many values: at most %d of a clause can be carried to the "
				   "return",
				   RECORD_FIELDS_MOST);
		p->failed = true;
		bit = 0;
	}
	return (uint8_t)bit;
}

/* A string that is compared at the return with another, as it was at the entry. */
static void capture_text(struct planner *p, const struct expr *e, uint32_t size)
{
	if (expr_needs_return(e))
		planner_capture_value(p, e);
	else if (!plan_text_capture(p->plan, e))
		planner_add_capture(p, (struct capture){.expr = e,
							.form = FIELD_TEXT,
							.size = size,
							.bit = planner_next_bit(p, e->span)});
}

/* What an operand at the return had at the entry: a scalar, or the bytes of an object. */
static void capture_operand(struct planner *p, const struct expr *e)
{
	bool bytes = !ctype_is_scalar(e->type);

	if (plan_capture(p->plan, e, false, false))
		return;
	planner_add_capture(p, (struct capture){.expr = e,
						.form = bytes ? FIELD_BYTES : FIELD_SCALAR,
						.size = bytes ? e->type.size : 8,
						.bit = planner_next_bit(p, e->span)});
}

/* A condition at the return: its entry-only parts become bits, what they are compared with values.
 */
static void capture_truth(struct planner *p, const struct expr *e, bool negated)
{
	if (e->kind == EXPR_CONST)
		return;
	if (!expr_needs_return(e)) {
		if (!plan_capture(p->plan, e, true, negated))
			planner_add_capture(p, (struct capture){.expr = e,
								.truth = true,
								.negated = negated,
								.size = 8});
		return;
	}
	if (e->kind == EXPR_UNARY && e->op == OP_NOT) {
		capture_truth(p, e->kids[0], !negated);
	} else if (e->kind == EXPR_LOGIC) {
		capture_truth(p, e->kids[0], negated);
		capture_truth(p, e->kids[1], negated);
	} else if (e->kind == EXPR_TEXTS_EQ) {
		capture_text(p, e->kids[0], e->text_len);
		capture_text(p, e->kids[1], (uint32_t)e->value);
	} else {
		for (uint32_t i = 0; i < e->n; i++)
			planner_capture_value(p, e->kids[i]);
	}
}

/* An operand at the return. Truths within it are asked both ways: only then is it known that they
 * are false. */
void planner_capture_value(struct planner *p, const struct expr *e)
{
	if (e->kind == EXPR_CONST || e->kind == EXPR_TEXT)
		return;
	if (!expr_needs_return(e)) {
		capture_operand(p, e);
		return;
	}
	if (expr_is_truth(e)) {
		capture_truth(p, e, false);
		capture_truth(p, e, true);
		return;
	}
	if (e->kind == EXPR_COND) {
		capture_truth(p, e->kids[0], false);
		capture_truth(p, e->kids[0], true);
		planner_capture_value(p, e->kids[1]);
		planner_capture_value(p, e->kids[2]);
		return;
	}
	for (uint32_t i = 0; i < e->n; i++)
		planner_capture_value(p, e->kids[i]);
}

bool planner_is_captured(const struct plan *plan, const struct item *item)
{
	if (item->kind == ITEM_KSTACK)
		return plan->carries_kstack;
	return plan->has_return && item->kind == ITEM_VALUE && item->expr->kind != EXPR_CONST &&
	       !expr_needs_return(item->expr);
}

static void capture_items(struct planner *p)
{
	struct plan *plan = p->plan;
	const struct group *g = plan->group;

	plan->item_capture = arena_array(p->arena, int32_t, g->items.n + 1);
	plan->item_again = arena_array(p->arena, const struct expr *, g->items.n + 1);
	for (size_t i = 0; i < g->items.n; i++) {
		const struct item *item = &g->items.at[i];
		const struct record_field *f = &plan->record.fields[i];

		plan->item_capture[i] = -1;
		if (!planner_is_captured(plan, item))
			continue;
		plan->item_capture[i] = planner_add_capture(
			p, (struct capture){.expr = item->expr,
					    .form = f->form,
					    .stack = f->form == FIELD_STACK ? f : NULL,
					    .size = planner_carried(f),
					    .bit = (uint8_t)i,
					    .item = true});
		if (f->form == FIELD_TEXT && lower_may_be_absent(item->expr))
			plan->item_again[i] = expr_at_return(p->arena, item->expr);
	}
}

/* --- the whole --- */

/* Objects are cut until all fits; texts that the predicate compares at the return are not. */
static void check_stash(struct planner *p)
{
	if (p->plan->stash_size <= STASH_SIZE_MOST || p->failed)
		return;
	diag_error(p->diags, p->plan->clause->node->span, NULL,
		   "%u bytes of values are too many to carry to the return (%u at most)",
		   p->plan->stash_size, STASH_SIZE_MOST);
	p->failed = true;
}

/* Where the builtin stands in the expression; NULL: nowhere. */
static const struct expr *find_builtin(const struct expr *e, enum builtin b)
{
	const struct expr *found = NULL;

	if (!e || (e->kind == EXPR_BUILTIN && e->builtin == b))
		return e;
	for (uint32_t i = 0; i < e->n && !found; i++)
		found = find_builtin(e->kids[i], b);
	return found;
}

static const struct expr *asked_by(const struct aggregation *a, enum builtin b)
{
	const struct expr *found = find_builtin(a->operand, b);

	for (size_t i = 0; i < a->keys.n && !found; i++)
		if (a->keys.at[i].kind == ITEM_VALUE)
			found = find_builtin(a->keys.at[i].expr, b);
	return found;
}

static const struct expr *asks_for(const struct group *g, enum builtin b)
{
	const struct expr *found = find_builtin(g->predicate, b);

	for (size_t i = 0; i < g->items.n && !found; i++)
		if (g->items.at[i].kind == ITEM_VALUE)
			found = find_builtin(g->items.at[i].expr, b);
	for (size_t i = 0; i < g->aggregations.n && !found; i++)
		found = asked_by(&g->aggregations.at[i], b);
	return found;
}

static bool has_kstack(const struct item *items, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (items[i].kind == ITEM_KSTACK)
			return true;
	return false;
}

static bool asks_for_kstack(const struct group *g)
{
	vec_each (a, &g->aggregations)
		if (has_kstack(a->keys.at, a->keys.n))
			return true;
	return has_kstack(g->items.at, g->items.n);
}

/*
 * Before 5.11 nothing that a program can find says what a return probe has replaced, and before 6.1
 * the kernel's own walk of the stack ends there.
 */
static bool comes_first(const struct group *g, const struct features *f)
{
	return (!f->return_stack && asks_for_kstack(g)) ||
	       (!f->task_hooks_offset && asks_for(g, BUILTIN_CALLER));
}

/* Programs that differ in this alone are no longer shared: of few functions only, and of a kprobe
 * event, which costs more than to ask, if there is one in all. */
static bool knows_function(const struct group *g, enum attach_kind kind,
			   const struct plan_options *o)
{
	uint32_t most = kind == ATTACH_KPROBE_EVENT ? 1 : SINGLE_FUNCTIONS_MOST;

	return attach_facts(kind)->single || (g->functions.n == 1 && o->functions <= most);
}

struct plan *plan_make(struct arena *arena, const struct clause *clause, const struct group *group,
		       enum attach_kind kind, const struct plan_options *o, struct diags *diags)
{
	struct plan *plan = arena_new(arena, struct plan);
	struct planner p = {.arena = arena, .plan = plan, .options = o, .diags = diags};

	*plan = (struct plan){.clause = clause, .group = group, .has_return = group->wants_return};
	plan->wants_duration = asks_for(group, BUILTIN_DURATION);
	plan->carries_kstack = plan->has_return && !o->features->return_stack;
	plan->stash_size = sizeof(struct stash_header);
	plan->kind = kind;
	plan->is_alone = group->functions.n == 1 && o->functions == 1;
	plan->knows_function = knows_function(group, kind, o);
	plan->entry_first = kind == ATTACH_KPROBE_EVENT && comes_first(group, o->features);
	plan->lazy = o->lazy && plan->has_return && kind == ATTACH_KPROBE_EVENT &&
		     !plan->entry_first && !plan->knows_function;
	if (group->predicate)
		add_conjuncts(&p, group->predicate, false);
	planner_record(&p);
	if (p.failed)
		return NULL;
	planner_aggregates(&p);
	capture_items(&p);
	for (size_t i = 0; i < plan->ret.n; i++)
		capture_truth(&p, plan->ret.at[i].expr, plan->ret.at[i].negated);
	for (size_t i = 0; i < group->items.n; i++) {
		if (plan->has_return && plan->item_capture[i] < 0 &&
		    group->items.at[i].kind == ITEM_VALUE)
			planner_capture_value(&p, group->items.at[i].expr);
		if (plan->item_again[i])
			planner_capture_value(&p, plan->item_again[i]);
	}
	planner_capture_aggregates(&p);
	check_stash(&p);
	if (p.failed || !lower_plan(arena, plan, o, diags))
		return NULL;
	return plan;
}

/* --- the printer --- */

static void print_conjuncts(const char *where, const struct conjunct *at, size_t n, FILE *to)
{
	for (size_t i = 0; i < n; i++) {
		fprintf(to, "  %s%s%s:\n", where, at[i].negated ? ", negated" : "",
			at[i].lenient ? ", or not in memory" : "");
		expr_print(at[i].expr, to);
	}
}

void plan_print(const struct plan *p, FILE *to)
{
	static const char *const forms[] = {
		[FIELD_LABEL] = "label",   [FIELD_FUNC] = "func", [FIELD_MODULE] = "module",
		[FIELD_SCALAR] = "scalar", [FIELD_TEXT] = "text", [FIELD_BYTES] = "bytes",
		[FIELD_STACK] = "stack"};

	fprintf(to, "plan: clause %u, %zu function%s, %s%s\n", p->clause->index + 1,
		p->group->functions.n, p->group->functions.n == 1 ? "" : "s",
		attach_kind_name(p->kind), p->has_return ? ", entry and return" : "");
	print_conjuncts("at the entry", p->entry.at, p->entry.n, to);
	print_conjuncts("at the return", p->ret.at, p->ret.n, to);
	if (p->has_return)
		fprintf(to, "  stash: %u bytes\n", p->stash_size);
	vec_each (c, &p->captures) {
		fprintf(to, "    +%u: %s%s\n", c->offset, c->truth ? "truth" : forms[c->form],
			c->negated ? ", negated" : "");
	}
	aggregates_print(p, to);
	if (!p->clause->prints)
		return;
	fprintf(to, "  record: %u bytes", p->record.size);
	if (p->record.most > p->record.size)
		fprintf(to, ", %u at most", p->record.most);
	fputc('\n', to);
	for (uint32_t i = 0; i < p->record.n; i++) {
		const struct record_field *f = &p->record.fields[i];

		fprintf(to, "    +%u: %s%s %u '%s'\n", f->offset, forms[f->form],
			f->varies ? " up to" : "", f->size, f->key);
	}
}
