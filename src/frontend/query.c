/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The parsed script comes in; for each clause the functions that it stands for, grouped by what
 * its words mean there, and for each group the typed predicate and items go out. A group that
 * makes no sense is left out with a reason; it is the user's error only where none makes any.
 */
#include "frontend/check.h"

#include <string.h>

struct clause_maker {
	struct arena *arena;
	const struct source *source;
	struct kernel *k;
	const struct check_options *options;
	struct diags *diags;
	const struct clause_node *node;
	const struct probe_set *set;
	struct uses uses;
	VEC(const struct node *) conditions; /* the predicate, or ksnoop's */
	VEC(const struct node *) printed;
	VEC(const struct action_node *) formats;
	size_t formats_first; /* of them, those before the first print */
	VEC(const struct action_node *) aggregations;
	bool all_arguments;
	struct clause *clause;
};

/* --- what the clause asks for --- */

static const char *action_mend(struct clause_maker *m, const char *name)
{
	static const char *const words[] = {"print",  "stop",  "exit", "printf", "kstack",
					    "ustack", "count", "sum",  "avg",	 "min",
					    "max",    "hist",  "lhist"};
	struct suggest near;

	suggest_init(&near, name);
	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		suggest_offer(&near, words[i]);
	return suggest_mend(&near, m->arena);
}

static void no_action(struct clause_maker *m, const struct action_node *a)
{
	diag_error(m->diags, a->span, action_mend(m, a->name), "'%s' is not an action", a->name);
}

/* As print's item of that name. */
static const struct node *stack_item(struct clause_maker *m, const struct action_node *a)
{
	struct node *n = arena_new(m->arena, struct node), *depth;

	n->kind = a->depth ? NODE_CALL : NODE_NAME;
	n->span = n->name_span = a->span;
	n->name = a->name;
	if (!a->depth)
		return n;
	depth = arena_new(m->arena, struct node);
	depth->kind = NODE_NUMBER;
	depth->span = a->span;
	depth->number = a->depth;
	vec_push(m->arena, &n->kids, depth);
	return n;
}

/* Where print comes first, so does its line. */
static void take_format(struct clause_maker *m, const struct action_node *a)
{
	m->formats_first += !m->printed.n;
	vec_push(m->arena, &m->formats, a);
}

static void take_action(struct clause_maker *m, const struct action_node *a)
{
	switch (a->kind) {
	case ACTION_PRINT:
		vec_each (n, &a->items)
			vec_push(m->arena, &m->printed, *n);
		return;
	case ACTION_STOP: m->clause->stops = true; return;
	case ACTION_KSTACK:
	case ACTION_USTACK: vec_push(m->arena, &m->printed, stack_item(m, a)); return;
	case ACTION_COUNT:
	case ACTION_SUM:
	case ACTION_AVG:
	case ACTION_MIN:
	case ACTION_MAX:
	case ACTION_HIST:
	case ACTION_LHIST: vec_push(m->arena, &m->aggregations, a); return;
	case ACTION_PRINTF: take_format(m, a); return;
	case ACTION_OTHER: no_action(m, a); return;
	}
}

/* Does an item that is a pointer show the struct, too? */
static bool prints_pointees(const struct clause_maker *m)
{
	return m->node->form == CLAUSE_CALL || m->options->deep;
}

static void take_clause(struct clause_maker *m)
{
	const struct clause_node *n = m->node;

	if (n->predicate)
		vec_push(m->arena, &m->conditions, n->predicate);
	vec_each (item, &n->items) {
		if (node_is_condition(*item))
			vec_push(m->arena, &m->conditions, *item);
		else
			vec_push(m->arena, &m->printed, *item);
	}
	vec_each (a, &n->actions)
		take_action(m, *a);
	m->all_arguments =
		n->form == CLAUSE_BARE || (n->form == CLAUSE_CALL && !n->items.n && !m->printed.n);
	m->clause->prints = !m->aggregations.n || m->printed.n || m->formats.n ||
			    m->clause->stops;
	m->uses.all_arguments = m->all_arguments;
	m->uses.default_argument =
		m->clause->prints && !m->all_arguments && !m->printed.n && !m->formats.n;
	vec_each (x, &m->conditions)
		uses_collect(&m->uses, m->arena, m->k, *x, false);
	vec_each (x, &m->printed)
		uses_collect(&m->uses, m->arena, m->k, *x, prints_pointees(m));
	vec_each (a, &m->formats)
		vec_each (x, &(*a)->items)
			uses_collect(&m->uses, m->arena, m->k, *x, true);
	vec_each (a, &m->aggregations) {
		vec_each (x, &(*a)->items)
			uses_collect(&m->uses, m->arena, m->k, *x, false);
		vec_each (x, &(*a)->keys)
			uses_collect(&m->uses, m->arena, m->k, *x, false);
	}
}

