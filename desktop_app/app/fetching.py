"""Files that entries name and that aren't here: which they are, and one brought in on demand."""

from collections.abc import Iterator

from desktop_app.app.exchanging import tools_of
from desktop_app.app.known_places import open_known_place
from desktop_app.app.patient_place import PatientPlace
from desktop_app.app.place_shelf import KeptPlace, PlaceShelf
from desktop_app.app.vaults import Session
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.exchange_place import AbsentFile
from desktop_app.services.cases import codenames
from desktop_app.services.exchange_ports import Stage
from desktop_app.services.exchanging.attachments import absent_files
from desktop_app.services.restricted import shut_cases
from desktop_app.ui.exchange.port import Passing
from desktop_app.ui.tasks import Passage


class Fetching:
    """Works for one open vault."""

    def __init__(self, session: Session, places: PlaceShelf) -> None:
        self._session, self._vault, self._places = session, session.vault, places

    def absent(self) -> Iterator[AbsentFile]:
        """Every one, by case."""
        vault = self._vault
        names = codenames(vault)
        shut = shut_cases(vault)
        told: set[str] = set()
        for channel in vault.channels.held():
            for file in absent_files(vault, [channel]):
                if _number(file) not in told and channel[0] in names:
                    told.add(_number(file))
                    yield AbsentFile(
                        number=_number(file),
                        case=channel[0],
                        codename=names[channel[0]],
                        mime=file.mime,
                        size=file.size,
                        name="" if channel[0] in shut else file.shown_name,
                    )

    def fetch(self, number: str, passage: Passage[Passing]) -> bool:
        """Bring one in, from the first place that has it; False where none has.

        Raises:
            Refusal: CANCELLED.
            Fault: DISK_FULL, ATTACHMENT_DAMAGED.
        """
        absent = absent_files(self._vault, self._vault.channels.held())
        file = next((one for one in absent if _number(one) == number), None)
        if file is None:
            return False
        return any(self._bring(kept, file, passage) for kept in self._places.all())

    def _bring(self, kept: KeptPlace, file: Attachment, passage: Passage[Passing]) -> bool:
        try:
            place = open_known_place(self._vault.drawer, kept.place.where, kept.credentials)
            ferry = tools_of(self._session).ferry_to(PatientPlace(place, passage))
            if not ferry.is_there(file):
                return False
            done = 0
            for received in ferry.bring(file):
                done += received
                passage.tell(Passing(Stage.FILES, min(done, file.cipher_size), file.cipher_size))
        except Fault as fault:
            if fault.code in {FaultCode.PLACE_GONE, FaultCode.ATTACHMENT_MISSING}:
                return False
            raise
        return True


def _number(file: Attachment) -> str:
    """Which bytes are meant: the id alone can be claimed for others (decision 015)."""
    return f"{file.id.hex()}/{file.sha256}"
