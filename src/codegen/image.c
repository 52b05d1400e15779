/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Plans come in, an image goes out: a program pair for each, and plans of one clause whose programs
 * are the same bytes share them. A function keeps its own plan's record, so that one program's
 * value may be an int here and a pointer there.
 */
#include "codegen/codegen.h"

#include <string.h>

struct builder {
	struct arena *arena;
	const struct features *f;
	const struct arch *arch;
	struct diags *diags;
	struct image *image;
};

static bool same_program(const struct program *a, const struct program *b)
{
	return a->n == b->n && (!a->n || !memcmp(a->insns, b->insns, a->n * sizeof(*a->insns)));
}

/* A program that knows its function serves no other one, but as a copy. */
static bool may_serve_more(const struct unit *u)
{
	return attach_facts(u->kind)->single || !u->knows_function;
}

static struct unit *find_unit(struct image *image, const struct unit *like)
{
	vec_each (u, &image->units) {
		if (u->clause == like->clause && u->kind == like->kind &&
		    u->has_return == like->has_return &&
		    u->entry_first == like->entry_first && u->stash_size == like->stash_size &&
		    u->scratch_size == like->scratch_size &&
		    same_program(&u->entry, &like->entry) && same_program(&u->ret, &like->ret))
			return u;
	}
	return NULL;
}

static bool make_unit(struct builder *b, const struct plan *p, struct unit *u)
{
	bool session = attach_facts(p->kind)->session;
	const char *why;

	*u = (struct unit){.clause = p->clause->index,
			   .kind = p->kind,
			   .has_return = p->has_return,
			   .entry_first = p->entry_first,
			   .lazy = p->lazy,
			   .knows_function = p->knows_function,
			   .frame_key = p->is_alone};
	if (!codegen_program(b->arena, &p->entry_code, b->f, b->arch,
			     session ? "ktrace_session" : "ktrace_entry", &u->entry, &why) ||
	    (p->has_return && !session &&
	     !codegen_program(b->arena, &p->return_code, b->f, b->arch, "ktrace_return", &u->ret,
			      &why))) {
		diag_error(b->diags, p->clause->node->span, "split the clause",
			   "this clause is too large for BPF: %s", why);
		return false;
	}
	u->stash_size = p->has_return ? p->stash_size : 0;
	u->scratch_size = p->scratch_size;
	return true;
}

static void add_functions(struct builder *b, const struct plan *p, struct unit *u)
{
	for (size_t i = 0; i < p->group->functions.n; i++) {
		const struct kfunc *f = p->group->functions.at[i];

		vec_push(b->arena, &u->functions, (uint32_t)b->image->traced.n);
		vec_push(b->arena, &b->image->traced,
			 (struct traced){.function = f,
					 .name = f->name,
					 .module = f->module->name,
					 .clause = p->clause->index,
					 .unit = (uint32_t)(u - b->image->units.at),
					 .record = &p->record});
	}
}

static void add_tables(struct builder *b, const struct plan *p)
{
	vec_each (a, &p->aggregates) {
		while (b->image->tables.n <= a->map)
			vec_push(b->arena, &b->image->tables, NULL);
		b->image->tables.at[a->map] = a->table;
	}
}

/* Programs are compared with unit 0 in them; now each says its own. */
static void number_units(struct image *image)
{
	for (size_t i = 0; i < image->units.n; i++) {
		struct unit *u = &image->units.at[i];

		vec_each (at, &u->entry.unit_insns)
			u->entry.insns[*at].imm = (int32_t)i;
		vec_each (at, &u->ret.unit_insns)
			u->ret.insns[*at].imm = (int32_t)i;
	}
}

static bool is_lazy(const struct image *image)
{
	bool any = false, first = false;

	vec_each (u, &image->units) {
		any |= u->lazy;
		first |= u->kind == ATTACH_KPROBE_EVENT && u->entry_first;
	}
	return any && !first;
}

struct image *image_make(struct arena *arena, struct plan *const *plans, size_t n,
			 const struct features *f, const struct arch *arch, struct diags *diags)
{
	struct builder b = {.arena = arena,
			    .f = f,
			    .arch = arch,
			    .diags = diags,
			    .image = arena_new(arena, struct image)};

	for (size_t i = 0; i < n; i++) {
		struct unit made, *u;

		if (!make_unit(&b, plans[i], &made))
			return NULL;
		u = may_serve_more(&made) ? find_unit(b.image, &made) : NULL;
		if (!u) {
			vec_push(arena, &b.image->units, made);
			u = &b.image->units.at[b.image->units.n - 1];
		}
		add_functions(&b, plans[i], u);
		add_tables(&b, plans[i]);
	}
	number_units(b.image);
	b.image->lazy = is_lazy(b.image);
	return b.image;
}

void image_kinds(const struct image *image, char *text, size_t size)
{
	bool used[ATTACH_KINDS] = {false};

	vec_each (u, &image->units)
		used[u->kind] = true;
	*text = 0;
	for (int k = 0; k < ATTACH_KINDS; k++) {
		size_t at = strlen(text);

		if (used[k])
			snprintf(text + at, size - at, "%s%s", at ? ", " : "",
				 attach_kind_name((enum attach_kind)k));
	}
}

void image_print(const struct image *image, const struct source *source, FILE *to)
{
	for (size_t i = 0; i < image->units.n; i++) {
		const struct unit *u = &image->units.at[i];

		fprintf(to, "unit %zu: clause %u, %s, %zu function%s", i, u->clause + 1,
			attach_kind_name(u->kind), u->functions.n, u->functions.n == 1 ? "" : "s");
		if (u->has_return)
			fprintf(to, ", stash %u bytes", u->stash_size);
		fputc('\n', to);
		program_print(&u->entry, source, to);
		if (u->ret.n)
			program_print(&u->ret, source, to);
	}
}
