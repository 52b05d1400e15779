// SPDX-License-Identifier: GPL-2.0-only
/*
 * "A value is what gcc -fwrapv would compute": each line of random expressions is checked by
 * ktrace, its tree evaluated here on an sk_buff in memory, and compared with what gcc's code for
 * the same line returns. Also sees to it that operands of one operator have one type.
 */
#include "frontend/check.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RUNS 4 /* of each expression, with other arguments */

typedef uint64_t test_fn(void *skb, uint8_t a, int8_t b, uint16_t c, uint32_t e, int32_t f);

static uint64_t evaluate(const struct expr *e, const uint64_t *regs);

static uint64_t load(const struct expr *e, const uint64_t *regs)
{
	uint64_t at = evaluate(e->kids[0], regs) + e->offset, word = 0;

	memcpy(&word, (const void *)(uintptr_t)at, e->type.size);
	if (!e->type.bits)
		return e->type.kind == CTYPE_BOOL ? word : fold_wrap(e->type, word);
	word <<= 64 - e->bit_shift - e->type.bits;
	if (e->type.is_signed)
		return (uint64_t)((int64_t)word >> (64 - e->type.bits));
	return word >> (64 - e->type.bits);
}

static uint64_t binary(const struct expr *e, const uint64_t *regs)
{
	struct ctype t = e->type, a = e->kids[0]->type, b = e->kids[1]->type;
	bool shift = e->op == OP_SHL || e->op == OP_SHR;
	uint64_t value;

	if (a.size < 4 || a.bits || (!shift && (a.size != b.size || a.is_signed != b.is_signed)))
		bug("the operands of '%s' have two types", operator_text(e->op));
	if (!op_is_comparison(e->op) && (t.size != a.size || t.is_signed != a.is_signed))
		bug("'%s' has a type of its own", operator_text(e->op));
	if (!fold_binary(e->op, a, evaluate(e->kids[0], regs), evaluate(e->kids[1], regs), &value))
		bug("a division by zero");
	return fold_wrap(t, value);
}

static uint64_t evaluate(const struct expr *e, const uint64_t *regs)
{
	uint64_t v = e->n ? evaluate(e->kids[0], regs) : 0;

	switch ((int)e->kind) {
	case EXPR_CONST: return e->value;
	case EXPR_ARG: return fold_wrap(e->type, regs[e->reg]);
	case EXPR_LOAD: return load(e, regs);
	case EXPR_CONVERT: return fold_wrap(e->type, v);
	case EXPR_UNARY:
		return e->op == OP_NOT ? !v : fold_wrap(e->type, e->op == OP_NEG ? -v : ~v);
	case EXPR_BINARY: return binary(e, regs);
	case EXPR_LOGIC:
		return e->op == OP_LAND ? v && evaluate(e->kids[1], regs)
					: v || evaluate(e->kids[1], regs);
	case EXPR_COND: return evaluate(e->kids[v ? 1 : 2], regs);
	default: bug("expression kind %d has no value", e->kind);
	}
}

static bool same(const struct expr *e, test_fn *test, void *const skbs[], const char *line)
{
	for (unsigned int run = 0; run < RUNS; run++) {
		uint64_t r[6] = {(uintptr_t)skbs[run]}, got, want;

		for (int i = 1; i < 6; i++)
			r[i] = (uint64_t)rand() << 33 ^ (uint64_t)rand() << 11 ^ (uint64_t)rand();
		got = evaluate(e, r);
		want = test(skbs[run], (uint8_t)r[1], (int8_t)r[2], (uint16_t)r[3], (uint32_t)r[4],
			    (int32_t)r[5]);
		if (got == want)
			continue;
		printf("FAIL %s: ktrace has 0x%llx, gcc 0x%llx\n", line, (unsigned long long)got,
		       (unsigned long long)want);
		expr_print(e, stdout);
		return false;
	}
	return true;
}

static bool check_line(struct kernel *k, const char *line, test_fn *test, void *const skbs[])
{
	struct check_options options = {.strings = 255};
	struct arena arena = {0};
	char *text = arena_printf(&arena, "diff { print %s }", line);
	struct source source = {.text = text, .len = (uint32_t)strlen(text)};
	struct diags diags = {.arena = &arena, .source = &source};
	struct script *script = script_parse(&arena, &source, &diags);
	struct query *q = NULL;
	bool ok = false;

	if (!diags.errors)
		q = query_make(&arena, script, &source, k, &options, &diags);
	if (q)
		ok = same(q->clauses.at[0]->groups.at[0]->items.at[0].expr, test, skbs, line);
	else
		diag_print(&diags, stdout);
	arena_free(&arena);
	return ok;
}

int main(int argc, char **argv)
{
	struct kernel_source from = {.kallsyms = "/dev/null", .modules = ""};
	unsigned int passed = 0, failed = 0;
	void *skbs[RUNS], *(*filled_skb)(void);
	char error[512], *line = NULL;
	test_fn **tests;
	struct kernel *k;
	size_t size = 0;
	void *code;
	FILE *f;

	if (argc != 5) {
		fprintf(stderr, "usage: gcc_test BTF FUNCTIONS EXPRESSIONS CODE.so\n");
		return 2;
	}
	from.btf = argv[1];
	from.functions = argv[2];
	k = kernel_open(&from, error, sizeof(error));
	f = fopen(argv[3], "r");
	code = dlopen(argv[4], RTLD_NOW);
	if (!k || !f || !code) {
		fprintf(stderr, "%s\n", !k ? error : !f ? argv[3] : dlerror());
		return 1;
	}
	tests = dlsym(code, "tests");
	*(void **)&filled_skb = dlsym(code, "filled_skb");
	for (int i = 0; i < RUNS; i++)
		skbs[i] = filled_skb();
	for (unsigned int i = 0; getline(&line, &size, f) >= 0; i++) {
		line[strcspn(line, "\n")] = 0;
		if (check_line(k, line, tests[i], skbs))
			passed++;
		else
			failed++;
	}
	printf("%u passed, %u failed\n", passed, failed);
	free(line);
	fclose(f);
	kernel_close(k);
	return failed > 0;
}
