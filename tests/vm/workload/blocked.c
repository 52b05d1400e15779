// blocked [T]
// T threads (16, at most 100) block at the same time, thread i in a read(2) of 1000+i bytes from a pipe of its own. When
// all sleep they are woken one by one in another order than they went to sleep, thread i with i+1 bytes. So vfs_read is
// called with count == 1000+i and returns i+1: a return value paired with the wrong entry shows as count - ret != 999.
#define _GNU_SOURCE
#include <err.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { THREADS_MAX = 100, COUNT_BASE = 1000 };

struct sleeper {
	int id, pipe[2];
	_Atomic pid_t tid;
	pthread_t thread;
};

static void *sleep_in_read(void *arg)
{
	struct sleeper *s = arg;
	char buffer[COUNT_BASE + THREADS_MAX];

	s->tid = gettid();
	if (read(s->pipe[0], buffer, COUNT_BASE + s->id) != s->id + 1)
		errx(1, "thread %d: the wrong number of bytes", s->id);
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

	if (n < 1 || n > THREADS_MAX)
		errx(2, "1 to %d threads", THREADS_MAX);
	memset(buffer, 'x', sizeof(buffer));
	for (int i = 0; i < n; i++) {
		sleeper[i].id = i;
		if (pipe(sleeper[i].pipe) ||
		    pthread_create(&sleeper[i].thread, NULL, sleep_in_read, &sleeper[i]))
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
