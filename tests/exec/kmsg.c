/* SPDX-License-Identifier: GPL-2.0-only */
/* /dev/kmsg comes in, warnings go out. */
#include "kmsg.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

int kmsg_open(void)
{
	int fd = open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);

	if (fd >= 0)
		lseek(fd, 0, SEEK_END);
	return fd;
}

/* The next warning at the same place is to be heard, too. */
static void warnings_rearm(void)
{
	int fd;

	mkdir("/tmp/debugfs", 0700);
	mount("debugfs", "/tmp/debugfs", "debugfs", 0, NULL);
	fd = open("/tmp/debugfs/clear_warn_once", O_WRONLY | O_CLOEXEC);
	if (fd < 0 || write(fd, "1", 1) != 1)
		printf("exec: this kernel says a warning once only\n");
	if (fd >= 0)
		close(fd);
}

bool kmsg_is_calm(int kmsg, const char *what, unsigned int *crossed)
{
	char line[1024];
	bool calm = true, rearm = false;
	ssize_t n;

	while ((n = read(kmsg, line, sizeof(line) - 1)) > 0 || (n < 0 && errno == EPIPE)) {
		line[n > 0 ? n : 0] = 0;
		if (strstr(line, "REG INVARIANTS VIOLATION") ||
		    strstr(line, "reg_bounds_sanity_check")) {
			*crossed += strstr(line, "WARNING: ") != NULL;
			rearm = true;
			continue;
		}
		if (!strstr(line, "WARNING: ") && !strstr(line, "BUG: ") &&
		    !strstr(line, "verifier bug"))
			continue;
		printf("WARNED %s\n    %s", what, line);
		calm = false;
	}
	if (!calm || rearm)
		warnings_rearm();
	return calm;
}
