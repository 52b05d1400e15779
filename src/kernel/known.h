/* SPDX-License-Identifier: GPL-2.0-only */
/* What values mean beyond their C type, known by a type's or a member's name: small tables. */
#ifndef KTRACE_KERNEL_KNOWN_H
#define KTRACE_KERNEL_KNOWN_H

#include "kernel/type.h"

enum known_as {
	KNOWN_NONE,
	KNOWN_IP4,  /* 4 bytes in network order */
	KNOWN_IP6,  /* 16 bytes */
	KNOWN_MAC,  /* 6 bytes */
	KNOWN_TIME, /* s64 of nanoseconds */
	KNOWN_HEX,  /* a char array that is no text */
	/* numbers whose values, or bits, have names */
	KNOWN_TCP_STATE,
	KNOWN_FAMILY,
	KNOWN_SOCKET_TYPE,
	KNOWN_IP_PROTOCOL,
	KNOWN_MODE,	  /* of a file */
	KNOWN_OPEN_FLAGS, /* O_* */
	KNOWN_DEVICE_FLAGS,
	KNOWN_ALLOCATION, /* GFP_* */
};

/* By the type alone: struct in_addr, struct in6_addr, ktime_t, gfp_t. */
enum known_as known_type(struct type_ref t);
/*
 * The type of this member, or its name: iphdr's saddr, ethhdr's h_dest. of: the struct's name, the
 * outer one's of an anonymous one.
 */
enum known_as known_member(const char *of, const struct member *m);
/* A struct that programs hand to the kernel: a pointer to one may hold a user's address. */
bool known_handed_in(struct ctype t);

#endif
