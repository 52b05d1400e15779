What the names mean, by the types that the kernel says. A group is the functions that one program serves.

    $ on 6.12 ktrace --dump types 'ip_rcv: skb->len == 84 && ret != 0'
    clause 1
      group of 1: ip_rcv; wants the return
        predicate
          logic && int
            binary == int
              load +112 unsigned int
                arg 0 struct sk_buff *
              const 84 unsigned int
            binary != int
              ret int
              const 0 int
        item skb: struct sk_buff *, matched
          arg 0 struct sk_buff *
        item skb->len: unsigned int
          load +112 unsigned int
            arg 0 struct sk_buff *
        item ret: int, ret
          ret int

The skb is another argument, or on the stack, or behind a struct that was passed by value.

    $ on 6.12 ktrace --dump types 'ip_rcv, ip_output, seventh_on_stack, takes_24, takes_16_late: skb->len == 84'
    clause 1
      group of 1: takes_16_late
        predicate
          binary == int
            load +112 unsigned int
              arg 5 struct sk_buff *
            const 84 unsigned int
        item a: int, matched
          arg 0 int
        item skb->len: unsigned int
          load +112 unsigned int
            arg 5 struct sk_buff *
      group of 1: takes_24
        predicate
          binary == int
            load +112 unsigned int
              arg 0 struct sk_buff *
            const 84 unsigned int
        item t: struct trio24, matched
          object +0 struct trio24
            frame +8
        item skb->len: unsigned int
          load +112 unsigned int
            arg 0 struct sk_buff *
      group of 1: seventh_on_stack
        predicate
          binary == int
            load +112 unsigned int
              load +0 struct sk_buff *
                frame +8
            const 84 unsigned int
        item a: int, matched
          arg 0 int
        item skb->len: unsigned int
          load +112 unsigned int
            load +0 struct sk_buff *
              frame +8
      group of 1: ip_output
        predicate
          binary == int
            load +112 unsigned int
              arg 2 struct sk_buff *
            const 84 unsigned int
        item net: struct net *, matched
          arg 0 struct net *
        item skb->len: unsigned int
          load +112 unsigned int
            arg 2 struct sk_buff *
      group of 1: ip_rcv
        predicate
          binary == int
            load +112 unsigned int
              arg 0 struct sk_buff *
            const 84 unsigned int
        item skb: struct sk_buff *, matched
          arg 0 struct sk_buff *
        item skb->len: unsigned int
          load +112 unsigned int
            arg 0 struct sk_buff *

A pointer to const is one, too.

    $ on 6.12 ktrace --dump types 'skb_const: skb->len != 84'
    clause 1
      group of 1: skb_const
        predicate
          binary != int
            load +112 unsigned int
              arg 0 const struct sk_buff *
            const 84 unsigned int
        item skb: const struct sk_buff *, matched
          arg 0 const struct sk_buff *
        item skb->len: unsigned int
          load +112 unsigned int
            arg 0 const struct sk_buff *

Members of structs that were passed by value; in registers and in memory.

    $ on 6.12 ktrace --dump types 'takes_16: p.b == 7'
    clause 1
      group of 1: takes_16
        predicate
          binary == int
            arg 2 unsigned long
            const 7 unsigned long
        item a: int, matched
          arg 0 int
        item p.b: unsigned long
          arg 2 unsigned long

    $ on 6.12 ktrace --dump types 'takes_24: t.c == 7'
    clause 1
      group of 1: takes_24
        predicate
          binary == int
            load +16 unsigned long
              frame +8
            const 7 unsigned long
        item t: struct trio24, matched
          object +0 struct trio24
            frame +8
        item t.c: unsigned long
          load +16 unsigned long
            frame +8

