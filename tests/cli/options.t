The command line: what it takes, and what it says of a mistake.

    $ ktrace --help
    usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]
           ktrace list PROBES        the functions that a set stands for (--json too)
           ktrace info NAME…         what a function takes, how a type is laid out
           ktrace explain SCRIPT     what would be done, and the programs

      ktrace 'sk_buff: skb->len == 84 && ret != 0'    calls of every function that takes a struct sk_buff *
      ktrace 'ip_rcv: skb->len == 84 { print skb->dev->name, ret }' -- ping -c 3 127.0.0.1
      ktrace ip_send_skb                              every argument and the return value

      -f, --file FILE        read the script from FILE
      -c, --count COUNT      end after COUNT events
          --rate COUNT       print COUNT events a second at most
      -d, --duration TIME    end after TIME (seconds, or 500ms, 10s, 5m, 1h)
      -i, --interval TIME    print aggregations each TIME, not only at the end
      -p, --pid PID          only what this process does
      -n, --dry-run          compile and say what would be attached
      -v, --verbose          also say which functions are left out, and why
      -q, --quiet            no summary on standard error
          --stats            also count the calls that are turned down
      -T, --time FORM        wall (default), rel, delta or boot
          --json             one JSON object a line
          --form FORM        structs: compact (one line) or full (a member a line;
                             print of a pointer also shows the struct it points to);
                             folded: stacks alone, for flame graphs
          --zeros            also the members of structs that are zero
          --attach KIND      kprobe.multi, kprobe.session or kprobe.event; fentry,
                             fexit, fsession, fentry.multi or fsession.multi
          --buffer SIZE      bytes of the ring buffer (default 16M)
          --strings N        bytes of a string at most (default 255)
          --keys N           keys that an aggregation has room for (default 8192)
          --btf FILE         kernel types from FILE
          --lazy             arm returns of kprobe events at the first match, which is missed
          --no-expedite      leave rcu_expedited alone while functions are attached
          --verifier-log FILE  where the verifier's log goes if it turns a program down
          --dump STATION     print ast, types, plan, ir or bpf, and end
      -h, --help    -V, --version

    Exit status: 0 the trace ran, 1 the environment, 2 the script or the options.

    $ ktrace help 2>&1 | sed -n 1p
    usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]

    $ ktrace 2>&1 | sed -n 1p
    usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]
    [2]

    $ ktrace --version
    ktrace 0.1

    $ ktrace -V
    ktrace 0.1

Mistakes end with status 2, before anything is looked at.

    $ ktrace --nope f
    ktrace: unrecognized option '--nope'
    error: see 'ktrace --help'
    [2]

    $ ktrace --filter-func tcp_rcv
    ktrace: unrecognized option '--filter-func'
    error: functions stand first in the script: 'tcp_* & sk_buff: skb->len == 84'
    [2]

    $ ktrace --filter-func=tcp_rcv 'dst host 1.1.1.1'
    ktrace: unrecognized option '--filter-func=tcp_rcv'
    error: functions stand first in the script: 'tcp_* & sk_buff: skb->len == 84'
    [2]

    $ ktrace -e 'ip_rcv: skb->len == 84'
    ktrace: invalid option -- 'e'
    error: the script needs no option: ktrace 'ip_rcv: skb->len == 84'
    [2]

    $ ktrace -vl 'ip_*'
    ktrace: invalid option -- 'l'
    error: write: ktrace list 'tcp_*'
    [2]

    $ ktrace --output-meta
    ktrace: unrecognized option '--output-meta'
    error: write 'sk_buff: PREDICATE { print meta(skb) }'
    [2]

    $ ktrace -x f
    ktrace: invalid option -- 'x'
    error: see 'ktrace --help'
    [2]

    $ ktrace -c
    ktrace: option requires an argument -- 'c'
    error: see 'ktrace --help'
    [2]

    $ ktrace -c 0 f
    error: -c must be from 1 to 18446744073709551615, not 0
    [2]

    $ ktrace -c -1 f
    error: -c wants a number, not '-1'
    [2]

    $ ktrace -c 5x f
    error: -c wants a number, not '5x'
    [2]

    $ ktrace -c 99999999999999999999 f
    error: -c wants a number, not '99999999999999999999'
    [2]

    $ ktrace --rate 0 f
    error: --rate must be from 1 to 18446744073709551615, not 0
    [2]

    $ ktrace --rate 10/s f
    error: --rate wants a number, not '10/s'
    [2]

    $ on 6.12 ktrace --rate 10 -n 'ip_rcv: { count() }'
    error: --rate holds back printed events, and this script prints none
    [2]

    $ ktrace -d 0 f
    error: -d wants a time such as 10, 500ms or 5m, not '0'
    [2]

    $ ktrace -d 1.5s f
    error: -d wants a time such as 10, 500ms or 5m, not '1.5s'
    [2]

    $ ktrace -d 5q f
    error: -d wants a time such as 10, 500ms or 5m, not '5q'
    [2]

    $ ktrace -d 99999999999h f
    error: -d wants a time such as 10, 500ms or 5m, not '99999999999h'
    [2]

    $ ktrace -p 0 f
    error: -p must be from 1 to 2147483647, not 0
    [2]

    $ ktrace -p self f
    error: -p wants a number, not 'self'
    [2]

    $ ktrace -p 99999999999 f
    error: -p must be from 1 to 2147483647, not 99999999999
    [2]

    $ ktrace -p 2147483647 f
    error: -p: no process 2147483647 (a pid is meant as ps shows it here)
    [2]

