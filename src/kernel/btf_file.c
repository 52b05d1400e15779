/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file comes in, a BTF object goes out, checked. Knows nothing of which kernel or module it is.
 *
 *	header | records, one after the other | strings, each with its NUL
 *
 * The running kernel's own is mapped where it lets us (6.16), else asked for by bpf(2) (5.11),
 * which copies it once; read from sysfs it is copied twice, a page a call.
 */
#include "kernel/btf_file.h"
#include "kernel/bpf.h"
#include "kernel/btf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define SIZE_MOST ((uint64_t)1 << 30)

const struct btf_type btf_nothing;

/* --- bytes --- */

/* Not writable: what maps itself (6.16) has no signs to be mended (btf_check.c). */
static bool map_file(struct btf *b, int fd)
{
	void *p = mmap(NULL, b->size, PROT_READ, MAP_PRIVATE, fd, 0);

	b->mapped = p != MAP_FAILED;
	b->memory = b->mapped ? p : NULL;
	return b->mapped;
}

static bool ask_kernel(struct btf *b)
{
	struct bpf_btf_info info = {.btf_size = (uint32_t)b->size};
	uint32_t size = sizeof(info);
	int fd = bpf_btf_find("vmlinux");
	bool whole;

	if (fd < 0)
		return false;
	b->memory = xmalloc(b->size);
	info.btf = (uintptr_t)b->memory;
	whole = !bpf_obj_info(fd, &info, &size) && info.btf_size == b->size;
	close(fd);
	return whole;
}

static bool read_range(struct btf *b, int fd, uint64_t offset)
{
	size_t have = 0;
	ssize_t n;

	if (!b->memory)
		b->memory = xmalloc(b->size);
	while (have < b->size) {
		n = pread(fd, (char *)b->memory + have, b->size - have, (off_t)(offset + have));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		have += (size_t)n;
	}
	return true;
}

static bool take_bytes(struct btf *b, const char *path, bool kernels_own)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct btf_range range = {0, 0};
	bool taken = false;
	struct stat st;

	if (fd < 0)
		return false;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode) && btf_find(fd, (uint64_t)st.st_size, &range) &&
	    range.size <= SIZE_MOST && range.offset <= INT64_MAX - range.size) {
		b->size = range.size;
		taken = (kernels_own && (map_file(b, fd) || ask_kernel(b))) ||
			read_range(b, fd, range.offset);
	}
	close(fd);
	return taken;
}

/* --- records --- */

/* Bytes behind struct btf_type: fixed, and for each of vlen. */
static const struct {
	uint8_t known, fixed, each;
} kinds[] = {
	[BTF_KIND_INT] = {1, sizeof(uint32_t), 0},
	[BTF_KIND_PTR] = {1, 0, 0},
	[BTF_KIND_ARRAY] = {1, sizeof(struct btf_array), 0},
	[BTF_KIND_STRUCT] = {1, 0, sizeof(struct btf_member)},
	[BTF_KIND_UNION] = {1, 0, sizeof(struct btf_member)},
	[BTF_KIND_ENUM] = {1, 0, sizeof(struct btf_enum)},
	[BTF_KIND_FWD] = {1, 0, 0},
	[BTF_KIND_TYPEDEF] = {1, 0, 0},
	[BTF_KIND_VOLATILE] = {1, 0, 0},
	[BTF_KIND_CONST] = {1, 0, 0},
	[BTF_KIND_RESTRICT] = {1, 0, 0},
	[BTF_KIND_FUNC] = {1, 0, 0},
	[BTF_KIND_FUNC_PROTO] = {1, 0, sizeof(struct btf_param)},
	[BTF_KIND_VAR] = {1, sizeof(struct btf_var), 0},
	[BTF_KIND_DATASEC] = {1, 0, sizeof(struct btf_var_secinfo)},
	[BTF_KIND_FLOAT] = {1, 0, 0},
	[BTF_KIND_DECL_TAG] = {1, sizeof(struct btf_decl_tag), 0},
	[BTF_KIND_TYPE_TAG] = {1, 0, 0},
	[BTF_KIND_ENUM64] = {1, 0, sizeof(struct btf_enum64)},
};

/* Where each record begins; false: one isn't known, or the last is cut off. */
static bool find_records(struct btf *b, uint32_t length)
{
	uint32_t at = 0, n = 0;

	b->at = xmalloc(length / sizeof(struct btf_type) * sizeof(*b->at));
	while (length - at >= sizeof(struct btf_type)) {
		const struct btf_type *t = (const void *)(b->records + at);
		uint32_t kind = btf_kind(t), size;

		if (kind >= ARRAY_SIZE(kinds) || !kinds[kind].known)
			return false;
		size = (uint32_t)sizeof(*t) + kinds[kind].fixed + btf_vlen(t) * kinds[kind].each;
		if (size > length - at)
			return false;
		b->at[n++] = at;
		at += size;
	}
	b->count = b->first + n;
	b->at = xrealloc(b->at, n * sizeof(*b->at));
	return at == length;
}

/* Every string ends within, and the empty one is where offset 0 says. */
static bool strings_ok(const struct btf *b)
{
	uint32_t length = b->strings_end - b->strings_first;

	if (!length)
		return b->base != NULL;
	return !b->strings[length - 1] && (b->base || !b->strings[0]);
}

static bool parse(struct btf *b, const struct btf *base)
{
	const struct btf_header *h = b->memory;
	uint64_t room;

	if (b->size < sizeof(*h) || h->magic != BTF_MAGIC || h->hdr_len < sizeof(*h) ||
	    h->hdr_len > b->size)
		return false;
	room = b->size - h->hdr_len;
	if ((h->hdr_len + h->type_off) % sizeof(uint32_t) ||
	    (uint64_t)h->type_off + h->type_len > room || (uint64_t)h->str_off + h->str_len > room)
		return false;
	b->base = base;
	b->records = (const char *)b->memory + h->hdr_len + h->type_off;
	b->strings = (const char *)b->memory + h->hdr_len + h->str_off;
	b->first = base ? base->count : 1;
	b->strings_first = base ? base->strings_end : 0;
	if (h->str_len > UINT32_MAX - b->strings_first)
		return false;
	b->strings_end = b->strings_first + h->str_len;
	return strings_ok(b) && find_records(b, h->type_len);
}

/* --- an object --- */

struct btf *btf_file_open(const char *path, const struct btf *base, bool trusted, char *error,
			  size_t room)
{
	struct btf *b = xcalloc(1, sizeof(*b));

	if (!take_bytes(b, path, trusted && !base) || !parse(b, base))
		snprintf(error, room, "not BTF that this ktrace can read");
	else if (btf_check(b, trusted, error, room))
		return b;
	btf_file_close(b);
	return NULL;
}

void btf_file_close(struct btf *b)
{
	if (!b)
		return;
	btf_index_free(&b->index);
	free(b->at);
	if (b->mapped)
		munmap(b->memory, b->size);
	else
		free(b->memory);
	free(b);
}
