/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Private to the checker: the words of a clause, and what each means in a function. Functions in
 * which all of them mean the same make one binding, which is checked once.
 */
#ifndef KTRACE_FRONTEND_BIND_H
#define KTRACE_FRONTEND_BIND_H

#include "frontend/query.h"

/* A word of a clause, at its first use. */
struct use {
	const char *name;
	bool is_args; /* args.NAME: the parameter, whatever else has that name */
	struct span span;
	bool is_walked;	      /* used for more than its value: a member of it, arithmetic */
	int builtin;	      /* enum builtin, or -1 */
	signed char constant; /* an enumerator, an errno, a macro? -1: nobody has looked yet */
	uint32_t missing;     /* functions in which it means nothing */
	uint32_t hides;	      /* functions with a parameter of the builtin's name */
	const struct kfunc *hidden; /* one of them */
};

struct uses {
	VEC(struct use) list;
	VEC(const struct node *)
	tests; /* comparisons of func and module with strings: decided when compiled */
	VEC(const char *) types; /* of casts, sizeof and container_of */
	bool default_argument; /* the matched argument is printed, or the function's first */
	bool all_arguments;    /* each parameter is printed under its own name, and ret */
};

enum meaning_kind { MEANING_NONE, MEANING_CONSTANT, MEANING_BUILTIN, MEANING_RET, MEANING_PARAM };

struct meaning {
	enum meaning_kind kind;
	enum builtin builtin;
	struct arg_loc loc; /* a parameter's */
	struct ctype type;  /* a parameter's, ret's: as declared */
	enum known_as known;   /* a parameter's, by the declared type's name */
	const char *name;   /* a parameter shown under its own name; NULL: it doesn't matter */
	const char *reason; /* MEANING_NONE: why the function is left out */
};

struct binding {
	const struct meaning *uses;  /* of each of uses->list */
	const struct meaning *extra; /* what is printed unasked: arguments, ret */
	uint32_t n_extra;
	VEC(const struct probe *) probes;
	bool complete; /* no use means nothing */
	uint64_t *key;
	uint32_t key_words;
	uint64_t hash;
};

struct bindings {
	VEC(struct binding *) list; /* in order of their first functions */
};

/* Adds the words of an expression; walked: what it points to is shown, too. */
void uses_collect(struct uses *uses, struct arena *arena, struct kernel *k, const struct node *n,
		  bool walked);

/* The position in uses->list, or -1. */
int uses_find(const struct uses *uses, const char *name, bool is_args);

/* "ret" in its spellings. */
bool name_is_ret(const char *name);

/* n compares func or module with a string: what it is for the function. */
bool name_test_is(const struct node *n);
/* n compares caller with names of functions, which are no variables. */
bool caller_test_is(const struct node *n);
bool name_test_holds(const struct node *n, const struct kfunc *f);

void bindings_make(struct bindings *b, struct uses *uses, const struct probe_set *set,
		   struct arena *arena, struct kernel *k);

/* Is the name an errno, a UAPI macro (uapi.c) or an enumerator? */
bool name_is_constant(struct kernel *k, const char *name);

/* uapi.c: the value of an errno's name, and of a macro that BTF can't know. */
bool uapi_errno(const char *name, int *value);
bool uapi_macro(const char *name, uint64_t *value);
void uapi_suggest(struct suggest *s);

#endif
