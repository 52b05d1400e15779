# A witness: counts by tracefs kprobe events, without ktrace, how often each function that takes an sk_buff was called
# with skb->len == N. What it knows of functions comes from /test/skb-functions (made on the host by btf-functions).
#
#   witness_warm COMMAND...    run the workload under the function tracer, to learn which of the 1,400 to 1,900 functions
#                              are active: arming kprobes on all of them would take minutes in an emulated guest
#   witness_start [-r] LEN     probe those; -r also probes their returns
#   ...the workload...
#   witness_stop               leaves the counts in $witness, sorted: "FUNCTION COUNT", with -r "FUNCTION RETURNED COUNT"
#   witness_compare            fails the case unless ktrace's events ($out) are as many, function by function
#   witness_compare_returns C  after -r and ktrace --json: the same functions and values of ret, as often, of those
#                              where the awk condition C on ret holds: "ret < 0"
#
# Functions of modules, and those whose name stands for several functions, are not counted. $witness_unprobed lists the
# active functions that the kernel lets nobody probe.

tracing=/sys/kernel/tracing
witness=$case_dir/witness
witness_active=$case_dir/witness.active
witness_unprobed=$case_dir/witness.unprobed
witness_mode=

# The traceable ones: INDEX FUNCTION, where INDEX is the line in available_filter_functions. It holds for the boot.
witness_index() {
	local index=/tmp/witness.index
	mount_tracefs
	if [ ! -e $index ]; then
		awk 'NR == FNR { taker[$1]; next }
			NF == 1 { lines[$1]++; line[$1] = FNR }
			END { for (name in taker) if (lines[name] == 1) print line[name], name }' \
			/test/skb-functions $tracing/available_filter_functions | sort -n >$index.new
		mv $index.new $index
	fi
	cat $index
}

# By index: looking a name up costs the kernel a walk over all functions.
witness_warm() {
	local begun
	witness_index | cut -d ' ' -f 1 >"$case_dir/witness.indices"
	cat "$case_dir/witness.indices" >$tracing/set_ftrace_filter
	echo 8192 >$tracing/buffer_size_kb
	echo function >$tracing/current_tracer
	begun=0
	"$@" || begun=$?
	echo 0 >$tracing/tracing_on
	grep -oE ': [A-Za-z0-9_]+ <-' $tracing/trace | cut -d ' ' -f 2 | sort -u >"$witness_active"
	witness_check_buffer
	echo nop >$tracing/current_tracer
	echo >$tracing/set_ftrace_filter
	echo 1 >$tracing/tracing_on
	[ $begun -eq 0 ] || fail "the witness's workload ended with status $begun"
	[ -s "$witness_active" ] || fail "the witness saw no active function"
}

# Nothing may have been overwritten.
witness_check_buffer() {
	local lost
	lost=$(awk '/^overrun|^commit overrun|^dropped events/ { sum += $NF } END { print sum + 0 }' $tracing/per_cpu/cpu*/stats)
	[ "$lost" -eq 0 ] || fail "the witness lost $lost records of the trace buffer"
}

