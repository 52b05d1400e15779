/* SPDX-License-Identifier: GPL-2.0-only */
/* The smallest frame for tests: named checks, a line for each, a sum at the end. */
#ifndef TESTS_OUTPUT_CHECK_H
#define TESTS_OUTPUT_CHECK_H

#include "base/base.h"

void check(const char *name, bool holds, const char *why_not);
void check_text(const char *name, const char *got, const char *expected);
void check_number(const char *name, int64_t got, int64_t expected);
int check_sum(void); /* prints the sum; the exit status */

/* One function a test file. */
void test_errno_names(void);
void test_escape(void);
void test_numbers(void);
void test_known_names(void);
void test_scalars(void);
void test_objects(void);
void test_lines(void);
void test_writing(void);
void test_summary(void);
void test_aggregates(void);
void test_stacks(void);
void test_formats(void);

#endif
