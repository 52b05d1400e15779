/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Private to the parser: what the generated lexer and parser (grammar/) share with the code that
 * they hand their work to. Everyone else calls script_parse() of frontend/ast.h. All memory is the
 * compilation's arena's.
 */
#ifndef KTRACE_FRONTEND_PARSE_H
#define KTRACE_FRONTEND_PARSE_H

#include "frontend/ast.h"

#define PARSE_BYTES_MOST    65536 /* of a script */
#define PARSE_BRACKETS_MOST 200	  /* open at once */
#define PARSE_ERRORS_MOST   20	  /* then the rest goes unread */

struct parse_bracket {
	char kind; /* ( [ { */
	struct span at;
	bool of_sizeof; /* sizeof( */
};

struct parse_token {
	int kind; /* enum yytokentype; a separator before the first */
	struct span at;
};

struct parse {
	struct arena *arena;
	const struct source *source;
	struct diags *diags;
	struct script *script;

	/* the lexer: a word's place decides what it means, and is told by these, not by the parser
	 */
	void *lexer;	    /* flex's own state */
	uint32_t pos;	    /* the next byte that flex reads */
	bool in_expression; /* behind the clause's first ':' '(' or '{' */
	bool tagged;	    /* in the probes, behind struct or union: '*' is no glob there */
	struct parse_token last, before;
	bool first_on_line;	 /* last stands on another line than before */
	bool last_in_expression; /* last was read in an expression */
	bool in_block;		 /* last was read in braces */
	uint32_t joined_until;	 /* newlines up to here are known not to separate */
	VEC(struct parse_bracket) open;
	bool closed_sizeof;	  /* of the parenthesis that was closed last */
	struct parse_token outer; /* the innermost bracket before last was read; kind 0: none */

	/* for the messages */
	uint32_t clause_start;
	uint32_t predicate_start; /* 0: not in a predicate */
	bool behind_bare_colon;	  /* the clause before this one ended at its ':' and a newline */
	bool depth_reported;	  /* once a clause is enough */

	bool skipping; /* behind an error, on the way to the next clause: nothing is reported */
	bool stopped;  /* too many errors */
	unsigned int errors;
};

struct node_list {
	VEC(struct node *) list;
};

struct action_list {
	VEC(struct action_node *) list;
};

/* *)  **)  and so on: closes the parenthesis of a cast. */
struct parse_stars {
	unsigned int count;
	uint32_t end; /* of the last star */
};

/* Moves a list's elements into another VEC of the same element type. */
#define list_move(to, from)                                                                        \
	((to)->at = (from)->list.at, (to)->n = (from)->list.n, (to)->cap = (from)->list.cap)

/* --- parse.c --- */

/* As diag_error(), but silent while skipping. */
void parse_error(struct parse *p, struct span at, const char *mend, const char *fmt, ...)
	PRINTF(4, 5);
const char *parse_text(struct parse *p, struct span at);

/* Behind an error: go on at pos as if a separator stood before it. */
void parse_resume(struct parse *p, uint32_t pos);

/* --- tokens.c --- */

/* An operator may follow the token (enum yytokentype). */
bool token_ends_operand(int token);

/* --- grammar/ktrace.l --- */

void lexer_open(struct parse *p);
void lexer_close(struct parse *p);
void lexer_seek(struct parse *p, uint32_t pos); /* go on reading there */

/* --- literal.c: says what is wrong with the text at the span, and returns a node all the same */

struct node *literal_number(struct parse *p, struct span at);
struct node *literal_char(struct parse *p, struct span at);
struct node *literal_string(struct parse *p, struct span at);
struct node *literal_dotted(struct parse *p, struct span at); /* 1.1.1.1 10.0.0.0/8 */
struct node *literal_ip6(struct parse *p, struct span at);    /* ip6"…" */
struct node *literal_mac(struct parse *p, struct span at);    /* mac"…" */

/* --- build.c: the tree's nodes; spans are the whole text of what is built --- */

struct node *build_node(struct parse *p, enum node_kind kind, struct span at);
struct node *build_name(struct parse *p, const char *name, struct span at);
struct node *build_unary(struct parse *p, enum operator op, struct node *x, struct span at);
struct node *build_binary(struct parse *p, enum operator op, struct node *x, struct node *y,
			  struct span at);
