/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A resolved probe set comes in, its functions with their prototypes go to one stream, a summary to
 * another. Knows nothing of how the set was written and why a function is in it.
 */
#include "list.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define NAMES_FEW     5	  /* names of one reason, and reasons, unless all are asked for */
#define COLUMNS	      100 /* names are wrapped here */
#define NAME_INDENT   8
#define SCRATCH_LINES 256 /* texts of types are freed after so many functions */

/* --- a function's line --- */

static const char *function_name(struct arena *a, const struct kfunc *f)
{
	if (!strcmp(f->module->name, "vmlinux"))
		return f->name;
	return arena_printf(a, "%s[%s]", f->name, f->module->name);
}

/* "struct sk_buff *skb", "int (*okfn)(struct sk_buff *)": the name goes into the type's middle. */
static void put_param(struct strbuf *b, struct arena *a, struct param p)
{
	const char *type = type_text(p.type, a);
	size_t at = strcspn(type, ")");

	strbuf_write(b, type, at);
	if (*p.name && at && type[at - 1] != '*')
		strbuf_putc(b, ' ');
	strbuf_puts(b, p.name);
	strbuf_puts(b, type + at);
}

static void put_prototype(struct strbuf *b, struct arena *a, struct type_ref proto)
{
	uint32_t n = proto_param_count(proto);

	strbuf_putc(b, '(');
	for (uint32_t i = 0; i < n; i++) {
		if (i)
			strbuf_puts(b, ", ");
		put_param(b, a, proto_param(proto, i));
	}
	if (proto_is_variadic(proto))
		strbuf_puts(b, n ? ", ..." : "...");
	else if (!n)
		strbuf_puts(b, "void");
	strbuf_printf(b, ") -> %s", type_text(proto_return(proto), a));
}

/* Which parameter is the matched one; with several types, of which. */
static void put_matches(struct strbuf *b, const struct probe_set *set, const struct probe *p)
{
	const char *between = "  # ";

	vec_each (m, &p->matches) {
		strbuf_puts(b, between);
		if (set->types.n > 1)
			strbuf_printf(b, "%s ", m->type->name);
		strbuf_printf(b, "argument %u", m->position + 1);
		between = ", ";
	}
}

static void print_functions(const struct probe_set *set, FILE *out)
{
	struct strbuf line = {0};
	struct arena scratch = {0}; /* types' texts, of some lines */

	vec_each (p, &set->probes) {
		const struct kfunc *f = p->function;

		strbuf_clear(&line);
		strbuf_puts(&line, function_name(&scratch, f));
		if (f->proto.id)
			put_prototype(&line, &scratch, f->proto);
		else
			strbuf_puts(&line, "(...) -> long  # no types known: arg0 to arg5");
		put_matches(&line, set, p);
		fprintf(out, "%s\n", strbuf_str(&line));
		if ((p - set->probes.at) % SCRATCH_LINES == 0)
			arena_free(&scratch);
	}
	arena_free(&scratch);
	strbuf_free(&line);
}

/* --- how many --- */

static uint32_t positions_of(const struct probe_set *set, const struct probe_type *t,
			     size_t *counts, uint32_t most)
{
	uint32_t n = 0;

	vec_each (p, &set->probes)
		vec_each (m, &p->matches)
			if (m->type == t && m->position < most) {
				counts[m->position]++;
				n = MAX(n, m->position + 1);
			}
	return n;
}

/* "skb is argument 1 in 1105, 2 in 469" */
void list_positions(const struct probe_set *set, const struct probe_type *t, FILE *to)
{
	size_t counts[256] = {0};
	uint32_t n = positions_of(set, t, counts, ARRAY_SIZE(counts));
	const char *between = " is argument ";

	if (!n)
		return;
	fputs(t->names.n ? t->names.at[0] : t->name, to);
	for (size_t i = 1; i < t->names.n; i++)
		fprintf(to, "%s%s", i == 1 ? " (or " : ", ", t->names.at[i]);
	if (t->names.n > 1)
		fputc(')', to);
	for (uint32_t i = 0; i < n; i++) {
		if (!counts[i])
			continue;
		fprintf(to, "%s%u in %zu", between, i + 1, counts[i]);
		between = ", ";
	}
}

static void print_count(const struct probe_set *set, FILE *to)
{
	fprintf(to, "%zu function%s", set->probes.n, set->probes.n == 1 ? "" : "s");
	vec_each (t, &set->types) {
		fputs(t == set->types.at ? ": " : "; ", to);
		list_positions(set, *t, to);
	}
	fputc('\n', to);
}

/* --- those left out --- */

struct reason {
	const char *text;
	size_t first; /* the order of first mention */
	VEC(const struct kfunc *) functions;
};

struct reasons {
	VEC(struct reason) list;
};

static struct reason *reason_of(struct arena *a, struct reasons *all, const char *text)
{
	vec_each (x, &all->list)
		if (!strcmp(x->text, text))
			return x;
	vec_push(a, &all->list, (struct reason){.text = text, .first = all->list.n});
	return &all->list.at[all->list.n - 1];
}

static int by_size(const void *x, const void *y)
{
	const struct reason *a = x, *b = y;

	if (a->functions.n != b->functions.n)
		return a->functions.n > b->functions.n ? -1 : 1;
	return a->first < b->first ? -1 : 1;
}

/* "  11 reason: a, b", wrapped. */
static void print_reason(struct arena *a, const struct reason *x, FILE *to, bool verbose)
{
	size_t most = verbose ? x->functions.n : MIN(x->functions.n, (size_t)NAMES_FEW);
	int column = fprintf(to, "%5zu %s:", x->functions.n, x->text);

	for (size_t i = 0; i < most; i++) {
		const char *name = function_name(a, x->functions.at[i]);

		if (column + 2 + (int)strlen(name) > COLUMNS)
			column = fprintf(to, "\n%*s", NAME_INDENT - 1, "") - 1;
		column += fprintf(to, " %s%s", name, i + 1 < most ? "," : "");
	}
	if (most < x->functions.n)
		fprintf(to, " and %zu more", x->functions.n - most);
	fputc('\n', to);
}

void list_left_out(struct arena *arena, const struct left_out *left_out, size_t n, FILE *to,
		   bool verbose)
{
	struct reasons all = {0};
	size_t shown, rest = 0;

	if (!n)
		return;
	for (size_t i = 0; i < n; i++) {
		struct reason *x = reason_of(arena, &all, left_out[i].reason);

		vec_push(arena, &x->functions, left_out[i].function);
	}
	qsort(all.list.at, all.list.n, sizeof(all.list.at[0]), by_size);
	shown = verbose || all.list.n <= NAMES_FEW + 1 ? all.list.n : NAMES_FEW;
	fprintf(to, "%zu left out:\n", n);
	for (size_t i = 0; i < shown; i++)
		print_reason(arena, &all.list.at[i], to, verbose);
	for (size_t i = shown; i < all.list.n; i++)
		rest += all.list.at[i].functions.n;
	if (rest)
		fprintf(to, "%5zu for %zu other reasons (-v says which)\n", rest,
			all.list.n - shown);
}

int list_run(struct arena *arena, const struct probe_set *set, FILE *out, FILE *summary,
	     bool verbose)
{
	print_functions(set, out);
	if (fflush(out) || ferror(out))
		return errno ? -errno : -EIO;
	print_count(set, summary);
	list_left_out(arena, set->left_out.at, set->left_out.n, summary, verbose);
	return 0;
}
