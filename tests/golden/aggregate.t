Aggregations: the tables that they count in, and the code that counts.

A key is states (where a field may be unreadable), fields, and of histograms the bucket:

    $ on 6.12 ktrace --dump plan 'vfs_read: ret > 0 { hist(ret) by comm; min(count); lhist(count, 0, 100, 10) by func, module, pid; print ret }'
    plan: clause 1, 1 functions, kprobe.session, entry and return
      at the return:
    binary > int
      ret long
      const 0 long
      stash: 64 bytes
        +32: text
        +48: scalar
        +56: scalar
      aggregation: table 0, hist(ret), key 24 bytes, value 8 bytes, signed
        +0: text 16 'comm'
        +16: bucket
      aggregation: table 1, min(count), key 8 bytes, value 8 bytes
      aggregation: table 2, lhist(count, 0, 100, 10), key 32 bytes, value 8 bytes
        +0: func 8 'func'
        +8: module 8 'module'
        +16: scalar 8 'pid'
        +24: bucket
      record: 72 bytes
        +64: scalar 8 'ret'
    $ on 6.12 ktrace --dump plan 'ip_rcv: { count() by skb->dev->name, skb->dev->dev_addr, skb->dev->mtu }'
    plan: clause 1, 1 functions, kprobe.multi
      aggregation: table 0, count(), key 48 bytes, value 8 bytes
        +0: states
        +8: text 17 'skb->dev->name'
        +32: bytes 6 'skb->dev->dev_addr'
        +40: scalar 8 'skb->dev->mtu'
    $ on 5.10 ktrace --dump plan 'ip_rcv: ret != 0 { sum(ret) by skb->dev->name, comm }'
    plan: clause 1, 1 functions, kprobe.event, entry and return
      at the return:
    binary != int
      ret int
      const 0 int
      stash: 72 bytes
        +32: text
        +56: text
      aggregation: table 0, sum(ret), key 48 bytes, value 8 bytes, signed
        +0: states
        +8: text 17 'skb->dev->name'
        +32: text 16 'comm'

Stacks as keys; on 5.10 they are taken at the entry:

    $ on 6.12 ktrace --dump plan 'ip_rcv: ret != 0 { count() by kstack(4), comm, ustack(2) }'
    plan: clause 1, 1 functions, kprobe.session, entry and return
      at the return:
    binary != int
      ret int
      const 0 int
      stash: 48 bytes
        +32: text
      aggregation: table 0, count(), key 144 bytes, value 8 bytes
        +0: stack 72 'kstack(4)'
        +72: text 16 'comm'
        +88: stack 56 'ustack(2)'
    $ on 5.10 ktrace --dump plan 'ip_rcv: ret != 0 { count() by kstack(4), comm, ustack(2) }'
    plan: clause 1, 1 functions, kprobe.event, entry and return
      at the return:
    binary != int
      ret int
      const 0 int
      stash: 120 bytes
        +32: stack
        +104: text
      aggregation: table 0, count(), key 144 bytes, value 8 bytes
        +0: stack 72 'kstack(4)'
        +72: text 16 'comm'
        +88: stack 56 'ustack(2)'
    $ on 6.12 ktrace --dump ir 'ip_rcv: { count() by kstack(4), ustack(2) }' | sed -n '/stack/,/stack/p'
    	v7 = stack, frame+16 size 64
    	v9 = v1 >> 32
    	poke frame+80, v9 size 8
    	v8 = stack, frame+88 size 48

Functions in which the keys have other types have tables of their own; where a pointer points to makes none:

    $ on 6.12 ktrace --dump plan 'ip_rcv, skb_clone, vfs_read: { count() by ret }' | grep -v '^ *[0-9+]*:'
    plan: clause 1, 1 functions, kprobe.session, entry and return
      stash: 32 bytes
      aggregation: table 0, count(), key 8 bytes, value 8 bytes
    plan: clause 1, 1 functions, kprobe.session, entry and return
      stash: 32 bytes
      aggregation: table 1, count(), key 8 bytes, value 8 bytes
    plan: clause 1, 1 functions, kprobe.session, entry and return
      stash: 32 bytes
      aggregation: table 0, count(), key 8 bytes, value 8 bytes

