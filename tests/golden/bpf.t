The instructions. First, those that decide at the entry: what a call costs that does not match.

The same test, by what each kernel offers: a checked read on 5.10 (a bad address would warn), a read on 6.1, a cast to a struct that is all
words on 6.12, a cast to nothing in particular from 6.17 on. No register that must be saved is used: each costs every call two instructions.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 73 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r3 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 += 112
        3: *(u64 *)(r10 -8) = 0
        4: r0 = r3
        5: r0 s>>= 47
        6: if r0 != -1 goto 11
        7: r2 = 4
        8: r1 = r10
        9: r1 += -8
       10: call probe_read_kernel#113
       11: r1 = *(u32 *)(r10 -8)
       12: if w1 != 84 goto 71

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 69 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r3 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 += 112
        3: r2 = 4
        4: r1 = r10
        5: r1 += -8
        6: call probe_read_kernel#113
        7: r1 = *(u32 *)(r10 -8)
        8: if w1 != 84 goto 67

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 66 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 64

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 66 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 64

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 66 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 64

With five levels of page tables a kernel's address has fewer ones on top.

    $ on 5.10.la57 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate | grep -A 1 's>>='
        5: r0 s>>= 56
        6: if r0 != -1 goto 11

Where a read is a call, what the first test needs is read alone, and loads from one base behind it are one read. If the range can't be read,
they are made one by one; a 0 among them needs its check only then.

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && skb->mark != 5 && skb->hash == 7' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 113 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r3 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 += 112
        3: r2 = 4
        4: r1 = r10
        5: r1 += -8
        6: call probe_read_kernel#113
        7: r1 = *(u32 *)(r10 -8)
        8: if w1 != 84 goto 111
        9: r3 = *(u64 *)(r10 -16)                   ; skb->mark != 5
       10: r3 = *(u64 *)(r3 +112)
       11: r3 += 148
       12: r2 = 12
       13: r1 = r10
       14: r1 += -52
       15: call probe_read_kernel#113
       16: *(u64 *)(r10 -24) = r0
       17: if r0 == 0 goto 32
       18: r3 = *(u64 *)(r10 -16)
       19: r3 = *(u64 *)(r3 +112)
       20: r3 += 156
       21: r2 = 4
       22: r1 = r10
       23: r1 += -44
       24: call probe_read_kernel#113
       25: r3 = *(u64 *)(r10 -16)
       26: r3 = *(u64 *)(r3 +112)
       27: r3 += 148
       28: r2 = 4
       29: r1 = r10
       30: r1 += -52
       31: call probe_read_kernel#113
       32: r0 = *(u32 *)(r10 -44)
       33: if w0 == 5 goto 111
       34: r0 = *(u32 *)(r10 -44)
       35: if r0 != 0 goto 46
       36: r0 = *(u64 *)(r10 -24)
       37: if r0 == 0 goto 46
       38: r3 = *(u64 *)(r10 -16)
       39: r3 = *(u64 *)(r3 +112)
       40: r3 += 156
       41: r2 = 4
       42: r1 = r10
       43: r1 += -8
       44: call probe_read_kernel#113
       45: if r0 != 0 goto 111
       46: r1 = *(u32 *)(r10 -52)                   ; skb->hash == 7
       47: if w1 != 7 goto 111
       48: r0 = *(u32 *)(r10 -44)
       49: *(u64 *)(r10 -24) = r0

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len + skb->data_len == 84' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 147 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r3 = *(u64 *)(r1 +112)                   ; skb->len + skb->data_len == 84
        2: r3 += 112
        3: r2 = 8
        4: r1 = r10
        5: r1 += -56
        6: r0 = r3
        7: r0 s>>= 47
        8: if r0 != -1 goto 11
        9: call probe_read_kernel#113
       10: goto 12
       11: r0 = -14
       12: *(u64 *)(r10 -24) = r0
       13: r1 = r0
       14: r1 |= 0
       15: if r1 == 0 goto 42
       16: *(u32 *)(r10 -56) = 0
       17: r3 = *(u64 *)(r10 -16)
       18: r3 = *(u64 *)(r3 +112)
       19: r3 += 112
       20: r2 = 4
       21: r1 = r10
       22: r1 += -56
       23: r0 = r3
       24: r0 s>>= 47
       25: if r0 != -1 goto 28
       26: call probe_read_kernel#113
       27: goto 29
       28: r0 = -14
       29: *(u32 *)(r10 -52) = 0
       30: r3 = *(u64 *)(r10 -16)
       31: r3 = *(u64 *)(r3 +112)
       32: r3 += 116
       33: r2 = 4
       34: r1 = r10
       35: r1 += -52
       36: r0 = r3
       37: r0 s>>= 47
       38: if r0 != -1 goto 41
       39: call probe_read_kernel#113
       40: goto 42
       41: r0 = -14
       42: r5 = *(u32 *)(r10 -52)
       43: r1 = *(u32 *)(r10 -56)
       44: w1 += w5
       45: if w1 != 84 goto 145
       46: r1 = *(u32 *)(r10 -56)
       47: r1 |= 0
       48: if r1 != 0 goto 63
       49: r1 = *(u64 *)(r10 -24)
       50: r1 |= 0
       51: if r1 == 0 goto 63
       52: r3 = *(u64 *)(r10 -16)
       53: r3 = *(u64 *)(r3 +112)
       54: r3 += 112
       55: r0 = r3
       56: r0 s>>= 47
       57: if r0 != -1 goto 145
       58: r2 = 4
       59: r1 = r10
       60: r1 += -8
       61: call probe_read_kernel#113
       62: if r0 != 0 goto 145
       63: r1 = *(u32 *)(r10 -52)
       64: r1 |= 0
       65: if r1 != 0 goto 80
       66: r1 = *(u64 *)(r10 -24)
       67: r1 |= 0
       68: if r1 == 0 goto 80
       69: r3 = *(u64 *)(r10 -16)
       70: r3 = *(u64 *)(r3 +112)
       71: r3 += 116
       72: r0 = r3
       73: r0 s>>= 47
       74: if r0 != -1 goto 145
       75: r2 = 4
       76: r1 = r10
       77: r1 += -8
       78: call probe_read_kernel#113
       79: if r0 != 0 goto 145
       80: r0 = *(u32 *)(r10 -56)
       81: *(u64 *)(r10 -24) = r0
       82: r0 = *(u32 *)(r10 -52)
       83: *(u64 *)(r10 -32) = r0

