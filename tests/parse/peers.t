=== kprobe
kprobe:tcp_connect
---
error: 'kprobe:tcp_connect' is another tool's spelling
  kprobe:tcp_connect
  ^~~~~~~~~~~~~~~~~~ write 'tcp_connect:'
=== kprobe with a block
kprobe:tcp_connect { print sk }
---
error: 'kprobe:tcp_connect' is another tool's spelling
  kprobe:tcp_connect { print sk }
  ^~~~~~~~~~~~~~~~~~ write 'tcp_connect:'
=== kprobe with a glob
kprobe:tcp_*
---
error: 'kprobe:tcp_*' is another tool's spelling
  kprobe:tcp_*
  ^~~~~~~~~~~~ write 'tcp_*:'
=== kprobe with an offset
kprobe:tcp_connect+4 { kstack }
---
error: 'kprobe:tcp_connect+4' is another tool's spelling
  kprobe:tcp_connect+4 { kstack }
  ^~~~~~~~~~~~~~~~~~~~ write 'tcp_connect:'
=== kretprobe
kretprobe:tcp_connect { print ret }
---
error: 'kretprobe:tcp_connect' is another tool's spelling
  kretprobe:tcp_connect { print ret }
  ^~~~~~~~~~~~~~~~~~~~~ write 'tcp_connect:', where 'ret' is what it returned
=== fentry
fentry:tcp_connect
---
error: 'fentry:tcp_connect' is another tool's spelling
  fentry:tcp_connect
  ^~~~~~~~~~~~~~~~~~ write 'tcp_connect:'
=== fentry with a module
fentry:vmlinux:tcp_connect
---
error: 'fentry:vmlinux:tcp_connect' is another tool's spelling
  fentry:vmlinux:tcp_connect
  ^~~~~~~~~~~~~~~~~~~~~~~~~~ write 'tcp_connect:'
=== fexit
fexit:tcp_connect { print ret }
---
error: 'fexit:tcp_connect' is another tool's spelling
  fexit:tcp_connect { print ret }
  ^~~~~~~~~~~~~~~~~ write 'tcp_connect:', where 'ret' is what it returned
=== kfunc and kretfunc
kfunc:a; kretfunc:b
---
error: 'kfunc:a' is another tool's spelling
  kfunc:a; kretfunc:b
  ^~~~~~~ write 'a:'
error: 'kretfunc:b' is another tool's spelling
  kfunc:a; kretfunc:b
           ^~~~~~~~~~ write 'b:', where 'ret' is what it returned
=== short forms
k:a
kr:b
t:sched:sched_switch
---
error: 'k:a' is another tool's spelling
  k:a
  ^~~ write 'a:'
error: 'kr:b' is another tool's spelling
  kr:b
  ^~~~ write 'b:', where 'ret' is what it returned
error: 't:sched:sched_switch' is another tool's spelling
  t:sched:sched_switch
  ^~~~~~~~~~~~~~~~~~~~ write 'tp:sched_switch'
=== several
kprobe:a,kprobe:b { print x }
---
error: 'kprobe:a' is another tool's spelling
  kprobe:a,kprobe:b { print x }
  ^~~~~~~~ write 'a:'
error: 'kprobe:b' is another tool's spelling
  kprobe:a,kprobe:b { print x }
           ^~~~~~~~ write 'b:'
=== tracepoint
tracepoint:sched:sched_switch { print x }
---
error: 'tracepoint:sched:sched_switch' is another tool's spelling
  tracepoint:sched:sched_switch { print x }
  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~ write 'tp:sched_switch'
=== uprobe
uprobe:/bin/bash:readline { print x }
---
error: 'uprobe:/bin/bash:readline' is another tool's spelling
  uprobe:/bin/bash:readline { print x }
  ^~~~~~~~~~~~~~~~~~~~~~~~~ only the kernel is traced
=== interval
interval:s:1 { print x }
---
error: 'interval:s:1' is another tool's spelling
  interval:s:1 { print x }
  ^~~~~~~~~~~~ only functions and tracepoints are traced
=== predicate between slashes
tcp_connect /pid == 3/ { print x }
---
error: a predicate does not stand between slashes
  tcp_connect /pid == 3/ { print x }
              ^ write the predicate after ':'
=== predicate between slashes on its own line
kprobe:tcp_connect
/pid == 3/
{
  print sk
}
g: x =
---
error: 'kprobe:tcp_connect' is another tool's spelling
  kprobe:tcp_connect
  ^~~~~~~~~~~~~~~~~~ write 'tcp_connect:'
error: a predicate does not stand between slashes
  /pid == 3/
  ^ write the predicate after ':'
error: '=' would change a value, and a script only reads
  g: x =
       ^ use '=='
error: unexpected end of the script, expected an expression
  g: x =
        ^
=== predicate between slashes behind the colon
tcp_connect: /pid == 3/
---
error: unexpected '/', expected an expression
  tcp_connect: /pid == 3/
               ^ write the predicate without slashes
=== variable
f: $x == 1
---
error: a script has no variables
  f: $x == 1
     ^~ write the expression itself
=== ftrace's variables
f: $retval == 0
f: $arg1
f: $comm == "x"
---
error: a script has no variables
  f: $retval == 0
     ^~~~~~~ write ret
error: a script has no variables
  f: $arg1
     ^~~~~ write arg0
error: a script has no variables
  f: $comm == "x"
     ^~~~~ write comm
=== variable assigned
f: { $x = 1 }
---
error: a script has no variables
  f: { $x = 1 }
       ^~ write the expression itself
