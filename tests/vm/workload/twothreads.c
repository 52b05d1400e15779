// twothreads N [A [B]]
// Two threads, each bound to a CPU of its own (0 and 1), run the same kernel function at once: one
// writes A bytes (1001) to /dev/null N times, the other B bytes (1002). write_null is called 2*N
// times; its count tells the thread, its return value equals its count.
#define _GNU_SOURCE
#include <err.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

struct job {
	int cpu;
	long n;
	size_t bytes;
};

static pthread_barrier_t start;
static char buffer[65536];

static void *work(void *arg)
{
	const struct job *job = arg;
	int null = open("/dev/null", O_WRONLY);
	cpu_set_t cpus;

	CPU_ZERO(&cpus);
	CPU_SET(job->cpu, &cpus);
	if (sched_setaffinity(0, sizeof(cpus), &cpus))
		err(1, "CPU %d", job->cpu);
	pthread_barrier_wait(&start);
	for (long i = 0; i < job->n; i++)
		if (write(null, buffer, job->bytes) != (ssize_t)job->bytes)
			err(1, "write");
	close(null);
	return NULL;
}

int main(int argc, char **argv)
{
	long n = argc > 1 ? atol(argv[1]) : 1000;
	struct job job[2] = {
		{0, n, argc > 2 ? (size_t)atol(argv[2]) : 1001},
		{1, n, argc > 3 ? (size_t)atol(argv[3]) : 1002},
	};
	pthread_t thread[2];

	if (job[0].bytes > sizeof(buffer) || job[1].bytes > sizeof(buffer))
		errx(2, "A and B are %zu at most", sizeof(buffer));
	pthread_barrier_init(&start, NULL, 2);
	for (int i = 0; i < 2; i++)
		if (pthread_create(&thread[i], NULL, work, &job[i]))
			errx(1, "no thread");
	for (int i = 0; i < 2; i++)
		pthread_join(thread[i], NULL);
	return 0;
}
