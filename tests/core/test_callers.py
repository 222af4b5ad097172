"""Who calls: one subscriber is one visitor, however many addresses and ports he has."""

import pytest

from coryphee.core.callers import caller, network_of


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("192.0.2.1:51234", "192.0.2.1"),  # some proxies write the port of each connection
        ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::9", "2001:db8:1:2::/64"),
        ("2001:DB8:1:2::1", "2001:db8:1:2::/64"),
        ("[2001:db8:1:2::1]:51234", "2001:db8:1:2::/64"),
        ("[2001:db8:1:2::1]", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("pas une adresse", "pas une adresse"),
        ("[", "["),
        (":", ":"),
        ("", ""),
        ("x" * 100, "x" * 45),
    ],
)
def test_the_network_of_an_address(address, network):
    assert network_of(address) == network


@pytest.mark.parametrize(("proxies", "seen"), [(0, "127.0.0.1"), (1, "b"), (2, "a"), (3, "127.0.0.1")])
def test_only_our_own_proxies_are_believed(proxies, seen):
    assert caller("a , ,b", "127.0.0.1", proxies) == seen
