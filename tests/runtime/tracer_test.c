/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The runtime station on a real kernel: every attach kind that this one offers, and what is left behind after every kind of end.
 * It changes the kernel that it runs on, so it is for guests only, and asks to be told so by an argument.
 *
 *	tracer_test guest			all tests
 *	tracer_test guest time KIND N [return]	attach and detach N functions that take an sk_buff, say how long it took
 */
#include "programs.h"

#include "kernel/bpf.h"
#include "kernel/tracefs.h"
#include "runtime/tracer.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/btf.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SENDS	  100
#define MANY	  300
#define CLEAN_MS  5000
#define EXPEDITED "/sys/kernel/rcu_expedited"

struct bench {
	struct arena arena;
	struct kernel *kernel;
	struct features features;
	struct tracer_options options;
	const char **skb_functions;
	uint32_t n_skb;
	int passed, failed;
};

/* NULL: passed. */
typedef const char *(*test_fn)(struct bench *b, enum attach_kind kind);

static const char *why(struct bench *b, const char *fmt, ...) PRINTF(2, 3);

static const char *why(struct bench *b, const char *fmt, ...)
{
	const char *text;
	va_list va;

	va_start(va, fmt);
	text = arena_vprintf(&b->arena, fmt, va);
	va_end(va);
	return text;
}

/* --- traffic and the world outside --- */

/* Each datagram to ourselves passes ip_rcv, udp_rcv and __netif_receive_skb once. */
static void udp_send(int n)
{
	int from = socket(AF_INET, SOCK_DGRAM, 0), to = socket(AF_INET, SOCK_DGRAM, 0);
	struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(at);
	char bytes[56] = {0};

	bind(to, (void *)&at, sizeof(at));
	getsockname(to, (void *)&at, &size);
	for (int i = 0; i < n; i++) {
		sendto(from, bytes, sizeof(bytes), 0, (void *)&at, sizeof(at));
		recv(to, bytes, sizeof(bytes), 0);
	}
	close(from);
	close(to);
}

static int lines_of_ours(void)
{
	char error[256], *line = NULL;
	int tracefs = tracefs_open(error, sizeof(error)), n = 0;
	size_t cap = 0;
	FILE *f;

	f = fdopen(openat(tracefs, "kprobe_events", O_RDONLY), "r");
	while (getline(&line, &cap, f) > 0)
		n += strstr(line, "ktrace_") != NULL;
	free(line);
	fclose(f);
	close(tracefs);
	return n;
}

static int expedited(void)
{
	FILE *f = fopen(EXPEDITED, "r");
	int value = -1;

	if (f && fscanf(f, "%d", &value) != 1)
		value = -1;
	if (f)
		fclose(f);
	return value;
}

static uint64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000ull + t.tv_nsec / 1000000;
}

static const char *clean_within(struct bench *b, int ms)
{
	uint64_t start = now_ms();

	while (lines_of_ours() || expedited()) {
		if (now_ms() - start > (uint64_t)ms)
			return why(b, "%d events left, rcu_expedited %d after %d ms", lines_of_ours(), expedited(), ms);
		usleep(10000);
	}
	return NULL;
}

/* --- a trace --- */

struct seen {
	uint32_t records;
	uint32_t wrong;	   /* not of our process, or of a size that was never sent */
	uint32_t stop_at;  /* 0: never */
	uint32_t of[64];   /* by index into image.traced */
	const struct image *image;
};

static bool see(void *ctx, const struct tracer_event *e)
{
	struct seen *s = ctx;
	uint32_t index = e->function - s->image->traced.at;

	s->records++;
	s->wrong += e->size != sizeof(struct record_header);
	if (index < ARRAY_SIZE(s->of))
		s->of[index]++;
	return s->records != s->stop_at;
}

struct run {
	struct image *image;
	struct tracer *tracer;
	struct tracer_error error;
	struct seen seen;
	struct account account;
};

static const char *run_attach(struct bench *b, struct run *r, struct recipe recipe)
{
	memset(r, 0, sizeof(*r));
	r->image = image_make(&b->arena, &b->features, recipe);
	r->seen.image = r->image;
	r->tracer = tracer_open(r->image, b->kernel, &b->features, &b->options, &r->error);
	if (!r->tracer)
		return why(b, "open: %s", r->error.text);
	if (tracer_attach(r->tracer, &r->error))
		return why(b, "attach: %s", r->error.text);
	return NULL;
}