/* --- one group --- */

struct attempt {
	const struct binding *binding;
	struct group *group;
	struct diags diags;
	const char *never; /* the predicate never holds, and why; "": nobody knows */
	struct span never_at;
};

static struct expr *check_conditions(struct checker *c, struct clause_maker *m)
{
	size_t n = m->conditions.n;
	struct expr **each = arena_array(m->arena, struct expr *, n);

	for (size_t i = 0; i < n; i++)
		each[i] = check_truth(c, m->conditions.at[i]);
	return expr_chain(c, OP_LAND, each, n);
}

static void check_predicate(struct checker *c, struct clause_maker *m, struct attempt *a)
{
	struct expr *e = m->conditions.n ? check_conditions(c, m) : NULL;

	if (!e || c->diags->errors)
		return;
	e = predicate_simplify(c, e);
	if (e->kind == EXPR_CONST && !e->value) {
		a->never = c->never ? c->never : "";
		a->never_at = c->never ? c->never_at
				       : span_join(m->conditions.at[0]->span,
						   m->conditions.at[m->conditions.n - 1]->span);
		return;
	}
	if (e->kind == EXPR_CONST)
		return;
	a->group->predicate = e;
	a->group->wants_return |= expr_needs_return(e);
}

static void attempt_binding(struct clause_maker *m, struct attempt *a,
			    const struct binding *binding)
{
	struct checker c = {
		.arena = m->arena,
		.source = m->source,
		.kernel = m->k,
		.options = m->options,
		.diags = &a->diags,
		.uses = &m->uses,
		.set = m->set,
		.binding = binding,
		.function = binding->probes.at[0]->function,
	};

	*a = (struct attempt){.binding = binding, .group = arena_new(m->arena, struct group)};
	a->diags = (struct diags){.arena = m->arena, .source = m->source};
	check_predicate(&c, m, a);
	vec_each (n, &m->printed) {
		if (prints_pointees(m))
			items_add_with_pointee(&c, a->group, *n);
		else
			items_add(&c, a->group, *n);
	}
	for (size_t i = 0; i < m->formats.n; i++)
		format_add(&c, a->group, m->formats.at[i], i < m->formats_first);
	vec_each (n, &m->aggregations)
		aggregation_add(&c, a->group, *n);
	if (a->never || a->diags.errors)
		return;
	if (m->all_arguments)
		items_add_arguments(&c, a->group);
	else if (m->uses.default_argument)
		for (size_t i = 0; i < MAX(m->conditions.n, 1u); i++)
			items_add_default(&c, a->group,
					  m->conditions.n ? m->conditions.at[i] : NULL);
}

/* --- what becomes of it --- */

static const char *missing_reason(struct clause_maker *m, const struct binding *b)
{
	for (size_t i = 0; i < m->uses.list.n; i++) {
		const struct use *use = &m->uses.list.at[i];

		if (b->uses[i].kind != MEANING_NONE)
			continue;
		if (b->uses[i].reason)
			return b->uses[i].reason;
		return arena_printf(m->arena, "has no %s '%s'",
				    use->is_args ? "parameter" : "variable", use->name);
	}
	bug("a binding lacks nothing");
}

static const char *failed_reason(struct clause_maker *m, const struct attempt *a)
{
	if (a->never)
		return *a->never
			       ? arena_printf(m->arena, "its predicate is never true: %s", a->never)
			       : "its predicate is never true";
	vec_each (d, &a->diags.list)
		if (d->level == DIAG_ERROR)
			return d->message;
	bug("a group failed without a word");
}

