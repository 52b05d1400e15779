Literals, sets, ranges, strings, predicates that can't hold.

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 09'
    error: bad number '09': '9' is no octal digit
      ip_rcv: skb->len == 09
                           ^ a leading 0 makes a number octal
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 0x'
    error: bad number '0x': no digit behind '0x'
      ip_rcv: skb->len == 0x
                          ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 0b12'
    error: bad number '0b12': '2' is no binary digit
      ip_rcv: skb->len == 0b12
                             ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 1.5'
    error: bad number '1.5': a number has no fraction
      ip_rcv: skb->len == 1.5
                          ^~~ 1.5s is 1500ms
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 1e3'
    error: bad number '1e3': there are no floats
      ip_rcv: skb->len == 1e3
                          ^~~ write its digits
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 12parsecs'
    error: bad number '12parsecs': unknown suffix 'parsecs'
      ip_rcv: skb->len == 12parsecs
                            ^~~~~~~ sizes end with K M G, durations with ns us ms s m h
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 1k'
    error: bad number '1k': unknown suffix 'k'
      ip_rcv: skb->len == 1k
                           ^ did you mean 'K'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: duration > 1min'
    error: bad number '1min': unknown suffix 'min'
      ip_rcv: duration > 1min
                          ^~~ did you mean 'm'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: duration > 1sec'
    error: bad number '1sec': unknown suffix 'sec'
      ip_rcv: duration > 1sec
                          ^~~ did you mean 's'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: duration > 1usec'
    error: bad number '1usec': unknown suffix 'usec'
      ip_rcv: duration > 1usec
                          ^~~~ did you mean 'us'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len > 1MB'
    error: bad number '1MB': unknown suffix 'MB'
      ip_rcv: skb->len > 1MB
                          ^~ did you mean 'M'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len > 1MiB'
    error: bad number '1MiB': unknown suffix 'MiB'
      ip_rcv: skb->len > 1MiB
                          ^~~ did you mean 'M'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len > 1mb'
    error: bad number '1mb': unknown suffix 'mb'
      ip_rcv: skb->len > 1mb
                          ^~ did you mean 'M'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: duration > 1S'
    error: bad number '1S': unknown suffix 'S'
      ip_rcv: duration > 1S
                          ^ sizes end with K M G, durations with ns us ms s m h
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: duration > 5µs'
    error: unknown character 'µ'
      ip_rcv: duration > 5µs
                          ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: duration > 1.5s'
    error: bad number '1.5s': a number has no fraction
      ip_rcv: duration > 1.5s
                         ^~~~ 1.5s is 1500ms
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 0x1K'
    error: bad number '0x1K': only decimals take the suffix 'K'
      ip_rcv: skb->len == 0x1K
                             ^ write the number in decimal
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 99999999999999999999'
    error: the number '99999999999999999999' does not fit in 64 bits
      ip_rcv: skb->len == 99999999999999999999
                          ^~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: duration > 9999999h'
    error: the duration '9999999h' is too long
      ip_rcv: duration > 9999999h
                         ^~~~~~~~ at most 18446744073709551615ns, some 584 years
    [2]

    $ on 6.12 ktrace -n "ip_rcv: skb->len == 'ab'"
    error: a character is one byte, 'ab' has 2
      ip_rcv: skb->len == 'ab'
                          ^~~~ strings stand in '"'
    [2]

    $ on 6.12 ktrace -n "ip_rcv: skb->len == ''"
    error: a character is one byte, '' has 0
      ip_rcv: skb->len == ''
                          ^~
    [2]

    $ on 6.12 ktrace -n "ip_rcv: skb->cb[0] == '\\q'"
    error: unknown escape '\q'
      ip_rcv: skb->cb[0] == '\q'
                             ^~ write '\\' for a backslash
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm == "\q"'
    error: unknown escape '\q'
      ip_rcv: comm == "\q"
                       ^~ write '\\' for a backslash
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm == "\xfff"'
    error: unknown escape '\xfff'
      ip_rcv: comm == "\xfff"
                       ^~~~~ a byte is at most \xff
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm == "unclosed'
    error: unterminated string
      ip_rcv: comm == "unclosed
                      ^~~~~~~~~ it ends with '"' on its line
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->hash == 1.2.3'
    error: an IPv4 address has four parts, '1.2.3' has 3
      ip_rcv: skb->hash == 1.2.3
                           ^~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->hash == 1.2.3.256'
    error: 256 is too large for an IPv4 address
      ip_rcv: skb->hash == 1.2.3.256
                                 ^~~ each part is at most 255
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->hash == 1.2.3.04'
    error: a part of an IPv4 address begins with 0
      ip_rcv: skb->hash == 1.2.3.04
                                 ^~ write it without the 0
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->hash in 1.2.3.4/33'
    error: the prefix length 33 is too large
      ip_rcv: skb->hash in 1.2.3.4/33
                                   ^~ an IPv4 prefix is at most 32
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->hash in 1.2.3.4/'
    error: unexpected '/', expected ';' or a new line
      ip_rcv: skb->hash in 1.2.3.4/
                                  ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->hash in 10.0.0.1/8'
    error: 'skb->hash' is an unsigned int: an IPv4 address compares with a __be32
      ip_rcv: skb->hash in 10.0.0.1/8
              ^~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_daddr in 10.0.0.1/8'
    error: the network has bits set behind its prefix
      tcp_connect: sk->__sk_common.skc_daddr in 10.0.0.1/8
                                                ^~~~~~~~~~ did you mean '10.0.0.0/8'?
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_v6_daddr == ip6"2001:::1"'
    error: '2001:::1' is no IPv6 address
      tcp_connect: sk->__sk_common.skc_v6_daddr == ip6"2001:::1"
                                                       ^~~~~~~~ such as ip6"2001:db8::1"
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::/129"'
    error: the prefix length 129 is too large
      tcp_connect: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::/129"
                                                                  ^~~ an IPv6 prefix is at most 128
    [2]

    $ on 6.12 ktrace -n 'tcp_connect: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::1/32"'
    error: the network has bits set behind its prefix
      tcp_connect: sk->__sk_common.skc_v6_daddr in ip6"2001:db8::1/32"
                                                   ^~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->dev->dev_addr == mac"52:54:00"'
    error: '52:54:00' is no MAC address
      ip_rcv: skb->dev->dev_addr == mac"52:54:00"
                                        ^~~~~~~~ such as mac"52:54:00:12:34:56"
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->dev->dev_addr == mac"52:54:00:12:34:5g"'
    error: '52:54:00:12:34:5g' is no MAC address
      ip_rcv: skb->dev->dev_addr == mac"52:54:00:12:34:5g"
                                        ^~~~~~~~~~~~~~~~~ such as mac"52:54:00:12:34:56"
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in ()'
    error: unexpected ')', expected an expression
      ip_rcv: skb->len in ()
                           ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in 84'
    error: unexpected '84', expected '('
      ip_rcv: skb->len in 84
                          ^~ a set is written 'in (80, 443, 8000..8080)'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in (1, 2'
    error: '(' is never closed
      ip_rcv: skb->len in (1, 2
                          ^ expected ')' before the end of the script
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in (5..1)'
    error: the range is empty
      ip_rcv: skb->len in (5..1)
                           ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 1..5'
    error: unexpected '..', expected an operator, ';' or a new line
      ip_rcv: skb->len == 1..5
                           ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in ("a")'
    error: 'skb->len' is an unsigned int, not a string
      ip_rcv: skb->len in ("a")
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm in (1, 2)'
    error: 'comm' is a string: strings are only compared with '==' and '!=' to a string literal
      ip_rcv: comm in (1, 2)
              ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in (1, x)'
    error: ip_rcv has no variable 'x'
      ip_rcv: skb->len in (1, x)
                              ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in (mac"01:02:03:04:05:06")'
    error: 'skb->len' is an unsigned int: a MAC address compares with 6 bytes
      ip_rcv: skb->len in (mac"01:02:03:04:05:06")
              ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 80 in skb->len'
    error: unexpected 'skb', expected '('
      ip_rcv: 80 in skb->len
                    ^~~ a set is written 'in (80, 443, 8000..8080)'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm == "a_name_that_is_too_long"'
    error: a comm has at most 15 bytes, this string has 23
      ip_rcv: comm == "a_name_that_is_too_long"
                      ^~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'wake_up_new_task: p->comm == "sixteen_in_sizes"'
    error: a comm has at most 15 bytes, this string has 16
      wake_up_new_task: p->comm == "sixteen_in_sizes"
                                   ^~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->dev->name == "a_name_that_is_too_long"'
    error: 'skb->dev->name' holds at most 16 bytes, this string has 23
      ip_rcv: skb->dev->name == "a_name_that_is_too_long"
                                ^~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->dev->dev_addr == "52:54:00:12:34:56"'
    error: 'skb->dev->dev_addr' is a MAC address, not a string
      ip_rcv: skb->dev->dev_addr == "52:54:00:12:34:56"
                                    ^~~~~~~~~~~~~~~~~~~ such as mac"52:54:00:12:34:56"
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: comm == "a\0b"'
    error: the string holds a NUL byte: nothing is equal to it
      ip_rcv: comm == "a\0b"
                      ^~~~~~
    [2]

    $ on 6.12 ktrace -n "ip_rcv: comm == ''"
    error: a character is one byte, '' has 0
      ip_rcv: comm == ''
                      ^~
    [2]

    $ on 6.12 ktrace -n 'do_sys_openat2: filename < "x"'
    error: strings have no order: only '==', '!=', '~' and '!~' compare them
      do_sys_openat2: filename < "x"
                      ^~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len < 0'
    error: the predicate is never true: skb->len is unsigned
      ip_rcv: skb->len < 0
              ^~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 0'
    error: the predicate is never true
      ip_rcv: 0
              ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->cloned == 2'
    error: the predicate is never true: skb->cloned is 0 to 1
      ip_rcv: skb->cloned == 2
              ^~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'returns_u8: ret == 256'
    error: the predicate is never true: ret is 0 to 255
      returns_u8: ret == 256
                  ^~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'returns_bool: ret == 2'
    error: the predicate is never true: ret is 0 to 1
      returns_bool: ret == 2
                    ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'sk_buff: skb->len < 0'
    error: the predicate is never true: skb->len is unsigned
      sk_buff: skb->len < 0
               ^~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len / 0 == 1'
    error: division by zero
      ip_rcv: skb->len / 0 == 1
                         ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len % (1 - 1) == 1'
    error: division by zero
      ip_rcv: skb->len % (1 - 1) == 1
                         ^~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: func == "ip_rvc"'
    error: the predicate is never true
      ip_rcv: func == "ip_rvc"
              ^~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: module == "mod_a"'
    error: the predicate is never true
      ip_rcv: module == "mod_a"
              ^~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->pkt_type > 7'
    error: the predicate is never true: skb->pkt_type is 0 to 7
      ip_rcv: skb->pkt_type > 7
              ^~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->protocol == 0x10000'
    error: the predicate is never true: skb->protocol is 0 to 65535
      ip_rcv: skb->protocol == 0x10000
              ^~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 1 ? 0 : 1'
    error: the predicate is never true
      ip_rcv: 1 ? 0 : 1
              ^~~~~~~~~
    [2]

    $ on 6.12 ktrace -n --strings 1 'do_sys_openat2: filename == "/x"'
    error: 1 byte is read of a string, this one has 2
      do_sys_openat2: filename == "/x"
                                  ^~~~ --strings N reads more
    [2]

    $ on 6.12 ktrace -n --strings 4 'do_sys_openat2: filename == "/etc/hosts"'
    error: 4 bytes are read of a string, this one has 10
      do_sys_openat2: filename == "/etc/hosts"
                                  ^~~~~~~~~~~~ --strings N reads more
    [2]

    $ on 6.12 ktrace -n "do_sys_openat2: filename == \"$(printf '%0256d' 0)\""
    error: 255 bytes are read of a string, this one has 256
      do_sys_openat2: filename == "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                                  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ --strings N reads more
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: cpid == pid'
    error: 'cpid' is the process id of the COMMAND, and there is none
      ip_rcv: cpid == pid
              ^~~~
    [2]

What stands for a MAC address is compared as one.

    $ on 6.12 ktrace -n 'net_device: dev->dev_addr == 5'
    error: 'dev->dev_addr' is a MAC address: it compares with another, mac"…" or six bytes
      net_device: dev->dev_addr == 5
                  ^~~~~~~~~~~~~~~~~~ 'raw(dev->dev_addr)' is the pointer
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: mac(skb->data) == skb->len'
    error: 'mac(skb->data)' is a MAC address: it compares with another, mac"…" or six bytes
      ip_rcv: mac(skb->data) == skb->len
              ^~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'net_device: dev->dev_addr < dev->dev_addr'
    error: MAC addresses have no order: only '==', '!=' and 'in' compare them
      net_device: dev->dev_addr < dev->dev_addr
                  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    [2]

Enumerators are near, too, and so is another case.

    $ on 6.12 ktrace -n 'kfree_skb_reason: reason == SKB_DROP_REASON_NO_SOCKT'
    error: kfree_skb_reason has no variable 'SKB_DROP_REASON_NO_SOCKT'
      kfree_skb_reason: reason == SKB_DROP_REASON_NO_SOCKT
                                  ^~~~~~~~~~~~~~~~~~~~~~~~ did you mean 'SKB_DROP_REASON_NO_SOCKET'?
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->LEN == 3'
    error: struct sk_buff has no member 'LEN'
      ip_rcv: skb->LEN == 3
                   ^~~ did you mean 'len'?
    [2]

A signed bit-field of a struct in a register has its range, too.

    $ on 6.12 ktrace -n 'takes_bits: b.b == 20'
    error: the predicate is never true: b.b is -16 to 15
      takes_bits: b.b == 20
                  ^~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'takes_bits: b.b == -16'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out
