Whole programs: the main one-liner's on each kind of kernel.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 91 instructions
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
       13: if w1 != 84 goto 89
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +112)
       16: *(u64 *)(r10 -24) = r0
       17: *(u64 *)(r10 -32) = r1
       18: call get_current_pid_tgid#14
       19: *(u64 *)(r10 -40) = r0
       20: r1 = r0
       21: r1 >>= 32
       22: if w1 == 1 goto 89
       23: r1 = map control
       25: r1 = *(u64 *)(r1 +0)
       26: if r1 == 0 goto 89
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
       42: if r1 != r2 goto 78
       43: r0 = *(u64 *)(r10 -40)
       44: *(u64 *)(r10 -112) = r0
       45: *(u64 *)(r10 -96) = 0
       46: *(u64 *)(r10 -88) = 0
       47: r1 = *(u64 *)(r10 -24)
       48: *(u64 *)(r10 -80) = r1
       49: r1 = *(u64 *)(r10 -32)                   ; skb->len
       50: *(u64 *)(r10 -72) = r1
       51: *(u64 *)(r10 -104) = 0
       52: r0 = *(u64 *)(r10 -16)
       53: *(u64 *)(r10 -64) = r0
       54: r1 = map stash
       56: r2 = r10
       57: r2 += -64
       58: r3 = r10
       59: r3 += -112
       60: r4 = 0
       61: call map_update_elem#2
       62: r1 = r0
       63: if r1 != 0 goto 66
       64: r0 = 0
       65: exit
       66: *(u32 *)(r10 -56) = 0
       67: r1 = map counters
       69: r2 = r10
       70: r2 += -56
       71: call map_lookup_elem#1
       72: r1 = r0
       73: if r1 == 0 goto 89
       74: r0 = *(u64 *)(r1 +16)
       75: r0 += 1
       76: *(u64 *)(r1 +16) = r0
       77: goto 89
       78: *(u32 *)(r10 -48) = 0
       79: r1 = map counters
       81: r2 = r10
       82: r2 += -48
       83: call map_lookup_elem#1
       84: r1 = r0
       85: if r1 == 0 goto 89
       86: r0 = *(u64 *)(r1 +24)
       87: r0 += 1
       88: *(u64 *)(r1 +24) = r0
       89: r0 = 0
       90: exit
    ktrace_return: 92 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -48) = r1
        4: r1 = map stash
        6: r2 = r10
        7: r2 += -48
        8: call map_lookup_elem#1
        9: *(u64 *)(r10 -16) = r0
       10: if r0 == 0 goto 90
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
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 83 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 81
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +112)
       12: *(u64 *)(r10 -24) = r0
       13: *(u64 *)(r10 -32) = r1
       14: call get_current_pid_tgid#14
       15: *(u64 *)(r10 -40) = r0
       16: r1 = r0
       17: r1 >>= 32
       18: if w1 == 1 goto 81
       19: r1 = map control
       21: r1 = *(u64 *)(r1 +0)
       22: if r1 == 0 goto 81
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
       34: if r1 != r2 goto 70
       35: r0 = *(u64 *)(r10 -40)
       36: *(u64 *)(r10 -112) = r0
       37: *(u64 *)(r10 -96) = 0
       38: *(u64 *)(r10 -88) = 0
       39: r1 = *(u64 *)(r10 -24)
       40: *(u64 *)(r10 -80) = r1
       41: r1 = *(u64 *)(r10 -32)                   ; skb->len
       42: *(u64 *)(r10 -72) = r1
       43: *(u64 *)(r10 -104) = 0
       44: r0 = *(u64 *)(r10 -16)
       45: *(u64 *)(r10 -64) = r0
       46: r1 = map stash
       48: r2 = r10
       49: r2 += -64
       50: r3 = r10
       51: r3 += -112
       52: r4 = 0
       53: call map_update_elem#2
       54: r1 = r0
       55: if r1 != 0 goto 58
       56: r0 = 0
       57: exit
       58: *(u32 *)(r10 -56) = 0
       59: r1 = map counters
       61: r2 = r10
       62: r2 += -56
       63: call map_lookup_elem#1
       64: r1 = r0
       65: if r1 == 0 goto 81
       66: r0 = *(u64 *)(r1 +16)
       67: r0 += 1
       68: *(u64 *)(r1 +16) = r0
       69: goto 81
       70: *(u32 *)(r10 -48) = 0
       71: r1 = map counters
       73: r2 = r10
       74: r2 += -48
       75: call map_lookup_elem#1
       76: r1 = r0
       77: if r1 == 0 goto 81
       78: r0 = *(u64 *)(r1 +24)
       79: r0 += 1
       80: *(u64 *)(r1 +24) = r0
       81: r0 = 0
       82: exit
    ktrace_return: 92 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r1 -= 8
        3: *(u64 *)(r10 -48) = r1
        4: r1 = map stash
        6: r2 = r10
        7: r2 += -48
        8: call map_lookup_elem#1
        9: *(u64 *)(r10 -16) = r0
       10: if r0 == 0 goto 90
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
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 171 instructions
        0: *(u64 *)(r10 -8) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 68
        5: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = btf_id
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 66
       11: r0 = *(u64 *)(r10 -8)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -16) = r0
       14: *(u64 *)(r10 -24) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 66
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 66
       24: r0 = *(u64 *)(r10 -8)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -96) = r1
       28: *(u64 *)(r10 -80) = 0
       29: *(u64 *)(r10 -72) = 0
       30: r1 = *(u64 *)(r10 -16)
       31: *(u64 *)(r10 -64) = r1
       32: r1 = *(u64 *)(r10 -24)                   ; skb->len
       33: *(u64 *)(r10 -56) = r1
       34: *(u64 *)(r10 -88) = 0
       35: r0 = *(u64 *)(r10 -32)
       36: *(u64 *)(r10 -48) = r0
       37: r1 = map stash
       39: r2 = r10
       40: r2 += -48
       41: r3 = r10
       42: r3 += -96
       43: r4 = 0
       44: call map_update_elem#2
       45: r1 = r0
       46: if r1 != 0 goto 55
       47: r1 = *(u64 *)(r10 -8)
       48: call kfunc
       49: r1 = r0
       50: r2 = *(u64 *)(r10 -32)
       51: r2 += 1
       52: *(u64 *)(r1 +0) = r2
       53: r0 = 0
       54: exit
       55: *(u32 *)(r10 -40) = 0
       56: r1 = map counters
       58: r2 = r10
       59: r2 += -40
       60: call map_lookup_elem#1
       61: r1 = r0
       62: if r1 == 0 goto 66
       63: r0 = *(u64 *)(r1 +16)
       64: r0 += 1
       65: *(u64 *)(r1 +16) = r0
       66: r0 = 1
       67: exit
       68: r1 = *(u64 *)(r10 -8)
       69: r1 = *(u64 *)(r1 +152)
       70: r0 = r1
       71: r0 -= 8
       72: *(u64 *)(r10 -16) = r0
       73: r1 = *(u64 *)(r10 -8)
       74: call kfunc
       75: r1 = r0
       76: r2 = *(u64 *)(r10 -16)
       77: r2 += 1
       78: r3 = *(u64 *)(r1 +0)
       79: if r3 != r2 goto 169
       80: *(u64 *)(r1 +0) = 0
       81: r0 = *(u64 *)(r10 -16)
       82: *(u64 *)(r10 -96) = r0
       83: r1 = map stash
       85: r2 = r10
       86: r2 += -96
       87: call map_lookup_elem#1
       88: *(u64 *)(r10 -16) = r0
       89: if r0 == 0 goto 169
       90: call get_current_pid_tgid#14
       91: r1 = r0
       92: r5 = *(u64 *)(r10 -16)
       93: r2 = *(u64 *)(r5 +0)
       94: if r2 != r1 goto 164
       95: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       96: r2 = *(u64 *)(r2 +80)
       97: if w2 == 0 goto 164
       98: *(u64 *)(r10 -24) = r1
       99: r1 = map control
      101: r1 = *(u64 *)(r1 +0)
      102: if r1 == 0 goto 164
      103: r1 = map ring
      105: r2 = 88
      106: r3 = 0
      107: call ringbuf_reserve#131
      108: *(u64 *)(r10 -32) = r0
      109: if r0 != 0 goto 125
      110: *(u32 *)(r10 -88) = 0
      111: r1 = map counters
      113: r2 = r10
      114: r2 += -88
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
      125: r5 = *(u64 *)(r10 -32)
      126: *(u64 *)(r5 +8) = 0
      127: r0 = *(u64 *)(r10 -24)
      128: *(u64 *)(r5 +16) = r0
      129: call ktime_get_boot_ns#125
      130: r1 = r0
      131: r5 = *(u64 *)(r10 -32)
      132: *(u64 *)(r5 +0) = r1
      133: call get_smp_processor_id#8
      134: r1 = r0
      135: r5 = *(u64 *)(r10 -32)
      136: *(u32 *)(r5 +24) = r1
      137: *(u32 *)(r5 +28) = 0
      138: r1 = *(u64 *)(r10 -32)
      139: r1 += 32
      140: r2 = 16
      141: call get_current_comm#16
      142: r5 = *(u64 *)(r10 -16)
      143: r1 = *(u64 *)(r5 +16)
      144: r5 = *(u64 *)(r10 -32)
      145: *(u64 *)(r5 +48) = r1
      146: r5 = *(u64 *)(r10 -16)
      147: r1 = *(u64 *)(r5 +24)
      148: r5 = *(u64 *)(r10 -32)
      149: *(u64 *)(r5 +56) = r1
      150: r5 = *(u64 *)(r10 -16)
      151: r1 = *(u64 *)(r5 +32)
      152: r5 = *(u64 *)(r10 -32)
      153: *(u64 *)(r5 +64) = r1
      154: r5 = *(u64 *)(r10 -16)
      155: r1 = *(u64 *)(r5 +40)
      156: r5 = *(u64 *)(r10 -32)
      157: *(u64 *)(r5 +72) = r1
      158: r1 = *(u64 *)(r10 -8)                    ; ret
      159: r1 = *(u64 *)(r1 +80)
      160: *(u64 *)(r5 +80) = r1
      161: r1 = *(u64 *)(r10 -32)
      162: r2 = 0
      163: call ringbuf_submit#132
      164: r1 = map stash
      166: r2 = r10
      167: r2 += -96
      168: call map_delete_elem#3
      169: r0 = 0
      170: exit

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 171 instructions
        0: *(u64 *)(r10 -8) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 68
        5: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 66
       11: r0 = *(u64 *)(r10 -8)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -16) = r0
       14: *(u64 *)(r10 -24) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 66
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 66
       24: r0 = *(u64 *)(r10 -8)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -96) = r1
       28: *(u64 *)(r10 -80) = 0
       29: *(u64 *)(r10 -72) = 0
       30: r1 = *(u64 *)(r10 -16)
       31: *(u64 *)(r10 -64) = r1
       32: r1 = *(u64 *)(r10 -24)                   ; skb->len
       33: *(u64 *)(r10 -56) = r1
       34: *(u64 *)(r10 -88) = 0
       35: r0 = *(u64 *)(r10 -32)
       36: *(u64 *)(r10 -48) = r0
       37: r1 = map stash
       39: r2 = r10
       40: r2 += -48
       41: r3 = r10
       42: r3 += -96
       43: r4 = 0
       44: call map_update_elem#2
       45: r1 = r0
       46: if r1 != 0 goto 55
       47: r1 = *(u64 *)(r10 -8)
       48: call kfunc
       49: r1 = r0
       50: r2 = *(u64 *)(r10 -32)
       51: r2 += 1
       52: *(u64 *)(r1 +0) = r2
       53: r0 = 0
       54: exit
       55: *(u32 *)(r10 -40) = 0
       56: r1 = map counters
       58: r2 = r10
       59: r2 += -40
       60: call map_lookup_elem#1
       61: r1 = r0
       62: if r1 == 0 goto 66
       63: r0 = *(u64 *)(r1 +16)
       64: r0 += 1
       65: *(u64 *)(r1 +16) = r0
       66: r0 = 1
       67: exit
       68: r1 = *(u64 *)(r10 -8)
       69: r1 = *(u64 *)(r1 +152)
       70: r0 = r1
       71: r0 -= 8
       72: *(u64 *)(r10 -16) = r0
       73: r1 = *(u64 *)(r10 -8)
       74: call kfunc
       75: r1 = r0
       76: r2 = *(u64 *)(r10 -16)
       77: r2 += 1
       78: r3 = *(u64 *)(r1 +0)
       79: if r3 != r2 goto 169
       80: *(u64 *)(r1 +0) = 0
       81: r0 = *(u64 *)(r10 -16)
       82: *(u64 *)(r10 -96) = r0
       83: r1 = map stash
       85: r2 = r10
       86: r2 += -96
       87: call map_lookup_elem#1
       88: *(u64 *)(r10 -16) = r0
       89: if r0 == 0 goto 169
       90: call get_current_pid_tgid#14
       91: r1 = r0
       92: r5 = *(u64 *)(r10 -16)
       93: r2 = *(u64 *)(r5 +0)
       94: if r2 != r1 goto 164
       95: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       96: r2 = *(u64 *)(r2 +80)
       97: if w2 == 0 goto 164
       98: *(u64 *)(r10 -24) = r1
       99: r1 = map control
      101: r1 = *(u64 *)(r1 +0)
      102: if r1 == 0 goto 164
      103: r1 = map ring
      105: r2 = 88
      106: r3 = 0
      107: call ringbuf_reserve#131
      108: *(u64 *)(r10 -32) = r0
      109: if r0 != 0 goto 125
      110: *(u32 *)(r10 -88) = 0
      111: r1 = map counters
      113: r2 = r10
      114: r2 += -88
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
      125: r5 = *(u64 *)(r10 -32)
      126: *(u64 *)(r5 +8) = 0
      127: r0 = *(u64 *)(r10 -24)
      128: *(u64 *)(r5 +16) = r0
      129: call ktime_get_boot_ns#125
      130: r1 = r0
      131: r5 = *(u64 *)(r10 -32)
      132: *(u64 *)(r5 +0) = r1
      133: call get_smp_processor_id#8
      134: r1 = r0
      135: r5 = *(u64 *)(r10 -32)
      136: *(u32 *)(r5 +24) = r1
      137: *(u32 *)(r5 +28) = 0
      138: r1 = *(u64 *)(r10 -32)
      139: r1 += 32
      140: r2 = 16
      141: call get_current_comm#16
      142: r5 = *(u64 *)(r10 -16)
      143: r1 = *(u64 *)(r5 +16)
      144: r5 = *(u64 *)(r10 -32)
      145: *(u64 *)(r5 +48) = r1
      146: r5 = *(u64 *)(r10 -16)
      147: r1 = *(u64 *)(r5 +24)
      148: r5 = *(u64 *)(r10 -32)
      149: *(u64 *)(r5 +56) = r1
      150: r5 = *(u64 *)(r10 -16)
      151: r1 = *(u64 *)(r5 +32)
      152: r5 = *(u64 *)(r10 -32)
      153: *(u64 *)(r5 +64) = r1
      154: r5 = *(u64 *)(r10 -16)
      155: r1 = *(u64 *)(r5 +40)
      156: r5 = *(u64 *)(r10 -32)
      157: *(u64 *)(r5 +72) = r1
      158: r1 = *(u64 *)(r10 -8)                    ; ret
      159: r1 = *(u64 *)(r1 +80)
      160: *(u64 *)(r5 +80) = r1
      161: r1 = *(u64 *)(r10 -32)
      162: r2 = 0
      163: call ringbuf_submit#132
      164: r1 = map stash
      166: r2 = r10
      167: r2 += -96
      168: call map_delete_elem#3
      169: r0 = 0
      170: exit

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
    ktrace_session: 226 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 104
        5: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 102
       11: r0 = *(u64 *)(r10 -16)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -24) = r0
       14: call get_current_pid_tgid#14
       15: r1 = r0
       16: r2 = r1
       17: r2 >>= 32
       18: if w2 != 77 goto 102
       19: if w2 == 1 goto 102
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 102
       24: r0 = *(u64 *)(r10 -16)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -120) = r1
       28: *(u64 *)(r10 -104) = 0
       29: *(u64 *)(r10 -96) = 0
       30: *(u64 *)(r10 -88) = 0                    ; skb->dev->name
       31: *(u64 *)(r10 -80) = 0
       32: r1 = *(u64 *)(r10 -24)
       33: r2 = 0
       34: call kfunc
       35: r5 = *(u64 *)(r0 +16)
       36: *(u64 *)(r10 -40) = r5
       37: r1 = r10
       38: r1 += -88
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
       57: r1 = *(u64 *)(r10 -96)
       58: r1 |= 1
       59: *(u64 *)(r10 -96) = r1
       60: r1 = *(u64 *)(r10 -104)
       61: r1 |= 1
       62: *(u64 *)(r10 -104) = r1
       63: *(u64 *)(r10 -88) = 0
       64: r1 = r10                                 ; comm
       65: r1 += -72
       66: r2 = 16
       67: call get_current_comm#16
       68: call ktime_get_ns#5
       69: r1 = r0
       70: *(u64 *)(r10 -112) = r1
       71: r0 = *(u64 *)(r10 -32)
       72: *(u64 *)(r10 -56) = r0
       73: r1 = map stash
       75: r2 = r10
       76: r2 += -56
       77: r3 = r10
       78: r3 += -120
       79: r4 = 0
       80: call map_update_elem#2
       81: r1 = r0
       82: if r1 != 0 goto 91
       83: r1 = *(u64 *)(r10 -16)
       84: call kfunc
       85: r1 = r0
       86: r2 = *(u64 *)(r10 -32)
       87: r2 += 1
       88: *(u64 *)(r1 +0) = r2
       89: r0 = 0
       90: exit
       91: *(u32 *)(r10 -48) = 0
       92: r1 = map counters
       94: r2 = r10
       95: r2 += -48
       96: call map_lookup_elem#1
       97: r1 = r0
       98: if r1 == 0 goto 102
       99: r0 = *(u64 *)(r1 +16)
      100: r0 += 1
      101: *(u64 *)(r1 +16) = r0
      102: r0 = 1
      103: exit
      104: r1 = *(u64 *)(r10 -16)
      105: r1 = *(u64 *)(r1 +152)
      106: r0 = r1
      107: r0 -= 8
      108: *(u64 *)(r10 -24) = r0
      109: r1 = *(u64 *)(r10 -16)
      110: call kfunc
      111: r1 = r0
      112: r2 = *(u64 *)(r10 -24)
      113: r2 += 1
      114: r3 = *(u64 *)(r1 +0)
      115: if r3 != r2 goto 224
      116: *(u64 *)(r1 +0) = 0
      117: r0 = *(u64 *)(r10 -24)
      118: *(u64 *)(r10 -120) = r0
      119: r1 = map stash
      121: r2 = r10
      122: r2 += -120
      123: call map_lookup_elem#1
      124: *(u64 *)(r10 -16) = r0
      125: if r0 == 0 goto 224
      126: call get_current_pid_tgid#14
      127: *(u64 *)(r10 -24) = r0
      128: r5 = *(u64 *)(r10 -16)
      129: r1 = *(u64 *)(r5 +0)
      130: r5 = *(u64 *)(r10 -24)
      131: if r1 != r5 goto 219
      132: r5 = *(u64 *)(r10 -16)                   ; duration > 10ms
      133: r0 = *(u64 *)(r5 +8)
      134: *(u64 *)(r10 -32) = r0
      135: call ktime_get_ns#5
      136: r1 = r0
      137: r5 = *(u64 *)(r10 -32)
      138: r2 = r1
      139: r2 -= r5
      140: if r2 <= 10000000 goto 219
      141: *(u64 *)(r10 -32) = r1
      142: r1 = map control
      144: r1 = *(u64 *)(r1 +0)
      145: if r1 == 0 goto 219
      146: r1 = map ring
      148: r2 = 104
      149: r3 = 0
      150: call ringbuf_reserve#131
      151: *(u64 *)(r10 -40) = r0
      152: if r0 != 0 goto 168
      153: *(u32 *)(r10 -112) = 0
      154: r1 = map counters
      156: r2 = r10
      157: r2 += -112
      158: call map_lookup_elem#1
      159: r1 = r0
      160: if r1 == 0 goto 219
      161: r0 = *(u64 *)(r1 +0)
      162: r0 += 1
      163: *(u64 *)(r1 +0) = r0
      164: r0 = *(u64 *)(r1 +8)
      165: r0 += 1
      166: *(u64 *)(r1 +8) = r0
      167: goto 219
      168: r5 = *(u64 *)(r10 -40)
      169: *(u64 *)(r5 +8) = 0
      170: r0 = *(u64 *)(r10 -24)
      171: *(u64 *)(r5 +16) = r0
      172: call ktime_get_boot_ns#125
      173: r1 = r0
      174: r5 = *(u64 *)(r10 -40)
      175: *(u64 *)(r5 +0) = r1
      176: call get_smp_processor_id#8
      177: r1 = r0
      178: r5 = *(u64 *)(r10 -40)
      179: *(u32 *)(r5 +24) = r1
      180: *(u32 *)(r5 +28) = 0
      181: r1 = *(u64 *)(r10 -40)
      182: r1 += 32
      183: r2 = 16
      184: call get_current_comm#16
      185: r5 = *(u64 *)(r10 -16)
      186: r1 = *(u64 *)(r5 +16)
      187: r5 = *(u64 *)(r10 -40)
      188: *(u64 *)(r5 +48) = r1
      189: r5 = *(u64 *)(r10 -16)
      190: r1 = *(u64 *)(r5 +24)
      191: r5 = *(u64 *)(r10 -40)
      192: *(u64 *)(r5 +56) = r1
      193: r5 = *(u64 *)(r10 -16)
      194: r1 = *(u64 *)(r5 +32)
      195: r5 = *(u64 *)(r10 -40)
      196: *(u64 *)(r5 +64) = r1
      197: r5 = *(u64 *)(r10 -16)
      198: r1 = *(u64 *)(r5 +40)
      199: r5 = *(u64 *)(r10 -40)
      200: *(u64 *)(r5 +72) = r1
      201: r5 = *(u64 *)(r10 -16)
      202: r1 = *(u64 *)(r5 +48)
      203: r5 = *(u64 *)(r10 -40)
      204: *(u64 *)(r5 +80) = r1
      205: r5 = *(u64 *)(r10 -16)
      206: r1 = *(u64 *)(r5 +56)
      207: r5 = *(u64 *)(r10 -40)
      208: *(u64 *)(r5 +88) = r1
      209: r5 = *(u64 *)(r10 -16)                   ; duration
      210: r1 = *(u64 *)(r5 +8)
      211: r0 = *(u64 *)(r10 -32)
      212: r0 -= r1
      213: r1 = r0
      214: r5 = *(u64 *)(r10 -40)
      215: *(u64 *)(r5 +96) = r1
      216: r1 = *(u64 *)(r10 -40)
      217: r2 = 0
      218: call ringbuf_submit#132
      219: r1 = map stash
      221: r2 = r10
      222: r2 += -120
      223: call map_delete_elem#3
      224: r0 = 0
      225: exit

