/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Bytes of unknown origin come in, harmless text goes out. Must not know a locale: what is
 * printable is the same everywhere.
 */
#include "base/escape.h"

#include <string.h>

/* The second byte's range rules out overlong forms, surrogates, and what is above U+10FFFF. */
static size_t utf8_shape(uint8_t lead, uint8_t *low, uint8_t *high)
{
	*low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
	*high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
	if (lead < 0x80)
		return 1;
	if (lead < 0xc2 || lead > 0xf4)
		return 0;
	return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

size_t utf8_decode(const uint8_t *s, size_t n, uint32_t *code)
{
	uint8_t low, high;
	size_t len = utf8_shape(s[0], &low, &high);
	uint32_t c;

	*code = UTF8_INVALID;
	if (len <= 1) {
		if (len == 1)
			*code = s[0];
		return 1;
	}
	c = s[0] & (0x7fu >> len);
	for (size_t i = 1; i < len; i++) {
		if (i == n || s[i] < low || s[i] > high)
			return i;
		c = c << 6 | (s[i] & 0x3f);
		low = 0x80;
		high = 0xbf;
	}
	*code = c;
	return len;
}

/*
 * Unicode 15's controls (Cc), format characters (Cf), line and paragraph separators, noncharacters
 * of the first plane, and all tags. Private use, unassigned and combining ones do no harm.
 */
static const struct {
	uint32_t first, last;
} unprintable[] = {
	{0x0000, 0x001f},   {0x007f, 0x009f},	{0x00ad, 0x00ad},   {0x0600, 0x0605},
	{0x061c, 0x061c},   {0x06dd, 0x06dd},	{0x070f, 0x070f},   {0x0890, 0x0891},
	{0x08e2, 0x08e2},   {0x180e, 0x180e},	{0x200b, 0x200f},   {0x2028, 0x202e},
	{0x2060, 0x206f},   {0xfdd0, 0xfdef},	{0xfeff, 0xfeff},   {0xfff0, 0xfffb},
	{0xfffe, 0xffff},   {0x110bd, 0x110bd}, {0x110cd, 0x110cd}, {0x13430, 0x1343f},
	{0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
};

bool utf8_printable(uint32_t code)
{
	if (code == UTF8_INVALID)
		return false;
	for (size_t i = 0; i < ARRAY_SIZE(unprintable) && code >= unprintable[i].first; i++)
		if (code <= unprintable[i].last)
			return false;
	return true;
}

static bool is_plain(uint8_t c)
{
	return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

size_t escape_plain(const uint8_t *s, size_t n)
{
	size_t i = 0;

	while (i < n && is_plain(s[i]))
		i++;
	return i;
}

static size_t escape_byte(struct strbuf *b, uint8_t c)
{
	static const char hex_digits[] = "0123456789abcdef";
	char text[4] = {'\\', 'x', hex_digits[c >> 4], hex_digits[c & 15]};

	switch (c) {
	case '\n': text[1] = 'n'; break;
	case '\t': text[1] = 't'; break;
	case '\r': text[1] = 'r'; break;
	case '"':
	case '\\': text[1] = (char)c; break;
	default: strbuf_write(b, text, 4); return 4;
	}
	strbuf_write(b, text, 2);
	return 2;
}

/* The one character at s: its bytes, taken from *len, as they are or each escaped. */
static size_t escape_one(struct strbuf *b, const uint8_t *s, size_t n, enum escape_style style,
			 size_t *len)
{
	uint32_t code;
	bool as_it_is;
	size_t columns = 0;

	*len = utf8_decode(s, n, &code);
	as_it_is = utf8_printable(code);
	if (code == '\\')
		as_it_is = style == ESCAPE_TERMINAL;
	else if (code == '"')
		as_it_is = style != ESCAPE_QUOTED;
	if (as_it_is) {
		strbuf_write(b, s, *len);
		return 1;
	}
	for (size_t i = 0; i < *len; i++)
		columns += escape_byte(b, s[i]);
	return columns;
}

size_t escape_text(struct strbuf *b, const char *text, size_t n, enum escape_style style)
{
	const uint8_t *s = (const uint8_t *)text;
	size_t columns = 0, i = 0;

	while (i < n) {
		size_t len = escape_plain(s + i, n - i);

		if (len) {
			strbuf_write(b, s + i, len);
			columns += len;
		} else {
			columns += escape_one(b, s + i, n - i, style, &len);
		}
		i += len;
	}
	return columns;
}
