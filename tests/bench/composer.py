"""How soon somebody can write after pressing N; offscreen, on the real vault of a long case."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from desktop_app.app.casework import ComposerDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.ids import CaseId
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.port import Writing
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme.qss import style_sheet
from desktop_app.ui.widgets.file_choice import SystemFileChooser
from tests.bench.desks import made_desk, running_application
from tests.bench.measuring import Took, once
from tests.bench.setting import Setting
from tests.bench.table import Row, spread
from tests.bench.vaults import big_vault, opened

_EMPTY_COMPOSER, _GOES = 0.050, 15


def measure_composer(setting: Setting) -> Iterator[Row]:
    """From the key to an empty composer that is painted and has the keyboard."""
    big = big_vault(setting.world, setting.kept, setting.scale)
    application = running_application()
    session = opened(setting.world, big.folder)
    tasks = Tasks()
    try:
        desk = made_desk(tasks, setting)
        application.setStyleSheet(style_sheet(desk.theme))  # as in the window: a third of the work
        goes = [_composer(desk, session, big.long_case) for _ in range(_GOES)]
    finally:
        tasks.shut_down()
        session.close()
        application.setStyleSheet("")
        application.processEvents()
    yield spread("from N to an empty composer", goes, _EMPTY_COMPOSER)


def _composer(desk: Desk, session: Session, case: CaseId) -> Took:
    made: list[Composer] = []

    def work() -> None:
        composer = Composer(desk, ComposerDesk(session), SystemFileChooser(), Writing(case))
        made.append(composer)
        composer.resize(952, 560)
        composer.show()
        composer.repaint()

    took = once(work)
    for composer in made:
        composer.put_away()
        composer.close()
        composer.deleteLater()
    QApplication.processEvents()
    return took
