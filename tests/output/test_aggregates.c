/* SPDX-License-Identifier: GPL-2.0-only */
/* What aggregations show: bars, ranges, columns, the order, JSON. */
#include "check.h"
#include "fixture.h"
#include "output/aggregate.h"

#include <string.h>

#define ROWS_MOST 16

/* A table and rows of it. A key is {states, three fields, bucket} at most, six words. */
struct counted {
	struct aggregate_table table;
	struct record_field fields[3];
	struct aggregate_row rows[ROWS_MOST];
	uint64_t keys[ROWS_MOST][6];
	size_t n;
};

static void counted_init(struct counted *c, enum aggregate_kind kind, const char *name)
{
	*c = (struct counted){.table = {.kind = kind, .name = name}};
	c->table.keys.fields = c->fields;
}

/* Keys are added before rows. */
static struct record_field *add_key(struct counted *c, const char *key, enum field_form form,
				    struct ctype type, uint32_t size)
{
	struct record_field *f = &c->fields[c->table.keys.n++];

	*f = (struct record_field){.key = key,
				   .form = form,
				   .type = type,
				   .size = size,
				   .offset = c->table.bucket_offset};
	c->table.bucket_offset += ALIGN_UP(size, 8);
	return f;
}

static uint8_t *add_row(struct counted *c, uint64_t n, uint64_t value)
{
	struct aggregate_row *row = &c->rows[c->n];

	*row = (struct aggregate_row){
		.table = &c->table, .key = (uint8_t *)c->keys[c->n], .n = n, .value = value};
	return (uint8_t *)c->keys[c->n++];
}

static void add_bucket(struct counted *c, int64_t bucket, uint64_t n)
{
	memcpy(add_row(c, n, 0) + c->table.bucket_offset, &bucket, sizeof(bucket));
}

typedef void show_fn(const struct aggregate_report *r, struct symbolizer *symbols,
		     struct strbuf *b);

static const char *shown_by(show_fn *show, const struct counted *c, uint32_t clauses, uint64_t at)
{
	static struct strbuf b;
	const struct aggregate_table *table = &c->table;
	struct aggregate_report r = {.tables = &table,
				     .n_tables = 1,
				     .rows = c->rows,
				     .n_rows = c->n,
				     .clauses = clauses,
				     .at = at};
	struct symbolizer symbols = {.path = "/dev/null"};

	strbuf_clear(&b);
	show(&r, &symbols, &b);
	symbolizer_close(&symbols);
	return strbuf_str(&b);
}

static const char *shown(const struct counted *c, bool json, uint32_t clauses)
{
	return shown_by(json ? aggregates_json : aggregates_text, c, clauses, 0);
}

/* --- histograms --- */

static void test_bars(void)
{
	struct counted c;

	counted_init(&c, AGGREGATE_HIST, "hist(ret)");
	c.table.is_signed = true;
	add_bucket(&c, -1, 3);
	add_bucket(&c, 0, 26);
	add_bucket(&c, 1, 1);
	add_bucket(&c, 2, 52);
	add_bucket(&c, 4, 104);
	check_text("bars, with an empty bucket between", shown(&c, false, 1),
		   "hist(ret)\n"
		   "  (..., 0)                3 |@                                                "
		   "   |\n"
		   "  [0]                    26 |@@@@@@@@@@@@@                                    "
		   "   |\n"
		   "  [1]                     1 |                                                 "
		   "   |\n"
		   "  [2, 4)                 52 |@@@@@@@@@@@@@@@@@@@@@@@@@@                       "
		   "   |\n"
		   "  [4, 8)                  0 |                                                 "
		   "   |\n"
		   "  [8, 16)               104 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"
		   "@@@|\n");
	check_text("the same in JSON", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"hist(ret)\",\"keys\":{},"
		   "\"buckets\":[[null,0,3],[0,1,26],[1,2,1],[2,4,52],[8,16,104]]}\n");
}

static void test_durations(void)
{
	struct counted c;

	counted_init(&c, AGGREGATE_HIST, "hist(duration)");
	c.table.is_duration = true;
	add_bucket(&c, 24, 1);
	add_bucket(&c, 26, 2);
	check_text("durations, in columns, too", shown(&c, false, 1),
		   "hist(duration)\n"
		   "  [8.388ms, 16.777ms)         1 |@@@@@@@@@@@@@@@@@@@@@@@@@@                   "
		   "       |\n"
		   "  [16.777ms, 33.554ms)        0 |                                             "
		   "       |\n"
		   "  [33.554ms, 67.108ms)        2 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"
		   "@@@@@@@|\n");
}

