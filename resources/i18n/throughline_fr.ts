<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%n more after this one</source>
        <translation>
            <numerusform>%n autre après celle-ci</numerusform>
            <numerusform>%n autres après celle-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened without being on the team</source>
        <translation>Ouvert par quelqu’un hors de l’équipe</translation>
    </message>
    <message>
        <source>Look at why, then say in a few words what came of it.</source>
        <translation>Regardez pourquoi, puis dites en quelques mots ce qui en résulte.</translation>
    </message>
    <message>
        <source>What came of it. Name nobody.</source>
        <translation>Ce qui en résulte. Ne nommez personne.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing waits for your review.</source>
        <translation>Rien n’attend votre examen.</translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation>Dites en quelques mots ce qui en résulte.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Who looked at this case</source>
        <translation>Qui a consulté ce dossier</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Let it open without a reason</source>
        <translation>L’ouvrir sans motif</translation>
    </message>
    <message>
        <source>Ask why it is opened</source>
        <translation>Demander le motif</translation>
    </message>
    <message>
        <source>Write the access log to a new file</source>
        <translation>Écrire le journal des accès dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Written: ids and times only.</source>
        <translation>Écrit&#xa0;: identifiants et heures seulement.</translation>
    </message>
    <message>
        <source>Why do you open this case?</source>
        <translation>Pourquoi ouvrez-vous ce dossier?</translation>
    </message>
    <message>
        <source>Your reason. Name nobody.</source>
        <translation>Votre motif. Ne nommez personne.</translation>
    </message>
    <message>
        <source>Note it and open</source>
        <translation>Consigner et ouvrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Dites en quelques mots pourquoi.</translation>
    </message>
    <message>
        <source>It is restricted, and you are not on its team. You can open it. Who you are, when and why goes to its leads, and one of them looks at it afterwards.</source>
        <translation>Il est à accès restreint, et vous n’êtes pas de l’équipe. Vous pouvez l’ouvrir. Votre identité, l’heure et le motif vont à ses responsables, et l’un d’eux les examine ensuite.</translation>
    </message>
    <message>
        <source>It is restricted. Who you are, when and why goes to its leads.</source>
        <translation>Il est à accès restreint. Votre identité, l’heure et le motif vont à ses responsables.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation>Échec du déverrouillage</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Read limited entries</source>
        <translation>Inscriptions limitées lues</translation>
    </message>
    <message>
        <source>Found by a number</source>
        <translation>Trouvé par un numéro</translation>
    </message>
    <message>
        <source>Showed the place</source>
        <translation>Lieu affiché</translation>
    </message>
    <message>
        <source>Showed a picture</source>
        <translation>Image affichée</translation>
    </message>
    <message>
        <source>Opened a file</source>
        <translation>Fichier ouvert</translation>
    </message>
    <message>
        <source>Found by a name</source>
        <translation>Trouvé par un nom</translation>
    </message>
    <message>
        <source>Wrote a file out</source>
        <translation>Fichier sorti</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Mis sur papier</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Broke the glass</source>
        <translation>Accès d’exception</translation>
    </message>
    <message>
        <source>Reviewed an opening</source>
        <translation>Accès d’exception examiné</translation>
    </message>
    <message>
        <source>a line was altered</source>
        <translation>une ligne a été modifiée</translation>
    </message>
    <message>
        <source>a line is filed as something else</source>
        <translation>une ligne est classée autrement</translation>
    </message>
    <message>
        <source>lines are missing</source>
        <translation>des lignes manquent</translation>
    </message>
    <message>
        <source>a line doesn’t follow the last</source>
        <translation>une ligne ne suit pas la précédente</translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>the end was written anew</source>
        <translation>la fin a été réécrite</translation>
    </message>
    <message>
        <source>the file that marks its end is gone</source>
        <translation>le fichier qui en marque la fin a disparu</translation>
    </message>
    <message>
        <source>the file that marks its end was altered</source>
        <translation>le fichier qui en marque la fin a été modifié</translation>
    </message>
    <message>
        <source>the count of failed unlocks was gone</source>
        <translation>le compte des échecs de déverrouillage avait disparu</translation>
    </message>
    <message>
        <source>the count of failed unlocks was altered</source>
        <translation>le compte des échecs de déverrouillage a été modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Of what, or why</source>
        <translation>Objet ou motif</translation>
    </message>
    <message>
        <source>Somebody unknown here</source>
        <translation>Personne inconnue ici</translation>
    </message>
    <message>
        <source>(waits for a review)</source>
        <translation>(attend un examen)</translation>
    </message>
    <message>
        <source>(reviewed by {name}: {words})</source>
        <translation>(examiné par {name}&#xa0;: {words})</translation>
    </message>
    <message>
        <source>Noted here in all: {events}, none missing or changed. Of this case: {of_case}.</source>
        <translation>Consigné ici en tout&#xa0;: {events}; rien ne manque, rien n’a changé. De ce dossier&#xa0;: {of_case}.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>{whose}: {flaws}.</source>
        <translation>{whose}&#xa0;: {flaws}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not listed by the log</source>
        <translation>
            <numerusform>%n autre, non énuméré par le journal</numerusform>
            <numerusform>%n autres, non énumérés par le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>What it was of</source>
        <translation>De quoi il s’agissait</translation>
    </message>
    <message>
        <source>Not an entry of the line: {id}</source>
        <translation>Pas une inscription de la chronologie&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>{kind}, recorded {when} by {name}</source>
        <translation>{kind}, consignation le {when} par {name}</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>What is done or given up stands below.</source>
        <translation>Ce qui est fait ou abandonné se trouve plus bas.</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Done, or change…</source>
        <translation>Fait, ou modifier…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>answers on record differ</source>
        <translation>réponses divergentes consignées</translation>
    </message>
    <message>
        <source>{title} · {priority}</source>
        <translation>{title} · {priority}</translation>
    </message>
    <message>
        <source>given up: {reason}</source>
        <translation>abandonné&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>done {moment}</source>
        <translation>fait {moment}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Not going to be done</source>
        <translation>Ne se fera pas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>How soon it matters</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>By when, if it has a day</source>
        <translation>Pour quand, s’il y a un jour</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>What came of it, in a few words</source>
        <translation>Ce qui en est sorti, en quelques mots</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>It stands on Today until it is done.</source>
        <translation>Cela figure dans Aujourd’hui jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>What was said before stays on record.</source>
        <translation>Ce qui a été dit avant reste consigné.</translation>
    </message>
    <message>
        <source>It is done or given up. A change opens it again.</source>
        <translation>C’est fait ou abandonné. Une modification le rouvre.</translation>
    </message>
    <message>
        <source>Friday, or 24 Nov 10:00</source>
        <translation>vendredi, ou 24 nov. 10&#xa0;h</translation>
    </message>
    <message>
        <source>Which one do you mean: {moments}?</source>
        <translation>Lequel voulez-vous dire&#xa0;: {moments}?</translation>
    </message>
    <message>
        <source>Not understood. Try “tomorrow 10:00” or “24 Nov”.</source>
        <translation>Pas compris. Essayez «&#xa0;demain 10&#xa0;h&#xa0;» ou «&#xa0;24 nov.&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Adopt</name>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>I was there too</source>
        <translation>J’y étais aussi</translation>
    </message>
    <message>
        <source>Sign it too</source>
        <translation>La signer aussi</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>What you remember otherwise, if anything</source>
        <translation>Ce dont vous vous souvenez autrement, s’il y a lieu</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign or adopt this consultation?</source>
        <translation>Signer ou adopter cette consultation?</translation>
    </message>
    <message>
        <source>Adopt this entry?</source>
        <translation>Adopter cette inscription?</translation>
    </message>
    <message>
        <source>What {name} wrote becomes your word too, as it stands now. If it is amended later, yours says that it was of what stood here before.</source>
        <translation>Ce que {name} a écrit devient aussi votre parole, dans son état actuel. En cas de modification ultérieure, la vôtre dira qu’elle portait sur l’état précédent.</translation>
    </message>
</context>
<context>
    <name>Agency</name>
    <message numerus="yes">
        <source>%n device(s) signed</source>
        <translation>
            <numerusform>%n appareil signé</numerusform>
            <numerusform>%n appareils signés</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the key away</source>
        <translation>Ranger la clé</translation>
    </message>
    <message>
        <source>An agency’s key</source>
        <translation>La clé d’un organisme</translation>
    </message>
    <message>
        <source>It decides who belongs to the agency, and as what.</source>
        <translation>Elle décide qui fait partie de l’organisme, et à quel titre.</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>Requests (*.enrol);;All files (*)</source>
        <translation>Demandes (*.enrol);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where shall the invitation lie?</source>
        <translation>Où l’invitation doit-elle aller?</translation>
    </message>
    <message>
        <source>Where shall the news lie?</source>
        <translation>Où les nouvelles doivent-elles aller?</translation>
    </message>
    <message>
        <source>Open a partner agency’s card</source>
        <translation>Ouvrir la carte d’un organisme partenaire</translation>
    </message>
    <message>
        <source>Agencies’ cards (*.card);;All files (*)</source>
        <translation>Cartes d’organismes (*.card);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where shall your card lie?</source>
        <translation>Où votre carte doit-elle aller?</translation>
    </message>
    <message>
        <source>Done. There is no device to bring it to.</source>
        <translation>Fait. Il n’y a aucun appareil à qui l’apporter.</translation>
    </message>
    <message>
        <source>Written: {name}. Bring it over on a stick.</source>
        <translation>Écrit&#xa0;: {name}. Apportez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>Devices this key signed</source>
        <translation>Appareils signés par cette clé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>May sign as</source>
        <translation>Peut signer comme</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Jusqu’à la fin du</translation>
    </message>
    <message>
        <source>reports to {name}</source>
        <translation>relève de {name}</translation>
    </message>
    <message>
        <source>Any supervisor</source>
        <translation>Toute personne superviseure</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire?</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>Ouvrir une clé</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Faire une clé</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Faire la clé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put in the stick that holds your agency’s key, and choose its folder.</source>
        <translation>Insérez la clé USB qui contient la clé de votre organisme, et choisissez son dossier.</translation>
    </message>
    <message>
        <source>One for each agency. Make it on a stick that stays in a safe, never on a laptop somebody works with: whoever holds it and its passphrase decides who belongs.</source>
        <translation>Une par organisme. Faites-la sur une clé USB qui reste dans un coffre-fort, jamais sur un portable de travail&#xa0;: qui la détient avec sa phrase de passe décide qui fait partie de l’organisme.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>The folder of the agency’s key</source>
        <translation>Le dossier de la clé de l’organisme</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Agency’s name</source>
        <translation>Nom de l’organisme</translation>
    </message>
    <message>
        <source>Agency’s passphrase</source>
        <translation>Phrase de passe de l’organisme</translation>
    </message>
    <message>
        <source>At least 15 characters: several words together.</source>
        <translation>Au moins 15 caractères&#xa0;: plusieurs mots ensemble.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>It makes the key anew if every stick is lost. Whoever holds it can sign as your agency. Keep it locked away, and apart from the sticks.</source>
        <translation>Elle refait la clé si toutes les clés USB sont perdues. Qui la détient peut signer au nom de votre organisme. Gardez-la sous clé, à part des clés USB.</translation>
    </message>
    <message>
        <source>The key of {agency}, on paper</source>
        <translation>La clé de {agency}, sur papier</translation>
    </message>
    <message>
        <source>The two codes are not the same. Sign nothing; ask again.</source>
        <translation>Les deux codes ne sont pas les mêmes. Ne signez rien; redemandez.</translation>
    </message>
    <message>
        <source>Sign the card of {name}</source>
        <translation>Signer la carte de {name}</translation>
    </message>
    <message>
        <source>{name}, {discipline}, {job}. Meet, or call a number you know: have the code read out from that device’s own screen, and type what you hear.</source>
        <translation>{name}, {discipline}, {job}. Rencontrez-vous, ou appelez un numéro que vous connaissez&#xa0;: faites lire le code à l’écran de l’appareil même, et tapez ce que vous entendez.</translation>
    </message>
    <message>
        <source>End “{name}”?</source>
        <translation>Mettre fin à «&#xa0;{name}&#xa0;»?</translation>
    </message>
    <message>
        <source>What begins after its last day isn’t measured by it. What began before keeps it.</source>
        <translation>Ce qui commence après son dernier jour n’est pas mesuré par elle. Ce qui a commencé avant la garde.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Year-month-day, as in {day}.</source>
        <translation>Année-mois-jour, comme {day}.</translation>
    </message>
    <message>
        <source>This device has a card already; it is renewed.</source>
        <translation>Cet appareil a déjà une carte; elle est renouvelée.</translation>
    </message>
    <message>
        <source>Sign and save the invitation…</source>
        <translation>Signer et enregistrer l’invitation…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>Vérifier {name}</translation>
    </message>
    <message>
        <source>From then on all your devices take the cards of this agency for true. Call its key holder on a number you know, or meet, and type the code you hear.</source>
        <translation>Dès lors, tous vos appareils tiennent pour vraies les cartes de cet organisme. Appelez la personne qui en détient la clé à un numéro que vous connaissez, ou rencontrez-vous, et tapez le code que vous entendez.</translation>
    </message>
    <message>
        <source>Verify and save the news…</source>
        <translation>Vérifier et enregistrer les nouvelles…</translation>
    </message>
    <message>
        <source>Revoke the card of {name}?</source>
        <translation>Révoquer la carte de {name}?</translation>
    </message>
    <message>
        <source>What this device signs from now on is marked everywhere the news arrives, and it reads nothing that is written after. What it holds already stays on it: if its passphrase is weak, take that as disclosed. This can’t be undone; the same person can get a card for another device.</source>
        <translation>Ce que cet appareil signe désormais est marqué partout où la nouvelle arrive, et il ne lit rien de ce qui est écrit ensuite. Ce qu’il contient déjà y reste&#xa0;: si sa phrase de passe est faible, tenez-le pour divulgué. Cela ne peut pas être annulé; la même personne peut recevoir une carte pour un autre appareil.</translation>
    </message>
    <message>
        <source>All your devices can read it. Name no young person.</source>
        <translation>Tous vos appareils peuvent le lire. Ne nommez aucune jeune personne.</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <source>Revoke and save the news…</source>
        <translation>Révoquer et enregistrer les nouvelles…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Whom does {name} report to?</source>
        <translation>De qui relève {name}?</translation>
    </message>
    <message>
        <source>Only this supervisor, and those above them, sign off what {name} writes from the day the news arrives. What was signed off before stands.</source>
        <translation>Seules cette personne et celles de qui elle relève approuvent ce que {name} écrit à partir du jour où la nouvelle arrive. Ce qui a été approuvé avant demeure.</translation>
    </message>
    <message>
        <source>Any supervisor of the agency</source>
        <translation>Toute personne superviseure de l’organisme</translation>
    </message>
    <message>
        <source>Sign and save the news…</source>
        <translation>Signer et enregistrer la nouvelle…</translation>
    </message>
    <message>
        <source>Sign a request…</source>
        <translation>Signer une demande…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Reports to…</source>
        <translation>Relève de…</translation>
    </message>
    <message>
        <source>Verify a partner…</source>
        <translation>Vérifier un partenaire…</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>Enregistrer notre carte…</translation>
    </message>
    <message>
        <source>Standards…</source>
        <translation>Normes…</translation>
    </message>
    <message>
        <source>Paper copy…</source>
        <translation>Copie papier…</translation>
    </message>
    <message>
        <source>Partners verified for all your devices: {names}</source>
        <translation>Partenaires vérifiés pour tous vos appareils&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Your agency’s code, to read out to devices and partners</source>
        <translation>Le code de votre organisme, à lire aux appareils et aux partenaires</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Ajouter une norme</translation>
    </message>
    <message>
        <source>It holds on every laptop that hears the news.</source>
        <translation>Elle vaut sur chaque ordinateur qui reçoit la nouvelle.</translation>
    </message>
    <message>
        <source>What began under the version before keeps it.</source>
        <translation>Ce qui a commencé sous la version d’avant la garde.</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Modifier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This is needed, in 2,000 characters at most.</source>
        <translation>Nécessaire, en 2&#xa0;000 caractères au plus.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 8784.</source>
        <translation>Écrivez un nombre entier de 1 à 8784.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Write the day like 2026-11-02.</source>
        <translation>Écrivez le jour comme 2026-11-02.</translation>
    </message>
    <message>
        <source>Write a day like 2026-11-02 that is not before the first.</source>
        <translation>Écrivez un jour comme 2026-11-02, qui ne précède pas le premier.</translation>
    </message>
    <message>
        <source>What began by that day keeps the version it had. Choose a later day.</source>
        <translation>Ce qui a commencé à cette date garde la version qu’il avait. Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>This version has ended. Choose a later first day to begin another.</source>
        <translation>Cette version a pris fin. Choisissez un premier jour plus tardif pour en commencer une autre.</translation>
    </message>
    <message>
        <source>That day is past. Choose today or a later day.</source>
        <translation>Ce jour est passé. Choisissez aujourd’hui ou un jour plus tardif.</translation>
    </message>
    <message>
        <source>One of the fields can’t be used. Look through them again.</source>
        <translation>Un des champs ne peut pas être utilisé. Relisez-les.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Compared with its source</source>
        <translation>Comparée à sa source</translation>
    </message>
    <message>
        <source>Kinds of note it is about</source>
        <translation>Types de note concernés</translation>
    </message>
    <message>
        <source>Kinds of note with a time of their own (empty: that of all)</source>
        <translation>Types de note ayant leur propre délai (vide&#xa0;: celui de tous)</translation>
    </message>
    <message>
        <source>Title, in English</source>
        <translation>Titre, en anglais</translation>
    </message>
    <message>
        <source>Title, in French</source>
        <translation>Titre, en français</translation>
    </message>
    <message>
        <source>What it asks, in English</source>
        <translation>Ce qu’elle demande, en anglais</translation>
    </message>
    <message>
        <source>What it asks, in French</source>
        <translation>Ce qu’elle demande, en français</translation>
    </message>
    <message>
        <source>Source, in English</source>
        <translation>Source, en anglais</translation>
    </message>
    <message>
        <source>Source, in French</source>
        <translation>Source, en français</translation>
    </message>
    <message>
        <source>What began before that day keeps the version it had.</source>
        <translation>Ce qui a commencé avant ce jour garde la version qu’il avait.</translation>
    </message>
    <message>
        <source>What began before keeps the version it had. Write {day} only to correct the source, or to say that it was compared.</source>
        <translation>Ce qui a commencé avant garde la version qu’il avait. N’écrivez {day} que pour corriger la source, ou pour dire qu’elle a été comparée.</translation>
    </message>
    <message>
        <source>Empty: until another version begins.</source>
        <translation>Vide&#xa0;: jusqu’au début d’une autre version.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur dès le</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your agency’s standards</source>
        <translation>Les normes de votre organisme</translation>
    </message>
    <message>
        <source>Old cases keep theirs.</source>
        <translation>Les anciens dossiers gardent les leurs.</translation>
    </message>
    <message>
        <source>Signed. There is no device to bring it to yet.</source>
        <translation>Signé. Il n’y a pas encore d’appareil à qui l’apporter.</translation>
    </message>
    <message>
        <source>Signed. The news is in {name}: bring it to one of your devices on a stick.</source>
        <translation>Signé. La nouvelle est dans {name}&#xa0;: apportez-la à un de vos appareils sur une clé USB.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès le</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Fournie</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normes</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Approvals</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Comment, or a direction</source>
        <translation>Commentaire, ou directive</translation>
    </message>
    <message>
        <source>Return with a comment</source>
        <translation>Retourner avec un commentaire</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Say what should be changed.</source>
        <translation>Dites ce qui devrait changer.</translation>
    </message>
    <message>
        <source>Recorded and signed</source>
        <translation>Consigné et signé</translation>
    </message>
    <message>
        <source>An approval is of exactly this. If anything changes, ask again.</source>
        <translation>L’autorisation vaut pour ceci exactement. Si quelque chose change, demandez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien n’attend votre décision</translation>
    </message>
    <message>
        <source>What you asked to have approved is listed here, too.</source>
        <translation>Ce que vous avez demandé de faire autoriser se trouve ici aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of {codename}, with what stands beneath notes</source>
        <translation>
            <numerusform>%n inscription de {codename}, avec ce qui se trouve sous les notes</numerusform>
            <numerusform>%n inscriptions de {codename}, avec ce qui se trouve sous les notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), none of them who asks</source>
        <translation>
            <numerusform>%n personne, autre que celle qui demande</numerusform>
            <numerusform>%n personnes, autres que celle qui demande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s), listed above</source>
        <translation>
            <numerusform>%n condition, ci-dessus</numerusform>
            <numerusform>%n conditions, ci-dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in them kept back</source>
        <translation>
            <numerusform>dont %n élément retenu</numerusform>
            <numerusform>dont %n éléments retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handoff of {codename}</source>
        <translation>Transmission de {codename}</translation>
    </message>
    <message>
        <source>Handoff of {codename} to {names}</source>
        <translation>Transmission de {codename} à {names}</translation>
    </message>
    <message>
        <source>You approve: {terms}.</source>
        <translation>Vous autorisez&#xa0;: {terms}.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Accès restreint</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What the notice says</source>
        <translation>Ce que dit l’avis</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Why no less</source>
        <translation>Pourquoi pas moins</translation>
    </message>
    <message>
        <source>The young person’s view</source>
        <translation>L’avis de la jeune personne</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>Ce qui est autorisé</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Ses fichiers</translation>
    </message>
    <message>
        <source>How many approve</source>
        <translation>Combien autorisent</translation>
    </message>
    <message>
        <source>Said to you</source>
        <translation>Ce qui vous est dit</translation>
    </message>
    <message>
        <source>Open the case and say why; what is asked is shown here then.</source>
        <translation>Ouvrez le dossier et dites pourquoi; ce qui est demandé s’affiche alors ici.</translation>
    </message>
    <message>
        <source>{name}, {agency}</source>
        <translation>{name}, {agency}</translation>
    </message>
    <message>
        <source>that sealed entries exist</source>
        <translation>qu’il existe des inscriptions scellées</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Autorisé.</translation>
    </message>
    <message>
        <source>Approved, with a direction.</source>
        <translation>Autorisé, avec une directive.</translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Retourné.</translation>
    </message>
    <message>
        <source>Answered by a newer version of Throughline.</source>
        <translation>Répondu par une version plus récente de Throughline.</translation>
    </message>
    <message>
        <source>Doesn’t count: not theirs to decide.</source>
        <translation>Ne compte pas&#xa0;: il ne lui revenait pas d’en décider.</translation>
    </message>
    <message>
        <source>Withdrawn since.</source>
        <translation>Retiré depuis.</translation>
    </message>
    <message>
        <source>It withdraws the approval of {when}.</source>
        <translation>Ceci retire l’autorisation du {when}.</translation>
    </message>
    <message>
        <source>Rests on a consent that is on record in the case</source>
        <translation>Repose sur un consentement consigné au dossier</translation>
    </message>
    <message>
        <source>Give a copy</source>
        <translation>Donner une copie</translation>
    </message>
    <message>
        <source>Work jointly</source>
        <translation>Travailler conjointement</translation>
    </message>
    <message>
        <source>Hand over the case</source>
        <translation>Remettre le dossier</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Pour lecture seulement</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Un avis</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Replaced by a newer handoff</source>
        <translation>Remplacé par une transmission plus récente</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>not passed on without asking</source>
        <translation>à ne pas faire suivre sans demander</translation>
    </message>
    <message>
        <source>not for court or third parties</source>
        <translation>ni pour le tribunal ni pour des tiers</translation>
    </message>
    <message>
        <source>third parties’ records, kept apart</source>
        <translation>dossiers de tiers, tenus à part</translation>
    </message>
    <message>
        <source>safe contact: {words}</source>
        <translation>contact sécuritaire&#xa0;: {words}</translation>
    </message>
    <message>
        <source>returned by {day}</source>
        <translation>à rendre d’ici le {day}</translation>
    </message>
    <message>
        <source>destroyed by {day}</source>
        <translation>à détruire d’ici le {day}</translation>
    </message>
    <message>
        <source>looked at again by {day}</source>
        <translation>à revoir d’ici le {day}</translation>
    </message>
    <message>
        <source>youth record until {day}</source>
        <translation>dossier d’adolescent jusqu’au {day}</translation>
    </message>
    <message>
        <source>Close {codename}</source>
        <translation>Fermer {codename}</translation>
    </message>
    <message>
        <source>Seal {codename}</source>
        <translation>Sceller {codename}</translation>
    </message>
    <message>
        <source>Destroy the record of {codename}</source>
        <translation>Détruire le dossier {codename}</translation>
    </message>
    <message>
        <source>A plan for {codename}</source>
        <translation>Un plan pour {codename}</translation>
    </message>
    <message>
        <source>A safety plan for {codename}</source>
        <translation>Un plan de sécurité pour {codename}</translation>
    </message>
    <message>
        <source>This once, of the case with the status it has now.</source>
        <translation>Cette fois seulement, du dossier dans son état actuel.</translation>
    </message>
    <message>
        <source>Just the {count} entries held when it was asked.</source>
        <translation>Seulement les {count} inscriptions détenues au moment de la demande.</translation>
    </message>
    <message>
        <source>Just the words it had when this was asked.</source>
        <translation>Seulement les mots qu’il avait au moment de la demande.</translation>
    </message>
    <message>
        <source>They are not on this laptop. Exchange first: nobody approves them unread.</source>
        <translation>Ils ne sont pas sur cet ordinateur. Faites d’abord un échange&#xa0;: personne n’autorise ce qui n’a pas été lu.</translation>
    </message>
    <message>
        <source>They were amended since. Return it with a comment, so that it is asked again.</source>
        <translation>Ils ont été modifiés depuis. Retournez la demande avec un commentaire, pour qu’elle soit refaite.</translation>
    </message>