Nothing is sent, and nobody is asked which function it is:

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 { count() }'
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        1: r2 = btf_id
        2: call kfunc
        3: r1 = *(u32 *)(r0 +112)
        4: if w1 != 84 goto 74
        5: call get_current_pid_tgid#14
        6: r1 = r0
        7: r1 >>= 32
        8: if w1 == 1 goto 74
        9: r1 = map control
       11: r1 = *(u64 *)(r1 +0)
       12: if r1 == 0 goto 74
       13: *(u32 *)(r10 -48) = 0
       14: r1 = map counters
       16: r2 = r10
       17: r2 += -48
       18: call map_lookup_elem#1
       19: *(u64 *)(r10 -8) = r0
       20: if r0 == 0 goto 74
       21: r5 = *(u64 *)(r10 -8)
       22: r0 = *(u64 *)(r5 +0)
       23: r0 += 1
       24: *(u64 *)(r5 +0) = r0
       25: r0 = 0
       26: *(u64 *)(r10 -16) = r0
       27: *(u64 *)(r10 -40) = 0
       28: r1 = map table                           ; count()
       30: r2 = r10
       31: r2 += -40
       32: call map_lookup_elem#1
       33: *(u64 *)(r10 -24) = r0
       34: if r0 != 0 goto 53
       35: *(u64 *)(r10 -32) = 1
       36: r1 = map table
       38: r2 = r10
       39: r2 += -40
       40: r3 = r10
       41: r3 += -32
       42: r4 = 1
       43: call map_update_elem#2
       44: r1 = r0
       45: if r1 == 0 goto 56
       46: r1 = map table
       48: r2 = r10
       49: r2 += -40
       50: call map_lookup_elem#1
       51: *(u64 *)(r10 -24) = r0
       52: if r0 == 0 goto 57
       53: r5 = *(u64 *)(r10 -24)
       54: r0 = 1
       55: lock *(u64 *)(r5 +0) += r0
       56: goto 63
       57: r5 = *(u64 *)(r10 -8)
       58: r0 = *(u64 *)(r5 +40)
       59: r0 += 1
       60: *(u64 *)(r5 +40) = r0
       61: r0 = 1
       62: *(u64 *)(r10 -16) = r0
       63: r0 = *(u64 *)(r10 -16)
       64: if r0 != 0 goto 70
       65: r5 = *(u64 *)(r10 -8)
       66: r0 = *(u64 *)(r5 +32)
       67: r0 += 1
       68: *(u64 *)(r5 +32) = r0
       69: goto 74
       70: r5 = *(u64 *)(r10 -8)
       71: r0 = *(u64 *)(r5 +8)
       72: r0 += 1
       73: *(u64 *)(r5 +8) = r0
       74: r0 = 0
       75: exit

