Whole programs: the main one-liner's on each kind of kernel.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 92 instructions
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
       13: if w1 != 84 goto 90
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +112)
       16: *(u64 *)(r10 -24) = r0
       17: *(u64 *)(r10 -32) = r1
       18: call get_current_pid_tgid#14
       19: *(u64 *)(r10 -40) = r0
       20: r1 = r0
       21: r1 >>= 32
       22: if w1 == 1 goto 90
       23: r1 = map control
       25: r1 = *(u64 *)(r1 +0)
       26: if r1 == 0 goto 90
       27: r0 = *(u64 *)(r10 -16)
       28: r0 = *(u64 *)(r0 +152)
       29: *(u64 *)(r10 -16) = r0
       30: r3 = r0
       31: *(u64 *)(r10 -8) = 0
       32: r0 = r3
       33: r0 s>>= 47
       34: if r0 != -1 goto 39
       35: r2 = 8
       36: r1 = r10
       37: r1 += -8
       38: call probe_read_kernel#113
       39: r1 = *(u64 *)(r10 -8)
       40: r2 = &return trampoline
       42: if r1 != r2 goto 79
       43: r0 = *(u64 *)(r10 -40)
       44: *(u64 *)(r10 -120) = r0
       45: *(u64 *)(r10 -104) = 0
       46: *(u64 *)(r10 -96) = 0
       47: r1 = *(u64 *)(r10 -24)
       48: *(u64 *)(r10 -88) = r1
       49: r1 = *(u64 *)(r10 -32)                   ; skb->len
       50: *(u64 *)(r10 -80) = r1
       51: *(u64 *)(r10 -112) = 0
       52: r0 = *(u64 *)(r10 -16)
       53: *(u64 *)(r10 -72) = r0
       54: *(u64 *)(r10 -64) = 0
       55: r1 = map stash
       57: r2 = r10
       58: r2 += -72
       59: r3 = r10
       60: r3 += -120
       61: r4 = 0
       62: call map_update_elem#2
       63: r1 = r0
       64: if r1 != 0 goto 67
       65: r0 = 0
       66: exit
       67: *(u32 *)(r10 -56) = 0
       68: r1 = map counters
       70: r2 = r10
       71: r2 += -56
       72: call map_lookup_elem#1
       73: r1 = r0
       74: if r1 == 0 goto 90
       75: r0 = *(u64 *)(r1 +16)
       76: r0 += 1
       77: *(u64 *)(r1 +16) = r0
       78: goto 90
       79: *(u32 *)(r10 -48) = 0
       80: r1 = map counters
       82: r2 = r10
       83: r2 += -48
       84: call map_lookup_elem#1
       85: r1 = r0
       86: if r1 == 0 goto 90
       87: r0 = *(u64 *)(r1 +24)
       88: r0 += 1
       89: *(u64 *)(r1 +24) = r0
       90: r0 = 0
       91: exit
    ktrace_return: 93 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -56) = r1
        4: *(u64 *)(r10 -48) = 0
        5: r1 = map stash
        7: r2 = r10
        8: r2 += -56
        9: call map_lookup_elem#1
       10: *(u64 *)(r10 -16) = r0
       11: if r0 == 0 goto 91
       12: call get_current_pid_tgid#14
       13: r1 = r0
       14: r5 = *(u64 *)(r10 -16)
       15: r2 = *(u64 *)(r5 +0)
       16: if r2 != r1 goto 86
       17: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       18: r2 = *(u64 *)(r2 +80)
       19: if w2 == 0 goto 86
       20: *(u64 *)(r10 -24) = r1
       21: r1 = map control
       23: r1 = *(u64 *)(r1 +0)
       24: if r1 == 0 goto 86
       25: r1 = map ring
       27: r2 = 88
       28: r3 = 0
       29: call ringbuf_reserve#131
       30: *(u64 *)(r10 -32) = r0
       31: if r0 != 0 goto 47
       32: *(u32 *)(r10 -40) = 0
       33: r1 = map counters
       35: r2 = r10
       36: r2 += -40
       37: call map_lookup_elem#1
       38: r1 = r0
       39: if r1 == 0 goto 86
       40: r0 = *(u64 *)(r1 +0)
       41: r0 += 1
       42: *(u64 *)(r1 +0) = r0
       43: r0 = *(u64 *)(r1 +8)
       44: r0 += 1
       45: *(u64 *)(r1 +8) = r0
       46: goto 86
       47: r5 = *(u64 *)(r10 -32)
       48: *(u64 *)(r5 +8) = 0
       49: r0 = *(u64 *)(r10 -24)
       50: *(u64 *)(r5 +16) = r0
       51: call ktime_get_boot_ns#125
       52: r1 = r0
       53: r5 = *(u64 *)(r10 -32)
       54: *(u64 *)(r5 +0) = r1
       55: call get_smp_processor_id#8
       56: r1 = r0
       57: r5 = *(u64 *)(r10 -32)
       58: *(u32 *)(r5 +24) = r1
       59: *(u32 *)(r5 +28) = 0
       60: r1 = *(u64 *)(r10 -32)
       61: r1 += 32
       62: r2 = 16
       63: call get_current_comm#16
       64: r5 = *(u64 *)(r10 -16)
       65: r1 = *(u64 *)(r5 +16)
       66: r5 = *(u64 *)(r10 -32)
       67: *(u64 *)(r5 +48) = r1
       68: r5 = *(u64 *)(r10 -16)
       69: r1 = *(u64 *)(r5 +24)
       70: r5 = *(u64 *)(r10 -32)
       71: *(u64 *)(r5 +56) = r1
       72: r5 = *(u64 *)(r10 -16)
       73: r1 = *(u64 *)(r5 +32)
       74: r5 = *(u64 *)(r10 -32)
       75: *(u64 *)(r5 +64) = r1
       76: r5 = *(u64 *)(r10 -16)
       77: r1 = *(u64 *)(r5 +40)
       78: r5 = *(u64 *)(r10 -32)
       79: *(u64 *)(r5 +72) = r1
       80: r1 = *(u64 *)(r10 -8)                    ; ret
       81: r1 = *(u64 *)(r1 +80)
       82: *(u64 *)(r5 +80) = r1
       83: r1 = *(u64 *)(r10 -32)
       84: r2 = 0
       85: call ringbuf_submit#132
       86: r1 = map stash
       88: r2 = r10
       89: r2 += -56
       90: call map_delete_elem#3
       91: r0 = 0
       92: exit

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 84 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 82
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +112)
       12: *(u64 *)(r10 -24) = r0
       13: *(u64 *)(r10 -32) = r1
       14: call get_current_pid_tgid#14
       15: *(u64 *)(r10 -40) = r0
       16: r1 = r0
       17: r1 >>= 32
       18: if w1 == 1 goto 82
       19: r1 = map control
       21: r1 = *(u64 *)(r1 +0)
       22: if r1 == 0 goto 82
       23: r0 = *(u64 *)(r10 -16)
       24: r0 = *(u64 *)(r0 +152)
       25: *(u64 *)(r10 -16) = r0
       26: r3 = r0
       27: r2 = 8
       28: r1 = r10
       29: r1 += -8
       30: call probe_read_kernel#113
       31: r1 = *(u64 *)(r10 -8)
       32: r2 = &return trampoline
       34: if r1 != r2 goto 71
       35: r0 = *(u64 *)(r10 -40)
       36: *(u64 *)(r10 -120) = r0
       37: *(u64 *)(r10 -104) = 0
       38: *(u64 *)(r10 -96) = 0
       39: r1 = *(u64 *)(r10 -24)
       40: *(u64 *)(r10 -88) = r1
       41: r1 = *(u64 *)(r10 -32)                   ; skb->len
       42: *(u64 *)(r10 -80) = r1
       43: *(u64 *)(r10 -112) = 0
       44: r0 = *(u64 *)(r10 -16)
       45: *(u64 *)(r10 -72) = r0
       46: *(u64 *)(r10 -64) = 0
       47: r1 = map stash
       49: r2 = r10
       50: r2 += -72
       51: r3 = r10
       52: r3 += -120
       53: r4 = 0
       54: call map_update_elem#2
       55: r1 = r0
       56: if r1 != 0 goto 59
       57: r0 = 0
       58: exit
       59: *(u32 *)(r10 -56) = 0
       60: r1 = map counters
       62: r2 = r10
       63: r2 += -56
       64: call map_lookup_elem#1
       65: r1 = r0
       66: if r1 == 0 goto 82
       67: r0 = *(u64 *)(r1 +16)
       68: r0 += 1
       69: *(u64 *)(r1 +16) = r0
       70: goto 82
       71: *(u32 *)(r10 -48) = 0
       72: r1 = map counters
       74: r2 = r10
       75: r2 += -48
       76: call map_lookup_elem#1
       77: r1 = r0
       78: if r1 == 0 goto 82
       79: r0 = *(u64 *)(r1 +24)
       80: r0 += 1
       81: *(u64 *)(r1 +24) = r0
       82: r0 = 0
       83: exit
    ktrace_return: 93 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -56) = r1
        4: *(u64 *)(r10 -48) = 0
        5: r1 = map stash
        7: r2 = r10
        8: r2 += -56
        9: call map_lookup_elem#1
       10: *(u64 *)(r10 -16) = r0
       11: if r0 == 0 goto 91
       12: call get_current_pid_tgid#14
       13: r1 = r0
       14: r5 = *(u64 *)(r10 -16)
       15: r2 = *(u64 *)(r5 +0)
       16: if r2 != r1 goto 86
       17: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       18: r2 = *(u64 *)(r2 +80)
       19: if w2 == 0 goto 86
       20: *(u64 *)(r10 -24) = r1
       21: r1 = map control
       23: r1 = *(u64 *)(r1 +0)
       24: if r1 == 0 goto 86
       25: r1 = map ring
       27: r2 = 88
       28: r3 = 0
       29: call ringbuf_reserve#131
       30: *(u64 *)(r10 -32) = r0
       31: if r0 != 0 goto 47
       32: *(u32 *)(r10 -40) = 0
       33: r1 = map counters
       35: r2 = r10
       36: r2 += -40
       37: call map_lookup_elem#1
       38: r1 = r0
       39: if r1 == 0 goto 86
       40: r0 = *(u64 *)(r1 +0)
       41: r0 += 1
       42: *(u64 *)(r1 +0) = r0
       43: r0 = *(u64 *)(r1 +8)
       44: r0 += 1
       45: *(u64 *)(r1 +8) = r0
       46: goto 86
       47: r5 = *(u64 *)(r10 -32)
       48: *(u64 *)(r5 +8) = 0
       49: r0 = *(u64 *)(r10 -24)
       50: *(u64 *)(r5 +16) = r0
       51: call ktime_get_boot_ns#125
       52: r1 = r0
       53: r5 = *(u64 *)(r10 -32)
       54: *(u64 *)(r5 +0) = r1
       55: call get_smp_processor_id#8
       56: r1 = r0
       57: r5 = *(u64 *)(r10 -32)
       58: *(u32 *)(r5 +24) = r1
       59: *(u32 *)(r5 +28) = 0
       60: r1 = *(u64 *)(r10 -32)
       61: r1 += 32
       62: r2 = 16
       63: call get_current_comm#16
       64: r5 = *(u64 *)(r10 -16)
       65: r1 = *(u64 *)(r5 +16)
       66: r5 = *(u64 *)(r10 -32)
       67: *(u64 *)(r5 +48) = r1
       68: r5 = *(u64 *)(r10 -16)
       69: r1 = *(u64 *)(r5 +24)
       70: r5 = *(u64 *)(r10 -32)
       71: *(u64 *)(r5 +56) = r1
       72: r5 = *(u64 *)(r10 -16)
       73: r1 = *(u64 *)(r5 +32)
       74: r5 = *(u64 *)(r10 -32)
       75: *(u64 *)(r5 +64) = r1
       76: r5 = *(u64 *)(r10 -16)
       77: r1 = *(u64 *)(r5 +40)
       78: r5 = *(u64 *)(r10 -32)
       79: *(u64 *)(r5 +72) = r1
       80: r1 = *(u64 *)(r10 -8)                    ; ret
       81: r1 = *(u64 *)(r1 +80)
       82: *(u64 *)(r5 +80) = r1
       83: r1 = *(u64 *)(r10 -32)
       84: r2 = 0
       85: call ringbuf_submit#132
       86: r1 = map stash
       88: r2 = r10
       89: r2 += -56
       90: call map_delete_elem#3
       91: r0 = 0
       92: exit

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 173 instructions
        0: *(u64 *)(r10 -8) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 69
        5: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = btf_id
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 67
       11: r0 = *(u64 *)(r10 -8)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -16) = r0
       14: *(u64 *)(r10 -24) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 67
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 67
       24: r0 = *(u64 *)(r10 -8)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -104) = r1
       28: *(u64 *)(r10 -88) = 0
       29: *(u64 *)(r10 -80) = 0
       30: r1 = *(u64 *)(r10 -16)
       31: *(u64 *)(r10 -72) = r1
       32: r1 = *(u64 *)(r10 -24)                   ; skb->len
       33: *(u64 *)(r10 -64) = r1
       34: *(u64 *)(r10 -96) = 0
       35: r0 = *(u64 *)(r10 -32)
       36: *(u64 *)(r10 -56) = r0
       37: *(u64 *)(r10 -48) = 0
       38: r1 = map stash
       40: r2 = r10
       41: r2 += -56
       42: r3 = r10
       43: r3 += -104
       44: r4 = 0
       45: call map_update_elem#2
       46: r1 = r0
       47: if r1 != 0 goto 56
       48: r1 = *(u64 *)(r10 -8)
       49: call kfunc
       50: r1 = r0
       51: r2 = *(u64 *)(r10 -32)
       52: r2 += 1
       53: *(u64 *)(r1 +0) = r2
       54: r0 = 0
       55: exit
       56: *(u32 *)(r10 -40) = 0
       57: r1 = map counters
       59: r2 = r10
       60: r2 += -40
       61: call map_lookup_elem#1
       62: r1 = r0
       63: if r1 == 0 goto 67
       64: r0 = *(u64 *)(r1 +16)
       65: r0 += 1
       66: *(u64 *)(r1 +16) = r0
       67: r0 = 1
       68: exit
       69: r1 = *(u64 *)(r10 -8)
       70: r1 = *(u64 *)(r1 +152)
       71: r0 = r1
       72: r0 -= 8
       73: *(u64 *)(r10 -16) = r0
       74: r1 = *(u64 *)(r10 -8)
       75: call kfunc
       76: r1 = r0
       77: r2 = *(u64 *)(r10 -16)
       78: r2 += 1
       79: r3 = *(u64 *)(r1 +0)
       80: if r3 != r2 goto 171
       81: *(u64 *)(r1 +0) = 0
       82: r0 = *(u64 *)(r10 -16)
       83: *(u64 *)(r10 -104) = r0
       84: *(u64 *)(r10 -96) = 0
       85: r1 = map stash
       87: r2 = r10
       88: r2 += -104
       89: call map_lookup_elem#1
       90: *(u64 *)(r10 -16) = r0
       91: if r0 == 0 goto 171
       92: call get_current_pid_tgid#14
       93: r1 = r0
       94: r5 = *(u64 *)(r10 -16)
       95: r2 = *(u64 *)(r5 +0)
       96: if r2 != r1 goto 166
       97: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       98: r2 = *(u64 *)(r2 +80)
       99: if w2 == 0 goto 166
      100: *(u64 *)(r10 -24) = r1
      101: r1 = map control
      103: r1 = *(u64 *)(r1 +0)
      104: if r1 == 0 goto 166
      105: r1 = map ring
      107: r2 = 88
      108: r3 = 0
      109: call ringbuf_reserve#131
      110: *(u64 *)(r10 -32) = r0
      111: if r0 != 0 goto 127
      112: *(u32 *)(r10 -88) = 0
      113: r1 = map counters
      115: r2 = r10
      116: r2 += -88
      117: call map_lookup_elem#1
      118: r1 = r0
      119: if r1 == 0 goto 166
      120: r0 = *(u64 *)(r1 +0)
      121: r0 += 1
      122: *(u64 *)(r1 +0) = r0
      123: r0 = *(u64 *)(r1 +8)
      124: r0 += 1
      125: *(u64 *)(r1 +8) = r0
      126: goto 166
      127: r5 = *(u64 *)(r10 -32)
      128: *(u64 *)(r5 +8) = 0
      129: r0 = *(u64 *)(r10 -24)
      130: *(u64 *)(r5 +16) = r0
      131: call ktime_get_boot_ns#125
      132: r1 = r0
      133: r5 = *(u64 *)(r10 -32)
      134: *(u64 *)(r5 +0) = r1
      135: call get_smp_processor_id#8
      136: r1 = r0
      137: r5 = *(u64 *)(r10 -32)
      138: *(u32 *)(r5 +24) = r1
      139: *(u32 *)(r5 +28) = 0
      140: r1 = *(u64 *)(r10 -32)
      141: r1 += 32
      142: r2 = 16
      143: call get_current_comm#16
      144: r5 = *(u64 *)(r10 -16)
      145: r1 = *(u64 *)(r5 +16)
      146: r5 = *(u64 *)(r10 -32)
      147: *(u64 *)(r5 +48) = r1
      148: r5 = *(u64 *)(r10 -16)
      149: r1 = *(u64 *)(r5 +24)
      150: r5 = *(u64 *)(r10 -32)
      151: *(u64 *)(r5 +56) = r1
      152: r5 = *(u64 *)(r10 -16)
      153: r1 = *(u64 *)(r5 +32)
      154: r5 = *(u64 *)(r10 -32)
      155: *(u64 *)(r5 +64) = r1
      156: r5 = *(u64 *)(r10 -16)
      157: r1 = *(u64 *)(r5 +40)
      158: r5 = *(u64 *)(r10 -32)
      159: *(u64 *)(r5 +72) = r1
      160: r1 = *(u64 *)(r10 -8)                    ; ret
      161: r1 = *(u64 *)(r1 +80)
      162: *(u64 *)(r5 +80) = r1
      163: r1 = *(u64 *)(r10 -32)
      164: r2 = 0
      165: call ringbuf_submit#132
      166: r1 = map stash
      168: r2 = r10
      169: r2 += -104
      170: call map_delete_elem#3
      171: r0 = 0
      172: exit

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 173 instructions
        0: *(u64 *)(r10 -8) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 69
        5: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 67
       11: r0 = *(u64 *)(r10 -8)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -16) = r0
       14: *(u64 *)(r10 -24) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 67
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 67
       24: r0 = *(u64 *)(r10 -8)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -104) = r1
       28: *(u64 *)(r10 -88) = 0
       29: *(u64 *)(r10 -80) = 0
       30: r1 = *(u64 *)(r10 -16)
       31: *(u64 *)(r10 -72) = r1
       32: r1 = *(u64 *)(r10 -24)                   ; skb->len
       33: *(u64 *)(r10 -64) = r1
       34: *(u64 *)(r10 -96) = 0
       35: r0 = *(u64 *)(r10 -32)
       36: *(u64 *)(r10 -56) = r0
       37: *(u64 *)(r10 -48) = 0
       38: r1 = map stash
       40: r2 = r10
       41: r2 += -56
       42: r3 = r10
       43: r3 += -104
       44: r4 = 0
       45: call map_update_elem#2
       46: r1 = r0
       47: if r1 != 0 goto 56
       48: r1 = *(u64 *)(r10 -8)
       49: call kfunc
       50: r1 = r0
       51: r2 = *(u64 *)(r10 -32)
       52: r2 += 1
       53: *(u64 *)(r1 +0) = r2
       54: r0 = 0
       55: exit
       56: *(u32 *)(r10 -40) = 0
       57: r1 = map counters
       59: r2 = r10
       60: r2 += -40
       61: call map_lookup_elem#1
       62: r1 = r0
       63: if r1 == 0 goto 67
       64: r0 = *(u64 *)(r1 +16)
       65: r0 += 1
       66: *(u64 *)(r1 +16) = r0
       67: r0 = 1
       68: exit
       69: r1 = *(u64 *)(r10 -8)
       70: r1 = *(u64 *)(r1 +152)
       71: r0 = r1
       72: r0 -= 8
       73: *(u64 *)(r10 -16) = r0
       74: r1 = *(u64 *)(r10 -8)
       75: call kfunc
       76: r1 = r0
       77: r2 = *(u64 *)(r10 -16)
       78: r2 += 1
       79: r3 = *(u64 *)(r1 +0)
       80: if r3 != r2 goto 171
       81: *(u64 *)(r1 +0) = 0
       82: r0 = *(u64 *)(r10 -16)
       83: *(u64 *)(r10 -104) = r0
       84: *(u64 *)(r10 -96) = 0
       85: r1 = map stash
       87: r2 = r10
       88: r2 += -104
       89: call map_lookup_elem#1
       90: *(u64 *)(r10 -16) = r0
       91: if r0 == 0 goto 171
       92: call get_current_pid_tgid#14
       93: r1 = r0
       94: r5 = *(u64 *)(r10 -16)
       95: r2 = *(u64 *)(r5 +0)
       96: if r2 != r1 goto 166
       97: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       98: r2 = *(u64 *)(r2 +80)
       99: if w2 == 0 goto 166
      100: *(u64 *)(r10 -24) = r1
      101: r1 = map control
      103: r1 = *(u64 *)(r1 +0)
      104: if r1 == 0 goto 166
      105: r1 = map ring
      107: r2 = 88
      108: r3 = 0
      109: call ringbuf_reserve#131
      110: *(u64 *)(r10 -32) = r0
      111: if r0 != 0 goto 127
      112: *(u32 *)(r10 -88) = 0
      113: r1 = map counters
      115: r2 = r10
      116: r2 += -88
      117: call map_lookup_elem#1
      118: r1 = r0
      119: if r1 == 0 goto 166
      120: r0 = *(u64 *)(r1 +0)
      121: r0 += 1
      122: *(u64 *)(r1 +0) = r0
      123: r0 = *(u64 *)(r1 +8)
      124: r0 += 1
      125: *(u64 *)(r1 +8) = r0
      126: goto 166
      127: r5 = *(u64 *)(r10 -32)
      128: *(u64 *)(r5 +8) = 0
      129: r0 = *(u64 *)(r10 -24)
      130: *(u64 *)(r5 +16) = r0
      131: call ktime_get_boot_ns#125
      132: r1 = r0
      133: r5 = *(u64 *)(r10 -32)
      134: *(u64 *)(r5 +0) = r1
      135: call get_smp_processor_id#8
      136: r1 = r0
      137: r5 = *(u64 *)(r10 -32)
      138: *(u32 *)(r5 +24) = r1
      139: *(u32 *)(r5 +28) = 0
      140: r1 = *(u64 *)(r10 -32)
      141: r1 += 32
      142: r2 = 16
      143: call get_current_comm#16
      144: r5 = *(u64 *)(r10 -16)
      145: r1 = *(u64 *)(r5 +16)
      146: r5 = *(u64 *)(r10 -32)
      147: *(u64 *)(r5 +48) = r1
      148: r5 = *(u64 *)(r10 -16)
      149: r1 = *(u64 *)(r5 +24)
      150: r5 = *(u64 *)(r10 -32)
      151: *(u64 *)(r5 +56) = r1
      152: r5 = *(u64 *)(r10 -16)
      153: r1 = *(u64 *)(r5 +32)
      154: r5 = *(u64 *)(r10 -32)
      155: *(u64 *)(r5 +64) = r1
      156: r5 = *(u64 *)(r10 -16)
      157: r1 = *(u64 *)(r5 +40)
      158: r5 = *(u64 *)(r10 -32)
      159: *(u64 *)(r5 +72) = r1
      160: r1 = *(u64 *)(r10 -8)                    ; ret
      161: r1 = *(u64 *)(r1 +80)
      162: *(u64 *)(r5 +80) = r1
      163: r1 = *(u64 *)(r10 -32)
      164: r2 = 0
      165: call ringbuf_submit#132
      166: r1 = map stash
      168: r2 = r10
      169: r2 += -104
      170: call map_delete_elem#3
      171: r0 = 0
      172: exit

