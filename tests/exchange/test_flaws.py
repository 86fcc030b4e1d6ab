"""Every flaw leads to a refusal."""

import pytest

from desktop_app.exchange.flaws import Flaw


@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_has_its_refusal_and_names_itself(flaw: Flaw) -> None:
    refusal = flaw.refusal(part="envelope.json")

    assert refusal.code.value.startswith("bundle_")
    assert refusal.data == {"flaw": flaw.value, "part": "envelope.json"}
