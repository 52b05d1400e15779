/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A type's name in the script comes in, the kernel's type goes out: casts, sizeof, and structs
 * that are defined elsewhere than where they are used.
 */
#include "frontend/check.h"

#include <linux/btf.h>
#include <string.h>

/*
 * C's own integers, in the order that BTF spells them in. The words of a script may stand in any
 * order.
 */
static const struct builtin_type {
	const char *btf; /* what BTF calls it; "": a typedef */
	const char *words;
	uint8_t size;
	bool is_signed;
} builtin_types[] = {
	{"char", "char", 1, true},
	{"signed char", "signed char", 1, true},
	{"unsigned char", "unsigned char", 1, false},
	{"short int", "short", 2, true},
	{"short unsigned int", "unsigned short", 2, false},
	{"int", "int", 4, true},
	{"unsigned int", "unsigned", 4, false},
	{"long int", "long", 8, true},
	{"long unsigned int", "unsigned long", 8, false},
	{"long long int", "long long", 8, true},
	{"long long unsigned int", "unsigned long long", 8, false},
	{"", "u8", 1, false},
	{"", "u16", 2, false},
	{"", "u32", 4, false},
	{"", "u64", 8, false},
	{"", "s8", 1, true},
	{"", "s16", 2, true},
	{"", "s32", 4, true},
	{"", "s64", 8, true},
};

/*
 * The words of "unsigned long int" counted: signed, unsigned, short, long, char, int; false:
 * another word is among them.
 */
static bool count_words(const char *name, unsigned int count[6])
{
	static const char *const words[] = {"signed", "unsigned", "short", "long", "char", "int"};

	memset(count, 0, 6 * sizeof(*count));
	while (*name) {
		size_t n = strcspn(name, " "), i;

		for (i = 0; i < ARRAY_SIZE(words); i++)
			if (strlen(words[i]) == n && !strncmp(words[i], name, n))
				break;
		if (i == ARRAY_SIZE(words))
			return false;
		count[i]++;
		name += n + strspn(name + n, " ");
	}
	return true;
}

/*
 * "long unsigned int" and "unsigned long" are one type: int says nothing beside others, nor does
 * signed but of a char.
 */
static bool same_words(const char *a, const char *b)
{
	unsigned int x[6], y[6];

	if (!strcmp(a, b))
		return true;
	if (!count_words(a, x) || !count_words(b, y) || x[5] > 1 || x[0] > 1 || (x[4] && x[5]) ||
	    (x[0] && x[1]))
		return false;
	for (unsigned int i = 0; i < 5; i++)
		if (x[i] != y[i] && !(i == 0 && !x[4] && !y[4]))
			return false;
	return true;
}

static const struct builtin_type *find_builtin_type(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(builtin_types); i++)
		if (same_words(name, builtin_types[i].words))
			return &builtin_types[i];
	return NULL;
}

/* --- names --- */

/* A function of a module means what the module calls so. */
static struct type_ref find_type(struct checker *c, uint32_t btf_kind, const char *name)
{
	struct type_ref own =
		kernel_find_own_type(c->kernel, c->function->module, btf_kind, name);

	return own.id ? own : kernel_find_type(c->kernel, btf_kind, name);
}

static struct type_ref find_named(struct checker *c, const struct type_node *t,
				  const struct builtin_type *b)
{
	struct type_ref ref = {0};

	switch (t->tag) {
	case TAG_STRUCT: return find_type(c, BTF_KIND_STRUCT, t->name);
	case TAG_UNION: return find_type(c, BTF_KIND_UNION, t->name);
	case TAG_ENUM:
		ref = find_type(c, BTF_KIND_ENUM, t->name);
		return ref.id ? ref : find_type(c, BTF_KIND_ENUM64, t->name);
	case TAG_NONE: break;
	}
	if (b && *b->btf)
		return find_type(c, BTF_KIND_INT, b->btf);
	ref = find_type(c, BTF_KIND_TYPEDEF, t->name);
	if (ref.id || b)
		return ref;
	return find_type(c, 0, t->name);
}

static bool unknown_type(struct checker *c, const struct type_node *t)
{
	static const char *const tags[] = {"type ", "struct ", "union ", "enum "};
	struct suggest near;

	suggest_init(&near, t->name);
	kernel_suggest_types(c->kernel, &near);
	diag_error(c->diags, t->span, suggest_mend(&near, c->arena), "this kernel has no %s%s%s%s",
		   tags[t->tag], t->tag ? "" : "'", t->name, t->tag ? "" : "'");
	return false;
}

static const char *module_of(struct checker *c, struct type_ref t)
{
	uint32_t n;
	const struct module *m = kernel_modules(c->kernel, &n);

	while (m->btf != t.btf)
		m++;
	return m->name;
}

