/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A tracing program's arguments and returned value. Arguments can be read from the context in
 * programs for one function; then the verifier knows of a pointer to a struct what it points to,
 * and lets nothing be done with it but reading, storing, and comparing with NULL. Else a helper
 * fetches them, which the verifier replaces by some 8 instructions.
 *
 * Where memory is not read by casts, a program loads members as they stand through such a pointer,
 * and through the pointers to structs that it loads so. What the verifier would not let through by
 * its rules is read as by any other program, and so is a pointer that is computed with.
 */
#include "codegen/gen.h"

static bool is_null_test(const struct ir_insn *i)
{
	return i->op == IR_BRANCH && i->wide && i->has_imm && !i->imm &&
	       (i->cond == IR_EQ || i->cond == IR_NE);
}

/*
 * Does the instruction compute with the value that r holds? Where pointers are loaded through,
 * comparing them is none: the verifier allows it to whoever may see addresses. Finding out by
 * shifts whether an address is canonical is.
 */
static bool computes(const struct gen *g, const struct ir_insn *i, ir_reg r)
{
	switch (i->op) {
	case IR_LOAD:
	case IR_CHECK:
	case IR_READ:
	case IR_READ_TEXT:
		return i->b == r || g->f->canonical_check || (i->user && !g->typed_loads);
	case IR_POKE: return i->a == r || i->size != 8;
	case IR_BRANCH: return !(g->typed_loads ? i->wide : is_null_test(i));
	case IR_EXTEND: return i->sign || i->imm != 32;
	case IR_COPY: return false; /* what is done with the copy counts */
	default: return true;
	}
}

void gen_settle_arguments(struct gen *g, const struct ir *ir)
{
	bool *computed = arena_array(g->arena, bool, g->last_reg + 1);

	for (size_t at = g->code.n; at-- > 0;) {
		struct ir_insn *i = &g->code.at[at];
		ir_reg of[3];

		for (uint32_t k = 0, n = ir_reads(i, of); k < n; k++)
			computed[of[k]] |= computes(g, i, of[k]) ||
					   (i->op == IR_COPY && computed[i->dst]);
		if (i->op == IR_ARG && i->direct && !(i->typed && computed[i->dst]))
			i->op = IR_CONTEXT;
	}
	if (g->typed_loads)
		ir_type_loads(g->arena, g->code.at, g->code.n, ir, g->last_reg, computed);
}

/*
 *	r1 = ctx; [r2 = number;] r3 = fp - 8; call get_func_arg; dst = *(u64 *)(fp - 8)
 * Before 6.3 the verifier wants the place to hold something.
 */
void gen_traced(struct gen *g, const struct ir_insn *i)
{
	bool is_arg = i->op == IR_ARG;
	int place = is_arg ? R3 : R2;
	struct arg ctx = {.kind = ARG_SAVED_CONTEXT};

	if (g->f->version < 0x060300)
		asm_store_imm(&g->as, R10, g->read_at, 8, 0);
	gen_args(g, &ctx, 1);
	if (is_arg)
		asm_mov_imm(&g->as, R2, i->off / 8);
	asm_mov(&g->as, place, R10);
	asm_alu_imm(&g->as, BPF_ADD, true, place, g->read_at);
	asm_call(&g->as, is_arg ? HELPER_GET_FUNC_ARG : HELPER_GET_FUNC_RET);
	asm_load(&g->as, gen_target(g, i->dst), R10, g->read_at, 8);
	gen_done(g, i->dst, gen_target(g, i->dst));
}
