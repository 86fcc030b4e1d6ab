"""Handling marks: what a sender asks, and what a bundle is about, as short codes in an envelope.

An envelope has room for texts named `marks` since its first version, and readers of that version
keep texts they don't know. So whatever came later is said here: a bundle of today opens there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.disclosing import Conditions

_FLAGS = ("no_further", "not_for_court", "kept_apart")
_DAYS = ("return_by", "destroy_by", "review_by", "youth_record_until")
_TEXTS = ("ground", "safe_contact", "about")
_NOTHING_ASKED = Conditions(no_further=False)
_IDS_IN_A_MARK = 400  # a text in an envelope holds 10,000 letters, an id 22 and a comma


class Notice(StrEnum):
    """What a bundle tells about earlier ones."""

    CORRECTION = "correction"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    SUPERSEDED = "superseded"
    RECALL = "recall"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The marks of one bundle, understood. `others` are codes of a later version, as written.

    `about` are the bundles that a notice or a receipt is about.
    """

    conditions: Conditions = _NOTHING_ASKED
    ground: str = ""
    notice: Notice | None = None
    about: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def written_marks(marks: Marks) -> tuple[str, ...]:
    """The codes that say it; reading them gives the same marks again."""
    return (*_asked(marks.conditions), *_told(marks), *marks.others)


def read_marks(untrusted: Iterable[str]) -> Marks:
    """What codes say; one that is unknown, or said as nobody says it, is kept as it stands."""
    said: dict[str, list[str]] = defaultdict(list)
    others = []
    for mark in untrusted:
        name, colon, value = mark.partition(":")
        if _is_understood(name, colon, value):
            said[name].append(value)
        else:
            others.append(mark)
    notices = said["notice"]
    return Marks(
        conditions=_conditions(said),
        ground=_last(said, "ground"),
        notice=Notice(notices[-1]) if notices else None,
        about=tuple(id_ for some in said["about"] for id_ in some.split(",")),
        others=tuple(others),
    )


def _asked(conditions: Conditions) -> Iterator[str]:
    yield from (name for name in _FLAGS if getattr(conditions, name))
    days = ((name, str(getattr(conditions, name))) for name in _DAYS)
    yield from (f"{name}:{day}" for name, day in days if day)
    yield from (f"safe_contact:{words}" for words in conditions.safe_contact)


def _told(marks: Marks) -> Iterator[str]:
    if marks.ground:
        yield f"ground:{marks.ground}"
    if marks.notice is not None:
        yield f"notice:{marks.notice.value}"
    for start in range(0, len(marks.about), _IDS_IN_A_MARK):
        yield f"about:{','.join(marks.about[start : start + _IDS_IN_A_MARK])}"


def _is_understood(name: str, colon: str, value: str) -> bool:
    if name in _FLAGS:
        return not colon
    if name in _DAYS:
        return _is_day(value)
    if name == "notice":
        return value in set(Notice)
    return name in _TEXTS and bool(value)


def _conditions(said: Mapping[str, list[str]]) -> Conditions:
    return Conditions(
        no_further="no_further" in said,
        not_for_court="not_for_court" in said,
        kept_apart="kept_apart" in said,
        return_by=_last(said, "return_by"),
        destroy_by=_last(said, "destroy_by"),
        review_by=_last(said, "review_by"),
        youth_record_until=_last(said, "youth_record_until"),
        safe_contact=tuple(said.get("safe_contact", ())),
    )


def _last(said: Mapping[str, list[str]], name: str) -> str:
    return said[name][-1] if said.get(name) else ""


def _is_day(untrusted: str) -> bool:
    try:
        return date.fromisoformat(untrusted).isoformat() == untrusted
    except ValueError:
        return False
