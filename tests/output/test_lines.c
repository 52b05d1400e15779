/* SPDX-License-Identifier: GPL-2.0-only */
/* Whole lines: columns, times, JSON's members and their order. */
#include "check.h"
#include "fixture.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define NS 1000000000ull

static void sample(struct fixture *f)
{
	const struct types *t = fixture_types();

	fixture_init(f);
	fixture_scalar(f, "skb", t->pointer, 0xffff930b9d3cf800);
	fixture_scalar(f, "skb->len", t->u32, 84);
	fixture_scalar(f, "ret", t->i32, (uint64_t)-1)->role = ROLE_RET;
}

static void test_columns(void)
{
	struct printer_options wall = {
		.time = TIME_WALL, .wall_offset = -251523616999 + 43201 * (int64_t)NS + 251523616};
	struct printer_options boot = {.time = TIME_BOOT},
			       terminal = {.time = TIME_BOOT, .terminal = true};
	struct fixture f;

	sample(&f);
	check_text("the line of the manual", fixture_line(&f, &wall),
		   "12:00:01.251523   3 ping:3833         ip_send_skb                     "
		   "skb=0xffff930b9d3cf800 skb->len=84 ret=-1 (EPERM)\n");
	check_text("a header on a terminal", fixture_line(&f, &terminal),
		   "TIME            CPU TASK:PID          FUNCTION                        VALUES\n"
		   "251.523616        3 ping:3833         ip_send_skb                     "
		   "skb=0xffff930b9d3cf800 skb->len=84 ret=-1 (EPERM)\n");
	terminal.colour = boot.colour = true;
	f.record.n = 1;
	check_text("colours", fixture_line(&f, &terminal),
		   "\033[1mTIME            CPU TASK:PID          FUNCTION                        "
		   "VALUES\033[0m\n"
		   "251.523616        3 ping:3833         \033[1mip_send_skb\033[0m                "
		   "     skb=0xffff930b9d3cf800\n");
	check_text("no colours but on a terminal", fixture_line(&f, &boot),
		   "251.523616        3 ping:3833         ip_send_skb                     "
		   "skb=0xffff930b9d3cf800\n");
	f.head->cpu = 1023;
	f.head->tgid = 4194304;
	f.traced.name = "a_function_of_thirty_two_letters";
	memcpy(f.head->comm, "0123456789abcde", 16);
	check_text("what is too long pushes the rest", fixture_line(&f, &boot),
		   "251.523616      1023 0123456789abcde:4194304 a_function_of_thirty_two_letters "
		   "skb=0xffff930b9d3cf800\n");
	f.record.n = 0;
	f.traced.name = "nf_hook";
	f.traced.module = "nf_conntrack";
	check_text("a module's function, no values", fixture_line(&f, &boot),
		   "251.523616      1023 0123456789abcde:4194304 nf_hook[nf_conntrack]\n");
}

static void test_hostile_comm(void)
{
	struct printer_options boot = {.time = TIME_BOOT}, json = {.json = true};
	struct fixture f;

	fixture_init(&f);
	memcpy(f.head->comm, "\033[31m\"\\\n\xc2\x9b\xff\xe2\x80\xae", 14);
	check_text("a hostile comm", fixture_line(&f, &boot),
		   "251.523616        3 \\x1b[31m\"\\\\\\n\\xc2\\x9b\\xff\\xe2\\x80\\xae:3833 "
		   "ip_send_skb\n");
	check("a hostile comm in JSON",
	      strstr(fixture_line(&f, &json),
		     "\"comm\":\"\\u001b[31m\\\"\\\\\\n\\u009b\xef\xbf\xbd\\u202e\","),
	      "not escaped");
	memset(f.head->comm, 'x', sizeof(f.head->comm));
	f.head->faults = ~0ull; /* behind it, were the comm read on */
	check_text("a comm without NUL ends with its array", fixture_line(&f, &boot),
		   "251.523616        3 xxxxxxxxxxxxxxxx:3833 ip_send_skb\n");
	memcpy(f.head->comm, "gr\xc3\xbcn\0", 6);
	check_text("columns count letters, not bytes", fixture_line(&f, &boot),
		   "251.523616        3 gr\xc3\xbcn:3833         ip_send_skb\n");
}

