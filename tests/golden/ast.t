What the grammar makes of a script, with the columns that each node came from.

    $ on 6.12 ktrace --dump ast 'sk_buff: skb->len == 84 && ret != 0'
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

Precedence is C's; ! and comparisons bind tighter than && and ||, ?: is last and groups to the right.

    $ on 6.12 ktrace --dump ast 'f: a & 1 == b || !c && d ? e : g ? h : -i + j * 2 << 3'
    clause probes [0,54)
      name f [0,1)
      predicate
        cond [3,54)
          binary || [3,24)
            binary & [3,13)
              name a [3,4)
              binary == [7,13)
                number 1 [7,8)
                name b [12,13)
            binary && [17,24)
              unary ! [17,19)
                name c [18,19)
              name d [23,24)
          name e [27,28)
          cond [31,54)
            name g [31,32)
            name h [35,36)
            binary << [39,54)
              binary + [39,49)
                unary - [39,41)
                  name i [40,41)
                binary * [44,49)
                  name j [44,45)
                  number 2 [48,49)
              number 3 [53,54)

Casts, members, subscripts, pointers, sizeof.

    $ on 6.12 ktrace --dump ast 'f: ((struct sock *)a)->b.c[2] == *d && &e->f && sizeof(struct sock) > (u8)-1'
    clause probes [0,76)
      name f [0,1)
      predicate
        binary && [3,76)
          binary && [3,44)
            binary == [3,35)
              index [3,29)
                member c [3,26)
                  member b [3,24)
                    cast parens [3,21)
                      type struct sock * [5,18)
                      name a [19,20)
                number 2 [27,28)
              unary * [33,35)
                name d [34,35)
            unary & [39,44)
              member f [40,44)
                name e [40,41)
          binary > [48,76)
            sizeof [48,67)
              type struct sock [55,66)
            cast [70,76)
              type u8 [71,73)
              unary - [74,76)
                number 1 [75,76)

Probe sets, text, sets and ranges, actions.

    $ on 6.12 ktrace --dump ast 'tcp_* & sock, !tcp_poll[vmlinux]: comm == "x\n" && d in (1, 2..3) { print "at", x; stop }'
    clause probes block [0,89)
      any of [0,32)
        all of [0,12)
          glob tcp_* [0,5)
          name sock [8,12)
        not [14,32)
          name tcp_poll module vmlinux [15,32)
      predicate
        binary && [34,65)
          binary == [34,47)
            name comm [34,38)
            string "x\x0a" [42,47)
          in [51,65)
            name d [51,52)
            number 1 [57,58)
            range [60,64)
              number 2 [60,61)
              number 3 [63,64)
      action print [68,81)
        string "at" [74,78)
        name x [80,81)
      action stop [83,87)

ksnoop's form, and clauses by a new line or by several arguments.

    $ on 6.12 ktrace --dump ast 'ip_send_skb(skb->len == 84, return)
    > struct net_device *d: d->mtu' ip_rcv
    clause call [0,35)
      name ip_send_skb [0,11)
      item
        binary == [12,26)
          member len [12,20)
            name skb [12,15)
          number 84 [24,26)
      item
        name ret [28,34)
    clause probes [36,64)
      struct net_device var d [36,56)
      predicate
        member mtu [58,64)
          name d [58,59)
    clause bare [65,71)
      name ip_rcv [65,71)
