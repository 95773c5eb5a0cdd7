<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About SSI Coach</source>
        <translation>Über SSI Coach</translation>
    </message>
    <message>
        <source>Check for a new version…</source>
        <translation>Nach Updates suchen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied: versions and the kind of computer. Read it over before you send it.</source>
        <translation>Kopiert: Versionen und Art des Computers. Lesen Sie es durch, bevor Sie es abschicken.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Angaben für eine Meldung kopieren</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Pfad kopieren: {name}</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program opens no network connection and keeps no texts of your messages. The estimate is this program’s own reckoning, not LinkedIn’s formula.</source>
        <translation>Alles bleibt auf diesem Computer: Das Programm öffnet keine Netzwerkverbindung und speichert keine Nachrichtentexte. Die Schätzung ist eine eigene Berechnung dieses Programms, nicht LinkedIns Formel.</translation>
    </message>
    <message>
        <source>If something fails, only the place in the program is noted, and nothing of yours.</source>
        <translation>Bei einem Fehler wird nur die Stelle im Programm notiert, nichts von Ihnen.</translation>
    </message>
    <message>
        <source>Independent: neither made nor endorsed by LinkedIn, and not affiliated with it. LinkedIn is a trademark of its owner.</source>
        <translation>Unabhängig: weder von LinkedIn gemacht noch empfohlen und mit LinkedIn nicht verbunden. LinkedIn ist eine Marke ihres Inhabers.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Logs of failures</source>
        <translation>Fehlerberichte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>SSI Coach itself is free under the MIT licence.</source>
        <translation>SSI Coach selbst ist frei unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The folder could not be opened; copy its path instead.</source>
        <translation>Der Ordner ließ sich nicht öffnen; kopieren Sie stattdessen seinen Pfad.</translation>
    </message>
    <message>
        <source>This folder is made when something is put into it; so far there is nothing.</source>
        <translation>Diesen Ordner gibt es erst, wenn etwas hineinkommt; bisher ist da nichts.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Versions and the kind of computer; nothing of yours, no name, no number</source>
        <translation>Versionen und Art des Computers; nichts von Ihnen, kein Name, keine Zahl</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About SSI Coach</source>
        <translation>&amp;Über SSI Coach</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Catch up…</source>
        <translation>&amp;Nachtragen…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export everything as a file…</source>
        <translation>Alles als Datei &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>&amp;Finden oder ausführen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Log something…</source>
        <translation>&amp;Etwas eintragen…</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Pauses…</source>
        <translation>&amp;Pausen…</translation>
    </message>
    <message>
        <source>&amp;Protect with a passphrase…</source>
        <translation>Mit Passphrase sch&amp;ützen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Aus Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Weekly review as PDF…</source>
        <translation>&amp;Wochenrückblick als PDF…</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>A&amp;rbeitsbereiche…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Sicherun&amp;gen…</translation>
    </message>
    <message>
        <source>Check for a new &amp;version…</source>
        <translation>Nach &amp;Updates suchen…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Coac&amp;h’s report…</source>
        <translation>Co&amp;ach-Bericht…</translation>
    </message>
    <message>
        <source>Delete the workspace for &amp;good…</source>
        <translation>Arbeitsbereich endgültig lösc&amp;hen…</translation>
    </message>
    <message>
        <source>Export &amp;tables for a spreadsheet…</source>
        <translation>&amp;Tabellen für die Tabellenkalkulation exportieren…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>How the &amp;score is made</source>
        <translation>Wie der &amp;Wert entsteht</translation>
    </message>
    <message>
        <source>How to ask &amp;for your LinkedIn archive</source>
        <translation>Wie Sie Ihr LinkedIn-&amp;Archiv anfordern</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;system</source>
        <translation>Hell oder dunkel wie das &amp;System</translation>
    </message>
    <message>
        <source>Next coaching &amp;talk…</source>
        <translation>Nächstes Coaching-&amp;Gespräch…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>&amp;Demonstration öffnen</translation>
    </message>
    <message>
        <source>Plan my &amp;week…</source>
        <translation>&amp;Meine Woche planen…</translation>
    </message>
    <message>
        <source>Print the weekly re&amp;view…</source>
        <translation>Wochenrückblick druc&amp;ken…</translation>
    </message>
    <message>
        <source>R&amp;outines…</source>
        <translation>R&amp;outinen…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s &amp;score…</source>
        <translation>&amp;LinkedIns Wert eintragen…</translation>
    </message>
    <message>
        <source>Recorded scores and &amp;notes…</source>
        <translation>Eingetragene Werte und No&amp;tizen…</translation>
    </message>
    <message>
        <source>Rena&amp;me the workspace…</source>
        <translation>Arbeitsbereich &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Repor&amp;ts</source>
        <translation>Beri&amp;chte</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Ein &amp;Problem melden…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Save: everything is saved already</source>
        <translation>Speichern: alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>Show me a&amp;round</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Show the data &amp;folder</source>
        <translation>Daten&amp;ordner zeigen</translation>
    </message>
    <message>
        <source>Text in its &amp;own size</source>
        <translation>Schrift in &amp;normaler Größe</translation>
    </message>
    <message>
        <source>Week to &amp;a calendar…</source>
        <translation>Woche in den &amp;Kalender…</translation>
    </message>
    <message>
        <source>Weekly &amp;review in its own window</source>
        <translation>Wochen&amp;rückblick in eigenem Fenster</translation>
    </message>
    <message>
        <source>no workspace is open, or it is locked</source>
        <translation>kein Arbeitsbereich ist offen, oder er ist gesperrt</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>im Moment nicht möglich</translation>
    </message>
    <message>
        <source>the workspace is just being written</source>
        <translation>der Arbeitsbereich wird gerade geschrieben</translation>
    </message>
    <message>
        <source>there is nothing to take back or to do again</source>
        <translation>es gibt nichts rückgängig zu machen oder zu wiederholen</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Delete “{kind}”</source>
        <translation>„{kind}“ löschen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>from the archive</source>
        <translation>aus dem Archiv</translation>
    </message>
    <message>
        <source>{kind}, how often</source>
        <translation>{kind}, wie oft</translation>
    </message>
</context>
<context>
    <name>AddCardDialog</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this routine</source>
        <translation>Diese Routine hinzufügen</translation>
    </message>
    <message>
        <source>Add to {day}</source>
        <translation>Hinzufügen: {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuten insgesamt</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>So heißt nichts. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What to plan</source>
        <translation>Was planen</translation>
    </message>
    <message>
        <source>com 3 · visit 4 · post</source>
        <translation>kom 3 · besuch 4 · beitrag</translation>
    </message>
    <message>
        <source>optional: for whom, about what</source>
        <translation>freiwillig: für wen, worüber</translation>
    </message>
</context>
<context>
    <name>AheadSection</name>
    <message>
        <source>Go through my profile</source>
        <translation>Mein Profil durchgehen</translation>
    </message>
    <message>
        <source>Once LinkedIn’s score is recorded or your profile list was gone through, you see here where your score is going, what a goal takes, and what would change if you did more.</source>
        <translation>Sobald LinkedIns Wert eingetragen oder Ihre Profilliste durchgegangen ist, sehen Sie hier, wohin sich Ihr Wert bewegt, was ein Ziel erfordert und was sich ändert, wenn Sie mehr tun.</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Where your score is going will stand here</source>
        <translation>Hier steht bald, wohin sich Ihr Wert bewegt</translation>
    </message>
</context>
<context>
    <name>AnnotateDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From this day on your estimate listens to LinkedIn’s next scores more than to the earlier ones. The chart shows the day.</source>
        <translation>Von diesem Tag an richtet sich Ihre Schätzung mehr nach LinkedIns nächsten Werten als nach den früheren. Das Diagramm zeigt den Tag.</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn hat die Formel geändert</translation>
    </message>
    <message>
        <source>Note something about a day</source>
        <translation>Etwas zu einem Tag notieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>The chart shows the day. Your estimate stays as it is.</source>
        <translation>Das Diagramm zeigt den Tag. Ihre Schätzung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>in wenigen Worten</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>A ZIP file beside the files of an archive is not opened; bring it in by itself.</source>
        <translation>Eine ZIP-Datei neben den Dateien eines Archivs wird nicht geöffnet; importieren Sie sie für sich.</translation>
    </message>
    <message>
        <source>A ZIP file inside a ZIP file is not opened.</source>
        <translation>Eine ZIP-Datei in einer ZIP-Datei wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>A line in it has no end; what follows was not read.</source>
        <translation>Eine Zeile darin hat kein Ende; was folgt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It has no day.</source>
        <translation>Sie hat keinen Tag.</translation>
    </message>
    <message>
        <source>It has {found} of {wanted} columns.</source>
        <translation>Sie hat {found} von {wanted} Spalten.</translation>
    </message>
    <message>
        <source>It is too long, or a quotation mark is never closed.</source>
        <translation>Sie ist zu lang, oder ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Its day, {day}, is later than the archive.</source>
        <translation>Ihr Tag, {day}, liegt nach dem des Archivs.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive; LinkedIn makes no such files.</source>
        <translation>Ihr Name führt aus dem Archiv hinaus; solche Dateien macht LinkedIn nicht.</translation>
    </message>
    <message>
        <source>More than {count} people; the messages of the others were only counted.</source>
        <translation>Mehr als {count} Personen; die Nachrichten der übrigen wurden nur gezählt.</translation>
    </message>
    <message>
        <source>More than {count} rows; what follows was not read.</source>
        <translation>Mehr als {count} Zeilen; was folgt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No comment was found in it: no line begins with a day and an address; use the file as LinkedIn sent it.</source>
        <translation>Darin wurde kein Kommentar gefunden: Keine Zeile beginnt mit Tag und Adresse. Nehmen Sie die Datei, wie LinkedIn sie geschickt hat.</translation>
    </message>
    <message>
        <source>Some letters were not UTF-8 and were read as Windows text.</source>
        <translation>Einige Buchstaben waren kein UTF-8 und wurden als Windows-Text gelesen.</translation>
    </message>
    <message>
        <source>The line with the names of the columns ({columns}) is missing; use the file as LinkedIn sent it.</source>
        <translation>Die Zeile mit den Namen der Spalten ({columns}) fehlt. Nehmen Sie die Datei, wie LinkedIn sie geschickt hat.</translation>
    </message>
    <message>
        <source>This is a workbook, not text; use the file as LinkedIn sent it.</source>
        <translation>Das ist eine Arbeitsmappe, kein Text. Nehmen Sie die Datei, wie LinkedIn sie geschickt hat.</translation>
    </message>
    <message>
        <source>Which of these messages are yours cannot be told: Profile.csv and Invitations.csv are missing. They were not counted.</source>
        <translation>Welche dieser Nachrichten von Ihnen sind, lässt sich nicht sagen: Profile.csv und Invitations.csv fehlen. Sie wurden nicht gezählt.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>es kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>more than {count} files are in it; this is no LinkedIn archive.</source>
        <translation>darin sind mehr als {count} Dateien; das ist kein LinkedIn-Archiv.</translation>
    </message>
    <message>
        <source>more than {count} files are in the folder; bring in the folder of the archive alone.</source>
        <translation>im Ordner sind mehr als {count} Dateien; importieren Sie nur den Ordner des Archivs.</translation>
    </message>
    <message>
        <source>none of the files of a LinkedIn archive is in it (like Connections.csv); bring in the ZIP file that LinkedIn sent, or the folder it was unpacked to.</source>
        <translation>darin ist keine der Dateien eines LinkedIn-Archivs (wie Connections.csv); importieren Sie die ZIP-Datei von LinkedIn oder den Ordner, in den sie entpackt wurde.</translation>
    </message>
    <message>
        <source>nothing in it tells of which day it is; bring in the ZIP file itself.</source>
        <translation>nichts darin sagt, von welchem Tag es ist; importieren Sie die ZIP-Datei selbst.</translation>
    </message>
    <message>
        <source>several archives are in the folder, each with {file}; bring them in one by one.</source>
        <translation>im Ordner sind mehrere Archive, jedes mit {file}; importieren Sie sie einzeln.</translation>
    </message>
    <message>
        <source>the ZIP file is damaged or was not loaded wholly ({file}); load it from LinkedIn again.</source>
        <translation>die ZIP-Datei ist beschädigt oder wurde nicht ganz geladen ({file}); laden Sie sie noch einmal von LinkedIn.</translation>
    </message>
    <message>
        <source>the ZIP file is damaged or was not loaded wholly; load it from LinkedIn again.</source>
        <translation>die ZIP-Datei ist beschädigt oder wurde nicht ganz geladen; laden Sie sie noch einmal von LinkedIn.</translation>
    </message>
    <message>
        <source>the ZIP file is locked with a password; unpack it and bring in the folder.</source>
        <translation>die ZIP-Datei ist mit einem Passwort gesperrt; entpacken Sie sie und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>there is another ZIP file in it; unpack it once and bring in the inner one.</source>
        <translation>darin ist eine weitere ZIP-Datei; entpacken Sie die äußere und importieren Sie die innere.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>{file} holds more than a LinkedIn archive can (one gigabyte); nothing was read.</source>
        <translation>{file} enthält mehr, als ein LinkedIn-Archiv enthalten kann (ein Gigabyte); es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used.</source>
        <translation>„{value}“ ist kein Tag, der verwendet werden kann.</translation>
    </message>
    <message>
        <source>…and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
</context>
<context>
    <name>ArchiveHowtoDialog</name>
    <message>
        <source>Choose the larger archive with everything in it. The small one leaves out what you wrote.</source>
        <translation>Wählen Sie das größere Archiv, in dem alles steht. Im kleinen fehlt, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Download the file and keep it as it is. Do not unpack it and do not open it in Excel.</source>
        <translation>Laden Sie die Datei herunter und lassen Sie sie, wie sie ist: nicht entpacken, nicht in Excel öffnen.</translation>
    </message>
    <message>
        <source>I asked for it today: remind me</source>
        <translation>Heute angefordert: erinnern</translation>
    </message>
    <message>
        <source>I have it: import…</source>
        <translation>Ich habe es: importieren…</translation>
    </message>
    <message>
        <source>I have it: no reminder</source>
        <translation>Ich habe es: nicht erinnern</translation>
    </message>
    <message>
        <source>LinkedIn gives you a copy of your own data: contacts, comments, posts. It takes a minute to ask for it and up to a day to get it.</source>
        <translation>LinkedIn gibt Ihnen eine Kopie Ihrer eigenen Daten: Kontakte, Kommentare, Beiträge. Das Anfordern dauert eine Minute, das Bereitstellen bis zu einem Tag.</translation>
    </message>
    <message>
        <source>LinkedIn writes to you when it is ready, within 24 hours. The link works for three days.</source>
        <translation>LinkedIn schreibt Ihnen, wenn es bereitliegt, innerhalb von 24 Stunden. Der Link gilt drei Tage.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings &amp; Privacy, then Data privacy, then “Get a copy of your data”.</source>
        <translation>Öffnen Sie auf LinkedIn „Einstellungen &amp; Datenschutz“, dann „Datenschutz“, dann „Kopie Ihrer Daten anfordern“.</translation>
    </message>
    <message>
        <source>Open LinkedIn’s page</source>
        <translation>LinkedIns Seite öffnen</translation>
    </message>
    <message>
        <source>Open LinkedIn’s page in the browser</source>
        <translation>LinkedIns Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Press “Request archive” and enter your password.</source>
        <translation>Klicken Sie auf „Archiv anfordern“ und geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Then drop the file on this window. Your profile list, your network and months of work fill themselves from it, on this computer only; you see what is in it before anything is taken in.</source>
        <translation>Legen Sie die Datei dann auf diesem Fenster ab. Ihre Profilliste, Ihr Netzwerk und Monate Ihrer Arbeit füllen sich daraus von selbst, nur auf diesem Computer; bevor etwas übernommen wird, sehen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>You are reminded from tomorrow on. To change it: Help, “How to ask for your LinkedIn archive”.</source>
        <translation>Ab morgen werden Sie erinnert. Ändern können Sie das unter Hilfe, „Wie Sie Ihr LinkedIn-Archiv anfordern“.</translation>
    </message>
    <message>
        <source>You asked for it and are reminded each day until you have it.</source>
        <translation>Sie haben es angefordert und werden täglich erinnert, bis Sie es haben.</translation>
    </message>
    <message>
        <source>You will be reminded from tomorrow on.</source>
        <translation>Ab morgen werden Sie erinnert.</translation>
    </message>
    <message>
        <source>Your LinkedIn archive</source>
        <translation>Ihr LinkedIn-Archiv</translation>
    </message>
</context>
<context>
    <name>AskPassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Bitte warten Sie %n Sekunde bis zum nächsten Versuch.</numerusform>
            <numerusform>Bitte warten Sie %n Sekunden bis zum nächsten Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open it; type it again.</source>
        <translation>Diese Passphrase öffnet ihn nicht; geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This copy is protected</source>
        <translation>Diese Kopie ist geschützt</translation>
    </message>
    <message>
        <source>{file} opens with another passphrase than the one in use: the one it had when it was made.</source>
        <translation>{file} lässt sich nicht mit der jetzigen Passphrase öffnen, sondern mit der, die beim Anlegen galt.</translation>
    </message>
</context>
<context>
    <name>Backtest</name>
    <message>
        <source>About 8 of 10 should.</source>
        <translation>Etwa 8 von 10 sollen es sein.</translation>
    </message>
    <message>
        <source>No score of LinkedIn’s is recorded yet. Record two on different days to see how well the estimate foretells them.</source>
        <translation>Noch ist kein Wert von LinkedIn eingetragen. Tragen Sie zwei an verschiedenen Tagen ein, dann sehen Sie, wie gut die Schätzung sie vorhersagt.</translation>
    </message>
    <message numerus="yes">
        <source>On average the estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</source>
        <translation>
            <numerusform>Im Schnitt lag die Schätzung um {ours} Punkt neben LinkedIns Wert; mit dem jeweils letzten Wert hätte man um {naive} danebengelegen.</numerusform>
            <numerusform>Im Schnitt lag die Schätzung um {ours} Punkte neben LinkedIns Wert; mit dem jeweils letzten Wert hätte man um {naive} danebengelegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One score of LinkedIn’s is recorded. From the second on you see here how well the estimate foretold it.</source>
        <translation>Ein Wert von LinkedIn ist eingetragen. Ab dem zweiten sehen Sie hier, wie gut die Schätzung ihn vorhergesagt hat.</translation>
    </message>
    <message>
        <source>So far the estimate tells you no more than the last score does: your score hardly moved.</source>
        <translation>Bisher sagt die Schätzung nicht mehr als der letzte Wert: Ihr Wert hat sich kaum bewegt.</translation>
    </message>
    <message>
        <source>So far the last score was the better guess. The estimate gets better with each score you record, and when all you do is logged.</source>
        <translation>Bisher war der letzte Wert der bessere Anhaltspunkt. Die Schätzung wird mit jedem Wert besser, den Sie eintragen, und wenn alles eingetragen ist, was Sie tun.</translation>
    </message>
    <message>
        <source>So the estimate tells you more than the last score does.</source>
        <translation>Die Schätzung sagt Ihnen also mehr als der letzte Wert.</translation>
    </message>
    <message numerus="yes">
        <source>The estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</source>
        <translation>
            <numerusform>Die Schätzung lag um {ours} Punkt neben LinkedIns Wert; mit dem letzten Wert hätte man um {naive} danebengelegen.</numerusform>
            <numerusform>Die Schätzung lag um {ours} Punkte neben LinkedIns Wert; mit dem letzten Wert hätte man um {naive} danebengelegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The score fell into the range.</source>
        <translation>Der Wert lag im angegebenen Bereich.</translation>
    </message>
    <message>
        <source>The score fell outside the range.</source>
        <translation>Der Wert lag außerhalb des angegebenen Bereichs.</translation>
    </message>
    <message>
        <source>These are few scores yet: record one a week, and you can rely on it.</source>
        <translation>Noch sind es wenige Werte: Tragen Sie jede Woche einen ein, dann ist darauf Verlass.</translation>
    </message>
    <message numerus="yes">
        <source>{inside} of {count} scores fell into the range.</source>
        <translation>
            <numerusform>{inside} von {count} Wert lag im angegebenen Bereich.</numerusform>
            <numerusform>{inside} von {count} Werten lagen im angegebenen Bereich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Before a new passphrase</source>
        <translation>Vor neuer Passphrase</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Vor einer neuen Version</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>Before the protection was removed</source>
        <translation>Vor Aufheben des Schutzes</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>The folder {folder} is not there; connect its drive, or choose another folder.</source>
        <translation>Der Ordner {folder} ist nicht da; schließen Sie das Laufwerk an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>When the file was moved away</source>
        <translation>Als die Datei verschoben wurde</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>{file} could not be deleted; check whether it may be.</source>
        <translation>{file} konnte nicht gelöscht werden; prüfen Sie, ob das erlaubt ist.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Also copy every daily backup there</source>
        <translation>Auch jede tägliche Sicherung dorthin kopieren</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up there now</source>
        <translation>Jetzt dorthin sichern</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Sichern nach…</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>Gesichert in {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compressed copies go to {folder}</source>
        <translation>Gepackte Kopien kommen nach {folder}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this backup</source>
        <translation>Diese Sicherung löschen</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>Diese Sicherung löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Every day’s backup is made by itself; those of 7 days, 8 weeks and 12 months are kept. Of those made before something (an import, going back …) the newest five are kept, and the first of each of the last seven days. What you back up by hand stays until you delete it. Each is read back before an older one goes.</source>
        <translation>Jeden Tag wird von selbst gesichert; die Sicherungen von 7 Tagen, 8 Wochen und 12 Monaten bleiben. Von denen vor einem Vorgang (Import, Zurückgehen …) bleiben die fünf neuesten und die erste von jedem der letzten sieben Tage. Was Sie von Hand sichern, bleibt, bis Sie es löschen. Jede wird gelesen und geprüft, bevor eine ältere weicht.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurück</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No other folder</source>
        <translation>Ordner nicht mehr nutzen</translation>
    </message>
    <message>
        <source>Not all backups are protected, as the workspace is now: those can be read by anybody who has them. Delete them if that is not wanted.</source>
        <translation>Nicht alle Sicherungen sind geschützt wie jetzt der Arbeitsbereich: Die anderen kann jeder lesen, der sie hat. Löschen Sie sie, wenn Sie das nicht wollen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Search a day, why or where</source>
        <translation>Tag, Anlass oder Ort suchen</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Datenordner zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The backup of {when} ({why}) is deleted for good. The workspace and the other backups stay.</source>
        <translation>Die Sicherung vom {when} ({why}) wird endgültig gelöscht. Der Arbeitsbereich und die anderen Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>The present state is backed up before</source>
        <translation>Der jetzige Stand wird vorher gesichert</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one; so does every day by itself.</source>
        <translation>Es gibt noch keine Sicherung. „Jetzt sichern“ macht eine; täglich geschieht es von selbst.</translation>
    </message>
    <message>
        <source>There is no daily backup since {day}: {why}</source>
        <translation>Seit dem {day} gibt es keine tägliche Sicherung: {why}</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Wird entpackt…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>“Back up to…” makes a compressed copy in a folder of your choice, such as a USB stick.</source>
        <translation>„Sichern nach…“ legt eine gepackte Kopie in einem Ordner Ihrer Wahl ab, etwa auf einem USB-Stick.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Good for: {area}</source>
        <translation>Gut für: {area}</translation>
    </message>
    <message>
        <source>LinkedIn, {week}</source>
        <translation>LinkedIn, {week}</translation>
    </message>
    <message>
        <source>LinkedIn: {what}</source>
        <translation>LinkedIn: {what}</translation>
    </message>
    <message>
        <source>Planned in SSI Coach</source>
        <translation>Geplant mit SSI Coach</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} erledigt</translation>
    </message>
    <message>
        <source>{what} ({minutes} min)</source>
        <translation>{what} ({minutes}&#xa0;Min.)</translation>
    </message>
    <message>
        <source>✓ LinkedIn: {what}</source>
        <translation>✓ LinkedIn: {what}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%n planned card(s)</source>
        <translation>
            <numerusform>%n geplante Karte</numerusform>
            <numerusform>%n geplante Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>All day, without a time</source>
        <translation>Ganztägig, ohne Uhrzeit</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Each card takes the minutes it is planned for, and blocks that time.</source>
        <translation>Jede Karte dauert so lange, wie sie geplant ist, und hält diese Zeit frei.</translation>
    </message>
    <message>
        <source>LinkedIn {week}</source>
        <translation>LinkedIn {week}</translation>
    </message>
    <message>
        <source>Nothing is planned for this week yet.</source>
        <translation>Für diese Woche ist noch nichts geplant.</translation>
    </message>
    <message>
        <source>One after the other, from</source>
        <translation>Nacheinander, ab</translation>
    </message>
    <message>
        <source>Open or import the file in Outlook, Apple’s or Google’s calendar. Import it again after you changed your plan: what is in the calendar is updated, not doubled. What you deleted here stays there.</source>
        <translation>Öffnen oder importieren Sie die Datei in Outlook, in Apples oder in Googles Kalender. Haben Sie den Plan geändert, importieren Sie ihn noch einmal: Was im Kalender steht, wird erneuert und nicht verdoppelt. Was Sie hier gelöscht haben, bleibt dort stehen.</translation>
    </message>
    <message>
        <source>Save the week for a calendar</source>
        <translation>Die Woche für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The cards stand above the day and block no time.</source>
        <translation>Die Karten stehen über dem Tag und belegen keine Zeit.</translation>
    </message>
    <message>
        <source>Week to a calendar</source>
        <translation>Woche in den Kalender</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>KW {number}, {days}</translation>
    </message>
</context>
<context>
    <name>CardWidget</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Next week, the same day</source>
        <translation>Nächste Woche, gleicher Tag</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>One less done</source>
        <translation>Eins weniger erledigt</translation>
    </message>
    <message>
        <source>One less done (−)</source>
        <translation>Eins weniger erledigt (−)</translation>
    </message>
    <message>
        <source>One less done: {what}</source>
        <translation>Eins weniger erledigt: {what}</translation>
    </message>
    <message>
        <source>One more done</source>
        <translation>Eins mehr erledigt</translation>
    </message>
    <message>
        <source>One more done (+)</source>
        <translation>Eins mehr erledigt (+)</translation>
    </message>
    <message>
        <source>One more done: {what}</source>
        <translation>Eins mehr erledigt: {what}</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Space: done · + and −: one more, one less · Enter: edit · Alt+arrows: another day · Del: remove</source>
        <translation>Leertaste: erledigt · + und −: eins mehr, eins weniger · Eingabe: bearbeiten · Alt+Pfeile: anderer Tag · Entf: entfernen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} erledigt</translation>
    </message>
    <message>
        <source>{done} of {title}</source>
        <translation>{done} von {title}</translation>
    </message>
    <message>
        <source>{title}, {how}, {day}</source>
        <translation>{title}, {how}, {day}</translation>
    </message>
    <message>
        <source>{title}, {how}, {minutes}, {day}</source>
        <translation>{title}, {how}, {minutes}, {day}</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>There is no backup of today: {why}</source>
        <translation>Von heute gibt es keine Sicherung: {why}</translation>
    </message>
    <message>
        <source>Today’s backup is made, but not copied: {why}</source>
        <translation>Die heutige Sicherung ist gemacht, aber nicht kopiert: {why}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>1584 × 396 pixels</source>
        <translation>1584 × 396 Pixel</translation>
    </message>
    <message>
        <source>2 positions or more</source>
        <translation>2 Positionen oder mehr</translation>
    </message>
    <message>
        <source>2,600 characters at most; the first 300 show</source>
        <translation>Höchstens 2.600 Zeichen; die ersten 300 sind zu sehen</translation>
    </message>
    <message>
        <source>220 characters at most</source>
        <translation>Höchstens 220 Zeichen</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 oder mehr</translation>
    </message>
    <message>
        <source>3 pieces</source>
        <translation>3 Stücke</translation>
    </message>
    <message>
        <source>5 or more, 100 at most</source>
        <translation>5 oder mehr, höchstens 100</translation>
    </message>
    <message>
        <source>50, then 500</source>
        <translation>50, dann 500</translation>
    </message>
    <message>
        <source>500 connections or more</source>
        <translation>500 Kontakte oder mehr</translation>
    </message>
    <message>
        <source>A call with a customer to be.</source>
        <translation>Ein Telefonat mit einem künftigen Kunden.</translation>
    </message>
    <message>
        <source>A case, a talk, an article: proof beats claims.</source>
        <translation>Ein Fall, ein Vortrag, ein Artikel: Belege schlagen Behauptungen.</translation>
    </message>
    <message>
        <source>A customer&apos;s word weighs more than your own.</source>
        <translation>Das Wort eines Kunden wiegt mehr als das eigene.</translation>
    </message>
    <message>
        <source>A few kind words to somebody who has just connected.</source>
        <translation>Ein paar freundliche Worte an jemanden, der sich gerade vernetzt hat.</translation>
    </message>
    <message>
        <source>A message to one person, written for that person.</source>
        <translation>Eine Nachricht an einen Menschen, für ihn geschrieben.</translation>
    </message>
    <message>
        <source>A message to somebody you do not know yet.</source>
        <translation>Eine Nachricht an jemanden, den Sie noch nicht kennen.</translation>
    </message>
    <message>
        <source>A picture or document makes a position worth a look.</source>
        <translation>Ein Bild oder Dokument macht eine Position sehenswert.</translation>
    </message>
    <message>
        <source>A post in the last 30 days</source>
        <translation>Ein Beitrag in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>A profile that speaks is followed.</source>
        <translation>Einem Profil, das spricht, folgt man.</translation>
    </message>
    <message>
        <source>A real exchange about a need.</source>
        <translation>Ein echter Austausch über einen Bedarf.</translation>
    </message>
    <message>
        <source>A short address without digits fits on a card and in a signature.</source>
        <translation>Eine kurze Adresse ohne Ziffern passt auf eine Karte und in eine Signatur.</translation>
    </message>
    <message>
        <source>A thought, a case, a question: for the people you want to reach.</source>
        <translation>Ein Gedanke, ein Fall, eine Frage: für die Menschen, die Sie erreichen möchten.</translation>
    </message>
    <message>
        <source>A title alone says little; two lines on results say what you do for customers.</source>
        <translation>Ein Titel allein sagt wenig; zwei Zeilen über Ergebnisse sagen, was Sie für Kunden tun.</translation>
    </message>
    <message>
        <source>A visitor who does not see what you offer leaves.</source>
        <translation>Wer nicht sieht, was Sie anbieten, geht wieder.</translation>
    </message>
    <message>
        <source>About: written for the customer</source>
        <translation>Info: für den Kunden geschrieben</translation>
    </message>
    <message>
        <source>Add at least five skills and put the three you want to be known for first.</source>
        <translation>Ergänzen Sie mindestens fünf Kenntnisse und setzen Sie die drei, für die Sie bekannt sein möchten, an den Anfang.</translation>
    </message>
    <message>
        <source>Add at least two earlier positions, with a line each.</source>
        <translation>Ergänzen Sie mindestens zwei frühere Positionen, jeweils mit einer Zeile.</translation>
    </message>
    <message>
        <source>Add school, degree, years.</source>
        <translation>Ergänzen Sie Schule, Abschluss, Jahre.</translation>
    </message>
    <message>
        <source>Add the section “Languages”.</source>
        <translation>Fügen Sie den Abschnitt „Sprachen“ hinzu.</translation>
    </message>
    <message>
        <source>Add the section “Licences &amp; certifications”.</source>
        <translation>Fügen Sie den Abschnitt „Bescheinigungen &amp; Zertifikate“ hinzu.</translation>
    </message>
    <message>
        <source>Add the section “Services” if you work for yourself.</source>
        <translation>Fügen Sie den Abschnitt „Dienstleistungen“ hinzu, wenn Sie selbstständig sind.</translation>
    </message>
    <message>
        <source>Add three or four sentences or points with results to your present position.</source>
        <translation>Ergänzen Sie bei Ihrer jetzigen Position drei, vier Sätze oder Punkte mit Ergebnissen.</translation>
    </message>
    <message>
        <source>Also good to have</source>
        <translation>Außerdem gut</translation>
    </message>
    <message>
        <source>An article or newsletter counts as two posts.</source>
        <translation>Ein Artikel oder Newsletter zählt wie zwei Beiträge.</translation>
    </message>
    <message>
        <source>An offer you sent.</source>
        <translation>Ein Angebot, das Sie abgegeben haben.</translation>
    </message>
    <message>
        <source>Answer those who comment on your post.</source>
        <translation>Antworten Sie denen, die Ihren Beitrag kommentieren.</translation>
    </message>
    <message>
        <source>Answers to those who comment on your own posts.</source>
        <translation>Antworten an die, die Ihre eigenen Beiträge kommentieren.</translation>
    </message>
    <message>
        <source>Ask for a recommendation</source>
        <translation>Um Empfehlung bitten</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Um Vorstellung bitten</translation>
    </message>
    <message>
        <source>Ask or answer in a group.</source>
        <translation>Fragen oder antworten Sie in einer Gruppe.</translation>
    </message>
    <message>
        <source>Ask somebody outside your trade to read your profile for ten seconds and tell you what you sell.</source>
        <translation>Lassen Sie jemanden von außerhalb Ihres Fachs Ihr Profil zehn Sekunden lesen und sagen, was Sie verkaufen.</translation>
    </message>
    <message>
        <source>Ask three customers, one project each, and offer a first draft of what mattered.</source>
        <translation>Bitten Sie drei Kunden, je zu einem Projekt, und bieten Sie einen ersten Entwurf dessen an, was wichtig war.</translation>
    </message>
    <message>
        <source>At least 400 × 400 pixels</source>
        <translation>Mindestens 400 × 400 Pixel</translation>
    </message>
    <message>
        <source>Attend an event</source>
        <translation>Veranstaltung besuchen</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Hintergrundbild</translation>
    </message>
    <message>
        <source>Begin with your customer&apos;s problem: only the first lines show. Then proof, then how to reach you.</source>
        <translation>Beginnen Sie mit dem Problem Ihres Kunden: Nur die ersten Zeilen sind zu sehen. Dann Belege, dann, wie man Sie erreicht.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments with substance on other people&apos;s posts.</source>
        <translation>Kommentare mit Gehalt zu den Beiträgen anderer.</translation>
    </message>
    <message>
        <source>Company page linked</source>
        <translation>Unternehmensseite verknüpft</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Contacts who decide: owners, board, directors, heads of department.</source>
        <translation>Kontakte, die entscheiden: Inhaber, Vorstände, Geschäfts- und Abteilungsleitungen.</translation>
    </message>
    <message>
        <source>Contacts won lately.</source>
        <translation>In letzter Zeit gewonnene Kontakte.</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Current position described</source>
        <translation>Aktuelle Position beschrieben</translation>
    </message>
    <message>
        <source>Custom profile address</source>
        <translation>Eigene Profiladresse</translation>
    </message>
    <message>
        <source>Days active</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>Days on which you did anything on LinkedIn beyond reacting.</source>
        <translation>Tage, an denen Sie auf LinkedIn mehr getan haben als zu reagieren.</translation>
    </message>
    <message>
        <source>Edit a position and add a document, picture or link.</source>
        <translation>Bearbeiten Sie eine Position und fügen Sie ein Dokument, ein Bild oder einen Link hinzu.</translation>
    </message>
    <message>
        <source>Edit the introduction of your profile and choose the industry your customers would look for.</source>
        <translation>Bearbeiten Sie die Einleitung Ihres Profils und wählen Sie die Branche, nach der Ihre Kunden suchen würden.</translation>
    </message>
    <message>
        <source>Edit the introduction of your profile and fill in country and town.</source>
        <translation>Bearbeiten Sie die Einleitung Ihres Profils und tragen Sie Land und Ort ein.</translation>
    </message>
    <message>
        <source>Edit your contact details: e-mail address, website, telephone if you like.</source>
        <translation>Bearbeiten Sie Ihre Kontaktdaten: E-Mail-Adresse, Website, auf Wunsch Telefon.</translation>
    </message>
    <message>
        <source>Edit your present position and choose your company&apos;s page.</source>
        <translation>Bearbeiten Sie Ihre jetzige Position und wählen Sie die Seite Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Endorse others for what you know of them; many return it.</source>
        <translation>Bestätigen Sie anderen die Kenntnisse, die Sie an ihnen kennen; viele erwidern es.</translation>
    </message>
    <message>
        <source>Endorsed skills and recommendations received: what others vouch for.</source>
        <translation>Bestätigte Kenntnisse und erhaltene Empfehlungen: wofür andere bürgen.</translation>
    </message>
    <message>
        <source>Endorsements and recommendations</source>
        <translation>Bestätigungen und Empfehlungen</translation>
    </message>
    <message>
        <source>Endorsements are counted in your pillar Brand by their number.</source>
        <translation>Bestätigungen zählen mit ihrer Anzahl in Ihrer Säule Marke.</translation>
    </message>
    <message>
        <source>Featured: three proofs of your work</source>
        <translation>Im Fokus: drei Belege Ihrer Arbeit</translation>
    </message>
    <message>
        <source>First impression</source>
        <translation>Erster Eindruck</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>From a customer, about one project.</source>
        <translation>Von einem Kunden, zu einem Projekt.</translation>
    </message>
    <message>
        <source>From there on LinkedIn shows only “500+”. Quality comes first: connect with people who care.</source>
        <translation>Von da an zeigt LinkedIn nur noch „500+“. Qualität geht vor: Vernetzen Sie sich mit Menschen, die sich interessieren.</translation>
    </message>
    <message>
        <source>Give a recommendation</source>
        <translation>Empfehlung geben</translation>
    </message>
    <message>
        <source>Give first; it often comes back.</source>
        <translation>Geben Sie zuerst; oft kommt es zurück.</translation>
    </message>
    <message>
        <source>Group discussion</source>
        <translation>Gruppendiskussion</translation>
    </message>
    <message>
        <source>Group discussions</source>
        <translation>Gruppendiskussionen</translation>
    </message>
    <message>
        <source>Headline: for whom, with what result</source>
        <translation>Profilslogan: für wen, mit welchem Ergebnis</translation>
    </message>
    <message>
        <source>How many people looked at your profile in the last 90 days.</source>
        <translation>Wie viele Menschen Ihr Profil in den letzten 90 Tagen angesehen haben.</translation>
    </message>
    <message>
        <source>How much of your profile is filled in. Each ticked item of the Profile page adds its share.</source>
        <translation>Wie viel von Ihrem Profil ausgefüllt ist. Jeder abgehakte Punkt der Seite Profil trägt seinen Teil bei.</translation>
    </message>
    <message>
        <source>In person or by video.</source>
        <translation>Persönlich oder per Video.</translation>
    </message>
    <message>
        <source>InMails</source>
        <translation>InMails</translation>
    </message>
    <message>
        <source>InMails</source>
        <comment>after “more” and “fewer”</comment>
        <translation>InMails</translation>
    </message>
    <message>
        <source>Industry matches your market</source>
        <translation>Branche passt zu Ihrem Markt</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Insights: how you take part in the conversation, with comments, posts, replies and messages.</source>
        <translation>Einblicke: wie Sie am Gespräch teilnehmen, mit Kommentaren, Beiträgen, Antworten und Nachrichten.</translation>
    </message>
    <message>
        <source>Invitations accepted</source>
        <translation>Angenommene Einladungen</translation>
    </message>
    <message>
        <source>Invite people you have talked with, with a reason in one sentence.</source>
        <translation>Laden Sie Menschen ein, mit denen Sie gesprochen haben, mit einem Grund in einem Satz.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <source>It is the only place where you can tell the whole story in your own words.</source>
        <translation>Nur hier können Sie die ganze Geschichte in eigenen Worten erzählen.</translation>
    </message>
    <message>
        <source>It stands beside your name wherever you comment, search and write.</source>
        <translation>Er steht neben Ihrem Namen, wo immer Sie kommentieren, suchen und schreiben.</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Gruppe beitreten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Leads and accounts saved in Sales Navigator. Out of reach without it, and not worth buying it for.</source>
        <translation>In Sales Navigator gespeicherte Leads und Accounts. Ohne ihn nicht erreichbar, aber kein Grund, ihn zu kaufen.</translation>
    </message>
    <message>
        <source>Let a shared contact open the door.</source>
        <translation>Lassen Sie sich von einem gemeinsamen Kontakt die Tür öffnen.</translation>
    </message>
    <message>
        <source>Likes and other reactions: quick, and worth little.</source>
        <translation>„Gefällt mir“ und andere Reaktionen: schnell getan und wenig wert.</translation>
    </message>
    <message>
        <source>LinkedIn compares your score with this industry, so the comparison depends on it.</source>
        <translation>LinkedIn vergleicht Ihren Wert mit dieser Branche, der Vergleich hängt also von ihr ab.</translation>
    </message>
    <message>
        <source>LinkedIn lists Sales Navigator&apos;s tools; weight ours</source>
        <translation>LinkedIn führt die Werkzeuge von Sales Navigator auf; Gewicht von uns</translation>
    </message>
    <message>
        <source>LinkedIn names articles and posts; half-life from real series</source>
        <translation>LinkedIn nennt Artikel und Beiträge; Halbwertszeit aus echten Verläufen</translation>
    </message>
    <message>
        <source>LinkedIn names building relationships; weight ours</source>
        <translation>LinkedIn nennt den Aufbau von Beziehungen; Gewicht von uns</translation>
    </message>
    <message>
        <source>LinkedIn names comments; content feeds this pillar in all guides</source>
        <translation>LinkedIn nennt Kommentare; laut allen Ratgebern zahlen Inhalte auf diese Säule ein</translation>
    </message>
    <message>
        <source>LinkedIn names connections of VP level and above</source>
        <translation>LinkedIn nennt Kontakte ab der Bereichsleitung</translation>
    </message>
    <message>
        <source>LinkedIn names connections; over 1,000 fills the bar in guides</source>
        <translation>LinkedIn nennt Kontakte; über 1.000 füllen laut Ratgebern den Balken</translation>
    </message>
    <message>
        <source>LinkedIn names endorsements; reference 99 as shown on profiles</source>
        <translation>LinkedIn nennt Bestätigungen; Bezugswert 99, wie Profile ihn zeigen</translation>
    </message>
    <message>
        <source>LinkedIn names followers; weight ours</source>
        <translation>LinkedIn nennt Follower; Gewicht von uns</translation>
    </message>
    <message>
        <source>LinkedIn names groups</source>
        <translation>LinkedIn nennt Gruppen</translation>
    </message>
    <message>
        <source>LinkedIn names likes</source>
        <translation>LinkedIn nennt „Gefällt mir“</translation>
    </message>
    <message>
        <source>LinkedIn names messages and response rate</source>
        <translation>LinkedIn nennt Nachrichten und Antwortquote</translation>
    </message>
    <message>
        <source>LinkedIn names new connections; weight ours</source>
        <translation>LinkedIn nennt neue Kontakte; Gewicht von uns</translation>
    </message>
    <message>
        <source>LinkedIn names profile completeness, multimedia and cover first; weight ours</source>
        <translation>LinkedIn nennt zuerst Vollständigkeit, Medien und Titelbild des Profils; Gewicht von uns</translation>
    </message>
    <message>
        <source>LinkedIn names profile views made</source>
        <translation>LinkedIn nennt besuchte Profile</translation>
    </message>
    <message>
        <source>LinkedIn names profile views received</source>
        <translation>LinkedIn nennt Besuche auf Ihrem Profil</translation>
    </message>
    <message>
        <source>LinkedIn names saved leads; they come next after days active</source>
        <translation>LinkedIn nennt gespeicherte Leads; sie kommen gleich nach den aktiven Tagen</translation>
    </message>
    <message>
        <source>LinkedIn names searches</source>
        <translation>LinkedIn nennt Suchen</translation>
    </message>
    <message>
        <source>LinkedIn names shares and reshares</source>
        <translation>LinkedIn nennt Geteiltes</translation>
    </message>
    <message>
        <source>LinkedIn names the acceptance rate</source>
        <translation>LinkedIn nennt die Annahmequote</translation>
    </message>
    <message>
        <source>LinkedIn names the response rate; weight ours</source>
        <translation>LinkedIn nennt die Antwortquote; Gewicht von uns</translation>
    </message>
    <message>
        <source>LinkedIn names the response to content; weight ours</source>
        <translation>LinkedIn nennt die Resonanz auf Inhalte; Gewicht von uns</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Look at suggested contacts</source>
        <translation>Vorgeschlagene Kontakte ansehen</translation>
    </message>
    <message>
        <source>Look back, then plan the next week.</source>
        <translation>Zurückblicken, dann die nächste Woche planen.</translation>
    </message>
    <message>
        <source>Look for the people you want to know.</source>
        <translation>Suchen Sie die Menschen, die Sie kennenlernen möchten.</translation>
    </message>
    <message>
        <source>Media on a position</source>
        <translation>Medien an einer Position</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Erhaltene Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages you send, of every kind.</source>
        <translation>Nachrichten, die Sie senden, jeder Art.</translation>
    </message>
    <message>
        <source>Messages you send: what turns contacts into people you know.</source>
        <translation>Nachrichten, die Sie senden: Sie machen aus Kontakten Menschen, die Sie kennen.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Neue Kontakte</translation>
    </message>
    <message>
        <source>Note an idea for a post</source>
        <translation>Idee für einen Beitrag notieren</translation>
    </message>
    <message>
        <source>Offer is clear in ten seconds</source>
        <translation>Angebot ist in zehn Sekunden klar</translation>
    </message>
    <message>
        <source>Once a week is enough.</source>
        <translation>Einmal in der Woche genügt.</translation>
    </message>
    <message>
        <source>Online or on site.</source>
        <translation>Online oder vor Ort.</translation>
    </message>
    <message>
        <source>Open your profile and choose “Verify”, where LinkedIn offers it.</source>
        <translation>Öffnen Sie Ihr Profil und wählen Sie „Verifizieren“, wo LinkedIn es anbietet.</translation>
    </message>
    <message>
        <source>Open your profile, add the section “Featured”, and put three pieces there.</source>
        <translation>Öffnen Sie Ihr Profil, fügen Sie den Abschnitt „Im Fokus“ hinzu und legen Sie dort drei Stücke ab.</translation>
    </message>
    <message>
        <source>Open your profile, click the pencil on the background and upload a picture with your offer in a few words.</source>
        <translation>Öffnen Sie Ihr Profil, klicken Sie auf den Stift am Hintergrund und laden Sie ein Bild mit Ihrem Angebot in wenigen Worten hoch.</translation>
    </message>
    <message>
        <source>Open your profile, click the photo, choose one that shows your face in good light on a plain background.</source>
        <translation>Öffnen Sie Ihr Profil, klicken Sie auf das Foto und wählen Sie eines, das Ihr Gesicht in gutem Licht vor ruhigem Hintergrund zeigt.</translation>
    </message>
    <message>
        <source>Open your profile, then “Public profile &amp; URL”, and choose your name.</source>
        <translation>Öffnen Sie Ihr Profil, dann „Öffentliches Profil &amp; URL“, und wählen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Pass something on and say why it matters.</source>
        <translation>Geben Sie etwas weiter und sagen Sie, warum es wichtig ist.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People LinkedIn thinks you know. Counts as half a search.</source>
        <translation>Menschen, die Sie nach Ansicht von LinkedIn kennen. Zählt wie eine halbe Suche.</translation>
    </message>
    <message>
        <source>People search near them, and so do search filters.</source>
        <translation>Man sucht in der eigenen Nähe, und Suchfilter tun es auch.</translation>
    </message>
    <message>
        <source>People searches</source>
        <translation>Personensuchen</translation>
    </message>
    <message>
        <source>People who see what you publish without being a contact.</source>
        <translation>Menschen, die sehen, was Sie veröffentlichen, ohne ein Kontakt zu sein.</translation>
    </message>
    <message>
        <source>People who studied with you find you.</source>
        <translation>Wer mit Ihnen studiert hat, findet Sie.</translation>
    </message>
    <message>
        <source>Posts and answers in groups.</source>
        <translation>Beiträge und Antworten in Gruppen.</translation>
    </message>
    <message>
        <source>Posts and articles of your own. Three posts a week, kept up, bring most of it.</source>
        <translation>Eigene Beiträge und Artikel. Drei Beiträge pro Woche, auf Dauer, bringen das meiste davon.</translation>
    </message>
    <message>
        <source>Posts and shares</source>
        <translation>Beiträge und Geteiltes</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>Veröffentlichte Beiträge</translation>
    </message>
    <message>
        <source>Professional brand: how complete your profile is, what you publish, and how others respond to it.</source>
        <translation>Professionelle Marke: wie vollständig Ihr Profil ist, was Sie veröffentlichen und wie andere darauf reagieren.</translation>
    </message>
    <message>
        <source>Professional photo</source>
        <translation>Professionelles Foto</translation>
    </message>
    <message>
        <source>Profile completeness</source>
        <translation>Vollständigkeit des Profils</translation>
    </message>
    <message>
        <source>Profile viewers</source>
        <translation>Besucher Ihres Profils</translation>
    </message>
    <message>
        <source>Profiles visited</source>
        <translation>Besuchte Profile</translation>
    </message>
    <message>
        <source>Profiles with a face are opened and answered more often.</source>
        <translation>Profile mit Gesicht werden öfter geöffnet und beantwortet.</translation>
    </message>
    <message>
        <source>Profiles you look at: preparation for every conversation.</source>
        <translation>Profile, die Sie ansehen: die Vorbereitung jedes Gesprächs.</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Publish a post</source>
        <translation>Beitrag veröffentlichen</translation>
    </message>
    <message>
        <source>Publish one short post: what did a customer ask you this week?</source>
        <translation>Veröffentlichen Sie einen kurzen Beitrag: Was hat Sie diese Woche ein Kunde gefragt?</translation>
    </message>
    <message>
        <source>Quick, and worth little: at most a tenth of your time.</source>
        <translation>Schnell getan und wenig wert: höchstens ein Zehntel Ihrer Zeit.</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reactions given</source>
        <translation>Gegebene Reaktionen</translation>
    </message>
    <message>
        <source>Reactions received</source>
        <translation>Erhaltene Reaktionen</translation>
    </message>
    <message>
        <source>Reactions you receive</source>
        <translation>Reaktionen, die Sie erhalten</translation>
    </message>
    <message>
        <source>Reactions, comments and reposts on your posts.</source>
        <translation>Reaktionen, Kommentare und Reposts zu Ihren Beiträgen.</translation>
    </message>
    <message>
        <source>Reactions, comments and reposts that others give to your posts.</source>
        <translation>Reaktionen, Kommentare und Reposts, die Ihre Beiträge von anderen bekommen.</translation>
    </message>
    <message>
        <source>Read before you write.</source>
        <translation>Erst lesen, dann schreiben.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Kontakt auffrischen</translation>
    </message>
    <message>
        <source>Record LinkedIn&apos;s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Relationships: whom you know, how senior they are, and whether you stay in touch.</source>
        <translation>Beziehungen: wen Sie kennen, welche Stellung diese Menschen haben und ob Sie in Verbindung bleiben.</translation>
    </message>
    <message>
        <source>Replies on your posts</source>
        <translation>Antworten zu Ihren Beiträgen</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>Auf Kommentar antworten</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Reposten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results: conversations, calls, meetings, proposals and contracts. What it is all for, and not part of the 100.</source>
        <translation>Ergebnisse: Gespräche, Telefonate, Treffen, Angebote und Aufträge. Worum es bei alldem geht, und kein Teil der 100.</translation>
    </message>
    <message>
        <source>Right people: how often you are there, search, and look at the people you want to know.</source>
        <translation>Die richtigen Personen: wie oft Sie da sind, suchen und sich die Menschen ansehen, die Sie kennenlernen möchten.</translation>
    </message>
    <message>
        <source>Sales Navigator licence</source>
        <translation>Lizenz für Sales Navigator</translation>
    </message>
    <message>
        <source>Sales Navigator only.</source>
        <translation>Nur mit Sales Navigator.</translation>
    </message>
    <message>
        <source>Save a lead</source>
        <translation>Lead speichern</translation>
    </message>
    <message>
        <source>Save an account</source>
        <translation>Account speichern</translation>
    </message>
    <message>
        <source>Saved leads and accounts</source>
        <translation>Gespeicherte Leads und Accounts</translation>
    </message>
    <message>
        <source>Say whom you help and what they get from it, in your customer&apos;s words.</source>
        <translation>Sagen Sie, wem Sie helfen und was diese Menschen davon haben, in den Worten Ihrer Kunden.</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Searches for the people you want to know.</source>
        <translation>Suchen nach den Menschen, die Sie kennenlernen möchten.</translation>
    </message>
    <message>
        <source>See who viewed you</source>
        <translation>Besucher Ihres Profils ansehen</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Send an InMail</source>
        <translation>InMail senden</translation>
    </message>
    <message>
        <source>Senior connections</source>
        <translation>Kontakte, die entscheiden</translation>
    </message>
    <message>
        <source>Services listed</source>
        <translation>Dienstleistungen eingetragen</translation>
    </message>
    <message>
        <source>Share with your view</source>
        <translation>Mit eigener Meinung teilen</translation>
    </message>
    <message>
        <source>Skills are searched for, and endorsed by others.</source>
        <translation>Nach Kenntnissen wird gesucht, und andere bestätigen sie.</translation>
    </message>
    <message>
        <source>Skills endorsed by others</source>
        <translation>Von anderen bestätigte Kenntnisse</translation>
    </message>
    <message>
        <source>Skills: five or more, strongest first</source>
        <translation>Kenntnisse: fünf oder mehr, die stärksten zuerst</translation>
    </message>
    <message>
        <source>So that the next post is easy to start.</source>
        <translation>Damit der Einstieg in den nächsten Beitrag leichtfällt.</translation>
    </message>
    <message>
        <source>Somebody joined your network.</source>
        <translation>Jemand ist in Ihr Netzwerk gekommen.</translation>
    </message>
    <message>
        <source>Somebody wrote to you.</source>
        <translation>Jemand hat Ihnen geschrieben.</translation>
    </message>
    <message>
        <source>The logo beside your position leads to your company.</source>
        <translation>Das Logo neben Ihrer Position führt zu Ihrem Unternehmen.</translation>
    </message>
    <message>
        <source>The mark shows that you are who you say you are.</source>
        <translation>Das Zeichen zeigt, dass Sie wirklich der Mensch sind, als der Sie auftreten.</translation>
    </message>
    <message>
        <source>The share of your invitations that is accepted.</source>
        <translation>Der Anteil Ihrer Einladungen, der angenommen wird.</translation>
    </message>
    <message>
        <source>The strongest correlate in the one published analysis of seats</source>
        <translation>Der stärkste Zusammenhang in der einzigen veröffentlichten Auswertung</translation>
    </message>
    <message>
        <source>The widest space on your profile says in one glance what you offer.</source>
        <translation>Die breiteste Fläche Ihres Profils sagt auf einen Blick, was Sie anbieten.</translation>
    </message>
    <message>
        <source>They are the roads by which people know you.</source>
        <translation>Über diese Wege kennt man Sie.</translation>
    </message>
    <message>
        <source>They tell who can talk with you.</source>
        <translation>Sie sagen, wer mit Ihnen sprechen kann.</translation>
    </message>
    <message>
        <source>They vouch for your craft.</source>
        <translation>Sie bürgen für Ihr Können.</translation>
    </message>
    <message>
        <source>Those who offer services are found by them.</source>
        <translation>Wer Dienstleistungen anbietet, wird über sie gefunden.</translation>
    </message>
    <message>
        <source>Three recommendations received</source>
        <translation>Drei erhaltene Empfehlungen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Two earlier positions</source>
        <translation>Zwei frühere Positionen</translation>
    </message>
    <message>
        <source>Two or three sentences that add something.</source>
        <translation>Zwei, drei Sätze, die etwas beitragen.</translation>
    </message>
    <message>
        <source>Verified profile</source>
        <translation>Verifiziertes Profil</translation>
    </message>
    <message>
        <source>Visit a profile</source>
        <translation>Profil besuchen</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Welcome a new contact</source>
        <translation>Neuen Kontakt begrüßen</translation>
    </message>
    <message>
        <source>What it is all for.</source>
        <translation>Worum es bei alldem geht.</translation>
    </message>
    <message>
        <source>What you publish or pass on; a repost without a word counts half.</source>
        <translation>Was Sie veröffentlichen oder weitergeben; ein Repost ohne eigenes Wort zählt halb.</translation>
    </message>
    <message>
        <source>Where your customers talk.</source>
        <translation>Dort, wo Ihre Kunden reden.</translation>
    </message>
    <message>
        <source>Whether you have a Sales Navigator seat. Out of reach without it, and not worth buying it for.</source>
        <translation>Ob Sie eine Lizenz für Sales Navigator haben. Ohne sie nicht erreichbar, aber kein Grund, sie zu kaufen.</translation>
    </message>
    <message>
        <source>Who looked at you may be worth a word. Counts as half a search.</source>
        <translation>Wer Sie angesehen hat, ist vielleicht ein Wort wert. Zählt wie eine halbe Suche.</translation>
    </message>
    <message>
        <source>Whoever wants to reach you should not have to search.</source>
        <translation>Wer Sie erreichen möchte, soll nicht suchen müssen.</translation>
    </message>
    <message>
        <source>With a reason, in a sentence. Points come when it is accepted. At most about 100 a week.</source>
        <translation>Mit einem Grund, in einem Satz. Punkte gibt es, wenn sie angenommen wird. Höchstens etwa 100 pro Woche.</translation>
    </message>
    <message>
        <source>With something that fits this person: an article, an answer.</source>
        <translation>Mit etwas, das zu diesem Menschen passt: ein Artikel, eine Antwort.</translation>
    </message>
    <message>
        <source>Without a word of your own it counts half.</source>
        <translation>Ohne ein eigenes Wort zählt es halb.</translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation>Artikel schreiben</translation>
    </message>
    <message>
        <source>Write to a contact who has gone quiet.</source>
        <translation>Schreiben Sie einem Kontakt, von dem Sie lange nichts gehört haben.</translation>
    </message>
    <message>
        <source>Your contacts. About a thousand fills this part for most people.</source>
        <translation>Ihre Kontakte. Etwa tausend füllen diesen Teil bei den meisten.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Ihre Geschichte</translation>
    </message>
    <message>
        <source>accounts saved</source>
        <translation>gespeicherte Accounts</translation>
    </message>
    <message>
        <source>accounts saved</source>
        <comment>after “more” and “fewer”</comment>
        <translation>gespeicherte Accounts</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Telefonate</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Telefonate</translation>
    </message>
    <message>
        <source>checks of suggestions</source>
        <translation>Blicke auf die Vorschläge</translation>
    </message>
    <message>
        <source>checks of suggestions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Blicke auf die Vorschläge</translation>
    </message>
    <message>
        <source>checks of viewers</source>
        <translation>Blicke auf die Besucher</translation>
    </message>
    <message>
        <source>checks of viewers</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Blicke auf die Besucher</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>content ideas</source>
        <translation>Ideen für Beiträge</translation>
    </message>
    <message>
        <source>content ideas</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Ideen für Beiträge</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>contracts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>conversations</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>events</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Nachfassnachrichten</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Nachfassnachrichten</translation>
    </message>
    <message>
        <source>group discussions</source>
        <translation>Gruppendiskussionen</translation>
    </message>
    <message>
        <source>group discussions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Gruppendiskussionen</translation>
    </message>
    <message>
        <source>groups joined</source>
        <translation>Gruppenbeitritte</translation>
    </message>
    <message>
        <source>groups joined</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Gruppenbeitritte</translation>
    </message>
    <message>
        <source>introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>introductions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>leads saved</source>
        <translation>gespeicherte Leads</translation>
    </message>
    <message>
        <source>leads saved</source>
        <comment>after “more” and “fewer”</comment>
        <translation>gespeicherte Leads</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>messages received</source>
        <translation>erhaltene Nachrichten</translation>
    </message>
    <message>
        <source>messages received</source>
        <comment>after “more” and “fewer”</comment>
        <translation>erhaltene Nachrichten</translation>
    </message>
    <message>
        <source>new connections</source>
        <translation>neue Kontakte</translation>
    </message>
    <message>
        <source>new connections</source>
        <comment>after “more” and “fewer”</comment>
        <translation>neue Kontakte</translation>
    </message>
    <message>
        <source>people searches</source>
        <translation>Personensuchen</translation>
    </message>
    <message>
        <source>people searches</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Personensuchen</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>posts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>profile visits</source>
        <translation>Profilbesuche</translation>
    </message>
    <message>
        <source>profile visits</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Profilbesuche</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>reactions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>reactions received</source>
        <translation>erhaltene Reaktionen</translation>
    </message>
    <message>
        <source>reactions received</source>
        <comment>after “more” and “fewer”</comment>
        <translation>erhaltene Reaktionen</translation>
    </message>
    <message>
        <source>recommendations asked for</source>
        <translation>erbetene Empfehlungen</translation>
    </message>
    <message>
        <source>recommendations asked for</source>
        <comment>after “more” and “fewer”</comment>
        <translation>erbetene Empfehlungen</translation>
    </message>
    <message>
        <source>recommendations given</source>
        <translation>gegebene Empfehlungen</translation>
    </message>
    <message>
        <source>recommendations given</source>
        <comment>after “more” and “fewer”</comment>
        <translation>gegebene Empfehlungen</translation>
    </message>
    <message>
        <source>reconnections</source>
        <translation>aufgefrischte Kontakte</translation>
    </message>
    <message>
        <source>reconnections</source>
        <comment>after “more” and “fewer”</comment>
        <translation>aufgefrischte Kontakte</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>reposts</source>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>reposts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>scores recorded</source>
        <translation>eingetragene Werte</translation>
    </message>
    <message>
        <source>scores recorded</source>
        <comment>after “more” and “fewer”</comment>
        <translation>eingetragene Werte</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>geteilte Beiträge</translation>
    </message>
    <message>
        <source>shares</source>
        <comment>after “more” and “fewer”</comment>
        <translation>geteilte Beiträge</translation>
    </message>
    <message>
        <source>weekly reviews</source>
        <translation>Wochenrückblicke</translation>
    </message>
    <message>
        <source>weekly reviews</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Wochenrückblicke</translation>
    </message>
    <message>
        <source>welcome messages</source>
        <translation>Begrüßungen</translation>
    </message>
    <message>
        <source>welcome messages</source>
        <comment>after “more” and “fewer”</comment>
        <translation>Begrüßungen</translation>
    </message>
    <message numerus="yes">
        <source>{count} InMails</source>
        <translation>
            <numerusform>{count} InMail</numerusform>
            <numerusform>{count} InMails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts saved</source>
        <translation>
            <numerusform>{count} gespeicherter Account</numerusform>
            <numerusform>{count} gespeicherte Accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} Artikel</numerusform>
            <numerusform>{count} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calls</source>
        <translation>
            <numerusform>{count} Telefonat</numerusform>
            <numerusform>{count} Telefonate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks of suggestions</source>
        <translation>
            <numerusform>{count} Blick auf die Vorschläge</numerusform>
            <numerusform>{count} Blicke auf die Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks of viewers</source>
        <translation>
            <numerusform>{count} Blick auf die Besucher</numerusform>
            <numerusform>{count} Blicke auf die Besucher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} Kommentar</numerusform>
            <numerusform>{count} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} content ideas</source>
        <translation>
            <numerusform>{count} Idee für einen Beitrag</numerusform>
            <numerusform>{count} Ideen für Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contracts</source>
        <translation>
            <numerusform>{count} Auftrag</numerusform>
            <numerusform>{count} Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation>
            <numerusform>{count} Gespräch</numerusform>
            <numerusform>{count} Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} Veranstaltung</numerusform>
            <numerusform>{count} Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} follow-ups</source>
        <translation>
            <numerusform>{count} Nachfassnachricht</numerusform>
            <numerusform>{count} Nachfassnachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} group discussions</source>
        <translation>
            <numerusform>{count} Gruppendiskussion</numerusform>
            <numerusform>{count} Gruppendiskussionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups joined</source>
        <translation>
            <numerusform>{count} Gruppenbeitritt</numerusform>
            <numerusform>{count} Gruppenbeitritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} introductions</source>
        <translation>
            <numerusform>{count} Vorstellung</numerusform>
            <numerusform>{count} Vorstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} invitations</source>
        <translation>
            <numerusform>{count} Einladung</numerusform>
            <numerusform>{count} Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} leads saved</source>
        <translation>
            <numerusform>{count} gespeicherter Lead</numerusform>
            <numerusform>{count} gespeicherte Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} Treffen</numerusform>
            <numerusform>{count} Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} Nachricht</numerusform>
            <numerusform>{count} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages received</source>
        <translation>
            <numerusform>{count} erhaltene Nachricht</numerusform>
            <numerusform>{count} erhaltene Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new connections</source>
        <translation>
            <numerusform>{count} neuer Kontakt</numerusform>
            <numerusform>{count} neue Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people searches</source>
        <translation>
            <numerusform>{count} Personensuche</numerusform>
            <numerusform>{count} Personensuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} Beitrag</numerusform>
            <numerusform>{count} Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} profile visits</source>
        <translation>
            <numerusform>{count} Profilbesuch</numerusform>
            <numerusform>{count} Profilbesuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} proposals</source>
        <translation>
            <numerusform>{count} Angebot</numerusform>
            <numerusform>{count} Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reactions</source>
        <translation>
            <numerusform>{count} Reaktion</numerusform>
            <numerusform>{count} Reaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reactions received</source>
        <translation>
            <numerusform>{count} erhaltene Reaktion</numerusform>
            <numerusform>{count} erhaltene Reaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recommendations asked for</source>
        <translation>
            <numerusform>{count} erbetene Empfehlung</numerusform>
            <numerusform>{count} erbetene Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recommendations given</source>
        <translation>
            <numerusform>{count} gegebene Empfehlung</numerusform>
            <numerusform>{count} gegebene Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reconnections</source>
        <translation>
            <numerusform>{count} aufgefrischter Kontakt</numerusform>
            <numerusform>{count} aufgefrischte Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} replies</source>
        <translation>
            <numerusform>{count} Antwort</numerusform>
            <numerusform>{count} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reposts</source>
        <translation>
            <numerusform>{count} Repost</numerusform>
            <numerusform>{count} Reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} scores recorded</source>
        <translation>
            <numerusform>{count} eingetragener Wert</numerusform>
            <numerusform>{count} eingetragene Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shares</source>
        <translation>
            <numerusform>{count} geteilter Beitrag</numerusform>
            <numerusform>{count} geteilte Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weekly reviews</source>
        <translation>
            <numerusform>{count} Wochenrückblick</numerusform>
            <numerusform>{count} Wochenrückblicke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} welcome messages</source>
        <translation>
            <numerusform>{count} Begrüßung</numerusform>
            <numerusform>{count} Begrüßungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message numerus="yes">
        <source>%n day(s) of pause</source>
        <translation>
            <numerusform>%n Tag Pause</numerusform>
            <numerusform>%n Tage Pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) · one undo takes it all back</source>
        <translation>
            <numerusform>%n Eintrag · lässt sich in einem Schritt rückgängig machen</numerusform>
            <numerusform>%n Einträge · lassen sich in einem Schritt rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>A pause costs no streak. Your estimate still fades, because LinkedIn’s does, too.</source>
        <translation>Eine Pause unterbricht Ihre guten Wochen in Folge nicht. Ihre Schätzung sinkt trotzdem, weil LinkedIns Wert es auch tut.</translation>
    </message>
    <message>
        <source>A pause ends after it begins.</source>
        <translation>Eine Pause endet, nachdem sie beginnt.</translation>
    </message>
    <message>
        <source>About as usual</source>
        <translation>Etwa wie üblich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Ich war nicht da</translation>
    </message>
    <message>
        <source>Let me enter it</source>
        <translation>Selbst eintragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is usual yet: log a few days first.</source>
        <translation>Noch ist nichts üblich: Tragen Sie zuerst einige Tage ein.</translation>
    </message>
    <message>
        <source>Nothing logged since {day}</source>
        <translation>Seit {day} nichts eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) without an entry:</source>
        <translation>
            <numerusform>An %n Tag ohne Eintrag:</numerusform>
            <numerusform>An %n Tagen ohne Eintrag:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>There is no working day without an entry in this time.</source>
        <translation>In dieser Zeit gibt es keinen Arbeitstag ohne Eintrag.</translation>
    </message>
    <message>
        <source>This is your own mean of the last 28 days you logged, marked as assumed. What you enter later for one of these days takes its place.</source>
        <translation>Das ist Ihr eigener Durchschnitt der letzten 28 Tage mit Einträgen, als angenommen gekennzeichnet. Was Sie später für einen dieser Tage eintragen, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>optional: holiday, trade fair, ill</source>
        <translation>freiwillig: Urlaub, Messe, krank</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Nothing moved your estimate in this week.</source>
        <translation>In dieser Woche hat nichts Ihre Schätzung bewegt.</translation>
    </message>
    <message>
        <source>There was no score yet when this week began. What moved it is shown from the week after.</source>
        <translation>Zu Beginn dieser Woche gab es noch keinen Wert. Was ihn bewegt hat, steht hier ab der folgenden Woche.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>What moved the needle</source>
        <translation>Was den Ausschlag gab</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All scores…</source>
        <translation>Alle Werte…</translation>
    </message>
    <message>
        <source>Catch up…</source>
        <translation>Nachtragen…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>LinkedIn and notes</source>
        <translation>LinkedIn und Notizen</translation>
    </message>
    <message>
        <source>LinkedIn’s scores you recorded: look, edit, delete</source>
        <translation>LinkedIns Werte, die Sie eingetragen haben: ansehen, ändern, löschen</translation>
    </message>
    <message>
        <source>Nothing logged since {day}: from there the estimate is dashed and its range hatched.</source>
        <translation>Seit {day} nichts eingetragen: Ab da ist die Schätzung gestrichelt und ihr Bereich schraffiert.</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show {span}</source>
        <translation>{span} zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Die Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total or one pillar</source>
        <translation>Gesamt oder eine Säule</translation>
    </message>
    <message>
        <source>Your line begins today and grows day by day.</source>
        <translation>Ihre Linie beginnt heute und wächst von Tag zu Tag.</translation>
    </message>
    <message>
        <source>line = your estimate with its 80 % range · ○ = LinkedIn’s score · dotted = corrected by it</source>
        <translation>Linie = Ihre Schätzung mit 80-%-Bereich · ○ = LinkedIns Wert · gepunktet = dadurch korrigiert</translation>
    </message>