static void test_json_lines(void)
{
	struct printer_options json = {.json = true, .terminal = true, .clauses = 1};
	struct fixture f;

	sample(&f);
	check_text("the object of the manual", fixture_line(&f, &json),
		   "{\"type\":\"event\",\"ts\":251.523616,\"cpu\":3,\"pid\":3833,\"tid\":3834,"
		   "\"comm\":\"ping\","
		   "\"func\":\"ip_send_skb\",\"values\":{\"skb\":\"0xffff930b9d3cf800\",\"skb->"
		   "len\":84,\"ret\":-1}}\n");
	f.traced.module = "nf_conntrack";
	f.traced.clause = 1;
	json.clauses = 2;
	f.record.n = 0;
	check_text("module and clause", fixture_line(&f, &json),
		   "{\"type\":\"event\",\"ts\":251.523616,\"cpu\":3,\"pid\":3833,\"tid\":3834,"
		   "\"comm\":\"ping\","
		   "\"func\":\"ip_send_skb\",\"module\":\"nf_conntrack\",\"clause\":2,\"values\":{}"
		   "}\n");
}

/* Several lines through one printer. */
static const char *lines_at(const struct printer_options *options, const uint64_t *times, size_t n)
{
	static char text[4096];
	char path[] = "/tmp/ktrace-lines-XXXXXX";
	struct printer_options o = *options;
	struct printer *p;
	struct fixture f;
	ssize_t got;

	o.fd = mkstemp(path);
	unlink(path);
	p = printer_open(&o);
	fixture_init(&f);
	for (size_t i = 0; i < n; i++) {
		f.head->time = times[i];
		printer_event(p, &f.traced, f.head, f.record.size);
	}
	printer_flush(p, NULL);
	printer_close(p);
	got = pread(o.fd, text, sizeof(text) - 1, 0);
	text[got < 0 ? 0 : got] = 0;
	close(o.fd);
	return text;
}

#define REST "   3 ping:3833         ip_send_skb\n"

static void test_times(void)
{
	static const uint64_t times[] = {100 * NS, 100 * NS + 12999, 3700 * NS, 3700 * NS - 1500};

	check_text("-T rel",
		   lines_at(&(struct printer_options){.time = TIME_REL, .start = 99 * NS + NS / 2},
			    times, 3),
		   "+0.500000      " REST "+0.500012      " REST "+3600.500000   " REST);
	check_text("-T delta", lines_at(&(struct printer_options){.time = TIME_DELTA}, times, 4),
		   "+0.000000      " REST "+0.000012      " REST "+3599.999987   " REST
		   "-0.000001      " REST);
	check_text("-T boot", lines_at(&(struct printer_options){.time = TIME_BOOT}, times, 3),
		   "100.000000     " REST "100.000012     " REST "3700.000000    " REST);
	check_text(
		"-T wall",
		lines_at(&(struct printer_options){.wall_offset = 86400 * (int64_t)NS}, times, 4),
		"00:01:40.000000" REST "00:01:40.000012" REST "01:01:40.000000" REST
		"01:01:39.999998" REST);
	setenv("TZ", "IST-5:30", 1);
	tzset();
	check_text("-T wall is local time",
		   lines_at(&(struct printer_options){.time = TIME_WALL}, times, 1),
		   "05:31:40.000000" REST);
	setenv("TZ", "UTC", 1);
	tzset();
}

void test_lines(void)
{
	setenv("TZ", "UTC", 1);
	tzset();
	test_columns();
	test_hostile_comm();
	test_json_lines();
	test_times();
}