A value that can't be read is not counted, a key that can't be is a key:

    $ on 6.12 ktrace --dump ir 'ip_rcv: { sum(skb->dev->mtu) by skb->dev->ifindex }'
    entry:
    	v1 = helper 14
    	v2 = v1 >> 32
    	if v2 ==.32 1 -> L1
    	v3 = gate
    	if v3 == 0 -> L1
    	poke frame, #0 size 4
    	v4 = lookup +0
    	if v4 == 0 -> L1
    	add_to v4, 1
    	v5 = const 0
    	v6 = context +112
    	v7 = load v6+16 size 8
    	v8 = load v7+56 size 4
    	v9 = extend.64 v8, 32
    	if v8 != 0 -> L5
    	check v7+56 size 4 -> L2
    L5:
    	poke frame+8, #0 size 8
    	v10 = load v7+48 size 4
    	v11 = extend.s.64 v10, 32
    	if v10 != 0 -> L8
    	if v7 != 0 -> L9
    	if v6 != 0 -> L10
    	jump -> L6
    L10:
    	check v6+16 size 8 -> L7
    	jump -> L6
    L9:
    	check v7+48 size 4 -> L7
    L8:
    	v12 = copy v11
    	v13 = const 0
    	jump -> L11
    L7:
    	v13 = const 1
    	v12 = const 0
    	jump -> L11
    L6:
    	v13 = const 2
    	v12 = const 0
    L11:
    	v14 = copy v13
    	poke frame+8, v14 size 1
    	poke frame+16, v12 size 8
    	v15 = lookup +8
    	if v15 != 0 -> L12
    	poke frame+24, v9 size 8
    	v16 = update +8, frame+24
    	if v16 == 0 -> L13
    	v15 = lookup +8
    	if v15 == 0 -> L3
    L12:
    	atomic_add v15, v9
    L13:
    	jump -> L4
    L3:
    	add_to v4+40, 1
    	v5 = const 1
    	jump -> L4
    L2:
    	add_to v4+48, 1
    L4:
    	if v5 != 0 -> L14
    	add_to v4+32, 1
    	jump -> L15
    L14:
    	add_to v4+8, 1
    L15:
    L1:
    	return 0

