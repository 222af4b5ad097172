"""Hostile files at the public door: bounded time and memory, a sentence, and the others are served meanwhile."""

import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench.attack.idle import health
from bench.attack.world import JEANNE, PAUL, Row, Visitor, World, invoice_file

CHECK = "/verifier-une-facture/"
CPU_SECONDS, MEGABYTES, KEPT = 3.0, 300.0, 1.2
FINE = {200, 413, 422, 429}


def attack(world: World, *, short: bool) -> Iterator[Row]:
    from bench.hostile import hostile_pdf, hostile_xml, worst

    _warm(world)
    yield _each(world, "hostile XML", list(hostile_xml())[: 12 if short else None])
    yield _each(world, "hostile PDF", list(hostile_pdf())[: 8 if short else None])
    files = list(worst())[: 3 if short else None]
    yield from (_measured(world, name, content) for name, content in files)
    yield _flood(world, [content for _name, content in files], clients=10 if short else 50, seconds=6 if short else 20)
    yield _shared(world, tries=5 if short else 20)
    yield _long(world)
    yield _joined(world, short=short)


def _warm(world: World) -> None:
    """A portal at work: every thread that serves pages has served some and has its connection to the base."""
    files = {"file": ("facture.xml", invoice_file("WARM-1"))}

    def ask(number: int) -> None:
        visitor = Visitor(world, address=f"203.0.113.{number}")
        for _time in range(4):
            visitor.post(CHECK, files=files)
            visitor.get("/annuaire/?q=marly")

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(1, 13)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _each(world: World, name: str, files: list[tuple[str, bytes]]) -> Row:
    visitor, found, wrong = Visitor(world), Counter[int](), []
    before = resident(world)
    for one, content in files:
        answer = visitor.post(CHECK, files={"file": (one, content)})
        found[answer.status] += 1
        if answer.status not in FINE or "Traceback" in answer.text:
            wrong.append(f"{one}: {answer.status}")
    grown = resident(world) / before
    said = f"{dict(found)}, web memory × {grown:.2f} {'; '.join(wrong[:3])}".strip()
    return Row(part="food", name=name, tries=len(files), outcome=said, kept=not wrong and grown <= KEPT)


def _measured(world: World, name: str, content: bytes) -> Row:
    """Processor and memory of the children that judge, seen from /proc while they do."""
    watch = _Watch(world)
    start = time.monotonic()
    answer = Visitor(world, address="198.51.100.1").post(CHECK, files={"file": (name, content)})
    seconds = time.monotonic() - start
    cpu, peak = watch.stop()
    kept = answer.status in FINE and cpu <= CPU_SECONDS and peak <= MEGABYTES
    said = (
        f"{answer.status}, {seconds:.1f} s, {cpu:.1f} s of processor, +{peak:.0f} MB ({len(content) / 1e6:.1f} MB sent)"
    )
    return Row(part="food", name=name, tries=1, outcome=said, kept=kept)


class _Watch(threading.Thread):
    """The most that any process under the web server took, and the processor time of all, since the start."""

    def __init__(self, world: World) -> None:
        super().__init__(daemon=True)
        self._world, self._over = world, threading.Event()
        self._first = _usage(world)
        self._ticks, self._peak = dict.fromkeys(self._first, 0.0), 0.0
        self.start()

    def run(self) -> None:
        while not self._over.wait(0.02):
            for pid, (ticks, memory) in _usage(self._world).items():
                began, held = self._first.get(pid, (0.0, min(one[1] for one in self._first.values())))
                self._ticks[pid] = max(self._ticks.get(pid, 0.0), ticks - began)
                self._peak = max(self._peak, memory - held)

    def stop(self) -> tuple[float, float]:
        self._over.set()
        self.join()
        return sum(self._ticks.values()), self._peak


def _usage(world: World) -> dict[int, tuple[float, float]]:
    """pid → (processor seconds, resident MB) of every process of the web server's group."""
    group, found = world.processes["web"].pid, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[2]) == group:
            found[int(stat.parent.name)] = ((int(fields[11]) + int(fields[12])) / 100, int(fields[21]) * 4096 / 1e6)
    return found


def resident(world: World) -> float:
    """MB held by the processes that serve pages, those that judge left out."""
    found = 0.0
    for pid, (_cpu, memory) in _usage(world).items():
        try:
            command = Path(f"/proc/{pid}/cmdline").read_text()
        except FileNotFoundError:
            continue
        found += 0.0 if "forkserver" in command else memory
    return found


