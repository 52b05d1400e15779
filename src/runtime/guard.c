/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: an image. Out: whoever takes back what it would leave behind: the owner's mark and the
 * guardian, for as long as they are needed; and the hurry that needs them.
 *
 * Kprobe events stay until somebody removes them, so they are guarded to the end. A trampoline goes
 * with its link, and has rcu_expedited raised for the attach alone: then its guard ends with that,
 * and where it can't be had the attach goes without hurry.
 */
#define _GNU_SOURCE 1 /* SCHED_BATCH, SCHED_IDLE */
#include "runtime/state.h"

#include "kernel/tracefs.h"

#include <errno.h>
#include <sched.h>
#include <string.h>
#include <unistd.h>

static bool leaves_events(const struct tracer *t)
{
	for (uint32_t i = 0; i < t->image->units.n; i++) {
		if (t->image->units.at[i].kind == ATTACH_KPROBE_EVENT)
			return true;
	}
	return false;
}

/*
 * On kernels without kprobe.multi (6.1), which take fentry by default. On 6.12 and 7.3 trampolines
 * are made as fast without.
 */
static bool trampolines_hurry(const struct tracer *t)
{
	if (!t->options.expedite || t->features->kprobe_multi)
		return false;
	for (uint32_t i = 0; i < t->image->units.n; i++) {
		if (attach_facts(t->image->units.at[i].kind)->single)
			return true;
	}
	return false;
}

static int claim(struct tracer *t, struct tracer_error *e)
{
	int error;

	t->tracefs = tracefs_open(e->text, sizeof(e->text));
	if (t->tracefs < 0) {
		e->what = TRACER_ENVIRONMENT;
		return -1;
	}
	error = owner_claim(&t->owner, t->tracefs);
	if (error)
		return tracer_fail(e, TRACER_ENVIRONMENT,
				   "cannot open and lock tracefs's kprobe_events: %s",
				   strerror(-error));
	expedite_open(&t->expedite, t->options.expedite, t->owner);
	return 0;
}

static int watch(struct tracer *t, bool events, struct tracer_error *e)
{
	int error = guardian_start(&t->guardian, events ? t->tracefs : -1, &t->expedite, t->owner);

	if (error)
		return tracer_fail(e, TRACER_ENVIRONMENT, "cannot start the guardian process: %s",
				   strerror(-error));
	return 0;
}

int guard_begin(struct tracer *t, struct tracer_error *e)
{
	struct tracer_error unheard;

	if (leaves_events(t))
		return claim(t, e) || watch(t, true, e) ? -1 : 0;
	if (!trampolines_hurry(t))
		return 0;
	if (claim(t, &unheard) || t->expedite.fd < 0 || watch(t, false, &unheard))
		guard_end(t);
	return 0;
}

void guard_attached(struct tracer *t)
{
	if (!leaves_events(t))
		guard_end(t);
}

void guard_end(struct tracer *t)
{
	expedite_close(&t->expedite);
	guardian_release(&t->guardian);
	owner_release(&t->owner);
	if (t->tracefs >= 0)
		close(t->tracefs);
	t->tracefs = -1;
}

static bool is_ordinary(int policy)
{
	policy &= ~SCHED_RESET_ON_FORK;
	return policy == SCHED_OTHER || policy == SCHED_BATCH || policy == SCHED_IDLE;
}

/*
 * The kernel's first trampoline makes its attach wait for an RCU-tasks grace period, which begins
 * and ends with an ordinary one of 20 ms. When those are quick, it has looked for tasks that are on
 * a run queue before we, who woke it, could go to sleep on the same CPU, and looks again 100 ms
 * later. A real-time task isn't preempted by whom it wakes. From the exec to attached on 6.1, one
 * CPU, in ms: 82 as it is, 161 only expedited, 61 with both.
 */
int hurry_begin(const struct tracer *t)
{
	int policy = sched_getscheduler(0);
	struct sched_param lowest = {.sched_priority = 1};

	if (t->expedite.fd < 0 || !trampolines_hurry(t))
		return -1;
	if (!is_ordinary(policy))
		policy = -1;
	else if (sched_setscheduler(0, SCHED_FIFO | (policy & SCHED_RESET_ON_FORK), &lowest))
		return -1;
	expedite_raise(&t->expedite);
	return policy;
}

void hurry_end(const struct tracer *t, int policy)
{
	expedite_restore(&t->expedite);
	if (policy >= 0)
		sched_setscheduler(0, policy, &(struct sched_param){0});
}
