The instructions. First, those that decide at the entry: what a call costs that does not match.

The same test, by what each kernel offers: a checked read on 5.10 (a bad address would warn), a read on 6.1, a cast to a struct that is all
words on 6.12, a cast to nothing in particular from 6.17 on. No register that must be saved is used: each costs every call two instructions.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 85 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
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
       13: if w1 != 84 goto 83
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +112)
       16: *(u64 *)(r10 -24) = r0
       17: *(u64 *)(r10 -32) = r1

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 81 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 79
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +112)
       12: *(u64 *)(r10 -24) = r0
       13: *(u64 *)(r10 -32) = r1

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 74
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -16) = r0
        9: *(u64 *)(r10 -24) = r1

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 74
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -16) = r0
        9: *(u64 *)(r10 -24) = r1

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 74
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -16) = r0
        9: *(u64 *)(r10 -24) = r1

With five levels of page tables a kernel's address has fewer ones on top.

    $ on 5.10.la57 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate | grep -A 1 's>>='
        6: r0 s>>= 56
        7: if r0 != -1 goto 12

Where a read is a call, what the first test needs is read alone, and loads from one base behind it are one read. If the range can't be read,
they are made one by one; a 0 among them needs its check only then.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && skb->mark != 5 && skb->hash == 7' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 126 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 124
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +112)
       12: *(u64 *)(r10 -24) = r0
       13: *(u64 *)(r10 -32) = r1
       14: r1 = r10                                 ; skb->mark != 5
       15: r1 += -84
       16: r2 = 12
       17: r3 = *(u64 *)(r10 -24)
       18: r3 += 148
       19: call probe_read_kernel#113
       20: *(u64 *)(r10 -40) = r0
       21: if r0 == 0 goto 34
       22: r1 = r10
       23: r1 += -76
       24: r2 = 4
       25: r3 = *(u64 *)(r10 -24)
       26: r3 += 156
       27: call probe_read_kernel#113
       28: r1 = r10
       29: r1 += -84
       30: r2 = 4
       31: r3 = *(u64 *)(r10 -24)
       32: r3 += 148
       33: call probe_read_kernel#113
       34: r0 = *(u32 *)(r10 -76)
       35: if w0 == 5 goto 124
       36: r0 = *(u32 *)(r10 -76)
       37: if r0 != 0 goto 47
       38: r0 = *(u64 *)(r10 -40)
       39: if r0 == 0 goto 47
       40: r3 = *(u64 *)(r10 -24)
       41: r3 += 156
       42: r2 = 4
       43: r1 = r10
       44: r1 += -8
       45: call probe_read_kernel#113
       46: if r0 != 0 goto 124
       47: r1 = *(u32 *)(r10 -84)                   ; skb->hash == 7
       48: if w1 != 7 goto 124
       49: r0 = *(u64 *)(r10 -16)
       50: r0 = *(u64 *)(r0 +112)
       51: *(u64 *)(r10 -24) = r0
       52: r0 = *(u32 *)(r10 -76)
       53: *(u64 *)(r10 -40) = r0
       54: *(u64 *)(r10 -48) = r1

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len + skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 154 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->len + skb->data_len == 84
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r10
        4: r1 += -72
        5: r2 = 8
        6: r3 = *(u64 *)(r10 -24)
        7: r3 += 112
        8: r0 = r3
        9: r0 s>>= 47
       10: if r0 != -1 goto 13
       11: call probe_read_kernel#113
       12: goto 14
       13: r0 = -14
       14: *(u64 *)(r10 -32) = r0
       15: r1 = r0
       16: r1 |= 0
       17: if r1 == 0 goto 42
       18: *(u32 *)(r10 -72) = 0
       19: r1 = r10
       20: r1 += -72
       21: r2 = 4
       22: r3 = *(u64 *)(r10 -24)
       23: r3 += 112
       24: r0 = r3
       25: r0 s>>= 47
       26: if r0 != -1 goto 29
       27: call probe_read_kernel#113
       28: goto 30
       29: r0 = -14
       30: *(u32 *)(r10 -68) = 0
       31: r1 = r10
       32: r1 += -68
       33: r2 = 4
       34: r3 = *(u64 *)(r10 -24)
       35: r3 += 116
       36: r0 = r3
       37: r0 s>>= 47
       38: if r0 != -1 goto 41
       39: call probe_read_kernel#113
       40: goto 42
       41: r0 = -14
       42: r5 = *(u32 *)(r10 -68)
       43: r1 = *(u32 *)(r10 -72)
       44: w1 += w5
       45: if w1 != 84 goto 152
       46: r1 = *(u32 *)(r10 -72)
       47: r1 |= 0
       48: if r1 != 0 goto 62
       49: r1 = *(u64 *)(r10 -32)
       50: r1 |= 0
       51: if r1 == 0 goto 62
       52: r3 = *(u64 *)(r10 -24)
       53: r3 += 112
       54: r0 = r3
       55: r0 s>>= 47
       56: if r0 != -1 goto 152
       57: r2 = 4
       58: r1 = r10
       59: r1 += -8
       60: call probe_read_kernel#113
       61: if r0 != 0 goto 152
       62: r1 = *(u32 *)(r10 -68)
       63: r1 |= 0
       64: if r1 != 0 goto 78
       65: r1 = *(u64 *)(r10 -32)
       66: r1 |= 0
       67: if r1 == 0 goto 78
       68: r3 = *(u64 *)(r10 -24)
       69: r3 += 116
       70: r0 = r3
       71: r0 s>>= 47
       72: if r0 != -1 goto 152
       73: r2 = 4
       74: r1 = r10
       75: r1 += -8
       76: call probe_read_kernel#113
       77: if r0 != 0 goto 152
       78: r0 = *(u64 *)(r10 -16)
       79: r0 = *(u64 *)(r0 +112)
       80: *(u64 *)(r10 -24) = r0
       81: r0 = *(u32 *)(r10 -72)
       82: *(u64 *)(r10 -32) = r0
       83: r0 = *(u32 *)(r10 -68)
       84: *(u64 *)(r10 -40) = r0

