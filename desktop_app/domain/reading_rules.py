"""Reads standards as they are written down: a line that makes no sense is left out, and said."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Final, TypeVar

from desktop_app.domain.occurred import is_date
from desktop_app.domain.rule_calendar import Calendar, Holidays
from desktop_app.domain.rulebook import Told
from desktop_app.domain.standard_rules import (
    OF_TYPES,
    TIMED,
    TRIGGERS,
    BadLine,
    Measure,
    Rule,
    RuleSet,
    Severity,
    Trigger,
)

Code = TypeVar("Code", bound=StrEnum)
_TAG: Final = b"standard/1\n"
_LONGEST = 24 * 366  # whoever means more than a year of hours has mistyped
_LONGEST_TEXT = 2_000
_MOST_RULES = 500
_MOST_TYPES = 50
_LISTS: Mapping[str, Calendar] = {
    "business_days": Calendar.BUSINESS_DAYS,
    "court_days": Calendar.COURT_DAYS,
}


def read_rules(untrusted: object) -> RuleSet:
    """What a file, or an agency, says; `bad_lines` tells what of it makes no sense."""
    said = untrusted if isinstance(untrusted, dict) else {}
    found: dict[tuple[str, date], Rule] = {}
    bad: list[BadLine] = []
    lines = said.get("standards")
    if not isinstance(lines, list) or len(lines) > _MOST_RULES:
        bad.append(BadLine("", "standards"))
        lines = []
    for line in lines:
        read = _Line(line)
        try:
            rule = read.rule()
        except _Senseless as what:
            bad.append(BadLine(read.code, str(what)))
            continue
        if (rule.code, rule.effective_from) in found:
            bad.append(BadLine(rule.code, "effective_from"))
        else:
            found[rule.code, rule.effective_from] = rule
    holidays, untold = _holidays(said.get("holidays", {}))
    return RuleSet(tuple(found.values()), holidays, (*bad, *untold))


def hash_of(untrusted: object) -> str:
    """What tells one set of rule data from another (hex): that of its JSON, spelled one way."""
    return sha256(_TAG + _spelled(untrusted)).hexdigest()


def _spelled(said: object) -> bytes:
    words = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return words.encode("utf-8", "surrogatepass")


def _version(rule: Rule) -> str:
    """The hash of what decides, and of the words a judge reads.

    Whether it was verified, its source and its last day change nothing that was judged.
    """
    return hash_of(
        {
            "code": rule.code,
            "title": dict(rule.title.words),
            "explains": dict(rule.explains.words),
            "trigger": rule.trigger,
            "duration": rule.duration,
            "calendar": rule.calendar,
            "measure": rule.measure,
            "types": sorted(rule.types),
            "by_type": dict(rule.by_type),
            "effective_from": rule.effective_from.isoformat(),
        }
    )


class _Senseless(Exception):
    """The name of what can't be read."""


class _Line:
    """One line of the rule data, not yet believed."""

    def __init__(self, untrusted: object) -> None:
        self._said = untrusted if isinstance(untrusted, dict) else {}

    @property
    def code(self) -> str:
        """The standard's code; nothing where none can be read."""
        code = self._said.get("code")
        is_code = isinstance(code, str) and code.isascii() and code.isidentifier()
        return code if isinstance(code, str) and is_code else ""

    def rule(self) -> Rule:
        """The rule it says.

        Raises:
            _Senseless: what of it is wrong.
        """
        if not self.code:
            raise _Senseless("code")
        measure = self._code_of("measure", Measure)
        begins = self._day("effective_from")
        ends = self._day("effective_to") if self._said.get("effective_to") else None
        if begins is None or (ends is not None and ends < begins):
            raise _Senseless("effective_from" if begins is None else "effective_to")
        verified = self._said.get("verified", False)
        if not isinstance(verified, bool):
            raise _Senseless("verified")
        rule = Rule(
            code=self.code,
            version="",
            title=self._told("title"),
            explains=self._told("explains"),
            trigger=self._trigger(measure),
            measure=measure,
            effective_from=begins,
            duration=self._duration(measure),
            calendar=self._code_of("calendar", Calendar, Calendar.HOURS),
            types=self._types(measure),
            by_type=self._by_type(),
            severity=self._code_of("severity", Severity, Severity.USUAL),
            source=self._told("source"),
            verified=verified,
            effective_to=ends,
        )
        return replace(rule, version=_version(rule))

    def _trigger(self, measure: Measure) -> Trigger:
        trigger = self._code_of("trigger", Trigger)
        if trigger is not TRIGGERS[measure]:
            raise _Senseless("trigger")
        return trigger

    def _duration(self, measure: Measure) -> int:
        duration = self._said.get("duration", 0)
        if measure not in TIMED and duration == 0:
            return 0
        if not _is_sound(duration):
            raise _Senseless("duration")
        return int(duration)

    def _types(self, measure: Measure) -> frozenset[str]:
        types = self._said.get("types", [])
        is_list = isinstance(types, list) and len(types) <= _MOST_TYPES
        if not is_list or not all(isinstance(each, str) for each in types):
            raise _Senseless("types")
        if measure in OF_TYPES and not types:
            raise _Senseless("types")
        return frozenset(types)

    def _by_type(self) -> Mapping[str, int]:
        by_type = self._said.get("by_type", {})
        if not isinstance(by_type, dict) or not all(map(_is_sound, by_type.values())):
            raise _Senseless("by_type")
        return {str(name): int(hours) for name, hours in by_type.items()}

    def _told(self, name: str) -> Told:
        """Words in both languages: a rule that a colleague can't read binds nobody."""
        words = self._said.get(name)
        both = (
            [words.get(language) for language in ("en", "fr")] if isinstance(words, dict) else []
        )
        if not both or not all(isinstance(each, str) and each.strip() for each in both):
            raise _Senseless(name)
        if any(len(str(each)) > _LONGEST_TEXT for each in both):
            raise _Senseless(name)
        return Told({"en": str(both[0]), "fr": str(both[1])})

    def _day(self, name: str) -> date | None:
        day = self._said.get(name)
        if not isinstance(day, str) or not is_date(day):
            raise _Senseless(name)
        return date.fromisoformat(day)

    def _code_of(self, name: str, codes: type[Code], otherwise: Code | None = None) -> Code:
        said = self._said.get(name)
        if said is None and otherwise is not None:
            return otherwise
        if not isinstance(said, str) or said not in {each.value for each in codes}:
            raise _Senseless(name)
        return codes(said)


def _is_sound(untrusted: object) -> bool:
    return type(untrusted) is int and 0 < untrusted <= _LONGEST


def _holidays(untrusted: object) -> tuple[Holidays, tuple[BadLine, ...]]:
    said = untrusted if isinstance(untrusted, dict) else {}
    found: dict[Calendar, frozenset[date]] = {}
    bad = [] if isinstance(untrusted, dict) else [BadLine("", "holidays")]
    for name, calendar in _LISTS.items():
        if name in said:
            days = tuple(_days(said[name]))
            if None in days:
                bad.append(BadLine("", name))
            else:
                found[calendar] = frozenset(day for day in days if day is not None)
    return found, tuple(bad)


def _days(untrusted: object) -> Iterator[date | None]:
    for day in untrusted if isinstance(untrusted, list) else [None]:
        sound = isinstance(day, str) and is_date(day)
        yield date.fromisoformat(day) if sound and isinstance(day, str) else None