</context>
<context>
    <name>ChartCopy</name>
    <message>
        <source>As a picture or as a table</source>
        <translation>Als Bild oder als Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>All done.</source>
        <translation>Alles erledigt.</translation>
    </message>
    <message>
        <source>{done}/{all}</source>
        <translation>{done}/{all}</translation>
    </message>
</context>
<context>
    <name>ChecklistMode</name>
    <message>
        <source>I am ticking</source>
        <translation>Ich hake ab,</translation>
    </message>
    <message>
        <source>I am ticking what I add today</source>
        <translation>Ich hake ab, was ich heute ergänze</translation>
    </message>
    <message>
        <source>I am ticking what my profile has already</source>
        <translation>Ich hake ab, was mein Profil schon hat</translation>
    </message>
    <message>
        <source>LinkedIn’s score of {day} counts these already; ticking them makes the explanation right.</source>
        <translation>LinkedIns Wert vom {day} zählt das schon mit; mit Ihren Häkchen stimmt auch die Erklärung.</translation>
    </message>
    <message>
        <source>what I add today</source>
        <translation>was ich heute ergänze</translation>
    </message>
    <message>
        <source>what my profile has already</source>
        <translation>was mein Profil schon hat</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Your archive of {day} does not show it: {evidence}</source>
        <translation>Ihr Archiv vom {day} zeigt es nicht: {evidence}</translation>
    </message>
    <message>
        <source>Your profile has had this since before you began here.</source>
        <translation>Das hatte Ihr Profil schon, bevor Sie hier begonnen haben.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>found in your LinkedIn archive, {day}</source>
        <translation>in Ihrem LinkedIn-Archiv gefunden, {day}</translation>
    </message>
    <message>
        <source>had before</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>ticked by hand, {day}</source>
        <translation>von Hand abgehakt, {day}</translation>
    </message>
    <message>
        <source>would add {points} points</source>
        <translation>brächte {points} Punkte</translation>
    </message>
    <message>
        <source>{points} points had</source>
        <translation>{points} Punkte erreicht</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Double-click or Enter: on the chosen day</source>
        <translation>Doppelklick oder Eingabe: auf den gewählten Tag</translation>
    </message>
    <message>
        <source>Put on the chosen day</source>
        <translation>Auf den gewählten Tag legen</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  This is the Basic archive: posts, comments and reactions are only in the larger one. On LinkedIn ask for “the larger data archive”.</source>
        <translation>  Das ist das kleine Archiv: Beiträge, Kommentare und Reaktionen stehen nur im größeren. Fordern Sie bei LinkedIn das größere Datenarchiv an.</translation>
    </message>
    <message>
        <source>  an older archive, of {day}: connections with another job then: {moved}, none any more: {gone}</source>
        <translation>  ein älteres Archiv, vom {day}: Kontakte mit damals anderer Stelle: {moved}, heute keine Kontakte mehr: {gone}</translation>
    </message>
    <message>
        <source>  connections: {new} new, {gone} gone, {moved} with another job</source>
        <translation>  Kontakte: {new} neu, {gone} nicht mehr da, {moved} mit neuer Stelle</translation>
    </message>
    <message>
        <source>  skipped: {file}, line {line}: {why}</source>
        <translation>  ausgelassen: {file}, Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>  skipped: {file}: {why}</source>
        <translation>  ausgelassen: {file}: {why}</translation>
    </message>
    <message>
        <source>  … and {count} more, all told with --json</source>
        <translation>  … und {count} weitere; --json nennt alle</translation>
    </message>
    <message>
        <source>--at: “{value}” is no time of day; write it like 09:00, or all-day.</source>
        <translation>--at: „{value}“ ist keine Uhrzeit; schreiben Sie sie wie 09:00, oder all-day.</translation>
    </message>
    <message>
        <source>--delimiter, --decimal and --bom are for tables: add --csv.</source>
        <translation>--delimiter, --decimal und --bom sind für Tabellen: Fügen Sie --csv hinzu.</translation>
    </message>
    <message>
        <source>--minutes: “{value}” are no minutes of a week; give a whole number up to {most}.</source>
        <translation>--minutes: „{value}“ sind keine Minuten einer Woche; geben Sie eine ganze Zahl bis {most} an.</translation>
    </message>
    <message>
        <source>--planned and --at belong to --ics FILE.</source>
        <translation>--planned und --at gehören zu --ics FILE.</translation>
    </message>
    <message>
        <source>--planned proposes nothing: leave out --json and --minutes.</source>
        <translation>--planned schlägt nichts vor: Lassen Sie --json und --minutes weg.</translation>
    </message>
    <message>
        <source>--with belongs to results, such as a call or a contract.</source>
        <translation>--with gehört zu Ergebnissen, etwa einem Telefonat oder einem Auftrag.</translation>
    </message>
    <message>
        <source>--{option}: “{value}” is not a number.</source>
        <translation>--{option}: „{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>in 30 Tagen</translation>
    </message>
    <message>
        <source>A coach for LinkedIn’s Social Selling Index. Without a command, the window opens.</source>
        <translation>Ein Coach für LinkedIns Social Selling Index. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Backup written: {file}</source>
        <translation>Sicherung geschrieben: {file}</translation>
    </message>
    <message>
        <source>Cards put on the plan of {week}, in one step that can be undone: {count}</source>
        <translation>Karten in den Plan von {week} gelegt, in einem Schritt, der sich rückgängig machen lässt: {count}</translation>
    </message>
    <message>
        <source>Done {done} of {planned} planned · good weeks in a row: {weeks}</source>
        <translation>Erledigt: {done} von {planned} geplanten · gute Wochen in Folge: {weeks}</translation>
    </message>
    <message>
        <source>LinkedIn’s score</source>
        <translation>LinkedIns Wert</translation>
    </message>
    <message>
        <source>LinkedIn’s score on {day}: {total}</source>
        <translation>LinkedIns Wert am {day}: {total}</translation>
    </message>
    <message>
        <source>LinkedIn’s score: none recorded yet</source>
        <translation>LinkedIns Wert: noch keiner eingetragen</translation>
    </message>
    <message>
        <source>LinkedIn’s scores and what the estimate said the day before:</source>
        <translation>LinkedIns Werte und was die Schätzung am Tag davor sagte:</translation>
    </message>
    <message>
        <source>Logged: {amount} on {day}</source>
        <translation>Eingetragen: {amount} am {day}</translation>
    </message>
    <message>
        <source>No longer ticked: {item}</source>
        <translation>Nicht mehr abgehakt: {item}</translation>
    </message>
    <message>
        <source>No score is given: write at least one of --brand, --people, --insights and --relationships, or use --paste.</source>
        <translation>Es ist kein Wert angegeben: Nennen Sie mindestens einen mit --brand, --people, --insights oder --relationships, oder nehmen Sie --paste.</translation>
    </message>
    <message>
        <source>Nothing is planned for {week}, so no calendar was written.</source>
        <translation>Für {week} ist nichts geplant; es wurde kein Kalender geschrieben.</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read: nobody can tell what was in them.</source>
        <translation>Teile der Datei sind nicht lesbar: Was darin stand, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Passphrase von {file}: </translation>
    </message>
    <message>
        <source>Recorded for {day}: {total}</source>
        <translation>Eingetragen für {day}: {total}</translation>
    </message>
    <message>
        <source>Restored: {file}</source>
        <translation>Wiederhergestellt: {file}</translation>
    </message>
    <message>
        <source>Rows that can be read: {read}, certainly lost: {lost}. “restore --salvage NEW” writes a new file.</source>
        <translation>Lesbare Zeilen: {read}, sicher verloren: {lost}. „restore --salvage NEW“ schreibt eine neue Datei.</translation>
    </message>
    <message>
        <source>Salvaged into {file}</source>
        <translation>Gerettet in {file}</translation>
    </message>
    <message>
        <source>So much cannot be undone; a backup was made before.</source>
        <translation>So viel lässt sich nicht rückgängig machen; vorher wurde eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>So much could not be undone; a backup would be made before.</source>
        <translation>So viel ließe sich nicht rückgängig machen; vorher würde eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Something in the program failed ({kind}); what was asked for is not done. Where in the program, and nothing of yours, is noted in {folder}.</source>
        <translation>Im Programm ist etwas schiefgegangen ({kind}); Ihr Auftrag wurde nicht ausgeführt. In {folder} steht, an welcher Stelle im Programm, aber nichts von Ihnen.</translation>
    </message>
    <message>
        <source>The answer could not be written: {why}.</source>
        <translation>Die Antwort konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The name {file} holds characters that cannot be used; rename it.</source>
        <translation>Der Name {file} enthält Zeichen, die nicht verwendbar sind; benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {day}: {file}</source>
        <translation>Die neueste Sicherung, die in Ordnung ist, ist vom {day}: {file}</translation>
    </message>
    <message>
        <source>There is no backup {file}; check its name.</source>
        <translation>Die Sicherung {file} gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no command “{word}”, and no file of that name; --help shows all commands.</source>
        <translation>Es gibt weder einen Befehl „{word}“ noch eine Datei dieses Namens; --help zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>There is no command “{word}”, and no file of that name; the nearest command is “{near}”.</source>
        <translation>Es gibt weder einen Befehl „{word}“ noch eine Datei dieses Namens; am nächsten kommt „{near}“.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first.</source>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}.</source>
        <translation>In {folder} ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Ticked: {item}</source>
        <translation>Abgehakt: {item}</translation>
    </message>
    <message>
        <source>What was there before is kept in {file}</source>
        <translation>Der vorige Stand liegt in {file}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>a coach’s report over any days, to hand over</source>
        <translation>ein Coach-Bericht über beliebige Tage, zum Weitergeben</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the workspace</source>
        <translation>eine Datei, deren erste Zeile die Passphrase des Arbeitsbereichs ist</translation>
    </message>
    <message>
        <source>a proposed week: what adds most in the minutes there are</source>
        <translation>ein Wochenvorschlag: was in den verfügbaren Minuten am meisten bringt</translation>
    </message>
    <message>
        <source>check that SSI Coach works as it is installed here</source>
        <translation>prüfen, ob SSI Coach so funktioniert, wie es hier installiert ist</translation>
    </message>
    <message>
        <source>check that the workspace is sound</source>
        <translation>prüfen, ob der Arbeitsbereich in Ordnung ist</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>days old</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>days silent</source>
        <translation>Tage ohne Eintrag</translation>
    </message>
    <message>
        <source>every workspace of a folder at a glance</source>
        <translation>alle Arbeitsbereiche eines Ordners auf einen Blick</translation>
    </message>
    <message>
        <source>go back to a copy, compressed or not; or salvage what can be read</source>
        <translation>zu einer Kopie zurückgehen, auch einer gepackten; oder retten, was lesbar ist</translation>
    </message>
    <message>
        <source>how the window looks</source>
        <translation>wie das Fenster aussieht</translation>
    </message>
    <message>
        <source>how well the estimate foretold LinkedIn’s scores</source>
        <translation>wie gut die Schätzung LinkedIns Werte vorhergesagt hat</translation>
    </message>
    <message>
        <source>log an activity</source>
        <translation>eine Aktivität eintragen</translation>
    </message>
    <message>
        <source>next talk</source>
        <translation>nächstes Gespräch</translation>
    </message>
    <message>
        <source>open the window on an invented person’s half year</source>
        <translation>das Fenster mit dem halben Jahr einer erfundenen Person öffnen</translation>
    </message>
    <message>
        <source>record LinkedIn’s score, typed or pasted</source>
        <translation>LinkedIns Wert eintragen, getippt oder eingefügt</translation>
    </message>
    <message>
        <source>show the version, and nothing else</source>
        <translation>nur die Version zeigen</translation>
    </message>
    <message>
        <source>ssi-coach FILE... opens a workspace (.ssicoach) in the window, and shows any other file to the import.</source>
        <translation>ssi-coach DATEI... öffnet einen Arbeitsbereich (.ssicoach) im Fenster und legt jede andere Datei dem Import vor.</translation>
    </message>
    <message>
        <source>start without showing the window, for reminders</source>
        <translation>ohne Fenster starten, für Erinnerungen</translation>
    </message>
    <message>
        <source>take in LinkedIn archives, workbooks and score pages, or SSI Coach files</source>
        <translation>LinkedIn-Archive, Arbeitsmappen und SSI-Seiten oder Dateien von SSI Coach einlesen</translation>
    </message>
    <message>
        <source>the estimate, pillar by pillar</source>
        <translation>die Schätzung, Säule für Säule</translation>
    </message>
    <message>
        <source>the language to speak</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>the profile checklist</source>
        <translation>die Profilliste</translation>
    </message>
    <message>
        <source>the weekly review</source>
        <translation>der Wochenrückblick</translation>
    </message>
    <message>
        <source>the workspace to use; without it, the last one opened</source>
        <translation>der Arbeitsbereich; ohne Angabe der zuletzt geöffnete</translation>
    </message>
    <message>
        <source>tick a checklist item</source>
        <translation>einen Punkt der Profilliste abhaken</translation>
    </message>
    <message>
        <source>what to open or to take in</source>
        <translation>was geöffnet oder eingelesen wird</translation>
    </message>
    <message>
        <source>write a consistent copy; a name ending in .zip or .gz compresses it</source>
        <translation>eine stimmige Kopie schreiben; ein Name auf .zip oder .gz packt sie</translation>
    </message>
    <message>
        <source>write everything to a file, or to tables</source>
        <translation>alles in eine Datei oder in Tabellen schreiben</translation>
    </message>
    <message>
        <source>{day}: LinkedIn {official}, estimate {predicted} (range {low} to {high})</source>
        <translation>{day}: LinkedIn {official}, Schätzung {predicted} (Bereich {low} bis {high})</translation>
    </message>
    <message>
        <source>{day}: no number yet. It appears once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>{day}: noch keine Zahl. Sie erscheint, sobald Ihre Profilliste abgehakt oder LinkedIns Wert eingetragen ist.</translation>
    </message>
    <message>
        <source>{day}: {total} of 100 (80 % range {low} to {high})</source>
        <translation>{day}: {total} von 100 (80-%-Bereich {low} bis {high})</translation>
    </message>
    <message>
        <source>{done} of {count} checklist items</source>
        <translation>{done} von {count} Punkten der Profilliste</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation>{file} lässt sich nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>{file} holds no passphrase; write it into its first line, as text in UTF-8.</source>
        <translation>{file} enthält keine Passphrase; schreiben Sie sie in die erste Zeile, als Text in UTF-8.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it, or add --csv for tables.</source>
        <translation>{file} ist ein Ordner; nennen Sie eine Datei darin oder fügen Sie für Tabellen --csv hinzu.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is a workspace; an export must not take its place.</source>
        <translation>{file} ist ein Arbeitsbereich; ein Export darf ihn nicht ersetzen.</translation>
    </message>
    <message>
        <source>{file} is damaged; go back to a backup with restore.</source>
        <translation>{file} ist beschädigt; kehren Sie mit restore zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>{file} is protected, and an export can be read by anybody: add --plain if that is meant, or make a protected copy with “backup”.</source>
        <translation>{file} ist geschützt, und einen Export kann jeder lesen: Ergänzen Sie --plain, wenn das gewollt ist, oder legen Sie mit „backup“ eine geschützte Kopie an.</translation>
    </message>
    <message>
        <source>{file} is protected; name a file that holds its passphrase with --backup-passphrase-file.</source>
        <translation>{file} ist geschützt; nennen Sie mit --backup-passphrase-file eine Datei, in der die Passphrase steht.</translation>
    </message>
    <message>
        <source>{file} is protected; name a file that holds its passphrase with --passphrase-file.</source>
        <translation>{file} ist geschützt; nennen Sie mit --passphrase-file eine Datei, die die Passphrase enthält.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} ist in Ordnung.</translation>
    </message>
    <message>
        <source>{file}: new or changed: {added}, already there: {there}</source>
        <translation>{file}: neu oder geändert: {added}, schon vorhanden: {there}</translation>
    </message>
    <message>
        <source>{file}: would be new or changed: {added}, already there: {there}</source>
        <translation>{file}: neu oder geändert wären: {added}, schon vorhanden: {there}</translation>
    </message>
    <message>
        <source>{last} is still to come: the report ends today, on {today}.</source>
        <translation>{last} kommt erst noch: Der Bericht endet heute, am {today}.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes are done or planned already, and stay.</source>
        <translation>
            <numerusform>{minutes} Minute ist schon erledigt oder geplant und bleibt.</numerusform>
            <numerusform>{minutes} Minuten sind schon erledigt oder geplant und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Name yours with --person NAME.</source>
        <translation>{problem} Nennen Sie Ihren Namen mit --person NAME.</translation>
    </message>
    <message numerus="yes">
        <source>{week}: {planned} of {minutes} minutes</source>
        <translation>
            <numerusform>{week}: {planned} von {minutes} Minute</numerusform>
            <numerusform>{week}: {planned} von {minutes} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {read} read, {lost} certainly lost</source>
        <translation>{what}: {read} gelesen, {lost} sicher verloren</translation>
    </message>
    <message>
        <source>“{value}” is no count; give a whole number from 1 to {highest}.</source>
        <translation>„{value}“ ist keine Anzahl; geben Sie eine ganze Zahl von 1 bis {highest} an.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used; the nearest is {near}.</source>
        <translation>„{value}“ ist kein brauchbarer Tag; am nächsten kommt {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week that can be planned; the nearest is {near}.</source>
        <translation>„{value}“ ist keine Woche, die sich planen lässt; die nächstliegende ist {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week to look back at; the nearest is {near}.</source>
        <translation>„{value}“ ist keine Woche für einen Rückblick; am nächsten kommt {near}.</translation>
    </message>
    <message>
        <source>“{value}” is not understood as a day; write it like {near} (today).</source>
        <translation>„{value}“ ist als Tag nicht zu verstehen; schreiben Sie ihn wie {near} (heute).</translation>
    </message>
    <message>
        <source>≈ means: an average member is assumed, for what is not known yet or was before your log.</source>
        <translation>≈ bedeutet: Angenommen wird ein durchschnittliches Mitglied, wo noch nichts bekannt ist oder für die Zeit vor Ihren Einträgen.</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>A currency needs a value; give both, or neither.</source>
        <translation>Zu einer Währung gehört ein Betrag; geben Sie beides an oder keins von beiden.</translation>
    </message>
    <message>
        <source>A newer SSI Coach has changed this workspace; close this window and start the newer one.</source>
        <translation>Ein neuerer SSI Coach hat diesen Arbeitsbereich geändert; schließen Sie dieses Fenster und starten Sie den neueren.</translation>
    </message>
    <message>
        <source>A pause ends on the day it begins, or later.</source>
        <translation>Eine Pause endet an dem Tag, an dem sie beginnt, oder später.</translation>
    </message>
    <message>
        <source>A routine needs at least one activity.</source>
        <translation>Eine Routine braucht mindestens eine Aktivität.</translation>
    </message>
    <message>
        <source>A ticked card cannot be moved to {day}, which is still to come; untick it first.</source>
        <translation>Eine abgehakte Karte lässt sich nicht auf den {day} verschieben, der erst noch kommt; nehmen Sie zuerst das Häkchen weg.</translation>
    </message>
    <message>
        <source>A time zone is needed: every day is a day there.</source>
        <translation>Eine Zeitzone ist nötig: Jeder Tag ist ein Tag in ihr.</translation>
    </message>
    <message>
        <source>An id has 1 to {highest} characters.</source>
        <translation>Eine Kennung hat 1 bis {highest} Zeichen.</translation>
    </message>
    <message>
        <source>Only a proposal or a contract has a value.</source>
        <translation>Einen Betrag haben nur Angebote und Aufträge.</translation>
    </message>
    <message>
        <source>The target {target} is out of range; give 0 to {highest}.</source>
        <translation>Das Ziel {target} liegt außerhalb des Bereichs; möglich sind 0 bis {highest}.</translation>
    </message>
    <message>
        <source>The value {value} is out of range; give 0 to {highest}.</source>
        <translation>Der Wert {value} liegt außerhalb des Bereichs; möglich sind 0 bis {highest}.</translation>
    </message>
    <message>
        <source>This activity is in the log already.</source>
        <translation>Diese Aktivität ist bereits eingetragen.</translation>
    </message>
    <message>
        <source>This activity is no longer in the log.</source>
        <translation>Diese Aktivität ist nicht mehr eingetragen.</translation>
    </message>
    <message>
        <source>This card is no longer on the plan.</source>
        <translation>Diese Karte steht nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>This card is on the plan already.</source>
        <translation>Diese Karte steht bereits im Plan.</translation>
    </message>
    <message numerus="yes">
        <source>This text has {length} characters; at most {longest} fit.</source>
        <translation>
            <numerusform>Dieser Text hat {length} Zeichen; höchstens {longest} passen hinein.</numerusform>
            <numerusform>Dieser Text hat {length} Zeichen; höchstens {longest} passen hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds characters that are none; type it again.</source>
        <translation>Dieser Text enthält Zeichen, die keine sind; tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>Punkt der Profilliste</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>person key</source>
        <translation>Angabe zur Person</translation>
    </message>
    <message>
        <source>{count} is out of range; give {lowest} to {highest}.</source>
        <translation>{count} liegt außerhalb des Bereichs; möglich sind {lowest} bis {highest}.</translation>
    </message>
    <message>
        <source>{day} is in the future; plan it, and log it when it is done.</source>
        <translation>{day} liegt in der Zukunft; planen Sie es und tragen Sie es ein, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>{day} is out of range; give a day from {first} to {last}.</source>
        <translation>{day} liegt außerhalb des Bereichs; möglich ist ein Tag von {first} bis {last}.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced by another program, so nothing is written here any more. All that was done is in {copy}. Open the one you want to go on with.</source>
        <translation>{file} wurde von einem anderen Programm verschoben, gelöscht oder ersetzt; deshalb wird hier nichts mehr geschrieben. Alles bisher Getane steht in {copy}. Öffnen Sie die Datei, mit der Sie weiterarbeiten möchten.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced by another program, so nothing is written here any more. Open it from where it is now.</source>
        <translation>{file} wurde von einem anderen Programm verschoben, gelöscht oder ersetzt; deshalb wird hier nichts mehr geschrieben. Öffnen Sie die Datei dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>{file} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes are out of range; give 0 to {highest}.</source>
        <translation>
            <numerusform>{minutes} Minute liegt außerhalb des Bereichs; möglich sind 0 bis {highest}.</numerusform>
            <numerusform>{minutes} Minuten liegen außerhalb des Bereichs; möglich sind 0 bis {highest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} does not fit “{key}”; check it.</source>
        <translation>{value} passt nicht zu „{key}“; bitte prüfen.</translation>
    </message>
    <message>
        <source>“{key}” cannot be ticked: it follows from what else you enter.</source>
        <translation>„{key}“ lässt sich nicht abhaken: Es folgt aus Ihren übrigen Angaben.</translation>
    </message>
    <message>
        <source>“{value}” is no amount; give a number from 0 to {highest}.</source>
        <translation>„{value}“ ist kein Betrag; geben Sie eine Zahl von 0 bis {highest} an.</translation>
    </message>
    <message>
        <source>“{value}” is no currency; give its three letters, such as EUR.</source>
        <translation>„{value}“ ist keine Währung; geben Sie ihre drei Buchstaben an, etwa EUR.</translation>
    </message>
</context>
<context>
    <name>CoachReport</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>The report would end on {last}, before it begins on {first}.</source>
        <translation>Der Bericht würde am {last} enden, bevor er am {first} beginnt.</translation>
    </message>
    <message>
        <source>{first} is still to come; begin the report on {today} or earlier.</source>
        <translation>{first} kommt erst noch; beginnen Sie den Bericht am {today} oder früher.</translation>
    </message>
</context>
<context>
    <name>CoachReportSections</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n Aktivität erledigt</numerusform>
            <numerusform>%n Aktivitäten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: {now}</source>
        <translation>Kontakte: {now}</translation>
    </message>
    <message>
        <source>Counted by day, not person by person; in brackets what the share may really be, 19 times out of 20.</source>
        <translation>Nach Tagen gezählt, nicht Person für Person; in Klammern, wie groß der Anteil in 19 von 20 Fällen wirklich sein kann.</translation>
    </message>
    <message>
        <source>Dashed: mostly a pause.</source>
        <translation>Gestrichelt: überwiegend Pause.</translation>
    </message>
    <message>
        <source>Done on these days</source>
        <translation>In dieser Zeit erledigt</translation>
    </message>
    <message>
        <source>Each pillar counts up to 25 points, the total up to 100.</source>
        <translation>Jede Säule zählt bis zu 25 Punkte, das Ganze bis zu 100.</translation>
    </message>
    <message>
        <source>Each week: {goals}</source>
        <translation>Jede Woche: {goals}</translation>
    </message>
    <message>
        <source>Estimate of the Social Selling Index</source>
        <translation>Schätzung des Social Selling Index</translation>
    </message>
    <message>
        <source>Followers: {now}</source>
        <translation>Follower: {now}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Good weeks in a row: {now} at the end, {longest} at the longest</source>
        <translation>Gute Wochen in Folge: {now} am Ende, höchstens {longest}</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>LinkedIn, {day}</source>
        <translation>LinkedIn, {day}</translation>
    </message>
    <message>
        <source>No results were logged on these days.</source>
        <translation>In dieser Zeit wurden keine Ergebnisse eingetragen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing was planned or logged on these days.</source>
        <translation>In dieser Zeit wurde nichts geplant oder eingetragen.</translation>
    </message>
    <message>
        <source>Pauses: {days}</source>
        <translation>Pausen: {days}</translation>
    </message>
    <message>
        <source>Planned cards done: {done} of {planned}</source>
        <translation>Geplante Aktivitäten erledigt: {done} von {planned}</translation>
    </message>
    <message>
        <source>Profile and network</source>
        <translation>Profil und Netzwerk</translation>
    </message>
    <message>
        <source>Profile list: {end} of {all} done, {start} before</source>
        <translation>Profilliste: {end} von {all} erledigt, davor {start}</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Fortschrittsbericht</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>Noch offen: {items}</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Zielkunden</translation>
    </message>
    <message>
        <source>The estimate with its 80 % range</source>
        <translation>Die Schätzung mit ihrem 80-%-Bereich</translation>
    </message>
    <message>
        <source>There is no score for these days: neither LinkedIn’s nor a profile list was recorded.</source>
        <translation>Für diese Zeit gibt es keinen Wert: Weder LinkedIns Wert noch eine Profilliste war eingetragen.</translation>
    </message>
    <message>
        <source>Things done, month by month</source>
        <translation>Erledigtes, Monat für Monat</translation>
    </message>
    <message>
        <source>Things done, week by week</source>
        <translation>Erledigtes, Woche für Woche</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>KW {number}, {days}</translation>
    </message>
    <message>
        <source>What came from others</source>
        <translation>Was von anderen kam</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>active day(s)</source>
        <translation>
            <numerusform>aktiver Tag</numerusform>
            <numerusform>aktive Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>active on %n day(s)</source>
        <translation>
            <numerusform>an %n Tag aktiv</numerusform>
            <numerusform>an %n Tagen aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>dashed across: the goal</source>
        <translation>quer gestrichelt: das Ziel</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>of what was planned is done</source>
        <translation>des Geplanten sind erledigt</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>points since {day}</source>
        <translation>Punkte seit {day}</translation>
    </message>
    <message numerus="yes">
        <source>result(s), from conversation to contract</source>
        <translation>
            <numerusform>Ergebnis, vom Gespräch bis zum Auftrag</numerusform>
            <numerusform>Ergebnisse, vom Gespräch bis zum Auftrag</numerusform>
        </translation>
    </message>
    <message>
        <source>share of</source>
        <translation>Anteil an</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>weeks kept: {kept} of {planned}</source>
        <translation>gute Wochen: {kept} von {planned}</translation>
    </message>
    <message>
        <source>with a value</source>
        <translation>mit Betrag</translation>
    </message>
    <message>
        <source>{figure}, {before} before</source>
        <translation>{figure}, davor {before}</translation>
    </message>
    <message>
        <source>{goal}; now at {now}</source>
        <translation>{goal}; jetzt {now}</translation>
    </message>
    <message>
        <source>{goal}; now at {now}, going on like this means about {then}</source>
        <translation>{goal}; jetzt {now}, bei gleichem Tempo dann etwa {then}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{share} % of {stage} ({low}–{high} %)</source>
        <translation>{share}&#xa0;% der {stage} ({low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>{target} by {day}</source>
        <translation>{target} bis {day}</translation>
    </message>
    <message>
        <source>┆ something noted on that day</source>
        <translation>┆ an diesem Tag wurde etwas notiert</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter a result</source>
        <translation>Ergebnis eintragen</translation>
    </message>
    <message>
        <source>Forget imported people</source>
        <translation>Importierte Personen vergessen</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Sprache: wie das System</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Open {workspace}</source>
        <translation>{workspace} öffnen</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Set weekly goals</source>
        <translation>Wochenziele setzen</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Farben: {name}</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Was steckt hinter {pillar}?</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>im Moment nicht möglich</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>By pillar</source>
        <translation>Je Säule</translation>
    </message>
    <message>
        <source>Hide pillars</source>
        <translation>Säulen ausblenden</translation>
    </message>
    <message>
        <source>How you compare</source>
        <translation>Sie im Vergleich</translation>
    </message>
    <message>
        <source>Industry · {name}</source>
        <translation>Branche · {name}</translation>
    </message>
    <message>
        <source>LinkedIn, {day}</source>
        <translation>LinkedIn, {day}</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score fall?</source>
        <translation>Warum ist LinkedIns Wert gefallen?</translation>
    </message>
    <message>
        <source>Why did it fall?</source>
        <translation>Warum gefallen?</translation>
    </message>
    <message>
        <source>Your estimate today: {ranks}</source>
        <translation>Ihre Schätzung heute: {ranks}</translation>
    </message>
    <message>
        <source>Your industry</source>
        <translation>Ihre Branche</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Ihr Netzwerk</translation>
    </message>
    <message>
        <source>Your rank in your industry and network stands here once you record LinkedIn’s page.</source>
        <translation>Ihr Rang in Branche und Netzwerk steht hier, sobald Sie LinkedIns Seite eintragen.</translation>
    </message>
    <message>
        <source>average {average}</source>
        <translation>Durchschnitt {average}</translation>
    </message>
    <message>
        <source>top {percent} %</source>
        <translation>Top {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>you {own} · average {average}</source>
        <translation>Sie {own} · Durchschnitt {average}</translation>
    </message>
    <message>
        <source>{own} · average {average}</source>
        <translation>{own} · Durchschnitt {average}</translation>
    </message>
    <message>
        <source>{words} · {day}</source>
        <translation>{words} · {day}</translation>
    </message>
</context>
<context>
    <name>CountBox</name>
    <message>
        <source> of {count}</source>
        <comment>how many are done of how many</comment>
        <translation> von {count}</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>Wie viele erledigt sind</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One less: {what}</source>
        <translation>Eins weniger: {what}</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>Eins mehr: {what}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>%n cards of earlier days are still open.</source>
        <translation>
            <numerusform>%n Karte von früheren Tagen ist noch offen.</numerusform>
            <numerusform>%n Karten von früheren Tagen sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a 15-minute routine</source>
        <translation>15-Minuten-Routine hinzufügen</translation>
    </message>
    <message>
        <source>Also done today</source>
        <translation>Heute außerdem erledigt</translation>
    </message>
    <message>
        <source>Bring to today</source>
        <translation>Auf heute holen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit what was logged today</source>
        <translation>Heutige Einträge bearbeiten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>Lassen, wo sie sind</translation>
    </message>
    <message>
        <source>Nothing planned for today.</source>
        <translation>Für heute ist nichts geplant.</translation>
    </message>
    <message>
        <source>Plan something for today</source>
        <translation>Etwas für heute planen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes}&#xa0;Min.</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this day…</source>
        <translation>Zu diesem Tag hinzufügen…</translation>
    </message>
    <message>
        <source>Add to {day} (A)</source>
        <translation>Hinzufügen: {day} (A)</translation>
    </message>
    <message>
        <source>Also logged on {day}. Click to look or change.</source>
        <translation>Außerdem eingetragen: {day}. Klicken zum Ansehen oder Ändern.</translation>
    </message>
    <message>
        <source>Logged on {day}: {what}</source>
        <translation>Eingetragen, {day}: {what}</translation>
    </message>
    <message>
        <source>What was logged…</source>
        <translation>Was eingetragen ist…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>rest day – drop here</source>
        <translation>Ruhetag – hier ablegen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>≈ is assumed: about as usual.</source>
        <translation>≈ ist angenommen: etwa wie üblich.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in a field, Qt date format</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayLogDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Log something for this day…</source>
        <translation>Für diesen Tag eintragen…</translation>
    </message>
    <message>
        <source>Logged on {day}</source>
        <translation>Eingetragen: {day}</translation>
    </message>
    <message>
        <source>Nothing logged on this day.</source>
        <translation>An diesem Tag ist nichts eingetragen.</translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Planned, and stays: {what}</source>
        <translation>Geplant, bleibt: {what}</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message numerus="yes">
        <source>%n logged</source>
        <translation>
            <numerusform>%n eingetragen</numerusform>
            <numerusform>%n eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add another kind</source>
        <translation>Weitere Art hinzufügen</translation>
    </message>
    <message>
        <source>Another kind…</source>
        <translation>Weitere Art…</translation>
    </message>
    <message>
        <source>In the log already. What you enter here comes on top.</source>
        <translation>Schon eingetragen. Was Sie hier eingeben, kommt hinzu.</translation>
    </message>
    <message>
        <source>your usual kinds</source>
        <translation>Ihre üblichen Arten</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
</context>
<context>
    <name>DeleteWorkspaceDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backup(s) as well ({size})</source>
        <translation>
            <numerusform>Auch seine %n Sicherung löschen ({size})</numerusform>
            <numerusform>Auch seine %n Sicherungen löschen ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>„{name}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Everything in this workspace is deleted: scores, activities, plan, people and what Undo remembers.</source>
        <translation>Alles in diesem Arbeitsbereich wird gelöscht: Werte, Aktivitäten, Plan, Kontakte und was „Rückgängig“ noch weiß.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept, they still hold all of it. Copies elsewhere and exported files stay in any case.</source>
        <translation>Bleiben sie, enthalten sie weiterhin alles. Kopien an anderen Orten und exportierte Dateien bleiben auf jeden Fall.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>To delete it, type its name: {name}</source>
        <translation>Zum Löschen tippen Sie seinen Namen: {name}</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Back from holiday; the score hardly moved. Two people asked whether I was all right.</source>
        <translation>Zurück aus dem Urlaub; der Wert hat sich kaum bewegt. Zwei Leute haben gefragt, ob es mir gut geht.</translation>
    </message>
    <message>
        <source>Call Nordfrakt</source>
        <translation>Nordfrakt anrufen</translation>
    </message>
    <message>
        <source>Heads of marketing in logistics and engineering</source>
        <translation>Marketingleitungen in Logistik und Maschinenbau</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>I help mid-sized companies win customers with stories that are true</source>
        <translation>Ich helfe Mittelständlern, mit wahren Geschichten Kunden zu gewinnen</translation>
    </message>
    <message>
        <source>Invite decision-makers</source>
        <translation>Entscheider einladen</translation>
    </message>
    <message>
        <source>Marketing services</source>
        <translation>Marketingdienstleistungen</translation>
    </message>
    <message>
        <source>Message Lars Holm</source>
        <translation>Nachricht an Lars Holm</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Meine 15 Minuten</translation>
    </message>
    <message>
        <source>New service page went live</source>
        <translation>Neue Angebotsseite online</translation>
    </message>
    <message>
        <source>Search: heads of marketing</source>
        <translation>Suche: Marketingleitungen</translation>
    </message>
    <message>
        <source>Started small: three comments on Mondays and one post a week. That fits into the day.</source>
        <translation>Klein angefangen: montags drei Kommentare und ein Beitrag pro Woche. Das passt in den Tag.</translation>
    </message>
    <message>
        <source>The story about the failed campaign brought more replies than all the tips before it.</source>
        <translation>Die Geschichte über die misslungene Kampagne brachte mehr Antworten als alle Tipps davor.</translation>
    </message>
    <message>
        <source>What worked? Answering comments the same day. What next? Ask two customers for a recommendation.</source>
        <translation>Was hat funktioniert? Kommentare am selben Tag beantworten. Was als Nächstes? Zwei Kunden um eine Empfehlung bitten.</translation>
    </message>
    <message>
        <source>What worked? Posting before 9. What next? Two customer stories; ask Eva for a recommendation.</source>
        <translation>Was hat funktioniert? Vor 9 Uhr posten. Was als Nächstes? Zwei Kundengeschichten; Eva um eine Empfehlung bitten.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>The workspace is just being written; try again in a moment.</source>
        <translation>In den Arbeitsbereich wird gerade geschrieben; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>DoNext</name>
    <message numerus="yes">
        <source>A post brings about %n reactions.</source>
        <translation>
            <numerusform>Ein Beitrag bringt etwa %n Reaktion.</numerusform>
            <numerusform>Ein Beitrag bringt etwa %n Reaktionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About every second person asked writes one.</source>
        <translation>Etwa jeder Zweite, den man bittet, schreibt eine.</translation>
    </message>
    <message>
        <source>About {percent} % of invitations are accepted; each brings a contact and a welcome message.</source>
        <translation>Etwa {percent}&#xa0;% der Einladungen werden angenommen; jede bringt einen Kontakt und eine Begrüßung.</translation>
    </message>
    <message>
        <source>Feeds {components}.</source>
        <translation>Zählt zu: {components}.</translation>
    </message>
    <message>
        <source>It adds nothing to the score by itself.</source>
        <translation>Für sich allein bringt es dem Wert nichts.</translation>
    </message>
    <message>
        <source>It feeds no habit: it makes today a day on which you were active.</source>
        <translation>Es zählt zu keiner Gewohnheit: Es macht heute zu einem aktiven Tag.</translation>
    </message>
    <message>
        <source>Takes about {count} min.</source>
        <translation>Dauert etwa {count}&#xa0;Min.</translation>
    </message>
    <message>
        <source>Welcome {name}</source>
        <translation>{name} begrüßen</translation>
    </message>
    <message>
        <source>With that: {points}.</source>
        <translation>Damit: {points}.</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>less than {points}</source>
        <translation>weniger als {points}</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a conversation</source>
        <translation>keine Punkte für sich: Das bereitet ein Gespräch vor</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a post</source>
        <translation>keine Punkte für sich: Das bereitet einen Beitrag vor</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a recommendation</source>
        <translation>keine Punkte für sich: Das bereitet eine Empfehlung vor</translation>
    </message>
    <message>
        <source>no {activities} in {weeks} weeks</source>
        <translation>{activities}: in {weeks} Wochen keine</translation>
    </message>
    <message>
        <source>open in your profile list; done once, it stays</source>
        <translation>in Ihrer Profilliste noch offen; einmal erledigt, bleibt es</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>you published on {day}: see who answered</source>
        <translation>Ihr Beitrag vom {day}: sehen Sie nach, wer geantwortet hat</translation>
    </message>
    <message>
        <source>{amount} in {weeks} weeks</source>
        <translation>{amount} in {weeks} Wochen</translation>
    </message>
    <message>
        <source>{pillar} has the most room</source>
        <translation>{pillar} hat am meisten Luft nach oben</translation>
    </message>
    <message>
        <source>{pillar} is furthest below the average</source>
        <translation>{pillar} liegt am weitesten unter dem Durchschnitt</translation>
    </message>
    <message>
        <source>{pillar} is furthest below your industry</source>
        <translation>{pillar} liegt am weitesten unter Ihrer Branche</translation>
    </message>
    <message>
        <source>{points} points in 30 days by itself, if all else goes on as in the last 28 days.</source>
        <translation>{points} Punkte in 30 Tagen für sich allein, wenn sonst alles weitergeht wie in den letzten 28 Tagen.</translation>
    </message>
</context>
<context>
    <name>DoNextBox</name>
    <message numerus="yes">
        <source>%n suggestions hidden</source>
        <translation>
            <numerusform>%n Vorschlag ausgeblendet</numerusform>
            <numerusform>%n Vorschläge ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>If you have time</source>
        <translation>Wenn noch Zeit ist</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else fits. %n suggestions hidden</source>
        <translation>
            <numerusform>Sonst passt nichts. %n Vorschlag ausgeblendet</numerusform>
            <numerusform>Sonst passt nichts. %n Vorschläge ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Your minutes a week shared over your work days, less what is planned or done today.</source>
        <translation>Ihre Minuten pro Woche, auf Ihre Arbeitstage verteilt, ohne das, was heute geplant oder getan ist.</translation>
    </message>
    <message numerus="yes">
        <source>room for %n more minutes today</source>
        <translation>
            <numerusform>heute Platz für noch %n Minute</numerusform>
            <numerusform>heute Platz für noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoNextRow</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Never suggest this</source>
        <translation>Das nie vorschlagen</translation>
    </message>
    <message>
        <source>Not now or never: {what}</source>
        <translation>Jetzt nicht oder nie: {what}</translation>
    </message>
    <message>
        <source>Not now, never suggest</source>
        <translation>Jetzt nicht, nie vorschlagen</translation>
    </message>
    <message>
        <source>Not now: gone until tomorrow</source>
        <translation>Jetzt nicht: bis morgen ausblenden</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? {what}</source>
        <translation>Warum? {what}</translation>
    </message>
    <message>
        <source>{minutes}, {size} gain. {why}</source>
        <translation>{minutes}, Gewinn {size}. {why}</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>All four pillars jumped the same way and nothing you did explains it ({points} in all). LinkedIn may have changed how it counts.</source>
        <translation>Alle vier Säulen sind in dieselbe Richtung gesprungen, und nichts von dem, was Sie getan haben, erklärt es (zusammen {points}). Vielleicht hat LinkedIn geändert, wie es rechnet.</translation>
    </message>
    <message>
        <source>Changed figures and items account for {points} less.</source>
        <translation>Geänderte Angaben und Punkte erklären {points} weniger.</translation>
    </message>
    <message>
        <source>It is {points} higher than we can explain, mostly in {pillar}. Perhaps not all you did is logged; the estimate takes it up.</source>
        <translation>Das sind {points} mehr, als wir erklären können, vor allem bei {pillar}. Vielleicht ist nicht alles eingetragen, was Sie getan haben; die Schätzung zieht nach.</translation>
    </message>
    <message>
        <source>It is {points} higher than we can explain. Record the four pillars as well to see where.</source>
        <translation>Das sind {points} mehr, als wir erklären können. Tragen Sie auch die vier Säulen ein, dann sehen Sie, wo.</translation>
    </message>
    <message>
        <source>It is {points} lower than we can explain, mostly in {pillar}. Your work counted; LinkedIn weighs it less than we thought, and the estimate is corrected.</source>
        <translation>Das sind {points} weniger, als wir erklären können, vor allem bei {pillar}. Ihre Arbeit hat gezählt; LinkedIn gewichtet sie schwächer als gedacht, und die Schätzung ist korrigiert.</translation>
    </message>
    <message>
        <source>It is {points} lower than we can explain. Record the four pillars as well to see where.</source>
        <translation>Das sind {points} weniger, als wir erklären können. Tragen Sie auch die vier Säulen ein, dann sehen Sie, wo.</translation>
    </message>
    <message>
        <source>LinkedIn rounds its total: the four pillars together changed by {points} only.</source>
        <translation>LinkedIn rundet den Gesamtwert: Die vier Säulen zusammen haben sich nur um {points} geändert.</translation>
    </message>
    <message>
        <source>LinkedIn’s score fell by {points}: from {before} to {after}.</source>
        <translation>LinkedIns Wert ist um {points} gefallen: von {before} auf {after}.</translation>
    </message>
    <message>
        <source>LinkedIn’s score is the same on both days: {after}.</source>
        <translation>LinkedIns Wert ist an beiden Tagen gleich: {after}.</translation>
    </message>
    <message>
        <source>LinkedIn’s score rose by {points}: from {before} to {after}.</source>
        <translation>LinkedIns Wert ist um {points} gestiegen: von {before} auf {after}.</translation>
    </message>
    <message>
        <source>New figures and ticked items account for {points} more.</source>
        <translation>Neue Angaben und abgehakte Punkte erklären {points} mehr.</translation>
    </message>
    <message>
        <source>That is within the usual: LinkedIn’s score moves by up to 0.75 from one day to the next by itself.</source>
        <translation>Das ist üblich: Von einem Tag zum nächsten bewegt sich LinkedIns Wert ganz von selbst um bis zu 0,75.</translation>
    </message>
    <message>
        <source>To see why LinkedIn’s score changed, two of its scores have to be recorded, of different days and with their totals.</source>
        <translation>Um zu sehen, warum sich LinkedIns Wert geändert hat, müssen zwei Werte von verschiedenen Tagen eingetragen sein, jeweils mit Gesamtwert.</translation>
    </message>
    <message>
        <source>What is left, {points}, is noise: under 0.75 a day is usual and needs no reason.</source>
        <translation>Der Rest, {points}, ist Rauschen: Unter 0,75 am Tag sind üblich und brauchen keinen Grund.</translation>
    </message>
    <message>
        <source>What was done earlier and not repeated faded: {points} less.</source>
        <translation>Was länger her ist und nicht wiederholt wurde, zählt nach und nach weniger: {points} weniger.</translation>
    </message>
    <message>
        <source>What you did in between brought about {points}.</source>
        <translation>Was Sie dazwischen getan haben, brachte etwa {points}.</translation>
    </message>
    <message>
        <source>You noted that LinkedIn changed its formula on {day}.</source>
        <translation>Sie haben notiert, dass LinkedIn am {day} seine Formel geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>{days} days lie between the two scores, so this is only a rough picture. Scores a week apart tell more.</source>
        <translation>
            <numerusform>Zwischen den beiden Werten liegt {days} Tag, daher ist das nur ein grobes Bild. Werte im Abstand von einer Woche sagen mehr.</numerusform>
            <numerusform>Zwischen den beiden Werten liegen {days} Tage, daher ist das nur ein grobes Bild. Werte im Abstand von einer Woche sagen mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Choose two different days.</source>
        <translation>Wählen Sie zwei verschiedene Tage.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Note that LinkedIn changed its formula</source>
        <translation>Notieren, dass LinkedIn seine Formel geändert hat</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score…</source>
        <translation>LinkedIns Wert eintragen…</translation>
    </message>
    <message>
        <source>The estimate then listens to LinkedIn’s next scores more than to the earlier ones; can be undone</source>
        <translation>Die Schätzung richtet sich dann mehr nach den nächsten Werten von LinkedIn als nach den früheren; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score change?</source>
        <translation>Warum hat sich LinkedIns Wert geändert?</translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation>{day}: {score}</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>One workspace at a time can be opened.</source>
        <translation>Es lässt sich nur ein Arbeitsbereich auf einmal öffnen.</translation>
    </message>
    <message>
        <source>Open a workspace first; then drop it here.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich; ziehen Sie es dann hierher.</translation>
    </message>
    <message>
        <source>This is a backup of a workspace: see File → Backups.</source>
        <translation>Das ist die Sicherung eines Arbeitsbereichs: siehe Datei → Sicherungen.</translation>
    </message>
    <message>
        <source>This is one file out of a LinkedIn archive; drop the whole ZIP file.</source>
        <translation>Das ist nur eine Datei aus einem LinkedIn-Archiv; ziehen Sie die ganze ZIP-Datei hierher.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich lässt sich nur lesen.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n other file(s) SSI Coach does not read.</source>
        <translation>
            <numerusform>%n andere Datei kann SSI Coach nicht lesen.</numerusform>
            <numerusform>%n andere Dateien kann SSI Coach nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Diese Datei importieren</numerusform>
            <numerusform>Diese %n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this folder</source>
        <translation>Diesen Ordner importieren</translation>
    </message>
    <message>
        <source>It reads LinkedIn archives and their folders, analytics workbooks, Sales Navigator reports, LinkedIn’s score page, and files of its own.</source>
        <translation>Es liest LinkedIn-Archive und deren Ordner, Analytics-Arbeitsmappen, Berichte aus dem Sales Navigator, LinkedIns SSI-Seite und eigene Dateien.</translation>
    </message>
    <message>
        <source>Not something SSI Coach reads.</source>
        <translation>Damit kann SSI Coach nichts anfangen.</translation>
    </message>
    <message>
        <source>Open this workspace</source>
        <translation>Diesen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score from this page</source>
        <translation>LinkedIns Wert von dieser Seite eintragen</translation>
    </message>
    <message>
        <source>What is in it is shown first.</source>
        <translation>Erst wird gezeigt, was darin ist.</translation>
    </message>
    <message>
        <source>You look at it before it is saved.</source>
        <translation>Sie sehen ihn an, bevor er gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>EditCardDialog</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>0 takes a line off this card. The routine itself stays as it is.</source>
        <translation>0 nimmt eine Zeile von dieser Karte. Die Routine selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuten insgesamt</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>optional: for whom, about what</source>
        <translation>freiwillig: für wen, worüber</translation>
    </message>
    <message>
        <source>{kind}, done</source>
        <translation>{kind}, erledigt</translation>
    </message>
    <message>
        <source>{kind}, how often</source>
        <translation>{kind}, wie oft</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Bring your LinkedIn archive</source>
        <translation>Ihr LinkedIn-Archiv importieren</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei auswählen</translation>
    </message>
    <message>
        <source>Enter the conversations, calls, meetings, proposals and contracts that come of your work, and see here how one leads to the next.</source>
        <translation>Tragen Sie Gespräche, Telefonate, Treffen, Angebote und Aufträge ein, die aus Ihrer Arbeit entstehen, und sehen Sie hier, wie eins zum anderen führt.</translation>
    </message>
    <message>
        <source>Enter the first result…</source>
        <translation>Erstes Ergebnis eintragen…</translation>
    </message>
    <message>
        <source>How do I get it?</source>
        <translation>Wie bekomme ich es?</translation>
    </message>
    <message>
        <source>How to ask LinkedIn for the archive</source>
        <translation>Wie Sie das Archiv bei LinkedIn anfordern</translation>
    </message>
    <message>
        <source>LinkedIn gives every member an archive of what is theirs. Bring yours, and this page shows how your network grew, who in it decides, with whom you are in touch, and whom to write to next.</source>
        <translation>LinkedIn gibt jedem Mitglied ein Archiv der eigenen Daten. Importieren Sie Ihres, und diese Seite zeigt, wie Ihr Netzwerk gewachsen ist, wer darin entscheidet, mit wem Sie in Kontakt sind und wem Sie als Nächstes schreiben könnten.</translation>
    </message>
    <message>
        <source>See which of your connections are relations</source>
        <translation>Sehen Sie, welche Ihrer Kontakte Beziehungen sind</translation>
    </message>
    <message>
        <source>The file is read on this computer and goes nowhere. Of messages only who and when is kept, never a word of them.</source>
        <translation>Die Datei wird auf diesem Computer gelesen und nirgendwohin geschickt. Von Nachrichten wird nur festgehalten, mit wem und wann, nie ein Wort davon.</translation>
    </message>
    <message>
        <source>What all of it is for</source>
        <translation>Wofür das alles gut ist</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>What it may be</source>
        <translation>Was es sein kann</translation>
    </message>
</context>
<context>
    <name>EntryPreview</name>
    <message numerus="yes">
        <source>%n of it was planned for that day and is ticked there.</source>
        <translation>
            <numerusform>%n davon war für den Tag geplant und wird dort abgehakt.</numerusform>
            <numerusform>%n davon waren für den Tag geplant und werden dort abgehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often? Give a number from 1 to 100,000.</source>
        <translation>Wie oft? Geben Sie eine Zahl von 1 bis 100.000 an.</translation>
    </message>
    <message>
        <source>Is this meant? Logs: {what}, {day}</source>
        <translation>Ist das gemeint? Trägt ein: {what}, {day}</translation>
    </message>
    <message>
        <source>Logs: {what}, {day}</source>
        <translation>Trägt ein: {what}, {day}</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, or “message”, “post”, “visit”.</source>
        <translation>So heißt nichts. Versuchen Sie ein anderes Wort, etwa „Nachricht“, „Beitrag“, „Besuch“.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n is logged beside the plan.</source>
        <translation>
            <numerusform>Das übrige %n wird neben dem Plan eingetragen.</numerusform>
            <numerusform>Die übrigen %n werden neben dem Plan eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the beginning of a word and how often. Arrow keys choose below.</source>
        <translation>Tippen Sie den Anfang eines Wortes und wie oft. Pfeiltasten wählen unten aus.</translation>
    </message>
    <message>
        <source>{day} is before there was LinkedIn. Look at the year.</source>
        <translation>{day} liegt vor der Gründung von LinkedIn. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>{day} is still to come. Plan it on the Week page, and log it when it is done.</source>
        <translation>{day} kommt erst noch. Planen Sie es auf der Seite „Woche“ und tragen Sie es ein, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>{what} with {name}</source>
        <translation>{what} mit {name}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>a profile photo was uploaded</source>
        <translation>ein Profilfoto wurde hochgeladen</translation>
    </message>
    <message>
        <source>a website or another contact</source>
        <translation>eine Website oder ein anderer Kontaktweg</translation>
    </message>
    <message>
        <source>current positions: {count}, none described</source>
        <translation>aktuelle Positionen: {count}, keine beschrieben</translation>
    </message>
    <message numerus="yes">
        <source>described in {count} characters</source>
        <translation>
            <numerusform>mit {count} Zeichen beschrieben</numerusform>
            <numerusform>mit {count} Zeichen beschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>gefunden: {count}</translation>
    </message>
    <message>
        <source>no profile photo found</source>
        <translation>kein Profilfoto gefunden</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} von {most} Zeichen</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counted with weights of your own (Settings, “How it counts”).</source>
        <translation>Gezählt mit Ihren eigenen Gewichten (Einstellungen, „So wird gezählt“).</translation>
    </message>
    <message>
        <source>Each pillar adds up points for figures such as your connections and for habits such as comments. A habit counts in full when it is fresh and fades unless it is repeated.</source>
        <translation>Jede Säule zählt Punkte zusammen: für Zahlen wie Ihre Kontakte und für Gewohnheiten wie Kommentare. Eine Gewohnheit zählt frisch voll und immer weniger, wenn sie nicht wiederholt wird.</translation>
    </message>
    <message>
        <source>Each score you record corrects the estimate, pillar by pillar. The more you record, the closer it gets.</source>
        <translation>Jeder Wert, den Sie eintragen, korrigiert die Schätzung, Säule für Säule. Je mehr Sie eintragen, desto genauer wird sie.</translation>
    </message>
    <message>
        <source>Enter your figures…</source>
        <translation>Ihre Zahlen eingeben…</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher sie ist</translation>
    </message>
    <message>
        <source>LinkedIn publishes what it looks at, never how it counts. So this is an estimate, made in three layers:</source>
        <translation>LinkedIn veröffentlicht, worauf es schaut, nie, wie es zählt. Deshalb ist dies eine Schätzung in drei Schichten:</translation>
    </message>
    <message>
        <source>LinkedIn’s index measures use, not success. So what it is all for is counted beside it, against a goal of your own.</source>
        <translation>LinkedIns Index misst Nutzung, nicht Erfolg. Worum es eigentlich geht, wird deshalb daneben gezählt, an Ihrem eigenen Ziel gemessen.</translation>
    </message>
    <message>
        <source>LinkedIn’s own score: {score} on {day}.</source>
        <translation>LinkedIns eigener Wert: {score} am {day}.</translation>
    </message>
    <message>
        <source>No number yet: there is no ground for one. Tick your profile list or record a score.</source>
        <translation>Noch keine Zahl: Es fehlt die Grundlage. Haken Sie Ihre Profilliste ab oder tragen Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>No number yet: tick your profile list or record LinkedIn’s score.</source>
        <translation>Noch keine Zahl: Haken Sie Ihre Profilliste ab oder tragen Sie LinkedIns Wert ein.</translation>
    </message>
    <message>
        <source>Not known yet, so an average member is taken and the range is wider.</source>
        <translation>Noch unbekannt, deshalb gilt ein durchschnittliches Mitglied, und der Bereich ist breiter.</translation>
    </message>
    <message numerus="yes">
        <source>Points counted: {raw}. Corrected by %n scores of LinkedIn’s: {shown} ({difference}).</source>
        <translation>
            <numerusform>Gezählte Punkte: {raw}. Korrigiert durch %n Wert von LinkedIn: {shown} ({difference}).</numerusform>
            <numerusform>Gezählte Punkte: {raw}. Korrigiert durch %n Werte von LinkedIn: {shown} ({difference}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Set goals…</source>
        <translation>Ziele setzen…</translation>
    </message>
    <message>
        <source>Show the Results page</source>
        <translation>Die Seite „Ergebnisse“ zeigen</translation>
    </message>
    <message>
        <source>The lighter band on the gauge is where LinkedIn’s score lies in four of five cases. It widens with what is not known and with the days since the last score.</source>
        <translation>Im helleren Band der Anzeige liegt LinkedIns Wert in vier von fünf Fällen. Es wird breiter mit allem, was unbekannt ist, und mit den Tagen seit dem letzten Wert.</translation>
    </message>
    <message numerus="yes">
        <source>We assume an average member for %n things not known yet – enter yours.</source>
        <translation>
            <numerusform>Für %n noch unbekannte Angabe nehmen wir ein durchschnittliches Mitglied an – geben Sie Ihre ein.</numerusform>
            <numerusform>Für %n noch unbekannte Angaben nehmen wir ein durchschnittliches Mitglied an – geben Sie Ihre ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>What LinkedIn says</source>
        <translation>Was LinkedIn sagt</translation>
    </message>
    <message>
        <source>What you do and have</source>
        <translation>Was Sie tun und haben</translation>
    </message>
    <message>
        <source>Why it counts: {source}.</source>
        <translation>Warum es zählt: {source}.</translation>
    </message>
    <message>
        <source>Without Sales Navigator your reachable maximum here is {points}. It is not worth buying it for that.</source>
        <translation>Ohne Sales Navigator sind hier höchstens {points} erreichbar. Dafür lohnt sich der Kauf nicht.</translation>
    </message>
    <message>
        <source>You have recorded no score of LinkedIn’s yet, so nothing corrects the estimate.</source>
        <translation>Sie haben noch keinen Wert von LinkedIn eingetragen, deshalb korrigiert nichts die Schätzung.</translation>
    </message>
    <message>
        <source>You have set no weekly goal for conversations yet.</source>
        <translation>Sie haben noch kein Wochenziel für Gespräche gesetzt.</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Ihre Schätzung</translation>
    </message>
    <message numerus="yes">
        <source>Your goal: %n conversations a week.</source>
        <translation>
            <numerusform>Ihr Ziel: %n Gespräch pro Woche.</numerusform>
            <numerusform>Ihr Ziel: %n Gespräche pro Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours: {why}.</source>
        <translation>Bei Ihnen: {why}.</translation>
    </message>
    <message>
        <source>a typical member is assumed</source>
        <translation>angenommen: ein typisches Mitglied</translation>
    </message>
    <message>
        <source>{points} of {available}</source>
        <translation>{points} von {available}</translation>
    </message>
    <message>
        <source>{raw} before correction</source>
        <translation>{raw} vor der Korrektur</translation>
    </message>
    <message>
        <source>{score} of 100 today, most likely between {low} and {high}.</source>
        <translation>Heute {score} von 100, höchstwahrscheinlich zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{score} of 25</source>
        <translation>{score} von 25</translation>
    </message>
    <message>
        <source>{score} of 25 today, most likely between {low} and {high}.</source>
        <translation>Heute {score} von 25, höchstwahrscheinlich zwischen {low} und {high}.</translation>
    </message>
</context>
<context>
    <name>ExportTablesDialog</name>
    <message>
        <source>As usual here: {sign}</source>
        <translation>Wie hier üblich: {sign}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Export tables for a spreadsheet</source>
        <translation>Tabellen für die Tabellenkalkulation exportieren</translation>
    </message>
    <message>
        <source>For Excel: mark the files as UTF-8</source>
        <translation>Für Excel: Dateien als UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>It follows the separator unless you choose one.</source>
        <translation>Folgt dem Trennzeichen, solange nichts gewählt ist.</translation>
    </message>
    <message>
        <source>One CSV file for each table, with everything of this workspace, in a folder of your choice. Names of files, columns and values are English, so that other programs can read them anywhere.</source>
        <translation>Je Tabelle eine CSV-Datei mit allem aus diesem Arbeitsbereich, in einem Ordner Ihrer Wahl. Dateinamen, Spalten und Werte sind englisch, damit andere Programme sie überall lesen können.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Whoever gets the files can read it all. Notes on entries, weeks and pauses are always in them.</source>
        <translation>Wer die Dateien bekommt, kann alles lesen. Notizen zu Einträgen, Wochen und Pausen stehen immer darin.</translation>
    </message>
    <message>
        <source>With my private notes for talks</source>
        <translation>Mit meinen privaten Notizen für Gespräche</translation>
    </message>
    <message>
        <source>Without the mark, Excel shows ä, ł and é as other signs; some programs do not want it.</source>
        <translation>Ohne die Kennzeichnung zeigt Excel statt ä, ł und é andere Zeichen; manche Programme stören sich an ihr.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>A part of the program failed. Whatever you entered until now is kept.</source>
        <translation>In einem Teil des Programms ist etwas schiefgegangen. Alles, was Sie bis jetzt eingegeben haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>SSI Coach ended unexpectedly the last time</source>
        <translation>SSI Coach wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>The program was ended by a fault. Whatever you had entered until then was kept.</source>
        <translation>Das Programm wurde durch einen Fehler beendet. Alles, was Sie bis dahin eingegeben hatten, ist gespeichert.</translation>
    </message>
    <message>
        <source>They name places in the program and its versions; no names, texts, files or passphrases of yours. They are also kept in {folder}.</source>
        <translation>Sie nennen Stellen im Programm und seine Versionen; keine Namen, Texte, Dateien oder Passphrasen von Ihnen. Sie stehen auch in {folder}.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, close the program, start it anew, and send the details below to whoever looks after it.</source>
        <translation>Sie können weiterarbeiten. Wenn es wieder geschieht, schließen Sie das Programm, starten Sie es neu und schicken Sie die Einzelheiten unten an die Stelle, die es betreut.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, send the details below to whoever looks after it.</source>
        <translation>Sie können weiterarbeiten. Wenn es wieder geschieht, schicken Sie die Einzelheiten unten an die Stelle, die das Programm betreut.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Die Zahlen der Kurve als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} als Tabelle</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n row(s) skipped: hide</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: ausblenden</numerusform>
            <numerusform>%n Zeilen ausgelassen: ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped: show why</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: Gründe zeigen</numerusform>
            <numerusform>%n Zeilen ausgelassen: Gründe zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>How to ask for the larger archive…</source>
        <translation>So fordern Sie das größere Archiv an…</translation>
    </message>
    <message>
        <source>LinkedIn analytics workbook</source>
        <translation>Analyse-Arbeitsmappe von LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn archive (basic) of {day}</source>
        <translation>LinkedIn-Archiv (klein) vom {day}</translation>
    </message>
    <message>
        <source>LinkedIn archive (complete) of {day}</source>
        <translation>LinkedIn-Archiv (vollständig) vom {day}</translation>
    </message>
    <message>
        <source>LinkedIn’s score page</source>
        <translation>LinkedIns SSI-Seite</translation>
    </message>
    <message>
        <source>New or changed: {new} · here already: {known}</source>
        <translation>Neu oder geändert: {new} · schon hier: {known}</translation>
    </message>
    <message>
        <source>SSI Coach file</source>
        <translation>Datei von SSI Coach</translation>
    </message>
    <message>
        <source>Sales Navigator usage report</source>
        <translation>Nutzungsbericht von Sales Navigator</translation>
    </message>
    <message>
        <source>This is the basic archive: your contacts, messages and profile. Your posts, comments, reactions and searches are only in the larger one, which takes LinkedIn up to a day.</source>
        <translation>Das ist das kleine Archiv: Kontakte, Nachrichten und Profil. Ihre Beiträge, Kommentare, Reaktionen und Suchen stehen nur im größeren, für das LinkedIn bis zu einem Tag braucht.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>of it</source>
        <translation>davon</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{name} · {skipped}</source>
        <translation>{name} · {skipped}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Backed up to {file}</source>
        <translation>Gesichert in {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <source>Backups of SSI Coach (*.ssicoach *.zip *.gz)</source>
        <translation>Sicherungen von SSI Coach (*.ssicoach *.zip *.gz)</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <translation>Ordner für die Tabellen wählen</translation>
    </message>
    <message>
        <source>Export a protected copy</source>
        <translation>Geschützte Kopie exportieren</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Wiederherstellung läuft…</translation>
    </message>
    <message>
        <source>My SSI</source>
        <translation>Mein SSI</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>SSI Coach interchange file (*.json)</source>
        <translation>Austauschdatei von SSI Coach (*.json)</translation>
    </message>
    <message>
        <source>SSI Coach workspaces (*.ssicoach)</source>
        <translation>Arbeitsbereiche von SSI Coach (*.ssicoach)</translation>
    </message>
    <message>
        <source>The demonstration has no backups; go back to your own workspace first.</source>
        <translation>Die Demonstration hat keine Sicherungen; kehren Sie zuerst zu Ihrem eigenen Arbeitsbereich zurück.</translation>
    </message>
    <message>
        <source>This is the copy.</source>
        <translation>Das ist die Kopie.</translation>
    </message>
    <message>
        <source>This is the copy. The state before is kept in {file}.</source>
        <translation>Das ist die Kopie. Der vorige Stand liegt in {file}.</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Wird entpackt…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no folder {folder}; make it first.</source>
        <translation>Den Ordner {folder} gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{file} is a file; name a folder for the tables.</source>
        <translation>{file} ist eine Datei; nennen Sie einen Ordner für die Tabellen.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} ist ein Ordner; nennen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message numerus="yes">
        <source>%n questions, 2 minutes. The Brand gauge moves with every tick.</source>
        <translation>
            <numerusform>%n Frage, 2 Minuten. Die Anzeige „Marke“ bewegt sich mit jedem Haken.</numerusform>
            <numerusform>%n Fragen, 2 Minuten. Die Anzeige „Marke“ bewegt sich mit jedem Haken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask LinkedIn for your archive, ready within 24 hours; then drop it here. We remind you.</source>
        <translation>Fordern Sie Ihr Archiv bei LinkedIn an, es kommt innerhalb von 24 Stunden; legen Sie es dann hier ab. Wir erinnern Sie.</translation>
    </message>
    <message>
        <source>Asked for. From tomorrow on you are reminded until you have it.</source>
        <translation>Angefordert. Ab morgen werden Sie erinnert, bis Sie es haben.</translation>
    </message>
    <message>
        <source>Begun. What you add later moves the Brand gauge, too.</source>
        <translation>Begonnen. Auch was Sie später ergänzen, bewegt die Anzeige „Marke“.</translation>
    </message>
    <message>
        <source>Bring your LinkedIn history</source>
        <translation>Ihren LinkedIn-Verlauf importieren</translation>
    </message>
    <message>
        <source>Complete it…</source>
        <translation>Ergänzen…</translation>
    </message>
    <message>
        <source>Copy your SSI page and paste it here. The app then corrects its estimate by it.</source>
        <translation>Kopieren Sie Ihre SSI-Seite und fügen Sie sie hier ein. Damit korrigiert das Programm seine Schätzung.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>So geht’s…</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Nur mal schauen?</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Noch einmal ansehen…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Demonstration öffnen</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Record again…</source>
        <translation>Erneut eintragen…</translation>
    </message>
    <message>
        <source>Recorded. A fresh look once a week keeps the estimate true.</source>
        <translation>Eingetragen. Ein neuer Wert pro Woche hält die Schätzung aktuell.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip: {step}</source>
        <translation>Überspringen: {step}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tick what your profile has</source>
        <translation>Abhaken, was Ihr Profil hat</translation>
    </message>
    <message>
        <source>Your archive is in. A new one now and then keeps the numbers true.</source>
        <translation>Ihr Archiv ist da. Ein neues hin und wieder hält die Zahlen aktuell.</translation>
    </message>
</context>
<context>
    <name>ForetoldView</name>
    <message>
        <source>LinkedIn’s scores beside the estimate of the day before</source>
        <translation>LinkedIns Werte neben der Schätzung vom Vortag</translation>
    </message>
</context>
<context>
    <name>ForgetPeopleDialog</name>
    <message numerus="yes">
        <source>%n backup(s) could not be deleted; they are in {folder}.</source>
        <translation>
            <numerusform>%n Sicherung konnte nicht gelöscht werden; sie liegt in {folder}.</numerusform>
            <numerusform>%n Sicherungen konnten nicht gelöscht werden; sie liegen in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own texts still name this person.</source>
        <translation>
            <numerusform>%n Ihrer eigenen Texte nennt diese Person noch.</numerusform>
            <numerusform>%n Ihrer eigenen Texte nennen diese Person noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies in {folder} stay as they are; File → Backups deletes them.</source>
        <translation>Kopien in {folder} bleiben, wie sie sind; unter Datei → Sicherungen lassen sie sich löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) made before as well ({size})</source>
        <translation>
            <numerusform>Auch die frühere Sicherung löschen (%n, {size})</numerusform>
            <numerusform>Auch die %n früheren Sicherungen löschen ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is forgotten.</source>
        <translation>Alle Personen sind vergessen.</translation>
    </message>
    <message>
        <source>First a fresh backup is made of what is left.</source>
        <translation>Zuerst wird gesichert, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Forget imported people?</source>
        <translation>Importierte Personen vergessen?</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>{name} vergessen?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Names, companies, titles and days of contact of everybody an archive brought are taken out of this workspace, and out of what Undo remembers.</source>
        <translation>Namen, Firmen, Positionen und Kontakttage aller Personen aus einem Archiv werden aus diesem Arbeitsbereich entfernt, auch aus dem, was „Rückgängig“ sich merkt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The name, company, title and days of contact are taken out of this workspace, and out of what Undo remembers; so are the titles of cards about this person, and whom a result was with.</source>
        <translation>Name, Firma, Position und Kontakttage werden aus diesem Arbeitsbereich genommen und aus dem, was „Rückgängig“ noch weiß; ebenso die Titel von Karten über diese Person und bei Ergebnissen, mit wem sie waren.</translation>
    </message>
    <message>
        <source>This cannot be undone. Your scores, activities and plan stay; what could be undone until now cannot any more. Backups and exported files made before still have them.</source>
        <translation>Das lässt sich nicht rückgängig machen. Ihre Werte, Aktivitäten und Ihr Plan bleiben; was bisher rückgängig gemacht werden konnte, kann es nicht mehr. Frühere Sicherungen und exportierte Dateien enthalten die Personen weiterhin.</translation>
    </message>
    <message>
        <source>This cannot be undone. Your scores, activities and plan stay; what could be undone until now cannot any more. Backups and exported files made before still have this person, and an archive imported later brings them back.</source>
        <translation>Das lässt sich nicht rückgängig machen. Ihre Werte, Aktivitäten und Ihr Plan bleiben; was sich bisher rückgängig machen ließ, lässt sich nicht mehr rückgängig machen. Frühere Sicherungen und exportierte Dateien enthalten die Person weiterhin, und ein später importiertes Archiv bringt sie zurück.</translation>
    </message>
    <message>
        <source>{name} is forgotten.</source>
        <translation>{name} ist vergessen.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month with its year, Qt date format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month with its year, Qt date format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short day, Qt date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short day with its year, Qt date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, Qt date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day with its weekday, Qt date format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>KW {number}</translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Tabelle für die Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Counted by the days they happened, not person by person. The range is where the true share lies in 19 of 20 cases; it narrows with every result.</source>
        <translation>Gezählt nach Tagen, nicht Person für Person. In der Spanne liegt der wahre Anteil in 19 von 20 Fällen; mit jedem Ergebnis wird sie enger.</translation>
    </message>
    <message>
        <source>From conversation to contract</source>
        <translation>Vom Gespräch zum Auftrag</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>More than anything before them, so there is no rate.</source>
        <translation>Mehr als alles davor, daher keine Quote.</translation>
    </message>
    <message>
        <source>Nothing in this time yet.</source>
        <translation>In dieser Zeit noch nichts.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>GaugeReading</name>
    <message>
        <source>; LinkedIn’s score {score} on {day}</source>
        <translation>; LinkedIns Wert {score} am {day}</translation>
    </message>
    <message>
        <source>; nothing was logged of late</source>
        <translation>; zuletzt wurde nichts eingetragen</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>noch keine Schätzung</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>von {maximum}</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>{count} of {goal} this week, not part of the 100</source>
        <translation>{count} von {goal} in dieser Woche, nicht Teil der 100</translation>
    </message>
    <message>
        <source>{count} this week, no goal set</source>
        <translation>{count} in dieser Woche, kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>{score} of 100, estimate, give or take {margin}</source>
        <translation>{score} von 100, Schätzung, plus/minus {margin}</translation>
    </message>
    <message>
        <source>{score} of 25, estimate between {low} and {high}</source>
        <translation>{score} von 25, Schätzung zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>± {margin}</source>
        <translation>± {margin}</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Every kind of activity is excluded, so nothing can be proposed: allow some to be suggested again.</source>
        <translation>Alle Arten von Aktivitäten sind ausgeschlossen, daher lässt sich nichts vorschlagen: Lassen Sie einige wieder zu.</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least {minutes} minutes a week, {each} on each working day, if you do what is planned here.</source>
        <translation>
            <numerusform>Das kostet mindestens {minutes} Minute pro Woche, {each} an jedem Arbeitstag, wenn Sie tun, was hier geplant ist.</numerusform>
            <numerusform>Das kostet mindestens {minutes} Minuten pro Woche, {each} an jedem Arbeitstag, wenn Sie tun, was hier geplant ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can look so far ahead: choose a day up to {day}.</source>
        <translation>So weit kann niemand voraussehen: Wählen Sie einen Tag bis {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Not by then, even with {minutes} minutes a week: that comes to about {then}. It can be reached by {earliest}.</source>
        <translation>
            <numerusform>Bis dahin nicht, auch nicht mit {minutes} Minute pro Woche: Es wären etwa {then}. Erreichbar ist es bis {earliest}.</numerusform>
            <numerusform>Bis dahin nicht, auch nicht mit {minutes} Minuten pro Woche: Es wären etwa {then}. Erreichbar ist es bis {earliest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not within two years, even with {minutes} minutes a week: that comes to about {then} on {day}. Look at your profile and your connections as well, or choose a lower goal.</source>
        <translation>
            <numerusform>In zwei Jahren nicht, auch nicht mit {minutes} Minute pro Woche: Am {day} wären es etwa {then}. Sehen Sie sich auch Ihr Profil und Ihre Kontakte an, oder wählen Sie ein niedrigeres Ziel.</numerusform>
            <numerusform>In zwei Jahren nicht, auch nicht mit {minutes} Minuten pro Woche: Am {day} wären es etwa {then}. Sehen Sie sich auch Ihr Profil und Ihre Kontakte an, oder wählen Sie ein niedrigeres Ziel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of your goal, {target} by {day}, is over: you are at {now}. Choose a new day or a new goal.</source>
        <translation>Der Tag Ihres Ziels, {target} bis {day}, ist vorbei: Sie stehen bei {now}. Wählen Sie einen neuen Tag oder ein neues Ziel.</translation>
    </message>
    <message>
        <source>The score goes from 0 to 100: choose a number up to 100.</source>
        <translation>Der Wert reicht von 0 bis 100: Wählen Sie eine Zahl bis 100.</translation>
    </message>
    <message>
        <source>Today is the day of your goal of {target}: you are at {now}.</source>
        <translation>Heute ist der Tag für Ihr Ziel von {target}: Sie stehen bei {now}.</translation>
    </message>
    <message numerus="yes">
        <source>With the {minutes} minutes you have set aside it is not reached.</source>
        <translation>
            <numerusform>Mit der {minutes} Minute, die Sie vorgesehen haben, ist es nicht zu schaffen.</numerusform>
            <numerusform>Mit den {minutes} Minuten, die Sie vorgesehen haben, ist es nicht zu schaffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the {minutes} minutes you have set aside it takes until {day}.</source>
        <translation>
            <numerusform>Mit der {minutes} Minute, die Sie vorgesehen haben, dauert es bis {day}.</numerusform>
            <numerusform>Mit den {minutes} Minuten, die Sie vorgesehen haben, dauert es bis {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are at {now} already: choose a number above it.</source>
        <translation>Sie stehen schon bei {now}: Wählen Sie eine höhere Zahl.</translation>
    </message>
    <message>
        <source>You have no working days: give at least one in the settings, then the minutes can be told.</source>
        <translation>Sie haben keine Arbeitstage: Geben Sie in den Einstellungen mindestens einen an, dann lassen sich die Minuten nennen.</translation>
    </message>
    <message>
        <source>You have set aside no minutes for LinkedIn.</source>
        <translation>Sie haben keine Minuten für LinkedIn vorgesehen.</translation>
    </message>
    <message>
        <source>Your goal is {target} by {day}; {missing} to go. Going on like this gets you there.</source>
        <translation>Ihr Ziel ist {target} bis {day}; es fehlen noch {missing}. Wenn Sie so weitermachen, schaffen Sie es.</translation>
    </message>
    <message>
        <source>Your goal is {target} by {day}; {missing} to go. Going on like this means about {then}: more is needed.</source>
        <translation>Ihr Ziel ist {target} bis {day}; es fehlen noch {missing}. Wenn Sie so weitermachen, werden es etwa {then}: Es braucht mehr.</translation>
    </message>
    <message>
        <source>Your goal is {target}; {missing} to go.</source>
        <translation>Ihr Ziel ist {target}; es fehlen noch {missing}.</translation>
    </message>
    <message>
        <source>Your goal of {target} by {day} is behind you, and you are at {now}. Time for a new one?</source>
        <translation>Ihr Ziel, {target} bis {day}, liegt hinter Ihnen, und Sie stehen bei {now}. Zeit für ein neues?</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached, and going on like this keeps it until {day}.</source>
        <translation>Ihr Ziel von {target} ist erreicht, und wenn Sie so weitermachen, bleibt das bis {day} so.</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached, but going on like this means about {then} on {day}.</source>
        <translation>Ihr Ziel von {target} ist erreicht, aber wenn Sie so weitermachen, sind es am {day} nur etwa {then}.</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached: you are at {now}.</source>
        <translation>Ihr Ziel von {target} ist erreicht: Sie stehen bei {now}.</translation>
    </message>
    <message>
        <source>Your profile and your contacts alone are enough for that.</source>
        <translation>Dafür reichen Ihr Profil und Ihre Kontakte allein.</translation>
    </message>
    <message>
        <source>{day} is not to come: choose a later day.</source>
        <translation>{day} liegt nicht in der Zukunft: Wählen Sie einen späteren Tag.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Choose a score and a day: you see how many minutes a week it takes, and what to do in them.</source>
        <translation>Wählen Sie einen Wert und einen Tag: Sie sehen, wie viele Minuten pro Woche das kostet und was Sie darin tun.</translation>
    </message>
    <message>
        <source>Day by which you want to reach it</source>
        <translation>Tag, bis zu dem Sie ihn erreichen wollen</translation>
    </message>
    <message>
        <source>Every week: {what}</source>
        <translation>Jede Woche: {what}</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message numerus="yes">
        <source>Plan my week with %n minutes…</source>
        <translation>
            <numerusform>Meine Woche mit %n Minute planen…</numerusform>
            <numerusform>Meine Woche mit %n Minuten planen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Score you want to reach</source>
        <translation>Wert, den Sie erreichen wollen</translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation>Der Aufwand wird berechnet…</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Ihr Ziel</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How many do you want a week? They are what it is all for, and no part of the 100. At 0 there is no goal.</source>
        <translation>Wie viele möchten Sie pro Woche? Um sie geht es bei alledem; zu den 100 zählen sie nicht. Bei 0 gibt es kein Ziel.</translation>
    </message>
    <message>
        <source>No goals</source>
        <translation>Keine Ziele</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your weekly goals</source>
        <translation>Ihre Wochenziele</translation>
    </message>
    <message>
        <source>{kind} a week</source>
        <translation>{kind} pro Woche</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>%Ln are gone again: the dashed line counts them as well.</source>
        <translation>
            <numerusform>%Ln Kontakt ist wieder weg: Die gestrichelte Linie zählt ihn mit.</numerusform>
            <numerusform>%Ln Kontakte sind wieder weg: Die gestrichelte Linie zählt sie mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>With those who are gone</source>
        <translation>Mit denen, die nicht mehr dabei sind</translation>
    </message>
    <message>
        <source>{count} in the last 30 days of your archive.</source>
        <translation>{count} in den letzten 30 Tagen Ihres Archivs.</translation>
    </message>
    <message>
        <source>{count} with those who are gone</source>
        <translation>{count} mit denen, die weg sind</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %Ln connections</source>
        <translation>
            <numerusform>{day}: %Ln Kontakt</numerusform>
            <numerusform>{day}: %Ln Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>Choose what to show</source>
        <translation>Auswählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Each day you do something gets a square here.</source>
        <translation>Jeder Tag, an dem Sie etwas tun, bekommt hier ein Kästchen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Letzte 26 Wochen</translation>
    </message>
    <message numerus="yes">
        <source>Last 26 weeks, {what}: something on %n days</source>
        <translation>
            <numerusform>Letzte 26 Wochen, {what}: etwas an %n Tag</numerusform>
            <numerusform>Letzte 26 Wochen, {what}: etwas an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Log something for this day…</source>
        <translation>Für diesen Tag eintragen…</translation>
    </message>
    <message>
        <source>Show its week</source>
        <translation>Zu dieser Woche</translation>
    </message>
    <message>
        <source>Shown: {what}. Choose what to show</source>
        <translation>Gezeigt: {what}. Auswählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>What was done on each day</source>
        <translation>Was an jedem Tag getan wurde</translation>
    </message>
    <message>
        <source>What was logged…</source>
        <translation>Was eingetragen ist…</translation>
    </message>
    <message>
        <source>{day}: nothing</source>
        <translation>{day}: nichts</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>not known yet: enter it in Settings</source>
        <translation>noch unbekannt: in den Einstellungen eingeben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{words}: {count}</source>
        <translation>{words}: {count}</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message numerus="yes">
        <source>%n minutes a week are free</source>
        <translation>
            <numerusform>%n Minute pro Woche bleibt frei</numerusform>
            <numerusform>%n Minuten pro Woche bleiben frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message numerus="yes">
        <source>Hold: %n minutes a week keep your {total}. The rest is for conversations.</source>
        <translation>
            <numerusform>Halten: %n Minute pro Woche hält Ihre {total}. Der Rest ist für Gespräche.</numerusform>
            <numerusform>Halten: %n Minuten pro Woche halten Ihre {total}. Der Rest ist für Gespräche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold: from here on more points cost much. The rest of your time is for conversations.</source>
        <translation>Halten: Ab hier wird jeder weitere Punkt teuer. Ihre übrige Zeit gehört den Gesprächen.</translation>
    </message>
    <message>
        <source>Hold: your {total} keeps without more work for now. Your time is for conversations.</source>
        <translation>Halten: Ihre {total} halten sich vorerst ohne weitere Arbeit. Ihre Zeit gehört den Gesprächen.</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Gespräch eintragen</translation>
    </message>
    <message>
        <source>Put it on my plan</source>
        <translation>In meinen Plan übernehmen</translation>
    </message>
    <message>
        <source>a week: {routine}</source>
        <translation>pro Woche: {routine}</translation>
    </message>
    <message>
        <source>more work would add less than a point in 30 days</source>
        <translation>mehr Arbeit brächte in 30 Tagen nicht einmal einen Punkt</translation>
    </message>
    <message>
        <source>your plan holds as much</source>
        <translation>Ihr Plan enthält das schon</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>die Datei lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>it is far too large for any file this program reads.</source>
        <translation>die Datei ist viel zu groß für alles, was dieses Programm liest.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not UTF-8 text; save the file as UTF-8.</source>
        <translation>Zeile {line}, Spalte {column}: Das ist kein UTF-8-Text; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>there is no such file; check its name.</source>
        <translation>diese Datei gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>this is a workspace or a backup of one; open it with --workspace, or use restore.</source>
        <translation>das ist ein Arbeitsbereich oder dessen Sicherung; öffnen Sie ihn mit --workspace oder verwenden Sie restore.</translation>
    </message>
    <message>
        <source>this is no LinkedIn archive, analytics workbook, Sales Navigator report, score page or SSI Coach file; nothing was read.</source>
        <translation>das ist kein LinkedIn-Archiv, keine Analyse-Arbeitsmappe, kein Bericht von Sales Navigator, keine SSI-Seite und keine Datei von SSI Coach; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>this is one file out of a LinkedIn archive; bring in the whole archive: the ZIP file or its folder.</source>
        <translation>das ist eine einzelne Datei aus einem LinkedIn-Archiv; importieren Sie das ganze Archiv: die ZIP-Datei oder ihren Ordner.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A backup of the state before was made.</source>
        <translation>Der Stand davor wurde gesichert.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring in your LinkedIn archive (the ZIP file or its folder), an analytics workbook, a usage report of Sales Navigator, LinkedIn’s score page, or a file that SSI Coach exported. What is in it is shown first. Drop files here or choose them; several at once are fine.</source>
        <translation>Lesen Sie Ihr LinkedIn-Archiv ein (die ZIP-Datei oder ihren Ordner), eine Analyse-Arbeitsmappe, einen Nutzungsbericht von Sales Navigator, LinkedIns SSI-Seite oder eine von SSI Coach exportierte Datei. Zuerst wird gezeigt, was darin ist. Legen Sie Dateien hier ab oder wählen Sie sie, gern mehrere zugleich.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of an unpacked archive</source>
        <translation>Ordner eines entpackten Archivs wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything in it is here already: there is nothing to import.</source>
        <translation>Alles darin ist schon hier: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Files to import (*.zip *.xlsx *.xls *.csv *.json *.txt *.html *.htm)</source>
        <translation>Dateien zum Importieren (*.zip *.xlsx *.xls *.csv *.json *.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>How do I get my archive?</source>
        <translation>Wie bekomme ich mein Archiv?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln new or changed</source>
        <translation>
            <numerusform>Importiert: %Ln neu oder geändert</numerusform>
            <numerusform>Importiert: %Ln neu oder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing… Until it is done, Cancel takes everything back.</source>
        <translation>Wird importiert… Bis es fertig ist, nimmt „Abbrechen“ alles zurück.</translation>
    </message>
    <message>
        <source>New or changed: {new} · here already: {known}</source>
        <translation>Neu oder geändert: {new} · schon hier: {known}</translation>
    </message>
    <message>
        <source>One undo takes all of it back (Edit menu).</source>
        <translation>Einmal „Rückgängig“ (Menü „Bearbeiten“) nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>This is too much to be undone in one step. A backup is made before, and the steps that could be undone until now cannot be undone any more.</source>
        <translation>Das ist zu viel, um es in einem Schritt rückgängig zu machen. Vorher wird eine Sicherung angelegt, und die bisherigen Schritte lassen sich danach nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>This report has several people. Which of them are you?</source>
        <translation>In diesem Bericht stehen mehrere Personen. Wer davon sind Sie?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Your name in the report</source>
        <translation>Ihr Name im Bericht</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <source>activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>changed weights</source>
        <translation>geänderte Gewichte</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>dated figures</source>
        <translation>datierte Zahlen</translation>
    </message>
    <message>
        <source>days of reach</source>
        <translation>Tage mit Reichweite</translation>
    </message>
    <message>
        <source>facts about you</source>
        <translation>Angaben über Sie</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>hints put away</source>
        <translation>abgelehnte Hinweise</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>planned cards</source>
        <translation>geplante Karten</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>remarks on days</source>
        <translation>Anmerkungen zu Tagen</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>scores of LinkedIn</source>
        <translation>Werte von LinkedIn</translation>
    </message>
    <message>
        <source>ticks of the profile list</source>
        <translation>Haken der Profilliste</translation>
    </message>
    <message>
        <source>weekly notes</source>
        <translation>Wochennotizen</translation>
    </message>
</context>
<context>
    <name>InsideView</name>
    <message>
        <source>Activities logged</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Choose a backup and look inside: what it holds, compared with now. Nothing is changed by that.</source>
        <translation>Wählen Sie eine Sicherung und sehen Sie hinein: was darin ist, verglichen mit jetzt. Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>In dieser Sicherung</translation>
    </message>
    <message>
        <source>LinkedIn’s scores</source>
        <translation>LinkedIns Werte</translation>
    </message>
    <message>
        <source>Logged last</source>
        <translation>Zuletzt eingetragen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Profile items ticked</source>
        <translation>Profil abgehakt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>an id must not be empty.</source>
        <translation>eine Kennung darf nicht leer sein.</translation>
    </message>
    <message>
        <source>another row before has the same; keep one of them.</source>
        <translation>eine frühere Zeile hat dasselbe; behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>in {pillar} every part weighs nothing; leave one at least.</source>
        <translation>in {pillar} wiegt kein Teil etwas; lassen Sie mindestens einem Gewicht.</translation>
    </message>
    <message>
        <source>the days end before they begin.</source>
        <translation>die Tage enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>the file is of version {version}, this program reads up to {known}; update the program.</source>
        <translation>die Datei hat Version {version}, dieses Programm liest bis {known}; aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>the key “{key}” is missing.</source>
        <translation>der Schlüssel „{key}“ fehlt.</translation>
    </message>
    <message>
        <source>the key “{key}” is not known; the nearest is “{near}”.</source>
        <translation>der Schlüssel „{key}“ ist unbekannt; am nächsten kommt „{near}“.</translation>
    </message>
    <message>
        <source>the pause ends before it begins.</source>
        <translation>die Pause endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>there is no “{name}”; the nearest is “{near}”.</source>
        <translation>„{name}“ gibt es nicht; am nächsten kommt „{near}“.</translation>
    </message>
    <message>
        <source>these are no days; write the first like 2026-01-05, then how many days later each next one is.</source>
        <translation>das sind keine Tage; schreiben Sie den ersten wie 2026-01-05, danach, wie viele Tage später jeder nächste ist.</translation>
    </message>
    <message>
        <source>this is no moment; write it like 2026-06-11T09:51:14Z.</source>
        <translation>das ist kein Zeitpunkt; schreiben Sie ihn wie 2026-06-11T09:51:14Z.</translation>
    </message>
    <message>
        <source>this is not an SSI Coach file; it must say “ssi-coach” here.</source>
        <translation>das ist keine Datei von SSI Coach; hier muss „ssi-coach“ stehen.</translation>
    </message>
    <message>
        <source>this key stands twice.</source>
        <translation>dieser Schlüssel steht zweimal da.</translation>
    </message>
    <message>
        <source>this must be a list.</source>
        <translation>hier muss eine Liste stehen.</translation>
    </message>
    <message>
        <source>this must be a text in quotation marks.</source>
        <translation>hier muss ein Text in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>this must be an object in braces.</source>
        <translation>hier muss ein Objekt in geschweiften Klammern stehen.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>hier muss true oder false stehen.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>this text holds characters that are none.</source>
        <translation>dieser Text enthält ungültige Zeichen.</translation>
    </message>
    <message>
        <source>this text is longer than {longest} characters.</source>
        <translation>dieser Text ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{value} is not a number between {low} and {high}.</source>
        <translation>{value} ist keine Zahl zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{value} is not a whole number between {low} and {high}.</source>
        <translation>{value} ist keine ganze Zahl zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used; the nearest is {near}.</source>
        <translation>„{value}“ ist kein brauchbarer Tag; am nächsten kommt {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no day; write it like 2026-11-23.</source>
        <translation>„{value}“ ist kein Tag; schreiben Sie ihn wie 2026-11-23.</translation>
    </message>
    <message>
        <source>“{value}” is no week that can be used; the nearest is {near}.</source>
        <translation>„{value}“ ist keine brauchbare Woche; am nächsten kommt {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week; write it like 2026-W47.</source>
        <translation>„{value}“ ist keine Woche; schreiben Sie sie wie 2026-W47.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>By itself: {points} points on {day}</source>
        <translation>Für sich allein: {points} Punkte am {day}</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} am {day}</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line {line}, column {column}: brackets are nested too deep for such a file.</source>
        <translation>Zeile {line}, Spalte {column}: Die Klammern sind für eine solche Datei zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not valid JSON.</source>
        <translation>Zeile {line}, Spalte {column}: Das ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>This computer’s keychain did not take the passphrase; you will be asked for it as before.</source>
        <translation>Der Schlüsselbund dieses Computers hat die Passphrase nicht angenommen; Sie werden weiter nach ihr gefragt.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer; the passphrase may still be in it. Delete it there.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; vielleicht ist die Passphrase noch darin. Löschen Sie sie dort.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer; type the passphrase instead.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; geben Sie die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>back, mistake, take back</source>
        <translation>zurück, Fehler, zurücknehmen, widerrufen</translation>
    </message>
    <message>
        <source>backup, safety copy, bring back, lost</source>
        <translation>Backup, Sicherung, Sicherungskopie, zurückholen, verloren</translation>
    </message>
    <message>
        <source>bright, white, light mode</source>
        <translation>hell, weiß, heller Modus</translation>
    </message>
    <message>
        <source>checklist, photo, headline</source>
        <translation>Checkliste, Foto, Slogan, Überschrift</translation>
    </message>
    <message>
        <source>contacts, people, connections</source>
        <translation>Kontakte, Personen, Leute</translation>
    </message>
    <message>
        <source>csv, excel, archive, zip, read in, file, upload</source>
        <translation>CSV, Excel, Archiv, ZIP, einlesen, Datei, hochladen</translation>
    </message>
    <message>
        <source>csv, excel, spreadsheet, table, figures</source>
        <translation>CSV, Excel, Tabellenkalkulation, Tabelle, Zahlen</translation>
    </message>
    <message>
        <source>exit, end, leave</source>
        <translation>Ende, schließen, verlassen</translation>
    </message>
    <message>
        <source>forgot, later, missed days</source>
        <translation>vergessen, später, verpasste Tage</translation>
    </message>
    <message>
        <source>help, download, data from linkedin</source>
        <translation>Hilfe, herunterladen, Daten von LinkedIn</translation>
    </message>
    <message>
        <source>help, formula, calculation</source>
        <translation>Hilfe, Formel, Berechnung</translation>
    </message>
    <message>
        <source>help, introduction, first steps</source>
        <translation>Hilfe, Einführung, erste Schritte, Rundgang</translation>
    </message>
    <message>
        <source>help, keys, manual</source>
        <translation>Hilfe, Tasten, Anleitung, Handbuch</translation>
    </message>
    <message>
        <source>help, support, bug, error</source>
        <translation>Hilfe, Support, Bug, Fehler</translation>
    </message>
    <message>
        <source>holiday, vacation, ill, away</source>
        <translation>Urlaub, Ferien, krank, abwesend</translation>
    </message>
    <message>
        <source>home, start, overview</source>
        <translation>Start, Startseite, Übersicht</translation>
    </message>
    <message>
        <source>ics, outlook, appointments, reminder</source>
        <translation>ICS, Outlook, Termine, Erinnerung</translation>
    </message>
    <message>
        <source>json, all data, take with you, other computer</source>
        <translation>JSON, alle Daten, mitnehmen, anderer Rechner</translation>
    </message>
    <message>
        <source>meeting, coach, appointment</source>
        <translation>Gespräch, Termin, Coach</translation>
    </message>
    <message>
        <source>night, black, dark mode</source>
        <translation>dunkel, Nacht, schwarz, Dunkelmodus</translation>
    </message>
    <message>
        <source>number, enter, type, ssi page</source>
        <translation>Zahl, eingeben, SSI-Seite, Punktzahl</translation>
    </message>
    <message>
        <source>paper, printer, weekly report</source>
        <translation>drucken, Papier, Drucker, Wochenbericht, Bericht</translation>
    </message>
    <message>
        <source>password, encrypt, passphrase, secret</source>
        <translation>Passwort, Passphrase, verschlüsseln, geheim</translation>
    </message>
    <message>
        <source>pdf, print, paper, summary for the boss</source>
        <translation>PDF, drucken, Ausdruck, Papier, Zusammenfassung für die Führungskraft</translation>
    </message>
    <message>
        <source>pdf, print, paper, weekly report, summary</source>
        <translation>PDF, drucken, Papier, Wochenbericht, Bericht, Zusammenfassung</translation>
    </message>
    <message>
        <source>plan, calendar, days</source>
        <translation>Plan, Kalender, Tage</translation>
    </message>
    <message>
        <source>privacy, data protection, delete people</source>
        <translation>Datenschutz, DSGVO, Personen löschen</translation>
    </message>
    <message>
        <source>proposal, schedule, calendar</source>
        <translation>Vorschlag, Zeitplan, Kalender</translation>
    </message>
    <message>
        <source>reminder, notification, alarm, time, appearance, work days</source>
        <translation>Erinnerung, Benachrichtigung, Alarm, Uhrzeit, Aussehen, Arbeitstage</translation>
    </message>
    <message>
        <source>repeat, recurring, every week, habit</source>
        <translation>wiederholen, regelmäßig, jede Woche, Gewohnheit</translation>
    </message>
    <message>
        <source>report, summary, look back</source>
        <translation>Bericht, Wochenbericht, Zusammenfassung, Rückschau</translation>
    </message>
    <message>
        <source>report, weekly review, charts, statistics</source>
        <translation>Bericht, Wochenrückblick, Diagramme, Statistik</translation>
    </message>
    <message>
        <source>safety copy, restore, damaged, lost</source>
        <translation>Backup, Sicherungskopie, wiederherstellen, beschädigt, verloren</translation>
    </message>
    <message>
        <source>safety copy, save, copy</source>
        <translation>Backup, Sicherung, Sicherungskopie, speichern</translation>
    </message>
    <message>
        <source>sale, contract, customer, revenue</source>
        <translation>Verkauf, Abschluss, Auftrag, Kunde, Umsatz</translation>
    </message>
    <message>
        <source>sales, revenue, customers, contracts</source>
        <translation>Verkauf, Umsatz, Kunden, Aufträge</translation>
    </message>
    <message>
        <source>targets, aims</source>
        <translation>Ziele, Vorgaben, Wochenziel</translation>
    </message>
    <message>
        <source>update, upgrade, download</source>
        <translation>Update, Aktualisierung, herunterladen</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>Version, Lizenz</translation>
    </message>
    <message>
        <source>zoom, font size, bigger</source>
        <translation>Zoom, Schriftgröße, größer</translation>
    </message>
    <message>
        <source>zoom, font size, tiny</source>
        <translation>Zoom, Schriftgröße, kleiner</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>appointment</source>
        <comment>other words for a meeting</comment>
        <translation>Termin Besprechung</translation>
    </message>
    <message>
        <source>deal sale order</source>
        <comment>other words for a contract signed</comment>
        <translation>Vertrag Abschluss Deal Verkauf</translation>
    </message>
    <message>
        <source>offer quote bid</source>
        <comment>other words for a proposal sent</comment>
        <translation>Offerte Kostenvoranschlag</translation>
    </message>
    <message>
        <source>phone telephone</source>
        <comment>other words for a call</comment>
        <translation>Anruf Telefon</translation>
    </message>
    <message>
        <source>talk dialogue</source>
        <comment>other words for a conversation</comment>
        <translation>Dialog Austausch</translation>
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
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;Min.</translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message>
        <source>In your browser</source>
        <translation>In Ihrem Browser</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Seite des Projekts öffnen</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL: it is loaded as it was published, and you may put another version in its place. What that means stands first in its text.</source>
        <translation>Qt wird unter der LGPL verwendet: Es wird geladen, wie es veröffentlicht wurde, und Sie dürfen eine andere Version an seine Stelle setzen. Was das heißt, steht am Anfang seines Textes.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>What ships with SSI Coach</source>
        <translation>Was mit SSI Coach kommt</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Tabelle ausblenden</translation>
    </message>
    <message>
        <source>It is no proof that one brings the other.</source>
        <translation>Das beweist nicht, dass das eine das andere bringt.</translation>
    </message>
    <message>
        <source>The figures behind this</source>
        <translation>Die Zahlen dahinter</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Week of {day}: {result} {count}. {cause}: {amount}</source>
        <translation>Woche ab {day}: {result} {count}. {cause}: {amount}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>{cause} – {result}</source>
        <translation>{cause} – {result}</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Change this result</source>
        <translation>Dieses Ergebnis ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is chosen, or all, for a spreadsheet</source>
        <translation>Auswahl oder alles für die Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this result</source>
        <translation>Dieses Ergebnis löschen</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Art des Ergebnisses</translation>
    </message>
    <message>
        <source>No result is like that.</source>
        <translation>So ein Ergebnis gibt es nicht.</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile in the browser</source>
        <translation>Das LinkedIn-Profil im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Search name, note</source>
        <translation>Name oder Notiz suchen</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Ask the keychain</source>
        <translation>Schlüsselbund fragen</translation>
    </message>
    <message>
        <source>Back to {workspace}</source>
        <translation>Zurück zu {workspace}</translation>
    </message>
    <message>
        <source>It does not open any more…</source>
        <translation>Er lässt sich nicht mehr öffnen…</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Demonstration ansehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Anderen Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Remember in this computer’s keychain</source>
        <translation>Im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Start a new workspace…</source>
        <translation>Neuen Arbeitsbereich beginnen…</translation>
    </message>
    <message>
        <source>{workspace} is locked</source>
        <translation>{workspace} ist gesperrt</translation>
    </message>
    <message>
        <source>{workspace} is protected</source>
        <translation>{workspace} ist geschützt</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>A protected workspace locks when nobody used the program for so long. Ctrl+L locks it at once.</source>
        <translation>Ein geschützter Arbeitsbereich wird gesperrt, wenn das Programm so lange niemand benutzt. Strg+L sperrt ihn sofort.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Motion of the gauges</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %, as the system</source>
        <translation>{percent}&#xa0;%, wie das System</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} – {workspace} – SSI Coach</source>
        <translation>{page} – {workspace} – SSI Coach</translation>
    </message>
    <message>
        <source>{workspace} – locked – SSI Coach</source>
        <translation>{workspace} – gesperrt – SSI Coach</translation>
    </message>
</context>
<context>
    <name>MonthsCard</name>
    <message>
        <source>All months as a table</source>
        <translation>Alle Monate als Tabelle</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Results by month</source>
        <translation>Ergebnisse nach Monaten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Value of contracts</source>
        <translation>Auftragswert</translation>
    </message>
    <message>
        <source>Value of contracts, no currency</source>
        <translation>Auftragswert ohne Währung</translation>
    </message>
    <message>
        <source>Value of contracts, {currency}</source>
        <translation>Auftragswert in {currency}</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>{month}: {what}</source>
        <translation>{month}: {what}</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>{total} in all since {month}.</source>
        <translation>Insgesamt {total} seit {month}.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Decision-maker gone quiet: last contact {ago}</source>
        <translation>Entscheider, Kontakt eingeschlafen: zuletzt {ago}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Nachfassen: {name}</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Eingeschlafen</translation>
    </message>
    <message>
        <source>Never a word</source>
        <translation>Nie ein Wort</translation>
    </message>
    <message>
        <source>New: connected {ago}, no word yet</source>
        <translation>Neu: {ago} vernetzt, noch kein Wort</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Starting out</source>
        <translation>Berufseinstieg</translation>
    </message>
    <message>
        <source>connected, and nothing since</source>
        <translation>vernetzt, seither kein Wort</translation>
    </message>
    <message>
        <source>in touch once, not in the last 90 days</source>
        <translation>früher Kontakt, nicht in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>in touch within the last 90 days</source>
        <translation>Kontakt in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>new · {ago}</source>
        <translation>neu · {ago}</translation>
    </message>
    <message>
        <source>quiet · {ago}</source>
        <translation>eingeschlafen · {ago}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since the one before</source>
        <translation>
            <numerusform>%Ln weg seit dem vorigen</numerusform>
            <numerusform>%Ln weg seit dem vorigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Forget imported people…</source>
        <translation>Importierte Personen vergessen…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Reading your network…</source>
        <translation>Ihr Netzwerk wird gelesen…</translation>
    </message>
    <message>
        <source>Take everybody out of this workspace again</source>
        <translation>Alle Personen wieder aus diesem Arbeitsbereich entfernen</translation>
    </message>
    <message>
        <source>The whole list of people</source>
        <translation>Die ganze Liste der Personen</translation>
    </message>
    <message>
        <source>Whom you know, and with whom you are in touch</source>
        <translation>Wen Sie kennen und mit wem Sie in Kontakt sind</translation>
    </message>
    <message>
        <source>from your LinkedIn archive of {day}</source>
        <translation>aus Ihrem LinkedIn-Archiv vom {day}</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) came in</source>
        <translation>
            <numerusform>%Ln Kontakt übernommen</numerusform>
            <numerusform>%Ln Kontakte übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) gone</source>
        <translation>
            <numerusform>%Ln Kontakt nicht mehr da</numerusform>
            <numerusform>%Ln Kontakte nicht mehr da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) had another job on {day}</source>
        <translation>
            <numerusform>%Ln Kontakt hatte am {day} eine andere Stelle</numerusform>
            <numerusform>%Ln Kontakte hatten am {day} eine andere Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of {day} who are none any more</source>
        <translation>
            <numerusform>%Ln Kontakt vom {day}, der keiner mehr ist</numerusform>
            <numerusform>%Ln Kontakte vom {day}, die keine mehr sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) who decide</source>
        <translation>
            <numerusform>%Ln Kontakt, der entscheidet</numerusform>
            <numerusform>%Ln Kontakte, die entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) with another job: a good reason to write</source>
        <translation>
            <numerusform>%Ln Kontakt mit neuer Stelle: ein guter Grund zu schreiben</numerusform>
            <numerusform>%Ln Kontakte mit neuer Stelle: ein guter Grund zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endorsement(s) and recommendation(s)</source>
        <translation>
            <numerusform>%Ln Bestätigung oder Empfehlung</numerusform>
            <numerusform>%Ln Bestätigungen und Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln Follower</numerusform>
            <numerusform>%Ln Follower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new connection(s)</source>
        <translation>
            <numerusform>%Ln neuer Kontakt</numerusform>
            <numerusform>%Ln neue Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities from {first} to {last}</source>
        <translation>Aktivitäten vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Filled in about you</source>
        <translation>Über Sie eingetragen</translation>
    </message>
    <message>
        <source>Found on your profile</source>
        <translation>In Ihrem Profil gefunden</translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Nichts darin war neu.</translation>
    </message>
    <message>
        <source>This archive is of {day}; newer ones are known. It only adds what they did not tell.</source>
        <translation>Dieses Archiv ist vom {day}; neuere sind bekannt. Es ergänzt nur, was sie nicht verrieten.</translation>
    </message>
    <message>
        <source>Ticked by you, not in the archive; your ticks stay, please look</source>
        <translation>Von Ihnen abgehakt, im Archiv nicht zu sehen; Ihre Haken bleiben, bitte prüfen</translation>
    </message>
    <message>
        <source>{names} · and {count} more</source>
        <translation>{names} · und {count} weitere</translation>
    </message>
    <message>
        <source>{name} ({job})</source>
        <translation>{name} ({job})</translation>
    </message>
    <message>
        <source>{percent} % of your invitations accepted</source>
        <translation>{percent}&#xa0;% Ihrer Einladungen angenommen</translation>
    </message>
