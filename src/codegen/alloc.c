/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Intervals in order of their starts. One that lives across a call wants r6 to r9, any other
 * prefers r1 to r4. Where all are taken the interval that is used least goes to the stack. The
 * context is virtual register 0, born in r1 before the first instruction.
 */
#include "codegen/alloc.h"

#include <string.h>

/* A use that every run comes by; behind each test half as much is left. */
#define USE_WEIGHT 256u
/* Of a saved register: saving it is two instructions, and what is used once needs none. */
#define SAVED_WORTH (4 * USE_WEIGHT)

struct interval {
	struct interval *slot_next; /* another one in the same slot, at another time */
	uint32_t reg;
	int32_t start, end; /* instructions; -1: before the first */
	bool crosses;	    /* a call stands strictly between */
	uint32_t births;    /* instructions that write it */
	uint32_t addresses; /* … that load from where it points to, and nothing else reads it */
	bool constant;	    /* the last of them gives one of 32 bits */
	int32_t word;	    /* of the context, that the last of them loads; -1 */
	uint32_t weight;    /* what it costs to have it on the stack: uses, by how many runs come
			       by them */
};

struct scan {
	struct arena *arena;
	struct interval *by_reg;
	struct interval **order;
	uint32_t n;
	struct interval *in[10]; /* the interval that holds each machine register */
	VEC(struct interval *) slots; /* the intervals in each */
	struct alloc *out;
	bool thrifty;
	int8_t address; /* the register that a load wants its address in */
};

static void touch(struct interval *v, int32_t at, uint32_t tests)
{
	v->weight += MAX(USE_WEIGHT >> MIN(tests, 16u), 1u);
	if (v->start > at)
		v->start = at;
	if (v->end < at)
		v->end = at;
}

/*
 * A word of the context that would go to the stack stays where it is: the context lives as long,
 * and most runs end before the word is asked for again. The context comes last, as 0.
 */
static void leave_in_context(struct scan *s, struct interval *v)
{
	struct interval *context = &s->by_reg[0];

	context->end = MAX(context->end, v->end);
	s->out->reg[v->reg] = ALLOC_WORD;
	v->start = INT32_MAX;
}

static void make_at_use(struct scan *s, struct interval *v)
{
	s->out->reg[v->reg] = ALLOC_CONST;
	v->start = INT32_MAX;
}

static void find_intervals(struct scan *s, const struct ir_insn *code, uint32_t n, uint32_t regs,
			   bool (*calls)(const struct ir_insn *i),
			   bool (*uses_context)(const struct ir_insn *i))
{
	uint32_t *calls_before = arena_array(s->arena, uint32_t, n + 1), tests = 0;

	s->by_reg = arena_array(s->arena, struct interval, regs + 1);
	for (uint32_t r = 0; r <= regs; r++)
		s->by_reg[r] = (struct interval){
			.reg = r, .start = INT32_MAX, .end = -1, .word = -1};
	for (uint32_t i = 0; i < n; i++) {
		ir_reg reads[3];
		uint32_t count = ir_reads(&code[i], reads);

		for (uint32_t k = 0; k < count; k++) {
			touch(&s->by_reg[reads[k]], (int32_t)i, tests);
			s->by_reg[reads[k]].addresses += code[i].op == IR_LOAD ? 1 : 2;
		}
		if (code[i].dst != IR_NONE) {
			struct interval *v = &s->by_reg[code[i].dst];

			touch(v, (int32_t)i, tests);
			v->births++;
			v->word = code[i].op == IR_CONTEXT ? code[i].off : -1;
			v->constant = code[i].op == IR_CONST && code[i].imm == (int32_t)code[i].imm;
			s->out->constant[code[i].dst] = (int32_t)code[i].imm;
		}
		if (uses_context(&code[i])) {
			touch(&s->by_reg[0], (int32_t)i, tests);
			s->by_reg[0].start = -1;
		}
		tests += code[i].op == IR_BRANCH;
		calls_before[i + 1] = calls_before[i] + calls(&code[i]);
	}
	for (uint32_t r = regs + 1; r-- > 0;) {
		struct interval *v = &s->by_reg[r];

		/* calls at start + 1 … end - 1 */
		if (v->start != INT32_MAX && v->end > v->start + 1)
			v->crosses = calls_before[v->end] > calls_before[v->start + 1];
		if (v->births != 1)
			v->word = -1;
		else if (v->constant)
			make_at_use(s, v);
		s->out->word[r] = v->word;
		s->out->end[r] = v->end;
		/* an address that is asked for once goes where its load wants it */
		if (v->word >= 0 && (v->crosses || v->addresses == 1))
			leave_in_context(s, v);
	}
}

