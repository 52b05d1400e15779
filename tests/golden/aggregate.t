Aggregations: the tables that they count in, and the code that counts.

A key is states (where a field may be unreadable), fields, and of histograms the bucket:

    $ on 6.12 ktrace --dump plan 'vfs_read: ret > 0 { hist(ret) by comm; min(count); lhist(count, 0, 100, 10) by func, module, pid; print ret }'
    plan: clause 1, 1 function, kprobe.session, entry and return
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
    plan: clause 1, 1 function, kprobe.multi
      aggregation: table 0, count(), key 48 bytes, value 8 bytes
        +0: states
        +8: text 17 'skb->dev->name'
        +32: bytes 6 'skb->dev->dev_addr'
        +40: scalar 8 'skb->dev->mtu'
    $ on 5.10 ktrace --dump plan 'ip_rcv: ret != 0 { sum(ret) by skb->dev->name, comm }'
    plan: clause 1, 1 function, kprobe.event, entry and return
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
    plan: clause 1, 1 function, kprobe.session, entry and return
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
    plan: clause 1, 1 function, kprobe.event, entry and return
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
    	v6 = stack, frame+8 size 64
    	v8 = v1 >> 32
    	poke frame+72, v8 size 8
    	v7 = stack, frame+80 size 48

Functions in which the keys have other types have tables of their own; where a pointer points to makes none:

    $ on 6.12 ktrace --dump plan 'ip_rcv, skb_clone, vfs_read: { count() by ret }' | grep -v '^ *[0-9+]*:'
    plan: clause 1, 1 function, kprobe.session, entry and return
      stash: 32 bytes
      aggregation: table 0, count(), key 8 bytes, value 8 bytes
    plan: clause 1, 1 function, kprobe.session, entry and return
      stash: 32 bytes
      aggregation: table 1, count(), key 8 bytes, value 8 bytes
    plan: clause 1, 1 function, kprobe.session, entry and return
      stash: 32 bytes
      aggregation: table 0, count(), key 8 bytes, value 8 bytes

Nothing is sent, and nobody is asked which function it is:

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 { count() }'
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 75 instructions
        0: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        1: r2 = btf_id
        2: call kfunc
        3: r1 = *(u32 *)(r0 +112)
        4: if w1 != 84 goto 73
        5: call get_current_pid_tgid#14
        6: r1 = r0
        7: r1 >>= 32
        8: if w1 == 1 goto 73
        9: r1 = map control
       11: r1 = *(u64 *)(r1 +0)
       12: if r1 == 0 goto 73
       13: *(u32 *)(r10 -8) = 0
       14: r2 = r10
       15: r2 += -8
       16: r1 = map counters
       18: call map_lookup_elem#1
       19: if r0 == 0 goto 73
       20: *(u64 *)(r10 -16) = r0
       21: r5 = r0
       22: r0 = *(u64 *)(r5 +0)
       23: r0 += 1
       24: *(u64 *)(r5 +0) = r0
       25: r0 = 0
       26: *(u64 *)(r10 -24) = r0
       27: *(u64 *)(r10 -48) = 0
       28: r2 = r10                                 ; count()
       29: r2 += -48
       30: r1 = map table
       32: call map_lookup_elem#1
       33: *(u64 *)(r10 -32) = r0
       34: if r0 != 0 goto 52
       35: *(u64 *)(r10 -40) = 1
       36: r4 = 1
       37: r3 = r10
       38: r3 += -40
       39: r2 = r10
       40: r2 += -48
       41: r1 = map table
       43: call map_update_elem#2
       44: if r0 == 0 goto 55
       45: r2 = r10
       46: r2 += -48
       47: r1 = map table
       49: call map_lookup_elem#1
       50: *(u64 *)(r10 -32) = r0
       51: if r0 == 0 goto 56
       52: r5 = *(u64 *)(r10 -32)
       53: r0 = 1
       54: lock *(u64 *)(r5 +0) += r0
       55: goto 62
       56: r5 = *(u64 *)(r10 -16)
       57: r0 = *(u64 *)(r5 +40)
       58: r0 += 1
       59: *(u64 *)(r5 +40) = r0
       60: r0 = 1
       61: *(u64 *)(r10 -24) = r0
       62: r0 = *(u64 *)(r10 -24)
       63: if r0 != 0 goto 69
       64: r5 = *(u64 *)(r10 -16)
       65: r0 = *(u64 *)(r5 +32)
       66: r0 += 1
       67: *(u64 *)(r5 +32) = r0
       68: goto 73
       69: r5 = *(u64 *)(r10 -16)
       70: r0 = *(u64 *)(r5 +8)
       71: r0 += 1
       72: *(u64 *)(r5 +8) = r0
       73: r0 = 0
       74: exit

