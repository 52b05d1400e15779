=== probes with a predicate
sk_buff: skb->len == 84 && ret != 0
---
clause probes [0,35)
  name sk_buff [0,7)
  predicate
    binary && [9,35)
      binary == [9,23)
        member len [9,17)
          name skb [9,12)
        number 84 [21,23)
      binary != [27,35)
        name ret [27,30)
        number 0 [34,35)
=== probes with a colon alone
tcp_v4_connect:
---
clause probes [0,15)
  name tcp_v4_connect [0,14)
=== bare name
ip_send_skb
---
clause bare [0,11)
  name ip_send_skb [0,11)
=== block without a colon
ip_send_skb { print skb }
---
clause probes block [0,25)
  name ip_send_skb [0,11)
  action print [14,23)
    name skb [20,23)
=== block without a predicate
sk_buff: { count() by func }
---
clause probes block [0,28)
  name sk_buff [0,7)
  action count [11,26)
    by
      name func [22,26)
=== predicate and block
net_device: changed(dev->dev_addr) { print dev->name; kstack }
---
clause probes block [0,62)
  name net_device [0,10)
  predicate
    call changed [12,34)
      member dev_addr [20,33)
        name dev [20,23)
  action print [37,52)
    member name [43,52)
      name dev [43,46)
  action kstack [54,60)
=== call without items
ip_send_skb()
---
clause call [0,13)
  name ip_send_skb [0,11)
=== call with items
ip_send_skb(skb->len == 84, skb)
---
clause call [0,32)
  name ip_send_skb [0,11)
  item
    binary == [12,26)
      member len [12,20)
        name skb [12,15)
      number 84 [24,26)
  item
    name skb [28,31)
=== call with items over several lines
ip_send_skb(
  skb->len == 84, # filter
  return
)
---
clause call [0,50)
  name ip_send_skb [0,11)
  item
    binary == [15,29)
      member len [15,23)
        name skb [15,18)
      number 84 [27,29)
  item
    name ret [42,48)
=== call with a block
ip_send_skb(skb->len == 84) { kstack }
---
clause call block [0,38)
  name ip_send_skb [0,11)
  item
    binary == [12,26)
      member len [12,20)
        name skb [12,15)
      number 84 [24,26)
  action kstack [30,36)
=== call with a blank before it
ip_send_skb (skb)
---
clause call [0,17)
  name ip_send_skb [0,11)
  item
    name skb [13,16)
=== several clauses by semicolons
a: x; b(y); c
---
clause probes [0,4)
  name a [0,1)
  predicate
    name x [3,4)
clause call [6,10)
  name b [6,7)
  item
    name y [8,9)
clause bare [12,13)
  name c [12,13)
=== several clauses by newlines
a: x
b(y)
c {print z}
d:
---
clause probes [0,4)
  name a [0,1)
  predicate
    name x [3,4)
clause call [5,9)
  name b [5,6)
  item
    name y [7,8)
clause probes block [10,21)
  name c [10,11)
  action print [13,20)
    name z [19,20)
clause probes [22,24)
  name d [22,23)
=== repeated and trailing separators

;; a ;
;b;;


---
clause bare [4,5)
  name a [4,5)
clause bare [9,10)
  name b [9,10)
=== empty block
a: { }
---
clause probes block [0,6)
  name a [0,1)
=== separators in a block
a: { ;; print x;
; print y;; }
---
clause probes block [0,30)
  name a [0,1)
  action print [8,15)
    name x [14,15)
  action print [19,26)
    name y [25,26)
=== comments everywhere
# first
a: # second
# third
b: x && # fourth ; {
 y # fifth
{ # sixth
 print z # seventh
 # eighth
} # ninth
---
clause probes [8,10)
  name a [8,9)
clause probes block [28,100)
  name b [28,29)
  predicate
    binary && [31,51)
      name x [31,32)
      name y [50,51)
  action print [71,78)
    name z [77,78)
=== info as a function
info:
---
clause probes [0,5)
  name info [0,4)
=== words of the language as functions
print: in
in: x
by: by
count(count)
ret
struct_group: x
---
clause probes [0,9)
  name print [0,5)
  predicate
    name in [7,9)
clause probes [10,15)
  name in [10,12)
  predicate
    name x [14,15)
clause probes [16,22)
  name by [16,18)
  predicate
    name by [20,22)
clause call [23,35)
  name count [23,28)
  item
    name count [29,34)
clause bare [36,39)
  name ret [36,39)
clause probes [40,55)
  name struct_group [40,52)
  predicate
    name x [54,55)
=== only comments
# nothing

---
error: the script is empty
  # nothing
           ^
=== empty

---
error: the script is empty
  
  ^
=== the examples of the contract
sk_buff: skb->len == 84 && ret != 0
tcp_* & sock, !tcp_poll: sk->__sk_common.skc_dport == 443 { print sk->__sk_common, ret }
@netfilter.symbols: comm == "iptables" && iserr(ret) { print ret; kstack }
vfs_open: path->dentry->d_name.name ~ "*.conf" { print comm, path->dentry->d_name.name }
sk_buff: pcap("dst host 1.1.1.1 and tcp[tcpflags] == tcp-syn")
---
clause probes [0,35)
  name sk_buff [0,7)
  predicate
    binary && [9,35)
      binary == [9,23)
        member len [9,17)
          name skb [9,12)
        number 84 [21,23)
      binary != [27,35)
        name ret [27,30)
        number 0 [34,35)
clause probes block [36,124)
  any of [36,59)
    all of [36,48)
      glob tcp_* [36,41)
      name sock [44,48)
    not [50,59)
      name tcp_poll [51,59)
  predicate
    binary == [61,93)
      member skc_dport [61,86)
        member __sk_common [61,76)
          name sk [61,63)
      number 443 [90,93)
  action print [96,122)
    member __sk_common [102,117)
      name sk [102,104)
    name ret [119,122)
clause probes block [125,199)
  file netfilter.symbols [125,143)
  predicate
    binary && [145,177)
      binary == [145,163)
        name comm [145,149)
        string "iptables" [153,163)
      call iserr [167,177)
        name ret [173,176)
  action print [180,189)
    name ret [186,189)
  action kstack [191,197)
clause probes block [200,288)
  name vfs_open [200,208)
  predicate
    binary ~ [210,246)
      member name [210,235)
        member d_name [210,230)
          member dentry [210,222)
            name path [210,214)
      string "*.conf" [238,246)
  action print [249,286)
    name comm [255,259)
    member name [261,286)
      member d_name [261,281)
        member dentry [261,273)
          name path [261,265)
clause probes [289,351)
  name sk_buff [289,296)
  predicate
    call pcap [298,351)
      string "dst host 1.1.1.1 and tcp[tcpflags] == tcp-syn" [303,350)
=== carriage returns and tabs (escaped)
a:\tx\r\nb: y\r\n
---
clause probes [0,4)
  name a [0,1)
  predicate
    name x [3,4)
clause probes [6,10)
  name b [6,7)
  predicate
    name y [9,10)
=== no newline needed behind a block's last action
a: { print x }; b
---
clause probes block [0,14)
  name a [0,1)
  action print [5,12)
    name x [11,12)
clause bare [16,17)
  name b [16,17)
