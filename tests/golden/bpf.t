The instructions. First, those that decide at the entry: what a call costs that does not match.

The same test, by what each kernel offers: a checked read on 5.10 (a bad address would warn), a read on 6.1, a cast to a struct of one s64 on
6.12 (the address is added before), a cast to nothing in particular from 6.17 on (the offset is the load's).

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 75 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: *(u64 *)(r10 -8) = 0
        5: r0 = r3
        6: r0 s>>= 47
        7: if r0 != -1 goto 12
        8: r2 = 4
        9: r1 = r10
       10: r1 += -8
       11: call probe_read_kernel#113
       12: r1 = *(u32 *)(r10 -8)
       13: if w1 != 84 goto 73
       14: r0 = *(u64 *)(r6 +112)
       15: *(u64 *)(r10 -24) = r0
       16: r8 = r1

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 71 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 69
       10: r0 = *(u64 *)(r6 +112)
       11: *(u64 *)(r10 -24) = r0
       12: r8 = r1

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 68 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r1 += 112
        3: r2 = btf_id
        4: call kfunc
        5: r1 = *(u32 *)(r0 +0)
        6: if w1 != 84 goto 66
        7: r0 = *(u64 *)(r6 +112)
        8: *(u64 *)(r10 -16) = r0
        9: r8 = r1

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 67 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 65
        6: r0 = *(u64 *)(r6 +112)
        7: *(u64 *)(r10 -16) = r0
        8: r8 = r1

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 67 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 65
        6: r0 = *(u64 *)(r6 +112)
        7: *(u64 *)(r10 -16) = r0
        8: r8 = r1

With five levels of page tables a kernel's address has fewer ones on top.

    $ on 5.10.la57 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate | grep -A 1 's>>='
        6: r0 s>>= 56
        7: if r0 != -1 goto 12

Where a read is a call, what the first test needs is read alone, and loads from one base behind it are one read. If the range can't be read,
they are made one by one; a 0 among them needs its check only then.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && skb->mark != 5 && skb->hash == 7' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 110 instructions
        0: r6 = r1
        1: r7 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r3 = r7
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -16
        7: call probe_read_kernel#113
        8: r0 = *(u32 *)(r10 -16)
        9: if w0 != 84 goto 108
       10: r1 = r10                                 ; skb->mark != 5
       11: r1 += -52
       12: r2 = 12
       13: r3 = r7
       14: r3 += 148
       15: call probe_read_kernel#113
       16: r9 = r0
       17: if r9 == 0 goto 30
       18: r1 = r10
       19: r1 += -44
       20: r2 = 4
       21: r3 = r7
       22: r3 += 156
       23: call probe_read_kernel#113
       24: r1 = r10
       25: r1 += -52
       26: r2 = 4
       27: r3 = r7
       28: r3 += 148
       29: call probe_read_kernel#113
       30: r8 = *(u32 *)(r10 -44)
       31: if w8 == 5 goto 108
       32: if r8 != 0 goto 41
       33: if r9 == 0 goto 41
       34: r3 = r7
       35: r3 += 156
       36: r2 = 4
       37: r1 = r10
       38: r1 += -8
       39: call probe_read_kernel#113
       40: if r0 != 0 goto 108
       41: r1 = *(u32 *)(r10 -52)                   ; skb->hash == 7
       42: if w1 != 7 goto 108
       43: r0 = *(u64 *)(r6 +112)
       44: *(u64 *)(r10 -24) = r0
       45: r9 = *(u32 *)(r10 -16)
       46: *(u64 *)(r10 -40) = r8
       47: *(u64 *)(r10 -16) = r1

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len + skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 143 instructions
        0: r6 = r1
        1: r7 = *(u64 *)(r6 +112)                   ; skb->len + skb->data_len == 84
        2: r1 = r10
        3: r1 += -40
        4: r2 = 8
        5: r3 = r7
        6: r3 += 112
        7: r0 = r3
        8: r0 s>>= 47
        9: if r0 != -1 goto 12
       10: call probe_read_kernel#113
       11: goto 13
       12: r0 = -14
       13: r8 = r0
       14: r1 = r8
       15: r1 |= 0
       16: if r1 == 0 goto 41
       17: *(u32 *)(r10 -40) = 0
       18: r1 = r10
       19: r1 += -40
       20: r2 = 4
       21: r3 = r7
       22: r3 += 112
       23: r0 = r3
       24: r0 s>>= 47
       25: if r0 != -1 goto 28
       26: call probe_read_kernel#113
       27: goto 29
       28: r0 = -14
       29: *(u32 *)(r10 -36) = 0
       30: r1 = r10
       31: r1 += -36
       32: r2 = 4
       33: r3 = r7
       34: r3 += 116
       35: r0 = r3
       36: r0 s>>= 47
       37: if r0 != -1 goto 40
       38: call probe_read_kernel#113
       39: goto 41
       40: r0 = -14
       41: r9 = *(u32 *)(r10 -40)
       42: r5 = *(u32 *)(r10 -36)
       43: r1 = r9
       44: w1 += w5
       45: if w1 != 84 goto 141
       46: r1 = r9
       47: r1 |= 0
       48: if r1 != 0 goto 62
       49: r1 = r8
       50: r1 |= 0
       51: if r1 == 0 goto 62
       52: r3 = r7
       53: r3 += 112
       54: r0 = r3
       55: r0 s>>= 47
       56: if r0 != -1 goto 141
       57: r2 = 4
       58: r1 = r10
       59: r1 += -8
       60: call probe_read_kernel#113
       61: if r0 != 0 goto 141
       62: r1 = *(u32 *)(r10 -36)
       63: r1 |= 0
       64: if r1 != 0 goto 78
       65: r1 = r8
       66: r1 |= 0
       67: if r1 == 0 goto 78
       68: r3 = r7
       69: r3 += 116
       70: r0 = r3
       71: r0 s>>= 47
       72: if r0 != -1 goto 141
       73: r2 = 4
       74: r1 = r10
       75: r1 += -8
       76: call probe_read_kernel#113
       77: if r0 != 0 goto 141
       78: r0 = *(u64 *)(r6 +112)
       79: *(u64 *)(r10 -24) = r0
       80: r8 = r9
       81: r9 = *(u32 *)(r10 -36)

A chain of pointers, a load each.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 96 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->dev->nd_net.net->ns.inum == 1
        2: r3 = r1
        3: r3 += 16
        4: *(u64 *)(r10 -8) = 0
        5: r0 = r3
        6: r0 s>>= 47
        7: if r0 != -1 goto 12
        8: r2 = 8
        9: r1 = r10
       10: r1 += -8
       11: call probe_read_kernel#113
       12: r1 = *(u64 *)(r10 -8)
       13: r3 = r1
       14: r3 += 192
       15: *(u64 *)(r10 -8) = 0
       16: r0 = r3
       17: r0 s>>= 47
       18: if r0 != -1 goto 23
       19: r2 = 8
       20: r1 = r10
       21: r1 += -8
       22: call probe_read_kernel#113
       23: r1 = *(u64 *)(r10 -8)
       24: r3 = r1
       25: r3 += 48
       26: *(u64 *)(r10 -8) = 0
       27: r0 = r3
       28: r0 s>>= 47
       29: if r0 != -1 goto 34
       30: r2 = 4
       31: r1 = r10
       32: r1 += -8
       33: call probe_read_kernel#113
       34: r1 = *(u32 *)(r10 -8)
       35: if w1 != 1 goto 94
       36: r0 = *(u64 *)(r6 +112)
       37: *(u64 *)(r10 -16) = r0
       38: *(u64 *)(r10 -24) = r1

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->dev->nd_net.net->ns.inum == 1
        2: r1 += 16
        3: r2 = btf_id
        4: call kfunc
        5: r1 = *(u64 *)(r0 +0)
        6: r1 += 192
        7: r2 = btf_id
        8: call kfunc
        9: r1 = *(u64 *)(r0 +0)
       10: r1 += 48
       11: r2 = btf_id
       12: call kfunc
       13: r1 = *(u32 *)(r0 +0)
       14: if w1 != 1 goto 74
       15: r0 = *(u64 *)(r6 +112)
       16: *(u64 *)(r10 -8) = r0
       17: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 73 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->dev->nd_net.net->ns.inum == 1
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u64 *)(r0 +192)
        8: r2 = 0
        9: call kfunc
       10: r1 = *(u32 *)(r0 +48)
       11: if w1 != 1 goto 71
       12: r0 = *(u64 *)(r6 +112)
       13: *(u64 *)(r10 -8) = r0
       14: *(u64 *)(r10 -16) = r1

