Whole programs: the main one-liner's on each kind of kernel.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 function, stash 48 bytes
    ktrace_entry: 85 instructions
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
       12: if w1 != 84 goto 83
       13: call get_current_pid_tgid#14
       14: *(u64 *)(r10 -24) = r0
       15: r1 = r0
       16: r1 >>= 32
       17: if w1 == 1 goto 83
       18: r1 = map control
       20: r1 = *(u64 *)(r1 +0)
       21: if r1 == 0 goto 83
       22: r3 = *(u64 *)(r10 -16)
       23: r3 = *(u64 *)(r3 +152)
       24: *(u64 *)(r10 -8) = 0
       25: r0 = r3
       26: r0 s>>= 47
       27: if r0 != -1 goto 32
       28: r2 = 8
       29: r1 = r10
       30: r1 += -8
       31: call probe_read_kernel#113
       32: r1 = *(u64 *)(r10 -8)
       33: r2 = &return trampoline
       35: if r1 != r2 goto 72
       36: r0 = *(u64 *)(r10 -24)
       37: *(u64 *)(r10 -80) = r0
       38: *(u64 *)(r10 -64) = 0
       39: *(u64 *)(r10 -56) = 0
       40: r1 = *(u64 *)(r10 -16)
       41: r1 = *(u64 *)(r1 +112)
       42: *(u64 *)(r10 -48) = r1
       43: r1 = 84                                  ; skb->len
       44: *(u64 *)(r10 -40) = r1
       45: *(u64 *)(r10 -72) = 0
       46: r0 = *(u64 *)(r10 -16)
       47: r0 = *(u64 *)(r0 +152)
       48: *(u64 *)(r10 -32) = r0
       49: r4 = 0
       50: r3 = r10
       51: r3 += -80
       52: r2 = r10
       53: r2 += -32
       54: r1 = map stash
       56: call map_update_elem#2
       57: if r0 != 0 goto 60
       58: r0 = 0
       59: exit
       60: *(u32 *)(r10 -8) = 0
       61: r2 = r10
       62: r2 += -8
       63: r1 = map counters
       65: call map_lookup_elem#1
       66: r1 = r0
       67: if r1 == 0 goto 83
       68: r0 = *(u64 *)(r1 +16)
       69: r0 += 1
       70: *(u64 *)(r1 +16) = r0
       71: goto 83
       72: *(u32 *)(r10 -8) = 0
       73: r2 = r10
       74: r2 += -8
       75: r1 = map counters
       77: call map_lookup_elem#1
       78: r1 = r0
       79: if r1 == 0 goto 83
       80: r0 = *(u64 *)(r1 +24)
       81: r0 += 1
       82: *(u64 *)(r1 +24) = r0
       83: r0 = 0
       84: exit
    ktrace_return: 92 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -48) = r1
        4: r2 = r10
        5: r2 += -48
        6: r1 = map stash
        8: call map_lookup_elem#1
        9: if r0 == 0 goto 90
       10: *(u64 *)(r10 -24) = r0
       11: call get_current_pid_tgid#14
       12: r1 = r0
       13: r5 = *(u64 *)(r10 -24)
       14: r2 = *(u64 *)(r5 +0)
       15: if r2 != r1 goto 85
       16: r2 = *(u64 *)(r10 -16)                   ; ret != 0
       17: r2 = *(u64 *)(r2 +80)
       18: if w2 == 0 goto 85
       19: *(u64 *)(r10 -32) = r1
       20: r1 = map control
       22: r1 = *(u64 *)(r1 +0)
       23: if r1 == 0 goto 85
       24: r3 = 0
       25: r2 = 88
       26: r1 = map ring
       28: call ringbuf_reserve#131
       29: *(u64 *)(r10 -40) = r0
       30: if r0 != 0 goto 46
       31: *(u32 *)(r10 -8) = 0
       32: r2 = r10
       33: r2 += -8
       34: r1 = map counters
       36: call map_lookup_elem#1
       37: r1 = r0
       38: if r1 == 0 goto 85
       39: r0 = *(u64 *)(r1 +0)
       40: r0 += 1
       41: *(u64 *)(r1 +0) = r0
       42: r0 = *(u64 *)(r1 +8)
       43: r0 += 1
       44: *(u64 *)(r1 +8) = r0
       45: goto 85
       46: r5 = *(u64 *)(r10 -40)
       47: *(u64 *)(r5 +8) = 0
       48: r0 = *(u64 *)(r10 -32)
       49: *(u64 *)(r5 +16) = r0
       50: call ktime_get_boot_ns#125
       51: r1 = r0
       52: r5 = *(u64 *)(r10 -40)
       53: *(u64 *)(r5 +0) = r1
       54: call get_smp_processor_id#8
       55: r1 = r0
       56: r5 = *(u64 *)(r10 -40)
       57: *(u32 *)(r5 +24) = r1
       58: *(u32 *)(r5 +28) = 0
       59: r2 = 16
       60: r1 = *(u64 *)(r10 -40)
       61: r1 += 32
       62: call get_current_comm#16
       63: r5 = *(u64 *)(r10 -24)
       64: r1 = *(u64 *)(r5 +16)
       65: r5 = *(u64 *)(r10 -40)
       66: *(u64 *)(r5 +48) = r1
       67: r5 = *(u64 *)(r10 -24)
       68: r1 = *(u64 *)(r5 +24)
       69: r5 = *(u64 *)(r10 -40)
       70: *(u64 *)(r5 +56) = r1
       71: r5 = *(u64 *)(r10 -24)
       72: r1 = *(u64 *)(r5 +32)
       73: r5 = *(u64 *)(r10 -40)
       74: *(u64 *)(r5 +64) = r1
       75: r5 = *(u64 *)(r10 -24)
       76: r1 = *(u64 *)(r5 +40)
       77: r5 = *(u64 *)(r10 -40)
       78: *(u64 *)(r5 +72) = r1
       79: r1 = *(u64 *)(r10 -16)                   ; ret
       80: r1 = *(u64 *)(r1 +80)
       81: *(u64 *)(r5 +80) = r1
       82: r2 = 0
       83: r1 = *(u64 *)(r10 -40)
       84: call ringbuf_submit#132
       85: r2 = r10
       86: r2 += -48
       87: r1 = map stash
       89: call map_delete_elem#3
       90: r0 = 0
       91: exit

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 function, stash 48 bytes
    ktrace_entry: 77 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r3 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 += 112
        3: r2 = 4
        4: r1 = r10
        5: r1 += -8
        6: call probe_read_kernel#113
        7: r1 = *(u32 *)(r10 -8)
        8: if w1 != 84 goto 75
        9: call get_current_pid_tgid#14
       10: *(u64 *)(r10 -24) = r0
       11: r1 = r0
       12: r1 >>= 32
       13: if w1 == 1 goto 75
       14: r1 = map control
       16: r1 = *(u64 *)(r1 +0)
       17: if r1 == 0 goto 75
       18: r3 = *(u64 *)(r10 -16)
       19: r3 = *(u64 *)(r3 +152)
       20: r2 = 8
       21: r1 = r10
       22: r1 += -8
       23: call probe_read_kernel#113
       24: r1 = *(u64 *)(r10 -8)
       25: r2 = &return trampoline
       27: if r1 != r2 goto 64
       28: r0 = *(u64 *)(r10 -24)
       29: *(u64 *)(r10 -80) = r0
       30: *(u64 *)(r10 -64) = 0
       31: *(u64 *)(r10 -56) = 0
       32: r1 = *(u64 *)(r10 -16)
       33: r1 = *(u64 *)(r1 +112)
       34: *(u64 *)(r10 -48) = r1
       35: r1 = 84                                  ; skb->len
       36: *(u64 *)(r10 -40) = r1
       37: *(u64 *)(r10 -72) = 0
       38: r0 = *(u64 *)(r10 -16)
       39: r0 = *(u64 *)(r0 +152)
       40: *(u64 *)(r10 -32) = r0
       41: r4 = 0
       42: r3 = r10
       43: r3 += -80
       44: r2 = r10
       45: r2 += -32
       46: r1 = map stash
       48: call map_update_elem#2
       49: if r0 != 0 goto 52
       50: r0 = 0
       51: exit
       52: *(u32 *)(r10 -8) = 0
       53: r2 = r10
       54: r2 += -8
       55: r1 = map counters
       57: call map_lookup_elem#1
       58: r1 = r0
       59: if r1 == 0 goto 75
       60: r0 = *(u64 *)(r1 +16)
       61: r0 += 1
       62: *(u64 *)(r1 +16) = r0
       63: goto 75
       64: *(u32 *)(r10 -8) = 0
       65: r2 = r10
       66: r2 += -8
       67: r1 = map counters
       69: call map_lookup_elem#1
       70: r1 = r0
       71: if r1 == 0 goto 75
       72: r0 = *(u64 *)(r1 +24)
       73: r0 += 1
       74: *(u64 *)(r1 +24) = r0
       75: r0 = 0
       76: exit
    ktrace_return: 92 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -48) = r1
        4: r2 = r10
        5: r2 += -48
        6: r1 = map stash
        8: call map_lookup_elem#1
        9: if r0 == 0 goto 90
       10: *(u64 *)(r10 -24) = r0
       11: call get_current_pid_tgid#14
       12: r1 = r0
       13: r5 = *(u64 *)(r10 -24)
       14: r2 = *(u64 *)(r5 +0)
       15: if r2 != r1 goto 85
       16: r2 = *(u64 *)(r10 -16)                   ; ret != 0
       17: r2 = *(u64 *)(r2 +80)
       18: if w2 == 0 goto 85
       19: *(u64 *)(r10 -32) = r1
       20: r1 = map control
       22: r1 = *(u64 *)(r1 +0)
       23: if r1 == 0 goto 85
       24: r3 = 0
       25: r2 = 88
       26: r1 = map ring
       28: call ringbuf_reserve#131
       29: *(u64 *)(r10 -40) = r0
       30: if r0 != 0 goto 46
       31: *(u32 *)(r10 -8) = 0
       32: r2 = r10
       33: r2 += -8
       34: r1 = map counters
       36: call map_lookup_elem#1
       37: r1 = r0
       38: if r1 == 0 goto 85
       39: r0 = *(u64 *)(r1 +0)
       40: r0 += 1
       41: *(u64 *)(r1 +0) = r0
       42: r0 = *(u64 *)(r1 +8)
       43: r0 += 1
       44: *(u64 *)(r1 +8) = r0
       45: goto 85
       46: r5 = *(u64 *)(r10 -40)
       47: *(u64 *)(r5 +8) = 0
       48: r0 = *(u64 *)(r10 -32)
       49: *(u64 *)(r5 +16) = r0
       50: call ktime_get_boot_ns#125
       51: r1 = r0
       52: r5 = *(u64 *)(r10 -40)
       53: *(u64 *)(r5 +0) = r1
       54: call get_smp_processor_id#8
       55: r1 = r0
       56: r5 = *(u64 *)(r10 -40)
       57: *(u32 *)(r5 +24) = r1
       58: *(u32 *)(r5 +28) = 0
       59: r2 = 16
       60: r1 = *(u64 *)(r10 -40)
       61: r1 += 32
       62: call get_current_comm#16
       63: r5 = *(u64 *)(r10 -24)
       64: r1 = *(u64 *)(r5 +16)
       65: r5 = *(u64 *)(r10 -40)
       66: *(u64 *)(r5 +48) = r1
       67: r5 = *(u64 *)(r10 -24)
       68: r1 = *(u64 *)(r5 +24)
       69: r5 = *(u64 *)(r10 -40)
       70: *(u64 *)(r5 +56) = r1
       71: r5 = *(u64 *)(r10 -24)
       72: r1 = *(u64 *)(r5 +32)
       73: r5 = *(u64 *)(r10 -40)
       74: *(u64 *)(r5 +64) = r1
       75: r5 = *(u64 *)(r10 -24)
       76: r1 = *(u64 *)(r5 +40)
       77: r5 = *(u64 *)(r10 -40)
       78: *(u64 *)(r5 +72) = r1
       79: r1 = *(u64 *)(r10 -16)                   ; ret
       80: r1 = *(u64 *)(r1 +80)
       81: *(u64 *)(r5 +80) = r1
       82: r2 = 0
       83: r1 = *(u64 *)(r10 -40)
       84: call ringbuf_submit#132
       85: r2 = r10
       86: r2 += -48
       87: r1 = map stash
       89: call map_delete_elem#3
       90: r0 = 0
       91: exit

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 function, stash 48 bytes
    ktrace_session: 164 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: if r0 & 1 goto 61
        3: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        4: r1 = *(u64 *)(r1 +112)
        5: r2 = btf_id
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 59
        9: call get_current_pid_tgid#14
       10: r1 = r0
       11: r2 = r1
       12: r2 >>= 32
       13: if w2 == 1 goto 59
       14: r2 = map control
       16: r2 = *(u64 *)(r2 +0)
       17: if r2 == 0 goto 59
       18: *(u64 *)(r10 -96) = r1
       19: *(u64 *)(r10 -80) = 0
       20: *(u64 *)(r10 -72) = 0
       21: r1 = *(u64 *)(r10 -16)
       22: r1 = *(u64 *)(r1 +112)
       23: *(u64 *)(r10 -64) = r1
       24: r1 = 84                                  ; skb->len
       25: *(u64 *)(r10 -56) = r1
       26: *(u64 *)(r10 -88) = 0
       27: r0 = *(u64 *)(r10 -16)
       28: r0 = *(u64 *)(r0 +152)
       29: *(u64 *)(r10 -48) = r0
       30: r4 = 0
       31: r3 = r10
       32: r3 += -96
       33: r2 = r10
       34: r2 += -48
       35: r1 = map stash
       37: call map_update_elem#2
       38: if r0 != 0 goto 48
       39: r1 = *(u64 *)(r10 -16)
       40: call kfunc
       41: r1 = r0
       42: r2 = *(u64 *)(r10 -16)
       43: r2 = *(u64 *)(r2 +152)
       44: r2 += 1
       45: *(u64 *)(r1 +0) = r2
       46: r0 = 0
       47: exit
       48: *(u32 *)(r10 -8) = 0
       49: r2 = r10
       50: r2 += -8
       51: r1 = map counters
       53: call map_lookup_elem#1
       54: r1 = r0
       55: if r1 == 0 goto 59
       56: r0 = *(u64 *)(r1 +16)
       57: r0 += 1
       58: *(u64 *)(r1 +16) = r0
       59: r0 = 1
       60: exit
       61: r1 = *(u64 *)(r10 -16)
       62: r1 = *(u64 *)(r1 +152)
       63: r0 = r1
       64: r0 -= 8
       65: *(u64 *)(r10 -24) = r0
       66: r1 = *(u64 *)(r10 -16)
       67: call kfunc
       68: r1 = r0
       69: r2 = *(u64 *)(r10 -24)
       70: r2 += 1
       71: r3 = *(u64 *)(r1 +0)
       72: if r3 != r2 goto 162
       73: *(u64 *)(r1 +0) = 0
       74: r0 = *(u64 *)(r10 -24)
       75: *(u64 *)(r10 -96) = r0
       76: r2 = r10
       77: r2 += -96
       78: r1 = map stash
       80: call map_lookup_elem#1
       81: if r0 == 0 goto 162
       82: *(u64 *)(r10 -24) = r0
       83: call get_current_pid_tgid#14
       84: r1 = r0
       85: r5 = *(u64 *)(r10 -24)
       86: r2 = *(u64 *)(r5 +0)
       87: if r2 != r1 goto 157
       88: r2 = *(u64 *)(r10 -16)                   ; ret != 0
       89: r2 = *(u64 *)(r2 +80)
       90: if w2 == 0 goto 157
       91: *(u64 *)(r10 -32) = r1
       92: r1 = map control
       94: r1 = *(u64 *)(r1 +0)
       95: if r1 == 0 goto 157
       96: r3 = 0
       97: r2 = 88
       98: r1 = map ring
      100: call ringbuf_reserve#131
      101: *(u64 *)(r10 -40) = r0
      102: if r0 != 0 goto 118
      103: *(u32 *)(r10 -8) = 0
      104: r2 = r10
      105: r2 += -8
      106: r1 = map counters
      108: call map_lookup_elem#1
      109: r1 = r0
      110: if r1 == 0 goto 157
      111: r0 = *(u64 *)(r1 +0)
      112: r0 += 1
      113: *(u64 *)(r1 +0) = r0
      114: r0 = *(u64 *)(r1 +8)
      115: r0 += 1
      116: *(u64 *)(r1 +8) = r0
      117: goto 157
      118: r5 = *(u64 *)(r10 -40)
      119: *(u64 *)(r5 +8) = 0
      120: r0 = *(u64 *)(r10 -32)
      121: *(u64 *)(r5 +16) = r0
      122: call ktime_get_boot_ns#125
      123: r1 = r0
      124: r5 = *(u64 *)(r10 -40)
      125: *(u64 *)(r5 +0) = r1
      126: call get_smp_processor_id#8
      127: r1 = r0
      128: r5 = *(u64 *)(r10 -40)
      129: *(u32 *)(r5 +24) = r1
      130: *(u32 *)(r5 +28) = 0
      131: r2 = 16
      132: r1 = *(u64 *)(r10 -40)
      133: r1 += 32
      134: call get_current_comm#16
      135: r5 = *(u64 *)(r10 -24)
      136: r1 = *(u64 *)(r5 +16)
      137: r5 = *(u64 *)(r10 -40)
      138: *(u64 *)(r5 +48) = r1
      139: r5 = *(u64 *)(r10 -24)
      140: r1 = *(u64 *)(r5 +24)
      141: r5 = *(u64 *)(r10 -40)
      142: *(u64 *)(r5 +56) = r1
      143: r5 = *(u64 *)(r10 -24)
      144: r1 = *(u64 *)(r5 +32)
      145: r5 = *(u64 *)(r10 -40)
      146: *(u64 *)(r5 +64) = r1
      147: r5 = *(u64 *)(r10 -24)
      148: r1 = *(u64 *)(r5 +40)
      149: r5 = *(u64 *)(r10 -40)
      150: *(u64 *)(r5 +72) = r1
      151: r1 = *(u64 *)(r10 -16)                   ; ret
      152: r1 = *(u64 *)(r1 +80)
      153: *(u64 *)(r5 +80) = r1
      154: r2 = 0
      155: r1 = *(u64 *)(r10 -40)
      156: call ringbuf_submit#132
      157: r2 = r10
      158: r2 += -96
      159: r1 = map stash
      161: call map_delete_elem#3
      162: r0 = 0
      163: exit

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
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