What follows the decision at an entry: our own task and the gate are told apart, the call is counted, the record is filled.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84'
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 70 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 68
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -8) = r0
        9: *(u64 *)(r10 -16) = r1
       10: call get_current_pid_tgid#14
       11: *(u64 *)(r10 -24) = r0
       12: r1 = r0
       13: r1 >>= 32
       14: if w1 == 1 goto 68
       15: r1 = map control
       17: r1 = *(u64 *)(r1 +0)
       18: if r1 == 0 goto 68
       19: r1 = map ring
       21: r2 = 80
       22: r3 = 0
       23: call ringbuf_reserve#131
       24: *(u64 *)(r10 -32) = r0
       25: if r0 != 0 goto 41
       26: *(u32 *)(r10 -40) = 0
       27: r1 = map counters
       29: r2 = r10
       30: r2 += -40
       31: call map_lookup_elem#1
       32: r1 = r0
       33: if r1 == 0 goto 68
       34: r0 = *(u64 *)(r1 +0)
       35: r0 += 1
       36: *(u64 *)(r1 +0) = r0
       37: r0 = *(u64 *)(r1 +8)
       38: r0 += 1
       39: *(u64 *)(r1 +8) = r0
       40: goto 68
       41: r5 = *(u64 *)(r10 -32)
       42: *(u64 *)(r5 +8) = 0
       43: r0 = *(u64 *)(r10 -24)
       44: *(u64 *)(r5 +16) = r0
       45: call ktime_get_boot_ns#125
       46: r1 = r0
       47: r5 = *(u64 *)(r10 -32)
       48: *(u64 *)(r5 +0) = r1
       49: call get_smp_processor_id#8
       50: r1 = r0
       51: r5 = *(u64 *)(r10 -32)
       52: *(u32 *)(r5 +24) = r1
       53: *(u32 *)(r5 +28) = 0
       54: r1 = *(u64 *)(r10 -32)
       55: r1 += 32
       56: r2 = 16
       57: call get_current_comm#16
       58: r5 = *(u64 *)(r10 -32)
       59: *(u64 *)(r5 +48) = 0
       60: *(u64 *)(r5 +56) = 0
       61: r0 = *(u64 *)(r10 -8)
       62: *(u64 *)(r5 +64) = r0
       63: r0 = *(u64 *)(r10 -16)                   ; skb->len
       64: *(u64 *)(r5 +72) = r0
       65: r1 = *(u64 *)(r10 -32)
       66: r2 = 0
       67: call ringbuf_submit#132
       68: r0 = 0
       69: exit

