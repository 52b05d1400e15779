/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tree comes in, its --dump ast form goes out: one node a line, indented by depth, with its
 * span.
 */
#include "frontend/ast.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

#define INDENT 2

static void line(FILE *to, unsigned int level, struct span at, const char *fmt, ...) PRINTF(4, 5);

static void line(FILE *to, unsigned int level, struct span at, const char *fmt, ...)
{
	va_list va;

	fprintf(to, "%*s", (int)level * INDENT, "");
	va_start(va, fmt);
	vfprintf(to, fmt, va);
	va_end(va);
	fprintf(to, " [%u,%u)\n", at.start, at.end);
}

/* --- probes --- */

static const char *probe_word(enum probe_kind kind)
{
	switch (kind) {
	case PROBE_NAME: return "name";
	case PROBE_GLOB: return "glob";
	case PROBE_STRUCT: return "struct";
	case PROBE_UNION: return "union";
	case PROBE_FILE: return "file";
	case PROBE_TRACEPOINT: return "tp";
	case PROBE_BPF: return "bpf";
	case PROBE_ALL_OF: return "all of";
	case PROBE_ANY_OF: return "any of";
	case PROBE_NOT: return "not";
	}
	bug("probe kind %d", kind);
}

static void print_probe(FILE *to, unsigned int level, const struct probe_node *probe)
{
	line(to, level, probe->span, "%s%s%s%s%s%s%s", probe_word(probe->kind),
	     probe->name ? " " : "", probe->name ? probe->name : "",
	     probe->module ? " module " : "", probe->module ? probe->module : "",
	     probe->var ? " var " : "", probe->var ? probe->var : "");
	vec_each (kid, &probe->kids)
		print_probe(to, level + 1, *kid);
}

/* --- expressions --- */

static const char *tag_word(enum type_tag tag)
{
	switch (tag) {
	case TAG_NONE: return "";
	case TAG_STRUCT: return "struct ";
	case TAG_UNION: return "union ";
	case TAG_ENUM: return "enum ";
	}
	bug("type tag %d", tag);
}

static void print_type(FILE *to, unsigned int level, const struct type_node *type)
{
	char stars[32];
	unsigned int n = MIN(type->stars, (unsigned int)sizeof(stars) - 1);

	for (unsigned int i = 0; i < n; i++)
		stars[i] = '*';
	stars[n] = 0;
	line(to, level, type->span, "type %s%s%s%s", tag_word(type->tag), type->name, n ? " " : "",
	     stars);
}

static void print_string(FILE *to, unsigned int level, const struct node *node)
{
	fprintf(to, "%*sstring \"", (int)level * INDENT, "");
	for (uint32_t i = 0; i < node->string_len; i++) {
		unsigned char c = (unsigned char)node->string[i];

		if (c < ' ' || c == 0x7f || c == '"' || c == '\\')
			fprintf(to, "\\x%02x", c);
		else
			fputc(c, to);
	}
	fprintf(to, "\" [%u,%u)\n", node->span.start, node->span.end);
}

static void print_number(FILE *to, unsigned int level, const struct node *node)
{
	static const char *const forms[] = {
		[NUMBER_DECIMAL] = "",		 [NUMBER_HEX] = " hex",	  [NUMBER_CHAR] = " char",
		[NUMBER_DURATION] = " duration", [NUMBER_SIZE] = " size",
	};

	line(to, level, node->span, "number %" PRIu64 "%s%s%s%s", node->number, forms[node->form],
	     node->has_u ? " u" : "", node->has_l ? " l" : "", node->in_parens ? " parens" : "");
}

static void print_address(FILE *to, unsigned int level, const struct node *node, const char *word,
			  unsigned int bytes)
{
	char hex[2 * sizeof(node->bytes) + 1];

	for (unsigned int i = 0; i < bytes; i++)
		snprintf(hex + 2 * (size_t)i, 3, "%02x", node->bytes[i]);
	if (node->kind == NODE_MAC)
		line(to, level, node->span, "%s %s", word, hex);
	else
		line(to, level, node->span, "%s %s/%u", word, hex, node->prefix);
}

