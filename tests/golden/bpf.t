The instructions. First, those that decide at the entry: what a call costs that does not match.

The same test, by what each kernel offers: a checked read on 5.10 (a bad address would warn), a read on 6.1, a cast to a struct that is all
words on 6.12, a cast to nothing in particular from 6.17 on. No register that must be saved is used: each costs every call two instructions.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 80 instructions
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
       13: if w1 != 84 goto 78
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +112)
       16: *(u64 *)(r10 -16) = r0
       17: *(u64 *)(r10 -24) = r1

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 74
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +112)
       12: *(u64 *)(r10 -16) = r0
       13: *(u64 *)(r10 -24) = r1

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 70
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -8) = r0
        9: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 70
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -8) = r0
        9: *(u64 *)(r10 -16) = r1

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 70
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -8) = r0
        9: *(u64 *)(r10 -16) = r1

With five levels of page tables a kernel's address has fewer ones on top.

    $ on 5.10.la57 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate | grep -A 1 's>>='
        6: r0 s>>= 56
        7: if r0 != -1 goto 12

Where a read is a call, what the first test needs is read alone, and loads from one base behind it are one read. If the range can't be read,
they are made one by one; a 0 among them needs its check only then.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && skb->mark != 5 && skb->hash == 7' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 123 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 121
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +112)
       12: *(u64 *)(r10 -24) = r0
       13: *(u64 *)(r10 -32) = r1
       14: r1 = r10                                 ; skb->mark != 5
       15: r1 += -76
       16: r2 = 12
       17: r3 = *(u64 *)(r10 -24)
       18: r3 += 148
       19: call probe_read_kernel#113
       20: *(u64 *)(r10 -40) = r0
       21: if r0 == 0 goto 34
       22: r1 = r10
       23: r1 += -68
       24: r2 = 4
       25: r3 = *(u64 *)(r10 -24)
       26: r3 += 156
       27: call probe_read_kernel#113
       28: r1 = r10
       29: r1 += -76
       30: r2 = 4
       31: r3 = *(u64 *)(r10 -24)
       32: r3 += 148
       33: call probe_read_kernel#113
       34: r0 = *(u32 *)(r10 -68)
       35: if w0 == 5 goto 121
       36: r0 = *(u32 *)(r10 -68)
       37: if r0 != 0 goto 47
       38: r0 = *(u64 *)(r10 -40)
       39: if r0 == 0 goto 47
       40: r3 = *(u64 *)(r10 -24)
       41: r3 += 156
       42: r2 = 4
       43: r1 = r10
       44: r1 += -8
       45: call probe_read_kernel#113
       46: if r0 != 0 goto 121
       47: r1 = *(u32 *)(r10 -76)                   ; skb->hash == 7
       48: if w1 != 7 goto 121
       49: r0 = *(u64 *)(r10 -16)
       50: r0 = *(u64 *)(r0 +112)
       51: *(u64 *)(r10 -16) = r0
       52: r0 = *(u64 *)(r10 -32)
       53: *(u64 *)(r10 -24) = r0
       54: r0 = *(u32 *)(r10 -68)
       55: *(u64 *)(r10 -32) = r0
       56: *(u64 *)(r10 -40) = r1

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len + skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 149 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->len + skb->data_len == 84
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r10
        4: r1 += -64
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
       18: *(u32 *)(r10 -64) = 0
       19: r1 = r10
       20: r1 += -64
       21: r2 = 4
       22: r3 = *(u64 *)(r10 -24)
       23: r3 += 112
       24: r0 = r3
       25: r0 s>>= 47
       26: if r0 != -1 goto 29
       27: call probe_read_kernel#113
       28: goto 30
       29: r0 = -14
       30: *(u32 *)(r10 -60) = 0
       31: r1 = r10
       32: r1 += -60
       33: r2 = 4
       34: r3 = *(u64 *)(r10 -24)
       35: r3 += 116
       36: r0 = r3
       37: r0 s>>= 47
       38: if r0 != -1 goto 41
       39: call probe_read_kernel#113
       40: goto 42
       41: r0 = -14
       42: r5 = *(u32 *)(r10 -60)
       43: r1 = *(u32 *)(r10 -64)
       44: w1 += w5
       45: if w1 != 84 goto 147
       46: r1 = *(u32 *)(r10 -64)
       47: r1 |= 0
       48: if r1 != 0 goto 62
       49: r1 = *(u64 *)(r10 -32)
       50: r1 |= 0
       51: if r1 == 0 goto 62
       52: r3 = *(u64 *)(r10 -24)
       53: r3 += 112
       54: r0 = r3
       55: r0 s>>= 47
       56: if r0 != -1 goto 147
       57: r2 = 4
       58: r1 = r10
       59: r1 += -8
       60: call probe_read_kernel#113
       61: if r0 != 0 goto 147
       62: r1 = *(u32 *)(r10 -60)
       63: r1 |= 0
       64: if r1 != 0 goto 78
       65: r1 = *(u64 *)(r10 -32)
       66: r1 |= 0
       67: if r1 == 0 goto 78
       68: r3 = *(u64 *)(r10 -24)
       69: r3 += 116
       70: r0 = r3
       71: r0 s>>= 47
       72: if r0 != -1 goto 147
       73: r2 = 4
       74: r1 = r10
       75: r1 += -8
       76: call probe_read_kernel#113
       77: if r0 != 0 goto 147
       78: r0 = *(u64 *)(r10 -16)
       79: r0 = *(u64 *)(r0 +112)
       80: *(u64 *)(r10 -16) = r0
       81: r0 = *(u32 *)(r10 -64)
       82: *(u64 *)(r10 -24) = r0
       83: r0 = *(u32 *)(r10 -60)
       84: *(u64 *)(r10 -32) = r0

