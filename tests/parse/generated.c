/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Scripts that are too large to be written down: parts repeated; the first line of what the parser
 * says is compared.
 */
#include "parse_test.h"
#include "base/strbuf.h"

#include <string.h>

struct generated {
	const char *name;
	const char *head, *part;
	unsigned int times;
	const char *middle, *close; /* close: as often as part, or NULL */
	const char *expected;	    /* "": no error */
};

#define DEEP "error: nested too deeply"

static const struct generated table[] = {
	{"200 parentheses", "f: ", "(", 200, "x", ")", ""},
	{"201 parentheses", "f: ", "(", 201, "x", ")", DEEP},
	{"10000 parentheses", "f: ", "(", 10000, "x", ")", DEEP},
	{"10000 brackets", "f: ", "x[", 10000, "0", "]", DEEP},
	{"10000 calls", "f: ", "g(", 10000, "x", ")", DEEP},
	{"60000 parentheses, none closed", "f: ", "(", 60000, "", NULL, DEEP},
	{"3999 unary operators", "f: ", "!", 3999, "x", NULL, ""},
	{"4000 unary operators", "f: ", "!", 4000, "x", NULL, DEEP},
	{"60000 unary operators", "f: ", "- ", 30000, "x", NULL, DEEP},
	{"10000 casts", "f: ", "(u8)", 10000, "x", NULL, DEEP},
	{"10000 dereferences", "f: ", "*", 10000, "x", NULL, DEEP},
	{"9000 sizeofs", "f: ", "sizeof ", 9000, "x", NULL, DEEP},
	{"2000 comparisons", "f: ", "skb->len == 84 && ", 2000, "x", NULL, ""},
	{"5000 comparisons", "f: ", "a == b||", 5000, "x", NULL, DEEP},
	{"20000 members", "f: x", "->a", 20000, "", NULL, DEEP},
	{"5000 conditions, nested to the right", "f: ", "a?b:", 5000, "x", NULL, DEEP},
	{"5000 conditions, nested in the middle", "f: ", "a?", 5000, "x", ":y", DEEP},
	{"30000 questions", "f: ", "a?", 30000, "", NULL,
	 "error: unexpected end of the script, expected an expression"},
	{"20000 members of a set", "f: x in (1", ",1", 20000, ")", NULL, ""},
	{"20000 print items", "f: { print x", ",y", 20000, "}", NULL, ""},
	{"10000 probes", "f", ",g", 10000, ":", NULL, ""},
	{"10000 clauses", "", "f:\n", 10000, "", NULL, ""},
	{"60000 newlines, then the clause goes on", "f: x", "\n", 60000, "&& y", NULL, ""},
	{"60000 separators", "f", ";", 60000, "g", NULL, ""},
	{"60000 wrong closers", "f: x", "}", 60000, "", NULL, "error: unexpected '}'"},
	{"20000 wrong clauses", "", "):\n", 20000, "", NULL, "error: unexpected ')'"},
	{"64 KB", "f: x ", "#", 65531, "", NULL, ""},
	{"over 64 KB", "f: x ", "#", 65532, "", NULL,
	 "error: a script has at most 64 KB, this one 65537 bytes"},
};

static void run_one(const struct generated *g, struct tally *tally)
{
	struct arena arena = {NULL};
	struct strbuf text = {0};
	struct source script = {0};
	char *actual;

	strbuf_puts(&text, g->head);
	for (unsigned int i = 0; i < g->times; i++)
		strbuf_puts(&text, g->part);
	strbuf_puts(&text, g->middle);
	for (unsigned int i = 0; g->close && i < g->times; i++)
		strbuf_puts(&text, g->close);
	script.text = strbuf_str(&text);
	script.len = (uint32_t)text.len;
	actual = parse_result(&arena, &script, false);
	actual[strcspn(actual, "\n")] = 0;
	tally_result(tally, "generated", g->name, g->expected,
		     strncmp(actual, "clause ", 7) ? actual : "");
	strbuf_free(&text);
	arena_free(&arena);
}

void generated_run(struct tally *tally)
{
	for (size_t i = 0; i < ARRAY_SIZE(table); i++)
		run_one(&table[i], tally);
}
