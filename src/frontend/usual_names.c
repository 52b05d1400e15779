/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a type's parameters are usually called, and which parameter of a function is therefore the
 * matched one (language.md 3). In come all functions that take the type, traceable or not, out go
 * the names and the matches.
 */
#include "frontend/probes.h"

#include <stdlib.h>
#include <string.h>

#define USUAL_SHARE 10 /* a usual name is given by at least one function in this many */

struct tally {
	const char *name;
	size_t count;
};

static int by_name(const void *x, const void *y)
{
	return strcmp(((const struct tally *)x)->name, ((const struct tally *)y)->name);
}

static int by_count(const void *x, const void *y)
{
	const struct tally *a = x, *b = y;

	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return strcmp(a->name, b->name);
}

static bool is_core(const struct kfunc *f)
{
	return !strcmp(f->module->name, "vmlinux");
}

/* The first matching parameter's name of each function; a type that only modules know is counted
 * over modules. */
static size_t names_given(const struct taking_list *all, bool core, struct tally *to)
{
	size_t n = 0;

	vec_each(x, &all->list)
		if (is_core(x->function) == core)
			to[n++] = (struct tally){proto_param(x->function->proto, x->first).name, 1};
	return n;
}

static size_t tally_up(struct tally *names, size_t n)
{
	size_t kept = 0;

	qsort(names, n, sizeof(*names), by_name);
	for (size_t i = 0; i < n; i++) {
		if (kept && !strcmp(names[kept - 1].name, names[i].name))
			names[kept - 1].count++;
		else
			names[kept++] = names[i];
	}
	qsort(names, kept, sizeof(*names), by_count);
	return kept;
}

void usual_names(struct resolver *r, struct probe_type *t, const struct taking_list *all)
{
	struct tally *names = arena_array(r->arena, struct tally, all->list.n + 1);
	size_t total = names_given(all, true, names), n;

	if (!total)
		total = names_given(all, false, names);
	n = tally_up(names, total);
	if (t->given)
		vec_push(r->arena, &t->names, t->given);
	for (size_t i = 0; i < n && names[i].count * USUAL_SHARE >= total; i++)
		if (*names[i].name && !(t->given && !strcmp(t->given, names[i].name)))
			vec_push(r->arena, &t->names, names[i].name);
}

/* --- the matched parameter --- */

/* 0 for the best name, the given one or else the most usual; names.n for the type's own, more for
 * any other. */
static size_t name_rank(const struct probe_type *t, const char *name)
{
	for (size_t i = 0; i < t->names.n; i++)
		if (!strcmp(t->names.at[i], name))
			return i;
	return t->names.n + (strcmp(t->name, name) != 0);
}

/* "an int", "a u8", "an unsigned long": by sound, as far as C's types go. */
static const char *article(const char *type)
{
	return strchr("aeio", type[0]) || !strncmp(type, "unsigned", 8) ? "an" : "a";
}

static const char *conflict_text(struct resolver *r, const struct wanted *w, struct param p)
{
	const char *is = type_text(p.type, r->arena);

	return arena_printf(r->arena, "its parameter '%s' is %s %s, not %s %s *", p.name,
			    article(is), is, article(w->shown), w->shown);
}

/*
 * The parameter of the best name, wherever it stands; else the first of the type. A usual name that
 * the function gives to something else would mean that there: such a function is left out.
 */
struct found usual_match(struct resolver *r, const struct probe_type *t, const struct wanted *w,
			 const struct taking *taking)
{
	struct type_ref proto = taking->function->proto;
	struct found found = {.probe = {.function = taking->function, .matched = -1}};
	uint32_t n = proto_param_count(proto), matched = taking->first;
	size_t best = t->names.n + 1;

	for (uint32_t i = 0; i < n; i++) {
		struct param p = proto_param(proto, i);
		size_t rank = name_rank(t, p.name);

		if (rank > t->names.n)
			continue;
		if (!wanted_param(r, w, proto, i)) {
			if (rank < t->names.n && !found.conflict)
				found.conflict = conflict_text(r, w, p);
		} else if (rank < best) {
			best = rank;
			matched = i;
		}
	}
	vec_push(r->arena, &found.probe.matches, (struct probe_match){t, matched});
	return found;
}
