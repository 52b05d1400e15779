The instructions. First, those that decide at the entry: what a call costs that does not match.

The same test, by what each kernel offers: a checked read on 5.10 (a bad address would warn), a read on 6.1, a cast to a struct that is all
words on 6.12, a cast to nothing in particular from 6.17 on. No register that must be saved is used: each costs every call two instructions.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 76 instructions
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
       13: if w1 != 84 goto 74
       14: *(u64 *)(r10 -24) = r1

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 70
       10: *(u64 *)(r10 -24) = r1

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 68 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 66
        6: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 68 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 66
        6: *(u64 *)(r10 -16) = r1

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 68 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 66
        6: *(u64 *)(r10 -16) = r1

With five levels of page tables a kernel's address has fewer ones on top.

    $ on 5.10.la57 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate | grep -A 1 's>>='
        6: r0 s>>= 56
        7: if r0 != -1 goto 12

Where a read is a call, what the first test needs is read alone, and loads from one base behind it are one read. If the range can't be read,
they are made one by one; a 0 among them needs its check only then.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && skb->mark != 5 && skb->hash == 7' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 118 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 116
       10: *(u64 *)(r10 -24) = r1
       11: r1 = r10                                 ; skb->mark != 5
       12: r1 += -68
       13: r2 = 12
       14: r3 = *(u64 *)(r10 -16)
       15: r3 = *(u64 *)(r3 +112)
       16: r3 += 148
       17: call probe_read_kernel#113
       18: *(u64 *)(r10 -32) = r0
       19: if r0 == 0 goto 34
       20: r1 = r10
       21: r1 += -60
       22: r2 = 4
       23: r3 = *(u64 *)(r10 -16)
       24: r3 = *(u64 *)(r3 +112)
       25: r3 += 156
       26: call probe_read_kernel#113
       27: r1 = r10
       28: r1 += -68
       29: r2 = 4
       30: r3 = *(u64 *)(r10 -16)
       31: r3 = *(u64 *)(r3 +112)
       32: r3 += 148
       33: call probe_read_kernel#113
       34: r0 = *(u32 *)(r10 -60)
       35: if w0 == 5 goto 116
       36: r0 = *(u32 *)(r10 -60)
       37: if r0 != 0 goto 48
       38: r0 = *(u64 *)(r10 -32)
       39: if r0 == 0 goto 48
       40: r3 = *(u64 *)(r10 -16)
       41: r3 = *(u64 *)(r3 +112)
       42: r3 += 156
       43: r2 = 4
       44: r1 = r10
       45: r1 += -8
       46: call probe_read_kernel#113
       47: if r0 != 0 goto 116
       48: r1 = *(u32 *)(r10 -68)                   ; skb->hash == 7
       49: if w1 != 7 goto 116
       50: r0 = *(u32 *)(r10 -60)
       51: *(u64 *)(r10 -32) = r0
       52: *(u64 *)(r10 -40) = r1

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len + skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 148 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = r10                                 ; skb->len + skb->data_len == 84
        2: r1 += -56
        3: r2 = 8
        4: r3 = *(u64 *)(r10 -16)
        5: r3 = *(u64 *)(r3 +112)
        6: r3 += 112
        7: r0 = r3
        8: r0 s>>= 47
        9: if r0 != -1 goto 12
       10: call probe_read_kernel#113
       11: goto 13
       12: r0 = -14
       13: *(u64 *)(r10 -24) = r0
       14: r1 = r0
       15: r1 |= 0
       16: if r1 == 0 goto 43
       17: *(u32 *)(r10 -56) = 0
       18: r1 = r10
       19: r1 += -56
       20: r2 = 4
       21: r3 = *(u64 *)(r10 -16)
       22: r3 = *(u64 *)(r3 +112)
       23: r3 += 112
       24: r0 = r3
       25: r0 s>>= 47
       26: if r0 != -1 goto 29
       27: call probe_read_kernel#113
       28: goto 30
       29: r0 = -14
       30: *(u32 *)(r10 -52) = 0
       31: r1 = r10
       32: r1 += -52
       33: r2 = 4
       34: r3 = *(u64 *)(r10 -16)
       35: r3 = *(u64 *)(r3 +112)
       36: r3 += 116
       37: r0 = r3
       38: r0 s>>= 47
       39: if r0 != -1 goto 42
       40: call probe_read_kernel#113
       41: goto 43
       42: r0 = -14
       43: r5 = *(u32 *)(r10 -52)
       44: r1 = *(u32 *)(r10 -56)
       45: w1 += w5
       46: if w1 != 84 goto 146
       47: r1 = *(u32 *)(r10 -56)
       48: r1 |= 0
       49: if r1 != 0 goto 64
       50: r1 = *(u64 *)(r10 -24)
       51: r1 |= 0
       52: if r1 == 0 goto 64
       53: r3 = *(u64 *)(r10 -16)
       54: r3 = *(u64 *)(r3 +112)
       55: r3 += 112
       56: r0 = r3
       57: r0 s>>= 47
       58: if r0 != -1 goto 146
       59: r2 = 4
       60: r1 = r10
       61: r1 += -8
       62: call probe_read_kernel#113
       63: if r0 != 0 goto 146
       64: r1 = *(u32 *)(r10 -52)
       65: r1 |= 0
       66: if r1 != 0 goto 81
       67: r1 = *(u64 *)(r10 -24)
       68: r1 |= 0
       69: if r1 == 0 goto 81
       70: r3 = *(u64 *)(r10 -16)
       71: r3 = *(u64 *)(r3 +112)
       72: r3 += 116
       73: r0 = r3
       74: r0 s>>= 47
       75: if r0 != -1 goto 146
       76: r2 = 4
       77: r1 = r10
       78: r1 += -8
       79: call probe_read_kernel#113
       80: if r0 != 0 goto 146
       81: r0 = *(u32 *)(r10 -56)
       82: *(u64 *)(r10 -24) = r0
       83: r0 = *(u32 *)(r10 -52)
       84: *(u64 *)(r10 -32) = r0

