/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Objects compared as bytes: addresses with a literal, up to a prefix, and what lay somewhere at
 * the entry with what lies there at the return. What isn't in the stash is read to the frame; then
 * word by word.
 */
#include "plan/lower.h"

#include <string.h>

/* Where one side's bytes are: in the program, or at base + offset. */
struct side {
	const char *literal;
	ir_reg base;
	int32_t offset;
};

static struct side side_of(struct lower *l, const struct expr *e, uint32_t n, uint32_t fail)
{
	const struct capture *c = l->at_return ? plan_capture(l->plan, e, false, false) : NULL;
	struct side s = {.base = IR_FRAME};
	size_t mark = l->pending.n;
	ir_reg base, status;
	int32_t offset;

	if (e->kind == EXPR_TEXT)
		return (struct side){.literal = e->text};
	if (c) {
		lower_captured_fault(l, c, fail);
		return (struct side){.base = l->stash, .offset = (int32_t)c->offset};
	}
	s.offset = (int32_t)lower_slot(l, n);
	base = lower_address(l, e, &offset, fail);
	lower_settle_address(l, mark, base, fail, fail);
	status = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_READ,
				       .user = (uint8_t)lower_user(e),
				       .dst = status,
				       .a = base,
				       .off = offset,
				       .b = IR_FRAME,
				       .off2 = s.offset,
				       .size = n});
	lower_branch(l, IR_NE, true, status, operand_imm(0), fail);
	return s;
}

/* The bits of size bytes from at on that are compared, as they lie in a register. */
static uint64_t word_mask(uint32_t at, uint32_t size, uint32_t bits)
{
	uint8_t bytes[8] = {0};
	uint64_t mask;

	for (uint32_t i = 0; i < size; i++) {
		uint32_t first = (at + i) * 8, n = bits > first ? MIN(bits - first, 8u) : 0;

		bytes[i] = (uint8_t)(0xff00 >> n);
	}
	memcpy(&mask, bytes, sizeof(mask)); /* little-endian, as all that we run on */
	return mask;
}

static void compare_word(struct lower *l, const struct side *a, const struct side *b, uint32_t at,
			 uint32_t size, uint64_t mask, uint32_t differs)
{
	ir_reg x = lower_peek(l, a->base, a->offset + (int32_t)at, size);
	struct operand y;
	uint64_t word = 0;

	if (mask != word_mask(0, size, 64))
		x = lower_alu(l, IR_AND, true, x, operand_imm((int64_t)mask));
	if (b->literal) {
		memcpy(&word, b->literal + at, size);
		word &= mask;
		y = operand_imm(size == 8 ? (int64_t)word : (int32_t)word);
	} else {
		y = operand_reg(lower_peek(l, b->base, b->offset + (int32_t)at, size));
	}
	lower_branch(l, IR_NE, size == 8, x, y, differs);
}

void lower_bytes_eq(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	uint32_t frame = l->ir->frame, n = e->text_len,
		 bits = e->value ? (uint32_t)e->value : n * 8;
	uint32_t differs;
	struct side a, b;

	negated ^= e->op == OP_NE;
	n = (bits + 7) / 8;
	a = side_of(l, e->kids[0], n, fail);
	b = side_of(l, e->kids[1], n, fail);
	differs = negated ? lower_label(l) : fail;
	for (uint32_t at = 0; at < n;) {
		uint32_t size = n - at >= 8 ? 8 : n - at >= 4 ? 4 : n - at >= 2 ? 2 : 1;

		compare_word(l, &a, &b, at, size, word_mask(at, size, bits), differs);
		at += size;
	}
	if (negated) {
		lower_jump(l, fail);
		lower_place(l, differs);
	}
	l->ir->frame = frame; /* the slots are free again */
}
