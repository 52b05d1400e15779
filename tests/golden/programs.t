Whole programs: the main one-liner's on each kind of kernel.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 96 instructions
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
       13: if w1 != 84 goto 94
       14: r7 = *(u64 *)(r6 +112)
       15: r8 = r1
       16: call get_current_pid_tgid#14
       17: r9 = r0
       18: r1 = r9
       19: r1 >>= 32
       20: if w1 == 1 goto 94
       21: r1 = map control
       23: r1 = *(u64 *)(r1 +0)
       24: if r1 == 0 goto 94
       25: r0 = *(u64 *)(r6 +152)
       26: *(u64 *)(r10 -16) = r0
       27: r3 = *(u64 *)(r10 -16)
       28: *(u64 *)(r10 -8) = 0
       29: r0 = r3
       30: r0 s>>= 47
       31: if r0 != -1 goto 36
       32: r2 = 8
       33: r1 = r10
       34: r1 += -8
       35: call probe_read_kernel#113
       36: r1 = *(u64 *)(r10 -8)
       37: r2 = &return trampoline
       39: if r1 != r2 goto 94
       40: *(u64 *)(r10 -88) = r9
       41: *(u64 *)(r10 -72) = 0
       42: *(u64 *)(r10 -64) = 0
       43: *(u64 *)(r10 -56) = r7
       44: if r8 != 0 goto 56                       ; skb->len
       45: if r7 == 0 goto 58
       46: r3 = r7
       47: r3 += 112
       48: r0 = r3
       49: r0 s>>= 47
       50: if r0 != -1 goto 61
       51: r2 = 4
       52: r1 = r10
       53: r1 += -8
       54: call probe_read_kernel#113
       55: if r0 != 0 goto 61
       56: *(u64 *)(r10 -48) = r8
       57: goto 65
       58: r1 = *(u64 *)(r10 -64)
       59: r1 |= 2
       60: *(u64 *)(r10 -64) = r1
       61: r1 = *(u64 *)(r10 -72)
       62: r1 |= 2
       63: *(u64 *)(r10 -72) = r1
       64: *(u64 *)(r10 -48) = 0
       65: *(u64 *)(r10 -80) = 0
       66: r1 = *(u64 *)(r6 +128)
       67: r1 -= 6
       68: r0 = *(u64 *)(r10 -16)
       69: *(u64 *)(r10 -40) = r0
       70: *(u64 *)(r10 -32) = r1
       71: r1 = map stash
       73: r2 = r10
       74: r2 += -40
       75: r3 = r10
       76: r3 += -88
       77: r4 = 0
       78: call map_update_elem#2
       79: r1 = r0
       80: if r1 != 0 goto 83
       81: r0 = 0
       82: exit
       83: *(u32 *)(r10 -24) = 0
       84: r1 = map counters
       86: r2 = r10
       87: r2 += -24
       88: call map_lookup_elem#1
       89: r1 = r0
       90: if r1 == 0 goto 94
       91: r0 = *(u64 *)(r1 +16)
       92: r0 += 1
       93: *(u64 *)(r1 +16) = r0
       94: r0 = 0
       95: exit
    ktrace_return: 118 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +152)
        2: r7 = r1
        3: r7 -= 8
        4: call get_smp_processor_id#8
        5: r0 <<= 3
        6: r3 = &__per_cpu_offset
        8: r3 += r0
        9: r2 = 8
       10: r1 = r10
       11: r1 += -8
       12: call probe_read_kernel#113
       13: r0 = *(u64 *)(r10 -8)
       14: r1 = &per-CPU current_kprobe
       16: r0 += r1
       17: r1 = r0
       18: r3 = r1
       19: *(u64 *)(r10 -8) = 0
       20: r0 = r3
       21: r0 s>>= 47
       22: if r0 != -1 goto 27
       23: r2 = 8
       24: r1 = r10
       25: r1 += -8
       26: call probe_read_kernel#113
       27: r1 = *(u64 *)(r10 -8)
       28: r3 = r1
       29: r3 += 40
       30: *(u64 *)(r10 -8) = 0
       31: r0 = r3
       32: r0 s>>= 47
       33: if r0 != -1 goto 38
       34: r2 = 8
       35: r1 = r10
       36: r1 += -8
       37: call probe_read_kernel#113
       38: r0 = *(u64 *)(r10 -8)
       39: *(u64 *)(r10 -24) = r0
       40: *(u64 *)(r10 -48) = r7
       41: r0 = *(u64 *)(r10 -24)
       42: *(u64 *)(r10 -40) = r0
       43: r1 = map stash
       45: r2 = r10
       46: r2 += -48
       47: call map_lookup_elem#1
       48: r7 = r0
       49: if r7 == 0 goto 116
       50: call get_current_pid_tgid#14
       51: r1 = r0
       52: r2 = *(u64 *)(r7 +0)
       53: if r2 != r1 goto 111
       54: r2 = *(u64 *)(r6 +80)                    ; ret != 0
       55: if w2 == 0 goto 111
       56: *(u64 *)(r10 -16) = r1
       57: r1 = map control
       59: r1 = *(u64 *)(r1 +0)
       60: if r1 == 0 goto 111
       61: *(u32 *)(r10 -32) = 0
       62: r1 = map counters
       64: r2 = r10
       65: r2 += -32
       66: call map_lookup_elem#1
       67: r9 = r0
       68: if r9 == 0 goto 111
       69: r0 = *(u64 *)(r9 +0)
       70: r0 += 1
       71: *(u64 *)(r9 +0) = r0
       72: r1 = map ring
       74: r2 = 88
       75: r3 = 0
       76: call ringbuf_reserve#131
       77: r8 = r0
       78: if r8 != 0 goto 83
       79: r0 = *(u64 *)(r9 +8)
       80: r0 += 1
       81: *(u64 *)(r9 +8) = r0
       82: goto 111
       83: r0 = *(u64 *)(r10 -24)
       84: *(u64 *)(r8 +8) = r0
       85: r0 = *(u64 *)(r10 -16)
       86: *(u64 *)(r8 +16) = r0
       87: call ktime_get_boot_ns#125
       88: r1 = r0
       89: *(u64 *)(r8 +0) = r1
       90: call get_smp_processor_id#8
       91: r1 = r0
       92: *(u32 *)(r8 +24) = r1
       93: *(u32 *)(r8 +28) = 0
       94: r1 = r8
       95: r1 += 32
       96: r2 = 16
       97: call get_current_comm#16
       98: r1 = *(u64 *)(r7 +16)
       99: *(u64 *)(r8 +48) = r1
      100: r1 = *(u64 *)(r7 +24)
      101: *(u64 *)(r8 +56) = r1
      102: r1 = *(u64 *)(r7 +32)
      103: *(u64 *)(r8 +64) = r1
      104: r1 = *(u64 *)(r7 +40)
      105: *(u64 *)(r8 +72) = r1
      106: r1 = *(u64 *)(r6 +80)                    ; ret
      107: *(u64 *)(r8 +80) = r1
      108: r1 = r8
      109: r2 = 0
      110: call ringbuf_submit#132
      111: r1 = map stash
      113: r2 = r10
      114: r2 += -48
      115: call map_delete_elem#3
      116: r0 = 0
      117: exit

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 85 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 83
       10: r7 = *(u64 *)(r6 +112)
       11: r8 = r1
       12: call get_current_pid_tgid#14
       13: r9 = r0
       14: r1 = r9
       15: r1 >>= 32
       16: if w1 == 1 goto 83
       17: r1 = map control
       19: r1 = *(u64 *)(r1 +0)
       20: if r1 == 0 goto 83
       21: r0 = *(u64 *)(r6 +152)
       22: *(u64 *)(r10 -16) = r0
       23: r3 = *(u64 *)(r10 -16)
       24: r2 = 8
       25: r1 = r10
       26: r1 += -8
       27: call probe_read_kernel#113
       28: r1 = *(u64 *)(r10 -8)
       29: r2 = &return trampoline
       31: if r1 != r2 goto 83
       32: *(u64 *)(r10 -88) = r9
       33: *(u64 *)(r10 -72) = 0
       34: *(u64 *)(r10 -64) = 0
       35: *(u64 *)(r10 -56) = r7
       36: if r8 != 0 goto 45                       ; skb->len
       37: if r7 == 0 goto 47
       38: r3 = r7
       39: r3 += 112
       40: r2 = 4
       41: r1 = r10
       42: r1 += -8
       43: call probe_read_kernel#113
       44: if r0 != 0 goto 50
       45: *(u64 *)(r10 -48) = r8
       46: goto 54
       47: r1 = *(u64 *)(r10 -64)
       48: r1 |= 2
       49: *(u64 *)(r10 -64) = r1
       50: r1 = *(u64 *)(r10 -72)
       51: r1 |= 2
       52: *(u64 *)(r10 -72) = r1
       53: *(u64 *)(r10 -48) = 0
       54: *(u64 *)(r10 -80) = 0
       55: r1 = *(u64 *)(r6 +128)
       56: r1 -= 6
       57: r0 = *(u64 *)(r10 -16)
       58: *(u64 *)(r10 -40) = r0
       59: *(u64 *)(r10 -32) = r1
       60: r1 = map stash
       62: r2 = r10
       63: r2 += -40
       64: r3 = r10
       65: r3 += -88
       66: r4 = 0
       67: call map_update_elem#2
       68: r1 = r0
       69: if r1 != 0 goto 72
       70: r0 = 0
       71: exit
       72: *(u32 *)(r10 -24) = 0
       73: r1 = map counters
       75: r2 = r10
       76: r2 += -24
       77: call map_lookup_elem#1
       78: r1 = r0
       79: if r1 == 0 goto 83
       80: r0 = *(u64 *)(r1 +16)
       81: r0 += 1
       82: *(u64 *)(r1 +16) = r0
       83: r0 = 0
       84: exit
    ktrace_return: 85 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +152)
        2: r7 = r1
        3: r7 -= 8
        4: r1 = r6
        5: call get_func_ip#173
        6: *(u64 *)(r10 -16) = r0
        7: *(u64 *)(r10 -40) = r7
        8: r0 = *(u64 *)(r10 -16)
        9: *(u64 *)(r10 -32) = r0
       10: r1 = map stash
       12: r2 = r10
       13: r2 += -40
       14: call map_lookup_elem#1
       15: r7 = r0
       16: if r7 == 0 goto 83
       17: call get_current_pid_tgid#14
       18: r1 = r0
       19: r2 = *(u64 *)(r7 +0)
       20: if r2 != r1 goto 78
       21: r2 = *(u64 *)(r6 +80)                    ; ret != 0
       22: if w2 == 0 goto 78
       23: *(u64 *)(r10 -8) = r1
       24: r1 = map control
       26: r1 = *(u64 *)(r1 +0)
       27: if r1 == 0 goto 78
       28: *(u32 *)(r10 -24) = 0
       29: r1 = map counters
       31: r2 = r10
       32: r2 += -24
       33: call map_lookup_elem#1
       34: r9 = r0
       35: if r9 == 0 goto 78
       36: r0 = *(u64 *)(r9 +0)
       37: r0 += 1
       38: *(u64 *)(r9 +0) = r0
       39: r1 = map ring
       41: r2 = 88
       42: r3 = 0
       43: call ringbuf_reserve#131
       44: r8 = r0
       45: if r8 != 0 goto 50
       46: r0 = *(u64 *)(r9 +8)
       47: r0 += 1
       48: *(u64 *)(r9 +8) = r0
       49: goto 78
       50: r0 = *(u64 *)(r10 -16)
       51: *(u64 *)(r8 +8) = r0
       52: r0 = *(u64 *)(r10 -8)
       53: *(u64 *)(r8 +16) = r0
       54: call ktime_get_boot_ns#125
       55: r1 = r0
       56: *(u64 *)(r8 +0) = r1
       57: call get_smp_processor_id#8
       58: r1 = r0
       59: *(u32 *)(r8 +24) = r1
       60: *(u32 *)(r8 +28) = 0
       61: r1 = r8
       62: r1 += 32
       63: r2 = 16
       64: call get_current_comm#16
       65: r1 = *(u64 *)(r7 +16)
       66: *(u64 *)(r8 +48) = r1
       67: r1 = *(u64 *)(r7 +24)
       68: *(u64 *)(r8 +56) = r1
       69: r1 = *(u64 *)(r7 +32)
       70: *(u64 *)(r8 +64) = r1
       71: r1 = *(u64 *)(r7 +40)
       72: *(u64 *)(r8 +72) = r1
       73: r1 = *(u64 *)(r6 +80)                    ; ret
       74: *(u64 *)(r8 +80) = r1
       75: r1 = r8
       76: r2 = 0
       77: call ringbuf_submit#132
       78: r1 = map stash
       80: r2 = r10
       81: r2 += -40
       82: call map_delete_elem#3
       83: r0 = 0
       84: exit

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 177 instructions
        0: r6 = r1
        1: r1 = r6
        2: call kfunc
        3: r1 = r0
        4: r1 &= 1
        5: if r1 != 0 goto 83
        6: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        7: r1 += 112
        8: r2 = btf_id
        9: call kfunc
       10: r1 = *(u32 *)(r0 +0)
       11: if w1 != 84 goto 81
       12: r7 = *(u64 *)(r6 +112)
       13: r8 = r1
       14: call get_current_pid_tgid#14
       15: r1 = r0
       16: r2 = r1
       17: r2 >>= 32
       18: if w2 == 1 goto 81
       19: r2 = map control
       21: r2 = *(u64 *)(r2 +0)
       22: if r2 == 0 goto 81
       23: r9 = *(u64 *)(r6 +152)
       24: *(u64 *)(r10 -96) = r1
       25: *(u64 *)(r10 -80) = 0
       26: *(u64 *)(r10 -72) = 0
       27: *(u64 *)(r10 -64) = r7
       28: if r8 != 0 goto 37                       ; skb->len
       29: if r7 == 0 goto 39
       30: r3 = r7
       31: r3 += 112
       32: r2 = 4
       33: r1 = r10
       34: r1 += -8
       35: call probe_read_kernel#113
       36: if r0 != 0 goto 42
       37: *(u64 *)(r10 -56) = r8
       38: goto 46
       39: r1 = *(u64 *)(r10 -72)
       40: r1 |= 2
       41: *(u64 *)(r10 -72) = r1
       42: r1 = *(u64 *)(r10 -80)
       43: r1 |= 2
       44: *(u64 *)(r10 -80) = r1
       45: *(u64 *)(r10 -56) = 0
       46: *(u64 *)(r10 -88) = 0
       47: r1 = r6
       48: call get_func_ip#173
       49: r1 = r0
       50: *(u64 *)(r10 -48) = r9
       51: *(u64 *)(r10 -40) = r1
       52: r1 = map stash
       54: r2 = r10
       55: r2 += -48
       56: r3 = r10
       57: r3 += -96
       58: r4 = 0
       59: call map_update_elem#2
       60: r1 = r0
       61: if r1 != 0 goto 70
       62: r1 = r6
       63: call kfunc
       64: r1 = r0
       65: r2 = r9
       66: r2 += 1
       67: *(u64 *)(r1 +0) = r2
       68: r0 = 0
       69: exit
       70: *(u32 *)(r10 -32) = 0
       71: r1 = map counters
       73: r2 = r10
       74: r2 += -32
       75: call map_lookup_elem#1
       76: r1 = r0
       77: if r1 == 0 goto 81
       78: r0 = *(u64 *)(r1 +16)
       79: r0 += 1
       80: *(u64 *)(r1 +16) = r0
       81: r0 = 1
       82: exit
       83: r1 = *(u64 *)(r6 +152)
       84: r7 = r1
       85: r7 -= 8
       86: r1 = r6
       87: call kfunc
       88: r1 = r0
       89: r2 = r7
       90: r2 += 1
       91: r3 = *(u64 *)(r1 +0)
       92: if r3 != r2 goto 175
       93: *(u64 *)(r1 +0) = 0
       94: r1 = r6
       95: call get_func_ip#173
       96: r1 = r0
       97: *(u64 *)(r10 -96) = r7
       98: *(u64 *)(r10 -88) = r1
       99: r1 = map stash
      101: r2 = r10
      102: r2 += -96
      103: call map_lookup_elem#1
      104: r7 = r0
      105: if r7 == 0 goto 175
      106: call get_current_pid_tgid#14
      107: r1 = r0
      108: r2 = *(u64 *)(r7 +0)
      109: if r2 != r1 goto 170
      110: r2 = *(u64 *)(r6 +80)                    ; ret != 0
      111: if w2 == 0 goto 170
      112: *(u64 *)(r10 -16) = r1
      113: r1 = map control
      115: r1 = *(u64 *)(r1 +0)
      116: if r1 == 0 goto 170
      117: r1 = r6
      118: call get_attach_cookie#174
      119: *(u64 *)(r10 -24) = r0
      120: *(u32 *)(r10 -80) = 0
      121: r1 = map counters
      123: r2 = r10
      124: r2 += -80
      125: call map_lookup_elem#1
      126: r8 = r0
      127: if r8 == 0 goto 170
      128: r0 = *(u64 *)(r8 +0)
      129: r0 += 1
      130: *(u64 *)(r8 +0) = r0
      131: r1 = map ring
      133: r2 = 88
      134: r3 = 0
      135: call ringbuf_reserve#131
      136: r9 = r0
      137: if r9 != 0 goto 142
      138: r0 = *(u64 *)(r8 +8)
      139: r0 += 1
      140: *(u64 *)(r8 +8) = r0
      141: goto 170
      142: r0 = *(u64 *)(r10 -24)
      143: *(u64 *)(r9 +8) = r0
      144: r0 = *(u64 *)(r10 -16)
      145: *(u64 *)(r9 +16) = r0
      146: call ktime_get_boot_ns#125
      147: r1 = r0
      148: *(u64 *)(r9 +0) = r1
      149: call get_smp_processor_id#8
      150: r1 = r0
      151: *(u32 *)(r9 +24) = r1
      152: *(u32 *)(r9 +28) = 0
      153: r1 = r9
      154: r1 += 32
      155: r2 = 16
      156: call get_current_comm#16
      157: r1 = *(u64 *)(r7 +16)
      158: *(u64 *)(r9 +48) = r1
      159: r1 = *(u64 *)(r7 +24)
      160: *(u64 *)(r9 +56) = r1
      161: r1 = *(u64 *)(r7 +32)
      162: *(u64 *)(r9 +64) = r1
      163: r1 = *(u64 *)(r7 +40)
      164: *(u64 *)(r9 +72) = r1
      165: r1 = *(u64 *)(r6 +80)                    ; ret
      166: *(u64 *)(r9 +80) = r1
      167: r1 = r9
      168: r2 = 0
      169: call ringbuf_submit#132
      170: r1 = map stash
      172: r2 = r10
      173: r2 += -96
      174: call map_delete_elem#3
      175: r0 = 0
      176: exit

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 176 instructions
        0: r6 = r1
        1: r1 = r6
        2: call kfunc
        3: r1 = r0
        4: r1 &= 1
        5: if r1 != 0 goto 82
        6: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 80
       11: r7 = *(u64 *)(r6 +112)
       12: r8 = r1
       13: call get_current_pid_tgid#14
       14: r1 = r0
       15: r2 = r1
       16: r2 >>= 32
       17: if w2 == 1 goto 80
       18: r2 = map control
       20: r2 = *(u64 *)(r2 +0)
       21: if r2 == 0 goto 80
       22: r9 = *(u64 *)(r6 +152)
       23: *(u64 *)(r10 -96) = r1
       24: *(u64 *)(r10 -80) = 0
       25: *(u64 *)(r10 -72) = 0
       26: *(u64 *)(r10 -64) = r7
       27: if r8 != 0 goto 36                       ; skb->len
       28: if r7 == 0 goto 38
       29: r3 = r7
       30: r3 += 112
       31: r2 = 4
       32: r1 = r10
       33: r1 += -8
       34: call probe_read_kernel#113
       35: if r0 != 0 goto 41
       36: *(u64 *)(r10 -56) = r8
       37: goto 45
       38: r1 = *(u64 *)(r10 -72)
       39: r1 |= 2
       40: *(u64 *)(r10 -72) = r1
       41: r1 = *(u64 *)(r10 -80)
       42: r1 |= 2
       43: *(u64 *)(r10 -80) = r1
       44: *(u64 *)(r10 -56) = 0
       45: *(u64 *)(r10 -88) = 0
       46: r1 = r6
       47: call get_func_ip#173
       48: r1 = r0
       49: *(u64 *)(r10 -48) = r9
       50: *(u64 *)(r10 -40) = r1
       51: r1 = map stash
       53: r2 = r10
       54: r2 += -48
       55: r3 = r10
       56: r3 += -96
       57: r4 = 0
       58: call map_update_elem#2
       59: r1 = r0
       60: if r1 != 0 goto 69
       61: r1 = r6
       62: call kfunc
       63: r1 = r0
       64: r2 = r9
       65: r2 += 1
       66: *(u64 *)(r1 +0) = r2
       67: r0 = 0
       68: exit
       69: *(u32 *)(r10 -32) = 0
       70: r1 = map counters
       72: r2 = r10
       73: r2 += -32
       74: call map_lookup_elem#1
       75: r1 = r0
       76: if r1 == 0 goto 80
       77: r0 = *(u64 *)(r1 +16)
       78: r0 += 1
       79: *(u64 *)(r1 +16) = r0
       80: r0 = 1
       81: exit
       82: r1 = *(u64 *)(r6 +152)
       83: r7 = r1
       84: r7 -= 8
       85: r1 = r6
       86: call kfunc
       87: r1 = r0
       88: r2 = r7
       89: r2 += 1
       90: r3 = *(u64 *)(r1 +0)
       91: if r3 != r2 goto 174
       92: *(u64 *)(r1 +0) = 0
       93: r1 = r6
       94: call get_func_ip#173
       95: r1 = r0
       96: *(u64 *)(r10 -96) = r7
       97: *(u64 *)(r10 -88) = r1
       98: r1 = map stash
      100: r2 = r10
      101: r2 += -96
      102: call map_lookup_elem#1
      103: r7 = r0
      104: if r7 == 0 goto 174
      105: call get_current_pid_tgid#14
      106: r1 = r0
      107: r2 = *(u64 *)(r7 +0)
      108: if r2 != r1 goto 169
      109: r2 = *(u64 *)(r6 +80)                    ; ret != 0
      110: if w2 == 0 goto 169
      111: *(u64 *)(r10 -16) = r1
      112: r1 = map control
      114: r1 = *(u64 *)(r1 +0)
      115: if r1 == 0 goto 169
      116: r1 = r6
      117: call get_attach_cookie#174
      118: *(u64 *)(r10 -24) = r0
      119: *(u32 *)(r10 -80) = 0
      120: r1 = map counters
      122: r2 = r10
      123: r2 += -80
      124: call map_lookup_elem#1
      125: r8 = r0
      126: if r8 == 0 goto 169
      127: r0 = *(u64 *)(r8 +0)
      128: r0 += 1
      129: *(u64 *)(r8 +0) = r0
      130: r1 = map ring
      132: r2 = 88
      133: r3 = 0
      134: call ringbuf_reserve#131
      135: r9 = r0
      136: if r9 != 0 goto 141
      137: r0 = *(u64 *)(r8 +8)
      138: r0 += 1
      139: *(u64 *)(r8 +8) = r0
      140: goto 169
      141: r0 = *(u64 *)(r10 -24)
      142: *(u64 *)(r9 +8) = r0
      143: r0 = *(u64 *)(r10 -16)
      144: *(u64 *)(r9 +16) = r0
      145: call ktime_get_boot_ns#125
      146: r1 = r0
      147: *(u64 *)(r9 +0) = r1
      148: call get_smp_processor_id#8
      149: r1 = r0
      150: *(u32 *)(r9 +24) = r1
      151: *(u32 *)(r9 +28) = 0
      152: r1 = r9
      153: r1 += 32
      154: r2 = 16
      155: call get_current_comm#16
      156: r1 = *(u64 *)(r7 +16)
      157: *(u64 *)(r9 +48) = r1
      158: r1 = *(u64 *)(r7 +24)
      159: *(u64 *)(r9 +56) = r1
      160: r1 = *(u64 *)(r7 +32)
      161: *(u64 *)(r9 +64) = r1
      162: r1 = *(u64 *)(r7 +40)
      163: *(u64 *)(r9 +72) = r1
      164: r1 = *(u64 *)(r6 +80)                    ; ret
      165: *(u64 *)(r9 +80) = r1
      166: r1 = r9
      167: r2 = 0
      168: call ringbuf_submit#132
      169: r1 = map stash
      171: r2 = r10
      172: r2 += -96
      173: call map_delete_elem#3
      174: r0 = 0
      175: exit

