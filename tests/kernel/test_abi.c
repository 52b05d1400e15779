/* SPDX-License-Identifier: GPL-2.0-only */
#include "check.h"
#include "kernel/arch.h"
#include "abi_calls.h"

#include <stdio.h>
#include <string.h>

static const char *where(struct fixture *x, struct arg_loc loc)
{
	switch (loc.where) {
	case ARG_REG: return arena_printf(&x->arena, "reg%u/%u", loc.reg, loc.size);
	case ARG_REG2:
		return arena_printf(&x->arena, "reg%u,%u/%u", loc.reg, loc.reg + 1, loc.size);
	case ARG_STACK: return arena_printf(&x->arena, "stack+%u/%u", loc.stack_offset, loc.size);
	case ARG_NONE: return "none";
	}
	return "?";
}

static const char *all_places(struct fixture *x, const struct arch *arch, const char *name)
{
	const struct kfunc *f = fixture_function(x, name);
	struct strbuf b = {0};
	char *text;

	for (uint32_t i = 0; i < proto_param_count(f->proto); i++)
		strbuf_printf(&b, "%s ", where(x, arch_arg(arch, f->proto, i)));
	text = arena_strdup(&x->arena, strbuf_str(&b));
	strbuf_free(&b);
	return text;
}

#ifdef __x86_64__
/* The bytes that arch_arg() points to are the argument's, all of them. */
static bool holds_argument(struct arg_loc loc, uint32_t i)
{
	const unsigned char *at;

	if (loc.where == ARG_STACK)
		at = abi_stack + loc.stack_offset;
	else if (loc.where == ARG_REG || loc.where == ARG_REG2)
		at = (const unsigned char *)(abi_registers + loc.reg);
	else
		return true; /* said not to know */
	for (uint32_t n = 0; n < loc.size; n++)
		if (at[n] != (unsigned char)(0x11 * (i + 1)))
			return false;
	return true;
}

static void test_against_gcc(struct fixture *x)
{
	for (unsigned int i = 0; i < abi_case_count; i++) {
		const struct kfunc *f = fixture_function(x, abi_cases[i].name);
		bool all = true;

		memset(abi_stack, 0, sizeof(abi_stack));
		memset(abi_registers, 0, sizeof(abi_registers));
		abi_cases[i].call();
		for (uint32_t n = 0; n < proto_param_count(f->proto); n++)
			all &= holds_argument(arch_arg(arch_named("x86-64"), f->proto, n), n);
		check(arena_printf(&x->arena, "gcc passes %s so", abi_cases[i].name), all,
		      all_places(x, arch_named("x86-64"), abi_cases[i].name));
	}
}
#else
static void test_against_gcc(struct fixture *x)
{
	(void)x;
}
#endif

void test_abi(struct fixture *x)
{
	static const char *const cases[][4] = {
		{"x86-64", "ip_rcv", "reg0/8 reg1/8 reg2/8 reg3/8 "},
		{"x86-64", "seventh_on_stack",
		 "reg0/4 reg1/4 reg2/4 reg3/4 reg4/4 reg5/4 stack+8/8 "},
		{"x86-64", "eighth_on_stack",
		 "reg0/1 reg1/2 reg2/8 reg3/4 reg4/4 reg5/4 stack+8/4 stack+16/8 stack+24/1 "},
		{"x86-64", "takes_8", "reg0/8 reg1/8 "},
		{"x86-64", "takes_12", "reg0,1/12 reg2/8 "},
		{"x86-64", "takes_16", "reg0/4 reg1,2/16 reg3/8 "},
		{"x86-64", "takes_24", "stack+8/24 reg0/8 "},
		{"x86-64", "takes_16_late",
		 "reg0/4 reg1/4 reg2/4 reg3/4 reg4/4 stack+8/16 reg5/8 "},
		{"x86-64", "takes_packed", "stack+8/9 reg0/8 "},
		{"x86-64", "takes_empty", "none reg0/8 "},
		{"x86-64", "takes_sockptr", "reg0,1/16 reg2/8 "},
		{"x86-64", "takes_int128", "reg0/4 reg1,2/16 reg3/8 "},
		{"x86-64", "takes_int128_late",
		 "reg0/4 reg1/4 reg2/4 reg3/4 reg4/4 reg5/8 stack+8/8 stack+24/16 stack+40/8 "},
		{"x86-64", "takes_wide16_stack", "stack+8/24 reg0/4 stack+32/24 reg1,2/16 reg3/8 "},
		{"x86-64", "takes_union", "reg0/4 reg1/8 "},
		{"x86-64", "takes_bits", "reg0/8 reg1/8 "},
		{"x86-64", "takes_float", "reg0/8 none reg1/8 "},
		{"x86-64", "returns_24", "reg1/8 "},
		{"x86-64", "returns_16", "reg0/8 "},
		{"x86-64", "sock_setsockopt", "reg0/8 reg1/4 reg2/4 reg3,4/16 reg5/4 "},
		{"x86-64", "printk", "reg0/8 "},
		{"x86-64", "many_arguments",
		 "reg0/8 reg1/8 reg2/8 reg3/8 reg4/8 reg5/8 stack+8/8 stack+16/8 stack+24/8 "
		 "stack+32/8 stack+40/8 stack+48/8 stack+56/8 "},
		{"arm64", "seventh_on_stack", "reg0/4 reg1/4 reg2/4 reg3/4 reg4/4 reg5/4 reg6/8 "},
		{"arm64", "eighth_on_stack",
		 "reg0/1 reg1/2 reg2/8 reg3/4 reg4/4 reg5/4 reg6/4 reg7/8 stack+0/1 "},
		{"arm64", "takes_16", "reg0/4 reg1,2/16 reg3/8 "},
		{"arm64", "takes_24", "none reg1/8 "},
		{"arm64", "takes_int128", "reg0/4 reg2,3/16 reg4/8 "},
		{"arm64", "returns_24", "reg0/8 "},
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		check_text(arena_printf(&x->arena, "%s %s", cases[i][0], cases[i][1]),
			   all_places(x, arch_named(cases[i][0]), cases[i][1]), cases[i][2]);
	check("beyond the parameters",
	      arch_arg(arch_host(), fixture_function(x, "ip_rcv")->proto, 4).where == ARG_NONE,
	      "is somewhere");
	check("unknown architecture", !arch_named("sparc"), "is known");
	test_against_gcc(x);
}
