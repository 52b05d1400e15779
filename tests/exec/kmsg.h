/* SPDX-License-Identifier: GPL-2.0-only */
/* The guest's kernel log: what the kernel warned of. */
#ifndef TESTS_EXEC_KMSG_H
#define TESTS_EXEC_KMSG_H

#include <stdbool.h>

/* A descriptor from which only what comes later is read; or -1. */
int kmsg_open(void);

/*
 * Prints the warnings since the last time behind "WARNED what"; true if there are none. But for one
 * that is the kernel's own, which is counted: 6.16 to 6.18 warn where the verifier walks a branch
 * that can't be taken (x >= 1 as unsigned, x <= 0 as signed, x == y) and finds its bounds crossed;
 * the program is loaded all the same, and right.
 */
bool kmsg_is_calm(int kmsg, const char *what, unsigned int *crossed);

#endif