A constant with the top bit of 32 set.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 4026531840' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 75 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->dev->nd_net.net->ns.inum == 4026531840
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u64 *)(r0 +192)
        8: r2 = 0
        9: call kfunc
       10: r1 = *(u32 *)(r0 +48)
       11: w2 = w1
       12: w3 = -268435456
       13: if r2 != r3 goto 73
       14: r0 = *(u64 *)(r6 +112)
       15: *(u64 *)(r10 -8) = r0
       16: *(u64 *)(r10 -16) = r1

Bit-fields: masked; a signed one by two shifts.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->pkt_type == 2' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 70 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->pkt_type == 2
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u8 *)(r0 +128)
        5: r2 = r1
        6: r2 &= 7
        7: if w2 != 2 goto 68
        8: r7 = *(u64 *)(r6 +112)
        9: *(u64 *)(r10 -8) = r1

    $ on 6.18 ktrace --dump bpf 'wake_up_new_task: p->wide < 0' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 74 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; p->wide < 0
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +88)
        5: r2 = r1
        6: r2 <<= 44
        7: r2 s>>= 47
        8: if w2 s>= 0 goto 72
        9: r0 = *(u64 *)(r6 +112)
       10: *(u64 *)(r10 -8) = r0
       11: *(u64 *)(r10 -16) = r1