static void range_is(const struct counted *c, const char *expected)
{
	const char *text = shown(c, false, 1);
	const char *line = strchr(text, '\n') + 3;
	char range[64] = "";
	size_t n = strcspn(line, ")]");

	memcpy(range, line, MIN(n + 1, sizeof(range) - 1));
	check_text(expected, range, expected);
}

static void test_ranges(void)
{
	static const struct {
		int64_t bucket;
		bool is_signed;
		const char *text;
	} ranges[] = {
		{10, false, "[512, 1K)"},	 {11, false, "[1K, 2K)"},
		{20, true, "[512K, 1M)"},	 {31, false, "[1G, 2G)"},
		{41, false, "[1T, 2T)"},	 {51, true, "[1P, 2P)"},
		{63, true, "[4E, ...)"},	 {63, false, "[4E, 8E)"},
		{64, false, "[8E, ...)"},
	};
	struct counted c;

	for (size_t i = 0; i < ARRAY_SIZE(ranges); i++) {
		counted_init(&c, AGGREGATE_HIST, "hist(x)");
		c.table.is_signed = ranges[i].is_signed;
		add_bucket(&c, ranges[i].bucket, 1);
		range_is(&c, ranges[i].text);
	}
	counted_init(&c, AGGREGATE_HIST, "hist(duration)");
	c.table.is_duration = true;
	add_bucket(&c, 21, 1);
	range_is(&c, "[1.048ms, 2.097ms)");
}

static void test_linear(void)
{
	struct counted c;

	counted_init(&c, AGGREGATE_LHIST, "lhist(x, -10, 15, 10)");
	c.table.is_signed = true;
	c.table.low = -10;
	c.table.high = 15;
	c.table.step = 10;
	for (int64_t bucket = 0; bucket <= 4; bucket++)
		add_bucket(&c, bucket, 1);
	check_text("linear buckets, the last shorter", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"lhist(x, -10, 15, 10)\",\"keys\":{},"
		   "\"buckets\":[[null,-10,1],[-10,0,1],[0,10,1],[10,15,1],[15,null,1]]}\n");
	c.n = 1;
	range_is(&c, "(..., -10)");
	c.rows[0] = c.rows[3];
	range_is(&c, "[10, 15)");
	c.rows[0] = c.rows[4];
	range_is(&c, "[15, ...)");
}

static void test_unsigned_top(void)
{
	struct counted c;

	counted_init(&c, AGGREGATE_HIST, "hist(x)");
	add_bucket(&c, 64, 1);
	check_text("the largest unsigned values", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"hist(x)\",\"keys\":{},"
		   "\"buckets\":[[9223372036854775808,null,1]]}\n");
}

/* --- keys --- */

static void test_keys(void)
{
	static const struct traced functions[] = {
		{.name = "ip_rcv", .module = "vmlinux"},
		{.name = "nf_hook", .module = "nf_conntrack"},
	};
	const struct traced *f = &functions[0], *g = &functions[1];
	const struct types *t = fixture_types();
	struct counted c;
	uint8_t *key;

	counted_init(&c, AGGREGATE_COUNT, "count()");
	add_key(&c, "comm", FIELD_TEXT, t->text8, 8);
	add_key(&c, "func", FIELD_FUNC, t->pointer, 8);
	key = add_row(&c, 1043, 0);
	memcpy(key, "p\033[2J", 6);
	memcpy(key + 8, &f, sizeof(f));
	key = add_row(&c, 12, 0);
	memcpy(key, "cat", 4);
	memcpy(key + 8, &g, sizeof(g));
	check_text("keys in columns, the largest last", shown(&c, false, 2),
		   "clause 1: count() by comm, func\n"
		   "  \"cat\"       nf_hook[nf_conntrack]    12\n"
		   "  \"p\\x1b[2J\"  ip_rcv                 1043\n");
	check_text("the same in JSON", shown(&c, true, 2),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"count()\",\"keys\":{\"comm\":\"cat\","
		   "\"func\":\"nf_hook\",\"module\":\"nf_conntrack\"},\"value\":12}\n"
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"count()\",\"keys\":{\"comm\":"
		   "\"p\\u001b[2J\",\"func\":\"ip_rcv\"},\"value\":1043}\n");
}

