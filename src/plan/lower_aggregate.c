/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A match that is counted in tables. For each aggregation:
 *
 *	x = the operand                     unknown: this one counts nothing
 *	key = states, fields, bucket        on the frame
 *	value = lookup(key); if it is 0:    update(key, {x}, BPF_NOEXIST)
 *	                                    refused: another CPU made it meanwhile, lookup again
 *	*value += x …
 *
 * The tables are per CPU and preallocated: an entry is made in a probe, where allocating may fail
 * or deadlock. Where programs run under the kernel's bpf_prog_active (kprobe events, kprobe.multi)
 * no other is within a table of this CPU meanwhile; elsewhere one may interrupt another, so what is
 * added is added by one instruction.
 */
#include "plan/lower.h"

#include <stddef.h>

/* --- keys --- */

/* Both ends of a key's way to its place on the frame. */
struct key_way {
	const struct capture *capture; /* NULL: evaluated here */
	const struct expr *again;      /* what to evaluate where the capture failed, or NULL */
	struct destination to;
	int32_t state; /* offset on the frame of its state's byte */
	uint32_t null, fault;
};

/* From the stash; what may have anything behind its end by itself, without that. */
static ir_reg copy_captured(struct lower *l, const struct key_way *w, const struct record_field *f)
{
	const struct capture *c = w->capture;
	uint32_t absent = lower_label(l), end = lower_label(l);

	if (f->form != FIELD_SCALAR)
		lower_clear(l, &w->to, f->size); /* one that couldn't be read is a key, too */
	lower_captured_fault(l, c, w->again ? absent : w->fault);
	if (f->form == FIELD_SCALAR)
		return lower_peek(l, l->stash, (int32_t)c->offset, 8);
	lower_emit(l, (struct ir_insn){.op = f->form == FIELD_TEXT ? IR_READ_TEXT : IR_READ,
				       .dst = lower_reg(l),
				       .a = l->stash,
				       .off = (int32_t)c->offset,
				       .b = IR_FRAME,
				       .off2 = w->to.offset,
				       .size = f->size,
				       .ours = true});
	if (!w->again)
		return IR_NONE;
	/* a user's text: if the call has used it, it is in memory now */
	lower_jump(l, end);
	lower_place(l, absent);
	lower_store_value(l, w->again, f->form, f->size, true, false, &w->to, w->null, w->fault);
	lower_place(l, end);
	return IR_NONE;
}

/*
 * Where the ways of a value meet its state is in a register: on the frame the verifier would follow
 * both ways on, and both of each key's behind. value: likewise, or IR_NONE.
 */
static void store_state(struct lower *l, const struct key_way *w, size_t code, ir_reg value)
{
	uint32_t end = lower_label(l);
	ir_reg state, met;

	if (!lower_jumps_to(l, code, w->fault) && !lower_jumps_to(l, code, w->null))
		return;
	state = lower_const(l, KEY_READ);
	lower_jump(l, end);
	lower_place(l, w->fault);
	if (w->capture) {
		ir_reg nulls = lower_peek(l, l->stash, offsetof(struct stash_header, nulls), 8);
		ir_reg bit = lower_alu(l, IR_RSH, true, nulls, operand_imm(w->capture->bit));

		lower_branch(l, IR_NE, true, lower_alu(l, IR_AND, true, bit, operand_imm(1)),
			     operand_imm(0), w->null);
	}
	for (enum key_state s = KEY_FAULT; s <= KEY_NULL; s++) {
		if (s == KEY_NULL) {
			lower_jump(l, end);
			lower_place(l, w->null);
		}
		lower_emit(l, (struct ir_insn){.op = IR_CONST, .dst = state, .imm = s});
		if (value != IR_NONE)
			lower_emit(l, (struct ir_insn){.op = IR_CONST, .dst = value});
	}
	lower_place(l, end);
	met = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = met, .a = state});
	lower_poke(l, IR_FRAME, w->state, 1, operand_reg(met));
}

