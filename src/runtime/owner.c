/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: tracefs. Out: a number with a lock, in the forms that a later ktrace can read back, and
 * whether it is still held. Knows nothing of what is owned.
 */
#define _GNU_SOURCE 1 /* F_OFD_SETLK */
#include "runtime/owner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define NUMBER_BIT  0x40000000
#define NUMBER_MASK 0x3fffffff

static int lock_call(int fd, int call, int number, short *type)
{
	struct flock lock = {
		.l_type = *type, .l_whence = SEEK_SET, .l_start = number, .l_len = 1};
	int error = fcntl(fd, call, &lock) ? -errno : 0;

	*type = lock.l_type;
	return error;
}

/* Of equal ones the later takes the next. */
static int number_of_now(void)
{
	struct timespec now;
	uint64_t mixed;

	clock_gettime(CLOCK_REALTIME, &now);
	mixed = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec + (uint64_t)getpid();
	mixed *= 0x9e3779b97f4a7c15u;
	return NUMBER_BIT | (int)(mixed >> 34);
}

int owner_claim(struct owner *o, int tracefs)
{
	int error;

	o->number = number_of_now();
	/* without O_TRUNC, which removes all events */
	o->lock = openat(tracefs, "kprobe_events", O_WRONLY | O_APPEND | O_CLOEXEC);
	if (o->lock < 0)
		return -errno;
	for (;;) {
		short type = F_WRLCK;

		error = lock_call(o->lock, F_OFD_SETLK, o->number, &type);
		if (error != -EAGAIN && error != -EACCES)
			break;
		o->number = NUMBER_BIT | ((o->number + 1) & NUMBER_MASK);
	}
	if (error)
		owner_release(o);
	return error;
}

void owner_release(struct owner *o)
{
	if (o->lock >= 0)
		close(o->lock);
	o->lock = -1;
}

bool owner_alive(int number, int tracefs)
{
	int fd = openat(tracefs, "kprobe_events", O_RDONLY | O_CLOEXEC);
	short type = F_WRLCK;
	bool held;

	if (fd < 0)
		return true;
	held = lock_call(fd, F_OFD_GETLK, number, &type) || type != F_UNLCK;
	close(fd);
	return held;
}

bool owner_is_number(int value)
{
	return value > 0 && (value & NUMBER_BIT);
}

void owner_group(struct owner o, char group[OWNER_GROUP_SIZE])
{
	snprintf(group, OWNER_GROUP_SIZE, OWNER_PREFIX "%d_%x", (int)getpid(), o.number);
}

bool owner_of_group(const char *group, int *number)
{
	char again[OWNER_GROUP_SIZE];
	unsigned int read;
	int pid;

	if (sscanf(group, OWNER_PREFIX "%d_%x", &pid, &read) != 2)
		return false;
	*number = (int)read;
	snprintf(again, sizeof(again), OWNER_PREFIX "%d_%x", pid, read);
	return owner_is_number(*number) && !strcmp(group, again);
}
