// members list OBJECT            paths of all scalars in a printed object, a line each
// members scripts PROBE OBJECT   the same as clauses that print the object and its members
// members compare OBJECT         each member that was printed against the object beside it
//
// Standard input is ktrace's JSON, with "*OBJECT" among the values. An object is copied as raw
// bytes, and taken apart by the printer; a member is loaded by the program that was made for it:
// two ways to the same value. "compare" ends with how many were compared, and fails where one
// differs or none was found.
#define _GNU_SOURCE
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATH_MOST = 512, PATHS_MOST = 4096, IN_A_LINE = 60, ELEMENTS_MOST = 2 };

struct scalar {
	char *path; // "dev->mtu"
	char *text; // as JSON has it
};

static struct scalar scalars[PATHS_MOST];
static int scalars_n;

static const char *skip(const char *s)
{
	return s + strspn(s, " \t");
}

static const char *string_end(const char *s)
{
	for (s++; *s && *s != '"'; s++)
		if (*s == '\\' && s[1])
			s++;
	return *s ? s + 1 : s;
}

// A text that is empty (an array without an end, perhaps), bytes in hex: no scalars.
static int is_no_scalar(const char *from, size_t n)
{
	return n == 2 || strspn(from + 1, "0123456789abcdef") == n - 2;
}

// What an address points to may be a text or bytes, and printed so: raw() is the address.
static void add(const char *path, const char *from, const char *to)
{
	size_t n = (size_t)(to - from);
	struct scalar *s = scalars + scalars_n;

	if ((*from == '"' && is_no_scalar(from, n)) || *from == 'n' || scalars_n == PATHS_MOST)
		return;
	if (asprintf(&s->path, strncmp(from, "\"0x", 3) ? "%s" : "raw(%s)", path) < 0)
		err(1, "%s", path);
	s->text = strndup(from, n);
	scalars_n++;
}

// One JSON value; its scalars are added under path. Behind it.
static const char *value(const char *s, const char *path, int depth)
{
	char inner[PATH_MOST];
	const char *from = s = skip(s);
	int i = 0;

	if (*s == '"') {
		s = string_end(s);
		add(path, from, s);
		return s;
	}
	if (*s != '{' && *s != '[') {
		s += strcspn(s, ",}]\n");
		add(path, from, s);
		return s;
	}
	for (s = skip(s + 1); *s && *s != '}' && *s != ']'; s = skip(s + (*s == ',')), i++) {
		if (*from == '{') {
			const char *end = string_end(s);

			snprintf(inner, sizeof(inner), "%s%s%.*s", path, depth ? "." : "->",
				 (int)(end - s) - 2, s + 1);
			s = skip(end) + 1;
		} else {
			snprintf(inner, sizeof(inner), "%s[%d]", path, i);
		}
		if (*from == '{' || i < ELEMENTS_MOST) {
			s = value(s, inner, depth + 1);
		} else {
			int n = scalars_n;

			s = value(s, inner, depth + 1);
			scalars_n = n;
		}
	}
	return *s ? s + 1 : s;
}

// Behind "KEY": in the line, or NULL.
static const char *value_of(const char *line, const char *key)
{
	char quoted[PATH_MOST + 4];
	const char *at;

	snprintf(quoted, sizeof(quoted), "\"%s\":", key);
	at = strstr(line, quoted);
	return at ? at + strlen(quoted) : NULL;
}

static int take_object(const char *line, const char *object)
{
	char key[PATH_MOST];
	const char *at;

	snprintf(key, sizeof(key), "*%s", object);
	at = value_of(line, key);
	scalars_n = 0;
	if (at)
		value(at, object, 0);
	return at != NULL;
}

static void print_scripts(const char *probe, const char *object)
{
	for (int i = 0; i < scalars_n; i++) {
		if (i % IN_A_LINE == 0)
			printf("%s%s { print *%s", i ? " }\n" : "", probe, object);
		printf(", %s", scalars[i].path);
	}
	printf(" }\n");
}

static void compare(const char *line, long *compared, long *differ)
{
	for (int i = 0; i < scalars_n; i++) {
		const char *text = scalars[i].text, *at = value_of(line, scalars[i].path);

		if (!at)
			continue;
		(*compared)++;
		if (!strncmp(at, text, strlen(text)) && strchr(",}", at[strlen(text)]))
			continue;
		(*differ)++;
		printf("%s: in the object %s, by itself %.*s\n", scalars[i].path, text,
		       (int)strcspn(at, ",}"), at);
	}
}

int main(int argc, char **argv)
{
	const char *what = argc > 2 ? argv[1] : "", *object = argc > 2 ? argv[argc - 1] : "";
	long compared = 0, differ = 0;
	char *line = NULL;
	size_t room = 0;

	while (getline(&line, &room, stdin) > 0) {
		if (!take_object(line, object))
			continue;
		if (!strcmp(what, "compare")) {
			compare(line, &compared, &differ);
			continue;
		}
		if (!strcmp(what, "scripts"))
			print_scripts(argv[2], object);
		else
			for (int i = 0; i < scalars_n; i++)
				printf("%s\n", scalars[i].path);
		return 0;
	}
	if (strcmp(what, "compare"))
		errx(1, "no line holds *%s", object);
	printf("%ld members compared, %ld differ\n", compared, differ);
	return differ || !compared;
}
