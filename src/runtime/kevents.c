/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a tracefs directory's descriptor (mounted or not) and names. Out: kprobe events listed,
 * defined, counted and removed. Knows nothing of programs. The guardian runs this code in a process
 * that has lost everything else.
 */
#include "runtime/kevents.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define RETRY_US 20000

static FILE *file_read(int tracefs, const char *name)
{
	int fd = openat(tracefs, name, O_RDONLY | O_CLOEXEC);
	FILE *f;

	if (fd < 0)
		return NULL;
	f = fdopen(fd, "r");
	if (!f)
		close(fd);
	return f;
}

/* Takes "p:GROUP/NAME …" or "r64:GROUP/NAME …" apart. */
static bool line_parse(const char *line, struct kevent *e)
{
	return sscanf(line, "%*[^:]:%63[^/ ]/%63s", e->group, e->name) == 2;
}

/* Newest last: the probes of one event stand near each other, so the search goes backwards. */
static bool list_has(const struct kevent *list, int n, const struct kevent *e)
{
	while (n--) {
		if (!strcmp(list[n].name, e->name) && !strcmp(list[n].group, e->group))
			return true;
	}
	return false;
}

int kevents_list(int tracefs, const char *group, struct kevent **list)
{
	FILE *f = file_read(tracefs, "kprobe_events");
	char *line = NULL;
	size_t cap = 0;
	int n = 0;

	*list = NULL;
	if (!f)
		return -errno;
	while (getline(&line, &cap, f) > 0) {
		struct kevent e;
		int number;

		if (!line_parse(line, &e))
			continue;
		if (group ? strcmp(e.group, group) != 0 : !owner_of_group(e.group, &number))
			continue;
		if (list_has(*list, n, &e))
			continue;
		*list = xrealloc(*list, (n + 1) * sizeof(e));
		(*list)[n++] = e;
	}
	free(line);
	fclose(f);
	return n;
}

int kevents_open(int tracefs)
{
	int fd = openat(tracefs, "kprobe_events", O_WRONLY | O_APPEND | O_CLOEXEC);

	return fd < 0 ? -errno : fd;
}

int kevents_write(int file, const char *line)
{
	size_t n = strlen(line);

	return write(file, line, n) == (ssize_t)n ? 0 : -errno;
}

int kevents_id(int tracefs, const char *group, const char *name)
{
	char path[3 * KEVENT_NAME_SIZE];
	int id, got;
	FILE *f;

	snprintf(path, sizeof(path), "events/%s/%s/id", group, name);
	f = file_read(tracefs, path);
	if (!f)
		return -errno;
	got = fscanf(f, "%d", &id);
	fclose(f);
	return got == 1 ? id : -EIO;
}

/* Takes from the list what it removes, or can't; what is busy stays. */
static int remove_listed(int file, struct kevent *list, int *n)
{
	int busy = 0, error = 0;

	for (int i = 0; i < *n; i++) {
		char line[3 * KEVENT_NAME_SIZE];
		int e;

		snprintf(line, sizeof(line), "-:%s/%s", list[i].group, list[i].name);
		e = kevents_write(file, line);
		if (e == -EBUSY)
			list[busy++] = list[i];
		else if (e && e != -ENOENT)
			error = e;
	}
	*n = busy;
	return busy ? -EBUSY : error;
}

/*
 * An event is busy for as long as a perf event holds it, and the kernel lets those of a process
 * that was killed go one after the other. Listed once: that holds up who defines or disarms.
 */
int kevents_remove(int tracefs, const char *group, int patience_ms)
{
	struct kevent *list;
	int n = kevents_list(tracefs, group, &list), file, error;

	if (n <= 0)
		return n;
	file = kevents_open(tracefs);
	error = file < 0 ? file : remove_listed(file, list, &n);
	for (int waited = 0; error == -EBUSY && waited < patience_ms; waited += RETRY_US / 1000) {
		usleep(RETRY_US);
		error = remove_listed(file, list, &n);
	}
	if (file >= 0)
		close(file);
	free(list);
	return error;
}

static bool ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), m = strlen(end);

	return n >= m && !strcmp(s + n - m, end);
}

/* A line is "  NAME   HITS   MISSED", one a probe, without the group. */
uint64_t kevents_missed(int tracefs, const char *name_end)
{
	FILE *f = file_read(tracefs, "kprobe_profile");
	uint64_t missed, sum = 0;
	char name[KEVENT_NAME_SIZE];

	if (!f)
		return 0;
	while (fscanf(f, "%63s %*u %" SCNu64, name, &missed) == 2) {
		if (ends_with(name, name_end))
			sum += missed;
	}
	fclose(f);
	return sum;
}
