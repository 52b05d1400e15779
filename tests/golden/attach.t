What would be attached, by what, on each kernel. The entry alone:

    $ on 5.10 ktrace -n 'sk_buff: skb->len == 84'
    ktrace: 65 functions would be attached (kprobe.event, 9 programs), 5 left out (-v says why)

    $ on 6.1 ktrace -n 'sk_buff: skb->len == 84'
    ktrace: 65 functions would be attached (kprobe.event, 9 programs), 5 left out (-v says why)

    $ on 6.12 ktrace -n 'sk_buff: skb->len == 84'
    ktrace: 65 functions would be attached (kprobe.multi, 9 programs), 5 left out (-v says why)

    $ on 6.18 ktrace -n 'sk_buff: skb->len == 84'
    ktrace: 65 functions would be attached (kprobe.multi, 9 programs), 5 left out (-v says why)

    $ on 7.3 ktrace -n 'sk_buff: skb->len == 84'
    ktrace: 65 functions would be attached (kprobe.multi, 9 programs), 5 left out (-v says why)

The entry and the return; what returns nothing is left out, and -v says so:

    $ on 5.10 ktrace -n 'sk_buff: skb->len == 84 && ret < 0'
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret < 0
                                 ^~~ the parameter is 'args.ret'
    ktrace: 44 functions would be attached (kprobe.event, 10 programs), 26 left out (-v says why)

    $ on 6.1 ktrace -n 'sk_buff: skb->len == 84 && ret < 0'
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret < 0
                                 ^~~ the parameter is 'args.ret'
    ktrace: 44 functions would be attached (kprobe.event, 10 programs), 26 left out (-v says why)

    $ on 6.12 ktrace -n -v 'sk_buff: skb->len == 84 && ret < 0'
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret < 0
                                 ^~~ the parameter is 'args.ret'
    ktrace: left out: not_listed: not traceable (inlined, notrace or init code)
    ktrace: left out: ambiguous_static: several functions have this name
    ktrace: left out: skb_named_otherwise: its parameter 'skb' is an int, not a struct sk_buff *
    ktrace: left out: conn_shared_name: several functions have this name
    ktrace: left out: conn_shared_name: several functions have this name
    ktrace: left out: returns_16: returns a struct
    ktrace: left out: returns_24: returns a struct
    ktrace: left out: returns_be32: its predicate is never true: ret is unsigned
    ktrace: left out: returns_bool: its predicate is never true: ret is 0 to 1
    ktrace: left out: returns_u16: its predicate is never true: ret is unsigned
    ktrace: left out: returns_u8: its predicate is never true: ret is unsigned
    ktrace: left out: skb_const: its predicate is never true: ret is unsigned
    ktrace: left out: skb_free_nskb: returns void
    ktrace: left out: tcp_rcv_established: returns void
    ktrace: left out: tcp_check_req: its predicate is never true: ret is a pointer: iserr() asks for an errno
    ktrace: left out: nf_hook: its predicate is never true: ret is unsigned
    ktrace: left out: tcp_add_backlog: its predicate is never true: ret is 0 to 1
    ktrace: left out: __kfree_skb: returns void
    ktrace: left out: consume_skb: returns void
    ktrace: left out: kfree_skb_reason: returns void
    ktrace: left out: skb_trim: returns void
    ktrace: left out: skb_pull: its predicate is never true: ret is a pointer: iserr() asks for an errno
    ktrace: left out: skb_put: its predicate is never true: ret is a pointer: iserr() asks for an errno
    ktrace: left out: skb_copy: its predicate is never true: ret is a pointer: iserr() asks for an errno
    ktrace: left out: skb_clone: its predicate is never true: ret is a pointer: iserr() asks for an errno
    ktrace: left out: dev_hard_start_xmit: its predicate is never true: ret is a pointer: iserr() asks for an errno
    ktrace: 44 functions would be attached (kprobe.session, 10 programs), 26 left out

    $ on 7.3 ktrace -n 'sk_buff: skb->len == 84 && ret < 0'
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret < 0
                                 ^~~ the parameter is 'args.ret'
    ktrace: 44 functions would be attached (kprobe.session, 10 programs), 26 left out (-v says why)