A string, a task's name, a duration at the return; -p 77.

    $ on 6.18 ktrace -p 77 --dump bpf 'ip_rcv: skb->len == 84 && duration > 10ms { print skb->dev->name, comm, duration }'
    unit 0: clause 1, kprobe.session, 1 functions, stash 64 bytes
    ktrace_session: 228 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 105
        5: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 103
       11: r0 = *(u64 *)(r10 -16)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -24) = r0
       14: call get_current_pid_tgid#14
       15: r1 = r0
       16: r2 = r1
       17: r2 >>= 32
       18: if w2 != 77 goto 103
       19: if w2 == 1 goto 103
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 103
       24: r0 = *(u64 *)(r10 -16)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -128) = r1
       28: *(u64 *)(r10 -112) = 0
       29: *(u64 *)(r10 -104) = 0
       30: *(u64 *)(r10 -96) = 0                    ; skb->dev->name
       31: *(u64 *)(r10 -88) = 0
       32: r1 = *(u64 *)(r10 -24)
       33: r2 = 0
       34: call kfunc
       35: r5 = *(u64 *)(r0 +16)
       36: *(u64 *)(r10 -40) = r5
       37: r1 = r10
       38: r1 += -96
       39: r2 = 16
       40: r3 = *(u64 *)(r10 -40)
       41: call probe_read_kernel#113
       42: r1 = r0
       43: if r1 s>= 0 goto 56
       44: r0 = *(u64 *)(r10 -40)
       45: if r0 != 0 goto 60
       46: r0 = *(u64 *)(r10 -24)
       47: if r0 == 0 goto 57
       48: r3 = *(u64 *)(r10 -24)
       49: r3 += 16
       50: r2 = 8
       51: r1 = r10
       52: r1 += -8
       53: call probe_read_kernel#113
       54: if r0 != 0 goto 60
       55: goto 57
       56: goto 64
       57: r1 = *(u64 *)(r10 -104)
       58: r1 |= 1
       59: *(u64 *)(r10 -104) = r1
       60: r1 = *(u64 *)(r10 -112)
       61: r1 |= 1
       62: *(u64 *)(r10 -112) = r1
       63: *(u64 *)(r10 -96) = 0
       64: r1 = r10                                 ; comm
       65: r1 += -80
       66: r2 = 16
       67: call get_current_comm#16
       68: call ktime_get_ns#5
       69: r1 = r0
       70: *(u64 *)(r10 -120) = r1
       71: r0 = *(u64 *)(r10 -32)
       72: *(u64 *)(r10 -64) = r0
       73: *(u64 *)(r10 -56) = 0
       74: r1 = map stash
       76: r2 = r10
       77: r2 += -64
       78: r3 = r10
       79: r3 += -128
       80: r4 = 0
       81: call map_update_elem#2
       82: r1 = r0
       83: if r1 != 0 goto 92
       84: r1 = *(u64 *)(r10 -16)
       85: call kfunc
       86: r1 = r0
       87: r2 = *(u64 *)(r10 -32)
       88: r2 += 1
       89: *(u64 *)(r1 +0) = r2
       90: r0 = 0
       91: exit
       92: *(u32 *)(r10 -48) = 0
       93: r1 = map counters
       95: r2 = r10
       96: r2 += -48
       97: call map_lookup_elem#1
       98: r1 = r0
       99: if r1 == 0 goto 103
      100: r0 = *(u64 *)(r1 +16)
      101: r0 += 1
      102: *(u64 *)(r1 +16) = r0
      103: r0 = 1
      104: exit
      105: r1 = *(u64 *)(r10 -16)
      106: r1 = *(u64 *)(r1 +152)
      107: r0 = r1
      108: r0 -= 8
      109: *(u64 *)(r10 -24) = r0
      110: r1 = *(u64 *)(r10 -16)
      111: call kfunc
      112: r1 = r0
      113: r2 = *(u64 *)(r10 -24)
      114: r2 += 1
      115: r3 = *(u64 *)(r1 +0)
      116: if r3 != r2 goto 226
      117: *(u64 *)(r1 +0) = 0
      118: r0 = *(u64 *)(r10 -24)
      119: *(u64 *)(r10 -128) = r0
      120: *(u64 *)(r10 -120) = 0
      121: r1 = map stash
      123: r2 = r10
      124: r2 += -128
      125: call map_lookup_elem#1
      126: *(u64 *)(r10 -16) = r0
      127: if r0 == 0 goto 226
      128: call get_current_pid_tgid#14
      129: *(u64 *)(r10 -24) = r0
      130: r5 = *(u64 *)(r10 -16)
      131: r1 = *(u64 *)(r5 +0)
      132: r5 = *(u64 *)(r10 -24)
      133: if r1 != r5 goto 221
      134: r5 = *(u64 *)(r10 -16)                   ; duration > 10ms
      135: r0 = *(u64 *)(r5 +8)
      136: *(u64 *)(r10 -32) = r0
      137: call ktime_get_ns#5
      138: r1 = r0
      139: r5 = *(u64 *)(r10 -32)
      140: r2 = r1
      141: r2 -= r5
      142: if r2 <= 10000000 goto 221
      143: *(u64 *)(r10 -32) = r1
      144: r1 = map control
      146: r1 = *(u64 *)(r1 +0)
      147: if r1 == 0 goto 221
      148: r1 = map ring
      150: r2 = 104
      151: r3 = 0
      152: call ringbuf_reserve#131
      153: *(u64 *)(r10 -40) = r0
      154: if r0 != 0 goto 170
      155: *(u32 *)(r10 -112) = 0
      156: r1 = map counters
      158: r2 = r10
      159: r2 += -112
      160: call map_lookup_elem#1
      161: r1 = r0
      162: if r1 == 0 goto 221
      163: r0 = *(u64 *)(r1 +0)
      164: r0 += 1
      165: *(u64 *)(r1 +0) = r0
      166: r0 = *(u64 *)(r1 +8)
      167: r0 += 1
      168: *(u64 *)(r1 +8) = r0
      169: goto 221
      170: r5 = *(u64 *)(r10 -40)
      171: *(u64 *)(r5 +8) = 0
      172: r0 = *(u64 *)(r10 -24)
      173: *(u64 *)(r5 +16) = r0
      174: call ktime_get_boot_ns#125
      175: r1 = r0
      176: r5 = *(u64 *)(r10 -40)
      177: *(u64 *)(r5 +0) = r1
      178: call get_smp_processor_id#8
      179: r1 = r0
      180: r5 = *(u64 *)(r10 -40)
      181: *(u32 *)(r5 +24) = r1
      182: *(u32 *)(r5 +28) = 0
      183: r1 = *(u64 *)(r10 -40)
      184: r1 += 32
      185: r2 = 16
      186: call get_current_comm#16
      187: r5 = *(u64 *)(r10 -16)
      188: r1 = *(u64 *)(r5 +16)
      189: r5 = *(u64 *)(r10 -40)
      190: *(u64 *)(r5 +48) = r1
      191: r5 = *(u64 *)(r10 -16)
      192: r1 = *(u64 *)(r5 +24)
      193: r5 = *(u64 *)(r10 -40)
      194: *(u64 *)(r5 +56) = r1
      195: r5 = *(u64 *)(r10 -16)
      196: r1 = *(u64 *)(r5 +32)
      197: r5 = *(u64 *)(r10 -40)
      198: *(u64 *)(r5 +64) = r1
      199: r5 = *(u64 *)(r10 -16)
      200: r1 = *(u64 *)(r5 +40)
      201: r5 = *(u64 *)(r10 -40)
      202: *(u64 *)(r5 +72) = r1
      203: r5 = *(u64 *)(r10 -16)
      204: r1 = *(u64 *)(r5 +48)
      205: r5 = *(u64 *)(r10 -40)
      206: *(u64 *)(r5 +80) = r1
      207: r5 = *(u64 *)(r10 -16)
      208: r1 = *(u64 *)(r5 +56)
      209: r5 = *(u64 *)(r10 -40)
      210: *(u64 *)(r5 +88) = r1
      211: r5 = *(u64 *)(r10 -16)                   ; duration
      212: r1 = *(u64 *)(r5 +8)
      213: r0 = *(u64 *)(r10 -32)
      214: r0 -= r1
      215: r1 = r0
      216: r5 = *(u64 *)(r10 -40)
      217: *(u64 *)(r5 +96) = r1
      218: r1 = *(u64 *)(r10 -40)
      219: r2 = 0
      220: call ringbuf_submit#132
      221: r1 = map stash
      223: r2 = r10
      224: r2 += -128
      225: call map_delete_elem#3
      226: r0 = 0
      227: exit