</context>
<context>
    <name>NoScreen</name>
    <message>
        <source>No window can be opened ({why}); on Linux it is mostly the system&apos;s libxcb-cursor0 that has to be installed.</source>
        <translation>Es kann kein Fenster geöffnet werden ({why}); unter Linux muss meist libxcb-cursor0 aus dem System installiert werden.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; sit down at one, or use the commands that ssi-coach --help lists.</source>
        <translation>Hier ist kein Bildschirm für ein Fenster; starten Sie das Programm an einem Bildschirm, oder nehmen Sie die Befehle, die ssi-coach --help zeigt.</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>What worked? What will you do differently next week?</source>
        <translation>Was hat funktioniert? Was machen Sie nächste Woche anders?</translation>
    </message>
    <message>
        <source>Your notes on the week</source>
        <translation>Ihre Notizen zur Woche</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Empty the search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A new week begins. Look back at week {week} and see what moved the needle.</source>
        <translation>Eine neue Woche beginnt. Blicken Sie auf KW {week} zurück und sehen Sie, was den Ausschlag gab.</translation>
    </message>
    <message>
        <source>Catch up…</source>
        <translation>Nachtragen…</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>So geht’s…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>LinkedIn should have your archive ready: look for its e-mail, download the file and drop it on this window.</source>
        <translation>LinkedIn dürfte Ihr Archiv bereitgestellt haben: Suchen Sie die E-Mail, laden Sie die Datei herunter und legen Sie sie auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing logged since {day}. Were you away, or was it about as usual?</source>
        <translation>Seit {day} nichts eingetragen. Waren Sie nicht da, oder war es etwa wie üblich?</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message numerus="yes">
        <source>Your LinkedIn archive is %n day(s) old: ask for a new one.</source>
        <translation>
            <numerusform>Ihr LinkedIn-Archiv ist %n Tag alt: Fordern Sie ein neues an.</numerusform>
            <numerusform>Ihr LinkedIn-Archiv ist %n Tage alt: Fordern Sie ein neues an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your archive ends on {day}. Were you away since then, or was it about as usual?</source>
        <translation>Ihr Archiv endet am {day}. Waren Sie seitdem nicht da, oder war es etwa wie üblich?</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a workspace, and --workspace names one: leave one of them out.</source>
        <translation>{file} ist ein Arbeitsbereich, und --workspace nennt einen: lassen Sie einen von beiden weg.</translation>
    </message>
    <message>
        <source>{file} is no SSI Coach workspace; it was left as it is.</source>
        <translation>{file} ist kein Arbeitsbereich von SSI Coach; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{file} is not there; it was moved, renamed or deleted.</source>
        <translation>{file} ist nicht da; die Datei wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>{file} is open in another window, which cannot be told what to import: {why}. Import it there.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet, dem nicht gesagt werden kann, was es importieren soll: {why}. Importieren Sie es dort.</translation>
    </message>
    <message>
        <source>{file} was not opened: name one workspace at a time.</source>
        <translation>{file} wurde nicht geöffnet: Nennen Sie immer nur einen Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>AMOUNT</source>
        <translation>BETRAG</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the copy, where it is another</source>
        <translation>eine Datei, deren erste Zeile die Passphrase der Kopie ist, falls diese eine andere hat</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>eine Notiz dazu</translation>
    </message>
    <message>
        <source>answer as JSON, for scripts</source>
        <translation>als JSON antworten, für Skripte</translation>
    </message>
    <message>
        <source>answer as a table in CSV</source>
        <translation>als CSV-Tabelle antworten</translation>
    </message>
    <message>
        <source>bring what can be read of a damaged workspace into this new file</source>
        <translation>was von einem beschädigten Arbeitsbereich lesbar ist, in diese neue Datei bringen</translation>
    </message>
    <message>
        <source>export a protected workspace, although anybody can read what is written</source>
        <translation>einen geschützten Arbeitsbereich exportieren, obwohl jeder das Geschriebene lesen kann</translation>
    </message>
    <message>
        <source>how many; without it, one</source>
        <translation>wie viele; ohne Angabe eins</translation>
    </message>
    <message>
        <source>minutes for the week; without it, those of your settings</source>
        <translation>Minuten für die Woche; ohne Angabe die aus Ihren Einstellungen</translation>
    </message>
    <message>
        <source>one table a file, with names and values as scripts read them</source>
        <translation>eine Datei je Tabelle, mit Namen und Werten, wie Skripte sie lesen (englisch)</translation>
    </message>
    <message>
        <source>only show what would come in; nothing is changed</source>
        <translation>nur zeigen, was dazukäme; nichts wird geändert</translation>
    </message>
    <message>
        <source>put what is proposed on the plan</source>
        <translation>den Vorschlag in den Plan übernehmen</translation>
    </message>
    <message>
        <source>read LinkedIn’s copied page from standard input</source>
        <translation>LinkedIns kopierte Seite von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>take the tick away</source>
        <translation>den Haken entfernen</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>die PDF-Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>the average score of your industry</source>
        <translation>der Durchschnittswert Ihrer Branche</translation>
    </message>
    <message>
        <source>the average score of your network</source>
        <translation>der Durchschnittswert Ihres Netzwerks</translation>
    </message>
    <message>
        <source>the copy to go back to</source>
        <translation>die Kopie, zu der zurückgegangen wird</translation>
    </message>
    <message>
        <source>the copy to write; without it, one among the backups</source>
        <translation>die Kopie, die geschrieben wird; ohne Angabe eine bei den Sicherungen</translation>
    </message>
    <message>
        <source>the currency of --value, like EUR, SEK or PLN</source>
        <translation>die Währung zu --value, etwa EUR, SEK oder PLN</translation>
    </message>
    <message>
        <source>the day, like 2026-11-23, “today” or “yesterday”; without it, today</source>
        <translation>der Tag, etwa 2026-11-23, „heute“ oder „gestern“; ohne Angabe heute</translation>
    </message>
    <message>
        <source>the file to write; with --csv, the folder</source>
        <translation>die Datei, die geschrieben wird; mit --csv der Ordner</translation>
    </message>
    <message>
        <source>the files to take in; also LinkedIn’s archive as a folder</source>
        <translation>die Dateien, die eingelesen werden; LinkedIns Archiv auch als Ordner</translation>
    </message>
    <message>
        <source>the first day of the report</source>
        <translation>der erste Tag des Berichts</translation>
    </message>
    <message>
        <source>the folder with the workspaces</source>
        <translation>der Ordner mit den Arbeitsbereichen</translation>
    </message>
    <message>
        <source>the key of an item, like photo; ssi-coach checklist shows all</source>
        <translation>der Schlüssel eines Punkts, etwa photo; ssi-coach checklist zeigt alle</translation>
    </message>
    <message>
        <source>the last day of the report</source>
        <translation>der letzte Tag des Berichts</translation>
    </message>
    <message>
        <source>the pillar “Brand”, 0 to 25</source>
        <translation>die Säule „Marke“, 0 bis 25</translation>
    </message>
    <message>
        <source>the pillar “Insights”, 0 to 25</source>
        <translation>die Säule „Einblicke“, 0 bis 25</translation>
    </message>
    <message>
        <source>the pillar “People”, 0 to 25</source>
        <translation>die Säule „Personen“, 0 bis 25</translation>
    </message>
    <message>
        <source>the pillar “Relationships”, 0 to 25</source>
        <translation>die Säule „Beziehungen“, 0 bis 25</translation>
    </message>
    <message>
        <source>the score as a whole, 0 to 100; without it, the sum of all four pillars</source>
        <translation>der Wert im Ganzen, 0 bis 100; ohne Angabe die Summe aller vier Säulen</translation>
    </message>
    <message>
        <source>the week, by year and number; without it, the last one that is over</source>
        <translation>die Woche mit Jahr und Nummer; ohne Angabe die letzte abgeschlossene</translation>
    </message>
    <message>
        <source>the week, by year and number; without it, the next that can be planned</source>
        <translation>die Woche mit Jahr und Nummer; ohne Angabe die nächste planbare</translation>
    </message>
    <message>
        <source>what a proposal or contract is worth</source>
        <translation>was ein Angebot oder Auftrag wert ist</translation>
    </message>
    <message>
        <source>what was done, by its key: {keys} and so on</source>
        <translation>was getan wurde, als Schlüssel: {keys} und so weiter</translation>
    </message>
    <message>
        <source>with --csv: begin files so that Excel reads them as UTF-8</source>
        <translation>mit --csv: Dateien so beginnen, dass Excel sie als UTF-8 liest</translation>
    </message>
    <message>
        <source>with --csv: the decimal sign; auto is the one of the language</source>
        <translation>mit --csv: das Dezimalzeichen; auto ist das der Sprache</translation>
    </message>
    <message>
        <source>with --csv: what stands between cells; auto goes by the decimal sign</source>
        <translation>mit --csv: das Trennzeichen; auto richtet sich nach dem Dezimalzeichen</translation>
    </message>
    <message>
        <source>with --ics: what is on the plan already, and no proposal</source>
        <translation>mit --ics: was schon im Plan steht, kein Vorschlag</translation>
    </message>
    <message>
        <source>with --ics: when each day’s work begins, or all-day</source>
        <translation>mit --ics: wann die Arbeit jedes Tages beginnt, oder all-day für ganztägig</translation>
    </message>
    <message>
        <source>with whom; for results, such as a call or a contract</source>
        <translation>mit wem; bei Ergebnissen wie einem Telefonat oder Auftrag</translation>
    </message>
    <message>
        <source>write it as a page in PDF</source>
        <translation>als Seite in PDF schreiben</translation>
    </message>
    <message>
        <source>write it as a picture in PNG</source>
        <translation>als Bild in PNG schreiben</translation>
    </message>
    <message>
        <source>write it as appointments for a calendar</source>
        <translation>als Termine für einen Kalender schreiben</translation>
    </message>
    <message>
        <source>your name as the archive has it, where it does not tell by itself</source>
        <translation>Ihr Name, wie er im Archiv steht, falls es nicht von selbst klar ist</translation>
    </message>
    <message>
        <source>your place in your industry: 4 for the top 4 %</source>
        <translation>Ihr Platz in Ihrer Branche: 4 für die besten 4 %</translation>
    </message>
    <message>
        <source>your place in your network: 18 for the top 18 %</source>
        <translation>Ihr Platz in Ihrem Netzwerk: 18 für die besten 18 %</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>There is no folder {folder}; check its name.</source>
        <translation>Es gibt keinen Ordner {folder}; prüfen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>{folder} kann nicht gelesen werden: {why}.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>English page</source>
        <translation>englische Seite</translation>
    </message>
    <message>
        <source>French page</source>
        <translation>französische Seite</translation>
    </message>
    <message>
        <source>German page</source>
        <translation>deutsche Seite</translation>
    </message>
    <message>
        <source>Polish page</source>
        <translation>polnische Seite</translation>
    </message>
    <message>
        <source>Portuguese page</source>
        <translation>portugiesische Seite</translation>
    </message>
    <message>
        <source>Russian page</source>
        <translation>russische Seite</translation>
    </message>
    <message>
        <source>Spanish page</source>
        <translation>spanische Seite</translation>
    </message>
    <message>
        <source>The four pillars cannot be told for certain on this page; please type the four numbers instead.</source>
        <translation>Die vier Säulen sind auf dieser Seite nicht sicher zu erkennen; bitte tippen Sie die vier Zahlen ein.</translation>
    </message>
    <message>
        <source>This does not read like LinkedIn’s Social Selling Index page: copy the whole page (Ctrl+A, Ctrl+C), or type the four numbers.</source>
        <translation>Das liest sich nicht wie LinkedIns Seite zum Social Selling Index: Kopieren Sie die ganze Seite (Strg+A, Strg+C) oder tippen Sie die vier Zahlen ein.</translation>
    </message>
    <message>
        <source>This is far more text than LinkedIn’s page has; copy the page alone.</source>
        <translation>Das ist viel mehr Text, als LinkedIns Seite hat; kopieren Sie nur die Seite.</translation>
    </message>
    <message>
        <source>page in another language, read by order and sum</source>
        <translation>Seite in einer anderen Sprache, nach Reihenfolge und Summe gelesen</translation>
    </message>
    <message>
        <source>the industry’s pillars</source>
        <translation>die Säulen der Branche</translation>
    </message>
    <message>
        <source>the network’s pillars</source>
        <translation>die Säulen des Netzwerks</translation>
    </message>
    <message>
        <source>the page’s data</source>
        <translation>die Daten der Seite</translation>
    </message>
    <message>
        <source>{count} of 2 averages</source>
        <translation>{count} von 2 Durchschnittswerten</translation>
    </message>
    <message>
        <source>{count} of 2 ranks</source>
        <translation>{count} von 2 Rängen</translation>
    </message>
    <message>
        <source>{count} of 4 pillars</source>
        <translation>{count} von 4 Säulen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Drag onto a day</source>
        <translation>Auf einen Tag ziehen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Or choose a day and press A. The figure is the minutes for one.</source>
        <translation>Oder einen Tag wählen und A drücken. Die Zahl hinter einer Aktivität: Minuten für einmal.</translation>
    </message>
    <message>
        <source>Search activities</source>
        <translation>Aktivität suchen</translation>
    </message>
    <message>
        <source>What you can plan</source>
        <translation>Was Sie planen können</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Do</source>
        <comment>mark of a line of the palette: done at once</comment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>mark of a line of the palette: a place</comment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>mark of a line of the palette: an entry</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark of a line of the palette: a dialog or file</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>What you did, or what you look for</source>
        <translation>Was Sie getan haben oder suchen</translation>
    </message>
    <message>
        <source>com 3 · progress · plan my week · settings · dark</source>
        <translation>kom 3 · Fortschritt · Woche planen · Einstellungen · dunkel</translation>
    </message>
    <message>
        <source>{mark}: {what}</source>
        <translation>{mark}: {what}</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Enter runs the highlighted row.</source>
        <translation>Eingabe führt den markierten Eintrag aus.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Not now: {why}</source>
        <translation>Jetzt nicht: {why}</translation>
    </message>
    <message>
        <source>Nothing is called exactly that. Choose what you mean with the arrow keys.</source>
        <translation>Genau so heißt nichts. Wählen Sie mit den Pfeiltasten, was Sie meinen.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, or the beginning of one.</source>
        <translation>Nichts heißt so. Versuchen Sie ein anderes Wort oder den Anfang eines Wortes.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shift+Enter logs and stays</source>
        <translation>Umschalt+Eingabe trägt ein und bleibt offen</translation>
    </message>
    <message>
        <source>What did you do, or what are you looking for?</source>
        <translation>Was haben Sie getan, oder was suchen Sie?</translation>
    </message>
