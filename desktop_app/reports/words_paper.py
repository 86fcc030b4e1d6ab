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
    known_foot: str
    known_head: str
    known_told: str
    about: str
    by: str
    days: str
    days_told: str
    own_zone: str


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
    known_foot="{codename} · as known on {moment} · own print · confidential",
    known_head="As known on",
    known_told=(
        "This is what the device held at that moment. What came to it later is not here, nor are"
        " corrections made later; what was said then stands as it was said."
    ),
    about="About this print",
    by="Printed by",
    days="Days printed",
    days_told="From {first} to {last}",
    own_zone="All times are told in the time zone of the device that printed this ({zone} when it"
    " did). Each says how far it is from UTC, which changes with summer time.",
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
    known_foot="{codename} · tel que connu le {moment} · usage personnel · confidentiel",
    known_head="Tel que connu le",
    known_told=(
        "C’est ce que l’appareil contenait à ce moment. Ce qui y est arrivé plus tard ne s’y"
        " trouve pas, ni les corrections faites plus tard; ce qui était dit reste tel quel."
    ),
    about="À propos de cette copie",
    by="Imprimé par",
    days="Jours imprimés",
    days_told="Du {first} au {last}",
    own_zone="Toutes les heures sont celles du fuseau horaire de l’appareil qui a imprimé ceci"
    " ({zone} à ce moment). Chacune indique son écart avec UTC, qui change avec l’heure d’été.",
)
