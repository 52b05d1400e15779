/* SPDX-License-Identifier: GPL-2.0-only */
/* What libbpf's btf.c asks of libbpf's other files, declared for the compiler's sake. */
#ifndef KTRACE_KERNEL_LIBBPF_PARTS_H
#define KTRACE_KERNEL_LIBBPF_PARTS_H

#include <stdbool.h>

/* A libbpf that is linked whole after all (a shared one) says nothing by itself. */
void libbpf_quiet(void);

void libbpf_print(int level, const char *format, ...);
long libbpf_get_error(const void *p);
bool kernel_supports(const void *object, int feature);

#endif