</context>
<context>
    <name>Parser</name>
    <message>
        <source>One of these is missing: {wanted}; --help shows how they are written.</source>
        <translation>Eines davon fehlt: {wanted}; --help zeigt, wie sie geschrieben werden.</translation>
    </message>
    <message>
        <source>This is missing: {wanted}; --help shows how it is written.</source>
        <translation>Es fehlt: {wanted}; --help zeigt, wie es geschrieben wird.</translation>
    </message>
    <message>
        <source>This is not understood: {given}; --help shows what can be given.</source>
        <translation>Das wird nicht verstanden: {given}; --help zeigt, was angegeben werden kann.</translation>
    </message>
    <message>
        <source>it does not go with {other}; leave one of them out</source>
        <translation>verträgt sich nicht mit {other}; lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>it takes no value; leave “{value}” out</source>
        <translation>es nimmt keinen Wert; lassen Sie „{value}“ weg</translation>
    </message>
    <message>
        <source>nothing follows it; write at least one after it</source>
        <translation>danach fehlt etwas; geben Sie mindestens einen Wert an</translation>
    </message>
    <message>
        <source>nothing follows it; write its value after it</source>
        <translation>danach fehlt der Wert; schreiben Sie ihn dahinter</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help, and nothing else</source>
        <translation>nur diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>too much follows it; write at most one after it</source>
        <translation>danach folgt zu viel; geben Sie höchstens einen Wert an</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>what to give</source>
        <translation>was anzugeben ist</translation>
    </message>
    <message>
        <source>{argument}: {problem}.</source>
        <translation>{argument}: {problem}.</translation>
    </message>
    <message>
        <source>“{value}” is not among what can be chosen: {choices}</source>
        <translation>„{value}“ steht nicht zur Wahl; möglich sind {choices}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide what was typed: {field}</source>
        <translation>Eingabe verbergen: {field}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what was typed: {field}</source>
        <translation>Eingabe zeigen: {field}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source> · thick line = with your changes</source>
        <translation> · dicke Linie = mit Ihren Änderungen</translation>
    </message>
    <message>
        <source> · ◆ = your goal</source>
        <translation> · ◆ = Ihr Ziel</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Going on like this</source>
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <source>If you go on as in the last four weeks: about {score} on {day} ({low} to {high}).</source>
        <translation>Wenn Sie so weitermachen wie in den letzten vier Wochen: etwa {score} am {day} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>Nothing was logged in the last four weeks. If that goes on: about {score} on {day} ({low} to {high}).</source>
        <translation>In den letzten vier Wochen wurde nichts eingetragen. Wenn es so bleibt: etwa {score} am {day} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Die Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>The next 13 weeks</source>
        <translation>Die nächsten 13 Wochen</translation>
    </message>
    <message>
        <source>With your changes</source>
        <translation>Mit Ihren Änderungen</translation>
    </message>
    <message>
        <source>dashed = going on like this, with its 80 % range</source>
        <translation>gestrichelt = weiter wie bisher, mit 80-%-Bereich</translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>going on like this {score} ({low} – {high})</source>
        <translation>weiter wie bisher {score} ({low} – {high})</translation>
    </message>
    <message>
        <source>with your changes {score}</source>
        <translation>mit Ihren Änderungen {score}</translation>
    </message>
