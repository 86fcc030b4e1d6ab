"""What leaves beside the notes is read in words: what holds first, then what held before."""

from dataclasses import replace

import pytest

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import ToldThing, ToldValue
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId, ObjectId
from desktop_app.domain.rulebook import Told
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.reports.handed_english import HANDED_ENGLISH
from desktop_app.reports.handed_french import HANDED_FRENCH
from desktop_app.reports.timeline_html import timeline_html
from tests.reports.made_up import KEY, RECORD, RENEE
from tests.reports.page import check_structure, read

FIRST, LATER = EntryId(b"\x51" * 32), EntryId(b"\x52" * 32)


def value(
    name: str,
    stored: object,
    entry: EntryId = FIRST,
    *,
    holds: bool = True,
    why: Why | None = None,
) -> ToldValue:
    recorded_ms = 1_794_272_100_000 + entry[0] * 60_000
    return ToldValue(
        entry=entry,
        name=name,
        value=stored,
        author=KEY,
        recorded_ms=recorded_ms,
        holds=holds,
        why=why,
    )


def thing(kind: str, *values: ToldValue) -> ToldThing:
    return ToldThing(
        about=ObjectId(bytes(16)),
        first=FIRST,
        kind=kind,
        sending=Sending.SEND,
        why=None,
        values=values,
    )


CASE = thing(
    "case/1",
    value("status", "open"),
    value("exploitation", "at_risk"),
    value("risk", 1, holds=False),
    value("opened_on", "2026-11-02"),
    value("risk_reason", ""),
    value("lead_agency", "Lake of the Woods CFS"),
    value("risk", 2, LATER),
)
ACTION = thing(
    "action/1",
    value("title", "Call the school"),
    value("due", "2026-11-20"),
    value("outcome", None, why=Why.PASSAGE),
    value("end", None),
    value("digest", "zz99zz"),
)
SENT = thing(
    "handoff/1",
    value("recipients", ["k_abc"]),
    value("purpose", "To plan."),
    value("conditions", ["no_further", "destroy_by:2027-02-10"]),
)


def _page(language: str, *things: ToldThing) -> str:
    page = read(timeline_html(_record(*things), language))
    check_structure(page)
    return page.text


def _record(*things: ToldThing) -> ReadableRecord:
    disclosure = replace(RECORD.disclosure, beside=things)
    named = {"k_abc": "Mireille Roy, Crown Attorney"}
    titles = {"standard": {"safe_contact": Told({"en": "Safe contact", "fr": "Contact"})}}
    record = replace(RECORD, disclosure=disclosure, authors={KEY: RENEE}, named=named)
    return replace(record, titles=titles)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("StatusOpen", "ExploitationAt risk", "Risk2 of 4: raised", "Mon 2 Nov 2026")),
        ("fr", ("ÉtatOuvert", "À risque", "Risque2 sur 4\u00a0: accru", "Responsable du dossier")),
    ],
)
def test_where_the_case_stands_is_said_in_words(language: str, told: tuple[str, ...]) -> None:
    page = _page(language, CASE)

    assert [each for each in told if each not in page] == []


def test_what_held_before_comes_after_what_holds_and_says_so() -> None:
    page = _page("en", CASE)

    assert page.index("2 of 4: raised") < page.index("Earlier values, which no longer hold")
    assert "Risk before: 1 of 4: watchful (recorded" in page
    assert "by Renée Courville" in page
    assert "Why this level of risk" not in page


def test_a_value_that_stays_is_a_box_and_one_never_given_is_nothing() -> None:
    page = _page("en", ACTION)

    assert "Also on record" in page
    assert "Outcome[passage held back, no reason given]" in page
    assert "DueFri 20 Nov 2026" in page
    assert "Until" not in page
    assert "zz99zz" not in page


def test_who_received_it_before_is_told_by_name_with_what_was_asked() -> None:
    page = _page("en", SENT)

    assert "Who received it before" in page
    assert "Received byMireille Roy, Crown Attorney" in page
    assert "Destroy it, and every copy, by Wed 10 Feb 2027." in page


def test_of_a_later_version_names_stand_as_they_are_stored() -> None:
    page = _page("en", thing("later/1", value("told", ["new words", 3, True])))

    assert "later/1" in page
    assert "toldnew words; 3; yes" in page


ASKED = thing(
    "approval_request/1",
    value("subject", "handoff"),
    value("digest", "zz99zz"),
    value(
        "terms",
        {
            "kind": "copy",
            "to": [["k_abc", "Mireille Roy", "Crown office"], ["k_def", "Paul Roy", "Police"]],
            "ground": "consent",
            "entries": 431,
            "entries_digest": "zz99zz",
            "withheld": {"not_relevant": 2},
            "conditions": ["no_further"],
        },
    ),
    value("answer", "approved_with_direction", LATER),
)
RECEIVED = thing(
    "receipt/1",
    value("by", ["k_abc", "-FO-uNYs"]),
    value("outcome", "partly"),
    value("bundle", "8u"),
)
JUDGED = thing(
    "tick/1",
    value("standard", "safe_contact"),
    value("version", "zz99zz"),
    value("entry", b64(LATER)),
    value("answer", "not_met"),
)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            (
                *("Request for approval", "What was askedA handoff", "Kind: A copy: the sender"),
                *("To: Mireille Roy, Crown office; Paul Roy, Police", "Entries: 431"),
                *("Of them held back: 2 (not relevant)", "Conditions: Don’t pass it on without"),
                *("AnswerApproved, with a direction", "Receipt", "ByMireille Roy, Crown Attorney"),
                *("OutcomeTaken in in part", "Judgement of a standard", "Of the entrye_kjjfeus"),
                *("StandardSafe contact", "AnswerNot met", "ToA summary, To the end"),
            ),
        ),
        (
            "fr",
            (
                *("Demande d’autorisation", "À\u00a0: Mireille Roy, Crown office; Paul Roy"),
                *(
                    "Inscriptions\u00a0: 431",
                    "Autorisé, avec une directive",
                    "Accusé de réception",
                ),
                *("RésultatReçu en partie", "Jugement d’une norme", "RéponseNon respectée"),
            ),
        ),
    ],
)
def test_what_supervision_and_receipts_say_is_in_words_without_a_code(
    language: str, told: tuple[str, ...]
) -> None:
    lines = thing("consent/1", value("what", "A summary"), value("to", "A summary\nTo the end"))

    page = _page(language, ASKED, RECEIVED, JUDGED, lines)

    assert [each for each in told if each not in page] == []
    for raw in ("/1", "zz99zz", "k_abc", "-FO-", "no_further", "_with_", "terms", "U+000A"):
        assert raw not in page


def test_every_kind_that_a_page_may_show_has_a_name_in_both_languages() -> None:
    shown = kinds.KNOWN - kinds.CONTROL - {"rules/1", "access/1", kinds.HEADS}

    for words in (HANDED_ENGLISH, HANDED_FRENCH):
        assert shown - set(words.list.kinds) == set()
