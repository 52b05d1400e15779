# Sourced by the harness's scripts: where things are, and words for trouble.
# Nothing here names a machine: all paths come from where this file lies.

vm_src=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
vm_top=$(cd "$vm_src/../.." && pwd)
vm_out=$vm_top/build/vm
vm_kernels='5.10 6.1 6.12 6.18 7.x'

say() {
	echo "${0##*/}: $*" >&2
}

die() {
	say "$*"
	exit 1
}

# The folder of a fetched kernel: vmlinuz, config, release, version, lib/modules.
kernel_dir() {
	echo "$vm_out/kernels/$1"
}

kernel_is_known() {
	case " $vm_kernels " in *" $1 "*) return 0 ;; esac
	return 1
}

# stale TARGET INPUT...: whether TARGET is missing, or older than an input.
stale() {
	local target=$1 input
	shift
	[ -e "$target" ] || return 0
	for input; do
		[ "$input" -nt "$target" ] && return 0
	done
	return 1
}
