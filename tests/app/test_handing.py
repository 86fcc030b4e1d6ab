"""What cards and handoff dialogs may rely on: the invented ports of their tests and the real."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop_app.app.handing import CardsDesk, ReceivingDesk, SendingDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.audience import of_discipline
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Discipline, NoteType, Standing
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, Audience, CaseId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from desktop_app.services.ports import Part
from desktop_app.ui.cards.port import CardsPort
from desktop_app.ui.handoff.port import ReceivingPort, SendingPort
from desktop_app.ui.widgets.outside_card import OutsideDetails
from tests.app.conftest import CEDAR
from tests.ui.cards.paper_holder import PaperHolder
from tests.ui.handoff.paper_courier import CEDAR as PAPER_CEDAR
from tests.ui.handoff.paper_courier import PaperCourier
from tests.ui.paper_cards import LAURIE, card_of, known

CARD_FILE = "owen.card"
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
POLICE = of_discipline(Discipline.POLICE)


def refusal_of(ask: Callable[[], object]) -> RefusalCode:
    """The code with which something is refused."""
    with pytest.raises(Refusal) as refused:
        ask()
    return refused.value.code


def on(done: int, total: int) -> bool:
    return True


def stop(done: int, total: int) -> bool:
    return False


# --- cards


@pytest.fixture(params=["paper", "vault"])
def cards(request: pytest.FixtureRequest, tmp_path: Path) -> CardsPort:
    """Somebody's cards, and beside them the file of a card that was not taken in yet."""
    if request.param == "paper":
        owen = known(card_of("Owen Harada", "Rainy Lake Police"), Standing.UNVERIFIED)
        return PaperHolder(in_files={CARD_FILE: owen})
    CardsDesk(request.getfixturevalue("owen")).export_card(tmp_path / CARD_FILE)
    return CardsDesk(request.getfixturevalue("dana"))


def test_the_own_card_is_nobody_elses(cards: CardsPort) -> None:
    holder = cards.holder()

    assert holder.own.standing is Standing.OWN
    assert holder.own.card.printed not in {each.card.printed for each in holder.others}


def test_a_card_that_was_taken_in_is_held_and_not_yet_trusted(
    cards: CardsPort, tmp_path: Path
) -> None:
    taken_in = cards.import_card(tmp_path / CARD_FILE)

    assert taken_in.standing is Standing.UNVERIFIED
    assert taken_in in cards.holder().others


def test_a_card_file_that_is_gone_is_told_as_gone(cards: CardsPort, tmp_path: Path) -> None:
    with pytest.raises(Fault) as failed:
        cards.import_card(tmp_path / "gone.card")

    assert failed.value.code is FaultCode.FILE_GONE


@pytest.mark.parametrize(("met", "standing"), [(True, Standing.MET), (False, Standing.CONFIRMED)])
def test_the_right_code_confirms_a_card_however_it_is_spaced(
    cards: CardsPort, tmp_path: Path, met: bool, standing: Standing
) -> None:
    taken_in = cards.import_card(tmp_path / CARD_FILE)

    compared = cards.confirm(taken_in.card.printed, taken_in.code.replace(" ", " - "), met=met)

    assert compared.standing is standing
    assert compared in cards.holder().others


def test_a_wrong_code_confirms_nothing(cards: CardsPort, tmp_path: Path) -> None:
    taken_in = cards.import_card(tmp_path / CARD_FILE)
    wrong = taken_in.code[::-1]

    code = refusal_of(lambda: cards.confirm(taken_in.card.printed, wrong, met=True))

    assert code is RefusalCode.CARD_CODE_DIFFERS
    assert taken_in in cards.holder().others


def test_a_card_that_is_not_held_is_not_confirmed(cards: CardsPort) -> None:
    nobody = card_of("Nobody At All").printed

    code = refusal_of(lambda: cards.confirm(nobody, "1" * 30, met=True))

    assert code is RefusalCode.UNKNOWN_CARD


@pytest.mark.parametrize(
    ("name", "recipient", "code"),
    [
        ("Ruth", "not a recipient", RefusalCode.BAD_RECIPIENT),
        ("  ", RECIPIENT, RefusalCode.EMPTY_NAME),
    ],
)
def test_an_outside_card_needs_a_name_and_a_recipient(
    cards: CardsPort, name: str, recipient: str, code: RefusalCode
) -> None:
    details = OutsideDetails(name, "Three Rivers shelter", recipient)

    assert refusal_of(lambda: cards.keep_outside(details)) is code


def test_an_outside_card_is_kept_and_not_yet_trusted(cards: CardsPort) -> None:
    kept = cards.keep_outside(OutsideDetails("Ruth", "Three Rivers shelter", RECIPIENT))

    assert (kept.card.name, kept.standing) == ("Ruth", Standing.UNVERIFIED)
    assert kept in cards.holder().others


def test_the_own_card_is_never_written_over_a_file(cards: CardsPort, tmp_path: Path) -> None:
    cards.export_card(tmp_path / "mine.card")
    cards.export_allowed_signers(tmp_path / "signers")

    again = refusal_of(lambda: cards.export_card(tmp_path / "mine.card"))
    signers = refusal_of(lambda: cards.export_allowed_signers(tmp_path / "signers"))

    assert again is signers is RefusalCode.FILE_EXISTS


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
