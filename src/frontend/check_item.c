/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a line shows: the items of print, or by default the matched argument and the values that
 * the predicate names, or all arguments. Expressions are checked by check.c; here is decided how
 * each is taken: a scalar, text, or whole.
 */
#include "frontend/check.h"

#include <string.h>

bool node_is_condition(const struct node *n)
{
	static const char *const calls[] = {"iserr", "changed", "track", "pcap"};

	if (n->kind == NODE_IN || (n->kind == NODE_UNARY && n->op == OP_NOT))
		return true;
	if (n->kind == NODE_BINARY)
		return n->op >= OP_EQ && n->op <= OP_LOR;
	if (n->kind != NODE_CALL)
		return false;
	for (size_t i = 0; i < ARRAY_SIZE(calls); i++)
		if (!strcmp(calls[i], n->name))
			return true;
	return false;
}

/* --- how a value is taken --- */

/* Declared sizes of bit-fields don't matter: as many bytes as the bits need. */
static struct ctype shown_type(const struct expr *e)
{
	struct ctype t = e->type;

	if (t.bits && t.kind != CTYPE_BOOL)
		t.size = t.bits <= 8 ? 1 : t.bits <= 16 ? 2 : t.bits <= 32 ? 4 : 8;
	return t;
}

static bool no_item(struct checker *c, struct span at, const struct expr *e, const char *why)
{
	diag_error(c->diags, at, NULL, "'%s' is %s: %s", span_text(c, at), a_type(c, e->type), why);
	return false;
}

/* Arrays and structs go whole. */
static bool take_object(struct checker *c, struct span at, struct item *item)
{
	struct expr *e = item->expr;
	uint32_t count, most = c->options->strings + 1;
	struct ctype element;

	e->type = type_complete(c, e->type);
	if (e->type.kind == CTYPE_ARRAY) {
		element = ctype_element(e->type, &count);
		if (element.text && e->kind == EXPR_OBJECT)
			item->text_size = count > 1 ? MIN(count, most) : most;
		else if (!e->type.size)
			return no_item(
				c, at, e,
				"its length is not known, its elements are printed by index");
	} else if (!e->type.size) {
		return no_item(c, at, e, "it has no members in this kernel's BTF");
	}
	if (e->kind == EXPR_ARG && e->offset % 8)
		return no_item(c, at, e, "it lies within a register, only its members are printed");
	if (e->kind == EXPR_ARG) {
		e->reg = (uint8_t)(e->reg + e->offset / 8);
		e->offset = 0;
	}
	item->shown = e->type;
	return true;
}

static bool is_raw(const struct node *n)
{
	return n && n->kind == NODE_CALL && !strcmp(n->name, "raw");
}

static bool take_value(struct checker *c, const struct node *n, struct item *item)
{
	struct expr *e = item->expr;
	struct span at = n ? n->span : e->span;

	item->shown = shown_type(e);
	if (e->type.kind == CTYPE_POINTER) {
		enum bytes_form form = bytes_form_of(c, n);

		if (form == BYTES_MAC) {
			item->expr = bytes_at(c, e, 6);
			item->shown = item->expr->type;
		} else if (form == BYTES_TEXT || (ctype_pointee(e->type).text && !is_raw(n))) {
			item->text_size = bytes_text_size(c, n);
		}
		return true;
	}
	if (ctype_is_scalar(e->type))
		return true;
	if (e->kind == EXPR_BUILTIN) {
		item->text_size = e->type.size;
		return true;
	}
	if (e->type.kind == CTYPE_ARRAY || e->type.kind == CTYPE_STRUCT)
		return take_object(c, at, item);
	if (e->type.kind == CTYPE_FUNCTION && n) {
		item->expr = scalar_of(c, n, e);
		item->shown = item->expr->type;
		return true;
	}
	return no_item(c, at, e, "it can't be printed");
}

/* --- the list --- */

static bool has_key(const struct group *g, const char *key)
{
	vec_each (item, &g->items)
		if (item->kind != ITEM_LABEL && !strcmp(item->key, key))
			return true;
	return false;
}

/* func and module as items of their own; false: n is neither. */
static bool take_name(struct checker *c, const struct node *n, struct item *item)
{
	const struct meaning *m = n->kind == NODE_NAME ? meaning_of(c, n) : NULL;

	if (!m || m->kind != MEANING_BUILTIN ||
	    (m->builtin != BUILTIN_FUNC && m->builtin != BUILTIN_MODULE))
		return false;
	item->kind = m->builtin == BUILTIN_FUNC ? ITEM_FUNC : ITEM_MODULE;
	item->shown = (struct ctype){.kind = CTYPE_STRING, .is_char = true, .text = true};
	return true;
}