What follows the decision at an entry: our own task and the gate are told apart, the call is counted, the record is filled.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84'
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 66 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 64
        6: call get_current_pid_tgid#14
        7: *(u64 *)(r10 -24) = r0
        8: r1 = r0
        9: r1 >>= 32
       10: if w1 == 1 goto 64
       11: r1 = map control
       13: r1 = *(u64 *)(r1 +0)
       14: if r1 == 0 goto 64
       15: r3 = 0
       16: r2 = 80
       17: r1 = map ring
       19: call ringbuf_reserve#131
       20: *(u64 *)(r10 -32) = r0
       21: if r0 != 0 goto 37
       22: *(u32 *)(r10 -8) = 0
       23: r2 = r10
       24: r2 += -8
       25: r1 = map counters
       27: call map_lookup_elem#1
       28: r1 = r0
       29: if r1 == 0 goto 64
       30: r0 = *(u64 *)(r1 +0)
       31: r0 += 1
       32: *(u64 *)(r1 +0) = r0
       33: r0 = *(u64 *)(r1 +8)
       34: r0 += 1
       35: *(u64 *)(r1 +8) = r0
       36: goto 64
       37: r5 = *(u64 *)(r10 -32)
       38: *(u64 *)(r5 +8) = 0
       39: r0 = *(u64 *)(r10 -24)
       40: *(u64 *)(r5 +16) = r0
       41: call ktime_get_boot_ns#125
       42: r1 = r0
       43: r5 = *(u64 *)(r10 -32)
       44: *(u64 *)(r5 +0) = r1
       45: call get_smp_processor_id#8
       46: r1 = r0
       47: r5 = *(u64 *)(r10 -32)
       48: *(u32 *)(r5 +24) = r1
       49: *(u32 *)(r5 +28) = 0
       50: r2 = 16
       51: r1 = *(u64 *)(r10 -32)
       52: r1 += 32
       53: call get_current_comm#16
       54: r5 = *(u64 *)(r10 -32)
       55: *(u64 *)(r5 +48) = 0
       56: *(u64 *)(r5 +56) = 0
       57: r0 = *(u64 *)(r10 -16)
       58: r0 = *(u64 *)(r0 +112)
       59: *(u64 *)(r5 +64) = r0
       60: *(u64 *)(r5 +72) = 84                    ; skb->len
       61: r2 = 0
       62: r1 = *(u64 *)(r10 -32)
       63: call ringbuf_submit#132
       64: r0 = 0
       65: exit

