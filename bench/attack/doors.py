"""Sign-in and its surroundings: redirects, tokens, hosts, headers, and what an answer tells of who has an account."""

import socket
import statistics
import time
from collections.abc import Iterator

from bench.attack.world import JEANNE, Row, Visitor, World

ELSEWHERE = (
    "https://ailleurs.example/", "//ailleurs.example/", "///ailleurs.example", "/\\ailleurs.example", "\\\\ailleurs.example",
    "javascript:alert(1)", "%2f%2failleurs.example", "http:ailleurs.example", "https:/ailleurs.example", "ailleurs.example",
    "/%09/ailleurs.example", "/\t/ailleurs.example", "//ailleurs.example%2f..", "data:text/html,x",
)  # fmt: skip
PAGES = (
    "/",
    "/aide/",
    "/annuaire/",
    "/connexion/",
    "/verifier-une-facture/",
    "/certificat/",
    "/factures/emises/",
    "/compte/",
)
# Each took the square of its length, once, or a reader of ours apart.
ODD_HEADERS = (
    ("Content-Type", 'multipart/form-data; x="' + ";" * 100_000),
    ("Content-Type", "multipart/form-data; boundary*=foo''%ff"),
    ("Cookie", 'a="' + '\\"' * 16_000 + '"'),
    ("Cookie", ";" * 60_000),
    ("Accept-Language", "fr," * 20_000),
    ("Range", "bytes=" + "0-," * 20_000),
    ("If-None-Match", '"x",' * 20_000),
    ("X-Forwarded-For", "1," * 20_000),
    ("Forwarded", "for=1;" * 20_000),
    ("Authorization", "Basic " + "=" * 60_000),
    ("Accept-Encoding", "gzip;q=" + "0" * 60_000),
    ("Referer", "http://" + "[" * 60_000),
    ("User-Agent", "é" * 30_000),
)
SLOWEST_SECONDS = 1.0


def attack(world: World, *, short: bool) -> Iterator[Row]:
    yield _redirects(world)
    yield _tokens(world)
    yield _hosts(world)
    yield _headers(world)
    yield _odd_headers(world)
    if not short:
        yield _enumeration(world)


def _redirects(world: World) -> Row:
    from coryphee.demo.cast import PASSWORD

    wrong = []
    for number, target in enumerate(ELSEWHERE):
        visitor = Visitor(world, address=f"192.0.2.{number}")
        answer = visitor.post("/connexion/", {"email": JEANNE, "password": PASSWORD, "next": target})
        place = answer.headers.get("Location", "")
        if answer.status != 302 or not place.startswith("/") or place.startswith(("//", "/\\")):
            wrong.append(f"{target!r}: {answer.status} {place}")
    return Row(
        part="doors",
        name="redirects elsewhere",
        tries=len(ELSEWHERE),
        outcome=f"{len(wrong)} {wrong[:3]}",
        kept=not wrong,
    )


def _tokens(world: World) -> Row:
    wrong = []
    for headers in ({}, {"Origin": "https://malin.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
        visitor = Visitor(world, JEANNE)
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = visitor.ask("POST", "/compte/", b"first_name=Mallory&last_name=X", {**kind, **headers})
        if answer.status == 200 or "saisie" in visitor.cookies and headers:
            wrong.append(f"{headers}: {answer.status}")
        if "Mallory" in visitor.get("/compte/").text:
            wrong.append(f"{headers}: written")
    return Row(part="doors", name="forms without our token", tries=4, outcome=f"{len(wrong)} {wrong}", kept=not wrong)


def _hosts(world: World) -> Row:
    wrong = []
    for headers in ({"Host": "malin.example"}, {"X-Forwarded-Host": "malin.example"}, {"X-Forwarded-Proto": "https"}):
        answer = Visitor(world).get("/connexion/", **headers)
        if "malin.example" in answer.text or answer.status >= 500:
            wrong.append(f"{headers}: {answer.status}")
    return Row(part="doors", name="hosts that are not ours", tries=3, outcome=f"{len(wrong)} {wrong}", kept=not wrong)


def _headers(world: World) -> Row:
    wrong = []
    visitor = Visitor(world, JEANNE)
    for page in PAGES:
        headers = visitor.get(page).headers
        policy = headers.get("Content-Security-Policy", "")
        if "default-src 'self'" not in policy or "unsafe" in policy:
            wrong.append(f"{page}: {policy}")
        if headers.get("X-Content-Type-Options") != "nosniff" or headers.get("X-Frame-Options") != "DENY":
            wrong.append(f"{page}: nosniff, frame")
        if "no-store" not in headers.get("Cache-Control", ""):
            wrong.append(f"{page}: kept")
    return Row(
        part="doors", name="headers of pages", tries=len(PAGES), outcome=f"{len(wrong)} {wrong[:3]}", kept=not wrong
    )


def _odd_headers(world: World) -> Row:
    """A page and a form, each with one header that nobody writes: refused or served, at once."""
    wrong, slowest = [], 0.0
    for name, value in ODD_HEADERS:
        for method, path in (("GET", "/annuaire/"), ("POST", "/connexion/"), ("GET", "/sante/")):
            began = time.perf_counter()
            status = _raw(world, f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{name}: {value}\r\n")
            slowest = max(slowest, time.perf_counter() - began)
            if status >= 500:
                wrong.append(f"{name} on {path}: {status}")
    return Row(
        part="doors",
        name="headers that nobody writes",
        tries=3 * len(ODD_HEADERS),
        outcome=f"{len(wrong)} {wrong[:3]}, slowest {slowest:.2f} s",
        kept=not wrong and slowest < SLOWEST_SECONDS,
    )


def _raw(world: World, head: str) -> int:
    """The status of an answer; 0 where the connection was cut."""
    with socket.create_connection(("127.0.0.1", world.port), timeout=60) as link:
        try:
            link.sendall(f"{head}Connection: close\r\nContent-Length: 3\r\n\r\na=b".encode())
            answer = link.recv(4096)
        except OSError:
            return 0
    words = answer.split(b" ", 2)
    return int(words[1]) if len(words) > 2 else 0


def _enumeration(world: World) -> Row:
    """Twelve wrong passwords of an account, twelve of nobody: the same words, and times that do not tell."""
    times: dict[str, list[float]] = {JEANNE: [], "personne@nulle.example": []}
    words = set()
    for number in range(12):
        for email, found in times.items():
            visitor = Visitor(world, address=f"198.18.{number}.{len(email)}")
            visitor.get("/connexion/")
            start = time.perf_counter()
            answer = visitor.post("/connexion/", {"email": email, "password": "Faux-mot-2026-x"})
            found.append(time.perf_counter() - start)
            words.add(("n’est pas le bon" in answer.text, answer.status))
    known, unknown = (statistics.median(one) for one in times.values())
    said = f"{known:.3f} s and {unknown:.3f} s, {len(words)} way to say it"
    kept = len(words) == 1 and abs(known - unknown) < 0.35 * max(known, unknown)
    return Row(part="doors", name="who has an account", tries=24, outcome=said, kept=kept)
