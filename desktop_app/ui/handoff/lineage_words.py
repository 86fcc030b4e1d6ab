"""Where a bundle stands among those of its series, as a step of the thread of checks."""

from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.domain.receiving import Descent, Lineage
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.steps import Step, StepState
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_NEW = QT_TRANSLATE_NOOP("Receive", "%n new entry(s)", "", 1)
_DOUBTFUL = frozenset({Lineage.SKIPPED, Lineage.OLDER, Lineage.FORKED})


def lineage_step(incoming: IncomingHandoff, descent: Descent) -> Step:
    """Whether it goes on from what is here; what else it is comes after that."""
    lineage = descent.lineage
    words = [_words(incoming, descent)]
    if descent.returned:
        words.append(translate("Receive", "A case that you handed on comes back."))
    if descent.upgraded:
        words.append(translate("Receive", "You have it as a copy; now it is handed over to you."))
    if lineage is Lineage.FOREIGN:
        state, icon = StepState.FAILED, ""
    elif lineage in _DOUBTFUL:
        state, icon = StepState.ATTENTION, "history"
    else:
        state, icon = StepState.PASSED, ""
    return Step(_name(incoming, lineage), "\n".join(words), state, icon)


def _name(incoming: IncomingHandoff, lineage: Lineage) -> str:
    held = incoming.entries - incoming.new
    if lineage is Lineage.NEW_SERIES or (lineage is Lineage.NEXT and not held):
        return translate("Receive", "First copy on this device")
    return {
        Lineage.NEXT: translate("Receive", "Newer than your copy"),
        Lineage.SKIPPED: translate("Receive", "Handoffs before it are missing"),
        Lineage.OLDER: translate("Receive", "Older than your copy"),
        Lineage.DOUBLED: translate("Receive", "Taken in here before"),
        Lineage.FORKED: translate("Receive", "Two versions of this handoff"),
        Lineage.FOREIGN: translate("Receive", "A series of other people"),
    }[lineage]


def _words(incoming: IncomingHandoff, descent: Descent) -> str:
    first, last = descent.missing or (0, 0)
    held = incoming.entries - incoming.new
    if descent.lineage is Lineage.SKIPPED:
        words = translate("Receive", "Number {first} never came here; ask the sender for it.")
        if first != last:
            words = translate(
                "Receive", "Numbers {first} to {last} never came here; ask the sender for them."
            )
        return words.format(first=first, last=last)
    if descent.lineage is Lineage.FORKED:
        return translate(
            "Receive", "Another one with this place in the series came before. Ask the sender."
        )
    if descent.lineage is Lineage.FOREIGN:
        return translate("Receive", "It can’t be accepted: its series belongs to another case.")
    if not held:
        return translate("Receive", "You have none of its entries yet")
    if not incoming.new:
        return translate("Receive", "You have all of its entries already")
    return say_count(_NEW, incoming.new)
