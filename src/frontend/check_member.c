/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The way from one object to the next: -> . [] * & container_of. Pointers, objects and arrays
 * come in as C has them, places (an address and one offset) go out. What may not be walked is
 * reported at the step that goes wrong.
 */
#include "frontend/check.h"

#include <string.h>

/* --- members --- */

static struct expr *not_a_struct(struct checker *c, const struct node *n, const struct expr *e)
{
	const struct node *kid = n->kids.at[0];

	diag_error(c->diags, kid->span, NULL, "'%s' is %s, not a struct", text_of(c, kid),
		   a_type(c, e->type));
	return NULL;
}

/*
 * The struct that e is, points to, or is an array of; *p where it is. A struct in registers has
 * no place: base NULL.
 */
static bool struct_of(struct checker *c, struct expr *e, struct ctype *t, struct place *p)
{
	uint32_t count;

	*t = e->type;
	*p = (struct place){NULL, 0};
	if (t->kind == CTYPE_POINTER) {
		*t = ctype_pointee(*t);
		*p = place_at(e);
	} else if (e->kind == EXPR_OBJECT) {
		if (t->kind == CTYPE_ARRAY)
			*t = ctype_element(*t, &count);
		*p = place_of(e);
	} else if (t->kind == CTYPE_STRUCT && e->kind != EXPR_ARG) {
		return false;
	}
	*t = type_complete(c, *t);
	return t->kind == CTYPE_STRUCT;
}

static bool member_find(struct checker *c, const struct node *n, struct ctype t, const char *name,
			struct member *m)
{
	struct suggest near;

	suggest_init(&near, name);
	if (type_member(t.ref, name, m, &near))
		return true;
	if (!t.size && !type_member_count(t.ref))
		diag_error(c->diags, n->name_span, NULL,
			   "%s is only declared in this kernel's BTF, its members are not known",
			   ctype_text(t, c->arena));
	else
		diag_error(c->diags, n->name_span, nested_mend(c, t, name, &near),
			   "%s has no member '%s'", ctype_text(t, c->arena), name);
	return false;
}

/* p: where the struct is; base NULL: in the registers of e. */
static struct expr *member_value(struct checker *c, struct span span, struct expr *e,
				 struct place p, const struct member *m)
{
	if (m->bits)
		return p.base ? place_bits(c, span, p, m) : register_bits(c, span, e, m);
	if (!p.base)
		return register_value(c, span, e, (uint32_t)(m->bit_offset / 8), member_ctype(m));
	p.offset += (int64_t)(m->bit_offset / 8);
	return place_value(c, span, p, member_ctype(m));
}

struct expr *check_member(struct checker *c, const struct node *n)
{
	struct expr *e;
	struct place p;
	struct ctype t;
	struct member m;

	if (node_is_args(n))
		return check_name(c, n);
	e = check_expr(c, n->kids.at[0]);
	if (!e)
		return NULL;
	if (!struct_of(c, e, &t, &p))
		return not_a_struct(c, n, e);
	if (!member_find(c, n, t, n->name, &m))
		return NULL;
	e = member_value(c, n->span, e, p, &m);
	if (e && p.base)
		e->known = known_member(type_name(t.ref), &m);
	return e;
}

/* --- elements --- */

/* false: reported. A constant index of an array with a known count lies within it. */
static bool index_in_bounds(struct checker *c, const struct node *n, const struct expr *i,
			    uint32_t count)
{
	const struct node *array = n->kids.at[0];
	int64_t at = (int64_t)i->value;

	if (count <= 1 ? at >= 0 : at >= 0 && at < (int64_t)count)
		return true;
	if (at < 0 && i->type.is_signed)
		diag_error(c->diags, n->kids.at[1]->span, NULL, "index %lld lies before '%s'",
			   (long long)at, text_of(c, array));
	else
		diag_error(c->diags, n->kids.at[1]->span, NULL,
			   "index %llu lies behind '%s', which has %u elements",
			   (unsigned long long)i->value, text_of(c, array), count);
	return false;
}

/* Moves the place by i elements: constants into the offset, others as arithmetic on the address. */
static struct place place_moved(struct checker *c, struct span span, struct place p, struct expr *i,
				uint32_t size)
{
	struct ctype u64 = ctype_int(8, false);

	if (i->kind == EXPR_CONST) {
		p.offset = (int64_t)((uint64_t)p.offset + i->value * size);
		return p;
	}
	i = expr_convert(c, i, ctype_int(8, i->type.is_signed));
	i = expr_binary(c, span, OP_MUL, i->type, i, expr_const(c, span, i->type, size));
	p.base = expr_binary(c, span, OP_ADD, p.base->type, p.base, expr_convert(c, i, u64));
	return p;
}

static struct expr *element_of_register(struct checker *c, const struct node *n,
					const struct expr *array, const struct expr *i,
					struct ctype element)
{
	if (i->kind != EXPR_CONST) {
		diag_error(c->diags, n->kids.at[1]->span, NULL,
			   "'%s' is an array in registers: its index must be constant",
			   text_of(c, n->kids.at[0]));
		return NULL;
	}
	return register_value(c, n->span, array, (uint32_t)i->value * element.size, element);
}

