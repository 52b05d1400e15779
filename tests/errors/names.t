Names that nobody has, each with the nearest one that somebody has. A member:

    $ on 6.12 ktrace -n 'sk_buff: skb->lenn == 84'
    error: struct sk_buff has no member 'lenn'
      sk_buff: skb->lenn == 84
                    ^~~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'sk_buff: skb.lne > 0 && skb->protocl == 8'
    error: struct sk_buff has no member 'lne'
      sk_buff: skb.lne > 0 && skb->protocl == 8
                   ^~~ did you mean 'len'?
    error: struct sk_buff has no member 'protocl'
      sk_buff: skb.lne > 0 && skb->protocl == 8
                                   ^~~~~~~ did you mean 'protocol'?
    [2]

    $ on 6.12 ktrace -n 'sk_buff: skb->dev->mtuu == 1500'
    error: struct net_device has no member 'mtuu'
      sk_buff: skb->dev->mtuu == 1500
                         ^~~~ did you mean 'mtu'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->dev->name->x == 1'
    error: 'skb->dev->name' is a char[16], not a struct
      ip_rcv: skb->dev->name->x == 1
              ^~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->skc_dport == 443'
    error: struct sock has no member 'skc_dport'
      tcp_connect: sk->skc_dport == 443
                       ^~~~~~~~~ did you mean '__sk_common.skc_dport'?
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->sk_dport == 443 && sk->skc_daddrr in 10.0.0.0/8'
    error: struct sock has no member 'sk_dport'
      tcp_connect: sk->sk_dport == 443 && sk->skc_daddrr in 10.0.0.0/8
                       ^~~~~~~~ did you mean '__sk_common.skc_dport'?
    error: struct sock has no member 'skc_daddrr'
      tcp_connect: sk->sk_dport == 443 && sk->skc_daddrr in 10.0.0.0/8
                                              ^~~~~~~~~~ did you mean '__sk_common.skc_daddr'?
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->sk_num == 5'
    error: struct sock has no member 'sk_num'
      tcp_connect: sk->sk_num == 5
                       ^~~~~~ did you mean '__sk_common.skc_num'?
    [2]

    $ on 6.12 ktrace -n 'vfs_open: path->d_name.name == "x"'
    error: struct path has no member 'd_name'
      vfs_open: path->d_name.name == "x"
                      ^~~~~~ did you mean 'dentry->d_name'?
    [2]

    $ on 6.12 ktrace -n 'vfs_open: path->dentry->name == "x"'
    error: struct dentry has no member 'name'
      vfs_open: path->dentry->name == "x"
                              ^~~~ did you mean 'd_name.name'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->counter == 1'
    error: struct sk_buff has no member 'counter'
      ip_rcv: skb->counter == 1
                   ^~~~~~~ did you mean 'users.refs.counter'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->refs.countr == 1'
    error: struct sk_buff has no member 'refs'
      ip_rcv: skb->refs.countr == 1
                   ^~~~ did you mean 'users.refs'?
    [2]

    $ on 6.12 ktrace -n 'vfs_unlink: *(kuid_t *)dentry == 0'
    error: '*(kuid_t *)dentry' is a struct <anonymous>: whole structs are printed, not computed with
      vfs_unlink: *(kuid_t *)dentry == 0
                  ^~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->totally_absent == 1'
    error: struct sk_buff has no member 'totally_absent'
      ip_rcv: skb->totally_absent == 1
                   ^~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'sk_buff: skb->LEN == 84'
    error: struct sk_buff has no member 'LEN'
      sk_buff: skb->LEN == 84
                    ^~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->users.counter == 1'
    error: struct <anonymous> has no member 'counter'
      ip_rcv: skb->users.counter == 1
                         ^~~~~~~ did you mean 'refs.counter'?
    [2]

    $ on 6.12 ktrace -n 'do_sys_openat2: how->flag & 1'
    error: struct open_how has no member 'flag'
      do_sys_openat2: how->flag & 1
                           ^~~~ did you mean 'flags'?
    [2]

    $ on 6.12 ktrace -n 'vfs_open: path->dentry->d_name.nam == "x"'
    error: struct qstr has no member 'nam'
      vfs_open: path->dentry->d_name.nam == "x"
                                     ^~~ did you mean 'name'?
    [2]

