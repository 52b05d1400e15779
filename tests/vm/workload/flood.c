// flood N [BYTES [COMM]]
// N times write(2) BYTES bytes (12345) to /dev/null: write_null(file, buf, count, ppos) is called
// exactly N times with count == BYTES, and returns BYTES. COMM sets the task's name first; \xHH in
// it is a byte.
#include <err.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

static void set_comm(const char *text)
{
	char comm[16];
	size_t n = 0;

	while (*text && n < sizeof(comm) - 1) {
		unsigned byte;
		if (sscanf(text, "\\x%2x", &byte) == 1) {
			comm[n++] = (char)byte;
			text += 4;
		} else {
			comm[n++] = *text++;
		}
	}
	comm[n] = 0;
	prctl(PR_SET_NAME, comm);
}

int main(int argc, char **argv)
{
	long n = argc > 1 ? atol(argv[1]) : 1;
	size_t bytes = argc > 2 ? (size_t)atol(argv[2]) : 12345;
	char *buffer = malloc(bytes + 1);
	int null = open("/dev/null", O_WRONLY);

	if (null < 0 || !buffer)
		err(1, "/dev/null");
	if (argc > 3)
		set_comm(argv[3]);
	for (long i = 0; i < n; i++)
		if (write(null, buffer, bytes) != (ssize_t)bytes)
			err(1, "write");
	return 0;
}
