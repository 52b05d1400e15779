/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A struct and the bytes that a load wants of it come in; what the verifier would say comes out. It
 * looks for the first member that holds the load's first byte, and takes no other one if the load
 * does not fit there: not even in a union. So does this.
 */
#include "kernel/btf.h"
#include "kernel/type.h"

#define NESTED_MOST 64 /* structs in each other, and qualifiers on one type */

bool type_is_walkable(struct type_ref target, struct type_ref *composite)
{
	for (int i = 0; target.btf && i < NESTED_MOST; i++) {
		const struct btf_type *b = btf_at(target.btf, target.id);

		*composite = target;
		if (btf_is_composite(b))
			return true;
		if (btf_is_type_tag(b) || !(btf_is_mod(b) || btf_is_typedef(b)))
			return false;
		target = type_ref_of(target.btf, b->type);
	}
	return false;
}

/* A load from some place on, and how far the struct or member goes that it is judged by. */
struct load {
	uint64_t off, size;
	struct type_ref *to;
};

/* One element of the array that the load begins in: *at is where, from the struct's start. */
static struct ctype element_at(struct ctype array, const struct load *x, uint64_t *at)
{
	struct ctype element = array;
	uint32_t count;

	while (element.kind == CTYPE_ARRAY)
		element = ctype_element(element, &count);
	if (element.size)
		*at += (x->off - *at) / element.size * element.size;
	return element;
}

/* A member that is no struct, or an element of one, at at; it all ends at end. */
static enum walked walk_scalar(struct ctype t, const struct load *x, uint64_t at, uint64_t end)
{
	if (t.kind == CTYPE_POINTER) {
		if (x->off != at || x->size != t.size)
			return WALK_REFUSED;
		if (type_is_walkable(t.ref, x->to))
			return WALK_POINTER;
		if (btf_is_type_tag(btf_at(t.ref.btf, t.ref.id)))
			return WALK_REFUSED;
	}
	return x->off + x->size <= end ? WALK_SCALAR : WALK_REFUSED;
}

/*
 * The members of one struct. true: *within is the struct that the load begins in, which it is now
 * relative to; false: *result is what it gives.
 */
static bool walk_members(struct type_ref *within, struct load *x, enum walked *result)
{
	uint32_t n = type_member_count(*within);

	*result = WALK_REFUSED;
	for (uint32_t i = 0; i < n; i++) {
		struct member m = type_member_at(*within, i);
		uint64_t at = m.bit_offset / 8, end;
		struct ctype t;

		if (x->off + x->size <= at)
			return false;
		if (m.bits) {
			if (x->off <= at &&
			    (m.bit_offset + m.bits + 7) / 8 <= x->off + x->size) {
				*result = WALK_SCALAR;
				return false;
			}
			continue;
		}
		t = ctype_of(m.type);
		end = at + t.size;
		if (x->off < at || (!t.size && t.kind != CTYPE_ARRAY))
			return false;
		if (x->off >= end)
			continue;
		t = element_at(t, x, &at);
		if (t.kind != CTYPE_STRUCT) {
			*result = walk_scalar(t, x, at, end);
			return false;
		}
		*within = t.ref;
		x->off -= at;
		return true;
	}
	return false;
}

enum walked type_walk(struct type_ref composite, int64_t off, uint32_t size, struct type_ref *to)
{
	struct load x = {.off = (uint64_t)off, .size = size, .to = to};
	enum walked result = WALK_REFUSED;

	for (int depth = 0; off >= 0 && depth < NESTED_MOST; depth++) {
		struct ctype t = ctype_of(composite);

		if (t.kind != CTYPE_STRUCT || x.off + x.size > t.size)
			return WALK_REFUSED;
		if (!walk_members(&composite, &x, &result))
			return result;
	}
	return WALK_REFUSED;
}