def _flood(world: World, files: list[bytes], *, clients: int, seconds: float) -> Row:
    found: Counter[str] = Counter()
    until = time.monotonic() + seconds

    def send(number: int) -> None:
        visitor, turn = Visitor(world, address=f"203.0.113.{number}"), number
        while time.monotonic() < until:
            turn += 1
            try:
                answer = visitor.post(CHECK, files={"file": ("f", files[turn % len(files)])})
                found[str(answer.status)] += 1
                if answer.status == 429:
                    time.sleep(1)
            except OSError as error:
                found[type(error).__name__] += 1

    threads = [threading.Thread(target=send, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    told = health(world, seconds)
    for thread in threads:
        thread.join()
    said = f"{dict(found)}; {told.said('/sante/')}"
    name = f"{clients} clients send the worst files"
    return Row(part="food", name=name, tries=found.total(), outcome=said, kept=told.kept())


def _shared(world: World, *, tries: int) -> Row:
    """Three networks send file after file; somebody of a fourth is served each time."""
    files, over, found = {"file": ("f.xml", invoice_file("LOOP-1"))}, threading.Event(), Counter[int]()

    def loop(number: int) -> None:
        while not over.is_set():
            Visitor(world, address=f"203.0.113.{number}").post(CHECK, files=files)

    threads = [threading.Thread(target=loop, args=(number,)) for number in range(1, 4)]
    for thread in threads:
        thread.start()
    for _number in range(tries):
        found[Visitor(world, address="198.51.100.9").post(CHECK, files=files).status] += 1
    over.set()
    for thread in threads:
        thread.join()
    name = "three networks that loop, a visitor of a fourth"
    return Row(part="food", name=name, tries=tries, outcome=str(dict(found)), kept=set(found) == {200})


def _joined(world: World, *, short: bool) -> Row:
    """Archives joined to a draft, one after the other, while somebody else writes to the base."""
    from bench.hostile_archives import hostile_archives

    jeanne, wrong, costs, over = Visitor(world, JEANNE), [], [(0.0, 0.0)], threading.Event()
    place = jeanne.post("/factures/deposer/", files={"file": ("f.xml", invoice_file("JOINTE-1"))}).headers["Location"]
    waits: list[float] = []
    writer = threading.Thread(target=_write, args=(world, waits, over))
    writer.start()
    archives = hostile_archives(0.1 if short else 1.0)
    for what, name, content in archives:
        watch = _Watch(world)
        answer = jeanne.post(place.replace("verification", "joindre"), files={"pieces": (name, content)})
        costs.append(watch.stop())
        if answer.status not in (302, 422):
            wrong.append(f"{what}: {answer.status}")
    over.set()
    writer.join()
    cpu, peak = (max(one) for one in zip(*costs, strict=True))
    said = f"{cpu:.1f} s of processor, +{peak:.0f} MB at most; another’s write waits {max(waits):.1f} s {wrong}"
    kept = not wrong and cpu <= CPU_SECONDS and peak <= MEGABYTES and max(waits) <= CPU_SECONDS
    return Row(part="food", name="hostile archives joined to a draft", tries=len(archives), outcome=said, kept=kept)


def _write(world: World, waits: list[float], over: threading.Event) -> None:
    """Somebody who marks his messages as read, again and again: a short write; how long each took."""
    visitor = Visitor(world, PAUL)
    while not over.is_set() or not waits:
        start = time.monotonic()
        answer = visitor.post("/notifications/lues/")
        waits.append(time.monotonic() - start if answer.status == 302 else 60.0)
        time.sleep(0.1)


def _long(world: World) -> Row:
    """A valid invoice of 27,000 lines is still taken."""
    content = long_invoice(27_000)
    start = time.monotonic()
    answer = Visitor(world).post(CHECK, files={"file": ("longue.xml", content)})
    said = f"{answer.status} in {time.monotonic() - start:.1f} s"
    return Row(part="food", name="a valid invoice of 27,000 lines", tries=1, outcome=said, kept=answer.status == 200)


def long_invoice(lines: int) -> bytes:
    """A right invoice with so many lines: all but the first ones cost nothing."""
    from dataclasses import replace
    from decimal import Decimal

    from coryphee.formats import read
    from coryphee.formats.syntaxes.ubl.writing import write_ubl

    document = read(invoice_file("LONGUE-1")).document
    free = replace(document.lines[0], net_amount=Decimal(0), net_price=Decimal(0))
    more = [replace(free, identifier=f"L{number}") for number in range(lines - len(document.lines))]
    return write_ubl(replace(document, lines=(*document.lines, *more)))
