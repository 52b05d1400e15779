/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * BTF that no pahole would write: bytes of the fixture changed at random (the same ones each
 * time), and types that are circular or fan out. Whatever opens must be walked to the end without
 * a crash, and in time; built with sanitizers.
 */
#include "check.h"
#include "kernel/arch.h"
#include "kernel/btf.h"
#include "kernel/btf_file.h"
#include "kernel/file.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef MUTATIONS
#define MUTATIONS 400
#endif

static bool visit(void *ctx, const struct kfunc *f)
{
	struct arena *a = ctx;

	type_text(f->proto, a);
	for (uint32_t i = 0; i < proto_param_count(f->proto) && i < 20; i++) {
		arch_arg(arch_named("x86-64"), f->proto, i);
		arch_arg(arch_named("arm64"), f->proto, i);
	}
	return true;
}

static bool visit_taking(void *ctx, const struct kfunc *f, uint32_t first)
{
	(void)first;
	return visit(ctx, f);
}

static void walk_type(struct type_ref t, struct arena *a)
{
	struct ctype c = ctype_of(t);
	struct member m;
	uint32_t n;

	ctype_text(c, a);
	type_text(t, a);
	ctype_pointee(c);
	ctype_element(c, &n);
	type_enumerator(t, 7);
	type_member(t, "no_such_member", &m, NULL);
	n = type_member_count(t);
	for (uint32_t i = 0; i < n; i++) {
		m = type_member_at(t, i);
		member_ctype(&m);
	}
}

static void walk(struct kernel *k)
{
	const struct btf *btf = kernel_vmlinux(k)->btf;
	struct type_ref none = {NULL, 0}, found;
	struct arena a = {0};
	struct suggest s;
	uint64_t value;

	for (uint32_t id = 0; id <= btf_count(btf); id++)
		walk_type((struct type_ref){btf, id}, &a);
	kernel_each_function(k, true, visit, &a);
	kernel_each_taking(k, BTF_KIND_STRUCT, "sk_buff", true, visit_taking, &a);
	kernel_find_enumerator(k, "VERDICT_ERROR", NULL, none, &found, &value);
	kernel_complete_type(k, kernel_find_type(k, 0, "never_defined"));
	suggest_init(&s, "sk_bufff");
	kernel_suggest_types(k, &s);
	kernel_suggest_functions(k, &s);
	arena_free(&a);
}

/* Opens and walks; false: refused. */
static bool try_file(struct fixture *x, const char *path, char *error, size_t size)
{
	struct kernel_source from = {.btf = path, .functions = fixture_file(x, "functions")};
	struct kernel *k = kernel_open(&from, error, size);

	if (!k)
		return false;
	walk(k);
	kernel_close(k);
	return true;
}

static const char *write_file(struct fixture *x, const char *name, const void *data, size_t size)
{
	const char *path = arena_printf(&x->arena, "%s/%s", x->scratch, name);
	FILE *f = fopen(path, "w");

	if (f) {
		fwrite(data, 1, size, f);
		fclose(f);
	}
	return path;
}

/* A few bytes, half of them in the first half of the file, where the types are. */
static void mutate(char *data, size_t size, uint64_t *seed)
{
	for (unsigned int n = 0; n < 1 + *seed % 4; n++) {
		size_t at;

		*seed = *seed * 6364136223846793005u + 1442695040888963407u;
		at = (size_t)((*seed >> 33) % (*seed & 1 << 20 ? size : size / 2));
		data[at] = *seed & 1 << 21 ? (char)(*seed >> 40)
					   : (char)(data[at] ^ 1 << (*seed >> 22 & 7));
	}
}

static void test_mutations(struct fixture *x)
{
	unsigned int opened = 0;
	uint64_t seed = 1;
	char *data, *copy, error[256];
	size_t size;

	if (file_read(AT_FDCWD, arena_printf(&x->arena, "%s/vmlinux", x->built), &data, &size)) {
		check("mutations", false, "no fixture");
		return;
	}
	copy = xmalloc(size);
	for (unsigned int i = 0; i < MUTATIONS; i++) {
		memcpy(copy, data, size);
		mutate(copy, size, &seed);
		opened += try_file(x, write_file(x, "mutated", copy, size), error, sizeof(error));
	}
	for (size_t cut = 0; cut < size; cut += size / 50)
		opened += try_file(x, write_file(x, "mutated", data, cut), error, sizeof(error));
	check("mutations: some open, some are refused",
	      opened > MUTATIONS / 20 && opened < MUTATIONS,
	      arena_printf(&x->arena, "%u of %u opened", opened, MUTATIONS));
	free(copy);
	free(data);
}

/* --- made by hand --- */

static const char *refused(struct fixture *x, struct btf *btf)
{
	uint32_t size;
	const void *data = btf__raw_data(btf, &size);
	char error[256] = "opened";
	const char *message;

	try_file(x, write_file(x, "made", data, size), error, sizeof(error));
	message = strstr(error, "malformed BTF: ");
	btf__free(btf);
	return arena_strdup(&x->arena, message ? message : error);
}

static struct btf *with_int(void)
{
	struct btf *btf = btf__new_empty();

	btf__add_int(btf, "int", 4, BTF_INT_SIGNED);
	return btf;
}

