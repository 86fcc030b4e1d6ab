"""What is said on paper and nowhere else, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """Page numbers, and what stands for signs that no font of ours draws."""

    page_of: str
    page: str
    volume: str
    unprintable: str
    colon: str
    printed: str
    own_title: str
    own_foot: str
    own_told: str
    about: str
    by: str


PAPER_ENGLISH = PaperWords(
    page_of="Page {page} of {last}",
    page="Page {page}",
    volume="Volume {number} of {count}",
    unprintable="{count} letters that cannot be printed here; timeline.html shows them",
    colon=": ",
    printed="A case on paper, for one’s own use",
    own_title="{codename} – printed for one’s own use",
    own_foot="{codename} · own print · confidential",
    own_told=(
        "This is what one device held of the case. It was not handed over, nothing in it was held"
        " back, and files stay in Throughline. Shred it when it is no longer needed."
    ),
    about="About this print",
    by="Printed by",
)

PAPER_FRENCH = PaperWords(
    page_of="Page {page} sur {last}",
    page="Page {page}",
    volume="Tome {number} sur {count}",
    unprintable="{count} lettres qui ne s’impriment pas ici; chronologie.html les montre",
    colon="\u00a0: ",
    printed="Un dossier sur papier, pour usage personnel",
    own_title="{codename} – imprimé pour usage personnel",
    own_foot="{codename} · usage personnel · confidentiel",
    own_told=(
        "C’est ce qu’un appareil contenait du dossier. Rien n’a été transmis, rien n’a été"
        " retenu, et les fichiers restent dans Throughline. À déchiqueter dès que possible."
    ),
    about="À propos de cette copie",
    by="Imprimé par",
)
