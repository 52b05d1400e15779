/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A clause's probes come in as the grammar built them, the functions they stand for go out, each
 * once, with the parameter that a type matched; those that can't be traced aside, with the reason.
 * Knows the set operators; what a term stands for is the business of patterns.c, pattern_file.c and
 * type_sets.c.
 */
#include "frontend/probes.h"

#include <string.h>

static struct found_set resolve_node(struct resolver *r, const struct probe_node *n);

/* --- operators --- */

/* Only '!' terms: it stands for nothing by itself, and takes away from what stands beside it. */
static bool only_takes_away(const struct probe_node *n)
{
	if (n->kind == PROBE_NOT)
		return true;
	if (n->kind != PROBE_ALL_OF)
		return false;
	vec_each(kid, &n->kids)
		if (!only_takes_away(*kid))
			return false;
	return true;
}

static void take_away(struct resolver *r, struct found_set *from, const struct probe_node *n)
{
	bool outer = r->negative;
	struct found_set away;

	if (n->kind == PROBE_ALL_OF) {
		vec_each(kid, &n->kids)
			take_away(r, from, *kid);
		return;
	}
	r->negative = true;
	away = resolve_node(r, n->kids.at[0]);
	r->negative = outer;
	*from = found_without(r->arena, from, &away);
}

/* Takes away what those of the kids that only take away say. */
static void take_away_all(struct resolver *r, struct found_set *from, const struct probe_node *n)
{
	size_t before = from->list.n;

	vec_each(kid, &n->kids)
		if (only_takes_away(*kid))
			take_away(r, from, *kid);
	if (before && !from->list.n)
		hollow_add(r, n->span, NULL,
			   "nothing is left: '!' takes away every function of this set");
}

static const char *term_text(struct resolver *r, const struct probe_node *n)
{
	static const char *const before[] = {
		[PROBE_NAME] = "",
		[PROBE_GLOB] = "",
		[PROBE_STRUCT] = "struct ",
		[PROBE_UNION] = "union ",
		[PROBE_FILE] = "@",
		[PROBE_TRACEPOINT] = "tp:",
		[PROBE_BPF] = "bpf:",
		[PROBE_ALL_OF] = "",
		[PROBE_ANY_OF] = "",
		[PROBE_NOT] = "!",
	};

	if (!n->name)
		return "a term";
	return arena_printf(r->arena, "%s%s%s%s%s", before[n->kind], n->name, n->module ? "[" : "",
			    n->module ? n->module : "", n->module ? "]" : "");
}

/* a & b & !c: what is in all of those without '!'. */
static struct found_set resolve_all_of(struct resolver *r, const struct probe_node *n)
{
	struct found_set common = {0};
	const char *sizes = NULL;
	bool all_stand_for_some = true;

	vec_each(kid, &n->kids) {
		struct found_set term;

		if (only_takes_away(*kid))
			continue;
		term = resolve_node(r, *kid);
		all_stand_for_some &= term.list.n > 0;
		common = sizes ? found_common(r->arena, &common, &term) : term;
		sizes = arena_printf(r->arena, "%s%s%s: %zu", sizes ? sizes : "", sizes ? ", " : "",
				     term_text(r, *kid), term.list.n);
	}
	if (!common.list.n && all_stand_for_some)
		hollow_add(r, n->span, sizes, "no function is in all terms of this set");
	take_away_all(r, &common, n);
	return common;
}

/* a, b, !c: what is in any of those without '!'. */
static struct found_set resolve_any_of(struct resolver *r, const struct probe_node *n)
{
	struct found_set all = {0};

	vec_each(kid, &n->kids) {
		struct found_set item;

		if (only_takes_away(*kid))
			continue;
		item = resolve_node(r, *kid);
		all = found_union(r->arena, &all, &item);
	}
	take_away_all(r, &all, n);
	return all;
}

static struct found_set not_there_yet(struct resolver *r, const struct probe_node *n,
				      const char *what)
{
	diag_error(r->diags, n->span, NULL,
		   "%s are not there yet; they come with the networking support", what);
	return (struct found_set){0};
}