By trampolines: arguments from the context in a program for one function, and by the helper where the program is for many, or computes with the pointer.

    $ on 6.1+ ktrace --attach fexit --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fexit, 1 functions, stash 48 bytes
    ktrace_entry: 72 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r1 = *(u32 *)(r1 +112)
        3: if w1 != 84 goto 53
        4: r0 = *(u64 *)(r10 -8)
        5: r0 = *(u64 *)(r0 +0)
        6: *(u64 *)(r10 -16) = r0
        7: *(u64 *)(r10 -24) = r1
        8: call get_current_pid_tgid#14
        9: r1 = r0
       10: r2 = r1
       11: r2 >>= 32
       12: if w2 == 1 goto 53
       13: r2 = map control
       15: r2 = *(u64 *)(r2 +0)
       16: if r2 == 0 goto 53
       17: r2 = *(u64 *)(r10 -8)
       18: *(u64 *)(r10 -96) = r1
       19: *(u64 *)(r10 -80) = 0
       20: *(u64 *)(r10 -72) = 0
       21: r1 = *(u64 *)(r10 -16)
       22: *(u64 *)(r10 -64) = r1
       23: r1 = *(u64 *)(r10 -24)                   ; skb->len
       24: *(u64 *)(r10 -56) = r1
       25: *(u64 *)(r10 -88) = 0
       26: *(u64 *)(r10 -48) = r2
       27: r1 = map stash
       29: r2 = r10
       30: r2 += -48
       31: r3 = r10
       32: r3 += -96
       33: r4 = 0
       34: call map_update_elem#2
       35: r1 = r0
       36: if r1 != 0 goto 43
       37: r5 = map control
       39: r0 = 1
       40: lock *(u64 *)(r5 +8) += r0
       41: r0 = 0
       42: exit
       43: *(u32 *)(r10 -40) = 0
       44: r1 = map counters
       46: r2 = r10
       47: r2 += -40
       48: call map_lookup_elem#1
       49: r1 = r0
       50: if r1 == 0 goto 53
       51: r0 = 1
       52: lock *(u64 *)(r1 +16) += r0
       53: r1 = map control
       55: r1 = *(u64 *)(r1 +8)
       56: if r1 == 0 goto 70
       57: r1 = *(u64 *)(r10 -8)
       58: *(u64 *)(r10 -32) = r1
       59: r1 = map stash
       61: r2 = r10
       62: r2 += -32
       63: call map_delete_elem#3
       64: r1 = r0
       65: if r1 != 0 goto 70
       66: r5 = map control
       68: r0 = -1
       69: lock *(u64 *)(r5 +8) += r0
       70: r0 = 0
       71: exit
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
       12: *(u64 *)(r10 -24) = r0
       13: if r0 == 0 goto 106
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
    unit 0: clause 1, fsession, 1 functions, stash 48 bytes
    ktrace_session: 165 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 62
        5: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        6: r1 = *(u64 *)(r1 +0)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 60
       11: r0 = *(u64 *)(r10 -16)
       12: r0 = *(u64 *)(r0 +0)
       13: *(u64 *)(r10 -24) = r0
       14: *(u64 *)(r10 -32) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 60
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 60
       24: r2 = *(u64 *)(r10 -16)
       25: *(u64 *)(r10 -104) = r1
       26: *(u64 *)(r10 -88) = 0
       27: *(u64 *)(r10 -80) = 0
       28: r1 = *(u64 *)(r10 -24)
       29: *(u64 *)(r10 -72) = r1
       30: r1 = *(u64 *)(r10 -32)                   ; skb->len
       31: *(u64 *)(r10 -64) = r1
       32: *(u64 *)(r10 -96) = 0
       33: *(u64 *)(r10 -56) = r2
       34: r1 = map stash
       36: r2 = r10
       37: r2 += -56
       38: r3 = r10
       39: r3 += -104
       40: r4 = 0
       41: call map_update_elem#2
       42: r1 = r0
       43: if r1 != 0 goto 50
       44: r1 = *(u64 *)(r10 -16)
       45: call kfunc
       46: r1 = r0
       47: *(u64 *)(r1 +0) = 1
       48: r0 = 0
       49: exit
       50: *(u32 *)(r10 -48) = 0
       51: r1 = map counters
       53: r2 = r10
       54: r2 += -48
       55: call map_lookup_elem#1
       56: r1 = r0
       57: if r1 == 0 goto 60
       58: r0 = 1
       59: lock *(u64 *)(r1 +16) += r0
       60: r0 = 0
       61: exit
       62: r0 = *(u64 *)(r10 -16)
       63: *(u64 *)(r10 -24) = r0
       64: r1 = *(u64 *)(r10 -16)
       65: call kfunc
       66: r1 = r0
       67: r2 = *(u64 *)(r1 +0)
       68: if r2 == 0 goto 163
       69: *(u64 *)(r1 +0) = 0
       70: r0 = *(u64 *)(r10 -24)
       71: *(u64 *)(r10 -104) = r0
       72: r1 = map stash
       74: r2 = r10
       75: r2 += -104
       76: call map_lookup_elem#1
       77: *(u64 *)(r10 -24) = r0
       78: if r0 == 0 goto 163
       79: call get_current_pid_tgid#14
       80: *(u64 *)(r10 -32) = r0
       81: r5 = *(u64 *)(r10 -24)
       82: r1 = *(u64 *)(r5 +0)
       83: r5 = *(u64 *)(r10 -32)
       84: if r1 != r5 goto 158
       85: r1 = *(u64 *)(r10 -16)                   ; ret != 0
       86: r2 = r10
       87: r2 += -8
       88: call get_func_ret#184
       89: r1 = *(u64 *)(r10 -8)
       90: if w1 == 0 goto 158
       91: r1 = map control
       93: r1 = *(u64 *)(r1 +0)
       94: if r1 == 0 goto 158
       95: r1 = map ring
       97: r2 = 88
       98: r3 = 0
       99: call ringbuf_reserve#131
      100: *(u64 *)(r10 -40) = r0
      101: if r0 != 0 goto 115
      102: *(u32 *)(r10 -96) = 0
      103: r1 = map counters
      105: r2 = r10
      106: r2 += -96
      107: call map_lookup_elem#1
      108: r1 = r0
      109: if r1 == 0 goto 158
      110: r0 = 1
      111: lock *(u64 *)(r1 +0) += r0
      112: r0 = 1
      113: lock *(u64 *)(r1 +8) += r0
      114: goto 158
      115: r5 = *(u64 *)(r10 -40)
      116: *(u64 *)(r5 +8) = 0
      117: r0 = *(u64 *)(r10 -32)
      118: *(u64 *)(r5 +16) = r0
      119: call ktime_get_boot_ns#125
      120: r1 = r0
      121: r5 = *(u64 *)(r10 -40)
      122: *(u64 *)(r5 +0) = r1
      123: call get_smp_processor_id#8
      124: r1 = r0
      125: r5 = *(u64 *)(r10 -40)
      126: *(u32 *)(r5 +24) = r1
      127: *(u32 *)(r5 +28) = 0
      128: r1 = *(u64 *)(r10 -40)
      129: r1 += 32
      130: r2 = 16
      131: call get_current_comm#16
      132: r5 = *(u64 *)(r10 -24)
      133: r1 = *(u64 *)(r5 +16)
      134: r5 = *(u64 *)(r10 -40)
      135: *(u64 *)(r5 +48) = r1
      136: r5 = *(u64 *)(r10 -24)
      137: r1 = *(u64 *)(r5 +24)
      138: r5 = *(u64 *)(r10 -40)
      139: *(u64 *)(r5 +56) = r1
      140: r5 = *(u64 *)(r10 -24)
      141: r1 = *(u64 *)(r5 +32)
      142: r5 = *(u64 *)(r10 -40)
      143: *(u64 *)(r5 +64) = r1
      144: r5 = *(u64 *)(r10 -24)
      145: r1 = *(u64 *)(r5 +40)
      146: r5 = *(u64 *)(r10 -40)
      147: *(u64 *)(r5 +72) = r1
      148: r1 = *(u64 *)(r10 -16)                   ; ret
      149: r2 = r10
      150: r2 += -8
      151: call get_func_ret#184
      152: r1 = *(u64 *)(r10 -8)
      153: r5 = *(u64 *)(r10 -40)
      154: *(u64 *)(r5 +80) = r1
      155: r1 = *(u64 *)(r10 -40)
      156: r2 = 0
      157: call ringbuf_submit#132
      158: r1 = map stash
      160: r2 = r10
      161: r2 += -104
      162: call map_delete_elem#3
      163: r0 = 0
      164: exit

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
    ktrace_entry: 93 instructions
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        7: if r0 != -1 goto 12
       13: if w1 != 84 goto 73
       18: if w2 == 1 goto 73
       22: if r2 == 0 goto 73
       35: call get_stack#67
       37: if r1 s>= 0 goto 42
       41: goto 43
       53: call map_update_elem#2
       55: if r1 != 0 goto 62
       59: lock *(u64 *)(r5 +8) += r0
       61: exit
       67: call map_lookup_elem#1
       69: if r1 == 0 goto 73
       76: if r1 == 0 goto 91
       84: call map_delete_elem#3
       86: if r1 != 0 goto 91
       90: lock *(u64 *)(r5 +8) += r0
       92: exit
    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { ustack(1) }' | grep -E 'instructions|trampoline|len == 84|goto|get_stack|elem|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 83 instructions
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        7: if r0 != -1 goto 12
       13: if w1 != 84 goto 81
       18: if w1 == 1 goto 81
       22: if r1 == 0 goto 81
       30: if r0 != -1 goto 35
       36: r2 = &return trampoline
       38: if r1 != r2 goto 70
       53: call map_update_elem#2
       55: if r1 != 0 goto 58
       57: exit
       63: call map_lookup_elem#1
       65: if r1 == 0 goto 81
       69: goto 81
       75: call map_lookup_elem#1
       77: if r1 == 0 goto 81
       82: exit

