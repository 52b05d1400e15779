/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A type comes in, its definition goes out, with what the compiler made of it. Members of structs
 * without a name are shown in place. Must not know functions.
 */
#include "layout.h"

#include <inttypes.h>
#include <string.h>

#define COLUMN	   56 /* of the comment beside a member */
#define INDENT	   4
#define DEPTH_MOST 16 /* structs without a name within one another */

struct layout {
	struct arena *arena;
	FILE *to;
	unsigned int depth;
	uint64_t base; /* bits from the outermost struct's start to this one's */
	uint64_t hole_bits, padding_bits;
};

static int indent(const struct layout *l)
{
	return (int)(INDENT * l->depth);
}

static void print_comment(const struct layout *l, int column, const struct member *m, uint32_t size)
{
	uint64_t at = l->base + m->bit_offset;

	fprintf(l->to, "%*s // %6" PRIu64, MAX(COLUMN - column, 0), "", at / 8);
	if (m->bits)
		fprintf(l->to, " %" PRIu64 ":%u\n", at % 8, m->bits);
	else
		fprintf(l->to, " %5u\n", size);
}

/* "3 bytes hole", "5 bits padding"; counts them. */
static void print_gap(const struct layout *l, uint64_t bits, const char *what, uint64_t *sum)
{
	uint64_t n = bits % 8 ? bits : bits / 8;

	if (!bits)
		return;
	*sum += bits;
	fprintf(l->to, "%*s// %" PRIu64 " %s%s %s\n", indent(l), "", n, bits % 8 ? "bit" : "byte",
		n == 1 ? "" : "s", what);
}

static bool is_union(const struct layout *l, struct type_ref composite)
{
	return !strncmp(type_text(composite, l->arena), "union", 5);
}

static void print_members(struct layout *l, struct type_ref composite, uint32_t size);

/* struct { … } name; its members are within. */
static void print_nameless(struct layout *l, const struct member *m, struct ctype t)
{
	uint64_t base = l->base;
	int column;

	fprintf(l->to, "%*s%s {\n", indent(l), "", is_union(l, t.ref) ? "union" : "struct");
	l->base += m->bit_offset;
	l->depth++;
	print_members(l, t.ref, t.size);
	l->depth--;
	l->base = base;
	column = fprintf(l->to, "%*s}%s%s;", indent(l), "", *m->name ? " " : "", m->name);
	print_comment(l, column, m, t.size);
}

static bool is_nameless(struct ctype t)
{
	return t.kind == CTYPE_STRUCT && !*type_name(t.ref);
}

static void print_member(struct layout *l, const struct member *m)
{
	struct ctype t = ctype_of(m->type);
	int column;

	/* a typedef of a struct without a name is called by the typedef */
	if (is_nameless(t) && !*type_name(m->type) && l->depth < DEPTH_MOST) {
		print_nameless(l, m, t);
		return;
	}
	column = fprintf(l->to, "%*s%s", indent(l), "",
			 type_declaration(m->type, m->name, l->arena));
	if (m->bits)
		column += fprintf(l->to, " : %u", m->bits);
	column += fprintf(l->to, ";");
	print_comment(l, column, m, t.size);
}

/* A struct_group()'s name: its members stand above. */
static void print_group(const struct layout *l, const struct member *m)
{
	int column = fprintf(l->to, "%*sstruct { the same } %s;", indent(l), "", m->name);

	print_comment(l, column, m, ctype_of(m->type).size);
}

static void print_members(struct layout *l, struct type_ref composite, uint32_t size)
{
	uint32_t n = type_member_count(composite);
	bool overlaps = is_union(l, composite);
	uint64_t end = 0; /* bits */

	for (uint32_t i = 0; i < n; i++) {
		struct member m = type_member_at(composite, i);

		if (!overlaps && m.bit_offset > end)
			print_gap(l, m.bit_offset - end, "hole", &l->hole_bits);
		if (type_member_is_group(composite, i) && is_nameless(ctype_of(m.type)))
			print_group(l, &m);
		else
			print_member(l, &m);
		end = MAX(end, m.bit_offset + (m.bits ? m.bits : ctype_of(m.type).size * 8ull));
	}
	if (!overlaps && size * 8ull > end && n)
		print_gap(l, size * 8ull - end, "padding", &l->padding_bits);
}

/* ", 7 in holes", ", 3 bytes and 5 bits in padding" */
static void print_sum(const struct layout *l, uint64_t bits, const char *where)
{
	if (!bits)
		return;
	if (bits % 8 == 0)
		fprintf(l->to, ", %" PRIu64, bits / 8);
	else if (bits < 8)
		fprintf(l->to, ", %" PRIu64 " bit%s", bits, bits == 1 ? "" : "s");
	else
		fprintf(l->to, ", %" PRIu64 " byte%s and %" PRIu64 " bit%s", bits / 8,
			bits / 8 == 1 ? "" : "s", bits % 8, bits % 8 == 1 ? "" : "s");
	fprintf(l->to, " in %s", where);
}

static void print_composite(struct type_ref t, struct ctype c, struct arena *arena, FILE *to)
{
	struct layout l = {.arena = arena, .to = to, .depth = 1};
	int column = fprintf(to, "%s {", type_text(t, arena));

	fprintf(to, "%*s // offset  size\n", MAX(COLUMN - column, 0), "");
	print_members(&l, t, c.size);
	fprintf(to, "};%*s // %u byte%s", COLUMN - 2, "", c.size, c.size == 1 ? "" : "s");
	print_sum(&l, l.hole_bits, "holes");
	print_sum(&l, l.padding_bits, "padding");
	fputc('\n', to);
}

static void print_enum(struct type_ref t, struct ctype c, struct arena *arena, FILE *to)
{
	uint32_t n = type_enumerator_count(t);

	fprintf(to, "%s {\n", type_text(t, arena));
	for (uint32_t i = 0; i < n; i++) {
		uint64_t v;
		const char *name = type_enumerator_at(t, i, &v);

		if (c.is_signed)
			fprintf(to, "    %s = %" PRId64 ",\n", name, (int64_t)v);
		else
			fprintf(to, "    %s = %" PRIu64 ",\n", name, v);
	}
	fprintf(to, "};%*s // %u byte%s\n", COLUMN - 2, "", c.size, c.size == 1 ? "" : "s");
}

void layout_print(struct type_ref t, struct arena *arena, FILE *to)
{
	struct type_ref target = type_resolve(t);
	struct ctype c = ctype_of(t);

	if (target.id != t.id || target.btf != t.btf)
		fprintf(to, "typedef %s %s;\n", type_text(target, arena), type_text(t, arena));
	if (c.kind == CTYPE_STRUCT && c.size)
		print_composite(target, c, arena, to);
	else if (c.kind == CTYPE_ENUM)
		print_enum(target, c, arena, to);
	else if (c.kind == CTYPE_STRUCT)
		fprintf(to, "%s;    // only declared: it has no members in this kernel's BTF\n",
			type_text(target, arena));
	else
		fprintf(to, "%s    // %u byte%s\n", type_text(t, arena), c.size,
			c.size == 1 ? "" : "s");
}
