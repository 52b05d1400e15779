/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Code in, code out: loads from one base that follow each other share a cast, which stays in a
 * register.
 *
 *	c = cast base
 *	dst = peek c+off	in the place of each load
 *
 * Only what is loaded behind the decision and apart from others, or with nothing between: before it
 * a load with a test behind it is the last that is done for most calls.
 */
#include "codegen/gen.h"

#include <string.h>

static bool may_share(const struct gen *g, const struct ir_insn *code, uint32_t n, uint32_t at)
{
	const struct ir_insn *i = &code[at];
	bool has_neighbour = (at && code[at - 1].op == IR_LOAD && code[at - 1].a == i->a) ||
			     (at + 1 < n && i[1].op == IR_LOAD && i[1].a == i->a);

	return i->op == IR_LOAD && (i->apart || has_neighbour) && !i->user &&
	       gen_cast_takes_offset(g, i);
}

/* Registers are lost here, or several ways meet. */
static bool ends(const struct ir_insn *i, ir_reg base)
{
	return i->op == IR_LABEL || gen_calls(i) || i->dst == base;
}

static bool is_followed(const struct gen *g, const struct ir_insn *code, uint32_t n, uint32_t at)
{
	ir_reg base = code[at].a;

	for (uint32_t i = at + 1; i < n; i++) {
		if (may_share(g, code, n, i))
			return code[i].a == base;
		if (ends(&code[i], base))
			return false;
	}
	return false;
}

void gen_share_casts(struct gen *g)
{
	const struct ir_insn *old = g->code.at;
	uint32_t n = (uint32_t)g->code.n;
	ir_reg base = IR_NONE, cast = IR_NONE;

	memset(&g->code, 0, sizeof(g->code));
	for (uint32_t i = 0; i < n; i++) {
		struct ir_insn x = old[i];

		bool shares = may_share(g, old, n, i);

		if (shares && x.a != base && is_followed(g, old, n, i)) {
			base = x.a;
			cast = ++g->last_reg;
			vec_push(g->arena, &g->code,
				 (struct ir_insn){
					 .op = IR_CAST, .dst = cast, .a = base, .span = x.span});
		}
		if (shares && x.a == base) {
			x.op = IR_PEEK;
			x.a = cast;
		}
		if (ends(&x, base))
			base = IR_NONE;
		vec_push(g->arena, &g->code, x);
	}
}
