/* SPDX-License-Identifier: GPL-2.0-only */
/* One value to where it is carried: into the stash at the entry, into the record when a match is
 * reported. */
#include "plan/lower.h"

#include <stddef.h>

static void note(struct lower *l, const struct destination *to, int32_t where, uint8_t bit)
{
	ir_reg old = lower_peek(l, to->notes, where, 8);

	lower_poke(l, to->notes, where, 8,
		   operand_reg(lower_alu(l, IR_OR, true, old,
					 operand_imm((int64_t)(UINT64_C(1) << bit)))));
}

void lower_clear(struct lower *l, const struct destination *to, uint32_t size)
{
	for (uint32_t at = 0; at < size; at += 8)
		lower_poke(l, to->base, to->offset + (int32_t)at, 8, operand_imm(0));
}

/* The verifier wants all of a stash value on the frame written, whichever way control went. */
static void clear_on_frame(struct lower *l, const struct destination *to, uint32_t size)
{
	if (to->base == IR_FRAME)
		lower_clear(l, to, size);
}

/*
 * The value goes to a register of its own first, where that of a fault, 0, meets it: see
 * lower_one_or_zero.
 */
static ir_reg store_scalar(struct lower *l, const struct expr *e, bool printed,
			   const struct destination *to, uint32_t null, uint32_t fault)
{
	size_t mark = l->pending.n;
	struct doubt before = lower_doubt(l, null, fault);
	ir_reg r = printed ? lower_value_raw(l, e, fault) : lower_value_wide(l, e, fault), met;

	lower_settle(l, mark, null, fault);
	l->doubt = before;
	if (to->base != IR_FRAME) {
		lower_poke(l, to->base, to->offset, 8, operand_reg(r));
		return IR_NONE;
	}
	met = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = met, .a = r});
	return met;
}

void lower_advance(struct lower *l, const struct destination *to, ir_reg length)
{
	int32_t end = offsetof(struct record_header, length);
	ir_reg next;

	lower_poke(l, to->notes, to->slice + (int32_t)offsetof(struct record_slice, size), 4,
		   operand_reg(length));
	next = lower_alu(l, IR_ADD, true, lower_peek(l, to->notes, end, 2), operand_reg(length));
	next = lower_alu(l, IR_ADD, true, next, operand_imm(7));
	next = lower_alu(l, IR_AND, true, next, operand_imm(-8));
	lower_poke(l, to->notes, end, 2, operand_reg(next));
}

/* A struct that is passed by value in one register or two. */
static void store_registers(struct lower *l, const struct expr *e, uint32_t size,
			    const struct destination *to)
{
	for (uint32_t at = 0; at < size; at += 8)
		lower_poke(l, to->base, to->offset + (int32_t)at, 8,
			   operand_reg(lower_arg(l, (uint8_t)(e->reg + at / 8))));
}

/*
 * Bytes that lie in memory, of an array or struct, or what a pointer points to; string: up to the
 * NUL.
 */
static void store_memory(struct lower *l, const struct expr *e, uint32_t size, bool string,
			 const struct destination *to, uint32_t null, uint32_t fault)
{
	uint32_t fine = lower_label(l);
	size_t mark = l->pending.n;
	int32_t offset = 0;
	ir_reg status, base;

	clear_on_frame(l, to, size);
	base = lower_address(l, e, &offset, fault);
	lower_settle_address(l, mark, base, null, fault);
	status = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = string ? IR_READ_TEXT : IR_READ,
				       .user = (uint8_t)lower_user(e),
				       .dst = status,
				       .a = base,
				       .off = offset,
				       .b = to->base,
				       .off2 = to->offset,
				       .size = size});
	lower_branch(l, IR_SGE, true, status, operand_imm(0), fine);
	lower_blame(l, base, null, fault);
	lower_place(l, fine);
	if (to->slice)
		lower_advance(l, to, status);
}

bool lower_jumps_to(const struct lower *l, size_t code, uint32_t label)
{
	for (; code < l->ir->code.n; code++)
		if (l->ir->code.at[code].label == label)
			return true;
	return false;
}

