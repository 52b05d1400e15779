// SPDX-License-Identifier: GPL-2.0-only
/*
 * Sends UDP datagrams to a socket of its own over loopback and receives each.
 *
 *	udploop COUNT [SIZE]	prints "rt_ns=N cpu_ns=N": the median round trip of 20 batches, and what
 *				of each this process ran
 *
 * Each round trip calls udp_sendmsg and ip_send_skb once; 56 bytes, the default, make skb->len 84.
 */
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define BATCHES 20

static int64_t now(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}

int main(int argc, char **argv)
{
	int count = argc > 1 ? atoi(argv[1]) / BATCHES : 0, size = argc > 2 ? atoi(argv[2]) : 56;
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int in = socket(AF_INET, SOCK_DGRAM, 0), out = socket(AF_INET, SOCK_DGRAM, 0);
	socklen_t length = sizeof(to);
	static char buffer[2048];
	int64_t times[BATCHES], cpu;

	if (count <= 0 || size > (int)sizeof(buffer))
		return 2;
	if (bind(in, (struct sockaddr *)&to, length) ||
	    getsockname(in, (struct sockaddr *)&to, &length) ||
	    connect(out, (struct sockaddr *)&to, length))
		return 1;
	cpu = now(CLOCK_PROCESS_CPUTIME_ID);
	for (int batch = 0; batch < BATCHES; batch++) {
		int64_t begun = now(CLOCK_MONOTONIC);

		for (int i = 0; i < count; i++)
			if (send(out, buffer, (size_t)size, 0) != size ||
			    recv(in, buffer, sizeof(buffer), 0) != size)
				return 1;
		times[batch] = (now(CLOCK_MONOTONIC) - begun) / count;
	}
	cpu = (now(CLOCK_PROCESS_CPUTIME_ID) - cpu) / (count * BATCHES);
	qsort(times, BATCHES, sizeof(*times), compare);
	printf("rt_ns=%lld cpu_ns=%lld\n", (long long)times[BATCHES / 2], (long long)cpu);
	return 0;
}
