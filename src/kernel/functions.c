/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A module's BTF comes in, its functions go out: all, by name, or by what they take. Knows nothing
 * of which can be traced. A list is made in one pass over the types when first asked for; a
 * question about parameters is one pass over the list that looks at each distinct parameter type
 * once.
 */
#include "kernel/private.h"

#include <bpf/btf.h>
#include <stdlib.h>
#include <string.h>

#define WALK_MOST 64

static uint32_t first_id(const struct btf *btf)
{
	const struct btf *base = btf__base_btf(btf);

	return base ? btf__type_cnt(base) : 1;
}

void module_functions(struct kernel *k, uint32_t m)
{
	struct module_data *d = k->data + m;
	uint32_t count, room = 0;

	if (d->functions_listed || !d->btf)
		return;
	d->functions_listed = true;
	count = btf__type_cnt(d->btf);
	for (uint32_t id = first_id(d->btf); id < count; id++) {
		const struct btf_type *t = btf__type_by_id(d->btf, id);

		if (!btf_is_func(t))
			continue;
		if (d->function_count == room) {
			room = room ? room * 2 : 256;
			d->functions = xrealloc(d->functions, room * sizeof(*d->functions));
		}
		d->functions[d->function_count++] = (struct kfunc){
			.name = btf__name_by_offset(d->btf, t->name_off),
			.module = k->modules + m,
			.proto = type_ref_of(d->btf, t->type),
			.btf_id = id,
		};
	}
}

/* --- by name --- */

const struct name_entry *module_function_named(struct kernel *k, uint32_t m, const char *name)
{
	struct module_data *d = k->data + m;

	module_functions(k, m);
	if (!d->function_names.n)
		for (uint32_t i = 0; i < d->function_count; i++)
			names_add(&d->function_names, d->functions[i].name, i);
	return names_find(&d->function_names, name);
}

uint32_t kernel_functions_named(struct kernel *k, const char *name, const struct kfunc **found,
				uint32_t most)
{
	uint32_t n = 0;

	for (uint32_t m = 0; m < k->module_count; m++) {
		const struct name_entry *e;

		if (!module_parse_for(k, m, name))
			continue;
		for (e = module_function_named(k, m, name); e;
		     e = names_next(&k->data[m].function_names, e), n++)
			if (n < most)
				found[n] = k->data[m].functions + e->value;
	}
	return n;
}

void kernel_suggest_functions(struct kernel *k, struct suggest *s)
{
	for (uint32_t m = 0; m < k->module_count; m++) {
		struct module_data *d = k->data + m;

		module_parse(k, m);
		module_functions(k, m);
		for (uint32_t i = 0; i < d->function_count; i++)
			suggest_offer(s, d->functions[i].name);
	}
}

/* --- all --- */

void kernel_each_function(struct kernel *k, bool with_modules,
			  bool (*visit)(void *ctx, const struct kfunc *f), void *ctx)
{
	for (uint32_t m = 0; m < (with_modules ? k->module_count : 1); m++) {
		struct module_data *d = k->data + m;

		module_parse(k, m);
		module_functions(k, m);
		for (uint32_t i = 0; i < d->function_count; i++)
			if (!visit(ctx, d->functions + i))
				return;
	}
}

/* --- by what they take --- */

/* A type set: "struct sk_buff" as btf_kind and name. */
struct wanted {
	uint32_t btf_kind;
	const char *name;
};

static bool is_wanted(const struct btf *btf, const struct btf_type *t, const struct wanted *w)
{
	uint32_t kind = btf_kind(t);
	const char *name;

	if (kind == BTF_KIND_FWD) /* declared only: the same type, whose definition is elsewhere */
		kind = btf_kflag(t) ? BTF_KIND_UNION : BTF_KIND_STRUCT;
	if (kind != w->btf_kind)
		return false;
	name = btf__name_by_offset(btf, t->name_off);
	return name && !strcmp(name, w->name);
}

/* Through const, volatile, restrict, typedefs and tags, exactly one pointer on the way. */
static bool leads_to(const struct btf *btf, uint32_t id, const struct wanted *w)
{
	unsigned int stars = 0;

	for (int i = 0; i < WALK_MOST && id; i++) {
		const struct btf_type *t = btf__type_by_id(btf, id);

		if (!t)
			return false;
		if (btf_is_ptr(t)) {
			if (stars++)
				return false;
		} else if (!btf_is_mod(t) && !btf_is_typedef(t)) {
			return stars && is_wanted(btf, t, w);
		}
		id = t->type;
	}
	return false;
}

/*
 * By type id: whether a parameter of this type is one. The base's answers are good for every
 * module.
 */
enum { ANSWER_UNKNOWN, ANSWER_NO, ANSWER_YES };

struct answers {
	uint8_t *base, *own; /* own: of the module at hand, from its first id on */
	uint32_t base_count;
	struct wanted wanted;
};

static bool answer(struct answers *a, const struct btf *btf, uint32_t id)
{
	uint8_t *known = id < a->base_count ? a->base + id : a->own + (id - a->base_count);

	if (*known == ANSWER_UNKNOWN)
		*known = leads_to(btf, id, &a->wanted) ? ANSWER_YES : ANSWER_NO;
	return *known == ANSWER_YES;
}

/* The first parameter that is one; -1: none. */
static int first_taken(struct answers *a, const struct btf *btf, uint32_t proto)
{
	const struct btf_type *t = btf__type_by_id(btf, proto);
	const struct btf_param *p;

	if (!t || !btf_is_func_proto(t))
		return -1;
	p = btf_params(t);
	for (uint32_t i = 0; i < btf_vlen(t); i++)
		if (p[i].type && answer(a, btf, p[i].type))
			return (int)i;
	return -1;
}

static bool each_taking_in(struct module_data *d, struct answers *a,
			   bool (*visit)(void *ctx, const struct kfunc *f, uint32_t first),
			   void *ctx)
{
	for (uint32_t i = 0; i < d->function_count; i++) {
		const struct kfunc *f = d->functions + i;
		int first = first_taken(a, d->btf, f->proto.id);

		if (first >= 0 && !visit(ctx, f, (uint32_t)first))
			return false;
	}
	return true;
}

void kernel_each_taking(struct kernel *k, uint32_t btf_kind, const char *type_name,
			bool with_modules,
			bool (*visit)(void *ctx, const struct kfunc *f, uint32_t first), void *ctx)
{
	struct answers a = {.wanted = {btf_kind, type_name}};
	bool go_on = true;

	a.base_count = btf__type_cnt(k->data[0].btf);
	a.base = xcalloc(a.base_count, 1);
	for (uint32_t m = 0; go_on && m < (with_modules ? k->module_count : 1); m++) {
		if (!module_parse(k, m))
			continue;
		module_functions(k, m);
		a.own = xcalloc(btf__type_cnt(k->data[m].btf) - a.base_count, 1);
		go_on = each_taking_in(k->data + m, &a, visit, ctx);
		free(a.own);
	}
	free(a.base);
}

bool kernel_param_is(struct kernel *k, struct type_ref proto, uint32_t i, uint32_t btf_kind,
		     const char *type_name)
{
	struct param p = proto_param(proto, i);

	(void)k;
	return p.type.id && leads_to(p.type.btf, p.type.id, &(struct wanted){btf_kind, type_name});
}
