# Ends everything that a case left running.

# user_processes KEEP...: all process ids but 1, this shell's, KEEP, and the subshell's that it may run in ($$ names its
# parent there). A kernel thread has no exe.
user_processes() {
	local folder id keep self rest
	read -r self rest </proc/self/stat
	keep=" 1 $$ $self $* "
	for folder in /proc/[0-9]*; do
		id=${folder#/proc/}
		case $keep in *" $id "*) continue ;; esac
		[ -e "$folder/exe" ] && echo "$id"
	done
}

# end_processes KEEP...: TERM, and after a moment KILL.
end_processes() {
	local ids try
	for try in 1 2 3 4 5 6 7 8 9 10; do
		ids=$(user_processes "$@")
		[ -n "$ids" ] || return 0
		if [ $try -le 2 ]; then
			kill -TERM $ids 2>/dev/null
		else
			kill -KILL $ids 2>/dev/null
		fi
		usleep 50000
	done
	return 1
}