</context>
<context>
    <name>PathChartView</name>
    <message>
        <source>Score so far and in the 13 weeks to come</source>
        <translation>Wert bisher und in den nächsten 13 Wochen</translation>
    </message>
</context>
<context>
    <name>PausesDialog</name>
    <message>
        <source>Add pause</source>
        <translation>Pause hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the pause {span}</source>
        <translation>Pause {span} löschen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No pauses so far.</source>
        <translation>Bisher keine Pausen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On these days nothing is expected of you, and your streak waits.</source>
        <translation>An diesen Tagen wird nichts von Ihnen erwartet, und Ihre guten Wochen in Folge bleiben erhalten.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>optional: holiday, trade fair, ill</source>
        <translation>freiwillig: Urlaub, Messe, krank</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>PayOff</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared, up to 8 weeks apart: {work} – with {results}. A link is told only if it is so clear that chance alone would show one in fewer than 5 of 100 cases.</source>
        <translation>Verglichen, bis zu 8 Wochen versetzt: {work} – mit: {results}. Ein Zusammenhang wird nur genannt, wenn er so deutlich ist, dass der Zufall allein in weniger als 5 von 100 Fällen einen solchen ergäbe.</translation>
    </message>
    <message>
        <source>In {weeks} you also had more {result}</source>
        <translation>In {weeks} gab es auch mehr {result}</translation>
    </message>
    <message>
        <source>In {weeks} you had fewer {result}</source>
        <translation>In {weeks} gab es weniger {result}</translation>
    </message>
    <message numerus="yes">
        <source>In {weeks} you had fewer {result} about %n weeks later</source>
        <translation>
            <numerusform>Auf {weeks} folgten etwa %n Woche später weniger {result}</numerusform>
            <numerusform>Auf {weeks} folgten etwa %n Wochen später weniger {result}</numerusform>
        </translation>
    </message>
    <message>
        <source>In {weeks} you had fewer {result} about a week later</source>
        <translation>Auf {weeks} folgten etwa eine Woche später weniger {result}</translation>
    </message>
    <message numerus="yes">
        <source>In {weeks} you had more {result} about %n weeks later</source>
        <translation>
            <numerusform>Auf {weeks} folgten etwa %n Woche später mehr {result}</numerusform>
            <numerusform>Auf {weeks} folgten etwa %n Wochen später mehr {result}</numerusform>
        </translation>
    </message>
    <message>
        <source>In {weeks} you had more {result} about a week later</source>
        <translation>Auf {weeks} folgten etwa eine Woche später mehr {result}</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman) {rho}, slow ups and downs taken out; 1 would be always together, 0 not at all. {tried} comparisons were made. Had your results nothing to do with your work, one as large would turn up somewhere among them in {chance} of 100 cases.</source>
        <translation>Rangkorrelation (Spearman) {rho}, ohne langsames Auf und Ab; 1 hieße immer gemeinsam, 0 gar nicht. Verglichen wurde {tried}-mal. Hätten Ihre Ergebnisse nichts mit Ihrer Arbeit zu tun, käme eine so große darunter in {chance} von 100 Fällen vor.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation>weniger als 1</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>weeks with a higher score</source>
        <translation>Wochen mit höherem Wert</translation>
    </message>
    <message>
        <source>weeks with more points in “{pillar}”</source>
        <translation>Wochen mit mehr Punkten bei „{pillar}“</translation>
    </message>
    <message>
        <source>weeks with more {what}</source>
        <translation>Wochen, in denen es mehr {what} gab,</translation>
    </message>
    <message>
        <source>your score and its four parts</source>
        <translation>Ihr Wert und seine vier Teile</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n weeks before</source>
        <translation>
            <numerusform>{what}, %n Woche zuvor</numerusform>
            <numerusform>{what}, %n Wochen zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, the week before</source>
        <translation>{what}, eine Woche davor</translation>
    </message>