A chain of pointers, a load each.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 98 instructions
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
       35: if w1 != 1 goto 96
       36: *(u64 *)(r10 -24) = r1

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 74 instructions
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
       11: if w1 != 1 goto 72
       12: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 74 instructions
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
       11: if w1 != 1 goto 72
       12: *(u64 *)(r10 -16) = r1

A constant with the top bit of 32 set.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 4026531840' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 75 instructions
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
       12: if r1 != r2 goto 73
       13: *(u64 *)(r10 -16) = r1

Bit-fields: masked; a signed one by two shifts.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->pkt_type == 2' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->pkt_type == 2
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u8 *)(r0 +128)
        5: r2 = r1
        6: r2 &= 7
        7: if w2 != 2 goto 70
        8: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'wake_up_new_task: p->wide < 0' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 75 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; p->wide < 0
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +88)
        5: r2 = r1
        6: r2 <<= 44
        7: r2 s>>= 47
        8: if w2 s>= 0 goto 73
        9: *(u64 *)(r10 -16) = r1

Byte order.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->protocol == 0x0800' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 70 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->protocol == 0x0800
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +160)
        5: if w1 != 8 goto 68
        6: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_dport in (80, 443, 8000..8080)' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 103 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 80
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +12)
        5: if w1 == 20480 goto 13
        6: if w1 == 47873 goto 13                   ; 443
        7: r2 = r1                                  ; 8000..8080
        8: r2 = be16 r2
        9: if w2 s< 8000 goto 101
       10: r2 = r1
       11: r2 = be16 r2
       12: if w2 s> 8080 goto 101
       13: *(u64 *)(r10 -24) = r1

