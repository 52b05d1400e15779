/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Memory as expressions: an address with offsets added up goes in, the load or the object there
 * goes out; and the same for a struct that came by value in argument registers, whose members are
 * cut out by shifts.
 */
#include "frontend/check.h"

#include <linux/btf.h>

#define OFFSET_MOST INT32_MAX

/* Constants that were added to a pointer are part of the place. */
struct place place_at(struct expr *pointer)
{
	struct place p = {pointer, 0};

	while (p.base->kind == EXPR_BINARY && p.base->type.kind == CTYPE_POINTER &&
	       p.base->kids[1]->kind == EXPR_CONST &&
	       (p.base->op == OP_ADD || p.base->op == OP_SUB)) {
		uint64_t v = p.base->kids[1]->value;

		p.offset = (int64_t)((uint64_t)p.offset + (p.base->op == OP_ADD ? v : -v));
		p.base = p.base->kids[0];
	}
	return p;
}

struct place place_of(const struct expr *lvalue)
{
	return (struct place){lvalue->kids[0], lvalue->offset};
}

struct expr *place_pointer(struct checker *c, struct span span, struct place p,
			   struct ctype pointer)
{
	uint64_t offset = (uint64_t)p.offset;
	enum operator op = p.offset<0 ? OP_SUB : OP_ADD;
	struct expr *by;

	if (!p.offset || p.base->kind == EXPR_CONST) {
		struct expr *e = expr_retyped(c, p.base, pointer);

		e->value += p.base->kind == EXPR_CONST ? offset : 0;
		e->span = span;
		return e;
	}
	by = expr_const(c, span, ctype_int(8, false), op == OP_SUB ? -offset : offset);
	return expr_binary(c, span, op, pointer, p.base, by);
}

static struct expr *expr_at(struct checker *c, enum expr_kind kind, struct span span,
			    struct place p, struct ctype t)
{
	struct expr *e = expr_new(c, kind, span, t);

	if (p.offset < 0 || p.offset > OFFSET_MOST) {
		p.base = place_pointer(c, span, p, ctype_pointer_to((struct type_ref){0}));
		p.offset = 0;
	}
	e->n = 1;
	e->kids[0] = p.base;
	e->offset = (uint32_t)p.offset;
	return e;
}

struct expr *place_value(struct checker *c, struct span span, struct place p, struct ctype t)
{
	return expr_at(c, ctype_is_scalar(t) ? EXPR_LOAD : EXPR_OBJECT, span, p, t);
}

static struct expr *shifted(struct checker *c, struct expr *e, enum operator op, struct ctype t,
			    uint32_t by)
{
	return by ? expr_binary(c, e->span, op, t, expr_convert(c, e, t),
				expr_int(c, e->span, by))
		  : expr_convert(c, e, t);
}

/* Two loads: eight bytes from the field's first on, and the ninth. p is its struct's place. */
static struct expr *bits_of_nine(struct checker *c, struct span span, struct place p,
				 const struct member *m)
{
	uint32_t from = (uint32_t)(m->bit_offset % 8), above = 64u - m->bits;
	struct ctype u64 = ctype_int(8, false), t = ctype_int(8, member_ctype(m).is_signed);
	struct expr *low, *high, *e;

	p.offset += (int64_t)(m->bit_offset / 8);
	low = expr_at(c, EXPR_LOAD, span, p, u64);
	p.offset += 8;
	high = expr_at(c, EXPR_LOAD, span, p, ctype_int(1, false));
	e = expr_binary(c, span, OP_OR, u64, shifted(c, low, OP_SHR, u64, from),
			shifted(c, high, OP_SHL, u64, 64 - from));
	return shifted(c, shifted(c, e, OP_SHL, u64, above), OP_SHR, t, above);
}

/*
 * A bit-field is cut out of the smallest naturally aligned little-endian word that holds it. One
 * that straddles even 8-byte words (packed structs) is read from its first byte on.
 */
struct expr *place_bits(struct checker *c, struct span span, struct place p, const struct member *m)
{
	struct ctype t = member_ctype(m);
	uint32_t word = 1;
	uint64_t from;
	struct expr *e;

	for (; word <= 8; word *= 2) {
		from = m->bit_offset / 8 / word * word;
		if (m->bit_offset + m->bits <= (from + word) * 8)
			break;
	}
	if (word > 8) {
		word = 8;
		from = m->bit_offset / 8;
	}
	if (m->bit_offset - from * 8 + m->bits > 64)
		return bits_of_nine(c, span, p, m);
	t.size = word;
	t.order = ORDER_NATIVE;
	p.offset += (int64_t)from;
	e = expr_at(c, EXPR_LOAD, span, p, t);
	e->bit_shift = (uint8_t)(m->bit_offset - from * 8);
	return e;
}

