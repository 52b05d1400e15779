=== print
f: { print x, y->z, "label", ret }
---
clause probes block [0,34)
  name f [0,1)
  action print [5,32)
    name x [11,12)
    member z [14,18)
      name y [14,15)
    string "label" [20,27)
    name ret [29,32)
=== print of what begins with an operator
f: { print *skb; print -x; print (a + b) * 2, &y; print !x }
---
clause probes block [0,60)
  name f [0,1)
  action print [5,15)
    unary * [11,15)
      name skb [12,15)
  action print [17,25)
    unary - [23,25)
      name x [24,25)
  action print [27,48)
    binary * [33,44)
      binary + parens [33,40)
        name a [34,35)
        name b [38,39)
      number 2 [43,44)
    unary & [46,48)
      name y [47,48)
  action print [50,58)
    unary ! [56,58)
      name x [57,58)
=== print of words of the language
f: { print print, count, in, by; print kstack, kstack(8) }
---
clause probes block [0,58)
  name f [0,1)
  action print [5,31)
    name print [11,16)
    name count [18,23)
    name in [25,27)
    name by [29,31)
  action print [33,56)
    name kstack [39,45)
    call kstack [47,56)
      number 8 [54,55)
=== printf
f: { printf("%d %s\n", x, comm) }
---
clause probes block [0,33)
  name f [0,1)
  action printf [5,31)
    string "%d %s\x0a" [12,21)
    name x [23,24)
    name comm [26,30)
=== stacks
f: { kstack; ustack; kstack(8); ustack(); kstack(0x10) }
---
clause probes block [0,56)
  name f [0,1)
  action kstack [5,11)
  action ustack [13,19)
  action kstack depth 8 [21,30)
  action ustack [32,40)
  action kstack depth 16 [42,54)
=== stop and exit
f: { stop; stop(); exit; exit() }
---
clause probes block [0,33)
  name f [0,1)
  action stop [5,9)
  action stop [11,17)
  action stop [19,23)
  action stop [25,31)
=== aggregations
f: { count(); sum(x); avg(x); min(x); max(x); hist(x); lhist(x, 0, 100, 10) }
---
clause probes block [0,77)
  name f [0,1)
  action count [5,12)
  action sum [14,20)
    name x [18,19)
  action avg [22,28)
    name x [26,27)
  action min [30,36)
    name x [34,35)
  action max [38,44)
    name x [42,43)
  action hist [46,53)
    name x [51,52)
  action lhist [55,75)
    name x [61,62)
    number 0 [64,65)
    number 100 [67,70)
    number 10 [72,74)
=== aggregations by keys
f: { count() by func; hist(duration) by comm, pid, x->y }
---
clause probes block [0,57)
  name f [0,1)
  action count [5,20)
    by
      name func [16,20)
  action hist [22,55)
    name duration [27,35)
    by
      name comm [40,44)
      name pid [46,49)
      member y [51,55)
        name x [51,52)
=== several actions
f: { print x; kstack; count() by func }
---
clause probes block [0,39)
  name f [0,1)
  action print [5,12)
    name x [11,12)
  action kstack [14,20)
  action count [22,37)
    by
      name func [33,37)
=== tuple and meta as items
f: { print tuple(skb), meta(skb) }
---
clause probes block [0,34)
  name f [0,1)
  action print [5,32)
    call tuple [11,21)
      name skb [17,20)
    call meta [23,32)
      name skb [28,31)
=== unknown actions
f: { foo; tuple(skb, 1); return; join(x) }
---
clause probes block [0,42)
  name f [0,1)
  action other foo [5,8)
  action other tuple [10,23)
    name skb [16,19)
    number 1 [21,22)
  action other return [25,31)
  action other join [33,40)
    name x [38,39)
=== words that begin an action only there
f: print == 1 { print count }
---
clause probes block [0,29)
  name f [0,1)
  predicate
    binary == [3,13)
      name print [3,8)
      number 1 [12,13)
  action print [16,27)
    name count [22,27)
=== an expression
f: { skb->len }
---
error: an expression is no action
  f: { skb->len }
       ^~~~~~~~ write 'print' before it
=== an expression that begins with a name
f: { x + 1; print y }
---
error: an expression is no action
  f: { x + 1; print y }
       ^~~~~ write 'print' before it
=== a name in parentheses
f: { (x) }
---
error: an expression is no action
  f: { (x) }
       ^~~ write 'print' before it
=== print without items
f: { print }
---
error: unexpected '}', expected an expression
  f: { print }
             ^
=== printf without parentheses
f: { printf "x" }
---
error: unexpected '"x"', expected '('
  f: { printf "x" }
              ^~~
=== printf without a format
f: { printf() }
---
error: unexpected ')', expected an expression
  f: { printf() }
              ^
=== aggregation without parentheses
f: { count by func }
---
error: unexpected 'by', expected '('
  f: { count by func }
             ^~
=== by without keys
f: { count() by }
---
error: unexpected '}', expected an expression
  f: { count() by }
                  ^
=== by behind print
f: { print x by y }
---
error: unexpected 'by', expected an operator, ';' or '}'
  f: { print x by y }
               ^~ 'by' stands behind an aggregation: count() by func
=== by behind an unknown word
f: { foo by y }
---
error: unexpected 'by', expected an operator, ';' or '}'
  f: { foo by y }
           ^~ 'by' stands behind an aggregation: count() by func
=== stack with an expression
f: { kstack(x) }
---
error: unexpected 'x', expected a number
  f: { kstack(x) }
              ^
=== stack without a frame
f: { kstack(0) }
---
error: a stack has at least one frame
  f: { kstack(0) }
              ^
=== stop with an argument
f: { stop(1) }
---
error: unexpected '1', expected ')'
  f: { stop(1) }
            ^
=== two actions without a separator
f: { print x print y }
---
error: unexpected 'print', expected an operator, ';' or '}'
  f: { print x print y }
               ^~~~~
=== an action's word with an operator
f: { count == 1 }
---
error: unexpected '==', expected '('
  f: { count == 1 }
             ^~
=== no closing brace
f: { print x
---
error: '{' is never closed
  f: { print x
     ^ expected '}' before the end of the script
=== no closing brace, more clauses behind
f: { print x
g: y
---
error: '{' is never closed
  f: { print x
     ^ expected '}' before 'g'
=== no closing brace, nothing in it
f: {
---
error: '{' is never closed
  f: {
     ^ expected '}' before the end of the script
=== a second block
f: { print x } { print y }
---
error: unexpected '{', expected ';' or a new line
  f: { print x } { print y }
                 ^
=== a clause behind a block without a separator
f: { print x } g: y
---
error: unexpected 'g', expected ';' or a new line
  f: { print x } g: y
                 ^
=== a block in a block
f: { { print x } }
---
error: unexpected '{', expected an expression
  f: { { print x } }
       ^ conditions stand in the predicate, after the probes' ':'
=== if
f: { if (x) { print y } }
---
error: unexpected '{', expected an operator, ';' or '}'
  f: { if (x) { print y } }
              ^ conditions stand in the predicate, after the probes' ':'
=== condition behind the block
f: { print x } x == 1
---
error: unexpected 'x', expected ';' or a new line
  f: { print x } x == 1
                 ^
