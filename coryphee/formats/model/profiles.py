"""The profile that an invoice declares (BT-24)."""

from coryphee.formats.model.document import Profile

_PROFILES = {
    "urn:factur-x.eu:1p0:minimum": Profile.MINIMUM,
    "urn:zugferd.de:2p0:minimum": Profile.MINIMUM,
    "urn:factur-x.eu:1p0:basicwl": Profile.BASIC_WL,
    "urn:zugferd.de:2p0:basicwl": Profile.BASIC_WL,
    "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic": Profile.BASIC,
    "urn:cen.eu:en16931:2017#compliant#urn:zugferd.de:2p0:basic": Profile.BASIC,
    "urn:cen.eu:en16931:2017:compliant:factur-x.eu:1p0:basic": Profile.BASIC,
    "urn:factur-x.eu:1p0:basic": Profile.BASIC,
}


def profile_of(specification: str | None) -> Profile | None:
    """The profile that BT-24 declares; a national usage of EN 16931 (CIUS) is EN 16931."""
    if specification is None:
        return None
    known = _PROFILES.get(specification)
    if known is not None:
        return known
    if not specification.startswith("urn:cen.eu:en16931:2017"):
        return None
    return Profile.EXTENDED if "conformant" in specification[23:34] else Profile.EN16931
