// fill N [SIZE]
// Send N datagrams of SIZE bytes (1000) to a loopback socket with the smallest receive buffer, and
// receive none until all are sent. Those that find the buffer full are dropped there (the
// enqueueing returns -ENOMEM or -ENOBUFS). Prints sent=N received=M; N - M were dropped.
#include <arpa/inet.h>
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

static char payload[65536];

int main(int argc, char **argv)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof(to);
	long n = argc > 1 ? atol(argv[1]) : 20, received = 0;
	size_t size = argc > 2 ? (size_t)atol(argv[2]) : 1000;
	int smallest = 1;

	if (size > 65507)
		errx(2, "a datagram has 65507 bytes at most");
	int receiver = socket(AF_INET, SOCK_DGRAM, 0), sender = socket(AF_INET, SOCK_DGRAM, 0);
	setsockopt(receiver, SOL_SOCKET, SO_RCVBUF, &smallest, sizeof(smallest));
	if (bind(receiver, (void *)&to, sizeof(to)) || getsockname(receiver, (void *)&to, &length))
		err(1, "bind");
	for (long i = 0; i < n; i++)
		if (sendto(sender, payload, size, 0, (void *)&to, sizeof(to)) != (ssize_t)size)
			err(1, "sendto");
	while (recv(receiver, payload, sizeof(payload), MSG_DONTWAIT) >= 0)
		received++;
	printf("sent=%ld received=%ld\n", n, received);
	return 0;
}
