/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text goes in and comes out again, in this boot and with these modules: to list what can be traced
 * costs the kernel 600 million instructions, and so do the symbols; a copy costs a few. It is a
 * file that only its owner can write, whose first line says what it is a copy of; where there is no
 * place for it, there is none.
 */
#include "kernel/trace_cache.h"
#include "kernel/file.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* FNV-1a over the fields of a line of /proc/modules that stay while a module is loaded. */
static uint64_t hash_line(uint64_t h, const char *line)
{
	/* name size [uses users] state address */
	for (int field = 0; *line; field += *line++ == ' ')
		if (field != 2 && field != 3)
			h = (h ^ (unsigned char)*line) * UINT64_C(1099511628211);
	return (h ^ '\n') * UINT64_C(1099511628211);
}

/*
 * A module that was changed and loaded again may lie where it lay before, with the same size, but
 * sysfs gives no inode number twice in a boot (kernfs: idr_alloc_cyclic() and a generation).
 */
static bool hash_inode(uint64_t *h, int sysfs, const char *line)
{
	char name[64]; /* MODULE_NAME_LEN */
	struct stat s;

	snprintf(name, sizeof(name), "%.*s", (int)strcspn(line, " "), line);
	if (fstatat(sysfs, name, &s, 0))
		return false;
	*h = (*h ^ s.st_ino) * UINT64_C(1099511628211);
	return true;
}

static bool hash_modules(uint64_t *h, char *modules, size_t n)
{
	int sysfs = open("/sys/module", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	char *p = modules, *line;
	bool all = sysfs >= 0;

	while (all && (line = file_line(&p, modules + n))) {
		*h = hash_line(*h, line);
		all = hash_inode(h, sysfs, line);
	}
	if (sysfs >= 0)
		close(sysfs);
	return all;
}

bool trace_cache_key(char *key, size_t size)
{
	uint64_t h = UINT64_C(14695981039346656037);
	char *boot, *modules;
	bool hashed = true;
	size_t n;

	*key = 0;
	if (file_read(AT_FDCWD, "/proc/sys/kernel/random/boot_id", &boot, &n))
		return false;
	boot[strcspn(boot, "\n")] = 0;
	/* no such file: nothing can be loaded */
	if (!file_read(AT_FDCWD, "/proc/modules", &modules, &n)) {
		hashed = hash_modules(&h, modules, n);
		free(modules);
	}
	if (hashed)
		snprintf(key, size, "# traceable functions of boot %s, modules %016" PRIx64 "\n",
			 boot, h);
	free(boot);
	return hashed;
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

/* The file in the folder, if both can be trusted; -1. */
static int open_copy(int dir, const char *file)
{
	int fd = dir < 0 ? -1 : openat(dir, file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);

	if (fd < 0 || is_ours(fd))
		return fd;
	close(fd);
	return -1;
}

bool trace_cache_read(const char *folder, const char *file, const char *key, char **text,
		      size_t *size)
{
	int dir = open_folder(folder), fd = open_copy(dir, file);
	size_t head = strlen(key);
	bool fits = false;

	if (fd >= 0 && !file_read(dir, file, text, size)) {
		fits = *size > head && !memcmp(*text, key, head);
		if (fits) {
			*size -= head;
			memmove(*text, *text + head, *size + 1);
		} else {
			free(*text);
			*text = NULL;
			*size = 0;
		}
	}
	if (fd >= 0)
		close(fd);
	if (dir >= 0)
		close(dir);
	return fits;
}

bool trace_cache_map(const char *folder, const char *file, const char *key,
		     struct trace_cache_map *map)
{
	int dir = open_folder(folder), fd = open_copy(dir, file);
	size_t head = strlen(key);
	struct stat s;
	void *p = MAP_FAILED;

	*map = (struct trace_cache_map){0};
	if (fd >= 0 && !fstat(fd, &s) && (size_t)s.st_size > head)
		p = mmap(NULL, (size_t)s.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (p != MAP_FAILED) {
		*map = (struct trace_cache_map){.memory = p,
						.length = (size_t)s.st_size,
						.text = (const char *)p + head,
						.size = (size_t)s.st_size - head};
		if (memcmp(p, key, head) != 0)
			trace_cache_unmap(map);
	}
	if (fd >= 0)
		close(fd);
	if (dir >= 0)
		close(dir);
	return map->text;
}

void trace_cache_unmap(struct trace_cache_map *map)
{
	if (map->text)
		munmap(map->memory, map->length);
	*map = (struct trace_cache_map){0};
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

void trace_cache_begin(struct trace_cache_writer *w, const char *folder, const char *file,
		       const char *key)
{
	mkdir(folder, 0700);
	*w = (struct trace_cache_writer){.dir = open_folder(folder), .fd = -1, .file = file};
	snprintf(w->name, sizeof(w->name), "%s.%d", file, (int)getpid());
	if (w->dir >= 0)
		w->fd = openat(w->dir, w->name,
			       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	trace_cache_put(w, key, strlen(key));
}

/* What could not be written whole goes. */
static void give_up(struct trace_cache_writer *w)
{
	close(w->fd);
	unlinkat(w->dir, w->name, 0);
	w->fd = -1;
}

void trace_cache_put(struct trace_cache_writer *w, const char *text, size_t size)
{
	if (w->fd >= 0 && !write_all(w->fd, text, size))
		give_up(w);
}

bool trace_cache_end(struct trace_cache_writer *w)
{
	bool whole = w->fd >= 0 && !renameat(w->dir, w->name, w->dir, w->file);

	if (whole)
		close(w->fd);
	else if (w->fd >= 0)
		give_up(w);
	if (w->dir >= 0)
		close(w->dir);
	return whole;
}

void trace_cache_write(const char *folder, const char *file, const char *key, const char *text,
		       size_t size)
{
	struct trace_cache_writer w;

	trace_cache_begin(&w, folder, file, key);
	trace_cache_put(&w, text, size);
	trace_cache_end(&w);
}
