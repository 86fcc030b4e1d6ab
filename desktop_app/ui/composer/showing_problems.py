"""Each problem beside its field, and the keyboard in the first of them."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.composer.draft import Problem
from desktop_app.ui.composer.problem_words import sentence_for
from desktop_app.ui.composer.sheet import Sheet

_TIMES = (Problem.UNCLEAR_TIME, Problem.FUTURE, Problem.ENDS_BEFORE_START)
_BELOW = (Problem.EMPTY_TEXT, Problem.NOTHING_CHANGED, Problem.UNDECIDED_FILE)


def show_problems(sheet: Sheet, problems: tuple[Problem, ...]) -> None:
    """Say what stands in the way; without problems, what was said before goes."""
    said = {problem: sentence_for(problem) for problem in problems}
    sheet.occurred_form.show_error("".join(said.get(each, "") for each in _TIMES))
    sheet.reason_form.show_error(said.get(Problem.EMPTY_REASON, ""))
    sheet.problem.say(" ".join(said[each] for each in _BELOW if each in said))
    if problems:
        _field_of(sheet, problems[0]).setFocus()


def _field_of(sheet: Sheet, problem: Problem) -> QWidget:
    fields: dict[Problem, QWidget] = {
        **dict.fromkeys(_TIMES, sheet.occurred),
        Problem.EMPTY_REASON: sheet.reason,
        Problem.UNDECIDED_FILE: sheet.files.attach,
    }
    return fields.get(problem, sheet.text)
