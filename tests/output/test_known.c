/* SPDX-License-Identifier: GPL-2.0-only */
/* Numbers that are known to mean something. */
#include "check.h"
#include "output/known_text.h"

static void shows(const char *expected, enum known_as known, uint64_t v)
{
	struct strbuf b = {0};

	check("a number that is known", known_text(&b, known, v), expected);
	check_text(expected, strbuf_str(&b), expected);
	strbuf_free(&b);
}

void test_known_names(void)
{
	struct strbuf b = {0};

	shows("127.0.0.1", KNOWN_IP4, 0x7f000001);
	shows("1700000000.000000001s", KNOWN_TIME, 1700000000000000001);
	shows("-1", KNOWN_TIME, UINT64_MAX);
	shows("0", KNOWN_TIME, 0);
	shows("1 (TCP_ESTABLISHED)", KNOWN_TCP_STATE, 1);
	shows("0", KNOWN_TCP_STATE, 0);
	shows("99", KNOWN_TCP_STATE, 99);
	shows("0 (AF_UNSPEC)", KNOWN_FAMILY, 0);
	shows("262 (IPPROTO_MPTCP)", KNOWN_IP_PROTOCOL, 262);
	shows("5 (SOCK_SEQPACKET)", KNOWN_SOCKET_TYPE, 5);
	shows("33188 (S_IFREG|0644)", KNOWN_MODE, 0100644);
	shows("17407 (S_IFDIR|S_ISVTX|0777)", KNOWN_MODE, 041777);
	shows("420", KNOWN_MODE, 0644);
	shows("0 (O_RDONLY)", KNOWN_OPEN_FLAGS, 0);
	shows("32769 (O_WRONLY|O_LARGEFILE)", KNOWN_OPEN_FLAGS, 0100001);
	shows("1052672 (O_RDONLY|O_SYNC)", KNOWN_OPEN_FLAGS, 04010000);
	shows("4259840 (O_RDONLY|O_TMPFILE)", KNOWN_OPEN_FLAGS, 020200000);
	shows("536870914 (O_RDWR|0x20000000)", KNOWN_OPEN_FLAGS, 0x20000002);
	shows("9 (IFF_UP|IFF_LOOPBACK)", KNOWN_DEVICE_FLAGS, 9);
	shows("65536", KNOWN_DEVICE_FLAGS, 1 << 16);
	shows("3264 (GFP_KERNEL)", KNOWN_ALLOCATION, 0xcc0);
	shows("4197824 (GFP_KERNEL|__GFP_ZERO|__GFP_ACCOUNT)", KNOWN_ALLOCATION, 0x400dc0);
	shows("2080 (GFP_ATOMIC)", KNOWN_ALLOCATION, 0x820);
	shows("2592 (GFP_ATOMIC|__GFP_ATOMIC)", KNOWN_ALLOCATION, 0xa20);
	shows("10240 (GFP_NOWAIT|__GFP_NOWARN)", KNOWN_ALLOCATION, 0x2800);
	shows("256 (__GFP_ZERO)", KNOWN_ALLOCATION, 0x100);
	check("what isn't known is not written", !known_text(&b, KNOWN_NONE, 1) && !b.len, "");
}
