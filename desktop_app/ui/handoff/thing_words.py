"""What is said of a case, a person, an action or a stay on its way out, beside the notes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import Piece, ToldThing, ToldValue
from desktop_app.domain.episode import EpisodeKind
from desktop_app.domain.ids import EntryId
from desktop_app.domain.occurred import is_date, recorded_at
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.why_words import BY_HAND, WHYS
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms
from desktop_app.ui.words.fields import FIELDS, coded
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

_CASE, _PERSON, _ACTION = "case/1", "person/1", "action/1"
_TITLES: Mapping[str, Phrase] = MappingProxyType(
    {
        _CASE: QT_TRANSLATE_NOOP("Told thing", "The case"),
        _PERSON: QT_TRANSLATE_NOOP("Told thing", "Person"),
        _ACTION: QT_TRANSLATE_NOOP("Told thing", "Action"),
        "consent/1": QT_TRANSLATE_NOOP("Told thing", "Consent"),
        "audience/1": QT_TRANSLATE_NOOP("Told thing", "Audience"),
        "permit/1": QT_TRANSLATE_NOOP("Told thing", "Release"),
        "role/1": QT_TRANSLATE_NOOP("Told thing", "Role in the case"),
        **{f"{kind.value}/1": terms.EPISODES[kind] for kind in EpisodeKind},
    }
)
_ICONS: Mapping[str, str] = MappingProxyType(
    {_CASE: "layers", _PERSON: "user-round", _ACTION: "clipboard-check"}
)
_NAMING = ("full_name", "initials", "title", "codename", "name")
_ID = re.compile(r"[\w-]{22}|[\w-]{43}|[a-z]_\w{8,}")
_LANGUAGES = {"en": "English", "fr": "Français"}


@dataclass(frozen=True, slots=True)
class ThingRow:
    """One thing: as it leaves, and in `own` with all that was ever told of it here."""

    thing: ToldThing
    own: tuple[ToldValue, ...]
    sending: Sending

    @property
    def id(self) -> EntryId:
        """By what choices name it."""
        return self.thing.first

    @property
    def may(self) -> frozenset[Sending]:
        """What the sender can choose."""
        why = self.thing.why
        is_forced = self.thing.sending is Sending.HOLD and why not in (None, *BY_HAND)
        return frozenset({Sending.HOLD} if is_forced else {Sending.SEND, Sending.HOLD})

    @property
    def before(self) -> str:
        """Who has which value already is not told of things."""
        return ""


def named(name: str, words: str) -> str:
    """Risk: High; with a space before the colon where a language wants one."""
    return translate("Handoff", "{name}: {words}").format(name=name, words=words)


def is_listed(thing: ToldThing) -> bool:
    """Whether it is a row: what is the agency's own business is only counted."""
    return thing.why not in {Why.OWN_BUSINESS, Why.SUPERVISION}


def title_of_thing(row: ThingRow) -> str:
    """The case; Person: Jo Marten; Action: Call the school."""
    kind = row.thing.kind
    known = _TITLES.get(kind)
    title = say(known) if known is not None else translate("Told thing", "Something else")
    name = _name_of(row.own) if kind != _CASE else ""
    return named(title, name) if name else title


def icon_of_thing(row: ThingRow) -> str:
    """By what kind of thing it is."""
    return _ICONS.get(row.thing.kind, "history")


def moment_of_thing(dates: Dates, row: ThingRow) -> str:
    """When the last of it was said."""
    last = max((value.recorded_ms for value in row.own), default=0)
    return dates.moment(recorded_at(last).astimezone()) if last else ""


def pieces_of_thing(dates: Dates, row: ThingRow, *, mine: bool) -> tuple[Piece, ...]:
    """Every value by its name, gaps where something stays, earlier ones after those that hold."""
    if row.sending is Sending.HOLD and not mine:
        return (Piece(translate("Handoff", "Held back. The reader sees that it exists.")),)
    shown = row.own if mine or row.thing.sending is Sending.HOLD else row.thing.values
    pieces: list[Piece] = []
    for value in sorted(shown, key=lambda each: not each.holds):
        said = list(_value_pieces(dates, value))
        if said:
            pieces += [Piece(translate("Handoff", "; ")), *said] if pieces else said
    return tuple(pieces)


def below_thing(row: ThingRow) -> str:
    """Why it stays, or what of it does."""
    if row.sending is Sending.HOLD:
        return say(WHYS[row.thing.why or Why.CHOSEN])
    names = [
        field_label(each.name) for each in row.thing.values if each.value is None and each.name
    ]
    words = translate("Handoff", "Withheld: {what}")
    return words.format(what=", ".join(dict.fromkeys(names))) if names else ""


def why_not_thing(row: ThingRow, sending: Sending) -> str:
    """Why a choice is not open; nothing where it is."""
    if sending in row.may:
        return ""
    if sending is Sending.SUMMARY:
        return translate("Handoff", "Only notes are summed up.")
    return below_thing(row)


def field_label(name: str) -> str:
    """Safe contact; a name that we have no words for as it is written."""
    known = FIELDS.get(name)
    return say(known) if known is not None else name


def value_words(dates: Dates, value: ToldValue) -> str:
    """High; Tue 2 Nov; the words as they were written. Ids and what is empty say nothing."""
    words = coded(value.name, value.value)
    if words is not None:
        return say(words)
    match value.value:
        case str() as text:
            said = _LANGUAGES.get(text, text) if value.name == "language" else text.strip()
            written = "" if _ID.fullmatch(said) else said
            return dates.day(date.fromisoformat(written)) if is_date(written) else written
        case bool() as flag:
            return translate("Handoff", "yes") if flag else translate("Handoff", "no")
        case int() | float() as number:
            return str(number)
        case list() as many:
            listed = [each for each in many if isinstance(each, str) and not _ID.fullmatch(each)]
            return ", ".join(listed)
    return ""


def _value_pieces(dates: Dates, value: ToldValue) -> Iterator[Piece]:
    label = field_label(value.name)
    if not value.holds:
        label = translate("Handoff", "earlier {field}").format(field=label)
    if value.value is None:
        if value.name:
            yield Piece(named(label, ""))
        yield Piece("", value.why, value.label)
        return
    words = value_words(dates, value)
    if words:
        yield Piece(named(label, words))


def _name_of(values: Sequence[ToldValue]) -> str:
    said = {each.name: each.value for each in values if each.holds}
    names = (said.get(name) for name in _NAMING)
    return next((name for name in names if isinstance(name, str) and name), "")
