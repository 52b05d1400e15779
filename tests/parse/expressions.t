=== binary operators by precedence
f: a || b && c | d ^ e & g == h < i << j + k * l
---
clause probes [0,48)
  name f [0,1)
  predicate
    binary || [3,48)
      name a [3,4)
      binary && [8,48)
        name b [8,9)
        binary | [13,48)
          name c [13,14)
          binary ^ [17,48)
            name d [17,18)
            binary & [21,48)
              name e [21,22)
              binary == [25,48)
                name g [25,26)
                binary < [30,48)
                  name h [30,31)
                  binary << [34,48)
                    name i [34,35)
                    binary + [39,48)
                      name j [39,40)
                      binary * [43,48)
                        name k [43,44)
                        name l [47,48)
=== binary operators the other way
f: a * b + c << d < e == g & h ^ i | j && k || l
---
clause probes [0,48)
  name f [0,1)
  predicate
    binary || [3,48)
      binary && [3,43)
        binary | [3,38)
          binary ^ [3,34)
            binary & [3,30)
              binary == [3,26)
                binary < [3,21)
                  binary << [3,17)
                    binary + [3,12)
                      binary * [3,8)
                        name a [3,4)
                        name b [7,8)
                      name c [11,12)
                    name d [16,17)
                  name e [20,21)
                name g [25,26)
              name h [29,30)
            name i [33,34)
          name j [37,38)
        name k [42,43)
      name l [47,48)
=== left to right
f: a - b - c / d / e % h
---
clause probes [0,24)
  name f [0,1)
  predicate
    binary - [3,24)
      binary - [3,8)
        name a [3,4)
        name b [7,8)
      binary % [11,24)
        binary / [11,20)
          binary / [11,16)
            name c [11,12)
            name d [15,16)
          name e [19,20)
        name h [23,24)
=== comparisons
f: a == b != c
f: a < b <= c > d >= e
---
clause probes [0,14)
  name f [0,1)
  predicate
    binary != [3,14)
      binary == [3,9)
        name a [3,4)
        name b [8,9)
      name c [13,14)
clause probes [15,37)
  name f [15,16)
  predicate
    binary >= [18,37)
      binary > [18,32)
        binary <= [18,28)
          binary < [18,23)
            name a [18,19)
            name b [22,23)
          name c [27,28)
        name d [31,32)
      name e [36,37)
=== match and its contrary
f: a ~ "x*" && b !~ "*y"
---
clause probes [0,24)
  name f [0,1)
  predicate
    binary && [3,24)
      binary ~ [3,11)
        name a [3,4)
        string "x*" [7,11)
      binary !~ [15,24)
        name b [15,16)
        string "*y" [20,24)
=== condition
f: a ? b : c ? d : e
---
clause probes [0,20)
  name f [0,1)
  predicate
    cond [3,20)
      name a [3,4)
      name b [7,8)
      cond [11,20)
        name c [11,12)
        name d [15,16)
        name e [19,20)
=== condition within a condition
f: a ? b ? c : d : e
---
clause probes [0,20)
  name f [0,1)
  predicate
    cond [3,20)
      name a [3,4)
      cond [7,16)
        name b [7,8)
        name c [11,12)
        name d [15,16)
      name e [19,20)
=== unary operators
f: !a || ~b || -c || +d || *e || &g
---
clause probes [0,35)
  name f [0,1)
  predicate
    binary || [3,35)
      binary || [3,29)
        binary || [3,23)
          binary || [3,17)
            binary || [3,11)
              unary ! [3,5)
                name a [4,5)
              unary ~ [9,11)
                name b [10,11)
            unary - [15,17)
              name c [16,17)
          unary + [21,23)
            name d [22,23)
        unary * [27,29)
          name e [28,29)
      unary & [33,35)
        name g [34,35)
=== unary operators of unary operators
f: - -a && !~b && !!c && ~-d && **e
---
clause probes [0,35)
  name f [0,1)
  predicate
    binary && [3,35)
      binary && [3,28)
        binary && [3,21)
          binary && [3,14)
            unary - [3,7)
              unary - [5,7)
                name a [6,7)
            unary ! [11,14)
              unary ~ [12,14)
                name b [13,14)
          unary ! [18,21)
            unary ! [19,21)
              name c [20,21)
        unary ~ [25,28)
          unary - [26,28)
            name d [27,28)
      unary * [32,35)
        unary * [33,35)
          name e [34,35)
=== unary not before a match
f: !~x
---
clause probes [0,6)
  name f [0,1)
  predicate
    unary ! [3,6)
      unary ~ [4,6)
        name x [5,6)