A chain of pointers, a load each.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 93 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r3 = *(u64 *)(r1 +112)                   ; skb->dev->nd_net.net->ns.inum == 1
        2: r3 += 16
        3: *(u64 *)(r10 -8) = 0
        4: r0 = r3
        5: r0 s>>= 47
        6: if r0 != -1 goto 11
        7: r2 = 8
        8: r1 = r10
        9: r1 += -8
       10: call probe_read_kernel#113
       11: r3 = *(u64 *)(r10 -8)
       12: r3 += 192
       13: *(u64 *)(r10 -8) = 0
       14: r0 = r3
       15: r0 s>>= 47
       16: if r0 != -1 goto 21
       17: r2 = 8
       18: r1 = r10
       19: r1 += -8
       20: call probe_read_kernel#113
       21: r3 = *(u64 *)(r10 -8)
       22: r3 += 48
       23: *(u64 *)(r10 -8) = 0
       24: r0 = r3
       25: r0 s>>= 47
       26: if r0 != -1 goto 31
       27: r2 = 4
       28: r1 = r10
       29: r1 += -8
       30: call probe_read_kernel#113
       31: r1 = *(u32 *)(r10 -8)
       32: if w1 != 1 goto 91

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -16) = r1
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
       11: if w1 != 1 goto 70

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -16) = r1
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
       11: if w1 != 1 goto 70

A constant with the top bit of 32 set.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->nd_net.net->ns.inum == 4026531840' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 75 instructions
        0: *(u64 *)(r10 -16) = r1
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
       13: *(u64 *)(r10 -24) = r1

Bit-fields: masked; a signed one by two shifts.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->pkt_type == 2' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->pkt_type == 2
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u8 *)(r0 +128)
        5: r2 = r1
        6: r2 &= 7
        7: if w2 != 2 goto 70
        8: *(u64 *)(r10 -24) = r1

    $ on 6.18 ktrace --dump bpf 'wake_up_new_task: p->wide < 0' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 75 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; p->wide < 0
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +88)
        5: r2 = r1
        6: r2 <<= 44
        7: r2 s>>= 47
        8: if w2 s>= 0 goto 73
        9: *(u64 *)(r10 -24) = r1

Byte order.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->protocol == 0x0800' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 69 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->protocol == 0x0800
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +160)
        5: if w1 != 8 goto 67

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_dport in (80, 443, 8000..8080)' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 105 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 80
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u16 *)(r0 +12)
        5: if w1 != 20480 goto 7
        6: goto 15
        7: if w1 != 47873 goto 9                    ; 443
        8: goto 15
        9: r2 = r1                                  ; 8000..8080
       10: r2 = be16 r2
       11: if w2 s< 8000 goto 103
       12: r2 = r1
       13: r2 = be16 r2
       14: if w2 s> 8080 goto 103
       15: *(u64 *)(r10 -24) = r1