A string, a task's name, a duration at the return; -p 77.

    $ on 6.18 ktrace -p 77 --dump bpf 'ip_rcv: skb->len == 84 && duration > 10ms { print skb->dev->name, comm, duration }'
    unit 0: clause 1, kprobe.session, 1 function, stash 64 bytes
    ktrace_session: 232 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: if r0 & 1 goto 110
        3: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        4: r1 = *(u64 *)(r1 +112)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 108
        9: call get_current_pid_tgid#14
       10: *(u64 *)(r10 -24) = r0
       11: r1 = r0
       12: r1 >>= 32
       13: if w1 != 77 goto 108
       14: if w1 == 1 goto 108
       15: r1 = map control
       17: r1 = *(u64 *)(r1 +0)
       18: if r1 == 0 goto 108
       19: *(u32 *)(r10 -8) = 0
       20: r2 = r10
       21: r2 += -8
       22: r1 = map scratch
       24: call map_lookup_elem#1
       25: if r0 == 0 goto 108
       26: *(u64 *)(r10 -32) = r0
       27: r5 = r0
       28: r0 = *(u64 *)(r10 -24)
       29: *(u64 *)(r5 +0) = r0
       30: *(u64 *)(r5 +16) = 0
       31: *(u64 *)(r5 +24) = 0
       32: r1 = *(u64 *)(r10 -16)                   ; skb->dev->name
       33: r1 = *(u64 *)(r1 +112)
       34: r2 = 0
       35: call kfunc
       36: r1 = *(u64 *)(r0 +16)
       37: *(u64 *)(r10 -24) = r1
       38: r3 = r1
       39: r2 = 16
       40: r1 = *(u64 *)(r10 -32)
       41: r1 += 32
       42: call probe_read_kernel#113
       43: r1 = r0
       44: if r1 s>= 0 goto 59
       45: r0 = *(u64 *)(r10 -24)
       46: if r0 != 0 goto 64
       47: r0 = *(u64 *)(r10 -16)
       48: r0 = *(u64 *)(r0 +112)
       49: if r0 == 0 goto 60
       50: r3 = *(u64 *)(r10 -16)
       51: r3 = *(u64 *)(r3 +112)
       52: r3 += 16
       53: r2 = 8
       54: r1 = r10
       55: r1 += -8
       56: call probe_read_kernel#113
       57: if r0 != 0 goto 64
       58: goto 60
       59: goto 69
       60: r5 = *(u64 *)(r10 -32)
       61: r1 = *(u64 *)(r5 +24)
       62: r1 |= 1
       63: *(u64 *)(r5 +24) = r1
       64: r5 = *(u64 *)(r10 -32)
       65: r1 = *(u64 *)(r5 +16)
       66: r1 |= 1
       67: *(u64 *)(r5 +16) = r1
       68: *(u64 *)(r5 +32) = 0
       69: r2 = 16                                  ; comm
       70: r1 = *(u64 *)(r10 -32)
       71: r1 += 48
       72: call get_current_comm#16
       73: call ktime_get_ns#5
       74: r1 = r0
       75: r5 = *(u64 *)(r10 -32)
       76: *(u64 *)(r5 +8) = r1
       77: r0 = *(u64 *)(r10 -16)
       78: r0 = *(u64 *)(r0 +152)
       79: *(u64 *)(r10 -48) = r0
       80: r4 = 0
       81: r3 = *(u64 *)(r10 -32)
       82: r2 = r10
       83: r2 += -48
       84: r1 = map stash
       86: call map_update_elem#2
       87: if r0 != 0 goto 97
       88: r1 = *(u64 *)(r10 -16)
       89: call kfunc
       90: r1 = r0
       91: r2 = *(u64 *)(r10 -16)
       92: r2 = *(u64 *)(r2 +152)
       93: r2 += 1
       94: *(u64 *)(r1 +0) = r2
       95: r0 = 0
       96: exit
       97: *(u32 *)(r10 -8) = 0
       98: r2 = r10
       99: r2 += -8
      100: r1 = map counters
      102: call map_lookup_elem#1
      103: r1 = r0
      104: if r1 == 0 goto 108
      105: r0 = *(u64 *)(r1 +16)
      106: r0 += 1
      107: *(u64 *)(r1 +16) = r0
      108: r0 = 1
      109: exit
      110: r1 = *(u64 *)(r10 -16)
      111: r1 = *(u64 *)(r1 +152)
      112: r0 = r1
      113: r0 -= 8
      114: *(u64 *)(r10 -24) = r0
      115: r1 = *(u64 *)(r10 -16)
      116: call kfunc
      117: r1 = r0
      118: r2 = *(u64 *)(r10 -24)
      119: r2 += 1
      120: r3 = *(u64 *)(r1 +0)
      121: if r3 != r2 goto 230
      122: *(u64 *)(r1 +0) = 0
      123: r0 = *(u64 *)(r10 -24)
      124: *(u64 *)(r10 -48) = r0
      125: r2 = r10
      126: r2 += -48
      127: r1 = map stash
      129: call map_lookup_elem#1
      130: if r0 == 0 goto 230
      131: *(u64 *)(r10 -16) = r0
      132: call get_current_pid_tgid#14
      133: *(u64 *)(r10 -24) = r0
      134: r5 = *(u64 *)(r10 -16)
      135: r1 = *(u64 *)(r5 +0)
      136: r5 = *(u64 *)(r10 -24)
      137: if r1 != r5 goto 225
      138: r5 = *(u64 *)(r10 -16)                   ; duration > 10ms
      139: r0 = *(u64 *)(r5 +8)
      140: *(u64 *)(r10 -32) = r0
      141: call ktime_get_ns#5
      142: r1 = r0
      143: r5 = *(u64 *)(r10 -32)
      144: r2 = r1
      145: r2 -= r5
      146: if r2 <= 10000000 goto 225
      147: *(u64 *)(r10 -32) = r1
      148: r1 = map control
      150: r1 = *(u64 *)(r1 +0)
      151: if r1 == 0 goto 225
      152: r3 = 0
      153: r2 = 104
      154: r1 = map ring
      156: call ringbuf_reserve#131
      157: *(u64 *)(r10 -40) = r0
      158: if r0 != 0 goto 174
      159: *(u32 *)(r10 -8) = 0
      160: r2 = r10
      161: r2 += -8
      162: r1 = map counters
      164: call map_lookup_elem#1
      165: r1 = r0
      166: if r1 == 0 goto 225
      167: r0 = *(u64 *)(r1 +0)
      168: r0 += 1
      169: *(u64 *)(r1 +0) = r0
      170: r0 = *(u64 *)(r1 +8)
      171: r0 += 1
      172: *(u64 *)(r1 +8) = r0
      173: goto 225
      174: r5 = *(u64 *)(r10 -40)
      175: *(u64 *)(r5 +8) = 0
      176: r0 = *(u64 *)(r10 -24)
      177: *(u64 *)(r5 +16) = r0
      178: call ktime_get_boot_ns#125
      179: r1 = r0
      180: r5 = *(u64 *)(r10 -40)
      181: *(u64 *)(r5 +0) = r1
      182: call get_smp_processor_id#8
      183: r1 = r0
      184: r5 = *(u64 *)(r10 -40)
      185: *(u32 *)(r5 +24) = r1
      186: *(u32 *)(r5 +28) = 0
      187: r2 = 16
      188: r1 = *(u64 *)(r10 -40)
      189: r1 += 32
      190: call get_current_comm#16
      191: r5 = *(u64 *)(r10 -16)
      192: r1 = *(u64 *)(r5 +16)
      193: r5 = *(u64 *)(r10 -40)
      194: *(u64 *)(r5 +48) = r1
      195: r5 = *(u64 *)(r10 -16)
      196: r1 = *(u64 *)(r5 +24)
      197: r5 = *(u64 *)(r10 -40)
      198: *(u64 *)(r5 +56) = r1
      199: r5 = *(u64 *)(r10 -16)
      200: r1 = *(u64 *)(r5 +32)
      201: r5 = *(u64 *)(r10 -40)
      202: *(u64 *)(r5 +64) = r1
      203: r5 = *(u64 *)(r10 -16)
      204: r1 = *(u64 *)(r5 +40)
      205: r5 = *(u64 *)(r10 -40)
      206: *(u64 *)(r5 +72) = r1
      207: r5 = *(u64 *)(r10 -16)
      208: r1 = *(u64 *)(r5 +48)
      209: r5 = *(u64 *)(r10 -40)
      210: *(u64 *)(r5 +80) = r1
      211: r5 = *(u64 *)(r10 -16)
      212: r1 = *(u64 *)(r5 +56)
      213: r5 = *(u64 *)(r10 -40)
      214: *(u64 *)(r5 +88) = r1
      215: r5 = *(u64 *)(r10 -16)                   ; duration
      216: r1 = *(u64 *)(r5 +8)
      217: r0 = *(u64 *)(r10 -32)
      218: r0 -= r1
      219: r1 = r0
      220: r5 = *(u64 *)(r10 -40)
      221: *(u64 *)(r5 +96) = r1
      222: r2 = 0
      223: r1 = *(u64 *)(r10 -40)
      224: call ringbuf_submit#132
      225: r2 = r10
      226: r2 += -48
      227: r1 = map stash
      229: call map_delete_elem#3
      230: r0 = 0
      231: exit

