/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tokens come in from frontend/tokens.c, clauses go out to p->script, each once it is complete.
 * The grammar is LALR(1) without conflicts and without asking what a name stands for; each rule is
 * C's unless a comment says more. There are no error rules: script_parse() finds the next clause
 * itself, by the text, and starts the parser anew.
 */

%code requires {
#include "frontend/parse.h"
}

%code provides {
int tokens_next(YYSTYPE *value, struct span *at, struct parse *p);
}

%code {
#define yylex tokens_next

/* A script of PARSE_BYTES_MOST has no more tokens: the stack, on the heap, never is what ends. */
#define YYMAXDEPTH (PARSE_BYTES_MOST + 1000)

/* From the first to the last part that has text: what is optional and absent widens nothing. */
static struct span span_of_rule(const struct span *part, int n)
{
	struct span at = {part[n].end, part[n].end};
	bool any = false;

	for (int i = 1; i <= n; i++) {
		if (part[i].start == part[i].end)
			continue;
		at = any ? span_join(at, part[i]) : part[i];
		any = true;
	}
	return at;
}
#define YYLLOC_DEFAULT(at, part, n) ((at) = span_of_rule((part), (n)))

static void yyerror(const struct span *at, struct parse *p, const char *message);
}

%define api.pure full
%define api.token.prefix {T_}
%define api.location.type {struct span}
%define parse.error custom
%define parse.lac full
%locations
%param {struct parse *p}
%expect 0

%union {
	const char *name;
	struct node *node;
	struct node_list *nodes;
	struct type_node *type;
	enum type_tag tag;
	struct parse_stars stars;
	struct probe_node *probe;
	enum action_kind action_kind;
	struct action_node *action;
	struct action_list *actions;
	struct clause_node *clause;
}

%token SEP "separator"
%token <name> NAME "name"
/* probes only */
%token <name> PATTERN TRACEPOINT BPF FILENAME MODULE
%token PROBES_COLON
/* expressions */
%token <node> NUMBER STRING IP4 IP6 MAC
%token <name> TYPEWORD		/* int, u8, __be16 …: a type wherever it stands */
%token QUALIFIER		/* const, volatile: without meaning here */
%token <tag> TAG		/* struct, union, enum */
%token SIZEOF CONTAINER_OF IN
%token ASSIGN			/* never reaches a rule */
%token <stars> STARCLOSE	/* "*)" */
/* words that begin an action */
%token PRINT PRINTF STOP BY
%token <action_kind> STACK AGGREGATE
%token LPAREN "(" RPAREN ")" LBRACKET "[" RBRACKET "]" LBRACE "{" RBRACE "}"
%token COMMA "," QUESTION "?" COLON ":" DOT "." ARROW "->" RANGE ".."
%token LAND "&&" LOR "||" OR "|" XOR "^" AND "&"
%token EQ "==" NE "!=" MATCH "~" NMATCH "!~" LT "<" GT ">" LE "<=" GE ">="
%token SHL "<<" SHR ">>" PLUS "+" MINUS "-" STAR "*" SLASH "/" PERCENT "%" NOT "!"

%type <clause> clause
%type <actions> block block_opt actions
%type <action> action_opt action
%type <probe> probes conjunction term set
%type <name> var typewords members
%type <nodes> items items_opt ranges inset
%type <node> predicate_opt expr lor land or xor and equality relation range shift sum product
%type <node> cast signed castable plain unary postfix primary parens literal
%type <type> base core
%type <stars> close

%%

/* --- a script --- */

script: clause_opt
	| script SEP clause_opt
	;
clause_opt: %empty
	| clause				{ build_script(p, $1); }
	;
clause: probes					{ $$ = build_clause(p, CLAUSE_BARE, $1, NULL, @$); }
	| probes block				{ $$ = build_clause(p, CLAUSE_PROBES, $1, $2, @$); }
	| probes PROBES_COLON predicate_opt block_opt
		{ $$ = build_clause(p, CLAUSE_PROBES, $1, $4, @$); $$->predicate = $3; }
	| NAME "(" items_opt ")" block_opt	/* ksnoop's form */
		{ $$ = build_clause(p, CLAUSE_CALL,
				    build_probe(p, PROBE_NAME, $1, @1, @1), $5, @$);
		  list_move(&$$->items, $3); }
	;
