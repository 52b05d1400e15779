/* SPDX-License-Identifier: GPL-2.0-only */
/* An argument that is no option of ours comes in, what to write instead goes out: pwru's filters,
 * bpftrace's -e and -l. */
#include "peer_options.h"

#include "base/base.h"

#include <string.h>

static const struct {
	const char *option, *mend;
} options[] = {
	{"--filter-func", "functions stand first in the script: 'tcp_* & sk_buff: skb->len == 84'"},
	{"--filter-mark", "write 'sk_buff: skb->mark == MARK'"},
	{"--filter-netns", "write 'sk_buff: skb->dev->nd_net.net->ns.inum == INODE'"},
	{"--filter-ifname", "write 'sk_buff: skb->dev->name == \"lo\"'"},
	{"--filter-track-skb", "write 'sk_buff: track(PREDICATE)'"},
	{"--output-tuple", "write 'sk_buff: PREDICATE { print tuple(skb) }'"},
	{"--output-meta", "write 'sk_buff: PREDICATE { print meta(skb) }'"},
	{"--output-skb", "write 'sk_buff: PREDICATE { print *skb }'"},
	{"--output-stack", "write 'sk_buff: PREDICATE { kstack }'"},
	{"--output-caller", "write 'sk_buff: PREDICATE { print caller }'"},
	{"--kmods", "modules' functions are in a type's set; '*[MODULE]' are those of one"},
	{"--all-kmods", "modules' functions are in a type's set; '*[MODULE]' are those of one"},
	{"-e", "the script needs no option: ktrace 'ip_rcv: skb->len == 84'"},
	{"-l", "write: ktrace list 'tcp_*'"},
};

const char *peer_option_mend(const char *argument)
{
	size_t n = strcspn(argument, "=");

	for (size_t i = 0; i < ARRAY_SIZE(options); i++)
		if (strlen(options[i].option) == n && !strncmp(argument, options[i].option, n))
			return options[i].mend;
	return NULL;
}
