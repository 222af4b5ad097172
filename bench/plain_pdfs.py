"""Plain PDFs as small firms make them, with what they say: layouts, wordings, formats and generators of many kinds.

`python -m bench.plain_pdfs` prints, for each program that makes PDFs here, how many fields are read right, empty or
wrong, and how many wrong ones are presented as sure; the last third was kept apart while the reader was written. A
stamp, a second page, columns, a table of lines, bold drawn twice, deposits, credit for a retention are among them.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from bench.plain_makers import Page, Rows, by_weasyprint, makers
from coryphee.demo.numbers import siret
from coryphee.formats.plain import FIELDS, read_plain

COUNT = 96
APART = COUNT * 2 // 3  # from this one on, none was looked at
SELLERS = (
    ("Charpentes Lemoine", siret("81274963")),
    ("SARL Petit &amp; Fils", siret("49382716")),
    ("Menuiserie du Val", siret("53847162")),
    ("EURL Dupont Électricité", siret("39280913", "0002")),
)
BUYERS = (
    ("Commune de Marly", siret("21590383", "0010")),
    ("Mairie de Saint-Amand", siret("21590526")),
    ("Centre hospitalier de Valbrune", siret("26590671")),
    ("Département de la Lys", siret("22590001", "0018")),
)
NUMBER_LABELS = (
    "Facture n° {}",
    "FACTURE N° {}",
    "N° de facture : {}",
    "Facture numéro {}",
    "Numéro de facture\t{}",
    "Facture : {}",
    "FACTURE {}",
    "Numéro : {}",
    "Facture Nr {}",
)
DATE_LABELS = (
    "Date : {}",
    "Date de facture : {}",
    "Date de facturation\t{}",
    "Émise le {}",
    "Date d’émission : {}",
    "Le {}",
    "Saint-Amand, le {}",
)
DUE_LABELS = (
    "Échéance : {}",
    "À payer avant le {}",
    "Date d’échéance\t{}",
    "Règlement avant le {}",
    "Date limite de paiement : {}",
)
ORDER_LABELS = (
    *("Bon de commande n° {}", "N° d’engagement : {}", "Commande n° {}", "Engagement juridique : {}"),
    *("Votre commande : {}", "Réf. commande\t{}", "V/Réf : {}", "BC n° {}", "Engagement juridique (EJ) {}"),
)
WITHOUT_LABELS = ("Total HT", "Montant HT", "Total H.T.", "Sous-total HT", "Total net HT", "Montant hors taxes")
VAT_LABELS = ("TVA 20 %", "Montant de la TVA", "TVA (20,00 %)", "Total TVA", "T.V.A. 20 %")
WITH_LABELS = (
    *("Total TTC", "Net à payer", "Montant TTC", "TOTAL T.T.C.", "Total à payer TTC"),
    "Montant toutes taxes comprises",
)
DUE_WORDS = ("Net à payer", "Total à payer TTC")  # those that say what is due
PREPAID_LABELS = ("Acompte versé", "Acompte déjà réglé", "Retenue de garantie 5 %")
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre"),
    "décembre",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page, and what it says."""

    html: str
    lines: tuple[Rows, ...]
    truth: dict[str, str]

    @property
    def page(self) -> Page:
        return self.html, self.lines


def sheets(count: int = COUNT) -> Iterator[Sheet]:
    """The same ones at each run."""
    for place in range(count):
        yield _sheet(Random(f"plain {place}"), place)


def drawn(sheet: Sheet) -> bytes:
    """The PDF of a sheet, by WeasyPrint."""
    return next(by_weasyprint([sheet.page]))


def _sheet(random: Random, place: int) -> Sheet:
    seller, buyer = random.choice(SELLERS), random.choice(BUYERS)
    issued = date(2026, 1, 1) + timedelta(days=random.randint(0, 330))
    due = issued + timedelta(days=random.choice((30, 45, 60)))
    net = Decimal(random.randint(8_000, 2_400_000)) / 100
    rate = random.choice((Decimal(20), Decimal(10), Decimal("5.5"), Decimal(0)))
    tax = (net * rate / 100).quantize(Decimal("0.01"))
    number = random.choice(("F-2026-{:03d}", "2026/{:04d}", "FA{:05d}", "{:06d}", "FAC-{:03d}-26")).format(place + 7)
    order = f"2026-{random.randint(100, 99999):05d}" if random.random() < 0.6 else ""
    truth = {
        "number": number,
        "issue_date": issued.isoformat(),
        "due_date": due.isoformat(),
        "seller_siret": seller[1],
        "buyer_name": buyer[0],
        "buyer_siret": buyer[1] if random.random() < 0.6 else "",
        "iban": _iban(random) if random.random() < 0.8 else "",
        "currency": "EUR",
        "total_without_vat": f"{net:.2f}",
        "total_vat": f"{tax:.2f}",
        "total_with_vat": f"{net + tax:.2f}",
        "order_number": order,
    }
    writing = _Writing(random)
    parts = _Parts(random, truth, seller[0], writing, rate)
    return Sheet(
        html=_page(random, parts),
        lines=parts.lines_of(),
        truth={name: value for name, value in truth.items() if value},
    )


