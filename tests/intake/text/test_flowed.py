"""Lines that were only broken to be short come together again (RFC 3676)."""

from desktop_app.intake.text.flowed import unflow


def test_soft_line_breaks_are_joined_and_hard_ones_kept() -> None:
    assert unflow("She called \nfrom school.\nAll well.", delete_space=False) == (
        "She called from school.\nAll well."
    )


def test_the_space_goes_where_the_mail_says_so() -> None:
    assert unflow("漢 \n字", delete_space=True) == "漢字"


def test_quotations_are_joined_only_with_their_own_depth() -> None:
    text = "> How is \n> she?\n>> fine \nI asked."

    assert unflow(text, delete_space=False) == "> How is she?\n>> fine \nI asked."


def test_a_signature_line_ends_the_paragraph_before_it() -> None:
    assert unflow("Thanks \n-- \nA. Doe", delete_space=False) == "Thanks \n-- \nA. Doe"


def test_a_stuffed_space_is_taken_out() -> None:
    assert unflow(" From here\n >not quoted", delete_space=False) == "From here\n>not quoted"
