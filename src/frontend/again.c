/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An expression of the entry comes in; out goes one that takes it again at the return: arguments
 * and builtins keep their values of the entry, everything below them is loaded anew.
 */
#include "frontend/query.h"

static struct expr *copied(struct arena *arena, const struct expr *e)
{
	struct expr *copy = arena_new(arena, struct expr);

	*copy = *e;
	return copy;
}

static struct expr *kept(struct arena *arena, struct expr *leaf)
{
	struct expr *e = arena_new(arena, struct expr);

	*e = (struct expr){.kind = EXPR_AFTER, .span = leaf->span, .type = leaf->type};
	e->type.order = ORDER_NATIVE; /* the leaf is swapped where it is taken */
	e->n = 1;
	e->kids[0] = leaf;
	return e;
}

struct expr *expr_at_return(struct arena *arena, const struct expr *e)
{
	struct expr *copy = copied(arena, e);

	if (e->kind == EXPR_LOAD && e->kids[0]->kind == EXPR_FRAME)
		return kept(arena, copy);
	if (e->kind == EXPR_ARG)
		return ctype_is_scalar(e->type) ? kept(arena, copy) : NULL;
	if (e->kind == EXPR_BUILTIN)
		return e->type.kind != CTYPE_STRING && !builtin_info(e->builtin)->at_return
			       ? kept(arena, copy)
			       : copy;
	if (e->kind == EXPR_FRAME)
		return NULL;
	for (uint32_t i = 0; i < e->n; i++) {
		copy->kids[i] = expr_at_return(arena, e->kids[i]);
		if (!copy->kids[i])
			return NULL;
	}
	return copy;
}
