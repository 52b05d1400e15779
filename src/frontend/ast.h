/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The script as written: what the grammar builds, a span on every node. No names are resolved here
 * and no types known. All of it lives in the arena of the compilation.
 */
#ifndef KTRACE_FRONTEND_AST_H
#define KTRACE_FRONTEND_AST_H

#include "base/arena.h"
#include "base/diag.h"
#include "base/source.h"
#include "base/vec.h"

/* --- probe sets (language.md 2) --- */

enum probe_kind {
	PROBE_NAME,	  /* name */
	PROBE_GLOB,	  /* name holds * ? */
	PROBE_STRUCT,	  /* struct name [*[var]] */
	PROBE_UNION,	  /* union name [*[var]] */
	PROBE_FILE,	  /* @name */
	PROBE_TRACEPOINT, /* tp:name */
	PROBE_BPF,	  /* bpf:name */
	PROBE_ALL_OF,	  /* a & b & …: kids */
	PROBE_ANY_OF,	  /* a, b, …: kids */
	PROBE_NOT,	  /* !kids[0] */
};

struct probe_node {
	enum probe_kind kind;
	struct span span;
	const char *name; /* the leaves' */
	struct span name_span;
	const char *module; /* [module] as a name or glob, or NULL */
	struct span module_span;
	const char *var; /* struct X *var, or NULL */
	VEC(struct probe_node *) kids;
};

/* --- expressions (language.md 4) --- */

enum operator{
	OP_ADD,
	OP_SUB,
	OP_MUL,
	OP_DIV,
	OP_MOD,
	OP_SHL,
	OP_SHR,
	OP_AND,
	OP_OR,
	OP_XOR,
	OP_EQ,
	OP_NE,
	OP_LT,
	OP_LE,
	OP_GT,
	OP_GE,
	OP_MATCH,
	OP_NMATCH,
	OP_LAND,
	OP_LOR,
	OP_NEG,
	OP_PLUS,
	OP_NOT,
	OP_COMPL,
	OP_DEREF,
	OP_ADDR, /* unary */
};

/* A type's name in a cast, sizeof or container_of: "struct sk_buff **". */
enum type_tag { TAG_NONE, TAG_STRUCT, TAG_UNION, TAG_ENUM };

struct type_node {
	struct span span;
	enum type_tag tag;
	const char *name; /* "unsigned int" and the like with single blanks between */
	unsigned int stars;
};

enum node_kind {
	NODE_NAME,	   /* name: a variable, an enumerator, a builtin, ret */
	NODE_NUMBER,	   /* number */
	NODE_STRING,	   /* string */
	NODE_IP4,	   /* ip4, prefix (32 for an address) */
	NODE_IP6,	   /* bytes, prefix (128 for an address) */
	NODE_MAC,	   /* bytes[0..5] */
	NODE_UNARY,	   /* op, kids[0] */
	NODE_BINARY,	   /* op, kids[0], kids[1] */
	NODE_COND,	   /* kids[0] ? kids[1] : kids[2] */
	NODE_MEMBER,	   /* kids[0] . name or -> name */
	NODE_INDEX,	   /* kids[0] [ kids[1] ] */
	NODE_CALL,	   /* name ( kids … ) */
	NODE_CAST,	   /* ( type ) kids[0] */
	NODE_SIZEOF_TYPE,  /* sizeof ( type ) */
	NODE_SIZEOF_EXPR,  /* sizeof kids[0] */
	NODE_CONTAINER_OF, /* container_of ( kids[0], type, name ) */
	NODE_IN,	   /* kids[0] in ( kids[1] … ) */
	NODE_RANGE,	   /* kids[0] .. kids[1], only within in ( ) */
};

/* How a number was written: decides its C type (6.4.4.1) and how it is printed back. */
enum number_form {
	NUMBER_DECIMAL,
	NUMBER_HEX,	 /* 0x, 0b and octal: may become unsigned where decimal would not */
	NUMBER_CHAR,	 /* 'c': int */
	NUMBER_DURATION, /* 10ms: u64 nanoseconds */
	NUMBER_SIZE,	 /* 4K: a decimal times 1024 */
};

#define NODE_DEPTH_MAX                                                                             \
	4000 /* no tree is deeper: the parser refuses it, so that passes may recurse */

struct node {
	enum node_kind kind;
	struct span span;
	struct span name_span; /* of name, where there is one */
	enum operator op;
	const char *name;    /* an identifier; the member's, the function's */
	const char *string;  /* NUL-terminated, escapes decoded */
	uint32_t string_len; /* bytes of it; may hold NUL */
	uint64_t number;
	enum number_form form;
	bool has_u, has_l; /* C's suffixes */
	bool in_parens;	   /* written in parentheses: only ksnoop's form and messages care */
	uint8_t bytes[16]; /* NODE_IP4 (first four, network order), NODE_IP6, NODE_MAC */
	uint8_t prefix;
	uint16_t depth; /* of the tree that it heads; a leaf's is 1 */
	struct type_node *type;
	VEC(struct node *) kids;
};

/* --- actions (language.md 5) --- */

enum action_kind {
	ACTION_PRINT,  /* items */
	ACTION_PRINTF, /* items[0] is the format */
	ACTION_STOP,   /* stop, exit() */
	ACTION_KSTACK, /* depth, or 0 for the default */
	ACTION_USTACK,
	ACTION_COUNT,
	ACTION_SUM,
	ACTION_AVG,
	ACTION_MIN,
	ACTION_MAX,
	ACTION_HIST,
	ACTION_LHIST, /* items, keys */
	ACTION_OTHER, /* a word that begins no action: name says which; the checker reports it */
};

struct action_node {
	enum action_kind kind;
	struct span span;
	const char *name;
	uint32_t depth;
	VEC(struct node *) items;
	VEC(struct node *) keys; /* by k, … */
};

/* --- clauses (language.md 1) --- */

enum clause_form {
	CLAUSE_PROBES, /* probes: predicate { actions }, or with only one of them */
	CLAUSE_BARE, /* probes alone, without ':' and '{': every argument at entry and ret at return
		      */
	CLAUSE_CALL, /* name(items): ksnoop's form (language.md 7); probes is the name */
};

struct clause_node {
	struct span span;
	enum clause_form form;
	struct probe_node *probes;
	struct node *predicate;	  /* or NULL */
	VEC(struct node *) items; /* CLAUSE_CALL */
	VEC(struct action_node *) actions;
	bool has_block;
};

struct script {
	VEC(struct clause_node *) clauses;
};

/*
 * Parses source into a script. Errors go to diags (all that recovery at the next clause finds); a
 * script with errors is still returned but must not be used further than the printer.
 */
struct script *script_parse(struct arena *arena, const struct source *source, struct diags *diags);

/* The --dump ast form: one node a line, indented by depth, spans as [start,end). */
void script_print(const struct script *script, FILE *to);

/* "==" for OP_EQ and so on: the operator's spelling. */
const char *operator_text(enum operator op);

/* An expression's own text, white space squeezed: runs of blanks to one, none inside member chains.
 * For keys and labels. */
char *node_text(const struct node *node, const struct source *source, struct arena *arena);

#endif
