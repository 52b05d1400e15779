/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * BTF types come in, views of them go out: what a value of the type is, its members, enumerators
 * and parameters. Knows nothing of functions or of where the BTF came from; btf_check.c has seen to
 * it that ids and string offsets are in range, and every walk here is bounded all the same.
 */
#include "kernel/type.h"
#include "kernel/btf.h"

#include <string.h>

#define WALK_MOST    64	   /* qualifiers and typedefs on one type: a longer chain is a broken one */
#define MEMBERS_MOST 65536 /* members looked at in one search, through anonymous structs */

struct type_ref type_ref_of(const struct btf *btf, uint32_t id)
{
	if (btf && btf->base && id < btf->first)
		btf = btf->base;
	return (struct type_ref){btf, id};
}

/* NULL for void, and for an id that isn't there. */
static const struct btf_type *type_at(struct type_ref t)
{
	return t.id && t.btf && t.id < btf_count(t.btf) ? btf_at(t.btf, t.id) : NULL;
}

static bool is_transparent(const struct btf_type *t)
{
	return btf_is_mod(t) || btf_is_typedef(t) || btf_is_decl_tag(t);
}

struct type_ref type_resolve(struct type_ref t)
{
	for (int i = 0; i < WALK_MOST; i++) {
		const struct btf_type *b = type_at(t);

		if (!b || !is_transparent(b))
			return b ? t : (struct type_ref){t.btf, 0};
		t = type_ref_of(t.btf, b->type);
	}
	return (struct type_ref){t.btf, 0};
}

const char *type_name(struct type_ref t)
{
	const struct btf_type *b = type_at(t);

	for (int i = 0; b && i < WALK_MOST && (btf_is_mod(b) || btf_is_decl_tag(b)); i++) {
		t = type_ref_of(t.btf, b->type);
		b = type_at(t);
	}
	return b ? btf_string(t.btf, b->name_off) : "";
}

/* --- ctypes --- */

static enum byte_order order_of_name(const char *name)
{
	static const char *const widths[] = {"16", "32", "64"};
	bool big = !strncmp(name, "__be", 4);

	if (!big && strncmp(name, "__le", 4))
		return ORDER_NATIVE;
	for (size_t i = 0; i < ARRAY_SIZE(widths); i++)
		if (!strcmp(name + 4, widths[i]))
			return big ? ORDER_BIG : ORDER_LITTLE;
	return ORDER_NATIVE;
}

static struct ctype ctype_of_int(struct type_ref ref, const struct btf_type *b)
{
	const char *name = btf_string(ref.btf, b->name_off);
	struct ctype c = {.kind = CTYPE_INT, .size = b->size, .ref = ref};

	/* without --btf_gen_floats pahole calls them integers */
	if (!strcmp(name, "float") || !strcmp(name, "double") || !strcmp(name, "long double"))
		return (struct ctype){.kind = CTYPE_FLOAT, .size = b->size, .ref = ref};
	c.is_signed = btf_int_encoding(b) & BTF_INT_SIGNED;
	if (btf_int_encoding(b) & BTF_INT_BOOL)
		c.kind = CTYPE_BOOL;
	else if (b->size == 16)
		c.kind = CTYPE_INT128;
	else if (b->size != 1 && b->size != 2 && b->size != 4 && b->size != 8)
		return (struct ctype){.kind = CTYPE_VOID};
	c.text = b->size == 1 && !strcmp(name, "char");
	c.is_char = b->size == 1 && (c.text || !strcmp(name, "signed char") ||
				     !strcmp(name, "unsigned char"));
	return c;
}

/* BTF_KIND_ENUM's flag tells signed ones; btf_check.c sets it where an old pahole did not. */
static struct ctype ctype_of_enum(struct type_ref ref, const struct btf_type *b)
{
	return (struct ctype){
		.kind = CTYPE_ENUM, .size = b->size, .is_signed = btf_kflag(b), .ref = ref};
}

static uint32_t array_size(struct type_ref ref, const struct btf_type *b)
{
	uint64_t size = btf_array(b)->nelems;

	/* arrays of arrays: each level is one more factor */
	for (int i = 0; i < WALK_MOST; i++) {
		struct type_ref element = type_resolve(type_ref_of(ref.btf, btf_array(b)->type));

		b = type_at(element);
		if (!b || !btf_is_array(b)) {
			size *= ctype_of(element).size;
			return size > UINT32_MAX ? 0 : (uint32_t)size;
		}
		size *= btf_array(b)->nelems;
		if (size > UINT32_MAX)
			return 0;
		ref = element;
	}
	return 0;
}

static struct ctype ctype_of_resolved(struct type_ref ref)
{
	const struct btf_type *b = type_at(ref);

