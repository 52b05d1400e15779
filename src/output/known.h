/* SPDX-License-Identifier: GPL-2.0-only */
/* What bytes mean beyond their C type: addresses and times, known by type or by a member's name. */
#ifndef KTRACE_OUTPUT_KNOWN_H
#define KTRACE_OUTPUT_KNOWN_H

#include "kernel/type.h"

enum known {
	KNOWN_NONE,
	KNOWN_IP4,  /* 4 bytes in network order */
	KNOWN_IP6,  /* 16 bytes */
	KNOWN_MAC,  /* 6 bytes */
	KNOWN_TIME, /* s64 of nanoseconds */
	KNOWN_HEX,  /* a char array that is no text */
};

/* By the type alone: struct in_addr, struct in6_addr, ktime_t. */
enum known known_type(struct type_ref t);
/* The type of this member, or its name: iphdr's saddr, ethhdr's h_dest. */
enum known known_member(const struct member *m);

#endif
