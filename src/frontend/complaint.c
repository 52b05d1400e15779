/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The token that the grammar has no use for comes in, with what it could have used; a message goes
 * out. What a user is likely to have meant comes before the plain "unexpected 'x', expected y".
 */
#include "frontend/parse.h"
#include "parser.h"

#include <string.h>

#define TEXT_MOST 40 /* bytes of a token that a message shows */

/* What was found, as the user sees it. */
static const char *found_text(struct parse *p)
{
	struct span at = p->last.at;
	const char *text;
	size_t n;

	if (p->last.kind == T_YYEOF)
		return "end of the script";
	text = parse_text(p, at);
	if (*text == '\n')
		return "end of the line";
	if (p->last.kind == T_STARCLOSE)
		return "'*)'";
	n = strcspn(text, "\n");
	if (n <= TEXT_MOST)
		return arena_printf(p->arena, "'%.*s'", (int)n, text);
	for (n = TEXT_MOST; (text[n] & 0xc0) == 0x80;)
		n--; /* not within a character */
	return arena_printf(p->arena, "'%.*s…'", (int)n, text);
}

static const char *expected_name(const struct parse *p)
{
	switch (p->before.kind) {
	case T_DOT:
	case T_ARROW: return "a member's name";
	case T_TAG: return "a type's name";
	}
	return "a name";
}

/* What may close or follow here, such as "',' or ')'"; NULL: nothing of the kind. */
static const char *expected_close(unsigned int expects)
{
	static const struct {
		enum parse_expects bit;
		const char *text;
	} closers[] = {
		{PARSE_EXPECTS_COLON, "':'"},
		{PARSE_EXPECTS_RPAREN, "')'"},
		{PARSE_EXPECTS_RBRACKET, "']'"},
		{PARSE_EXPECTS_RBRACE, "';' or '}'"},
		{PARSE_EXPECTS_END, "';' or a new line"},
		{PARSE_EXPECTS_COMMA, "','"},
	};

	if (expects & PARSE_EXPECTS_COMMA && expects & PARSE_EXPECTS_RPAREN)
		return "',' or ')'";
	for (size_t i = 0; i < ARRAY_SIZE(closers); i++)
		if (expects & closers[i].bit)
			return closers[i].text;
	return NULL;
}

static const char *expected_text(struct parse *p, unsigned int expects)
{
	const char *close = expected_close(expects);

	if (expects & PARSE_EXPECTS_EXPRESSION)
		return "an expression";
	if (expects & PARSE_EXPECTS_PROBE)
		return "a function or a type";
	if (expects & PARSE_EXPECTS_PROBES_COLON)
		return "':'";
	if (expects & PARSE_EXPECTS_OPERATOR && close)
		return arena_printf(p->arena, "an operator%s %s",
				    strstr(close, " or ") ? "," : " or", close);
	if (expects & PARSE_EXPECTS_OPERATOR)
		return "an operator";
	if (expects & PARSE_EXPECTS_TYPE)
		return "a type";
	if (expects & PARSE_EXPECTS_NAME)
		return expected_name(p);
	if (expects & PARSE_EXPECTS_NUMBER)
		return "a number";
	if (expects & PARSE_EXPECTS_LPAREN)
		return "'('";
	return close;
}

/* --- an open bracket --- */

static bool closer_expected(char kind, unsigned int expects)
{
	switch (kind) {
	case '(': return expects & PARSE_EXPECTS_RPAREN;
	case '[': return expects & PARSE_EXPECTS_RBRACKET;
	case '{': return expects & PARSE_EXPECTS_RBRACE;
	}
	return false;
}

/*
 * Takes the parentheses that were left open off the stack, so that the next clause is found: those
 * within the innermost brace. The token itself counts too: a '{' is open, a '}' closes, and one
 * that begins a line may begin a clause.
 */
