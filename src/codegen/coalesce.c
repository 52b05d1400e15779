/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Code in, code out: loads from one base become one read of the range that holds them all, where
 * that is cheaper than a read for each.
 *
 *	status = read(area, base + lowest, span)
 *	if status == 0 goto done
 *	read(area + ..., base + ..., size)	each by itself: it may be readable
 *	done:
 *	dst = area[...]				in the place of every load
 *
 * So each load still gives what it gave, and a check of one that was 0 is needed only where the
 * range could not be read. What the first test loads is read alone: most calls end there. Where a
 * load is no call, only what a record is filled with is read so, for the checks that it saves.
 */
#include "codegen/gen.h"

#include <string.h>

/*
 * A read costs 77 instructions and 7 for each step of up to 8 bytes (measured: kernel-facts.md 2).
 * What is behind n tests is reached by one call in 2^n.
 */
#define STEPS_A_READ 12u
/* A load by a cast costs 10, and, where it gave 0, which printed values often are, a check. */
#define STEPS_A_CAST 6u
#define SPAN_MOST    256
#define AREA_MOST    256u /* of all ranges together: the stack has 512 bytes */
#define RANGES_MOST  8u	  /* each is two ways for the verifier to follow */

/* Loads from one base, and the checks of them. */
struct range {
	uint32_t leader;      /* the first load: where the range is read */
	int64_t low, high;    /* from the base */
	int32_t area;	      /* where low lies in the frame */
	ir_reg status;	      /* of the range's read */
	VEC(uint32_t) checks; /* of what may be in the range */
	VEC(uint32_t) members;
};

struct coalesce {
	struct gen *g;
	uint32_t *first_jump, *tests; /* by label: behind its first jump, and how many tests jump */
	struct range **of;	      /* by instruction: the range of a load or check */
	uint32_t first_test, first_record;
	bool calls; /* a load is a call, unless it is typed */
	uint32_t area, ranges;
};

static uint32_t steps(int64_t bytes)
{
	return (uint32_t)bytes / 8 + (uint32_t)__builtin_popcount((uint32_t)bytes % 8);
}

/* A check is passed almost always. */
static bool is_test(const struct ir_insn *i)
{
	return i->op == IR_BRANCH || i->op == IR_JUMP;
}

static bool is_call(const struct coalesce *c, const struct ir_insn *load)
{
	return c->calls && !load->typed;
}

static void find_labels(struct coalesce *c, uint32_t labels)
{
	const struct ir_insn *code = c->g->code.at;
	uint32_t n = (uint32_t)c->g->code.n;

	c->first_jump = arena_array(c->g->arena, uint32_t, labels + 1);
	c->tests = arena_array(c->g->arena, uint32_t, labels + 1);
	c->first_test = c->first_record = n;
	for (uint32_t i = 0; i < n; i++) {
		uint32_t label = code[i].label;

		if (code[i].op == IR_RESERVE)
			c->first_record = MIN(c->first_record, i);
		if (code[i].op == IR_LABEL || !label)
			continue;
		if (!c->first_jump[label])
			c->first_jump[label] = i + 1;
		c->tests[label] += is_test(&code[i]);
		c->first_test = MIN(c->first_test, i);
	}
}

/*
 * What is not a call is only read so for a record; and not what the verifier must know as a
 * pointer: what is read is a number to it.
 */
static bool may_be_ranged(const struct coalesce *c, uint32_t i)
{
	const struct ir_insn *load = &c->g->code.at[i];

	return !c->of[i] && !load->user && !load->apart && !load->leads &&
	       (is_call(c, load) || i >= c->first_record) && load->off % (int32_t)load->size == 0;
}

/* The load at i joins the range if that costs less than its own read would, so often as that is
 * made. */
static void consider(const struct coalesce *c, struct range *range, uint32_t i, uint32_t tests)
{
	const struct ir_insn *load = &c->g->code.at[i];
	int64_t low = MIN(range->low, load->off);
	int64_t high = MAX(range->high, (int64_t)load->off + load->size);
	bool calls = is_call(c, load);
	uint32_t more;

	if (!may_be_ranged(c, i) || high - low > SPAN_MOST ||
	    (tests && range->leader < c->first_test))
		return;
	more = steps(high - low) - MIN(steps(high - low), steps(range->high - range->low));
	if (tests > (calls ? 3 : 0) ||
	    more >= (calls ? STEPS_A_READ : STEPS_A_CAST) >> tests)
		return;
	range->low = low;
	range->high = high;
	vec_push(c->g->arena, &range->members, i);
}

/*
 * Forward from the leader, as long as all ways lead through it: up to a label that is reached from
 * before it. Jumps that leave for behind the place at hand are the tests that it stands behind.
 */
static void gather(const struct coalesce *c, struct range *range)
{
	const struct ir_insn *code = c->g->code.at, *leader = &code[range->leader];
	uint32_t tests = 0;

	for (uint32_t i = range->leader; i < c->g->code.n; i++) {
		const struct ir_insn *x = &code[i];

		if (x->op == IR_LABEL) {
			uint32_t from = c->first_jump[x->label];

			if (from && from <= range->leader)
				return;
			tests -= c->tests[x->label];
		} else if (x->op == IR_RETURN) {
			return;
		}
		tests += is_test(x);
		if (x->a == leader->a && x->op == IR_LOAD && !x->user)
			consider(c, range, i, tests);
		else if (x->a == leader->a && x->op == IR_CHECK && !x->user)
			vec_push(c->g->arena, &range->checks, i);
		if (x->dst == leader->a)
			return;
	}
}