By trampolines: arguments from the context in a program for one function, and by the helper where the program is for many, or computes with the pointer.

    $ on 6.1+ ktrace --attach fexit --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fexit, 1 functions, stash 48 bytes
    ktrace_entry: 74 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r1 = *(u32 *)(r1 +112)
        3: if w1 != 84 goto 54
        4: r0 = *(u64 *)(r10 -8)
        5: r0 = *(u64 *)(r0 +0)
        6: *(u64 *)(r10 -16) = r0
        7: *(u64 *)(r10 -24) = r1
        8: call get_current_pid_tgid#14
        9: r1 = r0
       10: r2 = r1
       11: r2 >>= 32
       12: if w2 == 1 goto 54
       13: r2 = map control
       15: r2 = *(u64 *)(r2 +0)
       16: if r2 == 0 goto 54
       17: r2 = *(u64 *)(r10 -8)
       18: *(u64 *)(r10 -112) = r1
       19: *(u64 *)(r10 -96) = 0
       20: *(u64 *)(r10 -88) = 0
       21: r1 = *(u64 *)(r10 -16)
       22: *(u64 *)(r10 -80) = r1
       23: r1 = *(u64 *)(r10 -24)                   ; skb->len
       24: *(u64 *)(r10 -72) = r1
       25: *(u64 *)(r10 -104) = 0
       26: *(u64 *)(r10 -64) = r2
       27: *(u64 *)(r10 -56) = 0
       28: r1 = map stash
       30: r2 = r10
       31: r2 += -64
       32: r3 = r10
       33: r3 += -112
       34: r4 = 0
       35: call map_update_elem#2
       36: r1 = r0
       37: if r1 != 0 goto 44
       38: r5 = map control
       40: r0 = 1
       41: lock *(u64 *)(r5 +8) += r0
       42: r0 = 0
       43: exit
       44: *(u32 *)(r10 -48) = 0
       45: r1 = map counters
       47: r2 = r10
       48: r2 += -48
       49: call map_lookup_elem#1
       50: r1 = r0
       51: if r1 == 0 goto 54
       52: r0 = 1
       53: lock *(u64 *)(r1 +16) += r0
       54: r1 = map control
       56: r1 = *(u64 *)(r1 +8)
       57: if r1 == 0 goto 72
       58: r1 = *(u64 *)(r10 -8)
       59: *(u64 *)(r10 -40) = r1
       60: *(u64 *)(r10 -32) = 0
       61: r1 = map stash
       63: r2 = r10
       64: r2 += -40
       65: call map_delete_elem#3
       66: r1 = r0
       67: if r1 != 0 goto 72
       68: r5 = map control
       70: r0 = -1
       71: lock *(u64 *)(r5 +8) += r0
       72: r0 = 0
       73: exit
    ktrace_return: 109 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +8)
        4: if r1 == 0 goto 107
        5: r1 = *(u64 *)(r10 -16)
        6: *(u64 *)(r10 -64) = r1
        7: *(u64 *)(r10 -56) = 0
        8: r1 = map stash
       10: r2 = r10
       11: r2 += -64
       12: call map_lookup_elem#1
       13: *(u64 *)(r10 -24) = r0
       14: if r0 == 0 goto 107
       15: call get_current_pid_tgid#14
       16: *(u64 *)(r10 -32) = r0
       17: r5 = *(u64 *)(r10 -24)
       18: r1 = *(u64 *)(r5 +0)
       19: r5 = *(u64 *)(r10 -32)
       20: if r1 != r5 goto 96
       21: *(u64 *)(r10 -8) = 0                     ; ret != 0
       22: r1 = *(u64 *)(r10 -16)
       23: r2 = r10
       24: r2 += -8
       25: call get_func_ret#184
       26: r1 = *(u64 *)(r10 -8)
       27: if w1 == 0 goto 96
       28: r1 = map control
       30: r1 = *(u64 *)(r1 +0)
       31: if r1 == 0 goto 96
       32: r1 = map ring
       34: r2 = 88
       35: r3 = 0
       36: call ringbuf_reserve#131
       37: *(u64 *)(r10 -40) = r0
       38: if r0 != 0 goto 52
       39: *(u32 *)(r10 -48) = 0
       40: r1 = map counters
       42: r2 = r10
       43: r2 += -48
       44: call map_lookup_elem#1
       45: r1 = r0
       46: if r1 == 0 goto 96
       47: r0 = 1
       48: lock *(u64 *)(r1 +0) += r0
       49: r0 = 1
       50: lock *(u64 *)(r1 +8) += r0
       51: goto 96
       52: r5 = *(u64 *)(r10 -40)
       53: *(u64 *)(r5 +8) = 0
       54: r0 = *(u64 *)(r10 -32)
       55: *(u64 *)(r5 +16) = r0
       56: call ktime_get_boot_ns#125
       57: r1 = r0
       58: r5 = *(u64 *)(r10 -40)
       59: *(u64 *)(r5 +0) = r1
       60: call get_smp_processor_id#8
       61: r1 = r0
       62: r5 = *(u64 *)(r10 -40)
       63: *(u32 *)(r5 +24) = r1
       64: *(u32 *)(r5 +28) = 0
       65: r1 = *(u64 *)(r10 -40)
       66: r1 += 32
       67: r2 = 16
       68: call get_current_comm#16
       69: r5 = *(u64 *)(r10 -24)
       70: r1 = *(u64 *)(r5 +16)
       71: r5 = *(u64 *)(r10 -40)
       72: *(u64 *)(r5 +48) = r1
       73: r5 = *(u64 *)(r10 -24)
       74: r1 = *(u64 *)(r5 +24)
       75: r5 = *(u64 *)(r10 -40)
       76: *(u64 *)(r5 +56) = r1
       77: r5 = *(u64 *)(r10 -24)
       78: r1 = *(u64 *)(r5 +32)
       79: r5 = *(u64 *)(r10 -40)
       80: *(u64 *)(r5 +64) = r1
       81: r5 = *(u64 *)(r10 -24)
       82: r1 = *(u64 *)(r5 +40)
       83: r5 = *(u64 *)(r10 -40)
       84: *(u64 *)(r5 +72) = r1
       85: *(u64 *)(r10 -8) = 0                     ; ret
       86: r1 = *(u64 *)(r10 -16)
       87: r2 = r10
       88: r2 += -8
       89: call get_func_ret#184
       90: r1 = *(u64 *)(r10 -8)
       91: r5 = *(u64 *)(r10 -40)
       92: *(u64 *)(r5 +80) = r1
       93: r1 = *(u64 *)(r10 -40)
       94: r2 = 0
       95: call ringbuf_submit#132
       96: r1 = map stash
       98: r2 = r10
       99: r2 += -64
      100: call map_delete_elem#3
      101: r1 = r0
      102: if r1 != 0 goto 107
      103: r5 = map control
      105: r0 = -1
      106: lock *(u64 *)(r5 +8) += r0
      107: r0 = 0
      108: exit

    $ on 7.3+ ktrace --attach fsession --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fsession, 1 functions, stash 48 bytes
    ktrace_session: 167 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 63
        5: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        6: r1 = *(u64 *)(r1 +0)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 61
       11: r0 = *(u64 *)(r10 -16)
       12: r0 = *(u64 *)(r0 +0)
       13: *(u64 *)(r10 -24) = r0
       14: *(u64 *)(r10 -32) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 61
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 61
       24: r2 = *(u64 *)(r10 -16)
       25: *(u64 *)(r10 -112) = r1
       26: *(u64 *)(r10 -96) = 0
       27: *(u64 *)(r10 -88) = 0
       28: r1 = *(u64 *)(r10 -24)
       29: *(u64 *)(r10 -80) = r1
       30: r1 = *(u64 *)(r10 -32)                   ; skb->len
       31: *(u64 *)(r10 -72) = r1
       32: *(u64 *)(r10 -104) = 0
       33: *(u64 *)(r10 -64) = r2
       34: *(u64 *)(r10 -56) = 0
       35: r1 = map stash
       37: r2 = r10
       38: r2 += -64
       39: r3 = r10
       40: r3 += -112
       41: r4 = 0
       42: call map_update_elem#2
       43: r1 = r0
       44: if r1 != 0 goto 51
       45: r1 = *(u64 *)(r10 -16)
       46: call kfunc
       47: r1 = r0
       48: *(u64 *)(r1 +0) = 1
       49: r0 = 0
       50: exit
       51: *(u32 *)(r10 -48) = 0
       52: r1 = map counters
       54: r2 = r10
       55: r2 += -48
       56: call map_lookup_elem#1
       57: r1 = r0
       58: if r1 == 0 goto 61
       59: r0 = 1
       60: lock *(u64 *)(r1 +16) += r0
       61: r0 = 0
       62: exit
       63: r0 = *(u64 *)(r10 -16)
       64: *(u64 *)(r10 -24) = r0
       65: r1 = *(u64 *)(r10 -16)
       66: call kfunc
       67: r1 = r0
       68: r2 = *(u64 *)(r1 +0)
       69: if r2 == 0 goto 165
       70: *(u64 *)(r1 +0) = 0
       71: r0 = *(u64 *)(r10 -24)
       72: *(u64 *)(r10 -112) = r0
       73: *(u64 *)(r10 -104) = 0
       74: r1 = map stash
       76: r2 = r10
       77: r2 += -112
       78: call map_lookup_elem#1
       79: *(u64 *)(r10 -24) = r0
       80: if r0 == 0 goto 165
       81: call get_current_pid_tgid#14
       82: *(u64 *)(r10 -32) = r0
       83: r5 = *(u64 *)(r10 -24)
       84: r1 = *(u64 *)(r5 +0)
       85: r5 = *(u64 *)(r10 -32)
       86: if r1 != r5 goto 160
       87: r1 = *(u64 *)(r10 -16)                   ; ret != 0
       88: r2 = r10
       89: r2 += -8
       90: call get_func_ret#184
       91: r1 = *(u64 *)(r10 -8)
       92: if w1 == 0 goto 160
       93: r1 = map control
       95: r1 = *(u64 *)(r1 +0)
       96: if r1 == 0 goto 160
       97: r1 = map ring
       99: r2 = 88
      100: r3 = 0
      101: call ringbuf_reserve#131
      102: *(u64 *)(r10 -40) = r0
      103: if r0 != 0 goto 117
      104: *(u32 *)(r10 -96) = 0
      105: r1 = map counters
      107: r2 = r10
      108: r2 += -96
      109: call map_lookup_elem#1
      110: r1 = r0
      111: if r1 == 0 goto 160
      112: r0 = 1
      113: lock *(u64 *)(r1 +0) += r0
      114: r0 = 1
      115: lock *(u64 *)(r1 +8) += r0
      116: goto 160
      117: r5 = *(u64 *)(r10 -40)
      118: *(u64 *)(r5 +8) = 0
      119: r0 = *(u64 *)(r10 -32)
      120: *(u64 *)(r5 +16) = r0
      121: call ktime_get_boot_ns#125
      122: r1 = r0
      123: r5 = *(u64 *)(r10 -40)
      124: *(u64 *)(r5 +0) = r1
      125: call get_smp_processor_id#8
      126: r1 = r0
      127: r5 = *(u64 *)(r10 -40)
      128: *(u32 *)(r5 +24) = r1
      129: *(u32 *)(r5 +28) = 0
      130: r1 = *(u64 *)(r10 -40)
      131: r1 += 32
      132: r2 = 16
      133: call get_current_comm#16
      134: r5 = *(u64 *)(r10 -24)
      135: r1 = *(u64 *)(r5 +16)
      136: r5 = *(u64 *)(r10 -40)
      137: *(u64 *)(r5 +48) = r1
      138: r5 = *(u64 *)(r10 -24)
      139: r1 = *(u64 *)(r5 +24)
      140: r5 = *(u64 *)(r10 -40)
      141: *(u64 *)(r5 +56) = r1
      142: r5 = *(u64 *)(r10 -24)
      143: r1 = *(u64 *)(r5 +32)
      144: r5 = *(u64 *)(r10 -40)
      145: *(u64 *)(r5 +64) = r1
      146: r5 = *(u64 *)(r10 -24)
      147: r1 = *(u64 *)(r5 +40)
      148: r5 = *(u64 *)(r10 -40)
      149: *(u64 *)(r5 +72) = r1
      150: r1 = *(u64 *)(r10 -16)                   ; ret
      151: r2 = r10
      152: r2 += -8
      153: call get_func_ret#184
      154: r1 = *(u64 *)(r10 -8)
      155: r5 = *(u64 *)(r10 -40)
      156: *(u64 *)(r5 +80) = r1
      157: r1 = *(u64 *)(r10 -40)
      158: r2 = 0
      159: call ringbuf_submit#132
      160: r1 = map stash
      162: r2 = r10
      163: r2 += -112
      164: call map_delete_elem#3
      165: r0 = 0
      166: exit

    $ on 7.3+ ktrace --attach fentry.multi --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry.multi, 1 functions
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r2 = 0                                   ; skb->len == 84
        2: r3 = r10
        3: r3 += -8
        4: call get_func_arg#183
        5: r1 = *(u64 *)(r10 -8)
        6: r2 = 0
        7: call kfunc
        8: r5 = *(u32 *)(r0 +112)
        9: *(u64 *)(r10 -24) = r5
       10: if w5 != 84 goto 74
       11: r1 = *(u64 *)(r10 -16)
       12: r2 = 0
       13: r3 = r10
       14: r3 += -8
       15: call get_func_arg#183
       16: r0 = *(u64 *)(r10 -8)
       17: *(u64 *)(r10 -16) = r0

    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv: (u64)skb % 64 == 0 && skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r2 = 0                                   ; (u64)skb % 64 == 0
        2: r3 = r10
        3: r3 += -8
        4: call get_func_arg#183
        5: r1 = *(u64 *)(r10 -8)
        6: r1 %= 64
        7: if r1 != 0 goto 74
        8: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        9: r1 = *(u64 *)(r1 +0)
       10: r2 = btf_id
       11: call kfunc
       12: r1 = *(u32 *)(r0 +112)
       13: if w1 != 84 goto 74
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +0)
       16: *(u64 *)(r10 -16) = r0
       17: *(u64 *)(r10 -24) = r1

