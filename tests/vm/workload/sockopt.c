// sockopt LEVEL NAME VALUE LENGTH
// One setsockopt(2) of a TCP socket: LENGTH bytes (64 at most), of which the first four are the int
// VALUE.
#include <err.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

int main(int argc, char **argv)
{
	char bytes[64] = {0};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (argc != 5 || atoi(argv[4]) > (int)sizeof(bytes))
		errx(2, "usage: sockopt LEVEL NAME VALUE LENGTH");
	memcpy(bytes, &(int){atoi(argv[3])}, sizeof(int));
	if (fd < 0 || setsockopt(fd, atoi(argv[1]), atoi(argv[2]), bytes, (socklen_t)atoi(argv[4])))
		err(1, "setsockopt");
	return 0;
}
