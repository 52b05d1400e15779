/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Of libbpf, ktrace uses btf.c alone. What that file asks of libbpf's other files is answered here,
 * so that a static link leaves out the object loader and what only it needs (a fifth of the
 * binary). All of it is weak: where the linker takes in libbpf.c for a reason that this file
 * doesn't know of (another version of libbpf), the library's own definitions hold.
 */
#include "kernel/libbpf_parts.h"

#include <errno.h>
#include <stddef.h>

#define PART __attribute__((weak))

/* A weak reference takes in nothing by itself. */
PART void *libbpf_set_print(void *print);

void libbpf_quiet(void)
{
	if (libbpf_set_print)
		libbpf_set_print(NULL);
}

/* libbpf.c: its messages. What it finds wrong is said by us, in one line. */
PART void libbpf_print(int level, const char *format, ...)
{
	(void)level;
	(void)format;
}

/* libbpf.c up to 1.5, since then libbpf_errno.c or a macro: the error that a pointer encodes. */
PART long libbpf_get_error(const void *p)
{
	return p ? 0 : -errno;
}

/* libbpf.c up to 1.3, then feat_supported in features.c: asked when BTF is loaded into the kernel,
 * which ktrace doesn't do. */
PART bool kernel_supports(const void *object, int feature)
{
	(void)object;
	(void)feature;
	return false;
}