class _Writing:
    """How one program writes days, amounts and identifiers."""

    def __init__(self, random: Random) -> None:
        self._day = random.choice(
            ("{d:02d}/{m:02d}/{y}", "{d:02d}-{m:02d}-{y}", "{d} {word} {y}", "{d:02d}.{m:02d}.{y}")
        )
        self._thousands = random.choice((" ", "\u202f", ".", ""))
        self._euro = random.choice((" €", "€", " EUR"))
        self._spaced = random.random() < 0.5

    def day(self, iso: str) -> str:
        day = date.fromisoformat(iso)
        return self._day.format(d=day.day, m=day.month, y=day.year, word=MONTHS[day.month - 1])

    def amount(self, text: str) -> str:
        whole, cents = f"{Decimal(text):,.2f}".split(".")
        return f"{whole.replace(',', self._thousands)},{cents}{self._euro}"

    def siret(self, text: str) -> str:
        return f"{text[:3]} {text[3:6]} {text[6:9]} {text[9:]}" if self._spaced else text

    def iban(self, text: str) -> str:
        return " ".join(text[start : start + 4] for start in range(0, len(text), 4)) if self._spaced else text


class _Parts:
    """The pieces of a page, each in its own words."""

    def __init__(self, random: Random, truth: dict[str, str], seller: str, writing: _Writing, rate: Decimal) -> None:
        pick = random.choice
        self.seller = [seller, "7 chemin du Bois", "59230 Saint-Amand", f"SIRET {writing.siret(truth['seller_siret'])}"]
        self.seller.append(pick(("Tél. 03 27 00 00 00", "contact@exemple.fr", "RCS Valenciennes, capital 8 000 €")))
        self.buyer = [
            pick(("Client", "Destinataire", "Facturé à", "Adressé à")),
            truth["buyer_name"],
            "1 place de la Mairie",
        ]
        self.buyer.append("59770 Marly")
        if truth["buyer_siret"]:
            self.buyer.append(f"SIRET : {writing.siret(truth['buyer_siret'])}")
        self.head = [
            pick(NUMBER_LABELS).format(truth["number"]),
            pick(DATE_LABELS).format(writing.day(truth["issue_date"])),
        ]
        self.head.append(pick(DUE_LABELS).format(writing.day(truth["due_date"])))
        if truth["order_number"]:
            self.head.append(pick(ORDER_LABELS).format(truth["order_number"]))
        self.lines = [
            (
                f"Fourniture et pose {pick(('chêne', 'sapin', 'PVC', 'alu'))} lot {n}",
                writing.amount(truth["total_without_vat"]),
            )
            for n in range(1)
        ]
        self.sums = self._sums(random, truth, writing, rate)
        self.foot = ["TVA non applicable, article 293 B du CGI"] if not rate else []
        if truth["iban"]:
            self.foot.append(f"IBAN {writing.iban(truth['iban'])}")
        self.foot.append("Indemnité forfaitaire pour frais de recouvrement : 40,00 €. Pas d’escompte.")

    def _sums(self, random: Random, truth: dict[str, str], writing: "_Writing", rate: Decimal) -> list[tuple[str, str]]:
        sums = [(random.choice(WITHOUT_LABELS), writing.amount(truth["total_without_vat"]))]
        if rate:
            label = (
                random.choice(VAT_LABELS)
                .replace("20,00", f"{rate}".replace(".", ","))
                .replace("20", f"{rate}".replace(".", ","))
            )
            sums.append((label, writing.amount(truth["total_vat"])))
        sums.append((random.choice(WITH_LABELS), writing.amount(truth["total_with_vat"])))
        if sums[-1][0] in DUE_WORDS:
            truth["amount_due"] = truth["total_with_vat"]
        elif random.random() < 0.2:
            sums += self._paid_before(random, truth, writing)
        return sums

    def _paid_before(self, random: Random, truth: dict[str, str], writing: "_Writing") -> list[tuple[str, str]]:
        whole = Decimal(truth["total_with_vat"])
        paid = (whole * random.choice((5, 30)) / 100).quantize(Decimal("0.01"))
        truth |= {"prepaid": f"{paid:.2f}", "amount_due": f"{whole - paid:.2f}"}
        return [
            (random.choice(PREPAID_LABELS), f"-{writing.amount(truth['prepaid'])}"),
            (random.choice(("Net à payer", "Reste à payer")), writing.amount(truth["amount_due"])),
        ]

    def lines_of(self) -> tuple[Rows, ...]:
        """The page line by line, for programs that draw one so."""
        told: list[Rows] = [((50.0, one),) for one in self.seller]
        told += [((330.0, one),) for one in self.buyer]
        for one in ("FACTURE", *self.head):
            label, tab, value = one.partition("\t")
            told.append(((50.0, label), (200.0, value)) if tab else ((50.0, one),))
        told += [((50.0, name), (470.0, amount)) for name, amount in self.lines]
        told += [((310.0, label), (470.0, amount)) for label, amount in self.sums]
        return (*told, *(((50.0, one),) for one in self.foot))