static void run_end(struct run *r)
{
	tracer_stop(r->tracer);
	while (tracer_poll(r->tracer, 0, -1, see, &r->seen) > 0)
		;
	tracer_account(r->tracer, &r->account);
}

static const char *run_check(struct bench *b, struct run *r, uint64_t matched)
{
	if (r->account.matched != matched)
		return why(b, "%llu matched, not %llu (missed %llu, left out %llu)", (unsigned long long)r->account.matched,
			   (unsigned long long)matched, (unsigned long long)r->account.missed,
			   (unsigned long long)r->account.left_out);
	if (r->account.matched != r->seen.records + r->account.lost)
		return why(b, "matched %llu, read %u, lost %llu", (unsigned long long)r->account.matched, r->seen.records,
			   (unsigned long long)r->account.lost);
	return r->seen.wrong ? "records that nobody sent" : NULL;
}

static const char *const hot[] = {"ip_rcv", "udp_rcv", "__netif_receive_skb"};

/* Everything once: gate, records, their functions, the account, nothing left. */
static const char *counts_of(struct bench *b, struct recipe recipe)
{
	struct run r;
	const char *bad = run_attach(b, &r, recipe);

	if (!bad && tracer_attached(r.tracer) != recipe.n)
		bad = why(b, "%u attached", tracer_attached(r.tracer));
	if (!bad) {
		udp_send(SENDS);
		tracer_start(r.tracer);
		udp_send(SENDS);
		run_end(&r);
		udp_send(SENDS);
		tracer_account(r.tracer, &r.account);
		bad = run_check(b, &r, SENDS * recipe.n);
	}
	for (uint32_t i = 0; i < recipe.n && !bad; i++) {
		if (r.seen.of[i] != SENDS)
			bad = why(b, "%s: %u records", recipe.names[i], r.seen.of[i]);
	}
	tracer_close(r.tracer);
	return bad ? bad : clean_within(b, 0);
}

static const char *test_counts(struct bench *b, enum attach_kind kind)
{
	return counts_of(b, (struct recipe){.kind = kind, .names = hot, .n = ARRAY_SIZE(hot)});
}

static const char *test_pairs(struct bench *b, enum attach_kind kind)
{
	if (kind == ATTACH_KPROBE_MULTI)
		return NULL;
	return counts_of(b, (struct recipe){.kind = kind, .pair = true, .names = hot, .n = ARRAY_SIZE(hot)});
}

static const char *test_leaves_out_what_is_refused(struct bench *b, enum attach_kind kind)
{
	static const char *const names[] = {"no_such_function", "ip_rcv", "another_that_is_not", "udp_rcv",
					    "__netif_receive_skb", "nor_this"};
	struct run r;
	const char *bad = run_attach(b, &r, (struct recipe){.kind = kind, .names = names, .n = ARRAY_SIZE(names)});

	for (uint32_t i = 0; i < ARRAY_SIZE(names) && !bad; i++) {
		bool left_out = tracer_left_out(r.tracer, i) != NULL;

		if (left_out != (i == 0 || i == 2 || i == 5))
			bad = why(b, "%s: %s", names[i], left_out ? tracer_left_out(r.tracer, i) : "attached");
	}
	if (!bad) {
		tracer_start(r.tracer);
		udp_send(SENDS);
		run_end(&r);
		bad = run_check(b, &r, 3 * SENDS);
	}
	if (!bad && r.account.left_out != 3)
		bad = why(b, "%llu left out", (unsigned long long)r.account.left_out);
	tracer_close(r.tracer);
	return bad;
}

static const char *test_many(struct bench *b, enum attach_kind kind)
{
	struct recipe recipe = {.kind = kind, .names = b->skb_functions, .n = MIN(MANY, b->n_skb)};
	struct run r;
	const char *bad = run_attach(b, &r, recipe);

	if (!bad && tracer_attached(r.tracer) < recipe.n - 5)
		bad = why(b, "%u of %u attached: %s", tracer_attached(r.tracer), recipe.n, tracer_left_out(r.tracer, 0));
	if (!bad) {
		tracer_start(r.tracer);
		udp_send(SENDS);
		run_end(&r);
		bad = run_check(b, &r, r.account.matched);
	}
	if (!bad && (r.account.matched < SENDS || r.account.lost))
		bad = why(b, "%llu matched, %llu lost", (unsigned long long)r.account.matched,
			  (unsigned long long)r.account.lost);
	tracer_close(r.tracer);
	return bad ? bad : clean_within(b, 0);
}

