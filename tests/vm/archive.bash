# Sourced behind common.bash: the Debian archive that this machine's apt already uses, through an apt configuration of its
# own in build/vm/apt. The machine's package lists stay as they are, and nothing is installed.

apt_dir=$vm_out/apt

# The archives that the machine's apt knows, plain ($1 = main) or for security updates ($1 = security).
archive_uris() {
	local flag=
	[ "$1" = security ] || flag=-v
	apt-get indextargets --format '$(REPO_URI)' | sort -u | grep $flag -- security | sed 's#/*$##'
}

# [trusted=yes]: this machine's keyring may be older than the newest suites. What is fetched runs in a guest only.
write_sources() {
	local uri suite
	uri=$(archive_uris main | head -n 1)
	[ -n "$uri" ] || die "apt has no Debian archive configured"
	for suite in bullseye bookworm trixie trixie-backports forky sid; do
		echo "deb [trusted=yes] $uri $suite main"
	done
	uri=$(archive_uris security | head -n 1)
	[ -n "$uri" ] || return 0
	for suite in bullseye-security bookworm-security trixie-security; do
		echo "deb [trusted=yes] $uri $suite main"
	done
}

own_apt() {
	local tool=$1
	shift
	"$tool" -oDir::Etc::SourceList="$apt_dir/sources.list" -oDir::Etc::SourceParts=/dev/null \
		-oDir::State::Lists="$apt_dir/lists" -oDir::Cache="$apt_dir/cache" \
		-oDebug::NoLocking=true -oAPT::Sandbox::User="$(id -un)" \
		-oAcquire::Check-Valid-Until=false -oAcquire::Retries=3 -oAPT::Architecture=amd64 "$@"
}

# The package lists are good for a day; after a failed download (a package may have been superseded) they are renewed.
# apt's status is no measure here: it fails for one missing suite with all others read.
update_lists() {
	if [ -z "${1-}" ] && [ -e "$apt_dir/stamp" ] && [ -z "$(find "$apt_dir/stamp" -mtime +0)" ]; then
		return 0
	fi
	mkdir -p "$apt_dir/lists/partial" "$apt_dir/cache/archives/partial"
	write_sources >"$apt_dir/sources.list"
	say "reading the package lists"
	own_apt apt-get update -qq || say "some package lists could not be read"
	touch "$apt_dir/stamp"
}
