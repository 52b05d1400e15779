/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The script with its meaning: for each clause the functions that it stands for, in groups for
 * which every name means the same, and for each group the typed predicate and the items to print.
 * All of it lives in the compilation's arena.
 */
#ifndef KTRACE_FRONTEND_QUERY_H
#define KTRACE_FRONTEND_QUERY_H

#include "base/format.h"
#include "frontend/ast.h"
#include "kernel/arch.h"
#include "kernel/kernel.h"
#include "kernel/known.h"

/* --- typed expressions --- */

enum builtin {
	BUILTIN_PID,
	BUILTIN_TID,
	BUILTIN_COMM,
	BUILTIN_UID,
	BUILTIN_GID,
	BUILTIN_CPU,
	BUILTIN_NSECS,
	BUILTIN_DURATION,
	BUILTIN_CPID,
	BUILTIN_FUNC,
	BUILTIN_MODULE,
	BUILTIN_CALLER,
	BUILTIN_PPID,
	BUILTIN_CGROUP,
	BUILTIN_ELAPSED,
	BUILTIN_TASK, /* the current task_struct, which has no name */
	BUILTIN_KSTACK,
	BUILTIN_USTACK,
	BUILTINS,
};

/* What a builtin is called, what it has for a type, and whether this version computes it. */
struct builtin_info {
	const char *name;
	uint8_t size; /* bytes of the integer; 0: text */
	bool is_signed;
	bool at_return; /* known only at the return */
	bool implemented;
};

const struct builtin_info *builtin_info(enum builtin b);
int builtin_find(const char *name); /* enum builtin, or -1 */

enum expr_kind {
	EXPR_CONST,   /* value */
	EXPR_TEXT,    /* text, text_len: a string literal; only as an operand of EXPR_TEXT_EQ, or a
			 label */
	EXPR_ARG,     /* the register argument reg, as it is passed: not yet cut to its type */
	EXPR_FRAME,   /* the address sp at entry + offset: where stack arguments lie */
	EXPR_RET,     /* the return register, not yet cut to its type */
	EXPR_BUILTIN, /* builtin */
	EXPR_LOAD,   /* the scalar of this type at address kids[0] + offset; bit-fields by bit_shift
			and type.bits */
	EXPR_OBJECT, /* the struct, union or array at address kids[0] + offset: an lvalue, nothing
			is loaded */
	EXPR_USER,    /* the pointer kids[0], which is a user address */
	EXPR_CONVERT,  /* kids[0] converted to type, which is an integer, bool or pointer */
	EXPR_UNARY,    /* op: OP_NEG OP_COMPL; OP_NOT gives int 0 or 1 */
	EXPR_BINARY,   /* op: arithmetic, bits, shifts, comparisons; both operands have one type but
			 for shifts */
	EXPR_LOGIC,    /* op: OP_LAND OP_LOR */
	EXPR_COND,     /* kids[0] ? kids[1] : kids[2], both of the expression's type */
	EXPR_TEXT_EQ,  /* kids[0]: text (a char pointer, a char array object, a builtin) equals, or
			 as a glob matches, kids[1] EXPR_TEXT; op OP_EQ, OP_NE, OP_MATCH, OP_NMATCH;
			 value: bytes that are read of a string at most */
	EXPR_BYTES_EQ, /* op OP_EQ or OP_NE: the text_len bytes of the object kids[0] equal those of
			* kids[1], an EXPR_TEXT or another object; value: of how many bits, 0 for
			* all */
	EXPR_TEXTS_EQ, /* op OP_EQ or OP_NE: the string at kids[0], of text_len bytes at most
			* with its NUL, equals that at kids[1], of value bytes at most */
	EXPR_AFTER,    /* an argument or builtin as it was at the entry, in an expression that is
		       * evaluated at the return: kids[0] */
};

struct expr {
	enum expr_kind kind;
	struct span span;
	struct ctype type; /* promoted where C promotes; int for truth values */
	enum operator op;
	uint64_t value; /* EXPR_CONST: extended to 64 bits from its type */
	const char *text;
	uint32_t text_len;
	uint32_t offset;   /* bytes */
	uint8_t bit_shift; /* EXPR_LOAD of a bit-field: bits below it in the loaded little-endian
			      word; type.size is the word's */
	uint8_t reg;	   /* EXPR_ARG */
	bool cut;	   /* EXPR_TEXT_EQ: what is behind value bytes is no part of the text */
	enum builtin builtin;
	enum known_as known; /* of a member or a parameter as it is: what its text says */
	uint32_t n;
	struct expr *kids[3];
};

/* Anything in it that is known only at the return? */
bool expr_needs_return(const struct expr *e);

/* Can its evaluation fail at run time: is anything read, is there a division? */
bool expr_can_fail(const struct expr *e);

/*
 * A copy for the return whose arguments and builtins are the entry's and whose loads are made anew.
 * NULL: it has an argument that is gone by then.
 */
struct expr *expr_at_return(struct arena *arena, const struct expr *e);

/* Is it a truth value (a comparison, && || !, iserr): 0 or 1 of type int? */
bool expr_is_truth(const struct expr *e);

/* --- what a clause prints --- */

