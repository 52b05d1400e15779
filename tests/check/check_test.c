// SPDX-License-Identifier: GPL-2.0-only
/*
 * check.cases comes in, "ok NAME" or "FAIL NAME" and a sum go out. A case is a name, one script,
 * and all that the checker says of it: the typed tree (query_print), or the diagnostics, notes
 * last. --print writes the cases with what is said now.
 *
 *	== a name
 *	> ip_rcv: skb->lenn == 84
 *	error: struct sk_buff has no member 'lenn'
 */
#include "frontend/query.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct test {
	char *name, *script, *expected;
};

static char *append(char *to, const char *line)
{
	size_t n = to ? strlen(to) : 0;

	to = xrealloc(to, n + strlen(line) + 1);
	strcpy(to + n, line);
	return to;
}

/* What the checker says of the script; the caller frees it. */
static char *said(struct kernel *k, const char *script)
{
	struct check_options options = {.cpid = 4711, .strings = 255};
	struct source source = {.text = script, .len = (uint32_t)strlen(script)};
	struct arena arena = {0};
	struct diags diags = {.arena = &arena, .source = &source};
	struct script *parsed = script_parse(&arena, &source, &diags);
	struct query *q = NULL;
	char *text = NULL;
	size_t size;
	FILE *to = open_memstream(&text, &size);

	if (!diags.errors)
		q = query_make(&arena, parsed, &source, k, &options, &diags);
	if (!q != !!diags.errors)
		fprintf(to, "a query and %u errors\n", diags.errors);
	diag_print(&diags, to);
	if (q)
		query_print(q, to);
	fclose(to);
	arena_free(&arena);
	return text;
}

static bool run(struct kernel *k, const struct test *t, bool print)
{
	char *got = said(k, t->script);
	bool same = !strcmp(got, t->expected ? t->expected : "");

	if (print) {
		printf("== %s\n> ", t->name);
		for (const char *p = t->script; *p; p++)
			printf(*p == '\n' ? "\n> " : "%c", *p);
		printf("\n%s", got);
	} else if (same) {
		printf("ok %s\n", t->name);
	} else {
		printf("FAIL %s: %s\n--- expected\n%s--- said\n%s", t->name, t->script,
		       t->expected ? t->expected : "", got);
	}
	free(got);
	return same;
}

static unsigned int finish(struct kernel *k, struct test *t, bool print, unsigned int *passed)
{
	unsigned int failed = 0;

	if (t->name) {
		if (run(k, t, print))
			(*passed)++;
		else
			failed++;
	}
	free(t->name);
	free(t->script);
	free(t->expected);
	*t = (struct test){0};
	return failed;
}

static int run_file(struct kernel *k, const char *path, bool print)
{
	FILE *f = fopen(path, "r");
	unsigned int passed = 0, failed = 0;
	struct test t = {0};
	char *line = NULL;
	size_t size = 0;

	if (!f) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		return 1;
	}
	while (getline(&line, &size, f) >= 0) {
		if (!strncmp(line, "== ", 3)) {
			failed += finish(k, &t, print, &passed);
			line[strcspn(line, "\n")] = 0;
			t.name = xstrdup(line + 3);
		} else if (!strncmp(line, "> ", 2) && t.name) {
			line[strcspn(line, "\n")] = 0;
			if (t.script)
				t.script = append(t.script, "\n");
			t.script = append(t.script, line + 2);
		} else if (t.name) {
			t.expected = append(t.expected, line);
		} else if (print) {
			fputs(line, stdout);
		}
	}
	failed += finish(k, &t, print, &passed);
	free(line);
	fclose(f);
	if (!print)
		printf("%u passed, %u failed\n", passed, failed);
	return failed && !print;
}

int main(int argc, char **argv)
{
	bool print = argc > 1 && !strcmp(argv[1], "--print");
	struct kernel_source from = {.kallsyms = "/dev/null", .modules = ""};
	char error[512];
	struct kernel *k;
	int status;

	argv += print;
	if (argc - print != 4) {
		fprintf(stderr, "usage: check_test [--print] BTF FUNCTIONS CASES\n");
		return 2;
	}
	from.btf = argv[1];
	from.functions = argv[2];
	k = kernel_open(&from, error, sizeof(error));
	if (!k) {
		fprintf(stderr, "%s\n", error);
		return 1;
	}
	status = run_file(k, argv[3], print);
	kernel_close(k);
	return status;
}