By trampolines: arguments from the context in a program for one function, and by the helper where the program is for many, or computes with the pointer.

    $ on 6.1+ ktrace --attach fexit --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fexit, 1 function, stash 48 bytes
    ktrace_entry: 67 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r5 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r1 = *(u32 *)(r5 +112)
        3: if w1 != 84 goto 49
        4: call get_current_pid_tgid#14
        5: r1 = r0
        6: r2 = r1
        7: r2 >>= 32
        8: if w2 == 1 goto 49
        9: r2 = map control
       11: r2 = *(u64 *)(r2 +0)
       12: if r2 == 0 goto 49
       13: r2 = *(u64 *)(r10 -16)
       14: *(u64 *)(r10 -80) = r1
       15: *(u64 *)(r10 -64) = 0
       16: *(u64 *)(r10 -56) = 0
       17: r1 = *(u64 *)(r10 -16)
       18: r1 = *(u64 *)(r1 +0)
       19: *(u64 *)(r10 -48) = r1
       20: r1 = 84                                  ; skb->len
       21: *(u64 *)(r10 -40) = r1
       22: *(u64 *)(r10 -72) = 0
       23: *(u64 *)(r10 -32) = r2
       24: r4 = 0
       25: r3 = r10
       26: r3 += -80
       27: r2 = r10
       28: r2 += -32
       29: r1 = map stash
       31: call map_update_elem#2
       32: if r0 != 0 goto 39
       33: r5 = map control
       35: r0 = 1
       36: lock *(u64 *)(r5 +8) += r0
       37: r0 = 0
       38: exit
       39: *(u32 *)(r10 -8) = 0
       40: r2 = r10
       41: r2 += -8
       42: r1 = map counters
       44: call map_lookup_elem#1
       45: r1 = r0
       46: if r1 == 0 goto 49
       47: r0 = 1
       48: lock *(u64 *)(r1 +16) += r0
       49: r1 = map control
       51: r1 = *(u64 *)(r1 +8)
       52: if r1 == 0 goto 65
       53: r1 = *(u64 *)(r10 -16)
       54: *(u64 *)(r10 -24) = r1
       55: r2 = r10
       56: r2 += -24
       57: r1 = map stash
       59: call map_delete_elem#3
       60: if r0 != 0 goto 65
       61: r5 = map control
       63: r0 = -1
       64: lock *(u64 *)(r5 +8) += r0
       65: r0 = 0
       66: exit
    ktrace_return: 107 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +8)
        4: if r1 == 0 goto 105
        5: r1 = *(u64 *)(r10 -16)
        6: *(u64 *)(r10 -48) = r1
        7: r2 = r10
        8: r2 += -48
        9: r1 = map stash
       11: call map_lookup_elem#1
       12: if r0 == 0 goto 105
       13: *(u64 *)(r10 -24) = r0
       14: call get_current_pid_tgid#14
       15: *(u64 *)(r10 -32) = r0
       16: r5 = *(u64 *)(r10 -24)
       17: r1 = *(u64 *)(r5 +0)
       18: r5 = *(u64 *)(r10 -32)
       19: if r1 != r5 goto 95
       20: *(u64 *)(r10 -8) = 0                     ; ret != 0
       21: r1 = *(u64 *)(r10 -16)
       22: r2 = r10
       23: r2 += -8
       24: call get_func_ret#184
       25: r1 = *(u64 *)(r10 -8)
       26: if w1 == 0 goto 95
       27: r1 = map control
       29: r1 = *(u64 *)(r1 +0)
       30: if r1 == 0 goto 95
       31: r3 = 0
       32: r2 = 88
       33: r1 = map ring
       35: call ringbuf_reserve#131
       36: *(u64 *)(r10 -40) = r0
       37: if r0 != 0 goto 51
       38: *(u32 *)(r10 -8) = 0
       39: r2 = r10
       40: r2 += -8
       41: r1 = map counters
       43: call map_lookup_elem#1
       44: r1 = r0
       45: if r1 == 0 goto 95
       46: r0 = 1
       47: lock *(u64 *)(r1 +0) += r0
       48: r0 = 1
       49: lock *(u64 *)(r1 +8) += r0
       50: goto 95
       51: r5 = *(u64 *)(r10 -40)
       52: *(u64 *)(r5 +8) = 0
       53: r0 = *(u64 *)(r10 -32)
       54: *(u64 *)(r5 +16) = r0
       55: call ktime_get_boot_ns#125
       56: r1 = r0
       57: r5 = *(u64 *)(r10 -40)
       58: *(u64 *)(r5 +0) = r1
       59: call get_smp_processor_id#8
       60: r1 = r0
       61: r5 = *(u64 *)(r10 -40)
       62: *(u32 *)(r5 +24) = r1
       63: *(u32 *)(r5 +28) = 0
       64: r2 = 16
       65: r1 = *(u64 *)(r10 -40)
       66: r1 += 32
       67: call get_current_comm#16
       68: r5 = *(u64 *)(r10 -24)
       69: r1 = *(u64 *)(r5 +16)
       70: r5 = *(u64 *)(r10 -40)
       71: *(u64 *)(r5 +48) = r1
       72: r5 = *(u64 *)(r10 -24)
       73: r1 = *(u64 *)(r5 +24)
       74: r5 = *(u64 *)(r10 -40)
       75: *(u64 *)(r5 +56) = r1
       76: r5 = *(u64 *)(r10 -24)
       77: r1 = *(u64 *)(r5 +32)
       78: r5 = *(u64 *)(r10 -40)
       79: *(u64 *)(r5 +64) = r1
       80: r5 = *(u64 *)(r10 -24)
       81: r1 = *(u64 *)(r5 +40)
       82: r5 = *(u64 *)(r10 -40)
       83: *(u64 *)(r5 +72) = r1
       84: *(u64 *)(r10 -8) = 0                     ; ret
       85: r1 = *(u64 *)(r10 -16)
       86: r2 = r10
       87: r2 += -8
       88: call get_func_ret#184
       89: r1 = *(u64 *)(r10 -8)
       90: r5 = *(u64 *)(r10 -40)
       91: *(u64 *)(r5 +80) = r1
       92: r2 = 0
       93: r1 = *(u64 *)(r10 -40)
       94: call ringbuf_submit#132
       95: r2 = r10
       96: r2 += -48
       97: r1 = map stash
       99: call map_delete_elem#3
      100: if r0 != 0 goto 105
      101: r5 = map control
      103: r0 = -1
      104: lock *(u64 *)(r5 +8) += r0
      105: r0 = 0
      106: exit

    $ on 7.3+ ktrace --attach fsession --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fsession, 1 function, stash 48 bytes
    ktrace_session: 159 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: if r0 & 1 goto 56
        3: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        4: r1 = *(u64 *)(r1 +0)
        5: r2 = 0
        6: call kfunc
        7: r1 = *(u32 *)(r0 +112)
        8: if w1 != 84 goto 54
        9: call get_current_pid_tgid#14
       10: r1 = r0
       11: r2 = r1
       12: r2 >>= 32
       13: if w2 == 1 goto 54
       14: r2 = map control
       16: r2 = *(u64 *)(r2 +0)
       17: if r2 == 0 goto 54
       18: r2 = *(u64 *)(r10 -16)
       19: *(u64 *)(r10 -96) = r1
       20: *(u64 *)(r10 -80) = 0
       21: *(u64 *)(r10 -72) = 0
       22: r1 = *(u64 *)(r10 -16)
       23: r1 = *(u64 *)(r1 +0)
       24: *(u64 *)(r10 -64) = r1
       25: r1 = 84                                  ; skb->len
       26: *(u64 *)(r10 -56) = r1
       27: *(u64 *)(r10 -88) = 0
       28: *(u64 *)(r10 -48) = r2
       29: r4 = 0
       30: r3 = r10
       31: r3 += -96
       32: r2 = r10
       33: r2 += -48
       34: r1 = map stash
       36: call map_update_elem#2
       37: if r0 != 0 goto 44
       38: r1 = *(u64 *)(r10 -16)
       39: call kfunc
       40: r1 = r0
       41: *(u64 *)(r1 +0) = 1
       42: r0 = 0
       43: exit
       44: *(u32 *)(r10 -8) = 0
       45: r2 = r10
       46: r2 += -8
       47: r1 = map counters
       49: call map_lookup_elem#1
       50: r1 = r0
       51: if r1 == 0 goto 54
       52: r0 = 1
       53: lock *(u64 *)(r1 +16) += r0
       54: r0 = 0
       55: exit
       56: r0 = *(u64 *)(r10 -16)
       57: *(u64 *)(r10 -24) = r0
       58: r1 = *(u64 *)(r10 -16)
       59: call kfunc
       60: r1 = r0
       61: r2 = *(u64 *)(r1 +0)
       62: if r2 == 0 goto 157
       63: *(u64 *)(r1 +0) = 0
       64: r0 = *(u64 *)(r10 -24)
       65: *(u64 *)(r10 -96) = r0
       66: r2 = r10
       67: r2 += -96
       68: r1 = map stash
       70: call map_lookup_elem#1
       71: if r0 == 0 goto 157
       72: *(u64 *)(r10 -24) = r0
       73: call get_current_pid_tgid#14
       74: *(u64 *)(r10 -32) = r0
       75: r5 = *(u64 *)(r10 -24)
       76: r1 = *(u64 *)(r5 +0)
       77: r5 = *(u64 *)(r10 -32)
       78: if r1 != r5 goto 152
       79: r1 = *(u64 *)(r10 -16)                   ; ret != 0
       80: r2 = r10
       81: r2 += -8
       82: call get_func_ret#184
       83: r1 = *(u64 *)(r10 -8)
       84: if w1 == 0 goto 152
       85: r1 = map control
       87: r1 = *(u64 *)(r1 +0)
       88: if r1 == 0 goto 152
       89: r3 = 0
       90: r2 = 88
       91: r1 = map ring
       93: call ringbuf_reserve#131
       94: *(u64 *)(r10 -40) = r0
       95: if r0 != 0 goto 109
       96: *(u32 *)(r10 -8) = 0
       97: r2 = r10
       98: r2 += -8
       99: r1 = map counters
      101: call map_lookup_elem#1
      102: r1 = r0
      103: if r1 == 0 goto 152
      104: r0 = 1
      105: lock *(u64 *)(r1 +0) += r0
      106: r0 = 1
      107: lock *(u64 *)(r1 +8) += r0
      108: goto 152
      109: r5 = *(u64 *)(r10 -40)
      110: *(u64 *)(r5 +8) = 0
      111: r0 = *(u64 *)(r10 -32)
      112: *(u64 *)(r5 +16) = r0
      113: call ktime_get_boot_ns#125
      114: r1 = r0
      115: r5 = *(u64 *)(r10 -40)
      116: *(u64 *)(r5 +0) = r1
      117: call get_smp_processor_id#8
      118: r1 = r0
      119: r5 = *(u64 *)(r10 -40)
      120: *(u32 *)(r5 +24) = r1
      121: *(u32 *)(r5 +28) = 0
      122: r2 = 16
      123: r1 = *(u64 *)(r10 -40)
      124: r1 += 32
      125: call get_current_comm#16
      126: r5 = *(u64 *)(r10 -24)
      127: r1 = *(u64 *)(r5 +16)
      128: r5 = *(u64 *)(r10 -40)
      129: *(u64 *)(r5 +48) = r1
      130: r5 = *(u64 *)(r10 -24)
      131: r1 = *(u64 *)(r5 +24)
      132: r5 = *(u64 *)(r10 -40)
      133: *(u64 *)(r5 +56) = r1
      134: r5 = *(u64 *)(r10 -24)
      135: r1 = *(u64 *)(r5 +32)
      136: r5 = *(u64 *)(r10 -40)
      137: *(u64 *)(r5 +64) = r1
      138: r5 = *(u64 *)(r10 -24)
      139: r1 = *(u64 *)(r5 +40)
      140: r5 = *(u64 *)(r10 -40)
      141: *(u64 *)(r5 +72) = r1
      142: r1 = *(u64 *)(r10 -16)                   ; ret
      143: r2 = r10
      144: r2 += -8
      145: call get_func_ret#184
      146: r1 = *(u64 *)(r10 -8)
      147: r5 = *(u64 *)(r10 -40)
      148: *(u64 *)(r5 +80) = r1
      149: r2 = 0
      150: r1 = *(u64 *)(r10 -40)
      151: call ringbuf_submit#132
      152: r2 = r10
      153: r2 += -96
      154: r1 = map stash
      156: call map_delete_elem#3
      157: r0 = 0
      158: exit

    $ on 7.3+ ktrace --attach fentry.multi --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry.multi, 1 function
    ktrace_entry: 74 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r2 = 0                                   ; skb->len == 84
        2: r3 = r10
        3: r3 += -8
        4: call get_func_arg#183
        5: r1 = *(u64 *)(r10 -8)
        6: r2 = 0
        7: call kfunc
        8: r1 = *(u32 *)(r0 +112)
        9: if w1 != 84 goto 72
       10: r1 = *(u64 *)(r10 -16)
       11: r2 = 0
       12: r3 = r10
       13: r3 += -8
       14: call get_func_arg#183
       15: r0 = *(u64 *)(r10 -8)
       16: *(u64 *)(r10 -16) = r0

    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv: (u64)skb % 64 == 0 && skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 function
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r2 = 0                                   ; (u64)skb % 64 == 0
        2: r3 = r10
        3: r3 += -8
        4: call get_func_arg#183
        5: r1 = *(u64 *)(r10 -8)
        6: r1 %= 64
        7: if r1 != 0 goto 70
        8: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        9: r1 = *(u64 *)(r1 +0)
       10: r2 = btf_id
       11: call kfunc
       12: r1 = *(u32 *)(r0 +112)
       13: if w1 != 84 goto 70

