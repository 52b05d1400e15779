/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The numbers of a record where a load is an instruction, which gives 0 where it cannot be made:
 * all are loaded and stored as if they were there, and then it is asked once whether they were.
 *
 *	v1 = load p+116; poke record+72, v1; v2 = load p+156; …
 *	if the bytes from p+112 to p+160 lie in two pages goto apart
 *	if (v1 | v2 | …) == 0 goto apart	where nothing near was read for certain before
 *	goto done
 *   apart:
 *	each, and asked for itself
 *   done:
 *
 * What isn't 0 was read, and of a page all can be read or nothing.
 */
#include "plan/lower.h"

#define PAGE 4096
/* Bytes from the first load to the last that are asked for together: few such lie in two pages. */
#define NEAR_MOST 256

/* Loads from one base, near each other. */
struct near {
	ir_reg base;
	int64_t low, high; /* from the base */
	bool is_read;	   /* one was, on all ways to here */
	ir_reg either;	   /* else: is 0 if all are */
	uint32_t n;
	uint64_t fields; /* that asked for one of them first */
};

struct numbers {
	struct lower *l;
	ir_reg record;
	uint64_t fields; /* that go this way, a bit each */
	uint32_t apart;
	VEC(struct near) nears;
	uint32_t starts[RECORD_FIELDS_MOST + 1]; /* each field's code; behind all */
};

static bool widen(struct near *n, const struct loaded *x)
{
	int64_t low = MIN(n->low, (int64_t)x->offset);
	int64_t high = MAX(n->high, (int64_t)x->offset + x->size);

	if (x->base != n->base || x->user || high - low > NEAR_MOST)
		return false;
	n->low = low;
	n->high = high;
	return true;
}

static void find_read(const struct lower *l, struct near *n)
{
	for (size_t i = 0; i < l->vouched.n && !n->is_read; i++) {
		const struct loaded *x = lower_loaded_by(l, l->vouched.at[i]);

		n->is_read = x && widen(n, x);
	}
}

/* A load whose value has just been stored. */
static void add(struct numbers *s, const struct loaded *x, uint64_t field)
{
	struct lower *l = s->l;
	struct near *n = NULL;

	for (size_t i = 0; i < s->nears.n && !n; i++)
		n = widen(&s->nears.at[i], x) ? &s->nears.at[i] : NULL;
	if (!n) {
		vec_push(l->arena, &s->nears,
			 (struct near){.base = x->base,
				       .low = x->offset,
				       .high = (int64_t)x->offset + x->size});
		n = &s->nears.at[s->nears.n - 1];
		if (x->user == USER_NEVER)
			find_read(l, n);
	}
	n->n++;
	n->fields |= field;
	if (!n->is_read)
		n->either = n->either == IR_NONE ? x->value
						 : lower_alu(l, IR_OR, true, n->either,
							     operand_reg(x->value));
}

static void store(struct numbers *s, uint32_t i)
{
	struct lower *l = s->l;
	const struct expr *e = l->plan->group->items.at[i].expr;
	size_t mark = l->pending.n;

	l->span = e->span;
	lower_poke(l, s->record, (int32_t)l->plan->record.fields[i].offset, 8,
		   operand_reg(lower_value_raw(l, e, s->apart)));
	for (size_t k = mark; k < l->pending.n; k++)
		add(s, &l->pending.at[k], UINT64_C(1) << i);
}

static void store_all(struct numbers *s)
{
	struct lower *l = s->l;
	struct doubt before = lower_doubt(l, s->apart, s->apart);

	s->nears.n = 0;
	l->apart = true;
	for (uint32_t i = 0; i < l->plan->record.n; i++) {
		s->starts[i] = (uint32_t)l->ir->code.n;
		if (s->fields >> i & 1)
			store(s, i);
	}
	s->starts[l->plan->record.n] = (uint32_t)l->ir->code.n;
	l->apart = false;
	l->doubt = before;
}

