/* SPDX-License-Identifier: GPL-2.0-only */
#include "check.h"

#include <bpf/btf.h>
#include <stdio.h>
#include <string.h>

struct list {
	struct fixture *x;
	struct strbuf text;
	unsigned int n, most;
	bool by_line;
};

static bool note(struct list *l, const struct kfunc *f)
{
	strbuf_printf(&l->text, "%s", f->name);
	if (strcmp(f->module->name, "vmlinux"))
		strbuf_printf(&l->text, "[%s]", f->module->name);
	return ++l->n != l->most;
}

static bool visit(void *ctx, const struct kfunc *f)
{
	bool go_on = note(ctx, f);

	strbuf_putc(&((struct list *)ctx)->text, ' ');
	return go_on;
}

static bool visit_taking(void *ctx, const struct kfunc *f, uint32_t first)
{
	struct list *l = ctx;
	bool go_on = note(l, f);

	strbuf_printf(&l->text, ":%u%c", first, l->by_line ? '\n' : ' ');
	if (!kernel_param_is(l->x->k, f->proto, first, BTF_KIND_STRUCT, "sk_buff") &&
	    !kernel_param_is(l->x->k, f->proto, first, BTF_KIND_STRUCT, "conn_state") &&
	    !kernel_param_is(l->x->k, f->proto, first, BTF_KIND_STRUCT, "qualified") &&
	    !kernel_param_is(l->x->k, f->proto, first, BTF_KIND_STRUCT, "never_defined"))
		strbuf_puts(&l->text, "(param_is denies it) ");
	return go_on;
}

static void test_taking(struct fixture *x)
{
	struct list l = {.x = x, .by_line = true};

	kernel_each_taking(x->k, BTF_KIND_STRUCT, "sk_buff", true, visit_taking, &l);
	check_text("functions taking sk_buff", strbuf_str(&l.text),
		   fixture_text(
			   x, arena_printf(&x->arena, "%s/../kernel/taking.expected", x->source)));
	strbuf_free(&l.text);
	l = (struct list){.x = x};
	kernel_each_taking(x->k, BTF_KIND_STRUCT, "conn_state", true, visit_taking, &l);
	check_text("functions taking what two modules define", strbuf_str(&l.text),
		   "conn_xmit[mod_a]:1 conn_open[mod_a]:0 conn_reset[mod_b]:1 ");
	strbuf_clear(&l.text);
	kernel_each_taking(x->k, BTF_KIND_STRUCT, "conn_state", false, visit_taking, &l);
	check_text("without modules", strbuf_str(&l.text), "");
	kernel_each_taking(x->k, BTF_KIND_UNION, "sk_buff", true, visit_taking, &l);
	check_text("a struct is no union", strbuf_str(&l.text), "");
	kernel_each_taking(x->k, BTF_KIND_STRUCT, "qualified", true, visit_taking, &l);
	check_text("third position", strbuf_str(&l.text), "takes_shapes:2 ");
	strbuf_clear(&l.text);
	kernel_each_taking(x->k, BTF_KIND_STRUCT, "never_defined", true, visit_taking, &l);
	check_text("declared only", strbuf_str(&l.text), "takes_undefined:0 ");
	strbuf_clear(&l.text);
	l.n = 0;
	l.most = 1;
	kernel_each_taking(x->k, BTF_KIND_STRUCT, "sk_buff", true, visit_taking, &l);
	check_number("a visit that returns false is the last", l.n, 1);
	strbuf_free(&l.text);
}

static void test_param_is(struct fixture *x)
{
	static const struct {
		const char *function;
		uint32_t i;
		bool is;
	} cases[] = {
		{"skb_const", 0, true},
		{"skb_volatile", 0, true},
		{"skb_typedef_pointer", 0, true},
		{"skb_typedef_pointer", 1, false},
		{"skb_typedef_struct", 0, true},
		{"skb_double_pointer", 0, false},
		{"skb_by_opaque", 0, false},
		{"skb_array", 0, false},
		{"skb_two", 1, true},
		{"skb_two", 2, false},
		{"skb_by_name_only", 0, false},
		{"tcp_connect", 0, false},
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		check(arena_printf(&x->arena, "parameter %u of %s", cases[i].i, cases[i].function),
		      kernel_param_is(x->k, fixture_function(x, cases[i].function)->proto,
				      cases[i].i, BTF_KIND_STRUCT, "sk_buff") == cases[i].is,
		      "is taken for what it isn't");
}

static const char *proto_text(struct fixture *x, const char *name)
{
	const struct kfunc *f = fixture_function(x, name);
	struct strbuf b = {0};
	char *text;

	strbuf_printf(&b, "%s:", type_text(proto_return(f->proto), &x->arena));
	for (uint32_t i = 0; i < proto_param_count(f->proto); i++) {
		struct param p = proto_param(f->proto, i);

		strbuf_printf(&b, " %s=%s", p.name, type_text(p.type, &x->arena));
	}
	strbuf_puts(&b, proto_is_variadic(f->proto) ? " ..." : "");
	text = arena_strdup(&x->arena, strbuf_str(&b));
	strbuf_free(&b);
	return text;
}

static void test_protos(struct fixture *x)
{
	static const char *const cases[][2] = {
		{"vfs_open", "int: path=const struct path * file=struct file *"},
		{"consume_skb", "void: skb=struct sk_buff *"},
		{"schedule", "void:"},
		{"printk", "int: fmt=const char * ..."},
		{"skb_const", "u32: skb=const struct sk_buff *const"},
		{"builtin_names", "int: cpu=int pid=int count=unsigned long func=void *"},
		{"returns_24", "struct trio24: skb=struct sk_buff *"},
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		check_text(arena_printf(&x->arena, "prototype of %s", cases[i][0]),
			   proto_text(x, cases[i][0]), cases[i][1]);
}

void test_functions(struct fixture *x)
{
	const struct kfunc *found[4];
	struct list l = {.x = x};
	struct kernel *fresh;
	char error[256];
	uint32_t n;

	check_number("functions of one name", kernel_functions_named(x->k, "ip_rcv", found, 4), 1);
	check_text("its module", found[0]->module->name, "vmlinux");
	n = kernel_functions_named(x->k, "conn_shared_name", found, 4);
	check_number("functions of two modules", n, 2);
	check("each its own", n == 2 && found[0]->module != found[1]->module, "they are one");
	check_number("counted beyond the room",
		     kernel_functions_named(x->k, "conn_shared_name", found, 1), 2);
	check_number("no such function", kernel_functions_named(x->k, "ip_rc", found, 4), 0);
	/* a module that wasn't parsed yet, and one that need not be */
	fresh = fixture_open(x, NULL, error, sizeof(error));
	check_number("a module's function, first thing",
		     kernel_functions_named(fresh, "conn_open", found, 4), 1);
	kernel_close(fresh);
	fresh = fixture_open(x, "", error, sizeof(error));
	check_number("no modules", kernel_functions_named(fresh, "conn_open", found, 4), 0);
	check("module BTF is known of without modules", kernel_has_module_btf(fresh), "it isn't");
	kernel_close(fresh);
	kernel_each_function(x->k, false, visit, &l);
	check_number("all functions of the core", l.n, 117);
	l.n = 0;
	kernel_each_function(x->k, true, visit, &l);
	check_number("all functions", l.n, 122);
	strbuf_free(&l.text);
	test_taking(x);
	test_param_is(x);
	test_protos(x);
}
