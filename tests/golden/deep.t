In the full form, print follows a pointer to a struct: the address, and the struct beside it. One level, and once.

    $ on 6.12 ktrace --form full --dump types 'ip_rcv { print skb, skb->dev }' | grep item
        item skb: struct sk_buff *
        item *skb: struct sk_buff
        item skb->dev: struct net_device *
        item *skb->dev: struct net_device
    $ on 6.12 ktrace --dump types 'ip_rcv { print skb, skb->dev }' | grep item
        item skb: struct sk_buff *
        item skb->dev: struct net_device *
    $ on 6.12 ktrace --form full --dump types 'ip_rcv { print *skb, skb, *skb, skb->len, "x" }' | grep item
        item *skb: struct sk_buff
        item skb: struct sk_buff *
        item skb->len: unsigned int

What is bytes, or a number, or has no members here, stays as it is; so does what only printf shows, and what nobody asked for.

    $ on 6.12 ktrace --form full --dump types 'ip_rcv { print skb->dev->name, skb->dev->dev_addr, skb->destructor, skb->head, skb->len }' | grep item
        item skb->dev->name: char[16], text of 16 bytes
        item skb->dev->dev_addr: string
        item skb->destructor: void (*)(struct sk_buff *)
        item skb->head: unsigned char *
        item skb->len: unsigned int
    $ on 6.12 ktrace --form full --dump types 'ip_rcv { printf("%p\n", skb) }' | grep item
        item skb: struct sk_buff *
          "" item 0
    $ on 6.12 ktrace --form full --dump types 'ip_rcv: skb->dev != NULL' | grep item
        item skb: struct sk_buff *, matched
        item skb->dev: struct net_device *
    $ on 6.12 ktrace --form full --dump types 'ip_rcv' | grep item
        item skb: struct sk_buff *
        item dev: struct net_device *
        item pt: struct packet_type *
        item orig_dev: struct net_device *
        item ret: int, ret

The record holds both, and so does what is kept until the return.

    $ on 6.12 ktrace --form full --dump plan 'ip_rcv { print skb, skb->len }'
    plan: clause 1, 1 function, kprobe.multi
      record: 288 bytes
        +64: scalar 8 'skb'
        +80: bytes 208 '*skb'
        +72: scalar 8 'skb->len'
    $ on 6.12 ktrace --form full --dump plan 'ip_rcv { print skb->dev, ret, after(skb->dev) }'
    plan: clause 1, 1 function, kprobe.session, entry and return
      stash: 288 bytes
        +32: scalar
        +40: bytes
        +280: scalar
      record: 568 bytes
        +64: scalar 8 'skb->dev'
        +88: bytes 240 '*skb->dev'
        +72: scalar 8 'ret'
        +80: scalar 8 'after(skb->dev)'
        +328: bytes 240 '*after(skb->dev)'
    $ on 6.12 ktrace explain --form full 'ip_rcv { print skb }' | grep -v '^ *[0-9]*: '
    clause 1: ip_rcv { print skb }
      1 function by 1 program, 0 left out
      program 1, kprobe.multi, for 1 function: ip_rcv
      what program 1 does:
        at the entry: sends a record
        the record, 280 bytes:
             0     64  time, function, task, CPU, and what could not be read
            64      8  skb: struct sk_buff *
            72    208  *skb: struct sk_buff
    ktrace_entry: 85 instructions
