"""What a disclosure package for the Crown says, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CrownWords:
    """Titles, columns, and what each index is."""

    title: str
    what: str
    foot: str
    about: str
    by: str
    told: str
    in_brief: str
    in_brief_told: str
    not_included: str
    not_included_told: str
    withheld: str
    withheld_told: str
    apart: str
    apart_told: str
    exhibits: str
    exhibits_told: str
    concordance: str
    concordance_told: str
    number: str
    first_in: str
    new: str
    file: str
    entry: str
    read_me: str


CROWN_ENGLISH = CrownWords(
    title="{codename} – disclosure package {package}",
    what="Disclosure package {package}",
    foot="{codename} · disclosure package {package} · confidential",
    about="About this package",
    by="Put together by",
    told=(
        "Entries (E) and exhibits (X) keep the numbers an earlier package gave them; pages are"
        " numbered through the whole package. Three indexes follow: what is in the brief, what may"
        " be relevant and is not included, and what is withheld and why."
    ),
    in_brief="1. In the brief",
    in_brief_told="These entries are in the brief, whole or in part.",
    not_included="2. Relevant but not included",
    not_included_told="These exist and were left out; nothing is claimed over them.",
    withheld="3. Withheld, and why",
    withheld_told="These are withheld, each for the reason named.",
    apart="Held apart: third parties’ records",
    apart_told=(
        "Records of third parties in which there is an expectation of privacy. They are not in"
        " this package in any form: Criminal Code, ss. 278.1 to 278.91."
    ),
    exhibits="Exhibits",
    exhibits_told="Files that belong to the entries, under their numbers in the folder exhibits.",
    concordance="Concordance with earlier packages",
    concordance_told="In which package each entry was numbered first. Its number has not changed.",
    number="No.",
    first_in="First in package",
    new="new",
    file="File",
    entry="Entry",
    read_me="""\
DISCLOSURE PACKAGE - READ ME

brief.pdf                 the brief: indexes first, then every entry, by its number
1-in-the-brief.csv        what is in it
2-not-included.csv        what exists and was left out
3-withheld.csv            what is withheld, and why
4-held-apart.csv          third parties' records: not here in any form
exhibits.csv, exhibits/   the files, under their numbers
concordance.csv           in which package each number was given first
sha256sums.txt            check with: sha256sum -c sha256sums.txt

It is not encrypted. Keep it on an encrypted drive. Nothing in it that identifies
the child or the family may be made public.
""",
)

CROWN_FRENCH = CrownWords(
    title="{codename} – dossier de divulgation {package}",
    what="Dossier de divulgation {package}",
    foot="{codename} · dossier de divulgation {package} · confidentiel",
    about="À propos de ce dossier",
    by="Préparé par",
    told=(
        "Les inscriptions (E) et les pièces (X) gardent le numéro qu’un dossier antérieur leur a"
        " donné; les pages sont numérotées d’un bout à l’autre. Trois index suivent\u00a0: ce qui"
        " est au dossier, ce qui peut être pertinent et n’y est pas, ce qui n’est pas communiqué"
        " et le motif."
    ),
    in_brief="1. Au dossier",
    in_brief_told="Ces inscriptions sont au dossier, entières ou en partie.",
    not_included="2. Pertinent mais non inclus",
    not_included_told="Ceci existe et a été laissé de côté; aucun privilège n’est invoqué.",
    withheld="3. Non communiqué, et pourquoi",
    withheld_told="Ceci n’est pas communiqué, chaque fois pour le motif indiqué.",
    apart="Gardé à part\u00a0: dossiers de tiers",
    apart_told=(
        "Dossiers de tiers pour lesquels il existe une attente en matière de vie privée. Ils ne"
        " sont ici sous aucune forme\u00a0: Code criminel, art. 278.1 à 278.91."
    ),
    exhibits="Pièces",
    exhibits_told="Les fichiers des inscriptions, sous leur numéro, dans le dossier exhibits.",
    concordance="Concordance avec les dossiers antérieurs",
    concordance_told="Dans quel dossier chaque inscription a reçu son numéro, qui n’a pas changé.",
    number="Nº",
    first_in="D’abord au dossier",
    new="nouveau",
    file="Fichier",
    entry="Inscription",
    read_me="""\
DOSSIER DE DIVULGATION - À LIRE

brief.pdf                 le dossier\u00a0: les index, puis chaque inscription, par numéro
1-in-the-brief.csv        ce qui s’y trouve
2-not-included.csv        ce qui existe et a été laissé de côté
3-withheld.csv            ce qui n’est pas communiqué, et pourquoi
4-held-apart.csv          les dossiers de tiers\u00a0: absents sous toute forme
exhibits.csv, exhibits/   les fichiers, sous leur numéro
concordance.csv           dans quel dossier chaque numéro a d’abord été donné
sha256sums.txt            à vérifier avec\u00a0: sha256sum -c sha256sums.txt

Il n’est pas chiffré. Gardez-le sur un disque chiffré. Rien de ce qui identifie
l’enfant ou sa famille ne peut être rendu public.
""",
)
