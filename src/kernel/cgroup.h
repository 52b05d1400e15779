/* SPDX-License-Identifier: GPL-2.0-only */
/* Cgroups by their paths. */
#ifndef KTRACE_KERNEL_CGROUP_H
#define KTRACE_KERNEL_CGROUP_H

#include <stdint.h>

/*
 * The number by which bpf_get_current_cgroup_id knows the cgroup of this path, which is below the
 * place where cgroup2 is mounted: "/", "/system.slice". -ENODEV: it isn't mounted; -ENOENT and
 * others: there is no such cgroup.
 */
int cgroup_id(const char *path, uint64_t *id);

#endif
