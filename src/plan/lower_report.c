/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A match's record is built and sent; that it arrives counts it, and only one that finds no room is
 * counted here, and those of clauses that only aggregate. One that is always of the same size is
 * built in the ring buffer itself:
 *
 *	reserve, fill, submit
 *
 * One with fields that vary is built in the scratch value, where the verifier lets a program write
 * at an offset that it computes, and what it came to is sent:
 *
 *	fill the part that is always there, append each of the rest, output
 *
 * How far it came stands in the record itself. Each append reads it anew and compares it, so that
 * the verifier knows the same of it on all ways there: they are not followed one by one.
 */
#include "plan/lower.h"

#include <stddef.h>

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
	int32_t from = (int32_t)c->offset;

	if (f->form == FIELD_STACK)
		from += (int32_t)CAPTURED_STACK_FRAMES;
	if (f->size <= 64) {
		copy_words(l, l->stash, from, record, (int32_t)f->offset, f->size);
		return;
	}
	lower_emit(l, (struct ir_insn){.op = IR_READ,
				       .dst = lower_reg(l),
				       .a = l->stash,
				       .off = from,
				       .b = record,
				       .off2 = (int32_t)f->offset,
				       .size = f->size,
				       .ours = true});
}

static bool is_sent(const struct record_field *f)
{
	return f->form != FIELD_LABEL && f->form != FIELD_FUNC && f->form != FIELD_MODULE;
}

static struct destination field_place(const struct record_field *f, ir_reg record)
{
	return (struct destination){.base = record,
				    .offset = (int32_t)f->offset,
				    .notes = record,
				    .faults = offsetof(struct record_header, faults),
				    .nulls = offsetof(struct record_header, nulls)};
}

static const struct capture *captured_item(const struct plan *p, uint32_t i)
{
	return p->item_capture[i] >= 0 ? &p->captures.at[p->item_capture[i]] : NULL;
}

/* A user's text that could not be read at the entry is there now, if the call has used it. */
static void take_again(struct lower *l, uint32_t i, const struct destination *to)
{
	const struct record_field *f = &l->plan->record.fields[i];

	lower_store(l, l->plan->item_again[i], f->form, f->size, (uint8_t)i, true, to);
}

/* Goes to fine unless it could not be read at the entry, which is forgotten then. */
static void ask_again(struct lower *l, uint32_t i, const struct destination *to, uint32_t fine)
{
	ir_reg bit = lower_const(l, (int64_t)(UINT64_C(1) << i)), faults;

	faults = lower_peek(l, to->notes, to->faults, 8);
	lower_branch(l, IR_EQ, true, lower_alu(l, IR_AND, true, faults, operand_reg(bit)),
		     operand_imm(0), fine);
	lower_poke(l, to->notes, to->faults, 8,
		   operand_reg(lower_alu(l, IR_XOR, true, faults, operand_reg(bit))));
}

static void fixed_field(struct lower *l, uint32_t i, ir_reg record)
{
	const struct record_field *f = &l->plan->record.fields[i];
	const struct capture *c = captured_item(l->plan, i);
	struct destination to = field_place(f, record);
	struct known before = lower_known(l);
	uint32_t fine;

	if (c)
		copy_captured(l, c, record, f);
	else if (f->form == FIELD_STACK)
		lower_stack(l, f, (uint8_t)i, &to);
	else
		lower_store(l, l->plan->group->items.at[i].expr, f->form, f->size, (uint8_t)i, true,
			    &to);
	if (!l->plan->item_again[i])
		return;
	fine = lower_label(l);
	ask_again(l, i, &to, fine);
	take_again(l, i, &to);
	lower_place(l, fine);
	lower_forget(l, before);
}

/* --- what varies --- */

/* The end of the record so far, where room for the field's longest is left; else goes to full. */
static struct destination appended_place(struct lower *l, const struct record_field *f,
					 ir_reg record, uint32_t full)
{
	struct destination to = field_place(f, record);
	uint32_t room = l->plan->record.most - ALIGN_UP(f->size, 8);
	ir_reg end = lower_peek(l, record, offsetof(struct record_header, length), 2);

	lower_branch(l, IR_GT, true, end, operand_imm(room), full);
	/* as a slice: its offset, and no bytes yet */
	lower_poke(l, record, to.offset, 8, operand_reg(end));
	to.base = lower_alu(l, IR_ADD, true, record, operand_reg(end));
	to.slice = to.offset;
	to.offset = 0;
	return to;
}

static void append_captured(struct lower *l, const struct capture *c, const struct record_field *f,
			    const struct destination *to)
{
	bool text = f->form == FIELD_TEXT;
	ir_reg status = lower_reg(l);
	uint32_t none = lower_label(l);
	int32_t at = (int32_t)c->offset + (text ? 0 : (int32_t)CAPTURED_STACK_FRAMES);

	lower_emit(l, (struct ir_insn){.op = text ? IR_READ_TEXT : IR_READ,
				       .dst = status,
				       .a = l->stash,
				       .off = at,
				       .b = to->base,
				       .size = f->size,
				       .ours = true});
	lower_branch(l, IR_SLT, true, status, operand_imm(0), none);
	lower_advance(l, to, text ? status : lower_peek(l, l->stash, (int32_t)c->offset, 8));
	lower_place(l, none);
}

