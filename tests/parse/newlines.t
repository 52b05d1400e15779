=== inside parentheses
a: (x
==
1
)
---
clause probes [0,12)
  name a [0,1)
  predicate
    binary == parens [3,12)
      name x [4,5)
      number 1 [9,10)
=== inside brackets
a: x[
1
]
---
clause probes [0,9)
  name a [0,1)
  predicate
    index [3,9)
      name x [3,4)
      number 1 [6,7)
=== inside a call's parentheses
a: f(x
,
y)
---
clause probes [0,11)
  name a [0,1)
  predicate
    call f [3,11)
      name x [5,6)
      name y [9,10)
=== behind a binary operator
a: x ==
1 &&
y ->
z .
w
---
clause probes [0,23)
  name a [0,1)
  predicate
    binary && [3,23)
      binary == [3,9)
        name x [3,4)
        number 1 [8,9)
      member w [13,23)
        member z [13,19)
          name y [13,14)
=== behind a unary operator
a: !
x
---
clause probes [0,6)
  name a [0,1)
  predicate
    unary ! [3,6)
      name x [5,6)
=== behind a comma
a: { print x,
y }
---
clause probes block [0,17)
  name a [0,1)
  action print [5,15)
    name x [11,12)
    name y [14,15)
=== behind a comma of the probes
a,
b:
---
clause probes [0,5)
  any of [0,4)
    name a [0,1)
    name b [3,4)
=== behind the probes' other operators
a &
!
b:
---
clause probes [0,8)
  all of [0,7)
    name a [0,1)
    not [4,7)
      name b [6,7)
=== behind a question mark and its colon
a: x ?
y :
z
---
clause probes [0,12)
  name a [0,1)
  predicate
    cond [3,12)
      name x [3,4)
      name y [7,8)
      name z [11,12)
=== behind by, in and sizeof
a: sizeof
x in
(1) { count() by
func }
---
clause probes block [0,38)
  name a [0,1)
  predicate
    in [3,18)
      sizeof [3,11)
        name x [10,11)
      number 1 [16,17)
  action count [21,36)
    by
      name func [32,36)
=== before a brace
a: x
{ print y }
---
clause probes block [0,16)
  name a [0,1)
  predicate
    name x [3,4)
  action print [7,14)
    name y [13,14)
=== before a brace, behind the probes
a
{ print y }
---
clause probes block [0,13)
  name a [0,1)
  action print [4,11)
    name y [10,11)
=== before a brace, behind the probes' colon
a:
{ print y }
---
clause probes block [0,14)
  name a [0,1)
  action print [5,12)
    name y [11,12)
=== before a brace, behind empty lines and comments
a: x

  # here

 { print y }
---
clause probes block [0,28)
  name a [0,1)
  predicate
    name x [3,4)
  action print [19,26)
    name y [25,26)
=== before a brace, behind a call
a(x)
{ print y }
---
clause call block [0,16)
  name a [0,1)
  item
    name x [2,3)
  action print [7,14)
    name y [13,14)
=== before logical operators
a: x
&& y
|| z
---
clause probes [0,14)
  name a [0,1)
  predicate
    binary || [3,14)
      binary && [3,9)
        name x [3,4)
        name y [8,9)
      name z [13,14)
=== before a condition's parts
a: x
? y
: z
---
clause probes [0,12)
  name a [0,1)
  predicate
    cond [3,12)
      name x [3,4)
      name y [7,8)
      name z [11,12)
=== before other binary operators
a: x
+ 1
- 2
/ 3
% 4
<< 5
>> 6
< 7
<= 8
> 9
>= 10
== 11
!= 12
^ 13
| 14
& 15
---
clause probes [0,76)
  name a [0,1)
  predicate
    binary | [3,76)
      binary ^ [3,66)
        binary != [3,61)
          binary == [3,55)
            binary >= [3,49)
              binary > [3,43)
                binary <= [3,39)
                  binary < [3,34)
                    binary >> [3,30)
                      binary << [3,25)
                        binary - [3,20)
                          binary + [3,8)
                            name x [3,4)
                            number 1 [7,8)
                          binary % [11,20)
                            binary / [11,16)
                              number 2 [11,12)
                              number 3 [15,16)
                            number 4 [19,20)
                        number 5 [24,25)
                      number 6 [29,30)
                    number 7 [33,34)
                  number 8 [38,39)
                number 9 [42,43)
              number 10 [47,49)
            number 11 [53,55)
          number 12 [59,61)
        number 13 [64,66)
      binary & [69,76)
        number 14 [69,71)
        number 15 [74,76)
