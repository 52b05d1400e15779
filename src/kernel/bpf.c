/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Numbers and instructions come in, what bpf(2) answers goes out. Knows nothing of what a program
 * does.
 */
#define _GNU_SOURCE 1 /* syscall */
#include "kernel/bpf.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOAD_TRIES 5

static int bpf(enum bpf_cmd command, union bpf_attr *attr, uint32_t size)
{
	long fd = -1;

	/* the verifier gives up with EAGAIN when a signal is pending */
	for (int i = 0; i < LOAD_TRIES; i++) {
		fd = syscall(__NR_bpf, command, attr, size);
		if (fd >= 0 || errno != EAGAIN || command != BPF_PROG_LOAD)
			break;
	}
	return fd < 0 ? -errno : (int)fd;
}

/*
 * The size of what is used: an old kernel wants all bytes that it doesn't know to be zero, which a
 * smaller size says.
 */
#define ATTR_UPTO(member) (offsetof(union bpf_attr, member) + sizeof(((union bpf_attr *)0)->member))

static uint64_t address(const void *p)
{
	return (uint64_t)(uintptr_t)p;
}

/* What the kernel lets a name hold: bpf_obj_name_cpy. */
static void copy_name(char to[BPF_OBJ_NAME_LEN], const char *name)
{
	for (unsigned int i = 0; name && name[i] && i < BPF_OBJ_NAME_LEN - 1; i++)
		to[i] = isalnum((unsigned char)name[i]) || name[i] == '.' ? name[i] : '_';
}

int bpf_prog_load_raw(const struct bpf_load *load)
{
	union bpf_attr attr = {
		.prog_type = load->type,
		.expected_attach_type = load->expected_attach_type,
		.insns = address(load->insns),
		.insn_cnt = load->count,
		.license = address("GPL"),
		.prog_flags = load->flags,
		.attach_btf_id = load->attach_btf_id,
		.attach_btf_obj_fd = load->attach_btf_obj_fd,
	};

	copy_name(attr.prog_name, load->name);
	if (load->log && load->log_size) {
		load->log[0] = 0;
		attr.log_buf = address(load->log);
		attr.log_size = load->log_size;
		attr.log_level = 1;
	}
	return bpf(BPF_PROG_LOAD, &attr, ATTR_UPTO(attach_btf_obj_fd));
}

int bpf_prog_run_raw(int prog, uint32_t *result)
{
	union bpf_attr attr = {.test.prog_fd = (uint32_t)prog};
	int err = bpf(BPF_PROG_TEST_RUN, &attr, ATTR_UPTO(test.cpu));

	*result = attr.test.retval;
	return err;
}

int bpf_map_create_raw(enum bpf_map_type type, const char *name, uint32_t key, uint32_t value,
		       uint32_t entries, uint32_t flags)
{
	union bpf_attr attr = {
		.map_type = type,
		.key_size = key,
		.value_size = value,
		.max_entries = entries,
		.map_flags = flags,
	};

	copy_name(attr.map_name, name);
	return bpf(BPF_MAP_CREATE, &attr, ATTR_UPTO(map_name));
}

static int map_element(enum bpf_cmd command, int fd, const void *key, const void *value,
		       uint64_t flags)
{
	union bpf_attr attr = {
		.map_fd = (uint32_t)fd,
		.key = address(key),
		.value = address(value), /* next_key, too */
		.flags = flags,
	};

	return bpf(command, &attr, ATTR_UPTO(flags));
}

int bpf_map_lookup_raw(int fd, const void *key, void *value)
{
	return map_element(BPF_MAP_LOOKUP_ELEM, fd, key, value, 0);
}

int bpf_map_update_raw(int fd, const void *key, const void *value, uint64_t flags)
{
	return map_element(BPF_MAP_UPDATE_ELEM, fd, key, value, flags);
}

int bpf_map_delete_raw(int fd, const void *key)
{
	union bpf_attr attr = {.map_fd = (uint32_t)fd, .key = address(key)};

	return bpf(BPF_MAP_DELETE_ELEM, &attr, ATTR_UPTO(key));
}

