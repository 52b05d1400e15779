/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Scalar expressions to registers. Memory is loaded as if it could always be read: what can't gives
 * 0. Whoever uses the value settles the loads behind it: a load that isn't 0 was read, and so was
 * every pointer on its way.
 */
#include "plan/lower.h"

/* --- addresses --- */

static bool is_displaced(const struct expr *e, int32_t offset)
{
	return e->kind == EXPR_BINARY && e->op == OP_ADD && e->kids[1]->kind == EXPR_CONST &&
	       e->kids[0]->type.kind == CTYPE_POINTER &&
	       e->kids[1]->value <= (uint64_t)(INT16_MAX - offset);
}

/* What a constant is added to is the base: a member of NULL is NULL's. */
ir_reg lower_address(struct lower *l, const struct expr *e, int32_t *offset, uint32_t fail)
{
	if (e->kind == EXPR_OBJECT) {
		ir_reg base = lower_address(l, e->kids[0], offset, fail);

		*offset += (int32_t)e->offset;
		return base;
	}
	if (e->kind == EXPR_FRAME) {
		*offset = (int32_t)e->offset;
		return lower_context(l, l->o->arch->sp_offset);
	}
	*offset = 0;
	for (; is_displaced(e, *offset); e = e->kids[0])
		*offset += (int32_t)e->kids[1]->value;
	return lower_value_reg(l, e, fail);
}

/*
 * Structs that functions take are the kernel's, nearly all; to ask each address would cost every
 * one of them. So only those are asked that programs know, too; user(p) says it of any other.
 */
static enum user_memory load_user(const struct expr *load)
{
	const struct expr *address = load->kids[0];
	enum user_memory user = address->kind == EXPR_FRAME ? USER_NEVER : lower_user(address);
	struct ctype to;

	if (user != USER_MAYBE)
		return user;
	to = ctype_pointee(address->type);
	return ctype_is_scalar(to) || known_handed_in(to) ? USER_MAYBE : USER_NEVER;
}

enum user_memory lower_user(const struct expr *address)
{
	switch (address->kind) {
	case EXPR_ARG: return USER_MAYBE;
	case EXPR_USER: return USER_ALWAYS;
	case EXPR_AFTER:
	case EXPR_OBJECT:
	case EXPR_CONVERT:
	case EXPR_BINARY: return lower_user(address->kids[0]);
	case EXPR_LOAD: /* a stack argument; or a pointer that was found in user memory */
		return address->kids[0]->kind == EXPR_FRAME ? USER_MAYBE : load_user(address);
	default: return USER_NEVER;
	}
}

/* --- loads --- */

/* Cuts a value in a register to its type of 1 or 2 bytes; 4 and 8 need nothing. */
static ir_reg cut(struct lower *l, ir_reg r, struct ctype t)
{
	ir_reg to;

	if (t.size >= 4)
		return r;
	to = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_EXTEND,
				       .dst = to,
				       .a = r,
				       .imm = t.size * 8,
				       .sign = t.is_signed});
	return to;
}

static bool needs_swap(struct ctype t)
{
	return t.size >= 2 &&
	       t.order == (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? ORDER_BIG : ORDER_LITTLE);
}

/* A value's bytes to host order: what is swapped is cut to its type, too. */
static ir_reg swapped(struct lower *l, ir_reg r, struct ctype t)
{
	ir_reg to = lower_reg(l);

	lower_emit(l, (struct ir_insn){.op = IR_SWAP, .dst = to, .a = r, .imm = t.size * 8});
	return to;
}

/* What a register holds that was passed or returned: above its type stands anything. */
static ir_reg passed(struct lower *l, ir_reg r, struct ctype t)
{
	return needs_swap(t) ? swapped(l, r, t) : cut(l, r, t);
}

static ir_reg bit_field(struct lower *l, ir_reg word, const struct expr *e)
{
	uint32_t bits = e->type.bits;

	if (e->type.is_signed) {
		ir_reg up = lower_alu(l, IR_LSH, true, word, operand_imm(64 - e->bit_shift - bits));

		return lower_alu(l, IR_ARSH, true, up, operand_imm(64 - bits));
	}
	if (e->bit_shift)
		word = lower_alu(l, IR_RSH, true, word, operand_imm(e->bit_shift));
	if (bits < 64)
		word = lower_alu(l, IR_AND, true, word,
				 operand_imm((int64_t)((UINT64_C(1) << bits) - 1)));
	return word;
}

/*
 * A pointer that is the base of this load needs no check of its own: if it was not read it is 0,
 * and nothing can be read there. That holds only for the pointer itself, not for arithmetic with
 * it.
 */
