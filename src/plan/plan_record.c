/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A group's items come in, the layout of its record goes out: where each value lies, and how much
 * of it, so that the record, and what is carried of it from the entry to the return, aren't too
 * large.
 */
#include "plan/maps.h"
#include "plan/planner.h"

/* What a conjunct's own operands may take of a stash value besides the items. */
#define STASH_OPERANDS_MOST 4096u

static enum field_form item_form(const struct item *item)
{
	switch (item->kind) {
	case ITEM_LABEL: return FIELD_LABEL;
	case ITEM_FUNC: return FIELD_FUNC;
	case ITEM_MODULE: return FIELD_MODULE;
	case ITEM_KSTACK:
	case ITEM_USTACK: return FIELD_STACK;
	case ITEM_VALUE: break;
	}
	if (item->text_size)
		return FIELD_TEXT;
	return item->expr->kind == EXPR_OBJECT || item->shown.kind == CTYPE_STRUCT ||
			       item->shown.kind == CTYPE_ARRAY
		       ? FIELD_BYTES
		       : FIELD_SCALAR;
}

static bool has_builtin(const struct item *item, enum builtin b)
{
	return item->kind == ITEM_VALUE && item->expr->kind == EXPR_BUILTIN &&
	       item->expr->builtin == b;
}

static enum field_role item_role(const struct plan *plan, const struct item *item,
				 const struct record_field *f)
{
	if (item->kind == ITEM_USTACK)
		return ROLE_STACK_USER;
	if (item->kind == ITEM_KSTACK)
		return plan->has_return && !plan->carries_kstack &&
				       !attach_facts(plan->kind)->tracing
			       ? ROLE_STACK_RETURN
			       : ROLE_STACK_ENTRY;
	if (item->is_ret)
		return ROLE_RET;
	if (item->is_matched)
		return ROLE_MATCHED;
	if (f->form == FIELD_BYTES && item->shown.kind == CTYPE_STRING)
		return ROLE_MAC;
	if (has_builtin(item, BUILTIN_DURATION) || has_builtin(item, BUILTIN_ELAPSED))
		return ROLE_DURATION;
	return has_builtin(item, BUILTIN_CALLER) ? ROLE_SYMBOL : ROLE_NONE;
}

struct record_field planner_field(const struct plan *plan, const struct item *item)
{
	struct record_field f = {.key = item->key, .form = item_form(item), .type = item->shown};

	switch (f.form) {
	case FIELD_LABEL: f.key = item->expr->text; break;
	case FIELD_FUNC:
	case FIELD_MODULE: break;
	case FIELD_SCALAR: f.size = 8; break;
	case FIELD_TEXT:
		f.size = item->text_size;
		f.truncated_at_size = item->shown.kind == CTYPE_POINTER;
		break;
	case FIELD_BYTES: f.size = item->shown.size; break;
	case FIELD_STACK:
		f.depth = item->depth ? item->depth : STACK_FRAMES_MOST;
		f.size = (f.depth + STACK_FRAMES_ABOVE) * 8;
		break;
	}
	f.role = item_role(plan, item, &f);
	f.hidden = item->is_hidden;
	if (item->kind == ITEM_VALUE && (f.form == FIELD_SCALAR || f.form == FIELD_BYTES))
		f.known = item->expr->known;
	return f;
}

uint32_t planner_carried(const struct record_field *f)
{
	return f->size + (f->form == FIELD_STACK ? CAPTURED_STACK_FRAMES : 0);
}

static bool is_object(const struct record_field *f)
{
	return f->form == FIELD_BYTES && f->role != ROLE_MAC;
}

/* Objects longer than most are cut to it: how long the record is then, and the stash. */
static uint32_t cut_objects(struct plan *plan, uint32_t most, uint32_t *stashed)
{
	const struct group *g = plan->group;
	uint32_t size = sizeof(struct record_header);

	*stashed = sizeof(struct stash_header);
	for (uint32_t i = 0; i < plan->record.n; i++) {
		struct record_field *f = &plan->record.fields[i];

		if (is_object(f))
			f->size = MIN(f->size, most);
		size += ALIGN_UP(f->size, 8);
		if (planner_is_captured(plan, &g->items.at[i]))
			*stashed += ALIGN_UP(planner_carried(f), 8);
	}
	return size;
}

/* A string that a pointer points to, and a stack, take what they have. */
static bool may_vary(const struct record_field *f)
{
	return f->form == FIELD_STACK || (f->form == FIELD_TEXT && f->type.kind == CTYPE_POINTER);
}

/*
 * size: of the record with all at its longest. A large one is built in the ring buffer, where
 * nothing varies. A string is asked for one byte more than is shown: what has it was cut.
 */
static void let_vary(struct record *r, uint32_t size)
{
	const uint32_t more = 16; /* for the slice, and the byte */

	if (size + r->n * more > RECORD_VARYING_MOST)
		return;
	for (uint32_t i = 0; i < r->n; i++) {
		struct record_field *f = &r->fields[i];

		f->varies = may_vary(f);
		f->size += f->varies && f->form == FIELD_TEXT;
	}
}

/*
 * The short ones first: an instruction's offset reaches 32 KiB, and only what is copied by a call
 * may lie behind that.
 *
 *	header | scalars, texts, short objects, in the items' order | long objects
 */
static void place_fields(struct record *r)
{
	r->size = sizeof(struct record_header);
	for (int longs = 0; longs <= 1; longs++) {
		for (uint32_t i = 0; i < r->n; i++) {
			struct record_field *f = &r->fields[i];

			if ((is_object(f) && f->size > RECORD_SHORT_MOST) != longs)
				continue;
			f->offset = r->size;
			r->size += f->varies ? sizeof(struct record_slice) : ALIGN_UP(f->size, 8);
		}
	}
	r->most = r->size;
	for (uint32_t i = 0; i < r->n; i++)
		r->most += r->fields[i].varies ? ALIGN_UP(r->fields[i].size, 8) : 0;
}

void planner_record(struct planner *p)
{
	struct record *r = &p->plan->record;
	const struct group *g = p->plan->group;
	uint32_t most = OBJECT_SIZE_MOST, stashed, size;

	if (g->items.n > RECORD_FIELDS_MOST) {
		diag_error(p->diags, p->plan->clause->node->span, NULL,
			   "too many values: at most %d are printed in a line", RECORD_FIELDS_MOST);
		p->failed = true;
		return;
	}
	r->n = (uint32_t)g->items.n;
	r->fields = arena_array(p->arena, struct record_field, r->n + 1);
	for (uint32_t i = 0; i < r->n; i++)
		r->fields[i] = planner_field(p->plan, &g->items.at[i]);
	while ((size = cut_objects(p->plan, most, &stashed)) > RECORD_SIZE_MOST ||
	       stashed > STASH_SIZE_MOST - STASH_OPERANDS_MOST)
		most /= 2;
	let_vary(r, size);
	place_fields(r);
	r->formats = g->formats.at;
	r->n_formats = (uint32_t)g->formats.n;
	r->has_line = !r->n_formats;
	for (uint32_t i = 0; i < r->n; i++)
		r->has_line |= !r->fields[i].hidden && r->fields[i].form != FIELD_STACK;
}