Buckets:

    $ on 6.12 ktrace --dump ir 'vfs_read: ret > 0 { hist(count) }'
    entry:
    	v1 = ctx_kfunc btf_id
    	v2 = v1 & 1
    	if v2 != 0 -> L1
    	v3 = helper 14
    	v4 = v3 >> 32
    	if v4 ==.32 1 -> L2
    	v5 = gate
    	if v5 == 0 -> L2
    	v6 = context +152
    	poke frame, v3 size 8
    	poke frame+16, #0 size 8
    	poke frame+24, #0 size 8
    	v7 = context +96
    	v8 = copy v7
    	poke frame+32, v8 size 8
    	poke frame+8, #0 size 8
    	v9 = ctx_helper 173
    	poke frame+40, v6 size 8
    	poke frame+48, v9 size 8
    	v10 = update +40, frame
    	if v10 != 0 -> L3
    	v11 = ctx_kfunc btf_id
    	v12 = v6 + 1
    	poke v11, v12 size 8
    	return 0
    L3:
    	poke frame+56, #0 size 4
    	v13 = lookup +56
    	if v13 == 0 -> L2
    	add_to v13+16, 1
    L2:
    	return 1
    L1:
    	v14 = context +152
    	v15 = v14 - 8
    	v16 = ctx_kfunc btf_id
    	v17 = v15 + 1
    	v18 = peek v16 size 8
    	if v18 != v17 -> L9
    	poke v16, #0 size 8
    	v19 = ctx_helper 173
    	poke frame, v15 size 8
    	poke frame+8, v19 size 8
    	v20 = lookup +0
    	if v20 == 0 -> L9
    	v21 = helper 14
    	v22 = peek v20 size 8
    	if v22 != v21 -> L8
    	v23 = context +80
    	if v23 s<= 0 -> L8
    	v24 = copy v21
    	v25 = gate
    	if v25 == 0 -> L8
    	poke frame+16, #0 size 4
    	v26 = lookup +16
    	if v26 == 0 -> L8
    	add_to v26, 1
    	v27 = const 0
    	v28 = peek v20+32 size 8
    	poke frame+24, #0 size 8
    	v29 = const -1
    	v29 = const 0
    	if v28 == 0 -> L13
    	v29 = const 1
    	v30 = copy v28
    	v31 = const 4294967296
    	if v30 < v31 -> L14
    	v30 = v30 >> 32
    	v29 = v29 + 32
    L14:
    	if v30 < 65536 -> L15
    	v30 = v30 >> 16
    	v29 = v29 + 16
    L15:
    	if v30 < 256 -> L16
    	v30 = v30 >> 8
    	v29 = v29 + 8
    L16:
    	if v30 < 16 -> L17
    	v30 = v30 >> 4
    	v29 = v29 + 4
    L17:
    	if v30 < 4 -> L18
    	v30 = v30 >> 2
    	v29 = v29 + 2
    L18:
    	if v30 < 2 -> L19
    	v30 = v30 >> 1
    	v29 = v29 + 1
    L19:
    L13:
    	v32 = copy v29
    	poke frame+24, v32 size 8
    	v33 = lookup +24
    	if v33 != 0 -> L20
    	poke frame+32, #1 size 8
    	v34 = update +24, frame+32
    	if v34 == 0 -> L21
    	v33 = lookup +24
    	if v33 == 0 -> L11
    L20:
    	atomic_add v33, #1
    L21:
    	jump -> L12
    L11:
    	add_to v26+40, 1
    	v27 = const 1
    L12:
    	if v27 != 0 -> L22
    	add_to v26+32, 1
    	jump -> L23
    L22:
    	add_to v26+8, 1
    L23:
    L8:
    	delete +0
    L9:
    	return 0
    $ on 5.10 ktrace --dump bpf 'vfs_read: { lhist(ret, -100, 1000, 100) by func }'
    unit 0: clause 1, kprobe.event, 1 functions, stash 32 bytes
    ktrace_entry: 74 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call get_current_pid_tgid#14
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r1 >>= 32
        5: if w1 == 1 goto 72
        6: r1 = map control
        8: r1 = *(u64 *)(r1 +0)
        9: if r1 == 0 goto 72
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +152)
       12: *(u64 *)(r10 -32) = r0
       13: r3 = r0
       14: *(u64 *)(r10 -8) = 0
       15: r0 = r3
       16: r0 s>>= 47
       17: if r0 != -1 goto 22
       18: r2 = 8
       19: r1 = r10
       20: r1 += -8
       21: call probe_read_kernel#113
       22: r1 = *(u64 *)(r10 -8)
       23: r2 = &return trampoline
       25: if r1 != r2 goto 61
       26: r0 = *(u64 *)(r10 -24)
       27: *(u64 *)(r10 -96) = r0
       28: *(u64 *)(r10 -80) = 0
       29: *(u64 *)(r10 -72) = 0
       30: *(u64 *)(r10 -88) = 0
       31: r1 = *(u64 *)(r10 -16)
       32: r1 = *(u64 *)(r1 +128)
       33: r1 -= 6
       34: r0 = *(u64 *)(r10 -32)
       35: *(u64 *)(r10 -64) = r0
       36: *(u64 *)(r10 -56) = r1
       37: r1 = map stash
       39: r2 = r10
       40: r2 += -64
       41: r3 = r10
       42: r3 += -96
       43: r4 = 0
       44: call map_update_elem#2
       45: r1 = r0
       46: if r1 != 0 goto 49
       47: r0 = 0
       48: exit
       49: *(u32 *)(r10 -48) = 0
       50: r1 = map counters
       52: r2 = r10
       53: r2 += -48
       54: call map_lookup_elem#1
       55: r1 = r0
       56: if r1 == 0 goto 72
       57: r0 = *(u64 *)(r1 +16)
       58: r0 += 1
       59: *(u64 *)(r1 +16) = r0
       60: goto 72
       61: *(u32 *)(r10 -40) = 0
       62: r1 = map counters
       64: r2 = r10
       65: r2 += -40
       66: call map_lookup_elem#1
       67: r1 = r0
       68: if r1 == 0 goto 72
       69: r0 = *(u64 *)(r1 +24)
       70: r0 += 1
       71: *(u64 *)(r1 +24) = r0
       72: r0 = 0
       73: exit
    ktrace_return: 140 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r0 = r1
        3: r0 -= 8
        4: *(u64 *)(r10 -24) = r0
        5: call get_smp_processor_id#8
        6: r0 <<= 3
        7: r3 = &__per_cpu_offset
        9: r3 += r0
       10: r2 = 8
       11: r1 = r10
       12: r1 += -8
       13: call probe_read_kernel#113
       14: r0 = *(u64 *)(r10 -8)
       15: r1 = &per-CPU current_kprobe
       17: r0 += r1
       18: r1 = r0
       19: r3 = r1
       20: *(u64 *)(r10 -8) = 0
       21: r0 = r3
       22: r0 s>>= 47
       23: if r0 != -1 goto 28
       24: r2 = 8
       25: r1 = r10
       26: r1 += -8
       27: call probe_read_kernel#113
       28: r1 = *(u64 *)(r10 -8)
       29: r3 = r1
       30: r3 += 40
       31: *(u64 *)(r10 -32) = 0
       32: r0 = r3
       33: r0 s>>= 47
       34: if r0 != -1 goto 39
       35: r2 = 8
       36: r1 = r10
       37: r1 += -32
       38: call probe_read_kernel#113
       39: r0 = *(u64 *)(r10 -24)
       40: *(u64 *)(r10 -88) = r0
       41: r0 = *(u64 *)(r10 -32)
       42: *(u64 *)(r10 -80) = r0
       43: r1 = map stash
       45: r2 = r10
       46: r2 += -88
       47: call map_lookup_elem#1
       48: *(u64 *)(r10 -24) = r0
       49: if r0 == 0 goto 138
       50: call get_current_pid_tgid#14
       51: r1 = r0
       52: r5 = *(u64 *)(r10 -24)
       53: r2 = *(u64 *)(r5 +0)
       54: if r2 != r1 goto 133
       55: r1 = map control
       57: r1 = *(u64 *)(r1 +0)
       58: if r1 == 0 goto 133
       59: *(u32 *)(r10 -72) = 0
       60: r1 = map counters
       62: r2 = r10
       63: r2 += -72
       64: call map_lookup_elem#1
       65: *(u64 *)(r10 -24) = r0
       66: if r0 == 0 goto 133
       67: r5 = *(u64 *)(r10 -24)
       68: r0 = *(u64 *)(r5 +0)
       69: r0 += 1
       70: *(u64 *)(r5 +0) = r0
       71: r0 = 0
       72: *(u64 *)(r10 -40) = r0
       73: r1 = *(u64 *)(r10 -16)                   ; ret
       74: r1 = *(u64 *)(r1 +80)
       75: r0 = *(u64 *)(r10 -32)
       76: *(u64 *)(r10 -64) = r0
       77: r2 = 0                                   ; lhist(ret, -100, 1000, 100) by func
       78: if r1 s< -100 goto 85
       79: r2 = 12
       80: if r1 s>= 1000 goto 85
       81: r1 -= -100
       82: r1 /= 100
       83: r2 = r1
       84: r2 += 1
       85: r1 = r2
       86: *(u64 *)(r10 -56) = r1
       87: r1 = map table
       89: r2 = r10
       90: r2 += -64
       91: call map_lookup_elem#1
       92: *(u64 *)(r10 -16) = r0
       93: if r0 != 0 goto 112
       94: *(u64 *)(r10 -48) = 1
       95: r1 = map table
       97: r2 = r10
       98: r2 += -64
       99: r3 = r10
      100: r3 += -48
      101: r4 = 1
      102: call map_update_elem#2
      103: r1 = r0
      104: if r1 == 0 goto 115
      105: r1 = map table
      107: r2 = r10
      108: r2 += -64
      109: call map_lookup_elem#1
      110: *(u64 *)(r10 -16) = r0
      111: if r0 == 0 goto 116
      112: r5 = *(u64 *)(r10 -16)
      113: r0 = 1
      114: lock *(u64 *)(r5 +0) += r0
      115: goto 122
      116: r5 = *(u64 *)(r10 -24)
      117: r0 = *(u64 *)(r5 +40)
      118: r0 += 1
      119: *(u64 *)(r5 +40) = r0
      120: r0 = 1
      121: *(u64 *)(r10 -40) = r0
      122: r0 = *(u64 *)(r10 -40)
      123: if r0 != 0 goto 129
      124: r5 = *(u64 *)(r10 -24)
      125: r0 = *(u64 *)(r5 +32)
      126: r0 += 1
      127: *(u64 *)(r5 +32) = r0
      128: goto 133
      129: r5 = *(u64 *)(r10 -24)
      130: r0 = *(u64 *)(r5 +8)
      131: r0 += 1
      132: *(u64 *)(r5 +8) = r0
      133: r1 = map stash
      135: r2 = r10
      136: r2 += -88
      137: call map_delete_elem#3
      138: r0 = 0
      139: exit

