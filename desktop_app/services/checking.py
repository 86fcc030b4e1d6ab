"""Checks a whole vault: the record and every attachment."""

from dataclasses import dataclass

from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of checking everything a vault holds."""

    entries: int
    logs: int
    attachments: int
    quarantined: int
    projection_equal: bool
    state: str
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing at all is wrong."""
        return self.projection_equal and not self.problems


def verify_vault(vault: OpenVault) -> Verification:
    """Check every byte there is; changes nothing."""
    found = vault.book.verify()
    attachments, damaged = vault.files.check_all()
    differs = () if found.projection_equal else ("projection_differs",)
    return Verification(
        entries=found.entries,
        logs=found.logs,
        attachments=attachments,
        quarantined=found.quarantined,
        projection_equal=found.projection_equal,
        state=found.state,
        problems=(*found.problems, *damaged, *differs),
    )