static ir_reg value_load(struct lower *l, const struct expr *e, uint32_t fail)
{
	size_t mark = l->pending.n;
	int32_t offset;
	ir_reg base = lower_address(l, e->kids[0], &offset, fail), word;
	uint32_t size = e->type.size;

	offset += (int32_t)e->offset;
	if (l->pending.n > mark && l->pending.at[l->pending.n - 1].value == base)
		l->pending.n--;
	word = lower_load(l, base, offset, size, load_user(e));
	lower_pend(l, &(struct loaded){.value = word,
				       .base = base,
				       .offset = offset,
				       .size = (uint8_t)size,
				       .user = (uint8_t)load_user(e)});
	l->last_load = word;
	if (e->type.bits)
		return bit_field(l, word, e);
	if (needs_swap(e->type))
		return swapped(l, word, e->type);
	return e->type.is_signed ? cut(l, word, e->type) : word;
}

/* --- operators --- */

static ir_reg extended(struct lower *l, ir_reg r, uint32_t bits, bool sign, bool wide)
{
	const struct loaded *x = sign || bits != 32 ? NULL : lower_loaded_by(l, r);
	ir_reg to;

	if (x && x->size <= 4)
		return r; /* as it was loaded */
	to = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_EXTEND,
				       .dst = to,
				       .a = r,
				       .imm = bits,
				       .sign = sign,
				       .wide = wide});
	return to;
}

static ir_reg value_convert(struct lower *l, const struct expr *e, uint32_t fail)
{
	struct ctype from = e->kids[0]->type, to = e->type;
	ir_reg r = lower_value_reg(l, e->kids[0], fail);

	if (to.kind == CTYPE_BOOL && from.kind != CTYPE_BOOL) {
		uint32_t zero = lower_label(l);

		lower_branch(l, IR_EQ, from.size == 8, r, operand_imm(0), zero);
		return lower_one_or_zero(l, zero);
	}
	if (to.size == 8 && from.size < 8)
		return extended(l, r, 32, from.is_signed, true);
	if (to.size < 4 && (from.size > to.size || from.is_signed != to.is_signed))
		return extended(l, r, to.size * 8, to.is_signed, false);
	return r;
}

static ir_reg magnitude(struct lower *l, ir_reg r, bool wide)
{
	ir_reg out = lower_reg(l);
	uint32_t end = lower_label(l);

	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = out, .a = r});
	lower_branch(l, IR_SGE, wide, out, operand_imm(0), end);
	lower_emit(l, (struct ir_insn){.op = IR_NEG, .dst = out, .a = out, .wide = wide});
	lower_place(l, end);
	return out;
}

/*
 * BPF divides unsigned (signed division came with 6.6): by the magnitudes, then the sign. C rounds
 * towards zero, and the remainder has the dividend's sign.
 */
static ir_reg signed_division(struct lower *l, const struct expr *e, ir_reg a, ir_reg b)
{
	bool wide = e->type.size == 8;
	ir_reg q = lower_alu(l, e->op == OP_DIV ? IR_DIV : IR_MOD, wide, magnitude(l, a, wide),
			     operand_reg(magnitude(l, b, wide)));
	ir_reg sign = e->op == OP_DIV ? lower_alu(l, IR_XOR, wide, a, operand_reg(b)) : a;
	ir_reg out = lower_reg(l);
	uint32_t end = lower_label(l);

	lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = out, .a = q});
	lower_branch(l, IR_SGE, wide, sign, operand_imm(0), end);
	lower_emit(l, (struct ir_insn){.op = IR_NEG, .dst = out, .a = out, .wide = wide});
	lower_place(l, end);
	return out;
}

/* Registers that an expression needs, the heavier operand evaluated first (Sethi and Ullman). */
static unsigned int registers_needed(const struct expr *e)
{
	unsigned int most = 1;

	for (uint32_t i = 0; i < e->n; i++) {
		unsigned int n = registers_needed(e->kids[i]);

		most = i && n == most ? n + 1 : MAX(n, most);
	}
	return most;
}

void lower_operands(struct lower *l, const struct expr *x, const struct expr *y, ir_reg *a,
		    struct operand *b, uint32_t fail)
{
	bool heavier = l->o->frugal && y->n && registers_needed(y) > registers_needed(x);

	if (heavier)
		*b = lower_value(l, y, fail);
	*a = lower_value_reg(l, x, fail);
	if (!heavier)
		*b = lower_value(l, y, fail);
}