</context>
<context>
    <name>As known</name>
    <message>
        <source>Go back to now to write. Esc does it.</source>
        <translation>Revenez au présent pour écrire. La touche Échap le fait.</translation>
    </message>
    <message>
        <source>The line as this device held it at that moment. Nothing is changed.</source>
        <translation>La chronologie telle que cet appareil la détenait à ce moment. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>As known on…</source>
        <translation>Tel que connu le…</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Show that moment</source>
        <translation>Afficher ce moment</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Record the note first, or close it: its draft is kept.</source>
        <translation>Consignez d’abord la note, ou fermez-la&#xa0;: son ébauche est conservée.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>As known on {when}.</source>
        <translation>Tel que connu le {when}.</translation>
    </message>
    <message>
        <source>The line shows only what this device held by then; name, risk, roles and what is to be done are as of now. Nothing can be written here.</source>
        <translation>La chronologie montre seulement ce que cet appareil contenait à ce moment; le nom, le risque, les rôles et ce qui est à faire sont ceux de maintenant. Rien ne peut être écrit ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were recorded after this moment.</source>
        <translation>
            <numerusform>%n inscription a été consignée après ce moment.</numerusform>
            <numerusform>%n inscriptions ont été consignées après ce moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) came here after this moment.</source>
        <translation>
            <numerusform>%n inscription est arrivée ici après ce moment.</numerusform>
            <numerusform>%n inscriptions sont arrivées ici après ce moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was(were) recorded by then, and had not come here.</source>
        <translation>
            <numerusform>%n d’entre elles était déjà consignée, mais pas encore arrivée ici.</numerusform>
            <numerusform>%n d’entre elles étaient déjà consignées, mais pas encore arrivées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) shown here changed later.</source>
        <translation>
            <numerusform>%n inscription montrée ici a changé plus tard.</numerusform>
            <numerusform>%n inscriptions montrées ici ont changé plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late entries.</source>
        <translation>
            <numerusform>%n est une inscription tardive.</numerusform>
            <numerusform>%n sont des inscriptions tardives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more late.</source>
        <translation>
            <numerusform>%n autre tardive.</numerusform>
            <numerusform>%n autres tardives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>La masquer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>Nothing came later.</source>
        <translation>Rien n’est venu plus tard.</translation>
    </message>
    <message>
        <source>One is about {day} but was recorded {moment}.</source>
        <translation>L’une porte sur le {day}, mais a été consignée le {moment}.</translation>
    </message>
    <message>
        <source>About {day}, recorded {moment}.</source>
        <translation>Sur le {day}, consignée le {moment}.</translation>
    </message>
    <message>
        <source>As known on: day and time</source>
        <translation>Tel que connu le&#xa0;: jour et heure</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Tel que connu le</translation>
    </message>
    <message>
        <source>Each tick is a time at which something came to this laptop, or was recorded on it. Move the date: {keys}. Back to now: Esc.</source>
        <translation>Chaque trait marque un moment où quelque chose est arrivé sur cet ordinateur ou y a été consigné. Déplacer la date&#xa0;: {keys}. Revenir au présent&#xa0;: Échap.</translation>
    </message>
    <message>
        <source>All cases as known on… ({keys})</source>
        <translation>Tous les dossiers tels que connus le… ({keys})</translation>
    </message>
    <message>
        <source>Another moment…</source>
        <translation>Un autre moment…</translation>
    </message>
    <message>
        <source>Everything is shown as it is now.</source>
        <translation>Tout est montré tel que c’est maintenant.</translation>
    </message>
    <message>
        <source>Every case as this device held it at that moment. Nothing is changed.</source>
        <translation>Chaque dossier tel que cet appareil le détenait à ce moment. Rien n’est changé.</translation>
    </message>
    <message>
        <source>All cases as known on {when}.</source>
        <translation>Tous les dossiers tels que connus le {when}.</translation>
    </message>
    <message>
        <source>Only what this device held by then is shown. Nothing can be recorded or signed.</source>
        <translation>Seul ce que cet appareil détenait alors est montré. Rien ne peut être consigné ni signé.</translation>
    </message>
    <message>
        <source>Moment of the line, by when things came to this laptop</source>
        <translation>Moment de la chronologie, selon l’arrivée sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Assess</name>
    <message>
        <source>Risk, exploitation and status</source>
        <translation>Risque, exploitation et état</translation>
    </message>
    <message>
        <source>What was said before stays on record, with why.</source>
        <translation>Ce qui a été dit avant reste consigné, avec le motif.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What was seen or said. The whole team reads it.</source>
        <translation>Ce qui a été vu ou dit. Toute l’équipe le lit.</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Dit auparavant</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’autorisation</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Dites en quelques mots pourquoi.</translation>
    </message>
    <message>
        <source>Asked. Once it is approved, sign and record it here.</source>
        <translation>Demandé. Une fois autorisé, signez et consignez-le ici.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>A group that has no name here</source>
        <translation>Un groupe sans nom ici</translation>
    </message>
    <message>
        <source>{group} only</source>
        <translation>{group} seulement</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Worker</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Garde des clés</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Unlock to look at {name}.</source>
        <translation>Déverrouillez pour voir {name}.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>{agency}, without Throughline</source>
        <translation>{agency}, sans Throughline</translation>
    </message>
    <message>
        <source>Without Throughline</source>
        <translation>Sans Throughline</translation>
    </message>
    <message>
        <source>{name}, {belongs}. {standing}. Code {code}.</source>
        <translation>{name}, {belongs}. {standing}. Code {code}.</translation>
    </message>
    <message>
        <source>Take in a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>Cards (*.tlcard);;All files (*)</source>
        <translation>Cartes (*.tlcard);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards of others</source>
        <translation>Cartes des autres</translation>
    </message>
    <message>
        <source>Take in a card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>Somebody without Throughline…</source>
        <translation>Une personne sans Throughline…</translation>
    </message>
    <message>
        <source>Another key than the one you compared: {names}.</source>
        <translation>Une autre clé que celle que vous avez comparée&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>It may be a new laptop, or somebody else’s card. Nothing can be sent to it until you have compared its code, in person or on a number you know.</source>
        <translation>C’est peut-être un nouveau portable, ou la carte de quelqu’un d’autre. Rien ne peut lui être envoyé avant que vous ayez comparé son code, en personne ou à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>Where shall your card be written?</source>
        <translation>Où enregistrer votre carte?</translation>
    </message>
    <message>
        <source>Where shall the line be written?</source>
        <translation>Où enregistrer la ligne?</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The chosen card</source>
        <translation>La carte choisie</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Nobody’s card yet</source>
        <translation>Aucune carte pour l’instant</translation>
    </message>
    <message>
        <source>Exchange cards with the people you hand cases to.</source>
        <translation>Échangez vos cartes avec les personnes à qui vous transmettez des dossiers.</translation>
    </message>
    <message>
        <source>This is your own device.</source>
        <translation>C’est votre propre appareil.</translation>
    </message>
    <message>
        <source>Your own agency signed this card. Nobody has to compare its code.</source>
        <translation>Votre propre organisme a signé cette carte. Personne n’a à en comparer le code.</translation>
    </message>
    <message>
        <source>Someone on this device compared the code with them, face to face.</source>
        <translation>Sur cet appareil, quelqu’un a comparé le code avec cette personne, face à face.</translation>
    </message>
    <message>
        <source>A code was compared by voice: with them, by someone on this device, or with their agency, by yours.</source>
        <translation>Un code a été comparé de vive voix&#xa0;: avec la personne, par quelqu’un sur cet appareil, ou avec son organisme, par le vôtre.</translation>
    </message>
    <message>
        <source>It came in a handoff from someone you know. Nobody here has compared the code.</source>
        <translation>Elle est venue dans une transmission d’une personne que vous connaissez. Personne ici n’a comparé le code.</translation>
    </message>
    <message>
        <source>Nobody here has compared the code. Anyone could have made this card.</source>
        <translation>Personne ici n’a comparé le code. N’importe qui a pu faire cette carte.</translation>
    </message>
    <message>
        <source>Its agency took it back. Nothing can be sent to it. What it signed later is marked.</source>
        <translation>Son organisme l’a retirée. Rien ne peut lui être envoyé. Ce qu’elle a signé ensuite est marqué.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>It names somebody you know, with another key. Call them on a number you know before you compare.</source>
        <translation>Elle nomme quelqu’un que vous connaissez, avec une autre clé. Avant de comparer, appelez cette personne à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>Comparer de nouveau…</translation>
    </message>
    <message>
        <source>Compare the code…</source>
        <translation>Comparer le code…</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>May sign as</source>
        <translation>Signe à titre de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Can</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Receive, never sign</source>
        <translation>Recevoir, jamais signer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Export my card…</source>
        <translation>Exporter ma carte…</translation>
    </message>
    <message>
        <source>For ssh-keygen…</source>
        <translation>Pour ssh-keygen…</translation>
    </message>
    <message>
        <source>The line by which others check your signatures without Throughline</source>
        <translation>La ligne qui permet de vérifier vos signatures sans Throughline</translation>
    </message>
    <message>
        <source>Your code, to read out</source>
        <translation>Votre code, à lire à voix haute</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Autre clé</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>As known on…</source>
        <translation>Tel que connu le…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Parts of this case</source>
        <translation>Parties de ce dossier</translation>
    </message>
    <message>
        <source>Risk {level}</source>
        <translation>Risque {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of this record: %n thing(s) to know</source>
        <translation>
            <numerusform>État de ce dossier&#xa0;: %n chose à savoir</numerusform>
            <numerusform>État de ce dossier&#xa0;: %n choses à savoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Plus sur ce dossier</translation>
    </message>
    <message>
        <source>Filter the line</source>
        <translation>Filtrer la ligne</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>{age}</source>
        <comment>years old, beside initials</comment>
        <translation>{age}&#xa0;ans</translation>
    </message>
    <message>
        <source>Timeline  {count}</source>
        <translation>Chronologie  {count}</translation>
    </message>
    <message>
        <source>No entry matches these filters.</source>
        <translation>Aucune inscription ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore consigné.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. {keys} begins the first entry.</source>
        <translation>Rien n’est encore consigné. {keys} ouvre la première inscription.</translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation>Qui consigne ici</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Next due: {what}</source>
        <translation>Prochaine échéance&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
</context>
<context>
    <name>Case menu</name>
    <message>
        <source>Find in this line</source>
        <translation>Chercher dans la ligne</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>As it happened, or as it was recorded</source>
        <translation>Ordre des faits ou de la consignation</translation>
    </message>
    <message>
        <source>Views…</source>
        <translation>Vues…</translation>
    </message>
    <message>
        <source>As known on…</source>
        <translation>Tel que connu le…</translation>
    </message>
    <message>
        <source>What is to be done…</source>
        <translation>Ce qui est à faire…</translation>
    </message>
    <message>
        <source>Risk, exploitation and status…</source>
        <translation>Risque, exploitation et état…</translation>
    </message>
    <message>
        <source>Roles in this case…</source>
        <translation>Rôles dans ce dossier…</translation>
    </message>
    <message>
        <source>Placements, times missing, orders, custody…</source>
        <translation>Placements, disparitions, ordonnances, garde…</translation>
    </message>
    <message>
        <source>Show or hide where the young person is</source>
        <translation>Montrer ou masquer où se trouve la jeune personne</translation>
    </message>
    <message>
        <source>Months beside the line</source>
        <translation>Mois à côté de la chronologie</translation>
    </message>
    <message>
        <source>State of this record…</source>
        <translation>État de ce dossier…</translation>
    </message>
    <message>
        <source>Print the actions index…</source>
        <translation>Imprimer le répertoire des actions…</translation>
    </message>
    <message>
        <source>Print the hand-over index…</source>
        <translation>Imprimer le répertoire des transmissions…</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Retour aux dossiers</translation>
    </message>
</context>
<context>
    <name>Case status</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>{cases}, as they stand in the list now. The file is not encrypted: keep it where only those who may read it can.</source>
        <translation>{cases}, tels qu’ils sont dans la liste. Le fichier n’est pas chiffré&#xa0;: gardez-le là où seules les personnes qui peuvent le lire y ont accès.</translation>
    </message>
    <message>
        <source>Write a spreadsheet?</source>
        <translation>Écrire une feuille de calcul?</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Classeur (.xlsx)</translation>
    </message>
    <message>
        <source>Plain table (.csv)</source>
        <translation>Tableau simple (.csv)</translation>
    </message>
    <message>
        <source>Workers by name</source>
        <translation>Intervenants par leur nom</translation>
    </message>
    <message>
        <source>Young people by name</source>
        <translation>Jeunes par leur nom</translation>
    </message>
    <message>
        <source>With names on it, a lost file tells who these children are.</source>
        <translation>Avec les noms, un fichier perdu dit qui sont ces enfants.</translation>
    </message>
    <message>
        <source>Initials do for most purposes.</source>
        <translation>Les initiales suffisent le plus souvent.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Cases or workload</source>
        <translation>Dossiers ou charge de travail</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Feuille de calcul…</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Charge de cas</translation>
    </message>
    <message>
        <source>Every case the agency works on, as far as it is here</source>
        <translation>Tous les dossiers auxquels l’organisme travaille, dans la mesure où ils sont ici</translation>
    </message>
    <message>
        <source>The cases you work on</source>
        <translation>Les dossiers auxquels vous travaillez</translation>
    </message>
    <message>
        <source>Case, worker or risk</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Only cases of these kinds</source>
        <translation>Seulement les dossiers de ces types</translation>
    </message>
    <message>
        <source>Where shall the spreadsheet be written?</source>
        <translation>Où écrire la feuille de calcul?</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher tous les dossiers</translation>
    </message>
    <message>
        <source>No such case</source>
        <translation>Aucun dossier de ce type</translation>
    </message>
    <message>
        <source>No case is all that you asked for.</source>
        <translation>Aucun dossier ne répond à tout ce que vous demandez.</translation>
    </message>
    <message>
        <source>No case to look over</source>
        <translation>Aucun dossier à parcourir</translation>
    </message>
    <message>
        <source>Cases you work on stand here; a supervisor’s are all of the agency’s.</source>
        <translation>Vos dossiers sont ici; pour un superviseur, tous ceux de l’organisme.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>Disparitions</translation>
    </message>
    <message>
        <source>Not met in 30 days</source>
        <translation>Sans rencontre</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreviewed</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n question ouverte</numerusform>
            <numerusform>%n questions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads %n case(s)</source>
        <translation>
            <numerusform>mène %n dossier</numerusform>
            <numerusform>mène %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in 30 days</source>
        <translation>
            <numerusform>%n inscription en 30 jours</numerusform>
            <numerusform>%n inscriptions en 30 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Disparition</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{overdue} of {due}</source>
        <translation>{overdue} sur {due}</translation>
    </message>
    <message>
        <source>Not on record</source>
        <translation>Non consignée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Entries of the case that no supervisor has signed off. Reviews counts the cases and questions that wait for you.</source>
        <translation>Inscriptions du dossier qu’aucune personne superviseure n’a approuvées. Examens compte les dossiers et les questions qui vous attendent.</translation>
    </message>
    <message>
        <source>missing now {hours}</source>
        <translation>disparition en cours {hours}</translation>
    </message>
    <message>
        <source>risk {level}</source>
        <translation>risque {level}</translation>
    </message>
    <message>
        <source>next due: {time}</source>
        <translation>prochaine échéance&#xa0;: {time}</translation>
    </message>
    <message>
        <source>last met: {days}</source>
        <translation>dernière rencontre&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Cases led</source>
        <translation>Dossiers menés</translation>
    </message>
    <message>
        <source>Entries, 30 days</source>
        <translation>Inscriptions, 30 jours</translation>
    </message>
    <message>
        <source>Risen</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <source>Fallen</source>
        <translation>En baisse</translation>
    </message>
    <message>
        <source>{level}, {cases}, {risen} risen, {fallen} fallen in {days} days</source>
        <translation>{level}, {cases}, {risen} en hausse, {fallen} en baisse en {days} jours</translation>
    </message>
    <message>
        <source>was {level}</source>
        <translation>était {level}</translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Cases by risk</source>
        <translation>Dossiers par risque</translation>
    </message>
    <message>
        <source>Entries and overdue actions of the cases looked over. Enter shows a worker’s cases.</source>
        <translation>Inscriptions et actions en retard des dossiers parcourus. Entrée montre les dossiers d’un intervenant.</translation>
    </message>
    <message>
        <source>Risen and fallen count the changes of the last 30 days.</source>
        <translation>En hausse et en baisse&#xa0;: les changements des 30 derniers jours.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Organisme responsable</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière inscription</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>New</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>{agency}, handed over {day}</source>
        <translation>{agency}, transmis le {day}</translation>
    </message>
    <message>
        <source>{agency}, jointly with {others}</source>
        <translation>{agency}, conjointement avec {others}</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Accès restreint</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>disparition en cours</translation>
    </message>
    <message>
        <source>missing now, {hours}</source>
        <translation>disparition en cours, {hours}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None set</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>risk {level}</source>
        <translation>risque {level}</translation>
    </message>
    <message>
        <source>last entry {day}</source>
        <translation>dernière inscription {day}</translation>
    </message>
    <message>
        <source>next due {time}</source>
        <translation>prochaine échéance {time}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} à lire</translation>
    </message>
    <message>
        <source>Open  {count}</source>
        <translation>Ouverts  {count}</translation>
    </message>
    <message>
        <source>Closed  {count}</source>
        <translation>Fermés  {count}</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Accept a handoff…</source>
        <translation>Accepter une transmission…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>No case is held here</source>
        <translation>Aucun dossier n’est gardé ici</translation>
    </message>
    <message>
        <source>This is only to be read: nothing can be opened or accepted.</source>
        <translation>Lecture seule&#xa0;: rien ne peut être ouvert ni accepté.</translation>
    </message>
    <message>
        <source>The line starts here</source>
        <translation>La ligne commence ici</translation>
    </message>
    <message>
        <source>Open the first case, or accept a handoff.</source>
        <translation>Ouvrez le premier dossier ou acceptez une transmission.</translation>
    </message>
    <message>
        <source>Filter by name, initials, agency</source>
        <translation>Filtrer par nom, initiales, organisme</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Code, hidden while you type</source>
        <translation>Code, masqué pendant la saisie</translation>
    </message>
    <message>
        <source>Code: {digits}</source>
        <translation>Code&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>Group {number} of {groups}, five digits</source>
        <translation>Groupe {number} sur {groups}, cinq chiffres</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>How did you compare?</source>
        <translation>Comment avez-vous comparé?</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Digits you heard</source>
        <translation>Chiffres entendus</translation>
    </message>
    <message>
        <source>Compare the code of {name}</source>
        <translation>Comparer le code de {name}</translation>
    </message>
    <message>
        <source>Call them on a number you know, or meet. Ask them to read the code from their own screen, and type what you hear. The code here is hidden while you type.</source>
        <translation>Appelez à un numéro que vous connaissez, ou rencontrez la personne. Demandez-lui de lire le code sur son propre écran et tapez ce que vous entendez. Le code d’ici est masqué pendant la saisie.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Who may read it</source>
        <translation>Auditoire</translation>
    </message>
    <message>
        <source>{agencies} will be able to read this.</source>
        <translation>Pourront lire ceci&#xa0;: {agencies}.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Add to the file</source>
        <translation>Verser au dossier</translation>
    </message>
    <message>
        <source>Record the evidence number only</source>
        <translation>Consigner seulement le numéro de pièce</translation>
    </message>
    <message>
        <source>Evidence {number}. Nothing is stored here.</source>
        <translation>Pièce {number}. Rien n’est conservé ici.</translation>
    </message>
    <message>
        <source>Waits for your decision. Not opened.</source>
        <translation>En attente de votre décision. Non ouvert.</translation>
    </message>
    <message>
        <source>Which evidence number?</source>
        <translation>Quel numéro de pièce?</translation>
    </message>
    <message>
        <source>Only the number is recorded. The file itself is not stored or copied.</source>
        <translation>Seul le numéro est consigné. Le fichier n’est ni conservé ni copié.</translation>
    </message>
    <message>
        <source>Evidence number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <source>Record the number</source>
        <translation>Consigner le numéro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What was seen, what was said. Start with what is going well.</source>
        <translation>Ce qui a été vu, ce qui a été dit. Commencez par ce qui va bien.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>How exactly the time is known</source>
        <translation>Précision du moment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Who you were in touch with</source>
        <translation>Personnes jointes</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Personnes ayant pris part</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Where last seen</source>
        <translation>Dernier lieu connu</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Enregistrée à {time}</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Ébauche enregistrée</translation>
    </message>
    <message>
        <source>Recorded. It is signed in a minute.</source>
        <translation>Consignée. La signature suit dans une minute.</translation>
    </message>
    <message>
        <source>Recorded and signed</source>
        <translation>Consignée et signée</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Write what was seen or said first.</source>
        <translation>Écrivez d’abord ce qui a été vu ou dit.</translation>
    </message>
    <message>
        <source>Say when in other words, or choose one of those offered.</source>
        <translation>Dites quand en d’autres mots, ou choisissez l’une des propositions.</translation>
    </message>
    <message>
        <source>This time has not come yet. Check the day and the time.</source>
        <translation>Ce moment n’est pas encore venu. Vérifiez le jour et l’heure.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Decide about each picture, video or archive first.</source>
        <translation>Décidez d’abord pour chaque image, vidéo ou archive.</translation>
    </message>
    <message>
        <source>Say why, so that readers can trust it.</source>
        <translation>Dites pourquoi, pour qu’on puisse s’y fier.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été changé.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’inscription</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Autres types</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Fermer et garder l’ébauche</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>yesterday 15:40</source>
        <translation>hier 15&#xa0;h&#xa0;40</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Day and time fields</source>
        <translation>Champs de la date et de l’heure</translation>
    </message>
    <message>
        <source>Which one do you mean?</source>
        <translation>De quel moment s’agit-il?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Why it is recorded late (it will be marked so)</source>
        <translation>Motif du retard (l’inscription sera marquée tardive)</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>One line is enough. Without one, record again.</source>
        <translation>Une ligne suffit. Sans motif, consignez de nouveau.</translation>
    </message>
    <message>
        <source>Amend this entry</source>
        <translation>Modifier cette inscription</translation>
    </message>
    <message>
        <source>As it stands, by {name}</source>
        <translation>Texte actuel, par {name}</translation>
    </message>
    <message>
        <source>The first words stay readable, with yours and the reason.</source>
        <translation>Le premier texte reste lisible, avec le vôtre et le motif.</translation>
    </message>
    <message>
        <source>Everyone who can read the entry will read this.</source>
        <translation>Toute personne qui peut lire l’inscription lira ceci.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder mes mots</translation>
    </message>
    <message>
        <source>“{words}”:</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Try “{instead}”.</source>
        <translation>Essayez «&#xa0;{instead}&#xa0;».</translation>
    </message>
    <message>
        <source>A number and an address stand in the text. Are they needed?</source>
        <translation>Le texte contient un numéro et une adresse. Sont-ils nécessaires?</translation>
    </message>
    <message>
        <source>A telephone number stands in the text. Is it needed?</source>
        <translation>Le texte contient un numéro de téléphone. Est-il nécessaire?</translation>
    </message>
    <message>
        <source>An address stands in the text. Is it needed?</source>
        <translation>Le texte contient une adresse. Est-elle nécessaire?</translation>
    </message>
    <message>
        <source>No phone number or address seen in the text</source>
        <translation>Aucun numéro de téléphone ni adresse vus dans le texte</translation>
    </message>
    <message>
        <source>Later than {hours} h: it will be marked late.</source>
        <translation>Plus de {hours}&#xa0;h&#xa0;: l’inscription sera marquée tardive.</translation>
    </message>
    <message>
        <source>Recorded within {hours} h</source>
        <translation>Consignée dans un délai de {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>“{words}”: {why}</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{words}”: try “{instead}”. {why}</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: essayez «&#xa0;{instead}&#xa0;». {why}</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ébauches</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The time is not known</source>
        <translation>Le moment n’est pas connu</translation>
    </message>
    <message>
        <source>{day}, at a time not known</source>
        <translation>{day}, heure inconnue</translation>
    </message>
    <message>
        <source>About {moment}</source>
        <translation>Vers le {moment}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>That date was another day of the week.</source>
        <translation>Cette date tombait un autre jour de la semaine.</translation>
    </message>
    <message>
        <source>Not understood. Try “yesterday 15:40”, “10 Nov” or “unknown”.</source>
        <translation>Pas compris. Essayez «&#xa0;hier 15&#xa0;h&#xa0;40&#xa0;», «&#xa0;10&#xa0;nov.&#xa0;» ou «&#xa0;inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>{kind}: prompts</source>
        <translation>{kind}&#xa0;: repères</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the prompts of this kind</source>
        <translation>Modifier les repères de ce type</translation>
    </message>
    <message>
        <source>the young person</source>
        <translation>la jeune personne</translation>
    </message>
    <message>
        <source>Write it so {name} could read it one day. Young people have the right to ask for their record.</source>
        <translation>Écrivez de sorte que {name} puisse vous lire un jour. Les jeunes ont le droit de demander leur dossier.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Avant de signer</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Don’t pass on further</source>
        <translation>Ne pas transmettre plus loin</translation>
    </message>
    <message>
        <source>Not for use in court</source>
        <translation>Ne pas utiliser en cour</translation>
    </message>
    <message>
        <source>Third parties’ records: keep apart</source>
        <translation>Dossiers de tiers&#xa0;: garder à part</translation>
    </message>
    <message>
        <source>Return by {day}</source>
        <translation>Rendre au plus tard le {day}</translation>
    </message>
    <message>
        <source>Destroy by {day}</source>
        <translation>Détruire au plus tard le {day}</translation>
    </message>
    <message>
        <source>Review by {day}</source>
        <translation>Réviser au plus tard le {day}</translation>
    </message>
    <message>
        <source>Youth record: may be read until {day}</source>
        <translation>Dossier d’adolescent&#xa0;: consultable jusqu’au {day}</translation>
    </message>
    <message>
        <source>Safe contact: {words}</source>
        <translation>Contact sûr&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Answer {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Laisser pour l’instant</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Settle in this case</source>
        <translation>Régler dans ce dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Tous les organismes</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à montrer.</translation>
    </message>
    <message>
        <source>Conflicts of all cases</source>
        <translation>Conflits de tous les dossiers</translation>
    </message>
    <message>
        <source>Every answer stays on record, whatever was chosen.</source>
        <translation>Chaque réponse reste au dossier, quel que soit le choix.</translation>
    </message>
    <message>
        <source>All cases, and what was settled</source>
        <translation>Tous les dossiers, et ce qui a été réglé</translation>
    </message>
    <message>
        <source>Which one holds?</source>
        <translation>Laquelle vaut?</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>Colleagues answered apart from each other.</source>
        <translation>Des collègues ont répondu chacun de leur côté.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>No field has two answers.</source>
        <translation>Aucun champ n’a deux réponses.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>What you left stays marked until someone chooses.</source>
        <translation>Ce que vous avez laissé reste marqué jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Réponses divergentes</translation>
    </message>
    <message>
        <source>Recorded and signed</source>
        <translation>Consignée et signée</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Why this one holds; it stays in the history</source>
        <translation>Pourquoi celle-ci est retenue; cela reste dans l’historique</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>En écrire une autre</translation>
    </message>
    <message>
        <source>Nothing (left empty)</source>
        <translation>Rien (laissé vide)</translation>
    </message>
    <message>
        <source>Recorded {moment}</source>
        <translation>Consignée {moment}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>A newer answer may be held back</source>
        <translation>Une réponse plus récente est peut-être retenue</translation>
    </message>
    <message>
        <source>Someone has to decide. Until then the first is shown, with a mark.</source>
        <translation>Quelqu’un doit décider. D’ici là, la première réponse est affichée, avec une marque.</translation>
    </message>
    <message>
        <source>The first is shown. Choose if another holds.</source>
        <translation>La première réponse est affichée. Choisissez si une autre vaut.</translation>
    </message>
    <message>
        <source>“{value}” will be recorded in your name. {agencies} will be able to read it. All answers stay in the history.</source>
        <translation>«&#xa0;{value}&#xa0;» sera consigné en votre nom. Pourront le lire&#xa0;: {agencies}. Toutes les réponses restent dans l’historique.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Settled as “{value}” by {name}. {recorded}.</source>
        <translation>Réglé par «&#xa0;{value}&#xa0;», par {name}. {recorded}.</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Pourquoi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nobody said why.</source>
        <translation>Personne n’a dit pourquoi.</translation>
    </message>
    <message>
        <source>Something else was said since.</source>
        <translation>Autre chose a été dit depuis.</translation>
    </message>
    <message>
        <source>What holds after all</source>
        <translation>Ce qui est finalement retenu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Consents of this case</source>
        <translation>Consentements de ce dossier</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Consigner une décision</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Retiré…</translation>
    </message>
    <message>
        <source>{name} withdrew the consent it left under.</source>
        <translation>{name} a retiré le consentement en vertu duquel elle a été transmise.</translation>
    </message>
    <message>
        <source>No decision is on record yet</source>
        <translation>Aucune décision n’est encore consignée</translation>
    </message>
    <message>
        <source>Ask the young person themselves. Yes and no are both recorded, and can be taken back.</source>
        <translation>Demandez à la jeune personne elle-même. Un oui et un non se consignent tous deux, et peuvent être retirés.</translation>
    </message>
    <message>
        <source>A capable young person’s own decision counts, whoever decides otherwise.</source>
        <translation>La propre décision d’une jeune personne capable l’emporte.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Whose decision</source>
        <translation>De qui vient la décision</translation>
    </message>
    <message>
        <source>Given how</source>
        <translation>Donné comment</translation>
    </message>
    <message>
        <source>Add an agency known here</source>
        <translation>Ajouter un organisme connu ici</translation>
    </message>
    <message>
        <source>Add one known here…</source>
        <translation>Ajouter un organisme connu ici…</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Ce qui peut être dit</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>À quelles fins</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Qui a décidé</translation>
    </message>
    <message>
        <source>What they are to the person</source>
        <translation>Son lien avec la personne</translation>
    </message>
    <message>
        <source>How they were told what it is for</source>
        <translation>Comment la personne a été informée des fins</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Until, if it ends</source>
        <translation>Jusqu’au, s’il y a une fin</translation>
    </message>
    <message>
        <source>What they asked for along with it</source>
        <translation>Ce qui a été demandé en même temps</translation>
    </message>
    <message>
        <source>Agencies or people by name, one to a line.</source>
        <translation>Organismes ou personnes, par leur nom, un par ligne.</translation>
    </message>
    <message>
        <source>A day like 2026-11-02.</source>
        <translation>Un jour comme 2026-11-02.</translation>
    </message>
    <message>
        <source>{source}; not verified by anybody here.</source>
        <translation>{source}; vérifié par personne ici.</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>A dit oui</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>Their own</source>
        <translation>La sienne</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>À sa place</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>Verbalement</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Qui en a été informé</translation>
    </message>
    <message>
        <source>Write the day like 2026-11-02.</source>
        <translation>Écrivez le jour comme 2026-11-02.</translation>
    </message>
    <message>
        <source>{name} withdraws the consent?</source>
        <translation>{name} retire le consentement?</translation>
    </message>
    <message>
        <source>{name} takes the refusal back?</source>
        <translation>{name} revient sur le refus?</translation>
    </message>
    <message>
        <source>From that day on a consent can be given again.</source>
        <translation>À partir de ce jour, un consentement peut être donné de nouveau.</translation>
    </message>
    <message>
        <source>From that day on nothing more can rest on it. What left before stays lawful, and stays on record.</source>
        <translation>À partir de ce jour, plus rien ne peut reposer dessus. Ce qui est parti avant reste licite, et reste consigné.</translation>
    </message>
    <message>
        <source>{count}: tell whoever received it, by a notice.</source>
        <translation>{count}&#xa0;: informez les destinataires par un avis.</translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s) rest on it</source>
        <translation>
            <numerusform>%n transmission repose dessus</numerusform>
            <numerusform>%n transmissions reposent dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Personne inconnue ici</translation>
    </message>
    <message>
        <source>Yes, {day}</source>
        <translation>Oui, {day}</translation>
    </message>
    <message>
        <source>No, {day}</source>
        <translation>Non, {day}</translation>
    </message>
    <message>
        <source>Their own no counts</source>
        <translation>Son propre non compte</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Fini le {day}</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Retiré le {day}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Consigné par</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>{name} ({relation}), in their place</source>
        <translation>{name} ({relation}), à sa place</translation>
    </message>
    <message>
        <source>{name}, {agency}</source>
        <translation>{name}, {agency}</translation>
    </message>
    <message>
        <source>Orally. Told what it is for: {notice}</source>
        <translation>Verbalement. Informée des fins&#xa0;: {notice}</translation>
    </message>
    <message>
        <source>{day}, with {name}</source>
        <translation>{day}, auprès de {name}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Screen covered</source>
        <translation>Écran couvert</translation>
    </message>
    <message>
        <source>unlock</source>
        <translation>déverrouiller</translation>
    </message>
    <message>
        <source>switch person</source>
        <translation>changer de personne</translation>
    </message>
</context>
<context>
    <name>Day field</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Calendar ({keys})</source>
        <translation>Calendrier ({keys})</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>Discipline</name>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>Protection de l’enfance</translation>
    </message>
    <message>
        <source>Youth-in-Transition</source>
        <translation>Jeunes en transition</translation>
    </message>
    <message>
        <source>Indigenous liaison</source>
        <translation>Liaison autochtone</translation>
    </message>
    <message>
        <source>Victim services</source>
        <translation>Services aux victimes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Couronne</translation>
    </message>
    <message>
        <source>Other discipline</source>
        <translation>Autre discipline</translation>
    </message>
</context>
<context>
    <name>Discipline, narrow</name>
    <message>
        <source>Child protection</source>
        <translation>Prot. de l’enfance</translation>
    </message>
    <message>
        <source>Victim services</source>
        <translation>Serv. aux victimes</translation>
    </message>
</context>
<context>
    <name>Discipline, two letters</name>
    <message>
        <source>PO</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>CP</source>
        <translation>PE</translation>
    </message>
    <message>
        <source>YT</source>
        <translation>JT</translation>
    </message>
    <message>
        <source>IL</source>
        <translation>LA</translation>
    </message>
    <message>
        <source>VS</source>
        <translation>SV</translation>
    </message>
    <message>
        <source>HE</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>OT</source>
        <translation>AU</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Aucun jour fixé</translation>
    </message>
    <message>
        <source>Overdue {time}</source>
        <translation>En retard de {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>was {moment}</source>
        <translation>prévu {moment}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;h</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Your agency signs the card of this device. What is recorded already stays as it is.</source>
        <translation>Votre organisme signe la carte de cet appareil. Ce qui est déjà consigné reste tel quel.</translation>
    </message>
    <message>
        <source>Join an agency</source>
        <translation>Rejoindre un organisme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This device belongs to {agency} now. The vault locks when you close this; unlock it again to work under the new card.</source>
        <translation>Cet appareil relève maintenant de {agency}. Le coffre se verrouille quand vous fermez ceci; déverrouillez-le de nouveau pour travailler sous la nouvelle carte.</translation>
    </message>
    <message>
        <source>Nothing new from {agency}.</source>
        <translation>Rien de nouveau de {agency}.</translation>
    </message>
    <message>
        <source>Taken in, from {agency}.</source>
        <translation>Pris en compte, de {agency}.</translation>
    </message>
    <message>
        <source>Revoked: {names}.</source>
        <translation>Révoqué&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Partner agencies: {partners}.</source>
        <translation>Organismes partenaires&#xa0;: {partners}.</translation>
    </message>
    <message>
        <source>Your vault is made. Your agency signs its card now; nothing needs the internet.</source>
        <translation>Votre coffre est créé. Votre organisme signe maintenant sa carte; rien ne demande Internet.</translation>
    </message>
    <message>
        <source>Join your agency</source>
        <translation>Rejoindre votre organisme</translation>
    </message>
    <message>
        <source>Open the vault now, and join later</source>
        <translation>Ouvrir le coffre maintenant, et rejoindre plus tard</translation>
    </message>
    <message>
        <source>Later from the command list, or with {keys}</source>
        <translation>Plus tard par la liste des commandes, ou avec {keys}</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Enregistrer la demande…</translation>
    </message>
    <message>
        <source>Open the invitation…</source>
        <translation>Ouvrir l’invitation…</translation>
    </message>
    <message>
        <source>Where shall the request be written?</source>
        <translation>Où la demande doit-elle être écrite?</translation>
    </message>
    <message>
        <source>Written: {name}. Bring it to your agency’s key holder, and read your code out.</source>
        <translation>Écrit&#xa0;: {name}. Apportez-le à la personne qui détient la clé de votre organisme, et lisez-lui votre code.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Invitations (*.invite);;All files (*)</source>
        <translation>Invitations (*.invite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>From {agency}, for {name}: {authority}, to the end of {expires}.</source>
        <translation>De {agency}, pour {name}&#xa0;: {authority}, jusqu’à la fin du {expires}.</translation>
    </message>
    <message>
        <source>Join this agency</source>
        <translation>Rejoindre cet organisme</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>1. The request, to your agency</source>
        <translation>1. La demande, pour votre organisme</translation>
    </message>
    <message>
        <source>Your code. Read it out to the key holder when they ask.</source>
        <translation>Votre code. Lisez-le à la personne qui détient la clé quand elle le demande.</translation>
    </message>
    <message>
        <source>2. The invitation, from your agency</source>
        <translation>2. L’invitation, de votre organisme</translation>
    </message>
    <message>
        <source>Ask the key holder, by voice or in person, to read out the agency’s code, and type what you hear.</source>
        <translation>Demandez à la personne qui détient la clé, de vive voix ou en personne, de lire le code de l’organisme, et tapez ce que vous entendez.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Evidence kept elsewhere</source>
        <translation>Élément conservé ailleurs</translation>
    </message>
    <message>
        <source>Entry from a newer Throughline</source>
        <translation>Inscription d’une version plus récente</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>heure?</translation>
    </message>
    <message>
        <source>Late entry +{hours} h</source>
        <translation>Tardive +{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Named group</source>
        <translation>Groupe désigné</translation>
    </message>
    <message>
        <source>{group} only</source>
        <translation>{group} seulement</translation>
    </message>
    <message>
        <source>Author not known here</source>
        <translation>Signature inconnue ici</translation>
    </message>
    <message>
        <source>occurred {when}</source>
        <translation>survenue {when}</translation>
    </message>
    <message>
        <source>recorded {time}</source>
        <translation>consignée à {time}</translation>
    </message>
    <message>
        <source>recorded {when}</source>
        <translation>consignée {when}</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à un moment inconnu</translation>
    </message>
    <message>
        <source>Not signed yet. Amended {when} by {name}: “{reason}”</source>
        <translation>Pas encore signée. Modifiée {when} par {name}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>Not signed yet. Struck {when} by {name}: “{reason}”</source>
        <translation>Pas encore signée. Biffée {when} par {name}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>date?</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>vers {when}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>Amended {when} by {name}: “{reason}”</source>
        <translation>Modifiée {when} par {name}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>{amended} Struck since: “{reason}”</source>
        <translation>{amended} Biffée depuis&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>Struck {when} by {name}: “{reason}”</source>
        <translation>Biffée {when} par {name}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>Video, hidden</source>
        <translation>Vidéo masquée</translation>
    </message>
    <message>
        <source>Photo, hidden</source>
        <translation>Photo masquée</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message>
        <source>New since {when}</source>
        <translation>Nouveau depuis {when}</translation>
    </message>
    <message>
        <source>{entries}, {count} amended</source>
        <translation>{entries}, modifiées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 inscription</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} inscriptions</translation>
    </message>
    <message>
        <source>{group}: 1 sealed entry</source>
        <translation>{group}&#xa0;: 1 inscription scellée</translation>
    </message>
    <message>
        <source>{group}: {count} sealed entries</source>
        <translation>{group}&#xa0;: {count} inscriptions scellées</translation>
    </message>
    <message>
        <source>Occurred {when}.</source>
        <translation>Moment&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Recorded {day}, {time}{late}.</source>
        <translation>Consignée {day}, {time}{late}.</translation>
    </message>
    <message>
        <source>, late</source>
        <translation>, tardive</translation>
    </message>
    <message>
        <source>Amended.</source>
        <translation>Modifiée.</translation>
    </message>
    <message>
        <source>The amendment is not signed yet.</source>
        <translation>La modification n’est pas encore signée.</translation>
    </message>
    <message>
        <source>Unread.</source>
        <translation>Non lue.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Épinglée.</translation>
    </message>
    <message>
        <source>File: {name}, not held here.</source>
        <translation>Fichier&#xa0;: {name}, absent de cet appareil.</translation>
    </message>
    <message>
        <source>Photo, hidden. Hold Space to view.</source>
        <translation>Photo masquée. Maintenez la barre d’espace pour la voir.</translation>
    </message>
    <message>
        <source>File: {name}.</source>
        <translation>Fichier&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>at a time nobody knows</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{day}, about {time}</source>
        <translation>{day}, vers {time}</translation>
    </message>
    <message>
        <source>Reference copied. It holds none of the entry’s words.</source>
        <translation>Référence copiée. Elle ne contient aucun mot de l’inscription.</translation>
    </message>
    <message>
        <source>not held here</source>
        <translation>absent de cet appareil</translation>
    </message>
    <message>
        <source>Adopted {when} by {name}.</source>
        <translation>Adoptée {when} par {name}.</translation>
    </message>
    <message>
        <source>Adopted {when} by {name}, who was there too.</source>
        <translation>Adoptée {when} par {name}, qui y était aussi.</translation>
    </message>
    <message>
        <source>Signed too {when} by {name}.</source>
        <translation>Signée aussi {when} par {name}.</translation>
    </message>
    <message>
        <source>Remembers otherwise: “{text}”</source>
        <translation>Souvenirs différents&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>It doesn’t count: it is not another person’s word.</source>
        <translation>Cela ne compte pas&#xa0;: ce n’est pas la parole de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The entry was changed after that.</source>
        <translation>L’inscription a été modifiée depuis.</translation>
    </message>
    <message>
        <source>Signed by {names} and {last}.</source>
        <translation>Signée par {names} et {last}.</translation>
    </message>
</context>
<context>
    <name>Entry menu</name>
    <message>
        <source>Amend…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Ask about it…</source>
        <translation>Poser une question…</translation>
    </message>
    <message>
        <source>Answer or close the question…</source>
        <translation>Répondre à la question ou la régler…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopter…</translation>
    </message>
    <message>
        <source>Ask for approval as a plan…</source>
        <translation>Demander l’autorisation comme plan…</translation>
    </message>
    <message>
        <source>Show or hide the original</source>
        <translation>Afficher ou masquer l’original</translation>
    </message>
    <message>
        <source>Compare with what it said before…</source>
        <translation>Comparer avec le texte précédent…</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>Marquer comme lue ou non lue</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Copy a reference</source>
        <translation>Copier une référence</translation>
    </message>
    <message>
        <source>Strike…</source>
        <translation>Biffer…</translation>
    </message>
</context>
<context>
    <name>Episode</name>
    <message>
        <source>Beside the line</source>
        <translation>À côté de la ligne</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>depuis le {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’au {end}</translation>
    </message>
    <message>
        <source>nobody said since when</source>
        <translation>début inconnu</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>consigné par erreur</translation>
    </message>
    <message>
        <source>answers on record differ</source>
        <translation>les réponses consignées diffèrent</translation>
    </message>
    <message>
        <source>Missing or away</source>
        <translation>Absence ou disparition</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>Sous garde</translation>
    </message>
    <message>
        <source>Order in force</source>
        <translation>Ordonnance en vigueur</translation>
    </message>
    <message>
        <source>Placements, times missing, orders and custody.</source>
        <translation>Placements, disparitions, ordonnances et garde.</translation>
    </message>
    <message>
        <source>Record another…</source>
        <translation>En consigner un autre…</translation>
    </message>
    <message>
        <source>End or correct…</source>
        <translation>Terminer ou corriger…</translation>
    </message>
    <message>
        <source>Places are not shown here.</source>
        <translation>Les lieux ne sont pas montrés ici.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>The placement until then ended with it</source>
        <translation>Le placement précédent a pris fin à ce moment</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Write when it began; a day is enough.</source>
        <translation>Écrivez quand cela a commencé; un jour suffit.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended, if it has</source>
        <translation>Fin, s’il y a lieu</translation>
    </message>
    <message>
        <source>Which order</source>
        <translation>Quelle ordonnance</translation>
    </message>
    <message>
        <source>Shown only to somebody who asks for it.</source>
        <translation>Montré seulement à qui le demande.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Recorded by mistake, because</source>
        <translation>Consigné par erreur, parce que</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>Left as it is on record</source>
        <translation>Inchangé par rapport au dossier</translation>
    </message>
    <message>
        <source>Record what lasts</source>
        <translation>Consigner ce qui dure</translation>
    </message>
    <message>
        <source>It stands beside the line from when it began until it ends.</source>
        <translation>Cela figure à côté de la ligne, du début jusqu’à la fin.</translation>
    </message>
    <message>
        <source>What was said before stays on record.</source>
        <translation>Ce qui a été dit auparavant reste au dossier.</translation>
    </message>
    <message>
        <source>yesterday 15:40</source>
        <translation>hier 15&#xa0;h&#xa0;40</translation>
    </message>
    <message>
        <source>Which one do you mean: {moments}?</source>
        <translation>Lequel voulez-vous dire&#xa0;: {moments}?</translation>
    </message>
    <message>
        <source>Not understood. Try “yesterday 15:40” or “10 Nov”.</source>
        <translation>Non compris. Essayez «&#xa0;hier 15&#xa0;h&#xa0;40&#xa0;» ou «&#xa0;10&#xa0;nov.&#xa0;».</translation>
    </message>
    <message>
        <source>While missing or away.</source>
        <translation>Pendant une absence ou disparition.</translation>
    </message>
    <message>
        <source>While in custody.</source>
        <translation>Pendant une garde.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Choose a folder or drive</source>
        <translation>Choisir un répertoire ou une clé</translation>
    </message>
    <message>
        <source>Choose a folder or drive…</source>
        <translation>Choisir un répertoire ou une clé…</translation>
    </message>
    <message>
        <source>Object store…</source>
        <translation>Stockage d’objets…</translation>
    </message>
    <message>
        <source>For a thin link: what was written last goes first, for about a minute at the speed of a satellite telephone. The rest waits for the next exchange.</source>
        <translation>Pour un lien lent&#xa0;: ce qui a été écrit en dernier part d’abord, pendant environ une minute à la vitesse d’un téléphone satellite. Le reste attend le prochain échange.</translation>
    </message>
    <message>
        <source>Files stay where they are; each can be fetched on its own later.</source>
        <translation>Les fichiers restent où ils sont; chacun peut être récupéré séparément plus tard.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Send the newest notes first</source>
        <translation>Envoyer d’abord les notes les plus récentes</translation>
    </message>
    <message>
        <source>Files now</source>
        <translation>Fichiers maintenant</translation>
    </message>
    <message>
        <source>Files later</source>
        <translation>Fichiers plus tard</translation>
    </message>
    <message>
        <source>No place is known yet. Put in a drive, or choose a folder that Syncthing or the office network carries. Whoever carries it can read nothing.</source>
        <translation>Aucun lieu n’est connu pour le moment. Branchez une clé, ou choisissez un répertoire que Syncthing ou le réseau du bureau transporte. Qui le transporte ne peut rien lire.</translation>
    </message>
    <message>
        <source>Bring in what others recorded, write out what they lack.</source>
        <translation>Faire entrer ce que d’autres ont consigné, écrire ce qui leur manque.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>What came in stays. The next exchange goes on from here; nothing goes twice.</source>
        <translation>Ce qui est entré reste. Le prochain échange reprend ici; rien ne passe deux fois.</translation>
    </message>
    <message>
        <source>Stopped safely.</source>
        <translation>Arrêté sans risque.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to send</source>
        <translation>
            <numerusform>%n inscription à envoyer</numerusform>
            <numerusform>%n inscriptions à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): {cases}</source>
        <translation>
            <numerusform>%n conflit&#xa0;: {cases}</numerusform>
            <numerusform>%n conflits&#xa0;: {cases}</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Stop safely</source>
        <translation>Arrêter sans risque</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Work in background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) behind</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ce portable</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Qui a quoi</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>vu le {when}</translation>
    </message>
    <message>
        <source>{place} holds less than last time</source>
        <translation>{place} contient moins que la dernière fois</translation>
    </message>
    <message>
        <source>Files that were there are gone. It may be another drive or folder of the same name, or somebody has deleted them. Nothing was written, and what this laptop holds is safe. Ask whoever looks after it before you go on.</source>
        <translation>Des fichiers qui s’y trouvaient n’y sont plus. C’est peut-être une autre clé ou un autre répertoire du même nom, ou quelqu’un les a supprimés. Rien n’a été écrit, et ce que ce portable détient est en sûreté. Demandez à qui s’en occupe avant de continuer.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Exchange anyway</source>
        <translation>Échanger quand même</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>last exchange {when}</source>
        <translation>dernier échange {when}</translation>
    </message>
    <message>
        <source>When it is there</source>
        <translation>Quand il est là</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Sur demande seulement</translation>
    </message>
    <message>
        <source>Places known</source>
        <translation>Lieux connus</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) sent</source>
        <translation>
            <numerusform>%n inscription envoyée</numerusform>
            <numerusform>%n inscriptions envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) received</source>
        <translation>
            <numerusform>%n inscription reçue</numerusform>
            <numerusform>%n inscriptions reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>%n fichier envoyé</numerusform>
            <numerusform>%n fichiers envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) received</source>
        <translation>
            <numerusform>%n fichier reçu</numerusform>
            <numerusform>%n fichiers reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) still to send</source>
        <translation>
            <numerusform>%n inscription encore à envoyer</numerusform>
            <numerusform>%n inscriptions encore à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) known of and not here yet</source>
        <translation>
            <numerusform>%n inscription connue qui n’est pas encore ici</numerusform>
            <numerusform>%n inscriptions connues qui ne sont pas encore ici</numerusform>
        </translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Stockage d’objets</translation>
    </message>
    <message>
        <source>Exchange with USB drive {place}</source>
        <translation>Échange avec la clé USB {place}</translation>
    </message>
    <message>
        <source>Exchange with the folder {place}</source>
        <translation>Échange avec le répertoire {place}</translation>
    </message>
    <message>
        <source>Exchange with the object store {place}</source>
        <translation>Échange avec le stockage d’objets {place}</translation>
    </message>
    <message>
        <source>Files are encrypted before they reach the drive. You can keep working.</source>
        <translation>Les fichiers sont chiffrés avant d’atteindre la clé. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Files are encrypted before they reach the folder. You can keep working.</source>
        <translation>Les fichiers sont chiffrés avant d’atteindre le répertoire. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Files are encrypted before they leave. You can keep working.</source>
        <translation>Les fichiers sont chiffrés avant de partir. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour le moment</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>not all of it went through</source>
        <translation>tout n’est pas passé</translation>
    </message>
    <message>
        <source>Nothing new on either side</source>
        <translation>Rien de nouveau d’un côté ni de l’autre</translation>
    </message>
    <message>
        <source>somebody whose card isn’t here yet</source>
        <translation>une personne dont la carte n’est pas encore ici</translation>
    </message>
    <message>
        <source>{device} ({name})</source>
        <translation>{device} ({name})</translation>
    </message>
    <message>
        <source>Steps of the exchange</source>
        <translation>Étapes de l’échange</translation>
    </message>
    <message>
        <source>Not all of it went through:</source>
        <translation>Tout n’est pas passé&#xa0;:</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>L’échange</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s) on {place}</source>
        <translation>
            <numerusform>%n nouvelle inscription sur {place}</numerusform>
            <numerusform>%n nouvelles inscriptions sur {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entry(s)</source>
        <translation>
            <numerusform>Faire entrer %n inscription</numerusform>
            <numerusform>Faire entrer %n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n entry(s) out</source>
        <translation>
            <numerusform>Écrire %n inscription</numerusform>
            <numerusform>Écrire %n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) kept for you</source>
        <translation>
            <numerusform>%n conflit gardé pour vous</numerusform>
            <numerusform>%n conflits gardés pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n file(s) over</source>
        <translation>
            <numerusform>Transporter %n fichier</numerusform>
            <numerusform>Transporter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on {place}</source>
        <translation>Rien de nouveau sur {place}</translation>
    </message>
    <message>
        <source>Look for files</source>
        <translation>Chercher les fichiers</translation>
    </message>
    <message>
        <source>Check signatures</source>
        <translation>Vérifier les signatures</translation>
    </message>
    <message>
        <source>Bring in what is new</source>
        <translation>Faire entrer ce qui est nouveau</translation>
    </message>
    <message>
        <source>Write out what is missing there</source>
        <translation>Écrire ce qui y manque</translation>
    </message>
    <message>
        <source>Bring files over</source>
        <translation>Transporter les fichiers</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Safe to remove when this is done</source>
        <translation>Peut être retirée quand ce sera terminé</translation>
    </message>
    <message>
        <source>It is safe to remove now</source>
        <translation>Elle peut être retirée maintenant</translation>
    </message>
    <message>
        <source>Take the drive out</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>S3-compatible or Azure storage. Everything is encrypted before it leaves; whoever runs the store sees how many files there are, how large, and when they came.</source>
        <translation>Stockage compatible S3 ou Azure. Tout est chiffré avant de partir; qui l’exploite voit combien de fichiers il y a, leur taille et quand ils sont arrivés.</translation>
    </message>
    <message>
        <source>An object store</source>
        <translation>Un stockage d’objets</translation>
    </message>
    <message>
        <source>Exchange by itself</source>
        <translation>Échanger de lui-même</translation>
    </message>
    <message>
        <source>Forget this place…</source>
        <translation>Oublier ce lieu…</translation>
    </message>
    <message>
        <source>Forget {place}?</source>
        <translation>Oublier {place}?</translation>
    </message>
    <message>
        <source>It is taken off this list and no longer exchanged with by itself. What lies there stays, encrypted, and nothing is lost here.</source>
        <translation>Il est retiré de cette liste et n’est plus échangé de lui-même. Ce qui s’y trouve reste, chiffré, et rien n’est perdu ici.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>As soon as this drive is put in. Never while the vault is locked.</source>
        <translation>Dès que cette clé est branchée. Jamais pendant que le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>When something new lies in it, and every quarter of an hour while entries wait. Never while the vault is locked.</source>
        <translation>Quand il contient du nouveau, et chaque quart d’heure tant que des inscriptions attendent. Jamais pendant que le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Every quarter of an hour while this computer is online. Never while the vault is locked.</source>
        <translation>Chaque quart d’heure tant que cet ordinateur est en ligne. Jamais pendant que le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Kept in this vault only. Empty where this computer already signs in.</source>
        <translation>Gardé dans ce coffre seulement. Vide si cet ordinateur se connecte déjà.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Comment l’appeler</translation>
    </message>
    <message>
        <source>Key or account</source>
        <translation>Clé ou compte</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the files isn’t an entry as its author signed it. It was set aside, and the rest came in.</source>
        <translation>
            <numerusform>%n ligne des fichiers n’est pas une inscription telle que signée. Elle a été mise de côté, et le reste est entré.</numerusform>
            <numerusform>%n lignes des fichiers ne sont pas des inscriptions telles que signées. Elles ont été mises de côté, et le reste est entré.</numerusform>
        </translation>
    </message>
    <message>
        <source>{happened} {next}</source>
        <translation>{happened} {next}</translation>
    </message>
    <message>
        <source>Every file that an entry names is here.</source>
        <translation>Tous les fichiers que nomment les inscriptions sont ici.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetching {file}</source>
        <translation>Récupération de {file}</translation>
    </message>
    <message>
        <source>Fetched from the first place that has it, and checked before it is kept.</source>
        <translation>Récupéré du premier lieu qui le détient, et vérifié avant d’être gardé.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Entries to send</source>
        <translation>Inscriptions à envoyer</translation>
    </message>
    <message>
        <source>{case}, entries to send: {count}</source>
        <translation>{case}, inscriptions à envoyer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File of a restricted case</source>
        <translation>Fichier d’un dossier à accès restreint</translation>
    </message>
    <message>
        <source>{file}, {case}, {size}, not here yet</source>
        <translation>{file}, {case}, {size}, pas encore ici</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>{what}, from {whom}</source>
        <translation>{what}, de {whom}</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Files not here yet</source>
        <translation>Fichiers pas encore ici</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Everything recorded here has reached a place.</source>
        <translation>Tout ce qui est consigné ici a atteint un lieu.</translation>
    </message>
    <message>
        <source>Nothing has been exchanged from this laptop yet.</source>
        <translation>Rien n’a encore été échangé depuis ce portable.</translation>
    </message>
    <message>
        <source>None of the places that can be reached has it yet.</source>
        <translation>Aucun des lieux accessibles ne le détient encore.</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Parties de l’échange</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>No place to exchange with yet</source>
        <translation>Aucun lieu d’échange pour le moment</translation>
    </message>
    <message>
        <source>A stick, a shared folder or a store: whoever carries it reads nothing.</source>
        <translation>Une clé, un répertoire partagé ou un stockage&#xa0;: qui le transporte ne lit rien.</translation>
    </message>
    <message>
        <source>Exchanging with {place}</source>
        <translation>Échange avec {place}</translation>
    </message>
    <message>
        <source>{words}, {done} of {total}</source>
        <translation>{words}, {done} sur {total}</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The exchange with {place} didn’t go through</source>
        <translation>L’échange avec {place} n’est pas passé</translation>
    </message>
</context>
<context>
    <name>Exploitation</name>
    <message>
        <source>Prevention</source>
        <translation>Prévention</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Soupçonnée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigée par</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>{facet}, take this filter off</source>
        <translation>{facet}, retirer ce filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>Nouvelles pour moi</translation>
    </message>
    <message>
        <source>Pinned by me</source>
        <translation>Épinglées par moi</translation>
    </message>
    <message>
        <source>Late entries</source>
        <translation>Saisies tardives</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Biffées</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Avec fichiers</translation>
    </message>
    <message>
        <source>Limited audience</source>
        <translation>Auditoire restreint</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Amended since sign-off</source>
        <translation>Modifiées depuis l’approbation</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Précision demandée</translation>
    </message>
    <message>
        <source>In the order of recording</source>
        <translation>Dans l’ordre de la consignation</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Code {code}.</source>
        <translation>Code {code}.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The case has no codename yet.</source>
        <translation>Le dossier n’a pas encore de nom de code.</translation>
    </message>
    <message>
        <source>Choose a word that says nothing about the young person.</source>
        <translation>Choisissez un mot qui ne dit rien de la jeune personne.</translation>
    </message>
    <message>
        <source>Another case has that codename.</source>
        <translation>Un autre dossier porte ce nom de code.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such case in this vault.</source>
        <translation>Ce dossier n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>Check the codename. If you expect it in a handoff, accept that first.</source>
        <translation>Vérifiez le nom de code. S’il doit arriver par une transmission, acceptez-la d’abord.</translation>
    </message>
    <message>
        <source>This vault held nothing of that case at that moment.</source>
        <translation>Ce coffre ne contenait rien de ce dossier à ce moment.</translation>
    </message>
    <message>
        <source>Choose a later moment.</source>
        <translation>Choisissez un moment plus tardif.</translation>
    </message>
    <message>
        <source>There is no such entry in this vault.</source>
        <translation>Cette inscription n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>Check the reference you were given.</source>
        <translation>Vérifiez la référence reçue.</translation>
    </message>
    <message>
        <source>There is no such file in this vault.</source>
        <translation>Ce fichier n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>More than one thing begins with those letters.</source>
        <translation>Plus d’un élément commence par ces lettres.</translation>
    </message>
    <message>
        <source>Type more of the reference.</source>
        <translation>Tapez-en davantage.</translation>
    </message>
    <message>
        <source>A note needs some text, or a file.</source>
        <translation>Une note doit contenir du texte ou un fichier.</translation>
    </message>
    <message>
        <source>Write what was seen or said, then record it.</source>
        <translation>Écrivez ce qui a été vu ou dit, puis consignez.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>Write it, then try again.</source>
        <translation>Écrivez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Il manque un motif.</translation>
    </message>
    <message>
        <source>Say in a few words why, so that a reader will understand it later.</source>
        <translation>Dites pourquoi en quelques mots, pour qu’on le comprenne plus tard.</translation>
    </message>
    <message>
        <source>That date or time can’t be read.</source>
        <translation>Cette date ou cette heure est illisible.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-10, or 2026-11-10T13:20-06:00.</source>
        <translation>Écrivez 2026-11-10, ou 2026-11-10T13:20-06:00.</translation>
    </message>
    <message>
        <source>That time doesn’t say its time zone, so it could mean two different hours.</source>
        <translation>Cette heure n’indique pas son fuseau horaire; elle peut désigner deux moments.</translation>
    </message>
    <message>
        <source>Add the offset, such as -05:00 or -06:00.</source>
        <translation>Ajoutez le décalage, par exemple -05:00 ou -06:00.</translation>
    </message>
    <message>
        <source>That time hasn’t come yet.</source>
        <translation>Ce moment n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Only what has happened already can be recorded so. Check the date.</source>
        <translation>Seul ce qui a déjà eu lieu peut être consigné ainsi. Vérifiez la date.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Vérifiez les deux heures.</translation>
    </message>
    <message>
        <source>The text holds a character that can’t be kept faithfully.</source>
        <translation>Le texte contient un caractère qu’on ne peut pas garder fidèlement.</translation>
    </message>
    <message>
        <source>Paste it again without formatting, or attach the original file.</source>
        <translation>Collez-le de nouveau sans mise en forme, ou joignez le fichier original.</translation>
    </message>
    <message>
        <source>This entry was struck already.</source>
        <translation>Cette inscription est déjà biffée.</translation>
    </message>
    <message>
        <source>Its text stays readable; there is nothing more to do.</source>
        <translation>Son texte reste lisible; il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Nothing differs from what is on record.</source>
        <translation>Rien ne diffère de ce qui est consigné.</translation>
    </message>
    <message>
        <source>Change what needs correcting, or close.</source>
        <translation>Corrigez ce qui doit l’être, ou fermez.</translation>
    </message>
    <message>
        <source>Those words can’t be searched for.</source>
        <translation>On ne peut pas chercher ces mots.</translation>
    </message>
    <message>
        <source>Type one or more words of letters or digits, at most 64 of them.</source>
        <translation>Tapez un ou plusieurs mots faits de lettres ou de chiffres, 64 au plus.</translation>
    </message>
    <message>
        <source>One of the values can’t be used.</source>
        <translation>L’une des valeurs est inutilisable.</translation>
    </message>
    <message>
        <source>Check what you entered, and try again.</source>
        <translation>Vérifiez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>That is a folder or a device, not a file.</source>
        <translation>C’est un répertoire ou un appareil, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>This entry is signed, so it can’t be taken back.</source>
        <translation>Cette inscription est signée; on ne peut plus la reprendre.</translation>
    </message>
    <message>
        <source>Amend it or strike it; what was written stays readable.</source>
        <translation>Modifiez-la ou biffez-la; le texte d’origine reste lisible.</translation>
    </message>
    <message>
        <source>Two different files here bear the same reference.</source>
        <translation>Deux fichiers différents portent ici la même référence.</translation>
    </message>
    <message>
        <source>Save the one you mean from its note, or name it by its checksum.</source>
        <translation>Enregistrez celui que vous voulez à partir de sa note, ou désignez-le par son empreinte.</translation>
    </message>
    <message>
        <source>That field has one answer only.</source>
        <translation>Ce champ n’a qu’une seule réponse.</translation>
    </message>
    <message>
        <source>Somebody may have settled it. Look at the list again.</source>
        <translation>Quelqu’un l’a peut-être réglé. Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Meanwhile this field has got another answer.</source>
        <translation>Entre-temps, ce champ a reçu une autre réponse.</translation>
    </message>
    <message>
        <source>Look at all answers again, then choose.</source>
        <translation>Relisez toutes les réponses, puis choisissez.</translation>
    </message>
    <message>
        <source>It isn’t said what is to be done.</source>
        <translation>Ce qui est à faire n’est pas dit.</translation>
    </message>
    <message>
        <source>Write it in a few words, then try again.</source>
        <translation>Écrivez-le en quelques mots, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no such action in this vault.</source>
        <translation>Cette mesure ne se trouve pas dans ce coffre.</translation>
    </message>
    <message>
        <source>No missing episode of that kind is on record.</source>
        <translation>Aucun épisode de disparition de cette sorte n’est consigné.</translation>
    </message>
    <message>
        <source>Look at the list of those that are.</source>
        <translation>Consultez la liste de ceux qui le sont.</translation>
    </message>
    <message>
        <source>A missing episode is open in this case already.</source>
        <translation>Un épisode de disparition est déjà ouvert dans ce dossier.</translation>
    </message>
    <message>
        <source>Say when the young person was found, or correct it.</source>
        <translation>Dites quand la jeune personne a été retrouvée, ou corrigez-le.</translation>
    </message>
    <message>
        <source>There is no such person in this case.</source>
        <translation>Cette personne ne se trouve pas dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no such card in this vault.</source>
        <translation>Cette carte n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>Add the person’s card first.</source>
        <translation>Ajoutez d’abord la carte de la personne.</translation>
    </message>
    <message>
        <source>That card can’t be read.</source>
        <translation>Cette carte est illisible.</translation>
    </message>
    <message>
        <source>Ask for it again, as a file.</source>
        <translation>Redemandez-la, sous forme de fichier.</translation>
    </message>
    <message>
        <source>That card isn’t signed by an agency.</source>
        <translation>Cette carte n’est signée par aucun organisme.</translation>
    </message>
    <message>
        <source>Ask the person’s agency to sign it.</source>
        <translation>Demandez à l’organisme de la personne de la signer.</translation>
    </message>
    <message>
        <source>The card of {name} has another key than the one you compared.</source>
        <translation>La carte de {name} porte une autre clé que celle que vous avez comparée.</translation>
    </message>
    <message>
        <source>Nothing was written, and nothing can be sent to it.</source>
        <translation>Rien n’a été écrit, et rien ne peut lui être transmis.</translation>
    </message>
    <message>
        <source>Compare the new card’s code in person or on a number you know, then send.</source>
        <translation>Comparez le code de la nouvelle carte en personne ou à un numéro que vous connaissez, puis transmettez.</translation>
    </message>
    <message>
        <source>Your agency doesn’t allow a file that words open.</source>
        <translation>Votre organisme n’autorise pas de fichier ouvert par des mots.</translation>
    </message>
    <message>
        <source>Ask the recipient for a key: a line that begins with age1.</source>
        <translation>Demandez une clé au destinataire&#xa0;: une ligne qui commence par age1.</translation>
    </message>
    <message>
        <source>This vault was not changed, and all of it is there.</source>
        <translation>Ce coffre n’a pas été modifié, et tout y est.</translation>
    </message>
    <message>
        <source>There is an agency’s key in that folder already.</source>
        <translation>Il y a déjà la clé d’un organisme dans ce dossier.</translation>
    </message>
    <message>
        <source>That key was not touched.</source>
        <translation>Cette clé n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>That folder holds no agency’s key.</source>
        <translation>Ce dossier ne contient la clé d’aucun organisme.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the file agency.json.</source>
        <translation>Choisissez le dossier qui contient le fichier agency.json.</translation>
    </message>
    <message>
        <source>The file of this agency’s key was damaged or altered.</source>
        <translation>Le fichier de la clé de cet organisme a été endommagé ou altéré.</translation>
    </message>
    <message>
        <source>Use your second copy, or make the key anew from its printed copy.</source>
        <translation>Utilisez votre deuxième copie, ou refaites la clé à partir de sa copie imprimée.</translation>
    </message>
    <message>
        <source>The file of this agency’s key asks for more than any of ours does, so it wasn’t followed.</source>
        <translation>Le fichier de la clé de cet organisme demande plus que n’importe lequel des nôtres; il n’a donc pas été suivi.</translation>
    </message>
    <message>
        <source>Don’t use this copy. Use your second one.</source>
        <translation>N’utilisez pas cette copie. Utilisez la deuxième.</translation>
    </message>
    <message>
        <source>This file was made by a newer Throughline.</source>
        <translation>Ce fichier a été fait par une version plus récente de Throughline.</translation>
    </message>
    <message>
        <source>Update Throughline on this computer, then try again.</source>
        <translation>Mettez Throughline à jour sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>That passphrase doesn’t open this agency’s key.</source>
        <translation>Cette phrase de passe n’ouvre pas la clé de cet organisme.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard’s language, then try again. Forgotten it? Make the key anew from its printed copy.</source>
        <translation>Vérifiez le verrouillage des majuscules et la langue du clavier, puis réessayez. Vous l’avez oubliée? Refaites la clé à partir de sa copie imprimée.</translation>
    </message>
    <message>
        <source>The list of what this agency signed was damaged, or belongs to another agency.</source>
        <translation>La liste de ce que cet organisme a signé a été endommagée, ou appartient à un autre organisme.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Use your second copy, or bring the list from one of your laptops.</source>
        <translation>Utilisez votre deuxième copie, ou apportez la liste d’un de vos portables.</translation>
    </message>
    <message>
        <source>The list of what this agency signed is shorter than it was.</source>
        <translation>La liste de ce que cet organisme a signé est plus courte qu’avant.</translation>
    </message>
    <message>
        <source>Something else was signed with this agency’s key in the meantime.</source>
        <translation>Autre chose a été signé entre-temps avec la clé de cet organisme.</translation>
    </message>
    <message>
        <source>Put the key away here, open it again, and sign with it in one place.</source>
        <translation>Rangez la clé ici, rouvrez-la, et ne signez qu’à un endroit.</translation>
    </message>
    <message>
        <source>That isn’t an agency’s card, or it was altered.</source>
        <translation>Ce n’est pas la carte d’un organisme, ou elle a été altérée.</translation>
    </message>
    <message>
        <source>Ask the agency for its card again, as a file.</source>
        <translation>Redemandez sa carte à l’organisme, sous forme de fichier.</translation>
    </message>
    <message>
        <source>The two codes are not the same.</source>
        <translation>Les deux codes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The agency has not been trusted.</source>
        <translation>L’organisme n’a pas été reconnu.</translation>
    </message>
    <message>
        <source>Compare again by voice, on a number you know, or in person.</source>
        <translation>Comparez de nouveau de vive voix, à un numéro que vous connaissez, ou en personne.</translation>
    </message>
    <message>
        <source>Nobody has compared this agency’s code yet.</source>
        <translation>Personne n’a encore comparé le code de cet organisme.</translation>
    </message>
    <message>
        <source>Have the agency’s key holder read the six groups out, and enter what you hear.</source>
        <translation>Faites lire les six groupes par la personne qui détient la clé de l’organisme, et entrez ce que vous entendez.</translation>
    </message>
    <message>
        <source>That is your own agency’s card.</source>
        <translation>C’est la carte de votre propre organisme.</translation>
    </message>
    <message>
        <source>Choose the card of a partner agency.</source>
        <translation>Choisissez la carte d’un organisme partenaire.</translation>
    </message>
    <message>
        <source>This agency’s key didn’t sign that card.</source>
        <translation>La clé de cet organisme n’a pas signé cette carte.</translation>
    </message>
    <message>
        <source>Only the agency that signed a card can revoke it.</source>
        <translation>Seul l’organisme qui a signé une carte peut la révoquer.</translation>
    </message>
    <message>
        <source>That isn’t a request for a card, or it was altered.</source>
        <translation>Ce n’est pas une demande de carte, ou elle a été altérée.</translation>
    </message>
    <message>
        <source>Ask for the request again; its name ends in .enrol.</source>
        <translation>Redemandez la demande; son nom se termine par .enrol.</translation>
    </message>
    <message>
        <source>That isn’t a whole invitation, or it was forged.</source>
        <translation>Ce n’est pas une invitation entière, ou elle est contrefaite.</translation>
    </message>
    <message>
        <source>Ask your agency for the invitation again; its name ends in .invite.</source>
        <translation>Redemandez l’invitation à votre organisme; son nom se termine par .invite.</translation>
    </message>
    <message>
        <source>That invitation was made for another device.</source>
        <translation>Cette invitation a été faite pour un autre appareil.</translation>
    </message>
    <message>
        <source>Save a new request on this computer, and bring it to your agency.</source>
        <translation>Enregistrez une nouvelle demande sur cet ordinateur, et apportez-la à votre organisme.</translation>
    </message>
    <message>
        <source>The card in that invitation has expired.</source>
        <translation>La carte de cette invitation est expirée.</translation>
    </message>
    <message>
        <source>Ask your agency to sign a new one.</source>
        <translation>Demandez à votre organisme d’en signer une nouvelle.</translation>
    </message>
    <message>
        <source>This vault belongs to another agency already.</source>
        <translation>Ce coffre appartient déjà à un autre organisme.</translation>
    </message>
    <message>
        <source>Make a new vault for this agency, or ask the agency you belong to.</source>
        <translation>Créez un nouveau coffre pour cet organisme, ou demandez à l’organisme dont vous relevez.</translation>
    </message>
    <message>
        <source>The card has not been confirmed.</source>
        <translation>La carte n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>Send nothing to it. Compare again by voice, on a number you know.</source>
        <translation>N’y envoyez rien. Comparez de nouveau de vive voix, à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>That card says something else than the one you have.</source>
        <translation>Cette carte contredit celle que vous avez.</translation>
    </message>
    <message>
        <source>The card you have was not changed.</source>
        <translation>La carte que vous avez n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Ask the person which one is right, by voice.</source>
        <translation>Demandez de vive voix à la personne laquelle est la bonne.</translation>
    </message>
    <message>
        <source>That card was revoked.</source>
        <translation>Cette carte a été révoquée.</translation>
    </message>
    <message>
        <source>Ask for the person’s new card.</source>
        <translation>Demandez la nouvelle carte de la personne.</translation>
    </message>
    <message>
        <source>That isn’t a key one can seal to.</source>
        <translation>On ne peut pas sceller pour cette clé.</translation>
    </message>
    <message>
        <source>Copy the whole line that begins with age1.</source>
        <translation>Copiez toute la ligne qui commence par age1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault is still locked, and all of it is there.</source>
        <translation>Le coffre est toujours verrouillé, et tout y est.</translation>
    </message>
    <message>
        <source>Everything recorded so far is safe.</source>
        <translation>Tout ce qui a été consigné est en sûreté.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>Ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>None of it has entered your cases.</source>
        <translation>Rien n’en est entré dans vos dossiers.</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Something went wrong that we didn’t foresee.</source>
        <translation>Quelque chose d’imprévu s’est produit.</translation>
    </message>
    <message>
        <source>Lock the vault and open it again. If it comes back, report it.</source>
        <translation>Verrouillez le coffre et rouvrez-le. Si cela revient, signalez-le.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key has a typing mistake.</source>
        <translation>Le groupe {group} de la clé de secours contient une faute de frappe.</translation>
    </message>
    <message>
        <source>Compare that group with the paper.</source>
        <translation>Comparez ce groupe avec le papier.</translation>
    </message>
    <message>
        <source>No one is named to receive this handoff.</source>
        <translation>Personne n’est désigné pour recevoir cette transmission.</translation>
    </message>
    <message>
        <source>Choose at least one card.</source>
        <translation>Choisissez au moins une carte.</translation>
    </message>
    <message>
        <source>A case is handed over to one agency, not to several.</source>
        <translation>Un dossier est remis à un seul organisme, et non à plusieurs.</translation>
    </message>
    <message>
        <source>Choose who leads it from now on, and give the others a copy.</source>
        <translation>Choisissez qui le dirige désormais, et donnez une copie aux autres.</translation>
    </message>
    <message>
        <source>A case that is handed over can’t be asked back, or to be destroyed.</source>
        <translation>On ne peut demander ni le retour ni la destruction d’un dossier remis.</translation>
    </message>
    <message>
        <source>Leave those days empty, or give a copy instead of handing over.</source>
        <translation>Laissez ces jours vides, ou donnez une copie au lieu de remettre le dossier.</translation>
    </message>
    <message>
        <source>The handoff doesn’t say what it is for.</source>
        <translation>La transmission ne dit pas à quelles fins elle est faite.</translation>
    </message>
    <message>
        <source>Write its purpose in a sentence.</source>
        <translation>Dites-le en une phrase.</translation>
    </message>
    <message>
        <source>The handoff doesn’t say under which law or consent it is made.</source>
        <translation>La transmission ne dit pas sur quelle loi ou quel consentement elle repose.</translation>
    </message>
    <message>
        <source>Name the authority for it.</source>
        <translation>Indiquez son fondement juridique.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>That file was not touched.</source>
        <translation>Ce fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>That file isn’t a sealed handoff.</source>
        <translation>Ce fichier n’est pas une transmission scellée.</translation>
    </message>
    <message>
        <source>Choose the file that was sent to you; its name ends in .tlh.</source>
        <translation>Choisissez le fichier reçu; son nom se termine par .tlh.</translation>
    </message>
    <message>
        <source>The seal of this file isn’t built the way ours are.</source>
        <translation>Le sceau de ce fichier n’est pas fait comme les nôtres.</translation>
    </message>
    <message>
        <source>Ask the sender to make the handoff again with Throughline.</source>
        <translation>Demandez à l’équipe d’origine de refaire la transmission avec Throughline.</translation>
    </message>
    <message>
        <source>This handoff is sealed to someone else.</source>
        <translation>Cette transmission est scellée pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ask the sender to address it to the card of this device.</source>
        <translation>Demandez à l’équipe d’origine de l’adresser à la carte de cet appareil.</translation>
    </message>
    <message>
        <source>This handoff was damaged or changed after it was sealed.</source>
        <translation>Cette transmission a été abîmée ou changée après avoir été scellée.</translation>
    </message>
    <message>
        <source>Ask the sender to copy it again. Compare its checksum by voice.</source>
        <translation>Demandez à l’équipe d’origine de la copier de nouveau. Comparez l’empreinte de vive voix.</translation>
    </message>
    <message>
        <source>This handoff carries no signature, so nobody stands behind it.</source>
        <translation>Cette transmission n’est pas signée; personne n’en répond.</translation>
    </message>
    <message>
        <source>Ask the sender to make it again with Throughline.</source>
        <translation>Demandez à l’équipe d’origine de la refaire avec Throughline.</translation>
    </message>
    <message>
        <source>The signature on this handoff doesn’t fit what is inside.</source>
        <translation>La signature de cette transmission ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>Don’t use it. Call the sender on a number you know.</source>
        <translation>Ne l’utilisez pas. Appelez l’équipe d’origine à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>This handoff was signed by another device than the one it names.</source>
        <translation>Cette transmission a été signée par un autre appareil que celui qu’elle nomme.</translation>
    </message>
    <message>
        <source>Call the sender on a number you know, and ask which device they used.</source>
        <translation>Appelez l’équipe d’origine à un numéro que vous connaissez et demandez quel appareil a servi.</translation>
    </message>
    <message>
        <source>You don’t have the sender’s card.</source>
        <translation>Vous n’avez pas la carte de la personne qui l’envoie.</translation>
    </message>
    <message>
        <source>Get their card, compare the code by voice, then open the handoff again.</source>
        <translation>Obtenez cette carte, comparez le code de vive voix, puis rouvrez la transmission.</translation>
    </message>
    <message>
        <source>The sender’s card was revoked before this handoff was made.</source>
        <translation>La carte qui a signé cette transmission avait déjà été révoquée.</translation>
    </message>
    <message>
        <source>Call the sender’s agency on a number you know.</source>
        <translation>Appelez l’organisme d’origine à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>The sender’s card had run out when this handoff was made.</source>
        <translation>La carte de la personne expéditrice était échue au moment de cette transmission.</translation>
    </message>
    <message>
        <source>Ask the sender to have their card renewed, and to make the handoff again.</source>
        <translation>Demandez-lui de faire renouveler sa carte, puis de refaire la transmission.</translation>
    </message>
    <message>
        <source>This handoff can’t be opened: parts of it are damaged.</source>
        <translation>Cette transmission ne s’ouvre pas&#xa0;: des parties en sont abîmées.</translation>
    </message>
    <message>
        <source>Ask the sender to copy it to the drive again.</source>
        <translation>Demandez à l’équipe d’origine de la recopier sur le support.</translation>
    </message>
    <message>
        <source>This handoff can’t be opened: parts of it are missing.</source>
        <translation>Cette transmission ne s’ouvre pas&#xa0;: il en manque des parties.</translation>
    </message>
    <message>
        <source>This handoff is larger inside than it may be.</source>
        <translation>Le contenu de cette transmission dépasse la taille permise.</translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation>Demandez à l’équipe d’origine de la diviser.</translation>
    </message>
    <message>
        <source>This handoff holds a file whose name could do harm here.</source>
        <translation>Cette transmission contient un fichier dont le nom pourrait nuire ici.</translation>
    </message>
    <message>
        <source>Don’t unpack it by other means. Call the sender on a number you know.</source>
        <translation>Ne l’ouvrez pas par un autre moyen. Appelez l’équipe d’origine à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>This handoff holds something that is neither a file nor a folder.</source>
        <translation>Cette transmission contient autre chose que des fichiers.</translation>
    </message>
    <message>
        <source>This handoff isn’t packed the way handoffs are.</source>
        <translation>Cette transmission n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>The cover sheet of this handoff can’t be read.</source>
        <translation>Le bordereau de cette transmission est illisible.</translation>
    </message>
    <message>
        <source>The entries in this handoff can’t be read.</source>
        <translation>Les inscriptions de cette transmission sont illisibles.</translation>
    </message>
    <message>
        <source>This handoff was made by a newer Throughline.</source>
        <translation>Cette transmission vient d’une version plus récente de Throughline.</translation>
    </message>
    <message>
        <source>Update Throughline on this computer, then open it again.</source>
        <translation>Mettez Throughline à jour sur cet ordinateur, puis rouvrez.</translation>
    </message>
    <message>
        <source>That passphrase doesn’t open this vault.</source>
        <translation>Cette phrase de passe n’ouvre pas ce coffre.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard’s language, then try again. Forgotten it? Use the recovery key.</source>
        <translation>Vérifiez Verr. Maj. et la langue du clavier, puis réessayez. Oubliée? Utilisez la clé de secours.</translation>
    </message>
    <message>
        <source>That recovery key belongs to another vault.</source>
        <translation>Cette clé de secours est celle d’un autre coffre.</translation>
    </message>
    <message>
        <source>Look for the paper that was printed when this vault was made.</source>
        <translation>Cherchez le papier fait à la création de ce coffre.</translation>
    </message>
    <message>
        <source>That passphrase is too short: at least {least} characters are needed.</source>
        <translation>Cette phrase de passe est trop courte&#xa0;: il faut au moins {least} caractères.</translation>
    </message>
    <message>
        <source>Put several words together; spaces count.</source>
        <translation>Mettez plusieurs mots ensemble; les espaces comptent.</translation>
    </message>
    <message>
        <source>That passphrase is too long: at most {most} characters fit.</source>
        <translation>Cette phrase de passe est trop longue&#xa0;: au plus {most} caractères.</translation>
    </message>
    <message>
        <source>Leave out a few words.</source>
        <translation>Retirez quelques mots.</translation>
    </message>
    <message>
        <source>That passphrase is tried first: many people use it, or it is made of your names.</source>
        <translation>C’est une phrase de passe qu’on essaie en premier&#xa0;: beaucoup de gens l’utilisent, ou elle est faite de vos noms.</translation>
    </message>
    <message>
        <source>Put together words that don’t belong together.</source>
        <translation>Assemblez des mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>The recovery key isn’t complete, or a letter is mistyped.</source>
        <translation>La clé de secours est incomplète, ou une lettre est mal tapée.</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>Comparez-la avec le papier, groupe par groupe.</translation>
    </message>
    <message>
        <source>There is a vault in that folder already.</source>
        <translation>Il y a déjà un coffre à cet endroit.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one.</source>
        <translation>Ouvrez-le, ou choisissez un autre endroit pour le nouveau.</translation>
    </message>
    <message>
        <source>That folder holds no vault.</source>
        <translation>Il n’y a pas de coffre à cet endroit.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the file vault.json.</source>
        <translation>Choisissez l’endroit où se trouve le fichier vault.json.</translation>
    </message>
    <message>
        <source>This vault’s header can’t be read.</source>
        <translation>L’en-tête de ce coffre est illisible.</translation>
    </message>
    <message>
        <source>Your cases lie in other files, which were not touched.</source>
        <translation>Vos dossiers sont dans d’autres fichiers, qui n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Put back the file vault.json from a backup.</source>
        <translation>Remettez le fichier vault.json à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Don’t open this copy. Use another one, or go on with a backup.</source>
        <translation>N’ouvrez pas cette copie. Utilisez-en une autre ou continuez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Don’t use this copy. Tell your agency, and go on with a backup.</source>
        <translation>N’utilisez pas cette copie. Avisez votre organisme et continuez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>If you are looking at an earlier moment, go back to now. Else copy it to a drive that can be written to, or use the vault on your own computer.</source>
        <translation>Si vous regardez un moment antérieur, revenez à maintenant. Sinon, copiez-le sur un lecteur où l’on peut écrire, ou utilisez le coffre sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>This vault’s header asks for more than any vault of ours does, so it wasn’t followed.</source>
        <translation>L’en-tête de ce coffre demande plus qu’aucun de nos coffres; on ne l’a pas suivi.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Throughline.</source>
        <translation>Ce coffre a été créé par une version plus récente de Throughline.</translation>
    </message>
    <message>
        <source>The database in this vault isn’t encrypted, so it wasn’t made by Throughline.</source>
        <translation>La base de données de ce coffre n’est pas chiffrée; elle ne vient donc pas de Throughline.</translation>
    </message>
    <message>
        <source>This vault is open in another window, or on another computer (process {holder}).</source>
        <translation>Ce coffre est ouvert dans une autre fenêtre, ou sur un autre ordinateur (processus {holder}).</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This copy of the vault can be read but not written to.</source>
        <translation>Cette copie du coffre se lit, mais on ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>The vault was locked in the meantime.</source>
        <translation>Le coffre a été verrouillé entre-temps.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation>Vous avez arrêté cette opération.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Recommencez quand vous voudrez.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, or it isn’t running.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés, ou il n’est pas en marche.</translation>
    </message>
    <message>
        <source>Use the recovery key, or ask whoever looks after this computer to start the keyring.</source>
        <translation>Utilisez la clé de secours, ou demandez au soutien informatique de démarrer le trousseau.</translation>
    </message>
    <message>
        <source>The system keyring is locked.</source>
        <translation>Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keyring with your computer’s password, then try again.</source>
        <translation>Déverrouillez-le avec le mot de passe de l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer’s keyring doesn’t hold this vault’s key.</source>
        <translation>Le trousseau de cet ordinateur ne contient pas la clé de ce coffre.</translation>
    </message>
    <message>
        <source>Use the recovery key: it works without the keyring.</source>
        <translation>Utilisez la clé de secours&#xa0;: elle fonctionne sans le trousseau.</translation>
    </message>
    <message>
        <source>The keyring gave back something else than was put in.</source>
        <translation>Le trousseau a rendu autre chose que ce qu’on y avait mis.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this computer. Until then the recovery key opens your vault.</source>
        <translation>Prévenez le soutien informatique. D’ici là, la clé de secours ouvre votre coffre.</translation>
    </message>
    <message>
        <source>This computer hasn’t enough free memory to unlock the vault.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour déverrouiller le coffre.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or use the recovery key.</source>
        <translation>Fermez d’autres programmes et réessayez, ou utilisez la clé de secours.</translation>
    </message>
    <message>
        <source>This vault’s database, the file db/main.db, is missing.</source>
        <translation>La base de données de ce coffre, le fichier db/main.db, a disparu.</translation>
    </message>
    <message>
        <source>Put the folder db back from a backup. The keys you have still open it.</source>
        <translation>Remettez le dossier db à partir d’une sauvegarde. Vos clés l’ouvrent toujours.</translation>
    </message>
    <message>
        <source>The database can’t be read: it is damaged, or belongs to another vault.</source>
        <translation>La base de données est illisible&#xa0;: abîmée, ou celle d’un autre coffre.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>Don’t try to repair it. Make a copy of the folder, and go on with a backup.</source>
        <translation>N’essayez pas de la réparer. Faites une copie du dossier et continuez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The database is busy with something else.</source>
        <translation>La base de données est occupée.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>Le disque est plein; l’enregistrement n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>Libérez de l’espace, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The disk refused to read or write.</source>
        <translation>Le disque a refusé de lire ou d’écrire.</translation>
    </message>
    <message>
        <source>Make a backup to another drive now, and have the disk looked at.</source>
        <translation>Faites une sauvegarde sur un autre support dès maintenant, et faites vérifier le disque.</translation>
    </message>
    <message>
        <source>The drive can’t hold a file as large as this.</source>
        <translation>Ce support ne peut pas contenir un fichier aussi volumineux.</translation>
    </message>
    <message>
        <source>Use a drive formatted as exFAT, or send fewer files at a time.</source>
        <translation>Utilisez un support formaté en exFAT, ou envoyez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <source>A file isn’t where it was.</source>
        <translation>Un fichier n’est plus où il était.</translation>
    </message>
    <message>
        <source>Plug the drive in again, or choose the file anew.</source>
        <translation>Rebranchez le support, ou choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>A file can’t be read.</source>
        <translation>Un fichier est illisible.</translation>
    </message>
    <message>
        <source>Check that you may open it, or copy it to this computer first.</source>
        <translation>Vérifiez que vous avez le droit de l’ouvrir, ou copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A file changed while it was being read.</source>
        <translation>Un fichier a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>Close it in other programs, then try again.</source>
        <translation>Fermez-le dans les autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>That place can’t be written to.</source>
        <translation>On ne peut pas écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder, or take off the drive’s write protection.</source>
        <translation>Choisissez un autre endroit, ou retirez la protection en écriture du support.</translation>
    </message>
    <message>
        <source>A file of this case isn’t on this device.</source>
        <translation>Un fichier de ce dossier n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>The entry it belongs to is complete.</source>
        <translation>L’inscription dont il relève est complète.</translation>
    </message>
    <message>
        <source>Ask for it in a handoff, or look in a backup.</source>
        <translation>Demandez-le dans une transmission, ou cherchez dans une sauvegarde.</translation>
    </message>
    <message>
        <source>A file of this case is damaged on this device.</source>
        <translation>Un fichier de ce dossier est abîmé sur cet appareil.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or ask for it in a handoff.</source>
        <translation>Restaurez-le d’une sauvegarde, ou demandez-le dans une transmission.</translation>
    </message>
    <message>
        <source>The copy on the drive isn’t the same as what was written.</source>
        <translation>La copie sur le support diffère de ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The original on this computer is intact.</source>
        <translation>L’original sur cet ordinateur est intact.</translation>
    </message>
    <message>
        <source>Don’t hand over this copy. Use another drive.</source>
        <translation>Ne remettez pas cette copie. Prenez un autre support.</translation>
    </message>
    <message>
        <source>The encryption this program needs is missing here, so nothing was opened.</source>
        <translation>Le chiffrement nécessaire au programme manque ici; rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Install Throughline again.</source>
        <translation>Réinstallez Throughline.</translation>
    </message>
    <message>
        <source>The reader stopped on this file.</source>
        <translation>La lecture de ce fichier s’est interrompue.</translation>
    </message>
    <message>
        <source>Keep it as an attachment, or try to save it in another format.</source>
        <translation>Gardez-le en pièce jointe, ou enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>The pages of the record couldn’t be set.</source>
        <translation>Les pages du dossier n’ont pas pu être composées.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, start Throughline anew, or install it again.</source>
        <translation>Réessayez. En cas de nouvel échec, redémarrez Throughline ou réinstallez-le.</translation>
    </message>
    <message>
        <source>A file in that place is not one Throughline writes.</source>
        <translation>Un fichier à cet endroit n’est pas de ceux que Throughline écrit.</translation>
    </message>
    <message>
        <source>It was left unopened. Everything else was read.</source>
        <translation>Il n’a pas été ouvert. Tout le reste a été lu.</translation>
    </message>
    <message>
        <source>If it comes back, ask who else can put files into that place.</source>
        <translation>S’il revient, demandez qui d’autre peut déposer des fichiers à cet endroit.</translation>
    </message>
    <message>
        <source>That place holds less than it did the last time.</source>
        <translation>Cet endroit contient moins que la dernière fois.</translation>
    </message>
    <message>
        <source>Nothing was written there, and what you hold is complete.</source>
        <translation>Rien n’y a été écrit, et ce que vous avez est complet.</translation>
    </message>
    <message>
        <source>Make sure it is the same stick or folder. If it is, say that it should be filled again.</source>
        <translation>Vérifiez que c’est la même clé USB ou le même dossier. Si oui, demandez de le remplir de nouveau.</translation>
    </message>
    <message>
        <source>That place holds entries of this laptop that this vault had lost.</source>
        <translation>Cet endroit contient des entrées de cet ordinateur que ce coffre avait perdues.</translation>
    </message>
    <message>
        <source>They were brought in again. Nothing was written beside them.</source>
        <translation>Elles ont été rapportées ici. Rien n’a été écrit à côté d’elles.</translation>
    </message>
    <message>
        <source>This vault was restored or copied. Lock it and open it again: it then takes keys of its own, and what waits is signed with them.</source>
        <translation>Ce coffre a été restauré ou copié. Verrouillez-le et ouvrez-le de nouveau&#xa0;: il prendra alors ses propres clés, et ce qui attend sera signé avec elles.</translation>
    </message>
    <message>
        <source>That place can’t be reached now.</source>
        <translation>Cet endroit ne peut pas être joint maintenant.</translation>
    </message>
    <message>
        <source>Put the stick in, or wait for the connection. What is left goes next time.</source>
        <translation>Insérez la clé USB, ou attendez la connexion. Ce qui reste partira la prochaine fois.</translation>
    </message>
    <message>
        <source>That store did not accept how we signed in.</source>
        <translation>Ce stockage n’a pas accepté notre identification.</translation>
    </message>
    <message>
        <source>Check the address and the access keys with whoever looks after the store.</source>
        <translation>Vérifiez l’adresse et les clés d’accès avec la personne qui s’occupe du stockage.</translation>
    </message>
    <message>
        <source>A file in that place can’t be read.</source>
        <translation>Un fichier à cet endroit ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It was passed over. Everything else was read.</source>
        <translation>Il a été laissé de côté. Tout le reste a été lu.</translation>
    </message>
    <message>
        <source>Try again later, or with another stick. The others still hold what is in it.</source>
        <translation>Essayez plus tard, ou avec une autre clé USB. Les autres ont toujours ce qu’il contient.</translation>
    </message>
    <message>
        <source>A file in that place hasn’t arrived whole yet.</source>
        <translation>Un fichier à cet endroit n’est pas encore arrivé en entier.</translation>
    </message>
    <message>
        <source>It is read once it is complete. If that takes days, ask who wrote it to exchange again.</source>
        <translation>Il sera lu dès qu’il sera complet. Si cela prend des jours, demandez à la personne qui l’a écrit de refaire un échange.</translation>
    </message>
    <message>
        <source>Nobody here has compared that card with its holder yet.</source>
        <translation>Personne ici n’a encore comparé cette carte avec la personne qui la détient.</translation>
    </message>
    <message>
        <source>Compare the code by voice or in person, then let them in.</source>
        <translation>Comparez le code de vive voix ou en personne, puis donnez l’accès.</translation>
    </message>
    <message>
        <source>Only a lead of the case decides who reads it.</source>
        <translation>Seuls les responsables du dossier décident qui peut le lire.</translation>
    </message>
    <message>
        <source>Ask a lead, or have your agency sign a lead’s card.</source>
        <translation>Adressez-vous à un ou une responsable du dossier, ou demandez à votre organisme une carte de responsable.</translation>
    </message>
    <message>
        <source>That person reads it already.</source>
        <translation>Cette personne peut déjà le lire.</translation>
    </message>
    <message>
        <source>What is missing comes with the next exchange.</source>
        <translation>Ce qui manque arrivera au prochain échange.</translation>
    </message>
    <message>
        <source>That person isn’t among those who read it.</source>
        <translation>Cette personne n’est pas parmi celles qui peuvent le lire.</translation>
    </message>
    <message>
        <source>Look at the list of members.</source>
        <translation>Consultez la liste des membres.</translation>
    </message>
    <message>
        <source>The handoff names no ground that this agency’s rules list.</source>
        <translation>La transmission ne nomme aucun fondement que prévoient les règles de cet organisme.</translation>
    </message>
    <message>
        <source>Choose one of the grounds, or another ground in your own words.</source>
        <translation>Choisissez l’un des fondements, ou un autre dans vos propres mots.</translation>
    </message>
    <message>
        <source>That ground can’t carry a handoff of this kind.</source>
        <translation>Ce fondement ne permet pas une transmission de ce genre.</translation>
    </message>
    <message>
        <source>Choose another ground, or another kind of handoff.</source>
        <translation>Choisissez un autre fondement, ou un autre genre de transmission.</translation>
    </message>
    <message>
        <source>That ground asks for a reason in your own words.</source>
        <translation>Ce fondement demande une raison dans vos propres mots.</translation>
    </message>
    <message>
        <source>Say in a sentence why it applies here.</source>
        <translation>Dites en une phrase pourquoi il s’applique ici.</translation>
    </message>
    <message>
        <source>With that ground nobody may go ahead without approval.</source>
        <translation>Avec ce fondement, personne ne peut aller de l’avant sans autorisation.</translation>
    </message>
    <message>
        <source>Ask for the approval, or choose the ground that applies.</source>
        <translation>Demandez l’autorisation, ou choisissez le fondement qui s’applique.</translation>
    </message>
    <message>
        <source>The handoff rests on a consent, and none is named.</source>
        <translation>La transmission repose sur un consentement, et aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Choose the consent it rests on, or record it first.</source>
        <translation>Choisissez le consentement sur lequel elle repose, ou consignez-le d’abord.</translation>
    </message>
    <message>
        <source>The consent doesn’t say everything that its record needs.</source>
        <translation>Le consentement ne dit pas tout ce que sa consignation demande.</translation>
    </message>
    <message>
        <source>Say who decided what, for whom and what for; if orally, also how they were told.</source>
        <translation>Dites qui a décidé, ce qui est visé, pour qui et à quelles fins; s’il est verbal, aussi comment la personne a été informée.</translation>
    </message>
    <message>
        <source>The consent was given for a later day.</source>
        <translation>Le consentement vaut à partir d’un jour à venir.</translation>
    </message>
    <message>
        <source>Wait for that day, or choose another consent.</source>
        <translation>Attendez ce jour, ou choisissez un autre consentement.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>Le consentement a pris fin.</translation>
    </message>
    <message>
        <source>Ask again, and record what was decided.</source>
        <translation>Demandez de nouveau, et consignez la décision.</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Le consentement a été retiré.</translation>
    </message>
    <message>
        <source>Ask again, or choose a ground that needs no consent.</source>
        <translation>Demandez de nouveau, ou choisissez un fondement qui ne demande pas de consentement.</translation>
    </message>
    <message>
        <source>What was decided is a refusal.</source>
        <translation>La décision est un refus.</translation>
    </message>
    <message>
        <source>Respect it, or choose a ground that needs no consent.</source>
        <translation>Respectez-la, ou choisissez un fondement qui ne demande pas de consentement.</translation>
    </message>
    <message>
        <source>The young person has decided otherwise, and their own decision counts.</source>
        <translation>La jeune personne en a décidé autrement, et c’est sa propre décision qui compte.</translation>
    </message>
    <message>
        <source>Talk with them, or choose a ground that needs no consent.</source>
        <translation>Parlez-en avec elle, ou choisissez un fondement qui ne demande pas de consentement.</translation>
    </message>
    <message>
        <source>The consent doesn’t name everybody who would receive this.</source>
        <translation>Le consentement ne nomme pas tous ceux qui recevraient ceci.</translation>
    </message>
    <message>
        <source>Leave them out, or ask whether they may be told, too.</source>
        <translation>Laissez-les de côté, ou demandez si l’on peut les informer aussi.</translation>
    </message>
    <message>
        <source>There is no such consent in this vault.</source>
        <translation>Ce consentement n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>Choose it from the list of consents.</source>
        <translation>Choisissez-le dans la liste des consentements.</translation>
    </message>
    <message>
        <source>Your agency asks for a supervisor’s approval of this, and it isn’t there.</source>
        <translation>Votre organisme demande pour ceci l’autorisation d’une superviseure ou d’un superviseur, et elle n’y est pas.</translation>
    </message>
    <message>
        <source>Ask for it; once it is here, go on.</source>
        <translation>Demandez-la; quand elle sera là, continuez.</translation>
    </message>
    <message>
        <source>Ask for it; once it is here, do this again.</source>
        <translation>Demandez-la; une fois qu’elle est ici, refaites-le.</translation>
    </message>
    <message>
        <source>The supervisor has returned it.</source>
        <translation>La demande d’autorisation a été retournée.</translation>
    </message>
    <message>
        <source>Read the comment, change what it asks for, and ask again.</source>
        <translation>Lisez le commentaire, changez ce qu’il demande, et demandez de nouveau.</translation>
    </message>
    <message>
        <source>That approval is about something else, or about this before it was changed.</source>
        <translation>Cette autorisation porte sur autre chose, ou sur ceci avant un changement.</translation>
    </message>
    <message>
        <source>Ask for the approval of what would leave now.</source>
        <translation>Demandez l’autorisation de ce qui partirait maintenant.</translation>
    </message>
    <message>
        <source>There is no such request in this vault.</source>
        <translation>Cette demande n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>Choose it from the list of approvals.</source>
        <translation>Choisissez-la dans la liste des autorisations.</translation>
    </message>
    <message>
        <source>The words of this plan are not here, or not those that were asked about.</source>
        <translation>Les mots de ce plan ne sont pas ici, ou ne sont pas ceux de la demande.</translation>
    </message>
    <message>
        <source>Exchange first. If they were amended since, return it, to be asked again.</source>
        <translation>Faites d’abord un échange. S’ils ont été modifiés depuis, retournez la demande pour qu’elle soit refaite.</translation>
    </message>
    <message>
        <source>What you approved has been done already.</source>
        <translation>Ce que vous avez autorisé est déjà fait.</translation>
    </message>
    <message>
        <source>The approval stands as what it was done on. To call a handoff back, send a recall.</source>
        <translation>L’autorisation reste ce sur quoi cela s’est fait. Pour revenir sur une transmission, envoyez un rappel.</translation>
    </message>
    <message>
        <source>This is not the request as it was displayed: something was added since, or it is another.</source>
        <translation>Ce n’est pas la demande telle qu’elle a été affichée&#xa0;: quelque chose s’y est ajouté depuis, ou c’en est une autre.</translation>
    </message>
    <message>
        <source>Read it as it stands now, and answer it then.</source>
        <translation>Lisez-la telle qu’elle est maintenant, puis répondez-y.</translation>
    </message>
    <message>
        <source>It takes a supervisor of the same agency, and never who asked, to decide this.</source>
        <translation>Il ne vous revient pas d’en décider&#xa0;: il faut une superviseure ou un superviseur du même organisme, et jamais la personne qui a demandé.</translation>
    </message>
    <message>
        <source>Leave it to somebody who may.</source>
        <translation>Laissez-le à quelqu’un qui le peut.</translation>
    </message>
    <message>
        <source>Ask the receiver to make the receipt again.</source>
        <translation>Demandez au destinataire de refaire l’accusé de réception.</translation>
    </message>
    <message>
        <source>Another file came under the name of this handoff before.</source>
        <translation>Un autre fichier est déjà arrivé sous le nom de cette transmission.</translation>
    </message>
    <message>
        <source>This handoff says it continues a series between other people.</source>
        <translation>Cette transmission dit poursuivre une série entre d’autres personnes.</translation>
    </message>
    <message>
        <source>You have taken this handoff in, so it can’t be rejected.</source>
        <translation>Vous avez déjà accepté cette transmission; elle ne peut plus être rejetée.</translation>
    </message>
    <message>
        <source>Ask its sender, or write down what is wrong with it.</source>
        <translation>Demandez à la personne qui l’a envoyée, ou notez ce qui ne va pas.</translation>
    </message>
    <message>
        <source>That file is a receipt for a handoff you sent.</source>
        <translation>Ce fichier est l’accusé de réception d’une transmission que vous avez envoyée.</translation>
    </message>
    <message>
        <source>Take it in on the case’s page about handoffs.</source>
        <translation>Enregistrez-le à la page des transmissions du dossier.</translation>
    </message>
    <message>
        <source>That file is a handoff, not a receipt for one.</source>
        <translation>Ce fichier est une transmission, pas un accusé de réception.</translation>
    </message>
    <message>
        <source>Open it as a handoff.</source>
        <translation>Ouvrez-le comme une transmission.</translation>
    </message>
    <message>
        <source>What this receipt says can’t be read.</source>
        <translation>Le contenu de cet accusé de réception ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This receipt is for a file that you didn’t send.</source>
        <translation>Cet accusé de réception concerne un fichier que vous n’avez pas envoyé.</translation>
    </message>
    <message>
        <source>Take it in on the device that made the handoff, or ask the receiver.</source>
        <translation>Enregistrez-le sur l’appareil qui a préparé la transmission, ou demandez au destinataire.</translation>
    </message>
    <message>
        <source>Whoever signed this receipt is not who the handoff went to.</source>
        <translation>La personne qui a signé cet accusé de réception n’est pas celle à qui la transmission était adressée.</translation>
    </message>
    <message>
        <source>Call the receiver on a number you know.</source>
        <translation>Appelez le destinataire à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Il n’y a pas encore de question.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Écrivez ce que vous devez savoir.</translation>
    </message>
    <message>
        <source>There is nothing that was sent to them to tell this of.</source>
        <translation>Rien de ce qui leur a été envoyé n’est visé par cet avis.</translation>
    </message>
    <message>
        <source>Look at what was handed on, and to whom.</source>
        <translation>Regardez ce qui a été transmis, et à qui.</translation>
    </message>
    <message>
        <source>Parts of these notes were kept back from them, and a correction may say them.</source>
        <translation>Des parties de ces notes leur ont été retirées, et une correction pourrait les dire.</translation>
    </message>
    <message>
        <source>Make the notice in the window, and choose what it shows.</source>
        <translation>Préparez l’avis dans la fenêtre, et choisissez ce qu’il montre.</translation>
    </message>
    <message>
        <source>That entry has no such field to hold back.</source>
        <translation>Cette inscription n’a pas ce champ à retenir.</translation>
    </message>
    <message>
        <source>Check which entry and which field you mean.</source>
        <translation>Vérifiez de quelle inscription et de quel champ il s’agit.</translation>
    </message>
    <message>
        <source>The words to hold back don’t stand in that entry.</source>
        <translation>Les mots à retenir ne figurent pas dans cette inscription.</translation>
    </message>
    <message>
        <source>Mark them again as they are written there.</source>
        <translation>Marquez-les de nouveau tels qu’ils y sont écrits.</translation>
    </message>
    <message>
        <source>A note is to go as a summary, and has none.</source>
        <translation>Une note doit partir sous forme de résumé et n’en a pas.</translation>
    </message>
    <message>
        <source>Write its summary, or hold the note back.</source>
        <translation>Rédigez son résumé, ou retenez la note.</translation>
    </message>
    <message>
        <source>This is another agency’s record.</source>
        <translation>Ce dossier appartient à un autre organisme.</translation>
    </message>
    <message>
        <source>Ask that agency to do it.</source>
        <translation>Demandez à cet organisme de le faire.</translation>
    </message>
    <message>
        <source>Two agencies here bear the name {name}.</source>
        <translation>Deux organismes connus ici portent le nom {name}.</translation>
    </message>
    <message>
        <source>Name the one you mean by the reference of one of its cards: it begins with k_.</source>
        <translation>Désignez celui que vous voulez dire par la référence d’une de ses cartes&#xa0;: elle commence par k_.</translation>
    </message>
    <message>
        <source>Only an Indigenous liaison can release this.</source>
        <translation>Seule une agente ou un agent de liaison autochtone peut autoriser cette transmission.</translation>
    </message>
    <message>
        <source>Ask the community’s liaison to do it.</source>
        <translation>Demandez-le à la personne de liaison de la communauté.</translation>
    </message>
    <message>
        <source>There is nothing to sign off.</source>
        <translation>Il n’y a rien à approuver.</translation>
    </message>
    <message>
        <source>Choose the entries you have read.</source>
        <translation>Choisissez les entrées que vous avez lues.</translation>
    </message>
    <message>
        <source>The line is shown as it was known at an earlier moment.</source>
        <translation>La ligne est affichée telle qu’elle était connue à un moment antérieur.</translation>
    </message>
    <message>
        <source>Go back to now, and sign off what stands there now.</source>
        <translation>Revenez à maintenant, et approuvez ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>Only a supervisor whom the author’s agency put above them can sign this off.</source>
        <translation>Seule peut approuver ceci la personne que l’organisme a chargée de superviser qui l’a écrit.</translation>
    </message>
    <message>
        <source>Leave it to them, or ask a question about it.</source>
        <translation>Laissez-lui ce soin, ou posez une question à ce sujet.</translation>
    </message>
    <message>
        <source>Something was added to an entry, or a part of it is not on this device.</source>
        <translation>Quelque chose a été ajouté à une entrée, ou une partie n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>Read it as it stands now, and sign it off then.</source>
        <translation>Lisez-la telle qu’elle est maintenant, puis approuvez-la.</translation>
    </message>
    <message>
        <source>That is your own entry.</source>
        <translation>C’est votre propre entrée.</translation>
    </message>
    <message>
        <source>Amend it if something is unclear.</source>
        <translation>Modifiez-la si quelque chose n’est pas clair.</translation>
    </message>
    <message>
        <source>There is no such question in this vault.</source>
        <translation>Il n’y a pas de telle question dans ce coffre.</translation>
    </message>
    <message>
        <source>Choose it from the entry it was asked about.</source>
        <translation>Choisissez-la à partir de l’entrée qu’elle concerne.</translation>
    </message>
    <message>
        <source>That question is settled already.</source>
        <translation>Cette question est déjà réglée.</translation>
    </message>
    <message>
        <source>Ask anew if something is unclear still.</source>
        <translation>Posez une nouvelle question si quelque chose n’est toujours pas clair.</translation>
    </message>
    <message>
        <source>Whoever asked says that it is settled, or the author’s supervisor.</source>
        <translation>C’est la personne qui a posé la question qui dit qu’elle est réglée, ou la personne qui supervise qui a écrit l’entrée.</translation>
    </message>
    <message>
        <source>Answer it; they close it when they have read that.</source>
        <translation>Répondez-y; elle sera fermée une fois la réponse lue.</translation>
    </message>
    <message>
        <source>Those are somebody else’s words.</source>
        <translation>Ce sont les mots de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ask its author to correct them, put a disagreement beneath them, or write an entry of your own.</source>
        <translation>Demandez à qui les a écrits de les corriger, inscrivez un désaccord en dessous, ou écrivez votre propre entrée.</translation>
    </message>
    <message>
        <source>No standard of that name was in force then.</source>
        <translation>Aucune norme de ce nom n’était en vigueur à ce moment.</translation>
    </message>
    <message>
        <source>Choose one of the list of standards.</source>
        <translation>Choisissez-en une dans la liste des normes.</translation>
    </message>
    <message>
        <source>A lead of this case or a supervisor judges that.</source>
        <translation>Une personne responsable de ce dossier ou superviseure en juge.</translation>
    </message>
    <message>
        <source>Ask one of them to do it.</source>
        <translation>Demandez-le à l’une d’elles.</translation>
    </message>
    <message>
        <source>This is your own entry: somebody else judges it.</source>
        <translation>C’est votre propre inscription&#xa0;: quelqu’un d’autre en juge.</translation>
    </message>
    <message>
        <source>Ask another lead or supervisor to do it.</source>
        <translation>Demandez-le à une autre personne responsable ou superviseure.</translation>
    </message>
    <message>
        <source>That standard isn’t about this entry, or this day.</source>
        <translation>Cette norme ne porte pas sur cette inscription, ou pas sur ce jour.</translation>
    </message>
    <message>
        <source>Look at what the standard says, and choose again.</source>
        <translation>Regardez ce que dit la norme, puis choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The record itself shows that this was missed.</source>
        <translation>Le dossier lui-même montre que cela n’a pas été respecté.</translation>
    </message>
    <message>
        <source>Nobody can judge that away. Write a note, if there is more to say.</source>
        <translation>Aucun jugement n’y change rien. Écrivez une note s’il y a plus à dire.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read as a standard.</source>
        <translation>Rien dans ce fichier ne se lit comme une norme.</translation>
    </message>
    <message>
        <source>Export the standards in force, and edit the file that makes.</source>
        <translation>Exportez les normes en vigueur, et modifiez le fichier obtenu.</translation>
    </message>
    <message>
        <source>Your agency has signed its standards.</source>
        <translation>Votre organisme a signé ses normes.</translation>
    </message>
    <message>
        <source>Ask whoever holds the agency’s key to change them.</source>
        <translation>Demandez à qui détient la clé de l’organisme de les changer.</translation>
    </message>
    <message>
        <source>This file isn’t the one that was signed off.</source>
        <translation>Ce fichier n’est pas celui qui a été approuvé.</translation>
    </message>
    <message>
        <source>Compare the hash again with whoever signed it off.</source>
        <translation>Comparez de nouveau l’empreinte avec la personne qui l’a approuvé.</translation>
    </message>
    <message>
        <source>Only a lead of the case says who has which role in it.</source>
        <translation>Seuls les responsables du dossier disent qui y tient quel rôle.</translation>
    </message>
    <message>
        <source>Ask a lead, or have your agency sign a lead’s card for you.</source>
        <translation>Adressez-vous à un ou une responsable du dossier, ou demandez à votre organisme une carte de responsable.</translation>
    </message>
    <message>
        <source>A role of its own kind needs a few words.</source>
        <translation>Un rôle d’un autre genre se dit en quelques mots.</translation>
    </message>
    <message>
        <source>Say in a few words what the role is.</source>
        <translation>Dites en quelques mots quel est ce rôle.</translation>
    </message>
    <message>
        <source>There is no such role in this vault.</source>
        <translation>Ce rôle n’existe pas dans ce coffre.</translation>
    </message>
    <message>
        <source>Choose it from the list of roles.</source>
        <translation>Choisissez-le dans la liste des rôles.</translation>
    </message>
    <message>
        <source>This case is restricted: say first why you open it.</source>
        <translation>Ce dossier est à accès restreint&#xa0;: dites d’abord pourquoi vous l’ouvrez.</translation>
    </message>
    <message>
        <source>Open it from the list and give a reason; at the command line, with --because.</source>
        <translation>Ouvrez-le depuis la liste et donnez un motif; à la ligne de commande, avec --because.</translation>
    </message>
    <message>
        <source>Nothing of that kind waits for your review.</source>
        <translation>Rien de tel n’attend votre examen.</translation>
    </message>
    <message>
        <source>Look at the list again. What you opened yourself, somebody else reviews.</source>
        <translation>Regardez la liste de nouveau. Ce que vous avez ouvert vous-même, quelqu’un d’autre l’examine.</translation>
    </message>
    <message>
        <source>The line stands at an earlier moment, where nothing is adopted.</source>
        <translation>La ligne est affichée à un moment antérieur, où rien ne s’adopte.</translation>
    </message>
    <message>
        <source>Go back to now, and read the entry as it stands.</source>
        <translation>Revenez à maintenant, et lisez l’inscription dans son état actuel.</translation>
    </message>
    <message>
        <source>Nobody adopts an entry of their own.</source>
        <translation>Personne n’adopte sa propre inscription.</translation>
    </message>
    <message>
        <source>Amend it if you remember something otherwise.</source>
        <translation>Modifiez-la si vous vous souvenez de quelque chose autrement.</translation>
    </message>
    <message>
        <source>The entry has changed meanwhile, or a part of it is not on this device.</source>
        <translation>L’inscription a changé entre-temps, ou une partie n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>Read it as it stands now, and adopt it then.</source>
        <translation>Lisez-la dans son état actuel, puis adoptez-la.</translation>
    </message>
    <message>
        <source>Only a consultation is signed by both.</source>
        <translation>Seule une consultation est signée par les deux personnes.</translation>
    </message>
    <message>
        <source>Adopt the entry instead.</source>
        <translation>Adoptez plutôt l’inscription.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sécuritaire</translation>
    </message>
    <message>
        <source>Safe contact checked on</source>
        <translation>Contact sécuritaire vérifié le</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Reason for the risk</source>
        <translation>Motif du risque</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age, about</source>
        <translation>Âge approximatif</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation>Rôle dans le dossier</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Organisme responsable</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière présence connue</translation>
    </message>
    <message>
        <source>Last seen at</source>
        <translation>Lieu de la dernière présence</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>Absence constatée le</translation>
    </message>
    <message>
        <source>Police told at</source>
        <translation>Police avisée le</translation>
    </message>
    <message>
        <source>Occurrence number</source>
        <translation>Numéro d’incident</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Fin de l’absence le</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Lieu où l’absence a pris fin</translation>
    </message>
    <message>
        <source>Return conversation at</source>
        <translation>Entretien de retour le</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Whose decision</source>
        <translation>De qui vient la décision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Given how</source>
        <translation>Donné comment</translation>
    </message>
    <message>
        <source>How they were told what it is for</source>
        <translation>Comment la personne a été informée des fins</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Ce qui peut être dit</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>À quelles fins</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Withdrawn with</source>
        <translation>Retiré auprès de</translation>
    </message>
    <message>
        <source>Position in the team</source>
        <translation>Fonction dans l’équipe</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ le</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>How soon it matters</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in this line</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>{count} entries match</source>
        <translation>{count} inscriptions trouvées</translation>
    </message>
    <message>
        <source>1 entry matches</source>
        <translation>1 inscription trouvée</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune inscription trouvée</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Late entry</source>
        <translation>Saisie tardive</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Biffée</translation>
    </message>
    <message>
        <source>Beginning only, the rest is attached</source>
        <translation>Début seulement, la suite est en pièce jointe</translation>
    </message>
    <message>
        <source>Words held back</source>
        <translation>Texte retenu</translation>
    </message>
    <message>
        <source>Words expired</source>
        <translation>Texte éliminé à l’échéance</translation>
    </message>
    <message>
        <source>Author vouched for</source>
        <translation>Signature attestée par un tiers</translation>
    </message>
    <message>
        <source>Author not compared yet</source>
        <translation>Code pas encore comparé</translation>
    </message>
    <message>
        <source>Author’s card revoked</source>
        <translation>Carte de signature révoquée</translation>
    </message>
    <message>
        <source>Written after the card was revoked</source>
        <translation>Consignée après la révocation de la carte</translation>
    </message>
    <message>
        <source>Author not known here</source>
        <translation>Signature inconnue ici</translation>
    </message>
    <message>
        <source>Author not on this team</source>
        <translation>Hors de cette équipe</translation>
    </message>
    <message>
        <source>Two versions of this log exist</source>
        <translation>Deux versions de ce journal existent</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>Des inscriptions antérieures manquent</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Peut-être plus à jour</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Author’s clock was ahead</source>
        <translation>Horloge d’origine en avance</translation>
    </message>
    <message>
        <source>From a newer Throughline</source>
        <translation>Vient d’une version plus récente</translation>
    </message>
    <message>
        <source>Author’s clock not checked</source>
        <translation>Horloge d’origine non vérifiée</translation>
    </message>