A thread's number is none, and its process is said.

    $ cat >thread.py <<'END'
    > import os, subprocess, threading
    > def ask():
    >     tid = threading.get_native_id()
    >     said = subprocess.run(["ktrace", "-p", str(tid), "f"], capture_output=True, text=True)
    >     print(said.stderr.replace(str(tid), "TID").replace(str(os.getpid()), "PID"), said.returncode)
    > thread = threading.Thread(target=ask)
    > thread.start()
    > thread.join()
    > END
    $ python3 thread.py
    error: -p takes a process, and TID is a thread of one: -p PID
     2

What is only shown asks nobody.

    $ on 6.12 ktrace -p 2147483647 --dump ast ip_rcv
    clause bare [0,6)
      name ip_rcv [0,6)

    $ ktrace --buffer 1 f
    error: --buffer must be from 4096 to 1073741824, not 1
    [2]

    $ ktrace --buffer 2G f
    error: --buffer must be from 4096 to 1073741824, not 2G
    [2]

    $ ktrace --buffer 64T f
    error: --buffer wants a number of bytes (64K, 16M), not '64T'
    [2]

    $ ktrace --buffer '' f
    error: --buffer wants a number of bytes (64K, 16M), not ''
    [2]

    $ ktrace --strings 0 f
    error: --strings must be from 1 to 255, not 0
    [2]

    $ ktrace --strings 256 f
    error: --strings must be from 1 to 255, not 256
    [2]

    $ ktrace -T never f
    error: -T knows wall, rel, delta and boot, not 'never'
    [2]

    $ ktrace --form wide f
    error: --form knows compact, full and folded, not 'wide'
    [2]

    $ ktrace --dump asm f
    error: --dump knows ast, types, plan, ir and bpf, not 'asm'
    [2]

    $ ktrace --attach uprobe f
    error: --attach knows kprobe.multi, kprobe.session, kprobe.event, fentry, fexit, fsession, fentry.multi and fsession.multi, not 'uprobe'
    [2]

A script that says nothing is a mistake like another.

    $ ktrace -n ''
    error: the script is empty

      ^
    [2]

    $ : >empty; ktrace -n -f empty
    empty:1: error: the script is empty

      ^
    [2]

    $ ktrace -f empty -f other
    error: -f takes one FILE, and 'empty' is it already
    [2]

    $ ktrace info ''
    error: info wants the name of a function or a type
    [2]

A -- that nothing follows is one.

    $ ktrace ip_rcv --
    error: no COMMAND follows '--': write it, or leave out '--' to trace until Ctrl-C
    [2]

    $ ktrace -- ip_rcv --
    error: no COMMAND follows '--': write it, or leave out '--' to trace until Ctrl-C
    [2]

    $ ktrace -f empty -q --
    error: no COMMAND follows '--': write it, or leave out '--' to trace until Ctrl-C
    [2]

    $ ktrace list ip_rcv --
    error: no COMMAND follows '--': write it, or leave out '--' to trace until Ctrl-C
    [2]

    $ ktrace -- 2>&1 | sed -n 1p
    usage: ktrace [OPTION…] SCRIPT… [-- COMMAND ARG…]
    [2]

The first -- is no COMMAND's where no script stands before it.

    $ on 6.12 ktrace --dump ast -- info
    clause bare [0,4)
      name info [0,4)

    $ on 6.12 ktrace --dump ast -- info -- true
    clause bare [0,4)
      name info [0,4)

An option may be cut short where that is clear, and may follow the script.

    $ ktrace f --verb --dump=ast
    clause bare [0,1)
      name f [0,1)

    $ ktrace --d ast f
    ktrace: option '--d' is ambiguous; possibilities: '--duration' '--dry-run' '--dump'
    error: see 'ktrace --help'
    [2]

These are taken:

    $ for o in -c1 -d10 -d500ms -d5m -d1h -p1 '--buffer 64K' '--buffer 5000' '--strings 1' '-T rel' '-T delta' '-T boot' '-T wall'; do
    >     ktrace $o --dump ast f >/dev/null || echo "$o"
    > done