A chain of pointers, a load each.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 102 instructions
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
       35: if w1 != 1 goto 100
       36: r0 = *(u64 *)(r10 -16)
       37: r0 = *(u64 *)(r0 +112)
       38: *(u64 *)(r10 -16) = r0
       39: *(u64 *)(r10 -24) = r1

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 78 instructions
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
       11: if w1 != 1 goto 76
       12: r0 = *(u64 *)(r10 -8)
       13: r0 = *(u64 *)(r0 +112)
       14: *(u64 *)(r10 -8) = r0
       15: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 78 instructions
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
       11: if w1 != 1 goto 76
       12: r0 = *(u64 *)(r10 -8)
       13: r0 = *(u64 *)(r0 +112)
       14: *(u64 *)(r10 -8) = r0
       15: *(u64 *)(r10 -16) = r1

A constant with the top bit of 32 set.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 4026531840' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 79 instructions
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
       11: w2 = -268435456
       12: if r1 != r2 goto 77
       13: r0 = *(u64 *)(r10 -8)
       14: r0 = *(u64 *)(r0 +112)
       15: *(u64 *)(r10 -8) = r0
       16: *(u64 *)(r10 -16) = r1

Bit-fields: masked; a signed one by two shifts.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->pkt_type == 2' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->pkt_type == 2
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u8 *)(r0 +128)
        5: r2 = r1
        6: r2 &= 7
        7: if w2 != 2 goto 74
        8: r0 = *(u64 *)(r10 -8)
        9: r0 = *(u64 *)(r0 +112)
       10: *(u64 *)(r10 -8) = r0
       11: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'wake_up_new_task: p->wide < 0' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 79 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; p->wide < 0
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +88)
        5: r2 = r1
        6: r2 <<= 44
        7: r2 s>>= 47
        8: if w2 s>= 0 goto 77
        9: r0 = *(u64 *)(r10 -8)
       10: r0 = *(u64 *)(r0 +112)
       11: *(u64 *)(r10 -8) = r0
       12: *(u64 *)(r10 -16) = r1