/* --- pointers to what is there --- */

static struct type_ref order_typedef(struct checker *c, struct ctype t)
{
	struct ctype plain = t;

	plain.bits = 0;
	return kernel_find_type(c->kernel, BTF_KIND_TYPEDEF, ctype_text(plain, c->arena));
}

struct ctype pointer_to(struct checker *c, struct ctype t)
{
	struct type_ref order;

	if (t.kind == CTYPE_POINTER) {
		if (t.stars == UINT8_MAX)
			return ctype_pointer_to((struct type_ref){0});
		t.stars++;
		return t;
	}
	order = t.order == ORDER_NATIVE ? t.ref : order_typedef(c, t);
	return ctype_pointer_to(order.id ? order : t.ref);
}

struct expr *array_decay(struct checker *c, struct expr *array)
{
	uint32_t count;

	return place_pointer(c, array->span, place_of(array),
			     pointer_to(c, ctype_element(array->type, &count)));
}

/* --- structs in registers --- */

static struct expr *register_arg(struct checker *c, struct span span, uint32_t reg, struct ctype t)
{
	struct expr *e = expr_new(c, EXPR_ARG, span, t);

	e->reg = (uint8_t)reg;
	return e;
}

/*
 * size bytes of an eightbyte, from byte on. Those of a big-endian value are in order once the
 * whole is swapped.
 */
static struct expr *register_bytes(struct checker *c, struct span span, uint32_t reg, uint32_t byte,
				   struct ctype t)
{
	struct ctype word = ctype_int(8, false);
	uint32_t shift = t.order == ORDER_BIG ? 8 - t.size - byte : byte;
	struct expr *e;

	if (!byte)
		return register_arg(c, span, reg, t);
	word.order = t.order;
	e = register_arg(c, span, reg, word);
	e = expr_binary(c, span, OP_SHR, ctype_int(8, false), e, expr_int(c, span, shift * 8));
	/* a bool is its byte, not whatever lies behind it */
	if (t.kind == CTYPE_BOOL)
		return expr_convert(c, expr_convert(c, e, ctype_int(1, false)), t);
	return expr_retyped(c, expr_convert(c, e, t), t);
}

struct expr *register_raw(struct checker *c, const struct expr *e)
{
	const struct expr *word = e->kids[0];
	uint32_t shift = word->kind == EXPR_BINARY ? (uint32_t)word->kids[1]->value / 8 : 0;
	struct ctype t = e->type;

	word = word->kind == EXPR_BINARY ? word->kids[0] : word;
	t.order = ORDER_NATIVE;
	return register_bytes(c, e->span, word->reg, 8 - t.size - shift, t);
}

struct expr *register_value(struct checker *c, struct span span, const struct expr *part,
			    uint32_t offset, struct ctype t)
{
	struct expr *e;

	offset += part->offset;
	if (!ctype_is_scalar(t)) {
		e = expr_retyped(c, part, t);
		e->offset = offset;
		e->span = span;
		return e;
	}
	if (offset % 8 + t.size > 8) {
		diag_error(c->diags, span, NULL, "'%s' lies in two registers: it can't be read",
			   span_text(c, span));
		return NULL;
	}
	return register_bytes(c, span, part->reg + offset / 8, offset % 8, t);
}

struct expr *register_bits(struct checker *c, struct span span, const struct expr *part,
			   const struct member *m)
{
	uint64_t at = m->bit_offset + part->offset * 8;
	struct ctype t = member_ctype(m), word = ctype_int(8, t.is_signed);
	uint32_t shift = (uint32_t)(at % 64);
	struct expr *e;

	if (shift + m->bits > 64) {
		diag_error(c->diags, span, NULL, "'%s' lies in two registers: it can't be read",
			   span_text(c, span));
		return NULL;
	}
	e = register_arg(c, span, part->reg + (uint32_t)(at / 64), ctype_int(8, false));
	e = expr_binary(c, span, OP_SHL, e->type, e, expr_int(c, span, 64 - shift - m->bits));
	e = expr_convert(c, e, word);
	e = expr_binary(c, span, OP_SHR, word, e, expr_int(c, span, 64 - m->bits));
	return expr_convert(c, e, type_promoted(t));
}
