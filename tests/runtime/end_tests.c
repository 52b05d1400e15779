/* SPDX-License-Identifier: GPL-2.0-only */
/* Traces that are killed: nothing of them stays. */
#include "bench.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

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

const char *test_guardian_cleans_after_sigkill(struct bench *b, enum attach_kind kind)
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
	if (kind == ATTACH_KPROBE_EVENT && kill(guardian_of(v.pid), SIGTERM))
		bad = "no guardian";
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

const char *test_guardian_cleans_a_half_made_attach(struct bench *b, enum attach_kind kind)
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
const char *test_sweep_cleans_when_both_were_killed(struct bench *b, enum attach_kind kind)
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
