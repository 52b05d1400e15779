/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In: a unit of kprobe.multi or kprobe.session, its program loaded. Out: one link over its
 * functions by address, where addresses are known or wanted, and one over its core functions by
 * name for the others. Each function's cookie is its index in image.traced.
 *
 * By name, the kernel takes the first traceable symbol of that name, the core's first: right for
 * the core's functions (plan leaves ambiguous ones out), wrong for a module's that shares its name.
 * Addresses are kallsyms', never those of available_filter_functions_addrs (kernel-facts 1.1).
 *
 * Until 6.14 a session's calls in flight share a pool of two nodes a CPU for each address of the
 * link, and a call that finds none is missed: with two CPUs, the fifth task that blocks in
 * vfs_read. So where a link has few functions, all go by address, each given several times.
 */
#include "runtime/batch.h"

#include "kernel/bpf.h"
#include "kernel/type.h"

#include <errno.h>
#include <linux/btf.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Nodes of about 100 bytes that a pool shall have: so many a function, so many at most. */
#define POOL_EACH 1024
#define POOL_MOST 8192

static int link_by_address(const struct batch *b, const uint64_t *addresses,
			   const uint64_t *cookies, uint32_t n)
{
	union bpf_attr attr;
	int fd;

	memset(&attr, 0, sizeof(attr));
	attr.link_create.prog_fd = b->prog;
	attr.link_create.attach_type = b->attach_type;
	attr.link_create.kprobe_multi.cnt = n;
	attr.link_create.kprobe_multi.addrs = (uintptr_t)addresses;
	attr.link_create.kprobe_multi.cookies = (uintptr_t)cookies;
	fd = syscall(SYS_bpf, BPF_LINK_CREATE, &attr, sizeof(attr));
	return fd < 0 ? -errno : fd;
}

/*
 * Links those of targets [from, to) that aren't known to be bad: a descriptor or a negative errno.
 */
static int link_range(const struct batch *b, uint32_t from, uint32_t to)
{
	uint32_t most = (to - from) * b->times, n = 0;
	uint64_t *cookies = xcalloc(most, sizeof(*cookies));
	uint64_t *addresses = xcalloc(most, sizeof(*addresses));
	const char **names = xcalloc(most, sizeof(*names));
	int fd;

	for (uint32_t i = 0; i < most; i++) {
		const struct target *target = &b->at[from + i / b->times];

		if (target->bad)
			continue;
		names[n] = target->name;
		addresses[n] = target->address;
		cookies[n++] = target->traced;
	}
	if (b->by_address)
		fd = link_by_address(b, addresses, cookies, n);
	else
		fd = bpf_link_kprobe_multi(b->prog, b->attach_type, names, cookies, n, 0);
	free(cookies);
	free(addresses);
	free(names);
	return fd;
}

static int name_order(const void *pa, const void *pb)
{
	const struct target *a = pa, *b = pb;

	return strcmp(a->name, b->name);
}

/* Sets the address of a target that a name isn't enough for; NULL, or why it is left out. */
static const char *target_locate(struct tracer *t, struct target *target)
{
	const struct traced *f = &t->image->traced.at[target->traced];
	const struct symbols *symbols;
	struct tracer_error hidden;
	struct symbol found[2];
	uint32_t n;

	target->address = tracer_address(t, f);
	if (target->address)
		return NULL;
	symbols = tracer_symbols(t, &hidden);
	if (!symbols)
		return "its address is hidden (kernel.kptr_restrict), and its name isn't unique";
	n = symbols_named(symbols, f->name, f->module, found, 2);
	if (n == 0)
		return "not in /proc/kallsyms";
	if (n > 1)
		return "several functions of this name";
	target->address = found[0].address;
	return NULL;
}

