/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Private to the checker: how an expression tree is built node by node. Every function that takes
 * expressions takes NULL for one that failed and was reported, and then returns NULL without a
 * further word.
 */
#ifndef KTRACE_FRONTEND_CHECK_H
#define KTRACE_FRONTEND_CHECK_H

#include "frontend/bind.h"

struct checker {
	struct arena *arena;
	const struct source *source;
	struct kernel *kernel;
	const struct check_options *options;
	struct diags *diags;
	const struct uses *uses;
	const struct probe_set *set;
	const struct binding *binding;
	const struct kfunc *function; /* one of the binding's */
	struct type_ref prefer; /* the enum that decides between enumerators; id 0: none */
	struct span filter; /* of a bare pcap filter that was reported */
	const char *never; /* why the predicate is never true, and where; NULL: nothing known */
	struct span never_at;
};

/* --- check.c --- */

/* Any expression: an object or array is not loaded, a narrow value not promoted. */
struct expr *check_expr(struct checker *c, const struct node *n);
/* A scalar: an array decays to a pointer. */
struct expr *check_scalar(struct checker *c, const struct node *n);
/* An integer, promoted. */
struct expr *check_integer(struct checker *c, const struct node *n);
struct expr *check_truth(struct checker *c, const struct node *n);
struct expr *scalar_of(struct checker *c, const struct node *n, struct expr *e);
struct expr *integer_of(struct checker *c, const struct node *n, struct expr *e);

const char *text_of(struct checker *c, const struct node *n);
const char *span_text(struct checker *c, struct span span); /* as written, blanks squeezed */
/* "an unsigned int", "a struct sk_buff *" */
const char *a_type(struct checker *c, struct ctype t);

/* --- check_name.c --- */

struct expr *check_name(struct checker *c, const struct node *n);
#define BUILTIN_TEXT_SIZE 16 /* comm: TASK_COMM_LEN */
/* What the word means; n is a NODE_NAME or an args.NAME. NULL: neither. */
const struct meaning *meaning_of(const struct checker *c, const struct node *n);
bool node_is_args(const struct node *n);
struct expr *meaning_expr(struct checker *c, struct span span, const struct meaning *m,
			  const char *name);

/* --- check_builtin.c --- */

struct expr *ppid_expr(struct checker *c, struct span span);
/* n compares caller with functions (bind.h). */
struct expr *caller_compare(struct checker *c, const struct node *n);
struct expr *cgroup_compare(struct checker *c, const struct node *n, enum operator op,
			    struct expr *cgroup, const struct node *literal);

/* --- check_member.c --- */

struct expr *check_member(struct checker *c, const struct node *n);
struct expr *check_index(struct checker *c, const struct node *n);
struct expr *check_deref(struct checker *c, const struct node *n);
struct expr *check_address(struct checker *c, const struct node *n);
struct expr *check_container_of(struct checker *c, const struct node *n);

/* --- nested.c --- */

/* "did you mean 'users.refs.counter'?", for a name that t hasn't; near: of t's own members. */
const char *nested_mend(struct checker *c, struct ctype t, const char *name,
			const struct suggest *near);
/* ".refs.counter", where a struct has just one value in it; else NULL. */
const char *nested_only_value(struct checker *c, struct ctype t);

/* --- check_place.c --- */

/* An address: base + offset. */
struct place {
	struct expr *base;
	int64_t offset;
};

struct place place_at(struct expr *pointer);
struct place place_of(const struct expr *lvalue);
/* What is there: scalars are loaded. */
struct expr *place_value(struct checker *c, struct span span, struct place p, struct ctype t);
struct expr *place_bits(struct checker *c, struct span span, struct place p,
			const struct member *m);
struct expr *place_pointer(struct checker *c, struct span span, struct place p,
			   struct ctype pointer);
struct expr *array_decay(struct checker *c, struct expr *array);
struct ctype pointer_to(struct checker *c, struct ctype t);
/* The same of a struct that came in registers; part is an EXPR_ARG of it with its byte offset. */
struct expr *register_value(struct checker *c, struct span span, const struct expr *part,
			    uint32_t offset, struct ctype t);
struct expr *register_raw(struct checker *c, const struct expr *e); /* without its byte order */
struct expr *register_bits(struct checker *c, struct span span, const struct expr *part,
			   const struct member *m);

/* --- check_binary.c --- */

struct expr *check_binary(struct checker *c, const struct node *n);
struct expr *check_in(struct checker *c, const struct node *n);
struct expr *check_cond(struct checker *c, const struct node *n);
struct expr *pointer_add(struct checker *c, const struct node *n, struct expr *p, struct expr *i,
			 enum operator op);
struct expr *check_compare(struct checker *c, const struct node *n, enum operator op,
			   struct expr *a, struct expr *b);
bool op_is_comparison(enum operator op);

/* --- check_text.c --- */

/* a op literal, of NODE_IP4 and NODE_STRING; an is a's node, n where an error of both belongs. */
struct expr *ip4_compare(struct checker *c, const struct node *n, enum operator op,
			 const struct node *an, struct expr *a, const struct node *literal);
struct expr *text_compare(struct checker *c, const struct node *n, enum operator op,
			  const struct node *an, struct expr *a, const struct node *literal);

/* --- check_bytes.c --- */

#define BYTES_CHANGED_MOST 256u

/* What a pointer-valued expression stands for besides its address. */
enum bytes_form { BYTES_NONE, BYTES_TEXT, BYTES_MAC };

