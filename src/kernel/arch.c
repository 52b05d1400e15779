/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A prototype comes in, the place of each parameter goes out: which registers, or where on the
 * stack. Knows nothing of who reads it. A parameter's index is not its register's: a struct of 16
 * bytes takes two, one of 24 none.
 */
#include "kernel/arch.h"
#include "kernel/btf.h"

#include <string.h>

#define NESTING_MOST 32	   /* structs within structs */
#define FIELDS_MOST  65536 /* fields looked at for one parameter */

/*
 * Offsets: struct pt_regs of arch/x86/include/asm/ptrace.h and
 * arch/arm64/include/uapi/asm/ptrace.h.
 */
static const struct arch archs[] = {
	{
		.name = "x86-64",
		.reg_args = 6,
		.reg_arg_offset = {112, 104, 96, 88, 72, 64}, /* di si dx cx r8 r9 */
		.ret_offset = 80,			      /* ax */
		.ret2_offset = 96,			      /* dx */
		.sp_offset = 152,
		.ip_offset = 128,
		.stack_args_at_entry = 8,
		.sp_at_return = 8,
		.probe_ip_skew = 1,
	},
	{
		.name = "arm64",
		.reg_args = 8,
		.reg_arg_offset = {0, 8, 16, 24, 32, 40, 48, 56},
		.ret_offset = 0,
		.ret2_offset = 8,
		.sp_offset = 248,
		.ip_offset = 256,
		.large_by_reference = true,
		.stack_closes_registers = true,
		.pairs_even = true,
	},
};

#if defined(__x86_64__)
#define HOST 0
#elif defined(__aarch64__)
#define HOST 1
#else
#error "ktrace knows x86-64 and arm64"
#endif

const struct arch *arch_host(void)
{
	return archs + HOST;
}

const struct arch *arch_named(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(archs); i++)
		if (!strcmp(archs[i].name, name))
			return archs + i;
	return NULL;
}

/* --- what a parameter's type asks for --- */

struct shape {
	uint32_t size, align;
	bool known;	  /* of integers and pointers only, and complete */
	bool misaligned; /* a field stands where its type may not (packed) */
	uint32_t left;	  /* fields that may still be looked at */
};

static void shape_add(struct shape *s, struct type_ref t, uint64_t bit_offset, unsigned int depth);

static void shape_add_members(struct shape *s, struct type_ref composite, uint64_t bit_offset,
			      unsigned int depth)
{
	uint32_t n = type_member_count(composite);

	for (uint32_t i = 0; i < n && s->known; i++) {
		struct member m = type_member_at(composite, i);

		if (!m.bits) /* a bit-field may stand anywhere */
			shape_add(s, m.type, bit_offset + m.bit_offset, depth + 1);
	}
}

static void shape_add_scalar(struct shape *s, struct ctype c, uint64_t bit_offset)
{
	s->known &= c.size > 0;
	s->align = MAX(s->align, c.size);
	s->misaligned |= c.size && bit_offset % (c.size * 8) != 0;
}

/* Elements are all aligned if the first is. */
static void shape_add_array(struct shape *s, struct ctype array, uint64_t bit_offset,
			    unsigned int depth)
{
	uint32_t count;
	struct ctype c = ctype_element(array, &count);

	if (c.kind == CTYPE_STRUCT || c.kind == CTYPE_ARRAY)
		shape_add(s, c.ref, bit_offset, depth + 1);
	else if (ctype_is_scalar(c) || c.kind == CTYPE_INT128)
		shape_add_scalar(s, c, bit_offset);
	else if (count)
		s->known = false;
}

/* One field, or a struct's or array's fields. */
static void shape_add(struct shape *s, struct type_ref t, uint64_t bit_offset, unsigned int depth)
{
	struct ctype c = ctype_of(t);

	if (!s->left || depth > NESTING_MOST) {
		s->known = false;
		return;
	}
	s->left--;
	switch (c.kind) {
	case CTYPE_INT:
	case CTYPE_BOOL:
	case CTYPE_ENUM:
	case CTYPE_POINTER:
	case CTYPE_INT128:
		shape_add_scalar(s, c, bit_offset);
		return;
	case CTYPE_ARRAY:
		shape_add_array(s, c, bit_offset, depth);
		return;
	case CTYPE_STRUCT:
		shape_add_members(s, c.ref, bit_offset, depth);
		return;
	case CTYPE_VOID:
	case CTYPE_FUNCTION:
	case CTYPE_STRING:
	case CTYPE_FLOAT:
		s->known = false;
		return;
	}
}

