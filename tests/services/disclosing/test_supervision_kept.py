"""How an agency supervises its people stays with it."""

from desktop_app.domain.disclosing import Why
from desktop_app.domain.disclosure import Shape
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.reviewing import body_of_review
from desktop_app.services.disclosing import plan_disclosure
from tests.services.disclosing.planning import Sender


def test_sign_offs_questions_and_answers_leave_as_stubs(sender: Sender) -> None:
    vault = sender.person.vault
    note = sender.note("She came with her aunt.")
    about = vault.reading.signed(note).about

    def beneath(kind: str, body: dict[str, object]) -> None:
        draft = Draft(
            case=sender.person.case,
            audience=WHOLE_TEAM,
            kind=kind,
            about=about,
            body=body,
            refers=note,
        )
        written.append(vault.book.append(vault.pen, [draft]).entries[0])

    written: list[EntryId] = []
    beneath(kinds.REVIEW, body_of_review(frozenset({note}), "Read with care."))
    beneath(kinds.QUESTION, {"to_name": "Dana", "text/0000": "Which aunt was it?"})
    beneath(kinds.ANSWER, {"text/0000": "Her aunt Rose."})

    plan = plan_disclosure(vault, sender.request())

    forms = {each.entry: each.shape for each in plan.leaving}
    kept = {each.entry: each.why for each in plan.withheld}
    assert [forms[each] for each in written] == [Shape.STUB] * 3
    assert [kept[each] for each in written] == [Why.OWN_BUSINESS] * 3
    for words in (b"with care", b"Which aunt", b"aunt Rose"):
        assert all(words not in each.line for each in plan.leaving)
