/* SPDX-License-Identifier: GPL-2.0-only */
/* Diagnostics: spans of the script and messages come in, lines with a caret go out. Knows nothing
 * of what is wrong. */
#include "base/diag.h"

#include "base/escape.h"

#include <string.h>

static void diag_add(struct diags *d, struct diag diag)
{
	vec_each (x, &d->list) {
		if (x->level == diag.level && x->has_place == diag.has_place &&
		    !memcmp(&x->span, &diag.span, sizeof(diag.span)) &&
		    !strcmp(x->message, diag.message))
			return;
	}
	vec_push(d->arena, &d->list, diag);
	d->errors += diag.level == DIAG_ERROR;
	d->environment += diag.is_environment;
}

static const char *mend_copy(struct diags *d, const char *mend)
{
	return mend ? arena_strdup(d->arena, mend) : NULL;
}

void diag_error(struct diags *d, struct span at, const char *mend, const char *fmt, ...)
{
	va_list va;

	va_start(va, fmt);
	diag_add(d, (struct diag){.level = DIAG_ERROR,
				  .has_place = true,
				  .span = at,
				  .message = arena_vprintf(d->arena, fmt, va),
				  .mend = mend_copy(d, mend)});
	va_end(va);
}

void diag_environment(struct diags *d, struct span at, const char *mend, const char *fmt, ...)
{
	va_list va;

	va_start(va, fmt);
	diag_add(d, (struct diag){.level = DIAG_ERROR,
				  .has_place = true,
				  .is_environment = true,
				  .span = at,
				  .message = arena_vprintf(d->arena, fmt, va),
				  .mend = mend_copy(d, mend)});
	va_end(va);
}

void diag_repeat(struct diags *d, const struct diag *diag)
{
	diag_add(d, *diag);
}

void diag_note(struct diags *d, struct span at, const char *mend, const char *fmt, ...)
{
	va_list va;

	va_start(va, fmt);
	diag_add(d, (struct diag){.level = DIAG_NOTE,
				  .has_place = true,
				  .span = at,
				  .message = arena_vprintf(d->arena, fmt, va),
				  .mend = mend_copy(d, mend)});
	va_end(va);
}

void diag_error_plain(struct diags *d, const char *mend, const char *fmt, ...)
{
	va_list va;

	va_start(va, fmt);
	diag_add(d, (struct diag){.level = DIAG_ERROR,
				  .message = arena_vprintf(d->arena, fmt, va),
				  .mend = mend_copy(d, mend)});
	va_end(va);
}

/*
 * Escaped so that a script's own bytes cannot drive the terminal; a tab is one blank, which keeps
 * carets in place. Returns how many columns it takes.
 */
static int print_escaped(const char *s, size_t n, FILE *to)
{
	struct strbuf b = {0};
	size_t columns = 0;

	while (n) {
		size_t part = 0;

		while (part < n && s[part] != '\t')
			part++;
		columns += escape_text(&b, s, part, ESCAPE_TERMINAL);
		if (part < n) {
			strbuf_putc(&b, ' ');
			columns++;
			part++;
		}
		s += part;
		n -= part;
	}
	fwrite(strbuf_str(&b), 1, b.len, to);
	strbuf_free(&b);
	return (int)columns;
}

/* The line that holds the span's start, and below it the caret, one ~ for each further byte within
 * the line. */
static void print_place(const struct diags *d, const struct diag *x, FILE *to)
{
	const char *text = d->source->text;
	uint32_t at = MIN(x->span.start, d->source->len), end = MIN(x->span.end, d->source->len);
	uint32_t from, upto;
	int column;

	while (at > 0 && at == d->source->len && text[at - 1] == '\n')
		at--;
	from = upto = at;
	while (from > 0 && text[from - 1] != '\n')
		from--;
	while (upto < d->source->len && text[upto] != '\n')
		upto++;
	fputs("  ", to);
	column = print_escaped(text + from, at - from, to);
	print_escaped(text + at, upto - at, to);
	fprintf(to, "\n  %*s^", column, "");
	for (uint32_t i = at + 1; i < MIN(end, upto); i++)
		if (((unsigned char)text[i] & 0xc0) != 0x80)
			fputc('~', to);
	if (x->mend) {
		fputc(' ', to);
		print_escaped(x->mend, strlen(x->mend), to);
	}
	fputc('\n', to);
}

static void print_one(const struct diags *d, const struct diag *x, FILE *to)
{
	static const char *const words[] = {[DIAG_ERROR] = "error", [DIAG_NOTE] = "note"};

	if (d->source && d->source->name && x->has_place) {
		unsigned int line = 1;

		for (uint32_t i = 0; i < x->span.start && i < d->source->len; i++)
			line += d->source->text[i] == '\n';
		fprintf(to, "%s:%u: ", d->source->name, line);
	}
	fprintf(to, "%s: ", words[x->level]);
	print_escaped(x->message, strlen(x->message), to);
	if (x->has_place && d->source) {
		fputc('\n', to);
		print_place(d, x, to);
	} else {
		if (x->mend) {
			fputs("; ", to);
			print_escaped(x->mend, strlen(x->mend), to);
		}
		fputc('\n', to);
	}
}

static void print_level(const struct diags *d, enum diag_level level, FILE *to)
{
	const struct diag *last = NULL;

	/* by place, each once: there are few */
	for (;;) {
		const struct diag *next = NULL;

		vec_each (x, &d->list) {
			if (x->level != level)
				continue;
			if (last && (x->span.start < last->span.start ||
				     (x->span.start == last->span.start && x <= last)))
				continue;
			if (!next || x->span.start < next->span.start)
				next = x;
		}
		if (!next)
			return;
		print_one(d, next, to);
		last = next;
	}
}

void diag_print(const struct diags *d, FILE *to)
{
	print_level(d, DIAG_ERROR, to);
	print_level(d, DIAG_NOTE, to);
}