A function, a type, a module:

    $ on 6.12 ktrace -n 'tcp_v4_conect:'
    error: there is no function or type 'tcp_v4_conect'
      tcp_v4_conect:
      ^~~~~~~~~~~~~ did you mean 'tcp_v4_connect'?
    [2]

    $ on 6.12 ktrace -n 'tcp_v4_connec && 1'
    error: unexpected '&', expected a function or a type
      tcp_v4_connec && 1
                     ^ functions that both sets hold: 'A & B'
    [2]

    $ on 6.12 ktrace -n 'sk_bufff: 1'
    error: there is no function or type 'sk_bufff'
      sk_bufff: 1
      ^~~~~~~~ did you mean 'sk_buff'?
    [2]

    $ on 6.12 ktrace -n 'struct sk_buf: 1'
    error: there is no struct 'sk_buf'
      struct sk_buf: 1
             ^~~~~~ did you mean 'sk_buff'?
    [2]

    $ on 6.12 ktrace -n 'union eiter: 1'
    error: there is no union 'eiter'
      union eiter: 1
            ^~~~~ did you mean 'either'?
    [2]

    $ on 6.12 ktrace -n 'struct net_devize *d: d->mtu'
    error: there is no struct 'net_devize'
      struct net_devize *d: d->mtu
             ^~~~~~~~~~ did you mean 'net_device'?
    [2]

    $ on 6.12 ktrace -n 'tcp_v4_connect[mod_a]:'
    error: function 'tcp_v4_connect' is not in 'mod_a'
      tcp_v4_connect[mod_a]:
                     ^~~~~ it is in 'vmlinux'
    [2]

    $ on 6.12 ktrace -n 'conn_open[mod_x]:'
    error: no module 'mod_x' is loaded
      conn_open[mod_x]:
                ^~~~~ did you mean 'mod_a' or 'mod_b'?
    [2]

    $ on 6.12 ktrace -n 'conn_opn[mod_a]:'
    error: there is no function or type 'conn_opn'
      conn_opn[mod_a]:
      ^~~~~~~~ did you mean 'conn_open'?
    [2]

    $ on 6.12 ktrace -n 'struct ip_rcv: 1'
    error: there is no struct 'ip_rcv'
      struct ip_rcv: 1
             ^~~~~~ the function is written 'ip_rcv'
    [2]

    $ on 6.12 ktrace -n 'ip_rvc, udp_rvc: skb->len == 1'
    error: there is no function or type 'ip_rvc'
      ip_rvc, udp_rvc: skb->len == 1
      ^~~~~~ did you mean 'ip_rcv'?
    error: there is no function or type 'udp_rvc'
      ip_rvc, udp_rvc: skb->len == 1
              ^~~~~~~ did you mean 'udp_rcv'?
    [2]

    $ on 6.12 ktrace -n 'totally_absent_function:'
    error: there is no function or type 'totally_absent_function'
      totally_absent_function:
      ^~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'loff_t: 1'
    error: there is no function 'loff_t', and the type 'loff_t' is not a struct or union
      loff_t: 1
      ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'gfp_t: 1'
    error: there is no function 'gfp_t', and the type 'gfp_t' is not a struct or union
      gfp_t: 1
      ^~~~~
    [2]

    $ on 6.12 ktrace -n 'skb_ptr_t: skb->len'
    error: there is no function 'skb_ptr_t', and the type 'skb_ptr_t' is not a struct or union
      skb_ptr_t: skb->len
      ^~~~~~~~~
    [2]