An argument on the stack, and a struct passed by value: in two registers, in memory.

    $ on 6.18 ktrace --dump bpf 'seventh_on_stack: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 69 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +8)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 67

    $ on 6.18 ktrace --dump bpf 'takes_16: p.b == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 65 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +96)                    ; p.b == 7
        2: if r1 != 7 goto 63

    $ on 6.18 ktrace --dump bpf 'takes_24: t.c == 7' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 87 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +152)                   ; t.c == 7
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +24)
        5: if r1 != 7 goto 85

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
        6: if w1 != 84 goto 8
        7: goto 14
        8: r1 = *(u64 *)(r10 -16)                   ; skb->data_len == 84
        9: r1 = *(u64 *)(r1 +112)
       10: r2 = 0
       11: call kfunc
       12: r1 = *(u32 *)(r0 +116)
       13: if w1 != 84 goto 150

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
    ktrace_entry: 223 instructions
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
       17: if r0 != 0 goto 221
       18: goto 48
       19: r0 = *(u64 *)(r10 -24)                   ; skb->sk
       20: if r0 != 0 goto 221
       21: r0 = *(u64 *)(r10 -24)
       22: if r0 != 0 goto 31
       23: r3 = *(u64 *)(r10 -16)
       24: r3 = *(u64 *)(r3 +112)
       25: r3 += 24
       26: r2 = 8
       27: r1 = r10
       28: r1 += -8
       29: call probe_read_kernel#113
       30: if r0 != 0 goto 221
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
       45: if r0 != 0 goto 221
       46: r0 = *(u64 *)(r10 -40)
       47: *(u64 *)(r10 -32) = r0
       48: r0 = *(u64 *)(r10 -32)
       49: if w0 != 84 goto 221

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
        6: r3 = r1
        7: r2 = 3
        8: r1 = r10
        9: r1 += -48
       10: call probe_read_kernel#113
       11: r1 = r0
       12: if r1 != 0 goto 105
       13: r1 = *(u16 *)(r10 -48)
       14: if w1 != 28524 goto 105
       15: r1 = *(u8 *)(r10 -46)
       16: if w1 != 0 goto 105

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name != "passwd"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 146 instructions
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
       10: r3 = r1
       11: r2 = 8
       12: r1 = r10
       13: r1 += -64
       14: call probe_read_kernel_str#115
       15: r1 = r0
       16: if r1 s< 1 goto 144
       17: if r1 != 7 goto 22
       18: r1 = *(u32 *)(r10 -64)
       19: if w1 != 1936941424 goto 22
       20: r1 = *(u16 *)(r10 -60)
       21: if w1 == 25719 goto 144

Globs. What stands before the only star costs what equality costs; what is looked for further on is a loop that the verifier can count.

    $ on 6.18 ktrace --dump bpf 'vfs_open: path->dentry->d_name.name ~ "pass*"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 144 instructions
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
       10: r3 = r1
       11: r2 = 5
       12: r1 = r10
       13: r1 += -64
       14: call probe_read_kernel_str#115
       15: r1 = r0
       16: if r1 s< 1 goto 142
       17: if r1 != 5 goto 142
       18: r1 = *(u32 *)(r10 -64)
       19: if w1 != 1936941424 goto 142

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->dev->name ~ "eth?"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 110 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->dev->name ~ "eth?"
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u64 *)(r0 +16)
        5: *(u64 *)(r10 -24) = r1
        6: r3 = r1
        7: r2 = 5
        8: r1 = r10
        9: r1 += -48
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
    ktrace_entry: 228 instructions
        0: *(u64 *)(r10 -16) = r1
        1: *(u32 *)(r10 -8) = 0                     ; path->dentry->d_name.name ~ "a*?b*.conf"
        2: r2 = r10
        3: r2 += -8
        4: r1 = map scratch
        6: call map_lookup_elem#1
        7: if r0 == 0 goto 226
        8: *(u64 *)(r10 -24) = r0
        9: r3 = *(u64 *)(r10 -16)
       10: r3 = *(u64 *)(r3 +112)
       11: r3 += 8
       12: *(u64 *)(r10 -32) = 0
       13: r0 = r3
       14: r0 s>>= 47
       15: if r0 != -1 goto 20
       16: r2 = 8
       17: r1 = r10
       18: r1 += -32
       19: call probe_read_kernel#113
       20: r3 = *(u64 *)(r10 -32)
       21: r3 += 24
       22: *(u64 *)(r10 -40) = 0
       23: r0 = r3
       24: r0 s>>= 47
       25: if r0 != -1 goto 30
       26: r2 = 8
       27: r1 = r10
       28: r1 += -40
       29: call probe_read_kernel#113
       30: r3 = *(u64 *)(r10 -40)
       31: r2 = 257
       32: r1 = *(u64 *)(r10 -24)
       33: r1 += 360
       34: r0 = r3
       35: r0 s>>= 47
       36: if r0 != -1 goto 39
       37: call probe_read_kernel_str#115
       38: goto 40
       39: r0 = -14
       40: r1 = r0
       41: if r1 s< 1 goto 226
       42: if r1 s<= 8 goto 226
       43: if r1 s> 256 goto 226
       44: r5 = *(u64 *)(r10 -24)
       45: *(u64 *)(r5 +344) = 1
       46: r1 -= 1
       47: *(u64 *)(r5 +352) = r1
       48: r1 = *(u8 *)(r5 +360)
       49: if w1 != 97 goto 226
       50: r1 = *(u64 *)(r10 -24)
       51: r2 = *(u64 *)(r1 +344)
       52: r3 = *(u64 *)(r1 +352)
       53: r3 -= 2
       54: if r3 s< r2 goto 226
       55: if r2 > 256 goto 226
       56: r1 += r2
       57: r3 -= r2
       58: r4 = 0
       59: r0 = *(u16 *)(r1 +360)
       60: w0 &= 65280
       61: if w0 != 25088 goto 68
       62: r5 = *(u64 *)(r10 -24)
       63: r2 = *(u64 *)(r5 +344)
       64: r2 += r4
       65: r2 += 2
       66: *(u64 *)(r5 +344) = r2
       67: goto 74
       68: r1 += 1
       69: r4 += 1
       70: if r4 s<= r3 goto 72
       71: goto 226
       72: if r4 <= 256 goto 59
       73: goto 226
       74: r1 = *(u64 *)(r10 -24)
       75: r2 = *(u64 *)(r1 +344)
       76: r3 = *(u64 *)(r1 +352)
       77: r3 -= 5
       78: if r3 s< r2 goto 226
       79: r2 = r3
       80: if r2 > 256 goto 226
       81: r1 += r2
       82: r0 = *(u32 *)(r1 +360)
       83: if w0 != 1852793646 goto 226
       84: r0 = *(u8 *)(r1 +364)
       85: r5 = 102
       86: r0 ^= r5
       87: r2 = r0
       88: if r2 != 0 goto 226
       89: r0 = *(u64 *)(r10 -32)
       90: *(u64 *)(r10 -24) = r0
       91: r0 = *(u64 *)(r10 -40)
       92: *(u64 *)(r10 -32) = r0

    $ on 6.18 ktrace --dump bpf 'ip_rcv: comm == "ping"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r2 = 16                                  ; comm == "ping"
        2: r1 = r10
        3: r1 += -48
        4: call get_current_comm#16
        5: r1 = *(u32 *)(r10 -48)
        6: if w1 != 1735289200 goto 70
        7: r1 = *(u8 *)(r10 -44)
        8: if w1 != 0 goto 70

