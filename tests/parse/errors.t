=== an assignment for ==
f: x = 1
---
error: '=' would change a value, and a script only reads
  f: x = 1
       ^ use '=='
=== an assignment for ==, more behind it
f: x = 1 && y = 2
---
error: '=' would change a value, and a script only reads
  f: x = 1 && y = 2
       ^ use '=='
error: '=' would change a value, and a script only reads
  f: x = 1 && y = 2
                ^ use '=='
=== an assignment as an action
f: { x = 1 }
---
error: '=' would change a value, and a script only reads
  f: { x = 1 }
         ^
=== assignments with an operator
f: x += 1
f: x <<= 1
f: x |= 1
---
error: '+=' would change a value, and a script only reads
  f: x += 1
       ^~
error: '<<=' would change a value, and a script only reads
  f: x <<= 1
       ^~~
error: '|=' would change a value, and a script only reads
  f: x |= 1
       ^~
=== increment and decrement
f: x++
f: --x
---
error: '++' would change a value, and a script only reads
  f: x++
      ^~
error: '--' would change a value, and a script only reads
  f: --x
     ^~
=== too many of an operator
f: a &&& b ||| c === d !== e
---
error: unknown operator '&&&'
  f: a &&& b ||| c === d !== e
       ^~~ use '&&'
error: unknown operator '|||'
  f: a &&& b ||| c === d !== e
             ^~~ use '||'
error: unknown operator '==='
  f: a &&& b ||| c === d !== e
                   ^~~ use '=='
error: unknown operator '!=='
  f: a &&& b ||| c === d !== e
                         ^~~ use '!='
=== turned operators
f: a => 1 && b =< 2 && c =~ "x"
---
error: unknown operator '=>'
  f: a => 1 && b =< 2 && c =~ "x"
       ^~ use '>='
error: unknown operator '=<'
  f: a => 1 && b =< 2 && c =~ "x"
                 ^~ use '<='
error: unknown operator '=~'
  f: a => 1 && b =< 2 && c =~ "x"
                           ^~ use '~'
=== parenthesis never closed
f: (a == 1
---
error: '(' is never closed
  f: (a == 1
     ^ expected ')' before the end of the script
=== parenthesis never closed, another clause behind
f: (a == 1
g: x
---
error: '(' is never closed
  f: (a == 1
     ^ expected ')' before 'g'
=== parenthesis never closed, a semicolon behind
f: (a == 1; g: x
---
error: '(' is never closed
  f: (a == 1; g: x
     ^ expected ')' before ';'
=== parenthesis never closed, a block behind
f: (a == 1 { print x }
g: y = 1
---
error: '(' is never closed
  f: (a == 1 { print x }
     ^ expected ')' before '{'
error: '=' would change a value, and a script only reads
  g: y = 1
       ^ use '=='
=== parenthesis never closed in a block
f: { print (x }
g: y = 1
---
error: '(' is never closed
  f: { print (x }
             ^ expected ')' before '}'
error: '=' would change a value, and a script only reads
  g: y = 1
       ^ use '=='
=== parenthesis never closed in a block of lines
f: {
  print (x
  kstack
}
g: y = 1
---
error: '(' is never closed
    print (x
          ^ expected ')' before 'kstack'
error: '=' would change a value, and a script only reads
  g: y = 1
       ^ use '=='
=== parenthesis never closed in a call
f(a == 1, b
g: y
---
error: '(' is never closed
  f(a == 1, b
   ^ expected ')' before 'g'
=== bracket never closed
f: x[1
g: y
---
error: '[' is never closed
  f: x[1
      ^ expected ']' before 'g'
=== parenthesis never closed, an error in it
f: (a ! b
g: y = 1
---
error: unexpected '!', expected an operator or ')'
  f: (a ! b
        ^
error: '=' would change a value, and a script only reads
  g: y = 1
       ^ use '=='
=== an error in parentheses of several lines
f: (a ! b
  && c)
g: y = 1
---
error: unexpected '!', expected an operator or ')'
  f: (a ! b
        ^
error: '=' would change a value, and a script only reads
  g: y = 1
       ^ use '=='
=== an operator missing in parentheses of several lines
f: (a == 1
  b == 2)
g: y = 1
---
error: unexpected 'b', expected an operator
    b == 2)
    ^
error: '=' would change a value, and a script only reads
  g: y = 1
       ^ use '=='
=== wrong closer
f: (a]
---
error: unexpected ']', expected an operator or ')'
  f: (a]
       ^
=== wrong closer in brackets
f: x[1)
---
error: unexpected ')', expected an operator or ']'
  f: x[1)
        ^
=== closer too many
f: a)
---
error: unexpected ')'
  f: a)
      ^ nothing is open here
=== closer too many, of a block
f: { print x } }
---
error: unexpected '}'
  f: { print x } }
                 ^ nothing is open here
=== closer too many, of a cast
f: a *)
---
error: unexpected '*)'
  f: a *)
       ^~ nothing is open here
=== empty action's closer
f: x }
g: y = 1
---
error: unexpected '}'
  f: x }
       ^ nothing is open here
error: '=' would change a value, and a script only reads
  g: y = 1
       ^ use '=='
=== operator at the line's end
f: x ==
g: y = 1
h: z
---
error: unexpected ':'
  g: y = 1
   ^ the line before ends with an operator
error: '=' would change a value, and a script only reads
  g: y = 1
       ^ use '=='
=== several errors
f: x = 1
g: y ==

h(: x)
i: { foo bar }
j: "x
k: z
---
error: '=' would change a value, and a script only reads
  f: x = 1
       ^ use '=='
error: unexpected ':', expected an expression
  h(: x)
    ^
error: unexpected 'bar', expected an operator, ';' or '}'
  i: { foo bar }
           ^~~
error: unterminated string
  j: "x
     ^~ it ends with '"' on its line
=== an error in each action is reported once a clause
f: { foo bar; foo bar }
g: ) x ) y
---
error: unexpected 'bar', expected an operator, ';' or '}'
  f: { foo bar; foo bar }
           ^~~
error: unexpected ')'
  g: ) x ) y
     ^ nothing is open here
=== end of the script
f: x &&
---
error: unexpected end of the script, expected an expression
  f: x &&
         ^
=== end of the line
f: { print
}
---
error: unexpected end of the line, expected an expression
  f: { print
            ^
=== long token
f: x "0123456789012345678901234567890123456789"
---
error: unexpected '"012345678901234567890123456789012345678…', expected an operator, ';' or a new line
  f: x "0123456789012345678901234567890123456789"
       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
=== too many errors
f0: )
f1: )
f2: )
f3: )
f4: )
f5: )
f6: )
f7: )
f8: )
f9: )
f10: )
f11: )
f12: )
f13: )
f14: )
f15: )
f16: )
f17: )
f18: )
f19: )
f20: )
f21: )
f22: )
f23: )
f24: )
---
error: unexpected ')'
  f0: )
      ^ nothing is open here
