/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An image comes in, lines go out. One loop: wait for records, a signal, the COMMAND's end or the
 * time's; then shut the gate, take what is left, and say what was counted.
 */
#define _GNU_SOURCE
#include "trace.h"

#include "limit.h"
#include "replan.h"
#include "report.h"
#include "terminal.h"

#include "output/printer.h"
#include "runtime/tracer.h"

#include <errno.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct trace {
	struct compilation *c;
	const struct options *o;
	struct child *child;
	struct tracer *tracer;
	struct printer *printer;
	struct account account;
	struct progress progress;
	int signal_fd;
	int wake_fd; /* readable when a signal is there, or standard output's reader is gone */
	uint64_t deadline; /* CLOCK_MONOTONIC ns; 0: none */
	uint64_t tick;	   /* … when aggregations are printed next; 0: only if asked for */
	bool asked;	   /* … which a signal does */
	volatile int interrupted;
	unsigned int signals; /* that asked for the end */
	bool ending;	      /* leave the loop */
	struct limits limits;
	bool terminal;	      /* standard output is one */
	bool has_reader;      /* … or a pipe or socket, whose other end may go away */
	bool broken;	      /* standard output doesn't take any more */
	int status;
};

static uint64_t now_ns(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* --- attaching --- */

static bool is_end(const struct signalfd_siginfo *info)
{
	return info->ssi_signo != SIGCHLD && info->ssi_signo != SIGUSR1;
}

static void progress(void *ctx, uint32_t done, uint32_t total)
{
	struct trace *t = ctx;
	struct signalfd_siginfo info;

	if (isatty(STDERR_FILENO) && !t->o->quiet)
		progress_show(&t->progress, done, total);
	while (read(t->signal_fd, &info, sizeof(info)) == sizeof(info))
		if (is_end(&info))
			t->interrupted = 1;
}

/* As asked for, but room for a few records at least: what never fits would be lost for ever. */
static uint32_t ring_bytes(const struct trace *t)
{
	uint32_t bytes = t->o->buffer;

	vec_each (f, &t->c->image->traced)
		while (bytes < 4 * f->record->size)
			bytes *= 2;
	return bytes;
}

enum attempt { ATTEMPT_DONE, ATTEMPT_FAILED, ATTEMPT_REFUSED };

static enum attempt attach_once(struct trace *t, struct tracer_error *e)
{
	enum attempt result = ATTEMPT_FAILED;
	struct tracer_options to = {.ring_bytes = ring_bytes(t),
				    .stash_entries = 16384,
				    .table_entries = t->o->keys,
				    .expedite = !t->o->no_expedite,
				    .verifier_log = t->o->verifier_log,
				    .progress = progress,
				    .progress_ctx = t,
				    .interrupted = &t->interrupted};

	t->tracer = tracer_open(t->c->image, t->c->kernel, &t->c->features, &to, e);
	if (t->tracer && !tracer_attach(t->tracer, e))
		result = ATTEMPT_DONE;
	progress_clear(&t->progress);
	if (replan_without_refused(t->c, t->o, t->tracer))
		result = ATTEMPT_REFUSED;
	if (result == ATTEMPT_DONE)
		return result;
	tracer_close(t->tracer);
	t->tracer = NULL;
	return result;
}

/* The exit status; 0: attached. */
static int attach(struct trace *t)
{
	struct tracer_error e = {0};

	for (;;) {
		enum attempt attempt = attach_once(t, &e);
		int status;

		if (attempt == ATTEMPT_DONE)
			return 0;
		if (t->interrupted) {
			fputs("ktrace: interrupted while attaching\n", stderr);
			return 1;
		}
		if (attempt == ATTEMPT_FAILED && !replan_without_types(t->c, t->o, &e) &&
		    (e.what != TRACER_KIND_REFUSED || !replan_without_kind(t->c, e.kind)))
			break;
		status = compile_image(t->c, t->o);
		if (status)
			return status;
	}
	if (e.what == TRACER_VERIFIER)
		return report_refused(t->c, &e);
	fprintf(stderr, "ktrace: %s\n", e.text);
	return 1;
}

/* --- what is attached and what isn't --- */

static uint64_t count_left_out(const struct trace *t, bool say)
{
	uint64_t n = 0;

	vec_each (clause, &t->c->query->clauses) {
		n += (*clause)->left_out.n;
		for (size_t i = 0; say && i < (*clause)->left_out.n; i++)
			listing_say(stderr, "ktrace: left out: %s: %s\n",
				(*clause)->left_out.at[i].function->name,
				(*clause)->left_out.at[i].reason);
	}
	n += t->c->plans.left_out.n;
	for (size_t i = 0; say && i < t->c->plans.left_out.n; i++)
		listing_say(stderr, "ktrace: left out: %s: %s\n",
			t->c->plans.left_out.at[i].function->name,
			t->c->plans.left_out.at[i].reason);
	for (uint32_t i = 0; i < t->c->image->traced.n; i++) {
		const char *why = t->tracer ? tracer_left_out(t->tracer, i) : NULL;

		n += why != NULL;
		if (why && say)
			listing_say(stderr, "ktrace: left out: %s: %s\n",
				t->c->image->traced.at[i].name, why);
	}
	return n;
}

static void say_attached(struct trace *t, uint64_t ms)
{
	char kinds[64], line[256];

	t->account.left_out = count_left_out(t, t->o->verbose && !t->o->quiet);
	if (t->o->quiet)
		return;
	image_kinds(t->c->image, kinds, sizeof(kinds));
	summary_attached(line, sizeof(line), report_attached(t->c, t->tracer), kinds, ms,
			 t->account.left_out, t->o->verbose);
	fprintf(stderr, "%s\n", line);
	if (t->o->lazy && t->o->verbose)
		report_lazy(t->c->image);
}

/* --- the loop --- */

static bool on_event(void *ctx, const struct tracer_event *e)
{
	struct trace *t = ctx;

	if (!limits_pass(&t->limits, e->head->time)) {
		t->account.limited++;
		return true;
	}
	if (t->broken) {
		t->account.lost++;
		return true;
	}
	printer_event(t->printer, e->function, e->head, e->size);
	t->account.printed++;
	if ((t->o->count && t->account.printed >= t->o->count) ||
	    t->c->query->clauses.at[e->function->clause]->stops)
		t->limits.reached = t->ending = true;
	return true;
}

/* A reader that goes away ends the trace as well as a signal does; anything else is a failure. */
static void output_failed(struct trace *t, int error)
{
	t->broken = true;
	if (error == -EPIPE || (error == -EIO && t->terminal))
		return;
	if (error == -EINTR) {
		fputs("ktrace: interrupted again: what was not written yet is lost\n", stderr);
		return;
	}
	fprintf(stderr, "ktrace: cannot write the output: %s\n", strerror(-error));
	t->status = 1;
}

static void flush(struct trace *t)
{
	uint64_t lost = 0;
	int error = printer_flush(t->printer, &lost);

	t->account.printed -= lost;
	t->account.lost += lost;
	if (error && !t->broken)
		output_failed(t, error);
}

/* Milliseconds until there is something to do by the clock; -1: there never is. */
static int wait_ms(const struct trace *t)
{
	uint64_t end = t->deadline, now;

	if (t->tick && (!end || t->tick < end))
		end = t->tick;
	if (!end)
		return -1;
	now = now_ns(CLOCK_MONOTONIC);
	return now >= end ? 0 : (int)MIN((end - now + 999999) / 1000000, 1000000u);
}

/* Aggregations go on counting: what is printed now is printed again, with what came since. */
static void report(struct trace *t, uint64_t at)
{
	if (!report_aggregates(t->c->image, t->tracer, t->printer,
			       (uint32_t)t->c->query->clauses.n, at))
		t->status = 1;
}

static void report_if_due(struct trace *t)
{
	uint64_t now = t->tick ? now_ns(CLOCK_MONOTONIC) : 0;
	bool due = t->tick && now >= t->tick;

	if (due)
		t->tick += ((now - t->tick) / t->o->interval_ns + 1) * t->o->interval_ns;
	if (!due && !t->asked)
		return;
	t->asked = false;
	report(t, now_ns(CLOCK_BOOTTIME));
	flush(t);
}

static void take_signals(struct trace *t)
{
	struct signalfd_siginfo info;

	while (read(t->signal_fd, &info, sizeof(info)) == sizeof(info)) {
		t->asked |= info.ssi_signo == SIGUSR1;
		t->signals += is_end(&info);
		if (is_end(&info) || (info.ssi_signo == SIGCHLD && child_reap(t->child)))
			t->ending = true;
	}
}

static bool reader_is_gone(const struct trace *t)
{
	struct pollfd out = {.fd = t->has_reader ? STDOUT_FILENO : -1};

	return poll(&out, 1, 0) == 1 && (out.revents & (POLLERR | POLLHUP));
}

/*
 * The printer's wait for a reader that takes its time, perhaps for ever: meanwhile a signal or the
 * end of the time shuts the gate, and a second signal gives up what isn't written.
 */
static int wait_for_reader(void *ctx)
{
	struct trace *t = ctx;

	for (;;) {
		struct pollfd fds[2] = {{.fd = STDOUT_FILENO, .events = POLLOUT},
					{.fd = t->signal_fd, .events = POLLIN}};

		if (poll(fds, 2, t->ending ? -1 : wait_ms(t)) < 0 && errno != EINTR)
			return -errno;
		if (fds[0].revents)
			return 0;
		take_signals(t);
		if (t->signals > 1)
			return -EINTR;
		if (t->deadline && now_ns(CLOCK_MONOTONIC) >= t->deadline)
			t->ending = true;
		if (t->ending)
			tracer_stop(t->tracer);
	}
}

static void loop(struct trace *t)
{
	while (!t->ending && !t->broken) {
		int n = tracer_poll(t->tracer, wait_ms(t), t->wake_fd, on_event, t);

		if (n < 0 && n != -EINTR) {
			fprintf(stderr, "ktrace: cannot read the ring buffer: %s\n", strerror(-n));
			t->status = 1;
			break;
		}
		flush(t);
		take_signals(t);
		report_if_due(t);
		if (n == 0 && reader_is_gone(t))
			t->broken = true;
		if (t->deadline && now_ns(CLOCK_MONOTONIC) >= t->deadline)
			break;
	}
}

/* What is still in the buffer was matched while the trace ran: it is printed, unless a limit ended
 * it. */
static void drain(struct trace *t)
{
	while (tracer_poll(t->tracer, 0, -1, on_event, t) > 0)
		flush(t);
}

static void say_child(const struct trace *t)
{
	const char *name = t->o->command ? t->o->command[0] : "";

	if (!t->child->ended || t->o->quiet)
		return;
	if (WIFSIGNALED(t->child->status))
		listing_say(stderr, "ktrace: %s was ended by signal %d (%s)\n", name,
			WTERMSIG(t->child->status), strsignal(WTERMSIG(t->child->status)));
	else if (WEXITSTATUS(t->child->status))
		listing_say(stderr, "ktrace: %s ended with status %d\n", name,
			WEXITSTATUS(t->child->status));
}

static void finish(struct trace *t)
{
	struct account sums = {0};
	char line[256];

	tracer_stop(t->tracer);
	drain(t);
	tracer_account(t->tracer, &sums);
	t->account.attached = report_attached(t->c, t->tracer);
	t->account.left_out = count_left_out(t, false); /* --lazy finds out late */
	t->account.matched = sums.matched;
	t->account.lost += sums.lost;
	t->account.aggregated = sums.aggregated;
	t->account.undecided = sums.undecided;
	t->account.stats = t->o->stats;
	t->account.turned_down = sums.turned_down;
	t->account.lazy = sums.lazy;
	t->account.unarmed = sums.unarmed;
	t->account.unarmed_functions = sums.unarmed_functions;
	t->account.missed = sums.missed;
	t->account.missed_exact = sums.missed_exact;
	flush(t);
	if (!t->broken)
		report(t, 0);
	if (!t->broken)
		printer_end(t->printer, &t->account);
	flush(t);
	say_child(t);
	if (t->o->quiet)
		return;
	report_uncounted(t->tracer, t->o->keys);
	report_unarmed(t->c->image, t->tracer, &t->account, t->o->verbose);
	summary_end(line, sizeof(line), &t->account);
	fprintf(stderr, "%s\n", line);
}

static bool run_command(struct trace *t)
{
	int err = t->child->pid ? child_run(t->child) : 0;

	if (!err)
		return true;
	listing_say(stderr, "ktrace: cannot run '%s': %s\n", t->o->command[0], strerror(err));
	t->status = 1;
	return false;
}

static void open_printer(struct trace *t)
{
	uint64_t boot = now_ns(CLOCK_BOOTTIME);
	struct printer_options po = {.fd = STDOUT_FILENO,
				     .json = t->o->json,
				     .colour = terminal_colour(),
				     .time = t->o->time,
				     .objects = t->o->objects,
				     .folded = t->o->folded,
				     .foreign_pids = t->c->pids_are_foreign,
				     .clauses = (uint32_t)t->c->query->clauses.n,
				     .wall_offset = (int64_t)(now_ns(CLOCK_REALTIME) - boot),
				     .start = boot,
				     .ctx = t};

	po.terminal = t->terminal && !t->o->json;
	if (t->has_reader)
		po.wait = wait_for_reader;
	t->printer = printer_open(&po);
}

/* 0 or -errno. */
static int open_wake(struct trace *t, const sigset_t *signals)
{
	struct epoll_event in = {.events = EPOLLIN}, gone = {.events = 0};
	struct stat s;

	t->terminal = isatty(STDOUT_FILENO);
	t->has_reader = t->terminal ||
			(!fstat(STDOUT_FILENO, &s) && (S_ISFIFO(s.st_mode) || S_ISSOCK(s.st_mode)));
	t->signal_fd = signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC);
	t->wake_fd = epoll_create1(EPOLL_CLOEXEC);
	if (t->signal_fd < 0 || t->wake_fd < 0 ||
	    epoll_ctl(t->wake_fd, EPOLL_CTL_ADD, t->signal_fd, &in))
		return -errno;
	if (t->has_reader && epoll_ctl(t->wake_fd, EPOLL_CTL_ADD, STDOUT_FILENO, &gone))
		return -errno;
	return 0;
}

