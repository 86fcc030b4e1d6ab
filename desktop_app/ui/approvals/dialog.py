"""What waits for one’s approval and what one asked for: approve it, or return it."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.approval import Answer, Asked
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId, base32
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.approvals.port import Approvals, ApprovalsPort
from desktop_app.ui.approvals.words import ApprovalWords, Column
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(860, 620)
_WIDTHS = {Column.WHO: 140, Column.WHEN: 166, Column.STATE: 110}
_LIST, _LOW_LIST, _LEAST_FOR_LIST, _EDGE = 168, 102, 560, 20


class ApprovalsDialog(WideDialog):
    """Asks, shows and obeys. What is approved is exactly what is read here."""

    def __init__(
        self,
        desk: Desk,
        port: ApprovalsPort,
        parent: QWidget | None,
        begin_at: EntryId | None = None,
    ) -> None:
        super().__init__(desk.theme, "clipboard-check", _SIZE, parent)
        self._desk, self._port, self._begin_at = desk, port, begin_at
        theme = desk.theme
        self._told = Approvals()
        self._said = ApprovalWords(desk.dates, desk.language.value)
        self.model = RowModel[Asked](self._said, len(Column))
        self.model.setParent(self)
        self.table = RowTable(theme, self.model, translate("Approvals", "Approvals"))
        self.details = ScrolledArea(theme, QWidget(), translate("Approvals", "What is asked"))
        self.comment = TextField(theme)
        self.comment_form = FormField(
            theme, translate("Approvals", "Comment, or a direction"), self.comment
        )
        self.in_short = Paragraph(theme, "", "body", "text")
        self.error = Notice(theme, "circle-alert", "danger")
        self.pages = QStackedWidget()
        words = translate("Approvals", "Return with a comment")
        self.give_back = secondary(theme, words, icon="undo-2", keys=Act.RETURN_REQUEST)
        words = translate("Approvals", "Approve")
        self.approve = primary(theme, words, icon="signature", keys=Act.APPROVE)
        self.close_it = secondary(theme, translate("Approvals", "Close"))
        self._kept: Keeper | None = None
        self._lay_out()
        self._connect()
        self._look()

    # --- asking and showing

    @property
    def asked(self) -> Asked | None:
        """The request that is stood on."""
        return self.model.at(self.table.currentIndex().row())

    def _look(self) -> None:
        self._desk.tasks.run(self, self._port.approvals, self._show)

    def _show(self, told: Approvals) -> None:
        here = self._begin_at if self.asked is None else self.asked.id
        self._told = told
        self._said = ApprovalWords(self._desk.dates, self._desk.language.value, told)
        rows = (*told.waiting, *told.own)
        self.model.put(rows, self._said)
        self.pages.setCurrentIndex(0 if rows else 1)
        ids = [each.id for each in rows]
        if rows:
            self.table.selectRow(ids.index(here) if here in ids else 0)
            self.table.setFocus()
        self._follow()
        self._allow()

    def _follow(self, _to: QModelIndex | None = None, _from: QModelIndex | None = None) -> None:
        asked = self.asked
        is_mine = asked is not None and asked in self._told.waiting
        is_read = is_mine and asked is not None and not asked.is_covered
        for part in (self.give_back, self.comment_form):
            part.setVisible(is_read)
        can_approve = is_read and asked is not None and self._told.can_approve(asked)
        self.approve.setVisible(can_approve)
        self.in_short.setVisible(can_approve)
        self.error.say("")
        if self._kept is not None:
            self._kept.put_away()
            self._kept.deleteLater()
            self._kept = None
            self.comment.clear()
        if asked is None:
            return
        self._show_details(asked)
        self.in_short.say(self._said.in_short(asked))
        self._keep_lines()
        if is_read:
            slot = Slot("approval", asked.case, base32(asked.id))
            self._kept = Keeper(self._desk, slot, {"comment": self.comment}, self)
            self._column.insertWidget(1, self._kept.line)

    def _show_details(self, asked: Asked) -> None:
        theme, sheet = self._desk.theme, QWidget()
        form = QFormLayout(sheet)
        form.setContentsMargins(20, 12, 20, 12)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        form.addRow(Label(theme, self._said.what(asked), "body-strong"))
        for name, said in self._said.details(asked):
            label = Paragraph(theme, name)
            label.setWordWrap(False)
            form.addRow(label, Paragraph(theme, said, "body", "text"))
        self.details.setWidget(sheet)
        self.details.setAccessibleDescription(self._said.spoken(asked))

    # --- obeying the person

    def _approve(self) -> None:
        """With words beside it, they are a direction, and part of the approval."""
        if self.approve.isHidden():
            return
        has_words = bool(self.comment.text().strip())
        self._answer(Answer.APPROVED_WITH_DIRECTION if has_words else Answer.APPROVED)

    def _return(self) -> None:
        lacks = not self.comment.text().strip()
        words = translate("Approvals", "Say what should be changed.")
        self.comment_form.show_error(words if lacks else "")
        if lacks:
            self.comment.setFocus()
        else:
            self._answer(Answer.RETURNED)

    def _answer(self, answer: Answer) -> None:
        asked, kept = self.asked, self._kept
        if asked is None or kept is None or not self.approve.isEnabled():
            return
        if self._desk.is_read_only:
            self._refuse(Refusal(RefusalCode.VAULT_READ_ONLY))
            return
        for button in (self.approve, self.give_back):
            button.setEnabled(False)
        job = partial(self._port.answer, asked, answer, self.comment.text())
        kept.record(job, self._go_on, self._refuse)

    def _go_on(self, _receipt: Receipt) -> None:
        self.comment_form.show_error("")
        announce(self, translate("Approvals", "Recorded and signed"))
        self._look()

    def _refuse(self, error: Exception) -> None:
        self._allow()
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        announce(self, told.happened)

    def _allow(self) -> None:
        for button in (self.approve, self.give_back):
            button.setEnabled(True)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.approve.clicked.connect(self._approve)
        self.give_back.clicked.connect(self._return)
        self.close_it.clicked.connect(self.reject)
        bind(self, Act.APPROVE, self._approve)
        bind(self, Act.RETURN_REQUEST, self._return)
        self.finished.connect(self.deleteLater)

    # --- layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the list gives way: what is asked is what is to be read."""
        super().resizeEvent(event)
        theme = self._desk.theme
        is_low = self.height() < theme.fit(_LEAST_FOR_LIST)
        self.table.setFixedHeight(theme.fit(_LOW_LIST if is_low else _LIST))
        self._keep_lines()

    def _keep_lines(self) -> None:
        """What is approved keeps all of its lines above the button; what is asked scrolls."""
        room = self.width() - 2 * _EDGE
        self.in_short.setMinimumHeight(self.in_short.heightForWidth(room))

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.say(
            translate("Approvals", "Approvals"),
            translate(
                "Approvals", "An approval is of exactly this. If anything changes, ask again."
            ),
        )
        for head, width in _WIDTHS.items():
            self.table.setColumnWidth(head, theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        below = QWidget()
        self._column = QVBoxLayout(below)
        self._column.setContentsMargins(_EDGE, 10, _EDGE, 10)
        self._column.setSpacing(8)
        for told in (self.comment_form, self.in_short, self.error):
            self._column.addWidget(told)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.table, 0), (Rule(), 0), (self.details, 1), (below, 0)):
            column.addWidget(part, stretch)
        self.pages.addWidget(page)
        self.pages.addWidget(
            EmptyState(
                theme,
                translate("Approvals", "Nothing waits for you"),
                translate("Approvals", "What you asked to have approved is listed here, too."),
            )
        )
        self.body.addWidget(self.pages)
        self.foot.addWidget(self.close_it)
        self.foot.addStretch(1)
        for button in (self.give_back, self.approve):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
