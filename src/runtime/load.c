/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a program of the image. Out: a loaded one with its maps, or why not: the environment's fault
 * in words, or the verifier's log in a file and the instruction at which it stopped. Knows nothing
 * of attaching.
 */
#define _GNU_SOURCE 1 /* mkostemp */
#include "runtime/batch.h"

#include "kernel/arch.h"
#include "kernel/bpf.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LOG_FIRST (64u << 10)
#define LOG_MOST  (16u << 20)

uint32_t place_offset(const struct features *f, enum place place)
{
	uint32_t endbr = f->endbr ? 4 : 0;

	switch (place) {
	case PLACE_NOP: return f->entry_nop;
	case PLACE_ENDBR_NOP: return endbr + f->entry_nop;
	case PLACE_START: return 0;
	case PLACE_ENDBR: return endbr;
	case PLACES: break;
	}
	bug("place %d", (int)place);
}

int place_skew(const struct features *f, enum place place)
{
	return place_offset(f, place) + arch_host()->probe_ip_skew;
}

/*
 * By what names kernels know a symbol. The trampoline is where a kretprobe makes its function
 * return to: an entry program compares it with the word at sp, and if it isn't there, no return
 * will be seen.
 */
static const char *const symbol_names[][3] = {
	[SYMBOL_TRAMPOLINE] = {"arch_rethook_trampoline", /* 6.1 */
			       "__kretprobe_trampoline",  /* 5.16 */
			       "kretprobe_trampoline"},
	[SYMBOL_PER_CPU_OFFSET] = {"__per_cpu_offset"},
	[SYMBOL_CURRENT_KPROBE] = {"current_kprobe"},
};

/* In symbols, or with NULL among what an earlier start has kept. 0: hidden or unknown. */
static uint64_t symbol_address(struct tracer *t, const struct symbols *symbols,
			       enum program_symbol symbol)
{
	uint64_t address = 0;

	for (size_t i = 0; i < ARRAY_SIZE(symbol_names[symbol]) && !address; i++) {
		const char *name = symbol_names[symbol][i];

		if (name && symbols)
			symbols_value(symbols, name, &address);
		else if (name)
			address = kernel_symbol_value(t->kernel, name);
	}
	return address;
}

static int symbols_patch(struct tracer *t, const struct program *p, struct bpf_insn *insns,
			 struct tracer_error *e)
{
	for (size_t i = 0; i < p->symbols.n; i++) {
		const struct symbol_ref *ref = &p->symbols.at[i];
		uint64_t address = symbol_address(t, NULL, ref->symbol);
		const struct symbols *symbols;

		if (!address && kernel_keep_addresses(t->kernel))
			address = symbol_address(t, NULL, ref->symbol);
		symbols = address ? NULL : tracer_symbols(t, e);
		if (!address && !symbols)
			return -1;
		if (!address)
			address = symbol_address(t, symbols, ref->symbol);
		if (!address)
			return tracer_fail(
				e, TRACER_ENVIRONMENT,
				"/proc/kallsyms doesn't have what return probes need here");
		insns[ref->insn].imm = (int32_t)address;
		insns[ref->insn + 1].imm = address >> 32;
	}
	return 0;
}

/* The copy's map references, function and skew filled in. */
static struct bpf_insn *instructions_patch(const struct tracer *t, uint32_t unit, uint32_t traced,
					   const struct program *p, int ip_skew)
{
	struct bpf_insn *insns = xmalloc(p->n * sizeof(*insns));

	memcpy(insns, p->insns, p->n * sizeof(*insns));
	for (size_t i = 0; i < p->refs.n; i++) {
		const struct map_ref *ref = &p->refs.at[i];

		insns[ref->insn].src_reg = ref->value ? BPF_PSEUDO_MAP_VALUE : BPF_PSEUDO_MAP_FD;
		insns[ref->insn].imm = maps_fd(&t->maps, unit, ref->map);
	}
	vec_each (at, &p->function_insns)
		insns[*at].imm = (int32_t)traced;
	for (size_t i = 0; i < p->skew_insns.n && ip_skew >= 0; i++) {
		struct bpf_insn *sub = &insns[p->skew_insns.at[i]];

		if (sub->code != (BPF_ALU64 | BPF_SUB | BPF_K))
			bug("%s: instruction %u isn't the ip's skew", p->name, p->skew_insns.at[i]);
		sub->imm = ip_skew;
	}
	return insns;
}

