/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the grammar's rules call: parts come in, the node that they make goes out, in the arena.
 * Refuses what no rule can: a tree too deep, parentheses that turn out to be no cast, an expression
 * where an action is due.
 */
#include "frontend/parse.h"

#include <ctype.h>
#include <string.h>

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static void add_kid(struct node *node, struct parse *p, struct node *kid)
{
	node->depth = MAX(node->depth, kid->depth + 1);
	vec_push(p->arena, &node->kids, kid);
}

/*
 * A kid too deep is left out with all that is below it: the script has an error by then. The place
 * is where the operator begins: behind the kid, or before it.
 */
static struct node *shallow(struct parse *p, struct node *x, struct span at)
{
	uint32_t pos = x->span.start == at.start ? x->span.end : at.start;

	if (x->depth < NODE_DEPTH_MAX)
		return x;
	if (!p->depth_reported)
		parse_error(p, (struct span){pos, pos},
			    arena_printf(p->arena, "at most %d operators within each other",
					 NODE_DEPTH_MAX),
			    "nested too deeply");
	p->depth_reported = true;
	return build_node(p, NODE_NUMBER, x->span);
}

struct node *build_node(struct parse *p, enum node_kind kind, struct span at)
{
	struct node *node = arena_new(p->arena, struct node);

	node->kind = kind;
	node->span = at;
	node->depth = 1;
	return node;
}

/* With up to three kids, those that are not NULL. */
static struct node *build_with(struct parse *p, enum node_kind kind, struct span at, struct node *x,
			       struct node *y, struct node *z)
{
	struct node *node = build_node(p, kind, at);
	struct node *kids[] = {x, y, z};

	for (size_t i = 0; i < ARRAY_SIZE(kids) && kids[i]; i++)
		add_kid(node, p, shallow(p, kids[i], at));
	return node;
}

struct node *build_name(struct parse *p, const char *name, struct span at)
{
	struct node *node = build_node(p, NODE_NAME, at);

	node->name = strcmp(name, "return") && strcmp(name, "retval") ? name : "ret";
	node->name_span = at;
	return node;
}

struct node *build_unary(struct parse *p, enum operator op, struct node *x, struct span at)
{
	struct node *node = build_with(p, NODE_UNARY, at, x, NULL, NULL);

	node->op = op;
	return node;
}

struct node *build_binary(struct parse *p, enum operator op, struct node *x, struct node *y,
			  struct span at)
{
	struct node *node = build_with(p, NODE_BINARY, at, x, y, NULL);

	node->op = op;
	return node;
}

struct node *build_cond(struct parse *p, struct node *c, struct node *x, struct node *y,
			struct span at)
{
	return build_with(p, NODE_COND, at, c, x, y);
}

struct node *build_member(struct parse *p, struct node *x, const char *name, struct span name_at,
			  struct span at)
{
	struct node *node = build_with(p, NODE_MEMBER, at, x, NULL, NULL);

	node->name = name;
	node->name_span = name_at;
	return node;
}

struct node *build_pair(struct parse *p, enum node_kind kind, struct node *x, struct node *y,
			struct span at)
{
	return build_with(p, kind, at, x, y, NULL);
}

static void add_list(struct parse *p, struct node *node, struct node_list *list)
{
	vec_each (kid, &list->list)
		add_kid(node, p, shallow(p, *kid, node->span));
}

struct node *build_call(struct parse *p, const char *name, struct span name_at,
			struct node_list *kids, struct span at)
{
	struct node *node = build_node(p, NODE_CALL, at);

	node->name = name;
	node->name_span = name_at;
	add_list(p, node, kids);
	return node;
}

struct node *build_in(struct parse *p, struct node *x, struct node_list *set, struct span at)
{
	struct node *node = build_with(p, NODE_IN, at, x, NULL, NULL);

	add_list(p, node, set);
	return node;
}

struct node *build_cast(struct parse *p, struct type_node *type, struct node *x, struct span at)
{
	struct node *node = build_with(p, NODE_CAST, at, x, NULL, NULL);

	node->type = type;
	return node;
}

/* The first token of an operand, for a message: a word, a number, or one character. */
static struct span first_token(const struct parse *p, const struct node *x)
{
	struct span at = {x->span.start, x->span.start + 1};

	while (at.end < x->span.end && is_word(p->source->text[at.start]) &&
	       is_word(p->source->text[at.end]))
		at.end++;
	return at;
}

/* (a) b: a cast if a is a name; else two operands side by side. */
struct node *build_cast_name(struct parse *p, struct node *name, struct node *x, struct span at)
{
	struct span inner = name->name_span;

	if (name->kind != NODE_NAME) {
		parse_error(p, first_token(p, x), NULL, "unexpected '%s', expected an operator",
			    parse_text(p, first_token(p, x)));
		return name;
	}
	return build_cast(p, build_type(p, TAG_NONE, parse_text(p, inner), inner), x, at);
}

struct node *build_sizeof(struct parse *p, struct type_node *type, struct node *x, struct span at)
{
	if (!type)
		return build_with(p, NODE_SIZEOF_EXPR, at, x, NULL, NULL);
	/* the parenthesis is the operator's, not the type's */
	x = build_node(p, NODE_SIZEOF_TYPE, at);
	x->type = type;
	return x;
}

