"""What is said of a handing over, in French."""

from types import MappingProxyType

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Why
from desktop_app.reports.words_handed import GapWords, HandedWords, ListWords, TermsWords

_TERMS = TermsWords(
    kind="Ce que c’est",
    kinds=MappingProxyType(
        {
            HandoffKind.COPY: "Une copie\u00a0: l’équipe qui transmet garde le dossier",
            HandoffKind.JOINT: "Travail conjoint\u00a0: les deux équipes continuent d’y écrire",
            HandoffKind.OWNERSHIP: "Une remise\u00a0: l’équipe destinataire dirige désormais le"
            " dossier",
            HandoffKind.LOOK: "Pour lecture seulement",
            HandoffKind.NOTICE: "Un avis sur ce qui a été transmis auparavant",
            HandoffKind.RECEIPT: "Un accusé de réception",
        }
    ),
    with_key="{person}; l’ouvre avec la clé {key}",
    with_signing_key="{person}; signe avec la clé {key}",
    with_words="{person}; sans clé, l’ouvre avec six mots",
    sealed_words=(
        "Chiffré avec age pour six mots, donnés à part du fichier. La personne qui transmet a"
        " signé une liste qui contient l’empreinte de chaque fichier (SHA-512)."
    ),
    ground="Fondement juridique",
    consent="Consentement",
    consent_told="Donné le {day}, {form}; consigné sous {id} par qui transmet",
    consent_written="par écrit",
    consent_oral="de vive voix",
    approval="Autorisé par",
    approval_told="{who}, {when}",
    override="Transmis sans ce que demande la politique de l’organisme, parce que",
    asked_for="Ce qui a été demandé",
    minimum="Pourquoi moins n’aurait pas suffi",
    views="Ce que l’enfant ou le jeune en pense et souhaite",
    sealed="Comment c’est scellé",
    sealed_told=(
        "Chiffré avec age pour la clé de chaque destinataire. La personne qui transmet a signé une"
        " liste qui contient l’empreinte de chaque fichier (SHA-512)."
    ),
    receipt="Accusé de réception",
    receipt_told=(
        "Dites à la personne qui transmet que l’envoi est arrivé, entier ou non, et ce que vous en"
        " versez à votre dossier\u00a0: par téléphone ou sur papier. Avec Throughline, vous"
        " pouvez lui remettre un accusé de réception signé."
    ),
    conditions="Ce qui vous est demandé",
    no_further="Ne le faites pas suivre sans demander d’abord à la personne qui transmet.",
    not_for_court="Ne doit servir ni au tribunal ni à des tiers.",
    return_by="À rendre au plus tard le {day}.",
    destroy_by="À détruire, avec toutes les copies, au plus tard le {day}.",
    review_by="À revoir au plus tard le {day}\u00a0: est-ce encore nécessaire\u00a0?",
    youth_record_until=(
        "Contient un dossier d’adolescent\u00a0: à ne plus consulter après le {day} (LSJPA,"
        " partie 6)."
    ),
    kept_apart="Contient des dossiers de tiers\u00a0: à garder à part du reste.",
    identity_ban="Nul ne peut rendre public ce qui identifie l’enfant ou sa famille.",
)

_GAP = GapWords(
    reasons=MappingProxyType(
        {
            Why.CHOSEN: "non communiqué, sans motif donné",
            Why.OUT_OF_SCOPE: "hors de ce qui a été demandé",
            Why.NOT_RELEASED: "non libéré par l’organisme qui l’a écrit",
            Why.SUMMARISED: "remplacé par un résumé",
            Why.PASSAGE: "passage non communiqué, sans motif donné",
            Why.TELEPHONE: "numéro de téléphone non communiqué",
            Why.ADDRESS: "adresse non communiquée",
            Why.NAME: "nom non communiqué",
            Why.PICTURE: "image non communiquée",
            Why.FILE_OF_PASSAGE: "peut contenir des mots non communiqués",
            Why.COMMUNITY: "sous le contrôle de la communauté, non libéré",
            Why.YOUTH_RECORD: "dossier d’adolescent, période d’accès échue ou non indiquée",
            Why.THIRD_PARTY_RECORD: "dossier d’un tiers",
            Why.PRIVILEGE: "privilégié",
            Why.INFORMER: "privilège de l’indicateur",
            Why.ONGOING_INVESTIGATION: "enquête en cours",
            Why.NOT_RELEVANT: "non pertinent",
            Why.OWN_BUSINESS: "concerne une transmission à quelqu’un d’autre",
            Why.NOTE_LEAVES: "version abrégée d’une note qui se lit ici",
            Why.SUPERVISION: "concerne la supervision du travail de l’organisme",
        }
    ),
    elsewhere="non communiqué à la personne qui transmet",
    gap="[{why}]",
    gap_labelled="[{label}\u00a0: {why}]",
    held="Cette note reste chez la personne qui transmet\u00a0: {why}. On voit qu’elle existe,"
    " quand et par qui elle a été écrite, mais pas ses mots.",
    summarised="Ses propres mots ne sont pas transmis. L’organisme qui l’a écrite dit ceci à la"
    " place\u00a0:",
    summary="Résumé pour l’extérieur",
    summary_by="Écrit par {who}, {when}",
    disagreement="Déclaration de désaccord",
    disagreement_by="Dite par {by}, consignée par {who}, {when}",
    against="Elle porte sur le texte de cette note.",
    against_first="Elle porte sur le texte tel qu’il a d’abord été écrit.",
    against_amended="Elle porte sur le texte tel que modifié le {when}.",
    changed_since="Il a été modifié ensuite, le {when}\u00a0: voir comment le texte a changé.",
    adopted="Adoption",
    adopted_by=MappingProxyType(
        {
            AdoptedAs.ADOPTED: "Adoptée par {who}, {when}",
            AdoptedAs.PRESENT_TOO: "Présence de {who}, qui l’adopte aussi, {when}",
            AdoptedAs.COUNTERSIGNED: "Signée aussi par {who}, {when}",
        }
    ),
    adopted_before="La note a été modifiée depuis.",
    adopted_not="Cela ne compte pas comme une adoption\u00a0: ce n’est pas la parole d’autrui.",
    differs="Souvenirs différents\u00a0:",
    signed_by="Signée par {names}",
    and_=" et ",
)

