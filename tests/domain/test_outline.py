"""An outline is a list of questions; what stands under a heading answers it."""

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.outline import answered, headings, place_under

OUTLINE = "What is going well\n\nIn their words\n“”\n\nWorries\n"
ASKED = ("What is going well", "In their words", "Worries")


def test_marks_that_wait_for_words_are_no_heading() -> None:
    assert headings(OUTLINE) == ASKED
    assert headings("Dans ses mots\n«\u00a0\u00a0»\n") == ("Dans ses mots",)


def test_an_outline_as_it_came_answers_nothing() -> None:
    assert answered(OUTLINE, ASKED) == frozenset()


def test_what_stands_under_a_heading_answers_it_and_no_other() -> None:
    text = "What is going well\n\nIn their words\n“Soon.”\n\nWorries\n"

    assert answered(text, ASKED) == {"In their words"}


def test_words_before_the_first_heading_answer_nothing() -> None:
    assert answered("She is well.\nWorries\n", ASKED) == frozenset()


def test_writing_goes_on_below_the_heading_if_the_text_has_it() -> None:
    text = "🙂\nWorries\n\nSchool"

    place = place_under(text, "Worries")

    assert place == len("🙂\nWorries\n")
    assert place_under(text, "In their words") is None
    assert place_under("Worries", "Worries") is None


@given(text=some.text(max_size=80), outline=some.text(max_size=60))
def test_whatever_is_written_an_answer_is_to_something_that_was_asked(
    text: str, outline: str
) -> None:
    asked = headings(outline)

    assert answered(text, asked) <= set(asked)