static void close_wake(struct trace *t)
{
	if (t->signal_fd >= 0)
		close(t->signal_fd);
	if (t->wake_fd >= 0)
		close(t->wake_fd);
}

int trace_run(struct compilation *c, const struct options *o, struct child *child,
	      const sigset_t *signals)
{
	struct trace t = {.c = c, .o = o, .child = child, .limits.rate = o->rate};
	uint64_t start = now_ns(CLOCK_MONOTONIC);
	int error = open_wake(&t, signals);

	if (error) {
		fprintf(stderr, "ktrace: cannot watch for signals: %s\n", strerror(-error));
		close_wake(&t);
		return 1;
	}
	t.status = attach(&t);
	if (t.status == 0) {
		uint64_t ms = (now_ns(CLOCK_MONOTONIC) - start) / 1000000;

		open_printer(&t);
		tracer_start(t.tracer); /* who reads that all is attached may act at once */
		say_attached(&t, ms);
		if (o->duration_ns)
			t.deadline = now_ns(CLOCK_MONOTONIC) + o->duration_ns;
		if (o->interval_ns)
			t.tick = now_ns(CLOCK_MONOTONIC) + o->interval_ns;
		take_signals(&t); /* asked to end before all was attached: nothing need run */
		if (t.ending || run_command(&t)) {
			loop(&t);
			finish(&t);
		}
	}
	tracer_close(t.tracer);
	printer_close(t.printer);
	close_wake(&t);
	return t.status;
}
