"""Screens of accounts."""

from coryphee.accounts.views.interrupted import csrf_failure

__all__ = ["csrf_failure"]
