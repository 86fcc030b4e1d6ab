"""What keeps an entry from being recorded, in words that stand beside its field."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop_app.ui.composer.draft import Problem
from desktop_app.ui.translate import translate


def sentence_for(problem: Problem) -> str:
    """What to do about it."""
    return _SENTENCES[problem]()


_SENTENCES: Mapping[Problem, Callable[[], str]] = MappingProxyType(
    {
        Problem.EMPTY_TEXT: lambda: translate("Composer", "Write what was seen or said first."),
        Problem.UNCLEAR_TIME: lambda: translate(
            "Composer", "Say when in other words, or choose one of those offered."
        ),
        Problem.FUTURE: lambda: translate(
            "Composer", "This time has not come yet. Check the day and the time."
        ),
        Problem.ENDS_BEFORE_START: lambda: translate("Composer", "It ends before it begins."),
        Problem.UNDECIDED_FILE: lambda: translate(
            "Composer", "Decide about each picture, video or archive first."
        ),
        Problem.EMPTY_REASON: lambda: translate(
            "Composer", "Say why, so that readers can trust it."
        ),
        Problem.NOTHING_CHANGED: lambda: translate("Composer", "Nothing has been changed yet."),
    }
)
