"""Every way things can go wrong has words, in both languages, and a code of its own."""

import re
from collections import Counter
from string import Formatter

import pytest

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.ui.translate import Interpreter, Language, explain, say
from desktop_app.ui.words.failure import Failure
from desktop_app.ui.words.failures import BUG, FAULTS, MISTYPED_GROUP, REFUSALS, in_english

EVERY = [*REFUSALS.values(), *FAULTS.values(), BUG, MISTYPED_GROUP]


def test_no_code_is_without_words() -> None:
    assert set(REFUSALS) == set(RefusalCode)
    assert set(FAULTS) == set(FaultCode)


def test_every_support_code_is_its_own_and_can_be_read_out() -> None:
    codes = Counter(failure.support_code for failure in EVERY)

    assert [code for code, count in codes.items() if count > 1] == []
    assert all(re.fullmatch(r"TL-[1-9]\d\d", code) for code in codes)


@pytest.mark.parametrize("failure", EVERY, ids=lambda failure: failure.support_code)
def test_every_error_is_whole_sentences_without_blame(failure: Failure) -> None:
    sentences = [failure.happened, failure.safe, failure.next]

    for sentence in sentences:
        assert re.match(r"[A-Z].*\.$", sentence.text)
        assert not re.search(r"please|successfully|invalid|illegal|failed|!|'", sentence.text)


@pytest.mark.parametrize("failure", EVERY, ids=lambda failure: failure.support_code)
def test_every_error_is_in_french_with_the_same_data(
    failure: Failure, interpreter: Interpreter
) -> None:
    interpreter.speak(Language.FRENCH)

    for phrase in (failure.happened, failure.safe, failure.next):
        french = say(phrase)
        assert french != phrase.text
        assert _names(french) == _names(phrase.text)
        assert not re.search(r"[^\u00a0]:(?!\d)|\s[;!?]|[\"'](?=\w)", french)


def test_data_is_filled_in_and_what_is_missing_is_not_an_error(interpreter: Interpreter) -> None:
    known = Refusal(RefusalCode.PASSPHRASE_TOO_SHORT, least=15)
    unknown = Refusal(RefusalCode.PASSPHRASE_TOO_SHORT)

    assert "at least 15 characters" in explain(known).happened
    assert "at least … characters" in explain(unknown).happened


def test_a_single_mistyped_group_is_named(interpreter: Interpreter) -> None:
    one = explain(Refusal(RefusalCode.RECOVERY_KEY_MISTYPED, group=3))
    several = explain(Refusal(RefusalCode.RECOVERY_KEY_MISTYPED, group=0))

    assert one.happened == "Group 3 of the recovery key has a typing mistake."
    assert "group by group" in several.next


def test_a_bug_never_shows_its_own_words(interpreter: Interpreter) -> None:
    error = KeyError("J. said she is at her aunt’s")

    told = f"{explain(error)} {in_english(error)}"

    assert "aunt" not in told
    assert "TL-900" in told


def test_the_command_line_says_all_of_it_in_one_line() -> None:
    told = in_english(Fault(FaultCode.DISK_FULL))

    assert told == (
        "The disk is full, so this could not be saved. Everything recorded so far is safe."
        " Make room on the disk, then save again. Code TL-508."
    )


def _names(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}
