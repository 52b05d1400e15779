What is printed, and what is done.

    $ on 6.12 ktrace -n 'ip_rcv: { print nosuch }'
    error: ip_rcv has no variable 'nosuch'
      ip_rcv: { print nosuch }
                      ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print skb->lenn, dev->mtuu }'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: { print skb->lenn, dev->mtuu }
                           ^~~~ did you mean 'len'?
    error: struct net_device has no member 'mtuu'
      ip_rcv: { print skb->lenn, dev->mtuu }
                                      ^~~~ did you mean 'mtu'?
    [2]

    $ on 6.12 ktrace -n 'takes_float: { print d }'
    error: parameter 'd' is a double, which isn't passed in a way that ktrace reads
      takes_float: { print d }
                           ^
    [2]

    $ on 6.12 ktrace -n 'takes_int128: { print wide }'
    error: 'wide' is a __int128: it can't be printed
      takes_int128: { print wide }
                            ^~~~
    [2]

    $ on 6.12 ktrace -n 'tcp_close: { print ret }'
    error: tcp_close returns void
      tcp_close: { print ret }
                         ^~~
    [2]

    $ on 6.12 ktrace -n 'takes_undefined: { print *n }'
    error: '*n' is a struct never_defined: it has no members in this kernel's BTF
      takes_undefined: { print *n }
                               ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print 10.0.0.1 }'
    error: an IPv4 address is only compared, with '==', '!=' or 'in'
      ip_rcv: { print 10.0.0.1 }
                      ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print 1..5 }'
    error: unexpected '..', expected an operator, ';' or '}'
      ip_rcv: { print 1..5 }
                       ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print skb->users + 1 }'
    error: 'skb->users' is a struct <anonymous>: whole structs are printed, not computed with
      ip_rcv: { print skb->users + 1 }
                      ^~~~~~~~~~ its value is 'skb->users.refs.counter'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print after(skb->lenn) }'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: { print after(skb->lenn) }
                                 ^~~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print str(skb->len) }'
    error: 'skb->len' is an unsigned int, not a pointer
      ip_rcv: { print str(skb->len) }
                          ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { stop; nosuch }'
    error: 'nosuch' is not an action
      ip_rcv: { stop; nosuch }
                      ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { foo(1) }'
    error: 'foo' is not an action
      ip_rcv: { foo(1) }
                ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'schedule: { print x }'
    error: schedule has no variable 'x'
      schedule: { print x }
                        ^
    [2]

    $ on 6.12 ktrace -n 'takes_16: { print p.c }'
    error: struct pair16 has no member 'c'
      takes_16: { print p.c }
                          ^ did you mean 'a' or 'b'?
    [2]

    $ on 6.12 ktrace -n 'printk: { print args.x }'
    error: printk has no parameter 'x'
      printk: { print args.x }
                           ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print cpid }'
    error: 'cpid' is the process id of the COMMAND, and there is none
      ip_rcv: { print cpid }
                      ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { count() by *skb }'
    error: '*skb' can't be a key: whole structs are none, its members are
      ip_rcv: { count() by *skb }
                           ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { count() by ((struct skb_shared_info *)skb->head)->frags }'
    error: '((struct skb_shared_info *)skb->head)->frags' can't be a key: structs are none, their members are
      ip_rcv: { count() by ((struct skb_shared_info *)skb->head)->frags }
                           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'takes_16: { count() by p }'
    error: 'p' can't be a key: whole structs are none, its members are
      takes_16: { count() by p }
                             ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { count() by nosuch }'
    error: ip_rcv has no variable 'nosuch'
      ip_rcv: { count() by nosuch }
                           ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { sum(*skb) }'
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: { sum(*skb) }
                    ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv(nosuch)'
    error: ip_rcv has no variable 'nosuch'
      ip_rcv(nosuch)
             ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv(skb->lenn, dev->mtuu)'
    error: struct sk_buff has no member 'lenn'
      ip_rcv(skb->lenn, dev->mtuu)
                  ^~~~ did you mean 'len'?
    error: struct net_device has no member 'mtuu'
      ip_rcv(skb->lenn, dev->mtuu)
                             ^~~~ did you mean 'mtu'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv(skb->len ==)'
    error: unexpected ')', expected an expression
      ip_rcv(skb->len ==)
                        ^
    [2]

    $ on 6.12 ktrace -n 'tcp_close(return)'
    error: tcp_close returns void
      tcp_close(return)
                ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'schedule(arg0)'
    error: schedule has no variable 'arg0'
      schedule(arg0)
               ^~~~
    [2]

    $ on 6.12 ktrace -n 'vfs_open: { print *path->mnt->nosuch }'
    error: struct vfsmount has no member 'nosuch'
      vfs_open: { print *path->mnt->nosuch }
                                    ^~~~~~
    [2]

What formats it, where the conversion at hand doesn't.

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%s %s %pM", skb->len, skb, skb->protocol) }'
    error: '%s' can't format 'skb->len', which is an unsigned int
      ip_rcv: { printf("%s %s %pM", skb->len, skb, skb->protocol) }
                                    ^~~~~~~~ '%d', '%u' and '%x' format it
    [2]

    $ on 6.12 ktrace -n 'kfree_skb_reason: { printf("%pS", reason) }'
    error: '%pS' can't format 'reason', which is an enum skb_drop_reason
      kfree_skb_reason: { printf("%pS", reason) }
                                        ^~~~~~ '%s' and '%d' format it
    [2]
