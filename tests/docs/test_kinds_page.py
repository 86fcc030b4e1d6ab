"""The published table of kinds says what the code writes."""

from tests.docs.kinds_page import PAGE, page


def test_the_table_of_kinds_is_made_from_the_code() -> None:
    published = PAGE.read_text(encoding="utf-8")

    made = page()

    assert published == made, "run: python -m tests.docs.kinds_page"
