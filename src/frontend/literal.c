/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A literal's text comes in, its node goes out. What is wrong with it is reported here, at the very
 * digit where that helps, and a node returned all the same: the parser goes on to the next error.
 */
#include "frontend/parse.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <string.h>

static int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return 16;
}

/* --- numbers --- */

struct suffix {
	const char *text;
	uint64_t factor;
	enum number_form form;
	bool u, l;
};

static const struct suffix *suffix_find(const char *text)
{
	static const struct suffix suffixes[] = {
		{"", 1, NUMBER_DECIMAL, false, false},
		{"u", 1, NUMBER_DECIMAL, true, false},
		{"l", 1, NUMBER_DECIMAL, false, true},
		{"ll", 1, NUMBER_DECIMAL, false, true},
		{"ul", 1, NUMBER_DECIMAL, true, true},
		{"lu", 1, NUMBER_DECIMAL, true, true},
		{"ull", 1, NUMBER_DECIMAL, true, true},
		{"llu", 1, NUMBER_DECIMAL, true, true},
		{"K", 1ull << 10, NUMBER_SIZE, false, false},
		{"M", 1ull << 20, NUMBER_SIZE, false, false},
		{"G", 1ull << 30, NUMBER_SIZE, false, false},
		{"ns", 1, NUMBER_DURATION, false, false},
		{"us", 1000, NUMBER_DURATION, false, false},
		{"ms", 1000000, NUMBER_DURATION, false, false},
		{"s", 1000000000, NUMBER_DURATION, false, false},
		{"m", 60000000000, NUMBER_DURATION, false, false},
		{"h", 3600000000000, NUMBER_DURATION, false, false},
	};
	char word[4] = "";

	if (strlen(text) >= sizeof(word))
		return NULL;
	strcpy(word, text);
	if (!strchr("KMG", word[0]))
		for (char *c = word; *c; c++)
			*c = *c == 'U' ? 'u' : *c == 'L' ? 'l' : *c;
	if (strstr(text, "lL") || strstr(text, "Ll"))
		return NULL;
	for (size_t i = 0; i < ARRAY_SIZE(suffixes); i++)
		if (!strcmp(word, suffixes[i].text))
			return &suffixes[i];
	return NULL;
}

static const char *suffix_mend(const char *text)
{
	static const char *const near[][2] = {
		{"k", "did you mean 'K'?"},	{"kb", "did you mean 'K'?"},
		{"KB", "did you mean 'K'?"},	{"KiB", "did you mean 'K'?"},
		{"kB", "did you mean 'K'?"},	{"MB", "did you mean 'M'?"},
		{"MiB", "did you mean 'M'?"},	{"mb", "did you mean 'M'?"},
		{"g", "did you mean 'G'?"},	{"GB", "did you mean 'G'?"},
		{"GiB", "did you mean 'G'?"},	{"sec", "did you mean 's'?"},
		{"min", "did you mean 'm'?"},	{"msec", "did you mean 'ms'?"},
		{"usec", "did you mean 'us'?"},
	};

	for (size_t i = 0; i < ARRAY_SIZE(near); i++)
		if (!strcmp(text, near[i][0]))
			return near[i][1];
	return "sizes end with K M G, durations with ns us ms s m h";
}

/* Reads digits of the base at *s into *value. False: it does not fit. */
static bool read_digits(const char **s, unsigned int base, uint64_t *value)
{
	bool fits = true;

	for (*value = 0; (unsigned int)digit_value(**s) < base; (*s)++)
		if (__builtin_mul_overflow(*value, base, value) ||
		    __builtin_add_overflow(*value, (uint64_t)digit_value(**s), value))
			fits = false;
	return fits;
}

static unsigned int base_of(const char **text, enum number_form *form)
{
	const char *s = *text;

	*form = NUMBER_HEX;
	if (s[0] == '0' && (s[1] == 'x' || s[1] == 'X'))
		return *text += 2, 16;
	if (s[0] == '0' && (s[1] == 'b' || s[1] == 'B'))
		return *text += 2, 2;
	if (s[0] == '0' && isdigit((unsigned char)s[1]))
		return *text += 1, 8;
	*form = NUMBER_DECIMAL;
	return 10;
}