A value that can't be read is not counted, a key that can't be is a key:

    $ on 6.12 ktrace --dump ir 'ip_rcv: { sum(skb->dev->mtu) by skb->dev->ifindex }'
    entry:
    	v1 = helper 14
    	v2 = v1 >> 32
    	if v2 ==.32 1 -> L1
    	v3 = gate
    	if v3 == 0 -> L1
    	v4 = element
    	if v4 == 0 -> L1
    	add_to v4, 1
    	v5 = const 0
    	v6 = context +112
    	v7 = load v6+16 size 8
    	v8 = load v7+56 size 4
    	if v8 != 0 -> L5
    	check v7+56 size 4 -> L2
    L5:
    	poke frame, #0 size 8
    	v9 = load v7+48 size 4
    	v10 = extend.s.64 v9, 32
    	if v9 != 0 -> L8
    	if v7 != 0 -> L9
    	if v6 != 0 -> L10
    	jump -> L6
    L10:
    	check v6+16 size 8 -> L7
    	jump -> L6
    L9:
    	check v7+48 size 4 -> L7
    L8:
    	v11 = copy v10
    	v12 = const 0
    	jump -> L11
    L7:
    	v12 = const 1
    	v11 = const 0
    	jump -> L11
    L6:
    	v12 = const 2
    	v11 = const 0
    L11:
    	v13 = copy v12
    	poke frame, v13 size 1
    	poke frame+8, v11 size 8
    	v14 = lookup +0
    	if v14 != 0 -> L12
    	poke frame+16, v8 size 8
    	v15 = update +0, frame+16
    	if v15 == 0 -> L13
    	v14 = lookup +0
    	if v14 == 0 -> L3
    L12:
    	atomic_add v14, v8
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
    	poke frame+40, v6 size 8
    	v9 = update +40, frame
    	if v9 != 0 -> L3
    	v10 = ctx_kfunc btf_id
    	v11 = v6 + 1
    	poke v10, v11 size 8
    	return 0
    L3:
    	v12 = element
    	if v12 == 0 -> L2
    	add_to v12+16, 1
    L2:
    	return 1
    L1:
    	v13 = context +152
    	v14 = v13 - 8
    	v15 = ctx_kfunc btf_id
    	v16 = v14 + 1
    	v17 = peek v15 size 8
    	if v17 != v16 -> L9
    	poke v15, #0 size 8
    	poke frame, v14 size 8
    	v18 = lookup +0
    	if v18 == 0 -> L9
    	v19 = helper 14
    	v20 = peek v18 size 8
    	if v20 != v19 -> L8
    	v21 = context +80
    	if v21 s<= 0 -> L8
    	v22 = copy v19
    	v23 = gate
    	if v23 == 0 -> L8
    	v24 = element
    	if v24 == 0 -> L8
    	add_to v24, 1
    	v25 = const 0
    	v26 = peek v18+32 size 8
    	poke frame+8, #0 size 8
    	v27 = const -1
    	v27 = const 0
    	if v26 == 0 -> L13
    	v27 = const 1
    	v28 = copy v26
    	v29 = const 4294967296
    	if v28 < v29 -> L14
    	v28 = v28 >> 32
    	v27 = v27 + 32
    L14:
    	if v28 < 65536 -> L15
    	v28 = v28 >> 16
    	v27 = v27 + 16
    L15:
    	if v28 < 256 -> L16
    	v28 = v28 >> 8
    	v27 = v27 + 8
    L16:
    	if v28 < 16 -> L17
    	v28 = v28 >> 4
    	v27 = v27 + 4
    L17:
    	if v28 < 4 -> L18
    	v28 = v28 >> 2
    	v27 = v27 + 2
    L18:
    	if v28 < 2 -> L19
    	v28 = v28 >> 1
    	v27 = v27 + 1
    L19:
    L13:
    	v30 = copy v27
    	poke frame+8, v30 size 8
    	v31 = lookup +8
    	if v31 != 0 -> L20
    	poke frame+16, #1 size 8
    	v32 = update +8, frame+16
    	if v32 == 0 -> L21
    	v31 = lookup +8
    	if v31 == 0 -> L11
    L20:
    	atomic_add v31, #1
    L21:
    	jump -> L12
    L11:
    	add_to v24+40, 1
    	v25 = const 1
    L12:
    	if v25 != 0 -> L22
    	add_to v24+32, 1
    	jump -> L23
    L22:
    	add_to v24+8, 1
    L23:
    L8:
    	delete +0
    L9:
    	return 0
    $ on 5.10 ktrace --dump bpf 'vfs_read: { lhist(ret, -100, 1000, 100) by func }'
    unit 0: clause 1, kprobe.event, 1 function, stash 32 bytes
    ktrace_entry: 68 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call get_current_pid_tgid#14
        2: *(u64 *)(r10 -24) = r0
        3: r1 = r0
        4: r1 >>= 32
        5: if w1 == 1 goto 66
        6: r1 = map control
        8: r1 = *(u64 *)(r1 +0)
        9: if r1 == 0 goto 66
       10: r3 = *(u64 *)(r10 -16)
       11: r3 = *(u64 *)(r3 +152)
       12: *(u64 *)(r10 -8) = 0
       13: r0 = r3
       14: r0 s>>= 47
       15: if r0 != -1 goto 20
       16: r2 = 8
       17: r1 = r10
       18: r1 += -8
       19: call probe_read_kernel#113
       20: r1 = *(u64 *)(r10 -8)
       21: r2 = &return trampoline
       23: if r1 != r2 goto 55
       24: r0 = *(u64 *)(r10 -24)
       25: *(u64 *)(r10 -64) = r0
       26: *(u64 *)(r10 -48) = 0
       27: *(u64 *)(r10 -40) = 0
       28: *(u64 *)(r10 -56) = 0
       29: r0 = *(u64 *)(r10 -16)
       30: r0 = *(u64 *)(r0 +152)
       31: *(u64 *)(r10 -32) = r0
       32: r4 = 0
       33: r3 = r10
       34: r3 += -64
       35: r2 = r10
       36: r2 += -32
       37: r1 = map stash
       39: call map_update_elem#2
       40: if r0 != 0 goto 43
       41: r0 = 0
       42: exit
       43: *(u32 *)(r10 -8) = 0
       44: r2 = r10
       45: r2 += -8
       46: r1 = map counters
       48: call map_lookup_elem#1
       49: r1 = r0
       50: if r1 == 0 goto 66
       51: r0 = *(u64 *)(r1 +16)
       52: r0 += 1
       53: *(u64 *)(r1 +16) = r0
       54: goto 66
       55: *(u32 *)(r10 -8) = 0
       56: r2 = r10
       57: r2 += -8
       58: r1 = map counters
       60: call map_lookup_elem#1
       61: r1 = r0
       62: if r1 == 0 goto 66
       63: r0 = *(u64 *)(r1 +24)
       64: r0 += 1
       65: *(u64 *)(r1 +24) = r0
       66: r0 = 0
       67: exit
    ktrace_return: 99 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -64) = r1
        4: r2 = r10
        5: r2 += -64
        6: r1 = map stash
        8: call map_lookup_elem#1
        9: if r0 == 0 goto 97
       10: *(u64 *)(r10 -24) = r0
       11: call get_current_pid_tgid#14
       12: r1 = r0
       13: r5 = *(u64 *)(r10 -24)
       14: r2 = *(u64 *)(r5 +0)
       15: if r2 != r1 goto 92
       16: r1 = map control
       18: r1 = *(u64 *)(r1 +0)
       19: if r1 == 0 goto 92
       20: *(u32 *)(r10 -8) = 0
       21: r2 = r10
       22: r2 += -8
       23: r1 = map counters
       25: call map_lookup_elem#1
       26: *(u64 *)(r10 -24) = r0
       27: if r0 == 0 goto 92
       28: r5 = *(u64 *)(r10 -24)
       29: r0 = *(u64 *)(r5 +0)
       30: r0 += 1
       31: *(u64 *)(r5 +0) = r0
       32: r0 = 0
       33: *(u64 *)(r10 -32) = r0
       34: r1 = *(u64 *)(r10 -16)                   ; ret
       35: r1 = *(u64 *)(r1 +80)
       36: *(u64 *)(r10 -56) = 0
       37: r2 = 0                                   ; lhist(ret, -100, 1000, 100) by func
       38: if r1 s< -100 goto 45
       39: r2 = 12
       40: if r1 s>= 1000 goto 45
       41: r1 -= -100
       42: r1 /= 100
       43: r2 = r1
       44: r2 += 1
       45: r1 = r2
       46: *(u64 *)(r10 -48) = r1
       47: r2 = r10
       48: r2 += -56
       49: r1 = map table
       51: call map_lookup_elem#1
       52: *(u64 *)(r10 -16) = r0
       53: if r0 != 0 goto 71
       54: *(u64 *)(r10 -40) = 1
       55: r4 = 1
       56: r3 = r10
       57: r3 += -40
       58: r2 = r10
       59: r2 += -56
       60: r1 = map table
       62: call map_update_elem#2
       63: if r0 == 0 goto 74
       64: r2 = r10
       65: r2 += -56
       66: r1 = map table
       68: call map_lookup_elem#1
       69: *(u64 *)(r10 -16) = r0
       70: if r0 == 0 goto 75
       71: r5 = *(u64 *)(r10 -16)
       72: r0 = 1
       73: lock *(u64 *)(r5 +0) += r0
       74: goto 81
       75: r5 = *(u64 *)(r10 -24)
       76: r0 = *(u64 *)(r5 +40)
       77: r0 += 1
       78: *(u64 *)(r5 +40) = r0
       79: r0 = 1
       80: *(u64 *)(r10 -32) = r0
       81: r0 = *(u64 *)(r10 -32)
       82: if r0 != 0 goto 88
       83: r5 = *(u64 *)(r10 -24)
       84: r0 = *(u64 *)(r5 +32)
       85: r0 += 1
       86: *(u64 *)(r5 +32) = r0
       87: goto 92
       88: r5 = *(u64 *)(r10 -24)
       89: r0 = *(u64 *)(r5 +8)
       90: r0 += 1
       91: *(u64 *)(r5 +8) = r0
       92: r2 = r10
       93: r2 += -64
       94: r1 = map stash
       96: call map_delete_elem#3
       97: r0 = 0
       98: exit

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
    	if v8 != 0 -> L6
    	if v7 != 0 -> L7
    	jump -> L4
    L7:
    	check v7+112 size 4 -> L5
    L6:
    	v9 = copy v8
    	jump -> L8
    L4:
    	v10 = peek frame+24 size 8
    	v11 = v10 | 1
    	poke frame+24, v11 size 8
    L5:
    	v12 = peek frame+16 size 8
    	v13 = v12 | 1
    	poke frame+16, v13 size 8
    	v9 = const 0
    L8:
    	poke frame+32, v9 size 8
    	poke frame+8, #0 size 8
    	poke frame+40, v4 size 8
    	v14 = update +40, frame
    	if v14 != 0 -> L2
    	return 0
    L2:
    	v15 = element
    	if v15 == 0 -> L1
    	add_to v15+16, 1
    	jump -> L1
    L3:
    	v16 = element
    	if v16 == 0 -> L1
    	add_to v16+24, 1
    L1:
    	return 0
    return:
    	v1 = context +152
    	v2 = v1 - 8
    	poke frame, v2 size 8
    	v3 = lookup +0
    	if v3 == 0 -> L2
    	v4 = helper 14
    	v5 = peek v3 size 8
    	if v5 != v4 -> L1
    	v6 = copy v4
    	v7 = gate
    	if v7 == 0 -> L1
    	v8 = element
    	if v8 == 0 -> L1
    	add_to v8, 1
    	v9 = const 0
    	v10 = peek v3+32 size 8
    	v11 = peek v3+16 size 8
    	v12 = v11 >> 0
    	v13 = v12 & 1
    	if v13 != 0 -> L3
    	v14 = extend.64 v10, 32
    	v15 = v14 ^ -1
    	poke frame+8, #0 size 8
    	v16 = lookup +8
    	if v16 != 0 -> L6
    	poke frame+16, v15 size 8
    	v17 = update +8, frame+16
    	if v17 == 0 -> L7
    	v16 = lookup +8
    	if v16 == 0 -> L4
    L6:
    	raise v16, v15
    L7:
    	jump -> L5
    L4:
    	add_to v8+40, 1
    	v9 = const 1
    	jump -> L5
    L3:
    	add_to v8+48, 1
    L5:
    	v18 = context +80
    	v19 = extend.s.64 v18, 32
    	v20 = const -9223372036854775808
    	v21 = v19 ^ v20
    	poke frame+8, #0 size 8
    	v22 = lookup +8
    	if v22 != 0 -> L11
    	poke frame+16, v21 size 8
    	v23 = update +8, frame+16
    	if v23 == 0 -> L12
    	v22 = lookup +8
    	if v22 == 0 -> L9
    L11:
    	raise v22, v21
    L12:
    	jump -> L10
    L9:
    	add_to v8+40, 1
    	v9 = const 1
    L10:
    	if v9 != 0 -> L13
    	add_to v8+32, 1
    	jump -> L14
    L13:
    	add_to v8+8, 1
    L14:
    L1:
    	delete +0
    L2:
    	return 0

    $ on 6.12 ktrace --dump bpf 'ip_rcv: { max(skb->len) }' | grep -B4 -A3 cmpxchg
       64: r2 = *(u64 *)(r10 -40)
       65: r1 = *(u64 *)(r10 -16)
       66: r0 = *(u64 *)(r1 +0)
       67: if r2 <= r0 goto 75
       68: r0 = lock cmpxchg(r1 +0, r0, r2)
       69: r0 = *(u64 *)(r1 +0)
       70: if r2 <= r0 goto 75
       71: r0 = lock cmpxchg(r1 +0, r0, r2)
       72: r0 = *(u64 *)(r1 +0)
       73: if r2 <= r0 goto 75
       74: r0 = lock cmpxchg(r1 +0, r0, r2)
       75: goto 87
       76: r5 = *(u64 *)(r10 -24)
       77: r0 = *(u64 *)(r5 +40)
    $ on 5.10 ktrace --dump bpf 'ip_rcv: { min(skb->len) }' | grep -B4 -A3 'if r2 <= r0'
       76: if r0 == 0 goto 83
       77: r2 = *(u64 *)(r10 -16)
       78: r1 = *(u64 *)(r10 -40)
       79: r0 = *(u64 *)(r1 +0)
       80: if r2 <= r0 goto 82
       81: *(u64 *)(r1 +0) = r2
       82: goto 94
       83: r5 = *(u64 *)(r10 -24)

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
    	v4 = element
    	if v4 == 0 -> L1
    	v5 = const 0
    	poke frame, #0 size 8
    	v6 = lookup +0
    	if v6 != 0 -> L7
    	poke frame+8, #1 size 8
    	v7 = update +0, frame+8
    	if v7 == 0 -> L8
    	v6 = lookup +0
    	if v6 == 0 -> L3
    L7:
    	atomic_add v6, #1
    L8:
    	jump -> L4
    L3:
    	add_to v4+40, 1
    	v5 = const 1
    L4:
    	v8 = reserve size 72
    	if v8 != 0 -> L9
    	v9 = element
    	if v9 == 0 -> L1
    	add_to v9, 1
    	add_to v9+8, 1
    	jump -> L1
    L9:
    	poke v8+8, #0 size 8
    	poke v8+16, v1 size 8
    	v10 = helper 125
    	poke v8, v10 size 8
    	v11 = helper 8
    	poke v8+24, v11 size 4
    	poke v8+28, #0 size 4
    	comm, v8+32
    	poke v8+48, #0 size 8
    	poke v8+56, #0 size 8
    	v12 = context +112
    	v13 = load v12+112 size 4
    	if v13 != 0 -> L12
    	if v12 != 0 -> L13
    	jump -> L10
    L13:
    	check v12+112 size 4 -> L11
    L12:
    	poke v8+64, v13 size 8
    	jump -> L14
    L10:
    	v14 = peek v8+56 size 8
    	v15 = v14 | 1
    	poke v8+56, v15 size 8
    L11:
    	v16 = peek v8+48 size 8
    	v17 = v16 | 1
    	poke v8+48, v17 size 8
    	poke v8+64, #0 size 8
    L14:
    	submit v8
    L1:
    	return 0

The path that rejects a call is no longer than without:

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 { count() by func }' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 75 instructions
        0: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        1: r2 = btf_id
        2: call kfunc
        3: r1 = *(u32 *)(r0 +112)
        4: if w1 != 84 goto 73
    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 66 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = btf_id
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 64
