/* SPDX-License-Identifier: GPL-2.0-only */
/* Hostile strings: nothing that leaves can drive a terminal. */
#include "check.h"
#include "base/escape.h"
#include "output/json_write.h"

#include <string.h>

static const char *quoted(const char *s, size_t n)
{
	static struct strbuf b;

	strbuf_clear(&b);
	escape_text(&b, s, n, ESCAPE_QUOTED);
	return strbuf_str(&b);
}

static const char *json(const char *s, size_t n)
{
	static struct strbuf b;
	struct json_writer w = {.out = &b};

	strbuf_clear(&b);
	json_string_of(&w, s, n);
	return strbuf_str(&b);
}

#define TWO(name, s, text, object)                                                                 \
	do {                                                                                       \
		check_text(name " in text", quoted(s, sizeof(s) - 1), text);                       \
		check_text(name " in JSON", json(s, sizeof(s) - 1), object);                       \
	} while (0)

static void test_styles(void)
{
	static const char s[] = "a\"b\\c\033";
	struct strbuf b = {0};
	size_t columns;

	columns = escape_text(&b, s, strlen(s), ESCAPE_TERMINAL);
	check_text("a label keeps quotes and backslashes", strbuf_str(&b), "a\"b\\c\\x1b");
	check_number("columns are counted", (int64_t)columns, 9);
	strbuf_clear(&b);
	escape_text(&b, s, strlen(s), ESCAPE_BACKSLASH);
	check_text("a task's name keeps quotes only", strbuf_str(&b), "a\"b\\\\c\\x1b");
	strbuf_clear(&b);
	columns = escape_text(&b, "gr\xc3\xbcn", 5, ESCAPE_QUOTED);
	check_number("a letter of two bytes takes one column", (int64_t)columns, 4);
	strbuf_free(&b);
}

/* No byte string may bring out a control or a raw byte that isn't UTF-8. */
static void test_every_byte(void)
{
	bool clean = true;

	for (int c = 0; c < 256; c++) {
		for (int d = 0; d < 256; d++) {
			char s[2] = {(char)c, (char)d};
			const char *out = quoted(s, 2);

			for (const uint8_t *p = (const uint8_t *)out; *p;) {
				uint32_t code;

				p += utf8_decode(p, strlen((const char *)p), &code);
				clean &= utf8_printable(code);
			}
		}
	}
	check("every two bytes come out printable", clean, "some did not");
}

void test_escape(void)
{
	TWO("plain text", "eth0 up.", "eth0 up.", "\"eth0 up.\"");
	TWO("an escape sequence", "\033[2J\033]0;x\a", "\\x1b[2J\\x1b]0;x\\x07",
	    "\"\\u001b[2J\\u001b]0;x\\u0007\"");
	TWO("newline, tab, return", "a\nb\tc\rd", "a\\nb\\tc\\rd", "\"a\\nb\\tc\\rd\"");
	TWO("quotes and backslashes", "\"\\\"", "\\\"\\\\\\\"", "\"\\\"\\\\\\\"\"");
	TWO("NUL", "a\0b", "a\\x00b", "\"a\\u0000b\"");
	TWO("DEL", "a\177b", "a\\x7fb", "\"a\\u007fb\"");
	TWO("C1 controls in UTF-8", "\xc2\x80\xc2\x9b\xc2\x9f", "\\xc2\\x80\\xc2\\x9b\\xc2\\x9f",
	    "\"\\u0080\\u009b\\u009f\"");
	TWO("a raw C1 byte",
	    "\x9b"
	    "31m",
	    "\\x9b31m",
	    "\"\xef\xbf\xbd"
	    "31m\"");
	TWO("a bidi override",
	    "a\xe2\x80\xae"
	    "b",
	    "a\\xe2\\x80\\xaeb", "\"a\\u202eb\"");
	TWO("bidi isolates and marks", "\xe2\x81\xa6\xe2\x80\x8f\xd8\x9c",
	    "\\xe2\\x81\\xa6\\xe2\\x80\\x8f\\xd8\\x9c", "\"\\u2066\\u200f\\u061c\"");
	TWO("a line separator", "\xe2\x80\xa8", "\\xe2\\x80\\xa8", "\"\\u2028\"");
	TWO("a tag character", "\xf3\xa0\x80\xa1", "\\xf3\\xa0\\x80\\xa1", "\"\\udb40\\udc21\"");
	TWO("good UTF-8", "gr\xc3\xbc\xe2\x82\xac\xf0\x9f\x90\xa7",
	    "gr\xc3\xbc\xe2\x82\xac\xf0\x9f\x90\xa7", "\"gr\xc3\xbc\xe2\x82\xac\xf0\x9f\x90\xa7\"");
	TWO("invalid bytes", "a\xff\xfe", "a\\xff\\xfe", "\"a\xef\xbf\xbd\xef\xbf\xbd\"");
	TWO("overlong forms", "\xc0\xaf\xe0\x80\xaf", "\\xc0\\xaf\\xe0\\x80\\xaf",
	    "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"");
	TWO("a surrogate", "\xed\xa0\x80", "\\xed\\xa0\\x80",
	    "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"");
	TWO("a sequence cut short", "a\xe2\x82", "a\\xe2\\x82", "\"a\xef\xbf\xbd\"");
	test_styles();
	test_every_byte();
}
