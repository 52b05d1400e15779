/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The scripts of the cases come in, cut short and mutated; nothing goes out: the parser must not
 * crash, which the sanitizers watch. The same mutations in each run.
 */
#include "parse_test.h"
#include "frontend/ast.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint32_t random_next(uint64_t *state)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*state >> 33);
}

/* --- what holds for every tree --- */

static void check_span(struct span at, struct span within)
{
	if (at.start > at.end || at.start < within.start || at.end > within.end)
		bug("span [%u,%u) is not within [%u,%u)", at.start, at.end, within.start,
		    within.end);
}

static void check_node(const struct node *node, struct span within)
{
	unsigned int depth = 0;

	check_span(node->span, within);
	if (node->span.start == node->span.end)
		bug("a node without text at %u", node->span.start);
	if (node->type)
		check_span(node->type->span, node->span);
	vec_each (kid, &node->kids) {
		check_node(*kid, node->span);
		depth = MAX(depth, (*kid)->depth);
	}
	if (node->depth != depth + 1 || node->depth > NODE_DEPTH_MAX)
		bug("depth %u on kids of depth %u", node->depth, depth);
}

static void check_probe(const struct probe_node *probe, struct span within)
{
	check_span(probe->span, within);
	check_span(probe->name_span, probe->span);
	if (probe->module)
		check_span(probe->module_span, probe->span);
	vec_each (kid, &probe->kids)
		check_probe(*kid, probe->span);
}

static void check_clause(const struct clause_node *clause)
{
	check_probe(clause->probes, clause->span);
	if (clause->predicate)
		check_node(clause->predicate, clause->span);
	vec_each (item, &clause->items)
		check_node(*item, clause->span);
	vec_each (action, &clause->actions) {
		check_span((*action)->span, clause->span);
		vec_each (item, &(*action)->items)
			check_node(*item, (*action)->span);
		vec_each (key, &(*action)->keys)
			check_node(*key, (*action)->span);
	}
}

static void check_script(struct arena *a, const struct source *script)
{
	struct diags diags = {.arena = a, .source = script};
	struct script *tree = script_parse(a, script, &diags);

	vec_each (clause, &tree->clauses) {
		check_span((*clause)->span, (struct span){0, script->len});
		check_clause(*clause);
	}
	vec_each (diag, &diags.list)
		if (diag->has_place)
			check_span(diag->span, (struct span){0, script->len});
}

/* --- the scripts --- */

/* On a copy with not a byte to spare, so that a sanitizer sees what is read behind the end. */
static void parse_copy(const char *text, size_t len)
{
	struct arena arena = {NULL};
	struct source script = {.text = xmalloc(len + 1), .len = (uint32_t)len};

	memcpy((char *)script.text, text, len);
	((char *)script.text)[len] = 0;
	parse_result(&arena, &script, false);
	parse_result(&arena, &script, true);
	check_script(&arena, &script);
	free((char *)script.text);
	arena_free(&arena);
}

/* One byte changed, left out or put in; mostly one that means something to the language. */
static size_t mutate(char *text, size_t len, uint64_t *state)
{
	static const char bytes[] = "(){}[];:,.&|!=<>+-*/%^~?#@$\"'\\\n \tx019_\xc3\xa9";
	size_t at = len ? random_next(state) % len : 0;
	char byte = bytes[random_next(state) % (sizeof(bytes) - 1)];

	switch (random_next(state) % 4) {
	case 0:
		if (!len)
			return len;
		memmove(text + at, text + at + 1, len - at - 1);
		return len - 1;
	case 1:
		memmove(text + at + 1, text + at, len - at);
		text[at] = byte;
		return len + 1;
	case 2:
		if (len)
			text[at] = (char)random_next(state);
		return len;
	default:
		if (len)
			text[at] = byte;
		return len;
	}
}

unsigned int stress_run(const struct parse_cases *cases, unsigned int mutations)
{
	uint64_t state = 1;
	unsigned int n = 0;

	vec_each (c, &cases->list) {
		char *text = xmalloc(c->script.len + 8);

		for (size_t len = 0; len <= c->script.len; len++)
			parse_copy(c->script.text, len);
		n += c->script.len + 1 + mutations;
		for (unsigned int i = 0; i < mutations; i++) {
			size_t len = c->script.len;

			memcpy(text, c->script.text, len);
			for (unsigned int left = 1 + random_next(&state) % 6; left; left--)
				len = mutate(text, len, &state);
			parse_copy(text, len);
		}
		free(text);
	}
	return n;
}
