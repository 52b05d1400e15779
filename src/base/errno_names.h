/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of error numbers: the UAPI's of this architecture, and the kernel's own from 512 on, which
 * user space never sees but a return value shows. Source: include/uapi/asm-generic/errno.h,
 * include/linux/errno.h.
 */
#ifndef KTRACE_OUTPUT_ERRNO_NAMES_H
#define KTRACE_OUTPUT_ERRNO_NAMES_H

#include "base/base.h"

/* MAX_ERRNO of include/linux/err.h: an ERR_PTR is a pointer in -ERRNO_MOST..-1. */
#define ERRNO_MOST 4095

/* "EPERM" of 1; NULL: no error of that number. */
const char *errno_name(int number);

/* 1 of "EPERM", aliases (EWOULDBLOCK, EDEADLOCK, ENOTSUP) too; 0: no error of that name. */
int errno_number(const char *name);

#endif
