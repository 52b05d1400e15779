What the kernel says of a name: a function's arguments and whether it can be traced; a type's layout, and who takes it.

    $ on 6.12 ktrace info ip_send_skb tcp_v4_rcv
    ip_send_skb: function of the core kernel, traceable
        arg0   struct net *net
        arg1   struct sk_buff *skb
        ret    int

    tcp_v4_rcv: function of the core kernel, traceable
        arg0   struct sk_buff *skb
        ret    int

    $ on 6.12 ktrace info sk_buff
    struct sk_buff {                                         // offset  size
        union {
            struct {
                struct sk_buff *next;                        //      0     8
                struct sk_buff *prev;                        //      8     8
                union {
                    struct net_device *dev;                  //     16     8
                    unsigned long dev_scratch;               //     16     8
                };                                           //     16     8
            };                                               //      0    24
            struct rb_node rbnode;                           //      0    24
            struct list_head list;                           //      0    16
        };                                                   //      0    24
        struct sock *sk;                                     //     24     8
        union {
            ktime_t tstamp;                                  //     32     8
            u64 skb_mstamp_ns;                               //     32     8
        };                                                   //     32     8
        char cb[48];                                         //     40    48
        union {
            struct {
                unsigned long _skb_refdst;                   //     88     8
                void (*destructor)(struct sk_buff *);        //     96     8
            };                                               //     88    16
            struct list_head tcp_tsorted_anchor;             //     88    16
        };                                                   //     88    16
        unsigned long _nfct;                                 //    104     8
        unsigned int len;                                    //    112     4
        unsigned int data_len;                               //    116     4
        __u16 mac_len;                                       //    120     2
        __u16 hdr_len;                                       //    122     2
        __u16 queue_mapping;                                 //    124     2
        __u8 __cloned_offset[0];                             //    126     0
        __u8 cloned : 1;                                     //    126 0:1
        __u8 nohdr : 1;                                      //    126 1:1
        __u8 fclone : 2;                                     //    126 2:2
        __u8 peeked : 1;                                     //    126 4:1
        __u8 head_frag : 1;                                  //    126 5:1
        __u8 pfmemalloc : 1;                                 //    126 6:1
        __u8 pp_recycle : 1;                                 //    126 7:1
        // 1 byte hole
        union {
            struct {
                __u8 pkt_type : 3;                           //    128 0:3
                __u8 ignore_df : 1;                          //    128 3:1
                __u8 dst_pending_confirm : 1;                //    128 4:1
                __u8 ip_summed : 2;                          //    128 5:2
                __u8 ooo_okay : 1;                           //    128 7:1
                // 1 byte hole
                __u16 tc_index;                              //    130     2
                u16 alloc_cpu;                               //    132     2
                // 2 bytes hole
                union {
                    __wsum csum;                             //    136     4
                    struct {
                        __u16 csum_start;                    //    136     2
                        __u16 csum_offset;                   //    138     2
                    };                                       //    136     4
                };                                           //    136     4
                __u32 priority;                              //    140     4
                int skb_iif;                                 //    144     4
                __u32 hash;                                  //    148     4
                union {
                    u32 vlan_all;                            //    152     4
                    struct {
                        __be16 vlan_proto;                   //    152     2
                        __u16 vlan_tci;                      //    154     2
                    };                                       //    152     4
                };                                           //    152     4
                union {
                    __u32 mark;                              //    156     4
                    __u32 reserved_tailroom;                 //    156     4
                };                                           //    156     4
                __be16 protocol;                             //    160     2
                __u16 transport_header;                      //    162     2
                __u16 network_header;                        //    164     2
                __u16 mac_header;                            //    166     2
            };                                               //    128    40
            struct {
                __u8 pkt_type : 3;                           //    128 0:3
                // 13 bits hole
                __u16 tc_index;                              //    130     2
            } headers;                                       //    128     4
        };                                                   //    128    40
        sk_buff_data_t tail;                                 //    168     4
        sk_buff_data_t end;                                  //    172     4
        unsigned char *head;                                 //    176     8
        unsigned char *data;                                 //    184     8
        unsigned int truesize;                               //    192     4
        refcount_t users;                                    //    196     4
        void *extensions;                                    //    200     8
    };                                                       // 208 bytes, 5 bytes and 5 bits in holes
    65 traceable functions take a pointer to it: skb is argument 1 in 34, 2 in 17, 3 in 7, 5 in 2, 6 in 1, 7 in 2, 8 in 1, 9 in 1; 5 more can't be traced

