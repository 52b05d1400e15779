/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The calling process comes in, its pid namespace and its number in the kernel's first one go out.
 * From within a namespace no file tells that number: a BPF program does, run once in this process.
 */
#include "kernel/pidns.h"
#include "kernel/bpf.h"

#include <unistd.h>

#define INITIAL_PID_NAMESPACE 0xeffffffcu /* PROC_PID_INIT_INO, include/linux/proc_ns.h */

bool pidns_is_own(struct stat *s)
{
	return !stat("/proc/self/ns/pid", s) && s->st_ino != INITIAL_PID_NAMESPACE;
}

/*
 *	call bpf_get_current_pid_tgid
 *	r0 >>= 32
 *	exit
 */
uint32_t pidns_kernel_pid(void)
{
	static const struct bpf_insn tgid[] = {
		{.code = BPF_JMP | BPF_CALL, .imm = BPF_FUNC_get_current_pid_tgid},
		{.code = BPF_ALU64 | BPF_RSH | BPF_K, .imm = 32},
		{.code = BPF_JMP | BPF_EXIT},
	};
	int prog = bpf_prog_load_raw(&(struct bpf_load){.name = "ktrace_pid",
							.type = BPF_PROG_TYPE_RAW_TRACEPOINT,
							.insns = tgid,
							.count = ARRAY_SIZE(tgid)});
	uint32_t pid = 0;

	if (prog < 0)
		return 0;
	if (bpf_prog_run_raw(prog, &pid))
		pid = 0;
	close(prog);
	return pid;
}
