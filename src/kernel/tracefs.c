/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Nothing comes in, tracefs as a directory goes out. Never mounts it where anybody else could see
 * it, and never where the kernel itself does not hold it: under lockdown in confidentiality mode
 * the kernel makes no files in tracefs, so that our mount would be its only one, and its end the
 * end of the machine (6.12.117: "list_del corruption" in tracefs_destroy_inode(), a panic).
 */
#include "kernel/tracefs.h"
#include "kernel/detached.h"
#include "kernel/lockdown.h"

#include <errno.h>
#include <linux/magic.h>
#include <stdio.h>
#include <string.h>

static int open_detached(char *error, size_t size)
{
	int locked = lockdown_is_confidential(), fd = -EPERM;

	if (locked > 0) {
		snprintf(error, size, LOCKDOWN_MESSAGE);
		return -EPERM;
	}
	if (!locked)
		fd = detached_open("tracefs");
	else if (locked != -EPERM && locked != -EACCES)
		fd = locked;
	if (fd == -EPERM || fd == -EACCES)
		snprintf(error, size,
			 "not permitted to mount tracefs: CAP_SYS_ADMIN is lacking; run ktrace as "
			 "root");
	else if (fd == -ENODEV && !locked)
		snprintf(error, size, "this kernel has no tracefs; it needs CONFIG_FTRACE=y");
	else if (fd == -EMFILE || fd == -ENFILE || fd == -ENOMEM)
		snprintf(error, size, "cannot open tracefs: %s", strerror(-fd));
	else if (fd < 0)
		snprintf(error, size,
			 "tracefs is not mounted; mount -t tracefs tracefs /sys/kernel/tracing");
	return fd;
}

int tracefs_open(char *error, size_t size)
{
	static const char *const places[] = {"/sys/kernel/tracing", "/sys/kernel/debug/tracing"};
	int fd = mounted_open(places, ARRAY_SIZE(places), TRACEFS_MAGIC);

	return fd < 0 ? open_detached(error, size) : fd;
}