static bool is_declared_only(struct ctype c)
{
	return btf_is_fwd(btf_at(c.ref.btf, c.ref.id));
}

static struct shape shape_of(struct type_ref t)
{
	struct ctype c = ctype_of(t);
	struct shape s = {.size = c.size, .align = 1, .known = true, .left = FIELDS_MOST};

	if (c.kind == CTYPE_ARRAY || (c.kind == CTYPE_STRUCT && is_declared_only(c)))
		s.known = false; /* not what C passes */
	else if (ctype_is_scalar(c))
		shape_add_scalar(&s, c, 0);
	else
		shape_add(&s, t, 0, 0);
	return s;
}

/* x86-64 3.2.3: larger than two eightbytes, or with a field out of place. arm64: larger. */
static bool in_memory(const struct arch *arch, const struct shape *s)
{
	return s->size > 16 || (s->misaligned && !arch->large_by_reference);
}

/* --- where it goes --- */

struct places {
	const struct arch *arch;
	uint8_t next_reg;
	uint32_t stack; /* bytes of stack arguments so far */
	bool lost;	/* an argument of unknown size: nothing behind it can be placed */
};

static struct arg_loc on_stack(struct places *p, const struct shape *s)
{
	uint32_t align = s->align > 8 ? 16 : 8;
	struct arg_loc loc = {.where = ARG_STACK, .size = s->size};

	p->stack = ALIGN_UP(p->stack, align);
	if (p->stack + p->arch->stack_args_at_entry > UINT16_MAX || s->size > UINT16_MAX) {
		p->lost = true;
		return (struct arg_loc){.where = ARG_NONE, .size = s->size};
	}
	loc.stack_offset = (uint16_t)(p->arch->stack_args_at_entry + p->stack);
	p->stack += ALIGN_UP(s->size, 8);
	if (p->arch->stack_closes_registers)
		p->next_reg = p->arch->reg_args;
	return loc;
}

static struct arg_loc in_registers(struct places *p, const struct shape *s)
{
	uint8_t n = s->size > 8 ? 2 : 1;
	struct arg_loc loc = {.where = n == 2 ? ARG_REG2 : ARG_REG, .size = s->size};

	if (s->align > 8 && p->arch->pairs_even)
		p->next_reg += p->next_reg & 1;
	if (p->next_reg + n > p->arch->reg_args)
		return on_stack(p, s);
	loc.reg = p->next_reg;
	p->next_reg += n;
	return loc;
}

/* The pointer to a copy takes a place of its own; for what is behind it there is no way to say. */
static struct arg_loc by_reference(struct places *p, const struct shape *s)
{
	struct shape pointer = {.size = sizeof(uint64_t), .align = sizeof(uint64_t)};

	in_registers(p, &pointer);
	return (struct arg_loc){.where = ARG_NONE, .size = s->size};
}

static struct arg_loc place(struct places *p, struct type_ref t)
{
	struct shape s = shape_of(t);

	if (p->lost)
		return (struct arg_loc){.where = ARG_NONE, .size = s.size};
	if (!s.known) {
		/* a float goes to registers of its own; of anything else the size is in doubt */
		p->lost = ctype_of(t).kind != CTYPE_FLOAT;
		return (struct arg_loc){.where = ARG_NONE, .size = s.size};
	}
	if (!s.size) /* an empty struct, as GNU C has them, takes no room at all */
		return (struct arg_loc){.where = ARG_NONE};
	if (in_memory(p->arch, &s))
		return p->arch->large_by_reference ? by_reference(p, &s) : on_stack(p, &s);
	return in_registers(p, &s);
}

/*
 * A struct that is returned in memory: the caller passes its address, on x86-64 as if it were the
 * first argument.
 */
static bool returns_in_memory(const struct arch *arch, struct type_ref proto)
{
	struct ctype ret = ctype_of(proto_return(proto));
	struct shape s;

	if (ret.kind != CTYPE_STRUCT || arch->large_by_reference) /* arm64 has x8 for that */
		return false;
	s = shape_of(ret.ref);
	return in_memory(arch, &s);
}

struct arg_loc arch_arg(const struct arch *arch, struct type_ref proto, uint32_t i)
{
	struct places p = {.arch = arch, .next_reg = returns_in_memory(arch, proto)};
	struct arg_loc loc = {.where = ARG_NONE};

	if (i >= proto_param_count(proto))
		return loc;
	for (uint32_t n = 0; n <= i; n++)
		loc = place(&p, proto_param(proto, n).type);
	return loc;
}
