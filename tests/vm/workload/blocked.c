// blocked [T [AFTER]]
// T threads (16, at most 2000) block at the same time, thread i in a read(2) of 1000+i bytes from a
// pipe of its own. When all sleep they are woken one by one in another order than they went to
// sleep, thread i with i+1 bytes. So vfs_read is called with count == 1000+i and returns i+1: a
// return value paired with the wrong entry shows as count - ret != 999. Each thread then reads
// AFTER (0) times one byte from /dev/zero: vfs_read at the same depth of the stack, with count ==
// 1.
#define _GNU_SOURCE
#include <err.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

enum { THREADS_MAX = 2000, COUNT_BASE = 1000 };

struct sleeper {
	int id, pipe[2];
	_Atomic pid_t tid;
	pthread_t thread;
};

static int zero, after;

static void *sleep_in_read(void *arg)
{
	struct sleeper *s = arg;
	char buffer[COUNT_BASE + THREADS_MAX];
	int fd = s->pipe[0];
	size_t count = COUNT_BASE + s->id;

	s->tid = gettid();
	// One call for all, so that all have the same depth.
	for (int i = 0; i <= after; i++) {
		ssize_t n = read(fd, buffer, count);
		if (n != (i ? 1 : s->id + 1))
			errx(1, "thread %d: %zd bytes", s->id, n);
		fd = zero;
		count = 1;
	}
	return NULL;
}

// Whether the thread sleeps; it has nothing to sleep on but its pipe.
static int sleeps(pid_t tid)
{
	char path[64], state = 0;

	snprintf(path, sizeof(path), "/proc/self/task/%d/stat", tid);
	FILE *f = fopen(path, "r");
	if (!f)
		return 0;
	if (fscanf(f, "%*d (%*[^)]) %c", &state) != 1)
		state = 0;
	fclose(f);
	return state == 'S';
}

static void wait_until_asleep(struct sleeper *s)
{
	for (int i = 0; i < 2000; i++) {
		if (s->tid && sleeps(s->tid))
			return;
		usleep(5000);
	}
	errx(1, "thread %d doesn't sleep", s->id);
}

// Odd ones downwards, then even ones upwards: neither the order of falling asleep nor its reverse.
static int wake_order(int i, int n)
{
	int odd = n / 2;

	return i < odd ? 2 * (odd - i) - 1 : 2 * (i - odd);
}

int main(int argc, char **argv)
{
	static struct sleeper sleeper[THREADS_MAX];
	char buffer[THREADS_MAX + 1];
	int n = argc > 1 ? atoi(argv[1]) : 16;
	struct rlimit files = {3 * THREADS_MAX, 3 * THREADS_MAX};
	pthread_attr_t small;

	after = argc > 2 ? atoi(argv[2]) : 0;
	zero = open("/dev/zero", O_RDONLY);
	pthread_attr_init(&small);
	pthread_attr_setstacksize(&small, 65536);
	if (n > 400 && setrlimit(RLIMIT_NOFILE, &files))
		err(1, "RLIMIT_NOFILE");
	if (n < 1 || n > THREADS_MAX)
		errx(2, "1 to %d threads", THREADS_MAX);
	memset(buffer, 'x', sizeof(buffer));
	for (int i = 0; i < n; i++) {
		sleeper[i].id = i;
		if (pipe(sleeper[i].pipe) ||
		    pthread_create(&sleeper[i].thread, &small, sleep_in_read, &sleeper[i]))
			err(1, "thread %d", i);
		wait_until_asleep(&sleeper[i]);
	}
	for (int i = 0; i < n; i++) {
		struct sleeper *s = &sleeper[wake_order(i, n)];
		if (write(s->pipe[1], buffer, s->id + 1) != s->id + 1)
			err(1, "write");
		pthread_join(s->thread, NULL);
	}
	return 0;
}
