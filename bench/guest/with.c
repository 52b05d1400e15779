// SPDX-License-Identifier: GPL-2.0-only
/*
 * Runs a tracer, waits until it says that it is attached, runs a command then, and ends it.
 *
 *	with [-t SECONDS] PATTERN COMMAND TRACER ARG...
 *
 * PATTERN is looked for in what the tracer prints, or, with a @ before it, is a file that it makes.
 * COMMAND is for the shell; it finds the tracer's pid in $TRACER. Prints, last:
 *
 *	attach_ns=N detach_ns=N rss_kib=N
 *
 * from the exec to the pattern, from SIGINT to the end, and the most memory that was resident.
 */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char said[1 << 20];
static size_t said_n;

static int64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

static pid_t start(char **argv, int *from)
{
	int p[2];
	pid_t pid;

	if (pipe(p))
		exit(1);
	pid = fork();
	if (!pid) {
		dup2(p[1], 1);
		dup2(p[1], 2);
		close(p[0]);
		close(p[1]);
		setpgid(0, 0);
		execvp(argv[0], argv);
		perror(argv[0]);
		_exit(127);
	}
	close(p[1]);
	fcntl(p[0], F_SETFL, O_NONBLOCK);
	*from = p[0];
	return pid;
}

/* false: the tracer closed its output, or the time is over. */
static int wait_for(const char *pattern, int from, int64_t until)
{
	int file = pattern[0] == '@';

	while (now() < until) {
		struct pollfd p = {.fd = from, .events = POLLIN};
		ssize_t n;

		poll(&p, 1, file ? 5 : 1000);
		n = read(from, said + said_n, sizeof(said) - 1 - said_n);
		if (n > 0)
			said_n += (size_t)n;
		said[said_n] = 0;
		if (file ? !access(pattern + 1, F_OK) : strstr(said, pattern) != NULL)
			return 1;
		if (n == 0)
			return 0;
	}
	return 0;
}

/* What it still prints is read, so that no full pipe holds it up. */
static void end(pid_t pid, int from, struct rusage *used)
{
	static char rest[65536];
	int64_t until = now() + INT64_C(60000000000);
	int status;

	kill(-pid, SIGINT);
	while (wait4(pid, &status, WNOHANG, used) == 0) {
		struct pollfd p = {.fd = from, .events = POLLIN};

		poll(&p, 1, 1);
		while (read(from, rest, sizeof(rest)) > 0)
			;
		if (now() > until)
			kill(-pid, SIGKILL);
	}
}

int main(int argc, char **argv)
{
	int seconds = 300, from, o, ok;
	int64_t begun, attached, ending;
	struct rusage used;
	char text[16];
	pid_t pid;

	while ((o = getopt(argc, argv, "+t:")) != -1)
		seconds = atoi(optarg);
	if (argc - optind < 3)
		return 2;
	begun = now();
	pid = start(argv + optind + 2, &from);
	ok = wait_for(argv[optind], from, begun + seconds * INT64_C(1000000000));
	attached = now();
	snprintf(text, sizeof(text), "%d", pid);
	setenv("TRACER", text, 1);
	if (ok && system(argv[optind + 1]))
		ok = 0;
	ending = now();
	end(pid, from, &used);
	if (!ok) {
		printf("failed: %s\n", said_n > 600 ? said + said_n - 600 : said);
		return 1;
	}
	printf("attach_ns=%lld detach_ns=%lld rss_kib=%ld\n", (long long)(attached - begun),
	       (long long)(now() - ending), used.ru_maxrss);
	return 0;
}
