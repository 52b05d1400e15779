// SPDX-License-Identifier: GPL-2.0-only
/*
 * The tables below come in, BTF files and a trace list go out. Made with libbpf's writer rather
 * than a compiler, so that it holds what a pahole may drop: two functions of one name, say.
 */
#include "probes_fixture.h"

#include <bpf/btf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define PARAMS_MOST 8

struct function {
	const char *name, *returns;	 /* name with a '!': not in the trace list */
	const char *params[PARAMS_MOST]; /* "struct sk_buff *skb" */
};

static const struct function vmlinux_functions[] = {
	{"ip_rcv", "int", {"struct sk_buff *skb", "struct net_device *dev"}},
	{"ip_output", "int", {"struct net *net", "struct sock *sk", "struct sk_buff *skb"}},
	{"ip_send_skb", "int", {"struct net *net", "struct sk_buff *skb"}},
	{"kfree_skb", "void", {"struct sk_buff *skb"}},
	{"skb_clone", "struct sk_buff *", {"const struct sk_buff *skb", "u32 flags"}},
	{"skb_typed", "void", {"skb_t *skb"}},
	{"skb_ring", "void", {"struct sk_buff **ring"}},
	{"odd_buff", "void", {"u32 n", "struct sk_buff *buff"}},
	{"late_skb", "void", {"struct sk_buff *to", "struct sk_buff *skb"}},
	{"two_skbs", "void", {"struct sk_buff *to", "struct sk_buff *from"}},
	{"named_sk_buff", "void", {"struct sk_buff *from", "struct sk_buff *sk_buff"}},
	{"wrong_skb", "void", {"int skb", "struct sk_buff *from"}},
	{"wrong_stars", "void", {"struct sk_buff **skb", "struct sk_buff *buff"}},
	{"!inlined_skb", "void", {"struct sk_buff *skb"}},
	{"static_skb", "int", {"struct sk_buff *skb"}},
	{"static_skb", "int", {"struct sk_buff *skb", "u32 n"}},
	{"skb_a", "void", {"struct sk_buff *skb"}},
	{"skb_b", "void", {"struct sk_buff *skb"}},
	{"skb_c", "void", {"struct sk_buff *skb"}},
	{"skb_d", "void", {"struct sk_buff *skb"}},
	{"skb_e", "void", {"struct sk_buff *skb"}},
	{"tcp_rcv", "int", {"struct sock *sk", "struct sk_buff *skb"}},
	{"tcp_send", "int", {"struct sock *sk"}},
	{"tcp_poll", "u32", {"struct file *file", "struct sock *sk"}},
	{"tcp_wrong", "void", {"u32 sk", "struct sock *ssk", "struct sk_buff *skb"}},
	{"sock_plain", "void", {"struct sock *sk"}},
	{"vfs_create", "int", {"struct inode *dir", "struct inode *inode"}},
	{"vfs_open", "int", {"struct inode *inode", "struct file *file"}},
	{"vfs_link", "int", {"struct inode *dir"}},
	{"twin", "int", {"u32 n"}},
	{"takes_twin", "void", {"struct twin *t"}},
	{"lock_it", "void", {"spinlock_t *lock"}},
	{"lock_raw", "void", {"struct spinlock *lock"}},
	{"atomic_read", "int", {"const atomic_t *v"}},
	{"addr_copy", "void", {"union addr *to", "union addr *from"}},
	{"peek", "void", {"struct opaque *o"}},
	{"!inlined_fn", "void", {"int x"}},
	{"rcu_read_lock_fn", "void", {NULL}},
	{"device_find", "void", {"struct device *dev", "struct net_device *netdev"}},
	{"print", "int", {"const char *fmt", "..."}},
	{"hook", "void", {"void *priv", "fn *call"}},
	{NULL, NULL, {NULL}},
};

static const struct function demo_functions[] = {
	{"demo_hook", "u32", {"void *priv", "struct sk_buff *skb"}},
	{"demo_use", "void", {"struct demo *d"}},
	{"!demo_inline", "void", {"struct demo *d"}},
	{"same_name", "void", {"struct demo *d"}},
	{NULL, NULL, {NULL}},
};

static const struct function other_functions[] = {
	{"other_use", "void", {"u32 n", "struct demo *d"}},
	{"same_name", "void", {"struct demo *d"}},
	{"ip_rcv", "int", {"struct sk_buff *skb"}},
	{NULL, NULL, {NULL}},
};

static void check(int result, const char *what)
{
	if (result >= 0)
		return;
	fprintf(stderr, "fixture: %s: %s\n", what, strerror(-result));
	exit(1);
}

/* --- types --- */

static void add_struct(struct btf *b, int kind, const char *name, int member_type)
{
	if (kind == BTF_KIND_STRUCT)
		check(btf__add_struct(b, name, 4), name ? name : "struct");
	else
		check(btf__add_union(b, name, 4), name ? name : "union");
	check(btf__add_field(b, "x", member_type, 0, 0), "member");
}