Before 6.1 a return probe hides a function's callers from whoever looks behind it. So the entry that takes their stack comes before it, can't
know whether the return will be seen, and a call that is turned down takes away what an earlier one with its frame may have left, if there is
anything; a clause without a stack looks for the trampoline instead, and a call that is turned down does nothing:

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { kstack(1) }' | grep -E 'instructions|len == 84|goto|get_stack|elem|trampoline|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 95 instructions
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        7: if r0 != -1 goto 12
       13: if w1 != 84 goto 74
       18: if w2 == 1 goto 74
       22: if r2 == 0 goto 74
       35: call get_stack#67
       37: if r1 s>= 0 goto 42
       41: goto 43
       54: call map_update_elem#2
       56: if r1 != 0 goto 63
       60: lock *(u64 *)(r5 +8) += r0
       62: exit
       68: call map_lookup_elem#1
       70: if r1 == 0 goto 74
       77: if r1 == 0 goto 93
       86: call map_delete_elem#3
       88: if r1 != 0 goto 93
       92: lock *(u64 *)(r5 +8) += r0
       94: exit
    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { ustack(1) }' | grep -E 'instructions|trampoline|len == 84|goto|get_stack|elem|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 84 instructions
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        7: if r0 != -1 goto 12
       13: if w1 != 84 goto 82
       18: if w1 == 1 goto 82
       22: if r1 == 0 goto 82
       30: if r0 != -1 goto 35
       36: r2 = &return trampoline
       38: if r1 != r2 goto 71
       54: call map_update_elem#2
       56: if r1 != 0 goto 59
       58: exit
       64: call map_lookup_elem#1
       66: if r1 == 0 goto 82
       70: goto 82
       76: call map_lookup_elem#1
       78: if r1 == 0 goto 82
       83: exit

