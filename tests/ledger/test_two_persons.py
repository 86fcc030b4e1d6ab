"""A word that two persons have to give, and what counts as two."""

import pytest

from desktop_app.domain.approval import Answer, Outcome
from desktop_app.ledger.approving import read_request, terms_digest
from tests.ledger.test_approving import TERMS, Office


@pytest.fixture
def office() -> Office:
    """The people of `test_approving`."""
    return Office()


TWICE: dict[str, object] = {**TERMS, "persons": 2}
OF_TWO: dict[str, object] = {"terms": TWICE, "digest": terms_digest(TWICE)}


def test_where_two_have_to_approve_one_person_is_not_enough_however_often(office: Office) -> None:
    request = office.asks(said=OF_TWO)
    digest = {"digest": terms_digest(TWICE)}
    first = office.answers("miriam", request, said=digest)
    again = office.answers("miriam", request, said=digest)
    own = office.answers("dana's tablet", request, said=digest)
    second = office.answers("ruth", request, said=digest)

    assert office.outcome(request, first, again, own) is Outcome.WAITING
    assert office.outcome(request, second, own, first) is Outcome.APPROVED


def test_one_of_two_who_returns_it_is_enough(office: Office) -> None:
    request = office.asks(said=OF_TWO)
    digest = {"digest": terms_digest(TWICE)}
    yes = office.answers("miriam", request, said=digest)
    no = office.answers("ruth", request, Answer.RETURNED, said=digest)

    assert office.outcome(request, yes, no) is Outcome.RETURNED


@pytest.mark.parametrize("persons", [0, -1, 10, True, "2", None, 1.5])
def test_a_request_that_asks_for_no_number_of_persons_is_none(
    office: Office, persons: object
) -> None:
    terms: dict[str, object] = {**TERMS, "persons": persons}
    if isinstance(persons, float):
        terms["persons"] = [2]

    request = office.asks(said={"terms": terms, "digest": terms_digest(terms)})

    assert read_request(request) is None