A chain of pointers, a bit-field, byte order.

    $ on 6.12 ktrace --dump types 'ip_rcv: skb->dev->nd_net.net->ns.inum == 1 && skb->pkt_type == 2 && skb->protocol == 0x800'
    clause 1
      group of 1: ip_rcv
        predicate
          logic && int
            logic && int
              binary == int
                load +48 unsigned int
                  load +192 struct net *
                    load +16 struct net_device *
                      arg 0 struct sk_buff *
                const 1 unsigned int
              binary == int
                convert int
                  load +128 word 1 bits 0..2 unsigned char:3
                    arg 0 struct sk_buff *
                const 2 int
            binary == int
              convert int
                load +160 __be16
                  arg 0 struct sk_buff *
              const 2048 int
        item skb: struct sk_buff *, matched
          arg 0 struct sk_buff *
        item skb->dev->nd_net.net->ns.inum: unsigned int
          load +48 unsigned int
            load +192 struct net *
              load +16 struct net_device *
                arg 0 struct sk_buff *
        item skb->pkt_type: unsigned char:3
          load +128 word 1 bits 0..2 unsigned char:3
            arg 0 struct sk_buff *
        item skb->protocol: __be16
          load +160 __be16
            arg 0 struct sk_buff *

C's conversions: the unsigned int wins over the int, u8 becomes int, the long is wider than the unsigned int.

    $ on 6.12 ktrace --dump types 'ip_rcv: skb->len - 100 > skb->skb_iif && skb->cloned - 2 < 0 && skb->len < skb->tstamp'
    clause 1
      group of 1: ip_rcv
        predicate
          logic && int
            logic && int
              binary > int
                binary - unsigned int
                  load +112 unsigned int
                    arg 0 struct sk_buff *
                  const 100 unsigned int
                convert unsigned int
                  load +144 int
                    arg 0 struct sk_buff *
              binary < int
                binary - int
                  convert int
                    load +126 word 1 bits 0..0 unsigned char:1
                      arg 0 struct sk_buff *
                  const 2 int
                const 0 int
            binary < int
              convert long
                load +112 unsigned int
                  arg 0 struct sk_buff *
              load +32 long
                arg 0 struct sk_buff *
        item skb: struct sk_buff *, matched
          arg 0 struct sk_buff *
        item skb->len: unsigned int
          load +112 unsigned int
            arg 0 struct sk_buff *
        item skb->skb_iif: int
          load +144 int
            arg 0 struct sk_buff *
        item skb->cloned: unsigned char:1
          load +126 word 1 bits 0..0 unsigned char:1
            arg 0 struct sk_buff *
        item skb->tstamp: long
          load +32 long
            arg 0 struct sk_buff *

Text, and what is printed: strings, whole structs, arrays, enumerators.

    $ on 6.12 ktrace --dump types 'vfs_open: path->dentry->d_name.name == "passwd" { print path->dentry->d_name, path->dentry->d_iname, comm }'
    clause 1
      group of 1: vfs_open
        predicate
          text == int
            load +24 const unsigned char *
              load +8 struct dentry *
                arg 0 const struct path *
            text "passwd"
        item path->dentry->d_name: struct qstr
          object +16 struct qstr
            load +8 struct dentry *
              arg 0 const struct path *
        item path->dentry->d_iname: unsigned char[40]
          object +40 unsigned char[40]
            load +8 struct dentry *
              arg 0 const struct path *
        item comm: string, text of 16 bytes
          builtin comm string

    $ on 6.12 ktrace --dump types 'sock_def_readable: sk->__sk_common.skc_state == TCP_LISTEN'
    clause 1
      group of 1: sock_def_readable
        predicate
          binary == int
            convert int
              load +18 unsigned char
                arg 0 struct sock *
            const 10 int
        item sk: struct sock *, matched
          arg 0 struct sock *
        item sk->__sk_common.skc_state: unsigned char
          load +18 unsigned char
            arg 0 struct sock *

