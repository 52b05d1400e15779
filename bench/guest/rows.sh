# What is measured, in the guest: rows.sh ROW...
#
# Each prints lines of measure.sh. Functions: ip_send_skb(net, skb) and udp_sendmsg(sk, ...) are called once a round trip.
. /test/bench/measure.sh

have_peers() {
	[ -d $bench/modules ] && peers
}

hand() {
	local row=$1 parts=$2 way=$3
	shift 3
	row "$row" "hand-$way" "$parts" attached $bench/hand "$bench/hand-${way%%-*}.o" "$@"
}

# by_hand ROW FUNCTION PROGRAM: in all the ways that this kernel has, at the entry, and with the return.
by_hand() {
	if [ -e $bench/hand-cast.o ]; then
		hand "$1" programs cast multi "$2" "$3"
		hand "$1" programs read multi "$2" "$3"
		hand "$1+ret" programs cast session "$2" "$3_session"
	else
		hand "$1" programs read kprobe "$2" "$3"
		hand "$1+ret" programs read kprobe "$2" "$3_entry" at_return
	fi
	hand "$1" programs fentry fentry "$2" "$3"
}

# ktrace_by KIND ROW SCRIPT: attached so; KIND: kprobe or return, for the best of its family here, or fentry.
ktrace_by() {
	local kind=$1
	case $kind in
	kprobe) kind=$([ -e $bench/hand-cast.o ] && echo kprobe.multi || echo kprobe.event) ;;
	return) kind=$([ -e $bench/hand-cast.o ] && echo kprobe.session || echo kprobe.event) ;;
	esac
	row "$2" "ktrace-$1" programs ' attached (' ktrace --attach $kind "$3"
	ktrace --dump bpf --attach $kind "$3" 2>&1 | sed "s/^/listing $2 ktrace-$1 |/"
}

by_ktrace() {
	ktrace_by kprobe "$1" "$2"
	ktrace_by fentry "$1" "$2"
	ktrace_by return "$1+ret" "$2 && ret != 0"
}

by_bpftrace() {
	have_peers && row "$1" bpftrace programs Attached $peer bpftrace -e "$2"
}

by_ksnoop() {
	have_peers && row "$1" ksnoop programs FUNCTION/ARGS $peer stdbuf -oL ksnoop-libbpf trace "$2"
}

by_pwru() {
	have_peers && row "$1" pwru programs Listening $peer pwru --filter-func '^ip_send_skb$' --output-tuple "$2"
}

by_ply() {
	rm -f /peers/tmp/attached
	have_peers && row "$1" ply programs @/peers/tmp/attached $peer ply -c 'touch /tmp/attached; sleep 600' "$2"
}

# --- a rejected hit ---

row_floor() {
	if [ -e $bench/hand-cast.o ]; then
		hand floor programs read multi ip_send_skb empty
	else
		hand floor programs read kprobe ip_send_skb empty
		hand floor+ret programs read kprobe ip_send_skb empty at_return
	fi
	# twice, and the second counts: in the first of a boot the kernel has other work (seen on 7.3)
	hand floor programs fentry fentry ip_send_skb empty
	hand floor programs fentry fentry ip_send_skb empty
}

skb='((struct sk_buff *)arg1)'

row_len() {
	by_hand len ip_send_skb len
	by_ktrace len 'ip_send_skb: skb->len == 85'
	by_bpftrace len "kprobe:ip_send_skb /$skb->len == 85/ { printf(\"%d\\n\", pid); }"
	by_ksnoop len 'ip_send_skb(skb->len == 85, skb)'
	by_pwru len 'len == 85'
	by_ply len 'kprobe:ip_send_skb /arg1 == 85/ { print(pid); }'
}

row_dev_mark() {
	by_hand dev_mark ip_send_skb dev_mark
	by_ktrace dev_mark 'ip_send_skb: skb->dev->ifindex == 7 && skb->mark == 5'
	by_bpftrace dev_mark "kprobe:ip_send_skb /$skb->dev->ifindex == 7 && $skb->mark == 5/ { printf(\"%d\\n\", pid); }"
	by_ksnoop dev_mark 'ip_send_skb(skb->mark == 5, skb)'
}

row_address_port() {
	local sk='((struct sock *)arg0)->__sk_common'
	by_hand address_port udp_sendmsg address_port
	by_ktrace address_port 'udp_sendmsg: sk->__sk_common.skc_daddr == 10.0.0.1 && sk->__sk_common.skc_dport == 443'
	by_bpftrace address_port "kprobe:udp_sendmsg /$sk.skc_daddr == 0x100000a && $sk.skc_dport == 0xbb01/ { printf(\"%d\\n\", pid); }"
}

row_header() {
	by_hand header ip_send_skb header
	by_ktrace header 'ip_send_skb: ((struct iphdr *)(skb->head + skb->network_header))->ttl == 33'
	by_bpftrace header "kprobe:ip_send_skb /((struct iphdr *)($skb->head + $skb->network_header))->ttl == 33/ { printf(\"%d\\n\", pid); }"
	by_pwru header 'ip[8] == 33'
}

