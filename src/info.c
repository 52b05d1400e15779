/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names come in, what the kernel says of each goes out. How a type set is resolved is asked of the
 * frontend, so that the counts are those of a trace.
 */
#include "info.h"

#include "frontend/query.h"
#include "layout.h"
#include "list.h"

#include <linux/btf.h>
#include <string.h>

#define FUNCTIONS_MOST 64 /* of one name, over all modules */

struct info {
	struct arena *arena;
	struct kernel *k;
	struct diags *diags;
	FILE *out;
	bool any;	  /* something was printed: a blank line goes before the next */
	bool undescribed; /* a function that BTF doesn't know was printed */
};

static void separate(struct info *x)
{
	if (x->any)
		fputc('\n', x->out);
	x->any = true;
}

/* --- functions --- */

static void print_function(struct info *x, const struct kfunc *f)
{
	uint32_t n = proto_param_count(f->proto);
	enum traceable traceable = kernel_traceable(x->k, f);
	struct type_ref ret = proto_return(f->proto);

	separate(x);
	fprintf(x->out, "%s: function of %s, %s\n", f->name,
		strcmp(f->module->name, "vmlinux") ? f->module->name : "the core kernel",
		traceable == TRACEABLE_YES ? "traceable" : traceable_reason(traceable));
	if (!f->proto.id) {
		fputs("    no types known: arg0 to arg5 and ret, all long\n", x->out);
		return;
	}
	for (uint32_t i = 0; i < n; i++) {
		struct param p = proto_param(f->proto, i);

		fprintf(x->out, "    arg%-3u %s\n", i, type_declaration(p.type, p.name, x->arena));
	}
	if (proto_is_variadic(f->proto))
		fputs("    ...\n", x->out);
	fprintf(x->out, "    ret    %s\n", ret.id ? type_text(ret, x->arena) : "void");
}

static bool visit_undescribed(void *ctx, const struct kfunc *f)
{
	struct info *x = ctx;

	print_function(x, f);
	x->undescribed = true;
	return true;
}

/* All of this name, in one module or in any. False: there is none. */
static bool print_functions(struct info *x, char *name)
{
	const struct kfunc *found[FUNCTIONS_MOST];
	char *module = strchr(name, '[');
	uint32_t n;
	bool any = false;

	if (module && name[strlen(name) - 1] == ']') {
		name[strlen(name) - 1] = 0;
		*module++ = 0;
	}
	n = MIN(kernel_functions_named(x->k, name, found, FUNCTIONS_MOST), FUNCTIONS_MOST);
	for (uint32_t i = 0; i < n; i++) {
		if (module && strcmp(module, found[i]->module->name))
			continue;
		print_function(x, found[i]);
		any = true;
	}
	if (any || strpbrk(name, "*?"))
		return any;
	x->undescribed = false;
	kernel_each_undescribed(x->k, name, visit_undescribed, x);
	return x->undescribed;
}

/* --- types --- */

/* "skb is argument 1 in 1105, 2 in 393 of 1498 traceable functions" */
static void print_takers(struct info *x, const char *set_text)
{
	struct source source = {.text = set_text, .len = (uint32_t)strlen(set_text)};
	struct diags ignored = {.arena = x->arena, .source = &source};
	struct script *script = script_parse(x->arena, &source, &ignored);
	struct probe_set *set;

	if (ignored.errors || !script->clauses.n)
		return;
	set = probe_set_resolve(x->arena, script->clauses.at[0]->probes, x->k, &ignored);
	if (!set || !set->types.n) {
		fputs("no traceable function takes a pointer to it\n", x->out);
		return;
	}
	fprintf(x->out, "%zu traceable function%s take%s a pointer to it: ", set->probes.n,
		set->probes.n == 1 ? "" : "s", set->probes.n == 1 ? "s" : "");
	list_positions(set, set->types.at[0], x->out);
	if (set->left_out.n)
		fprintf(x->out, "; %zu more can't be traced", set->left_out.n);
	fputc('\n', x->out);
}

static uint32_t kind_of_tag(char **name)
{
	static const struct {
		const char *tag;
		uint32_t kind;
	} tags[] = {{"struct ", BTF_KIND_STRUCT},
		    {"union ", BTF_KIND_UNION},
		    {"enum ", BTF_KIND_ENUM}};

	for (size_t i = 0; i < ARRAY_SIZE(tags); i++) {
		size_t n = strlen(tags[i].tag);

		if (strncmp(*name, tags[i].tag, n))
			continue;
		*name += n;
		return tags[i].kind;
	}
	return 0;
}

static bool print_type(struct info *x, char *name, uint32_t kind)
{
	struct type_ref t = kernel_find_type(x->k, kind, name);
	struct ctype c;

	if (!t.id)
		return false;
	t = kernel_complete_type(x->k, t);
	c = ctype_of(t);
	separate(x);
	layout_print(t, x->arena, x->out);
	if (c.kind == CTYPE_STRUCT)
		print_takers(x, *type_name(c.ref) ? type_text(c.ref, x->arena) : name);
	return true;
}

/* --- names --- */

static void print_name(struct info *x, const char *text)
{
	char *name = arena_strdup(x->arena, text);
	uint32_t kind = kind_of_tag(&name);
	bool found = !kind && print_functions(x, arena_strdup(x->arena, name));
	struct suggest near;

	found |= print_type(x, name, kind);
	if (found)
		return;
	suggest_init(&near, name);
	if (!kind)
		kernel_suggest_functions(x->k, &near);
	kernel_suggest_types(x->k, &near);
	diag_error_plain(x->diags, suggest_mend(&near, x->arena),
			 kind ? "there is no type '%s'" : "there is no function and no type '%s'",
			 text);
}

void info_run(struct arena *arena, struct kernel *k, const char *names, struct diags *diags,
	      FILE *out)
{
	struct info x = {.arena = arena, .k = k, .diags = diags, .out = out};
	char *rest = arena_strdup(arena, names), *name;

	while ((name = strsep(&rest, "\n")))
		if (*name)
			print_name(&x, name);
}
