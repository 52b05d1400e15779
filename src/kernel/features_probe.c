/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The running kernel comes in, struct features goes out. Each feature is tried by loading the
 * smallest program that uses it; nothing is attached. A link is tried with a list of functions at
 * an address that can't be read: a kernel that could make the link says EFAULT (it had accepted
 * program, attach type and flags), one that could not says EOPNOTSUPP or EINVAL. So no function is
 * ever patched for a probe, and no detach waits for RCU.
 */
#define _GNU_SOURCE 1 /* syscall */
#include "kernel/arch.h"
#include "kernel/btf.h"
#include "kernel/bpf.h"
#include "kernel/features_private.h"
#include "kernel/file.h"
#include "kernel/lockdown.h"
#include "kernel/tracefs.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#define KPROBE_PMU "/sys/bus/event_source/devices/kprobe/type"

#define HARMLESS "bpf_fentry_test1" /* called by BPF_PROG_TEST_RUN only; 5.5 */
#define HARMLESS_STRUCT "bpf_fentry_test7" /* … with a struct that begins with a pointer; 5.8 */

/* --- programs --- */

#define INSN(op, dst, src, offset, value)                                                          \
	{.code = (op), .dst_reg = (dst), .src_reg = (src), .off = (offset), .imm = (value)}
#define MOV_REG(dst, src)	INSN(BPF_ALU64 | BPF_MOV | BPF_X, dst, src, 0, 0)
#define MOV_IMM(dst, value)	INSN(BPF_ALU64 | BPF_MOV | BPF_K, dst, 0, 0, value)
#define ADD_REG(dst, src)	INSN(BPF_ALU64 | BPF_ADD | BPF_X, dst, src, 0, 0)
#define AND_IMM(dst, value)	INSN(BPF_ALU64 | BPF_AND | BPF_K, dst, 0, 0, value)
#define LOAD(dst, src, offset)	INSN(BPF_LDX | BPF_MEM | BPF_DW, dst, src, offset, 0)
#define STORE(dst, offset, src) INSN(BPF_STX | BPF_MEM | BPF_DW, dst, src, offset, 0)
#define FETCH_ADD(dst, offset, src)                                                                \
	INSN(BPF_STX | 0xc0 /* BPF_ATOMIC */ | BPF_DW, dst, src, offset,                           \
	     BPF_ADD | 1 /* BPF_FETCH */)
#define HELPER(number) INSN(BPF_JMP | BPF_CALL, 0, 0, 0, number)
#define KFUNC(id)      INSN(BPF_JMP | BPF_CALL, 0, BPF_PSEUDO_KFUNC_CALL, 0, (int32_t)(id))
#define EXIT()	       INSN(BPF_JMP | BPF_EXIT, 0, 0, 0, 0)

enum { R0, R1, R2, R3, R6 = 6, R10 = 10 };
enum { HELPER_PROBE_READ_KERNEL = 113, HELPER_GET_FUNC_IP = 173, HELPER_GET_ATTACH_COOKIE = 174 };

enum { HELPER_GET_FUNC_ARG = 183 };

static const struct bpf_insn nothing[] = {MOV_IMM(R0, 0), EXIT()};

static int load(enum bpf_prog_type type, uint32_t attach_type, uint32_t attach_btf_id,
		const struct bpf_insn *insns, size_t count)
{
	return bpf_prog_load_raw(&(struct bpf_load){
		.name = "ktrace_probe",
		.type = type,
		.expected_attach_type = attach_type,
		.insns = insns,
		.count = (uint32_t)count,
		.attach_btf_id = attach_btf_id,
	});
}

/* A kprobe program: a descriptor or a negative errno. */
#define LOAD_KPROBE(attach_type, insns)                                                            \
	load(BPF_PROG_TYPE_KPROBE, attach_type, 0, insns, ARRAY_SIZE(insns))
#define LOAD_TRACING(attach_type, btf_id, insns)                                                   \
	load(BPF_PROG_TYPE_TRACING, attach_type, btf_id, insns, ARRAY_SIZE(insns))

