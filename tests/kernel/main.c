/* SPDX-License-Identifier: GPL-2.0-only */
/* All tests of the kernel station, on fixture BTF; no root. usage: unit FIXTURES BUILT SCRATCH */
#include "check.h"

#include <stdio.h>

int main(int argc, char **argv)
{
	struct fixture x = {0};
	char error[256];

	if (argc != 4) {
		fputs("usage: unit FIXTURES BUILT SCRATCH\n", stderr);
		return 2;
	}
	x.source = argv[1];
	x.built = argv[2];
	x.scratch = argv[3];
	x.k = fixture_open(&x, NULL, error, sizeof(error));
	if (!x.k) {
		printf("FAIL open: %s\n", error);
		return 1;
	}
	test_glob(&x);
	test_types(&x);
	test_lookup(&x);
	test_functions(&x);
	test_traceable(&x);
	test_trace_cache(&x);
	test_abi(&x);
	test_symbols(&x);
	test_features(&x);
	test_btf(&x);
	test_malformed(&x);
	kernel_close(x.k);
	arena_free(&x.arena);
	return check_sum();
}