/* Whose it is, and its frames; where none can be taken there are none. */
static void key_stack(struct lower *l, const struct key_way *w, const struct record_field *f,
		      ir_reg func)
{
	bool user = f->role == ROLE_STACK_USER;
	struct ir_insn take = {.op = w->capture ? IR_READ : IR_STACK,
			       .dst = lower_reg(l),
			       .b = IR_FRAME,
			       .off2 = w->to.offset + (int32_t)KEY_STACK_FRAMES,
			       .size = f->size - KEY_STACK_FRAMES};

	if (user)
		lower_poke(l, IR_FRAME, w->to.offset, 8,
			   operand_reg(lower_alu(l, IR_RSH, true, lower_helper(l, HELPER_TASK),
						 operand_imm(32))));
	else
		lower_poke_function(l, IR_FRAME, w->to.offset, func);
	if (w->capture) {
		take.a = l->stash;
		take.off = (int32_t)(w->capture->offset + CAPTURED_STACK_FRAMES);
		take.ours = true;
	} else {
		take.imm = user ? BPF_USER_STACK : 0;
	}
	lower_emit(l, take);
}

static void key_field(struct lower *l, const struct aggregate *a, uint32_t i, int32_t key,
		      ir_reg func)
{
	const struct record_field *f = &a->table->keys.fields[i];
	const struct item *item = &a->from->keys.at[i];
	struct known before = lower_known(l);
	size_t code = l->ir->code.n;
	ir_reg value;
	struct key_way w = {.to = {.base = IR_FRAME, .offset = key + (int32_t)f->offset},
			    .state = key + (int32_t)i,
			    .null = lower_label(l),
			    .fault = lower_label(l)};

	if (f->form == FIELD_FUNC || f->form == FIELD_MODULE) {
		lower_poke_function(l, IR_FRAME, w.to.offset, func);
		return;
	}
	if (l->at_return && a->key_capture[i] >= 0) {
		w.capture = &l->plan->captures.at[a->key_capture[i]];
		w.again = a->key_again[i];
	}
	if (f->form == FIELD_STACK) {
		key_stack(l, &w, f, func);
		return;
	}
	l->span = item->expr->span;
	if (!w.capture && item->expr->kind == EXPR_BUILTIN && f->form == FIELD_TEXT)
		lower_clear(l, &w.to, f->size); /* what follows comm's NUL: see text_comm */
	value = w.capture ? copy_captured(l, &w, f)
			  : lower_store_value(l, item->expr, f->form, f->size,
					      f->form == FIELD_TEXT, false, &w.to, w.null, w.fault);
	lower_forget(l, before);
	store_state(l, &w, code, value);
	if (value != IR_NONE)
		lower_poke(l, IR_FRAME, w.to.offset, 8, operand_reg(value));
}

/* Where on the frame it is, without its bucket. */
static int32_t make_key(struct lower *l, const struct aggregate *a, ir_reg func)
{
	const struct aggregate_table *t = a->table;
	int32_t key = (int32_t)lower_slot(l, t->keys.size);

	if (t->has_states || !t->bucket_offset)
		lower_poke(l, IR_FRAME, key, 8, operand_imm(0));
	for (uint32_t i = 0; i < t->keys.n; i++)
		key_field(l, a, i, key, func);
	return key;
}

/* --- buckets --- */

static ir_reg met_in_one(struct lower *l, ir_reg value)
{
	ir_reg met = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = met, .a = value});
	return met;
}

static void set(struct lower *l, ir_reg r, int64_t value)
{
	lower_emit(l, (struct ir_insn){.op = IR_CONST, .dst = r, .imm = value});
}

static void change(struct lower *l, ir_reg r, enum ir_alu alu, int64_t by)
{
	lower_emit(l, (struct ir_insn){.op = IR_ALU,
				       .alu = alu,
				       .wide = true,
				       .dst = r,
				       .a = r,
				       .has_imm = true,
				       .imm = by});
}

