"""Opens actions, changes them, and says what came of them: done, or not to be done and why."""

from collections.abc import Callable, Mapping

from desktop_app.domain.action import NOBODY, Action, NewAction, Owner, Priority
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.occurred import check_moment, instant_ms, recorded_at
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.audiences import channel_of, channel_told
from desktop_app.services.cards import find_card
from desktop_app.services.covering import covered
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.restricted import enter

ME = "me"


def open_action(vault: OpenVault, case: CaseId, new: NewAction) -> Receipt:
    """Put on record what is to be done.

    Raises:
        Refusal: UNKNOWN_CASE, EMPTY_TITLE, BAD_TIME, TIME_WITHOUT_OFFSET,
            TEXT_NOT_STORABLE, BAD_VALUE for an audience that is none.
    """
    vault.reading.check_case(case)
    body: dict[str, object] = {"title": _titled(new.title), "due": _due(new.due)}
    if new.priority is not Priority.NORMAL:
        body["priority"] = new.priority.value
    draft = Draft(
        case=case,
        audience=channel_of(vault, case, new.audience),
        kind=kinds.ACTION,
        about=ObjectId(vault.new_id()),
        body={**body, **_owned(new.owner)},
    )
    return vault.book.append(vault.pen, [draft])


def change_action(
    vault: OpenVault, action: Action, said: Mapping[str, str], owner: Owner | None = None
) -> Receipt:
    """Say otherwise what it is, when it is due, how soon it matters, or who sees to it.

    The names are `title`, `due` and `priority`.

    Raises:
        Refusal: NOTHING_CHANGED, EMPTY_TITLE, BAD_TIME, TIME_WITHOUT_OFFSET, BAD_VALUE.
    """
    body: dict[str, object] = {name: _CHECKED[name](value) for name, value in said.items()}
    if owner is not None:
        body |= _owned(owner)
    return _say(vault, action, body)


def finish_action(vault: OpenVault, action: Action, outcome: str, done_on: str = "") -> Receipt:
    """Say that it is done, and what came of it; without a day or a moment, now.

    Raises:
        Refusal: BAD_TIME, TIME_WITHOUT_OFFSET, FUTURE_TIME, TEXT_NOT_STORABLE.
    """
    body = {"done_on": _done(vault, done_on), "outcome": storable(outcome).strip()}
    return _say(vault, action, dict(body))


def reopen_action(vault: OpenVault, action: Action) -> Receipt:
    """It is to be done after all; what was said before stays on record."""
    return _say(vault, action, {"done_on": "", "outcome": "", "withdrawn": ""})


def withdraw_action(vault: OpenVault, action: Action, reason: str) -> Receipt:
    """Say why it is not going to be done.

    Raises:
        Refusal: EMPTY_REASON, TEXT_NOT_STORABLE.
    """
    if not storable(reason).strip():
        raise Refusal(RefusalCode.EMPTY_REASON)
    return _say(vault, action, {"withdrawn": reason.strip()})


def owner_of(vault: OpenVault, untrusted: str) -> Owner:
    """Who is meant by `me`, the id of a card, or a name.

    A name that is on the card of exactly one person here means them; any other stands as it is.

    Raises:
        Refusal: UNKNOWN_CARD, AMBIGUOUS_ID, BAD_VALUE, TEXT_NOT_STORABLE.
    """
    said = " ".join(storable(untrusted).split())
    if not said:
        return NOBODY
    if said.casefold() == ME:
        return owner_by(vault.me)
    if said.startswith("k_"):
        return owner_by(find_card(vault, said).card)
    called = (card for card, _ in vault.cards.cards() if card.name.casefold() == said.casefold())
    named = {owner_by(card) for card in called}
    return named.pop() if len(named) == 1 else Owner(said)


def owners(vault: OpenVault) -> tuple[Owner, ...]:
    """Everybody who can be asked to see to something, oneself first."""
    known = (
        card
        for card, standing in vault.cards.cards()
        if isinstance(card, Card) and standing is not Standing.REVOKED
    )
    others = {owner_by(card) for card in known} - {owner_by(vault.me)}
    return owner_by(vault.me), *sorted(others, key=lambda one: (one.name.casefold(), str(one)))


def actions(
    vault: OpenVault, case: CaseId | None = None, *, is_all: bool = False
) -> tuple[Action, ...]:
    """What is to be done, in one case or in all; with `is_all`, also what is done or withdrawn."""
    if not is_all:
        return covered(vault, vault.actions.waiting(case))
    lines = vault.reading.cases(counted=False)
    cases = [line.id for line in lines] if case is None else [case]
    return covered(vault, (action for each in cases for action in vault.actions.of(each)))


def find_action(vault: OpenVault, untrusted_id: str) -> Action:
    """The action that a printed object id means; who names it opens its case.

    Raises:
        Refusal: BAD_VALUE, AMBIGUOUS_ID, and UNKNOWN_ACTION; RESTRICTED_CASE where nobody said
            why they open it.
    """
    id_ = ObjectId(vault.reading.find(untrusted_id, "o"))
    for entry in vault.book.about([id_]):
        for action in vault.actions.of(entry.log.case):
            if action.id == id_:
                enter(vault, action.case, vault.reason)
                return action
    raise Refusal(RefusalCode.UNKNOWN_ACTION)


def owner_by(card: Card | OutsideCard) -> Owner:
    """Who holds a card."""
    return Owner(card.name, card.person if isinstance(card, Card) else None)


def _say(vault: OpenVault, action: Action, body: dict[str, object]) -> Receipt:
    if not body:
        raise Refusal(RefusalCode.NOTHING_CHANGED)
    draft = Draft(
        case=action.case,
        audience=channel_told(vault, action.case, action.id),
        kind=kinds.FIELD,
        about=action.id,
        body=body,
    )
    return vault.book.append(vault.pen, [draft])


def _titled(untrusted: str) -> str:
    said = " ".join(storable(untrusted).split())
    if not said:
        raise Refusal(RefusalCode.EMPTY_TITLE)
    return said


def _due(untrusted: str) -> str:
    said = untrusted.strip()
    return check_moment(said) if said else ""


def _done(vault: OpenVault, untrusted: str) -> str:
    """Nobody has done tomorrow what was to be done."""
    now_ms = vault.clock.now_ms()
    said = untrusted.strip()
    if not said:
        return recorded_at(now_ms).isoformat(timespec="minutes")
    if instant_ms(check_moment(said), vault.midnight_ms) > now_ms:
        raise Refusal(RefusalCode.FUTURE_TIME)
    return said


def _owned(owner: Owner) -> dict[str, object]:
    person = "" if owner.person is None else b64(owner.person)
    return {"owner": person, "owner_name": " ".join(storable(owner.name).split())}


def _ranked(untrusted: str) -> str:
    if untrusted not in set(Priority):
        raise Refusal(RefusalCode.BAD_VALUE, what="priority")
    return untrusted


_CHECKED: Mapping[str, Callable[[str], str]] = {
    "title": _titled,
    "due": _due,
    "priority": _ranked,
}
