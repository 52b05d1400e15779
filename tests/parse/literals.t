=== decimal
f: 0 + 1 + 18446744073709551615
---
clause probes [0,31)
  name f [0,1)
  predicate
    binary + [3,31)
      binary + [3,8)
        number 0 [3,4)
        number 1 [7,8)
      number 18446744073709551615 [11,31)
=== hexadecimal, binary, octal
f: 0x1f + 0XFF + 0b101 + 0755 + 0xffffffffffffffff
---
clause probes [0,50)
  name f [0,1)
  predicate
    binary + [3,50)
      binary + [3,29)
        binary + [3,22)
          binary + [3,14)
            number 31 hex [3,7)
            number 255 hex [10,14)
          number 5 hex [17,22)
        number 493 hex [25,29)
      number 18446744073709551615 hex [32,50)
=== suffixes
f: 1u + 2l + 3ul + 4ULL + 5LLU + 6ll + 0x7u + 010L
---
clause probes [0,50)
  name f [0,1)
  predicate
    binary + [3,50)
      binary + [3,43)
        binary + [3,36)
          binary + [3,30)
            binary + [3,23)
              binary + [3,16)
                binary + [3,10)
                  number 1 u [3,5)
                  number 2 l [8,10)
                number 3 u l [13,16)
              number 4 u l [19,23)
            number 5 u l [26,30)
          number 6 l [33,36)
        number 7 hex u [39,43)
      number 8 hex l [46,50)
=== sizes
f: 4K + 1M + 2G
---
clause probes [0,15)
  name f [0,1)
  predicate
    binary + [3,15)
      binary + [3,10)
        number 4096 size [3,5)
        number 1048576 size [8,10)
      number 2147483648 size [13,15)
=== durations
f: 1ns + 2us + 10ms + 3s + 10m + 5h
---
clause probes [0,35)
  name f [0,1)
  predicate
    binary + [3,35)
      binary + [3,30)
        binary + [3,24)
          binary + [3,19)
            binary + [3,12)
              number 1 duration [3,6)
              number 2000 duration [9,12)
            number 10000000 duration [15,19)
          number 3000000000 duration [22,24)
        number 600000000000 duration [27,30)
      number 18000000000000 duration [33,35)
=== characters
f: 'c' + '\n' + '\0' + '\xff' + '\'' + '"' + '\177'
---
clause probes [0,51)
  name f [0,1)
  predicate
    binary + [3,51)
      binary + [3,42)
        binary + [3,36)
          binary + [3,29)
            binary + [3,20)
              binary + [3,13)
                number 99 char [3,6)
                number 10 char [9,13)
              number 0 char [16,20)
            number 255 char [23,29)
          number 39 char [32,36)
        number 34 char [39,42)
      number 127 char [45,51)
=== ranges are no fractions
f: x in (1..63, 0x10..0x1f, 1K..2K)
---
clause probes [0,35)
  name f [0,1)
  predicate
    in [3,35)
      name x [3,4)
      range [9,14)
        number 1 [9,10)
        number 63 [12,14)
      range [16,26)
        number 16 hex [16,20)
        number 31 hex [22,26)
      range [28,34)
        number 1024 size [28,30)
        number 2048 size [32,34)
=== IPv4
f: a == 1.1.1.1 && b == 255.255.255.255 && c == 0.0.0.0
---
clause probes [0,55)
  name f [0,1)
  predicate
    binary && [3,55)
      binary && [3,39)
        binary == [3,15)
          name a [3,4)
          ip4 01010101/32 [8,15)
        binary == [19,39)
          name b [19,20)
          ip4 ffffffff/32 [24,39)
      binary == [43,55)
        name c [43,44)
        ip4 00000000/32 [48,55)
=== IPv4 with a prefix, bits beyond it kept
f: a in 10.0.0.0/8 && b in 10.1.2.3/24 && c in 0.0.0.0/0 && d == 1.2.3.4/32
---
clause probes [0,75)
  name f [0,1)
  predicate
    binary && [3,75)
      binary && [3,56)
        binary && [3,38)
          in [3,18)
            name a [3,4)
            ip4 0a000000/8 [8,18)
          in [22,38)
            name b [22,23)
            ip4 0a010203/24 [27,38)
        in [42,56)
          name c [42,43)
          ip4 00000000/0 [47,56)
      binary == [60,75)
        name d [60,61)
        ip4 01020304/32 [65,75)