A record of what varies: built in the scratch value, its end compared before each append, then sent.

    $ on 5.10 ktrace --dump bpf 'vfs_open: { print str(path->dentry->d_name.name), kstack(3) }'
    unit 0: clause 1, kprobe.event, 1 function
    ktrace_entry: 179 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call get_current_pid_tgid#14
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r1 >>= 32
        5: if w1 == 1 goto 177
        6: r1 = map control
        8: r1 = *(u64 *)(r1 +0)
        9: if r1 == 0 goto 177
       10: *(u32 *)(r10 -8) = 0
       11: r2 = r10
       12: r2 += -8
       13: r1 = map scratch
       15: call map_lookup_elem#1
       16: *(u64 *)(r10 -32) = r0
       17: if r0 == 0 goto 163
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
       31: r2 = 16
       32: r1 = *(u64 *)(r10 -32)
       33: r1 += 32
       34: call get_current_comm#16
       35: r5 = *(u64 *)(r10 -32)
       36: *(u64 *)(r5 +48) = 0
       37: *(u64 *)(r5 +56) = 0
       38: *(u16 *)(r5 +30) = 80
       39: r1 = *(u16 *)(r5 +30)
       40: if r1 > 136 goto 163
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
       66: r3 = *(u64 *)(r10 -48)
       67: r2 = 257
       68: r1 = *(u64 *)(r10 -24)
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
      130: if r1 > 344 goto 163
      131: *(u64 *)(r5 +72) = r1
      132: r0 = *(u64 *)(r10 -32)
      133: r1 += r0
      134: r4 = 0
      135: r3 = 56
      136: r2 = r1
      137: r1 = *(u64 *)(r10 -16)
      138: call get_stack#67
      139: r1 = r0
      140: if r1 s>= 0 goto 146
      141: r5 = *(u64 *)(r10 -32)
      142: r2 = *(u64 *)(r5 +48)
      143: r2 |= 2
      144: *(u64 *)(r5 +48) = r2
      145: goto 153
      146: r5 = *(u64 *)(r10 -32)
      147: *(u32 *)(r5 +76) = r1
      148: r2 = *(u16 *)(r5 +30)
      149: r1 += r2
      150: r1 += 7
      151: r1 &= -8
      152: *(u16 *)(r5 +30) = r1
      153: r5 = *(u64 *)(r10 -32)
      154: r1 = *(u16 *)(r5 +30)
      155: if r1 > 400 goto 163
      156: r4 = 0
      157: r3 = r1
      158: r2 = *(u64 *)(r10 -32)
      159: r1 = map ring
      161: call ringbuf_output#130
      162: if r0 == 0 goto 177
      163: *(u32 *)(r10 -8) = 0
      164: r2 = r10
      165: r2 += -8
      166: r1 = map counters
      168: call map_lookup_elem#1
      169: r1 = r0
      170: if r1 == 0 goto 177
      171: r0 = *(u64 *)(r1 +0)
      172: r0 += 1
      173: *(u64 *)(r1 +0) = r0
      174: r0 = *(u64 *)(r1 +8)
      175: r0 += 1
      176: *(u64 *)(r1 +8) = r0
      177: r0 = 0
      178: exit

