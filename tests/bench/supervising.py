"""A supervisor's morning: the queue and the caseload of five hundred cases, and sign-offs."""

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice

from desktop_app.app.caseload_desk import CaseloadDesk
from desktop_app.app.new_vaults import Profile
from desktop_app.app.vaults import Session
from desktop_app.crypto.signing import DevicePen
from desktop_app.domain.codes import Authority, Discipline
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.card_entry import card_body
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.services.review_queue import notes_to_review, queue
from desktop_app.services.reviewing import sign_off
from tests.bench.hands import CaseWriter, Colleague
from tests.bench.made_up import Words
from tests.bench.measuring import Took, once
from tests.bench.setting import Setting
from tests.bench.table import Row, spread
from tests.bench.vaults import QUICK, new_vault

_SUPERVISOR = Profile(
    "Miriam Okafor",
    "Northern Lakes CFS",
    Discipline.CHILD_PROTECTION,
    "Supervisor",
    Authority.SUPERVISOR,
)
_WORKERS = ("Dana Whitford", "Lee Beaver", "Renée Courville", "Sam Adeyemi", "Ingrid Aho")
_CASES, _ENTRIES = 500, 50_000
_QUEUE_S, _SIGNING_S, _LOOK_S, _AT_ONCE = 0.2, 1.0, 0.5, 100


def measure_supervising(setting: Setting) -> Iterator[Row]:
    """All are held to the issue's limits; nothing plain does the same, so there is no twin."""
    share = 10 if setting.scale is QUICK else 1
    session = new_vault(setting.world, setting.scratch / "supervisor", _SUPERVISOR)
    try:
        cases = _record(session, _CASES // share, _ENTRIES // share)
        vault = session.vault
        waiting = queue(vault)
        goes = [once(lambda: queue(vault)) for _ in range(setting.scale.goes)]
        name = f"queue of {len(waiting.waiting)} cases, {waiting.notes:,} notes waiting"
        yield spread(name, goes, _QUEUE_S)
        signing = [_sign(session, case) for case in cases[: setting.scale.goes]]
        yield spread(f"sign off {_AT_ONCE} notes in one act", signing, _SIGNING_S)
        yield from _looking_over(session, setting)
    finally:
        session.close()


def _looking_over(session: Session, setting: Setting) -> Iterator[Row]:
    """The caseload as the page first asks for it, and again after something was recorded."""
    rows = len(CaseloadDesk(session).caseload().rows)
    first = [once(lambda: CaseloadDesk(session).caseload()) for _ in range(setting.scale.goes)]
    yield spread(f"caseload of {rows} cases, first look", first, _LOOK_S)
    desk = CaseloadDesk(session)
    desk.caseload()
    again = [once(desk.caseload) for _ in range(setting.scale.goes)]
    yield spread("the same, another look", again, _LOOK_S)


def _sign(session: Session, case: CaseId) -> Took:
    vault = session.vault
    seen = [vault.reading.entry(id_).seen() for id_ in _enough(session, case)]
    return once(lambda: sign_off(vault, seen))


def _enough(session: Session, first: CaseId) -> tuple[EntryId, ...]:
    """A hundred notes that wait, of one case or of as many as it takes."""
    vault = session.vault
    others = (each.case for each in queue(vault).waiting if each.case != first)
    cases = chain([first], others)
    notes = chain.from_iterable(notes_to_review(vault, case) for case in cases)
    return tuple(islice(notes, _AT_ONCE))


def _record(session: Session, cases: int, entries: int) -> list[CaseId]:
    chance = random.Random(cases)
    colleagues = tuple(_workers(session, chance))
    ids = [CaseId(chance.randbytes(16)) for _ in range(cases)]
    words = Words.seeded(cases)

    def written() -> Iterator[Entry]:
        for number, case in enumerate(ids):
            writer = CaseWriter(chance, words, case, tuple(chance.sample(colleagues, 2)))
            yield from writer.opening(f"Cedar-{number:04d}")
            yield from writer.notes(entries // cases)

    session.vault.book.ingest((entry.line for entry in written()), "bench")
    return ids


def _workers(session: Session, chance: random.Random) -> Iterator[Colleague]:
    """Five of the supervisor's own agency, who report to her by their cards."""
    me, book = session.vault.me, session.vault.book
    seed = session.vault.drawer.setting("secret/agency")
    assert seed is not None
    agency = DevicePen.from_seed(seed)
    for name in _WORKERS:
        stranger = Colleague.met(chance, name, Discipline.CHILD_PROTECTION)
        card = replace(
            stranger.card,
            agency_id=me.agency_id,
            agency_key=me.agency_key,
            agency=me.agency,
            reports_to=me.person,
        )
        draft = Draft(
            case=CaseId(me.agency_id),
            audience=AGENCY_CHANNEL,
            kind=kinds.CARD,
            about=card.id,
            body=card_body(card),
        )
        book.append(agency, [draft])
        yield Colleague(card, stranger.pen, agency)
