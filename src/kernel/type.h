/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * C types as BTF describes them. A type_ref names one BTF type; a ctype is what an expression has:
 * the type with qualifiers and typedefs looked through, its width and signedness at hand, byte
 * order remembered.
 */
#ifndef KTRACE_KERNEL_TYPE_H
#define KTRACE_KERNEL_TYPE_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "base/suggest.h"

struct btf; /* kernel/btf.h */

/*
 * One type of one BTF object. id 0 is void. A module's ids below its base's count are normalised to
 * the base object.
 */
struct type_ref {
	const struct btf *btf;
	uint32_t id;
};

enum ctype_kind {
	CTYPE_VOID,
	CTYPE_INT, /* char and friends included */
	CTYPE_BOOL,
	CTYPE_ENUM, /* ref: the enum */
	/* ref: what it points to; stars: further levels on top of that, for a cast's (T **) */
	CTYPE_POINTER,
	CTYPE_ARRAY,	/* ref: the array */
	CTYPE_STRUCT,	/* struct or union; ref: itself */
	CTYPE_FUNCTION, /* ref: the FUNC_PROTO */
	CTYPE_STRING,	/* a string literal; never from BTF */
	CTYPE_FLOAT,	/* not computed with */
	CTYPE_INT128,	/* not computed with */
};

enum byte_order { ORDER_NATIVE, ORDER_BIG, ORDER_LITTLE };

struct ctype {
	enum ctype_kind kind;
	uint32_t size; /* bytes; 0: void, function, incomplete or flexible */
	bool is_signed;
	bool is_char; /* char, signed char, unsigned char, u8 */
	/* is_char and spelled char: an array of or a pointer to it is text, u8 is bytes */
	bool text;
	uint8_t bits; /* width of a bit-field, 0 for none */
	uint8_t stars;
	enum byte_order order;
	struct type_ref ref;
};

/*
 * The reference to a type of this object, normalised: a module's ids below its base's count belong
 * to the base object.
 */
struct type_ref type_ref_of(const struct btf *btf, uint32_t id);

/*
 * Looks through qualifiers, typedefs, type and decl tags; notes a typedef __be16/32/64 or
 * __le16/32/64 on its way.
 */
struct ctype ctype_of(struct type_ref t);
struct type_ref type_resolve(struct type_ref t); /* qualifiers, typedefs and tags skipped */

struct ctype ctype_int(uint32_t size, bool is_signed); /* int is (4, true), u64 is (8, false) */
struct ctype ctype_bool(void);			       /* C's _Bool */
struct ctype ctype_pointer_to(struct type_ref to);
struct ctype ctype_pointee(struct ctype pointer); /* what *p has; CTYPE_VOID for void * */
struct ctype ctype_element(struct ctype array,
			   uint32_t *count); /* element type; count 0 for a flexible array */

static inline bool ctype_is_scalar(struct ctype t)
{
	return t.kind == CTYPE_INT || t.kind == CTYPE_BOOL || t.kind == CTYPE_ENUM ||
	       t.kind == CTYPE_POINTER;
}

static inline bool ctype_is_integer(struct ctype t)
{
	return t.kind == CTYPE_INT || t.kind == CTYPE_BOOL || t.kind == CTYPE_ENUM;
}

/*
 * DWARF, and so BTF, calls C's "unsigned long" "long unsigned int". Both return the name itself
 * where it is spelled one way only.
 */
const char *integer_name_in_c(const char *btf_name);
const char *integer_name_in_btf(const char *c_name);

/*
 * "struct sk_buff *", "unsigned int", "u8[16]": for messages; in the arena. type_text keeps typedef
 * names as BTF has them.
 */
char *ctype_text(struct ctype t, struct arena *a);
char *type_text(struct type_ref t, struct arena *a);
/* "char cb[48]", "int (*run)(void)": the declaration of name, of this type; in the arena. */
char *type_declaration(struct type_ref t, const char *name, struct arena *a);

/*
 * The name that the type goes by, qualifiers skipped: a typedef's, a struct's or enum's tag, an
 * integer's. "" for what has none.
 */
const char *type_name(struct type_ref t);

/* --- members --- */

struct member {
	const char *name;
	struct type_ref type;
	uint64_t bit_offset; /* from the outermost struct's start, anonymous ones passed through */
	uint8_t bits;	     /* a bit-field's width, 0 for none */
};

/*
 * Finds a member by name, within anonymous structs and unions too. false: none; then nearest (if
 * not NULL) was offered all names.
 */
bool type_member(struct type_ref composite, const char *name, struct member *found,
		 struct suggest *nearest);

/* The member's type, its width as a bit-field and its byte order noted. */
struct ctype member_ctype(const struct member *m);

/*
 * Number of direct members, and the i-th (name "" for an anonymous one; bit_offset from the
 * composite's start).
 */
uint32_t type_member_count(struct type_ref composite);
struct member type_member_at(struct type_ref composite, uint32_t i);

/*
 * struct_group(): is member i a struct with a name that holds the members of the one without a name
 * before it once more?
 */
bool type_member_is_group(struct type_ref composite, uint32_t i);

/* --- what the verifier lets a program load through a type --- */

/*
 * The struct or union that a pointer's target is, qualifiers and typedefs skipped: what the
 * verifier takes the pointer for. false: none, one of which only the name is known, or one that a
 * type tag (__user, __percpu, __rcu) says more of.
 */
bool type_is_walkable(struct type_ref target, struct type_ref *composite);

enum walked {
	WALK_REFUSED,
	WALK_SCALAR,  /* a number to the verifier */
	WALK_POINTER, /* a pointer that can be walked on from */
};

/*
 * What loading size bytes at off through a pointer to the struct gives, as the verifiers of 5.10 to
 * 7.x judge it (btf_struct_walk() of kernel/bpf/btf.c); to: of WALK_POINTER, what it points to.
 */
enum walked type_walk(struct type_ref composite, int64_t off, uint32_t size, struct type_ref *to);

/* The name of an enumerator of this value, or NULL. Values are compared at the enum's width. */
const char *type_enumerator(struct type_ref enumeration, uint64_t value);

/* How many enumerators an enum has, and the i-th's name; *value is extended to 64 bits. */
uint32_t type_enumerator_count(struct type_ref enumeration);
const char *type_enumerator_at(struct type_ref enumeration, uint32_t i, uint64_t *value);

/* --- function prototypes --- */

struct param {
	const char *name; /* "" where BTF has none */
	struct type_ref type;
};

uint32_t proto_param_count(struct type_ref proto); /* a trailing "..." is not counted */
struct param proto_param(struct type_ref proto, uint32_t i);
struct type_ref proto_return(struct type_ref proto); /* id 0: void */
bool proto_is_variadic(struct type_ref proto);

#endif
