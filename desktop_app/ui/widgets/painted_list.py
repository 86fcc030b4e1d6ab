"""A list whose rows are painted: without a frame, as wide as it is, and scrolled by the pixel."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView


class PaintedList(QListView):
    """Keeps its model, and is told by name. Whoever derives sets what paints the rows."""

    def __init__(self, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        model.setParent(self)
        self.setModel(model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