static void append_again(struct lower *l, const struct capture *c, uint32_t i,
			 const struct destination *to)
{
	const struct record_field *f = &l->plan->record.fields[i];
	uint32_t fine = lower_label(l), end = lower_label(l);
	struct known before = lower_known(l);

	ask_again(l, i, to, fine);
	take_again(l, i, to);
	lower_jump(l, end);
	lower_place(l, fine);
	append_captured(l, c, f, to);
	lower_place(l, end);
	lower_forget(l, before);
}

static void append_field(struct lower *l, uint32_t i, ir_reg record, uint32_t full)
{
	const struct record_field *f = &l->plan->record.fields[i];
	const struct capture *c = captured_item(l->plan, i);
	struct destination to = appended_place(l, f, record, full);

	if (c && l->plan->item_again[i])
		append_again(l, c, i, &to);
	else if (c)
		append_captured(l, c, f, &to);
	else if (f->form == FIELD_STACK)
		lower_stack(l, f, (uint8_t)i, &to);
	else
		lower_store(l, l->plan->group->items.at[i].expr, f->form, f->size, (uint8_t)i, true,
			    &to);
}

static void record_fields(struct lower *l, ir_reg record, uint32_t full)
{
	const struct record *r = &l->plan->record;
	uint64_t done = lower_numbers(l, record, fixed_field);

	for (uint32_t i = 0; i < r->n; i++)
		if (is_sent(&r->fields[i]) && !r->fields[i].varies && !(done >> i & 1))
			fixed_field(l, i, record);
	if (r->most == r->size)
		return;
	lower_poke(l, record, offsetof(struct record_header, length), 2, operand_imm(r->size));
	for (uint32_t i = 0; i < r->n; i++)
		if (r->fields[i].varies)
			append_field(l, i, record, full);
}

/* --- the whole --- */

void lower_poke_function(struct lower *l, ir_reg base, int32_t off, ir_reg func)
{
	if (!l->plan->knows_function)
		lower_poke(l, base, off, 8, operand_reg(func));
	else
		lower_emit(l, (struct ir_insn){.op = IR_POKE,
					       .a = base,
					       .off = off,
					       .size = 8,
					       .has_imm = true,
					       .function = true});
}

static void record_header(struct lower *l, ir_reg record, ir_reg func, ir_reg task)
{
	lower_poke_function(l, record, offsetof(struct record_header, func), func);
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
	return lower_element(l, MAP_COUNTERS, 0, fail);
}

void lower_count(struct lower *l, size_t counter, uint32_t fail)
{
	lower_emit(l, (struct ir_insn){.op = IR_ADD_TO,
				       .a = counters(l, fail),
				       .off = (int32_t)counter,
				       .imm = 1});
}

static void count(struct lower *l, ir_reg p, size_t counter)
{
	lower_emit(l, (struct ir_insn){.op = IR_ADD_TO, .a = p, .off = (int32_t)counter, .imm = 1});
}

/* A match without a record. */
static void count_lost(struct lower *l, uint32_t fail)
{
	ir_reg p = counters(l, fail);

	count(l, p, offsetof(struct counters, matched));
	count(l, p, offsetof(struct counters, lost));
}

static void send_reserved(struct lower *l, ir_reg func, ir_reg task, uint32_t done)
{
	uint32_t room = lower_label(l);
	ir_reg record = lower_reg(l);

	lower_emit(l,
		   (struct ir_insn){.op = IR_RESERVE, .dst = record, .size = l->plan->record.size});
	lower_branch(l, IR_NE, true, record, operand_imm(0), room);
	count_lost(l, done);
	lower_jump(l, done);
	lower_place(l, room);
	record_header(l, record, func, task);
	record_fields(l, record, done);
	l->span = (struct span){0};
	lower_emit(l, (struct ir_insn){.op = IR_SUBMIT, .a = record});
}

static void send_scratch(struct lower *l, ir_reg func, ir_reg task, uint32_t done)
{
	uint32_t full = lower_label(l), most = l->plan->record.most;
	ir_reg record = lower_scratch(l, 0, most, full), size, status;

	record_header(l, record, func, task);
	record_fields(l, record, full);
	l->span = (struct span){0};
	size = lower_peek(l, record, offsetof(struct record_header, length), 2);
	lower_branch(l, IR_GT, true, size, operand_imm(most), full);
	status = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_OUTPUT, .dst = status, .a = record, .b = size});
	lower_branch(l, IR_EQ, true, status, operand_imm(0), done);
	lower_place(l, full);
	count_lost(l, done);
}

void lower_report(struct lower *l, ir_reg func, ir_reg task, uint32_t done)
{
	const struct plan *plan = l->plan;
	ir_reg p;

	l->span = (struct span){0};
	if (plan->aggregates.n || !plan->clause->prints) {
		p = counters(l, done);
		if (!plan->clause->prints)
			count(l, p, offsetof(struct counters, matched));
		if (plan->aggregates.n)
			lower_aggregates(l, func, p);
	}
	if (!plan->clause->prints)
		return;
	if (plan->record.most > plan->record.size)
		send_scratch(l, func, task, done);
	else
		send_reserved(l, func, task, done);
}
