/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: an image and the sizes asked for. Out: the maps' descriptors, the gate's memory, and the
 * counters' sums.
 */
#include "runtime/maps.h"

#include "kernel/bpf.h"
#include "runtime/tracer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

/* Before 5.11 maps are charged to the locked memory of who makes them. */
static void memlock_raise(void)
{
	struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};

	setrlimit(RLIMIT_MEMLOCK, &all);
}

struct shape {
	const char *name;
	enum bpf_map_type type;
	uint32_t key, value, entries, flags;
};

static int map_make(struct shape s, char *text, size_t size)
{
	int fd = bpf_map_create_raw(s.type, s.name, s.key, s.value, s.entries, s.flags);

	if (fd < 0)
		snprintf(text, size, "cannot make the BPF map %s (%u entries): %s", s.name,
			 s.entries, strerror(-fd));
	return fd;
}

static int fixed_make(struct maps *m, uint32_t ring_bytes, char *text, size_t size)
{
	struct shape ring = {"ktrace_ring", BPF_MAP_TYPE_RINGBUF, 0, 0, ring_bytes, 0};
	struct shape control = {"ktrace_control", BPF_MAP_TYPE_ARRAY, 4, sizeof(struct control), 1,
				BPF_F_MMAPABLE};
	struct shape counters = {
		"ktrace_counters", BPF_MAP_TYPE_PERCPU_ARRAY, 4, sizeof(struct counters), 1, 0};
	void *p;

	m->ring = map_make(ring, text, size);
	if (m->ring < 0)
		return m->ring;
	m->control = map_make(control, text, size);
	if (m->control < 0)
		return m->control;
	m->counters = map_make(counters, text, size);
	if (m->counters < 0)
		return m->counters;
	p = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, m->control, 0);
	if (p == MAP_FAILED) {
		snprintf(text, size, "cannot map the control map: %s", strerror(errno));
		return -errno;
	}
	m->gate = p;
	return 0;
}

#define STASH_BYTES_MOST   (32u << 20) /* of one map, unless that left fewer than … */
#define STASH_ENTRIES_LEAST 256u
#define STASH_ENTRY_MORE    80u /* a hash entry's own bytes, the key's included, about */

/*
 * The stash is preallocated: an entry is made in a probe, where allocating may fail or deadlock. So
 * a whole struct that is carried to the return has its price beforehand, and gets fewer entries.
 */
static uint32_t stash_entries(uint32_t size, uint32_t wanted)
{
	uint32_t fit = STASH_BYTES_MOST / (size + STASH_ENTRY_MORE);

	return MIN(wanted, MAX(fit, STASH_ENTRIES_LEAST));
}

/*
 * The unit before i whose stash serves i too: a function is in one unit of a clause only, so that
 * the key {frame, function} tells the calls of all of them apart. i: none.
 */
static uint32_t stash_shared(const struct image *image, uint32_t i)
{
	const struct unit *u = image->units.at;

	for (uint32_t j = 0; j < i; j++)
		if (u[j].clause == u[i].clause && u[j].stash_size == u[i].stash_size)
			return j;
	return i;
}

static int stash_make(struct maps *m, const struct image *image, uint32_t i, uint32_t wanted,
		      char *text, size_t size)
{
	const struct unit *u = &image->units.at[i];
	struct shape stash = {"ktrace_stash",
			      BPF_MAP_TYPE_HASH,
			      u->frame_key ? sizeof(uint64_t) : sizeof(struct stash_key),
			      u->stash_size,
			      stash_entries(u->stash_size, wanted),
			      0};
	uint32_t shared = stash_shared(image, i);

	m->stash[i] = shared == i ? map_make(stash, text, size)
				  : fcntl(m->stash[shared], F_DUPFD_CLOEXEC, 0);
	if (m->stash[i] >= 0)
		return 0;
	if (shared == i)
		return m->stash[i];
	snprintf(text, size, "cannot duplicate a descriptor: %s", strerror(errno));
	return -errno;
}

static int scratch_make(struct maps *m, uint32_t i, const struct unit *u, char *text, size_t size)
{
	struct shape scratch = {
		"ktrace_scratch", BPF_MAP_TYPE_PERCPU_ARRAY, 4,
		u->scratch_size,  SCRATCH_ENTRIES,	     0};

	m->scratch[i] = map_make(scratch, text, size);
	return MIN(m->scratch[i], 0);
}

static int lazy_make(struct maps *m, const struct image *image, char *text, size_t size)
{
	struct shape lazy = {"ktrace_lazy", BPF_MAP_TYPE_HASH, sizeof(struct lazy_key),
			     sizeof(struct lazy_word), 0, 0};

	vec_each (u, &image->units)
		lazy.entries += u->lazy ? u->functions.n : 0;
	if (lazy.entries)
		m->lazy = map_make(lazy, text, size);
	return lazy.entries ? MIN(m->lazy, 0) : 0;
}

