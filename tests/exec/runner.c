/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A case's scripts go through ktrace's own stations, the programs that come out through the guest's
 * verifier and JIT, with a context and memory that the case's oracle knows: a call matched if and
 * only if the oracle says that its predicate is known to be true.
 *
 *	exec BTF FUNCTIONS [-v] [-t TEXT]
 *
 * BTF and FUNCTIONS are the case's "kernel"; -v prints listings of what differs; -t runs only the
 * test with this text, verbosely; one that isn't in the case is run without an oracle.
 *
 * A raw tracepoint's program stands for the kprobe's: bpf(2) runs it with any array of u64 as
 * context (5.10).
 */
#define _GNU_SOURCE 1
#include "base/diag.h"
#include "codegen/codegen.h"
#include "frontend/query.h"
#include "kernel/bpf.h"
#include "kernel/features.h"
#include "kmsg.h"
#include "oracle.h"
#include "plan/plan.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOG_SIZE (16u << 20)

/* Where the program finds in context[] what it looks for in struct pt_regs. */
static const struct arch context_arch = {
	.name = "context",
	.reg_args = 6,
	.reg_arg_offset = {0, 8, 16, 24, 32, 40},
	.ip_offset = CONTEXT_IP * 8,
	.ret_offset = CONTEXT_RET * 8,
	.ret2_offset = CONTEXT_RET * 8,
	.sp_offset = CONTEXT_SP * 8,
	.stack_args_at_entry = 8,
	.sp_at_return = 8,
	.probe_ip_skew = 1,
};

struct run {
	struct kernel *kernel, *types;
	struct features features; /* the guest's */
	int maps[MAP_SCRATCH + 1];
	uint32_t scratch_size; /* of the scratch map, 0: none yet */
	uint32_t cpus;
	struct counters *slots;
	const uint64_t *sent; /* bytes of records so far, the ring buffer's own count */
	char *log;
	bool verbose;
	bool frugal; /* as programs are made that would not fit into a frame */
	const char *only;
	int kmsg;
	unsigned int passed, failed;
	unsigned int runs, differences, rejected, refused, never, skipped, matched, crossed;
};

static void die(const char *what, int error)
{
	printf("exec: %s: %s\n", what, strerror(error));
	exit(1);
}

/* --- the guest's kernel --- */

static int program_load(struct run *r, struct bpf_insn *insns, uint32_t n, bool with_log)
{
	return bpf_prog_load_raw(&(struct bpf_load){
		.name = "ktrace_exec",
		.type = BPF_PROG_TYPE_RAW_TRACEPOINT,
		.insns = insns,
		.count = n,
		.log = with_log ? r->log : NULL,
		.log_size = with_log ? LOG_SIZE : 0,
	});
}

static int program_run(int prog)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.test.prog_fd = (uint32_t)prog;
	attr.test.ctx_in = (uint64_t)(uintptr_t)context;
	attr.test.ctx_size_in = sizeof(context);
	return syscall(__NR_bpf, BPF_PROG_TEST_RUN, &attr, sizeof(attr)) ? -errno : 0;
}

static int map_make(enum bpf_map_type type, uint32_t key, uint32_t value, uint32_t entries,
		    uint32_t flags)
{
	int fd = bpf_map_create_raw(type, "ktrace_exec", key, value, entries, flags);

	if (fd < 0)
		die("cannot make a map", -fd);
	return fd;
}

static void *map_memory(int fd, size_t size)
{
	void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	if (p == MAP_FAILED)
		die("cannot map a map", errno);
	return p;
}

static void maps_make(struct run *r)
{
	long page = sysconf(_SC_PAGESIZE);
	struct control *control;

	r->cpus = bpf_possible_cpus();
	r->slots = xcalloc(r->cpus, sizeof(*r->slots));
	r->maps[MAP_RING] = map_make(BPF_MAP_TYPE_RINGBUF, 0, 0, 1 << 20, 0);
	r->sent = mmap(NULL, (size_t)page, PROT_READ, MAP_SHARED, r->maps[MAP_RING], page);
	if (r->sent == MAP_FAILED)
		die("cannot map the ring buffer", errno);
	r->maps[MAP_CONTROL] =
		map_make(BPF_MAP_TYPE_ARRAY, 4, sizeof(struct control), 1, BPF_F_MMAPABLE);
	r->maps[MAP_COUNTERS] =
		map_make(BPF_MAP_TYPE_PERCPU_ARRAY, 4, sizeof(struct counters), 1, 0);
	r->maps[MAP_STASH] = r->maps[MAP_SCRATCH] = -1;
	control = map_memory(r->maps[MAP_CONTROL], sizeof(*control));
	control->gate = 1;
}

