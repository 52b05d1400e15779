Operands of the wrong type, and operations that their types don't have.

    $ on 6.12 ktrace -n 'ip_rcv: skb == "x"'
    error: 'skb' is a struct sk_buff *, not a string
      ip_rcv: skb == "x"
              ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == "84"'
    error: 'skb->len' is an unsigned int, not a string
      ip_rcv: skb->len == "84"
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 84 == "84"'
    error: '84' is an int, not a string
      ip_rcv: 84 == "84"
              ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm == 84'
    error: 'comm' is compared with a string literal only
      ip_rcv: comm == 84
              ^~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm < "ping"'
    error: strings have no order: only '==', '!=', '~' and '!~' compare them
      ip_rcv: comm < "ping"
              ^~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: "a" == "b"'
    error: two string literals are compared
      ip_rcv: "a" == "b"
              ^~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm && 1'
    error: 'comm' is a string: strings are only compared with '==' and '!=' to a string literal
      ip_rcv: comm && 1
              ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: "text"'
    error: '"text"' is a string: strings are only compared with '==' and '!=' to a string literal
      ip_rcv: "text"
              ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: *skb == 1'
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: *skb == 1
              ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: *skb == *skb'
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: *skb == *skb
              ^~~~
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: *skb == *skb
                      ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb * 2 == 4'
    error: '*' needs integers, 'skb' is a struct sk_buff *
      ip_rcv: skb * 2 == 4
              ^~~ an integer is '(unsigned long)skb'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ~skb'
    error: 'skb' is a struct sk_buff *, not an integer
      ip_rcv: ~skb
               ^~~ an integer is '(unsigned long)skb'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: -skb == 0'
    error: 'skb' is a struct sk_buff *, not an integer
      ip_rcv: -skb == 0
               ^~~ an integer is '(unsigned long)skb'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb % dev'
    error: '%' needs integers, 'skb' is a struct sk_buff *
      ip_rcv: skb % dev
              ^~~ an integer is '(unsigned long)skb'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb + dev == NULL'
    error: '+' needs integers, 'skb' is a struct sk_buff *
      ip_rcv: skb + dev == NULL
              ^~~ an integer is '(unsigned long)skb'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb - dev == 0'
    error: a struct sk_buff * and a struct net_device * point to things of different sizes
      ip_rcv: skb - dev == 0
              ^~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb << 1'
    error: '<<' needs integers, 'skb' is a struct sk_buff *
      ip_rcv: skb << 1
              ^~~ an integer is '(unsigned long)skb'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len->x'
    error: 'skb->len' is an unsigned int, not a struct
      ip_rcv: skb->len->x
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: *skb->len'
    error: 'skb->len' is an unsigned int, not a pointer
      ip_rcv: *skb->len
               ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len[0]'
    error: 'skb->len' is an unsigned int, neither an array nor a pointer
      ip_rcv: skb->len[0]
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->users == 1'
    error: 'skb->users' is a struct <anonymous>: whole structs are printed, not computed with
      ip_rcv: skb->users == 1
              ^~~~~~~~~~ its value is 'skb->users.refs.counter'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: !skb->users'
    error: 'skb->users' is a struct <anonymous>: whole structs are printed, not computed with
      ip_rcv: !skb->users
               ^~~~~~~~~~ its value is 'skb->users.refs.counter'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->users in (1, 2)'
    error: 'skb->users' is a struct <anonymous>: whole structs are printed, not computed with
      ip_rcv: skb->users in (1, 2)
              ^~~~~~~~~~ its value is 'skb->users.refs.counter'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->users ? 1 : 2'
    error: 'skb->users' is a struct <anonymous>: whole structs are printed, not computed with
      ip_rcv: skb->users ? 1 : 2
              ^~~~~~~~~~ its value is 'skb->users.refs.counter'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len ? skb : 3.0'
    error: bad number '3.0': a number has no fraction
      ip_rcv: skb->len ? skb : 3.0
                               ^~~ 1.5s is 1500ms
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len ? skb->users : skb->users'
    error: 'skb->users' is a struct <anonymous>: whole structs are printed, not computed with
      ip_rcv: skb->len ? skb->users : skb->users
                         ^~~~~~~~~~ its value is 'skb->users.refs.counter'
    error: 'skb->users' is a struct <anonymous>: whole structs are printed, not computed with
      ip_rcv: skb->len ? skb->users : skb->users
                                      ^~~~~~~~~~ its value is 'skb->users.refs.counter'
    [2]

    $ on 6.12 ktrace -n 'takes_float: d == 1'
    error: parameter 'd' is a double, which isn't passed in a way that ktrace reads
      takes_float: d == 1
                   ^
    [2]

    $ on 6.12 ktrace -n 'takes_float: d'
    error: parameter 'd' is a double, which isn't passed in a way that ktrace reads
      takes_float: d
                   ^
    [2]

    $ on 6.12 ktrace -n 'takes_int128: wide == 1'
    error: 'wide' is a __int128: 128-bit integers are not computed with
      takes_int128: wide == 1
                    ^~~~
    [2]

    $ on 6.12 ktrace -n 'takes_union: e == 1'
    error: 'e' is a union either: whole structs are printed, not computed with
      takes_union: e == 1
                   ^
    [2]

    $ on 6.12 ktrace -n 'takes_shapes: m->cells[3][0] == 1'
    error: 'm->cells[3]' is an int, neither an array nor a pointer
      takes_shapes: m->cells[3][0] == 1
                    ^~~~~~~~~~~ BTF has all dimensions in one: count through
    [2]

    $ on 6.12 ktrace -n 'takes_shapes: m->cells[0][-1] == 1'
    error: 'm->cells[0]' is an int, neither an array nor a pointer
      takes_shapes: m->cells[0][-1] == 1
                    ^~~~~~~~~~~ BTF has all dimensions in one: count through
    [2]

    $ on 6.12 ktrace -n 'takes_shapes: m->bytes[6] == 1'
    error: index 6 lies behind 'm->bytes', which has 6 elements
      takes_shapes: m->bytes[6] == 1
                             ^
    [2]

    $ on 6.12 ktrace -n 'takes_shapes: q->opaque[0] == 1'
    error: 'q->opaque' is a void *: what it points to has no type
      takes_shapes: q->opaque[0] == 1
                    ^~~~~~~~~ cast it to a pointer to something
    [2]

    $ on 6.12 ktrace -n 'takes_shapes: *q->opaque == 1'
    error: 'q->opaque' is a void *: what it points to has no type
      takes_shapes: *q->opaque == 1
                     ^~~~~~~~~ cast it to a pointer to something
    [2]

    $ on 6.12 ktrace -n 'takes_undefined: n->x == 1'
    error: struct never_defined is only declared in this kernel's BTF, its members are not known
      takes_undefined: n->x == 1
                          ^
    [2]

    $ on 6.12 ktrace -n 'takes_undefined: *n == 1'
    error: '*n' is a struct never_defined: whole structs are printed, not computed with
      takes_undefined: *n == 1
                       ^~
    [2]

    $ on 6.12 ktrace -n 'takes_undefined: n + 1 == NULL'
    error: the size of struct never_defined is not known here
      takes_undefined: n + 1 == NULL
                       ^~~~~
    [2]

    $ on 6.12 ktrace -n 'takes_undefined: n[1] == 1'
    error: the size of struct never_defined is not known here
      takes_undefined: n[1] == 1
                       ^
    [2]

    $ on 6.12 ktrace -n 'takes_16: p == 1'
    error: 'p' is a struct pair16: whole structs are printed, not computed with
      takes_16: p == 1
                ^
    [2]

    $ on 6.12 ktrace -n 'takes_16: &p == NULL'
    error: 'p' is not in memory: it has no address
      takes_16: &p == NULL
                 ^
    [2]

    $ on 6.12 ktrace -n 'takes_16: &a == NULL'
    error: 'a' is not in memory: it has no address
      takes_16: &a == NULL
                 ^
    [2]

    $ on 6.12 ktrace -n 'takes_8: p.c == 1'
    error: struct pair8 has no member 'c'
      takes_8: p.c == 1
                 ^ did you mean 'a' or 'b'?
    [2]

    $ on 6.12 ktrace -n 'vfs_open: path->dentry->d_iname < "x"'
    error: strings have no order: only '==', '!=', '~' and '!~' compare them
      vfs_open: path->dentry->d_iname < "x"
                ^~~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->dev->dev_addr < mac"01:02:03:04:05:06"'
    error: MAC addresses have no order: only '==', '!=' and 'in' compare them
      ip_rcv: skb->dev->dev_addr < mac"01:02:03:04:05:06"
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == mac"01:02:03:04:05:06"'
    error: 'skb->len' is an unsigned int: a MAC address compares with 6 bytes
      ip_rcv: skb->len == mac"01:02:03:04:05:06"
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 10.0.0.1'
    error: 'skb->len' is an unsigned int: an IPv4 address compares with a __be32
      ip_rcv: skb->len == 10.0.0.1
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb == 10.0.0.1'
    error: 'skb' is a struct sk_buff *: an IPv4 address compares with a __be32
      ip_rcv: skb == 10.0.0.1
              ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 10.0.0.1'
    error: an IPv4 address is only compared, with '==', '!=' or 'in'
      ip_rcv: 10.0.0.1
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 10.0.0.1 + 1 == skb->len'
    error: an IPv4 address is only compared, with '==', '!=' or 'in'
      ip_rcv: 10.0.0.1 + 1 == skb->len
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ip6"::1"'
    error: an IPv6 address is only compared, with '==', '!=' or 'in'
      ip_rcv: ip6"::1"
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: mac"01:02:03:04:05:06"'
    error: a MAC address is only compared, with '==', '!=' or 'in'
      ip_rcv: mac"01:02:03:04:05:06"
              ^~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == ip6"::1"'
    error: 'skb->len' is an unsigned int: an IPv6 address compares with a struct in6_addr or 16 bytes
      ip_rcv: skb->len == ip6"::1"
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: sk->__sk_common.skc_daddr < 10.0.0.0/8'
    error: ip_rcv has no variable 'sk'
      ip_rcv: sk->__sk_common.skc_daddr < 10.0.0.0/8
              ^~ did you mean 'skb->sk'?
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_daddr < 10.0.0.0/8'
    error: a network has no order: 'in', '==' and '!=' compare with it
      tcp_connect: sk->__sk_common.skc_daddr < 10.0.0.0/8
                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_v6_daddr < ip6"::1"'
    error: IPv6 addresses have no order: only '==', '!=' and 'in' compare them
      tcp_connect: sk->__sk_common.skc_v6_daddr < ip6"::1"
                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_v6_daddr == 1'
    error: 'sk->__sk_common.skc_v6_daddr' is a struct in6_addr: whole structs are printed, not computed with
      tcp_connect: sk->__sk_common.skc_v6_daddr == 1
                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'iserr(ret)'
    error: there is no function or type 'iserr'
      iserr(ret)
      ^~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: iserr(skb->len)'
    error: 'skb->len' is an unsigned int: an errno is in a signed integer or a pointer
      ip_rcv: iserr(skb->len)
                    ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: iserr(*skb)'
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: iserr(*skb)
                    ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: iserr()'
    error: 'iserr' takes one argument, here are 0
      ip_rcv: iserr()
              ^~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: iserr(ret, 1)'
    error: 'iserr' takes one argument, here are 2
      ip_rcv: iserr(ret, 1)
              ^~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: raw()'
    error: 'raw' takes one argument, here are 0
      ip_rcv: raw()
              ^~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: str(skb->len) == "x"'
    error: 'skb->len' is an unsigned int, not a pointer
      ip_rcv: str(skb->len) == "x"
                  ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: str(skb->head, 0) == "x"'
    error: the length is a number from 1 to 255
      ip_rcv: str(skb->head, 0) == "x"
                             ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: str(skb->head, 300) == "x"'
    error: the length is a number from 1 to 255
      ip_rcv: str(skb->head, 300) == "x"
                             ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: str(skb->head, len) == "x"'
    error: the length is a number from 1 to 255
      ip_rcv: str(skb->head, len) == "x"
                             ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: mac(skb->len) == mac"01:02:03:04:05:06"'
    error: 'skb->len' is an unsigned int, not a pointer
      ip_rcv: mac(skb->len) == mac"01:02:03:04:05:06"
                  ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: after(skb) == NULL'
    error: 'skb' is the same after the call
      ip_rcv: after(skb) == NULL
                    ^~~ it means what lies in memory, 'p->member' say
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: changed(skb)'
    error: 'skb' is the same after the call
      ip_rcv: changed(skb)
                      ^~~ it means what lies in memory, 'p->member' say
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: changed(skb->users)'
    error: 'skb->users' is a struct <anonymous>: only scalars and arrays of up to 256 bytes are compared
      ip_rcv: changed(skb->users)
                      ^~~~~~~~~~ compare its members
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: changed(*skb)'
    error: '*skb' is a struct sk_buff: only scalars and arrays of up to 256 bytes are compared
      ip_rcv: changed(*skb)
                      ^~~~ compare its members
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: after()'
    error: 'after' takes one argument, here are 0
      ip_rcv: after()
              ^~~~~~~
    [2]

    $ on 6.12 ktrace -n 'takes_16: after(p.a) == 1'
    error: 'p.a' is the same after the call
      takes_16: after(p.a) == 1
                      ^~~ it means what lies in memory, 'p->member' say
    [2]

    $ on 6.12 ktrace -n 'tcp_close: after(ret) == 1'
    error: tcp_close returns void
      tcp_close: after(ret) == 1
                       ^~~
    [2]

