/* SPDX-License-Identifier: GPL-2.0-only */
#include "check.h"
#include "kernel/btf.h"

#include <stdio.h>
#include <string.h>

static const char *kind_of(struct type_ref t)
{
	return t.id ? btf_kind(btf_at(t.btf, t.id)) == BTF_KIND_FWD ? "declared" : "defined"
		    : "none";
}

static void test_find_type(struct fixture *x)
{
	struct type_ref t;
	uint32_t count;
	const struct module *m = kernel_modules(x->k, &count);

	check_number("modules", count, 3);
	check_text("module 0", m[0].name, "vmlinux");
	check_text("module 1", m[1].name, "mod_a");
	check("a module's BTF", m[1].btf && m[2].btf, "is not there");
	check_text("struct", kind_of(kernel_find_type(x->k, BTF_KIND_STRUCT, "sk_buff")),
		   "defined");
	check_text("struct as union", kind_of(kernel_find_type(x->k, BTF_KIND_UNION, "sk_buff")),
		   "none");
	check_text("any kind", kind_of(kernel_find_type(x->k, 0, "either")), "defined");
	check_text("a function is no type", kind_of(kernel_find_type(x->k, 0, "ip_rcv")), "none");
	check_text("enum of 64 bits", kind_of(kernel_find_type(x->k, BTF_KIND_ENUM, "wide_flags")),
		   "defined");
	check_text("declared only",
		   kind_of(kernel_find_type(x->k, BTF_KIND_STRUCT, "never_defined")), "declared");
	t = kernel_find_type(x->k, BTF_KIND_STRUCT, "conn_state");
	check("a module's type", t.btf == m[1].btf, "is not the first module's");
	t = kernel_find_type(x->k, BTF_KIND_STRUCT, "sk_buff");
	check("types of vmlinux are vmlinux's", type_ref_of(m[2].btf, t.id).btf == t.btf,
	      "they are the module's");
	t = kernel_find_type(x->k, BTF_KIND_STRUCT, "never_defined");
	check("completing what nobody defines", kernel_complete_type(x->k, t).id == t.id,
	      "found something");
	check_text("C's spelling of an integer",
		   kind_of(kernel_find_type(x->k, BTF_KIND_INT, "unsigned long")), "defined");
	check_text("DWARF's", kind_of(kernel_find_type(x->k, 0, "long unsigned int")), "defined");
	check_text("empty name", kind_of(kernel_find_type(x->k, 0, "")), "none");
}

static const char *enumerator(struct fixture *x, const char *name, const char *prefer)
{
	struct type_ref none = {NULL, 0}, at = none;
	uint64_t value = 0;
	unsigned int n = kernel_find_enumerator(
		x->k, name, NULL, prefer ? fixture_type(x, prefer) : none, &at, &value);

	return arena_printf(&x->arena, "%u %lld %s", n, (long long)value,
			    n ? type_text(at, &x->arena) : "-");
}

static void test_find_enumerator(struct fixture *x)
{
	static const char *const cases[][3] = {
		{"TCP_LISTEN", NULL, "1 10 enum <anonymous>"},
		{"VERDICT_ERROR", NULL, "1 -1 enum verdict"},
		{"WIDE_HIGH", NULL, "1 1099511627776 enum wide_flags"},
		{"WIDE_MINUS", NULL, "1 -1 enum wide_signed"},
		{"TOP_BIT_ON", NULL, "1 2147483648 enum top_bit"},
		{"TCP_ESTABLISHED", NULL, "2 1 enum <anonymous>"},
		{"TCP_ESTABLISHED", "enum shadow", "2 77 enum shadow"},
		{"TCP_ESTABLISHED", "enum verdict", "2 1 enum <anonymous>"},
		{"CONN_ONLY_IN_MODULE", NULL, "1 41 enum <anonymous>"},
		{"NO_SUCH_ENUMERATOR", NULL, "0 0 -"},
		{"", NULL, "0 0 -"},
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		check_text(arena_printf(&x->arena, "enumerator %s for %s", cases[i][0],
					cases[i][1] ? cases[i][1] : "anything"),
			   enumerator(x, cases[i][0], cases[i][1]), cases[i][2]);
}

static void test_suggest(struct fixture *x)
{
	struct suggest s;

	suggest_init(&s, "tcp_conect");
	kernel_suggest_functions(x->k, &s);
	check_text("nearest function", suggest_mend(&s, &x->arena), "did you mean 'tcp_connect'?");
	suggest_init(&s, "sk_bufff");
	kernel_suggest_types(x->k, &s);
	check_text("nearest type", suggest_mend(&s, &x->arena), "did you mean 'sk_buff'?");
	suggest_init(&s, "conn_stat");
	kernel_suggest_types(x->k, &s);
	check_text("nearest type of a module", suggest_mend(&s, &x->arena),
		   "did you mean 'conn_state'?");
}

static void test_open_errors(struct fixture *x)
{
	struct kernel_source from = {.btf = "/nonexistent/btf"};
	char error[256] = "";

	check("no file", !kernel_open(&from, error, sizeof(error)), "opened");
	check_text("no file says", error,
		   "cannot read BTF from /nonexistent/btf: No such file or directory");
	from.btf = fixture_file(x, "vmlinux.c");
	check("no BTF", !kernel_open(&from, error, sizeof(error)), "opened");
	check("no BTF says", strstr(error, "vmlinux.c: not BTF"), error);
	kernel_close(NULL);
}

void test_lookup(struct fixture *x)
{
	test_find_type(x);
	test_find_enumerator(x);
	test_suggest(x);
	test_open_errors(x);
}
