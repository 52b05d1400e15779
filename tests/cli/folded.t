Folded stacks are for clauses that take some.

    $ on 6.12 ktrace -n --form folded 'ip_rcv: { kstack }; ip_rcv: { count() by comm }'
    ktrace: 1 function would be attached (kprobe.multi, 2 programs), 0 left out

    $ on 6.12 ktrace -n --form folded 'ip_rcv: skb->len == 84 { print ustack(3), comm }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out

    $ on 6.12 ktrace -n --form folded 'ip_rcv: skb->len == 84'
    error: --form folded prints stacks, and this clause takes none
      ip_rcv: skb->len == 84
      ^~~~~~~~~~~~~~~~~~~~~~ add { kstack }
    [2]

    $ on 6.12 ktrace -n --form folded 'ip_rcv: { printf("%s", kstack) }'
    error: --form folded prints stacks, and this clause takes none
      ip_rcv: { printf("%s", kstack) }
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ add { kstack }
    [2]
