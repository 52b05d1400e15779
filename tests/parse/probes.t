=== name
f:
---
clause probes [0,2)
  name f [0,1)
=== name with dots
f.constprop.0:
---
clause probes [0,14)
  name f.constprop.0 [0,13)
=== glob
tcp_*:
---
clause probes [0,6)
  glob tcp_* [0,5)
=== glob with a question mark
*skb?:
---
clause probes [0,6)
  glob *skb? [0,5)
=== star alone
*:
---
clause probes [0,2)
  glob * [0,1)
=== struct
struct sk_buff:
---
clause probes [0,15)
  struct sk_buff [0,14)
=== struct with a star
struct sk_buff *:
---
clause probes [0,17)
  struct sk_buff [0,16)
=== struct with a star close to it
struct sk_buff*: x
---
clause probes [0,18)
  struct sk_buff [0,15)
  predicate
    name x [17,18)
=== struct with a parameter's name
struct sk_buff *buff: buff->len
---
clause probes [0,31)
  struct sk_buff var buff [0,20)
  predicate
    member len [22,31)
      name buff [22,26)
=== union
union bpf_attr *u: u
---
clause probes [0,20)
  union bpf_attr var u [0,17)
  predicate
    name u [19,20)
=== struct in a list
struct sk_buff *x & struct sock *y, tcp_*: x
---
clause probes [0,44)
  any of [0,41)
    all of [0,34)
      struct sk_buff var x [0,17)
      struct sock var y [20,34)
    glob tcp_* [36,41)
  predicate
    name x [43,44)
=== struct with a star before each separator
struct a *, struct b * & struct c *; struct d * {print x}
---
clause bare [0,35)
  any of [0,35)
    struct a [0,10)
    all of [12,35)
      struct b [12,22)
      struct c [25,35)
clause probes block [37,57)
  struct d [37,47)
  action print [49,56)
    name x [55,56)
=== module
tcp_*[nf_conntrack]:
---
clause probes [0,20)
  glob tcp_* module nf_conntrack [0,19)
=== module of a name
sk_buff[vmlinux]
---
clause bare [0,16)
  name sk_buff module vmlinux [0,16)
=== module of a star, with blanks and a glob
*[ nf_* ]: x
---
clause probes [0,12)
  glob * module nf_* [0,9)
  predicate
    name x [11,12)
=== module of a struct
struct nf_conn[nf_conntrack] *ct: ct
---
clause probes [0,36)
  struct nf_conn module nf_conntrack var ct [0,32)
  predicate
    name ct [34,36)
=== file
@netfilter.symbols:
---
clause probes [0,19)
  file netfilter.symbols [0,18)
=== file with a path
@/etc/ktrace/net-1: x
---
clause probes [0,21)
  file /etc/ktrace/net-1 [0,18)
  predicate
    name x [20,21)
=== quoted file
@"my functions, #1: all": x
---
clause probes [0,27)
  file my functions, #1: all [0,24)
  predicate
    name x [26,27)
=== union of sets
a, b, c:
---
clause probes [0,8)
  any of [0,7)
    name a [0,1)
    name b [3,4)
    name c [6,7)
=== intersection
a & b & c:
---
clause probes [0,10)
  all of [0,9)
    name a [0,1)
    name b [4,5)
    name c [8,9)
=== taking away
!a, b & !c:
---
clause probes [0,11)
  any of [0,10)
    not [0,2)
      name a [1,2)
    all of [4,10)
      name b [4,5)
      not [8,10)
        name c [9,10)
=== intersections in a union
a & b, c & d, !e:
---
clause probes [0,17)
  any of [0,16)
    all of [0,5)
      name a [0,1)
      name b [4,5)
    all of [7,12)
      name c [7,8)
      name d [11,12)
    not [14,16)
      name e [15,16)
=== tracepoint
tp:kfree_skb: x
---
clause probes [0,15)
  tp kfree_skb [0,12)
  predicate
    name x [14,15)
=== tracepoint without a predicate
tp:kfree_skb
---
clause bare [0,12)
  tp kfree_skb [0,12)
=== tp as a function
tp: x
tp {print y}
---
clause probes [0,5)
  name tp [0,2)
  predicate
    name x [4,5)
clause probes block [6,18)
  name tp [6,8)
  action print [10,17)
    name y [16,17)
=== bpf program
bpf:xdp_main, bpf:42: x
---
clause probes [0,23)
  any of [0,20)
    bpf xdp_main [0,12)
    bpf 42 [14,20)
  predicate
    name x [22,23)