static struct expr *not_indexed(struct checker *c, const struct node *n, const struct expr *e)
{
	const struct node *kid = n->kids.at[0];
	struct ctype to = ctype_pointee(e->type);

	if (e->type.kind == CTYPE_POINTER && to.kind == CTYPE_STRUCT)
		diag_error(c->diags, kid->span, NULL, "the size of %s is not known here",
			   ctype_text(to, c->arena));
	else if (e->type.kind == CTYPE_POINTER)
		diag_error(c->diags, kid->span, "cast it to a pointer to something",
			   "'%s' is %s: what it points to has no type", text_of(c, kid),
			   a_type(c, e->type));
	else
		diag_error(c->diags, kid->span,
			   kid->kind == NODE_INDEX ? "BTF has all dimensions in one: count through"
						   : NULL,
			   "'%s' is %s, neither an array nor a pointer", text_of(c, kid),
			   a_type(c, e->type));
	return NULL;
}

struct expr *check_index(struct checker *c, const struct node *n)
{
	struct expr *e = check_expr(c, n->kids.at[0]), *i = check_integer(c, n->kids.at[1]);
	struct ctype element;
	struct place p;
	uint32_t count;

	if (!e || !i)
		return NULL;
	if (e->type.kind == CTYPE_ARRAY) {
		element = type_complete(c, ctype_element(e->type, &count));
		if (i->kind == EXPR_CONST && !index_in_bounds(c, n, i, count))
			return NULL;
		if (e->kind == EXPR_ARG)
			return element_of_register(c, n, e, i, element);
		p = place_of(e);
	} else {
		element = type_complete(c, ctype_pointee(e->type));
		if (e->type.kind != CTYPE_POINTER || !element.size)
			return not_indexed(c, n, e);
		p = place_at(e);
	}
	return place_value(c, n->span, place_moved(c, n->span, p, i, element.size), element);
}

/* --- * and & --- */

struct expr *check_deref(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	struct expr *e = check_expr(c, kid);
	struct ctype t;
	uint32_t count;

	if (!e)
		return NULL;
	if (e->type.kind == CTYPE_ARRAY) {
		t = type_complete(c, ctype_element(e->type, &count));
		return e->kind == EXPR_ARG ? register_value(c, n->span, e, 0, t)
					   : place_value(c, n->span, place_of(e), t);
	}
	if (e->type.kind != CTYPE_POINTER) {
		diag_error(c->diags, kid->span, NULL, "'%s' is %s, not a pointer", text_of(c, kid),
			   a_type(c, e->type));
		return NULL;
	}
	t = type_complete(c, ctype_pointee(e->type));
	if (t.kind == CTYPE_VOID)
		return not_indexed(c, n, e);
	return place_value(c, n->span, place_at(e), t);
}

struct expr *check_address(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	struct expr *e = check_expr(c, kid);

	if (!e)
		return NULL;
	if (e->kind == EXPR_LOAD && e->type.bits) {
		diag_error(c->diags, kid->span, NULL, "'%s' is a bit-field: it has no address",
			   text_of(c, kid));
		return NULL;
	}
	if (e->kind == EXPR_LOAD || e->kind == EXPR_OBJECT)
		return place_pointer(c, n->span, place_of(e), pointer_to(c, e->type));
	diag_error(c->diags, kid->span, NULL, "'%s' is not in memory: it has no address",
		   text_of(c, kid));
	return NULL;
}

/* --- container_of --- */

/* The offset of "a.b.c" in the struct; false: reported. */
static bool offset_of(struct checker *c, const struct node *n, struct ctype t, int64_t *offset)
{
	char *path = arena_strdup(c->arena, n->name), *dot;
	struct member m;

	*offset = 0;
	for (char *name = path; name; name = dot ? dot + 1 : NULL) {
		dot = strchr(name, '.');
		if (dot)
			*dot = 0;
		t = type_complete(c, t);
		if (t.kind != CTYPE_STRUCT) {
			diag_error(c->diags, n->name_span, NULL, "there is no member '%s' in %s",
				   name, a_type(c, t));
			return false;
		}
		if (!member_find(c, n, t, name, &m))
			return false;
		if (m.bits) {
			diag_error(c->diags, n->name_span, NULL,
				   "'%s' is a bit-field: it has no address", name);
			return false;
		}
		*offset += (int64_t)(m.bit_offset / 8);
		t = member_ctype(&m);
	}
	return true;
}

struct expr *check_container_of(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	struct expr *e = check_scalar(c, kid);
	struct place p;
	struct ctype t;
	int64_t offset;

	if (!check_type(c, n->type, &t) || !e)
		return NULL;
	if (e->type.kind != CTYPE_POINTER) {
		diag_error(c->diags, kid->span, NULL, "'%s' is %s, not a pointer", text_of(c, kid),
			   a_type(c, e->type));
		return NULL;
	}
	if (!offset_of(c, n, t, &offset))
		return NULL;
	p = place_at(e);
	p.offset -= offset;
	return place_pointer(c, n->span, p, pointer_to(c, t));
}
