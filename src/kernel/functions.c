/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A module's BTF comes in, its functions go out: all, by name, or by what they take. Knows nothing
 * of which can be traced. A question about parameters is one pass over the records that looks at
 * each distinct parameter type once.
 */
#include "kernel/private.h"
#include "kernel/btf.h"

#include <stdlib.h>
#include <string.h>

#define WALK_MOST 64

/* --- one --- */

const struct kfunc *module_function(struct kernel *k, uint32_t m, uint32_t id)
{
	struct module_data *d = k->data + m;
	const struct btf_type *t = btf_at(d->btf, id);
	struct kfunc *f;

	if (!d->functions)
		d->functions = xcalloc(d->btf->count - d->btf->first + 1, sizeof(*d->functions));
	if (d->functions[id - d->btf->first])
		return d->functions[id - d->btf->first];
	f = arena_new(&k->arena, struct kfunc);
	*f = (struct kfunc){
		.name = btf_string(d->btf, t->name_off),
		.module = k->modules + m,
		.proto = type_ref_of(d->btf, t->type),
		.btf_id = id,
	};
	d->functions[id - d->btf->first] = f;
	return f;
}

/* --- by name --- */

static uint32_t first_function(const struct btf *b, uint32_t id, const char *name)
{
	while (id && !btf_is_func(btf_at(b, id)))
		id = btf_named_next(b, id, name);
	return id;
}

uint32_t module_function_named(struct kernel *k, uint32_t m, const char *name)
{
	return first_function(k->data[m].btf, btf_named(k->data[m].btf, name), name);
}

uint32_t module_function_next(struct kernel *k, uint32_t m, uint32_t id, const char *name)
{
	return first_function(k->data[m].btf, btf_named_next(k->data[m].btf, id, name), name);
}

uint32_t kernel_functions_named(struct kernel *k, const char *name, const struct kfunc **found,
				uint32_t most)
{
	uint32_t n = 0;

	for (uint32_t m = 0; m < k->module_count; m++) {
		uint32_t id;

		if (!module_parse_for(k, m, name))
			continue;
		for (id = module_function_named(k, m, name); id;
		     id = module_function_next(k, m, id, name), n++)
			if (n < most)
				found[n] = module_function(k, m, id);
	}
	return n;
}

void kernel_suggest_functions(struct kernel *k, struct suggest *s)
{
	for (uint32_t m = 0; m < k->module_count; m++) {
		const struct btf *b = module_parse(k, m) ? k->data[m].btf : NULL;

		for (uint32_t id = b ? b->first : 0; b && id < b->count; id++)
			if (btf_is_func(btf_at(b, id)))
				suggest_offer(s, btf_string(b, btf_at(b, id)->name_off));
	}
}

/* --- all --- */

void kernel_each_function(struct kernel *k, bool with_modules,
			  bool (*visit)(void *ctx, const struct kfunc *f), void *ctx)
{
	for (uint32_t m = 0; m < (with_modules ? k->module_count : 1); m++) {
		const struct btf *b = module_parse(k, m) ? k->data[m].btf : NULL;

		for (uint32_t id = b ? b->first : 0; b && id < b->count; id++)
			if (btf_is_func(btf_at(b, id)) && !visit(ctx, module_function(k, m, id)))
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

	if (kind == BTF_KIND_FWD) /* declared only: the same type, whose definition is elsewhere */
		kind = btf_kflag(t) ? BTF_KIND_UNION : BTF_KIND_STRUCT;
	return kind == w->btf_kind && !strcmp(btf_string(btf, t->name_off), w->name);
}

/* Through const, volatile, restrict, typedefs and tags, exactly one pointer on the way. */
static bool leads_to(const struct btf *btf, uint32_t id, const struct wanted *w)
{
	unsigned int stars = 0;

	for (int i = 0; i < WALK_MOST && id; i++) {
		const struct btf_type *t = btf_at(btf, id);

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
	uint8_t *known;

	if (id >= btf_count(btf))
		return false;
	known = id < a->base_count ? a->base + id : a->own + (id - a->base_count);
	if (*known == ANSWER_UNKNOWN)
		*known = leads_to(btf, id, &a->wanted) ? ANSWER_YES : ANSWER_NO;
	return *known == ANSWER_YES;
}

/* The first parameter that is one; -1: none. */
static int first_taken(struct answers *a, const struct btf *btf, uint32_t proto)
{
	const struct btf_type *t = btf_at(btf, proto);
	const struct btf_param *p;

	if (!btf_is_func_proto(t))
		return -1;
	p = btf_params(t);
	for (uint32_t i = 0; i < btf_vlen(t); i++)
		if (p[i].type && answer(a, btf, p[i].type))
			return (int)i;
	return -1;
}

void kernel_each_taking(struct kernel *k, uint32_t btf_kind, const char *type_name,
			bool with_modules,
			bool (*visit)(void *ctx, const struct kfunc *f, uint32_t first), void *ctx)
{
	struct answers a = {.wanted = {btf_kind, type_name}};
	bool go_on = true;

	a.base_count = btf_count(k->data[0].btf);
	a.base = xcalloc(a.base_count, 1);
	for (uint32_t m = 0; go_on && m < (with_modules ? k->module_count : 1); m++) {
		const struct btf *b = module_parse(k, m) ? k->data[m].btf : NULL;

		if (!b)
			continue;
		a.own = xcalloc(b->count - a.base_count, 1);
		for (uint32_t id = b->first; go_on && id < b->count; id++) {
			const struct btf_type *t = btf_at(b, id);
			int first = btf_is_func(t) ? first_taken(&a, b, t->type) : -1;

			if (first >= 0)
				go_on = visit(ctx, module_function(k, m, id), (uint32_t)first);
		}
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
