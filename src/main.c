/* SPDX-License-Identifier: GPL-2.0-only */
/* The pipeline, on one page. */
#include "child.h"
#include "compile.h"
#include "explain.h"
#include "info.h"
#include "list.h"
#include "options.h"
#include "report.h"
#include "target.h"
#include "trace.h"

#include "runtime/tracer.h"

#include <fcntl.h>
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifndef KTRACE_VERSION
#define KTRACE_VERSION "0.1"
#endif

/*
 * A standard descriptor that is closed would be the number of the next file that is opened, and
 * output would end there. Writing to what takes its place fails as to a closed one.
 */
static void hold_standard_descriptors(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 &&
		    open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			return; /* no /dev: as it was */
}

/*
 * Signals come by a file descriptor, even those that are ignored, since they are blocked: so
 * nohup's SIGHUP is left alone. A child's end is seen only if SIGCHLD isn't ignored, which is
 * inherited too. A reader that goes away is an error of write(2), not a signal.
 */
static void block_signals(sigset_t *signals, sigset_t *before)
{
	struct sigaction hangup;

	sigemptyset(signals);
	sigaddset(signals, SIGINT);
	sigaddset(signals, SIGTERM);
	if (sigaction(SIGHUP, NULL, &hangup) || hangup.sa_handler != SIG_IGN)
		sigaddset(signals, SIGHUP);
	sigaddset(signals, SIGQUIT);
	sigaddset(signals, SIGCHLD);
	sigaddset(signals, SIGUSR1);
	sigprocmask(SIG_BLOCK, signals, before);
	signal(SIGCHLD, SIG_DFL);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN); /* the write fails, and that is said */
}

static size_t left_out_of(const struct left_out *at, size_t n, bool say)
{
	for (size_t i = 0; say && i < n; i++)
		listing_say(stderr, "ktrace: left out: %s: %s\n", at[i].function->name,
			    at[i].reason);
	return n;
}

/* -n: what would be attached, and what not. */
static int dry_run(const struct compilation *c, const struct options *o)
{
	size_t left_out = 0;
	uint64_t functions = report_attached(c, NULL);
	char kinds[64];

	vec_each (clause, &c->query->clauses)
		left_out += left_out_of((*clause)->left_out.at, (*clause)->left_out.n, o->verbose);
	left_out += left_out_of(c->plans.left_out.at, c->plans.left_out.n, o->verbose);
	image_kinds(c->image, kinds, sizeof(kinds));
	fprintf(stderr,
		"ktrace: %" PRIu64
		" function%s would be attached (%s, %zu program%s), %zu left out%s\n",
		functions, functions == 1 ? "" : "s", kinds, c->image->units.n,
		c->image->units.n == 1 ? "" : "s", left_out,
		left_out && !o->verbose ? " (-v says why)" : "");
	if (o->lazy)
		report_lazy(c->image);
	return 0;
}

/* ktrace list PROBES */
static int list(struct compilation *c, const struct options *o)
{
	struct probe_set *set = NULL;
	int status = compile_script(c, o);
	struct listing left_out;
	bool failed = false;

	if (status != COMPILE_OK)
		return status;
	listing_open(&left_out, stderr);
	vec_each (clause, &c->script->clauses) {
		set = probe_set_resolve(&c->arena, (*clause)->probes, c->kernel, &c->diags);
		if (!set || c->diags.errors || failed)
			break;
		failed = o->json ? list_json(&c->arena, set, c->listing.stream)
				 : list_run(&c->arena, set, c->listing.stream, left_out.stream,
					    o->verbose);
	}
	listing_flush(&c->listing);
	listing_close(&left_out);
	if (failed)
		return COMPILE_ENVIRONMENT;
	status = c->diags.errors ? COMPILE_MISTAKE : COMPILE_OK;
	compile_report(c);
	return status;
}

