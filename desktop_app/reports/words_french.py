"""The words of a record in French, as written in Canada."""

from types import MappingProxyType

from desktop_app.domain.codes import Discipline, Flag, NoteType, Part, Precision
from desktop_app.reports.beside_french import BESIDE_FRENCH
from desktop_app.reports.calendars import DATES_FRENCH
from desktop_app.reports.handed_french import HANDED_FRENCH
from desktop_app.reports.words import (
    ChangeWords,
    CodeWords,
    CoverWords,
    EntryWords,
    FileWords,
    PeopleWords,
    ReportWords,
)
from desktop_app.reports.words_crown import CROWN_FRENCH
from desktop_app.reports.words_paper import PAPER_FRENCH
from desktop_app.reports.words_since import SINCE_FRENCH
from desktop_app.reports.words_supervision import SUPERVISION_FRENCH

# No-break spaces (U+00A0) stand before « : » and inside « guillemets » (SCREENS section 9).

_CODES = CodeWords(
    disciplines=MappingProxyType(
        {
            Discipline.POLICE: "Police",
            Discipline.CHILD_PROTECTION: "Protection de l’enfance",
            Discipline.YOUTH_TRANSITION: "Jeunes en transition",
            Discipline.INDIGENOUS_LIAISON: "Liaison autochtone",
            Discipline.VICTIM_SERVICES: "Services aux victimes",
            Discipline.HEALTH: "Santé",
            Discipline.CROWN: "Couronne",
            Discipline.OTHER: "Autre discipline",
        }
    ),
    short_disciplines=MappingProxyType(
        {
            Discipline.POLICE: "PO",
            Discipline.CHILD_PROTECTION: "PE",
            Discipline.YOUTH_TRANSITION: "JT",
            Discipline.INDIGENOUS_LIAISON: "LA",
            Discipline.VICTIM_SERVICES: "SV",
            Discipline.HEALTH: "SA",
            Discipline.CROWN: "CO",
            Discipline.OTHER: "AU",
        }
    ),
    note_types=MappingProxyType(
        {
            NoteType.NOTE: "Note",
            NoteType.CONTACT: "Contact",
            NoteType.HOME_VISIT: "Visite à domicile",
            NoteType.INTERVIEW: "Entrevue",
            NoteType.POLICE_UPDATE: "Nouvelles de la police",
            NoteType.COURT: "Tribunal",
            NoteType.PLACEMENT: "Changement de milieu",
            NoteType.MISSING: "Absence ou disparition",
            NoteType.FAMILY_MEETING: "Rencontre familiale",
            NoteType.SERVICE_REFERRAL: "Aiguillage",
            NoteType.CONSULTATION: "Consultation",
            NoteType.DECISION: "Décision",
            NoteType.DOCUMENT: "Document",
        }
    ),
    parts=MappingProxyType(
        {
            Part.YOUNG_PERSON: "Jeune",
            Part.CAREGIVER: "Personne responsable",
            Part.FAMILY: "Famille",
            Part.KIN: "Parenté",
            Part.POTENTIAL_VICTIM: "Personne peut-être exploitée",
            Part.WITNESS: "Témoin",
            Part.PERSON_OF_INTEREST: "Personne d’intérêt",
            Part.SUSPECT: "Personne soupçonnée",
            Part.ASSOCIATE: "Personne associée",
            Part.PROFESSIONAL: "Intervenante ou intervenant",
            Part.OTHER: "Autre personne",
        }
    ),
    occurred=MappingProxyType(
        {
            Precision.EXACT: "{start} – l’heure est exacte",
            Precision.ABOUT: "Vers {start} – l’heure est approximative",
            Precision.DAY: "{start} – le jour est connu, pas l’heure",
            Precision.RANGE: "Du {start} au {end}",
            Precision.UNKNOWN: "Moment inconnu – l’inscription est placée selon sa consignation",
        }
    ),
    flags=MappingProxyType(
        {
            Flag.LATE: "Saisie tardive",
            Flag.AMENDED: "Modifiée",
            Flag.STRUCK: "Biffée",
            Flag.EXCERPT: "Début seulement, le reste est en pièce jointe",
            Flag.WITHHELD: "Mots non communiqués",
            Flag.PURGED: "Mots expirés",
            Flag.VOUCHED: "Identité attestée par un tiers",
            Flag.UNVERIFIED: "Identité non comparée par la personne qui transmet",
            Flag.AUTHOR_REVOKED: "Carte révoquée",
            Flag.AFTER_REVOCATION: "Écrite après la révocation de la carte",
            Flag.UNKNOWN_AUTHOR: "Identité inconnue de la personne qui transmet",
            Flag.NOT_MEMBER: "Hors de cette équipe",
            Flag.FORKED: "Deux versions de ce journal existent",
            Flag.GAP: "Des inscriptions antérieures manquent",
            Flag.UNCERTAIN: "Correction non communiquée en entier",
            Flag.CONFLICT: "Conflit",
            Flag.CLOCK_AHEAD: "L’horloge de l’appareil avançait",
            Flag.NEWER_VERSION: "D’une version plus récente de Throughline",
            Flag.CLOCK_UNCHECKED: "Horloge de l’appareil non vérifiée",
        }
    ),
    fields=MappingProxyType(
        {
            "full_name": "nom",
            "initials": "initiales",
            "part": "place dans le dossier",
            "born": "date de naissance",
            "age_about": "âge",
            "pronouns": "pronoms",
            "safe_contact": "contact sécuritaire",
            "safe_contact_checked_on": "date de vérification du contact sécuritaire",
        }
    ),
)

