/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The smallest frame for tests: named checks, a line for each, a sum at the end; and the fixture
 * that they ask.
 */
#ifndef TESTS_KERNEL_CHECK_H
#define TESTS_KERNEL_CHECK_H

#include "kernel/kernel.h"

void check(const char *name, bool holds, const char *why_not);
void check_text(const char *name, const char *got, const char *expected);
void check_number(const char *name, int64_t got, int64_t expected);
int check_sum(void); /* prints the sum; the exit status */

struct fixture {
	const char *built;   /* tests/fixtures/build's OUTDIR */
	const char *source;  /* tests/fixtures */
	const char *scratch; /* a folder to write to */
	struct kernel *k;
	struct arena arena;
};

const char *fixture_file(struct fixture *x, const char *name); /* in source */
struct kernel *fixture_open(struct fixture *x, const char *modules, char *error, size_t size);
const char *fixture_text(struct fixture *x, const char *path);	   /* a file's content */
struct type_ref fixture_type(struct fixture *x, const char *name); /* "struct sk_buff", "u8" */
const struct kfunc *fixture_function(struct fixture *x, const char *name);

/* One function a test file. */
void test_glob(struct fixture *x);
void test_types(struct fixture *x);
void test_lookup(struct fixture *x);
void test_functions(struct fixture *x);
void test_traceable(struct fixture *x);
void test_trace_cache(struct fixture *x);
void test_abi(struct fixture *x);
void test_symbols(struct fixture *x);
void test_features(struct fixture *x);
void test_btf(struct fixture *x);
void test_malformed(struct fixture *x);

#endif
