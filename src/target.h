/* SPDX-License-Identifier: GPL-2.0-only */
/* The process that -p names. */
#ifndef KTRACE_TARGET_H
#define KTRACE_TARGET_H

#include "base/base.h"

/* Is there such a process, as this process's pid namespace counts them? False: why not was said. */
bool target_check(uint32_t pid);

#endif
