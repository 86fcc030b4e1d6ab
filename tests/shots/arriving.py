"""What another team handed over: a first copy that was taken in, and a second that differs."""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session
from desktop_app.cli.touring import meet
from desktop_app.domain.case import NewCase, NewPerson
from desktop_app.domain.codes import NoteType, Part
from desktop_app.domain.disclosing import Choices, Conditions, Sending
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import change_case, find_case, open_case
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.notes import add_note, amend_note
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff

CODENAME = "Marten-0398"
_OTHER = "Alder-0401"
_FIRST = (
    (NoteType.NOTE, "2026-11-01", "K. likes the new school."),
    (NoteType.POLICE_UPDATE, "2026-11-02", "The update is planned for 19:30."),
)
_LATER = (
    (NoteType.CONTACT, "2026-11-04", "K. chose Fridays for visits and asked for a text before."),
    (NoteType.SERVICE_REFERRAL, "2026-11-05", "K. liked the woodworking shop and its evenings."),
    (NoteType.CONTACT, "2026-11-06", "The clinic saw K. at her request."),
    (NoteType.FAMILY_MEETING, "2026-11-07", "K. met her cousins and picked the room she likes."),
)
_AMENDED, _HELD = 1, 2


def hand_on(sender: Session, dana: Session, folder: Path, edition: str) -> None:
    """A bundle with news, a change and a conflict; and one about a case nobody here knows."""
    meet(dana, sender)
    meet(sender, dana)
    case, notes = _begin(sender, CODENAME, edition), list[EntryId]()
    notes += _write(sender, case, _FIRST)
    first = folder / "first.tlh"
    _send(sender, dana, case, first)
    _accept(dana, first)
    first.unlink()
    change_case(sender.vault, case, {"risk": 4, "risk_reason": "Away twice since 1 November."})
    change_case(dana.vault, case, {"risk": 2, "risk_reason": "Steady since the move."})
    amend_note(
        sender.vault,
        notes[_AMENDED],
        reason="The time was read wrongly.",
        text="The update is planned for 20:15.",
    )
    later = _write(sender, case, _LATER)
    second = folder / f"{CODENAME.lower()}.tlh"
    _send(sender, dana, case, second, hold=[later[_HELD]])
    other = _begin(sender, _OTHER, edition)
    _write(sender, other, _FIRST)
    unknown = folder / f"{_OTHER.lower()}.tlh"
    _send(sender, dana, other, unknown)


def _begin(sender: Session, codename: str, edition: str) -> CaseId:
    new = NewCase(
        codename=codename,
        opened_on="2026-03-02",
        status="open",
        exploitation="at_risk",
        risk=3,
        risk_reason="",
        lead_agency="",
        language=edition,
    )
    open_case(sender.vault, new, NewPerson(full_name="Kit Marten", part=Part.YOUNG_PERSON))
    return find_case(sender.vault, codename)


def _write(
    sender: Session, case: CaseId, told: Iterable[tuple[NoteType, str, str]]
) -> list[EntryId]:
    written = []
    for type_, day, text in told:
        note = NewNote(type=type_, occurred=parse_occurred(day), text=text, audience=WHOLE_TEAM)
        written.append(add_note(sender.vault, case, note).entries[0])
    return written


def _send(
    sender: Session, dana: Session, case: CaseId, out: Path, hold: Iterable[EntryId] = ()
) -> None:
    request = HandoffRequest(
        case=case,
        recipients=(dana.vault.me,),
        purpose="K. moves to Kenora in December.",
        authority="Consent of the young person (from the agency’s own list)",
        audiences=frozenset({WHOLE_TEAM}),
        limits="Health details stay with the clinic.",
        views="K. is looking forward to meeting Dana. She likes to be texted the day before.",
        choices=Choices(notes=dict.fromkeys(hold, Sending.HOLD)),
        conditions=Conditions(review_by="2027-02-10"),
    )
    desk = Desk(BundleCourier(sender), BundleScribe())
    build_handoff(sender.vault, desk, request, str(out), lambda _done, _total: True)


def _accept(dana: Session, bundle: Path) -> None:
    courier = BundleCourier(dana)
    arrived = open_handoff(dana.vault, courier, str(bundle), lambda _done, _total: True)
    accept_handoff(dana.vault, arrived)
