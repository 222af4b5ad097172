"""The questions of « Aide », their answers, and other words under which people look for them: one file a theme.

Plain data: to add a question, add a row. `words` are synonyms that neither the question nor the answer contains.
"""

from coryphee.home.help.questions import account, deposit, directory, payment, received, statuses
from coryphee.home.help.questions.question import Question

_THEMES = (deposit, statuses, payment, received, directory, account)  # in the order of the page
THEMES = tuple(one.THEME for one in _THEMES)
QUESTIONS: tuple[Question, ...] = tuple(question for one in _THEMES for question in one.QUESTIONS)
