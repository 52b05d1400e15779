/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file system's name comes in, its root as a directory goes out; nobody else's view of the mounts
 * changes.
 */
#define _GNU_SOURCE 1 /* syscall */
#include "kernel/detached.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/mount.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

/* The folder exists where the file system isn't mounted, too. */
static int open_if_mounted(const char *path, long magic)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct statfs fs;

	if (fd < 0)
		return -errno;
	if (!fstatfs(fd, &fs) && (long)fs.f_type == magic)
		return fd;
	close(fd);
	return -ENOENT;
}

int mounted_open(const char *const *places, size_t count, long magic)
{
	int fd = -ENOENT;

	for (size_t i = 0; i < count && fd < 0; i++)
		fd = open_if_mounted(places[i], magic);
	return fd < 0 ? -ENOENT : fd;
}

/*
 * fsopen and friends: 5.2. By number: not every libc has them, and those that have them clash with
 * linux/mount.h.
 */
int detached_open(const char *type)
{
	int config = (int)syscall(SYS_fsopen, type, FSOPEN_CLOEXEC), fd = -1, err;

	if (config < 0)
		return -errno;
	if (!syscall(SYS_fsconfig, config, FSCONFIG_CMD_CREATE, NULL, NULL, 0))
		fd = (int)syscall(SYS_fsmount, config, FSMOUNT_CLOEXEC, 0);
	err = -errno;
	close(config);
	return fd < 0 ? err : fd;
}
