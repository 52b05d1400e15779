Nothing that is shown drives the terminal: not what a script says (an escape code as one byte, as the two of its UTF-8, and what turns the
writing direction), nor the names of a file that says it is a kernel's BTF.

    $ printf 'ip_rcv: skb->dev->name == "\x1b[2J \xc2\x9b2J \xe2\x80\xae" { print "\xc2\x9b2J", skb->len }' >script
    $ for way in "explain" "--dump ast" "--dump types" "--dump plan" "--dump ir" "--dump bpf"; do
    > on 6.12 ktrace $way -f script >out 2>&1; LC_ALL=C grep -acP '\x1b|\xc2[\x80-\x9f]|\xe2\x80\xae' out; [ -s out ] || echo nothing; done
    0
    0
    0
    0
    0
    0
    $ on 6.12 ktrace explain -f script | grep -A 1 clause | sed -n 1,2p
    clause 1: ip_rcv: skb->dev->name == "\x1b[2J \xc2\x9b2J \xe2\x80\xae" { print "\xc2\x9b2J", skb->len }
      1 function by 1 program, 0 left out
    $ on 6.12 ktrace -n $'ip_rcv: comm == "\xc2\x9b2J" && skb->lenn'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: comm == "\xc2\x9b2J" && skb->lenn
                                           ^~~~ did you mean 'len'?
    [2]
    $ on 6.12 ktrace --form $'\x1b[2J' ip_rcv
    error: --form knows compact, full and folded, not '\x1b[2J'
    [2]

    $ LC_ALL=C sed 's/truesize/tr\x1b\x9bsize/g; s/ip_rcv/i\x1b_rcv/g' "$FIXTURES/vmlinux" >vmlinux
    $ LC_ALL=C sed 's/ip_rcv/i\x1b_rcv/' "$FIXTURES/functions" >functions
    $ echo '--btf vmlinux --modules '"$FIXTURES/modules"' --functions functions --kallsyms '"$FIXTURES/kallsyms"' --features '"$FIXTURES/features/6.12" >from
    $ ktrace info $(cat from) sk_buff 2>&1 | grep -a 'tr.*size;' | cat -v
        unsigned int tr\x1b\x9bsize;                               //    192     4
    $ ktrace list $(cat from) 'sk_buff & i*_rcv*' 2>&1 | cat -v
    i\x1b_rcv_finish(struct net *net, struct sock *sk, struct sk_buff *skb) -> int  # argument 3
    i\x1b_rcv(struct sk_buff *skb, struct net_device *dev, struct packet_type *pt, struct net_device *orig_dev) -> int  # argument 1
    2 functions: skb is argument 1 in 1, 3 in 1
    $ ktrace list --json $(cat from) 'sk_buff & i*_rcv' 2>&1 | cat -v
    {"type":"function","func":"i\u001b_rcv","module":"vmlinux","args":[{"name":"skb","type":"struct sk_buff *"},{"name":"dev","type":"struct net_device *"},{"name":"pt","type":"struct packet_type *"},{"name":"orig_dev","type":"struct net_device *"}],"ret":"int","argument":{"sk_buff":1}}
    $ ktrace $(cat from) -n 'sk_buff: skb->truesizes == 1' 2>&1 | cat -v
    error: struct sk_buff has no member 'truesizes'
      sk_buff: skb->truesizes == 1
                    ^~~~~~~~~ did you mean 'tr\x1b\x9bsize'?
    [2]
    $ ktrace $(cat from) -n -v 'sk_buff & i*_rcv: args.nothing' 2>&1 | cat -v
    error: i\x1b_rcv has no parameter 'nothing'
      sk_buff & i*_rcv: args.nothing
                             ^~~~~~~
    [2]
    $ ktrace $(cat from) -n -v 'sk_buff & i*_rcv, ip_send_skb: net != 0' 2>&1 | cat -v
    ktrace: left out: i\x1b_rcv: has no variable 'net'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 1 left out
    $ ktrace explain $(cat from) 'i*_rcv: skb->len == 1' 2>&1 | grep -a program | cat -v
      1 function by 1 program, 0 left out
      program 1, kprobe.multi, for 1 function: i\x1b_rcv
      what program 1 does:
