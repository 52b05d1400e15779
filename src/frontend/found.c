/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Sets of functions, as sorted lists: union, intersection and difference are merges. In come
 * functions that a term stands for, out go sets with the parameters that types matched. Knows
 * nothing of terms and of why a function is in a set.
 */
#include "frontend/probes.h"

#include <stdlib.h>
#include <string.h>

void found_add(struct arena *a, struct found_set *s, const struct kfunc *f)
{
	vec_push(a, &s->list, (struct found){.probe = {.function = f, .matched = -1}});
}

static int module_compare(const struct module *x, const struct module *y)
{
	bool core_x, core_y;

	if (x == y)
		return 0;
	core_x = !strcmp(x->name, "vmlinux");
	core_y = !strcmp(y->name, "vmlinux");
	if (core_x != core_y)
		return core_x ? -1 : 1;
	return strcmp(x->name, y->name);
}

/* The kernel's order. 0: the same function. */
static int function_compare(const struct kfunc *x, const struct kfunc *y)
{
	int by_module;

	if (!x->btf_id != !y->btf_id)
		return x->btf_id ? -1 : 1;
	by_module = module_compare(x->module, y->module);
	if (by_module)
		return by_module;
	if (x->btf_id != y->btf_id)
		return x->btf_id < y->btf_id ? -1 : 1;
	return x->btf_id ? 0 : strcmp(x->name, y->name);
}

static int found_compare(const void *x, const void *y)
{
	return function_compare(((const struct found *)x)->probe.function,
				((const struct found *)y)->probe.function);
}

/* Most sets come in order already: the kernel visits functions in it. */
void found_sort(struct found_set *s)
{
	size_t kept = 0;
	bool sorted = true;

	for (size_t i = 1; i < s->list.n && sorted; i++)
		sorted = found_compare(&s->list.at[i - 1], &s->list.at[i]) < 0;
	if (sorted)
		return;
	qsort(s->list.at, s->list.n, sizeof(s->list.at[0]), found_compare);
	for (size_t i = 0; i < s->list.n; i++)
		if (!kept || found_compare(&s->list.at[kept - 1], &s->list.at[i]))
			s->list.at[kept++] = s->list.at[i];
	s->list.n = kept;
}

static bool has_type(const struct probe *p, const struct probe_type *t)
{
	vec_each(m, &p->matches)
		if (m->type == t)
			return true;
	return false;
}

/* x with what y matched too. Lists of matches are shared between sets: a longer one is a new one.
 */
static struct found found_both(struct arena *a, const struct found *x, const struct found *y)
{
	struct found both = *x;

	if (!y->probe.matches.n)
		return both;
	if (!x->probe.matches.n) {
		both.probe.matches = y->probe.matches;
		return both;
	}
	both.probe.matches.at = NULL;
	both.probe.matches.n = both.probe.matches.cap = 0;
	vec_each(m, &x->probe.matches)
		vec_push(a, &both.probe.matches, *m);
	vec_each(m, &y->probe.matches)
		if (!has_type(&x->probe, m->type))
			vec_push(a, &both.probe.matches, *m);
	return both;
}

static struct found found_either(struct arena *a, const struct found *x, const struct found *y)
{
	if (x->conflict)
		return *y;
	if (y->conflict)
		return *x;
	return found_both(a, x, y);
}

struct found_set found_union(struct arena *a, const struct found_set *x, const struct found_set *y)
{
	struct found_set all = {0};
	size_t i = 0, j = 0;

	if (!x->list.n)
		return *y;
	if (!y->list.n)
		return *x;
	while (i < x->list.n && j < y->list.n) {
		int order = found_compare(&x->list.at[i], &y->list.at[j]);

		if (order < 0)
			vec_push(a, &all.list, x->list.at[i++]);
		else if (order > 0)
			vec_push(a, &all.list, y->list.at[j++]);
		else
			vec_push(a, &all.list, found_either(a, &x->list.at[i++], &y->list.at[j++]));
	}
	while (i < x->list.n)
		vec_push(a, &all.list, x->list.at[i++]);
	while (j < y->list.n)
		vec_push(a, &all.list, y->list.at[j++]);
	return all;
}

struct found_set found_common(struct arena *a, const struct found_set *x, const struct found_set *y)
{
	struct found_set common = {0};
	size_t i = 0, j = 0;

	while (i < x->list.n && j < y->list.n) {
		int order = found_compare(&x->list.at[i], &y->list.at[j]);

		if (!order) {
			struct found both = found_both(a, &x->list.at[i], &y->list.at[j]);

			if (!both.conflict)
				both.conflict = y->list.at[j].conflict;
			vec_push(a, &common.list, both);
		}
		i += order <= 0;
		j += order >= 0;
	}
	return common;
}

struct found_set found_without(struct arena *a, const struct found_set *x,
			       const struct found_set *y)
{
	struct found_set rest = {0};
	size_t j = 0;

	vec_each(f, &x->list) {
		while (j < y->list.n && found_compare(&y->list.at[j], f) < 0)
			j++;
		if (j == y->list.n || found_compare(&y->list.at[j], f))
			vec_push(a, &rest.list, *f);
	}
	return rest;
}
