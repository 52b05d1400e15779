What the grammar has no use for.

    $ on 6.12 ktrace --attach kprobe.foo 'ip_rcv'
    error: --attach knows kprobe.multi, kprobe.session, kprobe.event, fentry, fexit, fsession, fentry.multi and fsession.multi, not 'kprobe.foo'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len = 84'
    error: '=' would change a value, and a script only reads
      ip_rcv: skb->len = 84
                       ^ use '=='
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len =< 84'
    error: unknown operator '=<'
      ip_rcv: skb->len =< 84
                       ^~ use '<='
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len += 1'
    error: '+=' would change a value, and a script only reads
      ip_rcv: skb->len += 1
                       ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len++'
    error: '++' would change a value, and a script only reads
      ip_rcv: skb->len++
                      ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len === 84'
    error: unknown operator '==='
      ip_rcv: skb->len === 84
                       ^~~ use '=='
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len <> 84'
    error: unexpected '>', expected an expression
      ip_rcv: skb->len <> 84
                        ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 84 and ret'
    error: unknown operator 'and'
      ip_rcv: skb->len == 84 and ret
                             ^~~ use '&&'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: not ret'
    error: unknown operator 'not'
      ip_rcv: not ret
              ^~~ use '!'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ret or skb->len'
    error: unknown operator 'or'
      ip_rcv: ret or skb->len
                  ^~ use '||'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 84, ret'
    error: unexpected ',', expected an operator, ';' or a new line
      ip_rcv: skb->len == 84, ret
                            ^ there is no comma operator: use '&&'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (skb->len == 84'
    error: '(' is never closed
      ip_rcv: (skb->len == 84
              ^ expected ')' before the end of the script
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 84)'
    error: unexpected ')'
      ip_rcv: skb->len == 84)
                            ^ nothing is open here
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->cb[0 == 1'
    error: '[' is never closed
      ip_rcv: skb->cb[0 == 1
                     ^ expected ']' before the end of the script
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print skb'
    error: '{' is never closed
      ip_rcv: { print skb
              ^ expected '}' before the end of the script
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: print skb'
    error: unexpected 'skb', expected an operator, ';' or a new line
      ip_rcv: print skb
                    ^~~ actions stand in braces: '{ print x, y }'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 84 print skb'
    error: unexpected 'print', expected an operator, ';' or a new line
      ip_rcv: skb->len == 84 print skb
                             ^~~~~ actions stand in braces: '{ print x, y }'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv { print skb } }'
    error: unexpected '}'
      ip_rcv { print skb } }
                           ^ nothing is open here
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: {}{}'
    error: unexpected '{', expected ';' or a new line
      ip_rcv: {}{}
                ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->'
    error: unexpected end of the script, expected a member's name
      ip_rcv: skb->
                   ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->5'
    error: unexpected '5', expected a member's name
      ip_rcv: skb->5
                   ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb .'
    error: unexpected end of the script, expected a member's name
      ip_rcv: skb .
                   ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: == 5'
    error: unexpected '==', expected an expression
      ip_rcv: == 5
              ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len =='
    error: unexpected end of the script, expected an expression
      ip_rcv: skb->len ==
                         ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == == 5'
    error: unexpected '==', expected an expression
      ip_rcv: skb->len == == 5
                          ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: ? 1 : 2'
    error: unexpected '?', expected an expression
      ip_rcv: ? 1 : 2
              ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb ? 1'
    error: unexpected end of the script, expected an operator or ':'
      ip_rcv: skb ? 1
                     ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len 84'
    error: unexpected '84', expected an operator, ';' or a new line
      ip_rcv: skb->len 84
                       ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv skb->len == 84'
    error: unexpected 'skb', expected ':'
      ip_rcv skb->len == 84
             ^~~ the predicate stands after ':'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: sizeof'
    error: unexpected end of the script, expected an expression
      ip_rcv: sizeof
                    ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: sizeof()'
    error: unexpected ')', expected an expression
      ip_rcv: sizeof()
                     ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: (struct)skb'
    error: unexpected ')', expected a type's name
      ip_rcv: (struct)skb
                     ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: struct sk_buff'
    error: unexpected 'struct', expected an expression
      ip_rcv: struct sk_buff
              ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: container_of(skb)'
    error: unexpected ')', expected an operator or ','
      ip_rcv: container_of(skb)
                              ^
    [2]

    $ on 6.12 ktrace -n ': skb->len == 84'
    error: unexpected ':', expected a function or a type
      : skb->len == 84
      ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv:: 1'
    error: unexpected ':', expected an expression
      ip_rcv:: 1
             ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv, : 1'
    error: unexpected ':', expected a function or a type
      ip_rcv, : 1
              ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv &: 1'
    error: unexpected ':', expected a function or a type
      ip_rcv &: 1
              ^
    [2]

    $ on 6.12 ktrace -n '! : 1'
    error: unexpected ':', expected a function or a type
      ! : 1
        ^
    [2]

    $ on 6.12 ktrace -n '!: 1'
    error: unexpected ':', expected a function or a type
      !: 1
       ^
    [2]

    $ on 6.12 ktrace -n 'struct: 1'
    error: unexpected ':', expected a type's name
      struct: 1
            ^
    [2]

    $ on 6.12 ktrace -n 'struct *x: 1'
    error: unexpected '*', expected a type's name
      struct *x: 1
             ^ a set is of pointers to the type: one '*'
    [2]

    $ on 6.12 ktrace -n '@: 1'
    error: expected a file's name
      @: 1
      ^ write @FILE or @"FILE"
    [2]

    $ on 6.12 ktrace -n 'ip_rcv[: 1'
    error: unexpected '[', expected ':'
      ip_rcv[: 1
            ^ a module stands in brackets: 'tcp_*[MODULE]'
    [2]

    $ on 6.12 ktrace -n 'ip_rcv[]: 1'
    error: unexpected '[', expected ':'
      ip_rcv[]: 1
            ^ a module stands in brackets: 'tcp_*[MODULE]'
    [2]

    $ on 6.12 ktrace -n '[mod_a]: 1'
    error: unexpected '[mod_a]', expected a function or a type
      [mod_a]: 1
      ^~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: `x`'
    error: unknown character '`'
      ip_rcv: `x`
              ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 84 \'
    error: unknown character '\'
      ip_rcv: skb->len == 84 \
                             ^ a line goes on behind an operator or inside parentheses
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: x ? y'
    error: unexpected end of the script, expected an operator or ':'
      ip_rcv: x ? y
                   ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 5 5'
    error: unexpected '5', expected an operator, ';' or a new line
      ip_rcv: 5 5
                ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb→len == 84'
    error: unknown character '→'
      ip_rcv: skb→len == 84
                 ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: a ## b'
    error: ip_rcv has no variable 'a'
      ip_rcv: a ## b
              ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv(skb'
    error: '(' is never closed
      ip_rcv(skb
            ^ expected ')' before the end of the script
    [2]

    $ on 6.12 ktrace -n 'ip_rcv(skb,)'
    error: unexpected ')', expected an expression
      ip_rcv(skb,)
                 ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv(,)'
    error: unexpected ',', expected an expression
      ip_rcv(,)
             ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv(skb))'
    error: unexpected ')'
      ip_rcv(skb))
                 ^ nothing is open here
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { ; print }'
    error: unexpected '}', expected an expression
      ip_rcv: { ; print }
                        ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print }'
    error: unexpected '}', expected an expression
      ip_rcv: { print }
                      ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print , }'
    error: unexpected ',', expected an expression
      ip_rcv: { print , }
                      ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { print skb skb }'
    error: unexpected 'skb', expected an operator, ';' or '}'
      ip_rcv: { print skb skb }
                          ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { stop now }'
    error: unexpected 'now', expected '('
      ip_rcv: { stop now }
                     ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { skb->len }'
    error: an expression is no action
      ip_rcv: { skb->len }
                ^~~~~~~~ write 'print' before it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { skb->len == 84 }'
    error: an expression is no action
      ip_rcv: { skb->len == 84 }
                ^~~~~~~~~~~~~~ write 'print' before it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { if (ret) stop }'
    error: unexpected 'stop', expected an operator, ';' or '}'
      ip_rcv: { if (ret) stop }
                         ^~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { kstack(0) }'
    error: a stack has at least one frame
      ip_rcv: { kstack(0) }
                       ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { kstack(x) }'
    error: unexpected 'x', expected a number
      ip_rcv: { kstack(x) }
                       ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len == 84 {'
    error: '{' is never closed
      ip_rcv: skb->len == 84 {
                             ^ expected '}' before the end of the script
    [2]

    $ on 6.12 ktrace -n '# only a comment'
    error: the script is empty
      # only a comment
                      ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: 5 in'
    error: unexpected end of the script, expected '('
      ip_rcv: 5 in
                  ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in (1 : 2)'
    error: unexpected ':', expected an operator, ',' or ')'
      ip_rcv: skb->len in (1 : 2)
                             ^
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in (1 skb->len)'
    error: unexpected 'skb', expected an operator
      ip_rcv: skb->len in (1 skb->len)
                             ^~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: skb->len in [1, 2]'
    error: unexpected '[', expected '('
      ip_rcv: skb->len in [1, 2]
                          ^ a set is written 'in (80, 443, 8000..8080)'
    [2]

    $ printf 'ip_rcv: \xff\n' >script; on 6.12 ktrace -n -f script
    script:1: error: byte 0xff is not UTF-8
      ip_rcv: \xff
              ^
    [2]

    $ printf 'ip_rcv: skb->len\n == 84\nudp_rcv: skb->lenn\n' >script; on 6.12 ktrace -n -f script
    script:3: error: struct sk_buff has no member 'lenn'
      udp_rcv: skb->lenn
                    ^~~~ did you mean 'len'?
    [2]

    $ printf 'ip_rcv: comm == "\033[2J"\nx:' >script; on 6.12 ktrace -n -f script
    script:2: error: there is no function or type 'x'
      x:
      ^
    [2]
