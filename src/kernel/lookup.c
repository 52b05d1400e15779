/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of types and enumerators come in, what BTF has of that name goes out. The core kernel's
 * names are hashed at the first question (a script asks for the same few over and over, once a
 * function); a module's only where vmlinux has none.
 */
#include "kernel/private.h"
#include "kernel/btf.h"

#include <stdlib.h>
#include <string.h>

#define VALUES_MOST 16 /* different values of one enumerator that are told apart */

/* --- types --- */

static bool is_named_type(const struct btf_type *t)
{
	switch (btf_kind(t)) {
	case BTF_KIND_INT:
	case BTF_KIND_FLOAT:
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
	case BTF_KIND_FWD:
	case BTF_KIND_TYPEDEF: return t->name_off;
	default: /* functions, variables and tags are no types; the rest has no names */
		return false;
	}
}

/* "enum" is either width. A declaration is what is left where there is no definition. */
static bool kind_fits(const struct btf_type *t, uint32_t wanted, bool declared)
{
	uint32_t kind = btf_kind(t);

	if (declared != (kind == BTF_KIND_FWD))
		return false;
	if (declared)
		kind = btf_kflag(t) ? BTF_KIND_UNION : BTF_KIND_STRUCT;
	if (kind == BTF_KIND_ENUM64)
		kind = BTF_KIND_ENUM;
	if (wanted == BTF_KIND_ENUM64)
		wanted = BTF_KIND_ENUM;
	return !wanted || kind == wanted;
}

static struct type_ref find_in(struct kernel *k, uint32_t m, uint32_t btf_kind, const char *name,
			       bool declared)
{
	struct btf *b;

	if (!module_parse_for(k, m, name))
		return (struct type_ref){NULL, 0};
	b = k->data[m].btf;
	for (uint32_t id = btf_named(b, name); id; id = btf_named_next(b, id, name))
		if (is_named_type(btf_at(b, id)) && kind_fits(btf_at(b, id), btf_kind, declared))
			return (struct type_ref){b, id};
	return (struct type_ref){NULL, 0};
}

struct type_ref kernel_find_type(struct kernel *k, uint32_t btf_kind, const char *name)
{
	struct type_ref t = {NULL, 0};

	if (!btf_kind || btf_kind == BTF_KIND_INT)
		name = integer_name_in_btf(name);
	for (int declared = 0; declared < 2 && !t.id; declared++)
		for (uint32_t m = 0; m < k->module_count && !t.id; m++)
			t = find_in(k, m, btf_kind, name, declared);
	return t;
}

struct type_ref kernel_find_own_type(struct kernel *k, const struct module *m, uint32_t btf_kind,
				     const char *name)
{
	int i = module_index(k, m);

	return i > 0 ? find_in(k, (uint32_t)i, btf_kind, name, false) : (struct type_ref){NULL, 0};
}

static bool same_layout(struct type_ref a, struct type_ref b)
{
	uint32_t n = type_member_count(a);

	if (ctype_of(a).size != ctype_of(b).size || n != type_member_count(b))
		return false;
	for (uint32_t i = 0; i < n; i++) {
		struct member x = type_member_at(a, i), y = type_member_at(b, i);
		struct ctype t = ctype_of(x.type), u = ctype_of(y.type);

		if (strcmp(x.name, y.name) || x.bit_offset != y.bit_offset || x.bits != y.bits ||
		    t.kind != u.kind || t.size != u.size || t.is_signed != u.is_signed)
			return false;
	}
	return true;
}

const struct module *kernel_find_other_layout(struct kernel *k, struct type_ref t)
{
	const char *name = type_name(t);
	uint32_t kind;

	if (!t.id || t.btf == k->data[0].btf || !btf_is_composite(btf_at(t.btf, t.id)))
		return NULL;
	kind = btf_kind(btf_at(t.btf, t.id));
	for (uint32_t m = 1; m < k->module_count; m++) {
		struct type_ref other = find_in(k, m, kind, name, false);

		if (other.id && other.btf != t.btf && !same_layout(t, other))
			return k->modules + m;
	}
	return NULL;
}

struct type_ref kernel_complete_type(struct kernel *k, struct type_ref t)
{
	struct type_ref resolved = type_resolve(t), found;
	const struct btf_type *b = resolved.id ? btf_at(resolved.btf, resolved.id) : NULL;

	if (!b || !btf_is_fwd(b))
		return t;
	found = kernel_find_type(k, btf_kflag(b) ? BTF_KIND_UNION : BTF_KIND_STRUCT,
				 btf_string(resolved.btf, b->name_off));
	return found.id ? found : t;
}

