// fileops OPERATION...
// On one empty file, in order; numbers are of 64 bits, decimal, octal or hex, and may be negative:
//
//   lseek:OFFSET:WHENCE    read:COUNT    pread:COUNT:OFFSET    ftruncate:LENGTH
//   fallocate:MODE:OFFSET:LENGTH
//
// Prints "lseek=4294967301" or "fallocate=EINVAL" a line.
#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static char buffer[4096];

static long run(int fd, const char *name, const long *n)
{
	if (!strcmp(name, "lseek"))
		return syscall(SYS_lseek, fd, n[0], n[1]);
	if (!strcmp(name, "read"))
		return syscall(SYS_read, fd, buffer, n[0]);
	if (!strcmp(name, "pread"))
		return syscall(SYS_pread64, fd, buffer, n[0], n[1]);
	if (!strcmp(name, "ftruncate"))
		return syscall(SYS_ftruncate, fd, n[0]);
	if (!strcmp(name, "fallocate"))
		return syscall(SYS_fallocate, fd, n[0], n[1], n[2]);
	errx(2, "unknown operation '%s'", name);
}

int main(int argc, char **argv)
{
	char path[] = "/tmp/fileops.XXXXXX";
	int fd = mkstemp(path);

	if (fd < 0 || unlink(path))
		err(1, "%s", path);
	for (int i = 1; i < argc; i++) {
		long n[3] = {0}, result;
		char *name = strtok(argv[i], ":"), *number;

		for (int k = 0; k < 3 && (number = strtok(NULL, ":")); k++)
			n[k] = (long)(*number == '-' ? strtoll(number, NULL, 0)
						     : (long)strtoull(number, NULL, 0));
		result = run(fd, name, n);
		if (result < 0)
			printf("%s=%s\n", name, strerrorname_np(errno));
		else
			printf("%s=%ld\n", name, result);
	}
	return 0;
}