Before 6.1 a return probe hides a function's callers from whoever looks behind it. So the entry that takes their stack comes before it, can't
know whether the return will be seen, and a call that is turned down takes away what an earlier one with its frame may have left, if there is
anything; a clause without a stack looks for the trampoline instead, and a call that is turned down does nothing:

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { kstack(1) }' | grep -E 'instructions|len == 84|goto|get_stack|elem|trampoline|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 88 instructions
        1: r3 = *(u64 *)(r1 +112)                   ; skb->len == 84
        6: if r0 != -1 goto 11
       12: if w1 != 84 goto 69
       17: if w2 == 1 goto 69
       21: if r2 == 0 goto 69
       31: call get_stack#67
       33: if r1 s>= 0 goto 38
       37: goto 39
       50: call map_update_elem#2
       51: if r0 != 0 goto 58
       55: lock *(u64 *)(r5 +8) += r0
       57: exit
       63: call map_lookup_elem#1
       65: if r1 == 0 goto 69
       72: if r1 == 0 goto 86
       80: call map_delete_elem#3
       81: if r0 != 0 goto 86
       85: lock *(u64 *)(r5 +8) += r0
       87: exit
    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { ustack(1) }' | grep -E 'instructions|trampoline|len == 84|goto|get_stack|elem|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 80 instructions
        1: r3 = *(u64 *)(r1 +112)                   ; skb->len == 84
        6: if r0 != -1 goto 11
       12: if w1 != 84 goto 78
       17: if w1 == 1 goto 78
       21: if r1 == 0 goto 78
       27: if r0 != -1 goto 32
       33: r2 = &return trampoline
       35: if r1 != r2 goto 67
       51: call map_update_elem#2
       52: if r0 != 0 goto 55
       54: exit
       60: call map_lookup_elem#1
       62: if r1 == 0 goto 78
       66: goto 78
       72: call map_lookup_elem#1
       74: if r1 == 0 goto 78
       79: exit