An argument on the stack, and a struct passed by value: in two registers, in memory.

    $ on 6.18 ktrace --dump bpf 'seventh_on_stack: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 71 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +8)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 69
        9: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'takes_16: p.b == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 65 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +96)                    ; p.b == 7
        2: if r1 != 7 goto 63

    $ on 6.18 ktrace --dump bpf 'takes_24: t.c == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 89 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; t.c == 7
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +24)
        5: if r1 != 7 goto 87
        6: *(u64 *)(r10 -16) = r1

A pointer to const. A comparison that is true of 0 asks whether the 0 was read.

    $ on 6.18 ktrace --dump bpf 'skb_const: skb->len != 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 77 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len != 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 == 84 goto 75
        6: *(u64 *)(r10 -24) = r1
        7: if r1 != 0 goto 16
        8: r3 = *(u64 *)(r10 -16)
        9: r3 = *(u64 *)(r3 +112)
       10: r3 += 112
       11: r2 = 4
       12: r1 = r10
       13: r1 += -8
       14: call probe_read_kernel#113
       15: if r0 != 0 goto 75

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len < 100' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 77 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len < 100
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 >= 100 goto 75
        6: *(u64 *)(r10 -24) = r1
        7: if r1 != 0 goto 16
        8: r3 = *(u64 *)(r10 -16)
        9: r3 = *(u64 *)(r3 +112)
       10: r3 += 112
       11: r2 = 4
       12: r1 = r10
       13: r1 += -8
       14: call probe_read_kernel#113
       15: if r0 != 0 goto 75

||, ! and ?:. Negating does not make unknown true.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84 || skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 152 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: *(u64 *)(r10 -24) = r1
        6: if w1 == 84 goto 13
        7: r1 = *(u64 *)(r10 -16)                   ; skb->data_len == 84
        8: r1 = *(u64 *)(r1 +112)
        9: r2 = 0
       10: call kfunc
       11: r1 = *(u32 *)(r0 +116)
       12: if w1 != 84 goto 150

    $ on 6.18 ktrace --dump bpf 'ip_rcv: !(skb->dev->mtu == 1500)' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 82 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; (skb->dev->mtu == 1500)
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r1
        6: r2 = 0
        7: call kfunc
        8: r1 = *(u32 *)(r0 +56)
        9: if w1 == 1500 goto 80
       10: *(u64 *)(r10 -32) = r1
       11: if r1 != 0 goto 19
       12: r3 = *(u64 *)(r10 -24)
       13: r3 += 56
       14: r2 = 4
       15: r1 = r10
       16: r1 += -8
       17: call probe_read_kernel#113
       18: if r0 != 0 goto 80
       19: r0 = *(u64 *)(r10 -32)
       20: *(u64 *)(r10 -24) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: (skb->sk ? skb->len : skb->data_len) == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 226 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->sk
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +24)
        5: *(u64 *)(r10 -24) = r1
        6: if r1 == 0 goto 19
        7: r5 = *(u32 *)(r0 +112)                   ; (skb->sk ? skb->len : skb->data_len) == 84
        8: *(u64 *)(r10 -32) = r5
        9: if r5 != 0 goto 18
       10: r3 = *(u64 *)(r10 -16)
       11: r3 = *(u64 *)(r3 +112)
       12: r3 += 112
       13: r2 = 4
       14: r1 = r10
       15: r1 += -8
       16: call probe_read_kernel#113
       17: if r0 != 0 goto 224
       18: goto 48
       19: r0 = *(u64 *)(r10 -24)                   ; skb->sk
       20: if r0 != 0 goto 224
       21: r0 = *(u64 *)(r10 -24)
       22: if r0 != 0 goto 31
       23: r3 = *(u64 *)(r10 -16)
       24: r3 = *(u64 *)(r3 +112)
       25: r3 += 24
       26: r2 = 8
       27: r1 = r10
       28: r1 += -8
       29: call probe_read_kernel#113
       30: if r0 != 0 goto 224
       31: r1 = *(u64 *)(r10 -16)                   ; (skb->sk ? skb->len : skb->data_len) == 84
       32: r1 = *(u64 *)(r1 +112)
       33: r2 = 0
       34: call kfunc
       35: r1 = *(u32 *)(r0 +116)
       36: *(u64 *)(r10 -40) = r1
       37: if r1 != 0 goto 46
       38: r3 = *(u64 *)(r10 -16)
       39: r3 = *(u64 *)(r3 +112)
       40: r3 += 116
       41: r2 = 4
       42: r1 = r10
       43: r1 += -8
       44: call probe_read_kernel#113
       45: if r0 != 0 goto 224
       46: r0 = *(u64 *)(r10 -40)
       47: *(u64 *)(r10 -32) = r0
       48: r0 = *(u64 *)(r10 -32)
       49: if w0 != 84 goto 224