Constants are folded; what is false by its type leaves the function out.

    $ on 6.12 ktrace --dump types 'ip_rcv: skb->len == 2 * (40 + 2) && sizeof(struct iphdr) == 20'
    clause 1
      group of 1: ip_rcv
        predicate
          binary == int
            load +112 unsigned int
              arg 0 struct sk_buff *
            const 84 unsigned int
        item skb: struct sk_buff *, matched
          arg 0 struct sk_buff *
        item skb->len: unsigned int
          load +112 unsigned int
            arg 0 struct sk_buff *

    $ on 6.12 ktrace --dump types 'ip_rcv: skb->cloned < -1'
    error: the predicate is never true: skb->cloned is 0 to 1
      ip_rcv: skb->cloned < -1
              ^~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n -v 'returns_u8, returns_s8: ret < 0'
    ktrace: left out: returns_u8: its predicate is never true: ret is unsigned
    ktrace: 1 function would be attached (kprobe.session, 1 program), 1 left out

Two modules lay the same struct out otherwise: a group each.

    $ on 6.12 ktrace --dump types 'conn_xmit, conn_reset: state->port == 80'
    clause 1
      group of 1: conn_xmit
        predicate
          binary == int
            convert int
              load +4 unsigned short
                arg 1 struct conn_state *
            const 80 int
        item skb: struct sk_buff *, matched
          arg 0 struct sk_buff *
        item state->port: unsigned short
          load +4 unsigned short
            arg 1 struct conn_state *
      group of 1: conn_reset
        predicate
          binary == int
            convert int
              load +26 unsigned short
                arg 1 struct conn_state *
            const 80 int
        item net: struct net *, matched
          arg 0 struct net *
        item state->port: unsigned short
          load +26 unsigned short
            arg 1 struct conn_state *

So do names: a cast, sizeof, container_of and an enumerator mean what the function's own module calls so.

    $ on 6.12 ktrace --dump types 'conn_xmit, conn_reset: ((struct conn_state *)arg0)->port == CONN_MOST { print sizeof(struct conn_state) }' | grep -v item
    clause 1
      group of 1: conn_xmit
        predicate
          binary == int
            convert int
              load +4 unsigned short
                arg 0 struct conn_state *
            const 3 int
          const 16 unsigned long
      group of 1: conn_reset
        predicate
          binary == int
            convert int
              load +26 unsigned short
                arg 0 struct conn_state *
            const 4 int
          const 32 unsigned long
    $ on 6.12 ktrace --dump types 'conn_reset: container_of(&state->port, struct conn_state, port) == state' | grep -m 1 -A 2 binary
          binary == int
            arg 1 struct conn_state *
            arg 1 struct conn_state *
    $ on 6.12 ktrace --dump types 'conn_xmit, conn_reset: pid == CONN_MOST' | grep -E 'group|const'
      group of 1: conn_xmit
            const 3 int
      group of 1: conn_reset
            const 4 int
    $ on 6.12 ktrace -n 'ip_rcv: ((struct conn_state *)skb)->port == 1'
    error: 'mod_a' and 'mod_b' lay struct conn_state out differently
      ip_rcv: ((struct conn_state *)skb)->port == 1
                ^~~~~~~~~~~~~~~~~~~ a module's own functions mean its own
    [2]
    $ on 6.12 ktrace -n 'sk_buff: sizeof(struct conn_state) && skb->len'
    ktrace: 2 functions would be attached (kprobe.multi, 2 programs), 68 left out (-v says why)
    $ on 6.12 ktrace -n 'ip_rcv: skb->len == CONN_MOST'
    error: 'CONN_MOST' has 2 values: 3 in enum <anonymous>, 4 in enum <anonymous>
      ip_rcv: skb->len == CONN_MOST
                          ^~~~~~~~~ compare it with something of one of these enums, or cast it
    [2]

A parameter that is called ret stands beside the return value.

    $ on 6.12 ktrace --dump types dev_hard_start_xmit | grep item
        item first: struct sk_buff *
        item dev: struct net_device *
        item txq: void *
        item args.ret: int *
        item ret: struct sk_buff *, ret

