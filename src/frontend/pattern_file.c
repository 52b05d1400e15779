/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file of names and globs comes in, one a line, the functions it stands for go out. A line may
 * name the module, in brackets, and what stands behind an opening parenthesis is passed over, so
 * that lines of `ktrace list` and of available_filter_functions can be pasted.
 */
#include "frontend/probes.h"
#include "kernel/file.h"

#include <ctype.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#define UNKNOWN_MOST                                                                               \
	5 /* unknown names of one file, and lines that hold none, that are said each by itself */

#define FILE_BYTES_MOST ((size_t)16 << 20)
#define NAME_MOST	511 /* the kernel's KSYM_NAME_LEN, less its NUL */

struct pattern_file {
	struct resolver *r;
	const struct probe_node *node;
	struct pattern_list patterns;
	uint32_t line, bad_lines;
};

static size_t word_length(const char *s)
{
	size_t n = 0;

	while (isalnum((unsigned char)s[n]) || (s[n] && strchr("_.$*?", s[n])))
		n++;
	return n;
}

static const char *skip_blanks(const char *s)
{
	while (isspace((unsigned char)*s))
		s++;
	return s;
}

/* Cuts off the comment, the prototype and blanks at the end. */
static void line_trim(char *s)
{
	size_t n = strcspn(s, "#(");

	while (n && isspace((unsigned char)s[n - 1]))
		n--;
	s[n] = 0;
}

/* "[module]" up to the line's end; false: something else is there. */
static bool read_module(struct pattern_file *f, const char *s, struct pattern *p)
{
	size_t n;

	s = skip_blanks(s);
	if (!*s)
		return true;
	if (*s++ != '[')
		return false;
	n = word_length(s);
	if (!n || s[n] != ']' || s[n + 1])
		return false;
	p->module = arena_strndup(f->r->arena, s, n);
	return true;
}

static void read_line(struct pattern_file *f, char *text)
{
	struct pattern p = {.line = ++f->line};
	const char *s = skip_blanks(text);
	size_t n;

	line_trim(text);
	if (s >= text + strlen(text))
		return;
	n = word_length(s);
	if (!n || n > NAME_MOST || !read_module(f, s + n, &p)) {
		f->bad_lines++;
		diag_error(f->r->diags, f->node->span, "one name or glob a line",
			   "%s:%u: '%.*s' is not a function's name", f->node->name, f->line,
			   NAME_MOST, s);
		return;
	}
	p.name = arena_strndup(f->r->arena, s, n);
	p.is_glob = strpbrk(p.name, "*?") != NULL;
	vec_push(f->r->arena, &f->patterns.list, p);
}

static bool read_file(struct pattern_file *f)
{
	char *text, *at, *line;
	size_t size;
	int err = file_read_most(AT_FDCWD, f->node->name, FILE_BYTES_MOST, &text, &size);

	if (err) {
		diag_error(f->r->diags, f->node->span, NULL, "cannot read the file '%s': %s",
			   f->node->name, strerror(-err));
		return false;
	}
	at = text;
	while (f->bad_lines < UNKNOWN_MOST && (line = file_line(&at, text + size)))
		read_line(f, line);
	free(text);
	return true;
}

static const char *unknown_mend(struct resolver *r, const struct pattern *p)
{
	struct suggest s;
	struct wanted w;

	if (p->module && elsewhere_mend(r, p->name))
		return elsewhere_mend(r, p->name);
	if (wanted_find(r, p->name, &w))
		return "that is a type; a file lists functions";
	suggest_init(&s, p->name);
	kernel_suggest_functions(r->k, &s);
	return suggest_mend(&s, r->arena);
}

static void report_unknown(struct pattern_file *f)
{
	struct resolver *r = f->r;
	uint32_t unknown = 0;

	vec_each(p, &f->patterns.list) {
		if (p->hits || p->is_glob || unknown++ >= UNKNOWN_MOST)
			continue;
		diag_error(r->diags, f->node->span, unknown_mend(r, p),
			   "%s:%u: there is no function '%s'%s%s%s", f->node->name, p->line,
			   p->name, p->module ? " in '" : "", p->module ? p->module : "",
			   p->module ? "'" : "");
	}
	if (unknown > UNKNOWN_MOST)
		diag_error(r->diags, f->node->span, NULL, "%s: %u name%s more that no function has",
			   f->node->name, unknown - UNKNOWN_MOST,
			   unknown - UNKNOWN_MOST == 1 ? "" : "s");
}

static const char *why_absent(struct resolver *r, const struct pattern *p)
{
	const char *elsewhere = p->module ? elsewhere_mend(r, p->name) : NULL;
	struct wanted w;

	if (elsewhere)
		return elsewhere;
	return wanted_find(r, p->name, &w) ? "it is a type, and a file lists functions"
					   : "this kernel has no such function";
}

/* A list that was made on another kernel, or of a module that isn't loaded, holds for the rest. */
static void leave_out_unknown(struct pattern_file *f, struct found_set *all)
{
	struct arena *a = f->r->arena;

	vec_each(p, &f->patterns.list) {
		struct kfunc *absent;

		if (p->hits || p->is_glob)
			continue;
		absent = arena_alloc(a, sizeof(*absent));
		*absent = (struct kfunc){.name = p->name, .module = kernel_vmlinux(f->r->k)};
		vec_push(a, &all->list,
			 (struct found){.probe = {.function = absent, .matched = -1},
					.absent = why_absent(f->r, p)});
	}
	found_sort(all);
}

struct found_set resolve_file(struct resolver *r, const struct probe_node *n)
{
	struct pattern_file f = {.r = r, .node = n};
	struct found_set all = {0};

	if (!read_file(&f))
		return all;
	patterns_gather(r, &f.patterns, &all);
	if (all.list.n)
		leave_out_unknown(&f, &all);
	else
		report_unknown(&f);
	vec_each(p, &f.patterns.list)
		if (p->is_glob && !p->hits)
			hollow_pattern(r, n, p);
	if (!f.patterns.list.n)
		hollow_add(r, n->span, NULL,
			   arena_printf(r->arena, "the file '%s' names no function", n->name));
	return all;
}
