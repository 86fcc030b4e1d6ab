"""A process that writes a draft in a real composer on a real vault, and waits to be killed."""

import sys
from pathlib import Path

from desktop_app.app.casework import ComposerDesk
from desktop_app.app.vaults import unlock_vault
from desktop_app.domain.codes import NoteType
from desktop_app.services.cases import find_case
from desktop_app.ui.application import start
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.port import Writing
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Theme, read_tokens
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Language
from desktop_app.ui.widgets.file_choice import SystemFileChooser
from tests.worlds import Machine


def main(folder: Path, passphrase: str, words: str) -> None:
    """Write, say when it is kept, and go on."""
    application, machine, resources = start(["writing"]), Machine(keyring=None), find_resources()
    session = unlock_vault(machine.world(), folder, passphrase)
    desk = Desk(
        tasks=Tasks(),
        theme=Theme(read_tokens(resources.tokens), resources, Scheme.LIGHT),
        language=Language.ENGLISH,
        dates=Dates(Language.ENGLISH, machine.clock),
        clock=machine.clock,
    )
    case = find_case(session.vault, "Cedar-0412")
    composer = Composer(desk, ComposerDesk(session), SystemFileChooser(), Writing(case))
    composer.show()
    composer.begin(NoteType.HOME_VISIT)
    while not composer._keeping.is_ready:
        application.processEvents()
    composer.sheet.text.setPlainText(words)
    while not composer.sheet.saved.text():
        application.processEvents()
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
