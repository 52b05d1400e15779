/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Builtins that mean more than a helper's result: the caller, which is compared with functions, the
 * cgroup, which is compared with a path, and the parent, which is found in the task.
 */
#include "frontend/check.h"

#include "kernel/cgroup.h"
#include "kernel/symbols.h"

#include <errno.h>
#include <linux/btf.h>
#include <string.h>

#define PARTS_MOST 16 /* of one name: in several modules, and what the compiler split off */

/* What the current task's parent is called by the group of its threads. */
struct expr *ppid_expr(struct checker *c, struct span span)
{
	struct type_ref task = kernel_find_type(c->kernel, BTF_KIND_STRUCT, "task_struct");
	struct member parent, tgid;
	struct expr *e;

	if (!task.id || !type_member(task, "real_parent", &parent, NULL) ||
	    !type_member(task, "tgid", &tgid, NULL)) {
		diag_error(c->diags, span, NULL,
			   "'ppid' isn't known: this kernel's BTF has no task_struct's real_parent "
			   "and tgid");
		return NULL;
	}
	e = expr_new(c, EXPR_BUILTIN, span, ctype_pointer_to(task));
	e->builtin = BUILTIN_TASK;
	e = place_value(c, span, (struct place){e, (int64_t)(parent.bit_offset / 8)},
			member_ctype(&parent));
	return place_value(c, span, (struct place){e, (int64_t)(tgid.bit_offset / 8)},
			   member_ctype(&tgid));
}

/* --- caller --- */

static const char *function_mend(struct checker *c, const char *name)
{
	struct suggest near;

	suggest_init(&near, name);
	kernel_suggest_functions(c->kernel, &near);
	return suggest_mend(&near, c->arena);
}

/* start <= caller < start + size, in one comparison. */
static struct expr *lies_in(struct checker *c, struct span span, struct expr *caller,
			    const struct symbol *s)
{
	struct ctype u64 = ctype_int(8, false);
	struct expr *from =
		expr_binary(c, span, OP_SUB, u64, caller, expr_const(c, span, u64, s->address));

	return expr_binary(c, span, OP_LT, type_int(), from, expr_const(c, span, u64, s->size));
}

static struct expr *caller_is(struct checker *c, struct expr *caller, const struct node *name)
{
	const struct symbols *symbols = kernel_symbols(c->kernel);
	const char *text = name->kind == NODE_STRING ? name->string : name->name;
	struct symbol parts[PARTS_MOST];
	struct expr *each[PARTS_MOST];
	uint32_t n;

	if (!symbols) {
		if (errno == EACCES)
			diag_environment(c->diags, name->span,
					 "sysctl kernel.kptr_restrict=1 shows it to root",
					 "where '%s' lies is hidden (kptr_restrict)", text);
		else
			diag_environment(c->diags, name->span, NULL,
					 "where '%s' lies is not known: /proc/kallsyms can't be "
					 "read",
					 text);
		return NULL;
	}
	n = MIN(symbols_parts(symbols, text, parts, PARTS_MOST), (uint32_t)PARTS_MOST);
	if (!n) {
		diag_error(c->diags, name->span, function_mend(c, text),
			   "there is no function '%s'", text);
		return NULL;
	}
	for (uint32_t i = 0; i < n; i++)
		each[i] = lies_in(c, name->span, caller, &parts[i]);
	return expr_chain(c, OP_LOR, each, n);
}

struct expr *caller_compare(struct checker *c, const struct node *n)
{
	bool swapped =
		n->kind == NODE_BINARY && builtin_find(n->kids.at[0]->name) != BUILTIN_CALLER;
	struct expr *caller = check_expr(c, n->kids.at[swapped]), **each, *e;

	if (!caller)
		return NULL;
	each = arena_array(c->arena, struct expr *, n->kids.n);
	for (size_t i = 0; i + 1 < n->kids.n; i++)
		each[i] = caller_is(c, caller, n->kids.at[swapped ? 0 : i + 1]);
	e = expr_chain(c, OP_LOR, each, n->kids.n - 1);
	return n->kind == NODE_BINARY && n->op == OP_NE ? expr_not(c, n->span, e) : e;
}

/* --- cgroup --- */

struct expr *cgroup_compare(struct checker *c, const struct node *n, enum operator op,
			    struct expr *cgroup, const struct node *literal)
{
	uint64_t id;
	int err;

	if (op != OP_EQ && op != OP_NE) {
		diag_error(c->diags, n->span, NULL,
			   "a cgroup's path is compared with '==', '!=' or 'in'");
		return NULL;
	}
	err = cgroup_id(literal->string, &id);
	if (err == -ENODEV)
		diag_environment(c->diags, literal->span, "mount -t cgroup2 none /sys/fs/cgroup",
			   "no cgroup2 file system is mounted, so its paths mean nothing");
	else if (err)
		diag_error(c->diags, literal->span, NULL, "there is no cgroup '%s'",
			   literal->string);
	if (err)
		return NULL;
	return expr_binary(c, n->span, op, type_int(), cgroup,
			   expr_const(c, literal->span, cgroup->type, id));
}
