"""What somebody at a terminal keeps back of a handoff, and what they ask of its recipients."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import click

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.disclosing import Choices, Conditions, Rules, Scope, Sending, Why
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.occurred import is_date
from desktop_app.services.opened import OpenVault
from desktop_app.services.restricted import enter

TELEPHONES, ADDRESSES, PICTURES = "telephones", "addresses", "pictures"
_KINDS = (HandoffKind.COPY, HandoffKind.JOINT, HandoffKind.OWNERSHIP)
_DAYS = ("return_by", "destroy_by", "review_by", "youth_record_until")
_ENTRY, _ENTRY_NAME = "ENTRY", "ENTRY:NAME"
_HOLD = "Leave of this note no more than that it is there; may be given again."
_SUMMARY = "Send its summary in place of this note; see `note summarise`."
_WITHHOLD = "Keep one field back, e.g. e_…:place, in all that is said of the same thing."
_REDACT = "Keep words back wherever this note and its corrections say them."
_SEND_FILE = "Send this file, e.g. e_…:file/0000, although words of its note stay."
_WITH_REVIEW = "Send sign-offs and questions of this note along; may be given again."
_WITHOUT = "What to keep back wherever it stands."
_WITHOUT_NAME = "Keep a person's names back wherever they stand, e.g. o_…, as `person list` tells."
_WHY = "Why a note or its words stay, e.g. e_…:privilege."
_MINIMUM = "Who decided that no more leaves than is needed, and how."

CHOOSING_OPTIONS = (
    click.option("--kind", default="copy", type=click.Choice([kind.value for kind in _KINDS])),
    click.option("--since", default="", metavar="DAY", help="Notes of this day and later."),
    click.option("--until", default="", metavar="DAY", help="Notes of this day and earlier."),
    click.option(
        "--discipline", "disciplines", multiple=True, type=click.Choice([*map(str, Discipline)])
    ),
    click.option("--type", "types", multiple=True, type=click.Choice([*map(str, NoteType)])),
    click.option("--owner", "owners", multiple=True, help="Only notes of this agency."),
    click.option("--only", multiple=True, metavar=_ENTRY, help="No notes but these."),
    click.option("--hold", multiple=True, metavar=_ENTRY, help=_HOLD),
    click.option("--summary", multiple=True, metavar=_ENTRY, help=_SUMMARY),
    click.option("--withhold", multiple=True, metavar=_ENTRY_NAME, help=_WITHHOLD),
    click.option("--redact", multiple=True, metavar="ENTRY:TEXT", help=_REDACT),
    click.option("--send-file", multiple=True, metavar=_ENTRY_NAME, help=_SEND_FILE),
    click.option("--with-review", multiple=True, metavar=_ENTRY, help=_WITH_REVIEW),
    click.option(
        "--without",
        multiple=True,
        type=click.Choice([TELEPHONES, ADDRESSES, PICTURES]),
        help=_WITHOUT,
    ),
    click.option("--without-name", multiple=True, metavar="PERSON", help=_WITHOUT_NAME),
    click.option("--why", multiple=True, metavar="ENTRY:REASON", help=_WHY),
    click.option("--minimum", default="", help=_MINIMUM),
    click.option("--asked-for", default="", help="What they asked for, in their words."),
    click.option("--views", default="", help="What the young person says to it."),
    click.option("--may-pass-on", is_flag=True, help="They may hand it on without asking."),
    click.option("--not-for-court", is_flag=True, help="It is not to be used in court."),
    click.option("--kept-apart", is_flag=True, help="It holds records of third parties."),
    *(click.option(f"--{day.replace('_', '-')}", default="", metavar="DAY") for day in _DAYS),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The options of one call that choose what is seen, as they were typed."""

    kind: str
    since: str
    until: str
    disciplines: tuple[str, ...]
    types: tuple[str, ...]
    owners: tuple[str, ...]
    only: tuple[str, ...]
    hold: tuple[str, ...]
    summary: tuple[str, ...]
    withhold: tuple[str, ...]
    redact: tuple[str, ...]
    send_file: tuple[str, ...]
    with_review: tuple[str, ...]
    without: tuple[str, ...]
    without_name: tuple[str, ...]
    why: tuple[str, ...]
    minimum: str
    asked_for: str
    views: str
    may_pass_on: bool
    not_for_court: bool
    kept_apart: bool
    return_by: str
    destroy_by: str
    review_by: str
    youth_record_until: str

    def choices(self, vault: OpenVault, case: CaseId) -> Choices:
        """What is to be seen.

        Raises:
            Refusal: UNKNOWN_ENTRY, UNKNOWN_PERSON, AMBIGUOUS_ID; BAD_VALUE for a day, a reason,
                or a pair without its colon.
        """
        held = dict.fromkeys(_entries(vault, self.hold), Sending.HOLD)
        summed_up = dict.fromkeys(_entries(vault, self.summary), Sending.SUMMARY)
        return Choices(
            scope=self._scope(vault),
            rules=Rules(
                telephones=TELEPHONES in self.without,
                addresses=ADDRESSES in self.without,
                pictures=PICTURES in self.without,
                names=frozenset(_person(vault, case, name) for name in self.without_name),
            ),
            notes={**held, **summed_up},
            reasons={entry: _reason(why) for entry, why in _pairs(vault, self.why)},
            fields=frozenset(_pairs(vault, self.withhold)),
            passages=tuple(_pairs(vault, self.redact)),
            files=frozenset(_pairs(vault, self.send_file)),
            threads=frozenset(_entries(vault, self.with_review)),
        )

    def conditions(self) -> Conditions:
        """What is asked of the recipients.

        Raises:
            Refusal: BAD_VALUE for a day that is none.
        """
        return Conditions(
            no_further=not self.may_pass_on,
            not_for_court=self.not_for_court,
            kept_apart=self.kept_apart,
            return_by=_day(self.return_by),
            destroy_by=_day(self.destroy_by),
            review_by=_day(self.review_by),
            youth_record_until=_day(self.youth_record_until),
        )

    def _scope(self, vault: OpenVault) -> Scope:
        return Scope(
            since=_date(self.since),
            until=_date(self.until),
            disciplines=frozenset(map(Discipline, self.disciplines)),
            types=frozenset(map(NoteType, self.types)),
            owners=frozenset(self.owners),
            only=frozenset(_entries(vault, self.only)),
        )


