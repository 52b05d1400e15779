Whole programs: the main one-liner's on each kind of kernel.

    $ on 5.10 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 89 instructions
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
       13: if w1 != 84 goto 87
       14: r0 = *(u64 *)(r6 +112)
       15: *(u64 *)(r10 -16) = r0
       16: r8 = r1
       17: call get_current_pid_tgid#14
       18: r9 = r0
       19: r1 = r9
       20: r1 >>= 32
       21: if w1 == 1 goto 87
       22: r1 = map control
       24: r1 = *(u64 *)(r1 +0)
       25: if r1 == 0 goto 87
       26: r7 = *(u64 *)(r6 +152)
       27: r3 = r7
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
       39: if r1 != r2 goto 76
       40: *(u64 *)(r10 -96) = r9
       41: *(u64 *)(r10 -80) = 0
       42: *(u64 *)(r10 -72) = 0
       43: r1 = *(u64 *)(r10 -16)
       44: *(u64 *)(r10 -64) = r1
       45: r1 = r8                                  ; skb->len
       46: *(u64 *)(r10 -56) = r1
       47: *(u64 *)(r10 -88) = 0
       48: r1 = *(u64 *)(r6 +128)
       49: r1 -= 6
       50: *(u64 *)(r10 -48) = r7
       51: *(u64 *)(r10 -40) = r1
       52: r1 = map stash
       54: r2 = r10
       55: r2 += -48
       56: r3 = r10
       57: r3 += -96
       58: r4 = 0
       59: call map_update_elem#2
       60: r1 = r0
       61: if r1 != 0 goto 64
       62: r0 = 0
       63: exit
       64: *(u32 *)(r10 -32) = 0
       65: r1 = map counters
       67: r2 = r10
       68: r2 += -32
       69: call map_lookup_elem#1
       70: r1 = r0
       71: if r1 == 0 goto 87
       72: r0 = *(u64 *)(r1 +16)
       73: r0 += 1
       74: *(u64 *)(r1 +16) = r0
       75: goto 87
       76: *(u32 *)(r10 -24) = 0
       77: r1 = map counters
       79: r2 = r10
       80: r2 += -24
       81: call map_lookup_elem#1
       82: r1 = r0
       83: if r1 == 0 goto 87
       84: r0 = *(u64 *)(r1 +24)
       85: r0 += 1
       86: *(u64 *)(r1 +24) = r0
       87: r0 = 0
       88: exit
    ktrace_return: 116 instructions
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
       30: *(u64 *)(r10 -24) = 0
       31: r0 = r3
       32: r0 s>>= 47
       33: if r0 != -1 goto 38
       34: r2 = 8
       35: r1 = r10
       36: r1 += -24
       37: call probe_read_kernel#113
       38: *(u64 *)(r10 -48) = r7
       39: r0 = *(u64 *)(r10 -24)
       40: *(u64 *)(r10 -40) = r0
       41: r1 = map stash
       43: r2 = r10
       44: r2 += -48
       45: call map_lookup_elem#1
       46: r7 = r0
       47: if r7 == 0 goto 114
       48: call get_current_pid_tgid#14
       49: r1 = r0
       50: r2 = *(u64 *)(r7 +0)
       51: if r2 != r1 goto 109
       52: r2 = *(u64 *)(r6 +80)                    ; ret != 0
       53: if w2 == 0 goto 109
       54: *(u64 *)(r10 -16) = r1
       55: r1 = map control
       57: r1 = *(u64 *)(r1 +0)
       58: if r1 == 0 goto 109
       59: *(u32 *)(r10 -32) = 0
       60: r1 = map counters
       62: r2 = r10
       63: r2 += -32
       64: call map_lookup_elem#1
       65: r9 = r0
       66: if r9 == 0 goto 109
       67: r0 = *(u64 *)(r9 +0)
       68: r0 += 1
       69: *(u64 *)(r9 +0) = r0
       70: r1 = map ring
       72: r2 = 88
       73: r3 = 0
       74: call ringbuf_reserve#131
       75: r8 = r0
       76: if r8 != 0 goto 81
       77: r0 = *(u64 *)(r9 +8)
       78: r0 += 1
       79: *(u64 *)(r9 +8) = r0
       80: goto 109
       81: r0 = *(u64 *)(r10 -24)
       82: *(u64 *)(r8 +8) = r0
       83: r0 = *(u64 *)(r10 -16)
       84: *(u64 *)(r8 +16) = r0
       85: call ktime_get_boot_ns#125
       86: r1 = r0
       87: *(u64 *)(r8 +0) = r1
       88: call get_smp_processor_id#8
       89: r1 = r0
       90: *(u32 *)(r8 +24) = r1
       91: *(u32 *)(r8 +28) = 0
       92: r1 = r8
       93: r1 += 32
       94: r2 = 16
       95: call get_current_comm#16
       96: r1 = *(u64 *)(r7 +16)
       97: *(u64 *)(r8 +48) = r1
       98: r1 = *(u64 *)(r7 +24)
       99: *(u64 *)(r8 +56) = r1
      100: r1 = *(u64 *)(r7 +32)
      101: *(u64 *)(r8 +64) = r1
      102: r1 = *(u64 *)(r7 +40)
      103: *(u64 *)(r8 +72) = r1
      104: r1 = *(u64 *)(r6 +80)                    ; ret
      105: *(u64 *)(r8 +80) = r1
      106: r1 = r8
      107: r2 = 0
      108: call ringbuf_submit#132
      109: r1 = map stash
      111: r2 = r10
      112: r2 += -48
      113: call map_delete_elem#3
      114: r0 = 0
      115: exit

    $ on 6.1 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.event, 1 functions, stash 48 bytes
    ktrace_entry: 81 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 79
       10: r0 = *(u64 *)(r6 +112)
       11: *(u64 *)(r10 -16) = r0
       12: r8 = r1
       13: call get_current_pid_tgid#14
       14: r9 = r0
       15: r1 = r9
       16: r1 >>= 32
       17: if w1 == 1 goto 79
       18: r1 = map control
       20: r1 = *(u64 *)(r1 +0)
       21: if r1 == 0 goto 79
       22: r7 = *(u64 *)(r6 +152)
       23: r3 = r7
       24: r2 = 8
       25: r1 = r10
       26: r1 += -8
       27: call probe_read_kernel#113
       28: r1 = *(u64 *)(r10 -8)
       29: r2 = &return trampoline
       31: if r1 != r2 goto 68
       32: *(u64 *)(r10 -96) = r9
       33: *(u64 *)(r10 -80) = 0
       34: *(u64 *)(r10 -72) = 0
       35: r1 = *(u64 *)(r10 -16)
       36: *(u64 *)(r10 -64) = r1
       37: r1 = r8                                  ; skb->len
       38: *(u64 *)(r10 -56) = r1
       39: *(u64 *)(r10 -88) = 0
       40: r1 = *(u64 *)(r6 +128)
       41: r1 -= 6
       42: *(u64 *)(r10 -48) = r7
       43: *(u64 *)(r10 -40) = r1
       44: r1 = map stash
       46: r2 = r10
       47: r2 += -48
       48: r3 = r10
       49: r3 += -96
       50: r4 = 0
       51: call map_update_elem#2
       52: r1 = r0
       53: if r1 != 0 goto 56
       54: r0 = 0
       55: exit
       56: *(u32 *)(r10 -32) = 0
       57: r1 = map counters
       59: r2 = r10
       60: r2 += -32
       61: call map_lookup_elem#1
       62: r1 = r0
       63: if r1 == 0 goto 79
       64: r0 = *(u64 *)(r1 +16)
       65: r0 += 1
       66: *(u64 *)(r1 +16) = r0
       67: goto 79
       68: *(u32 *)(r10 -24) = 0
       69: r1 = map counters
       71: r2 = r10
       72: r2 += -24
       73: call map_lookup_elem#1
       74: r1 = r0
       75: if r1 == 0 goto 79
       76: r0 = *(u64 *)(r1 +24)
       77: r0 += 1
       78: *(u64 *)(r1 +24) = r0
       79: r0 = 0
       80: exit
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
    ktrace_session: 162 instructions
        0: r6 = r1
        1: r1 = r6
        2: call kfunc
        3: r1 = r0
        4: r1 &= 1
        5: if r1 != 0 goto 68
        6: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        7: r1 += 112
        8: r2 = btf_id
        9: call kfunc
       10: r1 = *(u32 *)(r0 +0)
       11: if w1 != 84 goto 66
       12: r7 = *(u64 *)(r6 +112)
       13: r8 = r1
       14: call get_current_pid_tgid#14
       15: r1 = r0
       16: r2 = r1
       17: r2 >>= 32
       18: if w2 == 1 goto 66
       19: r2 = map control
       21: r2 = *(u64 *)(r2 +0)
       22: if r2 == 0 goto 66
       23: r9 = *(u64 *)(r6 +152)
       24: *(u64 *)(r10 -88) = r1
       25: *(u64 *)(r10 -72) = 0
       26: *(u64 *)(r10 -64) = 0
       27: r1 = r7
       28: *(u64 *)(r10 -56) = r1
       29: r1 = r8                                  ; skb->len
       30: *(u64 *)(r10 -48) = r1
       31: *(u64 *)(r10 -80) = 0
       32: r1 = r6
       33: call get_func_ip#173
       34: r1 = r0
       35: *(u64 *)(r10 -40) = r9
       36: *(u64 *)(r10 -32) = r1
       37: r1 = map stash
       39: r2 = r10
       40: r2 += -40
       41: r3 = r10
       42: r3 += -88
       43: r4 = 0
       44: call map_update_elem#2
       45: r1 = r0
       46: if r1 != 0 goto 55
       47: r1 = r6
       48: call kfunc
       49: r1 = r0
       50: r2 = r9
       51: r2 += 1
       52: *(u64 *)(r1 +0) = r2
       53: r0 = 0
       54: exit
       55: *(u32 *)(r10 -24) = 0
       56: r1 = map counters
       58: r2 = r10
       59: r2 += -24
       60: call map_lookup_elem#1
       61: r1 = r0
       62: if r1 == 0 goto 66
       63: r0 = *(u64 *)(r1 +16)
       64: r0 += 1
       65: *(u64 *)(r1 +16) = r0
       66: r0 = 1
       67: exit
       68: r1 = *(u64 *)(r6 +152)
       69: r7 = r1
       70: r7 -= 8
       71: r1 = r6
       72: call kfunc
       73: r1 = r0
       74: r2 = r7
       75: r2 += 1
       76: r3 = *(u64 *)(r1 +0)
       77: if r3 != r2 goto 160
       78: *(u64 *)(r1 +0) = 0
       79: r1 = r6
       80: call get_func_ip#173
       81: r1 = r0
       82: *(u64 *)(r10 -88) = r7
       83: *(u64 *)(r10 -80) = r1
       84: r1 = map stash
       86: r2 = r10
       87: r2 += -88
       88: call map_lookup_elem#1
       89: r7 = r0
       90: if r7 == 0 goto 160
       91: call get_current_pid_tgid#14
       92: r1 = r0
       93: r2 = *(u64 *)(r7 +0)
       94: if r2 != r1 goto 155
       95: r2 = *(u64 *)(r6 +80)                    ; ret != 0
       96: if w2 == 0 goto 155
       97: *(u64 *)(r10 -8) = r1
       98: r1 = map control
      100: r1 = *(u64 *)(r1 +0)
      101: if r1 == 0 goto 155
      102: r1 = r6
      103: call get_attach_cookie#174
      104: *(u64 *)(r10 -16) = r0
      105: *(u32 *)(r10 -72) = 0
      106: r1 = map counters
      108: r2 = r10
      109: r2 += -72
      110: call map_lookup_elem#1
      111: r8 = r0
      112: if r8 == 0 goto 155
      113: r0 = *(u64 *)(r8 +0)
      114: r0 += 1
      115: *(u64 *)(r8 +0) = r0
      116: r1 = map ring
      118: r2 = 88
      119: r3 = 0
      120: call ringbuf_reserve#131
      121: r9 = r0
      122: if r9 != 0 goto 127
      123: r0 = *(u64 *)(r8 +8)
      124: r0 += 1
      125: *(u64 *)(r8 +8) = r0
      126: goto 155
      127: r0 = *(u64 *)(r10 -16)
      128: *(u64 *)(r9 +8) = r0
      129: r0 = *(u64 *)(r10 -8)
      130: *(u64 *)(r9 +16) = r0
      131: call ktime_get_boot_ns#125
      132: r1 = r0
      133: *(u64 *)(r9 +0) = r1
      134: call get_smp_processor_id#8
      135: r1 = r0
      136: *(u32 *)(r9 +24) = r1
      137: *(u32 *)(r9 +28) = 0
      138: r1 = r9
      139: r1 += 32
      140: r2 = 16
      141: call get_current_comm#16
      142: r1 = *(u64 *)(r7 +16)
      143: *(u64 *)(r9 +48) = r1
      144: r1 = *(u64 *)(r7 +24)
      145: *(u64 *)(r9 +56) = r1
      146: r1 = *(u64 *)(r7 +32)
      147: *(u64 *)(r9 +64) = r1
      148: r1 = *(u64 *)(r7 +40)
      149: *(u64 *)(r9 +72) = r1
      150: r1 = *(u64 *)(r6 +80)                    ; ret
      151: *(u64 *)(r9 +80) = r1
      152: r1 = r9
      153: r2 = 0
      154: call ringbuf_submit#132
      155: r1 = map stash
      157: r2 = r10
      158: r2 += -88
      159: call map_delete_elem#3
      160: r0 = 0
      161: exit

    $ on 7.3 ktrace --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, kprobe.session, 1 functions, stash 48 bytes
    ktrace_session: 161 instructions
        0: r6 = r1
        1: r1 = r6
        2: call kfunc
        3: r1 = r0
        4: r1 &= 1
        5: if r1 != 0 goto 67
        6: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 65
       11: r7 = *(u64 *)(r6 +112)
       12: r8 = r1
       13: call get_current_pid_tgid#14
       14: r1 = r0
       15: r2 = r1
       16: r2 >>= 32
       17: if w2 == 1 goto 65
       18: r2 = map control
       20: r2 = *(u64 *)(r2 +0)
       21: if r2 == 0 goto 65
       22: r9 = *(u64 *)(r6 +152)
       23: *(u64 *)(r10 -88) = r1
       24: *(u64 *)(r10 -72) = 0
       25: *(u64 *)(r10 -64) = 0
       26: r1 = r7
       27: *(u64 *)(r10 -56) = r1
       28: r1 = r8                                  ; skb->len
       29: *(u64 *)(r10 -48) = r1
       30: *(u64 *)(r10 -80) = 0
       31: r1 = r6
       32: call get_func_ip#173
       33: r1 = r0
       34: *(u64 *)(r10 -40) = r9
       35: *(u64 *)(r10 -32) = r1
       36: r1 = map stash
       38: r2 = r10
       39: r2 += -40
       40: r3 = r10
       41: r3 += -88
       42: r4 = 0
       43: call map_update_elem#2
       44: r1 = r0
       45: if r1 != 0 goto 54
       46: r1 = r6
       47: call kfunc
       48: r1 = r0
       49: r2 = r9
       50: r2 += 1
       51: *(u64 *)(r1 +0) = r2
       52: r0 = 0
       53: exit
       54: *(u32 *)(r10 -24) = 0
       55: r1 = map counters
       57: r2 = r10
       58: r2 += -24
       59: call map_lookup_elem#1
       60: r1 = r0
       61: if r1 == 0 goto 65
       62: r0 = *(u64 *)(r1 +16)
       63: r0 += 1
       64: *(u64 *)(r1 +16) = r0
       65: r0 = 1
       66: exit
       67: r1 = *(u64 *)(r6 +152)
       68: r7 = r1
       69: r7 -= 8
       70: r1 = r6
       71: call kfunc
       72: r1 = r0
       73: r2 = r7
       74: r2 += 1
       75: r3 = *(u64 *)(r1 +0)
       76: if r3 != r2 goto 159
       77: *(u64 *)(r1 +0) = 0
       78: r1 = r6
       79: call get_func_ip#173
       80: r1 = r0
       81: *(u64 *)(r10 -88) = r7
       82: *(u64 *)(r10 -80) = r1
       83: r1 = map stash
       85: r2 = r10
       86: r2 += -88
       87: call map_lookup_elem#1
       88: r7 = r0
       89: if r7 == 0 goto 159
       90: call get_current_pid_tgid#14
       91: r1 = r0
       92: r2 = *(u64 *)(r7 +0)
       93: if r2 != r1 goto 154
       94: r2 = *(u64 *)(r6 +80)                    ; ret != 0
       95: if w2 == 0 goto 154
       96: *(u64 *)(r10 -8) = r1
       97: r1 = map control
       99: r1 = *(u64 *)(r1 +0)
      100: if r1 == 0 goto 154
      101: r1 = r6
      102: call get_attach_cookie#174
      103: *(u64 *)(r10 -16) = r0
      104: *(u32 *)(r10 -72) = 0
      105: r1 = map counters
      107: r2 = r10
      108: r2 += -72
      109: call map_lookup_elem#1
      110: r8 = r0
      111: if r8 == 0 goto 154
      112: r0 = *(u64 *)(r8 +0)
      113: r0 += 1
      114: *(u64 *)(r8 +0) = r0
      115: r1 = map ring
      117: r2 = 88
      118: r3 = 0
      119: call ringbuf_reserve#131
      120: r9 = r0
      121: if r9 != 0 goto 126
      122: r0 = *(u64 *)(r8 +8)
      123: r0 += 1
      124: *(u64 *)(r8 +8) = r0
      125: goto 154
      126: r0 = *(u64 *)(r10 -16)
      127: *(u64 *)(r9 +8) = r0
      128: r0 = *(u64 *)(r10 -8)
      129: *(u64 *)(r9 +16) = r0
      130: call ktime_get_boot_ns#125
      131: r1 = r0
      132: *(u64 *)(r9 +0) = r1
      133: call get_smp_processor_id#8
      134: r1 = r0
      135: *(u32 *)(r9 +24) = r1
      136: *(u32 *)(r9 +28) = 0
      137: r1 = r9
      138: r1 += 32
      139: r2 = 16
      140: call get_current_comm#16
      141: r1 = *(u64 *)(r7 +16)
      142: *(u64 *)(r9 +48) = r1
      143: r1 = *(u64 *)(r7 +24)
      144: *(u64 *)(r9 +56) = r1
      145: r1 = *(u64 *)(r7 +32)
      146: *(u64 *)(r9 +64) = r1
      147: r1 = *(u64 *)(r7 +40)
      148: *(u64 *)(r9 +72) = r1
      149: r1 = *(u64 *)(r6 +80)                    ; ret
      150: *(u64 *)(r9 +80) = r1
      151: r1 = r9
      152: r2 = 0
      153: call ringbuf_submit#132
      154: r1 = map stash
      156: r2 = r10
      157: r2 += -88
      158: call map_delete_elem#3
      159: r0 = 0
      160: exit