=== unary and product
f: -a * -b - -c
---
clause probes [0,15)
  name f [0,1)
  predicate
    binary - [3,15)
      binary * [3,10)
        unary - [3,5)
          name a [4,5)
        unary - [8,10)
          name b [9,10)
      unary - [13,15)
        name c [14,15)
=== members
f: a->b.c->d
---
clause probes [0,12)
  name f [0,1)
  predicate
    member d [3,12)
      member c [3,9)
        member b [3,7)
          name a [3,4)
=== index
f: a[1].b[c + 1][2]
---
clause probes [0,19)
  name f [0,1)
  predicate
    index [3,19)
      index [3,16)
        member b [3,9)
          index [3,7)
            name a [3,4)
            number 1 [5,6)
        binary + [10,15)
          name c [10,11)
          number 1 [14,15)
      number 2 [17,18)
=== members that are words of the language
f: a->in.print->struct.u8.ret.sizeof.by.union
---
clause probes [0,45)
  name f [0,1)
  predicate
    member union [3,45)
      member by [3,39)
        member sizeof [3,36)
          member ret [3,29)
            member u8 [3,25)
              member struct [3,22)
                member print [3,14)
                  member in [3,8)
                    name a [3,4)
=== args
f: args.x == args.count && args.ret
---
clause probes [0,35)
  name f [0,1)
  predicate
    binary && [3,35)
      binary == [3,23)
        member x [3,9)
          name args [3,7)
        member count [13,23)
          name args [13,17)
      member ret [27,35)
        name args [27,31)
=== calls
f: tcp(skb)->dest == 443 && g() && str(p, 16) && h(a, b ? c : d)
---
clause probes [0,64)
  name f [0,1)
  predicate
    binary && [3,64)
      binary && [3,45)
        binary && [3,31)
          binary == [3,24)
            member dest [3,17)
              call tcp [3,11)
                name skb [7,10)
            number 443 [21,24)
          call g [28,31)
        call str [35,45)
          name p [39,40)
          number 16 [42,44)
      call h [49,64)
        name a [51,52)
        cond [54,63)
          name b [54,55)
          name c [58,59)
          name d [62,63)
=== return and its other names
f: ret && return && retval
---
clause probes [0,26)
  name f [0,1)
  predicate
    binary && [3,26)
      binary && [3,16)
        name ret [3,6)
        name ret [10,16)
      name ret [20,26)
=== return as a member and a call
f: x.return && retval(1)
---
clause probes [0,24)
  name f [0,1)
  predicate
    binary && [3,24)
      member return [3,11)
        name x [3,4)
      call retval [15,24)
        number 1 [22,23)
=== parentheses
f: (a || b) && ((c))
---
clause probes [0,20)
  name f [0,1)
  predicate
    binary && [3,20)
      binary || parens [3,11)
        name a [4,5)
        name b [9,10)
      name c parens [15,20)
=== cast to a word
f: (u8)-x
---
clause probes [0,9)
  name f [0,1)
  predicate
    cast [3,9)
      type u8 [4,6)
      unary - [7,9)
        name x [8,9)
=== cast to several words
f: (unsigned long long)x + (long unsigned int)y
---
clause probes [0,47)
  name f [0,1)
  predicate
    binary + [3,47)
      cast [3,24)
        type unsigned long long [4,22)
        name x [23,24)
      cast [27,47)
        type long unsigned int [28,45)
        name y [46,47)
=== cast to struct, union and enum
f: (struct iphdr *)p && (union u)q && (enum e)r
---
clause probes [0,47)
  name f [0,1)
  predicate
    binary && [3,47)
      binary && [3,34)
        cast [3,20)
          type struct iphdr * [4,18)
          name p [19,20)
        cast [24,34)
          type union u [25,32)
          name q [33,34)
      cast [38,47)
        type enum e [39,45)
        name r [46,47)
=== cast to a pointer to a named type
f: (conn_t *)p && (conn_t **)-q && (a * # x
 *)r
---
clause probes [0,48)
  name f [0,1)
  predicate
    binary && [3,48)
      binary && [3,31)
        cast [3,14)
          type conn_t * [4,12)
          name p [13,14)
        cast [18,31)
          type conn_t ** [19,28)
          unary - [29,31)
            name q [30,31)
      cast [35,48)
        type a ** [36,46)
        name r [47,48)
