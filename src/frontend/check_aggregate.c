/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An aggregation as it is written comes in; its operand, an integer, lhist's bounds and the keys
 * go out, typed for the group at hand. Knows nothing of where it is counted.
 */
#include "frontend/check.h"

#include <inttypes.h>
#include <string.h>

static bool is_text(const struct expr *e)
{
	struct ctype t = e->type;
	uint32_t count;

	return t.kind == CTYPE_STRING || (t.kind == CTYPE_POINTER && ctype_pointee(t).text) ||
	       (t.kind == CTYPE_ARRAY && ctype_element(t, &count).text);
}

/* --- what is counted --- */

static bool check_operand(struct checker *c, struct aggregation *a, const struct node *n)
{
	struct expr *e = check_expr(c, n);

	if (!e)
		return false;
	if (is_text(e)) {
		diag_error(c->diags, n->span,
			   arena_printf(c->arena, "a string can be a key: count() by %s",
					text_of(c, n)),
			   "'%s' is a string: %s() takes an integer", text_of(c, n), a->node->name);
		return false;
	}
	a->is_duration = e->kind == EXPR_BUILTIN && e->builtin == BUILTIN_DURATION;
	a->operand = integer_of(c, n, e);
	return a->operand;
}

static bool check_bound(struct checker *c, const struct node *n, const char *what, int64_t *bound)
{
	struct expr *e = check_integer(c, n);

	if (!e)
		return false;
	if (e->kind != EXPR_CONST) {
		diag_error(c->diags, n->span, NULL, "lhist()'s %s must be a constant", what);
		return false;
	}
	if (!e->type.is_signed && e->value > INT64_MAX) {
		diag_error(c->diags, n->span, NULL,
			   "lhist()'s %s is larger than any signed integer", what);
		return false;
	}
	*bound = (int64_t)e->value;
	return true;
}

static bool check_linear(struct checker *c, struct aggregation *a)
{
	struct node *const *n = a->node->items.at;
	struct span bounds = span_join(n[1]->span, n[3]->span);
	uint64_t buckets;
	int64_t step;

	if (!check_bound(c, n[1], "least value", &a->low) ||
	    !check_bound(c, n[2], "upper end", &a->high) || !check_bound(c, n[3], "step", &step))
		return false;
	if (a->high <= a->low) {
		diag_error(c->diags, span_join(n[1]->span, n[2]->span), NULL,
			   "lhist()'s upper end must be above its least value");
		return false;
	}
	if (step <= 0) {
		diag_error(c->diags, n[3]->span, NULL, "lhist()'s step must be above 0");
		return false;
	}
	a->step = (uint64_t)step;
	buckets = ((uint64_t)a->high - (uint64_t)a->low - 1) / a->step + 1;
	if (buckets > AGGREGATION_BUCKETS_MOST) {
		diag_error(c->diags, bounds, "a larger step makes fewer",
			   "%" PRIu64 " buckets are too many: at most %u", buckets,
			   AGGREGATION_BUCKETS_MOST);
		return false;
	}
	if (a->low < 0 && a->operand->type.size == 8 && !a->operand->type.is_signed) {
		diag_error(c->diags, n[1]->span, NULL,
			   "'%s' is unsigned: lhist()'s least value can't be below 0",
			   text_of(c, n[0]));
		return false;
	}
	return true;
}

static bool wrong_count(struct checker *c, const struct action_node *a)
{
	static const char *const takes[] = {
		[ACTION_COUNT] = "count() takes no value: a condition stands before the braces",
		[ACTION_SUM] = "sum() takes one value: sum(x)",
		[ACTION_AVG] = "avg() takes one value: avg(x)",
		[ACTION_MIN] = "min() takes one value: min(x)",
		[ACTION_MAX] = "max() takes one value: max(x)",
		[ACTION_HIST] = "hist() takes one value: hist(x)",
		[ACTION_LHIST] = "lhist() takes four values: lhist(x, min, max, step)",
	};
	size_t wanted = a->kind == ACTION_COUNT ? 0 : a->kind == ACTION_LHIST ? 4 : 1;

	if (a->items.n == wanted)
		return false;
	diag_error(c->diags, a->span, NULL, "%s", takes[a->kind]);
	return true;
}

/* --- by what --- */

static bool no_key(struct checker *c, const struct node *n, const char *why)
{
	diag_error(c->diags, n->span, NULL, "'%s' can't be a key: %s", text_of(c, n), why);
	return false;
}

