/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A value comes in with what it is known to mean, its text goes out: an address, a time, or the
 * number with the names that its values or bits have. The numbers are the kernel's interfaces to
 * user space; GFP_* are its own, and have been the same from 5.10 to 7.3.
 */
#include "output/known_text.h"

#include "output/number.h"

/* A name for the bits of value among those of mask; mask 0: for the whole number. */
struct name {
	uint32_t mask, value;
	const char *text;
};

/* clang-format off */
static const struct name tcp_states[] = {
	{0, 1, "TCP_ESTABLISHED"}, {0, 2, "TCP_SYN_SENT"}, {0, 3, "TCP_SYN_RECV"},
	{0, 4, "TCP_FIN_WAIT1"}, {0, 5, "TCP_FIN_WAIT2"}, {0, 6, "TCP_TIME_WAIT"},
	{0, 7, "TCP_CLOSE"}, {0, 8, "TCP_CLOSE_WAIT"}, {0, 9, "TCP_LAST_ACK"},
	{0, 10, "TCP_LISTEN"}, {0, 11, "TCP_CLOSING"}, {0, 12, "TCP_NEW_SYN_RECV"},
};

static const struct name families[] = {
	{0, 0, "AF_UNSPEC"}, {0, 1, "AF_UNIX"}, {0, 2, "AF_INET"}, {0, 10, "AF_INET6"},
	{0, 16, "AF_NETLINK"}, {0, 17, "AF_PACKET"}, {0, 40, "AF_VSOCK"}, {0, 44, "AF_XDP"},
};

static const struct name socket_types[] = {
	{0, 1, "SOCK_STREAM"}, {0, 2, "SOCK_DGRAM"}, {0, 3, "SOCK_RAW"}, {0, 5, "SOCK_SEQPACKET"},
	{0, 10, "SOCK_PACKET"},
};

static const struct name ip_protocols[] = {
	{0, 1, "IPPROTO_ICMP"}, {0, 2, "IPPROTO_IGMP"}, {0, 4, "IPPROTO_IPIP"},
	{0, 6, "IPPROTO_TCP"}, {0, 17, "IPPROTO_UDP"}, {0, 41, "IPPROTO_IPV6"},
	{0, 47, "IPPROTO_GRE"}, {0, 50, "IPPROTO_ESP"}, {0, 58, "IPPROTO_ICMPV6"},
	{0, 132, "IPPROTO_SCTP"}, {0, 255, "IPPROTO_RAW"}, {0, 262, "IPPROTO_MPTCP"},
};

static const struct name open_flags[] = {
	{3, 0, "O_RDONLY"}, {3, 1, "O_WRONLY"}, {3, 2, "O_RDWR"}, {0100, 0100, "O_CREAT"},
	{0200, 0200, "O_EXCL"}, {0400, 0400, "O_NOCTTY"}, {01000, 01000, "O_TRUNC"},
	{02000, 02000, "O_APPEND"}, {04000, 04000, "O_NONBLOCK"}, {04010000, 04010000, "O_SYNC"},
	{010000, 010000, "O_DSYNC"}, {040000, 040000, "O_DIRECT"},
	{0100000, 0100000, "O_LARGEFILE"}, {020200000, 020200000, "O_TMPFILE"},
	{0200000, 0200000, "O_DIRECTORY"}, {0400000, 0400000, "O_NOFOLLOW"},
	{01000000, 01000000, "O_NOATIME"}, {02000000, 02000000, "O_CLOEXEC"},
	{010000000, 010000000, "O_PATH"},
};

static const struct name device_flags[] = {
	{0x1, 0x1, "IFF_UP"}, {0x2, 0x2, "IFF_BROADCAST"}, {0x8, 0x8, "IFF_LOOPBACK"},
	{0x10, 0x10, "IFF_POINTOPOINT"}, {0x80, 0x80, "IFF_NOARP"}, {0x100, 0x100, "IFF_PROMISC"},
	{0x200, 0x200, "IFF_ALLMULTI"}, {0x400, 0x400, "IFF_MASTER"}, {0x800, 0x800, "IFF_SLAVE"},
	{0x1000, 0x1000, "IFF_MULTICAST"}, {0x4000, 0x4000, "IFF_AUTOMEDIA"},
};

/* What is made of others first. */
static const struct name allocations[] = {
	{0x100cc0, 0x100cc0, "GFP_USER"}, {0xcc0, 0xcc0, "GFP_KERNEL"},
	{0xcc0, 0xc40, "GFP_NOFS"}, {0xcc0, 0xc00, "GFP_NOIO"}, {0xce0, 0x820, "GFP_ATOMIC"},
	{0xcc0, 0x800, "GFP_NOWAIT"}, {0x1, 0x1, "__GFP_DMA"}, {0x2, 0x2, "__GFP_HIGHMEM"},
	{0x4, 0x4, "__GFP_DMA32"}, {0x8, 0x8, "__GFP_MOVABLE"}, {0x10, 0x10, "__GFP_RECLAIMABLE"},
	{0x20, 0x20, "__GFP_HIGH"}, {0x40, 0x40, "__GFP_IO"}, {0x80, 0x80, "__GFP_FS"},
	{0x100, 0x100, "__GFP_ZERO"}, {0x200, 0x200, "__GFP_ATOMIC"},
	{0x400, 0x400, "__GFP_DIRECT_RECLAIM"},
	{0x800, 0x800, "__GFP_KSWAPD_RECLAIM"}, {0x1000, 0x1000, "__GFP_WRITE"},
	{0x2000, 0x2000, "__GFP_NOWARN"}, {0x4000, 0x4000, "__GFP_RETRY_MAYFAIL"},
	{0x8000, 0x8000, "__GFP_NOFAIL"}, {0x10000, 0x10000, "__GFP_NORETRY"},
	{0x20000, 0x20000, "__GFP_MEMALLOC"}, {0x40000, 0x40000, "__GFP_COMP"},
	{0x80000, 0x80000, "__GFP_NOMEMALLOC"}, {0x100000, 0x100000, "__GFP_HARDWALL"},
	{0x200000, 0x200000, "__GFP_THISNODE"}, {0x400000, 0x400000, "__GFP_ACCOUNT"},
};