/* Whose they are, then frames; what is above the function is shown if that isn't found. */
static void test_stack_keys(void)
{
	static const struct traced function = {.name = "ip_rcv", .module = "vmlinux"};
	const struct traced *f = &function;
	const struct types *t = fixture_types();
	struct record_field *stack;
	struct counted c;
	uint8_t *key;

	counted_init(&c, AGGREGATE_COUNT, "count()");
	stack = add_key(&c, "kstack(3)", FIELD_STACK, t->pointer, 32);
	stack->role = ROLE_STACK_RETURN;
	stack->depth = 3;
	add_key(&c, "x", FIELD_SCALAR, t->i32, 8);
	key = add_row(&c, 12, 0);
	memcpy(key, &f, sizeof(f));
	memcpy(key + 8, &(uint64_t){0xffffffff81000010}, 8);
	memcpy(key + 16, &(uint64_t){0xffffffff81000020}, 8);
	memcpy(key + 32, &(uint64_t){7}, 8);
	check_text("a stack stands below its row", shown(&c, false, 1),
		   "count() by kstack(3), x\n"
		   "  7  12\n"
		   "        ip_rcv\n"
		   "        0xffffffff81000010\n"
		   "        0xffffffff81000020\n");
	check_text("and is an array in JSON", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"count()\",\"keys\":{\"kstack(3)\":"
		   "[\"ip_rcv\",\"0xffffffff81000010\",\"0xffffffff81000020\"],\"x\":7},"
		   "\"value\":12}\n");
}

static void test_folded(void)
{
	static const struct traced function = {.name = "ip_rcv", .module = "vmlinux"};
	const struct traced *f = &function;
	const struct types *t = fixture_types();
	struct record_field *kernels, *users;
	struct counted c;
	uint8_t *key;

	counted_init(&c, AGGREGATE_SUM, "sum(duration)");
	c.table.is_duration = true;
	kernels = add_key(&c, "kstack(3)", FIELD_STACK, t->pointer, 24);
	kernels->role = ROLE_STACK_RETURN;
	kernels->depth = 3;
	add_key(&c, "comm", FIELD_TEXT, t->text8, 8);
	users = add_key(&c, "ustack(1)", FIELD_STACK, t->pointer, 16);
	users->role = ROLE_STACK_USER;
	users->depth = 1;
	key = add_row(&c, 12, 5000000);
	memcpy(key, &f, sizeof(f));
	memcpy(key + 8, &(uint64_t){0xffffffff81000010}, 8);
	memcpy(key + 16, &(uint64_t){0xffffffff81000020}, 8);
	memcpy(key + 24, "a;\033\"", 5);
	memcpy(key + 40, &(uint64_t){0x1234}, 8);
	check_text("folded: other keys, the user's stack, the kernel's, a plain number",
		   shown_by(aggregates_folded, &c, 1, 0),
		   "a:\\x1b\";0x1234;0xffffffff81000020;0xffffffff81000010;ip_rcv 5000000\n");
	check_text("not before the end, or they would be added up",
		   shown_by(aggregates_folded, &c, 1, 7), "");
	c.table.kind = AGGREGATE_MAX;
	check("what doesn't add up is text",
	      !strncmp(shown_by(aggregates_folded, &c, 1, 7), "sum(duration) by", 16), "");
	counted_init(&c, AGGREGATE_COUNT, "count()");
	add_key(&c, "ustack(1)", FIELD_STACK, t->pointer, 16)->role = ROLE_STACK_USER;
	add_row(&c, 3, 0);
	check_text("a stack without any frame", shown_by(aggregates_folded, &c, 1, 0), "? 3\n");
}

static void test_time(void)
{
	struct counted c;

	counted_init(&c, AGGREGATE_COUNT, "count()");
	add_row(&c, 7, 0);
	check_text("while the trace goes on JSON has the time",
		   shown_by(aggregates_json, &c, 1, 1002003004),
		   "{\"type\":\"agg\",\"ts\":1.002003,\"clause\":1,\"expr\":\"count()\","
		   "\"keys\":{},\"value\":7}\n");
}

static void test_unreadable(void)
{
	const struct types *t = fixture_types();
	struct counted c;
	uint64_t closed = 2;
	uint8_t *key;

	counted_init(&c, AGGREGATE_MAX, "max(ret)");
	c.table.is_signed = c.table.has_states = true;
	c.table.bucket_offset = 8;
	add_key(&c, "s", FIELD_SCALAR, t->state, 8);
	add_key(&c, "r", FIELD_SCALAR, t->i32, 8)->role = ROLE_RET;
	key = add_row(&c, 1, (uint64_t)-7);
	key[0] = KEY_NULL;
	key[1] = KEY_FAULT;
	key = add_row(&c, 1, (uint64_t)-8);
	memcpy(key + 8, &closed, 8);
	memcpy(key + 16, &(int64_t){-2}, 8);
	check_text("what could not be read is a key, too", shown(&c, false, 1),
		   "max(ret) by s, r\n"
		   "  STATE_CLOSED  -2 (ENOENT)  -8\n"
		   "  <null>        <fault>      -7\n");
	check_text("and null in JSON", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"max(ret)\",\"keys\":{\"s\":"
		   "\"STATE_CLOSED\",\"r\":-2},\"value\":-8}\n"
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"max(ret)\",\"keys\":{\"s\":null,"
		   "\"r\":null},\"value\":-7}\n");
}

