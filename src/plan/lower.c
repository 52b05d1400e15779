/* SPDX-License-Identifier: GPL-2.0-only */
/* The building blocks of lowering: registers, labels, instructions, and the memory of what is
 * already in a register. */
#include "plan/lower.h"

ir_reg lower_reg(struct lower *l)
{
	return ++l->ir->regs;
}

uint32_t lower_label(struct lower *l)
{
	return ++l->ir->labels;
}

struct ir_insn *lower_emit(struct lower *l, struct ir_insn i)
{
	i.span = l->span;
	vec_push(l->arena, &l->ir->code, i);
	return &l->ir->code.at[l->ir->code.n - 1];
}

void lower_place(struct lower *l, uint32_t label)
{
	lower_emit(l, (struct ir_insn){.op = IR_LABEL, .label = label});
}

void lower_jump(struct lower *l, uint32_t label)
{
	lower_emit(l, (struct ir_insn){.op = IR_JUMP, .label = label});
}

ir_reg lower_const(struct lower *l, int64_t value)
{
	ir_reg r = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_CONST, .dst = r, .imm = value});
	return r;
}

/* BPF's immediates are 32 bits, sign-extended in 64-bit operations. */
static struct operand operand_encodable(struct lower *l, struct operand b, bool wide)
{
	if (!b.is_imm)
		return b;
	if (!wide)
		return operand_imm((int32_t)b.imm);
	return b.imm == (int32_t)b.imm ? b : operand_reg(lower_const(l, b.imm));
}

void lower_branch(struct lower *l, enum ir_cond cond, bool wide, ir_reg a, struct operand b,
		  uint32_t label)
{
	b = operand_encodable(l, b, wide);
	lower_emit(l, (struct ir_insn){.op = IR_BRANCH,
				       .cond = cond,
				       .wide = wide,
				       .a = a,
				       .b = b.reg,
				       .has_imm = b.is_imm,
				       .imm = b.imm,
				       .label = label});
}

ir_reg lower_one_or_zero(struct lower *l, uint32_t either)
{
	uint32_t end = lower_label(l);
	ir_reg r = lower_reg(l), met = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_CONST, .dst = r, .imm = 1});
	lower_jump(l, end);
	lower_place(l, either);
	lower_emit(l, (struct ir_insn){.op = IR_CONST, .dst = r});
	lower_place(l, end);
	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = met, .a = r});
	return met;
}

ir_reg lower_alu(struct lower *l, enum ir_alu alu, bool wide, ir_reg a, struct operand b)
{
	ir_reg r;

	b = operand_encodable(l, b, wide);
	r = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_ALU,
				       .alu = alu,
				       .wide = wide,
				       .dst = r,
				       .a = a,
				       .b = b.reg,
				       .has_imm = b.is_imm,
				       .imm = b.imm});
	return r;
}

#define COMPUTED_MOST 16 /* each may lie on the stack behind the decision, which is small */

ir_reg lower_computed(struct lower *l, enum ir_alu alu, bool wide, ir_reg a, struct operand b)
{
	struct computed x = {.alu = alu, .wide = wide, .a = a, .b = b};

	vec_each (y, &l->computed) {
		if (y->alu == alu && y->wide == wide && y->a == a && y->b.is_imm == b.is_imm &&
		    (b.is_imm ? y->b.imm == b.imm : y->b.reg == b.reg))
			return y->value;
	}
	x.value = lower_alu(l, alu, wide, a, b);
	if (!l->o->frugal && l->computed.n < COMPUTED_MOST)
		vec_push(l->arena, &l->computed, x);
	return x.value;
}

/* The last: what is known of a value since it was loaded stands behind it. */
static ir_reg cache_find(const struct lower *l, ir_reg base, int32_t offset, uint32_t size,
			 enum user_memory user)
{
	for (size_t i = l->cache.n; i-- > 0;) {
		const struct loaded *x = &l->cache.at[i];

		if (x->base == base && x->offset == offset && x->size == size && x->user == user)
			return x->value;
	}
	return IR_NONE;
}

/* Where registers are short, the first ones stay: those of the arguments, mostly. */
#define FRUGAL_CACHE_MOST 8

static ir_reg cache_add(struct lower *l, struct loaded x)
{
	if (!l->o->frugal || !x.size || l->cache.n < FRUGAL_CACHE_MOST)
		vec_push(l->arena, &l->cache, x);
	return x.value;
}

struct known lower_known(const struct lower *l)
{
	return (struct known){.code = l->ir->code.n,
			      .cache = l->cache.n,
			      .computed = l->computed.n,
			      .vouched = l->vouched.n};
}

/* Registers are numbered in the order of the code. */
static void forget_computed(struct lower *l, size_t since, ir_reg last)
{
	while (l->computed.n > since && l->computed.at[l->computed.n - 1].value > last)
		l->computed.n--;
}

static bool goes_straight_on(enum ir_op op)
{
	return op != IR_BRANCH && op != IR_CHECK && op != IR_JUMP && op != IR_RETURN &&
	       op != IR_LABEL;
}