static void test_circles(struct fixture *x)
{
	struct btf *btf = with_int();

	btf__add_typedef(btf, "a", 3);
	btf__add_typedef(btf, "b", 2);
	check_text("typedefs in a circle", refused(x, btf),
		   "malformed BTF: type 2: it contains itself");
	btf = with_int();
	btf__add_struct(btf, "s", 8);
	btf__add_field(btf, "", 2, 0, 0);
	check_text("a struct in itself", refused(x, btf),
		   "malformed BTF: type 2: it contains itself");
	btf = with_int();
	btf__add_array(btf, 1, 2, 4);
	check_text("an array of itself", refused(x, btf),
		   "malformed BTF: type 2: it contains itself");
	btf = with_int();
	for (int i = 0; i < 200; i++)
		btf__add_typedef(btf, "t", 3 + i);
	btf__add_const(btf, 1);
	check_text("a long chain", refused(x, btf),
		   "malformed BTF: type 67: it is nested too deeply");
	btf = with_int();
	btf__add_struct(btf, "s", 4);
	btf__add_field(btf, "a", 1, 16, 0);
	check_text("a member that reaches out", refused(x, btf),
		   "malformed BTF: type 2: a member reaches out of it");
	btf = with_int();
	btf__add_ptr(btf, 9);
	check_text("an id out of range", refused(x, btf),
		   "malformed BTF: type 2: it refers to what isn't there");
	btf = with_int();
	btf__add_struct(btf, "s", 4);
	((struct btf_type *)btf__type_by_id(btf, 2))->name_off = 9999;
	check_text("a name out of range", refused(x, btf),
		   "malformed BTF: type 2: its name is out of range");
	btf = with_int();
	btf__add_array(btf, 1, 1, 0xffffffff);
	check_text("a long array", refused(x, btf), "malformed BTF: type 2: it is too long");
}

static void test_sizes(struct fixture *x)
{
	struct btf *btf = with_int();

	btf__add_enum(btf, "declared", 4);
	((struct btf_type *)btf__type_by_id(btf, 2))->size = 51;
	check_text("an enum of an odd size", refused(x, btf),
		   "malformed BTF: type 2: its size is impossible");
	btf = with_int();
	btf__add_enum(btf, "declared", 4);
	((struct btf_type *)btf__type_by_id(btf, 2))->size = 0;
	check_text("a declared enum", refused(x, btf), "opened");
}

/* A pointer may lead back: a prototype that takes itself, often. */
static void test_recursive_prototype(struct fixture *x)
{
	struct btf *btf = with_int();

	btf__add_func_proto(btf, 3);
	for (int i = 0; i < 30; i++)
		btf__add_func_param(btf, "f", 3);
	btf__add_ptr(btf, 2);
	btf__add_func(btf, "recursive", BTF_FUNC_STATIC, 2);
	check_text("a prototype that takes itself", refused(x, btf), "opened");
}

/* Unions of two unions of two unions …: 2^40 members by name. */
static void test_fan_out(struct fixture *x)
{
	struct btf *btf = with_int();

	btf__add_union(btf, "u", 4);
	btf__add_field(btf, "leaf", 1, 0, 0);
	for (int i = 0; i < 40; i++) {
		btf__add_union(btf, "u", 4);
		btf__add_field(btf, "", 2 + i, 0, 0);
		btf__add_field(btf, "", 2 + i, 0, 0);
	}
	btf__add_func_proto(btf, 0);
	btf__add_func_param(btf, "u", 42);
	btf__add_func(btf, "takes_it", BTF_FUNC_STATIC, 43);
	check_text("members that fan out", refused(x, btf), "opened");
}

/* What a pahole of 5.10's time wrote: no signs on chars and enums. */
static void test_old_signs(struct fixture *x)
{
	struct btf *btf = btf__new_empty(), *old;
	char error[128] = "";
	const void *data;
	uint32_t size;
	int plain = btf__add_int(btf, "char", 1, 0),
	    is_signed = btf__add_int(btf, "signed char", 1, 0);
	int errors, flags;

	errors = btf__add_enum(btf, "errors", 4);
	btf__add_enum_value(btf, "FINE", 0);
	btf__add_enum_value(btf, "WRONG", -22);
	((struct btf_type *)btf__type_by_id(btf, (uint32_t)errors))->info &= ~(1u << 31);
	flags = btf__add_enum(btf, "flags", 4);
	btf__add_enum_value(btf, "TOP", (int32_t)0x80000000);
	((struct btf_type *)btf__type_by_id(btf, (uint32_t)flags))->info &= ~(1u << 31);
	data = btf__raw_data(btf, &size);
	old = btf_file_open(write_file(x, "old", data, size), NULL, false, error, sizeof(error));
	btf__free(btf);
	check("old BTF", old, error);
	if (!old)
		return;
#ifdef __x86_64__
	check("char is signed", ctype_of((struct type_ref){old, (uint32_t)plain}).is_signed,
	      "it isn't");
#endif
	check("signed char is signed",
	      ctype_of((struct type_ref){old, (uint32_t)is_signed}).is_signed, "it isn't");
	check("an enum of negatives is signed",
	      ctype_of((struct type_ref){old, (uint32_t)errors}).is_signed, "it isn't");
	check("an enum with the top bit isn't",
	      !ctype_of((struct type_ref){old, (uint32_t)flags}).is_signed, "it is");
	btf_file_close(old);
}

void test_malformed(struct fixture *x)
{
	clock_t start = clock();

	test_mutations(x);
	test_circles(x);
	test_sizes(x);
	test_recursive_prototype(x);
	test_fan_out(x);
	test_old_signs(x);
	check("all of this took less than 60 s", clock() - start < 60 * CLOCKS_PER_SEC,
	      "it took more");
}