NULL is a question of its own.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev == NULL' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 77 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev == NULL
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: if r1 != 0 goto 75
        6: *(u64 *)(r10 -24) = r1
        7: if r1 != 0 goto 16
        8: r3 = *(u64 *)(r10 -16)
        9: r3 = *(u64 *)(r3 +112)
       10: r3 += 16
       11: r2 = 8
       12: r1 = r10
       13: r1 += -8
       14: call probe_read_kernel#113
       15: if r0 != 0 goto 75

Text: of an array, behind a pointer, the task's name.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name == "lo"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 107 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->name == "lo"
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r1
        6: r1 = r10
        7: r1 += -48
        8: r2 = 3
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 105
       13: r1 = *(u16 *)(r10 -48)
       14: if w1 != 28524 goto 105
       15: r1 = *(u8 *)(r10 -46)
       16: if w1 != 0 goto 105

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name != "passwd"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 147 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; path->dentry->d_name.name != "passwd"
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +8)
        5: *(u64 *)(r10 -24) = r1
        6: r2 = 0
        7: call kfunc
        8: r1 = *(u64 *)(r0 +24)
        9: *(u64 *)(r10 -32) = r1
       10: r1 = r10
       11: r1 += -72
       12: r2 = 8
       13: r3 = *(u64 *)(r10 -32)
       14: call probe_read_kernel_str#115
       15: r1 = r0
       16: if r1 s< 1 goto 145
       17: if r1 != 7 goto 22
       18: r1 = *(u32 *)(r10 -72)
       19: if w1 != 1936941424 goto 22
       20: r1 = *(u16 *)(r10 -68)
       21: if w1 == 25719 goto 145

