"""What was handed over and accepted in a case, read back from the record."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.codes import Discipline
from desktop_app.domain.handoff import PastHandoff
from desktop_app.domain.ids import CaseId, DeviceKey, printed
from desktop_app.domain.marks import read_marks
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.notes import field_text
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.names_recorded import names_on_record

_Act = tuple[str, DeviceKey, str]


def past_handoffs(vault: OpenVault, case: CaseId) -> tuple[PastHandoff, ...]:
    """Every handing over and every acceptance that counts, newest first.

    One act is written once in each channel that left or came (decision 012); what one
    author wrote of one bundle is told as the one act it was.
    """
    handed = names_on_record(vault.book.things(case, kinds.HANDOFF))
    known = _Directory.of((card for card, _ in vault.cards.cards()), handed)
    acts: dict[_Act, list[Entry]] = {}
    for kind in (kinds.HANDOFF, kinds.ACCEPT):
        for entry in vault.book.things(case, kind):
            if entry.shown is not None:  # a bare header tells nothing of the act
                act = kind, entry.log.author, field_text(_said(entry), "bundle")
                acts.setdefault(act, []).append(entry)
    told = [_told(known, entries) for entries in acts.values()]
    return tuple(sorted(told, key=lambda one: one.recorded_ms, reverse=True))


@dataclass(frozen=True, slots=True)
class _Directory:
    """Names, as far as cards held here tell them, or the record; else the id on the card."""

    by_card: Mapping[str, str]
    by_key: Mapping[str, str]
    authors: Mapping[DeviceKey, Author]

    @classmethod
    def of(cls, cards: Iterable[Card | OutsideCard], handed: Mapping[str, str]) -> "_Directory":
        held = tuple(cards)
        ours = [card for card in held if isinstance(card, Card)]
        return cls(
            by_card={**handed, **{card.printed: card.name for card in held}},
            by_key={b64(card.key): card.name for card in ours},
            authors={
                card.key: Author(card.printed, card.name, card.agency, card.discipline)
                for card in ours
            },
        )

    def author(self, key: DeviceKey) -> Author:
        stranger = Author(printed("k", key[:16]), "", "", Discipline.OTHER)
        return self.authors.get(key, stranger)

    def partners(self, said: Mapping[str, object]) -> Iterator[str]:
        """Who received it; of an acceptance, who sent it: a card's id, then its key."""
        for card in _texts(said.get("recipients")):
            yield self.by_card.get(card, card)
        sender = _texts(said.get("sender"))
        if sender:
            yield self.by_card.get(sender[0]) or self.by_key.get(sender[-1]) or sender[0]


def _told(known: _Directory, entries: list[Entry]) -> PastHandoff:
    first, said = entries[0], _said(entries[0])
    return PastHandoff(
        bundle=field_text(said, "bundle"),
        is_sent=first.header.kind == kinds.HANDOFF,
        partners=tuple(known.partners(said)),
        author=known.author(first.log.author),
        recorded_ms=min(entry.recorded_ms for entry in entries),
        entries=sum(_count(_said(entry)) for entry in entries),
        audiences=tuple(sorted({entry.log.audience for entry in entries})),
        number=_whole(said.get("number")),
        purpose=field_text(said, "purpose"),
        authority=field_text(said, "authority"),
        limits=field_text(said, "limits"),
        kind=field_text(said, "kind"),
        notice=_notice(said),
    )


def _notice(said: Mapping[str, object]) -> str:
    """Which notice it was: sent, it stands among the marks; accepted, under its own name."""
    sent = read_marks(_texts(said.get("conditions"))).notice
    return sent.value if sent is not None else field_text(said, "notice")


def _said(entry: Entry) -> Mapping[str, object]:
    """The body; nothing of one that was purged. Others wrote it: each value is looked at."""
    return entry.shown or {}


def _texts(untrusted: object) -> list[str]:
    found = untrusted if isinstance(untrusted, list) else []
    return [value for value in found if isinstance(value, str)]


def _whole(untrusted: object) -> int:
    return untrusted if isinstance(untrusted, int) and untrusted > 0 else 0


def _count(untrusted: Mapping[str, object]) -> int:
    counts = untrusted.get("counts")
    return _whole(counts.get("entries")) if isinstance(counts, dict) else 0
