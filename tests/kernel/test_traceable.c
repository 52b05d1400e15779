/* SPDX-License-Identifier: GPL-2.0-only */
#include "check.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static bool visit(void *ctx, const struct kfunc *f)
{
	strbuf_printf(ctx, "%s[%s] ", f->name, f->module->name);
	return true;
}

struct first {
	struct kernel *k;
	enum traceable t;
};

static bool visit_first(void *ctx, const struct kfunc *f)
{
	struct first *first = ctx;

	first->t = kernel_traceable(first->k, f);
	return false;
}

static void test_undescribed(struct fixture *x)
{
	struct first first = {x->k, TRACEABLE_UNKNOWN};
	struct strbuf b = {0};

	kernel_each_undescribed(x->k, "*", visit, &b);
	check_text("listed and not described", strbuf_str(&b),
		   "undescribed_function[vmlinux] stray_open[stray] stray_close[stray] ");
	strbuf_clear(&b);
	kernel_each_undescribed(x->k, "stray_open", visit, &b);
	check_text("by name", strbuf_str(&b), "stray_open[stray] ");
	strbuf_clear(&b);
	kernel_each_undescribed(x->k, "ip_rcv", visit, &b);
	check_text("described", strbuf_str(&b), "");
	kernel_each_undescribed(x->k, "__ftrace*", visit, &b);
	check_text("gone init functions", strbuf_str(&b), "");
	kernel_each_undescribed(x->k, "*.cold", visit, &b);
	check_text("split-off parts", strbuf_str(&b), "ip_rcv_finish.cold[vmlinux] ");
	strbuf_clear(&b);
	kernel_each_undescribed(x->k, "ip_rcv_finish.cold", visit, &b);
	check_text("a split-off part", strbuf_str(&b), "ip_rcv_finish.cold[vmlinux] ");
	strbuf_clear(&b);
	kernel_each_undescribed(x->k, "ip_rcv_fin*", visit, &b);
	check_text("a glob that means no parts", strbuf_str(&b), "");
	strbuf_free(&b);
	kernel_each_undescribed(x->k, "undescribed_function", visit_first, &first);
	check_number("an undescribed function is traceable", first.t, TRACEABLE_YES);
}

void test_traceable(struct fixture *x)
{
	static const struct {
		const char *name;
		enum traceable t;
	} cases[] = {
		{"ip_rcv", TRACEABLE_YES},
		{"ip_rcv_finish", TRACEABLE_YES},
		{"not_listed", TRACEABLE_NOT_LISTED},
		{"ambiguous_static", TRACEABLE_AMBIGUOUS},
		{"migrate_disable", TRACEABLE_DENIED},
		{"__rcu_read_lock", TRACEABLE_DENIED},
		{"conn_open", TRACEABLE_YES},
		{"conn_shared_name", TRACEABLE_AMBIGUOUS},
	};
	struct kernel_source from = {
		.btf = arena_printf(&x->arena, "%s/vmlinux", x->built),
		.functions = "/nonexistent/functions",
	};
	struct kernel *unlisted;
	char error[256];
	const struct kfunc *f;

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		check_text(arena_printf(&x->arena, "traceable %s", cases[i].name),
			   traceable_reason(
				   kernel_traceable(x->k, fixture_function(x, cases[i].name))),
			   traceable_reason(cases[i].t));
	check_number("the list's error", kernel_trace_list_error(x->k), 0);
	test_undescribed(x);
	unlisted = kernel_open(&from, error, sizeof(error));
	kernel_functions_named(unlisted, "ip_rcv", &f, 1);
	check_number("without the list", kernel_traceable(unlisted, f), TRACEABLE_UNKNOWN);
	check_number("the list's error is kept", kernel_trace_list_error(unlisted), -ENOENT);
	kernel_close(unlisted);
}