What follows the decision at an entry: our own task and the gate are told apart, the call is counted, the record is filled.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84'
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 84 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 82
        6: r7 = *(u64 *)(r6 +112)
        7: *(u64 *)(r10 -24) = r1
        8: call get_current_pid_tgid#14
        9: r9 = r0
       10: r1 = r9
       11: r1 >>= 32
       12: if w1 == 1 goto 82
       13: r1 = map control
       15: r1 = *(u64 *)(r1 +0)
       16: if r1 == 0 goto 82
       17: r1 = r6
       18: call get_attach_cookie#174
       19: *(u64 *)(r10 -16) = r0
       20: *(u32 *)(r10 -32) = 0
       21: r1 = map counters
       23: r2 = r10
       24: r2 += -32
       25: call map_lookup_elem#1
       26: r6 = r0
       27: if r6 == 0 goto 82
       28: r0 = *(u64 *)(r6 +0)
       29: r0 += 1
       30: *(u64 *)(r6 +0) = r0
       31: r1 = map ring
       33: r2 = 80
       34: r3 = 0
       35: call ringbuf_reserve#131
       36: r8 = r0
       37: if r8 != 0 goto 42
       38: r0 = *(u64 *)(r6 +8)
       39: r0 += 1
       40: *(u64 *)(r6 +8) = r0
       41: goto 82
       42: r0 = *(u64 *)(r10 -16)
       43: *(u64 *)(r8 +8) = r0
       44: *(u64 *)(r8 +16) = r9
       45: call ktime_get_boot_ns#125
       46: r1 = r0
       47: *(u64 *)(r8 +0) = r1
       48: call get_smp_processor_id#8
       49: r1 = r0
       50: *(u32 *)(r8 +24) = r1
       51: *(u32 *)(r8 +28) = 0
       52: r1 = r8
       53: r1 += 32
       54: r2 = 16
       55: call get_current_comm#16
       56: *(u64 *)(r8 +48) = 0
       57: *(u64 *)(r8 +56) = 0
       58: *(u64 *)(r8 +64) = r7
       59: r0 = *(u64 *)(r10 -24)                   ; skb->len
       60: if r0 != 0 goto 69
       61: if r7 == 0 goto 72
       62: r3 = r7
       63: r3 += 112
       64: r2 = 4
       65: r1 = r10
       66: r1 += -8
       67: call probe_read_kernel#113
       68: if r0 != 0 goto 75
       69: r0 = *(u64 *)(r10 -24)
       70: *(u64 *)(r8 +72) = r0
       71: goto 79
       72: r1 = *(u64 *)(r8 +56)
       73: r1 |= 2
       74: *(u64 *)(r8 +56) = r1
       75: r1 = *(u64 *)(r8 +48)
       76: r1 |= 2
       77: *(u64 *)(r8 +48) = r1
       78: *(u64 *)(r8 +72) = 0
       79: r1 = r8
       80: r2 = 0
       81: call ringbuf_submit#132
       82: r0 = 0
       83: exit

