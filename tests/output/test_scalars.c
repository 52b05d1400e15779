/* SPDX-License-Identifier: GPL-2.0-only */
/* Fields of 8 bytes, strings, and what could not be read. */
#include "check.h"
#include "fixture.h"
#include "base/errno_names.h"

#include <stdio.h>
#include <string.h>

static void scalar(const char *name, struct ctype type, enum field_role role, uint64_t v,
		   const char *text, const char *json)
{
	struct fixture f;
	char expected[256];

	fixture_init(&f);
	fixture_scalar(&f, "x", type, v)->role = role;
	snprintf(expected, sizeof(expected), "x=%s", text);
	check_text(name, fixture_values(&f), expected);
	snprintf(expected, sizeof(expected), "{\"x\":%s}}", json);
	check_text(name, fixture_json(&f), expected);
}

static void test_integers(const struct types *t)
{
	scalar("u32", t->u32, ROLE_NONE, 84, "84", "84");
	scalar("s32", t->i32, ROLE_NONE, (uint64_t)-84, "-84", "-84");
	scalar("u64 whole", t->u64, ROLE_NONE, UINT64_MAX, "18446744073709551615",
	       "18446744073709551615");
	scalar("s64 whole", t->i64, ROLE_NONE, 1ull << 63, "-9223372036854775808",
	       "-9223372036854775808");
	scalar("u8", t->u8, ROLE_NONE, 255, "255", "255");
	scalar("s8", t->i8, ROLE_NONE, (uint64_t)-1, "-1", "-1");
	scalar("a char is a number", t->character, ROLE_NONE, 'A', "65", "65");
	scalar("upper bits of an s32 don't count", t->i32, ROLE_NONE, 0x1ffffffff, "-1", "-1");
	scalar("a big-endian type's scalar is in host order", t->be16, ROLE_NONE, 443, "443",
	       "443");
	scalar("true", t->boolean, ROLE_NONE, 1, "true", "true");
	scalar("false", t->boolean, ROLE_NONE, 0, "false", "false");
	scalar("an enumerator", t->state, ROLE_NONE, 2, "STATE_CLOSED", "\"STATE_CLOSED\"");
	scalar("a negative enumerator", t->state, ROLE_NONE, (uint64_t)-3, "STATE_LOST",
	       "\"STATE_LOST\"");
	scalar("an unnamed one", t->state, ROLE_NONE, 7, "7", "7");
	scalar("a 64-bit enumerator", t->wide, ROLE_NONE, 1ull << 63, "WIDE_TOP", "\"WIDE_TOP\"");
	scalar("a duration", t->u64, ROLE_DURATION, 12345, "12.345us", "12345");
}

static void known(const char *name, struct ctype type, enum known_as as, uint64_t v,
		  const char *text, const char *json)
{
	struct fixture f;

	fixture_init(&f);
	fixture_scalar(&f, "x", type, v)->known = as;
	check_text(name, fixture_values(&f), text);
	check_text(name, fixture_json(&f), json);
}

static void test_known(const struct types *t)
{
	struct fixture f;

	known("an address is a string in JSON, too", t->be32, KNOWN_IP4, 0x0a000001, "x=10.0.0.1",
	      "{\"x\":\"10.0.0.1\"}}");
	known("a state is a number there", t->u8, KNOWN_TCP_STATE, 1, "x=1 (TCP_ESTABLISHED)",
	      "{\"x\":1}}");
	known("flags are", t->u32, KNOWN_DEVICE_FLAGS, 9, "x=9 (IFF_UP|IFF_LOOPBACK)",
	      "{\"x\":9}}");
	known("a time is", t->i64, KNOWN_TIME, 1000000001, "x=1.000000001s",
	      "{\"x\":1000000001}}");
	fixture_init(&f);
	fixture_bytes(&f, "x", t->octets6, "RT\0\x12\x34\x56", 6)->known = KNOWN_MAC;
	check_text("a member that is a MAC address", fixture_values(&f), "x=52:54:00:12:34:56");
	check_text("in JSON, too", fixture_json(&f), "{\"x\":\"52:54:00:12:34:56\"}}");
	fixture_init(&f);
	fixture_bytes(&f, "x", t->text8, "\0b\7\0\0\0\0", 8)->known = KNOWN_HEX;
	check_text("characters that are no text", fixture_values(&f), "x=0062070000000000");
	check_text("in JSON, too", fixture_json(&f), "{\"x\":\"0062070000000000\"}}");
}

