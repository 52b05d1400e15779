What is decided and taken at the entry, what at the return, what is kept between, what is sent. The entry alone:

    $ on 6.12 ktrace --dump plan 'ip_rcv: skb->len == 84'
    plan: clause 1, 1 function, kprobe.multi
      at the entry:
    binary == int
      load +112 unsigned int
        arg 0 struct sk_buff *
      const 84 unsigned int
      record: 80 bytes
        +64: scalar 8 'skb'
        +72: scalar 8 'skb->len'

The entry decides what it can; only what passes is remembered.

    $ on 6.12 ktrace --dump plan 'ip_rcv: ret != 0 && skb->len == 84'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the entry:
    binary == int
      load +112 unsigned int
        arg 0 struct sk_buff *
      const 84 unsigned int
      at the return:
    binary != int
      ret int
      const 0 int
      stash: 48 bytes
        +32: scalar
        +40: scalar
      record: 88 bytes
        +64: scalar 8 'skb'
        +72: scalar 8 'ret'
        +80: scalar 8 'skb->len'

    $ on 6.1 ktrace --dump plan 'ip_rcv: skb->len == 84 && ret != 0'
    plan: clause 1, 1 function, kprobe.event, entry and return
      at the entry:
    binary == int
      load +112 unsigned int
        arg 0 struct sk_buff *
      const 84 unsigned int
      at the return:
    binary != int
      ret int
      const 0 int
      stash: 48 bytes
        +32: scalar
        +40: scalar
      record: 88 bytes
        +64: scalar 8 'skb'
        +72: scalar 8 'skb->len'
        +80: scalar 8 'ret'

A disjunction with the return is decided there, its half from the entry kept.

    $ on 6.12 ktrace --dump plan 'ip_rcv: skb->len == 84 || ret != 0'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the return:
    logic || int
      binary == int
        load +112 unsigned int
          arg 0 struct sk_buff *
        const 84 unsigned int
      binary != int
        ret int
        const 0 int
      stash: 56 bytes
        +32: scalar
        +40: scalar
        +48: truth
      record: 88 bytes
        +64: scalar 8 'skb'
        +72: scalar 8 'skb->len'
        +80: scalar 8 'ret'

Captures: a text, a task's name, a duration.

    $ on 6.12 ktrace --dump plan 'ip_rcv: skb->len == 84 && duration > 10ms { print skb->dev->name, comm, duration, ret }'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the entry:
    binary == int
      load +112 unsigned int
        arg 0 struct sk_buff *
      const 84 unsigned int
      at the return:
    binary > int
      builtin duration unsigned long
      const 0x989680 unsigned long
      stash: 64 bytes
        +32: text
        +48: text
      record: 112 bytes
        +64: text 16 'skb->dev->name'
        +80: text 16 'comm'
        +96: scalar 8 'duration'
        +104: scalar 8 'ret'

Whole structs travel raw.

    $ on 6.12 ktrace --dump plan 'vfs_open: { print *path, path->dentry->d_name.name }'
    plan: clause 1, 1 function, kprobe.multi
      record: 88 bytes, 352 at most
        +64: bytes 16 '*path'
        +80: text up to 257 'path->dentry->d_name.name'

Stacks take what they have of the most that they may have. At a return the stack is the caller's where the kernel shows
callers there; 5.10 doesn't, so that it is taken at the entry and carried.

    $ on 6.12 ktrace --dump plan 'ip_rcv: ret != 0 { print skb->len, kstack, ustack(4) }'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the return:
    binary != int
      ret int
      const 0 int
      stash: 40 bytes
        +32: scalar
      record: 88 bytes, 1200 at most
        +64: scalar 8 'skb->len'
        +72: stack up to 1048 'kstack'
        +80: stack up to 64 'ustack(4)'

    $ on 5.10 ktrace --dump plan 'ip_rcv: ret != 0 { print skb->len, kstack(8), ustack(4) }'
    plan: clause 1, 1 function, kprobe.event, entry and return
      at the return:
    binary != int
      ret int
      const 0 int
      stash: 144 bytes
        +32: scalar
        +40: stack
      record: 88 bytes, 248 at most
        +64: scalar 8 'skb->len'
        +72: stack up to 96 'kstack(8)'
        +80: stack up to 64 'ustack(4)'

No predicate and no action: every argument and the return value.

    $ on 6.12 ktrace --dump plan 'ip_send_skb'
    plan: clause 1, 1 function, kprobe.session, entry and return
      stash: 48 bytes
        +32: scalar
        +40: scalar
      record: 88 bytes
        +64: scalar 8 'net'
        +72: scalar 8 'skb'
        +80: scalar 8 'ret'

What is read again at the return: the parameter keeps its entry value, all below it is loaded anew.

    $ on 6.12 ktrace --dump plan 'dev_set_mtu: after(dev->mtu) == 1500'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the return:
    binary == int
      load +56 unsigned int
        at the return struct net_device *
          arg 0 struct net_device *
      const 1500 unsigned int
      stash: 48 bytes
        +32: scalar
        +40: scalar
      record: 80 bytes
        +64: scalar 8 'dev'
        +72: scalar 8 'after(dev->mtu)'

    $ on 6.12 ktrace --dump plan 'dev_set_mtu: changed(dev->mtu) { print dev->name }'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the return:
    binary != int
      load +56 unsigned int
        arg 0 struct net_device *
      load +56 unsigned int
        at the return struct net_device *
          arg 0 struct net_device *
      stash: 64 bytes
        +32: text
        +48: scalar
        +56: scalar
      record: 80 bytes
        +64: text 16 'dev->name'