void lower_forget(struct lower *l, struct known since)
{
	const struct ir_insn *code = l->ir->code.at;
	ir_reg last = 0;

	for (size_t i = since.code; i < l->ir->code.n && goes_straight_on(code[i].op); i++)
		last = MAX(last, code[i].dst);
	l->vouched.n = since.vouched;
	forget_computed(l, since.computed, last);
	while (l->cache.n > since.cache && l->cache.at[l->cache.n - 1].value > last)
		l->cache.n--;
}

static bool is_base(const struct lower *l, ir_reg r)
{
	vec_each (x, &l->cache) {
		if (x->base == r)
			return true;
	}
	return false;
}

void lower_forget_values(struct lower *l, struct known since)
{
	size_t n = since.cache;

	for (size_t i = since.cache; i < l->cache.n; i++)
		if (is_base(l, l->cache.at[i].value))
			l->cache.at[n++] = l->cache.at[i];
	l->cache.n = MIN(l->cache.n, n);
	l->computed.n = MIN(l->computed.n, since.computed);
}

/*
 * A tracing program's context has the arguments, 8 bytes each (strategy.c lets none be longer). The
 * returned value has a place behind the last, which differs from function to function.
 */
#define RET_OFFSET (-8)

/* What the verifier makes of a parameter that is read from the context: btf_ctx_access(). */
static bool is_direct(struct ctype t, bool *typed)
{
	struct ctype to;

	if (t.kind != CTYPE_POINTER)
		return ctype_is_integer(t);
	to = ctype_pointee(t);
	*typed |= to.kind == CTYPE_STRUCT;
	return to.kind == CTYPE_VOID || to.kind == CTYPE_INT ||
	       (to.kind == CTYPE_STRUCT && to.size);
}

/* The struct that this argument of all the group's functions points to. */
static struct type_ref arg_struct(const struct group *g, uint32_t at)
{
	struct type_ref first = {0};

	vec_each (f, &g->functions) {
		struct ctype t = ctype_of(proto_param((*f)->proto, at).type);
		struct type_ref to;

		if (t.kind != CTYPE_POINTER || !type_is_walkable(t.ref, &to) ||
		    (first.id && (first.id != to.id || first.btf != to.btf)))
			return (struct type_ref){0};
		first = to;
	}
	return first;
}

/* Programs for one function may read its arguments directly, if all their functions' are alike. */
static void mark_direct(const struct lower *l, struct ir_insn *i)
{
	const struct group *g = l->plan->group;
	uint32_t at = (uint32_t)i->off / 8;

	i->direct = attach_facts(l->plan->kind)->single;
	vec_each (f, &g->functions) {
		struct type_ref proto = (*f)->proto;

		i->direct = i->direct && at < proto_param_count(proto) &&
			    is_direct(ctype_of(proto_param(proto, at).type), &i->typed);
	}
	if (i->direct && i->typed && l->o->features->typed_loads && at < IR_TYPED_ARGS)
		l->ir->arg_structs[at] = arg_struct(g, at);
}

static struct ir_insn context_insn(const struct lower *l, int32_t off)
{
	struct ir_insn i = {.op = IR_CONTEXT, .off = off};

	if (!attach_facts(l->plan->kind)->tracing)
		return i;
	i.op = off == RET_OFFSET ? IR_RET : IR_ARG;
	if (i.op == IR_ARG)
		mark_direct(l, &i);
	return i;
}

ir_reg lower_context(struct lower *l, int32_t off)
{
	ir_reg r = cache_find(l, IR_NONE, off, 8, USER_NEVER);
	struct ir_insn i = context_insn(l, off);

	if (r != IR_NONE)
		return r;
	i.dst = r = lower_reg(l);
	lower_emit(l, i);
	return cache_add(l, (struct loaded){.value = r, .offset = off, .size = 8});
}

ir_reg lower_arg(struct lower *l, uint8_t reg)
{
	bool tracing = attach_facts(l->plan->kind)->tracing;

	return lower_context(l, tracing ? 8 * reg : l->o->arch->reg_arg_offset[reg]);
}

ir_reg lower_ret(struct lower *l)
{
	bool tracing = attach_facts(l->plan->kind)->tracing;

	return lower_context(l, tracing ? RET_OFFSET : l->o->arch->ret_offset);
}

ir_reg lower_helper(struct lower *l, int32_t helper)
{
	ir_reg r = cache_find(l, IR_NONE, helper, 0, USER_NEVER);

	if (r != IR_NONE)
		return r;
	r = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_HELPER, .dst = r, .imm = helper});
	return cache_add(l, (struct loaded){.value = r, .offset = helper});
}

ir_reg lower_load(struct lower *l, ir_reg base, int32_t offset, uint32_t size,
		  enum user_memory user)
{
	ir_reg r = cache_find(l, base, offset, size, user);
	struct loaded x = {
		.base = base, .offset = offset, .size = (uint8_t)size, .user = (uint8_t)user};

