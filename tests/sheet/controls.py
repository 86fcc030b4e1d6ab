"""The left column of the component sheet: type, signs, and what one can press or write in."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import Discipline, Risk
from desktop_app.ui.case.risk_mark import RiskMark
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import ChipLook, Tone
from desktop_app.ui.widgets.buttons import (
    ButtonSize,
    IconButton,
    careful,
    flat,
    link,
    link_on_tint,
    primary,
    secondary,
)
from desktop_app.ui.widgets.choices import CheckBox, ComboBox, RadioButton
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.places import AtWork, Place
from desktop_app.ui.widgets.rail import Rail
from desktop_app.ui.widgets.seeking_field import SeekingField
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.widgets.small import Avatar, Chip, KeyHint, Logo
from tests.sheet.staging import FocusedField, below, chapter, in_a_row, marked_wrong, named, staged

_SPECIMENS = (
    ("display", "Unlock the vault"),
    ("title", "Cedar-0412"),
    ("heading", "Waiting for your review"),
    ("read", "J. showed me the beading she has started."),
    ("body", "Northern Lakes CFS"),
    ("meta", "recorded Wed 11 Nov, 08:42"),
    ("micro", "Ctrl+Enter"),
)
_FIELD = 150


class Markers(QWidget):
    """The seven markers with their names, in the colour of their discipline."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(420, 4 * 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        with paint.painting(self) as painter:
            for number, code in enumerate(
                one for one in Discipline if one is not Discipline.OTHER
            ):
                left, top = 210.0 * (number % 2), 30.0 * (number // 2)
                paint.marker(painter, theme, QRectF(left + 2, top + 2, 26, 26), code)
                look = theme.discipline(code)
                ink = paint.Ink(theme.font("body", weight=500), look.colour)
                words = QRectF(left + 38, top, 165, 30)
                paint.text(painter, words, f"{look.name}  {look.short}", ink)


class Nodes(QWidget):
    """Points on the thread: open, filled, out of reach."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(120, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, behind = self._theme, self._theme.colour("canvas")
        with paint.painting(self) as painter:
            paint.thread(painter, theme, 10, 0, 34)
            paint.node(painter, theme, QPointF(10, 17), paint.NodeLook(behind))
            paint.node(painter, theme, QPointF(50, 17), paint.NodeLook(behind, filled=True))
            dashed = paint.NodeLook(behind, edge="thread", dashed=True)
            paint.node(painter, theme, QPointF(90, 17), dashed)


def controls(theme: Theme) -> Iterator[QWidget]:
    """Every chapter of the column."""
    yield chapter(
        theme, "Type", *(Label(theme, words, role) for role, words in _SPECIMENS), _other(theme)
    )
    yield chapter(theme, "Button", *_buttons(theme))
    yield chapter(
        theme, "Segmented", in_a_row(_segmented(theme, small=False), _segmented(theme, small=True))
    )
    yield chapter(theme, "Field", *_fields(theme))
    yield chapter(theme, "Check, radio, list", *_choices(theme))
    yield chapter(theme, "Discipline", Markers(theme), _avatars(theme))
    yield chapter(theme, "Chip, key, count", *_chips(theme))
    yield chapter(
        theme,
        "Risk, thread, code",
        in_a_row(*_risks(theme)),
        in_a_row(Logo(theme, 28), Nodes(theme)),
        CodeBoxes(theme, "01234 56789 98765 43210 00112 23344"),
    )


def _other(theme: Theme) -> QWidget:
    """Letters that Inter lacks, and those that must not be mistaken for one another."""
    identifier = Label(theme, "Il1 O0 807-555-0148 ON 7K1O", "body")
    identifier.setFont(theme.font("body", identifier=True))
    return below(identifier, Label(theme, "Ōmushkego ᐊᓂᔑᓈᐯ Kanien’kéha ǫ ʔ ʌ", "body"))


def _buttons(theme: Theme) -> Iterator[QWidget]:
    words, keys = "Sign and record", "Ctrl+Enter"
    off = secondary(theme, "Hand off")
    off.setEnabled(False)
    yield in_a_row(
        named(theme, primary(theme, words, keys=keys), "primary"),
        named(theme, staged(primary(theme, words), "underMouse"), "hover"),
        named(theme, staged(primary(theme, words), "hasFocus"), "focus"),
    )
    yield in_a_row(
        named(theme, secondary(theme, "Hand off", icon="package"), "secondary"),
        named(theme, staged(secondary(theme, "Hand off"), "underMouse"), "hover"),
        named(theme, staged(secondary(theme, "Hand off"), "isDown"), "pressed"),
        named(theme, staged(secondary(theme, "Hand off"), "hasFocus"), "focus"),
        named(theme, off, "disabled"),
    )
    yield in_a_row(
        named(theme, flat(theme, "Save for later"), "flat"),
        named(theme, careful(theme, "Quarantine…"), "careful"),
        named(theme, secondary(theme, "Filter", icon="plus").sized(ButtonSize.SMALL), "small"),
        named(theme, link(theme, "Open chart"), "link"),
        named(theme, link_on_tint(theme, "Details"), "on tint"),
        IconButton(theme, "ellipsis", "More"),
    )


def _segmented(theme: Theme, *, small: bool) -> Segmented:
    choices = (
        Choice("send", "Send", "send"),
        Choice("sum", "Summary"),
        Choice("hold", "Hold back"),
    )
    return Segmented(theme, "What happens to it", choices, "send", small=small)


def _fields(theme: Theme) -> Iterator[QWidget]:
    off, still = TextField(theme, "Friendship centre"), TextField(theme, "Friendship centre")
    off.setEnabled(False)
    still.setReadOnly(True)
    wrong = FormField(theme, "Time", marked_wrong(TextField(theme, "13:95")))
    wrong.show_error("Use 00:00 to 23:59")
    fields = {
        "empty": TextField(theme, placeholder="Place"),
        "filled": TextField(theme, "Friendship centre"),
        "focus": FocusedField(theme, "Friendship centre"),
        "read only": still,
        "disabled": off,
        "seeking": SeekingField(theme, "Filter"),
    }
    shown = [named(theme, field, name) for name, field in fields.items()]
    for field in (*fields.values(), wrong):
        field.setFixedWidth(_FIELD)
    yield in_a_row(*shown[:3])
    yield in_a_row(*shown[3:])
    yield in_a_row(wrong)


def _choices(theme: Theme) -> Iterator[QWidget]:
    on, picked, unfolding = (
        CheckBox(theme, "on"),
        RadioButton(theme, "on"),
        ComboBox(theme, "Kind"),
    )
    on.setChecked(True)
    picked.setChecked(True)
    unfolding.addItem("Home visit")
    boxes = (CheckBox(theme, "off"), on, staged(CheckBox(theme, "focus"), "hasFocus"))
    circle = RadioButton(theme, "off")
    circle.setAutoExclusive(False)
    yield in_a_row(*boxes, circle, picked, unfolding)


def _avatars(theme: Theme) -> QWidget:
    people = (
        ("Owen Harada", Discipline.POLICE),
        ("Renée Courville", Discipline.CHILD_PROTECTION),
        ("Simone Aubry", Discipline.YOUTH_TRANSITION),
        ("Ardelle Bruyère", Discipline.INDIGENOUS_LIAISON),
        ("Isabelle Vachon", Discipline.VICTIM_SERVICES),
        ("Claire Sutherland", Discipline.HEALTH),
        ("Farida Nasser", Discipline.CROWN),
    )
    return in_a_row(*(Avatar(theme, name, code) for name, code in people))


def _chips(theme: Theme) -> Iterator[QWidget]:
    of = ChipLook.of
    looks = (
        of(theme, "Interim society care", "landmark"),
        of(theme, "Late entry +19 h", "clock-alert", Tone.WARN),
        of(theme, "In force", "circle-check", Tone.OK),
        of(theme, "Not verified", "shield-alert", Tone.DANGER),
        of(theme, "Reply to you", "corner-down-right", Tone.INFO),
        ChipLook.audience(theme, "Police only", Discipline.POLICE),
        ChipLook.audience(theme, "Child protection only", Discipline.CHILD_PROTECTION),
    )
    chips = [Chip(theme, look) for look in looks]
    yield in_a_row(*chips[:3])
    yield in_a_row(*chips[3:6])
    who = AtWork("Dana Whitford", Discipline.CHILD_PROTECTION)
    cases = Place("a", "Cases", "layers", Act.CASES)
    rail = Rail(theme, [cases, Place("b", "Handoffs", "package", Act.HANDOFFS)], [], who)
    rail.stand_at("a")
    rail.count("a", 9)
    rail.count("b", 120)
    rail.setFixedHeight(200)
    yield in_a_row(chips[6], *(KeyHint(theme, keys) for keys in ("Ctrl+Enter", "/", "F9")), rail)


def _risks(theme: Theme) -> Iterator[RiskMark]:
    for level in Risk:
        mark = RiskMark(theme)
        mark.show_risk(level)
        yield mark