A signed comparison and arithmetic.

    $ on 6.18 ktrace --dump bpf 'tcp_set_state: state < -1' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 65 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +104)                   ; state < -1
        2: if w1 s>= -1 goto 63

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len - skb->data_len > 1000' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 99 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len - skb->data_len > 1000
        2: r2 = 0
        3: call kfunc
        4: r1 = r0
        5: r0 = *(u32 *)(r1 +112)
        6: *(u64 *)(r10 -24) = r0
        7: r0 = *(u32 *)(r1 +116)
        8: *(u64 *)(r10 -32) = r0
        9: r1 = *(u64 *)(r10 -24)
       10: w1 -= w0
       11: if w1 <= 1000 goto 97
       12: r1 = *(u64 *)(r10 -16)
       13: r1 = *(u64 *)(r1 +112)
       14: r2 = 0
       15: call kfunc
       16: r1 = *(u32 *)(r0 +112)
       17: if r1 != 0 goto 26
       18: r3 = *(u64 *)(r10 -16)
       19: r3 = *(u64 *)(r3 +112)
       20: r3 += 112
       21: r2 = 4
       22: r1 = r10
       23: r1 += -8
       24: call probe_read_kernel#113
       25: if r0 != 0 goto 97
       26: r0 = *(u64 *)(r10 -32)
       27: if r0 != 0 goto 36
       28: r3 = *(u64 *)(r10 -16)
       29: r3 = *(u64 *)(r3 +112)
       30: r3 += 116
       31: r2 = 4
       32: r1 = r10
       33: r1 += -8
       34: call probe_read_kernel#113
       35: if r0 != 0 goto 97

A division by zero is a failed read.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: 1000 / skb->len == 3' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 82 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 1000 / skb->len == 3
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 == 0 goto 80
        6: *(u64 *)(r10 -24) = r1
        7: r0 = 1000
        8: w0 /= w1
        9: r1 = r0
       10: if w1 != 3 goto 80
       11: r0 = *(u64 *)(r10 -24)
       12: if r0 != 0 goto 21
       13: r3 = *(u64 *)(r10 -16)
       14: r3 = *(u64 *)(r3 +112)
       15: r3 += 112
       16: r2 = 4
       17: r1 = r10
       18: r1 += -8
       19: call probe_read_kernel#113
       20: if r0 != 0 goto 80

Addresses: IPv4 and IPv6, whole and by their prefix; a MAC.

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr == 1.1.1.1' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 69 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; sk->__sk_common.skc_daddr == 1.1.1.1
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: if w1 != 16843009 goto 67

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_daddr in 10.0.0.0/8' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 73 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; 10.0.0.0/8
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +0)
        5: r2 = r1
        6: r2 = be32 r2
        7: w2 &= -16777216
        8: if w2 != 167772160 goto 71
        9: *(u64 *)(r10 -24) = r1

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 105 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; sk->__sk_common.skc_v6_daddr == ip6"2001:db8::1"
        2: r3 = r1
        3: r3 += 32
        4: r2 = 16
        5: r1 = r10
        6: r1 += -48
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 103
       13: r1 = *(u64 *)(r10 -48)
       14: w2 = -1207107296
       15: if r1 != r2 goto 103
       16: r1 = *(u64 *)(r10 -40)
       17: r2 = 0x100000000000000
       19: if r1 != r2 goto 103

    $ on 6.18 ktrace --dump bpf 'sock_def_readable: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::/32"' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 100 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; ip6"2001:db8::/32"
        2: r3 = r1
        3: r3 += 32
        4: r2 = 4
        5: r1 = r10
        6: r1 += -40
        7: if r3 s>= 0 goto 10
        8: call probe_read_kernel#113
        9: goto 11
       10: call probe_read_user#112
       11: r1 = r0
       12: if r1 != 0 goto 98
       13: r1 = *(u32 *)(r10 -40)
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
        6: r3 = r1
        7: r2 = 6
        8: r1 = r10
        9: r1 += -48
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
    ktrace_entry: 385 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r3 = *(u64 *)(r1 +152)                   ; ip_local_out
        2: r2 = 8
        3: r1 = r10
        4: r1 += -24
        5: call probe_read_kernel#113
        6: r0 = *(u64 *)(r10 -24)
        7: *(u64 *)(r10 -32) = r0
        8: r0 = &return trampoline
       10: *(u64 *)(r10 -40) = r0
       11: r0 = *(u64 *)(r10 -32)
       12: r5 = *(u64 *)(r10 -40)
       13: if r0 != r5 goto 183
       14: call helper#35
       15: r3 = r0
       16: r3 += 96
       17: r2 = 8
       18: r1 = r10

    $ on 6.18 ktrace --dump bpf 'ip_rcv: ppid == 1 && elapsed > 1s && cgroup == 5' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 91 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r0 = map control                         ; elapsed > 1s
        3: r0 = *(u64 *)(r0 +0)
        4: *(u64 *)(r10 -24) = r0
        5: call ktime_get_boot_ns#125
        6: r1 = r0
        7: r5 = *(u64 *)(r10 -24)
        8: r2 = r1
        9: r2 -= r5
       10: if r2 <= 1000000000 goto 89
       11: *(u64 *)(r10 -24) = r1
       12: call helper#80                           ; cgroup == 5
       13: if r0 != 5 goto 89
       14: *(u64 *)(r10 -32) = r0
       15: call helper#35                           ; ppid == 1
       16: r1 = r0
       17: r2 = 0
       18: call kfunc
       19: r1 = *(u64 *)(r0 +32)
       20: r2 = 0
       21: call kfunc
       22: r1 = *(u32 *)(r0 +24)
       23: if w1 != 1 goto 89