/* A program tells where the map's value lies: *value = value. */
static void memory_make(struct run *r)
{
	int fd = map_make(BPF_MAP_TYPE_ARRAY, 4, (uint32_t)case_memory, 1, BPF_F_MMAPABLE), prog;
	struct bpf_insn insns[] = {
		{.code = BPF_LD | BPF_IMM | BPF_DW,
		 .dst_reg = 1,
		 .src_reg = BPF_PSEUDO_MAP_VALUE,
		 .imm = fd},
		{0},
		{.code = BPF_STX | BPF_MEM | BPF_DW, .dst_reg = 1, .src_reg = 1},
		{.code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = 0, .imm = 0},
		{.code = BPF_JMP | BPF_EXIT},
	};

	memory.size = case_memory;
	memory.user = map_memory(fd, case_memory);
	prog = program_load(r, insns, sizeof(insns) / sizeof(*insns), true);
	if (prog < 0) {
		printf("%s", r->log);
		die("cannot load the program that tells an address", -prog);
	}
	if (program_run(prog))
		die("cannot run a program", errno);
	memory.kernel = *(uint64_t *)memory.user;
	close(prog);
}

/* What a match changes: it sends a record, or is counted as one that finds no room. */
static uint64_t matched_count(struct run *r)
{
	uint32_t key = 0;
	uint64_t sum = 0;
	int err = bpf_map_lookup_raw(r->maps[MAP_COUNTERS], &key, r->slots);

	if (err)
		die("cannot read the counters", -err);
	for (uint32_t i = 0; i < r->cpus; i++)
		sum += r->slots[i].matched;
	return sum + __atomic_load_n(r->sent, __ATOMIC_ACQUIRE);
}

/* --- one test --- */

struct compiled {
	struct arena arena;
	struct source source;
	struct diags diags;
	struct plan *plan;
};

enum outcome { COMPILED, REFUSED, NEVER };

static bool says_never(const struct diags *d)
{
	vec_each (x, &d->list) {
		if (x->level == DIAG_ERROR && !strstr(x->message, "never true"))
			return false;
	}
	return true;
}

static enum outcome compile(struct run *r, const struct features *f, const char *text,
			    struct compiled *c)
{
	static const struct check_options check = {.strings = 255};
	struct plan_options options = {.features = f, .arch = &context_arch, .frugal = r->frugal};
	struct script *script;
	struct query *q;

	*c = (struct compiled){0};
	c->source.text = arena_printf(&c->arena, "f: %s", text);
	c->source.len = (uint32_t)strlen(c->source.text);
	c->diags = (struct diags){.arena = &c->arena, .source = &c->source};
	script = script_parse(&c->arena, &c->source, &c->diags);
	if (c->diags.errors)
		return REFUSED;
	q = query_make(&c->arena, script, &c->source, r->types, &check, &c->diags);
	if (!q)
		return says_never(&c->diags) ? NEVER : REFUSED;
	c->plan = plan_make(&c->arena, q->clauses.at[0], q->clauses.at[0]->groups.at[0],
			    ATTACH_KPROBE_EVENT, &options, &c->diags);
	return c->plan ? COMPILED : REFUSED;
}

/* Of the plan's size, and no more: reading beyond it is seen. */
static void scratch_make(struct run *r, uint32_t size)
{
	if (!size || size == r->scratch_size)
		return;
	if (r->maps[MAP_SCRATCH] >= 0)
		close(r->maps[MAP_SCRATCH]);
	r->maps[MAP_SCRATCH] = map_make(BPF_MAP_TYPE_PERCPU_ARRAY, 4, size, SCRATCH_ENTRIES, 0);
	r->scratch_size = size;
}