predicate_opt: %empty				{ $$ = NULL; }
	| expr
	;
block_opt: %empty				{ $$ = NULL; }
	| block
	;
block: "{" actions "}"				{ $$ = $2; }
	;

/* --- probe sets --- */

probes: conjunction
	| probes "," conjunction { $$ = build_probe_list(p, PROBE_ANY_OF, $1, $3, @$); }
	;
conjunction: term
	| conjunction "&" term	{ $$ = build_probe_list(p, PROBE_ALL_OF, $1, $3, @$); }
	;
term: set
	| "!" set		{ $$ = build_probe_list(p, PROBE_NOT, NULL, $2, @$); }
	;
set: NAME			{ $$ = build_probe(p, PROBE_NAME, $1, @1, @$); }
	| NAME MODULE		{ $$ = build_probe_module(p, build_probe(p, PROBE_NAME, $1, @1, @$),
							  $2, @2); }
	| PATTERN		{ $$ = build_probe(p, PROBE_GLOB, $1, @1, @$); }
	| PATTERN MODULE	{ $$ = build_probe_module(p, build_probe(p, PROBE_GLOB, $1, @1, @$),
							  $2, @2); }
	| TAG NAME var		{ $$ = build_probe(p, $1 == TAG_UNION ? PROBE_UNION : PROBE_STRUCT,
						   $2, @2, @$);
				  $$->var = $3; }
	| TAG NAME MODULE var	{ $$ = build_probe(p, $1 == TAG_UNION ? PROBE_UNION : PROBE_STRUCT,
						   $2, @2, @$);
				  $$->var = $4;
				  build_probe_module(p, $$, $3, @3); }
	| FILENAME		{ $$ = build_probe_file(p, $1, @$); }
	| TRACEPOINT		{ $$ = build_probe(p, PROBE_TRACEPOINT, $1,
						   (struct span){@1.start + 3, @1.end}, @$); }
	| BPF			{ $$ = build_probe(p, PROBE_BPF, $1,
						   (struct span){@1.start + 4, @1.end}, @$); }
	;
var: %empty			{ $$ = NULL; }
	| "*"			{ $$ = NULL; }
	| "*" NAME		{ $$ = $2; }
	;

/* --- actions --- */

actions: action_opt				{ $$ = build_actions(p, NULL, $1); }
	| actions SEP action_opt		{ $$ = build_actions(p, $1, $3); }
	;
action_opt: %empty				{ $$ = NULL; }
	| action
	;
action: PRINT items	{ $$ = build_action(p, ACTION_PRINT, @1, @$); list_move(&$$->items, $2); }
	| PRINTF "(" items ")"
			{ $$ = build_action(p, ACTION_PRINTF, @1, @$); list_move(&$$->items, $3); }
	| STOP					{ $$ = build_action(p, ACTION_STOP, @1, @$); }
	| STOP "(" ")"				{ $$ = build_action(p, ACTION_STOP, @1, @$); }
	| STACK					{ $$ = build_stack(p, $1, @1, NULL, @$); }
	| STACK "(" ")"				{ $$ = build_stack(p, $1, @1, NULL, @$); }
	| STACK "(" NUMBER ")"			{ $$ = build_stack(p, $1, @1, $3, @$); }
	| AGGREGATE "(" items_opt ")"
			{ $$ = build_action(p, $1, @1, @$); list_move(&$$->items, $3); }
	| AGGREGATE "(" items_opt ")" BY items
			{ $$ = build_action(p, $1, @1, @$); list_move(&$$->items, $3);
			  list_move(&$$->keys, $6); }
	| expr					{ $$ = build_other(p, $1, @$); }
	;
items_opt: %empty				{ $$ = build_list(p, NULL, NULL); }
	| items
	;
items: expr					{ $$ = build_list(p, NULL, $1); }
	| items "," expr			{ $$ = build_list(p, $1, $3); }
	;

/* --- expressions, loosest first --- */

expr: lor
	| lor "?" expr ":" expr		{ $$ = build_cond(p, $1, $3, $5, @$); }
	;
lor: land
	| lor "||" land			{ $$ = build_binary(p, OP_LOR, $1, $3, @$); }
	;
land: or
	| land "&&" or			{ $$ = build_binary(p, OP_LAND, $1, $3, @$); }
	;
