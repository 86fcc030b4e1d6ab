"""What an amendment changed, word by word."""

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.ui.case.amendment_diff import Change, Fate, Run, changes_in, word_changes

_TEXTS = some.text(alphabet="ab c.’é\n", max_size=60)


@given(_TEXTS, _TEXTS)
def test_both_texts_can_be_read_back_letter_for_letter(original: str, current: str) -> None:
    runs = word_changes(original, current)

    assert "".join(run.text for run in runs if run.fate is not Fate.ADDED) == original
    assert "".join(run.text for run in runs if run.fate is not Fate.REMOVED) == current


@given(_TEXTS)
def test_a_text_that_did_not_change_is_one_kept_run(text: str) -> None:
    assert word_changes(text, text) == ((Run(text, Fate.KEPT),) if text else ())


def test_words_that_changed_together_are_shown_as_one_change() -> None:
    runs = word_changes("from Friday to Sunday. Both know.", "from Friday until noon. Both know.")

    assert runs == (
        Run("from Friday ", Fate.KEPT),
        Run("to Sunday", Fate.REMOVED),
        Run("until noon", Fate.ADDED),
        Run(". Both know.", Fate.KEPT),
    )


def test_two_long_texts_without_a_word_in_common_are_shown_one_after_the_other() -> None:
    original, current = "one " * 5000, "two " * 5000

    fates = [run.fate for run in word_changes(original, current)]

    assert fates == [Fate.REMOVED, Fate.ADDED]


@given(_TEXTS, _TEXTS)
def test_every_run_that_changed_is_in_one_change(original: str, current: str) -> None:
    runs = word_changes(original, current)

    changes = changes_in(runs)

    removed = "".join(run.text for run in runs if run.fate is Fate.REMOVED)
    assert "".join(change.removed for change in changes) == removed
    added = "".join(run.text for run in runs if run.fate is Fate.ADDED)
    assert "".join(change.added for change in changes) == added


def test_what_took_the_place_of_other_words_is_told_with_them() -> None:
    runs = word_changes("He came by car. Both know.", "She came by car, late. Both know it.")

    assert changes_in(runs) == (
        Change("He", "She"),
        Change("", ", late"),
        Change("", " it"),
    )


def test_stops_that_changed_alone_leave_their_words_as_they_were() -> None:
    runs = word_changes("Seen Friday. Safe", "Seen Friday! Safe")

    assert changes_in(runs) == (Change(".", "!"),)