static ir_reg value_division(struct lower *l, const struct expr *e, uint32_t fail)
{
	bool wide = e->type.size == 8;
	struct operand b;
	ir_reg a;

	lower_operands(l, e->kids[0], e->kids[1], &a, &b, fail);
	if (!b.is_imm)
		lower_branch(l, IR_EQ, wide, b.reg, operand_imm(0), fail);
	if (!e->type.is_signed)
		return lower_alu(l, e->op == OP_DIV ? IR_DIV : IR_MOD, wide, a, b);
	return signed_division(l, e, a, b.is_imm ? lower_const(l, b.imm) : b.reg);
}

static enum ir_alu alu_of(const struct expr *e)
{
	switch (e->op) {
	case OP_ADD: return IR_ADD;
	case OP_SUB: return IR_SUB;
	case OP_MUL: return IR_MUL;
	case OP_AND: return IR_AND;
	case OP_OR: return IR_OR;
	case OP_XOR: return IR_XOR;
	case OP_SHL: return IR_LSH;
	case OP_SHR: return e->type.is_signed ? IR_ARSH : IR_RSH;
	default: bug("operator %d is not arithmetic", e->op);
	}
}

static ir_reg value_binary(struct lower *l, const struct expr *e, uint32_t fail)
{
	bool wide = e->type.size == 8;
	struct operand b;
	ir_reg a;

	if (e->op == OP_DIV || e->op == OP_MOD)
		return value_division(l, e, fail);
	lower_operands(l, e->kids[0], e->kids[1], &a, &b, fail);
	if (e->op == OP_SHL || e->op == OP_SHR) {
		if (b.is_imm)
			b.imm &= wide ? 63 : 31;
		else
			b = operand_reg(
				lower_alu(l, IR_AND, false, b.reg, operand_imm(wide ? 63 : 31)));
	}
	return lower_computed(l, alu_of(e), wide, a, b);
}

static ir_reg value_unary(struct lower *l, const struct expr *e, uint32_t fail)
{
	bool wide = e->type.size == 8;
	ir_reg a = lower_value_reg(l, e->kids[0], fail), r;

	if (e->op == OP_COMPL)
		return lower_alu(l, IR_XOR, wide, a, operand_imm(-1));
	r = lower_reg(l);
	lower_emit(l, (struct ir_insn){.op = IR_NEG, .dst = r, .a = a, .wide = wide});
	return r;
}

/* How deep ?: stand in each other. */
static unsigned int conditions_in(const struct expr *e)
{
	unsigned int most = 0;

	for (uint32_t i = 0; i < e->n; i++)
		most = MAX(most, conditions_in(e->kids[i]));
	return most + (e->kind == EXPR_COND);
}

/*
 * Each side's loads are settled on that side: they are not made on the other. The result's register
 * is taken from the end of the first side on: where registers are short, the deeper side comes
 * first, so that those of a chain a ? 1 : b ? 2 : … don't all wait for each other.
 */
static ir_reg value_cond(struct lower *l, const struct expr *e, uint32_t fail)
{
	uint32_t other = lower_label(l), end = lower_label(l);
	ir_reg out = lower_reg(l);
	struct known before = lower_known(l);
	size_t mark = l->pending.n;
	struct doubt outer = lower_doubt(l, fail, fail);
	bool swap = l->o->frugal && conditions_in(e->kids[2]) > conditions_in(e->kids[1]);

	for (int turn = 0; turn < 2; turn++) {
		bool side = turn != swap;
		ir_reg r;

		lower_truth(l, e->kids[0], side, turn ? fail : other);
		r = lower_value_reg(l, e->kids[1 + side], fail);
		lower_settle(l, mark, fail, fail);
		lower_emit(l, (struct ir_insn){.op = IR_COPY, .dst = out, .a = r});
		lower_forget(l, before);
		if (turn)
			break;
		lower_jump(l, end);
		lower_place(l, other);
	}
	lower_place(l, end);
	l->doubt = outer;
	return out;
}

static bool can_fault(const struct expr *e)
{
	if (e->kind == EXPR_LOAD || e->kind == EXPR_OBJECT || e->kind == EXPR_TEXT_EQ ||
	    e->kind == EXPR_BYTES_EQ || e->kind == EXPR_TEXTS_EQ ||
	    (e->kind == EXPR_BINARY && (e->op == OP_DIV || e->op == OP_MOD)))
		return true;
	for (uint32_t i = 0; i < e->n; i++)
		if (can_fault(e->kids[i]))
			return true;
	return false;
}

