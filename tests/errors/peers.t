How other tools spell it, with the mend.

    $ on 6.12 ktrace -n 'kprobe:ip_rcv: 1'
    error: 'kprobe:ip_rcv' is another tool's spelling
      kprobe:ip_rcv: 1
      ^~~~~~~~~~~~~ write 'ip_rcv:'
    [2]

    $ on 6.12 ktrace -n 'kretprobe:ip_rcv'
    error: 'kretprobe:ip_rcv' is another tool's spelling
      kretprobe:ip_rcv
      ^~~~~~~~~~~~~~~~ write 'ip_rcv:', where 'ret' is what it returned
    [2]

    $ on 6.12 ktrace -n 'fentry:ip_rcv { print skb }'
    error: 'fentry:ip_rcv' is another tool's spelling
      fentry:ip_rcv { print skb }
      ^~~~~~~~~~~~~ write 'ip_rcv:'
    [2]

    $ on 6.12 ktrace -n 'fexit:vmlinux:ip_rcv: ret'
    error: 'fexit:vmlinux:ip_rcv' is another tool's spelling
      fexit:vmlinux:ip_rcv: ret
      ^~~~~~~~~~~~~~~~~~~~ write 'ip_rcv:', where 'ret' is what it returned
    [2]

    $ on 6.12 ktrace -n 'kfunc:ip_rcv: 1'
    error: 'kfunc:ip_rcv' is another tool's spelling
      kfunc:ip_rcv: 1
      ^~~~~~~~~~~~ write 'ip_rcv:'
    [2]

    $ on 6.12 ktrace -n 'tracepoint:skb:kfree_skb'
    error: 'tracepoint:skb:kfree_skb' is another tool's spelling
      tracepoint:skb:kfree_skb
      ^~~~~~~~~~~~~~~~~~~~~~~~ write 'tp:kfree_skb'
    [2]

    $ on 6.12 ktrace -n 'rawtracepoint:kfree_skb: 1'
    error: 'rawtracepoint:kfree_skb' is another tool's spelling
      rawtracepoint:kfree_skb: 1
      ^~~~~~~~~~~~~~~~~~~~~~~ write 'tp:kfree_skb'
    [2]

    $ on 6.12 ktrace -n 'uprobe:/bin/bash:readline'
    error: 'uprobe:/bin/bash:readline' is another tool's spelling
      uprobe:/bin/bash:readline
      ^~~~~~~~~~~~~~~~~~~~~~~~~ only the kernel is traced
    [2]

    $ on 6.12 ktrace -n 'usdt:x'
    error: 'usdt:x' is another tool's spelling
      usdt:x
      ^~~~~~ only the kernel is traced
    [2]

    $ on 6.12 ktrace -n 'profile:hz:99'
    error: 'profile:hz:99' is another tool's spelling
      profile:hz:99
      ^~~~~~~~~~~~~ only functions and tracepoints are traced
    [2]

    $ on 6.12 ktrace -n 'interval:s:1'
    error: 'interval:s:1' is another tool's spelling
      interval:s:1
      ^~~~~~~~~~~~ only functions and tracepoints are traced
    [2]

    $ on 6.12 ktrace -n 'BEGIN { print 1 }'
    error: there is no function or type 'BEGIN'
      BEGIN { print 1 }
      ^~~~~
    [2]

    $ on 6.12 ktrace -n 'END { print 1 }'
    error: there is no function or type 'END'
      END { print 1 }
      ^~~
    [2]

    $ on 6.12 ktrace -n 'k:ip_rcv'
    error: 'k:ip_rcv' is another tool's spelling
      k:ip_rcv
      ^~~~~~~~ write 'ip_rcv:'
    [2]

    $ on 6.12 ktrace -n 'p:ip_rcv'
    error: there is no function or type 'p'
      p:ip_rcv
      ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv /skb->len == 84/ { print skb }'
    error: a predicate does not stand between slashes
      ip_rcv /skb->len == 84/ { print skb }
             ^ write the predicate after ':'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv /pid == 1/'
    error: a predicate does not stand between slashes
      ip_rcv /pid == 1/
             ^ write the predicate after ':'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: retval == 0 && $retval'
    error: a script has no variables
      ip_rcv: retval == 0 && $retval
                             ^~~~~~~ write ret
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: $x = 5'
    error: a script has no variables
      ip_rcv: $x = 5
              ^~ write the expression itself
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: @x = count()'
    error: a script has no maps
      ip_rcv: @x = count()
              ^~ write count()
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { @[comm] = count() }'
    error: a script has no maps
      ip_rcv: { @[comm] = count() }
                ^ write count() by comm
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { @ = hist(skb->len) }'
    error: a script has no maps
      ip_rcv: { @ = hist(skb->len) }
                ^ write hist(skb->len)
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ((struct sk_buff *)arg0)->lenn'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: ((struct sk_buff *)arg0)->lenn
                                        ^~~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: curtask'
    error: ip_rcv has no variable 'curtask'
      ip_rcv: curtask
              ^~~~~~~ pid, tid, ppid, comm, uid and gid are the current task's
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: strncmp(comm, "ping", 4) == 0'
    error: there is no function 'strncmp'
      ip_rcv: strncmp(comm, "ping", 4) == 0
              ^~~~~~~ compare with '==', or by a glob: comm ~ "ping*"
    [2]

    $ on 6.12 ktrace -n 'host 1.1.1.1'
    error: a bare packet filter
      host 1.1.1.1
      ^~~~~~~~~~~~ write sk_buff: pcap("host 1.1.1.1")
    [2]

    $ on 6.12 ktrace -n 'tcp port 80'
    error: a bare packet filter
      tcp port 80
      ^~~~~~~~~~~ write sk_buff: pcap("tcp port 80")
    [2]

    $ on 6.12 ktrace -n 'dst host 1.1.1.1 and tcp port 443'
    error: a bare packet filter
      dst host 1.1.1.1 and tcp port 443
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ write sk_buff: pcap("dst host 1.1.1.1 and tcp port 443")
    [2]

    $ on 6.12 ktrace -n 'icmp'
    error: there is no function or type 'icmp'
      icmp
      ^~~~ write sk_buff: pcap("icmp")
    [2]

    $ on 6.12 ktrace -n 'ip proto 1'
    error: a bare packet filter
      ip proto 1
      ^~~~~~~~~~ write sk_buff: pcap("ip proto 1")
    [2]

    $ on 6.12 ktrace -n 'port 443'
    error: a bare packet filter
      port 443
      ^~~~~~~~ write sk_buff: pcap("port 443")
    [2]

    $ on 6.12 ktrace -n 'src net 10.0.0.0/8'
    error: a bare packet filter
      src net 10.0.0.0/8
      ^~~~~~~~~~~~~~~~~~ write sk_buff: pcap("src net 10.0.0.0/8")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: host 1.1.1.1'
    error: a bare packet filter
      sk_buff: host 1.1.1.1
               ^~~~~~~~~~~~ write pcap("host 1.1.1.1")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: tcp and port 80'
    error: a bare packet filter
      sk_buff: tcp and port 80
               ^~~~~~~~~~~~~~~ write pcap("tcp and port 80")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: tcp[tcpflags] & tcp-syn != 0'
    error: a bare packet filter
      sk_buff: tcp[tcpflags] & tcp-syn != 0
               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~ write pcap("tcp[tcpflags] & tcp-syn != 0")
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: unlikely(ret)'
    error: there is no function 'unlikely'
      ip_rcv: unlikely(ret)
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { exit(1) }'
    error: unexpected '1', expected ')'
      ip_rcv: { exit(1) }
                     ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printk("x") }'
    error: 'printk' is not an action
      ip_rcv: { printk("x") }
                ^~~~~~~~~~~ did you mean 'print' or 'printf'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { clear(@x) }'
    error: a script has no maps
      ip_rcv: { clear(@x) }
                      ^~ aggregations are printed at the end, and each -i TIME
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ntop(skb->hash) == 5'
    error: there is no function 'ntop'
      ip_rcv: ntop(skb->hash) == 5
              ^~~~ an address is printed as one, and compares with 1.1.1.1
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ksym(skb)'
    error: there is no function 'ksym'
      ip_rcv: ksym(skb)
              ^~~~ an address of code is printed as a symbol, by printf with %pS
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { time("%H") }'
    error: 'time' is not an action
      ip_rcv: { time("%H") }
                ^~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: probe == "x"'
    error: ip_rcv has no variable 'probe'
      ip_rcv: probe == "x"
              ^~~~~ write func
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: tid() == 1'
    error: there is no function 'tid'
      ip_rcv: tid() == 1
              ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print(skb) ; print(skb->len, ret) }'
    error: unexpected ',', expected an operator or ')'
      ip_rcv: { print(skb) ; print(skb->len, ret) }
                                           ^ write 'print skb->len, ret'
    [2]

    $ on 6.12 ktrace -n 'kprobe:ip_rcv: skb->len == 84 { print skb }'
    error: 'kprobe:ip_rcv' is another tool's spelling
      kprobe:ip_rcv: skb->len == 84 { print skb }
      ^~~~~~~~~~~~~ write 'ip_rcv:'
    [2]

    $ on 6.12 ktrace -n 'kprobe:ip_rcv, kretprobe:ip_rcv: skb->len == 84'
    error: 'kprobe:ip_rcv' is another tool's spelling
      kprobe:ip_rcv, kretprobe:ip_rcv: skb->len == 84
      ^~~~~~~~~~~~~ write 'ip_rcv:'
    error: 'kretprobe:ip_rcv' is another tool's spelling
      kprobe:ip_rcv, kretprobe:ip_rcv: skb->len == 84
                     ^~~~~~~~~~~~~~~~ write 'ip_rcv:', where 'ret' is what it returned
    [2]

    $ on 6.12 ktrace -n 'f:ip_rcv { print skb }'
    error: 'f:ip_rcv' is another tool's spelling
      f:ip_rcv { print skb }
      ^~~~~~~~ write 'ip_rcv:'
    [2]

    $ on 6.12 ktrace -n 'fr:ip_rcv { print ret }'
    error: 'fr:ip_rcv' is another tool's spelling
      fr:ip_rcv { print ret }
      ^~~~~~~~~ write 'ip_rcv:', where 'ret' is what it returned
    [2]

    $ on 6.12 ktrace -n 'kprobe:tcp_* { @[probe] = count() }'
    error: 'kprobe:tcp_*' is another tool's spelling
      kprobe:tcp_* { @[probe] = count() }
      ^~~~~~~~~~~~ write 'tcp_*:'
    error: a script has no maps
      kprobe:tcp_* { @[probe] = count() }
                     ^ write count() by func
    [2]

    $ on 6.12 ktrace -n 'kfunc:ip_rcv /args->skb->len == 84/ { print args->skb->len }'
    error: 'kfunc:ip_rcv' is another tool's spelling
      kfunc:ip_rcv /args->skb->len == 84/ { print args->skb->len }
      ^~~~~~~~~~~~ write 'ip_rcv:'
    error: a predicate does not stand between slashes
      kfunc:ip_rcv /args->skb->len == 84/ { print args->skb->len }
                   ^ write the predicate after ':'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: args->skbb == 0'
    error: ip_rcv has no parameter 'skbb'
      ip_rcv: args->skbb == 0
                    ^~~~ did you mean 'skb'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print args }'
    error: ip_rcv has no variable 'args'
      ip_rcv: { print args }
                      ^~~~ a parameter is args.NAME, or its name alone
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: pid == $1'
    error: a script has no variables
      ip_rcv: pid == $1
                     ^~ write the value itself
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print(@x) }'
    error: a script has no maps
      ip_rcv: { print(@x) }
                      ^~ aggregations are printed at the end, and each -i TIME
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: strcontains(comm, "ping")'
    error: there is no function 'strcontains'
      ip_rcv: strcontains(comm, "ping")
              ^~~~~~~~~~~ compare by a glob: comm ~ "*ping*"
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: cgroup == cgroupid("/x")'
    error: there is no function 'cgroupid'
      ip_rcv: cgroup == cgroupid("/x")
                        ^~~~~~~~ write the path itself: cgroup == "/path"
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: reg("di") == 0'
    error: there is no function 'reg'
      ip_rcv: reg("di") == 0
              ^~~ arguments have names, or are arg0, arg1, …; what is returned is ret
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: macaddr(skb->data) == mac"01:02:03:04:05:06"'
    error: there is no function 'macaddr'
      ip_rcv: macaddr(skb->data) == mac"01:02:03:04:05:06"
              ^~~~~~~ did you mean 'mac'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: current->pid == 1'
    error: ip_rcv has no variable 'current'
      ip_rcv: current->pid == 1
              ^~~~~~~ pid, tid, ppid, comm, uid and gid are the current task's
    [2]

    $ on 6.12 ktrace -n 'sk_buff: tcp'
    error: no function of the set has a variable 'tcp'
      sk_buff: tcp
               ^~~ write pcap("tcp")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: tcp && skb->len == 84'
    error: no function of the set has a variable 'tcp'
      sk_buff: tcp && skb->len == 84
               ^~~ write pcap("tcp")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: (ip[9] == 6 || arp) && skb->len == 84'
    error: a bare packet filter
      sk_buff: (ip[9] == 6 || arp) && skb->len == 84
                ^~~~~~~~~~~~~~~~~ write pcap("ip[9] == 6 || arp")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: skb->len == 84 && dst port 80'
    error: a bare packet filter
      sk_buff: skb->len == 84 && dst port 80
                                 ^~~~~~~~~~~ write pcap("dst port 80")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: skb->len == 84 && (dst port 80 or icmp) { print skb }'
    error: a bare packet filter
      sk_buff: skb->len == 84 && (dst port 80 or icmp) { print skb }
                                  ^~~~~~~~~~~~~~~~~~~ write pcap("dst port 80 or icmp")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: skb->len == 84 and tcp port 80'
    error: unknown operator 'and'
      sk_buff: skb->len == 84 and tcp port 80
                              ^~~ use '&&'
    error: a bare packet filter
      sk_buff: skb->len == 84 and tcp port 80
                                  ^~~~~~~~~~~ write pcap("tcp port 80")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: host 1.1.1.1 && skb->len == 84'
    error: a bare packet filter
      sk_buff: host 1.1.1.1 && skb->len == 84
               ^~~~~~~~~~~~ write pcap("host 1.1.1.1")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: host 1.1.1.1 and tcp[13] == 2 or skb->mark == 5'
    error: a bare packet filter
      sk_buff: host 1.1.1.1 and tcp[13] == 2 or skb->mark == 5
               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~ write pcap("host 1.1.1.1 and tcp[13] == 2")
    [2]

    $ on 6.12 ktrace -n 'sk_buff: tcp[tcpflags] == tcp-syn && skb->mark == 1; ip_rcv: skb->lenn'
    error: a bare packet filter
      sk_buff: tcp[tcpflags] == tcp-syn && skb->mark == 1; ip_rcv: skb->lenn
               ^~~~~~~~~~~~~~~~~~~~~~~~ write pcap("tcp[tcpflags] == tcp-syn")
    error: struct sk_buff has no member 'lenn'
      sk_buff: tcp[tcpflags] == tcp-syn && skb->mark == 1; ip_rcv: skb->lenn
                                                                        ^~~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print (skb->len, func); print  (skb->len, (skb->data_len + 1)) }'
    error: unexpected ',', expected an operator or ')'
      ip_rcv: { print (skb->len, func); print  (skb->len, (skb->data_len + 1)) }
                               ^ write 'print skb->len, func'
    [2]