/* The maps filled in; a descriptor or a negative errno. */
static int load(struct run *r, const struct program *p, uint32_t scratch_size)
{
	int fd;

	scratch_make(r, scratch_size);
	for (size_t i = 0; i < p->refs.n; i++) {
		const struct map_ref *ref = &p->refs.at[i];

		p->insns[ref->insn].src_reg = ref->value ? BPF_PSEUDO_MAP_VALUE : BPF_PSEUDO_MAP_FD;
		p->insns[ref->insn].imm = r->maps[ref->map];
	}
	fd = program_load(r, p->insns, p->n, false);
	return fd >= 0 ? fd : program_load(r, p->insns, p->n, true);
}

static const char *const truth_names[] = {
	[TRUTH_FALSE] = "false",    [TRUTH_TRUE] = "true",	 [TRUTH_UNKNOWN] = "unknown",
	[TRUTH_SKIP] = "not known", [TRUTH_REFUSED] = "refused",
};

static enum truth test_expect(const struct test *t, unsigned int world)
{
	enum truth truth;

	case_enter(world);
	if (!t->oracle)
		return t->expected;
	unknown = skip = 0;
	truth = t->oracle();
	return skip ? TRUTH_SKIP : truth;
}

/* The values that the oracle read. */
static void explain(struct run *r, const struct test *t, unsigned int world)
{
	(void)r;
	tracing = true;
	test_expect(t, world);
	tracing = false;
	for (unsigned int i = 0; i < CONTEXT_SIZE; i++)
		if (i < 6 || i == CONTEXT_SP)
			printf("    context[%u] = %#" PRIx64 "\n", i, context[i]);
}

static bool in_world(const struct test *t, unsigned int world)
{
	return t->world < 0 || (unsigned int)t->world == world;
}

/* Never true, says the checker: the oracle must not know better. */
static bool check_never(struct run *r, const struct test *t)
{
	bool good = true;

	for (unsigned int w = 0; w < case_worlds; w++) {
		if (!in_world(t, w) || test_expect(t, w) != TRUTH_TRUE)
			continue;
		printf("DIFFERS %s: f: %s\n    in world %u it is true, the checker says that it "
		       "never is\n",
		       case_name, t->text, w);
		explain(r, t, w);
		good = false;
		r->differences++;
		break;
	}
	r->never++;
	return good;
}

static bool check_refused(struct run *r, const struct test *t, struct compiled *c)
{
	r->refused++;
	if (t->expected == TRUTH_REFUSED)
		return true;
	printf("REFUSED %s:\n", case_name);
	fflush(stdout);
	diag_print(&c->diags, stdout);
	return false;
}

static bool check_worlds(struct run *r, const struct test *t, const struct compiled *c,
			 const struct program *p, const char *way, int prog)
{
	uint64_t before = matched_count(r), after;
	bool good = true;

	for (unsigned int w = 0; w < case_worlds; w++, before = after) {
		enum truth truth;

		after = before;
		if (!in_world(t, w))
			continue;
		truth = test_expect(t, w);
		if (program_run(prog))
			die("cannot run a program", errno);
		after = matched_count(r);
		r->runs++;
		r->matched += after != before;
		r->skipped += truth == TRUTH_SKIP;
		if (truth == TRUTH_SKIP || (after != before) == (truth == TRUTH_TRUE))
			continue;
		r->differences++;
		if (!good && !r->verbose)
			continue;
		good = false;
		printf("DIFFERS %s by %s: f: %s\n    in world %u it is %s, and it %s\n", case_name,
		       way, t->text, w, truth_names[truth],
		       after != before ? "matched" : "didn't match");
		explain(r, t, w);
		if (r->verbose)
			program_print(p, &c->source, stdout);
	}
	return good;
}

static bool test_run(struct run *r, const struct test *t, const struct features *f, const char *way)
{
	struct compiled c;
	struct program p;
	const char *why;
	enum outcome outcome = compile(r, f, t->text, &c);
	bool good;
	int prog;

	if (outcome != COMPILED) {
		good = outcome == NEVER && t->expected != TRUTH_REFUSED ? check_never(r, t)
									: check_refused(r, t, &c);
		arena_free(&c.arena);
		return good;
	}
	if (t->expected == TRUTH_REFUSED) {
		printf("DIFFERS %s: f: %s\n    is accepted, and should be refused\n", case_name,
		       t->text);
		arena_free(&c.arena);
		r->differences++;
		return false;
	}
	if (!codegen_program(&c.arena, &c.plan->entry_code, f, &context_arch, "ktrace_entry", &p,
			     &why)) {
		printf("REFUSED %s by %s: f: %s\n    %s\n", case_name, way, t->text, why);
		arena_free(&c.arena);
		r->refused++;
		return false;
	}
	prog = load(r, &p, c.plan->scratch_size);
	if (prog < 0) {
		size_t n = strlen(r->log);

		r->rejected++;
		good = false;
		printf("REJECTED %s by %s: f: %s\n    %s; the verifier's log ends:\n%s\n",
		       case_name, way, t->text, strerror(-prog),
		       r->log + (n > 2000 && !r->verbose ? n - 2000 : 0));
		if (r->verbose)
			program_print(&p, &c.source, stdout);
	} else {
		good = check_worlds(r, t, &c, &p, way, prog);
		close(prog);
	}
	arena_free(&c.arena);
	return good;
}