static void forget_open(struct parse *p)
{
	if (p->last.kind == T_LBRACE)
		p->open.n--;
	while (p->open.n && p->open.at[p->open.n - 1].kind != '{')
		p->open.n--;
	if (p->last.kind == T_LBRACE)
		p->open.n++;
	else if (p->last.kind == T_RBRACE && p->open.n)
		p->open.n--;
}

/* A line that is not indented, and that no brace holds, most likely begins a clause. */
static bool begins_clause(const struct parse *p)
{
	uint32_t start = p->last.at.start;

	return p->first_on_line && (p->in_block || p->source->text[start - 1] == '\n');
}

/* A bracket that could close here, where the line, the clause or the block ends. */
static bool complain_unclosed(struct parse *p, unsigned int expects)
{
	char kind = (char)p->outer.kind;
	const char *closer = kind == '(' ? "')'" : kind == '[' ? "']'" : "'}'";
	struct span at = p->last.at;
	bool end = p->last.kind == T_YYEOF;
	bool boundary = begins_clause(p) || p->last.kind == T_SEP || p->last.kind == T_LBRACE ||
			p->last.kind == T_RBRACE || end;

	if (!closer_expected(kind, expects) || !boundary || (kind == '{' && !end))
		return false;
	parse_error(p, p->outer.at,
		    arena_printf(p->arena, "expected %s before %s%s", closer, end ? "the " : "",
				 found_text(p)),
		    "'%c' is never closed", kind);
	if (end)
		return true;
	forget_open(p);
	if (p->first_on_line && !p->open.n)
		parse_resume(p, at.start);
	else if (p->last.kind == T_SEP && !p->open.n)
		parse_resume(p, at.end);
	return true;
}

/*
 * A new clause where the one before it is not complete: found at its ':', and where to go on.
 *
 *	f: { print x
 *	g: x ==
 *	h: y
 */
static bool complain_joined(struct parse *p)
{
	uint32_t start = p->before.at.start;

	if (p->last.kind != T_COLON || p->before.kind != T_NAME || !start ||
	    p->source->text[start - 1] != '\n' || (p->outer.kind && p->outer.kind != '{'))
		return false;
	if (p->outer.kind)
		parse_error(p, p->outer.at,
			    arena_printf(p->arena, "expected '}' before '%s'",
					 parse_text(p, p->before.at)),
			    "'{' is never closed");
	else
		parse_error(p, p->last.at, "the line before ends with an operator",
			    "unexpected ':'");
	parse_resume(p, start);
	return true;
}

/* --- what was meant --- */

static bool begins_operand(int token)
{
	return token == T_NAME || token == T_NUMBER || token == T_STRING || token == T_IP4 ||
	       token == T_IP6 || token == T_MAC || token == T_SIZEOF || token == T_CONTAINER_OF;
}

/* In the probes. */
static const char *probes_mend(struct parse *p, unsigned int expects)
{
	const char *text = parse_text(p, p->last.at);

	if (p->behind_bare_colon && p->last.kind != T_SEP && p->last.kind != T_YYEOF)
		return "a predicate begins on the line of its ':'";
	if (p->last.kind == T_AND && p->before.kind == T_AND)
		return "functions that both sets hold: 'A & B'";
	if (*text == '|')
		return "functions of either set: 'A, B'";
	if (p->last.kind == T_LPAREN && expects & PARSE_EXPECTS_PROBES_COLON)
		return "only a plain name takes items in parentheses";
	if (p->last.kind == T_LBRACKET)
		return "a module stands in brackets: 'tcp_*[MODULE]'";
	if (p->last.kind == T_STAR)
		return "a set is of pointers to the type: one '*'";
	if (p->last.kind == T_COMMA && p->before.kind == T_SEP)
		return "end the line before with ','";
	if (p->last.kind == T_YYUNDEF || p->last.kind == T_LPAREN)
		return "what to trace comes first, then ':': 'sk_buff: skb->len == 84'";
	if (expects & PARSE_EXPECTS_PROBES_COLON && p->last.kind == T_NAME)
		return "the predicate stands after ':'";
	return NULL;
}

