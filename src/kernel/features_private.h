/* SPDX-License-Identifier: GPL-2.0-only */
/* Between features.c and features_probe.c. */
#ifndef KTRACE_KERNEL_FEATURES_PRIVATE_H
#define KTRACE_KERNEL_FEATURES_PRIVATE_H

#include "kernel/features.h"

/*
 * What BTF tells, given what the kernel was found to offer: the members behind the
 * booleans.
 */
void features_look_up(struct kernel *k, struct features *f);
/* What only the version tells. */
void features_from_version(struct features *f);
/* The FUNC of this name in vmlinux, or 0. */
uint32_t features_func_id(struct kernel *k, const char *name);
/* A struct to cast to where a struct must be: its id, and the bytes of it that are words. */
uint32_t features_cast_target(struct kernel *k, uint32_t *bytes);

#endif
