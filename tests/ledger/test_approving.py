"""A second person's word: whose counts, about what, and what several come to."""

from collections.abc import Mapping, Sequence
from random import Random
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.approval import Answer, Outcome
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import DeviceKey, PersonId
from desktop_app.ledger import kinds
from desktop_app.ledger.approving import (
    Speaker,
    counting,
    outcome_of,
    read_request,
    terms_digest,
)
from desktop_app.ledger.entry import Entry, Redacted, Stub
from desktop_app.ledger.redaction import stub, withhold
from tests.ledger.devices import POLICE, Device, copy_of

TERMS: dict[str, object] = {"case": "Cedar", "to": ["k_1"], "purpose": "Planning."}
UNSAID: Mapping[str, object] = MappingProxyType({})
OURS, THEIRS = DeviceKey(b"our agency"), DeviceKey(b"another agency")
WORKER, SUPERVISOR, CUSTODIAN = Authority.WORKER, Authority.SUPERVISOR, Authority.CUSTODIAN


class Office:
    """People with devices, and what their cards let them decide."""

    def __init__(self) -> None:
        self.devices: dict[str, Device] = {}
        self.speakers: dict[DeviceKey, Speaker] = {}
        for name, person, agency, authority in (
            ("dana", "dana", OURS, WORKER),
            ("dana's tablet", "dana", OURS, SUPERVISOR),
            ("miriam", "miriam", OURS, SUPERVISOR),
            ("ruth", "ruth", OURS, CUSTODIAN),
            ("lee", "lee", OURS, Authority.LEAD),
            ("owen", "owen", THEIRS, SUPERVISOR),
            ("expired", "iris", OURS, None),
        ):
            device = Device.named(name)
            self.devices[name] = device
            self.speakers[device.key] = Speaker(PersonId(person.encode()), agency, authority)
        self.devices["stranger"] = Device.named("stranger")

    def speaker(self, entry: Entry) -> Speaker | None:
        return self.speakers.get(entry.log.author)

    def asks(self, name: str = "dana", said: Mapping[str, object] = UNSAID) -> Entry:
        body = {"subject": "handoff", "terms": TERMS, "digest": terms_digest(TERMS), **said}
        return self.devices[name].write(kinds.APPROVAL_REQUEST, "request", {"words": "", **body})

    def answers(
        self,
        name: str,
        request: Entry,
        answer: Answer = Answer.APPROVED,
        instead_of: Sequence[Entry] = (),
        said: Mapping[str, object] = UNSAID,
    ) -> Entry:
        body = {"answer": answer.value, "comment": "", "digest": terms_digest(TERMS), **said}
        return self.devices[name].write(
            kinds.APPROVAL,
            "request",
            body,
            refers=request.id,
            supersedes=[each.id for each in instead_of],
        )

    def outcome(self, request: Entry, *answers: Entry) -> Outcome:
        asked = read_request(request)
        persons = 1 if asked is None else asked.persons
        return outcome_of(counting(request, answers, self.speaker), self.speaker, persons)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.mark.parametrize("name", ["miriam", "ruth"])
def test_a_supervisors_or_custodians_word_approves(office: Office, name: str) -> None:
    request = office.asks()

    answer = office.answers(name, request)

    assert office.outcome(request) is Outcome.WAITING
    assert office.outcome(request, answer) is Outcome.APPROVED


@pytest.mark.parametrize("name", ["dana", "dana's tablet", "lee", "owen", "expired", "stranger"])
def test_cards_without_authority_or_of_another_agency_and_who_asked_approve_nothing(
    office: Office, name: str
) -> None:
    request = office.asks()

    answer = office.answers(name, request)

    assert office.outcome(request, answer) is Outcome.WAITING
    assert counting(request, [answer], office.speaker) == ()


def test_a_supervisor_who_asks_needs_another_one(office: Office) -> None:
    request = office.asks("miriam")

    own = office.answers("miriam", request)
    anothers = office.answers("ruth", request)

    assert office.outcome(request, own) is Outcome.WAITING
    assert office.outcome(request, own, anothers) is Outcome.APPROVED


def test_what_a_stranger_asks_nobody_can_approve(office: Office) -> None:
    request = office.asks("stranger")

    answer = office.answers("miriam", request)

    assert office.outcome(request, answer) is Outcome.WAITING


def test_an_answer_is_about_the_terms_it_repeats_and_about_no_others(office: Office) -> None:
    request = office.asks()

    other = office.answers(
        "miriam", request, said={"digest": terms_digest({**TERMS, "purpose": "Else."})}
    )

    assert office.outcome(request, other) is Outcome.WAITING


