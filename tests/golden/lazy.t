--lazy on kernels whose returns are armed one by one: the entry stashes only what its own return will take, and says of
the function that a call has passed. The path that turns a call down is as it was.

    $ on 6.1 ktrace --lazy --dump bpf 'sk_buff: skb->len == 84 && ret != 0' 2>/dev/null | sed -n '2,40p'
    ktrace_entry: 112 instructions
        0: *(u64 *)(r10 -16) = r1
        1: r1 = *(u64 *)(r1 +96)                    ; skb->len == 84
        2: r3 = r1
        3: r3 += 112
        4: r2 = 4
        5: r1 = r10
        6: r1 += -8
        7: call probe_read_kernel#113
        8: r1 = *(u32 *)(r10 -8)
        9: if w1 != 84 goto 110
       10: *(u64 *)(r10 -24) = r1
       11: call get_current_pid_tgid#14
       12: *(u64 *)(r10 -32) = r0
       13: r1 = r0
       14: r1 >>= 32
       15: if w1 == 1 goto 110
       16: r1 = map control
       18: r1 = *(u64 *)(r1 +0)
       19: if r1 == 0 goto 110
       20: r1 = *(u64 *)(r10 -16)
       21: r1 = *(u64 *)(r1 +128)
       22: r1 -= 6
       23: *(u64 *)(r10 -136) = r1
       24: *(u64 *)(r10 -128) = 0
       25: r1 = map lazy
       27: r2 = r10
       28: r2 += -136
       29: call map_lookup_elem#1
       30: r1 = r0
       31: if r1 == 0 goto 99
       32: r2 = *(u64 *)(r1 +0)
       33: if r2 == 1 goto 36
       34: *(u64 *)(r1 +8) = 1
       35: goto 99
       36: r3 = *(u64 *)(r10 -16)
       37: r3 = *(u64 *)(r3 +152)
       38: r2 = 8
       39: r1 = r10

    $ on 5.10 ktrace --lazy -n 'sk_buff: skb->len == 84 && ret != 0'
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret != 0
                                 ^~~ the parameter is 'args.ret'
    ktrace: 57 functions would be attached (kprobe.event, 16 programs), 13 left out (-v says why)
    ktrace: --lazy: a function's return is armed when a call has passed at the entry; calls before that are missed

    $ on 6.1 ktrace explain --lazy 'sk_buff: skb->len == 84 && ret != 0' 2>/dev/null | grep 'at the return'
        at the return, armed when a call has passed at the entry: goes on if ret != 0; then sends a record

Where it has no effect it says why.

    $ on 6.1 ktrace --lazy -n 'sk_buff: skb->len == 84'
    ktrace: 65 functions would be attached (kprobe.event, 9 programs), 5 left out (-v says why)
    ktrace: --lazy has no effect: nothing is asked of a return

    $ on 6.1 ktrace --lazy -n 'ip_rcv: skb->len == 84 && ret != 0'
    ktrace: 1 function would be attached (kprobe.event, 1 program), 0 left out
    ktrace: --lazy has no effect: there is one function

    $ on 6.12 ktrace --lazy -n 'sk_buff: skb->len == 84 && ret != 0'
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret != 0
                                 ^~~ the parameter is 'args.ret'
    ktrace: 57 functions would be attached (kprobe.session, 16 programs), 13 left out (-v says why)
    ktrace: --lazy has no effect: only kprobe.event arms returns one by one

    $ on 5.10 ktrace --lazy -n 'sk_buff: skb->len == 84 && ret != 0; ip_rcv, ip_output: { kstack }'
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret != 0; ip_rcv, ip_output: { kstack }
                                 ^~~ the parameter is 'args.ret'
    ktrace: 57 functions would be attached (kprobe.event, 17 programs), 13 left out (-v says why)
    ktrace: --lazy has no effect: a stack or caller is taken here, which returns have to be armed before
