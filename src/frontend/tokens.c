/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Raw tokens come in from the lexer, the parser's tokens go out: newlines that do not separate are
 * dropped, and a word is what its place makes of it, since none is reserved. The place is told by
 * the open brackets and the token before. Knows nothing of what the parser has built.
 */
#include "frontend/parse.h"
#include "parser.h"
#include "lexer.h"

#include <ctype.h>
#include <string.h>

static char innermost(const struct parse *p)
{
	return p->open.n ? p->open.at[p->open.n - 1].kind : 0;
}

bool token_ends_operand(int token)
{
	switch (token) {
	case T_NAME:
	case T_NUMBER:
	case T_STRING:
	case T_IP4:
	case T_IP6:
	case T_MAC:
	case T_RPAREN:
	case T_RBRACKET: return true;
	}
	return false;
}

/* Operators and commas: a newline behind one does not separate. */
static bool wants_more(int token)
{
	switch (token) {
	case T_COMMA:
	case T_QUESTION:
	case T_COLON:
	case T_DOT:
	case T_ARROW:
	case T_RANGE:
	case T_LAND:
	case T_LOR:
	case T_OR:
	case T_XOR:
	case T_AND:
	case T_EQ:
	case T_NE:
	case T_MATCH:
	case T_NMATCH:
	case T_LT:
	case T_GT:
	case T_LE:
	case T_GE:
	case T_SHL:
	case T_SHR:
	case T_PLUS:
	case T_MINUS:
	case T_STAR:
	case T_SLASH:
	case T_PERCENT:
	case T_NOT:
	case T_SIZEOF:
	case T_IN:
	case T_BY: return true;
	}
	return false;
}

/* The text behind the blanks, comments and newlines at pos. */
static const char *next_text(const struct parse *p, uint32_t pos, bool other_lines)
{
	const char *s = p->source->text + pos, *end = p->source->text + p->source->len;

	for (; s < end; s++) {
		if (other_lines && *s == '#')
			while (s + 1 < end && s[1] != '\n')
				s++;
		else if (!strchr(other_lines ? " \t\r\f\v\n" : " \t\r\f\v", *s))
			break;
	}
	return s;
}

/* At a line's start `in (1, 2)` and `in 10.0.0.0/8` go on, `in: x` and `in {` are a function. */
static bool starts_with_operator_word(const char *s)
{
	static const char *const words[] = {"in", "and", "or"};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++) {
		size_t n = strlen(words[i]);

		if (strncmp(s, words[i], n) || !strchr(" \t", s[n]) || !s[n])
			continue;
		s += n + strspn(s + n, " \t");
		return *s == '(' || *s == '"' || *s == '_' || isalnum((unsigned char)*s);
	}
	return false;
}

/*
 * The line behind a newline begins with '{' or with a binary operator, but '*' and '!': those begin
 * clauses too.
 */
static bool line_goes_on(const char *s)
{
	if (*s == '!')
		return s[1] == '=' || s[1] == '~';
	if (*s && strchr("{?:&|.-+/%^<>=~", *s))
		return true;
	return starts_with_operator_word(s);
}

/* Looks ahead once for a run of empty lines and comments, not once for each of them. */
static bool newline_separates(struct parse *p)
{
	const char *next;
	bool goes_on;

	if (innermost(p) == '(' || innermost(p) == '[' || wants_more(p->last.kind) ||
	    p->pos <= p->joined_until)
		return false;
	if (p->last.kind == T_SEP)
		return true;
	next = next_text(p, p->pos, true);
	goes_on = p->last.kind == T_PROBES_COLON ? *next == '{' : line_goes_on(next);
	if (goes_on)
		p->joined_until = (uint32_t)(next - p->source->text);
	return !goes_on;
}

static bool is_newline(const struct parse *p, int token, struct span at)
{
	return token == T_SEP && p->source->text[at.start] == '\n';
}

/* --- words --- */

struct action_word {
	const char *word;
	int token;
	enum action_kind kind;
};

static int action_token(const char *word, enum action_kind *kind)
{
	static const struct action_word words[] = {
		{"print", T_PRINT, ACTION_PRINT},     {"printf", T_PRINTF, ACTION_PRINTF},
		{"stop", T_STOP, ACTION_STOP},	      {"exit", T_STOP, ACTION_STOP},
		{"kstack", T_STACK, ACTION_KSTACK},   {"ustack", T_STACK, ACTION_USTACK},
		{"count", T_AGGREGATE, ACTION_COUNT}, {"sum", T_AGGREGATE, ACTION_SUM},
		{"avg", T_AGGREGATE, ACTION_AVG},     {"min", T_AGGREGATE, ACTION_MIN},
		{"max", T_AGGREGATE, ACTION_MAX},     {"hist", T_AGGREGATE, ACTION_HIST},
		{"lhist", T_AGGREGATE, ACTION_LHIST},
	};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++) {
		if (!strcmp(word, words[i].word)) {
			*kind = words[i].kind;
			return words[i].token;
		}
	}
	return 0;
}