Byte order.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->protocol == 0x0800' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 70 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->protocol == 0x0800
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +160)
        5: if w1 != 8 goto 68
        6: r0 = *(u64 *)(r6 +112)
        7: *(u64 *)(r10 -16) = r0
        8: r8 = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_dport in (80, 443, 8000..8080)' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 95 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; 80
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +12)
        5: if w1 == 20480 goto 13
        6: if w1 == 47873 goto 13                   ; 443
        7: r2 = r1                                  ; 8000..8080
        8: r2 = be16 r2
        9: if w2 s< 8000 goto 93
       10: r2 = r1
       11: r2 = be16 r2
       12: if w2 s> 8080 goto 93
       13: r0 = *(u64 *)(r6 +112)
       14: *(u64 *)(r10 -24) = r0
       15: *(u64 *)(r10 -16) = r1

An argument on the stack, and a struct passed by value: in two registers, in memory.

    $ on 6.18 ktrace --dump bpf 'seventh_on_stack: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 69 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +152)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +8)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 67
        9: *(u64 *)(r10 -8) = r1

    $ on 6.18 ktrace --dump bpf 'takes_16: p.b == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 62 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +96)                    ; p.b == 7
        2: if r1 != 7 goto 60

    $ on 6.18 ktrace --dump bpf 'takes_24: t.c == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 83 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +152)                   ; t.c == 7
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +24)
        5: if r1 != 7 goto 81
        6: r7 = *(u64 *)(r6 +152)
        7: *(u64 *)(r10 -8) = r1

A pointer to const. A comparison that is true of 0 asks whether the 0 was read.

    $ on 6.18 ktrace --dump bpf 'skb_const: skb->len != 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: r6 = r1
        1: r7 = *(u64 *)(r6 +112)                   ; skb->len != 84
        2: r1 = r7
        3: r2 = 0
        4: call kfunc
        5: r8 = *(u32 *)(r0 +112)
        6: if w8 == 84 goto 74
        7: if r8 != 0 goto 15
        8: r3 = r7
        9: r3 += 112
       10: r2 = 4
       11: r1 = r10
       12: r1 += -8
       13: call probe_read_kernel#113
       14: if r0 != 0 goto 74
       15: r0 = *(u64 *)(r6 +112)
       16: *(u64 *)(r10 -16) = r0
       17: *(u64 *)(r10 -24) = r8

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len < 100' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: r6 = r1
        1: r7 = *(u64 *)(r6 +112)                   ; skb->len < 100
        2: r1 = r7
        3: r2 = 0
        4: call kfunc
        5: r8 = *(u32 *)(r0 +112)
        6: if w8 >= 100 goto 74
        7: if r8 != 0 goto 15
        8: r3 = r7
        9: r3 += 112
       10: r2 = 4
       11: r1 = r10
       12: r1 += -8
       13: call probe_read_kernel#113
       14: if r0 != 0 goto 74
       15: r0 = *(u64 *)(r6 +112)
       16: *(u64 *)(r10 -16) = r0
       17: *(u64 *)(r10 -24) = r8

