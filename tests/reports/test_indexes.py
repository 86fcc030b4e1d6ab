"""The indexes a file co-ordinator prints: what a row says, and how a long one is cut."""

import json
from dataclasses import replace

from desktop_app.domain.action import Action, Owner, Priority
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.domain.indexes import (
    ActionsIndex,
    HandedIndex,
    HandedLine,
    HandedReceipt,
    IndexHead,
)
from desktop_app.domain.receipts import Outcome
from desktop_app.reports.index_paper import ROWS_IN_A_PART, IndexPaper
from desktop_app.reports.index_tables import table_of
from desktop_app.reports.rules import Notice, PrintingRules
from tests.reports.made_up import OWEN, RECORD

SENT_MS = 1_794_447_000_000
HEAD = IndexHead(
    codename="Cedar-0412",
    created="2026-11-12T14:32:00-06:00",
    now_ms=SENT_MS,
    by=RECORD.sender,
)
ACTION = Action(
    id=ObjectId(bytes(range(16))),
    case=CaseId(bytes(16)),
    title="=Call the school",
    owner=Owner("Dana Whitford"),
    due="2026-11-20T10:00-06:00",
    opened_ms=SENT_MS,
    priority=Priority.HIGH,
)
PACKAGE = HandedLine(
    kind="",
    number=2,
    recorded_ms=SENT_MS,
    by=OWEN,
    count=141,
    entries=(12, 152),
    exhibits=(3, 3),
    reference="ab" * 32,
)
BUNDLE = HandedLine(
    kind="ownership",
    number=1,
    recorded_ms=SENT_MS,
    by=OWEN,
    to=("Noor Kalsi, Lakeside",),
    count=9,
    receipts=(
        HandedReceipt(
            name="Noor Kalsi",
            outcome=Outcome.PARTLY,
            at="2026-11-13T09:00:00-06:00",
            accepted=7,
            refused=2,
        ),
        HandedReceipt(name="Ruth Marten"),
    ),
    reference="b_1",
)
RULES = PrintingRules(
    identity_ban=Notice(*({"en": "No names.", "fr": "Aucun nom."} for _ in range(3))),
    watermark={"en": "CONFIDENTIAL", "fr": "CONFIDENTIEL"},
)


def test_an_actions_row_says_its_code_rank_and_state_in_either_language() -> None:
    index = ActionsIndex(head=HEAD, actions=(ACTION,), overdue=frozenset({ACTION.code}))

    [english], [french] = (table_of(index, language).rows for language in ("en", "fr-CA"))

    assert ACTION.code == "A-AAAQEA"
    assert english[1:5] == ("A-AAAQEA", "=Call the school", "Dana Whitford", "High")
    assert (english[6], english[7]) == ("2026-11-20 10:00", "overdue")
    assert (french[1], french[4], french[7]) == ("A-AAAQEA", "Haute", "en retard")


def test_what_was_disclosed_names_its_numbers_and_what_was_handed_its_receipts() -> None:
    index = HandedIndex(head=HEAD, lines=(PACKAGE, BUNDLE))

    package, bundle = table_of(index, "en").rows

    assert package[7] == "E-0012 – E-0152; X-0003"
    assert package[4] == "Crown"
    assert bundle[4] == "Noor Kalsi, Lakeside"
    assert bundle[10] == (
        "Noor Kalsi: 7 taken in, 2 left, 2026-11-13 09:00; Ruth Marten: no receipt"
    )


def test_a_long_index_is_set_in_parts_that_hold_every_row_once() -> None:
    actions = tuple(
        replace(ACTION, id=ObjectId(number.to_bytes(16, "big")), title=f"Step {number}")
        for number in range(ROWS_IN_A_PART + 1)
    )
    table = table_of(ActionsIndex(head=HEAD, actions=actions), "en")
    paper = IndexPaper(HEAD, table, "en", RULES, frozenset(range(32, 0x3000)))

    sheets = [json.loads(sheet) for sheet in paper.sheets()]

    assert (len(sheets), paper.parts) == (2, 2)
    told = json.dumps([sheet["body"] for sheet in sheets])
    assert all(told.count(f'"Step {number}"') == 1 for number in (0, 399, ROWS_IN_A_PART))
    assert sheets[0]["foot"] == "Cedar-0412 · Index of actions · confidential"
    assert "No names." in json.dumps(sheets[0]["body"])


def test_an_empty_index_says_that_there_is_nothing() -> None:
    table = table_of(ActionsIndex(head=HEAD, actions=()), "fr")
    paper = IndexPaper(HEAD, table, "fr", RULES, frozenset(range(32, 0x3000)))

    [sheet] = [json.loads(each) for each in paper.sheets()]

    assert "rien à énumérer" in json.dumps(sheet["body"], ensure_ascii=False)


def test_more_columns_than_a_page_is_wide_for_stand_row_by_row_under_their_names() -> None:
    table = table_of(HandedIndex(head=HEAD, lines=(PACKAGE, BUNDLE)), "en")
    paper = IndexPaper(HEAD, table, "en", RULES, frozenset(range(32, 0x3000)))

    [sheet] = [json.loads(each) for each in paper.sheets()]

    told = json.dumps(sheet["body"], ensure_ascii=False)
    assert '"n": "table"' not in told
    assert "E-0012 – E-0152; X-0003" in told
    assert "Noor Kalsi: 7 taken in, 2 left" in told
    assert told.index("Disclosure package") < told.index("Noor Kalsi, Lakeside")