A member that stands for bytes, and text behind a pointer.

    $ on 6.12 ktrace --dump plan 'net_device & !sk_buff: changed(dev->dev_addr)'
    plan: clause 1, 7 functions, kprobe.session, entry and return
      at the return:
    bytes != 6 int
      object +0 string
        load +104 const unsigned char *
          arg 0 struct net_device *
      object +0 string
        load +104 const unsigned char *
          at the return struct net_device *
            arg 0 struct net_device *
      stash: 64 bytes
        +32: scalar
        +40: bytes
        +48: bytes
        +56: scalar
      record: 88 bytes
        +64: scalar 8 'dev'
        +72: bytes 6 'dev->dev_addr'
        +80: bytes 6 'after(dev->dev_addr)'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the return:
    bytes != 6 int
      object +0 string
        load +104 const unsigned char *
          arg 1 struct net_device *
      object +0 string
        load +104 const unsigned char *
          at the return struct net_device *
            arg 1 struct net_device *
      stash: 64 bytes
        +32: scalar
        +40: bytes
        +48: bytes
        +56: scalar
      record: 88 bytes
        +64: scalar 8 'dev'
        +72: bytes 6 'dev->dev_addr'
        +80: bytes 6 'after(dev->dev_addr)'

A string is carried with its bytes.

    $ on 6.12 ktrace --dump plan 'vfs_unlink: changed(dentry->d_name.name) { print "x" }'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the return:
    texts != 256 256 int
      load +24 const unsigned char *
        arg 1 struct dentry *
      load +24 const unsigned char *
        at the return struct dentry *
          arg 1 struct dentry *
      stash: 296 bytes
        +32: text
        +288: scalar
      record: 64 bytes
        +64: label 0 'x'

    $ on 6.12 ktrace --dump plan 'vfs_read: (buf == NULL || ret > 0) && changed(str(buf)) { print "x" }' | sed -n '/stash/,/record/p'
      stash: 304 bytes
        +32: truth
        +40: text
        +296: scalar
      record: 64 bytes

Both strings stand in cleared bytes before they are compared.

    $ on 5.10 ktrace --strings 8 --dump ir 'vfs_read: changed(str(buf)) { print "x" }' | sed -n '/poke v8+64/,/jump/p'

    $ on 6.12 ktrace --dump plan 'vfs_read: str(buf) == "x"'
    plan: clause 1, 1 function, kprobe.multi
      at the entry, or not in memory:
    text == int
      arg 1 char *
      text "x"
      record: 80 bytes, 344 at most
        +64: scalar 8 'file'
        +72: text up to 257 'str(buf)'

A user's string may not be in memory at the entry. Where something asks for the return, the test is made again there.

    $ on 6.12 ktrace --dump plan 'do_sys_openat2: filename == "x" && ret < 0 { print filename }'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the entry, or not in memory:
    text == int
      arg 1 const char *
      text "x"
      at the return:
    logic || int
      text == int
        arg 1 const char *
        text "x"
      text == int
        at the return const char *
          arg 1 const char *
        text "x"
      at the return:
    binary < int
      ret long
      const 0 long
      stash: 312 bytes
        +32: text
        +296: truth
        +304: scalar
      record: 72 bytes, 336 at most
        +64: text up to 257 'filename'

    $ on 6.12 ktrace --dump plan 'do_sys_openat2: filename != "x" || ret < 0 { print ret }'
    plan: clause 1, 1 function, kprobe.session, entry and return
      at the return:
    logic || int
      logic || int
        text != int
          arg 1 const char *
          text "x"
        text != int
          at the return const char *
            arg 1 const char *
          text "x"
      binary < int
        ret long
        const 0 long
      stash: 48 bytes
        +32: truth
        +40: scalar
      record: 72 bytes
        +64: scalar 8 'ret'

    $ on 6.12 ktrace --dump plan 'do_sys_openat2: user(how)->flags == 1'
    plan: clause 1, 1 function, kprobe.multi
      at the entry:
    binary == int
      load +0 unsigned long
        user struct open_how *
          arg 2 struct open_how *
      const 1 unsigned long
      record: 80 bytes
        +64: scalar 8 'dfd'
        +72: scalar 8 'user(how)->flags'

A struct's bytes are copied whole. Long ones stand behind all that is short, so that an instruction's offset reaches it.

    $ on 6.12 ktrace --dump plan 'ip_send_skb(skb, skb->len)'
    plan: clause 1, 1 function, kprobe.multi
      record: 288 bytes
        +64: scalar 8 'skb'
        +80: bytes 208 '*skb'
        +72: scalar 8 'skb->len'

    $ on 6.12 ktrace --dump plan 'tcp_connect: { print *sk, ret, sk->sk_err }'
    plan: clause 1, 1 function, kprobe.session, entry and return
      stash: 240 bytes
        +32: bytes
        +232: scalar
      record: 280 bytes
        +80: bytes 200 '*sk'
        +64: scalar 8 'ret'
        +72: scalar 8 'sk->sk_err'
