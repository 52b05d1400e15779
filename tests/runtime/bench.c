/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: recipes. Out: traces run and compared with their accounts, and what an onlooker sees of them.
 */
#include "bench.h"

#include "kernel/tracefs.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define EXPEDITED "/sys/kernel/rcu_expedited"

const char *why(struct bench *b, const char *fmt, ...)
{
	const char *text;
	va_list va;

	va_start(va, fmt);
	text = arena_vprintf(&b->arena, fmt, va);
	va_end(va);
	return text;
}

void udp_send(int n, const char *peer)
{
	int from = socket(AF_INET, SOCK_DGRAM, 0), to = socket(AF_INET, SOCK_DGRAM, 0);
	struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(at);
	char bytes[56] = {0};

	bind(to, (void *)&at, sizeof(at));
	getsockname(to, (void *)&at, &size);
	if (peer)
		at.sin_addr.s_addr = inet_addr(peer);
	for (int i = 0; i < n; i++) {
		sendto(from, bytes, sizeof(bytes), 0, (void *)&at, sizeof(at));
		if (!peer)
			recv(to, bytes, sizeof(bytes), 0);
	}
	close(from);
	close(to);
}

int lines_of_ours(void)
{
	char error[256], *line = NULL;
	int tracefs = tracefs_open(error, sizeof(error)), n = 0;
	size_t cap = 0;
	FILE *f;

	f = fdopen(openat(tracefs, "kprobe_events", O_RDONLY), "r");
	while (getline(&line, &cap, f) > 0)
		n += strstr(line, "ktrace_") != NULL;
	free(line);
	fclose(f);
	close(tracefs);
	return n;
}

int expedited(void)
{
	FILE *f = fopen(EXPEDITED, "r");
	int value = -1;

	if (f && fscanf(f, "%d", &value) != 1)
		value = -1;
	if (f)
		fclose(f);
	return value;
}

uint64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000ull + t.tv_nsec / 1000000;
}

const char *clean_within(struct bench *b, int ms)
{
	uint64_t start = now_ms();

	while (lines_of_ours() || expedited()) {
		if (now_ms() - start > (uint64_t)ms)
			return why(b, "%d events left, rcu_expedited %d after %d ms",
				   lines_of_ours(), expedited(), ms);
		usleep(10000);
	}
	return NULL;
}

bool text_write(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	bool done = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);

	if (fd >= 0)
		close(fd);
	return done;
}

bool see(void *ctx, const struct tracer_event *e)
{
	struct seen *s = ctx;
	uint32_t index = e->function - s->image->traced.at;

	s->records++;
	s->wrong += e->size != sizeof(struct record_header);
	if (index < ARRAY_SIZE(s->of))
		s->of[index]++;
	return s->records != s->stop_at;
}

const char *run_attach(struct bench *b, struct run *r, struct recipe recipe)
{
	memset(r, 0, sizeof(*r));
	r->image = image_make(&b->arena, &b->features, recipe);
	r->seen.image = r->image;
	r->tracer = tracer_open(r->image, b->kernel, &b->features, &b->options, &r->error);
	if (!r->tracer)
		return why(b, "open: %s", r->error.text);
	if (tracer_attach(r->tracer, &r->error))
		return why(b, "attach: %s", r->error.text);
	return NULL;
}

void run_end(struct run *r)
{
	tracer_stop(r->tracer);
	while (tracer_poll(r->tracer, 0, -1, see, &r->seen) > 0)
		;
	tracer_account(r->tracer, &r->account);
}

const char *run_check(struct bench *b, struct run *r, uint64_t matched)
{
	if (r->account.matched != matched)
		return why(b, "%llu matched, not %llu (missed %llu, left out %llu)",
			   (unsigned long long)r->account.matched, (unsigned long long)matched,
			   (unsigned long long)r->account.missed,
			   (unsigned long long)r->account.left_out);
	if (r->account.matched != r->seen.records + r->account.lost)
		return why(b, "matched %llu, read %u, lost %llu",
			   (unsigned long long)r->account.matched, r->seen.records,
			   (unsigned long long)r->account.lost);
	return r->seen.wrong ? "records that nobody sent" : NULL;
}