/* kstack, kstack(8); false: n is no stack. */
static bool is_stack(struct checker *c, const struct node *n, enum item_kind *kind)
{
	const struct meaning *m = n->kind == NODE_NAME ? meaning_of(c, n) : NULL;
	int b = n->kind == NODE_CALL ? builtin_find(n->name) : -1;

	if (m && m->kind == MEANING_BUILTIN)
		b = m->builtin;
	if (b != BUILTIN_KSTACK && b != BUILTIN_USTACK)
		return false;
	*kind = b == BUILTIN_KSTACK ? ITEM_KSTACK : ITEM_USTACK;
	return true;
}

/* false: its depth is wrong, which is reported. */
static bool take_stack(struct checker *c, const struct node *n, struct item *item)
{
	const struct node *depth = n->kids.n ? n->kids.at[0] : NULL;

	if (!depth)
		return true;
	if (n->kids.n > 1 || depth->kind != NODE_NUMBER || !depth->number ||
	    depth->number > STACK_FRAMES_MOST) {
		diag_error(c->diags, n->kids.n > 1 ? n->span : depth->span, NULL,
			   "'%s' takes a number of frames from 1 to %u", n->name,
			   STACK_FRAMES_MOST);
		return false;
	}
	item->depth = (uint32_t)depth->number;
	return true;
}

bool item_take(struct checker *c, const struct node *n, struct item *item)
{
	*item = (struct item){.key = text_of(c, n)};
	if (n->kind == NODE_STRING) {
		item->kind = ITEM_LABEL;
		item->expr = check_expr(c, n);
		item->shown = item->expr->type;
		return true;
	}
	if (is_stack(c, n, &item->kind))
		return take_stack(c, n, item);
	if (take_name(c, n, item))
		return true;
	item->expr = check_expr(c, n);
	if (!item->expr || !take_value(c, n, item))
		return false;
	item->is_ret = item->expr->kind == EXPR_RET && n->kind == NODE_NAME;
	return true;
}

/* What stands between the parentheses around a value: it is named the same with and without. */
static struct node bare(struct checker *c, const struct node *n)
{
	const char *text = c->source->text;
	struct node inner = *n;
	struct span *at = &inner.span;

	while (n->in_parens && text[at->start] == '(' && text[at->end - 1] == ')') {
		at->start += 1 + (uint32_t)strspn(text + at->start + 1, " \t\n");
		while (strchr(" \t\n", text[--at->end - 1]))
			;
	}
	return inner;
}

static bool add_as(struct checker *c, struct group *g, const struct node *n, const char *key)
{
	struct item item;

	if (!item_take(c, n, &item))
		return false;
	item.key = key;
	if (item.kind == ITEM_LABEL || !has_key(g, item.key))
		vec_push(c->arena, &g->items, item);
	g->wants_return |= item.expr && expr_needs_return(item.expr);
	return true;
}

static bool is_changed(const struct node *n)
{
	return n->kind == NODE_CALL && !strcmp(n->name, "changed");
}

/* x, and what it has become, if they can be compared. */
static bool add_changed(struct checker *c, struct group *g, const struct node *n)
{
	struct node after = *n, x;

	if (!check_expr(c, n))
		return false;
	x = bare(c, n->kids.at[0]);
	after.name = "after";
	return add_as(c, g, &x, text_of(c, &x)) &&
	       add_as(c, g, &after, arena_printf(c->arena, "after(%s)", text_of(c, &x)));
}

bool items_add(struct checker *c, struct group *g, const struct node *n)
{
	return is_changed(n) ? add_changed(c, g, n) : add_as(c, g, n, text_of(c, n));
}

static bool same_item(const struct item *a, const struct item *b)
{
	return a->kind == b->kind && a->kind != ITEM_LABEL && !strcmp(a->key, b->key) &&
	       a->text_size == b->text_size && a->shown.kind == b->shown.kind &&
	       a->shown.size == b->shown.size;
}

uint32_t items_add_hidden(struct checker *c, struct group *g, const struct item *item)
{
	struct item hidden = *item;

	g->wants_return |= item->expr && expr_needs_return(item->expr);
	for (size_t i = 0; i < g->items.n; i++)
		if (same_item(&g->items.at[i], item))
			return (uint32_t)i;
	hidden.is_hidden = true;
	vec_push(c->arena, &g->items, hidden);
	return (uint32_t)g->items.n - 1;
}

static const char *pointee_key(struct checker *c, const struct node *n)
{
	bool binds_looser = n->kind == NODE_BINARY || n->kind == NODE_COND;

	return arena_printf(c->arena, binds_looser ? "*(%s)" : "*%s", text_of(c, n));
}

bool items_add_with_pointee(struct checker *c, struct group *g, const struct node *n)
{
	size_t before = g->items.n;
	const struct item *pointer;
	struct item whole = {0};
	struct ctype t;

	if (!items_add(c, g, n))
		return false;
	if (is_changed(n))
		return true;
	pointer = g->items.n > before ? &g->items.at[before] : NULL;
	if (!pointer || pointer->kind != ITEM_VALUE || pointer->shown.kind != CTYPE_POINTER)
		return true;
	t = type_complete(c, ctype_pointee(pointer->shown));
	if (t.kind != CTYPE_STRUCT || !t.size)
		return true;
	whole.key = pointee_key(c, n);
	whole.expr = place_value(c, n->span, place_at(pointer->expr), t);
	if (!take_value(c, n, &whole))
		return false;
	if (!has_key(g, whole.key))
		vec_push(c->arena, &g->items, whole);
	return true;
}

