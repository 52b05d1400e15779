/* SPDX-License-Identifier: GPL-2.0-only */
/* The types that operators.txt speaks of. Its "set" lines are statements of C, run on these. */
#ifndef TESTS_EXEC_OPERATORS_H
#define TESTS_EXEC_OPERATORS_H

#include "types.h"

enum state { STATE_NONE, STATE_ONE, STATE_TWO = 7 };
enum verdict { VERDICT_STOLEN = -2, VERDICT_ERROR, VERDICT_DROP, VERDICT_ACCEPT };

struct inner {
	int x;
	u32 u;
	u64 wide;
	struct inner *next;
	u8 flags;
	char name[16];
};

struct subject {
	int i, j;
	unsigned int u, v;
	s8 c;
	u8 b;
	s16 s;
	u16 h;
	long l, m;
	unsigned long ul, um;
	_Bool ok;
	int f3 : 3, f20 : 20;
	unsigned int g3 : 3, g1 : 1;
	u64 g40 : 40;
	enum state state;
	enum verdict verdict;
	__be16 port;
	__be32 addr;
	__be64 cookie;
	struct inner *p, *q;
	struct inner in;
	int array[4];
	u8 bytes[8];
	int *ints;
	const char *text;
	struct inner *table[2];
};

struct pair {
	int a;
	u16 h;
	s8 c;
	_Bool ok;
	s64 wide;
};

struct tiny {
	s16 e;
	u8 g[3];
	_Bool ok;
	__be16 port;
};

int f(struct subject *s, struct tiny tiny, int i, u8 b, s16 h, const char *path, long onstack,
      u8 bstack, struct pair pair, _Bool ok, __be16 port);

#endif
