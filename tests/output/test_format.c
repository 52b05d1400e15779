/* SPDX-License-Identifier: GPL-2.0-only */
/* printf: conversions, flags, values that could not be read, and where its text goes. */
#include "check.h"
#include "fixture.h"

#include <stdio.h>
#include <string.h>

static const char *line_of(const struct fixture *f)
{
	return fixture_line(
		f, &(struct printer_options){.time = TIME_BOOT, .kallsyms = fixture_kallsyms()});
}

/* One conversion of the only field, between brackets. */
static void converts(const char *name, struct fixture *f, struct format_piece piece,
		     const char *expected)
{
	struct format_piece pieces[] = {piece, {.text = "]\n", .len = 2}};
	struct format format = {pieces, 2, true};
	char line[256];

	pieces[0].text = "[";
	pieces[0].len = 1;
	f->fields[0].hidden = true;
	f->record.formats = &format;
	f->record.n_formats = 1;
	f->record.has_line = false;
	snprintf(line, sizeof(line), "[%s]\n", expected);
	check_text(name, line_of(f), line);
}

static void scalar(const char *name, struct ctype t, uint64_t v, struct format_piece piece,
		   const char *expected)
{
	struct fixture f;

	fixture_init(&f);
	fixture_scalar(&f, "x", t, v);
	converts(name, &f, piece, expected);
}

