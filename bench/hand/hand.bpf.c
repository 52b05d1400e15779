// SPDX-License-Identifier: GPL-2.0-only
/*
 * What one would write by hand: CO-RE C, for clang -O2. Each program tests and, where the call has
 * matched, sends a record like ktrace's. Built twice, as kernels differ in how memory is read: by
 * bpf_probe_read_kernel, or (CAST) by bpf_rdonly_cast and loads.
 *
 *	empty			the floor
 *	NAME			one predicate, at the entry
 *	NAME_session		the same and ret != 0, as kprobe.session (SESSION; SESSION_CTX from 7.0)
 *	NAME_entry, at_return	the same as a kprobe and a kretprobe
 *	hit			five fields to a ring buffer
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

static __always_inline void fill(struct pt_regs *ctx, struct event *e)
{
	e->time = bpf_ktime_get_boot_ns();
	e->func = PT_REGS_IP(ctx);
	e->task = bpf_get_current_pid_tgid();
	e->cpu = bpf_get_smp_processor_id();
	bpf_get_current_comm(e->comm, sizeof(e->comm));
}

static __always_inline int report(struct pt_regs *ctx, __u64 value)
{
	struct event *e = bpf_ringbuf_reserve(&ring, sizeof(*e), 0);

	if (!e)
		return 0;
	fill(ctx, e);
	e->value = value;
	bpf_ringbuf_submit(e, 0);
	return 0;
}

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
int empty(struct pt_regs *ctx)
{
	return 0;
}

SEC("kprobe")
int at_return(struct pt_regs *ctx)
{
	return decide(ctx);
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
	static __always_inline _Bool name##_test(struct pt_regs *ctx);                             \
	SEC("kprobe")                                                                              \
	int name(struct pt_regs *ctx)                                                              \
	{                                                                                          \
		return name##_test(ctx) ? report(ctx, PT_REGS_PARM2(ctx)) : 0;                                             \
	}                                                                                          \
	SEC("kprobe")                                                                              \
	int name##_entry(struct pt_regs *ctx)                                                      \
	{                                                                                          \
		return name##_test(ctx) ? remember(ctx) : 0;                                       \
	}                                                                                          \
	PROGRAM_SESSION(name)                                                                      \
	static __always_inline _Bool name##_test(struct pt_regs *ctx)

PREDICATE(len)
{
	struct sk_buff *skb = OBJECT(sk_buff, PT_REGS_PARM2(ctx));

	return GET(skb, len) == 85;
}

/* The cheaper test first. */
PREDICATE(dev_mark)
{
	struct sk_buff *skb = OBJECT(sk_buff, PT_REGS_PARM2(ctx));
	struct net_device *dev;

	if (GET(skb, mark) != 5)
		return 0;
	dev = GET(skb, dev);
	return GET(dev, ifindex) == 7;
}

PREDICATE(address_port)
{
	struct sock *sk = OBJECT(sock, PT_REGS_PARM1(ctx));

	return GET(sk, __sk_common.skc_daddr) == __builtin_bswap32(0x0a000001) &&
	       GET(sk, __sk_common.skc_dport) == __builtin_bswap16(443);
}

PREDICATE(header)
{
	struct sk_buff *skb = OBJECT(sk_buff, PT_REGS_PARM2(ctx));
	unsigned char *head = GET(skb, head);
	struct iphdr *ip = OBJECT(iphdr, head + GET(skb, network_header));

	return GET(ip, ttl) == 33;
}

/* The first of the four is false. */
PREDICATE(four)
{
	struct sk_buff *skb = OBJECT(sk_buff, PT_REGS_PARM2(ctx));

	return GET(skb, len) == 85 && GET(skb, protocol) == ETH_P_IP_BE &&
	       GET(skb, truesize) > 100 && GET(skb, mark) == 5;
}

/* The last of the four is false. */
PREDICATE(last)
{
	struct sk_buff *skb = OBJECT(sk_buff, PT_REGS_PARM2(ctx));

	return GET(skb, len) == 84 && GET(skb, protocol) == ETH_P_IP_BE &&
	       GET(skb, truesize) > 100 && GET(skb, mark) == 5;
}

SEC("kprobe")
int hit(struct pt_regs *ctx)
{
	struct sk_buff *skb = OBJECT(sk_buff, PT_REGS_PARM2(ctx));
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
	bpf_ringbuf_submit(e, 0);
	return 0;
}

/* What the bytes of an skb cost. Nobody is woken: its reader would be each time, ktrace's isn't. */
struct whole {
	struct event event;
	char skb[];
};

static __always_inline int send(struct pt_regs *ctx, const __u32 size)
{
	struct whole *e = bpf_ringbuf_reserve(&ring, sizeof(*e) + size, 0);

	if (!e)
		return 0;
	fill(ctx, &e->event);
	e->event.value = PT_REGS_PARM2(ctx);
	if (size)
		bpf_probe_read_kernel(e->skb, size, (void *)PT_REGS_PARM2(ctx));
	bpf_ringbuf_submit(e, BPF_RB_NO_WAKEUP);
	return 0;
}

SEC("kprobe")
int pointer(struct pt_regs *ctx)
{
	return send(ctx, 0);
}

SEC("kprobe")
int copy(struct pt_regs *ctx)
{
	return send(ctx, bpf_core_type_size(struct sk_buff));
}
