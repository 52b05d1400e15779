Aggregations that can't be: each error has its place, and a mend where there is one.

    $ on 6.12 ktrace -n 'ip_rcv: { count(skb->len) }'
    error: count() takes no value: a condition stands before the braces
      ip_rcv: { count(skb->len) }
                ^~~~~~~~~~~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { sum() }'
    error: sum() takes one value: sum(x)
      ip_rcv: { sum() }
                ^~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { avg(skb->len, ret) }'
    error: avg() takes one value: avg(x)
      ip_rcv: { avg(skb->len, ret) }
                ^~~~~~~~~~~~~~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { min() by func }'
    error: min() takes one value: min(x)
      ip_rcv: { min() by func }
                ^~~~~~~~~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { max() }'
    error: max() takes one value: max(x)
      ip_rcv: { max() }
                ^~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { hist() }'
    error: hist() takes one value: hist(x)
      ip_rcv: { hist() }
                ^~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len) }'
    error: lhist() takes four values: lhist(x, min, max, step)
      ip_rcv: { lhist(skb->len) }
                ^~~~~~~~~~~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { sum(skb->lenn) }'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: { sum(skb->lenn) }
                         ^~~~ did you mean 'len'?
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { sum(comm) }'
    error: 'comm' is a string: sum() takes an integer
      ip_rcv: { sum(comm) }
                    ^~~~ a string can be a key: count() by comm
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { hist(func) }'
    error: 'func' is a string: hist() takes an integer
      ip_rcv: { hist(func) }
                     ^~~~ a string can be a key: count() by func
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { sum(skb->dev->name) }'
    error: 'skb->dev->name' is a string: sum() takes an integer
      ip_rcv: { sum(skb->dev->name) }
                    ^~~~~~~~~~~~~~ a string can be a key: count() by skb->dev->name
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { sum("text") }'
    error: '"text"' is a string: sum() takes an integer
      ip_rcv: { sum("text") }
                    ^~~~~~ a string can be a key: count() by "text"
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { sum(*skb) }'
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: { sum(*skb) }
                    ^~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { max(skb) }'
    error: 'skb' is a struct sk_buff *, not an integer
      ip_rcv: { max(skb) }
                    ^~~ an integer is '(unsigned long)skb'
    [2]

Histograms with steps:

    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len, 0, skb->len, 10) }'
    error: lhist()'s upper end must be a constant
      ip_rcv: { lhist(skb->len, 0, skb->len, 10) }
                                   ^~~~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len, 100, 100, 10) }'
    error: lhist()'s upper end must be above its least value
      ip_rcv: { lhist(skb->len, 100, 100, 10) }
                                ^~~~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len, 100, 0, 10) }'
    error: lhist()'s upper end must be above its least value
      ip_rcv: { lhist(skb->len, 100, 0, 10) }
                                ^~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len, 0, 100, 0) }'
    error: lhist()'s step must be above 0
      ip_rcv: { lhist(skb->len, 0, 100, 0) }
                                        ^
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len, 0, 100, -1) }'
    error: lhist()'s step must be above 0
      ip_rcv: { lhist(skb->len, 0, 100, -1) }
                                        ^~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len, 0, 1001, 1) }'
    error: 1001 buckets are too many: at most 1000
      ip_rcv: { lhist(skb->len, 0, 1001, 1) }
                                ^~~~~~~~~~ a larger step makes fewer
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len, 0, 1000, 1) }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(skb->len, -9223372036854775807, 9223372036854775807, 1) }'
    error: 18446744073709551614 buckets are too many: at most 1000
      ip_rcv: { lhist(skb->len, -9223372036854775807, 9223372036854775807, 1) }
                                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ a larger step makes fewer
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { lhist(ret, 0, 0xffffffffffffffff, 1) }'
    error: lhist()'s upper end is larger than any signed integer
      ip_rcv: { lhist(ret, 0, 0xffffffffffffffff, 1) }
                              ^~~~~~~~~~~~~~~~~~
    [2]
    $ on 6.12 ktrace -n 'vfs_read: { lhist(count, -1, 10, 1) }'
    error: 'count' is unsigned: lhist()'s least value can't be below 0
      vfs_read: { lhist(count, -1, 10, 1) }
                               ^~
    [2]