_COVER = CoverWords(
    record="Dossier transmis",
    title="{codename} – dossier transmis, envoi {bundle}",
    skip="Aller à la chronologie",
    confidential=(
        "Confidentiel. Réservé aux personnes nommées sous «\u00a0À\u00a0». Il y est question"
        " d’un enfant ou d’un jeune\u00a0: rien de ce contenu ne peut être rendu public."
    ),
    page_foot="{codename} · envoi {bundle} · confidentiel",
    safe_contact="Contact sécuritaire",
    safe_contact_for="{name}\u00a0:",
    safe_contact_checked="Dernière vérification\u00a0: {day}.",
    safe_contact_unchecked=(
        "La date de la dernière vérification n’est pas au dossier\u00a0: informez-vous avant de"
        " l’utiliser."
    ),
    safe_contact_none=(
        "Aucune règle de contact sécuritaire n’est au dossier. Avant de communiquer avec l’enfant"
        " ou le jeune, demandez à la personne qui transmet comment le faire sans danger. Un numéro"
        " ou une adresse dans une note n’est pas une telle règle\u00a0: on ne sait ni à qui"
        " appartient ce numéro ni qui d’autre y lit."
    ),
    safe_contact_conflict=(
        "Plus d’une réponse est au dossier. Informez-vous auprès de la personne qui transmet"
        " avant d’agir selon celle-ci."
    ),
    about="À propos de cette transmission",
    sender="De",
    recipients="À",
    person="{name}, {agency} ({discipline})",
    person_with_job="{name}, {job}, {agency} ({discipline})",
    outside_person="{name}, {agency}",
    purpose="Fin visée",
    authority="Fondement, selon la personne qui transmet",
    created="Préparé",
    bundle="Envoi",
    not_stated="Non indiqué.",
    limits="Limites de ces renseignements",
    limits_stated="La personne qui transmet indique ces limites\u00a0:",
    limits_none=(
        "La personne qui transmet n’a indiqué aucune limite. Demandez-lui dans quelle mesure ces"
        " renseignements sont exacts, complets et à jour avant de vous y fier."
    ),
    limits_scope=(
        "Ce document contient ce que la personne qui transmet a choisi de transmettre; ce qui en a"
        " été retenu figure dans une liste à part. D’autres parties du dossier peuvent exister, et"
        " rien ici ne permet de le savoir."
    ),
    limits_later=(
        "Il montre le dossier tel qu’il était le jour de sa préparation. Les corrections"
        " ultérieures seront envoyées par la personne qui transmet; aucune ne modifie la"
        " présente copie."
    ),
    counts="Contenu",
    count_entries="Notes",
    count_late="Écrites tardivement",
    count_amended="Modifiées",
    count_struck="Biffées",
    count_files="Fichiers",
)