Globs. What stands before the only star costs what equality costs; what is looked for further on is a loop that the verifier can count.

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "pass*"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 145 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; path->dentry->d_name.name ~ "pass*"
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +8)
        5: *(u64 *)(r10 -24) = r1
        6: r2 = 0
        7: call kfunc
        8: r1 = *(u64 *)(r0 +24)
        9: *(u64 *)(r10 -32) = r1
       10: r1 = r10
       11: r1 += -72
       12: r2 = 5
       13: r3 = *(u64 *)(r10 -32)
       14: call probe_read_kernel_str#115
       15: r1 = r0
       16: if r1 s< 1 goto 143
       17: if r1 != 5 goto 143
       18: r1 = *(u32 *)(r10 -72)
       19: if w1 != 1936941424 goto 143

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name ~ "eth?"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 110 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->name ~ "eth?"
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r1
        6: r1 = r10
        7: r1 += -48
        8: r2 = 5
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 108
       13: r1 = *(u32 *)(r10 -48)
       14: w1 &= 16777215
       15: if w1 != 6845541 goto 108
       16: r1 = *(u8 *)(r10 -45)
       17: if w1 == 0 goto 108
       18: r1 = *(u8 *)(r10 -44)
       19: if w1 != 0 goto 108

    $ on 5.10 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "a*?b*.conf"' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 230 instructions
        0: *(u64 *)(r10 -16) = r1
        1: *(u32 *)(r10 -72) = 0                    ; path->dentry->d_name.name ~ "a*?b*.conf"
        2: r1 = map scratch
        4: r2 = r10
        5: r2 += -72
        6: call map_lookup_elem#1
        7: if r0 == 0 goto 228
        8: *(u64 *)(r10 -24) = r0
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
       42: if r1 s< 1 goto 228
       43: if r1 s<= 8 goto 228
       44: if r1 s> 256 goto 228
       45: r5 = *(u64 *)(r10 -24)
       46: *(u64 *)(r5 +344) = 1
       47: r1 -= 1
       48: *(u64 *)(r5 +352) = r1
       49: r1 = *(u8 *)(r5 +360)
       50: if w1 != 97 goto 228
       51: r1 = *(u64 *)(r10 -24)
       52: r2 = *(u64 *)(r1 +344)
       53: r3 = *(u64 *)(r1 +352)
       54: r3 -= 2
       55: if r3 s< r2 goto 228
       56: if r2 > 256 goto 228
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
       72: goto 228
       73: if r4 <= 256 goto 60
       74: goto 228
       75: r1 = *(u64 *)(r10 -24)
       76: r2 = *(u64 *)(r1 +344)
       77: r3 = *(u64 *)(r1 +352)
       78: r3 -= 5
       79: if r3 s< r2 goto 228
       80: r2 = r3
       81: if r2 > 256 goto 228
       82: r1 += r2
       83: r0 = *(u32 *)(r1 +360)
       84: if w0 != 1852793646 goto 228
       85: r0 = *(u8 *)(r1 +364)
       86: r5 = 102
       87: r0 ^= r5
       88: r2 = r0
       89: if r2 != 0 goto 228
       90: r0 = *(u64 *)(r10 -32)
       91: *(u64 *)(r10 -24) = r0
       92: r0 = *(u64 *)(r10 -40)
       93: *(u64 *)(r10 -32) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: comm == "ping"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = r10                                 ; comm == "ping"
        2: r1 += -40
        3: r2 = 16
        4: call get_current_comm#16
        5: r1 = *(u32 *)(r10 -40)
        6: if w1 != 1735289200 goto 70
        7: r1 = *(u8 *)(r10 -36)
        8: if w1 != 0 goto 70

