/* SPDX-License-Identifier: GPL-2.0-only */
/* One value of a record: where its bytes are, what they mean by their C type, and its two forms. */
#ifndef KTRACE_OUTPUT_VALUE_H
#define KTRACE_OUTPUT_VALUE_H

#include "output/json_write.h"
#include "output/printer.h"
#include "output/symbolizer.h"
#include "plan/record.h"

/* Structs and arrays in one another; the kernel's deepest has about ten levels. */
#define VALUE_DEPTH_MOST 32

/* One record of which size bytes arrived, and where it comes from. */
struct event {
	const struct traced *function;
	const struct record_header *head;
	uint32_t size;
};

/* Part of a record. size is what is there, which may be less than what the type has. */
struct bytes {
	const uint8_t *at;
	size_t size;
};

enum value_state {
	VALUE_READ,
	VALUE_NULL,  /* a NULL on the way */
	VALUE_FAULT, /* a bad address, or the record ends before the value's end */
};

/* Field i's bytes. The forms that have none in the record are always VALUE_READ. */
enum value_state value_find(const struct event *e, uint32_t i, struct bytes *found);

/* --- objects as they lie in memory --- */

/*
 * A scalar of at most 8 bytes in its type's byte order, extended to 64 bits by its sign. False: not
 * all of it is there.
 */
bool value_load(struct ctype t, struct bytes b, uint64_t *v);

/* A bit-field of the struct at b, likewise. */
bool value_load_bits(const struct member *m, struct bytes b, uint64_t *v);

/* size bytes from offset on, or as many as are there. */
struct bytes value_slice(struct bytes b, uint64_t offset, uint64_t size);
bool value_is_zero(struct bytes b);

/* Is the field a struct or an array, with a text of its own? And bytes of it that were not sent. */
bool value_is_object(const struct record_field *f);
uint64_t value_missing(const struct record_field *f);
/* What its bytes are known to mean: by the member that it is, or by its type. */
enum known_as value_known(const struct record_field *f);

/* A char array's text up to its NUL, in the array; has_end: there is a NUL. */
size_t value_text_length(struct bytes b, bool *has_end);

/* The value to 64 bits from its type's width on: what C's conversion to t and back makes of it. */
uint64_t value_extend(struct ctype t, uint64_t v);

/* What an array holds: text in quotes, bytes as hex, or elements. */
enum array_form { ARRAY_TEXT, ARRAY_HEX, ARRAY_ELEMENTS };

/* count: how many elements the type has; those that are there, where it doesn't say. */
enum array_form value_array(struct ctype t, struct bytes b, struct ctype *element, uint32_t *count);

/* The name that goes beside a returned integer, or an ERR_PTR anywhere; NULL: none. */
const char *value_errno(struct ctype t, enum field_role role, uint64_t v);

/* A pointer to a function, or a role that says so. */
bool value_is_code(struct ctype t, enum field_role role);

/* --- the forms --- */

/* A number, a name, an address. */
void value_text_scalar(struct strbuf *b, struct symbolizer *symbols, struct ctype t,
		       enum field_role role, uint64_t v);
/* In quotes. cut: what fills its bytes went on in memory. */
void value_text_string(struct strbuf *b, struct bytes s, bool cut);

/* A struct or an array by itself, laid out; in lines, it begins and ends within one. */
void object_text(struct strbuf *b, struct symbolizer *symbols, const struct object_style *style,
		 const struct record_field *f, struct bytes bytes);

/* 84, -1 (EPERM), 0xffff930b9d3cf800, "lo", {.a = 1, .b = {.c = 2}}: without the key. */
void value_text(struct strbuf *b, struct symbolizer *symbols, const struct record_field *f,
		struct bytes bytes);
void value_json(struct json_writer *w, struct symbolizer *symbols, const struct record_field *f,
		struct bytes bytes);

#endif