A parameter, and a name that only some functions have:

    $ on 6.12 ktrace -n 'ip_rcv: skbb->len == 1'
    error: ip_rcv has no variable 'skbb'
      ip_rcv: skbb->len == 1
              ^~~~ did you mean 'skb'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: args.dve->mtu == 1'
    error: ip_rcv has no parameter 'dve'
      ip_rcv: args.dve->mtu == 1
                   ^~~ did you mean 'dev'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: arg4 == 1'
    error: ip_rcv has no variable 'arg4'
      ip_rcv: arg4 == 1
              ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: arg12 == 1'
    error: ip_rcv has no variable 'arg12'
      ip_rcv: arg12 == 1
              ^~~~~
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: len == 1'
    error: tcp_connect has no variable 'len'
      tcp_connect: len == 1
                   ^~~
    [2]

    $ on 6.12 ktrace -n 'schedule: arg0 == 1'
    error: schedule has no variable 'arg0'
      schedule: arg0 == 1
                ^~~~
    [2]

    $ on 6.12 ktrace -n 'schedule: x'
    error: schedule has no variable 'x'
      schedule: x
                ^
    [2]

    $ on 6.12 ktrace -n 'tcp_*: lenn == 1'
    error: no function of the set has a variable 'lenn'
      tcp_*: lenn == 1
             ^~~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'sk_buff & sock: skk->sk_mark'
    error: no function of the set has a variable 'skk'
      sk_buff & sock: skk->sk_mark
                      ^~~ did you mean 'skb' or 'sk'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ret->len == 1'
    error: 'ret' is an int, not a struct
      ip_rcv: ret->len == 1
              ^~~
    [2]

    $ on 6.12 ktrace -n 'tcp_close: ret == 0'
    error: tcp_close returns void
      tcp_close: ret == 0
                 ^~~
    [2]

    $ on 6.12 ktrace -n 'tcp_close, consume_skb: ret == 0'
    error: no function of the set has a 'ret': tcp_close returns void
      tcp_close, consume_skb: ret == 0
                              ^~~
    [2]

    $ on 6.12 ktrace -n 'printk: arg1 == 1'
    error: printk has no variable 'arg1'
      printk: arg1 == 1
              ^~~~
    [2]

    $ on 6.12 ktrace -n 'sk_buff: net_device->mtu == 1'
    error: no function of the set has a variable 'net_device'
      sk_buff: net_device->mtu == 1
               ^~~~~~~~~~
    [2]

An enumerator, an errno, a macro:

    $ on 6.12 ktrace -n 'tcp_set_state: state == TCP_ESTABLISHD'
    error: tcp_set_state has no variable 'TCP_ESTABLISHD'
      tcp_set_state: state == TCP_ESTABLISHD
                              ^~~~~~~~~~~~~~ did you mean 'TCP_ESTABLISHED'?
    [2]

    $ on 6.12 ktrace -n 'kfree_skb_reason: reason == SKB_DROP_REASON_NO_SOCKT'
    error: kfree_skb_reason has no variable 'SKB_DROP_REASON_NO_SOCKT'
      kfree_skb_reason: reason == SKB_DROP_REASON_NO_SOCKT
                                  ^~~~~~~~~~~~~~~~~~~~~~~~ did you mean 'SKB_DROP_REASON_NO_SOCKET'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ret == -ENOMEMM'
    error: ip_rcv has no variable 'ENOMEMM'
      ip_rcv: ret == -ENOMEMM
                      ^~~~~~~ did you mean 'ENOMEM'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->protocol == ETH_P_IPP'
    error: ip_rcv has no variable 'ETH_P_IPP'
      ip_rcv: skb->protocol == ETH_P_IPP
                               ^~~~~~~~~ did you mean 'ETH_P_IP' or 'ETH_P_IPX'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: sk->__sk_common.skc_family == AF_INTE'
    error: ip_rcv has no variable 'sk'
      ip_rcv: sk->__sk_common.skc_family == AF_INTE
              ^~ did you mean 'skb->sk'?
    error: ip_rcv has no variable 'AF_INTE'
      ip_rcv: sk->__sk_common.skc_family == AF_INTE
                                            ^~~~~~~ did you mean 'AF_INET'?
    [2]

    $ on 6.12 ktrace -n 'tcp_set_state: state == CONN_ONLY_IN_MODUL'
    error: tcp_set_state has no variable 'CONN_ONLY_IN_MODUL'
      tcp_set_state: state == CONN_ONLY_IN_MODUL
                              ^~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'takes_enums: v == VERDIKT_DROP'
    error: takes_enums has no variable 'VERDIKT_DROP'
      takes_enums: v == VERDIKT_DROP
                        ^~~~~~~~~~~~ did you mean 'VERDICT_DROP'?
    [2]

