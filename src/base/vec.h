/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Growing arrays in an arena. VEC(struct x) declares one, all zeroes is empty, vec_push() appends;
 * outgrown storage stays in the arena until it is freed, which doubling bounds by the final size.
 */
#ifndef KTRACE_BASE_VEC_H
#define KTRACE_BASE_VEC_H

#include "base/arena.h"

#define VEC(type)                                                                                  \
	struct {                                                                                   \
		type *at;                                                                          \
		size_t n, cap;                                                                     \
	}

/* Room for one element more; used by vec_push. */
void *vec_grow(struct arena *a, void *at, size_t *cap, size_t n, size_t elem);

#define vec_push(a, v, ...)                                                                        \
	do {                                                                                       \
		if ((v)->n == (v)->cap)                                                            \
			(v)->at = vec_grow(a, (v)->at, &(v)->cap, (v)->n, sizeof(*(v)->at));       \
		(v)->at[(v)->n++] = (__VA_ARGS__);                                                 \
	} while (0)

/* for (p = each element's address) */
#define vec_each(p, v) for (__typeof__((v)->at[0]) *p = (v)->at; p < (v)->at + (v)->n; p++)

#endif