||, ! and ?:. Negating does not make unknown true.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84 || skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 115 instructions
        0: r6 = r1
        1: r7 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r1 = r7
        3: r2 = 0
        4: call kfunc
        5: r8 = *(u32 *)(r0 +112)
        6: if w8 == 84 goto 12
        7: r1 = r7                                  ; skb->data_len == 84
        8: r2 = 0
        9: call kfunc
       10: r1 = *(u32 *)(r0 +116)
       11: if w1 != 84 goto 113
       12: r0 = *(u64 *)(r6 +112)
       13: *(u64 *)(r10 -24) = r0
       14: *(u64 *)(r10 -16) = r8

    $ on 6.18 ktrace --dump bpf 'ip_rcv: !(skb->dev->mtu == 1500)' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 79 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; (skb->dev->mtu == 1500)
        2: r2 = 0
        3: call kfunc
        4: r7 = *(u64 *)(r0 +16)
        5: r1 = r7
        6: r2 = 0
        7: call kfunc
        8: r8 = *(u32 *)(r0 +56)
        9: if w8 == 1500 goto 77
       10: if r8 != 0 goto 18
       11: r3 = r7
       12: r3 += 56
       13: r2 = 4
       14: r1 = r10
       15: r1 += -8
       16: call probe_read_kernel#113
       17: if r0 != 0 goto 77
       18: r0 = *(u64 *)(r6 +112)
       19: *(u64 *)(r10 -16) = r0
       20: *(u64 *)(r10 -24) = r8

    $ on 6.18 ktrace --dump bpf 'ip_rcv: (skb->sk ? skb->len : skb->data_len) == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 166 instructions
        0: r6 = r1
        1: r7 = *(u64 *)(r6 +112)                   ; skb->sk
        2: r1 = r7
        3: r2 = 0
        4: call kfunc
        5: r8 = *(u64 *)(r0 +24)
        6: if r8 == 0 goto 20
        7: r1 = r7                                  ; (skb->sk ? skb->len : skb->data_len) == 84
        8: r2 = 0
        9: call kfunc
       10: r9 = *(u32 *)(r0 +112)
       11: if r9 != 0 goto 19
       12: r3 = r7
       13: r3 += 112
       14: r2 = 4
       15: r1 = r10
       16: r1 += -8
       17: call probe_read_kernel#113
       18: if r0 != 0 goto 164
       19: goto 43
       20: if r8 != 0 goto 164                      ; skb->sk
       21: if r8 != 0 goto 29
       22: r3 = r7
       23: r3 += 24
       24: r2 = 8
       25: r1 = r10
       26: r1 += -8
       27: call probe_read_kernel#113
       28: if r0 != 0 goto 164
       29: r1 = r7                                  ; (skb->sk ? skb->len : skb->data_len) == 84
       30: r2 = 0
       31: call kfunc
       32: r0 = *(u32 *)(r0 +116)
       33: *(u64 *)(r10 -16) = r0
       34: if r0 != 0 goto 42
       35: r3 = r7
       36: r3 += 116
       37: r2 = 4
       38: r1 = r10
       39: r1 += -8
       40: call probe_read_kernel#113
       41: if r0 != 0 goto 164
       42: r9 = *(u64 *)(r10 -16)
       43: if w9 != 84 goto 164
       44: r7 = *(u64 *)(r6 +112)
       45: *(u64 *)(r10 -24) = r8

NULL is a question of its own.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev == NULL' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: r6 = r1
        1: r7 = *(u64 *)(r6 +112)                   ; skb->dev == NULL
        2: r1 = r7
        3: r2 = 0
        4: call kfunc
        5: r8 = *(u64 *)(r0 +16)
        6: if r8 != 0 goto 74
        7: if r8 != 0 goto 15
        8: r3 = r7
        9: r3 += 16
       10: r2 = 8
       11: r1 = r10
       12: r1 += -8
       13: call probe_read_kernel#113
       14: if r0 != 0 goto 74
       15: r0 = *(u64 *)(r6 +112)
       16: *(u64 *)(r10 -16) = r0
       17: *(u64 *)(r10 -24) = r8

