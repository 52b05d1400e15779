/* SPDX-License-Identifier: GPL-2.0-only */
/* Facts about each instruction of the intermediate code, and its printer. */
#include "plan/ir.h"

#include <inttypes.h>

static const char *const op_names[IR_OPS] = {
	[IR_LABEL] = "label",
	[IR_JUMP] = "jump",
	[IR_BRANCH] = "branch",
	[IR_RETURN] = "return",
	[IR_CONST] = "const",
	[IR_COPY] = "copy",
	[IR_CONTEXT] = "context",
	[IR_CTX] = "ctx",
	[IR_ARG] = "arg",
	[IR_RET] = "ret",
	[IR_ALU] = "alu",
	[IR_NEG] = "neg",
	[IR_EXTEND] = "extend",
	[IR_SWAP] = "swap",
	[IR_LOAD] = "load",
	[IR_CAST] = "cast",
	[IR_CHECK] = "check",
	[IR_READ] = "read",
	[IR_READ_TEXT] = "read_text",
	[IR_SCAN] = "scan",
	[IR_PEEK] = "peek",
	[IR_POKE] = "poke",
	[IR_ADD_TO] = "add_to",
	[IR_ATOMIC_ADD] = "atomic_add",
	[IR_RAISE] = "raise",
	[IR_HELPER] = "helper",
	[IR_CTX_HELPER] = "ctx_helper",
	[IR_CTX_KFUNC] = "ctx_kfunc",
	[IR_NS_TASK] = "ns_task",
	[IR_COMM] = "comm",
	[IR_ENTRY_IP] = "entry_ip",
	[IR_KPROBE] = "kprobe",
	[IR_TRAMPOLINE] = "trampoline",
	[IR_GATE] = "gate",
	[IR_PENDING] = "pending",
	[IR_ADD_PENDING] = "add_pending",
	[IR_ELEMENT] = "element",
	[IR_LOOKUP] = "lookup",
	[IR_UPDATE] = "update",
	[IR_DELETE] = "delete",
	[IR_RESERVE] = "reserve",
	[IR_SUBMIT] = "submit",
	[IR_OUTPUT] = "output",
	[IR_STACK] = "stack",
};

static const char *const cond_names[] = {
	[IR_EQ] = "==", [IR_NE] = "!=",	 [IR_LT] = "<",	   [IR_LE] = "<=",  [IR_GT] = ">",
	[IR_GE] = ">=", [IR_SLT] = "s<", [IR_SLE] = "s<=", [IR_SGT] = "s>", [IR_SGE] = "s>=",
	[IR_SET] = "&",
};

static const char *const alu_names[] = {
	[IR_ADD] = "+",	 [IR_SUB] = "-",  [IR_MUL] = "*",    [IR_DIV] = "/",
	[IR_MOD] = "%",	 [IR_AND] = "&",  [IR_OR] = "|",     [IR_XOR] = "^",
	[IR_LSH] = "<<", [IR_RSH] = ">>", [IR_ARSH] = "s>>",
};

enum ir_cond ir_cond_negate(enum ir_cond c)
{
	static const enum ir_cond negated[] = {
		[IR_EQ] = IR_NE,   [IR_NE] = IR_EQ,   [IR_LT] = IR_GE,	 [IR_LE] = IR_GT,
		[IR_GT] = IR_LE,   [IR_GE] = IR_LT,   [IR_SLT] = IR_SGE, [IR_SLE] = IR_SGT,
		[IR_SGT] = IR_SLE, [IR_SGE] = IR_SLT,
	};

	return negated[c];
}

uint32_t ir_reads(const struct ir_insn *i, ir_reg regs[3])
{
	uint32_t n = 0;

	if (i->a != IR_NONE && i->a != IR_FRAME)
		regs[n++] = i->a;
	if (i->b != IR_NONE && i->b != IR_FRAME)
		regs[n++] = i->b;
	return n;
}

bool ir_is_terminal(const struct ir_insn *i)
{
	return i->op == IR_JUMP || i->op == IR_RETURN;
}

static void print_reg(ir_reg r, FILE *to)
{
	if (r == IR_FRAME)
		fputs("frame", to);
	else
		fprintf(to, "v%u", r);
}

static void print_b(const struct ir_insn *i, FILE *to)
{
	if (i->has_imm)
		fprintf(to, "%" PRId64, i->imm);
	else
		print_reg(i->b, to);
}

static void print_operands(const struct ir_insn *i, FILE *to)
{
	if (i->a != IR_NONE) {
		fputc(' ', to);
		print_reg(i->a, to);
		if (i->off)
			fprintf(to, "+%d", i->off);
	} else if (i->off || i->op == IR_LOOKUP || i->op == IR_UPDATE || i->op == IR_DELETE) {
		fprintf(to, " +%d", i->off);
	}
	if (i->b != IR_NONE) {
		fputs(", ", to);
		print_reg(i->b, to);
		if (i->off2)
			fprintf(to, "+%d", i->off2);
	} else if (i->has_imm || i->imm || i->op == IR_CONST || i->op == IR_RETURN) {
		fprintf(to, "%s%s%" PRId64, i->a != IR_NONE ? ", " : " ", i->has_imm ? "#" : "",
			i->imm);
	}
	if (i->size)
		fprintf(to, " size %u", i->size);
	if (i->text)
		fprintf(to, " \"%.*s\"", (int)i->size, i->text);
	if (i->label)
		fprintf(to, " -> L%u", i->label);
}

static void print_insn(const struct ir_insn *i, FILE *to)
{
	if (i->op == IR_LABEL) {
		fprintf(to, "L%u:\n", i->label);
		return;
	}
	fputc('\t', to);
	if (i->op == IR_BRANCH) {
		fputs("if ", to);
		print_reg(i->a, to);
		fprintf(to, " %s%s ", cond_names[i->cond], i->wide ? "" : ".32");
		print_b(i, to);
		fprintf(to, " -> L%u\n", i->label);
		return;
	}
	if (i->dst != IR_NONE)
		fprintf(to, "v%u = ", i->dst);
	if (i->op == IR_ALU) {
		print_reg(i->a, to);
		fprintf(to, " %s%s ", alu_names[i->alu], i->wide ? "" : ".32");
		print_b(i, to);
		fputc('\n', to);
		return;
	}
	fprintf(to, "%s%s%s", op_names[i->op], i->op == IR_EXTEND && i->sign ? ".s" : "",
		i->op == IR_EXTEND && i->wide ? ".64" : "");
	print_operands(i, to);
	fputc('\n', to);
}

void ir_print(const struct ir *ir, FILE *to)
{
	vec_each (i, &ir->code)
		print_insn(i, to);
}
