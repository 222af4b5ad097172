"""The business terms of each party of an invoice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AddressTerms:
    """The business terms of the address of one party."""

    group: str
    line1: str
    line2: str
    line3: str
    city: str
    postal_code: str
    subdivision: str
    country: str

    @classmethod
    def of(cls, group: str) -> "AddressTerms":
        """Those of BG-5, BG-8, BG-12 or BG-15. Raises `KeyError` for any other group."""
        first, third = {"BG-5": (35, 162), "BG-8": (50, 163), "BG-12": (64, 164), "BG-15": (75, 165)}[group]
        rest = [f"BT-{first + step}" for step in range(6)]
        return cls(group, rest[0], rest[1], f"BT-{third}", *rest[2:])


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyTerms:
    """The business terms of one party; an empty one does not exist for it."""

    group: str
    name: str
    trading_name: str = ""
    identifiers: str = ""
    legal_identifier: str = ""
    vat_identifier: str = ""
    tax_registration: str = ""
    legal_information: str = ""
    electronic_address: str = ""
    address: AddressTerms
    contact: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    contact_email: str = ""

    @property
    def address_group(self) -> str:
        """BG-5, BG-8, BG-12, or nothing: a payee has no address."""
        return self.address.group

    @classmethod
    def seller(cls) -> "PartyTerms":
        """The seller, BG-4."""
        return cls(
            group="BG-4",
            name="BT-27",
            trading_name="BT-28",
            identifiers="BT-29",
            legal_identifier="BT-30",
            vat_identifier="BT-31",
            tax_registration="BT-32",
            legal_information="BT-33",
            electronic_address="BT-34",
            address=AddressTerms.of("BG-5"),
            contact="BG-6",
            contact_name="BT-41",
            contact_phone="BT-42",
            contact_email="BT-43",
        )

    @classmethod
    def buyer(cls) -> "PartyTerms":
        """The buyer, BG-7."""
        return cls(
            group="BG-7",
            name="BT-44",
            trading_name="BT-45",
            identifiers="BT-46",
            legal_identifier="BT-47",
            vat_identifier="BT-48",
            electronic_address="BT-49",
            address=AddressTerms.of("BG-8"),
            contact="BG-9",
            contact_name="BT-56",
            contact_phone="BT-57",
            contact_email="BT-58",
        )

    @classmethod
    def payee(cls) -> "PartyTerms":
        """The payee, BG-10."""
        return cls(
            group="BG-10",
            name="BT-59",
            identifiers="BT-60",
            legal_identifier="BT-61",
            address=AddressTerms("", "", "", "", "", "", "", ""),
        )

    @classmethod
    def tax_representative(cls) -> "PartyTerms":
        """The tax representative of the seller, BG-11."""
        return cls(group="BG-11", name="BT-62", vat_identifier="BT-63", address=AddressTerms.of("BG-12"))
