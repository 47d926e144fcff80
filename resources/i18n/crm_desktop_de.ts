<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About CRM Desktop</source>
        <translation>Über CRM Desktop</translation>
    </message>
    <message>
        <source>CRM Desktop {version}</source>
        <translation>CRM Desktop {version}</translation>
    </message>
    <message>
        <source>For finding work through people. Free software under the MIT licence, without any warranty.</source>
        <translation>Für die Jobsuche über Menschen. Freie Software unter der MIT-Lizenz, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>CRM Desktop {version}</source>
        <translation>CRM Desktop {version}</translation>
    </message>
    <message>
        <source>MIT licence. With the font Inter (OFL) and icons of Lucide (ISC).</source>
        <translation>MIT-Lizenz. Mit der Schrift Inter (OFL) und Symbolen von Lucide (ISC).</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Version licence program</source>
        <translation>Version Lizenz Programm</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help manual versions licences about libraries</source>
        <translation>Hilfe Handbuch Versionen Lizenzen über Bibliotheken</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>What the program notes when something goes wrong. It stays on this computer.</source>
        <translation>Was das Programm notiert, wenn etwas schiefgeht. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reports logs faults errors folder</source>
        <translation>Berichte Protokolle Fehler Ordner</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This is a later day of it. Move the next one, or change how it repeats.</source>
        <translation>Das ist ein späterer Tag davon. Verschiebe den nächsten, oder ändere, wie es sich wiederholt.</translation>
    </message>
    <message>
        <source>That day is over. Nothing was moved.</source>
        <translation>Dieser Tag ist vorbei. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>{what} moved to {day}.</source>
        <translation>{what} auf {day} verschoben.</translation>
    </message>
    <message>
        <source>{what} snoozed to {day}.</source>
        <translation>{what} auf {day} gelegt.</translation>
    </message>
    <message>
        <source>Its day is still to come.</source>
        <translation>Der Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>{what}: done.</source>
        <translation>{what}: erledigt.</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>Answer noted: {answer}.</source>
        <translation>Antwort notiert: {answer}.</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>Versprechen gehalten.</translation>
    </message>
    <message>
        <source>{what} is open again.</source>
        <translation>{what} ist wieder offen.</translation>
    </message>
    <message>
        <source>{what}: removed.</source>
        <translation>{what}: entfernt.</translation>
    </message>
    <message>
        <source>{what}: dismissed.</source>
        <translation>{what}: verworfen.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Done already…</source>
        <translation>Schon erledigt…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Edit the follow-up</source>
        <translation>Wiedervorlage bearbeiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was war</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Später…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben auf…</translation>
    </message>
    <message>
        <source>Move by arrows</source>
        <translation>Mit den Pfeilen verschieben</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Answer noted: {answer}</source>
        <translation>Antwort notiert: {answer}</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Gesprächsblatt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>Verworfen: {reason}</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Favours and promises</source>
        <translation>Gefallen und Versprechen</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Auf {day} verschoben</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Open the ask</source>
        <translation>Bitte öffnen</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Tipp öffnen</translation>
    </message>
    <message>
        <source>Open the opening</source>
        <translation>Stelle öffnen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Tag zeigen</translation>
    </message>
    <message>
        <source>Snoozed to {day}</source>
        <translation>Auf {day} gelegt</translation>
    </message>
    <message>
        <source>{what}, put off to {day}.</source>
        <translation>{what}, verschoben auf {day}.</translation>
    </message>
    <message>
        <source>{what}. It left Today.</source>
        <translation>{what}. Es ist von Heute verschwunden.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose another place; nothing was lost.</source>
        <translation>{name} kann dort nicht geschrieben werden. Wähle einen anderen Ort; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>Undone at {time}</source>
        <translation>Zurückgenommen um {time}</translation>
    </message>
    <message>
        <source>Undone {day}</source>
        <translation>{day} zurückgenommen</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>Call with {who}</source>
        <translation>Anruf mit {who}</translation>
    </message>
    <message>
        <source>E-mail with {who}</source>
        <translation>E-Mail mit {who}</translation>
    </message>
    <message>
        <source>Message with {who}</source>
        <translation>Nachricht mit {who}</translation>
    </message>
    <message>
        <source>Meeting with {who}</source>
        <translation>Treffen mit {who}</translation>
    </message>
    <message>
        <source>Event with {who}</source>
        <translation>Veranstaltung mit {who}</translation>
    </message>
    <message>
        <source>Post with {who}</source>
        <translation>Beitrag mit {who}</translation>
    </message>
    <message>
        <source>Letter with {who}</source>
        <translation>Brief mit {who}</translation>
    </message>
    <message>
        <source>Gift, {who}</source>
        <translation>Geschenk, {who}</translation>
    </message>
    <message>
        <source>Talk with {who}</source>
        <translation>Gespräch mit {who}</translation>
    </message>
    <message>
        <source>A contact that is no longer here</source>
        <translation>Ein Kontakt, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>A company that is no longer here</source>
        <translation>Eine Firma, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>A lead that is no longer here</source>
        <translation>Ein Tipp, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>A follow-up that is no longer here</source>
        <translation>Eine Wiedervorlage, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Something that is no longer here</source>
        <translation>Etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Ask to {who}</source>
        <translation>Bitte an {who}</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Eine Einstellung</translation>
    </message>
    <message>
        <source>Lead from {who}</source>
        <translation>Tipp von {who}</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>{n} fields</source>
        <translation>{n} Felder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Wie wir uns kennengelernt haben</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Kennengelernt am</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Days between touches</source>
        <translation>Tage zwischen zwei Kontakten</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>Karriereseite</translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation>Empfehlungsprogramm</translation>
    </message>
    <message>
        <source>Link of the programme</source>
        <translation>Link zum Programm</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>So wird eingereicht</translation>
    </message>
    <message>
        <source>Target status</source>
        <translation>Stand als Wunschfirma</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>May use the name</source>
        <translation>Darf den Namen nennen</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Vorgestellt am</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Erhalten per</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Closing on</source>
        <translation>Schließt am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message>
        <source>Favour</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>A day it was done</source>
        <translation>Ein Tag, an dem es erledigt wurde</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Something of it</source>
        <translation>Etwas davon</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>{what} hinzugefügt</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} geändert</translation>
    </message>
    <message>
        <source>{what} taken out</source>
        <translation>{what} herausgenommen</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Ein Feld</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field} {old} taken out</source>
        <translation>{field} {old} herausgenommen</translation>
    </message>
    <message>
        <source>{field}: {old} became {new}</source>
        <translation>{field}: aus {old} wurde {new}</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Now {new}</source>
        <translation>Jetzt {new}</translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <translation>Aus {old} wurde {new}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation>Nicht mehr archiviert</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>Nichts wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation>Wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Zusammenführung rückgängig machen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Everything in it was changed since. Take the later changes back first.</source>
        <translation>Alles darin wurde seither geändert. Nimm erst die späteren Änderungen zurück.</translation>
    </message>
    <message>
        <source>{name} stays: changed since.</source>
        <translation>{name} bleibt: seither geändert.</translation>
    </message>
    <message>
        <source>{n} more stay: changed since.</source>
        <translation>{n} weitere bleiben: seither geändert.</translation>
    </message>
    <message>
        <source>The lead {name}</source>
        <translation>Der Tipp {name}</translation>
    </message>
    <message>
        <source>{name} comes back.</source>
        <translation>{name} kommt zurück.</translation>
    </message>
    <message>
        <source>{name} becomes as before.</source>
        <translation>{name} wird wie vorher.</translation>
    </message>
    <message>
        <source>{name} leaves the book.</source>
        <translation>{name} verlässt die Datei.</translation>
    </message>
    <message>
        <source>{name} goes.</source>
        <translation>{name} verschwindet.</translation>
    </message>
    <message>
        <source>{n} merged ones become what they were.</source>
        <translation>{n} zusammengeführte werden, was sie waren.</translation>
    </message>
    <message>
        <source>{n} changed contacts become what they were.</source>
        <translation>{n} geänderte Kontakte werden, was sie waren.</translation>
    </message>
    <message>
        <source>{n} new {what} leave the book.</source>
        <translation>{n} neue {what} verlassen die Datei.</translation>
    </message>
    <message>
        <source>{n} new {what} go.</source>
        <translation>{n} neue {what} verschwinden.</translation>
    </message>
    <message>
        <source>{n} changed {what} become what they were.</source>
        <translation>{n} geänderte {what} werden, was sie waren.</translation>
    </message>
    <message>
        <source>{n} {what} come back.</source>
        <translation>{n} {what} kommen zurück.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>openings</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>What happened here</source>
        <translation>Was hier geschah</translation>
    </message>
    <message>
        <source>Every change, newest first</source>
        <translation>Jede Änderung, die neueste zuerst</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Änderung finden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
    <message>
        <source>No change like that</source>
        <translation>Keine solche Änderung</translation>
    </message>
    <message>
        <source>Look for a name, a file, or a word of the change.</source>
        <translation>Suche nach einem Namen, einer Datei oder einem Wort der Änderung.</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Whatever you add, change, import or remove is listed here, and can be taken back.</source>
        <translation>Was du hinzufügst, änderst, importierst oder entfernst, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>What happened here.csv</source>
        <translation>Was hier geschah.csv</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>AddPersonPopup</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>Add to this opening</source>
        <translation>Zu dieser Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Who is it? A name is enough.</source>
        <translation>Wer ist es? Ein Name genügt.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Kind of {field}</source>
        <translation>Art: {field}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese nehmen</translation>
    </message>
</context>
<context>
    <name>After a call</name>
    <message>
        <source>This person was removed. Nothing was saved. Undo brings the person back.</source>
        <translation>Diese Person wurde entfernt. Nichts wurde gespeichert. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>This day is still to come. A call is written down when it is over. Nothing was saved yet.</source>
        <translation>Dieser Tag kommt erst noch. Ein Anruf wird notiert, wenn er vorbei ist. Noch wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <comment>a lead</comment>
        <translation>
            <numerusform>ein Tipp</numerusform>
            <numerusform>%Ln Tipps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <comment>a promise</comment>
        <translation>
            <numerusform>ein Versprechen</numerusform>
            <numerusform>%Ln Versprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next steps</source>
        <comment>a next step</comment>
        <translation>
            <numerusform>ein nächster Schritt</numerusform>
            <numerusform>%Ln nächste Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favours</source>
        <comment>a favour</comment>
        <translation>
            <numerusform>ein Gefallen</numerusform>
            <numerusform>%Ln Gefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}, with {names}</source>
        <translation>{label}, mit {names}</translation>
    </message>
    <message>
        <source>No answer from {name}</source>
        <translation>Keine Antwort von {name}</translation>
    </message>
    <message>
        <source>Next try on {day}.</source>
        <translation>Nächster Versuch am {day}.</translation>
    </message>
    <message>
        <source>Call {name} again</source>
        <translation>{name} noch einmal anrufen</translation>
    </message>
    <message>
        <source>Write down the call with {name}</source>
        <translation>Den Anruf mit {name} notieren</translation>
    </message>
</context>
<context>
    <name>AfterCall</name>
    <message>
        <source>{what}: day</source>
        <translation>{what}: Tag</translation>
    </message>
    <message>
        <source>Hear from {name}</source>
        <translation>Von {name} hören</translation>
    </message>
    <message>
        <source>You promised it to {name}</source>
        <translation>Du hast es {name} versprochen</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} gehalten</translation>
    </message>
    <message>
        <source>A follow-up: {what}</source>
        <translation>Eine Wiedervorlage: {what}</translation>
    </message>
    <message>
        <source>{name} did you a favour</source>
        <translation>{name} hat dir einen Gefallen getan</translation>
    </message>
    <message>
        <source>You did {name} a favour</source>
        <translation>Du hast {name} einen Gefallen getan</translation>
    </message>
    <message>
        <source>The call you planned is done</source>
        <translation>Der geplante Anruf ist erledigt</translation>
    </message>
    <message>
        <source>Call {name} again</source>
        <translation>{name} noch einmal anrufen</translation>
    </message>
    <message>
        <source>{name} said yes to your ask</source>
        <translation>{name} hat zu deiner Bitte Ja gesagt</translation>
    </message>
    <message>
        <source>{name} said no to your ask</source>
        <translation>{name} hat zu deiner Bitte Nein gesagt</translation>
    </message>
    <message>
        <source>You put your ask to {name}</source>
        <translation>Du hast {name} um etwas gebeten</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>A lead: {what}</source>
        <translation>Ein Tipp: {what}</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>A contact: {name}</source>
        <translation>Ein Kontakt: {name}</translation>
    </message>
    <message>
        <source>A company: {name}</source>
        <translation>Eine Firma: {name}</translation>
    </message>
    <message>
        <source>An opening: {name}</source>
        <translation>Eine Stelle: {name}</translation>
    </message>
</context>
<context>
    <name>AfterCallDialog</name>
    <message>
        <source>them</source>
        <translation>der Person</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Wir haben gesprochen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>I said thanks</source>
        <translation>Ich habe gedankt</translation>
    </message>
    <message>
        <source>I told the news</source>
        <translation>Ich habe erzählt, was daraus wurde</translation>
    </message>
    <message>
        <source>I offered help</source>
        <translation>Ich habe Hilfe angeboten</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>What came of the ask</source>
        <translation>Was aus der Bitte wurde</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>Die Bitte</translation>
    </message>
    <message>
        <source>Names, leads</source>
        <translation>Namen, Tipps</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Tell them how it went</source>
        <translation>Erzählen, wie es lief</translation>
    </message>
    <message>
        <source>Runs through the interview with me</source>
        <translation>Geht das Interview mit mir durch</translation>
    </message>
    <message>
        <source>A favour</source>
        <translation>Ein Gefallen</translation>
    </message>
    <message>
        <source>{name} for me</source>
        <translation>{name} für mich</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Ich habe es getan</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>Auch über</translation>
    </message>
    <message>
        <source>fri, in 2 weeks</source>
        <translation>fr, in 2 Wochen</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} versprach</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Jetzt gehalten</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To introduce me</source>
        <translation>Mich vorzustellen</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich versprach</translation>
    </message>
    <message>
        <source>To send an article</source>
        <translation>Einen Artikel zu schicken</translation>
    </message>
    <message>
        <source>Not put</source>
        <translation>Nicht gestellt</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>Nicht angesprochen</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and write thanks</source>
        <translation>Speichern und danken</translation>
    </message>
    <message>
        <source>This person is not here any more. Undo brings them back.</source>
        <translation>Diese Person ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation>Etwa eine Minute</translation>
    </message>
    <message>
        <source>After the call with {name}</source>
        <translation>Nach dem Anruf mit {name}</translation>
    </message>
    <message>
        <source>After the meeting with {name}</source>
        <translation>Nach dem Treffen mit {name}</translation>
    </message>
    <message>
        <source>After the talk with {name}</source>
        <translation>Nach dem Gespräch mit {name}</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>Was damit erledigt ist</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation>Alles in einem gespeichert</translation>
    </message>
    <message>
        <source>This day is still to come. A call is written down when it is over.</source>
        <translation>Dieser Tag kommt erst noch. Ein Anruf wird notiert, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps “fri”.</source>
        <translation>Diesen Tag kann ich nicht lesen. Vielleicht „fr“.</translation>
    </message>
    <message>
        <source>No answer from {name}, logged.</source>
        <translation>Keine Antwort von {name}, notiert.</translation>
    </message>
    <message>
        <source>No answer from {name}. Next try on {day}.</source>
        <translation>Keine Antwort von {name}. Nächster Versuch am {day}.</translation>
    </message>
    <message>
        <source>{what} saved, with all that came of it.</source>
        <translation>{what} gespeichert, mit allem, was daraus wurde.</translation>
    </message>
    <message>
        <source>Kept for later. It stays on Today.</source>
        <translation>Für später aufgehoben. Es bleibt auf Heute.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>How was it answered?</source>
        <translation>Wie war die Antwort?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and write thanks</source>
        <translation>Speichern und danken</translation>
    </message>
    <message>
        <source>This ask is not here any more. Undo brings it back.</source>
        <translation>Diese Bitte ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation>Tab geht weiter, Ctrl+Enter speichert</translation>
    </message>
    <message>
        <source>{what}, on {day}.</source>
        <translation>{what}, am {day}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>I withdrew it</source>
        <translation>Ich habe sie zurückgezogen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Settlement, product sense…</source>
        <translation>Zahlungsabwicklung, Produktgespür…</translation>
    </message>
    <message>
        <source>What they can vouch for</source>
        <translation>Was die Person bezeugen kann</translation>
    </message>
    <message>
        <source>Can vouch for</source>
        <translation>Kann bezeugen</translation>
    </message>
    <message>
        <source>Move {opening} to Referred</source>
        <translation>{opening} auf Empfohlen setzen</translation>
    </message>
    <message>
        <source>Something else they did for you</source>
        <translation>Etwas anderes, das für dich getan wurde</translation>
    </message>
    <message>
        <source>What else they did</source>
        <translation>Was noch getan wurde</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Und außerdem</translation>
    </message>
    <message>
        <source>A name they gave you</source>
        <translation>Ein Name, den du bekommen hast</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another lead…</source>
        <translation>Noch ein Tipp…</translation>
    </message>
    <message>
        <source>It brought</source>
        <translation>Es brachte</translation>
    </message>
    <message>
        <source>A lead</source>
        <translation>Ein Tipp</translation>
    </message>
    <message>
        <source>Write down more of it</source>
        <translation>Mehr davon notieren</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} hat Ja gesagt</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} hat Nein gesagt</translation>
    </message>
    <message>
        <source>Silence from {name}</source>
        <translation>Schweigen von {name}</translation>
    </message>
    <message>
        <source>The ask is withdrawn</source>
        <translation>Die Bitte ist zurückgezogen</translation>
    </message>
    <message>
        <source>A word from {name}</source>
        <translation>Ein Wort von {name}</translation>
    </message>
    <message>
        <source>A lead: {what}</source>
        <translation>Ein Tipp: {what}</translation>
    </message>
    <message>
        <source>a new contact</source>
        <translation>ein neuer Kontakt</translation>
    </message>
    <message>
        <source>{name} is your reference</source>
        <translation>{name} ist deine Referenz</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>A favour</source>
        <translation>Ein Gefallen</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation>Alles in einem gespeichert</translation>
    </message>
    <message>
        <source>It was sent on {day}; an answer cannot be older.</source>
        <translation>Sie ging am {day} hinaus; eine Antwort kann nicht älter sein.</translation>
    </message>
    <message>
        <source>Answer from {name}: {answer}.</source>
        <translation>Antwort von {name}: {answer}.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme dark light colours system</source>
        <translation>Farben dunkel hell System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast high low vision black white</source>
        <translation>Kontrast hoch sehbehindert schwarz weiß</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text size font larger smaller</source>
        <translation>Textgröße Schrift größer kleiner</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows compact comfortable height dense</source>
        <translation>Zeilen kompakt bequem Höhe dicht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language English German</source>
        <translation>Sprache Englisch Deutsch</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Week starts on first day Monday Sunday calendar</source>
        <translation>Woche beginnt erster Tag Montag Sonntag Kalender</translation>
    </message>
</context>
<context>
    <name>Ask check</name>
    <message>
        <source>the job title</source>
        <translation>die Stellenbezeichnung</translation>
    </message>
    <message>
        <source>the link to the posting</source>
        <translation>den Link zur Anzeige</translation>
    </message>
    <message>
        <source>how to submit</source>
        <translation>wie eingereicht wird</translation>
    </message>
    <message>
        <source>your relevant experience</source>
        <translation>deine passende Erfahrung</translation>
    </message>
    <message>
        <source>why this company</source>
        <translation>warum diese Firma</translation>
    </message>
    <message>
        <source>Thank {person} first</source>
        <translation>Erst {person} danken</translation>
    </message>
    <message>
        <source>{reason} A thank-you is still owed.</source>
        <translation>{reason} Ein Dank steht noch aus.</translation>
    </message>
    <message>
        <source>Tell {person} the news first</source>
        <translation>Erst {person} erzählen, was daraus wurde</translation>
    </message>
    <message>
        <source>{reason} {person} is waiting to hear.</source>
        <translation>{reason} {person} wartet darauf, davon zu hören.</translation>
    </message>
    <message>
        <source>Reconnect first, ask later</source>
        <translation>Erst wieder melden, dann bitten</translation>
    </message>
    <message>
        <source>You last spoke with {person} on {day}, {ago}.</source>
        <translation>Du hast mit {person} zuletzt am {day} gesprochen, {ago}.</translation>
    </message>
    <message>
        <source>You spoke today</source>
        <translation>Ihr habt heute gesprochen</translation>
    </message>
    <message>
        <source>You spoke {ago}</source>
        <translation>Ihr habt {ago} gesprochen</translation>
    </message>
    <message>
        <source>Get to know {person} first</source>
        <translation>{person} erst kennenlernen</translation>
    </message>
    <message>
        <source>You and {person} have not talked yet. Comment on their work, meet at an event, or ask for advice first.</source>
        <translation>Du und {person} habt noch nicht gesprochen. Äußere dich zur Arbeit der Person, trefft euch auf einer Veranstaltung, oder bitte erst um Rat.</translation>
    </message>
    <message>
        <source>{person} said no to this lately</source>
        <translation>{person} hat dazu neulich Nein gesagt</translation>
    </message>
    <message>
        <source>{person} said no to your {kind} ask {when}.</source>
        <translation>{person} hat {when} deine Bitte um {kind} abgelehnt.</translation>
    </message>
    <message>
        <source>Give {person} time</source>
        <translation>{person} Zeit lassen</translation>
    </message>
    <message>
        <source>{person} has had your {kind} ask since {day}; wait for the answer until {until}.</source>
        <translation>{person} hat deine Bitte um {kind} seit dem {day}; warte bis zum {until} auf die Antwort.</translation>
    </message>
    <message>
        <source>Asked {times} in the last {recent_days} days</source>
        <translation>In den letzten {recent_days} Tagen {times} gebeten</translation>
    </message>
    <message>
        <source>Not asked lately</source>
        <translation>In letzter Zeit nicht gebeten</translation>
    </message>
    <message>
        <source>{person} has not answered your {kind} ask yet.</source>
        <translation>{person} hat deine Bitte um {kind} noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>You asked {person} {times} in the last {recent_days} days.</source>
        <translation>Du hast {person} in den letzten {recent_days} Tagen {times} um etwas gebeten.</translation>
    </message>
    <message>
        <source>Ask somebody else</source>
        <translation>Jemand anders bitten</translation>
    </message>
    <message>
        <source>{why} Many people for a little is kinder than a few for a lot.</source>
        <translation>{why} Viele um wenig zu bitten ist freundlicher als wenige um viel.</translation>
    </message>
    <message>
        <source>It says exactly what</source>
        <translation>Es steht genau da, was</translation>
    </message>
    <message>
        <source>Say exactly what</source>
        <translation>Genau sagen, was</translation>
    </message>
    <message>
        <source>It names no number, company, field or person. “Three people I can call in banking” is easier to answer.</source>
        <translation>Da steht keine Zahl, keine Firma, kein Bereich, keine Person. „Drei Leute im Bankwesen, die ich anrufen kann“ ist leichter zu beantworten.</translation>
    </message>
    <message>
        <source>All that a referral needs is there</source>
        <translation>Alles für eine Empfehlung ist da</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Eine Sache fehlt</translation>
    </message>
    <message>
        <source>{number} things are missing</source>
        <translation>{number} Dinge fehlen</translation>
    </message>
    <message>
        <source>{person} needs to know {names}.</source>
        <translation>{person} muss noch wissen: {names}.</translation>
    </message>
    <message>
        <source>You offer something too</source>
        <translation>Du bietest auch etwas an</translation>
    </message>
    <message>
        <source>Offer something too</source>
        <translation>Auch etwas anbieten</translation>
    </message>
    <message>
        <source>{person} helped you {times}. A small offer makes it even.</source>
        <translation>{person} hat dir {times} geholfen. Ein kleines Angebot gleicht es aus.</translation>
    </message>
    <message>
        <source>A reference is easier to say yes to</source>
        <translation>Zu einer Referenz sagt man leichter Ja</translation>
    </message>
    <message>
        <source>{person} knows your work. Being your reference is a good first thing to be asked.</source>
        <translation>{person} kennt deine Arbeit. Deine Referenz zu sein ist eine gute erste Bitte.</translation>
    </message>
    <message>
        <source>This person is not here, so there is nobody to ask. Choose somebody else.</source>
        <translation>Diese Person ist nicht hier, es gibt also niemanden zu bitten. Wähle jemand anders.</translation>
    </message>
</context>
<context>
    <name>AskActions</name>
    <message>
        <source>Silence from {name}. You may let it rest.</source>
        <translation>Schweigen von {name}. Du kannst es ruhen lassen.</translation>
    </message>
    <message>
        <source>Ask to {name} withdrawn.</source>
        <translation>Bitte an {name} zurückgezogen.</translation>
    </message>
    <message>
        <source>The ask to {name} is open again.</source>
        <translation>Die Bitte an {name} ist wieder offen.</translation>
    </message>
    <message>
        <source>Draft to {name} discarded.</source>
        <translation>Entwurf an {name} verworfen.</translation>
    </message>
    <message>
        <source>Ask to {name} removed.</source>
        <translation>Bitte an {name} entfernt.</translation>
    </message>
    <message>
        <source>Patience changed.</source>
        <translation>Geduld geändert.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Remind, gently</source>
        <translation>Sanft erinnern</translation>
    </message>
    <message>
        <source>How was it answered?</source>
        <translation>Wie war die Antwort?</translation>
    </message>
    <message>
        <source>Mark it as silence</source>
        <translation>Als Schweigen vermerken</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Change the answer, or what came of it</source>
        <translation>Die Antwort ändern, oder was daraus wurde</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Sie ist wieder offen</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was war</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Ask {name} for something else</source>
        <translation>{name} um etwas anderes bitten</translation>
    </message>
    <message>
        <source>Ask somebody else</source>
        <translation>Jemand anders bitten</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AskEditor</name>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Days of patience</source>
        <translation>Tage Geduld</translation>
    </message>
    <message>
        <source>days, then one gentle reminder</source>
        <translation>Tage, dann eine sanfte Erinnerung</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This ask is not here any more. Undo brings it back.</source>
        <translation>Diese Bitte ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Whom did you ask? A name is enough.</source>
        <translation>Wen hast du gebeten? Ein Name genügt.</translation>
    </message>
    <message>
        <source>It was answered on {day}; it cannot have been sent later.</source>
        <translation>Sie wurde am {day} beantwortet; sie kann nicht später gesendet worden sein.</translation>
    </message>
    <message>
        <source>Ask changed.</source>
        <translation>Bitte geändert.</translation>
    </message>
</context>
<context>
    <name>AskFields</name>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen bitten</translation>
    </message>
    <message>
        <source>An opening, a company, a person or a field</source>
        <translation>Eine Stelle, eine Firma, eine Person oder ein Bereich</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Ein Feld</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Exactly what</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Worum</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Add them to your contacts first.</source>
        <translation>Hier heißt niemand „{name}“. Füge sie oder ihn zuerst deinen Kontakten hinzu.</translation>
    </message>
</context>
<context>
    <name>AskStory</name>
    <message>
        <source>Mark it as silence</source>
        <translation>Als Schweigen vermerken</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>How was it answered?</source>
        <translation>Wie war die Antwort?</translation>
    </message>
    <message>
        <source>Remind, gently</source>
        <translation>Sanft erinnern</translation>
    </message>
    <message>
        <source>Ask somebody else</source>
        <translation>Jemand anders bitten</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>The reminder</source>
        <translation>Die Erinnerung</translation>
    </message>
    <message>
        <source>{opening} at {company}</source>
        <translation>{opening} bei {company}</translation>
    </message>
    <message>
        <source>You may let it rest.</source>
        <translation>Du kannst es ruhen lassen.</translation>
    </message>
    <message>
        <source>{days}, until {day}</source>
        <translation>{days}, bis {day}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Patience: {text}</source>
        <translation>Geduld: {text}</translation>
    </message>
    <message>
        <source>Written on {day}. There is never a second one.</source>
        <translation>Geschrieben am {day}. Eine zweite gibt es nie.</translation>
    </message>
    <message>
        <source>Due now. There is only one.</source>
        <translation>Jetzt fällig. Es gibt nur eine.</translation>
    </message>
    <message>
        <source>Comes due on {day}. There is only one.</source>
        <translation>Wird am {day} fällig. Es gibt nur eine.</translation>
    </message>
    <message>
        <source>{name} agreed to be your reference</source>
        <translation>{name} ist bereit, deine Referenz zu sein</translation>
    </message>
    <message>
        <source>{name} declined to be your reference</source>
        <translation>{name} möchte nicht deine Referenz sein</translation>
    </message>
    <message>
        <source>{name} is asked to be your reference</source>
        <translation>{name} ist gefragt, deine Referenz zu sein</translation>
    </message>
    <message>
        <source>{name} is not your reference</source>
        <translation>{name} ist nicht deine Referenz</translation>
    </message>
    <message>
        <source>A favour: {what}</source>
        <translation>Ein Gefallen: {what}</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Add a lead or a favour that came of it.</source>
        <translation>Noch ist nichts notiert. Füge einen Tipp oder Gefallen hinzu, der daraus wurde.</translation>
    </message>
    <message>
        <source>Add what came of it</source>
        <translation>Hinzufügen, was daraus wurde</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>When the answer comes, whatever it is</source>
        <translation>Wenn die Antwort kommt, wie sie auch ausfällt</translation>
    </message>
    <message>
        <source>{name} answered in a talk</source>
        <translation>{name} hat in einem Gespräch geantwortet</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>{name} hat geantwortet</translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation>Du hast {name} gedankt</translation>
    </message>
    <message>
        <source>You reminded {name}</source>
        <translation>Du hast {name} erinnert</translation>
    </message>
    <message>
        <source>You told {name} the news</source>
        <translation>Du hast {name} davon erzählt</translation>
    </message>
    <message>
        <source>You spoke with {name}</source>
        <translation>Du hast mit {name} gesprochen</translation>
    </message>
    <message>
        <source>You wrote to {name}</source>
        <translation>Du hast {name} geschrieben</translation>
    </message>
</context>
<context>
    <name>Asked for</name>
    <message>
        <source>a reference</source>
        <translation>eine Referenz</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>eine Vorstellung</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
</context>
<context>
    <name>AskedPopup</name>
    <message>
        <source>When did you ask?</source>
        <translation>Wann hast du gebeten?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>This ask is not here any more. Undo brings it back.</source>
        <translation>Diese Bitte ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>This ask was sent meanwhile, so the draft stays as it went out. Write a new one.</source>
        <translation>Diese Bitte wurde inzwischen gesendet, der Entwurf bleibt also, wie er hinausging. Schreib eine neue.</translation>
    </message>
    <message>
        <source>Ask to {name} drafted</source>
        <translation>Bitte an {name} entworfen</translation>
    </message>
    <message>
        <source>This ask was sent. Remove it, or note that it was withdrawn.</source>
        <translation>Diese Bitte wurde gesendet. Entferne sie, oder vermerke, dass du sie zurückgezogen hast.</translation>
    </message>
    <message>
        <source>Draft to {name} discarded</source>
        <translation>Entwurf an {name} verworfen</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>{name} was removed. Nothing was sent, and your draft is safe. Undo brings them back.</source>
        <translation>{name} wurde entfernt. Nichts wurde gesendet, und dein Entwurf ist sicher. Rückgängig holt die Person zurück.</translation>
    </message>
    <message>
        <source>{name} is archived. Nothing was sent, and your draft is safe. Bring {called} back first, or ask somebody else.</source>
        <translation>{name} ist archiviert. Nichts wurde gesendet, und dein Entwurf ist sicher. Hol {called} erst zurück, oder bitte jemand anders.</translation>
    </message>
    <message>
        <source>This day is still to come. An ask is noted when it went out. Nothing was saved yet.</source>
        <translation>Dieser Tag kommt erst noch. Eine Bitte wird notiert, wenn sie hinausging. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This ask went out already, on {day}.</source>
        <translation>Diese Bitte ging schon hinaus, am {day}.</translation>
    </message>
    <message>
        <source>{name} asked for {ask}</source>
        <translation>{name} um {ask} gebeten</translation>
    </message>
    <message>
        <source>This ask was not sent yet, so nobody can have answered it. Send it, or note that you did.</source>
        <translation>Diese Bitte wurde noch nicht gesendet, also kann niemand geantwortet haben. Sende sie, oder vermerke, dass du es getan hast.</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} hat Ja gesagt</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} hat Nein gesagt</translation>
    </message>
    <message>
        <source>Silence from {name}</source>
        <translation>Schweigen von {name}</translation>
    </message>
    <message>
        <source>Ask to {name} withdrawn</source>
        <translation>Bitte an {name} zurückgezogen</translation>
    </message>
    <message>
        <source>An answer cannot be older than the ask, which was sent on {day}. Nothing was saved yet.</source>
        <translation>Eine Antwort kann nicht älter sein als die Bitte, die am {day} gesendet wurde. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was saved yet.</source>
        <translation>Dieser Tag kommt erst noch. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This ask was not sent yet.</source>
        <translation>Diese Bitte wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Ask to {name} is open again</source>
        <translation>Bitte an {name} ist wieder offen</translation>
    </message>
    <message>
        <source>This ask was not sent yet. Change it where it is written.</source>
        <translation>Diese Bitte wurde noch nicht gesendet. Ändere sie dort, wo sie geschrieben wird.</translation>
    </message>
    <message>
        <source>It was answered on {day}, so it cannot have been sent later. Nothing was saved yet.</source>
        <translation>Sie wurde am {day} beantwortet, kann also nicht später gesendet worden sein. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Ask to {name} changed</source>
        <translation>Bitte an {name} geändert</translation>
    </message>
    <message>
        <source>Patience for {name} changed</source>
        <translation>Geduld für {name} geändert</translation>
    </message>
    <message>
        <source>Ask to {name} removed</source>
        <translation>Bitte an {name} entfernt</translation>
    </message>
    <message>
        <source>Which day? Perhaps ‘yesterday’.</source>
        <translation>Welcher Tag? Vielleicht ‚gestern‘.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>thanks owed</source>
        <translation>Dank steht aus</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remind, gently</source>
        <translation>Sanft erinnern</translation>
    </message>
    <message>
        <source>How was it answered?</source>
        <translation>Wie war die Antwort?</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Ask {name} for a reference</source>
        <translation>{name} um eine Referenz bitten</translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation>Um eine Referenz bitten</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction</source>
        <translation>{name} um eine Vorstellung bitten</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Um eine Vorstellung bitten</translation>
    </message>
    <message>
        <source>Ask {name} for a referral</source>
        <translation>{name} um eine Empfehlung bitten</translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation>Um eine Empfehlung bitten</translation>
    </message>
    <message>
        <source>Ask {name} for advice</source>
        <translation>{name} um Rat bitten</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Um Rat bitten</translation>
    </message>
    <message>
        <source>Ask {name} for names</source>
        <translation>{name} um Namen bitten</translation>
    </message>
    <message>
        <source>Ask for names</source>
        <translation>Um Namen bitten</translation>
    </message>
    <message>
        <source>Ask {name} for feedback</source>
        <translation>{name} um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Be my reference for product roles, on what we built</source>
        <translation>Meine Referenz für Produktstellen sein, zu dem, was wir gebaut haben</translation>
    </message>
    <message>
        <source>Introduce me to the head of payments</source>
        <translation>Mich der Leitung des Zahlungsbereichs vorstellen</translation>
    </message>
    <message>
        <source>Hand in my CV for this one role by Friday</source>
        <translation>Meinen Lebenslauf bis Freitag für diese eine Stelle einreichen</translation>
    </message>
    <message>
        <source>20 minutes on how your team hires</source>
        <translation>20 Minuten dazu, wie euer Team einstellt</translation>
    </message>
    <message>
        <source>Three people I can call in banking</source>
        <translation>Drei Leute im Bankwesen, die ich anrufen kann</translation>
    </message>
    <message>
        <source>Ten minutes on the first page of my CV</source>
        <translation>Zehn Minuten zur ersten Seite meines Lebenslaufs</translation>
    </message>
    <message>
        <source>You asked {name} for a reference</source>
        <translation>Du hast {name} um eine Referenz gebeten</translation>
    </message>
    <message>
        <source>You asked {name} for an introduction</source>
        <translation>Du hast {name} um eine Vorstellung gebeten</translation>
    </message>
    <message>
        <source>You asked {name} for a referral</source>
        <translation>Du hast {name} um eine Empfehlung gebeten</translation>
    </message>
    <message>
        <source>You asked {name} for advice</source>
        <translation>Du hast {name} um Rat gebeten</translation>
    </message>
    <message>
        <source>You asked {name} for names</source>
        <translation>Du hast {name} um Namen gebeten</translation>
    </message>
    <message>
        <source>You asked {name} for feedback</source>
        <translation>Du hast {name} um Rückmeldung gebeten</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>erinnert {day}</translation>
    </message>
    <message>
        <source>reminder due</source>
        <translation>Erinnerung fällig</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>per Nachricht</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>at an event</source>
        <translation>bei einer Veranstaltung</translation>
    </message>
    <message>
        <source>by a post</source>
        <translation>mit einem Beitrag</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>with a gift</source>
        <translation>mit einem Geschenk</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>gebeten am {day}</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>beantwortet am {day}</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation>Link zur Anzeige</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>So wird eingereicht</translation>
    </message>
    <message>
        <source>My relevant experience</source>
        <translation>Meine Erfahrung</translation>
    </message>
    <message>
        <source>Why this company</source>
        <translation>Warum diese Firma</translation>
    </message>
</context>
<context>
    <name>AsksView</name>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Which asks are shown</source>
        <translation>Welche Bitten gezeigt werden</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>New ask</source>
        <translation>Neue Bitte</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>{open} open, {answered} answered</source>
        <translation>{open} offen, {answered} beantwortet</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose an ask in the list, or begin a new one.</source>
        <translation>Wähle eine Bitte in der Liste, oder beginne eine neue.</translation>
    </message>
    <message>
        <source>Ask one person for one small thing</source>
        <translation>Bitte einen Menschen um eine kleine Sache</translation>
    </message>
    <message>
        <source>A reference, an introduction, a referral, advice, names or feedback. Before it goes out you see what to think of: thanks that are owed, news, and whether it is time.</source>
        <translation>Eine Referenz, eine Vorstellung, eine Empfehlung, Rat, Namen oder Rückmeldung. Bevor sie hinausgeht, siehst du, woran zu denken ist: an Dank, der aussteht, an Neuigkeiten, und ob es an der Zeit ist.</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>Bevor du bittest</translation>
    </message>
    <message>
        <source>{count} to think of first</source>
        <translation>{count} zu bedenken</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Nobody else fits better now.</source>
        <translation>Niemand anders passt jetzt besser.</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>This is a CRM Desktop file</source>
        <translation>Das ist eine Datei von CRM Desktop</translation>
    </message>
    <message>
        <source>{name} holds {people}, with everything that belongs to them.</source>
        <translation>{name} enthält {people}, mit allem, was dazugehört.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>to merge</source>
        <translation>zusammenzuführen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>People are matched by profile link, then by e-mail. What is here stays; only what is empty is filled. Nothing comes twice.</source>
        <translation>Menschen werden am Profil-Link wiedererkannt, dann an der E-Mail-Adresse. Was hier ist, bleibt; nur was leer ist, wird gefüllt. Nichts kommt doppelt.</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} was not imported. {error} {nothing}</source>
        <translation>{name} wurde nicht importiert. {error} {nothing}</translation>
    </message>
    <message>
        <source>{name} is no JSON book that can be read: {error}. {nothing}</source>
        <translation>{name} ist kein JSON-Buch, das sich lesen lässt: {error}. {nothing}</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name} importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln people</source>
        <comment>Imported %Ln person</comment>
        <translation>
            <numerusform>%Ln Person importiert</numerusform>
            <numerusform>%Ln Personen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Aus {name}</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file in it. {nothing}</source>
        <translation>{name} ist ein Ordner. Wähle eine Datei darin. {nothing}</translation>
    </message>
    <message>
        <source>{name} is not at its place. {nothing}</source>
        <translation>{name} ist nicht an ihrem Platz. {nothing}</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it. {nothing}</source>
        <translation>{name} lässt sich nicht lesen. Schau nach, ob du die Datei öffnen darfst. {nothing}</translation>
    </message>
    <message>
        <source>It does not begin with the format of a CRM Desktop book.</source>
        <translation>Sie beginnt nicht mit dem Format eines Buchs von CRM Desktop.</translation>
    </message>
    <message>
        <source>It has a section “{name}” that this version does not know.</source>
        <translation>Sie hat einen Abschnitt „{name}“, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The section “{name}” comes twice.</source>
        <translation>Der Abschnitt „{name}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Number {number} comes twice in “{name}”.</source>
        <translation>Die Nummer {number} kommt in „{name}“ zweimal vor.</translation>
    </message>
    <message>
        <source>It is a book of version {version}, made by a newer CRM Desktop. Get the newest version.</source>
        <translation>Es ist ein Buch der Version {version}, aus einem neueren CRM Desktop. Hol dir die neueste Version.</translation>
    </message>
    <message>
        <source>It does not name the format of a CRM Desktop book.</source>
        <translation>Sie nennt nicht das Format eines Buchs von CRM Desktop.</translation>
    </message>
    <message>
        <source>Entry {place} of “{table}” has the same {columns} as one before.</source>
        <translation>Eintrag {place} von „{table}“ hat dasselbe bei {columns} wie einer davor.</translation>
    </message>
    <message>
        <source>“{column}” in “{name}” points to {refers} {row}, which is not in the book.</source>
        <translation>„{column}“ in „{name}“ verweist auf {refers} {row}; das steht nicht im Buch.</translation>
    </message>
    <message>
        <source>More than one contact is marked as the person&apos;s own card.</source>
        <translation>Mehr als ein Kontakt ist als eigene Karte markiert.</translation>
    </message>
    <message>
        <source>Entry {place} of “{table}” is no object in braces.</source>
        <translation>Eintrag {place} von „{table}“ ist kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Entry {place} of “{table}” has a field “{name}” that this version does not know.</source>
        <translation>Eintrag {place} von „{table}“ hat ein Feld „{name}“, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Entry {place} of “{table}”: “{name}” must be {what}.</source>
        <translation>Eintrag {place} von „{table}“: „{name}“ muss sein: {what}.</translation>
    </message>
    <message>
        <source>Entry {place} of “{table}” lacks “{name}”.</source>
        <translation>Eintrag {place} von „{table}“ fehlt „{name}“.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text of whole characters</source>
        <translation>ein Text aus ganzen Zeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number above 0</source>
        <translation>eine ganze Zahl über 0</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1, 2 oder 3</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a day like 2026-11-24</source>
        <translation>ein Tag wie 2026-11-24</translation>
    </message>
    <message>
        <source>a moment like 2026-11-24T15:30:00Z</source>
        <translation>ein Zeitpunkt wie 2026-11-24T15:30:00Z</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>Bytes in base64</translation>
    </message>
    <message>
        <source>a time like 15:30</source>
        <translation>eine Uhrzeit wie 15:30</translation>
    </message>
    <message>
        <source>a year, a month like 2016-03, or a day</source>
        <translation>ein Jahr, ein Monat wie 2016-03 oder ein Tag</translation>
    </message>
    <message>
        <source>a rule of RFC 5545 like FREQ=WEEKLY</source>
        <translation>eine Regel nach RFC 5545 wie FREQ=WEEKLY</translation>
    </message>
    <message>
        <source>a text that is JSON itself</source>
        <translation>ein Text, der selbst JSON ist</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>eines von {words}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Write, one by one</source>
        <translation>Schreiben, einzeln nacheinander</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Niemanden auswählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{people} chosen</source>
        <translation>{people} ausgewählt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Choose all {count}</source>
        <translation>Alle {count} auswählen</translation>
    </message>
</context>
<context>
    <name>CadenceList</name>
    <message>
        <source>A relationship or a tag to keep in touch with</source>
        <translation>Eine Beziehung oder ein Schlagwort zum In-Kontakt-Bleiben</translation>
    </message>
    <message>
        <source>A contact’s own cadence goes first</source>
        <translation>Der eigene Rhythmus eines Kontakts gilt zuerst</translation>
    </message>
    <message>
        <source>Then the shortest of its tags, then the relationship’s.</source>
        <translation>Dann der kürzeste unter den Schlagwörtern, dann der der Beziehung.</translation>
    </message>
    <message>
        <source>With all who are</source>
        <translation>Mit allen, die</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>CadencePart</name>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Days between two talks</source>
        <translation>Tage zwischen zwei Gesprächen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>As the tags and the relationship say</source>
        <translation>Wie es Schlagwörter und Beziehung sagen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Andere Zahl von Tagen…</translation>
    </message>
</context>
<context>
    <name>Cadences</name>
    <message>
        <source>A cadence has 1 to {most} days. Nothing was changed.</source>
        <translation>Ein Rhythmus hat 1 bis {most} Tage. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>Keep in touch, {name}: {said}</source>
        <translation>In Kontakt bleiben, {name}: {said}</translation>
    </message>
    <message>
        <source>The tag {name} is not here any more. Undo brings it back.</source>
        <translation>Das Schlagwort {name} ist nicht mehr hier. Rückgängig holt es zurück.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>{name} erinnern</translation>
    </message>
    <message>
        <source>Reach out: {name}</source>
        <translation>Anschreiben: {name}</translation>
    </message>
    <message>
        <source>Offer {name} help</source>
        <translation>{name} Hilfe anbieten</translation>
    </message>
    <message>
        <source>{name}, {since}</source>
        <translation>{name}, {since}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things done</source>
        <comment>%Ln thing done</comment>
        <translation>
            <numerusform>%Ln Sache erledigt</numerusform>
            <numerusform>%Ln Sachen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Applied: {company}</source>
        <translation>Beworben: {company}</translation>
    </message>
    <message>
        <source>Interview: {company}</source>
        <translation>Interview: {company}</translation>
    </message>
    <message>
        <source>Offer: {company}</source>
        <translation>Angebot: {company}</translation>
    </message>
    <message>
        <source>Accepted: {company}</source>
        <translation>Angenommen: {company}</translation>
    </message>
    <message>
        <source>No: {company}</source>
        <translation>Absage: {company}</translation>
    </message>
    <message>
        <source>Withdrawn: {company}</source>
        <translation>Zurückgezogen: {company}</translation>
    </message>
    <message>
        <source>Asked {name}</source>
        <translation>{name} gebeten</translation>
    </message>
    <message>
        <source>No answer from {name}</source>
        <translation>Keine Antwort von {name}</translation>
    </message>
    <message>
        <source>{name}: silence</source>
        <translation>{name}: Schweigen</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>{name} hat geantwortet</translation>
    </message>
    <message>
        <source>{name}: news</source>
        <translation>{name}: Neuigkeit</translation>
    </message>
    <message>
        <source>{name}: a lead</source>
        <translation>{name}: ein Tipp</translation>
    </message>
    <message>
        <source>{name}: lead</source>
        <translation>{name}: Tipp</translation>
    </message>
    <message>
        <source>Thanked {names}</source>
        <translation>{names} gedankt</translation>
    </message>
    <message>
        <source>Told {names} the news</source>
        <translation>{names} davon erzählt</translation>
    </message>
    <message>
        <source>Called {names}</source>
        <translation>{names} angerufen</translation>
    </message>
    <message>
        <source>{names} called</source>
        <translation>{names} hat angerufen</translation>
    </message>
    <message>
        <source>{names} replied</source>
        <translation>{names} hat geantwortet</translation>
    </message>
    <message>
        <source>{names} wrote</source>
        <translation>{names} hat geschrieben</translation>
    </message>
    <message>
        <source>Gift to {names}</source>
        <translation>Geschenk an {names}</translation>
    </message>
    <message>
        <source>Reminded {names}</source>
        <translation>{names} erinnert</translation>
    </message>
    <message>
        <source>Offered {names} help</source>
        <translation>{names} Hilfe angeboten</translation>
    </message>
    <message>
        <source>Wrote to {names}</source>
        <translation>{names} geschrieben</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>{day} is {holiday}.</source>
        <translation>{day} ist {holiday}.</translation>
    </message>
    <message>
        <source>{day} is free.</source>
        <translation>{day} ist frei.</translation>
    </message>
    <message>
        <source>one other thing</source>
        <translation>eine andere Sache</translation>
    </message>
    <message>
        <source>{count} other things</source>
        <translation>{count} andere Sachen</translation>
    </message>
    <message>
        <source>one of them at {time} too</source>
        <translation>eine davon auch um {time}</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>ohne Uhrzeit</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>timed at {times}</source>
        <translation>um {times}</translation>
    </message>
    <message>
        <source>{day} is full: {things}, {when}. Perhaps another day.</source>
        <translation>{day} ist voll: {things}, {when}. Vielleicht ein anderer Tag.</translation>
    </message>
    <message>
        <source>{day} has {things}, {when}.</source>
        <translation>{day} hat {things}, {when}.</translation>
    </message>
    <message>
        <source>{day} is light: {things}, {when}.</source>
        <translation>{day} ist leicht: {things}, {when}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>A free day</source>
        <translation>Ein freier Tag</translation>
    </message>
    <message>
        <source>Nothing was noted</source>
        <translation>Nichts wurde notiert</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Follow-up that repeats</source>
        <translation>Wiedervorlage, die sich wiederholt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Monat oder Woche</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation>Zu diesem Tag hinzufügen</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Monat zeigen</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Woche zeigen</translation>
    </message>
</context>
<context>
    <name>Call sheet</name>
    <message>
        <source>What do you think?</source>
        <translation>Was meinst du dazu?</translation>
    </message>
    <message>
        <source>Who is doing interesting work?</source>
        <translation>Wer macht gerade spannende Arbeit?</translation>
    </message>
    <message>
        <source>Who else should I talk to, and may I use your name?</source>
        <translation>Mit wem sollte ich noch sprechen, und darf ich deinen Namen nennen?</translation>
    </message>
    <message>
        <source>A favour</source>
        <translation>Ein Gefallen</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>Ihr Versprechen</translation>
    </message>
    <message>
        <source>You promised: {what}.</source>
        <translation>Du hast versprochen: {what}.</translation>
    </message>
    <message>
        <source>You promised: {what}, by {day}.</source>
        <translation>Du hast versprochen: {what}, bis {day}.</translation>
    </message>
    <message>
        <source>Thanked for {what} {when}.</source>
        <translation>Gedankt für {what}, {when}.</translation>
    </message>
    <message>
        <source>Thanked {when}.</source>
        <translation>Gedankt {when}.</translation>
    </message>
    <message>
        <source>Told {what} {when}.</source>
        <translation>Erzählt {when}: {what}.</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>die Vorstellung</translation>
    </message>
    <message>
        <source>the referral</source>
        <translation>die Empfehlung</translation>
    </message>
    <message>
        <source>the advice</source>
        <translation>den Rat</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>die Namen</translation>
    </message>
    <message>
        <source>the feedback</source>
        <translation>die Rückmeldung</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>den Tipp</translation>
    </message>
    <message>
        <source>the lead to {person}</source>
        <translation>den Tipp zu {person}</translation>
    </message>
    <message>
        <source>about your application</source>
        <translation>von deiner Bewerbung</translation>
    </message>
    <message>
        <source>about the interview</source>
        <translation>vom Interview</translation>
    </message>
    <message>
        <source>about the offer</source>
        <translation>vom Angebot</translation>
    </message>
    <message>
        <source>that you took the job</source>
        <translation>dass du die Stelle genommen hast</translation>
    </message>
    <message>
        <source>that it was a no</source>
        <translation>dass es eine Absage war</translation>
    </message>
    <message>
        <source>that you withdrew</source>
        <translation>dass du dich zurückgezogen hast</translation>
    </message>
    <message>
        <source>{news} at {company}</source>
        <translation>{news} bei {company}</translation>
    </message>
    <message>
        <source>how it went with {person}</source>
        <translation>wie es mit {person} lief</translation>
    </message>
    <message>
        <source>the news</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <source>Could you be my reference?</source>
        <translation>Könntest du meine Referenz sein?</translation>
    </message>
    <message>
        <source>Could you refer me?</source>
        <translation>Könntest du mich empfehlen?</translation>
    </message>
    <message>
        <source>Could you introduce me to somebody?</source>
        <translation>Könntest du mich jemandem vorstellen?</translation>
    </message>
    <message>
        <source>Could I have twenty minutes of your advice?</source>
        <translation>Hättest du zwanzig Minuten für einen Rat?</translation>
    </message>
    <message>
        <source>Could you name somebody I should talk to?</source>
        <translation>Könntest du mir jemanden nennen, mit dem ich sprechen sollte?</translation>
    </message>
    <message>
        <source>Could I have your honest view?</source>
        <translation>Würdest du mir ehrlich deine Meinung sagen?</translation>
    </message>
    <message>
        <source>Could you introduce me to {person}?</source>
        <translation>Könntest du mich {person} vorstellen?</translation>
    </message>
    <message>
        <source>Could you refer me for {opening}?</source>
        <translation>Könntest du mich für {opening} empfehlen?</translation>
    </message>
    <message>
        <source>Could you name {what}?</source>
        <translation>Könntest du mir {what} nennen?</translation>
    </message>
    <message>
        <source>Could I have {what}?</source>
        <translation>Könnte ich {what} bekommen?</translation>
    </message>
    <message>
        <source>Could you {what}?</source>
        <translation>Könntest du {what}?</translation>
    </message>
    <message>
        <source>You have not talked with {name} yet.</source>
        <translation>Du hast mit {name} noch nicht gesprochen.</translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation>vorgestellt von {name}</translation>
    </message>
    <message>
        <source>How you met: {how}.</source>
        <translation>Wie ihr euch kennengelernt habt: {how}.</translation>
    </message>
    <message>
        <source>{day}: {name} gave you a lead: {lead}.</source>
        <translation>{day}: {name} gab dir einen Tipp: {lead}.</translation>
    </message>
    <message>
        <source>{day}: {name} gave you a lead.</source>
        <translation>{day}: {name} gab dir einen Tipp.</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>the answer was yes</source>
        <translation>die Antwort war Ja</translation>
    </message>
    <message>
        <source>the answer was no</source>
        <translation>die Antwort war Nein</translation>
    </message>
    <message>
        <source>there was no answer</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>you took it back</source>
        <translation>du hast sie zurückgenommen</translation>
    </message>
    <message>
        <source>{day}: you asked {name} for {ask}{about}; {answer}.</source>
        <translation>{day}: du hast {name} um {ask} gebeten{about}; {answer}.</translation>
    </message>
    <message>
        <source>You share: {names}</source>
        <translation>Ihr habt gemeinsam: {names}</translation>
    </message>
    <message>
        <source>Asked on {day}, no answer yet</source>
        <translation>Gebeten am {day}, noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Was aussteht</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Good ways to open</source>
        <translation>Gute Einstiege</translation>
    </message>
    <message>
        <source>My pitch</source>
        <translation>Mein Pitch</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Und dann</translation>
    </message>
    <message>
        <source>Call sheet: {name}</source>
        <translation>Gesprächsblatt: {name}</translation>
    </message>
    <message>
        <source>{position} at {company}</source>
        <translation>{position} bei {company}</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Was ich will</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Was ich biete</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Was ich suche</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>You owe {name} nothing.</source>
        <translation>Du schuldest {name} nichts.</translation>
    </message>
    <message>
        <source>The one ask</source>
        <translation>Die eine Bitte</translation>
    </message>
    <message>
        <source>One small thing that {name} can say yes to.</source>
        <translation>Eine kleine Sache, zu der {name} Ja sagen kann.</translation>
    </message>
</context>
<context>
    <name>CallSheetView</name>
    <message>
        <source>Call sheet</source>
        <translation>Gesprächsblatt</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts, then c shows the call sheet.</source>
        <translation>Wähle jemanden unter Kontakte, dann zeigt c das Gesprächsblatt.</translation>
    </message>
    <message>
        <source>Edit the ask</source>
        <translation>Bitte bearbeiten</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Write another ask</source>
        <translation>Weitere Bitte schreiben</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>On {paper}</source>
        <translation>Auf {paper}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>Calm</name>
    <message>
        <source>Bring my contacts</source>
        <translation>Meine Kontakte mitbringen</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Tipp</translation>
    </message>
    <message>
        <source>Begin with the people you know</source>
        <translation>Beginne mit den Menschen, die du kennst</translation>
    </message>
    <message>
        <source>Bring your contacts from LinkedIn or any CSV file, or add five people who would take your call today. Today then tells you whom to thank, whom to tell, and whom to write to.</source>
        <translation>Bring deine Kontakte aus LinkedIn oder einer beliebigen CSV-Datei mit, oder füge fünf Menschen hinzu, die heute ans Telefon gehen würden. Heute sagt dir dann, wem du danken, wem du berichten und wem du schreiben solltest.</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
    <message>
        <source>What comes due in the next days stands below.</source>
        <translation>Was in den nächsten Tagen fällig wird, steht unten.</translation>
    </message>
    <message>
        <source>Everybody has heard from you.</source>
        <translation>Alle haben von dir gehört.</translation>
    </message>
    <message>
        <source>Perhaps a word to somebody you have not met for a while?</source>
        <translation>Vielleicht ein Wort an jemanden, den du länger nicht getroffen hast?</translation>
    </message>
    <message>
        <source>When somebody gives you a name or a tip, write it down as a lead: Today then says whom to thank, and when.</source>
        <translation>Wenn dir jemand einen Namen oder Hinweis gibt, notiere ihn als Tipp: Heute sagt dann, wem zu danken ist, und wann.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>{what}: to {day}? Enter moves it, Esc leaves it.</source>
        <translation>{what}: auf {day}? Enter verschiebt, Esc lässt es.</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Before you ask</source>
        <translation>Bevor du bittest</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Stop and think</source>
        <translation>Halt, nachdenken</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Who else fits</source>
        <translation>Wer noch passt</translation>
    </message>
    <message>
        <source>Ask {name} instead. {why}</source>
        <translation>Stattdessen {name} bitten. {why}</translation>
    </message>
    <message>
        <source>Put it on {day}</source>
        <translation>Auf {day} legen</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation>Erzählen, was daraus wurde</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Um Rat bitten</translation>
    </message>
    <message>
        <source>See who else fits</source>
        <translation>Sehen, wer noch passt</translation>
    </message>
    <message>
        <source>Put it on a later day</source>
        <translation>Auf einen späteren Tag legen</translation>
    </message>
    <message>
        <source>Say what</source>
        <translation>Sagen, was</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation>Um eine Referenz bitten</translation>
    </message>
</context>
<context>
    <name>ChooseField</name>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The search is over</source>
        <translation>Die Suche ist vorbei</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was logged. Choose today or a day before.</source>
        <translation>Dieser Tag kommt erst noch. Nichts wurde notiert. Wähle heute oder einen Tag davor.</translation>
    </message>
    <message>
        <source>You had not said yes on that day. Nothing was logged. Choose that day or a later one.</source>
        <translation>An diesem Tag hattest du noch nicht Ja gesagt. Nichts wurde notiert. Wähle jenen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>This opening is not here any more. Undo brings it back.</source>
        <translation>Diese Stelle ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>The search closed: %Ln things ended</source>
        <comment>The search closed: one thing ended</comment>
        <translation>
            <numerusform>Die Suche ist abgeschlossen: eine Sache beendet</numerusform>
            <numerusform>Die Suche ist abgeschlossen: %Ln Sachen beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>I stop for now</source>
        <translation>Ich höre vorerst auf</translation>
    </message>
    <message>
        <source>Told {day}</source>
        <translation>Erzählt {day}</translation>
    </message>
    <message>
        <source>Everybody knows</source>
        <translation>Alle wissen es</translation>
    </message>
    <message>
        <source>{count} of {people} know</source>
        <translation>{count} von {people} wissen es</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>noch {minutes}</translation>
    </message>
    <message>
        <source>Thanks and news</source>
        <translation>Dank und Neuigkeit</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>{name} knows</source>
        <translation>{name} weiß es</translation>
    </message>
    <message>
        <source>Tell {name} that you stop</source>
        <translation>{name} sagen, dass du aufhörst</translation>
    </message>
    <message>
        <source>Tell {name} it worked</source>
        <translation>{name} sagen, dass es geklappt hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <comment>a lead</comment>
        <translation>
            <numerusform>ein Tipp</numerusform>
            <numerusform>%Ln Tipps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln openings</source>
        <comment>an opening</comment>
        <translation>
            <numerusform>eine Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asks</source>
        <comment>an ask</comment>
        <translation>
            <numerusform>eine Bitte</numerusform>
            <numerusform>%Ln Bitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <comment>a draft</comment>
        <translation>
            <numerusform>ein Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups</source>
        <comment>a follow-up</comment>
        <translation>
            <numerusform>eine Wiedervorlage</numerusform>
            <numerusform>%Ln Wiedervorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} ends</source>
        <translation>{things} endet</translation>
    </message>
    <message>
        <source>{things} end</source>
        <translation>{things} enden</translation>
    </message>
    <message>
        <source>{things} is taken back</source>
        <translation>{things} wird zurückgenommen</translation>
    </message>
    <message>
        <source>{things} are taken back</source>
        <translation>{things} werden zurückgenommen</translation>
    </message>
    <message>
        <source>{things} goes</source>
        <translation>{things} verschwindet</translation>
    </message>
    <message>
        <source>{things} go</source>
        <translation>{things} verschwinden</translation>
    </message>
    <message>
        <source>reminders stop</source>
        <translation>Erinnerungen hören auf</translation>
    </message>
    <message>
        <source>Nobody gets a message by this. One undo step.</source>
        <translation>Niemand bekommt dadurch eine Nachricht. Ein einziger Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>became the job</source>
        <translation>wurde die Stelle</translation>
    </message>
    <message>
        <source>it helped</source>
        <translation>er hat geholfen</translation>
    </message>
    <message>
        <source>did not pan out</source>
        <translation>hat nichts gebracht</translation>
    </message>
    <message>
        <source>Behind the offer</source>
        <translation>Hinter dem Angebot</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
    <message>
        <source>They helped too</source>
        <translation>Sie haben auch geholfen</translation>
    </message>
    <message>
        <source>They helped</source>
        <translation>Sie haben geholfen</translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message>
        <source>When it is over</source>
        <translation>Wenn es vorbei ist</translation>
    </message>
    <message>
        <source>Everybody who helped hears it from you</source>
        <translation>Alle, die geholfen haben, hören es von dir</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>I search again</source>
        <translation>Ich suche wieder</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
    <message>
        <source>Nobody has helped yet</source>
        <translation>Noch hat niemand geholfen</translation>
    </message>
    <message>
        <source>Leads, answered asks, references and favours show here, with whom to thank for them.</source>
        <translation>Tipps, beantwortete Bitten, Referenzen und Gefallen stehen hier, mit den Menschen, denen dafür zu danken ist.</translation>
    </message>
    <message>
        <source>I said yes</source>
        <translation>Ich habe Ja gesagt</translation>
    </message>
    <message>
        <source>You have an offer</source>
        <translation>Du hast ein Angebot</translation>
    </message>
    <message>
        <source>When you have said yes, everybody who helped hears it from here.</source>
        <translation>Wenn du Ja gesagt hast, hören von hier aus alle davon, die geholfen haben.</translation>
    </message>
    <message>
        <source>I said yes to</source>
        <translation>Ja gesagt habe ich zu</translation>
    </message>
    <message>
        <source>I have an offer:</source>
        <translation>Ich habe ein Angebot:</translation>
    </message>
    <message>
        <source>No job this time:</source>
        <translation>Diesmal keine Stelle:</translation>
    </message>
    <message>
        <source>Behind the offer</source>
        <translation>Hinter dem Angebot</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Told already…</source>
        <translation>Schon erzählt…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{name}: {told}.</source>
        <translation>{name}: {told}.</translation>
    </message>
    <message>
        <source>Said yes to {what}.</source>
        <translation>Ja gesagt zu {what}.</translation>
    </message>
    <message>
        <source>The search goes on.</source>
        <translation>Die Suche geht weiter.</translation>
    </message>
    <message>
        <source>The rest is closed: {things}.</source>
        <translation>Der Rest ist abgeschlossen: {things}.</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>Sache</translation>
    </message>
    <message>
        <source>things</source>
        <translation>Sachen</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>With a header</source>
        <translation>Mit Kopfzeile</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Jobs or companies</source>
        <translation>Stellen oder Firmen</translation>
    </message>
    <message>
        <source>LinkedIn leaves out an e-mail address unless the person shares it. You can add it later.</source>
        <translation>LinkedIn lässt die E-Mail-Adresse weg, wenn die Person sie nicht teilt. Du kannst sie später hinzufügen.</translation>
    </message>
    <message>
        <source>An opening that is here already is filled up, and only moves forward.</source>
        <translation>Eine Stelle, die schon hier ist, wird ergänzt und rückt nur vorwärts.</translation>
    </message>
    <message>
        <source>Columns left out are not read. The file itself is never changed.</source>
        <translation>Weggelassene Spalten werden nicht gelesen. Die Datei selbst wird nie geändert.</translation>
    </message>
    <message>
        <source>This is a LinkedIn export</source>
        <translation>Das ist ein Export von LinkedIn</translation>
    </message>
    <message>
        <source>This is an export of {program}</source>
        <translation>Das ist ein Export von {program}</translation>
    </message>
    <message>
        <source>This is a list of companies to work at</source>
        <translation>Das ist eine Liste von Wunschfirmen</translation>
    </message>
    <message>
        <source>This is a list of jobs</source>
        <translation>Das ist eine Liste von Stellen</translation>
    </message>
    <message>
        <source>This is an Excel workbook</source>
        <translation>Das ist eine Excel-Mappe</translation>
    </message>
    <message>
        <source>This is a list from the clipboard</source>
        <translation>Das ist eine Liste aus der Zwischenablage</translation>
    </message>
    <message>
        <source>This is a list in columns</source>
        <translation>Das ist eine Liste in Spalten</translation>
    </message>
    <message>
        <source>The line above the header is left out.</source>
        <translation>Die Zeile über der Kopfzeile wird weggelassen.</translation>
    </message>
    <message>
        <source>The {count} lines above the header are left out.</source>
        <translation>Die {count} Zeilen über der Kopfzeile werden weggelassen.</translation>
    </message>
    <message>
        <source>There is no header, so look at each column.</source>
        <translation>Es gibt keine Kopfzeile, sieh dir also jede Spalte an.</translation>
    </message>
    <message>
        <source>Several columns are called “{name}”, so look at them.</source>
        <translation>Mehrere Spalten heißen „{name}“, sieh sie dir also an.</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>empty in {count} rows</source>
        <translation>leer in {count} Zeilen</translation>
    </message>
    <message>
        <source>mostly empty</source>
        <translation>meist leer</translation>
    </message>
    <message>
        <source>Show {count} more columns</source>
        <translation>{count} weitere Spalten zeigen</translation>
    </message>
    <message>
        <source>A company that is a target already only gets the scores that it lacks.</source>
        <translation>Eine Firma, die schon Wunschfirma ist, bekommt nur die Punkte, die ihr fehlen.</translation>
    </message>
    <message>
        <source>Met on, day before month</source>
        <translation>Kennengelernt am, Tag vor Monat</translation>
    </message>
    <message>
        <source>Met on, month before day</source>
        <translation>Kennengelernt am, Monat vor Tag</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} wird zu</translation>
    </message>
    <message>
        <source>No job can be found yet. Let one column become a position or a company.</source>
        <translation>Noch ist keine Stelle zu finden. Lass eine Spalte zu Position oder Firma werden.</translation>
    </message>
    <message>
        <source>Nobody can be found yet. Let one column become a name, an e-mail or a link.</source>
        <translation>Noch ist niemand zu finden. Lass eine Spalte zu Name, E-Mail oder Link werden.</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Shown columns</source>
        <translation>Gezeigte Spalten</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>A company needs a name. Nothing was saved yet.</source>
        <translation>Eine Firma braucht einen Namen. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Company added: {name}</source>
        <translation>Firma hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>Company removed: {name}</source>
        <translation>Firma entfernt: {name}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>keine Wunschfirma</translation>
    </message>
    <message>
        <source>priority {value}</source>
        <translation>Priorität {value}</translation>
    </message>
    <message>
        <source>motivation {value}</source>
        <translation>Motivation {value}</translation>
    </message>
    <message>
        <source>posting {value}</source>
        <translation>Ausschreibung {value}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>referral programme, {value}</source>
        <translation>Empfehlungsprogramm, {value}</translation>
    </message>
    <message>
        <source>Name at least one company. Nothing was saved yet.</source>
        <translation>Nenne mindestens eine Firma. Noch wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies on the list</source>
        <comment>{name} on the list</comment>
        <translation>
            <numerusform>{name} auf der Liste</numerusform>
            <numerusform>%Ln Firmen auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not two companies any more. Nothing was changed.</source>
        <translation>Das sind nicht mehr zwei Firmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name}: two companies merged</source>
        <translation>{name}: zwei Firmen zusammengeführt</translation>
    </message>
    <message>
        <source>LAMP score {score}: motivation {m}, advocacy {a}, posting {p}</source>
        <translation>LAMP-Wert {score}: Motivation {m}, Fürsprache {a}, Ausschreibung {p}</translation>
    </message>
    <message>
        <source>Not scored yet, {n} inside</source>
        <translation>Noch ohne Wert, {n} darin</translation>
    </message>
    <message>
        <source>LAMP score</source>
        <translation>LAMP-Wert</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Fürsprache</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Wunschfirmen</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Firmen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nobody inside</source>
        <translation>Niemand darin</translation>
    </message>
    <message>
        <source>With a referral programme</source>
        <translation>Mit Empfehlungsprogramm</translation>
    </message>
    <message>
        <source>Show all targets</source>
        <translation>Alle Wunschfirmen zeigen</translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation>Keine Wunschfirma</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Researching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>In Interviews</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Somewhere you could work</source>
        <translation>Wo du arbeiten könntest</translation>
    </message>
    <message>
        <source>What you read up on</source>
        <translation>Worüber du liest</translation>
    </message>
    <message>
        <source>Where you talk to somebody</source>
        <translation>Wo du mit jemandem sprichst</translation>
    </message>
    <message>
        <source>Where you applied</source>
        <translation>Wo du dich beworben hast</translation>
    </message>
    <message>
        <source>Where they invited you</source>
        <translation>Wo man dich eingeladen hat</translation>
    </message>
    <message>
        <source>Where they want you</source>
        <translation>Wo man dich haben will</translation>
    </message>
    <message>
        <source>Where you said yes</source>
        <translation>Wo du Ja gesagt hast</translation>
    </message>
    <message>
        <source>What you let go</source>
        <translation>Was du loslässt</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Top priority</source>
        <translation>Höchste Priorität</translation>
    </message>
    <message>
        <source>Priority {n}</source>
        <translation>Priorität {n}</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>0, nothing</source>
        <translation>0, nichts</translation>
    </message>
    <message>
        <source>1, something</source>
        <translation>1, etwas</translation>
    </message>
    <message>
        <source>2, something close</source>
        <translation>2, etwas Ähnliches</translation>
    </message>
    <message>
        <source>3, an opening that fits</source>
        <translation>3, eine Stelle, die passt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>How to submit is not known</source>
        <translation>Wie eingereicht wird, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Ask somebody inside</source>
        <translation>Jemanden dort fragen</translation>
    </message>
    <message>
        <source>Yes, {way}</source>
        <translation>Ja, {way}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Interview {day}</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Schließt {day}</translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation>{stage} seit {day}</translation>
    </message>
    <message>
        <source>{stage} on {day}</source>
        <translation>{stage} am {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>Here since {day}</source>
        <translation>Hier seit {day}</translation>
    </message>
    <message>
        <source>You named it</source>
        <translation>Du hast sie genannt</translation>
    </message>
    <message>
        <source>A lead</source>
        <translation>Ein Tipp</translation>
    </message>
    <message>
        <source>{n} works here</source>
        <translation>{n} arbeitet hier</translation>
    </message>
    <message>
        <source>{n} work here</source>
        <translation>{n} arbeiten hier</translation>
    </message>
    <message>
        <source>{n} used to</source>
        <translation>{n} früher</translation>
    </message>
    <message>
        <source>{n} used to work here</source>
        <translation>{n} haben hier gearbeitet</translation>
    </message>
    <message>
        <source>{n} tied to it otherwise</source>
        <translation>{n} sonst verbunden</translation>
    </message>
    <message>
        <source>{n} inside</source>
        <translation>{n} darin</translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation>{n} Wege</translation>
    </message>
</context>
<context>
    <name>CompaniesView</name>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>How this is scored</source>
        <translation>Wie das gewertet wird</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>List or board</source>
        <translation>Liste oder Tafel</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 Wunschfirma</translation>
    </message>
    <message>
        <source>{n} targets</source>
        <translation>{n} Wunschfirmen</translation>
    </message>
    <message>
        <source>Filter {n} companies</source>
        <translation>{n} Firmen filtern</translation>
    </message>
    <message>
        <source>Filter {n} targets</source>
        <translation>{n} Wunschfirmen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Name companies</source>
        <translation>Firmen nennen</translation>
    </message>
    <message>
        <source>Look at all companies</source>
        <translation>Alle Firmen ansehen</translation>
    </message>
    <message>
        <source>Name ten companies</source>
        <translation>Nenne zehn Firmen</translation>
    </message>
    <message>
        <source>Where would you like to work? Write down ten names, without thinking long: the list shows whom you know there, and who could introduce you.</source>
        <translation>Wo würdest du gern arbeiten? Schreib zehn Namen auf, ohne lang nachzudenken: die Liste zeigt, wen du dort kennst und wer dich vorstellen könnte.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>LAMP score</source>
        <translation>LAMP-Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>Menschen darin</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sorted by {what}. Change</source>
        <translation>Sortiert nach {what}. Ändern</translation>
    </message>
</context>
<context>
    <name>CompanyActions</name>
    <message>
        <source>{name}: {status}.</source>
        <translation>{name}: {status}.</translation>
    </message>
    <message>
        <source>{name} is no target any more.</source>
        <translation>{name} ist keine Wunschfirma mehr.</translation>
    </message>
    <message>
        <source>{name}: {priority}.</source>
        <translation>{name}: {priority}.</translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation>{name} entfernt.</translation>
    </message>
    <message>
        <source>Three people I can talk to in {field}</source>
        <translation>Drei Leute aus {field}, mit denen ich sprechen kann</translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation>Weg hinein finden</translation>
    </message>
    <message>
        <source>Add opening</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation>Empfehlungsprogramm</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Firma bearbeiten</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Mit einer anderen zusammenführen…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Remove company</source>
        <translation>Firma entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>{title}: {stage}</source>
        <translation>{title}: {stage}</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Link and how to submit…</source>
        <translation>Link und Einreichung…</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Shift+→</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Shift+←</translation>
    </message>
    <message>
        <source>No target any more</source>
        <translation>Keine Wunschfirma mehr</translation>
    </message>
</context>
<context>
    <name>CompanyDetail</name>
    <message>
        <source>No company chosen</source>
        <translation>Keine Firma ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see who leads into it.</source>
        <translation>Wähle eine in der Liste, um zu sehen, wer hineinführt.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>Karriereseite</translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation>Weg hinein finden</translation>
    </message>
    <message>
        <source>Add opening</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How far you are. Click to change</source>
        <translation>Wie weit du bist. Klicken zum Ändern</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Shift+← →</translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation>Klicken zum Ändern</translation>
    </message>
    <message>
        <source>LAMP {score}</source>
        <translation>LAMP {score}</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>The score of this target. Click to set it</source>
        <translation>Der Wert dieser Wunschfirma. Klicken zum Setzen</translation>
    </message>
    <message>
        <source>{name} is here as well, and counts as the same company.</source>
        <translation>{name} ist auch hier und gilt als dieselbe Firma.</translation>
    </message>
    <message>
        <source>You know nobody at {name} yet</source>
        <translation>Du kennst noch niemanden bei {name}</translation>
    </message>
    <message>
        <source>Nobody works or worked there, and nobody you know leads there. Ask somebody in {field} for names.</source>
        <translation>Niemand arbeitet oder arbeitete dort, und niemand, den du kennst, führt hin. Bitte jemanden aus {field} um Namen.</translation>
    </message>
    <message>
        <source>Nobody works or worked there, and nobody you know leads there. Ask somebody for names. Once its industry is written down, people in that field stand first.</source>
        <translation>Niemand arbeitet oder arbeitete dort, und niemand, den du kennst, führt hin. Bitte jemanden um Namen. Sobald die Branche eingetragen ist, stehen Leute aus dem Bereich zuerst.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Add one, or ask inside</source>
        <translation>Füge eine hinzu, oder frag jemanden dort</translation>
    </message>
    <message>
        <source>Opening, and {n} more</source>
        <translation>Stelle, und {n} weitere</translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation>Empfehlungsprogramm</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
</context>
<context>
    <name>CompanyEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Diese öffnen</translation>
    </message>
    <message>
        <source>copperfinch.com</source>
        <translation>copperfinch.com</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>People, about</source>
        <translation>Mitarbeitende, etwa</translation>
    </message>
    <message>
        <source>Industry, size</source>
        <translation>Branche, Größe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>Karriereseite</translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation>Empfehlungsprogramm</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Has a referral programme</source>
        <translation>Hat ein Empfehlungsprogramm</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>Hat eines</translation>
    </message>
    <message>
        <source>Link of the referral programme</source>
        <translation>Link zum Empfehlungsprogramm</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>So wird eingereicht</translation>
    </message>
    <message>
        <source>Through staff: name, CV and two sentences</source>
        <translation>Über Mitarbeitende: Name, Lebenslauf und zwei Sätze</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Wunschfirma</translation>
    </message>
    <message>
        <source>Target status</source>
        <translation>Stand als Wunschfirma</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>1: it would do. 5: nowhere rather</source>
        <translation>1: ginge. 5: nirgends lieber</translation>
    </message>
    <message>
        <source>how much I want it</source>
        <translation>wie sehr ich will</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>0 nothing, 3 an opening that fits</source>
        <translation>0 nichts, 3 eine Stelle, die passt</translation>
    </message>
    <message>
        <source>Posts now</source>
        <translation>Schreibt jetzt aus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Nobody of your contacts. Whom you add with this company stands here.</source>
        <translation>Niemand deiner Kontakte. Wen du mit dieser Firma hinzufügst, steht hier.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This company is not here any more. Undo brings it back.</source>
        <translation>Diese Firma ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>A company of this name is here already. Open it, or choose another name.</source>
        <translation>Eine Firma dieses Namens ist schon hier. Öffne sie, oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>A company needs a name.</source>
        <translation>Eine Firma braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is not the address of a page.</source>
        <translation>Das ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} saved.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation>{name} entfernt.</translation>
    </message>
</context>
<context>
    <name>CompanyListPane</name>
    <message>
        <source>Filter by status, priority, programme; show all companies</source>
        <translation>Nach Stand, Priorität, Programm filtern; alle Firmen zeigen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Show all targets</source>
        <translation>Alle Wunschfirmen zeigen</translation>
    </message>
    <message>
        <source>The filter leaves none of them.</source>
        <translation>Der Filter lässt keine übrig.</translation>
    </message>
    <message>
        <source>Look in all companies</source>
        <translation>In allen Firmen suchen</translation>
    </message>
    <message>
        <source>None of your targets is like that. It may be a company that is no target yet.</source>
        <translation>Keine deiner Wunschfirmen ist so. Vielleicht ist es eine Firma, die noch keine ist.</translation>
    </message>
    <message>
        <source>No company called ‘{text}’</source>
        <translation>Keine Firma namens ‚{text}‘</translation>
    </message>
    <message>
        <source>No company like that</source>
        <translation>Keine solche Firma</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>Draft to {name} discarded.</source>
        <translation>Entwurf an {name} verworfen.</translation>
    </message>
    <message>
        <source>Choose whom to ask, and the message stands here.</source>
        <translation>Wähle, wen du bittest, dann steht hier die Nachricht.</translation>
    </message>
    <message>
        <source>Choose whom to ask. Then it says here what to think of before.</source>
        <translation>Wähle, wen du bittest. Dann steht hier, woran vorher zu denken ist.</translation>
    </message>
    <message>
        <source>It is on {day} already.</source>
        <translation>Es steht schon am {day}.</translation>
    </message>
    <message>
        <source>Put on {day}: {what}.</source>
        <translation>Auf {day} gelegt: {what}.</translation>
    </message>
    <message>
        <source>Whom do you ask? A name is enough.</source>
        <translation>Wen bittest du? Ein Name genügt.</translation>
    </message>
    <message>
        <source>How did you ask?</source>
        <translation>Wie hast du gebeten?</translation>
    </message>
    <message>
        <source>How did you ask, today?</source>
        <translation>Wie hast du heute gebeten?</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>An einem anderen Tag…</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}. {opening}: {stage}.</source>
        <translation>{what}. {opening}: {stage}.</translation>
    </message>
</context>
<context>
    <name>ComposerFrame</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close, the draft stays</source>
        <translation>Schließen, der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>In Mail öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Asked already</source>
        <translation>Schon gebeten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gebeten</translation>
    </message>
    <message>
        <source>Note that you asked already, in words or in writing</source>
        <translation>Notieren, dass du schon gebeten hast, mündlich oder schriftlich</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was war</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Gesprächsblatt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New lead from {name}…</source>
        <translation>Neuer Tipp von {name}…</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Neue Wiedervorlage…</translation>
    </message>
    <message>
        <source>Log a favour…</source>
        <translation>Gefallen eintragen…</translation>
    </message>
    <message>
        <source>Note a promise…</source>
        <translation>Versprechen notieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Mute: suggest nothing</source>
        <translation>Stumm: nichts vorschlagen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>{who} muted. What is owed stays.</source>
        <translation>{who} stummgeschaltet. Was aussteht, bleibt.</translation>
    </message>
    <message>
        <source>{who} no longer muted.</source>
        <translation>{who} nicht mehr stumm.</translation>
    </message>
    <message>
        <source>{who} archived.</source>
        <translation>{who} archiviert.</translation>
    </message>
    <message>
        <source>{who} brought back.</source>
        <translation>{who} zurückgeholt.</translation>
    </message>
    <message>
        <source>{who} removed.</source>
        <translation>{who} entfernt.</translation>
    </message>
    <message>
        <source>{who} tagged {tag}.</source>
        <translation>{who} mit {tag} versehen.</translation>
    </message>
    <message>
        <source>{who}: {what}.</source>
        <translation>{who}: {what}.</translation>
    </message>
    <message>
        <source>as tags and relationship say</source>
        <translation>wie Schlagwörter und Beziehung es sagen</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>Keep in touch with {who}: {what}.</source>
        <translation>In Kontakt bleiben mit {who}: {what}.</translation>
    </message>
    <message>
        <source>Changing {people}…</source>
        <translation>{people} werden geändert…</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see where you stand.</source>
        <translation>Wähle jemanden in der Liste, um zu sehen, wie ihr steht.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Gesprächsblatt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Was aussteht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What is shown of this person</source>
        <translation>Was von dieser Person gezeigt wird</translation>
    </message>
    <message>
        <source>{position} at </source>
        <translation>{position} bei </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>You and {name} both know</source>
        <translation>Du und {name} kennt beide</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name} geändert.</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Paste a signature</source>
        <translation>Signatur einfügen</translation>
    </message>
    <message>
        <source>Fill empty fields from a signature on the clipboard</source>
        <translation>Leere Felder aus einer Signatur in der Zwischenablage füllen</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Diese öffnen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation>E-Mail dazu</translation>
    </message>
    <message>
        <source>Remove this e-mail</source>
        <translation>Diese E-Mail entfernen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Telefon dazu</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>Dieses Telefon entfernen</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>A phone number has digits in it.</source>
        <translation>Eine Telefonnummer enthält Ziffern.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Link dazu</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diesen Link entfernen</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>This is not the address of a page.</source>
        <translation>Das ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation>Wo ich war</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, such as Dr.</source>
        <translation>Titel, etwa Dr.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Suffix, such as Jr. or PhD</source>
        <translation>Zusatz, etwa jun. oder PhD</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Kennengelernt am</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This contact is not here any more. Undo brings it back.</source>
        <translation>Dieser Kontakt ist nicht mehr hier. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>{name} at {company} is here already.</source>
        <translation>{name} bei {company} ist schon hier.</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} ist schon hier.</translation>
    </message>
    <message>
        <source>{words} removed</source>
        <translation>{words} entfernt</translation>
    </message>
    <message>
        <source>There is no signature on the clipboard. Copy one, then paste it here.</source>
        <translation>In der Zwischenablage ist keine Signatur. Kopiere eine, dann füge sie hier ein.</translation>
    </message>
    <message>
        <source>A given name or a company is needed.</source>
        <translation>Ein Vorname oder eine Firma ist nötig.</translation>
    </message>
    <message>
        <source>This is not a day. “12 March 2016” is read.</source>
        <translation>Das ist kein Tag. „12. März 2016“ wird gelesen.</translation>
    </message>
    <message>
        <source>Your card is saved.</source>
        <translation>Deine Karte ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} saved.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>{name} brought back.</source>
        <translation>{name} zurückgeholt.</translation>
    </message>
    <message>
        <source>{name} archived.</source>
        <translation>{name} archiviert.</translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation>{name} entfernt.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>A given name or a company is needed. Nothing was saved yet.</source>
        <translation>Ein Vorname oder eine Firma ist nötig. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>Contact added: {name}</source>
        <translation>Kontakt hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>no longer muted</source>
        <translation>nicht mehr stumm</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>now {relationship}</source>
        <translation>jetzt {relationship}</translation>
    </message>
    <message>
        <source>A tag needs a word. Nothing was changed.</source>
        <translation>Ein Schlagwort braucht ein Wort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>tagged {tag}</source>
        <translation>Schlagwort {tag}</translation>
    </message>
    <message>
        <source>{who} {change}</source>
        <translation>{who}: {change}</translation>
    </message>
    <message>
        <source>Contact removed: {who}</source>
        <translation>Kontakt entfernt: {who}</translation>
    </message>
    <message>
        <source>No reminder to keep in touch.</source>
        <translation>Keine Erinnerung zum In-Kontakt-Bleiben.</translation>
    </message>
    <message>
        <source>No reminder while nothing is suggested.</source>
        <translation>Keine Erinnerung, solange nichts vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Next on {day}, {span} after {since}.</source>
        <translation>Nächstes Mal am {day}, {span} nach dem {since}.</translation>
    </message>
    <message>
        <source>Due since {day}, {span} after {since}.</source>
        <translation>Fällig seit {day}, {span} nach dem {since}.</translation>
    </message>
    <message>
        <source>Your card changed</source>
        <translation>Deine Karte geändert</translation>
    </message>
    <message>
        <source>Your card written</source>
        <translation>Deine Karte geschrieben</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>Asked in 90 days</source>
        <translation>In 90 Tagen gebeten</translation>
    </message>
    <message>
        <source>Helped me</source>
        <translation>Hat mir geholfen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Import the people you know, or add five who come to mind first: that is enough to begin with.</source>
        <translation>Importiere die Menschen, die du kennst, oder füge fünf hinzu, die dir zuerst einfallen: das genügt für den Anfang.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Noch ist niemand hier</translation>
    </message>
    <message>
        <source>Nobody called ‘{name}’</source>
        <translation>Niemand namens ‚{name}‘</translation>
    </message>
    <message>
        <source>No name, company, e-mail, tag or note has these words.</source>
        <translation>Kein Name, keine Firma, E-Mail, kein Schlagwort und keine Notiz enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Create this contact</source>
        <translation>Diesen Kontakt anlegen</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>Niemand ist archiviert</translation>
    </message>
    <message>
        <source>Whom you put aside is kept here.</source>
        <translation>Wen du weglegst, der bleibt hier aufgehoben.</translation>
    </message>
    <message>
        <source>Nobody like that</source>
        <translation>Niemand ist so</translation>
    </message>
    <message>
        <source>No person has all that the filter asks for.</source>
        <translation>Niemand hat alles, wonach der Filter fragt.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Owed first</source>
        <translation>Offen zuerst</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Log a favour</source>
        <translation>Gefallen eintragen</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Versprechen notieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Agreed already…</source>
        <translation>Schon bereit…</translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation>Um eine Referenz bitten</translation>
    </message>
    <message>
        <source>{name} helped you {times}.</source>
        <translation>{name} hat dir {times} geholfen.</translation>
    </message>
    <message>
        <source>You helped {times}.</source>
        <translation>Du hast {times} geholfen.</translation>
    </message>
    <message>
        <source>Nothing has gone back yet.</source>
        <translation>Noch ging nichts zurück.</translation>
    </message>
    <message>
        <source>You offered a hand.</source>
        <translation>Du hast Hilfe angeboten.</translation>
    </message>
    <message>
        <source>You promised: {what}.</source>
        <translation>Du hast versprochen: {what}.</translation>
    </message>
    <message>
        <source>{name} promised: {what}.</source>
        <translation>{name} hat versprochen: {what}.</translation>
    </message>
    <message>
        <source>No favour either way yet.</source>
        <translation>Noch kein Gefallen in die eine oder andere Richtung.</translation>
    </message>
    <message>
        <source>{what}, by {day}</source>
        <translation>{what}, bis {day}</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Asked on {day}.</source>
        <translation>Gefragt am {day}.</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>Gefragt.</translation>
    </message>
    <message>
        <source>Agreed on {day}.</source>
        <translation>Bereit seit {day}.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Declined on {day}.</source>
        <translation>Abgelehnt am {day}.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Can vouch for: {what}</source>
        <translation>Kann bezeugen: {what}</translation>
    </message>
    <message>
        <source>Last briefed on {day}.</source>
        <translation>Zuletzt informiert am {day}.</translation>
    </message>
    <message>
        <source>{name} agreed.</source>
        <translation>{name} ist bereit.</translation>
    </message>
    <message>
        <source>{name} declined.</source>
        <translation>{name} hat abgelehnt.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege/Kollegin</translation>
    </message>
    <message>
        <source>Former colleague</source>
        <translation>Früher im Kollegium</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Classmate</source>
        <translation>Aus Schule/Studium</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor/in</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freundschaft</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Fellow member</source>
        <translation>Mitglied wie ich</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Bekanntschaft</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Noch nicht getroffen</translation>
    </message>
    <message>
        <source>Know a little</source>
        <translation>Kenne ich etwas</translation>
    </message>
    <message>
        <source>Know well</source>
        <translation>Kenne ich gut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt ab</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht getroffen</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Kein Gespräch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Thanks owed</source>
        <translation>Dank steht aus</translation>
    </message>
    <message>
        <source>News owed</source>
        <translation>Neuigkeit steht aus</translation>
    </message>
    <message>
        <source>Favour owed</source>
        <translation>Gefallen steht aus</translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation>Erzählen, was daraus wurde</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>{title}, and tell the news</source>
        <translation>{title}, und davon erzählen</translation>
    </message>
    <message>
        <source>Waiting since {day}.</source>
        <translation>Wartet seit {day}.</translation>
    </message>
    <message>
        <source>Comes due on {day}.</source>
        <translation>Wird am {day} fällig.</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>My follow-up</source>
        <translation>Meine Wiedervorlage</translation>
    </message>
    <message>
        <source>{word}, last in touch: {span}</source>
        <translation>{word}, zuletzt in Kontakt: {span}</translation>
    </message>
    <message>
        <source>Met: {how}</source>
        <translation>Kennengelernt: {how}</translation>
    </message>
    <message>
        <source>Met {how}</source>
        <translation>Kennengelernt {how}</translation>
    </message>
    <message>
        <source>Met on {day}</source>
        <translation>Kennengelernt am {day}</translation>
    </message>
    <message>
        <source>The lead from {name} got connected.</source>
        <translation>Der Tipp von {name} führte zum Gespräch.</translation>
    </message>
    <message>
        <source>{title}, with {others}</source>
        <translation>{title}, mit {others}</translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation>{name} getroffen</translation>
    </message>
    <message>
        <source>Saw {name} at an event</source>
        <translation>{name} bei einer Veranstaltung getroffen</translation>
    </message>
    <message>
        <source>A gift for {name}</source>
        <translation>Ein Geschenk für {name}</translation>
    </message>
    <message>
        <source>A gift from {name}</source>
        <translation>Ein Geschenk von {name}</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>Mit {name} gesprochen</translation>
    </message>
    <message>
        <source>You called {name}</source>
        <translation>Du hast {name} angerufen</translation>
    </message>
    <message>
        <source>{name} wrote an e-mail</source>
        <translation>{name} hat eine E-Mail geschrieben</translation>
    </message>
    <message>
        <source>{name} wrote a letter</source>
        <translation>{name} hat einen Brief geschrieben</translation>
    </message>
    <message>
        <source>{name} posted something</source>
        <translation>{name} hat etwas gepostet</translation>
    </message>
    <message>
        <source>{name} wrote a message</source>
        <translation>{name} hat eine Nachricht geschrieben</translation>
    </message>
    <message>
        <source>You thanked {name} and told the news</source>
        <translation>Du hast {name} gedankt und davon erzählt</translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation>Du hast {name} gedankt</translation>
    </message>
    <message>
        <source>You told {name} the news</source>
        <translation>Du hast {name} davon erzählt</translation>
    </message>
    <message>
        <source>You reminded {name}</source>
        <translation>Du hast {name} erinnert</translation>
    </message>
    <message>
        <source>You offered {name} a hand</source>
        <translation>Du hast {name} Hilfe angeboten</translation>
    </message>
    <message>
        <source>You reached out to {name}</source>
        <translation>Du hast {name} angeschrieben</translation>
    </message>
    <message>
        <source>You got in touch with {name} again</source>
        <translation>Du hast dich bei {name} wieder gemeldet</translation>
    </message>
    <message>
        <source>You answered a post of {name}</source>
        <translation>Du hast auf einen Beitrag von {name} geantwortet</translation>
    </message>
    <message>
        <source>You wrote to {name}</source>
        <translation>Du hast {name} geschrieben</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>Lead received: {target}</source>
        <translation>Tipp erhalten: {target}</translation>
    </message>
    <message>
        <source>Lead from {name} pointed here</source>
        <translation>Ein Tipp von {name} führte hierher</translation>
    </message>
    <message>
        <source>May use the name: yes</source>
        <translation>Darf den Namen nennen: ja</translation>
    </message>
    <message>
        <source>May use the name: no</source>
        <translation>Darf den Namen nennen: nein</translation>
    </message>
    <message>
        <source>May use the name: not asked</source>
        <translation>Darf den Namen nennen: nicht gefragt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Reaching out</source>
        <translation>Kontaktaufnahme</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Progressing</source>
        <translation>Geht voran</translation>
    </message>
    <message>
        <source>Became a job</source>
        <translation>Wurde ein Job</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>Did not pan out</source>
        <translation>Brachte nichts</translation>
    </message>
    <message>
        <source>You asked for a reference</source>
        <translation>Du hast um eine Referenz gebeten</translation>
    </message>
    <message>
        <source>You asked for an introduction</source>
        <translation>Du hast um eine Vorstellung gebeten</translation>
    </message>
    <message>
        <source>You asked for a referral</source>
        <translation>Du hast um eine Empfehlung gebeten</translation>
    </message>
    <message>
        <source>You asked for advice</source>
        <translation>Du hast um Rat gebeten</translation>
    </message>
    <message>
        <source>You asked for names</source>
        <translation>Du hast um Namen gebeten</translation>
    </message>
    <message>
        <source>You asked for feedback</source>
        <translation>Du hast um Rückmeldung gebeten</translation>
    </message>
    <message>
        <source>To {person}.</source>
        <translation>Bei {person}.</translation>
    </message>
    <message>
        <source>To {person} at {company}.</source>
        <translation>Bei {person}, {company}.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Answered yes</source>
        <translation>Mit Ja beantwortet</translation>
    </message>
    <message>
        <source>Answered no</source>
        <translation>Mit Nein beantwortet</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>You did {name} a favour</source>
        <translation>Du hast {name} einen Gefallen getan</translation>
    </message>
    <message>
        <source>{name} helped you</source>
        <translation>{name} hat dir geholfen</translation>
    </message>
    <message>
        <source>{name} kept a promise</source>
        <translation>{name} hat ein Versprechen gehalten</translation>
    </message>
    <message>
        <source>You kept your promise</source>
        <translation>Du hast dein Versprechen gehalten</translation>
    </message>
    <message>
        <source>{name} promised you</source>
        <translation>{name} hat dir versprochen</translation>
    </message>
    <message>
        <source>You promised {name}</source>
        <translation>Du hast {name} versprochen</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>How people are shown</source>
        <translation>Wie die Menschen gezeigt werden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>More to do with contacts</source>
        <translation>Mehr mit Kontakten tun</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{count} of {everybody}</source>
        <translation>{count} von {everybody}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter {count} contacts</source>
        <translation>{count} Kontakte filtern</translation>
    </message>
    <message>
        <source>Ordered by: {what}</source>
        <translation>Geordnet nach: {what}</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>to merge</source>
        <translation>zusammenzuführen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Kongo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Demokratische Republik Kongo</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern and Antarctic Lands</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena, Ascension and Tristan da Cunha</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>%Ln person</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>%Ln thing</comment>
        <translation>
            <numerusform>%Ln Sache</numerusform>
            <numerusform>%Ln Sachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Deine Datei</translation>
    </message>
    <message>
        <source>Your file folder place size</source>
        <translation>Deine Datei Ordner Ort Größe</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>A copy of the whole file, where you like</source>
        <translation>Eine Kopie der ganzen Datei, wohin du willst</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backup copy save</source>
        <translation>Sicherung Kopie speichern</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Was hier geschah</translation>
    </message>
    <message>
        <source>Every change, and the way back from it</source>
        <translation>Jede Änderung, und der Weg zurück</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes undo log what happened here</source>
        <translation>Änderungen rückgängig Verlauf was hier geschah</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Everything, or some of it, for other programs</source>
        <translation>Alles, oder ein Teil davon, für andere Programme</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take it along export JSON Excel CSV vCard</source>
        <translation>Mitnehmen Export JSON Excel CSV vCard</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar file subscribe iCalendar ics other calendars follow-ups dues</source>
        <translation>Kalenderdatei abonnieren iCalendar ics andere Kalender Wiedervorlagen Fälliges</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. There is no account.</source>
        <translation>Nichts verlässt diesen Computer. Es gibt kein Konto.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Privacy account</source>
        <translation>Privatsphäre Konto</translation>
    </message>
    <message>
        <source>Close this search…</source>
        <translation>Diese Suche abschließen…</translation>
    </message>
    <message>
        <source>Thank and tell everybody who helped</source>
        <translation>Allen danken und erzählen, die geholfen haben</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Wenn es vorbei ist</translation>
    </message>
    <message>
        <source>When it is over close end the search thank tell everybody</source>
        <translation>Wenn es vorbei ist Suche abschließen beenden allen danken erzählen</translation>
    </message>
    <message>
        <source>Kept up to date for other calendars to subscribe to</source>
        <translation>Aktuell gehalten, damit andere Kalender sie abonnieren</translation>
    </message>
    <message>
        <source>Kept up to date as {path}</source>
        <translation>Wird aktuell gehalten als {path}</translation>
    </message>
    <message>
        <source>Where the calendar file goes</source>
        <translation>Wohin die Kalenderdatei soll</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>CRM Desktop file (*.crm)</source>
        <translation>Datei von CRM Desktop (*.crm)</translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation>Gesichert als {name}.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
</context>
<context>
    <name>DatedLines</name>
    <message>
        <source>Another one</source>
        <translation>Noch eines</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps “in 2 weeks” or “fri”.</source>
        <translation>Diesen Tag kann ich nicht lesen. Vielleicht „in 2 Wochen“ oder „fr“.</translation>
    </message>
    <message>
        <source>What is it? A few words are enough.</source>
        <translation>Was ist es? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>That is before you spoke. One of the two days is a slip.</source>
        <translation>Das ist vor eurem Gespräch. Einer der beiden Tage ist ein Versehen.</translation>
    </message>
    <message>
        <source>When? A day such as “fri” or “in 2 weeks” is enough.</source>
        <translation>Wann? Ein Tag wie „fr“ oder „in 2 Wochen“ genügt.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <translation>{first}.–{last}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>{date} – now</source>
        <translation>{date} – jetzt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation>Zu diesem Tag hinzufügen</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What stands on this day</source>
        <translation>Was an diesem Tag ansteht</translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation>Zu diesem Tag hinzufügen</translation>
    </message>
    <message>
        <source>Follow-up you made. Drag it to another day.</source>
        <translation>Deine Wiedervorlage. Zieh sie auf einen anderen Tag.</translation>
    </message>
    <message>
        <source>Due by a rule. Dragging snoozes it.</source>
        <translation>Fällig nach einer Regel. Ziehen legt es auf später.</translation>
    </message>
    <message>
        <source>Six or more things. Move some if you can.</source>
        <translation>Sechs oder mehr Sachen. Verschieb einige, wenn du kannst.</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Set the day</source>
        <translation>Tag setzen</translation>
    </message>
    <message>
        <source>Which day? Perhaps ‘yesterday’.</source>
        <translation>Welcher Tag? Vielleicht ‚gestern‘.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{name} was moved, removed or replaced while it was open here. What you change now may be lost. Put it back, or save a copy: Settings, Back up now.</source>
        <translation>{name} wurde verschoben, gelöscht oder ersetzt, während die Datei hier offen war. Was du jetzt änderst, kann verloren gehen. Leg sie zurück oder sichere eine Kopie: Einstellungen, Jetzt sichern.</translation>
    </message>
    <message>
        <source>Working on it: {label}.</source>
        <translation>In Arbeit: {label}.</translation>
    </message>
    <message>
        <source>Taken back: {label}.</source>
        <translation>Zurückgenommen: {label}.</translation>
    </message>
    <message>
        <source>Taken back but for {count} rows changed since: {label}.</source>
        <translation>Zurückgenommen bis auf {count} seither geänderte Zeilen: {label}.</translation>
    </message>
    <message>
        <source>Done again: {label}.</source>
        <translation>Wiederholt: {label}.</translation>
    </message>
    <message>
        <source>No program of this computer opens {name}. Nothing was changed. Choose one in its settings.</source>
        <translation>Kein Programm dieses Computers öffnet {name}. Nichts wurde geändert. Wähle eines in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open call sheet</source>
        <translation>Gesprächsblatt öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze an hour</source>
        <translation>Eine Stunde später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Did you mean {text}?</source>
        <translation>Meintest du {text}?</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DismissPopup</name>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>It leaves Today. Only something new makes it due again.</source>
        <translation>Es verschwindet von Heute. Nur etwas Neues macht es wieder fällig.</translation>
    </message>
    <message>
        <source>Done another way</source>
        <translation>Auf anderem Weg erledigt</translation>
    </message>
    <message>
        <source>It would not help now</source>
        <translation>Es würde jetzt nicht helfen</translation>
    </message>
    <message>
        <source>{name} would not want it</source>
        <translation>{name} würde es nicht wollen</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>My plan has changed</source>
        <translation>Mein Plan hat sich geändert</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation>Grund in eigenen Worten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>Kept in this file</source>
        <translation>In dieser Datei aufgehoben</translation>
    </message>
    <message>
        <source>Only its name is known</source>
        <translation>Nur der Name ist bekannt</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Not at its place</source>
        <translation>Nicht an seinem Platz</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>oder lass eine Datei hier los</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>CV, letter, offer: what belongs to this opening.</source>
        <translation>Lebenslauf, Anschreiben, Angebot: was zu dieser Stelle gehört.</translation>
    </message>
    <message>
        <source>Link a file, it stays where it is</source>
        <translation>Datei verknüpfen, sie bleibt, wo sie liegt</translation>
    </message>
    <message>
        <source>Keep a copy of a file in here</source>
        <translation>Kopie einer Datei hier aufheben</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>Datei verknüpfen</translation>
    </message>
    <message>
        <source>Keep a copy of a file</source>
        <translation>Kopie einer Datei aufheben</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} ist schon hier.</translation>
    </message>
    <message>
        <source>Linked: {name}.</source>
        <translation>Verknüpft: {name}.</translation>
    </message>
    <message>
        <source>{count} files linked.</source>
        <translation>{count} Dateien verknüpft.</translation>
    </message>
    <message>
        <source>A copy is kept here: {name}.</source>
        <translation>Eine Kopie ist hier aufgehoben: {name}.</translation>
    </message>
    <message>
        <source>A copy is kept here: {name}. It is empty.</source>
        <translation>Eine Kopie ist hier aufgehoben: {name}. Sie ist leer.</translation>
    </message>
    <message>
        <source>Where is {name}?</source>
        <translation>Wo ist {name}?</translation>
    </message>
    <message>
        <source>Found again: {name}.</source>
        <translation>Wiedergefunden: {name}.</translation>
    </message>
    <message>
        <source>Document renamed.</source>
        <translation>Dokument umbenannt.</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Dokument umbenennen</translation>
    </message>
    <message>
        <source>The file itself keeps its name.</source>
        <translation>Die Datei selbst behält ihren Namen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Gespeichert: {name}.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Taken out: {name}.</source>
        <translation>Herausgenommen: {name}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>It is another file…</source>
        <translation>Es ist eine andere Datei…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>Die Zeilen speichern, die nicht übernommen wurden</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{name} not taken.csv</source>
        <translation>{name} nicht übernommen.csv</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>Taken, but not all of it</source>
        <translation>Übernommen, aber nicht alles</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>{people} read, {count} not taken</source>
        <translation>{people} gelesen, {count} nicht übernommen</translation>
    </message>
    <message>
        <source>{people} read, nothing new</source>
        <translation>{people} gelesen, nichts Neues</translation>
    </message>
    <message>
        <source>{people} read, all in place</source>
        <translation>{people} gelesen, alle an ihrem Platz</translation>
    </message>
    <message>
        <source>Your contacts grew from {before} to {after}.</source>
        <translation>Deine Kontakte wuchsen von {before} auf {after}.</translation>
    </message>
    <message>
        <source>All of it is here already, and nothing was changed.</source>
        <translation>Alles davon ist schon hier, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Everybody in it is here already, and nothing was changed.</source>
        <translation>Alle darin sind schon hier, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A copy from before the import is kept.</source>
        <translation>Eine Kopie von vor dem Import ist aufgehoben.</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Zeilen, die nicht übernommen wurden</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{count} at {company}</source>
        <translation>{count} bei {company}</translation>
    </message>
    <message>
        <source>{count} elsewhere</source>
        <translation>{count} anderswo</translation>
    </message>
    <message>
        <source>1 of them works at one of your targets</source>
        <translation>1 davon arbeitet bei einer deiner Wunschfirmen</translation>
    </message>
    <message>
        <source>{count} of them work at your targets</source>
        <translation>{count} davon arbeiten bei deinen Wunschfirmen</translation>
    </message>
    <message>
        <source>1 has no e-mail address</source>
        <translation>1 hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{count} have no e-mail address</source>
        <translation>{count} haben keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Most people do not share it. Add it when you need it.</source>
        <translation>Die meisten teilen sie nicht. Füge sie hinzu, wenn du sie brauchst.</translation>
    </message>
    <message>
        <source>Nobody gets a reminder yet</source>
        <translation>Noch wird an niemanden erinnert</translation>
    </message>
    <message>
        <source>New contacts have no cadence until you choose one.</source>
        <translation>Neue Kontakte haben keinen Rhythmus, bis du einen wählst.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{do}: {what}</source>
        <translation>{do}: {what}</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>Open in mail</source>
        <translation>In Mail öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier loslassen</translation>
    </message>
    <message>
        <source>You see and choose everything before it is saved.</source>
        <translation>Du siehst und wählst alles, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent} % gelesen</translation>
    </message>
    <message>
        <source>Let go to read it</source>
        <translation>Loslassen, um sie zu lesen</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>Your {kind} ask went out today.</source>
        <translation>Deine Bitte um {kind} ging heute hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>Your {kind} ask has been open for %Ln days, since {day}.</source>
        <comment>Your {kind} ask has been open for %Ln day, since {day}.</comment>
        <translation>
            <numerusform>Deine Bitte um {kind} ist seit %Ln Tag offen, seit dem {day}.</numerusform>
            <numerusform>Deine Bitte um {kind} ist seit %Ln Tagen offen, seit dem {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} helped you {when}. Nothing has gone back yet.</source>
        <translation>{person} hat dir {when} geholfen. Noch ging nichts zurück.</translation>
    </message>
    <message>
        <source>{person} helped you {times}, first {when}. Nothing has gone back yet.</source>
        <translation>{person} hat dir {times} geholfen, zuerst {when}. Noch ging nichts zurück.</translation>
    </message>
    <message>
        <source>The last word between you and {name} was on {day}. You chose {cadence}.</source>
        <translation>Das letzte Wort zwischen dir und {name} war am {day}. Du hast gewählt: {cadence}.</translation>
    </message>
    <message>
        <source>You added {name} on {day}. You chose {cadence}.</source>
        <translation>Du hast {name} am {day} hinzugefügt. Du hast gewählt: {cadence}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>an opening</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>some news</source>
        <translation>eine Neuigkeit</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>eine Firma</translation>
    </message>
    <message>
        <source>{what} at {company}</source>
        <translation>{what} bei {company}</translation>
    </message>
    <message>
        <source>{change} {giver} opened that door.</source>
        <translation>{change} {giver} hat diese Tür geöffnet.</translation>
    </message>
    <message>
        <source>{giver} has not heard how it went with {person} {when}.</source>
        <translation>{giver} hat noch nicht gehört, wie es {when} mit {person} lief.</translation>
    </message>
    <message>
        <source>{giver} has not heard that the lead got you further {when}: {lead}.</source>
        <translation>{giver} hat noch nicht gehört, dass dich der Tipp {when} weitergebracht hat: {lead}.</translation>
    </message>
    <message>
        <source>{giver} has not heard yet how it went.</source>
        <translation>{giver} hat noch nicht gehört, wie es lief.</translation>
    </message>
    <message>
        <source>{giver} has not heard of it yet.</source>
        <translation>{giver} hat noch nichts davon gehört.</translation>
    </message>
    <message>
        <source>You applied {when}: {opening}.</source>
        <translation>Du hast dich {when} beworben: {opening}.</translation>
    </message>
    <message>
        <source>{place} asked you to an interview {when}.</source>
        <translation>{place} hat dich {when} zum Interview eingeladen.</translation>
    </message>
    <message>
        <source>{place} made you an offer {when}.</source>
        <translation>{place} hat dir {when} ein Angebot gemacht.</translation>
    </message>
    <message>
        <source>You accepted the offer {when}: {opening}.</source>
        <translation>Du hast das Angebot {when} angenommen: {opening}.</translation>
    </message>
    <message>
        <source>{place} said no {when}.</source>
        <translation>{place} hat {when} abgesagt.</translation>
    </message>
    <message>
        <source>You withdrew {when}: {opening}.</source>
        <translation>Du hast dich {when} zurückgezogen: {opening}.</translation>
    </message>
    <message>
        <source>{person} promised {what}, by {day}.</source>
        <translation>{person} hat versprochen: {what}, bis {day}.</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>{person} offered to talk {when}.</source>
        <translation>{person} hat {when} ein Gespräch angeboten.</translation>
    </message>
    <message>
        <source>You were pointed to {person} {when}.</source>
        <translation>Du wurdest {when} auf {person} hingewiesen.</translation>
    </message>
    <message>
        <source>{giver} named {person} {when}. You may use {giver}’s name.</source>
        <translation>{giver} hat {when} {person} genannt. Du darfst den Namen {giver} nennen.</translation>
    </message>
    <message>
        <source>{giver} named {person} {when}, and would rather not be mentioned.</source>
        <translation>{giver} hat {when} {person} genannt und möchte lieber nicht erwähnt werden.</translation>
    </message>
    <message>
        <source>{giver} named {person} {when}.</source>
        <translation>{giver} hat {when} {person} genannt.</translation>
    </message>
    <message>
        <source>No answer yet to your {ordinal} message, of {day}. {next} try of {most}.</source>
        <translation>Noch keine Antwort auf deine {ordinal} Nachricht vom {day}. {next}r Versuch von {most}.</translation>
    </message>
    <message>
        <source>No answer yet to your {ordinal} try, of {day}. {next} try of {most}.</source>
        <translation>Noch keine Antwort auf deinen {ordinal}n Versuch vom {day}. {next}r Versuch von {most}.</translation>
    </message>
    <message>
        <source>{place} may ask {person} about you: the interview stage began {when}.</source>
        <translation>{place} könnte {person} nach dir fragen: die Interviews begannen {when}.</translation>
    </message>
    <message>
        <source>{person} last agreed on {day}.</source>
        <translation>{person} war zuletzt am {day} einverstanden.</translation>
    </message>
    <message>
        <source>A new lead {when}: {lead}.</source>
        <translation>Ein neuer Tipp {when}: {lead}.</translation>
    </message>
    <message>
        <source>Also a lead: {lead}.</source>
        <translation>Auch ein Tipp: {lead}.</translation>
    </message>
    <message>
        <source>The introduction led to your talk with {person} {when}.</source>
        <translation>Die Vorstellung führte {when} zu deinem Gespräch mit {person}.</translation>
    </message>
    <message>
        <source>The lead brought you to {person} {when}.</source>
        <translation>Der Tipp brachte dich {when} zu {person}.</translation>
    </message>
    <message>
        <source>{giver}’s lead got you further {when}: {lead}.</source>
        <translation>Der Tipp von {giver} hat dich {when} weitergebracht: {lead}.</translation>
    </message>
    <message>
        <source>{giver}’s lead became a job {when}: {subject}.</source>
        <translation>Der Tipp von {giver} wurde {when} ein Job: {subject}.</translation>
    </message>
    <message>
        <source>{giver}’s lead helped, and ended {when}: {subject}.</source>
        <translation>Der Tipp von {giver} hat geholfen und endete {when}: {subject}.</translation>
    </message>
    <message>
        <source>It came to nothing {when}, but {giver} thought of you: {subject}.</source>
        <translation>Es wurde {when} nichts daraus, aber {giver} hat an dich gedacht: {subject}.</translation>
    </message>
    <message>
        <source>{giver} said no to your {kind} ask {when}, and told you so.</source>
        <translation>{giver} hat {when} deine Bitte um {kind} abgelehnt und es dir gesagt.</translation>
    </message>
    <message>
        <source>{giver} said yes to your {kind} ask {when}.</source>
        <translation>{giver} hat {when} zu deiner Bitte um {kind} Ja gesagt.</translation>
    </message>
    <message>
        <source>{giver} said yes to your {kind} ask {when}: {exactly}.</source>
        <translation>{giver} hat {when} zu deiner Bitte um {kind} Ja gesagt: {exactly}.</translation>
    </message>
    <message>
        <source>You and {called} have not talked yet.</source>
        <translation>Du und {called} habt noch nicht gesprochen.</translation>
    </message>
    <message>
        <source>You last spoke with {called} on {day}.</source>
        <translation>Du hast mit {called} zuletzt am {day} gesprochen.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Same link as {name}</source>
        <translation>Gleicher Link wie {name}</translation>
    </message>
    <message>
        <source>Same e-mail as {name}</source>
        <translation>Gleiche E-Mail wie {name}</translation>
    </message>
    <message>
        <source>Same name and number as {name}</source>
        <translation>Gleicher Name und gleiche Nummer wie {name}</translation>
    </message>
    <message>
        <source>Like {name}, same company</source>
        <translation>Wie {name}, gleiche Firma</translation>
    </message>
    <message>
        <source>Like {name}, the same work</source>
        <translation>Wie {name}, gleiche Arbeit</translation>
    </message>
    <message>
        <source>Like {name}, same place</source>
        <translation>Wie {name}, gleicher Ort</translation>
    </message>
    <message>
        <source>{one} and {other}: two different people</source>
        <translation>{one} und {other}: zwei verschiedene Menschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs called different are asked about again</source>
        <comment>One pair called different is asked about again</comment>
        <translation>
            <numerusform>Nach einem getrennten Paar wird wieder gefragt</numerusform>
            <numerusform>Nach %Ln getrennten Paaren wird wieder gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not two contacts any more. Nothing was changed.</source>
        <translation>Das sind nicht mehr zwei Kontakte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{one} and {other}: merged into one</source>
        <translation>{one} und {other}: zu einem zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs merged</source>
        <comment>1 pair merged</comment>
        <translation>
            <numerusform>%Ln Paar zusammengeführt</numerusform>
            <numerusform>%Ln Paare zusammengeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Rows that may be here already</source>
        <translation>Zeilen, die vielleicht schon hier sind</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einem zusammenführen</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Zwei verschiedene Menschen</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Zeile weglassen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>1 may be here already</source>
        <translation>1 ist vielleicht schon hier</translation>
    </message>
    <message>
        <source>{count} may be here already</source>
        <translation>{count} sind vielleicht schon hier</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Same e-mail, another name</source>
        <translation>Gleiche E-Mail, anderer Name</translation>
    </message>
    <message>
        <source>Same e-mail, another profile</source>
        <translation>Gleiche E-Mail, anderes Profil</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Same name, new company</source>
        <translation>Gleicher Name, neue Firma</translation>
    </message>
    <message>
        <source>Merged into one</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Merge the other {count} too</source>
        <translation>Auch die anderen {count} zusammenführen</translation>
    </message>
    <message>
        <source>The other {count} are different too</source>
        <translation>Auch die anderen {count} sind verschieden</translation>
    </message>
    <message>
        <source>Skip the other {count} too</source>
        <translation>Auch die anderen {count} weglassen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Everybody is here once</source>
        <translation>Alle sind nur einmal hier</translation>
    </message>
    <message>
        <source>Nobody shares a profile, a personal address or a number with somebody else.</source>
        <translation>Niemand teilt ein Profil, eine persönliche Adresse oder eine Nummer mit jemand anderem.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Ask about them again</source>
        <translation>Wieder danach fragen</translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation>Was zusammenkommt</translation>
    </message>
    <message>
        <source>A merge can be taken back, here and in the log of changes.</source>
        <translation>Eine Zusammenführung lässt sich zurücknehmen, hier und im Verlauf der Änderungen.</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einem zusammenführen</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Zwei verschiedene Menschen</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation>Alle werden durchgesehen…</translation>
    </message>
    <message>
        <source>Comparing those who are alike…</source>
        <translation>Ähnliche werden verglichen…</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>{pairs} among {people}</source>
        <translation>{pairs} unter {people}</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Merge the sure one</source>
        <translation>Das sichere zusammenführen</translation>
    </message>
    <message>
        <source>Merge the {count} sure ones</source>
        <translation>Die {count} sicheren zusammenführen</translation>
    </message>
    <message>
        <source>One pair you called different is not asked about.</source>
        <translation>Nach einem Paar, das du getrennt hast, wird nicht gefragt.</translation>
    </message>
    <message>
        <source>{count} pairs you called different are not asked about.</source>
        <translation>Nach {count} Paaren, die du getrennt hast, wird nicht gefragt.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Nobody is left to ask about</source>
        <translation>Niemand mehr, nach dem zu fragen wäre</translation>
    </message>
    <message>
        <source>Is {name} the same person as {other}?</source>
        <translation>Ist {name} dieselbe Person wie {other}?</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>hier seit {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Met how</source>
        <translation>Wie kennengelernt</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Kennengelernt am</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>{things}. None is lost.</source>
        <translation>{things}. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Everything that either says.</source>
        <translation>Alles, was einer von beiden sagt.</translation>
    </message>
    <message>
        <source>{company} is kept as a former affiliation.</source>
        <translation>{company} bleibt als frühere Zugehörigkeit.</translation>
    </message>
    <message>
        <source>{name} is here once.</source>
        <translation>{name} ist einmal hier.</translation>
    </message>
    <message>
        <source>{pairs} merged.</source>
        <translation>{pairs} zusammengeführt.</translation>
    </message>
    <message>
        <source>Merging {pairs}…</source>
        <translation>{pairs} werden zusammengeführt…</translation>
    </message>
    <message>
        <source>{name} and {other} stay two people.</source>
        <translation>{name} und {other} bleiben zwei Menschen.</translation>
    </message>
    <message>
        <source>They are asked about again.</source>
        <translation>Nach ihnen wird wieder gefragt.</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
</context>
<context>
    <name>E-mail addresses</name>
    <message>
        <source>An e-mail address has an @ in it.</source>
        <translation>Eine E-Mail-Adresse enthält ein @.</translation>
    </message>
    <message>
        <source>There is more than one @. One line holds one address.</source>
        <translation>Da ist mehr als ein @. Eine Zeile fasst eine Adresse.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Der Name vor dem @ fehlt.</translation>
    </message>
    <message>
        <source>The part after the @ has no ending, such as .com.</source>
        <translation>Der Teil nach dem @ hat keine Endung wie .com.</translation>
    </message>
    <message>
        <source>This cannot be an e-mail address.</source>
        <translation>Das kann keine E-Mail-Adresse sein.</translation>
    </message>
    <message>
        <source>Only the address belongs here.</source>
        <translation>Hierher gehört nur die Adresse.</translation>
    </message>
    <message>
        <source>A comma stands where the dot should be.</source>
        <translation>Wo der Punkt stehen sollte, steht ein Komma.</translation>
    </message>
    <message>
        <source>A semicolon stands where the dot should be.</source>
        <translation>Wo der Punkt stehen sollte, steht ein Semikolon.</translation>
    </message>
    <message>
        <source>There is a space in it.</source>
        <translation>Da ist ein Leerzeichen darin.</translation>
    </message>
    <message>
        <source>Two dots stand side by side, or one where none can be.</source>
        <translation>Zwei Punkte stehen nebeneinander, oder einer, wo keiner sein kann.</translation>
    </message>
    <message>
        <source>The @ is written as a word.</source>
        <translation>Das @ ist als Wort geschrieben.</translation>
    </message>
    <message>
        <source>{host} is probably a slip.</source>
        <translation>{host} ist wohl ein Tippfehler.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>You left these changes here. They are not saved yet.</source>
        <translation>Diese Änderungen hast du hier gelassen. Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Which day? Perhaps ‘fri’ or ‘in 2 weeks’.</source>
        <translation>Welcher Tag? Vielleicht ‚fr‘ oder ‚in 2 Wochen‘.</translation>
    </message>
    <message>
        <source>Changes kept as a draft</source>
        <translation>Änderungen als Entwurf aufgehoben</translation>
    </message>
    <message>
        <source>One field needs a look</source>
        <translation>Ein Feld braucht einen Blick</translation>
    </message>
    <message>
        <source>{count} fields need a look</source>
        <translation>{count} Felder brauchen einen Blick</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Changes can be undone for 30 days. After that a backup still has them.</source>
        <translation>Änderungen lassen sich 30 Tage lang zurücknehmen. Danach hat sie noch eine Sicherung.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>It was taken back. Redo does it again.</source>
        <translation>Es wurde zurückgenommen. Wiederholen tut es noch einmal.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Es wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation>Das lässt sich nicht mehr zurücknehmen</translation>
    </message>
    <message>
        <source>What it changed is not kept any more. A backup still has what was before.</source>
        <translation>Was es geändert hat, ist nicht mehr aufgehoben. Eine Sicherung hat noch, was vorher war.</translation>
    </message>
    <message>
        <source>If you undo it</source>
        <translation>Wenn du es zurücknimmst</translation>
    </message>
    <message>
        <source>Looking what it would do…</source>
        <translation>Es wird nachgesehen, was es täte…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>EtiquetteSettings</name>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>What becomes due, and when</source>
        <translation>Was fällig wird, und wann</translation>
    </message>
    <message>
        <source>Today follows at once.</source>
        <translation>Heute folgt sofort.</translation>
    </message>
    <message>
        <source>Wait for the next working day</source>
        <translation>Auf den nächsten Werktag warten</translation>
    </message>
    <message>
        <source>What falls on a weekend or a holiday moves on.</source>
        <translation>Was auf ein Wochenende oder einen Feiertag fällt, rückt weiter.</translation>
    </message>
    <message>
        <source>Weekend holiday working day</source>
        <translation>Wochenende Feiertag Werktag</translation>
    </message>
    <message>
        <source>Before asking</source>
        <translation>Vor dem Bitten</translation>
    </message>
    <message>
        <source>Reconnect first</source>
        <translation>Erst wieder melden</translation>
    </message>
    <message>
        <source>Before an ask to somebody you have not talked with for a long time.</source>
        <translation>Vor einer Bitte an jemanden, mit dem du lange nicht gesprochen hast.</translation>
    </message>
    <message>
        <source>days without a talk</source>
        <translation>Tagen ohne Gespräch</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Ask others</source>
        <translation>Andere bitten</translation>
    </message>
    <message>
        <source>From so many asks on. A no is recent for as long.</source>
        <translation>Ab so vielen Bitten. Ein Nein gilt ebenso lang als neu.</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>days that are recent</source>
        <translation>Tage, die als neu gelten</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>asks in</source>
        <translation>Bitten in</translation>
    </message>
    <message>
        <source>Offer something too</source>
        <translation>Auch etwas anbieten</translation>
    </message>
    <message>
        <source>When somebody helped so often and got nothing back.</source>
        <translation>Wenn jemand so oft geholfen und nichts zurückbekommen hat.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>times on</source>
        <translation>Mal an</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Wie die Dinge stehen</translation>
    </message>
    <message>
        <source>How warm a tie is</source>
        <translation>Wie warm eine Verbindung ist</translation>
    </message>
    <message>
        <source>The dot beside a name, by the last talk: warm, then cooling, then dormant.</source>
        <translation>Der Punkt neben einem Namen, nach dem letzten Gespräch: warm, dann kühler, dann eingeschlafen.</translation>
    </message>
    <message>
        <source>warm up to</source>
        <translation>warm bis</translation>
    </message>
    <message>
        <source>cooling up to</source>
        <translation>kühlt ab bis</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>A lead, an ask or an opening that nothing moved for so long.</source>
        <translation>Ein Tipp, eine Bitte oder eine Stelle, bei der sich so lange nichts bewegt hat.</translation>
    </message>
    <message>
        <source>days without movement</source>
        <translation>Tagen ohne Bewegung</translation>
    </message>
    <message>
        <source>How often to keep in touch</source>
        <translation>Wie oft in Kontakt bleiben</translation>
    </message>
    <message>
        <source>Keep in touch cadence often tag every days</source>
        <translation>In Kontakt bleiben Rhythmus wie oft Schlagwort alle Tage</translation>
    </message>
    <message>
        <source>With these rules nothing is due this week.</source>
        <translation>Mit diesen Regeln ist diese Woche nichts fällig.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>With these rules you have {things} today and {more} more this week.</source>
        <translation>Mit diesen Regeln hast du heute {things} und diese Woche noch {more}.</translation>
    </message>
    <message>
        <source>No cadence any more: {name}.</source>
        <translation>Kein Rhythmus mehr: {name}.</translation>
    </message>
    <message>
        <source>Rules back to their defaults</source>
        <translation>Regeln zurück zum Üblichen</translation>
    </message>
    <message>
        <source>All rules are as they came.</source>
        <translation>Alle Regeln sind, wie sie kamen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is a file of this name. It will be replaced.</source>
        <translation>Es gibt eine Datei dieses Namens. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Say where the file goes</source>
        <translation>Sag, wohin die Datei soll</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>{what} saved</source>
        <translation>{what} gespeichert</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>{name} is a file that this program did not write. It stays as it is. Choose another name.</source>
        <translation>{name} ist eine Datei, die nicht von diesem Programm stammt. Sie bleibt, wie sie ist. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The choice of the calendar file cannot be kept. Nothing else was changed. Check that the disk has room.</source>
        <translation>Die Wahl der Kalenderdatei lässt sich nicht speichern. Sonst wurde nichts geändert. Schau nach, ob auf der Festplatte Platz ist.</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the name of a file in it.</source>
        <translation>{name} ist ein Ordner. Gib den Namen einer Datei darin an.</translation>
    </message>
    <message>
        <source>{name} is the job search itself. Choose another name for the export.</source>
        <translation>{name} ist die Jobsuche selbst. Wähle für den Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} cannot be written in {parent}. Your file is safe. Check that the folder is there, that you may write to it and that the disk has room.</source>
        <translation>{name} lässt sich nicht in {parent} schreiben. Deine Datei ist sicher. Schau nach, ob es den Ordner gibt, ob du in ihn schreiben darfst und ob auf der Festplatte Platz ist.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Tipp</translation>
    </message>
    <message>
        <source>{count} leads</source>
        <translation>{count} Tipps</translation>
    </message>
    <message>
        <source>1 ask</source>
        <translation>1 Bitte</translation>
    </message>
    <message>
        <source>{count} asks</source>
        <translation>{count} Bitten</translation>
    </message>
    <message>
        <source>1 opportunity</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} opportunities</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Termine</translation>
    </message>
    <message>
        <source>1 person and all the rest</source>
        <translation>1 Person und alles Übrige</translation>
    </message>
    <message>
        <source>{count} people and all the rest</source>
        <translation>{count} Personen und alles Übrige</translation>
    </message>
    <message>
        <source>All people ({count})</source>
        <translation>Alle Personen ({count})</translation>
    </message>
    <message>
        <source>Leads ({count})</source>
        <translation>Tipps ({count})</translation>
    </message>
    <message>
        <source>Asks ({count})</source>
        <translation>Bitten ({count})</translation>
    </message>
    <message>
        <source>Opportunities ({count})</source>
        <translation>Stellen ({count})</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>Die gewählte Person</translation>
    </message>
    <message>
        <source>The {count} chosen people</source>
        <translation>Die {count} gewählten Personen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>CSV for Google Contacts</source>
        <translation>CSV für Google Kontakte</translation>
    </message>
    <message>
        <source>CSV like LinkedIn’s</source>
        <translation>CSV wie von LinkedIn</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>People, leads, asks and opportunities, a sheet each</source>
        <translation>Personen, Tipps, Bitten und Stellen, je ein Blatt</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, Numbers. Dates are dates.</source>
        <translation>Excel, LibreOffice, Numbers. Ein Datum bleibt ein Datum.</translation>
    </message>
    <message>
        <source>Every spreadsheet, and other programs</source>
        <translation>Jede Tabellenkalkulation, und andere Programme</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, Numbers: every field but photos</source>
        <translation>Excel, LibreOffice, Numbers: jedes Feld außer Fotos</translation>
    </message>
    <message>
        <source>Every spreadsheet: every field but photos</source>
        <translation>Jede Tabellenkalkulation: jedes Feld außer Fotos</translation>
    </message>
    <message>
        <source>Phones and address books of today, with photos</source>
        <translation>Telefone und Adressbücher von heute, mit Fotos</translation>
    </message>
    <message>
        <source>Older address books such as Outlook’s, with photos</source>
        <translation>Ältere Adressbücher wie das von Outlook, mit Fotos</translation>
    </message>
    <message>
        <source>Google Contacts: addresses, job, labels, notes, own fields</source>
        <translation>Google Kontakte: Adressen, Arbeit, Labels, Notizen, eigene Felder</translation>
    </message>
    <message>
        <source>Contact managers that know LinkedIn’s list: name, e-mail, job</source>
        <translation>Programme, die die Liste von LinkedIn kennen: Name, E-Mail, Arbeit</translation>
    </message>
    <message>
        <source>Every calendar: follow-ups and what is due, with alarms</source>
        <translation>Jeder Kalender: Wiedervorlagen und Fälliges, mit Erinnerung</translation>
    </message>
    <message>
        <source>All you wrote, to keep or to open in another CRM Desktop</source>
        <translation>Alles, was du schriebst, zum Aufheben oder für ein anderes CRM Desktop</translation>
    </message>
    <message>
        <source>Opened in a new search, everything is as it is here.</source>
        <translation>In einer neuen Suche geöffnet, ist alles, wie es hier ist.</translation>
    </message>
    <message>
        <source>The people come back as they are when you import it.</source>
        <translation>Die Menschen kommen zurück, wie sie sind, wenn du es importierst.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>FacesButton</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>{people} who share {place}</source>
        <translation>{people}, die {place} teilen</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>{talks} in 12 months</source>
        <translation>{talks} in 12 Monaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks</source>
        <comment>%Ln talk</comment>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Favours</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Touch points</source>
        <translation>Gemeinsamkeiten</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>A phone number has digits in it.</source>
        <translation>Eine Telefonnummer enthält Ziffern.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>This is not the address of a page.</source>
        <translation>Das ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Keep in touch {every}</source>
        <translation>In Kontakt bleiben {every}</translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation>Vorgestellt von {name}</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Noch keine Adresse.</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ging etwas schief</translation>
    </message>
    <message>
        <source>What was saved before is safe, and you can go on. If something does not look right, Ctrl+Z takes the last step back; what you were writing in a form is kept as a draft.</source>
        <translation>Was vorher gespeichert wurde, ist sicher, und du kannst weitermachen. Wenn etwas nicht stimmt, nimmt Ctrl+Z den letzten Schritt zurück; was du gerade in ein Formular geschrieben hast, ist als Entwurf aufgehoben.</translation>
    </message>
    <message>
        <source>A report was kept on this computer. Nothing is sent.</source>
        <translation>Ein Bericht liegt auf diesem Computer. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>A report could not be kept: the disk refuses.</source>
        <translation>Ein Bericht konnte nicht abgelegt werden: der Datenträger weigert sich.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>FavourEditor</name>
    <message>
        <source>Log a favour</source>
        <translation>Gefallen eintragen</translation>
    </message>
    <message>
        <source>Favour</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>They helped me</source>
        <translation>Mir wurde geholfen</translation>
    </message>
    <message>
        <source>I helped them</source>
        <translation>Ich habe geholfen</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>In welche Richtung</translation>
    </message>
    <message>
        <source>An article, a name, a test run</source>
        <translation>Ein Artikel, ein Name, ein Probelauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log favour</source>
        <translation>Gefallen eintragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This favour is not here any more. Undo brings it back.</source>
        <translation>Dieser Gefallen ist nicht mehr hier. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>A favour in return is proposed in a month.</source>
        <translation>In einem Monat wird ein Gefallen zurück vorgeschlagen.</translation>
    </message>
    <message>
        <source>It goes back for: {what}, {day}.</source>
        <translation>Er geht zurück für: {what}, {day}.</translation>
    </message>
    <message>
        <source>It goes back for: {what}, first {day}.</source>
        <translation>Er geht zurück für: {what}, zuerst {day}.</translation>
    </message>
    <message>
        <source>Who was it? A name is enough.</source>
        <translation>Wer war es? Ein Name genügt.</translation>
    </message>
    <message>
        <source>What was it? A few words are enough.</source>
        <translation>Was war es? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>This day is still to come. Note a promise instead.</source>
        <translation>Dieser Tag kommt erst noch. Notiere stattdessen ein Versprechen.</translation>
    </message>
    <message>
        <source>Favour logged: {what}.</source>
        <translation>Gefallen eingetragen: {what}.</translation>
    </message>
    <message>
        <source>Favour removed.</source>
        <translation>Gefallen entfernt.</translation>
    </message>
</context>
<context>
    <name>Favours</name>
    <message>
        <source>What was it? A few words are enough.</source>
        <translation>Was war es? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>{who} helped you</source>
        <translation>{who} hat dir geholfen</translation>
    </message>
    <message>
        <source>You did {who} a favour</source>
        <translation>Du hast {who} einen Gefallen getan</translation>
    </message>
    <message>
        <source>{label}, changed</source>
        <translation>{label}, geändert</translation>
    </message>
    <message>
        <source>Favour removed: {what}</source>
        <translation>Gefallen entfernt: {what}</translation>
    </message>
    <message>
        <source>What was promised? A few words are enough.</source>
        <translation>Was wurde versprochen? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>It is due before it was promised. One of the two days is a slip. Nothing was saved yet.</source>
        <translation>Es ist fällig, bevor es versprochen wurde. Einer der beiden Tage ist ein Versehen. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{who} promised you</source>
        <translation>{who} hat dir versprochen</translation>
    </message>
    <message>
        <source>You promised {who}</source>
        <translation>Du hast {who} versprochen</translation>
    </message>
    <message>
        <source>{what}, by {day}</source>
        <translation>{what}, bis {day}</translation>
    </message>
    <message>
        <source>For {day}.</source>
        <translation>Für {day}.</translation>
    </message>
    <message>
        <source>{promise}: another day</source>
        <translation>{promise}: anderer Tag</translation>
    </message>
    <message>
        <source>{name} kept a promise</source>
        <translation>{name} hat ein Versprechen gehalten</translation>
    </message>
    <message>
        <source>You kept your promise to {name}</source>
        <translation>Du hast dein Versprechen an {name} gehalten</translation>
    </message>
    <message>
        <source>{promise}: open again</source>
        <translation>{promise}: wieder offen</translation>
    </message>
    <message>
        <source>Promise removed: {what}</source>
        <translation>Versprechen entfernt: {what}</translation>
    </message>
    <message>
        <source>This promise is not here any more. Undo brings it back.</source>
        <translation>Dieses Versprechen ist nicht mehr hier. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>What {name} promised</source>
        <translation>Was {name} versprochen hat</translation>
    </message>
    <message>
        <source>What you promised {name}</source>
        <translation>Was du {name} versprochen hast</translation>
    </message>
    <message>
        <source>Who was it? A name is enough.</source>
        <translation>Wer war es? Ein Name genügt.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Zurückzugeben</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>promised, no day yet</source>
        <translation>versprochen, noch ohne Tag</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>versprochen für {day}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Du gabst</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>They helped you: {what}</source>
        <translation>Dir wurde geholfen: {what}</translation>
    </message>
    <message>
        <source>You helped them: {what}</source>
        <translation>Du hast geholfen: {what}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{people} helped you</source>
        <translation>{people} haben dir geholfen</translation>
    </message>
    <message>
        <source>{times} since {month}</source>
        <translation>{times} seit {month}</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>You helped {count} of them</source>
        <translation>{count} davon hast du geholfen</translation>
    </message>
    <message>
        <source>{times}, {count} got nothing yet</source>
        <translation>{times}, {count} bekamen noch nichts</translation>
    </message>
    <message>
        <source>No promise is open</source>
        <translation>Kein Versprechen ist offen</translation>
    </message>
    <message>
        <source>neither theirs nor yours</source>
        <translation>weder fremde noch eigene</translation>
    </message>
    <message>
        <source>1 promise is open</source>
        <translation>1 Versprechen ist offen</translation>
    </message>
    <message>
        <source>{count} promises are open</source>
        <translation>{count} Versprechen sind offen</translation>
    </message>
    <message>
        <source>{theirs} of theirs, {mine} of yours</source>
        <translation>{theirs} von anderen, {mine} von dir</translation>
    </message>
    <message>
        <source>Promised {day}</source>
        <translation>Versprochen {day}</translation>
    </message>
    <message>
        <source>{said}, about {what}.</source>
        <translation>{said}, zu {what}.</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
</context>
<context>
    <name>FavoursView</name>
    <message>
        <source>Favours and promises</source>
        <translation>Gefallen und Versprechen</translation>
    </message>
    <message>
        <source>Who helped whom</source>
        <translation>Wer wem geholfen hat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Zu geben</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Whom the table shows</source>
        <translation>Wen die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Log a favour</source>
        <translation>Gefallen eintragen</translation>
    </message>
    <message>
        <source>Favours both ways</source>
        <translation>Gefallen in beide Richtungen</translation>
    </message>
    <message>
        <source>Promises {count}</source>
        <translation>Versprechen {count}</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>You owe nobody anything</source>
        <translation>Du schuldest niemandem etwas</translation>
    </message>
    <message>
        <source>Nobody is even with you yet</source>
        <translation>Noch ist niemand mit dir quitt</translation>
    </message>
    <message>
        <source>Everybody who helped has got something back.</source>
        <translation>Alle, die geholfen haben, haben etwas zurückbekommen.</translation>
    </message>
    <message>
        <source>Whoever got something back since they last helped stands here.</source>
        <translation>Wer seit der letzten Hilfe etwas zurückbekam, steht hier.</translation>
    </message>
    <message>
        <source>Nobody has helped yet, and you owe nothing</source>
        <translation>Noch hat niemand geholfen, und du schuldest nichts</translation>
    </message>
    <message>
        <source>Leads and answers stand here by themselves. Small things that one can give: an article they would like, the name of somebody they should know, ten minutes to test something.</source>
        <translation>Tipps und Antworten stehen hier von selbst. Kleine Dinge, die man geben kann: ein Artikel, der gefallen würde, der Name von jemandem, den die Person kennen sollte, zehn Minuten, um etwas zu testen.</translation>
    </message>
    <message>
        <source>Show the favours</source>
        <translation>Gefallen zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Offer {name} a hand</source>
        <translation>{name} Hilfe anbieten</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Versprechen notieren</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Promise kept: {what}.</source>
        <translation>Versprechen gehalten: {what}.</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>Versprochen für {day}.</translation>
    </message>
</context>
<context>
    <name>FieldError</name>
    <message>
        <source>Did you mean</source>
        <translation>Meintest du</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The disk is full. Nothing of this change was saved and everything before it is safe. Make some room, then try again.</source>
        <translation>Der Datenträger ist voll. Nichts von dieser Änderung wurde gespeichert, und alles davor ist sicher. Schaff etwas Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is writing to {name}. Nothing of this change was saved and everything before it is safe. Wait a moment, then try again.</source>
        <translation>Ein anderes Programm schreibt in {name}. Nichts von dieser Änderung wurde gespeichert, und alles davor ist sicher. Warte einen Moment, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{name} may not be written to. Nothing of this change was saved and everything before it is safe. Check the rights of the file and its folder, or open a copy of it elsewhere.</source>
        <translation>In {name} darf nicht geschrieben werden. Nichts von dieser Änderung wurde gespeichert, und alles davor ist sicher. Prüfe die Rechte der Datei und ihres Ordners, oder öffne eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{name} cannot be opened. Check that its folder is there and that you may use it.</source>
        <translation>{name} lässt sich nicht öffnen. Prüfe, ob der Ordner da ist und ob du ihn benutzen darfst.</translation>
    </message>
    <message>
        <source>{name} is damaged or is not a CRM Desktop file. It was left as it is. Open the latest backup instead.</source>
        <translation>{name} ist beschädigt oder keine Datei von CRM Desktop. Sie blieb, wie sie ist. Öffne stattdessen die letzte Sicherung.</translation>
    </message>
    <message>
        <source>The disk did not answer while {name} was used. Everything saved before is safe. Check that the drive is connected, then try again.</source>
        <translation>Der Datenträger hat nicht geantwortet, während {name} benutzt wurde. Alles davor Gespeicherte ist sicher. Prüfe, ob das Laufwerk verbunden ist, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is already there. Choose another name, or open it.</source>
        <translation>{name} gibt es schon. Wähle einen anderen Namen, oder öffne die Datei.</translation>
    </message>
    <message>
        <source>{name} cannot be made in {parent}. Check that the folder is there, that you may write to it and that the disk has room.</source>
        <translation>{name} lässt sich in {parent} nicht anlegen. Prüfe, ob der Ordner da ist, ob du hineinschreiben darfst und ob Platz ist.</translation>
    </message>
    <message>
        <source>This is the file itself. Choose another name for the backup.</source>
        <translation>Das ist die Datei selbst. Wähle einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>The backup cannot be written to {parent}. Your file is safe.</source>
        <translation>Die Sicherung kann nicht nach {parent} geschrieben werden. Deine Datei ist sicher.</translation>
    </message>
    <message>
        <source>Something large is being saved. Nothing of this change was saved and everything before it is safe. Wait until that is done, then try again.</source>
        <translation>Etwas Großes wird gerade gespeichert. Von dieser Änderung wurde nichts gespeichert, alles davor ist sicher. Warte, bis das fertig ist, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file inside it.</source>
        <translation>{name} ist ein Ordner. Wähle eine Datei darin.</translation>
    </message>
    <message>
        <source>{name} is not at its place. Look for it, or make a new file.</source>
        <translation>{name} ist nicht an ihrem Platz. Suche sie, oder leg eine neue Datei an.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check that you may open it.</source>
        <translation>{name} kann nicht gelesen werden. Prüfe, ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>{name} is not a CRM Desktop file, or it is damaged. It was left as it is. If it was your file, open the latest backup.</source>
        <translation>{name} ist keine Datei von CRM Desktop oder ist beschädigt. Sie blieb, wie sie ist. Wenn es deine Datei war, öffne die letzte Sicherung.</translation>
    </message>
    <message>
        <source>{name} was made by a newer CRM Desktop. It was left as it is. Get the newest version, then open it again.</source>
        <translation>{name} wurde mit einem neueren CRM Desktop gemacht. Sie blieb, wie sie ist. Hol dir die neueste Version, dann öffne sie noch einmal.</translation>
    </message>
    <message>
        <source>Before {name} is brought to this version of the program, a copy of it is kept in {folder}, which cannot be written to. The file was left as it is.</source>
        <translation>Bevor {name} auf den Stand dieser Programmversion gebracht wird, wird eine Kopie in {folder} aufgehoben; dort kann aber nichts gespeichert werden. Die Datei blieb, wie sie war.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What it understands</source>
        <translation>Was es versteht</translation>
    </message>
    <message>
        <source>The file stays where it is and nothing is sent anywhere.</source>
        <translation>Die Datei bleibt, wo sie ist, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Kontakte</translation>
    </message>
    <message>
        <source>.csv or .vcf</source>
        <translation>.csv oder .vcf</translation>
    </message>
    <message>
        <source>Phone or Apple Contacts</source>
        <translation>Telefon oder Apple-Kontakte</translation>
    </message>
    <message>
        <source>vCard, .vcf</source>
        <translation>vCard, .vcf</translation>
    </message>
    <message>
        <source>Excel or any CSV</source>
        <translation>Excel oder beliebige CSV</translation>
    </message>
    <message>
        <source>Another CRM Desktop file</source>
        <translation>Andere Datei von CRM Desktop</translation>
    </message>
    <message>
        <source>On linkedin.com, open Settings &amp; Privacy, then Data privacy.</source>
        <translation>Öffne auf linkedin.com Einstellungen &amp; Datenschutz, dann Datenschutz.</translation>
    </message>
    <message>
        <source>Archive .zip, or one file</source>
        <translation>Archiv .zip, oder eine Datei</translation>
    </message>
    <message>
        <source>Outlook or Thunderbird</source>
        <translation>Outlook oder Thunderbird</translation>
    </message>
    <message>
        <source>.csv or .ldif</source>
        <translation>.csv oder .ldif</translation>
    </message>
    <message>
        <source>Any columns, also pasted</source>
        <translation>Beliebige Spalten, auch eingefügt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>.ics</source>
        <translation>.ics</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>.eml or .mbox</source>
        <translation>.eml oder .mbox</translation>
    </message>
    <message>
        <source>.json, all of it</source>
        <translation>.json, alles davon</translation>
    </message>
    <message>
        <source>Choose Get a copy of your data and the larger archive: it has your messages, jobs and recommendations too. Connections alone come sooner.</source>
        <translation>Wähle „Kopie Ihrer Daten anfordern“ und das größere Archiv: darin sind auch Nachrichten, Jobs und Empfehlungen. Nur die Kontakte kommen schneller.</translation>
    </message>
    <message>
        <source>LinkedIn sends you a message with a link, within ten minutes or a day.</source>
        <translation>LinkedIn schickt dir eine Nachricht mit einem Link, in zehn Minuten oder einem Tag.</translation>
    </message>
    <message>
        <source>Download the archive and drop the .zip here as it is.</source>
        <translation>Lade das Archiv herunter und lass die .zip hier los, wie sie ist.</translation>
    </message>
    <message>
        <source>On contacts.google.com, choose Export at the left.</source>
        <translation>Wähle auf contacts.google.com links Exportieren.</translation>
    </message>
    <message>
        <source>Choose all contacts or a label, and Google CSV or vCard; both are understood.</source>
        <translation>Wähle alle Kontakte oder ein Label, und Google CSV oder vCard; beides wird verstanden.</translation>
    </message>
    <message>
        <source>Drop the file here.</source>
        <translation>Lass die Datei hier los.</translation>
    </message>
    <message>
        <source>On outlook.com, open People, then Manage contacts, Export contacts.</source>
        <translation>Öffne auf outlook.com Personen, dann Kontakte verwalten, Kontakte exportieren.</translation>
    </message>
    <message>
        <source>In Outlook for Windows: File, Open &amp; Export, Import/Export, Export to a file, Comma Separated Values.</source>
        <translation>In Outlook für Windows: Datei, Öffnen und exportieren, Importieren/Exportieren, In Datei exportieren, durch Trennzeichen getrennt.</translation>
    </message>
    <message>
        <source>In Thunderbird: Address Book, Tools, Export, as comma separated or LDIF.</source>
        <translation>In Thunderbird: Adressbuch, Extras, Exportieren, als CSV oder LDIF.</translation>
    </message>
    <message>
        <source>Drop the file here. English, German and French columns are known.</source>
        <translation>Lass die Datei hier los. Englische, deutsche und französische Spalten sind bekannt.</translation>
    </message>
    <message>
        <source>In Google Calendar: Settings, Import &amp; export, Export; unpack what you get.</source>
        <translation>In Google Kalender: Einstellungen, Importieren/Exportieren, Exportieren; entpacke, was du bekommst.</translation>
    </message>
    <message>
        <source>In Outlook or Apple Calendar: File, Save or Export the calendar as .ics.</source>
        <translation>In Outlook oder Apple Kalender: Datei, Kalender als .ics speichern oder exportieren.</translation>
    </message>
    <message>
        <source>Write your own e-mail addresses on My card first, so that it is known who of the people you are.</source>
        <translation>Schreib erst deine eigenen E-Mail-Adressen auf Meine Karte, damit bekannt ist, wer von den Menschen du bist.</translation>
    </message>
    <message>
        <source>Drop the file here. Events with people become talks, those to come follow-ups.</source>
        <translation>Lass die Datei hier los. Termine mit Menschen werden Gespräche, kommende werden Wiedervorlagen.</translation>
    </message>
    <message>
        <source>Drag messages out of Thunderbird, Outlook or Apple Mail into a folder: they become .eml.</source>
        <translation>Zieh Nachrichten aus Thunderbird, Outlook oder Apple Mail in einen Ordner: sie werden .eml.</translation>
    </message>
    <message>
        <source>A whole folder: the mailbox file of Thunderbird, or Google Takeout, Mail (.mbox).</source>
        <translation>Ein ganzer Ordner: die Postfachdatei von Thunderbird, oder Google Takeout, Mail (.mbox).</translation>
    </message>
    <message>
        <source>Write your own e-mail addresses on My card first, so that it is known which messages you sent.</source>
        <translation>Schreib erst deine eigenen E-Mail-Adressen auf Meine Karte, damit bekannt ist, welche Nachrichten du gesendet hast.</translation>
    </message>
    <message>
        <source>Drop the files here. Newsletters make nobody a contact.</source>
        <translation>Lass die Dateien hier los. Newsletter machen niemanden zum Kontakt.</translation>
    </message>
    <message>
        <source>On iPhone or Mac: Contacts, select the people, then Share or Export vCard.</source>
        <translation>Auf iPhone oder Mac: Kontakte, die Menschen auswählen, dann Teilen oder vCard exportieren.</translation>
    </message>
    <message>
        <source>On Android: Contacts, Fix &amp; manage, Export to file.</source>
        <translation>Auf Android: Kontakte, Organisieren, In Datei exportieren.</translation>
    </message>
    <message>
        <source>Send the .vcf file to this computer and drop it here. Photos come along.</source>
        <translation>Schick die .vcf-Datei an diesen Computer und lass sie hier los. Fotos kommen mit.</translation>
    </message>
    <message>
        <source>A workbook (.xlsx) is read as it is; other programs export or save the list as CSV.</source>
        <translation>Eine Mappe (.xlsx) wird gelesen, wie sie ist; andere Programme exportieren oder speichern die Liste als CSV.</translation>
    </message>
    <message>
        <source>One row for each person; a header helps, but is not needed.</source>
        <translation>Eine Zeile je Person; eine Kopfzeile hilft, ist aber nicht nötig.</translation>
    </message>
    <message>
        <source>Drop the file here, or copy the rows and paste them.</source>
        <translation>Lass die Datei hier los, oder kopiere die Zeilen und füge sie ein.</translation>
    </message>
    <message>
        <source>Open the other file in CRM Desktop and export it as JSON.</source>
        <translation>Öffne die andere Datei in CRM Desktop und exportiere sie als JSON.</translation>
    </message>
    <message>
        <source>Drop the .json file here. What is here stays; only what is new or empty is filled.</source>
        <translation>Lass die .json-Datei hier los. Was hier ist, bleibt; nur was neu oder leer ist, wird gefüllt.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>So bekommst du es</translation>
    </message>
    <message>
        <source>How to get it: {name}</source>
        <translation>So bekommst du es: {name}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Before each import a copy of your file is kept, so you can look at everything without fear.</source>
        <translation>Vor jedem Import wird eine Kopie deiner Datei aufgehoben, du kannst dir also alles ohne Sorge ansehen.</translation>
    </message>
    <message>
        <source>The same file again brings only what is new. Your own words are never overwritten.</source>
        <translation>Dieselbe Datei noch einmal bringt nur, was neu ist. Deine eigenen Worte werden nie überschrieben.</translation>
    </message>
    <message>
        <source>{day}, {people}</source>
        <translation>{day}, {people}</translation>
    </message>
    <message>
        <source>{new} new, {merged} merged</source>
        <translation>{new} neu, {merged} zusammengeführt</translation>
    </message>
    <message>
        <source>Undone on the same day</source>
        <translation>Am selben Tag zurückgenommen</translation>
    </message>
    <message>
        <source>Undone on {day}</source>
        <translation>Zurückgenommen am {day}</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Import {name} again</source>
        <translation>{name} noch einmal importieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the import of {name}</source>
        <translation>Den Import von {name} zeigen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{name} is already there. Choose another name, or open it.</source>
        <translation>{name} gibt es schon. Wähle einen anderen Namen, oder öffne die Datei.</translation>
    </message>
    <message>
        <source>{name} cannot be made in {parent}. Nothing else was changed.</source>
        <translation>{name} lässt sich in {parent} nicht anlegen. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sample search</source>
        <translation>Beispielsuche</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>einem Netzlaufwerk</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>FindWayDialog</name>
    <message>
        <source>Find a way in</source>
        <translation>Weg hinein finden</translation>
    </message>
    <message>
        <source>A company, a person, or a field like payments</source>
        <translation>Eine Firma, eine Person oder ein Bereich wie Zahlungen</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Ein Feld</translation>
    </message>
    <message>
        <source>Into what, or to whom</source>
        <translation>Wohinein, oder zu wem</translation>
    </message>
    <message>
        <source>Way in to</source>
        <translation>Weg hinein zu</translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation>Wen willst du erreichen?</translation>
    </message>
    <message>
        <source>Type a company, a person or a field. You see who of your contacts is there, was there, or knows somebody.</source>
        <translation>Gib eine Firma, eine Person oder einen Bereich ein. Du siehst, wer von deinen Kontakten dort ist, dort war oder jemanden kennt.</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>It is a company…</source>
        <translation>Es ist eine Firma…</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>1 near</source>
        <translation>1 in der Nähe</translation>
    </message>
    <message>
        <source>{n} near</source>
        <translation>{n} in der Nähe</translation>
    </message>
    <message>
        <source>{n} in the field</source>
        <translation>{n} im Bereich</translation>
    </message>
    <message>
        <source>{n} used to be</source>
        <translation>{n} früher</translation>
    </message>
    <message>
        <source>{n} by a tag</source>
        <translation>{n} nach einem Schlagwort</translation>
    </message>
    <message>
        <source>Nobody you know leads to {name} yet</source>
        <translation>Noch führt niemand, den du kennst, zu {name}</translation>
    </message>
    <message>
        <source>Nobody introduced or named them, and nobody works or worked where they do.</source>
        <translation>Niemand hat die Person vorgestellt oder genannt, und niemand arbeitet oder arbeitete dort, wo sie arbeitet.</translation>
    </message>
    <message>
        <source>You know nobody in {name} yet</source>
        <translation>Du kennst noch niemanden in {name}</translation>
    </message>
    <message>
        <source>No company of your contacts is in this field, and no tag says so. Ask somebody for names.</source>
        <translation>Keine Firma deiner Kontakte ist in diesem Bereich, und kein Schlagwort sagt es. Bitte jemanden um Namen.</translation>
    </message>
    <message>
        <source>You know nobody at {name} yet</source>
        <translation>Du kennst noch niemanden bei {name}</translation>
    </message>
    <message>
        <source>Nobody works or worked there, and nobody you know leads there. Ask somebody for names.</source>
        <translation>Niemand arbeitet oder arbeitete dort, und niemand, den du kennst, führt hin. Bitte jemanden um Namen.</translation>
    </message>
</context>
<context>
    <name>Follow-ups</name>
    <message>
        <source>What is it? One line is enough.</source>
        <translation>Was ist es? Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>When is it? A day such as “fri” or “in 2 weeks” is enough.</source>
        <translation>Wann ist es? Ein Tag wie „fr“ oder „in 2 Wochen“ genügt.</translation>
    </message>
    <message>
        <source>Follow-up added: {what}</source>
        <translation>Wiedervorlage hinzugefügt: {what}</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} geändert</translation>
    </message>
    <message>
        <source>For {when}.</source>
        <translation>Für {when}.</translation>
    </message>
    <message>
        <source>{what} is done already.</source>
        <translation>{what} ist schon erledigt.</translation>
    </message>
    <message>
        <source>Next on {day}.</source>
        <translation>Nächstes Mal am {day}.</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>{what} erledigt</translation>
    </message>
    <message>
        <source>{what} is open.</source>
        <translation>{what} ist offen.</translation>
    </message>
    <message>
        <source>{what} is open again</source>
        <translation>{what} ist wieder offen</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>{what} verschoben</translation>
    </message>
    <message>
        <source>It was for {when}.</source>
        <translation>Es war für {when}.</translation>
    </message>
    <message>
        <source>Follow-up removed: {what}</source>
        <translation>Wiedervorlage entfernt: {what}</translation>
    </message>
    <message>
        <source>This follow-up is not here any more. Undo brings it back.</source>
        <translation>Diese Wiedervorlage ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>From {before} to {day}.</source>
        <translation>Von {before} auf {day}.</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation>Tab geht weiter, Ctrl+Enter speichert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>A person, lead or opening</source>
        <translation>Eine Person, ein Tipp oder eine Stelle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lang</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Wie lang vorher</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This follow-up is not here any more. Undo brings it back.</source>
        <translation>Diese Wiedervorlage ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Ohne Dauer</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} Std. {minutes}</translation>
    </message>
    <message>
        <source>at its time</source>
        <translation>zur Zeit selbst</translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation>{span} vorher</translation>
    </message>
    <message>
        <source>Follow-up for {day} added.</source>
        <translation>Wiedervorlage für {day} hinzugefügt.</translation>
    </message>
    <message>
        <source>Follow-up for {day} changed.</source>
        <translation>Wiedervorlage für {day} geändert.</translation>
    </message>
    <message>
        <source>{what}: removed.</source>
        <translation>{what}: entfernt.</translation>
    </message>
    <message>
        <source>{what} is open again.</source>
        <translation>{what} ist wieder offen.</translation>
    </message>
    <message>
        <source>{what}: done.</source>
        <translation>{what}: erledigt.</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>{what} erledigt</translation>
    </message>
    <message>
        <source>What is it? One line is enough.</source>
        <translation>Was ist es? Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Nobody and nothing here is called “{name}”. Choose from the list, or clear it.</source>
        <translation>Niemand und nichts hier heißt „{name}“. Wähle aus der Liste, oder leere das Feld.</translation>
    </message>
    <message>
        <source>I cannot read that. Perhaps 10:30.</source>
        <translation>Das kann ich nicht lesen. Vielleicht 10:30.</translation>
    </message>
</context>
<context>
    <name>ForAllRow</name>
    <message>
        <source>Tag all with</source>
        <translation>Alle mit Schlagwort versehen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
</context>
<context>
    <name>GonePane</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>HeaderChips</name>
    <message>
        <source>Owed something</source>
        <translation>Etwas steht aus</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt ab</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Noch nicht getroffen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The door: {names}</source>
        <translation>Die Tür: {names}</translation>
    </message>
    <message>
        <source>a favour</source>
        <translation>ein Gefallen</translation>
    </message>
    <message>
        <source>your help</source>
        <translation>deine Hilfe</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>the name you gave me</source>
        <translation>den Namen, den du mir genannt hast</translation>
    </message>
    <message>
        <source>an offer to talk</source>
        <translation>ein Gesprächsangebot</translation>
    </message>
    <message>
        <source>your offer to talk</source>
        <translation>dein Gesprächsangebot</translation>
    </message>
    <message>
        <source>the way to {person}</source>
        <translation>der Weg zu {person}</translation>
    </message>
    <message>
        <source>pointing me to {person}</source>
        <translation>den Hinweis auf {person}</translation>
    </message>
    <message>
        <source>the news “{news}”</source>
        <translation>die Neuigkeit „{news}“</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>your news</source>
        <translation>deine Neuigkeit</translation>
    </message>
    <message>
        <source>a tip</source>
        <translation>ein Hinweis</translation>
    </message>
    <message>
        <source>your tip</source>
        <translation>deinen Hinweis</translation>
    </message>
    <message>
        <source>a tip about {company}</source>
        <translation>ein Hinweis zu {company}</translation>
    </message>
    <message>
        <source>your tip about {company}</source>
        <translation>deinen Hinweis zu {company}</translation>
    </message>
    <message>
        <source>word of {lead}</source>
        <translation>der Hinweis auf {lead}</translation>
    </message>
    <message>
        <source>telling me of {lead}</source>
        <translation>den Hinweis auf {lead}</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>eine Vorstellung</translation>
    </message>
    <message>
        <source>your introduction</source>
        <translation>deine Vorstellung</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>eine Referenz</translation>
    </message>
    <message>
        <source>being my reference</source>
        <translation>deine Referenz</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>your advice</source>
        <translation>deinen Rat</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>the names you gave me</source>
        <translation>die Namen, die du mir genannt hast</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>your honest view</source>
        <translation>deine ehrliche Meinung</translation>
    </message>
    <message>
        <source>an introduction to {person}</source>
        <translation>eine Vorstellung bei {person}</translation>
    </message>
    <message>
        <source>your introduction to {person}</source>
        <translation>deine Vorstellung bei {person}</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>your referral</source>
        <translation>deine Empfehlung</translation>
    </message>
    <message>
        <source>a referral at {company}</source>
        <translation>eine Empfehlung bei {company}</translation>
    </message>
    <message>
        <source>your referral at {company}</source>
        <translation>deine Empfehlung bei {company}</translation>
    </message>
    <message>
        <source>a view from inside</source>
        <translation>ein Blick von innen</translation>
    </message>
    <message>
        <source>your view from inside</source>
        <translation>deinen Blick von innen</translation>
    </message>
    <message>
        <source>a view from inside {company}</source>
        <translation>ein Blick ins Innere von {company}</translation>
    </message>
    <message>
        <source>your view from inside {company}</source>
        <translation>deinen Blick ins Innere von {company}</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Your search</source>
        <translation>Deine Suche</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – CRM Desktop</source>
        <translation>Hilfe – CRM Desktop</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Nothing about that</source>
        <translation>Dazu steht nichts da</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Spalten von {name}</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Show the new ones</source>
        <translation>Die neuen zeigen</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation>Nichts wird gespeichert vor dem letzten Schritt.</translation>
    </message>
    <message>
        <source>Next: match columns</source>
        <translation>Weiter: Spalten zuordnen</translation>
    </message>
    <message>
        <source>Next: look it over</source>
        <translation>Weiter: durchsehen</translation>
    </message>
    <message>
        <source>Use this matching</source>
        <translation>Diese Zuordnung verwenden</translation>
    </message>
    <message>
        <source>Next: duplicates</source>
        <translation>Weiter: Doppelte</translation>
    </message>
    <message>
        <source>Import {people}</source>
        <translation>{people} importieren</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>What can be imported (*.csv *.tsv *.txt *.xlsx *.zip *.vcf *.ldif *.ics *.eml *.emlx *.mbox *.json)</source>
        <translation>Was importiert werden kann (*.csv *.tsv *.txt *.xlsx *.zip *.vcf *.ldif *.ics *.eml *.emlx *.mbox *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows first, with their header.</source>
        <translation>In der Zwischenablage ist kein Text. Kopiere erst die Zeilen, mit ihrer Kopfzeile.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>Kenntnisbestätigungen</translation>
    </message>
    <message>
        <source>This file holds LinkedIn&apos;s {what}, not people. Choose Connections.csv of the same archive, or the whole archive.</source>
        <translation>Diese Datei enthält {what} aus LinkedIn, keine Personen. Wähle Connections.csv aus demselben Archiv, oder das ganze Archiv.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP archive or workbook that is damaged or cut off. Get it once more.</source>
        <translation>„{name}“ ist ein ZIP-Archiv oder eine Arbeitsmappe, beschädigt oder abgeschnitten. Hol die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} files, too many for an export. It was not read.</source>
        <translation>„{name}“ enthält {count} Dateien, zu viele für einen Export. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and import what is in it.</source>
        <translation>„{name}“ ist mit einem Passwort geschützt. Entpacke die Datei und importiere, was darin ist.</translation>
    </message>
    <message>
        <source>“{name}” holds a file twice, so it is not clear which one counts. It was not read.</source>
        <translation>„{name}“ enthält eine Datei doppelt, und es ist nicht klar, welche gilt. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than an export holds, so it was not read.</source>
        <translation>„{name}“ wird beim Entpacken weit größer als ein Export und wurde darum nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” in the archive is damaged, so nothing was imported.</source>
        <translation>„{name}“ im Archiv ist beschädigt, darum wurde nichts importiert.</translation>
    </message>
    <message>
        <source>It has no end, so the file may be cut off.</source>
        <translation>Es hat kein Ende; vielleicht ist die Datei abgeschnitten.</translation>
    </message>
    <message>
        <source>It has more than 3,000 lines.</source>
        <translation>Es hat mehr als 3.000 Zeilen.</translation>
    </message>
    <message>
        <source>The card names nobody: it has no name, no company, no e-mail and no phone number.</source>
        <translation>Die Karte nennt niemanden: Name, Firma, E-Mail und Telefonnummer fehlen.</translation>
    </message>
    <message>
        <source>Its photo is larger than can be kept; it was left out.</source>
        <translation>Das Foto ist zu groß und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its photo is no picture that can be shown; it was left out.</source>
        <translation>Das Foto ist kein Bild, das sich zeigen lässt, und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its photo was left out: the photos of this file are too many to be kept.</source>
        <translation>Das Foto wurde weggelassen: Diese Datei hat mehr Fotos, als sich aufheben lassen.</translation>
    </message>
    <message>
        <source>This file is a picture, not a list of people. Choose the CSV file that was exported.</source>
        <translation>Diese Datei ist ein Bild, keine Liste von Personen. Wähle die exportierte CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is a PDF document, not a list of people. Choose a CSV file.</source>
        <translation>Diese Datei ist ein PDF, keine Liste von Personen. Wähle eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is an Excel workbook, not the kind of file that was expected.</source>
        <translation>Diese Datei ist eine Excel-Arbeitsmappe; erwartet war eine andere Art von Datei.</translation>
    </message>
    <message>
        <source>This is an Excel workbook of the old kind (.xls), or one that is locked with a password. Save it in Excel as .xlsx without a password, and choose that file.</source>
        <translation>Das ist eine Excel-Arbeitsmappe der alten Art (.xls), oder eine mit Passwort. Speichere sie in Excel als .xlsx ohne Passwort und wähle diese Datei.</translation>
    </message>
    <message>
        <source>This file is a database, not a list of people. A CRM Desktop file is opened, not imported.</source>
        <translation>Diese Datei ist eine Datenbank, keine Liste von Personen. Eine Datei von CRM Desktop wird geöffnet, nicht importiert.</translation>
    </message>
    <message>
        <source>This file holds vCards, not a table. Export the people as CSV and choose that file.</source>
        <translation>Diese Datei enthält vCards, keine Tabelle. Exportiere die Personen als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>This file is LDIF, not a table. Export the people as CSV and choose that file.</source>
        <translation>Diese Datei ist LDIF, keine Tabelle. Exportiere die Personen als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>This file is a calendar, not a list of people. Choose a CSV file.</source>
        <translation>Diese Datei ist ein Kalender, keine Liste von Personen. Wähle eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file is mail, not a table. Choose a CSV file.</source>
        <translation>Diese Datei enthält E-Mails, keine Tabelle. Wähle eine CSV-Datei.</translation>
    </message>
    <message>
        <source>This file holds no text, so it is no list of people. Choose a CSV file.</source>
        <translation>Diese Datei enthält keinen Text und ist darum keine Liste von Personen. Wähle eine CSV-Datei.</translation>
    </message>
    <message>
        <source>No choice of encoding makes this file readable: it is neither UTF-8 nor UTF-16 nor Windows-1252. Export it again as UTF-8.</source>
        <translation>Diese Datei lässt sich mit keiner Zeichenkodierung lesen: Sie ist weder UTF-8 noch UTF-16 noch Windows-1252. Exportiere sie noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Perhaps it was moved or renamed.</source>
        <translation>Es gibt keine Datei „{name}“. Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file in it.</source>
        <translation>„{name}“ ist ein Ordner. Wähle eine Datei darin.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: it is locked, or open in another program. Close it there and try again.</source>
        <translation>„{name}“ lässt sich nicht öffnen: Die Datei ist gesperrt oder in einem anderen Programm offen. Schließe sie dort und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>„{name}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read. Choose a CSV file.</source>
        <translation>„{name}“ ist keine Datei, die sich lesen lässt. Wähle eine CSV-Datei.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Eine Datei mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a file with people in it.</source>
        <translation>„{name}“ ist leer. Wähle eine Datei mit Personen darin.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The quotes in this row do not match.</source>
        <translation>Die Anführungszeichen in dieser Zeile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>A field in this row is longer than 131,072 characters.</source>
        <translation>Ein Feld in dieser Zeile ist länger als 131.072 Zeichen.</translation>
    </message>
    <message>
        <source>A quote that is opened in this row is never closed.</source>
        <translation>Ein Anführungszeichen, das in dieser Zeile aufgeht, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This row holds characters that cannot be read in this encoding.</source>
        <translation>Diese Zeile enthält Zeichen, die sich in dieser Zeichenkodierung nicht lesen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cells, the table has 1 column.</source>
        <comment>The row has %Ln cell, the table has 1 column.</comment>
        <translation>
            <numerusform>Die Zeile hat %Ln Zelle, die Tabelle hat 1 Spalte.</numerusform>
            <numerusform>Die Zeile hat %Ln Zellen, die Tabelle hat 1 Spalte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %Ln cells, the table has {width} columns.</source>
        <comment>The row has %Ln cell, the table has {width} columns.</comment>
        <translation>
            <numerusform>Die Zeile hat %Ln Zelle, die Tabelle hat {width} Spalten.</numerusform>
            <numerusform>Die Zeile hat %Ln Zellen, die Tabelle hat {width} Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” holds more text than is read from a workbook. Save the sheet as CSV and choose that file.</source>
        <translation>„{name}“ enthält mehr Text, als aus einer Arbeitsmappe gelesen wird. Speichere das Blatt als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged Excel workbook. Open it in Excel, save it once more, and choose the new file.</source>
        <translation>„{name}“ ist eine beschädigte Excel-Arbeitsmappe. Öffne sie in Excel, speichere sie neu und wähle die neue Datei.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was read.</source>
        <translation>„{name}“ wurde beim Lesen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>A field in this row is longer than {most} characters.</source>
        <translation>Ein Feld in dieser Zeile ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>It has no day that can be read.</source>
        <translation>Es hat keinen Tag, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Es wurde abgesagt.</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>Du hast abgesagt.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist erledigt.</translation>
    </message>
    <message>
        <source>It is over, and nobody but you took part.</source>
        <translation>Es ist vorbei, und außer dir war niemand dabei.</translation>
    </message>
    <message>
        <source>It is a note or a list of busy times, not an event.</source>
        <translation>Es ist eine Notiz oder eine Liste belegter Zeiten, kein Termin.</translation>
    </message>
    <message>
        <source>A rule of this program made it due, so it comes by itself.</source>
        <translation>Eine Regel dieses Programms hat es fällig gemacht; es kommt von selbst.</translation>
    </message>
    <message>
        <source>How it repeats cannot be followed, so only its first day was taken.</source>
        <translation>Die Art der Wiederholung ist nicht zu verstehen, darum wurde nur der erste Tag übernommen.</translation>
    </message>
    <message>
        <source>It repeats in another time zone, so only its next day was taken.</source>
        <translation>Es wiederholt sich in einer anderen Zeitzone, darum wurde nur der nächste Tag übernommen.</translation>
    </message>
    <message>
        <source>An event of the calendar</source>
        <translation>Ein Termin aus dem Kalender</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “{zone}”, so its time is taken for local time.</source>
        <translation>Die Zeitzone „{zone}“ ist unbekannt, darum gilt die Uhrzeit als hiesige Zeit.</translation>
    </message>
    <message>
        <source>Meeting with {names}</source>
        <translation>Treffen mit {names}</translation>
    </message>
    <message>
        <source>“{name}” has {width} columns, and a list of people has at most {most}. Choose the list of contacts, or another delimiter.</source>
        <translation>„{name}“ hat {width} Spalten, eine Liste von Personen hat höchstens {most}. Wähle die Liste der Kontakte, oder ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>This entry is a list of people, not a person; its name became a tag of those in it.</source>
        <translation>Dieser Eintrag ist eine Liste von Personen, keine Person; ihr Name wurde zum Schlagwort derer, die darin stehen.</translation>
    </message>
    <message>
        <source>This entry is a part of a directory, not a person.</source>
        <translation>Dieser Eintrag ist ein Teil eines Verzeichnisses, keine Person.</translation>
    </message>
    <message>
        <source>This entry changes a directory; it does not say who somebody is.</source>
        <translation>Dieser Eintrag ändert ein Verzeichnis; wer jemand ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>The entry has more than 5,000 lines.</source>
        <translation>Der Eintrag hat mehr als 5.000 Zeilen.</translation>
    </message>
    <message>
        <source>Its {name} is longer than can be kept; it was left out.</source>
        <translation>{name} ist zu lang und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“{name}” holds {twice} twice, so it is not clear which one counts. It was not read.</source>
        <translation>„{name}“ enthält {twice} doppelt, und es ist nicht klar, welche Datei gilt. Das Archiv wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It cannot be told from “{name}” alone which of the people you are. Write your name as LinkedIn has it on My card, or choose the whole archive.</source>
        <translation>Aus „{name}“ allein geht nicht hervor, welche der Personen du bist. Schreib deinen Namen wie bei LinkedIn auf „Meine Karte“, oder wähle das ganze Archiv.</translation>
    </message>
    <message>
        <source>This message is a draft that was never sent.</source>
        <translation>Diese Nachricht ist ein Entwurf, der nie gesendet wurde.</translation>
    </message>
    <message>
        <source>LinkedIn took this message for spam.</source>
        <translation>LinkedIn hielt diese Nachricht für Spam.</translation>
    </message>
    <message>
        <source>LinkedIn hides who this is with.</source>
        <translation>LinkedIn verbirgt, mit wem das ist.</translation>
    </message>
    <message>
        <source>The day cannot be read.</source>
        <translation>Der Tag lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The same job stands in the archive before.</source>
        <translation>Dieselbe Stelle steht im Archiv schon weiter oben.</translation>
    </message>
    <message>
        <source>The row is not filled in.</source>
        <translation>Die Zeile ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Invitation to connect</source>
        <translation>Einladung zur Vernetzung</translation>
    </message>
    <message>
        <source>It does not say who sent it.</source>
        <translation>Wer sie gesendet hat, steht nicht darin.</translation>
    </message>
    <message>
        <source>It names nobody but you.</source>
        <translation>Sie nennt niemanden außer dir.</translation>
    </message>
    <message>
        <source>It is a draft that was never sent.</source>
        <translation>Ein Entwurf, der nie gesendet wurde.</translation>
    </message>
    <message>
        <source>It was deleted or taken for spam.</source>
        <translation>Sie wurde gelöscht oder für Spam gehalten.</translation>
    </message>
    <message>
        <source>None of its addresses is known to be yours, so it was taken for one that you got. Write your addresses on My card before you import what you sent.</source>
        <translation>Keine ihrer Adressen ist als deine bekannt, darum gilt sie als erhalten. Schreib deine Adressen auf „Meine Karte“, bevor du importierst, was du gesendet hast.</translation>
    </message>
    <message>
        <source>The row names nobody: it has no name, no company, no e-mail and no phone number.</source>
        <translation>Die Zeile nennt niemanden: Name, Firma, E-Mail und Telefonnummer fehlen.</translation>
    </message>
    <message>
        <source>LinkedIn hides this person: the file holds only the day of the connection.</source>
        <translation>LinkedIn verbirgt diese Person: In der Datei steht nur der Tag der Vernetzung.</translation>
    </message>
    <message>
        <source>The row is marked as deleted in the program it comes from.</source>
        <translation>Die Zeile ist in dem Programm, aus dem sie kommt, als gelöscht markiert.</translation>
    </message>
    <message>
        <source>No column of “{name}” is matched to a name, an e-mail or a link, so nobody can be found in it.</source>
        <translation>Keine Spalte von „{name}“ ist einem Namen, einer E-Mail oder einem Link zugeordnet; so lässt sich niemand darin finden.</translation>
    </message>
    <message>
        <source>“{text}” is no date; the person is kept without it.</source>
        <translation>„{text}“ ist kein Datum; die Person wird ohne es übernommen.</translation>
    </message>
    <message>
        <source>NUL bytes were taken out of the row.</source>
        <translation>NUL-Bytes wurden aus der Zeile entfernt.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address; it was left out.</source>
        <translation>„{text}“ ist keine E-Mail-Adresse und wurde weggelassen.</translation>
    </message>
    <message>
        <source>“{text}” is no link to a web page; it was left out.</source>
        <translation>„{text}“ ist kein Link zu einer Webseite und wurde weggelassen.</translation>
    </message>
    <message>
        <source>You chose to leave this row out.</source>
        <translation>Du wolltest diese Zeile weglassen.</translation>
    </message>
    <message>
        <source>The e-mail is that of somebody here, but the profile link is another one.</source>
        <translation>Die E-Mail gehört jemandem, der schon da ist, aber der Link zum Profil ist ein anderer.</translation>
    </message>
    <message>
        <source>The e-mail is that of somebody here, but the given name is another one.</source>
        <translation>Die E-Mail gehört jemandem, der schon da ist, aber der Vorname ist ein anderer.</translation>
    </message>
    <message>
        <source>Somebody here has the same name, and nothing tells the two apart.</source>
        <translation>Jemand hier heißt genauso, und nichts unterscheidet die beiden.</translation>
    </message>
    <message>
        <source>Somebody here has the same name and works at the same company.</source>
        <translation>Jemand hier heißt genauso und arbeitet in derselben Firma.</translation>
    </message>
    <message>
        <source>The file has another job for {name}: {job}. What you wrote is kept.</source>
        <translation>In der Datei hat {name} eine andere Stelle: {job}. Was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>This card is a list of people, not a person; its name became a tag of those in it.</source>
        <translation>Diese Karte ist eine Liste von Personen, keine Person; ihr Name wurde zum Schlagwort derer, die darin stehen.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files. Choose those with people in them.</source>
        <translation>„{name}“ enthält mehr als {most} Dateien. Wähle die aus, in denen Menschen stehen.</translation>
    </message>
    <message>
        <source>The rows could not be saved as “{name}”: {why}. Choose another place.</source>
        <translation>Die Zeilen ließen sich nicht als „{name}“ speichern: {why}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. It has: {sheets}.</source>
        <translation>„{name}“ hat kein Blatt „{sheet}“. Es gibt: {sheets}.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, as LibreOffice writes it. Open it there, save it as .xlsx or CSV, and choose that file.</source>
        <translation>Das ist eine OpenDocument-Datei, wie LibreOffice sie schreibt. Öffne sie dort, speichere sie als .xlsx oder CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Numbers or Pages. Export it there as CSV, and choose that file.</source>
        <translation>Das ist ein Dokument von Apples Numbers oder Pages. Exportiere es dort als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>This is a Word document, not a list of people. Choose a CSV or Excel file.</source>
        <translation>Das ist ein Word-Dokument, keine Liste von Menschen. Wähle eine CSV- oder Excel-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read as it is. Unpack it, and choose the files.</source>
        <translation>„{name}“ ist zu groß, um so gelesen zu werden. Entpacke die Datei und wähle die enthaltenen Dateien.</translation>
    </message>
    <message>
        <source>This is a file that only Outlook can open (.msg or .pst). Save the mail there as .eml, or export the contacts as CSV, and choose that file.</source>
        <translation>Das ist eine Datei, die nur Outlook öffnen kann (.msg oder .pst). Speichere die Mail dort als .eml oder exportiere die Kontakte als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>This is a ZIP archive, and nothing in it is a list of people, a calendar or mail that can be imported. Unpack it and choose the file you mean.</source>
        <translation>Das ist ein ZIP-Archiv, und nichts darin ist eine Liste von Menschen, ein Kalender oder Mail, die sich importieren lassen. Entpacke es und wähle die gemeinte Datei.</translation>
    </message>
    <message>
        <source>This file is a web page or XML, not a list of people. Open it in a spreadsheet, save it as .xlsx or CSV, and choose that file.</source>
        <translation>Diese Datei ist eine Webseite oder XML, keine Liste von Menschen. Öffne sie in einer Tabellenkalkulation, speichere sie als .xlsx oder CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>This file is JSON, as other programs write it. Export the people or jobs there as CSV, and choose that file.</source>
        <translation>Diese Datei ist JSON, wie andere Programme es schreiben. Exportiere die Menschen oder Stellen dort als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>The calendar has so many series that of this one only the latest day was taken.</source>
        <translation>Der Kalender hat so viele Serien, dass von dieser nur der letzte Tag übernommen wurde.</translation>
    </message>
    <message>
        <source>Of its days that are over, only the latest {latest} were taken.</source>
        <translation>Von seinen vergangenen Tagen wurden nur die letzten {latest} übernommen.</translation>
    </message>
    <message>
        <source>The row has no name, no e-mail, no phone number and no link to a profile.</source>
        <translation>Die Zeile hat keinen Namen, keine E-Mail, keine Telefonnummer und keinen Link zu einem Profil.</translation>
    </message>
    <message>
        <source>LinkedIn hides this person: the row says only that it is a member.</source>
        <translation>LinkedIn verbirgt diese Person: In der Zeile steht nur, dass es ein Mitglied ist.</translation>
    </message>
    <message>
        <source>“{text}” is what a spreadsheet left of a phone number that was too long for it; it was left out.</source>
        <translation>„{text}“ ist, was eine Tabellenkalkulation von einer zu langen Telefonnummer übrig gelassen hat; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>The line belongs to the report around the table; it is no row.</source>
        <translation>Die Zeile gehört zum Bericht um die Tabelle herum; sie ist keine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>The name matches; the company is different. Perhaps {name} moved.</source>
        <translation>Der Name stimmt; die Firma ist eine andere. Vielleicht hat {name} gewechselt.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that can be chosen: {choices}.</source>
        <translation>„{encoding}“ ist keine Kodierung, die man wählen kann: {choices}.</translation>
    </message>
    <message>
        <source>“{name}” does not begin like {kind}. Import it without saying what it is.</source>
        <translation>„{name}“ beginnt nicht wie {kind}. Importiere die Datei, ohne zu sagen, was sie ist.</translation>
    </message>
    <message>
        <source>“{name}” is no workbook, so there are no sheets in it.</source>
        <translation>„{name}“ ist keine Arbeitsmappe und hat keine Blätter.</translation>
    </message>
    <message>
        <source>“{name}” is an archive of LinkedIn&apos;s. Import it without saying what it is.</source>
        <translation>„{name}“ ist ein Archiv von LinkedIn. Importiere es, ohne zu sagen, was es ist.</translation>
    </message>
    <message>
        <source>“{name}” has no header of an export of {program}. Import it as any CSV.</source>
        <translation>„{name}“ hat keine Kopfzeile eines Exports von {program}. Importiere die Datei als beliebige CSV.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the rows first, with their header.</source>
        <translation>Da ist kein Text zu lesen. Kopiere zuerst die Zeilen, mit ihrer Kopfzeile.</translation>
    </message>
    <message>
        <source>Nobody who takes part in it is among your contacts.</source>
        <translation>Niemand, der daran teilnimmt, ist unter deinen Kontakten.</translation>
    </message>
    <message>
        <source>Nobody but you takes part in it.</source>
        <translation>Außer dir nimmt niemand daran teil.</translation>
    </message>
    <message>
        <source>You have no card of your own yet. Write your name on My card, and import the file once more.</source>
        <translation>Du hast noch keine eigene Karte. Schreib deinen Namen auf „Meine Karte“ und importiere die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The calendar has it on {day} now. You changed the follow-up, so it stays where it is.</source>
        <translation>Im Kalender ist das jetzt am {day}. Du hast die Wiedervorlage geändert, deshalb bleibt sie, wo sie ist.</translation>
    </message>
    <message>
        <source>There are several people called {name}, so it is kept with none of them.</source>
        <translation>Mehrere Personen heißen {name}, darum steht es bei keiner von ihnen.</translation>
    </message>
    <message>
        <source>The row only sums up the others: there is nothing but numbers beside “{name}”.</source>
        <translation>Die Zeile fasst nur die anderen zusammen: neben „{name}“ stehen nur Zahlen.</translation>
    </message>
    <message>
        <source>The row repeats the header.</source>
        <translation>Die Zeile wiederholt die Kopfzeile.</translation>
    </message>
    <message>
        <source>The row belongs to another table below the first one, and only the first is read.</source>
        <translation>Die Zeile gehört zu einer weiteren Tabelle unter der ersten, und nur die erste wird gelesen.</translation>
    </message>
    <message>
        <source>The row names neither a position nor a company.</source>
        <translation>Die Zeile nennt weder eine Position noch eine Firma.</translation>
    </message>
    <message>
        <source>It was called off. You changed the follow-up, so it stays.</source>
        <translation>Der Termin ist abgesagt. Du hast die Wiedervorlage geändert, deshalb bleibt sie.</translation>
    </message>
    <message>
        <source>An opening at {company}</source>
        <translation>Eine Stelle bei {company}</translation>
    </message>
    <message>
        <source>“{text}” is no stage that is known; it stands in the notes.</source>
        <translation>„{text}“ ist kein bekannter Stand und steht in den Notizen.</translation>
    </message>
    <message>
        <source>{position} at {company}</source>
        <translation>{position} bei {company}</translation>
    </message>
    <message>
        <source>Follow up: {what}</source>
        <translation>Nachfassen: {what}</translation>
    </message>
    <message>
        <source>The row names no company.</source>
        <translation>Die Zeile nennt keine Firma.</translation>
    </message>
    <message>
        <source>The line is only the title of the rows below it.</source>
        <translation>Die Zeile ist nur die Überschrift der Zeilen unter ihr.</translation>
    </message>
    <message>
        <source>The card has no end (END:VCARD), so it may be cut off.</source>
        <translation>Die Karte hat kein Ende (END:VCARD); vielleicht ist sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The card has more than 5,000 lines.</source>
        <translation>Die Karte hat mehr als 5.000 Zeilen.</translation>
    </message>
    <message>
        <source>The copy from before the import cannot be kept in {folder}: {reason}. Nothing was imported and your file is safe.</source>
        <translation>Die Kopie von vor dem Import lässt sich in {folder} nicht aufheben: {reason}. Nichts wurde importiert, und deine Datei ist sicher.</translation>
    </message>
    <message>
        <source>The columns are matched as you matched those of “{name}”.</source>
        <translation>Die Spalten sind zugeordnet, wie du die von „{name}“ zugeordnet hast.</translation>
    </message>
    <message>
        <source>There is no file in the folder “{name}”.</source>
        <translation>Im Ordner „{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>It is to be done on no certain day, and a follow-up needs one.</source>
        <translation>Es hat keinen Tag, und eine Wiedervorlage braucht einen.</translation>
    </message>
    <message>
        <source>The file holds this event once more, as it was changed later.</source>
        <translation>Die Datei enthält diesen Termin noch einmal, so wie er später geändert wurde.</translation>
    </message>
    <message>
        <source>None of its addresses is known to be yours, so you may be among those who take part. Write your addresses on My card before you import your calendar.</source>
        <translation>Keine der Adressen ist als deine bekannt, darum könntest du selbst unter den Teilnehmenden sein. Schreib deine Adressen auf „Meine Karte“, bevor du deinen Kalender importierst.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: you may not read it. Change its permissions, or those of its folder, and try again.</source>
        <translation>„{name}“ lässt sich nicht öffnen: du darfst die Datei nicht lesen. Ändere die Rechte an ihr oder an ihrem Ordner und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No company is named, so it ties you to nobody.</source>
        <translation>Es ist keine Firma genannt, also verbindet dich das mit niemandem.</translation>
    </message>
    <message>
        <source>Of several jobs the first was taken; the others are “{text}”.</source>
        <translation>Von mehreren Stellen wurde die erste übernommen; die anderen sind „{text}“.</translation>
    </message>
    <message>
        <source>The e-mail is that of somebody here, but of another generation.</source>
        <translation>Die E-Mail gehört jemandem, der schon da ist, aber aus einer anderen Generation.</translation>
    </message>
    <message>
        <source>It was called off. You have a talk from it, which stays; remove it if you did not meet.</source>
        <translation>Der Termin wurde abgesagt. Das Gespräch, das daraus wurde, bleibt; entferne es, wenn ihr euch nicht getroffen habt.</translation>
    </message>
    <message>
        <source>The list “{name}” of the board holds no openings.</source>
        <translation>Die Liste „{name}“ der Tafel enthält keine Stellen.</translation>
    </message>
    <message>
        <source>“{text}” is no relationship that is known; it is kept in a field of its own.</source>
        <translation>„{text}“ ist keine bekannte Beziehung; es steht in einem eigenen Feld.</translation>
    </message>
    <message>
        <source>Header of the column</source>
        <translation>Überschrift der Spalte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Other lines of the card</source>
        <translation>Weitere Zeilen der Karte</translation>
    </message>
    <message>
        <source>Link of the card</source>
        <translation>Link der Karte</translation>
    </message>
    <message>
        <source>Noted above the rows, and kept with nobody: {text}</source>
        <translation>Über den Zeilen vermerkt und bei niemandem abgelegt: {text}</translation>
    </message>
    <message>
        <source>“{name}” is JSON of more than {most} MB, which is not read. Export the people there as vCard or CSV, and choose that file.</source>
        <translation>„{name}“ ist JSON von mehr als {most} MB, das nicht gelesen wird. Exportiere die Menschen dort als vCard oder CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name} importiert</translation>
    </message>
    <message>
        <source>Putting everybody in place</source>
        <translation>Alle kommen an ihren Platz</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} merged</source>
        <translation>{count} zusammengeführt</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read: {counts}.</source>
        <comment>%Ln row read: {counts}.</comment>
        <translation>
            <numerusform>%Ln Zeile gelesen: {counts}.</numerusform>
            <numerusform>%Ln Zeilen gelesen: {counts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups went, because their events were called off.</source>
        <comment>A follow-up went, because its event was called off.</comment>
        <translation>
            <numerusform>Eine Wiedervorlage ist weg, weil ihr Termin abgesagt ist.</numerusform>
            <numerusform>%Ln Wiedervorlagen sind weg, weil ihre Termine abgesagt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this the same {name}?</source>
        <translation>Ist das dieselbe Person wie {name}?</translation>
    </message>
    <message>
        <source>Is {name} the same person as {other}?</source>
        <translation>Ist {name} dieselbe Person wie {other}?</translation>
    </message>
    <message>
        <source>Met on {day}</source>
        <translation>Kennengelernt am {day}</translation>
    </message>
    <message>
        <source>No position in the file</source>
        <translation>Keine Position in der Datei</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>Es wiederholt sich</translation>
    </message>
    <message>
        <source>Called off: its follow-up goes</source>
        <translation>Abgesagt: die Wiedervorlage geht</translation>
    </message>
    <message>
        <source>Becomes a target company</source>
        <translation>Wird eine Wunschfirma</translation>
    </message>
    <message>
        <source>Wrote a recommendation</source>
        <translation>Hat eine Empfehlung geschrieben</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Deine eigene Karte</translation>
    </message>
    <message>
        <source>priority {value}</source>
        <translation>Priorität {value}</translation>
    </message>
    <message>
        <source>motivation {value}</source>
        <translation>Motivation {value}</translation>
    </message>
    <message>
        <source>posting {value}</source>
        <translation>Ausschreibung {value}</translation>
    </message>
    <message>
        <source>{stage}, {day}</source>
        <translation>{stage}, {day}</translation>
    </message>
    <message>
        <source>{kind}, {when}</source>
        <translation>{kind}, {when}</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>von der Person</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>{kind} {way}, {when}</source>
        <translation>{kind} {way}, {when}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Kennengelernt am</translation>
    </message>
    <message>
        <source>Met how</source>
        <translation>Wie kennengelernt</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Ein eigenes Feld</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Interview am</translation>
    </message>
    <message>
        <source>Last changed on</source>
        <translation>Zuletzt geändert am</translation>
    </message>
    <message>
        <source>Closing on</source>
        <translation>Schließt am</translation>
    </message>
    <message>
        <source>Link to the job</source>
        <translation>Link zur Stelle</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>E-Mail der Ansprechperson</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>Telefon der Ansprechperson</translation>
    </message>
    <message>
        <source>Link of the contact</source>
        <translation>Link der Ansprechperson</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Empfehlende Person</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächspartner</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Nachfassen am</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Target company</source>
        <translation>Wunschfirma</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>Karriereseite</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>In die Notizen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Western (cp1252)</source>
        <translation>Westlich (cp1252)</translation>
    </message>
    <message>
        <source>Central European (cp1250)</source>
        <translation>Mitteleuropäisch (cp1250)</translation>
    </message>
    <message>
        <source>Cyrillic (cp1251)</source>
        <translation>Kyrillisch (cp1251)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Korean (cp949)</source>
        <translation>Koreanisch (cp949)</translation>
    </message>
    <message>
        <source>Western, old Macs (mac-roman)</source>
        <translation>Westlich, alte Macs (mac-roman)</translation>
    </message>
    <message>
        <source>Western, DOS (cp850)</source>
        <translation>Westlich, DOS (cp850)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>CRM Desktop table</source>
        <translation>Tabelle von CRM Desktop</translation>
    </message>
    <message>
        <source>table of jobs</source>
        <translation>Tabelle von Stellen</translation>
    </message>
    <message>
        <source>LinkedIn archive</source>
        <translation>LinkedIn-Archiv</translation>
    </message>
    <message>
        <source>LDIF</source>
        <translation>LDIF</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>CRM Desktop book</source>
        <translation>Buch von CRM Desktop</translation>
    </message>
    <message>
        <source>{program} export</source>
        <translation>Export von {program}</translation>
    </message>
    <message>
        <source>This is an address book of vCards</source>
        <translation>Das ist ein Adressbuch aus vCards</translation>
    </message>
    <message>
        <source>This is a table of people that CRM Desktop wrote</source>
        <translation>Das ist eine Tabelle von Menschen, die CRM Desktop geschrieben hat</translation>
    </message>
    <message>
        <source>This is an archive of LinkedIn&apos;s</source>
        <translation>Das ist ein Archiv von LinkedIn</translation>
    </message>
    <message>
        <source>This is an address book in LDIF</source>
        <translation>Das ist ein Adressbuch in LDIF</translation>
    </message>
    <message>
        <source>This is a calendar</source>
        <translation>Das ist ein Kalender</translation>
    </message>
    <message>
        <source>This is mail</source>
        <translation>Das sind E-Mails</translation>
    </message>
    <message>
        <source>What has no field of its own is kept too, and is written back when you export vCards.</source>
        <translation>Was kein eigenes Feld hat, wird auch aufgehoben und beim Export von vCards wieder geschrieben.</translation>
    </message>
    <message>
        <source>Messages and invitations become talks, recommendations references, jobs openings, and companies you follow targets. Your own positions and schools go to My card.</source>
        <translation>Nachrichten und Einladungen werden Gespräche, Empfehlungen werden Referenzen, Jobs werden Stellen, und Firmen, denen du folgst, Wunschfirmen. Deine eigenen Positionen und Schulen kommen auf Meine Karte.</translation>
    </message>
    <message>
        <source>Lists become tags of the people in them.</source>
        <translation>Listen werden Schlagwörter der Menschen darin.</translation>
    </message>
    <message>
        <source>What is over becomes a talk with those who took part, what is to come a follow-up. You are known by the addresses on My card.</source>
        <translation>Was vorbei ist, wird ein Gespräch mit allen, die dabei waren, was kommt, eine Wiedervorlage. Erkannt wirst du an den Adressen auf Meine Karte.</translation>
    </message>
    <message>
        <source>Each message becomes a talk with whom it is from or went to. Newsletters and machines make nobody a contact. You are known by the addresses on My card.</source>
        <translation>Jede Nachricht wird ein Gespräch mit denen, von denen sie kam oder an die sie ging. Newsletter und Maschinen machen niemanden zum Kontakt. Erkannt wirst du an den Adressen auf Meine Karte.</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Karte {number}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Termin {number}</translation>
    </message>
    <message>
        <source>Message {number}</source>
        <translation>Nachricht {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Termine</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} Nachrichten</translation>
    </message>
    <message>
        <source>Show the openings</source>
        <translation>Stellen zeigen</translation>
    </message>
    <message>
        <source>Show the companies</source>
        <translation>Firmen zeigen</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Kalender zeigen</translation>
    </message>
    <message>
        <source>1 target company</source>
        <translation>1 Wunschfirma</translation>
    </message>
    <message>
        <source>{count} target companies</source>
        <translation>{count} Wunschfirmen</translation>
    </message>
    <message>
        <source>1 opening</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} openings</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>Same link</source>
        <translation>Gleicher Link</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Gleiche E-Mail</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Früher importiert</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Das hast du gesagt</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Click to change</source>
        <translation>Klicken zum Ändern</translation>
    </message>
</context>
<context>
    <name>InteractionEditor</name>
    <message>
        <source>A name; several people are fine</source>
        <translation>Ein Name; mehrere Menschen gehen auch</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>Wie es geschah</translation>
    </message>
    <message>
        <source>I began</source>
        <translation>Ich begann</translation>
    </message>
    <message>
        <source>They began</source>
        <translation>Die anderen begannen</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Wer begann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Send the case with numbers</source>
        <translation>Den Fall mit Zahlen schicken</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Tag des nächsten Schritts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Names, promises…</source>
        <translation>Namen, Versprechen…</translation>
    </message>
    <message>
        <source>Write down who was named and what was promised, too</source>
        <translation>Auch notieren, wer genannt und was versprochen wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This entry is not here any more. Undo brings it back.</source>
        <translation>Dieser Eintrag ist nicht mehr hier. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Get back to {name}</source>
        <translation>Bei {name} wieder melden</translation>
    </message>
    <message>
        <source>Get back to them</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>This day is still to come; it counts from that day on.</source>
        <translation>Dieser Tag kommt erst noch; es zählt ab diesem Tag.</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was war</translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation>Bearbeiten: {title}</translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation>Tab geht weiter, Ctrl+Enter speichert</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>Was damit erledigt ist</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Say with whom it was. What is saved, and what it settles, stands here.</source>
        <translation>Sag, mit wem es war. Was gespeichert wird und was damit erledigt ist, steht hier.</translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation>Alles in einem gespeichert</translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps “in 2 weeks” or “fri”.</source>
        <translation>Diesen Tag kann ich nicht lesen. Vielleicht „in 2 Wochen“ oder „fr“.</translation>
    </message>
    <message>
        <source>When? A day such as “fri” or “in 2 weeks” is enough.</source>
        <translation>Wann? Ein Tag wie „fr“ oder „in 2 Wochen“ genügt.</translation>
    </message>
    <message>
        <source>With whom was it?</source>
        <translation>Mit wem war es?</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <source>{what} logged.</source>
        <translation>{what} eingetragen.</translation>
    </message>
    <message>
        <source>{what} saved.</source>
        <translation>{what} gespeichert.</translation>
    </message>
    <message>
        <source>{what} removed.</source>
        <translation>{what} entfernt.</translation>
    </message>
</context>
<context>
    <name>Interactions</name>
    <message>
        <source>Say with whom it was. Nothing was saved yet.</source>
        <translation>Sag, mit wem es war. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{what}, changed</source>
        <translation>{what}, geändert</translation>
    </message>
    <message>
        <source>{what}, removed</source>
        <translation>{what}, entfernt</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>Call with {who} logged</source>
        <translation>Anruf mit {who} eingetragen</translation>
    </message>
    <message>
        <source>E-mail to {who} logged</source>
        <translation>E-Mail an {who} eingetragen</translation>
    </message>
    <message>
        <source>Message to {who} logged</source>
        <translation>Nachricht an {who} eingetragen</translation>
    </message>
    <message>
        <source>Meeting with {who} logged</source>
        <translation>Treffen mit {who} eingetragen</translation>
    </message>
    <message>
        <source>Event with {who} logged</source>
        <translation>Veranstaltung mit {who} eingetragen</translation>
    </message>
    <message>
        <source>Post with {who} logged</source>
        <translation>Beitrag mit {who} eingetragen</translation>
    </message>
    <message>
        <source>Letter to {who} logged</source>
        <translation>Brief an {who} eingetragen</translation>
    </message>
    <message>
        <source>Gift to {who} logged</source>
        <translation>Geschenk an {who} eingetragen</translation>
    </message>
    <message>
        <source>E-mail from {who} logged</source>
        <translation>E-Mail von {who} eingetragen</translation>
    </message>
    <message>
        <source>Message from {who} logged</source>
        <translation>Nachricht von {who} eingetragen</translation>
    </message>
    <message>
        <source>Letter from {who} logged</source>
        <translation>Brief von {who} eingetragen</translation>
    </message>
    <message>
        <source>Gift from {who} logged</source>
        <translation>Geschenk von {who} eingetragen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Social post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation>Angebot zu helfen</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Wir haben gesprochen</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>A call with {who}</source>
        <translation>Ein Anruf mit {who}</translation>
    </message>
    <message>
        <source>An e-mail from {who}</source>
        <translation>Eine E-Mail von {who}</translation>
    </message>
    <message>
        <source>An e-mail to {who}</source>
        <translation>Eine E-Mail an {who}</translation>
    </message>
    <message>
        <source>A message from {who}</source>
        <translation>Eine Nachricht von {who}</translation>
    </message>
    <message>
        <source>A message to {who}</source>
        <translation>Eine Nachricht an {who}</translation>
    </message>
    <message>
        <source>A meeting with {who}</source>
        <translation>Ein Treffen mit {who}</translation>
    </message>
    <message>
        <source>An event with {who}</source>
        <translation>Eine Veranstaltung mit {who}</translation>
    </message>
    <message>
        <source>A post of {who}</source>
        <translation>Ein Beitrag von {who}</translation>
    </message>
    <message>
        <source>A post about {who}</source>
        <translation>Ein Beitrag über {who}</translation>
    </message>
    <message>
        <source>A letter from {who}</source>
        <translation>Ein Brief von {who}</translation>
    </message>
    <message>
        <source>A letter to {who}</source>
        <translation>Ein Brief an {who}</translation>
    </message>
    <message>
        <source>A gift from {who}</source>
        <translation>Ein Geschenk von {who}</translation>
    </message>
    <message>
        <source>A gift for {who}</source>
        <translation>Ein Geschenk für {who}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>gesprochen</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>geantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>A contact: {name}</source>
        <translation>Ein Kontakt: {name}</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>The lead to {name}</source>
        <translation>Der Tipp zu {name}</translation>
    </message>
    <message>
        <source>goes on to reaching out</source>
        <translation>geht weiter zur Kontaktaufnahme</translation>
    </message>
    <message>
        <source>A follow-up: {what}</source>
        <translation>Eine Wiedervorlage: {what}</translation>
    </message>
    <message>
        <source>settled, it leaves Today</source>
        <translation>erledigt, verschwindet von Heute</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>morgen fällig</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>This did not work. What was saved before is safe.</source>
        <translation>Das hat nicht geklappt. Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Alles finden, alles tun</translation>
    </message>
    <message>
        <source>The views, from the top down</source>
        <translation>Die Ansichten, von oben nach unten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>Choose what is new</source>
        <translation>Wählen, was neu ist</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf eintragen</translation>
    </message>
    <message>
        <source>Call sheet of who is chosen</source>
        <translation>Gesprächsblatt der gewählten Person</translation>
    </message>
    <message>
        <source>Print what is for paper</source>
        <translation>Drucken, was auf Papier gehört</translation>
    </message>
    <message>
        <source>New ask</source>
        <translation>Neue Bitte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Open another search</source>
        <translation>Andere Suche öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next pane; with Shift the one before</source>
        <translation>Nächster Bereich; mit Shift der vorige</translation>
    </message>
    <message>
        <source>The pane at the side</source>
        <translation>Der Bereich an der Seite</translation>
    </message>
    <message>
        <source>Back; Alt+→ forward</source>
        <translation>Zurück; Alt+→ vorwärts</translation>
    </message>
    <message>
        <source>Send to the mail program, or save</source>
        <translation>Ins Mailprogramm geben, oder speichern</translation>
    </message>
    <message>
        <source>The manual, at what is shown</source>
        <translation>Das Handbuch, bei dem, was gezeigt wird</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Next and previous, as ↓ ↑</source>
        <translation>Nächstes und voriges, wie ↓ ↑</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Gesprächsblatt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Choose; Shift+↑↓ several</source>
        <translation>Auswählen; Shift+↑↓ mehrere</translation>
    </message>
    <message>
        <source>Done, or a look at it</source>
        <translation>Erledigt, oder ein Blick darauf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All one can do with it, as the menu key</source>
        <translation>Alles, was damit geht, wie die Menütaste</translation>
    </message>
    <message>
        <source>Board and calendar</source>
        <translation>Tafel und Kalender</translation>
    </message>
    <message>
        <source>Move a card to the next stage</source>
        <translation>Karte zur nächsten Stufe bewegen</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Move to another day: arrows, Enter</source>
        <translation>Auf einen anderen Tag: Pfeile, Enter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeyboardSettings</name>
    <message>
        <source>Do things while a list has the focus</source>
        <translation>Tun etwas, solange eine Liste den Fokus hat</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Einzelne Buchstaben</translation>
    </message>
    <message>
        <source>Single letters keys shortcuts</source>
        <translation>Einzelne Buchstaben Tasten Kürzel</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Map of the keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Keys shortcuts map</source>
        <translation>Tasten Kürzel Übersicht</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>For what</source>
        <translation>Worum</translation>
    </message>
</context>
<context>
    <name>Kinds of asks</name>
    <message>
        <source>reference</source>
        <translation>eine Referenz</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>eine Vorstellung</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>{kind} ask to {name}</source>
        <translation>Bitte an {name} um {kind}</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Fold {lane}</source>
        <translation>{lane} einklappen</translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>{lead}: {stage}.</source>
        <translation>{lead}: {stage}.</translation>
    </message>
    <message>
        <source>{what}, due {day}.</source>
        <translation>{what}, fällig {day}.</translation>
    </message>
    <message>
        <source>Noted: {answer}.</source>
        <translation>Notiert: {answer}.</translation>
    </message>
    <message>
        <source>Introduction noted.</source>
        <translation>Vorstellung notiert.</translation>
    </message>
    <message>
        <source>Noted: no introduction yet.</source>
        <translation>Notiert: noch keine Vorstellung.</translation>
    </message>
    <message>
        <source>Lead deleted: {lead}.</source>
        <translation>Tipp gelöscht: {lead}.</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was war</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation>Weg hinein finden</translation>
    </message>
    <message>
        <source>End lead</source>
        <translation>Tipp beenden</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Edit lead</source>
        <translation>Tipp bearbeiten</translation>
    </message>
    <message>
        <source>Remove lead</source>
        <translation>Tipp entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Made today</source>
        <translation>Heute geschehen</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>Sie kam nicht zustande</translation>
    </message>
    <message>
        <source>Another day, or promised…</source>
        <translation>Anderer Tag, oder versprochen…</translation>
    </message>
</context>
<context>
    <name>LeadDetail</name>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>End lead</source>
        <translation>Tipp beenden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation>Namen nennen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Ihr Wortlaut</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Move to: {stage}</source>
        <translation>Bewegen zu: {stage}</translation>
    </message>
    <message>
        <source>{stage}, on {day}. Move back to it</source>
        <translation>{stage}, am {day}. Dorthin zurück</translation>
    </message>
    <message>
        <source>Thanks and news for {name}</source>
        <translation>Dank und Neuigkeit für {name}</translation>
    </message>
    <message>
        <source>Thank on receipt</source>
        <translation>Danken für den Tipp</translation>
    </message>
    <message>
        <source>Thanked on receipt</source>
        <translation>Für den Tipp gedankt</translation>
    </message>
    <message>
        <source>Thank on connection</source>
        <translation>Danken fürs Gespräch</translation>
    </message>
    <message>
        <source>Thanked on connection</source>
        <translation>Fürs Gespräch gedankt</translation>
    </message>
    <message>
        <source>Thank on outcome</source>
        <translation>Danken am Ende</translation>
    </message>
    <message>
        <source>Thanked on outcome</source>
        <translation>Am Ende gedankt</translation>
    </message>
    <message>
        <source>Tell the news</source>
        <translation>Davon erzählen</translation>
    </message>
    <message>
        <source>Told the news</source>
        <translation>Davon erzählt</translation>
    </message>
    <message>
        <source>When you are connected</source>
        <translation>Wenn ihr verbunden seid</translation>
    </message>
    <message>
        <source>When this lead ends, however it ends</source>
        <translation>Wenn dieser Tipp endet, wie auch immer</translation>
    </message>
    <message>
        <source>Let go: {reason}</source>
        <translation>Losgelassen: {reason}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation>Erzählen, was daraus wurde</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Nothing but the thanks yet. What you log about it stands here.</source>
        <translation>Noch nichts außer dem Dank. Was du dazu einträgst, steht hier.</translation>
    </message>
    <message>
        <source>Nothing yet. What you log about it stands here.</source>
        <translation>Noch nichts. Was du dazu einträgst, steht hier.</translation>
    </message>
</context>
<context>
    <name>LeadEditor</name>
    <message>
        <source>New lead</source>
        <translation>Neuer Tipp</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation>Tab geht weiter, Ctrl+Enter speichert</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Who told me</source>
        <translation>Wer es mir sagte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>It points to</source>
        <translation>Er führt zu</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation>Namen nennen</translation>
    </message>
    <message>
        <source>This makes it a warm lead</source>
        <translation>Das macht ihn zu einem warmen Tipp</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Day of the introduction</source>
        <translation>Tag der Vorstellung</translation>
    </message>
    <message>
        <source>fri, in 2 weeks</source>
        <translation>fr, in 2 Wochen</translation>
    </message>
    <message>
        <source>Keeps a promise</source>
        <translation>Erfüllt ein Versprechen</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This lead is not here any more. Undo brings it back.</source>
        <translation>Dieser Tipp ist nicht mehr hier. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Speichern und weiteren hinzufügen</translation>
    </message>
    <message>
        <source>Save and write thanks</source>
        <translation>Speichern und danken</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Use {name}’s name</source>
        <translation>Den Namen {name} nennen</translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation>Alles in einem gespeichert</translation>
    </message>
    <message>
        <source>Only who told you and what it points to are needed.</source>
        <translation>Nötig ist nur, wer es dir sagte und wohin er führt.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Lead changed.</source>
        <translation>Tipp geändert.</translation>
    </message>
    <message>
        <source>Lead from {name}: {title}.</source>
        <translation>Tipp von {name}: {title}.</translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation>Wer sagte es dir?</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose “Promised” for what was not made yet.</source>
        <translation>Dieser Tag kommt erst noch. Wähle „Versprochen“ für eine Vorstellung, die es noch nicht gab.</translation>
    </message>
    <message>
        <source>You had the lead on {day}; this is before it.</source>
        <translation>Den Tipp hattest du am {day}; das ist davor.</translation>
    </message>
    <message>
        <source>Hear from {name}</source>
        <translation>Von {name} hören</translation>
    </message>
    <message>
        <source>{name} promised it</source>
        <translation>{name} hat es versprochen</translation>
    </message>
    <message>
        <source>who told you</source>
        <translation>wer es dir sagte</translation>
    </message>
    <message>
        <source>{name} kept a promise</source>
        <translation>{name} hat ein Versprechen gehalten</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>erhalten {day}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>A lead: {what}</source>
        <translation>Ein Tipp: {what}</translation>
    </message>
    <message>
        <source>A lead</source>
        <translation>Ein Tipp</translation>
    </message>
    <message>
        <source>A contact: {name}</source>
        <translation>Ein Kontakt: {name}</translation>
    </message>
    <message>
        <source>not met yet, through {name}</source>
        <translation>noch nicht getroffen, über {name}</translation>
    </message>
    <message>
        <source>A company: {name}</source>
        <translation>Eine Firma: {name}</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>An opening: {title}</source>
        <translation>Eine Stelle: {title}</translation>
    </message>
    <message>
        <source>interested, at {company}</source>
        <translation>interessiert, bei {company}</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interessiert</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>fällig seit {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>{thank} for the lead</source>
        <translation>{thank} für den Tipp</translation>
    </message>
    <message>
        <source>{when}, or write it now</source>
        <translation>{when}, oder schreib es jetzt</translation>
    </message>
    <message>
        <source>{company}, a target of yours</source>
        <translation>{company}, eine deiner Wunschfirmen</translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation>{count} darin</translation>
    </message>
    <message>
        <source>{inside}, this is the {which}</source>
        <translation>{inside}, das ist die {which}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Told me by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>geschehen am {day}</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>versprochen bis {day}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>LeadProposal</name>
    <message>
        <source>Let it go</source>
        <translation>Gehen lassen</translation>
    </message>
    <message>
        <source>Ask {name} for another way</source>
        <translation>{name} um einen anderen Weg bitten</translation>
    </message>
</context>
<context>
    <name>LeadRows</name>
    <message>
        <source>A name, a company, an opening, or news</source>
        <translation>Ein Name, eine Firma, eine Stelle oder eine Neuigkeit</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Lead from {who}</source>
        <translation>Tipp von {who}</translation>
    </message>
    <message>
        <source>Lead changed: {lead}</source>
        <translation>Tipp geändert: {lead}</translation>
    </message>
    <message>
        <source>It was {stage}.</source>
        <translation>Vorher: {stage}.</translation>
    </message>
    <message>
        <source>Lead removed: {title}</source>
        <translation>Tipp entfernt: {title}</translation>
    </message>
    <message>
        <source>{title}: may use the name, {answer}</source>
        <translation>{title}: darf den Namen nennen, {answer}</translation>
    </message>
    <message>
        <source>{title}: introduction</source>
        <translation>{title}: Vorstellung</translation>
    </message>
    <message>
        <source>Who told you? A lead needs somebody to thank.</source>
        <translation>Wer sagte es dir? Ein Tipp braucht jemanden, dem zu danken ist.</translation>
    </message>
    <message>
        <source>Whom does it point to? A name is enough.</source>
        <translation>Zu wem führt er? Ein Name genügt.</translation>
    </message>
    <message>
        <source>Which company does it point to?</source>
        <translation>Zu welcher Firma führt er?</translation>
    </message>
    <message>
        <source>Which opening does it point to? A title is enough.</source>
        <translation>Zu welcher Stelle führt er? Eine Bezeichnung genügt.</translation>
    </message>
    <message>
        <source>What is the news? One line is enough.</source>
        <translation>Was ist die Neuigkeit? Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Name, company or opening</source>
        <translation>Name, Firma oder Stelle</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>{ordinal} try of {most}</source>
        <translation>{ordinal}r Versuch von {most}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Reaching out</source>
        <translation>Kontaktaufnahme</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Progressing</source>
        <translation>Geht voran</translation>
    </message>
    <message>
        <source>Became a job</source>
        <translation>Wurde ein Job</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>Did not pan out</source>
        <translation>Brachte nichts</translation>
    </message>
    <message>
        <source>A tip you have just got</source>
        <translation>Ein Tipp, den du gerade bekommen hast</translation>
    </message>
    <message>
        <source>Somebody you have written to</source>
        <translation>Jemand, dem du geschrieben hast</translation>
    </message>
    <message>
        <source>Somebody who answered</source>
        <translation>Jemand, der geantwortet hat</translation>
    </message>
    <message>
        <source>What is going somewhere</source>
        <translation>Was vorangeht</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Somebody who was removed</source>
        <translation>Jemand, der entfernt wurde</translation>
    </message>
    <message>
        <source>A company that was removed</source>
        <translation>Eine Firma, die entfernt wurde</translation>
    </message>
    <message>
        <source>An opening that was removed</source>
        <translation>Eine Stelle, die entfernt wurde</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>An opening</source>
        <translation>Eine Stelle</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Yes, {name} agreed</source>
        <translation>Ja, {name} ist einverstanden</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <translation>Nein, lieber nicht</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Geschehen am {day}</translation>
    </message>
    <message>
        <source>Promised by {day}</source>
        <translation>Versprochen bis {day}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>per Nachricht</translation>
    </message>
    <message>
        <source>at a meeting</source>
        <translation>bei einem Treffen</translation>
    </message>
    <message>
        <source>at an event</source>
        <translation>bei einer Veranstaltung</translation>
    </message>
    <message>
        <source>in a post</source>
        <translation>in einem Beitrag</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>with a gift</source>
        <translation>mit einem Geschenk</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>erhalten {day}</translation>
    </message>
    <message>
        <source>next: {what}</source>
        <translation>als Nächstes: {what}</translation>
    </message>
    <message>
        <source>Moved to {stage}</source>
        <translation>Bewegt zu {stage}</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} hat geschrieben</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation>{name} gedankt</translation>
    </message>
    <message>
        <source>Told {name} the news</source>
        <translation>{name} davon erzählt</translation>
    </message>
    <message>
        <source>Reminded {name}</source>
        <translation>{name} erinnert</translation>
    </message>
    <message>
        <source>Offered {name} a hand</source>
        <translation>{name} Hilfe angeboten</translation>
    </message>
    <message>
        <source>Got in touch with {name} again</source>
        <translation>Bei {name} wieder gemeldet</translation>
    </message>
    <message>
        <source>Wrote to {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Called {name}, no answer</source>
        <translation>{name} angerufen, keine Antwort</translation>
    </message>
    <message>
        <source>Called {name}</source>
        <translation>{name} angerufen</translation>
    </message>
    <message>
        <source>A gift for {name}</source>
        <translation>Ein Geschenk für {name}</translation>
    </message>
    <message>
        <source>Spoke with {name} for {minutes}</source>
        <translation>Mit {name} {minutes} gesprochen</translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation>Mit {name} gesprochen</translation>
    </message>
    <message>
        <source>Spoke for {minutes}</source>
        <translation>{minutes} gesprochen</translation>
    </message>
    <message>
        <source>Spoke on the phone</source>
        <translation>Am Telefon gesprochen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Kennengelernt</translation>
    </message>
    <message>
        <source>Met at an event</source>
        <translation>Bei einer Veranstaltung getroffen</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>{ordinal} message</source>
        <translation>{ordinal} Nachricht</translation>
    </message>
    <message>
        <source>{ordinal} call</source>
        <translation>{ordinal}r Anruf</translation>
    </message>
    <message>
        <source>{ordinal} try</source>
        <translation>{ordinal}r Versuch</translation>
    </message>
    <message>
        <source>{what}, answered</source>
        <translation>{what}, beantwortet</translation>
    </message>
    <message>
        <source>{what}, no answer</source>
        <translation>{what}, keine Antwort</translation>
    </message>
    <message>
        <source>{what}, no answer yet</source>
        <translation>{what}, noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Points to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>LeadsToPart</name>
    <message>
        <source>An opening</source>
        <translation>Eine Stelle</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Eine Firma</translation>
    </message>
    <message>
        <source>Title of the opening</source>
        <translation>Bezeichnung der Stelle</translation>
    </message>
    <message>
        <source>Leads to the opening</source>
        <translation>Führt zur Stelle</translation>
    </message>
</context>
<context>
    <name>LeadsView</name>
    <message>
        <source>Leads</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Tipp</translation>
    </message>
    <message>
        <source>{open} open, {ended} ended</source>
        <translation>{open} offen, {ended} beendet</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Tipps zeigen</translation>
    </message>
    <message>
        <source>No lead like that</source>
        <translation>Kein solcher Tipp</translation>
    </message>
    <message>
        <source>The filter leaves none of your leads.</source>
        <translation>Der Filter lässt keinen deiner Tipps übrig.</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Tipps</translation>
    </message>
    <message>
        <source>A lead is any tip that points towards a job: a name, a company, an opening, or news.</source>
        <translation>Ein Tipp ist jeder Hinweis, der zu einem Job führen kann: ein Name, eine Firma, eine Stelle oder eine Neuigkeit.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>They helped me</source>
        <translation>Mir wurde geholfen</translation>
    </message>
    <message>
        <source>I helped them</source>
        <translation>Ich habe geholfen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>LedgerPopup</name>
    <message>
        <source>Favours of {name}</source>
        <translation>Gefallen von {name}</translation>
    </message>
    <message>
        <source>{name} helped you</source>
        <translation>{name} hat dir geholfen</translation>
    </message>
    <message>
        <source>You helped {name}</source>
        <translation>Du hast {name} geholfen</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Log a favour</source>
        <translation>Gefallen eintragen</translation>
    </message>
    <message>
        <source>Offer a hand</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>and {count} before</source>
        <translation>und {count} davor</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filter: {what}</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Name sortieren</translation>
    </message>
    <message>
        <source>People who work there and whom you know</source>
        <translation>Menschen, die dort arbeiten und die du kennst</translation>
    </message>
    <message>
        <source>People there whom somebody you know could introduce you to</source>
        <translation>Menschen dort, denen dich jemand vorstellen könnte, den du kennst</translation>
    </message>
    <message>
        <source>Sort by how far you are</source>
        <translation>Sortieren, wie weit du bist</translation>
    </message>
    <message>
        <source>sorted by this</source>
        <translation>danach sortiert</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Filter by relationship, company, tag, warmth</source>
        <translation>Nach Beziehung, Firma, Schlagwort, Wärme filtern</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{names} and one other</source>
        <translation>{names} und jemand anders</translation>
    </message>
    <message>
        <source>{names} and {number} others</source>
        <translation>{names} und {number} weitere</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The address has a line break in it. Nothing was sent. Write it on one line.</source>
        <translation>In der Adresse ist ein Zeilenumbruch. Nichts wurde gesendet. Schreib sie in eine Zeile.</translation>
    </message>
    <message>
        <source>The subject has a line break in it. Nothing was sent. Write it on one line.</source>
        <translation>Im Betreff ist ein Zeilenumbruch. Nichts wurde gesendet. Schreib ihn in eine Zeile.</translation>
    </message>
    <message>
        <source>This is not one e-mail address. Nothing was sent. A message goes to one person.</source>
        <translation>Das ist nicht eine einzelne E-Mail-Adresse. Nichts wurde gesendet. Eine Nachricht geht an eine Person.</translation>
    </message>
    <message>
        <source>The file of this message cannot be written into {name}. Your words are safe: copy the message instead.</source>
        <translation>Die Datei dieser Nachricht kann nicht nach {name} geschrieben werden. Deine Worte sind sicher: kopiere stattdessen die Nachricht.</translation>
    </message>
    <message>
        <source>No mail program opened. Nothing was sent or logged, and your words are safe. Copy the message, or save it as a file.</source>
        <translation>Kein Mailprogramm hat sich geöffnet. Nichts wurde gesendet oder eingetragen, und deine Worte sind sicher. Kopiere die Nachricht, oder speichere sie als Datei.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Change the templates</source>
        <translation>Vorlagen ändern</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Templates messages words placeholders fields</source>
        <translation>Vorlagen Nachrichten Worte Platzhalter Felder</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Deine Adresse</translation>
    </message>
    <message>
        <source>Your address mail from my card sender</source>
        <translation>Deine Adresse Mail von meiner Karte Absender</translation>
    </message>
    <message>
        <source>Messages open in the mail program of this computer. Nothing is sent from here.</source>
        <translation>Nachrichten öffnen sich im Mailprogramm dieses Computers. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending mail program send</source>
        <translation>Senden Mailprogramm</translation>
    </message>
    <message>
        <source>{count} templates, {changed} changed by you, {own} of your own</source>
        <translation>{count} Vorlagen, {changed} von dir geändert, {own} eigene</translation>
    </message>
    <message>
        <source>Not on your card yet</source>
        <translation>Noch nicht auf deiner Karte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are looking at the sample search. Everybody in it is made up.</source>
        <translation>Du siehst die Beispielsuche. Alle darin sind erfunden.</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Eigene beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{name} may only be read: look around, but nothing that you change can be saved. Check the rights of the file and its folder, or open a copy of it elsewhere.</source>
        <translation>{name} lässt sich nur lesen: Sieh dich um, aber nichts, was du änderst, kann gespeichert werden. Prüfe die Rechte der Datei und ihres Ordners, oder öffne anderswo eine Kopie davon.</translation>
    </message>
    <message>
        <source>This search lies in {service}. Close it on one computer before you open it on another. Copies of it are kept on this computer.</source>
        <translation>Diese Suche liegt in {service}. Schließ sie auf einem Computer, bevor du sie auf einem anderen öffnest. Kopien davon werden auf diesem Computer aufgehoben.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Was hier geschah</translation>
    </message>
    <message>
        <source>New search…</source>
        <translation>Neue Suche…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Map of the keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>About CRM Desktop</source>
        <translation>Über CRM Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Favour</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Choose somebody first; then Ctrl+Shift+C shows the call sheet.</source>
        <translation>Wähle erst jemanden; dann zeigt Ctrl+Shift+C das Gesprächsblatt.</translation>
    </message>
</context>
<context>
    <name>MeView</name>
    <message>
        <source>My card and pitch</source>
        <translation>Meine Karte und mein Pitch</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Copy the pitch</source>
        <translation>Pitch kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Your card signs messages, and your pitch stands on every call sheet.</source>
        <translation>Deine Karte unterschreibt Nachrichten, und dein Pitch steht auf jedem Gesprächsblatt.</translation>
    </message>
    <message>
        <source>Write my card</source>
        <translation>Meine Karte schreiben</translation>
    </message>
    <message>
        <source>Where I have been</source>
        <translation>Wo ich war</translation>
    </message>
    <message>
        <source>makes the touch points with your contacts</source>
        <translation>ergibt die Gemeinsamkeiten mit deinen Kontakten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add where I have been</source>
        <translation>Hinzufügen, wo ich war</translation>
    </message>
    <message>
        <source>Add employers, schools and communities, and see who shares them.</source>
        <translation>Füge Arbeitgeber, Schulen und Communitys hinzu, und sieh, wer sie mit dir teilt.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>Meine Karte bearbeiten</translation>
    </message>
    <message>
        <source>My pitch</source>
        <translation>Mein Pitch</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Den ersten schreiben</translation>
    </message>
    <message>
        <source>Say it with a timer</source>
        <translation>Mit Stoppuhr sprechen</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Meine Schlagwörter</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meine Dokumente</translation>
    </message>
    <message>
        <source>from your openings</source>
        <translation>aus deinen Stellen</translation>
    </message>
    <message>
        <source>Used on every call sheet and in {used} of {every} templates.</source>
        <translation>Auf jedem Gesprächsblatt und in {used} von {every} Vorlagen verwendet.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>shared with {people}</source>
        <translation>gemeinsam mit {people}</translation>
    </message>
    <message>
        <source>Open the opening it stands in</source>
        <translation>Die Stelle öffnen, zu der es gehört</translation>
    </message>
    <message>
        <source>{words}, about {seconds} seconds aloud</source>
        <translation>{words}, gesprochen etwa {seconds} Sekunden</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>four parts of a sentence or two</source>
        <translation>vier Teile von ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>{place}: saved.</source>
        <translation>{place}: gespeichert.</translation>
    </message>
    <message>
        <source>Taken off your card.</source>
        <translation>Von deiner Karte genommen.</translation>
    </message>
    <message>
        <source>Both you and they: {place}</source>
        <translation>Ihr beide: {place}</translation>
    </message>
    <message>
        <source>They share a tag with you</source>
        <translation>Ihr habt ein Schlagwort gemeinsam</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Pitch of {name}</source>
        <translation>Pitch von {name}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {name} with another</source>
        <translation>{name} mit einer anderen zusammenführen</translation>
    </message>
    <message>
        <source>Name of the other company</source>
        <translation>Name der anderen Firma</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Ist dieselbe wie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einem zusammenführen</translation>
    </message>
    <message>
        <source>Choose the company that is the same. What you know of both comes together in one.</source>
        <translation>Wähle die Firma, die dieselbe ist. Was du von beiden weißt, kommt in einer zusammen.</translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation>Was zusammenkommt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>comes into it</source>
        <translation>geht darin auf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>Karriereseite</translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation>Empfehlungsprogramm</translation>
    </message>
    <message>
        <source>Its link</source>
        <translation>Ihr Link</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>So wird eingereicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>1 affiliation</source>
        <translation>1 Zugehörigkeit</translation>
    </message>
    <message>
        <source>{n} affiliations</source>
        <translation>{n} Zugehörigkeiten</translation>
    </message>
    <message>
        <source>1 opening</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{n} openings</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Tipp</translation>
    </message>
    <message>
        <source>{n} leads</source>
        <translation>{n} Tipps</translation>
    </message>
    <message>
        <source>1 ask</source>
        <translation>1 Bitte</translation>
    </message>
    <message>
        <source>{n} asks</source>
        <translation>{n} Bitten</translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>{n} talks</source>
        <translation>{n} Gespräche</translation>
    </message>
    <message>
        <source>1 follow-up</source>
        <translation>1 Wiedervorlage</translation>
    </message>
    <message>
        <source>{n} follow-ups</source>
        <translation>{n} Wiedervorlagen</translation>
    </message>
    <message>
        <source>Nothing points to {name}.</source>
        <translation>Nichts verweist auf {name}.</translation>
    </message>
    <message>
        <source>{what} of {name}. None is lost, and it can be taken back.</source>
        <translation>{what} von {name}. Nichts geht verloren, und es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>The notes of {name} come in as well.</source>
        <translation>Die Notizen von {name} kommen dazu.</translation>
    </message>
    <message>
        <source>{name}: two companies are one.</source>
        <translation>{name}: zwei Firmen sind eine.</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip (Ctrl+PgDn)</source>
        <translation>Überspringen (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>In Mail öffnen</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <source>{spoke}, {place}</source>
        <translation>{spoke}, {place}</translation>
    </message>
    <message>
        <source>{sent} of {total} written. The others can wait.</source>
        <translation>{sent} von {total} geschrieben. Die anderen können warten.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{sent} of {total} written.</source>
        <translation>{sent} von {total} geschrieben.</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>No address yet. Type one, or copy the message</source>
        <translation>Noch keine Adresse. Gib eine ein, oder kopiere die Nachricht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andere Adressen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Keep this address for next time</source>
        <translation>Adresse für das nächste Mal merken</translation>
    </message>
    <message>
        <source>Open My card</source>
        <translation>Meine Karte öffnen</translation>
    </message>
    <message>
        <source>The text of the template is too long and was cut. Make it shorter there.</source>
        <translation>Der Text der Vorlage ist zu lang und wurde gekürzt. Kürze ihn dort.</translation>
    </message>
    <message>
        <source>No such field: {fields}.</source>
        <translation>Kein solches Feld: {fields}.</translation>
    </message>
    <message>
        <source>What is about you comes from My card.</source>
        <translation>Was dich betrifft, kommt von „Meine Karte“.</translation>
    </message>
    <message>
        <source>One field is empty: {field}. Write it in its place.</source>
        <translation>Ein Feld ist leer: {field}. Schreib es an seine Stelle.</translation>
    </message>
    <message>
        <source>{count} fields are empty: {fields}.</source>
        <translation>{count} Felder sind leer: {fields}.</translation>
    </message>
    <message>
        <source>Your personal line. A message waits until it has one.</source>
        <translation>Deine persönliche Zeile. Eine Nachricht wartet, bis sie eine hat.</translation>
    </message>
    <message>
        <source>There is no address yet. Type one above, or copy the message.</source>
        <translation>Noch ist keine Adresse da. Gib oben eine ein, oder kopiere die Nachricht.</translation>
    </message>
    <message>
        <source>This is not one e-mail address. A message goes to one person.</source>
        <translation>Das ist nicht eine einzelne E-Mail-Adresse. Eine Nachricht geht an eine Person.</translation>
    </message>
    <message>
        <source>With this the message had {length} characters; {most} are the most. Nothing was put in.</source>
        <translation>Damit hätte die Nachricht {length} Zeichen; {most} sind das Höchste. Nichts wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Your personal line</source>
        <translation>Deine persönliche Zeile</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>If there is something I can do for you in return, a name, a second pair of eyes, an hour of my time, please say.</source>
        <translation>Wenn ich im Gegenzug etwas für dich tun kann, ein Name, ein zweites Paar Augen, eine Stunde meiner Zeit, sag es bitte.</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>offer of help</source>
        <translation>Hilfsangebot</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>{what} to {name} logged</source>
        <translation>{what} an {name} eingetragen</translation>
    </message>
    <message>
        <source>The text was longer than {most} characters and was cut. Make the template shorter.</source>
        <translation>Der Text war länger als {most} Zeichen und wurde gekürzt. Kürze die Vorlage.</translation>
    </message>
    <message>
        <source>No such field: {names}.</source>
        <translation>Kein solches Feld: {names}.</translation>
    </message>
    <message>
        <source>One field is empty: {names}.</source>
        <translation>Ein Feld ist leer: {names}.</translation>
    </message>
    <message>
        <source>{number} fields are empty: {names}.</source>
        <translation>{number} Felder sind leer: {names}.</translation>
    </message>
    <message>
        <source>Your personal line. A message waits until it has one.</source>
        <translation>Deine persönliche Zeile. Eine Nachricht wartet, bis sie eine hat.</translation>
    </message>
    <message>
        <source>your tip about {name}</source>
        <translation>deinen Hinweis auf {name}</translation>
    </message>
    <message>
        <source>the introduction to {name}</source>
        <translation>die Vorstellung bei {name}</translation>
    </message>
    <message>
        <source>your news about {name}</source>
        <translation>deine Neuigkeit zu {name}</translation>
    </message>
    <message>
        <source>This person was removed, so there is nobody to write to. Undo brings the person back.</source>
        <translation>Diese Person wurde entfernt, es gibt also niemanden, dem zu schreiben wäre. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>your offer to talk</source>
        <translation>dein Gesprächsangebot</translation>
    </message>
    <message>
        <source>your news</source>
        <translation>deine Neuigkeit</translation>
    </message>
    <message>
        <source>being my reference</source>
        <translation>deine Referenz</translation>
    </message>
    <message>
        <source>the introduction you made</source>
        <translation>deine Vorstellung</translation>
    </message>
    <message>
        <source>referring me</source>
        <translation>deine Empfehlung</translation>
    </message>
    <message>
        <source>your advice</source>
        <translation>deinen Rat</translation>
    </message>
    <message>
        <source>the names you gave me</source>
        <translation>die Namen, die du mir genannt hast</translation>
    </message>
    <message>
        <source>your honest view</source>
        <translation>deine ehrliche Meinung</translation>
    </message>
    <message>
        <source>your help</source>
        <translation>deine Hilfe</translation>
    </message>
    <message>
        <source>This person was removed. Nothing was logged. Undo brings the person back.</source>
        <translation>Diese Person wurde entfernt. Nichts wurde eingetragen. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Log it as sent</source>
        <translation>Als gesendet eintragen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Change this template…</source>
        <translation>Diese Vorlage ändern…</translation>
    </message>
    <message>
        <source>{logged}, the address kept</source>
        <translation>{logged}, die Adresse gemerkt</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing is logged yet.</source>
        <translation>Als {name} gespeichert. Noch ist nichts eingetragen.</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>My card</name>
    <message>
        <source>Your card is not written yet. Write your name first; the pitch goes on it.</source>
        <translation>Deine Karte ist noch nicht geschrieben. Schreib erst deinen Namen; der Pitch kommt darauf.</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Was ich will</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Was ich biete</translation>
    </message>
    <message>
        <source>What I am looking for</source>
        <translation>Was ich suche</translation>
    </message>
    <message>
        <source>Your pitch: {part}</source>
        <translation>Dein Pitch: {part}</translation>
    </message>
    <message>
        <source>Which organisation is it? Nothing was saved yet.</source>
        <translation>Welche Organisation ist es? Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your card: {company}</source>
        <translation>Deine Karte: {company}</translation>
    </message>
    <message>
        <source>Your card: {company} removed</source>
        <translation>Deine Karte: {company} entfernt</translation>
    </message>
    <message>
        <source>Your tags changed</source>
        <translation>Deine Schlagwörter geändert</translation>
    </message>
</context>
<context>
    <name>Names of settings</name>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Höhe der Zeilen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Einzelne Buchstaben als Tasten</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Move dues off weekends</source>
        <translation>Fälliges vom Wochenende verschieben</translation>
    </message>
    <message>
        <source>Warm until</source>
        <translation>Warm bis</translation>
    </message>
    <message>
        <source>Cooling until</source>
        <translation>Kühlt ab bis</translation>
    </message>
    <message>
        <source>Rules switched off</source>
        <translation>Ausgeschaltete Regeln</translation>
    </message>
    <message>
        <source>Numbers of the rules</source>
        <translation>Zahlen der Regeln</translation>
    </message>
    <message>
        <source>Numbers of the ask check</source>
        <translation>Zahlen der Prüfung vor dem Bitten</translation>
    </message>
    <message>
        <source>Gone quiet after</source>
        <translation>Still geworden nach</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Rhythmen</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>Morgenübersicht</translation>
    </message>
    <message>
        <source>Days of reminders</source>
        <translation>Tage für Erinnerungen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Times to snooze to</source>
        <translation>Zeiten für später</translation>
    </message>
    <message>
        <source>How reminders are shown</source>
        <translation>Wie Erinnerungen gezeigt werden</translation>
    </message>
    <message>
        <source>Sound of reminders</source>
        <translation>Ton der Erinnerungen</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>Vorher erinnern</translation>
    </message>
    <message>
        <source>The day the search was stopped</source>
        <translation>Der Tag, an dem die Suche endete</translation>
    </message>
    <message>
        <source>Sample search</source>
        <translation>Beispielsuche</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name companies</source>
        <translation>Firmen nennen</translation>
    </message>
    <message>
        <source>Where would you like to work? One on each line; ten are a good beginning. How much you want each of them, and what it does, can come later.</source>
        <translation>Wo würdest du gern arbeiten? Eine Firma je Zeile; zehn sind ein guter Anfang. Wie sehr du jede willst und was sie macht, kann später kommen.</translation>
    </message>
    <message>
        <source>Names of companies, one on each line</source>
        <translation>Namen von Firmen, einer je Zeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put them on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} is here already, and becomes a target</source>
        <translation>{n} ist schon hier und wird Wunschfirma</translation>
    </message>
    <message>
        <source>{n} are here already, and become targets</source>
        <translation>{n} sind schon hier und werden Wunschfirmen</translation>
    </message>
    <message>
        <source>One company is on the list.</source>
        <translation>Eine Firma steht auf der Liste.</translation>
    </message>
    <message>
        <source>{n} companies are on the list.</source>
        <translation>{n} Firmen stehen auf der Liste.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Another company…</source>
        <translation>Andere Firma…</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Owed something</source>
        <translation>Etwas steht aus</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt ab</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Noch nicht getroffen</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Name einer Firma</translation>
    </message>
    <message>
        <source>Filter: {text}</source>
        <translation>Filter: {text}</translation>
    </message>
</context>
<context>
    <name>NarrowingPopup</name>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>shown now</source>
        <translation>jetzt zu sehen</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>My card and pitch</source>
        <translation>Karte und Pitch</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Suche: {name}</translation>
    </message>
</context>
<context>
    <name>Next steps</name>
    <message>
        <source>Nothing has happened since {day}.</source>
        <translation>Seit dem {day} ist nichts geschehen.</translation>
    </message>
    <message>
        <source>{tries} tries, the last on {day}, and no answer from {person}.</source>
        <translation>{tries} Versuche, der letzte am {day}, und keine Antwort von {person}.</translation>
    </message>
    <message>
        <source>Ask {name} for another way in</source>
        <translation>{name} um einen anderen Weg bitten</translation>
    </message>
    <message>
        <source>Let this lead go</source>
        <translation>Diesen Tipp loslassen</translation>
    </message>
    <message>
        <source>Mark it as silence and move on</source>
        <translation>Als Schweigen vermerken und weitergehen</translation>
    </message>
    <message>
        <source>You reminded {person} of your {kind} ask on {day}, and there is no answer.</source>
        <translation>Du hast {person} am {day} an deine Bitte um {kind} erinnert, und es kam keine Antwort.</translation>
    </message>
</context>
<context>
    <name>NextStepsView</name>
    <message>
        <source>Without a next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was war</translation>
    </message>
    <message>
        <source>Everything open has a next step</source>
        <translation>Alles Offene hat einen nächsten Schritt</translation>
    </message>
    <message>
        <source>Leads, opportunities and asks stand here when nothing is due for them any more.</source>
        <translation>Tipps, Stellen und Bitten stehen hier, wenn für sie nichts mehr fällig ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes while you talk</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Gleich behalten</translation>
    </message>
    <message>
        <source>Catch it while you hear it</source>
        <translation>Halte es fest, während du es hörst</translation>
    </message>
    <message>
        <source>A name or a lead</source>
        <translation>Ein Name oder Tipp</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Ein Versprechen</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Der Anruf ist vorbei</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Your notes go into the next step.</source>
        <translation>Deine Notizen gehen in den nächsten Schritt.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sechste</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>siebte</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>achte</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>neunte</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>zehnte</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}mal</translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>{number}.</translation>
    </message>
</context>
<context>
    <name>NumbersLine</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Back to {numbers}</source>
        <translation>Zurück auf {numbers}</translation>
    </message>
    <message>
        <source>{few} or {last}</source>
        <translation>{few} oder {last}</translation>
    </message>
    <message>
        <source>after {numbers} days</source>
        <translation>nach {numbers} Tagen</translation>
    </message>
</context>
<context>
    <name>NumbersPopup</name>
    <message>
        <source>Days until the reminder</source>
        <translation>Tage bis zur Erinnerung</translation>
    </message>
</context>
<context>
    <name>OfferDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>The day it came to this stage is still to come. Nothing was saved yet.</source>
        <translation>Der Tag, an dem sie diese Stufe erreichte, kommt erst noch. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Opening added: {opening}</source>
        <translation>Stelle hinzugefügt: {opening}</translation>
    </message>
    <message>
        <source>{opening} changed</source>
        <translation>{opening} geändert</translation>
    </message>
    <message>
        <source>It was {stage}.</source>
        <translation>Vorher: {stage}.</translation>
    </message>
    <message>
        <source>{title}: {stage} on {day}</source>
        <translation>{title}: {stage} am {day}</translation>
    </message>
    <message>
        <source>An opening stands at some stage: the only one of its history stays.</source>
        <translation>Eine Stelle steht auf irgendeiner Stufe: die einzige in ihrem Verlauf bleibt.</translation>
    </message>
    <message>
        <source>{title}: {stage} taken out of its history</source>
        <translation>{title}: {stage} aus dem Verlauf genommen</translation>
    </message>
    <message>
        <source>{title}: how to submit</source>
        <translation>{title}: Einreichung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln openings put aside</source>
        <comment>{opening} put aside</comment>
        <translation>
            <numerusform>{opening} weggelegt</numerusform>
            <numerusform>%Ln Stellen weggelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln openings brought back</source>
        <comment>{opening} brought back</comment>
        <translation>
            <numerusform>{opening} zurückgeholt</numerusform>
            <numerusform>%Ln Stellen zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening removed: {title}</source>
        <translation>Stelle entfernt: {title}</translation>
    </message>
    <message>
        <source>Who is it? A name is enough.</source>
        <translation>Wer ist es? Ein Name genügt.</translation>
    </message>
    <message>
        <source>{who}: {role} for {title}</source>
        <translation>{who}: {role} bei {title}</translation>
    </message>
    <message>
        <source>{name}: {role} for {title}</source>
        <translation>{name}: {role} bei {title}</translation>
    </message>
    <message>
        <source>{name} is no longer {role} for {title}</source>
        <translation>{name} ist nicht mehr {role} bei {title}</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Nothing was added.</source>
        <translation>„{name}“ konnte nicht gelesen werden. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB, too large to be kept here. Nothing was added. Add it as a link: then the file stays where it lies.</source>
        <translation>„{name}“ ist größer als {most} MB, zu groß, um hier aufgehoben zu werden. Nichts wurde hinzugefügt. Füge sie als Link hinzu: dann bleibt die Datei, wo sie liegt.</translation>
    </message>
    <message>
        <source>This document was taken out meanwhile. Undo brings it back.</source>
        <translation>Dieses Dokument wurde inzwischen herausgenommen. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to look at it. It is still kept here.</source>
        <translation>„{name}“ konnte zum Ansehen nicht geschrieben werden. Es ist weiter hier aufgehoben.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. It is still kept here.</source>
        <translation>„{name}“ konnte dort nicht geschrieben werden. Es ist weiter hier aufgehoben.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Nothing was changed.</source>
        <translation>„{name}“ ist keine Datei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Document found again: {name}</source>
        <translation>Dokument wiedergefunden: {name}</translation>
    </message>
    <message>
        <source>A document needs a name. Nothing was changed.</source>
        <translation>Ein Dokument braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Document renamed: {name}</source>
        <translation>Dokument umbenannt: {name}</translation>
    </message>
    <message>
        <source>Document taken out: {name}</source>
        <translation>Dokument herausgenommen: {name}</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>That is before “{stage}” on {day}.</source>
        <translation>Das ist vor „{stage}“ am {day}.</translation>
    </message>
    <message>
        <source>That is after “{stage}” on {day}.</source>
        <translation>Das ist nach „{stage}“ am {day}.</translation>
    </message>
    <message>
        <source>An opening needs a title. Nothing was saved yet.</source>
        <translation>Eine Stelle braucht eine Bezeichnung. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{advice} Nothing was changed.</source>
        <translation>{advice} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This opening was removed meanwhile. Undo brings it back.</source>
        <translation>Diese Stelle wurde inzwischen entfernt. Rückgängig holt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <comment>{name}</comment>
        <translation>
            <numerusform>{name}</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the folder of “{name}” has signs that cannot be written down. Nothing was changed. Keep a copy of it in here instead.</source>
        <translation>Der Name oder der Ordner von „{name}“ hat Zeichen, die sich nicht aufschreiben lassen. Es wurde nichts geändert. Hebe stattdessen eine Kopie hier auf.</translation>
    </message>
    <message>
        <source>{what} added to {opening}</source>
        <translation>{what} zu {opening} hinzugefügt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>A lead from {name}</source>
        <translation>Ein Tipp von {name}</translation>
    </message>
    <message>
        <source>You asked {names}</source>
        <translation>Du hast {names} gebeten</translation>
    </message>
    <message>
        <source>Through {names}</source>
        <translation>Über {names}</translation>
    </message>
    <message>
        <source>Told {name} the news</source>
        <translation>{name} davon erzählt</translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation>{name} gedankt</translation>
    </message>
    <message>
        <source>Has not heard that you applied.</source>
        <translation>Hat nicht gehört, dass du dich beworben hast.</translation>
    </message>
    <message>
        <source>Has not heard of the interview.</source>
        <translation>Hat nicht vom Interview gehört.</translation>
    </message>
    <message>
        <source>Has not heard of the offer.</source>
        <translation>Hat nicht vom Angebot gehört.</translation>
    </message>
    <message>
        <source>Has not heard that you accepted.</source>
        <translation>Hat nicht gehört, dass du angenommen hast.</translation>
    </message>
    <message>
        <source>Has not heard that they said no.</source>
        <translation>Hat nicht von der Absage gehört.</translation>
    </message>
    <message>
        <source>Has not heard that you withdrew.</source>
        <translation>Hat nicht gehört, dass du dich zurückgezogen hast.</translation>
    </message>
    <message>
        <source>Waiting since {day}.</source>
        <translation>Wartet seit {day}.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Heute fällig.</translation>
    </message>
    <message>
        <source>By {day}.</source>
        <translation>Bis {day}.</translation>
    </message>
    <message>
        <source>Title, company or name</source>
        <translation>Bezeichnung, Firma oder Name</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>Referral asked</source>
        <translation>Empfehlung offen</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>An opening you would like</source>
        <translation>Eine Stelle, die dir gefiele</translation>
    </message>
    <message>
        <source>Somebody is asked to refer you</source>
        <translation>Jemand ist gebeten, dich zu empfehlen</translation>
    </message>
    <message>
        <source>Somebody spoke for you</source>
        <translation>Jemand hat für dich gesprochen</translation>
    </message>
    <message>
        <source>Your application is there</source>
        <translation>Deine Bewerbung ist dort</translation>
    </message>
    <message>
        <source>They talk with you</source>
        <translation>Man spricht mit dir</translation>
    </message>
    <message>
        <source>They want you</source>
        <translation>Man will dich</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Internal move</source>
        <translation>Interner Wechsel</translation>
    </message>
    <message>
        <source>Job posting</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>I was approached</source>
        <translation>Ich wurde angesprochen</translation>
    </message>
    <message>
        <source>Direct approach</source>
        <translation>Direkt angesprochen</translation>
    </message>
    <message>
        <source>Referral, my network</source>
        <translation>Empfehlung, mein Netzwerk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Führt das Interview</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Empfehlende Person</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Insider</source>
        <translation>Insider</translation>
    </message>
    <message>
        <source>Not advertised</source>
        <translation>Nicht ausgeschrieben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>Antwort bis {day}</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Schließt {day}</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Geschlossen {day}</translation>
    </message>
    <message>
        <source>Finish the ask to {name}</source>
        <translation>Die Bitte an {name} fertig schreiben</translation>
    </message>
    <message>
        <source>{days}, no answer yet</source>
        <translation>{days}, noch keine Antwort</translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation>Weg hinein finden</translation>
    </message>
    <message>
        <source> at {company}</source>
        <translation> bei {company}</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>through {name}</source>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>next: {what}</source>
        <translation>als Nächstes: {what}</translation>
    </message>
</context>
<context>
    <name>OpportunitiesModel</name>
    <message>
        <source>Opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>OpportunitiesView</name>
    <message>
        <source>Opportunities</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>{open} offen, {closed} geschlossen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All openings are put aside</source>
        <translation>Alle Stellen sind weggelegt</translation>
    </message>
    <message>
        <source>None is open or closed here now.</source>
        <translation>Keine ist jetzt hier offen oder geschlossen.</translation>
    </message>
    <message>
        <source>Show all openings</source>
        <translation>Alle Stellen zeigen</translation>
    </message>
    <message>
        <source>No opening like that</source>
        <translation>Keine solche Stelle</translation>
    </message>
    <message>
        <source>The filter leaves none of your openings.</source>
        <translation>Der Filter lässt keine deiner Stellen übrig.</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Look at leads</source>
        <translation>Tipps ansehen</translation>
    </message>
    <message>
        <source>No openings yet</source>
        <translation>Noch keine Stellen</translation>
    </message>
    <message>
        <source>An opening is a job you would like, advertised or not. Add a posting by its link or its text, or see where your leads point to.</source>
        <translation>Eine Stelle ist ein Job, der dir gefiele, ausgeschrieben oder nicht. Füge eine Anzeige mit Link oder Text hinzu, oder sieh, wohin deine Tipps führen.</translation>
    </message>
</context>
<context>
    <name>OpportunityActions</name>
    <message>
        <source>How was it closed?</source>
        <translation>Wie wurde sie geschlossen?</translation>
    </message>
    <message>
        <source>{opening}: {stage}.</source>
        <translation>{opening}: {stage}.</translation>
    </message>
    <message>
        <source>{names} has not heard yet.</source>
        <translation>{names} hat noch nichts gehört.</translation>
    </message>
    <message>
        <source>{names} have not heard yet.</source>
        <translation>{names} haben noch nichts gehört.</translation>
    </message>
    <message>
        <source>Tell {names} the news by {day}.</source>
        <translation>{names} bis {day} davon erzählen.</translation>
    </message>
    <message>
        <source>Brief {names} by {day}.</source>
        <translation>{names} bis {day} informieren.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{name}: {role}.</source>
        <translation>{name}: {role}.</translation>
    </message>
    <message>
        <source>{name} was taken out of this opening.</source>
        <translation>{name} wurde aus dieser Stelle genommen.</translation>
    </message>
    <message>
        <source>What is {name} here?</source>
        <translation>Was ist {name} hier?</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was war</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Take out of this opening</source>
        <translation>Aus dieser Stelle nehmen</translation>
    </message>
    <message>
        <source>This link is not one that can be opened. Nothing was done. It can be copied.</source>
        <translation>Dieser Link lässt sich nicht öffnen. Nichts geschah. Er lässt sich kopieren.</translation>
    </message>
    <message>
        <source>Put aside: {opening}.</source>
        <translation>Weggelegt: {opening}.</translation>
    </message>
    <message>
        <source>Brought back: {opening}.</source>
        <translation>Zurückgeholt: {opening}.</translation>
    </message>
    <message>
        <source>Opening deleted: {opening}.</source>
        <translation>Stelle gelöscht: {opening}.</translation>
    </message>
    <message>
        <source>Tell each</source>
        <translation>Jedem erzählen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Ask somebody about it</source>
        <translation>Jemanden darum bitten</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation>Weg hinein finden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Open the posting</source>
        <translation>Anzeige öffnen</translation>
    </message>
    <message>
        <source>Open the lead from {name}</source>
        <translation>Den Tipp von {name} öffnen</translation>
    </message>
    <message>
        <source>Edit opening</source>
        <translation>Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Remove opening</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>OpportunityDetail</name>
    <message>
        <source>News owed</source>
        <translation>Neuigkeit steht aus</translation>
    </message>
    <message>
        <source>Everybody has heard</source>
        <translation>Alle haben davon gehört</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>So wird eingereicht</translation>
    </message>
    <message>
        <source>Copy how to submit</source>
        <translation>Kopieren, wie eingereicht wird</translation>
    </message>
    <message>
        <source>By mail, a form, through somebody there? Click to write it down.</source>
        <translation>Per Mail, Formular, über jemanden dort? Klick, um es aufzuschreiben.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No company is named</source>
        <translation>Keine Firma genannt</translation>
    </message>
    <message>
        <source>Not advertised</source>
        <translation>Nicht ausgeschrieben</translation>
    </message>
    <message>
        <source>As its company takes them: {text}</source>
        <translation>Wie die Firma sie annimmt: {text}</translation>
    </message>
    <message>
        <source>Move to: {stage}</source>
        <translation>Bewegen zu: {stage}</translation>
    </message>
    <message>
        <source>{stage}, on {day}. Move back to it</source>
        <translation>{stage}, am {day}. Dorthin zurück</translation>
    </message>
    <message>
        <source>Close this opening</source>
        <translation>Diese Stelle schließen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>{name} erzählen</translation>
    </message>
    <message>
        <source>Brief {name}</source>
        <translation>{name} informieren</translation>
    </message>
    <message>
        <source>Led you to {names} inside.</source>
        <translation>Führte dich zu {names} dort.</translation>
    </message>
    <message>
        <source>Last heard on {day}.</source>
        <translation>Zuletzt gehört am {day}.</translation>
    </message>
    <message>
        <source>Tell each</source>
        <translation>Jedem erzählen</translation>
    </message>
    <message>
        <source>Lead: {what}</source>
        <translation>Tipp: {what}</translation>
    </message>
    <message>
        <source>Who could know somebody there?</source>
        <translation>Wer könnte dort jemanden kennen?</translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation>Weg hinein finden</translation>
    </message>
    <message>
        <source>Show {count} earlier</source>
        <translation>{count} frühere zeigen</translation>
    </message>
    <message>
        <source>How to submit is written down.</source>
        <translation>Wie eingereicht wird, ist notiert.</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Tag ändern…</translation>
    </message>
    <message>
        <source>Open what was logged</source>
        <translation>Öffnen, was eingetragen wurde</translation>
    </message>
    <message>
        <source>Take it out of the history</source>
        <translation>Aus dem Verlauf nehmen</translation>
    </message>
    <message>
        <source>{stage}, since when?</source>
        <translation>{stage}, seit wann?</translation>
    </message>
    <message>
        <source>The history was put right.</source>
        <translation>Der Verlauf wurde berichtigt.</translation>
    </message>
    <message>
        <source>{stage} was taken out of the history.</source>
        <translation>{stage} wurde aus dem Verlauf genommen.</translation>
    </message>
    <message>
        <source>{role} added.</source>
        <translation>{role} hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>OpportunityEditor</name>
    <message>
        <source>New opportunity</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This opening is not here any more. Undo brings it back.</source>
        <translation>Diese Stelle ist nicht mehr hier. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation>Tab geht weiter, Ctrl+Enter speichert</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Paste the link, or all the text: what is sure is filled in below.</source>
        <translation>Füge den Link ein, oder den ganzen Text: was sicher ist, wird unten eingesetzt.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Diese öffnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation>Link zur Anzeige</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>as it is written there</source>
        <translation>wie es dort steht</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Schlusstag</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>So wird eingereicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>fri, in 2 weeks</source>
        <translation>fr, in 2 Wochen</translation>
    </message>
    <message>
        <source>Read: {fields}. Nothing is fetched, the text stays in the notes.</source>
        <translation>Gelesen: {fields}. Nichts wird abgerufen, der Text bleibt in den Notizen.</translation>
    </message>
    <message>
        <source>Nothing in it is sure. The text stays in the notes.</source>
        <translation>Nichts darin ist sicher. Der Text bleibt in den Notizen.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>Schlusstag</translation>
    </message>
    <message>
        <source>The offer wants its answer by then</source>
        <translation>Bis dahin will das Angebot seine Antwort</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Dieser Tag ist vorbei</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation>Alles in einem gespeichert</translation>
    </message>
    <message>
        <source>Only a title is needed.</source>
        <translation>Nötig ist nur eine Bezeichnung.</translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation>{stage} seit {day}</translation>
    </message>
    <message>
        <source>An opening: {title}</source>
        <translation>Eine Stelle: {title}</translation>
    </message>
    <message>
        <source>A company: {name}</source>
        <translation>Eine Firma: {name}</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>A contact: {name}</source>
        <translation>Ein Kontakt: {name}</translation>
    </message>
    <message>
        <source>hiring manager, not met yet</source>
        <translation>entscheidet über die Stelle, noch nicht getroffen</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>entscheidet über die Stelle</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>You know {count} there</source>
        <translation>Du kennst {count} dort</translation>
    </message>
    <message>
        <source>somebody could refer you</source>
        <translation>jemand könnte dich empfehlen</translation>
    </message>
    <message>
        <source>Hiring manager, new here</source>
        <translation>Entscheidet über die Stelle, neu hier</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>This posting is here already: {name}.</source>
        <translation>Diese Anzeige ist schon hier: {name}.</translation>
    </message>
    <message>
        <source>Which opening is it? A title is enough.</source>
        <translation>Welche Stelle ist es? Eine Bezeichnung genügt.</translation>
    </message>
    <message>
        <source>That is before you came to it on {day}.</source>
        <translation>Das ist, bevor du am {day} dazu kamst.</translation>
    </message>
    <message>
        <source>A link begins with https://</source>
        <translation>Ein Link beginnt mit https://</translation>
    </message>
    <message>
        <source>Opening added: {title}.</source>
        <translation>Stelle hinzugefügt: {title}.</translation>
    </message>
    <message>
        <source>{title} saved.</source>
        <translation>{title} gespeichert.</translation>
    </message>
    <message>
        <source>Opening deleted: {title}.</source>
        <translation>Stelle gelöscht: {title}.</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>a favour</source>
        <translation>ein Gefallen</translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message>
        <source>What is owed</source>
        <translation>Was aussteht</translation>
    </message>
    <message>
        <source>You owe {name} nothing.</source>
        <translation>Du schuldest {name} nichts.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPart</name>
    <message>
        <source>Add own field</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
</context>
<context>
    <name>PacketPopup</name>
    <message>
        <source>What a referral needs</source>
        <translation>Was eine Empfehlung braucht</translation>
    </message>
    <message>
        <source>By the form of their programme, by mail to…</source>
        <translation>Über das Formular des Programms, per Mail an…</translation>
    </message>
    <message>
        <source>What of it fits this role, in a sentence</source>
        <translation>Was davon zu dieser Stelle passt, in einem Satz</translation>
    </message>
    <message>
        <source>Why you want to work there, in a sentence</source>
        <translation>Warum du dort arbeiten willst, in einem Satz</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>In your contacts</source>
        <translation>In deinen Kontakten</translation>
    </message>
    <message>
        <source>Earlier in the file, row {number}</source>
        <translation>Weiter oben in der Datei, Zeile {number}</translation>
    </message>
    <message>
        <source>From the import, row {number}</source>
        <translation>Aus dem Import, Zeile {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As one person, the two rows of the file become one contact.</source>
        <translation>Als eine Person werden die beiden Zeilen der Datei ein Kontakt.</translation>
    </message>
    <message>
        <source>The talks, leads and asks stay as they are.</source>
        <translation>Gespräche, Tipps und Bitten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{company} is kept as a former employer, so “Who do I know?” still finds {name} there.</source>
        <translation>{company} bleibt als früherer Arbeitgeber erhalten, so findet „Wen kenne ich?“ {name} dort weiterhin.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>Find a person, a lead, a note, or something to do</source>
        <translation>Eine Person, einen Tipp, eine Notiz finden, oder etwas tun</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>only commands</source>
        <translation>nur Befehle</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Tipp</translation>
    </message>
    <message>
        <source>New ask</source>
        <translation>Neue Bitte</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Neue Wiedervorlage</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Name several companies</source>
        <translation>Mehrere Firmen nennen</translation>
    </message>
    <message>
        <source>Find a way in…</source>
        <translation>Weg hinein finden…</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf eintragen</translation>
    </message>
    <message>
        <source>Log a favour</source>
        <translation>Gefallen eintragen</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Versprechen notieren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Go to {view}</source>
        <translation>Zu {view}</translation>
    </message>
    <message>
        <source>Settings: {what}</source>
        <translation>Einstellungen: {what}</translation>
    </message>
    <message>
        <source>rules, holidays, keeping in touch</source>
        <translation>Regeln, Feiertage, in Kontakt bleiben</translation>
    </message>
    <message>
        <source>reminders, quiet hours, tray</source>
        <translation>Erinnerungen, Ruhezeiten, Infobereich</translation>
    </message>
    <message>
        <source>light or dark, text size, language</source>
        <translation>hell oder dunkel, Textgröße, Sprache</translation>
    </message>
    <message>
        <source>backup, your file, calendar file</source>
        <translation>Sicherung, deine Datei, Kalenderdatei</translation>
    </message>
    <message>
        <source>mail program</source>
        <translation>Mailprogramm</translation>
    </message>
    <message>
        <source>keys of a single letter</source>
        <translation>einzelne Buchstaben als Tasten</translation>
    </message>
    <message>
        <source>My card and pitch</source>
        <translation>Meine Karte und mein Pitch</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Favours and promises</source>
        <translation>Gefallen und Versprechen</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Was hier geschah</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Wenn es vorbei ist</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Map of the keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>About CRM Desktop</source>
        <translation>Über CRM Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>Was sonst noch geht</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>In notes and messages</source>
        <translation>In Notizen und Nachrichten</translation>
    </message>
    <message>
        <source>Create contact ‘{name}’</source>
        <translation>Kontakt ‚{name}‘ anlegen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>fällig seit {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>Find a way to {name}</source>
        <translation>Weg zu {name} finden</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} bitten</translation>
    </message>
    <message>
        <source>Call sheet of {name}</source>
        <translation>Gesprächsblatt von {name}</translation>
    </message>
    <message>
        <source>Log a call with {name}</source>
        <translation>Anruf mit {name} eintragen</translation>
    </message>
    <message>
        <source>After a call with {name}</source>
        <translation>Nach einem Anruf mit {name}</translation>
    </message>
    <message>
        <source>New lead from {name}</source>
        <translation>Neuer Tipp von {name}</translation>
    </message>
    <message>
        <source>New follow-up about {name}</source>
        <translation>Neue Wiedervorlage zu {name}</translation>
    </message>
    <message>
        <source>Log a favour with {name}</source>
        <translation>Gefallen mit {name} eintragen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>PatiencePopup</name>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>How long may it wait?</source>
        <translation>Wie lange darf es warten?</translation>
    </message>
    <message>
        <source>Days of patience</source>
        <translation>Tage Geduld</translation>
    </message>
    <message>
        <source>days, then one gentle reminder</source>
        <translation>Tage, dann eine sanfte Erinnerung</translation>
    </message>
    <message>
        <source>Back to {days}</source>
        <translation>Zurück auf {days}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is too big. A picture of up to 50 MB can be used.</source>
        <translation>{name} ist zu groß. Ein Bild bis 50 MB lässt sich verwenden.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} ist kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>{name} has too many pixels. A smaller picture can be used.</source>
        <translation>{name} hat zu viele Bildpunkte. Ein kleineres Bild lässt sich verwenden.</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Pitch</name>
    <message numerus="yes">
        <source>It takes about %Ln seconds. A minute is as long as anybody listens.</source>
        <comment>It takes about %Ln second. A minute is as long as anybody listens.</comment>
        <translation>
            <numerusform>Es dauert etwa %Ln Sekunde. Länger als eine Minute hört niemand zu.</numerusform>
            <numerusform>Es dauert etwa %Ln Sekunden. Länger als eine Minute hört niemand zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a number</source>
        <translation>Es enthält eine Zahl</translation>
    </message>
    <message>
        <source>It says what you want next</source>
        <translation>Es sagt, was du als Nächstes willst</translation>
    </message>
    <message>
        <source>It names kinds of organisation</source>
        <translation>Es nennt Arten von Organisationen</translation>
    </message>
    <message>
        <source>It gives an example</source>
        <translation>Es gibt ein Beispiel</translation>
    </message>
    <message>
        <source>“What I did” has no number.</source>
        <translation>„Was ich getan habe“ enthält keine Zahl.</translation>
    </message>
    <message>
        <source>“What I am looking for” names no kind of organisation.</source>
        <translation>„Was ich suche“ nennt keine Art von Organisation.</translation>
    </message>
    <message>
        <source>“What I offer” lacks an example.</source>
        <translation>„Was ich biete“ fehlt ein Beispiel.</translation>
    </message>
    <message>
        <source>“What I did” is not written yet.</source>
        <translation>„Was ich getan habe“ ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>“What I want” is not written yet.</source>
        <translation>„Was ich will“ ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>“What I offer” is not written yet.</source>
        <translation>„Was ich biete“ ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>“What I am looking for” is not written yet.</source>
        <translation>„Was ich suche“ ist noch nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>PitchFields</name>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>The one thing you are proud of, with a number.</source>
        <translation>Das eine, worauf du stolz bist, mit einer Zahl.</translation>
    </message>
    <message>
        <source>Eight years in payments. Took settlement from three days to one.</source>
        <translation>Acht Jahre im Zahlungsverkehr. Die Abwicklung von drei Tagen auf einen gebracht.</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Was ich will</translation>
    </message>
    <message>
        <source>The role, and the size of it.</source>
        <translation>Die Rolle, und wie groß sie ist.</translation>
    </message>
    <message>
        <source>To lead a payments product with a team of two or three.</source>
        <translation>Ein Zahlungsprodukt mit zwei, drei Leuten leiten.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Was ich biete</translation>
    </message>
    <message>
        <source>What gets easier when you are there.</source>
        <translation>Was leichter wird, wenn du da bist.</translation>
    </message>
    <message>
        <source>I calm launches that regulators watch, such as the last one in spring.</source>
        <translation>Ich bringe Ruhe in Starts, auf die die Aufsicht blickt, wie letztes Frühjahr.</translation>
    </message>
    <message>
        <source>What I am looking for</source>
        <translation>Was ich suche</translation>
    </message>
    <message>
        <source>Kinds of organisation, and where.</source>
        <translation>Arten von Organisationen, und wo.</translation>
    </message>
    <message>
        <source>Banks and payment firms in Dublin, or remote in Europe.</source>
        <translation>Banken und Zahlungsfirmen in Dublin, oder aus der Ferne in Europa.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>PitchPart</name>
    <message>
        <source>Your pitch</source>
        <translation>Dein Pitch</translation>
    </message>
    <message>
        <source>Four parts of a sentence or two. Call sheets and messages take them from here.</source>
        <translation>Vier Teile von ein, zwei Sätzen. Gesprächsblätter und Nachrichten nehmen sie von hier.</translation>
    </message>
    <message>
        <source>What I have done and achieved</source>
        <translation>Was ich getan und erreicht habe</translation>
    </message>
    <message>
        <source>Eight years in payments; took settlement from three days to one.</source>
        <translation>Acht Jahre im Zahlungsverkehr; die Abwicklung von drei Tagen auf einen gebracht.</translation>
    </message>
    <message>
        <source>What I want next</source>
        <translation>Was ich als Nächstes will</translation>
    </message>
    <message>
        <source>To lead the product side of a payments team.</source>
        <translation>Die Produktseite eines Zahlungsteams leiten.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Was ich biete</translation>
    </message>
    <message>
        <source>I calm launches that regulators watch.</source>
        <translation>Ich bringe Ruhe in Starts, auf die die Aufsicht blickt.</translation>
    </message>
    <message>
        <source>What I am looking for</source>
        <translation>Was ich suche</translation>
    </message>
    <message>
        <source>A bank or a payments company in Dublin, up to 1,000 people.</source>
        <translation>Eine Bank oder Zahlungsfirma in Dublin, bis 1.000 Leute.</translation>
    </message>
    <message>
        <source>Your fields, as tags</source>
        <translation>Deine Bereiche, als Schlagwörter</translation>
    </message>
</context>
<context>
    <name>PitchSide</name>
    <message>
        <source>As a call sheet shows it</source>
        <translation>Wie ein Gesprächsblatt es zeigt</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>In einer Nachricht</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Write a part, and see it here.</source>
        <translation>Schreib einen Teil, und sieh ihn hier.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>PointsToPart</name>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Eine Firma</translation>
    </message>
    <message>
        <source>An opening</source>
        <translation>Eine Stelle</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>It points to</source>
        <translation>Er führt zu</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation>Link zur Anzeige</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The news in one line</source>
        <translation>Die Neuigkeit in einer Zeile</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Whom does it point to? A name is enough.</source>
        <translation>Zu wem führt er? Ein Name genügt.</translation>
    </message>
    <message>
        <source>Which company does it point to?</source>
        <translation>Zu welcher Firma führt er?</translation>
    </message>
    <message>
        <source>Which opening does it point to? A title is enough.</source>
        <translation>Zu welcher Stelle führt er? Eine Bezeichnung genügt.</translation>
    </message>
    <message>
        <source>What is the news? One line is enough.</source>
        <translation>Was ist die Neuigkeit? Eine Zeile genügt.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>How they will look</source>
        <translation>Wie sie aussehen werden</translation>
    </message>
    <message>
        <source>The people before</source>
        <translation>Die Personen davor</translation>
    </message>
    <message>
        <source>The next people</source>
        <translation>Die nächsten Personen</translation>
    </message>
    <message>
        <source>Reading the whole file…</source>
        <translation>Die ganze Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the whole file, {percent} %</source>
        <translation>Die ganze Datei wird gelesen, {percent} %</translation>
    </message>
    <message>
        <source>{first}–{last} of the first {count}</source>
        <translation>{first}–{last} der ersten {count}</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} von {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Perhaps here</source>
        <translation>Vielleicht hier</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>For whom the preview is</source>
        <translation>Für wen die Vorschau ist</translation>
    </message>
    <message>
        <source>Subject of the preview</source>
        <translation>Betreff der Vorschau</translation>
    </message>
    <message>
        <source>Text of the preview</source>
        <translation>Text der Vorschau</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Nobody fits yet. Choose a person to see how it reads.</source>
        <translation>Noch passt niemand. Wähle eine Person, um zu sehen, wie es klingt.</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} that may be here already</source>
        <translation>{count}, die vielleicht schon hier sind</translation>
    </message>
    <message>
        <source>{count} that cannot be taken</source>
        <translation>{count}, die sich nicht übernehmen lassen</translation>
    </message>
    <message>
        <source>A personal line is asked for in every message. It cannot be left out.</source>
        <translation>Nach einer persönlichen Zeile wird in jeder Nachricht gefragt. Sie lässt sich nicht weglassen.</translation>
    </message>
    <message>
        <source>{fields} is not known for {name}. The message waits until it is filled in.</source>
        <translation>{fields} ist für {name} nicht bekannt. Die Nachricht wartet, bis es ausgefüllt ist.</translation>
    </message>
    <message>
        <source>{fields} are not known for {name}. The message waits until they are filled in.</source>
        <translation>{fields} sind für {name} nicht bekannt. Die Nachricht wartet, bis sie ausgefüllt sind.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>{path} cannot be made or opened: {why}. Nothing was changed. Check that its folder is there, that you may write to it, and that the disk has room; then try again.</source>
        <translation>{path} lässt sich nicht anlegen oder öffnen: {why}. Es wurde nichts geändert. Sieh nach, ob der Ordner da ist, ob du in ihm schreiben darfst und ob auf der Platte Platz ist; versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Open on another computer</source>
        <translation>Auf einem anderen Computer offen</translation>
    </message>
    <message>
        <source>{name} is open on the computer {computer}. Close it there first: two that write at once would spoil it for both. Only if the program ended there without closing it, open it here.</source>
        <translation>{name} ist auf dem Computer {computer} offen. Schließ sie zuerst dort: Wenn zwei gleichzeitig schreiben, verdirbt das die Datei für beide. Öffne sie nur dann hier, wenn das Programm dort geendet hat, ohne sie zu schließen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Open a job search</source>
        <translation>Jobsuche öffnen</translation>
    </message>
    <message>
        <source>Job searches (*{ending})</source>
        <translation>Jobsuchen (*{ending})</translation>
    </message>
    <message>
        <source>New job search</source>
        <translation>Neue Jobsuche</translation>
    </message>
    <message>
        <source>Job search</source>
        <translation>Jobsuche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PromiseEditor</name>
    <message>
        <source>Note a promise</source>
        <translation>Versprechen notieren</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>They promised me</source>
        <translation>Mir wurde versprochen</translation>
    </message>
    <message>
        <source>I promised them</source>
        <translation>Ich habe versprochen</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Wer versprochen hat</translation>
    </message>
    <message>
        <source>An introduction, the deck on payouts</source>
        <translation>Eine Vorstellung, die Folien zu Auszahlungen</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Versprochen am</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>fri, or no day</source>
        <translation>fr, oder kein Tag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not kept after all</source>
        <translation>Doch nicht gehalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note promise</source>
        <translation>Versprechen notieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This promise is not here any more. Undo brings it back.</source>
        <translation>Dieses Versprechen ist nicht mehr hier. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Without a day it waits here; it counts as a favour once it is kept.</source>
        <translation>Ohne Tag wartet es hier; gehalten zählt es als Gefallen.</translation>
    </message>
    <message>
        <source>Without a day it waits here, and nobody is reminded.</source>
        <translation>Ohne Tag wartet es hier, und niemand wird erinnert.</translation>
    </message>
    <message>
        <source>It is a follow-up {day}, and counts as a favour once it is kept.</source>
        <translation>Es ist eine Wiedervorlage {day} und zählt gehalten als Gefallen.</translation>
    </message>
    <message>
        <source>them</source>
        <translation>der Person</translation>
    </message>
    <message>
        <source>You hear from {name} {day}, or remind, gently.</source>
        <translation>Du hörst von {name} {day}, oder erinnerst sanft.</translation>
    </message>
    <message>
        <source>Who was it? A name is enough.</source>
        <translation>Wer war es? Ein Name genügt.</translation>
    </message>
    <message>
        <source>What was promised? A few words are enough.</source>
        <translation>Was wurde versprochen? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>That is before it was promised.</source>
        <translation>Das ist, bevor es versprochen wurde.</translation>
    </message>
    <message>
        <source>Promise noted: {what}.</source>
        <translation>Versprechen notiert: {what}.</translation>
    </message>
    <message>
        <source>The promise is open again.</source>
        <translation>Das Versprechen ist wieder offen.</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>Versprechen gehalten.</translation>
    </message>
    <message>
        <source>Promise removed.</source>
        <translation>Versprechen entfernt.</translation>
    </message>
</context>
<context>
    <name>PromisesPane</name>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Small counts: an article, a name, a test run. It need not be even, only never one-sided.</source>
        <translation>Kleines zählt: ein Artikel, ein Name, ein Probelauf. Es muss nicht gleich sein, nur nie einseitig.</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Andere versprachen</translation>
    </message>
    <message>
        <source>Nobody owes you a word.</source>
        <translation>Niemand schuldet dir ein Wort.</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich habe versprochen</translation>
    </message>
    <message>
        <source>You owe nobody a word.</source>
        <translation>Du schuldest niemandem ein Wort.</translation>
    </message>
    <message>
        <source>Kept lately</source>
        <translation>Neulich gehalten</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Versprechen notieren</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>{name}. {made}</source>
        <translation>{name}. {made}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>Tag setzen</translation>
    </message>
    <message>
        <source>Remind, gently</source>
        <translation>Sanft erinnern</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Quick dates</name>
    <message>
        <source>That day is too far away.</source>
        <translation>Dieser Tag ist zu weit weg.</translation>
    </message>
    <message>
        <source>I cannot read that. Perhaps ‘in 2 weeks’ or {day}.</source>
        <translation>Das kann ich nicht lesen. Vielleicht ‚in 2 Wochen‘ oder {day}.</translation>
    </message>
    <message>
        <source>A year has 12 months.</source>
        <translation>Ein Jahr hat 12 Monate.</translation>
    </message>
    <message>
        <source>{month} has {last} days. Did you mean {day}?</source>
        <translation>{month} hat {last} Tage. Meintest du {day}?</translation>
    </message>
    <message>
        <source>A month begins with day 1. Did you mean {day}?</source>
        <translation>Ein Monat beginnt mit Tag 1. Meintest du {day}?</translation>
    </message>
    <message>
        <source>{day} is a {weekday}. Did you mean {meant}?</source>
        <translation>{day} ist ein {weekday}. Meintest du {meant}?</translation>
    </message>
</context>
<context>
    <name>RankingPopup</name>
    <message>
        <source>{name} has {points} of {most} points</source>
        <translation>{name} hat {points} von {most} Punkten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} von {most}</translation>
    </message>
    <message>
        <source>Who works there stands above who used to; then who has more points. Closeness gives 15 for each of three levels, the last talk up to 25 within 180 days. Each ask of the last 90 days and each thing you owe takes 5; an open ask takes all 15.</source>
        <translation>Wer dort arbeitet, steht vor denen, die früher dort waren; dann, wer mehr Punkte hat. Nähe gibt 15 für jede von drei Stufen, das letzte Gespräch bis zu 25 innerhalb von 180 Tagen. Jede Bitte der letzten 90 Tage und alles, was aussteht, kostet 5; eine offene Bitte kostet alle 15.</translation>
    </message>
</context>
<context>
    <name>ReferenceActions</name>
    <message>
        <source>{name} is briefed.</source>
        <translation>{name} ist informiert.</translation>
    </message>
    <message>
        <source>{name} confirmed today.</source>
        <translation>{name} heute bestätigt.</translation>
    </message>
    <message>
        <source>{name} was asked about you.</source>
        <translation>{name} wurde nach dir gefragt.</translation>
    </message>
    <message>
        <source>{name} agreed.</source>
        <translation>{name} ist bereit.</translation>
    </message>
    <message>
        <source>{name} declined.</source>
        <translation>{name} hat abgelehnt.</translation>
    </message>
    <message>
        <source>{name} is no reference any more.</source>
        <translation>{name} ist keine Referenz mehr.</translation>
    </message>
    <message>
        <source>{name} moved on the sheet.</source>
        <translation>{name} auf dem Blatt verschoben.</translation>
    </message>
    <message>
        <source>{name} is on the sheet.</source>
        <translation>{name} steht auf dem Blatt.</translation>
    </message>
    <message>
        <source>The sheet for any opening names everybody who agreed.</source>
        <translation>Das Blatt für beliebige Stellen nennt alle, die bereit sind.</translation>
    </message>
    <message>
        <source>{name} is off the sheet.</source>
        <translation>{name} steht nicht mehr auf dem Blatt.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Brief {name}</source>
        <translation>{name} informieren</translation>
    </message>
    <message>
        <source>Briefed already</source>
        <translation>Schon informiert</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Heute bestätigt</translation>
    </message>
    <message>
        <source>Used: somebody asked them</source>
        <translation>Genutzt: jemand hat gefragt</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Heute zugesagt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Take from this sheet</source>
        <translation>Von diesem Blatt nehmen</translation>
    </message>
    <message>
        <source>Put on this sheet</source>
        <translation>Auf dieses Blatt setzen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Agreed already…</source>
        <translation>Schon bereit…</translation>
    </message>
    <message>
        <source>No reference any more</source>
        <translation>Keine Referenz mehr</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Add a reference</source>
        <translation>Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>No reference any more</source>
        <translation>Keine Referenz mehr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who has seen you work</source>
        <translation>Wer dich arbeiten sah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gebeten</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Can speak to</source>
        <translation>Spricht über</translation>
    </message>
    <message>
        <source>Knows me as</source>
        <translation>Kennt mich als</translation>
    </message>
    <message>
        <source>Write before you call</source>
        <translation>Bitte erst schreiben, dann anrufen</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>How and when they like to be reached. It stands on the sheet, as the two lines above do.</source>
        <translation>Wie und wann die Person erreicht werden möchte. Es steht auf dem Blatt, wie die beiden Zeilen darüber.</translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation>Tab geht weiter, Ctrl+Enter speichert</translation>
    </message>
    <message>
        <source>My manager since 2021</source>
        <translation>Meine Führungskraft seit 2021</translation>
    </message>
    <message>
        <source>Who is it? Choose somebody of your contacts.</source>
        <translation>Wer ist es? Wähle jemanden aus deinen Kontakten.</translation>
    </message>
    <message>
        <source>Nobody is called that here. Add the contact first, or choose another one.</source>
        <translation>So heißt hier niemand. Füge erst den Kontakt hinzu, oder wähle jemand anders.</translation>
    </message>
    <message>
        <source>{name} is among your references already.</source>
        <translation>{name} gehört schon zu deinen Referenzen.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Reference noted: {name}.</source>
        <translation>Referenz notiert: {name}.</translation>
    </message>
    <message>
        <source>{name} is no reference any more.</source>
        <translation>{name} ist keine Referenz mehr.</translation>
    </message>
</context>
<context>
    <name>ReferenceSheet</name>
    <message>
        <source>Drag, or Alt and an arrow, to change the order; Del takes them from the sheet</source>
        <translation>Ziehen, oder Alt und Pfeil, ändert die Reihenfolge; Del nimmt vom Blatt</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>{name} put on the sheet</source>
        <translation>{name} auf das Blatt gesetzt</translation>
    </message>
    <message>
        <source>{name} taken from the sheet</source>
        <translation>{name} vom Blatt genommen</translation>
    </message>
    <message>
        <source>{name} moved on the sheet</source>
        <translation>{name} auf dem Blatt verschoben</translation>
    </message>
    <message>
        <source>Sheet: {name} changed</source>
        <translation>Blatt: {name} geändert</translation>
    </message>
    <message>
        <source>{advice} Nothing was saved yet.</source>
        <translation>{advice} Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>References for {name}</source>
        <translation>Referenzen für {name}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>{name} has agreed to be named, and is told before this sheet is sent.</source>
        <translation>{name} ist einverstanden, genannt zu werden, und hört davon, bevor dieses Blatt hinausgeht.</translation>
    </message>
    <message>
        <source>Both have agreed to be named and are told before this sheet is sent.</source>
        <translation>Beide sind einverstanden, genannt zu werden, und hören davon, bevor dieses Blatt hinausgeht.</translation>
    </message>
    <message>
        <source>All of them have agreed to be named and are told before this sheet is sent.</source>
        <translation>Alle sind einverstanden, genannt zu werden, und hören davon, bevor dieses Blatt hinausgeht.</translation>
    </message>
    <message>
        <source>{name} asked to be a reference</source>
        <translation>{name} gefragt, Referenz zu sein</translation>
    </message>
    <message>
        <source>{name} agreed to be a reference</source>
        <translation>{name} ist bereit, Referenz zu sein</translation>
    </message>
    <message>
        <source>{name} declined to be a reference</source>
        <translation>{name} möchte nicht Referenz sein</translation>
    </message>
    <message>
        <source>{name} confirmed as a reference</source>
        <translation>{name} als Referenz bestätigt</translation>
    </message>
    <message>
        <source>{name} briefed</source>
        <translation>{name} informiert</translation>
    </message>
    <message>
        <source>{name} used as a reference for {opening}</source>
        <translation>{name} als Referenz für {opening} genutzt</translation>
    </message>
    <message>
        <source>{name} used as a reference</source>
        <translation>{name} als Referenz genutzt</translation>
    </message>
    <message>
        <source>{times} so far, now on {day}.</source>
        <translation>Bisher {times}, jetzt am {day}.</translation>
    </message>
    <message>
        <source>{name} no longer a reference</source>
        <translation>{name} keine Referenz mehr</translation>
    </message>
    <message>
        <source>Who is it? Nothing was saved yet.</source>
        <translation>Wer ist es? Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Referenz: {name}</translation>
    </message>
    <message>
        <source>This person is no reference any more. Undo brings it back.</source>
        <translation>Diese Person ist keine Referenz mehr. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>My manager</source>
        <translation>Meine Führungskraft</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Aus dem Kollegium</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Früher im Kollegium</translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation>Mein Mentor/meine Mentorin</translation>
    </message>
    <message>
        <source>{place} since {year}</source>
        <translation>{place} seit {year}</translation>
    </message>
    <message>
        <source>Nobody has agreed to be named yet, so this sheet does not print.</source>
        <translation>Noch ist niemand einverstanden, genannt zu werden, daher wird dieses Blatt nicht gedruckt.</translation>
    </message>
    <message>
        <source>Put {name} on this sheet. This line does not print.</source>
        <translation>{name} auf dieses Blatt setzen. Diese Zeile wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>A first reference, for example {name}. This line does not print.</source>
        <translation>Eine erste Referenz, zum Beispiel {name}. Diese Zeile wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>A second reference, for example {name}. This line does not print.</source>
        <translation>Eine zweite Referenz, zum Beispiel {name}. Diese Zeile wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>A third reference, for example {name}. This line does not print.</source>
        <translation>Eine dritte Referenz, zum Beispiel {name}. Diese Zeile wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>How {name} knows you</source>
        <translation>Woher {name} dich kennt</translation>
    </message>
    <message>
        <source>Say what {name} can speak to</source>
        <translation>Sag, worüber {name} sprechen kann</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>How and when {name} likes to be reached</source>
        <translation>Wie und wann {name} erreicht werden möchte</translation>
    </message>
    <message>
        <source>Knows me as</source>
        <translation>Kennt mich als</translation>
    </message>
    <message>
        <source>Can speak to</source>
        <translation>Kann sprechen über</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>brief {when}</source>
        <translation>informieren {when}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gebeten</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>bestätigt {day}</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>bereit seit {day}</translation>
    </message>
    <message>
        <source>used {times}</source>
        <translation>{times} genutzt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Thank first</source>
        <translation>Erst danken</translation>
    </message>
    <message>
        <source>Tell first</source>
        <translation>Erst erzählen</translation>
    </message>
    <message>
        <source>Write first</source>
        <translation>Erst schreiben</translation>
    </message>
    <message>
        <source>{who}, {where}</source>
        <translation>{who}, {where}</translation>
    </message>
</context>
<context>
    <name>ReferencesView</name>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Who has seen you work?</source>
        <translation>Wer hat dich arbeiten sehen?</translation>
    </message>
    <message>
        <source>Two or three people who speak well of your work, and know what you apply for. Begin with somebody you worked with for a year or more.</source>
        <translation>Zwei, drei Menschen, die gut über deine Arbeit sprechen und wissen, worauf du dich bewirbst. Beginne mit jemandem, mit dem du ein Jahr oder länger gearbeitet hast.</translation>
    </message>
    <message>
        <source>Three is a good number. A reference is easier to say yes to than a referral, and it shows who you are to them.</source>
        <translation>Drei sind eine gute Zahl. Zu einer Referenz sagt man leichter Ja als zu einer Empfehlung, und sie zeigt, wer du für diese Menschen bist.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>The opening the sheet is for</source>
        <translation>Die Stelle, für die das Blatt ist</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>{agreed} agreed, {could} who could be</source>
        <translation>{agreed} bereit, {could} kämen infrage</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Nobody has agreed yet.</source>
        <translation>Noch ist niemand bereit.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gebeten</translation>
    </message>
    <message>
        <source>Nobody is thinking it over.</source>
        <translation>Niemand überlegt gerade.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>They know your work</source>
        <translation>Sie kennen deine Arbeit</translation>
    </message>
    <message>
        <source>{count} more who know your work</source>
        <translation>{count} weitere kennen deine Arbeit</translation>
    </message>
    <message>
        <source>Any opening</source>
        <translation>Beliebige Stelle</translation>
    </message>
    <message>
        <source>Nobody is on the sheet yet.</source>
        <translation>Noch steht niemand auf dem Blatt.</translation>
    </message>
    <message>
        <source>Brief {name}</source>
        <translation>{name} informieren</translation>
    </message>
    <message>
        <source>Knows me as</source>
        <translation>Kennt mich als</translation>
    </message>
    <message>
        <source>Can speak to</source>
        <translation>Kann sprechen über</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>{name}: changed.</source>
        <translation>{name}: geändert.</translation>
    </message>
    <message>
        <source>Nobody is on the sheet yet, so it does not print.</source>
        <translation>Noch steht niemand auf dem Blatt, daher wird es nicht gedruckt.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminder: {title}</source>
        <translation>Erinnerung: {title}</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open call sheet</source>
        <translation>Gesprächsblatt öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Reminders work tray icon own window at sign-in show me one now</source>
        <translation>Erinnerungen funktionieren Symbol Infobereich eigenes Fenster Anmeldung jetzt eine zeigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Aufwecken</translation>
    </message>
    <message>
        <source>Show me one now</source>
        <translation>Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
        <source>At sign-in</source>
        <translation>Beim Anmelden</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>One window with what is due, at</source>
        <translation>Ein Fenster mit dem Fälligen, um</translation>
    </message>
    <message>
        <source>In the morning at</source>
        <translation>Morgens um</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>In the morning what is due at</source>
        <translation>Morgens was fällig ist um</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Minutes before a time</source>
        <translation>Minuten vor einer Uhrzeit</translation>
    </message>
    <message>
        <source>Before a time</source>
        <translation>Vor einer Uhrzeit</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>Minuten vorher</translation>
    </message>
    <message>
        <source>Before a time minutes remind me</source>
        <translation>Vor einer Uhrzeit Minuten erinnern</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur am</translation>
    </message>
    <message>
        <source>Only on days of the week</source>
        <translation>Nur an Wochentagen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>what comes then is said afterwards</source>
        <translation>was dann kommt, wird danach gesagt</translation>
    </message>
    <message>
        <source>Quiet hours from to</source>
        <translation>Ruhezeit von bis</translation>
    </message>
    <message>
        <source>Snooze offers</source>
        <translation>Zeiten für später</translation>
    </message>
    <message>
        <source>Snooze offers times</source>
        <translation>Zeiten für später Schlummern</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Shown as own window notification of the desktop</source>
        <translation>Gezeigt als eigenes Fenster Benachrichtigung des Systems</translation>
    </message>
    <message>
        <source>The sound of the desktop</source>
        <translation>Der Ton des Systems</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Stay in the tray and keep reminding</source>
        <translation>Im Infobereich bleiben und weiter erinnern</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>When the window is closed stay in the tray</source>
        <translation>Wenn das Fenster geschlossen wird im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Start quietly in the tray after sign-in</source>
        <translation>Nach der Anmeldung still im Infobereich starten</translation>
    </message>
    <message>
        <source>With the computer</source>
        <translation>Mit dem Computer</translation>
    </message>
    <message>
        <source>With the computer start at sign-in autostart</source>
        <translation>Mit dem Computer starten Anmeldung Autostart</translation>
    </message>
    <message>
        <source>where it has buttons, else our own window</source>
        <translation>wo sie Knöpfe hat, sonst unser eigenes Fenster</translation>
    </message>
    <message>
        <source>bottom right, at most three, stays until answered</source>
        <translation>unten rechts, höchstens drei, bleibt bis zur Antwort</translation>
    </message>
    <message>
        <source>started by itself</source>
        <translation>startet von selbst</translation>
    </message>
    <message>
        <source>not started by itself</source>
        <translation>startet nicht von selbst</translation>
    </message>
    <message>
        <source>shown by the system</source>
        <translation>vom System gezeigt</translation>
    </message>
    <message>
        <source>this desktop shows none</source>
        <translation>dieses System zeigt keines</translation>
    </message>
    <message>
        <source>by the desktop’s notifications</source>
        <translation>als Benachrichtigung des Systems</translation>
    </message>
    <message>
        <source>by a window of our own</source>
        <translation>mit einem eigenen Fenster</translation>
    </message>
    <message>
        <source>inside this window alone</source>
        <translation>nur in diesem Fenster</translation>
    </message>
    <message>
        <source>Quiet until {time}</source>
        <translation>Ruhe bis {time}</translation>
    </message>
    <message>
        <source>Reminders work</source>
        <translation>Erinnerungen funktionieren</translation>
    </message>
    <message>
        <source>Reminders come while this window is open</source>
        <translation>Erinnerungen kommen, solange dieses Fenster offen ist</translation>
    </message>
    <message>
        <source>None has come yet.</source>
        <translation>Noch kam keine.</translation>
    </message>
    <message>
        <source>The last one came {time}.</source>
        <translation>Die letzte kam {time}.</translation>
    </message>
    <message>
        <source>The next comes {time}: {title}.</source>
        <translation>Die nächste kommt {time}: {title}.</translation>
    </message>
    <message>
        <source>Nothing is in sight for a week.</source>
        <translation>Eine Woche lang ist nichts in Sicht.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>One day stays: without any, no reminder would ever come.</source>
        <translation>Ein Tag bleibt: ohne einen käme nie eine Erinnerung.</translation>
    </message>
    <message>
        <source>One time stays to snooze to.</source>
        <translation>Eine Zeit für später bleibt.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>In ten minutes</source>
        <translation>In zehn Minuten</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>In drei Stunden</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Werktag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <comment>in %Ln minute</comment>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>{number} things are due</source>
        <translation>{number} Sachen sind fällig</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>This is how a reminder looks</source>
        <translation>So sieht eine Erinnerung aus</translation>
    </message>
    <message>
        <source>Nothing is due by it. Whatever you press changes nothing.</source>
        <translation>Dadurch ist nichts fällig. Was du auch drückst, es ändert nichts.</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} überfällig</translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} heute</translation>
    </message>
    <message>
        <source>quiet until {time}</source>
        <translation>Ruhe bis {time}</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>nächste um {time}</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>{title}: done.</source>
        <translation>{title}: erledigt.</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>How often, or until when</source>
        <translation>Wie oft, oder bis wann</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} Mal</translation>
    </message>
    <message>
        <source>N times…</source>
        <translation>N Mal…</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>bis…</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Wiederholt sich nicht</translation>
    </message>
    <message>
        <source>By a rule that I cannot read</source>
        <translation>Nach einer Regel, die ich nicht lesen kann</translation>
    </message>
    <message>
        <source>{days}. Done moves it on.</source>
        <translation>{days}. Erledigt rückt es weiter.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Until when? Perhaps ‘in 3 months’.</source>
        <translation>Bis wann? Vielleicht ‚in 3 Monaten‘.</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Choose how often it repeats.</source>
        <translation>Wähle, wie oft es sich wiederholt.</translation>
    </message>
    <message>
        <source>How many times? From 1 to {most}.</source>
        <translation>Wie viele Male? Von 1 bis {most}.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}, %Ln times</source>
        <comment>{rule}, once</comment>
        <translation>
            <numerusform>{rule}, einmal</numerusform>
            <numerusform>{rule}, %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}, until {day}</source>
        <translation>{rule}, bis {day}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{days} {month}</source>
        <translation>{days} {month}</translation>
    </message>
    <message>
        <source>On {days} and so on</source>
        <translation>Am {days} und so weiter</translation>
    </message>
    <message>
        <source>On {days}</source>
        <translation>Am {days}</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Jeden Werktag</translation>
    </message>
    <message>
        <source>{every} on {days}</source>
        <translation>{every} am {days}</translation>
    </message>
    <message>
        <source>{every}, or the last day of a shorter month</source>
        <translation>{every}, oder am letzten Tag eines kürzeren Monats</translation>
    </message>
    <message>
        <source>{every}, by a rule of its own</source>
        <translation>{every}, nach eigener Regel</translation>
    </message>
    <message>
        <source>the last {day}</source>
        <translation>letzten {day}</translation>
    </message>
    <message>
        <source>the {ordinal} {day}</source>
        <translation>{ordinal}n {day}</translation>
    </message>
    <message>
        <source>the {ordinal} last {day}</source>
        <translation>{ordinal}-letzten {day}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <source>the {ordinal} last day</source>
        <translation>{ordinal}-letzten Tag</translation>
    </message>
    <message>
        <source>the {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>I cannot read how this repeats. Choose how often, and save again.</source>
        <translation>Ich kann nicht lesen, wie sich das wiederholt. Wähle, wie oft, und speichere noch einmal.</translation>
    </message>
    <message>
        <source>A follow-up repeats once a day at the most.</source>
        <translation>Eine Wiedervorlage wiederholt sich höchstens einmal am Tag.</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Close the rest</source>
        <translation>Den Rest abschließen</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Was endet</translation>
    </message>
    <message>
        <source>Reminders to keep in touch stop. Settings turn them on again.</source>
        <translation>Erinnerungen zum In-Kontakt-Bleiben hören auf. In den Einstellungen lassen sie sich wieder einschalten.</translation>
    </message>
    <message>
        <source>Nobody gets a message by this</source>
        <translation>Niemand bekommt dadurch eine Nachricht</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Leads that end</source>
        <translation>Tipps, die enden</translation>
    </message>
    <message>
        <source>Openings I step back from</source>
        <translation>Stellen, von denen ich zurücktrete</translation>
    </message>
    <message>
        <source>Asks taken back</source>
        <translation>Zurückgenommene Bitten</translation>
    </message>
    <message>
        <source>Drafts removed</source>
        <translation>Entfernte Entwürfe</translation>
    </message>
    <message>
        <source>Follow-ups about them</source>
        <translation>Wiedervorlagen dazu</translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>Close the rest</source>
        <translation>Den Rest abschließen</translation>
    </message>
    <message>
        <source>The rest is closed</source>
        <translation>Der Rest ist abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing is open any more. Settings turn the reminders on again.</source>
        <translation>Nichts ist mehr offen. In den Einstellungen lassen sich die Erinnerungen wieder einschalten.</translation>
    </message>
    <message>
        <source>And the rest, in one go</source>
        <translation>Und der Rest, in einem</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>Thank for a lead</source>
        <translation>Für einen Tipp danken</translation>
    </message>
    <message>
        <source>People who hear thanks soon give again.</source>
        <translation>Wer bald Dank hört, gibt wieder.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Thank when it connects</source>
        <translation>Danken, wenn es klappt</translation>
    </message>
    <message>
        <source>The introduction worked; say so.</source>
        <translation>Die Vorstellung hat geklappt; sag es.</translation>
    </message>
    <message>
        <source>Thank when it ends</source>
        <translation>Danken, wenn es endet</translation>
    </message>
    <message>
        <source>However it ended.</source>
        <translation>Wie auch immer es ausging.</translation>
    </message>
    <message>
        <source>Thank for a yes</source>
        <translation>Für ein Ja danken</translation>
    </message>
    <message>
        <source>Somebody said yes to you; that alone is worth a word.</source>
        <translation>Jemand hat Ja zu dir gesagt; das allein ist ein Wort wert.</translation>
    </message>
    <message>
        <source>Thank {name} for considering</source>
        <translation>{name} fürs Überlegen danken</translation>
    </message>
    <message>
        <source>Thank for a no</source>
        <translation>Für ein Nein danken</translation>
    </message>
    <message>
        <source>Thanks for considering it keeps the door open.</source>
        <translation>Dank fürs Überlegen hält die Tür offen.</translation>
    </message>
    <message>
        <source>Reach out to {name}</source>
        <translation>{name} anschreiben</translation>
    </message>
    <message>
        <source>Reach out to a new lead</source>
        <translation>Einem neuen Tipp nachgehen</translation>
    </message>
    <message>
        <source>A warm lead cools quickly.</source>
        <translation>Ein warmer Tipp kühlt schnell ab.</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Write to {name} again</source>
        <translation>{name} noch einmal schreiben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Up to four tries, then another way in.</source>
        <translation>Bis zu vier Versuche, dann ein anderer Weg.</translation>
    </message>
    <message>
        <source>after the first try</source>
        <translation>nach dem ersten Versuch</translation>
    </message>
    <message>
        <source>after the second try</source>
        <translation>nach dem zweiten Versuch</translation>
    </message>
    <message>
        <source>after the third try</source>
        <translation>nach dem dritten Versuch</translation>
    </message>
    <message>
        <source>Tell {name} the news</source>
        <translation>{name} davon erzählen</translation>
    </message>
    <message>
        <source>Tell the referrer</source>
        <translation>Denen erzählen, die empfahlen</translation>
    </message>
    <message>
        <source>Whoever opened the door hears what became of it.</source>
        <translation>Wer die Tür öffnete, hört, was daraus wurde.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>Remind {name}, gently</source>
        <translation>{name} sanft erinnern</translation>
    </message>
    <message>
        <source>Remind once, gently</source>
        <translation>Einmal sanft erinnern</translation>
    </message>
    <message>
        <source>Never twice. How long you wait depends on what you asked.</source>
        <translation>Nie zweimal. Wie lang du wartest, hängt davon ab, worum du batest.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Brief {name}</source>
        <translation>{name} informieren</translation>
    </message>
    <message>
        <source>Brief a reference</source>
        <translation>Eine Referenz informieren</translation>
    </message>
    <message>
        <source>Before an interview, or when the last word is old.</source>
        <translation>Vor einem Interview, oder wenn das letzte Wort lang her ist.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>again when agreed or confirmed over</source>
        <translation>erneut, wenn die Zusage älter ist als</translation>
    </message>
    <message>
        <source>Offer {name} a hand</source>
        <translation>{name} Hilfe anbieten</translation>
    </message>
    <message>
        <source>Give something back</source>
        <translation>Etwas zurückgeben</translation>
    </message>
    <message>
        <source>Help goes both ways.</source>
        <translation>Hilfe geht in beide Richtungen.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>dann alle</translation>
    </message>
    <message>
        <source>Get in touch with {name}</source>
        <translation>Bei {name} melden</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>As often as you chose for each contact.</source>
        <translation>So oft, wie du es für jeden Kontakt gewählt hast.</translation>
    </message>
    <message>
        <source>Hear from {name}</source>
        <translation>Von {name} hören</translation>
    </message>
    <message>
        <source>Follow a promise through</source>
        <translation>Einem Versprechen nachgehen</translation>
    </message>
    <message>
        <source>Somebody said they would, by a date.</source>
        <translation>Jemand hat es bis zu einem Tag zugesagt.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
</context>
<context>
    <name>ScorePopup</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>On your list since {day}</source>
        <translation>Auf deiner Liste seit {day}</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Fürsprache</translation>
    </message>
    <message>
        <source>Motivation {n} of 5</source>
        <translation>Motivation {n} von 5</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>The three are added; of those inside, at most {n} count. The highest stands on top of its lane; of two alike, the one you want more. The method is LAMP (list, advocacy, motivation, posting), from “The 2-Hour Job Search” by Steve Dalton.</source>
        <translation>Die drei werden addiert; von den Menschen darin zählen höchstens {n}. Der höchste Wert steht oben in seiner Spalte; bei gleichem die Firma, die du mehr willst. Die Methode ist LAMP (list, advocacy, motivation, posting), aus „The 2-Hour Job Search“ von Steve Dalton.</translation>
    </message>
    <message>
        <source>{name} scores {score} of {most}</source>
        <translation>{name} erreicht {score} von {most}</translation>
    </message>
    <message>
        <source>Score {name}</source>
        <translation>{name} bewerten</translation>
    </message>
    <message>
        <source>{n} works there, counted by itself</source>
        <translation>{n} arbeitet dort, von selbst gezählt</translation>
    </message>
    <message>
        <source>{n} work there, counted by itself</source>
        <translation>{n} arbeiten dort, von selbst gezählt</translation>
    </message>
    <message>
        <source>nobody you know works there yet</source>
        <translation>noch arbeitet niemand dort, den du kennst</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>from {name}, {stage}</source>
        <translation>von {name}, {stage}</translation>
    </message>
    <message>
        <source>asked {day}, {answer}</source>
        <translation>gebeten {day}, {answer}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting} changed</source>
        <translation>{setting} geändert</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>days, within</source>
        <translation>Tagen, binnen</translation>
    </message>
    <message>
        <source>days, then every</source>
        <translation>Tagen, dann alle</translation>
    </message>
    <message>
        <source>each contact’s own cadence</source>
        <translation>der eigene Rhythmus jedes Kontakts</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am Tag selbst</translation>
    </message>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>No cadence for {name}</source>
        <translation>Kein Rhythmus für {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Schlagwort: {name}</translation>
    </message>
    <message>
        <source>Warm until {warm}, cooling until {cooling} days</source>
        <translation>Warm bis {warm}, kühlt ab bis {cooling} Tage</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Off. {why}</source>
        <translation>Aus. {why}</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Etikette</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Daten und Sicherung</translation>
    </message>
    <message>
        <source>Mail and templates</source>
        <translation>Mail und Vorlagen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>No setting called ‘{text}’</source>
        <translation>Keine Einstellung namens ‚{text}‘</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Alles davon rückgängig machen</translation>
    </message>
    <message>
        <source>Columns are matched as you did it last, or by their headers. Match them by hand where the file says it otherwise.</source>
        <translation>Spalten werden zugeordnet, wie du es zuletzt getan hast, oder nach ihren Überschriften. Ordne sie von Hand zu, wo eine Datei es anders sagt.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>All of them are understood.</source>
        <translation>Alle werden verstanden.</translation>
    </message>
    <message>
        <source>One cannot be read; the others can be imported.</source>
        <translation>Eine lässt sich nicht lesen; die anderen können importiert werden.</translation>
    </message>
    <message>
        <source>{count} cannot be read; the others can be imported.</source>
        <translation>{count} lassen sich nicht lesen; die anderen können importiert werden.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Match the columns of {name}</source>
        <translation>Die Spalten von {name} zuordnen</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} to merge</source>
        <translation>{count} zusammenzuführen</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} weggelassen</translation>
    </message>
    <message>
        <source>{kind}, {rows}: {counts}</source>
        <translation>{kind}, {rows}: {counts}</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>1 file imported</source>
        <translation>1 Datei importiert</translation>
    </message>
    <message>
        <source>{count} files imported</source>
        <translation>{count} Dateien importiert</translation>
    </message>
    <message>
        <source>{title}, {count} not</source>
        <translation>{title}, {count} nicht</translation>
    </message>
    <message>
        <source>{new} new, {merged} merged, {unchanged} unchanged, {skipped} skipped, {unreadable} unreadable</source>
        <translation>{new} neu, {merged} zusammengeführt, {unchanged} unverändert, {skipped} übersprungen, {unreadable} unlesbar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of {name}</source>
        <translation>Bericht zu {name}</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation>Nichts wird gespeichert vor dem letzten Schritt.</translation>
    </message>
    <message>
        <source>Next: duplicates</source>
        <translation>Weiter: Doppelte</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Weiter: {name}</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>1 Datei importieren</translation>
    </message>
    <message>
        <source>Import {count} files</source>
        <translation>{count} Dateien importieren</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>It was not imported: you stopped before it.</source>
        <translation>Sie wurde nicht importiert: du hast vorher angehalten.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>Notieren, was daraus wurde</translation>
    </message>
    <message>
        <source>Nobody is named here. Edit it to say with whom it is.</source>
        <translation>Hier ist niemand genannt. Bearbeite es, um zu sagen, mit wem es ist.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>The one ask</source>
        <translation>Die eine Bitte</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>{spoke}, {day}</source>
        <translation>{spoke}, {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{name} cannot be written to {parent}. Nothing was changed. Choose another place.</source>
        <translation>{name} kann nicht nach {parent} geschrieben werden. Nichts wurde geändert. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The printer does not take the page. Look whether it is switched on, then print again.</source>
        <translation>Der Drucker nimmt die Seite nicht an. Sieh nach, ob er eingeschaltet ist, dann drucke noch einmal.</translation>
    </message>
</context>
<context>
    <name>Short dates</name>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
</context>
<context>
    <name>SideValue</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{field}, {name}: {text}</source>
        <translation>{field}, {name}: {text}</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>{name} is open in another window, which does not answer. Close it there, on this computer or on another that shares the folder, and start again.</source>
        <translation>{name} ist in einem anderen Fenster offen, das nicht antwortet. Schließ sie dort, auf diesem Computer oder einem anderen, der den Ordner teilt, und starte noch einmal.</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>%Ln day</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>%Ln month</comment>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <comment>%Ln year</comment>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <comment>%Ln day ago</comment>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <comment>%Ln month ago</comment>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <comment>%Ln year ago</comment>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <comment>every year</comment>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <comment>every month</comment>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <comment>every week</comment>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <comment>every day</comment>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} months</source>
        <comment>a month</comment>
        <translation>
            <numerusform>ein Monat</numerusform>
            <numerusform>{number} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks</source>
        <comment>a week</comment>
        <translation>
            <numerusform>eine Woche</numerusform>
            <numerusform>{number} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <comment>a day</comment>
        <translation>
            <numerusform>ein Tag</numerusform>
            <numerusform>{number} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <comment>about %Ln minute</comment>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours}½ hours</source>
        <translation>etwa {hours}½ Stunden</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <comment>about %Ln hour</comment>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>%Ln minute</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <comment>%Ln hour</comment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedActions</name>
    <message>
        <source>Move to</source>
        <translation>Bewegen zu</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Shift+→</translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation>Shift+←</translation>
    </message>
</context>
<context>
    <name>StagedPane</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>StagedView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation>Tabelle oder Tafel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The system did not let it be changed: {reason}. Everything is as it was.</source>
        <translation>Das System ließ die Änderung nicht zu: {reason}. Alles ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All decided.</source>
        <translation>Alles entschieden.</translation>
    </message>
    <message>
        <source>{count} left to decide. Undecided rows stay separate.</source>
        <translation>{count} noch offen. Was offen bleibt, bleibt getrennt.</translation>
    </message>
    <message>
        <source>Stopping, nothing of the file is kept</source>
        <translation>Wird angehalten, von der Datei bleibt nichts</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was der Verlauf zeigt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Show {count} earlier</source>
        <translation>{count} frühere zeigen</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Log a talk, or write a first message.</source>
        <translation>Noch ist nichts geschehen. Trag ein Gespräch ein, oder schreib eine erste Nachricht.</translation>
    </message>
    <message>
        <source>No talk yet.</source>
        <translation>Noch kein Gespräch.</translation>
    </message>
    <message>
        <source>You have not asked for anything yet.</source>
        <translation>Du hast noch um nichts gebeten.</translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation>Noch keine Tipps.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Open {lane}</source>
        <translation>{lane} öffnen</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Filter by relationship, company, tag, warmth</source>
        <translation>Nach Beziehung, Firma, Schlagwort, Wärme filtern</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Write, one by one</source>
        <translation>Schreiben, einzeln nacheinander</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As tags and relationship say</source>
        <translation>Wie Schlagwörter und Beziehung es sagen</translation>
    </message>
    <message>
        <source>Mute: suggest nothing</source>
        <translation>Stumm: nichts vorschlagen</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>A word that groups people, for example a field or an event.</source>
        <translation>Ein Wort, das Menschen zusammenfasst, etwa ein Bereich oder eine Veranstaltung.</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Mit Schlagwort versehen</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>TellPane</name>
    <message>
        <source>Open in mail</source>
        <translation>In Mail öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>Schon erzählt</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>One message clears the news and every thank-you owed to {name}.</source>
        <translation>Eine Nachricht erledigt die Neuigkeit und jeden Dank, der {name} zusteht.</translation>
    </message>
    <message>
        <source>them</source>
        <translation>der Person</translation>
    </message>
</context>
<context>
    <name>Template fields</name>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>The given name of the person you write to.</source>
        <translation>Der Vorname der Person, der du schreibst.</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>ganzer Name</translation>
    </message>
    <message>
        <source>The whole name of the person you write to.</source>
        <translation>Der ganze Name der Person, der du schreibst.</translation>
    </message>
    <message>
        <source>their position</source>
        <translation>Position der Person</translation>
    </message>
    <message>
        <source>What the person you write to does.</source>
        <translation>Was die Person macht, der du schreibst.</translation>
    </message>
    <message>
        <source>their company</source>
        <translation>Firma der Person</translation>
    </message>
    <message>
        <source>Where the person you write to works.</source>
        <translation>Wo die Person arbeitet, der du schreibst.</translation>
    </message>
    <message>
        <source>their tip</source>
        <translation>ihr Hinweis</translation>
    </message>
    <message>
        <source>What they gave you, as “the introduction to Emeka Stonefield”.</source>
        <translation>Was du bekommen hast, etwa „die Vorstellung bei Emeka Stonefield“.</translation>
    </message>
    <message>
        <source>their help</source>
        <translation>ihre Hilfe</translation>
    </message>
    <message>
        <source>What they helped you with last, as “the names you gave me”.</source>
        <translation>Womit dir zuletzt geholfen wurde, etwa „die Namen, die du mir genannt hast“.</translation>
    </message>
    <message>
        <source>what they promised</source>
        <translation>was versprochen wurde</translation>
    </message>
    <message>
        <source>What they promised you, in the words you noted.</source>
        <translation>Was dir versprochen wurde, in den Worten, die du notiert hast.</translation>
    </message>
    <message>
        <source>lead name</source>
        <translation>Name aus dem Tipp</translation>
    </message>
    <message>
        <source>The whole name of the person a lead points to, or you ask about.</source>
        <translation>Der ganze Name der Person, zu der ein Tipp führt oder um die es geht.</translation>
    </message>
    <message>
        <source>lead given name</source>
        <translation>Vorname aus dem Tipp</translation>
    </message>
    <message>
        <source>The given name of that person.</source>
        <translation>Der Vorname dieser Person.</translation>
    </message>
    <message>
        <source>lead company</source>
        <translation>Firma aus dem Tipp</translation>
    </message>
    <message>
        <source>Where that person works.</source>
        <translation>Wo diese Person arbeitet.</translation>
    </message>
    <message>
        <source>referrer name</source>
        <translation>Name, von wem der Tipp kam</translation>
    </message>
    <message>
        <source>Who gave you the lead, where you may use the name.</source>
        <translation>Von wem der Tipp kam, wo du den Namen nennen darfst.</translation>
    </message>
    <message>
        <source>referrer given name</source>
        <translation>Vorname, von wem der Tipp kam</translation>
    </message>
    <message>
        <source>The given name of who gave you the lead.</source>
        <translation>Der Vorname der Person, von der der Tipp kam.</translation>
    </message>
    <message>
        <source>the news</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <source>What the lead says, where it is plain news.</source>
        <translation>Was der Tipp sagt, wo er eine Neuigkeit ist.</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The company it is about.</source>
        <translation>Die Firma, um die es geht.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The title of the opening it is about.</source>
        <translation>Die Bezeichnung der Stelle, um die es geht.</translation>
    </message>
    <message>
        <source>opening and company</source>
        <translation>Stelle und Firma</translation>
    </message>
    <message>
        <source>As “Lead PM, Risk at Orrery Lane”.</source>
        <translation>Etwa „Lead PM, Risk bei Orrery Lane“.</translation>
    </message>
    <message>
        <source>link to the posting</source>
        <translation>Link zur Anzeige</translation>
    </message>
    <message>
        <source>Where the opening is advertised.</source>
        <translation>Wo die Stelle ausgeschrieben ist.</translation>
    </message>
    <message>
        <source>how to submit</source>
        <translation>wie eingereicht wird</translation>
    </message>
    <message>
        <source>How a referral is handed in there.</source>
        <translation>Wie eine Empfehlung dort eingereicht wird.</translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>Schlusstag</translation>
    </message>
    <message>
        <source>The day on which the opening closes.</source>
        <translation>Der Tag, an dem die Stelle schließt.</translation>
    </message>
    <message>
        <source>my relevant experience</source>
        <translation>meine passende Erfahrung</translation>
    </message>
    <message>
        <source>From the ask; where it is empty there, from my pitch.</source>
        <translation>Aus der Bitte; wo sie dort leer ist, aus meinem Pitch.</translation>
    </message>
    <message>
        <source>why this company</source>
        <translation>warum diese Firma</translation>
    </message>
    <message>
        <source>From the ask: why you want to work there.</source>
        <translation>Aus der Bitte: warum du dort arbeiten willst.</translation>
    </message>
    <message>
        <source>exactly what</source>
        <translation>was genau</translation>
    </message>
    <message>
        <source>What exactly you ask for.</source>
        <translation>Worum genau du bittest.</translation>
    </message>
    <message>
        <source>the ask</source>
        <translation>die Bitte</translation>
    </message>
    <message>
        <source>What you ask for, as a question you could say.</source>
        <translation>Worum du bittest, als Frage, wie man sie sagt.</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>How many you ask for.</source>
        <translation>Um wie viele du bittest.</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>The field you ask about.</source>
        <translation>Der Bereich, um den es geht.</translation>
    </message>
    <message>
        <source>day of the lead</source>
        <translation>Tag des Tipps</translation>
    </message>
    <message>
        <source>When you received the lead.</source>
        <translation>Wann du den Tipp bekommen hast.</translation>
    </message>
    <message>
        <source>day of the talk</source>
        <translation>Tag des Gesprächs</translation>
    </message>
    <message>
        <source>When you last talked with the person the lead points to.</source>
        <translation>Wann du zuletzt mit der Person gesprochen hast, zu der der Tipp führt.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How long that talk was.</source>
        <translation>Wie lang dieses Gespräch war.</translation>
    </message>
    <message>
        <source>subject of the talk</source>
        <translation>Thema des Gesprächs</translation>
    </message>
    <message>
        <source>What that talk was about.</source>
        <translation>Worum es in diesem Gespräch ging.</translation>
    </message>
    <message>
        <source>day we last talked</source>
        <translation>Tag unseres letzten Gesprächs</translation>
    </message>
    <message>
        <source>When you last talked with the person you write to.</source>
        <translation>Wann du zuletzt mit der Person gesprochen hast, der du schreibst.</translation>
    </message>
    <message>
        <source>day of the ask</source>
        <translation>Tag der Bitte</translation>
    </message>
    <message>
        <source>When you sent the ask.</source>
        <translation>Wann du die Bitte gesendet hast.</translation>
    </message>
    <message>
        <source>day of the last try</source>
        <translation>Tag des letzten Versuchs</translation>
    </message>
    <message>
        <source>When you last tried to reach them.</source>
        <translation>Wann du zuletzt versucht hast, die Person zu erreichen.</translation>
    </message>
    <message>
        <source>day of the interview</source>
        <translation>Tag des Interviews</translation>
    </message>
    <message>
        <source>The next interview there, from your follow-ups.</source>
        <translation>Das nächste Interview dort, aus deinen Wiedervorlagen.</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>mein Name</translation>
    </message>
    <message>
        <source>Your whole name.</source>
        <translation>Dein ganzer Name.</translation>
    </message>
    <message>
        <source>my given name</source>
        <translation>mein Vorname</translation>
    </message>
    <message>
        <source>Your given name.</source>
        <translation>Dein Vorname.</translation>
    </message>
    <message>
        <source>my position</source>
        <translation>meine Position</translation>
    </message>
    <message>
        <source>What you do, from your card.</source>
        <translation>Was du machst, von deiner Karte.</translation>
    </message>
    <message>
        <source>my e-mail</source>
        <translation>meine E-Mail</translation>
    </message>
    <message>
        <source>Your address.</source>
        <translation>Deine Adresse.</translation>
    </message>
    <message>
        <source>my phone</source>
        <translation>mein Telefon</translation>
    </message>
    <message>
        <source>Your number.</source>
        <translation>Deine Nummer.</translation>
    </message>
    <message>
        <source>what I have done</source>
        <translation>was ich getan habe</translation>
    </message>
    <message>
        <source>The first part of your pitch.</source>
        <translation>Der erste Teil deines Pitches.</translation>
    </message>
    <message>
        <source>what I want next</source>
        <translation>was ich als Nächstes will</translation>
    </message>
    <message>
        <source>The second part of your pitch.</source>
        <translation>Der zweite Teil deines Pitches.</translation>
    </message>
    <message>
        <source>what I offer</source>
        <translation>was ich biete</translation>
    </message>
    <message>
        <source>The third part of your pitch.</source>
        <translation>Der dritte Teil deines Pitches.</translation>
    </message>
    <message>
        <source>what I look for</source>
        <translation>was ich suche</translation>
    </message>
    <message>
        <source>The fourth part of your pitch.</source>
        <translation>Der vierte Teil deines Pitches.</translation>
    </message>
    <message>
        <source>my pitch</source>
        <translation>mein Pitch</translation>
    </message>
    <message>
        <source>All four parts of your pitch.</source>
        <translation>Alle vier Teile deines Pitches.</translation>
    </message>
    <message>
        <source>personal line</source>
        <translation>persönliche Zeile</translation>
    </message>
    <message>
        <source>The line that only you can write. Every message has one.</source>
        <translation>Die Zeile, die nur du schreiben kannst. Jede Nachricht hat eine.</translation>
    </message>
    <message>
        <source>A template needs a name. Nothing was saved yet.</source>
        <translation>Eine Vorlage braucht einen Namen. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This template has {length} characters; {most} are the most. Nothing was saved yet. Make it shorter.</source>
        <translation>Diese Vorlage hat {length} Zeichen; {most} sind das Höchste. Noch wurde nichts gespeichert. Kürze sie.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Used for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert a field, or type {</source>
        <translation>Feld einfügen, oder { tippen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This template has {length} characters, too many to send. The first {most} are shown; change them, and they are what is kept.</source>
        <translation>Diese Vorlage hat {length} Zeichen, zu viele zum Senden. Die ersten {most} werden gezeigt; ändere sie, dann werden sie aufgehoben.</translation>
    </message>
    <message>
        <source>No such field: ‘{field}’.</source>
        <translation>Kein solches Feld: ‚{field}‘.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>With this the template had {length} characters; {most} are the most. Nothing was put in.</source>
        <translation>Damit hätte die Vorlage {length} Zeichen; {most} sind das Höchste. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>A template needs a name. Nothing was saved yet.</source>
        <translation>Eine Vorlage braucht einen Namen. Noch wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>for {what}</source>
        <translation>für {what}</translation>
    </message>
    <message>
        <source>This template is no longer there. Choose another one.</source>
        <translation>Diese Vorlage gibt es nicht mehr. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Template changed: {name}</source>
        <translation>Vorlage geändert: {name}</translation>
    </message>
    <message>
        <source>Template added: {name}</source>
        <translation>Vorlage hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Template back to the original: {name}</source>
        <translation>Vorlage zurück zum Original: {name}</translation>
    </message>
    <message>
        <source>{name} came with the program and stays. Nothing was removed.</source>
        <translation>{name} kam mit dem Programm und bleibt. Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Template removed: {name}</source>
        <translation>Vorlage entfernt: {name}</translation>
    </message>
    <message>
        <source>Choose what this template is used for. Nothing was saved yet.</source>
        <translation>Wähle, wofür diese Vorlage ist. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>no name in it</source>
        <translation>kein Name darin</translation>
    </message>
    <message>
        <source>it helped</source>
        <translation>er hat geholfen</translation>
    </message>
    <message>
        <source>it came to nothing</source>
        <translation>es wurde nichts daraus</translation>
    </message>
    <message>
        <source>it became a job</source>
        <translation>es wurde ein Job</translation>
    </message>
    <message>
        <source>we are in touch</source>
        <translation>wir sind in Kontakt</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>ich habe mich beworben</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>ein Interview</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>I accepted</source>
        <translation>ich habe angenommen</translation>
    </message>
    <message>
        <source>it was a no</source>
        <translation>es war eine Absage</translation>
    </message>
    <message>
        <source>I stepped back</source>
        <translation>ich bin zurückgetreten</translation>
    </message>
    <message>
        <source>after an introduction</source>
        <translation>nach einer Vorstellung</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>mit einem Namen</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>who offered to talk</source>
        <translation>die ein Gespräch anboten</translation>
    </message>
    <message>
        <source>the second time</source>
        <translation>das zweite Mal</translation>
    </message>
    <message>
        <source>the third time</source>
        <translation>das dritte Mal</translation>
    </message>
    <message>
        <source>the last time</source>
        <translation>das letzte Mal</translation>
    </message>
    <message>
        <source>after a long time</source>
        <translation>nach langer Zeit</translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation>Um eine Referenz bitten</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Um eine Vorstellung bitten</translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation>Um eine Empfehlung bitten</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Um Rat bitten</translation>
    </message>
    <message>
        <source>Ask for names</source>
        <translation>Um Namen bitten</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Ask to use a name</source>
        <translation>Fragen, ob ein Name genannt werden darf</translation>
    </message>
    <message>
        <source>Ask for another way in</source>
        <translation>Um einen anderen Weg bitten</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Wenn es vorbei ist</translation>
    </message>
    <message>
        <source>When I stop for now</source>
        <translation>Wenn ich vorerst aufhöre</translation>
    </message>
    <message>
        <source>Whatever I like</source>
        <translation>Was ich mag</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deine</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von dir geschrieben</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von dir geändert</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>One field is empty here</source>
        <translation>Ein Feld ist hier leer</translation>
    </message>
    <message>
        <source>{count} fields are empty here</source>
        <translation>{count} Felder sind hier leer</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Settings, Mail and templates</source>
        <translation>Einstellungen, Mail und Vorlagen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Write on it</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Back to the original: {name}.</source>
        <translation>Zurück zum Original: {name}.</translation>
    </message>
    <message>
        <source>Template removed: {name}.</source>
        <translation>Vorlage entfernt: {name}.</translation>
    </message>
    <message>
        <source>{name} is now used for: {use}.</source>
        <translation>{name} ist jetzt für: {use}.</translation>
    </message>
    <message>
        <source>A copy of it is now used for: {use}.</source>
        <translation>Eine Kopie davon ist jetzt für: {use}.</translation>
    </message>
    <message>
        <source>Template added: {name}.</source>
        <translation>Vorlage hinzugefügt: {name}.</translation>
    </message>
    <message>
        <source>{name}, my words</source>
        <translation>{name}, meine Worte</translation>
    </message>
    <message>
        <source>{name}, my words {number}</source>
        <translation>{name}, meine Worte {number}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>colleague</source>
        <translation>aus dem Kollegium</translation>
    </message>
    <message>
        <source>former colleague</source>
        <translation>früher im Kollegium</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>classmate</source>
        <translation>aus Schule/Studium</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor/in</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>Freundschaft</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>entscheidet über die Stelle</translation>
    </message>
    <message>
        <source>fellow member</source>
        <translation>Mitglied wie ich</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>Bekanntschaft</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>noch nicht getroffen</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>führt das Interview</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>hat empfohlen</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>insider</source>
        <translation>Insider</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>association</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>researching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>beworben</translation>
    </message>
    <message>
        <source>interviewing</source>
        <translation>in Interviews</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>reaching out</source>
        <translation>Kontaktaufnahme</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>progressing</source>
        <translation>geht voran</translation>
    </message>
    <message>
        <source>became a job</source>
        <translation>wurde ein Job</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>hat geholfen</translation>
    </message>
    <message>
        <source>did not pan out</source>
        <translation>hat nichts gebracht</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interessiert</translation>
    </message>
    <message>
        <source>referral asked</source>
        <translation>Empfehlung erbeten</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>social post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>internal move</source>
        <translation>interner Wechsel</translation>
    </message>
    <message>
        <source>job posting</source>
        <translation>Stellenanzeige</translation>
    </message>
    <message>
        <source>I was approached</source>
        <translation>ich wurde angesprochen</translation>
    </message>
    <message>
        <source>direct approach to a target company</source>
        <translation>direkt bei einer Wunschfirma</translation>
    </message>
    <message>
        <source>referral from my network</source>
        <translation>Empfehlung aus meinem Netzwerk</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
</context>
<context>
    <name>TieEdit</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>Bis jetzt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Which organisation is it?</source>
        <translation>Welche Organisation ist es?</translation>
    </message>
    <message>
        <source>This is not a date. A year, “Mar 2016” or a whole day is read.</source>
        <translation>Das ist kein Datum. Ein Jahr, „Mär 2016“ oder ein ganzer Tag wird gelesen.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
</context>
<context>
    <name>TieRow</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>TiesPart</name>
    <message>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Where you both were makes a touch point.</source>
        <translation>Wo ihr beide wart, ergibt eine Gemeinsamkeit.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
</context>
<context>
    <name>TimerDialog</name>
    <message>
        <source>Say it aloud</source>
        <translation>Sprich es laut</translation>
    </message>
    <message>
        <source>It only counts. No sound is kept.</source>
        <translation>Es zählt nur. Kein Ton wird aufgehoben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>About {count} seconds, read calmly.</source>
        <translation>Etwa {count} Sekunden, ruhig gelesen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Say it now.</source>
        <translation>Sprich jetzt.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>{seconds}. A minute is as long as anybody listens.</source>
        <translation>{seconds}. Länger als eine Minute hört niemand zu.</translation>
    </message>
    <message>
        <source>{seconds}. Slower is easier to follow.</source>
        <translation>{seconds}. Langsamer ist leichter zu verstehen.</translation>
    </message>
    <message>
        <source>{seconds}. That is a good length.</source>
        <translation>{seconds}. Das ist eine gute Länge.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Keep your promise to {names}</source>
        <translation>Dein Versprechen an {names} halten</translation>
    </message>
    <message>
        <source>You promised: {text}.</source>
        <translation>Du hast versprochen: {text}.</translation>
    </message>
    <message>
        <source>With {names}.</source>
        <translation>Mit {names}.</translation>
    </message>
    <message>
        <source>About {opening}.</source>
        <translation>Zu {opening}.</translation>
    </message>
    <message>
        <source>{title}: snoozed</source>
        <translation>{title}: auf später</translation>
    </message>
    <message>
        <source>Due dismissed: {title}</source>
        <translation>Fälliges verworfen: {title}</translation>
    </message>
    <message>
        <source>To {day}.</source>
        <translation>Auf {day}.</translation>
    </message>
    <message>
        <source>This person was removed. Nothing was logged. Undo brings the person back.</source>
        <translation>Diese Person wurde entfernt. Nichts wurde eingetragen. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Gebeten am {day}</translation>
    </message>
    <message>
        <source>Introduced {day}</source>
        <translation>Vorgestellt am {day}</translation>
    </message>
    <message>
        <source>Name may be used</source>
        <translation>Namen nennen: ja</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Noch nicht getroffen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far. Five who would take your call today are a good beginning.</source>
        <comment>%Ln person so far. Five who would take your call today are a good beginning.</comment>
        <translation>
            <numerusform>Bisher %Ln Person. Fünf, die heute ans Telefon gehen würden, sind ein guter Anfang.</numerusform>
            <numerusform>Bisher %Ln Personen. Fünf, die heute ans Telefon gehen würden, sind ein guter Anfang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>How was it done?</source>
        <translation>Wie wurde es erledigt?</translation>
    </message>
    <message>
        <source>{name} kept the promise</source>
        <translation>{name} hat das Versprechen gehalten</translation>
    </message>
    <message>
        <source>A lead came of it…</source>
        <translation>Ein Tipp kam dabei heraus…</translation>
    </message>
    <message>
        <source>I helped {name}…</source>
        <translation>Ich habe {name} geholfen…</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} hat Ja gesagt</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} hat Nein gesagt</translation>
    </message>
    <message>
        <source>The answer, with what came of it…</source>
        <translation>Die Antwort, mit dem, was daraus wurde…</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per Nachricht</translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <translation>Angerufen, keine Antwort</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Log it with notes…</source>
        <translation>Mit Notizen eintragen…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Overdue {since}</source>
        <translation>Überfällig {since}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{count} more until {day}</source>
        <translation>{count} weitere bis {day}</translation>
    </message>
    <message>
        <source>{count} more this week</source>
        <translation>{count} weitere diese Woche</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} this week</source>
        <translation>{count} diese Woche</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht getroffen</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Kein Gespräch</translation>
    </message>
    <message>
        <source>Spoke today</source>
        <translation>Heute gesprochen</translation>
    </message>
    <message>
        <source>Spoke yesterday</source>
        <translation>Gestern gesprochen</translation>
    </message>
    <message>
        <source>Spoke {span} ago</source>
        <translation>Zuletzt gesprochen: {span} her</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>{day}. {much}.</source>
        <translation>{day}. {much}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{what}. It stays due {day}.</source>
        <translation>{what}. Es bleibt fällig {day}.</translation>
    </message>
    <message>
        <source>Taken back: {label}.</source>
        <translation>Zurückgenommen: {label}.</translation>
    </message>
</context>
<context>
    <name>ToldPopup</name>
    <message>
        <source>When did {name} hear it?</source>
        <translation>Wann hat {name} es gehört?</translation>
    </message>
    <message>
        <source>they</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per Nachricht</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps ‘yesterday’ or ‘18 Nov’.</source>
        <translation>Diesen Tag kann ich nicht lesen. Vielleicht ‚gestern‘ oder ‚18. Nov.‘.</translation>
    </message>
</context>
<context>
    <name>Touch points</name>
    <message numerus="yes">
        <source>%Ln people you both know</source>
        <comment>%Ln person you both know</comment>
        <translation>
            <numerusform>%Ln Person, die ihr beide kennt</numerusform>
            <numerusform>%Ln Personen, die ihr beide kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>both of you, since {year}</source>
        <translation>ihr beide, seit {year}</translation>
    </message>
    <message>
        <source>both of you, at the same time</source>
        <translation>ihr beide, zur selben Zeit</translation>
    </message>
    <message>
        <source>both of you, at different times</source>
        <translation>ihr beide, zu verschiedenen Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>{names} know you both</source>
        <comment>{names} knows you both</comment>
        <translation>
            <numerusform>{names} kennt euch beide</numerusform>
            <numerusform>{names} kennen euch beide</numerusform>
        </translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>seit {year}</translation>
    </message>
    <message>
        <source>Both in {name}, {years}</source>
        <translation>Beide in {name}, {years}</translation>
    </message>
    <message>
        <source>Both at {name}, {years}</source>
        <translation>Beide bei {name}, {years}</translation>
    </message>
    <message>
        <source>{name}, at different times</source>
        <translation>{name}, zu verschiedenen Zeiten</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>CRM Desktop stays in the tray and reminds you from there. Ctrl+Q ends it.</source>
        <translation>CRM Desktop bleibt im Infobereich und erinnert dich von dort. Ctrl+Q beendet es.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimised and reminds you from here. Ctrl+Q ends the program.</source>
        <translation>Dieses System hat keinen Infobereich, darum wurde das Fenster verkleinert und erinnert dich von hier. Ctrl+Q beendet das Programm.</translation>
    </message>
    <message>
        <source>Open CRM Desktop</source>
        <translation>CRM Desktop öffnen</translation>
    </message>
    <message>
        <source>Today’s list</source>
        <translation>Liste für heute</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Anruf eintragen…</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Neuer Tipp…</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Neue Wiedervorlage…</translation>
    </message>
    <message>
        <source>Quiet for today</source>
        <translation>Heute Ruhe</translation>
    </message>
    <message>
        <source>Reminder settings…</source>
        <translation>Einstellungen der Erinnerungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to undo. Everything stays as it is.</source>
        <translation>Es gibt nichts zurückzunehmen. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is nothing to do again. Everything stays as it is.</source>
        <translation>Es gibt nichts zu wiederholen. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This step can no longer be taken back. A backup still has what was before.</source>
        <translation>Dieser Schritt lässt sich nicht mehr zurücknehmen. Eine Sicherung hat noch, was vorher war.</translation>
    </message>
    <message>
        <source>“{label}” stays as it is: everything in it was changed since. Take the later changes back first.</source>
        <translation>„{label}“ bleibt, wie es ist: alles darin wurde seither geändert. Nimm erst die späteren Änderungen zurück.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
</context>
<context>
    <name>ViewHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Ways in</name>
    <message>
        <source>acquaintance</source>
        <translation>Bekanntschaft</translation>
    </message>
    <message>
        <source>knows you well</source>
        <translation>kennt dich gut</translation>
    </message>
    <message>
        <source>close</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{times} in {days} days</source>
        <translation>{times} in {days} Tagen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Asked lately</source>
        <translation>Zuletzt gebeten</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Knows you well</source>
        <translation>Kennt dich gut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>In the field, at {company}</source>
        <translation>In diesem Bereich, bei {company}</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>In diesem Bereich</translation>
    </message>
    <message>
        <source>Works at {company}</source>
        <translation>Arbeitet bei {company}</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Works at {company}, in the hiring team</source>
        <translation>Arbeitet bei {company}, entscheidet mit</translation>
    </message>
    <message>
        <source>Works here, in the hiring team</source>
        <translation>Arbeitet hier, entscheidet mit</translation>
    </message>
    <message>
        <source>Studies at {company}</source>
        <translation>Studiert an: {company}</translation>
    </message>
    <message>
        <source>Studies here</source>
        <translation>Studiert hier</translation>
    </message>
    <message>
        <source>Studied at {company} before</source>
        <translation>Studierte früher an: {company}</translation>
    </message>
    <message>
        <source>Studied here before</source>
        <translation>Studierte früher hier</translation>
    </message>
    <message>
        <source>Studied at {company} until {until}</source>
        <translation>Studierte bis {until} an: {company}</translation>
    </message>
    <message>
        <source>Studied here until {until}</source>
        <translation>Studierte bis {until} hier</translation>
    </message>
    <message>
        <source>Is a member at {company}</source>
        <translation>Ist Mitglied bei {company}</translation>
    </message>
    <message>
        <source>Is a member here</source>
        <translation>Ist hier Mitglied</translation>
    </message>
    <message>
        <source>Was a member at {company} before</source>
        <translation>War früher Mitglied bei {company}</translation>
    </message>
    <message>
        <source>Was a member here before</source>
        <translation>War früher hier Mitglied</translation>
    </message>
    <message>
        <source>Was a member at {company} until {until}</source>
        <translation>War bis {until} Mitglied bei {company}</translation>
    </message>
    <message>
        <source>Was a member here until {until}</source>
        <translation>War bis {until} hier Mitglied</translation>
    </message>
    <message>
        <source>Worked at {company} before</source>
        <translation>Arbeitete früher bei {company}</translation>
    </message>
    <message>
        <source>Worked here before</source>
        <translation>Arbeitete früher hier</translation>
    </message>
    <message>
        <source>Worked at {company} until {until}</source>
        <translation>Arbeitete bis {until} bei {company}</translation>
    </message>
    <message>
        <source>Worked here until {until}</source>
        <translation>Arbeitete bis {until} hier</translation>
    </message>
    <message>
        <source>never spoke</source>
        <translation>nie gesprochen</translation>
    </message>
    <message>
        <source>spoke once, {when}</source>
        <translation>einmal gesprochen, {when}</translation>
    </message>
    <message>
        <source>spoke {ago}</source>
        <translation>gesprochen {ago}</translation>
    </message>
    <message>
        <source>last talk in {month}, so reconnect first</source>
        <translation>letztes Gespräch im {month}, also erst wieder melden</translation>
    </message>
    <message>
        <source>asked {times} in {days} days</source>
        <translation>{times} in {days} Tagen gebeten</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>in letzter Zeit nicht gebeten</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nie gebeten</translation>
    </message>
    <message>
        <source>Has had your {kind} ask since {day}</source>
        <translation>Hat deine Bitte um {kind} seit dem {day}</translation>
    </message>
    <message>
        <source>Already referred you, so go easy</source>
        <translation>Hat dich schon empfohlen, also behutsam</translation>
    </message>
    <message>
        <source>You owe {names}</source>
        <translation>Du schuldest {names}</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Tell the news</source>
        <translation>Davon erzählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>You know {name}</source>
        <translation>Du kennst {name}</translation>
    </message>
    <message>
        <source>How this is ranked</source>
        <translation>Wie das geordnet ist</translation>
    </message>
    <message>
        <source>Who do I know?</source>
        <translation>Wen kenne ich?</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
    <message>
        <source>{n} more in Contacts</source>
        <translation>{n} weitere unter Kontakte</translation>
    </message>
    <message>
        <source>One more is muted, and so not offered.</source>
        <translation>Noch jemand ist stumm und wird daher nicht angeboten.</translation>
    </message>
    <message>
        <source>{n} more are muted, and so not offered.</source>
        <translation>{n} weitere sind stumm und werden daher nicht angeboten.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Whom you know here is muted, and so not offered. {more}</source>
        <translation>Wen du hier kennst, ist stumm und wird daher nicht angeboten. {more}</translation>
    </message>
    <message>
        <source>Who could name somebody?</source>
        <translation>Wer könnte jemanden nennen?</translation>
    </message>
    <message>
        <source>ask for two or three names</source>
        <translation>um zwei, drei Namen bitten</translation>
    </message>
    <message>
        <source>through whom you know</source>
        <translation>über die, die du kennst</translation>
    </message>
    <message>
        <source>to people here you do not know yet</source>
        <translation>zu Menschen hier, die du noch nicht kennst</translation>
    </message>
    <message>
        <source>to people in the field you do not know yet</source>
        <translation>zu Menschen in diesem Bereich, die du noch nicht kennst</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>There are {n} more. These are the shortest.</source>
        <translation>Es gibt {n} weitere. Das sind die kürzesten.</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} bitten</translation>
    </message>
    <message>
        <source>Ask {name} to introduce you to {other}</source>
        <translation>{name} bitten, dich {other} vorzustellen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Nobody you know leads to {name}. Write yourself</source>
        <translation>Niemand, den du kennst, führt zu {name}. Schreib selbst</translation>
    </message>
</context>
<context>
    <name>WeekFoot</name>
    <message>
        <source>Follow-up you made: drag it</source>
        <translation>Deine Wiedervorlage: zieh sie</translation>
    </message>
    <message>
        <source>Due by a rule: dragging snoozes it</source>
        <translation>Nach Regel fällig: ziehen legt es auf später</translation>
    </message>
    <message>
        <source>Six or more</source>
        <translation>Sechs oder mehr</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CRM Desktop</source>
        <translation>Willkommen bei CRM Desktop</translation>
    </message>
    <message>
        <source>Jobs come through people</source>
        <translation>Jobs kommen durch Menschen</translation>
    </message>
    <message>
        <source>This program remembers who helped you, what you owe them, and whom to ask next. Where would you like to begin?</source>
        <translation>Dieses Programm merkt sich, wer dir geholfen hat, was du wem schuldest und wen du als Nächstes bitten kannst. Womit möchtest du beginnen?</translation>
    </message>
    <message>
        <source>Bring my contacts</source>
        <translation>Meine Kontakte mitbringen</translation>
    </message>
    <message>
        <source>From LinkedIn, a CSV or Excel file, or vCards from your phone. You see everything before it is saved.</source>
        <translation>Aus LinkedIn, einer CSV- oder Excel-Datei, oder vCards vom Telefon. Du siehst alles, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Open a made-up job search with 41 people, 14 leads and a busy calendar. Leave it whenever you like.</source>
        <translation>Öffne eine erfundene Jobsuche mit 41 Menschen, 14 Tipps und vollem Kalender. Verlass sie, wann du willst.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Begin with yourself and five people who would take your call today. Ten minutes are enough.</source>
        <translation>Beginne mit dir und fünf Menschen, die heute ans Telefon gehen würden. Zehn Minuten genügen.</translation>
    </message>
    <message>
        <source>Start with five people</source>
        <translation>Mit fünf Menschen beginnen</translation>
    </message>
    <message>
        <source>Open an existing file</source>
        <translation>Vorhandene Datei öffnen</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file.</source>
        <translation>Alles bleibt auf diesem Computer, in einer Datei.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>fri, in 2 weeks, 3/12</source>
        <translation>fr, in 2 Wochen, 3.12.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meintest du</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>When is it? Perhaps ‘fri’ or ‘in 2 weeks’.</source>
        <translation>Wann ist es? Vielleicht ‚fr‘ oder ‚in 2 Wochen‘.</translation>
    </message>
</context>
<context>
    <name>WhenLine</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lang</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps “today” or “last fri”.</source>
        <translation>Diesen Tag kann ich nicht lesen. Vielleicht „heute“ oder „letzten Fr“.</translation>
    </message>
    <message>
        <source>I cannot read that time. Perhaps 15:30.</source>
        <translation>Diese Uhrzeit kann ich nicht lesen. Vielleicht 15:30.</translation>
    </message>
    <message>
        <source>Minutes are a number, up to a day.</source>
        <translation>Minuten sind eine Zahl, höchstens ein Tag.</translation>
    </message>
</context>
<context>
    <name>YouPart</name>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Wo, wann</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Kennengelernt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>Du und {name}</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Zwischen euch</translation>
    </message>
    <message>
        <source>Suggest nothing about {name}</source>
        <translation>Nichts zu {name} vorschlagen</translation>
    </message>
    <message>
        <source>Suggest nothing about this contact</source>
        <translation>Nichts zu diesem Kontakt vorschlagen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose from the list, or leave it empty.</source>
        <translation>Niemand hier heißt so. Wähle aus der Liste, oder lass es leer.</translation>
    </message>
</context>
<context>
    <name>_CatchLine</name>
    <message>
        <source>{name} promised</source>
        <translation>{name} hat versprochen</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Ich habe versprochen</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Wer versprochen hat</translation>
    </message>
    <message>
        <source>Name, position, company</source>
        <translation>Name, Position, Firma</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>What I do on that day</source>
        <translation>Was ich an diesem Tag tue</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>fri, 3/12</source>
        <translation>fr, 3.12.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Catch</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Catch it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>_Caught</name>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>at your targets</source>
        <translation>bei deinen Wunschfirmen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Eine Firma</translation>
    </message>
    <message>
        <source>An opening</source>
        <translation>Eine Stelle</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>It points to</source>
        <translation>Er führt zu</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The news in one line</source>
        <translation>Die Neuigkeit in einer Zeile</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>_OwnField</name>
    <message>
        <source>{name}, an own field</source>
        <translation>{name}, ein eigenes Feld</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>this field</source>
        <translation>dieses Feld</translation>
    </message>
</context>
<context>
    <name>_PacketLine</name>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation>{part}: {state}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
</context>
<context>
    <name>_PlaceRow</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>_RankButton</name>
    <message>
        <source>{points} of {most} points. How this is ranked</source>
        <translation>{points} von {most} Punkten. Wie das geordnet ist</translation>
    </message>
    <message>
        <source>Place {place}, {text}</source>
        <translation>Platz {place}, {text}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>May use the name</source>
        <translation>Darf den Namen nennen</translation>
    </message>
    <message>
        <source>Name: not asked</source>
        <translation>Name: nicht gefragt</translation>
    </message>
    <message>
        <source>Not the name</source>
        <translation>Nicht den Namen</translation>
    </message>
    <message>
        <source>May I use the name, for {what}</source>
        <translation>Darf ich den Namen nennen, bei {what}</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Take {what} away</source>
        <translation>{what} wegnehmen</translation>
    </message>
</context>
<context>
    <name>_TieButton</name>
    <message>
        <source>you too</source>
        <translation>du auch</translation>
    </message>
</context>
<context>
    <name>_WhoAndWhat</name>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation>Tab geht weiter, Ctrl+Enter speichert</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>In welche Richtung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
</TS>
