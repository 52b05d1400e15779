/* SPDX-License-Identifier: GPL-2.0-only */
/* Results of checks come in, lines and a sum go out; fixtures by name. */
#include "check.h"
#include "kernel/file.h"

#include <bpf/btf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
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
	char why[16384];

	snprintf(why, sizeof(why), "got\n%s\nexpected\n%s", got, expected);
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

const char *fixture_file(struct fixture *x, const char *name)
{
	return arena_printf(&x->arena, "%s/%s", x->source, name);
}

struct kernel *fixture_open(struct fixture *x, const char *modules, char *error, size_t size)
{
	struct kernel_source from = {
		.btf = arena_printf(&x->arena, "%s/vmlinux", x->built),
		.functions = fixture_file(x, "functions"),
		.kallsyms = fixture_file(x, "kallsyms"),
		.modules = modules ? modules : arena_printf(&x->arena, "%s/modules", x->built),
	};

	return kernel_open(&from, error, size);
}

const char *fixture_text(struct fixture *x, const char *path)
{
	char *data, *copy;
	size_t size;

	if (file_read(AT_FDCWD, path, &data, &size))
		return "";
	copy = arena_strdup(&x->arena, data);
	free(data);
	return copy;
}

struct type_ref fixture_type(struct fixture *x, const char *name)
{
	uint32_t kind = 0;

	if (!strncmp(name, "struct ", 7))
		kind = BTF_KIND_STRUCT;
	else if (!strncmp(name, "union ", 6))
		kind = BTF_KIND_UNION;
	else if (!strncmp(name, "enum ", 5))
		kind = BTF_KIND_ENUM;
	return kernel_find_type(x->k, kind, kind ? strchr(name, ' ') + 1 : name);
}

const struct kfunc *fixture_function(struct fixture *x, const char *name)
{
	const struct kfunc *f = NULL;

	kernel_functions_named(x->k, name, &f, 1);
	return f;
}
