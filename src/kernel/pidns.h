/* SPDX-License-Identifier: GPL-2.0-only */
/* Pid namespaces: records hold the kernel's numbers, and a container's processes don't see them. */
#ifndef KTRACE_KERNEL_PIDNS_H
#define KTRACE_KERNEL_PIDNS_H

#include "base/base.h"
#include <sys/stat.h>

/* Is this process in another pid namespace than the kernel's first? Then s says which. */
bool pidns_is_own(struct stat *s);
/*
 * This process's pid as the kernel's first namespace has it: what bpf_get_current_pid_tgid says.
 * 0: the kernel doesn't tell (before 5.10, or not permitted).
 */
uint32_t pidns_kernel_pid(void);

#endif