=== cast to a named type
f: (pid_t)x && (foo_t)(x) && (foo_t)1 && (foo_t)!x && (foo_t)"s" && (foo_t)x->y[1]
---
clause probes [0,82)
  name f [0,1)
  predicate
    binary && [3,82)
      binary && [3,64)
        binary && [3,50)
          binary && [3,37)
            binary && [3,25)
              cast [3,11)
                type pid_t [4,9)
                name x [10,11)
              cast [15,25)
                type foo_t [16,21)
                name x parens [22,25)
            cast [29,37)
              type foo_t [30,35)
              number 1 [36,37)
          cast [41,50)
            type foo_t [42,47)
            unary ! [48,50)
              name x [49,50)
        cast [54,64)
          type foo_t [55,60)
          string "s" [61,64)
      cast [68,82)
        type foo_t [69,74)
        index [75,82)
          member y [75,79)
            name x [75,76)
          number 1 [80,81)
=== casts of casts
f: (foo_t)(bar_t)x && (u8)(struct s *)(conn_t *)p && (foo_t)sizeof x
---
clause probes [0,68)
  name f [0,1)
  predicate
    binary && [3,68)
      binary && [3,49)
        cast [3,18)
          type foo_t [4,9)
          cast [10,18)
            type bar_t [11,16)
            name x [17,18)
        cast [22,49)
          type u8 [23,25)
          cast [26,49)
            type struct s * [27,37)
            cast [38,49)
              type conn_t * [39,47)
              name p [48,49)
      cast [53,68)
        type foo_t [54,59)
        sizeof [60,68)
          name x [67,68)
=== a name in parentheses before an operator
f: (x) - 1 && (x) * y && (x) & y && (x) + y
---
clause probes [0,43)
  name f [0,1)
  predicate
    binary && [3,43)
      binary && [3,32)
        binary && [3,21)
          binary - [3,10)
            name x parens [3,6)
            number 1 [9,10)
          binary * [14,21)
            name x parens [14,17)
            name y [20,21)
        binary & [25,32)
          name x parens [25,28)
          name y [31,32)
      binary + [36,43)
        name x parens [36,39)
        name y [42,43)
=== cast and member
f: ((struct iphdr *)p)->saddr && (struct iphdr *)p->saddr
---
clause probes [0,57)
  name f [0,1)
  predicate
    binary && [3,57)
      member saddr [3,29)
        cast parens [3,22)
          type struct iphdr * [5,19)
          name p [20,21)
      cast [33,57)
        type struct iphdr * [34,48)
        member saddr [49,57)
          name p [49,50)
=== dereferenced cast
f: *(u32 *)p == 1
---
clause probes [0,17)
  name f [0,1)
  predicate
    binary == [3,17)
      unary * [3,12)
        cast [4,12)
          type u32 * [5,10)
          name p [11,12)
      number 1 [16,17)
=== qualifiers
f: (const struct s *)p && (struct s const *)p && (const volatile int)x && (const foo_t *)y
---
clause probes [0,90)
  name f [0,1)
  predicate
    binary && [3,90)
      binary && [3,70)
        binary && [3,45)
          cast [3,22)
            type struct s * [4,20)
            name p [21,22)
          cast [26,45)
            type struct s * [27,43)
            name p [44,45)
        cast [49,70)
          type int [50,68)
          name x [69,70)
      cast [74,90)
        type foo_t * [75,88)
        name y [89,90)
=== in behind sizeof of a pointer, and behind a cast
f: sizeof(struct s *) in (8) && sizeof(u8 **) in (8) && (struct s *)in == y
---
clause probes [0,75)
  name f [0,1)
  predicate
    binary && [3,75)
      binary && [3,52)
        in [3,28)
          sizeof [3,21)
            type struct s * [10,20)
          number 8 [26,27)
        in [32,52)
          sizeof [32,45)
            type u8 ** [39,44)
          number 8 [50,51)
      binary == [56,75)
        cast [56,70)
          type struct s * [57,67)
          name in [68,70)
        name y [74,75)
=== sizeof
f: sizeof x && sizeof(x) && sizeof(struct s) && sizeof(u8) && sizeof(foo_t *) && sizeof -x && sizeof x->y
---
clause probes [0,105)
  name f [0,1)
  predicate
    binary && [3,105)
      binary && [3,90)
        binary && [3,77)
          binary && [3,58)
            binary && [3,44)
              binary && [3,24)
                sizeof [3,11)
                  name x [10,11)
                sizeof [15,24)
                  name x parens [21,24)
              sizeof [28,44)
                type struct s [35,43)
            sizeof [48,58)
              type u8 [55,57)
          sizeof [62,77)
            type foo_t * [69,76)
        sizeof [81,90)
          unary - [88,90)
            name x [89,90)
      sizeof [94,105)
        member y [101,105)
          name x [101,102)
