/* SPDX-License-Identifier: GPL-2.0-only */
/* Every member of some structs, as one text; then what single types are. */
#include "check.h"

#include <bpf/btf.h>
#include <stdio.h>
#include <string.h>

/* "  offset[:bit+width] name: type | ctype size flags" */
static void dump_member(struct fixture *x, struct strbuf *b, const struct member *m)
{
	struct ctype c = member_ctype(m);

	strbuf_printf(b, "\t%llu", (unsigned long long)m->bit_offset / 8);
	if (m->bits)
		strbuf_printf(b, ":%llu+%u", (unsigned long long)m->bit_offset % 8, m->bits);
	strbuf_printf(b, " %s: %s | %s %u", *m->name ? m->name : "-", type_text(m->type, &x->arena),
		      ctype_text(c, &x->arena), c.size);
	strbuf_printf(b, "%s%s%s\n", c.is_signed ? " signed" : "", c.is_char ? " char" : "",
		      c.text ? " text" : "");
}

static void dump_type(struct fixture *x, struct strbuf *b, const char *name)
{
	struct type_ref t = fixture_type(x, name);
	uint32_t n = type_member_count(t);

	strbuf_printf(b, "%s: %u bytes\n", type_text(t, &x->arena), ctype_of(t).size);
	for (uint32_t i = 0; i < n; i++) {
		struct member m = type_member_at(t, i);

		dump_member(x, b, &m);
	}
}

static void test_dump(struct fixture *x)
{
	static const char *const types[] = {
		"struct sk_buff",  "struct net_device", "struct sock_common", "struct tcphdr",
		"struct bits",	   "struct matrix",	"struct byte_orders", "struct qualified",
		"struct flexible", "union either",	"struct task_struct", "struct file",
		"sockptr_t",
	};
	struct strbuf b = {0};

	for (size_t i = 0; i < ARRAY_SIZE(types); i++)
		dump_type(x, &b, types[i]);
	check_text(
		"members", strbuf_str(&b),
		fixture_text(x, arena_printf(&x->arena, "%s/../kernel/types.expected", x->source)));
	strbuf_free(&b);
}

/* "offset[:bit+width] type", or "none (nearest)". */
static const char *member_text(struct fixture *x, const char *type, const char *name)
{
	struct suggest s;
	struct member m;
	const char *mend;

	suggest_init(&s, name);
	if (!type_member(fixture_type(x, type), name, &m, &s)) {
		mend = suggest_mend(&s, &x->arena);
		return arena_printf(&x->arena, "none; %s", mend ? mend : "");
	}
	if (m.bits)
		return arena_printf(
			&x->arena, "%llu:%llu+%u %s", (unsigned long long)m.bit_offset / 8,
			(unsigned long long)m.bit_offset % 8, m.bits, type_text(m.type, &x->arena));
	return arena_printf(&x->arena, "%llu %s", (unsigned long long)m.bit_offset / 8,
			    type_text(m.type, &x->arena));
}

