/* SPDX-License-Identifier: GPL-2.0-only */
/* Structs, unions, arrays and bit-fields, as they lie in memory. */
#include "check.h"
#include "fixture.h"

#include <string.h>

/* struct thing of fixture.h, as C lays it out. */
struct thing {
	int id;
	struct {
		int x, y;
	} at;
	union {
		uint32_t word;
		unsigned char octets[4];
	};
	unsigned int low : 3;
	int high : 5;
	uint8_t hole;
	bool on;
	uint8_t other_hole;
	uint8_t port[2]; /* big endian */
	int state;
	char name[8];
	unsigned char mac[6];
	uint64_t next, run;
	struct {
		int x, y;
	} points[2];
	long numbers[12];
};
_Static_assert(offsetof(struct thing, on) == 18, "as fixture.h says");
_Static_assert(sizeof(struct thing) == 176, "as fixture.h says");

static void object(const char *name, struct ctype type, const void *bytes, uint32_t n,
		   const char *text, const char *json)
{
	struct fixture f;

	fixture_init(&f);
	fixture_bytes(&f, "x", type, bytes, n);
	check_text(name, fixture_values(&f), text);
	if (json)
		check_text(name, fixture_json(&f), json);
}

static const struct thing thing = {
	.at = {.y = 2},
	.word = 0x04030201,
	.low = 5,
	.high = -3,
	.on = true,
	.port = {0x01, 0xbb},
	.state = 1,
	.name = "l\"o",
	.mac = {0x52, 0x54},
	.next = 0xffff888000001000,
	.run = 0xffffffff81000104,
	.points = {{1, 2}},
	.numbers = {1, 0, -3},
};

static void test_struct(const struct types *t)
{
	static const uint8_t zero[sizeof(thing)];
	uint8_t more[sizeof(thing) + 8] = {0};

	object("struct", t->thing, &thing, sizeof(thing),
	       "x={.at = {.y = 2}, .word = 67305985, .octets = 01020304, .low = 5, .high = -3, .on "
	       "= true, .port = 443, "
	       ".state = STATE_OPEN, .name = \"l\\\"o\", .mac = 525400000000, .next = "
	       "0xffff888000001000, "
	       ".run = icmp_rcv+0x4, .points = {{.x = 1, .y = 2}, {}}, .numbers = {1, 0, -3}}",
	       "{\"x\":{\"id\":0,\"at\":{\"x\":0,\"y\":2},\"word\":67305985,\"octets\":"
	       "\"01020304\",\"low\":5,\"high\":-3,"
	       "\"on\":true,\"port\":443,\"state\":\"STATE_OPEN\",\"name\":\"l\\\"o\",\"mac\":"
	       "\"525400000000\","
	       "\"next\":\"0xffff888000001000\",\"run\":\"icmp_rcv+0x4\",\"points\":[{\"x\":1,"
	       "\"y\":2},{\"x\":0,\"y\":0}],"
	       "\"numbers\":[1,0,-3,0,0,0,0,0,0,0,0,0],\"rest\":\"\"}}}");
	object("struct of zeroes", t->thing, zero, sizeof(zero), "x={}", NULL);
	object("struct cut short", t->thing, &thing, 24,
	       "x={.at = {.y = 2}, .word = 67305985, .octets = 01020304, .low = 5, .high = -3, .on "
	       "= true, .port = 443, ... 152 bytes more}",
	       "{\"x\":{\"id\":0,\"at\":{\"x\":0,\"y\":2},\"word\":67305985,\"octets\":"
	       "\"01020304\",\"low\":5,\"high\":-3,"
	       "\"on\":true,\"port\":443,\"state\":null,\"name\":null,\"mac\":null,\"next\":null,"
	       "\"run\":null,"
	       "\"points\":null,\"numbers\":null,\"rest\":\"\"}},\"cut\":{\"x\":152}}");
	memset(more + sizeof(thing), 0xee, 8);
	object("bytes reserved behind a struct aren't its own", t->thing, more, sizeof(more),
	       "x={}", NULL);
	object("nothing of a struct arrived", t->point, zero, 0, "x={... 8 bytes more}",
	       "{\"x\":{\"x\":null,\"y\":null}},\"cut\":{\"x\":8}}");
}

static void test_arrays(const struct types *t)
{
	static const int ints[6] = {1, -2, 3};
	static const long longs[12] = {7};

	object("integers", t->ints3, ints, 12, "x={1, -2, 3}", "{\"x\":[1,-2,3]}}");
	object("an array cut short", t->ints3, ints, 8, "x={1, -2, ... 4 bytes more}",
	       "{\"x\":[1,-2]},\"cut\":{\"x\":4}}");
	object("an array of arrays", t->grid, ints, 24, "x={{1, -2, 3}, {0, 0, 0}}",
	       "{\"x\":[[1,-2,3],[0,0,0]]}}");
	object("a long tail of zeroes", t->longs12, longs, 96, "x={7}",
	       "{\"x\":[7,0,0,0,0,0,0,0,0,0,0,0]}}");
	object("bools", t->bools2, "\1\0", 2, "x={true, false}", "{\"x\":[true,false]}}");
	object("octets", t->octets6, "RT\0\x12\x34\x56", 6, "x=525400123456",
	       "{\"x\":\"525400123456\"}}");
	object("a char array", t->text8, "lo\0junk", 8, "x=\"lo\"", "{\"x\":\"lo\"}}");
	object("a full char array", t->text8, "abcdefgh", 8, "x=\"abcdefgh\"",
	       "{\"x\":\"abcdefgh\"}}");
	object("an integer as it lies in memory", t->be16, "\x01\xbb", 2, "x=443", "{\"x\":443}}");
	object("bytes of a pointer that stands for them", t->pointer, "\1\2\3\4\5\6", 6,
	       "x=010203040506", "{\"x\":\"010203040506\"}}");
}

