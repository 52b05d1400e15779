/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The runtime station on a real kernel: every attach kind that this one offers, and what is left
 * behind after every kind of end. It changes the kernel that it runs on, so it is for guests only,
 * and asks to be told so by an argument.
 *
 *	tracer_test guest			all tests
 *	tracer_test guest time KIND N [return]	how long N functions take to attach and detach
 */
#include "bench.h"

#include <linux/btf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>

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
	case ATTACH_FENTRY: /* their programs' context is another: tests/vm has them */
	case ATTACH_FEXIT:
	case ATTACH_FSESSION:
	case ATTACH_FENTRY_MULTI:
	case ATTACH_FSESSION_MULTI:
	case ATTACH_KINDS: break;
	}
	return false;
}

static void test_run(struct bench *b, const char *name, enum attach_kind kind, test_fn *test)
{
	uint64_t start = now_ms();
	const char *bad = test(b, kind);

	if (bad)
		printf("FAIL %s/%s: %s\n", name, attach_kind_name(kind), bad);
	else
		printf("ok %s/%s (%llu ms)\n", name, attach_kind_name(kind),
		       (unsigned long long)(now_ms() - start));
	fflush(stdout);
	b->passed += !bad;
	b->failed += !!bad;
}

static void tests_run(struct bench *b)
{
	static const struct {
		const char *name;
		test_fn *test;
		bool tracefs_mounted;
	} tests[] = {
		{"counts_without_tracefs_mounted", test_counts, false},
		{"sweep_without_tracefs_mounted", test_sweep_cleans_when_both_were_killed, false},
		{"counts", test_counts, true},
		{"pairs", test_pairs, true},
		{"leaves_out_what_is_refused", test_leaves_out_what_is_refused, true},
		{"many", test_many, true},
		{"counts_what_the_ring_loses", test_counts_what_the_ring_loses, true},
		{"counts_what_it_missed", test_counts_what_it_missed, true},
		{"counts_what_the_stash_has_no_room_for",
		 test_counts_what_the_stash_has_no_room_for, true},
		{"hidden_addresses", test_hidden_addresses, true},
		{"functions_of_a_module", test_functions_of_a_module, true},
		{"says_that_a_kind_is_refused", test_says_that_a_kind_is_refused, true},
		{"stops_reading_when_told", test_stops_reading_when_told, true},
		{"says_where_the_verifier_stopped", test_says_where_the_verifier_stopped, true},
		{"interrupted_attach_leaves_nothing", test_interrupted_attach_leaves_nothing, true},
		{"guardian_cleans_after_sigkill", test_guardian_cleans_after_sigkill, true},
		{"guardian_cleans_a_half_made_attach", test_guardian_cleans_a_half_made_attach,
		 true},
		{"sweep_leaves_a_half_made_attach", test_sweep_leaves_a_half_made_attach, true},
		{"sweep_cleans_when_both_were_killed", test_sweep_cleans_when_both_were_killed,
		 true},
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
	struct recipe recipe = {.kind = attach_kind_parse(argv[0]),
				.pair = argv[2] != NULL,
				.names = b->skb_functions};
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
	udp_send(SENDS, NULL);
	run_end(&r);
	start = now_ms();
	tracer_close(r.tracer);
	closed = now_ms();
	printf("closed in %llu ms; matched %llu lost %llu missed %llu%s\n",
	       (unsigned long long)(closed - start), (unsigned long long)r.account.matched,
	       (unsigned long long)r.account.lost, (unsigned long long)r.account.missed,
	       r.account.missed_exact ? "" : " (not exact)");
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
	struct bench b = {
		.options = {.ring_bytes = 4 << 20, .stash_entries = 1024, .expedite = true}};
	char error[256];

	if (argc < 2 || strcmp(argv[1], "guest")) {
		fprintf(stderr, "%s: probes the running kernel; say 'guest' if that is meant\n",
			argv[0]);
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