static void ask(struct numbers *s, const struct near *n)
{
	struct lower *l = s->l;
	ir_reg at = lower_reg(l);

	if (!n->is_read)
		lower_branch(l, IR_EQ, true, n->either, operand_imm(0), s->apart);
	/* the verifier lets the low half of any pointer be computed with */
	lower_emit(l, (struct ir_insn){
			      .op = IR_EXTEND, .wide = true, .dst = at, .a = n->base, .imm = 32});
	at = lower_alu(l, IR_ADD, false, at, operand_imm(n->low));
	at = lower_alu(l, IR_AND, false, at, operand_imm(PAGE - 1));
	lower_branch(l, IR_GT, false, at, operand_imm(PAGE - (n->high - n->low)), s->apart);
}

/* Each by itself. Of a structure that lies in two pages only: the frame's bytes are worth more than
 * to read it at once. */
static void store_apart(struct numbers *s,
			void (*apart)(struct lower *l, uint32_t i, ir_reg record))
{
	struct lower *l = s->l;

	l->apart = true;
	vec_each (n, &s->nears)
		l->apart &= n->is_read;
	for (uint32_t i = 0; i < l->plan->record.n; i++)
		if (s->fields >> i & 1)
			apart(l, i, s->record);
	l->apart = false;
}

/* Where loads are cheap only through types: those that have one that isn't. */
static uint64_t dear_fields(struct numbers *s)
{
	const struct ir *ir = s->l->ir;
	uint64_t fields = 0;

	if (features_cast(s->l->o->features))
		return 0;
	ir_type_loads(s->l->arena, ir->code.at, ir->code.n, ir, ir->regs, NULL);
	for (uint32_t i = 0; i < s->l->plan->record.n; i++) {
		if (!(s->fields >> i & 1))
			continue;
		for (uint32_t at = s->starts[i]; at < s->starts[i + 1]; at++)
			if (ir->code.at[at].op == IR_LOAD && !ir->code.at[at].typed)
				fields |= UINT64_C(1) << i;
	}
	return fields;
}

/* A load alone that nothing near is known of is asked for as well by itself. */
static uint64_t lonely_fields(struct numbers *s)
{
	uint64_t fields = dear_fields(s);

	vec_each (n, &s->nears)
		fields |= n->n + n->is_read < 2 ? n->fields : 0;
	return s->nears.n ? fields : s->fields;
}

/* Nothing that was loaded since is known of. */
static void forget(struct lower *l, const struct lower *before)
{
	l->cache.n = before->cache.n;
	l->computed.n = before->computed.n;
	l->pending.n = before->pending.n;
	l->vouched.n = before->vouched.n;
}

/* Nothing was lowered since. */
static void take_back(struct lower *l, const struct lower *before, const struct ir *ir)
{
	forget(l, before);
	l->all.n = before->all.n;
	l->ir->code.n = ir->code.n;
	l->ir->regs = ir->regs;
	l->ir->labels = ir->labels;
	l->ir->frame = ir->frame;
	l->ir->frame_most = ir->frame_most;
}

static uint64_t scalars(const struct record *r)
{
	uint64_t fields = 0;

	for (uint32_t i = 0; i < r->n; i++)
		fields |= (uint64_t)(r->fields[i].form == FIELD_SCALAR) << i;
	return fields;
}

static bool loads_are_cheap(const struct lower *l)
{
	return features_cast(l->o->features) ||
	       (l->o->features->typed_loads && attach_facts(l->plan->kind)->single);
}

uint64_t lower_numbers(struct lower *l, ir_reg record,
		       void (*apart)(struct lower *l, uint32_t i, ir_reg record))
{
	struct numbers s = {.l = l, .record = record, .fields = scalars(&l->plan->record)};
	const struct lower before = *l;
	const struct ir ir = *l->ir;
	uint64_t lonely = s.fields;
	uint32_t done;

	if (l->at_return || l->o->frugal || !loads_are_cheap(l))
		return 0;
	for (; lonely && s.fields; s.fields &= ~lonely) {
		take_back(l, &before, &ir);
		s.apart = lower_label(l);
		store_all(&s);
		lonely = lonely_fields(&s);
	}
	if (!s.fields) {
		take_back(l, &before, &ir);
		return 0;
	}
	vec_each (n, &s.nears)
		ask(&s, n);
	done = lower_label(l);
	lower_jump(l, done);
	lower_place(l, s.apart);
	forget(l, &before);
	store_apart(&s, apart);
	lower_place(l, done);
	forget(l, &before);
	return s.fields;
}