Byte order.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->protocol == 0x0800' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 74 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->protocol == 0x0800
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +160)
        5: if w1 != 8 goto 72
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -8) = r0
        9: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_dport in (80, 443, 8000..8080)' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 105 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 80
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +12)
        5: if w1 == 20480 goto 13
        6: if w1 == 47873 goto 13                   ; 443
        7: r2 = r1                                  ; 8000..8080
        8: r2 = be16 r2
        9: if w2 s< 8000 goto 103
       10: r2 = r1
       11: r2 = be16 r2
       12: if w2 s> 8080 goto 103
       13: r0 = *(u64 *)(r10 -16)
       14: r0 = *(u64 *)(r0 +112)
       15: *(u64 *)(r10 -16) = r0
       16: *(u64 *)(r10 -24) = r1

An argument on the stack, and a struct passed by value: in two registers, in memory.

    $ on 6.18 ktrace --dump bpf 'seventh_on_stack: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 73 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +8)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 71
        9: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'takes_16: p.b == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 67 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +96)                    ; p.b == 7
        2: if r1 != 7 goto 65

    $ on 6.18 ktrace --dump bpf 'takes_24: t.c == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 92 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; t.c == 7
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +24)
        5: if r1 != 7 goto 90
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +152)
        8: *(u64 *)(r10 -8) = r0
        9: *(u64 *)(r10 -16) = r1

A pointer to const. A comparison that is true of 0 asks whether the 0 was read.

    $ on 6.18 ktrace --dump bpf 'skb_const: skb->len != 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 85 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->len != 84
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u32 *)(r0 +112)
        7: *(u64 *)(r10 -32) = r5
        8: if w5 == 84 goto 83
        9: r0 = *(u64 *)(r10 -32)
       10: if r0 != 0 goto 18
       11: r3 = *(u64 *)(r10 -24)
       12: r3 += 112
       13: r2 = 4
       14: r1 = r10
       15: r1 += -8
       16: call probe_read_kernel#113
       17: if r0 != 0 goto 83
       18: r0 = *(u64 *)(r10 -16)
       19: r0 = *(u64 *)(r0 +112)
       20: *(u64 *)(r10 -16) = r0
       21: r0 = *(u64 *)(r10 -32)
       22: *(u64 *)(r10 -24) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len < 100' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 85 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->len < 100
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u32 *)(r0 +112)
        7: *(u64 *)(r10 -32) = r5
        8: if w5 >= 100 goto 83
        9: r0 = *(u64 *)(r10 -32)
       10: if r0 != 0 goto 18
       11: r3 = *(u64 *)(r10 -24)
       12: r3 += 112
       13: r2 = 4
       14: r1 = r10
       15: r1 += -8
       16: call probe_read_kernel#113
       17: if r0 != 0 goto 83
       18: r0 = *(u64 *)(r10 -16)
       19: r0 = *(u64 *)(r0 +112)
       20: *(u64 *)(r10 -16) = r0
       21: r0 = *(u64 *)(r10 -32)
       22: *(u64 *)(r10 -24) = r0