A program for one function has it as a number, which the runtime knows: where few functions need programs of their own, they have one each, though
all else be the same bytes. A program for several asks.

    $ on 6.12 ktrace --dump bpf 'ip_rcv, skb_clone: { print ret }' | grep -E 'unit|cookie|func_ip'
    unit 0: clause 1, kprobe.session, 1 functions, stash 32 bytes
    unit 1: clause 1, kprobe.session, 1 functions, stash 32 bytes
    $ on 6.12 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print func }' | grep -E 'unit|cookie|func_ip'
    unit 0: clause 1, kprobe.multi, 2 functions
       11: call get_attach_cookie#174
    $ on 6.12 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|cookie|func_ip'
    unit 0: clause 1, kprobe.session, 2 functions, stash 32 bytes
       22: call get_func_ip#173
       72: call get_func_ip#173
       95: call get_attach_cookie#174
    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv, ip_local_deliver: { print func }' | grep -E 'unit|cookie|func_ip'
    unit 0: clause 1, fentry, 2 functions
    $ on 6.1 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|func_ip|: r[0-9] -= '
    unit 0: clause 1, kprobe.event, 2 functions, stash 32 bytes
       29: r1 -= 6
        3: r0 -= 8
        6: call get_func_ip#173
    $ on 5.10 ktrace --dump bpf 'ip_rcv, ip_local_deliver: { print ret }' | grep -E 'unit|current_kprobe|: r[0-9] -= '
    unit 0: clause 1, kprobe.event, 2 functions, stash 32 bytes
       33: r1 -= 6
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