def entry_id(vault: OpenVault, untrusted: str) -> EntryId:
    """An entry by its own id, or a note by its object's; who names it opens its case.

    Raises:
        Refusal: UNKNOWN_ENTRY, AMBIGUOUS_ID, BAD_VALUE; RESTRICTED_CASE where nobody said why.
    """
    if untrusted.startswith("o_"):
        found = vault.reading.note_entry(ObjectId(vault.reading.find(untrusted, "o")))
    else:
        found = EntryId(vault.reading.find(untrusted, "e"))
    enter(vault, vault.reading.signed(found).log.case, vault.reason)
    return found


def _entries(vault: OpenVault, untrusted: Iterable[str]) -> Iterator[EntryId]:
    return (entry_id(vault, one) for one in untrusted)


def _pairs(vault: OpenVault, untrusted: Iterable[str]) -> Iterator[tuple[EntryId, str]]:
    for pair in untrusted:
        id_, colon, said = pair.partition(":")
        if not colon or not said:
            raise Refusal(RefusalCode.BAD_VALUE, what="pair")
        yield entry_id(vault, id_), said


def _person(vault: OpenVault, case: CaseId, untrusted: str) -> ObjectId:
    """By id, or by the name that is shown."""
    known = vault.reading.people(case)
    if untrusted.startswith("o_"):
        found = [one.id for one in known if one.id == vault.reading.find(untrusted, "o")]
    else:
        called = untrusted.strip().casefold()
        found = [one.id for one in known if one.full_name.casefold() == called]
    if len(found) != 1:
        raise Refusal(RefusalCode.AMBIGUOUS_ID if found else RefusalCode.UNKNOWN_PERSON)
    return found[0]


def _reason(untrusted: str) -> Why:
    if untrusted not in set(Why):
        raise Refusal(RefusalCode.BAD_VALUE, what="reason")
    return Why(untrusted)


def _day(untrusted: str) -> str:
    if untrusted and not is_date(untrusted):
        raise Refusal(RefusalCode.BAD_VALUE, what="day")
    return untrusted


def _date(untrusted: str) -> date | None:
    return date.fromisoformat(_day(untrusted)) if untrusted else None
