// SPDX-License-Identifier: GPL-2.0-only
/*
 * Loads one program of hand.bpf.c, attaches it, says so, and reads its ring buffer until SIGINT.
 *
 *	hand OBJECT KIND FUNCTION|@FILE PROGRAM [RETURN-PROGRAM]
 *
 * KIND: kprobe (with RETURN-PROGRAM as kretprobe), multi, session, fentry. @FILE: functions, one a line.
 */
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <bpf/bpf.h>
#include <bpf/libbpf.h>

#define KPROBE_MULTI   42
#define KPROBE_SESSION 56

static volatile sig_atomic_t ended;

static void on_signal(int sig)
{
	(void)sig;
	ended = 1;
}

static void fail(const char *what, int error)
{
	fprintf(stderr, "hand: %s: %s\n", what, strerror(error < 0 ? -error : error));
	exit(1);
}

static int drop(void *ctx, void *data, size_t size)
{
	(void)ctx, (void)data, (void)size;
	return 0;
}

/* The names in a file, or the one; *n of them. */
static const char **names_of(const char *from, uint32_t *n)
{
	static const char *names[65536];
	static char line[256];
	FILE *f;

	*n = 0;
	if (from[0] != '@') {
		names[(*n)++] = from;
		return names;
	}
	f = fopen(from + 1, "r");
	if (!f)
		fail(from, errno);
	while (*n < 65536 && fgets(line, sizeof(line), f))
		names[(*n)++] = strndup(line, strcspn(line, "\n"));
	fclose(f);
	return names;
}

/* By bpf(2): libbpf 1.1 doesn't know sessions. */
static void attach_multi(struct bpf_program *prog, uint32_t type, const char *from)
{
	union bpf_attr attr;
	uint32_t n;
	const char **names = names_of(from, &n);

	memset(&attr, 0, sizeof(attr));
	attr.link_create.prog_fd = (uint32_t)bpf_program__fd(prog);
	attr.link_create.attach_type = type;
	attr.link_create.kprobe_multi.syms = (uint64_t)(uintptr_t)names;
	attr.link_create.kprobe_multi.cnt = n;
	if (syscall(SYS_bpf, BPF_LINK_CREATE, &attr, sizeof(attr)) < 0)
		fail("attach", errno);
}

static struct bpf_program *wanted(struct bpf_object *object, const char *name, uint32_t type)
{
	struct bpf_program *prog = bpf_object__find_program_by_name(object, name);

	if (!prog)
		fail(name, ENOENT);
	bpf_program__set_autoload(prog, true);
	if (type)
		bpf_program__set_expected_attach_type(prog, type);
	return prog;
}

int main(int argc, char **argv)
{
	struct bpf_program *p, *prog, *ret = NULL;
	struct bpf_object *object;
	struct ring_buffer *ring;
	uint32_t type;
	int error;

	if (argc < 5)
		return 2;
	type = !strcmp(argv[2], "multi")     ? KPROBE_MULTI
	       : !strcmp(argv[2], "session") ? KPROBE_SESSION
					     : 0;
	signal(SIGINT, on_signal);
	signal(SIGTERM, on_signal);
	object = bpf_object__open(argv[1]);
	if (!object)
		fail(argv[1], errno);
	bpf_object__for_each_program (p, object)
		bpf_program__set_autoload(p, false);
	prog = wanted(object, argv[4], type);
	if (!strcmp(argv[2], "fentry"))
		bpf_program__set_attach_target(prog, 0, argv[3]);
	if (argc > 5)
		ret = wanted(object, argv[5], type);
	error = bpf_object__load(object);
	if (error)
		fail("load", error);
	if (type)
		attach_multi(prog, type, argv[3]);
	else if (!strcmp(argv[2], "fentry") && !bpf_program__attach_trace(prog))
		fail("attach", errno);
	else if (!strcmp(argv[2], "kprobe") &&
		 (!bpf_program__attach_kprobe(prog, false, argv[3]) ||
		 (ret && !bpf_program__attach_kprobe(ret, true, argv[3]))))
		fail("attach", errno);
	fprintf(stderr, "attached\n");
	ring = ring_buffer__new(bpf_object__find_map_fd_by_name(object, "ring"), drop, NULL, NULL);
	while (!ended) {
		ring_buffer__poll(ring, 50);
		ring_buffer__consume(ring); /* what came without a wake-up */
	}
	return 0;
}