||, ! and ?:. Negating does not make unknown true.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84 || skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 151 instructions
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
       13: if w1 != 84 goto 149
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +112)
       16: *(u64 *)(r10 -16) = r0
       17: r0 = *(u64 *)(r10 -32)
       18: *(u64 *)(r10 -24) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: !(skb->dev->mtu == 1500)' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 88 instructions
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
       11: if w5 == 1500 goto 86
       12: r0 = *(u64 *)(r10 -32)
       13: if r0 != 0 goto 21
       14: r3 = *(u64 *)(r10 -24)
       15: r3 += 56
       16: r2 = 4
       17: r1 = r10
       18: r1 += -8
       19: call probe_read_kernel#113
       20: if r0 != 0 goto 86
       21: r0 = *(u64 *)(r10 -16)
       22: r0 = *(u64 *)(r0 +112)
       23: *(u64 *)(r10 -16) = r0
       24: r0 = *(u64 *)(r10 -32)
       25: *(u64 *)(r10 -24) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: (skb->sk ? skb->len : skb->data_len) == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 219 instructions
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
       18: if r0 != 0 goto 217
       19: goto 46
       20: r0 = *(u64 *)(r10 -32)                   ; skb->sk
       21: if r0 != 0 goto 217
       22: r0 = *(u64 *)(r10 -32)
       23: if r0 != 0 goto 31
       24: r3 = *(u64 *)(r10 -24)
       25: r3 += 24
       26: r2 = 8
       27: r1 = r10
       28: r1 += -8
       29: call probe_read_kernel#113
       30: if r0 != 0 goto 217
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
       43: if r0 != 0 goto 217
       44: r0 = *(u64 *)(r10 -48)
       45: *(u64 *)(r10 -40) = r0
       46: r0 = *(u64 *)(r10 -40)
       47: if w0 != 84 goto 217
       48: r0 = *(u64 *)(r10 -16)
       49: r0 = *(u64 *)(r0 +112)
       50: *(u64 *)(r10 -16) = r0
       51: r0 = *(u64 *)(r10 -32)
       52: *(u64 *)(r10 -24) = r0

NULL is a question of its own.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev == NULL' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 85 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = *(u64 *)(r1 +112)                   ; skb->dev == NULL
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r2 = 0
        5: call kfunc
        6: r5 = *(u64 *)(r0 +16)
        7: *(u64 *)(r10 -32) = r5
        8: if r5 != 0 goto 83
        9: r0 = *(u64 *)(r10 -32)
       10: if r0 != 0 goto 18
       11: r3 = *(u64 *)(r10 -24)
       12: r3 += 16
       13: r2 = 8
       14: r1 = r10
       15: r1 += -8
       16: call probe_read_kernel#113
       17: if r0 != 0 goto 83
       18: r0 = *(u64 *)(r10 -16)
       19: r0 = *(u64 *)(r0 +112)
       20: *(u64 *)(r10 -16) = r0
       21: r0 = *(u64 *)(r10 -32)
       22: *(u64 *)(r10 -24) = r0

Text: of an array, behind a pointer, the task's name.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name == "lo"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 109 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->name == "lo"
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r10
        7: r1 += -56
        8: r2 = 3
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 107
       13: r1 = *(u16 *)(r10 -56)
       14: if w1 != 28524 goto 107
       15: r1 = *(u8 *)(r10 -54)
       16: if w1 != 0 goto 107
       17: r0 = *(u64 *)(r10 -16)
       18: r0 = *(u64 *)(r0 +112)
       19: *(u64 *)(r10 -16) = r0

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name != "passwd"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 150 instructions
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
       17: if r1 s< 1 goto 148
       18: if r1 != 7 goto 23
       19: r1 = *(u32 *)(r10 -80)
       20: if w1 != 1936941424 goto 23
       21: r1 = *(u16 *)(r10 -76)
       22: if w1 == 25719 goto 148
       23: r0 = *(u64 *)(r10 -16)
       24: r0 = *(u64 *)(r0 +112)
       25: *(u64 *)(r10 -16) = r0