int bpf_map_next_key_raw(int fd, const void *key, void *next)
{
	union bpf_attr attr = {
		.map_fd = (uint32_t)fd,
		.key = address(key),
		.next_key = address(next),
	};

	return bpf(BPF_MAP_GET_NEXT_KEY, &attr, ATTR_UPTO(next_key));
}

int bpf_link_kprobe_multi(int prog, uint32_t attach_type, const char *const *syms,
			  const uint64_t *cookies, uint32_t count, uint32_t flags)
{
	union bpf_attr attr = {0};

	attr.link_create.prog_fd = (uint32_t)prog;
	attr.link_create.attach_type = attach_type;
	attr.link_create.kprobe_multi.flags = flags;
	attr.link_create.kprobe_multi.cnt = count;
	attr.link_create.kprobe_multi.syms = address(syms);
	attr.link_create.kprobe_multi.cookies = address(cookies);
	return bpf(BPF_LINK_CREATE, &attr, ATTR_UPTO(link_create));
}

int bpf_link_tracing(int prog, uint32_t attach_type, uint64_t cookie)
{
	union bpf_attr attr = {0};

	attr.link_create.prog_fd = (uint32_t)prog;
	attr.link_create.attach_type = attach_type;
	attr.link_create.tracing.cookie = cookie;
	return bpf(BPF_LINK_CREATE, &attr, ATTR_UPTO(link_create));
}

/* LINK_CREATE's part for lists of functions by BTF id: 7.2 (union bpf_attr, tracing_multi). */
struct link_tracing_multi {
	uint32_t prog_fd, target_fd, attach_type, flags;
	uint64_t ids, cookies;
	uint32_t count, pad;
};

int bpf_link_tracing_multi(int prog, uint32_t attach_type, const uint32_t *ids,
			   const uint64_t *cookies, uint32_t count)
{
	struct link_tracing_multi attr = {
		.prog_fd = (uint32_t)prog,
		.attach_type = attach_type,
		.ids = address(ids),
		.cookies = address(cookies),
		.count = count,
	};

	return bpf(BPF_LINK_CREATE, (union bpf_attr *)&attr, sizeof(attr));
}

static int btf_named(uint32_t id, const char *name)
{
	union bpf_attr attr = {.btf_id = id};
	char found[64] = "";
	struct bpf_btf_info info = {.name = address(found), .name_len = sizeof(found)};
	uint32_t size = sizeof(info);
	int fd = bpf(BPF_BTF_GET_FD_BY_ID, &attr, ATTR_UPTO(open_flags));

	if (fd < 0)
		return fd;
	if (!bpf_obj_info(fd, &info, &size) && info.kernel_btf && !strcmp(found, name))
		return fd;
	close(fd);
	return -ENOENT;
}

int bpf_btf_find(const char *module)
{
	union bpf_attr attr = {0};
	int fd;

	while (!bpf(BPF_BTF_GET_NEXT_ID, &attr, ATTR_UPTO(open_flags))) {
		fd = btf_named(attr.next_id, module);
		if (fd != -ENOENT)
			return fd;
		attr.start_id = attr.next_id;
	}
	return -ENOENT;
}

int bpf_obj_info(int fd, void *info, uint32_t *size)
{
	union bpf_attr attr = {0};
	int err;

	attr.info.bpf_fd = (uint32_t)fd;
	attr.info.info_len = *size;
	attr.info.info = address(info);
	err = bpf(BPF_OBJ_GET_INFO_BY_FD, &attr, ATTR_UPTO(info));
	*size = attr.info.info_len;
	return err;
}

/* "0-7" or "0,2-3": one more than the last number, which is how the kernel sizes per-CPU values. */
uint32_t bpf_possible_cpus(void)
{
	FILE *f = fopen("/sys/devices/system/cpu/possible", "re");
	unsigned int last = 0, n;

	if (f) {
		while (fscanf(f, "%u%*[-,]", &n) == 1)
			last = MAX(last, n);
		fclose(f);
		return last + 1;
	}
	return (uint32_t)MAX(sysconf(_SC_NPROCESSORS_CONF), 1L);
}
