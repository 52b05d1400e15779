Whole programs: the main one-liner's on each kind of kernel.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 95 instructions
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
       13: if w1 != 84 goto 93
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +112)
       16: *(u64 *)(r10 -24) = r0
       17: *(u64 *)(r10 -32) = r1
       18: call get_current_pid_tgid#14
       19: *(u64 *)(r10 -40) = r0
       20: r1 = r0
       21: r1 >>= 32
       22: if w1 == 1 goto 93
       23: r1 = map control
       25: r1 = *(u64 *)(r1 +0)
       26: if r1 == 0 goto 93
       27: r0 = *(u64 *)(r10 -16)
       28: r0 = *(u64 *)(r0 +152)
       29: *(u64 *)(r10 -48) = r0
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
       42: if r1 != r2 goto 82
       43: r0 = *(u64 *)(r10 -40)
       44: *(u64 *)(r10 -128) = r0
       45: *(u64 *)(r10 -112) = 0
       46: *(u64 *)(r10 -104) = 0
       47: r1 = *(u64 *)(r10 -24)
       48: *(u64 *)(r10 -96) = r1
       49: r1 = *(u64 *)(r10 -32)                   ; skb->len
       50: *(u64 *)(r10 -88) = r1
       51: *(u64 *)(r10 -120) = 0
       52: r1 = *(u64 *)(r10 -16)
       53: r1 = *(u64 *)(r1 +128)
       54: r1 -= 6
       55: r0 = *(u64 *)(r10 -48)
       56: *(u64 *)(r10 -80) = r0
       57: *(u64 *)(r10 -72) = r1
       58: r1 = map stash
       60: r2 = r10
       61: r2 += -80
       62: r3 = r10
       63: r3 += -128
       64: r4 = 0
       65: call map_update_elem#2
       66: r1 = r0
       67: if r1 != 0 goto 70
       68: r0 = 0
       69: exit
       70: *(u32 *)(r10 -64) = 0
       71: r1 = map counters
       73: r2 = r10
       74: r2 += -64
       75: call map_lookup_elem#1
       76: r1 = r0
       77: if r1 == 0 goto 93
       78: r0 = *(u64 *)(r1 +16)
       79: r0 += 1
       80: *(u64 *)(r1 +16) = r0
       81: goto 93
       82: *(u32 *)(r10 -56) = 0
       83: r1 = map counters
       85: r2 = r10
       86: r2 += -56
       87: call map_lookup_elem#1
       88: r1 = r0
       89: if r1 == 0 goto 93
       90: r0 = *(u64 *)(r1 +24)
       91: r0 += 1
       92: *(u64 *)(r1 +24) = r0
       93: r0 = 0
       94: exit
    ktrace_return: 134 instructions
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
       40: *(u64 *)(r10 -80) = r0
       41: r0 = *(u64 *)(r10 -32)
       42: *(u64 *)(r10 -72) = r0
       43: r1 = map stash
       45: r2 = r10
       46: r2 += -80
       47: call map_lookup_elem#1
       48: *(u64 *)(r10 -24) = r0
       49: if r0 == 0 goto 132
       50: call get_current_pid_tgid#14
       51: r1 = r0
       52: r5 = *(u64 *)(r10 -24)
       53: r2 = *(u64 *)(r5 +0)
       54: if r2 != r1 goto 127
       55: r2 = *(u64 *)(r10 -16)                   ; ret != 0
       56: r2 = *(u64 *)(r2 +80)
       57: if w2 == 0 goto 127
       58: *(u64 *)(r10 -40) = r1
       59: r1 = map control
       61: r1 = *(u64 *)(r1 +0)
       62: if r1 == 0 goto 127
       63: *(u32 *)(r10 -64) = 0
       64: r1 = map counters
       66: r2 = r10
       67: r2 += -64
       68: call map_lookup_elem#1
       69: *(u64 *)(r10 -48) = r0
       70: if r0 == 0 goto 127
       71: r5 = *(u64 *)(r10 -48)
       72: r0 = *(u64 *)(r5 +0)
       73: r0 += 1
       74: *(u64 *)(r5 +0) = r0
       75: r1 = map ring
       77: r2 = 88
       78: r3 = 0
       79: call ringbuf_reserve#131
       80: *(u64 *)(r10 -56) = r0
       81: if r0 != 0 goto 87
       82: r5 = *(u64 *)(r10 -48)
       83: r0 = *(u64 *)(r5 +8)
       84: r0 += 1
       85: *(u64 *)(r5 +8) = r0
       86: goto 127
       87: r5 = *(u64 *)(r10 -56)
       88: r0 = *(u64 *)(r10 -32)
       89: *(u64 *)(r5 +8) = r0
       90: r0 = *(u64 *)(r10 -40)
       91: *(u64 *)(r5 +16) = r0
       92: call ktime_get_boot_ns#125
       93: r1 = r0
       94: r5 = *(u64 *)(r10 -56)
       95: *(u64 *)(r5 +0) = r1
       96: call get_smp_processor_id#8
       97: r1 = r0
       98: r5 = *(u64 *)(r10 -56)
       99: *(u32 *)(r5 +24) = r1
      100: *(u32 *)(r5 +28) = 0
      101: r1 = *(u64 *)(r10 -56)
      102: r1 += 32
      103: r2 = 16
      104: call get_current_comm#16
      105: r5 = *(u64 *)(r10 -24)
      106: r1 = *(u64 *)(r5 +16)
      107: r5 = *(u64 *)(r10 -56)
      108: *(u64 *)(r5 +48) = r1
      109: r5 = *(u64 *)(r10 -24)
      110: r1 = *(u64 *)(r5 +24)
      111: r5 = *(u64 *)(r10 -56)
      112: *(u64 *)(r5 +56) = r1
      113: r5 = *(u64 *)(r10 -24)
      114: r1 = *(u64 *)(r5 +32)
      115: r5 = *(u64 *)(r10 -56)
      116: *(u64 *)(r5 +64) = r1
      117: r5 = *(u64 *)(r10 -24)
      118: r1 = *(u64 *)(r5 +40)
      119: r5 = *(u64 *)(r10 -56)
      120: *(u64 *)(r5 +72) = r1
      121: r1 = *(u64 *)(r10 -16)                   ; ret
      122: r1 = *(u64 *)(r1 +80)
      123: *(u64 *)(r5 +80) = r1
      124: r1 = *(u64 *)(r10 -56)
      125: r2 = 0
      126: call ringbuf_submit#132
      127: r1 = map stash
      129: r2 = r10
      130: r2 += -80
      131: call map_delete_elem#3
      132: r0 = 0
      133: exit

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 87 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 85
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +112)
       12: *(u64 *)(r10 -24) = r0
       13: *(u64 *)(r10 -32) = r1
       14: call get_current_pid_tgid#14
       15: *(u64 *)(r10 -40) = r0
       16: r1 = r0
       17: r1 >>= 32
       18: if w1 == 1 goto 85
       19: r1 = map control
       21: r1 = *(u64 *)(r1 +0)
       22: if r1 == 0 goto 85
       23: r0 = *(u64 *)(r10 -16)
       24: r0 = *(u64 *)(r0 +152)
       25: *(u64 *)(r10 -48) = r0
       26: r3 = r0
       27: r2 = 8
       28: r1 = r10
       29: r1 += -8
       30: call probe_read_kernel#113
       31: r1 = *(u64 *)(r10 -8)
       32: r2 = &return trampoline
       34: if r1 != r2 goto 74
       35: r0 = *(u64 *)(r10 -40)
       36: *(u64 *)(r10 -128) = r0
       37: *(u64 *)(r10 -112) = 0
       38: *(u64 *)(r10 -104) = 0
       39: r1 = *(u64 *)(r10 -24)
       40: *(u64 *)(r10 -96) = r1
       41: r1 = *(u64 *)(r10 -32)                   ; skb->len
       42: *(u64 *)(r10 -88) = r1
       43: *(u64 *)(r10 -120) = 0
       44: r1 = *(u64 *)(r10 -16)
       45: r1 = *(u64 *)(r1 +128)
       46: r1 -= 6
       47: r0 = *(u64 *)(r10 -48)
       48: *(u64 *)(r10 -80) = r0
       49: *(u64 *)(r10 -72) = r1
       50: r1 = map stash
       52: r2 = r10
       53: r2 += -80
       54: r3 = r10
       55: r3 += -128
       56: r4 = 0
       57: call map_update_elem#2
       58: r1 = r0
       59: if r1 != 0 goto 62
       60: r0 = 0
       61: exit
       62: *(u32 *)(r10 -64) = 0
       63: r1 = map counters
       65: r2 = r10
       66: r2 += -64
       67: call map_lookup_elem#1
       68: r1 = r0
       69: if r1 == 0 goto 85
       70: r0 = *(u64 *)(r1 +16)
       71: r0 += 1
       72: *(u64 *)(r1 +16) = r0
       73: goto 85
       74: *(u32 *)(r10 -56) = 0
       75: r1 = map counters
       77: r2 = r10
       78: r2 += -56
       79: call map_lookup_elem#1
       80: r1 = r0
       81: if r1 == 0 goto 85
       82: r0 = *(u64 *)(r1 +24)
       83: r0 += 1
       84: *(u64 *)(r1 +24) = r0
       85: r0 = 0
       86: exit
    ktrace_return: 103 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +152)
        2: r0 = r1
        3: r0 -= 8
        4: *(u64 *)(r10 -16) = r0
        5: r1 = *(u64 *)(r10 -8)
        6: call get_func_ip#173
        7: *(u64 *)(r10 -24) = r0
        8: r0 = *(u64 *)(r10 -16)
        9: *(u64 *)(r10 -72) = r0
       10: r0 = *(u64 *)(r10 -24)
       11: *(u64 *)(r10 -64) = r0
       12: r1 = map stash
       14: r2 = r10
       15: r2 += -72
       16: call map_lookup_elem#1
       17: *(u64 *)(r10 -16) = r0
       18: if r0 == 0 goto 101
       19: call get_current_pid_tgid#14
       20: r1 = r0
       21: r5 = *(u64 *)(r10 -16)
       22: r2 = *(u64 *)(r5 +0)
       23: if r2 != r1 goto 96
       24: r2 = *(u64 *)(r10 -8)                    ; ret != 0
       25: r2 = *(u64 *)(r2 +80)
       26: if w2 == 0 goto 96
       27: *(u64 *)(r10 -32) = r1
       28: r1 = map control
       30: r1 = *(u64 *)(r1 +0)
       31: if r1 == 0 goto 96
       32: *(u32 *)(r10 -56) = 0
       33: r1 = map counters
       35: r2 = r10
       36: r2 += -56
       37: call map_lookup_elem#1
       38: *(u64 *)(r10 -40) = r0
       39: if r0 == 0 goto 96
       40: r5 = *(u64 *)(r10 -40)
       41: r0 = *(u64 *)(r5 +0)
       42: r0 += 1
       43: *(u64 *)(r5 +0) = r0
       44: r1 = map ring
       46: r2 = 88
       47: r3 = 0
       48: call ringbuf_reserve#131
       49: *(u64 *)(r10 -48) = r0
       50: if r0 != 0 goto 56
       51: r5 = *(u64 *)(r10 -40)
       52: r0 = *(u64 *)(r5 +8)
       53: r0 += 1
       54: *(u64 *)(r5 +8) = r0
       55: goto 96
       56: r5 = *(u64 *)(r10 -48)
       57: r0 = *(u64 *)(r10 -24)
       58: *(u64 *)(r5 +8) = r0
       59: r0 = *(u64 *)(r10 -32)
       60: *(u64 *)(r5 +16) = r0
       61: call ktime_get_boot_ns#125
       62: r1 = r0
       63: r5 = *(u64 *)(r10 -48)
       64: *(u64 *)(r5 +0) = r1
       65: call get_smp_processor_id#8
       66: r1 = r0
       67: r5 = *(u64 *)(r10 -48)
       68: *(u32 *)(r5 +24) = r1
       69: *(u32 *)(r5 +28) = 0
       70: r1 = *(u64 *)(r10 -48)
       71: r1 += 32
       72: r2 = 16
       73: call get_current_comm#16
       74: r5 = *(u64 *)(r10 -16)
       75: r1 = *(u64 *)(r5 +16)
       76: r5 = *(u64 *)(r10 -48)
       77: *(u64 *)(r5 +48) = r1
       78: r5 = *(u64 *)(r10 -16)
       79: r1 = *(u64 *)(r5 +24)
       80: r5 = *(u64 *)(r10 -48)
       81: *(u64 *)(r5 +56) = r1
       82: r5 = *(u64 *)(r10 -16)
       83: r1 = *(u64 *)(r5 +32)
       84: r5 = *(u64 *)(r10 -48)
       85: *(u64 *)(r5 +64) = r1
       86: r5 = *(u64 *)(r10 -16)
       87: r1 = *(u64 *)(r5 +40)
       88: r5 = *(u64 *)(r10 -48)
       89: *(u64 *)(r5 +72) = r1
       90: r1 = *(u64 *)(r10 -8)                    ; ret
       91: r1 = *(u64 *)(r1 +80)
       92: *(u64 *)(r5 +80) = r1
       93: r1 = *(u64 *)(r10 -48)
       94: r2 = 0
       95: call ringbuf_submit#132
       96: r1 = map stash
       98: r2 = r10
       99: r2 += -72
      100: call map_delete_elem#3
      101: r0 = 0
      102: exit

    $ on 6.12 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 185 instructions
        0: *(u64 *)(r10 -8) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 72
        5: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = btf_id
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 70
       11: r0 = *(u64 *)(r10 -8)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -16) = r0
       14: *(u64 *)(r10 -24) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 70
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 70
       24: r0 = *(u64 *)(r10 -8)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -120) = r1
       28: *(u64 *)(r10 -104) = 0
       29: *(u64 *)(r10 -96) = 0
       30: r1 = *(u64 *)(r10 -16)
       31: *(u64 *)(r10 -88) = r1
       32: r1 = *(u64 *)(r10 -24)                   ; skb->len
       33: *(u64 *)(r10 -80) = r1
       34: *(u64 *)(r10 -112) = 0
       35: r1 = *(u64 *)(r10 -8)
       36: call get_func_ip#173
       37: r1 = r0
       38: r0 = *(u64 *)(r10 -32)
       39: *(u64 *)(r10 -72) = r0
       40: *(u64 *)(r10 -64) = r1
       41: r1 = map stash
       43: r2 = r10
       44: r2 += -72
       45: r3 = r10
       46: r3 += -120
       47: r4 = 0
       48: call map_update_elem#2
       49: r1 = r0
       50: if r1 != 0 goto 59
       51: r1 = *(u64 *)(r10 -8)
       52: call kfunc
       53: r1 = r0
       54: r2 = *(u64 *)(r10 -32)
       55: r2 += 1
       56: *(u64 *)(r1 +0) = r2
       57: r0 = 0
       58: exit
       59: *(u32 *)(r10 -56) = 0
       60: r1 = map counters
       62: r2 = r10
       63: r2 += -56
       64: call map_lookup_elem#1
       65: r1 = r0
       66: if r1 == 0 goto 70
       67: r0 = *(u64 *)(r1 +16)
       68: r0 += 1
       69: *(u64 *)(r1 +16) = r0
       70: r0 = 1
       71: exit
       72: r1 = *(u64 *)(r10 -8)
       73: r1 = *(u64 *)(r1 +152)
       74: r0 = r1
       75: r0 -= 8
       76: *(u64 *)(r10 -16) = r0
       77: r1 = *(u64 *)(r10 -8)
       78: call kfunc
       79: r1 = r0
       80: r2 = *(u64 *)(r10 -16)
       81: r2 += 1
       82: r3 = *(u64 *)(r1 +0)
       83: if r3 != r2 goto 183
       84: *(u64 *)(r1 +0) = 0
       85: r1 = *(u64 *)(r10 -8)
       86: call get_func_ip#173
       87: r1 = r0
       88: r0 = *(u64 *)(r10 -16)
       89: *(u64 *)(r10 -120) = r0
       90: *(u64 *)(r10 -112) = r1
       91: r1 = map stash
       93: r2 = r10
       94: r2 += -120
       95: call map_lookup_elem#1
       96: *(u64 *)(r10 -16) = r0
       97: if r0 == 0 goto 183
       98: call get_current_pid_tgid#14
       99: r1 = r0
      100: r5 = *(u64 *)(r10 -16)
      101: r2 = *(u64 *)(r5 +0)
      102: if r2 != r1 goto 178
      103: r2 = *(u64 *)(r10 -8)                    ; ret != 0
      104: r2 = *(u64 *)(r2 +80)
      105: if w2 == 0 goto 178
      106: *(u64 *)(r10 -24) = r1
      107: r1 = map control
      109: r1 = *(u64 *)(r1 +0)
      110: if r1 == 0 goto 178
      111: r1 = *(u64 *)(r10 -8)
      112: call get_attach_cookie#174
      113: *(u64 *)(r10 -32) = r0
      114: *(u32 *)(r10 -104) = 0
      115: r1 = map counters
      117: r2 = r10
      118: r2 += -104
      119: call map_lookup_elem#1
      120: *(u64 *)(r10 -40) = r0
      121: if r0 == 0 goto 178
      122: r5 = *(u64 *)(r10 -40)
      123: r0 = *(u64 *)(r5 +0)
      124: r0 += 1
      125: *(u64 *)(r5 +0) = r0
      126: r1 = map ring
      128: r2 = 88
      129: r3 = 0
      130: call ringbuf_reserve#131
      131: *(u64 *)(r10 -48) = r0
      132: if r0 != 0 goto 138
      133: r5 = *(u64 *)(r10 -40)
      134: r0 = *(u64 *)(r5 +8)
      135: r0 += 1
      136: *(u64 *)(r5 +8) = r0
      137: goto 178
      138: r5 = *(u64 *)(r10 -48)
      139: r0 = *(u64 *)(r10 -32)
      140: *(u64 *)(r5 +8) = r0
      141: r0 = *(u64 *)(r10 -24)
      142: *(u64 *)(r5 +16) = r0
      143: call ktime_get_boot_ns#125
      144: r1 = r0
      145: r5 = *(u64 *)(r10 -48)
      146: *(u64 *)(r5 +0) = r1
      147: call get_smp_processor_id#8
      148: r1 = r0
      149: r5 = *(u64 *)(r10 -48)
      150: *(u32 *)(r5 +24) = r1
      151: *(u32 *)(r5 +28) = 0
      152: r1 = *(u64 *)(r10 -48)
      153: r1 += 32
      154: r2 = 16
      155: call get_current_comm#16
      156: r5 = *(u64 *)(r10 -16)
      157: r1 = *(u64 *)(r5 +16)
      158: r5 = *(u64 *)(r10 -48)
      159: *(u64 *)(r5 +48) = r1
      160: r5 = *(u64 *)(r10 -16)
      161: r1 = *(u64 *)(r5 +24)
      162: r5 = *(u64 *)(r10 -48)
      163: *(u64 *)(r5 +56) = r1
      164: r5 = *(u64 *)(r10 -16)
      165: r1 = *(u64 *)(r5 +32)
      166: r5 = *(u64 *)(r10 -48)
      167: *(u64 *)(r5 +64) = r1
      168: r5 = *(u64 *)(r10 -16)
      169: r1 = *(u64 *)(r5 +40)
      170: r5 = *(u64 *)(r10 -48)
      171: *(u64 *)(r5 +72) = r1
      172: r1 = *(u64 *)(r10 -8)                    ; ret
      173: r1 = *(u64 *)(r1 +80)
      174: *(u64 *)(r5 +80) = r1
      175: r1 = *(u64 *)(r10 -48)
      176: r2 = 0
      177: call ringbuf_submit#132
      178: r1 = map stash
      180: r2 = r10
      181: r2 += -120
      182: call map_delete_elem#3
      183: r0 = 0
      184: exit

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 185 instructions
        0: *(u64 *)(r10 -8) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 72
        5: r1 = *(u64 *)(r10 -8)                    ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 70
       11: r0 = *(u64 *)(r10 -8)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -16) = r0
       14: *(u64 *)(r10 -24) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 70
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 70
       24: r0 = *(u64 *)(r10 -8)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -120) = r1
       28: *(u64 *)(r10 -104) = 0
       29: *(u64 *)(r10 -96) = 0
       30: r1 = *(u64 *)(r10 -16)
       31: *(u64 *)(r10 -88) = r1
       32: r1 = *(u64 *)(r10 -24)                   ; skb->len
       33: *(u64 *)(r10 -80) = r1
       34: *(u64 *)(r10 -112) = 0
       35: r1 = *(u64 *)(r10 -8)
       36: call get_func_ip#173
       37: r1 = r0
       38: r0 = *(u64 *)(r10 -32)
       39: *(u64 *)(r10 -72) = r0
       40: *(u64 *)(r10 -64) = r1
       41: r1 = map stash
       43: r2 = r10
       44: r2 += -72
       45: r3 = r10
       46: r3 += -120
       47: r4 = 0
       48: call map_update_elem#2
       49: r1 = r0
       50: if r1 != 0 goto 59
       51: r1 = *(u64 *)(r10 -8)
       52: call kfunc
       53: r1 = r0
       54: r2 = *(u64 *)(r10 -32)
       55: r2 += 1
       56: *(u64 *)(r1 +0) = r2
       57: r0 = 0
       58: exit
       59: *(u32 *)(r10 -56) = 0
       60: r1 = map counters
       62: r2 = r10
       63: r2 += -56
       64: call map_lookup_elem#1
       65: r1 = r0
       66: if r1 == 0 goto 70
       67: r0 = *(u64 *)(r1 +16)
       68: r0 += 1
       69: *(u64 *)(r1 +16) = r0
       70: r0 = 1
       71: exit
       72: r1 = *(u64 *)(r10 -8)
       73: r1 = *(u64 *)(r1 +152)
       74: r0 = r1
       75: r0 -= 8
       76: *(u64 *)(r10 -16) = r0
       77: r1 = *(u64 *)(r10 -8)
       78: call kfunc
       79: r1 = r0
       80: r2 = *(u64 *)(r10 -16)
       81: r2 += 1
       82: r3 = *(u64 *)(r1 +0)
       83: if r3 != r2 goto 183
       84: *(u64 *)(r1 +0) = 0
       85: r1 = *(u64 *)(r10 -8)
       86: call get_func_ip#173
       87: r1 = r0
       88: r0 = *(u64 *)(r10 -16)
       89: *(u64 *)(r10 -120) = r0
       90: *(u64 *)(r10 -112) = r1
       91: r1 = map stash
       93: r2 = r10
       94: r2 += -120
       95: call map_lookup_elem#1
       96: *(u64 *)(r10 -16) = r0
       97: if r0 == 0 goto 183
       98: call get_current_pid_tgid#14
       99: r1 = r0
      100: r5 = *(u64 *)(r10 -16)
      101: r2 = *(u64 *)(r5 +0)
      102: if r2 != r1 goto 178
      103: r2 = *(u64 *)(r10 -8)                    ; ret != 0
      104: r2 = *(u64 *)(r2 +80)
      105: if w2 == 0 goto 178
      106: *(u64 *)(r10 -24) = r1
      107: r1 = map control
      109: r1 = *(u64 *)(r1 +0)
      110: if r1 == 0 goto 178
      111: r1 = *(u64 *)(r10 -8)
      112: call get_attach_cookie#174
      113: *(u64 *)(r10 -32) = r0
      114: *(u32 *)(r10 -104) = 0
      115: r1 = map counters
      117: r2 = r10
      118: r2 += -104
      119: call map_lookup_elem#1
      120: *(u64 *)(r10 -40) = r0
      121: if r0 == 0 goto 178
      122: r5 = *(u64 *)(r10 -40)
      123: r0 = *(u64 *)(r5 +0)
      124: r0 += 1
      125: *(u64 *)(r5 +0) = r0
      126: r1 = map ring
      128: r2 = 88
      129: r3 = 0
      130: call ringbuf_reserve#131
      131: *(u64 *)(r10 -48) = r0
      132: if r0 != 0 goto 138
      133: r5 = *(u64 *)(r10 -40)
      134: r0 = *(u64 *)(r5 +8)
      135: r0 += 1
      136: *(u64 *)(r5 +8) = r0
      137: goto 178
      138: r5 = *(u64 *)(r10 -48)
      139: r0 = *(u64 *)(r10 -32)
      140: *(u64 *)(r5 +8) = r0
      141: r0 = *(u64 *)(r10 -24)
      142: *(u64 *)(r5 +16) = r0
      143: call ktime_get_boot_ns#125
      144: r1 = r0
      145: r5 = *(u64 *)(r10 -48)
      146: *(u64 *)(r5 +0) = r1
      147: call get_smp_processor_id#8
      148: r1 = r0
      149: r5 = *(u64 *)(r10 -48)
      150: *(u32 *)(r5 +24) = r1
      151: *(u32 *)(r5 +28) = 0
      152: r1 = *(u64 *)(r10 -48)
      153: r1 += 32
      154: r2 = 16
      155: call get_current_comm#16
      156: r5 = *(u64 *)(r10 -16)
      157: r1 = *(u64 *)(r5 +16)
      158: r5 = *(u64 *)(r10 -48)
      159: *(u64 *)(r5 +48) = r1
      160: r5 = *(u64 *)(r10 -16)
      161: r1 = *(u64 *)(r5 +24)
      162: r5 = *(u64 *)(r10 -48)
      163: *(u64 *)(r5 +56) = r1
      164: r5 = *(u64 *)(r10 -16)
      165: r1 = *(u64 *)(r5 +32)
      166: r5 = *(u64 *)(r10 -48)
      167: *(u64 *)(r5 +64) = r1
      168: r5 = *(u64 *)(r10 -16)
      169: r1 = *(u64 *)(r5 +40)
      170: r5 = *(u64 *)(r10 -48)
      171: *(u64 *)(r5 +72) = r1
      172: r1 = *(u64 *)(r10 -8)                    ; ret
      173: r1 = *(u64 *)(r1 +80)
      174: *(u64 *)(r5 +80) = r1
      175: r1 = *(u64 *)(r10 -48)
      176: r2 = 0
      177: call ringbuf_submit#132
      178: r1 = map stash
      180: r2 = r10
      181: r2 += -120
      182: call map_delete_elem#3
      183: r0 = 0
      184: exit