	if (!b)
		return (struct ctype){.kind = CTYPE_VOID};
	switch (btf_kind(b)) {
	case BTF_KIND_INT:
		return ctype_of_int(ref, b);
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
		return ctype_of_enum(ref, b);
	case BTF_KIND_PTR:
		return ctype_pointer_to(type_ref_of(ref.btf, b->type));
	case BTF_KIND_ARRAY:
		return (struct ctype){.kind = CTYPE_ARRAY, .size = array_size(ref, b), .ref = ref};
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
		return (struct ctype){.kind = CTYPE_STRUCT, .size = b->size, .ref = ref};
	case BTF_KIND_FWD:
		return (struct ctype){.kind = CTYPE_STRUCT, .ref = ref};
	case BTF_KIND_FUNC_PROTO:
		return (struct ctype){.kind = CTYPE_FUNCTION, .ref = ref};
	case BTF_KIND_FUNC:
		return (struct ctype){.kind = CTYPE_FUNCTION, .ref = {ref.btf, b->type}};
	case BTF_KIND_FLOAT:
		return (struct ctype){.kind = CTYPE_FLOAT, .size = b->size, .ref = ref};
	default: /* variables, sections, tags: not types of values */
		return (struct ctype){.kind = CTYPE_VOID};
	}
}

struct ctype ctype_of(struct type_ref t)
{
	enum byte_order order = ORDER_NATIVE;
	bool is_bytes = false;
	struct ctype c;

	for (int i = 0; i < WALK_MOST; i++) {
		const struct btf_type *b = type_at(t);
		const char *name;

		if (!b || !is_transparent(b))
			break;
		name = btf_is_typedef(b) ? btf_string(t.btf, b->name_off) : "";
		if (order == ORDER_NATIVE)
			order = order_of_name(name);
		/* a typedef'd char that is named as a number is one */
		is_bytes |= strchr(name, '8') != NULL;
		t = type_ref_of(t.btf, b->type);
	}
	c = ctype_of_resolved(type_resolve(t));
	if (c.kind == CTYPE_INT && c.size > 1)
		c.order = order;
	c.text &= !is_bytes;
	return c;
}

struct ctype ctype_int(uint32_t size, bool is_signed)
{
	return (struct ctype){.kind = CTYPE_INT, .size = size, .is_signed = is_signed};
}

struct ctype ctype_bool(void)
{
	return (struct ctype){.kind = CTYPE_BOOL, .size = 1};
}

struct ctype ctype_pointer_to(struct type_ref to)
{
	return (struct ctype){.kind = CTYPE_POINTER, .size = sizeof(uint64_t), .ref = to};
}

struct ctype ctype_pointee(struct ctype pointer)
{
	if (pointer.kind != CTYPE_POINTER)
		return (struct ctype){.kind = CTYPE_VOID};
	if (!pointer.stars)
		return ctype_of(pointer.ref);
	pointer.stars--;
	return pointer;
}

struct ctype ctype_element(struct ctype array, uint32_t *count)
{
	const struct btf_type *b = array.kind == CTYPE_ARRAY ? type_at(array.ref) : NULL;

	*count = 0;
	if (!b || !btf_is_array(b))
		return (struct ctype){.kind = CTYPE_VOID};
	*count = btf_array(b)->nelems;
	return ctype_of(type_ref_of(array.ref.btf, btf_array(b)->type));
}

/* --- members --- */

static const struct btf_type *composite_at(struct type_ref *t)
{
	const struct btf_type *b;

	*t = type_resolve(*t);
	b = type_at(*t);
	return b && btf_is_composite(b) ? b : NULL;
}

/*
 * Before the struct's kind flag (pahole before 1.13, and structs without bit-fields) a bit-field's
 * width and shift stand in its INT.
 */
static struct member member_of(struct type_ref composite, const struct btf_type *b, uint32_t i)
{
	const struct btf_member *m = btf_members(b) + i;
	struct member found = {
		.name = btf_string(composite.btf, m->name_off),
		.type = type_ref_of(composite.btf, m->type),
		.bit_offset = btf_member_bit_offset(b, i),
		.bits = (uint8_t)btf_member_bitfield_size(b, i),
	};
	const struct btf_type *type = btf_kflag(b) ? NULL : type_at(type_resolve(found.type));

	if (type && btf_is_int(type) &&
	    (btf_int_offset(type) || btf_int_bits(type) != type->size * 8)) {
		found.bit_offset += btf_int_offset(type);
		found.bits = btf_int_bits(type);
	}
	return found;
}

struct member_search {
	const char *name;
	struct member *found;
	struct suggest *nearest;
	uint32_t left; /* members that may still be looked at */
};

static bool search_members(struct member_search *s, struct type_ref composite, uint64_t base,
			   unsigned int depth)
{
	const struct btf_type *b = composite_at(&composite);
	uint32_t n = b ? btf_vlen(b) : 0;

	for (uint32_t i = 0; i < n; i++) {
		struct member m = member_of(composite, b, i);

		if (!s->left)
			return false;
		s->left--;
		m.bit_offset += base;
		if (!*m.name) {
			if (depth < WALK_MOST && search_members(s, m.type, m.bit_offset, depth + 1))
				return true;
		} else if (!strcmp(m.name, s->name)) {
			*s->found = m;
			return true;
		} else if (s->nearest) {
			suggest_offer(s->nearest, m.name);
		}
	}
	return false;
}