A record of what varies: built in the scratch value, its end compared before each append, then sent.

    $ on 5.10 ktrace --dump bpf 'vfs_open: { print str(path->dentry->d_name.name), kstack(3) }'
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 183 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call get_current_pid_tgid#14
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r1 >>= 32
        5: if w1 == 1 goto 181
        6: r1 = map control
        8: r1 = *(u64 *)(r1 +0)
        9: if r1 == 0 goto 181
       10: *(u32 *)(r10 -72) = 0
       11: r1 = map scratch
       13: r2 = r10
       14: r2 += -72
       15: call map_lookup_elem#1
       16: *(u64 *)(r10 -32) = r0
       17: if r0 == 0 goto 167
       18: r5 = *(u64 *)(r10 -32)
       19: *(u64 *)(r5 +8) = 0
       20: r0 = *(u64 *)(r10 -24)
       21: *(u64 *)(r5 +16) = r0
       22: call ktime_get_boot_ns#125
       23: r1 = r0
       24: r5 = *(u64 *)(r10 -32)
       25: *(u64 *)(r5 +0) = r1
       26: call get_smp_processor_id#8
       27: r1 = r0
       28: r5 = *(u64 *)(r10 -32)
       29: *(u32 *)(r5 +24) = r1
       30: *(u32 *)(r5 +28) = 0
       31: r1 = *(u64 *)(r10 -32)
       32: r1 += 32
       33: r2 = 16
       34: call get_current_comm#16
       35: r5 = *(u64 *)(r10 -32)
       36: *(u64 *)(r5 +48) = 0
       37: *(u64 *)(r5 +56) = 0
       38: *(u16 *)(r5 +30) = 80
       39: r1 = *(u16 *)(r5 +30)
       40: if r1 > 136 goto 167
       41: *(u64 *)(r5 +64) = r1
       42: r0 = *(u64 *)(r10 -32)
       43: r0 += r1
       44: *(u64 *)(r10 -24) = r0
       45: r3 = *(u64 *)(r10 -16)                   ; path->dentry->d_name.name
       46: r3 = *(u64 *)(r3 +112)
       47: r3 += 8
       48: *(u64 *)(r10 -40) = 0
       49: r0 = r3
       50: r0 s>>= 47
       51: if r0 != -1 goto 56
       52: r2 = 8
       53: r1 = r10
       54: r1 += -40
       55: call probe_read_kernel#113
       56: r3 = *(u64 *)(r10 -40)
       57: r3 += 24
       58: *(u64 *)(r10 -48) = 0
       59: r0 = r3
       60: r0 s>>= 47
       61: if r0 != -1 goto 66
       62: r2 = 8
       63: r1 = r10
       64: r1 += -48
       65: call probe_read_kernel#113
       66: r1 = *(u64 *)(r10 -24)
       67: r2 = 257
       68: r3 = *(u64 *)(r10 -48)
       69: r0 = r3
       70: r0 s>>= 47
       71: if r0 != -1 goto 74
       72: call probe_read_kernel_str#115
       73: goto 75
       74: r0 = -14
       75: *(u64 *)(r10 -56) = r0
       76: if r0 s>= 0 goto 107
       77: r0 = *(u64 *)(r10 -48)
       78: if r0 != 0 goto 122
       79: r0 = *(u64 *)(r10 -40)
       80: if r0 != 0 goto 96
       81: r0 = *(u64 *)(r10 -16)
       82: r0 = *(u64 *)(r0 +112)
       83: if r0 == 0 goto 118
       84: r3 = *(u64 *)(r10 -16)
       85: r3 = *(u64 *)(r3 +112)
       86: r3 += 8
       87: r0 = r3
       88: r0 s>>= 47
       89: if r0 != -1 goto 122
       90: r2 = 8
       91: r1 = r10
       92: r1 += -8
       93: call probe_read_kernel#113
       94: if r0 != 0 goto 122
       95: goto 118
       96: r3 = *(u64 *)(r10 -40)
       97: r3 += 24
       98: r0 = r3
       99: r0 s>>= 47
      100: if r0 != -1 goto 122
      101: r2 = 8
      102: r1 = r10
      103: r1 += -8
      104: call probe_read_kernel#113
      105: if r0 != 0 goto 122
      106: goto 118
      107: r5 = *(u64 *)(r10 -32)
      108: r0 = *(u64 *)(r10 -56)
      109: *(u32 *)(r5 +68) = r0
      110: r1 = *(u16 *)(r5 +30)
      111: r5 = *(u64 *)(r10 -56)
      112: r1 += r5
      113: r1 += 7
      114: r1 &= -8
      115: r5 = *(u64 *)(r10 -32)
      116: *(u16 *)(r5 +30) = r1
      117: goto 128
      118: r5 = *(u64 *)(r10 -32)
      119: r1 = *(u64 *)(r5 +56)
      120: r1 |= 1
      121: *(u64 *)(r5 +56) = r1
      122: r5 = *(u64 *)(r10 -32)
      123: r1 = *(u64 *)(r5 +48)
      124: r1 |= 1
      125: *(u64 *)(r5 +48) = r1
      126: r5 = *(u64 *)(r10 -24)
      127: *(u64 *)(r5 +0) = 0
      128: r5 = *(u64 *)(r10 -32)
      129: r1 = *(u16 *)(r5 +30)
      130: if r1 > 344 goto 167
      131: *(u64 *)(r5 +72) = r1
      132: r0 = *(u64 *)(r10 -32)
      133: r0 += r1
      134: r1 = r0
      135: r2 = r1
      136: r1 = *(u64 *)(r10 -16)
      137: r3 = 56
      138: r4 = 0
      139: call get_stack#67
      140: r1 = r0
      141: if r1 s>= 0 goto 147
      142: r5 = *(u64 *)(r10 -32)
      143: r2 = *(u64 *)(r5 +48)
      144: r2 |= 2
      145: *(u64 *)(r5 +48) = r2
      146: goto 156
      147: r5 = *(u64 *)(r10 -32)
      148: *(u32 *)(r5 +76) = r1
      149: r2 = *(u16 *)(r5 +30)
      150: r0 = r2
      151: r0 += r1
      152: r1 = r0
      153: r1 += 7
      154: r1 &= -8
      155: *(u16 *)(r5 +30) = r1
      156: r5 = *(u64 *)(r10 -32)
      157: r1 = *(u16 *)(r5 +30)
      158: if r1 > 400 goto 167
      159: r2 = *(u64 *)(r10 -32)
      160: r3 = r1
      161: r1 = map ring
      163: r4 = 0
      164: call ringbuf_output#130
      165: r1 = r0
      166: if r1 == 0 goto 181
      167: *(u32 *)(r10 -64) = 0
      168: r1 = map counters
      170: r2 = r10
      171: r2 += -64
      172: call map_lookup_elem#1
      173: r1 = r0
      174: if r1 == 0 goto 181
      175: r0 = *(u64 *)(r1 +0)
      176: r0 += 1
      177: *(u64 *)(r1 +0) = r0
      178: r0 = *(u64 *)(r1 +8)
      179: r0 += 1
      180: *(u64 *)(r1 +8) = r0
      181: r0 = 0
      182: exit

