/* SPDX-License-Identifier: GPL-2.0-only */
/* One BTF object from one file, checked. */
#ifndef KTRACE_KERNEL_BTF_FILE_H
#define KTRACE_KERNEL_BTF_FILE_H

#include "base/base.h"

struct btf;

/*
 * The BTF of a file, raw or the .BTF section of an ELF file; base NULL for vmlinux. NULL: why
 * stands in error[], without the file's name. trusted: the running kernel's own.
 */
struct btf *btf_file_open(const char *path, const struct btf *base, bool trusted, char *error,
			  size_t room);
void btf_file_close(struct btf *b); /* NULL is fine; its base is another's */

/*
 * Makes an object safe to walk, unless it is trusted to be: every id and string offset in range,
 * nothing contains itself and no member reaches out of its struct. Also sets the signedness that an
 * old pahole did not write. false: malformed, and why in error[].
 */
bool btf_check(struct btf *btf, bool trusted, char *error, size_t room);

struct btf_range {
	uint64_t offset, size;
};

/* Where in an open file BTF stands; false: nowhere. */
bool btf_find(int fd, uint64_t file_size, struct btf_range *range);

#endif