static void add_vmlinux_types(struct btf *b)
{
	static const char *const structs[] = {"sk_buff", "sock",  "net",      "net_device",
					      "file",	 "inode", "spinlock", "lonely",
					      "twin",	 "device"};
	int integer = btf__add_int(b, "int", 4, BTF_INT_SIGNED), call;

	check(btf__add_int(b, "char", 1, BTF_INT_SIGNED), "char");
	check(btf__add_typedef(b, "u32", btf__add_int(b, "unsigned int", 4, 0)), "u32");
	for (size_t i = 0; i < sizeof(structs) / sizeof(structs[0]); i++)
		add_struct(b, BTF_KIND_STRUCT, structs[i], integer);
	add_struct(b, BTF_KIND_UNION, "addr", integer);
	check(btf__add_fwd(b, "opaque", BTF_FWD_STRUCT), "opaque");
	check(btf__add_typedef(b, "spinlock_t", btf__find_by_name(b, "spinlock")), "spinlock_t");
	check(btf__add_typedef(b, "skb_t", btf__find_by_name(b, "sk_buff")), "skb_t");
	add_struct(b, BTF_KIND_STRUCT, NULL, integer);
	check(btf__add_typedef(b, "atomic_t", (int)btf__type_cnt(b) - 1), "atomic_t");
	call = btf__add_func_proto(b, integer);
	check(btf__add_func_param(b, "", btf__find_by_name(b, "char")), "call");
	check(btf__add_typedef(b, "fn", call), "fn");
}

/* "const struct sk_buff *skb" from its start up to the stars. */
static int type_base(struct btf *b, const char *text, size_t n)
{
	char name[64];
	int id;

	if (n > 6 && !strncmp(text, "const ", 6))
		return btf__add_const(b, type_base(b, text + 6, n - 6));
	if (n > 7 && !strncmp(text, "struct ", 7))
		return type_base(b, text + 7, n - 7);
	if (n > 6 && !strncmp(text, "union ", 6))
		return type_base(b, text + 6, n - 6);
	while (n && text[n - 1] == ' ')
		n--;
	snprintf(name, sizeof(name), "%.*s", (int)n, text);
	id = strcmp(name, "void") ? btf__find_by_name(b, name) : 0;
	check(id, name);
	return id;
}

/* The type, and where the parameter's name begins. */
static int type_parse(struct btf *b, const char *text, const char **name)
{
	const char *star = strchr(text, '*');
	size_t n = star ? (size_t)(star - text) : strcspn(text, " ");
	int id = type_base(b, text, n);

	for (text += n; *text == '*' || *text == ' '; text++)
		if (*text == '*')
			id = btf__add_ptr(b, id);
	*name = text;
	return id;
}

/* --- functions --- */

static void add_function(struct btf *b, const struct function *f)
{
	const char *names[PARAMS_MOST];
	int types[PARAMS_MOST], proto;
	size_t n = 0;

	for (; n < PARAMS_MOST && f->params[n]; n++) {
		names[n] = NULL;
		types[n] = 0;
		if (strcmp(f->params[n], "...") != 0)
			types[n] = type_parse(b, f->params[n], &names[n]);
	}
	proto = btf__add_func_proto(b, type_parse(b, f->returns, &(const char *){NULL}));
	check(proto, f->name);
	for (size_t i = 0; i < n; i++)
		check(btf__add_func_param(b, names[i], types[i]), f->name);
	check(btf__add_func(b, f->name + (*f->name == '!'), BTF_FUNC_GLOBAL, proto), f->name);
}

static void add_functions(struct btf *b, const struct function *functions)
{
	for (const struct function *f = functions; f->name; f++)
		add_function(b, f);
}

static void list_functions(FILE *to, const struct function *functions, const char *module)
{
	for (const struct function *f = functions; f->name; f++)
		if (*f->name != '!')
			fprintf(to, "%s%s\n", f->name, module);
}

/* --- files --- */

static void btf_write(const struct btf *b, const char *path)
{
	__u32 size;
	const void *raw = btf__raw_data(b, &size);
	FILE *to = fopen(path, "w");

	if (!raw || !to || fwrite(raw, size, 1, to) != 1 || fclose(to)) {
		perror(path);
		exit(1);
	}
}

static void module_write(struct btf *base, const char *path, const struct function *functions)
{
	struct btf *b = btf__new_empty_split(base);

	add_struct(b, BTF_KIND_STRUCT, "demo", btf__find_by_name(b, "int"));
	add_functions(b, functions);
	btf_write(b, path);
	btf__free(b);
}

void fixture_write(void)
{
	struct btf *b = btf__new_empty();
	FILE *to = fopen("functions", "w");

	if (!b || !to || mkdir("modules", 0700)) {
		perror("fixture");
		exit(1);
	}
	add_vmlinux_types(b);
	add_functions(b, vmlinux_functions);
	btf_write(b, "vmlinux.btf");
	module_write(b, "modules/nf_demo", demo_functions);
	module_write(b, "modules/nf_other", other_functions);
	btf__free(b);
	list_functions(to, vmlinux_functions, "");
	fputs("asm_entry\nfoo.cold\n", to);
	list_functions(to, demo_functions, " [nf_demo]");
	list_functions(to, other_functions, " [nf_other]");
	fputs("stray_init [stray]\nasm_stray [stray]\n", to);
	fclose(to);
}
