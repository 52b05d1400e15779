// SPDX-License-Identifier: GPL-2.0-only
/*
 * Which functions each form of a probe set stands for, and the exact words of each diagnostic, on a
 * fixture's BTF. No root. probes.cases has the cases: a name, a script, what comes of it.
 *
 *	probes_test [--print] [CASES]
 *
 * Prints "ok NAME" or "FAIL NAME: why" and a sum, exits 1 on failures. --print writes the cases
 * with what came out instead.
 */
#define _GNU_SOURCE 1 /* nftw */
#include "list.h"
#include "probes_fixture.h"

#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 *	== NAME                a behaviour
 *	on KERNEL              modules (the default), bare (no module BTF), unlisted, list, verbose
 *	file NAME TEXT         \n in it is a newline
 *	> SCRIPT               \n too
 *	what comes out, up to the next ==
 */
struct test {
	char *name, *kernel, *script, *wanted;
};

struct tally {
	unsigned int passed, failed;
	bool print;
};

/* --- what came out --- */

static void print_probe(const struct probe *p, FILE *to)
{
	const struct kfunc *f = p->function;
	bool core = !strcmp(f->module->name, "vmlinux");

	fprintf(to, "%s%s%s%s", f->name, core ? "" : "[", core ? "" : f->module->name,
		core ? "" : "]");
	vec_each (m, &p->matches)
		fprintf(to, " %s:%u", m->type->name, m->position);
	if (p->matches.n && (uint32_t)p->matched != p->matches.at[0].position)
		fprintf(to, " matched=%d", p->matched);
	if (!f->proto.id)
		fputs(" untyped", to);
	fputc('\n', to);
}

static void print_set(const struct probe_set *set, FILE *to)
{
	vec_each (p, &set->probes)
		print_probe(p, to);
	vec_each (x, &set->left_out)
		fprintf(to, "- %s[%s]: %s\n", x->function->name, x->function->module->name,
			x->reason);
	vec_each (t, &set->types) {
		fprintf(to, "%s:", (*t)->name);
		vec_each (name, &(*t)->names)
			fprintf(to, " %s", *name);
		fputc('\n', to);
	}
}

static struct kernel *kernel_of(const struct test *t)
{
	struct kernel_source from = {
		.btf = "vmlinux.btf", .functions = "functions", .modules = "modules"};
	struct kernel *k;
	char error[256];

	if (!strcmp(t->kernel, "bare"))
		from.modules = "";
	if (!strcmp(t->kernel, "unlisted"))
		from.functions = "nowhere";
	k = kernel_open(&from, error, sizeof(error));
	if (!k) {
		fprintf(stderr, "%s\n", error);
		exit(1);
	}
	return k;
}

static void test_resolve(const struct test *t, struct arena *a, struct kernel *k, FILE *to)
{
	struct source source = {.text = t->script, .len = (uint32_t)strlen(t->script)};
	struct diags diags = {.arena = a, .source = &source};
	struct script *script = script_parse(a, &source, &diags);
	struct probe_set *set = NULL;

	if (!diags.errors)
		set = probe_set_resolve(a, script->clauses.at[0]->probes, k, &diags);
	diag_print(&diags, to);
	if (!set != !!diags.errors)
		fprintf(to, "set and errors don't agree\n");
	if (!set)
		return;
	if (!strcmp(t->kernel, "list") || !strcmp(t->kernel, "verbose"))
		list_run(a, set, to, to, !strcmp(t->kernel, "verbose"));
	else
		print_set(set, to);
}

static char *test_run(const struct test *t)
{
	struct kernel *k = kernel_of(t);
	struct arena arena = {0};
	char *text = NULL;
	size_t size;
	FILE *to = open_memstream(&text, &size);

	test_resolve(t, &arena, k, to);
	fclose(to);
	kernel_close(k);
	arena_free(&arena);
	return text;
}