A program for one function has it as a number, which the runtime knows; few functions, whose programs otherwise are the same bytes, have one each.

    $ on 6.12 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print func }' | grep -E 'unit|cookie|func_ip|current_kprobe'
    unit 0: clause 1, kprobe.multi, 2 functions
       11: call get_attach_cookie#174
    $ on 6.12 ktrace --dump bpf 'ip_rcv, udp_sendmsg: { print func }' | grep -E 'unit|cookie|func_ip|current_kprobe'
    unit 0: clause 1, kprobe.multi, 2 functions
       11: call get_attach_cookie#174
    $ on 6.12 ktrace --dump bpf 'ip_rcv; udp_sendmsg' | grep -E 'unit|cookie|func_ip|current_kprobe'
    unit 0: clause 1, kprobe.session, 1 functions, stash 64 bytes
    unit 1: clause 2, kprobe.session, 1 functions, stash 56 bytes
    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv, ip_local_deliver: { print func }' | grep -E 'unit|cookie|func_ip|current_kprobe'
    unit 0: clause 1, fentry, 2 functions
    $ on 6.12 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|cookie|func_ip|current_kprobe'
    unit 0: clause 1, kprobe.session, 2 functions, stash 32 bytes
       22: call get_func_ip#173
       72: call get_func_ip#173
       95: call get_attach_cookie#174
    $ on 6.1 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|get_|func_ip|r5 \+8\)|: r[0-9] -= '
    unit 0: clause 1, kprobe.event, 2 functions, stash 32 bytes
        1: call get_current_pid_tgid#14
       29: r1 -= 6
        3: r0 -= 8
        6: call get_func_ip#173
       19: call get_current_pid_tgid#14
       53: *(u64 *)(r5 +8) = r0
       56: call ktime_get_boot_ns#125
       60: call get_smp_processor_id#8
       68: call get_current_comm#16
    $ on 5.10 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|get_|current_kprobe|r5 \+8\)|: r[0-9] -= '
    unit 0: clause 1, kprobe.event, 2 functions, stash 32 bytes
        1: call get_current_pid_tgid#14
       33: r1 -= 6
        3: r0 -= 8
        5: call get_smp_processor_id#8
       15: r1 = &per-CPU current_kprobe
       50: call get_current_pid_tgid#14
       84: *(u64 *)(r5 +8) = r0
       87: call ktime_get_boot_ns#125
       91: call get_smp_processor_id#8
       99: call get_current_comm#16
    $ on 5.10 ktrace --dump bpf 'ip_rcv: { print ret }' | grep -E 'unit|get_|current_kprobe|r5 \+8\)|: r[0-9] -= '
    unit 0: clause 1, kprobe.event, 1 functions, stash 32 bytes
        1: call get_current_pid_tgid#14
        2: r1 -= 8
       12: call get_current_pid_tgid#14
       45: *(u64 *)(r5 +8) = 0
       48: call ktime_get_boot_ns#125
       52: call get_smp_processor_id#8
       60: call get_current_comm#16

