/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Files of cases come in, "ok" or "FAIL" for each goes out, and the sum; exit status 1 if one
 *failed. Needs no root and no kernel.
 *
 *	parse_test [--update] [--stress MUTATIONS] FILE.t…
 */
#include "parse_test.h"
#include "frontend/ast.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- what the parser says --- */

static void print_text(const struct node *node, const struct source *script, struct arena *a,
		       FILE *to)
{
	fprintf(to, "%s\n", node_text(node, script, a));
}

static void print_texts(const struct script *tree, const struct source *script, struct arena *a,
			FILE *to)
{
	vec_each (clause, &tree->clauses) {
		if ((*clause)->predicate)
			print_text((*clause)->predicate, script, a, to);
		vec_each (item, &(*clause)->items)
			print_text(*item, script, a, to);
		vec_each (action, &(*clause)->actions)
			vec_each (item, &(*action)->items)
				print_text(*item, script, a, to);
	}
}

char *parse_result(struct arena *a, const struct source *script, bool text)
{
	struct diags diags = {.arena = a, .source = script};
	struct script *tree = script_parse(a, script, &diags);
	char *out = NULL, *result;
	size_t len;
	FILE *to = open_memstream(&out, &len);

	if (!to)
		abort();
	if (diags.list.n)
		diag_print(&diags, to);
	else if (text)
		print_texts(tree, script, a, to);
	else
		script_print(tree, to);
	fclose(to);
	result = arena_strndup(a, out, len);
	free(out);
	return result;
}

/* --- the comparison --- */

static void print_lines(char sign, const char *from, const char *end)
{
	while (from < end) {
		const char *newline = memchr(from, '\n', (size_t)(end - from));
		size_t n = newline ? (size_t)(newline - from) : (size_t)(end - from);

		printf("    %c%.*s\n", sign, (int)n, from);
		from += n + 1;
	}
}

/* The lines between the common head and the common tail. */
static void print_diff(const char *expected, const char *actual)
{
	const char *a = expected, *b = actual, *a_end = a + strlen(a), *b_end = b + strlen(b);
	const char *p = a, *q = b;

	for (; *p && *p == *q; p++, q++)
		if (*p == '\n') {
			a = p + 1;
			b = q + 1;
		}
	for (p = a_end, q = b_end; p > a && q > b && p[-1] == q[-1]; p--, q--)
		if (p[-1] == '\n') {
			a_end = p;
			b_end = q;
		}
	print_lines('-', a, a_end);
	print_lines('+', b, b_end);
}

void tally_result(struct tally *tally, const char *group, const char *name, const char *expected,
		  const char *actual)
{
	bool same = !strcmp(expected, actual);

	printf("%s %s/%s\n", same ? "ok" : "FAIL", group, name);
	if (!same)
		print_diff(expected, actual);
	tally->passed += same;
	tally->failed += !same;
}

/* --- the run --- */

static const char *group_name(struct arena *a, const char *path)
{
	const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;

	return arena_strndup(a, base, strcspn(base, "."));
}

static void run_file(struct arena *a, const char *path, bool update, unsigned int mutations,
		     struct tally *tally)
{
	struct parse_cases *cases = cases_read(a, path);
	const char **actual = arena_array(a, const char *, cases->list.n);

	for (size_t i = 0; i < cases->list.n; i++) {
		const struct parse_case *c = &cases->list.at[i];

		actual[i] = parse_result(a, &c->script, c->text);
		if (!update)
			tally_result(tally, group_name(a, path), c->name, c->expected, actual[i]);
	}
	if (update)
		cases_write(cases, path, actual);
	if (mutations)
		printf("ok %s/stress: %u scripts\n", group_name(a, path),
		       stress_run(cases, mutations));
}

int main(int argc, char **argv)
{
	struct tally tally = {0, 0};
	unsigned int mutations = 0;
	bool update = false;
	int i = 1;

	for (; i < argc && argv[i][0] == '-'; i++) {
		if (!strcmp(argv[i], "--update"))
			update = true;
		else if (!strcmp(argv[i], "--stress") && i + 1 < argc)
			mutations = (unsigned int)strtoul(argv[++i], NULL, 10);
		else
			return 2;
	}
	for (; i < argc; i++) {
		struct arena arena = {NULL};

		run_file(&arena, argv[i], update, mutations, &tally);
		arena_free(&arena);
	}
	if (update)
		return 0;
	generated_run(&tally);
	printf("%u passed, %u failed\n", tally.passed, tally.failed);
	return tally.failed > 0;
}
