"""Made-up drives: put in, taken out, full or not, for tests of where a bundle is written."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.drive import Drive, Room
from desktop_app.services.carrying import check_room

PLENTY = Room(8_000_000_000)


@dataclass
class PaperDrives:
    """Every folder has plenty of room, but for those of drives, which have their own."""

    inside: list[Drive] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    is_safe: bool = True
    asked: list[str] = field(default_factory=list)

    def drives(self) -> tuple[Drive, ...]:
        return tuple(self.inside)

    def room(self, folder: str) -> Room | None:
        if folder in self.gone:
            return None
        on = (each for each in self.inside if Path(folder).is_relative_to(each.root))
        return next((each.room for each in on), PLENTY)

    def check_room(self, folder: str, size: int) -> None:
        check_room(self.room(folder) or Room(0), size)

    def is_safe_to_remove(self, file: str) -> bool:
        self.asked.append(file)
        return self.is_safe
