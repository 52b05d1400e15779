/* SPDX-License-Identifier: GPL-2.0-only */
/* `ktrace info NAME…`: what a function takes and whether it can be traced; what a type holds. */
#ifndef KTRACE_INFO_H
#define KTRACE_INFO_H

#include "base/diag.h"
#include "kernel/kernel.h"

/*
 * Names, one a line of text: functions (NAME or NAME[MODULE]), types (NAME, struct NAME, …); both
 * where a name is both. What is neither is an error in diags, with the nearest names.
 */
void info_run(struct arena *arena, struct kernel *k, const char *names, struct diags *diags,
	      FILE *out);

#endif