/* Options that can mean nothing for this script are a mistake, not a trace that never does it. */
static int check_sense(const struct compilation *c, const struct options *o)
{
	bool prints = false, aggregates = false;

	vec_each (clause, &c->query->clauses) {
		prints |= (*clause)->prints;
		aggregates |= (*clause)->groups.at[0]->aggregations.n > 0;
	}
	if (o->count && !prints)
		fputs("error: -c counts printed events, and this script prints none; -d ends a "
		      "trace after a time\n",
		      stderr);
	else if (o->rate && !prints)
		fputs("error: --rate holds back printed events, and this script prints none\n",
		      stderr);
	else if (o->interval_ns && !aggregates)
		fputs("error: -i prints aggregations, and this script has none\n", stderr);
	else
		return COMPILE_OK;
	return COMPILE_MISTAKE;
}

/* ktrace info NAME… */
static int info(struct compilation *c, const struct options *o)
{
	char error[512];

	c->diags = (struct diags){.arena = &c->arena, .source = &c->source};
	c->kernel = kernel_open(&o->from, error, sizeof(error));
	if (!c->kernel) {
		fprintf(stderr, "ktrace: %s\n", error);
		return COMPILE_ENVIRONMENT;
	}
	info_run(&c->arena, c->kernel, o->script, &c->diags, c->listing.stream);
	if (!c->diags.errors)
		return COMPILE_OK;
	listing_flush(&c->listing);
	compile_report(c);
	return COMPILE_MISTAKE;
}

/* ktrace explain SCRIPT */
static int explain_script(struct compilation *c, const struct options *o)
{
	int status = compile_query(c, o, o->command != NULL);

	if (status == COMPILE_OK)
		status = compile_features(c, o);
	if (status == COMPILE_OK)
		status = compile_image(c, o);
	if (status != COMPILE_OK)
		return status == COMPILE_DUMPED ? COMPILE_OK : status;
	compile_report(c);
	explain(c, o->verbose, c->listing.stream);
	return COMPILE_OK;
}

static int run(struct compilation *c, const struct options *o)
{
	struct child child = {.go = -1, .failed = -1};
	sigset_t signals, before;
	int status;

	/* where nothing would be traced on this host, the pid may be that of another */
	if (o->pid && o->dump == DUMP_NONE && !o->features && !target_check(o->pid))
		return COMPILE_MISTAKE;
	block_signals(&signals, &before);
	if (o->command && o->dump == DUMP_NONE &&
	    child_fork(&child, o->command, &before)) {
		perror("ktrace: fork");
		return 1;
	}
	/* a dump that depends on no run: the pid of nobody */
	status = compile_query(c, o, child.pid ? child.kernel_pid : o->command != NULL);
	if (status == COMPILE_OK)
		status = check_sense(c, o);
	if (status == COMPILE_OK)
		status = compile_features(c, o);
	if (status == COMPILE_OK)
		status = compile_image(c, o);
	if (status == COMPILE_OK) {
		compile_report(c); /* notes */
		if (o->dry_run) {
			status = dry_run(c, o);
		} else {
			tracer_sweep(!o->no_expedite);
			status = trace_run(c, o, &child, &signals);
		}
	}
	child_close(&child);
	return status == COMPILE_DUMPED ? 0 : status;
}

int main(int argc, char **argv)
{
	struct compilation c = {0};
	struct options o;
	int status = 2;

	hold_standard_descriptors();
	listing_open(&c.listing, stdout);
	if (options_parse(&o, argc, argv)) {
		switch (o.subcommand) {
		case COMMAND_HELP:
			options_help(stdout);
			status = 0;
			break;
		case COMMAND_VERSION:
			puts("ktrace " KTRACE_VERSION);
			status = 0;
			break;
		case COMMAND_LIST: status = list(&c, &o); break;
		case COMMAND_INFO: status = info(&c, &o); break;
		case COMMAND_EXPLAIN: status = explain_script(&c, &o); break;
		case COMMAND_TRACE: status = run(&c, &o); break;
		case COMMAND_ABSENT: break;
		}
	}
	listing_close(&c.listing);
	compile_free(&c);
	options_free(&o);
	if (fflush(stdout) || ferror(stdout)) {
		fprintf(stderr, "ktrace: cannot write to standard output: %s\n", strerror(errno));
		status = status ? status : 1;
	}
	return status;
}
