/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a generated case (generate) and the runner say to each other, and the words in which a
 * case's expressions are written in C: each computes with gcc's types and operators, and has an eye
 * on what is unknown.
 *
 * The memory that expressions read is the value of one BPF array map: the kernel's programs see it
 * at memory.kernel, the oracle at memory.user. Pointers in it are kernel addresses, so that both
 * see the same values; MAP turns an address into the oracle's view of what lies there.
 */
#ifndef TESTS_EXEC_ORACLE_H
#define TESTS_EXEC_ORACLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum truth {
	TRUTH_FALSE,
	TRUTH_TRUE,
	TRUTH_UNKNOWN,
	TRUTH_SKIP,    /* the oracle can't tell: memory that isn't ours, or undefined behaviour */
	TRUTH_REFUSED, /* the checker must refuse it */
};

/* The program's context: six argument registers, ip, the return value, sp, in this order. */
enum { CONTEXT_IP = 6, CONTEXT_RET = 7, CONTEXT_SP = 8, CONTEXT_SIZE = 12 };

struct test {
	const char *text;	    /* the script's expression */
	enum truth (*oracle)(void); /* NULL: expected says what it must be */
	int world;		    /* -1: it is run in all */
	enum truth expected;
};

struct memory {
	char *user;
	uint64_t kernel;
	size_t size;
};

/* --- the case --- */

extern const char case_name[];
extern const struct test case_tests[];
extern const unsigned int case_tests_n, case_worlds;
extern const size_t case_memory;

void case_fill(void);	       /* all worlds' objects, once memory is known */
void case_enter(unsigned int); /* makes context that of a world */

/* --- the runner --- */

extern struct memory memory;
extern uint64_t context[CONTEXT_SIZE];
extern int unknown, skip; /* of the comparison, of the whole expression */
extern bool tracing;	  /* print every read */

/* Where size bytes at this kernel address are; zeroes where they can't be read. */
void *memory_at(uint64_t kernel, size_t size, const char *text);
uint64_t random_next(void);

/* --- words --- */

#define T TRUTH_TRUE
#define F TRUTH_FALSE
#define U TRUTH_UNKNOWN

#define MAP(text, p)                                                                               \
	({                                                                                         \
		__auto_type p_ = (p);                                                              \
		(__typeof__(p_))memory_at((uint64_t)p_, sizeof(*p_), text);                        \
	})
#define LD(text, lvalue) (*MAP(text, &(lvalue)))
/* A byte that is no bool is nothing that C knows. */
#define LDBOOL(text, lvalue)                                                                       \
	({                                                                                         \
		const uint8_t *b_ = (const uint8_t *)MAP(text, &(lvalue));                         \
		skip |= *b_ > 1;                                                                   \
		(_Bool) * b_;                                                                      \
	})

/* Comparisons are where unknown values become unknown truths. */
#define CMP(a, op, b)                                                                              \
	({                                                                                         \
		int before_ = unknown, r_;                                                         \
		unknown = 0;                                                                       \
		r_ = ((a)op(b)) ? T : F;                                                           \
		r_ = unknown ? U : r_;                                                             \
		unknown = before_;                                                                 \
		r_;                                                                                \
	})
#define NZ(a) CMP(a, !=, 0)
#define NOT(t)                                                                                     \
	({                                                                                         \
		int t_ = (t);                                                                      \
		t_ == U ? U : t_ == T ? F : T;                                                     \
	})
#define AND(t, u)                                                                                  \
	({                                                                                         \
		int t_ = (t), u_ = (u);                                                            \
		t_ == F || u_ == F ? F : t_ == T &&u_ == T ? T : U;                                \
	})
#define OR(t, u)                                                                                   \
	({                                                                                         \
		int t_ = (t), u_ = (u);                                                            \
		t_ == T || u_ == T ? T : t_ == F &&u_ == F ? F : U;                                \
	})
/* A truth as a value, and as a condition. */
#define VALUE(t)                                                                                   \
	({                                                                                         \
		int t_ = (t);                                                                      \
		unknown |= t_ == U;                                                                \
		t_ == T;                                                                           \
	})
#define COND(t, a, b) (VALUE(t) ? (a) : (b))

/* Counts are taken modulo the width. */
#define SHIFT(a, op, b)                                                                            \
	({                                                                                         \
		__auto_type x_ = +(a);                                                             \
		__auto_type y_ = (b);                                                              \
		x_ op((unsigned long)y_ &(sizeof(x_) * 8 - 1));                                    \
	})
/* By 0 it is unknown; the least number by -1 wraps. */
#define DIVIDE(a, op, b, by_minus_one)                                                             \
	({                                                                                         \
		__auto_type a_ = (a);                                                              \
		__auto_type b_ = (b);                                                              \
		typedef __typeof__(a_ + b_) common_;                                               \
		common_ x_ = a_, y_ = b_;                                                          \
		if (!y_) {                                                                         \
			unknown = 1;                                                               \
			y_ = 1;                                                                    \
		}                                                                                  \
		(common_)((common_)-1 < (common_)0 && y_ == (common_)-1 ? by_minus_one             \
									: x_ op y_);               \
	})
#define DIV(a, b) DIVIDE(a, /, b, 0 - x_)
#define MOD(a, b) DIVIDE(a, %, b, 0)
/* Pointers with no whole number of elements between them have no difference in C. */
#define DISTANCE(p, q)                                                                             \
	({                                                                                         \
		__auto_type p_ = (p);                                                              \
		long d_ = (long)((uint64_t)p_ - (uint64_t)(q));                                    \
		skip |= d_ % (long)sizeof(*p_) != 0;                                               \
		d_ / (long)sizeof(*p_);                                                            \
	})
#define ISERR(x)                                                                                   \
	({                                                                                         \
		int before_ = unknown, r_;                                                         \
		unknown = 0;                                                                       \
		r_ = (uint64_t)(long)(x) >= (uint64_t)-4095 ? T : F;                               \
		r_ = unknown ? U : r_;                                                             \
		unknown = before_;                                                                 \
		r_;                                                                                \
	})

#endif
