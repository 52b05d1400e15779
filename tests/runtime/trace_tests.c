/* SPDX-License-Identifier: GPL-2.0-only */
/* Traces that end well: what is counted, reported, left out, and said when it can't be done. */
#include "bench.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const hot[] = {"ip_rcv", "udp_rcv", "__netif_receive_skb"};

/* Everything once: gate, records, their functions, the account, nothing left. */
static const char *counts_of(struct bench *b, struct recipe recipe)
{
	struct run r;
	const char *bad = run_attach(b, &r, recipe);

	if (!bad && tracer_attached(r.tracer) != recipe.n)
		bad = why(b, "%u attached", tracer_attached(r.tracer));
	if (!bad) {
		udp_send(SENDS, NULL);
		tracer_start(r.tracer);
		udp_send(SENDS, NULL);
		run_end(&r);
		udp_send(SENDS, NULL);
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

const char *test_counts(struct bench *b, enum attach_kind kind)
{
	return counts_of(b, (struct recipe){.kind = kind, .names = hot, .n = ARRAY_SIZE(hot)});
}

const char *test_pairs(struct bench *b, enum attach_kind kind)
{
	if (kind == ATTACH_KPROBE_MULTI)
		return NULL;
	return counts_of(
		b, (struct recipe){.kind = kind, .pair = true, .names = hot, .n = ARRAY_SIZE(hot)});
}

const char *test_leaves_out_what_is_refused(struct bench *b, enum attach_kind kind)
{
	static const char *const names[] = {"no_such_function",	   "ip_rcv",
					    "another_that_is_not", "udp_rcv",
					    "__netif_receive_skb", "nor_this"};
	struct run r;
	const char *bad = run_attach(
		b, &r, (struct recipe){.kind = kind, .names = names, .n = ARRAY_SIZE(names)});

	for (uint32_t i = 0; i < ARRAY_SIZE(names) && !bad; i++) {
		bool left_out = tracer_left_out(r.tracer, i) != NULL;

		if (left_out != (i == 0 || i == 2 || i == 5))
			bad = why(b, "%s: %s", names[i],
				  left_out ? tracer_left_out(r.tracer, i) : "attached");
	}
	if (!bad) {
		tracer_start(r.tracer);
		udp_send(SENDS, NULL);
		run_end(&r);
		bad = run_check(b, &r, 3 * SENDS);
	}
	if (!bad && r.account.left_out != 3)
		bad = why(b, "%llu left out", (unsigned long long)r.account.left_out);
	tracer_close(r.tracer);
	return bad;
}

const char *test_many(struct bench *b, enum attach_kind kind)
{
	struct recipe recipe = {.kind = kind, .names = b->skb_functions, .n = MIN(MANY, b->n_skb)};
	struct run r;
	const char *bad = run_attach(b, &r, recipe);

	if (!bad && tracer_attached(r.tracer) < recipe.n - 5)
		bad = why(b, "%u of %u attached: %s", tracer_attached(r.tracer), recipe.n,
			  tracer_left_out(r.tracer, 0));
	if (!bad) {
		tracer_start(r.tracer);
		udp_send(SENDS, NULL);
		run_end(&r);
		bad = run_check(b, &r, r.account.matched);
	}
	if (!bad && (r.account.matched < SENDS || r.account.lost))
		bad = why(b, "%llu matched, %llu lost", (unsigned long long)r.account.matched,
			  (unsigned long long)r.account.lost);
	tracer_close(r.tracer);
	return bad ? bad : clean_within(b, 0);
}

const char *test_counts_what_the_ring_loses(struct bench *b, enum attach_kind kind)
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
		udp_send(5 * SENDS, NULL);
		run_end(&r);
		bad = run_check(b, &r, 5 * SENDS);
	}
	if (!bad && !r.account.lost)
		bad = "nothing lost";
	tracer_close(r.tracer);
	return bad;
}