void lower_captured_fault(struct lower *l, const struct capture *c, uint32_t fail)
{
	ir_reg faults, bit;

	bool text = c->form == FIELD_TEXT && c->expr->type.kind == CTYPE_POINTER;

	if (!text && !can_fault(c->expr))
		return;
	faults = lower_peek(l, l->stash, offsetof(struct stash_header, faults), 8);
	bit = lower_alu(l, IR_RSH, true, faults, operand_imm(c->bit));
	lower_branch(l, IR_NE, true, lower_alu(l, IR_AND, true, bit, operand_imm(1)),
		     operand_imm(0), fail);
}

static ir_reg captured(struct lower *l, const struct capture *c, uint32_t fail)
{
	ir_reg r = lower_peek(l, l->stash, (int32_t)c->offset, 8);

	lower_captured_fault(l, c, fail);
	return r;
}

struct operand lower_value(struct lower *l, const struct expr *e, uint32_t fail)
{
	const struct capture *c = l->at_return ? plan_capture(l->plan, e, false, false) : NULL;
	int32_t offset;
	ir_reg r;

	if (c)
		return operand_reg(captured(l, c, fail));
	switch (e->kind) {
	case EXPR_CONST: return operand_imm((int64_t)e->value);
	case EXPR_ARG:
		r = lower_arg(l, e->reg);
		return operand_reg(passed(l, r, e->type));
	case EXPR_RET:
		r = lower_ret(l);
		return operand_reg(passed(l, r, e->type));
	case EXPR_BUILTIN: return operand_reg(lower_builtin(l, e));
	case EXPR_LOAD: return operand_reg(value_load(l, e, fail));
	case EXPR_OBJECT:
	case EXPR_FRAME:
		r = lower_address(l, e, &offset, fail);
		return operand_reg(offset ? lower_alu(l, IR_ADD, true, r, operand_imm(offset)) : r);
	case EXPR_CONVERT: return operand_reg(value_convert(l, e, fail));
	case EXPR_UNARY:
		return operand_reg(e->op == OP_NOT ? lower_truth_value(l, e, fail)
						   : value_unary(l, e, fail));
	case EXPR_BINARY:
		return operand_reg(expr_is_truth(e) ? lower_truth_value(l, e, fail)
						    : value_binary(l, e, fail));
	case EXPR_COND: return operand_reg(value_cond(l, e, fail));
	case EXPR_USER:
	case EXPR_AFTER: return lower_value(l, e->kids[0], fail);
	case EXPR_LOGIC:
	case EXPR_BYTES_EQ:
	case EXPR_TEXTS_EQ:
	case EXPR_TEXT_EQ: return operand_reg(lower_truth_value(l, e, fail));
	case EXPR_TEXT: break;
	}
	bug("expression kind %d has no value in a register", e->kind);
}

ir_reg lower_value_reg(struct lower *l, const struct expr *e, uint32_t fail)
{
	struct operand o = lower_value(l, e, fail);

	return o.is_imm ? lower_const(l, o.imm) : o.reg;
}

ir_reg lower_value_wide(struct lower *l, const struct expr *e, uint32_t fail)
{
	struct operand o = lower_value(l, e, fail);

	if (o.is_imm)
		return lower_const(l, o.imm);
	return e->type.size == 8 || e->type.size == 0
		       ? o.reg
		       : extended(l, o.reg, 32, e->type.is_signed, true);
}

ir_reg lower_value_raw(struct lower *l, const struct expr *e, uint32_t fail)
{
	struct expr unsigned_load = *e;

	if (e->type.order != ORDER_NATIVE || e->type.bits)
		return lower_value_wide(l, e, fail);
	switch (e->kind) {
	case EXPR_ARG: return lower_arg(l, e->reg);
	case EXPR_RET: return lower_ret(l);
	case EXPR_LOAD:
		unsigned_load.type.is_signed = false;
		return lower_value_reg(l, &unsigned_load, fail);
	default: return lower_value_wide(l, e, fail);
	}
}

ir_reg lower_value_unswapped(struct lower *l, const struct expr *e, int64_t *constant,
			     uint32_t fail)
{
	uint32_t above; /* bits that the type does not have */
	struct expr raw;

	while (e->kind == EXPR_CONVERT && !e->kids[0]->type.is_signed &&
	       e->type.size >= e->kids[0]->type.size)
		e = e->kids[0];
	if (e->kind != EXPR_LOAD || e->type.bits || !needs_swap(e->type) ||
	    (l->at_return && !expr_needs_return(e)))
		return IR_NONE;
	above = 64 - e->type.size * 8;
	if ((uint64_t)*constant << above >> above != (uint64_t)*constant)
		return IR_NONE;
	*constant = (int64_t)(__builtin_bswap64((uint64_t)*constant) >> above);
	raw = *e;
	raw.type.order = ORDER_NATIVE;
	return lower_value_reg(l, &raw, fail);
}
