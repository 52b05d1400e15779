/* SPDX-License-Identifier: GPL-2.0-only */
/* A type's definition with offsets, for `ktrace info`. */
#ifndef KTRACE_LAYOUT_H
#define KTRACE_LAYOUT_H

#include "kernel/type.h"

#include <stdio.h>

/*
 * A struct or union with each member's offset and size, holes, padding and bit-fields; an enum with
 * its values; a typedef with what it stands for. declared: only that, no members are known.
 *
 *	struct point {                                   // offset  size
 *	    int x;                                       //      0     4
 *	    // 4 bytes hole
 *	    long y;                                      //      8     8
 *	};                                               // 16 bytes, 4 of them in holes
 */
void layout_print(struct type_ref t, struct arena *arena, FILE *to);

#endif