=== container_of
f: container_of(p, struct s, m)->x && container_of(p->q, foo_t, a.b)
---
clause probes [0,68)
  name f [0,1)
  predicate
    binary && [3,68)
      member x [3,34)
        container_of m [3,31)
          type struct s [19,27)
          name p [16,17)
      container_of a.b [38,68)
        type foo_t [57,62)
        member q [51,55)
          name p [51,52)
=== container_of as a name
f: container_of == 1
---
clause probes [0,20)
  name f [0,1)
  predicate
    binary == [3,20)
      name container_of [3,15)
      number 1 [19,20)
=== in with a set
f: x in (80, 443, 8000..8080)
---
clause probes [0,29)
  name f [0,1)
  predicate
    in [3,29)
      name x [3,4)
      number 80 [9,11)
      number 443 [13,16)
      range [18,28)
        number 8000 [18,22)
        number 8080 [24,28)
=== in with one member
f: x in (1..63) && y in (-1)
---
clause probes [0,28)
  name f [0,1)
  predicate
    binary && [3,28)
      in [3,15)
        name x [3,4)
        range [9,14)
          number 1 [9,10)
          number 63 [12,14)
      in [19,28)
        name y [19,20)
        unary - [25,27)
          number 1 [26,27)
=== in with addresses
f: a in 10.0.0.0/8 && b in ip6"2001:db8::/32" && c in (1.1.1.1, 10.0.0.0/8)
---
clause probes [0,75)
  name f [0,1)
  predicate
    binary && [3,75)
      binary && [3,45)
        in [3,18)
          name a [3,4)
          ip4 0a000000/8 [8,18)
        in [22,45)
          name b [22,23)
          ip6 20010db8000000000000000000000000/32 [27,45)
      in [49,75)
        name c [49,50)
        ip4 01010101/32 [55,62)
        ip4 0a000000/8 [64,74)
=== in binds as a comparison
f: x + 1 in (2) == y && !z in (3)
---
clause probes [0,33)
  name f [0,1)
  predicate
    binary && [3,33)
      binary == [3,20)
        in [3,15)
          binary + [3,8)
            name x [3,4)
            number 1 [7,8)
          number 2 [13,14)
        name y [19,20)
      in [24,33)
        unary ! [24,26)
          name z [25,26)
        number 3 [31,32)
=== in as a name
f: in in (in, 1)
---
clause probes [0,16)
  name f [0,1)
  predicate
    in [3,16)
      name in [3,5)
      name in [10,12)
      number 1 [14,15)
=== words of the language as names
f: by == print && count + stop && kstack == hist && not == and
---
clause probes [0,62)
  name f [0,1)
  predicate
    binary && [3,62)
      binary && [3,48)
        binary && [3,30)
          binary == [3,14)
            name by [3,5)
            name print [9,14)
          binary + [18,30)
            name count [18,23)
            name stop [26,30)
        binary == [34,48)
          name kstack [34,40)
          name hist [44,48)
      binary == [52,62)
        name not [52,55)
        name and [59,62)
=== words of the language as calls
f: count(x) && print(1)
---
clause probes [0,23)
  name f [0,1)
  predicate
    binary && [3,23)
      call count [3,11)
        name x [9,10)
      call print [15,23)
        number 1 [21,22)
=== track, after, changed, pcap
f: track(skb) && after(x->y) != 1 && changed(x) && pcap("tcp")
---
clause probes [0,62)
  name f [0,1)
  predicate
    binary && [3,62)
      binary && [3,47)
        binary && [3,33)
          call track [3,13)
            name skb [9,12)
          binary != [17,33)
            call after [17,28)
              member y [23,27)
                name x [23,24)
            number 1 [32,33)
        call changed [37,47)
          name x [45,46)
      call pcap [51,62)
        string "tcp" [56,61)
=== strings
f: comm == "a b" && x ~ "*\"\n\x41\101\e\\"
---
clause probes [0,43)
  name f [0,1)
  predicate
    binary && [3,43)
      binary == [3,16)
        name comm [3,7)
        string "a b" [11,16)
      binary ~ [20,43)
        name x [20,21)
        string "*\x22\x0aAA\x1b\x5c" [24,43)
=== text (text)
f: skb  ->  len==84   &&
  f( x ,y ) . w # c
 . z [ 1 ] == "a  b"
