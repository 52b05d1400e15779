/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: kprobe events' ids and programs. Out: the perf events that run the ones on the others, and
 * the order in which these go, whoever closes them.
 *
 * Entry probes behind the nop are made jumps by the kernel's optimiser, and breakpoints again
 * before they go. Each of its passes keeps all of kprobes locked for some tenths of a second, and
 * the next is due 5 ticks after a probe came or went. Returns have nothing of it, but take the same
 * lock once a function. So they don't take turns: returns first, when they come and when they go.
 */
#include "runtime/state.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * One perf event runs the program on all CPUs: it hangs on the event, not on the perf event, whose
 * CPU only has to be online. The program returns 0, so perf itself never gets to sample.
 */
static int perf_open(int id, int prog, uint32_t cpus)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_TRACEPOINT, .size = sizeof(attr), .config = id};
	int fd = -1, error;

	for (uint32_t cpu = 0; cpu < cpus && fd < 0; cpu++) {
		fd = syscall(SYS_perf_event_open, &attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC);
		if (fd < 0 && errno != ENODEV)
			return -errno;
	}
	if (fd < 0)
		return -ENODEV;
	if (!ioctl(fd, PERF_EVENT_IOC_SET_BPF, prog) && !ioctl(fd, PERF_EVENT_IOC_ENABLE, 0))
		return fd;
	error = -errno;
	close(fd);
	return error;
}

int armed_add(struct armed *a, int id, int prog, uint32_t cpus)
{
	int fd = perf_open(id, prog, cpus);

	if (fd < 0)
		return fd;
	a->at = xrealloc(a->at, (a->n + 1) * sizeof(*a->at));
	a->at[a->n++] = fd;
	return 0;
}

void armed_settle(struct armed *a, uint32_t n_returns)
{
	int top = 0;

	for (uint32_t i = 0; i < a->n; i++)
		top = MAX(top, a->at[i]);
	for (uint32_t i = n_returns; i-- > 0;) {
		int higher = fcntl(a->at[i], F_DUPFD_CLOEXEC, top + 1);

		if (higher < 0) /* none is free: only slower to go */
			return;
		close(a->at[i]);
		a->at[i] = top = higher;
	}
}

void armed_to_front(struct armed *a)
{
	int fd = a->at[a->n - 1];

	memmove(a->at + 1, a->at, (a->n - 1) * sizeof(*a->at));
	a->at[0] = fd;
	armed_settle(a, 1);
}

void armed_close(struct armed *a)
{
	for (uint32_t i = 0; i < a->n; i++)
		close(a->at[i]);
	free(a->at);
	*a = (struct armed){0};
}