A chain of pointers, a load each.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 107 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->nd_net.net->ns.inum == 1
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
       35: if w1 != 1 goto 105
       36: r0 = *(u64 *)(r10 -16)
       37: r0 = *(u64 *)(r0 +112)
       38: *(u64 *)(r10 -24) = r0
       39: *(u64 *)(r10 -32) = r1

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 82 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->nd_net.net->ns.inum == 1
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: r2 = btf_id
        6: call kfunc
        7: r1 = *(u64 *)(r0 +192)
        8: r2 = btf_id
        9: call kfunc
       10: r1 = *(u32 *)(r0 +48)
       11: if w1 != 1 goto 80
       12: r0 = *(u64 *)(r10 -8)
       13: r0 = *(u64 *)(r0 +112)
       14: *(u64 *)(r10 -16) = r0
       15: *(u64 *)(r10 -24) = r1

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 82 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->nd_net.net->ns.inum == 1
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u64 *)(r0 +192)
        8: r2 = 0
        9: call kfunc
       10: r1 = *(u32 *)(r0 +48)
       11: if w1 != 1 goto 80
       12: r0 = *(u64 *)(r10 -8)
       13: r0 = *(u64 *)(r0 +112)
       14: *(u64 *)(r10 -16) = r0
       15: *(u64 *)(r10 -24) = r1

A constant with the top bit of 32 set.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 4026531840' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 84 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->nd_net.net->ns.inum == 4026531840
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
       13: if r2 != r3 goto 82
       14: r0 = *(u64 *)(r10 -8)
       15: r0 = *(u64 *)(r0 +112)
       16: *(u64 *)(r10 -16) = r0
       17: *(u64 *)(r10 -24) = r1

Bit-fields: masked; a signed one by two shifts.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->pkt_type == 2' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 80 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->pkt_type == 2
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u8 *)(r0 +128)
        5: r2 = r1
        6: r2 &= 7
        7: if w2 != 2 goto 78
        8: r0 = *(u64 *)(r10 -8)
        9: r0 = *(u64 *)(r0 +112)
       10: *(u64 *)(r10 -16) = r0
       11: *(u64 *)(r10 -24) = r1

    $ on 6.18 ktrace --dump bpf 'wake_up_new_task: p->wide < 0' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 83 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; p->wide < 0
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +88)
        5: r2 = r1
        6: r2 <<= 44
        7: r2 s>>= 47
        8: if w2 s>= 0 goto 81
        9: r0 = *(u64 *)(r10 -8)
       10: r0 = *(u64 *)(r0 +112)
       11: *(u64 *)(r10 -16) = r0
       12: *(u64 *)(r10 -24) = r1

Byte order.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->protocol == 0x0800' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 78 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->protocol == 0x0800
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +160)
        5: if w1 != 8 goto 76
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -16) = r0
        9: *(u64 *)(r10 -24) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_dport in (80, 443, 8000..8080)' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 109 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 80
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +12)
        5: if w1 == 20480 goto 13
        6: if w1 == 47873 goto 13                   ; 443
        7: r2 = r1                                  ; 8000..8080
        8: r2 = be16 r2
        9: if w2 s< 8000 goto 107
       10: r2 = r1
       11: r2 = be16 r2
       12: if w2 s> 8080 goto 107
       13: r0 = *(u64 *)(r10 -16)
       14: r0 = *(u64 *)(r0 +112)
       15: *(u64 *)(r10 -24) = r0
       16: *(u64 *)(r10 -32) = r1