--stats: a call is counted before anything is asked of it, once the gate is open. Without it nothing is.

    $ on 6.12 ktrace --stats --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 82 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +0)
        4: if r1 == 0 goto 16
        5: *(u32 *)(r10 -8) = 0
        6: r2 = r10
        7: r2 += -8
        8: r1 = map counters
       10: call map_lookup_elem#1
       11: r1 = r0
       12: if r1 == 0 goto 16
       13: r0 = *(u64 *)(r1 +64)
       14: r0 += 1
       15: *(u64 *)(r1 +64) = r0
       16: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
       17: r1 = *(u64 *)(r1 +112)
       18: r2 = btf_id
       19: call kfunc
       20: r1 = *(u32 *)(r0 +112)
       21: if w1 != 84 goto 80

A test of bits is one jump where what is wanted is that none is set.

    $ on 6.12 ktrace --dump bpf 'ip_rcv: !(skb->mark & 5)' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 77 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; !(skb->mark & 5)
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +156)
        5: if w1 & 5 goto 75
        6: *(u64 *)(r10 -24) = r1
        7: if r1 != 0 goto 16
        8: r3 = *(u64 *)(r10 -16)
        9: r3 = *(u64 *)(r3 +112)
       10: r3 += 156
       11: r2 = 4
       12: r1 = r10
       13: r1 += -8
       14: call probe_read_kernel#113
       15: if r0 != 0 goto 75

What was compared with a constant is that constant: nothing is put away for the record. Not so if only its low half was compared, or if it
is 0, which a read that failed gives as well.

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->tstamp == 5 { print skb->tstamp }' | grep -e '== 5' -e 'skb->tstamp$'
        0: r1 = *(u64 *)(r1 +112)                   ; skb->tstamp == 5
       56: *(u64 *)(r5 +64) = 5                     ; skb->tstamp
    $ on 6.12 ktrace --dump bpf 'ip_rcv: (int)skb->tstamp == 5 { print skb->tstamp }' | grep -e '== 5' -e 'skb->tstamp$'
        0: r1 = *(u64 *)(r1 +112)                   ; (int)skb->tstamp == 5
       57: r0 = *(u64 *)(r10 -16)                   ; skb->tstamp
    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->mark == 0 { print skb->mark }' | grep -e '== 0$' -e 'skb->mark$'
        1: r1 = *(u64 *)(r1 +112)                   ; skb->mark == 0
       69: r0 = *(u64 *)(r10 -16)                   ; skb->mark
    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->mark == 1 || skb->mark == 2 { print skb->mark }' | grep -e 'skb->mark$'
       60: r0 = *(u64 *)(r10 -24)                   ; skb->mark
    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->protocol == ETH_P_IP { print skb->protocol }' | grep -e 'skb->protocol$'
       56: r1 = 8                                   ; skb->protocol

