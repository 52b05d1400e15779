/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * --dump types: what the checker made of the script. One node a line, indented below what it
 * belongs to, its type last:
 *
 *	binary == int
 *	  load +112 unsigned int
 *	    arg 0 struct sk_buff *
 *	  const 84 unsigned int
 */
#include "frontend/query.h"

#include <inttypes.h>

struct printer {
	FILE *to;
	struct arena arena;
};

static void print_text(FILE *to, const char *text, uint32_t n)
{
	fputc('"', to);
	for (uint32_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c < 0x20 || c >= 0x7f || c == '"' || c == '\\')
			fprintf(to, "\\x%02x", c);
		else
			fputc(c, to);
	}
	fputc('"', to);
}

static void print_head(const struct expr *e, FILE *to)
{
	switch (e->kind) {
	case EXPR_CONST:
		if (e->type.is_signed)
			fprintf(to, "const %" PRId64, (int64_t)e->value);
		else
			fprintf(to, e->value < 65536 ? "const %" PRIu64 : "const 0x%" PRIx64,
				e->value);
		return;
	case EXPR_TEXT:
		fputs("text ", to);
		print_text(to, e->text, e->text_len);
		return;
	case EXPR_ARG: fprintf(to, "arg %u", e->reg); return;
	case EXPR_FRAME: fprintf(to, "frame +%u", e->offset); return;
	case EXPR_RET: fputs("ret", to); return;
	case EXPR_BUILTIN: fprintf(to, "builtin %s", builtin_info(e->builtin)->name); return;
	case EXPR_LOAD:
		fprintf(to, "load +%u", e->offset);
		if (e->type.bits)
			fprintf(to, " word %u bits %u..%u", e->type.size, e->bit_shift,
				e->bit_shift + e->type.bits - 1u);
		return;
	case EXPR_OBJECT: fprintf(to, "object +%u", e->offset); return;
	case EXPR_USER: fputs("user", to); return;
	case EXPR_CONVERT: fputs("convert", to); return;
	case EXPR_UNARY: fprintf(to, "unary %s", operator_text(e->op)); return;
	case EXPR_BINARY: fprintf(to, "binary %s", operator_text(e->op)); return;
	case EXPR_LOGIC: fprintf(to, "logic %s", operator_text(e->op)); return;
	case EXPR_COND: fputs("cond", to); return;
	case EXPR_TEXT_EQ: fprintf(to, "text %s", operator_text(e->op)); return;
	case EXPR_BYTES_EQ:
		fprintf(to, "bytes %s %u", operator_text(e->op), e->text_len);
		if (e->value)
			fprintf(to, " bits %u", (unsigned int)e->value);
		return;
	case EXPR_TEXTS_EQ:
		fprintf(to, "texts %s %u %u", operator_text(e->op), e->text_len,
			(unsigned int)e->value);
		return;
	case EXPR_AFTER: fputs("at the return", to); return;
	}
	bug("expression of kind %d", e->kind);
}

static void print_expr(struct printer *p, const struct expr *e, int depth)
{
	fprintf(p->to, "%*s", depth * 2, "");
	print_head(e, p->to);
	if (e->kind != EXPR_TEXT && e->kind != EXPR_FRAME)
		fprintf(p->to, " %s", ctype_text(e->type, &p->arena));
	fputc('\n', p->to);
	for (uint32_t i = 0; i < e->n; i++)
		print_expr(p, e->kids[i], depth + 1);
}

void expr_print(const struct expr *e, FILE *to)
{
	struct printer p = {.to = to};

	print_expr(&p, e, 0);
	arena_free(&p.arena);
}

static void print_item(struct printer *p, const struct item *item)
{
	switch (item->kind) {
	case ITEM_VALUE:
		fprintf(p->to, "    item %s: %s", item->key, ctype_text(item->shown, &p->arena));
		if (item->text_size)
			fprintf(p->to, ", text of %u bytes", item->text_size);
		fprintf(p->to, "%s%s\n", item->is_ret ? ", ret" : "",
			item->is_matched ? ", matched" : "");
		print_expr(p, item->expr, 3);
		return;
	case ITEM_LABEL:
		fputs("    label ", p->to);
		print_text(p->to, item->expr->text, item->expr->text_len);
		fputc('\n', p->to);
		return;
	case ITEM_FUNC:
	case ITEM_MODULE: fprintf(p->to, "    item %s\n", item->key); return;
	case ITEM_KSTACK:
	case ITEM_USTACK:
		fprintf(p->to, "    %s %s", item->kind == ITEM_KSTACK ? "kstack" : "ustack",
			item->key);
		if (item->depth)
			fprintf(p->to, ", %u frame%s", item->depth, item->depth == 1 ? "" : "s");
		fputc('\n', p->to);
		return;
	}
}

static void print_aggregation(struct printer *p, const struct aggregation *a)
{
	fprintf(p->to, "    aggregation %s\n", a->name);
	if (a->node->kind == ACTION_LHIST)
		fprintf(p->to, "      from %" PRId64 " to %" PRId64 " by %" PRIu64 "\n", a->low,
			a->high, a->step);
	if (a->operand)
		print_expr(p, a->operand, 3);
	vec_each (key, &a->keys)
		print_item(p, key);
}

static void print_format(struct printer *p, const struct format *f)
{
	fprintf(p->to, "    printf%s\n", f->first ? ", before the line" : "");
	for (uint32_t i = 0; i < f->n; i++) {
		fputs("      ", p->to);
		print_text(p->to, f->pieces[i].text, f->pieces[i].len);
		if (f->pieces[i].conversion != FORMAT_NONE)
			fprintf(p->to, " item %u", f->pieces[i].field);
		fputc('\n', p->to);
	}
}

static void print_group(struct printer *p, const struct group *g)
{
	fprintf(p->to, "  group of %zu:", g->functions.n);
	vec_each (f, &g->functions)
		fprintf(p->to, " %s", (*f)->name);
	fprintf(p->to, "%s\n", g->wants_return ? "; wants the return" : "");
	if (g->predicate) {
		fputs("    predicate\n", p->to);
		print_expr(p, g->predicate, 3);
	}
	vec_each (item, &g->items)
		print_item(p, item);
	vec_each (f, &g->formats)
		print_format(p, f);
	vec_each (a, &g->aggregations)
		print_aggregation(p, a);
}

void query_print(const struct query *q, FILE *to)
{
	struct printer p = {.to = to};

	vec_each (c, &q->clauses) {
		fprintf(to, "clause %u%s\n", (*c)->index + 1, (*c)->stops ? ": stops" : "");
		vec_each (g, &(*c)->groups)
			print_group(&p, *g);
		vec_each (left, &(*c)->left_out)
			fprintf(to, "  left out %s: %s\n", left->function->name, left->reason);
	}
	arena_free(&p.arena);
}