/* Of the types that only other modules than the function's have, one name must mean one layout. */
static bool is_told_apart(struct checker *c, const struct type_node *t, struct type_ref ref)
{
	const struct module *other = ref.btf == c->function->module->btf
					     ? NULL
					     : kernel_find_other_layout(c->kernel, ref);

	if (other)
		diag_error(c->diags, t->span, "a module's own functions mean its own",
			   "'%s' and '%s' lay %s out differently", module_of(c, ref), other->name,
			   type_text(ref, c->arena));
	return !other;
}

bool check_type(struct checker *c, const struct type_node *t, struct ctype *type)
{
	const struct builtin_type *b = t->tag == TAG_NONE ? find_builtin_type(t->name) : NULL;
	struct type_ref ref;

	if (t->tag == TAG_NONE && !strcmp(t->name, "void")) {
		ref = (struct type_ref){0};
		*type = (struct ctype){.kind = CTYPE_VOID};
	} else if (t->tag == TAG_NONE && (!strcmp(t->name, "bool") || !strcmp(t->name, "_Bool")) &&
		   !t->stars) {
		*type = ctype_bool();
	} else {
		ref = find_named(c, t, b);
		if (!ref.id && (!b || t->stars))
			return unknown_type(c, t);
		if (!is_told_apart(c, t, ref))
			return false;
		*type = ref.id ? ctype_of(ref) : ctype_int(b->size, b->is_signed);
	}
	if (t->stars > UINT8_MAX) {
		diag_error(c->diags, t->span, NULL, "that are too many stars");
		return false;
	}
	if (t->stars) {
		*type = ctype_pointer_to(ref);
		type->stars = (uint8_t)(t->stars - 1);
	}
	return true;
}

bool type_name_exists(struct kernel *k, const char *name)
{
	return find_builtin_type(name) || kernel_find_type(k, BTF_KIND_TYPEDEF, name).id;
}

struct ctype type_complete(struct checker *c, struct ctype t)
{
	const char *text;
	struct type_ref ref;
	bool is_union;

	if (t.kind != CTYPE_STRUCT || t.size)
		return t;
	text = ctype_text(t, c->arena);
	is_union = !strncmp(text, "union ", 6);
	if (!is_union && strncmp(text, "struct ", 7))
		return t;
	ref = kernel_find_type(c->kernel, is_union ? BTF_KIND_UNION : BTF_KIND_STRUCT,
			       text + (is_union ? 6 : 7));
	return ref.id ? ctype_of(ref) : t;
}

uint32_t pointee_size(struct checker *c, struct ctype pointer)
{
	struct ctype t = type_complete(c, ctype_pointee(pointer));

	return t.kind == CTYPE_VOID || t.kind == CTYPE_FUNCTION ? 1 : t.size;
}

/* --- casts and sizeof --- */

struct expr *check_cast(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	struct expr *e = check_scalar(c, kid);
	struct ctype t;

	if (!check_type(c, n->type, &t) || !e)
		return NULL;
	if (!ctype_is_scalar(t)) {
		diag_error(c->diags, n->type->span,
			   arena_printf(c->arena, "a pointer to it is '%s *'",
					span_text(c, n->type->span)),
			   "nothing is cast to %s", a_type(c, t));
		return NULL;
	}
	t.order = ORDER_NATIVE;
	if (t.kind == CTYPE_POINTER)
		e = expr_convert(c, e, ctype_int(8, e->type.is_signed));
	else
		e = expr_convert(c, e, t);
	t.order = e->type.order; /* a load that needed no conversion still swaps its bytes */
	e = expr_retyped(c, e, t);
	e->span = n->span;
	return e;
}

static struct expr *size_const(struct checker *c, const struct node *n, const char *what,
			       struct ctype t)
{
	t = type_complete(c, t);
	if (t.kind == CTYPE_VOID || t.kind == CTYPE_FUNCTION)
		t.size = 1;
	if (!t.size && !(t.kind == CTYPE_STRUCT && type_member_count(t.ref))) {
		diag_error(c->diags, n->span, NULL, "the size of '%s' is not known", what);
		return NULL;
	}
	return expr_const(c, n->span, ctype_int(8, false), t.size);
}

struct expr *check_sizeof(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.n ? n->kids.at[0] : NULL;
	struct type_node name;
	struct ctype t;
	struct expr *e;

	if (n->kind == NODE_SIZEOF_TYPE)
		return check_type(c, n->type, &t) ? size_const(c, n, ctype_text(t, c->arena), t)
						  : NULL;
	if (kid->kind == NODE_NAME && !meaning_of(c, kid)) {
		name = (struct type_node){.span = kid->span, .name = kid->name};
		return check_type(c, &name, &t) ? size_const(c, n, kid->name, t) : NULL;
	}
	e = check_expr(c, kid);
	if (!e)
		return NULL;
	if (e->type.bits) {
		diag_error(c->diags, kid->span, NULL, "'%s' is a bit-field: it has no size",
			   text_of(c, kid));
		return NULL;
	}
	return size_const(c, n, text_of(c, kid), e->type);
}