def test_an_answer_to_another_request_or_in_another_channel_is_none_to_this(
    office: Office,
) -> None:
    request, again = office.asks(), office.asks()
    body = {"answer": "approved", "comment": "", "digest": terms_digest(TERMS)}

    elsewhere = office.devices["miriam"].write(
        kinds.APPROVAL, "request", body, refers=request.id, channel=POLICE
    )

    answer = office.answers("miriam", again)
    assert office.outcome(request, answer, elsewhere) is Outcome.WAITING
    assert office.outcome(again, answer) is Outcome.APPROVED


def test_an_answer_that_means_nothing_we_know_decides_nothing(office: Office) -> None:
    request = office.asks()

    answers = [
        office.answers("miriam", request, said={"answer": odd})
        for odd in ("perhaps", 7, None, ["approved"])
    ]

    assert office.outcome(request, *answers) is Outcome.WAITING


@pytest.mark.parametrize(
    "said",
    [
        {"terms": {**TERMS, "to": ["k_2"]}},
        {"digest": terms_digest({})},
        {"terms": "approve me"},
        {"subject": 7},
        {"digest": None},
    ],
)
def test_a_request_whose_digest_is_of_other_terms_is_none(
    office: Office, said: dict[str, object]
) -> None:
    request = office.asks(said=said)

    answer = office.answers("miriam", request)

    assert read_request(request) is None
    assert office.outcome(request, answer) is Outcome.WAITING


def test_a_request_that_is_not_all_shown_is_none(office: Office) -> None:
    request = office.asks()

    redacted, bare = (
        copy_of(request, withhold(request.form, "terms".__eq__)),
        copy_of(request, stub(request.form)),
    )

    assert isinstance(redacted.form, Redacted)
    assert isinstance(bare.form, Stub)
    assert read_request(redacted) is None
    assert read_request(bare) is None


def test_a_return_weighs_more_than_an_approval_written_apart_from_it(office: Office) -> None:
    request = office.asks()

    yes = office.answers("miriam", request)
    no = office.answers("ruth", request, Answer.RETURNED)
    yes_after_all = office.answers("miriam", request, instead_of=(yes, no))

    assert office.outcome(request, yes, no) is Outcome.RETURNED
    assert office.outcome(request, yes, no, yes_after_all) is Outcome.APPROVED


def test_nobody_without_a_say_takes_a_return_away(office: Office) -> None:
    request = office.asks()
    no = office.answers("ruth", request, Answer.RETURNED)
    yes = office.answers("miriam", request)

    over = office.answers("dana", request, instead_of=(no,))

    assert office.outcome(request, no, yes, over) is Outcome.RETURNED


def test_a_direction_is_an_approval_too(office: Office) -> None:
    request = office.asks()

    answer = office.answers("miriam", request, Answer.APPROVED_WITH_DIRECTION)

    assert office.outcome(request, answer) is Outcome.APPROVED


NAMES = ("dana", "dana's tablet", "miriam", "ruth", "lee", "owen", "expired", "stranger")
ACTS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(Answer), st.booleans()), max_size=8
)


@settings(max_examples=200, deadline=None)
@given(asker=st.sampled_from(NAMES), acts=ACTS, seed=st.integers(0, 2**16))
def test_an_approval_by_the_requester_is_never_effective_whatever_order_entries_arrive_in(
    asker: str, acts: list[tuple[str, Answer, bool]], seed: int
) -> None:
    office = Office()
    request = office.asks(asker)
    answers: list[Entry] = []
    for name, answer, is_instead in acts:
        before = answers[-2:] if is_instead else []
        answers.append(office.answers(name, request, answer, before))
    shuffled = answers.copy()
    Random(seed).shuffle(shuffled)

    deciding = counting(request, shuffled, office.speaker)

    person = office.speakers.get(office.devices[asker].key)
    said_by = [office.speaker(each) for each in deciding]
    assert all(
        speaker is not None
        and person is not None
        and speaker.person != person.person
        and speaker.agency == person.agency
        and speaker.authority in {SUPERVISOR, CUSTODIAN}
        for speaker in said_by
    )
    assert deciding == counting(request, answers, office.speaker)
    for persons in (1, 2):
        outcome = outcome_of(deciding, office.speaker, persons)
        assert outcome is outcome_of(deciding[::-1], office.speaker, persons)
        approving = {each.person for each in said_by if each is not None}
        assert outcome is not Outcome.APPROVED or len(approving) >= persons
    others = [a for a, (name, _, _) in zip(answers, acts, strict=True) if name != asker]
    if not counting(request, others, office.speaker):
        assert outcome_of(deciding, office.speaker) is Outcome.WAITING
