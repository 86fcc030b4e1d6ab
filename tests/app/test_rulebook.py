"""The rule data on handing on: read as far as they make sense, and never against caution."""

import json
from pathlib import Path

import pytest

from desktop_app.app.rulebook import read_rulebook, rulebook
from desktop_app.domain.approval import Deed
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.rulebook import STRICTEST, Asks, Policy

ROW = {"code": "order", "title": {"en": "An order"}, "needs": {"en": "Its number."}}


def with_grounds(folder: Path, *rows: object) -> Path:
    (folder / "authorities.json").write_text(json.dumps({"authorities": rows}))
    return folder


def with_policy(folder: Path, written: str) -> Path:
    (folder / "policy.json").write_text(written)
    return folder


def test_what_came_along_names_the_grounds_of_the_law_and_claims_no_check_of_them() -> None:
    book = rulebook()

    codes = [ground.code for ground in book.grounds]
    assert codes == [
        *("consent", "cyfsa_292_1_a", "cyfsa_292_1_g", "cyfsa_292_2", "court_order"),
        *("duty_to_report_125", "mfippa_fippa", "phipa", "other"),
    ]
    assert [need.name for need in book.oral_needs] == ["given_by", "what", "notice"]
    assert not any(ground.verified for ground in book.grounds)
    assert not any(need.verified for need in book.oral_needs)
    assert book.policy == Policy()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_ground_says_in_both_languages_what_it_needs(language: str) -> None:
    book = rulebook()

    told = [
        words.words.get(language, "")
        for ground in book.grounds
        for words in (ground.title, ground.needs)
    ]
    told += [need.title.words.get(language, "") for need in book.oral_needs]
    assert all(told)
    assert len(set(told)) >= len(book.grounds) * 2 - 1


def test_words_are_told_in_the_readers_language_or_else_in_english(tmp_path: Path) -> None:
    row = {**ROW, "title": {"en": "An order", "fr": "Une ordonnance"}}

    [ground] = read_rulebook(with_grounds(tmp_path, row)).grounds

    assert ground.title.told("fr_CA") == "Une ordonnance"
    assert ground.title.told("cr") == "An order"
    assert ground.needs.told("fr") == "Its number."


def test_an_agency_says_what_a_ground_asks_and_what_it_can_carry(tmp_path: Path) -> None:
    row = {**ROW, "asks": ["order_no"], "for_kinds": ["copy"], "override": True}

    [ground] = read_rulebook(with_grounds(tmp_path, row)).grounds

    assert ground.asks == {Asks.ORDER_NO}
    assert ground.carries(HandoffKind.COPY)
    assert not ground.carries(HandoffKind.OWNERSHIP)
    assert ground.override


@pytest.mark.parametrize(
    "senseless",
    [7, None, {}, {**ROW, "code": ""}, {**ROW, "asks": ["a song"]}, {**ROW, "title": "An order"}],
)
def test_a_ground_that_makes_no_sense_is_left_out_and_the_others_stand(
    tmp_path: Path, senseless: object
) -> None:
    twice = {**ROW, "override": True}

    book = read_rulebook(with_grounds(tmp_path, senseless, ROW, twice))

    assert [(ground.code, ground.override) for ground in book.grounds] == [("order", False)]
    assert book.ground("order") is book.grounds[0]
    assert book.ground("song") is None


@pytest.mark.parametrize("damaged", ["", "[]", "{", "\x00", "[" * 5_000])
def test_a_damaged_list_keeps_nobody_from_their_vault(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "authorities.json").write_text(damaged)

    book = read_rulebook(tmp_path)

    assert book.grounds == ()
    assert book.policy == Policy()


def test_an_agency_says_what_a_supervisor_approves(tmp_path: Path) -> None:
    written = '{"approval_required_for": ["copy"], "receipt_due_days": 5, "about": "ours"}'

    policy = read_rulebook(with_policy(tmp_path, written)).policy

    assert policy == Policy(
        approval_required_for=frozenset({HandoffKind.COPY}), receipt_due_days=5
    )


def test_an_agency_says_what_two_persons_approve(tmp_path: Path) -> None:
    written = '{"approval_required_for": ["handoff", "close"], "two_persons_for": ["destroy"]}'

    policy = read_rulebook(with_policy(tmp_path, written)).policy

    assert policy == Policy(
        approval_required_for=frozenset(HandoffKind),
        deeds_approved=frozenset({Deed.CLOSE}),
        two_persons_for=frozenset({"destroy"}),
    )


@pytest.mark.parametrize(
    "damaged",
    [
        '{"two_persons_for": ["copy"]}',
        "",
        "[]",
        '{"approval_required_for": ["everything"]}',
        '{"ground_required": "yes"}',
        "\x00",
    ],
)
def test_a_policy_nobody_can_read_asks_for_everything(tmp_path: Path, damaged: str) -> None:
    assert read_rulebook(with_policy(tmp_path, damaged)).policy == STRICTEST


def test_days_that_make_no_sense_are_those_the_program_came_with(tmp_path: Path) -> None:
    written = '{"receipt_due_days": -3}'

    assert read_rulebook(with_policy(tmp_path, written)).policy == Policy()