</context>
<context>
    <name>PayOffSection</name>
    <message numerus="yes">
        <source>%n to go.</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>Noch %n Woche.</numerusform>
            <numerusform>Noch %n Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>After {weeks} weeks with your results noted, this can tell whether your work pays off.</source>
        <translation>Nach {weeks} Wochen mit eingetragenen Ergebnissen lässt sich hier sehen, ob sich Ihre Arbeit auszahlt.</translation>
    </message>
    <message>
        <source>Do weeks in which you do more come before weeks with more results? That is looked for here, up to eight weeks apart.</source>
        <translation>Folgen auf Wochen, in denen Sie mehr tun, Wochen mit mehr Ergebnissen? Danach wird hier gesucht, bis zu acht Wochen versetzt.</translation>
    </message>
    <message>
        <source>In the last two years nothing was logged in a whole week.</source>
        <translation>In den letzten zwei Jahren gab es keine ganze Woche mit Einträgen.</translation>
    </message>
    <message>
        <source>Log a result</source>
        <translation>Ergebnis eintragen</translation>
    </message>
    <message>
        <source>Looking through your weeks…</source>
        <translation>Ihre Wochen werden durchgesehen…</translation>
    </message>
    <message>
        <source>No link found in {weeks}. That does not mean there is none: what is weak, slow or comes seldom is not seen in so few weeks.</source>
        <translation>Kein Zusammenhang gefunden ({weeks}). Das heißt nicht, dass es keinen gibt: Was schwach oder langsam ist oder selten vorkommt, sieht man in so wenigen Wochen nicht.</translation>
    </message>
    <message>
        <source>No results logged yet. Note your conversations, calls, meetings, proposals and contracts: after {weeks} weeks you can see here what goes with them.</source>
        <translation>Noch keine Ergebnisse eingetragen. Tragen Sie Ihre Gespräche, Telefonate, Treffen, Angebote und Aufträge ein: Nach {weeks} Wochen sehen Sie hier, was mit ihnen einhergeht.</translation>
    </message>
    <message>
        <source>The last whole week with entries ended on {day}: all this is about the time before.</source>
        <translation>Die letzte ganze Woche mit Einträgen endete am {day}: Das alles gilt für die Zeit davor.</translation>
    </message>
    <message>
        <source>What goes with your results</source>
        <translation>Was mit Ihren Ergebnissen einhergeht</translation>
    </message>
    <message>
        <source>What went together in your weeks, the surest first:</source>
        <translation>Was in Ihren Wochen zusammen auftrat, das Sicherste zuerst:</translation>
    </message>
    <message>
        <source>Your work or your results hardly differ from week to week: there is nothing to compare yet.</source>
        <translation>Ihre Arbeit oder Ihre Ergebnisse sind von Woche zu Woche fast gleich: Noch gibt es nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%Ln are on the clipboard.</source>
        <translation>
            <numerusform>%Ln Person ist in der Zwischenablage.</numerusform>
            <numerusform>%Ln Personen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>Alle Ränge</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Alle Beziehungen</translation>
    </message>
    <message>
        <source>Changed jobs</source>
        <translation>Stelle gewechselt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy those chosen for a spreadsheet</source>
        <translation>Die Ausgewählten für eine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Diese Person vergessen…</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>So jemanden gibt es nicht.</translation>
    </message>
    <message>
        <source>On your week</source>
        <translation>In Ihrer Woche</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile in the browser</source>
        <translation>Das LinkedIn-Profil im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Plan a follow-up on the next work day</source>
        <translation>Für den nächsten Arbeitstag ein Nachfassen planen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>In meine Woche</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank not known</source>
        <translation>Rang unbekannt</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Search name, position, company</source>
        <translation>Name, Position, Firma suchen</translation>
    </message>
    <message>
        <source>Show only who fits your target customers</source>
        <translation>Nur zeigen, wer zu Ihren Zielkunden passt</translation>
    </message>
    <message>
        <source>Take this person out of the workspace without a trace</source>
        <translation>Diese Person spurlos aus dem Arbeitsbereich nehmen</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Zielkunden</translation>
    </message>
    <message>
        <source>To reach out to</source>
        <translation>Zum Anschreiben</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Vernetzt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>PillarsCard</name>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Furthest below the usual average: {pillar}, {own} against {average}.</source>
        <translation>Am weitesten unter dem üblichen Durchschnitt: {pillar}, {own} gegen {average}.</translation>
    </message>
    <message>
        <source>Furthest below your industry: {pillar}, {own} against {average}.</source>
        <translation>Am weitesten unter Ihrer Branche: {pillar}, {own} gegen {average}.</translation>
    </message>
    <message>
        <source>Most room: {pillar}.</source>
        <translation>Am meisten Luft: {pillar}.</translation>
    </message>
    <message>
        <source>No pillar is below the average.</source>
        <translation>Keine Säule liegt unter dem Durchschnitt.</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Show the Results page</source>
        <translation>Die Seite „Ergebnisse“ zeigen</translation>
    </message>
    <message>
        <source>Since the close of {day}, corrections by LinkedIn’s score included</source>
        <translation>Seit dem Ende von {day}, Korrekturen durch LinkedIns Wert eingeschlossen</translation>
    </message>
    <message>
        <source>The gauges fill once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>Die Anzeigen füllen sich, sobald Ihre Profilliste abgehakt oder LinkedIns Wert eingetragen ist.</translation>
    </message>
    <message>
        <source>This week: {results}. Results are not part of the 100.</source>
        <translation>Diese Woche: {results}. Ergebnisse zählen nicht zu den 100.</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Was steckt hinter {pillar}?</translation>
    </message>
    <message>
        <source>What is still open in your profile list would lift it most.</source>
        <translation>Am meisten bringt, was in Ihrer Profilliste noch offen ist.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>also {results}</source>
        <translation>dazu {results}</translation>
    </message>
    <message>
        <source>arc = estimate · tick = LinkedIn’s score</source>
        <translation>Bogen = Schätzung · Strich = LinkedIns Wert</translation>
    </message>
    <message>
        <source>industry {average}</source>
        <translation>Branche {average}</translation>
    </message>
    <message>
        <source>new this week</source>
        <translation>neu diese Woche</translation>
    </message>
    <message>
        <source>not part of the 100</source>
        <translation>nicht Teil der 100</translation>
    </message>
    <message>
        <source>same as on Sunday</source>
        <translation>wie am Sonntag</translation>
    </message>
    <message>
        <source>{change} since Sunday</source>
        <translation>{change} seit Sonntag</translation>
    </message>
    <message>
        <source>{first} and {second} more a week would lift it most.</source>
        <translation>Am meisten bringt: {first} und {second} mehr pro Woche.</translation>
    </message>
    <message>
        <source>{first} more a week would lift it most.</source>
        <translation>Am meisten bringt: {first} mehr pro Woche.</translation>
    </message>
    <message>
        <source>{results} this week</source>
        <translation>{results} diese Woche</translation>
    </message>
</context>
<context>
    <name>PlainQuestion</name>
    <message>
        <source>A protected copy holds everything and opens with the same passphrase. A plain file can be read by anybody who gets it.</source>
        <translation>Eine geschützte Kopie enthält alles und öffnet sich mit derselben Passphrase. Eine offene Datei kann jeder lesen, der sie bekommt.</translation>
    </message>
    <message>
        <source>Plain file…</source>
        <translation>Offene Datei…</translation>
    </message>
    <message>
        <source>Protected copy…</source>
        <translation>Geschützte Kopie…</translation>
    </message>
    <message>
        <source>Save it all the same…</source>
        <translation>Trotzdem speichern…</translation>
    </message>
    <message>
        <source>This workspace is protected</source>
        <translation>Dieser Arbeitsbereich ist geschützt</translation>
    </message>
    <message>
        <source>What is saved here is not: anybody who gets the file can read it.</source>
        <translation>Was hier gespeichert wird, ist es nicht: Jeder, der die Datei bekommt, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Even kept up, this adds less than half a point by {day}: it holds what you have.</source>
        <translation>Auch dauerhaft bringt das bis {day} weniger als einen halben Punkt: Es hält, was Sie haben.</translation>
    </message>
    <message>
        <source>Every kind of activity is excluded; allow at least one.</source>
        <translation>Alle Arten von Aktivitäten sind ausgeschlossen; erlauben Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Everything that is done with people is excluded, so these minutes reach nobody directly.</source>
        <translation>Alles, was mit Menschen zu tun hat, ist ausgeschlossen; diese Minuten erreichen also niemanden direkt.</translation>
    </message>
    <message>
        <source>Keep this up: about +{kept} by {day}. Only this week: +{once}.</source>
        <translation>Wenn Sie dranbleiben: etwa +{kept} bis {day}. Nur diese Woche: +{once}.</translation>
    </message>
    <message>
        <source>Keep this up: about +{kept} by {day}. Only this week: less than half a point.</source>
        <translation>Wenn Sie dranbleiben: etwa +{kept} bis {day}. Nur diese Woche: weniger als ein halber Punkt.</translation>
    </message>
    <message>
        <source>More than a tenth of the minutes go to reactions: they are soon forgotten.</source>
        <translation>Mehr als ein Zehntel der Minuten geht in Reaktionen: Die sind schnell vergessen.</translation>
    </message>
    <message>
        <source>No minutes are given for this week, so nothing is proposed.</source>
        <translation>Für diese Woche sind keine Minuten angegeben, also wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>No working day of this week is left; plan the next one.</source>
        <translation>In dieser Woche ist kein Arbeitstag mehr übrig; planen Sie die nächste.</translation>
    </message>
    <message>
        <source>No working days are given; choose at least one day of the week.</source>
        <translation>Es sind keine Arbeitstage angegeben; wählen Sie mindestens einen Tag der Woche.</translation>
    </message>
    <message>
        <source>Nothing that fits into these minutes would add points.</source>
        <translation>Nichts, was in diese Minuten passt, würde Punkte bringen.</translation>
    </message>
    <message>
        <source>There is no post in it, and none in the week before: one a fortnight is good.</source>
        <translation>Kein Beitrag dabei, und auch in der Woche davor war keiner: Einer alle zwei Wochen ist gut.</translation>
    </message>
    <message numerus="yes">
        <source>This is {minutes} minutes more than the week has.</source>
        <translation>
            <numerusform>Das ist {minutes} Minute mehr, als die Woche hat.</numerusform>
            <numerusform>Das sind {minutes} Minuten mehr, als die Woche hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week is over; plan this one or a later one.</source>
        <translation>Diese Woche ist vorbei; planen Sie die laufende oder eine spätere.</translation>
    </message>
    <message>
        <source>Too little of it is with people: comments, replies and messages are what brings conversations.</source>
        <translation>Zu wenig davon gilt Menschen: Kommentare, Antworten und Nachrichten bringen Gespräche.</translation>
    </message>
    <message>
        <source>What is done and planned already takes the minutes of this week.</source>
        <translation>Was schon erledigt und geplant ist, füllt die Minuten dieser Woche.</translation>
    </message>
    <message>
        <source>What this week brings can be told once your profile’s checklist or a score of LinkedIn is entered.</source>
        <translation>Was diese Woche bringt, lässt sich sagen, sobald Ihre Profilliste oder ein Wert von LinkedIn eingetragen ist.</translation>
    </message>
    <message>
        <source>You took everything away; have it proposed anew, or close this.</source>
        <translation>Sie haben alles entfernt. Lassen Sie sich neu vorschlagen oder schließen Sie das Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes stay free: more of the same would be too much, or would add nothing.</source>
        <translation>
            <numerusform>{minutes} Minute bleibt frei: Mehr vom Gleichen wäre zu viel oder brächte nichts.</numerusform>
            <numerusform>{minutes} Minuten bleiben frei: Mehr vom Gleichen wäre zu viel oder brächte nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>{week} is over; plan this week, {this}, or a later one.</source>
        <translation>{week} ist vorbei; planen Sie diese Woche, {this}, oder eine spätere.</translation>
    </message>
    <message>
        <source>{week} is too far ahead; the last week that can be planned is {last}.</source>
        <translation>{week} liegt zu weit voraus; die letzte Woche, die sich planen lässt, ist {last}.</translation>
    </message>
    <message>
        <source>{what} on one day is more than anyone does with care.</source>
        <translation>{what} an einem Tag: So viel schafft niemand mit Sorgfalt.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
</context>
<context>
    <name>PlanRowWidget</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>How many are done: {what}</source>
        <translation>Wie viele erledigt sind: {what}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>One less done</source>
        <translation>Eins weniger erledigt</translation>
    </message>
    <message>
        <source>One more done</source>
        <translation>Eins mehr erledigt</translation>
    </message>
    <message>
        <source>Show on the Week page</source>
        <translation>Auf der Seite „Woche“ zeigen</translation>
    </message>
</context>
<context>
    <name>PlanWeekDialog</name>
    <message numerus="yes">
        <source>%n min of it done or planned already</source>
        <translation>
            <numerusform>davon %n&#xa0;Min. schon erledigt oder geplant</numerusform>
            <numerusform>davon %n&#xa0;Min. schon erledigt oder geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Also save as a routine</source>
        <translation>Auch als Routine speichern</translation>
    </message>
    <message>
        <source>As a routine, one card a day: {what}</source>
        <translation>Als Routine eine Karte pro Tag: {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>My %n minutes</source>
        <translation>
            <numerusform>Meine %n Minute</numerusform>
            <numerusform>Meine %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan my week</source>
        <translation>Meine Woche planen</translation>
    </message>
    <message>
        <source>Plan the week after</source>
        <translation>Die Woche danach planen</translation>
    </message>
    <message>
        <source>Plan the week before</source>
        <translation>Die Woche davor planen</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message>
        <source>Without what you changed</source>
        <translation>Ohne Ihre Änderungen</translation>
    </message>
    <message>
        <source>Your routine “{title}” is just that: {what}</source>
        <translation>Ihre Routine „{title}“ ist genau das: {what}</translation>
    </message>
    <message>
        <source>{planned} of {minutes} min</source>
        <translation>{planned} von {minutes}&#xa0;Min.</translation>
    </message>
</context>
<context>
    <name>PlanWishes</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Minutes for the week</source>
        <translation>Minuten für die Woche</translation>
    </message>
    <message>
        <source>Minutes for the week, as a slider</source>
        <translation>Minuten für die Woche, als Schieberegler</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Was am wichtigsten ist</translation>
    </message>
    <message>
        <source>What may be suggested</source>
        <translation>Was vorgeschlagen werden darf</translation>
    </message>
    <message>
        <source>Without a tick it is never suggested, not on Today either, once you take the week over.</source>
        <translation>Ohne Haken wird es nie mehr vorgeschlagen, auch nicht unter „Heute“ – sobald Sie die Woche übernehmen.</translation>
    </message>
    <message>
        <source>{day}: this day is over</source>
        <translation>{day}: Dieser Tag ist vorbei</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no {what} “{name}”; the nearest is “{near}”.</source>
        <translation>{what} „{name}“ gibt es nicht; am nächsten kommt „{near}“.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>LinkedIn does not publish its formula: these are this app’s estimates, and the official score you record corrects them.</source>
        <translation>LinkedIn veröffentlicht seine Formel nicht: Das sind Schätzungen dieses Programms, und der offizielle Wert, den Sie eintragen, korrigiert sie.</translation>
    </message>
    <message>
        <source>Nothing of the checklist is like that.</source>
        <translation>Kein Punkt der Profilliste passt dazu.</translation>
    </message>
    <message>
        <source>One step would add about {points} points to your professional brand</source>
        <translation>Ein Schritt brächte Ihrer Marke etwa {points} Punkte</translation>
    </message>
    <message>
        <source>Open my LinkedIn profile</source>
        <translation>Mein LinkedIn-Profil öffnen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Search the checklist</source>
        <translation>Profilliste durchsuchen</translation>
    </message>
    <message>
        <source>Show only open</source>
        <translation>Nur Offenes zeigen</translation>
    </message>
    <message>
        <source>Three steps would add about {points} points to your professional brand</source>
        <translation>Drei Schritte brächten Ihrer Marke etwa {points} Punkte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Two steps would add about {points} points to your professional brand</source>
        <translation>Zwei Schritte brächten Ihrer Marke etwa {points} Punkte</translation>
    </message>
    <message>
        <source>What is behind your estimate?</source>
        <translation>Was steckt hinter Ihrer Schätzung?</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Was steckt hinter {pillar}?</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>Your profile is complete</source>
        <translation>Ihr Profil ist vollständig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>noch keine Schätzung</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>von {maximum}</translation>
    </message>
    <message>
        <source>read from your LinkedIn archive of {day}</source>
        <translation>aus Ihrem LinkedIn-Archiv vom {day} gelesen</translation>
    </message>
    <message>
        <source>{done} of {all} complete · {percent} % by weight</source>
        <translation>{done} von {all} erledigt · gewichtet {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}, {done} of {all} items</source>
        <translation>{percent}, {done} von {all} Punkten</translation>
    </message>
    <message>
        <source>{score} of {maximum}, estimate</source>
        <translation>{score} von {maximum}, Schätzung</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>This workspace is empty. The damaged one is kept in {file}.</source>
        <translation>Dieser Arbeitsbereich ist leer. Der beschädigte ist aufbewahrt in {file}.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was angezeigt wird</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Done and planned this week</source>
        <translation>Diese Woche erledigt und geplant</translation>
    </message>
    <message>
        <source>{done} of {planned} done</source>
        <translation>{done} von {planned} erledigt</translation>
    </message>
</context>
<context>
    <name>ProjectPageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>No browser could be opened; type the address into one.</source>
        <translation>Es ließ sich kein Browser öffnen; geben Sie die Adresse in einen ein.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>SSI Coach has no network of its own and asks nobody. Your browser opens the project’s page:</source>
        <translation>SSI Coach geht selbst nicht ins Netz und fragt niemanden. Ihr Browser öffnet die Seite des Projekts:</translation>
    </message>
    <message>
        <source>Say there what you did, what you expected and what happened. Help → About copies the details that help; leave out names and numbers of yours, for everybody can read the page.</source>
        <translation>Schreiben Sie dort, was Sie getan haben, was Sie erwartet haben und was geschehen ist. Hilfe → Über kopiert die Angaben, die dabei helfen; lassen Sie eigene Namen und Zahlen weg, denn die Seite kann jeder lesen.</translation>
    </message>
    <message>
        <source>This is version {version}. The page lists all versions; the newest stands first.</source>
        <translation>Dies ist Version {version}. Die Seite führt alle Versionen auf; die neueste steht zuerst.</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>A forgotten passphrase means that everything in this workspace and its backups is lost.</source>
        <translation>Wer die Passphrase vergisst, verliert alles in diesem Arbeitsbereich und seinen Sicherungen.</translation>
    </message>
    <message>
        <source>A new passphrase holds for the backups as well. Without protection, anybody who has the file or a backup can read it.</source>
        <translation>Eine neue Passphrase gilt auch für die Sicherungen. Ohne Schutz kann jeder, der die Datei oder eine Sicherung hat, sie lesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Passphrase of this workspace</source>
        <translation>Passphrase dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Protect this workspace</source>
        <translation>Diesen Arbeitsbereich schützen</translation>
    </message>
    <message>
        <source>Remember in this computer’s keychain</source>
        <translation>Im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Remove the protection</source>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>That is not the present passphrase; type it again.</source>
        <translation>Das ist nicht die jetzige Passphrase; geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The file, its undo history and its backups can then be read with the passphrase only. It is asked for when the workspace is opened, and after it was locked.</source>
        <translation>Die Datei, der Verlauf zum Rückgängigmachen und die Sicherungen lassen sich dann nur mit der Passphrase lesen. Nach ihr wird gefragt, wenn der Arbeitsbereich geöffnet wird und nachdem er gesperrt war.</translation>
    </message>
    <message>
        <source>The two are not the same; type the new one once more.</source>
        <translation>Die beiden stimmen nicht überein; geben Sie die neue noch einmal ein.</translation>
    </message>
    <message>
        <source>Type the new passphrase twice.</source>
        <translation>Geben Sie die neue Passphrase zweimal ein.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Der Schlüsselbund dieses Computers wird gefragt…</translation>
    </message>
    <message>
        <source>Finishing what is being written…</source>
        <translation>Was gerade geschrieben wird, wird noch beendet…</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Bitte warten Sie %n Sekunde bis zum nächsten Versuch.</numerusform>
            <numerusform>Bitte warten Sie %n Sekunden bis zum nächsten Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open it; type it again.</source>
        <translation>Diese Passphrase öffnet ihn nicht; geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The demonstration is not protected; nothing in it is anybody’s.</source>
        <translation>Die Demonstration ist nicht geschützt; nichts darin gehört jemandem.</translation>
    </message>
    <message>
        <source>The keychain does not have it; type the passphrase.</source>
        <translation>Der Schlüsselbund kennt sie nicht; geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>The workspace and its backups are written anew…</source>
        <translation>Der Arbeitsbereich und seine Sicherungen werden neu geschrieben…</translation>
    </message>
    <message>
        <source>The workspace is not protected any more.</source>
        <translation>Der Arbeitsbereich ist nicht mehr geschützt.</translation>
    </message>
    <message>
        <source>The workspace is protected. Ctrl+L locks it.</source>
        <translation>Der Arbeitsbereich ist geschützt. Strg+L sperrt ihn.</translation>
    </message>
    <message>
        <source>These backups kept the protection they had, since another passphrase opens them:</source>
        <translation>Diese Sicherungen behalten ihren bisherigen Schutz, weil eine andere Passphrase sie öffnet:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} does not open with what was typed. If you are sure of the passphrase, the file may be damaged.</source>
        <translation>{file} lässt sich mit dem Eingegebenen nicht öffnen. Wenn Sie der Passphrase sicher sind, ist die Datei vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>{file} is not there any more; it was moved, renamed or deleted.</source>
        <translation>{file} ist nicht mehr da; die Datei wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Beidseitiger Druck</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Seiten-&amp;Satz:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Kurze Seite</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Geben Sie die Seiten oder Bereiche durch Kommata getrennt ein. Bereiche werden durch zwei durch einen Bindestrich getrennte Zahlen festgelegt. Beispiel: 3,5-7,9 druckt die Seiten 3, 5, 6, 7 und 9.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>QualitySection</name>
    <message>
        <source>80 % range</source>
        <translation>80-%-Bereich</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn’s scores and what the estimate said before</source>
        <translation>LinkedIns Werte und was die Schätzung davor sagte</translation>
    </message>
    <message>
        <source>LinkedIn’s scores beside the estimate of the day before</source>
        <translation>LinkedIns Werte neben der Schätzung vom Vortag</translation>
    </message>
    <message>
        <source>Looking through your scores…</source>
        <translation>Ihre Werte werden durchgesehen…</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>More, and other days…</source>
        <translation>Mehr, auch zu anderen Tagen…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Score by score</source>
        <translation>Wert für Wert</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score change?</source>
        <translation>Warum hat sich LinkedIns Wert geändert?</translation>
    </message>
    <message>
        <source>Your estimate today: {ranks}</source>
        <translation>Ihre Schätzung heute: {ranks}</translation>
    </message>
    <message>
        <source>Your rank</source>
        <translation>Ihr Rang</translation>
    </message>
    <message>
        <source>the newest {count} of {all}</source>
        <translation>die neuesten {count} von {all}</translation>
    </message>
    <message>
        <source>{legend} · {newest}</source>
        <translation>{legend} · {newest}</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{missed}, outside</source>
        <translation>{missed}, außerhalb</translation>
    </message>
    <message>
        <source>○ = LinkedIn’s score · bar = the 80 % range of the day before, dash = the estimate</source>
        <translation>○ = LinkedIns Wert · Balken = 80-%-Bereich vom Vortag, Strich = die Schätzung</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Shift+Enter logs and stays</source>
        <translation>Umschalt+Eingabe trägt ein und bleibt offen</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was haben Sie getan?</translation>
    </message>
    <message>
        <source>What you did, how often, and when</source>
        <translation>Was Sie getan haben, wie oft und wann</translation>
    </message>
    <message>
        <source>com 3 · visit 4 yesterday · contract 12000 EUR Nordfrakt</source>
        <translation>kom 3 · besuch 4 gestern · auftrag 12000 EUR Nordfrakt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Arbeitsbereich: {name}</translation>
    </message>
    <message>
        <source>{name}: everything is saved</source>
        <translation>{name}: alles ist gespeichert</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Not even the top 10 % is within 100 points: check the average.</source>
        <translation>Selbst die Top 10&#xa0;% lägen über 100 Punkten: Prüfen Sie den Durchschnitt.</translation>
    </message>
    <message>
        <source>Worked out from the average of {average} and fitted to the ranks LinkedIn showed you ({count} so far).</source>
        <translation>Berechnet aus dem Durchschnitt von {average} und angepasst an die Ränge, die LinkedIn Ihnen gezeigt hat (bisher {count}).</translation>
    </message>
    <message>
        <source>Worked out from the average of {average} and from ranks that others published.</source>
        <translation>Berechnet aus dem Durchschnitt von {average} und aus Rängen, die andere veröffentlicht haben.</translation>
    </message>
    <message>
        <source>about top {industry} % in your industry</source>
        <translation>etwa Top {industry}&#xa0;% in Ihrer Branche</translation>
    </message>
    <message>
        <source>about top {industry} % in your industry, top {network} % in your network</source>
        <translation>etwa Top {industry}&#xa0;% in Ihrer Branche, Top {network}&#xa0;% in Ihrem Netzwerk</translation>
    </message>
    <message>
        <source>about top {network} % in your network</source>
        <translation>etwa Top {network}&#xa0;% in Ihrem Netzwerk</translation>
    </message>
    <message>
        <source>top {percent} % from about {score}</source>
        <translation>Top {percent}&#xa0;% ab etwa {score}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Decision-makers gone quiet, and new connections without a word: the shortest way to a talk.</source>
        <translation>Entscheider, zu denen der Kontakt eingeschlafen ist, und neue Kontakte ohne ein Wort: der kürzeste Weg zu einem Gespräch.</translation>
    </message>
    <message>
        <source>Nobody waits: no decision-maker has gone quiet, and nobody new is without a word.</source>
        <translation>Niemand wartet: Zu keinem Entscheider ist der Kontakt eingeschlafen, und kein neuer Kontakt ist ohne ein Wort.</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Zum Anschreiben</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>%Ln zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Forget this person…</source>
        <translation>Diese Person vergessen…</translation>
    </message>
    <message>
        <source>On your week</source>
        <translation>In Ihrer Woche</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile of {name} in the browser</source>
        <translation>Das LinkedIn-Profil von {name} im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>In meine Woche</translation>
    </message>
    <message>
        <source>Put {name} on my week</source>
        <translation>{name} in meine Woche setzen</translation>
    </message>
    <message>
        <source>Show in the list of people</source>
        <translation>In der Personenliste zeigen</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>All zeros: LinkedIn’s page had not loaded. Reload it and copy the numbers again.</source>
        <translation>Lauter Nullen: LinkedIns Seite war nicht geladen. Laden Sie sie neu und kopieren Sie die Zahlen noch einmal.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Enter at least one of the four pillars.</source>
        <translation>Geben Sie mindestens eine der vier Säulen ein.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>The industry average</source>
        <translation>Der Branchendurchschnitt</translation>
    </message>
    <message>
        <source>The industry rank</source>
        <translation>Der Branchenrang</translation>
    </message>
    <message>
        <source>The network average</source>
        <translation>Der Netzwerkdurchschnitt</translation>
    </message>
    <message>
        <source>The network rank</source>
        <translation>Der Netzwerkrang</translation>
    </message>
    <message>
        <source>The pillars add up to {sum}, but the total is {total}; check the numbers.</source>
        <translation>Die Säulen ergeben zusammen {sum}, als Gesamtwert steht aber {total} da; prüfen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Der Gesamtwert</translation>
    </message>
    <message>
        <source>{day} is before LinkedIn opened; check the year.</source>
        <translation>{day} liegt vor der Gründung von LinkedIn; prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>{day} is in the future; a score is recorded on its day or later.</source>
        <translation>{day} liegt in der Zukunft; ein Wert wird an seinem Tag oder später eingetragen.</translation>
    </message>
    <message>
        <source>{what} is not a number.</source>
        <translation>{what} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{what} is {value}, but must lie between 0 and {highest}.</source>
        <translation>{what} ist {value}, muss aber zwischen 0 und {highest} liegen.</translation>
    </message>
