/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A cgroup's path comes in, its number goes out: on 64-bit kernels kernfs' node number is both the
 * inode's and the cgroup's (5.5 on).
 */
#include "kernel/cgroup.h"

#include <errno.h>
#include <mntent.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* Where the hierarchy is mounted; false: nowhere. */
static bool find_mount(char *at, size_t size)
{
	FILE *mounts = setmntent("/proc/self/mounts", "r");
	const struct mntent *m;
	bool found = false;

	while (mounts && !found && (m = getmntent(mounts))) {
		found = !strcmp(m->mnt_type, "cgroup2");
		if (found)
			snprintf(at, size, "%s", m->mnt_dir);
	}
	if (mounts)
		endmntent(mounts);
	return found;
}

int cgroup_id(const char *path, uint64_t *id)
{
	char at[4096], full[8192];
	struct stat st;

	if (!find_mount(at, sizeof(at)))
		return -ENODEV;
	snprintf(full, sizeof(full), "%s/%s", at, path);
	if (*path != '/' || stat(full, &st) || !S_ISDIR(st.st_mode))
		return -ENOENT;
	*id = st.st_ino;
	return 0;
}