Globs. What stands before the only star costs what equality costs; what is looked for further on is a loop that the verifier can count.

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "pass*"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 148 instructions
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
       17: if r1 s< 1 goto 146
       18: if r1 != 5 goto 146
       19: r1 = *(u32 *)(r10 -80)
       20: if w1 != 1936941424 goto 146
       21: r0 = *(u64 *)(r10 -16)
       22: r0 = *(u64 *)(r0 +112)
       23: *(u64 *)(r10 -16) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name ~ "eth?"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 112 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->name ~ "eth?"
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r10
        7: r1 += -56
        8: r2 = 5
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 110
       13: r1 = *(u32 *)(r10 -56)
       14: w1 &= 16777215
       15: if w1 != 6845541 goto 110
       16: r1 = *(u8 *)(r10 -53)
       17: if w1 == 0 goto 110
       18: r1 = *(u8 *)(r10 -52)
       19: if w1 != 0 goto 110
       20: r0 = *(u64 *)(r10 -16)
       21: r0 = *(u64 *)(r0 +112)
       22: *(u64 *)(r10 -16) = r0

    $ on 5.10 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "a*?b*.conf"' | predicate
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 232 instructions
        0: *(u64 *)(r10 -16) = r1
        1: *(u32 *)(r10 -80) = 0                    ; path->dentry->d_name.name ~ "a*?b*.conf"
        2: r1 = map scratch
        4: r2 = r10
        5: r2 += -80
        6: call map_lookup_elem#1
        7: *(u64 *)(r10 -24) = r0
        8: if r0 == 0 goto 230
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
       42: if r1 s< 1 goto 230
       43: if r1 s<= 8 goto 230
       44: if r1 s> 256 goto 230
       45: r5 = *(u64 *)(r10 -24)
       46: *(u64 *)(r5 +344) = 1
       47: r1 -= 1
       48: *(u64 *)(r5 +352) = r1
       49: r1 = *(u8 *)(r5 +360)
       50: if w1 != 97 goto 230
       51: r1 = *(u64 *)(r10 -24)
       52: r2 = *(u64 *)(r1 +344)
       53: r3 = *(u64 *)(r1 +352)
       54: r3 -= 2
       55: if r3 s< r2 goto 230
       56: if r2 > 256 goto 230
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
       72: goto 230
       73: if r4 <= 256 goto 60
       74: goto 230
       75: r1 = *(u64 *)(r10 -24)
       76: r2 = *(u64 *)(r1 +344)
       77: r3 = *(u64 *)(r1 +352)
       78: r3 -= 5
       79: if r3 s< r2 goto 230
       80: r2 = r3
       81: if r2 > 256 goto 230
       82: r1 += r2
       83: r0 = *(u32 *)(r1 +360)
       84: if w0 != 1852793646 goto 230
       85: r0 = *(u8 *)(r1 +364)
       86: r5 = 102
       87: r0 ^= r5
       88: r2 = r0
       89: if r2 != 0 goto 230
       90: r0 = *(u64 *)(r10 -16)
       91: r0 = *(u64 *)(r0 +112)
       92: *(u64 *)(r10 -16) = r0
       93: r0 = *(u64 *)(r10 -32)
       94: *(u64 *)(r10 -24) = r0
       95: r0 = *(u64 *)(r10 -40)
       96: *(u64 *)(r10 -32) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: comm == "ping"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 74 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = r10                                 ; comm == "ping"
        2: r1 += -48
        3: r2 = 16
        4: call get_current_comm#16
        5: r1 = *(u32 *)(r10 -48)
        6: if w1 != 1735289200 goto 72
        7: r1 = *(u8 *)(r10 -44)
        8: if w1 != 0 goto 72