/* print(a, b): what is in the parentheses, if it is all of the action; NULL: it is none. */
static const char *printed_in_parentheses(struct parse *p)
{
	const char *text = p->source->text, *from = text + p->outer.at.end;
	uint32_t before = p->outer.at.start;
	size_t n = 0;
	int open = 1;

	while (before && text[before - 1] == ' ')
		before--;
	if (before < 5 || strncmp(text + before - 5, "print", 5) || p->open.n < 2)
		return NULL;
	for (; from[n] && from[n] != '\n'; n++) {
		open += (from[n] == '(') - (from[n] == ')');
		if (!open)
			return arena_printf(p->arena, "write 'print %.*s'", (int)n, from);
	}
	return NULL;
}

static bool text_is(const struct parse *p, struct span at, const char *word)
{
	return at.end - at.start == strlen(word) &&
	       !strncmp(p->source->text + at.start, word, strlen(word));
}

/* Outside of braces these are names. */
static bool is_action(const struct parse *p, struct span at)
{
	static const char *const words[] = {"print", "printf", "count", "hist", "kstack", "stop"};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (text_is(p, at, words[i]))
			return true;
	return false;
}

/* In a predicate, items or actions. */
static const char *expression_mend(struct parse *p, unsigned int expects)
{
	struct span at = p->last.at;
	const char *next = p->source->text + at.end;

	next += strspn(next, " \t");
	if (!strncmp(next, "in", 2) && (p->last.kind == T_NOT || text_is(p, at, "not")))
		return "write '!(x in …)'";
	if (!p->outer.kind && (is_action(p, p->before.at) || is_action(p, at)))
		return "actions stand in braces: '{ print x, y }'";
	if (p->last.kind == T_COLON && p->before.kind == T_RPAREN && !p->predicate_start)
		return "before ':' a name takes no parentheses";
	if (p->before.kind == T_NAME && text_is(p, p->before.at, "by"))
		return "'by' stands on the line of its aggregation";
	if (p->last.kind == T_SLASH && p->before.kind == T_PROBES_COLON)
		return "write the predicate without slashes";
	if (p->last.kind == T_LBRACE && p->outer.kind == '{')
		return "conditions stand in the predicate, after the probes' ':'";
	if (p->last.kind == T_COMMA && p->outer.kind == '(' && printed_in_parentheses(p))
		return printed_in_parentheses(p);
	if (p->last.kind == T_COMMA && expects & PARSE_EXPECTS_OPERATOR)
		return "there is no comma operator: use '&&'";
	if (p->before.kind == T_IN && p->last.kind != T_YYEOF)
		return "a set is written 'in (80, 443, 8000..8080)'";
	if (p->last.kind == T_TYPEWORD && expects & PARSE_EXPECTS_EXPRESSION)
		return arena_printf(p->arena, "a type; for the parameter write 'args.%s'",
				    parse_text(p, at));
	if (p->last.kind == T_BY && p->before.kind != T_RPAREN)
		return "'by' stands behind an aggregation: count() by func";
	return NULL;
}

void complain_syntax(struct parse *p, unsigned int expects)
{
	const char *expected, *mend;

	if (p->skipping || peers_pcap(p) || complain_unclosed(p, expects) || complain_joined(p))
		return;
	mend = p->last_in_expression ? expression_mend(p, expects) : probes_mend(p, expects);
	expected = expected_text(p, expects);
	if (expects & PARSE_EXPECTS_OPERATOR && (p->outer.kind == '(' || p->outer.kind == '[') &&
	    begins_operand(p->last.kind))
		expected = "an operator";
	parse_error(p, p->last.at, mend, "unexpected %s%s%s", found_text(p),
		    expected ? ", expected " : "", expected ? expected : "");
}