/* Its bytes are the key's: none of them may be padding, and there can't be many. */
static bool check_key_bytes(struct checker *c, const struct node *n, const struct item *item)
{
	struct ctype t = item->shown;
	uint32_t count;

	if (item->text_size || ctype_is_scalar(t) || item->kind != ITEM_VALUE)
		return true;
	if (t.kind == CTYPE_STRUCT)
		return no_key(c, n, "whole structs are none, its members are");
	if (t.kind == CTYPE_ARRAY && ctype_element(t, &count).kind == CTYPE_STRUCT)
		return no_key(c, n, "structs are none, their members are");
	if (item->expr->kind != EXPR_OBJECT)
		return no_key(c, n, "it lies in a register, its elements are keys");
	return true;
}

static bool is_stack(const struct item *item)
{
	return item->kind == ITEM_KSTACK || item->kind == ITEM_USTACK;
}

/* What a key takes in the map: words, a string's with its NUL. */
static uint32_t key_size(const struct item *item)
{
	if (is_stack(item))
		return item->depth * 8 + AGGREGATION_STACK_MORE;
	if (item->text_size)
		return ALIGN_UP(item->text_size + 1, 8);
	return ctype_is_scalar(item->shown) || item->kind != ITEM_VALUE
		       ? 8
		       : ALIGN_UP(item->shown.size, 8);
}

static bool has_key(const struct aggregation *a, const char *key)
{
	vec_each (k, &a->keys)
		if (!strcmp(k->key, key))
			return true;
	return false;
}

static bool has_stack(const struct aggregation *a)
{
	vec_each (k, &a->keys)
		if (is_stack(k))
			return true;
	return false;
}

static bool check_keys(struct checker *c, struct aggregation *a)
{
	const struct action_node *node = a->node;
	uint32_t size = 0;

	vec_each (n, &node->keys) {
		struct item item;

		if (!item_take(c, *n, &item))
			return false;
		if (item.kind == ITEM_LABEL)
			return no_key(c, *n, "it is the same for all");
		if (!check_key_bytes(c, *n, &item))
			return false;
		if (is_stack(&item) && !item.depth)
			item.depth = AGGREGATION_FRAMES;
		if (has_key(a, item.key))
			continue;
		size += key_size(&item);
		vec_push(c->arena, &a->keys, item);
	}
	if (!node->keys.n)
		return true;
	if (a->keys.n > AGGREGATION_KEYS_MOST) {
		diag_error(c->diags, node->keys.at[AGGREGATION_KEYS_MOST]->span, NULL,
			   "too many keys: at most %u", AGGREGATION_KEYS_MOST);
		return false;
	}
	if (size > AGGREGATION_KEY_BYTES_MOST) {
		diag_error(c->diags,
			   span_join(node->keys.at[0]->span, node->keys.at[node->keys.n - 1]->span),
			   has_stack(a) ? "kstack(N) takes N frames"
					: "'--strings N' cuts strings, and so does str(p, N)",
			   "the keys take %u bytes: at most %u", size, AGGREGATION_KEY_BYTES_MOST);
		return false;
	}
	return true;
}

/* --- the whole --- */

static bool is_behind_blank(struct checker *c, const struct node *n)
{
	return n->span.start && strchr(" \t\n", c->source->text[n->span.start - 1]);
}

/* "sum(skb->len)": the aggregation without its keys, as it is written. */
static const char *name_of(struct checker *c, const struct action_node *a)
{
	const char *text = arena_printf(c->arena, "%s(", a->name);

	for (size_t i = 0; i < a->items.n; i++)
		text = arena_printf(c->arena, "%s%s%s%s", text, i ? "," : "",
				    i && is_behind_blank(c, a->items.at[i]) ? " " : "",
				    text_of(c, a->items.at[i]));
	return arena_printf(c->arena, "%s)", text);
}

void aggregation_add(struct checker *c, struct group *g, const struct action_node *node)
{
	struct aggregation a = {.node = node, .name = name_of(c, node)};

	if (wrong_count(c, node))
		return;
	if (node->items.n && !check_operand(c, &a, node->items.at[0]))
		return;
	if (node->kind == ACTION_LHIST && !check_linear(c, &a))
		return;
	if (!check_keys(c, &a))
		return;
	g->wants_return |= a.operand && expr_needs_return(a.operand);
	vec_each (k, &a.keys)
		g->wants_return |= k->expr && expr_needs_return(k->expr);
	vec_push(c->arena, &g->aggregations, a);
}
