"""What a lost device wrote after it was reported, for a reviewer: to be read, and copied."""

from functools import partial
from html import escape

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.trouble import LateWords
from desktop_app.ui.clocks import with_doubt
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.troubles.port import TroublesPort
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(640, 440)
_CLEARED_MS = 60_000  # what a young person's file says stays on no clipboard (SCREENS section 10)


class LateWordsDialog(WideDialog):
    """They count for nothing: whoever has checked them records them anew in their own name."""

    def __init__(
        self, desk: Desk, port: TroublesPort, case: CaseId, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, "shield-alert", _SIZE, parent)
        self._desk, self._texts = desk, ""
        self.say(
            translate("Troubles", "Written by a lost device"),
            translate("Troubles", "After it was reported. Check with its owner first."),
        )
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setFont(desk.theme.font("read"))
        self.page.document().setDocumentMargin(16)
        self.page.setAccessibleName(translate("Troubles", "Written by a lost device"))
        self.body.addWidget(self.page)
        self.copy = secondary(desk.theme, translate("Troubles", "Copy the words"))
        self.copy.setEnabled(False)
        close = primary(desk.theme, translate("Troubles", "Close"))
        self.foot.addWidget(self.copy)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self.copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        desk.tasks.run(self, partial(port.late_words, case), self._show)
        self.page.setFocus()

    def _show(self, late: tuple[LateWords, ...]) -> None:
        self._texts = "\n\n".join(each.text for each in late if each.text)
        self.page.setHtml("".join(self._part(each) for each in late))
        self.copy.setEnabled(bool(self._texts))

    def _part(self, late: LateWords) -> str:
        moment = self._desk.dates.moment(recorded_at(late.recorded_ms).astimezone())
        whose = f"{late.author.name}, {with_doubt(moment, late.clock_offset_ms)}"
        words = late.text or translate("Troubles", "No words: a change of a field, or a mark.")
        body = escape(words).replace("\n", "<br>")
        return f"<p><b>{escape(whose)}</b><br>{body}</p>"

    def _copy(self) -> None:
        clipboard, texts = QGuiApplication.clipboard(), self._texts
        clipboard.setText(texts)
        QTimer.singleShot(_CLEARED_MS, clipboard, partial(_clear, clipboard, texts))
        words = translate("Troubles", "Copied for a minute. Record them in your own name.")
        Toast(self._desk.theme, self, words)


def _clear(clipboard: QClipboard, texts: str) -> None:
    """Unless somebody has copied something else meanwhile."""
    if clipboard.text() == texts:
        clipboard.clear()
