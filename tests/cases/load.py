"""Two papers in a demo portal: one that Jeanne still writes, one that Awa may read (`python -m tests.cases.load`)."""

import django

if __name__ == "__main__":
    django.setup()

    from django.utils import timezone

    from coryphee.accounts.models import User
    from coryphee.cases import services
    from coryphee.organisations.models import Organisation
    from tests.cases.people import READING, WRITING, may
    from tests.factories import actor_of
    from tests.papers.models import Paper

    jeanne, awa = (User.objects.get(email__startswith=name) for name in ("jeanne@", "awa."))
    carpenter = Organisation.objects.get(memberships__user=jeanne)
    town = Organisation.objects.get(memberships__user=awa)
    may(jeanne, carpenter, WRITING)
    may(awa, town, READING)
    for title in ("Brouillon", "Rapport"):
        paper = Paper(title=title, author=carpenter, reader=town, created_at=timezone.now())
        services.create(paper, "write", actor=actor_of(jeanne), now=timezone.now())
    services.act(paper, "hand_in", actor=actor_of(jeanne), now=timezone.now())
