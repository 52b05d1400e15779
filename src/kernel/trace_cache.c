/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The list of traceable functions goes in and comes out again, in this boot and with these modules:
 * making it costs the kernel some 300 million instructions, reading a copy half a million. The copy
 * is a file that only its owner can write, whose first line says what it is a copy of; where there
 * is no place for it, there is none.
 */
#include "kernel/trace_cache.h"
#include "kernel/file.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_NAME "functions"

/* FNV-1a over the fields of a line of /proc/modules that stay while a module is loaded. */
static uint64_t hash_line(uint64_t h, const char *line)
{
	/* name size [uses users] state address */
	for (int field = 0; *line; field += *line++ == ' ')
		if (field != 2 && field != 3)
			h = (h ^ (unsigned char)*line) * UINT64_C(1099511628211);
	return (h ^ '\n') * UINT64_C(1099511628211);
}

bool trace_cache_key(char *key, size_t size)
{
	uint64_t h = UINT64_C(14695981039346656037);
	char *boot, *modules = NULL, *p, *line;
	size_t n;

	if (file_read(AT_FDCWD, "/proc/sys/kernel/random/boot_id", &boot, &n))
		return false;
	boot[strcspn(boot, "\n")] = 0;
	/* no such file: nothing can be loaded */
	if (!file_read(AT_FDCWD, "/proc/modules", &modules, &n))
		for (p = modules; (line = file_line(&p, modules + n));)
			h = hash_line(h, line);
	snprintf(key, size, "# traceable functions of boot %s, modules %016" PRIx64 "\n", boot, h);
	free(modules);
	free(boot);
	return true;
}

static bool is_ours(int fd)
{
	struct stat s;

	return !fstat(fd, &s) && s.st_uid == geteuid() && !(s.st_mode & 022);
}

static int open_folder(const char *folder)
{
	int dir = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (dir >= 0 && is_ours(dir))
		return dir;
	if (dir >= 0)
		close(dir);
	return -1;
}

bool trace_cache_read(const char *folder, const char *key, char **text, size_t *size)
{
	int dir = open_folder(folder), fd;
	size_t head = strlen(key);
	bool fits = false;

	if (dir < 0)
		return false;
	fd = openat(dir, FILE_NAME, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (fd >= 0 && is_ours(fd) && !file_read(dir, FILE_NAME, text, size)) {
		fits = *size > head && !memcmp(*text, key, head);
		if (fits)
			memmove(*text, *text + head, *size - head + 1);
		else
			free(*text);
		*size -= head;
	}
	if (fd >= 0)
		close(fd);
	close(dir);
	return fits;
}

static bool write_all(int fd, const char *text, size_t size)
{
	while (size) {
		ssize_t n = write(fd, text, size);

		if (n <= 0)
			return false;
		text += n;
		size -= (size_t)n;
	}
	return true;
}

/* Under another name first: a reader sees all of it or nothing. */
void trace_cache_write(const char *folder, const char *key, const char *text, size_t size)
{
	char name[32];
	int dir, fd;
	bool whole;

	mkdir(folder, 0700);
	dir = open_folder(folder);
	if (dir < 0)
		return;
	snprintf(name, sizeof(name), FILE_NAME ".%d", (int)getpid());
	fd = openat(dir, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd >= 0) {
		whole = write_all(fd, key, strlen(key)) && write_all(fd, text, size);
		close(fd);
		if (!whole || renameat(dir, name, dir, FILE_NAME))
			unlinkat(dir, name, 0);
	}
	close(dir);
}