/* What stands behind the digits, from rest on; NULL where that is reported. */
static const struct suffix *number_suffix(struct parse *p, struct span at, const char *text,
					  const char *rest, unsigned int base)
{
	const struct suffix *suffix = suffix_find(rest);
	struct span rest_at = {at.start + (uint32_t)(rest - text), at.end};

	if (base != 10 && rest == text + (base == 8 ? 1 : 2) && base != 8)
		parse_error(p, at, NULL, "bad number '%s': no digit behind '%.2s'", text, text);
	else if (base < 10 && isdigit((unsigned char)*rest))
		parse_error(p, (struct span){rest_at.start, rest_at.start + 1},
			    base == 8 ? "a leading 0 makes a number octal" : NULL,
			    "bad number '%s': '%c' is no %s digit", text, *rest,
			    base == 8 ? "octal" : "binary");
	else if (!suffix && base == 10 && (*rest == 'e' || *rest == 'E'))
		parse_error(p, at, "write its digits", "bad number '%s': there are no floats",
			    text);
	else if (!suffix)
		parse_error(p, rest_at, suffix_mend(rest), "bad number '%s': unknown suffix '%s'",
			    text, rest);
	else if (base != 10 && suffix->form != NUMBER_DECIMAL)
		parse_error(p, rest_at, "write the number in decimal",
			    "bad number '%s': only decimals take the suffix '%s'", text, rest);
	else
		return suffix;
	return NULL;
}

struct node *literal_number(struct parse *p, struct span at)
{
	struct node *node = build_node(p, NODE_NUMBER, at);
	const char *text = parse_text(p, at), *s = text;
	unsigned int base = base_of(&s, &node->form);
	bool fits = read_digits(&s, base, &node->number);
	const struct suffix *suffix = number_suffix(p, at, text, s, base);

	if (!suffix)
		return node;
	node->has_u = suffix->u;
	node->has_l = suffix->l;
	if (suffix->form != NUMBER_DECIMAL)
		node->form = suffix->form;
	if (__builtin_mul_overflow(node->number, suffix->factor, &node->number))
		fits = false;
	if (!fits && suffix->form == NUMBER_DURATION)
		parse_error(p, at, "at most 18446744073709551615ns, some 584 years",
			    "the duration '%s' is too long", text);
	else if (!fits)
		parse_error(p, at, NULL, "the number '%s' does not fit in 64 bits", text);
	return node;
}

/* --- characters and strings --- */

/*
 * The byte that the escape at *s (behind the backslash) stands for, *s moved behind it; -1 if there
 * is no such escape.
 */
static int read_escape(const char **s)
{
	static const char letters[] = "abefnrtv\\'\"?", bytes[] = "\a\b\033\f\n\r\t\v\\'\"?";
	const char *known = strchr(letters, **s);
	int value = 0;

	if (**s == 'x') {
		const char *digits = ++*s;

		for (; digit_value(**s) < 16 && value < 256; (*s)++)
			value = value * 16 + digit_value(**s);
		return *s > digits && value < 256 ? value : -1;
	}
	if (**s >= '0' && **s <= '7') {
		for (int i = 0; i < 3 && **s >= '0' && **s <= '7'; i++, (*s)++)
			value = value * 8 + (**s - '0');
		return value < 256 ? value : -1;
	}
	if (!known || !*known)
		return -1;
	(*s)++;
	return bytes[known - letters];
}

/* The text between the quotes at the span's ends, decoded; its length in *len. */
static const char *decode(struct parse *p, struct span at, uint32_t *len)
{
	char *to = arena_alloc(p->arena, at.end - at.start);
	const char *s = p->source->text + at.start + 1, *end = p->source->text + at.end - 1;

	*len = 0;
	while (s < end) {
		uint32_t from = (uint32_t)(s - p->source->text);
		int byte;

		if (*s != '\\') {
			to[(*len)++] = *s++;
			continue;
		}
		s++;
		byte = read_escape(&s);
		if (byte < 0) {
			struct span bad = {from, MAX((uint32_t)(s - p->source->text), from + 2)};

			while ((p->source->text[bad.end] & 0xc0) == 0x80) /* a whole character */
				bad.end++;
			s = p->source->text + bad.end;
			parse_error(p, bad,
				    bad.end > from + 2 ? "a byte is at most \\xff"
						       : "write '\\\\' for a backslash",
				    "unknown escape '%s'", parse_text(p, bad));
		}
		to[(*len)++] = (char)byte;
	}
	return to;
}

struct node *literal_string(struct parse *p, struct span at)
{
	struct node *node = build_node(p, NODE_STRING, at);

	node->string = decode(p, at, &node->string_len);
	return node;
}

struct node *literal_char(struct parse *p, struct span at)
{
	struct node *node = build_node(p, NODE_NUMBER, at);
	uint32_t len;
	const char *text = decode(p, at, &len);

	node->form = NUMBER_CHAR;
	node->number = (unsigned char)text[0];
	if (len != 1)
		parse_error(p, at, len ? "strings stand in '\"'" : NULL,
			    "a character is one byte, %s has %u", parse_text(p, at), len);
	return node;
}

