/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Code comes in; which of its loads go through a pointer whose struct the verifier knows, and that
 * it lets through as they stand, is noted in it. Forwards: arguments, copies, and what is loaded
 * through them.
 */
#include "plan/ir.h"

/* What the verifier knows a register to point to; from: the load that gave it, or NULL. */
struct known {
	struct type_ref to; /* id 0: nothing */
	struct ir_insn *from;
};

struct typing {
	const bool *computed;
	uint32_t *sets; /* by register: instructions that set it */
	struct known *known;
};

static void type_load(const struct typing *t, struct ir_insn *i)
{
	const struct known *base = &t->known[i->a];
	struct type_ref to = {0};
	enum walked walk;

	i->typed = i->leads = false;
	if (!base->to.id || i->user || i->off != (int16_t)i->off)
		return;
	walk = type_walk(base->to, i->off, i->size, &to);
	if (walk == WALK_REFUSED || (walk == WALK_POINTER && t->computed && t->computed[i->dst]))
		return;
	i->typed = true;
	if (base->from)
		base->from->leads = true;
	if (walk == WALK_POINTER && t->sets[i->dst] == 1)
		t->known[i->dst] = (struct known){to, i};
}

static bool is_typed_argument(const struct ir_insn *i)
{
	return (i->op == IR_CONTEXT || (i->op == IR_ARG && i->direct)) && i->typed &&
	       i->off / 8 < IR_TYPED_ARGS;
}

void ir_type_loads(struct arena *arena, struct ir_insn *code, size_t n, const struct ir *ir,
		   uint32_t regs, const bool *computed)
{
	struct typing t = {.computed = computed,
			   .sets = arena_array(arena, uint32_t, regs + 1),
			   .known = arena_array(arena, struct known, regs + 1)};

	for (size_t at = 0; at < n; at++)
		t.sets[code[at].dst]++;
	for (size_t at = 0; at < n; at++) {
		struct ir_insn *i = &code[at];

		if (is_typed_argument(i) && !(computed && computed[i->dst]))
			t.known[i->dst].to = ir->arg_structs[i->off / 8];
		else if (i->op == IR_COPY && t.sets[i->dst] == 1)
			t.known[i->dst] = t.known[i->a];
		else if (i->op == IR_LOAD)
			type_load(&t, i);
	}
}
