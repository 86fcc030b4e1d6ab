"""Who writes in a case, as avatars in its head; where there is no room, the last fold into +4."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.ids import PersonId
from desktop_app.domain.roles import TitledRole
from desktop_app.services.writers import Writer
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import Language, translate
from desktop_app.ui.widgets.labels import Label, plain_tip
from desktop_app.ui.widgets.small import Avatar

_BETWEEN = 4
_FEWEST = 2  # one face beside "+7" tells too little for the room it takes


class TeamRow(QWidget):
    """Those who wrote most stand first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._writers: tuple[Writer, ...] = ()
        self._faces: list[Avatar] = []
        self._roles: Mapping[PersonId, str] = {}
        self._more = Label(theme, "", "meta", "text-2", 600)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        self._row.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_writers(self, counts: Mapping[Writer, int]) -> None:
        """Show these people."""
        writers = tuple(sorted(counts, key=lambda one: (-counts[one], one.name)))
        if [_told(one) for one in writers] == [_told(one) for one in self._writers]:
            return
        for face in self._faces:
            self._row.removeWidget(face)
            face.deleteLater()
        self._writers = writers
        self._faces = [Avatar(self._theme, one.name, one.discipline) for one in writers]
        for place, face in enumerate(self._faces):
            self._row.insertWidget(place, face)
        self._name_faces()
        self.setAccessibleName(translate("Case", "Who writes here"))

    def show_roles(self, roles: Sequence[TitledRole], language: Language) -> None:
        """Tell of each who has one which role they have."""
        called: dict[PersonId, list[str]] = defaultdict(list)
        for each in roles:
            if each.role.person is not None:
                called[each.role.person].append(each.called(language.value))
        self._roles = {person: ", ".join(some) for person, some in called.items()}
        self._name_faces()

    def _name_faces(self) -> None:
        for face, one in zip(self._faces, self._writers, strict=True):
            face.setToolTip(plain_tip(self._told(one)))
            face.setAccessibleName(self._told(one))

    def _told(self, writer: Writer) -> str:
        """Renée Courville, Northern Lakes CFS, File co-ordinator."""
        role = self._roles.get(writer.person, "")
        return f"{_told(writer)}, {role}" if role else _told(writer)

    def fold_to(self, room: int) -> None:
        """Show as many faces as there is room for, and the number of the others; or nothing."""
        every = len(self._faces)
        fits = (number for number in range(every, 0, -1) if self._width(number) <= room)
        shown = next(fits, 0)
        self.setVisible(shown >= min(_FEWEST, every) and bool(every))
        for place, face in enumerate(self._faces):
            face.setVisible(place < shown)
        folded = self._writers[shown:]
        self._more.setVisible(bool(folded))
        self._more.setText(f"+{len(folded)}")
        self._more.setToolTip(plain_tip("\n".join(self._told(one) for one in folded)))
        self._more.setAccessibleName("; ".join(self._told(one) for one in folded))
        self.updateGeometry()

    def shown(self) -> Sequence[QWidget]:
        """What is not folded away."""
        return [part for part in (*self._faces, self._more) if not part.isHidden()]

    def sizeHint(self) -> QSize:
        return QSize(
            self._width(sum(not face.isHidden() for face in self._faces)),
            self._row.sizeHint().height(),
        )

    def _width(self, shown: int) -> int:
        """How much room so many faces take, with the number of the others behind them."""
        faces = sum(face.sizeHint().width() + _BETWEEN for face in self._faces[:shown])
        others = len(self._faces) - shown
        number = self._theme.width_of(f"+{others}", self._more.font()) if others else 0
        return faces + number


def _told(writer: Writer) -> str:
    """Renée Courville, Northern Lakes CFS."""
    return f"{writer.name}, {writer.agency}" if writer.agency else writer.name