struct node *build_cond(struct parse *p, struct node *c, struct node *x, struct node *y,
			struct span at);
struct node *build_member(struct parse *p, struct node *x, const char *name, struct span name_at,
			  struct span at);
struct node *build_pair(struct parse *p, enum node_kind kind, struct node *x, struct node *y,
			struct span at); /* NODE_INDEX, NODE_RANGE */
struct node *build_call(struct parse *p, const char *name, struct span name_at,
			struct node_list *kids, struct span at);
struct node *build_in(struct parse *p, struct node *x, struct node_list *set, struct span at);
struct node *build_cast(struct parse *p, struct type_node *type, struct node *x, struct span at);
struct node *build_cast_name(struct parse *p, struct node *name, struct node *x, struct span at);
struct node *build_sizeof(struct parse *p, struct type_node *type, struct node *x, struct span at);
struct node *build_container_of(struct parse *p, struct node *x, struct type_node *type,
				const char *member, struct span member_at, struct span at);
struct node *build_parens(struct node *x, struct span at);
struct node_list *build_list(struct parse *p, struct node_list *list, struct node *x);

struct type_node *build_type(struct parse *p, enum type_tag tag, const char *name, struct span at);
struct type_node *build_stars(struct type_node *type, struct parse_stars stars);

struct probe_node *build_probe(struct parse *p, enum probe_kind kind, const char *name,
			       struct span name_at, struct span at);
struct probe_node *build_probe_file(struct parse *p, const char *name, struct span at);
struct probe_node *build_probe_module(struct parse *p, struct probe_node *probe, const char *name,
				      struct span at);
struct probe_node *build_probe_list(struct parse *p, enum probe_kind kind, struct probe_node *list,
				    struct probe_node *x, struct span at);

struct action_node *build_action(struct parse *p, enum action_kind kind, struct span word,
				 struct span at);
struct action_node *build_stack(struct parse *p, enum action_kind kind, struct span word,
				struct node *depth, struct span at);
struct action_node *build_other(struct parse *p, struct node *x, struct span at);
struct action_list *build_actions(struct parse *p, struct action_list *list, struct action_node *x);

struct clause_node *build_clause(struct parse *p, enum clause_form form, struct probe_node *probes,
				 struct action_list *block, struct span at);
void build_script(struct parse *p, struct clause_node *clause);

/* --- complaint.c: what is said of a token that the grammar has no use for --- */

enum parse_expects {
	PARSE_EXPECTS_EXPRESSION = 1 << 0,
	PARSE_EXPECTS_OPERATOR = 1 << 1,
	PARSE_EXPECTS_PROBE = 1 << 2,
	PARSE_EXPECTS_NAME = 1 << 3,
	PARSE_EXPECTS_NUMBER = 1 << 4,
	PARSE_EXPECTS_TYPE = 1 << 5,
	PARSE_EXPECTS_LPAREN = 1 << 6,
	PARSE_EXPECTS_RPAREN = 1 << 7,
	PARSE_EXPECTS_RBRACKET = 1 << 8,
	PARSE_EXPECTS_RBRACE = 1 << 9,
	PARSE_EXPECTS_COMMA = 1 << 10,
	PARSE_EXPECTS_COLON = 1 << 11,
	PARSE_EXPECTS_PROBES_COLON = 1 << 12,
	PARSE_EXPECTS_END = 1 << 13, /* of the clause or the action */
};

/* The last token read is not one of those that the set (enum parse_expects) stands for. */
void complain_syntax(struct parse *p, unsigned int expects);

/* --- peers.c: other tools' spellings --- */

/*
 * A word of the probes at *at that another tool writes before ':': kprobe:f. Reports it, moves
 * behind it and returns true with *name and *at those of f; or *name NULL where there is nothing to
 * go on with.
 */
bool peers_probe(struct parse *p, const char **name, struct span *at);
void peers_map(struct parse *p, struct span at);      /* @x[…] = count() */
void peers_variable(struct parse *p, struct span at); /* $x */
/* The last token stands in a bare pcap filter, which a predicate or a part of it is: reports it. */
bool peers_pcap(struct parse *p);

#endif