bool type_member(struct type_ref composite, const char *name, struct member *found,
		 struct suggest *nearest)
{
	struct member_search s = {.name = name, .found = found, .left = MEMBERS_MOST};

	if (*name && search_members(&s, composite, 0, 0))
		return true;
	if (nearest) {
		s.nearest = nearest;
		s.left = MEMBERS_MOST;
		search_members(&s, composite, 0, 0);
	}
	return false;
}

struct ctype member_ctype(const struct member *m)
{
	struct ctype c = ctype_of(m->type);

	c.bits = m->bits;
	return c;
}

uint32_t type_member_count(struct type_ref composite)
{
	const struct btf_type *b = composite_at(&composite);

	return b ? btf_vlen(b) : 0;
}

struct member type_member_at(struct type_ref composite, uint32_t i)
{
	const struct btf_type *b = composite_at(&composite);

	if (!b || i >= btf_vlen(b))
		return (struct member){.name = ""};
	return member_of(composite, b, i);
}

bool type_member_is_group(struct type_ref composite, uint32_t i)
{
	struct member named = type_member_at(composite, i), bare;
	uint32_t n;

	if (!i)
		return false;
	bare = type_member_at(composite, i - 1);
	if (!*named.name || *bare.name || named.bit_offset != bare.bit_offset)
		return false;
	named.type = type_resolve(named.type);
	bare.type = type_resolve(bare.type);
	n = type_member_count(named.type);
	return ctype_of(named.type).kind == CTYPE_STRUCT && n &&
	       n == type_member_count(bare.type) &&
	       !strcmp(type_member_at(named.type, 0).name, type_member_at(bare.type, 0).name);
}

static const struct btf_type *enum_at(struct type_ref *t)
{
	const struct btf_type *b;

	*t = type_resolve(*t);
	b = type_at(*t);
	return b && btf_is_any_enum(b) ? b : NULL;
}

uint32_t type_enumerator_count(struct type_ref enumeration)
{
	const struct btf_type *b = enum_at(&enumeration);

	return b ? btf_vlen(b) : 0;
}

const char *type_enumerator_at(struct type_ref enumeration, uint32_t i, uint64_t *value)
{
	const struct btf_type *b = enum_at(&enumeration);

	*value = 0;
	if (!b || i >= btf_vlen(b))
		return "";
	if (!btf_is_enum(b)) {
		*value = btf_enum64_value(btf_enum64(b) + i);
		return btf_string(enumeration.btf, btf_enum64(b)[i].name_off);
	}
	*value = btf_kflag(b) ? (uint64_t)(int64_t)btf_enum(b)[i].val
			      : (uint32_t)btf_enum(b)[i].val;
	return btf_string(enumeration.btf, btf_enum(b)[i].name_off);
}

const char *type_enumerator(struct type_ref enumeration, uint64_t value)
{
	const struct btf_type *b = enum_at(&enumeration);
	uint64_t mask = b && b->size < 8 ? (1ULL << b->size * 8) - 1 : UINT64_MAX, have;

	for (uint32_t i = 0; b && i < btf_vlen(b); i++) {
		const char *name = type_enumerator_at(enumeration, i, &have);

		if (!((have ^ value) & mask))
			return name;
	}
	return NULL;
}

/* --- function prototypes --- */

/* A FUNC stands for its prototype. */
static const struct btf_type *proto_at(struct type_ref *proto)
{
	const struct btf_type *b = type_at(*proto);

	if (b && btf_is_func(b)) {
		*proto = type_ref_of(proto->btf, b->type);
		b = type_at(*proto);
	}
	return b && btf_is_func_proto(b) ? b : NULL;
}

bool proto_is_variadic(struct type_ref proto)
{
	const struct btf_type *b = proto_at(&proto);
	const struct btf_param *last = b && btf_vlen(b) ? btf_params(b) + btf_vlen(b) - 1 : NULL;

	return last && !last->type && !last->name_off;
}

uint32_t proto_param_count(struct type_ref proto)
{
	const struct btf_type *b = proto_at(&proto);

	return b ? btf_vlen(b) - proto_is_variadic(proto) : 0;
}

struct param proto_param(struct type_ref proto, uint32_t i)
{
	const struct btf_type *b = proto_at(&proto);

	if (!b || i >= btf_vlen(b))
		return (struct param){.name = "", .type = {proto.btf, 0}};
	return (struct param){
		.name = btf_string(proto.btf, btf_params(b)[i].name_off),
		.type = type_ref_of(proto.btf, btf_params(b)[i].type),
	};
}

struct type_ref proto_return(struct type_ref proto)
{
	const struct btf_type *b = proto_at(&proto);

	return type_ref_of(proto.btf, b ? b->type : 0);
}