</context>
<context>
    <name>ReadingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Tabelle für die Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete the chosen note; can be undone</source>
        <translation>Gewählte Notiz löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Delete the chosen score; can be undone</source>
        <translation>Gewählten Wert löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Edit the chosen score</source>
        <translation>Gewählten Wert bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Industry average</source>
        <translation>Schnitt Branche</translation>
    </message>
    <message>
        <source>Industry rank, top %</source>
        <translation>Rang Branche, Top %</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula…</source>
        <translation>LinkedIn hat die Formel geändert…</translation>
    </message>
    <message>
        <source>LinkedIn’s scores</source>
        <translation>LinkedIns Werte</translation>
    </message>
    <message>
        <source>Network average</source>
        <translation>Schnitt Netzwerk</translation>
    </message>
    <message>
        <source>Network rank, top %</source>
        <translation>Rang Netzwerk, Top %</translation>
    </message>
    <message>
        <source>No score of LinkedIn’s is recorded yet. Each one makes your estimate more exact.</source>
        <translation>Noch ist kein Wert von LinkedIn eingetragen. Jeder macht Ihre Schätzung genauer.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note a day on which LinkedIn changed how it counts</source>
        <translation>Einen Tag notieren, an dem LinkedIn seine Zählung geändert hat</translation>
    </message>
    <message>
        <source>Noted about days</source>
        <translation>Zu Tagen notiert</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Record a score…</source>
        <translation>Wert eintragen…</translation>
    </message>
    <message>
        <source>Search a day, a score or a note</source>
        <translation>Tag, Wert oder Notiz suchen</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Warum geändert?</translation>
    </message>
    <message>
        <source>Why the chosen score differs from the one before</source>
        <translation>Warum sich der gewählte Wert vom vorigen unterscheidet</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a part of its path is no folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>das Laufwerk lässt sich nur lesen</translation>
    </message>
    <message>
        <source>its drive does not answer as it should</source>
        <translation>das Laufwerk antwortet nicht richtig</translation>
    </message>
    <message>
        <source>its drive is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its permissions do not allow it</source>
        <translation>die Zugriffsrechte erlauben es nicht</translation>
    </message>
    <message>
        <source>something else is using it</source>
        <translation>es wird gerade anderweitig benutzt</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>das System erlaubt es nicht</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is one of that name already</source>
        <translation>etwas mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>es sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>your share of its drive is used up</source>
        <translation>Ihr Anteil am Laufwerk ist aufgebraucht</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Empty this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Keep “{name}” at the top</source>
        <translation>„{name}“ oben behalten</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Take off what is &amp;gone</source>
        <translation>Was &amp;fehlt, aus der Liste nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Taken off the list: %n workspace(s) that are gone.</source>
        <translation>
            <numerusform>Aus der Liste genommen: %n Arbeitsbereich, den es nicht mehr gibt.</numerusform>
            <numerusform>Aus der Liste genommen: %n Arbeitsbereiche, die es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty; the files are where they were.</source>
        <translation>Die Liste ist leer; die Dateien sind, wo sie waren.</translation>
    </message>
    <message>
        <source>{file} was moved, renamed or deleted, or its disk is not connected.</source>
        <translation>{file} wurde verschoben, umbenannt oder gelöscht, oder das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>{name} (kept at the top)</source>
        <translation>{name} (oben behalten)</translation>
    </message>
    <message>
        <source>{name} – not there any more</source>
        <translation>{name} – nicht mehr da</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A score of {day} is recorded already ({total}); saving replaces it.</source>
        <translation>Für den {day} ist schon ein Wert eingetragen ({total}); Speichern ersetzt ihn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy the whole page (Ctrl+A, Ctrl+C) and paste it here, or type the numbers.</source>
        <translation>Kopieren Sie die ganze Seite (Strg+A, Strg+C) und fügen Sie sie hier ein, oder tippen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>Day of the score</source>
        <translation>Tag des Werts</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>Alle Felder leeren</translation>
    </message>
    <message>
        <source>How the estimate comes about</source>
        <translation>Wie die Schätzung entsteht</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula…</source>
        <translation>LinkedIn hat die Formel geändert…</translation>
    </message>
    <message>
        <source>LinkedIn’s score on</source>
        <translation>LinkedIns Wert am</translation>
    </message>
    <message>
        <source>Open my SSI page</source>
        <translation>Meine SSI-Seite öffnen</translation>
    </message>
    <message>
        <source>Opens LinkedIn’s page in your browser</source>
        <translation>Öffnet LinkedIns Seite in Ihrem Browser</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Read from the clipboard</source>
        <translation>Aus der Zwischenablage gelesen</translation>
    </message>
    <message>
        <source>Read from what you dropped</source>
        <translation>Aus dem Abgelegten gelesen</translation>
    </message>
    <message>
        <source>Read from what you pasted</source>
        <translation>Aus Ihrem eingefügten Text gelesen</translation>
    </message>
    <message>
        <source>Read the copied page from the clipboard</source>
        <translation>Kopierte Seite aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The clipboard is empty: copy LinkedIn’s page first (Ctrl+A, Ctrl+C).</source>
        <translation>Die Zwischenablage ist leer: Kopieren Sie zuerst LinkedIns Seite (Strg+A, Strg+C).</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{source} · {parts}. Please check:</source>
        <translation>{source} · {parts}. Bitte prüfen:</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Average of your industry</source>
        <translation>Durchschnitt Ihrer Branche</translation>
    </message>
    <message>
        <source>Average of your network</source>
        <translation>Durchschnitt Ihres Netzwerks</translation>
    </message>
    <message>
        <source>Industry rank, top %</source>
        <translation>Branchenrang, Top %</translation>
    </message>
    <message>
        <source>Network rank, top %</source>
        <translation>Netzwerkrang, Top %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Your rank, top %</source>
        <translation>Ihr Rang, Top %</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation>{field}: „{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{figure}, industry</source>
        <translation>{figure}, Branche</translation>
    </message>
    <message>
        <source>{figure}, network</source>
        <translation>{figure}, Netzwerk</translation>
    </message>
</context>
<context>
    <name>RelationsCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Relations or dead wood?</source>
        <translation>Beziehungen oder Karteileichen?</translation>
    </message>
    <message>
        <source>Share of each in your connections, month by month: messages either way, notes, recommendations.</source>
        <translation>Anteil an Ihren Kontakten, Monat für Monat: Nachrichten in beide Richtungen, Notizen, Empfehlungen.</translation>
    </message>
    <message>
        <source>{day}: {shares}</source>
        <translation>{day}: {shares}</translation>
    </message>
    <message>
        <source>{group} {percent} %</source>
        <translation>{group} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>RemindersForm</name>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Also on days off</source>
        <translation>Auch an freien Tagen</translation>
    </message>
    <message>
        <source>Also when nothing is planned or all is done</source>
        <translation>Auch wenn nichts geplant oder alles erledigt ist</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>For reminders and the tray. Starting SSI Coach again brings the window back; Quit ends it.</source>
        <translation>Für Erinnerungen und das Symbol in der Taskleiste. Ein neuer Start von SSI Coach holt das Fenster zurück; „Beenden“ schließt das Programm.</translation>
    </message>
    <message>
        <source>Go on when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Of this workspace, while it is open here or in the background. A quiet note, without a sound, never in a pause.</source>
        <translation>Für diesen Arbeitsbereich, solange er hier oder im Hintergrund offen ist. Ein leiser Hinweis, ohne Ton, nie in einer Pause.</translation>
    </message>
    <message>
        <source>On for the workspace “{name}”; switched on here, they are about this one instead.</source>
        <translation>Eingeschaltet für den Arbeitsbereich „{name}“; hier eingeschaltet, gelten sie stattdessen für diesen.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Mich erinnern</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders are shown by it, and bring it along.</source>
        <translation>Erinnerungen erscheinen darüber und bringen es mit.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Symbol in der Taskleiste zeigen</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Bei der Anmeldung im Hintergrund starten</translation>
    </message>
    <message>
        <source>The demonstration reminds nobody; go back to your own workspace first.</source>
        <translation>Die Demonstration erinnert niemanden; kehren Sie zuerst zu Ihrem eigenen Arbeitsbereich zurück.</translation>
    </message>
    <message>
        <source>This desktop has neither a tray nor a service for notifications: closed, the window stays minimised in the task bar, and reminders are shown in it.</source>
        <translation>Dieser Desktop hat weder einen Infobereich noch einen Dienst für Benachrichtigungen: Geschlossen bleibt das Fenster minimiert in der Taskleiste, und Erinnerungen erscheinen darin.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Taskleiste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Ohne Fenster</translation>
    </message>
    <message>
        <source>Without this a day off is quiet, even one ticked above. Days off are those you do not work on.</source>
        <translation>Ohne diesen Haken bleibt es an freien Tagen still, auch wenn sie oben angehakt sind. Freie Tage sind die, an denen Sie nicht arbeiten.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) planned for today</source>
        <translation>
            <numerusform>Noch %n Sache für heute geplant</numerusform>
            <numerusform>Noch %n Sachen für heute geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>All is done for today</source>
        <translation>Für heute ist alles erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>First: {what}</source>
        <translation>Zuerst: {what}</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Look back at your week</source>
        <translation>Blick zurück auf Ihre Woche</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>Für heute ist nichts geplant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Time for SSI Coach</source>
        <translation>Zeit für SSI Coach</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>You planned %n thing(s)</source>
        <translation>
            <numerusform>Sie haben %n Sache geplant</numerusform>
            <numerusform>Sie haben %n Sachen geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned} planned things are done.</source>
        <translation>{done} von {planned} geplanten Aktivitäten sind erledigt.</translation>
    </message>
    <message>
        <source>{things}, {minutes}</source>
        <translation>{things}, {minutes}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message>
        <source>The file in {folder} and its folder of backups get the new name.</source>
        <translation>Die Datei in {folder} und der Ordner mit ihren Sicherungen bekommen den neuen Namen.</translation>
    </message>
    <message>
        <source>There is a workspace of that name already; choose another one.</source>
        <translation>Einen Arbeitsbereich dieses Namens gibt es schon; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Estimate by SSI Coach, not LinkedIn’s own figure. Independent. Not affiliated with or endorsed by LinkedIn.</source>
        <translation>Schätzung von SSI Coach, nicht LinkedIns eigene Zahl. Unabhängig. Weder mit LinkedIn verbunden noch von LinkedIn empfohlen.</translation>
    </message>
    <message>
        <source>Estimate over 90 days, with its 80 % range</source>
        <translation>Schätzung über 90 Tage mit 80-%-Bereich</translation>
    </message>
    <message>
        <source>Good weeks in a row: {count}</source>
        <translation>Gute Wochen in Folge: {count}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing in this week.</source>
        <translation>Nichts in dieser Woche.</translation>
    </message>
    <message>
        <source>This was not printed: the printer does not take it. See whether it is there and ready.</source>
        <translation>Das wurde nicht gedruckt: Der Drucker nimmt es nicht an. Sehen Sie nach, ob er da und bereit ist.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Week {number} review</source>
        <translation>Rückblick auf KW {number}</translation>
    </message>
    <message>
        <source>Week {number} so far</source>
        <translation>KW {number} bisher</translation>
    </message>
    <message>
        <source>What moved the needle</source>
        <translation>Was den Ausschlag gab</translation>
    </message>
    <message>
        <source>Your estimate at the close of {before} and of {day}; done and planned are cards of the plan.</source>
        <translation>Ihre Schätzung zum Ende des {before} und des {day}; „erledigt“ und „geplant“ zählen Aktivitäten des Plans.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>done / planned</source>
        <translation>erledigt / geplant</translation>
    </message>
    <message>
        <source>estimate of 100 on {day}</source>
        <translation>Schätzung von 100 am {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>… the rest of the notes is in SSI Coach.</source>
        <translation>… der Rest der Notizen steht in SSI Coach.</translation>
    </message>
    <message>
        <source>○ LinkedIn’s score as recorded</source>
        <translation>○ LinkedIns Wert, wie eingetragen</translation>
    </message>
    <message>
        <source>○ LinkedIn’s score as recorded; the newest is the line across the gauge</source>
        <translation>○ LinkedIns Wert, wie eingetragen; der neueste ist der Strich über dem Bogen oben</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Coach’s report</source>
        <translation>Coach-Bericht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Habits: what was done, planned, paused</source>
        <translation>Gewohnheiten: Getanes, Geplantes, Pausen</translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation>So sieht die Seite aus</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Notes on weeks and days</source>
        <translation>Notizen zu Wochen und Tagen</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Private notes for talks, notes on single entries and pauses, and the names of your contacts are left out of every report. Notes on weeks and days are printed as you wrote them, with any name in them.</source>
        <translation>Private Notizen für Gespräche, Notizen zu einzelnen Einträgen und Pausen und die Namen Ihrer Kontakte stehen in keinem Bericht. Notizen zu Wochen und Tagen werden so gedruckt, wie Sie sie geschrieben haben, auch mit Namen darin.</translation>
    </message>
    <message>
        <source>Profile list and network</source>
        <translation>Profilliste und Netzwerk</translation>
    </message>
    <message>
        <source>Report {first} to {last}</source>
        <translation>Bericht {first} bis {last}</translation>
    </message>
    <message>
        <source>Results and what they were worth</source>
        <translation>Ergebnisse und ihr Wert</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Score and what moved it</source>
        <translation>Wert und was ihn bewegt hat</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Die letzten vier Wochen</translation>
    </message>
    <message>
        <source>The last quarter</source>
        <translation>Das letzte Quartal</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Die ganze Zeit</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message numerus="yes">
        <source>%n row(s) are certainly lost.</source>
        <translation>
            <numerusform>%n Zeile ist sicher verloren.</numerusform>
            <numerusform>%n Zeilen sind sicher verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read into {file}.</source>
        <translation>
            <numerusform>%n Zeile wurde in {file} gerettet.</numerusform>
            <numerusform>%n Zeilen wurden in {file} gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program may be writing to it or copying it just now.</source>
        <translation>Vielleicht schreibt oder kopiert gerade ein anderes Programm daran.</translation>
    </message>
    <message>
        <source>Choose another workspace…</source>
        <translation>Anderen Arbeitsbereich wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Zur neuesten Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Into a new file beside it, which is then checked. The damaged one is only read.</source>
        <translation>In eine neue Datei daneben, die dann geprüft wird. Die beschädigte wird nur gelesen.</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Demonstration ansehen</translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Die Sicherungen werden durchgesehen…</translation>
    </message>
    <message>
        <source>Nothing is missing but the undo history.</source>
        <translation>Es fehlt nichts als der Verlauf zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Open a recent workspace</source>
        <translation>Zuletzt geöffneter Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open the salvaged workspace</source>
        <translation>Geretteten Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read: nobody can tell what was in them.</source>
        <translation>Teile der Datei sind nicht lesbar: Was darin stand, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Passphrase of the damaged workspace</source>
        <translation>Passphrase des beschädigten Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lesbares wird gelesen</translation>
    </message>
    <message>
        <source>SSI Coach cannot open the workspace</source>
        <translation>SSI Coach kann den Arbeitsbereich nicht öffnen</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Start a new workspace…</source>
        <translation>Neuen Arbeitsbereich anlegen…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>The copy of {day} is sound. It takes the place of the damaged file, which is set aside.</source>
        <translation>Die Kopie vom {day} ist in Ordnung. Sie tritt an die Stelle der beschädigten Datei; diese wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>The copy of {day} opens with its passphrase. The damaged file is set aside, not deleted.</source>
        <translation>Die Kopie vom {day} öffnet sich mit ihrer Passphrase. Die beschädigte Datei wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>The damaged file gets another name and stays beside the new one.</source>
        <translation>Die beschädigte Datei bekommt einen anderen Namen und bleibt neben der neuen.</translation>
    </message>
    <message>
        <source>The file was left as it is. What would you like to do?</source>
        <translation>Die Datei wurde nicht angerührt. Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>The present one stays where it is.</source>
        <translation>Der jetzige bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>There is no backup of it that is sound.</source>
        <translation>Es gibt keine Sicherung davon, die in Ordnung ist.</translation>
    </message>
    <message>
        <source>This is no SSI Coach workspace</source>
        <translation>Das ist kein Arbeitsbereich von SSI Coach</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Type the passphrase of the damaged workspace first.</source>
        <translation>Geben Sie zuerst die Passphrase des beschädigten Arbeitsbereichs ein.</translation>
    </message>
    <message>
        <source>Where the file and its backups lie.</source>
        <translation>Wo die Datei und ihre Sicherungen liegen.</translation>
    </message>
    <message>
        <source>{file} was not written by SSI Coach; there is nothing in it to save.</source>
        <translation>{file} stammt nicht von SSI Coach; darin gibt es nichts zu retten.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>SSI Coach goes on in the background, for your reminders. Start it again to bring the window back; File → Quit ends it.</source>
        <translation>SSI Coach läuft im Hintergrund weiter, für Ihre Erinnerungen. Starten Sie es noch einmal, um das Fenster zurückzuholen; Datei → Beenden schließt es.</translation>
    </message>
    <message>
        <source>SSI Coach goes on in the tray. Its menu there has “Quit”.</source>
        <translation>SSI Coach läuft als Symbol in der Taskleiste weiter. Im Menü dort steht „Beenden“.</translation>
    </message>
    <message>
        <source>SSI Coach is still running</source>
        <translation>SSI Coach läuft weiter</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>A person or a company</source>
        <translation>Eine Person oder eine Firma</translation>
    </message>
    <message>
        <source>All of it together, such as 12000 or 12,500.50</source>
        <translation>Alles zusammen, etwa 12000 oder 12.500,50</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change a result</source>
        <translation>Ergebnis ändern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter a result</source>
        <translation>Ergebnis eintragen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>One contract for about %n conversations.</source>
        <translation>
            <numerusform>Ein Auftrag auf etwa %n Gespräch.</numerusform>
            <numerusform>Ein Auftrag auf etwa %n Gespräche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far one contract for about %n conversations; it may be anything from {low} to {high}.</source>
        <translation>
            <numerusform>Bisher ein Auftrag auf etwa %n Gespräch; es kann alles von {low} bis {high} sein.</numerusform>
            <numerusform>Bisher ein Auftrag auf etwa %n Gespräche; es kann alles von {low} bis {high} sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{part} for {whole}: {share}, most likely {low} to {high}</source>
        <translation>{part} auf {whole}: {share}, höchstwahrscheinlich {low} bis {high}</translation>
    </message>
    <message>
        <source>{part} for {whole}; so far anything from {low} to {high}</source>
        <translation>{part} auf {whole}; möglich ist bisher {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Enter a result…</source>
        <translation>Ergebnis eintragen…</translation>
    </message>
    <message>
        <source>Every result, to search and change</source>
        <translation>Jedes einzelne Ergebnis, zum Suchen und Ändern</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What all of it is for, and no part of the 100</source>
        <translation>Worum es bei alledem geht – zählt nicht zu den 100</translation>
    </message>
    <message>
        <source>With whom, its value, another day</source>
        <translation>Mit wem, welcher Betrag, ein anderer Tag</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>the rest</source>
        <translation>Übriges</translation>
    </message>
</context>
<context>
    <name>ReviewBody</name>
    <message>
        <source>Go through my profile</source>
        <translation>Mein Profil durchgehen</translation>
    </message>
    <message>
        <source>Once LinkedIn’s score is recorded or your profile list was gone through, you see here how your score moves week by week, and why.</source>
        <translation>Sobald LinkedIns Wert eingetragen oder Ihre Profilliste durchgegangen ist, sehen Sie hier Woche für Woche, wie sich Ihr Wert bewegt und warum.</translation>
    </message>
    <message>
        <source>Plan next week</source>
        <translation>Nächste Woche planen</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>Week {number} review</source>
        <translation>Rückblick auf KW {number}</translation>
    </message>
    <message>
        <source>Week {number} so far</source>
        <translation>KW {number} bisher</translation>
    </message>
    <message>
        <source>Week {number} ›</source>
        <translation>KW {number} ›</translation>
    </message>
    <message>
        <source>You will see your progress here</source>
        <translation>Hier sehen Sie bald Ihren Fortschritt</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>‹ Week {number}</source>
        <translation>‹ KW {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the weekly review</source>
        <translation>Wochenrückblick speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Weekly review {week}</source>
        <translation>Wochenrückblick {week}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>{title} – SSI Coach</source>
        <translation>{title} – SSI Coach</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>+{points}</source>
        <translation>+{points}</translation>
    </message>
    <message>
        <source>Go through your profile list or record LinkedIn’s score: then there is something to build on.</source>
        <translation>Gehen Sie die Profilliste durch oder tragen Sie LinkedIns Wert ein: Dann gibt es etwas, worauf Sie aufbauen.</translation>
    </message>
    <message>
        <source>Keep this rhythm next week.</source>
        <translation>Behalten Sie diesen Rhythmus bei.</translation>
    </message>
    <message>
        <source>LinkedIn’s own score mattered most: it corrected the estimate by {points}; everything else made {others}.</source>
        <translation>Am meisten zählte LinkedIns eigener Wert: Er hat die Schätzung um {points} korrigiert; alles andere zusammen machte {others} aus.</translation>
    </message>
    <message>
        <source>Next week give “{pillar}” more: {steps} more would raise it most.</source>
        <translation>Geben Sie „{pillar}“ nächste Woche mehr: {steps} mehr würden am meisten bringen.</translation>
    </message>
    <message>
        <source>Next week take an open item of your profile list: “{pillar}” has the most room there.</source>
        <translation>Nehmen Sie sich nächste Woche einen offenen Punkt der Profilliste vor: Dort hat „{pillar}“ am meisten Luft.</translation>
    </message>
    <message>
        <source>No single thing mattered much.</source>
        <translation>Nichts Einzelnes fiel besonders ins Gewicht.</translation>
    </message>
    <message numerus="yes">
        <source>Plan less next week, about {count} things: a small plan that is kept does more than a large one.</source>
        <translation>
            <numerusform>Planen Sie nächste Woche weniger, etwa {count} Aktivität: Ein kleiner Plan, der eingehalten wird, bewirkt mehr als ein großer.</numerusform>
            <numerusform>Planen Sie nächste Woche weniger, etwa {count} Aktivitäten: Ein kleiner Plan, der eingehalten wird, bewirkt mehr als ein großer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan two or three small things for next week.</source>
        <translation>Planen Sie zwei oder drei kleine Dinge für die nächste Woche.</translation>
    </message>
    <message>
        <source>The score is good enough to hold: give the next free hour to a conversation, there was none this week.</source>
        <translation>Der Wert ist gut genug, um ihn zu halten: Schenken Sie die nächste freie Stunde einem Gespräch, diese Woche gab es keines.</translation>
    </message>
    <message>
        <source>There is no score for this week yet</source>
        <translation>Für diese Woche gibt es noch keinen Wert</translation>
    </message>
    <message>
        <source>Until Sunday one planned thing is open.</source>
        <translation>Bis Sonntag ist noch eine geplante Aktivität offen.</translation>
    </message>
    <message numerus="yes">
        <source>Until Sunday {open} planned things are open; begin with the shortest.</source>
        <translation>
            <numerusform>Bis Sonntag ist noch {open} geplante Aktivität offen; fangen Sie mit der kürzesten an.</numerusform>
            <numerusform>Bis Sonntag sind noch {open} geplante Aktivitäten offen; fangen Sie mit der kürzesten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>What mattered most: {what} ({points}).</source>
        <translation>Am meisten brachte: {what} ({points}).</translation>
    </message>
    <message>
        <source>What mattered most: {what} ({points}); {lost} points faded, as they do every week.</source>
        <translation>Am meisten brachte: {what} ({points}); {lost} Punkte sind verfallen, wie in jeder Woche.</translation>
    </message>
    <message>
        <source>What you did added {work} points, most of all {what} ({points}); {lost} faded, as they do every week.</source>
        <translation>Ihre Arbeit brachte {work} Punkte, am meisten {what} ({points}); {lost} sind verfallen, wie in jeder Woche.</translation>
    </message>
    <message>
        <source>What you did and what is new in your figures and profile added {work} points, most of all {what} ({points}); {lost} faded, as they do every week.</source>
        <translation>Ihre Arbeit und Neues bei Ihren Zahlen und Ihrem Profil brachten {work} Punkte, am meisten {what} ({points}); {lost} sind verfallen, wie in jeder Woche.</translation>
    </message>
    <message>
        <source>Your estimate fell by {points} to {total}</source>
        <translation>Ihre Schätzung sank um {points} auf {total}</translation>
    </message>
    <message>
        <source>Your estimate hardly moved: {total}</source>
        <translation>Ihre Schätzung hat sich kaum bewegt: {total}</translation>
    </message>
    <message>
        <source>Your estimate rose by {points} to {total}</source>
        <translation>Ihre Schätzung stieg um {points} auf {total}</translation>
    </message>
    <message>
        <source>Your estimate stands at {total} for the first time</source>
        <translation>Ihre Schätzung steht zum ersten Mal fest: {total}</translation>
    </message>
    <message>
        <source>Your estimate stayed at {total}</source>
        <translation>Ihre Schätzung blieb bei {total}</translation>
    </message>
    <message>
        <source>nothing was planned and nothing was logged</source>
        <translation>geplant war nichts und eingetragen wurde nichts</translation>
    </message>
    <message numerus="yes">
        <source>you did {done} of {planned} things you had planned</source>
        <translation>
            <numerusform>Sie haben {done} von {planned} geplanten Aktivität erledigt</numerusform>
            <numerusform>Sie haben {done} von {planned} geplanten Aktivitäten erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you worked without a plan: {count} things were logged</source>
        <translation>
            <numerusform>Sie haben ohne Plan gearbeitet: {count} Aktivität wurde eingetragen</numerusform>
            <numerusform>Sie haben ohne Plan gearbeitet: {count} Aktivitäten wurden eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {planned} planned things are done so far</source>
        <translation>
            <numerusform>bisher ist {done} von {planned} geplanten Aktivität erledigt</numerusform>
            <numerusform>bisher sind {done} von {planned} geplanten Aktivitäten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{lost} points faded: a habit counts only as long as it is kept up.</source>
        <translation>{lost} Punkte sind verfallen: Eine Gewohnheit zählt nur, solange man sie pflegt.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{said} LinkedIn’s own score corrected the estimate by {points}.</source>
        <translation>{said} LinkedIns eigener Wert hat die Schätzung um {points} korrigiert.</translation>
    </message>
    <message>
        <source>{score}; {work}.</source>
        <translation>{score}; {work}.</translation>
    </message>
    <message>
        <source>±{points}</source>
        <translation>±{points}</translation>
    </message>
    <message>
        <source>−{points}</source>
        <translation>−{points}</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>Activity {number}</source>
        <translation>Aktivität {number}</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Routine löschen</translation>
    </message>
    <message>
        <source>How often, activity {number}</source>
        <translation>Wie oft, Aktivität {number}</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Meine 15 Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Routine</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>No routine yet: name this one and save it, and it stands here.</source>
        <translation>Noch keine Routine: Geben Sie dieser einen Namen und speichern Sie sie, dann steht sie hier.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Small things you do together: one card, one tick. Drag it from the palette onto a day.</source>
        <translation>Kleine Dinge, die Sie zusammen tun: eine Karte, ein Haken. Ziehen Sie sie aus der Auswahl auf einen Tag.</translation>
    </message>
    <message>
        <source>Take activity {number} away</source>
        <translation>Aktivität {number} entfernen</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Ihre Routinen</translation>
    </message>
    <message>
        <source>{minutes} in all</source>
        <translation>{minutes} insgesamt</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing can be read of {file}; go back to a backup, or start anew.</source>
        <translation>Von {file} ist nichts lesbar; gehen Sie zu einer Sicherung zurück oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>That passphrase does not open {file}. If you are sure of it, the beginning of the file is destroyed, and without it nothing can be read: go back to a backup.</source>
        <translation>Diese Passphrase öffnet {file} nicht. Wenn Sie sich sicher sind, ist der Anfang der Datei zerstört, und ohne ihn ist nichts lesbar: Gehen Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>about you</source>
        <translation>Angaben zu Ihnen</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>cards of the plan</source>
        <translation>Karten des Plans</translation>
    </message>
    <message>
        <source>checklist items</source>
        <translation>Punkte der Profilliste</translation>
    </message>
    <message>
        <source>days of reach</source>
        <translation>Tage mit Reichweite</translation>
    </message>
    <message>
        <source>figures of the profile</source>
        <translation>Zahlen des Profils</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>notes on days</source>
        <translation>Notizen zu Tagen</translation>
    </message>
    <message>
        <source>notes on weeks</source>
        <translation>Notizen zu Wochen</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>proposals put away</source>
        <translation>weggelegte Vorschläge</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>scores from LinkedIn</source>
        <translation>Werte von LinkedIn</translation>
    </message>
    <message>
        <source>spans of archives</source>
        <translation>Zeiträume von Archiven</translation>
    </message>
    <message>
        <source>weights of the model</source>
        <translation>Gewichte des Modells</translation>
    </message>
    <message>
        <source>{file} exists already; name a new file to salvage into.</source>
        <translation>{file} gibt es schon; nennen Sie für das Gerettete eine neue Datei.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>&amp;Coach’s report over any days…</source>
        <translation>&amp;Coach-Bericht über beliebige Tage…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture (PNG)…</source>
        <translation>Als &amp;Bild (PNG) speichern…</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Speichern oder drucken</translation>
    </message>
    <message>
        <source>Save the review as PDF or picture, or print it</source>
        <translation>Rückblick als PDF oder Bild speichern oder drucken</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>(corrected the estimate by {points})</source>
        <translation>(hat die Schätzung um {points} korrigiert)</translation>
    </message>
    <message>
        <source>Goal: {target}</source>
        <translation>Ziel: {target}</translation>
    </message>
    <message>
        <source>Goal: {target} by {day}</source>
        <translation>Ziel: {target} bis {day}</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn hat die Formel geändert</translation>
    </message>
    <message>
        <source>LinkedIn {value}</source>
        <translation>LinkedIn {value}</translation>
    </message>
    <message numerus="yes">
        <source>LinkedIn’s score was recorded %n times, last {value} on {day}.</source>
        <translation>
            <numerusform>LinkedIns Wert wurde %n-mal eingetragen, zuletzt {value} am {day}.</numerusform>
            <numerusform>LinkedIns Wert wurde %n-mal eingetragen, zuletzt {value} am {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>The estimate goes from {start} on {first} to {end} on {last}.</source>
        <translation>Die Schätzung geht von {start} am {first} bis {end} am {last}.</translation>
    </message>
    <message>
        <source>estimate {score} ({low} – {high})</source>
        <translation>Schätzung {score} ({low} – {high})</translation>
    </message>
    <message>
        <source>nothing was logged</source>
        <translation>nichts eingetragen</translation>
    </message>
</context>
<context>
    <name>ScoreChartView</name>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn hat die Formel geändert</translation>
    </message>
    <message>
        <source>Score chart</source>
        <translation>Wertkurve</translation>
    </message>
</context>
<context>
    <name>ScoreTeller</name>
    <message>
        <source>Your estimate: {score} of 100</source>
        <translation>Ihre Schätzung: {score} von 100</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>In {pillar} LinkedIn shows {shown}, we expected {expected}.</source>
        <translation>In {pillar} zeigt LinkedIn {shown}, erwartet hatten wir {expected}.</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Sie ist jetzt korrigiert.</translation>
    </message>
    <message>
        <source>It will be corrected when you save.</source>
        <translation>Beim Speichern wird sie korrigiert.</translation>
    </message>
    <message>
        <source>LinkedIn shows {shown}, we expected {expected}.</source>
        <translation>LinkedIn zeigt {shown}, erwartet hatten wir {expected}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too high, mostly in {pillar}.</source>
        <translation>Unsere Schätzung war um {difference} zu hoch, vor allem bei {pillar}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too high.</source>
        <translation>Unsere Schätzung war um {difference} zu hoch.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too low, mostly in {pillar}.</source>
        <translation>Unsere Schätzung war um {difference} zu niedrig, vor allem bei {pillar}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too low.</source>
        <translation>Unsere Schätzung war um {difference} zu niedrig.</translation>
    </message>
    <message>
        <source>The weight “{key}” of “{component}” is out of range; give a number above zero.</source>
        <translation>Das Gewicht „{key}“ von „{component}“ liegt außerhalb des Bereichs; geben Sie eine Zahl über null an.</translation>
    </message>
    <message>
        <source>The weights of “{pillar}” add up to nothing; give one of them points.</source>
        <translation>Die Gewichte von „{pillar}“ ergeben zusammen nichts; geben Sie einem davon Punkte.</translation>
    </message>
    <message>
        <source>Your work counted for more than we thought.</source>
        <translation>Ihre Arbeit zählte mehr als gedacht.</translation>
    </message>
    <message>
        <source>Your work counted.</source>
        <translation>Ihre Arbeit zählte.</translation>
    </message>
    <message>
        <source>beyond the end of the scale</source>
        <translation>über das Ende der Skala hinaus</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>correction by LinkedIn’s score</source>
        <translation>Korrektur durch LinkedIns Wert</translation>
    </message>
    <message>
        <source>fades unless repeated</source>
        <translation>ohne Wiederholung verfallen</translation>
    </message>
    <message>
        <source>not known yet: an average member is assumed</source>
        <translation>noch unbekannt: angenommen wird ein durchschnittliches Mitglied</translation>
    </message>
    <message>
        <source>not within reach without Sales Navigator</source>
        <translation>ohne Sales Navigator nicht erreichbar</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>you have Sales Navigator</source>
        <translation>Sie haben Sales Navigator</translation>
    </message>
    <message numerus="yes">
        <source>{count} active days</source>
        <translation>
            <numerusform>{count} aktiver Tag</numerusform>
            <numerusform>{count} aktive Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} connections</source>
        <translation>
            <numerusform>{count} Kontakt</numerusform>
            <numerusform>{count} Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation>
            <numerusform>{count} Tag in den letzten 4 Wochen; dauerhaft {reference} pro Woche bringen 60&#xa0;%</numerusform>
            <numerusform>{count} Tage in den letzten 4 Wochen; dauerhaft {reference} pro Woche bringen 60&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} endorsements and recommendations</source>
        <translation>
            <numerusform>{count} Bestätigung oder Empfehlung</numerusform>
            <numerusform>{count} Bestätigungen und Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} followers</source>
        <translation>
            <numerusform>{count} Follower</numerusform>
            <numerusform>{count} Follower</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation>{count} in den letzten 4 Wochen; dauerhaft {reference} pro Woche bringen 60&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{count} senior connections</source>
        <translation>
            <numerusform>{count} Kontakt, der entscheidet</numerusform>
            <numerusform>{count} Kontakte, die entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} viewers in the last 90 days</source>
        <translation>
            <numerusform>{count} Besucher in den letzten 90 Tagen</numerusform>
            <numerusform>{count} Besucher in den letzten 90 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} checklist items</source>
        <translation>{done} von {all} Punkten der Profilliste</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{habit}; for the time before your log an average member is assumed</source>
        <translation>{habit}; für die Zeit vor Ihren Einträgen wird ein durchschnittliches Mitglied angenommen</translation>
    </message>
    <message>
        <source>{percent} % of your invitations accepted</source>
        <translation>{percent}&#xa0;% Ihrer Einladungen angenommen</translation>
    </message>
    <message>
        <source>{what}: a new figure</source>
        <translation>{what}: neue Zahl</translation>
    </message>
    <message>
        <source>{what}: no longer ticked</source>
        <translation>{what}: nicht mehr abgehakt</translation>
    </message>
    <message>
        <source>{what}: ticked</source>
        <translation>{what}: abgehakt</translation>
    </message>
    <message>
        <source>{what}: we know you better now</source>
        <translation>{what}: Wir kennen Sie jetzt besser</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>no row of this report has a score; nothing was read.</source>
        <translation>keine Zeile dieses Berichts hat einen Wert; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>this is no usage report of Sales Navigator with the members’ SSI; nothing was read.</source>
        <translation>dies ist kein Nutzungsbericht von Sales Navigator mit dem SSI der Mitglieder; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>this report is far too large; nothing was read.</source>
        <translation>dieser Bericht ist viel zu groß; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>whose row counts? It has those of several people: {names}.</source>
        <translation>wessen Zeile zählt? Darin stehen mehrere Personen: {names}.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Ahead</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Does it pay off?</source>
        <translation>Zahlt es sich aus?</translation>
    </message>
    <message>
        <source>How good is the estimate?</source>
        <translation>Wie gut ist die Schätzung?</translation>
    </message>
    <message>
        <source>How well the estimate foretold LinkedIn’s own scores</source>
        <translation>Wie gut die Schätzung LinkedIns Werte vorhergesagt hat</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Where your score is going, and what would change that</source>
        <translation>Wohin sich Ihr Wert bewegt und was daran etwas ändert</translation>
    </message>
    <message>
        <source>Whether more work was followed by more results</source>
        <translation>Ob auf mehr Arbeit mehr Ergebnisse folgten</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>SSI Coach {version} works as it is installed here ({seconds} s).</source>
        <translation>SSI Coach {version} funktioniert so, wie es hier installiert ist ({seconds} s).</translation>
    </message>
    <message>
        <source>The self-test failed: {what}: {why}. Install SSI Coach again.</source>
        <translation>Der Selbsttest ist gescheitert: {what}: {why}. Installieren Sie SSI Coach neu.</translation>
    </message>
    <message>
        <source>a LinkedIn archive is read</source>
        <translation>ein LinkedIn-Archiv wird gelesen</translation>
    </message>
    <message>
        <source>a passphrase protects</source>
        <translation>eine Passphrase schützt</translation>
    </message>
    <message>
        <source>a workspace is begun, filled and scored</source>
        <translation>ein Arbeitsbereich wird angelegt, gefüllt und bewertet</translation>
    </message>
    <message>
        <source>every page and dialog is painted, light and dark</source>
        <translation>alle Seiten und Dialoge werden gezeichnet, hell und dunkel</translation>
    </message>
    <message>
        <source>files go out and come in again</source>
        <translation>Dateien werden exportiert und wieder importiert</translation>
    </message>
    <message>
        <source>it speaks four languages</source>
        <translation>alle vier Sprachen sind da</translation>
    </message>
    <message>
        <source>its resources are complete</source>
        <translation>die Programmdateien sind vollständig</translation>
    </message>
    <message>
        <source>ok: {what}</source>
        <translation>ok: {what}</translation>
    </message>
    <message>
        <source>the libraries it is built on are there</source>
        <translation>die benötigten Bibliotheken sind da</translation>
    </message>
    <message>
        <source>the licences of all its parts are there</source>
        <translation>die Lizenzen aller Bestandteile sind da</translation>
    </message>
    <message>
        <source>the weekly review is written as PDF and PNG</source>
        <translation>der Wochenrückblick wird als PDF und PNG geschrieben</translation>
    </message>
    <message>
        <source>what was done is undone and done again</source>
        <translation>Schritte werden rückgängig gemacht und wiederholt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Starting at login cannot be changed: {why}.</source>
        <translation>Der Start bei der Anmeldung lässt sich nicht ändern: {why}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {file}: {why}.</source>
        <translation>Die Einstellungen lassen sich nicht in {file} ablegen: {why}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Accepted invitations</source>
        <translation>Angenommene Einladungen</translation>
    </message>
    <message>
        <source>As in your profile: LinkedIn compares you with it.</source>
        <translation>Wie in Ihrem Profil: LinkedIn vergleicht Sie mit ihr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirmed skills and recommendations together.</source>
        <translation>Bestätigte Kenntnisse und Empfehlungen zusammen.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>For whom you work, and with what result.</source>
        <translation>Für wen Sie arbeiten, und mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Profilslogan</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>So wird gezählt</translation>
    </message>
    <message>
        <source>I use Sales Navigator</source>
        <translation>Ich nutze Sales Navigator</translation>
    </message>
    <message>
        <source>In the last 90 days, as your profile shows it.</source>
        <translation>In den letzten 90 Tagen, wie Ihr Profil es zeigt.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>It decides when a day of yours begins and ends.</source>
        <translation>Sie entscheidet, wann Ihr Tag beginnt und endet.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of 100 invitations you sent.</source>
        <translation>Von 100 Einladungen, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>Other days are never asked about and never cost a good week.</source>
        <translation>Nach anderen Tagen wird nie gefragt, und sie kosten nie eine gute Woche.</translation>
    </message>
    <message>
        <source>Owners, board members, directors and heads among them; a guess will do.</source>
        <translation>Inhaber, Vorstände, Geschäfts- und Abteilungsleitungen darunter; geschätzt genügt.</translation>
    </message>
    <message>
        <source>Profile viewers</source>
        <translation>Profilbesucher</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved leads and accounts count only with it.</source>
        <translation>Gespeicherte Leads und Accounts zählen nur damit.</translation>
    </message>
    <message>
        <source>Senior connections</source>
        <translation>Kontakte, die entscheiden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Zielkunden</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Zeit pro Woche</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Whom you want to reach, in a few words.</source>
        <translation>Wen Sie erreichen möchten, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Ihre Zahlen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Add to the chosen day</source>
        <translation>Zum gewählten Tag hinzufügen</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Alles, was sich damit tun lässt</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>Alt + ↑ ↓</source>
        <translation>Alt + ↑ ↓</translation>
    </message>
    <message>
        <source>Another day of the calendar of habits</source>
        <translation>Anderer Tag der Aktivitätsübersicht</translation>
    </message>
    <message>
        <source>Another day or card</source>
        <translation>Anderer Tag, andere Karte</translation>
    </message>
    <message>
        <source>Another week</source>
        <translation>Andere Woche</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Karte ändern</translation>
    </message>
    <message>
        <source>Change the result</source>
        <translation>Ergebnis ändern</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Auswahl ändern</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Einen anderen Eintrag wählen</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Einen Dialog schließen</translation>
    </message>
    <message>
        <source>Coach’s report</source>
        <translation>Coach-Bericht</translation>
    </message>
    <message>
        <source>Copy the table, or what is chosen in it</source>
        <translation>Tabelle oder Auswahl daraus kopieren</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy who is chosen</source>
        <translation>Die Ausgewählten kopieren</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>Karte löschen</translation>
    </message>
    <message>
        <source>Delete the result</source>
        <translation>Ergebnis löschen</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Done, or not done after all</source>
        <translation>Erledigt oder doch nicht</translation>
    </message>
    <message>
        <source>Empty the search, then leave it</source>
        <translation>Suche leeren, dann verlassen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Finding and logging</source>
        <translation>Finden und Eintragen</translation>
    </message>
    <message>
        <source>First or last day of the chart</source>
        <translation>Erster oder letzter Tag des Diagramms</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>Von der Suche zu den Treffern</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listen und Felder</translation>
    </message>
    <message>
        <source>Log, and log another</source>
        <translation>Eintragen und gleich weiter</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Move the card to another day</source>
        <translation>Karte auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Move the card to another week</source>
        <translation>Karte in eine andere Woche verschieben</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Nächstes oder voriges Feld</translation>
    </message>
    <message>
        <source>One more or one less done</source>
        <translation>Eins mehr oder weniger erledigt</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Das Profil im Browser öffnen</translation>
    </message>
    <message>
        <source>Plan my week</source>
        <translation>Meine Woche planen</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>In meine Woche</translation>
    </message>
    <message>
        <source>Read the chart day by day</source>
        <translation>Diagramm Tag für Tag lesen</translation>
    </message>
    <message>
        <source>Read the chart week by week</source>
        <translation>Diagramm Woche für Woche lesen</translation>
    </message>
    <message>
        <source>Read the copied page</source>
        <translation>Kopierte Seite lesen</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Recorded scores and notes</source>
        <translation>Eingetragene Werte und Notizen</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Auf der Seite blättern</translation>
    </message>
    <message>
        <source>Search name or notes</source>
        <translation>Name oder Notizen suchen</translation>
    </message>
    <message>
        <source>Search the activities to plan</source>
        <translation>Unter den planbaren Aktivitäten suchen</translation>
    </message>
    <message>
        <source>Search the checklist</source>
        <translation>Profilliste durchsuchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The main button of a dialog</source>
        <translation>Die wichtigste Schaltfläche eines Dialogs</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Tick what is chosen</source>
        <translation>Gewähltes ankreuzen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the list, to print it or to send it</source>
        <translation>Die Liste kopieren, um sie zu drucken oder zu verschicken</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key is known for that.</source>
        <translation>Dafür gibt es keine Taste.</translation>
    </message>
    <message>
        <source>Search what a key does, or a key</source>
        <translation>Nach Wirkung oder Taste suchen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>SlotField</name>
    <message>
        <source>Remind me of</source>
        <translation>Woran erinnern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>a look back at the week</source>
        <translation>Rückblick auf die Woche</translation>
    </message>
    <message>
        <source>what is planned for the day</source>
        <translation>was für den Tag geplant ist</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: {what}</source>
        <translation>Eins weniger: {what}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>Eins mehr: {what}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A file cannot be called that on every system; leave out {signs} and dots at either end.</source>
        <translation>So kann eine Datei nicht auf jedem System heißen; lassen Sie {signs} und Punkte am Anfang und Ende weg.</translation>
    </message>
    <message>
        <source>That name is too long; choose a shorter one.</source>
        <translation>Dieser Name ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>That passphrase does not open {file}; type it again. If you are sure of it, the file may be damaged: go back to a backup.</source>
        <translation>Diese Passphrase öffnet {file} nicht; geben Sie sie noch einmal ein. Wenn Sie ihrer sicher sind, ist die Datei vielleicht beschädigt: Gehen Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The backup {file} could not be read back as it was written; check the disk it lies on.</source>
        <translation>Die Sicherung {file} ließ sich nicht so lesen, wie sie geschrieben wurde; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The people are deleted, but another program is reading {file}, so traces may be left in it; close that one and forget them once more.</source>
        <translation>Die Personen sind gelöscht, aber ein anderes Programm liest gerade {file}, daher können Spuren darin bleiben; schließen Sie es und lassen Sie die Personen noch einmal vergessen.</translation>
    </message>
    <message>
        <source>The workspace is too large to be compressed; name a file without {ending}.</source>
        <translation>Der Arbeitsbereich ist zu groß zum Packen; nennen Sie eine Datei ohne {ending}.</translation>
    </message>
    <message>
        <source>There is no room left for {file}; free some space and try again.</source>
        <translation>Für {file} ist kein Platz mehr; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no workspace {file}; check the name, or log something to begin it.</source>
        <translation>Den Arbeitsbereich {file} gibt es nicht; prüfen Sie den Namen oder tragen Sie etwas ein, um ihn anzulegen.</translation>
    </message>
    <message>
        <source>There is not enough memory for {file}; close other programs and try again.</source>
        <translation>Für {file} reicht der Arbeitsspeicher nicht; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Type a name for the workspace.</source>
        <translation>Tippen Sie einen Namen für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{file} belongs to another program; name an SSI Coach workspace.</source>
        <translation>{file} gehört zu einem anderen Programm; nennen Sie einen Arbeitsbereich von SSI Coach.</translation>
    </message>
    <message>
        <source>{file} cannot be made: {why}.</source>
        <translation>{file} lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read; check its permissions.</source>
        <translation>{file} lässt sich nicht lesen; prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written; check the permissions of the file and of its folder, or use a copy elsewhere.</source>
        <translation>{file} lässt sich nicht schreiben; prüfen Sie die Zugriffsrechte der Datei und ihres Ordners oder verwenden Sie eine Kopie an anderer Stelle.</translation>
    </message>
    <message>
        <source>{file} could not be locked; if it lies on a network drive, use it from one computer at a time.</source>
        <translation>{file} ließ sich nicht sperren; liegt die Datei auf einem Netzlaufwerk, benutzen Sie sie nur von einem Rechner zur Zeit.</translation>
    </message>
    <message>
        <source>{file} could not be read or written; check the disk it lies on.</source>
        <translation>{file} konnte nicht gelesen oder geschrieben werden; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{file} exists already; choose another name.</source>
        <translation>{file} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} exists already; open it, or choose another name.</source>
        <translation>{file} gibt es schon; öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} exists and is no backup of SSI Coach; name another file.</source>
        <translation>{file} gibt es schon und ist keine Sicherung von SSI Coach; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} holds no backup of SSI Coach, or it is damaged; choose another one.</source>
        <translation>{file} enthält keine Sicherung von SSI Coach, oder sie ist beschädigt; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is a folder; name the workspace file in it.</source>
        <translation>{file} ist ein Ordner; nennen Sie den Arbeitsbereich darin.</translation>
    </message>
    <message>
        <source>{file} is damaged: its table {table} is missing. Go back to a backup, or salvage it.</source>
        <translation>{file} ist beschädigt: Die Tabelle {table} fehlt. Gehen Sie zu einer Sicherung zurück oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>{file} is damaged; go back to a backup, or salvage what can be read.</source>
        <translation>{file} ist beschädigt; gehen Sie zu einer Sicherung zurück oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>{file} is damaged; use another copy.</source>
        <translation>{file} ist beschädigt; verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{file} is in use by another program; close that one and try again.</source>
        <translation>{file} wird von einem anderen Programm benutzt; schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} is no SSI Coach workspace, or it is damaged; restore a backup.</source>
        <translation>{file} ist kein Arbeitsbereich von SSI Coach oder beschädigt; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} is protected; it opens with its passphrase.</source>
        <translation>{file} ist geschützt; die Datei öffnet sich mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>{file} is the workspace itself; name another file.</source>
        <translation>{file} ist der Arbeitsbereich selbst; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open; open it again.</source>
        <translation>{file} wurde verschoben, gelöscht oder ersetzt, während die Datei offen war; öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>{file} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{file} was written by a newer SSI Coach; install the newest version to open it.</source>
        <translation>{file} stammt von einem neueren SSI Coach; installieren Sie die neueste Version, um sie zu öffnen.</translation>
    </message>