static const char *test_counts_what_the_ring_loses(struct bench *b, enum attach_kind kind)
{
	struct recipe recipe = {.kind = kind, .names = hot, .n = 1};
	uint32_t before = b->options.ring_bytes;
	struct run r;
	const char *bad;

	b->options.ring_bytes = 4096;
	bad = run_attach(b, &r, recipe);
	b->options.ring_bytes = before;
	if (!bad) {
		tracer_start(r.tracer);
		udp_send(5 * SENDS);
		run_end(&r);
		bad = run_check(b, &r, 5 * SENDS);
	}
	if (!bad && !r.account.lost)
		bad = "nothing lost";
	tracer_close(r.tracer);
	return bad;
}

static const char *test_stops_reading_when_told(struct bench *b, enum attach_kind kind)
{
	struct run r;
	const char *bad = run_attach(b, &r, (struct recipe){.kind = kind, .names = hot, .n = 1});
	int n = 0, wake = eventfd(1, EFD_CLOEXEC);

	if (!bad) {
		tracer_start(r.tracer);
		if (tracer_poll(r.tracer, -1, wake, see, &r.seen))
			bad = "records from nowhere";
		udp_send(10);
		r.seen.stop_at = 3;
		n = tracer_poll(r.tracer, 1000, -1, see, &r.seen);
	}
	if (!bad && n != 3)
		bad = why(b, "%d records before the stop", n);
	if (!bad) {
		run_end(&r);
		bad = run_check(b, &r, 10);
	}
	close(wake);
	tracer_close(r.tracer);
	return bad;
}

static const char *test_says_where_the_verifier_stopped(struct bench *b, enum attach_kind kind)
{
	struct recipe recipe = {.kind = kind, .broken = true, .names = hot, .n = 1};
	struct image *image = image_make(&b->arena, &b->features, recipe);
	struct tracer_error e;
	struct tracer *t = tracer_open(image, b->kernel, &b->features, &b->options, &e);
	struct stat log;

	if (t)
		return "loaded";
	if (e.what != TRACER_VERIFIER || e.insn != BROKEN_INSN)
		return why(b, "what %d, instruction %u: %s", e.what, e.insn, e.text);
	if (stat(e.log_path, &log) || !log.st_size)
		return why(b, "no log at '%s'", e.log_path);
	unlink(e.log_path);
	return NULL;
}

static volatile int interrupted;

static void interrupt_later(void *ctx, uint32_t done, uint32_t total)
{
	(void)ctx;
	(void)total;
	if (done >= 32)
		interrupted = 1;
}

static const char *test_interrupted_attach_leaves_nothing(struct bench *b, enum attach_kind kind)
{
	struct recipe recipe = {.kind = kind, .names = b->skb_functions, .n = MIN(MANY, b->n_skb)};
	struct tracer_options before = b->options;
	struct tracer_error e;
	struct tracer *t;
	int error;

	if (kind != ATTACH_KPROBE_EVENT)
		return NULL;
	b->options.interrupted = &interrupted;
	b->options.progress = interrupt_later;
	t = tracer_open(image_make(&b->arena, &b->features, recipe), b->kernel, &b->features, &b->options, &e);
	error = tracer_attach(t, &e);
	b->options = before;
	interrupted = 0;
	if (error != -EINTR)
		return why(b, "attach gave %d", error);
	if (lines_of_ours())
		return why(b, "%d events left", lines_of_ours());
	tracer_close(t);
	return NULL;
}

/* --- ends by force --- */

struct victim {
	pid_t pid;
	int stdout_end; /* reads end of file when nobody holds the victim's standard output */
};

/* A process that traces until it is killed; ready says so through its standard output. */
static struct victim victim_start(struct bench *b, enum attach_kind kind, bool wait_ready)
{
	struct recipe recipe = {.kind = kind, .names = b->skb_functions, .n = MIN(MANY, b->n_skb)};
	int ends[2];
	struct victim v;
	char byte;

