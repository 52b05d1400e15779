/* SPDX-License-Identifier: GPL-2.0-only */
/* The way out: slow and vanished readers, full disks; printed + lost is what came in. */
#define _GNU_SOURCE /* F_SETPIPE_SZ, strchrnul */
#include "check.h"
#include "fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#define EVENTS 5000

static void sample(struct fixture *f)
{
	fixture_init(f);
	fixture_scalar(f, "n", fixture_types()->u32, 0);
}

static void events(struct printer *p, struct fixture *f, uint64_t from, uint64_t n)
{
	for (uint64_t i = from; i < from + n; i++) {
		memcpy(f->bytes + f->fields[0].offset, &i, sizeof(i));
		printer_event(p, &f->traced, f->head, f->record.size);
	}
}

/* Reads all there is, slowly: do the lines' numbers run from 0 without gap or repetition? */
struct reader {
	int fd;
	uint64_t lines;
	bool in_order;
};

static void *read_slowly(void *arg)
{
	struct reader *r = arg;
	FILE *in = fdopen(r->fd, "r");
	char line[512];

	r->in_order = true;
	while (in && fgets(line, sizeof(line), in)) {
		const char *n = strstr(line, " n=");

		r->in_order &= n && strtoull(n + 3, NULL, 10) == r->lines;
		if (r->lines++ % 500 == 0)
			usleep(3000);
	}
	if (in)
		fclose(in);
	return NULL;
}

static void on_alarm(int sig)
{
	(void)sig;
}

/* A pipe of a page, non-blocking, with a signal every 300 us: EAGAIN, EINTR and partial writes. */
static void test_slow_reader(void)
{
	struct sigaction act = {.sa_handler = on_alarm};
	struct itimerval often = {{0, 300}, {0, 300}}, never = {{0, 0}, {0, 0}};
	struct printer *p;
	struct reader r;
	struct fixture f;
	pthread_t thread;
	sigset_t set;
	uint64_t lost;
	int fds[2], error;

	if (pipe(fds))
		bug("no pipe");
	fcntl(fds[1], F_SETPIPE_SZ, 4096);
	fcntl(fds[1], F_SETFL, O_NONBLOCK);
	sigaction(SIGALRM, &act, NULL);
	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	r = (struct reader){.fd = fds[0]};
	pthread_create(&thread, NULL, read_slowly, &r);
	pthread_sigmask(SIG_UNBLOCK, &set, NULL);
	setitimer(ITIMER_REAL, &often, NULL);
	sample(&f);
	p = printer_open(&(struct printer_options){.fd = fds[1], .time = TIME_BOOT});
	events(p, &f, 0, EVENTS);
	error = printer_flush(p, &lost);
	setitimer(ITIMER_REAL, &never, NULL);
	printer_close(p);
	close(fds[1]);
	pthread_join(thread, NULL);
	check_number("a slow reader: no error", error, 0);
	check_number("a slow reader: nothing lost", (int64_t)lost, 0);
	check_number("a slow reader: all lines arrive", (int64_t)r.lines, EVENTS);
	check("a slow reader: each once, in order", r.in_order, "out of order");
}

static void test_gone_reader(void)
{
	struct printer *p;
	struct fixture f;
	uint64_t lost;
	char first[4096];
	ssize_t got;
	int64_t whole = 0;
	int fds[2];

	if (pipe(fds))
		bug("no pipe");
	fcntl(fds[1], F_SETFL, O_NONBLOCK);
	sample(&f);
	p = printer_open(&(struct printer_options){.fd = fds[1], .time = TIME_BOOT});
	events(p, &f, 0, 10);
	check_number("before the reader goes", printer_flush(p, &lost), 0);
	got = read(fds[0], first, sizeof(first));
	for (ssize_t i = 0; i < got; i++)
		whole += first[i] == '\n';
	check_number("ten lines", whole, 10);
	close(fds[0]);
	events(p, &f, 10, EVENTS);
	check_number("EPIPE is told", printer_flush(p, &lost), -EPIPE);
	check_number("all after it are lost", (int64_t)lost, EVENTS);
	check_number("EPIPE is told once", printer_flush(p, &lost), 0);
	check_number("and lost ones once", (int64_t)lost, 0);
	printer_close(p);
	close(fds[1]);
}

