"""The door and what a form says of itself: read in no time, whatever stands there."""

import email.message
import io

import pytest
from a2wsgi.wsgi import build_environ
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, multipartparser
from django.http.multipartparser import MultiPartParser

from coryphee.config.door import forms
from coryphee.config.door.forms import bound_parts, boundary_of
from coryphee.config.door.words import Refused
from tests.config.test_door import Client, ask, never, scope


def saying(*kinds):
    return {"headers": [(b"content-type", kind) for kind in kinds]}


@pytest.mark.parametrize(
    ("kind", "mark"),
    [
        (b"multipart/form-data; boundary=----WebKitFormBoundaryAb12", b"------WebKitFormBoundaryAb12"),
        (b'multipart/form-data; charset=utf-8; boundary="a b\'()+_,-./:=?"', b"--a b'()+_,-./:=?"),
        (b"Multipart/Form-Data;BOUNDARY=x", b"--x"),
        (b"multipart/form-data; boundary=x; charset=UTF-8", b"--x"),
        (b"multipart/form-data;", b""),
        (b"application/x-www-form-urlencoded", b""),
        (b"application/json; charset=utf-8", b""),
        (b"application/json; boundary=x", b""),
    ],
)
def test_the_types_of_browsers_and_programs_are_read(kind, mark):
    assert boundary_of(saying(kind)) == mark


def test_a_request_without_a_type_has_no_parts():
    assert boundary_of(saying()) == b""


@pytest.mark.parametrize(
    "kinds",
    [
        [b'multipart/form-data; x="' + b";" * 100_000],  # a minute of every page, /sante/ included
        [b'multipart/form-data; x="' + b";" * 200],
        [b"multipart/form-data; boundary*=foo''%ff"],  # a bare 500, in English
        [b"text/html; charset=" + b"x" * 300],
        [b"multipart/form-data; charset=punycode; boundary=x"],  # eight of 2 MB took every thread for good
        [b'multipart/form-data; boundary=x; charset="ROT13"'],
        [b"application/x-www-form-urlencoded; charset=utf-7"],
        [b"text"],
        [b"text/html", b"text/plain"],
        [b"text/html; charset"],
        [b"text/\xe9"],
        [b""],
    ],
)
def test_any_other_is_refused_in_words_before_anything_reads_it(kinds, monkeypatch):
    def read(*_asked):
        raise AssertionError("it was read")

    monkeypatch.setattr(email.message.Message, "get_params", read)
    with pytest.raises(Refused):
        boundary_of(saying(*kinds))
    for length in (None, 3):
        asked = scope(length=length)
        asked["headers"] += saying(*kinds)["headers"]
        client = ask(Client(b"abc"), asked, never)
        assert client.status in (400, 431)
        assert "<h1>" in client.body.decode()


def test_a_part_with_more_parameters_than_any_is_skipped_unread(monkeypatch):
    """A thousand of them in one form of a megabyte: three seconds of every page."""
    monkeypatch.setattr(multipartparser, "parse_header_parameters", multipartparser.parse_header_parameters)
    known, read = forms.parse_header_parameters, []

    def reading(line):
        read.append(line)
        return known(line)

    monkeypatch.setattr(forms, "parse_header_parameters", reading)
    bound_parts()
    wrong = b'Content-Disposition: form-data; name="a"; x="' + b";" * 900
    body = b"".join(b"--m\r\n%b\r\n\r\nun\r\n" % head for head in (wrong, b'Content-Disposition: form-data; name="b"'))
    meta = {"CONTENT_TYPE": "multipart/form-data; boundary=m", "CONTENT_LENGTH": len(body) + 7}
    request = HttpRequest()
    parser = MultiPartParser(meta, io.BytesIO(body + b"--m--\r\n"), [MemoryFileUploadHandler(request)])
    fields, _files = parser.parse()
    assert dict(fields) == {"b": ["un"]}
    assert max(map(len, read)) < 100


def test_an_address_in_bare_bytes_is_read_as_old_links_mean_it():
    """« ?q=é » without its percents was a bare 500 of the server below."""
    seen = []

    async def pages(asked, receive, send):
        seen.append(build_environ(asked, receive)["QUERY_STRING"])

    ask(Client(), {**scope(), "query_string": "q=é&n=1+2%20".encode(), "http_version": "1.1"}, pages)
    assert seen == ["q=%C3%A9&n=1+2%20"]