A record of what varies: built in the scratch value, its end compared before each append, then sent.

    $ on 5.10 ktrace --dump bpf 'vfs_open: { print str(path->dentry->d_name.name), kstack(3) }'
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 185 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call get_current_pid_tgid#14
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r1 >>= 32
        5: if w1 == 1 goto 183
        6: r1 = map control
        8: r1 = *(u64 *)(r1 +0)
        9: if r1 == 0 goto 183
       10: *(u32 *)(r10 -88) = 0
       11: r1 = map counters
       13: r2 = r10
       14: r2 += -88
       15: call map_lookup_elem#1
       16: *(u64 *)(r10 -32) = r0
       17: if r0 == 0 goto 183
       18: r5 = *(u64 *)(r10 -32)
       19: r0 = *(u64 *)(r5 +0)
       20: r0 += 1
       21: *(u64 *)(r5 +0) = r0
       22: *(u32 *)(r10 -80) = 0
       23: r1 = map scratch
       25: r2 = r10
       26: r2 += -80
       27: call map_lookup_elem#1
       28: *(u64 *)(r10 -40) = r0
       29: if r0 == 0 goto 179
       30: r5 = *(u64 *)(r10 -40)
       31: *(u64 *)(r5 +8) = 0
       32: r0 = *(u64 *)(r10 -24)
       33: *(u64 *)(r5 +16) = r0
       34: call ktime_get_boot_ns#125
       35: r1 = r0
       36: r5 = *(u64 *)(r10 -40)
       37: *(u64 *)(r5 +0) = r1
       38: call get_smp_processor_id#8
       39: r1 = r0
       40: r5 = *(u64 *)(r10 -40)
       41: *(u32 *)(r5 +24) = r1
       42: *(u32 *)(r5 +28) = 0
       43: r1 = *(u64 *)(r10 -40)
       44: r1 += 32
       45: r2 = 16
       46: call get_current_comm#16
       47: r5 = *(u64 *)(r10 -40)
       48: *(u64 *)(r5 +48) = 0
       49: *(u64 *)(r5 +56) = 0
       50: *(u16 *)(r5 +30) = 80
       51: r1 = *(u16 *)(r5 +30)
       52: if r1 > 136 goto 179
       53: *(u64 *)(r5 +64) = r1
       54: r0 = *(u64 *)(r10 -40)
       55: r0 += r1
       56: *(u64 *)(r10 -24) = r0
       57: r0 = *(u64 *)(r10 -16)                   ; path->dentry->d_name.name
       58: r0 = *(u64 *)(r0 +112)
       59: *(u64 *)(r10 -48) = r0
       60: r3 = r0
       61: r3 += 8
       62: *(u64 *)(r10 -56) = 0
       63: r0 = r3
       64: r0 s>>= 47
       65: if r0 != -1 goto 70
       66: r2 = 8
       67: r1 = r10
       68: r1 += -56
       69: call probe_read_kernel#113
       70: r3 = *(u64 *)(r10 -56)
       71: r3 += 24
       72: *(u64 *)(r10 -64) = 0
       73: r0 = r3
       74: r0 s>>= 47
       75: if r0 != -1 goto 80
       76: r2 = 8
       77: r1 = r10
       78: r1 += -64
       79: call probe_read_kernel#113
       80: r1 = *(u64 *)(r10 -24)
       81: r2 = 257
       82: r3 = *(u64 *)(r10 -64)
       83: r0 = r3
       84: r0 s>>= 47
       85: if r0 != -1 goto 88
       86: call probe_read_kernel_str#115
       87: goto 89
       88: r0 = -14
       89: *(u64 *)(r10 -72) = r0
       90: if r0 s>= 0 goto 119
       91: r0 = *(u64 *)(r10 -64)
       92: if r0 != 0 goto 134
       93: r0 = *(u64 *)(r10 -56)
       94: if r0 != 0 goto 108
       95: r0 = *(u64 *)(r10 -48)
       96: if r0 == 0 goto 130
       97: r3 = *(u64 *)(r10 -48)
       98: r3 += 8
       99: r0 = r3
      100: r0 s>>= 47
      101: if r0 != -1 goto 134
      102: r2 = 8
      103: r1 = r10
      104: r1 += -8
      105: call probe_read_kernel#113
      106: if r0 != 0 goto 134
      107: goto 130
      108: r3 = *(u64 *)(r10 -56)
      109: r3 += 24
      110: r0 = r3
      111: r0 s>>= 47
      112: if r0 != -1 goto 134
      113: r2 = 8
      114: r1 = r10
      115: r1 += -8
      116: call probe_read_kernel#113
      117: if r0 != 0 goto 134
      118: goto 130
      119: r5 = *(u64 *)(r10 -40)
      120: r0 = *(u64 *)(r10 -72)
      121: *(u32 *)(r5 +68) = r0
      122: r1 = *(u16 *)(r5 +30)
      123: r5 = *(u64 *)(r10 -72)
      124: r1 += r5
      125: r1 += 7
      126: r1 &= -8
      127: r5 = *(u64 *)(r10 -40)
      128: *(u16 *)(r5 +30) = r1
      129: goto 140
      130: r5 = *(u64 *)(r10 -40)
      131: r1 = *(u64 *)(r5 +56)
      132: r1 |= 1
      133: *(u64 *)(r5 +56) = r1
      134: r5 = *(u64 *)(r10 -40)
      135: r1 = *(u64 *)(r5 +48)
      136: r1 |= 1
      137: *(u64 *)(r5 +48) = r1
      138: r5 = *(u64 *)(r10 -24)
      139: *(u64 *)(r5 +0) = 0
      140: r5 = *(u64 *)(r10 -40)
      141: r1 = *(u16 *)(r5 +30)
      142: if r1 > 344 goto 179
      143: *(u64 *)(r5 +72) = r1
      144: r0 = *(u64 *)(r10 -40)
      145: r0 += r1
      146: r1 = r0
      147: r2 = r1
      148: r1 = *(u64 *)(r10 -16)
      149: r3 = 56
      150: r4 = 0
      151: call get_stack#67
      152: r1 = r0
      153: if r1 s>= 0 goto 159
      154: r5 = *(u64 *)(r10 -40)
      155: r2 = *(u64 *)(r5 +48)
      156: r2 |= 2
      157: *(u64 *)(r5 +48) = r2
      158: goto 168
      159: r5 = *(u64 *)(r10 -40)
      160: *(u32 *)(r5 +76) = r1
      161: r2 = *(u16 *)(r5 +30)
      162: r0 = r2
      163: r0 += r1
      164: r1 = r0
      165: r1 += 7
      166: r1 &= -8
      167: *(u16 *)(r5 +30) = r1
      168: r5 = *(u64 *)(r10 -40)
      169: r1 = *(u16 *)(r5 +30)
      170: if r1 > 400 goto 179
      171: r2 = *(u64 *)(r10 -40)
      172: r3 = r1
      173: r1 = map ring
      175: r4 = 0
      176: call ringbuf_output#130
      177: r1 = r0
      178: if r1 == 0 goto 183
      179: r5 = *(u64 *)(r10 -32)
      180: r0 = *(u64 *)(r5 +8)
      181: r0 += 1
      182: *(u64 *)(r5 +8) = r0
      183: r0 = 0
      184: exit

