# In the guest: ktrace --json over calls of all kinds, to standard output. What it says besides goes to /test/err.
#
#	guest.sh N	N * 10,000 calls
n=$1
exec 2>/test/err

# trace COMMAND OPTION... SCRIPT...
trace() {
	command=$1
	shift
	ktrace --json "$@" -- sh -c "$command >/test/said 2>&1"
}

mkdir -p /tmp/dir
echo text >'/tmp/dir/a "name" of \ and é'
ip link set lo address 02:00:00:00:00:01

# Numbers of all widths and signs, errnos, pointers, addresses of code; whole structs of some hundred bytes; a task
# whose name is no UTF-8 and would drive a terminal.
trace "flood $((n * 3500)) 101; flood $((n * 500)) 102 '\\x1b[2J\\xff\\xc3\\x28\\xe2\\x80\\xae\"'; flood $((n * 500)) 4000000000" --buffer 128M \
	'write_null: count == 101 { print file, buf, count, *ppos, (s8)count - 128, (u64)-count, -(s64)count, count == 101, caller, func, ret }' \
	'write_null: count == 102 { print comm, pid, tid, ppid, uid, gid, cpu, cgroup, nsecs, elapsed, duration, module, "label" }' \
	'write_null: count == 102 && ret > 0 { printf("%s %-5d|%x %pS\n", comm, count, ret, caller); print *file }' \
	'write_null: count != 101 { print file->f_op, file->f_op->write, file->f_mode, file->f_flags, *file->f_inode }'

# Packets: IP and MAC addresses, time, bit-fields, text arrays, device and socket as a whole, enumerators, byte order;
# values that are NULL at the end of a chain, and addresses that aren't any.
trace "udpsend $((n * 650)); udpsend -m 7 $((n * 100)) 57; tcploop $((n * 20))" --buffer 128M --strings 40 \
	'ip_send_skb(skb->len == 84, skb)' \
	'ip_rcv: skb->len in (84..85) { print skb->dev->name, skb->dev->dev_addr, skb->protocol, skb->pkt_type, skb->cloned, skb->tstamp, skb->cb, *skb->dev->header_ops, skb->users, ret }' \
	'ip_rcv: skb->len == 84 { print *(struct iphdr *)(skb->head + skb->network_header), *(struct udphdr *)(skb->head + skb->transport_header), mac(skb->head + skb->mac_header) }' \
	'ip_output: skb->len == 84 { print skb->dev->name, skb->dev->mtu, skb->sk->__sk_common.skc_family; kstack(5); ustack(2) }' \
	'udp_sendmsg: len == 56 { print sk->sk_socket->state, sk->__sk_common, ((struct sk_buff *)0x800000000000)->len, str((char *)8), *sk->__sk_common.skc_prot }' \
	'udp_sendmsg: len == 57 { printf("%pI4 %s\n", &sk->__sk_common.skc_daddr, kstack(2)) }' \
	'tcp_connect { print sk->__sk_common.skc_v6_daddr, sk->__sk_common.skc_state, *sk }' \
	'tcp_set_state(sk, state)'

# Texts: of the user, with what must be escaped; cut ones, absent ones.
trace "openpath $((n * 700)) '/tmp/dir/a \"name\" of \\ and é'; openpath -c $((n * 100)) /tmp/nothing-that-is-longer-than-forty-bytes-in-all" --strings 40 --buffer 64M \
	'do_sys_openat2: pid == cpid || comm == "openpath" { print filename, *how, ret, str(filename, 3) }' \
	'vfs_open: comm == "openpath" { print path->dentry->d_name.name, path->dentry->d_inode->i_mode, *path, file->f_path }'

# More than the largest object that is sent, and what of it is missing; functions in a module.
nft add table ip guest
nft add chain ip guest out '{ type filter hook output priority 0; }'
nft add rule ip guest out udp dport 4711 drop
trace "udpsend $n; ping -q -c $n -i 0.01 127.0.0.1" --buffer 128M \
	'raw_sendmsg: len == 64 && ret > 0 { print *sk->__sk_common.skc_net.net, *(struct pglist_data *)sk, ret }' \
	'nft_do_chain: 1 { print func, module, kstack(1), ret }'
nft flush ruleset

# Every aggregation by every kind of key, now and then and at the end.
trace "flood $((n * 500)) 101; flood $((n * 500)) 4000; udpsend $((n * 100)); sleep 2" -i 300ms \
	'write_null: count in (101, 4000) { count() by func, module, comm, kstack(3), ustack(2); sum(count) by caller, file->f_mode, file; avg(ret) by ret; min(duration); max(-(s64)count) by cpu; hist(count) by comm; lhist(count, 0, 1000, 100) }' \
	'sk_buff & ip_*: skb->len == 84 { count() by func, skb->dev->name, skb->dev->dev_addr, skb->pkt_type; hist(duration); max(skb->len) by skb->dev->mtu }' \
	'write_null: count == 77 { count(); hist(ret); max(ret) }'

# A buffer that is too small, a limit, an end by an event.
trace "flood $((n * 5000)) 101" --buffer 4K 'write_null: count == 101 { print *file, *file->f_inode }'
trace "flood $((n * 100)) 101; sleep 1" -c 10 'write_null: count == 101 { print count }'
trace "openpath -c 5 /tmp/nothing" 'do_sys_openat2: filename == "/tmp/nothing" { print comm }'

ktrace list --json 'sk_buff & tcp_*'
[ ! -s /test/err ] || grep -vE '^(ktrace: .*(attached|matched)|note: |  )' /test/err >/dev/kmsg