static void test_equal_values(void)
{
	const struct types *t = fixture_types();
	struct counted c;

	counted_init(&c, AGGREGATE_COUNT, "count()");
	add_key(&c, "x", FIELD_SCALAR, t->i32, 8);
	for (int64_t x = 256; x >= -1; x -= 257)
		memcpy(add_row(&c, 1, 0), &x, 8);
	check_text("equal values by their keys", shown(&c, false, 1),
		   "count() by x\n"
		   "  -1   1\n"
		   "  256  1\n");
}

static void test_known_keys(void)
{
	const struct types *t = fixture_types();
	struct counted c;
	uint8_t *key;

	counted_init(&c, AGGREGATE_COUNT, "count()");
	add_key(&c, "to", FIELD_SCALAR, t->be32, 8)->known = KNOWN_IP4;
	add_key(&c, "state", FIELD_SCALAR, t->u8, 8)->known = KNOWN_TCP_STATE;
	key = add_row(&c, 2, 0);
	memcpy(key, &(uint64_t){0x0a000001}, 8);
	memcpy(key + 8, &(uint64_t){2}, 8);
	check_text("an address and a state are keys", shown(&c, false, 1),
		   "count() by to, state\n"
		   "  10.0.0.1  2 (TCP_SYN_SENT)  2\n");
	check_text("in JSON a string and a number", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"count()\",\"keys\":{\"to\":"
		   "\"10.0.0.1\",\"state\":2},\"value\":2}\n");
}

/* --- values --- */

static void value_is(enum aggregate_kind kind, bool is_signed, uint64_t n, uint64_t value,
		     const char *expected)
{
	char line[128];
	struct counted c;

	counted_init(&c, kind, "f(x)");
	c.table.is_signed = is_signed;
	add_row(&c, n, value);
	snprintf(line, sizeof(line), "f(x)\n  %s\n", expected);
	check_text(expected, shown(&c, false, 1), line);
	snprintf(line, sizeof(line),
		 "{\"type\":\"agg\",\"clause\":1,\"expr\":\"f(x)\",\"keys\":{},\"value\":%s}\n",
		 expected);
	check_text(expected, shown(&c, true, 1), line);
}

static void test_values(void)
{
	struct counted c;

	value_is(AGGREGATE_COUNT, false, 7, 0, "7");
	value_is(AGGREGATE_SUM, true, 2, (uint64_t)INT64_MIN, "-9223372036854775808");
	value_is(AGGREGATE_SUM, false, 2, UINT64_MAX, "18446744073709551615");
	value_is(AGGREGATE_AVG, true, 2, (uint64_t)-7, "-3");
	value_is(AGGREGATE_AVG, false, 2, UINT64_MAX, "9223372036854775807");
	counted_init(&c, AGGREGATE_AVG, "avg(duration)");
	c.table.is_duration = true;
	add_row(&c, 2, 3000000);
	check_text("a duration", shown(&c, false, 1), "avg(duration)\n  1.5ms\n");
}

static void test_nothing(void)
{
	struct counted c;

	counted_init(&c, AGGREGATE_COUNT, "count()");
	check_text("no match, a count", shown(&c, false, 1), "count()\n  0\n");
	check_text("and in JSON", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"count()\",\"keys\":{},\"value\":0}"
		   "\n");
	counted_init(&c, AGGREGATE_MIN, "min(x)");
	check_text("the least of nothing", shown(&c, false, 1), "min(x)\n  nothing\n");
	check_text("in JSON null", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"min(x)\",\"keys\":{},\"value\":null}"
		   "\n");
	counted_init(&c, AGGREGATE_HIST, "hist(x)");
	check_text("no bars", shown(&c, false, 1), "hist(x)\n  nothing\n");
	check_text("no buckets", shown(&c, true, 1),
		   "{\"type\":\"agg\",\"clause\":1,\"expr\":\"hist(x)\",\"keys\":{},\"buckets\":[]}"
		   "\n");
	add_key(&c, "x", FIELD_SCALAR, fixture_types()->i32, 8);
	check_text("no keys, no lines", shown(&c, true, 1), "");
}

void test_aggregates(void)
{
	test_bars();
	test_durations();
	test_ranges();
	test_linear();
	test_unsigned_top();
	test_keys();
	test_known_keys();
	test_stack_keys();
	test_folded();
	test_time();
	test_unreadable();
	test_equal_values();
	test_values();
	test_nothing();
}