static void leave_out(struct clause_maker *m, const struct binding *b, const char *reason)
{
	vec_each (p, &b->probes)
		vec_push(m->arena, &m->clause->left_out, (struct left_out){(*p)->function, reason});
}

static void report(struct clause_maker *m, const struct attempt *a)
{
	if (a->never && !a->diags.errors)
		diag_error(m->diags, a->never_at, NULL, "the predicate is never true%s%s",
			   *a->never ? ": " : "", a->never);
	vec_each (d, &a->diags.list)
		diag_repeat(m->diags, d);
}

/* No function is left: the errors of the largest group, complete ones first, are the user's. */
static void report_all_failed(struct clause_maker *m, const struct bindings *all)
{
	const struct binding *best = NULL;
	struct attempt a;

	vec_each (b, &all->list)
		if (!best || (*b)->complete > best->complete ||
		    ((*b)->complete == best->complete && (*b)->probes.n > best->probes.n))
			best = *b;
	if (!best)
		bug("a probe set without functions");
	attempt_binding(m, &a, best);
	report(m, &a);
}

static void note_hidden(struct clause_maker *m)
{
	vec_each (use, &m->uses.list) {
		const char *name = use->name,
			   *mend = arena_printf(m->arena, "the parameter is 'args.%s'", name);

		if (use->hides == 1)
			diag_note(m->diags, use->span, mend,
				  "'%s' is the builtin, not the parameter of %s", name,
				  use->hidden->name);
		else if (use->hides)
			diag_note(m->diags, use->span, mend,
				  "'%s' is the builtin, not the parameter of %s and %u other "
				  "function%s",
				  name, use->hidden->name, use->hides - 1,
				  use->hides == 2 ? "" : "s");
	}
}

#define ITEMS_MOST 64 /* what a line has room for: RECORD_FIELDS_MOST */

/* Who asked for no values gets those that there is room for. */
static void cut_default_items(struct clause_maker *m, struct group *g)
{
	if (m->printed.n || m->all_arguments || g->items.n <= ITEMS_MOST)
		return;
	diag_note(m->diags, span_join(m->conditions.at[0]->span,
				      m->conditions.at[m->conditions.n - 1]->span),
		  "'{ print x, y }' says which", "a line has room for %d values, the first ones",
		  ITEMS_MOST);
	g->items.n = ITEMS_MOST;
}

static void check_bindings(struct clause_maker *m)
{
	struct bindings all = {0};
	struct attempt a;

	bindings_make(&all, &m->uses, m->set, m->arena, m->k);
	vec_each (b, &all.list) {
		if (!(*b)->complete) {
			leave_out(m, *b, missing_reason(m, *b));
			continue;
		}
		attempt_binding(m, &a, *b);
		if (a.never || a.diags.errors) {
			leave_out(m, *b, failed_reason(m, &a));
			continue;
		}
		cut_default_items(m, a.group);
		vec_each (p, &(*b)->probes)
			vec_push(m->arena, &a.group->functions, (*p)->function);
		vec_push(m->arena, &m->clause->groups, a.group);
	}
	note_hidden(m);
	if (!m->clause->groups.n)
		report_all_failed(m, &all);
}

static void make_clause(struct clause_maker *m)
{
	take_clause(m);
	m->set = probe_set_resolve(m->arena, m->node->probes, m->k, m->diags);
	if (!m->set)
		return;
	vec_each (left, &m->set->left_out)
		vec_push(m->arena, &m->clause->left_out, *left);
	check_bindings(m);
}

struct query *query_make(struct arena *arena, const struct script *script,
			 const struct source *source, struct kernel *k,
			 const struct check_options *options, struct diags *diags)
{
	struct query *q = arena_new(arena, struct query);
	unsigned int before = diags->errors;

	for (size_t i = 0; i < script->clauses.n; i++) {
		struct clause_maker m = {
			.arena = arena,
			.source = source,
			.k = k,
			.options = options,
			.diags = diags,
			.node = script->clauses.at[i],
		};

		m.clause = arena_new(arena, struct clause);
		m.clause->index = (uint32_t)i;
		m.clause->node = m.node;
		make_clause(&m);
		vec_push(arena, &q->clauses, m.clause);
	}
	return diags->errors == before ? q : NULL;
}