static int unit_make(struct maps *m, const struct image *image, uint32_t i, uint32_t entries,
		     char *text, size_t size)
{
	const struct unit *u = &image->units.at[i];
	int error = u->stash_size ? stash_make(m, image, i, entries, text, size) : 0;

	if (!error && u->scratch_size)
		error = scratch_make(m, i, u, text, size);
	return error;
}

/* Tables, too, are preallocated. */
static int tables_make(struct maps *m, const struct image *image, uint32_t entries, char *text,
		       size_t size)
{
	m->tables = xmalloc(image->tables.n * sizeof(int) + 1);
	for (uint32_t i = 0; i < image->tables.n; i++) {
		const struct aggregate_table *t = image->tables.at[i];
		struct shape shape = {
			"ktrace_table", BPF_MAP_TYPE_PERCPU_HASH, t->keys.size,
			t->value_size,	entries,		  0};

		m->tables[i] = map_make(shape, text, size);
		if (m->tables[i] < 0)
			return m->tables[i];
		m->n_tables++;
	}
	return 0;
}

int maps_open(struct maps *m, const struct image *image, const struct tracer_options *options,
	      char *text, size_t size)
{
	int error;

	*m = (struct maps){
		.ring = -1, .control = -1, .counters = -1, .lazy = -1, .n = image->units.n};
	m->cpus = bpf_possible_cpus();
	m->slots = xcalloc(m->cpus, sizeof(*m->slots));
	m->stash = xmalloc(m->n * sizeof(int) + 1);
	m->scratch = xmalloc(m->n * sizeof(int) + 1);
	for (uint32_t i = 0; i < m->n; i++)
		m->stash[i] = m->scratch[i] = -1;
	memlock_raise();
	error = fixed_make(m, options->ring_bytes, text, size);
	if (!error)
		error = lazy_make(m, image, text, size);
	for (uint32_t i = 0; i < m->n && !error; i++)
		error = unit_make(m, image, i, options->stash_entries, text, size);
	return error ? error : tables_make(m, image, options->table_entries, text, size);
}

static void fd_close(int fd)
{
	if (fd >= 0)
		close(fd);
}

void maps_close(struct maps *m)
{
	if (!m->slots)
		return;
	for (uint32_t i = 0; i < m->n; i++) {
		fd_close(m->stash[i]);
		fd_close(m->scratch[i]);
	}
	if (m->gate)
		munmap((void *)m->gate, sizeof(struct control));
	fd_close(m->ring);
	fd_close(m->control);
	fd_close(m->counters);
	fd_close(m->lazy);
	while (m->n_tables)
		close(m->tables[--m->n_tables]);
	free(m->tables);
	free(m->stash);
	free(m->scratch);
	free(m->slots);
	*m = (struct maps){0};
}

int maps_scratch_renew(struct maps *m, uint32_t unit, const struct unit *u, char *text,
		       size_t size)
{
	if (!u->scratch_size)
		return 0;
	fd_close(m->scratch[unit]);
	return scratch_make(m, unit, u, text, size);
}

int maps_fd(const struct maps *m, uint32_t unit, enum map_kind kind)
{
	if (kind >= MAP_TABLES)
		return m->tables[kind - MAP_TABLES];
	switch (kind) {
	case MAP_RING: return m->ring;
	case MAP_CONTROL: return m->control;
	case MAP_COUNTERS: return m->counters;
	case MAP_STASH: return m->stash[unit];
	case MAP_SCRATCH: return m->scratch[unit];
	case MAP_LAZY: return m->lazy;
	case MAP_TABLES: break;
	}
	bug("map kind %d", (int)kind);
}

struct counters maps_counters(const struct maps *m)
{
	struct counters sum = {0};
	uint32_t key = 0;

	if (bpf_map_lookup_raw(m->counters, &key, m->slots))
		return sum;
	for (uint32_t i = 0; i < m->cpus; i++) {
		sum.matched += m->slots[i].matched;
		sum.lost += m->slots[i].lost;
		sum.stash_full += m->slots[i].stash_full;
		sum.unhooked += m->slots[i].unhooked;
		sum.aggregated += m->slots[i].aggregated;
		sum.no_room += m->slots[i].no_room;
		sum.unread += m->slots[i].unread;
		sum.undecided += m->slots[i].undecided;
		sum.unarmed += m->slots[i].unarmed;
		sum.calls += m->slots[i].calls;
	}
	return sum;
}
