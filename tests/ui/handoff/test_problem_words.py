"""What is amiss with a bundle that can still be taken in, in plain words."""

from desktop_app.ui.handoff.problem_words import problem_words


def test_a_sender_who_goes_by_another_name_is_told_with_the_one_they_had() -> None:
    told = problem_words(["absent 2", "sender_renamed Dana Whitford, Northern Lakes CFS"])

    assert len(told) == 2
    assert told[0].startswith(
        "The card with this code was Dana Whitford, Northern Lakes CFS before."
    )
