What the language has and this version doesn't says so, with its place.

    $ on 6.12 ktrace -n 'ip_rcv: pcap("icmp")'
    error: 'pcap()' is not there yet
      ip_rcv: pcap("icmp")
              ^~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'sk_buff: track(skb->len == 84)'
    error: 'track()' is not there yet
      sk_buff: track(skb->len == 84)
               ^~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'tp:net_dev_xmit'
    error: tracepoints (tp:) are not there yet; they come with the networking support
      tp:net_dev_xmit
      ^~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'bpf:prog'
    error: BPF programs (bpf:) are not there yet; they come with the networking support
      bpf:prog
      ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: tcp(skb)->dest == 443'
    error: 'tcp()' is not there yet
      ip_rcv: tcp(skb)->dest == 443
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print tuple(skb), meta(skb) }'
    error: 'tuple()' is not there yet
      ip_rcv: { print tuple(skb), meta(skb) }
                      ^~~~~~~~~~
    error: 'meta()' is not there yet
      ip_rcv: { print tuple(skb), meta(skb) }
                                  ^~~~~~~~~
    [2]