/* Whether it loaded; closes it. */
static bool loaded(int fd)
{
	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

static void probe_helpers(struct features *f)
{
	static const struct bpf_insn func_ip[] = {
		HELPER(HELPER_GET_FUNC_IP), MOV_IMM(R0, 0), EXIT()};
	static const struct bpf_insn cookie[] = {
		HELPER(HELPER_GET_ATTACH_COOKIE), MOV_IMM(R0, 0), EXIT()};
	static const struct bpf_insn fetch[] = {
		MOV_IMM(R1, 1), STORE(R10, -8, R1), FETCH_ADD(R10, -8, R1), MOV_IMM(R0, 0), EXIT()};

	f->get_func_ip = loaded(LOAD_KPROBE(0, func_ip));
	f->get_attach_cookie = loaded(LOAD_KPROBE(0, cookie));
	f->atomic_fetch = loaded(LOAD_KPROBE(0, fetch));
}

/* The first argument's register, cast and loaded from; untyped also at a variable offset. */
static void probe_casts(struct kernel *k, struct features *f)
{
	int16_t arg = arch_host()->reg_arg_offset[0];
	uint32_t kfunc = features_func_id(k, "bpf_rdonly_cast");
	uint32_t bytes;
	int32_t type = (int32_t)features_cast_target(k, &bytes);
	const struct bpf_insn typed[] = {LOAD(R1, R1, arg), MOV_IMM(R2, type), KFUNC(kfunc),
					 LOAD(R1, R0, 0),   MOV_IMM(R0, 0),    EXIT()};
	const struct bpf_insn untyped[] = {
		LOAD(R6, R1, arg), MOV_REG(R1, R6), MOV_IMM(R2, 0),
		KFUNC(kfunc),	   AND_IMM(R6, 63), ADD_REG(R0, R6),
		LOAD(R1, R0, 3),   MOV_IMM(R0, 0),  EXIT(),
	};

	if (!kfunc)
		return;
	f->rdonly_cast = type && loaded(LOAD_KPROBE(0, typed));
	f->rdonly_cast_untyped = f->rdonly_cast && loaded(LOAD_KPROBE(0, untyped));
}

/* --- links --- */

/*
 * LINK_CREATE's part for tracing multi: 7.2; the lists of both kinds begin at one place (union
 * bpf_attr).
 */
struct link_multi {
	uint32_t prog_fd, target_fd, attach_type, flags;
	union {
		struct {
			uint32_t flags, count;
			uint64_t syms, addrs, cookies;
		} kprobe;
		struct {
			uint64_t ids, cookies;
			uint32_t count;
		} tracing;
	};
};

/* Closes the program. */
static bool would_link(int prog, const struct link_multi *attr)
{
	bool would;

	if (prog < 0)
		return false;
	would = syscall(__NR_bpf, BPF_LINK_CREATE, attr, sizeof(*attr)) < 0 && errno == EFAULT;
	close(prog);
	return would;
}

#define UNREADABLE (~(uint64_t)0 - 4095)

static bool would_link_kprobes(int prog, uint32_t attach_type)
{
	struct link_multi attr = {.prog_fd = (uint32_t)prog, .attach_type = attach_type};

	attr.kprobe.count = 1;
	attr.kprobe.addrs = UNREADABLE;
	return would_link(prog, &attr);
}

static bool would_link_tracing(int prog, uint32_t attach_type)
{
	struct link_multi attr = {.prog_fd = (uint32_t)prog, .attach_type = attach_type};

	attr.tracing.count = 1;
	attr.tracing.ids = UNREADABLE;
	return would_link(prog, &attr);
}

static void probe_kprobe_links(struct kernel *k, struct features *f)
{
	uint32_t is_return = features_func_id(k, "bpf_session_is_return");
	uint32_t cookie = features_func_id(k, "bpf_session_cookie");
	const struct bpf_insn session[] = {
		MOV_REG(R6, R1), KFUNC(is_return), MOV_REG(R1, R6),
		KFUNC(cookie),	 MOV_IMM(R0, 1),   EXIT(),
	};
	uint32_t type = KT_BPF_TRACE_KPROBE_MULTI;

	f->kprobe_multi = would_link_kprobes(LOAD_KPROBE(type, nothing), type);
	type = KT_BPF_TRACE_KPROBE_SESSION;
	if (f->kprobe_multi && is_return && cookie)
		f->kprobe_session = would_link_kprobes(LOAD_KPROBE(type, session), type);
}

/*
 * One function a program: that ftrace can call a trampoline shows in what
 * CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS compiles in (5.10's BTF has functions that ftrace lists
 * only, ftrace's own not being among them: there the struct tells). To try it by attaching would
 * cost some 100 ms for the detach on 6.1.
 */
static bool has_direct_calls(struct kernel *k)
{
	return features_func_id(k, "register_ftrace_direct") ||
	       kernel_find_type(k, BTF_KIND_STRUCT, "ftrace_direct_func").id;
}

/* Casts do the same for all kinds of programs: only where there are none is it of use. */
static bool has_typed_loads(struct kernel *k)
{
	static const struct bpf_insn chain[] = {
		LOAD(R1, R1, 0), LOAD(R1, R1, 0), LOAD(R1, R1, 0), MOV_IMM(R0, 0), EXIT(),
	};
	uint32_t harmless = features_func_id(k, HARMLESS_STRUCT);

	return harmless && loaded(LOAD_TRACING(BPF_TRACE_FENTRY, harmless, chain));
}

static void probe_tracing(struct kernel *k, struct features *f)
{
	static const struct bpf_insn first_arg[] = {
		MOV_IMM(R0, 0),	      STORE(R10, -8, R0),
		MOV_REG(R6, R1),      MOV_IMM(R2, 0),
		MOV_REG(R3, R10),     INSN(BPF_ALU64 | BPF_ADD | BPF_K, R3, 0, 0, -8),
		HELPER(HELPER_GET_FUNC_ARG), MOV_REG(R1, R6),
		HELPER(HELPER_GET_ATTACH_COOKIE), MOV_IMM(R0, 0), EXIT(),
	};
	uint32_t harmless = features_func_id(k, HARMLESS);

	if (harmless && has_direct_calls(k)) {
		f->fentry = loaded(LOAD_TRACING(BPF_TRACE_FENTRY, harmless, first_arg));
		f->fsession = f->fentry && loaded(LOAD_TRACING(KT_BPF_TRACE_FSESSION, harmless,
							       first_arg));
		f->typed_loads = f->fentry && !f->rdonly_cast && has_typed_loads(k);
	}
	if (f->fentry)
		f->fentry_multi =
			would_link_tracing(LOAD_TRACING(KT_BPF_TRACE_FENTRY_MULTI, 0, first_arg),
					   KT_BPF_TRACE_FENTRY_MULTI);
	if (f->fentry_multi)
		f->fsession_multi =
			would_link_tracing(LOAD_TRACING(KT_BPF_TRACE_FSESSION_MULTI, 0, first_arg),
					   KT_BPF_TRACE_FSESSION_MULTI);
}

/* Opened to append and closed: without O_TRUNC, which would remove every event of the host. */
static bool has_kprobe_events(struct features *f)
{
	int dir = tracefs_open(f->no_events, sizeof(f->no_events)), fd;

	if (dir < 0)
		return false;
	fd = openat(dir, "kprobe_events", O_WRONLY | O_APPEND | O_CLOEXEC);
	close(dir);
	if (fd < 0)
		return false;
	close(fd);
	return !access(KPROBE_PMU, R_OK);
}

/* --- may we at all? --- */

static bool has_capability(int number)
{
	struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
	struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3];

	if (syscall(SYS_capget, &header, data))
		return false;
	return data[number / 32].effective >> (number % 32) & 1;
}