Bit-fields, unions, holes and padding; types without a name are called by their typedef, or are shown in place.

    $ on 6.12 ktrace info 'struct tcphdr' in6_addr
    struct tcphdr {                                          // offset  size
        __be16 source;                                       //      0     2
        __be16 dest;                                         //      2     2
        __be32 seq;                                          //      4     4
        __be32 ack_seq;                                      //      8     4
        __u16 res1 : 4;                                      //     12 0:4
        __u16 doff : 4;                                      //     12 4:4
        __u16 fin : 1;                                       //     13 0:1
        __u16 syn : 1;                                       //     13 1:1
        __u16 rst : 1;                                       //     13 2:1
        __u16 psh : 1;                                       //     13 3:1
        __u16 ack : 1;                                       //     13 4:1
        __u16 urg : 1;                                       //     13 5:1
        __u16 ece : 1;                                       //     13 6:1
        __u16 cwr : 1;                                       //     13 7:1
        __be16 window;                                       //     14     2
        __sum16 check;                                       //     16     2
        __be16 urg_ptr;                                      //     18     2
    };                                                       // 20 bytes
    no traceable function takes a pointer to it

    struct in6_addr {                                        // offset  size
        union {
            __u8 u6_addr8[16];                               //      0    16
            __be16 u6_addr16[8];                             //      0    16
            __be32 u6_addr32[4];                             //      0    16
        } in6_u;                                             //      0    16
    };                                                       // 16 bytes
    no traceable function takes a pointer to it

    $ on 6.12 ktrace info net_device
    struct net_device {                                      // offset  size
        char name[16];                                       //      0    16
        unsigned long mem_end;                               //     16     8
        unsigned long mem_start;                             //     24     8
        const struct net_device_ops *netdev_ops;             //     32     8
        netdev_features_t features;                          //     40     8
        int ifindex;                                         //     48     4
        unsigned int flags;                                  //     52     4
        unsigned int mtu;                                    //     56     4
        unsigned short type;                                 //     60     2
        unsigned short hard_header_len;                      //     62     2
        unsigned char operstate;                             //     64     1
        unsigned char addr_len;                              //     65     1
        unsigned char perm_addr[32];                         //     66    32
        // 6 bytes hole
        const unsigned char *dev_addr;                       //    104     8
        unsigned char broadcast[32];                         //    112    32
        struct net_device_stats stats;                       //    144    40
        enum netdev_state reg_state : 8;                     //    184 0:8
        bool dismantle;                                      //    185     1
        // 6 bytes hole
        possible_net_t nd_net;                               //    192     8
        struct list_head dev_list;                           //    200    16
        void (*priv_destructor)(struct net_device *);        //    216     8
        int *pcpu_refcnt;                                    //    224     8
        atomic_t carrier_up_count;                           //    232     4
        // 4 bytes padding
    };                                                       // 240 bytes, 12 in holes, 4 in padding
    12 traceable functions take a pointer to it: dev is argument 1 in 7, 2 in 4, 3 in 1; 1 more can't be traced

    $ on 6.12 ktrace info 'enum sock_type' verdict wide_flags wide_signed
    enum sock_type {
        SOCK_STREAM = 1,
        SOCK_DGRAM = 2,
        SOCK_RAW = 3,
    };                                                       // 4 bytes

    enum verdict {
        VERDICT_STOLEN = -2,
        VERDICT_ERROR = -1,
        VERDICT_DROP = 0,
        VERDICT_ACCEPT = 1,
    };                                                       // 4 bytes

    enum wide_flags {
        WIDE_LOW = 1,
        WIDE_HIGH = 1099511627776,
    };                                                       // 8 bytes

    enum wide_signed {
        WIDE_MINUS = -1,
        WIDE_PLUS = 1099511627776,
    };                                                       // 8 bytes

    $ on 6.12 ktrace info refcount_t ktime_t gfp_t int
    typedef struct <anonymous> refcount_t;
    struct <anonymous> {                                     // offset  size
        atomic_t refs;                                       //      0     4
    };                                                       // 4 bytes
    no traceable function takes a pointer to it

    typedef long long ktime_t;
    ktime_t    // 8 bytes

    typedef unsigned int gfp_t;
    gfp_t    // 4 bytes

    int    // 4 bytes

