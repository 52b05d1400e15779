/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Globs with a star that something follows. The text goes to a scan area in the scratch map's
 * value; what stands before the first star is compared there, what stands between stars is looked
 * for one after the other, each at the first place behind the one before it, and what stands behind
 * the last star must be the text's end. The first place is never worse than a later one, so nothing
 * is ever tried again: the work is at most the text's length times the pieces, and the verifier
 * follows each loop once.
 */
#include "plan/lower.h"

#include <stddef.h>
#include <string.h>

#define TEXT_AT ((int32_t)offsetof(struct scan_area, text))

/* Where the text is: base + off is its scan area. */
struct scanned {
	ir_reg base;
	int32_t off;
	uint32_t most; /* bytes of text that count */
	bool cut;      /* no matter what is behind them */
	uint32_t room; /* bytes of text that there can be: the verifier walks through all of them */
};

static uint32_t text_count(const struct scanned *s)
{
	return s->most + (s->cut ? 1 : 2); /* one more says that it is longer; and the NUL */
}

static struct piece next_piece(const char **text)
{
	struct piece p = {.text = *text, .n = (uint32_t)strcspn(*text, "*")};

	*text += p.n;
	*text += strspn(*text, "*");
	return p;
}

/* --- the text --- */

static ir_reg read_comm(struct lower *l, const struct scanned *s)
{
	uint32_t slot = lower_slot(l, 16);
	ir_reg length = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_COMM, .b = IR_FRAME, .off2 = (int32_t)slot});
	lower_emit(l, (struct ir_insn){.op = IR_READ_TEXT,
				       .ours = true,
				       .dst = length,
				       .a = IR_FRAME,
				       .off = (int32_t)slot,
				       .b = s->base,
				       .off2 = s->off + TEXT_AT,
				       .size = 16});
	return length;
}

/*
 * An array that a NUL ends or that is full. Reading a string of its size always puts a NUL last:
 * the byte that should be there is read by itself then.
 */
static ir_reg last_byte(struct lower *l, const struct scanned *s, const struct ir_insn *text,
			ir_reg length, uint32_t unknown)
{
	uint32_t end = lower_label(l);
	int32_t last = text->off2 + (int32_t)text->size - 1;
	struct ir_insn read = *text;
	ir_reg all = lower_reg(l), status = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = all, .a = length});
	lower_branch(l, IR_NE, true, all, operand_imm(text->size), end);
	read.op = IR_READ;
	read.dst = status;
	read.off += (int32_t)text->size - 1;
	read.off2 = last;
	read.size = 1;
	lower_emit(l, read);
	lower_branch(l, IR_NE, true, status, operand_imm(0), unknown);
	lower_branch(l, IR_EQ, false, lower_peek(l, s->base, last, 1), operand_imm(0), end);
	lower_emit(l, (struct ir_insn){.op = IR_ALU,
				       .alu = IR_ADD,
				       .wide = true,
				       .dst = all,
				       .a = all,
				       .has_imm = true,
				       .imm = 1});
	lower_place(l, end);
	return all;
}

static ir_reg read_array(struct lower *l, const struct expr *array, const struct scanned *s,
			 uint32_t unknown)
{
	uint32_t count = array->type.size;
	bool whole = count && count < text_count(s);
	size_t mark = l->pending.n;
	struct ir_insn text = {.op = IR_READ_TEXT,
			       .user = (uint8_t)lower_user(array),
			       .b = s->base,
			       .off2 = s->off + TEXT_AT,
			       .size = whole ? count : text_count(s)};

	text.a = lower_address(l, array, &text.off, unknown);
	lower_settle_address(l, mark, text.a, unknown, unknown);
	text.dst = lower_reg(l);
	lower_emit(l, text);
	lower_branch(l, IR_SLT, true, text.dst, operand_imm(0), unknown);
	return whole ? last_byte(l, s, &text, text.dst, unknown) : text.dst;
}

static uint32_t room(const struct expr *e, const struct scanned *s)
{
	uint32_t count = e->kind == EXPR_BUILTIN || e->type.kind == CTYPE_ARRAY ? e->type.size : 0;

	return count ? MIN(count, text_count(s)) : text_count(s);
}

/* The text's bytes with its NUL, 0 for an empty one, too. */
static ir_reg read_text(struct lower *l, const struct expr *e, const struct scanned *s,
			uint32_t unknown)
{
	if (e->kind == EXPR_BUILTIN)
		return read_comm(l, s);
	if (e->type.kind != CTYPE_POINTER)
		return read_array(l, e, s, unknown);
	return lower_text_read(l, e, s->base, s->off + TEXT_AT, text_count(s), unknown);
}

/* --- the glob --- */

static void scan(struct lower *l, const struct scanned *s, struct piece p, bool at_end,
		 uint32_t differs)
{
	lower_emit(l, (struct ir_insn){.op = IR_SCAN,
				       .a = s->base,
				       .off = s->off,
				       .off2 = (int32_t)s->room,
				       .imm = at_end,
				       .text = p.text,
				       .size = p.n,
				       .label = differs});
}

/* Of a longer text only what is read counts, not the byte that says that it is longer. */
static ir_reg at_most(struct lower *l, ir_reg length, uint32_t most)
{
	uint32_t fits = lower_label(l);
	ir_reg counted = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = counted, .a = length});
	lower_branch(l, IR_SLE, true, counted, operand_imm(most), fits);
	lower_emit(l, (struct ir_insn){.op = IR_CONST, .dst = counted, .imm = most});
	lower_place(l, fits);
	return counted;
}

/* Bytes that a text has at least if it matches. */
static uint32_t least(const char *glob)
{
	uint32_t n = 0;

	for (; *glob; glob++)
		n += *glob != '*';
	return n;
}

void lower_glob(struct lower *l, const struct expr *e, uint32_t differs, uint32_t unknown)
{
	const char *rest = e->kids[1]->text;
	struct scanned s = {.off = lower_area_offset(l), .most = (uint32_t)e->value, .cut = e->cut};
	bool wants_end = rest[strlen(rest) - 1] != '*';
	struct piece p = next_piece(&rest);
	ir_reg length;

	s.room = MIN(room(e->kids[0], &s), SCAN_TEXT_MOST);
	s.base = lower_scratch(l, (uint32_t)s.off, SCAN_SIZE, unknown);
	length = read_text(l, e->kids[0], &s, unknown);
	lower_branch(l, IR_SLE, true, length, operand_imm(least(e->kids[1]->text)), differs);
	if (wants_end && !e->cut)
		lower_branch(l, IR_SGT, true, length, operand_imm(s.most + 1), differs);
	else if (!e->cut)
		length = at_most(l, length, s.most + 1);
	lower_poke(l, s.base, s.off + (int32_t)offsetof(struct scan_area, at), 8, operand_imm(p.n));
	lower_poke(l, s.base, s.off + (int32_t)offsetof(struct scan_area, end), 8,
		   operand_reg(lower_alu(l, IR_SUB, true, length, operand_imm(1))));
	lower_piece(l, s.base, s.off + TEXT_AT, p, differs);
	while (*rest) {
		p = next_piece(&rest);
		scan(l, &s, p, wants_end && !*rest, differs);
	}
}
