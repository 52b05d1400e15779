/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The small kernel of types.c with one function more, whose parameters gcc_expressions' lines are
 * about, and an sk_buff with everything that they reach, filled with random bytes.
 */
#include "types.c"

#define container_of(p, type, member) ((type *)((char *)(p) - __builtin_offsetof(type, member)))

void *malloc(size_t size);
int rand(void);

FUNCTION(int, diff, struct sk_buff *skb, u8 a, s8 b, u16 c, u32 e, s32 f)
{
	return skb->len + a + b + c + e + f;
}

static void *filled(size_t size)
{
	u8 *p = malloc(size);

	for (size_t i = 0; i < size; i++)
		p[i] = rand() >> 7;
	return p;
}

struct sk_buff *filled_skb(void);
struct sk_buff *filled_skb(void)
{
	struct sk_buff *skb = filled(sizeof(*skb));

	skb->dev = filled(sizeof(*skb->dev));
	skb->dev->next = filled(sizeof(*skb->dev));
	skb->sk = filled(sizeof(*skb->sk));
	skb->sk->sk_dead = rand() & 1;
	skb->head = filled(1000);
	skb->data = skb->head + 100;
	skb->threes = filled(4 * sizeof(*skb->threes));
	skb->flex = filled(100);
	skb->old = filled(100);
	skb->list = filled(2 * sizeof(*skb->list));
	skb->list[0] = filled(sizeof(*skb));
	return skb;
}
