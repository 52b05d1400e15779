printf's format is checked against its values.

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%-8s %5d %#x %p %pS %c%%\n", skb->dev->name, skb->len, skb->mark, skb, skb->head, 65) }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out

    $ on 6.12 ktrace -n 'ip_rcv: { printf(skb->len) }'
    error: printf begins with its format, a string
      ip_rcv: { printf(skb->len) }
                       ^~~~~~~~ write printf("%d\n", skb->len), or print it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("len %d\n") }'
    error: '%d' has no value: printf has 0 behind its format
      ip_rcv: { printf("len %d\n") }
                            ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%d %d\n", skb->len) }'
    error: '%d' has no value: printf has 1 behind its format
      ip_rcv: { printf("%d %d\n", skb->len) }
                           ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%d\n", skb->len, skb->mark) }'
    error: the format has no conversion for this value
      ip_rcv: { printf("%d\n", skb->len, skb->mark) }
                                         ^~~~~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("100%% of\t%5.2lls\n", skb->len) }'
    error: '%5.2lls' can't format 'skb->len', which is an unsigned int
      ip_rcv: { printf("100%% of\t%5.2lls\n", skb->len) }
                                              ^~~~~~~~ '%d', '%u' and '%x' format it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%d", skb->dev->name) }'
    error: '%d' can't format 'skb->dev->name', which is a char[16]
      ip_rcv: { printf("%d", skb->dev->name) }
                             ^~~~~~~~~~~~~~ '%s' formats it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%d", skb) }'
    error: '%d' can't format 'skb', which is a struct sk_buff *
      ip_rcv: { printf("%d", skb) }
                             ^~~ '%p', '%x' and '%pS' format it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%s", skb) }'
    error: '%s' can't format 'skb', which is a struct sk_buff *
      ip_rcv: { printf("%s", skb) }
                             ^~~ '%p', '%x' and '%pS' format it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%x", comm) }'
    error: '%x' can't format 'comm', which is a string
      ip_rcv: { printf("%x", comm) }
                             ^~~~ '%s' formats it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%d", *skb) }'
    error: '%d' can't format '*skb', which is a struct sk_buff
      ip_rcv: { printf("%d", *skb) }
                             ^~~~ print shows it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%d", kstack) }'
    error: '%d' can't format 'kstack', which is a stack
      ip_rcv: { printf("%d", kstack) }
                             ^~~~~~ '%s' formats it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%pM", skb->len) }'
    error: '%pM' can't format 'skb->len', which is an unsigned int
      ip_rcv: { printf("%pM", skb->len) }
                              ^~~~~~~~ '%d', '%u' and '%x' format it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%pI6", skb->len) }'
    error: '%pI6' can't format 'skb->len', which is an unsigned int
      ip_rcv: { printf("%pI6", skb->len) }
                               ^~~~~~~~ '%d', '%u' and '%x' format it
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%pS", skb->cb[0]) }'
    ktrace: 1 function would be attached (kprobe.multi, 1 program), 0 left out

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%f", skb->len) }'
    error: '%f' is for floating point, which the kernel has none of
      ip_rcv: { printf("%f", skb->len) }
                        ^~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%*d", 4, skb->len) }'
    error: a width or precision is no value: '%*'
      ip_rcv: { printf("%*d", 4, skb->len) }
                        ^~ write it as a number
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%5000d", skb->len) }'
    error: the width or precision of '%5000d' is too large
      ip_rcv: { printf("%5000d", skb->len) }
                        ^~~~~~ the most is 1000
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%y", skb->len) }'
    error: '%y' is no conversion that printf knows
      ip_rcv: { printf("%y", skb->len) }
                        ^~ d i u x X o c s p pI4 pI6 pI6c pM pS, and %%
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("50%") }'
    error: '%' is no conversion that printf knows
      ip_rcv: { printf("50%") }
                          ^ d i u x X o c s p pI4 pI6 pI6c pM pS, and %%
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("a\0b") }'
    error: a format holds no NUL byte
      ip_rcv: { printf("a\0b") }
                       ^~~~~~
    [2]

    $ on 6.12 ktrace -n 'ip_rcv: { printf("%d", nothing) }'
    error: ip_rcv has no variable 'nothing'
      ip_rcv: { printf("%d", nothing) }
                             ^~~~~~~
    [2]
