// tcploop [-a ADDRESS] N [SIZE [PORT]]
// N times: connect to a listener of its own, send SIZE bytes (100) one way, receive them, close
// both ends. Both ends are this one task, so every connection is made, used and closed in order.
#include <arpa/inet.h>
#include <err.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static char payload[4096];

static void exchange(int listener, const struct sockaddr_in *to, size_t size)
{
	int client = socket(AF_INET, SOCK_STREAM, 0);

	if (connect(client, (const void *)to, sizeof(*to)))
		err(1, "connect");
	int server = accept(listener, NULL, NULL);
	if (server < 0)
		err(1, "accept");
	if (send(client, payload, size, 0) != (ssize_t)size)
		err(1, "send");
	if (recv(server, payload, size, MSG_WAITALL) != (ssize_t)size)
		err(1, "recv");
	close(client);
	if (recv(server, payload, size, 0) != 0)
		errx(1, "no end of the stream");
	close(server);
}

int main(int argc, char **argv)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t length = sizeof(to);
	int option, on = 1;

	while ((option = getopt(argc, argv, "a:")) != -1)
		if (option != 'a' || !inet_aton(optarg, &to.sin_addr))
			errx(2, "usage: tcploop [-a ADDRESS] N [SIZE [PORT]]");
	argc -= optind;
	argv += optind;

	long n = argc > 0 ? atol(argv[0]) : 1;
	size_t size = argc > 1 ? (size_t)atol(argv[1]) : 100;
	if (size > sizeof(payload))
		errx(2, "SIZE is %zu at most", sizeof(payload));
	to.sin_port = htons(argc > 2 ? atoi(argv[2]) : 0);

	int listener = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (bind(listener, (void *)&to, sizeof(to)) || listen(listener, 16) ||
	    getsockname(listener, (void *)&to, &length))
		err(1, "listen");
	alarm(60);
	for (long i = 0; i < n; i++)
		exchange(listener, &to, size);
	return 0;
}