static bool listed(const char *word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(word, list[i]))
			return true;
	return false;
}

/* Words that name a type wherever they stand, so that (u8)-1 is a cast. */
static bool is_typeword(const char *word)
{
	static const char *const list[] = {
		"void",	    "char",	"short",  "int",     "long",	"signed",  "unsigned",
		"_Bool",    "bool",	"float",  "double",  "size_t",	"ssize_t", "loff_t",
		"pid_t",    "uid_t",	"gid_t",  "gfp_t",   "u8",	"u16",	   "u32",
		"u64",	    "s8",	"s16",	  "s32",     "s64",	"__u8",	   "__u16",
		"__u32",    "__u64",	"__s8",	  "__s16",   "__s32",	"__s64",   "__be16",
		"__be32",   "__be64",	"__le16", "__le32",  "__le64",	"uint8_t", "uint16_t",
		"uint32_t", "uint64_t", "int8_t", "int16_t", "int32_t", "int64_t", "uintptr_t",
		"__int128",
	};

	return listed(word, list, ARRAY_SIZE(list));
}

static bool is_qualifier(const char *word)
{
	static const char *const list[] = {"const", "volatile", "restrict"};

	return listed(word, list, ARRAY_SIZE(list));
}

/* Where an operator is expected. */
static int operator_word(struct parse *p, const char *word, struct span at)
{
	if (!strcmp(word, "in"))
		return T_IN;
	if (!strcmp(word, "by"))
		return T_BY;
	if (strcmp(word, "and") && strcmp(word, "or"))
		return T_NAME;
	if (peers_pcap(p))
		return T_YYerror;
	parse_error(p, at, *word == 'a' ? "use '&&'" : "use '||'", "unknown operator '%s'", word);
	return *word == 'a' ? T_LAND : T_LOR;
}

/* Where an operand is expected. */
static int operand_word(struct parse *p, const char *word, struct span at)
{
	const char *next = next_text(p, at.end, false);

	if (strcmp(word, "not") || !*next ||
	    !(strchr("(!\"_", *next) || isalnum((unsigned char)*next)))
		return T_NAME;
	if (peers_pcap(p))
		return T_YYerror;
	parse_error(p, at, "use '!'", "unknown operator 'not'");
	return T_NOT;
}

/* C's own words, which can be nobody's name; 0 for all others. */
static int c_word(const struct parse *p, YYSTYPE *value, const char *word, struct span at)
{
	if (!strcmp(word, "struct"))
		return value->tag = TAG_STRUCT, T_TAG;
	if (!strcmp(word, "union"))
		return value->tag = TAG_UNION, T_TAG;
	if (!strcmp(word, "enum"))
		return value->tag = TAG_ENUM, T_TAG;
	if (!strcmp(word, "sizeof"))
		return T_SIZEOF;
	if (!strcmp(word, "container_of") && *next_text(p, at.end, false) == '(')
		return T_CONTAINER_OF;
	if (is_typeword(word))
		return T_TYPEWORD;
	return is_qualifier(word) ? T_QUALIFIER : 0;
}

static bool begins_action(const struct parse *p)
{
	return innermost(p) == '{' && (p->last.kind == T_LBRACE || p->last.kind == T_SEP);
}

static int word_token(struct parse *p, YYSTYPE *value, struct span at)
{
	const char *word = value->name;
	int token;

	if (p->last.kind == T_DOT || p->last.kind == T_ARROW || p->last.kind == T_TAG)
		return T_NAME;
	if (begins_action(p)) {
		token = action_token(word, &value->action_kind);
		if (token)
			return token;
	}
	token = c_word(p, value, word, at);
	if (token)
		return token;
	/* (T *)x is a cast of what follows, sizeof(T *) is a number */
	if (token_ends_operand(p->last.kind) || (p->last.kind == T_STARCLOSE && p->closed_sizeof))
		return operator_word(p, word, at);
	return operand_word(p, word, at);
}

/* x = 1: in a predicate == is meant; behind the word that an action begins with, nobody knows. */
static int assign_token(struct parse *p, struct span at)
{
	bool action = innermost(p) == '{' && p->last.kind == T_NAME &&
		      (p->before.kind == T_LBRACE || p->before.kind == T_SEP);

	parse_error(p, at, action ? NULL : "use '=='",
		    "'=' would change a value, and a script only reads");
	return action ? T_YYerror : T_EQ;
}