An argument on the stack, and a struct passed by value: in two registers, in memory.

    $ on 6.18 ktrace --dump bpf 'seventh_on_stack: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 77 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +8)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 75
        9: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'takes_16: p.b == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 71 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +96)                    ; p.b == 7
        2: if r1 != 7 goto 69

    $ on 6.18 ktrace --dump bpf 'takes_24: t.c == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 96 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; t.c == 7
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +24)
        5: if r1 != 7 goto 94
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +152)
        8: *(u64 *)(r10 -16) = r0
        9: *(u64 *)(r10 -24) = r1

A pointer to const. A comparison that is true of 0 asks whether the 0 was read.

    $ on 6.18 ktrace --dump bpf 'skb_const: skb->len != 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 87 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->len != 84
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u32 *)(r0 +112)
        7: *(u64 *)(r10 -32) = r5
        8: if w5 == 84 goto 85
        9: r0 = *(u64 *)(r10 -32)
       10: if r0 != 0 goto 18
       11: r3 = *(u64 *)(r10 -24)
       12: r3 += 112
       13: r2 = 4
       14: r1 = r10
       15: r1 += -8
       16: call probe_read_kernel#113
       17: if r0 != 0 goto 85
       18: r0 = *(u64 *)(r10 -16)
       19: r0 = *(u64 *)(r0 +112)
       20: *(u64 *)(r10 -24) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len < 100' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 87 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->len < 100
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u32 *)(r0 +112)
        7: *(u64 *)(r10 -32) = r5
        8: if w5 >= 100 goto 85
        9: r0 = *(u64 *)(r10 -32)
       10: if r0 != 0 goto 18
       11: r3 = *(u64 *)(r10 -24)
       12: r3 += 112
       13: r2 = 4
       14: r1 = r10
       15: r1 += -8
       16: call probe_read_kernel#113
       17: if r0 != 0 goto 85
       18: r0 = *(u64 *)(r10 -16)
       19: r0 = *(u64 *)(r0 +112)
       20: *(u64 *)(r10 -24) = r0

||, ! and ?:. Negating does not make unknown true.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84 || skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 133 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u32 *)(r0 +112)
        7: *(u64 *)(r10 -32) = r5
        8: if w5 == 84 goto 14
        9: r1 = *(u64 *)(r10 -24)                   ; skb->data_len == 84
       10: r2 = 0
       11: call kfunc
       12: r1 = *(u32 *)(r0 +116)
       13: if w1 != 84 goto 131
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +112)
       16: *(u64 *)(r10 -24) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: !(skb->dev->mtu == 1500)' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 90 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; (skb->dev->mtu == 1500)
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r5
        7: r2 = 0
        8: call kfunc
        9: r5 = *(u32 *)(r0 +56)
       10: *(u64 *)(r10 -32) = r5
       11: if w5 == 1500 goto 88
       12: r0 = *(u64 *)(r10 -32)
       13: if r0 != 0 goto 21
       14: r3 = *(u64 *)(r10 -24)
       15: r3 += 56
       16: r2 = 4
       17: r1 = r10
       18: r1 += -8
       19: call probe_read_kernel#113
       20: if r0 != 0 goto 88
       21: r0 = *(u64 *)(r10 -16)
       22: r0 = *(u64 *)(r0 +112)
       23: *(u64 *)(r10 -24) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: (skb->sk ? skb->len : skb->data_len) == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 195 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->sk
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u64 *)(r0 +24)
        7: *(u64 *)(r10 -32) = r5
        8: if r5 == 0 goto 20
        9: r5 = *(u32 *)(r0 +112)                   ; (skb->sk ? skb->len : skb->data_len) == 84
       10: *(u64 *)(r10 -40) = r5
       11: if r5 != 0 goto 19
       12: r3 = *(u64 *)(r10 -24)
       13: r3 += 112
       14: r2 = 4
       15: r1 = r10
       16: r1 += -8
       17: call probe_read_kernel#113
       18: if r0 != 0 goto 193
       19: goto 46
       20: r0 = *(u64 *)(r10 -32)                   ; skb->sk
       21: if r0 != 0 goto 193
       22: r0 = *(u64 *)(r10 -32)
       23: if r0 != 0 goto 31
       24: r3 = *(u64 *)(r10 -24)
       25: r3 += 24
       26: r2 = 8
       27: r1 = r10
       28: r1 += -8
       29: call probe_read_kernel#113
       30: if r0 != 0 goto 193
       31: r1 = *(u64 *)(r10 -24)                   ; (skb->sk ? skb->len : skb->data_len) == 84
       32: r2 = 0
       33: call kfunc
       34: r5 = *(u32 *)(r0 +116)
       35: *(u64 *)(r10 -48) = r5
       36: if r5 != 0 goto 44
       37: r3 = *(u64 *)(r10 -24)
       38: r3 += 116
       39: r2 = 4
       40: r1 = r10
       41: r1 += -8
       42: call probe_read_kernel#113
       43: if r0 != 0 goto 193
       44: r0 = *(u64 *)(r10 -48)
       45: *(u64 *)(r10 -40) = r0
       46: r0 = *(u64 *)(r10 -40)
       47: if w0 != 84 goto 193
       48: r0 = *(u64 *)(r10 -16)
       49: r0 = *(u64 *)(r0 +112)
       50: *(u64 *)(r10 -24) = r0