What follows the decision at an entry: our own task and the gate are told apart, the call is counted, the record is filled.

    $ on 6.18 ktrace --dump bpf 'ip_rcv: skb->len == 84'
    unit 0: clause 1, kprobe.multi, 1 functions
    ktrace_entry: 67 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +112)                   ; skb->len == 84
        2: r2 = 0
        3: call kfunc
        4: r1 = *(u32 *)(r0 +112)
        5: if w1 != 84 goto 65
        6: r0 = *(u64 *)(r6 +112)
        7: *(u64 *)(r10 -16) = r0
        8: r8 = r1
        9: call get_current_pid_tgid#14
       10: r9 = r0
       11: r1 = r9
       12: r1 >>= 32
       13: if w1 == 1 goto 65
       14: r1 = map control
       16: r1 = *(u64 *)(r1 +0)
       17: if r1 == 0 goto 65
       18: r1 = r6
       19: call get_attach_cookie#174
       20: *(u64 *)(r10 -8) = r0
       21: *(u32 *)(r10 -24) = 0
       22: r1 = map counters
       24: r2 = r10
       25: r2 += -24
       26: call map_lookup_elem#1
       27: r6 = r0
       28: if r6 == 0 goto 65
       29: r0 = *(u64 *)(r6 +0)
       30: r0 += 1
       31: *(u64 *)(r6 +0) = r0
       32: r1 = map ring
       34: r2 = 80
       35: r3 = 0
       36: call ringbuf_reserve#131
       37: r7 = r0
       38: if r7 != 0 goto 43
       39: r0 = *(u64 *)(r6 +8)
       40: r0 += 1
       41: *(u64 *)(r6 +8) = r0
       42: goto 65
       43: r0 = *(u64 *)(r10 -8)
       44: *(u64 *)(r7 +8) = r0
       45: *(u64 *)(r7 +16) = r9
       46: call ktime_get_boot_ns#125
       47: r1 = r0
       48: *(u64 *)(r7 +0) = r1
       49: call get_smp_processor_id#8
       50: r1 = r0
       51: *(u32 *)(r7 +24) = r1
       52: *(u32 *)(r7 +28) = 0
       53: r1 = r7
       54: r1 += 32
       55: r2 = 16
       56: call get_current_comm#16
       57: *(u64 *)(r7 +48) = 0
       58: *(u64 *)(r7 +56) = 0
       59: r0 = *(u64 *)(r10 -16)
       60: *(u64 *)(r7 +64) = r0
       61: *(u64 *)(r7 +72) = r8                    ; skb->len
       62: r1 = r7
       63: r2 = 0
       64: call ringbuf_submit#132
       65: r0 = 0
       66: exit

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

