"""What the handoff dialogs may rely on: the invented ports of their tests and the real."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop_app.app.handing import CardsDesk, SendingDesk
from desktop_app.app.receiving_desk import ReceivingDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.audience import of_discipline
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Discipline, NoteType, Standing
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from desktop_app.services.ports import Part
from desktop_app.ui.handoff.port import ReceivingPort, SendingPort
from tests.app.conftest import refusal_of
from tests.people import CEDAR
from tests.ui.handoff.paper_courier import CEDAR as PAPER_CEDAR
from tests.ui.handoff.paper_courier import PaperCourier
from tests.ui.paper_cards import LAURIE

CARD_FILE = "owen.card"
POLICE = of_discipline(Discipline.POLICE)


def on(done: int, total: int) -> bool:
    return True


def stop(done: int, total: int) -> bool:
    return False


# --- handing on


@dataclass
class Sending:
    """A case with entries for the team and for the police alone, and somebody to have it."""

    port: SendingPort
    case: CaseId
    to: Card

    def request(self, *audiences: Audience) -> HandoffRequest:
        return HandoffRequest(
            case=self.case,
            recipients=(self.to,),
            purpose="Shared safety planning.",
            authority="With her consent, 10 November",
            audiences=frozenset(audiences or {WHOLE_TEAM}),
        )


@pytest.fixture(params=["paper", "vault"])
def sending(request: pytest.FixtureRequest, tmp_path: Path) -> Sending:
    """Somebody about to hand a case on."""
    if request.param == "paper":
        assert isinstance(LAURIE.card, Card)
        return Sending(PaperCourier(), PAPER_CEDAR, LAURIE.card)
    return a_real_case(request.getfixturevalue("dana"), request.getfixturevalue("owen"), tmp_path)


def a_real_case(dana: Session, owen: Session, folder: Path) -> Sending:
    """Dana with a case, and Owen's card, which she has from its file."""
    CardsDesk(owen).export_card(folder / CARD_FILE)
    CardsDesk(dana).import_card(folder / CARD_FILE)
    return Sending(SendingDesk(dana), a_case_with_notes(dana), owen.vault.me)


def a_case_with_notes(dana: Session) -> CaseId:
    case = find_case(dana.vault, CEDAR.codename)
    for audience in (WHOLE_TEAM, POLICE):
        new = NewNote(
            type=NoteType.NOTE,
            occurred=parse_occurred("2026-11-10"),
            text="At the friendship centre.",
            audience=audience,
        )
        add_note(dana.vault, case, new)
    return case


def test_what_one_starts_from_names_the_case_but_its_file_does_not(sending: Sending) -> None:
    outset = sending.port.outset(sending.case)

    assert outset.codename == "Cedar-0412"
    assert outset.codename.casefold() not in str(outset.place.name).casefold()
    assert not outset.place.exists()
    assert outset.channels[0].audience == WHOLE_TEAM
    assert outset.own.card.printed not in {each.card.printed for each in outset.cards}


def test_a_note_is_summed_up_and_a_supervisor_asked_on_the_real_record(
    dana: Session, owen: Session, tmp_path: Path
) -> None:
    sending = a_real_case(dana, owen, tmp_path)
    note = next(each for each in sending.port.outset(sending.case).notes if each.text)

    summed_up = sending.port.summarise(note.id, "Met with family.")
    asked = sending.port.ask_approval(sending.request())
    outset = sending.port.outset(sending.case)

    summaries = [each.summary.text for each in outset.notes if each.summary]
    assert (summed_up.case, asked.case) == (sending.case, sending.case)
    assert summaries == ["Met with family."]
    assert [each.id for each in dana.vault.approvals.of(sending.case)] == list(asked.entries)
    assert outset.rulebook == dana.vault.rulebook


def test_counting_needs_neither_recipient_nor_purpose(sending: Sending) -> None:
    bare = replace(sending.request(), recipients=(), purpose="", authority="")

    preview = sending.port.preview(bare)

    assert preview.entries >= preview.notes > 0
    assert preview.stays[POLICE] > 0
    assert not preview.stays.get(WHOLE_TEAM)


