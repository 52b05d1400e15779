# For the robust-* cases: sums that must hold, and what must be gone.

# sum NAME [FILE]: a number of the --json end object.
sum() {
	sed -nE "/\"type\":\"end\"/ s/.*\"$1\":([0-9]+).*/\\1/p" "${2:-$out}"
}

# assert_sums MATCHED [FILE]: the end object's sums hold, the summary says the same, printed is what can be read.
assert_sums() {
	local file=${2:-$out} printed lost limited matched
	matched=$(sum matched "$file")
	printed=$(sum printed "$file")
	lost=$(sum lost "$file")
	limited=$(sum limited "$file")
	[ -n "$matched" ] || fail "no end object: $(tail -n 1 "$file" | cut -c 1-200)"
	assert_eq "$matched" "$1" matched
	assert_eq $((printed + $(sum aggregated "$file") + lost + limited)) "$matched" "printed + aggregated + lost + limited"
	assert_eq "$(events "$file")" "$printed" "events that were written"
	assert_match "$err" "^ktrace: $matched matched, $printed printed, ([0-9]+ aggregated, )?$lost lost, $limited limited, $(sum missed "$file") missed"
}

# assert_text_sums: the same of the summary alone, for text.
assert_text_sums() {
	local line
	line=$(sed -nE 's/^ktrace: ([0-9]+) matched, ([0-9]+) printed, ([0-9]+) lost, ([0-9]+) limited.*/\1 \2 \3 \4/p' "$err")
	[ -n "$line" ] || fail "no summary: $(first_lines "$err")"
	set -- $line
	assert_eq $(($2 + $3 + $4)) "$1" "printed + lost + limited"
	assert_eq "$(events)" "$2" "events that were written"
}

# remains: what is left of any ktrace, in a line, or nothing.
remains() {
	local line
	line=$(cat /sys/kernel/tracing/kprobe_events)
	[ -z "$line" ] || echo "$(echo "$line" | wc -l) kprobe events"
	[ "$(cat /sys/kernel/rcu_expedited)" = 0 ] || echo "rcu_expedited is $(cat /sys/kernel/rcu_expedited)"
	line=$(bpftool link list)
	[ -z "$line" ] || echo "links"
	line=$(bpftool prog list | grep -cE '^[0-9]+: (kprobe|tracing|tracepoint|raw_tracepoint)') && echo "$line programs"
	line=$(bpftool map list | grep -c ktrace_) && echo "$line maps"
	cat /proc/[0-9]*/comm 2>/dev/null | grep -E '^ktrace' || :
}

# kill_hard PID...: by SIGKILL. assert_gone counts from here on: the kernel takes down much while the tracer exits.
kill_hard() {
	local status=0
	killed=$(cut -d ' ' -f 1 /proc/uptime)
	kill -9 "$@" || status=1
	wait "$ktrace_pid" || :
	return $status
}

# assert_gone SECONDS [WHAT]: all of it is gone within so many seconds of the guest's, from kill_hard or else from now on.
assert_gone() {
	local begun left tries=0
	mount_tracefs
	begun=${killed:-$(cut -d ' ' -f 1 /proc/uptime)}
	killed=
	while :; do
		left=$(remains | tr '\n' ' ')
		took=$(echo "$begun $(cut -d ' ' -f 1 /proc/uptime)" | awk '{ printf "%.1f", $2 - $1 }')
		[ -n "$left" ] || break
		[ "$(echo "$took $1" | awk '{ print ($1 <= $2) }')" = 1 ] || fail "${2:-ktrace}: left after $took s: $left"
		usleep 100000
	done
	echo "${2:-ktrace}: gone after $took s"
}

# guardian PID: its guardian's pid, or nothing.
guardian() {
	local folder
	for folder in /proc/[0-9]*; do
		case $(cat "$folder/comm" 2>/dev/null) in
		ktrace-guard) [ "$(sed -nE 's/^PPid:\t//p' "$folder/status" 2>/dev/null)" != "$1" ] || echo "${folder#/proc/}" ;;
		esac
	done
}

# until_expedited TRIES: waits for rcu_expedited to be raised, and says to what.
until_expedited() {
	local left=$1 value=0
	until [ "$value" != 0 ]; do
		[ $left -gt 0 ] || return 1
		left=$((left - 1))
		read -r value </sys/kernel/rcu_expedited
	done
	echo "$value"
}

# policy PID: how it is scheduled: 0 as most are, 1 and 2 in real time.
policy() {
	sed 's/.*) //' "/proc/$1/stat" | cut -d ' ' -f 39
}