static bool in_range(const struct range *range, const struct ir_insn *x)
{
	return x->off >= range->low && (int64_t)x->off + x->size <= range->high;
}

/* The bytes in the frame are aligned as those in memory: members can be loaded from there. */
static uint32_t area_size(const struct range *range)
{
	return ALIGN_UP((uint32_t)(range->low & 7) + (uint32_t)(range->high - range->low), 8);
}

static void form(struct coalesce *c, uint32_t leader)
{
	const struct ir_insn *load = &c->g->code.at[leader];
	struct range *range = arena_alloc(c->g->arena, sizeof(*range));

	*range = (struct range){.leader = leader, .low = load->off, .high = load->off};
	gather(c, range);
	if (range->members.n < (is_call(c, load) ? 2 : 3) || c->area + area_size(range) > AREA_MOST)
		return;
	range->area = (int32_t)(c->g->slots + c->area) + (range->low & 7);
	range->status = ++c->g->last_reg;
	c->area += area_size(range);
	c->ranges++;
	vec_each (i, &range->members)
		c->of[*i] = range;
	vec_each (i, &range->checks) {
		if (in_range(range, &c->g->code.at[*i]))
			c->of[*i] = range;
	}
}

/* --- the new code --- */

static struct ir_insn *emit(struct gen *g, const struct ir_insn *from, struct ir_insn i)
{
	i.span = from->span;
	vec_push(g->arena, &g->code, i);
	return &g->code.at[g->code.n - 1];
}

/*
 * Goes to label if the range was read. Old verifiers would remember the answer and follow both to
 * the end: see plan/lower_settle.c.
 */
static void unless_failed(struct gen *g, const struct ir_insn *from, ir_reg status, uint32_t label)
{
	ir_reg asked = status;

	if (g->f->version < 0x060100) {
		asked = ++g->last_reg;
		emit(g, from,
		     (struct ir_insn){.op = IR_ALU,
				      .alu = IR_OR,
				      .wide = true,
				      .dst = asked,
				      .a = status,
				      .has_imm = true});
	}
	emit(g, from,
	     (struct ir_insn){.op = IR_BRANCH,
			      .cond = IR_EQ,
			      .wide = true,
			      .a = asked,
			      .has_imm = true,
			      .label = label});
}

static void emit_read(struct gen *g, const struct ir_insn *from, const struct range *range,
		      int32_t off, uint32_t size, ir_reg status)
{
	emit(g, from,
	     (struct ir_insn){.op = IR_READ,
			      .dst = status,
			      .a = from->a,
			      .off = off,
			      .b = IR_FRAME,
			      .off2 = range->area + off - range->low,
			      .size = size});
}

static void emit_range(struct gen *g, const struct ir_insn *old, const struct range *range)
{
	const struct ir_insn *leader = &old[range->leader];
	uint32_t done = ++g->last_label;

	emit_read(g, leader, range, range->low, (uint32_t)(range->high - range->low),
		  range->status);
	unless_failed(g, leader, range->status, done);
	vec_each (i, &range->members) {
		const struct ir_insn *x = &old[*i];

		/* an address that is found bad without asking leaves what is there */
		if (g->f->canonical_check)
			emit(g, leader,
			     (struct ir_insn){.op = IR_POKE,
					      .a = IR_FRAME,
					      .off = range->area + x->off - range->low,
					      .size = x->size,
					      .has_imm = true});
		emit_read(g, leader, range, x->off, x->size, IR_NONE);
	}
	emit(g, leader, (struct ir_insn){.op = IR_LABEL, .label = done});
}

static void emit_check(struct gen *g, const struct ir_insn *check, const struct range *range)
{
	uint32_t fine = ++g->last_label;

	unless_failed(g, check, range->status, fine);
	emit(g, check, *check);
	emit(g, check, (struct ir_insn){.op = IR_LABEL, .label = fine});
}

static void rewrite(struct coalesce *c)
{
	struct gen *g = c->g;
	const struct ir_insn *old = g->code.at;
	uint32_t n = (uint32_t)g->code.n;

	memset(&g->code, 0, sizeof(g->code));
	for (uint32_t i = 0; i < n; i++) {
		const struct range *range = c->of[i];

		if (!range) {
			emit(g, &old[i], old[i]);
			continue;
		}
		if (old[i].op == IR_CHECK) {
			emit_check(g, &old[i], range);
			continue;
		}
		if (range->leader == i)
			emit_range(g, old, range);
		emit(g, &old[i],
		     (struct ir_insn){.op = IR_PEEK,
				      .dst = old[i].dst,
				      .a = IR_FRAME,
				      .off = range->area + old[i].off - range->low,
				      .size = old[i].size,
				      .stays = true});
	}
}

void gen_coalesce(struct gen *g)
{
	struct coalesce c = {.g = g, .calls = g->access == ACCESS_PROBE_READ};
	uint32_t n = (uint32_t)g->code.n;

	find_labels(&c, g->last_label);
	c.of = arena_array(g->arena, struct range *, n);
	for (uint32_t i = c.calls ? 0 : c.first_record; i < n && c.ranges < RANGES_MOST; i++)
		if (g->code.at[i].op == IR_LOAD && may_be_ranged(&c, i))
			form(&c, i);
	if (!c.ranges)
		return;
	g->slots += c.area;
	rewrite(&c);
}
