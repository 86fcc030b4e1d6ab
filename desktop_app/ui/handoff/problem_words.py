"""The problems a bundle has and still can be accepted with, in plain words."""

from collections.abc import Sequence

from desktop_app.ui.translate import say, say_count
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_GAPS = QT_TRANSLATE_NOOP(
    "Receive", "Entries are missing in %n author(s)’ sequence. The line will show the gap.", "", 1
)
_FORKS = QT_TRANSLATE_NOOP(
    "Receive", "%n author(s)’ sequence exists in two versions. Both are kept, and marked.", "", 1
)
_UNSOUND = QT_TRANSLATE_NOOP(
    "Receive", "%n entry(s) can’t be verified and will be left out.", "", 1
)
_ABSENT = QT_TRANSLATE_NOOP(
    "Receive", "%n file(s) named in it did not come with it. The notes come without.", "", 1
)
_EXPIRED = QT_TRANSLATE_NOOP(
    "Receive", "The sender’s card had run out when they signed this. It can’t be accepted."
)
_RENAMED = QT_TRANSLATE_NOOP(
    "Receive",
    "The card with this code was {held} before. Ask them, by a number you had, why it changed.",
)


def problem_words(problems: Sequence[str]) -> list[str]:
    """One sentence for each kind of problem; who the sender is to us is said elsewhere."""
    kinds = [problem.partition(" ") for problem in problems]
    gaps = sum(kind == "gap" for kind, _, _ in kinds)
    forks = sum(kind == "forked" for kind, _, _ in kinds)
    unsound = sum(int(rest) for kind, _, rest in kinds if kind == "unsound" and rest.isdigit())
    absent = sum(int(rest) for kind, _, rest in kinds if kind == "absent" and rest.isdigit())
    counted = ((_GAPS, gaps), (_FORKS, forks), (_UNSOUND, unsound), (_ABSENT, absent))
    told = [say(_RENAMED).format(held=rest) for kind, _, rest in kinds if kind == "sender_renamed"]
    told += [say_count(phrase, count) for phrase, count in counted if count]
    return [say(_EXPIRED), *told] if "sender_expired" in problems else told
