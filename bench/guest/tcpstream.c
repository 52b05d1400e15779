// SPDX-License-Identifier: GPL-2.0-only
/*
 * A TCP stream from one network namespace to another.
 *
 *	tcpstream -s PORT		takes connections one after the other and reads what comes
 *	tcpstream ADDRESS PORT COUNT	sends COUNT times 64 KiB; prints "rt_ns=N": the median time of one
 *
 * Each is answered with a byte, so that a time is that of a whole transfer.
 */
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define CHUNK	   65536
#define COUNT_MOST 10000

static char buffer[CHUNK];

static int64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}

static int serve(int listening)
{
	int s, got;

	while ((s = accept(listening, NULL, NULL)) >= 0) {
		while ((got = (int)recv(s, buffer, CHUNK, MSG_WAITALL)) == CHUNK)
			if (write(s, "", 1) != 1)
				return 1;
		close(s);
	}
	return 1;
}

static int64_t transfer(int s)
{
	int64_t begun = now();
	char answer;

	for (ssize_t done = 0, n; done < CHUNK; done += n) {
		n = write(s, buffer + done, (size_t)(CHUNK - done));
		if (n <= 0)
			exit(1);
	}
	if (read(s, &answer, 1) != 1)
		exit(1);
	return now() - begun;
}

int main(int argc, char **argv)
{
	static int64_t times[COUNT_MOST];
	struct sockaddr_in at = {.sin_family = AF_INET};
	int s = socket(AF_INET, SOCK_STREAM, 0), one = 1, count;

	if (argc == 3 && !strcmp(argv[1], "-s")) {
		at.sin_port = htons((uint16_t)atoi(argv[2]));
		setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
		if (bind(s, (struct sockaddr *)&at, sizeof(at)) || listen(s, 1))
			return 1;
		return serve(s);
	}
	count = argc == 4 ? atoi(argv[3]) : 0;
	if (count <= 0 || count > COUNT_MOST || !inet_aton(argv[1], &at.sin_addr))
		return 2;
	at.sin_port = htons((uint16_t)atoi(argv[2]));
	if (connect(s, (struct sockaddr *)&at, sizeof(at)))
		return 1;
	for (int i = 0; i < count; i++)
		times[i] = transfer(s);
	qsort(times, (size_t)count, sizeof(*times), compare);
	printf("rt_ns=%lld\n", (long long)times[count / 2]);
	return 0;
}