NULL is a question of its own.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev == NULL' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 87 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->dev == NULL
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u64 *)(r0 +16)
        7: *(u64 *)(r10 -32) = r5
        8: if r5 != 0 goto 85
        9: r0 = *(u64 *)(r10 -32)
       10: if r0 != 0 goto 18
       11: r3 = *(u64 *)(r10 -24)
       12: r3 += 16
       13: r2 = 8
       14: r1 = r10
       15: r1 += -8
       16: call probe_read_kernel#113
       17: if r0 != 0 goto 85
       18: r0 = *(u64 *)(r10 -16)
       19: r0 = *(u64 *)(r0 +112)
       20: *(u64 *)(r10 -24) = r0

Text: of an array, behind a pointer, the task's name.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name == "lo"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 113 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->name == "lo"
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r10
        7: r1 += -64
        8: r2 = 3
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 111
       13: r1 = *(u16 *)(r10 -64)
       14: if w1 != 28524 goto 111
       15: r1 = *(u8 *)(r10 -62)
       16: if w1 != 0 goto 111
       17: r0 = *(u64 *)(r10 -16)
       18: r0 = *(u64 *)(r0 +112)
       19: *(u64 *)(r10 -32) = r0

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name != "passwd"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 154 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; path->dentry->d_name.name != "passwd"
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +8)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r5
        7: r2 = 0
        8: call kfunc
        9: r5 = *(u64 *)(r0 +24)
       10: *(u64 *)(r10 -32) = r5
       11: r1 = r10
       12: r1 += -80
       13: r2 = 8
       14: r3 = *(u64 *)(r10 -32)
       15: call probe_read_kernel_str#115
       16: r1 = r0
       17: if r1 s< 1 goto 152
       18: if r1 != 7 goto 23
       19: r1 = *(u32 *)(r10 -80)
       20: if w1 != 1936941424 goto 23
       21: r1 = *(u16 *)(r10 -76)
       22: if w1 == 25719 goto 152
       23: r0 = *(u64 *)(r10 -16)
       24: r0 = *(u64 *)(r0 +112)
       25: *(u64 *)(r10 -40) = r0

