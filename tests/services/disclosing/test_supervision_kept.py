"""How an agency supervises its people stays with it, unless it is sent along with a note."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import pytest

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.codes import Regime
from desktop_app.domain.disclosing import Choices, Rules, Scope, Sending, Why
from desktop_app.domain.disclosure import Disclosure, Shape
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.reviewing import body_of_review
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.outside_words import summarise_note
from tests.services.disclosing.planning import KIT, Sender, everything_said

SAID = ("Read with care", "Which aunt", "aunt Rose", "Thank you")


@dataclass(frozen=True, slots=True)
class Thread:
    """A note of Dana's with a sign-off, and a question that was answered and settled."""

    sender: Sender
    note: EntryId
    entries: tuple[EntryId, ...]

    def shapes(self, plan: Disclosure) -> set[Shape]:
        forms = {each.entry: each.shape for each in plan.leaving}
        return {forms[each] for each in self.entries}

    def whys(self, plan: Disclosure) -> set[Why]:
        return {each.why for each in plan.withheld if each.entry in self.entries}


def beneath(sender: Sender, kind: str, refers: EntryId, body: dict[str, object]) -> EntryId:
    vault = sender.person.vault
    draft = Draft(
        case=sender.person.case,
        audience=WHOLE_TEAM,
        kind=kind,
        about=vault.reading.signed(refers).about,
        body=body,
        refers=refers,
    )
    return vault.book.append(vault.pen, [draft]).entries[0]


def supervised(sender: Sender, note: EntryId, says: Iterable[str]) -> Thread:
    remark, asked, answered, thanks = says
    review = body_of_review(frozenset({note}), remark)
    question = beneath(
        sender, kinds.QUESTION, note, {"to": "", "to_name": "Dana", "text/0000": asked}
    )
    return Thread(
        sender,
        note,
        (
            beneath(sender, kinds.REVIEW, note, review),
            question,
            beneath(sender, kinds.ANSWER, question, {"amendment": "", "text/0000": answered}),
            beneath(sender, kinds.QUESTION_CLOSE, question, {"words": thanks}),
        ),
    )


@pytest.fixture
def thread(sender: Sender) -> Thread:
    return supervised(sender, sender.note("She came with her aunt."), [f"{one}." for one in SAID])


def test_sign_offs_questions_and_answers_leave_as_stubs(sender: Sender, thread: Thread) -> None:
    plan = sender.plan()

    assert thread.shapes(plan) == {Shape.STUB}
    assert thread.whys(plan) == {Why.SUPERVISION}
    assert [words for words in SAID if words in everything_said(plan)] == []
    [line] = plan.lines
    assert line.thread == {}
    assert (line.entry.sign_offs, line.entry.questions) == ((), ())


@pytest.mark.parametrize("kind", [HandoffKind.COPY, HandoffKind.JOINT, HandoffKind.OWNERSHIP])
def test_in_no_kind_of_handoff_they_go_by_themselves(
    sender: Sender, thread: Thread, kind: HandoffKind
) -> None:
    plan = plan_disclosure(sender.person.vault, replace(sender.request(), kind=kind))

    assert thread.whys(plan) == {Why.SUPERVISION}


def test_they_go_with_the_note_they_were_chosen_for_and_with_no_other(
    sender: Sender, thread: Thread
) -> None:
    other = supervised(sender, sender.note("She went home."), ["Secret."] * 4)

    plan = sender.plan(Choices(threads=frozenset({thread.note})))

    assert thread.shapes(plan) == {Shape.FULL}
    assert other.shapes(plan) == {Shape.STUB}
    assert "Secret" not in everything_said(plan)
    line = next(each for each in plan.lines if each.entry.id == thread.note)
    told = [piece.words for each in thread.entries for piece in line.thread[each]]
    assert told == [f"{each}." for each in SAID]
    [asked] = line.entry.questions
    assert [reply.text for reply in asked.replies] == ["aunt Rose.", "Thank you."]


@pytest.mark.parametrize("sending", [Sending.HOLD, Sending.SUMMARY])
def test_a_note_that_stays_takes_its_thread_with_it(
    sender: Sender, thread: Thread, sending: Sending
) -> None:
    summarise_note(sender.person.vault, thread.note, "She was not alone.")

    plan = sender.plan(Choices(notes={thread.note: sending}, threads=frozenset({thread.note})))

    assert thread.shapes(plan) == {Shape.STUB}
    assert [words for words in SAID if words in everything_said(plan)] == []
    assert all(line.thread == {} for line in plan.lines)


def test_a_note_outside_the_scope_or_under_another_law_takes_its_thread_with_it(
    sender: Sender, thread: Thread
) -> None:
    youth = supervised(sender, sender.note("At court.", regime=Regime.YCJA), ["Secret."] * 4)
    both = frozenset({thread.note, youth.note})

    plan = sender.plan(Choices(scope=Scope(only=frozenset({youth.note})), threads=both))

    assert thread.whys(plan) == {Why.OUT_OF_SCOPE}
    assert youth.whys(plan) == {Why.YOUTH_RECORD}


