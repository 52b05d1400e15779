/* SPDX-License-Identifier: GPL-2.0-only */
/* The lines on standard error, and JSON's closing object. */
#include "check.h"
#include "output/json.h"

static void attached(const char *name, uint64_t n, uint64_t left_out, const char *expected)
{
	char line[256];

	summary_attached(line, sizeof(line), n, "kprobe.session", 412, left_out, false);
	check_text(name, line, expected);
}

static void attached_verbosely(void)
{
	char line[256];

	summary_attached(line, sizeof(line), 7, "kprobe.session", 412, 3, true);
	check_text("what is left out has been said", line,
		   "ktrace: 7 functions attached (kprobe.session, 412 ms), 3 left out");
}

static void ended(const char *name, struct account a, const char *expected)
{
	char line[256];

	summary_end(line, sizeof(line), &a);
	check_text(name, line, expected);
}

void test_summary(void)
{
	struct account a = {.attached = 1498,
			    .left_out = 12,
			    .matched = 12,
			    .printed = 12,
			    .missed_exact = true};
	struct strbuf b = {0};

	attached("attached", 1498, 12,
		 "ktrace: 1498 functions attached (kprobe.session, 412 ms), 12 left out (-v says "
		 "why)");
	attached_verbosely();
	attached("one attached", 1, 0, "ktrace: 1 function attached (kprobe.session, 412 ms)");
	attached("none attached", 0, 1,
		 "ktrace: 0 functions attached (kprobe.session, 412 ms), 1 left out (-v says why)");
	ended("end", a, "ktrace: 12 matched, 12 printed, 0 lost, 0 limited, 0 missed");
	json_end(&a, &b);
	check_text("end in JSON", strbuf_str(&b),
		   "{\"type\":\"end\",\"attached\":1498,\"left_out\":12,\"matched\":12,\"printed\":"
		   "12,\"aggregated\":0,"
		   "\"lost\":0,\"limited\":0,\"missed\":0,\"missed_exact\":true}\n");
	a = (struct account){.matched = 20,
			     .printed = 5,
			     .aggregated = 7,
			     .lost = 3,
			     .limited = 5,
			     .missed = 9,
			     .undecided = 2,
			     .stats = true,
			     .lazy = true,
			     .unarmed = 4,
			     .unarmed_functions = 3,
			     .turned_down = 1000};
	ended("end with all", a,
	      "ktrace: 20 matched, 5 printed, 7 aggregated, 3 lost, 5 limited, 9 missed (recursion "
	      "is not counted before 6.7), 2 undecided, 1000 turned down");
	strbuf_clear(&b);
	json_end(&a, &b);
	check_text(
		"end in JSON with all", strbuf_str(&b),
		"{\"type\":\"end\",\"attached\":0,\"left_out\":0,\"matched\":20,\"printed\":5,"
		"\"aggregated\":7,"
		"\"lost\":3,\"limited\":5,\"missed\":9,\"missed_exact\":false,\"undecided\":2,"
		"\"unarmed\":4,\"unarmed_functions\":3,"
		"\"turned_down\":1000}\n");
	strbuf_free(&b);
}