Globs. What stands before the only star costs what equality costs; what is looked for further on is a loop that the verifier can count.

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "pass*"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 152 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; path->dentry->d_name.name ~ "pass*"
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +8)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r5
        7: r2 = 0
        8: call kfunc
        9: r5 = *(u64 *)(r0 +24)
       10: *(u64 *)(r10 -32) = r5
       11: r1 = r10
       12: r1 += -80
       13: r2 = 5
       14: r3 = *(u64 *)(r10 -32)
       15: call probe_read_kernel_str#115
       16: r1 = r0
       17: if r1 s< 1 goto 150
       18: if r1 != 5 goto 150
       19: r1 = *(u32 *)(r10 -80)
       20: if w1 != 1936941424 goto 150
       21: r0 = *(u64 *)(r10 -16)
       22: r0 = *(u64 *)(r0 +112)
       23: *(u64 *)(r10 -40) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name ~ "eth?"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 116 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->name ~ "eth?"
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r10
        7: r1 += -64
        8: r2 = 5
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 114
       13: r1 = *(u32 *)(r10 -64)
       14: w1 &= 16777215
       15: if w1 != 6845541 goto 114
       16: r1 = *(u8 *)(r10 -61)
       17: if w1 == 0 goto 114
       18: r1 = *(u8 *)(r10 -60)
       19: if w1 != 0 goto 114
       20: r0 = *(u64 *)(r10 -16)
       21: r0 = *(u64 *)(r0 +112)
       22: *(u64 *)(r10 -32) = r0

    $ on 5.10 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "a*?b*.conf"' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 237 instructions
        0: *(u64 *)(r10 -16) = r1
        1: *(u32 *)(r10 -80) = 0                    ; path->dentry->d_name.name ~ "a*?b*.conf"
        2: r1 = map scratch
        4: r2 = r10
        5: r2 += -80
        6: call map_lookup_elem#1
        7: *(u64 *)(r10 -24) = r0
        8: if r0 == 0 goto 235
        9: r1 = *(u64 *)(r10 -16)
       10: r1 = *(u64 *)(r1 +112)
       11: r3 = r1
       12: r3 += 8
       13: *(u64 *)(r10 -32) = 0
       14: r0 = r3
       15: r0 s>>= 47
       16: if r0 != -1 goto 21
       17: r2 = 8
       18: r1 = r10
       19: r1 += -32
       20: call probe_read_kernel#113
       21: r3 = *(u64 *)(r10 -32)
       22: r3 += 24
       23: *(u64 *)(r10 -40) = 0
       24: r0 = r3
       25: r0 s>>= 47
       26: if r0 != -1 goto 31
       27: r2 = 8
       28: r1 = r10
       29: r1 += -40
       30: call probe_read_kernel#113
       31: r1 = *(u64 *)(r10 -24)
       32: r1 += 360
       33: r2 = 257
       34: r3 = *(u64 *)(r10 -40)
       35: r0 = r3
       36: r0 s>>= 47
       37: if r0 != -1 goto 40
       38: call probe_read_kernel_str#115
       39: goto 41
       40: r0 = -14
       41: r1 = r0
       42: if r1 s< 1 goto 235
       43: if r1 s<= 8 goto 235
       44: if r1 s> 256 goto 235
       45: r5 = *(u64 *)(r10 -24)
       46: *(u64 *)(r5 +344) = 1
       47: r1 -= 1
       48: *(u64 *)(r5 +352) = r1
       49: r1 = *(u8 *)(r5 +360)
       50: if w1 != 97 goto 235
       51: r1 = *(u64 *)(r10 -24)
       52: r2 = *(u64 *)(r1 +344)
       53: r3 = *(u64 *)(r1 +352)
       54: r3 -= 2
       55: if r3 s< r2 goto 235
       56: if r2 > 256 goto 235
       57: r1 += r2
       58: r3 -= r2
       59: r4 = 0
       60: r0 = *(u16 *)(r1 +360)
       61: w0 &= 65280
       62: if w0 != 25088 goto 69
       63: r5 = *(u64 *)(r10 -24)
       64: r2 = *(u64 *)(r5 +344)
       65: r2 += r4
       66: r2 += 2
       67: *(u64 *)(r5 +344) = r2
       68: goto 75
       69: r1 += 1
       70: r4 += 1
       71: if r4 s<= r3 goto 73
       72: goto 235
       73: if r4 <= 256 goto 60
       74: goto 235
       75: r1 = *(u64 *)(r10 -24)
       76: r2 = *(u64 *)(r1 +344)
       77: r3 = *(u64 *)(r1 +352)
       78: r3 -= 5
       79: if r3 s< r2 goto 235
       80: r2 = r3
       81: if r2 > 256 goto 235
       82: r1 += r2
       83: r0 = *(u32 *)(r1 +360)
       84: if w0 != 1852793646 goto 235
       85: r0 = *(u8 *)(r1 +364)
       86: r5 = 102
       87: r0 ^= r5
       88: r2 = r0
       89: if r2 != 0 goto 235
       90: r0 = *(u64 *)(r10 -16)
       91: r0 = *(u64 *)(r0 +112)
       92: *(u64 *)(r10 -24) = r0
       93: r0 = *(u64 *)(r10 -32)
       94: *(u64 *)(r10 -32) = r0
       95: r0 = *(u64 *)(r10 -40)
       96: *(u64 *)(r10 -40) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: comm == "ping"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 78 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = r10                                 ; comm == "ping"
        2: r1 += -56
        3: r2 = 16
        4: call get_current_comm#16
        5: r1 = *(u32 *)(r10 -56)
        6: if w1 != 1735289200 goto 76
        7: r1 = *(u8 *)(r10 -52)
        8: if w1 != 0 goto 76