error: unexpected ')'
  f1: )
      ^ nothing is open here
error: unexpected ')'
  f2: )
      ^ nothing is open here
error: unexpected ')'
  f3: )
      ^ nothing is open here
error: unexpected ')'
  f4: )
      ^ nothing is open here
error: unexpected ')'
  f5: )
      ^ nothing is open here
error: unexpected ')'
  f6: )
      ^ nothing is open here
error: unexpected ')'
  f7: )
      ^ nothing is open here
error: unexpected ')'
  f8: )
      ^ nothing is open here
error: unexpected ')'
  f9: )
      ^ nothing is open here
error: unexpected ')'
  f10: )
       ^ nothing is open here
error: unexpected ')'
  f11: )
       ^ nothing is open here
error: unexpected ')'
  f12: )
       ^ nothing is open here
error: unexpected ')'
  f13: )
       ^ nothing is open here
error: unexpected ')'
  f14: )
       ^ nothing is open here
error: unexpected ')'
  f15: )
       ^ nothing is open here
error: unexpected ')'
  f16: )
       ^ nothing is open here
error: unexpected ')'
  f17: )
       ^ nothing is open here
error: unexpected ')'
  f18: )
       ^ nothing is open here
error: unexpected ')'
  f19: )
       ^ nothing is open here
error: too many errors, the rest of the script is not read
  f20: )
       ^
=== unknown characters
f: a ` b
f: a \ b
g \
---
error: unknown character '`'
  f: a ` b
       ^
error: unknown character '\'
  f: a \ b
       ^ a line goes on behind an operator or inside parentheses
error: unknown character '\'
  g \
    ^ a line goes on behind an operator or inside parentheses
=== quotation marks of a text processor
f: x == “a”
---
error: unknown character '“'
  f: x == “a”
          ^ use '"'
=== other characters (escaped)
f: a\xc2\xa0b\ng: é\nh: \x01
---
error: unknown character ' '
  f: a b
      ^ use a blank
error: unknown character 'é'
  g: é
     ^
error: unknown character 0x01
  h: \x01
     ^
=== dash of a text processor
f: a – b
---
error: unknown character '–'
  f: a – b
       ^ use '-'
=== NUL (escaped)
f: a \x00 b
---
error: a NUL byte in the script
  f: a \x00 b
       ^
=== invalid UTF-8 (escaped)
f: a\nf: \xff
---
error: byte 0xff is not UTF-8
  f: \xff
     ^
=== invalid UTF-8, cut short (escaped)
f: a \xc3
---
error: byte 0xc3 is not UTF-8
  f: a \xc3
       ^
=== invalid UTF-8, overlong (escaped)
f: \"\xc0\x80\"
---
error: byte 0xc0 is not UTF-8
  f: "\xc0\x80"
      ^
=== invalid UTF-8, a surrogate (escaped)
f: \xed\xa0\x80
---
error: byte 0xed is not UTF-8
  f: \xed\xa0\x80
     ^
=== three dots
f: x in (1...2)
---
error: unknown operator '...'
  f: x in (1...2)
            ^~~ a range is written 1..63
=== a tab before the place (escaped)
f:\tx\t= 1
---
error: '=' would change a value, and a script only reads
  f: x = 1
       ^ use '=='
