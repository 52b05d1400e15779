/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a ring buffer map. Out: its records, one by one. libbpf's consumer isn't used: it goes on for
 * as long as the kernel adds records, so that nothing else would be looked at under load, and it
 * gives each record's room back by itself, which makes the kernel wake us for nearly every record.
 *
 *	consumer page | producer page | data … | the same data again
 *	                                   ^^^ window
 *
 * A record is a header of two 32-bit words, the first its length with two flags, and its bytes,
 * 8-aligned.
 */
#include "runtime/ring.h"

#include <errno.h>
#include <linux/bpf.h>
#include <poll.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

/* Room is given back at the end, and each time that this part of the buffer was consumed. */
#define GIVE_BACK(r) (((r)->mask + 1) / 8)

/* A buffer of less is emptied as it fills. */
#define RING_GATHER_LEAST (256u << 10)

/* Bytes mapped at once: moving on by so many costs about 20 instructions a record. */
#define RING_WINDOW (1u << 20)

int ring_open(struct ring *r, int fd, uint32_t bytes)
{
	void *p;

	*r = (struct ring){.fd = fd, .mask = bytes - 1, .page = sysconf(_SC_PAGESIZE)};
	p = mmap(NULL, r->page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED)
		return -errno;
	r->consumer = p;
	p = mmap(NULL, r->page, PROT_READ, MAP_SHARED, fd, r->page);
	if (p == MAP_FAILED)
		return -errno;
	r->producer = p;
	return 0;
}

static void window_close(struct ring *r)
{
	if (r->window)
		munmap((void *)r->window, r->window_size);
	r->window = NULL;
}

/*
 * The bytes [at, at + size) of the stream, at most the whole buffer; NULL and errno. Good until the
 * next call.
 */
static const uint8_t *ring_view(struct ring *r, uint64_t at, uint64_t size)
{
	uint64_t offset = at & r->mask, room;
	void *p;

	if (r->window && offset >= r->window_at && offset + size <= r->window_at + r->window_size)
		return r->window + (offset - r->window_at);
	window_close(r);
	r->window_at = offset & ~(r->page - 1);
	room = 2 * ((uint64_t)r->mask + 1) - r->window_at;
	r->window_size = MAX(offset + size - r->window_at, (uint64_t)RING_WINDOW);
	r->window_size = MIN(ALIGN_UP(r->window_size, r->page), room);
	p = mmap(NULL, r->window_size, PROT_READ, MAP_SHARED, r->fd,
		 (off_t)(2 * r->page + r->window_at));
	if (p == MAP_FAILED)
		return NULL;
	r->window = p;
	return r->window + (offset - r->window_at);
}

void ring_close(struct ring *r)
{
	window_close(r);
	if (r->consumer)
		munmap(r->consumer, r->page);
	if (r->producer)
		munmap((void *)r->producer, r->page);
	*r = (struct ring){0};
}

/*
 * The kernel wakes us for a record that begins where we have consumed to, so what is given back
 * late saves wakeups; that none is lost is because poll(2) compares both positions itself before it
 * sleeps.
 */
int ring_consume(struct ring *r, bool (*visit)(void *ctx, const void *data, uint32_t size),
		 void *ctx)
{
	uint64_t end = __atomic_load_n(r->producer, __ATOMIC_ACQUIRE);
	uint64_t at = *r->consumer, given = at;
	bool more = true;
	int n = 0;

	while (more && at < end) {
		const uint8_t *record = ring_view(r, at, BPF_RINGBUF_HDR_SZ);
		uint32_t size;

		if (!record)
			return -errno;
		size = __atomic_load_n((const uint32_t *)(const void *)record, __ATOMIC_ACQUIRE);
		if (size & BPF_RINGBUF_BUSY_BIT)
			break;
		if (!(size & BPF_RINGBUF_DISCARD_BIT)) {
			record = ring_view(r, at, BPF_RINGBUF_HDR_SZ + (uint64_t)size);
			if (!record)
				return -errno;
			more = visit(ctx, record + BPF_RINGBUF_HDR_SZ, size);
			n++;
		}
		size &= ~(uint32_t)BPF_RINGBUF_DISCARD_BIT;
		at += ALIGN_UP(size + BPF_RINGBUF_HDR_SZ, 8);
		if (at - given >= GIVE_BACK(r)) {
			__atomic_store_n(r->consumer, at, __ATOMIC_RELEASE);
			given = at;
		}
	}
	if (at != given)
		__atomic_store_n(r->consumer, at, __ATOMIC_RELEASE);
	return n;
}

static uint64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

/* A small buffer, or a flood, would be full before the time is over. */
static bool is_filling(const struct ring *r)
{
	uint64_t there = __atomic_load_n(r->producer, __ATOMIC_ACQUIRE) - *r->consumer;

	return there > (r->mask + 1) / 4 || r->mask + 1 < RING_GATHER_LEAST;
}

/*
 * The kernel wakes only for a record that it puts where we have consumed to: as long as one lies
 * there, no further one wakes anybody.
 */
int ring_wait(struct ring *r, int timeout_ms, int wake_fd)
{
	struct pollfd fds[2] = {{.fd = r->fd, .events = POLLIN}, {.fd = wake_fd, .events = POLLIN}};
	uint64_t before = r->woken_ms;

	if (poll(fds, 2, timeout_ms) < 0)
		return -errno;
	r->woken_ms = now_ms();
	if (!fds[0].revents || fds[1].revents || r->woken_ms - before > 2 * RING_GATHER_MS ||
	    (timeout_ms >= 0 && timeout_ms < RING_GATHER_MS) || is_filling(r))
		return 0;
	if (poll(&fds[1], 1, RING_GATHER_MS) < 0)
		return -errno;
	r->woken_ms = now_ms();
	return 0;
}
