/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A struct, union or typedef of one comes in; the functions with a parameter that points to it go
 * out, each with its matched parameter. A named type is matched by name in every module, whatever
 * its layout there. Which can be traced is not asked.
 */
#include "frontend/probes.h"

#include <linux/btf.h>
#include <string.h>

/* "struct sk_buff" as the type's text: the tag behind it, or NULL for "struct <anonymous>". */
static const char *tag_of(const char *text)
{
	const char *tag = strchr(text, ' ');

	return tag && tag[1] != '<' ? tag + 1 : NULL;
}

static bool is_composite_text(const char *text, uint32_t *btf_kind)
{
	bool is_struct = !strncmp(text, "struct ", 7);

	*btf_kind = is_struct ? BTF_KIND_STRUCT : BTF_KIND_UNION;
	if (strpbrk(text, "*[(")) /* a typedef of a pointer to one, an array, a function */
		return false;
	return is_struct || !strncmp(text, "union ", 6);
}

static bool wanted_of(struct resolver *r, const char *name, struct type_ref t, struct wanted *w)
{
	struct type_ref target = type_resolve(t);
	const char *text = type_text(target, r->arena);

	*w = (struct wanted){.shown = text};
	if (!is_composite_text(text, &w->btf_kind))
		return false;
	w->tag = tag_of(text);
	if (!w->tag) {
		w->anonymous = target;
		w->shown = name;
	}
	return true;
}

bool wanted_find(struct resolver *r, const char *name, struct wanted *w)
{
	static const uint32_t kinds[] = {BTF_KIND_STRUCT, BTF_KIND_UNION, BTF_KIND_TYPEDEF,
					 BTF_KIND_FWD};

	if (!kernel_find_type(r->k, 0, name).id)
		return false;
	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
		struct type_ref t = kernel_find_type(r->k, kinds[i], name);

		if (t.id && wanted_of(r, name, t, w))
			return true;
	}
	return false;
}

static bool points_to_anonymous(const struct wanted *w, struct type_ref param)
{
	struct ctype t = ctype_of(param);
	struct type_ref to;

	if (t.kind != CTYPE_POINTER || t.stars)
		return false;
	to = type_resolve(t.ref);
	return to.btf == w->anonymous.btf && to.id == w->anonymous.id;
}

bool wanted_param(struct resolver *r, const struct wanted *w, struct type_ref proto, uint32_t i)
{
	if (w->tag)
		return kernel_param_is(r->k, proto, i, w->btf_kind, w->tag);
	return points_to_anonymous(w, proto_param(proto, i).type);
}

/* --- the functions that take it --- */

struct scan {
	struct resolver *r;
	const struct wanted *wanted;
	struct taking_list *all;
};

static bool scan_taking(void *ctx, const struct kfunc *f, uint32_t first)
{
	struct scan *s = ctx;

	vec_push(s->r->arena, &s->all->list, (struct taking){f, first});
	return true;
}

static bool scan_anonymous(void *ctx, const struct kfunc *f)
{
	struct scan *s = ctx;
	uint32_t n = proto_param_count(f->proto);

	for (uint32_t i = 0; i < n; i++)
		if (points_to_anonymous(s->wanted, proto_param(f->proto, i).type))
			return scan_taking(s, f, i);
	return true;
}

static void scan_functions(struct resolver *r, const struct wanted *w, bool modules,
			   struct taking_list *all)
{
	struct scan s = {r, w, all};

	if (w->tag)
		kernel_each_taking(r->k, w->btf_kind, w->tag, modules, scan_taking, &s);
	else
		kernel_each_function(r->k, modules, scan_anonymous, &s);
}

/* --- the term --- */

static bool same_given(const char *x, const char *y)
{
	return x == y || (x && y && !strcmp(x, y));
}

/* A type said twice is one type: "sk_buff[nf_conntrack], sk_buff[vmlinux]". */
static struct probe_type *type_known(struct resolver *r, const struct probe_node *n)
{
	vec_each(t, &r->set->types)
		if (!strcmp((*t)->name, n->name) && same_given((*t)->given, n->var))
			return *t;
	return NULL;
}

static struct probe_type *type_add(struct resolver *r, const struct probe_node *n,
				   const struct taking_list *all)
{
	struct probe_type *t = type_known(r, n);

	if (t)
		return t;
	t = arena_new(r->arena, struct probe_type);
	t->term = n;
	t->name = n->name;
	t->given = n->var;
	usual_names(r, t, all);
	vec_push(r->arena, &r->set->types, t);
	return t;
}

static void note_core_only(struct resolver *r, const struct probe_node *n)
{
	if (kernel_has_module_btf(r->k) || !modules_undescribed(r))
		return;
	diag_note(r->diags, n->span, NULL,
		  "this kernel has no BTF of modules: '%s' stands for functions of the core kernel "
		  "only",
		  n->name);
}

struct found_set resolve_wanted(struct resolver *r, const struct probe_node *n,
				const struct wanted *w)
{
	struct taking_list all = {0};
	struct found_set found = {0};
	struct probe_type *t = NULL;

	scan_functions(r, w, pattern_takes_modules(n->module), &all);
	if (!r->negative)
		t = type_add(r, n, &all);
	vec_each(x, &all.list) {
		if (!pattern_takes(n->module, x->function))
			continue;
		if (t)
			vec_push(r->arena, &found.list, usual_match(r, t, w, x));
		else
			found_add(r->arena, &found, x->function);
	}
	found_sort(&found);
	if (!found.list.n)
		hollow_type(r, n, w);
	else if (pattern_takes_modules(n->module))
		note_core_only(r, n);
	return found;
}

/* struct X, union X: a typedef's name won't do here, as in C. */
struct found_set resolve_tagged(struct resolver *r, const struct probe_node *n)
{
	uint32_t kind = n->kind == PROBE_UNION ? BTF_KIND_UNION : BTF_KIND_STRUCT;
	const char *tag = n->kind == PROBE_UNION ? "union" : "struct";
	struct wanted w = {
		.btf_kind = kind,
		.tag = n->name,
		.shown = arena_printf(r->arena, "%s %s", tag, n->name),
	};
	struct wanted is;

	if (!kernel_find_type(r->k, kind, n->name).id &&
	    !(wanted_find(r, n->name, &is) && is.tag && !strcmp(is.shown, w.shown))) {
		unknown_tagged(r, n);
		return (struct found_set){0};
	}
	return resolve_wanted(r, n, &w);
}