static void test_returns(const struct types *t)
{
	scalar("ret ok", t->i32, ROLE_RET, 0, "0", "0");
	scalar("ret errno", t->i32, ROLE_RET, (uint64_t)-1, "-1 (EPERM)", "-1");
	scalar("ret long errno", t->i64, ROLE_RET, (uint64_t)-512, "-512 (ERESTARTSYS)", "-512");
	scalar("ret without a name", t->i32, ROLE_RET, (uint64_t)-4000, "-4000", "-4000");
	scalar("ret below errnos", t->i64, ROLE_RET, (uint64_t)-4096, "-4096", "-4096");
	scalar("unsigned ret", t->u32, ROLE_RET, 0xffffffff, "4294967295", "4294967295");
	scalar("unsigned long ret", t->u64, ROLE_RET, UINT64_MAX, "18446744073709551615",
	       "18446744073709551615");
	scalar("no errno but of a return", t->i32, ROLE_NONE, (uint64_t)-1, "-1", "-1");
	scalar("pointer", t->pointer, ROLE_NONE, 0xffff930b9d3cf800, "0xffff930b9d3cf800",
	       "\"0xffff930b9d3cf800\"");
	scalar("NULL", t->pointer, ROLE_RET, 0, "0x0", "\"0x0\"");
	scalar("a user's pointer", t->pointer, ROLE_NONE, 0x7ffc1000, "0x7ffc1000",
	       "\"0x7ffc1000\"");
	scalar("ERR_PTR", t->pointer, ROLE_RET, (uint64_t)-22, "0xffffffffffffffea (EINVAL)",
	       "\"0xffffffffffffffea\"");
	scalar("ERR_PTR of no name", t->pointer, ROLE_RET, (uint64_t)-4095, "0xfffffffffffff001",
	       "\"0xfffffffffffff001\"");
	scalar("symbol", t->u64, ROLE_SYMBOL, 0xffffffff8100011c, "icmp_rcv+0x1c",
	       "\"icmp_rcv+0x1c\"");
	scalar("symbol at its start", t->u64, ROLE_SYMBOL, 0xffffffff81000200, "icmp_echo",
	       "\"icmp_echo\"");
	scalar("a module's symbol", t->u64, ROLE_SYMBOL, 0xffffffffc0000010,
	       "nf_hook+0x10[nf_conntrack]", "\"nf_hook+0x10[nf_conntrack]\"");
	scalar("no symbol", t->u64, ROLE_SYMBOL, 0x1000, "0x1000", "\"0x1000\"");
	scalar("a pointer to a function", t->code, ROLE_NONE, 0xffffffff81000100, "icmp_rcv",
	       "\"icmp_rcv\"");
	scalar("a NULL pointer to a function", t->code, ROLE_NONE, 0, "0x0", "\"0x0\"");
}

static void test_every_errno(const struct types *t)
{
	unsigned int wrong = 0;

	for (int i = 1; i <= ERRNO_MOST; i++) {
		const char *name = errno_name(i);
		struct fixture f;
		char expected[64];

		if (!name && i > 600)
			continue;
		fixture_init(&f);
		fixture_scalar(&f, "ret", t->i32, (uint64_t)-i)->role = ROLE_RET;
		if (name)
			snprintf(expected, sizeof(expected), "ret=-%d (%s)", i, name);
		else
			snprintf(expected, sizeof(expected), "ret=-%d", i);
		wrong += strcmp(fixture_values(&f), expected) != 0;
	}
	check_number("every errno beside its return value", wrong, 0);
}

