/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file of cases comes in, or goes out with the parser's own results in place of what was
 * expected.
 */
#include "parse_test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *file_read(struct arena *a, const char *path)
{
	FILE *f = fopen(path, "r");
	char *text;
	long size;

	if (!f || fseek(f, 0, SEEK_END) || (size = ftell(f)) < 0 || fseek(f, 0, SEEK_SET)) {
		perror(path);
		exit(1);
	}
	text = arena_alloc(a, (size_t)size + 1);
	if (fread(text, 1, (size_t)size, f) != (size_t)size) {
		perror(path);
		exit(1);
	}
	fclose(f);
	return text;
}

static const char *unescape(struct arena *a, const char *s, uint32_t *len)
{
	char *to = arena_alloc(a, strlen(s) + 1);

	for (*len = 0; *s; (*len)++) {
		char hex[3] = "";

		if (s[0] != '\\') {
			to[*len] = *s++;
			continue;
		}
		if (s[1] == 'x') {
			memcpy(hex, s + 2, 2);
			to[*len] = (char)strtoul(hex, NULL, 16);
			s += 4;
		} else {
			to[*len] = s[1] == 'n'	 ? '\n'
				   : s[1] == 't' ? '\t'
				   : s[1] == 'r' ? '\r'
						 : s[1];
			s += 2;
		}
	}
	return to;
}

/* Cuts the flag off the name's end. */
static bool name_flag(char *name, const char *flag)
{
	char *at = strstr(name, flag);

	if (at)
		memmove(at, at + strlen(flag), strlen(at + strlen(flag)) + 1);
	return at != NULL;
}

/* The text up to a line that begins with the mark; *s is moved to that line, or to the end. */
static char *until(struct arena *a, char **s, const char *mark)
{
	char *from = *s, *end = from;

	while (*end && strncmp(end, mark, strlen(mark))) {
		end += strcspn(end, "\n");
		end += *end == '\n';
	}
	*s = end;
	return arena_strndup(a, from, (size_t)(end - from));
}

static void next_line(char **s)
{
	*s += strcspn(*s, "\n");
	*s += **s == '\n';
}

struct parse_cases *cases_read(struct arena *a, const char *path)
{
	struct parse_cases *cases = arena_new(a, struct parse_cases);
	char *s = file_read(a, path);

	while (!strncmp(s, "=== ", 4)) {
		struct parse_case c = {0};
		char *name = arena_strndup(a, s + 4, strcspn(s + 4, "\n")), *script;

		c.escaped = name_flag(name, " (escaped)");
		c.text = name_flag(name, " (text)");
		c.name = name;
		next_line(&s);
		script = until(a, &s, "---\n");
		if (!*s)
			break;
		if (*script)
			script[strlen(script) - 1] = 0; /* the newline before the mark */
		next_line(&s);
		c.expected = until(a, &s, "=== ");
		c.script_raw = c.script.text = script;
		c.script.len = (uint32_t)strlen(script);
		if (c.escaped)
			c.script.text = unescape(a, script, &c.script.len);
		vec_push(a, &cases->list, c);
	}
	if (*s) {
		fprintf(stderr, "%s: not a file of cases from here on: %.40s\n", path, s);
		exit(1);
	}
	return cases;
}

void cases_write(const struct parse_cases *cases, const char *path, const char *const *actual)
{
	FILE *f = fopen(path, "w");

	if (!f) {
		perror(path);
		exit(1);
	}
	for (size_t i = 0; i < cases->list.n; i++) {
		const struct parse_case *c = &cases->list.at[i];

		fprintf(f, "=== %s%s%s\n%s\n---\n%s", c->name, c->escaped ? " (escaped)" : "",
			c->text ? " (text)" : "", c->script_raw, actual[i]);
	}
	fclose(f);
}
