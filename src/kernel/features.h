/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What BPF and the tracers of this kernel can do, each probed for by trying it (an enum value in
 * BTF proves nothing: 6.1 has BPF_TRACE_KPROBE_MULTI and no CONFIG_FPROBE). Also readable from a
 * file, one "name value" a line, so that plans for every kernel can be made anywhere.
 */
#ifndef KTRACE_KERNEL_FEATURES_H
#define KTRACE_KERNEL_FEATURES_H

#include "kernel/kernel.h"
#include <stdio.h>

struct features {
	char release[65]; /* uname's */
	uint32_t version; /* 6.12.3 is 0x060c03; for messages and for what cannot be probed */
	/* tracefs dynamic events usable: kprobe_events can be opened, perf kprobe PMU there */
	bool kprobe_event;
	char no_events[128];		   /* a line that says why not; empty: not known */
	bool kprobe_multi;		   /* LINK_CREATE with BPF_TRACE_KPROBE_MULTI works */
	bool kprobe_session;		   /* … with BPF_TRACE_KPROBE_SESSION (6.10) */
	/* one function a program; arguments by helper and cookies, too (5.19) */
	bool fentry, fsession;
	bool fentry_multi, fsession_multi; /* 7.2 */
	bool get_func_ip;		   /* helper 173 in kprobe programs (5.15) */
	bool get_attach_cookie;		   /* helper 174 (5.15) */
	bool atomic_fetch;		   /* 5.12 */
	/* kfunc bpf_rdonly_cast works in kprobe programs: a cast to a struct (6.2) */
	bool rdonly_cast;
	bool rdonly_cast_untyped; /* … with type id 0, any offset (6.17) */
	/* without casts: fentry programs load through an argument's type (5.5); see type_walk() */
	bool typed_loads;
	/* probe_read_kernel of a non-canonical address warns: check it first (before 6.1) */
	bool canonical_check;
	bool five_levels;	/* … of page tables: canonical from bit 56 on, not 47 (4.14) */
	bool return_stack;	/* a return probe's stack shows the callers (6.1) */
	/* a program with a frame of 64 bytes or more has it in memory of its own: its address, and
	   each call, cost instructions (6.13) */
	bool private_stack;
	bool recursion_counted; /* kprobe programs count recursion misses (6.7) */
	bool module_btf;
	uint32_t rdonly_cast_id; /* BTF ids in vmlinux: 0 where there is none */
	/* a struct for the typed form; so many bytes from its start are words, of which any aligned
	   load is taken, whatever lies there in truth */
	uint32_t rdonly_cast_struct, rdonly_cast_bytes;
	uint32_t session_cookie_id, session_is_return_id;
	/* of task_struct: the list of calls whose return is probed; from one there to the address
	 * that it returns to. 0: not known (before 5.11) */
	uint32_t task_hooks_offset;
	int32_t hook_return_offset;
	uint32_t kprobe_addr_offset; /* offsetof(struct kprobe, addr); 0: no such struct */
	/* bytes of the patchable call at a function's entry: 5 on x86-64 with fentry */
	uint8_t entry_nop;
	/* CONFIG_X86_KERNEL_IBT: functions begin with endbr64 (4 bytes before the nop) */
	bool endbr;
};

/* Is a load from kernel memory an instruction, that gives 0 where it cannot be made? */
static inline bool features_cast(const struct features *f)
{
	return f->rdonly_cast_id &&
	       (f->rdonly_cast_untyped || (f->rdonly_cast && f->rdonly_cast_struct));
}

/*
 * Probes the running kernel. 0, or a negative errno with one line for the user in error[]: not root
 * (and the capability that is lacking), lockdown, bpf(2) missing. What isn't offered is false, not
 * an error.
 */
int features_probe(struct kernel *k, struct features *f, char *error, size_t size);

/*
 * The file form, as features_print writes it: a name and 0, 1, a number or a text on each line, #
 * comments; what isn't named is false. -EINVAL and a line in error[] on an unknown name or a bad
 * value, another errno where the file cannot be read. BTF ids and offsets are looked up in k, not
 * read.
 */
int features_load(const char *path, struct kernel *k, struct features *f, char *error, size_t size);
/* "6.12.3-amd64" is 0x060c03; 0: no version. */
uint32_t features_version(const char *release);
void features_print(const struct features *f, FILE *to);

#endif