/* -1 below 0, else how many bits x has: halving what is left by comparing, as BPF can't count them.
 */
static ir_reg bucket_of_bits(struct lower *l, const struct aggregate_table *t, ir_reg x)
{
	uint32_t end = lower_label(l);
	ir_reg bucket = lower_const(l, -1), left;

	if (t->is_signed)
		lower_branch(l, IR_SLT, true, x, operand_imm(0), end);
	set(l, bucket, 0);
	lower_branch(l, IR_EQ, true, x, operand_imm(0), end);
	set(l, bucket, 1);
	left = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = left, .a = x});
	for (int64_t bits = 32; bits; bits /= 2) {
		uint32_t fewer = lower_label(l);

		lower_branch(l, IR_LT, true, left, operand_imm((int64_t)1 << bits), fewer);
		change(l, left, IR_RSH, bits);
		change(l, bucket, IR_ADD, bits);
		lower_place(l, fewer);
	}
	lower_place(l, end);
	return met_in_one(l, bucket);
}

static ir_reg bucket_of_steps(struct lower *l, const struct aggregate_table *t, ir_reg x)
{
	uint32_t end = lower_label(l);
	ir_reg bucket = lower_const(l, 0), steps;

	lower_branch(l, t->is_signed ? IR_SLT : IR_LT, true, x, operand_imm(t->low), end);
	set(l, bucket, (int64_t)aggregate_linear_buckets(t) + 1);
	lower_branch(l, t->is_signed ? IR_SGE : IR_GE, true, x, operand_imm(t->high), end);
	steps = lower_alu(l, IR_SUB, true, x, operand_imm(t->low));
	steps = lower_alu(l, IR_DIV, true, steps, operand_imm((int64_t)t->step));
	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = bucket, .a = steps});
	change(l, bucket, IR_ADD, 1);
	lower_place(l, end);
	return met_in_one(l, bucket);
}

/* --- counting --- */

static void add(struct lower *l, ir_reg value, size_t offset, struct operand by)
{
	lower_emit(l, (struct ir_insn){.op = IR_ATOMIC_ADD,
				       .a = value,
				       .off = (int32_t)offset,
				       .b = by.reg,
				       .has_imm = by.is_imm,
				       .imm = by.imm});
}

static void count_in(struct lower *l, const struct aggregate_table *t, ir_reg value, ir_reg x)
{
	switch (t->kind) {
	case AGGREGATE_COUNT:
	case AGGREGATE_HIST:
	case AGGREGATE_LHIST: add(l, value, 0, operand_imm(1)); return;
	case AGGREGATE_SUM: add(l, value, 0, operand_reg(x)); return;
	case AGGREGATE_AVG:
		add(l, value, 0, operand_imm(1));
		add(l, value, 8, operand_reg(x));
		return;
	case AGGREGATE_MIN:
	case AGGREGATE_MAX:
		/* x is biased, see aggregate.h */
		lower_emit(l, (struct ir_insn){.op = IR_RAISE, .a = value, .b = x});
		return;
	}
	bug("aggregation of kind %d", (int)t->kind);
}

/* What a key's first match leaves, on the frame. */
static int32_t first_value(struct lower *l, const struct aggregate_table *t, ir_reg x)
{
	int32_t at = (int32_t)lower_slot(l, t->value_size);

	lower_poke(l, IR_FRAME, at, 8,
		   aggregate_has_number(t->kind) ? operand_imm(1) : operand_reg(x));
	if (t->kind == AGGREGATE_AVG)
		lower_poke(l, IR_FRAME, at + 8, 8, operand_reg(x));
	return at;
}