static int error_not_permitted(char *error, size_t size)
{
	bool admin = has_capability(CAP_SYS_ADMIN);
	bool bpf = admin || has_capability(39 /* CAP_BPF, 5.8 */);
	bool perfmon = admin || has_capability(38 /* CAP_PERFMON */);

	if (bpf && perfmon)
		snprintf(error, size,
			 "not permitted to load BPF programs in spite of all capabilities: a user "
			 "namespace or a security module forbids it; run ktrace as root of the "
			 "host");
	else
		snprintf(error, size,
			 "not permitted to load BPF programs: %s lacking; run ktrace as root",
			 bpf	   ? "CAP_PERFMON is"
			 : perfmon ? "CAP_BPF is"
				   : "CAP_BPF and CAP_PERFMON are");
	return -EPERM;
}

/* The smallest program must load, and be allowed to read the kernel's memory. */
static int check_permitted(char *error, size_t size)
{
	static const struct bpf_insn reads[] = {
		MOV_REG(R1, R10), INSN(BPF_ALU64 | BPF_ADD | BPF_K, R1, 0, 0, -8),
		MOV_IMM(R2, 8),	  MOV_IMM(R3, 0),
		HELPER(HELPER_PROBE_READ_KERNEL), MOV_IMM(R0, 0), EXIT(),
	};
	int fd;

	if (lockdown_is_confidential() > 0) {
		snprintf(error, size, LOCKDOWN_MESSAGE);
		return -EPERM;
	}
	fd = LOAD_KPROBE(0, nothing);
	if (loaded(fd) && loaded(LOAD_KPROBE(0, reads)))
		return 0;
	if (fd == -EPERM || fd == -EACCES)
		return error_not_permitted(error, size);
	if (fd >= 0)
		snprintf(error, size,
			 "the kernel lets no BPF program read its memory (lockdown in "
			 "confidentiality mode?): no tracing");
	else if (fd == -ENOSYS)
		snprintf(error, size, "this kernel has no bpf(2); it needs CONFIG_BPF_SYSCALL=y");
	else if (fd == -EINVAL)
		snprintf(error, size, "this kernel has no BPF programs for kprobes; it needs "
				      "CONFIG_KPROBES=y and CONFIG_BPF_EVENTS=y");
	else
		snprintf(error, size, "cannot load BPF programs: %s", strerror(-fd));
	return fd < 0 ? fd : -EPERM;
}

