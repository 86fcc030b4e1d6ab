"""The left side of the unlock screen: the sign, the vaults, and three other ways in."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import paint
from desktop_app.ui.translate import translate
from desktop_app.ui.unlock.vault_list import VaultList
from desktop_app.ui.widgets.labels import Label, Paragraph, Surface
from desktop_app.ui.widgets.rows import ActionRow
from desktop_app.ui.widgets.small import Logo, Picture

# Of a window 1280 wide; a narrower one gives the side as large a share.
WIDTH, DESIGNED, _NARROWEST = 416, 1280, 224
_LOW = 480  # SCREENS section 4


class Side(Surface):
    """Chooses which vault the page beside it is about.

    Signals:
        open_asked: a person wants to open a vault that is not listed.
        new_asked: a person wants to make a vault.
        set_up_asked: a person's agency is to take this computer in.
    """

    open_asked = Signal()
    new_asked = Signal()
    set_up_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("chrome")
        self._theme = desk.theme
        theme = desk.theme
        self.vaults = VaultList(desk)
        self.vaults.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.open = ActionRow(theme, "folder", translate("Unlock", "Open a vault…"), "Ctrl+O")
        self.new = ActionRow(theme, "plus", translate("Unlock", "Make a new vault…"), "Ctrl+N")
        self.set_up = ActionRow(
            theme, "user-plus", translate("Unlock", "Set up from an invitation…"), "Ctrl+I"
        )
        self._heading = Paragraph(theme, "", "body-strong", "text-2")
        self.setMinimumWidth(theme.fit(_NARROWEST))
        self.setMaximumWidth(theme.fit(WIDTH))
        self._lay_out()
        self.open.clicked.connect(self.open_asked)
        self.new.clicked.connect(self.new_asked)
        self.set_up.clicked.connect(self.set_up_asked)

    def say_how_many(self, count: int) -> None:
        """Head the list, or say that there is none."""
        some = translate("Unlock", "Vaults on this computer")
        none = translate("Unlock", "No vault on this computer yet")
        self._heading.say(some if count else none)
        self.vaults.setVisible(count > 0)

    def _lay_out(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 29, 20)
        column.setSpacing(0)
        sign = QHBoxLayout()
        sign.setSpacing(10)
        sign.addWidget(Logo(theme, 32))
        sign.addWidget(Label(theme, "Throughline", "title"))
        sign.addStretch(1)
        column.addLayout(sign)
        policy = QSizePolicy.Policy
        column.addSpacerItem(QSpacerItem(0, 52, policy.Minimum, policy.Maximum))
        self._heading.setIndent(4)
        column.addWidget(self._heading)
        column.addSpacing(10)
        column.addWidget(self.vaults)
        column.addSpacing(20)
        column.addWidget(self.open)
        column.addSpacing(8)
        column.addWidget(self.new)
        column.addSpacing(8)
        column.addWidget(self.set_up)
        column.addStretch(1)
        self._promise = self._promised()
        column.addWidget(self._promise)

    def _promised(self) -> QWidget:
        promise = QWidget()
        row = QHBoxLayout(promise)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = translate(
            "Unlock", "Works with no internet. Nothing leaves this computer unless you export it."
        )
        row.addWidget(
            Picture(self._theme, "wifi-off", 15, "text-3"), 0, Qt.AlignmentFlag.AlignVCenter
        )
        row.addWidget(Paragraph(self._theme, words, "meta", "text-3"), 1)
        return promise

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has room for the ways in, and not for what is said beneath them."""
        super().resizeEvent(event)
        self._promise.setVisible(self.height() >= self._theme.fit(_LOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with paint.painting(self) as painter:
            edge = QRectF(self.width() - 1, 0, 1, self.height())
            name = "line-strong" if self._theme.is_contrast else "line"
            painter.fillRect(edge, self._theme.colour(name))
