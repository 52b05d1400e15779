/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Bytes of a record and C types come in, 64-bit values and slices go out. Trusts the layout's types
 * but no size: nothing is read behind the bytes that arrived. Must not know how a value is shown.
 */
#include "output/value.h"

#include "base/errno_names.h"

#include <string.h>

bool value_is_object(const struct record_field *f)
{
	return f->form == FIELD_BYTES && f->role != ROLE_MAC &&
	       (f->type.kind == CTYPE_STRUCT || f->type.kind == CTYPE_ARRAY);
}

/* A struct or an array has no more bytes than its type, however many the record reserves. */
static size_t object_size(const struct record_field *f)
{
	return value_is_object(f) && f->type.size ? MIN(f->size, f->type.size) : f->size;
}

uint64_t value_missing(const struct record_field *f)
{
	return value_is_object(f) && f->type.size > f->size ? f->type.size - f->size : 0;
}

enum known_as value_known(const struct record_field *f)
{
	return f->known ? f->known : known_type(f->type.ref);
}

/* A field that varies; of a string that was cut, what is left of it has no end. */
static enum value_state slice_find(const struct event *e, const struct record_field *f,
				   struct bytes *found)
{
	struct record_slice slice;

	if (f->offset > e->size || sizeof(slice) > e->size - f->offset)
		return VALUE_FAULT;
	memcpy(&slice, (const uint8_t *)e->head + f->offset, sizeof(slice));
	if (slice.offset > e->size || slice.size > e->size - slice.offset)
		return VALUE_FAULT;
	found->at = (const uint8_t *)e->head + slice.offset;
	found->size = slice.size;
	if (f->truncated_at_size && slice.size >= f->size)
		found->size = f->size - 2;
	return VALUE_READ;
}

enum value_state value_find(const struct event *e, uint32_t i, struct bytes *found)
{
	const struct record_field *f = &e->function->record->fields[i];
	uint64_t bit = i < RECORD_FIELDS_MOST ? 1ull << i : 0;

	*found = (struct bytes){0};
	switch (f->form) {
	case FIELD_LABEL:
	case FIELD_FUNC:
	case FIELD_MODULE: return VALUE_READ;
	case FIELD_SCALAR: found->size = 8; break;
	case FIELD_TEXT: found->size = f->size; break;
	case FIELD_BYTES: found->size = object_size(f); break;
	case FIELD_STACK: found->size = f->size; break;
	}
	if (e->head->faults & bit)
		return e->head->nulls & bit ? VALUE_NULL : VALUE_FAULT;
	if (f->varies)
		return slice_find(e, f, found);
	if (f->offset > e->size || found->size > e->size - f->offset)
		return VALUE_FAULT;
	found->at = (const uint8_t *)e->head + f->offset;
	return VALUE_READ;
}

uint64_t value_extend(struct ctype t, uint64_t v)
{
	unsigned int bits = t.bits ? t.bits : t.size * 8;

	if (t.kind == CTYPE_POINTER || !bits || bits >= 64)
		return v;
	v &= (1ull << bits) - 1;
	if (t.is_signed && v >> (bits - 1))
		v |= ~0ull << bits;
	return v;
}

bool value_load(struct ctype t, struct bytes b, uint64_t *v)
{
	const bool big_host = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
	bool big = t.order == ORDER_NATIVE ? big_host : t.order == ORDER_BIG;
	uint64_t x = 0;

	if (!t.size || t.size > 8 || t.size > b.size)
		return false;
	for (uint32_t i = 0; i < t.size; i++)
		x |= (uint64_t)b.at[i] << 8 * (big ? t.size - 1 - i : i);
	*v = value_extend(t, x);
	return true;
}

/*
 * BTF counts bits from the struct's start: from each byte's low end on a little-endian machine,
 * from its high end on a big one. A packed bit-field touches up to nine bytes, so bit by bit.
 */
bool value_load_bits(const struct member *m, struct bytes b, uint64_t *v)
{
	const bool big_host = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
	struct ctype t = ctype_of(m->type);
	uint64_t x = 0;

	if (!m->bits || m->bits > 64 || m->bit_offset + m->bits > (uint64_t)b.size * 8)
		return false;
	for (uint64_t i = 0; i < m->bits; i++) {
		uint64_t at = m->bit_offset + i;
		uint64_t bit = b.at[at / 8] >> (big_host ? 7 - at % 8 : at % 8) & 1;

		x |= bit << (big_host ? m->bits - 1 - i : i);
	}
	t.bits = m->bits;
	*v = value_extend(t, x);
	return true;
}

struct bytes value_slice(struct bytes b, uint64_t offset, uint64_t size)
{
	if (offset >= b.size)
		return (struct bytes){b.at, 0};
	return (struct bytes){b.at + offset, MIN(size, b.size - offset)};
}

bool value_is_zero(struct bytes b)
{
	for (size_t i = 0; i < b.size; i++)
		if (b.at[i])
			return false;
	return true;
}

size_t value_text_length(struct bytes b, bool *has_end)
{
	const uint8_t *nul = b.size ? memchr(b.at, 0, b.size) : NULL;

	*has_end = nul;
	return nul ? (size_t)(nul - b.at) : b.size;
}

enum array_form value_array(struct ctype t, struct bytes b, struct ctype *element, uint32_t *count)
{
	*element = ctype_element(t, count);
	if (!*count && element->size)
		*count = (uint32_t)MIN(b.size / element->size, UINT32_MAX);
	if (element->text)
		return ARRAY_TEXT;
	if (element->is_char || !element->size)
		return ARRAY_HEX;
	return ARRAY_ELEMENTS;
}

const char *value_errno(struct ctype t, enum field_role role, uint64_t v)
{
	if ((int64_t)v >= 0 || (int64_t)v < -ERRNO_MOST)
		return NULL;
	if (t.kind != CTYPE_POINTER && !(role == ROLE_RET && t.is_signed))
		return NULL;
	return errno_name((int)-(int64_t)v);
}

bool value_is_code(struct ctype t, enum field_role role)
{
	if (role == ROLE_SYMBOL)
		return true;
	return t.kind == CTYPE_POINTER && !t.stars && ctype_pointee(t).kind == CTYPE_FUNCTION;
}