What follows the decision at an entry: our own task and the gate are told apart, the call is counted, the record is filled.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84'
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 76 instructions
        0: *(u64 *)(r10 -8) = r1
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 74
        6: r0 = *(u64 *)(r10 -8)
        7: r0 = *(u64 *)(r0 +112)
        8: *(u64 *)(r10 -16) = r0
        9: *(u64 *)(r10 -24) = r1
       10: call get_current_pid_tgid#14
       11: *(u64 *)(r10 -32) = r0
       12: r1 = r0
       13: r1 >>= 32
       14: if w1 == 1 goto 74
       15: r1 = map control
       17: r1 = *(u64 *)(r1 +0)
       18: if r1 == 0 goto 74
       19: r1 = *(u64 *)(r10 -8)
       20: call get_attach_cookie#174
       21: *(u64 *)(r10 -8) = r0
       22: *(u32 *)(r10 -56) = 0
       23: r1 = map counters
       25: r2 = r10
       26: r2 += -56
       27: call map_lookup_elem#1
       28: *(u64 *)(r10 -40) = r0
       29: if r0 == 0 goto 74
       30: r5 = *(u64 *)(r10 -40)
       31: r0 = *(u64 *)(r5 +0)
       32: r0 += 1
       33: *(u64 *)(r5 +0) = r0
       34: r1 = map ring
       36: r2 = 80
       37: r3 = 0
       38: call ringbuf_reserve#131
       39: *(u64 *)(r10 -48) = r0
       40: if r0 != 0 goto 46
       41: r5 = *(u64 *)(r10 -40)
       42: r0 = *(u64 *)(r5 +8)
       43: r0 += 1
       44: *(u64 *)(r5 +8) = r0
       45: goto 74
       46: r5 = *(u64 *)(r10 -48)
       47: r0 = *(u64 *)(r10 -8)
       48: *(u64 *)(r5 +8) = r0
       49: r0 = *(u64 *)(r10 -32)
       50: *(u64 *)(r5 +16) = r0
       51: call ktime_get_boot_ns#125
       52: r1 = r0
       53: r5 = *(u64 *)(r10 -48)
       54: *(u64 *)(r5 +0) = r1
       55: call get_smp_processor_id#8
       56: r1 = r0
       57: r5 = *(u64 *)(r10 -48)
       58: *(u32 *)(r5 +24) = r1
       59: *(u32 *)(r5 +28) = 0
       60: r1 = *(u64 *)(r10 -48)
       61: r1 += 32
       62: r2 = 16
       63: call get_current_comm#16
       64: r5 = *(u64 *)(r10 -48)
       65: *(u64 *)(r5 +48) = 0
       66: *(u64 *)(r5 +56) = 0
       67: r0 = *(u64 *)(r10 -16)
       68: *(u64 *)(r5 +64) = r0
       69: r0 = *(u64 *)(r10 -24)                   ; skb->len
       70: *(u64 *)(r5 +72) = r0
       71: r1 = *(u64 *)(r10 -48)
       72: r2 = 0
       73: call ringbuf_submit#132
       74: r0 = 0
       75: exit

