/* SPDX-License-Identifier: GPL-2.0-only */
/* A type or a member comes in, what its bytes are known to mean goes out, from three tables. */
#include "kernel/known.h"

#include <string.h>

static const struct {
	const char *name;
	enum ctype_kind kind;
	uint32_t size;
	enum known_as known;
} types[] = {
	{"in_addr", CTYPE_STRUCT, 4, KNOWN_IP4},
	{"in6_addr", CTYPE_STRUCT, 16, KNOWN_IP6},
	{"ktime_t", CTYPE_INT, 8, KNOWN_TIME},
	{"gfp_t", CTYPE_INT, 4, KNOWN_ALLOCATION},
	{"umode_t", CTYPE_INT, 2, KNOWN_MODE},
	{"sa_family_t", CTYPE_INT, 2, KNOWN_FAMILY},
};

/* Members whose type is only a number or an array: __be32, six bytes, flags. */
static const struct {
	const char *of; /* NULL: any struct, the name tells */
	const char *name;
	enum known_as known;
} members[] = {
	{NULL, "saddr", KNOWN_IP4},
	{NULL, "daddr", KNOWN_IP4},
	{NULL, "skc_daddr", KNOWN_IP4},
	{NULL, "skc_rcv_saddr", KNOWN_IP4},
	{NULL, "inet_saddr", KNOWN_IP4},
	{NULL, "s_addr", KNOWN_IP4},
	{NULL, "ifa_local", KNOWN_IP4},
	{NULL, "ifa_address", KNOWN_IP4},
	{NULL, "ifa_mask", KNOWN_IP4},
	{NULL, "ifa_broadcast", KNOWN_IP4},
	{NULL, "rt_gw4", KNOWN_IP4},
	{NULL, "h_dest", KNOWN_MAC},
	{NULL, "h_source", KNOWN_MAC},
	{NULL, "cb", KNOWN_HEX}, /* sk_buff's and others' control block */
	{NULL, "skc_state", KNOWN_TCP_STATE},
	{NULL, "skc_family", KNOWN_FAMILY},
	{NULL, "sk_type", KNOWN_SOCKET_TYPE},
	{"socket", "type", KNOWN_SOCKET_TYPE},
	{NULL, "sk_protocol", KNOWN_IP_PROTOCOL},
	{"iphdr", "protocol", KNOWN_IP_PROTOCOL},
	{"ipv6hdr", "nexthdr", KNOWN_IP_PROTOCOL},
	{NULL, "f_flags", KNOWN_OPEN_FLAGS},
	{"net_device", "flags", KNOWN_DEVICE_FLAGS},
	{"xarray", "xa_flags", KNOWN_NONE}, /* a gfp_t with marks */
};

/* Structs of uapi whose user addresses some function of the kernel takes. */
static const char *const handed_in[] = {
	"sockaddr", "sockaddr_in", "sockaddr_in6", "sockaddr_un", "sockaddr_nl", "sockaddr_ll",
	"sockaddr_storage", "__kernel_sockaddr_storage", "user_msghdr", "mmsghdr", "iovec",
	"pollfd", "epoll_event", "ifreq", "ifconf", "__kernel_timespec", "__kernel_itimerspec",
	"__kernel_timex", "__kernel_old_timeval", "__kernel_old_timespec",
	"__kernel_old_itimerval", "old_timespec32", "siginfo", "sigaltstack", "sigcontext",
	"sigevent", "rusage", "stat", "statx", "statfs", "statfs64", "linux_dirent",
	"linux_dirent64", "file_handle", "iocb", "io_event", "io_uring_params", "futex_waitv",
	"robust_list_head", "sched_param", "sched_attr", "clone_args", "perf_event_attr",
	"fiemap_extent", "xt_counters",
};

bool known_handed_in(struct ctype t)
{
	const char *name = t.kind == CTYPE_STRUCT ? type_name(t.ref) : "";

	for (size_t i = 0; i < ARRAY_SIZE(handed_in); i++)
		if (*handed_in[i] == *name && !strcmp(handed_in[i], name))
			return true;
	return false;
}

enum known_as known_type(struct type_ref t)
{
	const char *name = type_name(t);
	struct ctype c;

	for (size_t i = 0; i < ARRAY_SIZE(types); i++) {
		if (*types[i].name != *name || strcmp(types[i].name, name))
			continue;
		c = ctype_of(t);
		if (c.kind == types[i].kind && c.size == types[i].size)
			return types[i].known;
	}
	return KNOWN_NONE;
}

static bool fits(enum known_as known, struct ctype t)
{
	uint32_t count;

	if (known == KNOWN_IP4)
		return t.kind == CTYPE_INT && t.size == 4 && t.order == ORDER_BIG;
	if (known != KNOWN_MAC && known != KNOWN_HEX)
		return t.kind == CTYPE_INT;
	if (t.kind != CTYPE_ARRAY || !ctype_element(t, &count).is_char)
		return false;
	return known == KNOWN_HEX || t.size == 6;
}

enum known_as known_member(const char *of, const struct member *m)
{
	struct ctype t = member_ctype(m);

	for (size_t i = 0; i < ARRAY_SIZE(members); i++)
		if (*members[i].name == *m->name && !strcmp(members[i].name, m->name) &&
		    (!members[i].of || !strcmp(members[i].of, of)) && fits(members[i].known, t))
			return members[i].known;
	return m->bits ? KNOWN_NONE : known_type(m->type);
}