const char *test_stops_reading_when_told(struct bench *b, enum attach_kind kind)
{
	struct run r;
	const char *bad = run_attach(b, &r, (struct recipe){.kind = kind, .names = hot, .n = 1});
	int n = 0, wake = eventfd(1, EFD_CLOEXEC);

	if (!bad) {
		tracer_start(r.tracer);
		if (tracer_poll(r.tracer, -1, wake, see, &r.seen))
			bad = "records from nowhere";
		udp_send(10, NULL);
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

const char *test_says_where_the_verifier_stopped(struct bench *b, enum attach_kind kind)
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

const char *test_interrupted_attach_leaves_nothing(struct bench *b, enum attach_kind kind)
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
	t = tracer_open(image_make(&b->arena, &b->features, recipe), b->kernel, &b->features,
			&b->options, &e);
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

/*
 * The program on ip_rcv calls bpf_get_current_pid_tgid, whose own probe must not run then, and must
 * be counted; in a session of 6.12 at both ends, later the return of a missed entry isn't run.
 */
const char *test_counts_what_it_missed(struct bench *b, enum attach_kind kind)
{
	static const char *const names[] = {"ip_rcv", "bpf_get_current_pid_tgid"};
	uint64_t ends = kind == ATTACH_KPROBE_SESSION ? 2 : 1;
	struct run r;
	const char *bad = run_attach(
		b, &r, (struct recipe){.kind = kind, .names = names, .n = ARRAY_SIZE(names)});

	if (!bad && tracer_attached(r.tracer) != 2)
		bad = "not attached";
	if (!bad) {
		tracer_start(r.tracer);
		udp_send(SENDS, NULL);
		run_end(&r);
		bad = run_check(b, &r, r.account.matched);
	}
	if (!bad && r.seen.of[0] != SENDS)
		bad = why(b, "%u of ip_rcv", r.seen.of[0]);
	if (!bad && r.account.missed_exact != b->features.recursion_counted)
		bad = "exactness isn't said";
	if (!bad && (r.account.missed < SENDS || r.account.missed > SENDS * ends))
		bad = why(b, "%llu missed", (unsigned long long)r.account.missed);
	tracer_close(r.tracer);
	return bad;
}

/* Five calls in flight, room for two. */
const char *test_counts_what_the_stash_has_no_room_for(struct bench *b, enum attach_kind kind)
{
	static const char *const names[] = {"hrtimer_nanosleep"};
	struct recipe recipe = {.kind = kind, .pair = true, .names = names, .n = 1};
	uint32_t before = b->options.stash_entries;
	struct run r;
	const char *bad;

	if (kind == ATTACH_KPROBE_MULTI)
		return NULL;
	b->options.stash_entries = 2;
	bad = run_attach(b, &r, recipe);
	b->options.stash_entries = before;
	if (!bad) {
		tracer_start(r.tracer);
		for (int i = 0; i < 5; i++) {
			if (!fork()) {
				usleep(1000000);
				_exit(0);
			}
		}
		while (wait(NULL) > 0 || errno == EINTR)
			;
		run_end(&r);
		bad = run_check(b, &r, 2);
	}
	if (!bad && r.account.missed != 3)
		bad = why(b, "%llu missed", (unsigned long long)r.account.missed);
	tracer_close(r.tracer);
	return bad;
}

/* As in a boot's first start. The kernel so far stays: names of its are in use. */
static void forget_addresses(struct bench *b)
{
	char error[256];

	unlink("/run/ktrace/addresses");
	b->kernel = kernel_open(&(struct kernel_source){0}, error, sizeof(error));
}

/* What an earlier start has kept serves; without it a kprobe event can't be made. */
const char *test_hidden_addresses(struct bench *b, enum attach_kind kind)
{
	struct recipe recipe = {.kind = kind, .names = hot, .n = ARRAY_SIZE(hot)};
	const char *bad;
	struct run r;

	text_write("/proc/sys/kernel/kptr_restrict", "2");
	if (kind == ATTACH_KPROBE_EVENT) {
		bad = counts_of(b, recipe);
		if (bad) {
			text_write("/proc/sys/kernel/kptr_restrict", "0");
			return bad;
		}
		forget_addresses(b);
		bad = run_attach(b, &r, recipe);
		tracer_close(r.tracer);
		bad = bad && strstr(bad, "kptr_restrict=1") ? NULL : "no word of kptr_restrict";
	} else {
		bad = counts_of(b, recipe);
	}
	text_write("/proc/sys/kernel/kptr_restrict", "0");
	return bad;
}

const char *test_functions_of_a_module(struct bench *b, enum attach_kind kind)
{
	static const char *const names[] = {"dummy_xmit"};
	struct recipe recipe = {.kind = kind, .module = "dummy", .names = names, .n = 1};
	const char *bad;
	struct run r;

	if (system("modprobe dummy 2>/dev/null && ip link add kt0 type dummy && ip addr add "
		   "10.9.9.1/24 dev kt0 && "
		   "ip link set kt0 up"))
		return NULL;
	bad = run_attach(b, &r, recipe);
	if (!bad) {
		tracer_start(r.tracer);
		udp_send(SENDS, "10.9.9.2");
		run_end(&r);
		if (r.seen.of[0] < SENDS || r.account.matched != r.seen.records)
			bad = why(b, "%u records, %llu matched", r.seen.of[0],
				  (unsigned long long)r.account.matched);
	}
	tracer_close(r.tracer);
	if (system("ip link del kt0"))
		return "the link stays";
	return bad;
}

/* 6.1 knows the link type, and refuses it. 5.10 can't load the program. */
const char *test_says_that_a_kind_is_refused(struct bench *b, enum attach_kind kind)
{
	struct run r;

	if (kind != ATTACH_KPROBE_EVENT || b->features.kprobe_multi ||
	    !b->features.get_attach_cookie)
		return NULL;
	run_attach(b, &r, (struct recipe){.kind = ATTACH_KPROBE_MULTI, .names = hot, .n = 1});
	tracer_close(r.tracer);
	if (r.error.what != TRACER_KIND_REFUSED || r.error.kind != ATTACH_KPROBE_MULTI)
		return why(b, "what %d, kind %d: %s", r.error.what, r.error.kind, r.error.text);
	return NULL;
}