A string, a task's name, a duration at the return; -p 77.

    $ on 6.18 ktrace -p 77 --dump bpf 'ip_rcv: skb->len == 84 && duration > 10ms { print skb->dev->name, comm, duration }'
    unit 0: clause 1, kprobe.session, 1 functions, stash 64 bytes
    ktrace_session: 240 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 108
        5: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        6: r1 = *(u64 *)(r1 +112)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 106
       11: r0 = *(u64 *)(r10 -16)
       12: r0 = *(u64 *)(r0 +112)
       13: *(u64 *)(r10 -24) = r0
       14: call get_current_pid_tgid#14
       15: r1 = r0
       16: r2 = r1
       17: r2 >>= 32
       18: if w2 != 77 goto 106
       19: if w2 == 1 goto 106
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 106
       24: r0 = *(u64 *)(r10 -16)
       25: r0 = *(u64 *)(r0 +152)
       26: *(u64 *)(r10 -32) = r0
       27: *(u64 *)(r10 -144) = r1
       28: *(u64 *)(r10 -128) = 0
       29: *(u64 *)(r10 -120) = 0
       30: *(u64 *)(r10 -112) = 0                   ; skb->dev->name
       31: *(u64 *)(r10 -104) = 0
       32: r1 = *(u64 *)(r10 -24)
       33: r2 = 0
       34: call kfunc
       35: r5 = *(u64 *)(r0 +16)
       36: *(u64 *)(r10 -40) = r5
       37: r1 = r10
       38: r1 += -112
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
       57: r1 = *(u64 *)(r10 -120)
       58: r1 |= 1
       59: *(u64 *)(r10 -120) = r1
       60: r1 = *(u64 *)(r10 -128)
       61: r1 |= 1
       62: *(u64 *)(r10 -128) = r1
       63: *(u64 *)(r10 -112) = 0
       64: r1 = r10                                 ; comm
       65: r1 += -96
       66: r2 = 16
       67: call get_current_comm#16
       68: call ktime_get_ns#5
       69: r1 = r0
       70: *(u64 *)(r10 -136) = r1
       71: r1 = *(u64 *)(r10 -16)
       72: call get_func_ip#173
       73: r1 = r0
       74: r0 = *(u64 *)(r10 -32)
       75: *(u64 *)(r10 -80) = r0
       76: *(u64 *)(r10 -72) = r1
       77: r1 = map stash
       79: r2 = r10
       80: r2 += -80
       81: r3 = r10
       82: r3 += -144
       83: r4 = 0
       84: call map_update_elem#2
       85: r1 = r0
       86: if r1 != 0 goto 95
       87: r1 = *(u64 *)(r10 -16)
       88: call kfunc
       89: r1 = r0
       90: r2 = *(u64 *)(r10 -32)
       91: r2 += 1
       92: *(u64 *)(r1 +0) = r2
       93: r0 = 0
       94: exit
       95: *(u32 *)(r10 -64) = 0
       96: r1 = map counters
       98: r2 = r10
       99: r2 += -64
      100: call map_lookup_elem#1
      101: r1 = r0
      102: if r1 == 0 goto 106
      103: r0 = *(u64 *)(r1 +16)
      104: r0 += 1
      105: *(u64 *)(r1 +16) = r0
      106: r0 = 1
      107: exit
      108: r1 = *(u64 *)(r10 -16)
      109: r1 = *(u64 *)(r1 +152)
      110: r0 = r1
      111: r0 -= 8
      112: *(u64 *)(r10 -24) = r0
      113: r1 = *(u64 *)(r10 -16)
      114: call kfunc
      115: r1 = r0
      116: r2 = *(u64 *)(r10 -24)
      117: r2 += 1
      118: r3 = *(u64 *)(r1 +0)
      119: if r3 != r2 goto 238
      120: *(u64 *)(r1 +0) = 0
      121: r1 = *(u64 *)(r10 -16)
      122: call get_func_ip#173
      123: r1 = r0
      124: r0 = *(u64 *)(r10 -24)
      125: *(u64 *)(r10 -144) = r0
      126: *(u64 *)(r10 -136) = r1
      127: r1 = map stash
      129: r2 = r10
      130: r2 += -144
      131: call map_lookup_elem#1
      132: *(u64 *)(r10 -24) = r0
      133: if r0 == 0 goto 238
      134: call get_current_pid_tgid#14
      135: *(u64 *)(r10 -32) = r0
      136: r5 = *(u64 *)(r10 -24)
      137: r1 = *(u64 *)(r5 +0)
      138: r5 = *(u64 *)(r10 -32)
      139: if r1 != r5 goto 233
      140: r5 = *(u64 *)(r10 -24)                   ; duration > 10ms
      141: r0 = *(u64 *)(r5 +8)
      142: *(u64 *)(r10 -40) = r0
      143: call ktime_get_ns#5
      144: r1 = r0
      145: r5 = *(u64 *)(r10 -40)
      146: r2 = r1
      147: r2 -= r5
      148: if r2 <= 10000000 goto 233
      149: *(u64 *)(r10 -40) = r1
      150: r1 = map control
      152: r1 = *(u64 *)(r1 +0)
      153: if r1 == 0 goto 233
      154: r1 = *(u64 *)(r10 -16)
      155: call get_attach_cookie#174
      156: *(u64 *)(r10 -16) = r0
      157: *(u32 *)(r10 -128) = 0
      158: r1 = map counters
      160: r2 = r10
      161: r2 += -128
      162: call map_lookup_elem#1
      163: *(u64 *)(r10 -48) = r0
      164: if r0 == 0 goto 233
      165: r5 = *(u64 *)(r10 -48)
      166: r0 = *(u64 *)(r5 +0)
      167: r0 += 1
      168: *(u64 *)(r5 +0) = r0
      169: r1 = map ring
      171: r2 = 104
      172: r3 = 0
      173: call ringbuf_reserve#131
      174: *(u64 *)(r10 -56) = r0
      175: if r0 != 0 goto 181
      176: r5 = *(u64 *)(r10 -48)
      177: r0 = *(u64 *)(r5 +8)
      178: r0 += 1
      179: *(u64 *)(r5 +8) = r0
      180: goto 233
      181: r5 = *(u64 *)(r10 -56)
      182: r0 = *(u64 *)(r10 -16)
      183: *(u64 *)(r5 +8) = r0
      184: r0 = *(u64 *)(r10 -32)
      185: *(u64 *)(r5 +16) = r0
      186: call ktime_get_boot_ns#125
      187: r1 = r0
      188: r5 = *(u64 *)(r10 -56)
      189: *(u64 *)(r5 +0) = r1
      190: call get_smp_processor_id#8
      191: r1 = r0
      192: r5 = *(u64 *)(r10 -56)
      193: *(u32 *)(r5 +24) = r1
      194: *(u32 *)(r5 +28) = 0
      195: r1 = *(u64 *)(r10 -56)
      196: r1 += 32
      197: r2 = 16
      198: call get_current_comm#16
      199: r5 = *(u64 *)(r10 -24)
      200: r1 = *(u64 *)(r5 +16)
      201: r5 = *(u64 *)(r10 -56)
      202: *(u64 *)(r5 +48) = r1
      203: r5 = *(u64 *)(r10 -24)
      204: r1 = *(u64 *)(r5 +24)
      205: r5 = *(u64 *)(r10 -56)
      206: *(u64 *)(r5 +56) = r1
      207: r5 = *(u64 *)(r10 -24)
      208: r1 = *(u64 *)(r5 +32)
      209: r5 = *(u64 *)(r10 -56)
      210: *(u64 *)(r5 +64) = r1
      211: r5 = *(u64 *)(r10 -24)
      212: r1 = *(u64 *)(r5 +40)
      213: r5 = *(u64 *)(r10 -56)
      214: *(u64 *)(r5 +72) = r1
      215: r5 = *(u64 *)(r10 -24)
      216: r1 = *(u64 *)(r5 +48)
      217: r5 = *(u64 *)(r10 -56)
      218: *(u64 *)(r5 +80) = r1
      219: r5 = *(u64 *)(r10 -24)
      220: r1 = *(u64 *)(r5 +56)
      221: r5 = *(u64 *)(r10 -56)
      222: *(u64 *)(r5 +88) = r1
      223: r5 = *(u64 *)(r10 -24)                   ; duration
      224: r1 = *(u64 *)(r5 +8)
      225: r0 = *(u64 *)(r10 -40)
      226: r0 -= r1
      227: r1 = r0
      228: r5 = *(u64 *)(r10 -56)
      229: *(u64 *)(r5 +96) = r1
      230: r1 = *(u64 *)(r10 -56)
      231: r2 = 0
      232: call ringbuf_submit#132
      233: r1 = map stash
      235: r2 = r10
      236: r2 += -144
      237: call map_delete_elem#3
      238: r0 = 0
      239: exit

