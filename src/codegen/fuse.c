/* SPDX-License-Identifier: GPL-2.0-only */
/* A test of bits, two instructions of the intermediate code, becomes the machine's one. */
#include "codegen/gen.h"

/* "x = a & imm; if (x != 0) goto l", and x asked for nowhere else. */
static bool is_bit_test(const struct ir_insn *mask, const struct ir_insn *branch, uint32_t reads)
{
	return mask->op == IR_ALU && mask->alu == IR_AND && mask->has_imm &&
	       branch->op == IR_BRANCH && branch->cond == IR_NE && branch->has_imm &&
	       branch->imm == 0 && branch->a == mask->dst && branch->wide == mask->wide &&
	       reads == 1;
}

void gen_fuse_bit_tests(struct gen *g)
{
	uint32_t *reads = gen_count_reads(g), kept = 0;

	for (size_t at = 0; at < g->code.n; at++) {
		struct ir_insn *i = &g->code.at[at], *branch = i + 1;

		if (at + 1 < g->code.n && is_bit_test(i, branch, reads[i->dst])) {
			branch->cond = IR_SET;
			branch->a = i->a;
			branch->imm = i->imm;
			at++;
		}
		g->code.at[kept++] = g->code.at[at];
	}
	g->code.n = kept;
}
