/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions of the language: a table of those there are, of those that are promised, and of what
 * C programmers write out of habit.
 */
#include "frontend/check.h"

#include <string.h>

#define ERRNO_MOST 4095 /* MAX_ERRNO of linux/err.h */

/* A negative errno, or an ERR_PTR: one unsigned comparison, as IS_ERR_VALUE has it. */
static struct expr *check_iserr(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	struct expr *e = check_scalar(c, kid);
	struct ctype t;

	if (!e)
		return NULL;
	if (e->type.kind == CTYPE_BOOL || (e->type.kind != CTYPE_POINTER && !e->type.is_signed)) {
		diag_error(c->diags, kid->span, NULL,
			   "'%s' is %s: an errno is in a signed integer or a pointer",
			   text_of(c, kid), a_type(c, e->type));
		return NULL;
	}
	e = expr_promoted(c, e);
	t = ctype_int(e->type.size, false);
	return expr_binary(c, n->span, OP_GE, type_int(), expr_convert(c, e, t),
			   expr_const(c, n->span, t, (uint64_t)-ERRNO_MOST));
}

/* The bytes as they lie there. */
static struct expr *check_raw(struct checker *c, const struct node *n)
{
	struct expr *e = check_expr(c, n->kids.at[0]);
	struct ctype t;

	if (!e || e->type.order == ORDER_NATIVE)
		return e;
	t = e->type;
	t.order = ORDER_NATIVE;
	return e->kind == EXPR_CONVERT ? register_raw(c, e) : expr_retyped(c, e, t);
}

/* mac(p) and str(p): the pointer; who compares or prints it asks what it stands for. */
static struct expr *check_pointer(struct checker *c, const struct node *n)
{
	const struct node *kid = n->kids.at[0];
	struct expr *e = check_scalar(c, kid);

	if (!e || e->type.kind == CTYPE_POINTER)
		return e;
	diag_error(c->diags, kid->span, NULL, "'%s' is %s, not a pointer", text_of(c, kid),
		   a_type(c, e->type));
	return NULL;
}

/* What it points to, and pointers found there, are the user's. */
static struct expr *check_user(struct checker *c, const struct node *n)
{
	struct expr *p = check_pointer(c, n), *e;

	if (!p)
		return NULL;
	e = expr_new(c, EXPR_USER, n->span, p->type);
	e->type.order = ORDER_NATIVE; /* swapped where it is taken */
	e->n = 1;
	e->kids[0] = p;
	return e;
}

/* str(p, n): at most n bytes of it. */
static struct expr *check_str_bounded(struct checker *c, const struct node *n)
{
	const struct node *most = n->kids.at[1];

	if (most->kind == NODE_NUMBER && most->number && most->number <= c->options->strings)
		return check_pointer(c, n);
	diag_error(c->diags, most->span, NULL, "the length is a number from 1 to %u",
		   c->options->strings);
	return NULL;
}

struct expr *stack_no_value(struct checker *c, struct span at, const char *name)
{
	diag_error(c->diags, at, arena_printf(c->arena, "write '{ print %s }'", name),
		   "'%s' is printed; nothing is computed with it", name);
	return NULL;
}

static struct expr *check_stack(struct checker *c, const struct node *n)
{
	return stack_no_value(c, n->span, n->name);
}

static const struct call {
	const char *name;
	struct expr *(*check)(struct checker *c,
			      const struct node *n); /* of one argument; NULL: not there yet */
} calls[] = {
	{"iserr", check_iserr}, {"raw", check_raw},
	{"after", check_after}, {"changed", check_changed},
	{"track", NULL},	{"pcap", NULL},
	{"user", check_user},	{"str", check_pointer},
	{"mac", check_pointer}, {"eth", NULL},
	{"ip", NULL},		{"ip6", NULL},
	{"tcp", NULL},		{"udp", NULL},
	{"icmp", NULL},		{"icmp6", NULL},
	{"arp", NULL},		{"tuple", NULL},
	{"meta", NULL},		{"kstack", check_stack},
	{"ustack", check_stack},
};