void kernel_suggest_types(struct kernel *k, struct suggest *s)
{
	for (uint32_t m = 0; m < k->module_count; m++) {
		const struct btf *b = module_parse(k, m) ? k->data[m].btf : NULL;

		for (uint32_t id = b ? b->first : 0; b && id < b->count; id++) {
			const struct btf_type *t = btf_at(b, id);

			if (btf_is_composite(t) && t->name_off)
				suggest_offer(s, btf_string(b, t->name_off));
		}
	}
}

/* --- enumerators --- */

static void name_enumerators(struct module_data *d)
{
	uint32_t count = btf_count(d->btf), room = 0, n = 0;

	if (d->enumerators_named)
		return;
	d->enumerators_named = true;
	for (uint32_t id = d->btf->first; id < count; id++) {
		const struct btf_type *t = btf_at(d->btf, id);

		if (!btf_is_any_enum(t))
			continue;
		for (uint32_t i = 0; i < btf_vlen(t); i++, n++) {
			uint32_t name = btf_is_enum(t) ? btf_enum(t)[i].name_off
						       : btf_enum64(t)[i].name_off;

			if (n == room) {
				room = room ? room * 2 : 256;
				d->enumerators =
					xrealloc(d->enumerators, room * sizeof(*d->enumerators));
			}
			d->enumerators[n] = (struct enumerator_at){id, i};
			names_add(&d->enumerator_names, btf_string(d->btf, name), n);
		}
	}
}

static uint64_t value_at(const struct btf_type *t, uint32_t i)
{
	if (btf_is_enum64(t))
		return btf_enum64_value(btf_enum64(t) + i);
	return btf_kflag(t) ? (uint64_t)(int64_t)btf_enum(t)[i].val : (uint32_t)btf_enum(t)[i].val;
}

struct enumerator_search {
	uint64_t values[VALUES_MOST]; /* the different ones so far */
	unsigned int n;
	struct type_ref first, prefer;
	uint64_t preferred;
	bool has_preferred;
};

static void note_value(struct enumerator_search *s, struct type_ref enumeration, uint64_t value)
{
	if (s->prefer.id && s->prefer.id == enumeration.id && s->prefer.btf == enumeration.btf) {
		s->has_preferred = true;
		s->preferred = value;
	}
	for (unsigned int i = 0; i < s->n; i++)
		if (s->values[i] == value)
			return;
	if (!s->n)
		s->first = enumeration;
	if (s->n < VALUES_MOST)
		s->values[s->n++] = value;
}

static void search_enumerators(struct module_data *d, const char *name, struct enumerator_search *s)
{
	const struct name_entry *e;

	name_enumerators(d);
	e = names_find(&d->enumerator_names, name);
	for (; e; e = names_next(&d->enumerator_names, e)) {
		const struct enumerator_at *at = d->enumerators + e->value;

		note_value(s, (struct type_ref){d->btf, at->type},
			   value_at(btf_at(d->btf, at->type), at->index));
	}
}

/* Those of the function's module, and a preferred enum of another, count beside vmlinux's. */
static void search_near(struct kernel *k, const char *name, const struct module *home,
			struct enumerator_search *s)
{
	for (uint32_t m = 1; m < k->module_count; m++) {
		bool preferred = s->prefer.id && s->prefer.btf == k->data[m].btf;

		if (preferred || (k->modules + m == home && module_parse_for(k, m, name)))
			search_enumerators(k->data + m, name, s);
	}
}

unsigned int kernel_find_enumerator(struct kernel *k, const char *name, const struct module *home,
				    struct type_ref prefer, struct type_ref *enumeration,
				    uint64_t *value)
{
	struct enumerator_search s = {.prefer = type_resolve(prefer)};

	if (!*name)
		return 0;
	search_enumerators(k->data, name, &s);
	search_near(k, name, home, &s);
	if (!s.n)
		for (uint32_t m = 1; m < k->module_count; m++)
			if (module_parse_for(k, m, name))
				search_enumerators(k->data + m, name, &s);
	if (!s.n)
		return 0;
	*enumeration = s.has_preferred ? s.prefer : s.first;
	*value = s.has_preferred ? s.preferred : s.values[0];
	return s.n;
}

bool kernel_has_own_enumerator(struct kernel *k, const struct module *m, const char *name)
{
	int i = module_index(k, m);

	if (i <= 0 || !module_parse_for(k, (uint32_t)i, name))
		return false;
	name_enumerators(k->data + i);
	return names_find(&k->data[i].enumerator_names, name);
}

void kernel_suggest_enumerators(struct kernel *k, struct suggest *s)
{
	struct names *all = &k->data[0].enumerator_names;

	name_enumerators(k->data);
	for (uint32_t i = 0; i < all->n; i++)
		suggest_offer(s, all->at[i].name);
}