By trampolines: arguments from the context in a program for one function, and by the helper where the program is for many, or computes with the pointer.

    $ on 6.1+ ktrace --attach fexit --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fexit, 1 functions, stash 48 bytes
    ktrace_entry: 88 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +0)                     ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 65
       10: r0 = *(u64 *)(r10 -16)
       11: r0 = *(u64 *)(r0 +0)
       12: *(u64 *)(r10 -24) = r0
       13: *(u64 *)(r10 -32) = r1
       14: call get_current_pid_tgid#14
       15: r1 = r0
       16: r2 = r1
       17: r2 >>= 32
       18: if w2 == 1 goto 65
       19: r2 = map control
       21: r2 = *(u64 *)(r2 +0)
       22: if r2 == 0 goto 65
       23: r0 = *(u64 *)(r10 -16)
       24: *(u64 *)(r10 -40) = r0
       25: *(u64 *)(r10 -128) = r1
       26: *(u64 *)(r10 -112) = 0
       27: *(u64 *)(r10 -104) = 0
       28: r1 = *(u64 *)(r10 -24)
       29: *(u64 *)(r10 -96) = r1
       30: r1 = *(u64 *)(r10 -32)                   ; skb->len
       31: *(u64 *)(r10 -88) = r1
       32: *(u64 *)(r10 -120) = 0
       33: r1 = *(u64 *)(r10 -16)
       34: call get_attach_cookie#174
       35: r1 = r0
       36: r0 = *(u64 *)(r10 -40)
       37: *(u64 *)(r10 -80) = r0
       38: *(u64 *)(r10 -72) = r1
       39: r1 = map stash
       41: r2 = r10
       42: r2 += -80
       43: r3 = r10
       44: r3 += -128
       45: r4 = 0
       46: call map_update_elem#2
       47: r1 = r0
       48: if r1 != 0 goto 55
       49: r5 = map control
       51: r0 = 1
       52: lock *(u64 *)(r5 +8) += r0
       53: r0 = 0
       54: exit
       55: *(u32 *)(r10 -64) = 0
       56: r1 = map counters
       58: r2 = r10
       59: r2 += -64
       60: call map_lookup_elem#1
       61: r1 = r0
       62: if r1 == 0 goto 65
       63: r0 = 1
       64: lock *(u64 *)(r1 +16) += r0
       65: r1 = map control
       67: r1 = *(u64 *)(r1 +8)
       68: if r1 == 0 goto 86
       69: r1 = *(u64 *)(r10 -16)
       70: call get_attach_cookie#174
       71: r1 = r0
       72: r2 = *(u64 *)(r10 -16)
       73: *(u64 *)(r10 -56) = r2
       74: *(u64 *)(r10 -48) = r1
       75: r1 = map stash
       77: r2 = r10
       78: r2 += -56
       79: call map_delete_elem#3
       80: r1 = r0
       81: if r1 != 0 goto 86
       82: r5 = map control
       84: r0 = -1
       85: lock *(u64 *)(r5 +8) += r0
       86: r0 = 0
       87: exit
    ktrace_return: 118 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +8)
        4: if r1 == 0 goto 116
        5: r0 = *(u64 *)(r10 -16)
        6: *(u64 *)(r10 -24) = r0
        7: r1 = *(u64 *)(r10 -16)
        8: call get_attach_cookie#174
        9: *(u64 *)(r10 -32) = r0
       10: r0 = *(u64 *)(r10 -24)
       11: *(u64 *)(r10 -80) = r0
       12: r0 = *(u64 *)(r10 -32)
       13: *(u64 *)(r10 -72) = r0
       14: r1 = map stash
       16: r2 = r10
       17: r2 += -80
       18: call map_lookup_elem#1
       19: *(u64 *)(r10 -24) = r0
       20: if r0 == 0 goto 116
       21: call get_current_pid_tgid#14
       22: *(u64 *)(r10 -40) = r0
       23: r5 = *(u64 *)(r10 -24)
       24: r1 = *(u64 *)(r5 +0)
       25: r5 = *(u64 *)(r10 -40)
       26: if r1 != r5 goto 105
       27: *(u64 *)(r10 -8) = 0                     ; ret != 0
       28: r1 = *(u64 *)(r10 -16)
       29: r2 = r10
       30: r2 += -8
       31: call get_func_ret#184
       32: r1 = *(u64 *)(r10 -8)
       33: if w1 == 0 goto 105
       34: r1 = map control
       36: r1 = *(u64 *)(r1 +0)
       37: if r1 == 0 goto 105
       38: *(u32 *)(r10 -64) = 0
       39: r1 = map counters
       41: r2 = r10
       42: r2 += -64
       43: call map_lookup_elem#1
       44: *(u64 *)(r10 -48) = r0
       45: if r0 == 0 goto 105
       46: r5 = *(u64 *)(r10 -48)
       47: r0 = 1
       48: lock *(u64 *)(r5 +0) += r0
       49: r1 = map ring
       51: r2 = 88
       52: r3 = 0
       53: call ringbuf_reserve#131
       54: *(u64 *)(r10 -56) = r0
       55: if r0 != 0 goto 60
       56: r5 = *(u64 *)(r10 -48)
       57: r0 = 1
       58: lock *(u64 *)(r5 +8) += r0
       59: goto 105
       60: r5 = *(u64 *)(r10 -56)
       61: r0 = *(u64 *)(r10 -32)
       62: *(u64 *)(r5 +8) = r0
       63: r0 = *(u64 *)(r10 -40)
       64: *(u64 *)(r5 +16) = r0
       65: call ktime_get_boot_ns#125
       66: r1 = r0
       67: r5 = *(u64 *)(r10 -56)
       68: *(u64 *)(r5 +0) = r1
       69: call get_smp_processor_id#8
       70: r1 = r0
       71: r5 = *(u64 *)(r10 -56)
       72: *(u32 *)(r5 +24) = r1
       73: *(u32 *)(r5 +28) = 0
       74: r1 = *(u64 *)(r10 -56)
       75: r1 += 32
       76: r2 = 16
       77: call get_current_comm#16
       78: r5 = *(u64 *)(r10 -24)
       79: r1 = *(u64 *)(r5 +16)
       80: r5 = *(u64 *)(r10 -56)
       81: *(u64 *)(r5 +48) = r1
       82: r5 = *(u64 *)(r10 -24)
       83: r1 = *(u64 *)(r5 +24)
       84: r5 = *(u64 *)(r10 -56)
       85: *(u64 *)(r5 +56) = r1
       86: r5 = *(u64 *)(r10 -24)
       87: r1 = *(u64 *)(r5 +32)
       88: r5 = *(u64 *)(r10 -56)
       89: *(u64 *)(r5 +64) = r1
       90: r5 = *(u64 *)(r10 -24)
       91: r1 = *(u64 *)(r5 +40)
       92: r5 = *(u64 *)(r10 -56)
       93: *(u64 *)(r5 +72) = r1
       94: *(u64 *)(r10 -8) = 0                     ; ret
       95: r1 = *(u64 *)(r10 -16)
       96: r2 = r10
       97: r2 += -8
       98: call get_func_ret#184
       99: r1 = *(u64 *)(r10 -8)
      100: r5 = *(u64 *)(r10 -56)
      101: *(u64 *)(r5 +80) = r1
      102: r1 = *(u64 *)(r10 -56)
      103: r2 = 0
      104: call ringbuf_submit#132
      105: r1 = map stash
      107: r2 = r10
      108: r2 += -80
      109: call map_delete_elem#3
      110: r1 = r0
      111: if r1 != 0 goto 116
      112: r5 = map control
      114: r0 = -1
      115: lock *(u64 *)(r5 +8) += r0
      116: r0 = 0
      117: exit

    $ on 7.3+ ktrace --attach fsession --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fsession, 1 functions, stash 48 bytes
    ktrace_session: 179 instructions
        0: *(u64 *)(r10 -16) = r1
        1: call kfunc
        2: r1 = r0
        3: r1 &= 1
        4: if r1 != 0 goto 68
        5: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        6: r1 = *(u64 *)(r1 +0)
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 66
       11: r0 = *(u64 *)(r10 -16)
       12: r0 = *(u64 *)(r0 +0)
       13: *(u64 *)(r10 -24) = r0
       14: *(u64 *)(r10 -32) = r1
       15: call get_current_pid_tgid#14
       16: r1 = r0
       17: r2 = r1
       18: r2 >>= 32
       19: if w2 == 1 goto 66
       20: r2 = map control
       22: r2 = *(u64 *)(r2 +0)
       23: if r2 == 0 goto 66
       24: r0 = *(u64 *)(r10 -16)
       25: *(u64 *)(r10 -40) = r0
       26: *(u64 *)(r10 -128) = r1
       27: *(u64 *)(r10 -112) = 0
       28: *(u64 *)(r10 -104) = 0
       29: r1 = *(u64 *)(r10 -24)
       30: *(u64 *)(r10 -96) = r1
       31: r1 = *(u64 *)(r10 -32)                   ; skb->len
       32: *(u64 *)(r10 -88) = r1
       33: *(u64 *)(r10 -120) = 0
       34: r1 = *(u64 *)(r10 -16)
       35: call get_attach_cookie#174
       36: r1 = r0
       37: r0 = *(u64 *)(r10 -40)
       38: *(u64 *)(r10 -80) = r0
       39: *(u64 *)(r10 -72) = r1
       40: r1 = map stash
       42: r2 = r10
       43: r2 += -80
       44: r3 = r10
       45: r3 += -128
       46: r4 = 0
       47: call map_update_elem#2
       48: r1 = r0
       49: if r1 != 0 goto 56
       50: r1 = *(u64 *)(r10 -16)
       51: call kfunc
       52: r1 = r0
       53: *(u64 *)(r1 +0) = 1
       54: r0 = 0
       55: exit
       56: *(u32 *)(r10 -64) = 0
       57: r1 = map counters
       59: r2 = r10
       60: r2 += -64
       61: call map_lookup_elem#1
       62: r1 = r0
       63: if r1 == 0 goto 66
       64: r0 = 1
       65: lock *(u64 *)(r1 +16) += r0
       66: r0 = 0
       67: exit
       68: r0 = *(u64 *)(r10 -16)
       69: *(u64 *)(r10 -24) = r0
       70: r1 = *(u64 *)(r10 -16)
       71: call kfunc
       72: r1 = r0
       73: r2 = *(u64 *)(r1 +0)
       74: if r2 == 0 goto 177
       75: *(u64 *)(r1 +0) = 0
       76: r1 = *(u64 *)(r10 -16)
       77: call get_attach_cookie#174
       78: *(u64 *)(r10 -32) = r0
       79: r0 = *(u64 *)(r10 -24)
       80: *(u64 *)(r10 -128) = r0
       81: r0 = *(u64 *)(r10 -32)
       82: *(u64 *)(r10 -120) = r0
       83: r1 = map stash
       85: r2 = r10
       86: r2 += -128
       87: call map_lookup_elem#1
       88: *(u64 *)(r10 -24) = r0
       89: if r0 == 0 goto 177
       90: call get_current_pid_tgid#14
       91: *(u64 *)(r10 -40) = r0
       92: r5 = *(u64 *)(r10 -24)
       93: r1 = *(u64 *)(r5 +0)
       94: r5 = *(u64 *)(r10 -40)
       95: if r1 != r5 goto 172
       96: r1 = *(u64 *)(r10 -16)                   ; ret != 0
       97: r2 = r10
       98: r2 += -8
       99: call get_func_ret#184
      100: r1 = *(u64 *)(r10 -8)
      101: if w1 == 0 goto 172
      102: r1 = map control
      104: r1 = *(u64 *)(r1 +0)
      105: if r1 == 0 goto 172
      106: *(u32 *)(r10 -112) = 0
      107: r1 = map counters
      109: r2 = r10
      110: r2 += -112
      111: call map_lookup_elem#1
      112: *(u64 *)(r10 -48) = r0
      113: if r0 == 0 goto 172
      114: r5 = *(u64 *)(r10 -48)
      115: r0 = 1
      116: lock *(u64 *)(r5 +0) += r0
      117: r1 = map ring
      119: r2 = 88
      120: r3 = 0
      121: call ringbuf_reserve#131
      122: *(u64 *)(r10 -56) = r0
      123: if r0 != 0 goto 128
      124: r5 = *(u64 *)(r10 -48)
      125: r0 = 1
      126: lock *(u64 *)(r5 +8) += r0
      127: goto 172
      128: r5 = *(u64 *)(r10 -56)
      129: r0 = *(u64 *)(r10 -32)
      130: *(u64 *)(r5 +8) = r0
      131: r0 = *(u64 *)(r10 -40)
      132: *(u64 *)(r5 +16) = r0
      133: call ktime_get_boot_ns#125
      134: r1 = r0
      135: r5 = *(u64 *)(r10 -56)
      136: *(u64 *)(r5 +0) = r1
      137: call get_smp_processor_id#8
      138: r1 = r0
      139: r5 = *(u64 *)(r10 -56)
      140: *(u32 *)(r5 +24) = r1
      141: *(u32 *)(r5 +28) = 0
      142: r1 = *(u64 *)(r10 -56)
      143: r1 += 32
      144: r2 = 16
      145: call get_current_comm#16
      146: r5 = *(u64 *)(r10 -24)
      147: r1 = *(u64 *)(r5 +16)
      148: r5 = *(u64 *)(r10 -56)
      149: *(u64 *)(r5 +48) = r1
      150: r5 = *(u64 *)(r10 -24)
      151: r1 = *(u64 *)(r5 +24)
      152: r5 = *(u64 *)(r10 -56)
      153: *(u64 *)(r5 +56) = r1
      154: r5 = *(u64 *)(r10 -24)
      155: r1 = *(u64 *)(r5 +32)
      156: r5 = *(u64 *)(r10 -56)
      157: *(u64 *)(r5 +64) = r1
      158: r5 = *(u64 *)(r10 -24)
      159: r1 = *(u64 *)(r5 +40)
      160: r5 = *(u64 *)(r10 -56)
      161: *(u64 *)(r5 +72) = r1
      162: r1 = *(u64 *)(r10 -16)                   ; ret
      163: r2 = r10
      164: r2 += -8
      165: call get_func_ret#184
      166: r1 = *(u64 *)(r10 -8)
      167: r5 = *(u64 *)(r10 -56)
      168: *(u64 *)(r5 +80) = r1
      169: r1 = *(u64 *)(r10 -56)
      170: r2 = 0
      171: call ringbuf_submit#132
      172: r1 = map stash
      174: r2 = r10
      175: r2 += -128
      176: call map_delete_elem#3
      177: r0 = 0
      178: exit

    $ on 7.3+ ktrace --attach fentry.multi --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry.multi, 1 functions
    ktrace_entry: 82 instructions
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
       10: if w5 != 84 goto 80
       11: r1 = *(u64 *)(r10 -16)
       12: r2 = 0
       13: r3 = r10
       14: r3 += -8
       15: call get_func_arg#183
       16: r0 = *(u64 *)(r10 -8)
       17: *(u64 *)(r10 -32) = r0

    $ on 6.12+ ktrace --attach fentry --dump bpf 'ip_rcv: (u64)skb % 64 == 0 && skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 82 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r2 = 0                                   ; (u64)skb % 64 == 0
        2: r3 = r10
        3: r3 += -8
        4: call get_func_arg#183
        5: r1 = *(u64 *)(r10 -8)
        6: r1 %= 64
        7: if r1 != 0 goto 80
        8: r1 = *(u64 *)(r10 -16)                   ; skb->len == 84
        9: r1 = *(u64 *)(r1 +0)
       10: r2 = btf_id
       11: call kfunc
       12: r1 = *(u32 *)(r0 +112)
       13: if w1 != 84 goto 80
       14: r0 = *(u64 *)(r10 -16)
       15: r0 = *(u64 *)(r0 +0)
       16: *(u64 *)(r10 -24) = r0
       17: *(u64 *)(r10 -32) = r1

