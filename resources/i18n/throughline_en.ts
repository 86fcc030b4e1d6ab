<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%n more after this one</source>
        <translation>
            <numerusform>%n more after this one</numerusform>
            <numerusform>%n more after this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not listed by the log</source>
        <translation>
            <numerusform>%n more, not listed by the log</numerusform>
            <numerusform>%n more, not listed by the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agency</name>
    <message numerus="yes">
        <source>%n device(s) signed</source>
        <translation>
            <numerusform>%n device signed</numerusform>
            <numerusform>%n devices signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message numerus="yes">
        <source>%n entry(s) of {codename}, with what stands beneath notes</source>
        <translation>
            <numerusform>%n entry of {codename}, with what stands beneath notes</numerusform>
            <numerusform>%n entries of {codename}, with what stands beneath notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), none of them who asks</source>
        <translation>
            <numerusform>%n person, not who asks</numerusform>
            <numerusform>%n persons, none of them who asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s), listed above</source>
        <translation>
            <numerusform>%n condition, listed above</numerusform>
            <numerusform>%n conditions, listed above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in them kept back</source>
        <translation>
            <numerusform>%n thing in them kept back</numerusform>
            <numerusform>%n things in them kept back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>As known</name>
    <message numerus="yes">
        <source>%n entry(s) were recorded after this moment.</source>
        <translation>
            <numerusform>%n entry was recorded after this moment.</numerusform>
            <numerusform>%n entries were recorded after this moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) came here after this moment.</source>
        <translation>
            <numerusform>%n entry came here after this moment.</numerusform>
            <numerusform>%n entries came here after this moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was(were) recorded by then, and had not come here.</source>
        <translation>
            <numerusform>%n of them was recorded by then, and had not come here.</numerusform>
            <numerusform>%n of them were recorded by then, and had not come here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) shown here changed later.</source>
        <translation>
            <numerusform>%n entry shown here changed later.</numerusform>
            <numerusform>%n entries shown here changed later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late entries.</source>
        <translation>
            <numerusform>%n is a late entry.</numerusform>
            <numerusform>%n are late entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more late.</source>
        <translation>
            <numerusform>%n more late.</numerusform>
            <numerusform>%n more late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of this record: %n thing(s) to know</source>
        <translation>
            <numerusform>State of this record: %n thing to know</numerusform>
            <numerusform>State of this record: %n things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreviewed</source>
        <translation>
            <numerusform>%n unreviewed</numerusform>
            <numerusform>%n unreviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads %n case(s)</source>
        <translation>
            <numerusform>leads %n case</numerusform>
            <numerusform>leads %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in 30 days</source>
        <translation>
            <numerusform>%n entry in 30 days</numerusform>
            <numerusform>%n entries in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message numerus="yes">
        <source>%n handoff(s) rest on it</source>
        <translation>
            <numerusform>%n handoff rests on it</numerusform>
            <numerusform>%n handoffs rest on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n entry(s) to send</source>
        <translation>
            <numerusform>%n entry to send</numerusform>
            <numerusform>%n entries to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): {cases}</source>
        <translation>
            <numerusform>%n conflict: {cases}</numerusform>
            <numerusform>%n conflicts: {cases}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) behind</source>
        <translation>
            <numerusform>%n day behind</numerusform>
            <numerusform>%n days behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) sent</source>
        <translation>
            <numerusform>%n entry sent</numerusform>
            <numerusform>%n entries sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) received</source>
        <translation>
            <numerusform>%n entry received</numerusform>
            <numerusform>%n entries received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>%n file sent</numerusform>
            <numerusform>%n files sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) received</source>
        <translation>
            <numerusform>%n file received</numerusform>
            <numerusform>%n files received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) still to send</source>
        <translation>
            <numerusform>%n entry still to send</numerusform>
            <numerusform>%n entries still to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) known of and not here yet</source>
        <translation>
            <numerusform>%n entry known of and not here yet</numerusform>
            <numerusform>%n entries known of and not here yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s) on {place}</source>
        <translation>
            <numerusform>%n new entry on {place}</numerusform>
            <numerusform>%n new entries on {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entry(s)</source>
        <translation>
            <numerusform>Bring in %n entry</numerusform>
            <numerusform>Bring in %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n entry(s) out</source>
        <translation>
            <numerusform>Write %n entry out</numerusform>
            <numerusform>Write %n entries out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) kept for you</source>
        <translation>
            <numerusform>%n conflict kept for you</numerusform>
            <numerusform>%n conflicts kept for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n file(s) over</source>
        <translation>
            <numerusform>Bring %n file over</numerusform>
            <numerusform>Bring %n files over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the files isn’t an entry as its author signed it. It was set aside, and the rest came in.</source>
        <translation>
            <numerusform>%n line in the files isn’t an entry as its author signed it. It was set aside, and the rest came in.</numerusform>
            <numerusform>%n lines in the files aren’t entries as their authors signed them. They were set aside, and the rest came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handoff</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this case are not on this device.</source>
        <translation>
            <numerusform>%n file of this case is not on this device.</numerusform>
            <numerusform>%n files of this case are not on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not included</source>
        <translation>
            <numerusform>%n file not included</numerusform>
            <numerusform>%n files not included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stay: they are for {audience}.</source>
        <translation>
            <numerusform>%n note stays: it is for {audience}.</numerusform>
            <numerusform>%n notes stay: they are for {audience}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stay: they are for the whole team.</source>
        <translation>
            <numerusform>%n note stays: it is for the whole team.</numerusform>
            <numerusform>%n notes stay: they are for the whole team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} note(s) were already sent to them, last on {when}.</source>
        <translation>
            <numerusform>%n of {total} notes was already sent to them, last on {when}.</numerusform>
            <numerusform>%n of {total} notes were already sent to them, last on {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are new: {notes}.</source>
        <translation>
            <numerusform>%n note is new: {notes}.</numerusform>
            <numerusform>%n notes are new: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed since: {notes}.</source>
        <translation>
            <numerusform>%n note changed since: {notes}.</numerusform>
            <numerusform>%n notes changed since: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) keep back what these readers were shown before.</source>
        <translation>
            <numerusform>%n note keeps back what these readers were shown before.</numerusform>
            <numerusform>%n notes keep back what these readers were shown before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handoffs</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message numerus="yes">
        <source>%n entry(s) of {case}</source>
        <translation>
            <numerusform>%n entry of {case}</numerusform>
            <numerusform>%n entries of {case}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New keys are made for %n case(s).</source>
        <translation>
            <numerusform>New keys are made for %n case.</numerusform>
            <numerusform>New keys are made for %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>New vault</name>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n entry(s) not taken in</source>
        <translation>
            <numerusform>%n entry not taken in</numerusform>
            <numerusform>%n entries not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No receipt for %n day(s)</source>
        <translation>
            <numerusform>No receipt for %n day</numerusform>
            <numerusform>No receipt for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {agency}, has %n note(s) as it was before it was corrected.</source>
        <translation>
            <numerusform>{name}, {agency}, has %n note as it was before it was corrected.</numerusform>
            <numerusform>{name}, {agency}, has %n notes as they were before they were corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on this line came with it.</source>
        <translation>
            <numerusform>%n note on this line came with it.</numerusform>
            <numerusform>%n notes on this line came with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message numerus="yes">
        <source>%n thing(s) withheld</source>
        <translation>
            <numerusform>%n thing withheld</numerusform>
            <numerusform>%n things withheld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message numerus="yes">
        <source>%n entry(s) joined the line, unread.</source>
        <translation>
            <numerusform>%n entry joined the line, unread.</numerusform>
            <numerusform>%n entries joined the line, unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait(s) to be settled.</source>
        <translation>
            <numerusform>%n conflict waits to be settled.</numerusform>
            <numerusform>%n conflicts wait to be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not come: ask the sender for them.</source>
        <translation>
            <numerusform>%n file did not come: ask the sender for it.</numerusform>
            <numerusform>%n files did not come: ask the sender for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) stayed out; open the file again to take them in later.</source>
        <translation>
            <numerusform>%n entry stayed out; open the file again to take it in later.</numerusform>
            <numerusform>%n entries stayed out; open the file again to take them in later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were taken in.</source>
        <translation>
            <numerusform>%n entry was taken in.</numerusform>
            <numerusform>%n entries were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were not taken in.</source>
        <translation>
            <numerusform>%n entry was not taken in.</numerusform>
            <numerusform>%n entries were not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries are missing in %n author(s)’ sequence. The line will show the gap.</source>
        <translation>
            <numerusform>Entries are missing in %n author’s sequence. The line will show the gap.</numerusform>
            <numerusform>Entries are missing in %n authors’ sequences. The line will show the gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)’ sequence exists in two versions. Both are kept, and marked.</source>
        <translation>
            <numerusform>%n author’s sequence exists in two versions. Both are kept, and marked.</numerusform>
            <numerusform>%n authors’ sequences exist in two versions. All are kept, and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) can’t be verified and will be left out.</source>
        <translation>
            <numerusform>%n entry can’t be verified and will be left out.</numerusform>
            <numerusform>%n entries can’t be verified and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) named in it did not come with it. The notes come without.</source>
        <translation>
            <numerusform>%n file named in it did not come with it. The notes come without.</numerusform>
            <numerusform>%n files named in it did not come with it. The notes come without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message numerus="yes">
        <source>{when} (device clock was %n day(s) behind; corrected)</source>
        <translation>
            <numerusform>{when} (device clock was %n day behind; corrected)</numerusform>
            <numerusform>{when} (device clock was %n days behind; corrected)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n hour(s) behind; corrected)</source>
        <translation>
            <numerusform>{when} (device clock was %n hour behind; corrected)</numerusform>
            <numerusform>{when} (device clock was %n hours behind; corrected)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n minute(s) behind; corrected)</source>
        <translation>
            <numerusform>{when} (device clock was %n minute behind; corrected)</numerusform>
            <numerusform>{when} (device clock was %n minutes behind; corrected)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n day(s) ahead; corrected)</source>
        <translation>
            <numerusform>{when} (device clock was %n day ahead; corrected)</numerusform>
            <numerusform>{when} (device clock was %n days ahead; corrected)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n hour(s) ahead; corrected)</source>
        <translation>
            <numerusform>{when} (device clock was %n hour ahead; corrected)</numerusform>
            <numerusform>{when} (device clock was %n hours ahead; corrected)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when} (device clock was %n minute(s) ahead; corrected)</source>
        <translation>
            <numerusform>{when} (device clock was %n minute ahead; corrected)</numerusform>
            <numerusform>{when} (device clock was %n minutes ahead; corrected)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%n entry(s) changed since it was read. Read it as it stands now.</source>
        <translation>
            <numerusform>%n entry changed since it was read. Read it as it stands now.</numerusform>
            <numerusform>%n entries changed since they were read. Read them as they stand now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off on %n entry(s)</source>
        <translation>
            <numerusform>Sign off on %n entry</numerusform>
            <numerusform>Sign off on %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off on %n, ask about 1</source>
        <translation>
            <numerusform>Sign off on %n, ask about 1</numerusform>
            <numerusform>Sign off on %n, ask about 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer is due within %n hour(s).</source>
        <translation>
            <numerusform>An answer is due within %n hour.</numerusform>
            <numerusform>An answer is due within %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n amended</numerusform>
            <numerusform>%n amended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest %n day(s)</source>
        <translation>
            <numerusform>oldest %n day</numerusform>
            <numerusform>oldest %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your questions stay(s) open.</source>
        <translation>
            <numerusform>%n of your questions stays open.</numerusform>
            <numerusform>%n of your questions stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n court day(s)</source>
        <translation>
            <numerusform>%n court day</numerusform>
            <numerusform>%n court days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late, reason given</source>
        <translation>
            <numerusform>%n late, reason given</numerusform>
            <numerusform>%n late, reasons given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more judgement(s)</source>
        <translation>
            <numerusform>%n more judgement</numerusform>
            <numerusform>%n more judgements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n entry(s) to send</source>
        <translation>
            <numerusform>%n entry to send</numerusform>
            <numerusform>%n entries to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): settle</source>
        <translation>
            <numerusform>%n conflict: settle</numerusform>
            <numerusform>%n conflicts: settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s): decide</source>
        <translation>
            <numerusform>%n approval: decide</numerusform>
            <numerusform>%n approvals: decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restricted opening(s): look why</source>
        <translation>
            <numerusform>%n restricted opening: look why</numerusform>
            <numerusform>%n restricted openings: look why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>also the %n entry(s) written before today</source>
        <comment>how much somebody who joins reads</comment>
        <translation>
            <numerusform>also the %n entry written before today</numerusform>
            <numerusform>also the %n entries written before today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today or before</source>
        <translation>
            <numerusform>%n due today or before</numerusform>
            <numerusform>%n due today or before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown here</source>
        <translation>
            <numerusform>%n more, not shown here</numerusform>
            <numerusform>%n more, not shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) to your questions</source>
        <translation>
            <numerusform>%n reply to your questions</numerusform>
            <numerusform>%n replies to your questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message numerus="yes">
        <source>%n entry(s) written by a lost device</source>
        <translation>
            <numerusform>%n entry written by a lost device</numerusform>
            <numerusform>%n entries written by a lost device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n place with two versions</numerusform>
            <numerusform>%n places with two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) missing</source>
        <translation>
            <numerusform>%n entry missing</numerusform>
            <numerusform>%n entries missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from a device nobody here knows</source>
        <translation>
            <numerusform>%n entry from a device nobody here knows</numerusform>
            <numerusform>%n entries from a device nobody here knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside</source>
        <translation>
            <numerusform>%n line set aside</numerusform>
            <numerusform>%n lines set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) by somebody whose card was revoked</source>
        <translation>
            <numerusform>%n entry by somebody whose card was revoked</numerusform>
            <numerusform>%n entries by somebody whose card was revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from a clock that ran ahead</source>
        <translation>
            <numerusform>%n entry from a clock that ran ahead</numerusform>
            <numerusform>%n entries from a clock that ran ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that may be out of date</source>
        <translation>
            <numerusform>%n answer that may be out of date</numerusform>
            <numerusform>%n answers that may be out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from a newer Throughline</source>
        <translation>
            <numerusform>%n entry from a newer Throughline</numerusform>
            <numerusform>%n entries from a newer Throughline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>The vault locks in %n second(s). Any key or a move of the pointer stops it.</source>
        <translation>
            <numerusform>The vault locks in %n second. Any key or a move of the pointer stops it.</numerusform>
            <numerusform>The vault locks in %n seconds. Any key or a move of the pointer stops it.</numerusform>
        </translation>
    </message>
</context>
</TS>
