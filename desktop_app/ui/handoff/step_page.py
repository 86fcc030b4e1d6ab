"""Room for one step of a handoff, which scrolls where there is more than fits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class StepPage(QScrollArea):
    """Holds one part; its fields scroll it when the keyboard comes to them."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 18, 28, 18)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        # The scroll area learns too late of what has grown, and squeezes the fields meanwhile.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.addWidget(part)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