Functions of modules, one that can't be traced, one that only the list of functions has.

    $ on 6.12 ktrace info conn_shared_name 'conn_xmit[mod_a]' not_listed stray_open many_arguments
    conn_shared_name: function of mod_a, several functions have this name
        arg0   struct sk_buff *skb
        ret    int

    conn_shared_name: function of mod_b, several functions have this name
        arg0   struct sk_buff *skb
        ret    int

    conn_xmit: function of mod_a, traceable
        arg0   struct sk_buff *skb
        arg1   struct conn_state *state
        ret    int

    not_listed: function of the core kernel, not traceable (inlined, notrace or init code)
        arg0   struct sk_buff *skb
        ret    int

    stray_open: function of stray, traceable
        no types known: arg0 to arg5 and ret, all long

    many_arguments: function of the core kernel, traceable
        arg0   long a
        arg1   long b
        arg2   long c
        arg3   long d
        arg4   long e
        arg5   long f
        arg6   long g
        arg7   long h
        arg8   long i
        arg9   long j
        arg10  long k
        arg11  long l
        arg12  long m
        ret    int

    $ on 6.12 ktrace info 'conn_xmit[mod_b]'
    error: there is no function and no type 'conn_xmit[mod_b]'
    [2]

    $ on 6.12 ktrace info ip_sned_skb
    error: there is no function and no type 'ip_sned_skb'; did you mean 'ip_send_skb'?
    [2]

    $ on 6.12 ktrace info 'struct sk_bufff' ip_local_deliver
    ip_local_deliver: function of the core kernel, traceable
        arg0   struct sk_buff *skb
        ret    int
    error: there is no type 'struct sk_bufff'; did you mean 'sk_buff'?
    [2]

    $ on 6.12 ktrace info 'net*'
    error: there is no function and no type 'net*'; did you mean 'net'?
    [2]

The same as JSON for programs: what a set stands for.

    $ on 6.12 ktrace list --json 'sk_buff & tcp_*, skb_by_name_only, not_listed, *[stray]'
    {"type":"function","func":"skb_by_name_only","module":"vmlinux","args":[{"name":"skb","type":"int"},{"name":"dev","type":"struct net_device *"}],"ret":"int"}
    {"type":"function","func":"tcp_check_req","module":"vmlinux","args":[{"name":"sk","type":"struct sock *"},{"name":"skb","type":"struct sk_buff *"},{"name":"req","type":"struct request_sock *"},{"name":"fastopen","type":"bool"}],"ret":"struct sock *","argument":{"sk_buff":2}}
    {"type":"function","func":"tcp_add_backlog","module":"vmlinux","args":[{"name":"sk","type":"struct sock *"},{"name":"skb","type":"struct sk_buff *"},{"name":"reason","type":"enum skb_drop_reason *"}],"ret":"bool","argument":{"sk_buff":2}}
    {"type":"function","func":"tcp_rcv_established","module":"vmlinux","args":[{"name":"sk","type":"struct sock *"},{"name":"skb","type":"struct sk_buff *"}],"ret":"void","argument":{"sk_buff":2}}
    {"type":"function","func":"tcp_v4_rcv","module":"vmlinux","args":[{"name":"skb","type":"struct sk_buff *"}],"ret":"int","argument":{"sk_buff":1}}
    {"type":"function","func":"stray_close","module":"stray"}
    {"type":"function","func":"stray_open","module":"stray"}
    {"type":"left_out","func":"not_listed","module":"vmlinux","reason":"not traceable (inlined, notrace or init code)"}

