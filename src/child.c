/* SPDX-License-Identifier: GPL-2.0-only */
/* One child process that waits at a pipe for its start, and tells by another whether exec worked.
 */
#define _GNU_SOURCE
#include "child.h"
#include "kernel/pidns.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* The first that comes from the child, in a pid namespace: its pid as the kernel counts it. */
static void child_tell_pid(int to)
{
	uint32_t pid = pidns_kernel_pid();

	if (write(to, &pid, sizeof(pid)) != sizeof(pid))
		_exit(0);
}

static uint32_t child_kernel_pid(const struct child *c)
{
	uint32_t pid = 0;

	if (read(c->failed, &pid, sizeof(pid)) != sizeof(pid) || !pid)
		return (uint32_t)c->pid;
	return pid;
}

/* Ends without a word if the tracer goes away before its word to go. */
NORETURN static void child_main(int go, int failed, char **argv, const sigset_t *mask)
{
	char byte;
	int err;

	if (read(go, &byte, 1) != 1)
		_exit(0);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	sigprocmask(SIG_SETMASK, mask, NULL);
	execvp(argv[0], argv);
	err = errno;
	if (write(failed, &err, sizeof(err)) != sizeof(err))
		_exit(126);
	_exit(127);
}

int child_fork(struct child *c, char **argv, const sigset_t *mask)
{
	int go[2], failed[2], err;
	struct stat s;
	bool namespaced = pidns_is_own(&s);

	*c = (struct child){.go = -1, .failed = -1};
	if (pipe2(go, O_CLOEXEC))
		return -errno;
	if (pipe2(failed, O_CLOEXEC)) {
		err = -errno;
		close(go[0]);
		close(go[1]);
		return err;
	}
	c->pid = fork();
	if (c->pid == 0) {
		close(go[1]);
		close(failed[0]);
		if (namespaced)
			child_tell_pid(failed[1]);
		child_main(go[0], failed[1], argv, mask);
	}
	close(go[0]);
	close(failed[1]);
	c->go = go[1];
	c->failed = failed[0];
	if (c->pid > 0) {
		c->kernel_pid = namespaced ? child_kernel_pid(c) : (uint32_t)c->pid;
		return 0;
	}
	err = -errno;
	c->pid = 0;
	child_close(c);
	return err;
}

int child_run(struct child *c)
{
	int err = 0;

	if (write(c->go, "", 1) != 1)
		return errno;
	close(c->go);
	c->go = -1;
	/* end of file: exec closed it */
	if (read(c->failed, &err, sizeof(err)) != sizeof(err))
		err = 0;
	close(c->failed);
	c->failed = -1;
	return err;
}

bool child_reap(struct child *c)
{
	if (c->pid && !c->ended && waitpid(c->pid, &c->status, WNOHANG) == c->pid)
		c->ended = true;
	return c->ended;
}

void child_close(struct child *c)
{
	if (c->go >= 0) {
		close(c->go);
		c->go = -1;
		if (c->pid)
			waitpid(c->pid, &c->status, 0);
	}
	if (c->failed >= 0)
		close(c->failed);
	c->failed = -1;
}