A program for one function has it as a number, which the runtime knows: where few functions need programs of their own, they have one each, though
all else be the same bytes. A program for several asks.

    $ on 6.12 ktrace --dump bpf 'ip_rcv, skb_clone: { print ret }' | grep -E 'unit|cookie|func_ip'
    unit 0: clause 1, kprobe.session, 1 function, stash 32 bytes
    unit 1: clause 1, kprobe.session, 1 function, stash 32 bytes
    $ on 6.12 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print func }' | grep -E 'unit|cookie|func_ip'
    unit 0: clause 1, kprobe.multi, 2 functions
       11: call get_attach_cookie#174
    $ on 6.12 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|cookie|func_ip'
    unit 0: clause 1, kprobe.session, 2 functions, stash 32 bytes
       17: call get_func_ip#173
       68: call get_func_ip#173
       91: call get_attach_cookie#174
    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv, ip_local_deliver: { print func }' | grep -E 'unit|cookie|func_ip'
    unit 0: clause 1, fentry, 2 functions
    $ on 6.1 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|func_ip|: r[0-9] -= '
    unit 0: clause 1, kprobe.event, 2 functions, stash 32 bytes
       27: r1 -= 6
        3: r0 -= 8
        6: call get_func_ip#173
    $ on 5.10 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|current_kprobe|: r[0-9] -= '
    unit 0: clause 1, kprobe.event, 2 functions, stash 32 bytes
       31: r1 -= 6
        3: r0 -= 8
       15: r1 = &per-CPU current_kprobe

