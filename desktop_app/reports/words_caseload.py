"""What a caseload says on a spreadsheet, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.caseload import Mark, Scope
from desktop_app.domain.codes import CaseStatus, Risk


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseColumns:
    """The heads of the columns, one to a case."""

    codename: str
    initials: str
    name: str
    status: str
    level: str
    risk: str
    before: str
    change: str
    agency: str
    leads: str
    workers: str
    due: str
    overdue: str
    next_due: str
    unreviewed: str
    questions: str
    seen: str
    missing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadColumns:
    """The heads of the columns, one to a worker; and of those by risk."""

    worker: str
    led: str
    entries: str
    overdue: str
    unreviewed: str
    cases: str
    risen: str
    fallen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutWords:
    """What the first sheet says: what this is, whose, of when, and who is named on it."""

    made: str
    known_on: str
    times: str
    times_told: str
    by: str
    whose: str
    scopes: Mapping[Scope, str]
    cases: str
    some: str
    narrowed: str
    marks: Mapping[Mark, str]
    sought: str
    named: str
    young_by_initials: str
    young_by_name: str
    workers_by_initials: str
    workers_by_name: str
    left_out: str
    left_out_told: str
    counted: str
    seen_told: str
    unreviewed_told: str
    risk_told: str
    care: str
    care_told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadWords:
    """Titles of the sheets, columns, and what codes are called."""

    title: str
    about_sheet: str
    cases_sheet: str
    workers_sheet: str
    risk_sheet: str
    about: AboutWords
    case: CaseColumns
    load: LoadColumns
    statuses: Mapping[CaseStatus, str]
    risks: Mapping[Risk, str]
    no_one: str
    never_seen: str
    missing_now: str


CASELOAD_ENGLISH = CaseloadWords(
    title="Caseload",
    about_sheet="About",
    cases_sheet="Cases",
    workers_sheet="Workers",
    risk_sheet="Risk",
    about=AboutWords(
        made="Made",
        known_on="As known on",
        times="Times",
        times_told=(
            "What is due is told in the time zone of the computer that made this ({zone} when it"
            " did)."
        ),
        by="By",
        whose="Whose cases",
        scopes={
            Scope.AGENCY: "All cases on this computer on which {agency} works",
            Scope.OWN: "The cases that {name} works on",
        },
        cases="Cases",
        some="{shown} of {all}",
        narrowed="Narrowed to",
        marks={
            Mark.OVERDUE: "overdue",
            Mark.UNREVIEWED: "with unreviewed notes",
            Mark.MISSING: "missing now",
            Mark.NOT_SEEN: "no face-to-face meeting in {days} days",
            Mark.MINE: "my own",
        },
        sought="found by words that were typed",
        named="Who is named",
        young_by_initials="Cases by codename, young people by initials.",
        young_by_name="Young people by NAME: this was chosen.",
        workers_by_initials="Workers by initials.",
        workers_by_name="Workers by name: this was chosen.",
        left_out="Left out",
        left_out_told="Sealed cases; closed ones in which nothing waits.",
        counted="How it is counted",
        seen_told=(
            "Days since face-to-face: since the last home visit, interview or family meeting on"
            " record. A contact may have been a message and doesn’t count."
        ),
        unreviewed_told="Unreviewed: notes that no supervisor has signed off as they stand now.",
        risk_told="Change of risk: from the level that stood {days} days before.",
        care="Care",
        care_told="This file is not encrypted. Keep it where only those who may read it can.",
    ),
    case=CaseColumns(
        codename="Codename",
        initials="Initials",
        name="Name",
        status="Status",
        level="Risk, 1 to 4",
        risk="Risk",
        before="Risk 30 days ago",
        change="Change",
        agency="Lead agency",
        leads="Lead",
        workers="Workers",
        due="To do",
        overdue="Overdue",
        next_due="Next due",
        unreviewed="Unreviewed",
        questions="Open questions",
        seen="Days since face-to-face",
        missing="Missing now, hours",
    ),
    load=LoadColumns(
        worker="Worker",
        led="Cases led",
        entries="Entries in 30 days",
        overdue="Overdue actions",
        unreviewed="Unreviewed",
        cases="Cases",
        risen="Risen in 30 days",
        fallen="Fallen in 30 days",
    ),
    statuses={
        CaseStatus.OPEN: "open",
        CaseStatus.MONITORING: "monitoring",
        CaseStatus.CLOSED: "closed",
        CaseStatus.SEALED: "sealed",
    },
    risks={
        Risk.WATCHFUL: "watchful",
        Risk.RAISED: "raised",
        Risk.HIGH: "high",
        Risk.IMMEDIATE: "immediate",
    },
    no_one="No one yet",
    never_seen="none on record",
    missing_now="yes",
)

CASELOAD_FRENCH = CaseloadWords(
    title="Charge de cas",
    about_sheet="À propos",
    cases_sheet="Dossiers",
    workers_sheet="Intervenants",
    risk_sheet="Risque",
    about=AboutWords(
        made="Établi le",
        known_on="Tel que connu le",
        times="Heures",
        times_told=(
            "Les échéances sont à l’heure du fuseau horaire de l’ordinateur qui a établi ce"
            " fichier ({zone} à ce moment)."
        ),
        by="Par",
        whose="À qui sont les dossiers",
        scopes={
            Scope.AGENCY: "Tous les dossiers de cet ordinateur auxquels {agency} travaille",
            Scope.OWN: "Les dossiers auxquels {name} travaille",
        },
        cases="Dossiers",
        some="{shown} sur {all}",
        narrowed="Limité à",
        marks={
            Mark.OVERDUE: "en retard",
            Mark.UNREVIEWED: "avec des notes en attente d’examen",
            Mark.MISSING: "disparition en cours",
            Mark.NOT_SEEN: "aucune rencontre en personne depuis {days} jours",
            Mark.MINE: "les miens",
        },
        sought="trouvés par les mots saisis",
        named="Qui est nommé",
        young_by_initials="Dossiers par nom de code, jeunes par initiales.",
        young_by_name="Jeunes par leur NOM\u00a0: cela a été choisi.",
        workers_by_initials="Intervenants par initiales.",
        workers_by_name="Intervenants par leur nom\u00a0: cela a été choisi.",
        left_out="Non compris",
        left_out_told="Les dossiers scellés; les dossiers fermés où rien n’attend.",
        counted="Comment on compte",
        seen_told=(
            "Jours depuis une rencontre en personne\u00a0: depuis la dernière visite à domicile,"
            " entrevue ou rencontre familiale consignée. Un contact a pu être un message et ne"
            " compte pas."
        ),
        unreviewed_told=(
            "En attente d’examen\u00a0: les notes qu’aucun superviseur n’a approuvées telles"
            " qu’elles sont."
        ),
        risk_told="Changement du risque\u00a0: par rapport au niveau d’il y a {days} jours.",
        care="Précautions",
        care_told=(
            "Ce fichier n’est pas chiffré. Gardez-le là où seules les personnes qui peuvent le"
            " lire y ont accès."
        ),
    ),
    case=CaseColumns(
        codename="Nom de code",
        initials="Initiales",
        name="Nom",
        status="État",
        level="Risque, de 1 à 4",
        risk="Risque",
        before="Risque il y a 30 jours",
        change="Changement",
        agency="Organisme responsable",
        leads="Responsable",
        workers="Intervenants",
        due="À faire",
        overdue="En retard",
        next_due="Prochaine échéance",
        unreviewed="En attente d’examen",
        questions="Questions ouvertes",
        seen="Jours depuis une rencontre en personne",
        missing="Disparition en cours, heures",
    ),
    load=LoadColumns(
        worker="Intervenant",
        led="Dossiers menés",
        entries="Inscriptions en 30 jours",
        overdue="Actions en retard",
        unreviewed="En attente d’examen",
        cases="Dossiers",
        risen="En hausse en 30 jours",
        fallen="En baisse en 30 jours",
    ),
    statuses={
        CaseStatus.OPEN: "ouvert",
        CaseStatus.MONITORING: "suivi",
        CaseStatus.CLOSED: "fermé",
        CaseStatus.SEALED: "scellé",
    },
    risks={
        Risk.WATCHFUL: "vigilance",
        Risk.RAISED: "accru",
        Risk.HIGH: "élevé",
        Risk.IMMEDIATE: "immédiat",
    },
    no_one="Personne encore",
    never_seen="aucune consignée",
    missing_now="oui",
)
