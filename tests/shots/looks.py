"""The looks every screen is photographed in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, language and size of the drawing."""

    scheme: str
    language: str
    scale: int = 100

    @property
    def edition(self) -> str:
        """The language of the record that is shown."""
        return "fr" if self.language == "fr" else "en"

    @property
    def suffix(self) -> str:
        """As file names end: `light.fr`, `light.en.200`."""
        plain = f"{self.scheme}.{self.language}"
        return plain if self.scale == 100 else f"{plain}.{self.scale}"

    @classmethod
    def read(cls, suffix: str) -> "Look":
        """The look that a suffix names."""
        scheme, language, *scale = suffix.split(".")
        return cls(scheme, language, int(scale[0]) if scale else 100)


LOOKS = (
    Look("light", "en"),
    Look("dark", "en"),
    Look("hc", "en"),
    Look("light", "fr"),
    Look("light", "pseudo"),
    Look("light", "en", 200),
)
