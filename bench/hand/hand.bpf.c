// SPDX-License-Identifier: GPL-2.0-only
/*
 * What one would write by hand: CO-RE C, for clang -O2. Each program tests and, where the call has
 * matched, sends a record like ktrace's. Built in three ways, as kernels differ in how memory is
 * read: by bpf_probe_read_kernel; by bpf_rdonly_cast and loads (CAST); as fentry programs, whose
 * arguments the verifier knows the types of (FENTRY; what is cast to another type is read by
 * bpf_probe_read_kernel there).
 *
 *	empty			the floor
 *	NAME			one predicate, at the entry
 *	NAME_session		the same and ret != 0, as kprobe.session (SESSION; SESSION_CTX from 7.0)
 *	NAME_entry, at_return	the same as a kprobe and a kretprobe
 *	hit			five fields to a ring buffer, whose reader looks by itself
 *	pointer, copy		an skb's address, and the whole skb to it
 */
#include <linux/bpf.h>
#include <linux/ptrace.h>

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

#define KERNEL_TYPE __attribute__((preserve_access_index))

struct net_device {
	int ifindex;
} KERNEL_TYPE;

struct sk_buff {
	struct net_device *dev;
	unsigned int len, data_len, mark, hash, truesize;
	__u16 protocol, network_header;
	unsigned char *head;
} KERNEL_TYPE;

struct sock_common {
	__u32 skc_daddr;
	__u16 skc_dport;
} KERNEL_TYPE;

struct sock {
	struct sock_common __sk_common;
} KERNEL_TYPE;

struct iphdr {
	__u8 ttl;
} KERNEL_TYPE;

#ifdef FENTRY
typedef __u64 context;
#define KIND	     "fentry"
#define ARG(ctx, n)  ((ctx)[(n) - 1])
#define FUNCTION(ctx) bpf_get_func_ip(ctx)
#define OBJECT(type, p) ((struct type *)(p))
#define GET(p, member) ((p)->member)
#define GET_CAST(p, member) BPF_CORE_READ(p, member)
#else
typedef struct pt_regs context;
#define KIND	     "kprobe"
#define ARG(ctx, n)  ARG##n(ctx)
#define ARG1(ctx)    PT_REGS_PARM1(ctx)
#define ARG2(ctx)    PT_REGS_PARM2(ctx)
#define FUNCTION(ctx) PT_REGS_IP(ctx)
#define GET_CAST(p, member) GET(p, member)
#ifdef CAST
extern void *bpf_rdonly_cast(const void *obj, __u32 btf_id) __ksym;
#define OBJECT(type, p)                                                                            \
	((struct type *)bpf_rdonly_cast((void *)(p), bpf_core_type_id_kernel(struct type)))
#define GET(p, member) ((p)->member)
#else
#define OBJECT(type, p) ((struct type *)(p))
#define GET(p, member)                                                                             \
	({                                                                                         \
		typeof((p)->member) v_;                                                            \
		bpf_core_read(&v_, sizeof(v_), &(p)->member);                                      \
		v_;                                                                                \
	})
#endif
#endif

#define ETH_P_IP_BE __builtin_bswap16(0x0800)

char _license[] SEC("license") = "GPL";

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 4096);
	__type(key, __u64);
	__type(value, __u64);
} stash SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 16 << 20);
} ring SEC(".maps");

/* What ktrace's records begin with, and what they hold here. */
struct event {
	__u64 time, func, task;
	__u32 cpu;
	char comm[16];
	__u64 value;
};

struct five {
	struct event event;
	__u32 len, data_len, mark, hash;
	__u16 protocol;
};

static __always_inline void fill(context *ctx, struct event *e)
{
	e->time = bpf_ktime_get_boot_ns();
	e->func = FUNCTION(ctx);
	e->task = bpf_get_current_pid_tgid();
	e->cpu = bpf_get_smp_processor_id();
	bpf_get_current_comm(e->comm, sizeof(e->comm));
}

static __always_inline int report(context *ctx, __u64 value)
{
	struct event *e = bpf_ringbuf_reserve(&ring, sizeof(*e), 0);

	if (!e)
		return 0;
	fill(ctx, e);
	e->value = value;
	bpf_ringbuf_submit(e, 0);
	return 0;
}

#ifndef FENTRY
static __always_inline int remember(struct pt_regs *ctx)
{
	__u64 frame = PT_REGS_SP(ctx), one = 1;

	bpf_map_update_elem(&stash, &frame, &one, BPF_ANY);
	return 0;
}

static __always_inline int decide(struct pt_regs *ctx)
{
	__u64 frame = PT_REGS_SP(ctx) - 8;

	if (!bpf_map_lookup_elem(&stash, &frame))
		return 0;
	bpf_map_delete_elem(&stash, &frame);
	return (int)PT_REGS_RC(ctx) ? report(ctx, PT_REGS_RC(ctx)) : 0;
}

SEC("kprobe")
int at_return(struct pt_regs *ctx)
{
	return decide(ctx);
}

