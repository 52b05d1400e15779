Sets of functions that are empty, or that nothing can be attached to.

    $ on 6.12 ktrace -n 'not_listed:'
    error: function 'not_listed' can't be traced: not listed in available_filter_functions (inlined everywhere, notrace or init code)
      not_listed:
      ^~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ambiguous_static:'
    error: function 'ambiguous_static' can't be traced: several functions have this name
      ambiguous_static:
      ^~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'migrate_disable:'
    error: function 'migrate_disable' can't be traced: tracing it could hang the machine
      migrate_disable:
      ^~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n '__rcu_read_lock'
    error: function '__rcu_read_lock' can't be traced: tracing it could hang the machine
      __rcu_read_lock
      ^~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'conn_shared_name:'
    error: function 'conn_shared_name' can't be traced: several functions have this name
      conn_shared_name:
      ^~~~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n '!tcp_*'
    error: nothing is left: the set has only '!' terms
      !tcp_*
      ^~~~~~ write '*, ' before it to take away from all functions
    [2]

    $ on 6.12 ktrace -n '!tcp_*, !udp_*'
    error: nothing is left: the set has only '!' terms
      !tcp_*, !udp_*
      ^~~~~~~~~~~~~~ write '*, ' before it to take away from all functions
    [2]

    $ on 6.12 ktrace -n 'tcp_* & !tcp_*'
    error: nothing is left: '!' takes away every function of this set
      tcp_* & !tcp_*
      ^~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'sk_buff & task_struct'
    error: no function is in all terms of this set
      sk_buff & task_struct
      ^~~~~~~~~~~~~~~~~~~~~ sk_buff: 70, task_struct: 2
    [2]

    $ on 6.12 ktrace -n 'tcp_* & udp_*'
    error: no function is in all terms of this set
      tcp_* & udp_*
      ^~~~~~~~~~~~~ tcp_*: 12, udp_*: 3
    [2]

    $ on 6.12 ktrace -n 'nosuch_*'
    error: no function matches 'nosuch_*'
      nosuch_*
      ^~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'nosuch*[mod_a]'
    error: no function of 'mod_a' matches 'nosuch*'
      nosuch*[mod_a]
      ^~~~~~~
    [2]

    $ on 6.12 ktrace -n 'tcp_*[mod_a]'
    error: no function of 'mod_a' matches 'tcp_*'
      tcp_*[mod_a]
      ^~~~~
    [2]

    $ on 6.12 ktrace -n 'sk_buff[mod_x]'
    error: no module 'mod_x' is loaded
      sk_buff[mod_x]
              ^~~~~ did you mean 'mod_a' or 'mod_b'?
    [2]

    $ on 6.12 ktrace -n 'sk_buff[stray]'
    error: no function of 'stray' takes a struct sk_buff *
      sk_buff[stray]
      ^~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'struct open_how & sock'
    error: no function is in all terms of this set
      struct open_how & sock
      ^~~~~~~~~~~~~~~~~~~~~~ struct open_how: 1, sock: 21
    [2]

    $ on 6.12 ktrace -n 'never_defined & sock'
    error: no function is in all terms of this set
      never_defined & sock
      ^~~~~~~~~~~~~~~~~~~~ never_defined: 1, sock: 21
    [2]

    $ on 6.12 ktrace -n 'struct undefined_here'
    error: there is no struct 'undefined_here'
      struct undefined_here
             ^~~~~~~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'skb_ptr_t'
    error: there is no function 'skb_ptr_t', and the type 'skb_ptr_t' is not a struct or union
      skb_ptr_t
      ^~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv & udp_rcv'
    error: no function is in all terms of this set
      ip_rcv & udp_rcv
      ^~~~~~~~~~~~~~~~ ip_rcv: 1, udp_rcv: 1
    [2]

    $ on 6.12 ktrace -n 'ip_rcv, tcp_v4_conect'
    error: there is no function or type 'tcp_v4_conect'
      ip_rcv, tcp_v4_conect
              ^~~~~~~~~~~~~ did you mean 'tcp_v4_connect'?
    [2]

    $ on 6.12 ktrace -n 'sk_buff & struct never'
    error: there is no struct 'never'
      sk_buff & struct never
                       ^~~~~
    [2]

    $ on 6.12 ktrace -n 'not_listed, not_listed_inlined'
    error: function 'not_listed' can't be traced: not listed in available_filter_functions (inlined everywhere, notrace or init code)
      not_listed, not_listed_inlined
      ^~~~~~~~~~
    error: function 'not_listed_inlined' can't be traced: not listed in available_filter_functions (inlined everywhere, notrace or init code)
      not_listed, not_listed_inlined
                  ^~~~~~~~~~~~~~~~~~ 'not_listed_inlined.isra.0' can be, without types
    [2]

    $ on 6.12 ktrace -n '*.hot'
    error: no function matches '*.hot'
      *.hot
      ^~~~~
    [2]

    $ on 6.12 ktrace -n 'takes_int128_late: wide'
    error: 'wide' is a __int128: 128-bit integers are not computed with
      takes_int128_late: wide
                         ^~~~
    [2]

    $ on 6.12 ktrace -n 'struct sk_buff *skb: ret == 0 && skb->nosuch'
    error: struct sk_buff has no member 'nosuch'
      struct sk_buff *skb: ret == 0 && skb->nosuch
                                            ^~~~~~
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      struct sk_buff *skb: ret == 0 && skb->nosuch
                           ^~~ the parameter is 'args.ret'
    [2]

    $ on 6.12 ktrace -n 'tcp_close & consume_skb: 1'
    error: no function is in all terms of this set
      tcp_close & consume_skb: 1
      ^~~~~~~~~~~~~~~~~~~~~~~ tcp_close: 1, consume_skb: 1
    [2]

    $ on 6.12 ktrace -n '@nowhere: 1'
    error: cannot read the file 'nowhere': No such file or directory
      @nowhere: 1
      ^~~~~~~~
    [2]

    $ printf 'tcp_v4_conect\n' >list; on 6.12 ktrace -n '@list: 1'
    error: list:1: there is no function 'tcp_v4_conect'
      @list: 1
      ^~~~~ did you mean 'tcp_v4_connect'?
    [2]