Text: of an array, behind a pointer, the task's name.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name == "lo"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 102 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->dev->name == "lo"
        2: r2 = 0
        3: call kfunc
        4: r7 = *(u64 *)(r0 +16)
        5: r1 = r10
        6: r1 += -32
        7: r2 = 3
        8: r3 = r7
        9: call probe_read_kernel#113
       10: r1 = r0
       11: if r1 != 0 goto 100
       12: r1 = *(u16 *)(r10 -32)
       13: if w1 != 28524 goto 100
       14: r1 = *(u8 *)(r10 -30)
       15: if w1 != 0 goto 100
       16: r0 = *(u64 *)(r6 +112)
       17: *(u64 *)(r10 -24) = r0
       18: *(u64 *)(r10 -16) = r7

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name != "passwd"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 118 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; path->dentry->d_name.name != "passwd"
        2: r2 = 0
        3: call kfunc
        4: r7 = *(u64 *)(r0 +8)
        5: r1 = r7
        6: r2 = 0
        7: call kfunc
        8: r8 = *(u64 *)(r0 +24)
        9: r1 = r10
       10: r1 += -40
       11: r2 = 8
       12: r3 = r8
       13: call probe_read_kernel_str#115
       14: r1 = r0
       15: if r1 s< 1 goto 116
       16: if r1 != 7 goto 21
       17: r1 = *(u32 *)(r10 -40)
       18: if w1 != 1936941424 goto 21
       19: r1 = *(u16 *)(r10 -36)
       20: if w1 == 25719 goto 116
       21: r0 = *(u64 *)(r6 +112)
       22: *(u64 *)(r10 -32) = r0
       23: *(u64 *)(r10 -16) = r7
       24: *(u64 *)(r10 -24) = r8

Globs. What stands before the only star costs what equality costs; what is looked for further on is a loop that the verifier can count.

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "pass*"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 116 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; path->dentry->d_name.name ~ "pass*"
        2: r2 = 0
        3: call kfunc
        4: r7 = *(u64 *)(r0 +8)
        5: r1 = r7
        6: r2 = 0
        7: call kfunc
        8: r8 = *(u64 *)(r0 +24)
        9: r1 = r10
       10: r1 += -40
       11: r2 = 5
       12: r3 = r8
       13: call probe_read_kernel_str#115
       14: r1 = r0
       15: if r1 s< 1 goto 114
       16: if r1 != 5 goto 114
       17: r1 = *(u32 *)(r10 -40)
       18: if w1 != 1936941424 goto 114
       19: r0 = *(u64 *)(r6 +112)
       20: *(u64 *)(r10 -32) = r0
       21: *(u64 *)(r10 -16) = r7
       22: *(u64 *)(r10 -24) = r8

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name ~ "eth?"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 105 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->dev->name ~ "eth?"
        2: r2 = 0
        3: call kfunc
        4: r7 = *(u64 *)(r0 +16)
        5: r1 = r10
        6: r1 += -32
        7: r2 = 5
        8: r3 = r7
        9: call probe_read_kernel#113
       10: r1 = r0
       11: if r1 != 0 goto 103
       12: r1 = *(u32 *)(r10 -32)
       13: w1 &= 16777215
       14: if w1 != 6845541 goto 103
       15: r1 = *(u8 *)(r10 -29)
       16: if w1 == 0 goto 103
       17: r1 = *(u8 *)(r10 -28)
       18: if w1 != 0 goto 103
       19: r0 = *(u64 *)(r6 +112)
       20: *(u64 *)(r10 -24) = r0
       21: *(u64 *)(r10 -16) = r7

    $ on 5.10 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "a*?b*.conf"' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 188 instructions
        0: r6 = r1
        1: *(u32 *)(r10 -40) = 0                    ; path->dentry->d_name.name ~ "a*?b*.conf"
        2: r1 = map scratch
        4: r2 = r10
        5: r2 += -40
        6: call map_lookup_elem#1
        7: r7 = r0
        8: if r7 == 0 goto 186
        9: r1 = *(u64 *)(r6 +112)
       10: r3 = r1
       11: r3 += 8
       12: *(u64 *)(r10 -8) = 0
       13: r0 = r3
       14: r0 s>>= 47
       15: if r0 != -1 goto 20
       16: r2 = 8
       17: r1 = r10
       18: r1 += -8
       19: call probe_read_kernel#113
       20: r8 = *(u64 *)(r10 -8)
       21: r3 = r8
       22: r3 += 24
       23: *(u64 *)(r10 -8) = 0
       24: r0 = r3
       25: r0 s>>= 47
       26: if r0 != -1 goto 31
       27: r2 = 8
       28: r1 = r10
       29: r1 += -8
       30: call probe_read_kernel#113
       31: r9 = *(u64 *)(r10 -8)
       32: r1 = r7
       33: r1 += 48
       34: r2 = 257
       35: r3 = r9
       36: r0 = r3
       37: r0 s>>= 47
       38: if r0 != -1 goto 41
       39: call probe_read_kernel_str#115
       40: goto 42
       41: r0 = -14
       42: r1 = r0
       43: if r1 s< 1 goto 186
       44: if r1 s<= 8 goto 186
       45: if r1 s> 256 goto 186
       46: *(u64 *)(r7 +32) = 1
       47: r1 -= 1
       48: *(u64 *)(r7 +40) = r1
       49: r1 = *(u8 *)(r7 +48)
       50: if w1 != 97 goto 186
       51: r1 = r7
       52: r2 = *(u64 *)(r1 +32)
       53: r3 = *(u64 *)(r1 +40)
       54: r3 -= 2
       55: if r2 > 256 goto 186
       56: r1 += r2
       57: r4 = 0
       58: if r2 s> r3 goto 186
       59: r0 = *(u16 *)(r1 +48)
       60: w0 &= 65280
       61: if w0 != 25088 goto 65
       62: r2 += 2
       63: *(u64 *)(r7 +32) = r2
       64: goto 70
       65: r1 += 1
       66: r2 += 1
       67: r4 += 1
       68: if r4 <= 256 goto 58
       69: goto 186
       70: r1 = r7
       71: r2 = *(u64 *)(r1 +32)
       72: r3 = *(u64 *)(r1 +40)
       73: r3 -= 5
       74: if r3 s< r2 goto 186
       75: r2 = r3
       76: if r2 > 256 goto 186
       77: r1 += r2
       78: r0 = *(u32 *)(r1 +48)
       79: if w0 != 1852793646 goto 186
       80: r0 = *(u8 *)(r1 +52)
       81: if w0 != 102 goto 186
       82: r7 = *(u64 *)(r6 +112)
       83: *(u64 *)(r10 -16) = r8
       84: *(u64 *)(r10 -32) = r9

    $ on 6.18 ktrace --dump bpf 'ip_rcv: comm == "ping"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 70 instructions
        0: r6 = r1
        1: r1 = r10                                 ; comm == "ping"
        2: r1 += -24
        3: r2 = 16
        4: call get_current_comm#16
        5: r1 = *(u32 *)(r10 -24)
        6: if w1 != 1735289200 goto 68
        7: r1 = *(u8 *)(r10 -20)
        8: if w1 != 0 goto 68