static void text(const char *name, const char *s, uint32_t n, bool cut, const char *expected,
		 const char *json)
{
	struct fixture f;

	fixture_init(&f);
	fixture_text(&f, "s", s, n)->truncated_at_size = cut;
	check_text(name, fixture_values(&f), expected);
	check_text(name, fixture_json(&f), json);
}

static void test_texts(void)
{
	text("string", "lo\0\0\0\0\0", 8, true, "s=\"lo\"", "{\"s\":\"lo\"}}");
	text("empty string", "\0abc", 4, true, "s=\"\"", "{\"s\":\"\"}}");
	text("string cut", "abcdefgh", 8, true, "s=\"abcdefgh\"...", "{\"s\":\"abcdefgh\"}}");
	text("full array, not cut", "abcdefgh", 8, false, "s=\"abcdefgh\"",
	     "{\"s\":\"abcdefgh\"}}");
	text("string ends at its NUL", "ab\0defgh", 8, true, "s=\"ab\"", "{\"s\":\"ab\"}}");
	text("hostile string", "\033]0;\"\n\xff\x7f", 8, false, "s=\"\\x1b]0;\\\"\\n\\xff\\x7f\"",
	     "{\"s\":\"\\u001b]0;\\\"\\n\xef\xbf\xbd\\u007f\"}}");
}

static void test_unreadable(const struct types *t)
{
	struct fixture f;

	fixture_init(&f);
	fixture_scalar(&f, "skb->dev->mtu", t->u32, 0);
	fixture_text(&f, "name", "", 1);
	fixture_scalar(&f, "ok", t->u32, 1);
	fixture_unreadable(&f, 0, true);
	fixture_unreadable(&f, 1, false);
	check_text("null and fault in text", fixture_values(&f),
		   "skb->dev->mtu=<null> name=<fault> ok=1");
	check_text("null and fault in JSON", fixture_json(&f),
		   "{\"skb->dev->mtu\":null,\"name\":null,\"ok\":1},"
		   "\"faults\":{\"skb->dev->mtu\":\"null\",\"name\":\"fault\"}}");
	f.record.size -= 16;
	check_text("a short record's last values are faults", fixture_values(&f),
		   "skb->dev->mtu=<null> name=<fault> ok=<fault>");
	fixture_init(&f);
	fixture_scalar(&f, "far", t->u32, 1)->offset = UINT32_MAX - 3;
	fixture_text(&f, "long", "abc", 4)->size = UINT32_MAX;
	check_text("offsets that wrap are faults", fixture_values(&f), "far=<fault> long=<fault>");
}

static void test_keys(const struct types *t)
{
	struct fixture f;

	fixture_init(&f);
	fixture_bare(&f, "say \"hi\"\033", FIELD_LABEL);
	fixture_scalar(&f, "a == \"b\"", t->i32, 1);
	fixture_bare(&f, "func", FIELD_FUNC);
	fixture_bare(&f, "module", FIELD_MODULE);
	fixture_scalar(&f, "func", t->i32, 2);
	fixture_bare(&f, "module", FIELD_LABEL);
	check_text("labels, func and module in text", fixture_values(&f),
		   "say \"hi\"\\x1b a == \"b\"=1 func=\"ip_send_skb\" module=\"vmlinux\" func=2 "
		   "module");
	check_text("labels are no values, a key's first value stands", fixture_json(&f),
		   "{\"a == \\\"b\\\"\":1,\"func\":\"ip_send_skb\",\"module\":\"vmlinux\"}}");
	fixture_unreadable(&f, 4, true);
	check_text("what isn't shown is no fault", fixture_json(&f),
		   "{\"a == \\\"b\\\"\":1,\"func\":\"ip_send_skb\",\"module\":\"vmlinux\"}}");
}

void test_scalars(void)
{
	const struct types *t = fixture_types();

	test_integers(t);
	test_known(t);
	test_returns(t);
	test_every_errno(t);
	test_texts();
	test_unreadable(t);
	test_keys(t);
}