What an address was computed from is loaded again where it is asked whether it was read, which only calls that match are. The value is the one
that was tested, not another read.

    $ on 6.12 ktrace --dump bpf 'ip_rcv: ((struct iphdr *)(skb->head + skb->network_header))->ttl > 33'
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 101 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; ((struct iphdr *)(skb->head + skb->network_header))->ttl > 33
        2: r2 = btf_id
        3: call kfunc
        4: r1 = r0
        5: r2 = *(u64 *)(r1 +176)
        6: r1 = *(u16 *)(r1 +164)
        7: r1 += r2
        8: r2 = btf_id
        9: call kfunc
       10: r1 = *(u8 *)(r0 +8)
       11: if w1 s<= 33 goto 99
       12: *(u64 *)(r10 -24) = r1
       13: r1 = *(u64 *)(r10 -16)
       14: r1 = *(u64 *)(r1 +112)
       15: r2 = btf_id
       16: call kfunc
       17: r1 = r0
       18: r2 = *(u64 *)(r1 +176)
       19: r0 = *(u16 *)(r1 +164)
       20: *(u64 *)(r10 -32) = r0
       21: if r2 != 0 goto 30
       22: r3 = *(u64 *)(r10 -16)
       23: r3 = *(u64 *)(r3 +112)
       24: r3 += 176
       25: r2 = 8
       26: r1 = r10
       27: r1 += -8
       28: call probe_read_kernel#113
       29: if r0 != 0 goto 99
       30: r0 = *(u64 *)(r10 -32)
       31: if r0 != 0 goto 40
       32: r3 = *(u64 *)(r10 -16)
       33: r3 = *(u64 *)(r3 +112)
       34: r3 += 164
       35: r2 = 2
       36: r1 = r10
       37: r1 += -8
       38: call probe_read_kernel#113
       39: if r0 != 0 goto 99
       40: call get_current_pid_tgid#14
       41: *(u64 *)(r10 -32) = r0
       42: r1 = r0
       43: r1 >>= 32
       44: if w1 == 1 goto 99
       45: r1 = map control
       47: r1 = *(u64 *)(r1 +0)
       48: if r1 == 0 goto 99
       49: r3 = 0
       50: r2 = 80
       51: r1 = map ring
       53: call ringbuf_reserve#131
       54: *(u64 *)(r10 -40) = r0
       55: if r0 != 0 goto 71
       56: *(u32 *)(r10 -8) = 0
       57: r2 = r10
       58: r2 += -8
       59: r1 = map counters
       61: call map_lookup_elem#1
       62: r1 = r0
       63: if r1 == 0 goto 99
       64: r0 = *(u64 *)(r1 +0)
       65: r0 += 1
       66: *(u64 *)(r1 +0) = r0
       67: r0 = *(u64 *)(r1 +8)
       68: r0 += 1
       69: *(u64 *)(r1 +8) = r0
       70: goto 99
       71: r5 = *(u64 *)(r10 -40)
       72: *(u64 *)(r5 +8) = 0
       73: r0 = *(u64 *)(r10 -32)
       74: *(u64 *)(r5 +16) = r0
       75: call ktime_get_boot_ns#125
       76: r1 = r0
       77: r5 = *(u64 *)(r10 -40)
       78: *(u64 *)(r5 +0) = r1
       79: call get_smp_processor_id#8
       80: r1 = r0
       81: r5 = *(u64 *)(r10 -40)
       82: *(u32 *)(r5 +24) = r1
       83: *(u32 *)(r5 +28) = 0
       84: r2 = 16
       85: r1 = *(u64 *)(r10 -40)
       86: r1 += 32
       87: call get_current_comm#16
       88: r5 = *(u64 *)(r10 -40)
       89: *(u64 *)(r5 +48) = 0
       90: *(u64 *)(r5 +56) = 0
       91: r0 = *(u64 *)(r10 -16)
       92: r0 = *(u64 *)(r0 +112)
       93: *(u64 *)(r5 +64) = r0
       94: r0 = *(u64 *)(r10 -24)                   ; ((struct iphdr *)(skb->head + skb->network_header))->ttl
       95: *(u64 *)(r5 +72) = r0
       96: r2 = 0
       97: r1 = *(u64 *)(r10 -40)
       98: call ringbuf_submit#132
       99: r0 = 0
      100: exit

