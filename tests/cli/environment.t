What the machine lacks ends with status 1.

    $ ktrace --btf /nonexistent 'ip_rcv:'
    ktrace: cannot read BTF from /nonexistent: No such file or directory
    [1]

    $ ktrace --btf /dev/null 'ip_rcv:'
    ktrace: /dev/null: not BTF that this ktrace can read
    [1]

    $ echo 'not BTF, but as long as a header of it' >file; ktrace --btf file 'ip_rcv:'
    ktrace: file: not BTF that this ktrace can read
    [1]

    $ on 6.12 ktrace --functions /nonexistent -n 'ip_rcv:'
    note: which of these functions can be traced is not known: the list of traceable functions cannot be read
      ip_rcv:
      ^~~~~~
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out

    $ on 6.12 ktrace --features /nonexistent -n 'ip_rcv:'
    ktrace: cannot read features from /nonexistent: No such file or directory
    [1]

    $ echo 'no_such_feature 1' >features; on 6.12 ktrace --features features -n 'ip_rcv:'
    ktrace: there is no feature 'no_such_feature'
    [1]

    $ echo 'kprobe_multi perhaps' >features; on 6.12 ktrace --features features -n 'ip_rcv:'
    ktrace: 'perhaps' is no value for the feature kprobe_multi
    [1]

    $ echo 'release 6.12.0' >features; on 6.12 ktrace --features features -n 'ip_rcv:'
    ktrace: this kernel offers neither kprobe.multi nor kprobe events (CONFIG_KPROBES, CONFIG_KPROBE_EVENTS)
    [1]

Not root:

    $ unprivileged ktrace --btf "$FIXTURES/vmlinux" --functions "$FIXTURES/functions" --kallsyms "$FIXTURES/kallsyms" -n 'ip_rcv:'
    ktrace: not permitted to load BPF programs: CAP_BPF and CAP_PERFMON are lacking; run ktrace as root
    [1]

The script's mistakes are told before that; status 2.

    $ unprivileged ktrace --btf "$FIXTURES/vmlinux" --functions "$FIXTURES/functions" --kallsyms "$FIXTURES/kallsyms" -n 'ip_rcv: lenn'
    error: ip_rcv has no variable 'lenn'
      ip_rcv: lenn
              ^~~~
    [2]
