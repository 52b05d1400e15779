/* SPDX-License-Identifier: GPL-2.0-only */
/* Records and types made by hand: no kernel, no root. */
#ifndef TESTS_OUTPUT_FIXTURE_H
#define TESTS_OUTPUT_FIXTURE_H

#include "output/printer.h"

/* A record, its layout, and the function it comes from. */
struct fixture {
	_Alignas(8) uint8_t bytes[16384];
	struct record_header *head; /* into bytes */
	struct record_field fields[RECORD_FIELDS_MOST];
	struct record record;
	struct traced traced;
};

/* ping:3833 on CPU 3 at 251.523616999 s in ip_send_skb of vmlinux, no fields. */
void fixture_init(struct fixture *f);
struct record_field *fixture_scalar(struct fixture *f, const char *key, struct ctype type,
				    uint64_t value);
struct record_field *fixture_text(struct fixture *f, const char *key, const void *text, uint32_t n);
struct record_field *fixture_bytes(struct fixture *f, const char *key, struct ctype type,
				   const void *bytes, uint32_t n);
/* A field that varies: its slice, and its bytes behind what is there so far. size: its longest. */
struct record_field *fixture_varying(struct fixture *f, struct record_field field,
				     const void *bytes, uint32_t n);
struct record_field *fixture_bare(struct fixture *f, const char *key, enum field_form form);
void fixture_unreadable(struct fixture *f, uint32_t field, bool null);

/* What stands behind the FUNCTION column, in one line; valid until the next call. */
const char *fixture_values(const struct fixture *f);
/* What stands in "values", and behind it. */
const char *fixture_json(const struct fixture *f);
/* The whole line, newline included. */
const char *fixture_line(const struct fixture *f, const struct printer_options *options);

/*
 *	enum state { STATE_OPEN = 1, STATE_CLOSED, STATE_LOST = -3 };
 *	enum wide { WIDE_TOP = 1ull << 63 };
 *	struct point { int x, y; };
 *	struct thing {					 offset
 *		int id;						0
 *		struct point at;				4
 *		union { u32 word; unsigned char octets[4]; };	12
 *		unsigned int low : 3; int high : 5;		16
 *		bool on;					18
 *		__be16 port;					20
 *		enum state state;				24
 *		char name[8];					28
 *		unsigned char mac[6];				36
 *		void *next;					48
 *		int (*run)(void);				56
 *		struct point points[2];				64
 *		long numbers[12];				80
 *		char rest[];					176
 *	};
 *	struct packet {
 *		ktime_t stamp;					0
 *		__be32 saddr;					8
 *		struct in_addr from;				12
 *		struct in6_addr to;				16
 *		unsigned char h_dest[6];			32
 *		char cb[8];					40
 *		void *caller;					48
 *		union { struct point; struct point group; };	56
 *		__be32 plain;					64
 *	};
 */
struct types {
	struct ctype i32, u32, i64, u64, u8, i8, boolean, character, be16, state, wide, pointer,
		code, point, thing, text8, ints3, octets6, longs12, bools2, grid, packet,
		be32, in_addr, nets2;
};
const struct types *fixture_types(void);

/*
 * A file in kallsyms' format: icmp_rcv at 0xffffffff81000100, icmp_echo at 0xffffffff81000200,
 * nf_hook of nf_conntrack at 0xffffffffc0000000, bpf_prog_1 of bpf at 0xffffffffc0100000.
 */
const char *fixture_kallsyms(void);

#endif