/* --- brackets --- */

static int bracket_open(struct parse *p, int token, char kind, struct span at)
{
	if (p->open.n >= PARSE_BRACKETS_MOST && !p->skipping) {
		parse_error(p, at,
			    arena_printf(p->arena, "at most %d brackets can be open",
					 PARSE_BRACKETS_MOST),
			    "nested too deeply");
		token = T_YYerror;
	}
	vec_push(p->arena, &p->open, (struct parse_bracket){kind, at, p->last.kind == T_SIZEOF});
	return token;
}

/*
 * One that does not fit is the parser's to refuse; on the way to the next clause '}' closes all
 * within.
 */
static int bracket_close(struct parse *p, int token, char kind, struct span at)
{
	size_t n = p->open.n;

	if (!n) {
		parse_error(p, at, "nothing is open here", "unexpected '%s'",
			    token == T_STARCLOSE ? "*)" : parse_text(p, at));
		return T_YYerror;
	}
	if (p->skipping && kind == '{')
		while (n > 1 && p->open.at[n - 1].kind != '{')
			n--;
	if (p->open.at[n - 1].kind == kind) {
		p->closed_sizeof = p->open.at[n - 1].of_sizeof;
		p->open.n = n - 1;
	}
	return token;
}

static int bracket_token(struct parse *p, int token, struct span at)
{
	switch (token) {
	case T_LPAREN: return bracket_open(p, token, '(', at);
	case T_LBRACKET: return bracket_open(p, token, '[', at);
	case T_LBRACE: return bracket_open(p, token, '{', at);
	case T_RPAREN:
	case T_STARCLOSE: return bracket_close(p, token, '(', at);
	case T_RBRACKET: return bracket_close(p, token, '[', at);
	case T_RBRACE: return bracket_close(p, token, '{', at);
	}
	return token;
}

/* --- the clause's two halves --- */

static void follow_state(struct parse *p, int token, struct span at)
{
	switch (token) {
	case T_TAG: p->tagged = true; break;
	case T_PROBES_COLON:
		p->in_expression = true;
		p->predicate_start = at.end;
		break;
	case T_LPAREN:
	case T_LBRACE: p->in_expression = true; break;
	case T_COMMA:
	case T_AND:
	case T_NOT: p->tagged = false; break;
	case T_SEP:
	case T_RBRACE:
		if (!p->open.n)
			p->in_expression = p->tagged = false;
		break;
	}
}

static void follow_clause(struct parse *p, int token, struct span at)
{
	if (p->open.n || token != T_SEP) {
		if (p->last.kind == T_SEP && p->clause_start == UINT32_MAX)
			p->clause_start = at.start;
		return;
	}
	if (p->last.kind != T_SEP) /* else the same clause is still to come */
		p->behind_bare_colon = p->last.kind == T_PROBES_COLON && is_newline(p, token, at);
	p->clause_start = UINT32_MAX;
	p->predicate_start = 0;
	p->depth_reported = false;
}

static int contextual(struct parse *p, int token, YYSTYPE *value, struct span *at)
{
	if (!p->in_expression) {
		if (token == T_NAME && !p->tagged && peers_probe(p, &value->name, at))
			return !value->name		    ? T_YYerror
			       : strpbrk(value->name, "*?") ? T_PATTERN
							    : T_NAME;
		return token;
	}
	switch (token) {
	case T_NAME: return word_token(p, value, *at);
	case T_ASSIGN: return assign_token(p, *at);
	}
	return token;
}

int tokens_next(YYSTYPE *value, struct span *at, struct parse *p)
{
	bool newline = false;
	int token;

	if (p->stopped) {
		at->start = at->end = p->source->len;
		return T_YYEOF;
	}
	for (;;) {
		token = lexer_lex(value, at, p->lexer);
		if (!is_newline(p, token, *at))
			break;
		newline = true;
		if (newline_separates(p))
			break;
	}
	follow_clause(p, token, *at);
	token = contextual(p, token, value, at);
	p->outer =
		(struct parse_token){innermost(p), p->open.n ? p->open.at[p->open.n - 1].at : *at};
	p->last_in_expression = p->in_expression;
	p->in_block = p->open.n && p->open.at[0].kind == '{';
	token = bracket_token(p, token, *at);
	follow_state(p, token, *at);
	p->before = p->last;
	p->last = (struct parse_token){token, *at};
	p->first_on_line = newline;
	return token;
}
