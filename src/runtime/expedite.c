/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: when to hurry. Out: /sys/kernel/rcu_expedited raised and restored, by whoever raised it or
 * finds it orphaned.
 */
#include "runtime/expedite.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define EXPEDITED "/sys/kernel/rcu_expedited"

static bool value_read(int fd, int *value)
{
	char text[16];
	ssize_t n = pread(fd, text, sizeof(text) - 1, 0);

	if (n <= 0)
		return false;
	text[n] = 0;
	*value = atoi(text);
	return true;
}

/* A failure changes nothing that we could mend: probes then go slower. */
static void value_write(int fd, int value)
{
	char text[16];
	int n = snprintf(text, sizeof(text), "%d", value);

	if (pwrite(fd, text, n, 0) != n)
		return;
}

void expedite_open(struct expedite *x, bool wanted, struct owner owner)
{
	x->fd = wanted ? open(EXPEDITED, O_RDWR | O_CLOEXEC) : -1;
	x->mark = owner.number;
}

void expedite_close(struct expedite *x)
{
	if (x->fd < 0)
		return;
	expedite_restore(x);
	close(x->fd);
	x->fd = -1;
}

void expedite_raise(const struct expedite *x)
{
	int value;

	if (x->fd >= 0 && value_read(x->fd, &value) && value == 0)
		value_write(x->fd, x->mark);
}

void expedite_restore(const struct expedite *x)
{
	int value;

	if (x->fd >= 0 && value_read(x->fd, &value) && value == x->mark)
		value_write(x->fd, 0);
}

void expedite_sweep(int tracefs)
{
	int fd = open(EXPEDITED, O_RDWR | O_CLOEXEC), value;

	if (fd < 0)
		return;
	if (value_read(fd, &value) && owner_is_number(value) && !owner_alive(value, tracefs))
		value_write(fd, 0);
	close(fd);
}
