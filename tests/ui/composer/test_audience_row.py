"""Who will read it stands beside the choice, or below it where there is too little room."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import Audience
from desktop_app.ui.composer.audience_row import AudienceRow
from desktop_app.ui.composer.port import Readers
from desktop_app.ui.theme import Theme

OURS = Readers(Audience("a_abcdefghijklm"), "Northern Lakes CFS", ("Northern Lakes CFS",))


@pytest.mark.parametrize("width", [300, 340, 420, 700])
def test_what_comes_after_the_first_showing_leaves_the_sentence_room(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    row = AudienceRow(theme, QLocale(QLocale.Language.English, QLocale.Country.Canada))
    qtbot.addWidget(row)
    row.setFixedWidth(width)
    row.show()

    row.offer([OURS], None)
    qtbot.waitUntil(lambda: row.choice.width() >= row.choice.sizeHint().width())

    assert not row.choice.geometry().intersects(row.sentence.geometry())
    assert row.sentence.width() >= theme.fit(150)