--attach takes what it is told, or says why it can't:

    $ on 6.12 ktrace -n --attach kprobe.event 'ip_rcv: skb->len == 84 && ret < 0'
    ktrace: 1 function would be attached (kprobe.event, 1 program), 0 left out

    $ on 6.12 ktrace -n --attach kprobe.session 'ip_rcv: skb->len == 84'
    ktrace: 1 function would be attached (kprobe.session, 1 program), 0 left out

    $ on 6.12 ktrace -n --attach kprobe.multi 'ip_rcv: skb->len == 84 && ret < 0'
    ktrace: kprobe.multi sees only the entry, and this clause asks for the return: use kprobe.session or kprobe.event
    [2]

    $ on 6.1 ktrace -n --attach kprobe.multi 'ip_rcv: skb->len == 84'
    ktrace: kprobe.multi needs CONFIG_FPROBE, which this kernel does not have
    [1]

    $ on 6.1 ktrace -n --attach kprobe.session 'ip_rcv: skb->len == 84 && ret < 0'
    ktrace: kprobe.session needs Linux 6.10 with CONFIG_FPROBE
    [1]

Clauses count together; one that asks for the return does not make the other do so:

    $ on 6.12 ktrace -n -v 'ip_rcv: skb->len == 84; ip_send_skb: ret != 0'
    ktrace: 2 functions would be attached (kprobe.multi, kprobe.session, 2 programs), 0 left out

Sets: union, intersection, taking away, modules, the type said explicitly.

    $ on 6.12 ktrace list 'tcp_* & sock, !tcp_poll'
    tcp_shadow(struct sock *sk) -> int  # argument 1
    tcp_check_req(struct sock *sk, struct sk_buff *skb, struct request_sock *req, bool fastopen) -> struct sock *  # argument 1
    tcp_add_backlog(struct sock *sk, struct sk_buff *skb, enum skb_drop_reason *reason) -> bool  # argument 1
    tcp_rcv_established(struct sock *sk, struct sk_buff *skb) -> void  # argument 1
    tcp_set_state(struct sock *sk, int state) -> void  # argument 1
    tcp_close(struct sock *sk, long timeout) -> void  # argument 1
    tcp_recvmsg(struct sock *sk, struct msghdr *msg, size_t len, int flags, int *addr_len) -> int  # argument 1
    tcp_sendmsg(struct sock *sk, struct msghdr *msg, size_t size) -> int  # argument 1
    tcp_connect(struct sock *sk) -> int  # argument 1
    tcp_v4_connect(struct sock *sk, struct sockaddr *uaddr, int addr_len) -> int  # argument 1
    10 functions: sk is argument 1 in 10

    $ on 6.12 ktrace list 'sk_buff[mod_a], conn_*'
    conn_xmit[mod_a](struct sk_buff *skb, struct conn_state *state) -> int  # argument 1
    conn_open[mod_a](struct conn_state *state, int flags) -> int
    conn_reset[mod_b](struct net *net, struct conn_state *state, struct sk_buff *skb) -> int
    3 functions: skb is argument 1 in 1
    2 left out:
        2 several functions have this name: conn_shared_name[mod_a], conn_shared_name[mod_b]

    $ on 6.12 ktrace -n 'struct sk_buff *x & !struct sock: x->len == 84'
    ktrace: 54 functions would be attached (kprobe.multi, 8 programs), 5 left out (-v says why)

    $ on 5.10 ktrace -n 'sk_buff & net_device'
    ktrace: 4 functions would be attached (kprobe.event, 2 programs), 0 left out

By a program a function, and by one for all of them, where the kernel has it:

    $ on 6.1+ ktrace -n --attach fentry 'ip_rcv: skb->len == 84'
    ktrace: 1 function would be attached (fentry, 1 program), 0 left out

    $ on 6.1+ ktrace -n --attach fexit 'ip_rcv: skb->len == 84 && ret < 0'
    ktrace: 1 function would be attached (fexit, 1 program), 0 left out

    $ on 7.3+ ktrace -n --attach fsession 'ip_rcv: skb->len == 84 && ret < 0'
    ktrace: 1 function would be attached (fsession, 1 program), 0 left out

    $ on 7.3+ ktrace -n --attach fentry.multi 'sk_buff: skb->len == 84'
    ktrace: 50 functions would be attached (fentry.multi, 5 programs), 20 left out (-v says why)

    $ on 7.3+ ktrace -n -v --attach fsession.multi 'sk_buff: skb->len == 84 && ret' 2>&1 | grep -v 'returns void\|not traceable\|several functions\|is an int'
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret
                                 ^~~ the parameter is 'args.ret'
    ktrace: left out: returns_16: returns a struct
    ktrace: left out: returns_24: returns a struct
    ktrace: left out: takes_sockptr: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_12: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_float: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_empty: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_packed: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_24: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_wide16_stack: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_int128: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_16: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: takes_int128_late: what is asked for is on the stack, where this attach kind doesn't see it
    ktrace: left out: takes_16_late: it takes a large or unusual value, which this attach kind can't
    ktrace: left out: eighth_on_stack: what is asked for is on the stack, where this attach kind doesn't see it
    ktrace: left out: seventh_on_stack: what is asked for is on the stack, where this attach kind doesn't see it
    ktrace: 44 functions would be attached (fsession.multi, 12 programs), 26 left out

    $ on 6.12+ ktrace -n --attach fentry 'ip_rcv: ret < 0'
    ktrace: fentry sees only the entry, and this clause asks for the return: use fexit
    [2]

    $ on 7.3+ ktrace -n --attach fentry.multi 'ip_rcv: ret < 0'
    ktrace: fentry.multi sees only the entry, and this clause asks for the return: use fsession.multi
    [2]

    $ on 5.10 ktrace -n --attach fentry 'ip_rcv:'
    ktrace: fentry needs Linux 5.19 with CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS
    [1]

    $ on 5.10 ktrace -n --attach fexit 'ip_rcv:'
    ktrace: fexit needs Linux 5.19 with CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS
    [1]

    $ on 6.12+ ktrace -n --attach fsession 'ip_rcv:'
    ktrace: fsession needs Linux 7.0
    [1]

    $ on 6.18+ ktrace -n --attach fentry.multi 'ip_rcv:'
    ktrace: fentry.multi needs Linux 7.2
    [1]

    $ on 6.18+ ktrace -n --attach fsession.multi 'ip_rcv:'
    ktrace: fsession.multi needs Linux 7.2
    [1]