#ifdef __x86_64__
/* What the kernel uses of the CPU: a flag that it was built without isn't listed. */
static bool cpu_flag(const char *name)
{
	char *text, *next, *line = NULL, *word, *rest;
	size_t size;
	bool found = false;

	if (file_read(AT_FDCWD, "/proc/cpuinfo", &text, &size))
		return false;
	next = text;
	do
		line = file_line(&next, text + size);
	while (line && strncmp(line, "flags", 5) != 0);
	for (word = line ? strtok_r(line, " ", &rest) : NULL; word && !found;
	     word = strtok_r(NULL, " ", &rest))
		found = !strcmp(word, name);
	free(text);
	return found;
}
#endif

int features_probe(struct kernel *k, struct features *f, char *error, size_t size)
{
	struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
	struct utsname uts;
	int err;

	*f = (struct features){0};
	uname(&uts);
	snprintf(f->release, sizeof(f->release), "%s", uts.release);
	f->version = features_version(f->release);
	if (f->version < 0x050b00) /* until 5.11 BPF's memory counted as locked */
		setrlimit(RLIMIT_MEMLOCK, &all);
	err = check_permitted(error, size);
	if (err)
		return err;
	probe_helpers(f);
	probe_casts(k, f);
	probe_kprobe_links(k, f);
	probe_tracing(k, f);
	f->kprobe_event = has_kprobe_events(f);
	f->module_btf = kernel_has_module_btf(k);
	features_from_version(f);
#ifdef __x86_64__
	f->five_levels = cpu_flag("la57");
	f->entry_nop = 5;
	/* compiled in with CONFIG_X86_KERNEL_IBT only (arch/x86/kernel/cpu/common.c) */
	f->endbr = features_func_id(k, "ibt_save") != 0;
#endif
	features_look_up(k, f);
	return 0;
}