Before 6.1 a return probe hides a function's callers from whoever looks behind it. So the entry that takes their stack comes before it, can't
know whether the return will be seen, and a call that is turned down takes away what an earlier one with its frame may have left, if there is
anything; a clause without a stack looks for the trampoline instead, and a call that is turned down does nothing:

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { kstack(1) }' | grep -E 'instructions|len == 84|goto|get_stack|elem|trampoline|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 101 instructions
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        7: if r0 != -1 goto 12
       13: if w1 != 84 goto 77
       18: if w2 == 1 goto 77
       22: if r2 == 0 goto 77
       35: call get_stack#67
       37: if r1 s>= 0 goto 42
       41: goto 43
       57: call map_update_elem#2
       59: if r1 != 0 goto 66
       63: lock *(u64 *)(r5 +8) += r0
       65: exit
       71: call map_lookup_elem#1
       73: if r1 == 0 goto 77
       80: if r1 == 0 goto 99
       92: call map_delete_elem#3
       94: if r1 != 0 goto 99
       98: lock *(u64 *)(r5 +8) += r0
      100: exit
    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret == 0 { ustack(1) }' | grep -E 'instructions|trampoline|len == 84|goto|get_stack|elem|lock|exit' | sed '/ktrace_return/,$d'
    ktrace_entry: 87 instructions
        1: r1 = *(u64 *)(r1 +112)                   ; skb->len == 84
        7: if r0 != -1 goto 12
       13: if w1 != 84 goto 85
       18: if w1 == 1 goto 85
       22: if r1 == 0 goto 85
       30: if r0 != -1 goto 35
       36: r2 = &return trampoline
       38: if r1 != r2 goto 74
       57: call map_update_elem#2
       59: if r1 != 0 goto 62
       61: exit
       67: call map_lookup_elem#1
       69: if r1 == 0 goto 85
       73: goto 85
       79: call map_lookup_elem#1
       81: if r1 == 0 goto 85
       86: exit
