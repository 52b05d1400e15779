/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The parser's tests: cases from files, cases that are generated, and what must merely not crash.
 */
#ifndef KTRACE_TESTS_PARSE_TEST_H
#define KTRACE_TESTS_PARSE_TEST_H

#include "base/arena.h"
#include "base/source.h"
#include "base/vec.h"

/*
 * A case in a file:
 *
 *	=== NAME [(escaped)] [(text)]
 *	the script
 *	---
 *	the tree, or the diagnostics where there are any
 *
 * (escaped): \n \t \r \\ and \xHH in the script.
 * (text): not the tree but node_text() of its expressions.
 */
struct parse_case {
	const char *name;
	bool escaped, text;
	struct source script;
	const char *script_raw; /* as the file has it */
	const char *expected;
};

struct parse_cases {
	VEC(struct parse_case) list;
};

struct tally {
	unsigned int passed, failed;
};

/* --- cases.c --- */

/* Ends the process where the file can't be read or isn't well-formed. */
struct parse_cases *cases_read(struct arena *a, const char *path);
void cases_write(const struct parse_cases *cases, const char *path, const char *const *actual);

/* --- parse_test.c --- */

/* What the parser says of the script: the tree or the diagnostics. In the arena. */
char *parse_result(struct arena *a, const struct source *script, bool text);
void tally_result(struct tally *tally, const char *group, const char *name, const char *expected,
		  const char *actual);

/* --- generated.c --- */

/* Scripts too large for a file. */
void generated_run(struct tally *tally);

/* --- stress.c --- */

/* Every prefix of each script, and so many mutations of it. Returns how many were parsed. */
unsigned int stress_run(const struct parse_cases *cases, unsigned int mutations);

#endif