FONTS = ("DejaVu Sans", "DejaVu Serif", "Liberation Sans", "Inter", "monospace")


def _page(random: Random, parts: _Parts) -> str:
    layout = random.choice(("classic", "columns", "boxed", "letter", "right"))
    style = f"body{{font-family:'{random.choice(FONTS)}';font-size:{random.choice((9, 10, 11, 12))}pt}}"
    style += (
        "td{padding:2pt 6pt}.two{display:flex;justify-content:space-between}.sums{margin-left:auto}h1{font-size:20pt}"
    )
    style += ".stamp{position:absolute;top:9cm;left:6cm;transform:rotate(-12deg);color:#c88;font-size:22pt}"
    seller, buyer, head, foot = (
        "".join(map(_line, one)) for one in (parts.seller, parts.buyer, parts.head, parts.foot)
    )
    rows = "".join(f"<tr><td>{name}</td><td>1</td><td>{amount}</td></tr>" for name, amount in parts.lines)
    table = f"<table><tr><th>Désignation</th><th>Qté</th><th>Montant</th></tr>{rows}</table>"
    sums = "".join(
        f"<tr><td>{label}</td><td style='text-align:right'>{amount}</td></tr>" for label, amount in parts.sums
    )
    sums = f"<table class='sums'>{sums}</table>"
    stamp = "<div class='stamp'>ACQUITTÉ</div>" if random.random() < 0.1 else ""
    more = "<p style='break-before:page'>Conditions générales de vente.</p>" if random.random() < 0.15 else ""
    title = random.choice(("<h1>FACTURE</h1>", "<h1>Facture</h1>", ""))
    bodies = {
        "classic": f"{seller}{title}<div class='two'><div>{head}</div><div>{buyer}</div></div>{table}{sums}{foot}",
        "columns": f"<div class='two'><div>{seller}</div><div>{buyer}</div></div>{title}{head}{table}{sums}{foot}",
        "boxed": f"{title}<div class='two'><div>{head}</div><div style='border:1px solid'>{buyer}</div></div>{seller}{table}"
        f"{sums}{foot}",
        "letter": f"{seller}<div style='margin-left:9cm'>{buyer}</div>{title}{head}{table}{sums}{foot}",
        "right": f"<div style='text-align:right'>{title}{head}</div>{seller}{buyer}{table}{sums}{foot}",
    }
    return f"<html lang='fr'><style>{style}</style><body>{stamp}{bodies[layout]}{more}</body></html>"


def _line(text: str) -> str:
    """A label and its value, in two cells where the wording has a tab."""
    label, tab, value = text.partition("\t")
    if tab:
        return f"<div style='display:flex;gap:1cm'><div>{label}</div><div>{value}</div></div>"
    return f"<div>{text}</div>"


def _iban(random: Random) -> str:
    bban = f"{random.randint(10000, 99999)}{random.randint(10000, 99999)}{random.randint(10**10, 10**11 - 1)}{random.randint(10, 96)}"
    key = 98 - int(f"{bban}152700") % 97
    return f"FR{key:02d}{bban}"


@dataclass(slots=True)
class Measure:
    """Of some sheets: fields that stand on them, those read right, those left empty, and wrong ones presented as sure."""

    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    empty: Counter[str] = field(default_factory=Counter)
    wrong_as_sure: list[str] = field(default_factory=list)

    def add(self, place: int, sheet: Sheet, pdf: bytes) -> None:
        read = read_plain(pdf)
        for name in FIELDS:
            expected, seen = sheet.truth.get(name, ""), read.found.get(name)
            if expected:
                self.asked[name] += 1
                self.right[name] += seen is not None and seen.value == expected
                self.empty[name] += seen is None
            if seen is not None and seen.sure and seen.value != expected:
                self.wrong_as_sure.append(f"{place} {name}: {seen.value} instead of {expected or 'nothing'}")

    def __str__(self) -> str:
        asked, right, empty = (one.total() for one in (self.asked, self.right, self.empty))
        said = f"{right} of {asked} fields right ({100 * right / asked:.1f} %), {empty} empty, {asked - right - empty} wrong"
        said += f", {len(self.wrong_as_sure)} wrong as sure\n"
        said += "".join(f"    {n}: {self.right[n]}/{self.asked[n]}\n" for n in FIELDS if self.right[n] < self.asked[n])
        return said + "".join(f"    ! {one}\n" for one in self.wrong_as_sure)


def measured(maker: str, first: int, last: int) -> Measure:
    """How these sheets are read, as this program draws them."""
    asked = [(place, sheet) for place, sheet in enumerate(sheets(last)) if place >= first]
    measure = Measure()
    drawn = makers()[maker]([sheet.page for _place, sheet in asked])
    for (place, sheet), pdf in zip(asked, drawn, strict=True):
        measure.add(place, sheet, pdf)
    return measure


def main() -> int:
    for maker in makers():
        sys.stdout.write(f"{maker}\n")
        for title, first, last in (("tuned on", 0, APART), ("kept apart", APART, COUNT)):
            sys.stdout.write(f"  {title}: {measured(maker, first, last)}")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