static int compare_starts(const struct interval *a, const struct interval *b)
{
	return a->start != b->start ? (a->start < b->start ? -1 : 1) : (a->reg < b->reg ? -1 : 1);
}

/* Starts come almost in order already: insertion is linear then. */
static void sort_intervals(struct scan *s, uint32_t regs)
{
	s->order = arena_array(s->arena, struct interval *, regs + 1);
	for (uint32_t r = 0; r <= regs; r++) {
		struct interval *v = &s->by_reg[r];
		uint32_t at;

		if (v->start == INT32_MAX)
			continue;
		for (at = s->n++; at > 0 && compare_starts(s->order[at - 1], v) > 0; at--)
			s->order[at] = s->order[at - 1];
		s->order[at] = v;
	}
}

static void give(struct scan *s, struct interval *v, int reg)
{
	s->in[reg] = v;
	s->out->reg[v->reg] = (int8_t)reg;
}

static bool slot_is_free(const struct interval *in, const struct interval *v)
{
	for (; in; in = in->slot_next)
		if (in->end > v->start && v->end > in->start)
			return false;
	return true;
}

/* From its start on, although it may have been in a register so far: code comes only after. */
static void spill(struct scan *s, struct interval *v)
{
	size_t slot = 0;

	while (slot < s->slots.n && !slot_is_free(s->slots.at[slot], v))
		slot++;
	if (slot == s->slots.n)
		vec_push(s->arena, &s->slots, NULL);
	v->slot_next = s->slots.at[slot];
	s->slots.at[slot] = v;
	s->out->reg[v->reg] = ALLOC_SPILLED;
	s->out->slot[v->reg] = (uint16_t)slot;
	s->out->slots = (uint32_t)s->slots.n;
}

/* A register whose holder has ended: at the instruction that starts v, or before. */
static bool is_free(struct scan *s, int reg, const struct interval *v)
{
	return !s->in[reg] || s->in[reg]->end <= v->start;
}

static void place(struct scan *s, struct interval *v)
{
	static const int8_t kept[] = {6, 7, 8, 9}, any[] = {1, 2, 3, 4, 6, 7, 8, 9};
	const int8_t *choice = v->crosses ? kept : any;
	size_t n = v->crosses ? sizeof(kept) : sizeof(any);
	int victim = -1;

	if (v->reg == 0 && !v->crosses) {
		give(s, v, 1);
		return;
	}
	if (s->thrifty && v->crosses && v->weight < SAVED_WORTH) {
		spill(s, v);
		return;
	}
	if (v->addresses == 1 && !v->crosses && is_free(s, s->address, v)) {
		give(s, v, s->address);
		return;
	}
	for (size_t i = 0; i < n; i++) {
		if (is_free(s, choice[i], v)) {
			give(s, v, choice[i]);
			return;
		}
	}
	/* the context stays: it is wherever the program was entered */
	for (size_t i = 0; i < n; i++) {
		struct interval *holder = s->in[choice[i]];

		if (holder->reg != 0 && (victim < 0 || holder->weight < s->in[victim]->weight))
			victim = choice[i];
	}
	if (victim < 0 || s->in[victim]->weight >= v->weight) {
		spill(s, v);
		return;
	}
	spill(s, s->in[victim]);
	give(s, v, victim);
}

void alloc_registers(struct alloc *a, struct arena *arena, const struct ir_insn *code, uint32_t n,
		     uint32_t regs, bool thrifty, int8_t address,
		     bool (*calls)(const struct ir_insn *i),
		     bool (*uses_context)(const struct ir_insn *i))
{
	struct scan s = {.arena = arena, .out = a, .thrifty = thrifty, .address = address};

	*a = (struct alloc){.reg = arena_array(arena, int8_t, regs + 1),
			    .word = arena_array(arena, int32_t, regs + 1),
			    .constant = arena_array(arena, int32_t, regs + 1),
			    .end = arena_array(arena, int32_t, regs + 1),
			    .slot = arena_array(arena, uint16_t, regs + 1)};
	memset(a->reg, ALLOC_UNUSED, regs + 1);
	find_intervals(&s, code, n, regs, calls, uses_context);
	sort_intervals(&s, regs);
	for (uint32_t i = 0; i < s.n; i++)
		place(&s, s.order[i]);
	a->context = a->reg[0];
}