/* --- addresses --- */

/* Behind '/': the prefix, or what is wrong with it. */
static uint8_t read_prefix(struct parse *p, struct span at, const char *text, unsigned int most)
{
	const char *s = text;
	uint64_t value;
	bool fits = read_digits(&s, 10, &value);

	if (s == text || *s || (text[0] == '0' && text[1]))
		parse_error(p, at, NULL, "'%s' is no prefix length", text);
	else if (!fits || value > most)
		parse_error(p, at,
			    most == 32 ? "an IPv4 prefix is at most 32"
				       : "an IPv6 prefix is at most 128",
			    "the prefix length %s is too large", text);
	else
		return (uint8_t)value;
	return (uint8_t)most;
}

/* One part of a dotted address; reports and returns false if it is none. */
static bool read_octet(struct parse *p, uint32_t pos, const char *s, size_t n, uint8_t *octet)
{
	struct span at = {pos, pos + (uint32_t)n};
	unsigned int value = 0;

	for (size_t i = 0; i < n; i++) {
		if (!isdigit((unsigned char)s[i])) {
			parse_error(p, at, NULL, "'%.*s' is no part of an IPv4 address", (int)n, s);
			return false;
		}
		value = MIN(value * 10 + (unsigned int)(s[i] - '0'), 256u);
	}
	if (value > 255)
		parse_error(p, at, "each part is at most 255",
			    "%.*s is too large for an IPv4 address", (int)n, s);
	else if (n > 1 && *s == '0')
		parse_error(p, at, "write it without the 0",
			    "a part of an IPv4 address begins with 0");
	*octet = (uint8_t)value;
	return value <= 255;
}

struct node *literal_dotted(struct parse *p, struct span at)
{
	struct node *node = build_node(p, NODE_IP4, at);
	const char *text = parse_text(p, at), *slash = strchr(text, '/');
	size_t n = slash ? (size_t)(slash - text) : strlen(text), parts = 1;

	node->prefix = 32;
	for (size_t i = 0; i < n; i++)
		parts += text[i] == '.';
	if (parts == 2) {
		parse_error(p, at, "1.5s is 1500ms", "bad number '%s': a number has no fraction",
			    text);
		return node;
	}
	if (parts != 4) {
		parse_error(p, at, NULL, "an IPv4 address has four parts, '%.*s' has %zu", (int)n,
			    text, parts);
		return node;
	}
	for (size_t i = 0, from = 0; i < 4; i++) {
		size_t len = strcspn(text + from, "./");

		if (!read_octet(p, at.start + (uint32_t)from, text + from, len, &node->bytes[i]))
			return node;
		from += len + 1;
	}
	if (slash)
		node->prefix = read_prefix(p, (struct span){at.start + (uint32_t)n + 1, at.end},
					   slash + 1, 32);
	return node;
}

/* The text between the quotes of ip6"…" and mac"…", and its span. */
static char *quoted(struct parse *p, struct span at, struct span *inner)
{
	*inner = (struct span){at.start + 4, at.end - 1};
	return arena_strndup(p->arena, p->source->text + inner->start, inner->end - inner->start);
}

struct node *literal_ip6(struct parse *p, struct span at)
{
	struct node *node = build_node(p, NODE_IP6, at);
	struct span inner;
	char *text = quoted(p, at, &inner), *slash = strchr(text, '/');

	node->prefix = 128;
	if (slash)
		*slash = 0;
	if (inet_pton(AF_INET6, text, node->bytes) != 1)
		parse_error(p, inner, "such as ip6\"2001:db8::1\"", "'%s' is no IPv6 address",
			    text);
	else if (slash)
		node->prefix = read_prefix(
			p, (struct span){inner.start + (uint32_t)(slash + 1 - text), inner.end},
			slash + 1, 128);
	return node;
}

struct node *literal_mac(struct parse *p, struct span at)
{
	struct node *node = build_node(p, NODE_MAC, at);
	struct span inner;
	const char *text = quoted(p, at, &inner);
	bool good = strlen(text) == 17;

	for (size_t i = 0; good && i < 6; i++) {
		int high = digit_value(text[3 * i]), low = digit_value(text[3 * i + 1]);

		good = high < 16 && low < 16 &&
		       (i == 5 || text[3 * i + 2] == ':' || text[3 * i + 2] == '-');
		node->bytes[i] = (uint8_t)(high << 4 | (low & 15));
	}
	if (!good)
		parse_error(p, inner, "such as mac\"52:54:00:12:34:56\"", "'%s' is no MAC address",
			    text);
	return node;
}