static void count(struct lower *l, const struct aggregate *a, int32_t key, ir_reg x, uint32_t full)
{
	const struct aggregate_table *t = a->table;
	uint32_t found = lower_label(l), done = lower_label(l);
	struct ir_insn lookup = {.op = IR_LOOKUP,
				 .dst = lower_reg(l),
				 .off = key,
				 .map = (uint16_t)(MAP_TABLES + a->map)};
	struct ir_insn update = lookup;

	update.op = IR_UPDATE;
	update.dst = lower_reg(l);
	update.b = IR_FRAME;
	update.imm = 1; /* BPF_NOEXIST */
	lower_emit(l, lookup);
	lower_branch(l, IR_NE, true, lookup.dst, operand_imm(0), found);
	update.off2 = first_value(l, t, x);
	lower_emit(l, update);
	lower_branch(l, IR_EQ, true, update.dst, operand_imm(0), done);
	lower_emit(l, lookup);
	lower_branch(l, IR_EQ, true, lookup.dst, operand_imm(0), full);
	lower_place(l, found);
	count_in(l, t, lookup.dst, x);
	lower_place(l, done);
}

static void aggregate(struct lower *l, const struct aggregate *a, ir_reg func, uint32_t unread,
		      uint32_t full)
{
	const struct aggregate_table *t = a->table;
	const struct expr *operand = a->from->operand;
	bool extreme = t->kind == AGGREGATE_MIN || t->kind == AGGREGATE_MAX;
	uint64_t bias = extreme ? aggregate_bias(t->kind, t->is_signed) : 0;
	size_t mark = l->pending.n;
	ir_reg x = IR_NONE;
	int32_t key;

	if (operand) {
		l->span = operand->span;
		x = lower_value_wide(l, operand, unread);
		lower_settle(l, mark, unread, unread);
	}
	if (bias)
		x = lower_alu(l, IR_XOR, true, x, operand_imm((int64_t)bias));
	key = make_key(l, a, func);
	l->span = a->from->node->span;
	if (aggregate_is_histogram(t->kind)) {
		ir_reg bucket = t->kind == AGGREGATE_HIST ? bucket_of_bits(l, t, x)
							  : bucket_of_steps(l, t, x);

		lower_poke(l, IR_FRAME, key + (int32_t)t->bucket_offset, 8, operand_reg(bucket));
	}
	count(l, a, key, x, full);
}

static void add_counter(struct lower *l, ir_reg counters, size_t counter)
{
	lower_emit(l, (struct ir_insn){
			      .op = IR_ADD_TO, .a = counters, .off = (int32_t)counter, .imm = 1});
}

/* A match of a clause that only aggregates is aggregated, or lost if one of its counts is. */
static void account(struct lower *l, ir_reg counters, ir_reg lost)
{
	uint32_t is_lost = lower_label(l), end = lower_label(l);

	lower_branch(l, IR_NE, true, lost, operand_imm(0), is_lost);
	add_counter(l, counters, offsetof(struct counters, aggregated));
	lower_jump(l, end);
	lower_place(l, is_lost);
	add_counter(l, counters, offsetof(struct counters, lost));
	lower_place(l, end);
}

void lower_aggregates(struct lower *l, ir_reg func, ir_reg counters)
{
	const struct plan *p = l->plan;
	ir_reg lost = lower_const(l, 0);

	vec_each (a, &p->aggregates) {
		struct known before = lower_known(l);
		uint32_t frame = l->ir->frame;
		uint32_t unread = lower_label(l), full = lower_label(l), next = lower_label(l);
		size_t code = l->ir->code.n;

		aggregate(l, a, func, unread, full);
		lower_forget(l, before);
		lower_jump(l, next);
		lower_place(l, full);
		add_counter(l, counters, offsetof(struct counters, no_room));
		set(l, lost, 1);
		if (lower_jumps_to(l, code, unread)) {
			lower_jump(l, next);
			lower_place(l, unread);
			add_counter(l, counters, offsetof(struct counters, unread));
		}
		lower_place(l, next);
		l->ir->frame = frame; /* the key's slot is free again */
	}
	if (!p->clause->prints)
		account(l, counters, lost);
	l->span = (struct span){0};
}
