"""Finds words that do not fit where they stand, on any screen."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

_TOLERANCE = 1  # a pixel: widths are rounded


def clipped(screen: QWidget) -> Iterator[str]:
    """Say of every label, button and tab that is shown which of its words are cut off.

    What tells its whole text on asking (a tooltip, an accessible name) may be shortened, but
    never a paragraph.
    """
    for label in screen.findChildren(QLabel):
        if label.isVisible() and label.text() and not _fits(label):
            yield f"label {label.text()!r} {label.width()}x{label.height()}"
    for button in screen.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and not _holds(button):
            yield f"button {button.text()!r} {button.width()} of {button.sizeHint().width()}"
    for tabs in screen.findChildren(QTabBar):
        if tabs.isVisible() and tabs.sizeHint().width() > tabs.width() + _TOLERANCE:
            yield f"tabs {tabs.tabText(0)!r} … {tabs.width()} of {tabs.sizeHint().width()}"


def _fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + _TOLERANCE
    return label.sizeHint().width() <= label.width() + _TOLERANCE or _tells(label, label.text())


def _holds(button: QAbstractButton) -> bool:
    wanted = button.minimumSizeHint().width()
    return wanted <= button.width() + _TOLERANCE or _tells(button, button.text())


def _tells(widget: QWidget, words: str) -> bool:
    return words in widget.toolTip() or words in widget.accessibleName()