A record of what varies: built in the scratch value, its end compared before each append, then sent.

    $ on 5.10 ktrace --dump bpf 'vfs_open: { print str(path->dentry->d_name.name), kstack(3) }'
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 190 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call get_current_pid_tgid#14
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r1 >>= 32
        5: if w1 == 1 goto 188
        6: r1 = map control
        8: r1 = *(u64 *)(r1 +0)
        9: if r1 == 0 goto 188
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +128)
       12: r0 -= 6
       13: *(u64 *)(r10 -32) = r0
       14: *(u32 *)(r10 -88) = 0
       15: r1 = map counters
       17: r2 = r10
       18: r2 += -88
       19: call map_lookup_elem#1
       20: *(u64 *)(r10 -40) = r0
       21: if r0 == 0 goto 188
       22: r5 = *(u64 *)(r10 -40)
       23: r0 = *(u64 *)(r5 +0)
       24: r0 += 1
       25: *(u64 *)(r5 +0) = r0
       26: *(u32 *)(r10 -80) = 0
       27: r1 = map scratch
       29: r2 = r10
       30: r2 += -80
       31: call map_lookup_elem#1
       32: *(u64 *)(r10 -48) = r0
       33: if r0 == 0 goto 184
       34: r5 = *(u64 *)(r10 -48)
       35: r0 = *(u64 *)(r10 -32)
       36: *(u64 *)(r5 +8) = r0
       37: r0 = *(u64 *)(r10 -24)
       38: *(u64 *)(r5 +16) = r0
       39: call ktime_get_boot_ns#125
       40: r1 = r0
       41: r5 = *(u64 *)(r10 -48)
       42: *(u64 *)(r5 +0) = r1
       43: call get_smp_processor_id#8
       44: r1 = r0
       45: r5 = *(u64 *)(r10 -48)
       46: *(u32 *)(r5 +24) = r1
       47: *(u32 *)(r5 +28) = 0
       48: r1 = *(u64 *)(r10 -48)
       49: r1 += 32
       50: r2 = 16
       51: call get_current_comm#16
       52: r5 = *(u64 *)(r10 -48)
       53: *(u64 *)(r5 +48) = 0
       54: *(u64 *)(r5 +56) = 0
       55: *(u16 *)(r5 +30) = 80
       56: r1 = *(u16 *)(r5 +30)
       57: if r1 > 136 goto 184
       58: *(u64 *)(r5 +64) = r1
       59: r0 = *(u64 *)(r10 -48)
       60: r0 += r1
       61: *(u64 *)(r10 -24) = r0
       62: r0 = *(u64 *)(r10 -16)                   ; path->dentry->d_name.name
       63: r0 = *(u64 *)(r0 +112)
       64: *(u64 *)(r10 -32) = r0
       65: r3 = r0
       66: r3 += 8
       67: *(u64 *)(r10 -56) = 0
       68: r0 = r3
       69: r0 s>>= 47
       70: if r0 != -1 goto 75
       71: r2 = 8
       72: r1 = r10
       73: r1 += -56
       74: call probe_read_kernel#113
       75: r3 = *(u64 *)(r10 -56)
       76: r3 += 24
       77: *(u64 *)(r10 -64) = 0
       78: r0 = r3
       79: r0 s>>= 47
       80: if r0 != -1 goto 85
       81: r2 = 8
       82: r1 = r10
       83: r1 += -64
       84: call probe_read_kernel#113
       85: r1 = *(u64 *)(r10 -24)
       86: r2 = 257
       87: r3 = *(u64 *)(r10 -64)
       88: r0 = r3
       89: r0 s>>= 47
       90: if r0 != -1 goto 93
       91: call probe_read_kernel_str#115
       92: goto 94
       93: r0 = -14
       94: *(u64 *)(r10 -72) = r0
       95: if r0 s>= 0 goto 124
       96: r0 = *(u64 *)(r10 -64)
       97: if r0 != 0 goto 139
       98: r0 = *(u64 *)(r10 -56)
       99: if r0 != 0 goto 113
      100: r0 = *(u64 *)(r10 -32)
      101: if r0 == 0 goto 135
      102: r3 = *(u64 *)(r10 -32)
      103: r3 += 8
      104: r0 = r3
      105: r0 s>>= 47
      106: if r0 != -1 goto 139
      107: r2 = 8
      108: r1 = r10
      109: r1 += -8
      110: call probe_read_kernel#113
      111: if r0 != 0 goto 139
      112: goto 135
      113: r3 = *(u64 *)(r10 -56)
      114: r3 += 24
      115: r0 = r3
      116: r0 s>>= 47
      117: if r0 != -1 goto 139
      118: r2 = 8
      119: r1 = r10
      120: r1 += -8
      121: call probe_read_kernel#113
      122: if r0 != 0 goto 139
      123: goto 135
      124: r5 = *(u64 *)(r10 -48)
      125: r0 = *(u64 *)(r10 -72)
      126: *(u32 *)(r5 +68) = r0
      127: r1 = *(u16 *)(r5 +30)
      128: r5 = *(u64 *)(r10 -72)
      129: r1 += r5
      130: r1 += 7
      131: r1 &= -8
      132: r5 = *(u64 *)(r10 -48)
      133: *(u16 *)(r5 +30) = r1
      134: goto 145
      135: r5 = *(u64 *)(r10 -48)
      136: r1 = *(u64 *)(r5 +56)
      137: r1 |= 1
      138: *(u64 *)(r5 +56) = r1
      139: r5 = *(u64 *)(r10 -48)
      140: r1 = *(u64 *)(r5 +48)
      141: r1 |= 1
      142: *(u64 *)(r5 +48) = r1
      143: r5 = *(u64 *)(r10 -24)
      144: *(u64 *)(r5 +0) = 0
      145: r5 = *(u64 *)(r10 -48)
      146: r1 = *(u16 *)(r5 +30)
      147: if r1 > 344 goto 184
      148: *(u64 *)(r5 +72) = r1
      149: r0 = *(u64 *)(r10 -48)
      150: r0 += r1
      151: r1 = r0
      152: r2 = r1
      153: r1 = *(u64 *)(r10 -16)
      154: r3 = 56
      155: r4 = 0
      156: call get_stack#67
      157: r1 = r0
      158: if r1 s>= 0 goto 164
      159: r5 = *(u64 *)(r10 -48)
      160: r2 = *(u64 *)(r5 +48)
      161: r2 |= 2
      162: *(u64 *)(r5 +48) = r2
      163: goto 173
      164: r5 = *(u64 *)(r10 -48)
      165: *(u32 *)(r5 +76) = r1
      166: r2 = *(u16 *)(r5 +30)
      167: r0 = r2
      168: r0 += r1
      169: r1 = r0
      170: r1 += 7
      171: r1 &= -8
      172: *(u16 *)(r5 +30) = r1
      173: r5 = *(u64 *)(r10 -48)
      174: r1 = *(u16 *)(r5 +30)
      175: if r1 > 400 goto 184
      176: r2 = *(u64 *)(r10 -48)
      177: r3 = r1
      178: r1 = map ring
      180: r4 = 0
      181: call ringbuf_output#130
      182: r1 = r0
      183: if r1 == 0 goto 188
      184: r5 = *(u64 *)(r10 -40)
      185: r0 = *(u64 *)(r5 +8)
      186: r0 += 1
      187: *(u64 *)(r5 +8) = r0
      188: r0 = 0
      189: exit