or: xor
	| or "|" xor			{ $$ = build_binary(p, OP_OR, $1, $3, @$); }
	;
xor: and
	| xor "^" and			{ $$ = build_binary(p, OP_XOR, $1, $3, @$); }
	;
and: equality
	| and "&" equality		{ $$ = build_binary(p, OP_AND, $1, $3, @$); }
	;
equality: relation
	| equality "==" relation	{ $$ = build_binary(p, OP_EQ, $1, $3, @$); }
	| equality "!=" relation	{ $$ = build_binary(p, OP_NE, $1, $3, @$); }
	| equality "~" relation		{ $$ = build_binary(p, OP_MATCH, $1, $3, @$); }
	| equality "!~" relation	{ $$ = build_binary(p, OP_NMATCH, $1, $3, @$); }
	;
relation: shift
	| relation "<" shift		{ $$ = build_binary(p, OP_LT, $1, $3, @$); }
	| relation ">" shift		{ $$ = build_binary(p, OP_GT, $1, $3, @$); }
	| relation "<=" shift		{ $$ = build_binary(p, OP_LE, $1, $3, @$); }
	| relation ">=" shift		{ $$ = build_binary(p, OP_GE, $1, $3, @$); }
	| relation IN inset		{ $$ = build_in(p, $1, $3, @$); }
	;
inset: IP4				{ $$ = build_list(p, NULL, $1); }
	| IP6				{ $$ = build_list(p, NULL, $1); }
	| MAC				{ $$ = build_list(p, NULL, $1); }
	| "(" ranges ")"		{ $$ = $2; }
	;
ranges: range				{ $$ = build_list(p, NULL, $1); }
	| ranges "," range		{ $$ = build_list(p, $1, $3); }
	;
range: expr
	| expr ".." expr		{ $$ = build_pair(p, NODE_RANGE, $1, $3, @$); }
	;
shift: sum
	| shift "<<" sum		{ $$ = build_binary(p, OP_SHL, $1, $3, @$); }
	| shift ">>" sum		{ $$ = build_binary(p, OP_SHR, $1, $3, @$); }
	;
sum: product
	| sum "+" product		{ $$ = build_binary(p, OP_ADD, $1, $3, @$); }
	| sum "-" product		{ $$ = build_binary(p, OP_SUB, $1, $3, @$); }
	;
product: cast
	| product "*" cast		{ $$ = build_binary(p, OP_MUL, $1, $3, @$); }
	| product "/" cast		{ $$ = build_binary(p, OP_DIV, $1, $3, @$); }
	| product "%" cast		{ $$ = build_binary(p, OP_MOD, $1, $3, @$); }
	;

/*
 * Which parentheses are a cast, without knowing the types:
 *	(u8)-1  (struct iphdr *)p	a word or a tag that is always a type's
 *	(conn_t *)p			"*)" ends no expression, so it is one token
 *	(pid_t)x  (pid_t)(x)  (foo)!x	a name in parentheses before what no operand goes on with
 * which leaves (x) - 1, (x) * y, (x) & y, (x) ~ y and (x) + y as operations.
 */
cast: signed
	| castable
	;
signed: "-" cast			{ $$ = build_unary(p, OP_NEG, $2, @$); }
	| "+" cast			{ $$ = build_unary(p, OP_PLUS, $2, @$); }
	| "~" cast			{ $$ = build_unary(p, OP_COMPL, $2, @$); }
	| "*" cast			{ $$ = build_unary(p, OP_DEREF, $2, @$); }
	| "&" cast			{ $$ = build_unary(p, OP_ADDR, $2, @$); }
	;
castable: plain
	| "(" base close cast		{ $$ = build_cast(p, build_stars($2, $3), $4, @$); }
	| "(" NAME STARCLOSE cast
		{ $$ = build_cast(p, build_stars(build_type(p, TAG_NONE, $2, @2), $3), $4, @$); }
	| parens castable		{ $$ = build_cast_name(p, $1, $2, @$); }
	;
