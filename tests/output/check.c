/* SPDX-License-Identifier: GPL-2.0-only */
/* Results of checks come in, lines and a sum go out. */
#include "check.h"

#include <stdio.h>
#include <string.h>

static unsigned int passed, failed;

void check(const char *name, bool holds, const char *why_not)
{
	if (holds) {
		passed++;
		printf("ok %s\n", name);
	} else {
		failed++;
		printf("FAIL %s: %s\n", name, why_not);
	}
}

void check_text(const char *name, const char *got, const char *expected)
{
	char why[8192];

	snprintf(why, sizeof(why), "got\n\t%s\nexpected\n\t%s", got, expected);
	check(name, !strcmp(got, expected), why);
}

void check_number(const char *name, int64_t got, int64_t expected)
{
	char why[80];

	snprintf(why, sizeof(why), "got %lld, expected %lld", (long long)got, (long long)expected);
	check(name, got == expected, why);
}

int check_sum(void)
{
	printf("%u passed, %u failed\n", passed, failed);
	return failed != 0;
}
