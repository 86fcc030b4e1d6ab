"""One word, put into every kind of entry of a case: wherever it turns up, the case was read."""

from desktop_app.domain.action import NewAction, Owner
from desktop_app.domain.approval import Answer, NewRequest
from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import NoteType, Part
from desktop_app.domain.consent import NewConsent
from desktop_app.domain.episode import EpisodeKind, NewEpisode, Steps
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId, ObjectId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.domain.roles import NewRole
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import body_of_files
from desktop_app.ledger.draft import Draft
from desktop_app.services.actions import finish_action, open_action, withdraw_action
from desktop_app.services.approvals import answer_request, request_approval
from desktop_app.services.assessments import assess
from desktop_app.services.attaching import attaching
from desktop_app.services.cases import add_person, change_case
from desktop_app.services.conflicts import settle
from desktop_app.services.consents import record_consent
from desktop_app.services.episodes import begin_episode, change_episode
from desktop_app.services.notes import add_note, amend_note, strike_note
from desktop_app.services.opened import OpenVault
from desktop_app.services.outside_words import disagree, summarise_note
from desktop_app.services.reviewing import answer, ask, sign_off
from desktop_app.services.roles import give_role
from tests.services.reviewed import let_in, put_below
from tests.services.teams import Laptop, Team, give

WORD = "Zephyrine"


def put_everywhere(team: Team, case: CaseId) -> None:
    """Miriam and Dana write it wherever words go, and each holds what the other wrote."""
    let_in(team, case)
    put_below(team, team.dana, team.miriam)
    dana, miriam = team.dana, team.miriam
    _of_people(dana.vault, case)
    written = _in_notes(dana.vault, case)
    _over_time(dana.vault, case)
    _to_be_done(dana.vault, case)
    request = NewRequest(
        subject="handoff", terms={"purpose": WORD}, audience=WHOLE_TEAM, words=WORD
    )
    request_approval(dana.vault, case, request)
    give(dana, miriam, case)
    _by_the_supervisor(miriam, case, written)
    _said_apart(dana, miriam, case)
    give(miriam, dana, case)
    asked, _left = dana.vault.reading.entry(written).open_questions
    answer(dana.vault, asked.id, WORD)
    give(dana, miriam, case)


def _of_people(vault: OpenVault, case: CaseId) -> None:
    new = NewPerson(
        full_name=f"Jo {WORD}",
        part=Part.YOUNG_PERSON,
        initials=WORD,
        pronouns=WORD,
        safe_contact=f"{WORD}, 555-0142",
    )
    add_person(vault, case, new)
    [person] = vault.reading.people(case)
    consent = NewConsent(
        person=person.id,
        what=WORD,
        recipients=(WORD,),
        purpose=WORD,
        conditions=WORD,
        given_on="2026-11-02",
    )
    record_consent(vault, case, consent)
    assess(vault, case, {"risk": "3"}, WORD)
    change_case(vault, case, {"lead_agency": WORD})


def _in_notes(vault: OpenVault, case: CaseId) -> EntryId:
    first = add_note(vault, case, _note(WORD)).entries[0]
    second = add_note(vault, case, _note(WORD)).entries[0]
    amend_note(vault, first, reason=WORD, text=f"{WORD} again.")
    strike_note(vault, second, reason=WORD)
    summarise_note(vault, first, WORD)
    disagree(vault, first, by=WORD, text=WORD)
    with attaching(vault, case) as files:
        kept = files.keep(f"{WORD}.txt", "text/plain", [WORD.encode()])
        body = {"type": "document", "text/0000": WORD, **body_of_files([kept])}
        about = ObjectId(vault.new_id())
        draft = Draft(case=case, audience=WHOLE_TEAM, kind=kinds.NOTE, about=about, body=body)
        vault.book.append(vault.pen, [draft])
    return first


def _note(text: str) -> NewNote:
    return NewNote(
        type=NoteType.NOTE,
        occurred=parse_occurred("2026-11-02T10:00-06:00"),
        text=text,
        audience=WHOLE_TEAM,
        place=WORD,
        present=(WORD,),
        late_reason=WORD,
    )


def _over_time(vault: OpenVault, case: CaseId) -> None:
    for kind, start, end in (
        (EpisodeKind.PLACEMENT, "2026-10-01", "2026-11-30"),
        (EpisodeKind.ORDER, "2026-10-01", "2026-11-30"),
        (EpisodeKind.MISSING, "2026-11-18", "2026-11-19"),
        (EpisodeKind.MISSING, "2026-11-20", ""),
    ):
        steps = Steps(number=WORD) if kind is EpisodeKind.MISSING else Steps()
        new = NewEpisode(
            kind=kind,
            start=start,
            end=end,
            place="" if kind is EpisodeKind.ORDER else WORD,
            title=WORD if kind is EpisodeKind.ORDER else "",
            steps=steps,
            audience=WHOLE_TEAM,
        )
        begin_episode(vault, case, new)
    back = next(each for each in vault.episodes.now(case) if each.end == "2026-11-19")
    change_episode(vault, case, back, {"talk": "2026-11-19", "talk_outcome": WORD})
    mistaken = NewEpisode(kind=EpisodeKind.CUSTODY, start="2026-10-02", audience=WHOLE_TEAM)
    begin_episode(vault, case, mistaken)
    wrong = next(e for e in vault.episodes.now(case) if e.kind is EpisodeKind.CUSTODY)
    change_episode(vault, case, wrong, {"withdrawn": WORD})


def _to_be_done(vault: OpenVault, case: CaseId) -> None:
    for owner in (Owner(WORD), Owner(vault.me.name, vault.me.person), Owner()):
        new = NewAction(title=WORD, owner=owner, due="2026-11-21", audience=WHOLE_TEAM)
        open_action(vault, case, new)
    done, withdrawn, _left = vault.actions.waiting(case)
    finish_action(vault, done, WORD)
    withdraw_action(vault, withdrawn, WORD)


def _by_the_supervisor(miriam: Laptop, case: CaseId, written: EntryId) -> None:
    vault = miriam.vault
    sign_off(vault, [vault.reading.entry(written).seen()], WORD)
    for _ in range(2):  # one of them is answered
        ask(vault, written, WORD)
    [asked] = vault.approvals.of(case)
    answer_request(vault, asked, Answer.RETURNED, WORD)
    give_role(vault, case, NewRole(role="other", words=WORD, name=WORD, since="2026-11-02"))


def _said_apart(dana: Laptop, miriam: Laptop, case: CaseId) -> None:
    """Two answers to two fields; one of them is settled."""
    give(miriam, dana, case)
    change_case(dana.vault, case, {"language": "en", "lead_agency": f"{WORD} one"})
    change_case(miriam.vault, case, {"lead_agency": f"{WORD} two"})
    give(dana, miriam, case)
    [conflict] = miriam.vault.conflicts.standing(case)
    settle(miriam.vault, conflict, f"{WORD} three", WORD)
    give(miriam, dana, case)
    change_case(dana.vault, case, {"risk_reason": f"{WORD} one"})
    change_case(miriam.vault, case, {"risk_reason": f"{WORD} two"})
    give(dana, miriam, case)
