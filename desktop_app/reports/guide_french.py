"""The texts for people without Throughline, in French as written in Canada."""

from desktop_app.reports.guide import OpeningWords, ReadMeWords

OPENING_FRENCH = OpeningWords(
    title="COMMENT OUVRIR {file}",
    other_language="The English text comes first.",
    what_it_is=(
        "{file} est un envoi scellé. Seule la personne à qui il est destiné peut l’ouvrir, et"
        " ce texte ne dit rien de son contenu. Suivez les étapes dans l’ordre. Il faut environ un"
        " quart d’heure, et un téléphone.",
    ),
    with_key="Si vous avez Throughline, ces étapes sont inutiles\u00a0: ouvrez-y le fichier.",
    with_words="Throughline lui-même n’ouvre pas un fichier scellé avec six mots; ces étapes,"
    " oui.",
    mistake_heading="S’IL NE VOUS ÉTAIT PAS DESTINÉ",
    mistake=(
        "Ne l’ouvrez pas. Prévenez tout de suite la personne qui l’a envoyé, à un numéro que"
        " vous aviez déjà. Supprimez-le ensuite, même de la corbeille. Ne le faites pas suivre"
        " et ne le renvoyez pas.",
    ),
    tools_heading="CE QU’IL VOUS FAUT",
    tools=(
        "age, un programme qui ouvre les fichiers scellés. Windows\u00a0: tapez  winget install"
        " FiloSottile.age  dans PowerShell, puis fermez cette fenêtre et ouvrez-en une autre."
        " macOS\u00a0: brew install age. Debian et Ubuntu\u00a0: sudo apt install age. Si vous"
        " ne pouvez pas installer de programme, adressez-vous au soutien informatique.",
        "Le reste y est déjà\u00a0: tar et ssh-keygen sous Windows 10 ou plus récent, macOS et"
        " Linux; openssl sous macOS et Linux.",
    ),
    key="Votre propre clé\u00a0: un petit fichier texte dont une ligne commence par"
    " AGE-SECRET-KEY-1. Elle a été créée avec age-keygen, par vous ou par la personne qui a"
    " installé age, et l’autre moitié a été remise à la personne qui transmet. Sans elle,"
    " personne ne peut ouvrir ce fichier\u00a0: demandez-en un qui soit scellé avec six mots.",
    words="Les six mots que la personne qui transmet vous a dits, à part du fichier.",
    typing="Une fenêtre où taper des commandes. Windows\u00a0: appuyez sur la touche Windows,"
    " tapez PowerShell, appuyez sur Entrée. macOS\u00a0: appuyez sur Commande et Espace, tapez"
    " Terminal, appuyez sur Entrée. Copiez chaque bloc tel quel, collez-le dans cette fenêtre et"
    " appuyez sur Entrée.",
    in_sh="Sous macOS et Linux\u00a0:",
    in_powershell="Sous Windows, dans PowerShell\u00a0:",
    folder_heading="1. CRÉER UN DOSSIER",
    folder=(
        "Il s’appelle handoff et se trouve dans votre dossier personnel. Le Bureau et Documents"
        " sont souvent copiés dans le nuage\u00a0: n’y travaillez pas. Le disque de l’ordinateur"
        " devrait être chiffré.",
    ),
    see_folder="Pour le voir dans une fenêtre, tapez  explorer $HOME\\{home}  (Windows),  open"
    " ~/{home}  (macOS) ou  xdg-open ~/{home}  (Linux).",
    replace="Si l’ordinateur demande s’il faut remplacer un fichier, répondez non. Vous avez alors"
    " deux copies, et l’une peut être fausse\u00a0: terminez avec la première, jusqu’à l’étape 6,"
    " avant de prendre l’autre.",
    copy_key="Copiez deux fichiers dans cette fenêtre\u00a0: {file} et votre clé. Cliquez sur"
    " chacun là où il se trouve, appuyez sur Ctrl et C (sur un Mac, Commande et C), cliquez dans"
    " la fenêtre et appuyez sur Ctrl et V (Commande et V). Renommez la copie de votre clé {key}."
    " Si"
    " le premier porte maintenant un autre nom, renommez-le {file}.",
    copy_words="Copiez {file} dans cette fenêtre\u00a0: cliquez dessus là où il se trouve, appuyez"
    " sur Ctrl et C (sur un Mac, Commande et C), cliquez dans la fenêtre et appuyez sur Ctrl et V"
    " (Commande et V). S’il porte maintenant un autre nom, renommez la copie {file}.",
    open_heading="2. L’OUVRIR",
    open_words="age demande une phrase de passe (passphrase). Ce sont les six mots, en"
    " minuscules, avec un trait d’union entre eux, comme ceci\u00a0:"
    " un-deux-trois-quatre-cinq-six. Rien ne s’affiche pendant que vous tapez.",
    opened=(
        "C’est réussi si la dernière ligne est {opened}. N’ouvrez encore aucun"
        " fichier\u00a0: n’importe qui peut en préparer un pour vous, et le fait qu’il s’ouvre ne"
        " montre pas de qui il vient.",
    ),
    not_opened_key="Si c’est {not_opened}, vérifiez d’abord que handoff contient le bon fichier"
    " et la bonne clé, exactement sous ces noms; puis collez le bloc de nouveau.",
    not_opened_words="Si c’est {not_opened}, vérifiez d’abord que handoff contient le bon"
    " fichier, exactement sous ce nom; puis collez le bloc et tapez les six mots de nouveau.",
    not_opened=(
        "Si c’est {already}, passez à l’étape 3, ou recommencez par l’étape 6.",
        "Si rien n’y fait, le fichier a été endommagé ou tronqué en chemin\u00a0: demandez-le de"
        " nouveau, et signalez que cette copie circule.",
    ),
    sender_heading="3. VÉRIFIER DE QUI IL VIENT",
    sender=(
        "Ce bloc affiche un nom et un organisme, puis six groupes de cinq chiffres. N’importe"
        " qui peut écrire n’importe quel nom; les chiffres, à la dernière ligne, sont ceux de la"
        " clé de la personne qui a réellement préparé le fichier.",
    ),
    digits=(
        "Appelez la personne nommée après  {claimed}  à un numéro que vous aviez déjà, et non à un"
        " numéro reçu avec ce fichier. Si vous ne la connaissez pas, passez par son organisme."
        " Demandez-lui de lire les six groupes sur sa propre carte dans"
        " Throughline; ne lisez pas les vôtres en premier. Les trente chiffres doivent être"
        " identiques. Notez-les\u00a0: ils seront les mêmes la prochaine fois que cette personne"
        " écrira du même ordinateur, et il suffira alors de les comparer à ceux que vous avez"
        " notés.",
    ),
    digits_differ=(
        "Si le bloc répond plutôt qu’il n’y a pas de tel fichier ou dossier, l’étape 2 n’a pas"
        " encore réussi. S’il y a une différence, demandez si le fichier a été"
        " préparé sur un autre ordinateur,"
        " qui a ses propres chiffres. Si la différence demeure, il ne vient pas de cette"
        " personne\u00a0: n’ouvrez rien, faites l’étape 6, et prévenez-la ainsi que votre"
        " superviseure ou superviseur.",
    ),
    whole_heading="4. VÉRIFIER QU’IL EST ENTIER",
    whole=(
        "Ce bloc vérifie la signature de la personne qui transmet, puis compare chaque fichier à"
        " la liste qui a été signée.",
    ),
    answer=(
        "Tout est bien si la réponse commence par  {answer}  et que la dernière ligne est"
        " {intact}. Puisque les chiffres étaient les mêmes, «\u00a0sender\u00a0» est la personne"
        " que vous avez appelée.",
    ),
    not_whole=(
        "Si la dernière ligne est {stop}, quelque chose n’est pas tel qu’on l’a envoyé, même si"
        " la signature est bonne\u00a0: n’ouvrez rien, dites à la personne qui transmet ce"
        " qui précède {stop}, faites l’étape 6, puis supprimez cette copie de {file}. Ne vous fiez"
        " à aucune autre copie avant qu’elle ne finisse par {intact}. Avant {stop}, FAILED suit"
        " le nom d’un fichier modifié,"
        " {missing} précède celui d’un fichier qui devrait être là, et {not_sent} celui d’un"
        " fichier que quelqu’un a ajouté. Si c’est vous, faites l’étape 6 et recommencez à"
        " l’étape 2.",
    ),
    read_heading="5. LE LIRE",
    read=(
        "Dans la fenêtre de l’étape 1, ouvrez {folder}, puis data. READ-ME-FIRST.txt dit qui"
        " transmet, pourquoi, et ce qui vous est demandé. chronologie.html est le dossier; il"
        " s’ouvre dans un navigateur, sans réseau.",
    ),
    after_heading="6. SUPPRIMER CE QUI A ÉTÉ OUVERT",
    after=(
        "Dites d’abord à la personne qui transmet, par téléphone ou sur papier, que tout est"
        " arrivé, avec le numéro de l’envoi qui figure dans READ-ME-FIRST.txt. Prévenez-la aussi"
        " si jamais une copie se perd.",
        "Faites-le après avoir lu, ou pour recommencer. Ce bloc supprime tout ce qui a été ouvert,"
        " sans passer par la corbeille; {file} reste, chiffré, et pourra être rouvert.",
    ),
    after_words="Gardez les six mots à part de {file}, aussi longtemps que vous le gardez."
    " Supprimez les copies inutiles, par exemple sur une clé USB ou dans un courriel.",
    after_key="Supprimez les copies inutiles de {file}, par exemple sur une clé USB ou dans un"
    " courriel. Quand vous n’aurez plus à l’ouvrir, supprimez aussi {key} dans la fenêtre de"
    " l’étape 1, et videz la corbeille. Assurez-vous d’abord que votre"
    " clé est encore là où vous l’avez copiée\u00a0: sans elle, aucun fichier préparé pour vous"
    " ne peut être ouvert.",
)

