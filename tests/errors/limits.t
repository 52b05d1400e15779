As much as there is room for, and no more. Brackets, operators, stars, a script's length, errors:

    $ on 6.12 ktrace -n "ip_rcv: $(printf '(%.0s' $(seq 201))1" 2>&1 | tr -s '(! *^~-' | cut -c1-110
    error: nested too deeply
     ip_rcv: (1
     ^ at most 200 brackets can be open
    [2]

    $ on 6.12 ktrace -n "ip_rcv: $(printf '! %.0s' $(seq 20000))1" 2>&1 | tr -s '(! *^~-' | cut -c1-110
    error: nested too deeply
     ip_rcv: ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! !
     ^ at most 4000 operators within each other
    [2]

    $ on 6.12 ktrace -n "ip_rcv: (int $(printf '*%.0s' $(seq 257)))skb == NULL" 2>&1 | tr -s '(! *^~-' | cut -c1-110
    error: that are too many stars
     ip_rcv: (int *)skb == NULL
     ^~
    [2]

    $ on 6.12 ktrace -n "ip_rcv: $(printf 'skb->len == %d && ' $(seq 6000))1" 2>&1 | tr -s '(! *^~-' | cut -c1-110
    error: a script has at most 64 KB, this one 118902 bytes
    [2]

    $ on 6.12 ktrace -n "$(printf 'x y\n%.0s' $(seq 30))" 2>&1 | tail -n 6
    error: unexpected 'y', expected ':'
      x y
        ^ the predicate stands after ':'
    error: too many errors, the rest of the script is not read
      x y
        ^
    [2]

Values of a line, what is carried to the return, bytes of a line:

    $ on 6.12 ktrace -n "ip_rcv: { print $(seq -s , 65) }" 2>&1 | tr -s '(! *^~-' | cut -c1-110
    error: too many values: at most 64 are printed in a line
     ip_rcv: { print 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,
     ^~
    [2]

    $ on 6.12 ktrace -n "ip_rcv: ret == 0 { print $(printf 'skb->len + %d, ' $(seq 64))1 }" 2>&1 | tr -s '(! *^~-' | cut -c1-110
    error: too many values: at most 64 are printed in a line
     ip_rcv: ret == 0 { print skb->len + 1, skb->len + 2, skb->len + 3, skb->len + 4, skb->len + 5, skb->len + 6,
     ^~
    [2]

    $ on 6.12 ktrace -n "ip_rcv: $(printf 'ret == skb->cb[%d] || ' $(seq 0 47))$(printf 'ret == dev->name[%d] || ' $(seq 0 15))ret == skb->mark { print 1 }" 2>&1 | tr -s '(! *^~-' | cut -c1-110
    error: too many values: at most 64 of a clause can be carried to the return
     ip_rcv: ret == skb->cb[0] || ret == skb->cb[1] || ret == skb->cb[2] || ret == skb->cb[3] || ret == skb->cb[4]
     ^~
    [2]

A clause's instructions:

    $ on 5.10 ktrace -n "ip_rcv: $(printf 'skb->cb[pid+%d]==1&&' $(seq 2500))1 { print 1 }" 2>&1 | tr -s '^~' | cut -c1-110
    error: this clause is too large for BPF: it needs a jump over more than 32767 instructions
      ip_rcv: skb->cb[pid+1]==1&&skb->cb[pid+2]==1&&skb->cb[pid+3]==1&&skb->cb[pid+4]==1&&skb->cb[pid+5]==1&&skb->
      ^~ split the clause
    [2]

    $ on 6.12 ktrace -n "ip_rcv: $(printf 'skb->cb[%d] == 1 && ' $(seq 0 47))$(printf 'dev->name[%d] == 1 && ' $(seq 0 15))skb->mark == 1" 2>&1 | tr -s '^~' | sed 's/1 && .* && /1 \&\& ... \&\& /'
    note: a line has room for 64 values, the first ones
      ip_rcv: skb->cb[0] == 1 && ... && skb->mark == 1
              ^~ '{ print x, y }' says which
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out

A kernel that offers too little:

    $ sed 's/^kprobe_event 1/kprobe_event 0/' $FIXTURES/features/6.1 >features; on 6.1 ktrace -n --features features 'ip_rcv:'
    ktrace: this kernel offers neither kprobe.multi nor kprobe events (CONFIG_KPROBES, CONFIG_KPROBE_EVENTS)
    [1]

    $ sed 's/^kprobe_event 1/kprobe_event 0/' $FIXTURES/features/6.1 >features; on 6.1 ktrace -n --features features --attach kprobe.event 'ip_rcv:'
    ktrace: kprobe.event needs kprobe events (CONFIG_KPROBE_EVENTS and tracefs)
    [1]

Names hidden by builtins in several functions, beside a mistake:

    $ on 6.12 ktrace -n 'builtin_names, kill_pid_uid: pid == nosuch'
    error: no function of the set has a variable 'nosuch'
      builtin_names, kill_pid_uid: pid == nosuch
                                          ^~~~~~
    note: 'pid' is the builtin, not the parameter of builtin_names and 1 other function
      builtin_names, kill_pid_uid: pid == nosuch
                                   ^~~ the parameter is 'args.pid'
    [2]

What stands behind an address in a set:

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_daddr in (1.2.3.4 /'
    error: unexpected end of the script, expected an expression
      tcp_connect: sk->__sk_common.skc_daddr in (1.2.3.4 /
                                                          ^
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_daddr in (1.2.3.4 .. 5)'
    error: an IPv4 address is only compared, with '==', '!=' or 'in'
      tcp_connect: sk->__sk_common.skc_daddr in (1.2.3.4 .. 5)
                                                 ^~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: pid == "x"'
    error: 'pid' is a number, not a string
      ip_rcv: pid == "x"
              ^~~
    [2]