The least and the largest:

    $ on 6.1 ktrace --dump ir 'ip_rcv: { min(skb->len); max(ret) }'
    entry:
    	v1 = helper 14
    	v2 = v1 >> 32
    	if v2 ==.32 1 -> L1
    	v3 = gate
    	if v3 == 0 -> L1
    	v4 = context +152
    	v5 = load v4 size 8
    	v6 = trampoline
    	if v5 != v6 -> L3
    	poke frame, v1 size 8
    	poke frame+16, #0 size 8
    	poke frame+24, #0 size 8
    	v7 = context +112
    	v8 = load v7+112 size 4
    	v9 = extend.64 v8, 32
    	if v8 != 0 -> L6
    	if v7 != 0 -> L7
    	jump -> L4
    L7:
    	check v7+112 size 4 -> L5
    L6:
    	v10 = copy v9
    	jump -> L8
    L4:
    	v11 = peek frame+24 size 8
    	v12 = v11 | 1
    	poke frame+24, v12 size 8
    L5:
    	v13 = peek frame+16 size 8
    	v14 = v13 | 1
    	poke frame+16, v14 size 8
    	v10 = const 0
    L8:
    	poke frame+32, v10 size 8
    	poke frame+8, #0 size 8
    	v15 = entry_ip
    	poke frame+40, v4 size 8
    	poke frame+48, v15 size 8
    	v16 = update +40, frame
    	if v16 != 0 -> L2
    	return 0
    L2:
    	poke frame+56, #0 size 4
    	v17 = lookup +56
    	if v17 == 0 -> L1
    	add_to v17+16, 1
    	jump -> L1
    L3:
    	poke frame+64, #0 size 4
    	v18 = lookup +64
    	if v18 == 0 -> L1
    	add_to v18+24, 1
    L1:
    	return 0
    return:
    	v1 = context +152
    	v2 = v1 - 8
    	v3 = ctx_helper 173
    	poke frame, v2 size 8
    	poke frame+8, v3 size 8
    	v4 = lookup +0
    	if v4 == 0 -> L2
    	v5 = helper 14
    	v6 = peek v4 size 8
    	if v6 != v5 -> L1
    	v7 = copy v5
    	v8 = gate
    	if v8 == 0 -> L1
    	poke frame+16, #0 size 4
    	v9 = lookup +16
    	if v9 == 0 -> L1
    	add_to v9, 1
    	v10 = const 0
    	v11 = peek v4+32 size 8
    	v12 = peek v4+16 size 8
    	v13 = v12 >> 0
    	v14 = v13 & 1
    	if v14 != 0 -> L3
    	v15 = extend.64 v11, 32
    	v16 = v15 ^ -1
    	poke frame+24, #0 size 8
    	v17 = lookup +24
    	if v17 != 0 -> L6
    	poke frame+32, v16 size 8
    	v18 = update +24, frame+32
    	if v18 == 0 -> L7
    	v17 = lookup +24
    	if v17 == 0 -> L4
    L6:
    	raise v17, v16
    L7:
    	jump -> L5
    L4:
    	add_to v9+40, 1
    	v10 = const 1
    	jump -> L5
    L3:
    	add_to v9+48, 1
    L5:
    	v19 = context +80
    	v20 = extend.s.64 v19, 32
    	v21 = const -9223372036854775808
    	v22 = v20 ^ v21
    	poke frame+24, #0 size 8
    	v23 = lookup +24
    	if v23 != 0 -> L11
    	poke frame+32, v22 size 8
    	v24 = update +24, frame+32
    	if v24 == 0 -> L12
    	v23 = lookup +24
    	if v23 == 0 -> L9
    L11:
    	raise v23, v22
    L12:
    	jump -> L10
    L9:
    	add_to v9+40, 1
    	v10 = const 1
    L10:
    	if v10 != 0 -> L13
    	add_to v9+32, 1
    	jump -> L14
    L13:
    	add_to v9+8, 1
    L14:
    L1:
    	delete +0
    L2:
    	return 0

    $ on 6.12 ktrace --dump bpf 'ip_rcv: { max(skb->len) }' | grep -B4 -A3 cmpxchg
       67: r1 = *(u64 *)(r10 -16)
       68: r2 = *(u64 *)(r10 -40)
       69: r0 = *(u64 *)(r1 +0)
       70: if r2 <= r0 goto 78
       71: r0 = lock cmpxchg(r1 +0, r0, r2)
       72: r0 = *(u64 *)(r1 +0)
       73: if r2 <= r0 goto 78
       74: r0 = lock cmpxchg(r1 +0, r0, r2)
       75: r0 = *(u64 *)(r1 +0)
       76: if r2 <= r0 goto 78
       77: r0 = lock cmpxchg(r1 +0, r0, r2)
       78: goto 90
       79: r5 = *(u64 *)(r10 -24)
       80: r0 = *(u64 *)(r5 +40)
    $ on 5.10 ktrace --dump bpf 'ip_rcv: { min(skb->len) }' | grep -B4 -A3 'if r2 <= r0'
       80: if r0 == 0 goto 87
       81: r1 = *(u64 *)(r10 -40)
       82: r2 = *(u64 *)(r10 -16)
       83: r0 = *(u64 *)(r1 +0)
       84: if r2 <= r0 goto 86
       85: *(u64 *)(r1 +0) = r2
       86: goto 98
       87: r5 = *(u64 *)(r10 -24)

