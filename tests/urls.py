"""The portal's addresses, and those of the tests' own kind of dossier."""

from django.urls import include, path

from coryphee.config.urls import handler400, handler403, handler404, handler500
from coryphee.config.urls import urlpatterns as portal

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]
urlpatterns = [*portal, path("", include("tests.papers.urls"))]