=== variable as a probe
$x: y
---
error: a script has no variables
  $x: y
  ^~ write the expression itself
=== map
f: { @x[comm] = count() }
---
error: a script has no maps
  f: { @x[comm] = count() }
       ^~ write count() by comm
=== map without a name
f: { @[comm, pid] = hist(x); }
---
error: a script has no maps
  f: { @[comm, pid] = hist(x); }
       ^ write hist(x) by comm, pid
=== map without keys
f: { @ = count(); }
---
error: a script has no maps
  f: { @ = count(); }
       ^ write count()
=== map without a function
f: { @x[pid] = nsecs }
---
error: a script has no maps
  f: { @x[pid] = nsecs }
       ^~ write count() by pid
=== map in a predicate
f: @x[pid] == 1
---
error: a script has no maps
  f: @x[pid] == 1
     ^~ write count() by pid
=== map's increment
f: { @x++ }
---
error: a script has no maps
  f: { @x++ }
       ^~ write count() by KEY
=== packet filter
host 1.1.1.1 and port 80
---
error: a bare packet filter
  host 1.1.1.1 and port 80
  ^~~~~~~~~~~~~~~~~~~~~~~~ write sk_buff: pcap("host 1.1.1.1 and port 80")
=== packet filter by protocol and port
tcp port 80
---
error: a bare packet filter
  tcp port 80
  ^~~~~~~~~~~ write sk_buff: pcap("tcp port 80")
=== packet filter by a protocol's bytes
icmp[icmptype] == icmp-echo
---
error: a bare packet filter
  icmp[icmptype] == icmp-echo
  ^~~~~~~~~~~~~~~~~~~~~~~~~~~ write sk_buff: pcap("icmp[icmptype] == icmp-echo")
=== packet filter by protocols
icmp or arp
---
error: a bare packet filter
  icmp or arp
  ^~~~~~~~~~~ write sk_buff: pcap("icmp or arp")
=== packet filter in parentheses
(tcp or udp) and port 53
---
error: a bare packet filter
  (tcp or udp) and port 53
  ^~~~~~~~~~~~~~~~~~~~~~~~ write sk_buff: pcap("(tcp or udp) and port 53")
=== packet filter negated
not port 22
---
error: a bare packet filter
  not port 22
  ^~~~~~~~~~~ write sk_buff: pcap("not port 22")
=== packet filter with a direction
src net 10.0.0.0/8
---
error: a bare packet filter
  src net 10.0.0.0/8
  ^~~~~~~~~~~~~~~~~~ write sk_buff: pcap("src net 10.0.0.0/8")
=== packet filter as a predicate
sk_buff: host 1.1.1.1 and port 80 { print skb }
---
error: a bare packet filter
  sk_buff: host 1.1.1.1 and port 80 { print skb }
           ^~~~~~~~~~~~~~~~~~~~~~~~ write pcap("host 1.1.1.1 and port 80")
=== packet filter as a predicate, by protocols
sk_buff: tcp and not port 22
---
error: a bare packet filter
  sk_buff: tcp and not port 22
           ^~~~~~~~~~~~~~~~~~~ write pcap("tcp and not port 22")
=== packet filter beside a clause
f: x
tcp port 80
g: y =
---
error: a bare packet filter
  tcp port 80
  ^~~~~~~~~~~ write sk_buff: pcap("tcp port 80")
error: '=' would change a value, and a script only reads
  g: y =
       ^ use '=='
error: unexpected end of the script, expected an expression
  g: y =
        ^
=== names that packet filters use
f: port in (1, 2) && src == 1
tcp: dst[0]
port: host
---
clause probes [0,29)
  name f [0,1)
  predicate
    binary && [3,29)
      in [3,17)
        name port [3,7)
        number 1 [12,13)
        number 2 [15,16)
      binary == [21,29)
        name src [21,24)
        number 1 [28,29)
clause probes [30,41)
  name tcp [30,33)
  predicate
    index [35,41)
      name dst [35,38)
      number 0 [39,40)
clause probes [42,52)
  name port [42,46)
  predicate
    name host [48,52)
=== and, or, not
f: a and b or not c
---
error: unknown operator 'and'
  f: a and b or not c
       ^~~ use '&&'
error: unknown operator 'or'
  f: a and b or not c
             ^~ use '||'
error: unknown operator 'not'
  f: a and b or not c
                ^~~ use '!'
=== and at the line's start
f: a
and b
---
error: unknown operator 'and'
  and b
  ^~~ use '&&'
=== not before parentheses
f: not (a)
---
error: unknown operator 'not'
  f: not (a)
     ^~~ use '!'
=== and, or, not as names
f: and == or && not
and: x
not: y
---
clause probes [0,19)
  name f [0,1)
  predicate
    binary && [3,19)
      binary == [3,12)
        name and [3,6)
        name or [10,12)
      name not [16,19)
clause probes [20,26)
  name and [20,23)
  predicate
    name x [25,26)
clause probes [27,33)
  name not [27,30)
  predicate
    name y [32,33)
=== comments of C
f: x // why
g: /* why */ y
// why
h: x =
---
error: this is no comment here
  f: x // why
       ^~ use '#', up to the end of the line
error: this is no comment here
  g: /* why */ y
     ^~ use '#', up to the end of the line
error: '=' would change a value, and a script only reads
  h: x =
       ^ use '=='
error: unexpected end of the script, expected an expression
  h: x =
        ^
