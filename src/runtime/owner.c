/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a process. Out: its identity in the forms that a later ktrace can read back, and whether it
 * still runs. Knows nothing of what is owned.
 */
#include "runtime/owner.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define MARK_BIT   0x40000000
#define MARK_PID   0x003fffff /* PID_MAX_LIMIT is 4 Mi */
#define MARK_SHIFT 22

/*
 * The start time of a process that is neither gone nor a zombie; false for one that is. The name in
 * parentheses may hold anything, so fields are counted from the last ')': state is field 3,
 * starttime field 22.
 */
static bool process_start(pid_t pid, uint64_t *start)
{
	char path[32], text[1024], *p;
	size_t n;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
	f = fopen(path, "re");
	if (!f)
		return false;
	n = fread(text, 1, sizeof(text) - 1, f);
	fclose(f);
	text[n] = 0;
	p = strrchr(text, ')');
	if (!p || p[1] != ' ' || p[2] == 'Z' || p[2] == 'X')
		return false;
	p += 2;
	for (int field = 3; field < 22 && p; field++) {
		p = strchr(p, ' ');
		if (p)
			p++;
	}
	return p && sscanf(p, "%" SCNu64, start) == 1;
}

struct owner owner_self(void)
{
	struct owner o = {getpid(), 0};

	process_start(o.pid, &o.start);
	return o;
}

bool owner_alive(struct owner o)
{
	uint64_t start;

	return process_start(o.pid, &start) && start == o.start;
}

void owner_group(struct owner o, char group[OWNER_GROUP_SIZE])
{
	snprintf(group, OWNER_GROUP_SIZE, OWNER_PREFIX "%d_%" PRIx64, (int)o.pid, o.start);
}

bool owner_of_group(const char *group, struct owner *o)
{
	char again[OWNER_GROUP_SIZE];
	int pid;

	if (sscanf(group, OWNER_PREFIX "%d_%" SCNx64, &pid, &o->start) != 2)
		return false;
	o->pid = pid;
	owner_group(*o, again);
	return !strcmp(group, again);
}

int owner_mark(struct owner o)
{
	return MARK_BIT | (int)(o.start & 0xff) << MARK_SHIFT | (o.pid & MARK_PID);
}

bool owner_is_mark(int value)
{
	return value > 0 && (value & MARK_BIT);
}

bool owner_mark_alive(int mark)
{
	struct owner o = {mark & MARK_PID, 0};

	return process_start(o.pid, &o.start) && owner_mark(o) == mark;
}