static void test_full_device(void)
{
	int fd = open("/dev/full", O_WRONLY);
	struct printer *p;
	struct fixture f;
	uint64_t lost;

	sample(&f);
	p = printer_open(&(struct printer_options){.fd = fd, .time = TIME_BOOT, .terminal = true});
	events(p, &f, 0, 3);
	check_number("ENOSPC is told", printer_flush(p, &lost), -ENOSPC);
	check_number("three lost, the header is none", (int64_t)lost, 3);
	printer_close(p);
	close(fd);
}

/* Whole and torn lines of what a file holds. */
static void count_lines(int fd, const char *start, uint64_t *whole, uint64_t *torn)
{
	static char text[1 << 20];
	ssize_t n = pread(fd, text, sizeof(text) - 1, 0);
	char *line = text;

	*whole = *torn = 0;
	text[n < 0 ? 0 : n] = 0;
	for (char *end; *line; line = end + 1) {
		bool ends;

		end = strchrnul(line, '\n');
		ends = *end && end > line && end[-1] == '9';
		if (!strncmp(line, start, strlen(start)) && ends)
			++*whole;
		else
			++*torn;
		if (!*end)
			break;
	}
}

/* A file that may grow to limit bytes, which is in the middle of a line: then room is made. */
static void test_limited_file(void)
{
	char path[] = "/tmp/ktrace-limit-XXXXXX";
	int fd = mkstemp(path);
	struct rlimit before, limit;
	struct printer *p;
	struct fixture f;
	uint64_t lost, late, whole, torn;
	int error;

	unlink(path);
	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &before);
	limit = (struct rlimit){100123, before.rlim_max};
	sample(&f);
	fixture_scalar(&f, "last", fixture_types()->u32, 999);
	p = printer_open(&(struct printer_options){.fd = fd, .time = TIME_BOOT});
	setrlimit(RLIMIT_FSIZE, &limit);
	events(p, &f, 0, EVENTS);
	error = printer_flush(p, &lost);
	setrlimit(RLIMIT_FSIZE, &before);
	check_number("EFBIG is told", error, -EFBIG);
	count_lines(fd, "251.", &whole, &torn);
	check_number("printed + lost is all", (int64_t)(whole + lost), EVENTS);
	check_number("one line broke off", (int64_t)torn, 1);
	events(p, &f, EVENTS, 7);
	check_number("writing goes on", printer_flush(p, &late), 0);
	check_number("without loss", (int64_t)late, 0);
	count_lines(fd, "251.", &whole, &torn);
	check_number("the broken line spoils no other", (int64_t)(whole + lost), EVENTS + 7);
	check_number("and stays alone", (int64_t)torn, 1);
	printer_close(p);
	close(fd);
}

static void test_short_record(void)
{
	struct printer *p = printer_open(&(struct printer_options){.fd = -1});
	struct fixture f;
	uint64_t lost;

	sample(&f);
	printer_event(p, &f.traced, f.head, sizeof(*f.head) - 1);
	check_number("no header: nothing to write", printer_flush(p, &lost), 0);
	check_number("no header: lost", (int64_t)lost, 1);
	printer_close(p);
	printer_close(NULL);
}

/* On a terminal a line is there at once, else when the buffer is full. */
static void test_buffering(void)
{
	for (int terminal = 0; terminal < 2; terminal++) {
		char path[] = "/tmp/ktrace-buffer-XXXXXX";
		int fd = mkstemp(path);
		struct printer *p = printer_open(
			&(struct printer_options){.fd = fd, .json = true, .terminal = terminal});
		struct fixture f;
		off_t size;

		unlink(path);
		sample(&f);
		events(p, &f, 0, 1);
		size = lseek(fd, 0, SEEK_END);
		check(terminal ? "a terminal sees a line at once" : "a file doesn't",
		      terminal ? size > 0 : size == 0, "it is the other way round");
		events(p, &f, 1, 2000);
		size = lseek(fd, 0, SEEK_END);
		check("a full buffer is written", size > 64 * 1024, "it is not");
		printer_close(p);
		close(fd);
	}
}

void test_writing(void)
{
	signal(SIGPIPE, SIG_IGN);
	test_slow_reader();
	test_gone_reader();
	test_full_device();
	test_limited_file();
	test_short_record();
	test_buffering();
}