=== IPv6
f: a == ip6"2001:db8::1" && b in ip6"2001:db8::/32" && c == ip6"::ffff:1.2.3.4"
---
clause probes [0,79)
  name f [0,1)
  predicate
    binary && [3,79)
      binary && [3,51)
        binary == [3,24)
          name a [3,4)
          ip6 20010db8000000000000000000000001/128 [8,24)
        in [28,51)
          name b [28,29)
          ip6 20010db8000000000000000000000000/32 [33,51)
      binary == [55,79)
        name c [55,56)
        ip6 00000000000000000000ffff01020304/128 [60,79)
=== MAC
f: a == mac"52:54:00:12:34:56" && b == mac"aa-BB-cc-dd-ee-ff"
---
clause probes [0,61)
  name f [0,1)
  predicate
    binary && [3,61)
      binary == [3,30)
        name a [3,4)
        mac 525400123456 [8,30)
      binary == [34,61)
        name b [34,35)
        mac aabbccddeeff [39,61)
=== ip6 and mac as functions
f: ip6(skb)->saddr == mac(p) && ip6 && mac
---
clause probes [0,42)
  name f [0,1)
  predicate
    binary && [3,42)
      binary && [3,35)
        binary == [3,28)
          member saddr [3,18)
            call ip6 [3,11)
              name skb [7,10)
          call mac [22,28)
            name p [26,27)
        name ip6 [32,35)
      name mac [39,42)
=== string with NUL and escapes (escaped)
f: "a\\0b\\x00c"
---
clause probes [0,14)
  name f [0,1)
  predicate
    string "a\x00b\x0c" [3,14)
=== string in UTF-8
f: x == "é→"
---
clause probes [0,15)
  name f [0,1)
  predicate
    binary == [3,15)
      name x [3,4)
      string "é→" [8,15)
=== number too large
f: 18446744073709551616
---
error: the number '18446744073709551616' does not fit in 64 bits
  f: 18446744073709551616
     ^~~~~~~~~~~~~~~~~~~~
=== hexadecimal too large
f: 0x10000000000000000
---
error: the number '0x10000000000000000' does not fit in 64 bits
  f: 0x10000000000000000
     ^~~~~~~~~~~~~~~~~~~
=== size too large
f: 17179869184G
---
error: the number '17179869184G' does not fit in 64 bits
  f: 17179869184G
     ^~~~~~~~~~~~
=== duration too long
f: 5124096h
---
error: the duration '5124096h' is too long
  f: 5124096h
     ^~~~~~~~ at most 18446744073709551615ns, some 584 years
=== octal digit
f: 08
---
error: bad number '08': '8' is no octal digit
  f: 08
      ^ a leading 0 makes a number octal
=== octal digit behind good ones
f: 0179
---
error: bad number '0179': '9' is no octal digit
  f: 0179
        ^ a leading 0 makes a number octal
=== binary digit
f: 0b102
---
error: bad number '0b102': '2' is no binary digit
  f: 0b102
         ^
=== no digit
f: 0x
f: 0b
---
error: bad number '0x': no digit behind '0x'
  f: 0x
     ^~
error: bad number '0b': no digit behind '0b'
  f: 0b
     ^~
=== unknown suffix
f: 10q
---
error: bad number '10q': unknown suffix 'q'
  f: 10q
       ^ sizes end with K M G, durations with ns us ms s m h
=== unknown suffixes with a near one
f: 5k
f: 5KB
f: 5msec
f: 5min
f: 5GiB
---
error: bad number '5k': unknown suffix 'k'
  f: 5k
      ^ did you mean 'K'?
error: bad number '5KB': unknown suffix 'KB'
  f: 5KB
      ^~ did you mean 'K'?
error: bad number '5msec': unknown suffix 'msec'
  f: 5msec
      ^~~~ did you mean 'ms'?
error: bad number '5min': unknown suffix 'min'
  f: 5min
      ^~~ did you mean 'm'?
error: bad number '5GiB': unknown suffix 'GiB'
  f: 5GiB
      ^~~ did you mean 'G'?
=== suffix for decimals only
f: 0x10K
---
error: bad number '0x10K': only decimals take the suffix 'K'
  f: 0x10K
         ^ write the number in decimal
=== suffix of mixed case
f: 1lL
---
error: bad number '1lL': unknown suffix 'lL'
  f: 1lL
      ^~ sizes end with K M G, durations with ns us ms s m h
=== hexadecimal with a wrong digit
f: 0x5h
---
error: bad number '0x5h': only decimals take the suffix 'h'
  f: 0x5h
        ^ write the number in decimal
=== floats
f: 1.5
f: 1.5s
f: 1e6
---
error: bad number '1.5': a number has no fraction
  f: 1.5
     ^~~ 1.5s is 1500ms