_LIST = ListWords(
    disclosed="Communiqué",
    withheld="Non communiqué, et pourquoi",
    disclosed_told=(
        "Chaque inscription de cet envoi qui peut être lue, entière ou en partie, dans l’ordre du"
        " temps. Une modification, un résumé ou une déclaration est une inscription à part\u00a0:"
        " la liste compte donc plus de lignes qu’il n’y a de notes."
    ),
    withheld_told=(
        "Tout ce qui existe dans ce que la personne qui transmet a choisi, mais n’est pas dans cet"
        " envoi, dans l’ordre du temps. Ce que seule une autre partie de son équipe peut lire n’y"
        " figure pas."
    ),
    of="{kind}, sur {note}",
    passage="Passage du texte",
    whole="Tous ses mots; on indique qui l’a écrite et quand",
    happened="Survenue",
    happened_not_told="non indiqué",
    confidential="Confidentiel. Réservé aux personnes que le dossier nomme comme destinataires."
    " Rien"
    " de son contenu ne peut être rendu public.",
    recorded="Consignée",
    short="Référence (début)",
    record_page="Le dossier",
    nothing="Rien.",
    counts="Contenu",
    in_part="Dont notes communiquées en partie",
    only_existence="Dont notes signalées sans leurs mots",
    files_staying="Fichiers non communiqués",
    number="Nº",
    kind="Type",
    when="Moment",
    author="Personne",
    agency="Organisme",
    form="Forme",
    files="Pièces",
    what="Ce qui n’est pas communiqué",
    field="Partie",
    why="Pourquoi",
    reference="Référence",
    sha256="SHA-256 de sa ligne dans entries.jsonl",
    listed="Chaque inscription figure dans une liste\u00a0: {disclosed}; {withheld}.",
    lists="Ce qui a été communiqué et ce qui ne l’a pas été",
    forms=MappingProxyType(
        {"full": "entière", "redacted": "en partie", "stub": "existence seule"}
    ),
    kinds=MappingProxyType(
        {
            "note/1": "Note",
            "pointer/1": "Renvoi",
            "amend/1": "Modification",
            "strike/1": "Biffure",
            "file/1": "Fichier",
            "summary/1": "Résumé",
            "disagreement/1": "Déclaration de désaccord",
            "adopt/1": "Adoption d’une note",
            "review/1": "Approbation",
            "question/1": "Question posée",
            "answer/1": "Réponse",
            "question_close/1": "Question réglée",
            "case/1": "Dossier",
            "person/1": "Personne",
            "field/1": "Champ",
            "retract/1": "Champ retiré",
            "audience/1": "Groupe",
            "sealed/1": "Nombre d’inscriptions scellées",
            "missing/1": "Épisode de disparition",
            "placement/1": "Placement",
            "custody/1": "Garde",
            "order/1": "Ordonnance",
            "action/1": "Mesure à prendre",
            "handoff/1": "Transmission",
            "accept/1": "Acceptation",
            "consent/1": "Consentement",
            "member/1": "Membre",
            "role/1": "Rôle dans le dossier",
            "approval_request/1": "Demande d’autorisation",
            "approval/1": "Réponse à une demande d’autorisation",
            "receipt/1": "Accusé de réception",
            "tick/1": "Jugement d’une norme",
            "permit/1": "Accord d’un organisme",
            "disclosure/1": "Divulgation à la Couronne",
        }
    ),
)

HANDED_FRENCH = HandedWords(terms=_TERMS, gap=_GAP, list=_LIST)
