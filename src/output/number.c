/* SPDX-License-Identifier: GPL-2.0-only */
/* Numbers come in, their characters go out at the end of a string. Knows no types. */
#include "output/number.h"

#include <string.h>

#define NS_PER_SECOND 1000000000u

/* Decimal digits of v, written backwards up to end; returns the first. */
static char *digits_before(char *end, uint64_t v)
{
	do {
		*--end = (char)('0' + v % 10);
		v /= 10;
	} while (v);
	return end;
}

void number_unsigned(struct strbuf *b, uint64_t v)
{
	char digits[20], *end = digits + sizeof(digits), *s = digits_before(end, v);

	strbuf_write(b, s, (size_t)(end - s));
}

void number_signed(struct strbuf *b, int64_t v)
{
	if (v < 0)
		strbuf_putc(b, '-');
	number_unsigned(b, v < 0 ? 0 - (uint64_t)v : (uint64_t)v);
}

void number_filled(struct strbuf *b, uint64_t v, unsigned int digits)
{
	char text[20], *end = text + sizeof(text), *s = digits_before(end, v);

	while (end - s < (long)MIN(digits, sizeof(text)))
		*--s = '0';
	strbuf_write(b, s, (size_t)(end - s));
}

static const char hex_digits[] = "0123456789abcdef";

void number_hex(struct strbuf *b, uint64_t v)
{
	char text[18], *end = text + sizeof(text), *s = end;

	do {
		*--s = hex_digits[v & 15];
		v >>= 4;
	} while (v);
	*--s = 'x';
	*--s = '0';
	strbuf_write(b, s, (size_t)(end - s));
}

void number_hex_bytes(struct strbuf *b, const uint8_t *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char pair[2] = {hex_digits[p[i] >> 4], hex_digits[p[i] & 15]};

		strbuf_write(b, pair, 2);
	}
}

void number_grouped(struct strbuf *b, uint64_t v)
{
	if (v < 1000) {
		number_unsigned(b, v);
		return;
	}
	number_grouped(b, v / 1000);
	strbuf_putc(b, ',');
	number_filled(b, v % 1000, 3);
}

void number_ip4(struct strbuf *b, const uint8_t p[4])
{
	for (int i = 0; i < 4; i++) {
		if (i)
			strbuf_putc(b, '.');
		number_unsigned(b, p[i]);
	}
}

static bool is_zero_group(const uint8_t p[16], int group)
{
	return !p[2 * group] && !p[2 * group + 1];
}

/* The longest run of two or more zero groups; the first of equal ones. */
static int zero_groups(const uint8_t p[16], int *n)
{
	int first = -1;

	*n = 1;
	for (int i = 0, run; i < 8; i += run + 1) {
		for (run = 0; i + run < 8 && is_zero_group(p, i + run);)
			run++;
		if (run > *n) {
			*n = run;
			first = i;
		}
	}
	return first;
}

void number_ip6(struct strbuf *b, const uint8_t p[16])
{
	static const uint8_t mapped[12] = {[10] = 0xff, [11] = 0xff};
	int n, zeroes = zero_groups(p, &n);

	if (!memcmp(p, mapped, sizeof(mapped))) {
		strbuf_puts(b, "::ffff:");
		number_ip4(b, p + sizeof(mapped));
		return;
	}
	for (int i = 0; i < 8; i++) {
		unsigned int group = (unsigned int)p[2 * i] << 8 | p[2 * i + 1];
		int digits = 1;

		if (i == zeroes) {
			strbuf_puts(b, "::");
			i += n - 1;
			continue;
		}
		if (i && i != zeroes + n)
			strbuf_putc(b, ':');
		while (digits < 4 && group >> 4 * digits)
			digits++;
		while (digits--)
			strbuf_putc(b, hex_digits[group >> 4 * digits & 15]);
	}
}

void number_seconds(struct strbuf *b, uint64_t ns)
{
	number_unsigned(b, ns / NS_PER_SECOND);
	strbuf_putc(b, '.');
	number_filled(b, ns % NS_PER_SECOND / 1000, 6);
}

void number_duration(struct strbuf *b, uint64_t ns)
{
	static const struct {
		uint64_t ns;
		const char *name;
	} units[] = {{NS_PER_SECOND, "s"}, {1000000, "ms"}, {1000, "us"}, {1, "ns"}};
	size_t i = 0;
	uint64_t thousandths;

	while (i + 1 < ARRAY_SIZE(units) && ns < units[i].ns)
		i++;
	number_unsigned(b, ns / units[i].ns);
	thousandths = units[i].ns == 1 ? 0 : ns % units[i].ns / (units[i].ns / 1000);
	if (thousandths) {
		unsigned int places = 3;

		for (; thousandths % 10 == 0; places--)
			thousandths /= 10;
		strbuf_putc(b, '.');
		number_filled(b, thousandths, places);
	}
	strbuf_puts(b, units[i].name);
}

void number_mac(struct strbuf *b, const uint8_t *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i)
			strbuf_putc(b, ':');
		number_hex_bytes(b, p + i, 1);
	}
}