def test_rules_reach_into_a_thread_and_take_no_more_of_it_than_they_must(sender: Sender) -> None:
    kit = sender.add(KIT)
    says = ("Call 807-555-0142.", "Was it Kit Anders?", "No. At 12 Matheson Street.", "Good.")
    thread = supervised(sender, sender.note("She came with somebody."), says)
    rules = Rules(telephones=True, addresses=True, names=frozenset({kit}))

    plan = sender.plan(Choices(rules=rules, threads=frozenset({thread.note})))

    told = everything_said(plan)
    assert [each for each in ("555-0142", "Kit Anders", "Matheson") if each in told] == []
    line = next(each for each in plan.lines if each.entry.id == thread.note)
    signed, asked, answered, thanks = (line.thread[each] for each in thread.entries)
    assert [piece.why for piece in signed] == [Why.TELEPHONE]
    assert [piece.why for piece in asked] == [Why.NAME]
    assert Why.ADDRESS in {piece.why for piece in answered}
    assert [piece.words for piece in thanks] == ["Good."]
    assert line.entry.sign_offs[0].words == ""


def test_a_passage_that_stays_stays_in_the_questions_about_it(sender: Sender) -> None:
    note = sender.note("She told Ardelle. She went home at nine.")
    says = ("I saw that she told Ardelle.", "Who heard “she told Ardelle”?", "I did.", "Good.")
    thread = supervised(sender, note, says)
    choices = Choices(passages=((note, "She told Ardelle"),), threads=frozenset({note}))

    plan = sender.plan(choices)

    assert "Ardelle" not in everything_said(plan)
    [line] = plan.lines
    assert [piece.words for piece in line.thread[thread.entries[2]]] == ["I did."]


def test_one_field_of_a_thread_can_be_kept_back_and_what_it_covers_is_no_number(
    sender: Sender, thread: Thread
) -> None:
    review = thread.entries[0]
    choices = Choices(
        fields=frozenset({(review, "words")}),
        rules=Rules(telephones=True, addresses=True),
        threads=frozenset({thread.note}),
    )

    plan = sender.plan(choices)

    kept = {(each.entry, each.name) for each in plan.withheld}
    assert kept == {(review, "words")}
    assert "Read with care" not in everything_said(plan)


def test_a_question_whose_note_is_not_here_stays(sender: Sender) -> None:
    vault, gone = sender.person.vault, EntryId(bytes(32))
    draft = Draft(
        case=sender.person.case,
        audience=WHOLE_TEAM,
        kind=kinds.QUESTION,
        about=ObjectId(vault.new_id()),
        body={"to": "", "to_name": "Dana", "text/0000": "Which aunt was it?"},
        refers=gone,
    )
    written = vault.book.append(vault.pen, [draft]).entries[0]

    plan = sender.plan()

    assert {each.why for each in plan.withheld if each.entry == written} == {Why.SUPERVISION}
    assert "Which aunt" not in everything_said(plan)
    assert all("Which aunt" not in str(value) for one in plan.beside for value in one.values)


def test_a_question_of_a_later_version_stays_whatever_is_chosen(sender: Sender) -> None:
    note = sender.note("She came with her aunt.")
    later = beneath(sender, "question/2", note, {"text/0000": "Which aunt was it?"})

    plan = sender.plan(Choices(threads=frozenset({note})))

    assert {each.why for each in plan.withheld if each.entry == later} == {Why.SUPERVISION}
    assert "Which aunt" not in everything_said(plan)


@pytest.mark.parametrize(
    "body",
    [
        {"covers": ["Her aunt is Rose."], "words": ""},
        {"covers": "Her aunt is Rose.", "words": ""},
        {"covers": [{"x": "Her aunt is Rose."}], "words": ""},
        {"covers": [], "words": "", "package": "Her aunt is Rose."},
        {"covers": [], "words": "", "lang": "Her aunt is Rose, and more."},
    ],
)
def test_words_where_no_page_shows_any_never_go_along(
    sender: Sender, body: dict[str, object]
) -> None:
    note = sender.note("She came with her aunt.")
    crafted = beneath(sender, kinds.REVIEW, note, body)

    plan = sender.plan(Choices(threads=frozenset({note})))

    assert {each.why for each in plan.withheld if each.entry == crafted} == {Why.SUPERVISION}
    assert "Rose" not in everything_said(plan)


def test_only_of_a_note_can_a_thread_be_sent(sender: Sender) -> None:
    vault, told = sender.person.vault, sender.say("action/1", {"title": "Call her aunt."})

    with pytest.raises(Refusal) as refused:
        plan_disclosure(vault, sender.request(Choices(threads=frozenset({told}))))

    assert refused.value.code is RefusalCode.UNKNOWN_ENTRY
