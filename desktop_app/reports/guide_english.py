"""READ-ME-FIRST in English."""

from desktop_app.reports.guide import GuideWords

GUIDE_ENGLISH = GuideWords(
    title="READ ME FIRST",
    other_language="Le texte en français suit le texte anglais.",
    what_it_is=(
        "This is a record about a child or a young person, handed over from one team to another."
        " It is confidential: it is only for the people named here, and nothing in it may be"
        " made public.",
        "If you have Throughline, open the .tlh file with it: it does all that follows by"
        " itself. Without it, these are the steps; you need age, tar and ssh-keygen.",
    ),
    who_heading="WHO SENT IT, TO WHOM, AND WHY",
    mistake_heading="IF IT WAS SENT TO YOU BY MISTAKE",
    mistake=(
        "Don’t read on. Tell the sender at once, on a number you already had. Delete the file"
        " and all that was unpacked from it, from the trash as well. Don’t pass it on, and"
        " don’t send it back.",
    ),
    contents_heading="WHAT EACH FILE IS",
    contents=(
        ("data/timeline.html", "the record, to be read in any web browser"),
        ("data/chronologie.html", "the same in French"),
        ("data/documents/record.pdf", "the same on paper; if long, record-2.pdf too"),
        ("data/disclosed.html, .csv", "what was disclosed, entry by entry"),
        ("data/withheld.html, .csv", "what was withheld, and why"),
        ("data/withheld.json", "the same list, for programs"),
        ("data/events.csv", "every note as a row, for a spreadsheet"),
        ("data/files/", "the files that belong to it, under safe names"),
        ("data/files/index.csv", "their original names, sizes and hashes"),
        ("data/entries.jsonl", "every entry as its author signed it"),
        ("data/cards.jsonl", "the identity cards of the authors"),
        ("envelope.json", "who hands what to whom, and on what ground"),
        ("manifest-sha512.txt", "a hash of every file under data/"),
        ("tagmanifest-sha512.txt", "a hash of the manifest and the envelope"),
        ("tagmanifest-sha512.txt.sig", "the sender’s signature over those hashes"),
        ("bagit.txt, bag-info.txt", "how it is packed: BagIt, RFC 8493"),
    ),
    outside=(
        "The file beside this text is sealed: only the person it was made for can open it. This"
        " text says nothing of what is in it. If you have Throughline, open the file with it.",
    ),
    tools_heading="WHAT YOU NEED",
    tools=(
        "age opens the file. Windows: winget install FiloSottile.age. macOS: brew install age."
        " Debian, Ubuntu: apt install age. tar and ssh-keygen come with Windows 10 and later,"
        " macOS and Linux.",
    ),
    then_read=(
        "Then read data/READ-ME-FIRST.txt in the folder handoff: it says who sent it, how to"
        " check that, and what each file is. Do that before you open anything else.",
    ),
    open_heading="1. OPEN IT",
    open_before=(
        "KEYFILE is the file with your own age key; NAME.tlh is the file you were sent. Work on"
        " an encrypted disk, in a folder that isn’t copied to a cloud. In PowerShell, cmd does the"
        " work, because PowerShell’s own pipes change bytes.",
    ),
    open_words=(
        "NAME.tlh is the file you were sent. It needs no key: age asks for a passphrase, which"
        " is the six words the sender told you, with hyphens between them, in lower case. Work"
        " on an encrypted disk, in a folder that isn’t copied to a cloud. Throughline doesn’t"
        " take in a file that was sealed so: these steps are the way to read it.",
    ),
    in_sh="On macOS and Linux, in a terminal (sh):",
    in_powershell="On Windows, in PowerShell:",
    open_after=(
        "If age prints an error, the file is damaged, cut short, or not for you. Then delete the"
        " folder handoff, whatever is in it, and ask for the file again.",
    ),
    sender_heading="2. CHECK WHO SENT IT",
    sender_line=(
        "Ask the sender for one line of text by another way than this file: in person, on paper,"
        " or in advance. Save it in the folder handoff as allowed_signers, as plain text (UTF-8"
        " without a byte order mark). If you have that line, go on to the signature.",
    ),
    sender_code=(
        "If you don’t have it, these commands save the line as this bundle gives it. It came with"
        " the bundle, so by itself it proves nothing:",
        "Save the following program as six_groups.py in the same folder and run it with Python."
        " It turns the line into six groups of five digits. Call the sender on a number you"
        " already had, and compare the digits that your computer prints with those on the"
        " sender’s card. All thirty must be the same.",
    ),
    sender_code_printed="This bundle says that they are:",
    sender_code_warning=(
        "Never compare these printed digits instead: whoever forges a bundle can copy them. Such"
        " a person could change this text as well. If you can, follow a copy of these steps that"
        " the sender gave you by hand.",
    ),
    signature="Then check the signature:",
    signature_answer="The answer must begin with:",
    signature_after=(
        "Anything else: stop, open nothing, and tell the sender. In PowerShell, don’t feed the"
        " file through a pipe: a pipe changes bytes, and a good signature then looks bad.",
    ),
    whole_heading="3. CHECK THAT NOTHING IS MISSING OR CHANGED",
    whole_bagit="With the BagIt tool of the Library of Congress (bagit.py, for Python):",
    whole_stock=(
        "Or with what the computer has. Every line must say OK. On macOS, write shasum -a 512"
        " instead of sha512sum.",
    ),
    whole_after=(
        "Do this after the signature, never instead of it. A file that no manifest names is not"
        " part of what was sent: don’t open it.",
    ),
    risks_heading="WHAT NO CHECK CAN SHOW",
    risks=(
        "Whether whole channels were left out. A channel is what one audience may read. A"
        " sealed channel leaves no trace in this bundle, unless the sender chose to show that"
        " it exists.",
        "Whether a part of an entry that was held back had a second version under the same"
        " name. The signature covers both, and what was held back can’t be seen.",
        "Whether what was written is true, complete or up to date. Read the limits that the"
        " sender states in the record.",
    ),
    keeping_heading="KEEPING IT, AND CORRECTIONS",
    keeping=(
        "Keep it encrypted, and only as long as your agency’s own rules ask for. Then delete it,"
        " and what was unpacked.",
        "Corrections made later will be sent by the sender, as a further bundle. Keep them with"
        " this one, and don’t change this copy. If you find a mistake in it, tell the sender.",
    ),
)