A signed comparison and arithmetic.

    $ on 6.18 ktrace --dump bpf 'tcp_set_state: state < -1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 62 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +104)                   ; state < -1
        2: if w1 s>= -1 goto 60

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len - skb->data_len > 1000' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 93 instructions
        0: r6 = r1
        1: r7 = *(u64 *)(r6 +112)                   ; skb->len - skb->data_len > 1000
        2: r1 = r7
        3: r2 = 0
        4: call kfunc
        5: r8 = *(u32 *)(r0 +112)
        6: r1 = r7
        7: r2 = 0
        8: call kfunc
        9: r9 = *(u32 *)(r0 +116)
       10: r1 = r8
       11: w1 -= w9
       12: if w1 <= 1000 goto 91
       13: if r8 != 0 goto 21
       14: r3 = r7
       15: r3 += 112
       16: r2 = 4
       17: r1 = r10
       18: r1 += -8
       19: call probe_read_kernel#113
       20: if r0 != 0 goto 91
       21: if r9 != 0 goto 29
       22: r3 = r7
       23: r3 += 116
       24: r2 = 4
       25: r1 = r10
       26: r1 += -8
       27: call probe_read_kernel#113
       28: if r0 != 0 goto 91
       29: r0 = *(u64 *)(r6 +112)
       30: *(u64 *)(r10 -16) = r0
       31: *(u64 *)(r10 -24) = r8
       32: *(u64 *)(r10 -32) = r9

A division by zero is a failed read.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: 1000 / skb->len == 3' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 80 instructions
        0: r6 = r1
        1: r7 = 1000                                ; 1000 / skb->len == 3
        2: r8 = *(u64 *)(r6 +112)
        3: r1 = r8
        4: r2 = 0
        5: call kfunc
        6: r9 = *(u32 *)(r0 +112)
        7: if w9 == 0 goto 78
        8: r1 = r7
        9: w1 /= w9
       10: if w1 != 3 goto 78
       11: if r9 != 0 goto 19
       12: r3 = r8
       13: r3 += 112
       14: r2 = 4
       15: r1 = r10
       16: r1 += -8
       17: call probe_read_kernel#113
       18: if r0 != 0 goto 78
       19: r0 = *(u64 *)(r6 +112)
       20: *(u64 *)(r10 -16) = r0
       21: *(u64 *)(r10 -24) = r9