Programs that may run in each other's middle count the matches by one instruction, too:

    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv: { count() }' | grep -c lock
    5

Beside what is printed:

    $ on 6.12 ktrace --dump ir 'ip_rcv: { count() by func; print skb->len }'
    entry:
    	v1 = helper 14
    	v2 = v1 >> 32
    	if v2 ==.32 1 -> L1
    	v3 = gate
    	if v3 == 0 -> L1
    	v4 = ctx_helper 174
    	poke frame, #0 size 4
    	v5 = lookup +0
    	if v5 == 0 -> L1
    	add_to v5, 1
    	v6 = const 0
    	poke frame+8, v4 size 8
    	v7 = lookup +8
    	if v7 != 0 -> L7
    	poke frame+16, #1 size 8
    	v8 = update +8, frame+16
    	if v8 == 0 -> L8
    	v7 = lookup +8
    	if v7 == 0 -> L3
    L7:
    	atomic_add v7, #1
    L8:
    	jump -> L4
    L3:
    	add_to v5+40, 1
    	v6 = const 1
    L4:
    	v9 = reserve size 72
    	if v9 != 0 -> L9
    	add_to v5+8, 1
    	jump -> L1
    L9:
    	poke v9+8, v4 size 8
    	poke v9+16, v1 size 8
    	v10 = helper 125
    	poke v9, v10 size 8
    	v11 = helper 8
    	poke v9+24, v11 size 4
    	poke v9+28, #0 size 4
    	comm, v9+32
    	poke v9+48, #0 size 8
    	poke v9+56, #0 size 8
    	v12 = context +112
    	v13 = load v12+112 size 4
    	if v13 != 0 -> L12
    	if v12 != 0 -> L13
    	jump -> L10
    L13:
    	check v12+112 size 4 -> L11
    L12:
    	poke v9+64, v13 size 8
    	jump -> L14
    L10:
    	v14 = peek v9+56 size 8
    	v15 = v14 | 1
    	poke v9+56, v15 size 8
    L11:
    	v16 = peek v9+48 size 8
    	v17 = v16 | 1
    	poke v9+48, v17 size 8
    	poke v9+64, #0 size 8
    L14:
    	submit v9
    L1:
    	return 0

The path that rejects a call is no longer than without:

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 { count() by func }' | predicate
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 81 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 79
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
