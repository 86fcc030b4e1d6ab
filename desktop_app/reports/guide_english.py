"""The texts for people without Throughline, in English."""

from desktop_app.reports.guide import OpeningWords, ReadMeWords

OPENING_ENGLISH = OpeningWords(
    title="HOW TO OPEN {file}",
    other_language="Le texte en français suit le texte anglais.",
    what_it_is=(
        "{file} is a sealed record. Only the person it was made for can open it; this text says"
        " nothing of what is in it. Do the steps in their order. They take about a quarter of"
        " an hour, and you need a telephone.",
    ),
    with_key="If you have Throughline, you don’t need these steps: open the file with it.",
    with_words="Throughline itself doesn’t open a file that is sealed with six words; these"
    " steps do.",
    mistake_heading="IF IT WAS NOT MEANT FOR YOU",
    mistake=(
        "Don’t open it. Tell the sender at once, on a number you already had. Then delete it,"
        " from the trash as well. Don’t pass it on, and don’t send it back.",
    ),
    tools_heading="WHAT YOU NEED",
    tools=(
        "age, a program that opens sealed files. Windows: type  winget install FiloSottile.age"
        "  in PowerShell, then close that window and open a new one. macOS: brew install age."
        " Debian and Ubuntu: sudo apt install age. If you may not install programs, ask whoever"
        " looks after your computer.",
        "The rest is there already: tar and ssh-keygen on Windows 10 and later, macOS and"
        " Linux; openssl on macOS and Linux.",
    ),
    key="Your own key: a small text file in which a line begins with AGE-SECRET-KEY-1. You, or"
    " whoever set age up for you, made it with age-keygen, and the sender was given its other"
    " half. Without it nobody can open this file: ask the sender for one sealed with six words.",
    words="The six words that the sender told you apart from the file.",
    typing="A window to type in. Windows: press the Windows key, type PowerShell, press Enter."
    " macOS: press Command and Space, type Terminal, press Enter. Copy each block below as it"
    " is, paste it into that window, and press Enter.",
    in_sh="On macOS and Linux:",
    in_powershell="On Windows, in PowerShell:",
    folder_heading="1. MAKE A FOLDER",
    folder=(
        "It is called handoff and lies in your home folder. Clouds often copy Desktop and"
        " Documents; don’t work there. The disk of the computer should be encrypted.",
    ),
    see_folder="To see it in a window, type  explorer $HOME\\{home}  (Windows),  open ~/{home} "
    " (macOS) or  xdg-open ~/{home}  (Linux).",
    copy_key="Copy two files into that window: {file}, and your key. Click each where it is, press"
    " Control and C (on a Mac, Command and C), click into the window, and press Control and V"
    " (Command and V). Rename the copy of your key {key}. If the first is called something else"
    " by now, rename it {file}.",
    copy_words="Copy {file} into that window: click it where it is, press Control and C (on a"
    " Mac, Command and C), click into the window, and press Control and V (Command and V). If it"
    " is called something else by now, rename the copy {file}.",
    replace="If the computer asks whether to replace a file, say no. You then have two copies, and"
    " one may be false: finish with the first, up to step 6, before you take the other.",
    open_heading="2. OPEN IT",
    open_words="age asks for a passphrase. That is the six words in lower case with a hyphen"
    " between them, like this: one-two-three-four-five-six. Nothing shows while you type.",
    opened=(
        "It worked if the last line is {opened}. Open none of the files yet: that it opens"
        " doesn’t show who sent it, because anybody can make a file for you.",
    ),
    not_opened_key="If it is {not_opened}, look first whether handoff holds the right file and"
    " the right key, under these very names; then paste the block again.",
    not_opened_words="If it is {not_opened}, look first whether handoff holds the right file"
    " under this very name; then paste the block again, and type the six words again.",
    not_opened=(
        "If it is {already}, go on with step 3; or start again with step 6.",
        "If nothing helps, the file was damaged or cut short on its way: ask the sender for it"
        " again, and tell them that this copy exists.",
    ),
    sender_heading="3. CHECK WHO SENT IT",
    sender=(
        "This prints a name and an agency, and six groups of five digits. Anybody can write"
        " any name; the digits, in the last line, belong to the key of whoever really made the"
        " file.",
    ),
    digits=(
        "Call the person named after  {claimed}  on a number you already had, not one that came"
        " with this file. If you don’t know them, ask their agency for them. Ask them to"
        " read out the six groups on their own card in Throughline; don’t read yours out"
        " first. All thirty digits must be the same. Write them down: they stay the same"
        " the next time this sender writes from the same computer, and then you only compare them"
        " with what you wrote down.",
    ),
    digits_differ=(
        "If it says “No such file” or “Cannot find path” instead, step 2 has not worked yet. If"
        " a digit differs, ask whether they made the file on another computer, which has digits of"
        " its own. If it still differs, it isn’t from them: open nothing, do step 6, and tell the"
        " sender and your supervisor.",
    ),
    whole_heading="4. CHECK THAT IT IS WHOLE",
    whole=(
        "This checks the sender’s signature, and then every file against the list that was"
        " signed.",
    ),
    answer=(
        "It is well if the answer begins with  {answer}  and the last line is {intact}. As the"
        " digits were the same, “sender” is the person you called.",
    ),
    not_whole=(
        "If the last line is {stop}, something isn’t as it was sent, even if the signature is"
        " good: open nothing, tell the sender what stands above {stop}, do step 6, and then delete"
        " this copy of {file}. Rely on no other copy before it ends in {intact}. Above {stop},"
        " FAILED follows the name of a file that was changed, {missing} comes before one that"
        " should be here, and {not_sent} before one that somebody added. If you put that one"
        " there yourself, do step 6, and start again with step 2.",
    ),
    read_heading="5. READ IT",
    read=(
        "In the window of step 1, open {folder}, and in it data. READ-ME-FIRST.txt says who sends"
        " it, why, and what is asked of"
        " you. timeline.html is the record; it opens in a browser and needs no network.",
    ),
    after_heading="6. DELETE WHAT WAS OPENED",
    after=(
        "First tell the sender, by telephone or on paper, that it came whole, with the number of"
        " the bundle in READ-ME-FIRST.txt. Tell them, too, if ever a copy of it is lost.",
        "Do this when you have read it, or to start again. It deletes all that was opened, past"
        " the trash; {file} stays, which is encrypted and can be opened again.",
    ),
    after_words="Keep the six words apart from {file}, for as long as you keep it. Delete copies"
    " that you don’t need, such as the one on a stick or in a mail.",
    after_key="Delete copies of {file} that you don’t need, such as the one on a stick or in a"
    " mail. When you won’t open it again, delete {key} in the window of step 1 as well, and empty"
    " the trash. First make sure that your key still"
    " lies where you copied it from: without it, no file made for you can be opened.",
)