#define PRECISE(c, p, ...)                                                                         \
	((struct format_piece){.conversion = FORMAT_##c, .precision = p, ##__VA_ARGS__})
#define P(c, ...) PRECISE(c, -1, ##__VA_ARGS__)

static void test_integers(void)
{
	const struct types *t = fixture_types();

	scalar("%d", t->i32, (uint64_t)-1, P(INTEGER), "-1");
	scalar("%d of an unsigned", t->u32, UINT32_MAX, P(INTEGER), "4294967295");
	scalar("%d of the largest", t->u64, UINT64_MAX, P(INTEGER), "18446744073709551615");
	scalar("%d of the least", t->i64, (uint64_t)INT64_MIN, P(INTEGER), "-9223372036854775808");
	scalar("%u of a negative int", t->i32, (uint64_t)-1, P(UNSIGNED), "4294967295");
	scalar("%x of a negative int", t->i32, (uint64_t)-1, P(HEX), "ffffffff");
	scalar("%#X", t->u32, 0xabc, P(HEX_UPPER, .alternate = true), "0XABC");
	scalar("%#x of 0", t->u32, 0, P(HEX, .alternate = true), "0");
	scalar("%o", t->u32, 8, P(OCTAL), "10");
	scalar("%5d", t->i32, 42, P(INTEGER, .width = 5), "   42");
	scalar("%-5d", t->i32, 42, P(INTEGER, .width = 5, .left = true), "42   ");
	scalar("%05d", t->i32, (uint64_t)-42, P(INTEGER, .width = 5, .zero = true), "-0042");
	scalar("%5.3d", t->i32, 7, PRECISE(INTEGER, 3, .width = 5), "  007");
	scalar("%.0d of 0", t->i32, 0, PRECISE(INTEGER, 0), "");
	scalar("%+d", t->i32, 7, P(INTEGER, .plus = true), "+7");
	scalar("% d", t->i32, 7, P(INTEGER, .blank = true), " 7");
	scalar("%c", t->u8, 'a', P(CHAR), "a");
	scalar("%c of a control", t->u8, 27, P(CHAR), "\\x1b");
	scalar("%p", t->pointer, 0xffff930b9d3cf800, P(POINTER), "0xffff930b9d3cf800");
	scalar("%p of NULL", t->pointer, 0, P(POINTER), "0x0");
	scalar("%pS", t->code, 0xffffffff81000110, P(SYMBOL), "icmp_rcv+0x10");
	scalar("%s of an enumerator", t->state, 1, P(STRING), "STATE_OPEN");
	scalar("%s of no enumerator", t->state, 77, P(STRING), "77");
	scalar("%d of an enumerator", t->state, 1, P(INTEGER), "1");
	scalar("%s of a bool", t->boolean, 1, P(STRING), "true");
}

static void bytes(const char *name, const void *at, uint32_t n, struct format_piece piece,
		  const char *expected)
{
	struct fixture f;

	fixture_init(&f);
	fixture_bytes(&f, "x", (struct ctype){.kind = CTYPE_STRING, .size = n}, at, n);
	converts(name, &f, piece, expected);
}

static void test_addresses(void)
{
	const struct types *t = fixture_types();
	struct ctype be32 = t->u32;

	be32.order = ORDER_BIG;
	scalar("%pI4 of a __be32", be32, 0x0a000001, P(IP4), "10.0.0.1");
	scalar("%pI4 as it lies in memory", t->u32, 0x0100000a, P(IP4), "10.0.0.1");
	bytes("%pI4 behind a pointer", "\x7f\0\0\1", 4, P(IP4, .width = 11), "  127.0.0.1");
	bytes("%pM", "\x52\x54\0\x12\x34\x56", 6, P(MAC), "52:54:00:12:34:56");
	bytes("%pI6", " \1\r\xb8\0\0\0\0\0\0\0\0\0\0\0\1", 16, P(IP6),
	      "2001:0db8:0000:0000:0000:0000:0000:0001");
	bytes("%pI6c", " \1\r\xb8\0\0\0\0\0\0\0\0\0\0\0\1", 16, P(IP6_SHORT), "2001:db8::1");
	bytes("%pI6c of none", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16, P(IP6_SHORT), "::");
	bytes("%pI6c, one zero group", "\0\1\0\0\0\2\0\3\0\4\0\5\0\6\0\7", 16, P(IP6_SHORT),
	      "1:0:2:3:4:5:6:7");
	bytes("%pI6c, zeroes at the end", "\0\1\0\2\0\3\0\4\0\5\0\6\0\0\0\0", 16, P(IP6_SHORT),
	      "1:2:3:4:5:6::");
}

static void test_strings(void)
{
	struct fixture f;

	fixture_init(&f);
	fixture_text(&f, "x", "a\n\033[1m\0\0", 8);
	converts("%s escapes", &f, P(STRING), "a\\n\\x1b[1m");
	fixture_init(&f);
	fixture_text(&f, "x", "abcdef\0", 8);
	converts("%-6.3s", &f, PRECISE(STRING, 3, .width = 6, .left = true), "abc   ");
	fixture_init(&f);
	fixture_bare(&f, "func", FIELD_FUNC);
	converts("%s of func", &f, P(STRING), "ip_send_skb");
	fixture_init(&f);
	fixture_text(&f, "x", "", 1);
	fixture_unreadable(&f, 0, true);
	converts("a NULL on the way", &f, P(STRING, .width = 8), "  <null>");
	fixture_init(&f);
	fixture_scalar(&f, "x", fixture_types()->i32, 0);
	fixture_unreadable(&f, 0, false);
	converts("a bad address", &f, P(INTEGER), "<fault>");
}

static void test_places(void)
{
	struct format_piece a[] = {{.text = "a", .len = 1}},
			    z[] = {P(INTEGER), {.text = "\n", .len = 1}};
	struct format formats[] = {{a, 1, true}, {z, 2, false}};
	struct fixture f;

	z[0].text = "z=";
	z[0].len = 2;
	fixture_init(&f);
	fixture_scalar(&f, "x", fixture_types()->u32, 7);
	fixture_scalar(&f, "y", fixture_types()->u32, 8)->hidden = true;
	f.record.formats = formats;
	f.record.n_formats = 2;
	z[0].field = 1;
	check_text("text before and behind the line", line_of(&f),
		   "a251.523616        3 ping:3833         ip_send_skb                     x=7\n"
		   "z=8\n");
	check_text("in JSON all values, and the text", fixture_json(&f),
		   "{\"x\":7,\"y\":8},\"text\":\"az=8\\n\"}");
	f.record.has_line = false;
	f.fields[0].hidden = true;
	check_text("printf alone has no columns, and no newline of ours", line_of(&f), "az=8\n");
	f.record.n_formats = 1;
	check_text("… nor at the end", line_of(&f), "a");
}

void test_formats(void)
{
	test_integers();
	test_addresses();
	test_strings();
	test_places();
}
