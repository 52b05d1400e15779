/* SPDX-License-Identifier: GPL-2.0-only */
/* All tests of the output station, from recorded bytes; no root. */
#include "check.h"

int main(void)
{
	test_errno_names();
	test_escape();
	test_numbers();
	test_known_names();
	test_scalars();
	test_objects();
	test_lines();
	test_writing();
	test_summary();
	test_aggregates();
	test_stacks();
	test_formats();
	return check_sum();
}
