"""Who hands us a case can put acts of others in it; nobody's acts but their own are believed."""

import json

import pytest

from desktop_app.domain.marks import Notice
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.notes import amend_note
from desktop_app.services.receiving.notices_due import notice_about, notice_request, notices_due
from desktop_app.services.receiving.notices_received import notices_received
from desktop_app.services.receiving.status import status_of
from tests.outside.forging import taken_apart
from tests.services.conftest import Person
from tests.services.disclosing.conftest import Circle
from tests.services.disclosing.planning import Sender
from tests.services.receiving.carrying import built, take_in, taken
from tests.services.receiving.turned import says, told


@pytest.fixture
def handed(circle: Circle) -> Circle:
    """Owen and Farida have taken in what Dana sent each of them."""
    circle.dana.note("Seen at school.")
    circle.share(circle.dana, circle.owen, "to owen")
    circle.share(circle.dana, circle.farida, "to farida")
    return circle


def _came(person: Person) -> dict[str, object]:
    """What the record says of the bundle that somebody took in."""
    return dict(person.vault.book.things(person.case, kinds.ACCEPT)[0].shown or {})


def test_a_recall_in_a_third_partys_words_is_none(handed: Circle) -> None:
    act = _came(handed.owen)
    recalled = {"bundle": b64(b"\x01" * 16), "notice": "recall", "about": [act["bundle"]]}
    says(handed.farida, kinds.ACCEPT, {**act, **recalled, "purpose": "Destroy it."}, handed.owen)

    assert notices_received(handed.owen.vault, handed.owen.case) == ()


def test_a_recall_by_the_agency_itself_is_told_with_its_notes(handed: Circle) -> None:
    dana, owen = handed.dana, handed.owen
    bundle = str(_came(owen)["bundle"])
    due = notice_about(dana.vault, dana.case, Notice.RECALL, owen.vault.me.printed, [bundle])
    owen.accept(built(dana, notice_request(dana.vault, dana.case, due, "Not hers."), "recall"))

    (notice,) = notices_received(owen.vault, owen.case)

    assert (notice.notice, notice.words) == (Notice.RECALL, "Not hers.")
    assert notice.notes == {owen.line()[0].id}


def test_an_answer_that_somebody_else_put_on_record_is_none(handed: Circle) -> None:
    dana, louise = handed.dana, handed.louise
    bundle = told(dana.hand_to(louise, name="to louise"), dana)["bundle"]
    answer = {"bundle": bundle, "by": [louise.vault.me.printed, b64(louise.vault.me.key)]}
    said = {"outcome": "accepted", "at": "2026-11-22T10:00:00-06:00", "audience": "case"}
    says(handed.owen, kinds.RECEIPT, {**answer, **said, "counts": {"entries": 9}}, dana)

    status = next(s for s in status_of(dana.vault, dana.case) if s.bundle == bundle)

    assert [recipient.receipt for recipient in status.recipients] == [None]


def test_an_answer_that_somebody_invented_beforehand_does_not_keep_the_true_one_out(
    handed: Circle,
) -> None:
    dana, louise = handed.dana, handed.louise
    receipt = taken(louise, dana.hand_to(louise, name="to louise"))
    said = json.loads(taken_apart(receipt, dana.session.identity)["data/receipt.json"])
    same = {name: said[name] for name in ("bundle", "outcome", "digest", "refused", "words")}
    by = [louise.vault.me.printed, b64(louise.vault.me.key)]
    says(handed.owen, kinds.RECEIPT, {**same, "by": by}, dana)

    assert take_in(dana, receipt).is_new


def test_a_handing_on_in_another_name_does_not_hide_ours(handed: Circle) -> None:
    dana, farida = handed.dana, handed.farida
    note = dana.line()[0].id
    act = dict(dana.vault.book.things(dana.case, kinds.HANDOFF)[-1].shown or {})
    says(handed.owen, kinds.HANDOFF, {**act, "recipients": ["k_nobody"], "number": 1}, dana)

    amend_note(dana.vault, note, reason="It was the other one.", text="Seen at home.")

    told_of = {due.card for due in notices_due(dana.vault, dana.case)}
    sent = [s for s in status_of(dana.vault, dana.case) if s.bundle == act["bundle"]]
    assert farida.vault.me.printed in told_of
    assert sorted(one.is_ours for one in sent) == [False, True]


def test_who_answered_reads_their_own_answer_when_the_case_goes_to_them_again(
    handed: Circle,
) -> None:
    dana, louise = handed.dana, handed.louise
    take_in(dana, taken(louise, dana.hand_to(louise, name="to louise")))

    forms = {
        other.vault.me.name: [
            each.shape.value
            for each in plan_disclosure(dana.vault, Sender(dana, other).request()).leaving
            if each.kind == kinds.RECEIPT
        ]
        for other in (louise, handed.owen)
    }

    assert forms == {"Louise Kakegamic": ["full"], "Owen Harada": ["stub"]}