enum item_kind {
	ITEM_VALUE, /* expr: a scalar, text, or an object */
	ITEM_LABEL, /* expr: EXPR_TEXT */
	ITEM_FUNC,
	ITEM_MODULE,
	ITEM_KSTACK, /* depth */
	ITEM_USTACK,
};

#define STACK_FRAMES_MOST 127u /* kernel.perf_event_max_stack's default: longer ones are cut */

struct item {
	enum item_kind kind;
	const char *key; /* the expression as written, white space squeezed */
	struct expr *expr;
	struct ctype
		shown; /* the type to show it by: before promotion, typedefs' byte order kept */
	uint32_t text_size; /* text: bytes to take */
	uint32_t depth;	    /* of a stack: frames at most, 0: the default */
	bool is_ret;	    /* the return value itself */
	bool is_matched;    /* the matched argument of the default output */
	bool is_hidden;	    /* only printf shows it */
};

/* --- what a clause counts --- */

#define AGGREGATION_KEYS_MOST	   8u
#define AGGREGATION_KEY_BYTES_MOST 320u /* they are put together on a BPF program's stack */
#define AGGREGATION_BUCKETS_MOST   1000u
#define AGGREGATION_FRAMES	   24u /* of a stack that is a key and doesn't say how many */
#define AGGREGATION_STACK_MORE	   40u /* bytes of it beside them: see plan/aggregate.h */

/* One aggregation of a clause in a group. */
struct aggregation {
	const struct action_node *node; /* its kind: ACTION_COUNT to ACTION_LHIST */
	const char *name;		/* "sum(skb->len)", white space squeezed */
	struct expr *operand;		/* a promoted integer; NULL: count() */
	bool is_duration;
	int64_t low, high; /* ACTION_LHIST: buckets from low up to below high, … */
	uint64_t step;	   /* … each of so many values */
	VEC(struct item) keys;
};

/* --- groups and clauses --- */

/* Functions in which each name of the clause means the same: one position, one type. */
struct group {
	VEC(const struct kfunc *) functions;
	struct expr *predicate; /* NULL: always */
	VEC(struct item) items;
	VEC(struct format) formats;
	VEC(struct aggregation) aggregations; /* as many in each group of a clause */
	bool wants_return; /* something asks for the return value, or the items include it */
};

struct left_out {
	const struct kfunc *function;
	const char *reason;
};

struct clause {
	uint32_t index;
	const struct clause_node *node;
	VEC(struct group *) groups;
	VEC(struct left_out) left_out;
	bool stops;  /* the action stop */
	bool prints; /* a match is an event of its own: not of a clause that only aggregates */
};

struct query {
	VEC(struct clause *) clauses;
};

struct check_options {
	uint64_t cpid;	  /* the COMMAND's pid as the kernel counts it; 0: there is no COMMAND */
	uint32_t strings; /* bytes of a string at most */
	bool deep;	  /* print of a pointer to a struct also shows the struct, as *KEY */
};

/*
 * Resolves the probe sets, binds names, checks types, folds constants. NULL with errors in diags. A
 * function for which a clause makes no sense is left out with a reason; what is wrong for every
 * function is an error.
 */
struct query *query_make(struct arena *arena, const struct script *script,
			 const struct source *source, struct kernel *k,
			 const struct check_options *options, struct diags *diags);

void query_print(const struct query *q, FILE *to); /* --dump types */
void expr_print(const struct expr *e, FILE *to);

/* --- probe sets alone, for ktrace list --- */

/* A type that a set asks for: one for each "struct X [*x]" of the set that differs from the others.
 */
struct probe_type {
	const struct probe_node *term; /* where the set says it first */
	const char *name;	       /* as written: "sk_buff", "spinlock_t" */
	const char *given;	       /* x of struct X *x, or NULL */
	VEC(const char *)
	names; /* the matched parameter's: the given one, then the usual ones, most usual first */
};

/* A parameter of a function that a type of the set matched. */
struct probe_match {
	const struct probe_type *type;
	uint32_t position;
};

/* One function of a set. matched: the position of the parameter that the type set matched, or -1.
 */
struct probe {
	const struct kfunc *function;
	int matched;			    /* the first match's */
	const struct probe_node *type_term; /* the term that matched it; NULL where none did */
	VEC(struct probe_match) matches;    /* one a type: "sk_buff & sock" has two */
};

struct probe_set {
	VEC(struct probe) probes; /* each function once, in the kernel's order */
	VEC(struct left_out)
	left_out; /* of the set, but not traceable, or a usual name is of another type */
	VEC(const char *) names;	/* the first type's names, as in types.at[0]->names */
	const char *type_name;		/* the first type's; NULL where no type set is involved */
	VEC(struct probe_type *) types; /* all that the set's positive terms ask for */
};

/*
 * NULL with errors in diags: a name that is neither function nor type, a file that isn't there, an
 * empty set. Where what can be traced isn't known (no tracefs), all functions are in the set, and a
 * note says so.
 */
struct probe_set *probe_set_resolve(struct arena *arena, const struct probe_node *probes,
				    struct kernel *k, struct diags *diags);

/*
 * The position of the parameter that the set calls name in this function: the type's name, the
 * given one, a usual one. -1: none. Parameters that the function itself gives this name go first
 * and are the caller's to look for.
 */
int probe_match_named(const struct probe *p, const char *name);

#endif
