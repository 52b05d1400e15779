/* SPDX-License-Identifier: GPL-2.0-only */
/* Strings compared with a literal: read to the frame, then compared word by word with the literal
 * and its NUL. */
#include "plan/lower.h"

#include <string.h>

/* After the bytes were seen to be the literal's (or not, negated) control falls through. */
static void compare_bytes(struct lower *l, uint32_t slot, const char *bytes, uint32_t n,
			  bool negated, uint32_t fail)
{
	uint32_t differs = negated ? lower_label(l) : fail;

	for (uint32_t at = 0; at < n;) {
		uint32_t size = n - at >= 8 ? 8 : n - at >= 4 ? 4 : n - at >= 2 ? 2 : 1;
		uint64_t word = 0;

		memcpy(&word, bytes + at, size); /* little-endian, as all that we run on */
		lower_branch(l, IR_NE, size == 8,
			     lower_peek(l, IR_FRAME, (int32_t)(slot + at), size),
			     operand_imm(size == 8 ? (int64_t)word : (int32_t)word), differs);
		at += size;
	}
	if (negated) {
		lower_jump(l, fail);
		lower_place(l, differs);
	}
}

/* comm: the literal and its NUL; from 6.0 to 6.2 what follows the NUL is not padded. */
static void text_comm(struct lower *l, const struct expr *literal, bool negated, uint32_t fail)
{
	uint32_t slot = lower_slot(l, 16);
	uint32_t n = MIN(literal->text_len, 15u);
	char text[16] = {0};

	memcpy(text, literal->text, n);
	lower_emit(l, (struct ir_insn){.op = IR_COMM, .b = IR_FRAME, .off2 = (int32_t)slot});
	compare_bytes(l, slot, text, n + 1, negated, fail);
}

/* An array of char: as much of it as the literal and its NUL; a literal that fills the array has
 * none to compare. */
static void text_array(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	const struct expr *array = e->kids[0], *literal = e->kids[1];
	uint32_t n = literal->text_len + 1, slot;
	size_t mark = l->pending.n;
	ir_reg base, status;
	int32_t offset;

	if (array->type.size)
		n = MIN(n, array->type.size);
	slot = lower_slot(l, n);
	base = lower_address(l, array, &offset, fail);
	lower_settle_address(l, mark, base, fail,
			     fail); /* a pointer that was not read is 0, and reading there fails */
	status = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_READ,
				       .user = lower_may_be_user(array),
				       .dst = status,
				       .a = base,
				       .off = offset,
				       .b = IR_FRAME,
				       .off2 = (int32_t)slot,
				       .size = n});
	lower_branch(l, IR_NE, true, status, operand_imm(0), fail);
	compare_bytes(l, slot, literal->text, n, negated, fail);
}

/* What a char * points to: a string of another length differs without looking at its bytes. */
static void text_pointer(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	const struct expr *literal = e->kids[1];
	uint32_t n = literal->text_len + 1, slot = lower_slot(l, n + 1);
	uint32_t differs = negated ? lower_label(l) : fail;
	size_t mark = l->pending.n;
	ir_reg p = lower_value_reg(l, e->kids[0], fail), length = lower_reg(l);

	lower_settle_address(l, mark, p, fail, fail);
	lower_emit(l, (struct ir_insn){.op = IR_READ_TEXT,
				       .user = lower_may_be_user(e->kids[0]),
				       .dst = length,
				       .a = p,
				       .b = IR_FRAME,
				       .off2 = (int32_t)slot,
				       .size = n + 1});
	lower_branch(l, IR_SLT, true, length, operand_imm(1), fail);
	lower_branch(l, IR_NE, true, length, operand_imm(n), differs);
	if (!negated) {
		compare_bytes(l, slot, literal->text, n, false, fail);
		return;
	}
	compare_bytes(l, slot, literal->text, n, true, fail);
	lower_place(l, differs);
}

void lower_text_eq(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	const struct expr *x = e->kids[0];
	uint32_t frame = l->ir->frame;

	negated ^= e->op == OP_NE;
	if (x->kind == EXPR_BUILTIN)
		text_comm(l, e->kids[1], negated, fail);
	else if (x->type.kind == CTYPE_POINTER)
		text_pointer(l, e, negated, fail);
	else
		text_array(l, e, negated, fail);
	l->ir->frame = frame; /* the slot is free again */
}