Casts, sizes, addresses.

    $ on 6.12 ktrace -n 'ip_rcv: (struct sk_buff)skb'
    error: nothing is cast to a struct sk_buff
      ip_rcv: (struct sk_buff)skb
               ^~~~~~~~~~~~~~ a pointer to it is 'struct sk_buff *'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (struct nosuch *)skb->data'
    error: this kernel has no struct nosuch
      ip_rcv: (struct nosuch *)skb->data
               ^~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (nosuch)skb->len == 1'
    error: this kernel has no type 'nosuch'
      ip_rcv: (nosuch)skb->len == 1
               ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (u31)skb->len == 1'
    error: this kernel has no type 'u31'
      ip_rcv: (u31)skb->len == 1
               ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (int)*skb == 1'
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: (int)*skb == 1
                   ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (u8 *)*skb == NULL'
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: (u8 *)*skb == NULL
                    ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (double)skb->len == 1'
    error: nothing is cast to a double
      ip_rcv: (double)skb->len == 1
               ^~~~~~ a pointer to it is 'double *'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (void)skb->len'
    error: nothing is cast to void
      ip_rcv: (void)skb->len
               ^~~~ a pointer to it is 'void *'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: *(void *)skb == 1'
    error: '(void *)skb' is a void *: what it points to has no type
      ip_rcv: *(void *)skb == 1
               ^~~~~~~~~~~ cast it to a pointer to something
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (enum skb_drop_reson)skb->len == 1'
    error: this kernel has no enum skb_drop_reson
      ip_rcv: (enum skb_drop_reson)skb->len == 1
               ^~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: sizeof(struct nosuch) == 1'
    error: this kernel has no struct nosuch
      ip_rcv: sizeof(struct nosuch) == 1
                     ^~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: sizeof(struct net) == 1 && sizeof(void) == 1 && sizeof(schedule) == 1'
    error: ip_rcv has no variable 'schedule'
      ip_rcv: sizeof(struct net) == 1 && sizeof(void) == 1 && sizeof(schedule) == 1
                                                                    ^~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'takes_undefined: sizeof(struct never_defined) == 1'
    error: the size of 'struct never_defined' is not known
      takes_undefined: sizeof(struct never_defined) == 1
                       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: sizeof(skb->cloned) == 1'
    error: '(skb->cloned)' is a bit-field: it has no size
      ip_rcv: sizeof(skb->cloned) == 1
                    ^~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: sizeof(skb->lenn)'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: sizeof(skb->lenn)
                          ^~~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: &skb->cloned == NULL'
    error: 'skb->cloned' is a bit-field: it has no address
      ip_rcv: &skb->cloned == NULL
               ^~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: &skb->len == NULL && &1 == NULL'
    error: '1' is not in memory: it has no address
      ip_rcv: &skb->len == NULL && &1 == NULL
                                    ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: &(skb->len + 1) == NULL'
    error: '(skb->len + 1)' is not in memory: it has no address
      ip_rcv: &(skb->len + 1) == NULL
               ^~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: &ret == NULL'
    error: 'ret' is not in memory: it has no address
      ip_rcv: &ret == NULL
               ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: container_of(skb, struct sk_buff, lenn) == NULL'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: container_of(skb, struct sk_buff, lenn) == NULL
                                                ^~~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: container_of(skb->len, struct sk_buff, list) == NULL'
    error: 'skb->len' is an unsigned int, not a pointer
      ip_rcv: container_of(skb->len, struct sk_buff, list) == NULL
                           ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: container_of(skb, struct nosuch, list) == NULL'
    error: this kernel has no struct nosuch
      ip_rcv: container_of(skb, struct nosuch, list) == NULL
                                ^~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: container_of(skb, struct sk_buff, cloned) == NULL'
    error: 'cloned' is a bit-field: it has no address
      ip_rcv: container_of(skb, struct sk_buff, cloned) == NULL
                                                ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: container_of(skb, u32, list) == NULL'
    error: there is no member 'list' in an unsigned int
      ip_rcv: container_of(skb, u32, list) == NULL
                                     ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: container_of(skb, list)'
    error: unexpected ')', expected ','
      ip_rcv: container_of(skb, list)
                                    ^
    [2]

