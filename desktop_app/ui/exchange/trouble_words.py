"""What kept a part of an exchange from going through, as sentences; and the two that stop it."""

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.exchange_place import Trouble
from desktop_app.ui.translate import explain, say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Exchange",
    "%n line(s) in the files isn’t an entry as its author signed it. It was set aside, and the"
    " rest came in.",
    "",
    1,
)


def told(troubles: tuple[Trouble, ...]) -> tuple[str, ...]:
    """One sentence for each kind of trouble."""
    return tuple(_sentence(each) for each in troubles)


def _sentence(trouble: Trouble) -> str:
    error = _error_of(trouble.code)
    if error is None:
        return say_count(_LEFT_OUT, trouble.count)
    found = explain(error)
    words = translate("Exchange", "{happened} {next}")
    return words.format(happened=found.happened, next=found.next)


def _error_of(code: str) -> Exception | None:
    if code in set(RefusalCode):
        return Refusal(RefusalCode(code))
    return Fault(FaultCode(code)) if code in set(FaultCode) else None


def holds_less(error: Exception) -> bool:
    """Whether an exchange stopped because its place holds less than it did."""
    return isinstance(error, Refusal) and error.code is RefusalCode.PLACE_HOLDS_LESS


def was_stopped(error: Exception) -> bool:
    """Whether somebody stopped it."""
    return isinstance(error, Refusal) and error.code is RefusalCode.CANCELLED