/* --- what is shown unasked --- */

/* An argument or ret, without a node in the script. What can't be shown is left away. */
static void add_unasked(struct checker *c, struct group *g, const struct meaning *m,
			const char *key, bool matched)
{
	struct diags *user = c->diags, ignored = {.arena = c->arena, .source = c->source};
	struct item item = {.key = key, .is_ret = m->kind == MEANING_RET, .is_matched = matched};

	c->diags = &ignored;
	item.expr = meaning_expr(c, (struct span){0}, m, key);
	if (item.expr && take_value(c, NULL, &item) && !has_key(g, key)) {
		g->wants_return |= expr_needs_return(item.expr);
		vec_push(c->arena, &g->items, item);
	}
	c->diags = user;
}

void items_add_arguments(struct checker *c, struct group *g)
{
	for (uint32_t i = 0; i < c->binding->n_extra; i++)
		add_unasked(c, g, &c->binding->extra[i], c->binding->extra[i].name, false);
}

static bool same_place(const struct meaning *a, const struct meaning *b)
{
	return a->kind == b->kind && a->kind == MEANING_PARAM && a->loc.where == b->loc.where &&
	       a->loc.reg == b->loc.reg && a->loc.stack_offset == b->loc.stack_offset;
}

/*
 * What the script calls the matched argument: the name given, one that the clause uses, the most
 * usual, the type's.
 */
static const char *matched_key(struct checker *c)
{
	const struct probe *p = c->binding->probes.at[0];
	const struct probe_type *t = p->matches.n ? p->matches.at[0].type : NULL;
	const struct meaning *matched = &c->binding->extra[0];

	if (t && t->given)
		return t->given;
	for (size_t i = 0; i < c->uses->list.n; i++)
		if (same_place(&c->binding->uses[i], matched) && !c->uses->list.at[i].is_args)
			return c->uses->list.at[i].name;
	if (t && t->names.n)
		return t->names.at[0];
	return t ? t->name : matched->name;
}

/*
 * A variable of the predicate, but not the matched argument once more and not func and module,
 * which have a column.
 */
static bool is_shown_name(struct checker *c, const struct node *n)
{
	const struct meaning *m = meaning_of(c, n);

	if (!m || m->kind == MEANING_CONSTANT || m->kind == MEANING_NONE)
		return false;
	if (m->kind == MEANING_BUILTIN)
		return m->builtin != BUILTIN_FUNC && m->builtin != BUILTIN_MODULE &&
		       m->builtin != BUILTIN_CPID;
	return !c->binding->n_extra || !same_place(m, &c->binding->extra[0]);
}

static void add_named(struct checker *c, struct group *g, const struct node *n)
{
	struct diags *user = c->diags, ignored = {.arena = c->arena, .source = c->source};
	bool wanted = g->wants_return;
	struct node named = bare(c, n);

	c->diags = &ignored;
	if (!items_add(c, g, &named))
		g->wants_return = wanted;
	c->diags = user;
}

/* Each variable with all the members that are taken of it, in the order of the text. */
static void add_values(struct checker *c, struct group *g, const struct node *n)
{
	switch (n->kind) {
	case NODE_NAME:
		if (is_shown_name(c, n))
			add_named(c, g, n);
		return;
	case NODE_MEMBER:
		if (!node_is_args(n) || is_shown_name(c, n))
			add_named(c, g, n);
		return;
	case NODE_INDEX: add_named(c, g, n); return;
	case NODE_UNARY:
		if (n->op == OP_DEREF)
			add_named(c, g, n);
		else
			add_values(c, g, n->kids.at[0]);
		return;
	case NODE_CALL:
		if (!strcmp(n->name, "iserr"))
			add_values(c, g, n->kids.at[0]);
		else if (n->kids.n == 1)
			add_named(c, g, n);
		else
			vec_each (kid, &n->kids)
				add_values(c, g, *kid);
		return;
	case NODE_BINARY:
	case NODE_COND:
	case NODE_CAST:
	case NODE_IN:
	case NODE_RANGE:
	case NODE_CONTAINER_OF:
		vec_each (kid, &n->kids)
			add_values(c, g, *kid);
		return;
	case NODE_NUMBER:
	case NODE_STRING:
	case NODE_IP4:
	case NODE_IP6:
	case NODE_MAC:
	case NODE_SIZEOF_TYPE:
	case NODE_SIZEOF_EXPR: return;
	}
}

void items_add_default(struct checker *c, struct group *g, const struct node *predicate)
{
	if (c->binding->n_extra)
		add_unasked(c, g, &c->binding->extra[0], matched_key(c), true);
	if (predicate)
		add_values(c, g, predicate);
}