READ_ME_ENGLISH = ReadMeWords(
    title="READ ME FIRST",
    other_language="Le texte en français suit le texte anglais.",
    what_it_is=(
        "This is a record about a child or a young person, handed over from one team to another."
        " It is confidential: it is only for the people named here, and nothing in it may be"
        " made public. If it was not meant for you, don’t read on: tell the sender, and delete"
        " it.",
        "Before you rely on it, check who sent it and that it is whole, as the text"
        " HOW-TO-OPEN beside the sealed file says. If that text is lost: the last section here"
        " has the same checks.",
    ),
    who_heading="WHO SENDS IT, TO WHOM, AND WHY",
    asked_heading="WHAT THE SENDER ASKS OF YOU",
    first_heading="READ THESE THREE FIRST",
    first=(
        ("timeline.html", "the record, in a web browser, without network"),
        ("withheld.html", "what was withheld, and why"),
        ("disclosed.html", "what was disclosed, entry by entry"),
    ),
    rest_heading="THE OTHER FILES",
    rest=(
        ("documents/record.pdf", "the record to print, in one PDF or more"),
        ("chronologie.html", "the record with its headings in French"),
        ("communique.html, retenu.html", "the two lists in French"),
        ("disclosed.csv, withheld.csv", "the two lists for a spreadsheet"),
        ("events.csv", "every note as a row, for a spreadsheet"),
        ("files/", "the files that belong to it, under safe names"),
        ("files/index.csv", "their own names and sizes"),
        ("entries.jsonl, cards.jsonl", "every entry as it was signed, for programs"),
        ("withheld.json", "what was withheld, for programs"),
        ("../envelope.json", "who hands over what to whom, for programs"),
        ("../*manifest-sha512.txt", "the list of files and their fingerprints"),
        ("../*.sig", "the sender’s signature under that list"),
        ("../bag*.txt", "how it is packed (BagIt, RFC 8493)"),
    ),
    came_heading="TELL THE SENDER THAT IT CAME",
    came=(
        "Whole or not, and what you take in: by telephone or on paper, with the number of the"
        " bundle above. With Throughline you can give a signed receipt.",
    ),
    risks_heading="WHAT NO CHECK CAN SHOW",
    risks=(
        "Whether the sender’s team holds more. What only a part of that team may read is not"
        " in here, unless it was chosen too; it leaves no trace.",
        "Whether what was written is true, complete or up to date. The record says which"
        " limits the sender sees.",
    ),
    keeping_heading="KEEPING IT, AND CORRECTIONS",
    keeping=(
        "If the sender asks to have it back or destroyed by a day, that day counts. Otherwise"
        " keep it as long as your agency’s own rules ask, and no longer. Keep the sealed file;"
        " delete what was opened.",
        "Corrections come from the sender as a further bundle. Keep them with this one, and"
        " don’t change this copy. If you find a mistake, tell the sender.",
    ),
    checks=(
        "Open a window to type in, go to the folder in which envelope.json lies, and paste each"
        " block as it is. The first prints six groups of digits; they must be those that the"
        " sender reads to you from their own card in Throughline, on a number you already had."
        " The second must answer  {answer}  and end with {intact}. On anything else, open"
        " nothing and tell the sender.",
    ),
)