A signed comparison and arithmetic.

    $ on 6.18 ktrace --dump bpf 'tcp_set_state: state < -1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 67 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +104)                   ; state < -1
        2: if w1 s>= -1 goto 65

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
       33: *(u64 *)(r10 -16) = r0
       34: r0 = *(u64 *)(r10 -32)
       35: *(u64 *)(r10 -24) = r0
       36: r0 = *(u64 *)(r10 -40)
       37: *(u64 *)(r10 -32) = r0

A division by zero is a failed read.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: 1000 / skb->len == 3' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 91 instructions
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
       10: if w5 == 0 goto 89
       11: r5 = *(u64 *)(r10 -40)
       12: r1 = *(u64 *)(r10 -24)
       13: w1 /= w5
       14: if w1 != 3 goto 89
       15: r0 = *(u64 *)(r10 -40)
       16: if r0 != 0 goto 24
       17: r3 = *(u64 *)(r10 -32)
       18: r3 += 112
       19: r2 = 4
       20: r1 = r10
       21: r1 += -8
       22: call probe_read_kernel#113
       23: if r0 != 0 goto 89
       24: r0 = *(u64 *)(r10 -16)
       25: r0 = *(u64 *)(r0 +112)
       26: *(u64 *)(r10 -16) = r0
       27: r0 = *(u64 *)(r10 -40)
       28: *(u64 *)(r10 -24) = r0