def test_an_audience_nobody_wrote_for_is_not_counted(sending: Sending) -> None:
    strange = sending.request(of_discipline(Discipline.HEALTH))

    assert refusal_of(lambda: sending.port.preview(strange)) is RefusalCode.BAD_VALUE


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ({"recipients": ()}, RefusalCode.NO_RECIPIENT),
        ({"purpose": " "}, RefusalCode.EMPTY_PURPOSE),
        ({"authority": " "}, RefusalCode.EMPTY_AUTHORITY),
    ],
)
def test_nothing_leaves_without_whom_why_and_on_what_ground(
    sending: Sending, tmp_path: Path, missing: dict[str, str], code: RefusalCode
) -> None:
    request = replace(sending.request(), **missing)  # type: ignore[arg-type]

    refused = refusal_of(lambda: sending.port.build(request, tmp_path / "a.tlh", on))

    assert refused is code
    assert not (tmp_path / "a.tlh").exists()


def test_a_bundle_is_what_was_counted_and_is_on_record(sending: Sending, tmp_path: Path) -> None:
    counted = sending.port.preview(sending.request())

    signed = sending.port.build(sending.request(), tmp_path / "a.tlh", on)

    assert signed.sent.file == str(tmp_path / "a.tlh")
    assert signed.sent.entries == counted.entries
    assert signed.receipt.case == sending.case
    assert {Part.HANDOFFS, Part.TIMELINE} <= signed.receipt.parts


def test_a_bundle_is_never_written_over_a_file(sending: Sending, tmp_path: Path) -> None:
    (tmp_path / "a.tlh").write_bytes(b"something else")

    code = refusal_of(lambda: sending.port.build(sending.request(), tmp_path / "a.tlh", on))

    assert code is RefusalCode.FILE_EXISTS
    assert (tmp_path / "a.tlh").read_bytes() == b"something else"


def test_writing_that_is_stopped_leaves_nothing(sending: Sending, tmp_path: Path) -> None:
    code = refusal_of(lambda: sending.port.build(sending.request(), tmp_path / "a.tlh", stop))

    assert code is RefusalCode.CANCELLED
    assert list(tmp_path.glob("a.tlh*")) == []


# --- taking in


@dataclass
class Receiving:
    """Somebody with a bundle from a sender they have never heard of, and the sender's card."""

    port: ReceivingPort
    bundle: Path
    card: Path


@pytest.fixture(params=["paper", "vault"])
def receiving(request: pytest.FixtureRequest, tmp_path: Path) -> Receiving:
    """Somebody about to take a handoff in."""
    bundle, card = tmp_path / "a.tlh", tmp_path / "sender.card"
    if request.param == "paper":
        unknown = replace(LAURIE, standing=Standing.UNVERIFIED)
        return Receiving(PaperCourier(cards={}, in_files={card.name: unknown}), bundle, card)
    dana, owen = request.getfixturevalue("dana"), request.getfixturevalue("owen")
    sending = a_real_case(dana, owen, tmp_path)
    sending.port.build(sending.request(), bundle, on)
    CardsDesk(dana).export_card(card)
    return Receiving(ReceivingDesk(owen), bundle, card)


def test_a_bundle_from_somebody_unknown_is_described_and_not_accepted(
    receiving: Receiving,
) -> None:
    arrival = receiving.port.open(receiving.bundle, on)

    assert (arrival.codename, arrival.incoming.standing) == ("Cedar-0412", None)
    assert arrival.incoming.problems == ("sender_unknown",)
    assert refusal_of(lambda: receiving.port.accept(arrival)) is RefusalCode.BUNDLE_SENDER_UNKNOWN


def test_with_the_senders_card_taken_in_it_joins_the_record(receiving: Receiving) -> None:
    receiving.port.import_card(receiving.card)
    arrival = receiving.port.open(receiving.bundle, on)

    taken_in = receiving.port.accept(arrival)

    assert arrival.incoming.standing is Standing.UNVERIFIED
    assert taken_in.accepted.case == taken_in.receipt.case == arrival.incoming.case
    assert taken_in.accepted.entries >= arrival.incoming.new > 0
    assert {Part.HANDOFFS, Part.TIMELINE, Part.CASES} <= taken_in.receipt.parts


def test_looking_can_be_stopped(receiving: Receiving) -> None:
    assert refusal_of(lambda: receiving.port.open(receiving.bundle, stop)) is RefusalCode.CANCELLED


def test_what_was_left_can_be_looked_at_again(receiving: Receiving) -> None:
    first = receiving.port.open(receiving.bundle, on)
    receiving.port.leave(first)

    again = receiving.port.open(receiving.bundle, on)
    receiving.port.leave(again)

    assert again == first
