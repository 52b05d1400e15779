/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef KTRACE_KERNEL_LOCKDOWN_H
#define KTRACE_KERNEL_LOCKDOWN_H

#include "base/base.h"

#define LOCKDOWN_MESSAGE                                                                           \
	"the kernel is locked down in confidentiality mode (/sys/kernel/security/lockdown): no "   \
	"tracing"

/*
 * 1: locked down in confidentiality mode, which forbids to read the kernel's memory and to trace
 * it; 0: not (integrity mode lets us work); a negative errno: it cannot be known.
 */
int lockdown_is_confidential(void);

#endif