static void test_members(struct fixture *x)
{
	static const char *const cases[][3] = {
		{"struct sk_buff", "len", "112 unsigned int"},
		{"struct sk_buff", "dev", "16 struct net_device *"},
		{"struct sk_buff", "csum_offset", "138 __u16"},
		{"struct sk_buff", "pkt_type", "128:0+3 __u8"},
		{"struct sk_buff", "ip_summed", "128:5+2 __u8"},
		{"struct sk_buff", "destructor", "96 void (*)(struct sk_buff *)"},
		{"struct sk_buff", "lenn", "none; did you mean 'len'?"},
		{"struct sk_buff", "", "none; "},
		{"skb_t", "protocol", "160 __be16"},
		{"struct sock_common", "skc_dport", "12 __be16"},
		{"struct iphdr", "daddr", "16 __be32"},
		{"struct net_device", "reg_state", "184:0+8 enum netdev_state"},
		{"struct task_struct", "mixed", "90:4+40 s64"},
		{"struct bits", "c", "1:0+33 u64"},
		{"struct never_defined", "a", "none; "},
		{"u8", "a", "none; "},
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		check_text(arena_printf(&x->arena, "member %s.%s", cases[i][0], cases[i][1]),
			   member_text(x, cases[i][0], cases[i][1]), cases[i][2]);
}

static const char *ctype_line(struct fixture *x, struct ctype c)
{
	static const char *const kinds[] = {
		[CTYPE_VOID] = "void",	   [CTYPE_INT] = "int",		  [CTYPE_BOOL] = "bool",
		[CTYPE_ENUM] = "enum",	   [CTYPE_POINTER] = "pointer",	  [CTYPE_ARRAY] = "array",
		[CTYPE_STRUCT] = "struct", [CTYPE_FUNCTION] = "function", [CTYPE_STRING] = "string",
		[CTYPE_FLOAT] = "float",   [CTYPE_INT128] = "int128",
	};
	static const char *const orders[] = {
		[ORDER_NATIVE] = "", [ORDER_BIG] = " be", [ORDER_LITTLE] = " le"};

	return arena_printf(&x->arena, "%s %u%s%s%s%s: %s", kinds[c.kind], c.size,
			    c.is_signed ? " signed" : "", c.is_char ? " char" : "",
			    c.text ? " text" : "", orders[c.order], ctype_text(c, &x->arena));
}

static void test_ctypes(struct fixture *x)
{
	static const char *const cases[][2] = {
		{"char", "int 1 signed char text: char"},
		{"u8", "int 1 char: unsigned char"},
		{"s8", "int 1 signed char: signed char"},
		{"u16", "int 2: unsigned short"},
		{"s64", "int 8 signed: long"},
		{"__be16", "int 2 be: __be16"},
		{"__le64", "int 8 le: __le64"},
		{"__sum16", "int 2: unsigned short"},
		{"bool", "bool 1: bool"},
		{"double", "float 8: double"},
		{"__int128", "int128 16 signed: __int128"},
		{"enum verdict", "enum 4 signed: enum verdict"},
		{"enum top_bit", "enum 4: enum top_bit"},
		{"enum wide_signed", "enum 8 signed: enum wide_signed"},
		{"enum small", "enum 1: enum small"},
		{"skb_ptr_t", "pointer 8: struct sk_buff *"},
		{"skb_t", "struct 208: struct sk_buff"},
		{"sk_buff_data_t", "int 4: unsigned int"},
		{"kuid_t", "struct 4: struct <anonymous>"},
		{"struct never_defined", "struct 0: struct never_defined"},
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		check_text(arena_printf(&x->arena, "ctype %s", cases[i][0]),
			   ctype_line(x, ctype_of(fixture_type(x, cases[i][0]))), cases[i][1]);
	check_text("ctype of void", ctype_line(x, ctype_of((struct type_ref){NULL, 0})),
		   "void 0: void");
	check_text("ctype of an id that isn't there",
		   ctype_line(x, ctype_of((struct type_ref){kernel_vmlinux(x->k)->btf, 1u << 30})),
		   "void 0: void");
}

static void test_pointers(struct fixture *x)
{
	struct ctype p = ctype_pointer_to(fixture_type(x, "struct sk_buff"));
	struct member m;
	uint32_t count;

	p.stars = 1;
	check_text("pointer to pointer", ctype_text(p, &x->arena), "struct sk_buff **");
	p = ctype_pointee(p);
	check_text("its pointee", ctype_text(p, &x->arena), "struct sk_buff *");
	p = ctype_pointee(p);
	check_text("the pointee's", ctype_text(p, &x->arena), "struct sk_buff");
	check("pointee of no pointer", ctype_pointee(p).kind == CTYPE_VOID, "it has one");
	type_member(fixture_type(x, "struct matrix"), "names", &m, NULL);
	p = ctype_element(ctype_of(m.type), &count);
	check_text("element", ctype_text(p, &x->arena), "const char *");
	check_number("elements", count, 2);
	check("text behind const", ctype_pointee(p).text, "it isn't");
	type_member(fixture_type(x, "struct flexible"), "at", &m, NULL);
	ctype_element(ctype_of(m.type), &count);
	check_number("elements of a flexible array", count, 0);
}

static void test_enumerators(struct fixture *x)
{
	static const struct {
		const char *type, *name;
		uint64_t value;
	} cases[] = {
		{"enum verdict", "VERDICT_STOLEN", (uint64_t)-2},
		{"enum verdict", "VERDICT_STOLEN", 0xfffffffe},
		{"enum verdict", "VERDICT_ACCEPT", 1},
		{"enum wide_flags", "WIDE_HIGH", 1ULL << 40},
		{"enum wide_signed", "WIDE_MINUS", (uint64_t)-1},
		{"enum top_bit", "TOP_BIT_ON", 0x80000000},
		{"enum small", "SMALL_TWO", 2},
		{"enum verdict", "-", 7},
		{"enum wide_flags", "-", 0},
		{"struct sk_buff", "-", 0},
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		const char *name = type_enumerator(fixture_type(x, cases[i].type), cases[i].value);

		check_text(arena_printf(&x->arena, "%s of %s", cases[i].name, cases[i].type),
			   name ? name : "-", cases[i].name);
	}
}

/* "refused", "number", or what the pointer that is loaded points to. */
static const char *walk_text(struct fixture *x, const char *type, int64_t off, uint32_t size)
{
	struct type_ref to;

	switch (type_walk(type_resolve(fixture_type(x, type)), off, size, &to)) {
	case WALK_REFUSED: return "refused";
	case WALK_SCALAR: return "number";
	case WALK_POINTER: return type_text(to, &x->arena);
	}
	return "";
}

/* As the kernel's verifier judges: tests/vm/cases/typed.case asks it about some of these. */
static void test_walk(struct fixture *x)
{
	static const struct {
		const char *type;
		int64_t off;
		uint32_t size;
		const char *what;
	} cases[] = {
		{"struct sk_buff", 112, 4, "number"},
		{"struct sk_buff", 112, 2, "number"},  /* narrower than the member */
		{"struct sk_buff", 114, 2, "number"},  /* within it */
		{"struct sk_buff", 112, 8, "refused"}, /* two members */
		{"struct sk_buff", 114, 4, "refused"},
		{"struct sk_buff", -8, 8, "refused"},
		{"struct sk_buff", 204, 8, "refused"}, /* beyond the end */
		{"struct sk_buff", 208, 4, "refused"},
		{"struct sk_buff", 16, 8, "struct net_device"}, /* in structs and unions */
		{"struct sk_buff", 16, 4, "refused"},		/* part of a pointer */
		{"struct sk_buff", 0, 8, "struct sk_buff"},	/* a union's first member */
		{"struct sk_buff", 176, 8, "number"},		/* no pointer to a struct */
		{"struct sk_buff", 96, 8, "number"},		/* to a function */
		{"struct sk_buff", 40, 8, "number"},		/* several of an array of chars */
		{"struct sk_buff", 80, 8, "number"},
		{"struct sk_buff", 84, 8, "refused"}, /* … and what is behind it */
		{"struct sk_buff", 126, 1, "number"}, /* a byte of bit-fields */
		{"struct sk_buff", 126, 2, "number"}, /* a bit-field within the word */
		{"struct sk_buff", 124, 4, "refused"}, /* a member before them in the word */
		{"struct bits", 0, 8, "number"},
		{"struct bits", 1, 4, "refused"}, /* part of a bit-field */
		{"struct matrix", 44, 4, "number"},
		{"struct matrix", 46, 4, "refused"},
		{"struct matrix", 48, 8, "number"}, /* an array of pointers to text */
		{"struct matrix", 52, 8, "refused"},
		{"struct net_device", 32, 8, "struct net_device_ops"}, /* behind const */
		{"struct qualified", 24, 8, "number"},		       /* to a pointer */
		{"struct qualified", 32, 8, "struct sk_buff"},	 /* behind a typedef */
		{"struct qualified", 40, 8, "number"},		 /* void * */
		{"struct flexible", 0, 4, "number"},
		{"struct flexible", 4, 4, "refused"}, /* a hole */
		{"struct flexible", 8, 8, "refused"},
		{"union either", 0, 4, "number"},
		{"union either", 3, 1, "number"},
		{"struct sk_buff", 168, 4, "number"},
		{"u64", 0, 8, "refused"},
		{"struct never_defined", 0, 8, "refused"},
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		check_text(arena_printf(&x->arena, "%u bytes at %s + %lld", cases[i].size,
					cases[i].type, (long long)cases[i].off),
			   walk_text(x, cases[i].type, cases[i].off, cases[i].size),
			   cases[i].what);
}

void test_types(struct fixture *x)
{
	test_walk(x);
	test_dump(x);
	test_members(x);
	test_ctypes(x);
	test_pointers(x);
	test_enumerators(x);
}
