/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Nothing comes in, tracefs as a directory goes out. Never mounts it where anybody else could see
 * it.
 */
#define _GNU_SOURCE 1 /* syscall */
#include "kernel/tracefs.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/mount.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

/* The folder exists where tracefs isn't mounted, too. */
static int open_mounted(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct statfs fs;

	if (fd < 0)
		return -errno;
	if (!fstatfs(fd, &fs) && fs.f_type == TRACEFS_MAGIC)
		return fd;
	close(fd);
	return -ENOENT;
}

/*
 * fsopen and friends: 5.2. By number: not every libc has them, and those that have them clash with
 * linux/mount.h.
 */
static int open_detached(void)
{
	int config = (int)syscall(SYS_fsopen, "tracefs", FSOPEN_CLOEXEC), fd = -1, err;

	if (config < 0)
		return -errno;
	if (!syscall(SYS_fsconfig, config, FSCONFIG_CMD_CREATE, NULL, NULL, 0))
		fd = (int)syscall(SYS_fsmount, config, FSMOUNT_CLOEXEC, 0);
	err = -errno;
	close(config);
	return fd < 0 ? err : fd;
}

int tracefs_open(char *error, size_t size)
{
	static const char *const places[] = {"/sys/kernel/tracing", "/sys/kernel/debug/tracing"};
	int fd = -ENOENT;

	for (size_t i = 0; i < ARRAY_SIZE(places) && fd < 0; i++)
		fd = open_mounted(places[i]);
	if (fd < 0)
		fd = open_detached();
	if (fd == -ENODEV)
		snprintf(error, size, "this kernel has no tracefs; it needs CONFIG_FTRACE=y");
	else if (fd == -EPERM || fd == -EACCES)
		snprintf(error, size, "not permitted to open tracefs: %s; run ktrace as root",
			 strerror(-fd));
	else if (fd < 0)
		snprintf(error, size, "cannot open tracefs: %s; mount it at %s", strerror(-fd),
			 places[0]);
	return fd;
}
