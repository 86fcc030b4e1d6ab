"""Numbers in words, English and French, as people dictate them: `two`, `trois heures et quart`."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

_SMALL = (
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
     "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
     "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)  # fmt: skip
_TENS = (
    ("twenty", "thirty", "forty", "fifty"),
    ("vingt", "trente", "quarante", "cinquante"),
)
_COUNTED = (
    r"(?:heures?(?! inconnue)|h|minutes?|min|jours?|semaines?)\b"
    r"|(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)"
)
_SEPTEMBER = "sept"


def _numbered() -> Iterator[tuple[str, int]]:
    for small, tens in zip(_SMALL, _TENS, strict=True):
        yield from ((word, number) for number, word in enumerate(small, 2))
        for ten, word in enumerate(tens, 2):
            yield word, 10 * ten
            yield from ((f"{word}-{one}", 10 * ten + unit) for unit, one in _ones(small))
    yield from ((f"{word}-et-un", 10 * ten + 1) for ten, word in enumerate(_TENS[1], 2))


def _ones(small: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    yield from ((1, one) for one in ("one", "une"))
    yield from enumerate(small[:8], 2)


_NUMBERS: Mapping[str, int] = MappingProxyType(dict(_numbered()))
_LONGEST_FIRST = sorted(_NUMBERS, key=len, reverse=True)
_NUMBER = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(word.replace("-", "[ -]") for word in _LONGEST_FIRST if word != _SEPTEMBER)
    + rf"|{_SEPTEMBER}(?= (?:{_COUNTED})))(?![\w-])"
)
_ONE = re.compile(r"(?<![\w-])one(?= o'clock| [ap]m\b)|(?<!il y a )\bune(?= heure\b)")
_SPOKEN = re.compile(r"(?<!il y a )#(?P<hour>\d\d?) heures?(?: #?(?P<minute>\d\d))?\b", re.ASCII)
_PAST = re.compile(
    r"\b(?P<part>half|(?:a )?quarter) (?P<way>past|to) #?(?P<hour>\d\d?)\b", re.ASCII
)
_ET = re.compile(
    r"(?:#?\b(?P<hour>\d\d?) ?(?:h|heures?)|\b(?P<named>midi|minuit)) "
    r"(?:(?P<half>et demie?)|(?P<past>et (?:un )?quart)|moins (?:le |un )?quart)\b",
    re.ASCII,
)
_HALF, _QUARTER, _HOUR, _NOON = 30, 15, 60, 12


def in_digits(words: str) -> str:
    """The words with their numbers in digits; `sept` is a month unless what it counts follows.

    An hour said in words is one of twelve: `deux heures` is `2:00 o'clock`, in the morning or
    not, whereas `2 heures`, written so, is one of twenty-four.
    """
    words = words.replace("#", " ")
    marked = _NUMBER.sub(lambda found: f"#{_NUMBERS[found[0].replace(' ', '-')]}", words)
    marked = _ONE.sub("#1", marked)
    for pattern, written in ((_ET, _french), (_PAST, _english), (_SPOKEN, _spoken)):
        marked = pattern.sub(written, marked)
    return marked.replace("#", "")


def _spoken(found: re.Match[str]) -> str:
    return f"{found['hour']}:{found['minute'] or '00'} o'clock"


def _english(found: re.Match[str]) -> str:
    """`half past 2` is `2:30`, by a clock of twelve hours."""
    minutes = _HALF if found["part"] == "half" else _QUARTER
    away = minutes if found["way"] == "past" else -minutes
    hour, minute = divmod(int(found["hour"]) * _HOUR + away, _HOUR)
    return f"{hour or _NOON}:{minute:02d} o'clock"


def _french(found: re.Match[str]) -> str:
    """`3 heures moins quart` is `2:45`, by a clock of twelve hours."""
    hour = int(found["hour"] or {"midi": _NOON, "minuit": 2 * _NOON}[found["named"]])
    away = _HALF if found["half"] else _QUARTER if found["past"] else -_QUARTER
    hour, minute = divmod(hour * _HOUR + away, _HOUR)
    return f"{hour % (2 * _NOON)}:{minute:02d} o'clock"