struct node *build_container_of(struct parse *p, struct node *x, struct type_node *type,
				const char *member, struct span member_at, struct span at)
{
	struct node *node = build_with(p, NODE_CONTAINER_OF, at, x, NULL, NULL);

	node->type = type;
	node->name = member;
	node->name_span = member_at;
	return node;
}

struct node *build_parens(struct node *x, struct span at)
{
	x->in_parens = true;
	x->span = at;
	return x;
}

struct node_list *build_list(struct parse *p, struct node_list *list, struct node *x)
{
	if (!list)
		list = arena_new(p->arena, struct node_list);
	if (x)
		vec_push(p->arena, &list->list, x);
	return list;
}

struct type_node *build_type(struct parse *p, enum type_tag tag, const char *name, struct span at)
{
	struct type_node *type = arena_new(p->arena, struct type_node);

	type->span = at;
	type->tag = tag;
	type->name = name;
	return type;
}

struct type_node *build_stars(struct type_node *type, struct parse_stars stars)
{
	type->stars = stars.count;
	if (stars.count)
		type->span.end = stars.end;
	return type;
}

/* --- probes --- */

struct probe_node *build_probe(struct parse *p, enum probe_kind kind, const char *name,
			       struct span name_at, struct span at)
{
	struct probe_node *probe = arena_new(p->arena, struct probe_node);

	probe->kind = kind;
	probe->span = at;
	probe->name = name;
	probe->name_span = name_at;
	return probe;
}

/* The name's span lies within @"…" or @… */
struct probe_node *build_probe_file(struct parse *p, const char *name, struct span at)
{
	bool quoted = p->source->text[at.start + 1] == '"';
	struct span inner = {at.start + (quoted ? 2 : 1), at.end - quoted};

	return build_probe(p, PROBE_FILE, name, inner, at);
}

/* at is that of the brackets and all within. */
struct probe_node *build_probe_module(struct parse *p, struct probe_node *probe, const char *name,
				      struct span at)
{
	const char *text = p->source->text + at.start + 1;
	uint32_t blanks = (uint32_t)strspn(text, " \t\r\f\v");

	probe->module = name;
	probe->module_span.start = at.start + 1 + blanks;
	probe->module_span.end = probe->module_span.start + (uint32_t)strlen(name);
	probe->span = span_join(probe->span, at);
	return probe;
}

/*
 * Adds x to the list if it is one of that kind already, else makes one of the two. NOT has no list.
 */
struct probe_node *build_probe_list(struct parse *p, enum probe_kind kind, struct probe_node *list,
				    struct probe_node *x, struct span at)
{
	if (!list || list->kind != kind) {
		struct probe_node *first = list;

		list = build_probe(p, kind, NULL, (struct span){at.start, at.start}, at);
		if (first)
			vec_push(p->arena, &list->kids, first);
	}
	vec_push(p->arena, &list->kids, x);
	list->span = at;
	return list;
}

/* --- actions and clauses --- */

struct action_node *build_action(struct parse *p, enum action_kind kind, struct span word,
				 struct span at)
{
	struct action_node *action = arena_new(p->arena, struct action_node);

	action->kind = kind;
	action->span = at;
	action->name = parse_text(p, word);
	return action;
}

struct action_node *build_stack(struct parse *p, enum action_kind kind, struct span word,
				struct node *depth, struct span at)
{
	struct action_node *action = build_action(p, kind, word, at);

	if (!depth)
		return action;
	if (!depth->number)
		parse_error(p, depth->span, NULL, "a stack has at least one frame");
	action->depth = (uint32_t)MIN(depth->number, UINT32_MAX);
	return action;
}

/*
 * A word or call that the grammar does not know is the checker's to name; other expressions do
 * nothing by standing there.
 */
struct action_node *build_other(struct parse *p, struct node *x, struct span at)
{
	struct action_node *action;

	if (x->in_parens || (x->kind != NODE_NAME && x->kind != NODE_CALL)) {
		parse_error(p, x->span, "write 'print' before it", "an expression is no action");
		return NULL;
	}
	action = build_action(p, ACTION_OTHER, x->name_span, at);
	action->items.at = x->kids.at;
	action->items.n = x->kids.n;
	action->items.cap = x->kids.cap;
	return action;
}

struct action_list *build_actions(struct parse *p, struct action_list *list, struct action_node *x)
{
	if (!list)
		list = arena_new(p->arena, struct action_list);
	if (x)
		vec_push(p->arena, &list->list, x);
	return list;
}

struct clause_node *build_clause(struct parse *p, enum clause_form form, struct probe_node *probes,
				 struct action_list *block, struct span at)
{
	struct clause_node *clause = arena_new(p->arena, struct clause_node);

	clause->span = at;
	clause->form = form;
	clause->probes = probes;
	if (block) {
		clause->has_block = true;
		list_move(&clause->actions, block);
	}
	return clause;
}

void build_script(struct parse *p, struct clause_node *clause)
{
	vec_push(p->arena, &p->script->clauses, clause);
}