#define PROGRAM_ENTRY(name)                                                                        \
	SEC("kprobe")                                                                              \
	int name##_entry(struct pt_regs *ctx)                                                      \
	{                                                                                          \
		return name##_test(ctx) ? remember(ctx) : 0;                                       \
	}
#else
#define PROGRAM_ENTRY(name)
#endif

SEC(KIND)
int empty(context *ctx)
{
	return 0;
}

#ifdef SESSION
#ifdef SESSION_CTX
extern _Bool bpf_session_is_return(void *ctx) __ksym;
#define IS_RETURN(ctx) bpf_session_is_return(ctx)
#else
extern _Bool bpf_session_is_return(void) __ksym;
#define IS_RETURN(ctx) bpf_session_is_return()
#endif
#define PROGRAM_SESSION(name)                                                                      \
	SEC("kprobe.multi")                                                                        \
	int name##_session(struct pt_regs *ctx)                                                    \
	{                                                                                          \
		if (IS_RETURN(ctx))                                                                \
			return decide(ctx);                                                        \
		return name##_test(ctx) ? remember(ctx) : 1;                                       \
	}
#else
#define PROGRAM_SESSION(name)
#endif

/* A predicate in three programs; what follows is its body. */
#define PREDICATE(name)                                                                            \
	static __always_inline _Bool name##_test(context *ctx);                                    \
	SEC(KIND)                                                                                  \
	int name(context *ctx)                                                                     \
	{                                                                                          \
		return name##_test(ctx) ? report(ctx, (__u64)ARG(ctx, 2)) : 0;                     \
	}                                                                                          \
	PROGRAM_ENTRY(name)                                                                        \
	PROGRAM_SESSION(name)                                                                      \
	static __always_inline _Bool name##_test(context *ctx)

PREDICATE(len)
{
	struct sk_buff *skb = OBJECT(sk_buff, ARG(ctx, 2));

	return GET(skb, len) == 85;
}

/* The cheaper test first. */
PREDICATE(dev_mark)
{
	struct sk_buff *skb = OBJECT(sk_buff, ARG(ctx, 2));
	struct net_device *dev;

	if (GET(skb, mark) != 5)
		return 0;
	dev = GET(skb, dev);
	return GET(dev, ifindex) == 7;
}

PREDICATE(address_port)
{
	struct sock *sk = OBJECT(sock, ARG(ctx, 1));

	return GET(sk, __sk_common.skc_daddr) == __builtin_bswap32(0x0a000001) &&
	       GET(sk, __sk_common.skc_dport) == __builtin_bswap16(443);
}

PREDICATE(header)
{
	struct sk_buff *skb = OBJECT(sk_buff, ARG(ctx, 2));
	unsigned char *head = GET(skb, head);
	struct iphdr *ip = OBJECT(iphdr, head + GET(skb, network_header));

	return GET_CAST(ip, ttl) == 33;
}

/* The first of the four is false. */
PREDICATE(four)
{
	struct sk_buff *skb = OBJECT(sk_buff, ARG(ctx, 2));

	return GET(skb, len) == 85 && GET(skb, protocol) == ETH_P_IP_BE &&
	       GET(skb, truesize) > 100 && GET(skb, mark) == 5;
}

/* The last of the four is false. */
PREDICATE(last)
{
	struct sk_buff *skb = OBJECT(sk_buff, ARG(ctx, 2));

	return GET(skb, len) == 84 && GET(skb, truesize) > 100 && GET(skb, network_header) != 0 &&
	       GET(skb, mark) == 5;
}

SEC(KIND)
int hit(context *ctx)
{
	struct sk_buff *skb = OBJECT(sk_buff, ARG(ctx, 2));
	unsigned int len = GET(skb, len);
	struct five *e;

	if (len != 84)
		return 0;
	e = bpf_ringbuf_reserve(&ring, sizeof(*e), 0);
	if (!e)
		return 0;
	fill(ctx, &e->event);
	e->len = len;
	e->data_len = GET(skb, data_len);
	e->mark = GET(skb, mark);
	e->hash = GET(skb, hash);
	e->protocol = GET(skb, protocol);
	bpf_ringbuf_submit(e, BPF_RB_NO_WAKEUP);
	return 0;
}

/* What the bytes of an skb cost. Nobody is woken: its reader would be each time, ktrace's isn't. */
struct whole {
	struct event event;
	char skb[];
};

static __always_inline int send(context *ctx, const __u32 size)
{
	struct whole *e = bpf_ringbuf_reserve(&ring, sizeof(*e) + size, 0);

	if (!e)
		return 0;
	fill(ctx, &e->event);
	e->event.value = ARG(ctx, 2);
	if (size)
		bpf_probe_read_kernel(e->skb, size, (void *)ARG(ctx, 2));
	bpf_ringbuf_submit(e, BPF_RB_NO_WAKEUP);
	return 0;
}

SEC(KIND)
int pointer(context *ctx)
{
	return send(ctx, 0);
}

SEC(KIND)
int copy(context *ctx)
{
	return send(ctx, bpf_core_type_size(struct sk_buff));
}