static struct found_set resolve_node(struct resolver *r, const struct probe_node *n)
{
	switch (n->kind) {
	case PROBE_NAME: return resolve_name(r, n);
	case PROBE_GLOB: return resolve_glob(r, n);
	case PROBE_STRUCT:
	case PROBE_UNION: return resolve_tagged(r, n);
	case PROBE_FILE: return resolve_file(r, n);
	case PROBE_TRACEPOINT: return not_there_yet(r, n, "tracepoints (tp:)");
	case PROBE_BPF: return not_there_yet(r, n, "BPF programs (bpf:)");
	case PROBE_ALL_OF: return resolve_all_of(r, n);
	case PROBE_ANY_OF: return resolve_any_of(r, n);
	case PROBE_NOT: bug("a '!' that was not taken away");
	}
	bug("probe kind %d", n->kind);
}

static bool stands_for_nothing(const struct probe_node *n)
{
	if (n->kind != PROBE_ANY_OF)
		return only_takes_away(n);
	vec_each(kid, &n->kids)
		if (!only_takes_away(*kid))
			return false;
	return true;
}

/* --- which can be traced --- */

/* Without a list of what can be traced, all are tried: the kernel refuses those that can't. */
static void set_fill(struct resolver *r, const struct found_set *all, const struct probe_node *root)
{
	bool unknown = false;

	vec_each(f, &all->list) {
		enum traceable t = kernel_traceable(r->k, f->probe.function);
		const char *reason = f->conflict;

		if (t != TRACEABLE_YES && t != TRACEABLE_UNKNOWN)
			reason = traceable_reason(t);
		if (f->absent)
			reason = f->absent;
		unknown |= t == TRACEABLE_UNKNOWN;
		if (reason) {
			vec_push(r->arena, &r->set->left_out,
				 (struct left_out){f->probe.function, reason});
			continue;
		}
		if (f->probe.matches.n) {
			f->probe.matched = (int)f->probe.matches.at[0].position;
			f->probe.type_term = f->probe.matches.at[0].type->term;
		}
		vec_push(r->arena, &r->set->probes, f->probe);
	}
	if (unknown)
		diag_note(r->diags, root->span, NULL,
			  "which of these functions can be traced is not known: %s",
			  traceable_reason(TRACEABLE_UNKNOWN));
}

static void set_name(struct resolver *r)
{
	struct probe_set *set = r->set;
	const struct probe_type *first = set->types.n ? set->types.at[0] : NULL;

	if (!first)
		return;
	set->type_name = first->name;
	vec_each(name, &first->names)
		vec_push(r->arena, &set->names, *name);
}

struct probe_set *probe_set_resolve(struct arena *arena, const struct probe_node *probes,
				    struct kernel *k, struct diags *diags)
{
	struct resolver r = {
		.arena = arena,
		.k = k,
		.diags = diags,
		.set = arena_new(arena, struct probe_set),
	};
	unsigned int errors = diags->errors;
	struct found_set all;

	if (stands_for_nothing(probes)) {
		diag_error(diags, probes->span,
			   "write '*, ' before it to take away from all functions",
			   "nothing is left: the set has only '!' terms");
		return NULL;
	}
	all = resolve_node(&r, probes);
	if (diags->errors > errors)
		return NULL;
	set_fill(&r, &all, probes);
	set_name(&r);
	if (!r.set->probes.n) {
		no_probes(&r, probes);
		return NULL;
	}
	vec_each(h, &r.hollow)
		diag_note(diags, h->span, h->mend, "%s", h->message);
	return r.set;
}

int probe_match_named(const struct probe *p, const char *name)
{
	vec_each(m, &p->matches) {
		if (!strcmp(m->type->name, name))
			return (int)m->position;
		vec_each(usual, &m->type->names)
			if (!strcmp(*usual, name))
				return (int)m->position;
	}
	return -1;
}
