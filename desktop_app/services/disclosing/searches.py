"""What is looked for in every entry that leaves: names, numbers, addresses, marked passages."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.domain.alike import Span
from desktop_app.domain.codes import Part
from desktop_app.domain.disclosing import Rules, Why
from desktop_app.domain.identifying import Identifying, identifying_places
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.kept_words import names_pattern, places
from desktop_app.services.disclosing.material import Body, Material
from desktop_app.services.opened import OpenVault

_THREE_DIGITS = re.compile(r"\d{3}")  # every number has them, and few texts do
_IDS_AND_DIGESTS = (22, 43, 64)  # letters of an id, of a digest, of one in hexadecimal
_OF_IDS = frozenset(
    (
        *("about", "amendment", "approval", "bundle", "by", "card", "consent", "covers", "digest"),
        *("entries", "envelope"),
        *("epoch", "exhibits", "head", "heads", "key", "logs", "members", "notes", "owner"),
        *("person", "prev", "purge", "refused", "revocation", "sender", "series", "sha256"),
        *("signature", "statement", "targets", "terms", "to", "to_keys"),
    )
)
_ID_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


@dataclass(frozen=True, slots=True)
class Search:
    """One thing looked for, and what is said in the gap it leaves; of a name, whose it is."""

    find: Callable[[str], Sequence[Span]]
    why: Why
    label: str = ""
    person: ObjectId | None = None


def searches_of(vault: OpenVault, rules: Rules, material: Material) -> tuple[Search, ...]:
    """What a sender's rules keep back wherever it stands; the likeliest reason comes first."""
    return (*_names(vault, rules, material), *_shapes(rules))


def said_names(vault: OpenVault, person: ObjectId) -> frozenset[str]:
    """Every name anybody here ever recorded for somebody: a former one leads to them, too."""
    said = [entry.shown or {} for entry in vault.book.about([person])]
    names = [body.get("full_name") for body in said]
    return frozenset(name for name in names if isinstance(name, str) and name.strip())


def part_of(person: ObjectId, material: Material) -> str:
    """What somebody is to the case: that much may stand in a gap."""
    return next((one.part.value for one in material.seen.people if one.id == person), "")


def young_people(material: Material) -> frozenset[ObjectId]:
    """Those whose way of being reached always leaves."""
    people = material.seen.people
    return frozenset(one.id for one in people if one.part is Part.YOUNG_PERSON)


def texts_of_field(name: str, body: Body) -> Iterator[str]:
    """Every text in a field that a person wrote; of a file what it is called, the rest is no text.

    Ids and digests are nobody's words: they are passed over where a field holds such, and only
    there, since somebody's name on an app can look like one.
    """
    value = body[name]
    if name.startswith("file/") and isinstance(value, Mapping):
        value = value.get("name", "")
    found = _texts_in(value)
    yield from (text for text in found if not (name in _OF_IDS and _is_id(text)))


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for each in value.values() for text in _texts_in(each))
    elif isinstance(value, Sequence):
        yield from (text for each in value for text in _texts_in(each))


def text_runs(body: Body) -> list[str]:
    """The names of a body's runs in the order of its text."""
    return sorted(name for name in body if name[:5] == "text/" and isinstance(body[name], str))


def _names(vault: OpenVault, rules: Rules, material: Material) -> Iterator[Search]:
    for person in sorted(rules.names):
        pattern = names_pattern(said_names(vault, person))
        if pattern is not None:
            yield Search(partial(places, pattern), Why.NAME, part_of(person, material), person)


def _shapes(rules: Rules) -> Iterable[Search]:
    if rules.telephones:
        yield Search(_numbers, Why.TELEPHONE)
    if rules.addresses:
        yield Search(_addresses, Why.ADDRESS)


def _numbers(text: str) -> Sequence[Span]:
    return identifying_places(text, Identifying.NUMBER) if _THREE_DIGITS.search(text) else ()


def _addresses(text: str) -> Sequence[Span]:
    return identifying_places(text, Identifying.ADDRESS)


def _is_id(text: str) -> bool:
    if len(text) not in _IDS_AND_DIGESTS or not _ID_LETTERS.issuperset(text):
        return False
    tests = (str.isdecimal, str.isupper, str.islower)  # no name is written with all three
    return all(any(map(test, text)) for test in tests)
