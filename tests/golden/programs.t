Whole programs: the main one-liner's on each kind of kernel.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 function, stash 48 bytes
    ktrace_entry: 88 instructions
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
       13: if w1 != 84 goto 86
       14: *(u64 *)(r10 -24) = r1
       15: call get_current_pid_tgid#14
       16: *(u64 *)(r10 -32) = r0
       17: r1 = r0
       18: r1 >>= 32
       19: if w1 == 1 goto 86
       20: r1 = map control
       22: r1 = *(u64 *)(r1 +0)
       23: if r1 == 0 goto 86
       24: r3 = *(u64 *)(r10 -16)
       25: r3 = *(u64 *)(r3 +152)
       26: *(u64 *)(r10 -8) = 0
       27: r0 = r3
       28: r0 s>>= 47
       29: if r0 != -1 goto 34
       30: r2 = 8
       31: r1 = r10
       32: r1 += -8
       33: call probe_read_kernel#113
       34: r1 = *(u64 *)(r10 -8)
       35: r2 = &return trampoline
       37: if r1 != r2 goto 75
       38: r0 = *(u64 *)(r10 -32)
       39: *(u64 *)(r10 -104) = r0
       40: *(u64 *)(r10 -88) = 0
       41: *(u64 *)(r10 -80) = 0
       42: r1 = *(u64 *)(r10 -16)
       43: r1 = *(u64 *)(r1 +112)
       44: *(u64 *)(r10 -72) = r1
       45: r1 = *(u64 *)(r10 -24)                   ; skb->len
       46: *(u64 *)(r10 -64) = r1
       47: *(u64 *)(r10 -96) = 0
       48: r0 = *(u64 *)(r10 -16)
       49: r0 = *(u64 *)(r0 +152)
       50: *(u64 *)(r10 -56) = r0
       51: r1 = map stash
       53: r2 = r10
       54: r2 += -56
       55: r3 = r10
       56: r3 += -104
       57: r4 = 0
       58: call map_update_elem#2
       59: r1 = r0
       60: if r1 != 0 goto 63
       61: r0 = 0
       62: exit
       63: *(u32 *)(r10 -48) = 0
       64: r1 = map counters
       66: r2 = r10
       67: r2 += -48
       68: call map_lookup_elem#1
       69: r1 = r0
       70: if r1 == 0 goto 86
       71: r0 = *(u64 *)(r1 +16)
       72: r0 += 1
       73: *(u64 *)(r1 +16) = r0
       74: goto 86
       75: *(u32 *)(r10 -40) = 0
       76: r1 = map counters
       78: r2 = r10
       79: r2 += -40
       80: call map_lookup_elem#1
       81: r1 = r0
       82: if r1 == 0 goto 86
       83: r0 = *(u64 *)(r1 +24)
       84: r0 += 1
       85: *(u64 *)(r1 +24) = r0
       86: r0 = 0
       87: exit
    ktrace_return: 92 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -48) = r1
        4: r1 = map stash
        6: r2 = r10
        7: r2 += -48
        8: call map_lookup_elem#1
        9: if r0 == 0 goto 90
       10: *(u64 *)(r10 -16) = r0
       11: call get_current_pid_tgid#14
       12: r1 = r0
       13: r5 = *(u64 *)(r10 -16)
       14: r2 = *(u64 *)(r5 +0)
       15: if r2 != r1 goto 85
       16: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       17: r2 = *(u64 *)(r2 +80)
       18: if w2 == 0 goto 85
       19: *(u64 *)(r10 -24) = r1
       20: r1 = map control
       22: r1 = *(u64 *)(r1 +0)
       23: if r1 == 0 goto 85
       24: r1 = map ring
       26: r2 = 88
       27: r3 = 0
       28: call ringbuf_reserve#131
       29: *(u64 *)(r10 -32) = r0
       30: if r0 != 0 goto 46
       31: *(u32 *)(r10 -40) = 0
       32: r1 = map counters
       34: r2 = r10
       35: r2 += -40
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
       46: r5 = *(u64 *)(r10 -32)
       47: *(u64 *)(r5 +8) = 0
       48: r0 = *(u64 *)(r10 -24)
       49: *(u64 *)(r5 +16) = r0
       50: call ktime_get_boot_ns#125
       51: r1 = r0
       52: r5 = *(u64 *)(r10 -32)
       53: *(u64 *)(r5 +0) = r1
       54: call get_smp_processor_id#8
       55: r1 = r0
       56: r5 = *(u64 *)(r10 -32)
       57: *(u32 *)(r5 +24) = r1
       58: *(u32 *)(r5 +28) = 0
       59: r1 = *(u64 *)(r10 -32)
       60: r1 += 32
       61: r2 = 16
       62: call get_current_comm#16
       63: r5 = *(u64 *)(r10 -16)
       64: r1 = *(u64 *)(r5 +16)
       65: r5 = *(u64 *)(r10 -32)
       66: *(u64 *)(r5 +48) = r1
       67: r5 = *(u64 *)(r10 -16)
       68: r1 = *(u64 *)(r5 +24)
       69: r5 = *(u64 *)(r10 -32)
       70: *(u64 *)(r5 +56) = r1
       71: r5 = *(u64 *)(r10 -16)
       72: r1 = *(u64 *)(r5 +32)
       73: r5 = *(u64 *)(r10 -32)
       74: *(u64 *)(r5 +64) = r1
       75: r5 = *(u64 *)(r10 -16)
       76: r1 = *(u64 *)(r5 +40)
       77: r5 = *(u64 *)(r10 -32)
       78: *(u64 *)(r5 +72) = r1
       79: r1 = *(u64 *)(r10 -8)                    ; ret
       80: r1 = *(u64 *)(r1 +80)
       81: *(u64 *)(r5 +80) = r1
       82: r1 = *(u64 *)(r10 -32)
       83: r2 = 0
       84: call ringbuf_submit#132
       85: r1 = map stash
       87: r2 = r10
       88: r2 += -48
       89: call map_delete_elem#3
       90: r0 = 0
       91: exit

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 function, stash 48 bytes
    ktrace_entry: 80 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 78
       10: *(u64 *)(r10 -24) = r1
       11: call get_current_pid_tgid#14
       12: *(u64 *)(r10 -32) = r0
       13: r1 = r0
       14: r1 >>= 32
       15: if w1 == 1 goto 78
       16: r1 = map control
       18: r1 = *(u64 *)(r1 +0)
       19: if r1 == 0 goto 78
       20: r3 = *(u64 *)(r10 -16)
       21: r3 = *(u64 *)(r3 +152)
       22: r2 = 8
       23: r1 = r10
       24: r1 += -8
       25: call probe_read_kernel#113
       26: r1 = *(u64 *)(r10 -8)
       27: r2 = &return trampoline
       29: if r1 != r2 goto 67
       30: r0 = *(u64 *)(r10 -32)
       31: *(u64 *)(r10 -104) = r0
       32: *(u64 *)(r10 -88) = 0
       33: *(u64 *)(r10 -80) = 0
       34: r1 = *(u64 *)(r10 -16)
       35: r1 = *(u64 *)(r1 +112)
       36: *(u64 *)(r10 -72) = r1
       37: r1 = *(u64 *)(r10 -24)                   ; skb->len
       38: *(u64 *)(r10 -64) = r1
       39: *(u64 *)(r10 -96) = 0
       40: r0 = *(u64 *)(r10 -16)
       41: r0 = *(u64 *)(r0 +152)
       42: *(u64 *)(r10 -56) = r0
       43: r1 = map stash
       45: r2 = r10
       46: r2 += -56
       47: r3 = r10
       48: r3 += -104
       49: r4 = 0
       50: call map_update_elem#2
       51: r1 = r0
       52: if r1 != 0 goto 55
       53: r0 = 0
       54: exit
       55: *(u32 *)(r10 -48) = 0
       56: r1 = map counters
       58: r2 = r10
       59: r2 += -48
       60: call map_lookup_elem#1
       61: r1 = r0
       62: if r1 == 0 goto 78
       63: r0 = *(u64 *)(r1 +16)
       64: r0 += 1
       65: *(u64 *)(r1 +16) = r0
       66: goto 78
       67: *(u32 *)(r10 -40) = 0
       68: r1 = map counters
       70: r2 = r10
       71: r2 += -40
       72: call map_lookup_elem#1
       73: r1 = r0
       74: if r1 == 0 goto 78
       75: r0 = *(u64 *)(r1 +24)
       76: r0 += 1
       77: *(u64 *)(r1 +24) = r0
       78: r0 = 0
       79: exit
    ktrace_return: 92 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -48) = r1
        4: r1 = map stash
        6: r2 = r10
        7: r2 += -48
        8: call map_lookup_elem#1
        9: if r0 == 0 goto 90
       10: *(u64 *)(r10 -16) = r0
       11: call get_current_pid_tgid#14
       12: r1 = r0
       13: r5 = *(u64 *)(r10 -16)
       14: r2 = *(u64 *)(r5 +0)
       15: if r2 != r1 goto 85
       16: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       17: r2 = *(u64 *)(r2 +80)
       18: if w2 == 0 goto 85
       19: *(u64 *)(r10 -24) = r1
       20: r1 = map control
       22: r1 = *(u64 *)(r1 +0)
       23: if r1 == 0 goto 85
       24: r1 = map ring
       26: r2 = 88
       27: r3 = 0
       28: call ringbuf_reserve#131
       29: *(u64 *)(r10 -32) = r0
       30: if r0 != 0 goto 46
       31: *(u32 *)(r10 -40) = 0
       32: r1 = map counters
       34: r2 = r10
       35: r2 += -40
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
       46: r5 = *(u64 *)(r10 -32)
       47: *(u64 *)(r5 +8) = 0
       48: r0 = *(u64 *)(r10 -24)
       49: *(u64 *)(r5 +16) = r0
       50: call ktime_get_boot_ns#125
       51: r1 = r0
       52: r5 = *(u64 *)(r10 -32)
       53: *(u64 *)(r5 +0) = r1
       54: call get_smp_processor_id#8
       55: r1 = r0
       56: r5 = *(u64 *)(r10 -32)
       57: *(u32 *)(r5 +24) = r1
       58: *(u32 *)(r5 +28) = 0
       59: r1 = *(u64 *)(r10 -32)
       60: r1 += 32
       61: r2 = 16
       62: call get_current_comm#16
       63: r5 = *(u64 *)(r10 -16)
       64: r1 = *(u64 *)(r5 +16)
       65: r5 = *(u64 *)(r10 -32)
       66: *(u64 *)(r5 +48) = r1
       67: r5 = *(u64 *)(r10 -16)
       68: r1 = *(u64 *)(r5 +24)
       69: r5 = *(u64 *)(r10 -32)
       70: *(u64 *)(r5 +56) = r1
       71: r5 = *(u64 *)(r10 -16)
       72: r1 = *(u64 *)(r5 +32)
       73: r5 = *(u64 *)(r10 -32)
       74: *(u64 *)(r5 +64) = r1
       75: r5 = *(u64 *)(r10 -16)
       76: r1 = *(u64 *)(r5 +40)
       77: r5 = *(u64 *)(r10 -32)
       78: *(u64 *)(r5 +72) = r1
       79: r1 = *(u64 *)(r10 -8)                    ; ret
       80: r1 = *(u64 *)(r1 +80)
       81: *(u64 *)(r5 +80) = r1
       82: r1 = *(u64 *)(r10 -32)
       83: r2 = 0
       84: call ringbuf_submit#132
       85: r1 = map stash
       87: r2 = r10
       88: r2 += -48
       89: call map_delete_elem#3
       90: r0 = 0
       91: exit

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 function, stash 48 bytes
    ktrace_session: 168 instructions
        0: *(u64 *)(r10 -8) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 65
        5: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = btf_id
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 63
       11: *(u64 *)(r10 -16) = r1
       12: call get_current_pid_tgid#14
       13: r1 = r0
       14: r2 = r1
       15: r2 >>= 32
       16: if w2 == 1 goto 63
       17: r2 = map control
       19: r2 = *(u64 *)(r2 +0)
       20: if r2 == 0 goto 63
       21: *(u64 *)(r10 -96) = r1
       22: *(u64 *)(r10 -80) = 0
       23: *(u64 *)(r10 -72) = 0
       24: r1 = *(u64 *)(r10 -8)
       25: r1 = *(u64 *)(r1 +112)
       26: *(u64 *)(r10 -64) = r1
       27: r1 = *(u64 *)(r10 -16)                   ; skb->len
       28: *(u64 *)(r10 -56) = r1
       29: *(u64 *)(r10 -88) = 0
       30: r0 = *(u64 *)(r10 -8)
       31: r0 = *(u64 *)(r0 +152)
       32: *(u64 *)(r10 -48) = r0
       33: r1 = map stash
       35: r2 = r10
       36: r2 += -48
       37: r3 = r10
       38: r3 += -96
       39: r4 = 0
       40: call map_update_elem#2
       41: r1 = r0
       42: if r1 != 0 goto 52
       43: r1 = *(u64 *)(r10 -8)
       44: call kfunc
       45: r1 = r0
       46: r2 = *(u64 *)(r10 -8)
       47: r2 = *(u64 *)(r2 +152)
       48: r2 += 1
       49: *(u64 *)(r1 +0) = r2
       50: r0 = 0
       51: exit
       52: *(u32 *)(r10 -40) = 0
       53: r1 = map counters
       55: r2 = r10
       56: r2 += -40
       57: call map_lookup_elem#1
       58: r1 = r0
       59: if r1 == 0 goto 63
       60: r0 = *(u64 *)(r1 +16)
       61: r0 += 1
       62: *(u64 *)(r1 +16) = r0
       63: r0 = 1
       64: exit
       65: r1 = *(u64 *)(r10 -8)
       66: r1 = *(u64 *)(r1 +152)
       67: r0 = r1
       68: r0 -= 8
       69: *(u64 *)(r10 -16) = r0
       70: r1 = *(u64 *)(r10 -8)
       71: call kfunc
       72: r1 = r0
       73: r2 = *(u64 *)(r10 -16)
       74: r2 += 1
       75: r3 = *(u64 *)(r1 +0)
       76: if r3 != r2 goto 166
       77: *(u64 *)(r1 +0) = 0
       78: r0 = *(u64 *)(r10 -16)
       79: *(u64 *)(r10 -96) = r0
       80: r1 = map stash
       82: r2 = r10
       83: r2 += -96
       84: call map_lookup_elem#1
       85: if r0 == 0 goto 166
       86: *(u64 *)(r10 -16) = r0
       87: call get_current_pid_tgid#14
       88: r1 = r0
       89: r5 = *(u64 *)(r10 -16)
       90: r2 = *(u64 *)(r5 +0)
       91: if r2 != r1 goto 161
       92: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       93: r2 = *(u64 *)(r2 +80)
       94: if w2 == 0 goto 161
       95: *(u64 *)(r10 -24) = r1
       96: r1 = map control
       98: r1 = *(u64 *)(r1 +0)
       99: if r1 == 0 goto 161
      100: r1 = map ring
      102: r2 = 88
      103: r3 = 0
      104: call ringbuf_reserve#131
      105: *(u64 *)(r10 -32) = r0
      106: if r0 != 0 goto 122
      107: *(u32 *)(r10 -88) = 0
      108: r1 = map counters
      110: r2 = r10
      111: r2 += -88
      112: call map_lookup_elem#1
      113: r1 = r0
      114: if r1 == 0 goto 161
      115: r0 = *(u64 *)(r1 +0)
      116: r0 += 1
      117: *(u64 *)(r1 +0) = r0
      118: r0 = *(u64 *)(r1 +8)
      119: r0 += 1
      120: *(u64 *)(r1 +8) = r0
      121: goto 161
      122: r5 = *(u64 *)(r10 -32)
      123: *(u64 *)(r5 +8) = 0
      124: r0 = *(u64 *)(r10 -24)
      125: *(u64 *)(r5 +16) = r0
      126: call ktime_get_boot_ns#125
      127: r1 = r0
      128: r5 = *(u64 *)(r10 -32)
      129: *(u64 *)(r5 +0) = r1
      130: call get_smp_processor_id#8
      131: r1 = r0
      132: r5 = *(u64 *)(r10 -32)
      133: *(u32 *)(r5 +24) = r1
      134: *(u32 *)(r5 +28) = 0
      135: r1 = *(u64 *)(r10 -32)
      136: r1 += 32
      137: r2 = 16
      138: call get_current_comm#16
      139: r5 = *(u64 *)(r10 -16)
      140: r1 = *(u64 *)(r5 +16)
      141: r5 = *(u64 *)(r10 -32)
      142: *(u64 *)(r5 +48) = r1
      143: r5 = *(u64 *)(r10 -16)
      144: r1 = *(u64 *)(r5 +24)
      145: r5 = *(u64 *)(r10 -32)
      146: *(u64 *)(r5 +56) = r1
      147: r5 = *(u64 *)(r10 -16)
      148: r1 = *(u64 *)(r5 +32)
      149: r5 = *(u64 *)(r10 -32)
      150: *(u64 *)(r5 +64) = r1
      151: r5 = *(u64 *)(r10 -16)
      152: r1 = *(u64 *)(r5 +40)
      153: r5 = *(u64 *)(r10 -32)
      154: *(u64 *)(r5 +72) = r1
      155: r1 = *(u64 *)(r10 -8)                    ; ret
      156: r1 = *(u64 *)(r1 +80)
      157: *(u64 *)(r5 +80) = r1
      158: r1 = *(u64 *)(r10 -32)
      159: r2 = 0
      160: call ringbuf_submit#132
      161: r1 = map stash
      163: r2 = r10
      164: r2 += -96
      165: call map_delete_elem#3
      166: r0 = 0
      167: exit

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 function, stash 48 bytes
    ktrace_session: 168 instructions
        0: *(u64 *)(r10 -8) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 65
        5: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 63
       11: *(u64 *)(r10 -16) = r1
       12: call get_current_pid_tgid#14
       13: r1 = r0
       14: r2 = r1
       15: r2 >>= 32
       16: if w2 == 1 goto 63
       17: r2 = map control
       19: r2 = *(u64 *)(r2 +0)
       20: if r2 == 0 goto 63
       21: *(u64 *)(r10 -96) = r1
       22: *(u64 *)(r10 -80) = 0
       23: *(u64 *)(r10 -72) = 0
       24: r1 = *(u64 *)(r10 -8)
       25: r1 = *(u64 *)(r1 +112)
       26: *(u64 *)(r10 -64) = r1
       27: r1 = *(u64 *)(r10 -16)                   ; skb->len
       28: *(u64 *)(r10 -56) = r1
       29: *(u64 *)(r10 -88) = 0
       30: r0 = *(u64 *)(r10 -8)
       31: r0 = *(u64 *)(r0 +152)
       32: *(u64 *)(r10 -48) = r0
       33: r1 = map stash
       35: r2 = r10
       36: r2 += -48
       37: r3 = r10
       38: r3 += -96
       39: r4 = 0
       40: call map_update_elem#2
       41: r1 = r0
       42: if r1 != 0 goto 52
       43: r1 = *(u64 *)(r10 -8)
       44: call kfunc
       45: r1 = r0
       46: r2 = *(u64 *)(r10 -8)
       47: r2 = *(u64 *)(r2 +152)
       48: r2 += 1
       49: *(u64 *)(r1 +0) = r2
       50: r0 = 0
       51: exit
       52: *(u32 *)(r10 -40) = 0
       53: r1 = map counters
       55: r2 = r10
       56: r2 += -40
       57: call map_lookup_elem#1
       58: r1 = r0
       59: if r1 == 0 goto 63
       60: r0 = *(u64 *)(r1 +16)
       61: r0 += 1
       62: *(u64 *)(r1 +16) = r0
       63: r0 = 1
       64: exit
       65: r1 = *(u64 *)(r10 -8)
       66: r1 = *(u64 *)(r1 +152)
       67: r0 = r1
       68: r0 -= 8
       69: *(u64 *)(r10 -16) = r0
       70: r1 = *(u64 *)(r10 -8)
       71: call kfunc
       72: r1 = r0
       73: r2 = *(u64 *)(r10 -16)
       74: r2 += 1
       75: r3 = *(u64 *)(r1 +0)
       76: if r3 != r2 goto 166
       77: *(u64 *)(r1 +0) = 0
       78: r0 = *(u64 *)(r10 -16)
       79: *(u64 *)(r10 -96) = r0
       80: r1 = map stash
       82: r2 = r10
       83: r2 += -96
       84: call map_lookup_elem#1
       85: if r0 == 0 goto 166
       86: *(u64 *)(r10 -16) = r0
       87: call get_current_pid_tgid#14
       88: r1 = r0
       89: r5 = *(u64 *)(r10 -16)
       90: r2 = *(u64 *)(r5 +0)
       91: if r2 != r1 goto 161
       92: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       93: r2 = *(u64 *)(r2 +80)
       94: if w2 == 0 goto 161
       95: *(u64 *)(r10 -24) = r1
       96: r1 = map control
       98: r1 = *(u64 *)(r1 +0)
       99: if r1 == 0 goto 161
      100: r1 = map ring
      102: r2 = 88
      103: r3 = 0
      104: call ringbuf_reserve#131
      105: *(u64 *)(r10 -32) = r0
      106: if r0 != 0 goto 122
      107: *(u32 *)(r10 -88) = 0
      108: r1 = map counters
      110: r2 = r10
      111: r2 += -88
      112: call map_lookup_elem#1
      113: r1 = r0
      114: if r1 == 0 goto 161
      115: r0 = *(u64 *)(r1 +0)
      116: r0 += 1
      117: *(u64 *)(r1 +0) = r0
      118: r0 = *(u64 *)(r1 +8)
      119: r0 += 1
      120: *(u64 *)(r1 +8) = r0
      121: goto 161
      122: r5 = *(u64 *)(r10 -32)
      123: *(u64 *)(r5 +8) = 0
      124: r0 = *(u64 *)(r10 -24)
      125: *(u64 *)(r5 +16) = r0
      126: call ktime_get_boot_ns#125
      127: r1 = r0
      128: r5 = *(u64 *)(r10 -32)
      129: *(u64 *)(r5 +0) = r1
      130: call get_smp_processor_id#8
      131: r1 = r0
      132: r5 = *(u64 *)(r10 -32)
      133: *(u32 *)(r5 +24) = r1
      134: *(u32 *)(r5 +28) = 0
      135: r1 = *(u64 *)(r10 -32)
      136: r1 += 32
      137: r2 = 16
      138: call get_current_comm#16
      139: r5 = *(u64 *)(r10 -16)
      140: r1 = *(u64 *)(r5 +16)
      141: r5 = *(u64 *)(r10 -32)
      142: *(u64 *)(r5 +48) = r1
      143: r5 = *(u64 *)(r10 -16)
      144: r1 = *(u64 *)(r5 +24)
      145: r5 = *(u64 *)(r10 -32)
      146: *(u64 *)(r5 +56) = r1
      147: r5 = *(u64 *)(r10 -16)
      148: r1 = *(u64 *)(r5 +32)
      149: r5 = *(u64 *)(r10 -32)
      150: *(u64 *)(r5 +64) = r1
      151: r5 = *(u64 *)(r10 -16)
      152: r1 = *(u64 *)(r5 +40)
      153: r5 = *(u64 *)(r10 -32)
      154: *(u64 *)(r5 +72) = r1
      155: r1 = *(u64 *)(r10 -8)                    ; ret
      156: r1 = *(u64 *)(r1 +80)
      157: *(u64 *)(r5 +80) = r1
      158: r1 = *(u64 *)(r10 -32)
      159: r2 = 0
      160: call ringbuf_submit#132
      161: r1 = map stash
      163: r2 = r10
      164: r2 += -96
      165: call map_delete_elem#3
      166: r0 = 0
      167: exit

