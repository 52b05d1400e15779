/* SPDX-License-Identifier: GPL-2.0-only */
/* Events a second to /dev/null, five fields each: a pointer, two integers, a string, an error. */
#include "fixture.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define EVENTS 2000000
#define LEAST  500000

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static bool measure(const char *form, struct printer_options options)
{
	const struct types *t = fixture_types();
	struct printer *p = printer_open(&options);
	struct fixture f;
	double took;
	uint64_t rate;

	fixture_init(&f);
	fixture_scalar(&f, "skb", t->pointer, 0xffff930b9d3cf800);
	fixture_scalar(&f, "skb->len", t->u32, 84);
	fixture_scalar(&f, "skb->sk->__sk_common.skc_dport", t->be16, 443);
	fixture_text(&f, "skb->dev->name", "enp0s31f6\0\0\0\0\0\0", 16);
	fixture_scalar(&f, "ret", t->i32, (uint64_t)-105)->role = ROLE_RET;
	took = seconds();
	for (uint64_t i = 0; i < EVENTS; i++) {
		f.head->time += 997;
		printer_event(p, &f.traced, f.head, f.record.size);
	}
	printer_flush(p, NULL);
	took = seconds() - took;
	printer_close(p);
	rate = (uint64_t)(EVENTS / took);
	printf("%s throughput: %s, five fields: %lu events/s%s\n", rate >= LEAST ? "ok" : "FAIL",
	       form, (unsigned long)rate, rate >= LEAST ? "" : ": below 500000");
	return rate >= LEAST;
}

int main(void)
{
	int fd = open("/dev/null", O_WRONLY);
	bool text = measure("text", (struct printer_options){.fd = fd});
	bool json = measure("JSON", (struct printer_options){.fd = fd, .json = true});

	printf("%d passed, %d failed\n", text + json, 2 - text - json);
	return !text || !json;
}
