/* SPDX-License-Identifier: GPL-2.0-only */
#include "check.h"

#include <stdio.h>
#include <string.h>

void test_glob(struct fixture *x)
{
	static const struct {
		const char *glob, *name;
		bool matches;
	} cases[] = {
		{"tcp_*", "tcp_connect", true},
		{"tcp_*", "tcp_", true},
		{"tcp_*", "tcp", false},
		{"*skb?", "kfree_skb1", true},
		{"*skb?", "kfree_skb", false},
		{"*_skb_*", "a_skb_b", true},
		{"*", "", true},
		{"?", "", false},
		{"", "", true},
		{"", "a", false},
		{"a*b*c", "aXbYc", true},
		{"a*b*c", "aXbY", false},
		{"**a**", "bab", true},
		{"[a]*", "abc", false},
		{"[a]*", "[a]bc", true},
		{"ip_rcv", "ip_rcv", true},
		{"ip_rcv", "ip_rcv_finish", false},
		{"*aab", "aaab", true},
		{"*rcu_read_lock*", "__rcu_read_lock_nmi", true},
	};
	char stars[64], name[256], what[64];

	(void)x;
	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		snprintf(what, sizeof(what), "glob %s %s", cases[i].glob, cases[i].name);
		check(what, glob_match(cases[i].glob, cases[i].name) == cases[i].matches,
		      "it does not hold");
	}
	/* what makes a backtracking matcher take forever */
	memset(name, 'a', sizeof(name));
	name[sizeof(name) - 1] = 0;
	for (size_t i = 0; i + 2 < sizeof(stars); i += 2)
		memcpy(stars + i, "*a", 2);
	strcpy(stars + sizeof(stars) - 2, "b");
	check("glob with many stars ends", !glob_match(stars, name), "it matched");
}