</context>
<context>
    <name>Flag meaning</name>
    <message>
        <source>Its device signed two versions of its log, as a restored copy does. Both are shown; the device must get a new key.</source>
        <translation>L’appareil a signé deux versions de son journal, comme le fait une copie restaurée. Les deux sont affichées; l’appareil doit recevoir une nouvelle clé.</translation>
    </message>
    <message>
        <source>It bears a time that had not come when it arrived here. Its words are not touched.</source>
        <translation>Elle porte une heure qui n’était pas encore venue à son arrivée ici. Son texte n’en est pas touché.</translation>
    </message>
    <message>
        <source>A newer word on it was held back. Ask the sender whether it still holds.</source>
        <translation>Une version plus récente a été retenue. Demandez à qui l’a transmise si elle vaut toujours.</translation>
    </message>
    <message>
        <source>It is kept and passed on. Update Throughline on this laptop to read it.</source>
        <translation>Elle est conservée et transmise. Mettez Throughline à jour sur cet ordinateur pour la lire.</translation>
    </message>
    <message>
        <source>The card was revoked later. What was written while it held stays.</source>
        <translation>La carte a été révoquée plus tard. Ce qui a été consigné avant demeure.</translation>
    </message>
    <message>
        <source>Nobody here compared this card’s code; somebody you know vouched for it.</source>
        <translation>Personne ici n’a comparé le code de cette carte; quelqu’un que vous connaissez s’en est porté garant.</translation>
    </message>
    <message>
        <source>Nobody here has compared this card’s code yet.</source>
        <translation>Personne ici n’a encore comparé le code de cette carte.</translation>
    </message>
    <message>
        <source>No lead has let this device onto the team that reads this.</source>
        <translation>Aucune personne responsable n’a admis cet appareil dans l’équipe qui lit ceci.</translation>
    </message>
    <message>
        <source>Whoever handed it over kept some of its words back.</source>
        <translation>Une partie du texte a été retenue lors de la transmission.</translation>
    </message>
    <message>
        <source>Its words were removed when their time was over. That it was written stays.</source>
        <translation>Son texte a été retiré à la fin de sa conservation. Il reste trace qu’elle a été consignée.</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenu</translation>
    </message>
