/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * /proc/PID/maps comes in, files by address go out:
 *
 *	55d0e3a4c000-55d0e3a5a000 r-xp 00003000 fe:01 1179741    /usr/bin/ping
 *
 * What was read is kept for the last few processes, and read again where an address isn't there: a
 * process may have mapped more, or have become another program, whose addresses are others then.
 */
#include "output/user_maps.h"

#include "kernel/file.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#define READ_AGAIN_NS 10000000u /* not for each address that is nowhere */

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* Four fields of numbers, and behind the inode and blanks the path. False: not such a line. */
static bool read_line(char *line, struct user_map *map)
{
	char *p;

	map->start = strtoull(line, &p, 16);
	if (*p != '-')
		return false;
	map->end = strtoull(p + 1, &p, 16);
	for (int field = 0; field < 4; field++) {
		while (*p == ' ')
			p++;
		if (field == 1)
			map->offset = strtoull(p, NULL, 16);
		while (*p && *p != ' ')
			p++;
	}
	while (*p == ' ')
		p++;
	map->path = p;
	return true;
}

/* Does the process see other mounts than ktrace does? */
static bool is_elsewhere(uint32_t pid)
{
	struct stat own, its;
	char path[32];

	snprintf(path, sizeof(path), "/proc/%u/ns/mnt", pid);
	return !stat("/proc/self/ns/mnt", &own) && !stat(path, &its) &&
	       (own.st_ino != its.st_ino || own.st_dev != its.st_dev);
}

/* Of a process that has ended, what was read before stays. */
static void process_read(struct user_process *u)
{
	char path[32], *text, *p, *line;
	size_t size;

	u->read_at = now_ns();
	snprintf(path, sizeof(path), "/proc/%u/maps", u->pid);
	if (file_read(AT_FDCWD, path, &text, &size))
		return;
	u->has_root = is_elsewhere(u->pid);
	free(u->text);
	u->text = text;
	u->n = 0;
	for (p = u->text; (line = file_line(&p, u->text + size));) {
		if (u->n == u->cap) {
			u->cap = MAX(u->cap * 2, 32u);
			u->at = xrealloc(u->at, u->cap * sizeof(*u->at));
		}
		u->n += read_line(line, &u->at[u->n]);
	}
}

static const struct user_map *process_find(const struct user_process *u, uint64_t address)
{
	for (uint32_t i = 0; i < u->n; i++)
		if (u->at[i].start <= address && address < u->at[i].end)
			return &u->at[i];
	return NULL;
}

static struct user_process *process_of(struct user_maps *m, uint32_t pid)
{
	struct user_process *u;

	for (uint32_t i = 0; i < USER_MAPS_PROCESSES; i++)
		if (m->processes[i].pid == pid)
			return &m->processes[i];
	u = &m->processes[m->next++ % USER_MAPS_PROCESSES];
	u->pid = pid;
	u->n = 0;
	process_read(u);
	return u;
}

bool user_maps_find(struct user_maps *m, uint32_t pid, uint64_t address, struct user_place *place)
{
	const struct user_map *map;
	struct user_process *u;

	if (!pid || m->foreign)
		return false;
	u = process_of(m, pid);
	map = process_find(u, address);
	if (!map && now_ns() - u->read_at > READ_AGAIN_NS) {
		process_read(u);
		map = process_find(u, address);
	}
	if (!map || !*map->path)
		return false;
	*place = (struct user_place){.path = map->path,
				     .offset = address - map->start + map->offset,
				     .in_root = u->has_root && *map->path == '/'};
	return true;
}

void user_maps_close(struct user_maps *m)
{
	for (uint32_t i = 0; i < USER_MAPS_PROCESSES; i++) {
		free(m->processes[i].text);
		free(m->processes[i].at);
	}
	*m = (struct user_maps){0};
}
