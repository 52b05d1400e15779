/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a tracefs directory or none, the rcu_expedited file, an owner. Out: when the tracer ends
 * without a word, its events are gone and rcu_expedited is what it was.
 *
 * The tracer's end is seen by a pidfd (5.3), not only by the end of file on the socket: a child of
 * the tracer that has not reached its exec yet still holds that.
 */
#define _GNU_SOURCE 1 /* __WALL */
#include "runtime/guardian.h"

#include "runtime/kevents.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Disarming some thousand probes, as the tracer's exit does, takes seconds. */
#define PATIENCE_MS 60000

/* More descriptors than a tracer has; a table for many more would take memory. */
#define UP_MOST 1024

/* The guardian's own descriptors, moved to fixed numbers so that all others can be closed. */
enum { FD_SOCKET = 3, FD_PIDFD, FD_TRACEFS, FD_EXPEDITE, FD_OWNER, FDS_END };

static void close_from(unsigned int first)
{
	if (syscall(SYS_close_range, first, ~0U, 0) == 0) /* 5.9 */
		return;
	for (int fd = first; fd < sysconf(_SC_OPEN_MAX); fd++)
		close(fd);
}

/*
 * The highest number that there is, or nearly. The files of a process that is killed go one after
 * the other, the highest first (exit_files() leaves them to task_work_run(), which begins with the
 * last), and disarming what a perf event holds takes long: so the guardian is told before that
 * begins, and not when all is over.
 */
static int move_up(int fd)
{
	struct rlimit limit = {.rlim_cur = UP_MOST};
	int up;

	getrlimit(RLIMIT_NOFILE, &limit);
	up = fcntl(fd, F_DUPFD_CLOEXEC, (int)MIN(limit.rlim_cur, UP_MOST) - 1);
	if (up < 0)
		return fd;
	close(fd);
	return up;
}

/* Targets may be among the sources, so all go up first. */
static void descriptors_keep(const int from[FDS_END])
{
	int high[FDS_END];

	for (int i = FD_SOCKET; i < FDS_END; i++)
		high[i] = from[i] >= 0 ? fcntl(from[i], F_DUPFD, FDS_END) : -1;
	for (int i = 0; i < FDS_END; i++)
		close(i);
	for (int i = FD_SOCKET; i < FDS_END; i++) {
		if (high[i] >= 0)
			dup2(high[i], i);
	}
	close_from(FDS_END);
}

/* True: the tracer said that it is done. False: it is gone. */
static bool watch(bool has_pidfd)
{
	struct pollfd fds[2] = {{.fd = FD_SOCKET, .events = POLLIN},
				{.fd = has_pidfd ? FD_PIDFD : -1, .events = POLLIN}};
	char byte;

	while (poll(fds, 2, -1) < 0) {
		if (errno != EINTR)
			return false;
	}
	return recv(FD_SOCKET, &byte, 1, MSG_DONTWAIT) == 1;
}

NORETURN static void guard(const int from[FDS_END], struct expedite x, const char *group)
{
	sigset_t all;

	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	setsid();
	prctl(PR_SET_NAME, "ktrace-guard");
	descriptors_keep(from);
	if (chdir("/"))
		_exit(1);
	if (watch(from[FD_PIDFD] >= 0))
		_exit(0);
	if (x.fd >= 0)
		x.fd = FD_EXPEDITE;
	if (from[FD_TRACEFS] >= 0) {
		expedite_raise(&x);
		kevents_remove(FD_TRACEFS, group, PATIENCE_MS);
	}
	expedite_restore(&x);
	_exit(0);
}

/*
 * A fork whose child's end sends no SIGCHLD and wakes no plain wait(): whoever started the tracer
 * may wait for children of its own.
 */
static pid_t fork_unwaited(void)
{
	return syscall(SYS_clone, 0, NULL, NULL, NULL, 0);
}

int guardian_start(struct guardian *g, int tracefs, const struct expedite *x, struct owner owner)
{
	char group[OWNER_GROUP_SIZE];
	int from[FDS_END] = {0}, ends[2], error = 0;

	*g = (struct guardian){.socket = -1};
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends))
		return -errno;
	from[FD_PIDFD] = syscall(SYS_pidfd_open, getpid(), 0);
	from[FD_SOCKET] = ends[1];
	from[FD_TRACEFS] = tracefs;
	from[FD_EXPEDITE] = x->fd;
	from[FD_OWNER] = owner.lock;
	owner_group(owner, group);
	g->pid = fork_unwaited();
	if (g->pid == 0)
		guard(from, *x, group);
	if (g->pid < 0) {
		error = -errno;
		g->pid = 0;
		close(ends[0]);
	} else {
		g->socket = move_up(ends[0]);
	}
	close(ends[1]);
	if (from[FD_PIDFD] >= 0)
		close(from[FD_PIDFD]);
	return error;
}

void guardian_release(struct guardian *g)
{
	if (!g->pid)
		return;
	send(g->socket, "d", 1, MSG_NOSIGNAL); /* killed before us: nobody to tell */
	close(g->socket);
	while (waitpid(g->pid, NULL, __WALL) < 0 && errno == EINTR)
		;
	*g = (struct guardian){.socket = -1};
}