	if (pipe(ends))
		abort();
	v.pid = fork();
	if (!v.pid) {
		struct run r;

		dup2(ends[1], 1);
		close(ends[0]);
		close(ends[1]);
		if (run_attach(b, &r, recipe))
			_exit(1);
		tracer_start(r.tracer);
		if (write(1, "r", 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	close(ends[1]);
	v.stdout_end = ends[0];
	if (wait_ready && read(ends[0], &byte, 1) != 1)
		v.stdout_end = -1;
	return v;
}

static bool output_ended(const struct victim *v)
{
	struct pollfd p = {.fd = v->stdout_end, .events = POLLIN};
	char byte;

	return poll(&p, 1, 2000) == 1 && read(v->stdout_end, &byte, 1) == 0;
}

static pid_t guardian_of(pid_t pid)
{
	char path[64];
	pid_t guardian = 0;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", pid, pid);
	f = fopen(path, "r");
	if (f && fscanf(f, "%d", &guardian) != 1)
		guardian = 0;
	if (f)
		fclose(f);
	return guardian;
}

static const char *test_guardian_cleans_after_sigkill(struct bench *b, enum attach_kind kind)
{
	struct victim v = victim_start(b, kind, true);
	const char *bad = NULL;

	if (v.stdout_end < 0)
		return "the victim didn't attach";
	if (kind == ATTACH_KPROBE_EVENT && !lines_of_ours())
		bad = "no events while it traces";
	tracer_sweep(true);
	if (kind == ATTACH_KPROBE_EVENT && !lines_of_ours())
		bad = "swept while it traces";
	kill(v.pid, SIGKILL);
	if (!bad && !output_ended(&v))
		bad = "the output stays open";
	if (!bad)
		bad = clean_within(b, CLEAN_MS);
	waitpid(v.pid, NULL, 0);
	close(v.stdout_end);
	return bad;
}

/* Waits for a victim to be in the middle of its attach. */
static bool half_made(void)
{
	uint64_t start = now_ms();

	while (!expedited() || !lines_of_ours()) {
		if (now_ms() - start > 20000)
			return false;
		usleep(100);
	}
	return true;
}

static const char *test_guardian_cleans_a_half_made_attach(struct bench *b, enum attach_kind kind)
{
	const char *bad = NULL;
	struct victim v;

	if (kind != ATTACH_KPROBE_EVENT)
		return NULL;
	v = victim_start(b, kind, false);
	if (!half_made())
		bad = "the victim defined nothing";
	kill(v.pid, SIGKILL);
	if (!bad)
		bad = clean_within(b, CLEAN_MS);
	waitpid(v.pid, NULL, 0);
	close(v.stdout_end);
	return bad;
}

/* The guardian is stopped first, so that the tracer's end is seen by all but it. */
static const char *test_sweep_cleans_when_both_were_killed(struct bench *b, enum attach_kind kind)
{
	struct victim v;
	const char *bad = NULL;
	pid_t guardian;

	if (kind != ATTACH_KPROBE_EVENT)
		return NULL;
	v = victim_start(b, kind, false);
	if (!half_made())
		bad = "the victim defined nothing";
	guardian = guardian_of(v.pid);
	if (!guardian)
		bad = "no guardian";
	else
		kill(guardian, SIGSTOP);
	kill(v.pid, SIGKILL);
	if (!bad && !output_ended(&v))
		bad = "the guardian holds the output";
	waitpid(v.pid, NULL, 0);
	if (guardian)
		kill(guardian, SIGKILL);
	if (!bad && (!lines_of_ours() || !expedited()))
		bad = "nothing was left to sweep";
	tracer_sweep(true);
	if (!bad)
		bad = clean_within(b, 0);
	close(v.stdout_end);
	return bad;
}

/* --- all of them --- */

static void tracefs_mount(bool on)
{
	umount2("/sys/kernel/debug/tracing", MNT_DETACH);
	umount2("/sys/kernel/debug", MNT_DETACH);
	umount2("/sys/kernel/tracing", MNT_DETACH);
	if (on)
		mount("tracefs", "/sys/kernel/tracing", "tracefs", 0, NULL);
}

static bool is_offered(const struct features *f, enum attach_kind kind)
{
	switch (kind) {
	case ATTACH_KPROBE_EVENT: return f->kprobe_event;
	case ATTACH_KPROBE_MULTI: return f->kprobe_multi;
	case ATTACH_KPROBE_SESSION: return f->kprobe_session;
	case ATTACH_KINDS: break;
	}
	return false;
}

static void test_run(struct bench *b, const char *name, enum attach_kind kind, test_fn test)
{
	uint64_t start = now_ms();
	const char *bad = test(b, kind);

	if (bad)
		printf("FAIL %s/%s: %s\n", name, attach_kind_name(kind), bad);
	else
		printf("ok %s/%s (%llu ms)\n", name, attach_kind_name(kind), (unsigned long long)(now_ms() - start));
	fflush(stdout);
	b->passed += !bad;
	b->failed += !!bad;
}

static void tests_run(struct bench *b)
{
	static const struct {
		const char *name;
		test_fn test;
		bool tracefs_mounted;
	} tests[] = {
		{"counts_without_tracefs_mounted", test_counts, false},
		{"sweep_without_tracefs_mounted", test_sweep_cleans_when_both_were_killed, false},
		{"counts", test_counts, true},
		{"pairs", test_pairs, true},
		{"leaves_out_what_is_refused", test_leaves_out_what_is_refused, true},
		{"many", test_many, true},
		{"counts_what_the_ring_loses", test_counts_what_the_ring_loses, true},
		{"stops_reading_when_told", test_stops_reading_when_told, true},
		{"says_where_the_verifier_stopped", test_says_where_the_verifier_stopped, true},
		{"interrupted_attach_leaves_nothing", test_interrupted_attach_leaves_nothing, true},
		{"guardian_cleans_after_sigkill", test_guardian_cleans_after_sigkill, true},
		{"guardian_cleans_a_half_made_attach", test_guardian_cleans_a_half_made_attach, true},
		{"sweep_cleans_when_both_were_killed", test_sweep_cleans_when_both_were_killed, true},
	};

	for (size_t i = 0; i < ARRAY_SIZE(tests); i++) {
		tracefs_mount(tests[i].tracefs_mounted);
		for (int kind = 0; kind < ATTACH_KINDS; kind++) {
			if (is_offered(&b->features, kind))
				test_run(b, tests[i].name, kind, tests[i].test);
		}
	}
}

static int time_run(struct bench *b, char **argv)
{
	struct recipe recipe = {.kind = attach_kind_parse(argv[0]), .pair = argv[2] != NULL, .names = b->skb_functions};
	uint64_t start = now_ms(), attached, closed;
	struct run r;
	const char *bad;

	recipe.n = MIN((uint32_t)atoi(argv[1]), b->n_skb);
	bad = run_attach(b, &r, recipe);
	attached = now_ms();
	if (bad) {
		printf("%s\n", bad);
		return 1;
	}
	printf("%s: %u of %u attached in %llu ms, ", argv[0], tracer_attached(r.tracer), recipe.n,
	       (unsigned long long)(attached - start));
	tracer_start(r.tracer);
	udp_send(SENDS);
	run_end(&r);
	start = now_ms();
	tracer_close(r.tracer);
	closed = now_ms();
	printf("closed in %llu ms; matched %llu lost %llu missed %llu%s\n", (unsigned long long)(closed - start),
	       (unsigned long long)r.account.matched, (unsigned long long)r.account.lost,
	       (unsigned long long)r.account.missed, r.account.missed_exact ? "" : " (not exact)");
	return 0;
}

static bool skb_take(void *ctx, const struct kfunc *f, uint32_t first)
{
	struct bench *b = ctx;

	(void)first;
	if (kernel_traceable(b->kernel, f) == TRACEABLE_YES)
		b->skb_functions[b->n_skb++] = f->name;
	return b->n_skb < 4096;
}

int main(int argc, char **argv)
{
	struct bench b = {.options = {.ring_bytes = 4 << 20, .stash_entries = 1024, .expedite = true}};
	char error[256];

	if (argc < 2 || strcmp(argv[1], "guest")) {
		fprintf(stderr, "%s: probes the running kernel; say 'guest' if that is meant\n", argv[0]);
		return 2;
	}
	b.kernel = kernel_open(&(struct kernel_source){0}, error, sizeof(error));
	if (!b.kernel || features_probe(b.kernel, &b.features, error, sizeof(error))) {
		fprintf(stderr, "%s: %s\n", argv[0], error);
		return 1;
	}
	b.skb_functions = arena_array(&b.arena, const char *, 4096);
	kernel_each_taking(b.kernel, BTF_KIND_STRUCT, "sk_buff", false, skb_take, &b);
	if (argc >= 5 && !strcmp(argv[2], "time"))
		return time_run(&b, argv + 3);
	tests_run(&b);
	printf("%d passed, %d failed\n", b.passed, b.failed);
	kernel_close(b.kernel);
	arena_free(&b.arena);
	return b.failed != 0;
}