Where a frame of 64 bytes or more is in memory of its own, what waits for the return is built elsewhere.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 function, stash 48 bytes
    ktrace_session: 171 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: if r0 & 1 goto 68
        3: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        4: r1 = *(u64 *)(r1 +112)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 66
        9: call get_current_pid_tgid#14
       10: *(u64 *)(r10 -24) = r0
       11: r1 = r0
       12: r1 >>= 32
       13: if w1 == 1 goto 66
       14: r1 = map control
       16: r1 = *(u64 *)(r1 +0)
       17: if r1 == 0 goto 66
       18: *(u32 *)(r10 -8) = 0
       19: r2 = r10
       20: r2 += -8
       21: r1 = map scratch
       23: call map_lookup_elem#1
       24: r1 = r0
       25: if r1 == 0 goto 66
       26: r0 = *(u64 *)(r10 -24)
       27: *(u64 *)(r1 +0) = r0
       28: *(u64 *)(r1 +16) = 0
       29: *(u64 *)(r1 +24) = 0
       30: r0 = *(u64 *)(r10 -16)
       31: r0 = *(u64 *)(r0 +112)
       32: *(u64 *)(r1 +32) = r0
       33: *(u64 *)(r1 +40) = 84                    ; skb->len
       34: *(u64 *)(r1 +8) = 0
       35: r0 = *(u64 *)(r10 -16)
       36: r0 = *(u64 *)(r0 +152)
       37: *(u64 *)(r10 -48) = r0
       38: r4 = 0
       39: r3 = r1
       40: r2 = r10
       41: r2 += -48
       42: r1 = map stash
       44: call map_update_elem#2
       45: if r0 != 0 goto 55
       46: r1 = *(u64 *)(r10 -16)
       47: call kfunc
       48: r1 = r0
       49: r2 = *(u64 *)(r10 -16)
       50: r2 = *(u64 *)(r2 +152)
       51: r2 += 1
       52: *(u64 *)(r1 +0) = r2
       53: r0 = 0
       54: exit
       55: *(u32 *)(r10 -8) = 0
       56: r2 = r10
       57: r2 += -8
       58: r1 = map counters
       60: call map_lookup_elem#1
       61: r1 = r0
       62: if r1 == 0 goto 66
       63: r0 = *(u64 *)(r1 +16)
       64: r0 += 1
       65: *(u64 *)(r1 +16) = r0
       66: r0 = 1
       67: exit
       68: r1 = *(u64 *)(r10 -16)
       69: r1 = *(u64 *)(r1 +152)
       70: r0 = r1
       71: r0 -= 8
       72: *(u64 *)(r10 -24) = r0
       73: r1 = *(u64 *)(r10 -16)
       74: call kfunc
       75: r1 = r0
       76: r2 = *(u64 *)(r10 -24)
       77: r2 += 1
       78: r3 = *(u64 *)(r1 +0)
       79: if r3 != r2 goto 169
       80: *(u64 *)(r1 +0) = 0
       81: r0 = *(u64 *)(r10 -24)
       82: *(u64 *)(r10 -48) = r0
       83: r2 = r10
       84: r2 += -48
       85: r1 = map stash
       87: call map_lookup_elem#1
       88: if r0 == 0 goto 169
       89: *(u64 *)(r10 -24) = r0
       90: call get_current_pid_tgid#14
       91: r1 = r0
       92: r5 = *(u64 *)(r10 -24)
       93: r2 = *(u64 *)(r5 +0)
       94: if r2 != r1 goto 164
       95: r2 = *(u64 *)(r10 -16)                   ; ret != 0
       96: r2 = *(u64 *)(r2 +80)
       97: if w2 == 0 goto 164
       98: *(u64 *)(r10 -32) = r1
       99: r1 = map control
      101: r1 = *(u64 *)(r1 +0)
      102: if r1 == 0 goto 164
      103: r3 = 0
      104: r2 = 88
      105: r1 = map ring
      107: call ringbuf_reserve#131
      108: *(u64 *)(r10 -40) = r0
      109: if r0 != 0 goto 125
      110: *(u32 *)(r10 -8) = 0
      111: r2 = r10
      112: r2 += -8
      113: r1 = map counters
      115: call map_lookup_elem#1
      116: r1 = r0
      117: if r1 == 0 goto 164
      118: r0 = *(u64 *)(r1 +0)
      119: r0 += 1
      120: *(u64 *)(r1 +0) = r0
      121: r0 = *(u64 *)(r1 +8)
      122: r0 += 1
      123: *(u64 *)(r1 +8) = r0
      124: goto 164
      125: r5 = *(u64 *)(r10 -40)
      126: *(u64 *)(r5 +8) = 0
      127: r0 = *(u64 *)(r10 -32)
      128: *(u64 *)(r5 +16) = r0
      129: call ktime_get_boot_ns#125
      130: r1 = r0
      131: r5 = *(u64 *)(r10 -40)
      132: *(u64 *)(r5 +0) = r1
      133: call get_smp_processor_id#8
      134: r1 = r0
      135: r5 = *(u64 *)(r10 -40)
      136: *(u32 *)(r5 +24) = r1
      137: *(u32 *)(r5 +28) = 0
      138: r2 = 16
      139: r1 = *(u64 *)(r10 -40)
      140: r1 += 32
      141: call get_current_comm#16
      142: r5 = *(u64 *)(r10 -24)
      143: r1 = *(u64 *)(r5 +16)
      144: r5 = *(u64 *)(r10 -40)
      145: *(u64 *)(r5 +48) = r1
      146: r5 = *(u64 *)(r10 -24)
      147: r1 = *(u64 *)(r5 +24)
      148: r5 = *(u64 *)(r10 -40)
      149: *(u64 *)(r5 +56) = r1
      150: r5 = *(u64 *)(r10 -24)
      151: r1 = *(u64 *)(r5 +32)
      152: r5 = *(u64 *)(r10 -40)
      153: *(u64 *)(r5 +64) = r1
      154: r5 = *(u64 *)(r10 -24)
      155: r1 = *(u64 *)(r5 +40)
      156: r5 = *(u64 *)(r10 -40)
      157: *(u64 *)(r5 +72) = r1
      158: r1 = *(u64 *)(r10 -16)                   ; ret
      159: r1 = *(u64 *)(r1 +80)
      160: *(u64 *)(r5 +80) = r1
      161: r2 = 0
      162: r1 = *(u64 *)(r10 -40)
      163: call ringbuf_submit#132
      164: r2 = r10
      165: r2 += -48
      166: r1 = map stash
      168: call map_delete_elem#3
      169: r0 = 0
      170: exit
    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0' | grep -c 'map scratch'
    0
    [1]
