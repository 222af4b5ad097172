"""What an address may name."""

from django.urls import register_converter


class IdConverter:
    """A number that a database can hold; an address with a longer one does not exist."""

    regex = "[0-9]{1,18}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


register_converter(IdConverter, "id")