A builtin, a call, an action:

    $ on 6.12 ktrace -n 'ip_rcv: com == "ping"'
    error: ip_rcv has no variable 'com'
      ip_rcv: com == "ping"
              ^~~ did you mean 'comm'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: pidd == 1'
    error: ip_rcv has no variable 'pidd'
      ip_rcv: pidd == 1
              ^~~~ did you mean 'pid'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: duraton > 1ms'
    error: ip_rcv has no variable 'duraton'
      ip_rcv: duraton > 1ms
              ^~~~~~~ did you mean 'duration'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: iserror(ret)'
    error: there is no function 'iserror'
      ip_rcv: iserror(ret)
              ^~~~~~~ did you mean 'iserr'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: chnged(skb->len)'
    error: there is no function 'chnged'
      ip_rcv: chnged(skb->len)
              ^~~~~~ did you mean 'changed'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: stri(skb) == "x"'
    error: there is no function 'stri'
      ip_rcv: stri(skb) == "x"
              ^~~~ did you mean 'str'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ntohs(skb->protocol) == 8'
    error: there is no function 'ntohs'
      ip_rcv: ntohs(skb->protocol) == 8
              ^~~~~ a __be16 is read into host order: leave it out
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: be32_to_cpu(skb->hash) == 8'
    error: there is no function 'be32_to_cpu'
      ip_rcv: be32_to_cpu(skb->hash) == 8
              ^~~~~~~~~~~ a __be32 is read into host order: leave it out
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: htons(8) == skb->protocol'
    error: there is no function 'htons'
      ip_rcv: htons(8) == skb->protocol
              ^~~~~ a __be16 is read into host order: leave it out
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: offsetof(struct sk_buff, len) == 8'
    error: unexpected 'struct', expected an expression
      ip_rcv: offsetof(struct sk_buff, len) == 8
                       ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { prnt skb }'
    error: unexpected 'skb', expected an operator, ';' or '}'
      ip_rcv: { prnt skb }
                     ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { stopp }'
    error: 'stopp' is not an action
      ip_rcv: { stopp }
                ^~~~~ did you mean 'stop'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len(1)'
    error: unexpected '(', expected an operator, ';' or a new line
      ip_rcv: skb->len(1)
                      ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: maac(skb->data) == mac"01:02:03:04:05:06"'
    error: there is no function 'maac'
      ip_rcv: maac(skb->data) == mac"01:02:03:04:05:06"
              ^~~~ did you mean 'mac'?
    [2]

Where functions lie isn't always to be known.

    $ sed 's/^[0-9a-f]*/0000000000000000/' $FIXTURES/kallsyms >hidden
    > ktrace --btf $FIXTURES/vmlinux --modules $FIXTURES/modules --functions $FIXTURES/functions --kallsyms hidden --features $FIXTURES/features/6.12 -n 'ip_rcv: caller == ip_output'
    error: where 'ip_output' lies is hidden (kptr_restrict)
      ip_rcv: caller == ip_output
                        ^~~~~~~~~ sysctl kernel.kptr_restrict=1 shows it to root
    [1]

    $ ktrace --btf $FIXTURES/vmlinux --modules $FIXTURES/modules --functions $FIXTURES/functions --kallsyms hidden --features $FIXTURES/features/6.12 -n 'ip_rcv: caller == ip_output && skb->lenn; sk_buff: caller in (ip_output, xx)'
    error: where 'ip_output' lies is hidden (kptr_restrict)
      ip_rcv: caller == ip_output && skb->lenn; sk_buff: caller in (ip_output, xx)
                        ^~~~~~~~~ sysctl kernel.kptr_restrict=1 shows it to root
    error: struct sk_buff has no member 'lenn'
      ip_rcv: caller == ip_output && skb->lenn; sk_buff: caller in (ip_output, xx)
                                          ^~~~ did you mean 'len'?
    error: where 'ip_output' lies is hidden (kptr_restrict)
      ip_rcv: caller == ip_output && skb->lenn; sk_buff: caller in (ip_output, xx)
                                                                    ^~~~~~~~~ sysctl kernel.kptr_restrict=1 shows it to root
    error: where 'xx' lies is hidden (kptr_restrict)
      ip_rcv: caller == ip_output && skb->lenn; sk_buff: caller in (ip_output, xx)
                                                                               ^~ sysctl kernel.kptr_restrict=1 shows it to root
    [2]

    $ ktrace --btf $FIXTURES/vmlinux --modules $FIXTURES/modules --functions $FIXTURES/functions --kallsyms missing --features $FIXTURES/features/6.12 -n 'ip_rcv: caller == ip_output'
    error: where 'ip_output' lies is not known: /proc/kallsyms can't be read
      ip_rcv: caller == ip_output
                        ^~~~~~~~~
    [1]
