"""Who calls: the address that our own proxies saw, and the network that it stands for in whatever counts visitors."""

import ipaddress


def caller(forwarded_for: str, peer: str, proxies: int) -> str:
    """The address that the outermost of our `proxies` saw; that of the connection where there is none."""
    forwarded = [address.strip() for address in forwarded_for.split(",") if address.strip()]
    return forwarded[-proxies] if proxies and len(forwarded) >= proxies else peer


def network_of(address: str) -> str:
    """The network that one subscriber has: an IPv4 address, the first 64 bits of an IPv6 one.

    He has 2^64 addresses, and some proxies write the port of each connection beside his: neither makes another visitor.
    """
    try:
        known = ipaddress.ip_address(_without_port(address).partition("%")[0])
    except ValueError:
        return address[:45]
    if isinstance(known, ipaddress.IPv6Address):
        known = known.ipv4_mapped or known
    return str(known if known.version == 4 else ipaddress.ip_network((known, 64), strict=False))


def _without_port(address: str) -> str:
    if address.startswith("["):
        return address[1:].partition("]")[0]
    return address.partition(":")[0] if address.count(":") == 1 else address
