Where the script comes from. Several arguments are lines of one script.

    $ ktrace --dump ast f 'g: 1'
    clause bare [0,1)
      name f [0,1)
    clause probes [2,6)
      name g [2,3)
      predicate
        number 1 [5,6)

From a file; from standard input. Places in it are told by its name.

    $ printf '%s\n' 'f: a == 1 &&' '   b { print a' 'stop }' >script; ktrace --dump ast -f script
    clause probes block [0,34)
      name f [0,1)
      predicate
        binary && [3,17)
          binary == [3,9)
            name a [3,4)
            number 1 [8,9)
          name b [16,17)
      action print [20,27)
        name a [26,27)
      action stop [28,32)

    $ echo 'f: a' | ktrace --dump ast -f -
    clause probes [0,4)
      name f [0,1)
      predicate
        name a [3,4)

    $ printf 'f: a ==\n  b @ c\n' >script; ktrace -f script
    script:2: error: a script has no maps
        b @ c
          ^ write count() by KEY
    [2]

    $ echo 'f: a ==' | ktrace -f -
    -:2: error: unexpected end of the script, expected an expression
      f: a ==
             ^
    [2]

    $ echo 'f:' >script; ktrace --dump ast -f script g
    clause probes [0,2)
      name f [0,1)
    clause bare [4,5)
      name g [4,5)

    $ ktrace -f nowhere
    error: cannot read the script 'nowhere': No such file or directory
    [2]

    $ ktrace -f .
    error: cannot read the script '.': Is a directory
    [2]

    $ printf 'f: a\0' >script; ktrace -f script
    error: the script 'script' holds a NUL byte
    [2]

An empty one.

    $ ktrace '' 2>&1 | sed -n 1p
    error: the script is empty
    [2]

    $ ktrace ' '
    error: the script is empty

       ^
    [2]

    $ ktrace '# nothing'
    error: the script is empty
      # nothing
               ^
    [2]

    $ ktrace -f /dev/null 2>&1 | sed -n 1p
    /dev/null:1: error: the script is empty
    [2]

What follows -- is the COMMAND, if a script stands before it; else a script may follow, and another --.

    $ ktrace --dump ast f -- g --help
    clause bare [0,1)
      name f [0,1)

    $ ktrace --dump ast -- f
    clause bare [0,1)
      name f [0,1)

    $ ktrace --dump ast -- f -- g
    clause bare [0,1)
      name f [0,1)

    $ ktrace -- 2>&1 | sed -n 1p
    usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]
    [2]

    $ ktrace --dump ast -- -v
    error: unexpected '-', expected a function or a type
      -v
      ^ what to trace comes first, then ':': 'sk_buff: skb->len == 84'
    [2]

A subcommand is one as the first argument only, and not after --.

    $ ktrace info 2>&1 | sed -n 1p
    usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]
    [2]

    $ ktrace explain 2>&1 | sed -n 1p
    usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]
    [2]

    $ ktrace explain --dump ast 'f: a'
    clause probes [0,4)
      name f [0,1)
      predicate
        name a [3,4)

    $ ktrace complete
    error: 'ktrace complete' is not there yet; 'ktrace -- complete' is the function
    [2]

    $ ktrace list 2>&1 | sed -n 1p
    usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]
    [2]

    $ ktrace --dump ast -- info
    clause bare [0,4)
      name info [0,4)

    $ ktrace --dump ast info:
    clause probes [0,5)
      name info [0,4)

    $ ktrace --dump ast list
    clause bare [0,4)
      name list [0,4)

cpid is the COMMAND's pid.

    $ on 6.12 ktrace -n 'ip_rcv: pid == cpid'
    error: 'cpid' is the process id of the COMMAND, and there is none
      ip_rcv: pid == cpid
                     ^~~~
    [2]
