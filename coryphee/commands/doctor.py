"""`coryphee doctor`: what works here and what does not, each in one line that says what to do."""

import ctypes.util
import json
import smtplib
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from email.utils import parseaddr
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coryphee.commands.shared import REFUSED, load_django

if TYPE_CHECKING:
    from coryphee.home.health import Check

TIMEOUT = 5.0
TAKEN = (250, 251)  # SMTP
LEAST_SECRET = 32


class Trouble(Exception):
    """What is wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class Answer:
    check: str
    ok: bool
    text: str


@click.command(help="Vérifie l’installation. Code de sortie : 0 tout va bien, 1 quelque chose est à corriger.")
@click.option("--json", "as_json", is_flag=True, help="Réponse lisible par un programme.")
@click.option("--quick", is_flag=True, help="Sans l’essai de connexion par TLS (une dizaine de secondes).")
@click.pass_context
def doctor(ctx: click.Context, as_json: bool, quick: bool) -> None:
    load_django()
    answers = []
    for one in examine(leave_out=("connexion",) if quick else ()):
        answers.append(one)
        if not as_json:  # as they come: some take seconds
            click.echo(f"{'ok ' if one.ok else 'NON'}  {one.check} : {one.text}")
    if as_json:
        click.echo(json.dumps([asdict(one) for one in answers], ensure_ascii=False))
    if not all(one.ok for one in answers):
        ctx.exit(REFUSED)


def examine(leave_out: tuple[str, ...] = ()) -> Iterator[Answer]:
    """Each check is made even when another fails; what needs the database is left out when it does not answer.

    What `/sante/` checks is asked of the very same checks, after what can be said here more precisely.
    """
    from django.utils import timezone

    from coryphee.home.health import check_health

    shared = {one.name: one for one in check_health(timezone.now()).checks}
    base = _answer("base de données", _database, shared.get("base_de_donnees"))
    yield _answer("Python", _python)
    yield _answer("règles", _rules)
    yield _answer("secret", _secret)
    yield base
    if base.ok:
        yield _answer("migrations", _migrations, shared.get("migrations"))
        yield _answer("travaux", _jobs, shared.get("travaux"))
        yield _answer("piste d’audit", _trail)
    for name, check, known in (
        ("exploitant", _operator, ""),
        ("adresse publique", _public_address, ""),
        ("connexion", _sign_in, ""),
        ("fichiers statiques", _static, ""),
        ("documents", _documents, "documents"),
        ("disque", _disk, "disque"),
        ("PDF", _pdf, ""),
        ("courriel", _mail, "courriel"),
        ("antivirus", _scanner, "antivirus"),
    ):
        if name not in leave_out:
            yield _answer(name, check, shared.get(known))


def _answer(name: str, check: Callable[[], str], known: "Check | None" = None) -> Answer:
    """`known`: what `/sante/` says of it."""
    try:
        text = check()
    except Trouble as trouble:
        return Answer(name, False, str(trouble))
    if known is not None and not known.ok:
        return Answer(name, False, known.detail)
    return Answer(name, True, f"{text} ; {known.detail}" if known is not None and known.noted else text)


def _python() -> str:
    return sys.version.split()[0]


def _rules() -> str:
    """Native or not, the rules answer alike: this is no trouble. Native modules of another source are one."""
    from coryphee.formats import native
    from coryphee.formats.xml.records import walk

    wrong = native.stale()
    if wrong:
        raise Trouble(
            f"{len(wrong)} module(s) compilé(s) d’une autre source ({', '.join(wrong)}), laissé(s) de côté : "
            "lancez « make env », ou réinstallez Coryphée."
        )
    if walk.walk is walk.plain:
        return "interprétées ; un compilateur C à l’installation les rendrait plus rapides"
    return "compilées"


def _secret() -> str:
    from django.conf import settings

    if len(settings.SECRET_KEY) < LEAST_SECRET:
        raise Trouble(f"CORYPHEE_SECRET_KEY est trop court : au moins {LEAST_SECRET} caractères tirés au sort.")
    if len(settings.AUDIT_KEY) < LEAST_SECRET:  # no trouble to mend: the trail so far is proved by this very key
        return (
            f"assez long ; CORYPHEE_AUDIT_KEY a moins de {LEAST_SECRET} caractères : une clé courte se devine, et la "
            "piste d’audit se falsifie alors. Sur un portail neuf, tirez-en une plus longue au sort."
        )
    return "assez long"


def _database() -> str:
    from django.db import DatabaseError, connection

    from coryphee.core.databases import has_room, takes_writing

    try:
        writable, room = takes_writing(), has_room()
    except DatabaseError as error:
        raise Trouble(f"injoignable ({_one_line(error)}). Vérifiez DATABASE_URL.") from error
    if not writable:
        raise Trouble(
            "elle répond, mais n’accepte aucune écriture : DATABASE_URL désigne-t-elle un serveur de secours, ou la "
            "base a-t-elle été mise en lecture seule ?"
        )
    if not room:
        raise Trouble("elle répond, mais son disque est plein ou presque : faites de la place.")
    return connection.vendor


def _migrations() -> str:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        raise Trouble(f"{len(waiting)} à passer : coryphee migrate")
    return "à jour"


def _jobs() -> str:
    """Failed jobs, and jobs that wait: nobody works."""
    from django.db import DatabaseError
    from django.utils import timezone

    from coryphee.core.models import Job, JobState
    from coryphee.home.health import LONGEST_WAIT_SECONDS, due_jobs

    now = timezone.now()
    try:
        failed = Job.objects.filter(state=JobState.FAILED).count()
        due = due_jobs(now).order_by("since").first()
    except DatabaseError as error:
        raise Trouble("la table manque : coryphee migrate") from error
    waits = (now - due.since).total_seconds() if due is not None else 0
    if due is not None and waits > LONGEST_WAIT_SECONDS:
        since = timezone.localtime(due.since)
        raise Trouble(f"« {due.name} » attend depuis le {since:%d/%m/%Y %H:%M} : démarrez « coryphee worker ».")
    if failed:
        raise Trouble(f"{failed} en échec : voyez Administration › Travaux.")
    return "aucun échec"


def _trail() -> str:
    from django.db import DatabaseError

    from coryphee.audit.guards import guard_faults

    try:
        faults = guard_faults()
    except DatabaseError as error:
        raise Trouble("la table manque : coryphee migrate") from error
    if faults:
        raise Trouble(
            f"gardes de la base : {' ; '.join(faults)}. Elle n’empêche plus tout changement de la piste. Demandez à "
            "qui l’administre pourquoi."
        )
    return "gardée par la base"


def _one_line(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):  # else the bytes are shown as Python writes them
        said = error.smtp_error
        return " ".join((said.decode(errors="replace") if isinstance(said, bytes) else said).split())[:200]
    return (str(error).strip() or type(error).__name__).splitlines()[0]


LOCAL = ("127.0.0.1", "localhost", "::1")


def _public_address() -> str:
    from urllib.parse import urlsplit

    from django.conf import settings

    host = urlsplit(settings.PUBLIC_URL).hostname
    if host is None:
        raise Trouble("CORYPHEE_PUBLIC_URL s’écrit « https://factures.example.fr ».")
    if not settings.HTTPS and host not in LOCAL:
        raise Trouble("CORYPHEE_PUBLIC_URL est en http : les mots de passe passeraient en clair. Mettez un proxy TLS.")
    if settings.HTTPS and not settings.TRUSTED_PROXIES:
        raise Trouble(
            "CORYPHEE_TRUSTED_PROXIES vaut 0 : tous les visiteurs sembleraient venir de la même adresse, et l’un "
            "d’eux pourrait ralentir tous les autres. Donnez le nombre de vos proxys (1 le plus souvent)."
        )
    return settings.PUBLIC_URL


def _sign_in() -> str:
    """Played for real, by TLS: a portal with this configuration, an empty base, a proxy of our own."""
    from django.conf import settings

    from coryphee.commands.tls.rehearsal import CannotPlay, play

    if not settings.HTTPS:
        return "non essayée par TLS : l’adresse publique est locale"
    try:
        troubles = play(settings.PUBLIC_URL)
    except CannotPlay as error:
        raise Trouble(f"l’essai n’a pas pu se faire ({error}).") from error
    if troubles:
        raise Trouble(" ; ".join(troubles))
    return (
        "essayée à travers un proxy TLS d’essai, avec une base d’essai : elle réussit. Votre propre proxy n’est pas "
        f"essayé : ouvrez {settings.PUBLIC_URL}/sante/ dans un navigateur."
    )


def _static() -> str:
    from django.conf import settings

    if not (Path(settings.STATIC_ROOT) / "staticfiles.json").exists():
        raise Trouble("non préparés : coryphee static.")
    return "préparés"


def _documents() -> str:
    from django.conf import settings

    from coryphee.documents.services import try_writing

    folder = settings.DOCUMENTS_DIR
    try:
        try_writing()
    except OSError as error:
        raise Trouble(f"{folder} n’accepte pas d’écriture ({error.strerror}).") from error
    return f"{folder} accepte l’écriture"


def _disk() -> str:
    from coryphee.home.health import LOW_FREE_BYTES, least_room

    what, free = least_room()
    if free < LOW_FREE_BYTES:
        raise Trouble(f"{free // 1_000_000} Mo libres pour les {what} ({_places()[what]}) : faites de la place.")
    return f"{free // 1_000_000_000} Go libres"


def _places() -> dict[str, str]:
    from django.conf import settings

    return {
        "documents": f"CORYPHEE_DOCUMENTS_DIR, {settings.DOCUMENTS_DIR}",
        "fichiers temporaires": f"TMPDIR, {tempfile.gettempdir()}",
    }


def _pdf() -> str:
    missing = [name for name in ("pango-1.0", "pangoft2-1.0") if not ctypes.util.find_library(name)]
    if missing:
        raise Trouble(f"il manque {', '.join(missing)} : installez libpango-1.0-0 et libpangoft2-1.0-0.")
    return "Pango présent"


def _mail() -> str:
    from django.conf import settings

    if "smtp" not in settings.EMAIL_BACKEND:
        return "aucun serveur (démonstration)"
    from django.core.mail import get_connection

    place = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    server = get_connection(timeout=TIMEOUT)
    try:
        server.open()  # greeting, EHLO, TLS and login as the address asks
        _envelope(server.connection)  # type: ignore[attr-defined]
    except (OSError, UnicodeError) as error:  # smtplib's own errors are OSErrors too
        raise Trouble(f"{place} n’accepte pas de courriel ({_one_line(error)}). Vérifiez CORYPHEE_MAIL_URL.") from error
    finally:
        server.close()
    return f"{place} accepte les courriels de {settings.MAIL_FROM} pour {settings.PORTAL_CONTACT}"


def _envelope(server: smtplib.SMTP) -> None:
    """What each mail begins with, taken back before any content: nothing is sent."""
    from django.conf import settings

    server.ehlo_or_helo_if_needed()
    for asked, name, address in (
        (server.mail, "MAIL_FROM", settings.MAIL_FROM),
        (server.rcpt, "PORTAL_CONTACT", settings.PORTAL_CONTACT),
    ):
        code, said = asked(parseaddr(address)[1])
        if code not in TAKEN:
            answer = said.decode(errors="replace")[:200]
            raise Trouble(
                f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT} refuse « {address} » ({code} {answer}). "
                f"Vérifiez CORYPHEE_{name}, CORYPHEE_MAIL_URL et ce que ce serveur accepte."
            )
    server.rset()


def _operator() -> str:
    from django.conf import settings

    if settings.UNNAMED and not settings.DEMO:
        names = ", ".join(f"CORYPHEE_{name}" for name in settings.UNNAMED)
        raise Trouble(f"{names} : à donner. Les mentions légales, l’aide et les courriels nomment l’exploitant.")
    return f"{settings.PORTAL_OPERATOR}, {settings.PORTAL_CONTACT}"


def _scanner() -> str:
    """Asked whether it is there, then given the test virus: one without signatures answers too."""
    from django.conf import settings

    from coryphee.documents import clamd, scanning

    if settings.VIRUS_SCANNER is None:
        return "aucun (les utilisateurs en sont avertis)"
    host, port = settings.VIRUS_SCANNER
    try:
        finds = scanning.knows_the_test_virus()
    except clamd.Cut as error:
        what = "ne répond pas" if isinstance(error, clamd.Mute) else "répond autrement que clamd"
        raise Trouble(
            f"{host}:{port} {what} : aucun fichier n’est accepté. Vérifiez CORYPHEE_VIRUS_SCANNER et clamd."
        ) from error
    if not finds:
        raise Trouble(f"{host}:{port} ne reconnaît pas le virus d’essai EICAR : mettez à jour ses signatures.")
    return f"{host}:{port} répond et reconnaît le virus d’essai{_kept_unscanned()}"


def _kept_unscanned() -> str:
    from django.db import DatabaseError

    from coryphee.documents.models import Document, Scan

    try:
        unscanned = Document.objects.filter(scan=Scan.NOT_SCANNED).count()
        infected = Document.objects.filter(scan=Scan.INFECTED).count()
    except DatabaseError:  # told by its own check
        return ""
    said = ""
    if unscanned:
        said += f" ; fichiers gardés à analyser : {unscanned} (dans la journée, ou par « coryphee documents scan »)"
    if infected:
        said += f" ; fichiers gardés où un virus a été trouvé, et qui ne sont plus donnés : {infected}"
    return said
