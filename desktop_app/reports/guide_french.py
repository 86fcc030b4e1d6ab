"""READ-ME-FIRST in French, as written in Canada."""

from desktop_app.reports.guide import GuideWords

GUIDE_FRENCH = GuideWords(
    title="À LIRE EN PREMIER",
    other_language="The English text comes first.",
    what_it_is=(
        "Voici un dossier qui concerne un enfant ou un jeune, transmis par une équipe à une"
        " autre. Il est confidentiel\u00a0: il est réservé aux personnes nommées ici, et rien"
        " de son contenu ne peut être rendu public.",
        "Si vous avez Throughline, ouvrez-y le fichier .tlh\u00a0: le logiciel fait seul tout ce"
        " qui suit. Sinon, voici les étapes; il vous faut age, tar et ssh-keygen.",
    ),
    who_heading="QUI L’ENVOIE, À QUI ET POURQUOI",
    mistake_heading="S’IL VOUS A ÉTÉ ENVOYÉ PAR ERREUR",
    mistake=(
        "Ne lisez pas plus loin. Prévenez tout de suite la personne qui l’a envoyé, à un numéro"
        " que vous aviez déjà. Supprimez le fichier et tout ce qui en a été extrait, y compris"
        " dans la corbeille. Ne le faites pas suivre et ne le renvoyez pas.",
    ),
    contents_heading="CE QU’EST CHAQUE FICHIER",
    contents=(
        ("data/chronologie.html", "le dossier, à lire dans un navigateur Web"),
        ("data/timeline.html", "le même en anglais"),
        ("data/documents/record.pdf", "le même sur papier; suite\u00a0: record-2.pdf"),
        ("data/disclosed.html, .csv", "ce qui a été communiqué"),
        ("data/withheld.html, .csv", "ce qui a été retenu, et pourquoi"),
        ("data/withheld.json", "la même liste, pour des programmes"),
        ("data/events.csv", "chaque note en une ligne, pour un tableur"),
        ("data/files/", "les fichiers joints, sous des noms sûrs"),
        ("data/files/index.csv", "leurs noms d’origine, tailles et empreintes"),
        ("data/entries.jsonl", "chaque inscription telle qu’elle a été signée"),
        ("data/cards.jsonl", "les cartes d’identité de qui a écrit"),
        ("envelope.json", "qui transmet quoi, à qui et à quel titre"),
        ("manifest-sha512.txt", "une empreinte de chaque fichier sous data/"),
        ("tagmanifest-sha512.txt", "une empreinte du manifeste et de l’enveloppe"),
        ("tagmanifest-sha512.txt.sig", "la signature apposée sur ces empreintes"),
        ("bagit.txt, bag-info.txt", "la forme de l’ensemble\u00a0: BagIt, RFC 8493"),
    ),
    outside=(
        "Le fichier placé à côté de ce texte est scellé\u00a0: seule la personne pour qui il a été"
        " fait peut l’ouvrir. Ce texte ne dit rien de son contenu. Si vous avez Throughline,"
        " ouvrez le fichier avec lui.",
    ),
    tools_heading="CE QU’IL VOUS FAUT",
    tools=(
        "age ouvre le fichier. Windows\u00a0: winget install FiloSottile.age. macOS\u00a0: brew"
        " install age. Debian, Ubuntu\u00a0: apt install age. tar et ssh-keygen viennent avec"
        " Windows 10 ou plus récent, macOS et Linux.",
    ),
    then_read=(
        "Lisez ensuite data/READ-ME-FIRST.txt dans le dossier handoff\u00a0: il dit qui a transmis"
        " l’envoi, comment le vérifier et ce qu’est chaque fichier. Faites-le avant d’ouvrir quoi"
        " que ce soit d’autre.",
    ),
    open_heading="1. L’OUVRIR",
    open_before=(
        "KEYFILE est le fichier qui contient votre propre clé age; NAME.tlh est le fichier que"
        " vous avez reçu. Travaillez sur un disque chiffré, dans un dossier qui n’est pas copié"
        " dans le nuage. Dans PowerShell, cmd s’en charge, car les tubes de PowerShell modifient"
        " les octets.",
    ),
    open_words=(
        "NAME.tlh est le fichier reçu. Il ne demande pas de clé, mais une phrase de passe\u00a0:"
        " les six mots que vous a dits la personne qui transmet, avec des traits d’union, en"
        " minuscules. Travaillez sur un disque chiffré, dans un dossier qui n’est pas copié dans"
        " un nuage. Throughline n’accepte pas un fichier scellé ainsi\u00a0: on le lit en suivant"
        " ces étapes.",
    ),
    in_sh="Sous macOS et Linux, dans un terminal (sh)\u00a0:",
    in_powershell="Sous Windows, dans PowerShell\u00a0:",
    open_after=(
        "Si age affiche une erreur, le fichier est endommagé ou tronqué, ou il ne vous est pas"
        " destiné. Supprimez alors le dossier handoff, quel qu’en soit le contenu, et demandez"
        " le fichier de nouveau.",
    ),
    sender_heading="2. VÉRIFIER QUI L’A ENVOYÉ",
    sender_line=(
        "Demandez à la personne qui l’envoie une ligne de texte par une autre voie que ce"
        " fichier\u00a0: en personne, sur papier ou d’avance. Enregistrez-la dans le dossier"
        " handoff sous le nom allowed_signers, en texte brut (UTF-8 sans indicateur d’ordre des"
        " octets). Si vous avez cette ligne, passez à la signature.",
    ),
    sender_code=(
        "Si vous ne l’avez pas, ces commandes enregistrent la ligne telle que cet envoi la donne."
        " Elle est arrivée avec l’envoi\u00a0: à elle seule, elle ne prouve rien.",
        "Enregistrez le programme suivant dans le même dossier sous le nom six_groups.py et"
        " lancez-le avec Python. Il tire de la ligne six groupes de cinq chiffres. Appelez la"
        " personne qui l’envoie, à un numéro que vous aviez déjà, et comparez les chiffres que"
        " votre ordinateur affiche à ceux de sa carte. Les trente doivent être identiques.",
    ),
    sender_code_printed="Selon cet envoi, ce sont\u00a0:",
    sender_code_warning=(
        "Ne comparez jamais ces chiffres imprimés à la place\u00a0: qui contrefait un envoi peut"
        " les copier, et peut aussi modifier le présent texte. Si possible, suivez un"
        " exemplaire de ces étapes remis en main propre.",
    ),
    signature="Vérifiez ensuite la signature\u00a0:",
    signature_answer="La réponse doit commencer par\u00a0:",
    signature_after=(
        "Toute autre réponse\u00a0: arrêtez, n’ouvrez rien et prévenez la personne qui l’a"
        " envoyé. Dans PowerShell, ne passez pas le fichier par un tube\u00a0: un tube modifie"
        " les octets, et une bonne signature paraît alors mauvaise.",
    ),
    whole_heading="3. VÉRIFIER QUE RIEN NE MANQUE NI N’A CHANGÉ",
    whole_bagit=(
        "Avec l’outil BagIt de la Bibliothèque du Congrès (bagit.py, pour Python)\u00a0:"
    ),
    whole_stock=(
        "Ou avec les moyens de l’ordinateur. Chaque ligne doit indiquer OK. Sous macOS, écrivez"
        " shasum -a 512 au lieu de sha512sum.",
    ),
    whole_after=(
        "Faites-le après la signature, jamais à sa place. Un fichier qu’aucun manifeste ne nomme"
        " ne fait pas partie de l’envoi\u00a0: ne l’ouvrez pas.",
    ),
    risks_heading="CE QU’AUCUNE VÉRIFICATION NE PEUT MONTRER",
    risks=(
        "Si des canaux entiers ont été laissés de côté. Un canal est ce qu’un auditoire peut"
        " lire. Un canal scellé ne laisse aucune trace dans cet envoi, à moins que la personne"
        " qui transmet n’ait choisi de montrer qu’il existe.",
        "Si une partie retenue d’une inscription avait une seconde version sous le même nom."
        " La signature couvre les deux, et ce qui est retenu ne se voit pas.",
        "Si ce qui est écrit est vrai, complet ou à jour. Lisez les limites indiquées dans le"
        " dossier par la personne qui transmet.",
    ),
    keeping_heading="CONSERVATION ET CORRECTIONS",
    keeping=(
        "Conservez-le chiffré, et seulement aussi longtemps que l’exigent les règles de votre"
        " organisme. Supprimez-le ensuite, avec tout ce qui en a été extrait.",
        "Les corrections ultérieures seront envoyées par la personne qui transmet, dans un autre"
        " envoi. Gardez-les avec celui-ci et ne modifiez pas cette copie. Si vous y trouvez une"
        " erreur, prévenez cette personne.",
    ),
)
