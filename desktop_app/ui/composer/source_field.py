"""How the author knows: seen, told, or taken from a record."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.codes import Source
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.words import terms

_SOURCES = tuple(Source)


class SourceField(QWidget):
    """Stands on what is usual for the kind until somebody chooses.

    Signals:
        changed: somebody chose.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._chosen: Source | None = None
        self.choice = ComboBox(theme, translate("Composer", "How it is known"))
        for source in _SOURCES:
            self.choice.addItem(say(terms.SOURCES[source]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)
        row.addStretch(1)
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(self._take)

    def source(self) -> Source | None:
        """What somebody chose, if anybody did."""
        return self._chosen

    def choose(self, source: Source | None) -> None:
        """Start with this."""
        self._chosen = source
        self._stand_on(source or Source.OWN)

    def expect(self, usual: Source) -> None:
        """What holds for this kind, unless somebody chose."""
        self._stand_on(self._chosen or usual)

    def _stand_on(self, source: Source) -> None:
        self.choice.setCurrentIndex(_SOURCES.index(source))

    def _take(self, at: int) -> None:
        self._chosen = _SOURCES[at]
        self.changed.emit()