</context>
<context>
    <name>Handoff</name>
    <message>
        <source>Say in a sentence what it is for.</source>
        <translation>Dites en une phrase à quelles fins.</translation>
    </message>
    <message>
        <source>Name the law or consent it rests on.</source>
        <translation>Nommez la loi ou le consentement qui le permet.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>The law or the consent that allows it, in words.</source>
        <translation>La loi ou le consentement qui le permet, en mots.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What the reader should know is missing, unsure or not to be passed on.</source>
        <translation>Ce qui manque, est incertain ou ne doit pas être communiqué plus loin.</translation>
    </message>
    <message>
        <source>Going ahead without approval, because</source>
        <translation>Sans attendre l’autorisation, parce que</translation>
    </message>
    <message>
        <source>Purpose and authority</source>
        <translation>Fins et fondement juridique</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Why no less would do</source>
        <translation>Pourquoi moins ne suffirait pas</translation>
    </message>
    <message>
        <source>The young person’s view</source>
        <translation>L’avis de la jeune personne</translation>
    </message>
    <message>
        <source>Opens with six words, shown once after signing.</source>
        <translation>S’ouvre avec six mots, montrés une seule fois après la signature.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>Somebody without Throughline…</source>
        <translation>Une personne sans Throughline…</translation>
    </message>
    <message>
        <source>Somebody without a key…</source>
        <translation>Une personne sans clé…</translation>
    </message>
    <message>
        <source>{name}’s code was never compared.</source>
        <translation>Code jamais comparé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>If this card isn’t theirs, somebody else could open the handoff. Call on a number you know: {code}</source>
        <translation>Si cette carte n’est pas la sienne, quelqu’un d’autre pourrait ouvrir la transmission. Appelez à un numéro connu&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>No cards yet. Ask the recipient for their card: a small file they export from Throughline.</source>
        <translation>Aucune carte pour l’instant. Demandez sa carte à la personne&#xa0;: un petit fichier qu’elle exporte de Throughline.</translation>
    </message>
    <message>
        <source>Write it to {drive}</source>
        <translation>L’écrire sur {drive}</translation>
    </message>
    <message>
        <source>That name says whose case it is. A neutral one is safer.</source>
        <translation>Ce nom révèle de quel dossier il s’agit. Un nom neutre est plus sûr.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>{name}, 1 sealed file</source>
        <translation>{name}, 1 fichier scellé</translation>
    </message>
    <message>
        <source>Drive {drive}, 1 sealed file: {name}</source>
        <translation>Clé {drive}, 1 fichier scellé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{named}, about {size}</source>
        <translation>{named}, environ {size}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation>Dans {folder}.</translation>
    </message>
    <message>
        <source>Neither its name nor its contents say whose case it is.</source>
        <translation>Ni son nom ni son contenu ne révèlent le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this case are not on this device.</source>
        <translation>
            <numerusform>%n fichier de ce dossier n’est pas sur cet appareil.</numerusform>
            <numerusform>%n fichiers de ce dossier ne sont pas sur cet appareil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves in the bundle</source>
        <translation>Part dans le paquet</translation>
    </message>
    <message>
        <source>Stays on this device</source>
        <translation>Reste sur cet appareil</translation>
    </message>
    <message>
        <source>Nothing, so far.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Drafts, read marks and keys always stay.</source>
        <translation>Les ébauches, les marques de lecture et les clés restent toujours.</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>Of which only that they exist</source>
        <translation>Dont seule l’existence est dite</translation>
    </message>
    <message>
        <source>Case, people and actions</source>
        <translation>Dossier, personnes et actions</translation>
    </message>
    <message>
        <source>The handoff goes without them, and says so: {names}. To include them, ask for them in a handoff, or look in a backup; then come back.</source>
        <translation>La transmission part sans eux et le dit&#xa0;: {names}. Pour les joindre, demandez-les dans une transmission ou cherchez-les dans une sauvegarde; puis revenez ici.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files, {size}</source>
        <translation>Fichiers, {size}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Notes among them</source>
        <translation>Dont des notes</translation>
    </message>
    <message>
        <source>Parts shown as held back</source>
        <translation>Parties indiquées comme retenues</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was corrected is meant. All else stays here.</source>
        <translation>Seul ce qui a été corrigé est visé. Tout le reste demeure ici.</translation>
    </message>
    <message>
        <source>Whose entries leave</source>
        <translation>Inscriptions qui partent</translation>
    </message>
    <message>
        <source>Of audiences left out, the reader sees no trace.</source>
        <translation>Des publics laissés de côté, la personne qui lit ne voit aucune trace.</translation>
    </message>
    <message>
        <source>I checked what leaves and what stays.</source>
        <translation>J’ai vérifié ce qui part et ce qui reste.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sign and create bundle</source>
        <translation>Signer et créer le paquet</translation>
    </message>
    <message>
        <source>Draft kept until you sign.</source>
        <translation>Ébauche gardée jusqu’à la signature.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Withhold what is marked</source>
        <translation>Retenir ce qui est marqué</translation>
    </message>
    <message>
        <source>Sign the summary</source>
        <translation>Signer le résumé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Reason, where it is held back</source>
        <translation>Raison, si elle est retenue</translation>
    </message>
    <message>
        <source>Mark the words first: with the mouse, or Shift and arrows.</source>
        <translation>Marquez d’abord les mots&#xa0;: à la souris, ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Let it go: {words}</source>
        <translation>Laisser partir&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{passage}”</source>
        <translation>«&#xa0;{passage}&#xa0;»</translation>
    </message>
    <message>
        <source>The whole note, as you read it</source>
        <translation>La note entière, telle que vous la lisez</translation>
    </message>
    <message>
        <source>Summary for readers outside</source>
        <translation>Résumé pour les personnes de l’extérieur</translation>
    </message>
    <message>
        <source>Signed by you; the note itself then stays here.</source>
        <translation>Signé par vous; la note elle-même reste alors ici.</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>qui était présent</translation>
    </message>
    <message>
        <source>Withhold as well</source>
        <translation>Retenir aussi</translation>
    </message>
    <message>
        <source>Hand off {codename}</source>
        <translation>Transmettre {codename}</translation>
    </message>
    <message>
        <source>Where shall the bundle be written?</source>
        <translation>Où enregistrer le paquet?</translation>
    </message>
    <message>
        <source>What leaves is still being counted.</source>
        <translation>Le décompte de ce qui part n’est pas fini.</translation>
    </message>
    <message>
        <source>Check both columns, then tick this.</source>
        <translation>Vérifiez les deux colonnes, puis cochez.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>The bundle is written</source>
        <translation>Le paquet est écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>To correct what you received before.</source>
        <translation>Pour corriger ce que vous avez déjà reçu.</translation>
    </message>
    <message>
        <source>What leaves and what stays</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Choose who is to receive it.</source>
        <translation>Choisissez qui doit le recevoir.</translation>
    </message>
    <message>
        <source>Choose whose entries are to leave.</source>
        <translation>Choisissez les inscriptions qui doivent partir.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Consignés</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Vérifier et signer</translation>
    </message>
    <message>
        <source>Kept back, and said elsewhere.</source>
        <translation>Retenu ici, mais dit ailleurs.</translation>
    </message>
    <message>
        <source>Keep it back there, too, if they are not to read it.</source>
        <translation>Retenez-le là aussi si ces personnes ne doivent pas le lire.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Modifier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>{sent} sent, {held} held back</source>
        <translation>{sent} envoyées, {held} retenues</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not included</source>
        <translation>
            <numerusform>%n fichier non joint</numerusform>
            <numerusform>%n fichiers non joints</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Read back and verified</source>
        <translation>Relu et vérifié</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Tell {names} by voice</source>
        <translation>À dire de vive voix à {names}</translation>
    </message>
    <message>
        <source>Hand over the file and the text beside it, which says how it is opened. Whoever has the file and the six words can read it: tell the words by voice. That it left is on record in the case.</source>
        <translation>Remettez le fichier et le texte qui l’accompagne, qui dit comment l’ouvrir. Quiconque a le fichier et les six mots peut le lire&#xa0;: dites les mots de vive voix. Le dossier garde trace de la transmission.</translation>
    </message>
    <message>
        <source>Your code, so that they know the handoff is yours:</source>
        <translation>Votre code, pour que l’on sache que la transmission vient de vous&#xa0;:</translation>
    </message>
    <message>
        <source>Should it not open there, compare the first groups of the checksum: they tell whether it is this very file.</source>
        <translation>S’il ne s’ouvre pas, comparez les premiers groupes de l’empreinte&#xa0;: ils disent si c’est bien ce fichier.</translation>
    </message>
    <message>
        <source>Hand over the file any way you like: on a drive, or by mail. Only the recipients and this device can open it. That it left is on record in the case.</source>
        <translation>Remettez le fichier comme vous voulez&#xa0;: sur une clé ou par courriel. Seuls les destinataires et cet appareil peuvent l’ouvrir. Son départ est consigné au dossier.</translation>
    </message>
    <message>
        <source>Show that sealed entries exist</source>
        <translation>Montrer qu’il existe des inscriptions scellées</translation>
    </message>
    <message>
        <source>Adds how many entries stay, by discipline and month. No names, no days.</source>
        <translation>Ajoute le nombre d’inscriptions qui restent, par discipline et par mois. Aucun nom, aucun jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stay: they are for {audience}.</source>
        <translation>
            <numerusform>%n note reste&#xa0;: elle est pour {audience}.</numerusform>
            <numerusform>%n notes restent&#xa0;: elles sont pour {audience}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stay: they are for the whole team.</source>
        <translation>
            <numerusform>%n note reste&#xa0;: elle est pour toute l’équipe.</numerusform>
            <numerusform>%n notes restent&#xa0;: elles sont pour toute l’équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reader gets the case and its people, but not one note.</source>
        <translation>La personne qui reçoit la transmission obtient le dossier et ses personnes, mais aucune note.</translation>
    </message>
    <message>
        <source>No note leaves.</source>
        <translation>Aucune note ne part.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Include: {audience}</source>
        <translation>Inclure&#xa0;: {audience}</translation>
    </message>
    <message>
        <source>Not to be passed on</source>
        <translation>À ne pas transmettre plus loin</translation>
    </message>
    <message>
        <source>Not for use in court</source>
        <translation>Pas pour le tribunal</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>À rendre d’ici le</translation>
    </message>
    <message>
        <source>Destroy by</source>
        <translation>À détruire d’ici le</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir d’ici le</translation>
    </message>
    <message>
        <source>Youth record until</source>
        <translation>Dossier d’adolescent jusqu’au</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Write the day as year-month-day: 2026-11-30.</source>
        <translation>Écrivez le jour ainsi&#xa0;: année-mois-jour, 2026-11-30.</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>That is before the first day.</source>
        <translation>C’est avant le premier jour.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>In words of your own</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message>
        <source>No consent is on record that stands today.</source>
        <translation>Aucun consentement en vigueur n’est au dossier.</translation>
    </message>
    <message>
        <source>{name}, {day}: to {recipients}, for {purpose}</source>
        <translation>{name}, {day}&#xa0;: à {recipients}, pour {purpose}</translation>
    </message>
    <message>
        <source>What kind of handoff?</source>
        <translation>Quel genre de transmission?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Kinds of notes</source>
        <translation>Genres de notes</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>What is left open means all. Of other notes the reader sees that they exist.</source>
        <translation>Sans choix, tout est visé. Des autres notes, on voit seulement qu’elles existent.</translation>
    </message>
    <message>
        <source>Which notes are meant</source>
        <translation>Les notes visées</translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n autre élément</numerusform>
            <numerusform>%n autres éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>What the reader sees</source>
        <translation>Ce qui sera lu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>As the reader</source>
        <translation>Vue de l’autre</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>La vue de qui</translation>
    </message>
    <message>
        <source>Nobody signed it off or asked about it.</source>
        <translation>Personne ne l’a approuvée ni n’a posé de question.</translation>
    </message>
    <message>
        <source>They go along</source>
        <translation>Elles l’accompagnent</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Elles restent ici</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>hold back</source>
        <translation>retenir</translation>
    </message>
    <message>
        <source>whose view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>open whole</source>
        <translation>ouvrir en entier</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Held back. The reader sees that one entry exists.</source>
        <translation>Retenue. On voit seulement qu’une inscription existe.</translation>
    </message>
    <message>
        <source>Its questions and sign-offs go along.</source>
        <translation>Ses questions et approbations l’accompagnent.</translation>
    </message>
    <message>
        <source>They were shown more of it before.</source>
        <translation>On leur en a déjà montré davantage.</translation>
    </message>
    <message>
        <source>Summary written by {name}.</source>
        <translation>Résumé écrit par {name}.</translation>
    </message>
    <message>
        <source>Only {agency} can release it.</source>
        <translation>Seul l’organisme {agency} peut la libérer.</translation>
    </message>
    <message>
        <source>Withheld: {what}</source>
        <translation>Retenu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Only its own agency can sum it up.</source>
        <translation>Seul son organisme peut la résumer.</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Withhold the names of</source>
        <translation>Retenir les noms de</translation>
    </message>
    <message>
        <source>Withhold everywhere</source>
        <translation>Retenir partout</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’autorisation</translation>
    </message>
    <message>
        <source>Ask once everything is chosen: any change needs a new approval.</source>
        <translation>Demandez une fois tout choisi&#xa0;: tout changement exige une nouvelle autorisation.</translation>
    </message>
    <message>
        <source>A supervisor of your agency approves this first.</source>
        <translation>Une personne superviseure de votre organisme l’autorise d’abord.</translation>
    </message>
    <message>
        <source>Asked on {when}.</source>
        <translation>Demandé le {when}.</translation>
    </message>
    <message>
        <source>Sign here once it is approved. Until then the draft waits.</source>
        <translation>Signez ici une fois l’autorisation donnée. D’ici là, l’ébauche attend.</translation>
    </message>
    <message>
        <source>Returned by {who}.</source>
        <translation>Retourné par {who}.</translation>
    </message>
    <message>
        <source>Change what has to change, then ask again.</source>
        <translation>Changez ce qui doit l’être, puis demandez de nouveau.</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>Demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} note(s) were already sent to them, last on {when}.</source>
        <translation>
            <numerusform>%n note sur {total} lui a déjà été envoyée, la dernière fois le {when}.</numerusform>
            <numerusform>%n notes sur {total} lui ont déjà été envoyées, la dernière fois le {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are new: {notes}.</source>
        <translation>
            <numerusform>%n note est nouvelle&#xa0;: {notes}.</numerusform>
            <numerusform>%n notes sont nouvelles&#xa0;: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed since: {notes}.</source>
        <translation>
            <numerusform>%n note a changé depuis&#xa0;: {notes}.</numerusform>
            <numerusform>%n notes ont changé depuis&#xa0;: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) keep back what these readers were shown before.</source>
        <translation>
            <numerusform>%n note retient ce que ces personnes ont déjà vu.</numerusform>
            <numerusform>%n notes retiennent ce que ces personnes ont déjà vu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, on {when}</source>
        <translation>{who}, le {when}</translation>
    </message>
    <message>
        <source>{approved}; with direction: {direction}</source>
        <translation>{approved}; avec cette directive&#xa0;: {direction}</translation>
    </message>
    <message>
        <source>{name} has it since {day}</source>
        <translation>{name} l’a depuis le {day}</translation>
    </message>
    <message>
        <source>{name} has it as it was on {day}</source>
        <translation>{name} l’a dans son état du {day}</translation>
    </message>
    <message>
        <source>{name} has part of it since {day}</source>
        <translation>{name} en a une partie depuis le {day}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{words}” stands on the cover.</source>
        <translation>«&#xa0;{words}&#xa0;» figure sur la page couverture.</translation>
    </message>
    <message>
        <source>“{words}” stands in another entry that leaves.</source>
        <translation>«&#xa0;{words}&#xa0;» figure dans une autre inscription qui part.</translation>
    </message>
    <message>
        <source>“{words}” stands in: {note}.</source>
        <translation>«&#xa0;{words}&#xa0;» figure dans&#xa0;: {note}.</translation>
    </message>
    <message>
        <source>Files of this note</source>
        <translation>Fichiers de cette note</translation>
    </message>
    <message>
        <source>Send {file} all the same</source>
        <translation>Envoyer {file} quand même</translation>
    </message>
    <message>
        <source>Sent expressly</source>
        <translation>Envoyé expressément</translation>
    </message>
    <message>
        <source>Leaves because you say so: nobody looks in it for what is withheld.</source>
        <translation>Part parce que vous le dites&#xa0;: personne n’y cherche ce qui est retenu.</translation>
    </message>
    <message>
        <source>Held back: words of this note are withheld, and the file may say the same words. Look into it before you send it.</source>
        <translation>Retenu&#xa0;: des mots de cette note sont retenus, et le fichier pourrait dire les mêmes. Regardez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Held back: {why}.</source>
        <translation>Retenu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Withhold how {name} is reached safely</source>
        <translation>Retenir comment joindre {name} sans danger</translation>
    </message>
    <message>
        <source>Reason for withholding how {name} is reached</source>
        <translation>Motif de retenir comment joindre {name}</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choisir le motif</translation>
    </message>
    <message>
        <source>Say why: their team needs it to reach them safely.</source>
        <translation>Dites pourquoi&#xa0;: l’équipe en a besoin pour joindre cette personne sans danger.</translation>
    </message>
    <message>
        <source>{place} is not there. Put the drive in again, or choose another place.</source>
        <translation>{place} n’est pas là. Remettez la clé, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{place} holds no file larger than {most}; about {needed} are needed. Choose another drive, or hand over fewer files.</source>
        <translation>{place} n’accepte aucun fichier de plus de {most}; il en faut environ {needed}. Choisissez une autre clé, ou transmettez moins de fichiers.</translation>
    </message>
    <message>
        <source>{place} has {free} left; about {needed} are needed. Make room there, or choose another place.</source>
        <translation>Il reste {free} sur {place}; il en faut environ {needed}. Faites-y de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Read back and compared; safe to remove.</source>
        <translation>Relu et comparé; vous pouvez la retirer.</translation>
    </message>
    <message>
        <source>All of the file is on {drive}. Nothing of ours still writes there.</source>
        <translation>Tout le fichier est sur {drive}. Rien de Throughline n’y écrit plus.</translation>
    </message>
    <message>
        <source>Don’t take it out yet.</source>
        <translation>Ne la retirez pas encore.</translation>
    </message>
    <message>
        <source>{drive} doesn’t say that all of the file is on it. Have the system eject it, put it in again, and look whether the file is there.</source>
        <translation>{drive} ne dit pas que tout le fichier y est. Faites-la éjecter par le système, remettez-la et regardez si le fichier y est.</translation>
    </message>
    <message>
        <source>Withhold what is ticked</source>
        <translation>Retenir ce qui est coché</translation>
    </message>
    <message>
        <source>earlier: {words}</source>
        <translation>avant&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Held back. The reader sees that it exists.</source>
        <translation>Retenu. La personne qui lit voit que cela existe.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Only notes are summed up.</source>
        <translation>Seules les notes sont résumées.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>earlier {field}</source>
        <translation>{field} (avant)</translation>
    </message>
    <message>
        <source>Send its questions and sign-offs too</source>
        <translation>Transmettre aussi ses questions et approbations</translation>
    </message>
    <message>
        <source>{told}: {words}</source>
        <translation>{told}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name} signed it off, {when}</source>
        <translation>Approuvée par {name}, {when}</translation>
    </message>
    <message>
        <source>{name} asked, {when}</source>
        <translation>{name} a demandé, {when}</translation>
    </message>
    <message>
        <source>{name} settled it, {when}</source>
        <translation>{name} l’a réglée, {when}</translation>
    </message>
    <message>
        <source>{name} answered, {when}</source>
        <translation>{name} a répondu, {when}</translation>
    </message>
</context>
<context>
    <name>Handoff kind</name>
    <message>
        <source>Give a copy</source>
        <translation>Donner une copie</translation>
    </message>
    <message>
        <source>A signed copy. The original stays here.</source>
        <translation>Une copie signée. L’original reste ici.</translation>
    </message>
    <message>
        <source>Work on it together</source>
        <translation>Y travailler ensemble</translation>
    </message>
    <message>
        <source>Both agencies go on writing, and answer each other by handoff.</source>
        <translation>Les deux organismes continuent d’écrire et se répondent par transmission.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier le dossier</translation>
    </message>
    <message>
        <source>They lead the case once they accept it. What is here stays readable.</source>
        <translation>Ils mènent le dossier dès qu’ils l’acceptent. Ce qui est ici reste lisible.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>Envoyer une correction</translation>
    </message>
    <message>
        <source>Only the corrected notes leave. They see the correction beneath the old words.</source>
        <translation>Seules les notes corrigées partent. La correction apparaît sous les anciens mots.</translation>
    </message>
