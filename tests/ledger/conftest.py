"""A team whose trust is to be worked out."""

import pytest

from tests.ledger.team import Team


@pytest.fixture
def team() -> Team:
    """Everybody has a card; nothing has gone wrong yet."""
    return Team()
