"""Refusals that we expect. Each is declared beside the code that raises it."""


class DomainError(Exception):
    """A refusal we expected: `message` is a French sentence, safe to show, that says what to do; `code` is stable."""

    code = "domain_error"
    status = 422  # what HTTP calls it, for the screen that says it

    def __init__(self, message: str, **details: object) -> None:
        super().__init__(message)
        self.message = message
        self.details = details