	if (r == IR_NONE) {
		r = x.value = lower_reg(l);
		lower_emit(l, (struct ir_insn){.op = IR_LOAD,
					       .dst = r,
					       .a = base,
					       .off = offset,
					       .size = size,
					       .apart = l->apart,
					       .user = x.user});
		cache_add(l, x);
		vec_push(l->arena, &l->all, x);
	}
	return r;
}

void lower_is(struct lower *l, ir_reg value, bool wide, int64_t constant)
{
	const struct loaded *loaded = lower_loaded_by(l, value);
	struct loaded x;

	if (!loaded || l->o->frugal || (loaded->size == 8 && !wide))
		return;
	x = *loaded;
	if (x.size < 8)
		constant &= (INT64_C(1) << 8 * x.size) - 1; /* as it was loaded */
	if (constant != (int32_t)constant)
		return;
	x.is_constant = true;
	x.constant = (int32_t)constant;
	x.value = lower_const(l, constant);
	cache_add(l, x);
	vec_push(l->arena, &l->all, x);
	vec_push(l->arena, &l->vouched, x.value);
}

ir_reg lower_peek(struct lower *l, ir_reg base, int32_t off, uint32_t size)
{
	ir_reg r = lower_reg(l);

	lower_emit(l,
		   (struct ir_insn){.op = IR_PEEK, .dst = r, .a = base, .off = off, .size = size});
	return r;
}

void lower_poke(struct lower *l, ir_reg base, int32_t off, uint32_t size, struct operand value)
{
	value = operand_encodable(l, value, size == 8);
	lower_emit(l, (struct ir_insn){.op = IR_POKE,
				       .a = base,
				       .off = off,
				       .size = size,
				       .b = value.reg,
				       .has_imm = value.is_imm,
				       .imm = value.imm});
}

uint32_t lower_slot(struct lower *l, uint32_t size)
{
	uint32_t at = l->ir->frame;

	l->ir->frame += ALIGN_UP(size, 8);
	l->ir->frame_most = MAX(l->ir->frame_most, l->ir->frame);
	return at;
}

ir_reg lower_element(struct lower *l, enum map_kind map, uint32_t index, uint32_t fail)
{
	ir_reg p = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_ELEMENT, .dst = p, .map = map, .imm = index});
	lower_branch(l, IR_EQ, true, p, operand_imm(0), fail);
	return p;
}

ir_reg lower_scratch(struct lower *l, uint32_t off, uint32_t size, uint32_t fail)
{
	l->plan->scratch_size = MAX(l->plan->scratch_size, ALIGN_UP(off + size, 8));
	return lower_element(l, MAP_SCRATCH, l->at_return, fail);
}

/* --- a point behind which the registers of before are cheap to lose --- */

/*
 * Of what the predicate loaded, the first: most will lie on the stack, which is small. Pointers
 * come before what is behind them.
 */
#define KEPT_MOST 16

static ir_reg renamed(const ir_reg *to, ir_reg from, ir_reg last)
{
	return from != IR_NONE && from <= last && to[from] != IR_NONE ? to[from] : from;
}

static bool is_context(const struct loaded *x)
{
	return x->base == IR_NONE && x->size;
}

/* The context is still there to be read when it is wanted; but where to look for what hangs on a
 * register must not change. */
static void forget_contexts(struct lower *l)
{
	size_t n = 0;

	vec_each (x, &l->cache) {
		if (!is_context(x) || is_base(l, x->value))
			l->cache.at[n++] = *x;
	}
	l->cache.n = n;
}

static void split_computed(struct lower *l, ir_reg *to, ir_reg last)
{
	vec_each (x, &l->computed) {
		ir_reg r = lower_reg(l);

		lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = r, .a = x->value});
		to[x->value] = r;
		x->value = r;
		x->a = renamed(to, x->a, last);
		x->b.reg = renamed(to, x->b.reg, last);
	}
}

void lower_split(struct lower *l)
{
	ir_reg last = l->ir->regs, *to = arena_array(l->arena, ir_reg, last + 1);
	size_t all = l->all.n;

	forget_contexts(l);
	l->cache.n = MIN(l->cache.n, KEPT_MOST);
	vec_each (x, &l->cache) {
		struct ir_insn i = {.op = IR_COPY, .a = x->value};

		if (is_context(x))
			i = context_insn(l, x->offset);
		else if (x->is_constant)
			i = (struct ir_insn){.op = IR_CONST, .imm = x->constant};
		i.dst = to[x->value] = lower_reg(l);
		lower_emit(l, i);
	}
	split_computed(l, to, last);
	vec_each (x, &l->vouched)
		*x = renamed(to, *x, last);
	vec_each (x, &l->cache) {
		x->value = renamed(to, x->value, last);
		x->base = renamed(to, x->base, last);
	}
	for (size_t i = 0; i < all; i++) {
		struct loaded x = l->all.at[i];

		if (to[x.value] == IR_NONE)
			continue;
		x.value = to[x.value];
		x.base = renamed(to, x.base, last);
		vec_push(l->arena, &l->all, x);
	}
}
