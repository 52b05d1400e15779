// udpdrop [-a ADDRESS] N [SIZE [PORT]]
// Send N datagrams to a socket and receive none, whatever becomes of them; prints how many sends
// failed and the last errno. For firewalls: a dropped packet makes sendto fail with EPERM.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static char payload[65536];

int main(int argc, char **argv)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	long failed = 0;
	int option, last = 0;

	while ((option = getopt(argc, argv, "a:")) != -1)
		if (option != 'a' || !inet_aton(optarg, &to.sin_addr))
			errx(2, "usage: udpdrop [-a ADDRESS] N [SIZE [PORT]]");
	argc -= optind;
	argv += optind;

	long n = argc > 0 ? atol(argv[0]) : 1;
	size_t size = argc > 1 ? (size_t)atol(argv[1]) : 56;
	if (size > 65507)
		errx(2, "a datagram has 65507 bytes at most");
	to.sin_port = htons(argc > 2 ? atoi(argv[2]) : 9999);

	int receiver = socket(AF_INET, SOCK_DGRAM, 0), sender = socket(AF_INET, SOCK_DGRAM, 0);
	if (bind(receiver, (void *)&to, sizeof(to)))
		err(1, "bind");
	for (long i = 0; i < n; i++)
		if (sendto(sender, payload, size, 0, (void *)&to, sizeof(to)) < 0) {
			failed++;
			last = errno;
		}
	printf("sent=%ld failed=%ld errno=%s\n", n, failed, last ? strerrorname_np(last) : "0");
	return 0;
}
