/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Terms and sets that stand for no function come in, what is wrong with them and the nearest names
 * go out as diagnostics. Slow where it helps: all of it runs once, before an error.
 */
#include "frontend/pcap_filter.h"
#include "frontend/probes.h"

#include <stdlib.h>
#include <string.h>

#define EACH_MOST 3 /* functions that can't be traced and are said each by itself */

void hollow_add(struct resolver *r, struct span at, const char *mend, const char *message)
{
	if (r->negative)
		diag_note(r->diags, at, mend, "%s", message);
	else
		vec_push(r->arena, &r->hollow, (struct hollow){at, message, mend});
}

/* --- modules --- */

static bool collect_module(void *ctx, const struct kfunc *f)
{
	struct resolver *r = ctx;
	const char *name = f->module->name;

	if (!strcmp(name, "vmlinux"))
		return true;
	vec_each(known, &r->undescribed_modules)
		if (!strcmp(*known, name))
			return true;
	vec_push(r->arena, &r->undescribed_modules, name);
	return true;
}

bool modules_undescribed(struct resolver *r)
{
	if (!r->modules_known)
		kernel_each_undescribed(r->k, "*", collect_module, r);
	r->modules_known = true;
	return r->undescribed_modules.n;
}

static bool module_exists(struct resolver *r, const char *glob, struct suggest *nearest)
{
	uint32_t n;
	const struct module *modules = kernel_modules(r->k, &n);

	suggest_init(nearest, glob);
	modules_undescribed(r);
	for (uint32_t i = 0; i < n; i++) {
		if (glob_match(glob, modules[i].name))
			return true;
		suggest_offer(nearest, modules[i].name);
	}
	vec_each(name, &r->undescribed_modules) {
		if (glob_match(glob, *name))
			return true;
		suggest_offer(nearest, *name);
	}
	return false;
}

/* The term's module is not there: says so. */
static bool hollow_module(struct resolver *r, struct span at, const char *where, const char *module)
{
	struct suggest nearest;

	if (!module || module_exists(r, module, &nearest))
		return false;
	hollow_add(r, at, suggest_mend(&nearest, r->arena),
		   arena_printf(r->arena, "%sno module '%s' is loaded", where, module));
	return true;
}

static const char *of_module(struct resolver *r, const char *module)
{
	return module ? arena_printf(r->arena, " of '%s'", module) : "";
}

/* --- globs --- */

struct prefix {
	const char *text;
	size_t count;
};

struct prefixes {
	struct arena *arena;
	size_t length;
	VEC(struct prefix) list;
};

static bool collect_prefix(void *ctx, const struct kfunc *f)
{
	struct prefixes *p = ctx;

	if (strlen(f->name) >= p->length)
		vec_push(p->arena, &p->list,
			 (struct prefix){arena_strndup(p->arena, f->name, p->length), 1});
	return true;
}

static int prefix_by_text(const void *x, const void *y)
{
	return strcmp(((const struct prefix *)x)->text, ((const struct prefix *)y)->text);
}

static int prefix_by_count(const void *x, const void *y)
{
	const struct prefix *a = x, *b = y;

	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return strcmp(a->text, b->text);
}

static void prefixes_count(struct prefixes *p)
{
	size_t kept = 0;

	qsort(p->list.at, p->list.n, sizeof(p->list.at[0]), prefix_by_text);
	for (size_t i = 0; i < p->list.n; i++) {
		if (kept && !strcmp(p->list.at[kept - 1].text, p->list.at[i].text))
			p->list.at[kept - 1].count++;
		else
			p->list.at[kept++] = p->list.at[i];
	}
	p->list.n = kept;
	qsort(p->list.at, p->list.n, sizeof(p->list.at[0]), prefix_by_count);
}

/* For "tpc_*", "tcp_*": beginnings of the same length that functions have, most frequent first. */
static const char *glob_mend(struct resolver *r, const char *glob, const char *module)
{
	struct prefixes p = {.arena = r->arena, .length = strcspn(glob, "*?")};
	struct suggest nearest;

	if (module || p.length < 2 || strcmp(glob + p.length, "*") != 0)
		return NULL;
	kernel_each_function(r->k, true, collect_prefix, &p);
	if (!p.list.n)
		return NULL;
	prefixes_count(&p);
	suggest_init(&nearest, glob);
	vec_each(x, &p.list)
		suggest_offer(&nearest, arena_printf(r->arena, "%s*", x->text));
	return suggest_mend(&nearest, r->arena);
}

void hollow_pattern(struct resolver *r, const struct probe_node *n, const struct pattern *p)
{
	const char *where = p->line ? arena_printf(r->arena, "%s:%u: ", n->name, p->line) : "";

	if (hollow_module(r, p->line ? n->span : n->module_span, where, p->module))
		return;
	hollow_add(r, p->line ? n->span : n->name_span, glob_mend(r, p->name, p->module),
		   arena_printf(r->arena, "%sno function%s matches '%s'", where,
				of_module(r, p->module), p->name));
}

/* --- names and types --- */

static const struct kfunc *any_function(struct resolver *r, const char *name)
{
	const struct kfunc *f;

	return kernel_functions_named(r->k, name, &f, 1) ? f : NULL;
}

const char *elsewhere_mend(struct resolver *r, const char *name)
{
	const struct kfunc *f = any_function(r, name);

	return f ? arena_printf(r->arena, "it is in '%s'", f->module->name) : NULL;
}