READ_ME_FRENCH = ReadMeWords(
    title="À LIRE EN PREMIER",
    other_language="The English text comes first.",
    what_it_is=(
        "Voici un dossier au sujet d’un enfant, d’une adolescente ou d’un adolescent, transmis par"
        " une équipe à une autre. Il est confidentiel\u00a0: il est réservé aux personnes"
        " nommées ici, et rien de son contenu ne peut être rendu public. S’il ne vous était pas"
        " destiné, ne lisez pas plus loin\u00a0: prévenez la personne qui transmet et"
        " supprimez-le.",
        "Avant de vous y fier, vérifiez de qui il vient et qu’il est entier, comme l’explique le"
        " texte HOW-TO-OPEN placé à côté du fichier scellé. Si ce texte est perdu, la dernière"
        " section contient les mêmes vérifications.",
    ),
    who_heading="QUI LE TRANSMET, À QUI ET POURQUOI",
    asked_heading="CE QUE LA PERSONNE QUI TRANSMET VOUS DEMANDE",
    first_heading="À LIRE D’ABORD",
    first=(
        ("chronologie.html", "le dossier, dans tout navigateur, sans réseau"),
        ("retenu.html", "ce qui n’est pas communiqué, et pourquoi"),
        ("communique.html", "ce qui a été communiqué, ligne par ligne"),
    ),
    rest_heading="LES AUTRES FICHIERS",
    rest=(
        ("documents/record.pdf", "à imprimer, titres en deux langues"),
        ("timeline.html", "le dossier, avec ses titres en anglais"),
        ("disclosed.html, withheld.html", "les deux listes en anglais"),
        ("disclosed.csv, withheld.csv", "les deux listes pour un tableur"),
        ("events.csv", "chaque note en une ligne, pour un tableur"),
        ("files/", "les fichiers joints, sous des noms sûrs"),
        ("files/index.csv", "leurs noms d’origine et leurs tailles"),
        ("entries.jsonl, cards.jsonl", "ce qui a été signé, pour des programmes"),
        ("withheld.json", "ce qui est omis, pour des programmes"),
        ("../envelope.json", "qui transmet quoi à qui, pour des programmes"),
        ("../*manifest-sha512.txt", "la liste des fichiers et de leurs empreintes"),
        ("../*.sig", "la signature apposée à cette liste"),
        ("../bag*.txt", "la forme de l’ensemble (BagIt, RFC 8493)"),
    ),
    came_heading="DITES QU’IL EST ARRIVÉ",
    came=(
        "Entier ou non, et ce que vous en versez au dossier\u00a0: par téléphone ou sur papier,"
        " avec le numéro de l’envoi ci-dessus. Avec Throughline, vous pouvez remettre un accusé de"
        " réception signé.",
    ),
    risks_heading="CE QU’AUCUNE VÉRIFICATION NE PEUT MONTRER",
    risks=(
        "Si l’équipe qui transmet en sait plus. Ce que seule une partie de cette équipe peut"
        " lire n’est pas ici, à moins d’avoir été choisi aussi, et ne laisse aucune trace.",
        "Si ce qui est écrit est vrai, complet ou à jour. Le dossier dit quelles limites la"
        " personne qui transmet y voit.",
    ),
    keeping_heading="CONSERVATION ET CORRECTIONS",
    keeping=(
        "Si la personne qui transmet demande qu’il soit rendu ou détruit au plus tard un certain"
        " jour, c’est ce jour qui compte. Sinon, gardez-le aussi longtemps que l’exigent les"
        " règles de votre organisme, et pas davantage. Gardez le fichier scellé; supprimez ce qui"
        " a été ouvert.",
        "Les corrections viendront de la personne qui transmet, dans un autre envoi. Gardez-les"
        " avec celui-ci et ne modifiez pas cette copie. Si vous y trouvez une erreur,"
        " prévenez-la.",
    ),
    checks=(
        "Ouvrez une fenêtre de commandes, allez au dossier où se trouve envelope.json et collez"
        " chaque bloc tel quel. Le premier affiche six groupes de chiffres, qui doivent être ceux"
        " que la personne qui transmet vous lit sur sa propre carte dans Throughline, à un numéro"
        " que vous aviez déjà. Le second doit répondre  {answer}  et finir par {intact}. Pour"
        " toute autre réponse, n’ouvrez rien et prévenez cette personne.",
    ),
)
