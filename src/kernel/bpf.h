/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A thin wrapper over bpf(2), and the constants that Debian 12's UAPI headers (6.1) don't have yet.
 * All functions return a file descriptor or 0, or a negative errno. File descriptors are
 * close-on-exec and the caller's.
 */
#ifndef KTRACE_KERNEL_BPF_H
#define KTRACE_KERNEL_BPF_H

#include "base/base.h"
#include <linux/bpf.h>

/* Attach types and flags by number: include/uapi/linux/bpf.h of 7.2 */
enum {
	KT_BPF_TRACE_KPROBE_MULTI = 42,	  /* 5.18 */
	KT_BPF_TRACE_KPROBE_SESSION = 56, /* 6.10 */
	KT_BPF_TRACE_FSESSION = 58,	  /* 7.0 */
	KT_BPF_TRACE_FENTRY_MULTI = 59,	  /* 7.2 */
	KT_BPF_TRACE_FEXIT_MULTI = 60,
	KT_BPF_TRACE_FSESSION_MULTI = 61,
	KT_BPF_F_KPROBE_MULTI_RETURN = 1,
};

struct bpf_load {
	const char *name; /* cut at 15 bytes, letters outside [A-Za-z0-9_.] made _ */
	enum bpf_prog_type type;
	uint32_t expected_attach_type;
	const struct bpf_insn *insns;
	uint32_t count;
	uint32_t attach_btf_id, attach_btf_obj_fd;
	uint32_t flags; /* BPF_F_* */
	char *log;	/* NULL: none (the fast way); else the verifier's, log_level 1 */
	uint32_t log_size;
};

int bpf_prog_load_raw(const struct bpf_load *load); /* license is GPL */
/* Runs a raw tracepoint program once, in the calling task, without arguments (5.10). */
int bpf_prog_run_raw(int prog, uint32_t *result);
int bpf_map_create_raw(enum bpf_map_type type, const char *name, uint32_t key, uint32_t value,
		       uint32_t entries, uint32_t flags);
int bpf_map_lookup_raw(int fd, const void *key,
		       void *value); /* per-CPU maps: value holds one slot a possible CPU */
int bpf_map_update_raw(int fd, const void *key, const void *value, uint64_t flags);
int bpf_map_delete_raw(int fd, const void *key);
int bpf_map_next_key_raw(int fd, const void *key, void *next);
/*
 * kprobe.multi and session links by symbol names; cookies may be NULL. flags:
 * KT_BPF_F_KPROBE_MULTI_RETURN or 0.
 */
int bpf_link_kprobe_multi(int prog, uint32_t attach_type, const char *const *syms,
			  const uint64_t *cookies, uint32_t count, uint32_t flags);
/* fentry, fexit, fsession to the one function of the program; cookies are since 5.19. */
int bpf_link_tracing(int prog, uint32_t attach_type, uint64_t cookie);
/* fentry.multi and fsession.multi to functions by their BTF ids, each once. */
int bpf_link_tracing_multi(int prog, uint32_t attach_type, const uint32_t *ids,
			   const uint64_t *cookies, uint32_t count);
/* The BTF of a module ("vmlinux": the core kernel's); -ENOENT: none has this name (5.11). */
int bpf_btf_find(const char *module);
int bpf_obj_info(int fd, void *info, uint32_t *size); /* BPF_OBJ_GET_INFO_BY_FD */
uint32_t bpf_possible_cpus(void);

#endif