static void load_kind(struct bpf_load *load, enum attach_kind kind, bool in_return)
{
	const struct attach_facts *facts = attach_facts(kind);

	load->type = facts->tracing ? BPF_PROG_TYPE_TRACING : BPF_PROG_TYPE_KPROBE;
	load->expected_attach_type = in_return ? facts->return_type : facts->type;
}

/*
 * The log is the caller's to free; one that is longer than most bytes, which takes the kernel as
 * long each time, is no use. Before 6.4 a log that is too small keeps its beginning, later
 * kernels its end.
 */
static int load_with_log(struct bpf_load *load, uint32_t most, char **log)
{
	int fd;

	for (load->log_size = LOG_FIRST;; load->log_size *= 16) {
		*log = xcalloc(1, load->log_size);
		load->log = *log;
		fd = bpf_prog_load_raw(load);
		if (fd != -ENOSPC || load->log_size >= most)
			return fd;
		free(*log);
	}
}

/* The last line "N: (op) …" of a log is the instruction that was being looked at. */
static uint32_t log_last_insn(const char *log)
{
	uint32_t insn = UINT32_MAX, n;
	int end;

	for (const char *line = log; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		end = 0;
		if (sscanf(line, "%" SCNu32 ": (%n", &n, &end) == 1 && end)
			insn = n;
	}
	if (insn == UINT32_MAX) { /* found before the walk: "unreachable insn 7" */
		const char *word = strstr(log, "insn ");

		if (word && sscanf(word, "insn %" SCNu32, &n) == 1)
			insn = n;
	}
	return insn;
}

/* What the verifier objects to: its log's last line that isn't statistics. */
static void log_complaint(const char *log, char *text, size_t size)
{
	const char *end = log + strlen(log), *line;

	text[0] = 0;
	while (end > log) {
		while (end > log && end[-1] == '\n')
			end--;
		line = end;
		while (line > log && line[-1] != '\n')
			line--;
		if (strncmp(line, "processed ", 10) && strncmp(line, "verification time", 17) &&
		    strncmp(line, "stack depth", 11)) {
			snprintf(text, size, "%.*s", (int)(end - line), line);
			return;
		}
		end = line;
	}
}

/* do_check() and push_stack() of kernel/bpf/verifier.c: all ways through the program
 * together have more instructions than the verifier follows, or too many of them wait for it. */
static bool is_too_large(const char *complaint)
{
	return !strncmp(complaint, "BPF program is too large", 24) ||
	       (!strncmp(complaint, "The sequence of ", 16) && strstr(complaint, "too complex"));
}

static int log_create(const char *wanted, char *path, size_t size)
{
	const char *folder = getenv("TMPDIR");
	int fd;

	if (wanted) {
		snprintf(path, size, "%s", wanted);
		return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	}
	snprintf(path, size, "ktrace-verifier-XXXXXX");
	fd = mkostemp(path, O_CLOEXEC);
	if (fd >= 0)
		return fd;
	snprintf(path, size, "%s/ktrace-verifier-XXXXXX", folder && *folder ? folder : "/tmp");
	return mkostemp(path, O_CLOEXEC);
}

static void log_save(const struct tracer *t, const char *name, const char *log, char *path,
		     size_t size)
{
	int fd = log_create(t->options.verifier_log, path, size);

	if (fd < 0 || dprintf(fd, "%s on Linux %s\n%s", name, t->features->release, log) < 0)
		path[0] = 0;
	if (fd >= 0)
		close(fd);
}

static int fail_environment(struct tracer_error *e, const struct program *p, int error)
{
	switch (error) {
	case -EPERM:
	case -EACCES:
		return tracer_fail(e, TRACER_ENVIRONMENT,
				   "loading BPF programs is not permitted: root, or the "
				   "capabilities BPF and PERFMON, are needed, and no "
				   "lockdown=confidentiality");
	case -E2BIG:
		return tracer_fail(e, TRACER_ENVIRONMENT,
				   "the program is larger than this kernel takes: %u "
				   "instructions; trace with fewer or smaller values",
				   p->n);
	case -ENOMEM:
		return tracer_fail(e, TRACER_ENVIRONMENT,
				   "no memory to load the program (%u instructions)", p->n);
	default:
		return tracer_fail(e, TRACER_ENVIRONMENT, "cannot load the program: %s",
				   strerror(-error));
	}
}

