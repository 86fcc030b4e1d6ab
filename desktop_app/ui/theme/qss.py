"""The style sheet: everything of Qt's own that we do not paint ourselves, in the theme's colours.

Style sheets know no outline offset and no shadow, so the focus ring is a 2 px border with the
padding reduced by 1 px. It is never removed. Heights are set by the widgets, not here: Qt warns
where a sheet and a widget both do.
"""

from string import Template

from desktop_app.ui.theme.colours import css
from desktop_app.ui.theme.look import Theme

_INKS = ("text", "text-2", "text-3", "accent", "warn", "danger", "ok", "info", "link")
_SURFACES = ("canvas", "chrome", "panel", "raised")


def style_sheet(theme: Theme) -> str:
    """One sheet for the whole application."""
    measures = {
        "tabs": theme.px("tabs") - 2,
        "radius": theme.radius("control"),
        "panel_radius": theme.radius("panel"),
    }
    colours = {name.replace("-", "_"): css(theme.colour(name)) for name in _names(theme)}
    sheet = Template("".join((_SURFACES_AND_INKS, _FIELDS, _BUTTONS, _LISTS, _POPUPS, _BARS)))
    return sheet.substitute(colours | {name: str(size) for name, size in measures.items()}) + (
        _ink_rules(theme)
    )


def _names(theme: Theme) -> tuple[str, ...]:
    return tuple(theme.tokens.colours[theme.scheme])


def _ink_rules(theme: Theme) -> str:
    inks = (f'QLabel[ink="{name}"] {{ color: {css(theme.colour(name))}; }}' for name in _INKS)
    surfaces = (
        f'QWidget[surface="{name}"] {{ background: {css(theme.colour(name))}; }}'
        for name in _SURFACES
    )
    return "\n".join((*inks, *surfaces))


_SURFACES_AND_INKS = """
QWidget { color: $text; }
QLabel { background: transparent; }
QMainWindow, QDialog, QMessageBox { background: $canvas; }
QFrame[rule="horizontal"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[rule="vertical"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox, QComboBox {
  background: $canvas; color: $text; border: 1px solid $border; border-radius: ${radius}px;
  padding: 0 8px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { lineedit-password-character: 8226; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $text_3; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QTimeEdit:focus,
QDateTimeEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 2px solid $focus; padding: 0 7px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {
  border: 2px solid $danger; padding: 0 7px;
}
QLineEdit:read-only { background: $panel; border-color: $line_strong; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateTimeEdit:disabled {
  color: $disabled; border-color: $line_strong; background: $canvas;
}
QTextEdit[reading="true"] {
  border: 2px solid transparent; border-radius: 0; background: transparent; padding: 0;
}
QTextEdit[reading="true"]:focus { border-color: $focus; }
QComboBox { padding-left: 10px; padding-right: 26px; }
QComboBox:focus { padding-left: 9px; padding-right: 25px; }
QComboBox::drop-down, MomentField::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, MomentField::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $raised; border: 1px solid $line_strong; outline: 0; padding: 4px;
  selection-background-color: $selected; selection-color: $text;
}
"""

_BUTTONS = """
QPushButton {
  background: $raised; color: $text; border: 1px solid $border; border-radius: ${radius}px;
  padding: 5px 11px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 10px; }
QPushButton:disabled { color: $disabled; border-color: $line_strong; background: transparent; }
QPushButton[careful="true"] { color: $danger; border-color: $danger; }
QToolButton {
  background: transparent; color: $text_2; border: 1px solid transparent;
  border-radius: ${radius}px; padding: 3px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:focus { border: 2px solid $focus; padding: 2px; }
QToolButton::menu-indicator { image: none; }
"""

_LISTS = """
QAbstractItemView {
  background: $canvas; color: $text; border: none; outline: 0;
  selection-background-color: $selected; selection-color: $text;
}
QHeaderView { background: $canvas; border: none; }
QHeaderView::section {
  background: $canvas; color: $text_2; border: none; border-bottom: 1px solid $line_strong;
  padding: 0 10px; font-weight: 600; min-height: 29px;
}
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView { gridline-color: transparent; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $text_2; border: none; border-bottom: 2px solid transparent;
  padding: 0 2px; margin-right: 18px; min-height: ${tabs}px; font-weight: 500;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; border: 2px solid $focus; }
"""

_POPUPS = """
QToolTip {
  background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px 7px;
}
QMenu {
  background: $raised; color: $text; border: 1px solid $line_strong;
  border-radius: ${panel_radius}px; padding: 5px;
}
QMenu::item {
  padding: 6px 24px 6px 10px; border-radius: ${radius}px; border: 2px solid transparent;
}
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 5px 4px; }
"""

_BARS = """
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $border; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar {
  background: $line_strong; border: none; border-radius: 2px; min-height: 4px; max-height: 4px;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: $line; }
"""
