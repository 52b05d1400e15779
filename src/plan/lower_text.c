/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Strings compared with a literal, or with a glob whose place in them is fixed: read to the frame,
 * then compared word by word. What is looked for further on is lower_glob.c's.
 */
#include "plan/lower.h"

#include <string.h>

#define FIRST_PAGE 4096 /* nothing is mapped there: NULL, and members of what NULL points to */

/* The bits of a word in which no ? stands. */
static uint64_t word_mask(const char *text, uint32_t n, bool glob)
{
	uint8_t bytes[8] = {0};
	uint64_t mask;

	for (uint32_t i = 0; i < n; i++)
		bytes[i] = glob && text[i] == '?' ? 0 : 0xff;
	memcpy(&mask, bytes, sizeof(mask)); /* little-endian, as all that we run on */
	return mask;
}

static void compare_word(struct lower *l, ir_reg base, int32_t off, const char *text, uint32_t size,
			 bool glob, uint32_t differs)
{
	uint64_t mask = word_mask(text, size, glob), word = 0;
	ir_reg x;

	if (!mask)
		return;
	memcpy(&word, text, size);
	word &= mask;
	x = lower_peek(l, base, off, size);
	if (mask != word_mask(text, size, false))
		x = lower_alu(l, IR_AND, size == 8, x, operand_imm((int64_t)mask));
	lower_branch(l, IR_NE, size == 8, x, operand_imm(size == 8 ? (int64_t)word : (int32_t)word),
		     differs);
}

static void compare_bytes(struct lower *l, ir_reg base, int32_t off, const char *text, uint32_t n,
			  bool glob, uint32_t differs)
{
	for (uint32_t at = 0; at < n;) {
		uint32_t size = n - at >= 8 ? 8 : n - at >= 4 ? 4 : n - at >= 2 ? 2 : 1;

		compare_word(l, base, off + (int32_t)at, text + at, size, glob, differs);
		at += size;
	}
}

void lower_piece(struct lower *l, ir_reg base, int32_t off, struct piece p, uint32_t differs)
{
	compare_bytes(l, base, off, p.text, p.n, true, differs);
}

/* What is compared: n bytes; closed: then the string ends. */
struct fixed {
	const char *text;
	uint32_t n;
	bool closed, glob;
};

bool lower_text_searches(const struct expr *e)
{
	const struct expr *literal = e->kids[1];
	const char *star = (e->op == OP_MATCH || e->op == OP_NMATCH)
				   ? memchr(literal->text, '*', literal->text_len)
				   : NULL;

	return star && star[strspn(star, "*")];
}

static struct fixed fixed_of(const struct expr *e)
{
	const struct expr *literal = e->kids[1];
	struct fixed f = {.text = literal->text, .n = literal->text_len, .closed = true};

	f.glob = e->op == OP_MATCH || e->op == OP_NMATCH;
	if (f.glob && memchr(f.text, '*', f.n)) {
		f.n = (uint32_t)strcspn(f.text, "*");
		f.closed = false;
	}
	f.closed &= !e->cut || f.n < e->value;
	return f;
}

/* Where the string's length is not known: its NUL is compared, and a ? is none. */
static void compare_in_place(struct lower *l, uint32_t slot, struct fixed f, bool nul,
			     uint32_t differs)
{
	compare_bytes(l, IR_FRAME, (int32_t)slot, f.text, f.n + (nul && !f.glob), f.glob, differs);
	for (uint32_t i = 0; f.glob && i < f.n; i++)
		if (f.text[i] == '?')
			lower_branch(l, IR_EQ, false,
				     lower_peek(l, IR_FRAME, (int32_t)(slot + i), 1),
				     operand_imm(0), differs);
	if (nul && f.glob)
		compare_bytes(l, IR_FRAME, (int32_t)(slot + f.n), "", 1, false, differs);
}

/* comm: the literal and its NUL; from 6.0 to 6.2 what follows the NUL is not padded. */
static void text_comm(struct lower *l, const struct expr *e, uint32_t differs)
{
	uint32_t slot = lower_slot(l, 16);
	struct fixed f = fixed_of(e);

	lower_emit(l, (struct ir_insn){.op = IR_COMM, .b = IR_FRAME, .off2 = (int32_t)slot});
	compare_in_place(l, slot, f, f.closed, differs);
}

/* An array of char: as much of it as the literal and its NUL; a literal that fills the array has
 * none to compare. */