By trampolines: arguments from the context in a program for one function, and by the helper where the program is for many, or computes with the pointer.

    $ on 6.1 ktrace --attach fexit --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fexit, 1 functions, stash 48 bytes
    ktrace_entry: 84 instructions
        0: r6 = r1
        1: r1 = *(u64 *)(r6 +0)                     ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 61
       10: r7 = *(u64 *)(r6 +0)
       11: r8 = r1
       12: call get_current_pid_tgid#14
       13: r1 = r0
       14: r2 = r1
       15: r2 >>= 32
       16: if w2 == 1 goto 61
       17: r2 = map control
       19: r2 = *(u64 *)(r2 +0)
       20: if r2 == 0 goto 61
       21: r9 = r6
       22: *(u64 *)(r10 -96) = r1
       23: *(u64 *)(r10 -80) = 0
       24: *(u64 *)(r10 -72) = 0
       25: r1 = r7
       26: *(u64 *)(r10 -64) = r1
       27: r1 = r8                                  ; skb->len
       28: *(u64 *)(r10 -56) = r1
       29: *(u64 *)(r10 -88) = 0
       30: r1 = r6
       31: call get_attach_cookie#174
       32: r1 = r0
       33: *(u64 *)(r10 -48) = r9
       34: *(u64 *)(r10 -40) = r1
       35: r1 = map stash
       37: r2 = r10
       38: r2 += -48
       39: r3 = r10
       40: r3 += -96
       41: r4 = 0
       42: call map_update_elem#2
       43: r1 = r0
       44: if r1 != 0 goto 51
       45: r5 = map control
       47: r0 = 1
       48: lock *(u64 *)(r5 +8) += r0
       49: r0 = 0
       50: exit
       51: *(u32 *)(r10 -32) = 0
       52: r1 = map counters
       54: r2 = r10
       55: r2 += -32
       56: call map_lookup_elem#1
       57: r1 = r0
       58: if r1 == 0 goto 61
       59: r0 = 1
       60: lock *(u64 *)(r1 +16) += r0
       61: r1 = map control
       63: r1 = *(u64 *)(r1 +8)
       64: if r1 == 0 goto 82
       65: r1 = r6
       66: call get_attach_cookie#174
       67: r1 = r0
       68: r2 = r6
       69: *(u64 *)(r10 -24) = r2
       70: *(u64 *)(r10 -16) = r1
       71: r1 = map stash
       73: r2 = r10
       74: r2 += -24
       75: call map_delete_elem#3
       76: r1 = r0
       77: if r1 != 0 goto 82
       78: r5 = map control
       80: r0 = -1
       81: lock *(u64 *)(r5 +8) += r0
       82: r0 = 0
       83: exit
    ktrace_return: 101 instructions
        0: r6 = r1
        1: r1 = map control
        3: r1 = *(u64 *)(r1 +8)
        4: if r1 == 0 goto 99
        5: r7 = r6
        6: r1 = r6
        7: call get_attach_cookie#174
        8: *(u64 *)(r10 -24) = r0
        9: *(u64 *)(r10 -48) = r7
       10: r0 = *(u64 *)(r10 -24)
       11: *(u64 *)(r10 -40) = r0
       12: r1 = map stash
       14: r2 = r10
       15: r2 += -48
       16: call map_lookup_elem#1
       17: r7 = r0
       18: if r7 == 0 goto 99
       19: call get_current_pid_tgid#14
       20: r9 = r0
       21: r1 = *(u64 *)(r7 +0)
       22: if r1 != r9 goto 88
       23: *(u64 *)(r10 -8) = 0                     ; ret != 0
       24: r1 = r6
       25: r2 = r10
       26: r2 += -8
       27: call get_func_ret#184
       28: r1 = *(u64 *)(r10 -8)
       29: if w1 == 0 goto 88
       30: *(u64 *)(r10 -16) = r9
       31: r1 = map control
       33: r1 = *(u64 *)(r1 +0)
       34: if r1 == 0 goto 88
       35: *(u32 *)(r10 -32) = 0
       36: r1 = map counters
       38: r2 = r10
       39: r2 += -32
       40: call map_lookup_elem#1
       41: r9 = r0
       42: if r9 == 0 goto 88
       43: r0 = 1
       44: lock *(u64 *)(r9 +0) += r0
       45: r1 = map ring
       47: r2 = 88
       48: r3 = 0
       49: call ringbuf_reserve#131
       50: r8 = r0
       51: if r8 != 0 goto 55
       52: r0 = 1
       53: lock *(u64 *)(r9 +8) += r0
       54: goto 88
       55: r0 = *(u64 *)(r10 -24)
       56: *(u64 *)(r8 +8) = r0
       57: r0 = *(u64 *)(r10 -16)
       58: *(u64 *)(r8 +16) = r0
       59: call ktime_get_boot_ns#125
       60: r1 = r0
       61: *(u64 *)(r8 +0) = r1
       62: call get_smp_processor_id#8
       63: r1 = r0
       64: *(u32 *)(r8 +24) = r1
       65: *(u32 *)(r8 +28) = 0
       66: r1 = r8
       67: r1 += 32
       68: r2 = 16
       69: call get_current_comm#16
       70: r1 = *(u64 *)(r7 +16)
       71: *(u64 *)(r8 +48) = r1
       72: r1 = *(u64 *)(r7 +24)
       73: *(u64 *)(r8 +56) = r1
       74: r1 = *(u64 *)(r7 +32)
       75: *(u64 *)(r8 +64) = r1
       76: r1 = *(u64 *)(r7 +40)
       77: *(u64 *)(r8 +72) = r1
       78: *(u64 *)(r10 -8) = 0                     ; ret
       79: r1 = r6
       80: r2 = r10
       81: r2 += -8
       82: call get_func_ret#184
       83: r1 = *(u64 *)(r10 -8)
       84: *(u64 *)(r8 +80) = r1
       85: r1 = r8
       86: r2 = 0
       87: call ringbuf_submit#132
       88: r1 = map stash
       90: r2 = r10
       91: r2 += -48
       92: call map_delete_elem#3
       93: r1 = r0
       94: if r1 != 0 goto 99
       95: r5 = map control
       97: r0 = -1
       98: lock *(u64 *)(r5 +8) += r0
       99: r0 = 0
      100: exit

    $ on 7.3 ktrace --attach fsession --dump bpf 'ip_rcv: skb->len == 84 && ret != 0'
    unit 0: clause 1, fsession, 1 functions, stash 48 bytes
    ktrace_session: 158 instructions
        0: r6 = r1
        1: r1 = r6
        2: call kfunc
        3: r1 = r0
        4: r1 &= 1
        5: if r1 != 0 goto 64
        6: r1 = *(u64 *)(r6 +0)                     ; skb->len == 84
        7: r2 = 0
        8: call kfunc
        9: r1 = *(u32 *)(r0 +112)
       10: if w1 != 84 goto 62
       11: r7 = *(u64 *)(r6 +0)
       12: r8 = r1
       13: call get_current_pid_tgid#14
       14: r1 = r0
       15: r2 = r1
       16: r2 >>= 32
       17: if w2 == 1 goto 62
       18: r2 = map control
       20: r2 = *(u64 *)(r2 +0)
       21: if r2 == 0 goto 62
       22: r9 = r6
       23: *(u64 *)(r10 -96) = r1
       24: *(u64 *)(r10 -80) = 0
       25: *(u64 *)(r10 -72) = 0
       26: r1 = r7
       27: *(u64 *)(r10 -64) = r1
       28: r1 = r8                                  ; skb->len
       29: *(u64 *)(r10 -56) = r1
       30: *(u64 *)(r10 -88) = 0
       31: r1 = r6
       32: call get_attach_cookie#174
       33: r1 = r0
       34: *(u64 *)(r10 -48) = r9
       35: *(u64 *)(r10 -40) = r1
       36: r1 = map stash
       38: r2 = r10
       39: r2 += -48
       40: r3 = r10
       41: r3 += -96
       42: r4 = 0
       43: call map_update_elem#2
       44: r1 = r0
       45: if r1 != 0 goto 52
       46: r1 = r6
       47: call kfunc
       48: r1 = r0
       49: *(u64 *)(r1 +0) = 1
       50: r0 = 0
       51: exit
       52: *(u32 *)(r10 -32) = 0
       53: r1 = map counters
       55: r2 = r10
       56: r2 += -32
       57: call map_lookup_elem#1
       58: r1 = r0
       59: if r1 == 0 goto 62
       60: r0 = 1
       61: lock *(u64 *)(r1 +16) += r0
       62: r0 = 0
       63: exit
       64: r7 = r6
       65: r1 = r6
       66: call kfunc
       67: r1 = r0
       68: r2 = *(u64 *)(r1 +0)
       69: if r2 == 0 goto 156
       70: *(u64 *)(r1 +0) = 0
       71: r1 = r6
       72: call get_attach_cookie#174
       73: *(u64 *)(r10 -24) = r0
       74: *(u64 *)(r10 -96) = r7
       75: r0 = *(u64 *)(r10 -24)
       76: *(u64 *)(r10 -88) = r0
       77: r1 = map stash
       79: r2 = r10
       80: r2 += -96
       81: call map_lookup_elem#1
       82: r7 = r0
       83: if r7 == 0 goto 156
       84: call get_current_pid_tgid#14
       85: r9 = r0
       86: r1 = *(u64 *)(r7 +0)
       87: if r1 != r9 goto 151
       88: r1 = r6                                  ; ret != 0
       89: r2 = r10
       90: r2 += -8
       91: call get_func_ret#184
       92: r1 = *(u64 *)(r10 -8)
       93: if w1 == 0 goto 151
       94: *(u64 *)(r10 -16) = r9
       95: r1 = map control
       97: r1 = *(u64 *)(r1 +0)
       98: if r1 == 0 goto 151
       99: *(u32 *)(r10 -80) = 0
      100: r1 = map counters
      102: r2 = r10
      103: r2 += -80
      104: call map_lookup_elem#1
      105: r9 = r0
      106: if r9 == 0 goto 151
      107: r0 = 1
      108: lock *(u64 *)(r9 +0) += r0
      109: r1 = map ring
      111: r2 = 88
      112: r3 = 0
      113: call ringbuf_reserve#131
      114: r8 = r0
      115: if r8 != 0 goto 119
      116: r0 = 1
      117: lock *(u64 *)(r9 +8) += r0
      118: goto 151
      119: r0 = *(u64 *)(r10 -24)
      120: *(u64 *)(r8 +8) = r0
      121: r0 = *(u64 *)(r10 -16)
      122: *(u64 *)(r8 +16) = r0
      123: call ktime_get_boot_ns#125
      124: r1 = r0
      125: *(u64 *)(r8 +0) = r1
      126: call get_smp_processor_id#8
      127: r1 = r0
      128: *(u32 *)(r8 +24) = r1
      129: *(u32 *)(r8 +28) = 0
      130: r1 = r8
      131: r1 += 32
      132: r2 = 16
      133: call get_current_comm#16
      134: r1 = *(u64 *)(r7 +16)
      135: *(u64 *)(r8 +48) = r1
      136: r1 = *(u64 *)(r7 +24)
      137: *(u64 *)(r8 +56) = r1
      138: r1 = *(u64 *)(r7 +32)
      139: *(u64 *)(r8 +64) = r1
      140: r1 = *(u64 *)(r7 +40)
      141: *(u64 *)(r8 +72) = r1
      142: r1 = r6                                  ; ret
      143: r2 = r10
      144: r2 += -8
      145: call get_func_ret#184
      146: r1 = *(u64 *)(r10 -8)
      147: *(u64 *)(r8 +80) = r1
      148: r1 = r8
      149: r2 = 0
      150: call ringbuf_submit#132
      151: r1 = map stash
      153: r2 = r10
      154: r2 += -96
      155: call map_delete_elem#3
      156: r0 = 0
      157: exit

    $ on 7.3 ktrace --attach fentry.multi --dump bpf 'ip_rcv: skb->len == 84' | predicate
    unit 0: clause 1, fentry.multi, 1 functions
    ktrace_entry: 74 instructions
        0: r6 = r1
        1: r1 = r6                                  ; skb->len == 84
        2: r2 = 0
        3: r3 = r10
        4: r3 += -8
        5: call get_func_arg#183
        6: r1 = *(u64 *)(r10 -8)
        7: r2 = 0
        8: call kfunc
        9: r7 = *(u32 *)(r0 +112)
       10: if w7 != 84 goto 72
       11: r1 = r6
       12: r2 = 0
       13: r3 = r10
       14: r3 += -8
       15: call get_func_arg#183
       16: r8 = *(u64 *)(r10 -8)
       17: *(u64 *)(r10 -24) = r7

    $ on 6.12 ktrace --attach fentry --dump bpf 'ip_rcv: (u64)skb % 64 == 0 && skb->len == 84' | predicate
    unit 0: clause 1, fentry, 1 functions
    ktrace_entry: 74 instructions
        0: r6 = r1
        1: r1 = r6                                  ; (u64)skb % 64 == 0
        2: r2 = 0
        3: r3 = r10
        4: r3 += -8
        5: call get_func_arg#183
        6: r1 = *(u64 *)(r10 -8)
        7: r2 = r1
        8: r2 %= 64
        9: if r2 != 0 goto 72
       10: r1 += 112                                ; skb->len == 84
       11: r2 = btf_id
       12: call kfunc
       13: r1 = *(u32 *)(r0 +0)
       14: if w1 != 84 goto 72
       15: r0 = *(u64 *)(r6 +0)
       16: *(u64 *)(r10 -16) = r0
       17: *(u64 *)(r10 -24) = r1
