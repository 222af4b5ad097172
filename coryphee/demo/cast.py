"""The demo cast (issue of the spine §2): who exists, what each may do. Plain data, read by `load`."""

from dataclasses import dataclass, field

from coryphee.core.identifiers import IdentifierScheme
from coryphee.demo.numbers import french_vat, siret
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations.enums import CapabilityLevel as Level
from coryphee.organisations.enums import MembershipRole, Nature, PaymentDelay, Requirement, Workspace

PASSWORD = "Demo-Coryphee-2026"  # noqa: S105 - printed on purpose, demo only


@dataclass(frozen=True, kw_only=True)
class UnitData:
    code: str
    label: str
    requires_commitment: bool = False
    active: bool = True


@dataclass(frozen=True, kw_only=True)
class OrganisationData:
    key: str
    identifier: str
    legal_name: str
    fields: dict[str, object]
    settings: dict[str, object] = field(default_factory=dict)
    scheme: str = IdentifierScheme.SIRET
    label: str = ""
    units: tuple[UnitData, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Right:
    organisation: str
    workspaces: tuple[str, ...]
    level: str = Level.MODIFICATION
    role: str = MembershipRole.USER


@dataclass(frozen=True, kw_only=True)
class PersonData:
    email: str
    first_name: str
    last_name: str
    does: str  # one line, printed with the account
    rights: tuple[Right, ...] = field(default=())
    staff: bool = False


def _place(address: str, postal_code: str, city: str, country: str = "FR") -> dict[str, object]:
    return {"address": address, "postal_code": postal_code, "city": city, "country": country}


PUBLIC = {"nature": Nature.PUBLIC}
ORGANISATIONS = (
    OrganisationData(
        key="town",
        identifier=siret("21590383", "0010"),
        legal_name="COMMUNE DE MARLY",
        label="Commune de Marly",
        fields=PUBLIC | _place("1 place de la Mairie", "59770", "Marly"),
        settings={"uses_sent_to_accountant": False, "uses_booked": False},
        units=(
            UnitData(code="BAT-01", label="Bâtiments", requires_commitment=True),
            UnitData(code="ECO-01", label="Écoles et cantines"),
            UnitData(code="CULT", label="Médiathèque et culture"),
            UnitData(code="FACTURES_PUBLIQUES", label="Service des factures publiques"),
            UnitData(code="VOIRIE-2019", label="Voirie (ancien service)", active=False),
        ),
    ),
    OrganisationData(
        key="ministry",
        identifier=siret("11004601", "0001"),
        legal_name="MINISTERE DES PAYSAGES",
        label="Ministère des Paysages",
        fields=PUBLIC | _place("20 avenue des Tilleuls", "75007", "Paris"),
        settings={"requirement": Requirement.BOTH},
        units=(
            UnitData(code="ACHATS-75", label="Direction des achats", requires_commitment=True),
            UnitData(code="NUM-75", label="Direction du numérique", requires_commitment=True),
        ),
    ),
    OrganisationData(
        key="hospital",
        identifier=siret("26590671", "0001"),
        legal_name="CENTRE HOSPITALIER DE VALBRUNE",
        label="Centre hospitalier de Valbrune",
        fields=PUBLIC | _place("114 avenue des Soins", "59300", "Valenciennes"),
        settings={"requirement": Requirement.EITHER, "payment_delay": PaymentDelay.HEALTH},
        units=(UnitData(code="PHARMA", label="Pharmacie"), UnitData(code="TRAVAUX", label="Travaux et maintenance")),
    ),
    OrganisationData(
        key="departement",
        identifier=siret("22590001", "0018"),
        legal_name="DEPARTEMENT DE LA LYS",
        label="Département de la Lys",
        fields=PUBLIC | _place("51 rue du Canal", "59800", "Lille"),
        settings={"requirement": Requirement.UNIT, "uses_delivery_certified": False, "uses_booked": False},
        units=(UnitData(code="ROUTES", label="Routes"), UnitData(code="COLLEGES", label="Collèges")),
    ),
    OrganisationData(
        key="carpenter",
        identifier=siret("81274963", "0001"),
        legal_name="CHARPENTES LEMOINE",
        label="Charpentes Lemoine",
        fields=_place("7 chemin du Bois", "59230", "Saint-Amand-les-Eaux") | {"vat_number": french_vat("812749638")},
    ),
    *(
        OrganisationData(
            key=f"group{n}",
            identifier=siret("49382716", f"000{n}"),
            legal_name="FOURNITURES ATLANTIQUE",
            label=f"Fournitures Atlantique {city}",
            fields=_place(address, code, city),
        )
        for n, (address, code, city) in enumerate(
            (
                ("3 quai des Antilles", "44200", "Nantes"),
                ("18 rue du Port", "29200", "Brest"),
                ("40 allée des Pins", "33000", "Bordeaux"),
            ),
            start=1,
        )
    ),
    OrganisationData(
        key="european",
        scheme=IdentifierScheme.UE_HORS_FRANCE,
        identifier="DE136695976",
        legal_name="HOLZBAU SCHNEIDER GMBH",
        label="Holzbau Schneider GmbH",
        fields=_place("Lindenstraße 12", "50667", "Köln", "DE"),
    ),
    OrganisationData(
        key="caledonian",
        scheme=IdentifierScheme.RIDET,
        identifier="0987651001",
        legal_name="CAILLOU SERVICES",
        label="Caillou Services",
        fields=_place("5 rue de l’Anse", "98800", "Nouméa", "NC"),
    ),
    OrganisationData(
        key="accountant",
        identifier=siret("53847162", "0001"),
        legal_name="CABINET BRUN ET ASSOCIES",
        label="Cabinet Brun et associés",
        fields=_place("2 rue des Comptes", "59000", "Lille"),
    ),
)

ISSUED, RECEIVED, ACCOUNTING = InvoiceWorkspace.ISSUED, InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING
MANAGER = MembershipRole.MAIN_MANAGER
COLLEAGUES = (
    PersonData(
        email="bureau.factures@lys.example",
        first_name="Irène",
        last_name="Dubois",
        does="",
        rights=(Right(organisation="departement", workspaces=(RECEIVED,), role=MANAGER),),
    ),
    PersonData(
        email="paierie@lys.example",
        first_name="Denis",
        last_name="Morel",
        does="",
        rights=(Right(organisation="departement", workspaces=(ACCOUNTING,)),),
    ),
)
PEOPLE = (
    PersonData(
        email="jeanne@charpentes-lemoine.example",
        first_name="Jeanne",
        last_name="Lemoine",
        does="artisane : dépose ses factures et les suit jusqu’au paiement",
        rights=(Right(organisation="carpenter", workspaces=(ISSUED,), role=MANAGER),),
    ),
    PersonData(
        email="awa.diallo@marly.example",
        first_name="Awa",
        last_name="Diallo",
        does="agente de la commune : traite et mandate les factures reçues",
        rights=(Right(organisation="town", workspaces=(RECEIVED,), role=MANAGER),),
    ),
    PersonData(
        email="paul.mercier@marly.example",
        first_name="Paul",
        last_name="Mercier",
        does="comptable public de la commune",
        rights=(Right(organisation="town", workspaces=(ACCOUNTING,)),),
    ),
    PersonData(
        email="claire.roux@ch-valbrune.example",
        first_name="Claire",
        last_name="Roux",
        does="ordonnatrice de l’hôpital (délai de 50 jours)",
        rights=(Right(organisation="hospital", workspaces=(RECEIVED,), role=MANAGER),),
    ),
    PersonData(
        email="hugo.bernard@ch-valbrune.example",
        first_name="Hugo",
        last_name="Bernard",
        does="comptable public de l’hôpital",
        rights=(Right(organisation="hospital", workspaces=(ACCOUNTING,)),),
    ),
    PersonData(
        email="nadia.benali@paysages.example",
        first_name="Nadia",
        last_name="Benali",
        does="agente du ministère : traite les factures reçues",
        rights=(Right(organisation="ministry", workspaces=(RECEIVED,), role=MANAGER),),
    ),
    PersonData(
        email="yann.leroux@paysages.example",
        first_name="Yann",
        last_name="Leroux",
        does="comptable du ministère : comptabilise et met en paiement",
        rights=(Right(organisation="ministry", workspaces=(ACCOUNTING,)),),
    ),
    PersonData(
        email="luc.fontaine@lys.example",
        first_name="Luc",
        last_name="Fontaine",
        does="agent du département : consulte seulement",
        rights=(Right(organisation="departement", workspaces=(RECEIVED,), level=Level.CONSULTATION),),
    ),
    PersonData(
        email="marc.petit@fournitures-atlantique.example",
        first_name="Marc",
        last_name="Petit",
        does="fournisseur : trois établissements d’un même groupe",
        rights=tuple(Right(organisation=f"group{n}", workspaces=(ISSUED,), role=MANAGER) for n in (1, 2, 3)),
    ),
    PersonData(
        email="greta@holzbau-schneider.example",
        first_name="Greta",
        last_name="Schneider",
        does="fournisseuse européenne (n° de TVA allemand)",
        rights=(Right(organisation="european", workspaces=(ISSUED,), role=MANAGER),),
    ),
    PersonData(
        email="wawa@caillou-services.example",
        first_name="Yann",
        last_name="Wamytan",
        does="fournisseur de Nouvelle-Calédonie (RIDET)",
        rights=(Right(organisation="caledonian", workspaces=(ISSUED,), role=MANAGER),),
    ),
    PersonData(
        email="sophie.brun@cabinet-brun.example",
        first_name="Sophie",
        last_name="Brun",
        does="experte-comptable : dépose pour Charpentes Lemoine et pour le groupe",
        rights=(
            Right(organisation="accountant", workspaces=(), role=MANAGER),
            Right(organisation="carpenter", workspaces=(ISSUED,)),
            Right(organisation="group1", workspaces=(ISSUED,), level=Level.CONSULTATION),
        ),
    ),
    PersonData(
        email="camille.assistance@portail.example",
        first_name="Camille",
        last_name="Assistance",
        does="assistance : ouvre une session d’administration, limitée et tracée",
        staff=True,
    ),
)