static void text_array(struct lower *l, const struct expr *e, uint32_t differs, uint32_t unknown)
{
	const struct expr *array = e->kids[0];
	struct fixed f = fixed_of(e);
	uint32_t n = MAX(f.n + f.closed, 1u), slot;
	size_t mark = l->pending.n;
	ir_reg base, status;
	int32_t offset;

	if (array->type.size)
		n = MIN(n, array->type.size);
	slot = lower_slot(l, n);
	base = lower_address(l, array, &offset, unknown);
	/* a pointer that was not read is 0, and reading there fails */
	lower_settle_address(l, mark, base, unknown, unknown);
	status = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_READ,
				       .user = (uint8_t)lower_user(array),
				       .dst = status,
				       .a = base,
				       .off = offset,
				       .b = IR_FRAME,
				       .off2 = (int32_t)slot,
				       .size = n});
	lower_branch(l, IR_NE, true, status, operand_imm(0), unknown);
	compare_in_place(l, slot, f, f.closed && n > f.n, differs);
}

ir_reg lower_text_read(struct lower *l, const struct expr *e, ir_reg to, int32_t off, uint32_t size,
		       uint32_t unknown)
{
	size_t mark = l->pending.n;
	ir_reg p = lower_value_reg(l, e, unknown), length = lower_reg(l);
	enum user_memory user = lower_user(e);

	lower_settle_address(l, mark, p, unknown, unknown);
	lower_emit(l, (struct ir_insn){.op = IR_READ_TEXT,
				       .user = (uint8_t)user,
				       .dst = length,
				       .a = p,
				       .b = to,
				       .off2 = off,
				       .size = size});
	/* before 6.13 a user string that is empty has 0 bytes, not 1 */
	lower_branch(l, IR_SLT, true, length, operand_imm(user == USER_NEVER), unknown);
	return length;
}

/* What a char * points to: a string of another length differs without looking at its bytes. */
static void text_pointer(struct lower *l, const struct expr *e, uint32_t differs, uint32_t unknown)
{
	struct fixed f = fixed_of(e);
	uint32_t n = f.n + 1, slot = lower_slot(l, n + f.closed);
	ir_reg length =
		lower_text_read(l, e->kids[0], IR_FRAME, (int32_t)slot, n + f.closed, unknown);

	if (f.n)
		lower_branch(l, IR_NE, true, length, operand_imm(n), differs);
	else if (f.closed)
		lower_branch(l, IR_SGT, true, length, operand_imm(n), differs);
	compare_bytes(l, IR_FRAME, (int32_t)slot, f.text, f.n, f.glob, differs);
}

static void text_compare(struct lower *l, const struct expr *e, uint32_t differs, uint32_t unknown)
{
	const struct expr *x = e->kids[0];

	if (lower_text_searches(e))
		lower_glob(l, e, differs, unknown);
	else if (x->kind == EXPR_BUILTIN)
		text_comm(l, e, differs);
	else if (x->type.kind == CTYPE_POINTER)
		text_pointer(l, e, differs, unknown);
	else
		text_array(l, e, differs, unknown);
}

/* --- user memory that isn't there --- */

bool lower_may_be_absent(const struct expr *text)
{
	enum user_memory user = lower_user(text);

	return user == USER_ALWAYS || (user == USER_MAYBE && text->type.kind == CTYPE_POINTER);
}

bool lower_has_user_text(const struct expr *e)
{
	if (e->kind == EXPR_TEXT_EQ)
		return lower_may_be_absent(e->kids[0]);
	for (uint32_t i = 0; i < e->n; i++)
		if (lower_has_user_text(e->kids[i]))
			return true;
	return false;
}

/* The text could not be read: falls through if it may be that of a user page that isn't in memory,
 * goes to fail if it is a kernel address, or NULL. */
static void absent(struct lower *l, const struct expr *text, uint32_t fail)
{
	size_t mark = l->pending.n;
	int32_t offset = 0;
	ir_reg address = text->type.kind == CTYPE_POINTER ? lower_value_reg(l, text, fail)
							  : lower_address(l, text, &offset, fail);

	l->pending.n = mark;
	lower_branch(l, IR_SLT, true, address, operand_imm(FIRST_PAGE), fail);
}

void lower_text_eq(struct lower *l, const struct expr *e, bool negated, uint32_t fail)
{
	uint32_t frame = l->ir->frame, differs = fail, unknown = fail, end = 0;
	struct known before = lower_known(l);

	negated ^= e->op == OP_NE || e->op == OP_NMATCH;
	if (l->lenient && lower_has_user_text(e)) {
		unknown = lower_label(l);
		end = lower_label(l);
	}
	if (negated)
		differs = lower_label(l);
	text_compare(l, e, differs, unknown);
	if (negated) {
		lower_jump(l, fail);
		lower_place(l, differs);
	}
	if (end) {
		lower_jump(l, end);
		lower_place(l, unknown);
		lower_forget(l, before);
		absent(l, e->kids[0], fail);
		lower_place(l, end);
		lower_forget(l, before);
	}
	l->ir->frame = frame; /* the slot is free again */
}