What follows the decision at an entry: our own task and the gate are told apart, the call is counted, the record is filled.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84'
    unit 0: clause 1, kprobe.multi, 1 function
    ktrace_entry: 68 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 66
        6: *(u64 *)(r10 -16) = r1
        7: call get_current_pid_tgid#14
        8: *(u64 *)(r10 -24) = r0
        9: r1 = r0
       10: r1 >>= 32
       11: if w1 == 1 goto 66
       12: r1 = map control
       14: r1 = *(u64 *)(r1 +0)
       15: if r1 == 0 goto 66
       16: r1 = map ring
       18: r2 = 80
       19: r3 = 0
       20: call ringbuf_reserve#131
       21: *(u64 *)(r10 -32) = r0
       22: if r0 != 0 goto 38
       23: *(u32 *)(r10 -40) = 0
       24: r1 = map counters
       26: r2 = r10
       27: r2 += -40
       28: call map_lookup_elem#1
       29: r1 = r0
       30: if r1 == 0 goto 66
       31: r0 = *(u64 *)(r1 +0)
       32: r0 += 1
       33: *(u64 *)(r1 +0) = r0
       34: r0 = *(u64 *)(r1 +8)
       35: r0 += 1
       36: *(u64 *)(r1 +8) = r0
       37: goto 66
       38: r5 = *(u64 *)(r10 -32)
       39: *(u64 *)(r5 +8) = 0
       40: r0 = *(u64 *)(r10 -24)
       41: *(u64 *)(r5 +16) = r0
       42: call ktime_get_boot_ns#125
       43: r1 = r0
       44: r5 = *(u64 *)(r10 -32)
       45: *(u64 *)(r5 +0) = r1
       46: call get_smp_processor_id#8
       47: r1 = r0
       48: r5 = *(u64 *)(r10 -32)
       49: *(u32 *)(r5 +24) = r1
       50: *(u32 *)(r5 +28) = 0
       51: r1 = *(u64 *)(r10 -32)
       52: r1 += 32
       53: r2 = 16
       54: call get_current_comm#16
       55: r5 = *(u64 *)(r10 -32)
       56: *(u64 *)(r5 +48) = 0
       57: *(u64 *)(r5 +56) = 0
       58: r0 = *(u64 *)(r10 -8)
       59: r0 = *(u64 *)(r0 +112)
       60: *(u64 *)(r5 +64) = r0
       61: r0 = *(u64 *)(r10 -16)                   ; skb->len
       62: *(u64 *)(r5 +72) = r0
       63: r1 = *(u64 *)(r10 -32)
       64: r2 = 0
       65: call ringbuf_submit#132
       66: r0 = 0
       67: exit