Of the only one a call's frame says all.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: { print ret }' | sed -n '/^ktrace_return/,/map_lookup_elem/p'
    ktrace_return: 81 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -48) = r1
        4: r2 = r10
        5: r2 += -48
        6: r1 = map stash
        8: call map_lookup_elem#1

Where a load is an instruction the numbers are stored first, and then one question is asked for all: in one page with what is known to have been
read all can be. Nothing of the skb is known at first in the second, and its device may be another page; a single load is asked for by itself.

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 { print skb->len, skb->data_len, skb->mark, skb->protocol }' | sed -n '/get_current_comm/,/goto/p'
       53: call get_current_comm#16
       54: r5 = *(u64 *)(r10 -32)
       55: *(u64 *)(r5 +48) = 0
       56: *(u64 *)(r5 +56) = 0
       57: *(u64 *)(r5 +64) = 84                    ; skb->len
       58: r1 = *(u64 *)(r10 -16)                   ; skb->data_len
       59: r1 = *(u64 *)(r1 +112)
       60: r2 = btf_id
       61: call kfunc
       62: r1 = r0
       63: r2 = *(u32 *)(r1 +116)
       64: r5 = *(u64 *)(r10 -32)
       65: *(u64 *)(r5 +72) = r2
       66: r2 = *(u32 *)(r1 +156)                   ; skb->mark
       67: *(u64 *)(r5 +80) = r2
       68: r1 = *(u16 *)(r1 +160)                   ; skb->protocol
       69: r1 = be16 r1
       70: w1 = w1
       71: *(u64 *)(r5 +88) = r1
       72: r1 = *(u64 *)(r10 -16)
       73: r1 = *(u64 *)(r1 +112)
       74: w1 = w1
       75: w1 += 112
       76: w1 &= 4095
       77: if w1 <= 4046 goto 176
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
