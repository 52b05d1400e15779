Several mistakes are told together, in the script's order, each once.

    $ on 6.12 ktrace -n 'ip_rcv: skb->lenn == 84 && dev->mtuu == 1 || nosuch == 5 { print skb->protocl, stri(x) }'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: skb->lenn == 84 && dev->mtuu == 1 || nosuch == 5 { print skb->protocl, stri(x) }
                   ^~~~ did you mean 'len'?
    error: struct net_device has no member 'mtuu'
      ip_rcv: skb->lenn == 84 && dev->mtuu == 1 || nosuch == 5 { print skb->protocl, stri(x) }
                                      ^~~~ did you mean 'mtu'?
    error: ip_rcv has no variable 'nosuch'
      ip_rcv: skb->lenn == 84 && dev->mtuu == 1 || nosuch == 5 { print skb->protocl, stri(x) }
                                                   ^~~~~~
    error: struct sk_buff has no member 'protocl'
      ip_rcv: skb->lenn == 84 && dev->mtuu == 1 || nosuch == 5 { print skb->protocl, stri(x) }
                                                                            ^~~~~~~ did you mean 'protocol'?
    error: there is no function 'stri'
      ip_rcv: skb->lenn == 84 && dev->mtuu == 1 || nosuch == 5 { print skb->protocl, stri(x) }
                                                                                     ^~~~ did you mean 'str'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->lenn == 84; udp_rcv: skb->lne == 84; tcp_v4_conect: 1'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: skb->lenn == 84; udp_rcv: skb->lne == 84; tcp_v4_conect: 1
                   ^~~~ did you mean 'len'?
    error: struct sk_buff has no member 'lne'
      ip_rcv: skb->lenn == 84; udp_rcv: skb->lne == 84; tcp_v4_conect: 1
                                             ^~~ did you mean 'len'?
    error: there is no function or type 'tcp_v4_conect'
      ip_rcv: skb->lenn == 84; udp_rcv: skb->lne == 84; tcp_v4_conect: 1
                                                        ^~~~~~~~~~~~~ did you mean 'tcp_v4_connect'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len = 84
    > udp_rcv: skb->len == 1.5
    > tcp_v4_rcv: skb->hash == 1.2.3'
    error: '=' would change a value, and a script only reads
      ip_rcv: skb->len = 84
                       ^ use '=='
    error: bad number '1.5': a number has no fraction
      udp_rcv: skb->len == 1.5
                           ^~~ 1.5s is 1500ms
    error: an IPv4 address has four parts, '1.2.3' has 3
      tcp_v4_rcv: skb->hash == 1.2.3
                               ^~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm == 84 && skb == "x" && *skb == 1 { print d; nosuch }'
    error: 'comm' is compared with a string literal only
      ip_rcv: comm == 84 && skb == "x" && *skb == 1 { print d; nosuch }
              ^~~~~~~~~~
    error: 'skb' is a struct sk_buff *, not a string
      ip_rcv: comm == 84 && skb == "x" && *skb == 1 { print d; nosuch }
                            ^~~
    error: '*skb' is a struct sk_buff: whole structs are printed, not computed with
      ip_rcv: comm == 84 && skb == "x" && *skb == 1 { print d; nosuch }
                                          ^~~~
    error: ip_rcv has no variable 'd'
      ip_rcv: comm == 84 && skb == "x" && *skb == 1 { print d; nosuch }
                                                            ^
    error: 'nosuch' is not an action
      ip_rcv: comm == 84 && skb == "x" && *skb == 1 { print d; nosuch }
                                                               ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'sk_buff: skb->lenn == 1 && skb->lenn == 2'
    error: struct sk_buff has no member 'lenn'
      sk_buff: skb->lenn == 1 && skb->lenn == 2
                    ^~~~ did you mean 'len'?
    error: struct sk_buff has no member 'lenn'
      sk_buff: skb->lenn == 1 && skb->lenn == 2
                                      ^~~~ did you mean 'len'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: a && b && c && d'
    error: ip_rcv has no variable 'a'
      ip_rcv: a && b && c && d
              ^
    error: ip_rcv has no variable 'b'
      ip_rcv: a && b && c && d
                   ^
    error: ip_rcv has no variable 'c'
      ip_rcv: a && b && c && d
                        ^
    error: ip_rcv has no variable 'd'
      ip_rcv: a && b && c && d
                             ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (1 + ) * (2 - ) == skb->len'
    error: unexpected ')', expected an expression
      ip_rcv: (1 + ) * (2 - ) == skb->len
                   ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 1K1 || skb->len == 0b3 || comm == "\q"'
    error: bad number '1K1': unknown suffix 'K1'
      ip_rcv: skb->len == 1K1 || skb->len == 0b3 || comm == "\q"
                           ^~ sizes end with K M G, durations with ns us ms s m h
    error: bad number '0b3': no digit behind '0b'
      ip_rcv: skb->len == 1K1 || skb->len == 0b3 || comm == "\q"
                                             ^~~
    error: unknown escape '\q'
      ip_rcv: skb->len == 1K1 || skb->len == 0b3 || comm == "\q"
                                                             ^~ write '\\' for a backslash
    [2]

    $ on 6.12 ktrace -n 'nosuch_a, nosuch_b: 1'
    error: there is no function or type 'nosuch_a'
      nosuch_a, nosuch_b: 1
      ^~~~~~~~
    error: there is no function or type 'nosuch_b'
      nosuch_a, nosuch_b: 1
                ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in (1.5, 09, nosuch)'
    error: bad number '1.5': a number has no fraction
      ip_rcv: skb->len in (1.5, 09, nosuch)
                           ^~~ 1.5s is 1500ms
    error: bad number '09': '9' is no octal digit
      ip_rcv: skb->len in (1.5, 09, nosuch)
                                 ^ a leading 0 makes a number octal
    [2]
