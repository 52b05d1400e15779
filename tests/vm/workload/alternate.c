// alternate N SIZE...
// One task: N times, write(2) SIZE bytes to /dev/null for each SIZE in turn. So write_null is
// called N times with each count, all from one place at one depth of the stack, and returns its
// count.
#include <err.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	long n = argc > 1 ? atol(argv[1]) : 1;
	int null = open("/dev/null", O_WRONLY);
	static char buffer[65536];

	if (null < 0)
		err(1, "/dev/null");
	for (long i = 0; i < n; i++)
		for (int k = 2; k < argc; k++) {
			ssize_t size = atol(argv[k]);
			if (size > (ssize_t)sizeof(buffer) || write(null, buffer, size) != size)
				err(1, "write");
		}
	return 0;
}
