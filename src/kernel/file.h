/* SPDX-License-Identifier: GPL-2.0-only */
/* Whole files: BTF, and the text files of /proc and tracefs, whose size is not known beforehand. */
#ifndef KTRACE_KERNEL_FILE_H
#define KTRACE_KERNEL_FILE_H

#include "base/base.h"

/*
 * The bytes of a file, on the heap (the caller frees them) and with a NUL behind the last, which
 * size doesn't count. dir is a directory's descriptor, or AT_FDCWD. 0, or a negative errno.
 */
int file_read(int dir, const char *path, char **data, size_t *size);
/* -EFBIG if it has more than most bytes: for what a user names, which may be /dev/zero. */
int file_read_most(int dir, const char *path, size_t most, char **data, size_t *size);

/*
 * Each line of a file, its newline a NUL, read in pieces: for files that are too large to be held
 * for what is wanted of them. 0, or a negative errno (then some lines may have been visited).
 */
int file_each_line(int dir, const char *path, void (*visit)(void *ctx, char *line), void *ctx);

/* The line at p, its newline made a NUL; *p moves behind it. NULL at the end. */
char *file_line(char **p, const char *end);

#endif
