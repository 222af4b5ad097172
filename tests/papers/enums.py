from django.db.models import TextChoices


class PaperStatus(TextChoices):
    DRAFT = "BROUILLON", "Brouillon"
    HANDED_IN = "REMIS", "Remis"
    READ = "LU", "Lu"
    TORN = "DECHIRE", "Déchiré"
    THROWN = "JETE", "Jeté"


class Why(TextChoices):
    UNREADABLE = "ILLISIBLE", "Il est illisible"
