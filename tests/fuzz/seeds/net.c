/* Names that the scripts of btf.c ask for. */
typedef unsigned char u8;
typedef unsigned short __be16;
typedef unsigned long u64;
typedef _Bool bool;
enum color { RED = 1, GREEN = -2 };
enum wide { WIDE = 1ul << 40 };
struct net;
struct net_device {
	char name[16];
	unsigned int mtu, flags;
	const u8 *dev_addr;
	struct { long rx, tx; } stats;
	struct net *net;
};
struct sk_buff {
	struct net_device *dev;
	char cb[4];
	unsigned int len;
	__be16 protocol;
	int bits : 3;
	unsigned int more : 5;
	enum color shape : 8;
	bool on;
	union {
		struct { struct { enum color c; } b; } a;
		const char *name;
	};
};
struct timespec64 { long tv_sec, tv_nsec; };
int f(struct sk_buff *p, enum wide w) { return 0; }
struct net_device *g(struct net_device *d, const struct sk_buff *skb) { return 0; }
void h(void *data, int (*fn)(struct sk_buff *)) { }