_PEOPLE = PeopleWords(
    heading="Personnes nommées",
    name="Nom",
    part="Place dans le dossier",
    age="Âge",
    pronouns="Pronoms",
    born="date de naissance\u00a0: {day}",
    years="{age} au moment de la préparation",
    unsettled="Plus d’une réponse est au dossier\u00a0: {fields}.",
    no_young_person="Personne n’est désigné ici comme l’enfant ou le jeune.",
)

_ENTRY = EntryWords(
    occurred="Survenue",
    occurred_not_told="Non communiqué – la note est placée selon sa consignation",
    written_in="Langue de la note\u00a0: {language}",
    why_late_none="Aucun motif n’a été donné.",
    recorded="Consignée",
    recorded_outside="{count} ms après le 1er janvier 1970, UTC\u00a0: l’horloge était fausse",
    device_clock="Horloge de l’appareil",
    clock_unchecked="{when}, selon l’horloge de l’appareil",
    clock_ahead="Avançait sur les autres\u00a0: l’heure consignée est peut-être trop tardive",
    author="Rédaction",
    discipline="Discipline",
    audience="Qui peut la lire dans l’équipe d’origine",
    whole_team="Toute l’équipe",
    one_discipline="{discipline} seulement",
    named_group="{title} seulement",
    group="Un groupe désigné ({tag})",
    other_audience="Autres ({tag})",
    place="Lieu",
    present="Présences",
    reference="Référence",
    why_late="Motif du retard",
    no_words="Aucun mot n’a été consigné.",
    only_files="Elle n’a pas de texte\u00a0: voir ses fichiers.",
    words_withheld="Des mots de cette inscription ne sont pas communiqués.",
    words_purged="Des mots de cette inscription sont expirés et n’existent plus.",
    marks="Mentions sur cette inscription",
)

_CHANGE = ChangeWords(
    heading="Comment le texte a changé",
    first="Tel qu’il a d’abord été écrit\u00a0:",
    new_words="Il se lisait ensuite ainsi\u00a0:",
    disagreed="{when}\u00a0: désaccord de {by}; la déclaration se trouve plus haut.",
    amended="Modifiée le {when} par {who}\u00a0: {reason}",
    removed="Supprimé\u00a0:",
    added="Ajouté\u00a0:",
    words_same="Le texte est resté le même; d’autres détails ont changé.",
    amendment_struck="Cette modification a été biffée et ne compte pas\u00a0: {reason}",
    struck="Biffée le {when} par {who}\u00a0: {reason}",
    struck_words="Son texte ne compte plus. Il reste lisible\u00a0:",
    no_reason="aucun motif indiqué",
)

_FILE = FileWords(
    heading="Fichiers",
    open="Ouvrir le fichier {name}",
    type="Type",
    size="Taille",
    sha256="SHA-256",
    picture=(
        "Une image ou un film. Le contenu n’est pas montré ici; ne l’ouvrez que si vous avez"
        " besoin de le voir."
    ),
    not_linked=(
        "Sans lien\u00a0: l’ouvrir pourrait exécuter ce que le fichier contient. C’est le"
        " fichier {place} de l’envoi."
    ),
    absent="Ce fichier n’est pas dans l’envoi.",
    no_name="fichier sans nom",
)

FRENCH = ReportWords(
    language="fr",
    other_language="en",
    other_name="English version",
    dates=DATES_FRENCH,
    codes=_CODES,
    cover=_COVER,
    people=_PEOPLE,
    entry=_ENTRY,
    change=_CHANGE,
    since=SINCE_FRENCH,
    supervision=SUPERVISION_FRENCH,
    file=_FILE,
    paper=PAPER_FRENCH,
    handed=HANDED_FRENCH,
    beside=BESIDE_FRENCH,
    crown=CROWN_FRENCH,
    timeline="Chronologie",
    go_to_day="Aller à un jour",
    day_not_known="Jour inconnu",
    no_entries="Ce document ne contient aucune inscription.",
    recorded_zone="Chaque heure indique son écart avec UTC. L’heure de consignation d’une note est"
    " donnée dans le fuseau horaire de ce qu’elle relate, sinon en {zone}.",
    how_to_check="Pour vérifier que rien n’a été modifié\u00a0: voir {file}.",
)