Addresses: IPv4 and IPv6, whole and by their prefix; a MAC.

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr == 1.1.1.1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 70 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; sk->__sk_common.skc_daddr == 1.1.1.1
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: if w1 != 16843009 goto 68
        6: r0 = *(u64 *)(r6 +112)
        7: *(u64 *)(r10 -16) = r0
        8: r8 = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr in 10.0.0.0/8' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 72 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; 10.0.0.0/8
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: r2 = r1
        6: r2 = be32 r2
        7: w2 &= -16777216
        8: if w2 != 167772160 goto 70
        9: r0 = *(u64 *)(r6 +112)
       10: *(u64 *)(r10 -8) = r0
       11: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 98 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"
        2: r2 = 16
        3: r3 = r1
        4: r3 += 32
        5: r1 = r10
        6: r1 += -24
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 96
       13: r1 = *(u64 *)(r10 -24)
       14: w2 = -1207107296
       15: if r1 != r2 goto 96
       16: r1 = *(u64 *)(r10 -16)
       17: r2 = 0x100000000000000
       19: if r1 != r2 goto 96

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::/32"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 93 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; ip6"2001:db8::/32"
        2: r2 = 4
        3: r3 = r1
        4: r3 += 32
        5: r1 = r10
        6: r1 += -16
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 91
       13: r1 = *(u32 *)(r10 -16)
       14: if w1 != -1207107296 goto 91

    $ on 6.18 ktrace --dump bpf 'dev_open: dev->dev_addr == mac"52:54:00:12:34:56"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 102 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; dev->dev_addr == mac"52:54:00:12:34:56"
        2: r2 = 0
        3: call kfunc
        4: r7 = *(u64 *)(r0 +104)
        5: r1 = r10
        6: r1 += -32
        7: r2 = 6
        8: r3 = r7
        9: call probe_read_kernel#113
       10: r1 = r0
       11: if r1 != 0 goto 100
       12: r1 = *(u32 *)(r10 -32)
       13: if w1 != 302011474 goto 100
       14: r1 = *(u16 *)(r10 -28)
       15: if w1 != 22068 goto 100
       16: r0 = *(u64 *)(r6 +112)
       17: *(u64 *)(r10 -24) = r0
       18: *(u64 *)(r10 -16) = r7

The caller: the word at sp, unless a return probe has its trampoline there.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: caller == ip_local_out' | predicate  | head -n 20
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 378 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +152)                   ; ip_local_out
        2: r3 = r1
        3: r2 = 8
        4: r1 = r10
        5: r1 += -16
        6: call probe_read_kernel#113
        7: r8 = *(u64 *)(r10 -16)
        8: r9 = &return trampoline
       10: if r8 != r9 goto 182
       11: call helper#35
       12: r1 = r0
       13: r3 = r1
       14: r3 += 96
       15: r2 = 8
       16: r1 = r10
       17: r1 += -8
       18: call probe_read_kernel#113

    $ on 6.18 ktrace --dump bpf 'ip_rcv: ppid == 1 && elapsed > 1s && cgroup == 5' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 91 instructions
        0: r6 = r1
        1: r7 = map control                         ; elapsed > 1s
        3: r7 = *(u64 *)(r7 +0)
        4: call ktime_get_boot_ns#125
        5: r8 = r0
        6: r1 = r8
        7: r1 -= r7
        8: if r1 <= 1000000000 goto 89
        9: call helper#80                           ; cgroup == 5
       10: r7 = r0
       11: if r7 != 5 goto 89
       12: call helper#35                           ; ppid == 1
       13: r1 = r0
       14: r2 = 0
       15: call kfunc
       16: r1 = *(u64 *)(r0 +32)
       17: r2 = 0
       18: call kfunc
       19: r1 = *(u32 *)(r0 +24)
       20: if w1 != 1 goto 89
       21: *(u64 *)(r10 -32) = r8
       22: *(u64 *)(r10 -8) = r7
       23: *(u64 *)(r10 -16) = r1