A signed comparison and arithmetic.

    $ on 6.18 ktrace --dump bpf 'tcp_set_state: state < -1' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 65 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +104)                   ; state < -1
        2: if w1 s>= -1 goto 63

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len - skb->data_len > 1000' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 93 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len - skb->data_len > 1000
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: *(u64 *)(r10 -24) = r1
        6: r5 = *(u32 *)(r0 +116)
        7: *(u64 *)(r10 -32) = r5
        8: w1 -= w5
        9: if w1 <= 1000 goto 91
       10: r0 = *(u64 *)(r10 -24)
       11: if r0 != 0 goto 20
       12: r3 = *(u64 *)(r10 -16)
       13: r3 = *(u64 *)(r3 +112)
       14: r3 += 112
       15: r2 = 4
       16: r1 = r10
       17: r1 += -8
       18: call probe_read_kernel#113
       19: if r0 != 0 goto 91
       20: r0 = *(u64 *)(r10 -32)
       21: if r0 != 0 goto 30
       22: r3 = *(u64 *)(r10 -16)
       23: r3 = *(u64 *)(r3 +112)
       24: r3 += 116
       25: r2 = 4
       26: r1 = r10
       27: r1 += -8
       28: call probe_read_kernel#113
       29: if r0 != 0 goto 91

A division by zero is a failed read.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: 1000 / skb->len == 3' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 86 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = 1000                                ; 1000 / skb->len == 3
        2: *(u64 *)(r10 -24) = r0
        3: r1 = *(u64 *)(r1 +112)
        4: r2 = 0
        5: call kfunc
        6: r1 = *(u32 *)(r0 +112)
        7: if w1 == 0 goto 84
        8: *(u64 *)(r10 -32) = r1
        9: r0 = *(u64 *)(r10 -24)
       10: w0 /= w1
       11: r1 = r0
       12: if w1 != 3 goto 84
       13: r0 = *(u64 *)(r10 -32)
       14: if r0 != 0 goto 23
       15: r3 = *(u64 *)(r10 -16)
       16: r3 = *(u64 *)(r3 +112)
       17: r3 += 112
       18: r2 = 4
       19: r1 = r10
       20: r1 += -8
       21: call probe_read_kernel#113
       22: if r0 != 0 goto 84
       23: r0 = *(u64 *)(r10 -32)
       24: *(u64 *)(r10 -24) = r0