row_four() {
	by_hand four ip_send_skb four
	by_ktrace four 'ip_send_skb: skb->len == 85 && skb->protocol == ETH_P_IP && skb->truesize > 100 && skb->mark == 5'
	by_bpftrace four "kprobe:ip_send_skb /$skb->len == 85 && $skb->protocol == 8 && $skb->truesize > 100 && $skb->mark == 5/ { printf(\"%d\\n\", pid); }"
}

row_last() {
	by_hand last ip_send_skb last
	by_ktrace last 'ip_send_skb: skb->len == 84 && skb->truesize > 100 && skb->network_header != 0 && skb->mark == 5'
	by_bpftrace last "kprobe:ip_send_skb /$skb->len == 84 && $skb->truesize > 100 && $skb->network_header != 0 && $skb->mark == 5/ { printf(\"%d\\n\", pid); }"
}

# --- a matching hit, five fields ---

five='ip_send_skb: skb->len == 84 { print skb->len, skb->data_len, skb->mark, skb->hash, skb->protocol }'

five_bpftrace="kprobe:ip_send_skb /$skb->len == 84/ { printf(\"%d %d %d %d %d\\n\", $skb->len, $skb->data_len, $skb->mark, $skb->hash, $skb->protocol); }"

row_hit() {
	if [ -e $bench/hand-cast.o ]; then
		hand hit programs cast multi ip_send_skb hit
		hand hit programs read multi ip_send_skb hit
	else
		hand hit programs read kprobe ip_send_skb hit
	fi
	hand hit programs fentry fentry ip_send_skb hit
	ktrace_by kprobe hit "$five"
	ktrace_by fentry hit "$five"
	by_bpftrace hit "$five_bpftrace"
	by_ksnoop hit 'ip_send_skb(skb->len, skb->data_len, skb->mark, skb->hash, skb->protocol)'
	have_peers && row hit pwru programs Listening $peer pwru --filter-func '^ip_send_skb$' --output-meta --output-tuple 'udp'
	by_ply hit 'kprobe:ip_send_skb { printf("%d %d %d\n", arg0, arg1, pid); }'
}

# --- a hit that prints a whole skb, and one that prints its address ---

row_copy() {
	local kind=kprobe
	[ ! -e $bench/hand-cast.o ] || kind=multi
	hand pointer programs read $kind ip_send_skb pointer
	row pointer ktrace programs ' attached (' ktrace 'ip_send_skb { print skb }'
	hand copy programs read $kind ip_send_skb copy
	row copy ktrace programs ' attached (' ktrace 'ip_send_skb(skb)'
	by_bpftrace copy "kprobe:ip_send_skb { print(*$skb); }"
	by_ksnoop copy 'ip_send_skb(skb)'
}

# --- exec to attached, twice: the second has all in the page cache ---

# at_rest ROW...: a tracer's end leaves grace periods of RCU-tasks to the kernel, and a sleep of 100 ms behind them, which the
# next attach would wait for.
at_rest() {
	sleep 1
	row "$@"
}

row_start() {
	local i
	have_peers || : # their modules first: what is kept for the boot is kept for the modules that are loaded
	for i in 1 2; do
		at_rest "start$i" ktrace : ' attached (' ktrace 'ip_send_skb: skb->len == 85'
		at_rest "start$i+ret" ktrace : ' attached (' ktrace 'ip_send_skb: skb->len == 85 && ret != 0'
		at_rest "start$i-all" ktrace : ' attached (' ktrace 'sk_buff: skb->len == 85'
		at_rest "start$i-all+ret" ktrace : ' attached (' ktrace 'sk_buff: skb->len == 85 && ret != 0'
		case $(uname -r) in 7.*)
			at_rest "start$i-all-multi" ktrace : ' attached (' ktrace --attach fentry.multi 'sk_buff: skb->len == 85'
		esac
		have_peers || continue
		at_rest "start$i" bpftrace : Attached $peer bpftrace -e "kprobe:ip_send_skb /$skb->len == 85/ { printf(\"%d\\n\", pid); }"
		at_rest "start$i" ksnoop : FUNCTION/ARGS $peer stdbuf -oL ksnoop-libbpf trace 'ip_send_skb(skb->len == 85, skb)'
		rm -f /peers/tmp/attached
		at_rest "start$i" ply : @/peers/tmp/attached $peer ply -c 'touch /tmp/attached; sleep 600' 'kprobe:ip_send_skb /arg1 == 85/ { print(pid); }'
		at_rest "start$i" pwru : Listening $peer pwru --filter-func '^ip_send_skb$' --output-tuple 'len == 85'
	done
}

