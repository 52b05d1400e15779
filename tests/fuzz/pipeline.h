/* SPDX-License-Identifier: GPL-2.0-only */
/* The stations from text to instructions, as the fuzzers run them. */
#ifndef TESTS_FUZZ_PIPELINE_H
#define TESTS_FUZZ_PIPELINE_H

#include "codegen/codegen.h"
#include "kernel/features.h"

#define RELEASES_MOST 32

/* A kernel that stays open between scripts, and what the kernels of the fixtures offer. */
struct pipeline {
	struct kernel *kernel;
	struct features features[RELEASES_MOST];
	size_t n;
	FILE *null; /* where dumps go */
};

/* Feature files of the folder, each looked up in the kernel. */
void pipeline_features(struct pipeline *p, const char *folder);

/* Messages go nowhere, unless FUZZ_VERBOSE is set. */
void pipeline_quiet(struct pipeline *p);

/* What every @FILE holds from now on, the caller's; size 0: there is no such file. */
void pipeline_pattern_file(char *text, size_t size);

/*
 * Compiles the script (NUL-terminated) for every release, prints each dump, and sees that the
 * programs are sound. True: at least one program was made.
 */
bool pipeline_run(const struct pipeline *p, const char *script);

/* --- sound.c --- */

/*
 * What the verifier asks of any program and that can be told without it: every instruction is
 * reached, and runs into no other's middle or out of the program; registers are written before they
 * are read; the stack is not left. Stops by bug() at one that isn't so.
 */
void sound_check(const struct program *p);

#endif
