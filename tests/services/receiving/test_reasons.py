"""Reasons for what was withheld: believed as far as the lines bear them out, and no further."""

import json
from dataclasses import replace

import pytest

from desktop_app.domain.disclosing import Choices, Sending, Why, Withheld
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from desktop_app.services.receiving.reasons import Reasons, reasons_in
from tests.outside.forging import as_json, taken_apart
from tests.services.conftest import Person
from tests.services.receiving.carrying import built


@pytest.fixture
def entries(dana: Person, owen: Person) -> tuple[Entry, ...]:
    """A case, a note that leaves, one that is held back, and one that is cut."""
    dana.note("For both of us.")
    held = dana.note("For her worker alone.")
    cut = dana.note("Her aunt is A. Long.\nAll is well.")
    choices = Choices(notes={held: Sending.HOLD}, passages=((cut, "A. Long"),))
    return owen.open(built(dana, _request(dana, owen, choices), "some")).entries


def _request(dana: Person, owen: Person, choices: Choices) -> HandoffRequest:
    return HandoffRequest(
        case=dana.case,
        recipients=(owen.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
        choices=choices,
    )


def _stub(entries: tuple[Entry, ...]) -> Entry:
    return next(entry for entry in entries if entry.shown is None)


def _cut(entries: tuple[Entry, ...]) -> Entry:
    return next(entry for entry in entries if entry.withheld > 0)


def _told(*listed: object, entries: tuple[Entry, ...]) -> Reasons:
    return reasons_in(json.dumps(listed).encode(), entries)


def test_what_a_sender_wrote_is_believed_where_the_lines_agree(dana: Person, owen: Person) -> None:
    dana.note("For both of us.")
    held = dana.note("For her worker alone.")
    bundle = built(dana, _request(dana, owen, Choices(notes={held: Sending.HOLD})), "some")

    arrived = owen.open(bundle)

    assert arrived.report.withheld == (Withheld(entry=held, name="", why=Why.CHOSEN, label=""),)
    assert (arrived.report.unexplained, arrived.report.unfounded) == (0, 0)
    assert not any(problem.startswith("unfounded") for problem in arrived.incoming.problems)


def test_a_reason_for_what_is_shown_is_unfounded(entries: tuple[Entry, ...]) -> None:
    shown = next(entry for entry in entries if not entry.withheld)
    name = next(iter(_cut(entries).shown or {}))

    told = _told(
        {"entry": b64(shown.id), "why": "privilege"},
        {"entry": b64(_cut(entries).id), "name": name, "why": "privilege"},
        {"entry": b64(_cut(entries).id), "why": "privilege"},
        {"entry": b64(b"\x01" * 32), "why": "privilege"},
        entries=entries,
    )

    assert (told.told, told.unfounded) == ((), 4)


def test_what_stays_without_a_reason_is_counted(entries: tuple[Entry, ...]) -> None:
    said = {"entry": b64(_stub(entries).id), "why": "chosen", "label": "witness"}

    told = _told(said, entries=entries)
    without = reasons_in(None, entries)

    assert [(one.why, one.label) for one in told.told] == [(Why.CHOSEN, "witness")]
    assert (told.unexplained, without.unexplained) == (
        _cut(entries).withheld,
        1 + told.unexplained,
    )


@pytest.mark.parametrize(
    "untrusted",
    [b"", b"{}", b"null", b"[1,[],null]", b'[{"why":"no such"}]', b"\xff", b"[" * 100_000],
)
def test_a_list_that_makes_no_sense_is_no_reason(
    entries: tuple[Entry, ...], untrusted: bytes
) -> None:
    told = reasons_in(untrusted, entries)

    assert told.told == ()
    assert told.unfounded >= 1


def test_a_label_is_kept_short(entries: tuple[Entry, ...]) -> None:
    said = {"entry": b64(_stub(entries).id), "why": "name", "label": "x" * 10_000}

    [one] = _told(said, entries=entries).told

    assert len(one.label) == 200


def test_a_bundle_of_today_has_the_names_that_version_1_reads(dana: Person, owen: Person) -> None:
    request = _request(dana, owen, Choices())
    conditions = replace(request.conditions, destroy_by="2027-02-10", safe_contact=("Text.",))
    bundle = built(dana, replace(request, conditions=conditions), "some")

    said = as_json(taken_apart(bundle, owen.session.identity)["envelope.json"])

    assert isinstance(said, dict)
    assert set(said) == {
        *("format", "bundle", "kind", "series", "number", "previous", "from", "to", "created"),
        *("purpose", "authority", "limits", "marks", "counts", "bytes"),
    }
    assert said["marks"] == [
        *("no_further", "destroy_by:2027-02-10", "safe_contact:Text."),
    ]
