/* SPDX-License-Identifier: GPL-2.0-only */
/* From intermediate code to eBPF, and from plans to an image. */
#ifndef KTRACE_CODEGEN_CODEGEN_H
#define KTRACE_CODEGEN_CODEGEN_H

#include "codegen/program.h"
#include "plan/plan.h"

/* What the kernel offers for reading its memory. */
enum memory_access {
	ACCESS_PROBE_READ, /* bpf_probe_read_kernel to the stack */
	ACCESS_CAST_TYPED, /* bpf_rdonly_cast to a struct that begins with an s64, loaded at offset
			      0 (6.2) */
	ACCESS_CAST_UNTYPED, /* bpf_rdonly_cast(p, 0), any offset (6.17) */
};

/* Generates one program. false: it doesn't fit (stack over 512 bytes, a jump over 32,767
 * instructions); *why says which. */
bool codegen_program(struct arena *arena, const struct ir *ir, const struct features *f,
		     const struct arch *arch, const char *name, struct program *out,
		     const char **why);

/*
 * Generates the programs of every plan and puts them together: plans of one clause whose programs
 * are the same bytes become one unit. NULL with errors in diags.
 */
struct image *image_make(struct arena *arena, struct plan *const *plans, size_t n,
			 const struct features *f, const struct arch *arch, struct diags *diags);

/* How its units are attached: "kprobe.session", or several with commas between. */
void image_kinds(const struct image *image, char *text, size_t size);
void image_print(const struct image *image, const struct source *source, FILE *to);

#endif
