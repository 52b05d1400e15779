/* SPDX-License-Identifier: GPL-2.0-only */
/* Values to where they are carried: into the stash at the entry, into the record when a match is
 * reported. */
#include "plan/lower.h"

#include <stddef.h>

/* --- one value --- */

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
	base = e->type.kind == CTYPE_POINTER ? lower_value_reg(l, e, fault)
					     : lower_address(l, e, &offset, fault);
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

/* --- the record --- */

static void copy_words(struct lower *l, ir_reg from, int32_t from_off, ir_reg to, int32_t to_off,
		       uint32_t size)
{
	for (uint32_t at = 0; at < size; at += 8)
		lower_poke(l, to, to_off + (int32_t)at, 8,
			   operand_reg(lower_peek(l, from, from_off + (int32_t)at, 8)));
}

/* From the stash to the record; what is longer than a few words by one read of the map's own
 * memory. */
static void copy_captured(struct lower *l, const struct capture *c, ir_reg record,
			  const struct record_field *f)
{
	if (f->size <= 64) {
		copy_words(l, l->stash, (int32_t)c->offset, record, (int32_t)f->offset, f->size);
		return;
	}
	lower_emit(l, (struct ir_insn){.op = IR_READ,
				       .dst = lower_reg(l),
				       .a = l->stash,
				       .off = (int32_t)c->offset,
				       .b = record,
				       .off2 = (int32_t)f->offset,
				       .size = f->size,
				       .ours = true});
}

/* A user's text that could not be read at the entry is there now, if the call has used it. */
static void take_again(struct lower *l, uint32_t i, const struct record_field *f,
		       const struct destination *to)
{
	const struct expr *again = l->plan->item_again[i];
	uint32_t fine = lower_label(l);
	struct known before = lower_known(l);
	ir_reg bit = lower_const(l, (int64_t)(UINT64_C(1) << i)), faults;

	faults = lower_peek(l, to->notes, to->faults, 8);
	lower_branch(l, IR_EQ, true, lower_alu(l, IR_AND, true, faults, operand_reg(bit)),
		     operand_imm(0), fine);
	lower_poke(l, to->notes, to->faults, 8,
		   operand_reg(lower_alu(l, IR_XOR, true, faults, operand_reg(bit))));
	lower_store(l, again, f->form, f->size, (uint8_t)i, true, to);
	lower_place(l, fine);
	lower_forget(l, before);
}

static void record_fields(struct lower *l, ir_reg record)
{
	const struct plan *p = l->plan;

	for (uint32_t i = 0; i < p->record.n; i++) {
		const struct record_field *f = &p->record.fields[i];
		const struct item *item = &p->group->items.at[i];
		struct destination to = {.base = record,
					 .offset = (int32_t)f->offset,
					 .notes = record,
					 .faults = offsetof(struct record_header, faults),
					 .nulls = offsetof(struct record_header, nulls)};

		if (f->form == FIELD_LABEL || f->form == FIELD_FUNC || f->form == FIELD_MODULE)
			continue;
		if (p->item_capture[i] >= 0)
			copy_captured(l, &p->captures.at[p->item_capture[i]], record, f);
		else
			lower_store(l, item->expr, f->form, f->size, (uint8_t)i, true, &to);
		if (p->item_again[i])
			take_again(l, i, f, &to);
	}
}

static void record_header(struct lower *l, ir_reg record, ir_reg func, ir_reg task)
{
	lower_poke(l, record, offsetof(struct record_header, func), 8, operand_reg(func));
	lower_poke(l, record, offsetof(struct record_header, tid), 8, operand_reg(task));
	lower_poke(l, record, offsetof(struct record_header, time), 8,
		   operand_reg(lower_helper(l, HELPER_KTIME_BOOT)));
	lower_poke(l, record, offsetof(struct record_header, cpu), 4,
		   operand_reg(lower_helper(l, HELPER_CPU)));
	lower_emit(l, (struct ir_insn){.op = IR_POKE,
				       .a = record,
				       .off = offsetof(struct record_header, unit),
				       .size = 4,
				       .has_imm = true,
				       .unit = true});
	lower_emit(l, (struct ir_insn){.op = IR_COMM,
				       .b = record,
				       .off2 = offsetof(struct record_header, comm)});
	if (l->at_return) {
		copy_words(l, l->stash, offsetof(struct stash_header, faults), record,
			   offsetof(struct record_header, faults), 16);
		return;
	}
	lower_poke(l, record, offsetof(struct record_header, faults), 8, operand_imm(0));
	lower_poke(l, record, offsetof(struct record_header, nulls), 8, operand_imm(0));
}

static ir_reg counters(struct lower *l, uint32_t fail)
{
	uint32_t key = lower_slot(l, 8);
	ir_reg p = lower_reg(l);

	lower_poke(l, IR_FRAME, (int32_t)key, 4, operand_imm(0));
	lower_emit(l, (struct ir_insn){
			      .op = IR_LOOKUP, .dst = p, .off = (int32_t)key, .map = MAP_COUNTERS});
	lower_branch(l, IR_EQ, true, p, operand_imm(0), fail);
	return p;
}

void lower_count(struct lower *l, size_t counter, uint32_t fail)
{
	lower_emit(l, (struct ir_insn){.op = IR_ADD_TO,
				       .a = counters(l, fail),
				       .off = (int32_t)counter,
				       .imm = 1});
}

void lower_report(struct lower *l, ir_reg func, ir_reg task, uint32_t done)
{
	uint32_t room = lower_label(l);
	ir_reg p, record;

	l->span = (struct span){0};
	p = counters(l, done);
	lower_emit(l, (struct ir_insn){.op = IR_ADD_TO,
				       .a = p,
				       .off = offsetof(struct counters, matched),
				       .imm = 1});
	if (l->plan->aggregates.n)
		lower_aggregates(l, func, p);
	if (!l->plan->clause->prints)
		return;
	record = lower_reg(l);
	lower_emit(l,
		   (struct ir_insn){.op = IR_RESERVE, .dst = record, .size = l->plan->record.size});
	lower_branch(l, IR_NE, true, record, operand_imm(0), room);
	lower_emit(l, (struct ir_insn){.op = IR_ADD_TO,
				       .a = p,
				       .off = offsetof(struct counters, lost),
				       .imm = 1});
	lower_jump(l, done);
	lower_place(l, room);
	record_header(l, record, func, task);
	record_fields(l, record);
	l->span = (struct span){0};
	lower_emit(l, (struct ir_insn){.op = IR_SUBMIT, .a = record});
}
