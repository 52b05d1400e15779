/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A BTF object comes in, its records each in bounds, and goes out safe to walk, or not at all. One
 * pass over the records for ids and strings, then one depth-first walk over what contains what by
 * value. Neither for the running kernel's own: it has looked at each record itself when it took
 * them (btf_check_all_metas), what is out of range reads as nothing here (btf.h), and a kernel that
 * lies about itself can do worse.
 */
#include "kernel/btf.h"
#include "kernel/btf_file.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NESTING_MOST 64 /* by value: structs, arrays, typedefs; the kernel's deepest is below 32 */

struct check {
	struct btf *btf;
	uint32_t first, count; /* ids of the object itself; below first are the base's */
	uint32_t bad;	       /* the id at which a check failed */
	const char *why;
	uint64_t *sizes; /* by id - first; SIZE_* or bytes + SIZE_KNOWN */
};

enum { SIZE_UNKNOWN, SIZE_BUSY, SIZE_KNOWN };

static bool fail(struct check *c, uint32_t id, const char *why)
{
	if (!c->why) {
		c->bad = id;
		c->why = why;
	}
	return false;
}

/* --- records --- */

static bool ids_ok(const struct check *c, const struct btf_type *t)
{
	uint32_t n = btf_vlen(t), all = c->count;
	bool ok = true;

	switch (btf_kind(t)) {
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
		for (uint32_t i = 0; i < n; i++)
			ok &= btf_members(t)[i].type < all &&
			      btf_members(t)[i].name_off < c->btf->strings_end;
		return ok;
	case BTF_KIND_ENUM:
		for (uint32_t i = 0; i < n; i++)
			ok &= btf_enum(t)[i].name_off < c->btf->strings_end;
		return ok;
	case BTF_KIND_ENUM64:
		for (uint32_t i = 0; i < n; i++)
			ok &= btf_enum64(t)[i].name_off < c->btf->strings_end;
		return ok;
	case BTF_KIND_FUNC_PROTO:
		for (uint32_t i = 0; i < n; i++)
			ok &= btf_params(t)[i].type < all &&
			      btf_params(t)[i].name_off < c->btf->strings_end;
		return ok && t->type < all;
	case BTF_KIND_DATASEC:
		for (uint32_t i = 0; i < n; i++)
			ok &= btf_var_secinfos(t)[i].type < all;
		return ok;
	case BTF_KIND_ARRAY: return btf_array(t)->type < all && btf_array(t)->index_type < all;
	case BTF_KIND_FUNC: return t->type < all && btf_is_func_proto(btf_at(c->btf, t->type));
	case BTF_KIND_INT:
	case BTF_KIND_FWD:
	case BTF_KIND_FLOAT: return true;
	default: return t->type < all;
	}
}

static bool size_ok(const struct btf_type *t)
{
	uint32_t size = t->size;
	bool power = size == 1 || size == 2 || size == 4 || size == 8 || size == 16;

	switch (btf_kind(t)) {
	case BTF_KIND_INT:
		return power && btf_int_bits(t) && btf_int_offset(t) + btf_int_bits(t) <= size * 8;
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
		return (power && size <= 8) || (!size && !btf_vlen(t)); /* declared, not defined */
	default: return true;
	}
}

static bool check_records(struct check *c)
{
	for (uint32_t id = c->first; id < c->count; id++) {
		const struct btf_type *t = btf_at(c->btf, id);

		if (t->name_off >= c->btf->strings_end)
			return fail(c, id, "its name is out of range");
		if (!ids_ok(c, t))
			return fail(c, id, "it refers to what isn't there");
		if (!size_ok(t))
			return fail(c, id, "its size is impossible");
	}
	return true;
}

/* --- what contains what --- */

static bool size_of(struct check *c, uint32_t id, unsigned int depth, uint64_t *size);

static bool members_ok(struct check *c, uint32_t id, const struct btf_type *t, unsigned int depth)
{
	uint64_t most = (uint64_t)t->size * 8;

	for (uint32_t i = 0; i < btf_vlen(t); i++) {
		uint64_t at = btf_member_bit_offset(t, i), size;
		uint32_t bits = btf_member_bitfield_size(t, i);

		if (!size_of(c, btf_members(t)[i].type, depth + 1, &size))
			return false;
		if (bits > 64 || at > most || (bits ? bits : size * 8) > most - at)
			return fail(c, id, "a member reaches out of it");
	}
	return true;
}

/*
 * Bytes of one type, those of what it contains being known or found on the way; what isn't an
 * object has none.
 */
