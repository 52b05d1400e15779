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
	       "= true, .port = 443, ...}",
	       "{\"x\":{\"id\":0,\"at\":{\"x\":0,\"y\":2},\"word\":67305985,\"octets\":"
	       "\"01020304\",\"low\":5,\"high\":-3,"
	       "\"on\":true,\"port\":443,\"state\":null,\"name\":null,\"mac\":null,\"next\":null,"
	       "\"run\":null,"
	       "\"points\":null,\"numbers\":null,\"rest\":\"\"}}}");
	memset(more + sizeof(thing), 0xee, 8);
	object("bytes reserved behind a struct aren't its own", t->thing, more, sizeof(more),
	       "x={}", NULL);
	object("nothing of a struct arrived", t->point, zero, 0, "x={...}",
	       "{\"x\":{\"x\":null,\"y\":null}}}");
}

static void test_arrays(const struct types *t)
{
	static const int ints[6] = {1, -2, 3};
	static const long longs[12] = {7};

	object("integers", t->ints3, ints, 12, "x={1, -2, 3}", "{\"x\":[1,-2,3]}}");
	object("an array cut short", t->ints3, ints, 8, "x={1, -2, ...}", "{\"x\":[1,-2]}}");
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

void test_objects(void)
{
	const struct types *t = fixture_types();

	test_struct(t);
	test_arrays(t);
}
