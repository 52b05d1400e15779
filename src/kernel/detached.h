/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef KTRACE_KERNEL_DETACHED_H
#define KTRACE_KERNEL_DETACHED_H

#include "base/base.h"

/*
 * A kernel file system as a directory for openat(), wherever it is mounted: the first of the places
 * where it is, else -ENOENT.
 */
int mounted_open(const char *const *places, size_t count, long magic);

/*
 * The same as a mount of our own that no mount namespace shows, gone with the descriptor; a
 * negative errno. Only for file systems that the kernel holds itself: closing the last descriptor
 * of one that it does not destroys it (see tracefs.c).
 */
int detached_open(const char *type);

#endif
