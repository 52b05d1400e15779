/* SPDX-License-Identifier: GPL-2.0-only */
/* A compiled script comes in, sentences go out. Computes nothing: what it says is in the plan. */
#include "explain.h"

#define NAMES_FEW 4 /* functions of a program that are named */

/* --- the script's text --- */

static void print_text(const struct compilation *c, struct span s, FILE *to)
{
	for (uint32_t i = s.start; i < s.end && i < c->source.len; i++)
		fputc(c->source.text[i] == '\n' ? ' ' : c->source.text[i], to);
}

static void print_conjuncts(const struct compilation *c, const struct conjunct *at, size_t n,
			    FILE *to)
{
	for (size_t i = 0; i < n; i++) {
		fputs(i ? ", and " : "", to);
		if (at[i].negated)
			fputs("not ", to);
		print_text(c, at[i].expr->span, to);
	}
}

/* --- a program --- */

static const struct plan *plan_of(const struct compilation *c, const struct unit *u)
{
	const struct record *r = c->image->traced.at[u->functions.at[0]].record;

	vec_each (p, &c->plans.plans)
		if (&(*p)->record == r)
			return *p;
	bug("a program without a plan");
}

static void print_names(const struct compilation *c, const struct unit *u, FILE *to)
{
	size_t n = MIN(u->functions.n, (size_t)NAMES_FEW);

	for (size_t i = 0; i < n; i++)
		fprintf(to, "%s%s", i ? ", " : "",
			c->image->traced.at[u->functions.at[i]].name);
	if (n < u->functions.n)
		fprintf(to, " and %zu more", u->functions.n - n);
	fputc('\n', to);
}

static void print_entry(const struct compilation *c, const struct plan *p, FILE *to)
{
	fputs("    at the entry: ", to);
	if (p->entry.n) {
		fputs("goes on if ", to);
		print_conjuncts(c, p->entry.at, p->entry.n, to);
		fputs("; then ", to);
	}
	if (!p->has_return) {
		fputs(p->record.n || !p->aggregates.n ? "sends a record\n" : "counts\n", to);
		return;
	}
	fprintf(to, "remembers %zu value%s until the return, %u bytes a call\n", p->captures.n,
		p->captures.n == 1 ? "" : "s", p->stash_size);
}

static void print_return(const struct compilation *c, const struct plan *p, FILE *to)
{
	if (!p->has_return)
		return;
	fputs(p->lazy && c->image->lazy
		      ? "    at the return, armed when a call has passed at the entry: "
		      : "    at the return: ",
	      to);
	if (p->ret.n) {
		fputs("goes on if ", to);
		print_conjuncts(c, p->ret.at, p->ret.n, to);
		fputs("; then ", to);
	}
	fputs(p->record.n || !p->aggregates.n ? "sends a record\n" : "counts\n", to);
}

static const char *shape(const struct record_field *f)
{
	switch (f->form) {
	case FIELD_LABEL:
	case FIELD_FUNC:
	case FIELD_MODULE: return NULL;
	case FIELD_TEXT: return "text";
	case FIELD_STACK: return "return addresses";
	case FIELD_SCALAR:
	case FIELD_BYTES: break;
	}
	return f->role == ROLE_MAC ? "a MAC address" : "";
}

static void print_record(struct arena *arena, const struct plan *p, FILE *to)
{
	if (p->aggregates.n && !p->record.n)
		return;
	fprintf(to, "    the record, %u bytes:\n", p->record.size);
	fprintf(to, "    %6u %6zu  time, function, task, CPU, and what could not be read\n", 0,
		sizeof(struct record_header));
	for (uint32_t i = 0; i < p->record.n; i++) {
		const struct record_field *f = &p->record.fields[i];
		const char *what = shape(f);

		if (!what)
			continue;
		if (!*what)
			what = ctype_text(f->type, arena);
		fprintf(to, "    %6u %6u  %s: %s", f->offset, f->size, f->key, what);
		if (f->type.size > f->size && f->form == FIELD_BYTES)
			fprintf(to, ", the first %u of %u bytes", f->size, f->type.size);
		fputc('\n', to);
	}
}

static void print_heading(const struct compilation *c, size_t number, FILE *to)
{
	const struct unit *u = &c->image->units.at[number];

	fprintf(to, "  program %zu, %s, for %zu function%s: ", number + 1,
		attach_kind_name(u->kind), u->functions.n, u->functions.n == 1 ? "" : "s");
	print_names(c, u, to);
}

static void print_unit(struct compilation *c, size_t number, FILE *to)
{
	const struct unit *u = &c->image->units.at[number];
	const struct plan *p = plan_of(c, u);

	fprintf(to, "  what program %zu does:\n", number + 1);
	print_entry(c, p, to);
	print_return(c, p, to);
	print_record(&c->arena, p, to);
	program_print(&u->entry, &c->source, to);
	if (u->ret.n)
		program_print(&u->ret, &c->source, to);
}

/* --- a clause --- */

static size_t largest_unit(const struct compilation *c, uint32_t clause)
{
	size_t best = c->image->units.n;

	for (size_t i = 0; i < c->image->units.n; i++) {
		const struct unit *u = &c->image->units.at[i];

		if (u->clause == clause && (best == c->image->units.n ||
					    u->functions.n > c->image->units.at[best].functions.n))
			best = i;
	}
	return best;
}

static void count_units(const struct compilation *c, uint32_t clause, size_t *programs,
			size_t *functions)
{
	*programs = *functions = 0;
	vec_each (u, &c->image->units) {
		if (u->clause != clause)
			continue;
		++*programs;
		*functions += u->functions.n;
	}
}

void explain(struct compilation *c, bool all, FILE *to)
{
	vec_each (clause, &c->query->clauses) {
		uint32_t index = (*clause)->index;
		size_t programs, functions, largest = largest_unit(c, index);

		count_units(c, index, &programs, &functions);
		fprintf(to, "%sclause %u: ", index ? "\n" : "", index + 1);
		print_text(c, (*clause)->node->span, to);
		fprintf(to, "\n  %zu function%s by %zu program%s, %zu left out\n", functions,
			functions == 1 ? "" : "s", programs, programs == 1 ? "" : "s",
			(*clause)->left_out.n);
		for (size_t i = 0; i < c->image->units.n; i++)
			if (c->image->units.at[i].clause == index)
				print_heading(c, i, to);
		for (size_t i = 0; i < c->image->units.n; i++)
			if (c->image->units.at[i].clause == index && (all || i == largest))
				print_unit(c, i, to);
	}
}
