/* SPDX-License-Identifier: GPL-2.0-only */
/* BTF files: in an ELF file, sorted by name or not, and what is none. */
#include "check.h"
#include "kernel/btf.h"
#include "kernel/btf_file.h"

#include <stdio.h>
#include <string.h>

static struct btf *opened(const char *path, char error[128])
{
	*error = 0;
	return btf_file_open(path, NULL, false, error, 128);
}

static void test_elf(struct fixture *x)
{
	char error[128];
	struct btf *raw = opened(arena_printf(&x->arena, "%s/vmlinux", x->built), error);
	struct btf *elf = opened(arena_printf(&x->arena, "%s/elf.o", x->built), error);

	check("a .BTF section", raw && elf, error);
	if (raw && elf) {
		check_number("a .BTF section: types", elf->count, raw->count);
		check_number("a .BTF section: a name", btf_named(elf, "sk_buff"),
			     btf_named(raw, "sk_buff"));
	}
	btf_file_close(raw);
	btf_file_close(elf);
	check("ELF without it", !opened(arena_printf(&x->arena, "%s/abi_calls.o", x->built), error),
	      "opened");
	check_text("ELF without it: why", error, "not BTF that this ktrace can read");
	check("a folder", !opened(x->built, error), "opened");
}

/* Records of these names, the nameless by "", as a file; their ids are 1, 2, … */
static struct btf *of_names(struct fixture *x, const char *const *names, int n)
{
	struct btf *made = btf__new_empty(), *b;
	const char *path = arena_printf(&x->arena, "%s/names", x->scratch);
	FILE *file = fopen(path, "w");
	char error[128];
	const void *data;
	uint32_t size;

	for (int i = 0; i < n; i++) {
		if (*names[i])
			btf__add_fwd(made, names[i], BTF_FWD_STRUCT);
		else
			btf__add_ptr(made, 0);
	}
	data = btf__raw_data(made, &size);
	fwrite(data, 1, size, file);
	fclose(file);
	btf__free(made);
	b = opened(path, error);
	check("names: open", b, error);
	return b;
}

/* All ids of a name, in their order: "3 4". */
static const char *ids_of(struct fixture *x, struct btf *b, const char *name)
{
	const char *text = "";

	for (uint32_t id = btf_named(b, name); id; id = btf_named_next(b, id, name))
		text = arena_printf(&x->arena, "%s%s%u", text, *text ? " " : "", id);
	return text;
}

static void check_names(struct fixture *x, const char *const *names, int n, bool sorted)
{
	struct btf *b = of_names(x, names, n);
	const char *what = sorted ? "sorted" : "unsorted";

	for (int i = 0; i < n; i++) {
		const char *expected = "";

		for (int j = 0; j < n && *names[i]; j++)
			if (!strcmp(names[i], names[j]))
				expected = arena_printf(&x->arena, "%s%s%d", expected,
							*expected ? " " : "", j + 1);
		check_text(arena_printf(&x->arena, "%s: '%s'", what, names[i]),
			   ids_of(x, b, names[i]), expected);
	}
	check_text(arena_printf(&x->arena, "%s: none, before all", what), ids_of(x, b, "A"), "");
	check_text(arena_printf(&x->arena, "%s: none, within", what), ids_of(x, b, "bb"), "");
	check_text(arena_printf(&x->arena, "%s: none, behind all", what), ids_of(x, b, "zz"), "");
	check(what, !b->index.sorted_from == !sorted, "taken for the other");
	btf_file_close(b);
}

static void test_names(struct fixture *x)
{
	static const char *const sorted[] = {"", "", "a", "b", "b", "b", "ba", "z", "z"};
	static const char *const back[] = {"", "b", "a", "b", "", "z", "a"};
	static const char *const late[] = {"a", "b", "", "c"}; /* a nameless one among them */
	static const char *const none[] = {"", ""};

	check_names(x, sorted, ARRAY_SIZE(sorted), true);
	check_names(x, back, ARRAY_SIZE(back), false);
	check_names(x, late, ARRAY_SIZE(late), false);
	check_names(x, none, ARRAY_SIZE(none), false);
}

void test_btf(struct fixture *x)
{
	test_elf(x);
	test_names(x);
}
