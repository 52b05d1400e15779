/* Kinds of types that net.c has not; structs and unions by value. */
typedef struct { int counter; } spinlock_t;
typedef unsigned int __be32;
union u { __be32 word; unsigned char octets[4]; float real; };
struct pair { long a, b; };
struct sk_buff { volatile spinlock_t lock; const union u address; int grid[2][3]; char rest[]; };
struct kprobe { long pad; unsigned char *addr; };
static int hidden;
struct pair f(spinlock_t *lock, struct pair by_value, union u *restrict one, ...)
{
	return by_value;
}
double g(struct sk_buff *skb, __int128 large) { return hidden; }