static void print_node(FILE *to, unsigned int level, const struct node *node)
{
	const char *parens = node->in_parens ? " parens" : "";

	switch (node->kind) {
	case NODE_NAME: line(to, level, node->span, "name %s%s", node->name, parens); break;
	case NODE_NUMBER: print_number(to, level, node); break;
	case NODE_STRING: print_string(to, level, node); break;
	case NODE_IP4: print_address(to, level, node, "ip4", 4); break;
	case NODE_IP6: print_address(to, level, node, "ip6", 16); break;
	case NODE_MAC: print_address(to, level, node, "mac", 6); break;
	case NODE_UNARY:
		line(to, level, node->span, "unary %s%s", operator_text(node->op), parens);
		break;
	case NODE_BINARY:
		line(to, level, node->span, "binary %s%s", operator_text(node->op), parens);
		break;
	case NODE_COND: line(to, level, node->span, "cond%s", parens); break;
	case NODE_MEMBER: line(to, level, node->span, "member %s%s", node->name, parens); break;
	case NODE_INDEX: line(to, level, node->span, "index%s", parens); break;
	case NODE_CALL: line(to, level, node->span, "call %s%s", node->name, parens); break;
	case NODE_CAST: line(to, level, node->span, "cast%s", parens); break;
	case NODE_SIZEOF_TYPE:
	case NODE_SIZEOF_EXPR: line(to, level, node->span, "sizeof%s", parens); break;
	case NODE_CONTAINER_OF:
		line(to, level, node->span, "container_of %s%s", node->name, parens);
		break;
	case NODE_IN: line(to, level, node->span, "in%s", parens); break;
	case NODE_RANGE: line(to, level, node->span, "range%s", parens); break;
	}
	if (node->type)
		print_type(to, level + 1, node->type);
	vec_each (kid, &node->kids)
		print_node(to, level + 1, *kid);
}

/* --- actions and clauses --- */

static const char *action_word(enum action_kind kind)
{
	switch (kind) {
	case ACTION_PRINT: return "print";
	case ACTION_PRINTF: return "printf";
	case ACTION_STOP: return "stop";
	case ACTION_KSTACK: return "kstack";
	case ACTION_USTACK: return "ustack";
	case ACTION_COUNT: return "count";
	case ACTION_SUM: return "sum";
	case ACTION_AVG: return "avg";
	case ACTION_MIN: return "min";
	case ACTION_MAX: return "max";
	case ACTION_HIST: return "hist";
	case ACTION_LHIST: return "lhist";
	case ACTION_OTHER: return "other";
	}
	bug("action kind %d", kind);
}

static void print_action(FILE *to, unsigned int level, const struct action_node *action)
{
	if (action->kind == ACTION_OTHER)
		line(to, level, action->span, "action other %s", action->name);
	else if (action->depth)
		line(to, level, action->span, "action %s depth %u", action_word(action->kind),
		     action->depth);
	else
		line(to, level, action->span, "action %s", action_word(action->kind));
	vec_each (item, &action->items)
		print_node(to, level + 1, *item);
	if (action->keys.n)
		fprintf(to, "%*sby\n", (int)(level + 1) * INDENT, "");
	vec_each (key, &action->keys)
		print_node(to, level + 2, *key);
}

static void print_clause(FILE *to, const struct clause_node *clause)
{
	static const char *const forms[] = {
		[CLAUSE_PROBES] = "probes",
		[CLAUSE_BARE] = "bare",
		[CLAUSE_CALL] = "call",
	};

	line(to, 0, clause->span, "clause %s%s", forms[clause->form],
	     clause->has_block ? " block" : "");
	print_probe(to, 1, clause->probes);
	if (clause->predicate) {
		fprintf(to, "%*spredicate\n", INDENT, "");
		print_node(to, 2, clause->predicate);
	}
	vec_each (item, &clause->items) {
		fprintf(to, "%*sitem\n", INDENT, "");
		print_node(to, 2, *item);
	}
	vec_each (action, &clause->actions)
		print_action(to, 1, *action);
}

void script_print(const struct script *script, FILE *to)
{
	vec_each (clause, &script->clauses)
		print_clause(to, *clause);
}
