"""How invoicing programs used in France call the fields that people correct: only what was read in a public source.

A field without proof is left out. `Source.read` is the day on which it was read; a new version may say it otherwise.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from coryphee.formats.model.labels import name


@dataclass(frozen=True, slots=True)
class Source:
    """What was read, with its version or address, and when."""

    title: str
    where: str
    read: date


@dataclass(frozen=True, slots=True)
class Called:
    """The name of some fields in one program, and the screen where it stands."""

    terms: tuple[str, ...]
    place: str
    label: str
    source: Source


@dataclass(frozen=True, slots=True)
class Program:
    """One program and its fields; `kind` says which of its papers were read: « centre d’aide »."""

    name: str
    kind: str
    fields: tuple[Called, ...]


@dataclass(frozen=True, slots=True)
class FieldInPrograms:
    """One field of an invoice, and the programs whose name for it is known."""

    field: str
    rows: tuple[tuple[str, str, str], ...]  # program, place, label


@dataclass(frozen=True, slots=True)
class ProgramNames:
    """How programs call some fields; nothing, where no name is known."""

    fields: tuple[FieldInPrograms, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fields)

    @property
    def count(self) -> int:
        """How many names are shown."""
        return sum(len(one.rows) for one in self.fields)

    @property
    def sources(self) -> str:
        """« Dolibarr, Odoo (fichiers de langue français) ; Sage 50 (aide en ligne) »: what they are taken from."""
        kinds: dict[str, list[str]] = {}
        for program in self._programs:
            kinds.setdefault(program.kind, []).append(program.name)
        return " ; ".join(f"{', '.join(names)} ({kind})" for kind, names in kinds.items())

    @property
    def read(self) -> date | None:
        """The oldest day on which one of these papers was read."""
        return min((one.source.read for program in self._programs for one in program.fields), default=None)

    @property
    def _programs(self) -> list[Program]:
        used = {row[0] for one in self.fields for row in one.rows}
        return [program for program in PROGRAMS if program.name in used]


_READ = date(2026, 11, 28)
_VAT_OF_LINES = ("BT-152", "BT-151", "BT-119", "BT-118")  # the groups of VAT are added up from the lines


def _dolibarr_file(path: str, commit: str) -> Source:
    return Source(f"Dolibarr, {path}", f"github.com/Dolibarr/dolibarr, htdocs/langs/fr_FR, {commit}", _READ)


_DOLIBARR_BILLS = _dolibarr_file("bills.lang", "82396070532a")
_DOLIBARR_MAIN = _dolibarr_file("main.lang", "000a4bf10638")
_DOLIBARR_COMPANIES = _dolibarr_file("companies.lang", "11f5febace5e")
# That « Réf. client » is the number of the order: the module of electronic invoices writes it into BT-13.
_DOLIBARR_ORDER = Source(
    "Dolibarr, main.lang et module einvoicing", "github.com/scopen-coop/dolibarr_einvoicing", _READ
)
# Its French file adds a word in brackets to two of these names, translated by a machine: it is left out.
_DOLIBARR_MODULE = Source(
    "Dolibarr, module einvoicing, einvoicing.lang",
    "github.com/scopen-coop/dolibarr_einvoicing, langs/fr_FR, fd50b38d8d0f",
    _READ,
)
_DOLIBARR_CHORUS = "Fiche facture, champs Chorus du module EInvoicing"
_DOLIBARR_CARD, _DOLIBARR_LINES = "Fiche facture", "Fiche facture, lignes"
_DOLIBARR_BUYER, _DOLIBARR_OWN = "Tiers, fiche du client", "Configuration, Société/Organisation"
_DOLIBARR_BANK = "Coordonnées bancaires du compte"
DOLIBARR = Program(
    "Dolibarr",
    "fichiers de langue français",
    (
        Called(("BT-1",), _DOLIBARR_CARD, "Réf. facture", _DOLIBARR_BILLS),
        Called(("BT-2",), _DOLIBARR_CARD, "Date facturation", _DOLIBARR_BILLS),
        Called(("BT-9",), _DOLIBARR_CARD, "Date limite règlement", _DOLIBARR_BILLS),
        Called(("BT-13",), _DOLIBARR_CARD, "Réf. client", _DOLIBARR_ORDER),
        Called(("BT-10",), _DOLIBARR_CHORUS, "Code de service (CHORUS)", _DOLIBARR_MODULE),
        Called(("BT-12",), _DOLIBARR_CHORUS, "Numéro du marché", _DOLIBARR_MODULE),
        Called(("BT-13",), _DOLIBARR_CHORUS, "Numéro d’engagement", _DOLIBARR_MODULE),
        Called(("BT-5",), _DOLIBARR_CARD, "Devise", _DOLIBARR_MAIN),
        Called(("BT-20",), _DOLIBARR_CARD, "Conditions de règlement", _DOLIBARR_BILLS),
        Called(("BT-81",), _DOLIBARR_CARD, "Mode de règlement", _DOLIBARR_BILLS),
        Called(("BT-22",), _DOLIBARR_CARD, "Note (publique)", _DOLIBARR_MAIN),
        Called(("BT-113",), _DOLIBARR_CARD, "Déjà réglé", _DOLIBARR_BILLS),
        Called(("BT-25",), "Nouvelle facture", "Facture avoir pour correction de la facture", _DOLIBARR_BILLS),
        Called(("BT-3",), "Nouvelle facture", "Facture standard, Facture d’acompte ou Facture avoir", _DOLIBARR_BILLS),
        Called(("BT-84",), _DOLIBARR_BANK, "Code IBAN", _DOLIBARR_BILLS),
        Called(("BT-86",), _DOLIBARR_BANK, "Code BIC/SWIFT", _DOLIBARR_BILLS),
        Called(("BT-129",), _DOLIBARR_LINES, "Qté", _DOLIBARR_MAIN),
        Called(("BT-146",), _DOLIBARR_LINES, "P.U. HT", _DOLIBARR_MAIN),
        Called(_VAT_OF_LINES, _DOLIBARR_LINES, "Taux TVA", _DOLIBARR_MAIN),
        Called(("BT-138",), _DOLIBARR_LINES, "Réduc.", _DOLIBARR_BILLS),
        Called(("BT-153",), _DOLIBARR_LINES, "Description", _DOLIBARR_MAIN),
        Called(("BT-46",), _DOLIBARR_BUYER, "Id. prof. 2 (SIRET)", _DOLIBARR_COMPANIES),
        Called(("BT-47",), _DOLIBARR_BUYER, "Id. prof. 1 (SIREN)", _DOLIBARR_COMPANIES),
        Called(("BT-48",), _DOLIBARR_BUYER, "Numéro de TVA", _DOLIBARR_COMPANIES),
        Called(("BT-44",), _DOLIBARR_BUYER, "Nom du tiers", _DOLIBARR_COMPANIES),
        Called(("BT-50",), _DOLIBARR_BUYER, "Adresse", _DOLIBARR_COMPANIES),
        Called(("BT-53",), _DOLIBARR_BUYER, "Code postal", _DOLIBARR_COMPANIES),
        Called(("BT-52",), _DOLIBARR_BUYER, "Ville", _DOLIBARR_COMPANIES),
        Called(("BT-55",), _DOLIBARR_BUYER, "Pays", _DOLIBARR_COMPANIES),
        Called(("BT-29",), _DOLIBARR_OWN, "Id. prof. 2 (SIRET)", _DOLIBARR_COMPANIES),
        Called(("BT-30",), _DOLIBARR_OWN, "Id. prof. 1 (SIREN)", _DOLIBARR_COMPANIES),
        Called(("BT-31",), _DOLIBARR_OWN, "Numéro de TVA", _DOLIBARR_COMPANIES),
        Called(("BT-27",), _DOLIBARR_OWN, "Raison sociale", _DOLIBARR_COMPANIES),
        Called(("BT-35",), _DOLIBARR_OWN, "Adresse", _DOLIBARR_COMPANIES),
        Called(("BT-38",), _DOLIBARR_OWN, "Code postal", _DOLIBARR_COMPANIES),
        Called(("BT-37",), _DOLIBARR_OWN, "Ville", _DOLIBARR_COMPANIES),
        Called(("BT-40",), _DOLIBARR_OWN, "Pays", _DOLIBARR_COMPANIES),
    ),
)

_ODOO_ACCOUNT = Source(
    "Odoo, module _ODOO_ACCOUNT, fr.po", "github.com/odoo/odoo, addons/account/i18n, 23df23e39808", _READ
)
_ODOO_CHORUS = Source(
    "Odoo, module l10n_fr_facturx_chorus_pro, fr.po (21/07/2026)",
    "github.com/odoo/odoo, addons/l10n_fr_facturx_chorus_pro/i18n, 03174cf219ae",
    _READ,
)
_ODOO_INVOICE, _ODOO_LINES, _ODOO_PUBLIC = (
    "Facture client",
    "Facture client, Lignes de facture",
    "Facture client, Chorus Pro",
)
ODOO = Program(
    "Odoo",
    "fichiers de langue français",
    (
        Called(("BT-2",), _ODOO_INVOICE, "Date de facturation", _ODOO_ACCOUNT),
        Called(("BT-9",), _ODOO_INVOICE, "Date d’échéance", _ODOO_ACCOUNT),
        Called(("BT-20",), _ODOO_INVOICE, "Conditions de paiement", _ODOO_ACCOUNT),
        Called(("BT-72",), _ODOO_INVOICE, "Date de livraison", _ODOO_ACCOUNT),
        Called(("BT-75",), _ODOO_INVOICE, "Adresse de livraison", _ODOO_ACCOUNT),
        Called(("BT-5",), _ODOO_INVOICE, "Devise", _ODOO_ACCOUNT),
        Called(("BT-81",), _ODOO_INVOICE, "Mode de paiement", _ODOO_ACCOUNT),
        Called(("BT-83",), _ODOO_INVOICE, "Référence du paiement", _ODOO_ACCOUNT),
        Called(("BT-84",), _ODOO_INVOICE, "Banque destinataire", _ODOO_ACCOUNT),
        Called(("BT-25",), _ODOO_INVOICE, "Extourne de", _ODOO_ACCOUNT),
        Called(("BT-120",), _ODOO_INVOICE, "Mentions légales des taxes", _ODOO_ACCOUNT),
        Called(("BT-10",), _ODOO_PUBLIC, "Code de Service", _ODOO_CHORUS),
        Called(("BT-13",), _ODOO_PUBLIC, "Engagement juridique", _ODOO_CHORUS),
        Called(("BT-12",), _ODOO_PUBLIC, "Numéro de marché", _ODOO_CHORUS),
        Called(("BT-129",), _ODOO_LINES, "Quantité", _ODOO_ACCOUNT),
        Called(("BT-130",), _ODOO_LINES, "UdM", _ODOO_ACCOUNT),
        Called(("BT-146",), _ODOO_LINES, "Prix", _ODOO_ACCOUNT),
        Called(_VAT_OF_LINES, _ODOO_LINES, "Taxes", _ODOO_ACCOUNT),
        Called(("BT-138",), _ODOO_LINES, "Rem.%", _ODOO_ACCOUNT),
        Called(("BT-31",), "Société", "N° TVA", _ODOO_ACCOUNT),
    ),
)

_INVOICE_NINJA_TEXTS = Source(
    "Invoice Ninja, texts.php", "github.com/invoiceninja/invoiceninja, lang/fr, 02af1b2e44aa", _READ
)
_INVOICE_NINJA_INVOICE, _INVOICE_NINJA_LINES, _INVOICE_NINJA_CLIENT, _INVOICE_NINJA_OWN = (
    "Facture",
    "Facture, lignes",
    "Fiche du client",
    "Informations sur l’entreprise",
)
INVOICE_NINJA = Program(
    "Invoice Ninja",
    "fichiers de langue français",
    (
        Called(("BT-1",), _INVOICE_NINJA_INVOICE, "Numéro de facture", _INVOICE_NINJA_TEXTS),
        Called(("BT-2",), _INVOICE_NINJA_INVOICE, "Date de facture", _INVOICE_NINJA_TEXTS),
        Called(("BT-9",), _INVOICE_NINJA_INVOICE, "Date d’échéance", _INVOICE_NINJA_TEXTS),
        Called(("BT-13",), _INVOICE_NINJA_INVOICE, "N° de Bon de Commande", _INVOICE_NINJA_TEXTS),
        Called(("BT-20",), _INVOICE_NINJA_INVOICE, "Conditions de facturation", _INVOICE_NINJA_TEXTS),
        Called(("BT-92", "BT-94"), _INVOICE_NINJA_INVOICE, "Remise", _INVOICE_NINJA_TEXTS),
        Called(("BT-113",), _INVOICE_NINJA_INVOICE, "Payé à ce jour", _INVOICE_NINJA_TEXTS),
        Called(("BT-129",), _INVOICE_NINJA_LINES, "Quantité", _INVOICE_NINJA_TEXTS),
        Called(("BT-146",), _INVOICE_NINJA_LINES, "Coût unitaire", _INVOICE_NINJA_TEXTS),
        Called(_VAT_OF_LINES, _INVOICE_NINJA_LINES, "Taxe", _INVOICE_NINJA_TEXTS),
        Called(("BT-153",), _INVOICE_NINJA_LINES, "Article", _INVOICE_NINJA_TEXTS),
        Called(("BT-48",), _INVOICE_NINJA_CLIENT, "Numéro de TVA", _INVOICE_NINJA_TEXTS),
        Called(("BT-44",), _INVOICE_NINJA_CLIENT, "Nom", _INVOICE_NINJA_TEXTS),
        Called(("BT-50",), _INVOICE_NINJA_CLIENT, "Rue", _INVOICE_NINJA_TEXTS),
        Called(("BT-53",), _INVOICE_NINJA_CLIENT, "Code postal", _INVOICE_NINJA_TEXTS),
        Called(("BT-52",), _INVOICE_NINJA_CLIENT, "Ville", _INVOICE_NINJA_TEXTS),
        Called(("BT-55",), _INVOICE_NINJA_CLIENT, "Pays", _INVOICE_NINJA_TEXTS),
        Called(("BT-5",), _INVOICE_NINJA_CLIENT, "Devise", _INVOICE_NINJA_TEXTS),
        Called(("BT-31",), _INVOICE_NINJA_OWN, "Numéro de TVA", _INVOICE_NINJA_TEXTS),
        Called(("BT-35",), _INVOICE_NINJA_OWN, "Rue", _INVOICE_NINJA_TEXTS),
        Called(("BT-38",), _INVOICE_NINJA_OWN, "Code postal", _INVOICE_NINJA_TEXTS),
        Called(("BT-37",), _INVOICE_NINJA_OWN, "Ville", _INVOICE_NINJA_TEXTS),
        Called(("BT-40",), _INVOICE_NINJA_OWN, "Pays", _INVOICE_NINJA_TEXTS),
    ),
)


def _pennylane_article(number: str, title: str) -> Source:
    return Source(f"Pennylane, « {title} »", f"help.pennylane.com/fr/articles/{number}", _READ)


_PENNYLANE_CREATE = _pennylane_article("18862", "Créer une facture client")
_PENNYLANE_FIRST = _pennylane_article("18644", "Créer sa première facture dans Pennylane")
_PENNYLANE_NUMBERS = _pennylane_article("18863", "Paramétrer l’éditeur de factures")
_PENNYLANE_MODELS = _pennylane_article("146118", "modèles de documents")
_PENNYLANE_INVOICE, _PENNYLANE_CLIENT = "Ventes, Factures clients", "Fiche client"
_PENNYLANE_SETTINGS = "Paramètres, Facturation clients"
PENNYLANE = Program(
    "Pennylane",
    "centre d’aide",
    (
        Called(("BT-1",), _PENNYLANE_SETTINGS, "Préfixe et Numéro du prochain document", _PENNYLANE_NUMBERS),
        Called(("BT-2",), _PENNYLANE_INVOICE, "Date d’émission", _PENNYLANE_CREATE),
        Called(("BT-9",), _PENNYLANE_INVOICE, "Date d’échéance", _PENNYLANE_CREATE),
        Called(("BT-153",), _PENNYLANE_INVOICE, "Produit", _PENNYLANE_CREATE),
        Called(("BT-136", "BT-138"), _PENNYLANE_INVOICE, "Remise", _PENNYLANE_CREATE),
        Called(("BT-46",), _PENNYLANE_CLIENT, "SIRET", _PENNYLANE_CREATE),
        Called(("BT-47",), _PENNYLANE_CLIENT, "SIREN", _PENNYLANE_CREATE),
        Called(("BT-44",), _PENNYLANE_CLIENT, "Raison sociale", _PENNYLANE_CREATE),
        Called(("BT-27",), _PENNYLANE_SETTINGS, "Raison sociale", _PENNYLANE_FIRST),
        Called(("BT-31",), _PENNYLANE_SETTINGS, "Numéro de TVA", _PENNYLANE_FIRST),
        Called(("BT-35", "BT-37", "BT-38", "BT-40"), _PENNYLANE_SETTINGS, "Adresse complète", _PENNYLANE_FIRST),
        Called(("BT-81",), f"{_PENNYLANE_SETTINGS}, Conditions de paiement", "Moyen de paiement", _PENNYLANE_MODELS),
        Called(("BT-20",), f"{_PENNYLANE_SETTINGS}, Conditions de paiement", "Délai de paiement", _PENNYLANE_MODELS),
    ),
)

_SAGE_PAGE = Source(
    "Sage 50, « Comment modifier une facture client validée »",
    "sage50c.online-help.sage.fr/comment-modifier-une-facture-client-validee",
    _READ,
)
_SAGE_HEAD, _SAGE_PARTY = "Ventes, Factures, en-tête", "Ventes, Factures, onglet Infos tiers"
SAGE = Program(
    "Sage 50",
    "aide en ligne",
    (
        Called(("BT-9",), _SAGE_HEAD, "Date d’échéance", _SAGE_PAGE),
        Called(("BT-81",), _SAGE_HEAD, "Mode de paiement", _SAGE_PAGE),
        Called(("BT-50", "BT-52", "BT-53", "BT-55"), _SAGE_PARTY, "Adresse", _SAGE_PAGE),
        Called(("BT-153",), "Ventes, Factures, lignes d’articles", "Description", _SAGE_PAGE),
    ),
)

_MYUNISOFT_PAGE = Source("MyUnisoft, « Créer une facture de vente »", "support.myunisoft.fr/creer-une-facture", _READ)
_MYUNISOFT_HEAD, _MYUNISOFT_LINES = "Ventes, Factures, en-tête", "Ventes, Factures, lignes d’articles"
MYUNISOFT = Program(
    "MyUnisoft",
    "centre d’aide",
    (
        Called(("BT-44",), _MYUNISOFT_HEAD, "Client", _MYUNISOFT_PAGE),
        Called(("BT-9",), _MYUNISOFT_HEAD, "Échéance", _MYUNISOFT_PAGE),
        Called(("BT-81",), _MYUNISOFT_HEAD, "Règlement", _MYUNISOFT_PAGE),
        Called(("BT-153",), _MYUNISOFT_LINES, "Désignation", _MYUNISOFT_PAGE),
        Called(("BT-129",), _MYUNISOFT_LINES, "Quantité", _MYUNISOFT_PAGE),
        Called(("BT-130",), _MYUNISOFT_LINES, "Unité", _MYUNISOFT_PAGE),
        Called(("BT-146",), _MYUNISOFT_LINES, "Prix unitaire HT", _MYUNISOFT_PAGE),
        Called(_VAT_OF_LINES, _MYUNISOFT_LINES, "Taux de TVA", _MYUNISOFT_PAGE),
    ),
)

_VOSFACTURES_PAGE = Source(
    "VosFactures, « Numéro d’identification fiscale des contacts » (02/12/2024)",
    "aide.vosfactures.fr/19032497-Num-ro-d-identification-fiscale-des-contacts",
    _READ,
)
VOSFACTURES = Program(
    "VosFactures",
    "aide en ligne",
    (
        Called(("BT-48",), "Facture, client", "Numéro de TVA", _VOSFACTURES_PAGE),
        Called(("BT-47",), "Facture, client", "SIREN", _VOSFACTURES_PAGE),
    ),
)

PROGRAMS = (DOLIBARR, ODOO, PENNYLANE, SAGE, INVOICE_NINJA, MYUNISOFT, VOSFACTURES)
_BY_TERM: dict[str, tuple[tuple[str, str, str], ...]] = {
    term: tuple(
        (program.name, one.place, one.label) for program in PROGRAMS for one in program.fields if term in one.terms
    )
    for term in {term for program in PROGRAMS for one in program.fields for term in one.terms}
}


def in_programs(terms: Iterable[str]) -> ProgramNames:
    """The fields among `terms` of which a name is known, each once, in their order."""
    return ProgramNames(
        tuple(FieldInPrograms(name(term), _BY_TERM[term]) for term in dict.fromkeys(terms) if term in _BY_TERM)
    )
