/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Objects compared as bytes: addresses with a literal, up to a prefix, and what lay somewhere at
 * the entry with what lies there at the return; two strings. What isn't in the stash is read to the
 * frame or the scratch value; then word by word.
 */
#include "plan/lower.h"

#include <string.h>

#define ON_FRAME_MOST 64u /* longer ones are read to the scratch value */

int32_t lower_area_offset(const struct lower *l)
{
	return (int32_t)ALIGN_UP(MAX(l->plan->stash_size, l->plan->record.most), 8);
}

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
	if (n <= ON_FRAME_MOST) {
		s.offset = (int32_t)lower_slot(l, n);
	} else {
		s.offset = lower_area_offset(l);
		s.base = lower_scratch(l, (uint32_t)s.offset, n, fail);
	}
	base = lower_address(l, e, &offset, fail);
	lower_settle_address(l, mark, base, fail, fail);
	status = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_READ,
				       .user = (uint8_t)lower_user(e),
				       .dst = status,
				       .a = base,
				       .off = offset,
				       .b = s.base,
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

/* The first bits of both, word by word. */
static void compare(struct lower *l, const struct side *a, const struct side *b, uint32_t bits,
		    uint32_t differs)
{
	uint32_t n = (bits + 7) / 8;

	for (uint32_t at = 0; at < n;) {
		uint32_t size = n - at >= 8 ? 8 : n - at >= 4 ? 4 : n - at >= 2 ? 2 : 1;

		compare_word(l, a, b, at, size, word_mask(at, size, bits), differs);
		at += size;
	}
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
	compare(l, &a, &b, bits, differs);
	if (negated) {
		lower_jump(l, fail);
		lower_place(l, differs);
	}
	l->ir->frame = frame; /* the slots are free again */
}

/* --- two strings --- */

/* The string to cleared bytes of the scratch value: from where it was stashed, or from memory. */
static void read_side(struct lower *l, const struct expr *e, uint32_t size, const struct side *to,
		      uint32_t fail)
{
	const struct capture *c = l->at_return ? plan_text_capture(l->plan, e) : NULL;

	if (!c) {
		lower_text_read(l, e, to->base, to->offset, size, fail);
		return;
	}
	lower_captured_fault(l, c, fail);
	lower_emit(l, (struct ir_insn){.op = IR_READ_TEXT,
				       .ours = true,
				       .a = l->stash,
				       .off = (int32_t)c->offset,
				       .b = to->base,
				       .off2 = to->offset,
				       .size = size});
}

/*
 * Behind a string's NUL stands nothing: strings that are equal are so in all the bytes that either
 * may have.
 */
void lower_texts_eq(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	uint32_t frame = l->ir->frame, size[2] = {e->text_len, (uint32_t)e->value};
	uint32_t most = ALIGN_UP(MAX(size[0], size[1]), 8);
	struct side sides[2] = {{.offset = lower_area_offset(l)}};
	uint32_t differs;

	negated ^= e->op == OP_NE;
	sides[0].base = lower_scratch(l, (uint32_t)sides[0].offset, 2 * most, fail);
	sides[1] = sides[0];
	sides[1].offset += (int32_t)most;
	for (int i = 0; i < 2; i++) {
		struct destination to = {.base = sides[i].base, .offset = sides[i].offset};

		lower_clear(l, &to, most);
		read_side(l, e->kids[i], size[i], &sides[i], fail);
	}
	differs = negated ? lower_label(l) : fail;
	compare(l, &sides[0], &sides[1], most * 8, differs);
	if (negated) {
		lower_jump(l, fail);
		lower_place(l, differs);
	}
	l->ir->frame = frame; /* the scratch key's slot */
}
