"""Words that do not fit end in an ellipsis on the last line, wherever the line broke."""

import pytest
from PySide6.QtCore import QRectF

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.gapped_text import _cut, _laid_out

WORDS = "Text her own phone after school; no voicemail. Don’t leave a name with whoever answers."


@pytest.mark.parametrize("width", range(120, 420, 20))
def test_a_cut_text_shows_its_ellipsis(desk: Desk, width: int) -> None:
    area = QRectF(0, 0, width, 2 * desk.theme.line("read") + 1)
    _, end = _laid_out(desk.theme, area, WORDS, (), "text")

    layout = _cut(desk.theme, area, WORDS[:end], (), "text")

    last = layout.lineAt(layout.lineCount() - 1)
    shown = layout.text()
    assert layout.lineCount() == 2
    assert shown.endswith("…")
    assert last.textStart() + last.textLength() == len(shown)