error: bad number '1.5s': a number has no fraction
  f: 1.5s
     ^~~~ 1.5s is 1500ms
error: bad number '1e6': there are no floats
  f: 1e6
     ^~~ write its digits
=== IPv4 with a part too large
f: 1.1.300.1
---
error: 300 is too large for an IPv4 address
  f: 1.1.300.1
         ^~~ each part is at most 255
=== IPv4 with too few and too many parts
f: 1.1.1
f: 1.1.1.1.1
---
error: an IPv4 address has four parts, '1.1.1' has 3
  f: 1.1.1
     ^~~~~
error: an IPv4 address has four parts, '1.1.1.1.1' has 5
  f: 1.1.1.1.1
     ^~~~~~~~~
=== IPv4 with letters
f: 1.1.1.x
---
error: 'x' is no part of an IPv4 address
  f: 1.1.1.x
           ^
=== IPv4 with a leading zero
f: 1.1.1.01
---
error: a part of an IPv4 address begins with 0
  f: 1.1.1.01
           ^~ write it without the 0
=== prefix too large
f: a in 10.0.0.0/33
---
error: the prefix length 33 is too large
  f: a in 10.0.0.0/33
                   ^~ an IPv4 prefix is at most 32
=== prefix much too large
f: a in 10.0.0.0/99999999999999999999
---
error: the prefix length 99999999999999999999 is too large
  f: a in 10.0.0.0/99999999999999999999
                   ^~~~~~~~~~~~~~~~~~~~ an IPv4 prefix is at most 32
=== prefix with letters
f: a in 10.0.0.0/8x
f: a in 10.0.0.0/08
---
error: '8x' is no prefix length
  f: a in 10.0.0.0/8x
                   ^~
error: '08' is no prefix length
  f: a in 10.0.0.0/08
                   ^~
=== IPv6 that is none
f: a == ip6"2001:db8"
---
error: '2001:db8' is no IPv6 address
  f: a == ip6"2001:db8"
              ^~~~~~~~ such as ip6"2001:db8::1"
=== IPv6 with a prefix too large
f: a in ip6"2001:db8::/129"
---
error: the prefix length 129 is too large
  f: a in ip6"2001:db8::/129"
                         ^~~ an IPv6 prefix is at most 128
=== IPv6 with an empty prefix
f: a in ip6"2001:db8::/"
---
error: '' is no prefix length
  f: a in ip6"2001:db8::/"
                         ^
=== IPv6 without an end
f: a == ip6"2001:db8::1
---
error: unterminated address
  f: a == ip6"2001:db8::1
          ^~~~~~~~~~~~~~~ it ends with '"' on its line
=== MAC that is none
f: a == mac"52:54:00:12:34"
f: a == mac"52:54:00:12:34:5g"
---
error: '52:54:00:12:34' is no MAC address
  f: a == mac"52:54:00:12:34"
              ^~~~~~~~~~~~~~ such as mac"52:54:00:12:34:56"
error: '52:54:00:12:34:5g' is no MAC address
  f: a == mac"52:54:00:12:34:5g"
              ^~~~~~~~~~~~~~~~~ such as mac"52:54:00:12:34:56"
=== empty character
f: ''
---
error: a character is one byte, '' has 0
  f: ''
     ^~
=== long character
f: 'ab'
f: 'é'
---
error: a character is one byte, 'ab' has 2
  f: 'ab'
     ^~~~ strings stand in '"'
error: a character is one byte, 'é' has 2
  f: 'é'
     ^~~ strings stand in '"'
=== character without an end
f: 'a
---
error: unterminated character
  f: 'a
     ^~ it ends with "'" on its line
=== string without an end
f: "abc
g: x
---
error: unterminated string
  f: "abc
     ^~~~ it ends with '"' on its line
=== string that ends in a backslash
f: "abc\
---
error: unterminated string
  f: "abc\
     ^~~~~ it ends with '"' on its line
=== unknown escape
f: "a\qb"
f: 'x' == '\é'
---
error: unknown escape '\q'
  f: "a\qb"
       ^~ write '\\' for a backslash
error: unknown escape '\é'
  f: 'x' == '\é'
             ^~ a byte is at most \xff
=== escape too large
f: "\x100"
f: "\400"
f: "\x"
---
error: unknown escape '\x100'
  f: "\x100"
      ^~~~~ a byte is at most \xff
error: unknown escape '\400'
  f: "\400"
      ^~~~ a byte is at most \xff
error: unknown escape '\x'
  f: "\x"
      ^~ write '\\' for a backslash