The plan in words; the instructions stand below it, beside the first of each the expression that it comes from.

    $ printf '%s\n' '#!/bin/sh' "sed -E '/^ +[0-9]+: /d; s/: [0-9]+ instructions/: N instructions/'" >words; chmod +x words

    $ on 6.12 ktrace explain 'sk_buff: skb->len == 84 && ret != 0' | ./words
    note: 'ret' is the builtin, not the parameter of dev_hard_start_xmit
      sk_buff: skb->len == 84 && ret != 0
                                 ^~~ the parameter is 'args.ret'
    clause 1: sk_buff: skb->len == 84 && ret != 0
      57 functions by 16 programs, 13 left out
      program 1, kprobe.session, for 7 functions: ip_rcv_finish, takes_sockptr, takes_12, ip_output and 3 more
      program 2, kprobe.session, for 20 functions: takes_float, takes_empty, takes_packed, takes_24 and 16 more
      program 3, kprobe.session, for 8 functions: takes_bits, takes_union, takes_8, skb_two_reversed and 4 more
      program 4, kprobe.session, for 3 functions: takes_wide16_stack, takes_int128, takes_16
      program 5, kprobe.session, for 1 function: takes_int128_late
      program 6, kprobe.session, for 2 functions: takes_16_late, fifth_position
      program 7, kprobe.session, for 1 function: returns_be32
      program 8, kprobe.session, for 2 functions: returns_bool, returns_u8
      program 9, kprobe.session, for 6 functions: returns_s64, skb_pull, skb_put, skb_copy and 2 more
      program 10, kprobe.session, for 1 function: returns_u16
      program 11, kprobe.session, for 1 function: returns_s8
      program 12, kprobe.session, for 1 function: eighth_on_stack
      program 13, kprobe.session, for 1 function: seventh_on_stack
      program 14, kprobe.session, for 1 function: tcp_check_req
      program 15, kprobe.session, for 1 function: nf_hook
      program 16, kprobe.session, for 1 function: tcp_add_backlog
      what program 2 does:
        at the entry: goes on if skb->len == 84; then remembers 2 values until the return, 48 bytes a call
        at the return: goes on if ret != 0; then sends a record
        the record, 88 bytes:
             0     64  time, function, task, CPU, and what could not be read
            64      8  skb: struct sk_buff *
            72      8  skb->len: unsigned int
            80      8  ret: int
    ktrace_session: N instructions

    $ on 6.12 ktrace explain -v 'ip_rcv: skb->len == 84; sk_buff & sock: skb->len == 84 { count() by comm }' | ./words
    clause 1: ip_rcv: skb->len == 84
      1 function by 1 program, 0 left out
      program 1, kprobe.multi, for 1 function: ip_rcv
      what program 1 does:
        at the entry: goes on if skb->len == 84; then sends a record
        the record, 80 bytes:
             0     64  time, function, task, CPU, and what could not be read
            64      8  skb: struct sk_buff *
            72      8  skb->len: unsigned int
    ktrace_entry: N instructions

    clause 2: sk_buff & sock: skb->len == 84 { count() by comm }
      11 functions by 3 programs, 0 left out
      program 2, kprobe.multi, for 4 functions: ip_rcv_finish, ip_output, __ip_local_out, ip_local_out
      program 3, kprobe.multi, for 6 functions: sock_queue_err_skb, tcp_check_req, tcp_add_backlog, tcp_rcv_established and 2 more
      program 4, kprobe.multi, for 1 function: nf_hook
      what program 2 does:
        at the entry: goes on if skb->len == 84; then counts
    ktrace_entry: N instructions
      what program 3 does:
        at the entry: goes on if skb->len == 84; then counts
    ktrace_entry: N instructions
      what program 4 does:
        at the entry: goes on if skb->len == 84; then counts
    ktrace_entry: N instructions

    $ on 6.1 ktrace explain 'ip_send_skb(!(skb->len == 84), "label", func, skb, skb->dev->name, skb->dev->dev_addr, return)' | ./words
    clause 1: ip_send_skb(!(skb->len == 84), "label", func, skb, skb->dev->name, skb->dev->dev_addr, return)
      1 function by 1 program, 0 left out
      program 1, kprobe.event, for 1 function: ip_send_skb
      what program 1 does:
        at the entry: goes on if not (skb->len == 84); then remembers 4 values until the return, 272 bytes a call
        at the return: sends a record
        the record, 312 bytes:
             0     64  time, function, task, CPU, and what could not be read
            64      8  skb: struct sk_buff *
           104    208  *skb: struct sk_buff
            72     16  skb->dev->name: text
            88      6  skb->dev->dev_addr: a MAC address
            96      8  return: int
    ktrace_entry: N instructions
    ktrace_return: N instructions

    $ on 6.12 ktrace explain 'ip_rcv: skb->len == 84' | grep -E '^ +[0-9]+: .*; ' | sed 's/.*;/;/' | uniq
    ; skb->len == 84
    ; skb->len

    $ on 6.12 ktrace explain 'ip_rcv: skb->lenn == 84'
    error: struct sk_buff has no member 'lenn'
      ip_rcv: skb->lenn == 84
                   ^~~~ did you mean 'len'?
    [2]
