/* SPDX-License-Identifier: GPL-2.0-only */
#include "check.h"
#include "kernel/features.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *printed(struct fixture *x, const struct features *f)
{
	char *text = NULL;
	size_t size;
	FILE *to = open_memstream(&text, &size);
	const char *copy;

	features_print(f, to);
	fclose(to);
	copy = arena_strdup(&x->arena, text);
	free(text);
	return copy;
}

static int load_text(struct fixture *x, const char *text, struct features *f, char *error,
		     size_t size)
{
	const char *path = arena_printf(&x->arena, "%s/features", x->scratch);
	FILE *to = fopen(path, "w");

	if (!to)
		return -errno;
	fputs(text, to);
	fclose(to);
	return features_load(path, x->k, f, error, size);
}

static void test_round_trips(struct fixture *x)
{
	static const char *const kernels[] = {"5.10", "6.1", "6.12", "6.18", "7.3"};

	for (size_t i = 0; i < ARRAY_SIZE(kernels); i++) {
		const char *path =
			fixture_file(x, arena_printf(&x->arena, "features/%s", kernels[i]));
		char error[256] = "";
		struct features f;

		check_number(arena_printf(&x->arena, "features of %s", kernels[i]),
			     features_load(path, x->k, &f, error, sizeof(error)), 0);
		check_text(arena_printf(&x->arena, "features of %s printed", kernels[i]),
			   printed(x, &f), fixture_text(x, path));
		check(arena_printf(&x->arena, "ids for %s", kernels[i]),
		      !f.rdonly_cast == !f.rdonly_cast_id &&
			      !f.rdonly_cast == !f.rdonly_cast_struct &&
			      !f.kprobe_session == !f.session_cookie_id &&
			      !f.kprobe_session == !f.session_is_return_id && f.kprobe_addr_offset,
		      "do not fit the features");
	}
}

void test_features(struct fixture *x)
{
	char error[256] = "";
	struct features f;

	test_round_trips(x);
	check_number("comments and blanks",
		     load_text(x, "# a\n\n  fentry  1 # b\nrelease 6.12.3-x\n", &f, error,
			       sizeof(error)),
		     0);
	check("what is named and what isn't", f.fentry && !f.fsession && f.version == 0x060c03,
	      "is wrong");
	check_number("an unknown name", load_text(x, "fentyr 1\n", &f, error, sizeof(error)),
		     -EINVAL);
	check_text("an unknown name says", error, "there is no feature 'fentyr'");
	check_number("a bad value", load_text(x, "fentry yes\n", &f, error, sizeof(error)),
		     -EINVAL);
	check_text("a bad value says", error, "'yes' is no value for the feature fentry");
	check_number("a large value", load_text(x, "entry_nop 256\n", &f, error, sizeof(error)),
		     -EINVAL);
	check_number("no value", load_text(x, "fentry\n", &f, error, sizeof(error)), -EINVAL);
	check_number("no file",
		     features_load("/nonexistent/features", x->k, &f, error, sizeof(error)),
		     -ENOENT);
	check_number("version", features_version("7.3.4+deb13-amd64"), 0x070304);
	check_number("version without patch", features_version("6.1-rc3"), 0x060100);
	check_number("a patch beyond 255", features_version("5.10.300"), 0x050aff);
	check_number("no version", features_version("linux"), 0);
}