A pointer that is only a value is the same in functions where it points to something else; one whose struct is shown, or that printf
formats, is not, and the matched argument has its own name in each.

    $ on 6.12 ktrace --dump types 'udp_rcv, tcp_connect: arg0 != NULL { print arg0 }' | grep -E 'group|item'
      group of 2: tcp_connect udp_rcv
        item arg0: struct sock *
    $ on 6.12 ktrace --form full --dump types 'udp_rcv, tcp_connect: { print arg0 }' | grep -E 'group|item'
      group of 1: tcp_connect
        item arg0: struct sock *
        item *arg0: struct sock
      group of 1: udp_rcv
        item arg0: struct sk_buff *
        item *arg0: struct sk_buff
    $ on 6.12 ktrace --dump types 'udp_rcv, tcp_connect: { printf("%p", arg0) }' | grep -E 'group|item'
      group of 1: tcp_connect
        item arg0: struct sock *
          "" item 0
      group of 1: udp_rcv
        item arg0: struct sk_buff *
          "" item 0
    $ on 6.12 ktrace --dump types 'sk_buff & udp_rcv, sock & tcp_connect: pid > 1' | grep -E 'group|item'
      group of 1: tcp_connect
        item sk: struct sock *, matched
        item pid: int
      group of 1: udp_rcv
        item skb: struct sk_buff *, matched
        item pid: int

The caller lies in a function; the parent is a member of a member of the task.

    $ on 6.12 ktrace --dump types 'ip_rcv: caller == ip_local_out || caller != "ip_output" || caller in (ip_rcv, ip_send_skb) { print ppid }'
    clause 1
      group of 1: ip_rcv
        predicate
          logic || int
            logic || int
              binary < int
                binary - unsigned long
                  builtin caller unsigned long
                  const 0xffffffff81000300 unsigned long
                const 256 unsigned long
              unary ! int
                binary < int
                  binary - unsigned long
                    builtin caller unsigned long
                    const 0xffffffff81000500 unsigned long
                  const 256 unsigned long
            logic || int
              binary < int
                binary - unsigned long
                  builtin caller unsigned long
                  const 0xffffffff81000100 unsigned long
                const 256 unsigned long
              binary < int
                binary - unsigned long
                  builtin caller unsigned long
                  const 0xffffffff81000200 unsigned long
                const 256 unsigned long
        item ppid: int
          load +24 int
            load +32 struct task_struct *
              builtin (the current task) struct task_struct *

    $ on 6.12 ktrace -n 'ip_rcv: ip_local_ou == caller'
    error: there is no function 'ip_local_ou'
      ip_rcv: ip_local_ou == caller
              ^~~~~~~~~~~ did you mean 'ip_local_out'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: cgroup < "/"'
    error: a cgroup's path is compared with '==', '!=' or 'in'
      ip_rcv: cgroup < "/"
              ^~~~~~~~~~~~
    [2]

Two that stand for MAC addresses compare as their bytes, one with NULL as the pointer.

    $ on 6.12 ktrace --dump types 'ip_rcv: mac(skb->data) == skb->dev->dev_addr || skb->dev->dev_addr == NULL' | sed '/item/,$d'
    clause 1
      group of 1: ip_rcv
        predicate
          logic || int
            bytes == 6 int
              object +0 string
                load +184 unsigned char *
                  arg 0 struct sk_buff *
              object +0 string
                load +104 const unsigned char *
                  load +16 struct net_device *
                    arg 0 struct sk_buff *
            binary == int
              load +104 const unsigned char *
                load +16 struct net_device *
                  arg 0 struct sk_buff *
              const 0 void *

changed(x) as an item is both values; in the full form, too, without what they point to.

    $ on 6.12 ktrace --form full --dump types 'ip_rcv { print changed(skb->dev) }'
    clause 1
      group of 1: ip_rcv; wants the return
        item skb->dev: struct net_device *
          load +16 struct net_device *
            arg 0 struct sk_buff *
        item after(skb->dev): struct net_device *
          load +16 struct net_device *
            at the return struct sk_buff *
              arg 0 struct sk_buff *