Addresses: IPv4 and IPv6, whole and by their prefix; a MAC.

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr == 1.1.1.1' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 70 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; sk->__sk_common.skc_daddr == 1.1.1.1
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: if w1 != 16843009 goto 68
        6: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr in 10.0.0.0/8' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 73 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 10.0.0.0/8
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: r2 = r1
        6: r2 = be32 r2
        7: w2 &= -16777216
        8: if w2 != 167772160 goto 71
        9: *(u64 *)(r10 -16) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 105 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"
        2: r2 = 16
        3: r3 = r1
        4: r3 += 32
        5: r1 = r10
        6: r1 += -40
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 103
       13: r1 = *(u64 *)(r10 -40)
       14: w2 = -1207107296
       15: if r1 != r2 goto 103
       16: r1 = *(u64 *)(r10 -32)
       17: r2 = 0x100000000000000
       19: if r1 != r2 goto 103

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::/32"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 100 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; ip6"2001:db8::/32"
        2: r2 = 4
        3: r3 = r1
        4: r3 += 32
        5: r1 = r10
        6: r1 += -32
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 98
       13: r1 = *(u32 *)(r10 -32)
       14: if w1 != -1207107296 goto 98

    $ on 6.18 ktrace --dump bpf 'dev_open: dev->dev_addr == mac"52:54:00:12:34:56"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 107 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; dev->dev_addr == mac"52:54:00:12:34:56"
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +104)
        5: *(u64 *)(r10 -24) = r1
        6: r1 = r10
        7: r1 += -48
        8: r2 = 6
        9: r3 = *(u64 *)(r10 -24)
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 105
       13: r1 = *(u32 *)(r10 -48)
       14: if w1 != 302011474 goto 105
       15: r1 = *(u16 *)(r10 -44)
       16: if w1 != 22068 goto 105

The caller: the word at sp, unless a return probe has its trampoline there.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: caller == ip_local_out' | predicate | sed -n 1,20p
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 390 instructions
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
       14: if r0 != r5 goto 186
       15: call helper#35
       16: r1 = r0
       17: r3 = r1
       18: r3 += 96

    $ on 6.18 ktrace --dump bpf 'ip_rcv: ppid == 1 && elapsed > 1s && cgroup == 5' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 93 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r0 = map control                         ; elapsed > 1s
        3: r0 = *(u64 *)(r0 +0)
        4: *(u64 *)(r10 -16) = r0
        5: call ktime_get_boot_ns#125
        6: r1 = r0
        7: r5 = *(u64 *)(r10 -16)
        8: r2 = r1
        9: r2 -= r5
       10: if r2 <= 1000000000 goto 91
       11: *(u64 *)(r10 -16) = r1
       12: call helper#80                           ; cgroup == 5
       13: if r0 != 5 goto 91
       14: *(u64 *)(r10 -24) = r0
       15: call helper#35                           ; ppid == 1
       16: r1 = r0
       17: r2 = 0
       18: call kfunc
       19: r1 = *(u64 *)(r0 +32)
       20: r2 = 0
       21: call kfunc
       22: r1 = *(u32 *)(r0 +24)
       23: if w1 != 1 goto 91
       24: *(u64 *)(r10 -32) = r1

--stats: a call is counted before anything is asked of it, once the gate is open. Without it nothing is.

    $ on 6.12 ktrace --stats --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 84 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +0)
        4: if r1 == 0 goto 16
        5: *(u32 *)(r10 -48) = 0
        6: r1 = map counters
        8: r2 = r10
        9: r2 += -48
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
       21: if w1 != 84 goto 82
       22: *(u64 *)(r10 -16) = r1
