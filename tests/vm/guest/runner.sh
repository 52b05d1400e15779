# Runs the cases of /test/cases/list one after the other. For the host it prints:
#
#   @case ID           begun
#   @ok ID             passed
#   @fail ID REASON    failed; the lines up to the next @ are its outputs
#   @end               no more cases
. /test/trouble.sh
. /test/processes.sh

# What follows this line in the kernel's log is the case's.
mark_kernel_log() {
	echo "<4>harness: case $1" >/dev/kmsg
}

kernel_trouble() {
	dmesg | awk -v mark="harness: case $1\$" '$0 ~ mark { seen = 1; next } seen' | grep -E -m 1 "$trouble"
}

show_file() {
	local lines
	[ -s "$1" ] || return 0
	lines=$(wc -l <"$1")
	echo "-- ${1##*/} ($lines lines)"
	head -n 60 "$1" | cut -c 1-400
	# A last line without a newline would swallow the next message.
	[ -z "$(tail -c 1 "$1")" ] || echo
	[ "$lines" -le 60 ] || { echo "..."; tail -n 5 "$1" | cut -c 1-400; }
}

show_outputs() {
	local file
	for file in log out err; do
		show_file "/tmp/case/$file"
	done
	for file in /tmp/case/out.* /tmp/case/err.*; do
		[ -f "$file" ] && show_file "$file"
	done
}

# The reason why the case failed, or nothing. $1 id, $2 exit status, $3 limit, $4 seconds taken
why_failed() {
	local trouble_line
	trouble_line=$(kernel_trouble "$1") && echo "kernel: $trouble_line"
	if [ "$2" -eq 137 ] && [ "$4" -ge "$3" ]; then
		echo "still running after $3 s"
	fi
	[ ! -s /tmp/case/reasons ] || cat /tmp/case/reasons
	if [ "$2" -eq 0 ]; then
		[ -e /tmp/case/finished ] || echo "the script ended itself before its end"
	elif [ ! -s /tmp/case/reasons ]; then
		echo "a command failed with status $2: $(tail -n 1 /tmp/case/log)"
	fi
}

# A failed case may have left probes, filters of the tracer or a firewall, which would disturb the next.
reset_tracing() {
	unshare -m sh -c '
		mount -t tracefs tracefs /sys/kernel/tracing
		cd /sys/kernel/tracing || exit
		echo nop >current_tracer
		echo 0 >events/enable
		echo >set_ftrace_filter
		echo >kprobe_events
		echo >trace
		echo 1 >tracing_on'
	nft flush ruleset
}

run_case() {
	local id=$1 limit=$2 netns=$3 begun status why
	echo "@case $id"
	mark_kernel_log "$id"
	rm -rf /tmp/case
	mkdir /tmp/case
	begun=$(date +%s)
	status=0
	# By its path: busybox's commands take a bare "sh" for an applet of their own.
	(cd /tmp/case && exec unshare -m $netns timeout -s KILL "$limit" /usr/bin/dash "/test/cases/$id.sh") \
		>/tmp/case/log 2>&1 </dev/null || status=$?
	why=$(why_failed "$id" $status "$limit" $(($(date +%s) - begun)))
	end_processes $keep || why="${why:+$why
}processes can't be killed"
	rm -rf /run/netns   # the names of namespaces that ended with the case's mounts
	if [ -z "$why" ]; then
		echo "@ok $id"
		return
	fi
	echo "@fail $id $(echo "$why" | sed ':a; N; $!ba; s/\n/; /g')"
	show_outputs
	reset_tracing >/dev/null 2>&1
}

keep=$(cat /run/keep)
while IFS='	' read -r id limit netns rest; do
	[ "$netns" = 1 ] && netns=-n || netns=
	run_case "$id" "$limit" $netns </dev/null
done </test/cases/list
echo "@end"