</context>
<context>
    <name>Handoffs</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from {names}</source>
        <translation>Reçu de {names}</translation>
    </message>
    <message>
        <source>Handed to {names}</source>
        <translation>Remis à {names}</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>Recalled from {names}</source>
        <translation>Rappelée auprès de {names}</translation>
    </message>
    <message>
        <source>{names} told that it is replaced</source>
        <translation>Remplacement annoncé à {names}</translation>
    </message>
    <message>
        <source>Corrected for {names}</source>
        <translation>Corrigée pour {names}</translation>
    </message>
    <message>
        <source>{names} told of the withdrawn consent</source>
        <translation>Retrait du consentement annoncé à {names}</translation>
    </message>
    <message>
        <source>Recalled by {names}</source>
        <translation>Rappelée par {names}</translation>
    </message>
    <message>
        <source>Replaced by {names}</source>
        <translation>Remplacée par {names}</translation>
    </message>
    <message>
        <source>Corrected by {names}</source>
        <translation>Corrigée par {names}</translation>
    </message>
    <message>
        <source>Consent withdrawn, says {names}</source>
        <translation>Consentement retiré, selon {names}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Inscriptions visées</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation>Les avertir…</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet</source>
        <translation>Rien n’a encore été transmis</translation>
    </message>
    <message>
        <source>What leaves and what comes in is listed here.</source>
        <translation>Ce qui part et ce qui arrive est énuméré ici.</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>Chosen by the sender</source>
        <translation>Choix de la personne qui transmet</translation>
    </message>
    <message>
        <source>Outside what was handed over</source>
        <translation>Hors de ce qui est transmis</translation>
    </message>
    <message>
        <source>Not released by its agency</source>
        <translation>Non autorisé par son organisme</translation>
    </message>
    <message>
        <source>Replaced by a summary</source>
        <translation>Remplacé par un résumé</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Files that may say the same</source>
        <translation>Fichiers qui pourraient dire la même chose</translation>
    </message>
    <message>
        <source>Not released by the community</source>
        <translation>Non autorisé par la communauté</translation>
    </message>
    <message>
        <source>Youth record</source>
        <translation>Dossier d’adolescent</translation>
    </message>
    <message>
        <source>A third party’s record</source>
        <translation>Dossier d’un tiers</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Protégé par un privilège</translation>
    </message>
    <message>
        <source>Informer privilege</source>
        <translation>Privilège de l’informateur</translation>
    </message>
    <message>
        <source>Ongoing investigation</source>
        <translation>Enquête en cours</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Non pertinent</translation>
    </message>
    <message>
        <source>The sender’s dealings with others</source>
        <translation>Propre aux échanges de l’organisme d’origine avec d’autres</translation>
    </message>
    <message>
        <source>The note itself is here</source>
        <translation>La note elle-même est ici</translation>
    </message>
    <message>
        <source>How the sender’s agency supervises its work</source>
        <translation>La supervision dans l’organisme qui transmet</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>This file is empty. It is kept as it came.</source>
        <translation>Ce fichier est vide. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>This file could not be read as a mail message. It is kept as it came.</source>
        <translation>Ce fichier n’a pas pu être lu comme un courriel. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>This mail message is too large to be read here. It is kept as it came.</source>
        <translation>Ce courriel est trop volumineux pour être lu ici. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Reading this mail message failed. It is kept as it came.</source>
        <translation>La lecture de ce courriel a échoué. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Reading this mail message took too long. It is kept as it came.</source>
        <translation>La lecture de ce courriel a pris trop de temps. Il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Reading this mail message took too much memory. It is kept as it came.</source>
        <translation>La lecture de ce courriel a demandé trop de mémoire. Il est gardé tel quel.</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>Pages (PDF)</source>
        <translation>Pages (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Choisir où l’enregistrer…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Saved. This file is not encrypted.</source>
        <translation>Enregistré. Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Print the index of actions?</source>
        <translation>Imprimer le répertoire des actions?</translation>
    </message>
    <message>
        <source>Print the index of handings on?</source>
        <translation>Imprimer le répertoire des transmissions?</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever uses this computer, or the drive it goes to, can open it. It is put on record that you printed it.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: quiconque utilise cet ordinateur, ou le disque où il ira, peut l’ouvrir. L’impression est consignée.</translation>
    </message>
    <message>
        <source>Every action with its code, its priority and what came of it.</source>
        <translation>Chaque action, avec son code, sa priorité et son résultat.</translation>
    </message>
    <message>
        <source>All that was handed on or disclosed: to whom, when, which numbers, receipts.</source>
        <translation>Tout ce qui a été transmis ou divulgué&#xa0;: à qui, quand, sous quels numéros, et les accusés.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody has been added yet.</source>
        <translation>Personne n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consignée</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Rédigée par</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Auditoire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translation>Motif du retard</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>First written as</source>
        <translation>Premier texte</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Summary for readers outside</source>
        <translation>Résumé pour l’extérieur</translation>
    </message>
    <message>
        <source>{name} does not agree</source>
        <translation>{name} n’est pas d’accord</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Exploitation: {value}</source>
        <translation>Exploitation&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Open since {day}</source>
        <translation>Ouvert depuis le {day}</translation>
    </message>
    <message>
        <source>{status}. Opened {day}</source>
        <translation>{status}. Ouverture le {day}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Not recorded. What you typed is kept for the next time.</source>
        <translation>Non consigné. Ce que vous avez saisi est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>{when}, not recorded.</source>
        <translation>{when}, non consigné.</translation>
    </message>
    <message>
        <source>Kept from before:</source>
        <translation>Gardé d’avant&#xa0;:</translation>
    </message>
    <message>
        <source>What was kept from before is discarded.</source>
        <translation>Ce qui était gardé d’avant est écarté.</translation>
    </message>
</context>
<context>
    <name>Key list</name>
    <message>
        <source>Esc, Enter, Tab and the arrows stay as they are.</source>
        <translation>Échap, Entrée, Tab et les flèches restent ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Toutes comme au départ</translation>
    </message>
    <message>
        <source>This one as it came</source>
        <translation>Celle-ci comme au départ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{keys} (before: {before})</source>
        <translation>{keys} (avant&#xa0;: {before})</translation>
    </message>
</context>
<context>
    <name>Key question</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Keys for: {act}</source>
        <translation>Touches pour&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Now: {keys}. Press the keys it is to have instead.</source>
        <translation>Maintenant&#xa0;: {keys}. Appuyez sur les touches qui doivent les remplacer.</translation>
    </message>
    <message>
        <source>It has no keys. Press those it is to have.</source>
        <translation>Aucune touche pour l’instant. Appuyez sur celles à lui donner.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>This key can’t be used.</source>
        <translation>Cette touche ne peut pas servir.</translation>
    </message>
    <message>
        <source>Ctrl with Alt is AltGr on many keyboards, and the logo key belongs to the computer. Choose others.</source>
        <translation>Ctrl avec Alt équivaut à AltGr sur bien des claviers, et la touche du logo appartient à l’ordinateur. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Some keyboards have this sign only with AltGr. Choose another.</source>
        <translation>Sur certains claviers, ce signe ne s’obtient qu’avec AltGr. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>These keys move, write or copy everywhere. Choose others.</source>
        <translation>Ces touches servent partout à se déplacer, à écrire ou à copier. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>A single character would be typed where one writes. Add Ctrl or Alt, or choose an F key.</source>
        <translation>Un caractère seul s’écrirait dans les champs. Ajoutez Ctrl ou Alt, ou choisissez une touche F.</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}. Choose others, or change that one first.</source>
        <translation>{keys} sert déjà à ceci&#xa0;: {act}. Choisissez-en d’autres, ou changez d’abord celle-là.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle inscription</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Non lue suivante</translation>
    </message>
    <message>
        <source>Unread before</source>
        <translation>Non lue précédente</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>Marquer comme lue ou non lue</translation>
    </message>
    <message>
        <source>Mark read to here</source>
        <translation>Marquer comme lu jusqu’ici</translation>
    </message>
    <message>
        <source>Show or hide the original</source>
        <translation>Afficher ou masquer l’original</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>Access to restricted cases: review who opened them</source>
        <translation>Accès aux dossiers restreints&#xa0;: examiner qui les a ouverts</translation>
    </message>
    <message>
        <source>Sign at once</source>
        <translation>Signer tout de suite</translation>
    </message>
    <message>
        <source>As known on a date</source>
        <translation>Tel que connu à une date</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Ask for approval of an entry as a plan</source>
        <translation>Demander l’autorisation d’une inscription comme plan</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Order of recording</source>
        <translation>Ordre de la consignation</translation>
    </message>
    <message>
        <source>Copy a reference</source>
        <translation>Copier une référence</translation>
    </message>
    <message>
        <source>Show or hide the months</source>
        <translation>Afficher ou masquer les mois</translation>
    </message>
    <message>
        <source>Next found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Found before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arr.</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Ouvrir un coffre</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Revenir à la phrase de passe</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Changer de personne</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Couvrir l’écran</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>English or French</source>
        <translation>Français ou anglais</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Apparence suivante</translation>
    </message>
    <message>
        <source>Set up from an invitation</source>
        <translation>Configurer par invitation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Exchange by drive or folder now</source>
        <translation>Échanger maintenant par clé ou répertoire</translation>
    </message>
    <message>
        <source>Join an agency, or hear its news</source>
        <translation>Rejoindre un organisme, ou prendre de ses nouvelles</translation>
    </message>
    <message>
        <source>Work with an agency’s key</source>
        <translation>Travailler avec la clé d’un organisme</translation>
    </message>
    <message>
        <source>Standards in force</source>
        <translation>Normes en vigueur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sidebar or rail</source>
        <translation>Barre latérale large ou étroite</translation>
    </message>
    <message>
        <source>Places to go</source>
        <translation>Endroits où aller</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Part before this one</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Réponses divergentes</translation>
    </message>
    <message>
        <source>Conflicts of all cases, and what was settled</source>
        <translation>Conflits de tous les dossiers, et ce qui a été réglé</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Return with a comment</source>
        <translation>Retourner avec un commentaire</translation>
    </message>
    <message>
        <source>State of this record</source>
        <translation>État de ce dossier</translation>
    </message>
    <message>
        <source>Find in view</source>
        <translation>Chercher dans la ligne</translation>
    </message>
    <message>
        <source>Down in a list</source>
        <translation>Descendre dans une liste</translation>
    </message>
    <message>
        <source>Up in a list</source>
        <translation>Monter dans une liste</translation>
    </message>
    <message>
        <source>Mine, or the team’s</source>
        <translation>À moi, ou à l’équipe</translation>
    </message>
    <message>
        <source>Accept a handoff</source>
        <translation>Accepter une transmission</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Compare with what it said before</source>
        <translation>Comparer avec le texte précédent</translation>
    </message>
    <message>
        <source>Adopt another’s entry</source>
        <translation>Adopter l’inscription d’une autre personne</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Biffer</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>All cases as known on a date</source>
        <translation>Tous les dossiers tels que connus à une date</translation>
    </message>
    <message>
        <source>All cases as they are now</source>
        <translation>Tous les dossiers tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>As known one recording before</source>
        <translation>Tel que connu, une consignation avant</translation>
    </message>
    <message>
        <source>As known one recording after</source>
        <translation>Tel que connu, une consignation après</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Placements, times missing, orders, custody</source>
        <translation>Placements, disparitions, ordonnances, garde</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Risk, exploitation and status</source>
        <translation>Risque, exploitation et état</translation>
    </message>
    <message>
        <source>Print the actions index</source>
        <translation>Imprimer le répertoire des actions</translation>
    </message>
    <message>
        <source>Print the hand-over index</source>
        <translation>Imprimer le répertoire des transmissions</translation>
    </message>
    <message>
        <source>Roles in this case</source>
        <translation>Rôles dans ce dossier</translation>
    </message>
    <message>
        <source>Show or hide where the young person is</source>
        <translation>Montrer ou masquer où se trouve la jeune personne</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Ajouter à l’équipe</translation>
    </message>
    <message>
        <source>Take off the team</source>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>A laptop is lost</source>
        <translation>Un portable est perdu</translation>
    </message>
    <message>
        <source>Tell whoever received a handoff</source>
        <translation>Avertir qui a reçu une transmission</translation>
    </message>
    <message>
        <source>Tell the first who has to be told</source>
        <translation>Avertir la première personne à avertir</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Consigner une décision</translation>
    </message>
    <message>
        <source>A consent was withdrawn</source>
        <translation>Un consentement a été retiré</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer l’ébauche</translation>
    </message>
    <message>
        <source>Close and keep the draft</source>
        <translation>Fermer et garder l’ébauche</translation>
    </message>
    <message>
        <source>Their words, as a quotation</source>
        <translation>Ses mots, entre guillemets</translation>
    </message>
    <message>
        <source>Templates and wording</source>
        <translation>Modèles et formulation</translation>
    </message>
    <message>
        <source>Next wording suggestion</source>
        <translation>Suggestion de formulation suivante</translation>
    </message>
    <message>
        <source>Wording suggestion before</source>
        <translation>Suggestion de formulation précédente</translation>
    </message>
    <message>
        <source>Next kind of results</source>
        <translation>Genre de résultats suivant</translation>
    </message>
    <message>
        <source>Kind of results before</source>
        <translation>Genre de résultats précédent</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Se déplacer dans une liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Hold to view, or tick</source>
        <translation>Tenir pour voir, ou cocher</translation>
    </message>
    <message>
        <source>Links and files of an entry</source>
        <translation>Liens et fichiers d’une inscription</translation>
    </message>
    <message>
        <source>Answers that differ: choose one, or write another</source>
        <translation>Réponses divergentes&#xa0;: en choisir une, ou en écrire une autre</translation>
    </message>
    <message>
        <source>Disciplines, in the filters: first to last</source>
        <translation>Disciplines, dans les filtres&#xa0;: de la première à la dernière</translation>
    </message>
    <message>
        <source>Close, or up one level; no draft is lost</source>
        <translation>Fermer, ou remonter d’un niveau; aucune ébauche n’est perdue</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Auditoire</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Write the access log out</source>
        <translation>Écrire le journal des accès dans un fichier</translation>
    </message>
    <message>
        <source>Ask why the case is opened, or not any more</source>
        <translation>Demander ou non le motif d’ouverture du dossier</translation>
    </message>
    <message>
        <source>Take in a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Comparer le code</translation>
    </message>
    <message>
        <source>Only this case</source>
        <translation>Ce dossier seul</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>Continue; at the end, sign and create the bundle</source>
        <translation>Continuer; à la fin, signer et créer le paquet</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>Add a recipient’s card from a file</source>
        <translation>Ajouter la carte d’une personne depuis un fichier</translation>
    </message>
    <message>
        <source>Add somebody without Throughline</source>
        <translation>Ajouter une personne sans Throughline</translation>
    </message>
    <message>
        <source>Compare a recipient’s code</source>
        <translation>Comparer le code d’une personne</translation>
    </message>
    <message>
        <source>Back to the recipients</source>
        <translation>Revenir aux destinataires</translation>
    </message>
    <message>
        <source>Back to purpose and authority</source>
        <translation>Revenir au but et au fondement</translation>
    </message>
    <message>
        <source>Include notes that would stay</source>
        <translation>Inclure des notes qui resteraient</translation>
    </message>
    <message>
        <source>My view, or the reader’s</source>
        <translation>Ma vue, ou celle de la personne qui lit</translation>
    </message>
    <message>
        <source>Send a note’s questions and sign-offs too</source>
        <translation>Transmettre aussi les questions et approbations d’une note</translation>
    </message>
    <message>
        <source>Sign the summary</source>
        <translation>Signer le résumé</translation>
    </message>
    <message>
        <source>Let the words withheld last go</source>
        <translation>Laisser partir les derniers mots retenus</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’autorisation</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Choose where the bundle is written</source>
        <translation>Choisir où la transmission est écrite</translation>
    </message>
    <message>
        <source>Write it to a drive; again, to the next one</source>
        <translation>L’écrire sur une clé; encore, sur la suivante</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
        <source>Choose somebody without a key</source>
        <translation>Choisir une personne sans clé</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>Envoyer la note</translation>
    </message>
    <message>
        <source>Send a summary of the note</source>
        <translation>Envoyer un résumé de la note</translation>
    </message>
    <message>
        <source>Hold the note back</source>
        <translation>Retenir la note</translation>
    </message>
    <message>
        <source>Withhold what is marked</source>
        <translation>Retenir ce qui est marqué</translation>
    </message>
    <message>
        <source>Choose a handoff</source>
        <translation>Choisir une transmission</translation>
    </message>
    <message>
        <source>Accept the handoff</source>
        <translation>Accepter la transmission</translation>
    </message>
    <message>
        <source>Leave the handoff in quarantine</source>
        <translation>Laisser la transmission en quarantaine</translation>
    </message>
    <message>
        <source>Decline the handoff and say why</source>
        <translation>Refuser la transmission et dire pourquoi</translation>
    </message>
    <message>
        <source>Ask the sender</source>
        <translation>Interroger la personne qui transmet</translation>
    </message>
    <message>
        <source>Take everything, or leave it</source>
        <translation>Tout prendre, ou tout laisser</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Écrire l’accusé de réception</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Fit the picture in</source>
        <translation>Ajuster l’image</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Tous les pixels</translation>
    </message>
    <message>
        <source>Sign and write the notice</source>
        <translation>Signer et écrire l’avis</translation>
    </message>
    <message>
        <source>Judge a standard</source>
        <translation>Juger d’une norme</translation>
    </message>
    <message>
        <source>Bring in standards from a file</source>
        <translation>Importer des normes d’un fichier</translation>
    </message>
    <message>
        <source>Write the standards to a file</source>
        <translation>Écrire les normes dans un fichier</translation>
    </message>
    <message>
        <source>Sign the judgement</source>
        <translation>Signer le jugement</translation>
    </message>
    <message>
        <source>Sign the standard</source>
        <translation>Signer la norme</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Ajouter une norme</translation>
    </message>
    <message>
        <source>End a standard</source>
        <translation>Mettre fin à une norme</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Charge de cas</translation>
    </message>
    <message>
        <source>Cases or workload</source>
        <translation>Dossiers ou charge de travail</translation>
    </message>
    <message>
        <source>Write a spreadsheet</source>
        <translation>Écrire une feuille de calcul</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>Seulement ce qui est en retard</translation>
    </message>
    <message>
        <source>Only what is unreviewed</source>
        <translation>Seulement ce qui est à examiner</translation>
    </message>
    <message>
        <source>Only who is missing</source>
        <translation>Seulement les disparitions en cours</translation>
    </message>
    <message>
        <source>Only those nobody met in 30 days</source>
        <translation>Seulement ceux que personne n’a rencontrés en 30 jours</translation>
    </message>
    <message>
        <source>Only my cases</source>
        <translation>Seulement mes dossiers</translation>
    </message>
    <message>
        <source>Ask about an entry, or answer what was asked</source>
        <translation>Poser une question sur une inscription, ou y répondre</translation>
    </message>
    <message>
        <source>Sign the question or the answer</source>
        <translation>Signer la question ou la réponse</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Signer et envoyer</translation>
    </message>
    <message>
        <source>Ask about this entry</source>
        <translation>Poser une question sur cette inscription</translation>
    </message>
    <message>
        <source>Skip this case</source>
        <translation>Passer ce dossier</translation>
    </message>
    <message>
        <source>Only late</source>
        <translation>Seulement les tardives</translation>
    </message>
    <message>
        <source>Only unclear</source>
        <translation>Seulement celles à préciser</translation>
    </message>
    <message>
        <source>Only amended since sign-off</source>
        <translation>Seulement celles modifiées depuis l’approbation</translation>
    </message>
    <message>
        <source>Only own direct reports</source>
        <translation>Seulement les personnes qui relèvent directement de moi</translation>
    </message>
    <message>
        <source>Whose entries: the next person</source>
        <translation>Inscriptions de qui&#xa0;: la personne suivante</translation>
    </message>
</context>
<context>
    <name>Kind of note</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visite à domicile</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevue</translation>
    </message>
    <message>
        <source>Police update</source>
        <translation>Mise à jour policière</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Changement de milieu</translation>
    </message>
    <message>
        <source>Missing or away</source>
        <translation>Absence ou disparition</translation>
    </message>
    <message>
        <source>Family meeting</source>
        <translation>Rencontre familiale</translation>
    </message>
    <message>
        <source>Service referral</source>
        <translation>Aiguillage vers un service</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>CYFSA, Part X</source>
        <translation>LSEJF, partie X</translation>
    </message>
    <message>
        <source>FIPPA</source>
        <translation>LAIPVP</translation>
    </message>
    <message>
        <source>MFIPPA</source>
        <translation>LAIMPVP</translation>
    </message>
    <message>
        <source>PHIPA</source>
        <translation>LPRPS</translation>
    </message>
    <message>
        <source>YCJA</source>
        <translation>LSJPA</translation>
    </message>
    <message>
        <source>Community’s own rules</source>
        <translation>Règles propres à la communauté</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Aucune indiquée</translation>
    </message>
</context>
<context>
    <name>Lend</name>
    <message>
        <source>The other program gets a copy that is not encrypted, and may remember it in ways nobody can undo from here. The copy itself is removed when you lock. It is put on record that you opened it.</source>
        <translation>L’autre programme reçoit une copie non chiffrée et peut en garder des traces que personne ne peut effacer d’ici. La copie elle-même est supprimée au verrouillage. Il est consigné que vous l’avez ouverte.</translation>
    </message>
    <message>
        <source>Open this file in another program?</source>
        <translation>Ouvrir ce fichier dans un autre programme?</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Save a copy instead…</source>
        <translation>Enregistrer plutôt une copie…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Leave it in the vault</source>
        <translation>Laisser dans le coffre</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce genre de fichier.</translation>
    </message>
    <message>
        <source>Opened in another program. The copy is removed when you lock.</source>
        <translation>Ouvert dans un autre programme. La copie est supprimée au verrouillage.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>A laptop is lost</source>
        <translation>Un portable est perdu</translation>
    </message>
    <message>
        <source>Step by step, so that it reads nothing more.</source>
        <translation>Pas à pas, pour qu’il ne lise plus rien.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make new keys and sign</source>
        <translation>Faire de nouvelles clés et signer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose the revocation</source>
        <translation>Choisir la révocation</translation>
    </message>
    <message>
        <source>News of the agency (*.invite);;All files (*)</source>
        <translation>Nouvelles de l’organisme (*.invite);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of {case}</source>
        <translation>
            <numerusform>%n inscription de {case}</numerusform>
            <numerusform>%n inscriptions de {case}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New keys are made for %n case(s).</source>
        <translation>
            <numerusform>De nouvelles clés sont faites pour %n dossier.</numerusform>
            <numerusform>De nouvelles clés sont faites pour %n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every card stands for one laptop. Choose the one that is gone.</source>
        <translation>Chaque carte représente un portable. Choisissez celui qui a disparu.</translation>
    </message>
    <message>
        <source>Which laptop?</source>
        <translation>Quel portable?</translation>
    </message>
    <message>
        <source>What that laptop wrote after this day is kept, marked as written after the loss, and changes nothing. If you aren’t sure, choose the earlier day.</source>
        <translation>Ce que ce portable a écrit après ce jour est gardé, marqué comme écrit après la perte, et ne change rien. En cas de doute, choisissez le jour le plus ancien.</translation>
    </message>
    <message>
        <source>When was it last in safe hands?</source>
        <translation>Quand était-il encore en mains sûres?</translation>
    </message>
    <message>
        <source>Last day in safe hands</source>
        <translation>Dernier jour en mains sûres</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Ce qu’il détenait</translation>
    </message>
    <message>
        <source>What this laptop already held must be treated as disclosed if its passphrase is weak. No key can take that back. Tell your agency’s privacy officer.</source>
        <translation>Ce que ce portable détenait déjà doit être considéré comme divulgué si sa phrase secrète est faible. Aucune clé ne peut le reprendre. Prévenez la personne responsable de la vie privée de votre organisme.</translation>
    </message>
    <message>
        <source>No case that is known here was open to it.</source>
        <translation>Aucun dossier connu ici ne lui était ouvert.</translation>
    </message>
    <message>
        <source>Only the agency of that laptop can revoke its card. Whoever keeps the agency’s key makes the file (“throughline agency revoke”). Without it, new keys are made now all the same; bring the file in when you have it.</source>
        <translation>Seul l’organisme de ce portable peut révoquer sa carte. Qui garde la clé de l’organisme fait le fichier («&#xa0;throughline agency revoke&#xa0;»). Sans lui, de nouvelles clés sont faites maintenant quand même; apportez le fichier quand vous l’aurez.</translation>
    </message>
    <message>
        <source>The agency’s revocation</source>
        <translation>La révocation de l’organisme</translation>
    </message>
    <message>
        <source>Choose the revocation…</source>
        <translation>Choisir la révocation…</translation>
    </message>
    <message>
        <source>Going on without a revocation.</source>
        <translation>On continue sans révocation.</translation>
    </message>
    <message>
        <source>With {file}.</source>
        <translation>Avec {file}.</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Fait ici</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Its card is revoked.</source>
        <translation>Sa carte est révoquée.</translation>
    </message>
    <message>
        <source>What it wrote after that day is marked, and changes nothing.</source>
        <translation>Ce qu’il a écrit après ce jour est marqué et ne change rien.</translation>
    </message>
    <message>
        <source>Exchange now, so that everybody gets the new keys.</source>
        <translation>Échangez maintenant, pour que tout le monde reçoive les nouvelles clés.</translation>
    </message>
    <message>
        <source>Somebody else leads {cases}. Ask them to do the same.</source>
        <translation>Une autre personne est responsable de {cases}. Demandez-lui de faire de même.</translation>
    </message>
    <message>
        <source>Get the revocation from its agency, and bring it in here.</source>
        <translation>Obtenez la révocation de son organisme et apportez-la ici.</translation>
    </message>
    <message>
        <source>Change the password of every shared folder or store it knew.</source>
        <translation>Changez le mot de passe de chaque répertoire partagé ou stockage qu’il connaissait.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Recorded in time</source>
        <translation>Consigné à temps</translation>
    </message>
    <message>
        <source>Seen in person and alone</source>
        <translation>Rencontre en personne, en tête-à-tête</translation>
    </message>
    <message>
        <source>A rule was followed</source>
        <translation>Une règle a été suivie</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Cela a eu lieu</translation>
    </message>
    <message>
        <source>Looked at again in time</source>
        <translation>Revu à temps</translation>
    </message>
    <message>
        <source>Return conversation in time</source>
        <translation>Entretien de retour à temps</translation>
    </message>
    <message>
        <source>Decided or assessed in time</source>
        <translation>Décidé ou évalué à temps</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Fait à temps</translation>
    </message>
    <message>
        <source>Begins with each entry (trigger).</source>
        <translation>Commence à chaque inscription (déclencheur).</translation>
    </message>
    <message>
        <source>Begins when the case is opened (trigger).</source>
        <translation>Commence à l’ouverture du dossier (déclencheur).</translation>
    </message>
    <message>
        <source>Begins when somebody missing is back (trigger).</source>
        <translation>Commence au retour d’une personne disparue (déclencheur).</translation>
    </message>
    <message>
        <source>Begins with each placement (trigger).</source>
        <translation>Commence à chaque placement (déclencheur).</translation>
    </message>
    <message>
        <source>Asked of the days that are reviewed (trigger).</source>
        <translation>Demandé pour les jours examinés (déclencheur).</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>jours ouvrables</translation>
    </message>
    <message>
        <source>court days</source>
        <translation>jours d’audience</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Months of this line</source>
        <translation>Mois de cette chronologie</translation>
    </message>
    <message>
        <source>missing or away: {count}</source>
        <translation>absences ou disparitions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>moves: {count}</source>
        <translation>changements de milieu&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Milieu</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Found…</source>
        <translation>Retour…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Missing now:</source>
        <translation>Disparitions en cours&#xa0;:</translation>
    </message>
    <message>
        <source>Missing now, {hours}</source>
        <translation>Disparition en cours, {hours}</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>Disparition en cours</translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Depuis le {moment}.</translation>
    </message>
    <message>
        <source>police not told yet</source>
        <translation>police pas encore avisée</translation>
    </message>
    <message>
        <source>police told {moment}</source>
        <translation>police avisée {moment}</translation>
    </message>
    <message>
        <source>{codename}, {hours}</source>
        <translation>{codename}, {hours}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;h</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}&#xa0;jours</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Police told</source>
        <translation>Police avisée</translation>
    </message>
    <message>
        <source>Their number for it</source>
        <translation>Leur numéro</translation>
    </message>
    <message>
        <source>Return conversation</source>
        <translation>Entretien de retour</translation>
    </message>
    <message>
        <source>What came of it, or that it was declined</source>
        <translation>Ce qui en est sorti, ou le refus</translation>
    </message>
</context>
<context>
    <name>New case</name>
    <message>
        <source>Only what you know now. Everything can be added or corrected later.</source>
        <translation>Seulement ce que vous savez maintenant. Tout peut être ajouté ou corrigé plus tard.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Cedar-0412</source>
        <translation>Cèdre-0412</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Says nothing about the person. Shown in lists and titles.</source>
        <translation>Ne dit rien de la personne. Affiché dans les listes et les titres.</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>Young person’s name</source>
        <translation>Nom de la jeune personne</translation>
    </message>
    <message>
        <source>How can they be reached safely?</source>
        <translation>Comment joindre cette personne en sécurité?</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Write a name or initials, so that the rest can be kept.</source>
        <translation>Inscrivez un nom ou des initiales, pour que le reste soit conservé.</translation>
    </message>
</context>
<context>
    <name>New vault</name>
    <message>
        <source>Everything you record is kept in it, encrypted, on this computer and nowhere else.</source>
        <translation>Tout ce que vous consignez y est gardé, chiffré, sur cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Set up from an invitation</source>
        <translation>Configurer par invitation</translation>
    </message>
    <message>
        <source>Your passphrase alone will protect the vault, so it has to be longer.</source>
        <translation>Seule votre phrase de passe protégera le coffre; elle doit donc être plus longue.</translation>
    </message>
    <message>
        <source>This computer has no system keyring.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Création du coffre</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Seen by anyone at this computer, so name nobody.</source>
        <translation>Visible pour quiconque utilise cet ordinateur; n’y nommez personne.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Nom du coffre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Where shall the vault lie?</source>
        <translation>Où placer le coffre?</translation>
    </message>
    <message>
        <source>First this computer gets a vault of its own. Then you save a request for your agency, and come back with its invitation.</source>
        <translation>Cet ordinateur reçoit d’abord son propre coffre. Vous enregistrez ensuite une demande pour votre organisme, et revenez avec son invitation.</translation>
    </message>
    <message>
        <source>At least {least} characters. Five or six words that don’t belong together are easier to remember than signs and digits.</source>
        <translation>Au moins {least} caractères. Cinq ou six mots sans lien entre eux se retiennent mieux que des signes et des chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>Il manque encore %n caractère.</numerusform>
            <numerusform>Il manque encore %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong. Make sure you can still type it tomorrow.</source>
        <translation>Solide. Assurez-vous de pouvoir encore la taper demain.</translation>
    </message>
    <message>
        <source>Good. One more word makes it much stronger.</source>
        <translation>Bonne. Un mot de plus la renforce beaucoup.</translation>
    </message>
    <message>
        <source>Long enough. Each word more makes it much stronger.</source>
        <translation>Assez longue. Chaque mot de plus la renforce beaucoup.</translation>
    </message>
</context>
<context>
    <name>NewKeys</name>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>This vault was restored or copied, so it has new keys.</source>
        <translation>Ce coffre a été restauré ou copié&#xa0;: il a donc de nouvelles clés.</translation>
    </message>
    <message>
        <source>Nothing it holds was changed. Give your new card to those you work with, and compare codes with them again.</source>
        <translation>Rien de ce qu’il contient n’a changé. Donnez votre nouvelle carte aux personnes avec qui vous travaillez, et comparez de nouveau les codes avec elles.</translation>
    </message>
    <message>
        <source>Nothing it holds was changed. What you record now counts for your team once your agency has signed a card for it: save a request, and have it signed.</source>
        <translation>Rien de ce qu’il contient n’a changé. Ce que vous consignez maintenant comptera pour votre équipe dès que votre organisme aura signé une carte pour ces clés&#xa0;: enregistrez une demande, et faites-la signer.</translation>
    </message>
</context>
<context>
    <name>No key</name>
    <message>
        <source>Somebody without a key</source>
        <translation>Une personne sans clé</translation>
    </message>
    <message>
        <source>Choose them</source>
        <translation>Choisir cette personne</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Opens with six words, and with nothing else. They are shown once, after signing: tell them by voice, never in the same mail as the file.</source>
        <translation>S’ouvre avec six mots, et avec rien d’autre. Ils sont montrés une seule fois, après la signature&#xa0;: dites-les de vive voix, jamais dans le même envoi que le fichier.</translation>
    </message>
    <message>
        <source>Choose from the cards instead</source>
        <translation>Choisir plutôt parmi les cartes</translation>
    </message>
    <message>
        <source>For somebody who has neither Throughline nor an age key. The file opens with six words that you tell them by voice; whoever has both can read it, and nobody can check who opened it. A key is safer.</source>
        <translation>Pour une personne qui n’a ni Throughline ni clé age. Le fichier s’ouvre avec six mots que vous lui dites de vive voix; quiconque a les deux peut le lire, et personne ne peut vérifier qui l’a ouvert. Une clé est plus sûre.</translation>
    </message>
    <message>
        <source>Your agency does not allow files that open with words: whoever has the words could read them. Ask the recipient for a card or an age key; whoever keeps your agency’s policy can allow it.</source>
        <translation>Votre organisme ne permet pas les fichiers qui s’ouvrent avec des mots&#xa0;: quiconque a les mots pourrait les lire. Demandez à la personne une carte ou une clé age; qui tient la politique de votre organisme peut le permettre.</translation>
    </message>
</context>
<context>
    <name>Note notice</name>
    <message>
        <source>Don’t use it, and don’t hand it on.</source>
        <translation>Ne vous en servez pas et ne la transmettez pas.</translation>
    </message>
    <message>
        <source>Don’t rely on it or hand it on unless another ground allows it.</source>
        <translation>Ne vous y fiez pas et ne la transmettez pas, sauf si un autre fondement le permet.</translation>
    </message>
    <message>
        <source>Go by what came later.</source>
        <translation>Tenez-vous-en à ce qui a suivi.</translation>
    </message>
    <message>
        <source>To be destroyed or given back by {day}.</source>
        <translation>D’ici le {day}, à détruire ou à rendre.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Recalled by {names} on {day}.</source>
        <translation>Rappelée le {day} par {names}.</translation>
    </message>
    <message>
        <source>Consent withdrawn: {names} told us on {day}.</source>
        <translation>Consentement retiré&#xa0;: annoncé le {day} par {names}.</translation>
    </message>
    <message>
        <source>Replaced by {names} on {day}.</source>
        <translation>Remplacée le {day} par {names}.</translation>
    </message>
    <message>
        <source>Corrected by {names} on {day}.</source>
        <translation>Corrigée le {day} par {names}.</translation>
    </message>
    <message>
        <source>Recalled from {names} on {day}.</source>
        <translation>Rappelée le {day} auprès de {names}.</translation>
    </message>
    <message>
        <source>{names} was told on {day} that the consent was withdrawn.</source>
        <translation>Retrait du consentement annoncé le {day} à {names}.</translation>
    </message>
    <message>
        <source>{names} was told on {day} that it is replaced.</source>
        <translation>Remplacement annoncé le {day} à {names}.</translation>
    </message>
    <message>
        <source>Corrected for {names} on {day}.</source>
        <translation>Corrigée le {day} pour {names}.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Tell {name} what has changed</source>
        <translation>Dire à {name} ce qui a changé</translation>
    </message>
    <message>
        <source>What they are to know, and to do</source>
        <translation>Ce qu’il faut savoir, et faire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign and write to…</source>
        <translation>Signer et écrire dans…</translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation>Écrire l’avis</translation>
    </message>
    <message>
        <source>Give {file} to {name}, on a drive or by mail.</source>
        <translation>Remettez {file} à {name}, sur une clé ou par courriel.</translation>
    </message>
    <message>
        <source>The notice is written.</source>
        <translation>L’avis est écrit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>They get the notes as they stand now, and see the correction beneath the old words.</source>
        <translation>Les notes partent telles qu’elles sont maintenant; la correction se lit sous les anciens mots.</translation>
    </message>
    <message>
        <source>They are told that the consent was withdrawn, and nothing else.</source>
        <translation>L’avis dit que le consentement a été retiré, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Kept until the vault is locked.</source>
        <translation>Gardés jusqu’au verrouillage du coffre.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Tell {name}…</source>
        <translation>Avertir {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not taken in</source>
        <translation>
            <numerusform>%n inscription non prise</numerusform>
            <numerusform>%n inscriptions non prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No receipt for %n day(s)</source>
        <translation>
            <numerusform>Aucun accusé de réception depuis %n jour</numerusform>
            <numerusform>Aucun accusé de réception depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {agency}, has %n note(s) as it was before it was corrected.</source>
        <translation>
            <numerusform>{name}, {agency}, a %n note telle qu’avant sa correction.</numerusform>
            <numerusform>{name}, {agency}, a %n notes telles qu’avant leur correction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on this line came with it.</source>
        <translation>
            <numerusform>%n note de cette ligne est venue avec elle.</numerusform>
            <numerusform>%n notes de cette ligne sont venues avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Received by {name} on {when}</source>
        <translation>Reçue par {name} le {when}</translation>
    </message>
    <message>
        <source>Received in part by {name} on {when}</source>
        <translation>Reçue en partie par {name} le {when}</translation>
    </message>
    <message>
        <source>Declined by {name} on {when}</source>
        <translation>Refusée par {name} le {when}</translation>
    </message>
    <message>
        <source>{name} asked on {when}</source>
        <translation>{name} a posé une question le {when}</translation>
    </message>
    <message>
        <source>This case was handed over to {agency}, who took it in.</source>
        <translation>Ce dossier a été confié à {agency}, qui l’a accepté.</translation>
    </message>
    <message>
        <source>Old words are still with somebody.</source>
        <translation>D’anciens mots sont encore chez quelqu’un.</translation>
    </message>
    <message>
        <source>A consent was withdrawn.</source>
        <translation>Un consentement a été retiré.</translation>
    </message>
    <message>
        <source>{name}, {agency}, has what it was given for, and was not told.</source>
        <translation>{name}, {agency}, a ce pour quoi il a été donné et n’a pas été averti.</translation>
    </message>
    <message>
        <source>Recalled by {sender}.</source>
        <translation>Rappelée par {sender}.</translation>
    </message>
    <message>
        <source>Consent was withdrawn, says {sender}.</source>
        <translation>Consentement retiré, selon {sender}.</translation>
    </message>
    <message>
        <source>Corrected by {sender}.</source>
        <translation>Corrigée par {sender}.</translation>
    </message>
    <message>
        <source>Replaced by {sender}.</source>
        <translation>Remplacée par {sender}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} works without Throughline: no receipt comes</source>
        <translation>{name} travaille sans Throughline&#xa0;: pas d’accusé de réception</translation>
    </message>
    <message>
        <source>No receipt from {name} yet</source>
        <translation>Pas encore d’accusé de réception de {name}</translation>
    </message>
</context>
<context>
    <name>Outside card</name>
    <message>
        <source>They can open what is sealed to them with a free program named age, and can never sign. Compare the code afterwards.</source>
        <translation>Cette personne peut ouvrir ce qui est scellé pour elle avec un logiciel libre nommé age, et ne peut jamais signer. Comparez ensuite le code.</translation>
    </message>
    <message>
        <source>Somebody without Throughline</source>
        <translation>Une personne sans Throughline</translation>
    </message>
    <message>
        <source>The whole line that begins with age1, as they sent it.</source>
        <translation>Toute la ligne qui commence par age1, telle que reçue.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Their age key</source>
        <translation>Sa clé age</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Garder cette carte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It opens this vault if the passphrase is forgotten or this computer is lost. Write it down and keep it away from this computer. It is shown only now.</source>
        <translation>Elle ouvre ce coffre si la phrase de passe est oubliée ou l’ordinateur perdu. Écrivez-la et gardez-la loin de cet ordinateur. Elle n’est affichée que maintenant.</translation>
    </message>
    <message>
        <source>Put the recovery key on paper</source>
        <translation>Mettez la clé de secours sur papier</translation>
    </message>
    <message>
        <source>It’s on paper</source>
        <translation>C’est sur papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Check and open</source>
        <translation>Vérifier et ouvrir</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Revoir la clé</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Writing it down by hand does as well.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. L’écrire à la main convient tout aussi bien.</translation>
    </message>
    <message>
        <source>Group {number} is not what was shown. Look at the paper.</source>
        <translation>Le groupe {number} ne correspond pas à ce qui était affiché. Regardez le papier.</translation>
    </message>
    <message>
        <source>Type these groups from the paper: {numbers}</source>
        <translation>Tapez ces groupes d’après le papier&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Groupe {number}&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>It opens one Throughline vault without the passphrase. Keep it locked away, and away from the computer. Whoever holds it can read every case in that vault.</source>
        <translation>Elle ouvre un coffre Throughline sans la phrase de passe. Gardez-la sous clé, loin de l’ordinateur. Qui la détient peut lire tous les dossiers de ce coffre.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What the case is</source>
        <translation>Ce qu’est le dossier</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Evidence number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) withheld</source>
        <translation>
            <numerusform>%n élément retenu</numerusform>
            <numerusform>%n éléments retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Comes along in any case</source>
        <translation>Vient dans tous les cas</translation>
    </message>