Keys:

    $ on 6.12 ktrace -n 'ip_rcv: { count() by }'
    error: unexpected '}', expected an expression
      ip_rcv: { count() by }
                           ^
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { count() by comm, }'
    error: unexpected '}', expected an expression
      ip_rcv: { count() by comm, }
                                 ^
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { count() by skb->lenn }'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: { count() by skb->lenn }
                                ^~~~ did you mean 'len'?
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { count() by "text" }'
    error: '"text"' can't be a key: it is the same for all
      ip_rcv: { count() by "text" }
                           ^~~~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { count() by *skb }'
    error: '*skb' can't be a key: whole structs are none, its members are
      ip_rcv: { count() by *skb }
                           ^~~~
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { count() by kstack, comm }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out
    $ on 6.12 ktrace -n 'ip_rcv: { count() by kstack(36) }'
    error: the keys take 328 bytes: at most 320
      ip_rcv: { count() by kstack(36) }
                           ^~~~~~~~~~ kstack(N) takes N frames
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { count() by kstack(35) }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out
    $ on 6.12 ktrace -n 'ip_rcv: { count() by kstack, ustack }'
    error: the keys take 464 bytes: at most 320
      ip_rcv: { count() by kstack, ustack }
                           ^~~~~~~~~~~~~~ kstack(N) takes N frames
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { count() by kstack(0) }'
    error: 'kstack' takes a number of frames from 1 to 127
      ip_rcv: { count() by kstack(0) }
                                  ^
    [2]
    $ on 6.12 ktrace -n 'ip_rcv: { count() by pid, tid, uid, gid, cpu, comm, func, module }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out
    $ on 6.12 ktrace -n 'ip_rcv: { count() by pid, tid, uid, gid, cpu, comm, func, module, ret }'
    error: too many keys: at most 8
      ip_rcv: { count() by pid, tid, uid, gid, cpu, comm, func, module, ret }
                                                                        ^~~
    [2]
    $ on 6.12 ktrace -n 'do_sys_openat2: { count() by filename, str(filename) }'
    error: the keys take 528 bytes: at most 320
      do_sys_openat2: { count() by filename, str(filename) }
                                   ^~~~~~~~~~~~~~~~~~~~~~~ '--strings N' cuts strings, and so does str(p, N)
    [2]
    $ on 6.12 ktrace -n 'do_sys_openat2: { count() by filename, str(filename, 40) }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out

An option that would do nothing is one:

    $ on 6.12 ktrace -n -c 3 'ip_rcv: { count() }'
    error: -c counts printed events, and this script prints none; -d ends a trace after a time
    [2]
    $ on 6.12 ktrace -n -c 3 'ip_rcv: { count() }; ip_rcv'
    ktrace: 1 function would be attached (kprobe.multi, kprobe.session, 2 programs), 0 left out
    $ on 6.12 ktrace -n -c 3 'ip_rcv: { count(); stop }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out
    $ on 6.12 ktrace -n -i 1 'ip_rcv'
    error: -i prints aggregations, and this script has none
    [2]
    $ on 6.12 ktrace -n -i 1s 'ip_rcv: { count() }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out
    $ ktrace -i 0 'ip_rcv: { count() }'
    error: -i wants a time such as 10, 500ms or 5m, not '0'
    [2]
    $ ktrace --keys 0 'ip_rcv: { count() }'
    error: --keys must be from 1 to 1048576, not 0
    [2]
    $ ktrace --keys 2000000 'ip_rcv: { count() }'
    error: --keys must be from 1 to 1048576, not 2000000
    [2]
