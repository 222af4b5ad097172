from django.db.models import TextChoices

from coryphee.organisations.workspaces import workspaces


@workspaces(of_public_bodies=["PAPIERS_LUS"])
class PaperWorkspace(TextChoices):
    WRITTEN = "PAPIERS_ECRITS", "Papiers écrits"
    READ = "PAPIERS_LUS", "Papiers lus"


class PaperStatus(TextChoices):
    DRAFT = "BROUILLON", "Brouillon"
    HANDED_IN = "REMIS", "Remis"
    READ = "LU", "Lu"
    TORN = "DECHIRE", "Déchiré"
    THROWN = "JETE", "Jeté"


class Why(TextChoices):
    UNREADABLE = "ILLISIBLE", "Il est illisible"