static void test_judge(const struct test *t, struct tally *tally)
{
	char *text = test_run(t);

	if (tally->print) {
		printf("%s", text);
	} else if (!strcmp(text, t->wanted)) {
		tally->passed++;
		printf("ok %s\n", t->name);
	} else {
		tally->failed++;
		printf("FAIL %s: wanted\n%sgot\n%s", t->name, t->wanted, text);
	}
	free(text);
}

/* --- cases --- */

/* \n becomes a newline, \r a carriage return. */
static char *unescaped(const char *s)
{
	char *copy = xstrdup(s), *to = copy;

	for (; *s; s++) {
		if (s[0] == '\\' && (s[1] == 'n' || s[1] == 'r')) {
			*to++ = *++s == 'n' ? '\n' : '\r';
		} else {
			*to++ = *s;
		}
	}
	*to = 0;
	return copy;
}

static void file_write(const char *rest)
{
	char name[64] = "", *text = unescaped(rest + strcspn(rest, " ") + 1);
	FILE *to;

	snprintf(name, sizeof(name), "%.*s", (int)strcspn(rest, " "), rest);
	to = fopen(name, "w");
	if (!to || fputs(text, to) < 0 || fclose(to)) {
		perror(name);
		exit(1);
	}
	free(text);
}

static void replace(char **s, const char *by)
{
	free(*s);
	*s = unescaped(by);
}

static void wanted_append(struct test *t, const char *line)
{
	size_t n = strlen(t->wanted);

	t->wanted = xrealloc(t->wanted, n + strlen(line) + 2);
	sprintf(t->wanted + n, "%s\n", line);
}

static void test_begin(struct test *t, const char *name)
{
	replace(&t->name, name);
	replace(&t->kernel, "modules");
	replace(&t->script, "");
	replace(&t->wanted, "");
}

static void test_free(struct test *t)
{
	free(t->name);
	free(t->kernel);
	free(t->script);
	free(t->wanted);
}

/* Header lines up to the script; all lines behind it are what is wanted. */
static void test_line(struct test *t, char *line, struct tally *tally)
{
	bool in_header = !*t->script;

	if (!strncmp(line, "== ", 3)) {
		if (t->name)
			test_judge(t, tally);
		test_begin(t, line + 3);
	} else if (in_header && !strncmp(line, "on ", 3)) {
		replace(&t->kernel, line + 3);
	} else if (in_header && !strncmp(line, "file ", 5)) {
		file_write(line + 5);
	} else if (in_header && !strncmp(line, "> ", 2)) {
		replace(&t->script, line + 2);
	} else if (t->name && !in_header) {
		wanted_append(t, line);
		return;
	}
	if (tally->print)
		puts(line);
}

static void cases_run(FILE *cases, struct tally *tally)
{
	struct test t = {.script = xstrdup("")};
	char *line = NULL;
	size_t room = 0;

	while (getline(&line, &room, cases) >= 0) {
		line[strcspn(line, "\n")] = 0;
		test_line(&t, line, tally);
	}
	if (t.name)
		test_judge(&t, tally);
	test_free(&t);
	free(line);
}

/* --- the folder they run in --- */

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
	(void)st;
	(void)type;
	(void)at;
	return remove(path);
}

int main(int argc, char **argv)
{
	char folder[] = "/tmp/ktrace-probes-XXXXXX";
	struct tally tally = {.print = argc > 1 && !strcmp(argv[1], "--print")};
	const char *path =
		argc > 1 + tally.print ? argv[1 + tally.print] : "tests/check/probes.cases";
	FILE *cases = fopen(path, "r");

	if (!cases || !mkdtemp(folder) || chdir(folder)) {
		perror(path);
		return 1;
	}
	fixture_write();
	cases_run(cases, &tally);
	fclose(cases);
	if (chdir("/") || nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS))
		perror(folder);
	if (!tally.print)
		printf("%u passed, %u failed\n", tally.passed, tally.failed);
	return tally.failed != 0;
}
