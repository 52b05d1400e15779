/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A name that is no member of a struct comes in; out goes where a member of that name lies further
 * in: in a struct within the struct, or behind a pointer. The kernel's own sources hide these ways
 * behind macros (sk->sk_dport is sk->__sk_common.skc_dport), which BTF doesn't know.
 */
#include "frontend/check.h"

#include <string.h>

#define NESTED_DEPTH_MOST   3
#define NESTED_MEMBERS_MOST 4096u /* that are looked at */

struct nested {
	struct checker *c;
	const char *name;
	struct suggest *near; /* not NULL: is offered what is there; then nothing is found */
	uint32_t left;
};

/* The struct that the member is, or with pointers points to; false: it is none. */
static bool inner_struct(struct nested *s, const struct member *m, bool pointers, struct ctype *t)
{
	*t = member_ctype(m);
	if (pointers != (t->kind == CTYPE_POINTER))
		return false;
	if (pointers)
		*t = type_complete(s->c, ctype_pointee(*t));
	return t->kind == CTYPE_STRUCT;
}

/* "users.refs.counter": the way to the name through so many structs with names; NULL: none. */
static const char *way(struct nested *s, struct type_ref t, unsigned int depth, bool pointers)
{
	uint32_t n = type_member_count(t);
	const char *rest = NULL;
	struct member found;
	struct ctype inner;

	for (uint32_t i = 0; i < n && s->left; i++, s->left--) {
		struct member m = type_member_at(t, i);

		if (!inner_struct(s, &m, pointers && *m.name, &inner))
			continue;
		if (!*m.name)
			rest = way(s, inner.ref, depth, pointers);
		else if (depth > 1)
			rest = way(s, inner.ref, depth - 1, pointers);
		else if (type_member(inner.ref, s->name, &found, s->near))
			rest = s->name;
		if (rest)
			return *m.name ? arena_printf(s->c->arena, "%s%s%s", m.name,
						      pointers ? "->" : ".", rest)
				       : rest;
	}
	return NULL;
}

/* The shortest one. */
static const char *shortest(struct checker *c, struct type_ref t, const char *name,
			    struct suggest *near)
{
	const char *found = NULL;

	for (unsigned int depth = 1; depth <= NESTED_DEPTH_MOST && !found; depth++) {
		struct nested s = {c, name, near, NESTED_MEMBERS_MOST};

		found = way(&s, t, depth, false);
	}
	return found;
}

const char *nested_mend(struct checker *c, struct ctype t, const char *name,
			const struct suggest *near)
{
	struct nested behind = {c, name, NULL, NESTED_MEMBERS_MOST};
	const char *found = shortest(c, t.ref, name, NULL);
	struct suggest inner;

	if (found)
		return arena_printf(c->arena, "did you mean '%s'?", found);
	suggest_init(&inner, name);
	shortest(c, t.ref, name, &inner);
	if (inner.n && (!near->n || inner.distance[0] < near->distance[0]))
		found = shortest(c, t.ref, inner.best[0], NULL);
	else if (!near->n)
		found = way(&behind, t.ref, 1, true);
	return found ? arena_printf(c->arena, "did you mean '%s'?", found)
		     : suggest_mend(near, c->arena);
}

/* --- structs with one value --- */

const char *nested_only_value(struct checker *c, struct ctype t)
{
	const char *text = "";
	struct member m;

	for (int depth = 0; depth <= NESTED_DEPTH_MOST; depth++) {
		if (t.kind != CTYPE_STRUCT || type_member_count(t.ref) != 1)
			return ctype_is_scalar(t) && *text ? text : NULL;
		m = type_member_at(t.ref, 0);
		if (!*m.name)
			return NULL;
		text = arena_printf(c->arena, "%s.%s", text, m.name);
		t = member_ctype(&m);
	}
	return NULL;
}