A string, a task's name, a duration at the return; -p 77.

    $ on 6.18 ktrace -p 77 --dump bpf 'ip_rcv: skb->len == 84 && duration > 10ms { print skb->dev->name, comm, duration }'
    unit 0: clause 1, kprobe.session, 1 functions, stash 64 bytes
    ktrace_session: 206 instructions
        0: r6 = r1
        1: r1 = r6
        2: call kfunc
        3: r1 = r0
        4: r1 &= 1
        5: if r1 != 0 goto 100
        6: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 98
       11: r7 = *(u64 *)(r6 +112)
       12: call get_current_pid_tgid#14
       13: r1 = r0
       14: r2 = r1
       15: r2 >>= 32
       16: if w2 != 77 goto 98
       17: if w2 == 1 goto 98
       18: r2 = map control
       20: r2 = *(u64 *)(r2 +0)
       21: if r2 == 0 goto 98
       22: r8 = *(u64 *)(r6 +152)
       23: *(u64 *)(r10 -112) = r1
       24: *(u64 *)(r10 -96) = 0
       25: *(u64 *)(r10 -88) = 0
       26: *(u64 *)(r10 -80) = 0                    ; skb->dev->name
       27: *(u64 *)(r10 -72) = 0
       28: r1 = r7
       29: r2 = 0
       30: call kfunc
       31: r9 = *(u64 *)(r0 +16)
       32: r1 = r10
       33: r1 += -80
       34: r2 = 16
       35: r3 = r9
       36: call probe_read_kernel#113
       37: r1 = r0
       38: if r1 s>= 0 goto 49
       39: if r9 != 0 goto 53
       40: if r7 == 0 goto 50
       41: r3 = r7
       42: r3 += 16
       43: r2 = 8
       44: r1 = r10
       45: r1 += -8
       46: call probe_read_kernel#113
       47: if r0 != 0 goto 53
       48: goto 50
       49: goto 57
       50: r1 = *(u64 *)(r10 -88)
       51: r1 |= 1
       52: *(u64 *)(r10 -88) = r1
       53: r1 = *(u64 *)(r10 -96)
       54: r1 |= 1
       55: *(u64 *)(r10 -96) = r1
       56: *(u64 *)(r10 -80) = 0
       57: r1 = r10                                 ; comm
       58: r1 += -64
       59: r2 = 16
       60: call get_current_comm#16
       61: call ktime_get_ns#5
       62: r1 = r0
       63: *(u64 *)(r10 -104) = r1
       64: r1 = r6
       65: call get_func_ip#173
       66: r1 = r0
       67: *(u64 *)(r10 -48) = r8
       68: *(u64 *)(r10 -40) = r1
       69: r1 = map stash
       71: r2 = r10
       72: r2 += -48
       73: r3 = r10
       74: r3 += -112
       75: r4 = 0
       76: call map_update_elem#2
       77: r1 = r0
       78: if r1 != 0 goto 87
       79: r1 = r6
       80: call kfunc
       81: r1 = r0
       82: r2 = r8
       83: r2 += 1
       84: *(u64 *)(r1 +0) = r2
       85: r0 = 0
       86: exit
       87: *(u32 *)(r10 -32) = 0
       88: r1 = map counters
       90: r2 = r10
       91: r2 += -32
       92: call map_lookup_elem#1
       93: r1 = r0
       94: if r1 == 0 goto 98
       95: r0 = *(u64 *)(r1 +16)
       96: r0 += 1
       97: *(u64 *)(r1 +16) = r0
       98: r0 = 1
       99: exit
      100: r1 = *(u64 *)(r6 +152)
      101: r7 = r1
      102: r7 -= 8
      103: r1 = r6
      104: call kfunc
      105: r1 = r0
      106: r2 = r7
      107: r2 += 1
      108: r3 = *(u64 *)(r1 +0)
      109: if r3 != r2 goto 204
      110: *(u64 *)(r1 +0) = 0
      111: r1 = r6
      112: call get_func_ip#173
      113: r1 = r0
      114: *(u64 *)(r10 -112) = r7
      115: *(u64 *)(r10 -104) = r1
      116: r1 = map stash
      118: r2 = r10
      119: r2 += -112
      120: call map_lookup_elem#1
      121: r7 = r0
      122: if r7 == 0 goto 204
      123: call get_current_pid_tgid#14
      124: r8 = r0
      125: r1 = *(u64 *)(r7 +0)
      126: if r1 != r8 goto 199
      127: r9 = *(u64 *)(r7 +8)                     ; duration > 10ms
      128: call ktime_get_ns#5
      129: r1 = r0
      130: r2 = r1
      131: r2 -= r9
      132: if r2 <= 10000000 goto 199
      133: *(u64 *)(r10 -24) = r8
      134: r9 = r1
      135: r1 = map control
      137: r1 = *(u64 *)(r1 +0)
      138: if r1 == 0 goto 199
      139: r1 = r6
      140: call get_attach_cookie#174
      141: *(u64 *)(r10 -16) = r0
      142: *(u32 *)(r10 -96) = 0
      143: r1 = map counters
      145: r2 = r10
      146: r2 += -96
      147: call map_lookup_elem#1
      148: r6 = r0
      149: if r6 == 0 goto 199
      150: r0 = *(u64 *)(r6 +0)
      151: r0 += 1
      152: *(u64 *)(r6 +0) = r0
      153: r1 = map ring
      155: r2 = 104
      156: r3 = 0
      157: call ringbuf_reserve#131
      158: r8 = r0
      159: if r8 != 0 goto 164
      160: r0 = *(u64 *)(r6 +8)
      161: r0 += 1
      162: *(u64 *)(r6 +8) = r0
      163: goto 199
      164: r0 = *(u64 *)(r10 -16)
      165: *(u64 *)(r8 +8) = r0
      166: r0 = *(u64 *)(r10 -24)
      167: *(u64 *)(r8 +16) = r0
      168: call ktime_get_boot_ns#125
      169: r1 = r0
      170: *(u64 *)(r8 +0) = r1
      171: call get_smp_processor_id#8
      172: r1 = r0
      173: *(u32 *)(r8 +24) = r1
      174: *(u32 *)(r8 +28) = 0
      175: r1 = r8
      176: r1 += 32
      177: r2 = 16
      178: call get_current_comm#16
      179: r1 = *(u64 *)(r7 +16)
      180: *(u64 *)(r8 +48) = r1
      181: r1 = *(u64 *)(r7 +24)
      182: *(u64 *)(r8 +56) = r1
      183: r1 = *(u64 *)(r7 +32)
      184: *(u64 *)(r8 +64) = r1
      185: r1 = *(u64 *)(r7 +40)
      186: *(u64 *)(r8 +72) = r1
      187: r1 = *(u64 *)(r7 +48)
      188: *(u64 *)(r8 +80) = r1
      189: r1 = *(u64 *)(r7 +56)
      190: *(u64 *)(r8 +88) = r1
      191: r1 = *(u64 *)(r7 +8)                     ; duration
      192: r0 = r9
      193: r0 -= r1
      194: r1 = r0
      195: *(u64 *)(r8 +96) = r1
      196: r1 = r8
      197: r2 = 0
      198: call ringbuf_submit#132
      199: r1 = map stash
      201: r2 = r10
      202: r2 += -112
      203: call map_delete_elem#3
      204: r0 = 0
      205: exit
