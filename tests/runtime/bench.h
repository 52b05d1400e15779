/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the tests of the runtime share: a trace with its account, traffic, and what is seen from
 * outside.
 */
#ifndef KTRACE_TESTS_RUNTIME_BENCH_H
#define KTRACE_TESTS_RUNTIME_BENCH_H

#include "programs.h"
#include "runtime/tracer.h"

#include <sys/types.h>

#define SENDS	 100
#define MANY	 300
#define CLEAN_MS 5000

struct bench {
	struct arena arena;
	struct kernel *kernel;
	struct features features;
	struct tracer_options options;
	const char **skb_functions; /* traceable ones that take an sk_buff */
	uint32_t n_skb;
	int passed, failed;
};

/* Each gives NULL if it passed (or the kind has nothing to do with it), else why not. */
typedef const char *test_fn(struct bench *b, enum attach_kind kind);

test_fn test_counts, test_pairs, test_leaves_out_what_is_refused, test_many,
	test_counts_what_the_ring_loses, test_counts_what_it_missed,
	test_counts_what_the_stash_has_no_room_for, test_stops_reading_when_told,
	test_says_where_the_verifier_stopped, test_interrupted_attach_leaves_nothing,
	test_hidden_addresses, test_functions_of_a_module, test_says_that_a_kind_is_refused;
test_fn test_guardian_cleans_after_sigkill, test_guardian_cleans_a_half_made_attach,
	test_sweep_leaves_a_half_made_attach, test_sweep_cleans_when_both_were_killed;

const char *why(struct bench *b, const char *fmt, ...) PRINTF(2, 3); /* in the arena */

/* --- a trace --- */

struct seen {
	uint32_t records;
	uint32_t wrong;	  /* of a size that was never sent */
	uint32_t stop_at; /* 0: never */
	uint32_t of[64];  /* by index into image.traced */
	const struct image *image;
};

bool see(void *ctx, const struct tracer_event *e); /* ctx: a struct seen */

struct run {
	struct image *image;
	struct tracer *tracer; /* the caller's to close, also after a failure */
	struct tracer_error error;
	struct seen seen;
	struct account account;
};

const char *run_attach(struct bench *b, struct run *r, struct recipe recipe);
void run_end(struct run *r); /* stops, reads the rest, fills the account */
const char *run_check(struct bench *b, struct run *r, uint64_t matched);

/* --- the world --- */

/*
 * Each datagram to ourselves passes ip_rcv, udp_rcv and __netif_receive_skb once. to: NULL for
 * ourselves.
 */
void udp_send(int n, const char *to);
int lines_of_ours(void); /* in kprobe_events */
int expedited(void);
uint64_t now_ms(void);
const char *clean_within(struct bench *b, int ms); /* no events, rcu_expedited 0 */
bool text_write(const char *path, const char *text);

#endif