A string, a task's name, a duration at the return; -p 77.

    $ on 6.18 ktrace -p 77 --dump bpf 'ip_rcv: skb->len == 84 && duration > 10ms { print skb->dev->name, comm, duration }'
    unit 0: clause 1, kprobe.session, 1 function, stash 64 bytes
    ktrace_session: 225 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 103
        5: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 101
       11: call get_current_pid_tgid#14
       12: r1 = r0
       13: r2 = r1
       14: r2 >>= 32
       15: if w2 != 77 goto 101
       16: if w2 == 1 goto 101
       17: r2 = map control
       19: r2 = *(u64 *)(r2 +0)
       20: if r2 == 0 goto 101
       21: *(u64 *)(r10 -120) = r1
       22: *(u64 *)(r10 -104) = 0
       23: *(u64 *)(r10 -96) = 0
       24: *(u64 *)(r10 -88) = 0                    ; skb->dev->name
       25: *(u64 *)(r10 -80) = 0
       26: r1 = *(u64 *)(r10 -16)
       27: r1 = *(u64 *)(r1 +112)
       28: r2 = 0
       29: call kfunc
       30: r1 = *(u64 *)(r0 +16)
       31: *(u64 *)(r10 -24) = r1
       32: r1 = r10
       33: r1 += -88
       34: r2 = 16
       35: r3 = *(u64 *)(r10 -24)
       36: call probe_read_kernel#113
       37: r1 = r0
       38: if r1 s>= 0 goto 53
       39: r0 = *(u64 *)(r10 -24)
       40: if r0 != 0 goto 57
       41: r0 = *(u64 *)(r10 -16)
       42: r0 = *(u64 *)(r0 +112)
       43: if r0 == 0 goto 54
       44: r3 = *(u64 *)(r10 -16)
       45: r3 = *(u64 *)(r3 +112)
       46: r3 += 16
       47: r2 = 8
       48: r1 = r10
       49: r1 += -8
       50: call probe_read_kernel#113
       51: if r0 != 0 goto 57
       52: goto 54
       53: goto 61
       54: r1 = *(u64 *)(r10 -96)
       55: r1 |= 1
       56: *(u64 *)(r10 -96) = r1
       57: r1 = *(u64 *)(r10 -104)
       58: r1 |= 1
       59: *(u64 *)(r10 -104) = r1
       60: *(u64 *)(r10 -88) = 0
       61: r1 = r10                                 ; comm
       62: r1 += -72
       63: r2 = 16
       64: call get_current_comm#16
       65: call ktime_get_ns#5
       66: r1 = r0
       67: *(u64 *)(r10 -112) = r1
       68: r0 = *(u64 *)(r10 -16)
       69: r0 = *(u64 *)(r0 +152)
       70: *(u64 *)(r10 -56) = r0
       71: r1 = map stash
       73: r2 = r10
       74: r2 += -56
       75: r3 = r10
       76: r3 += -120
       77: r4 = 0
       78: call map_update_elem#2
       79: r1 = r0
       80: if r1 != 0 goto 90
       81: r1 = *(u64 *)(r10 -16)
       82: call kfunc
       83: r1 = r0
       84: r2 = *(u64 *)(r10 -16)
       85: r2 = *(u64 *)(r2 +152)
       86: r2 += 1
       87: *(u64 *)(r1 +0) = r2
       88: r0 = 0
       89: exit
       90: *(u32 *)(r10 -48) = 0
       91: r1 = map counters
       93: r2 = r10
       94: r2 += -48
       95: call map_lookup_elem#1
       96: r1 = r0
       97: if r1 == 0 goto 101
       98: r0 = *(u64 *)(r1 +16)
       99: r0 += 1
      100: *(u64 *)(r1 +16) = r0
      101: r0 = 1
      102: exit
      103: r1 = *(u64 *)(r10 -16)
      104: r1 = *(u64 *)(r1 +152)
      105: r0 = r1
      106: r0 -= 8
      107: *(u64 *)(r10 -24) = r0
      108: r1 = *(u64 *)(r10 -16)
      109: call kfunc
      110: r1 = r0
      111: r2 = *(u64 *)(r10 -24)
      112: r2 += 1
      113: r3 = *(u64 *)(r1 +0)
      114: if r3 != r2 goto 223
      115: *(u64 *)(r1 +0) = 0
      116: r0 = *(u64 *)(r10 -24)
      117: *(u64 *)(r10 -120) = r0
      118: r1 = map stash
      120: r2 = r10
      121: r2 += -120
      122: call map_lookup_elem#1
      123: if r0 == 0 goto 223
      124: *(u64 *)(r10 -16) = r0
      125: call get_current_pid_tgid#14
      126: *(u64 *)(r10 -24) = r0
      127: r5 = *(u64 *)(r10 -16)
      128: r1 = *(u64 *)(r5 +0)
      129: r5 = *(u64 *)(r10 -24)
      130: if r1 != r5 goto 218
      131: r5 = *(u64 *)(r10 -16)                   ; duration > 10ms
      132: r0 = *(u64 *)(r5 +8)
      133: *(u64 *)(r10 -32) = r0
      134: call ktime_get_ns#5
      135: r1 = r0
      136: r5 = *(u64 *)(r10 -32)
      137: r2 = r1
      138: r2 -= r5
      139: if r2 <= 10000000 goto 218
      140: *(u64 *)(r10 -32) = r1
      141: r1 = map control
      143: r1 = *(u64 *)(r1 +0)
      144: if r1 == 0 goto 218
      145: r1 = map ring
      147: r2 = 104
      148: r3 = 0
      149: call ringbuf_reserve#131
      150: *(u64 *)(r10 -40) = r0
      151: if r0 != 0 goto 167
      152: *(u32 *)(r10 -112) = 0
      153: r1 = map counters
      155: r2 = r10
      156: r2 += -112
      157: call map_lookup_elem#1
      158: r1 = r0
      159: if r1 == 0 goto 218
      160: r0 = *(u64 *)(r1 +0)
      161: r0 += 1
      162: *(u64 *)(r1 +0) = r0
      163: r0 = *(u64 *)(r1 +8)
      164: r0 += 1
      165: *(u64 *)(r1 +8) = r0
      166: goto 218
      167: r5 = *(u64 *)(r10 -40)
      168: *(u64 *)(r5 +8) = 0
      169: r0 = *(u64 *)(r10 -24)
      170: *(u64 *)(r5 +16) = r0
      171: call ktime_get_boot_ns#125
      172: r1 = r0
      173: r5 = *(u64 *)(r10 -40)
      174: *(u64 *)(r5 +0) = r1
      175: call get_smp_processor_id#8
      176: r1 = r0
      177: r5 = *(u64 *)(r10 -40)
      178: *(u32 *)(r5 +24) = r1
      179: *(u32 *)(r5 +28) = 0
      180: r1 = *(u64 *)(r10 -40)
      181: r1 += 32
      182: r2 = 16
      183: call get_current_comm#16
      184: r5 = *(u64 *)(r10 -16)
      185: r1 = *(u64 *)(r5 +16)
      186: r5 = *(u64 *)(r10 -40)
      187: *(u64 *)(r5 +48) = r1
      188: r5 = *(u64 *)(r10 -16)
      189: r1 = *(u64 *)(r5 +24)
      190: r5 = *(u64 *)(r10 -40)
      191: *(u64 *)(r5 +56) = r1
      192: r5 = *(u64 *)(r10 -16)
      193: r1 = *(u64 *)(r5 +32)
      194: r5 = *(u64 *)(r10 -40)
      195: *(u64 *)(r5 +64) = r1
      196: r5 = *(u64 *)(r10 -16)
      197: r1 = *(u64 *)(r5 +40)
      198: r5 = *(u64 *)(r10 -40)
      199: *(u64 *)(r5 +72) = r1
      200: r5 = *(u64 *)(r10 -16)
      201: r1 = *(u64 *)(r5 +48)
      202: r5 = *(u64 *)(r10 -40)
      203: *(u64 *)(r5 +80) = r1
      204: r5 = *(u64 *)(r10 -16)
      205: r1 = *(u64 *)(r5 +56)
      206: r5 = *(u64 *)(r10 -40)
      207: *(u64 *)(r5 +88) = r1
      208: r5 = *(u64 *)(r10 -16)                   ; duration
      209: r1 = *(u64 *)(r5 +8)
      210: r0 = *(u64 *)(r10 -32)
      211: r0 -= r1
      212: r1 = r0
      213: r5 = *(u64 *)(r10 -40)
      214: *(u64 *)(r5 +96) = r1
      215: r1 = *(u64 *)(r10 -40)
      216: r2 = 0
      217: call ringbuf_submit#132
      218: r1 = map stash
      220: r2 = r10
      221: r2 += -120
      222: call map_delete_elem#3
      223: r0 = 0
      224: exit

