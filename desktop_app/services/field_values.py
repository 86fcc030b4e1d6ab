"""What a field of a case or a person may hold; from text as it was typed, or as signed before."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from desktop_app.domain.action import Priority
from desktop_app.domain.codes import CaseStatus, Exploitation, Part, Risk
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.occurred import check_moment, is_date
from desktop_app.domain.writing import storable


def checked_value(name: str, untrusted: object) -> object:
    """The value as it goes on record under a field's name.

    Raises:
        Refusal: EMPTY_NAME, EMPTY_CODENAME, BAD_TIME, TIME_WITHOUT_OFFSET, TEXT_NOT_STORABLE,
            or BAD_VALUE with the field's name.
    """
    check = _CHECKED.get(name)
    if check is not None:
        return check(_as_text(name, untrusted))
    return storable(untrusted).strip() if isinstance(untrusted, str) else untrusted


def named(untrusted: str) -> str:
    """A person's name on one line, never empty."""
    return _one_line(untrusted, RefusalCode.EMPTY_NAME)


def dated(untrusted: str) -> str:
    """A day, or nothing."""
    said = storable(untrusted).strip()
    if said and not is_date(check_moment(said)):
        raise Refusal(RefusalCode.BAD_TIME)
    return said


def _as_text(name: str, untrusted: object) -> str:
    """Fields with rules of their own are text, or a number that is written as such."""
    if isinstance(untrusted, str):
        return untrusted
    if isinstance(untrusted, int) and not isinstance(untrusted, bool):
        return str(untrusted)
    raise Refusal(RefusalCode.BAD_VALUE, what=name)


def _codenamed(untrusted: str) -> str:
    return _one_line(untrusted, RefusalCode.EMPTY_CODENAME)


def _one_line(untrusted: str, if_empty: RefusalCode) -> str:
    said = " ".join(storable(untrusted).split())
    if not said:
        raise Refusal(if_empty)
    return said


def _momentary(untrusted: str) -> str:
    said = storable(untrusted).strip()
    return check_moment(said) if said else ""


def _coded(name: str, codes: type[StrEnum]) -> Callable[[str], object]:
    def check(untrusted: str) -> str:
        said = untrusted.strip()
        if said not in set(codes):
            raise Refusal(RefusalCode.BAD_VALUE, what=name)
        return said

    return check


def _risk(untrusted: str) -> int:
    said = untrusted.strip()
    if said not in {str(risk.value) for risk in Risk}:
        raise Refusal(RefusalCode.BAD_VALUE, what="risk")
    return int(said)


_MOMENTS = (
    *("start", "end", "last_seen", "noticed_at", "police_told_at", "found_at", "return_talk_at"),
    *("due", "done_on", "since"),
)
_CHECKED: Mapping[str, Callable[[str], object]] = {
    **dict.fromkeys(_MOMENTS, _momentary),
    "full_name": named,
    "codename": _codenamed,
    "born": dated,
    "opened_on": dated,
    "safe_contact_checked_on": dated,
    "status": _coded("status", CaseStatus),
    "exploitation": _coded("exploitation", Exploitation),
    "part": _coded("part", Part),
    "priority": _coded("priority", Priority),
    "risk": _risk,
}
