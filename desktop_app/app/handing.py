"""What the cards screen and the two handoff dialogs ask for, answered by the services."""

from collections.abc import Iterator
from pathlib import Path

from desktop_app.app.card_reader import SignedCardReader, read_card_file
from desktop_app.app.courier import BundleCourier
from desktop_app.app.drawn_words import draw_words
from desktop_app.app.drives import CarryingDesk
from desktop_app.app.how_to_open import write_how_to_open
from desktop_app.app.neutral_place import neutral_place
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session
from desktop_app.app.writing_out import write_new
from desktop_app.domain.card import KnownCard
from desktop_app.domain.codes import Standing
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice
from desktop_app.services.cards import (
    confirm_card,
    import_card,
    keep_outside_card,
    known_cards,
    own_card_file,
)
from desktop_app.services.carrying import Carrying
from desktop_app.services.disclosing import Planner
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.handoff_preview import preview
from desktop_app.services.handoff_terms import ask_about_handoff
from desktop_app.services.outside_words import summarise_note
from desktop_app.services.people_said import SAFE_CONTACT, said_in
from desktop_app.services.ports import Part, Progress, Receipt, TimelineQuery
from desktop_app.services.receiving.notices_due import notices_due
from desktop_app.services.restricted import check_entered
from desktop_app.services.signing_later import sign_all
from desktop_app.services.word_recipients import without_key
from desktop_app.ui.cards.port import Holder
from desktop_app.ui.handoff.port import Channel, Outset, Reachable, Signed
from desktop_app.ui.widgets.outside_card import OutsideDetails


class CardsDesk:
    """Answers the cards screen."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._vault = session.vault
        self._reader = SignedCardReader()

    def holder(self) -> Holder:
        """The own card, and everybody else's."""
        return Holder(self._own(), self._others())

    def import_card(self, untrusted_file: Path) -> KnownCard:
        """Take in a card from its file."""
        return import_card(self._vault, self._reader, read_card_file(untrusted_file))

    def keep_outside(self, details: OutsideDetails) -> KnownCard:
        """Keep the card of somebody without Throughline."""
        return keep_outside_card(
            self._vault,
            self._reader,
            name=details.name,
            agency=details.agency,
            recipient=details.untrusted_recipient,
        )

    def confirm(self, card: str, typed_code: str, *, met: bool) -> KnownCard:
        """Record that a code was compared."""
        return confirm_card(self._vault, card, typed_code, met=met)

    def export_card(self, place: Path) -> None:
        """Write the own card."""
        write_new(place, lambda: [own_card_file(self._vault)])

    def export_allowed_signers(self, place: Path) -> None:
        """Write the line by which ssh-keygen checks our signatures."""
        line = BundleCourier(self._session).own_allowed_signers()[1].strip()
        write_new(place, lambda: [line.encode() + b"\n"])

    def _own(self) -> KnownCard:
        me = self._vault.me
        return KnownCard(me, Standing.OWN, self._vault.code_of(me))

    def _others(self) -> tuple[KnownCard, ...]:
        me = self._vault.me
        return tuple(known for known in known_cards(self._vault) if known.card.id != me.id)


class SendingDesk(CardsDesk):
    """Answers the dialog that hands a case on."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._planner = Planner(self._vault)

    @property
    def carrying(self) -> Carrying:
        """The drives of this computer."""
        return CarryingDesk()

    def outset(self, case: CaseId) -> Outset:
        """What a person is shown before choosing. What waits to be signed is signed first."""
        check_entered(self._vault, case)
        sign_all(self._vault)
        titles = {group.tag: group.title for group in self._vault.reading.groups(case)}
        channels = sorted(self._vault.book.channels(case), key=lambda tag: (tag != "case", tag))
        return Outset(
            codename=self._vault.reading.case(case).codename,
            own=self._own(),
            cards=self._others(),
            channels=tuple(Channel(tag, titles.get(tag, "")) for tag in channels),
            place=neutral_place(self._vault),
            people=self._vault.reading.people(case),
            notes=self._vault.reading.timeline(TimelineQuery(case=case, limit=0)).entries,
            rulebook=self._vault.rulebook,
            consents=self._vault.consents.of(case),
            drives=CarryingDesk().drives(),
            reachable=tuple(self._reachable(case)),
        )

    def _reachable(self, case: CaseId) -> Iterator[Reachable]:
        for person in self._vault.reading.people(case):
            entries = said_in(self._vault, case, person.id, SAFE_CONTACT)
            if person.safe_contact and entries:
                name = person.initials or person.full_name
                yield Reachable(name=name, safe_contact=person.safe_contact, entries=entries)

    def corrections(self, case: CaseId) -> tuple[DueNotice, ...]:
        """What the record says they received, and what has changed of it."""
        check_entered(self._vault, case)
        due = notices_due(self._vault, case)
        return tuple(each for each in due if each.notice is Notice.CORRECTION)

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        """Count what would leave and what would stay."""
        check_entered(self._vault, request.case)
        return preview(self._vault, request, self._planner)

    def without_key(self, name: str, agency: str) -> KnownCard:
        """Known by what the sender says alone: there is no key to compare."""
        return KnownCard(without_key(name, agency), Standing.UNVERIFIED, "")

    def summarise(self, note: EntryId, words: str) -> Receipt:
        """Sign a summary, in the language the case is kept in."""
        case = self._vault.reading.signed(note).log.case
        language = self._vault.reading.case(case).language
        return summarise_note(self._vault, note, words, language=language)

    def ask_approval(self, request: HandoffRequest) -> Receipt:
        """Put the request on record."""
        asked = ask_about_handoff(self._vault, request)
        return Receipt(request.case, frozenset({Part.HANDOFFS}), (asked,))

    def build(self, request: HandoffRequest, place: Path, progress: Progress) -> Signed:
        """Write the bundle, and how it is opened where somebody has no Throughline."""
        words = self._words_for(request)
        desk = Desk(BundleCourier(self._session, words), BundleScribe())
        sent = build_handoff(self._vault, desk, request, str(place), progress)
        write_how_to_open(place, request)
        receipt = Receipt(request.case, frozenset({Part.HANDOFFS, Part.TIMELINE}))
        return Signed(sent, receipt, words)

    def _words_for(self, request: HandoffRequest) -> str:
        """Six new words where somebody has no key, in the language of the case; else none."""
        if all(card.recipient for card in request.recipients):
            return ""
        return draw_words(self._session, self._vault.reading.case(request.case).language)