=== before a match
a: x
~ "*"
b: x
!~ "*"
---
clause probes [0,10)
  name a [0,1)
  predicate
    binary ~ [3,10)
      name x [3,4)
      string "*" [7,10)
clause probes [11,22)
  name b [11,12)
  predicate
    binary !~ [14,22)
      name x [14,15)
      string "*" [19,22)
=== before a member
a: x
->y
.z
---
clause probes [0,11)
  name a [0,1)
  predicate
    member z [3,11)
      member y [3,8)
        name x [3,4)
=== before in
a: x
in (1, 2)
b: y
 in 10.0.0.0/8
---
clause probes [0,14)
  name a [0,1)
  predicate
    in [3,14)
      name x [3,4)
      number 1 [9,10)
      number 2 [12,13)
clause probes [15,34)
  name b [15,16)
  predicate
    in [18,34)
      name y [18,19)
      ip4 0a000000/8 [24,34)
=== a function called in
a: x
in: y
in {print z}
---
clause probes [0,4)
  name a [0,1)
  predicate
    name x [3,4)
clause probes [5,10)
  name in [5,7)
  predicate
    name y [9,10)
clause probes block [11,23)
  name in [11,13)
  action print [15,22)
    name z [21,22)
=== before the probes' colon
a
: x
---
clause probes [0,5)
  name a [0,1)
  predicate
    name x [4,5)
=== before the probes' ampersand
a
& b
---
clause bare [0,5)
  all of [0,5)
    name a [0,1)
    name b [4,5)
=== separates before a star
a: x
*b: y
---
clause probes [0,4)
  name a [0,1)
  predicate
    name x [3,4)
clause probes [5,10)
  glob *b [5,7)
  predicate
    name y [9,10)
=== separates before an exclamation mark
a: x
!b, c: y
---
clause probes [0,4)
  name a [0,1)
  predicate
    name x [3,4)
clause probes [5,13)
  any of [5,10)
    not [5,7)
      name b [6,7)
    name c [9,10)
  predicate
    name y [12,13)
=== separates behind the probes' colon
a:
b: y
---
clause probes [0,2)
  name a [0,1)
clause probes [3,7)
  name b [3,4)
  predicate
    name y [6,7)
=== separates behind the probes' colon, whatever operator comes
a:
-x == 1
---
error: unexpected '-', expected a function or a type
  -x == 1
  ^ a predicate begins on the line of its ':'
=== separates actions
a: { print x
kstack
count() }
---
clause probes block [0,29)
  name a [0,1)
  action print [5,12)
    name x [11,12)
  action kstack [13,19)
  action count [20,27)
=== separates actions before a word
a: { print x
print y
}
---
clause probes block [0,22)
  name a [0,1)
  action print [5,12)
    name x [11,12)
  action print [13,20)
    name y [19,20)
=== does not separate within an action's parentheses
a: { count(
)
print (x
+ y) }
---
clause probes block [0,29)
  name a [0,1)
  action count [5,13)
  action print [14,27)
    binary + parens [20,27)
      name x [21,22)
      name y [25,26)
=== before an operator in braces
a: { print x
+ y }
---
clause probes block [0,18)
  name a [0,1)
  action print [5,16)
    binary + [11,16)
      name x [11,12)
      name y [15,16)
=== behind a cast, which does not go on
a: (u8)
x
---
error: unexpected end of the line, expected an expression
  a: (u8)
         ^
=== before a comma, which separates
a
, b:
---
error: unexpected ',', expected a function or a type
  , b:
  ^ end the line before with ','
=== before by, which separates
a: { count()
by func }
---
error: unexpected 'func', expected an operator, ';' or '}'
  by func }
     ^~~~ 'by' stands on the line of its aggregation
=== print needs its items on the line
a: { print
x }
---
error: unexpected end of the line, expected an expression
  a: { print
            ^
