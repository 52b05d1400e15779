/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A group comes in, and leaves as one plan for each attach kind that it takes to reach all its
 * functions: the best kind's first, then the next best's for those that the first can't take.
 */
#include "plan/plan.h"

/* Arguments on the stack, the caller: trampolines don't say where the function's stack begins. */
static bool uses_stack(const struct expr *e)
{
	if (e->kind == EXPR_FRAME)
		return true;
	if (e->kind == EXPR_BUILTIN && e->builtin == BUILTIN_CALLER)
		return true;
	for (uint32_t i = 0; i < e->n; i++)
		if (uses_stack(e->kids[i]))
			return true;
	return false;
}

static bool items_use_stack(const struct item *items, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (items[i].expr && uses_stack(items[i].expr))
			return true;
	return false;
}

static bool group_uses_stack(const struct group *g)
{
	if (g->predicate && uses_stack(g->predicate))
		return true;
	vec_each (a, &g->aggregations) {
		if ((a->operand && uses_stack(a->operand)) ||
		    items_use_stack(a->keys.at, a->keys.n))
			return true;
	}
	return items_use_stack(g->items.at, g->items.n);
}

struct splitter {
	struct arena *arena;
	const struct clause *clause;
	const struct group *group;
	const struct plan_options *o;
	struct plan_list *list;
	struct diags *diags;
	bool on_stack;
	VEC(const struct kfunc *) rest; /* not in a plan yet */
};

static const char *refuses(const struct splitter *s, enum attach_kind kind, const struct kfunc *f)
{
	if (attach_facts(kind)->tracing && s->on_stack)
		return "what is asked for is on the stack, where this attach kind doesn't see it";
	for (size_t i = 0; attach_facts(kind)->tracing && i < s->o->refused_n; i++)
		if (s->o->refused[i] == f)
			return "the kernel refused it";
	return strategy_refuses(kind, f, s->group->wants_return);
}

/* What of the rest this kind takes becomes a plan. */
static bool take(struct splitter *s, enum attach_kind kind)
{
	struct group *part = arena_new(s->arena, struct group);
	struct plan *plan;
	size_t left = 0;

	*part = *s->group;
	part->functions.n = part->functions.cap = 0;
	part->functions.at = NULL;
	for (size_t i = 0; i < s->rest.n; i++) {
		const struct kfunc *f = s->rest.at[i];

		if (refuses(s, kind, f))
			s->rest.at[left++] = f;
		else
			vec_push(s->arena, &part->functions, f);
	}
	s->rest.n = left;
	if (!part->functions.n)
		return true;
	plan = plan_make(s->arena, s->clause, part, kind, s->o, s->diags);
	if (plan)
		vec_push(s->arena, &s->list->plans, plan);
	return plan != NULL;
}

static void leave_rest_out(struct splitter *s, enum attach_kind kind)
{
	vec_each (f, &s->rest)
		vec_push(s->arena, &s->list->left_out,
			 (struct left_out){.function = *f, .reason = refuses(s, kind, *f)});
}

bool plan_group(struct arena *arena, const struct clause *clause, const struct group *group,
		const struct plan_options *o, struct plan_list *list, struct diags *diags)
{
	struct splitter s = {
		arena, clause, group, o, list, diags, .on_stack = group_uses_stack(group)};
	struct strategy_need need = {.needs_return = group->wants_return,
				     .forced = o->forced,
				     .functions = o->functions,
				     .without = o->without};
	const char *reason;
	int kind = -1, next;

	vec_each (f, &group->functions)
		vec_push(arena, &s.rest, *f);
	while (s.rest.n) {
		next = strategy_pick(o->features, &need, &reason);
		if (next < 0 && kind < 0) {
			diag_error(diags, clause->node->span, NULL, "%s", reason);
			return false;
		}
		if (next < 0 || next == kind) { /* no other is left, or allowed */
			leave_rest_out(&s, (enum attach_kind)kind);
			return true;
		}
		kind = next;
		if (!take(&s, (enum attach_kind)kind))
			return false;
		need.without |= 1u << kind;
	}
	return true;
}