enum bytes_form bytes_form_of(struct checker *c, const struct node *n); /* NULL: none */
/* Bytes to take of a string, its NUL included: str(p, n) says how many. */
uint32_t bytes_text_size(struct checker *c, const struct node *n);
struct expr *bytes_at(struct checker *c, struct expr *pointer, uint32_t size);
/* a op literal, of NODE_MAC and NODE_IP6; as text_compare. */
struct expr *mac_compare(struct checker *c, const struct node *n, enum operator op,
			 const struct node *an, struct expr *a, const struct node *literal);
bool expr_is_null(const struct expr *e); /* the constant 0 */
/* An operand stands for a MAC address (bytes_form_of): with another, six bytes, or NULL. */
struct expr *mac_member_compare(struct checker *c, const struct node *n, enum operator op,
				const struct node *an, const struct node *bn);
/* The same of strings: an operand is one by its form; with another, or NULL. */
struct expr *text_member_compare(struct checker *c, const struct node *n, enum operator op,
				 const struct node *an, const struct node *bn);
struct expr *ip6_compare(struct checker *c, const struct node *n, enum operator op,
			 const struct node *an, struct expr *a, const struct node *literal);
struct expr *check_after(struct checker *c, const struct node *n);
struct expr *check_changed(struct checker *c, const struct node *n);

/* --- check_type.c --- */

/* false: reported. */
bool check_type(struct checker *c, const struct type_node *t, struct ctype *type);
struct expr *check_cast(struct checker *c, const struct node *n);
struct expr *check_sizeof(struct checker *c, const struct node *n);
/* A struct that is only declared where it is used is taken from where it is defined. */
struct ctype type_complete(struct checker *c, struct ctype t);
/* Bytes of an element, for pointer arithmetic: 1 for void and functions; 0: not known. */
uint32_t pointee_size(struct checker *c, struct ctype pointer);
bool type_name_exists(struct kernel *k, const char *name);

/* --- check_call.c --- */

struct expr *check_call(struct checker *c, const struct node *n);
/* kstack or ustack where a value is wanted: reports it; NULL. */
struct expr *stack_no_value(struct checker *c, struct span at, const char *name);

/* --- check_item.c --- */

/* How an expression is taken, to print it or as a key; false: it can't be, which is reported. */
bool item_take(struct checker *c, const struct node *n, struct item *item);
/* Adds a value that only printf shows, unless it is there; its place among the items. */
uint32_t items_add_hidden(struct checker *c, struct group *g, const struct item *item);
/* Adds what the items print; false: some could not be, which is reported. */
bool items_add(struct checker *c, struct group *g, const struct node *n);
/*
 * ksnoop's form, and print in the full form: a pointer to a struct also shows the struct, as an
 * item *KEY of its own.
 */
bool items_add_with_pointee(struct checker *c, struct group *g, const struct node *n);
void items_add_default(struct checker *c, struct group *g, const struct node *predicate);
void items_add_arguments(struct checker *c, struct group *g);
/* ksnoop's form: a condition, or something to print? */
bool node_is_condition(const struct node *n);

/* --- check_aggregate.c --- */

/* Reports what can't be aggregated. */
void aggregation_add(struct checker *c, struct group *g, const struct action_node *node);

/* --- check_format.c --- */

/* A printf; first: before what print shows. What is wrong with it is reported. */
void format_add(struct checker *c, struct group *g, const struct action_node *a, bool first);

/* --- expr.c: nodes, constants folded on the way --- */

struct expr *expr_new(struct checker *c, enum expr_kind kind, struct span span, struct ctype type);
struct expr *expr_const(struct checker *c, struct span span, struct ctype type, uint64_t value);
struct expr *expr_int(struct checker *c, struct span span, int64_t value);
struct expr *expr_convert(struct checker *c, struct expr *e, struct ctype type);
/* The same value under another type of the same width, both pointers or both integers. */
struct expr *expr_retyped(struct checker *c, const struct expr *e, struct ctype type);
struct expr *expr_promoted(struct checker *c, struct expr *e);
/* Both operands converted already; type is the result's. */
struct expr *expr_binary(struct checker *c, struct span span, enum operator op, struct ctype type,
			 struct expr *a, struct expr *b);
struct expr *expr_unary(struct checker *c, struct span span, enum operator op, struct expr *e);
struct expr *expr_logic(struct checker *c, struct span span, enum operator op, struct expr *a,
			struct expr *b);
/* All of them by && or ||, as a balanced tree; n > 0. */
struct expr *expr_chain(struct checker *c, enum operator op, struct expr **e, size_t n);
struct expr *expr_not(struct checker *c, struct span span, struct expr *truth);
struct expr *expr_truth(struct checker *c, struct expr *scalar);
struct ctype type_promoted(struct ctype t);
struct ctype type_common(struct ctype a, struct ctype b);
static inline struct ctype type_int(void)
{
	return ctype_int(4, true);
}

/* --- fold.c --- */

/* v as the type holds it, extended to 64 bits. */
uint64_t fold_wrap(struct ctype t, uint64_t v);
/* false: a division by zero. operand is the type of the left operand. */
bool fold_binary(enum operator op, struct ctype operand, uint64_t a, uint64_t b, uint64_t *result);
/*
 * The predicate without what can't be true: comparisons that no value of their operands' types
 * satisfies. EXPR_CONST 0: it never holds, and c->never may say why.
 */
struct expr *predicate_simplify(struct checker *c, struct expr *e);

#endif
