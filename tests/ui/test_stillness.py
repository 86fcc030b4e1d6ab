"""Nothing moves without being asked: whoever wants less motion has nothing to switch off."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2] / "desktop_app"
_MOVING = re.compile(r"Q\w*Animation\b|QTimeLine|setAnimated|QMovie|UI_Animate|UI_Fade")


def test_no_widget_is_animated() -> None:
    moving = [
        file.name
        for file in ROOT.rglob("*.py")
        if _MOVING.search(file.read_text(encoding="utf-8"))
    ]

    assert moving == []