By trampolines: arguments from the context in a program for one function, and by the helper where the program is for many, or computes with the pointer.

    $ on 6.1+ ktrace --attach fexit --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fexit, 1 function, stash 48 bytes
    ktrace_entry: 70 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r1 = *(u32 *)(r1 +112)
        3: if w1 != 84 goto 51
        4: *(u64 *)(r10 -16) = r1
        5: call get_current_pid_tgid#14
        6: r1 = r0
        7: r2 = r1
        8: r2 >>= 32
        9: if w2 == 1 goto 51
       10: r2 = map control
       12: r2 = *(u64 *)(r2 +0)
       13: if r2 == 0 goto 51
       14: r2 = *(u64 *)(r10 -8)
       15: *(u64 *)(r10 -88) = r1
       16: *(u64 *)(r10 -72) = 0
       17: *(u64 *)(r10 -64) = 0
       18: r1 = *(u64 *)(r10 -8)
       19: r1 = *(u64 *)(r1 +0)
       20: *(u64 *)(r10 -56) = r1
       21: r1 = *(u64 *)(r10 -16)                   ; skb->len
       22: *(u64 *)(r10 -48) = r1
       23: *(u64 *)(r10 -80) = 0
       24: *(u64 *)(r10 -40) = r2
       25: r1 = map stash
       27: r2 = r10
       28: r2 += -40
       29: r3 = r10
       30: r3 += -88
       31: r4 = 0
       32: call map_update_elem#2
       33: r1 = r0
       34: if r1 != 0 goto 41
       35: r5 = map control
       37: r0 = 1
       38: lock *(u64 *)(r5 +8) += r0
       39: r0 = 0
       40: exit
       41: *(u32 *)(r10 -32) = 0
       42: r1 = map counters
       44: r2 = r10
       45: r2 += -32
       46: call map_lookup_elem#1
       47: r1 = r0
       48: if r1 == 0 goto 51
       49: r0 = 1
       50: lock *(u64 *)(r1 +16) += r0
       51: r1 = map control
       53: r1 = *(u64 *)(r1 +8)
       54: if r1 == 0 goto 68
       55: r1 = *(u64 *)(r10 -8)
       56: *(u64 *)(r10 -24) = r1
       57: r1 = map stash
       59: r2 = r10
       60: r2 += -24
       61: call map_delete_elem#3
       62: r1 = r0
       63: if r1 != 0 goto 68
       64: r5 = map control
       66: r0 = -1
       67: lock *(u64 *)(r5 +8) += r0
       68: r0 = 0
       69: exit
    ktrace_return: 108 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +8)
        4: if r1 == 0 goto 106
        5: r1 = *(u64 *)(r10 -16)
        6: *(u64 *)(r10 -56) = r1
        7: r1 = map stash
        9: r2 = r10
       10: r2 += -56
       11: call map_lookup_elem#1
       12: if r0 == 0 goto 106
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
       31: r1 = map ring
       33: r2 = 88
       34: r3 = 0
       35: call ringbuf_reserve#131
       36: *(u64 *)(r10 -40) = r0
       37: if r0 != 0 goto 51
       38: *(u32 *)(r10 -48) = 0
       39: r1 = map counters
       41: r2 = r10
       42: r2 += -48
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
       64: r1 = *(u64 *)(r10 -40)
       65: r1 += 32
       66: r2 = 16
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
       92: r1 = *(u64 *)(r10 -40)
       93: r2 = 0
       94: call ringbuf_submit#132
       95: r1 = map stash
       97: r2 = r10
       98: r2 += -56
       99: call map_delete_elem#3
      100: r1 = r0
      101: if r1 != 0 goto 106
      102: r5 = map control
      104: r0 = -1
      105: lock *(u64 *)(r5 +8) += r0
      106: r0 = 0
      107: exit

    $ on 7.3+ ktrace --attach fsession --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fsession, 1 function, stash 48 bytes
    ktrace_session: 163 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 60
        5: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        6: r1 = *(u64 *)(r1 +0)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 58
       11: *(u64 *)(r10 -24) = r1
       12: call get_current_pid_tgid#14
       13: r1 = r0
       14: r2 = r1
       15: r2 >>= 32
       16: if w2 == 1 goto 58
       17: r2 = map control
       19: r2 = *(u64 *)(r2 +0)
       20: if r2 == 0 goto 58
       21: r2 = *(u64 *)(r10 -16)
       22: *(u64 *)(r10 -104) = r1
       23: *(u64 *)(r10 -88) = 0
       24: *(u64 *)(r10 -80) = 0
       25: r1 = *(u64 *)(r10 -16)
       26: r1 = *(u64 *)(r1 +0)
       27: *(u64 *)(r10 -72) = r1
       28: r1 = *(u64 *)(r10 -24)                   ; skb->len
       29: *(u64 *)(r10 -64) = r1
       30: *(u64 *)(r10 -96) = 0
       31: *(u64 *)(r10 -56) = r2
       32: r1 = map stash
       34: r2 = r10
       35: r2 += -56
       36: r3 = r10
       37: r3 += -104
       38: r4 = 0
       39: call map_update_elem#2
       40: r1 = r0
       41: if r1 != 0 goto 48
       42: r1 = *(u64 *)(r10 -16)
       43: call kfunc
       44: r1 = r0
       45: *(u64 *)(r1 +0) = 1
       46: r0 = 0
       47: exit
       48: *(u32 *)(r10 -48) = 0
       49: r1 = map counters
       51: r2 = r10
       52: r2 += -48
       53: call map_lookup_elem#1
       54: r1 = r0
       55: if r1 == 0 goto 58
       56: r0 = 1
       57: lock *(u64 *)(r1 +16) += r0
       58: r0 = 0
       59: exit
       60: r0 = *(u64 *)(r10 -16)
       61: *(u64 *)(r10 -24) = r0
       62: r1 = *(u64 *)(r10 -16)
       63: call kfunc
       64: r1 = r0
       65: r2 = *(u64 *)(r1 +0)
       66: if r2 == 0 goto 161
       67: *(u64 *)(r1 +0) = 0
       68: r0 = *(u64 *)(r10 -24)
       69: *(u64 *)(r10 -104) = r0
       70: r1 = map stash
       72: r2 = r10
       73: r2 += -104
       74: call map_lookup_elem#1
       75: if r0 == 0 goto 161
       76: *(u64 *)(r10 -24) = r0
       77: call get_current_pid_tgid#14
       78: *(u64 *)(r10 -32) = r0
       79: r5 = *(u64 *)(r10 -24)
       80: r1 = *(u64 *)(r5 +0)
       81: r5 = *(u64 *)(r10 -32)
       82: if r1 != r5 goto 156
       83: r1 = *(u64 *)(r10 -16)                   ; ret != 0
       84: r2 = r10
       85: r2 += -8
       86: call get_func_ret#184
       87: r1 = *(u64 *)(r10 -8)
       88: if w1 == 0 goto 156
       89: r1 = map control
       91: r1 = *(u64 *)(r1 +0)
       92: if r1 == 0 goto 156
       93: r1 = map ring
       95: r2 = 88
       96: r3 = 0
       97: call ringbuf_reserve#131
       98: *(u64 *)(r10 -40) = r0
       99: if r0 != 0 goto 113
      100: *(u32 *)(r10 -96) = 0
      101: r1 = map counters
      103: r2 = r10
      104: r2 += -96
      105: call map_lookup_elem#1
      106: r1 = r0
      107: if r1 == 0 goto 156
      108: r0 = 1
      109: lock *(u64 *)(r1 +0) += r0
      110: r0 = 1
      111: lock *(u64 *)(r1 +8) += r0
      112: goto 156
      113: r5 = *(u64 *)(r10 -40)
      114: *(u64 *)(r5 +8) = 0
      115: r0 = *(u64 *)(r10 -32)
      116: *(u64 *)(r5 +16) = r0
      117: call ktime_get_boot_ns#125
      118: r1 = r0
      119: r5 = *(u64 *)(r10 -40)
      120: *(u64 *)(r5 +0) = r1
      121: call get_smp_processor_id#8
      122: r1 = r0
      123: r5 = *(u64 *)(r10 -40)
      124: *(u32 *)(r5 +24) = r1
      125: *(u32 *)(r5 +28) = 0
      126: r1 = *(u64 *)(r10 -40)
      127: r1 += 32
      128: r2 = 16
      129: call get_current_comm#16
      130: r5 = *(u64 *)(r10 -24)
      131: r1 = *(u64 *)(r5 +16)
      132: r5 = *(u64 *)(r10 -40)
      133: *(u64 *)(r5 +48) = r1
      134: r5 = *(u64 *)(r10 -24)
      135: r1 = *(u64 *)(r5 +24)
      136: r5 = *(u64 *)(r10 -40)
      137: *(u64 *)(r5 +56) = r1
      138: r5 = *(u64 *)(r10 -24)
      139: r1 = *(u64 *)(r5 +32)
      140: r5 = *(u64 *)(r10 -40)
      141: *(u64 *)(r5 +64) = r1
      142: r5 = *(u64 *)(r10 -24)
      143: r1 = *(u64 *)(r5 +40)
      144: r5 = *(u64 *)(r10 -40)
      145: *(u64 *)(r5 +72) = r1
      146: r1 = *(u64 *)(r10 -16)                   ; ret
      147: r2 = r10
      148: r2 += -8
      149: call get_func_ret#184
      150: r1 = *(u64 *)(r10 -8)
      151: r5 = *(u64 *)(r10 -40)
      152: *(u64 *)(r5 +80) = r1
      153: r1 = *(u64 *)(r10 -40)
      154: r2 = 0
      155: call ringbuf_submit#132
      156: r1 = map stash
      158: r2 = r10
      159: r2 += -104
      160: call map_delete_elem#3
      161: r0 = 0
      162: exit

    $ on 7.3+ ktrace --attach fentry.multi --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry.multi, 1 function
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r2 = 0                                   ; skb->len == 84
        2: r3 = r10
        3: r3 += -8
        4: call get_func_arg#183
        5: r1 = *(u64 *)(r10 -8)
        6: r2 = 0
        7: call kfunc
        8: r1 = *(u32 *)(r0 +112)
        9: if w1 != 84 goto 74
       10: *(u64 *)(r10 -24) = r1
       11: r1 = *(u64 *)(r10 -16)
       12: r2 = 0
       13: r3 = r10
       14: r3 += -8
       15: call get_func_arg#183
       16: r0 = *(u64 *)(r10 -8)
       17: *(u64 *)(r10 -16) = r0

    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv: (u64)skb % 64 == 0 && skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 function
    ktrace_entry: 74 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r2 = 0                                   ; (u64)skb % 64 == 0
        2: r3 = r10
        3: r3 += -8
        4: call get_func_arg#183
        5: r1 = *(u64 *)(r10 -8)
        6: r1 %= 64
        7: if r1 != 0 goto 72
        8: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        9: r1 = *(u64 *)(r1 +0)
       10: r2 = btf_id
       11: call kfunc
       12: r1 = *(u32 *)(r0 +112)
       13: if w1 != 84 goto 72
       14: *(u64 *)(r10 -24) = r1