void hollow_type(struct resolver *r, const struct probe_node *n, const struct wanted *w)
{
	const char *message;

	if (hollow_module(r, n->module_span, "", n->module))
		return;
	if (n->module && !kernel_has_module_btf(r->k))
		message = arena_printf(r->arena,
				       "this kernel has no BTF of modules: functions of '%s' can "
				       "be named, but not by what they take",
				       n->module);
	else
		message = arena_printf(r->arena, "no function%s takes a %s *",
				       of_module(r, n->module), w->shown);
	hollow_add(r, n->span, NULL, message);
}

static const char *name_mend(struct resolver *r, const char *name)
{
	struct suggest nearest;

	if (pcap_is_protocol(name))
		return arena_printf(r->arena, "write sk_buff: pcap(\"%s\")", name);
	suggest_init(&nearest, name);
	kernel_suggest_functions(r->k, &nearest);
	kernel_suggest_types(r->k, &nearest);
	return suggest_mend(&nearest, r->arena);
}

/* NAME that is neither a function nor a type: an error even where other terms stand for some. */
void unknown_name(struct resolver *r, const struct probe_node *n)
{
	const char *elsewhere = n->module ? elsewhere_mend(r, n->name) : NULL;
	struct suggest nearest;

	if (n->module && !module_exists(r, n->module, &nearest)) {
		diag_error(r->diags, n->module_span, suggest_mend(&nearest, r->arena),
			   "no module '%s' is loaded", n->module);
	} else if (elsewhere) {
		diag_error(r->diags, n->module_span, elsewhere, "function '%s' is not in '%s'",
			   n->name, n->module);
	} else if (kernel_find_type(r->k, 0, n->name).id) {
		diag_error(r->diags, n->name_span, NULL,
			   "there is no function '%s', and the type '%s' is not a struct or union",
			   n->name, n->name);
	} else {
		diag_error(r->diags, n->name_span, name_mend(r, n->name),
			   "there is no function or type '%s'", n->name);
	}
}

static const char *tagged_mend(struct resolver *r, const struct probe_node *n)
{
	struct suggest nearest;
	struct wanted is;

	if (wanted_find(r, n->name, &is))
		return arena_printf(r->arena, "write '%s'", is.shown);
	if (any_function(r, n->name))
		return arena_printf(r->arena, "the function is written '%s'", n->name);
	suggest_init(&nearest, n->name);
	kernel_suggest_types(r->k, &nearest);
	return suggest_mend(&nearest, r->arena);
}

void unknown_tagged(struct resolver *r, const struct probe_node *n)
{
	diag_error(r->diags, n->name_span, tagged_mend(r, n), "there is no %s '%s'",
		   n->kind == PROBE_UNION ? "union" : "struct", n->name);
}

/* --- the whole set --- */

/* The term that names the function, or else the whole set. */
static struct span place_of(const struct probe_node *n, const char *name, struct span otherwise)
{
	if (n->kind == PROBE_NAME && !strcmp(n->name, name))
		return n->span;
	if (n->kind == PROBE_NOT)
		return otherwise;
	vec_each(kid, &n->kids)
		otherwise = place_of(*kid, name, otherwise);
	return otherwise;
}

static bool take_first(void *ctx, const struct kfunc *f)
{
	*(const struct kfunc **)ctx = f;
	return false;
}

/* What the compiler made of it, as "f.isra.0", may be there instead. */
static const char *part_mend(struct resolver *r, const struct kfunc *f)
{
	const struct kfunc *part = NULL;

	kernel_each_undescribed(r->k, arena_printf(r->arena, "%s.*", f->name), take_first, &part);
	return part ? arena_printf(r->arena, "'%s' can be, without types", part->name) : NULL;
}

/* A usual name's conflict, or why the kernel can't trace it, in more words than lists have. */
static void say_untraceable(struct resolver *r, const struct probe_node *root,
			    const struct left_out *x)
{
	enum traceable t = kernel_traceable(r->k, x->function);
	const char *reason = x->reason, *mend = NULL;

	if (t == TRACEABLE_NOT_LISTED && reason == traceable_reason(t)) {
		reason = "not listed in available_filter_functions "
			 "(inlined everywhere, notrace or init code)";
		mend = part_mend(r, x->function);
	}
	diag_error(r->diags, place_of(root, x->function->name, root->span), mend,
		   "function '%s' %s: %s", x->function->name,
		   t == TRACEABLE_YES ? "is left out" : "can't be traced", reason);
}

static void say_untraceable_all(struct resolver *r, const struct probe_node *root)
{
	const struct left_out *first = r->set->left_out.at;
	size_t n = r->set->left_out.n;
	bool one_reason = true;

	vec_each(x, &r->set->left_out)
		one_reason &= !strcmp(x->reason, first->reason);
	if (one_reason)
		diag_error(r->diags, root->span, NULL,
			   "none of these %zu functions can be traced: %s", n, first->reason);
	else
		diag_error(r->diags, root->span, NULL,
			   "all %zu functions of this set are left out, '%s' for one: %s", n,
			   first->function->name, first->reason);
}

void no_probes(struct resolver *r, const struct probe_node *root)
{
	if (!r->hollow.n && !r->set->left_out.n)
		bug("a probe set is empty for no reason");
	vec_each(h, &r->hollow)
		diag_error(r->diags, h->span, h->mend, "%s", h->message);
	if (r->set->left_out.n > EACH_MOST)
		say_untraceable_all(r, root);
	else
		vec_each(x, &r->set->left_out)
			say_untraceable(r, root, x);
}