</context>
<context>
    <name>Part in a case</name>
    <message>
        <source>Young person</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Kin</source>
        <translation>Parenté</translation>
    </message>
    <message>
        <source>May have been exploited</source>
        <translation>Exploitation possible</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Person of interest</source>
        <translation>Personne d’intérêt</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Personne soupçonnée</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Personne associée</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Rôle professionnel</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Autre personne</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Lien avec le dossier</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sécuritaire</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>vérifié le {day}</translation>
    </message>
    <message>
        <source>answers differ</source>
        <translation>réponses divergentes</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Answers about {initials} differ. Open to settle them.</source>
        <translation>Les réponses au sujet de {initials} divergent. Ouvrez la fiche pour trancher.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Nobody has been added yet</source>
        <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
        <source>Begin with the young person and how to reach them safely.</source>
        <translation>Commencez par la jeune personne et la façon de la joindre en sécurité.</translation>
    </message>
    <message>
        <source>People of this case</source>
        <translation>Personnes de ce dossier</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>What was said before stays on record.</source>
        <translation>Ce qui a été dit auparavant reste au dossier.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Lien avec le dossier</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age, if no birth date</source>
        <translation>Âge, sans date</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>How can they be reached safely?</source>
        <translation>Comment joindre cette personne en sécurité?</translation>
    </message>
    <message>
        <source>Checked with them on</source>
        <translation>Vérifié avec elle le</translation>
    </message>
    <message>
        <source>2026-11-02</source>
        <translation>2026-11-02</translation>
    </message>
    <message>
        <source>“{first}” or “{second}”</source>
        <translation>«&#xa0;{first}&#xa0;» ou «&#xa0;{second}&#xa0;»</translation>
    </message>
    <message>
        <source>On record: {answers}. Write the one that holds.</source>
        <translation>Au dossier&#xa0;: {answers}. Inscrivez la bonne réponse.</translation>
    </message>
    <message>
        <source>This is needed; initials are enough.</source>
        <translation>Ce champ est nécessaire; des initiales suffisent.</translation>
    </message>
    <message>
        <source>Write the day like 2011-03-02.</source>
        <translation>Écrivez le jour ainsi&#xa0;: 2011-03-02.</translation>
    </message>
    <message>
        <source>Write the day like 2026-11-02.</source>
        <translation>Écrivez le jour ainsi&#xa0;: 2026-11-02.</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>N’est plus épinglée</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Charge de cas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Your agency’s supervisors are asked to approve just the words it has now. Whoever amends it later asks again.</source>
        <translation>L’autorisation demandée à la supervision de votre organisme ne vaut que pour les mots actuels. Après une modification, on demande de nouveau.</translation>
    </message>
    <message>
        <source>Ask for approval as a plan?</source>
        <translation>Demander l’autorisation comme plan?</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Un plan</translation>
    </message>
    <message>
        <source>A safety plan</source>
        <translation>Un plan de sécurité</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>What you want to say with it, if anything</source>
        <translation>Ce que vous voulez ajouter, s’il y a lieu</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation>Signer et demander</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>Exact time</source>
        <translation>Heure exacte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop safely</source>
        <translation>Arrêter sans risque</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>answered</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à remplir</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}, {count} en attente</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message numerus="yes">
        <source>%n entry(s) joined the line, unread.</source>
        <translation>
            <numerusform>%n inscription s’est jointe à la chronologie, non lue.</numerusform>
            <numerusform>%n inscriptions se sont jointes à la chronologie, non lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait(s) to be settled.</source>
        <translation>
            <numerusform>%n conflit reste à régler.</numerusform>
            <numerusform>%n conflits restent à régler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not come: ask the sender for them.</source>
        <translation>
            <numerusform>%n fichier n’est pas venu&#xa0;: demandez-le à l’équipe d’origine.</numerusform>
            <numerusform>%n fichiers ne sont pas venus&#xa0;: demandez-les à l’équipe d’origine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) stayed out; open the file again to take them in later.</source>
        <translation>
            <numerusform>%n inscription est restée dehors; rouvrez le fichier pour la prendre plus tard.</numerusform>
            <numerusform>%n inscriptions sont restées dehors; rouvrez le fichier pour les prendre plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were taken in.</source>
        <translation>
            <numerusform>%n inscription a été prise.</numerusform>
            <numerusform>%n inscriptions ont été prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were not taken in.</source>
        <translation>
            <numerusform>%n inscription n’a pas été prise.</numerusform>
            <numerusform>%n inscriptions n’ont pas été prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted into {codename}</source>
        <translation>Accepté dans {codename}</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Nothing joined a case. The file stays where it is.</source>
        <translation>Rien n’est entré dans un dossier. Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>A question to the sender</source>
        <translation>Une question à la personne qui transmet</translation>
    </message>
    <message>
        <source>Nothing is decided. The handoff waits in quarantine, sealed as it came.</source>
        <translation>Rien n’est décidé. La transmission attend en quarantaine, scellée telle qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>In their words: “{words}”</source>
        <translation>En ses mots&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>It was on record already; nothing changed.</source>
        <translation>Il était déjà inscrit; rien n’a changé.</translation>
    </message>
    <message>
        <source>Receipt from {name}</source>
        <translation>Accusé de réception de {name}</translation>
    </message>
    <message>
        <source>{name} has taken your handoff in.</source>
        <translation>{name} a accepté votre transmission.</translation>
    </message>
    <message>
        <source>{name} has taken in a part of your handoff.</source>
        <translation>{name} a accepté une partie de votre transmission.</translation>
    </message>
    <message>
        <source>{name} has declined your handoff.</source>
        <translation>{name} a refusé votre transmission.</translation>
    </message>
    <message>
        <source>{name} has a question before deciding.</source>
        <translation>{name} a une question avant de décider.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>From the sender</source>
        <translation>De la personne qui transmet</translation>
    </message>
    <message>
        <source>Not all is well:</source>
        <translation>Tout n’est pas en ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Held back by the sender</source>
        <translation>Retenu à l’envoi</translation>
    </message>
    <message>
        <source>A signed copy, number {number}</source>
        <translation>Une copie signée, numéro {number}</translation>
    </message>
    <message>
        <source>For work together, number {number}</source>
        <translation>Pour un travail commun, numéro {number}</translation>
    </message>
    <message>
        <source>The case itself is handed over to you, number {number}</source>
        <translation>Le dossier lui-même vous est confié, numéro {number}</translation>
    </message>
    <message>
        <source>A notice, number {number}</source>
        <translation>Un avis, numéro {number}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>It is opened sealed off. Nothing joins a case until you accept it.</source>
        <translation>Il est ouvert à l’écart. Rien ne se joint à un dossier avant votre accord.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Déposez le fichier ici</translation>
    </message>
    <message numerus="yes">
        <source>Entries are missing in %n author(s)’ sequence. The line will show the gap.</source>
        <translation>
            <numerusform>Il manque des inscriptions dans la suite de %n signataire. La chronologie montrera la lacune.</numerusform>
            <numerusform>Il manque des inscriptions dans la suite de %n signataires. La chronologie montrera les lacunes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)’ sequence exists in two versions. Both are kept, and marked.</source>
        <translation>
            <numerusform>La suite de %n signataire existe en deux versions. Les deux sont gardées et marquées.</numerusform>
            <numerusform>Les suites de %n signataires existent en deux versions. Toutes sont gardées et marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) can’t be verified and will be left out.</source>
        <translation>
            <numerusform>%n inscription ne peut être vérifiée et sera laissée de côté.</numerusform>
            <numerusform>%n inscriptions ne peuvent être vérifiées et seront laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) named in it did not come with it. The notes come without.</source>
        <translation>
            <numerusform>%n fichier qui y est nommé n’est pas venu avec. La note vient sans lui.</numerusform>
            <numerusform>%n fichiers qui y sont nommés ne sont pas venus avec. Les notes viennent sans eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender’s card had run out when they signed this. It can’t be accepted.</source>
        <translation>La carte de la personne expéditrice était échue au moment de sa signature. La transmission ne peut pas être acceptée.</translation>
    </message>
    <message>
        <source>The card with this code was {held} before. Ask them, by a number you had, why it changed.</source>
        <translation>La carte portant ce code était celle de {held}. Demandez pourquoi elle a changé, à un numéro que vous aviez déjà.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept a handoff</source>
        <translation>Accepter une transmission</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Decline and say why…</source>
        <translation>Refuser et dire pourquoi…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Demander…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing has been changed on this device.</source>
        <translation>Rien n’a été modifié sur cet appareil.</translation>
    </message>
    <message>
        <source>Choose a handoff or a receipt</source>
        <translation>Choisir une transmission ou un accusé de réception</translation>
    </message>
    <message>
        <source>Handoffs (*.tlh);;All files (*)</source>
        <translation>Transmissions (*.tlh);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Handoff for {codename}</source>
        <translation>Transmission pour {codename}</translation>
    </message>
    <message>
        <source>From {agency}</source>
        <translation>De {agency}</translation>
    </message>
    <message>
        <source>Accept into {codename}</source>
        <translation>Accepter dans {codename}</translation>
    </message>
    <message>
        <source>Accept {count} into {codename}</source>
        <translation>Accepter {count} dans {codename}</translation>
    </message>
    <message>
        <source>Nothing joins the case until you accept.</source>
        <translation>Rien ne se joint au dossier avant votre accord.</translation>
    </message>
    <message>
        <source>Compare the code first, or say that you haven’t.</source>
        <translation>Comparez d’abord le code, ou indiquez que non.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open {codename}</source>
        <translation>Ouvrir {codename}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Choose the file to try again; nothing is taken in twice.</source>
        <translation>Choisissez le fichier pour réessayer; rien n’est reçu en double.</translation>
    </message>
    <message>
        <source>As on the card you have.</source>
        <translation>Comme sur la carte que vous avez.</translation>
    </message>
    <message>
        <source>As the file says. You have no card to compare it with.</source>
        <translation>Selon le fichier. Vous n’avez aucune carte pour le comparer.</translation>
    </message>
    <message>
        <source>Take in their card…</source>
        <translation>Ajouter sa carte…</translation>
    </message>
    <message>
        <source>I haven’t compared it. Every entry of theirs will carry a mark.</source>
        <translation>Je ne l’ai pas comparé. Chacune de ses inscriptions portera une marque.</translation>
    </message>
    <message>
        <source>{name}’s code was never compared.</source>
        <translation>Code jamais comparé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Anyone could have made a card with that name. Call on a number you know, not one from this file, and have them read you the code of their own card. The one you have stands under “Sender’s code”; it is hidden while you type.</source>
        <translation>N’importe qui a pu faire une carte à ce nom. Appelez à un numéro connu, qui ne vient pas de ce fichier, et faites-vous lire le code de sa propre carte. Celui que vous avez est sous «&#xa0;Code de provenance&#xa0;»; il est masqué pendant la saisie.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sender’s code</source>
        <translation>Code de provenance</translation>
    </message>
    <message>
        <source>Opened in a sealed area. The file itself stays where it is.</source>
        <translation>Ouvert à l’écart. Le fichier lui-même reste où il est.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflit à régler</numerusform>
            <numerusform>%n conflits à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%n nouvelle inscription</numerusform>
            <numerusform>%n nouvelles inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>By one of those it was sent to, about the very file you wrote</source>
        <translation>Par l’un des destinataires, au sujet du fichier même que vous avez écrit</translation>
    </message>
    <message>
        <source>Answers your handoff</source>
        <translation>Répond à votre transmission</translation>
    </message>
    <message>
        <source>File is whole</source>
        <translation>Fichier entier</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Signed by someone you know</source>
        <translation>Signé par une personne connue</translation>
    </message>
    <message>
        <source>Meant for you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Newer than your copy</source>
        <translation>Plus récent que votre copie</translation>
    </message>
    <message>
        <source>Nothing missing or altered: {what}</source>
        <translation>Rien ne manque, rien n’est altéré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Signed by {agency}</source>
        <translation>Signé par {agency}</translation>
    </message>
    <message>
        <source>{name}, whose card you don’t have</source>
        <translation>{name}, dont vous n’avez pas la carte</translation>
    </message>
    <message>
        <source>It can be opened by {names}</source>
        <translation>Peut être ouvert par {names}</translation>
    </message>
    <message>
        <source>You have none of its entries yet</source>
        <translation>Vous n’avez encore aucune de ses inscriptions</translation>
    </message>
    <message>
        <source>First copy on this device</source>
        <translation>Première copie sur cet appareil</translation>
    </message>
    <message>
        <source>A case that you handed on comes back.</source>
        <translation>Un dossier que vous avez transmis revient.</translation>
    </message>
    <message>
        <source>You have it as a copy; now it is handed over to you.</source>
        <translation>Vous en avez une copie; il vous est maintenant confié.</translation>
    </message>
    <message>
        <source>Handoffs before it are missing</source>
        <translation>Des transmissions précédentes manquent</translation>
    </message>
    <message>
        <source>Older than your copy</source>
        <translation>Plus ancienne que votre copie</translation>
    </message>
    <message>
        <source>Taken in here before</source>
        <translation>Déjà acceptée ici</translation>
    </message>
    <message>
        <source>Two versions of this handoff</source>
        <translation>Deux versions de cette transmission</translation>
    </message>
    <message>
        <source>A series of other people</source>
        <translation>Une série d’autres personnes</translation>
    </message>
    <message>
        <source>Number {first} never came here; ask the sender for it.</source>
        <translation>Le numéro {first} n’est jamais arrivé ici; demandez-le à la personne qui transmet.</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} never came here; ask the sender for them.</source>
        <translation>Les numéros {first} à {last} ne sont jamais arrivés ici; demandez-les à la personne qui transmet.</translation>
    </message>
    <message>
        <source>Another one with this place in the series came before. Ask the sender.</source>
        <translation>Une autre est déjà venue à cette place de la série. Demandez à la personne qui transmet.</translation>
    </message>
    <message>
        <source>It can’t be accepted: its series belongs to another case.</source>
        <translation>Elle ne peut pas être acceptée&#xa0;: sa série est celle d’un autre dossier.</translation>
    </message>
    <message>
        <source>You have all of its entries already</source>
        <translation>Vous avez déjà toutes ses inscriptions</translation>
    </message>
    <message>
        <source>Nothing in it contradicts what you have</source>
        <translation>Rien n’y contredit ce que vous avez</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Both versions stay, marked, until someone chooses</source>
        <translation>Les deux versions restent, en attente d’un choix</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>Keep both, marked</source>
        <translation>Garder les deux, signalées</translation>
    </message>
    <message>
        <source>Keep all of them, marked</source>
        <translation>Les garder toutes, signalées</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Both stay on record. Your choice says which one holds; without one both are shown, marked, until someone chooses.</source>
        <translation>Les deux restent au dossier. Votre choix dit laquelle vaut; sans choix, les deux sont affichées, signalées, jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>Write the receipt to…</source>
        <translation>Écrire l’accusé de réception dans…</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Écrire l’accusé de réception</translation>
    </message>
    <message>
        <source>Give {file} to {sender}, on a drive or by mail. Only they can open it; it tells them what you took in, and nothing else of your record.</source>
        <translation>Remettez {file} à {sender}, sur une clé ou par courriel. Personne d’autre ne peut l’ouvrir; il dit ce que vous avez accepté, et rien d’autre de votre dossier.</translation>
    </message>
    <message>
        <source>The receipt is written.</source>
        <translation>L’accusé de réception est écrit.</translation>
    </message>
    <message>
        <source>All selected</source>
        <translation>Tout est choisi</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tout {count}</translation>
    </message>
    <message>
        <source>Needs a choice {count}</source>
        <translation>À trancher {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Modifié {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Nouveau {count}</translation>
    </message>
    <message>
        <source>Already here {count}</source>
        <translation>Déjà ici {count}</translation>
    </message>
    <message>
        <source>Which parts are listed</source>
        <translation>Parties affichées</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Nothing joins a case. What you write here goes to {sender} with the receipt.</source>
        <translation>Rien n’entre dans un dossier. Ce que vous écrivez ici va à {sender} avec l’accusé de réception.</translation>
    </message>
    <message>
        <source>Decline this handoff?</source>
        <translation>Refuser cette transmission?</translation>
    </message>
    <message>
        <source>Why you decline it</source>
        <translation>Pourquoi vous la refusez</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Nothing is decided. {sender} gets your question with a receipt.</source>
        <translation>Rien n’est décidé. {sender} reçoit votre question avec un accusé de réception.</translation>
    </message>
    <message>
        <source>Ask before deciding</source>
        <translation>Demander avant de décider</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>You leave a part of it. {sender} is told which part and why; you can take it in later, from the same file.</source>
        <translation>Vous en laissez une partie. {sender} apprend laquelle et pourquoi; vous pourrez la prendre plus tard, du même fichier.</translation>
    </message>
    <message>
        <source>Why does the rest stay out?</source>
        <translation>Pourquoi le reste reste-t-il dehors?</translation>
    </message>
    <message>
        <source>Why you leave it</source>
        <translation>Pourquoi vous le laissez</translation>
    </message>
    <message>
        <source>Accept the selected</source>
        <translation>Accepter ce qui est choisi</translation>
    </message>
    <message>
        <source>In quarantine, sealed as they came</source>
        <translation>En quarantaine, scellées telles qu’elles sont arrivées</translation>
    </message>
    <message>
        <source>{file}, looked at {when}</source>
        <translation>{file}, examinée {when}</translation>
    </message>
    <message>
        <source>{file}, you asked the sender {when}</source>
        <translation>{file}, question posée {when}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Record a note, contact or visit…</source>
        <translation>Consigner une note, un contact ou une visite…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Signer maintenant</translation>
    </message>
    <message>
        <source>{kind} recorded. It is signed in {seconds} s.</source>
        <translation>{kind}&#xa0;: inscription consignée. Signature dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Amendment recorded. It is signed in {seconds} s.</source>
        <translation>Modification consignée. Signature dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Entry struck. That is signed in {seconds} s.</source>
        <translation>Inscription biffée. Signature dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>{when} (device clock, not checked)</source>
        <translation>{when} (horloge de l’appareil, non vérifiée)</translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n day(s) behind; corrected)</source>
        <translation>
            <numerusform>{when} (l’horloge de l’appareil retardait de %n jour; corrigé)</numerusform>
            <numerusform>{when} (l’horloge de l’appareil retardait de %n jours; corrigé)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n hour(s) behind; corrected)</source>
        <translation>
            <numerusform>{when} (l’horloge de l’appareil retardait de %n heure; corrigé)</numerusform>
            <numerusform>{when} (l’horloge de l’appareil retardait de %n heures; corrigé)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n minute(s) behind; corrected)</source>
        <translation>
            <numerusform>{when} (l’horloge de l’appareil retardait de %n minute; corrigé)</numerusform>
            <numerusform>{when} (l’horloge de l’appareil retardait de %n minutes; corrigé)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n day(s) ahead; corrected)</source>
        <translation>
            <numerusform>{when} (l’horloge de l’appareil avançait de %n jour; corrigé)</numerusform>
            <numerusform>{when} (l’horloge de l’appareil avançait de %n jours; corrigé)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n hour(s) ahead; corrected)</source>
        <translation>
            <numerusform>{when} (l’horloge de l’appareil avançait de %n heure; corrigé)</numerusform>
            <numerusform>{when} (l’horloge de l’appareil avançait de %n heures; corrigé)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n minute(s) ahead; corrected)</source>
        <translation>
            <numerusform>{when} (l’horloge de l’appareil avançait de %n minute; corrigé)</numerusform>
            <numerusform>{when} (l’horloge de l’appareil avançait de %n minutes; corrigé)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Without it, a forgotten passphrase loses every case here.</source>
        <translation>Sans elle, une phrase de passe oubliée fait perdre tous les dossiers d’ici.</translation>
    </message>
    <message>
        <source>You have not confirmed your recovery key.</source>
        <translation>Vous n’avez pas confirmé votre clé de secours.</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>La saisir…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Recovery key confirmed</source>
        <translation>Clé de secours confirmée</translation>
    </message>
    <message>
        <source>Type your recovery key</source>
        <translation>Saisissez votre clé de secours</translation>
    </message>
    <message>
        <source>All ten groups, from the paper. None of it is stored. If the paper is lost, there is no second one: make a new vault, and hand your cases over to it.</source>
        <translation>Les dix groupes, d’après le papier. Rien n’en est conservé. Si le papier est perdu, il n’y en a pas d’autre&#xa0;: créez un nouveau coffre et transmettez-y vos dossiers.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Amended since sign-off</source>
        <translation>Modifiée depuis l’approbation</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Précision demandée</translation>
    </message>
    <message>
        <source>Signed off: {who}.</source>
        <translation>Approuvée&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Signed off, and not judged here</source>
        <translation>Approuvée; non évaluée ici</translation>
    </message>
    <message>
        <source>Signed off, and it does not count</source>
        <translation>Approuvée, mais cela ne compte pas</translation>
    </message>
    <message>
        <source>Signed off before something was added</source>
        <translation>Approuvée avant un ajout</translation>
    </message>
    <message>
        <source>Question, settled. {who}</source>
        <translation>Question réglée. {who}</translation>
    </message>
    <message>
        <source>Question, an answer is due {when}. {who}</source>
        <translation>Question, réponse attendue pour {when}. {who}</translation>
    </message>
    <message>
        <source>Question. {who}</source>
        <translation>Question. {who}</translation>
    </message>
    <message>
        <source>Settled. {who}</source>
        <translation>Réglée. {who}</translation>
    </message>
    <message>
        <source>Answered by an amendment. {who}</source>
        <translation>Réponse par une modification. {who}</translation>
    </message>
    <message>
        <source>Answer. {who}</source>
        <translation>Réponse. {who}</translation>
    </message>
    <message>
        <source>Late: {time}</source>
        <translation>Tardive&#xa0;: {time}</translation>
    </message>
    <message>
        <source>No reason given.</source>
        <translation>Aucun motif donné.</translation>
    </message>
    <message>
        <source>As it was amended {when}</source>
        <translation>Après la modification du {when}</translation>
    </message>
    <message>
        <source>Summary for readers outside</source>
        <translation>Sommaire pour les lecteurs externes</translation>
    </message>
    <message>
        <source>{name} does not agree</source>
        <translation>Désaccord de {name}</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%n entry(s) changed since it was read. Read it as it stands now.</source>
        <translation>
            <numerusform>%n inscription a changé depuis sa lecture. Lisez-la telle qu’elle est maintenant.</numerusform>
            <numerusform>%n inscriptions ont changé depuis leur lecture. Lisez-les telles qu’elles sont maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded and signed</source>
        <translation>Consigné et signé</translation>
    </message>
    <message>
        <source>The line stands at an earlier moment. Go back to now to sign.</source>
        <translation>La chronologie montre un moment antérieur. Revenez à maintenant pour signer.</translation>
    </message>
    <message numerus="yes">
        <source>Sign off on %n entry(s)</source>
        <translation>
            <numerusform>Approuver %n inscription</numerusform>
            <numerusform>Approuver %n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off on %n, ask about 1</source>
        <translation>
            <numerusform>En approuver %n, question sur 1</numerusform>
            <numerusform>En approuver %n, question sur 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer is due within %n hour(s).</source>
        <translation>
            <numerusform>Une réponse est attendue d’ici %n heure.</numerusform>
            <numerusform>Une réponse est attendue d’ici %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>Ask for clarification only</source>
        <translation>Demander une précision</translation>
    </message>
    <message>
        <source>{read} of {count} read</source>
        <translation>{read} sur {count} lues</translation>
    </message>
    <message>
        <source>Question for {name}</source>
        <translation>Question pour {name}</translation>
    </message>
    <message>
        <source>About: {case}, {kind}, {when}.</source>
        <translation>Sujet&#xa0;: {case}, {kind}, {when}.</translation>
    </message>
    <message>
        <source>{name} sees this on the entry. The clock keeps running.</source>
        <translation>{name} la verra sous l’inscription. Le délai continue de courir.</translation>
    </message>
    <message>
        <source>About: {kind}, {when}.</source>
        <translation>Sujet&#xa0;: {kind}, {when}.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardives</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Amended since sign-off</source>
        <translation>Modifiées depuis l’approbation</translation>
    </message>
    <message>
        <source>My direct reports</source>
        <translation>Relevant directement de moi</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Inscriptions de qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No reporting lines are named: any supervisor of your agency reviews.</source>
        <translation>Aucun rattachement n’est désigné&#xa0;: toute personne qui supervise dans votre organisme examine.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>suivante, précédente</translation>
    </message>
    <message>
        <source>move the date</source>
        <translation>changer la date</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Entries to sign off and questions to answer are listed here.</source>
        <translation>Les inscriptions à approuver et les questions auxquelles répondre figurent ici.</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>Rien de tel n’est en attente</translation>
    </message>
    <message>
        <source>Take a filter off to see the rest.</source>
        <translation>Retirez un filtre pour voir le reste.</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Say why and open</source>
        <translation>Dire pourquoi et ouvrir</translation>
    </message>
    <message>
        <source>{name} signs the line as it is now</source>
        <translation>{name} signe la chronologie telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>Settle the question</source>
        <translation>Régler la question</translation>
    </message>
    <message>
        <source>Sign the answer</source>
        <translation>Signer la réponse</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Entries to review</source>
        <translation>Inscriptions à examiner</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} et %n autre</numerusform>
            <numerusform>{first} et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tardive</numerusform>
            <numerusform>%n tardives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n à préciser</numerusform>
            <numerusform>%n à préciser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest %n day(s)</source>
        <translation>
            <numerusform>la plus ancienne de %n jour</numerusform>
            <numerusform>la plus ancienne de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>Reply to your question</source>
        <translation>Réponse à votre question</translation>
    </message>
    <message>
        <source>Question for you</source>
        <translation>Question pour vous</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>{count} waiting: {of}</source>
        <translation>{count} en attente&#xa0;: {of}</translation>
    </message>
    <message>
        <source>{count} of these kinds: {of}</source>
        <translation>{count} de ces types&#xa0;: {of}</translation>
    </message>
    <message>
        <source>That was the last entry that waits here.</source>
        <translation>C’était la dernière inscription en attente ici.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>My amendment answers it</source>
        <translation>Ma modification y répond</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>What settles it (may stay empty)</source>
        <translation>Ce qui la règle (facultatif)</translation>
    </message>
    <message>
        <source>It is settled then for everybody who reads it.</source>
        <translation>Elle sera alors réglée pour toute personne qui la lit.</translation>
    </message>
    <message>
        <source>A question for you</source>
        <translation>Une question pour vous</translation>
    </message>
    <message>
        <source>Answer to {name}</source>
        <translation>Réponse à {name}</translation>
    </message>
    <message>
        <source>{name} reads it beneath your entry, and says when it is settled.</source>
        <translation>{name} la lira sous votre inscription et dira quand la question est réglée.</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Écrivez la réponse.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n of your questions stay(s) open.</source>
        <translation>
            <numerusform>%n de vos questions reste ouverte.</numerusform>
            <numerusform>%n de vos questions restent ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled by this signature</source>
        <translation>Réglée par cette signature</translation>
    </message>
    <message>
        <source>It is settled for everybody who reads it.</source>
        <translation>Elle sera réglée pour toute personne qui la lit.</translation>
    </message>
    <message>
        <source>Your question of {day} stays open.</source>
        <translation>Votre question du {day} reste ouverte.</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Watchful</source>
        <translation>Vigilance</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Accru</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immédiat</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Write the day like 2026-11-02.</source>
        <translation>Écrivez le jour comme ceci&#xa0;: 2026-11-02.</translation>
    </message>
    <message>
        <source>Who stands for what</source>
        <translation>Qui tient quel rôle</translation>
    </message>
    <message>
        <source>Of a command triangle each role is one person’s at a time.</source>
        <translation>Chaque rôle d’un triangle de commandement revient à une personne à la fois.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Somebody without a card here</source>
        <translation>Quelqu’un sans carte ici</translation>
    </message>
    <message>
        <source>The role in a few words</source>
        <translation>Le rôle en quelques mots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Last day, if it is known</source>
        <translation>Dernier jour, s’il est connu</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Il prend fin</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Consigné par erreur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Why it was recorded by mistake</source>
        <translation>Pourquoi il a été consigné par erreur</translation>
    </message>
    <message>
        <source>{role}: {who}</source>
        <translation>{role}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>recorded by mistake: {reason}</source>
        <translation>consigné par erreur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>du {since} au {until}</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>depuis le {since}</translation>
    </message>
    <message>
        <source>answers on record differ</source>
        <translation>les réponses consignées diffèrent</translation>
    </message>
    <message>
        <source>not by a lead of the case</source>
        <translation>pas par un ou une responsable du dossier</translation>
    </message>
    <message>
        <source>Roles in this case</source>
        <translation>Rôles dans ce dossier</translation>
    </message>
    <message>
        <source>What they were before stays below. They give no rights here.</source>
        <translation>Les rôles passés restent plus bas. Aucun ne donne de droits ici.</translation>
    </message>
    <message>
        <source>A lead of the case gives and ends them.</source>
        <translation>Les responsables du dossier les confient et y mettent fin.</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>Give another…</source>
        <translation>Confier un rôle…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Safe contact</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Re-check safe contact:</source>
        <translation>Contact sécuritaire à revérifier&#xa0;:</translation>
    </message>
    <message>
        <source>Safe contact:</source>
        <translation>Contact sécuritaire&#xa0;:</translation>
    </message>
    <message>
        <source>No safe-contact rule yet. Ask before you call.</source>
        <translation>Aucune consigne de contact sécuritaire. Demandez avant d’appeler.</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Vérifié le {day}</translation>
    </message>
    <message>
        <source>Safe contact, answers differ. See both first:</source>
        <translation>Contact sécuritaire, réponses divergentes. Voyez-les toutes d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>Contact depuis</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>Disparition depuis</translation>
    </message>
    <message>
        <source>Someone else’s number too</source>
        <translation>Numéro aussi à quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>Save a copy</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever uses this computer, or the drive it goes to, can open it. It is put on record that you saved it.</source>
        <translation>Une copie hors du coffre n’est pas chiffrée&#xa0;: quiconque utilise cet ordinateur ou le support choisi peut l’ouvrir. Il est consigné que vous l’avez enregistrée.</translation>
    </message>
    <message>
        <source>Save a copy of this file?</source>
        <translation>Enregistrer une copie de ce fichier?</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Leave out where, when and with what it was taken</source>
        <translation>Retirer le lieu, la date et l’appareil de la prise de vue</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Leave it in the vault</source>
        <translation>La laisser dans le coffre</translation>
    </message>
    <message>
        <source>This kind of file may say where, when and with what it was taken. Nothing can be left out of it here.</source>
        <translation>Ce genre de fichier peut dire où, quand et avec quel appareil il a été pris. Rien ne peut en être retiré ici.</translation>
    </message>
    <message>
        <source>Nothing can be left out of this file, which is damaged or unusual. No copy was saved. Take the mark away to save it as it is.</source>
        <translation>Rien ne peut être retiré de ce fichier, qui est endommagé ou inhabituel. Aucune copie n’a été enregistrée. Décochez la case pour l’enregistrer tel quel.</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>Enregistrer une copie hors du coffre</translation>
    </message>
    <message>
        <source>Saved. This copy is not encrypted.</source>
        <translation>Enregistré. Cette copie n’est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Only this case</source>
        <translation>Ce dossier seul</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>Nothing is called that, and no entry or file says it.</source>
        <translation>Rien ne s’appelle ainsi, et aucune inscription ni aucun fichier ne le dit.</translation>
    </message>
    <message>
        <source>Too many to weigh. Newest first.</source>
        <translation>Trop d’inscriptions pour les comparer. Les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>Case, person, words in an entry, or command</source>
        <translation>Dossier, personne, mots d’une inscription ou commande</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>In files</source>
        <translation>Dans les fichiers</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retenir</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Single letters act in lists</source>
        <translation>Les lettres seules agissent dans les listes</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Lock after minutes without a touch</source>
        <translation>Verrouiller après un nombre de minutes sans activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>Touches à une lettre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What others wrote stays in their own language.</source>
        <translation>Ce que les autres ont écrit reste dans leur langue.</translation>
    </message>
    <message>
        <source>“As this computer” follows its colours and its wish for contrast.</source>
        <translation>«&#xa0;Comme cet ordinateur&#xa0;» suit ses couleurs et son réglage de contraste.</translation>
    </message>
    <message>
        <source>On top of the size this computer already uses.</source>
        <translation>S’ajoute à la taille que cet ordinateur utilise déjà.</translation>
    </message>
    <message>
        <source>From 1 to 30. You are told one minute before; any key or a move of the pointer keeps it open. What you are writing is kept.</source>
        <translation>De 1 à 30. Un avis s’affiche une minute avant; une touche ou un mouvement du pointeur garde le coffre ouvert. Ce que vous écrivez est conservé.</translation>
    </message>
    <message>
        <source>{new} begins an entry, {down} and {up} move, {unread} finds the next unread one. Switch this off if you speak to the computer, or if keys are easily hit by chance.</source>
        <translation>{new} commence une inscription, {down} et {up} se déplacent, {unread} trouve la prochaine non lue. Désactivez ce réglage si vous parlez à l’ordinateur ou si des touches sont facilement frappées par hasard.</translation>
    </message>
    <message>
        <source>Every key can be another one. The choice is kept on this computer, not in a vault.</source>
        <translation>Chaque touche peut être remplacée. Le choix est gardé sur cet ordinateur, jamais dans un coffre.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys that work here</source>
        <translation>Touches utilisables ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>Dans les listes et les champs</translation>
    </message>
</context>
<context>
    <name>Six words</name>
    <message>
        <source>Write these six words down</source>
        <translation>Notez ces six mots</translation>
    </message>
    <message>
        <source>They open {file}, and they are shown only now: nobody can look them up later. Keep them apart from the file, and tell them by voice.</source>
        <translation>Ils ouvrent {file} et ne sont montrés que maintenant&#xa0;: personne ne pourra les retrouver. Gardez-les à l’écart du fichier et dites-les de vive voix.</translation>
    </message>
    <message>
        <source>In lower case, with a hyphen between one and the next:</source>
        <translation>En minuscules, avec un trait d’union entre chacun&#xa0;:</translation>
    </message>
    <message>
        <source>I have written them down.</source>
        <translation>Je les ai notés.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Les faire disparaître</translation>
    </message>
    <message>
        <source>Word {number}: {word}</source>
        <translation>Mot {number}&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Seen or heard by the author</source>
        <translation>Vu ou entendu directement</translation>
    </message>
    <message>
        <source>Told to the author</source>
        <translation>Rapporté par une autre personne</translation>
    </message>
    <message>
        <source>From a record</source>
        <translation>Tiré d’un document</translation>
    </message>
    <message>
        <source>From a document or record</source>
        <translation>Tiré d’un document</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Judged by, and why</source>
        <translation>Jugé par, et pourquoi</translation>
    </message>
    <message>
        <source>{by}: {reason}</source>
        <translation>{by}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What it is measured by</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Juger…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Each is judged by itself. Choose one, and press Enter.</source>
        <translation>Chacune se juge séparément. Choisissez-en une, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>What the standard says</source>
        <translation>Ce que dit la norme</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Signed with your name. The whole team reads it.</source>
        <translation>Signé de votre nom. Toute l’équipe le lit.</translation>
    </message>
    <message>
        <source>Signed with your name. Whoever reads the entry reads it.</source>
        <translation>Signé de votre nom. Qui lit l’inscription le lit.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Sign and record</source>
        <translation>Signer et consigner</translation>
    </message>
    <message>
        <source>Let these standards hold on this laptop?</source>
        <translation>Appliquer ces normes sur cet ordinateur?</translation>
    </message>
    <message>
        <source>Compare the hash with whoever signed the file off. What began under an earlier version keeps that version.</source>
        <translation>Comparez l’empreinte avec la personne qui a approuvé le fichier. Ce qui a commencé sous une version antérieure garde cette version.</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Changées&#xa0;:</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Les appliquer ici</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Write the day like 2026-11-02.</source>
        <translation>Écrivez le jour comme 2026-11-02.</translation>
    </message>
    <message>
        <source>Recorded and signed</source>
        <translation>Consigné et signé</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normes</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n court day(s)</source>
        <translation>
            <numerusform>%n jour d’audience</numerusform>
            <numerusform>%n jours d’audience</numerusform>
        </translation>
    </message>
    <message>
        <source>The values the program came with. Your agency can sign its own.</source>
        <translation>Les valeurs venues avec le programme. Votre organisme peut signer les siennes.</translation>
    </message>
    <message>
        <source>Changed on this laptop alone; your agency signed none.</source>
        <translation>Changées sur cet ordinateur seulement; votre organisme n’en a signé aucune.</translation>
    </message>
    <message>
        <source>As your agency signed them.</source>
        <translation>Telles que votre organisme les a signées.</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>from {day} to {last}</source>
        <translation>du {day} au {last}</translation>
    </message>
    <message>
        <source>Yes, compared with its source</source>
        <translation>Oui, comparée à sa source</translation>
    </message>
    <message>
        <source>No, nobody has compared it with its source</source>
        <translation>Non, personne ne l’a comparée à sa source</translation>
    </message>
    <message>
        <source>Left out, what was there before stands: {lines}</source>
        <translation>Laissé de côté, ce qui était là avant demeure&#xa0;: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n à préciser</numerusform>
            <numerusform>%n à préciser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tardive</numerusform>
            <numerusform>%n tardives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late, reason given</source>
        <translation>
            <numerusform>%n tardive, motif donné</numerusform>
            <numerusform>%n tardives, motifs donnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more judgement(s)</source>
        <translation>
            <numerusform>%n autre jugement</numerusform>
            <numerusform>%n autres jugements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non respectée</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Délai en cours</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Rien à mesurer</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{met} sur {all} respectées</translation>
    </message>
    <message>
        <source>Nothing on record tells</source>
        <translation>Rien au dossier ne le dit</translation>
    </message>
    <message>
        <source>Nothing to measure in these days</source>
        <translation>Rien à mesurer pour ces jours</translation>
    </message>
    <message>
        <source>Judged by {name}, {moment}: {reason}</source>
        <translation>Jugé par {name}, {moment}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>What waits for review, and {first} to {last}</source>
        <translation>Ce qui attend un examen, et du {first} au {last}</translation>
    </message>
    <message>
        <source>days in this laptop’s time zone: {zone}</source>
        <translation>jours selon le fuseau horaire de cet ordinateur&#xa0;: {zone}</translation>
    </message>
    <message>
        <source>Rule not verified</source>
        <translation>Règle non vérifiée</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>Reviewed {day}</source>
        <translation>Revu le {day}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Écrire dans un fichier…</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Standards in force</source>
        <translation>Normes en vigueur</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>Write the standards to a file</source>
        <translation>Écrire les normes dans un fichier</translation>
    </message>
    <message>
        <source>Written. Its hash: {hash}</source>
        <translation>Écrit. Son empreinte&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>Bring in standards from a file</source>
        <translation>Importer des normes d’un fichier</translation>
    </message>
    <message>
        <source>Rule data (*.json)</source>
        <translation>Données de règles (*.json)</translation>
    </message>
    <message>
        <source>As of now, not as known at the moment the line shows.</source>
        <translation>État actuel, et non ce qu’on savait au moment que montre la ligne.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Your own device</source>
        <translation>Votre propre appareil</translation>
    </message>
    <message>
        <source>Your own agency</source>
        <translation>Votre organisme</translation>
    </message>
    <message>
        <source>Compared in person</source>
        <translation>Comparé en personne</translation>
    </message>
    <message>
        <source>Compared by voice</source>
        <translation>Comparé de vive voix</translation>
    </message>
    <message>
        <source>Vouched for</source>
        <translation>Attesté par un tiers</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Offline. Everything is saved on this device</source>
        <translation>Hors ligne. Tout est enregistré sur cet appareil</translation>
    </message>
    <message>
        <source>Read only. This copy can’t be written to, so nothing is added</source>
        <translation>Lecture seule. Rien ne peut être ajouté à cette copie</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Offline, saved</source>
        <translation>Hors ligne, enregistré</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couvrir</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to send</source>
        <translation>
            <numerusform>%n inscription à envoyer</numerusform>
            <numerusform>%n inscriptions à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>object store</source>
        <translation>stockage d’objets</translation>
    </message>
    <message>
        <source>Nothing handed over yet</source>
        <translation>Rien n’a encore été transmis</translation>
    </message>
    <message>
        <source>Last handed over {moment}</source>
        <translation>Dernière transmission&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Last taken in {moment}</source>
        <translation>Dernière réception&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Last exchange: {place}, {moment}</source>
        <translation>Dernier échange&#xa0;: {place}, {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): settle</source>
        <translation>
            <numerusform>%n conflit&#xa0;: régler</numerusform>
            <numerusform>%n conflits&#xa0;: régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s): decide</source>
        <translation>
            <numerusform>%n autorisation&#xa0;: décider</numerusform>
            <numerusform>%n autorisations&#xa0;: décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restricted opening(s): look why</source>
        <translation>
            <numerusform>%n ouverture restreinte&#xa0;: voir pourquoi</numerusform>
            <numerusform>%n ouvertures restreintes&#xa0;: voir pourquoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Still to come.</source>
        <translation>À venir.</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>In order.</source>
        <translation>En ordre.</translation>
    </message>
    <message>
        <source>Needs your attention.</source>
        <translation>Demande votre attention.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Échec.</translation>
    </message>
