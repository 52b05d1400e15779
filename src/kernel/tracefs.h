/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef KTRACE_KERNEL_TRACEFS_H
#define KTRACE_KERNEL_TRACEFS_H

#include "base/base.h"

/*
 * tracefs as a directory for openat(): where it is mounted, or else a mount of our own that no
 * mount namespace shows, gone with the descriptor. The descriptor is close-on-exec and the
 * caller's. Negative errno and one line in error[]: not root, locked down, no CONFIG_TRACING.
 */
int tracefs_open(char *error, size_t size);

#endif
