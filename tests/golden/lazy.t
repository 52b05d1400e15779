--lazy on kernels whose returns are armed one by one: the entry stashes only what its own return will take, and says of
the function that a call has passed. The path that turns a call down is as it was.

    $ rejects() { on 6.1 ktrace "$@" --dump bpf 'sk_buff: skb->len == 84 && ret != 0' 2>/dev/null |
    >     predicate | grep '^ ' | sed 's/goto.*/goto/'; }
    > diff <(rejects) <(rejects --lazy) && rejects --lazy | wc -l
    9

    $ on 6.1 ktrace --lazy --dump ir 'sk_buff: skb->len == 84 && ret != 0' 2>/dev/null |
    >     grep -B 4 -A 6 'if .* == 1 ' | sed -n 1,11p
    	poke frame+8, #0 size 8
    	v12 = lookup +0
    	if v12 == 0 -> L4
    	v13 = peek v12 size 8
    	if v13 == 1 -> L5
    	poke v12+8, #1 size 8
    	jump -> L4
    L5:
    	v14 = load v10 size 8
    	v15 = trampoline
    	if v14 != v15 -> L3

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