A signed comparison and arithmetic.

    $ on 6.18 ktrace --dump bpf 'tcp_set_state: state < -1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 71 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +104)                   ; state < -1
        2: if w1 s>= -1 goto 69

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len - skb->data_len > 1000' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 102 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->len - skb->data_len > 1000
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u32 *)(r0 +112)
        7: *(u64 *)(r10 -32) = r5
        8: r5 = *(u32 *)(r0 +116)
        9: *(u64 *)(r10 -40) = r5
       10: r1 = *(u64 *)(r10 -32)
       11: w1 -= w5
       12: if w1 <= 1000 goto 100
       13: r0 = *(u64 *)(r10 -32)
       14: if r0 != 0 goto 22
       15: r3 = *(u64 *)(r10 -24)
       16: r3 += 112
       17: r2 = 4
       18: r1 = r10
       19: r1 += -8
       20: call probe_read_kernel#113
       21: if r0 != 0 goto 100
       22: r0 = *(u64 *)(r10 -40)
       23: if r0 != 0 goto 31
       24: r3 = *(u64 *)(r10 -24)
       25: r3 += 116
       26: r2 = 4
       27: r1 = r10
       28: r1 += -8
       29: call probe_read_kernel#113
       30: if r0 != 0 goto 100
       31: r0 = *(u64 *)(r10 -16)
       32: r0 = *(u64 *)(r0 +112)
       33: *(u64 *)(r10 -24) = r0

A division by zero is a failed read.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: 1000 / skb->len == 3' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 95 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = 1000                                ; 1000 / skb->len == 3
        2: *(u64 *)(r10 -24) = r0
        3: r0 = *(u64 *)(r1 +112)
        4: *(u64 *)(r10 -32) = r0
        5: r1 = r0
        6: r2 = 0
        7: call kfunc
        8: r5 = *(u32 *)(r0 +112)
        9: *(u64 *)(r10 -40) = r5
       10: if w5 == 0 goto 93
       11: r5 = *(u64 *)(r10 -40)
       12: r1 = *(u64 *)(r10 -24)
       13: w1 /= w5
       14: if w1 != 3 goto 93
       15: r0 = *(u64 *)(r10 -40)
       16: if r0 != 0 goto 24
       17: r3 = *(u64 *)(r10 -32)
       18: r3 += 112
       19: r2 = 4
       20: r1 = r10
       21: r1 += -8
       22: call probe_read_kernel#113
       23: if r0 != 0 goto 93
       24: r0 = *(u64 *)(r10 -16)
       25: r0 = *(u64 *)(r0 +112)
       26: *(u64 *)(r10 -24) = r0
       27: r0 = *(u64 *)(r10 -40)
       28: *(u64 *)(r10 -32) = r0