=== bpf as a function
bpf: x
---
clause probes [0,6)
  name bpf [0,3)
  predicate
    name x [5,6)
=== a type named kprobe
kprobe: p->addr == 1
kprobe:p->addr == 1
---
clause probes [0,20)
  name kprobe [0,6)
  predicate
    binary == [8,20)
      member addr [8,15)
        name p [8,9)
      number 1 [19,20)
clause probes [21,40)
  name kprobe [21,27)
  predicate
    binary == [28,40)
      member addr [28,35)
        name p [28,29)
      number 1 [39,40)
=== nothing behind a comma
a, : x
---
error: unexpected ':', expected a function or a type
  a, : x
     ^
=== nothing before a comma
, a
---
error: unexpected ',', expected a function or a type
  , a
  ^ end the line before with ','
=== double not
!!a
---
error: unexpected '!', expected a function or a type
  !!a
   ^
=== double ampersand
tcp_* && sock: x
---
error: unexpected '&', expected a function or a type
  tcp_* && sock: x
         ^ functions that both sets hold: 'A & B'
=== bars
tcp_* || sock: x
---
error: unexpected '||', expected ':'
  tcp_* || sock: x
        ^~ functions of either set: 'A, B'
=== two names
sk_buff skb: x
---
error: unexpected 'skb', expected ':'
  sk_buff skb: x
          ^~~ the predicate stands after ':'
=== no colon
sk_buff skb->len == 84
---
error: unexpected 'skb', expected ':'
  sk_buff skb->len == 84
          ^~~ the predicate stands after ':'
=== no probes
skb->len == 84
---
error: unexpected '->', expected ':'
  skb->len == 84
     ^~ what to trace comes first, then ':': 'sk_buff: skb->len == 84'
=== no probes in parentheses
(skb->len == 84)
---
error: unexpected '(', expected a function or a type
  (skb->len == 84)
  ^ what to trace comes first, then ':': 'sk_buff: skb->len == 84'
=== predicate on the next line
sk_buff:
  skb->len == 84
---
error: unexpected '->', expected ':'
    skb->len == 84
       ^~ a predicate begins on the line of its ':'
=== struct without a name
struct : x
---
error: unexpected ':', expected a type's name
  struct : x
         ^
=== struct with a glob
struct ?x: y
---
error: unexpected '?x', expected a type's name
  struct ?x: y
         ^~
=== two stars
struct sk_buff **x: y
---
error: unexpected '*', expected ':'
  struct sk_buff **x: y
                  ^ a set is of pointers to the type: one '*'
=== enum
enum x: y
---
error: unexpected 'x', expected ':'
  enum x: y
       ^ the predicate stands after ':'
=== glob with items
tcp_*(skb)
---
error: unexpected '(', expected ':'
  tcp_*(skb)
       ^ only a plain name takes items in parentheses
=== struct with items
struct sk_buff(skb)
---
error: unexpected '(', expected ':'
  struct sk_buff(skb)
                ^ only a plain name takes items in parentheses
=== colon behind a call
ip_send_skb(): ret != 0
---
error: unexpected ':', expected ';' or a new line
  ip_send_skb(): ret != 0
               ^ before ':' a name takes no parentheses
=== module without a name
tcp_*[]: x
---
error: unexpected '[', expected ':'
  tcp_*[]: x
       ^ a module stands in brackets: 'tcp_*[MODULE]'
=== module with more than a name
tcp_*[a b]: x
---
error: unexpected '[', expected ':'
  tcp_*[a b]: x
       ^ a module stands in brackets: 'tcp_*[MODULE]'
=== at sign without a file
@: x
---
error: expected a file's name
  @: x
  ^ write @FILE or @"FILE"
=== quoted file without an end
@"a: x
---
error: unterminated file name
  @"a: x
  ^~~~~~ it ends with '"' on its line
=== quoted file without a name
@"": x
---
error: expected a file's name
  @"": x
  ^~~ write @FILE or @"FILE"
=== a string as a probe
"f": x
---
error: unexpected '"f"', expected a function or a type
  "f": x
  ^~~ what to trace comes first, then ':': 'sk_buff: skb->len == 84'
=== a colon alone
: x
---
error: unexpected ':', expected a function or a type
  : x
  ^
=== closing brace
}
---
error: unexpected '}'
  }
  ^ nothing is open here
=== closing parenthesis
a, ) b
---
error: unexpected ')'
  a, ) b
     ^ nothing is open here
=== closing bracket
a ]
---
error: unexpected ']'
  a ]
    ^ nothing is open here
