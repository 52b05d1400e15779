/* SPDX-License-Identifier: GPL-2.0-only */
/* Numbers at their edges. */
#include "check.h"
#include "output/number.h"

#define SHOWS(name, expected, call)                                                                \
	do {                                                                                       \
		strbuf_clear(&b);                                                                  \
		call;                                                                              \
		check_text(name, strbuf_str(&b), expected);                                        \
	} while (0)

void test_numbers(void)
{
	struct strbuf b = {0};

	SHOWS("zero", "0", number_unsigned(&b, 0));
	SHOWS("the largest u64", "18446744073709551615", number_unsigned(&b, UINT64_MAX));
	SHOWS("the largest s64", "9223372036854775807", number_signed(&b, INT64_MAX));
	SHOWS("the smallest s64", "-9223372036854775808", number_signed(&b, INT64_MIN));
	SHOWS("hex", "0xffff930b9d3cf800", number_hex(&b, 0xffff930b9d3cf800));
	SHOWS("hex zero", "0x0", number_hex(&b, 0));
	SHOWS("hex bytes", "000aff", number_hex_bytes(&b, (const uint8_t *)"\0\n\xff", 3));
	SHOWS("filled", "007", number_filled(&b, 7, 3));
	SHOWS("seconds are cut, not rounded", "251.523616", number_seconds(&b, 251523616999));
	SHOWS("less than a second", "0.000001", number_seconds(&b, 1999));
	SHOWS("the longest time", "18446744073.709551", number_seconds(&b, UINT64_MAX));
	SHOWS("0 ns", "0ns", number_duration(&b, 0));
	SHOWS("ns", "847ns", number_duration(&b, 847));
	SHOWS("us", "12.345us", number_duration(&b, 12345));
	SHOWS("whole us", "1us", number_duration(&b, 1000));
	SHOWS("ms", "3.2ms", number_duration(&b, 3200999));
	SHOWS("ms, zeroes within", "3.002ms", number_duration(&b, 3002000));
	SHOWS("s", "75.25s", number_duration(&b, 75250000000));
	SHOWS("just below a unit", "999.999us", number_duration(&b, 999999));
	SHOWS("an IPv4 address in an IPv6 one", "::ffff:10.0.0.1",
	      number_ip6(&b, (const uint8_t *)"\0\0\0\0\0\0\0\0\0\0\xff\xff\x0a\0\0\1"));
	strbuf_free(&b);
}
