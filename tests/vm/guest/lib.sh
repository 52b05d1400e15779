# What a case's script can use in the guest. Every case runs in a shell of its own (dash, set -eu) and a mount namespace
# of its own, in an empty folder. tracefs, debugfs and bpf are not mounted.
#
#   $KERNEL   the kernel's name (5.10 6.1 6.12 6.18 7.x); $with: the options of the case's "with" line
#   $out $err ktrace's outputs; $status: its exit status
set -eu

case_dir=/tmp/case
reasons=$case_dir/reasons
out=$case_dir/out
err=$case_dir/err
status=
ktrace_pid=

. /test/witness.sh
. /test/net.sh

# An event of ktrace's text output begins with a time, a CPU and TASK:PID; in JSON it says so.
event_pattern='^ *[-+]?[0-9][0-9:.]* +[0-9]+ .*:[0-9]+ +[A-Za-z_]|^\{"type":"event"'

# mismatch WHY: the case has failed, but goes on.
mismatch() {
	printf '%s\n' "$*" >>"$reasons"
}

# fail WHY: the case has failed, and ends.
fail() {
	mismatch "$*"
	exit 1
}

# Every script ends here; one that doesn't was ended by set -e or by an exit of its own.
finish() {
	touch "$case_dir/finished"
	exit 0
}

# events [FILE]: the number of events in ktrace's output.
events() {
	grep -cE "$event_pattern" "${1:-$out}" || :
}

# clause_counts [FILE]: the events of a JSON output by clause: "1:5 3:2"; clauses without an event are not there.
clause_counts() {
	sed -nE 's/^\{"type":"event",.*"func":"[^"]*",("module":"[^"]*",)?"clause":([0-9]+),.*/\2/p' "${1:-$out}" |
		sort -n | uniq -c | awk '{ printf "%s%s:%s", (NR > 1 ? " " : ""), $2, $1 } END { print "" }'
}

# first_lines FILE: its first lines, in one.
first_lines() {
	head -n 3 "$1" | cut -c 1-200 | tr '\n' ' '
}

# ---- ktrace

# run_ktrace ARGUMENT...: run it to its end; sets $status.
run_ktrace() {
	status=0
	ktrace "$@" >"$out" 2>"$err" </dev/null || status=$?
}

# start_ktrace ARGUMENT...: run it in the background, and return when it has attached. Sets $ktrace_pid. For a second one
# at the same time set out and err to other files before, and keep its $ktrace_pid.
start_ktrace() {
	local tries=0
	: >"$out"
	: >"$err"
	sigdfl ktrace "$@" >"$out" 2>"$err" </dev/null &
	ktrace_pid=$!
	until grep -qE '^ktrace: [0-9]+ functions? attached' "$err"; do
		if ! kill -0 "$ktrace_pid" 2>/dev/null; then
			status=0
			wait "$ktrace_pid" || status=$?
			# It may have attached and ended between the two looks.
			grep -qE '^ktrace: [0-9]+ functions? attached' "$err" && return 0
			fail "ktrace ended with status $status before it had attached: $(first_lines "$err")"
		fi
		tries=$((tries + 1))
		[ $tries -lt 1200 ] || fail "ktrace has not attached within 60 s"
		usleep 50000
	done
}

# stop_ktrace [PID]: end it as Ctrl-C does, and wait. Sets $status.
stop_ktrace() {
	local pid=${1:-$ktrace_pid}
	status=0
	kill -INT "$pid" 2>/dev/null || :
	wait "$pid" || status=$?
}

# ---- expectations: note what doesn't hold and go on

expect_status() {
	[ "$status" = "$1" ] || mismatch "exit status $status, not $1"
}

# expect_events -eq|-ge|-le NUMBER
expect_events() {
	local n
	n=$(events)
	test "$n" "$1" "$2" || mismatch "$n events, not $(echo "$1" | sed 's/-eq//; s/-ge/>= /; s/-le/<= /')$2"
}

# expect_match WHAT FILE REGEXP (extended)
expect_match() {
	grep -qE -e "$3" "$2" || mismatch "$1 has no line that matches: $3"
}

expect_no_match() {
	! grep -qE -e "$3" "$2" || mismatch "$1 has a line that matches: $3"
}

# expect_text WHAT FILE TEXT
expect_text() {
	printf '%s\n' "$3" | cmp -s - "$2" || mismatch "$1 is not the expected text"
}

# ---- assertions: what doesn't hold ends the case

# assert_eq ACTUAL EXPECTED [WHAT]
assert_eq() {
	[ "$1" = "$2" ] || fail "${3:-value} is '$1', not '$2'"
}

# assert_ge ACTUAL LEAST [WHAT] (integers)
assert_ge() {
	[ "$1" -ge "$2" ] || fail "${3:-value} is $1, less than $2"
}

# assert_le ACTUAL MOST [WHAT] (integers)
assert_le() {
	[ "$1" -le "$2" ] || fail "${3:-value} is $1, more than $2"
}

# assert_match FILE REGEXP
assert_match() {
	grep -qE -e "$2" "$1" || fail "no line of ${1##*/} matches: $2"
}

# assert_no_match FILE REGEXP
assert_no_match() {
	! grep -qE -e "$2" "$1" || fail "a line of ${1##*/} matches: $2"
}

# assert_status EXPECTED COMMAND...: run the command and look at its exit status.
assert_status() {
	local want=$1 got=0
	shift
	"$@" || got=$?
	[ "$got" = "$want" ] || fail "'$*' ended with status $got, not $want"
}

# ---- the kernel

# kernel_at_least 6.12
kernel_at_least() {
	[ "$(printf '%s\n' "$1" "$(uname -r)" | sort -V | head -n 1)" = "$1" ]
}

is_mounted() {
	grep -q " $1 " /proc/mounts
}

mount_tracefs() {
	is_mounted /sys/kernel/tracing || mount -t tracefs tracefs /sys/kernel/tracing
}

mount_debugfs() {
	is_mounted /sys/kernel/debug || mount -t debugfs debugfs /sys/kernel/debug
}

mount_bpf() {
	is_mounted /sys/fs/bpf || mount -t bpf bpf /sys/fs/bpf
}

# has_function NAME: whether ftrace can trace it.
has_function() {
	mount_tracefs
	grep -qE "^$1( |\$)" /sys/kernel/tracing/available_filter_functions
}

# assert_nothing_attached: no dynamic probe and no BPF link is left, of ktrace or of anybody.
assert_nothing_attached() {
	local left
	mount_tracefs
	left=$(cat /sys/kernel/tracing/kprobe_events)
	[ -z "$left" ] || fail "kprobe events are left: $(echo "$left" | head -n 3)"
	left=$(bpftool link list)
	[ -z "$left" ] || fail "BPF links are left: $left"
	left=$(bpftool prog list | grep -E '^[0-9]+: (kprobe|tracing|tracepoint|raw_tracepoint)' || :)
	[ -z "$left" ] || fail "BPF programs are left: $left"
}
