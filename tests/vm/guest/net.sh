# Networks inside the guest. In a case with "netns" they go with the case; else take them down again.

# net_veth: v0 (10.9.0.1) here, its peer v1 (10.9.0.2) in the network namespace "peer".
net_veth() {
	ip netns add peer
	ip link add v0 type veth peer name v1 netns peer
	ip addr add 10.9.0.1/24 dev v0
	ip link set v0 up
	ip -n peer addr add 10.9.0.2/24 dev v1
	ip -n peer link set lo up
	ip -n peer link set v1 up
}

net_veth_down() {
	ip link del v0
	ip netns del peer
}

# net_ipip [DEPTH]: over net_veth, DEPTH (1) ipip tunnels, each inside the one before: 10.9.1.1 <-> 10.9.1.2 for the
# first. A packet for 10.9.DEPTH.2 passes ip_output, __dev_queue_xmit and others DEPTH + 1 times, nested, 20 bytes
# longer each time.
net_ipip() {
	local i below
	for i in $(seq 1 "${1:-1}"); do
		below=$((i - 1))
		ip link add "t$i" type ipip local 10.9.$below.1 remote 10.9.$below.2 ttl 64
		ip addr add 10.9.$i.1/24 dev "t$i"
		ip link set "t$i" up
		ip -n peer link add "t$i" type ipip local 10.9.$below.2 remote 10.9.$below.1 ttl 64
		ip -n peer addr add 10.9.$i.2/24 dev "t$i"
		ip -n peer link set "t$i" up
	done
}

# firewall output|input drop|reject MATCH...: e.g. firewall output drop udp dport 9999 (nft's syntax)
firewall() {
	local hook=$1 verdict=$2
	shift 2
	nft add table ip guest
	nft add chain ip guest "$hook" "{ type filter hook $hook priority 0; }"
	nft add rule ip guest "$hook" "$@" "$verdict"
}

firewall_down() {
	nft delete table ip guest
}
