"""Plain PDFs as small firms make them, with what they say: layouts, wordings, formats and generators of many kinds.

`python -m bench.plain_pdfs` prints how many fields are read right, and how many wrong ones are presented as sure; the
last third was kept apart while the reader was written. A stamp, a second page, columns, a table of lines, bold drawn
twice, letters far apart are among them.
"""

import io
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

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
)
DATE_LABELS = (
    "Date : {}",
    "Date de facture : {}",
    "Date de facturation\t{}",
    "Émise le {}",
    "Date d’émission : {}",
    "Le {}",
)
DUE_LABELS = (
    "Échéance : {}",
    "À payer avant le {}",
    "Date d’échéance\t{}",
    "Règlement avant le {}",
    "Date limite de paiement : {}",
)
ORDER_LABELS = ("Bon de commande n° {}", "N° d’engagement : {}", "Commande n° {}", "Engagement juridique : {}")
WITHOUT_LABELS = ("Total HT", "Montant HT", "Total H.T.", "Sous-total HT", "Total net HT")
VAT_LABELS = ("TVA 20 %", "Montant de la TVA", "TVA (20,00 %)", "Total TVA", "T.V.A. 20 %")
WITH_LABELS = ("Total TTC", "Net à payer", "Montant TTC", "TOTAL T.T.C.", "Total à payer TTC")
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre"),
    "décembre",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page, and what it says."""

    html: str
    truth: dict[str, str]


def sheets(count: int = COUNT) -> Iterator[Sheet]:
    """The same ones at each run."""
    for place in range(count):
        yield _sheet(Random(f"plain {place}"), place)


def drawn(sheet: Sheet) -> bytes:
    """The PDF of a sheet, by WeasyPrint."""
    from weasyprint import HTML

    return bytes(HTML(string=sheet.html).write_pdf())


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
    return Sheet(html=_page(random, parts), truth={name: value for name, value in truth.items() if value})


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
        self.sums = [(pick(WITHOUT_LABELS), writing.amount(truth["total_without_vat"]))]
        if rate:
            label = (
                pick(VAT_LABELS)
                .replace("20,00", f"{rate}".replace(".", ","))
                .replace("20", f"{rate}".replace(".", ","))
            )
            self.sums.append((label, writing.amount(truth["total_vat"])))
        self.sums.append((pick(WITH_LABELS), writing.amount(truth["total_with_vat"])))
        self.foot = ["TVA non applicable, article 293 B du CGI"] if not rate else []
        if truth["iban"]:
            self.foot.append(f"IBAN {writing.iban(truth['iban'])}")
        self.foot.append("Indemnité forfaitaire pour frais de recouvrement : 40,00 €. Pas d’escompte.")


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


def measured(first: int, last: int) -> tuple[Counter[str], Counter[str], list[str]]:
    """Of these sheets: how many fields there are, how many are right, and each wrong one that is presented as sure."""
    asked, right, wrong = Counter[str](), Counter[str](), list[str]()
    for place, sheet in enumerate(sheets()):
        if first <= place < last:
            read = read_plain(drawn(sheet))
            for name in FIELDS:
                expected, seen = sheet.truth.get(name, ""), read.found.get(name)
                if expected:
                    asked[name] += 1
                    right[name] += seen is not None and seen.value == expected
                if seen is not None and seen.sure and seen.value != expected:
                    wrong.append(f"{place} {name}: {seen.value} instead of {expected or 'nothing'}")
    return asked, right, wrong


def main() -> int:
    out = io.StringIO()
    for title, first, last in (("tuned on", 0, APART), ("kept apart", APART, COUNT)):
        asked, right, wrong = measured(first, last)
        share = 100 * right.total() / asked.total()
        out.write(
            f"{title}: {right.total()} of {asked.total()} fields right ({share:.1f} %), {len(wrong)} wrong as sure\n"
        )
        out.write("".join(f"  {name}: {right[name]}/{asked[name]}\n" for name in FIELDS if right[name] < asked[name]))
        out.write("".join(f"  ! {one}\n" for one in wrong))
    sys.stdout.write(out.getvalue())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