Where a load is an instruction the numbers are stored first, and then one question is asked for all: in one page with what is known to have been
read all can be. Nothing of the skb is known at first in the second, and its device may be another page; a single load is asked for by itself.

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 { print skb->len, skb->data_len, skb->mark, skb->protocol }' | sed -n '/get_current_comm/,/goto/p'
       57: call get_current_comm#16
       58: r5 = *(u64 *)(r10 -40)
       59: *(u64 *)(r5 +48) = 0
       60: *(u64 *)(r5 +56) = 0
       61: r0 = *(u64 *)(r10 -24)                   ; skb->len
       62: *(u64 *)(r5 +64) = r0
       63: r1 = *(u64 *)(r10 -16)                   ; skb->data_len
       64: r2 = btf_id
       65: call kfunc
       66: r1 = r0
       67: r2 = *(u32 *)(r1 +116)
       68: r5 = *(u64 *)(r10 -40)
       69: *(u64 *)(r5 +72) = r2
       70: r2 = *(u32 *)(r1 +156)                   ; skb->mark
       71: *(u64 *)(r5 +80) = r2
       72: r1 = *(u16 *)(r1 +160)                   ; skb->protocol
       73: r1 = be16 r1
       74: w1 = w1
       75: *(u64 *)(r5 +88) = r1
       76: r1 = *(u64 *)(r10 -16)
       77: w1 = w1
       78: w1 += 112
       79: w1 &= 4095
       80: if w1 <= 4046 goto 171
    $ on 6.18 ktrace --dump ir 'ip_rcv: { print skb->len, skb->mark, skb->dev->mtu, skb->pkt_type }' | sed -n '/comm/,/^L3/p'
    	comm, v4+32
    	poke v4+48, #0 size 8
    	poke v4+56, #0 size 8
    	v8 = context +112
    	v9 = load v8+112 size 4
    	poke v4+64, v9 size 8
    	v10 = load v8+156 size 4
    	poke v4+72, v10 size 8
    	v11 = v9 | v10
    	v12 = load v8+128 size 1
    	v13 = v12 & 7
    	v14 = extend.64 v13, 32
    	poke v4+88, v14 size 8
    	v15 = v11 | v12
    	if v15 == 0 -> L3
    	v16 = extend.64 v8, 32
    	v17 = v16 +.32 112
    	v18 = v17 &.32 4095
    	if v18 >.32 4048 -> L3
    	jump -> L4
    L3:
    $ on 6.18 ktrace --dump ir 'ip_rcv: { print skb->mark, skb->dev->mtu + 1 }' | sed -n '/comm/,/^L3/p'
    	comm, v4+32
    	poke v4+48, #0 size 8
    	poke v4+56, #0 size 8
    	v8 = context +112
    	v9 = load v8+156 size 4
    	if v9 != 0 -> L5
    	if v8 != 0 -> L6
    	jump -> L3
    L6:
    	check v8+156 size 4 -> L4
    L5:
    	poke v4+64, v9 size 8
    	jump -> L7
    L3:
    $ on 6.18 ktrace --dump ir 'ip_rcv: { print dev->mtu, skb->mark }' | sed -n '/comm/,/submit/p'
    	comm, v4+32
    	poke v4+48, #0 size 8
    	poke v4+56, #0 size 8
    	v8 = context +104
    	v9 = load v8+56 size 4
    	if v9 != 0 -> L5
    	if v8 != 0 -> L6
    	jump -> L3
    L6:
    	check v8+56 size 4 -> L4
    L5:
    	poke v4+64, v9 size 8
    	jump -> L7
    L3:
    	v10 = peek v4+56 size 8
    	v11 = v10 | 1
    	poke v4+56, v11 size 8
    L4:
    	v12 = peek v4+48 size 8
    	v13 = v12 | 1
    	poke v4+48, v13 size 8
    	poke v4+64, #0 size 8
    L7:
    	v14 = context +112
    	v15 = load v14+156 size 4
    	if v15 != 0 -> L10
    	if v14 != 0 -> L11
    	jump -> L8
    L11:
    	check v14+156 size 4 -> L9
    L10:
    	poke v4+72, v15 size 8
    	jump -> L12
    L8:
    	v16 = peek v4+56 size 8
    	v17 = v16 | 2
    	poke v4+56, v17 size 8
    L9:
    	v18 = peek v4+48 size 8
    	v19 = v18 | 2
    	poke v4+48, v19 size 8
    	poke v4+72, #0 size 8
    L12:
    	submit v4
