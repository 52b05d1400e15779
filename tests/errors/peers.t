How other tools spell it, with the mend.

    $ on 6.12 ktrace -n 'kprobe:ip_rcv: 1'
    error: unexpected ':', expected an operator, ';' or a new line
      kprobe:ip_rcv: 1
                   ^
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
    error: unexpected ':', expected an operator, ';' or a new line
      fexit:vmlinux:ip_rcv: ret
                   ^
    [2]

    $ on 6.12 ktrace -n 'kfunc:ip_rcv: 1'
    error: unexpected ':', expected an operator, ';' or a new line
      kfunc:ip_rcv: 1
                  ^
    [2]

    $ on 6.12 ktrace -n 'tracepoint:skb:kfree_skb'
    error: 'tracepoint:skb:kfree_skb' is another tool's spelling
      tracepoint:skb:kfree_skb
      ^~~~~~~~~~~~~~~~~~~~~~~~ write 'tp:kfree_skb'
    [2]

    $ on 6.12 ktrace -n 'rawtracepoint:kfree_skb: 1'
    error: unexpected ':', expected an operator, ';' or a new line
      rawtracepoint:kfree_skb: 1
                             ^
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
              ^~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: strncmp(comm, "ping", 4) == 0'
    error: there is no function 'strncmp'
      ip_rcv: strncmp(comm, "ping", 4) == 0
              ^~~~~~~
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
      ^~~~
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
    error: no function of the set has a variable 'tcp'
      sk_buff: tcp[tcpflags] & tcp-syn != 0
               ^~~
    error: no function of the set has a variable 'tcpflags'
      sk_buff: tcp[tcpflags] & tcp-syn != 0
                   ^~~~~~~~
    error: no function of the set has a variable 'tcp'
      sk_buff: tcp[tcpflags] & tcp-syn != 0
                               ^~~
    error: no function of the set has a variable 'syn'
      sk_buff: tcp[tcpflags] & tcp-syn != 0
                                   ^~~
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
                      ^~ write count() by KEY
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ntop(skb->hash) == 5'
    error: there is no function 'ntop'
      ip_rcv: ntop(skb->hash) == 5
              ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ksym(skb)'
    error: there is no function 'ksym'
      ip_rcv: ksym(skb)
              ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { time("%H") }'
    error: 'time' is not an action
      ip_rcv: { time("%H") }
                ^~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: probe == "x"'
    error: ip_rcv has no variable 'probe'
      ip_rcv: probe == "x"
              ^~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: tid() == 1'
    error: there is no function 'tid'
      ip_rcv: tid() == 1
              ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print(skb) ; print(skb->len, ret) }'
    error: unexpected ',', expected an operator or ')'
      ip_rcv: { print(skb) ; print(skb->len, ret) }
                                           ^ there is no comma operator: use '&&'
    [2]
