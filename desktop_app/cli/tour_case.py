"""The tour's case: fictional people, ordinary days, and one correction."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.case import NewCase, NewPerson
from desktop_app.domain.codes import Discipline, NoteType, Part
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import add_person, find_case, open_case
from desktop_app.services.notes import add_note, amend_note
from desktop_app.services.opened import OpenVault

CODENAME = "Cedar-0412"


class StagedClock:
    """A tour tells of days gone by: its clock stands where the story is."""

    def __init__(self, moment: str) -> None:
        self.stand_at(moment)

    def stand_at(self, moment: str) -> None:
        """Set it to a time with its offset."""
        self._now_ms = int(datetime.fromisoformat(moment).timestamp() * 1000)

    def stand_at_ms(self, moment_ms: int) -> None:
        """Set it to a moment."""
        self._now_ms = moment_ms

    def now_ms(self) -> int:
        """The moment the story has come to, a little later each time it is asked for."""
        self._now_ms += 1
        return self._now_ms


@dataclass(frozen=True, slots=True)
class _Told:
    by: Discipline
    type: NoteType
    occurred: str
    recorded: str
    place: str
    present: tuple[str, ...]
    text: str


_DAYS = (
    _Told(
        Discipline.CHILD_PROTECTION,
        NoteType.CONTACT,
        "2026-11-09T16:40-06:00",
        "2026-11-09T18:55-06:00",
        "",
        ("J.M.",),
        "J. answered within ten minutes. She was safe with a cousin and got home at 18:40, as "
        "her aunt confirmed. She wants to keep Thursday’s meeting with Ardelle and asked again "
        "that nobody phone the house.",
    ),
    _Told(
        Discipline.POLICE,
        NoteType.POLICE_UPDATE,
        "2026-11-10",
        "2026-11-10T15:05-06:00",
        "",
        (),
        "Patrol spoke with the motel’s night clerk. A licence plate was noted and is kept under "
        "evidence number RL-26-0419.",
    ),
    _Told(
        Discipline.INDIGENOUS_LIAISON,
        NoteType.FAMILY_MEETING,
        "2026-11-10T18:05-06:00",
        "2026-11-10T18:40-06:00",
        "Friendship centre, Kenora",
        ("J.M.", "R.M.", "E.M."),
        "Ardelle met with J., her aunt and her great-uncle. J. said “I want to finish my science "
        "credit before Christmas. I sleep better here.” The family offered rides on weekdays.",
    ),
    _Told(
        Discipline.CROWN,
        NoteType.COURT,
        "2026-11-12T10:30-06:00",
        "2026-11-12T10:52-06:00",
        "Kenora",
        (),
        "Bail review set for Tue 24 Nov, 10:00, Kenora. J. doesn’t need to attend.",
    ),
)
_VISIT = (
    "Visited J. and her aunt at the aunt’s home. J. showed me the beading she has started and "
    "talked about finishing her science credit. Her aunt can have her stay from Friday {until}. "
    "Both know who to text after hours."
)


def begin(vault: OpenVault, clock: StagedClock) -> CaseId:
    """Open the case, say who is in it, and record this discipline's days."""
    clock.stand_at("2026-11-02T09:00-06:00")
    open_case(
        vault,
        NewCase(
            codename=CODENAME,
            opened_on="2026-10-02",
            status="open",
            exploitation="at_risk",
            risk=3,
            risk_reason="Two times missing since September.",
            lead_agency="",
            language="en",
        ),
    )
    case = find_case(vault, CODENAME)
    _people(vault, case)
    record_days(vault, clock, case)
    return case


def record_days(vault: OpenVault, clock: StagedClock, case: CaseId) -> None:
    """Record the days that this vault's discipline tells of."""
    for told in _DAYS:
        if told.by == vault.me.discipline:
            _note(vault, clock, case, told)


def visit_and_correct(vault: OpenVault, clock: StagedClock, case: CaseId) -> None:
    """Record a home visit, then set right the day that was heard wrongly."""
    visit = _note(
        vault,
        clock,
        case,
        _Told(
            vault.me.discipline,
            NoteType.HOME_VISIT,
            "2026-11-10T13:20-06:00",
            "2026-11-11T08:42-06:00",
            "Aunt’s home, Sioux Lookout",
            ("J.M.", "R.M."),
            _VISIT.format(until="to Sunday"),
        ),
    )
    clock.stand_at("2026-11-11T09:15-06:00")
    amend_note(
        vault,
        visit,
        reason="Return day corrected after calling the aunt back.",
        text=_VISIT.format(until="to Monday morning"),
    )


def _people(vault: OpenVault, case: CaseId) -> None:
    add_person(
        vault,
        case,
        NewPerson(
            full_name="Jo Marten",
            part=Part.YOUNG_PERSON,
            born="2011-03-02",
            pronouns="she/her",
            safe_contact="text J.’s own phone, school days 15:30–18:00. No voicemail. "
            "Don’t call the household line.",
            safe_contact_checked_on="2026-11-02",
        ),
    )
    for name, part in (("Ruth Marten", Part.CAREGIVER), ("Elmer Marten", Part.KIN)):
        add_person(vault, case, NewPerson(full_name=name, part=part))


def _note(vault: OpenVault, clock: StagedClock, case: CaseId, told: _Told) -> EntryId:
    clock.stand_at(told.recorded)
    new = NewNote(
        type=told.type,
        occurred=parse_occurred(told.occurred),
        text=told.text,
        audience=WHOLE_TEAM,
        place=told.place,
        present=told.present,
    )
    return add_note(vault, case, new).entries[0]
