/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tree's words: an operator's spelling, and an expression's text as it stands in the script,
 * for keys and labels.
 */
#include "frontend/ast.h"

#include <ctype.h>
#include <string.h>

const char *operator_text(enum operator op)
{
	static const char *const text[] = {
		[OP_ADD] = "+",	  [OP_SUB] = "-",     [OP_MUL] = "*",	[OP_DIV] = "/",
		[OP_MOD] = "%",	  [OP_SHL] = "<<",    [OP_SHR] = ">>",	[OP_AND] = "&",
		[OP_OR] = "|",	  [OP_XOR] = "^",     [OP_EQ] = "==",	[OP_NE] = "!=",
		[OP_LT] = "<",	  [OP_LE] = "<=",     [OP_GT] = ">",	[OP_GE] = ">=",
		[OP_MATCH] = "~", [OP_NMATCH] = "!~", [OP_LAND] = "&&", [OP_LOR] = "||",
		[OP_NEG] = "-",	  [OP_PLUS] = "+",    [OP_NOT] = "!",	[OP_COMPL] = "~",
		[OP_DEREF] = "*", [OP_ADDR] = "&",
	};

	return text[op];
}

/* The length of the string or character literal at s. */
static size_t literal_length(const char *s, size_t left)
{
	size_t i = 1;

	while (i < left && s[i] != s[0])
		i += s[i] == '\\' ? 2 : 1;
	return MIN(i + 1, left);
}

/* White space and comments at s. */
static size_t blank_length(const char *s, size_t left)
{
	size_t i = 0;

	while (i < left) {
		if (s[i] == '#')
			while (i < left && s[i] != '\n')
				i++;
		else if (isspace((unsigned char)s[i]))
			i++;
		else
			break;
	}
	return i;
}

/* A blank between these two bytes would stand within a member chain: a . b, a -> b, a [ i ]. */
static bool within_chain(const char *text, size_t len, const char *next, size_t left)
{
	char last = len ? text[len - 1] : 0;
	bool range = (last == '.' && len > 1 && text[len - 2] == '.') ||
		     (left > 1 && next[0] == '.' && next[1] == '.');

	if (!range && (last == '.' || *next == '.'))
		return true;
	if (last == '>' && len > 1 && text[len - 2] == '-')
		return true;
	if (left > 1 && next[0] == '-' && next[1] == '>')
		return true;
	return last == '[' || *next == '[' || *next == ']';
}

char *node_text(const struct node *node, const struct source *source, struct arena *arena)
{
	const char *s = source->text + node->span.start, *end = source->text + node->span.end;
	char *text = arena_alloc(arena, (size_t)(end - s) + 1);
	size_t len = 0;

	while (s < end) {
		size_t left = (size_t)(end - s), n = blank_length(s, left);

		if (n) {
			s += n;
			if (len && s < end && !within_chain(text, len, s, left - n))
				text[len++] = ' ';
			continue;
		}
		n = *s == '"' || *s == '\'' ? literal_length(s, left) : 1;
		memcpy(text + len, s, n);
		len += n;
		s += n;
	}
	return text;
}
