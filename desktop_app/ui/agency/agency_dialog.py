"""The small window for an agency's key: a door, and the work behind it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.agency.door_page import DoorPage
from desktop_app.ui.agency.paper_dialog import PaperDialog
from desktop_app.ui.agency.port import (
    AgencyPort,
    AgencyShown,
    Asked,
    NewAgency,
    Partner,
    SignedDevice,
)
from desktop_app.ui.agency.questions import BelowDialog, RevokeDialog, SignDialog, TrustDialog
from desktop_app.ui.agency.rules_dialog import AgencyRulesDialog
from desktop_app.ui.agency.work_page import WorkPage
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import explain, say_count, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.file_choice import Chooser
from desktop_app.ui.widgets.wide_dialog import WideDialog
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_SIGNED = QT_TRANSLATE_NOOP("Agency", "%n device(s) signed", "", 1)
_SIZE = QSize(900, 600)
INVITATION, NEWS = Path("device.invite"), Path("news.invite")
OWN_CARD = Path("agency.card")


class AgencyDialog(WideDialog):
    """Asks, shows and obeys; when it closes, the key is put away."""

    def __init__(
        self, desk: Desk, port: AgencyPort, chooser: Chooser, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, "key-round", _SIZE, parent)
        self._desk, self._port, self._chooser = desk, port, chooser
        self._shown: AgencyShown | None = None
        self.door, self.work = DoorPage(desk.theme, chooser), WorkPage(desk)
        self.pages = QStackedWidget()
        for page in (self.door, self.work):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages)
        self.close_button = secondary(
            desk.theme, translate("Agency", "Put the key away"), keys="Esc"
        )
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self._connect()
        self.say(
            translate("Agency", "An agency’s key"),
            translate("Agency", "It decides who belongs to the agency, and as what."),
        )
        self.door.setFocus()

    def done(self, result: int) -> None:
        """Whatever closed it, the key is forgotten and so is what was typed."""
        self.door.forget()
        self._desk.tasks.run(self, self._port.put_away, lambda _: None)
        super().done(result)

    # --- the door

    def _open(self, folder: Path, passphrase: str) -> None:
        self.door.wait()
        self._run(lambda: self._port.unlock(folder, passphrase), self._enter, self._stay)

    def _make(self, new: NewAgency) -> None:
        self.door.wait()
        self._run(lambda: self._port.create(new), self._enter_new, self._stay)

    def _stay(self, error: Exception) -> None:
        told = explain(error)
        self.door.refuse(f"{told.happened} {told.rest}")
        announce(self, told.happened)

    def _enter_new(self, shown: AgencyShown) -> None:
        self._enter(shown)
        self._ask_for_paper()

    def _enter(self, shown: AgencyShown) -> None:
        self.door.forget()
        self._show(shown)
        self.pages.setCurrentWidget(self.work)
        self.work.setFocus()

    def _show(self, shown: AgencyShown) -> None:
        self._shown = shown
        self.say(shown.name, say_count(_SIGNED, len(shown.devices)))
        self.work.show_agency(shown)

    # --- the work

    def _ask_for_request(self) -> None:
        title = translate("Agency", "Open a request")
        kinds = translate("Agency", "Requests (*.enrol);;All files (*)")
        file = self._chooser.to_read(self, title, kinds)
        if file is not None:
            self._run(lambda: self._port.read_request(file), self._ask_to_sign)

    def _ask_to_sign(self, asked: Asked) -> None:
        dialog = SignDialog(self.theme, asked, self)
        dialog.ask(lambda: self._sign(dialog))

    def _sign(self, dialog: SignDialog) -> None:
        authority, expires = dialog.chosen, dialog.expires
        place = self._place(translate("Agency", "Where shall the invitation lie?"), INVITATION)
        if place is not None and expires is not None:
            self._write(lambda: self._port.sign(authority, expires, place), place)

    def _ask_to_revoke(self, device: SignedDevice) -> None:
        dialog = RevokeDialog(self.theme, device, self)
        dialog.ask(lambda: self._revoke(device, dialog.reason.text()))

    def _revoke(self, device: SignedDevice, reason: str) -> None:
        place = self._place(translate("Agency", "Where shall the news lie?"), NEWS)
        if place is not None:
            self._write(lambda: self._port.revoke(device.card, reason, place), place)

    def _ask_who_is_above(self, device: SignedDevice) -> None:
        devices = self._shown.devices if self._shown is not None else ()
        dialog = BelowDialog(self.theme, device, devices, self)
        dialog.ask(lambda: self._put_below(device, dialog.chosen))

    def _put_below(self, device: SignedDevice, above: str) -> None:
        place = self._place(translate("Agency", "Where shall the news lie?"), NEWS)
        if place is not None:
            self._write(lambda: self._port.put_below(device.card, above, place), place)

    def _ask_for_partner(self) -> None:
        title = translate("Agency", "Open a partner agency’s card")
        kinds = translate("Agency", "Agencies’ cards (*.card);;All files (*)")
        file = self._chooser.to_read(self, title, kinds)
        if file is not None:
            self._run(lambda: self._port.read_partner(file), self._ask_to_trust)

    def _ask_to_trust(self, partner: Partner) -> None:
        dialog = TrustDialog(self.theme, partner, self)
        dialog.ask(lambda: self._trust(dialog.typed))

    def _trust(self, typed: str) -> None:
        place = self._place(translate("Agency", "Where shall the news lie?"), NEWS)
        if place is not None:
            self._write(lambda: self._port.trust(typed, place), place)

    def _save_card(self) -> None:
        place = self._place(translate("Agency", "Where shall your card lie?"), OWN_CARD)
        if place is not None:
            self._run(lambda: self._port.save_card(place), lambda _: self._tell(place))

    def _show_standards(self) -> None:
        devices = () if self._shown is None else self._shown.devices
        is_heard = any(not device.is_revoked for device in devices)
        port, chooser = self._port.standards, self._chooser
        AgencyRulesDialog(self._desk, port, chooser, self, is_heard=is_heard).open()

    def _ask_for_paper(self) -> None:
        self._run(self._port.paper, self._show_paper)

    def _show_paper(self, groups: tuple[str, ...]) -> None:
        name = self._shown.name if self._shown is not None else ""
        dialog = PaperDialog(self.theme, name, groups, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, job: Callable[[], AgencyShown], place: Path) -> None:
        def then(shown: AgencyShown) -> None:
            self._show(shown)
            if all(device.is_revoked for device in shown.devices):
                self.work.tell(translate("Agency", "Done. There is no device to bring it to."))
            else:
                self._tell(place)

        self._run(job, then)

    def _tell(self, place: Path) -> None:
        words = translate("Agency", "Written: {name}. Bring it over on a stick.")
        self.work.tell(words.format(name=place.name))
        announce(self, words.format(name=place.name))

    def _place(self, title: str, name: Path) -> Path | None:
        return self._chooser.to_write(self, title, name)

    def _run(
        self,
        job: Callable[[], object],
        then: Callable[..., None],
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        self._desk.tasks.run(self, job, then, refused or self._refuse)

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.work.refuse(f"{told.happened} {told.rest}")
        announce(self, told.happened)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.door.opening.connect(self._open)
        self.door.making.connect(self._make)
        self.work.sign_asked.connect(self._ask_for_request)
        self.work.revoke_asked.connect(self._ask_to_revoke)
        self.work.below_asked.connect(self._ask_who_is_above)
        self.work.trust_asked.connect(self._ask_for_partner)
        self.work.card_asked.connect(self._save_card)
        self.work.standards_asked.connect(self._show_standards)
        self.work.paper_asked.connect(self._ask_for_paper)