/* --- all of them, in every way that the kernel offers to read memory --- */

static void test_count(struct run *r, const struct test *t, const struct features *f,
		       const char *way)
{
	bool good = test_run(r, t, f, way);
	char what[1024];

	snprintf(what, sizeof(what), "%s by %s: f: %s", case_name, way, t->text);
	good &= kmsg_is_calm(r->kmsg, what, &r->crossed);
	r->passed += good;
	r->failed += !good;
	fflush(stdout);
}

/* The case's test of this text; of one that it doesn't have only what the kernel says is seen. */
static const struct test *test_named(const char *text)
{
	static struct test t = {.world = -1, .expected = TRUTH_SKIP};

	for (unsigned int i = 0; i < case_tests_n; i++)
		if (!strcmp(text, case_tests[i].text))
			return &case_tests[i];
	t.text = text;
	return &t;
}

#define SOME 8 /* of so many expressions one goes a way that this kernel's ktrace seldom takes */

static void way_run(struct run *r, const char *way, bool typed, bool untyped, unsigned int every)
{
	struct features f = r->features;

	f.rdonly_cast = typed || untyped;
	f.rdonly_cast_untyped = untyped;
	f.kprobe_event = true;
	if (r->only)
		test_count(r, test_named(r->only), &f, way);
	for (unsigned int i = 0; i < case_tests_n && !r->only; i += every)
		test_count(r, &case_tests[i], &f, way);
}

int main(int argc, char **argv)
{
	static struct run run;
	struct run *r = &run;
	struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
	char error[512];

	if (argc < 3)
		return 2;
	for (int i = 3; i < argc; i++) {
		if (!strcmp(argv[i], "-v"))
			r->verbose = true;
		else if (!strcmp(argv[i], "-t") && i + 1 < argc) {
			r->only = argv[++i];
			r->verbose = true;
		}
	}
	setrlimit(RLIMIT_MEMLOCK, &all);
	r->log = xcalloc(1, LOG_SIZE);
	r->kmsg = kmsg_open();
	if (r->kmsg < 0)
		die("/dev/kmsg", errno);
	r->kernel = kernel_open(&(struct kernel_source){0}, error, sizeof(error));
	if (!r->kernel || features_probe(r->kernel, &r->features, error, sizeof(error))) {
		printf("exec: %s\n", error);
		return 1;
	}
	r->types = kernel_open(
		&(struct kernel_source){.btf = argv[1], .functions = argv[2], .modules = ""}, error,
		sizeof(error));
	if (!r->types) {
		printf("exec: %s\n", error);
		return 1;
	}
	maps_make(r);
	memory_make(r);
	case_fill();
	way_run(r, "probe_read", false, false, 1);
	r->frugal = true;
	way_run(r, "probe_read, little kept", false, false, SOME);
	r->frugal = false;
	if (r->features.rdonly_cast)
		way_run(r, "typed cast", true, false,
			r->features.rdonly_cast_untyped ? SOME : 1);
	if (r->features.rdonly_cast_untyped)
		way_run(r, "untyped cast", false, true, 1);
	printf("%s on %s: %u expressions, %u passed, %u failed; %u runs, %u matched, %u unknown to "
	       "the oracle, "
	       "%u differences, %u rejected, %u refused, %u never true, %u crossed bounds\n",
	       case_name, r->features.release, case_tests_n, r->passed, r->failed, r->runs,
	       r->matched, r->skipped, r->differences, r->rejected, r->refused, r->never,
	       r->crossed);
	kernel_close(r->types);
	kernel_close(r->kernel);
	return r->failed ? 1 : 0;
}
