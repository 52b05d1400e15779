/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A kernel in small for the checker's tests: compiled with -g, its types and functions become the
 * BTF that check.cases is about. What a function does doesn't matter; what it takes and returns
 * does.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;
typedef u16 __be16;
typedef u32 __be32;
typedef u64 __be64;
typedef u16 __le16;
typedef _Bool bool;
typedef int pid_t;
typedef unsigned long size_t;

enum tcp_state { TCP_ESTABLISHED = 1, TCP_SYN_SENT, TCP_CLOSE = 7 };
enum depth { DEPTH_NONE = -1, DEPTH_FLAT, DEPTH_DEEP };
enum colour { SHADE = 3, RED };
enum light { SHADE_OTHER, DUMMY_LIGHT };
enum wide { WIDE_LOW, WIDE_HIGH = 0xffffffff };

/* enumerators of one name need a scope each in C */
#define TWICE(f, tag, v)                                                                           \
	int f(int x);                                                                              \
	int f(int x)                                                                               \
	{                                                                                          \
		enum tag { TWICE = v } e = x ? TWICE : 0;                                          \
		struct tag##_holder {                                                              \
			enum tag e;                                                                \
		} h = {e};                                                                         \
		return h.e;                                                                        \
	}

typedef struct {
	u32 val;
} kuid_t;

struct qstr {
	u32 hash;
	const unsigned char *name;
};

struct net_device {
	char name[16];
	u8 perm_addr[32];
	int ifindex;
	u32 mtu;
	struct net_device *next;
	char *alias;
	s64 drops;
	const unsigned char *dev_addr;
	struct in6_addr {
		u8 bytes[16];
	} peer;
};

struct sock_common {
	__be32 skc_daddr;
	__be16 skc_dport;
	u16 skc_num;
	u8 skc_state;
	u8 skc_reuse : 4;
	u8 skc_ipv6only : 1;
};

struct sock {
	struct sock_common __sk_common;
	enum tcp_state sk_state;
	enum depth sk_depth;
	enum colour sk_colour;
	enum wide sk_wide;
	bool sk_dead;
	u32 sk_mark;
	void (*sk_destruct)(struct sock *sk);
	struct sock_common *sk_parent;
};

struct bits {
	u32 low : 3;
	u32 mid : 29;
	s32 sign : 5;
	bool flag : 1;
	enum depth level : 2;
	u64 wide : 40;
	u64 rest : 24;
	u32 all : 32;
};

struct __attribute__((packed)) straddle {
	u8 first;
	u64 head : 60;
	u64 over : 12;
	u32 tail;
};

union value {
	u64 u;
	s64 s;
	void *p;
	u8 bytes[8];
	struct {
		u16 one, two;
	} pair;
};

struct flex {
	u32 count;
	u32 items[];
};

struct old_flex {
	u32 count;
	u32 items[1];
};

struct two {
	u64 first;
	__be32 addr;
	u8 tag;
	s8 bit : 3;
};

struct three {
	u64 a, b, c;
};

struct odd {
	double ratio;
	float small;
	__int128 huge;
	u32 table[3][4];
	struct qstr names[4];
	u16 counts[5];
	struct empty {
	} nothing;
};

struct opaque;

struct sk_buff {
	struct net_device *dev;
	struct sock *sk;
	u32 len, data_len;
	union {
		u32 mark;
		u32 reserved_tailroom;
	};
	__be16 protocol;
	u16 transport_header;
	u8 pkt_type : 3;
	u8 ignore_df : 1;
	s8 small;
	u8 byte;
	s16 half;
	u64 tstamp;
	s64 delta;
	char cb[48];
	u8 *head, *data;
	struct bits bits;
	struct straddle straddle;
	union value value;
	struct opaque *opaque;
	struct qstr d_name;
	struct odd odd;
	__le16 little;
	__be64 big;
	struct flex *flex;
	struct old_flex *old;
	struct sk_buff **list;
	void *priv;
	const char *label;
	int (*hook)(int);
	unsigned long flags;
	struct three *threes;
};

struct named { u32 count; char title[300], name[]; };
struct octets { u8 b[8]; };
struct halves { u32 n; u8 b[4]; };
struct straddling { u32 low : 20; u64 high : 60; } __attribute__((packed));
struct nine_bytes { u32 low : 4; u64 high : 62; } __attribute__((packed));

#define FUNCTION(ret, name, ...)                                                                   \
	ret name(__VA_ARGS__);                                                                     \
	ret name(__VA_ARGS__)

TWICE(twice_a, tag_a, 1)
TWICE(twice_b, tag_b, 2)

FUNCTION(int, ip_rcv, struct sk_buff *skb, struct net_device *dev)
{
	return skb->len == dev->mtu;
}
FUNCTION(u32, ip_len, const struct sk_buff *skb)
{
	return skb->len;
}
FUNCTION(void, kfree_skb, struct sk_buff *skb)
{
	skb->len = 0;
}
FUNCTION(struct sk_buff *, skb_clone, struct sk_buff *skb, int priority)
{
	return priority ? skb : 0;
}
FUNCTION(bool, skb_ok, struct sk_buff *buff)
{
	return buff->len;
}
FUNCTION(int, xmit, struct sock *sk, struct sk_buff *skb, u32 len)
{
	return sk->sk_mark + skb->len + len;
}
FUNCTION(__be16, eth_type, struct sk_buff *skb, struct net_device *dev)
{
	return skb->protocol + dev->mtu;
}
FUNCTION(u64, calc, u8 a, s8 b, u16 c, s16 d, u32 e, s32 f, u64 g, s64 h)
{
	return a + b + c + d + e + f + g + h;
}
FUNCTION(int, own_uid, kuid_t uid, bool force)
{
	return uid.val + force;
}
FUNCTION(int, by_value, struct two two, union value value)
{
	return two.tag + value.pair.two;
}
FUNCTION(int, by_parts, struct octets o, struct halves h, struct straddling s, struct straddling *p,
	 struct nine_bytes *nine)
{
	return o.b[0] + h.b[0] + s.low + p->low + nine->low;
}
FUNCTION(int, name_it, struct named *p, char *to)
{
	return p->count + *to;
}
FUNCTION(int, by_stack, int n, struct three three, char *name)
{
	return n + three.b + *name;
}
FUNCTION(struct three, make_three, u64 a)
{
	return (struct three){a, a, a};
}
FUNCTION(struct two, make_two, u64 a)
{
	return (struct two){a, 0, 0, 0};
}
FUNCTION(int, sched, int cpu, pid_t pid, const char *comm)
{
	return cpu + pid + *comm;
}
FUNCTION(int, ret_user, int ret, int args)
{
	return ret + args;
}
FUNCTION(double, ratio, double x)
{
	return x;
}
FUNCTION(unsigned long, map, void *addr, size_t len, enum depth depth)
{
	return (size_t)addr + len + depth;
}
FUNCTION(long, none, void)
{
	return 0;
}
FUNCTION(enum tcp_state, state, struct sock *sk)
{
	return sk->sk_state;
}
FUNCTION(s64, peek, struct opaque *o, char **names, u64 *n)
{
	return o && names && *n;
}
FUNCTION(int, colours, enum colour c, enum light l)
{
	return c + l;
}
FUNCTION(__int128, very_wide, u64 a)
{
	return a;
}
