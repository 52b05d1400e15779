Loads through the types of arguments: in fentry programs of kernels without casts (6.1). The verifier knows what struct an argument
points to, and what a member that points to a struct does.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 function
    ktrace_entry: 62 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r5 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r1 = *(u32 *)(r5 +112)
        3: if w1 != 84 goto 60

A chain is one load a link; bit-fields are the bytes that hold them.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: skb->dev->ifindex == 7 && skb->cloned' | predicate
    unit 0: clause 1, fentry, 1 function
    ktrace_entry: 74 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r5 = *(u64 *)(r1 +0)                     ; skb->cloned
        2: r1 = *(u8 *)(r5 +126)
        3: r2 = r1
        4: r2 &= 1
        5: if w2 == 0 goto 72
        6: r3 = *(u64 *)(r10 -16)                   ; skb->dev->ifindex == 7
        7: r3 = *(u64 *)(r3 +0)
        8: r3 = *(u64 *)(r3 +16)
        9: r2 = *(u32 *)(r3 +48)
       10: if w2 != 7 goto 72
       11: *(u64 *)(r10 -24) = r1

What no type leads to is read: what stands behind arithmetic, and a member that a cast says is there. So is a pointer that is computed with, and
what is behind it.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: ((struct iphdr *)(skb->head + skb->network_header))->ttl == 64' | predicate | head -n 23
    unit 0: clause 1, fentry, 1 function
    ktrace_entry: 93 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r5 = *(u64 *)(r1 +0)                     ; ((struct iphdr *)(skb->head + skb->network_header))->ttl == 64
        2: r0 = *(u64 *)(r5 +176)
        3: *(u64 *)(r10 -24) = r0
        4: r0 = *(u16 *)(r5 +164)
        5: *(u64 *)(r10 -32) = r0
        6: r3 = *(u64 *)(r10 -24)
        7: r3 += r0
        8: r3 += 8
        9: r2 = 1
       10: r1 = r10
       11: r1 += -8
       12: call probe_read_kernel#113
       13: r1 = *(u8 *)(r10 -8)
       14: if w1 != 64 goto 91
       15: r0 = *(u64 *)(r10 -24)
       16: if r0 != 0 goto 25
       17: r3 = *(u64 *)(r10 -16)
       18: r3 = *(u64 *)(r3 +0)
       19: r3 += 176
       20: r2 = 8
    $ on 6.1+ ktrace --dump bpf 'ip_rcv: ((struct net_device *)skb->sk)->carrier_up_count.counter == 1' | predicate | head -n 12
    unit 0: clause 1, fentry, 1 function
    ktrace_entry: 68 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r5 = *(u64 *)(r1 +0)                     ; ((struct net_device *)skb->sk)->carrier_up_count.counter == 1
        2: r3 = *(u64 *)(r5 +24)
        3: r3 += 232
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 1 goto 66
    $ on 6.1+ ktrace --dump bpf 'ip_rcv: (u64)skb->dev % 64 == 0 && skb->dev->mtu == 1500' | predicate | grep -E 'call|=='
        1: r3 = *(u64 *)(r1 +0)                     ; (u64)skb->dev % 64 == 0
        6: call probe_read_kernel#113
       18: call probe_read_kernel#113
       22: r3 = r0                                  ; skb->dev->mtu == 1500
       27: call probe_read_kernel#113

Pointers are compared as they are; a comparison that a 0 makes true asks whether it was read, and NULL on the way is not.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: skb->dev == orig_dev && !(dev->ifindex == 1)' | predicate
    unit 0: clause 1, fentry, 1 function
    ktrace_entry: 94 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; skb->dev == orig_dev
        2: r0 = *(u64 *)(r1 +16)
        3: *(u64 *)(r10 -24) = r0
        4: r2 = *(u64 *)(r10 -16)
        5: r2 = *(u64 *)(r2 +24)
        6: r0 = *(u64 *)(r10 -24)
        7: if r0 != r2 goto 92
        8: r0 = *(u64 *)(r10 -24)
        9: if r0 != 0 goto 17
       10: r3 = r1
       11: r3 += 16
       12: r2 = 8
       13: r1 = r10
       14: r1 += -8
       15: call probe_read_kernel#113
       16: if r0 != 0 goto 92
       17: r1 = *(u64 *)(r10 -16)                   ; (dev->ifindex == 1)
       18: r1 = *(u64 *)(r1 +8)
       19: r0 = *(u32 *)(r1 +48)
       20: if w0 == 1 goto 92
       21: *(u64 *)(r10 -32) = r0
       22: if r0 != 0 goto 30
       23: r3 = r1
       24: r3 += 48
       25: r2 = 4
       26: r1 = r10
       27: r1 += -8
       28: call probe_read_kernel#113
       29: if r0 != 0 goto 92

One program serves functions that take the struct in the same place.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv, netif_rx: skb->len == 84' | head -n 6
    unit 0: clause 1, fentry, 2 functions
    ktrace_entry: 62 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r5 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r1 = *(u32 *)(r5 +112)
        3: if w1 != 84 goto 60

A record's numbers are loaded so and asked for once, but what no type leads to.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: skb->len == 84 { print skb->mark, skb->head[2], skb->dev == dev, skb->protocol }' | grep -E -A 3 '^ +(5|6|7|8|9|20|21).: .* ; skb->'
       53: r1 = *(u64 *)(r10 -16)                   ; skb->mark
       54: r1 = *(u64 *)(r1 +0)
       55: r1 = *(u32 *)(r1 +156)
       56: *(u64 *)(r5 +64) = r1
       57: r0 = *(u64 *)(r10 -16)                   ; skb->dev == dev
       58: r0 = *(u64 *)(r0 +0)
       59: r0 = *(u64 *)(r0 +16)
       60: *(u64 *)(r10 -24) = r0
    --
       97: r1 = *(u64 *)(r10 -16)                   ; skb->protocol
       98: r1 = *(u64 *)(r1 +0)
       99: r1 = *(u16 *)(r1 +160)
      100: r1 = be16 r1
    --
      216: r5 = *(u64 *)(r10 -16)                   ; skb->head[2]
      217: r5 = *(u64 *)(r5 +0)
      218: r0 = *(u64 *)(r5 +176)
      219: *(u64 *)(r10 -24) = r0

Where there are casts, they do it.

    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 function
    ktrace_entry: 64 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 62
