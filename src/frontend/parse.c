/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The script's text comes in, its tree goes out: the generated parser is run, and behind an error
 * run again from the next clause. Checks first what the lexer takes for granted: the length, UTF-8,
 * no NUL.
 */
#include "frontend/parse.h"
#include "parser.h"
#include "lexer.h"

#include <string.h>

void parse_error(struct parse *p, struct span at, const char *mend, const char *fmt, ...)
{
	va_list va;

	if (p->skipping || p->stopped)
		return;
	if (p->errors++ == PARSE_ERRORS_MOST) {
		diag_error(p->diags, at, NULL,
			   "too many errors, the rest of the script is not read");
		p->stopped = true;
		return;
	}
	va_start(va, fmt);
	diag_error(p->diags, at, mend, "%s", arena_vprintf(p->arena, fmt, va));
	va_end(va);
}

const char *parse_text(struct parse *p, struct span at)
{
	return arena_strndup(p->arena, p->source->text + at.start, at.end - at.start);
}

/* How many bytes the UTF-8 character at s takes, 0 if it is none. */
static unsigned int utf8_length(const unsigned char *s, size_t left)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	unsigned int n = s[0] < 0x80   ? 1
			 : s[0] < 0xc0 ? 0
			 : s[0] < 0xe0 ? 2
			 : s[0] < 0xf0 ? 3
			 : s[0] < 0xf8 ? 4
				       : 0;
	uint32_t c = n == 1 ? s[0] : s[0] & (0x7fu >> n);

	if (!n || n > left)
		return 0;
	for (unsigned int i = 1; i < n; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3f);
	}
	return c < least[n] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff) ? 0 : n;
}

static bool text_is_sound(struct parse *p)
{
	const struct source *source = p->source;

	if (source->len > PARSE_BYTES_MOST) {
		diag_error_plain(p->diags, NULL, "a script has at most 64 KB, this one %u bytes",
				 source->len);
		return false;
	}
	for (uint32_t i = 0; i < source->len;) {
		const unsigned char *s = (const unsigned char *)source->text + i;
		unsigned int n = utf8_length(s, source->len - i);

		if (!*s || !n) {
			struct span at = {i, i + 1};

			if (*s)
				parse_error(p, at, NULL, "byte 0x%02x is not UTF-8", *s);
			else
				parse_error(p, at, NULL, "a NUL byte in the script");
			return false;
		}
		i += n;
	}
	return true;
}

void parse_resume(struct parse *p, uint32_t pos)
{
	p->open.n = 0;
	p->joined_until = 0;
	p->in_expression = p->tagged = false;
	p->clause_start = UINT32_MAX;
	p->predicate_start = 0;
	p->depth_reported = false;
	p->last = (struct parse_token){T_SEP, {pos, pos}};
	lexer_seek(p, pos);
}

/*
 * Behind an error, to the next clause: the first separator outside of all brackets. A parenthesis
 * that the clause leaves open swallows the separators up to the end; then the line behind it is
 * where a clause most likely begins.
 */
static bool skip_clause(struct parse *p)
{
	uint32_t from = p->open.n ? p->open.at[0].at.start : 0;
	YYSTYPE value;
	struct span at;
	const char *line;
	int token;

	if (p->last.kind == T_YYEOF)
		return false;
	if (p->last.kind == T_SEP && !p->open.n)
		return true;
	p->skipping = true;
	do
		token = tokens_next(&value, &at, p);
	while (token != T_YYEOF && (token != T_SEP || p->open.n));
	p->skipping = false;
	if (token != T_YYEOF)
		return true;
	if (!p->open.n || p->open.at[0].kind == '{')
		return false;
	from = p->open.at[0].at.start;
	line = memchr(p->source->text + from, '\n', p->source->len - from);
	if (!line)
		return false;
	parse_resume(p, (uint32_t)(line + 1 - p->source->text));
	return true;
}

struct script *script_parse(struct arena *arena, const struct source *source, struct diags *diags)
{
	struct parse p = {
		.arena = arena,
		.source = source,
		.diags = diags,
		.script = arena_new(arena, struct script),
		.last = {.kind = T_SEP},
		.clause_start = UINT32_MAX,
	};

	if (!text_is_sound(&p))
		return p.script;
	lexer_open(&p);
	while (yyparse(&p)) {
		if (!p.errors)
			bug("the parser failed without a word");
		if (p.stopped || !skip_clause(&p))
			break;
	}
	lexer_close(&p);
	if (!p.script->clauses.n && !p.errors)
		diag_error(diags, (struct span){source->len, source->len}, NULL,
			   "the script is empty");
	return p.script;
}
