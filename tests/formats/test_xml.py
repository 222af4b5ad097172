"""Parsing what strangers send: every refusal has a code and a French sentence, and takes no time."""

import pytest

from coryphee.formats import UnreadableInvoice
from coryphee.formats.budget import Budget, Limits
from coryphee.formats.xml.parsing import parse_xml

BOMB = (
    b'<!DOCTYPE a [<!ENTITY l0 "lol">'
    + b"".join(b'<!ENTITY l%d "%s">' % (i, b"&l%d;" % (i - 1) * 10) for i in range(1, 12))
    + b"]><a>&l11;</a>"
)
BILLION_IN_ATTRIBUTE = BOMB.replace(b"<a>&l11;</a>", b'<a b="&l11;"/>')
XXE = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'

REFUSED = [
    ("empty", b"", "vide"),
    ("empty", b" \r\n\t\n", "vide"),
    ("empty", b"\x00" * 1000, "vide"),
    ("not_xml", b"Bonjour, voici ma facture", "ligne 1"),
    ("not_xml", b"<a><b></a>", "ligne 1"),
    ("not_xml", b"<a/><b/>", "XML lisible"),
    ("not_xml", b"<a>&inconnue;</a>", "XML lisible"),
    ("not_xml", b"\xef\xbb\xbf\xef\xbb\xbf<a/>", "XML lisible"),
    ("not_xml", b"<a" * 5000, "XML lisible"),
    ("dtd", b"<!DOCTYPE a><a/>", "DOCTYPE"),
    ("dtd", XXE, "DOCTYPE"),
    ("dtd", BOMB, "DOCTYPE"),
    ("dtd", BILLION_IN_ATTRIBUTE, "DOCTYPE"),
    ("dtd", '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"), "DOCTYPE"),
    ("too_deep", b"<a>" * 10_000 + b"</a>" * 10_000, "niveaux"),
    ("too_large", b"<a>" + b" " * 20_000_000 + b"</a>", "20 Mo"),
    ("too_large", b"<a>" + b"x" * 11_000_000 + b"</a>", "7,5 Mo"),
    ("encoding", b'<?xml version="1.0" encoding="UTF-8"?><a>Ch\xeane</a>', "UTF-8"),
    ("encoding", b"<a>Ch\xeane</a>", "UTF-8"),
    ("encoding", b'<?xml version="1.0" encoding="KLINGON"?><a/>', "UTF-8"),
]


@pytest.mark.parametrize(("code", "data", "words"), REFUSED, ids=[f"{row[0]}-{i}" for i, row in enumerate(REFUSED)])
def test_bad_input_is_refused_with_a_sentence(code: str, data: bytes, words: str) -> None:
    with pytest.raises(UnreadableInvoice) as refusal:
        parse_xml(data)
    assert refusal.value.code == code
    assert words in refusal.value.message
    assert refusal.value.message.endswith(".")


@pytest.mark.parametrize(
    "data",
    [
        "<a>Chêne</a>".encode(),
        "\ufeff<a>Chêne</a>".encode(),
        '<?xml version="1.0" encoding="UTF-16"?><a>Chêne</a>'.encode("utf-16"),
        '<?xml version="1.0" encoding="ISO-8859-1"?><a>Chêne</a>'.encode("latin-1"),
        '\r\n  <?xml version="1.0"?><a>Chêne</a>'.encode(),
    ],
    ids=["plain", "utf-8 mark", "utf-16", "latin-1", "blank lines first"],
)
def test_honest_encodings_are_read(data: bytes) -> None:
    assert parse_xml(data).text == "Chêne"


def test_a_value_cut_by_comments_instructions_and_cdata_is_read_whole() -> None:
    root = parse_xml(b"<a><b>12<!-- x -->3<?pi y?>4<![CDATA[5]]></b></a>")
    assert root[0].text == "12345"
    assert len(root[0]) == 0


def test_an_xinclude_is_left_alone() -> None:
    root = parse_xml(b'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd"/></a>')
    assert root[0].text is None


def test_the_limit_is_a_parameter() -> None:
    with pytest.raises(UnreadableInvoice, match="trop volumineux"):
        parse_xml(b"<a>0123456789</a>", budget=Budget(Limits(bytes=10)))