# Of an skb that is NULL the recorded len is what happened to lie in the buffer: such hits don't count.
# One event has all entry probes; one a type has the return probes, as their values differ in type.
witness_define() {
	local name fetch returns skb
	: >"$witness_unprobed"
	awk -F '\t' 'NR == FNR { active[$1]; next } $1 in active' "$witness_active" /test/skb-functions >"$case_dir/witness.probes"
	while IFS='	' read -r name fetch returns; do
		skb=${fetch#*(}
		if ! echo "p:w/entry $name len=$fetch skb=${skb%)*}:x64" >>$tracing/kprobe_events; then
			echo "$name" >>"$witness_unprobed"
		elif [ "$witness_mode" = returns ] && [ "$returns" != void ]; then
			echo "r64:w/return_$returns $name ret=\$retval:$returns" >>$tracing/kprobe_events
		fi
	done <"$case_dir/witness.probes"
}

witness_start() {
	witness_mode=entries
	if [ "$1" = -r ]; then
		witness_mode=returns
		shift
	fi
	witness_len=$1
	[ -s "$witness_active" ] || fail "witness_start without witness_warm"
	witness_define 2>"$case_dir/witness.errors"
	echo 16384 >$tracing/buffer_size_kb
	echo >$tracing/trace
	# A return must find its entry, so then all entries are recorded; and see witness_check_missed.
	if [ "$witness_mode" = entries ] && kernel_at_least 5.14; then
		echo "len == $witness_len" >$tracing/events/w/entry/filter
	fi
	echo 1 >$tracing/events/w/enable
}

# No probe may have missed a hit. Until 5.14 a fault while the argument is fetched (an skb that is NULL) counts as two
# misses of each probe at that place, though the hit is recorded; so there all entries are recorded, to know the faults.
witness_check_missed() {
	local missed explained=0
	missed=$(awk '$1 ~ /^(entry|return_[a-z0-9]+)$/ { sum += $NF } END { print sum + 0 }' $tracing/kprobe_profile)
	kernel_at_least 5.14 || explained=$(witness_fault_misses)
	[ "$missed" -eq "$explained" ] || fail "the witness's probes missed $missed hits ($explained of them faults)"
}

# Two misses for the entry's probe, and two for the return's where there is one.
witness_fault_misses() {
	sed -nE 's/.*: entry: \(([A-Za-z0-9_]+).* skb=0x0$/\1/p' "$case_dir/witness.trace" |
		awk -v mode="$witness_mode" -v file="$case_dir/witness.probes" '
			BEGIN { while ((getline <file) > 0) returns[$1] = mode == "returns" && $3 != "void" }
			{ sum += returns[$1] ? 4 : 2 }
			END { print sum + 0 }'
}

witness_stop() {
	local name
	echo 0 >$tracing/events/w/enable
	cat $tracing/trace >"$case_dir/witness.trace"
	witness_check_buffer
	witness_check_missed
	for name in $tracing/events/w/*/; do
		echo "-:w/$(basename "$name")" >>$tracing/kprobe_events
	done
	echo >$tracing/trace
	if [ "$witness_mode" = returns ]; then
		witness_pair_returns
	else
		sed -nE "/ skb=0x0\$/d; s/.*: entry: \(([A-Za-z0-9_]+)[^)]*\) len=$witness_len skb=.*/\1/p"
	fi <"$case_dir/witness.trace" | sort | uniq -c | awk '{ n = $1; $1 = ""; print substr($0, 2), n }' >"$witness"
}

# Within a task calls nest, so a return belongs to the latest open entry of its function. An interrupt's calls nest in
# the task's; the idle tasks of the CPUs share a pid, so the CPU tells them apart.
#   ping-71 [001] ..... 12.345: entry: (ip_rcv+0x0/0x100) len=84 skb=0xffff8880047e1200
#   ping-71 [001] ..... 12.346: return_s32: (__netif_receive_skb_one_core+0x8c/0xa0 <- ip_rcv) ret=0
witness_pair_returns() {
	awk -v want="$witness_len" '
		function task(    name) {
			match($0, /^ *.*-[0-9]+ +\[[0-9]+\]/)
			name = substr($0, RSTART, RLENGTH)
			if (name ~ /<idle>-0/) return name
			sub(/ +\[[0-9]+\]$/, "", name)
			sub(/^.*-/, "", name)
			return name
		}
		/: entry: \(/ {
			who = task()
			match($0, /: entry: \([A-Za-z0-9_]+/)
			f = substr($0, RSTART + 10, RLENGTH - 10)
			len = $(NF - 1)
			sub(/.*len=/, "", len)
			if ($NF == "skb=0x0") len = "none"
			open[who, f, ++depth[who, f]] = len
		}
		/: return_[a-z0-9]+: \(/ {
			who = task()
			match($0, /<- [A-Za-z0-9_]+\) ret=/)
			f = substr($0, RSTART + 3, RLENGTH - 9)
			if (!depth[who, f]) next
			value = $NF
			sub(/.*ret=/, "", value)
			if (open[who, f, depth[who, f]--] == want) print f, value
		}'
}

# ktrace's events by function: "FUNCTION COUNT", sorted.
ktrace_counts() {
	awk '/^\{"type":"event"/ && match($0, /"func":"[^"]*"/) { print substr($0, RSTART + 8, RLENGTH - 9); next }
		/^ *[-+]?[0-9][0-9:.]* +[0-9]+ / {
			for (i = 3; i < NF; i++)
				if ($i ~ /:[0-9]+$/ && $(i + 1) ~ /^[A-Za-z_][A-Za-z0-9_.]*$/) { print $(i + 1); next }
		}' "${1:-$out}" | sort | uniq -c | awk '{ print $2, $1 }'
}

# For a witness without -r.
witness_compare() {
	ktrace_counts | awk -v file="$witness_unprobed" '
		BEGIN { while ((getline name <file) > 0) unprobed[name] }
		!($1 in unprobed)' >"$case_dir/counted"
	if ! diff "$witness" "$case_dir/counted" >"$out.diff"; then
		fail "ktrace counts other hits than the witness: $(grep '^[-+][^-+]' "$out.diff" | head -n 6 | tr '\n' ' ')"
	fi
}

# For a witness with -r. A pointer is a string, no number, in JSON and here; CONDITION's ret is the value's text.
witness_compare_returns() {
	[ "$witness_mode" = returns ] || fail "witness_compare_returns without witness_start -r"
	awk "{ ret = \$2 } $1 { print }" "$witness" >"$witness.chosen"
	sed -nE '/"module":/d; s/^\{"type":"event",.*"func":"([^"]*)",.*"ret":"?([^",}]*)"?.*/\1 \2/p' "$out" |
		sed -E 's/ true$/ 1/; s/ false$/ 0/' | sort | uniq -c | awk '{ print $2, $3, $1 }' | awk -v file="$witness_unprobed" '
		BEGIN { while ((getline name <file) > 0) unprobed[name] }
		!($1 in unprobed)' >"$case_dir/counted"
	[ -s "$witness.chosen" ] || fail "the witness saw no return with $1"
	if ! diff "$witness.chosen" "$case_dir/counted" >"$out.diff"; then
		fail "ktrace counts other returns than the witness: $(grep '^[-+][^-+]' "$out.diff" | head -n 6 | tr '\n' ' ')"
	fi
}
