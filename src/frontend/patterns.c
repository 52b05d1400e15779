/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names and globs come in, the functions they stand for go out; a name that no function has goes on
 * to the types. Functions that only the trace list has count like those that BTF describes.
 */
#include "frontend/probes.h"

#include <string.h>

#define NAMED_MOST 16

bool pattern_takes_modules(const char *module)
{
	return !module || strcmp(module, "vmlinux");
}

bool pattern_takes(const char *module, const struct kfunc *f)
{
	return !module || glob_match(module, f->module->name);
}

struct gathering {
	struct resolver *r;
	struct pattern_list *patterns;
	struct found_set *into;
	struct pattern *one; /* the name being looked up among the undescribed */
};

static bool gather_undescribed(void *ctx, const struct kfunc *f)
{
	struct gathering *g = ctx;

	if (pattern_takes(g->one->module, f)) {
		found_add(g->r->arena, g->into, f);
		g->one->hits++;
	}
	return true;
}

static void gather_name(struct gathering *g, struct pattern *p)
{
	const struct kfunc *few[NAMED_MOST], **named = few;
	uint32_t n = kernel_functions_named(g->r->k, p->name, few, NAMED_MOST);

	if (n > NAMED_MOST) {
		named = arena_array(g->r->arena, const struct kfunc *, n);
		n = MIN(n, kernel_functions_named(g->r->k, p->name, named, n));
	}
	for (uint32_t i = 0; i < n; i++) {
		if (!pattern_takes(p->module, named[i]))
			continue;
		found_add(g->r->arena, g->into, named[i]);
		p->hits++;
	}
	if (p->hits)
		return;
	g->one = p;
	kernel_each_undescribed(g->r->k, p->name, gather_undescribed, g);
}

static bool gather_globbed(void *ctx, const struct kfunc *f)
{
	struct gathering *g = ctx;
	bool hit = false;

	vec_each(p, &g->patterns->list) {
		if (!p->is_glob || !glob_match(p->name, f->name) ||
		    !glob_means_part(p->name, f->name) || !pattern_takes(p->module, f))
			continue;
		hit = true;
		p->hits++;
	}
	if (hit)
		found_add(g->r->arena, g->into, f);
	return true;
}

static void gather_globs(struct gathering *g)
{
	const char *among = NULL; /* the undescribed: the one glob, or all for several */
	bool modules = false, several = false, parts = false;

	vec_each(p, &g->patterns->list) {
		if (!p->is_glob)
			continue;
		several = among != NULL;
		among = among ? "*" : p->name;
		parts |= strchr(p->name, '.') != NULL;
		modules |= pattern_takes_modules(p->module);
	}
	if (!among)
		return;
	kernel_each_function(g->r->k, modules, gather_globbed, g);
	kernel_each_undescribed(g->r->k, among, gather_globbed, g);
	if (several && parts)
		kernel_each_undescribed(g->r->k, "*.*", gather_globbed, g);
}

void patterns_gather(struct resolver *r, struct pattern_list *patterns, struct found_set *into)
{
	struct gathering g = {.r = r, .patterns = patterns, .into = into};

	vec_each(p, &patterns->list)
		if (!p->is_glob)
			gather_name(&g, p);
	gather_globs(&g);
	found_sort(into);
}

/* The one name or glob of a term. */
static struct found_set gather_term(struct resolver *r, const struct probe_node *n,
				    struct pattern *one)
{
	struct pattern_list patterns = {0};
	struct found_set all = {0};

	vec_push(r->arena, &patterns.list,
		 (struct pattern){
			 .name = n->name, .module = n->module, .is_glob = n->kind == PROBE_GLOB});
	patterns_gather(r, &patterns, &all);
	*one = patterns.list.at[0];
	return all;
}

static void note_type_too(struct resolver *r, const struct probe_node *n, const struct wanted *w)
{
	const char *shown = w->tag ? w->shown : NULL;

	if (!shown)
		return; /* an anonymous struct's typedef: nothing but the name could say it */
	diag_note(r->diags, n->name_span, NULL,
		  "'%s' is also a type; write '%s' for the functions that take it", n->name, shown);
}

/* NAME: the function; if there is none, the type. */
struct found_set resolve_name(struct resolver *r, const struct probe_node *n)
{
	struct pattern one;
	struct found_set all = gather_term(r, n, &one);
	struct wanted w;
	bool is_type = wanted_find(r, n->name, &w);

	if (all.list.n) {
		if (is_type)
			note_type_too(r, n, &w);
		return all;
	}
	if (is_type)
		return resolve_wanted(r, n, &w);
	unknown_name(r, n);
	return all;
}

struct found_set resolve_glob(struct resolver *r, const struct probe_node *n)
{
	struct pattern one;
	struct found_set all = gather_term(r, n, &one);

	if (!all.list.n)
		hollow_pattern(r, n, &one);
	return all;
}