A list of another kernel holds for what this one has.

    $ printf 'ip_rcv\ntcp_v4_conect\n' >list; on 6.12 ktrace -n -v '@list: 1'
    ktrace: left out: tcp_v4_conect: this kernel has no such function
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 1 left out

    $ printf 'tcp_v4_conect\nnot_listed\n' >list; on 6.12 ktrace -n -v '@list: 1'
    error: function 'not_listed' can't be traced: not listed in available_filter_functions (inlined everywhere, notrace or init code)
      @list: 1
      ^~~~~
    error: function 'tcp_v4_conect' can't be traced: this kernel has no such function
      @list: 1
      ^~~~~
    [2]

    $ printf 'ip rcv\n-x\n' >list; on 6.12 ktrace -n '@list: 1'
    error: list:1: 'ip rcv' is not a function's name
      @list: 1
      ^~~~~ one name or glob a line
    error: list:2: '-x' is not a function's name
      @list: 1
      ^~~~~ one name or glob a line
    [2]

    $ printf '# nothing\n' >list; on 6.12 ktrace -n '@list: 1'
    error: the file 'list' names no function
      @list: 1
      ^~~~~
    [2]

    $ printf 'sk_buff\n' >list; on 6.12 ktrace -n '@list: 1'
    error: list:1: there is no function 'sk_buff'
      @list: 1
      ^~~~~ that is a type; a file lists functions
    [2]

    $ printf 'nosuch_*\n' >list; on 6.12 ktrace -n '@list'
    error: list:1: no function matches 'nosuch_*'
      @list
      ^~~~~
    [2]

    $ printf '%s\n' a_1 b_2 c_3 d_4 e_5 f_6 g_7 >list; on 6.12 ktrace -n '@list'
    error: list:1: there is no function 'a_1'
      @list
      ^~~~~
    error: list:2: there is no function 'b_2'
      @list
      ^~~~~
    error: list:3: there is no function 'c_3'
      @list
      ^~~~~
    error: list:4: there is no function 'd_4'
      @list
      ^~~~~
    error: list:5: there is no function 'e_5'
      @list
      ^~~~~
    error: list: 2 names more that no function has
      @list
      ^~~~~
    [2]

    $ printf '%s\n' a_1 b_2 c_3 d_4 e_5 f_6 >list; on 6.12 ktrace -n '@list' 2>&1 | tail -n 3
    error: list: 1 name more that no function has
      @list
      ^~~~~
    [2]

    $ printf '%s\n' '1 1' '2 2' '3 3' '4 4' '5 5' '6 6' >list; on 6.12 ktrace -n '@list'
    error: list:1: '1 1' is not a function's name
      @list
      ^~~~~ one name or glob a line
    error: list:2: '2 2' is not a function's name
      @list
      ^~~~~ one name or glob a line
    error: list:3: '3 3' is not a function's name
      @list
      ^~~~~ one name or glob a line
    error: list:4: '4 4' is not a function's name
      @list
      ^~~~~ one name or glob a line
    error: list:5: '5 5' is not a function's name
      @list
      ^~~~~ one name or glob a line
    [2]

    $ printf 'ip_rcv[mod_a]\nconn_open[mod_b]\n' >list; on 6.12 ktrace -n '@list'
    error: list:1: there is no function 'ip_rcv' in 'mod_a'
      @list
      ^~~~~ it is in 'vmlinux'
    error: list:2: there is no function 'conn_open' in 'mod_b'
      @list
      ^~~~~ it is in 'mod_a'
    [2]

    $ on 6.12 ktrace -n '@/dev/zero'
    error: cannot read the file '/dev/zero': File too large
      @/dev/zero
      ^~~~~~~~~~
    [2]
    $ head -c 5000 /dev/zero | tr '\0' a >list; on 6.12 ktrace -n '@list' 2>&1 | sed 's/a\{511\}/511 of a/'
    error: list:1: '511 of a' is not a function's name
      @list
      ^~~~~ one name or glob a line
    [2]

    $ on 6.12 ktrace -n '@.: 1'
    error: cannot read the file '.': Is a directory
      @.: 1
      ^~
    [2]

    $ on 6.12 ktrace list nosuch
    error: there is no function or type 'nosuch'
      nosuch
      ^~~~~~
    [2]

    $ on 6.12 ktrace list '!ip_rcv'
    error: nothing is left: the set has only '!' terms
      !ip_rcv
      ^~~~~~~ write '*, ' before it to take away from all functions
    [2]