---
skb->len==84 && f( x ,y ).w.z[1] == "a  b"
=== text of parentheses, ranges and literals (text)
f: ( a  +b )*2 in (1 .. 2,3..4)   ? 'a' : "\"  x"
g(skb->len  == 84,   skb ,  *  ( u8 * ) p,ret,return )
---
( a +b )*2 in (1 .. 2,3..4) ? 'a' : "\"  x"
skb->len == 84
skb
* ( u8 * ) p
ret
return
=== text of print items (text)
f: { print skb  ->len, "label",
 (x), a [ i ] [ j ],x  .  y, ip6"::1" }
---
skb->len
"label"
(x)
a[i][j]
x.y
ip6"::1"
=== expression missing behind an operator
f: x ==
---
error: unexpected end of the script, expected an expression
  f: x ==
         ^
=== expression missing before an operator
f: == x
---
error: unexpected '==', expected an expression
  f: == x
     ^~
=== expression missing in parentheses
f: ()
---
error: unexpected ')', expected an expression
  f: ()
      ^
=== expression missing in a call
f: g(a,)
---
error: unexpected ')', expected an expression
  f: g(a,)
         ^
=== expression missing in brackets
f: x[]
---
error: unexpected ']', expected an expression
  f: x[]
       ^
=== expression missing in a condition
f: x ? : y
---
error: unexpected ':', expected an expression
  f: x ? : y
         ^
=== expression missing in a set
f: x in ()
---
error: unexpected ')', expected an expression
  f: x in ()
           ^
=== condition without a colon
f: x ? y
---
error: unexpected end of the script, expected an operator or ':'
  f: x ? y
          ^
=== condition without a colon, in parentheses
f: (x ? y)
---
error: unexpected ')', expected an operator or ':'
  f: (x ? y)
           ^
=== two operands
f: x y
---
error: unexpected 'y', expected an operator, ';' or a new line
  f: x y
       ^
=== two operands in parentheses
f: (x y)
---
error: unexpected 'y', expected an operator
  f: (x y)
        ^
=== two operands in a call
f: g(x y)
---
error: unexpected 'y', expected an operator
  f: g(x y)
         ^
=== two operands in brackets
f: x[a b]
---
error: unexpected 'b', expected an operator
  f: x[a b]
         ^
=== an operand behind an expression in parentheses
f: (a + b) c->d
---
error: unexpected 'c', expected an operator
  f: (a + b) c->d
             ^
=== member missing
f: x->
---
error: unexpected end of the script, expected a member's name
  f: x->
        ^
=== member missing, a number there
f: x.1y
---
error: unexpected '1y', expected a member's name
  f: x.1y
       ^~
=== range outside of a set
f: x == 1..63
---
error: unexpected '..', expected an operator, ';' or a new line
  f: x == 1..63
           ^~
=== set without parentheses
f: x in 80
---
error: unexpected '80', expected '('
  f: x in 80
          ^~ a set is written 'in (80, 443, 8000..8080)'
=== set in brackets
f: x in [80]
---
error: unexpected '[', expected '('
  f: x in [80]
          ^ a set is written 'in (80, 443, 8000..8080)'
=== not in
f: x not in (1)
f: x !in (1)
---
error: unexpected 'not', expected an operator, ';' or a new line
  f: x not in (1)
       ^~~ write '!(x in …)'
error: unexpected '!', expected an operator, ';' or a new line
  f: x !in (1)
       ^ write '!(x in …)'
=== a type as an operand
f: u8 == 1
f: x + struct y
---
error: unexpected 'u8', expected an expression
  f: u8 == 1
     ^~ a type; for the parameter write 'args.u8'
error: unexpected 'struct', expected an expression
  f: x + struct y
         ^~~~~~
=== a type as a cast's end
f: (u8)
---
error: unexpected end of the script, expected an expression
  f: (u8)
         ^
=== two types
f: (u8 x)y
---
error: unexpected 'x', expected a type
  f: (u8 x)y
         ^
=== container_of without its parts
f: container_of(p)
f: container_of(p, 1, m)
f: container_of(p, struct s, 1)
---
error: unexpected ')', expected an operator or ','
  f: container_of(p)
                   ^
error: unexpected '1', expected a type
  f: container_of(p, 1, m)
                     ^
error: unexpected '1', expected a name
  f: container_of(p, struct s, 1)
                               ^
=== comma operator
f: a == 1, b == 2
---
error: unexpected ',', expected an operator, ';' or a new line
  f: a == 1, b == 2
           ^ there is no comma operator: use '&&'
=== comma operator in parentheses
f: (a, b)
---
error: unexpected ',', expected an operator or ')'
  f: (a, b)
       ^ there is no comma operator: use '&&'
=== a second colon
f: a: b
---
error: unexpected ':', expected an operator, ';' or a new line
  f: a: b
      ^
