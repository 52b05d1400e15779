/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What gcc does: calls through the fixture's prototypes, each argument filled with its own bytes,
 * to code that takes down the argument registers and the stack. test_abi.c compares that with
 * what arch_arg() says. x86-64 only.
 */
#include "../fixtures/types.h"
#include "abi_calls.h"

unsigned long long abi_registers[6];
unsigned char abi_stack[ABI_STACK];

/* rax must be sane for those that return a struct in memory: its address, which came in rdi */
__asm__(".pushsection .text\n"
	".type abi_capture, @function\n"
	"abi_capture:\n"
	"	movq %rdi, abi_registers+0(%rip)\n"
	"	movq %rsi, abi_registers+8(%rip)\n"
	"	movq %rdx, abi_registers+16(%rip)\n"
	"	movq %rcx, abi_registers+24(%rip)\n"
	"	movq %r8, abi_registers+32(%rip)\n"
	"	movq %r9, abi_registers+40(%rip)\n"
	"	movq %rdi, %rax\n"
	"	movq %rsp, %rsi\n"
	"	leaq abi_stack(%rip), %rdi\n"
	"	movl $256, %ecx\n"
	"	rep movsb\n"
	"	ret\n"
	".size abi_capture, .-abi_capture\n"
	".popsection\n");
extern char abi_capture[];

#define FILL(i, x) __builtin_memset(&(x), 0x11 * ((i) + 1), sizeof(x))

#define CALL1(ret, name, A)                                                                        \
	static void call_##name(void)                                                              \
	{                                                                                          \
		A a;                                                                               \
		FILL(0, a);                                                                        \
		((ret(*)(A))(void *)abi_capture)(a);                                               \
	}
#define CALL2(ret, name, A, B)                                                                     \
	static void call_##name(void)                                                              \
	{                                                                                          \
		A a;                                                                               \
		B b;                                                                               \
		FILL(0, a);                                                                        \
		FILL(1, b);                                                                        \
		((ret(*)(A, B))(void *)abi_capture)(a, b);                                         \
	}
#define CALL3(ret, name, A, B, C)                                                                  \
	static void call_##name(void)                                                              \
	{                                                                                          \
		A a;                                                                               \
		B b;                                                                               \
		C c;                                                                               \
		FILL(0, a);                                                                        \
		FILL(1, b);                                                                        \
		FILL(2, c);                                                                        \
		((ret(*)(A, B, C))(void *)abi_capture)(a, b, c);                                   \
	}
#define CALL5(ret, name, A, B, C, D, E)                                                            \
	static void call_##name(void)                                                              \
	{                                                                                          \
		A a;                                                                               \
		B b;                                                                               \
		C c;                                                                               \
		D d;                                                                               \
		E e;                                                                               \
		FILL(0, a);                                                                        \
		FILL(1, b);                                                                        \
		FILL(2, c);                                                                        \
		FILL(3, d);                                                                        \
		FILL(4, e);                                                                        \
		((ret(*)(A, B, C, D, E))(void *)abi_capture)(a, b, c, d, e);                       \
	}
#define CALL9(ret, name, A, B, C, D, E, F, G, H, I)                                                \
	static void call_##name(void)                                                              \
	{                                                                                          \
		A a;                                                                               \
		B b;                                                                               \
		C c;                                                                               \
		D d;                                                                               \
		E e;                                                                               \
		F f;                                                                               \
		G g;                                                                               \
		H h;                                                                               \
		I i;                                                                               \
		FILL(0, a);                                                                        \
		FILL(1, b);                                                                        \
		FILL(2, c);                                                                        \
		FILL(3, d);                                                                        \
		FILL(4, e);                                                                        \
		FILL(5, f);                                                                        \
		FILL(6, g);                                                                        \
		FILL(7, h);                                                                        \
		FILL(8, i);                                                                        \
		((ret(*)(A, B, C, D, E, F, G, H, I))(void *)abi_capture)(a, b, c, d, e, f, g, h,   \
									 i);                       \
	}

typedef struct sk_buff *skb_p;

CALL2(int, takes_8, struct pair8, skb_p)
CALL2(int, takes_12, struct pair12, skb_p)
CALL3(int, takes_16, int, struct pair16, skb_p)
CALL2(int, takes_24, struct trio24, skb_p)
CALL2(int, takes_packed, struct packed9, skb_p)
CALL2(int, takes_empty, struct empty, skb_p)
CALL2(int, takes_sockptr, sockptr_t, skb_p)
CALL3(int, takes_int128, int, __int128, skb_p)
CALL9(int, takes_int128_late, int, int, int, int, int, long, long, __int128, skb_p)
CALL5(int, takes_wide16_stack, struct trio24, int, struct trio24, struct wide16, skb_p)
CALL2(int, takes_union, union either, skb_p)
CALL2(int, takes_bits, struct bits, skb_p)
CALL9(int, eighth_on_stack, u8, u16, s64, int, int, int, u32, skb_p, char)
CALL1(struct trio24, returns_24, skb_p)
CALL1(struct pair16, returns_16, skb_p)
CALL3(int, takes_float, skb_p, double, struct net_device *)

/*
 * takes_16_late and seventh_on_stack have seven: the eighth and ninth of CALL9 would only be more
 * stack
 */
static void call_takes_16_late(void)
{
	int a, b, c, d, e;
	struct pair16 f;
	skb_p g;

	FILL(0, a);
	FILL(1, b);
	FILL(2, c);
	FILL(3, d);
	FILL(4, e);
	FILL(5, f);
	FILL(6, g);
	((int (*)(int, int, int, int, int, struct pair16, skb_p))(void *)abi_capture)(a, b, c, d, e,
										      f, g);
}

static void call_seventh_on_stack(void)
{
	int a, b, c, d, e, f;
	skb_p g;

	FILL(0, a);
	FILL(1, b);
	FILL(2, c);
	FILL(3, d);
	FILL(4, e);
	FILL(5, f);
	FILL(6, g);
	((int (*)(int, int, int, int, int, int, skb_p))(void *)abi_capture)(a, b, c, d, e, f, g);
}

#define CASE(name)                                                                                 \
	{                                                                                          \
#name, call_##name                                                                 \
	}

const struct abi_case abi_cases[] = {
	CASE(takes_8),	     CASE(takes_12),	      CASE(takes_16),		CASE(takes_24),
	CASE(takes_16_late), CASE(takes_packed),      CASE(takes_empty),	CASE(takes_sockptr),
	CASE(takes_int128),  CASE(takes_int128_late), CASE(takes_wide16_stack), CASE(takes_union),
	CASE(takes_bits),    CASE(seventh_on_stack),  CASE(eighth_on_stack),	CASE(returns_24),
	CASE(returns_16),    CASE(takes_float),
};
const unsigned int abi_case_count = sizeof(abi_cases) / sizeof(abi_cases[0]);