What a register holds, and what it doesn't.

    $ on 6.12 ktrace -n 'returns_24: ret == 1'
    error: returns_24 returns a struct
      returns_24: ret == 1
                  ^~~
    [2]

    $ on 6.12 ktrace -n 'returns_24: ret.a == 1'
    error: returns_24 returns a struct
      returns_24: ret.a == 1
                  ^~~
    [2]

    $ on 6.12 ktrace -n 'returns_16: { print ret }'
    error: returns_16 returns a struct
      returns_16: { print ret }
                          ^~~
    [2]

    $ on 6.12 ktrace -n 'takes_sockptr: after(p) == 1'
    error: 'p' is the same after the call
      takes_sockptr: after(p) == 1
                           ^ it means what lies in memory, 'p->member' say
    [2]

    $ on 6.12 ktrace -n 'takes_8: after(p.a) == p.b'
    error: 'p.a' is the same after the call
      takes_8: after(p.a) == p.b
                     ^~~ it means what lies in memory, 'p->member' say
    [2]

    $ on 6.12 ktrace -n 'takes_16: after(p) == 1'
    error: 'p' is the same after the call
      takes_16: after(p) == 1
                      ^ it means what lies in memory, 'p->member' say
    [2]

    $ on 6.12 ktrace -n 'takes_16: changed(p)'
    error: 'p' is the same after the call
      takes_16: changed(p)
                        ^ it means what lies in memory, 'p->member' say
    [2]

    $ on 6.12 ktrace -n 'skb_clone: changed(ret->len)'
    error: 'ret->len' is read at the return, and has not changed there
      skb_clone: changed(ret->len)
                         ^~~~~~~~ compare it with a value of the entry
    [2]

    $ on 6.12 ktrace -n 'skb_clone: changed(after(skb->len))'
    error: 'after(skb->len)' is read at the return, and has not changed there
      skb_clone: changed(after(skb->len))
                         ^~~~~~~~~~~~~~~ compare it with a value of the entry
    [2]

    $ on 6.12 ktrace -n 'takes_sockptr: p.kernel->x'
    error: 'p.kernel' is a void *, not a struct
      takes_sockptr: p.kernel->x
                     ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'takes_empty: e.x'
    error: parameter 'e' is a struct empty, which isn't passed in a way that ktrace reads
      takes_empty: e.x
                   ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: container_of(skb, struct sk_buff, sk_nosuch.x) == NULL'
    error: struct sk_buff has no member 'sk_nosuch'
      ip_rcv: container_of(skb, struct sk_buff, sk_nosuch.x) == NULL
                                                ^~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: offsetof(skb, len)'
    error: there is no function 'offsetof'
      ip_rcv: offsetof(skb, len)
              ^~~~~~~~ container_of(p, struct T, member) knows the offset
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: htonl(1) == skb->hash && ntohl(skb->hash) == 1 && be64_to_cpu(1) && cpu_to_be64(1) && cpu_to_be32(1) && cpu_to_be16(1)'
    error: there is no function 'htonl'
      ip_rcv: htonl(1) == skb->hash && ntohl(skb->hash) == 1 && be64_to_cpu(1) && cpu_to_be64(1) && cpu_to_be32(1) && cpu_to_be16(1)
              ^~~~~ a __be32 is read into host order: leave it out
    error: there is no function 'ntohl'
      ip_rcv: htonl(1) == skb->hash && ntohl(skb->hash) == 1 && be64_to_cpu(1) && cpu_to_be64(1) && cpu_to_be32(1) && cpu_to_be16(1)
                                       ^~~~~ a __be32 is read into host order: leave it out
    error: there is no function 'be64_to_cpu'
      ip_rcv: htonl(1) == skb->hash && ntohl(skb->hash) == 1 && be64_to_cpu(1) && cpu_to_be64(1) && cpu_to_be32(1) && cpu_to_be16(1)
                                                                ^~~~~~~~~~~ a __be64 is read into host order: leave it out
    error: there is no function 'cpu_to_be64'
      ip_rcv: htonl(1) == skb->hash && ntohl(skb->hash) == 1 && be64_to_cpu(1) && cpu_to_be64(1) && cpu_to_be32(1) && cpu_to_be16(1)
                                                                                  ^~~~~~~~~~~ a __be64 is read into host order: leave it out
    error: there is no function 'cpu_to_be32'
      ip_rcv: htonl(1) == skb->hash && ntohl(skb->hash) == 1 && be64_to_cpu(1) && cpu_to_be64(1) && cpu_to_be32(1) && cpu_to_be16(1)
                                                                                                    ^~~~~~~~~~~ a __be32 is read into host order: leave it out
    error: there is no function 'cpu_to_be16'
      ip_rcv: htonl(1) == skb->hash && ntohl(skb->hash) == 1 && be64_to_cpu(1) && cpu_to_be64(1) && cpu_to_be32(1) && cpu_to_be16(1)
                                                                                                                      ^~~~~~~~~~~ a __be16 is read into host order: leave it out
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 1 == "x"'
    error: '1' is an int, not a string
      ip_rcv: 1 == "x"
              ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ret == "x"'
    error: 'ret' is an int, not a string
      ip_rcv: ret == "x"
              ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len + "x"'
    error: '"x"' is a string: strings are only compared with '==' and '!=' to a string literal
      ip_rcv: skb->len + "x"
                         ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb == 5 ? *skb : *skb'
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: skb == 5 ? *skb : *skb
                         ^~~~
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: skb == 5 ? *skb : *skb
                                ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 5->x'
    error: '5' is an int, not a struct
      ip_rcv: 5->x
              ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: *5'
    error: '5' is an int, not a pointer
      ip_rcv: *5
               ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 5[0]'
    error: '5' is an int, neither an array nor a pointer
      ip_rcv: 5[0]
              ^
    [2]