A function that a forced kind can't take is left out; if it takes none, that is a mistake:

    $ on 7.3+ ktrace -n --attach fentry.multi 'printk:'
    ktrace: printk cannot be attached so: this attach kind takes no variable arguments
    [2]

Of the kinds that miss nothing the cheapest a hit is taken: kprobe links where there are some, else trampolines for a few functions, else kprobe
events. What that can't take goes by the next.

    $ on 6.1+ ktrace -n 'ip_rcv: skb->len == 84'
    ktrace: 1 function would be attached (fentry, 1 program), 0 left out

    $ on 6.1+ ktrace -n 'ip_rcv: skb->len == 84 && ret < 0'
    ktrace: 1 function would be attached (kprobe.event, 1 program), 0 left out

    $ on 6.12+ ktrace -n 'ip_rcv: skb->len == 84; ip_send_skb: ret != 0'
    ktrace: 2 functions would be attached (kprobe.multi, kprobe.session, 2 programs), 0 left out

    $ on 6.12+ ktrace -n 'sk_buff: skb->len == 84'
    ktrace: 65 functions would be attached (kprobe.multi, 9 programs), 5 left out (-v says why)

    $ on 7.3+ ktrace -n 'ip_rcv: skb->len == 84; ip_send_skb: ret != 0'
    ktrace: 2 functions would be attached (kprobe.multi, kprobe.session, 2 programs), 0 left out

    $ on 7.3+ ktrace -n 'sk_buff: skb->len == 84'
    ktrace: 65 functions would be attached (kprobe.multi, 9 programs), 5 left out (-v says why)

    $ on 7.3+ ktrace -n 'sk_buff: skb->len == 84 && ret' 2>&1 | tail -n 1
    ktrace: 57 functions would be attached (kprobe.session, 16 programs), 13 left out (-v says why)

    $ on 7.3+ ktrace -n 'seventh_on_stack, takes_16: skb->len == 84'
    ktrace: 2 functions would be attached (kprobe.multi, 2 programs), 0 left out

    $ on 7.3+ ktrace -n 'ip_rcv, ip_output, ip_send_skb, consume_skb, __kfree_skb, skb_clone, skb_put, skb_pull, skb_trim: skb->len == 84'
    ktrace: 9 functions would be attached (kprobe.multi, 3 programs), 0 left out

    $ on 7.3+ ktrace -n 'ip_rcv: caller == ip_local_out'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out

    $ on 7.3+ ktrace -n 'ip_rcv: { count() by caller }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out

More than 16 clauses that ask for the return: no sessions, and no trampolines in their place.

    $ on 7.3+ ktrace -n "$(for i in $(seq 17); do echo "ip_rcv: skb->len == $i && ret != 0"; done)"
    ktrace: 1 function would be attached (kprobe.event, 17 programs), 0 left out

What a trampoline can't take, when it is asked for:

    $ on 7.3+ ktrace -n --attach fentry 'seventh_on_stack:'
    ktrace: seventh_on_stack cannot be attached so: it has too many parameters for this attach kind
    [2]

    $ on 7.3+ ktrace -n --attach fentry 'undescribed_function:'
    ktrace: undescribed_function cannot be attached so: this attach kind needs its BTF
    [2]

    $ on 7.3+ ktrace -n --attach fentry 'returns_16:'
    ktrace: returns_16 cannot be attached so: it returns a struct, which this attach kind can't take
    [2]
