/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A program comes in, and what every verifier would turn down stops the fuzzer: a walk over all
 * ways through it, which knows for each instruction the registers that all ways to it have written.
 */
#include "pipeline.h"

#include <linux/bpf.h>
#include <stdlib.h>
#include <string.h>

#define STACK_MOST    512
#define ALL_REGISTERS 0x7ffu
#define CALL_SPOILED  0x3eu /* r1 to r5 */

struct walk {
	const struct program *p;
	uint16_t *written; /* for each instruction: registers written on every way to it */
	bool *reached, *middle;
	uint32_t *todo;
	uint32_t todo_n;
};

static void want(bool fine, const struct walk *w, uint32_t at, const char *what)
{
	if (!fine)
		bug("%s: instruction %u of %u: %s", w->p->name, at, w->p->n, what);
}

static void go(struct walk *w, uint32_t from, int64_t to, uint16_t written)
{
	uint16_t both;

	want(to >= 0 && to < w->p->n, w, from, "leads out of the program");
	want(!w->middle[to], w, from, "leads into an instruction's middle");
	both = w->reached[to] ? w->written[to] & written : written;
	if (w->reached[to] && both == w->written[to])
		return;
	w->written[to] = both;
	w->reached[to] = true;
	w->todo[w->todo_n++] = (uint32_t)to;
}

static void reads(const struct walk *w, uint32_t at, unsigned int reg)
{
	want(reg <= BPF_REG_10, w, at, "no such register");
	want(w->written[at] & 1u << reg, w, at, "reads a register that was not written");
}

static void address(const struct walk *w, uint32_t at, unsigned int reg, int off)
{
	static const uint8_t sizes[] = {[BPF_W >> 3] = 4, [BPF_H >> 3] = 2, [BPF_B >> 3] = 1,
					[BPF_DW >> 3] = 8};
	int size = sizes[BPF_SIZE(w->p->insns[at].code) >> 3];

	reads(w, at, reg);
	if (reg != BPF_REG_10)
		return;
	want(off >= -STACK_MOST && off + size <= 0, w, at, "leaves the stack");
	want(off % size == 0, w, at, "is not aligned on the stack");
}

/* The registers written behind an instruction that isn't a jump. */
static uint16_t step(const struct walk *w, uint32_t at)
{
	const struct bpf_insn *i = w->p->insns + at;
	uint8_t class = BPF_CLASS(i->code);
	bool moves = BPF_OP(i->code) == BPF_MOV;

	switch (class) {
	case BPF_LDX: address(w, at, i->src_reg, i->off); break;
	case BPF_ST: address(w, at, i->dst_reg, i->off); return w->written[at];
	case BPF_STX:
		address(w, at, i->dst_reg, i->off);
		reads(w, at, i->src_reg);
		return w->written[at];
	case BPF_ALU:
	case BPF_ALU64:
		if (!moves)
			reads(w, at, i->dst_reg);
		if (BPF_SRC(i->code) == BPF_X && BPF_OP(i->code) != BPF_NEG &&
		    BPF_OP(i->code) != BPF_END)
			reads(w, at, i->src_reg);
		break;
	default: break;
	}
	want(i->dst_reg < BPF_REG_10, w, at, "writes the frame's register");
	return w->written[at] | (uint16_t)(1u << i->dst_reg);
}

static void jump(struct walk *w, uint32_t at)
{
	const struct bpf_insn *i = w->p->insns + at;
	uint16_t written = w->written[at];

	switch (BPF_OP(i->code)) {
	case BPF_EXIT: reads(w, at, BPF_REG_0); return;
	case BPF_CALL:
		want(at + 1 < w->p->n, w, at, "is the last");
		go(w, at, at + 1, (written & ~CALL_SPOILED) | 1);
		return;
	case BPF_JA: break;
	default:
		reads(w, at, i->dst_reg);
		if (BPF_SRC(i->code) == BPF_X)
			reads(w, at, i->src_reg);
		go(w, at, (int64_t)at + 1, written);
	}
	go(w, at, (int64_t)at + 1 + i->off, written);
}

static bool is_wide(const struct bpf_insn *i)
{
	return i->code == (BPF_LD | BPF_IMM | BPF_DW);
}

static void visit(struct walk *w, uint32_t at)
{
	const struct bpf_insn *i = w->p->insns + at;
	uint8_t class = BPF_CLASS(i->code);

	if (class == BPF_JMP || class == BPF_JMP32)
		jump(w, at);
	else
		go(w, at, (int64_t)at + 1 + is_wide(i), step(w, at));
}

void sound_check(const struct program *p)
{
	struct walk w = {.p = p};

	w.written = xcalloc(p->n + 1, sizeof(*w.written));
	w.reached = xcalloc(p->n + 1, sizeof(*w.reached));
	w.middle = xcalloc(p->n + 1, sizeof(*w.middle));
	/* an instruction is looked at again only when it loses a register: 11 times at most */
	w.todo = xcalloc((size_t)p->n * 12 + 1, sizeof(*w.todo));
	for (uint32_t i = 0; i + 1 < p->n; i++)
		if (!w.middle[i])
			w.middle[i + 1] = is_wide(p->insns + i);
	go(&w, 0, 0, 1u << BPF_REG_1 | 1u << BPF_REG_10);
	while (w.todo_n)
		visit(&w, w.todo[--w.todo_n]);
	for (uint32_t i = 0; i < p->n; i++)
		want(w.reached[i] || w.middle[i], &w, i, "is never reached");
	free(w.written);
	free(w.reached);
	free(w.middle);
	free(w.todo);
}
