// udpsend [-a ADDRESS] [-m MARK] N [SIZE [PORT]]
// Send N datagrams of SIZE bytes (56) to a socket of its own at ADDRESS (127.0.0.1), and receive
// each before the next. 56 bytes make packets of 84. Every datagram passes ip_send_skb and ip_rcv
// once. MARK (SO_MARK) is their skb->mark.
#include <arpa/inet.h>
#include <err.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static char payload[65536];

int main(int argc, char **argv)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	struct timeval limit = {.tv_sec = 5};
	socklen_t length = sizeof(to);
	unsigned int mark = 0;
	int option;

	while ((option = getopt(argc, argv, "a:m:")) != -1)
		if (option == 'm')
			mark = (unsigned int)strtoul(optarg, NULL, 0);
		else if (option != 'a' || !inet_aton(optarg, &to.sin_addr))
			errx(2, "usage: udpsend [-a ADDRESS] [-m MARK] N [SIZE [PORT]]");
	argc -= optind;
	argv += optind;

	long n = argc > 0 ? atol(argv[0]) : 1;
	size_t size = argc > 1 ? (size_t)atol(argv[1]) : 56;
	if (size > 65507)
		errx(2, "a datagram has 65507 bytes at most");
	to.sin_port = htons(argc > 2 ? atoi(argv[2]) : 0);

	int receiver = socket(AF_INET, SOCK_DGRAM, 0), sender = socket(AF_INET, SOCK_DGRAM, 0);
	if (bind(receiver, (void *)&to, sizeof(to)) || getsockname(receiver, (void *)&to, &length))
		err(1, "bind");
	setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
	if (mark && setsockopt(sender, SOL_SOCKET, SO_MARK, &mark, sizeof(mark)))
		err(1, "SO_MARK");
	for (long i = 0; i < n; i++) {
		if (sendto(sender, payload, size, 0, (void *)&to, sizeof(to)) != (ssize_t)size)
			err(1, "sendto");
		if (recv(receiver, payload, sizeof(payload), 0) != (ssize_t)size)
			err(1, "recv");
	}
	return 0;
}