Addresses: IPv4 and IPv6, whole and by their prefix; a MAC.

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr == 1.1.1.1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 78 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; sk->__sk_common.skc_daddr == 1.1.1.1
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: if w1 != 16843009 goto 76
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -16) = r0
        9: *(u64 *)(r10 -24) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr in 10.0.0.0/8' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 81 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 10.0.0.0/8
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: r2 = r1
        6: r2 = be32 r2
        7: w2 &= -16777216
        8: if w2 != 167772160 goto 79
        9: r0 = *(u64 *)(r10 -8)
       10: r0 = *(u64 *)(r0 +112)
       11: *(u64 *)(r10 -16) = r0
       12: *(u64 *)(r10 -24) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 110 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"
        2: r2 = 16
        3: r3 = r1
        4: r3 += 32
        5: r1 = r10
        6: r1 += -56
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 108
       13: r1 = *(u64 *)(r10 -56)
       14: w2 = -1207107296
       15: if r1 != r2 goto 108
       16: r1 = *(u64 *)(r10 -48)
       17: r2 = 0x100000000000000
       19: if r1 != r2 goto 108

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::/32"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 105 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; ip6"2001:db8::/32"
        2: r2 = 4
        3: r3 = r1
        4: r3 += 32
        5: r1 = r10
        6: r1 += -48
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 103
       13: r1 = *(u32 *)(r10 -48)
       14: if w1 != -1207107296 goto 103

    $ on 6.18 ktrace --dump bpf 'dev_open: dev->dev_addr == mac"52:54:00:12:34:56"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 113 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; dev->dev_addr == mac"52:54:00:12:34:56"
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +104)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r10
        7: r1 += -64
        8: r2 = 6
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 111
       13: r1 = *(u32 *)(r10 -64)
       14: if w1 != 302011474 goto 111
       15: r1 = *(u16 *)(r10 -60)
       16: if w1 != 22068 goto 111
       17: r0 = *(u64 *)(r10 -16)
       18: r0 = *(u64 *)(r0 +112)
       19: *(u64 *)(r10 -32) = r0

The caller: the word at sp, unless a return probe has its trampoline there.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: caller == ip_local_out' | predicate | sed -n 1,20p
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 411 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; ip_local_out
        2: r3 = r1
        3: r2 = 8
        4: r1 = r10
        5: r1 += -24
        6: call probe_read_kernel#113
        7: r0 = *(u64 *)(r10 -24)
        8: *(u64 *)(r10 -32) = r0
        9: r0 = &return trampoline
       11: *(u64 *)(r10 -40) = r0
       12: r0 = *(u64 *)(r10 -32)
       13: r5 = *(u64 *)(r10 -40)
       14: if r0 != r5 goto 193
       15: call helper#35
       16: r1 = r0
       17: r3 = r1
       18: r3 += 96

    $ on 6.18 ktrace --dump bpf 'ip_rcv: ppid == 1 && elapsed > 1s && cgroup == 5' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 99 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r0 = map control                         ; elapsed > 1s
        3: r0 = *(u64 *)(r0 +0)
        4: *(u64 *)(r10 -16) = r0
        5: call ktime_get_boot_ns#125
        6: r1 = r0
        7: r5 = *(u64 *)(r10 -16)
        8: r2 = r1
        9: r2 -= r5
       10: if r2 <= 1000000000 goto 97
       11: *(u64 *)(r10 -16) = r1
       12: call helper#80                           ; cgroup == 5
       13: *(u64 *)(r10 -24) = r0
       14: if r0 != 5 goto 97
       15: call helper#35                           ; ppid == 1
       16: r1 = r0
       17: r2 = 0
       18: call kfunc
       19: r1 = *(u64 *)(r0 +32)
       20: r2 = 0
       21: call kfunc
       22: r1 = *(u32 *)(r0 +24)
       23: if w1 != 1 goto 97
       24: *(u64 *)(r10 -32) = r1

--stats: a call is counted before anything is asked of it, once the gate is open. Without it nothing is.

    $ on 6.12 ktrace --stats --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 92 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +0)
        4: if r1 == 0 goto 16
        5: *(u32 *)(r10 -64) = 0
        6: r1 = map counters
        8: r2 = r10
        9: r2 += -64
       10: call map_lookup_elem#1
       11: r1 = r0
       12: if r1 == 0 goto 16
       13: r0 = *(u64 *)(r1 +64)
       14: r0 += 1
       15: *(u64 *)(r1 +64) = r0
       16: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
       17: r1 = *(u64 *)(r1 +112)
       18: r2 = btf_id
       19: call kfunc
       20: r1 = *(u32 *)(r0 +112)
       21: if w1 != 84 goto 90
       22: r0 = *(u64 *)(r10 -8)
       23: r0 = *(u64 *)(r0 +112)
       24: *(u64 *)(r10 -16) = r0
       25: *(u64 *)(r10 -24) = r1
