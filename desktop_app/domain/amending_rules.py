"""Changes to the standards, one version at a time: what began under a version keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import count
from typing import Final
from unicodedata import normalize

from desktop_app.domain.reading_rules import read_rules
from desktop_app.domain.standard_rules import Rule, RuleSet

_LONGEST_CODE: Final = 40


class Objection(StrEnum):
    """Why a field can't say what it says."""

    SENSELESS = "senseless"
    STANDS = "stands"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Objected:
    """A field of a line, by its name in the file, and what is wrong with it.

    `STANDS`: what began by then keeps the version it had. `OVER`: that day is past.
    """

    what: str
    why: Objection = Objection.SENSELESS


def amended(rules: RuleSet, untrusted_line: Mapping[str, object], today: date) -> Rule | Objected:
    """The version that a line of rule data would add to these rules, or what is wrong with it.

    Nothing that was measured is measured anew: a new version begins today or later, and in
    place of one that has begun it may only name another source, say whether that was compared,
    how much weighs on it, and end it on a day to come. A standard that is new may begin any day.
    """
    read = read_rules({"standards": [untrusted_line]})
    if read.bad_lines:
        return Objected(read.bad_lines[0].what)
    [new] = read.rules
    before = _of_the_same_day(rules, new)
    if before is None:
        is_kept = new.code in rules.codes and new.effective_from < today
        return Objected("effective_from", Objection.STANDS) if is_kept else new
    return _in_place_of(before, new, today)


def _in_place_of(before: Rule, new: Rule, today: date) -> Rule | Objected:
    if before.effective_from > today:
        return new
    if before.version != new.version:
        return Objected("effective_from", Objection.STANDS)
    is_ended_anew = before.effective_to != new.effective_to
    if is_ended_anew and _is_over(before.effective_to, today):
        return Objected("effective_to", Objection.STANDS)
    if is_ended_anew and _is_over(new.effective_to, today):
        return Objected("effective_to", Objection.OVER)
    return new


def code_for(title: str, rules: RuleSet) -> str:
    """A code of its own for a standard that is new: its title, in letters any program reads."""
    plain = normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    code = "_".join(words)[:_LONGEST_CODE].strip("_")
    code = code if code.isidentifier() else f"standard_{code}".strip("_")
    taken = set(rules.codes)
    others = (f"{code}_{number}" for number in count(2))
    return code if code not in taken else next(each for each in others if each not in taken)


def _of_the_same_day(rules: RuleSet, new: Rule) -> Rule | None:
    same = (new.code, new.effective_from)
    return next((each for each in rules.rules if (each.code, each.effective_from) == same), None)


def _is_over(last: date | None, today: date) -> bool:
    return last is not None and last < today
