"""A notice above the cases: this vault was restored or copied, and has new keys."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.own_device import NewKeys
from desktop_app.ui.cases.port import KeyNewsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, link
from desktop_app.ui.words.new_keys import LEAD, NEWS


class NewKeysNotice(QWidget):
    """Seen until it is read; one that waits for the agency stays until the agency has signed."""

    def __init__(self, desk: Desk, port: KeyNewsPort) -> None:
        super().__init__()
        self._desk, self._port = desk, port
        self.banner = Banner(desk.theme, Tone.WARN, icon="key-round")
        words = translate("NewKeys", "I have read this")
        self.read = link(desk.theme, words).sized(ButtonSize.SMALL)
        self.banner.add_action(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()
        self.read.clicked.connect(self._leave)
        desk.tasks.run(self, port.news, self._tell)

    def _tell(self, news: NewKeys | None) -> None:
        self.setVisible(news is not None)
        if news is not None:
            self.banner.say(say(NEWS[news]), say(LEAD))
            self.read.setVisible(news is NewKeys.COMPARE)

    def _leave(self) -> None:
        self._desk.tasks.run(self, self._port.mark_told, lambda _nothing: self.hide())
