"""The words people type for days and hours, in English and French, made plain for reading."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.typed_numbers import in_digits

LONGEST = 80

_WEEKDAYS = (
    "monday mon lundi lun",
    "tuesday tue tues mardi mar",
    "wednesday wed mercredi mer",
    "thursday thu thur thurs jeudi jeu",
    "friday fri vendredi ven",
    "saturday sat samedi sam",
    "sunday sun dimanche dim",
)
_MONTHS = (
    "january jan janvier janv",
    "february feb fevrier fevr fev",
    "march mar mars",
    "april apr avril avr",
    "may mai",
    "june jun juin",
    "july jul juillet juill juil",
    "august aug aout",
    "september sept sep septembre",
    "october oct octobre",
    "november nov novembre",
    "december dec decembre",
)


def _numbered(names: tuple[str, ...], first: int) -> Mapping[str, int]:
    pairs = enumerate(names, first)
    return MappingProxyType({word: number for number, words in pairs for word in words.split()})


WEEKDAYS = _numbered(_WEEKDAYS, 0)
MONTHS = _numbered(_MONTHS, 1)
DAYS_AGO: Mapping[str, int] = MappingProxyType(
    {
        "today": 0,
        "aujourd'hui": 0,
        "yesterday": 1,
        "hier": 1,
        "day before yesterday": 2,
        "avant-hier": 2,
        "avant hier": 2,
    }
)
UNKNOWN_WORDS = frozenset(
    {
        "?", "unknown", "not known", "time unknown", "don't know", "inconnu", "inconnue",
        "heure inconnue", "moment inconnu", "ne sais pas", "je ne sais pas",
        "the time is not known", "le moment n'est pas connu",
    }
)  # fmt: skip
NOW_WORDS = frozenset({"now", "just now", "right now", "maintenant", "a l'instant"})

_ABOUT = re.compile(
    r"(?:^| )(?:about|around|approx|approximately|roughly|circa|ca|~|vers(?: le)?|environ"
    r"|autour de|aux environs de|a peu pres)(?= |$)"
)
_NO_HOUR = re.compile(r" (?:at a )?(?:time not known|heure inconnue)$")


def plain(untrusted: str) -> str:
    """Small letters without accents, points or double spaces; `a.m.` is `am`."""
    words = unicodedata.normalize("NFKD", untrusted).lower()
    words = "".join(letter for letter in words if not unicodedata.combining(letter))
    words = words.translate(str.maketrans("’–—−,", "'--- "))
    words = re.sub(r"\b([ap])\. ?m\b\.?", r"\1m", words)
    words = re.sub(r"(?<=[a-z])\.|(?<=\d)t(?=\d)", " ", words)
    return in_digits(" ".join(words.replace("~", " ~ ").split()))


def without_about(words: str) -> tuple[str, bool]:
    """The words without `about` and its like, and whether there were any."""
    left, count = _ABOUT.subn(" ", words)
    return " ".join(left.split()), count > 0


def without_hour(words: str) -> str:
    """A day alone, however it is said that the hour is not known."""
    return _NO_HOUR.sub("", words)