/*
 * The verifier's word comes as EACCES, EINVAL, E2BIG (too complex) and others, always with a log; a
 * refusal without one is the environment's, or a kernel that doesn't know the attach type.
 */
static int fail_explain(struct tracer *t, uint32_t unit, bool in_return, const struct program *p,
			int error, const char *log, struct tracer_error *e)
{
	enum attach_kind kind = t->image->units.at[unit].kind;
	char complaint[256];

	if (!log[0] && error == -EINVAL && kind != ATTACH_KPROBE_EVENT) {
		e->kind = kind;
		return tracer_fail(e, TRACER_KIND_REFUSED, "%s is not offered by this kernel",
				   attach_kind_name(kind));
	}
	if (!log[0] || error == -EMFILE || error == -ENFILE || error == -ENOMEM)
		return fail_environment(e, p, error);
	e->unit = unit;
	e->in_return = in_return;
	e->insn = error == -ENOSPC ? UINT32_MAX : log_last_insn(log);
	log_complaint(log, complaint, sizeof(complaint));
	e->too_large |= is_too_large(complaint);
	if (!e->too_large || t->options.verifier_log)
		log_save(t, p->name, log, e->log_path, sizeof(e->log_path));
	return tracer_fail(e, TRACER_VERIFIER, "the kernel's verifier turned %s down: %s", p->name,
			   complaint);
}

/*
 * Before the verifier looks at any instruction it decides whether the function can have a program:
 * in that case the log is about the function, or there is none.
 */
static bool is_about_function(const struct bpf_load *load, int error, const char *log)
{
	return load->attach_btf_id && !batch_ends_all(error) && log_last_insn(log) == UINT32_MAX;
}

static int load_patched(struct tracer *t, uint32_t unit, uint32_t traced, bool in_return,
			struct bpf_load *load, int ip_skew, struct tracer_error *e)
{
	const struct unit *u = &t->image->units.at[unit];
	const struct program *p = in_return ? &u->ret : &u->entry;
	struct bpf_insn *insns;
	char *log = NULL;
	int fd, error;

	e->what = TRACER_ENVIRONMENT;
	if (attach_facts(u->kind)->single &&
	    maps_scratch_renew(&t->maps, unit, u, e->text, sizeof(e->text)))
		return -1;
	insns = instructions_patch(t, unit, traced, p, ip_skew);
	if (symbols_patch(t, p, insns, e)) {
		free(insns);
		return -1;
	}
	load_kind(load, u->kind, in_return);
	load->name = p->name;
	load->count = p->n;
	load->insns = insns;
	fd = bpf_prog_load_raw(load);
	error = fd;
	if (fd < 0 && !batch_ends_all(error))
		fd = load_with_log(load, error == -E2BIG ? LOG_FIRST : LOG_MOST, &log);
	/* EFAULT: push_stack() of older kernels, whose word comes behind all that a log can hold */
	e->too_large = error == -E2BIG || (error == -EFAULT && fd == -ENOSPC);
	if (fd < 0 && is_about_function(load, error, log ? log : ""))
		fd = -ENOENT;
	else if (fd < 0)
		fd = fail_explain(t, unit, in_return, p, fd == -ENOSPC ? fd : error, log ? log : "",
				  e);
	free(log);
	free(insns);
	return fd;
}

int load_program(struct tracer *t, uint32_t unit, bool in_return, int ip_skew,
		 struct tracer_error *e)
{
	uint32_t first = t->image->units.at[unit].functions.at[0];
	struct bpf_load load = {0};

	return load_patched(t, unit, first, in_return, &load, ip_skew, e);
}

int load_tracing(struct tracer *t, uint32_t unit, uint32_t traced, bool in_return, int btf_object,
		 struct tracer_error *e)
{
	struct bpf_load load = {.attach_btf_obj_fd = (uint32_t)btf_object};

	if (attach_facts(t->image->units.at[unit].kind)->single)
		load.attach_btf_id = t->image->traced.at[traced].function->btf_id;
	return load_patched(t, unit, traced, in_return, &load, -1, e);
}
