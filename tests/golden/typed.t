Loads through the types of arguments: in fentry programs of kernels without casts (6.1). The verifier knows what struct an argument
points to, and what a member that points to a struct does.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 64 instructions
        0: r2 = *(u64 *)(r1 +0)                     ; skb->len == 84
        1: r2 = *(u32 *)(r2 +112)
        2: if w2 != 84 goto 62
        3: r0 = *(u64 *)(r1 +0)
        4: *(u64 *)(r10 -8) = r0
        5: *(u64 *)(r10 -16) = r2

A chain is one load a link; bit-fields are the bytes that hold them.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: skb->dev->ifindex == 7 && skb->cloned' | predicate
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 75 instructions
        0: r2 = *(u64 *)(r1 +0)                     ; skb->cloned
        1: r2 = *(u8 *)(r2 +126)
        2: r3 = r2
        3: r3 &= 1
        4: if w3 == 0 goto 73
        5: r3 = *(u64 *)(r1 +0)
        6: r3 = *(u64 *)(r3 +16)                    ; skb->dev->ifindex == 7
        7: r3 = *(u32 *)(r3 +48)
        8: if w3 != 7 goto 73
        9: r0 = *(u64 *)(r1 +0)
       10: *(u64 *)(r10 -8) = r0
       11: *(u64 *)(r10 -16) = r2
       12: *(u64 *)(r10 -24) = r3

What no type leads to is read: what stands behind arithmetic, and a member that a cast says is there. So is a pointer that is computed with, and
what is behind it.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: ((struct iphdr *)(skb->head + skb->network_header))->ttl == 64' | predicate | head -n 23
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 143 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +0)                     ; ((struct iphdr *)(skb->head + skb->network_header))->ttl == 64
        2: *(u64 *)(r10 -24) = r0
        3: r5 = r0
        4: r0 = *(u64 *)(r5 +176)
        5: *(u64 *)(r10 -32) = r0
        6: r0 = *(u16 *)(r5 +164)
        7: *(u64 *)(r10 -40) = r0
        8: r5 = *(u64 *)(r10 -32)
        9: r0 += r5
       10: *(u64 *)(r10 -48) = r0
       11: r3 = r0
       12: r3 += 8
       13: r2 = 1
       14: r1 = r10
       15: r1 += -56
       16: call probe_read_kernel#113
       17: r0 = *(u8 *)(r10 -56)
       18: if w0 != 64 goto 141
       19: r0 = *(u64 *)(r10 -32)
       20: if r0 != 0 goto 28
    $ on 6.1+ ktrace --dump bpf 'ip_rcv: ((struct net_device *)skb->sk)->carrier_up_count.counter == 1' | predicate | head -n 12
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 73 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; ((struct net_device *)skb->sk)->carrier_up_count.counter == 1
        2: r1 = *(u64 *)(r1 +24)
        3: r3 = r1
        4: r3 += 232
        5: r2 = 4
        6: r1 = r10
        7: r1 += -8
        8: call probe_read_kernel#113
        9: r1 = *(u32 *)(r10 -8)
    $ on 6.1+ ktrace --dump bpf 'ip_rcv: (u64)skb->dev % 64 == 0 && skb->dev->mtu == 1500' | predicate | grep -E 'call|=='
        1: r0 = *(u64 *)(r1 +0)                     ; (u64)skb->dev % 64 == 0
        8: call probe_read_kernel#113
       19: call probe_read_kernel#113
       23: r3 = r0                                  ; skb->dev->mtu == 1500
       28: call probe_read_kernel#113

Pointers are compared as they are; a comparison that a 0 makes true asks whether it was read, and NULL on the way is not.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: skb->dev == orig_dev && !(dev->ifindex == 1)' | predicate
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 97 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; skb->dev == orig_dev
        2: r0 = *(u64 *)(r1 +16)
        3: *(u64 *)(r10 -24) = r0
        4: r2 = *(u64 *)(r10 -16)
        5: r2 = *(u64 *)(r2 +24)
        6: r0 = *(u64 *)(r10 -24)
        7: if r0 != r2 goto 95
        8: r0 = *(u64 *)(r10 -24)
        9: if r0 != 0 goto 17
       10: r3 = r1
       11: r3 += 16
       12: r2 = 8
       13: r1 = r10
       14: r1 += -8
       15: call probe_read_kernel#113
       16: if r0 != 0 goto 95
       17: r1 = *(u64 *)(r10 -16)                   ; (dev->ifindex == 1)
       18: r1 = *(u64 *)(r1 +8)
       19: r0 = *(u32 *)(r1 +48)
       20: *(u64 *)(r10 -32) = r0
       21: if w0 == 1 goto 95
       22: r0 = *(u64 *)(r10 -32)
       23: if r0 != 0 goto 31
       24: r3 = r1
       25: r3 += 48
       26: r2 = 4
       27: r1 = r10
       28: r1 += -8
       29: call probe_read_kernel#113
       30: if r0 != 0 goto 95
       31: r0 = *(u64 *)(r10 -16)
       32: r0 = *(u64 *)(r0 +0)
       33: *(u64 *)(r10 -40) = r0

One program serves functions that take the struct in the same place.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv, netif_rx: skb->len == 84' | head -n 6
    unit 0: clause 1, fentry, 2 functions
    ktrace_entry: 64 instructions
        0: r2 = *(u64 *)(r1 +0)                     ; skb->len == 84
        1: r2 = *(u32 *)(r2 +112)
        2: if w2 != 84 goto 62
        3: r0 = *(u64 *)(r1 +0)

A record's numbers are loaded so and asked for once, but what no type leads to.

    $ on 6.1+ ktrace --dump bpf 'ip_rcv: skb->len == 84 { print skb->mark, skb->head[2], skb->dev == dev, skb->protocol }' | grep -E -A 3 '^ +(5|6|7|8|9|20|21).: .* ; skb->'
       56: r1 = *(u64 *)(r10 -24)                   ; skb->mark
       57: r1 = *(u32 *)(r1 +156)
       58: *(u64 *)(r5 +64) = r1
       59: r0 = *(u64 *)(r10 -24)                   ; skb->dev == dev
       60: r0 = *(u64 *)(r0 +16)
       61: *(u64 *)(r10 -32) = r0
       62: r0 = *(u64 *)(r10 -16)
    --
       98: r1 = *(u64 *)(r10 -24)                   ; skb->protocol
       99: r1 = *(u16 *)(r1 +160)
      100: r1 = be16 r1
      101: w1 = w1
    --
      208: r5 = *(u64 *)(r10 -24)                   ; skb->head[2]
      209: r0 = *(u64 *)(r5 +176)
      210: *(u64 *)(r10 -16) = r0
      211: r3 = r0

Where there are casts, they do it.

    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 68 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 66
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +0)
        8: *(u64 *)(r10 -8) = r0
        9: *(u64 *)(r10 -16) = r1