static bool size_compute(struct check *c, uint32_t id, unsigned int depth, uint64_t *size)
{
	const struct btf_type *t = btf_at(c->btf, id);

	switch (btf_kind(t)) {
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION: *size = t->size; return members_ok(c, id, t, depth);
	case BTF_KIND_ARRAY:
		if (!size_of(c, btf_array(t)->type, depth + 1, size))
			return false;
		/* the longest arrays of the kernel are below 1 GiB */
		if (*size > UINT32_MAX / MAX(btf_array(t)->nelems, 1u))
			return fail(c, id, "it is too long");
		*size *= btf_array(t)->nelems;
		return true;
	case BTF_KIND_TYPEDEF:
	case BTF_KIND_CONST:
	case BTF_KIND_VOLATILE:
	case BTF_KIND_RESTRICT:
	case BTF_KIND_TYPE_TAG:
	case BTF_KIND_DECL_TAG: return size_of(c, t->type, depth + 1, size);
	case BTF_KIND_INT:
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
	case BTF_KIND_FLOAT: *size = t->size; return true;
	case BTF_KIND_PTR: *size = sizeof(uint64_t); return true;
	default: /* void, functions, what is declared only, variables */ *size = 0; return true;
	}
}

static bool size_of(struct check *c, uint32_t id, unsigned int depth, uint64_t *size)
{
	uint64_t *memo = c->sizes + id;

	if (*memo >= SIZE_KNOWN) {
		*size = *memo - SIZE_KNOWN;
		return true;
	}
	if (*memo == SIZE_BUSY)
		return fail(c, id, "it contains itself");
	if (depth > NESTING_MOST)
		return fail(c, id, "it is nested too deeply");
	*memo = SIZE_BUSY;
	if (!size_compute(c, id, depth, size))
		return false;
	*memo = *size + SIZE_KNOWN;
	return true;
}

static bool check_layout(struct check *c)
{
	uint64_t size;
	bool ok = true;

	c->sizes = xcalloc(c->count, sizeof(*c->sizes));
	for (uint32_t id = c->first; ok && id < c->count; id++)
		ok = size_of(c, id, 0, &size);
	free(c->sizes);
	return ok;
}

/* --- signedness --- */

/* A pahole before 1.22 or so didn't write it: then not even "signed char" is signed. */
static void sign_chars(struct btf *btf, uint32_t first, uint32_t count)
{
	struct btf_type *plain = NULL, *explicit = NULL;

	for (uint32_t id = first; id < count && !(plain && explicit); id++) {
		struct btf_type *t = (struct btf_type *)btf_at(btf, id);
		const char *name;

		if (!btf_is_int(t) || t->size != 1)
			continue;
		name = btf_string(btf, t->name_off);
		if (!strcmp(name, "char"))
			plain = t;
		else if (!strcmp(name, "signed char"))
			explicit = t;
	}
	if (!explicit || btf_int_encoding(explicit) & BTF_INT_SIGNED)
		return;
	*(uint32_t *)(explicit + 1) |= BTF_INT_SIGNED << 24;
	/* -funsigned-char came with 6.2, a kernel that no such pahole has described */
	if (plain && CHAR_MIN < 0)
		*(uint32_t *)(plain + 1) |= BTF_INT_SIGNED << 24;
}

static bool is_small_negative(const struct btf_type *t)
{
	for (uint32_t i = 0; i < btf_vlen(t); i++)
		if (btf_enum(t)[i].val < 0 && btf_enum(t)[i].val >= -4096)
			return true;
	return false;
}

/*
 * The flag for signed enums came with pahole 1.24 (6.0). Where no enum at all has it, those with a
 * small negative value are the signed ones; 0x80000000 in a set of flags isn't small.
 */
static void sign_enums(struct btf *btf, uint32_t first, uint32_t count)
{
	for (uint32_t id = 1; id < count; id++) {
		const struct btf_type *t = btf_at(btf, id);

		if (btf_is_enum64(t) || (btf_is_enum(t) && btf_kflag(t)))
			return;
	}
	for (uint32_t id = first; id < count; id++) {
		struct btf_type *t = (struct btf_type *)btf_at(btf, id);

		if (btf_is_enum(t) && is_small_negative(t))
			t->info |= 1u << 31;
	}
}

bool btf_check(struct btf *btf, bool trusted, char *error, size_t room)
{
	struct check c = {.btf = btf, .first = btf->first, .count = btf->count};

	if (!trusted && (!check_records(&c) || !check_layout(&c))) {
		snprintf(error, room, "malformed BTF: type %u: %s", c.bad, c.why);
		return false;
	}
	if (btf->mapped) /* not ours to write to, and of a kernel that no such pahole described */
		return true;
	sign_chars(btf, c.first, c.count);
	sign_enums(btf, c.first, c.count);
	return true;
}