#define IN_BRACES "an action: it stands in braces, and by itself: { count() by func }"

static const struct habit {
	const char *name, *mend;
} habits[] = {
	{"IS_ERR", "did you mean 'iserr'?"},
	{"IS_ERR_VALUE", "did you mean 'iserr'?"},
	{"ntohs", "a __be16 is read into host order: leave it out"},
	{"htons", "a __be16 is read into host order: leave it out"},
	{"ntohl", "a __be32 is read into host order: leave it out"},
	{"htonl", "a __be32 is read into host order: leave it out"},
	{"be16_to_cpu", "a __be16 is read into host order: leave it out"},
	{"be32_to_cpu", "a __be32 is read into host order: leave it out"},
	{"be64_to_cpu", "a __be64 is read into host order: leave it out"},
	{"cpu_to_be16", "a __be16 is read into host order: leave it out"},
	{"cpu_to_be32", "a __be32 is read into host order: leave it out"},
	{"cpu_to_be64", "a __be64 is read into host order: leave it out"},
	{"strncmp", "compare with '==', or by a glob: comm ~ \"ping*\""},
	{"strcmp", "compare with '==', or by a glob: comm ~ \"ping*\""},
	{"strcontains", "compare by a glob: comm ~ \"*ping*\""},
	{"strstr", "compare by a glob: comm ~ \"*ping*\""},
	{"ntop", "an address is printed as one, and compares with 1.1.1.1"},
	{"macaddr", "did you mean 'mac'?"},
	{"cgroupid", "write the path itself: cgroup == \"/path\""},
	{"ksym", "an address of code is printed as a symbol, by printf with %pS"},
	{"reg", "arguments have names, or are arg0, arg1, …; what is returned is ret"},
	{"offsetof", "container_of(p, struct T, member) knows the offset"},
	{"print", IN_BRACES}, {"printf", IN_BRACES}, {"exit", IN_BRACES}, {"stop", IN_BRACES},
	{"count", IN_BRACES}, {"sum", IN_BRACES},    {"avg", IN_BRACES},  {"min", IN_BRACES},
	{"max", IN_BRACES},   {"hist", IN_BRACES},   {"lhist", IN_BRACES},
};

static struct expr *unknown_call(struct checker *c, const struct node *n)
{
	struct suggest near;

	for (size_t i = 0; i < ARRAY_SIZE(habits); i++) {
		if (!strcmp(habits[i].name, n->name)) {
			diag_error(c->diags, n->name_span, habits[i].mend,
				   "there is no function '%s'", n->name);
			return NULL;
		}
	}
	suggest_init(&near, n->name);
	for (size_t i = 0; i < ARRAY_SIZE(calls); i++)
		suggest_offer(&near, calls[i].name);
	suggest_offer(&near, "sizeof");
	suggest_offer(&near, "container_of");
	diag_error(c->diags, n->name_span, suggest_mend(&near, c->arena),
		   "there is no function '%s'", n->name);
	return NULL;
}

struct expr *check_call(struct checker *c, const struct node *n)
{
	for (size_t i = 0; i < ARRAY_SIZE(calls); i++) {
		if (strcmp(calls[i].name, n->name))
			continue;
		if (!calls[i].check) {
			diag_error(c->diags, n->span, NULL, "'%s()' is not there yet", n->name);
			return NULL;
		}
		if (!strcmp(n->name, "str") && n->kids.n == 2)
			return check_str_bounded(c, n);
		if (n->kids.n != 1) {
			diag_error(c->diags, n->span, NULL, "'%s' takes one argument, here are %zu",
				   n->name, n->kids.n);
			return NULL;
		}
		return calls[i].check(c, n);
	}
	return unknown_call(c, n);
}