plain: postfix
	| "!" cast			{ $$ = build_unary(p, OP_NOT, $2, @$); }
	| SIZEOF unary			{ $$ = build_sizeof(p, NULL, $2, @$); }
	| SIZEOF "(" base close		{ $$ = build_sizeof(p, build_stars($3, $4), NULL, @$); }
	| SIZEOF "(" NAME STARCLOSE
		{ $$ = build_sizeof(p, build_stars(build_type(p, TAG_NONE, $3, @3), $4), NULL,
				    @$); }
	;
unary: signed
	| plain
	;
close: ")"				{ $$ = (struct parse_stars){0, 0}; }
	| STARCLOSE
	;
base: core
	| core qualifiers		{ $$ = $1; $$->span = @$; }
	| qualifiers core		{ $$ = $2; $$->span = @$; }
	| qualifiers NAME		{ $$ = build_type(p, TAG_NONE, $2, @$); }
	;
qualifiers: QUALIFIER
	| qualifiers QUALIFIER
	;
core: typewords				{ $$ = build_type(p, TAG_NONE, $1, @$); }
	| TAG NAME			{ $$ = build_type(p, $1, $2, @$); }
	;
typewords: TYPEWORD
	| typewords TYPEWORD		{ $$ = arena_printf(p->arena, "%s %s", $1, $2); }
	;

postfix: primary
	| postfix "[" expr "]"		{ $$ = build_pair(p, NODE_INDEX, $1, $3, @$); }
	| postfix "." NAME		{ $$ = build_member(p, $1, $3, @3, @$); }
	| postfix "->" NAME		{ $$ = build_member(p, $1, $3, @3, @$); }
	;
primary: literal
	| parens
	| NAME				{ $$ = build_name(p, $1, @1); }
	| NAME "(" items_opt ")"	{ $$ = build_call(p, $1, @1, $3, @$); }
	| CONTAINER_OF "(" expr "," base "," members ")"
		{ $$ = build_container_of(p, $3, $5, $7, @7, @$); }
	| CONTAINER_OF "(" expr "," NAME "," members ")"
		{ $$ = build_container_of(p, $3, build_type(p, TAG_NONE, $5, @5), $7, @7, @$); }
	;
members: NAME
	| members "." NAME		{ $$ = arena_printf(p->arena, "%s.%s", $1, $3); }
	;
parens: "(" expr ")"			{ $$ = build_parens($2, @$); }
	;
literal: NUMBER
	| STRING
	| IP4
	| IP6
	| MAC
	;

%%

/* What a token's being possible here means to the user; 0: another one says it. */
static const unsigned int expects[YYNTOKENS] = {
	[YYSYMBOL_STRING] = PARSE_EXPECTS_EXPRESSION,
	[YYSYMBOL_PERCENT] = PARSE_EXPECTS_OPERATOR,
	[YYSYMBOL_PATTERN] = PARSE_EXPECTS_PROBE,
	[YYSYMBOL_NAME] = PARSE_EXPECTS_NAME,
	[YYSYMBOL_NUMBER] = PARSE_EXPECTS_NUMBER,
	[YYSYMBOL_TYPEWORD] = PARSE_EXPECTS_TYPE,
	[YYSYMBOL_LPAREN] = PARSE_EXPECTS_LPAREN,
	[YYSYMBOL_RPAREN] = PARSE_EXPECTS_RPAREN,
	[YYSYMBOL_RBRACKET] = PARSE_EXPECTS_RBRACKET,
	[YYSYMBOL_RBRACE] = PARSE_EXPECTS_RBRACE,
	[YYSYMBOL_COMMA] = PARSE_EXPECTS_COMMA,
	[YYSYMBOL_COLON] = PARSE_EXPECTS_COLON,
	[YYSYMBOL_PROBES_COLON] = PARSE_EXPECTS_PROBES_COLON,
	[YYSYMBOL_SEP] = PARSE_EXPECTS_END,
};

static int yyreport_syntax_error(const yypcontext_t *context, struct parse *p)
{
	yysymbol_kind_t kinds[YYNTOKENS];
	int n = yypcontext_expected_tokens(context, kinds, YYNTOKENS);
	unsigned int set = 0;

	for (int i = 0; i < n; i++)
		set |= expects[kinds[i]];
	complain_syntax(p, set);
	return 0;
}

/* Only for a stack that cannot grow, which YYMAXDEPTH rules out. */
static void yyerror(const struct span *at, struct parse *p, const char *message)
{
	parse_error(p, *at, NULL, "%s", message);
}
