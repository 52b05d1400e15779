/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * securityfs's lockdown file comes in, "none [integrity] confidentiality"; whether it forbids
 * tracing goes out.
 */
#include "kernel/lockdown.h"
#include "kernel/detached.h"
#include "kernel/file.h"

#include <errno.h>
#include <linux/magic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * The kernel holds securityfs itself from the boot on, for its file "lsm": a mount of our own is
 * safe.
 */
int lockdown_is_confidential(void)
{
	static const char *const places[] = {"/sys/kernel/security"};
	int dir = mounted_open(places, ARRAY_SIZE(places), SECURITYFS_MAGIC), err;
	char *text;
	size_t size;

	if (dir < 0)
		dir = detached_open("securityfs");
	if (dir < 0)
		return dir;
	err = file_read(dir, "lockdown", &text, &size);
	close(dir);
	if (err == -ENOENT) /* no lockdown in this kernel */
		return 0;
	if (err)
		return err;
	err = strstr(text, "[confidentiality]") != NULL;
	free(text);
	return err;
}