/* value: the register that the ways meet in; IR_NONE: what is right lies in its place already. */
static void store_notes(struct lower *l, size_t code, uint32_t null, uint32_t fault, uint8_t bit,
			ir_reg value, const struct destination *to)
{
	uint32_t end = lower_label(l);
	bool nulls = lower_jumps_to(l, code, null), faults = lower_jumps_to(l, code, fault);

	if (!nulls && !faults)
		return;
	lower_jump(l, end);
	if (nulls) {
		lower_place(l, null);
		note(l, to, to->nulls, bit);
	}
	if (faults)
		lower_place(l, fault);
	note(l, to, to->faults, bit);
	if (value != IR_NONE)
		lower_emit(l, (struct ir_insn){.op = IR_CONST, .dst = value});
	else if (to->offset <= INT16_MAX) /* a text's end; only long objects lie behind that */
		lower_poke(l, to->base, to->offset, 8, operand_imm(0));
	lower_place(l, end);
}

ir_reg lower_store_value(struct lower *l, const struct expr *e, enum field_form form, uint32_t size,
			 bool as_text, bool printed, const struct destination *to, uint32_t null,
			 uint32_t fault)
{
	if (form == FIELD_SCALAR)
		return store_scalar(l, e, printed, to, null, fault);
	if (e->kind == EXPR_BUILTIN && e->builtin == BUILTIN_COMM)
		lower_emit(l, (struct ir_insn){.op = IR_COMM, .b = to->base, .off2 = to->offset});
	else if (e->kind == EXPR_ARG && e->type.kind != CTYPE_POINTER)
		store_registers(l, e, size, to);
	else
		store_memory(l, e, size, as_text, to, null, fault);
	return IR_NONE;
}

/*
 * The frames to where the value goes, their length to length unless that is below 0. A kernel stack
 * that can't be taken is a fault; a thread of the kernel has no user stack, which is none.
 */
static void store_frames(struct lower *l, const struct record_field *f, uint8_t bit,
			 const struct destination *to, int32_t length)
{
	uint32_t fine = lower_label(l), end = lower_label(l);
	bool user = f->role == ROLE_STACK_USER;
	ir_reg status = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_STACK,
				       .dst = status,
				       .b = to->base,
				       .off2 = to->offset,
				       .size = f->size,
				       .imm = user ? BPF_USER_STACK : 0});
	lower_branch(l, IR_SGE, true, status, operand_imm(0), fine);
	if (!user)
		note(l, to, to->faults, bit);
	lower_jump(l, end);
	lower_place(l, fine);
	if (to->slice)
		lower_advance(l, to, status);
	else if (length >= 0)
		lower_poke(l, to->base, length, 8, operand_reg(status));
	lower_place(l, end);
}

void lower_stack(struct lower *l, const struct record_field *f, uint8_t bit,
		 const struct destination *to)
{
	store_frames(l, f, bit, to, -1);
}

void lower_stack_capture(struct lower *l, const struct record_field *f, uint8_t bit,
			 const struct destination *to)
{
	struct destination frames = *to;

	frames.offset += CAPTURED_STACK_FRAMES;
	lower_poke(l, to->base, to->offset, 8, operand_imm(0));
	store_frames(l, f, bit, &frames, to->offset);
}

void lower_store(struct lower *l, const struct expr *e, enum field_form form, uint32_t size,
		 uint8_t bit, bool printed, const struct destination *to)
{
	uint32_t null = lower_label(l), fault = lower_label(l);
	struct known before = lower_known(l);
	size_t code = l->ir->code.n;
	ir_reg value;

	l->span = e->span;
	value = lower_store_value(l, e, form, size,
				  form == FIELD_TEXT && e->type.kind == CTYPE_POINTER, printed, to,
				  null, fault);
	lower_forget(l, before);
	store_notes(l, code, null, fault, bit, value, to);
	if (value != IR_NONE)
		lower_poke(l, to->base, to->offset, 8, operand_reg(value));
}
