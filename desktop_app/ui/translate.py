"""From the words we wrote to the words a person reads: the language, switched while it runs."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ui.words.failures import data_of, failure_of
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase, fill

_CODE = re.compile(r"[a-z]{2,3}")
_MOST_COUNTED = (1 << 31) - 1


class Language(StrEnum):
    """The two languages of the window, both complete; any other is a file somebody put in.

    `Language("crk")` stands for `throughline_crk.qm`, which need not be complete, nor there.
    """

    ENGLISH = "en"
    FRENCH = "fr"

    @classmethod
    def _missing_(cls, value: object) -> "Language | None":
        if not isinstance(value, str) or not _CODE.fullmatch(value):
            return None
        other = str.__new__(cls, value)
        other._name_, other._value_ = value.upper(), value
        cls._value2member_map_[value] = other  # asked for again, it is the same one
        return other


_FILE = "throughline_"
_OWN_NAME = QT_TRANSLATE_NOOP("Language", "English")


def translate(context: str, text: str, disambiguation: str = "") -> str:
    """The text in the language of the window. Named so that lupdate finds every call."""
    return QCoreApplication.translate(context, text, disambiguation or None)


def say_count(phrase: Phrase, count: int) -> str:
    """A phrase with `%n` in it, in the right plural; see `QT_TRANSLATE_NOOP` for marking it.

    Others write counts, too, in bundles and answers: one that Qt can't hold stands at its limit.
    """
    held = max(-_MOST_COUNTED, min(count, _MOST_COUNTED))
    return QCoreApplication.translate(phrase.context, phrase.text, None, held)


def say(phrase: Phrase) -> str:
    """A shared phrase in the language of the window."""
    return translate(phrase.context, phrase.text)


def locale_of(language: Language) -> QLocale:
    """How Canadians write dates and numbers in that language; in English if Qt can't tell."""
    known = QLocale(language.value).language()
    if known == QLocale.Language.C:
        known = QLocale.Language.English
    return QLocale(known, QLocale.Country.Canada)


def offered(folder: Path) -> dict[Language, str]:
    """Every language there is a file for, ours first, each by its own name for itself."""
    files = {file.stem.removeprefix(_FILE): file for file in sorted(folder.glob(f"{_FILE}*.qm"))}
    others = [code for code in files if _CODE.fullmatch(code) and code not in list(Language)]
    return {
        Language(code): _own_name(files[code], code)
        for code in (*Language, *others)
        if code in files
    }


def _own_name(file: Path, code: str) -> str:
    """What a file calls its language: it is asked to translate "English"."""
    translator = QTranslator()
    if not translator.load(str(file)):
        return code
    own_name = translator.translate(_OWN_NAME.context, _OWN_NAME.text)
    return own_name or ("English" if code == Language.ENGLISH else code)


class Interpreter:
    """Holds the translators of one application; `speak` changes its language at once.

    Changing it makes Qt tell every widget; screens are then built again (see `application`).
    """

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application, self._folder = application, folder
        self._installed: list[QTranslator] = []
        self.language = Language.ENGLISH

    def speak(self, language: Language) -> None:
        """Go over to `language`.

        Raises:
            Fault: its translation file is missing or damaged.

        """
        is_ours = language in list(Language)
        if not is_ours and not (self._folder / f"{_FILE}{language}.qm").exists():
            self.speak(Language.ENGLISH)  # somebody took the file away
            return
        loaded = [self._load(self._folder, f"{_FILE}{language}")]
        if not is_ours:
            # What the file does not have yet is said in English, with English plurals.
            loaded.insert(0, self._load(self._folder, f"{_FILE}{Language.ENGLISH}"))
        # Qt's own words: the buttons and menus of its dialogs and text fields.
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        if language is Language.FRENCH or (qt / f"qtbase_{language}.qm").exists():
            loaded.insert(0, self._load(qt, f"qtbase_{language}"))
        self.silence()
        for translator in loaded:
            self._application.installTranslator(translator)
        self._installed, self.language = loaded, language
        QLocale.setDefault(locale_of(language))

    def silence(self) -> None:
        """Take the translators away again: the words as they were written."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed, self.language = [], Language.ENGLISH

    def _load(self, folder: Path, name: str) -> QTranslator:
        translator = QTranslator(self._application)
        if not translator.load(str(folder / f"{name}.qm")):
            raise Fault(FaultCode.FILE_GONE, file=f"{name}.qm")
        return translator


@dataclass(frozen=True, slots=True)
class Explanation:
    """An error in the language of the window."""

    happened: str
    safe: str
    next: str
    code: str

    @property
    def rest(self) -> str:
        """Everything after what happened."""
        code = translate("Failure", "Code {code}.").format(code=self.code)
        return f"{self.safe} {self.next} {code}"


def explain(error: Exception) -> Explanation:
    """What to tell a person about an error; its own text and its traceback are never shown."""
    failure, data = failure_of(error), data_of(error)
    happened, safe, further = (
        fill(say(phrase), data) for phrase in (failure.happened, failure.safe, failure.next)
    )
    return Explanation(happened, safe, further, failure.support_code)