Before 6.1 a return probe hides a function's callers from whoever looks behind it. So the entry that takes their stack comes before it, can't
know whether the return will be seen, and a call that is turned down takes away what an earlier one with its frame may have left, if there is
anything; a clause without a stack looks for the trampoline instead, and a call that is turned down does nothing:

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { kstack(1) }' | grep -E 'instructions|len == 84|goto|get_stack|elem|trampoline|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 91 instructions
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        7: if r0 != -1 goto 12
       13: if w1 != 84 goto 71
       18: if w2 == 1 goto 71
       22: if r2 == 0 goto 71
       32: call get_stack#67
       34: if r1 s>= 0 goto 39
       38: goto 40
       51: call map_update_elem#2
       53: if r1 != 0 goto 60
       57: lock *(u64 *)(r5 +8) += r0
       59: exit
       65: call map_lookup_elem#1
       67: if r1 == 0 goto 71
       74: if r1 == 0 goto 89
       82: call map_delete_elem#3
       84: if r1 != 0 goto 89
       88: lock *(u64 *)(r5 +8) += r0
       90: exit
    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { ustack(1) }' | grep -E 'instructions|trampoline|len == 84|goto|get_stack|elem|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 82 instructions
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        7: if r0 != -1 goto 12
       13: if w1 != 84 goto 80
       18: if w1 == 1 goto 80
       22: if r1 == 0 goto 80
       28: if r0 != -1 goto 33
       34: r2 = &return trampoline
       36: if r1 != r2 goto 69
       52: call map_update_elem#2
       54: if r1 != 0 goto 57
       56: exit
       62: call map_lookup_elem#1
       64: if r1 == 0 goto 80
       68: goto 80
       74: call map_lookup_elem#1
       76: if r1 == 0 goto 80
       81: exit

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
       19: call get_func_ip#173
       71: call get_func_ip#173
       94: call get_attach_cookie#174
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
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -48) = r1
        4: r1 = map stash
        6: r2 = r10
        7: r2 += -48
        8: call map_lookup_elem#1