</context>
<context>
    <name>Strike</name>
    <message>
        <source>Strike this entry?</source>
        <translation>Biffer cette inscription?</translation>
    </message>
    <message>
        <source>A line is drawn through it. Everyone who could read it still can, and sees who struck it and why. It can be taken back for a minute, then never.</source>
        <translation>Elle est biffée. Toute personne qui pouvait la lire le peut encore et voit qui l’a biffée et pourquoi. On peut revenir en arrière pendant une minute, puis plus jamais.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Strike and sign</source>
        <translation>Biffer et signer</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>La garder telle quelle</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Add to the team of {codename}</source>
        <translation>Ajouter à l’équipe de {codename}</translation>
    </message>
    <message>
        <source>One entry, signed by you; nothing is sent yet.</source>
        <translation>Une inscription signée par vous; rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Whose card?</source>
        <translation>La carte de qui?</translation>
    </message>
    <message>
        <source>Compare the code…</source>
        <translation>Comparer le code…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Add and sign</source>
        <translation>Ajouter et signer</translation>
    </message>
    <message>
        <source>Nobody here has compared the code of {name}. Compare it first, by voice or in person.</source>
        <translation>Personne ici n’a comparé le code de {name}. Comparez-le d’abord, de vive voix ou en personne.</translation>
    </message>
    <message>
        <source>{name} of {agency} will be able to read what is written for the new group, and you.</source>
        <translation>{name}, de {agency}, pourra lire ce qui est écrit pour le nouveau groupe, et vous aussi.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Auditoire</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listé</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Non listé</translation>
    </message>
    <message>
        <source>Do others see that it exists?</source>
        <translation>Les autres voient-ils qu’il existe?</translation>
    </message>
    <message>
        <source>A new group…</source>
        <translation>Un nouveau groupe…</translation>
    </message>
    <message>
        <source>Everybody on the case sees that this group has entries: a line a day, with the discipline, never the minute, the author or a word.</source>
        <translation>Toute l’équipe voit que ce groupe a des inscriptions&#xa0;: une ligne par jour, avec la discipline, jamais la minute, un nom ni un mot.</translation>
    </message>
    <message>
        <source>Nobody outside this group sees any trace of it: for police intelligence and privileged advice. It can’t be made listed later.</source>
        <translation>Personne hors de ce groupe n’en voit la moindre trace&#xa0;: pour le renseignement policier et les avis privilégiés. Il ne pourra pas être listé plus tard.</translation>
    </message>
    <message>
        <source>Seen by its members only if it is unlisted.</source>
        <translation>Visible de ses membres seulement s’il n’est pas listé.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>The team of this case</source>
        <translation>L’équipe de ce dossier</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Ajouter à l’équipe</translation>
    </message>
    <message>
        <source>Take off the team…</source>
        <translation>Retirer de l’équipe…</translation>
    </message>
    <message>
        <source>A laptop is lost…</source>
        <translation>Un portable est perdu…</translation>
    </message>
    <message>
        <source>Take {name} off {codename}?</source>
        <translation>Retirer {name} de {codename}?</translation>
    </message>
    <message>
        <source>New keys are made that none of {name}’s laptops gets. From everybody’s next exchange on, they read nothing more that is written for {audience}.
What their laptops already hold, they can still read: keys can’t take that back.</source>
        <translation>De nouvelles clés sont faites, qu’aucun portable de {name} ne reçoit. Dès le prochain échange de chacun, ils ne lisent plus rien de ce qui est écrit pour {audience}.
Ce que ces portables détiennent déjà reste lisible&#xa0;: les clés ne peuvent pas le reprendre.</translation>
    </message>
    <message>
        <source>Keep them on</source>
        <translation>Garder dans l’équipe</translation>
    </message>
    <message>
        <source>Take off and make new keys</source>
        <translation>Retirer et faire de nouvelles clés</translation>
    </message>
    <message numerus="yes">
        <source>also the %n entry(s) written before today</source>
        <comment>how much somebody who joins reads</comment>
        <translation>
            <numerusform>aussi %n inscription écrite avant aujourd’hui</numerusform>
            <numerusform>aussi les %n inscriptions écrites avant aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>appareil {device}</translation>
    </message>
    <message>
        <source>{name} (this laptop)</source>
        <translation>{name} (ce portable)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>A quitté</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>A quitté {day}</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>{name} of {agency} will be able to read everything written for {audience}, from their next exchange on: {before}.</source>
        <translation>{name}, de {agency}, pourra lire tout ce qui est écrit pour {audience}, dès son prochain échange&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>nothing was written for it yet</source>
        <translation>rien n’a encore été écrit</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>toute l’équipe</translation>
    </message>
    <message>
        <source>the audience “{audience}”</source>
        <translation>l’auditoire «&#xa0;{audience}&#xa0;»</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Only a lead of this case decides who reads it: a lead, supervisor or custodian by their agency’s card, or whoever one of them made lead here.</source>
        <translation>Seule une personne responsable de ce dossier décide qui le lit&#xa0;: responsable, superviseure ou gardienne selon la carte de son organisme, ou désignée ici par l’une d’elles.</translation>
    </message>
    <message>
        <source>This copy can’t be written to, so nobody is added or taken off here.</source>
        <translation>Cette copie ne peut pas être modifiée&#xa0;: personne n’est ajouté ni retiré ici.</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>Tell whoever received it</source>
        <translation>Avertir qui l’a reçue</translation>
    </message>
    <message>
        <source>Why, and what they are to do</source>
        <translation>Pourquoi, et ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>To be destroyed or given back by (may be left empty)</source>
        <translation>À détruire ou à rendre d’ici le (peut rester vide)</translation>
    </message>
    <message>
        <source>Later: leave it in Today</source>
        <translation>Plus tard&#xa0;: le laisser dans Aujourd’hui</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign and write</source>
        <translation>Signer et écrire</translation>
    </message>
    <message>
        <source>Tell {names} that the consent was withdrawn</source>
        <translation>Annoncer à {names} le retrait du consentement</translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation>Écrire l’avis</translation>
    </message>
    <message>
        <source>Write the day like 2026-11-30, or leave it empty.</source>
        <translation>Écrivez le jour ainsi&#xa0;: 2026-11-30, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Written, read back and on record.</source>
        <translation>Écrit, relu et consigné.</translation>
    </message>
    <message>
        <source>Give each their file. It says nothing else of the case.</source>
        <translation>Remettez à chaque personne son fichier. Il ne dit rien d’autre du dossier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Qui l’a reçue</translation>
    </message>
    <message>
        <source>Each is told in a file of their own. Ask them to tell those they gave it to in turn.</source>
        <translation>Chaque personne est avertie par un fichier à elle. Demandez-lui d’avertir celles à qui elle l’a transmise à son tour.</translation>
    </message>
    <message>
        <source>Written: {file}. Give it to them, on a drive or by mail.</source>
        <translation>Écrit&#xa0;: {file}. Remettez-le-lui, sur un support ou par la poste.</translation>
    </message>
    <message>
        <source>Handed on {days}</source>
        <translation>Transmise le {days}</translation>
    </message>
    <message>
        <source>Gave it on to {names}, as far as is known here</source>
        <translation>L’a transmise à {names}, pour ce qu’on en sait ici</translation>
    </message>
    <message>
        <source>It was recalled from them on {when}</source>
        <translation>Elle a été rappelée le {when}</translation>
    </message>
    <message>
        <source>They were told on {when} that it is replaced</source>
        <translation>Remplacement annoncé le {when}</translation>
    </message>
    <message>
        <source>Notes in it were corrected for them on {when}</source>
        <translation>Des notes qu’elle contient ont été corrigées le {when}</translation>
    </message>
    <message>
        <source>They were told on {when} that the consent was withdrawn</source>
        <translation>Retrait du consentement annoncé le {when}</translation>
    </message>
    <message>
        <source>It is recalled</source>
        <translation>Elle est rappelée</translation>
    </message>
    <message>
        <source>It should not have gone to them. They are asked not to use it any more.</source>
        <translation>Elle n’aurait pas dû leur parvenir. On leur demande de ne plus s’en servir.</translation>
    </message>
    <message>
        <source>Something newer takes its place</source>
        <translation>Quelque chose de plus récent la remplace</translation>
    </message>
    <message>
        <source>They are asked to go by what came later.</source>
        <translation>On leur demande de s’en tenir à ce qui a suivi.</translation>
    </message>
    <message>
        <source>Notes in it were corrected</source>
        <translation>Des notes qu’elle contient ont été corrigées</translation>
    </message>
    <message>
        <source>They get these notes as they stand now, and nothing else of the case.</source>
        <translation>Ces notes leur parviennent telles qu’elles sont maintenant, et rien d’autre du dossier.</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Le consentement a été retiré</translation>
    </message>
    <message>
        <source>They are told that nothing more can rest on it.</source>
        <translation>On leur dit que plus rien ne peut s’y appuyer.</translation>
    </message>
    <message>
        <source>What are they told?</source>
        <translation>De quoi sont-ils avertis?</translation>
    </message>
    <message>
        <source>Some of these notes were kept back from them: choose what they may see.</source>
        <translation>Une partie de ces notes ne leur a pas été montrée&#xa0;: choisissez ce qu’ils peuvent voir.</translation>
    </message>
    <message>
        <source>Nobody has words of it that were changed since.</source>
        <translation>Personne n’en a de mots qui ont changé depuis.</translation>
    </message>
    <message>
        <source>It did not leave under a consent.</source>
        <translation>Elle n’a pas été transmise en vertu d’un consentement.</translation>
    </message>
    <message>
        <source>That consent stands, or everybody was told of its withdrawal.</source>
        <translation>Ce consentement tient, ou son retrait a été annoncé à tout le monde.</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Personne ne l’a.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Hide original</source>
        <translation>Masquer l’original</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Content is not on this device.</source>
        <translation>Le contenu n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Return conversation</source>
        <translation>Entretien de retour</translation>
    </message>
    <message>
        <source>Consultation to sign</source>
        <translation>Consultation à signer</translation>
    </message>
    <message>
        <source>Placement ends</source>
        <translation>Fin d’un placement</translation>
    </message>
    <message>
        <source>Custody ends</source>
        <translation>Fin de la garde</translation>
    </message>
    <message>
        <source>Order ends</source>
        <translation>Fin d’une ordonnance</translation>
    </message>
    <message>
        <source>Card runs out</source>
        <translation>Fin de validité d’une carte</translation>
    </message>
    <message>
        <source>{what} (restricted)</source>
        <translation>{what} (restreint)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>dont %n tardive</numerusform>
            <numerusform>dont %n tardives</numerusform>
        </translation>
    </message>
    <message>
        <source>Return conversation with {initials}</source>
        <translation>Entretien de retour avec {initials}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>shown once you say why you open it</source>
        <translation>visible dès que vous dites pourquoi vous l’ouvrez</translation>
    </message>
    <message>
        <source>offered, not required</source>
        <translation>offert, jamais imposé</translation>
    </message>
    <message>
        <source>nobody has taken it yet</source>
        <translation>personne ne s’en charge encore</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Fermeture du dossier</translation>
    </message>
    <message>
        <source>Sealing the case</source>
        <translation>Scellement du dossier</translation>
    </message>
    <message>
        <source>Destroying the record</source>
        <translation>Destruction du dossier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de sécurité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>En attente de votre autorisation</translation>
    </message>
    <message>
        <source>Look at an opening</source>
        <translation>Ouvertures à examiner</translation>
    </message>
    <message>
        <source>asked by {name}, since {moment}</source>
        <translation>demande de {name}, depuis {moment}</translation>
    </message>
    <message>
        <source>{name}, {moment}, not on its team</source>
        <translation>{name}, {moment}, hors de l’équipe</translation>
    </message>
    <message>
        <source>opened with a reason</source>
        <translation>ouvert avec un motif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps qui reste</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>depuis {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n due today or before</source>
        <translation>
            <numerusform>%n à échéance</numerusform>
            <numerusform>%n à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown here</source>
        <translation>
            <numerusform>%n autre, non montrée ici</numerusform>
            <numerusform>%n autres, non montrées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No placement, order or card ends.</source>
        <translation>Aucun placement, aucune ordonnance ni carte ne prend fin.</translation>
    </message>
    <message>
        <source>Nothing new since you last looked.</source>
        <translation>Rien de nouveau depuis votre dernier passage.</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Nothing of yours is due in the next 14 days.</source>
        <translation>Rien pour vous dans les 14 prochains jours.</translation>
    </message>
    <message>
        <source>Nothing due in the next 14 days.</source>
        <translation>Rien n’est à échéance dans les 14 prochains jours.</translation>
    </message>
    <message>
        <source>Mine: {count}</source>
        <translation>À moi&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Team: {count}</source>
        <translation>Équipe&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>14 prochains jours</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>Nouveau depuis votre passage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) to your questions</source>
        <translation>
            <numerusform>%n réponse à vos questions</numerusform>
            <numerusform>%n réponses à vos questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>{codename}: question for you</source>
        <translation>{codename}&#xa0;: question pour vous</translation>
    </message>
    <message>
        <source>Waiting for your review: {cases}, {entries}</source>
        <translation>À examiner&#xa0;: {cases}, {entries}</translation>
    </message>
</context>
<context>
    <name>Told thing</name>
    <message>
        <source>The case</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Auditoire</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Autorisation de transmettre</translation>
    </message>
    <message>
        <source>Role in the case</source>
        <translation>Rôle dans le dossier</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre élément</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>State of this record</source>
        <translation>État de ce dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All else is shown as always.</source>
        <translation>Tout le reste est affiché comme d’habitude.</translation>
    </message>
    <message>
        <source>Details copied. They hold nothing of any case.</source>
        <translation>Détails copiés. Ils ne contiennent rien d’aucun dossier.</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing was set aside.</source>
        <translation>Rien ne manque et rien n’a été mis de côté.</translation>
    </message>
    <message>
        <source>Nothing is amiss</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Take in their card…</source>
        <translation>Ajouter sa carte…</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Les lire…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Written by a lost device</source>
        <translation>Consigné par un appareil perdu</translation>
    </message>
    <message>
        <source>After it was reported. Check with its owner first.</source>
        <translation>Après son signalement. Vérifiez d’abord auprès de la personne.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>No words: a change of a field, or a mark.</source>
        <translation>Sans texte&#xa0;: changement d’un champ, ou marque.</translation>
    </message>
    <message>
        <source>Copied for a minute. Record them in your own name.</source>
        <translation>Copié pour une minute. Consignez-le en votre nom.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whose device</source>
        <translation>Appareil de</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>A case not shown yet</source>
        <translation>Un dossier non encore affiché</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Clé {key}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Missing: {places}.</source>
        <translation>Manquent&#xa0;: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written by a lost device</source>
        <translation>
            <numerusform>%n inscription d’un appareil perdu</numerusform>
            <numerusform>%n inscriptions d’un appareil perdu</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a lost device after it was reported. They count for nothing, and are kept.</source>
        <translation>Elles viennent d’un appareil perdu, après son signalement. Elles ne comptent pas et sont conservées.</translation>
    </message>
    <message>
        <source>Read them with {name}. What is true, record anew in your own name.</source>
        <translation>Lisez-les avec {name}. Ce qui est exact, consignez-le de nouveau en votre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n endroit en deux versions</numerusform>
            <numerusform>%n endroits en deux versions</numerusform>
        </translation>
    </message>
    <message>
        <source>One device signed two versions of its log, as a restored copy does. Both are shown, with a mark.</source>
        <translation>Un appareil a signé deux versions de son journal, comme le fait une copie restaurée. Les deux sont affichées, avec une marque.</translation>
    </message>
    <message>
        <source>The device of {name} must get a new key before it writes again.</source>
        <translation>L’appareil de {name} doit recevoir une nouvelle clé avant d’écrire de nouveau.</translation>
    </message>
    <message>
        <source>This device must get a new key before it writes again.</source>
        <translation>Cet appareil doit recevoir une nouvelle clé avant d’écrire de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) missing</source>
        <translation>
            <numerusform>%n inscription manquante</numerusform>
            <numerusform>%n inscriptions manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier entries of a log have not come yet. What came later is shown.</source>
        <translation>Des inscriptions antérieures d’un journal ne sont pas encore arrivées. Les suivantes sont affichées.</translation>
    </message>
    <message>
        <source>Ask {name} to exchange again.</source>
        <translation>Demandez à {name} de refaire un échange.</translation>
    </message>
    <message>
        <source>Exchange again: colleagues may hold what this device has lost.</source>
        <translation>Refaites un échange&#xa0;: des collègues ont peut-être ce que cet appareil a perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from a device nobody here knows</source>
        <translation>
            <numerusform>%n inscription d’un appareil inconnu ici</numerusform>
            <numerusform>%n inscriptions d’un appareil inconnu ici</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from a device your agency has not confirmed, and stay hidden until it is.</source>
        <translation>Elles viennent d’un appareil que votre organisme n’a pas confirmé et restent masquées d’ici là.</translation>
    </message>
    <message>
        <source>Take in the card of its owner, then compare the code.</source>
        <translation>Ajoutez la carte de son titulaire, puis comparez le code.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside</source>
        <translation>
            <numerusform>%n ligne mise de côté</numerusform>
            <numerusform>%n lignes mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged or forged data was set aside. Nothing of it is in the record, and the rest is whole.</source>
        <translation>Des données abîmées ou falsifiées ont été mises de côté. Rien n’en figure au dossier, et le reste est intact.</translation>
    </message>
    <message>
        <source>Ask whoever sent it to send it again. If it comes back, give support the details; they hold nothing of any case.</source>
        <translation>Demandez un nouvel envoi. Si cela se répète, donnez les détails au soutien technique; ils ne contiennent rien d’aucun dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) by somebody whose card was revoked</source>
        <translation>
            <numerusform>%n inscription dont la carte a été révoquée</numerusform>
            <numerusform>%n inscriptions dont la carte a été révoquée</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written while the card held, and stay, with a mark.</source>
        <translation>Elles datent d’avant la révocation et restent, avec une marque.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from a clock that ran ahead</source>
        <translation>
            <numerusform>%n inscription d’une horloge en avance</numerusform>
            <numerusform>%n inscriptions d’une horloge en avance</numerusform>
        </translation>
    </message>
    <message>
        <source>They bear a time that had not come when they arrived. Their words and their order are not touched.</source>
        <translation>Elles portent une heure qui n’était pas encore venue à leur arrivée. Leur texte et leur ordre n’en sont pas touchés.</translation>
    </message>
    <message>
        <source>Ask {name} to set the clock of that device right.</source>
        <translation>Demandez à {name} de régler l’horloge de cet appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that may be out of date</source>
        <translation>
            <numerusform>%n réponse peut-être plus à jour</numerusform>
            <numerusform>%n réponses peut-être plus à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer answer may have been held back by whoever handed it over.</source>
        <translation>Une réponse plus récente a peut-être été retenue lors de la transmission.</translation>
    </message>
    <message>
        <source>Ask the sender whether it still holds.</source>
        <translation>Demandez à qui l’a transmise si elle vaut toujours.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from a newer Throughline</source>
        <translation>
            <numerusform>%n inscription d’une version plus récente</numerusform>
            <numerusform>%n inscriptions d’une version plus récente</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and passed on. This version can’t show what they say.</source>
        <translation>Elles sont conservées et transmises. Cette version ne peut pas en afficher le contenu.</translation>
    </message>
    <message>
        <source>Update Throughline on this laptop.</source>
        <translation>Mettez Throughline à jour sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Use a recovery key…</source>
        <translation>Utiliser une clé de secours…</translation>
    </message>
    <message>
        <source>Unlock {label}</source>
        <translation>Déverrouiller {label}</translation>
    </message>
    <message>
        <source>Working out the key</source>
        <translation>Calcul de la clé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj. est activé</translation>
    </message>
    <message>
        <source>This device’s key is in the system keyring</source>
        <translation>La clé de cet appareil est dans le trousseau du système</translation>
    </message>
    <message>
        <source>The vault opens with that key and your passphrase together.</source>
        <translation>Le coffre s’ouvre avec cette clé et votre phrase de passe ensemble.</translation>
    </message>
    <message>
        <source>This vault opens with the passphrase alone</source>
        <translation>Ce coffre s’ouvre avec la seule phrase de passe</translation>
    </message>
    <message>
        <source>No system keyring was there when it was made.</source>
        <translation>Il n’y avait pas de trousseau du système à sa création.</translation>
    </message>
    <message>
        <source>F9 covers the screen at any time</source>
        <translation>F9 couvre l’écran à tout moment</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L locks the vault.</source>
        <translation>Ctrl+Maj+L verrouille le coffre.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>It was printed when this vault was made: ten groups of four letters and digits. Paste all of it into the first field, or type group by group.</source>
        <translation>Elle a été mise sur papier à la création du coffre&#xa0;: dix groupes de quatre lettres et chiffres. Collez-la en entier dans le premier champ, ou tapez groupe par groupe.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase de passe</translation>
    </message>
    <message>
        <source>Recovery key of {label}</source>
        <translation>Clé de secours de {label}</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Essai de la clé</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Choisissez le dossier du coffre</translation>
    </message>
    <message>
        <source>Forgot it? The recovery key on paper opens the vault. Without that, nobody can.</source>
        <translation>Oubliée? La clé de secours sur papier ouvre le coffre. Sans elle, personne ne le peut.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Ouvrir un coffre…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Créer un coffre…</translation>
    </message>
    <message>
        <source>Set up from an invitation…</source>
        <translation>Configurer par invitation…</translation>
    </message>
    <message>
        <source>Vaults on this computer</source>
        <translation>Coffres sur cet ordinateur</translation>
    </message>
    <message>
        <source>No vault on this computer yet</source>
        <translation>Pas encore de coffre sur cet ordinateur</translation>
    </message>
    <message>
        <source>Works with no internet. Nothing leaves this computer unless you export it.</source>
        <translation>Fonctionne sans Internet. Rien ne quitte cet ordinateur sans que vous l’exportiez.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non branché</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Opened {moment}</source>
        <translation>Ouvert {moment}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Which change</source>
        <translation>Quelle modification</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From the first words to those that hold now</source>
        <translation>Des premiers mots à ceux qui valent maintenant</translation>
    </message>
    <message>
        <source>Amendment of {when}, {name}</source>
        <translation>Modification du {when}, {name}</translation>
    </message>
    <message>
        <source>First written {when} by {name}</source>
        <translation>Premier texte {when}, par {name}</translation>
    </message>
    <message>
        <source>Removed: “{words}”.</source>
        <translation>Retiré&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Added: “{words}”.</source>
        <translation>Ajouté&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Only spaces or lines were changed.</source>
        <translation>Seuls des espaces ou des lignes ont changé.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} modifications</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} de {pages}</translation>
    </message>
    <message>
        <source>moving picture, first frame shown</source>
        <translation>image animée, première image affichée</translation>
    </message>
    <message>
        <source>taken {when} by the camera’s clock</source>
        <translation>prise {when} selon l’horloge de l’appareil photo</translation>
    </message>
    <message>
        <source>the file says where it was taken</source>
        <translation>le fichier indique le lieu de la prise de vue</translation>
    </message>
    <message>
        <source>From: {said}</source>
        <translation>De&#xa0;: {said}</translation>
    </message>
    <message>
        <source>To: {said}</source>
        <translation>À&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Copy to: {said}</source>
        <translation>Copie à&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Sent: {said}</source>
        <translation>Envoyé&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Subject: {said}</source>
        <translation>Objet&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Files: {said}</source>
        <translation>Fichiers&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Hidden again when you let go of Space.</source>
        <translation>Masquée de nouveau quand vous relâchez la barre d’espace.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is not a mail message, although it is called one.</source>
        <translation>Ce fichier n’est pas un courriel, même s’il en porte le nom.</translation>
    </message>
    <message>
        <source>This file is not a picture of a kind that can be shown here.</source>
        <translation>Ce fichier n’est pas une image d’un genre qui peut être affiché ici.</translation>
    </message>
    <message>
        <source>This file is not a PDF, or it is too damaged to be shown.</source>
        <translation>Ce fichier n’est pas un PDF, ou il est trop endommagé pour être affiché.</translation>
    </message>
    <message>
        <source>This page is not there.</source>
        <translation>Cette page n’existe pas.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password of its own and can’t be shown here.</source>
        <translation>Ce PDF est verrouillé par son propre mot de passe et ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut short, so it can’t be shown.</source>
        <translation>Ce fichier est endommagé ou incomplet et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be shown here.</source>
        <translation>Cette image compte trop de pixels pour être affichée ici.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Ce fichier est trop volumineux pour être affiché ici.</translation>
    </message>
    <message>
        <source>This file could not be shown: reading it failed.</source>
        <translation>Ce fichier n’a pas pu être affiché&#xa0;: sa lecture a échoué.</translation>
    </message>
    <message>
        <source>This file could not be shown: reading it took too long.</source>
        <translation>Ce fichier n’a pas pu être affiché&#xa0;: sa lecture a pris trop de temps.</translation>
    </message>
    <message>
        <source>This file could not be shown: reading it took too much memory.</source>
        <translation>Ce fichier n’a pas pu être affiché&#xa0;: sa lecture a demandé trop de mémoire.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Only you see it. It names somebody, so it is offered in this case and in no other. A view of the same name is replaced.</source>
        <translation>Elle n’est visible que pour vous. Elle nomme quelqu’un&#xa0;: elle est donc proposée dans ce dossier et dans aucun autre. Une vue du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Only you see it, in every case. A view of the same name is replaced.</source>
        <translation>Elle n’est visible que pour vous, dans tous les dossiers. Une vue du même nom est remplacée.</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aucune vue n’est enregistrée</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Retirer une vue</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Retirée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Where keys work</name>
    <message>
        <source>Always, over any question</source>
        <translation>Toujours, même devant une question</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Au déverrouillage</translation>
    </message>
    <message>
        <source>In an open vault</source>
        <translation>Dans un coffre ouvert</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>Dans Aujourd’hui</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation>Dans la liste des dossiers</translation>
    </message>
    <message>
        <source>In Reviews</source>
        <translation>Dans les examens</translation>
    </message>
    <message>
        <source>Asking or answering</source>
        <translation>Dans une question ou une réponse</translation>
    </message>
    <message>
        <source>Among the cards</source>
        <translation>Parmi les cartes</translation>
    </message>
    <message>
        <source>In the caseload</source>
        <translation>Dans la charge de cas</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>Dans un dossier</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la chronologie</translation>
    </message>
    <message>
        <source>Among the people</source>
        <translation>Parmi les personnes</translation>
    </message>
    <message>
        <source>On the team’s page</source>
        <translation>Sur la page de l’équipe</translation>
    </message>
    <message>
        <source>Among the handoffs</source>
        <translation>Parmi les transmissions</translation>
    </message>
    <message>
        <source>Among the consents</source>
        <translation>Parmi les consentements</translation>
    </message>
    <message>
        <source>In the access log</source>
        <translation>Dans le journal des accès</translation>
    </message>
    <message>
        <source>Recording a decision</source>
        <translation>En inscrivant une décision</translation>
    </message>
    <message>
        <source>Deciding on a request</source>
        <translation>En répondant à une demande</translation>
    </message>
    <message>
        <source>Telling whoever received it</source>
        <translation>En avisant les destinataires</translation>
    </message>
    <message>
        <source>Among the standards</source>
        <translation>Parmi les normes</translation>
    </message>
    <message>
        <source>Among your agency’s standards, with its key</source>
        <translation>Parmi les normes de votre organisme, avec sa clé</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Pendant l’écriture</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <source>Handing off</source>
        <translation>En transmettant</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>À la réception</translation>
    </message>
    <message>
        <source>Settling what differs</source>
        <translation>En réglant ce qui diverge</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>Devant un fichier</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>No placement, custody or missing episode is open.</source>
        <translation>Aucun placement, garde ni disparition n’est en cours.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Montrer le lieu</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier lieu connu</translation>
    </message>
    <message>
        <source>Living now</source>
        <translation>Habite en ce moment</translation>
    </message>
    <message>
        <source>No place is on record.</source>
        <translation>Aucun lieu n’est consigné.</translation>
    </message>
</context>
<context>
    <name>Whose case</name>
    <message>
        <source>Handed over to {agency} on {day}</source>
        <translation>Transmis à {agency} le {day}</translation>
    </message>
    <message>
        <source>Worked jointly with {agencies}</source>
        <translation>Suivi conjointement avec {agencies}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>The vault locks in %n second(s). Any key or a move of the pointer stops it.</source>
        <translation>
            <numerusform>Le coffre se verrouille dans %n seconde. Une touche ou un mouvement du pointeur l’en empêche.</numerusform>
            <numerusform>Le coffre se verrouille dans %n secondes. Une touche ou un mouvement du pointeur l’en empêche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>Held back by you</source>
        <translation>Retenu par vous</translation>
    </message>
    <message>
        <source>Outside the scope</source>
        <translation>Hors de l’étendue</translation>
    </message>
    <message>
        <source>Not released by its agency</source>
        <translation>Non libéré par son organisme</translation>
    </message>
    <message>
        <source>Replaced by a summary</source>
        <translation>Remplacé par un résumé</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Files that may say it, too</source>
        <translation>Fichiers qui pourraient le dire aussi</translation>
    </message>
    <message>
        <source>Not released by the community</source>
        <translation>Non libéré par la communauté</translation>
    </message>
    <message>
        <source>Youth record, its time over or not said</source>
        <translation>Dossier d’adolescent, délai échu ou non indiqué</translation>
    </message>
    <message>
        <source>A third party’s record</source>
        <translation>Dossier d’un tiers</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilégié</translation>
    </message>
    <message>
        <source>Informer privilege</source>
        <translation>Privilège de l’indicateur</translation>
    </message>
    <message>
        <source>Ongoing investigation</source>
        <translation>Enquête en cours</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Non pertinent</translation>
    </message>
    <message>
        <source>Our own dealings with others</source>
        <translation>Nos propres échanges avec d’autres</translation>
    </message>
    <message>
        <source>The note itself leaves</source>
        <translation>La note elle-même part</translation>
    </message>
    <message>
        <source>Questions and sign-offs</source>
        <translation>Questions et approbations</translation>
    </message>
</context>
<context>
    <name>Writing help</name>
    <message>
        <source>Kept on this device only, for you.</source>
        <translation>Gardé sur cet appareil seulement, pour vous.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Version d’origine</translation>
    </message>
    <message>
        <source>Keep as mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other templates</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <source>Change this template…</source>
        <translation>Modifier ce modèle…</translation>
    </message>
    <message>
        <source>Show wording hints</source>
        <translation>Afficher les suggestions de formulation</translation>
    </message>
    <message>
        <source>Change the wording list…</source>
        <translation>Modifier la liste de formulations…</translation>
    </message>
    <message>
        <source>Insert: {kind}</source>
        <translation>Insérer&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Change it in French…</source>
        <translation>Modifier la version française…</translation>
    </message>
    <message>
        <source>Change the French list…</source>
        <translation>Modifier la liste française…</translation>
    </message>
    <message>
        <source>Change it in English…</source>
        <translation>Modifier la version anglaise…</translation>
    </message>
    <message>
        <source>Change the English list…</source>
        <translation>Modifier la liste anglaise…</translation>
    </message>
    <message>
        <source>Begin another entry</source>
        <translation>Commencer une autre inscription</translation>
    </message>
    <message>
        <source>Template: {kind}</source>
        <translation>Modèle&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Wording list: words = instead | why</source>
        <translation>Formulations&#xa0;: mots = plutôt | pourquoi</translation>
    </message>
</context>
</TS>
