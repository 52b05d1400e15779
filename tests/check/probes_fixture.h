/* SPDX-License-Identifier: GPL-2.0-only */
/* A small kernel of files: vmlinux, two modules with BTF, one without, and what can be traced. */
#ifndef KTRACE_TESTS_PROBES_FIXTURE_H
#define KTRACE_TESTS_PROBES_FIXTURE_H

/*
 * Writes vmlinux.btf, modules/nf_demo, modules/nf_other and functions (in
 * available_filter_functions' format) into the current folder. Ends the process on failure.
 */
void fixture_write(void);

#endif
