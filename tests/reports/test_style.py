"""The colours of a page are the measured ones, and its styles can't be broken out of."""

import json
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.reports.style import STYLE, page_foot

TOKENS = Path(__file__).parents[2] / "resources" / "tokens.json"
ON_PAPER = {"#000000", "#FFFFFF", "#767676"}


def test_every_colour_is_one_whose_contrast_was_measured() -> None:
    measured = set(re.findall("#[0-9A-F]{6}", json.dumps(json.loads(TOKENS.read_text()))))

    used = set(re.findall("#[0-9A-F]{6}", STYLE))

    assert used - measured - ON_PAPER == set()


@given(codename=some.text(some.characters()), bundle=some.text())
def test_no_codename_gets_out_of_its_quotes(codename: str, bundle: str) -> None:
    plain = page_foot("{codename}{bundle}", "", "")

    foot = page_foot("{codename}{bundle}", codename, bundle)

    quoted = foot.split('"')[1]
    assert re.fullmatch(r"(?:[0-9A-Za-z]|\\[0-9A-F]+ )*", quoted)
    assert foot.replace(f'"{quoted}"', '""', 1) == plain