static const struct name modes[] = {
	{0170000, 0140000, "S_IFSOCK"}, {0170000, 0120000, "S_IFLNK"},
	{0170000, 0100000, "S_IFREG"}, {0170000, 0060000, "S_IFBLK"},
	{0170000, 0040000, "S_IFDIR"}, {0170000, 0020000, "S_IFCHR"},
	{0170000, 0010000, "S_IFIFO"}, {04000, 04000, "S_ISUID"}, {02000, 02000, "S_ISGID"},
	{01000, 01000, "S_ISVTX"},
};
/* clang-format on */

static const struct names {
	const struct name *at;
	size_t n;
	bool octal; /* what has no name: 0644, else 0x20 */
} names[] = {
	[KNOWN_TCP_STATE] = {tcp_states, ARRAY_SIZE(tcp_states), false},
	[KNOWN_FAMILY] = {families, ARRAY_SIZE(families), false},
	[KNOWN_SOCKET_TYPE] = {socket_types, ARRAY_SIZE(socket_types), false},
	[KNOWN_IP_PROTOCOL] = {ip_protocols, ARRAY_SIZE(ip_protocols), false},
	[KNOWN_MODE] = {modes, ARRAY_SIZE(modes), true},
	[KNOWN_OPEN_FLAGS] = {open_flags, ARRAY_SIZE(open_flags), false},
	[KNOWN_DEVICE_FLAGS] = {device_flags, ARRAY_SIZE(device_flags), false},
	[KNOWN_ALLOCATION] = {allocations, ARRAY_SIZE(allocations), false},
};

static void separate(struct strbuf *b, size_t start)
{
	strbuf_puts(b, b->len == start ? " (" : "|");
}

static void put_octal(struct strbuf *b, uint64_t v)
{
	if (v >= 8)
		put_octal(b, v / 8);
	strbuf_putc(b, (char)('0' + v % 8));
}

/* Of flags also the bits that have no name, if any has one. */
static void put_names(struct strbuf *b, const struct names *list, uint64_t v)
{
	uint64_t rest = v, settled = 0;
	size_t start = b->len;

	for (size_t i = 0; i < list->n; i++) {
		const struct name *n = &list->at[i];

		if (!n->mask && n->value == v)
			rest = 0;
		else if (!n->mask || (v & n->mask) != n->value || (settled & n->mask) == n->mask)
			continue;
		separate(b, start);
		strbuf_puts(b, n->text);
		rest &= ~(uint64_t)n->mask;
		settled |= n->mask;
	}
	if (rest && b->len > start) {
		separate(b, start);
		strbuf_puts(b, list->octal ? "0" : "");
		if (list->octal)
			put_octal(b, rest);
		else
			number_hex(b, rest);
	}
	if (b->len > start)
		strbuf_putc(b, ')');
}

static void put_time(struct strbuf *b, uint64_t ns)
{
	if ((int64_t)ns <= 0) { /* no time, or none that a clock shows */
		number_signed(b, (int64_t)ns);
		return;
	}
	number_unsigned(b, ns / 1000000000);
	strbuf_putc(b, '.');
	number_filled(b, ns % 1000000000, 9);
	strbuf_putc(b, 's');
}

bool known_text(struct strbuf *b, enum known_as known, uint64_t v)
{
	const uint8_t address[] = {(uint8_t)(v >> 24), (uint8_t)(v >> 16), (uint8_t)(v >> 8),
				   (uint8_t)v};

	switch (known) {
	case KNOWN_IP4: number_ip4(b, address); return true;
	case KNOWN_TIME: put_time(b, v); return true;
	case KNOWN_TCP_STATE:
	case KNOWN_FAMILY:
	case KNOWN_SOCKET_TYPE:
	case KNOWN_IP_PROTOCOL:
	case KNOWN_MODE:
	case KNOWN_OPEN_FLAGS:
	case KNOWN_DEVICE_FLAGS:
	case KNOWN_ALLOCATION:
		number_unsigned(b, v);
		put_names(b, &names[known], v);
		return true;
	case KNOWN_IP6:
	case KNOWN_MAC:
	case KNOWN_HEX:
	case KNOWN_NONE: break;
	}
	return false;
}

bool known_is_address(enum known_as known)
{
	return known == KNOWN_IP4 || known == KNOWN_IP6 || known == KNOWN_MAC;
}

bool known_bytes_text(struct strbuf *b, enum known_as known, struct bytes bytes)
{
	switch (known) {
	case KNOWN_IP4: number_ip4(b, bytes.at); return true;
	case KNOWN_IP6: number_ip6(b, bytes.at); return true;
	case KNOWN_MAC: number_mac(b, bytes.at, bytes.size); return true;
	case KNOWN_HEX: number_hex_bytes(b, bytes.at, bytes.size); return true;
	case KNOWN_NONE:
	case KNOWN_TIME:
	case KNOWN_TCP_STATE:
	case KNOWN_FAMILY:
	case KNOWN_SOCKET_TYPE:
	case KNOWN_IP_PROTOCOL:
	case KNOWN_MODE:
	case KNOWN_OPEN_FLAGS:
	case KNOWN_DEVICE_FLAGS:
	case KNOWN_ALLOCATION: break;
	}
	return false;
}