Where a load is an instruction the numbers are stored first, and then one question is asked for all: in one page with what is known to have been
read all can be. Nothing of the skb is known at first in the second, and its device may be another page; a single load is asked for by itself.

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 { print skb->len, skb->data_len, skb->mark, skb->protocol }' | sed -n '/get_current_comm/,/goto/p'
       54: call get_current_comm#16
       55: r5 = *(u64 *)(r10 -40)
       56: *(u64 *)(r5 +48) = 0
       57: *(u64 *)(r5 +56) = 0
       58: r0 = *(u64 *)(r10 -24)                   ; skb->len
       59: *(u64 *)(r5 +64) = r0
       60: r1 = *(u64 *)(r10 -16)                   ; skb->data_len
       61: r1 = *(u64 *)(r1 +112)
       62: r2 = btf_id
       63: call kfunc
       64: r1 = r0
       65: r2 = *(u32 *)(r1 +116)
       66: r5 = *(u64 *)(r10 -40)
       67: *(u64 *)(r5 +72) = r2
       68: r2 = *(u32 *)(r1 +156)                   ; skb->mark
       69: *(u64 *)(r5 +80) = r2
       70: r1 = *(u16 *)(r1 +160)                   ; skb->protocol
       71: r1 = be16 r1
       72: w1 = w1
       73: *(u64 *)(r5 +88) = r1
       74: r1 = *(u64 *)(r10 -16)
       75: r1 = *(u64 *)(r1 +112)
       76: w1 = w1
       77: w1 += 112
       78: w1 &= 4095
       79: if w1 <= 4046 goto 179
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
