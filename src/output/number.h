/* SPDX-License-Identifier: GPL-2.0-only */
/* Numbers to characters without printf, which would cost more than all the rest of a line. */
#ifndef KTRACE_OUTPUT_NUMBER_H
#define KTRACE_OUTPUT_NUMBER_H

#include "base/strbuf.h"

void number_unsigned(struct strbuf *b, uint64_t v);
void number_signed(struct strbuf *b, int64_t v);

/* 7 in 3 digits is 007; at most 20 digits. */
void number_filled(struct strbuf *b, uint64_t v, unsigned int digits);

void number_hex(struct strbuf *b, uint64_t v);			     /* 0xffff930b9d3cf800, 0x0 */
void number_grouped(struct strbuf *b, uint64_t v);		     /* 12,288 */
void number_ip4(struct strbuf *b, const uint8_t p[4]);		     /* 10.0.0.1 */
/* 2001:db8::1, ::ffff:10.0.0.1: RFC 5952 */
void number_ip6(struct strbuf *b, const uint8_t p[16]);
/* 52:54:00:12:34:56 */
void number_mac(struct strbuf *b, const uint8_t *p, size_t n);
void number_hex_bytes(struct strbuf *b, const uint8_t *p, size_t n); /* 0a0b0c */

/* 251.523616: cut to microseconds, never rounded up. */
void number_seconds(struct strbuf *b, uint64_t ns);

/* 847ns, 12.345us, 3.2ms, 1.5s: cut to three decimals, without their last zeroes. */
void number_duration(struct strbuf *b, uint64_t ns);

#endif
