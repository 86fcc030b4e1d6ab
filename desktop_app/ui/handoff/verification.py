"""What was checked about a bundle, told as steps: the first thing a person sees of it."""

from PySide6.QtCore import QLocale

from desktop_app.domain.codes import FIRM, Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.domain.receipts import TakenReceipt
from desktop_app.domain.receiving import Descent
from desktop_app.ui.handoff.lineage_words import lineage_step
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import ChipLook, Tone
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.small import Chip
from desktop_app.ui.widgets.steps import Step, StepState
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_CONFLICTS = QT_TRANSLATE_NOOP("Receive", "%n conflict(s) to settle", "", 1)
_ENTRIES = QT_TRANSLATE_NOOP("Receive", "%n entry(s)", "", 1)
_FILES = QT_TRANSLATE_NOOP("Receive", "%n file(s)", "", 1)

_ABOUT_THE_SIGNATURE = frozenset(
    {
        RefusalCode.BUNDLE_UNSIGNED,
        RefusalCode.BUNDLE_BAD_SIGNATURE,
        RefusalCode.BUNDLE_SIGNER_DIFFERS,
        RefusalCode.BUNDLE_SENDER_UNKNOWN,
        RefusalCode.BUNDLE_SENDER_REVOKED,
        RefusalCode.BUNDLE_SENDER_EXPIRED,
    }
)


def before() -> list[Step]:
    """What is going to be checked."""
    return [Step(name) for name in _names()]


def under_way() -> list[Step]:
    """The file is being read."""
    first, *rest = _names()
    return [Step(first, "", StepState.CURRENT), *(Step(name) for name in rest)]


def refused(error: Exception) -> list[Step]:
    """Which check failed; what comes after it was not looked at."""
    code = error.code if isinstance(error, Refusal) else None
    failed = 2 if code is RefusalCode.NOT_FOR_US else 1 if code in _ABOUT_THE_SIGNATURE else 0
    not_checked = translate("Receive", "Not checked")
    steps = [Step(name, not_checked) for name in _names()]
    steps[failed] = Step(_names()[failed], translate("Receive", "Failed"), StepState.FAILED)
    return steps


def found(incoming: IncomingHandoff, descent: Descent) -> list[Step]:
    """What every check came to."""
    return [
        _whole(incoming),
        _signed(incoming),
        _meant_for_you(incoming),
        lineage_step(incoming, descent),
        _conflicts(incoming),
    ]


def answered(receipt: TakenReceipt) -> list[Step]:
    """What was checked of a receipt for a handoff of ours."""
    name = translate("Receive", "Signed by {agency}").format(agency=receipt.by.agency)
    words = translate("Receive", "By one of those it was sent to, about the very file you wrote")
    meant = translate("Receive", "Answers your handoff")
    return [
        Step(translate("Receive", "File is whole"), "", StepState.PASSED),
        Step(name, receipt.by.name, StepState.PASSED),
        Step(meant, words, StepState.PASSED),
    ]


def verified_chip(incoming: IncomingHandoff, theme: Theme) -> Chip:
    """Whether it is from whom it says, in a word beside the title."""
    if incoming.standing in FIRM and "sender_expired" not in incoming.problems:
        look = ChipLook.of(theme, translate("Receive", "Verified"), "shield-check", Tone.OK)
    else:
        tone = Tone.DANGER if incoming.standing in {None, Standing.REVOKED} else Tone.WARN
        words = translate("Receive", "Not verified")
        look = ChipLook.of(theme, words, "shield-question-mark", tone)
    return Chip(theme, look)


def _names() -> tuple[str, ...]:
    return (
        translate("Receive", "File is whole"),
        translate("Receive", "Signed by someone you know"),
        translate("Receive", "Meant for you"),
        translate("Receive", "Newer than your copy"),
        translate("Receive", "Conflicts"),
    )


def _whole(incoming: IncomingHandoff) -> Step:
    counted = ((_ENTRIES, incoming.entries), (_FILES, len(incoming.attachments)))
    held = QLocale().createSeparatedList(
        [say_count(each, count) for each, count in counted if count]
    )
    words = translate("Receive", "Nothing missing or altered: {what}").format(what=held)
    return Step(translate("Receive", "File is whole"), words, StepState.PASSED)


def _signed(incoming: IncomingHandoff) -> Step:
    sender, standing = incoming.sender, incoming.standing
    name = translate("Receive", "Signed by {agency}").format(agency=sender.agency)
    if standing is None:
        words = translate("Receive", "{name}, whose card you don’t have")
        return Step(name, words.format(name=sender.name), StepState.FAILED)
    words = f"{sender.name}. {say(terms.STANDINGS[standing])}."
    if standing is Standing.REVOKED:
        return Step(name, words, StepState.FAILED)
    if standing not in FIRM:
        return Step(name, words, StepState.ATTENTION, "shield-question-mark")
    return Step(name, words, StepState.PASSED)


def _meant_for_you(incoming: IncomingHandoff) -> Step:
    names = QLocale().createSeparatedList(list(incoming.recipients))
    words = translate("Receive", "It can be opened by {names}").format(names=names)
    return Step(translate("Receive", "Meant for you"), words, StepState.PASSED)


def _conflicts(incoming: IncomingHandoff) -> Step:
    if not incoming.conflicts:
        words = translate("Receive", "Nothing in it contradicts what you have")
        return Step(translate("Receive", "No conflicts"), words, StepState.PASSED)
    words = translate("Receive", "Both versions stay, marked, until someone chooses")
    name = say_count(_CONFLICTS, incoming.conflicts)
    return Step(name, words, StepState.ATTENTION, "git-merge")