/* struct packet of fixture.h, as C lays it out. */
static const struct packet {
	int64_t stamp;
	uint8_t saddr[4], from[4], to[16], h_dest[8], cb[8];
	uint64_t caller;
	int x, y;
	uint8_t plain[8];
} packet = {
	.stamp = 1764096395123456789,
	.saddr = {10, 0, 0, 1},
	.from = {127, 0, 0, 1},
	.to = {0x20, 1, 0xd, 0xb8, [15] = 1},
	.h_dest = {0x52, 0x54, 0, 0x12, 0x34, 0x56},
	.cb = {0, 'b', 7},
	.caller = 0xffffffffc0000004,
	.x = 7,
	.plain = {0, 0, 1, 0},
};

static void test_known(const struct types *t)
{
	object("addresses, times and symbols are known by type and name", t->packet, &packet,
	       sizeof(packet),
	       "x={.stamp = 1764096395.123456789s, .saddr = 10.0.0.1, .from = 127.0.0.1, .to = "
	       "2001:db8::1, .h_dest = 52:54:00:12:34:56, .cb = 0062070000000000, .caller = "
	       "nf_hook+0x4[nf_conntrack], .x = 7, .plain = 256}",
	       "{\"x\":{\"stamp\":1764096395123456789,\"saddr\":\"10.0.0.1\",\"from\":"
	       "\"127.0.0.1\",\"to\":\"2001:db8::1\","
	       "\"h_dest\":\"52:54:00:12:34:56\",\"cb\":\"0062070000000000\",\"caller\":"
	       "\"0xffffffffc0000004\",\"x\":7,\"y\":0,\"group\":{\"x\":7,\"y\":0},"
	       "\"plain\":256}}}");
	object("an address by itself", t->in_addr, "\12\0\0\1", 4, "x=10.0.0.1",
	       "{\"x\":\"10.0.0.1\"}}");
	object("addresses in an array", t->nets2, "\12\0\0\1\x7f\0\0\1", 8,
	       "x={10.0.0.1, 127.0.0.1}", "{\"x\":[\"10.0.0.1\",\"127.0.0.1\"]}}");
	object("an address cut short", t->in_addr, "\12\0", 2, "x={... 2 bytes more}",
	       "{\"x\":{\"s_addr\":null}},\"cut\":{\"x\":2}}");
}

/* What stands below the event's line, under each layout. */
static void layout(const char *name, struct object_style style, struct ctype type,
		   const void *bytes, uint32_t n, const char *wanted)
{
	struct printer_options o = {.time = TIME_BOOT, .kallsyms = fixture_kallsyms()};
	struct fixture f;

	fixture_init(&f);
	fixture_scalar(&f, "before", fixture_types()->i32, 1);
	fixture_bytes(&f, "x", type, bytes, n);
	fixture_scalar(&f, "after", fixture_types()->i32, 2);
	o.objects = style;
	check_text(name, fixture_line(&f, &o) + 70, wanted);
}

static void test_layouts(const struct types *t)
{
	static const int point[2] = {1, 2};
	static const long longs[1300] = {[0] = 1, [1299] = 2};
	const struct object_style filled = {OBJECT_FILLED, false}, full = {OBJECT_FULL, false};

	layout("a short struct stays on the line", filled, t->point, point, 8,
	       "before=1 x={.x = 1, .y = 2} after=2\n");
	layout("a long one follows in filled lines", filled, t->thing, &thing, sizeof(thing),
	       "before=1 after=2\n"
	       "    x={\n"
	       "        .at = {.y = 2}, .word = 67305985, .octets = 01020304, .low = 5, "
	       ".high = -3, .on = true,\n"
	       "        .port = 443, .state = STATE_OPEN, .name = \"l\\\"o\", "
	       ".mac = 525400000000,\n"
	       "        .next = 0xffff888000001000, .run = icmp_rcv+0x4, "
	       ".points = {{.x = 1, .y = 2}, {}},\n"
	       "        .numbers = {1, 0, -3}\n"
	       "    }\n");
	layout("cut in lines", filled, t->thing, &thing, 48,
	       "before=1 after=2\n"
	       "    x={\n"
	       "        .at = {.y = 2}, .word = 67305985, .octets = 01020304, .low = 5, "
	       ".high = -3, .on = true,\n"
	       "        .port = 443, .state = STATE_OPEN, .name = \"l\\\"o\", "
	       ".mac = 525400000000,\n"
	       "        ... 128 bytes more\n"
	       "    }\n");
	layout("a member a line", full, t->packet, &packet, 40,
	       "before=1 after=2\n"
	       "    x={\n"
	       "        .stamp = 1764096395.123456789s,\n"
	       "        .saddr = 10.0.0.1,\n"
	       "        .from = 127.0.0.1,\n"
	       "        .to = 2001:db8::1,\n"
	       "        .h_dest = 52:54:00:12:34:56,\n"
	       "        ... 32 bytes more\n"
	       "    }\n");
	layout("zeroes where they are asked for", (struct object_style){OBJECT_FULL, true},
	       t->point, point, 8,
	       "before=1 after=2\n    x={\n        .x = 1,\n        .y = 2\n    }\n");
	layout("an empty struct in lines", full, t->point, longs + 1, 8,
	       "before=1 after=2\n    x={}\n");
	layout("zeroes on the line", (struct object_style){OBJECT_COMPACT, true}, t->point,
	       longs + 1, 8, "before=1 x={.x = 0, .y = 0} after=2\n");
}

void test_objects(void)
{
	const struct types *t = fixture_types();

	test_known(t);
	test_layouts(t);

	test_struct(t);
	test_arrays(t);
}
