// openpath [-c] N PATH
// open(2) PATH N times for reading and close it. With -c the path lies in memory that isn't there
// yet at the call: a page of a file mapped but never touched, which the kernel faults in while it
// copies the name.
#define _GNU_SOURCE
#include <err.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *cold_copy(const char *path)
{
	char name[] = "/tmp/openpath.XXXXXX";
	int fd = mkstemp(name);
	size_t size = strlen(path) + 1;

	if (fd < 0 || write(fd, path, size) != (ssize_t)size)
		err(1, "%s", name);
	void *page = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (page == MAP_FAILED)
		err(1, "mmap");
	unlink(name);
	close(fd);
	return page;
}

int main(int argc, char **argv)
{
	int cold = argc > 1 && !strcmp(argv[1], "-c");

	if (argc - cold != 3)
		errx(2, "usage: openpath [-c] N PATH");
	for (long i = atol(argv[1 + cold]); i > 0; i--) {
		const char *path = argv[2 + cold];
		if (cold)
			path = cold_copy(path);
		long fd = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY);
		if (fd >= 0)
			close((int)fd);
	}
	return 0;
}
