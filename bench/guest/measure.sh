# Sourced in the guest: what a tracer costs while it is attached. One line for each measurement:
#
#	ROW TRACER KEY=VALUE...
bench=/test/bench
peer='chroot /peers'

# The peers' disk, with what they need of ours. The modules' names begin with their order.
peers() {
	[ ! -d /peers/proc ] || return 0
	local folder module
	for module in $bench/modules/*; do insmod "$module" 2>/dev/null; done
	mkdir /peers
	mount -t ext4 -o ro,noload /dev/vda /peers || mount -t ext4 -o ro /dev/vda /peers || return 1
	mount -t debugfs debugfs /sys/kernel/debug
	mount -t tracefs tracefs /sys/kernel/tracing
	mount -t bpf bpf /sys/fs/bpf
	for folder in proc sys dev; do mount --rbind /$folder /peers/$folder; done
	for folder in tmp run root var; do mount -t tmpfs tmpfs /peers/$folder; done
	mkdir -p /peers/var/cache /peers/var/tmp
	# while the disk is waited for, guest time runs away
	find /peers/usr/bin /peers/usr/sbin /peers/usr/lib -type f -exec cat {} + >/dev/null
}

# Instructions in BPF programs so far, all that ran, and how often they did.
progs_so_far() {
	bpftool prog show | awk '
		{
			for (i = 1; i < NF; i++) {
				if ($i == "run_time_ns") t += $(i + 1)
				if ($i == "run_cnt") c += $(i + 1)
			}
		}
		END { printf "%.0f %.0f\n", t, c }'
}

# Parts of a row, run while the tracer is attached. For the programs alone, by the kernel's BPF statistics, for each of 2,000
# round trips the median of five (an interrupt within a program is counted, too, some ten a round trip):
programs() {
	$bench/udploop 200 >/dev/null
	sysctl -qw kernel.bpf_stats_enabled=1
	for i in 1 2 3 4 5; do
		$bench/udploop 2000 >/dev/null
		progs_so_far
	done | awk '{ printf "%.1f %.2f\n", ($1 - t) / 2000, ($2 - c) / 2000; t = $1; c = $2 }' |
		sort -n | awk 'NR == 3 { print "prog_ns=" $1 " runs=" $2 }'
	sysctl -qw kernel.bpf_stats_enabled=0
}

# For all that a round trip takes: the median of three.
whole() {
	$bench/udploop 400 >/dev/null
	for i in 1 2 3; do $bench/udploop 4000; done | sort -t = -k 2 -n | sed -n 2p
}

# One after the other, 64 KiB over TCP from here to the namespace "peer".
tcp() {
	$bench/tcpstream 10.9.0.2 5001 20 >/dev/null
	$bench/tcpstream 10.9.0.2 5001 200
}

# What this process ran on CPUs so far, all its threads.
on_cpu() {
	cat /proc/$1/task/*/schedstat | awk '{ n += $1 } END { printf "%.0f\n", n }'
}

# For each event that is delivered: cpu_ns of who sends, with the kernel's part, and what the tracer itself ran.
delivered() {
	local before after
	$bench/udploop 400 >/dev/null
	sleep 1
	before=$(on_cpu "$TRACER")
	$bench/udploop 4000
	sleep 1
	after=$(on_cpu "$TRACER")
	echo "tracer_ns=$(((after - before) / 4000))"
}

flood() {
	$bench/udploop 40000 >/dev/null
	sleep 1
}

# row NAME TRACER PART PATTERN COMMAND...
row() {
	local name=$1 tracer=$2 part=$3 pattern=$4 said
	shift 4
	said=$($bench/with "$pattern" "sh -c '. $bench/measure.sh; $part' >/tmp/parts 2>&1" "$@" 2>&1 | tr '\n' ' ')
	[ ! -e /tmp/parts ] || said="$(tr '\n' ' ' </tmp/parts)$said"
	echo "$name $tracer $said"
	rm -f /tmp/parts
}

# to_file FILE ROW...: a row whose tracer prints events to FILE; and how many came.
to_file() {
	local file=$1
	shift
	row "$@"
	echo "$1 $2 events=$(grep -c 84 "$file")"
	rm -f "$file"
}