</context>
<context>
    <name>StrengthHint</name>
    <message>
        <source>Easy to guess for a computer. A few more words make it strong.</source>
        <translation>Für einen Computer leicht zu erraten. Ein paar Wörter mehr machen sie stark.</translation>
    </message>
    <message>
        <source>Fair. One or two more words make it strong.</source>
        <translation>Mittel. Ein, zwei Wörter mehr machen sie stark.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are strong, and easy to type.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, sind stark und leicht zu tippen.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Copy the whole table</source>
        <translation>Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Auswahl kopieren</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>In %n Woche</numerusform>
            <numerusform>In %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next coaching talk</source>
        <translation>Nächstes Coaching-Gespräch</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The next coaching talk is on</source>
        <translation>Das nächste Coaching-Gespräch ist am</translation>
    </message>
    <message numerus="yes">
        <source>The notes are too long by %Ln character(s).</source>
        <translation>
            <numerusform>Die Notizen sind um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Notizen sind um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own: they stand in the list of workspaces and in full exports, and in no report.</source>
        <translation>Nur für Sie: Sie stehen in der Liste der Arbeitsbereiche und in vollständigen Exporten, aber in keinem Bericht.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>{what} – erledigt</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Zu dieser Woche</translation>
    </message>
    <message>
        <source>Open the folder it is in</source>
        <translation>Den Ordner öffnen, in dem es liegt</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log something</source>
        <translation>Etwas eintragen</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Meine 15 Minuten</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>LinkedIns Wert eintragen</translation>
    </message>
    <message>
        <source>Three steps, about four minutes. Skip any of them.</source>
        <translation>Drei Schritte, etwa vier Minuten. Jeder lässt sich überspringen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Willkommen, {name}</translation>
    </message>
    <message>
        <source>nothing planned for today</source>
        <translation>heute nichts geplant</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message>
        <source>{done} of {planned} done today</source>
        <translation>heute {done} von {planned} erledigt</translation>
    </message>
    <message numerus="yes">
        <source>{done}, %n minutes left</source>
        <translation>
            <numerusform>{done}, noch %n Minute</numerusform>
            <numerusform>{done}, noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>Complete it</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>LinkedIn’s own score – recorded in part: {count} of {all} pillars</source>
        <translation>LinkedIns eigener Wert – in Teilen eingetragen: {count} von {all} Säulen</translation>
    </message>
    <message>
        <source>LinkedIn’s own score: not recorded yet</source>
        <translation>LinkedIns eigener Wert: noch nicht eingetragen</translation>
    </message>
    <message>
        <source>LinkedIn’s score {score}, {day}</source>
        <translation>LinkedIns Wert {score}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>LinkedIn’s score {score}, {day}, %n days ago</source>
        <translation>
            <numerusform>LinkedIns Wert {score}, {day}, vor %n Tag</numerusform>
            <numerusform>LinkedIns Wert {score}, {day}, vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No number yet: it appears once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>Noch keine Zahl: Sie erscheint, sobald Ihre Profilliste abgehakt oder LinkedIns Wert eingetragen ist.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Time for a fresh look?</source>
        <translation>Zeit für einen frischen Blick?</translation>
    </message>
    <message>
        <source>What is behind your estimate?</source>
        <translation>Was steckt hinter Ihrer Schätzung?</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Ihre Schätzung</translation>
    </message>
    <message>
        <source>Your estimate today</source>
        <translation>Ihre Schätzung heute</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done something?</source>
        <translation>Etwas getan?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>On this page you plan your week; “Plan my week” there proposes what adds most in the minutes you have. What is planned for a day is then ticked on Today.</source>
        <translation>Auf dieser Seite planen Sie Ihre Woche; „Meine Woche planen“ schlägt dort vor, was in Ihren Minuten am meisten bringt. Was für einen Tag geplant ist, haken Sie dann auf „Heute“ ab.</translation>
    </message>
    <message>
        <source>One file on this computer, saved with every change. Here you find its folder and open others. Nothing leaves the computer.</source>
        <translation>Eine Datei auf diesem Computer, gespeichert bei jeder Änderung. Hier finden Sie ihren Ordner und öffnen andere. Nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Press {keys}, type “com 3” and Enter: three comments are logged. Whatever you do, {undo} takes it back.</source>
        <translation>Drücken Sie {keys}, tippen Sie „kom 3“ und Eingabe: Drei Kommentare sind eingetragen. Was Sie auch tun, {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>This menu has it as well.</source>
        <translation>In diesem Menü finden Sie es auch.</translation>
    </message>
    <message>
        <source>Today for the morning, Week for planning, Progress for looking back. {first} and the other numbers lead there by key.</source>
        <translation>Heute für den Morgen, Woche zum Planen, Fortschritt für den Blick zurück. {first} und die anderen Ziffern führen per Taste dorthin.</translation>
    </message>
    <message>
        <source>What is on today</source>
        <translation>Was heute ansteht</translation>
    </message>
    <message>
        <source>What you planned for today is ticked here. “Plan my week” on the Week page proposes what adds most in the minutes you have.</source>
        <translation>Was Sie für heute geplant haben, haken Sie hier ab. „Woche planen“ auf der Seite Woche schlägt vor, was in Ihren Minuten am meisten bringt.</translation>
    </message>
    <message>
        <source>What your score probably is today, pillar by pillar. It moves with every tick, and a click says why. Grey means: not enough is known yet.</source>
        <translation>Wo Ihr Wert heute vermutlich steht, Säule für Säule. Mit jedem Haken bewegt er sich, und ein Klick sagt, warum. Grau heißt: noch zu wenig bekannt.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Ihre Schätzung</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Log something…</source>
        <translation>&amp;Etwas eintragen…</translation>
    </message>
    <message>
        <source>&amp;Open SSI Coach</source>
        <translation>SSI Coach ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>No more &amp;reminders today</source>
        <translation>Heute &amp;nicht mehr erinnern</translation>
    </message>
    <message>
        <source>SSI Coach – today: {done} of {planned} done</source>
        <translation>SSI Coach – heute: {done} von {planned} erledigt</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing was undone: this step was made by another version of SSI Coach.</source>
        <translation>Nichts wurde rückgängig gemacht: Dieser Schritt stammt von einer anderen Version von SSI Coach.</translation>
    </message>
    <message>
        <source>Nothing was undone: {what} has been changed by something else since.</source>
        <translation>Nichts wurde rückgängig gemacht: {what} wurde seither anderweitig geändert.</translation>
    </message>
    <message>
        <source>Something else was changed meanwhile, so nothing was undone; look again.</source>
        <translation>Inzwischen wurde etwas anderes geändert, deshalb wurde nichts rückgängig gemacht; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>a card of the plan</source>
        <translation>eine Karte des Plans</translation>
    </message>
    <message>
        <source>a checklist item</source>
        <translation>ein Punkt der Profilliste</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>a day’s reach</source>
        <translation>die Reichweite eines Tages</translation>
    </message>
    <message>
        <source>a dismissed proposal</source>
        <translation>ein abgelehnter Vorschlag</translation>
    </message>
    <message>
        <source>a figure of your profile</source>
        <translation>eine Zahl Ihres Profils</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>a note on a day</source>
        <translation>eine Notiz zu einem Tag</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>eine Pause</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>ein Beitrag</translation>
    </message>
    <message>
        <source>a recorded score</source>
        <translation>ein eingetragener Wert</translation>
    </message>
    <message>
        <source>a routine</source>
        <translation>eine Routine</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>eine Einstellung</translation>
    </message>
    <message>
        <source>a week’s notes</source>
        <translation>die Notizen einer Woche</translation>
    </message>
    <message>
        <source>a weight of the model</source>
        <translation>ein Gewicht des Modells</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>eine Aktivität</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>eine Einladung</translation>
    </message>
    <message>
        <source>the days an archive covers</source>
        <translation>die Tage, die ein Archiv abdeckt</translation>
    </message>
    <message>
        <source>what it touched</source>
        <translation>was der Schritt berührte</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>carry over what was open in {week}</source>
        <translation>Offenes aus {week} übertragen</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>change how your score is counted</source>
        <translation>Zählweise des Werts ändern</translation>
    </message>
    <message>
        <source>change the card “{kind}”</source>
        <translation>Karte „{kind}“ ändern</translation>
    </message>
    <message>
        <source>change the card “{kind}” and move it to today</source>
        <translation>Karte „{kind}“ ändern und auf heute legen</translation>
    </message>
    <message>
        <source>change your details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>change “{kind}”</source>
        <translation>„{kind}“ ändern</translation>
    </message>
    <message>
        <source>count your score as at first again</source>
        <translation>Wert wieder wie zu Beginn zählen</translation>
    </message>
    <message>
        <source>declare a pause</source>
        <translation>Pause eintragen</translation>
    </message>
    <message>
        <source>delete LinkedIn’s score of {day}</source>
        <translation>LinkedIns Wert vom {day} löschen</translation>
    </message>
    <message>
        <source>delete the card “{kind}”</source>
        <translation>Karte „{kind}“ löschen</translation>
    </message>
    <message>
        <source>delete the goal</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>delete the note on {day}</source>
        <translation>Notiz zum {day} löschen</translation>
    </message>
    <message>
        <source>delete the pause</source>
        <translation>Pause löschen</translation>
    </message>
    <message>
        <source>delete the routine “{title}”</source>
        <translation>Routine „{title}“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} cards</source>
        <translation>
            <numerusform>{count} Karte löschen</numerusform>
            <numerusform>{count} Karten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete “{kind}”</source>
        <translation>„{kind}“ löschen</translation>
    </message>
    <message>
        <source>fill in as usual</source>
        <translation>wie üblich ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>import {count} rows</source>
        <translation>
            <numerusform>{count} Zeile importieren</numerusform>
            <numerusform>{count} Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>log {amount}</source>
        <translation>{amount} eintragen</translation>
    </message>
    <message>
        <source>move the card “{kind}”</source>
        <translation>Karte „{kind}“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>move {count} cards</source>
        <translation>
            <numerusform>{count} Karte verschieben</numerusform>
            <numerusform>{count} Karten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>never suggest “{item}”</source>
        <translation>„{item}“ nie vorschlagen</translation>
    </message>
    <message>
        <source>never suggest “{kind}”</source>
        <translation>„{kind}“ nie vorschlagen</translation>
    </message>
    <message>
        <source>note on {day}</source>
        <translation>Notiz zum {day}</translation>
    </message>
    <message>
        <source>note the next coaching talk</source>
        <translation>nächstes Coaching-Gespräch notieren</translation>
    </message>
    <message>
        <source>notes on {week}</source>
        <translation>Notizen zu {week}</translation>
    </message>
    <message numerus="yes">
        <source>plan {count} cards</source>
        <translation>
            <numerusform>{count} Karte planen</numerusform>
            <numerusform>{count} Karten planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan {week} with {count} cards</source>
        <translation>
            <numerusform>{week} mit {count} Karte planen</numerusform>
            <numerusform>{week} mit {count} Karten planen</numerusform>
        </translation>
    </message>
    <message>
        <source>plan “{kind}”</source>
        <translation>„{kind}“ planen</translation>
    </message>
    <message>
        <source>put off “{item}” until tomorrow</source>
        <translation>„{item}“ auf morgen verschieben</translation>
    </message>
    <message>
        <source>put off “{kind}” until tomorrow</source>
        <translation>„{kind}“ auf morgen verschieben</translation>
    </message>
    <message>
        <source>record LinkedIn’s score of {day}</source>
        <translation>LinkedIns Wert vom {day} eintragen</translation>
    </message>
    <message>
        <source>repeat the plan of {week}</source>
        <translation>Plan von {week} wiederholen</translation>
    </message>
    <message>
        <source>save the routine “{title}”</source>
        <translation>Routine „{title}“ speichern</translation>
    </message>
    <message>
        <source>set a goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>set your weekly goals</source>
        <translation>Wochenziele setzen</translation>
    </message>
    <message>
        <source>show hidden suggestions again</source>
        <translation>ausgeblendete Vorschläge wieder zeigen</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>tick the card “{kind}”</source>
        <translation>Karte „{kind}“ abhaken</translation>
    </message>
    <message>
        <source>tick the card “{kind}” and move it to today</source>
        <translation>Karte „{kind}“ abhaken und auf heute legen</translation>
    </message>
    <message numerus="yes">
        <source>tick {count} cards</source>
        <translation>
            <numerusform>{count} Karte abhaken</numerusform>
            <numerusform>{count} Karten abhaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick {count} cards and move them to today</source>
        <translation>
            <numerusform>{count} Karte abhaken und auf heute legen</numerusform>
            <numerusform>{count} Karten abhaken und auf heute legen</numerusform>
        </translation>
    </message>
    <message>
        <source>tick “{item}”</source>
        <translation>„{item}“ abhaken</translation>
    </message>
    <message>
        <source>untick the card “{kind}”</source>
        <translation>Haken bei Karte „{kind}“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>untick {count} cards</source>
        <translation>
            <numerusform>Haken bei {count} Karte entfernen</numerusform>
            <numerusform>Haken bei {count} Karten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>untick “{item}”</source>
        <translation>Haken bei „{item}“ entfernen</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A row of {table} points to nothing.</source>
        <translation>Eine Zeile von {table} verweist ins Leere.</translation>
    </message>
    <message>
        <source>The card {id} of {day} and its activity disagree on how many were done.</source>
        <translation>Karte {id} vom {day} und ihre Aktivität sind sich über die Anzahl uneins.</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}.</source>
        <translation>Die Datei ist beschädigt: {finding}.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation>Die Tabelle {table} fehlt.</translation>
    </message>
    <message>
        <source>The ticked card {id} of {day} has no activity.</source>
        <translation>Die abgehakte Karte {id} vom {day} hat keine Aktivität.</translation>
    </message>
    <message>
        <source>The undo step {number} cannot be read.</source>
        <translation>Der Rückgängig-Schritt {number} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There are activities, but no day since when they were logged.</source>
        <translation>Es gibt Aktivitäten, aber keinen Tag, seit dem eingetragen wird.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n good weeks in a row</source>
        <translation>
            <numerusform>%n gute Woche in Folge</numerusform>
            <numerusform>%n gute Wochen in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>All your goals for this week are reached.</source>
        <translation>Alle Ihre Ziele für diese Woche sind erreicht.</translation>
    </message>
    <message>
        <source>Enter a result…</source>
        <translation>Ergebnis eintragen…</translation>
    </message>
    <message>
        <source>Log one for today: {kind}</source>
        <translation>Für heute eintragen: {kind}</translation>
    </message>
    <message>
        <source>No weekly goal reached yet.</source>
        <translation>Noch kein Wochenziel erreicht.</translation>
    </message>
    <message>
        <source>Set goals of your own, and this week is held against them.</source>
        <translation>Setzen Sie eigene Ziele, dann wird diese Woche daran gemessen.</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Weekly goals…</source>
        <translation>Wochenziele…</translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation>{day}: nichts geplant</translation>
    </message>
    <message>
        <source>{day}: pause</source>
        <translation>{day}: Pause</translation>
    </message>
    <message>
        <source>{day}: rest day</source>
        <translation>{day}: Ruhetag</translation>
    </message>
    <message>
        <source>{day}: {done} of {planned} done</source>
        <translation>{day}: {done} von {planned} erledigt</translation>
    </message>
    <message>
        <source>{done} of {target}</source>
        <translation>{done} von {target}</translation>
    </message>
    <message>
        <source>{done}/{planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message numerus="yes">
        <source>{reached} of %n weekly goals reached.</source>
        <translation>
            <numerusform>{reached} von %n Wochenziel erreicht.</numerusform>
            <numerusform>{reached} von %n Wochenzielen erreicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n min more than you meant to give</source>
        <translation>
            <numerusform>%n&#xa0;Min. mehr, als Sie aufwenden wollten</numerusform>
            <numerusform>%n&#xa0;Min. mehr, als Sie aufwenden wollten</numerusform>
        </translation>
    </message>
    <message>
        <source>All of last week’s plan is here already.</source>
        <translation>Der ganze Plan der letzten Woche ist schon hier.</translation>
    </message>
    <message>
        <source>Back to this week</source>
        <translation>Zurück zu dieser Woche</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n</source>
        <translation>
            <numerusform>%n Karte übertragen</numerusform>
            <numerusform>%n Karten übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose any week from a calendar</source>
        <translation>Beliebige Woche im Kalender wählen</translation>
    </message>
    <message>
        <source>Copy the plan of the week before to the same days of this one</source>
        <translation>Plan der Vorwoche auf die gleichen Tage dieser Woche kopieren</translation>
    </message>
    <message>
        <source>Export to calendar…</source>
        <translation>In den Kalender…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Have this week proposed</source>
        <translation>Diese Woche vorschlagen lassen</translation>
    </message>
    <message>
        <source>Holidays and other times off: they cost no streak</source>
        <translation>Urlaub und andere freie Zeiten: Sie unterbrechen Ihre guten Wochen in Folge nicht</translation>
    </message>
    <message>
        <source>Move what is still open in week {number} to today</source>
        <translation>Was in KW {number} noch offen ist, auf heute verschieben</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Nothing planned for this week. Drag an activity onto a day, or choose a day and press A.</source>
        <translation>Für diese Woche ist nichts geplant. Ziehen Sie eine Aktivität auf einen Tag, oder wählen Sie einen Tag und drücken Sie A.</translation>
    </message>
    <message>
        <source>Nothing planned for this week. Drag an activity onto a day, or repeat last week.</source>
        <translation>Für diese Woche ist nichts geplant. Ziehen Sie eine Aktivität auf einen Tag, oder wiederholen Sie die letzte Woche.</translation>
    </message>
    <message>
        <source>Pauses…</source>
        <translation>Pausen…</translation>
    </message>
    <message>
        <source>Plan my week…</source>
        <translation>Woche planen…</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Put several activities into one card</source>
        <translation>Mehrere Aktivitäten in eine Karte legen</translation>
    </message>
    <message>
        <source>Repeat last week</source>
        <translation>Letzte Woche wiederholen</translation>
    </message>
    <message>
        <source>Routines…</source>
        <translation>Routinen…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This week’s plan as a file for Outlook, Apple’s or Google’s calendar</source>
        <translation>Der Plan dieser Woche als Datei für Outlook, Apples oder Googles Kalender</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message>
        <source>{planned} of {budget} min</source>
        <translation>{planned} von {budget}&#xa0;Min.</translation>
    </message>
</context>
<context>
    <name>WeekPicker</name>
    <message>
        <source>Choose a week</source>
        <translation>Woche wählen</translation>
    </message>
</context>
<context>
    <name>WeekRows</name>
    <message>
        <source>Proposed week</source>
        <translation>Vorgeschlagene Woche</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message numerus="yes">
        <source>%n good week(s) in a row</source>
        <translation>
            <numerusform>%n gute Woche in Folge</numerusform>
            <numerusform>%n gute Wochen in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Tabelle für die Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Die Woche in Zahlen</translation>
    </message>
    <message>
        <source>The week so far</source>
        <translation>Die Woche bisher</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Weeks in which at least 70 % of the plan was done. Pauses and one missed day do not break it.</source>
        <translation>Wochen, in denen mindestens 70&#xa0;% des Plans erledigt wurden. Pausen und ein versäumter Tag unterbrechen sie nicht.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>from {start} to {end}, {change}</source>
        <translation>von {start} bis {end}, {change}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{done} / {planned}</source>
        <translation>{done} / {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} planned done</source>
        <translation>{done} von {planned} Geplanten erledigt</translation>
    </message>
    <message>
        <source>{monday}: your estimate as the week began, at the close of {before}. {sunday}: at the close of {day}.</source>
        <translation>{monday}: Ihre Schätzung zu Wochenbeginn, zum Ende des {before}. {sunday}: zum Ende des {day}.</translation>
    </message>
    <message>
        <source>{monday}: your estimate as the week began, at the close of {day}.</source>
        <translation>{monday}: Ihre Schätzung zu Wochenbeginn, zum Ende des {day}.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Nothing of “{pillar}” has any points left; give one of its parts some.</source>
        <translation>Bei „{pillar}“ hat nichts mehr Punkte; geben Sie einem seiner Teile welche.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>“{component}”, {what}: give a number above 0, up to {most}. Nothing is changed until then.</source>
        <translation>„{component}“, {what}: Geben Sie eine Zahl über 0 und bis {most} ein. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>“{component}”, {what}: give a number from 0 to {most}. Nothing is changed until then.</source>
        <translation>„{component}“, {what}: Geben Sie eine Zahl von 0 bis {most} ein. Bis dahin ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>WeightsForm</name>
    <message>
        <source>All as at first</source>
        <translation>Alles wie zu Beginn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before your recorded scores correct it: {before} → {after}. They hold the score in place.</source>
        <translation>Ohne die Korrektur durch eingetragene Werte: {before} → {after}. Diese halten den Wert an seinem Platz.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Every weight back to what the program has</source>
        <translation>Jedes Gewicht zurück auf das des Programms</translation>
    </message>
    <message>
        <source>LinkedIn does not say how it counts; these figures are our estimate. If you know better, change them. Amount: how much counts as a lot, a week for habits, in all for the rest. Days: after so many without repetition, a habit counts only half.</source>
        <translation>LinkedIn sagt nicht, wie es zählt; diese Zahlen sind unsere Schätzung. Wissen Sie es besser, so ändern Sie sie. Menge: wie viel als viel gilt, bei Gewohnheiten pro Woche, sonst insgesamt. Tage: Nach so vielen ohne Wiederholung zählt eine Gewohnheit nur noch halb.</translation>
    </message>
    <message>
        <source>No number yet: once there is one, you see here what a change does to it.</source>
        <translation>Noch keine Zahl: Sobald es eine gibt, sehen Sie hier, was eine Änderung bewirkt.</translation>
    </message>
    <message>
        <source>Not counted like this:</source>
        <translation>So wird nicht gezählt:</translation>
    </message>
    <message>
        <source>Ours: {what}. {source}.</source>
        <translation>Unsere: {what}. {source}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Your points add up to {sum}. A pillar has 25: each counts what stands beside it.</source>
        <translation>Ihre Punkte ergeben zusammen {sum}. Eine Säule hat 25: Jedes zählt so viel, wie daneben steht.</translation>
    </message>
    <message>
        <source>Your score today: {before} → {after} ({difference}) once you save</source>
        <translation>Ihr Wert heute: {before} → {after} ({difference}), sobald Sie speichern</translation>
    </message>
    <message>
        <source>Your score today: {score}</source>
        <translation>Ihr Wert heute: {score}</translation>
    </message>
    <message>
        <source>days after which half of it is gone</source>
        <translation>Tage ohne Wiederholung, nach denen es nur noch halb zählt</translation>
    </message>
    <message>
        <source>points it can bring</source>
        <translation>Punkte, die es bringen kann</translation>
    </message>
    <message>
        <source>so many a week are much</source>
        <translation>so viele in der Woche sind viel</translation>
    </message>
    <message>
        <source>with so many it is full</source>
        <translation>mit so vielen ist es voll</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{points} points, full at {amount}</source>
        <translation>{points} Punkte, voll bei {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{points} points, {amount} a week, half gone after %n days</source>
        <translation>
            <numerusform>{points} Punkte, {amount} pro Woche, nach %n Tag zur Hälfte weg</numerusform>
            <numerusform>{points} Punkte, {amount} pro Woche, nach %n Tagen zur Hälfte weg</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: back to ours</source>
        <translation>{what}: zurück auf unsere Zahlen</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message numerus="yes">
        <source>%Ln minutes a week: about the same on {day}, {score}.</source>
        <translation>
            <numerusform>%Ln Minute pro Woche: am {day} etwa gleich, {score}.</numerusform>
            <numerusform>%Ln Minuten pro Woche: am {day} etwa gleich, {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes a week: about {change} by {day}, down to {score}.</source>
        <translation>
            <numerusform>%Ln Minute pro Woche: etwa {change} bis {day}, hinunter auf {score}.</numerusform>
            <numerusform>%Ln Minuten pro Woche: etwa {change} bis {day}, hinunter auf {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes a week: about {change} by {day}, to {score}.</source>
        <translation>
            <numerusform>%Ln Minute pro Woche: etwa {change} bis {day}, auf {score}.</numerusform>
            <numerusform>%Ln Minuten pro Woche: etwa {change} bis {day}, auf {score}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to your mean of the last four weeks</source>
        <translation>Zurück zu Ihrem Durchschnitt der letzten vier Wochen</translation>
    </message>
    <message>
        <source>How often a week? The sliders begin at your mean of the last four weeks.</source>
        <translation>Wie oft pro Woche? Die Regler beginnen bei Ihrem Durchschnitt der letzten vier Wochen.</translation>
    </message>
    <message>
        <source>Move a slider: the chart shows at once what it changes.</source>
        <translation>Bewegen Sie einen Regler: Das Diagramm zeigt sofort, was sich ändert.</translation>
    </message>
    <message numerus="yes">
        <source>My %n minutes</source>
        <translation>
            <numerusform>Meine %n Minute</numerusform>
            <numerusform>Meine %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save as a routine</source>
        <translation>Als Routine speichern</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What these amounts mean for a working day, as one card</source>
        <translation>Was diese Mengen für einen Arbeitstag bedeuten, als eine Karte</translation>
    </message>
    <message>
        <source>{what} a week</source>
        <translation>{what} pro Woche</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message numerus="yes">
        <source>%Ln changed jobs by your last archive: a reason to write</source>
        <translation>
            <numerusform>%Ln hat laut Ihrem letzten Archiv die Stelle gewechselt: ein Anlass zu schreiben</numerusform>
            <numerusform>%Ln haben laut Ihrem letzten Archiv die Stelle gewechselt: ein Anlass zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision-makers</source>
        <translation>
            <numerusform>%Ln Entscheider</numerusform>
            <numerusform>%Ln Entscheider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fit your target customers</source>
        <translation>
            <numerusform>%Ln passt zu Ihren Zielkunden</numerusform>
            <numerusform>%Ln passen zu Ihren Zielkunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active relations. Their position or company has the words of a part of your description.</source>
        <translation>
            <numerusform>%Ln davon ist eine aktive Beziehung. In Position oder Firma stehen die Wörter eines Teils Ihrer Beschreibung.</numerusform>
            <numerusform>%Ln davon sind aktive Beziehungen. In Position oder Firma stehen die Wörter eines Teils Ihrer Beschreibung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words whom you want to reach, and those who fit are counted and shown first.</source>
        <translation>Sagen Sie in wenigen Worten, wen Sie erreichen möchten; wer passt, wird gezählt und zuerst gezeigt.</translation>
    </message>
    <message>
        <source>Say who your target customers are…</source>
        <translation>Sagen, wer Ihre Zielkunden sind…</translation>
    </message>
    <message>
        <source>Show all who changed jobs</source>
        <translation>Alle zeigen, die die Stelle gewechselt haben</translation>
    </message>
    <message>
        <source>Show decision-makers</source>
        <translation>Entscheider zeigen</translation>
    </message>
    <message>
        <source>Show target customers</source>
        <translation>Zielkunden zeigen</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Zielkunden</translation>
    </message>
    <message>
        <source>Where you know most people</source>
        <translation>Wo Sie die meisten kennen</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>{percent} % of your network: owners, board, directors, heads of, as their titles say.</source>
        <translation>{percent}&#xa0;% Ihres Netzwerks: laut Titel Inhaber, Vorstand, Direktoren, Leiterinnen und Leiter.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Recorded in part: {count} of {all} pillars. The total shows once all of them are there.</source>
        <translation>In Teilen eingetragen: {count} von {all} Säulen. Der Gesamtwert erscheint, sobald alle da sind.</translation>
    </message>
    <message>
        <source>Your week in three sentences</source>
        <translation>Ihre Woche in drei Sätzen</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Back to my workspace</source>
        <translation>Zurück zu meinem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is yours, and nothing is kept.</source>
        <translation>Demonstration: Nichts hier gehört Ihnen, und nichts bleibt erhalten.</translation>
    </message>
    <message>
        <source>Everything is saved already: each change at once.</source>
        <translation>Alles ist schon gespeichert: jede Änderung sofort.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing to review yet: record LinkedIn’s score, or go through your profile.</source>
        <translation>Noch gibt es nichts zurückzublicken: Tragen Sie LinkedIns Wert ein oder gehen Sie Ihr Profil durch.</translation>
    </message>
    <message>
        <source>There is no daily backup since {day}: {why}</source>
        <translation>Seit dem {day} gibt es keine tägliche Sicherung: {why}</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>there is no day in this row.</source>
        <translation>in dieser Zeile steht kein Tag.</translation>
    </message>
    <message>
        <source>there is no figure in this row.</source>
        <translation>in dieser Zeile steht keine Zahl.</translation>
    </message>
    <message>
        <source>this address names no post.</source>
        <translation>diese Adresse nennt keinen Beitrag.</translation>
    </message>
    <message>
        <source>this day has not come yet.</source>
        <translation>dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>this day is more than a year before the others.</source>
        <translation>dieser Tag liegt mehr als ein Jahr vor den anderen.</translation>
    </message>
    <message>
        <source>this is an old or protected Excel file; save it as .xlsx without a password.</source>
        <translation>dies ist eine alte oder geschützte Excel-Datei; speichern Sie sie als .xlsx ohne Kennwort.</translation>
    </message>
    <message>
        <source>this workbook is damaged or incomplete; download it from LinkedIn again.</source>
        <translation>diese Arbeitsmappe ist beschädigt oder unvollständig; laden Sie sie noch einmal von LinkedIn herunter.</translation>
    </message>
    <message>
        <source>this workbook is far larger than any from LinkedIn; nothing was read.</source>
        <translation>diese Arbeitsmappe ist weit größer als jede von LinkedIn; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>this workbook is neither LinkedIn’s analytics nor a Sales Navigator report; nothing was read.</source>
        <translation>diese Arbeitsmappe ist weder eine LinkedIn-Auswertung noch ein Bericht von Sales Navigator; es wurde nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message numerus="yes">
        <source>%n backup(s) could not be deleted; they are in {folder}.</source>
        <translation>
            <numerusform>%n Sicherung konnte nicht gelöscht werden; sie liegt in {folder}.</numerusform>
            <numerusform>%n Sicherungen konnten nicht gelöscht werden; sie liegen in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder with workspaces</source>
        <translation>Einen Ordner mit Arbeitsbereichen wählen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>It is called “{name}” now.</source>
        <translation>Er heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>It is locked; open it first.</source>
        <translation>Er ist gesperrt; öffnen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Wird umbenannt…</translation>
    </message>
    <message>
        <source>The demonstration is nobody’s workspace; go back to your own first.</source>
        <translation>Die Demonstration ist niemandes Arbeitsbereich; kehren Sie zuerst zu Ihrem eigenen zurück.</translation>
    </message>
    <message>
        <source>The workspace is just being written; try again in a moment.</source>
        <translation>Der Arbeitsbereich wird gerade geschrieben; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is off the list; its file stays where it is, and opening it brings it back.</source>
        <translation>„{name}“ ist von der Liste; die Datei bleibt, wo sie ist, und beim Öffnen kommt er zurück.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, which was asked to come to the front.</source>
        <translation>„{name}“ ist in einem anderen Fenster geöffnet; es wurde gebeten, nach vorn zu kommen.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>LinkedIn’s score</source>
        <translation>LinkedIns Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Notes: {text}</source>
        <translation>Notizen: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Abgelesen</translation>
    </message>
    <message>
        <source>Without an entry</source>
        <translation>Ohne Eintrag</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>long: {days}</source>
        <translation>lange: {days}</translation>
    </message>
    <message>
        <source>overdue: {day}</source>
        <translation>überfällig: {day}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{name} (open here)</source>
        <translation>{name} (hier geöffnet)</translation>
    </message>
</context>
<context>
    <name>WorkspacesDialog</name>
    <message numerus="yes">
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n Arbeitsbereich</numerusform>
            <numerusform>%n Arbeitsbereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Date and private notes, of the open one</source>
        <translation>Tag und private Notizen, für den geöffneten</translation>
    </message>
    <message>
        <source>For each client a workspace of their own: begin the next one with “New workspace…”, and this list shows how all of them stand.</source>
        <translation>Für jede Kundin und jeden Kunden ein eigener Arbeitsbereich: Beginnen Sie den nächsten mit „Neuer Arbeitsbereich…“, und diese Liste zeigt, wie es um alle steht.</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Anders benennen</translation>
    </message>
    <message>
        <source>Look through another folder for workspaces</source>
        <translation>Noch einen Ordner nach Arbeitsbereichen durchsehen</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Next coaching talk…</source>
        <translation>Nächstes Coaching-Gespräch…</translation>
    </message>
    <message>
        <source>No workspace is like that.</source>
        <translation>So einen Arbeitsbereich gibt es nicht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reading {done} of {whole}…</source>
        <translation>{done} von {whole} wird gelesen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Search name or notes</source>
        <translation>Name oder Notizen suchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The file stays; opening it brings it back</source>
        <translation>Die Datei bleibt; beim Öffnen kommt er zurück</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} von {whole}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Hide why and how</source>
        <translation>Warum und wie ausblenden</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Warum und wie</translation>
    </message>
    <message>
        <source>Why and how: {item}</source>
        <translation>Warum und wie: {item}</translation>
    </message>
</context>
</TS>