# What the kernel takes to tell, for a program that does nothing else.
row_told() {
	local file
	mount -t tracefs tracefs /sys/kernel/tracing 2>/dev/null
	for file in /sys/kernel/tracing/available_filter_functions /proc/kallsyms /sys/kernel/btf/vmlinux; do
		row "told-${file##*/}" cat : 'all is read' sh -c "cat $file >/dev/null; echo all is read; sleep 600"
	done
}

# pwru's default, on every function that takes an skb: long.
row_start_pwru() {
	have_peers && at_rest start1-all pwru : Listening $peer pwru --output-tuple 'len == 85'
}

# --- growth: with the functions, and with the conjuncts, of which the last is false ---

functions() {
	{
		echo ip_send_skb
		ktrace list sk_buff 2>/dev/null | sed -nE 's/^([a-z_0-9]+)\(.*/\1/p' | grep -vx ip_send_skb
	} | head -n "$1"
}

conjuncts() {
	local i=1
	while [ $i -lt "$1" ]; do
		printf 'skb->len != %d && ' $((2000 + i))
		i=$((i + 1))
	done
	echo 'skb->len == 85'
}

row_growth() {
	local n
	ktrace -q --attach kprobe.event ip_send_skb -- true >/dev/null 2>&1 # what is kept for the boot is there then
	for n in 1 10 100 2000; do
		functions $n >/tmp/functions
		row functions-$n ktrace programs ' attached (' ktrace '@/tmp/functions & sk_buff: skb->len == 85'
	done
	for n in 1 4 16 64; do
		row conjuncts-$n ktrace programs ' attached (' ktrace "ip_send_skb: $(conjuncts $n)"
	done
}

# --- the whole round trip, all sk_buff functions attached, and one ---

row_whole() {
	echo "whole untraced $(whole | tr '\n' ' ')"
	if [ -e $bench/hand-cast.o ]; then
		hand whole whole read multi ip_send_skb empty
		hand whole+ret whole cast session ip_send_skb len_session
	else
		hand whole whole read kprobe ip_send_skb empty
		hand whole+ret whole read kprobe ip_send_skb empty at_return
	fi
	row whole ktrace whole ' attached (' ktrace 'ip_send_skb: skb->len == 85'
	row whole+ret ktrace whole ' attached (' ktrace 'ip_send_skb: skb->len == 85 && ret != 0'
	row whole-all ktrace whole ' attached (' ktrace 'sk_buff: skb->len == 85'
	row whole-all+ret ktrace whole ' attached (' ktrace 'sk_buff: skb->len == 85 && ret != 0'
	have_peers || return 0
	row whole bpftrace whole Attached $peer bpftrace -e "kprobe:ip_send_skb /$skb->len == 85/ { printf(\"%d\\n\", pid); }"
	row whole pwru whole Listening $peer pwru --filter-func '^ip_send_skb$' --output-tuple 'len == 85'
	[ -e $bench/hand-cast.o ] &&
		row whole-all pwru whole Listening $peer pwru --backend kprobe-multi --output-tuple 'len == 85'
}

# --- a TCP stream over veth, all sk_buff functions attached, and one ---

row_tcp() {
	. /test/net.sh
	net_veth
	ip netns exec peer $bench/tcpstream -s 5001 &
	sleep 1
	echo "tcp untraced $(tcp | tr '\n' ' ')"
	if [ -e $bench/hand-cast.o ]; then
		hand tcp tcp read multi tcp_v4_rcv empty
	else
		hand tcp tcp read kprobe tcp_v4_rcv empty
	fi
	row tcp ktrace tcp ' attached (' ktrace 'tcp_v4_rcv: skb->len == 85'
	row tcp-all ktrace tcp ' attached (' ktrace 'sk_buff: skb->len == 85'
	row tcp-all+ret ktrace tcp ' attached (' ktrace 'sk_buff: skb->len == 85 && ret != 0'
	have_peers || return 0
	row tcp bpftrace tcp Attached $peer bpftrace -e "kprobe:tcp_v4_rcv /((struct sk_buff *)arg0)->len == 85/ { printf(\"%d\\n\", pid); }"
	row tcp pwru tcp Listening $peer pwru --filter-func '^tcp_v4_rcv$' --output-tuple 'len == 85'
	[ -e $bench/hand-cast.o ] &&
		row tcp-all pwru tcp Listening $peer pwru --backend kprobe-multi --output-tuple 'len == 85'
}

# --- events that are printed to a file: what one costs, and how many of a flood come ---

row_delivered() {
	local part
	echo "delivered untraced $($bench/udploop 4000)"
	for part in delivered flood; do
		to_file /tmp/events $part ktrace $part ' attached (' sh -c "exec ktrace '$five' >/tmp/events"
		have_peers || continue
		to_file /peers/tmp/events $part bpftrace $part Attached $peer bpftrace -o /tmp/events -e "$five_bpftrace"
		to_file /peers/tmp/events $part pwru $part Listening $peer pwru --filter-func '^ip_send_skb$' \
			--output-meta --output-file /tmp/events 'udp'
	done
}

echo "kernel $(uname -r)"
for name; do row_$name; done
