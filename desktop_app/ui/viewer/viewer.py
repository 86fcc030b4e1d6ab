"""The viewer: one file before everything else, until Esc. Nothing of it is kept or written."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.incoming import MailMessage, Unreadable
from desktop_app.domain.looking import LARGEST_EDGE, PDF, PageSeen, PictureSeen
from desktop_app.services.reading_mail import MAIL
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import explain, say, translate
from desktop_app.ui.viewer.canvas import Canvas
from desktop_app.ui.viewer.facts import facts_of, letter, pages_of
from desktop_app.ui.viewer.foot import Foot
from desktop_app.ui.viewer.images import image_of
from desktop_app.ui.viewer.port import LookingPort
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.shortcuts import bind_within
from desktop_app.ui.widgets.wide_dialog import WideDialog
from desktop_app.ui.words.looking import UNSEEN

_SIZE = QSize(1000, 760)
_Seen = PictureSeen | PageSeen | MailMessage | Unreadable


class Viewer(WideDialog):
    """Reads the file when it is made, and forgets it when it is closed.

    Signals:
        save_asked: save a copy of it outside the vault.
    """

    save_asked = Signal()

    def __init__(
        self, desk: Desk, port: LookingPort, attachment: Attachment, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, _icon(attachment), _SIZE, parent)
        self._desk, self._port, self._attachment = desk, port, attachment
        self._untrusted, self._page, self._pages = b"", 0, 1
        self.canvas = Canvas(desk.theme)
        self.text = QPlainTextEdit(readOnly=True)
        self.words = Paragraph(desk.theme, translate("Viewer", "Opening…"))
        room = _SIZE.width() if parent is None else parent.window().width()
        self.controls = Foot(desk.theme, desk.dates, room)
        self._build()
        self.say(attachment.shown_name, facts_of(desk.dates, attachment, None))
        desk.tasks.run(self, partial(port.content, attachment), self._read, self._fail)

    def turn(self, by: int) -> None:
        """Go on or back by pages, as far as there are any."""
        page = max(0, min(self._pages - 1, self._page + by))
        if page != self._page:
            self._page = page
            self._look()

    def fit(self, *, fitted: bool) -> None:
        """Show it as large as there is room, or pixel by pixel."""
        self.canvas.fit(fitted=fitted)
        if not self.canvas.paper.is_blank:
            self.controls.show_size(fitted=fitted)

    # --- reading

    def _read(self, content: bytes | Unreadable) -> None:
        if isinstance(content, Unreadable):
            self._show(content)
        elif not self._is_over:
            self._untrusted = content
            self._look()

    def _look(self) -> None:
        """Have it decoded, away from the vault and from the window."""
        self._desk.tasks.run_beside(self, self._job(), self._show, self._fail)

    def _job(self) -> Callable[[], _Seen]:
        port, content, mime = self._port, self._untrusted, self._attachment.mime
        if mime == MAIL:
            return partial(port.mail, content)
        if mime == PDF:
            return partial(port.page, content, self._page, LARGEST_EDGE)
        return partial(port.picture, content, LARGEST_EDGE)

    def _show(self, seen: _Seen) -> None:
        if self._is_over or (isinstance(seen, PageSeen) and seen.page != self._page):
            return  # closed, or turned on while the page was drawn
        match seen:
            case MailMessage():
                self._show_mail(seen)
            case PictureSeen():
                self._show_image(image_of(seen.pixels), translate("Viewer", "Photo"))
            case PageSeen():
                self._show_page(seen)
            case Unreadable():
                self._say_why_not(say(UNSEEN[seen.reason]))
        facts = facts_of(self._desk.dates, self._attachment, seen)
        self.say(self._attachment.shown_name, facts)

    def _show_mail(self, mail: MailMessage) -> None:
        self.text.setPlainText(letter(mail))
        self.faces.setCurrentWidget(self.text)
        self.text.setFocus()

    def _show_page(self, seen: PageSeen) -> None:
        self._page, self._pages = seen.page, seen.pages
        words = pages_of(self._desk.dates, seen)
        self._show_image(image_of(seen.pixels), f"{words}. {seen.text}".strip())
        self.controls.show_pages(seen.page, seen.pages, words)
        announce(self.canvas, words)

    def _show_image(self, image: QImage, words: str) -> None:
        self.canvas.show_image(image)
        self.canvas.setAccessibleDescription(words)
        self.controls.show_size(fitted=self.canvas.is_fitted)
        self.faces.setCurrentWidget(self.canvas)
        self.canvas.setFocus()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.controls.save.hide()  # what can't be read can't be copied
        self._say_why_not(f"{told.happened} {told.rest}")

    def _say_why_not(self, words: str) -> None:
        self.canvas.show_image(QImage())
        self.controls.show_nothing()
        self.words.say(words)
        self.faces.setCurrentWidget(self.words)
        (self.leave if self.controls.save.isHidden() else self.controls.save).setFocus()
        announce(self.words, words)

    # --- leaving

    def done(self, result: int) -> None:
        """Whatever was shown is let go of before the window behind is seen again."""
        self._is_over = True
        self._untrusted = b""
        self.canvas.show_image(QImage())
        self.canvas.setAccessibleDescription("")
        self.text.clear()
        super().done(result)

    # --- building

    def _build(self) -> None:
        self._is_over = False
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMargin(24)
        name = self._attachment.shown_name
        self.canvas.setAccessibleName(name)
        self.text.setAccessibleName(name)
        self.text.setFont(self.theme.font("read"))
        self.faces = QStackedWidget()
        for face in (self.words, self.canvas, self.text):
            self.faces.addWidget(face)
        self.body.addWidget(self.faces)
        self.foot.addWidget(self.controls)
        self.controls.turned.connect(self.turn)
        self.controls.sized.connect(lambda fitted: self.fit(fitted=fitted))
        self.controls.save_asked.connect(self.save_asked)
        self._bind_keys()

    def _bind_keys(self) -> None:
        for act, slot in (
            (Act.NEXT_PAGE, partial(self.turn, 1)),
            (Act.PAGE_BEFORE, partial(self.turn, -1)),
            (Act.FIT, partial(self.fit, fitted=True)),
            (Act.EVERY_PIXEL, partial(self.fit, fitted=False)),
        ):
            bind_within(self.canvas, act, slot, letters_on=self.canvas)


def _icon(attachment: Attachment) -> str:
    return "image" if attachment.is_picture else "file-text"