/* Whether the name alone would mean another function, or two. */
static bool name_misleads(const struct tracer *t, const struct target *at, uint32_t n, uint32_t i)
{
	if (strcmp(t->image->traced.at[at[i].traced].module, "vmlinux"))
		return true;
	return (i > 0 && !strcmp(at[i - 1].name, at[i].name)) ||
	       (i + 1 < n && !strcmp(at[i + 1].name, at[i].name));
}

/* How often a session's pool wants each of n addresses. */
static uint32_t pool_times(const struct tracer *t, uint32_t n)
{
	struct type_ref fprobe = kernel_find_type(t->kernel, BTF_KIND_STRUCT, "fprobe");
	uint32_t wanted = MIN(POOL_MOST, (uint64_t)POOL_EACH * n), have = n * 2 * t->maps.cpus;
	struct member pool;

	if (!fprobe.id || !type_member(fprobe, "rethook", &pool, NULL) || !have)
		return 1;
	return MAX(wanted / have, 1u);
}

/*
 * By name the kernel goes through all its symbols for each link: for so many links it is cheaper
 * to read them here.
 */
#define LINKS_BY_NAME_MOST 8

static bool has_many_links(const struct tracer *t)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < t->image->units.n; i++) {
		enum attach_kind kind = t->image->units.at[i].kind;

		n += kind == ATTACH_KPROBE_MULTI || kind == ATTACH_KPROBE_SESSION;
	}
	return n > LINKS_BY_NAME_MOST;
}

/* Whether this function shall go by address though its name would do: where that costs less. */
static bool wants_address(struct tracer *t, const struct target *target, bool read_symbols)
{
	const struct traced *f = &t->image->traced.at[target->traced];

	return read_symbols || t->symbols || kernel_address(t->kernel, f->name, f->module);
}

/*
 * Fills both batches (by name, by address) with the unit's functions; those that can't be located
 * are left out.
 */
static void batches_fill(struct tracer *t, uint32_t unit, struct batch batches[2])
{
	const struct unit *u = &t->image->units.at[unit];
	struct target *all = xcalloc(u->functions.n + 1, sizeof(*all));
	bool read_symbols = batches[1].times > 1 || has_many_links(t);

	for (uint32_t i = 0; i < u->functions.n; i++) {
		all[i].traced = u->functions.at[i];
		all[i].name = t->image->traced.at[all[i].traced].name;
	}
	qsort(all, u->functions.n, sizeof(*all), name_order);
	for (uint32_t i = 0; i < u->functions.n; i++) {
		bool misleads = name_misleads(t, all, u->functions.n, i);
		bool by_address = misleads || wants_address(t, &all[i], read_symbols);
		const char *why = by_address ? target_locate(t, &all[i]) : NULL;

		if (why && !misleads) { /* the name will do */
			why = NULL;
			by_address = false;
		}
		if (why)
			tracer_leave_out(t, all[i].traced, why);
		else
			batches[by_address].at[batches[by_address].n++] = all[i];
	}
	free(all);
}

int attach_multi(struct tracer *t, uint32_t unit, struct tracer_error *e)
{
	const struct unit *u = &t->image->units.at[unit];
	bool session = u->kind == ATTACH_KPROBE_SESSION;
	struct batch batches[2];
	int error = 0;

	for (int i = 0; i < 2; i++) {
		batches[i] =
			(struct batch){.t = t,
				       .link = link_range,
				       .prog = t->units[unit].entry[PLACE_NOP],
				       .by_address = i,
				       .times = i && session ? pool_times(t, u->functions.n) : 1};
		batches[i].attach_type =
			session ? KT_BPF_TRACE_KPROBE_SESSION : KT_BPF_TRACE_KPROBE_MULTI;
		batches[i].at = xcalloc(u->functions.n + 1, sizeof(struct target));
	}
	batches_fill(t, unit, batches);
	for (int i = 0; i < 2 && !error; i++)
		error = batch_attach(&batches[i], unit, e);
	free(batches[0].at);
	free(batches[1].at);
	return error;
}
