/* SPDX-License-Identifier: GPL-2.0-only */
/* Paths come in, bytes go out. */
#include "kernel/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_MOST  ((size_t)1 << 30)
#define FILE_CHUNK ((size_t)64 << 10)

/* Room for one byte more than the size that stat told, so that the end is found without growing. */
static int read_all(int fd, size_t hint, size_t most, char **data, size_t *size)
{
	size_t room = MAX(hint + 2, FILE_CHUNK), have = 0;
	char *p = xmalloc(room);
	ssize_t n;

	for (;;) {
		if (room - have < 2) {
			room *= 2;
			p = xrealloc(p, room);
		}
		n = read(fd, p + have, room - have - 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0 || have + (size_t)n > most)
			break;
		have += (size_t)n;
	}
	if (n) {
		int err = n < 0 ? -errno : -EFBIG;

		free(p);
		return err;
	}
	p[have] = 0;
	*data = p;
	*size = have;
	return 0;
}

int file_read_most(int dir, const char *path, size_t most, char **data, size_t *size)
{
	int fd = openat(dir, path, O_RDONLY | O_CLOEXEC), err;
	struct stat st;

	if (fd < 0)
		return -errno;
	if (fstat(fd, &st))
		err = -errno;
	else if (S_ISDIR(st.st_mode))
		err = -EISDIR;
	else if (st.st_size > 0 && (size_t)st.st_size > most)
		err = -EFBIG;
	else
		err = read_all(fd, (size_t)MAX(st.st_size, 0), most, data, size);
	close(fd);
	return err;
}

int file_read(int dir, const char *path, char **data, size_t *size)
{
	return file_read_most(dir, path, FILE_MOST, data, size);
}

struct pieces {
	char *p; /* with room for a NUL behind cap bytes */
	size_t have, cap;
};

/* The whole lines of what is there; what is left of the last moves to the front. */
static void visit_lines(struct pieces *s, void (*visit)(void *ctx, char *line), void *ctx)
{
	char *line = s->p, *end = s->p + s->have, *newline;

	while ((newline = memchr(line, '\n', (size_t)(end - line)))) {
		*newline = 0;
		visit(ctx, line);
		line = newline + 1;
	}
	s->have = (size_t)(end - line);
	memmove(s->p, line, s->have);
}

static int read_lines(int fd, void (*visit)(void *ctx, char *line), void *ctx)
{
	struct pieces s = {xmalloc(FILE_CHUNK + 1), 0, FILE_CHUNK};
	ssize_t n = 0;

	do {
		if (s.have == s.cap)
			s.p = xrealloc(s.p, (s.cap *= 2) + 1);
		n = read(fd, s.p + s.have, s.cap - s.have);
		if (n > 0) {
			s.have += (size_t)n;
			visit_lines(&s, visit, ctx);
		}
	} while ((n > 0 && s.have < FILE_MOST) || (n < 0 && errno == EINTR));
	n = n < 0 ? -errno : n ? -EFBIG : 0;
	if (!n && s.have) {
		s.p[s.have] = 0;
		visit(ctx, s.p);
	}
	free(s.p);
	return (int)n;
}

int file_each_line(int dir, const char *path, void (*visit)(void *ctx, char *line), void *ctx)
{
	int fd = openat(dir, path, O_RDONLY | O_CLOEXEC), err;

	if (fd < 0)
		return -errno;
	err = read_lines(fd, visit, ctx);
	close(fd);
	return err;
}

char *file_line(char **p, const char *end)
{
	char *line = *p, *newline;

	if (line >= end)
		return NULL;
	newline = memchr(line, '\n', (size_t)(end - line));
	*p = newline ? newline + 1 : line + (end - line);
	if (newline)
		*newline = 0;
	return line;
}
