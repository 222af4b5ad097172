"""What a line of the trail may say was done: closed lists, one for each feature; a kind of dossier adds its moves."""

from coryphee.core.closed_lists import ClosedList


class UndeclaredAction(ValueError):
    """A fault of ours: somebody writes an action that no list has."""


ACTIONS = ClosedList()
declare, declared, all_actions, label_of = ACTIONS.declare, ACTIONS.declared, ACTIONS.all, ACTIONS.label_of