Addresses: IPv4 and IPv6, whole and by their prefix; a MAC.

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr == 1.1.1.1' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 74 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; sk->__sk_common.skc_daddr == 1.1.1.1
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: if w1 != 16843009 goto 72
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -8) = r0
        9: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr in 10.0.0.0/8' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 77 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 10.0.0.0/8
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: r2 = r1
        6: r2 = be32 r2
        7: w2 &= -16777216
        8: if w2 != 167772160 goto 75
        9: r0 = *(u64 *)(r10 -8)
       10: r0 = *(u64 *)(r0 +112)
       11: *(u64 *)(r10 -8) = r0
       12: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 106 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"
        2: r2 = 16
        3: r3 = r1
        4: r3 += 32
        5: r1 = r10
        6: r1 += -48
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 104
       13: r1 = *(u64 *)(r10 -48)
       14: w2 = -1207107296
       15: if r1 != r2 goto 104
       16: r1 = *(u64 *)(r10 -40)
       17: r2 = 0x100000000000000
       19: if r1 != r2 goto 104

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::/32"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 101 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; ip6"2001:db8::/32"
        2: r2 = 4
        3: r3 = r1
        4: r3 += 32
        5: r1 = r10
        6: r1 += -40
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 99
       13: r1 = *(u32 *)(r10 -40)
       14: if w1 != -1207107296 goto 99

    $ on 6.18 ktrace --dump bpf 'dev_open: dev->dev_addr == mac"52:54:00:12:34:56"' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 109 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; dev->dev_addr == mac"52:54:00:12:34:56"
        2: r2 = 0
        3: call kfunc
        4: r5 = *(u64 *)(r0 +104)
        5: *(u64 *)(r10 -24) = r5
        6: r1 = r10
        7: r1 += -56
        8: r2 = 6
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 107
       13: r1 = *(u32 *)(r10 -56)
       14: if w1 != 302011474 goto 107
       15: r1 = *(u16 *)(r10 -52)
       16: if w1 != 22068 goto 107
       17: r0 = *(u64 *)(r10 -16)
       18: r0 = *(u64 *)(r0 +112)
       19: *(u64 *)(r10 -16) = r0

The caller: the word at sp, unless a return probe has its trampoline there.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: caller == ip_local_out' | predicate | sed -n 1,20p
    unit 0: clause 1, kprobe.event, 1 functions
    ktrace_entry: 406 instructions
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
    ktrace_entry: 95 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r0 = map control                         ; elapsed > 1s
        3: r0 = *(u64 *)(r0 +0)
        4: *(u64 *)(r10 -16) = r0
        5: call ktime_get_boot_ns#125
        6: r1 = r0
        7: r5 = *(u64 *)(r10 -16)
        8: r2 = r1
        9: r2 -= r5
       10: if r2 <= 1000000000 goto 93
       11: *(u64 *)(r10 -16) = r1
       12: call helper#80                           ; cgroup == 5
       13: *(u64 *)(r10 -24) = r0
       14: if r0 != 5 goto 93
       15: call helper#35                           ; ppid == 1
       16: r1 = r0
       17: r2 = 0
       18: call kfunc
       19: r1 = *(u64 *)(r0 +32)
       20: r2 = 0
       21: call kfunc
       22: r1 = *(u32 *)(r0 +24)
       23: if w1 != 1 goto 93
       24: *(u64 *)(r10 -32) = r1

--stats: a call is counted before anything is asked of it, once the gate is open. Without it nothing is.

    $ on 6.12 ktrace --stats --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 88 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +0)
        4: if r1 == 0 goto 16
        5: *(u32 *)(r10 -56) = 0
        6: r1 = map counters
        8: r2 = r10
        9: r2 += -56
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
       21: if w1 != 84 goto 86
       22: r0 = *(u64 *)(r10 -8)
       23: r0 = *(u64 *)(r0 +112)
       24: *(u64 *)(r10 -8) = r0
       25: *(u64 *)(r10 -16) = r1
