/* SPDX-License-Identifier: GPL-2.0-only */
/* A type or a member comes in, what its bytes are known to mean goes out, from two tables. */
#include "output/known.h"

#include <string.h>

static const struct {
	const char *name;
	enum ctype_kind kind;
	uint32_t size;
	enum known known;
} types[] = {
	{"in_addr", CTYPE_STRUCT, 4, KNOWN_IP4},
	{"in6_addr", CTYPE_STRUCT, 16, KNOWN_IP6},
	{"ktime_t", CTYPE_INT, 8, KNOWN_TIME},
};

/* Members whose type is only a number or an array: __be32, and six bytes. */
static const struct {
	const char *name;
	enum known known;
} members[] = {
	{"saddr", KNOWN_IP4},
	{"daddr", KNOWN_IP4},
	{"skc_daddr", KNOWN_IP4},
	{"skc_rcv_saddr", KNOWN_IP4},
	{"inet_saddr", KNOWN_IP4},
	{"s_addr", KNOWN_IP4},
	{"ifa_local", KNOWN_IP4},
	{"ifa_address", KNOWN_IP4},
	{"ifa_mask", KNOWN_IP4},
	{"ifa_broadcast", KNOWN_IP4},
	{"rt_gw4", KNOWN_IP4},
	{"h_dest", KNOWN_MAC},
	{"h_source", KNOWN_MAC},
	{"cb", KNOWN_HEX}, /* sk_buff's and others' control block */
};

enum known known_type(struct type_ref t)
{
	const char *name = type_name(t);
	struct ctype c;

	for (size_t i = 0; i < ARRAY_SIZE(types); i++) {
		if (strcmp(types[i].name, name))
			continue;
		c = ctype_of(t);
		if (c.kind == types[i].kind && c.size == types[i].size)
			return types[i].known;
	}
	return KNOWN_NONE;
}

static bool fits(enum known known, struct ctype t)
{
	uint32_t count;

	if (known == KNOWN_IP4)
		return t.kind == CTYPE_INT && t.size == 4 && t.order == ORDER_BIG;
	if (t.kind != CTYPE_ARRAY || !ctype_element(t, &count).is_char)
		return false;
	return known == KNOWN_HEX || t.size == 6;
}

enum known known_member(const struct member *m)
{
	enum known known = m->bits ? KNOWN_NONE : known_type(m->type);

	for (size_t i = 0; !known && !m->bits && i < ARRAY_SIZE(members); i++)
		if (!strcmp(members[i].name, m->name) && fits(members[i].known, ctype_of(m->type)))
			known = members[i].known;
	return known;
}
