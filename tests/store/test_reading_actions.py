"""Actions as they are read: by whose values are current, whatever colleagues signed."""

from desktop_app.ledger import kinds
from tests.ledger.devices import CASE, Device, object_id
from tests.store.desk import Desk

CALL, ASK = object_id("call"), object_id("ask")


def test_what_a_colleague_signed_is_read_as_far_as_it_makes_sense(desk: Desk) -> None:
    desk.write(kinds.ACTION, CALL, {"title": "Call", "owner": "not base64!", "due": "soon"})
    desk.write(kinds.ACTION, ASK, {"title": 7, "owner_name": "Ben", "done_on": "yesterday"})

    actions = desk.replica.database.actions
    [waiting] = actions.waiting()
    [ask] = [each for each in actions.of(CASE) if each.id == ASK]

    assert (waiting.title, waiting.owner.name, waiting.due) == ("Call", "not base64!", None)
    assert waiting.owner.person is None
    assert (ask.title, ask.owner.name, ask.done_on, ask.is_open) == ("", "Ben", "", False)


def test_two_who_took_it_apart_stand_as_a_conflict(desk: Desk) -> None:
    first = desk.write(kinds.ACTION, CALL, {"title": "Call", "owner_name": ""})
    ben, zoe = Device.named("Ben"), Device.named("Zoe")
    apart = [
        who.write(kinds.FIELD, CALL, {"owner_name": name}, lamport=9, supersedes=[first])
        for who, name in ((ben, "Ben"), (zoe, "Zoe"))
    ]
    desk.replica.take_in([desk.agency.card(who).line for who in (ben, zoe)])
    desk.replica.take_in([entry.line for entry in apart])

    [action] = desk.replica.database.actions.of(CASE)

    assert action.conflicts == ("owner_name",)
    assert action.owner.name in {"Ben", "Zoe"}
