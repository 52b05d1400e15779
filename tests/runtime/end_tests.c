/* SPDX-License-Identifier: GPL-2.0-only */
/* Traces that are killed: nothing of them stays. */
#define _GNU_SOURCE 1 /* CLONE_NEWPID */
#include "bench.h"

#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

struct victim {
	pid_t pid;
	int stdout_end; /* reads end of file when nobody holds the victim's standard output */
};

/*
 * A process that traces until it is killed; ready says so through its standard output. namespaces:
 * clone()'s flags for those of its own.
 */
static struct victim victim_start(struct bench *b, enum attach_kind kind, bool wait_ready,
				  int namespaces)
{
	struct recipe recipe = {.kind = kind, .names = b->skb_functions, .n = MIN(MANY, b->n_skb)};
	int ends[2];
	struct victim v;
	char byte;

	if (pipe(ends))
		abort();
	v.pid = syscall(SYS_clone, namespaces | SIGCHLD, NULL, NULL, NULL, 0);
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

/* Gone, or a zombie: it holds no descriptor. */
static bool has_ended(pid_t pid)
{
	char path[32], line[512] = "";
	const char *name_end;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/stat", pid);
	f = fopen(path, "r");
	if (!f)
		return true;
	name_end = fgets(line, sizeof(line), f) ? strrchr(line, ')') : NULL;
	fclose(f);
	return name_end && name_end[2] == 'Z';
}

const char *test_guardian_cleans_after_sigkill(struct bench *b, enum attach_kind kind)
{
	struct victim v = victim_start(b, kind, true, 0);
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
	v = victim_start(b, kind, false, 0);
	if (!half_made())
		bad = "the victim defined nothing";
	kill(v.pid, SIGKILL);
	if (!bad)
		bad = clean_within(b, CLEAN_MS);
	waitpid(v.pid, NULL, 0);
	close(v.stdout_end);
	return bad;
}

/* What is defined and not armed yet is the owner's alone, in whatever pid namespace that lives. */
const char *test_sweep_leaves_a_half_made_attach(struct bench *b, enum attach_kind kind)
{
	struct pollfd ready = {.events = POLLIN};
	const char *bad = NULL;
	struct victim v;
	char byte;

	if (kind != ATTACH_KPROBE_EVENT)
		return NULL;
	v = victim_start(b, kind, false, CLONE_NEWPID);
	ready.fd = v.stdout_end;
	if (!half_made())
		bad = "the victim defined nothing";
	while (!bad && poll(&ready, 1, 0) == 0)
		tracer_sweep(true);
	if (!bad && read(v.stdout_end, &byte, 1) != 1)
		bad = "what was swept could not be armed";
	if (!bad && lines_of_ours() < (int)MIN(MANY, b->n_skb) - 5)
		bad = why(b, "%d events are left", lines_of_ours());
	kill(v.pid, SIGKILL); /* the namespace's first process: its guardian goes with it */
	waitpid(v.pid, NULL, 0);
	close(v.stdout_end);
	tracer_sweep(true);
	return bad ? bad : clean_within(b, 0);
}

/* The guardian is stopped first, so that the tracer's end is seen by all but it. */
const char *test_sweep_cleans_when_both_were_killed(struct bench *b, enum attach_kind kind)
{
	struct victim v;
	const char *bad = NULL;
	pid_t guardian;

	if (kind != ATTACH_KPROBE_EVENT)
		return NULL;
	v = victim_start(b, kind, false, 0);
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
	while (guardian && !has_ended(guardian))
		usleep(1000);
	if (!bad && (!lines_of_ours() || !expedited()))
		bad = "nothing was left to sweep";
	tracer_sweep(true);
	if (!bad)
		bad = clean_within(b, 0);
	close(v.stdout_end);
	return bad;
}
