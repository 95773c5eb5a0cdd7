<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>About SSI Coach</source>
        <translation>Om SSI Coach</translation>
    </message>
    <message>
        <source>Check for a new version…</source>
        <translation>Sök efter ny version…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Copied: versions and the kind of computer. Read it over before you send it.</source>
        <translation>Kopierat: versioner och typ av dator. Läs igenom det innan du skickar det.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Kopiera uppgifter till en felanmälan</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Kopiera sökvägen: {name}</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program opens no network connection and keeps no texts of your messages. The estimate is this program’s own reckoning, not LinkedIn’s formula.</source>
        <translation>Allt stannar på den här datorn: programmet öppnar ingen nätverksanslutning och sparar inga texter ur dina meddelanden. Uppskattningen är programmets egen beräkning, inte LinkedIns formel.</translation>
    </message>
    <message>
        <source>If something fails, only the place in the program is noted, and nothing of yours.</source>
        <translation>Vid ett fel noteras bara var i programmet det hände, inget om dig.</translation>
    </message>
    <message>
        <source>Independent: neither made nor endorsed by LinkedIn, and not affiliated with it. LinkedIn is a trademark of its owner.</source>
        <translation>Oberoende: varken gjort eller rekommenderat av LinkedIn och utan koppling till LinkedIn. LinkedIn är ett varumärke som tillhör sin ägare.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Logs of failures</source>
        <translation>Fellogg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Öppna mappen: {name}</translation>
    </message>
    <message>
        <source>SSI Coach itself is free under the MIT licence.</source>
        <translation>Själva SSI Coach är fritt under MIT-licensen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The folder could not be opened; copy its path instead.</source>
        <translation>Mappen gick inte att öppna; kopiera sökvägen i stället.</translation>
    </message>
    <message>
        <source>This folder is made when something is put into it; so far there is nothing.</source>
        <translation>Mappen skapas först när något läggs i den; än så länge finns inget.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Versions and the kind of computer; nothing of yours, no name, no number</source>
        <translation>Versioner och typ av dator; inget om dig, inget namn, ingen siffra</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Var allt ligger</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dina data</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About SSI Coach</source>
        <translation>&amp;Om SSI Coach</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Säkerhets&amp;kopiera nu</translation>
    </message>
    <message>
        <source>&amp;Catch up…</source>
        <translation>Logga i &amp;efterhand…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>&amp;Export everything as a file…</source>
        <translation>&amp;Exportera allt som en fil…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>&amp;Hitta eller gör något…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Lås nu</translation>
    </message>
    <message>
        <source>&amp;Log something…</source>
        <translation>&amp;Logga något…</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Ny arbetsyta…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Ö&amp;ppna arbetsyta…</translation>
    </message>
    <message>
        <source>&amp;Pauses…</source>
        <translation>&amp;Pauser…</translation>
    </message>
    <message>
        <source>&amp;Protect with a passphrase…</source>
        <translation>Sk&amp;ydda med lösenfras…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Gör om: {what}</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Åte&amp;rställ från säkerhetskopia…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Inst&amp;ällningar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ångra: {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Weekly review as PDF…</source>
        <translation>&amp;Veckogenomgång som PDF…</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>&amp;Arbetsytor…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Säker&amp;hetskopior…</translation>
    </message>
    <message>
        <source>Check for a new &amp;version…</source>
        <translation>Sök efter ny &amp;version…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Coac&amp;h’s report…</source>
        <translation>&amp;Coachrapport…</translation>
    </message>
    <message>
        <source>Delete the workspace for &amp;good…</source>
        <translation>Ta bort arbetsytan för &amp;gott…</translation>
    </message>
    <message>
        <source>Export &amp;tables for a spreadsheet…</source>
        <translation>Exportera &amp;tabeller till kalkylark…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>How the &amp;score is made</source>
        <translation>Så räknas &amp;poängen ut</translation>
    </message>
    <message>
        <source>How to ask &amp;for your LinkedIn archive</source>
        <translation>Så begär du ditt LinkedIn-&amp;arkiv</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>St&amp;örre text</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;system</source>
        <translation>Ljust eller mörkt som &amp;systemet</translation>
    </message>
    <message>
        <source>Next coaching &amp;talk…</source>
        <translation>Näs&amp;ta coachningssamtal…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Öppna &amp;demonstrationen</translation>
    </message>
    <message>
        <source>Plan my &amp;week…</source>
        <translation>Planera min &amp;vecka…</translation>
    </message>
    <message>
        <source>Print the weekly re&amp;view…</source>
        <translation>Skriv &amp;ut veckogenomgången…</translation>
    </message>
    <message>
        <source>R&amp;outines…</source>
        <translation>R&amp;utiner…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s &amp;score…</source>
        <translation>Registrera LinkedIns p&amp;oäng…</translation>
    </message>
    <message>
        <source>Recorded scores and &amp;notes…</source>
        <translation>Registrerade poäng och a&amp;nteckningar…</translation>
    </message>
    <message>
        <source>Rena&amp;me the workspace…</source>
        <translation>&amp;Byt namn på arbetsytan…</translation>
    </message>
    <message>
        <source>Repor&amp;ts</source>
        <translation>Rappor&amp;ter</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Rapportera ett pro&amp;blem…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Mi&amp;ndre text</translation>
    </message>
    <message>
        <source>Save: everything is saved already</source>
        <translation>Spara: allt är redan sparat</translation>
    </message>
    <message>
        <source>Show me a&amp;round</source>
        <translation>Visa mig &amp;runt</translation>
    </message>
    <message>
        <source>Show the data &amp;folder</source>
        <translation>Visa data&amp;mappen</translation>
    </message>
    <message>
        <source>Text in its &amp;own size</source>
        <translation>Text i &amp;vanlig storlek</translation>
    </message>
    <message>
        <source>Week to &amp;a calendar…</source>
        <translation>Veckan som kalender&amp;fil…</translation>
    </message>
    <message>
        <source>Weekly &amp;review in its own window</source>
        <translation>Veckogenomgång i eget &amp;fönster</translation>
    </message>
    <message>
        <source>no workspace is open, or it is locked</source>
        <translation>ingen arbetsyta är öppen, eller så är den låst</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>inte möjligt just nu</translation>
    </message>
    <message>
        <source>the workspace is just being written</source>
        <translation>arbetsytan skrivs just nu</translation>
    </message>
    <message>
        <source>there is nothing to take back or to do again</source>
        <translation>det finns inget att ångra eller göra om</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Delete “{kind}”</source>
        <translation>Ta bort ”{kind}”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En till</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>from the archive</source>
        <translation>från arkivet</translation>
    </message>
    <message>
        <source>{kind}, how often</source>
        <translation>{kind}, antal gånger</translation>
    </message>
</context>
<context>
    <name>AddCardDialog</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add this routine</source>
        <translation>Lägg till den här rutinen</translation>
    </message>
    <message>
        <source>Add to {day}</source>
        <translation>Lägg till: {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Antal gånger</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuter totalt</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Inget heter så. Prova ett annat ord.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What to plan</source>
        <translation>Vad du vill planera</translation>
    </message>
    <message>
        <source>com 3 · visit 4 · post</source>
        <translation>kom 3 · besök 4 · inlägg</translation>
    </message>
    <message>
        <source>optional: for whom, about what</source>
        <translation>valfritt: för vem, om vad</translation>
    </message>
</context>
<context>
    <name>AheadSection</name>
    <message>
        <source>Go through my profile</source>
        <translation>Gå igenom min profil</translation>
    </message>
    <message>
        <source>Once LinkedIn’s score is recorded or your profile list was gone through, you see here where your score is going, what a goal takes, and what would change if you did more.</source>
        <translation>När LinkedIns poäng är registrerad eller profillistan genomgången ser du här vart din poäng är på väg, vad ett mål kräver och vad som skulle ändras om du gjorde mer.</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Where your score is going will stand here</source>
        <translation>Här ser du snart vart din poäng är på väg</translation>
    </message>
</context>
<context>
    <name>AnnotateDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nteckning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>From this day on your estimate listens to LinkedIn’s next scores more than to the earlier ones. The chart shows the day.</source>
        <translation>Från och med den här dagen går uppskattningen mer efter LinkedIns kommande poäng än efter de tidigare. Dagen syns i diagrammet.</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn har ändrat sin formel</translation>
    </message>
    <message>
        <source>Note something about a day</source>
        <translation>Anteckna något om en dag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>The chart shows the day. Your estimate stays as it is.</source>
        <translation>Dagen syns i diagrammet. Din uppskattning ändras inte.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>med några få ord</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>A ZIP file beside the files of an archive is not opened; bring it in by itself.</source>
        <translation>En ZIP-fil bredvid arkivets filer öppnas inte; importera den för sig.</translation>
    </message>
    <message>
        <source>A ZIP file inside a ZIP file is not opened.</source>
        <translation>En ZIP-fil inuti en ZIP-fil öppnas inte.</translation>
    </message>
    <message>
        <source>A line in it has no end; what follows was not read.</source>
        <translation>En rad i den har inget slut; det som följer lästes inte.</translation>
    </message>
    <message>
        <source>It has no day.</source>
        <translation>Den saknar dag.</translation>
    </message>
    <message>
        <source>It has {found} of {wanted} columns.</source>
        <translation>Den har {found} av {wanted} kolumner.</translation>
    </message>
    <message>
        <source>It is too long, or a quotation mark is never closed.</source>
        <translation>Den är för lång, eller så saknas ett avslutande citattecken.</translation>
    </message>
    <message>
        <source>Its day, {day}, is later than the archive.</source>
        <translation>Dess dag, {day}, är senare än arkivet.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive; LinkedIn makes no such files.</source>
        <translation>Namnet leder ut ur arkivet; LinkedIn gör inga sådana filer.</translation>
    </message>
    <message>
        <source>More than {count} people; the messages of the others were only counted.</source>
        <translation>Fler än {count} personer; de övrigas meddelanden räknades bara.</translation>
    </message>
    <message>
        <source>More than {count} rows; what follows was not read.</source>
        <translation>Fler än {count} rader; det som följer lästes inte.</translation>
    </message>
    <message>
        <source>No comment was found in it: no line begins with a day and an address; use the file as LinkedIn sent it.</source>
        <translation>Inga kommentarer hittades: ingen rad börjar med en dag och en adress. Använd filen så som LinkedIn skickade den.</translation>
    </message>
    <message>
        <source>Some letters were not UTF-8 and were read as Windows text.</source>
        <translation>Några bokstäver var inte UTF-8 och lästes som Windows-text.</translation>
    </message>
    <message>
        <source>The line with the names of the columns ({columns}) is missing; use the file as LinkedIn sent it.</source>
        <translation>Raden med kolumnernas namn ({columns}) saknas. Använd filen så som LinkedIn skickade den.</translation>
    </message>
    <message>
        <source>This is a workbook, not text; use the file as LinkedIn sent it.</source>
        <translation>Det här är en Excel-arbetsbok, inte text. Använd filen så som LinkedIn skickade den.</translation>
    </message>
    <message>
        <source>Which of these messages are yours cannot be told: Profile.csv and Invitations.csv are missing. They were not counted.</source>
        <translation>Det går inte att säga vilka av meddelandena som är dina: Profile.csv och Invitations.csv saknas. De räknades inte.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>den kan inte läsas ({why}).</translation>
    </message>
    <message>
        <source>more than {count} files are in it; this is no LinkedIn archive.</source>
        <translation>den innehåller fler än {count} filer; det här är inget LinkedIn-arkiv.</translation>
    </message>
    <message>
        <source>more than {count} files are in the folder; bring in the folder of the archive alone.</source>
        <translation>mappen innehåller fler än {count} filer; importera bara arkivets mapp.</translation>
    </message>
    <message>
        <source>none of the files of a LinkedIn archive is in it (like Connections.csv); bring in the ZIP file that LinkedIn sent, or the folder it was unpacked to.</source>
        <translation>den innehåller ingen av filerna i ett LinkedIn-arkiv (som Connections.csv); importera ZIP-filen från LinkedIn eller mappen du packade upp den i.</translation>
    </message>
    <message>
        <source>nothing in it tells of which day it is; bring in the ZIP file itself.</source>
        <translation>inget i den visar från vilken dag den är; importera själva ZIP-filen.</translation>
    </message>
    <message>
        <source>several archives are in the folder, each with {file}; bring them in one by one.</source>
        <translation>det finns flera arkiv i mappen, vart och ett med {file}; importera dem ett i taget.</translation>
    </message>
    <message>
        <source>the ZIP file is damaged or was not loaded wholly ({file}); load it from LinkedIn again.</source>
        <translation>ZIP-filen är skadad eller laddades inte ner helt ({file}); ladda ner den från LinkedIn igen.</translation>
    </message>
    <message>
        <source>the ZIP file is damaged or was not loaded wholly; load it from LinkedIn again.</source>
        <translation>ZIP-filen är skadad eller laddades inte ner helt; ladda ner den från LinkedIn igen.</translation>
    </message>
    <message>
        <source>the ZIP file is locked with a password; unpack it and bring in the folder.</source>
        <translation>ZIP-filen är låst med ett lösenord; packa upp den och importera mappen.</translation>
    </message>
    <message>
        <source>there is another ZIP file in it; unpack it once and bring in the inner one.</source>
        <translation>det ligger en ZIP-fil till i den; packa upp den yttre och importera den inre.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} kan inte läsas ({why}).</translation>
    </message>
    <message>
        <source>{file} holds more than a LinkedIn archive can (one gigabyte); nothing was read.</source>
        <translation>{file} innehåller mer än ett LinkedIn-arkiv kan (en gigabyte); inget lästes.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used.</source>
        <translation>”{value}” är ingen dag som går att använda.</translation>
    </message>
    <message>
        <source>…and {count} more.</source>
        <translation>… och {count} till.</translation>
    </message>
</context>
<context>
    <name>ArchiveHowtoDialog</name>
    <message>
        <source>Choose the larger archive with everything in it. The small one leaves out what you wrote.</source>
        <translation>Välj det större arkivet, med allt i. I det lilla saknas det du har skrivit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Download the file and keep it as it is. Do not unpack it and do not open it in Excel.</source>
        <translation>Ladda ner filen och låt den vara som den är. Packa inte upp den och öppna den inte i Excel.</translation>
    </message>
    <message>
        <source>I asked for it today: remind me</source>
        <translation>Begärt idag: påminn mig</translation>
    </message>
    <message>
        <source>I have it: import…</source>
        <translation>Jag har det: importera…</translation>
    </message>
    <message>
        <source>I have it: no reminder</source>
        <translation>Jag har det: påminn inte</translation>
    </message>
    <message>
        <source>LinkedIn gives you a copy of your own data: contacts, comments, posts. It takes a minute to ask for it and up to a day to get it.</source>
        <translation>LinkedIn ger dig en kopia av dina egna data: kontakter, kommentarer, inlägg. Det tar en minut att begära den och upp till ett dygn att få den.</translation>
    </message>
    <message>
        <source>LinkedIn writes to you when it is ready, within 24 hours. The link works for three days.</source>
        <translation>LinkedIn skriver till dig när arkivet är klart, inom 24 timmar. Länken gäller i tre dagar.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings &amp; Privacy, then Data privacy, then “Get a copy of your data”.</source>
        <translation>Öppna på LinkedIn ”Inställningar och sekretess”, sedan ”Datasekretess” och sedan ”Hämta en kopia av dina data”.</translation>
    </message>
    <message>
        <source>Open LinkedIn’s page</source>
        <translation>Öppna LinkedIns sida</translation>
    </message>
    <message>
        <source>Open LinkedIn’s page in the browser</source>
        <translation>Öppna LinkedIns sida i webbläsaren</translation>
    </message>
    <message>
        <source>Press “Request archive” and enter your password.</source>
        <translation>Klicka på ”Begär arkiv” och ange ditt lösenord.</translation>
    </message>
    <message>
        <source>Then drop the file on this window. Your profile list, your network and months of work fill themselves from it, on this computer only; you see what is in it before anything is taken in.</source>
        <translation>Släpp sedan filen på det här fönstret. Profillistan, nätverket och flera månaders arbete fylls i av sig själva, bara på den här datorn; du ser vad som finns i filen innan något tas in.</translation>
    </message>
    <message>
        <source>You are reminded from tomorrow on. To change it: Help, “How to ask for your LinkedIn archive”.</source>
        <translation>Du påminns från och med imorgon. Ändra det under Hjälp, ”Så begär du ditt LinkedIn-arkiv”.</translation>
    </message>
    <message>
        <source>You asked for it and are reminded each day until you have it.</source>
        <translation>Du har begärt det och påminns varje dag tills du har det.</translation>
    </message>
    <message>
        <source>You will be reminded from tomorrow on.</source>
        <translation>Du påminns från och med imorgon.</translation>
    </message>
    <message>
        <source>Your LinkedIn archive</source>
        <translation>Ditt LinkedIn-arkiv</translation>
    </message>
</context>
<context>
    <name>AskPassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Vänta %n sekund före nästa försök.</numerusform>
            <numerusform>Vänta %n sekunder före nästa försök.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open it; type it again.</source>
        <translation>Den lösenfrasen fungerar inte; skriv den en gång till.</translation>
    </message>
    <message>
        <source>This copy is protected</source>
        <translation>Den här kopian är skyddad</translation>
    </message>
    <message>
        <source>{file} opens with another passphrase than the one in use: the one it had when it was made.</source>
        <translation>{file} öppnas inte med lösenfrasen du har nu, utan med den som gällde när den gjordes.</translation>
    </message>
</context>
<context>
    <name>Backtest</name>
    <message>
        <source>About 8 of 10 should.</source>
        <translation>Ungefär 8 av 10 bör göra det.</translation>
    </message>
    <message>
        <source>No score of LinkedIn’s is recorded yet. Record two on different days to see how well the estimate foretells them.</source>
        <translation>Ingen poäng från LinkedIn är registrerad än. Registrera två på olika dagar, så ser du hur väl uppskattningen förutser dem.</translation>
    </message>
    <message numerus="yes">
        <source>On average the estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</source>
        <translation>
            <numerusform>I snitt missade uppskattningen LinkedIns poäng med {ours}; att gissa på den senaste poängen hade missat med {naive}.</numerusform>
            <numerusform>I snitt missade uppskattningen LinkedIns poäng med {ours}; att gissa på den senaste poängen hade missat med {naive}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One score of LinkedIn’s is recorded. From the second on you see here how well the estimate foretold it.</source>
        <translation>En poäng från LinkedIn är registrerad. Från och med den andra ser du här hur väl uppskattningen förutsåg den.</translation>
    </message>
    <message>
        <source>So far the estimate tells you no more than the last score does: your score hardly moved.</source>
        <translation>Än så länge säger uppskattningen inte mer än den senaste poängen: din poäng har knappt rört sig.</translation>
    </message>
    <message>
        <source>So far the last score was the better guess. The estimate gets better with each score you record, and when all you do is logged.</source>
        <translation>Än så länge var den senaste poängen en bättre gissning. Uppskattningen blir bättre för varje poäng du registrerar, och när allt du gör är loggat.</translation>
    </message>
    <message>
        <source>So the estimate tells you more than the last score does.</source>
        <translation>Uppskattningen säger dig alltså mer än den senaste poängen.</translation>
    </message>
    <message numerus="yes">
        <source>The estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</source>
        <translation>
            <numerusform>Uppskattningen missade LinkedIns poäng med {ours}; att gissa på den senaste poängen hade missat med {naive}.</numerusform>
            <numerusform>Uppskattningen missade LinkedIns poäng med {ours}; att gissa på den senaste poängen hade missat med {naive}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The score fell into the range.</source>
        <translation>Poängen hamnade inom intervallet.</translation>
    </message>
    <message>
        <source>The score fell outside the range.</source>
        <translation>Poängen hamnade utanför intervallet.</translation>
    </message>
    <message>
        <source>These are few scores yet: record one a week, and you can rely on it.</source>
        <translation>Det är få mätningar än: registrera poängen en gång i veckan, så kan du lita på det här.</translation>
    </message>
    <message numerus="yes">
        <source>{inside} of {count} scores fell into the range.</source>
        <translation>
            <numerusform>{inside} av {count} poängvärde hamnade inom intervallet.</numerusform>
            <numerusform>{inside} av {count} poängvärden hamnade inom intervallet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Before a new passphrase</source>
        <translation>Före en ny lösenfras</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Före en ny version</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Före en import</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Före en återgång</translation>
    </message>
    <message>
        <source>Before the protection was removed</source>
        <translation>Innan skyddet togs bort</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daglig</translation>
    </message>
    <message>
        <source>The folder {folder} is not there; connect its drive, or choose another folder.</source>
        <translation>Mappen {folder} finns inte; anslut dess enhet eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>When the file was moved away</source>
        <translation>När filen flyttades</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>På begäran</translation>
    </message>
    <message>
        <source>{file} could not be deleted; check whether it may be.</source>
        <translation>{file} kunde inte tas bort; kontrollera att du får ta bort den.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Also copy every daily backup there</source>
        <translation>Kopiera även varje daglig kopia dit</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Back up there now</source>
        <translation>Kopiera dit nu</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Kopiera till…</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>Säkerhetskopierat till {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Säkerhetskopierar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan inte läsas</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Välj en mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Compressed copies go to {folder}</source>
        <translation>Komprimerade kopior hamnar i {folder}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete this backup</source>
        <translation>Ta bort säkerhetskopian</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>Ta bort säkerhetskopian?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Tar bort…</translation>
    </message>
    <message>
        <source>Every day’s backup is made by itself; those of 7 days, 8 weeks and 12 months are kept. Of those made before something (an import, going back …) the newest five are kept, and the first of each of the last seven days. What you back up by hand stays until you delete it. Each is read back before an older one goes.</source>
        <translation>Varje dag görs en säkerhetskopia av sig själv; kopior från 7 dagar, 8 veckor och 12 månader sparas. Av dem som görs före något (en import, en återgång …) sparas de fem senaste, och den första från var och en av de senaste sju dagarna. Kopior du gör själv finns kvar tills du tar bort dem. Varje kopia kontrolläses innan en äldre försvinner.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Gå tillbaka hit</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Titta i den</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Tittar…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No other folder</source>
        <translation>Ingen annan mapp</translation>
    </message>
    <message>
        <source>Not all backups are protected, as the workspace is now: those can be read by anybody who has them. Delete them if that is not wanted.</source>
        <translation>Alla säkerhetskopior är inte skyddade, som arbetsytan nu är: de andra kan läsas av vem som helst som har dem. Ta bort dem om du inte vill det.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Search a day, why or where</source>
        <translation>Sök dag, anledning eller plats</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Visa datamappen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The backup of {when} ({why}) is deleted for good. The workspace and the other backups stay.</source>
        <translation>Säkerhetskopian från {when} ({why}) tas bort för gott. Arbetsytan och de andra kopiorna finns kvar.</translation>
    </message>
    <message>
        <source>The present state is backed up before</source>
        <translation>Läget just nu säkerhetskopieras först</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one; so does every day by itself.</source>
        <translation>Det finns ingen säkerhetskopia än. ”Säkerhetskopiera nu” gör en; dessutom görs en varje dag av sig själv.</translation>
    </message>
    <message>
        <source>There is no daily backup since {day}: {why}</source>
        <translation>Ingen daglig säkerhetskopia har gjorts sedan {day}: {why}</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Packar upp…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>“Back up to…” makes a compressed copy in a folder of your choice, such as a USB stick.</source>
        <translation>”Kopiera till…” gör en komprimerad kopia i en mapp du väljer, till exempel på ett USB-minne.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Good for: {area}</source>
        <translation>Bra för: {area}</translation>
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
        <translation>Planerat i SSI Coach</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutin</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} av {count} gjorda</translation>
    </message>
    <message>
        <source>{what} ({minutes} min)</source>
        <translation>{what} ({minutes}&#xa0;min)</translation>
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
            <numerusform>%n planerat kort</numerusform>
            <numerusform>%n planerade kort</numerusform>
        </translation>
    </message>
    <message>
        <source>All day, without a time</source>
        <translation>Heldag, utan klockslag</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Each card takes the minutes it is planned for, and blocks that time.</source>
        <translation>Varje kort tar de minuter det är planerat för och reserverar den tiden.</translation>
    </message>
    <message>
        <source>LinkedIn {week}</source>
        <translation>LinkedIn {week}</translation>
    </message>
    <message>
        <source>Nothing is planned for this week yet.</source>
        <translation>Inget är planerat för den här veckan än.</translation>
    </message>
    <message>
        <source>One after the other, from</source>
        <translation>Efter varandra, från</translation>
    </message>
    <message>
        <source>Open or import the file in Outlook, Apple’s or Google’s calendar. Import it again after you changed your plan: what is in the calendar is updated, not doubled. What you deleted here stays there.</source>
        <translation>Öppna eller importera filen i Outlook, Apples eller Googles kalender. Har du ändrat planen importerar du den igen: det som står i kalendern uppdateras och dubbleras inte. Det du har tagit bort här ligger kvar där.</translation>
    </message>
    <message>
        <source>Save the week for a calendar</source>
        <translation>Spara veckan för en kalender</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Sparad som {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>The cards stand above the day and block no time.</source>
        <translation>Korten står överst på dagen och tar ingen tid i anspråk.</translation>
    </message>
    <message>
        <source>Week to a calendar</source>
        <translation>Veckan till kalendern</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>Vecka {number}, {days}</translation>
    </message>
</context>
<context>
    <name>CardWidget</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytta till</translation>
    </message>
    <message>
        <source>Next week, the same day</source>
        <translation>Nästa vecka, samma dag</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte klart</translation>
    </message>
    <message>
        <source>One less done</source>
        <translation>En färre klar</translation>
    </message>
    <message>
        <source>One less done (−)</source>
        <translation>En färre klar (−)</translation>
    </message>
    <message>
        <source>One less done: {what}</source>
        <translation>En färre klar: {what}</translation>
    </message>
    <message>
        <source>One more done</source>
        <translation>En till klar</translation>
    </message>
    <message>
        <source>One more done (+)</source>
        <translation>En till klar (+)</translation>
    </message>
    <message>
        <source>One more done: {what}</source>
        <translation>En till klar: {what}</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Ta bort från planen</translation>
    </message>
    <message>
        <source>Space: done · + and −: one more, one less · Enter: edit · Alt+arrows: another day · Del: remove</source>
        <translation>Mellanslag: klart · + och −: en till, en färre · Enter: redigera · Alt+pilar: annan dag · Del: ta bort</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} av {count}</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} av {count} klara</translation>
    </message>
    <message>
        <source>{done} of {title}</source>
        <translation>{done} av {title}</translation>
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
        <translation>Det finns ingen säkerhetskopia från idag: {why}</translation>
    </message>
    <message>
        <source>Today’s backup is made, but not copied: {why}</source>
        <translation>Dagens säkerhetskopia är gjord, men inte kopierad: {why}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>1584 × 396 pixels</source>
        <translation>1584 × 396 pixlar</translation>
    </message>
    <message>
        <source>2 positions or more</source>
        <translation>2 befattningar eller fler</translation>
    </message>
    <message>
        <source>2,600 characters at most; the first 300 show</source>
        <translation>Högst 2&#xa0;600 tecken; de första 300 syns</translation>
    </message>
    <message>
        <source>220 characters at most</source>
        <translation>Högst 220 tecken</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 eller fler</translation>
    </message>
    <message>
        <source>3 pieces</source>
        <translation>3 exempel</translation>
    </message>
    <message>
        <source>5 or more, 100 at most</source>
        <translation>5 eller fler, högst 100</translation>
    </message>
    <message>
        <source>50, then 500</source>
        <translation>50, sedan 500</translation>
    </message>
    <message>
        <source>500 connections or more</source>
        <translation>500 kontakter eller fler</translation>
    </message>
    <message>
        <source>A call with a customer to be.</source>
        <translation>Ett telefonsamtal med en blivande kund.</translation>
    </message>
    <message>
        <source>A case, a talk, an article: proof beats claims.</source>
        <translation>Ett case, ett föredrag, en artikel: bevis slår påståenden.</translation>
    </message>
    <message>
        <source>A customer&apos;s word weighs more than your own.</source>
        <translation>En kunds ord väger tyngre än dina egna.</translation>
    </message>
    <message>
        <source>A few kind words to somebody who has just connected.</source>
        <translation>Några vänliga ord till någon som just blivit din kontakt.</translation>
    </message>
    <message>
        <source>A message to one person, written for that person.</source>
        <translation>Ett meddelande till en person, skrivet för just den personen.</translation>
    </message>
    <message>
        <source>A message to somebody you do not know yet.</source>
        <translation>Ett meddelande till någon du inte känner än.</translation>
    </message>
    <message>
        <source>A picture or document makes a position worth a look.</source>
        <translation>En bild eller ett dokument gör en befattning värd en titt.</translation>
    </message>
    <message>
        <source>A post in the last 30 days</source>
        <translation>Ett inlägg de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>A profile that speaks is followed.</source>
        <translation>En profil som har något att säga får följare.</translation>
    </message>
    <message>
        <source>A real exchange about a need.</source>
        <translation>Ett riktigt samtal om ett behov.</translation>
    </message>
    <message>
        <source>A short address without digits fits on a card and in a signature.</source>
        <translation>En kort adress utan siffror får plats på ett visitkort och i en signatur.</translation>
    </message>
    <message>
        <source>A thought, a case, a question: for the people you want to reach.</source>
        <translation>En tanke, ett case, en fråga: för dem du vill nå.</translation>
    </message>
    <message>
        <source>A title alone says little; two lines on results say what you do for customers.</source>
        <translation>Bara en titel säger inte mycket; två rader om resultat visar vad du gör för kunderna.</translation>
    </message>
    <message>
        <source>A visitor who does not see what you offer leaves.</source>
        <translation>En besökare som inte ser vad du erbjuder går sin väg.</translation>
    </message>
    <message>
        <source>About: written for the customer</source>
        <translation>Om: skrivet för kunden</translation>
    </message>
    <message>
        <source>Add at least five skills and put the three you want to be known for first.</source>
        <translation>Lägg till minst fem kompetenser och sätt först de tre du vill vara känd för.</translation>
    </message>
    <message>
        <source>Add at least two earlier positions, with a line each.</source>
        <translation>Lägg till minst två tidigare befattningar, med en rad var.</translation>
    </message>
    <message>
        <source>Add school, degree, years.</source>
        <translation>Lägg till skola, examen och år.</translation>
    </message>
    <message>
        <source>Add the section “Languages”.</source>
        <translation>Lägg till avsnittet ”Språk”.</translation>
    </message>
    <message>
        <source>Add the section “Licences &amp; certifications”.</source>
        <translation>Lägg till avsnittet ”Licenser och certifieringar”.</translation>
    </message>
    <message>
        <source>Add the section “Services” if you work for yourself.</source>
        <translation>Lägg till avsnittet ”Tjänster” om du har eget företag.</translation>
    </message>
    <message>
        <source>Add three or four sentences or points with results to your present position.</source>
        <translation>Lägg till tre, fyra meningar eller punkter med resultat på din nuvarande befattning.</translation>
    </message>
    <message>
        <source>Also good to have</source>
        <translation>Också bra att ha</translation>
    </message>
    <message>
        <source>An article or newsletter counts as two posts.</source>
        <translation>En artikel eller ett nyhetsbrev räknas som två inlägg.</translation>
    </message>
    <message>
        <source>An offer you sent.</source>
        <translation>En offert du har skickat.</translation>
    </message>
    <message>
        <source>Answer those who comment on your post.</source>
        <translation>Svara dem som kommenterar ditt inlägg.</translation>
    </message>
    <message>
        <source>Answers to those who comment on your own posts.</source>
        <translation>Svar till dem som kommenterar dina egna inlägg.</translation>
    </message>
    <message>
        <source>Ask for a recommendation</source>
        <translation>Be om en rekommendation</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Be om en introduktion</translation>
    </message>
    <message>
        <source>Ask or answer in a group.</source>
        <translation>Fråga eller svara i en grupp.</translation>
    </message>
    <message>
        <source>Ask somebody outside your trade to read your profile for ten seconds and tell you what you sell.</source>
        <translation>Låt någon utanför din bransch läsa din profil i tio sekunder och berätta vad du säljer.</translation>
    </message>
    <message>
        <source>Ask three customers, one project each, and offer a first draft of what mattered.</source>
        <translation>Be tre kunder skriva om var sitt projekt, och erbjud ett första utkast med det som var viktigt.</translation>
    </message>
    <message>
        <source>At least 400 × 400 pixels</source>
        <translation>Minst 400 × 400 pixlar</translation>
    </message>
    <message>
        <source>Attend an event</source>
        <translation>Gå på ett evenemang</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Bakgrundsbild</translation>
    </message>
    <message>
        <source>Begin with your customer&apos;s problem: only the first lines show. Then proof, then how to reach you.</source>
        <translation>Börja med kundens problem: bara de första raderna syns. Sedan bevis, sedan hur man når dig.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Comments with substance on other people&apos;s posts.</source>
        <translation>Kommentarer med innehåll på andras inlägg.</translation>
    </message>
    <message>
        <source>Company page linked</source>
        <translation>Företagssidan länkad</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Contacts who decide: owners, board, directors, heads of department.</source>
        <translation>Kontakter som beslutar: ägare, styrelse, direktörer, avdelningschefer.</translation>
    </message>
    <message>
        <source>Contacts won lately.</source>
        <translation>Kontakter du fått på sistone.</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Current position described</source>
        <translation>Nuvarande befattning beskriven</translation>
    </message>
    <message>
        <source>Custom profile address</source>
        <translation>Egen profiladress</translation>
    </message>
    <message>
        <source>Days active</source>
        <translation>Aktiva dagar</translation>
    </message>
    <message>
        <source>Days on which you did anything on LinkedIn beyond reacting.</source>
        <translation>Dagar då du gjorde mer på LinkedIn än att reagera.</translation>
    </message>
    <message>
        <source>Edit a position and add a document, picture or link.</source>
        <translation>Redigera en befattning och lägg till ett dokument, en bild eller en länk.</translation>
    </message>
    <message>
        <source>Edit the introduction of your profile and choose the industry your customers would look for.</source>
        <translation>Redigera profilens introduktion och välj den bransch dina kunder skulle leta i.</translation>
    </message>
    <message>
        <source>Edit the introduction of your profile and fill in country and town.</source>
        <translation>Redigera profilens introduktion och fyll i land och ort.</translation>
    </message>
    <message>
        <source>Edit your contact details: e-mail address, website, telephone if you like.</source>
        <translation>Redigera dina kontaktuppgifter: e-postadress, webbplats, telefon om du vill.</translation>
    </message>
    <message>
        <source>Edit your present position and choose your company&apos;s page.</source>
        <translation>Redigera din nuvarande befattning och välj ditt företags sida.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Endorse others for what you know of them; many return it.</source>
        <translation>Bekräfta andras kompetenser som du känner till; många bekräftar tillbaka.</translation>
    </message>
    <message>
        <source>Endorsed skills and recommendations received: what others vouch for.</source>
        <translation>Bekräftade kompetenser och rekommendationer du fått: det andra går i god för.</translation>
    </message>
    <message>
        <source>Endorsements and recommendations</source>
        <translation>Bekräftelser och rekommendationer</translation>
    </message>
    <message>
        <source>Endorsements are counted in your pillar Brand by their number.</source>
        <translation>Bekräftelser räknas efter antal i din pelare Varumärke.</translation>
    </message>
    <message>
        <source>Featured: three proofs of your work</source>
        <translation>Utvalt: tre bevis på ditt arbete</translation>
    </message>
    <message>
        <source>First impression</source>
        <translation>Första intrycket</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Följare</translation>
    </message>
    <message>
        <source>From a customer, about one project.</source>
        <translation>Från en kund, om ett projekt.</translation>
    </message>
    <message>
        <source>From there on LinkedIn shows only “500+”. Quality comes first: connect with people who care.</source>
        <translation>Därefter visar LinkedIn bara ”500+”. Kvalitet går först: knyt kontakt med dem som bryr sig.</translation>
    </message>
    <message>
        <source>Give a recommendation</source>
        <translation>Ge en rekommendation</translation>
    </message>
    <message>
        <source>Give first; it often comes back.</source>
        <translation>Ge först; det kommer ofta tillbaka.</translation>
    </message>
    <message>
        <source>Group discussion</source>
        <translation>Gruppdiskussion</translation>
    </message>
    <message>
        <source>Group discussions</source>
        <translation>Gruppdiskussioner</translation>
    </message>
    <message>
        <source>Headline: for whom, with what result</source>
        <translation>Rubrik: för vem, med vilket resultat</translation>
    </message>
    <message>
        <source>How many people looked at your profile in the last 90 days.</source>
        <translation>Hur många som tittat på din profil de senaste 90 dagarna.</translation>
    </message>
    <message>
        <source>How much of your profile is filled in. Each ticked item of the Profile page adds its share.</source>
        <translation>Hur mycket av din profil som är ifyllt. Varje avbockad punkt på sidan Profil bidrar med sin del.</translation>
    </message>
    <message>
        <source>In person or by video.</source>
        <translation>På plats eller via video.</translation>
    </message>
    <message>
        <source>InMails</source>
        <translation>InMail</translation>
    </message>
    <message>
        <source>InMails</source>
        <comment>after “more” and “fewer”</comment>
        <translation>InMail</translation>
    </message>
    <message>
        <source>Industry matches your market</source>
        <translation>Branschen stämmer med din marknad</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insikter</translation>
    </message>
    <message>
        <source>Insights: how you take part in the conversation, with comments, posts, replies and messages.</source>
        <translation>Insikter: hur du deltar i samtalet, med kommentarer, inlägg, svar och meddelanden.</translation>
    </message>
    <message>
        <source>Invitations accepted</source>
        <translation>Accepterade inbjudningar</translation>
    </message>
    <message>
        <source>Invite people you have talked with, with a reason in one sentence.</source>
        <translation>Bjud in personer du har pratat med, med ett skäl i en mening.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Bjud in någon</translation>
    </message>
    <message>
        <source>It is the only place where you can tell the whole story in your own words.</source>
        <translation>Det är det enda stället där du kan berätta hela historien med egna ord.</translation>
    </message>
    <message>
        <source>It stands beside your name wherever you comment, search and write.</source>
        <translation>Den står bredvid ditt namn var du än kommenterar, söker och skriver.</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Gå med i en grupp</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Leads and accounts saved in Sales Navigator. Out of reach without it, and not worth buying it for.</source>
        <translation>Leads och konton sparade i Sales Navigator. Går inte att få utan den, och är inget skäl att köpa den.</translation>
    </message>
    <message>
        <source>Let a shared contact open the door.</source>
        <translation>Låt en gemensam kontakt öppna dörren.</translation>
    </message>
    <message>
        <source>Likes and other reactions: quick, and worth little.</source>
        <translation>Gilla-markeringar och andra reaktioner: går fort och är inte värda mycket.</translation>
    </message>
    <message>
        <source>LinkedIn compares your score with this industry, so the comparison depends on it.</source>
        <translation>LinkedIn jämför din poäng med den här branschen, så jämförelsen beror på den.</translation>
    </message>
    <message>
        <source>LinkedIn lists Sales Navigator&apos;s tools; weight ours</source>
        <translation>LinkedIn nämner Sales Navigators verktyg; vikten är vår</translation>
    </message>
    <message>
        <source>LinkedIn names articles and posts; half-life from real series</source>
        <translation>LinkedIn nämner artiklar och inlägg; halveringstid från verkliga serier</translation>
    </message>
    <message>
        <source>LinkedIn names building relationships; weight ours</source>
        <translation>LinkedIn nämner att bygga relationer; vikten är vår</translation>
    </message>
    <message>
        <source>LinkedIn names comments; content feeds this pillar in all guides</source>
        <translation>LinkedIn nämner kommentarer; i alla guider bidrar innehåll till den här pelaren</translation>
    </message>
    <message>
        <source>LinkedIn names connections of VP level and above</source>
        <translation>LinkedIn nämner kontakter på VP-nivå och uppåt</translation>
    </message>
    <message>
        <source>LinkedIn names connections; over 1,000 fills the bar in guides</source>
        <translation>LinkedIn nämner kontakter; enligt guider fyller över 1&#xa0;000 stapeln</translation>
    </message>
    <message>
        <source>LinkedIn names endorsements; reference 99 as shown on profiles</source>
        <translation>LinkedIn nämner bekräftelser; riktvärdet är 99, som profiler visar</translation>
    </message>
    <message>
        <source>LinkedIn names followers; weight ours</source>
        <translation>LinkedIn nämner följare; vikten är vår</translation>
    </message>
    <message>
        <source>LinkedIn names groups</source>
        <translation>LinkedIn nämner grupper</translation>
    </message>
    <message>
        <source>LinkedIn names likes</source>
        <translation>LinkedIn nämner gilla-markeringar</translation>
    </message>
    <message>
        <source>LinkedIn names messages and response rate</source>
        <translation>LinkedIn nämner meddelanden och svarsfrekvens</translation>
    </message>
    <message>
        <source>LinkedIn names new connections; weight ours</source>
        <translation>LinkedIn nämner nya kontakter; vikten är vår</translation>
    </message>
    <message>
        <source>LinkedIn names profile completeness, multimedia and cover first; weight ours</source>
        <translation>LinkedIn nämner först en komplett profil, media och omslagsbild; vikten är vår</translation>
    </message>
    <message>
        <source>LinkedIn names profile views made</source>
        <translation>LinkedIn nämner besökta profiler</translation>
    </message>
    <message>
        <source>LinkedIn names profile views received</source>
        <translation>LinkedIn nämner besök på din profil</translation>
    </message>
    <message>
        <source>LinkedIn names saved leads; they come next after days active</source>
        <translation>LinkedIn nämner sparade leads; de kommer näst efter aktiva dagar</translation>
    </message>
    <message>
        <source>LinkedIn names searches</source>
        <translation>LinkedIn nämner sökningar</translation>
    </message>
    <message>
        <source>LinkedIn names shares and reshares</source>
        <translation>LinkedIn nämner delningar och återdelningar</translation>
    </message>
    <message>
        <source>LinkedIn names the acceptance rate</source>
        <translation>LinkedIn nämner andelen accepterade inbjudningar</translation>
    </message>
    <message>
        <source>LinkedIn names the response rate; weight ours</source>
        <translation>LinkedIn nämner svarsfrekvensen; vikten är vår</translation>
    </message>
    <message>
        <source>LinkedIn names the response to content; weight ours</source>
        <translation>LinkedIn nämner responsen på innehåll; vikten är vår</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Look at suggested contacts</source>
        <translation>Titta på föreslagna kontakter</translation>
    </message>
    <message>
        <source>Look back, then plan the next week.</source>
        <translation>Blicka tillbaka, planera sedan nästa vecka.</translation>
    </message>
    <message>
        <source>Look for the people you want to know.</source>
        <translation>Leta efter dem du vill lära känna.</translation>
    </message>
    <message>
        <source>Media on a position</source>
        <translation>Media på en befattning</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Mottaget meddelande</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Messages you send, of every kind.</source>
        <translation>Meddelanden du skickar, av alla slag.</translation>
    </message>
    <message>
        <source>Messages you send: what turns contacts into people you know.</source>
        <translation>Meddelanden du skickar: de gör kontakter till människor du känner.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Nya kontakter</translation>
    </message>
    <message>
        <source>Note an idea for a post</source>
        <translation>Anteckna en inläggsidé</translation>
    </message>
    <message>
        <source>Offer is clear in ten seconds</source>
        <translation>Erbjudandet är tydligt på tio sekunder</translation>
    </message>
    <message>
        <source>Once a week is enough.</source>
        <translation>En gång i veckan räcker.</translation>
    </message>
    <message>
        <source>Online or on site.</source>
        <translation>Online eller på plats.</translation>
    </message>
    <message>
        <source>Open your profile and choose “Verify”, where LinkedIn offers it.</source>
        <translation>Öppna din profil och välj ”Verifiera”, där LinkedIn erbjuder det.</translation>
    </message>
    <message>
        <source>Open your profile, add the section “Featured”, and put three pieces there.</source>
        <translation>Öppna din profil, lägg till avsnittet ”Utvalt” och lägg in tre exempel där.</translation>
    </message>
    <message>
        <source>Open your profile, click the pencil on the background and upload a picture with your offer in a few words.</source>
        <translation>Öppna din profil, klicka på pennan på bakgrunden och ladda upp en bild med ditt erbjudande i få ord.</translation>
    </message>
    <message>
        <source>Open your profile, click the photo, choose one that shows your face in good light on a plain background.</source>
        <translation>Öppna din profil, klicka på fotot och välj ett som visar ditt ansikte i bra ljus mot en lugn bakgrund.</translation>
    </message>
    <message>
        <source>Open your profile, then “Public profile &amp; URL”, and choose your name.</source>
        <translation>Öppna din profil, sedan ”Offentlig profil och URL”, och välj ditt namn.</translation>
    </message>
    <message>
        <source>Pass something on and say why it matters.</source>
        <translation>Dela något och säg varför det är viktigt.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People LinkedIn thinks you know. Counts as half a search.</source>
        <translation>Personer som LinkedIn tror att du känner. Räknas som en halv sökning.</translation>
    </message>
    <message>
        <source>People search near them, and so do search filters.</source>
        <translation>Folk söker i sin närhet, och det gör sökfilter också.</translation>
    </message>
    <message>
        <source>People searches</source>
        <translation>Personsökningar</translation>
    </message>
    <message>
        <source>People who see what you publish without being a contact.</source>
        <translation>De som ser det du publicerar utan att vara en kontakt.</translation>
    </message>
    <message>
        <source>People who studied with you find you.</source>
        <translation>De som har pluggat med dig hittar dig.</translation>
    </message>
    <message>
        <source>Posts and answers in groups.</source>
        <translation>Inlägg och svar i grupper.</translation>
    </message>
    <message>
        <source>Posts and articles of your own. Three posts a week, kept up, bring most of it.</source>
        <translation>Egna inlägg och artiklar. Tre inlägg i veckan, vecka efter vecka, ger det mesta.</translation>
    </message>
    <message>
        <source>Posts and shares</source>
        <translation>Inlägg och delningar</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>Publicerade inlägg</translation>
    </message>
    <message>
        <source>Professional brand: how complete your profile is, what you publish, and how others respond to it.</source>
        <translation>Professionellt varumärke: hur komplett din profil är, vad du publicerar och hur andra reagerar på det.</translation>
    </message>
    <message>
        <source>Professional photo</source>
        <translation>Professionellt foto</translation>
    </message>
    <message>
        <source>Profile completeness</source>
        <translation>Komplett profil</translation>
    </message>
    <message>
        <source>Profile viewers</source>
        <translation>Profilbesökare</translation>
    </message>
    <message>
        <source>Profiles visited</source>
        <translation>Besökta profiler</translation>
    </message>
    <message>
        <source>Profiles with a face are opened and answered more often.</source>
        <translation>Profiler med ett ansikte öppnas och får svar oftare.</translation>
    </message>
    <message>
        <source>Profiles you look at: preparation for every conversation.</source>
        <translation>Profiler du tittar på: förberedelsen inför varje samtal.</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Publish a post</source>
        <translation>Publicera ett inlägg</translation>
    </message>
    <message>
        <source>Publish one short post: what did a customer ask you this week?</source>
        <translation>Publicera ett kort inlägg: vad frågade en kund dig den här veckan?</translation>
    </message>
    <message>
        <source>Quick, and worth little: at most a tenth of your time.</source>
        <translation>Går fort och är inte värt mycket: högst en tiondel av din tid.</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagera</translation>
    </message>
    <message>
        <source>Reactions given</source>
        <translation>Reaktioner du gett</translation>
    </message>
    <message>
        <source>Reactions received</source>
        <translation>Mottagna reaktioner</translation>
    </message>
    <message>
        <source>Reactions you receive</source>
        <translation>Reaktioner du får</translation>
    </message>
    <message>
        <source>Reactions, comments and reposts on your posts.</source>
        <translation>Reaktioner, kommentarer och återdelningar på dina inlägg.</translation>
    </message>
    <message>
        <source>Reactions, comments and reposts that others give to your posts.</source>
        <translation>Reaktioner, kommentarer och återdelningar som andra ger dina inlägg.</translation>
    </message>
    <message>
        <source>Read before you write.</source>
        <translation>Läs innan du skriver.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Ta upp kontakten</translation>
    </message>
    <message>
        <source>Record LinkedIn&apos;s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Relationships: whom you know, how senior they are, and whether you stay in touch.</source>
        <translation>Relationer: vilka du känner, hur högt de sitter och om ni håller kontakten.</translation>
    </message>
    <message>
        <source>Replies on your posts</source>
        <translation>Svar på dina inlägg</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>Svara på en kommentar</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Återdela</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Results: conversations, calls, meetings, proposals and contracts. What it is all for, and not part of the 100.</source>
        <translation>Resultat: samtal, telefonsamtal, möten, offerter och avtal. Det allt går ut på, men inte en del av de 100.</translation>
    </message>
    <message>
        <source>Right people: how often you are there, search, and look at the people you want to know.</source>
        <translation>Rätt personer: hur ofta du är där, söker och tittar på dem du vill lära känna.</translation>
    </message>
    <message>
        <source>Sales Navigator licence</source>
        <translation>Licens för Sales Navigator</translation>
    </message>
    <message>
        <source>Sales Navigator only.</source>
        <translation>Endast Sales Navigator.</translation>
    </message>
    <message>
        <source>Save a lead</source>
        <translation>Spara ett lead</translation>
    </message>
    <message>
        <source>Save an account</source>
        <translation>Spara ett konto</translation>
    </message>
    <message>
        <source>Saved leads and accounts</source>
        <translation>Sparade leads och konton</translation>
    </message>
    <message>
        <source>Say whom you help and what they get from it, in your customer&apos;s words.</source>
        <translation>Säg vem du hjälper och vad de får ut av det, med kundens ord.</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Sök efter personer</translation>
    </message>
    <message>
        <source>Searches for the people you want to know.</source>
        <translation>Sökningar efter dem du vill lära känna.</translation>
    </message>
    <message>
        <source>See who viewed you</source>
        <translation>Se vilka som besökt dig</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Skicka ett meddelande</translation>
    </message>
    <message>
        <source>Send an InMail</source>
        <translation>Skicka ett InMail</translation>
    </message>
    <message>
        <source>Senior connections</source>
        <translation>Kontakter som beslutar</translation>
    </message>
    <message>
        <source>Services listed</source>
        <translation>Tjänster ifyllda</translation>
    </message>
    <message>
        <source>Share with your view</source>
        <translation>Dela med egna ord</translation>
    </message>
    <message>
        <source>Skills are searched for, and endorsed by others.</source>
        <translation>Kompetenser söker man efter, och andra bekräftar dem.</translation>
    </message>
    <message>
        <source>Skills endorsed by others</source>
        <translation>Kompetenser bekräftade av andra</translation>
    </message>
    <message>
        <source>Skills: five or more, strongest first</source>
        <translation>Kompetenser: fem eller fler, de starkaste först</translation>
    </message>
    <message>
        <source>So that the next post is easy to start.</source>
        <translation>Så att nästa inlägg är lätt att börja på.</translation>
    </message>
    <message>
        <source>Somebody joined your network.</source>
        <translation>Någon har kommit med i ditt nätverk.</translation>
    </message>
    <message>
        <source>Somebody wrote to you.</source>
        <translation>Någon har skrivit till dig.</translation>
    </message>
    <message>
        <source>The logo beside your position leads to your company.</source>
        <translation>Logotypen bredvid din befattning leder till ditt företag.</translation>
    </message>
    <message>
        <source>The mark shows that you are who you say you are.</source>
        <translation>Märket visar att du är den du säger att du är.</translation>
    </message>
    <message>
        <source>The share of your invitations that is accepted.</source>
        <translation>Andelen av dina inbjudningar som accepteras.</translation>
    </message>
    <message>
        <source>The strongest correlate in the one published analysis of seats</source>
        <translation>Det starkaste sambandet i den enda publicerade analysen av licenser</translation>
    </message>
    <message>
        <source>The widest space on your profile says in one glance what you offer.</source>
        <translation>Den bredaste ytan på din profil säger med en blick vad du erbjuder.</translation>
    </message>
    <message>
        <source>They are the roads by which people know you.</source>
        <translation>Det är därifrån folk känner dig.</translation>
    </message>
    <message>
        <source>They tell who can talk with you.</source>
        <translation>De visar vilka som kan prata med dig.</translation>
    </message>
    <message>
        <source>They vouch for your craft.</source>
        <translation>De går i god för ditt kunnande.</translation>
    </message>
    <message>
        <source>Those who offer services are found by them.</source>
        <translation>Den som erbjuder tjänster hittas via dem.</translation>
    </message>
    <message>
        <source>Three recommendations received</source>
        <translation>Tre mottagna rekommendationer</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Förtroende</translation>
    </message>
    <message>
        <source>Two earlier positions</source>
        <translation>Två tidigare befattningar</translation>
    </message>
    <message>
        <source>Two or three sentences that add something.</source>
        <translation>Två, tre meningar som tillför något.</translation>
    </message>
    <message>
        <source>Verified profile</source>
        <translation>Verifierad profil</translation>
    </message>
    <message>
        <source>Visit a profile</source>
        <translation>Besök en profil</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Veckogenomgång</translation>
    </message>
    <message>
        <source>Welcome a new contact</source>
        <translation>Hälsa en ny kontakt välkommen</translation>
    </message>
    <message>
        <source>What it is all for.</source>
        <translation>Det allt går ut på.</translation>
    </message>
    <message>
        <source>What you publish or pass on; a repost without a word counts half.</source>
        <translation>Det du publicerar eller delar; en återdelning utan egna ord räknas som en halv.</translation>
    </message>
    <message>
        <source>Where your customers talk.</source>
        <translation>Där dina kunder pratar.</translation>
    </message>
    <message>
        <source>Whether you have a Sales Navigator seat. Out of reach without it, and not worth buying it for.</source>
        <translation>Om du har en licens för Sales Navigator. Går inte att få utan den, och är inget skäl att köpa den.</translation>
    </message>
    <message>
        <source>Who looked at you may be worth a word. Counts as half a search.</source>
        <translation>Den som tittat på dig kan vara värd ett par ord. Räknas som en halv sökning.</translation>
    </message>
    <message>
        <source>Whoever wants to reach you should not have to search.</source>
        <translation>Den som vill nå dig ska inte behöva leta.</translation>
    </message>
    <message>
        <source>With a reason, in a sentence. Points come when it is accepted. At most about 100 a week.</source>
        <translation>Med ett skäl, i en mening. Poängen kommer när den accepteras. Högst omkring 100 i veckan.</translation>
    </message>
    <message>
        <source>With something that fits this person: an article, an answer.</source>
        <translation>Med något som passar just den personen: en artikel, ett svar.</translation>
    </message>
    <message>
        <source>Without a word of your own it counts half.</source>
        <translation>Utan egna ord räknas den som en halv.</translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation>Skriv en artikel</translation>
    </message>
    <message>
        <source>Write to a contact who has gone quiet.</source>
        <translation>Skriv till en kontakt du inte hört av på länge.</translation>
    </message>
    <message>
        <source>Your contacts. About a thousand fills this part for most people.</source>
        <translation>Dina kontakter. För de flesta fyller omkring tusen den här delen.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Din historia</translation>
    </message>
    <message>
        <source>accounts saved</source>
        <translation>sparade konton</translation>
    </message>
    <message>
        <source>accounts saved</source>
        <comment>after “more” and “fewer”</comment>
        <translation>sparade konton</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artiklar</translation>
    </message>
    <message>
        <source>articles</source>
        <comment>after “more” and “fewer”</comment>
        <translation>artiklar</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>telefonsamtal</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>after “more” and “fewer”</comment>
        <translation>telefonsamtal</translation>
    </message>
    <message>
        <source>checks of suggestions</source>
        <translation>tittar på förslagen</translation>
    </message>
    <message>
        <source>checks of suggestions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>tittar på förslagen</translation>
    </message>
    <message>
        <source>checks of viewers</source>
        <translation>tittar på besökarna</translation>
    </message>
    <message>
        <source>checks of viewers</source>
        <comment>after “more” and “fewer”</comment>
        <translation>tittar på besökarna</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>kommentarer</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>after “more” and “fewer”</comment>
        <translation>kommentarer</translation>
    </message>
    <message>
        <source>content ideas</source>
        <translation>inläggsidéer</translation>
    </message>
    <message>
        <source>content ideas</source>
        <comment>after “more” and “fewer”</comment>
        <translation>inläggsidéer</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>avtal</translation>
    </message>
    <message>
        <source>contracts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>avtal</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>samtal</translation>
    </message>
    <message>
        <source>conversations</source>
        <comment>after “more” and “fewer”</comment>
        <translation>samtal</translation>
    </message>
    <message>
        <source>events</source>
        <translation>evenemang</translation>
    </message>
    <message>
        <source>events</source>
        <comment>after “more” and “fewer”</comment>
        <translation>evenemang</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>uppföljningar</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <comment>after “more” and “fewer”</comment>
        <translation>uppföljningar</translation>
    </message>
    <message>
        <source>group discussions</source>
        <translation>gruppdiskussioner</translation>
    </message>
    <message>
        <source>group discussions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>gruppdiskussioner</translation>
    </message>
    <message>
        <source>groups joined</source>
        <translation>nya grupper</translation>
    </message>
    <message>
        <source>groups joined</source>
        <comment>after “more” and “fewer”</comment>
        <translation>nya grupper</translation>
    </message>
    <message>
        <source>introductions</source>
        <translation>introduktioner</translation>
    </message>
    <message>
        <source>introductions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>introduktioner</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>inbjudningar</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>after “more” and “fewer”</comment>
        <translation>inbjudningar</translation>
    </message>
    <message>
        <source>leads saved</source>
        <translation>sparade leads</translation>
    </message>
    <message>
        <source>leads saved</source>
        <comment>after “more” and “fewer”</comment>
        <translation>sparade leads</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>möten</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>after “more” and “fewer”</comment>
        <translation>möten</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>meddelanden</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>after “more” and “fewer”</comment>
        <translation>meddelanden</translation>
    </message>
    <message>
        <source>messages received</source>
        <translation>mottagna meddelanden</translation>
    </message>
    <message>
        <source>messages received</source>
        <comment>after “more” and “fewer”</comment>
        <translation>mottagna meddelanden</translation>
    </message>
    <message>
        <source>new connections</source>
        <translation>nya kontakter</translation>
    </message>
    <message>
        <source>new connections</source>
        <comment>after “more” and “fewer”</comment>
        <translation>nya kontakter</translation>
    </message>
    <message>
        <source>people searches</source>
        <translation>personsökningar</translation>
    </message>
    <message>
        <source>people searches</source>
        <comment>after “more” and “fewer”</comment>
        <translation>personsökningar</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>inlägg</translation>
    </message>
    <message>
        <source>posts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>inlägg</translation>
    </message>
    <message>
        <source>profile visits</source>
        <translation>profilbesök</translation>
    </message>
    <message>
        <source>profile visits</source>
        <comment>after “more” and “fewer”</comment>
        <translation>profilbesök</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>offerter</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>after “more” and “fewer”</comment>
        <translation>offerter</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>reaktioner</translation>
    </message>
    <message>
        <source>reactions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>reaktioner</translation>
    </message>
    <message>
        <source>reactions received</source>
        <translation>mottagna reaktioner</translation>
    </message>
    <message>
        <source>reactions received</source>
        <comment>after “more” and “fewer”</comment>
        <translation>mottagna reaktioner</translation>
    </message>
    <message>
        <source>recommendations asked for</source>
        <translation>efterfrågade rekommendationer</translation>
    </message>
    <message>
        <source>recommendations asked for</source>
        <comment>after “more” and “fewer”</comment>
        <translation>efterfrågade rekommendationer</translation>
    </message>
    <message>
        <source>recommendations given</source>
        <translation>givna rekommendationer</translation>
    </message>
    <message>
        <source>recommendations given</source>
        <comment>after “more” and “fewer”</comment>
        <translation>givna rekommendationer</translation>
    </message>
    <message>
        <source>reconnections</source>
        <translation>återupptagna kontakter</translation>
    </message>
    <message>
        <source>reconnections</source>
        <comment>after “more” and “fewer”</comment>
        <translation>återupptagna kontakter</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>after “more” and “fewer”</comment>
        <translation>svar</translation>
    </message>
    <message>
        <source>reposts</source>
        <translation>återdelningar</translation>
    </message>
    <message>
        <source>reposts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>återdelningar</translation>
    </message>
    <message>
        <source>scores recorded</source>
        <translation>registrerade poäng</translation>
    </message>
    <message>
        <source>scores recorded</source>
        <comment>after “more” and “fewer”</comment>
        <translation>registrerade poäng</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>delningar</translation>
    </message>
    <message>
        <source>shares</source>
        <comment>after “more” and “fewer”</comment>
        <translation>delningar</translation>
    </message>
    <message>
        <source>weekly reviews</source>
        <translation>veckogenomgångar</translation>
    </message>
    <message>
        <source>weekly reviews</source>
        <comment>after “more” and “fewer”</comment>
        <translation>veckogenomgångar</translation>
    </message>
    <message>
        <source>welcome messages</source>
        <translation>välkomstmeddelanden</translation>
    </message>
    <message>
        <source>welcome messages</source>
        <comment>after “more” and “fewer”</comment>
        <translation>välkomstmeddelanden</translation>
    </message>
    <message numerus="yes">
        <source>{count} InMails</source>
        <translation>
            <numerusform>{count} InMail</numerusform>
            <numerusform>{count} InMail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts saved</source>
        <translation>
            <numerusform>{count} sparat konto</numerusform>
            <numerusform>{count} sparade konton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} artikel</numerusform>
            <numerusform>{count} artiklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calls</source>
        <translation>
            <numerusform>{count} telefonsamtal</numerusform>
            <numerusform>{count} telefonsamtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks of suggestions</source>
        <translation>
            <numerusform>{count} titt på förslagen</numerusform>
            <numerusform>{count} tittar på förslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks of viewers</source>
        <translation>
            <numerusform>{count} titt på besökarna</numerusform>
            <numerusform>{count} tittar på besökarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} kommentar</numerusform>
            <numerusform>{count} kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} content ideas</source>
        <translation>
            <numerusform>{count} inläggsidé</numerusform>
            <numerusform>{count} inläggsidéer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contracts</source>
        <translation>
            <numerusform>{count} avtal</numerusform>
            <numerusform>{count} avtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation>
            <numerusform>{count} samtal</numerusform>
            <numerusform>{count} samtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} evenemang</numerusform>
            <numerusform>{count} evenemang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} follow-ups</source>
        <translation>
            <numerusform>{count} uppföljning</numerusform>
            <numerusform>{count} uppföljningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} group discussions</source>
        <translation>
            <numerusform>{count} gruppdiskussion</numerusform>
            <numerusform>{count} gruppdiskussioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups joined</source>
        <translation>
            <numerusform>{count} ny grupp</numerusform>
            <numerusform>{count} nya grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} introductions</source>
        <translation>
            <numerusform>{count} introduktion</numerusform>
            <numerusform>{count} introduktioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} invitations</source>
        <translation>
            <numerusform>{count} inbjudan</numerusform>
            <numerusform>{count} inbjudningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} leads saved</source>
        <translation>
            <numerusform>{count} sparat lead</numerusform>
            <numerusform>{count} sparade leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} möte</numerusform>
            <numerusform>{count} möten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} meddelande</numerusform>
            <numerusform>{count} meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages received</source>
        <translation>
            <numerusform>{count} mottaget meddelande</numerusform>
            <numerusform>{count} mottagna meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new connections</source>
        <translation>
            <numerusform>{count} ny kontakt</numerusform>
            <numerusform>{count} nya kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people searches</source>
        <translation>
            <numerusform>{count} personsökning</numerusform>
            <numerusform>{count} personsökningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} inlägg</numerusform>
            <numerusform>{count} inlägg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} profile visits</source>
        <translation>
            <numerusform>{count} profilbesök</numerusform>
            <numerusform>{count} profilbesök</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} proposals</source>
        <translation>
            <numerusform>{count} offert</numerusform>
            <numerusform>{count} offerter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reactions</source>
        <translation>
            <numerusform>{count} reaktion</numerusform>
            <numerusform>{count} reaktioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reactions received</source>
        <translation>
            <numerusform>{count} mottagen reaktion</numerusform>
            <numerusform>{count} mottagna reaktioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recommendations asked for</source>
        <translation>
            <numerusform>{count} efterfrågad rekommendation</numerusform>
            <numerusform>{count} efterfrågade rekommendationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recommendations given</source>
        <translation>
            <numerusform>{count} given rekommendation</numerusform>
            <numerusform>{count} givna rekommendationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reconnections</source>
        <translation>
            <numerusform>{count} återupptagen kontakt</numerusform>
            <numerusform>{count} återupptagna kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} replies</source>
        <translation>
            <numerusform>{count} svar</numerusform>
            <numerusform>{count} svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reposts</source>
        <translation>
            <numerusform>{count} återdelning</numerusform>
            <numerusform>{count} återdelningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} scores recorded</source>
        <translation>
            <numerusform>{count} registrerad poäng</numerusform>
            <numerusform>{count} registrerade poäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shares</source>
        <translation>
            <numerusform>{count} delning</numerusform>
            <numerusform>{count} delningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weekly reviews</source>
        <translation>
            <numerusform>{count} veckogenomgång</numerusform>
            <numerusform>{count} veckogenomgångar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} welcome messages</source>
        <translation>
            <numerusform>{count} välkomstmeddelande</numerusform>
            <numerusform>{count} välkomstmeddelanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message numerus="yes">
        <source>%n day(s) of pause</source>
        <translation>
            <numerusform>%n dags paus</numerusform>
            <numerusform>%n dagars paus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) · one undo takes it all back</source>
        <translation>
            <numerusform>%n sak · kan ångras i ett steg</numerusform>
            <numerusform>%n saker · kan ångras i ett steg</numerusform>
        </translation>
    </message>
    <message>
        <source>A pause costs no streak. Your estimate still fades, because LinkedIn’s does, too.</source>
        <translation>En paus bryter inte dina bra veckor i rad. Uppskattningen sjunker ändå, för det gör LinkedIns poäng också.</translation>
    </message>
    <message>
        <source>A pause ends after it begins.</source>
        <translation>En paus kan inte sluta innan den börjar.</translation>
    </message>
    <message>
        <source>About as usual</source>
        <translation>Ungefär som vanligt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Logga i efterhand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Jag var borta</translation>
    </message>
    <message>
        <source>Let me enter it</source>
        <translation>Jag fyller i själv</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nothing is usual yet: log a few days first.</source>
        <translation>Inget är vanligt än: logga några dagar först.</translation>
    </message>
    <message>
        <source>Nothing logged since {day}</source>
        <translation>Inget loggat sedan {day}</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) without an entry:</source>
        <translation>
            <numerusform>För %n dag utan loggning:</numerusform>
            <numerusform>För %n dagar utan loggning:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>De senaste sju dagarna</translation>
    </message>
    <message>
        <source>There is no working day without an entry in this time.</source>
        <translation>Det finns ingen arbetsdag utan loggning under den här tiden.</translation>
    </message>
    <message>
        <source>This is your own mean of the last 28 days you logged, marked as assumed. What you enter later for one of these days takes its place.</source>
        <translation>Det är ditt eget snitt för de senaste 28 dagarna du loggat, märkt som antaget. Loggar du något senare för en av dagarna gäller det i stället.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>optional: holiday, trade fair, ill</source>
        <translation>valfritt: semester, mässa, sjuk</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Nothing moved your estimate in this week.</source>
        <translation>Inget flyttade din uppskattning den här veckan.</translation>
    </message>
    <message>
        <source>There was no score yet when this week began. What moved it is shown from the week after.</source>
        <translation>Det fanns ingen poäng än när den här veckan började. Vad som flyttade den visas från och med veckan efter.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>What moved the needle</source>
        <translation>Vad som gjorde skillnad</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80&#xa0;%-intervall</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dagar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>All scores…</source>
        <translation>Alla poäng…</translation>
    </message>
    <message>
        <source>Catch up…</source>
        <translation>Logga i efterhand…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Uppskattning</translation>
    </message>
    <message>
        <source>LinkedIn and notes</source>
        <translation>LinkedIn och anteckningar</translation>
    </message>
    <message>
        <source>LinkedIn’s scores you recorded: look, edit, delete</source>
        <translation>LinkedIns poäng som du registrerat: titta, redigera, ta bort</translation>
    </message>
    <message>
        <source>Nothing logged since {day}: from there the estimate is dashed and its range hatched.</source>
        <translation>Inget loggat sedan {day}: därifrån är uppskattningen streckad och dess intervall skrafferat.</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Visa diagrammets siffror som tabell</translation>
    </message>
    <message>
        <source>Show {span}</source>
        <translation>Visa {span}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Diagrammets siffror</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Total or one pillar</source>
        <translation>Totalt eller en pelare</translation>
    </message>
    <message>
        <source>Your line begins today and grows day by day.</source>
        <translation>Din linje börjar idag och växer dag för dag.</translation>
    </message>
    <message>
        <source>line = your estimate with its 80 % range · ○ = LinkedIn’s score · dotted = corrected by it</source>
        <translation>linje = din uppskattning med 80&#xa0;%-intervall · ○ = LinkedIns poäng · prickad = korrigerad efter den</translation>
    </message>
</context>
<context>
    <name>ChartCopy</name>
    <message>
        <source>As a picture or as a table</source>
        <translation>Som bild eller som tabell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Kopiera diagrammet</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopiera bilden</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>All done.</source>
        <translation>Allt klart.</translation>
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
        <translation>Jag bockar av</translation>
    </message>
    <message>
        <source>I am ticking what I add today</source>
        <translation>Jag bockar av det jag lägger till idag</translation>
    </message>
    <message>
        <source>I am ticking what my profile has already</source>
        <translation>Jag bockar av det min profil redan har</translation>
    </message>
    <message>
        <source>LinkedIn’s score of {day} counts these already; ticking them makes the explanation right.</source>
        <translation>LinkedIns poäng från {day} räknar redan med dem; bockar du av dem blir förklaringen rätt.</translation>
    </message>
    <message>
        <source>what I add today</source>
        <translation>det jag lägger till idag</translation>
    </message>
    <message>
        <source>what my profile has already</source>
        <translation>det min profil redan har</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte klart</translation>
    </message>
    <message>
        <source>Your archive of {day} does not show it: {evidence}</source>
        <translation>Ditt arkiv från {day} visar det inte: {evidence}</translation>
    </message>
    <message>
        <source>Your profile has had this since before you began here.</source>
        <translation>Det hade din profil redan innan du började här.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arkiv</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>för hand</translation>
    </message>
    <message>
        <source>found in your LinkedIn archive, {day}</source>
        <translation>hittat i ditt LinkedIn-arkiv, {day}</translation>
    </message>
    <message>
        <source>had before</source>
        <translation>fanns redan</translation>
    </message>
    <message>
        <source>ticked by hand, {day}</source>
        <translation>avbockat för hand, {day}</translation>
    </message>
    <message>
        <source>would add {points} points</source>
        <translation>skulle ge {points} poäng</translation>
    </message>
    <message>
        <source>{points} points had</source>
        <translation>{points} poäng uppnådda</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Double-click or Enter: on the chosen day</source>
        <translation>Dubbelklick eller Enter: på den valda dagen</translation>
    </message>
    <message>
        <source>Put on the chosen day</source>
        <translation>Lägg på den valda dagen</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  This is the Basic archive: posts, comments and reactions are only in the larger one. On LinkedIn ask for “the larger data archive”.</source>
        <translation>  Det här är Basic-arkivet: inlägg, kommentarer och reaktioner finns bara i det större. Begär ”det större dataarkivet” på LinkedIn.</translation>
    </message>
    <message>
        <source>  an older archive, of {day}: connections with another job then: {moved}, none any more: {gone}</source>
        <translation>  ett äldre arkiv, från {day}: kontakter som då hade ett annat jobb: {moved}, inte längre kontakter: {gone}</translation>
    </message>
    <message>
        <source>  connections: {new} new, {gone} gone, {moved} with another job</source>
        <translation>  kontakter: {new} nya, {gone} borta, {moved} med nytt jobb</translation>
    </message>
    <message>
        <source>  skipped: {file}, line {line}: {why}</source>
        <translation>  hoppades över: {file}, rad {line}: {why}</translation>
    </message>
    <message>
        <source>  skipped: {file}: {why}</source>
        <translation>  hoppades över: {file}: {why}</translation>
    </message>
    <message>
        <source>  … and {count} more, all told with --json</source>
        <translation>  … och {count} till; --json visar alla</translation>
    </message>
    <message>
        <source>--at: “{value}” is no time of day; write it like 09:00, or all-day.</source>
        <translation>--at: ”{value}” är inget klockslag; skriv som 09:00, eller all-day.</translation>
    </message>
    <message>
        <source>--delimiter, --decimal and --bom are for tables: add --csv.</source>
        <translation>--delimiter, --decimal och --bom gäller tabeller: lägg till --csv.</translation>
    </message>
    <message>
        <source>--minutes: “{value}” are no minutes of a week; give a whole number up to {most}.</source>
        <translation>--minutes: ”{value}” går inte att använda som minuter per vecka; ange ett heltal upp till {most}.</translation>
    </message>
    <message>
        <source>--planned and --at belong to --ics FILE.</source>
        <translation>--planned och --at hör till --ics FILE.</translation>
    </message>
    <message>
        <source>--planned proposes nothing: leave out --json and --minutes.</source>
        <translation>--planned föreslår inget: utelämna --json och --minutes.</translation>
    </message>
    <message>
        <source>--with belongs to results, such as a call or a contract.</source>
        <translation>--with hör till resultat, som ett telefonsamtal eller ett avtal.</translation>
    </message>
    <message>
        <source>--{option}: “{value}” is not a number.</source>
        <translation>--{option}: ”{value}” är inget tal.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>på 30 dagar</translation>
    </message>
    <message>
        <source>A coach for LinkedIn’s Social Selling Index. Without a command, the window opens.</source>
        <translation>En coach för LinkedIns Social Selling Index. Utan kommando öppnas fönstret.</translation>
    </message>
    <message>
        <source>Backup written: {file}</source>
        <translation>Säkerhetskopia skriven: {file}</translation>
    </message>
    <message>
        <source>Cards put on the plan of {week}, in one step that can be undone: {count}</source>
        <translation>Kort som lagts i planen för {week}, i ett steg som kan ångras: {count}</translation>
    </message>
    <message>
        <source>Done {done} of {planned} planned · good weeks in a row: {weeks}</source>
        <translation>Klart: {done} av {planned} planerade · bra veckor i rad: {weeks}</translation>
    </message>
    <message>
        <source>LinkedIn’s score</source>
        <translation>LinkedIns poäng</translation>
    </message>
    <message>
        <source>LinkedIn’s score on {day}: {total}</source>
        <translation>LinkedIns poäng {day}: {total}</translation>
    </message>
    <message>
        <source>LinkedIn’s score: none recorded yet</source>
        <translation>LinkedIns poäng: ingen registrerad än</translation>
    </message>
    <message>
        <source>LinkedIn’s scores and what the estimate said the day before:</source>
        <translation>LinkedIns poäng och vad uppskattningen sa dagen före:</translation>
    </message>
    <message>
        <source>Logged: {amount} on {day}</source>
        <translation>Loggat: {amount}, {day}</translation>
    </message>
    <message>
        <source>No longer ticked: {item}</source>
        <translation>Inte längre avbockat: {item}</translation>
    </message>
    <message>
        <source>No score is given: write at least one of --brand, --people, --insights and --relationships, or use --paste.</source>
        <translation>Ingen poäng är angiven: ange minst en av --brand, --people, --insights och --relationships, eller använd --paste.</translation>
    </message>
    <message>
        <source>Nothing is planned for {week}, so no calendar was written.</source>
        <translation>Inget är planerat för {week}, så ingen kalender skrevs.</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read: nobody can tell what was in them.</source>
        <translation>Delar av filen kan inte läsas: ingen kan säga vad som fanns i dem.</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Lösenfras för {file}: </translation>
    </message>
    <message>
        <source>Recorded for {day}: {total}</source>
        <translation>Registrerat för {day}: {total}</translation>
    </message>
    <message>
        <source>Restored: {file}</source>
        <translation>Återställd: {file}</translation>
    </message>
    <message>
        <source>Rows that can be read: {read}, certainly lost: {lost}. “restore --salvage NEW” writes a new file.</source>
        <translation>Rader som kan läsas: {read}, säkert förlorade: {lost}. ”restore --salvage NEW” skriver en ny fil.</translation>
    </message>
    <message>
        <source>Salvaged into {file}</source>
        <translation>Räddat till {file}</translation>
    </message>
    <message>
        <source>So much cannot be undone; a backup was made before.</source>
        <translation>Så mycket kan inte ångras; en säkerhetskopia gjordes först.</translation>
    </message>
    <message>
        <source>So much could not be undone; a backup would be made before.</source>
        <translation>Så mycket skulle inte kunna ångras; en säkerhetskopia skulle göras först.</translation>
    </message>
    <message>
        <source>Something in the program failed ({kind}); what was asked for is not done. Where in the program, and nothing of yours, is noted in {folder}.</source>
        <translation>Något i programmet gick fel ({kind}); det du bad om blev inte gjort. Var i programmet det hände, men inget av ditt, har antecknats i {folder}.</translation>
    </message>
    <message>
        <source>The answer could not be written: {why}.</source>
        <translation>Svaret kunde inte skrivas: {why}.</translation>
    </message>
    <message>
        <source>The name {file} holds characters that cannot be used; rename it.</source>
        <translation>Namnet {file} innehåller tecken som inte går att använda; byt namn på filen.</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {day}: {file}</source>
        <translation>Den senaste felfria säkerhetskopian är från {day}: {file}</translation>
    </message>
    <message>
        <source>There is no backup {file}; check its name.</source>
        <translation>Säkerhetskopian {file} finns inte; kontrollera namnet.</translation>
    </message>
    <message>
        <source>There is no command “{word}”, and no file of that name; --help shows all commands.</source>
        <translation>Det finns varken ett kommando ”{word}” eller en fil med det namnet; --help visar alla kommandon.</translation>
    </message>
    <message>
        <source>There is no command “{word}”, and no file of that name; the nearest command is “{near}”.</source>
        <translation>Det finns varken något kommando ”{word}” eller någon fil med det namnet; närmast är ”{near}”.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first.</source>
        <translation>Mappen {folder} finns inte; skapa den först.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}.</source>
        <translation>Det finns ingen arbetsyta i {folder}.</translation>
    </message>
    <message>
        <source>Ticked: {item}</source>
        <translation>Avbockat: {item}</translation>
    </message>
    <message>
        <source>What was there before is kept in {file}</source>
        <translation>Det som fanns där förut ligger kvar i {file}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>a coach’s report over any days, to hand over</source>
        <translation>en coachrapport över valfria dagar, att lämna över</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the workspace</source>
        <translation>en fil vars första rad är arbetsytans lösenfras</translation>
    </message>
    <message>
        <source>a proposed week: what adds most in the minutes there are</source>
        <translation>ett förslag till vecka: det som ger mest på de minuter som finns</translation>
    </message>
    <message>
        <source>check that SSI Coach works as it is installed here</source>
        <translation>kontrollera att SSI Coach fungerar som det är installerat här</translation>
    </message>
    <message>
        <source>check that the workspace is sound</source>
        <translation>kontrollera att arbetsytan är felfri</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>kommandon</translation>
    </message>
    <message>
        <source>days old</source>
        <translation>ålder i dagar</translation>
    </message>
    <message>
        <source>days silent</source>
        <translation>dagar utan loggning</translation>
    </message>
    <message>
        <source>every workspace of a folder at a glance</source>
        <translation>alla arbetsytor i en mapp på en gång</translation>
    </message>
    <message>
        <source>go back to a copy, compressed or not; or salvage what can be read</source>
        <translation>gå tillbaka till en kopia, komprimerad eller inte, eller rädda det som går att läsa</translation>
    </message>
    <message>
        <source>how the window looks</source>
        <translation>hur fönstret ser ut</translation>
    </message>
    <message>
        <source>how well the estimate foretold LinkedIn’s scores</source>
        <translation>hur väl uppskattningen förutsåg LinkedIns poäng</translation>
    </message>
    <message>
        <source>log an activity</source>
        <translation>logga en aktivitet</translation>
    </message>
    <message>
        <source>next talk</source>
        <translation>nästa samtal</translation>
    </message>
    <message>
        <source>open the window on an invented person’s half year</source>
        <translation>öppna fönstret med en påhittad persons halvår</translation>
    </message>
    <message>
        <source>record LinkedIn’s score, typed or pasted</source>
        <translation>registrera LinkedIns poäng, skriven eller inklistrad</translation>
    </message>
    <message>
        <source>show the version, and nothing else</source>
        <translation>visa bara versionen</translation>
    </message>
    <message>
        <source>ssi-coach FILE... opens a workspace (.ssicoach) in the window, and shows any other file to the import.</source>
        <translation>ssi-coach FIL... öppnar en arbetsyta (.ssicoach) i fönstret och visar alla andra filer för importen.</translation>
    </message>
    <message>
        <source>start without showing the window, for reminders</source>
        <translation>starta utan att visa fönstret, för påminnelser</translation>
    </message>
    <message>
        <source>take in LinkedIn archives, workbooks and score pages, or SSI Coach files</source>
        <translation>ta in LinkedIn-arkiv, arbetsböcker och poängsidor, eller filer från SSI Coach</translation>
    </message>
    <message>
        <source>the estimate, pillar by pillar</source>
        <translation>uppskattningen, pelare för pelare</translation>
    </message>
    <message>
        <source>the language to speak</source>
        <translation>språket att använda</translation>
    </message>
    <message>
        <source>the profile checklist</source>
        <translation>profillistan</translation>
    </message>
    <message>
        <source>the weekly review</source>
        <translation>veckogenomgången</translation>
    </message>
    <message>
        <source>the workspace to use; without it, the last one opened</source>
        <translation>arbetsytan som ska användas; annars den som öppnades senast</translation>
    </message>
    <message>
        <source>tick a checklist item</source>
        <translation>bocka av en punkt på profillistan</translation>
    </message>
    <message>
        <source>what to open or to take in</source>
        <translation>vad som ska öppnas eller läsas in</translation>
    </message>
    <message>
        <source>write a consistent copy; a name ending in .zip or .gz compresses it</source>
        <translation>skriv en enhetlig kopia; slutar namnet på .zip eller .gz komprimeras den</translation>
    </message>
    <message>
        <source>write everything to a file, or to tables</source>
        <translation>skriv allt till en fil, eller till tabeller</translation>
    </message>
    <message>
        <source>{day}: LinkedIn {official}, estimate {predicted} (range {low} to {high})</source>
        <translation>{day}: LinkedIn {official}, uppskattning {predicted} (intervall {low} till {high})</translation>
    </message>
    <message>
        <source>{day}: no number yet. It appears once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>{day}: ingen siffra än. Den dyker upp när profillistan är avbockad eller LinkedIns poäng registrerad.</translation>
    </message>
    <message>
        <source>{day}: {total} of 100 (80 % range {low} to {high})</source>
        <translation>{day}: {total} av 100 (80&#xa0;%-intervall {low} till {high})</translation>
    </message>
    <message>
        <source>{done} of {count} checklist items</source>
        <translation>{done} av {count} punkter på profillistan</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation>{file} kan inte användas: {why}.</translation>
    </message>
    <message>
        <source>{file} holds no passphrase; write it into its first line, as text in UTF-8.</source>
        <translation>{file} innehåller ingen lösenfras; skriv den på första raden, som text i UTF-8.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it, or add --csv for tables.</source>
        <translation>{file} är en mapp; ange en fil i den, eller lägg till --csv för tabeller.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} är en mapp; ange en fil i den.</translation>
    </message>
    <message>
        <source>{file} is a workspace; an export must not take its place.</source>
        <translation>{file} är en arbetsyta; en export får inte skriva över den.</translation>
    </message>
    <message>
        <source>{file} is damaged; go back to a backup with restore.</source>
        <translation>{file} är skadad; gå tillbaka till en säkerhetskopia med restore.</translation>
    </message>
    <message>
        <source>{file} is protected, and an export can be read by anybody: add --plain if that is meant, or make a protected copy with “backup”.</source>
        <translation>{file} är skyddad, men en export kan läsas av vem som helst: lägg till --plain om du vill det, eller gör en skyddad kopia med ”backup”.</translation>
    </message>
    <message>
        <source>{file} is protected; name a file that holds its passphrase with --backup-passphrase-file.</source>
        <translation>{file} är skyddad; ange en fil med dess lösenfras med --backup-passphrase-file.</translation>
    </message>
    <message>
        <source>{file} is protected; name a file that holds its passphrase with --passphrase-file.</source>
        <translation>{file} är skyddad; ange en fil med lösenfrasen med --passphrase-file.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} är felfri.</translation>
    </message>
    <message>
        <source>{file}: new or changed: {added}, already there: {there}</source>
        <translation>{file}: nytt eller ändrat: {added}, fanns redan: {there}</translation>
    </message>
    <message>
        <source>{file}: would be new or changed: {added}, already there: {there}</source>
        <translation>{file}: skulle bli nytt eller ändrat: {added}, finns redan: {there}</translation>
    </message>
    <message>
        <source>{last} is still to come: the report ends today, on {today}.</source>
        <translation>{last} ligger i framtiden: rapporten slutar idag, {today}.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes are done or planned already, and stay.</source>
        <translation>
            <numerusform>{minutes} minut är redan klar eller planerad och ligger kvar.</numerusform>
            <numerusform>{minutes} minuter är redan klara eller planerade och ligger kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Name yours with --person NAME.</source>
        <translation>{problem} Ange ditt namn med --person NAMN.</translation>
    </message>
    <message numerus="yes">
        <source>{week}: {planned} of {minutes} minutes</source>
        <translation>
            <numerusform>{week}: {planned} av {minutes} minut</numerusform>
            <numerusform>{week}: {planned} av {minutes} minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {read} read, {lost} certainly lost</source>
        <translation>{what}: {read} lästa, {lost} säkert förlorade</translation>
    </message>
    <message>
        <source>“{value}” is no count; give a whole number from 1 to {highest}.</source>
        <translation>”{value}” är inget antal; ange ett heltal från 1 till {highest}.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used; the nearest is {near}.</source>
        <translation>”{value}” är ingen dag som går att använda; den närmaste är {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week that can be planned; the nearest is {near}.</source>
        <translation>”{value}” är ingen vecka som går att planera; den närmaste är {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week to look back at; the nearest is {near}.</source>
        <translation>”{value}” är ingen vecka att se tillbaka på; den närmaste är {near}.</translation>
    </message>
    <message>
        <source>“{value}” is not understood as a day; write it like {near} (today).</source>
        <translation>”{value}” går inte att förstå som en dag; skriv den som {near} (idag).</translation>
    </message>
    <message>
        <source>≈ means: an average member is assumed, for what is not known yet or was before your log.</source>
        <translation>≈ betyder: en genomsnittlig medlem antas, för det som inte är känt än eller var före din logg.</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>A currency needs a value; give both, or neither.</source>
        <translation>En valuta kräver ett värde; ange båda eller inget av dem.</translation>
    </message>
    <message>
        <source>A newer SSI Coach has changed this workspace; close this window and start the newer one.</source>
        <translation>En nyare SSI Coach har ändrat den här arbetsytan; stäng fönstret och starta den nyare versionen.</translation>
    </message>
    <message>
        <source>A pause ends on the day it begins, or later.</source>
        <translation>En paus slutar samma dag som den börjar, eller senare.</translation>
    </message>
    <message>
        <source>A routine needs at least one activity.</source>
        <translation>En rutin behöver minst en aktivitet.</translation>
    </message>
    <message>
        <source>A ticked card cannot be moved to {day}, which is still to come; untick it first.</source>
        <translation>Ett avbockat kort kan inte flyttas till {day}, som ännu inte har kommit; ta bort bocken först.</translation>
    </message>
    <message>
        <source>A time zone is needed: every day is a day there.</source>
        <translation>En tidszon behövs: dagarna räknas efter den.</translation>
    </message>
    <message>
        <source>An id has 1 to {highest} characters.</source>
        <translation>Ett id har 1 till {highest} tecken.</translation>
    </message>
    <message>
        <source>Only a proposal or a contract has a value.</source>
        <translation>Bara en offert eller ett avtal har ett värde.</translation>
    </message>
    <message>
        <source>The target {target} is out of range; give 0 to {highest}.</source>
        <translation>Målet {target} ligger utanför gränserna; ange 0 till {highest}.</translation>
    </message>
    <message>
        <source>The value {value} is out of range; give 0 to {highest}.</source>
        <translation>Värdet {value} ligger utanför gränserna; ange 0 till {highest}.</translation>
    </message>
    <message>
        <source>This activity is in the log already.</source>
        <translation>Den här aktiviteten är redan loggad.</translation>
    </message>
    <message>
        <source>This activity is no longer in the log.</source>
        <translation>Den här aktiviteten finns inte längre i loggen.</translation>
    </message>
    <message>
        <source>This card is no longer on the plan.</source>
        <translation>Det här kortet finns inte längre i planen.</translation>
    </message>
    <message>
        <source>This card is on the plan already.</source>
        <translation>Det här kortet finns redan i planen.</translation>
    </message>
    <message numerus="yes">
        <source>This text has {length} characters; at most {longest} fit.</source>
        <translation>
            <numerusform>Texten har {length} tecken; högst {longest} får plats.</numerusform>
            <numerusform>Texten har {length} tecken; högst {longest} får plats.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds characters that are none; type it again.</source>
        <translation>Texten innehåller ogiltiga tecken; skriv den igen.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>punkt på profillistan</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>person key</source>
        <translation>uppgift om person</translation>
    </message>
    <message>
        <source>{count} is out of range; give {lowest} to {highest}.</source>
        <translation>{count} ligger utanför gränserna; ange {lowest} till {highest}.</translation>
    </message>
    <message>
        <source>{day} is in the future; plan it, and log it when it is done.</source>
        <translation>{day} ligger i framtiden; planera det, och logga det när det är gjort.</translation>
    </message>
    <message>
        <source>{day} is out of range; give a day from {first} to {last}.</source>
        <translation>{day} ligger utanför gränserna; ange en dag från {first} till {last}.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced by another program, so nothing is written here any more. All that was done is in {copy}. Open the one you want to go on with.</source>
        <translation>{file} har flyttats, tagits bort eller ersatts av ett annat program, så inget mer skrivs här. Allt som gjorts finns i {copy}. Öppna den du vill fortsätta med.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced by another program, so nothing is written here any more. Open it from where it is now.</source>
        <translation>{file} har flyttats, tagits bort eller ersatts av ett annat program, så inget mer skrivs här. Öppna filen där den ligger nu.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>{file} är bara öppnad för läsning.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes are out of range; give 0 to {highest}.</source>
        <translation>
            <numerusform>{minutes} minut ligger utanför gränserna; ange 0 till {highest}.</numerusform>
            <numerusform>{minutes} minuter ligger utanför gränserna; ange 0 till {highest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} does not fit “{key}”; check it.</source>
        <translation>{value} passar inte för ”{key}”; kontrollera det.</translation>
    </message>
    <message>
        <source>“{key}” cannot be ticked: it follows from what else you enter.</source>
        <translation>”{key}” kan inte bockas av: det följer av annat du fyller i.</translation>
    </message>
    <message>
        <source>“{value}” is no amount; give a number from 0 to {highest}.</source>
        <translation>”{value}” är inget belopp; ange ett tal från 0 till {highest}.</translation>
    </message>
    <message>
        <source>“{value}” is no currency; give its three letters, such as EUR.</source>
        <translation>”{value}” är ingen valuta; ange dess tre bokstäver, till exempel SEK.</translation>
    </message>
</context>
<context>
    <name>CoachReport</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sida {number} av {count}</translation>
    </message>
    <message>
        <source>The report would end on {last}, before it begins on {first}.</source>
        <translation>Rapporten skulle sluta {last}, innan den börjar {first}.</translation>
    </message>
    <message>
        <source>{first} is still to come; begin the report on {today} or earlier.</source>
        <translation>{first} ligger i framtiden; börja rapporten {today} eller tidigare.</translation>
    </message>
</context>
<context>
    <name>CoachReportSections</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n sak gjord</numerusform>
            <numerusform>%n saker gjorda</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: {now}</source>
        <translation>Kontakter: {now}</translation>
    </message>
    <message>
        <source>Counted by day, not person by person; in brackets what the share may really be, 19 times out of 20.</source>
        <translation>Räknat per dag, inte person för person; inom parentes vad andelen egentligen kan vara, 19 gånger av 20.</translation>
    </message>
    <message>
        <source>Dashed: mostly a pause.</source>
        <translation>Streckat: mestadels paus.</translation>
    </message>
    <message>
        <source>Done on these days</source>
        <translation>Klart under den här tiden</translation>
    </message>
    <message>
        <source>Each pillar counts up to 25 points, the total up to 100.</source>
        <translation>Varje pelare ger upp till 25 poäng, totalen upp till 100.</translation>
    </message>
    <message>
        <source>Each week: {goals}</source>
        <translation>Varje vecka: {goals}</translation>
    </message>
    <message>
        <source>Estimate of the Social Selling Index</source>
        <translation>Uppskattning av Social Selling Index</translation>
    </message>
    <message>
        <source>Followers: {now}</source>
        <translation>Följare: {now}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Good weeks in a row: {now} at the end, {longest} at the longest</source>
        <translation>Bra veckor i rad: {now} i slutet, som mest {longest}</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Vanor</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>LinkedIn, {day}</source>
        <translation>LinkedIn, {day}</translation>
    </message>
    <message>
        <source>No results were logged on these days.</source>
        <translation>Inga resultat loggades under den här tiden.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing was planned or logged on these days.</source>
        <translation>Inget planerades eller loggades under den här tiden.</translation>
    </message>
    <message>
        <source>Pauses: {days}</source>
        <translation>Pauser: {days}</translation>
    </message>
    <message>
        <source>Planned cards done: {done} of {planned}</source>
        <translation>Planerade aktiviteter klara: {done} av {planned}</translation>
    </message>
    <message>
        <source>Profile and network</source>
        <translation>Profil och nätverk</translation>
    </message>
    <message>
        <source>Profile list: {end} of {all} done, {start} before</source>
        <translation>Profillistan: {end} av {all} klara, tidigare {start}</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Lägesrapport</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>Återstår: {items}</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Målkunder</translation>
    </message>
    <message>
        <source>The estimate with its 80 % range</source>
        <translation>Uppskattningen med sitt 80&#xa0;%-intervall</translation>
    </message>
    <message>
        <source>There is no score for these days: neither LinkedIn’s nor a profile list was recorded.</source>
        <translation>Det finns ingen poäng för den här tiden: varken LinkedIns poäng eller en profillista är registrerad.</translation>
    </message>
    <message>
        <source>Things done, month by month</source>
        <translation>Det som gjordes, månad för månad</translation>
    </message>
    <message>
        <source>Things done, week by week</source>
        <translation>Det som gjordes, vecka för vecka</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>Vecka {number}, {days}</translation>
    </message>
    <message>
        <source>What came from others</source>
        <translation>Vad som kom från andra</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>per vecka</translation>
    </message>
    <message numerus="yes">
        <source>active day(s)</source>
        <translation>
            <numerusform>aktiv dag</numerusform>
            <numerusform>aktiva dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>active on %n day(s)</source>
        <translation>
            <numerusform>aktiv %n dag</numerusform>
            <numerusform>aktiv %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändring</translation>
    </message>
    <message>
        <source>dashed across: the goal</source>
        <translation>streckad tvärlinje: målet</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>antal gånger</translation>
    </message>
    <message>
        <source>of what was planned is done</source>
        <translation>av det planerade är gjort</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>föregående period</translation>
    </message>
    <message>
        <source>points since {day}</source>
        <translation>poäng sedan {day}</translation>
    </message>
    <message numerus="yes">
        <source>result(s), from conversation to contract</source>
        <translation>
            <numerusform>resultat, från samtal till avtal</numerusform>
            <numerusform>resultat, från samtal till avtal</numerusform>
        </translation>
    </message>
    <message>
        <source>share of</source>
        <translation>andel av</translation>
    </message>
    <message>
        <source>together</source>
        <translation>tillsammans</translation>
    </message>
    <message>
        <source>weeks kept: {kept} of {planned}</source>
        <translation>bra veckor: {kept} av {planned}</translation>
    </message>
    <message>
        <source>with a value</source>
        <translation>med belopp</translation>
    </message>
    <message>
        <source>{figure}, {before} before</source>
        <translation>{figure}, tidigare {before}</translation>
    </message>
    <message>
        <source>{goal}; now at {now}</source>
        <translation>{goal}; nu {now}</translation>
    </message>
    <message>
        <source>{goal}; now at {now}, going on like this means about {then}</source>
        <translation>{goal}; nu {now}, i samma takt blir det ungefär {then}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{share} % of {stage} ({low}–{high} %)</source>
        <translation>{share}&#xa0;% av {stage} ({low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>{target} by {day}</source>
        <translation>{target} till {day}</translation>
    </message>
    <message>
        <source>┆ something noted on that day</source>
        <translation>┆ något antecknat den dagen</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Enter a result</source>
        <translation>Lägg in ett resultat</translation>
    </message>
    <message>
        <source>Forget imported people</source>
        <translation>Glöm importerade personer</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tyska</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Språk: som systemet</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Språk: {name}</translation>
    </message>
    <message>
        <source>Open {workspace}</source>
        <translation>Öppna {workspace}</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Set weekly goals</source>
        <translation>Sätt veckomål</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Vad ligger bakom {pillar}?</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>den finns inte längre</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>inte möjligt just nu</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>By pillar</source>
        <translation>Per pelare</translation>
    </message>
    <message>
        <source>Hide pillars</source>
        <translation>Dölj pelarna</translation>
    </message>
    <message>
        <source>How you compare</source>
        <translation>Så ligger du till</translation>
    </message>
    <message>
        <source>Industry · {name}</source>
        <translation>Bransch · {name}</translation>
    </message>
    <message>
        <source>LinkedIn, {day}</source>
        <translation>LinkedIn, {day}</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score fall?</source>
        <translation>Varför sjönk LinkedIns poäng?</translation>
    </message>
    <message>
        <source>Why did it fall?</source>
        <translation>Varför sjönk den?</translation>
    </message>
    <message>
        <source>Your estimate today: {ranks}</source>
        <translation>Din uppskattning idag: {ranks}</translation>
    </message>
    <message>
        <source>Your industry</source>
        <translation>Din bransch</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Ditt nätverk</translation>
    </message>
    <message>
        <source>Your rank in your industry and network stands here once you record LinkedIn’s page.</source>
        <translation>Din rankning i branschen och nätverket står här när du registrerat LinkedIns sida.</translation>
    </message>
    <message>
        <source>average {average}</source>
        <translation>snitt {average}</translation>
    </message>
    <message>
        <source>top {percent} %</source>
        <translation>topp {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>you {own} · average {average}</source>
        <translation>du {own} · snitt {average}</translation>
    </message>
    <message>
        <source>{own} · average {average}</source>
        <translation>{own} · snitt {average}</translation>
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
        <translation> av {count}</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>Hur många som är klara</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>En färre</translation>
    </message>
    <message>
        <source>One less: {what}</source>
        <translation>En färre: {what}</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En till</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>En till: {what}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>%n cards of earlier days are still open.</source>
        <translation>
            <numerusform>%n kort från tidigare dagar är fortfarande öppet.</numerusform>
            <numerusform>%n kort från tidigare dagar är fortfarande öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a 15-minute routine</source>
        <translation>Lägg till en rutin på 15 minuter</translation>
    </message>
    <message>
        <source>Also done today</source>
        <translation>Också gjort idag</translation>
    </message>
    <message>
        <source>Bring to today</source>
        <translation>Flytta till idag</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit what was logged today</source>
        <translation>Redigera det som loggats idag</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>Låt dem ligga kvar</translation>
    </message>
    <message>
        <source>Nothing planned for today.</source>
        <translation>Inget planerat för idag.</translation>
    </message>
    <message>
        <source>Plan something for today</source>
        <translation>Planera något för idag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>{minutes}&#xa0;min kvar</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this day…</source>
        <translation>Lägg till på den här dagen…</translation>
    </message>
    <message>
        <source>Add to {day} (A)</source>
        <translation>Lägg till: {day} (A)</translation>
    </message>
    <message>
        <source>Also logged on {day}. Click to look or change.</source>
        <translation>Också loggat: {day}. Klicka för att titta eller ändra.</translation>
    </message>
    <message>
        <source>Logged on {day}: {what}</source>
        <translation>Loggat {day}: {what}</translation>
    </message>
    <message>
        <source>What was logged…</source>
        <translation>Vad som loggats…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>pause</source>
        <translation>paus</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>vilodag</translation>
    </message>
    <message>
        <source>rest day – drop here</source>
        <translation>vilodag – släpp här</translation>
    </message>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
    <message>
        <source>≈ is assumed: about as usual.</source>
        <translation>≈ är antaget: ungefär som vanligt.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in a field, Qt date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayLogDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Log something for this day…</source>
        <translation>Logga något för den här dagen…</translation>
    </message>
    <message>
        <source>Logged on {day}</source>
        <translation>Loggat: {day}</translation>
    </message>
    <message>
        <source>Nothing logged on this day.</source>
        <translation>Inget loggat den här dagen.</translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message>
        <source>Done: {what}</source>
        <translation>Klart: {what}</translation>
    </message>
    <message>
        <source>Planned, and stays: {what}</source>
        <translation>Planerat, ligger kvar: {what}</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message numerus="yes">
        <source>%n logged</source>
        <translation>
            <numerusform>%n loggad</numerusform>
            <numerusform>%n loggade</numerusform>
        </translation>
    </message>
    <message>
        <source>Add another kind</source>
        <translation>Lägg till en typ till</translation>
    </message>
    <message>
        <source>Another kind…</source>
        <translation>En typ till…</translation>
    </message>
    <message>
        <source>In the log already. What you enter here comes on top.</source>
        <translation>Redan i loggen. Det du fyller i här läggs till.</translation>
    </message>
    <message>
        <source>your usual kinds</source>
        <translation>dina vanliga typer</translation>
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
        <translation>Ta bort för gott</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backup(s) as well ({size})</source>
        <translation>
            <numerusform>Ta även bort säkerhetskopian (%n, {size})</numerusform>
            <numerusform>Ta även bort dess %n säkerhetskopior ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>Vill du ta bort ”{name}” för gott?</translation>
    </message>
    <message>
        <source>Everything in this workspace is deleted: scores, activities, plan, people and what Undo remembers.</source>
        <translation>Allt i den här arbetsytan tas bort: poäng, aktiviteter, plan, personer och det som Ångra minns.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>Kept, they still hold all of it. Copies elsewhere and exported files stay in any case.</source>
        <translation>Behåller du dem finns allt kvar i dem. Kopior på andra ställen och exporterade filer finns kvar i vilket fall.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det här kan inte ångras.</translation>
    </message>
    <message>
        <source>To delete it, type its name: {name}</source>
        <translation>Skriv namnet för att ta bort den: {name}</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Back from holiday; the score hardly moved. Two people asked whether I was all right.</source>
        <translation>Tillbaka från semestern; poängen rörde sig knappt. Två personer frågade om allt var bra med mig.</translation>
    </message>
    <message>
        <source>Call Nordfrakt</source>
        <translation>Ring Nordfrakt</translation>
    </message>
    <message>
        <source>Heads of marketing in logistics and engineering</source>
        <translation>Marknadschefer inom logistik och industri</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>I help mid-sized companies win customers with stories that are true</source>
        <translation>Jag hjälper medelstora företag att vinna kunder med sanna berättelser</translation>
    </message>
    <message>
        <source>Invite decision-makers</source>
        <translation>Bjud in beslutsfattare</translation>
    </message>
    <message>
        <source>Marketing services</source>
        <translation>Marknadsföringstjänster</translation>
    </message>
    <message>
        <source>Message Lars Holm</source>
        <translation>Skriv till Lars Holm</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Mina 15 minuter</translation>
    </message>
    <message>
        <source>New service page went live</source>
        <translation>Nya tjänstesidan är publicerad</translation>
    </message>
    <message>
        <source>Search: heads of marketing</source>
        <translation>Sökning: marknadschefer</translation>
    </message>
    <message>
        <source>Started small: three comments on Mondays and one post a week. That fits into the day.</source>
        <translation>Började smått: tre kommentarer på måndagar och ett inlägg i veckan. Det ryms i vardagen.</translation>
    </message>
    <message>
        <source>The story about the failed campaign brought more replies than all the tips before it.</source>
        <translation>Berättelsen om den misslyckade kampanjen gav fler svar än alla tips före den.</translation>
    </message>
    <message>
        <source>What worked? Answering comments the same day. What next? Ask two customers for a recommendation.</source>
        <translation>Vad fungerade? Att svara på kommentarer samma dag. Vad blir nästa steg? Be två kunder om en rekommendation.</translation>
    </message>
    <message>
        <source>What worked? Posting before 9. What next? Two customer stories; ask Eva for a recommendation.</source>
        <translation>Vad fungerade? Att publicera före 9. Vad blir nästa steg? Två kundberättelser; be Eva om en rekommendation.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Gjort om: {what}</translation>
    </message>
    <message>
        <source>The workspace is just being written; try again in a moment.</source>
        <translation>Arbetsytan sparas just nu; försök igen om en liten stund.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
</context>
<context>
    <name>DoNext</name>
    <message numerus="yes">
        <source>A post brings about %n reactions.</source>
        <translation>
            <numerusform>Ett inlägg ger ungefär %n reaktion.</numerusform>
            <numerusform>Ett inlägg ger ungefär %n reaktioner.</numerusform>
        </translation>
    </message>
    <message>
        <source>About every second person asked writes one.</source>
        <translation>Ungefär varannan som får frågan skriver en.</translation>
    </message>
    <message>
        <source>About {percent} % of invitations are accepted; each brings a contact and a welcome message.</source>
        <translation>Ungefär {percent}&#xa0;% av inbjudningarna accepteras; var och en ger en kontakt och ett välkomstmeddelande.</translation>
    </message>
    <message>
        <source>Feeds {components}.</source>
        <translation>Räknas till: {components}.</translation>
    </message>
    <message>
        <source>It adds nothing to the score by itself.</source>
        <translation>Det ger inga poäng i sig.</translation>
    </message>
    <message>
        <source>It feeds no habit: it makes today a day on which you were active.</source>
        <translation>Det bygger ingen vana, men gör idag till en aktiv dag.</translation>
    </message>
    <message>
        <source>Takes about {count} min.</source>
        <translation>Tar ungefär {count}&#xa0;min.</translation>
    </message>
    <message>
        <source>Welcome {name}</source>
        <translation>Hälsa {name} välkommen</translation>
    </message>
    <message>
        <source>With that: {points}.</source>
        <translation>Med det: {points}.</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Skriv till {name}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>stor</translation>
    </message>
    <message>
        <source>less than {points}</source>
        <translation>mindre än {points}</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medelstor</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a conversation</source>
        <translation>inga egna poäng: det förbereder ett samtal</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a post</source>
        <translation>inga egna poäng: det förbereder ett inlägg</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a recommendation</source>
        <translation>inga egna poäng: det förbereder en rekommendation</translation>
    </message>
    <message>
        <source>no {activities} in {weeks} weeks</source>
        <translation>inga {activities} på {weeks} veckor</translation>
    </message>
    <message>
        <source>open in your profile list; done once, it stays</source>
        <translation>kvar i din profillista; gör det en gång så består det</translation>
    </message>
    <message>
        <source>small</source>
        <translation>liten</translation>
    </message>
    <message>
        <source>you published on {day}: see who answered</source>
        <translation>ditt inlägg från {day}: se vem som har svarat</translation>
    </message>
    <message>
        <source>{amount} in {weeks} weeks</source>
        <translation>{amount} på {weeks} veckor</translation>
    </message>
    <message>
        <source>{pillar} has the most room</source>
        <translation>{pillar} har mest kvar att hämta</translation>
    </message>
    <message>
        <source>{pillar} is furthest below the average</source>
        <translation>{pillar} ligger längst under snittet</translation>
    </message>
    <message>
        <source>{pillar} is furthest below your industry</source>
        <translation>{pillar} ligger längst under din bransch</translation>
    </message>
    <message>
        <source>{points} points in 30 days by itself, if all else goes on as in the last 28 days.</source>
        <translation>{points} poäng på 30 dagar av sig självt, om allt annat fortsätter som de senaste 28 dagarna.</translation>
    </message>
</context>
<context>
    <name>DoNextBox</name>
    <message numerus="yes">
        <source>%n suggestions hidden</source>
        <translation>
            <numerusform>%n förslag dolt</numerusform>
            <numerusform>%n förslag dolda</numerusform>
        </translation>
    </message>
    <message>
        <source>If you have time</source>
        <translation>Om du har tid över</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else fits. %n suggestions hidden</source>
        <translation>
            <numerusform>Inget annat passar. %n förslag dolt</numerusform>
            <numerusform>Inget annat passar. %n förslag dolda</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Visa igen</translation>
    </message>
    <message>
        <source>Your minutes a week shared over your work days, less what is planned or done today.</source>
        <translation>Dina minuter per vecka fördelade på dina arbetsdagar, minus det som är planerat eller gjort idag.</translation>
    </message>
    <message numerus="yes">
        <source>room for %n more minutes today</source>
        <translation>
            <numerusform>plats för %n minut till idag</numerusform>
            <numerusform>plats för %n minuter till idag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoNextRow</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Klart: {what}</translation>
    </message>
    <message>
        <source>Never suggest this</source>
        <translation>Föreslå aldrig det här</translation>
    </message>
    <message>
        <source>Not now or never: {what}</source>
        <translation>Inte nu eller aldrig: {what}</translation>
    </message>
    <message>
        <source>Not now, never suggest</source>
        <translation>Inte nu, föreslå aldrig</translation>
    </message>
    <message>
        <source>Not now: gone until tomorrow</source>
        <translation>Inte nu: borta till imorgon</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Why? {what}</source>
        <translation>Varför? {what}</translation>
    </message>
    <message>
        <source>{minutes}, {size} gain. {why}</source>
        <translation>{minutes}, {size} effekt. {why}</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>All four pillars jumped the same way and nothing you did explains it ({points} in all). LinkedIn may have changed how it counts.</source>
        <translation>Alla fyra pelarna hoppade åt samma håll, och inget du har gjort förklarar det (totalt {points}). LinkedIn kan ha ändrat sitt sätt att räkna.</translation>
    </message>
    <message>
        <source>Changed figures and items account for {points} less.</source>
        <translation>Ändrade uppgifter och punkter förklarar {points} mindre.</translation>
    </message>
    <message>
        <source>It is {points} higher than we can explain, mostly in {pillar}. Perhaps not all you did is logged; the estimate takes it up.</source>
        <translation>Det är {points} mer än vi kan förklara, mest i {pillar}. Kanske är inte allt du har gjort loggat; uppskattningen följer med.</translation>
    </message>
    <message>
        <source>It is {points} higher than we can explain. Record the four pillars as well to see where.</source>
        <translation>Det är {points} mer än vi kan förklara. Registrera även de fyra pelarna så ser du var.</translation>
    </message>
    <message>
        <source>It is {points} lower than we can explain, mostly in {pillar}. Your work counted; LinkedIn weighs it less than we thought, and the estimate is corrected.</source>
        <translation>Det är {points} mindre än vi kan förklara, mest i {pillar}. Ditt arbete räknades, men väger lättare hos LinkedIn än vi trodde, och uppskattningen är korrigerad.</translation>
    </message>
    <message>
        <source>It is {points} lower than we can explain. Record the four pillars as well to see where.</source>
        <translation>Det är {points} mindre än vi kan förklara. Registrera även de fyra pelarna så ser du var.</translation>
    </message>
    <message>
        <source>LinkedIn rounds its total: the four pillars together changed by {points} only.</source>
        <translation>LinkedIn avrundar totalen: de fyra pelarna tillsammans ändrades bara med {points}.</translation>
    </message>
    <message>
        <source>LinkedIn’s score fell by {points}: from {before} to {after}.</source>
        <translation>LinkedIns poäng sjönk med {points}: från {before} till {after}.</translation>
    </message>
    <message>
        <source>LinkedIn’s score is the same on both days: {after}.</source>
        <translation>LinkedIns poäng är densamma båda dagarna: {after}.</translation>
    </message>
    <message>
        <source>LinkedIn’s score rose by {points}: from {before} to {after}.</source>
        <translation>LinkedIns poäng steg med {points}: från {before} till {after}.</translation>
    </message>
    <message>
        <source>New figures and ticked items account for {points} more.</source>
        <translation>Nya uppgifter och avbockade punkter förklarar {points} mer.</translation>
    </message>
    <message>
        <source>That is within the usual: LinkedIn’s score moves by up to 0.75 from one day to the next by itself.</source>
        <translation>Det är helt normalt: LinkedIns poäng rör sig med upp till 0,75 från en dag till nästa av sig självt.</translation>
    </message>
    <message>
        <source>To see why LinkedIn’s score changed, two of its scores have to be recorded, of different days and with their totals.</source>
        <translation>För att se varför LinkedIns poäng ändrades behöver du registrera den två olika dagar, båda gångerna med totalen.</translation>
    </message>
    <message>
        <source>What is left, {points}, is noise: under 0.75 a day is usual and needs no reason.</source>
        <translation>Resten, {points}, är brus: under 0,75 om dagen är normalt och behöver ingen förklaring.</translation>
    </message>
    <message>
        <source>What was done earlier and not repeated faded: {points} less.</source>
        <translation>Det som gjordes tidigare och inte upprepades räknas allt mindre: {points} mindre.</translation>
    </message>
    <message>
        <source>What you did in between brought about {points}.</source>
        <translation>Det du gjorde däremellan gav ungefär {points}.</translation>
    </message>
    <message>
        <source>You noted that LinkedIn changed its formula on {day}.</source>
        <translation>Du har noterat att LinkedIn ändrade sin formel ({day}).</translation>
    </message>
    <message numerus="yes">
        <source>{days} days lie between the two scores, so this is only a rough picture. Scores a week apart tell more.</source>
        <translation>
            <numerusform>Det är {days} dag mellan de två poängvärdena, så bilden är bara grov. Värden med en veckas mellanrum säger mer.</numerusform>
            <numerusform>Det är {days} dagar mellan de två poängvärdena, så bilden är bara grov. Värden med en veckas mellanrum säger mer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Choose two different days.</source>
        <translation>Välj två olika dagar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Förklarat</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Note that LinkedIn changed its formula</source>
        <translation>Notera att LinkedIn har ändrat sin formel</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score…</source>
        <translation>Registrera LinkedIns poäng…</translation>
    </message>
    <message>
        <source>The estimate then listens to LinkedIn’s next scores more than to the earlier ones; can be undone</source>
        <translation>Uppskattningen lyssnar sedan mer på LinkedIns kommande poäng än på de tidigare; går att ångra</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score change?</source>
        <translation>Varför ändrades LinkedIns poäng?</translation>
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
        <translation>Bara en arbetsyta i taget kan öppnas.</translation>
    </message>
    <message>
        <source>Open a workspace first; then drop it here.</source>
        <translation>Öppna först en arbetsyta; släpp sedan filen här.</translation>
    </message>
    <message>
        <source>This is a backup of a workspace: see File → Backups.</source>
        <translation>Det här är en säkerhetskopia av en arbetsyta: se Arkiv → Säkerhetskopior.</translation>
    </message>
    <message>
        <source>This is one file out of a LinkedIn archive; drop the whole ZIP file.</source>
        <translation>Det här är bara en fil ur ett LinkedIn-arkiv; släpp hela ZIP-filen.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Den här arbetsytan kan bara läsas.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n other file(s) SSI Coach does not read.</source>
        <translation>
            <numerusform>%n annan fil kan SSI Coach inte läsa.</numerusform>
            <numerusform>%n andra filer kan SSI Coach inte läsa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importera den här filen</numerusform>
            <numerusform>Importera de här %n filerna</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this folder</source>
        <translation>Importera den här mappen</translation>
    </message>
    <message>
        <source>It reads LinkedIn archives and their folders, analytics workbooks, Sales Navigator reports, LinkedIn’s score page, and files of its own.</source>
        <translation>Det läser LinkedIn-arkiv och deras mappar, analysarbetsböcker, rapporter från Sales Navigator, LinkedIns SSI-sida och egna filer.</translation>
    </message>
    <message>
        <source>Not something SSI Coach reads.</source>
        <translation>Det här kan SSI Coach inte läsa.</translation>
    </message>
    <message>
        <source>Open this workspace</source>
        <translation>Öppna den här arbetsytan</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score from this page</source>
        <translation>Registrera LinkedIns poäng från den här sidan</translation>
    </message>
    <message>
        <source>What is in it is shown first.</source>
        <translation>Först visas vad som finns i det.</translation>
    </message>
    <message>
        <source>You look at it before it is saved.</source>
        <translation>Du tittar på den innan den sparas.</translation>
    </message>
</context>
<context>
    <name>EditCardDialog</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>0 takes a line off this card. The routine itself stays as it is.</source>
        <translation>0 tar bort en rad från kortet. Själva rutinen ändras inte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Redigera kort</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Antal gånger</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuter totalt</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Ta bort från planen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>optional: for whom, about what</source>
        <translation>valfritt: för vem, om vad</translation>
    </message>
    <message>
        <source>{kind}, done</source>
        <translation>{kind}, klart</translation>
    </message>
    <message>
        <source>{kind}, how often</source>
        <translation>{kind}, antal gånger</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Bring your LinkedIn archive</source>
        <translation>Hämta in ditt LinkedIn-arkiv</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>Enter the conversations, calls, meetings, proposals and contracts that come of your work, and see here how one leads to the next.</source>
        <translation>Skriv in de samtal, telefonsamtal, möten, offerter och avtal som ditt arbete leder till, och se här hur det ena ger det andra.</translation>
    </message>
    <message>
        <source>Enter the first result…</source>
        <translation>Skriv in första resultatet…</translation>
    </message>
    <message>
        <source>How do I get it?</source>
        <translation>Hur får jag det?</translation>
    </message>
    <message>
        <source>How to ask LinkedIn for the archive</source>
        <translation>Så ber du LinkedIn om arkivet</translation>
    </message>
    <message>
        <source>LinkedIn gives every member an archive of what is theirs. Bring yours, and this page shows how your network grew, who in it decides, with whom you are in touch, and whom to write to next.</source>
        <translation>LinkedIn ger alla medlemmar ett arkiv med deras egna uppgifter. Hämta in ditt, så visar sidan hur ditt nätverk har vuxit, vilka i det som bestämmer, vilka du har kontakt med och vem du bör skriva till härnäst.</translation>
    </message>
    <message>
        <source>See which of your connections are relations</source>
        <translation>Se vilka av dina kontakter som är relationer</translation>
    </message>
    <message>
        <source>The file is read on this computer and goes nowhere. Of messages only who and when is kept, never a word of them.</source>
        <translation>Filen läses på den här datorn och skickas ingenstans. Av meddelanden sparas bara vem och när, aldrig ett ord av innehållet.</translation>
    </message>
    <message>
        <source>What all of it is for</source>
        <translation>Vad allt det här är till för</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>What it may be</source>
        <translation>Vad det kan vara</translation>
    </message>
</context>
<context>
    <name>EntryPreview</name>
    <message numerus="yes">
        <source>%n of it was planned for that day and is ticked there.</source>
        <translation>
            <numerusform>Av detta var %n planerat för den dagen och bockas av där.</numerusform>
            <numerusform>Av detta var %n planerade för den dagen och bockas av där.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often? Give a number from 1 to 100,000.</source>
        <translation>Hur många gånger? Ange ett tal från 1 till 100 000.</translation>
    </message>
    <message>
        <source>Is this meant? Logs: {what}, {day}</source>
        <translation>Menar du detta? Loggar: {what}, {day}</translation>
    </message>
    <message>
        <source>Logs: {what}, {day}</source>
        <translation>Loggar: {what}, {day}</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, or “message”, “post”, “visit”.</source>
        <translation>Inget heter så. Prova ett annat ord, eller ”meddelande”, ”inlägg”, ”besök”.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n is logged beside the plan.</source>
        <translation>
            <numerusform>Resterande %n loggas vid sidan av planen.</numerusform>
            <numerusform>Resterande %n loggas vid sidan av planen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the beginning of a word and how often. Arrow keys choose below.</source>
        <translation>Skriv början av ett ord och hur många gånger. Välj nedanför med piltangenterna.</translation>
    </message>
    <message>
        <source>{day} is before there was LinkedIn. Look at the year.</source>
        <translation>{day} är före LinkedIns tid. Kontrollera årtalet.</translation>
    </message>
    <message>
        <source>{day} is still to come. Plan it on the Week page, and log it when it is done.</source>
        <translation>{day} har inte varit än. Planera det på sidan Vecka och logga det när det är gjort.</translation>
    </message>
    <message>
        <source>{what} with {name}</source>
        <translation>{what} med {name}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>a profile photo was uploaded</source>
        <translation>en profilbild är uppladdad</translation>
    </message>
    <message>
        <source>a website or another contact</source>
        <translation>en webbplats eller annan kontaktväg</translation>
    </message>
    <message>
        <source>current positions: {count}, none described</source>
        <translation>nuvarande befattningar: {count}, ingen beskriven</translation>
    </message>
    <message numerus="yes">
        <source>described in {count} characters</source>
        <translation>
            <numerusform>beskrivet med {count} tecken</numerusform>
            <numerusform>beskrivet med {count} tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>hittat: {count}</translation>
    </message>
    <message>
        <source>no profile photo found</source>
        <translation>ingen profilbild hittad</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>inget hittat</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} av {most} tecken</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>All results</source>
        <translation>Alla resultat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Counted with weights of your own (Settings, “How it counts”).</source>
        <translation>Räknat med dina egna vikter (Inställningar, ”Så räknas det”).</translation>
    </message>
    <message>
        <source>Each pillar adds up points for figures such as your connections and for habits such as comments. A habit counts in full when it is fresh and fades unless it is repeated.</source>
        <translation>Varje pelare summerar poäng för siffror, som dina kontakter, och för vanor, som kommentarer. En vana räknas fullt när den är färsk och allt mindre om den inte upprepas.</translation>
    </message>
    <message>
        <source>Each score you record corrects the estimate, pillar by pillar. The more you record, the closer it gets.</source>
        <translation>Varje poäng du registrerar korrigerar uppskattningen, pelare för pelare. Ju fler du registrerar, desto närmare kommer den.</translation>
    </message>
    <message>
        <source>Enter your figures…</source>
        <translation>Fyll i dina siffror…</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hur säker den är</translation>
    </message>
    <message>
        <source>LinkedIn publishes what it looks at, never how it counts. So this is an estimate, made in three layers:</source>
        <translation>LinkedIn berättar vad de tittar på, men aldrig hur de räknar. Därför är det här en uppskattning i tre lager:</translation>
    </message>
    <message>
        <source>LinkedIn’s index measures use, not success. So what it is all for is counted beside it, against a goal of your own.</source>
        <translation>LinkedIns index mäter användning, inte framgång. Det som allt egentligen handlar om räknas därför bredvid, mot ett mål du sätter själv.</translation>
    </message>
    <message>
        <source>LinkedIn’s own score: {score} on {day}.</source>
        <translation>LinkedIns egen poäng ({day}): {score}.</translation>
    </message>
    <message>
        <source>No number yet: there is no ground for one. Tick your profile list or record a score.</source>
        <translation>Ingen siffra än: det finns inget att bygga den på. Bocka av din profillista eller registrera en poäng.</translation>
    </message>
    <message>
        <source>No number yet: tick your profile list or record LinkedIn’s score.</source>
        <translation>Ingen siffra än: bocka av din profillista eller registrera LinkedIns poäng.</translation>
    </message>
    <message>
        <source>Not known yet, so an average member is taken and the range is wider.</source>
        <translation>Inte känt än, så vi räknar med en genomsnittlig medlem, och intervallet blir bredare.</translation>
    </message>
    <message numerus="yes">
        <source>Points counted: {raw}. Corrected by %n scores of LinkedIn’s: {shown} ({difference}).</source>
        <translation>
            <numerusform>Räknade poäng: {raw}. Korrigerat efter %n registrerad LinkedIn-poäng: {shown} ({difference}).</numerusform>
            <numerusform>Räknade poäng: {raw}. Korrigerat efter %n registrerade LinkedIn-poäng: {shown} ({difference}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Set goals…</source>
        <translation>Sätt mål…</translation>
    </message>
    <message>
        <source>Show the Results page</source>
        <translation>Visa sidan Resultat</translation>
    </message>
    <message>
        <source>The lighter band on the gauge is where LinkedIn’s score lies in four of five cases. It widens with what is not known and with the days since the last score.</source>
        <translation>I mätarens ljusare band ligger LinkedIns poäng i fyra fall av fem. Bandet blir bredare av det som inte är känt och för varje dag sedan den senaste poängen.</translation>
    </message>
    <message numerus="yes">
        <source>We assume an average member for %n things not known yet – enter yours.</source>
        <translation>
            <numerusform>Vi räknar med en genomsnittlig medlem för %n uppgift som inte är känd än – fyll i din.</numerusform>
            <numerusform>Vi räknar med en genomsnittlig medlem för %n uppgifter som inte är kända än – fyll i dina.</numerusform>
        </translation>
    </message>
    <message>
        <source>What LinkedIn says</source>
        <translation>Vad LinkedIn säger</translation>
    </message>
    <message>
        <source>What you do and have</source>
        <translation>Vad du gör och har</translation>
    </message>
    <message>
        <source>Why it counts: {source}.</source>
        <translation>Varför det räknas: {source}.</translation>
    </message>
    <message>
        <source>Without Sales Navigator your reachable maximum here is {points}. It is not worth buying it for that.</source>
        <translation>Utan Sales Navigator kan du nå högst {points} här. Det är inte värt att köpa det för den sakens skull.</translation>
    </message>
    <message>
        <source>You have recorded no score of LinkedIn’s yet, so nothing corrects the estimate.</source>
        <translation>Du har inte registrerat någon LinkedIn-poäng än, så inget korrigerar uppskattningen.</translation>
    </message>
    <message>
        <source>You have set no weekly goal for conversations yet.</source>
        <translation>Du har inte satt något veckomål för samtal än.</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Din uppskattning</translation>
    </message>
    <message numerus="yes">
        <source>Your goal: %n conversations a week.</source>
        <translation>
            <numerusform>Ditt mål: %n samtal i veckan.</numerusform>
            <numerusform>Ditt mål: %n samtal i veckan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours: {why}.</source>
        <translation>Hos dig: {why}.</translation>
    </message>
    <message>
        <source>a typical member is assumed</source>
        <translation>vi räknar med en typisk medlem</translation>
    </message>
    <message>
        <source>{points} of {available}</source>
        <translation>{points} av {available}</translation>
    </message>
    <message>
        <source>{raw} before correction</source>
        <translation>{raw} före korrigering</translation>
    </message>
    <message>
        <source>{score} of 100 today, most likely between {low} and {high}.</source>
        <translation>{score} av 100 idag, troligast mellan {low} och {high}.</translation>
    </message>
    <message>
        <source>{score} of 25</source>
        <translation>{score} av 25</translation>
    </message>
    <message>
        <source>{score} of 25 today, most likely between {low} and {high}.</source>
        <translation>{score} av 25 idag, troligast mellan {low} och {high}.</translation>
    </message>
</context>
<context>
    <name>ExportTablesDialog</name>
    <message>
        <source>As usual here: {sign}</source>
        <translation>Som vanligt här: {sign}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaltecken</translation>
    </message>
    <message>
        <source>Export tables for a spreadsheet</source>
        <translation>Exportera tabeller till kalkylark</translation>
    </message>
    <message>
        <source>For Excel: mark the files as UTF-8</source>
        <translation>För Excel: märk filerna som UTF-8</translation>
    </message>
    <message>
        <source>It follows the separator unless you choose one.</source>
        <translation>Följer avgränsaren om du inte väljer något.</translation>
    </message>
    <message>
        <source>One CSV file for each table, with everything of this workspace, in a folder of your choice. Names of files, columns and values are English, so that other programs can read them anywhere.</source>
        <translation>En CSV-fil per tabell med allt i den här arbetsytan, i en mapp du väljer. Filnamn, kolumner och värden är på engelska, så att andra program kan läsa dem överallt.</translation>
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
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Whoever gets the files can read it all. Notes on entries, weeks and pauses are always in them.</source>
        <translation>Den som får filerna kan läsa allt. Anteckningar om poster, veckor och pauser finns alltid med.</translation>
    </message>
    <message>
        <source>With my private notes for talks</source>
        <translation>Med mina privata anteckningar för samtal</translation>
    </message>
    <message>
        <source>Without the mark, Excel shows ä, ł and é as other signs; some programs do not want it.</source>
        <translation>Utan märkningen visar Excel ä, ł och é som andra tecken; vissa program vill inte ha den.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>A part of the program failed. Whatever you entered until now is kept.</source>
        <translation>En del av programmet slutade fungera. Allt du har skrivit in hittills är sparat.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Stäng programmet</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiera detaljerna</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>SSI Coach ended unexpectedly the last time</source>
        <translation>SSI Coach avslutades oväntat förra gången</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Tekniska detaljer</translation>
    </message>
    <message>
        <source>The program was ended by a fault. Whatever you had entered until then was kept.</source>
        <translation>Programmet avslutades av ett fel. Allt du hade skrivit in dittills är sparat.</translation>
    </message>
    <message>
        <source>They name places in the program and its versions; no names, texts, files or passphrases of yours. They are also kept in {folder}.</source>
        <translation>De nämner ställen i programmet och dess versioner; inga namn, texter, filer eller lösenfraser från dig. De finns också i {folder}.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, close the program, start it anew, and send the details below to whoever looks after it.</source>
        <translation>Du kan arbeta vidare. Om det händer igen: stäng programmet, starta om det och skicka detaljerna nedan till den som sköter det.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, send the details below to whoever looks after it.</source>
        <translation>Du kan arbeta vidare. Om det händer igen: skicka detaljerna nedan till den som sköter programmet.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Visa diagrammets siffror som tabell</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} som tabell</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n row(s) skipped: hide</source>
        <translation>
            <numerusform>%n rad överhoppad: dölj</numerusform>
            <numerusform>%n rader överhoppade: dölj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped: show why</source>
        <translation>
            <numerusform>%n rad överhoppad: visa varför</numerusform>
            <numerusform>%n rader överhoppade: visa varför</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n överhoppad</numerusform>
            <numerusform>%n överhoppade</numerusform>
        </translation>
    </message>
    <message>
        <source>How to ask for the larger archive…</source>
        <translation>Så ber du om det större arkivet…</translation>
    </message>
    <message>
        <source>LinkedIn analytics workbook</source>
        <translation>LinkedIns arbetsbok med statistik</translation>
    </message>
    <message>
        <source>LinkedIn archive (basic) of {day}</source>
        <translation>LinkedIn-arkiv (litet) från {day}</translation>
    </message>
    <message>
        <source>LinkedIn archive (complete) of {day}</source>
        <translation>LinkedIn-arkiv (komplett) från {day}</translation>
    </message>
    <message>
        <source>LinkedIn’s score page</source>
        <translation>LinkedIns poängsida</translation>
    </message>
    <message>
        <source>New or changed: {new} · here already: {known}</source>
        <translation>Nytt eller ändrat: {new} · finns redan: {known}</translation>
    </message>
    <message>
        <source>SSI Coach file</source>
        <translation>SSI Coach-fil</translation>
    </message>
    <message>
        <source>Sales Navigator usage report</source>
        <translation>Användningsrapport från Sales Navigator</translation>
    </message>
    <message>
        <source>This is the basic archive: your contacts, messages and profile. Your posts, comments, reactions and searches are only in the larger one, which takes LinkedIn up to a day.</source>
        <translation>Det här är det lilla arkivet: kontakter, meddelanden och profil. Dina inlägg, kommentarer, reaktioner och sökningar finns bara i det större, som tar LinkedIn upp till ett dygn.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>known</source>
        <translation>kända</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nya</translation>
    </message>
    <message>
        <source>of it</source>
        <translation>varav</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lästa</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, rad {line}: {why}</translation>
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
        <translation>Säkerhetskopia sparad i {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Säkerhetskopierar…</translation>
    </message>
    <message>
        <source>Backups of SSI Coach (*.ssicoach *.zip *.gz)</source>
        <translation>Säkerhetskopior från SSI Coach (*.ssicoach *.zip *.gz)</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <translation>Välj en mapp för tabellerna</translation>
    </message>
    <message>
        <source>Export a protected copy</source>
        <translation>Exportera en skyddad kopia</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporterat till {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporterar…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Gå tillbaka till en säkerhetskopia</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Går tillbaka…</translation>
    </message>
    <message>
        <source>My SSI</source>
        <translation>Min SSI</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>SSI Coach interchange file (*.json)</source>
        <translation>Utbytesfil från SSI Coach (*.json)</translation>
    </message>
    <message>
        <source>SSI Coach workspaces (*.ssicoach)</source>
        <translation>SSI Coach-arbetsytor (*.ssicoach)</translation>
    </message>
    <message>
        <source>The demonstration has no backups; go back to your own workspace first.</source>
        <translation>Demonstrationen har inga säkerhetskopior; gå först tillbaka till din egen arbetsyta.</translation>
    </message>
    <message>
        <source>This is the copy.</source>
        <translation>Det här är kopian.</translation>
    </message>
    <message>
        <source>This is the copy. The state before is kept in {file}.</source>
        <translation>Det här är kopian. Läget innan är sparat i {file}.</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Packar upp…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no folder {folder}; make it first.</source>
        <translation>Mappen {folder} finns inte; skapa den först.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Det går inte att skriva till {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} is a file; name a folder for the tables.</source>
        <translation>{file} är en fil; ange en mapp för tabellerna.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} är en mapp; ange en fil.</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message numerus="yes">
        <source>%n questions, 2 minutes. The Brand gauge moves with every tick.</source>
        <translation>
            <numerusform>%n fråga, 2 minuter. Mätaren Varumärke rör sig för varje bock.</numerusform>
            <numerusform>%n frågor, 2 minuter. Mätaren Varumärke rör sig för varje bock.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask LinkedIn for your archive, ready within 24 hours; then drop it here. We remind you.</source>
        <translation>Be LinkedIn om ditt arkiv, det är klart inom 24 timmar; släpp det sedan här. Vi påminner dig.</translation>
    </message>
    <message>
        <source>Asked for. From tomorrow on you are reminded until you have it.</source>
        <translation>Beställt. Från och med imorgon påminner vi dig tills du har det.</translation>
    </message>
    <message>
        <source>Begun. What you add later moves the Brand gauge, too.</source>
        <translation>Påbörjat. Även det du lägger till senare flyttar mätaren Varumärke.</translation>
    </message>
    <message>
        <source>Bring your LinkedIn history</source>
        <translation>Hämta in din LinkedIn-historik</translation>
    </message>
    <message>
        <source>Complete it…</source>
        <translation>Komplettera…</translation>
    </message>
    <message>
        <source>Copy your SSI page and paste it here. The app then corrects its estimate by it.</source>
        <translation>Kopiera din SSI-sida och klistra in den här. Appen korrigerar sedan sin uppskattning efter den.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsätt…</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Så gör du…</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Vill du bara titta?</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Titta igen…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Inget lämnar den här datorn.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Öppna demonstrationen</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Klistra in…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Record again…</source>
        <translation>Registrera igen…</translation>
    </message>
    <message>
        <source>Recorded. A fresh look once a week keeps the estimate true.</source>
        <translation>Registrerat. En ny avläsning i veckan håller uppskattningen aktuell.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Ta en rundtur</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Skip: {step}</source>
        <translation>Hoppa över: {step}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Tick what your profile has</source>
        <translation>Bocka av det din profil har</translation>
    </message>
    <message>
        <source>Your archive is in. A new one now and then keeps the numbers true.</source>
        <translation>Ditt arkiv är inläst. Ett nytt då och då håller siffrorna aktuella.</translation>
    </message>
</context>
<context>
    <name>ForetoldView</name>
    <message>
        <source>LinkedIn’s scores beside the estimate of the day before</source>
        <translation>LinkedIns poäng bredvid uppskattningen dagen före</translation>
    </message>
</context>
<context>
    <name>ForgetPeopleDialog</name>
    <message numerus="yes">
        <source>%n backup(s) could not be deleted; they are in {folder}.</source>
        <translation>
            <numerusform>%n säkerhetskopia kunde inte tas bort; den ligger i {folder}.</numerusform>
            <numerusform>%n säkerhetskopior kunde inte tas bort; de ligger i {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own texts still name this person.</source>
        <translation>
            <numerusform>%n av dina egna texter nämner fortfarande personen.</numerusform>
            <numerusform>%n av dina egna texter nämner fortfarande personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies in {folder} stay as they are; File → Backups deletes them.</source>
        <translation>Kopiorna i {folder} lämnas som de är; du raderar dem under Arkiv → Säkerhetskopior.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) made before as well ({size})</source>
        <translation>
            <numerusform>Ta även bort %n tidigare säkerhetskopia ({size})</numerusform>
            <numerusform>Ta även bort %n tidigare säkerhetskopior ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is forgotten.</source>
        <translation>Alla personer är glömda.</translation>
    </message>
    <message>
        <source>First a fresh backup is made of what is left.</source>
        <translation>Först görs en ny säkerhetskopia av det som är kvar.</translation>
    </message>
    <message>
        <source>Forget imported people?</source>
        <translation>Glömma importerade personer?</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Glöm dem</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Glöm personen</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Glömma {name}?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll dem</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Behåll personen</translation>
    </message>
    <message>
        <source>Names, companies, titles and days of contact of everybody an archive brought are taken out of this workspace, and out of what Undo remembers.</source>
        <translation>Namn, företag, titlar och kontaktdagar för alla som kom med ett arkiv tas bort från den här arbetsytan, och från det som Ångra minns.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>The name, company, title and days of contact are taken out of this workspace, and out of what Undo remembers; so are the titles of cards about this person, and whom a result was with.</source>
        <translation>Namn, företag, titel och kontaktdagar tas bort från den här arbetsytan, och från det som Ångra minns; likaså rubriker på kort om personen, och vem ett resultat var med.</translation>
    </message>
    <message>
        <source>This cannot be undone. Your scores, activities and plan stay; what could be undone until now cannot any more. Backups and exported files made before still have them.</source>
        <translation>Det här går inte att ångra. Dina poäng, aktiviteter och din plan finns kvar, men det som hittills gick att ångra går inte att ångra längre. Tidigare säkerhetskopior och exporterade filer har kvar personerna.</translation>
    </message>
    <message>
        <source>This cannot be undone. Your scores, activities and plan stay; what could be undone until now cannot any more. Backups and exported files made before still have this person, and an archive imported later brings them back.</source>
        <translation>Det här går inte att ångra. Dina poäng, aktiviteter och din plan finns kvar, men det som hittills gick att ångra går inte att ångra längre. Tidigare säkerhetskopior och exporterade filer har kvar personen, och importerar du ett arkiv senare kommer personen tillbaka.</translation>
    </message>
    <message>
        <source>{name} is forgotten.</source>
        <translation>{name} är glömd.</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short day with its year, Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, Qt date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day with its weekday, Qt date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>v. {number}</translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>90 days</source>
        <translation>90 dagar</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Kopiera tabellen till ett kalkylark</translation>
    </message>
    <message>
        <source>Counted by the days they happened, not person by person. The range is where the true share lies in 19 of 20 cases; it narrows with every result.</source>
        <translation>Räknat efter dagarna det hände, inte person för person. I intervallet ligger den verkliga andelen i 19 fall av 20; det smalnar med varje resultat.</translation>
    </message>
    <message>
        <source>From conversation to contract</source>
        <translation>Från samtal till avtal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>More than anything before them, so there is no rate.</source>
        <translation>Fler än allt före dem, så det finns ingen andel.</translation>
    </message>
    <message>
        <source>Nothing in this time yet.</source>
        <translation>Inget under den här tiden än.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Vad det blev av dem</translation>
    </message>
</context>
<context>
    <name>GaugeReading</name>
    <message>
        <source>; LinkedIn’s score {score} on {day}</source>
        <translation>; LinkedIns poäng {score} ({day})</translation>
    </message>
    <message>
        <source>; nothing was logged of late</source>
        <translation>; inget är loggat på sistone</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>ingen uppskattning än</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>av {maximum}</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>den här veckan</translation>
    </message>
    <message>
        <source>{count} of {goal} this week, not part of the 100</source>
        <translation>{count} av {goal} den här veckan, ingår inte i de 100</translation>
    </message>
    <message>
        <source>{count} this week, no goal set</source>
        <translation>{count} den här veckan, inget mål satt</translation>
    </message>
    <message>
        <source>{score} of 100, estimate, give or take {margin}</source>
        <translation>{score} av 100, uppskattning, plus/minus {margin}</translation>
    </message>
    <message>
        <source>{score} of 25, estimate between {low} and {high}</source>
        <translation>{score} av 25, uppskattning mellan {low} och {high}</translation>
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
        <translation>Alla slags aktiviteter är uteslutna, så inget kan föreslås: tillåt några av dem igen.</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least {minutes} minutes a week, {each} on each working day, if you do what is planned here.</source>
        <translation>
            <numerusform>Det tar minst {minutes} minut i veckan, {each} varje arbetsdag, om du gör det som är planerat här.</numerusform>
            <numerusform>Det tar minst {minutes} minuter i veckan, {each} varje arbetsdag, om du gör det som är planerat här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can look so far ahead: choose a day up to {day}.</source>
        <translation>Så långt fram kan ingen se: välj en dag senast {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Not by then, even with {minutes} minutes a week: that comes to about {then}. It can be reached by {earliest}.</source>
        <translation>
            <numerusform>Inte till dess, inte ens med {minutes} minut i veckan: det blir ungefär {then}. Målet kan nås till {earliest}.</numerusform>
            <numerusform>Inte till dess, inte ens med {minutes} minuter i veckan: det blir ungefär {then}. Målet kan nås till {earliest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not within two years, even with {minutes} minutes a week: that comes to about {then} on {day}. Look at your profile and your connections as well, or choose a lower goal.</source>
        <translation>
            <numerusform>Inte inom två år, inte ens med {minutes} minut i veckan: det blir ungefär {then} till {day}. Se över din profil och dina kontakter också, eller välj ett lägre mål.</numerusform>
            <numerusform>Inte inom två år, inte ens med {minutes} minuter i veckan: det blir ungefär {then} till {day}. Se över din profil och dina kontakter också, eller välj ett lägre mål.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of your goal, {target} by {day}, is over: you are at {now}. Choose a new day or a new goal.</source>
        <translation>Dagen för ditt mål, {target} till {day}, har passerat: du ligger på {now}. Välj en ny dag eller ett nytt mål.</translation>
    </message>
    <message>
        <source>The score goes from 0 to 100: choose a number up to 100.</source>
        <translation>Poängen går från 0 till 100: välj ett tal upp till 100.</translation>
    </message>
    <message>
        <source>Today is the day of your goal of {target}: you are at {now}.</source>
        <translation>Idag är dagen för ditt mål {target}: du ligger på {now}.</translation>
    </message>
    <message numerus="yes">
        <source>With the {minutes} minutes you have set aside it is not reached.</source>
        <translation>
            <numerusform>Med den {minutes} minut du har avsatt nås det inte.</numerusform>
            <numerusform>Med de {minutes} minuter du har avsatt nås det inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the {minutes} minutes you have set aside it takes until {day}.</source>
        <translation>
            <numerusform>Med den {minutes} minut du har avsatt tar det till {day}.</numerusform>
            <numerusform>Med de {minutes} minuter du har avsatt tar det till {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are at {now} already: choose a number above it.</source>
        <translation>Du ligger redan på {now}: välj ett högre tal.</translation>
    </message>
    <message>
        <source>You have no working days: give at least one in the settings, then the minutes can be told.</source>
        <translation>Du har inga arbetsdagar: ange minst en i inställningarna, så kan minuterna räknas ut.</translation>
    </message>
    <message>
        <source>You have set aside no minutes for LinkedIn.</source>
        <translation>Du har inte avsatt några minuter för LinkedIn.</translation>
    </message>
    <message>
        <source>Your goal is {target} by {day}; {missing} to go. Going on like this gets you there.</source>
        <translation>Ditt mål är {target} till {day}; {missing} kvar. Fortsätter du så här når du dit.</translation>
    </message>
    <message>
        <source>Your goal is {target} by {day}; {missing} to go. Going on like this means about {then}: more is needed.</source>
        <translation>Ditt mål är {target} till {day}; {missing} kvar. Fortsätter du så här blir det ungefär {then}: det krävs mer.</translation>
    </message>
    <message>
        <source>Your goal is {target}; {missing} to go.</source>
        <translation>Ditt mål är {target}; {missing} kvar.</translation>
    </message>
    <message>
        <source>Your goal of {target} by {day} is behind you, and you are at {now}. Time for a new one?</source>
        <translation>Ditt mål, {target} till {day}, ligger bakom dig, och du är på {now}. Dags för ett nytt?</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached, and going on like this keeps it until {day}.</source>
        <translation>Ditt mål {target} är nått, och fortsätter du så här håller det till {day}.</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached, but going on like this means about {then} on {day}.</source>
        <translation>Ditt mål {target} är nått, men fortsätter du så här blir det ungefär {then} till {day}.</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached: you are at {now}.</source>
        <translation>Ditt mål {target} är nått: du ligger på {now}.</translation>
    </message>
    <message>
        <source>Your profile and your contacts alone are enough for that.</source>
        <translation>Din profil och dina kontakter räcker för det.</translation>
    </message>
    <message>
        <source>{day} is not to come: choose a later day.</source>
        <translation>{day} ligger inte framåt i tiden: välj en senare dag.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Poäng</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;senast</translation>
    </message>
    <message>
        <source>Choose a score and a day: you see how many minutes a week it takes, and what to do in them.</source>
        <translation>Välj en poäng och en dag, så ser du hur många minuter i veckan det tar och vad du ska göra med dem.</translation>
    </message>
    <message>
        <source>Day by which you want to reach it</source>
        <translation>Dag då du vill ha nått den</translation>
    </message>
    <message>
        <source>Every week: {what}</source>
        <translation>Varje vecka: {what}</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Inget mål</translation>
    </message>
    <message numerus="yes">
        <source>Plan my week with %n minutes…</source>
        <translation>
            <numerusform>Planera min vecka med %n minut…</numerusform>
            <numerusform>Planera min vecka med %n minuter…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Score you want to reach</source>
        <translation>Poäng du vill nå</translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation>Räknar ut vad som krävs…</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Ditt mål</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How many do you want a week? They are what it is all for, and no part of the 100. At 0 there is no goal.</source>
        <translation>Hur många vill du ha i veckan? Det är dem allt handlar om, och de ingår inte i de 100. Med 0 finns inget mål.</translation>
    </message>
    <message>
        <source>No goals</source>
        <translation>Inga mål</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Your weekly goals</source>
        <translation>Dina veckomål</translation>
    </message>
    <message>
        <source>{kind} a week</source>
        <translation>{kind} i veckan</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good afternoon</source>
        <translation>God eftermiddag</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>God eftermiddag, {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>God kväll, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>God morgon, {name}</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>%Ln are gone again: the dashed line counts them as well.</source>
        <translation>
            <numerusform>%Ln är borta igen: den streckade linjen räknar med den också.</numerusform>
            <numerusform>%Ln är borta igen: den streckade linjen räknar med dem också.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Tillväxt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>With those who are gone</source>
        <translation>Med dem som inte är kvar</translation>
    </message>
    <message>
        <source>{count} in the last 30 days of your archive.</source>
        <translation>{count} under de senaste 30 dagarna i ditt arkiv.</translation>
    </message>
    <message>
        <source>{count} with those who are gone</source>
        <translation>{count} med dem som är borta</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %Ln connections</source>
        <translation>
            <numerusform>{day}: %Ln kontakt</numerusform>
            <numerusform>{day}: %Ln kontakter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>Choose what to show</source>
        <translation>Välj vad som visas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Each day you do something gets a square here.</source>
        <translation>Varje dag du gör något får en ruta här.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>De senaste 26 veckorna</translation>
    </message>
    <message numerus="yes">
        <source>Last 26 weeks, {what}: something on %n days</source>
        <translation>
            <numerusform>De senaste 26 veckorna, {what}: något på %n dag</numerusform>
            <numerusform>De senaste 26 veckorna, {what}: något på %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Log something for this day…</source>
        <translation>Logga något för den här dagen…</translation>
    </message>
    <message>
        <source>Show its week</source>
        <translation>Visa dess vecka</translation>
    </message>
    <message>
        <source>Shown: {what}. Choose what to show</source>
        <translation>Visas: {what}. Välj vad som visas</translation>
    </message>
    <message>
        <source>What was done on each day</source>
        <translation>Vad som gjordes varje dag</translation>
    </message>
    <message>
        <source>What was logged…</source>
        <translation>Vad som loggats…</translation>
    </message>
    <message>
        <source>{day}: nothing</source>
        <translation>{day}: inget</translation>
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
        <translation>inte känt än: fyll i det i Inställningar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
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
            <numerusform>%n minut i veckan är fri</numerusform>
            <numerusform>%n minuter i veckan är fria</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Håll nivån</translation>
    </message>
    <message numerus="yes">
        <source>Hold: %n minutes a week keep your {total}. The rest is for conversations.</source>
        <translation>
            <numerusform>Håll nivån: %n minut i veckan räcker för att behålla dina {total}. Resten är till för samtal.</numerusform>
            <numerusform>Håll nivån: %n minuter i veckan räcker för att behålla dina {total}. Resten är till för samtal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold: from here on more points cost much. The rest of your time is for conversations.</source>
        <translation>Håll nivån: härifrån kostar fler poäng mycket. Resten av tiden är till för samtal.</translation>
    </message>
    <message>
        <source>Hold: your {total} keeps without more work for now. Your time is for conversations.</source>
        <translation>Håll nivån: dina {total} står sig tills vidare utan mer arbete. Din tid är till för samtal.</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Logga ett samtal</translation>
    </message>
    <message>
        <source>Put it on my plan</source>
        <translation>Lägg in i min plan</translation>
    </message>
    <message>
        <source>a week: {routine}</source>
        <translation>i veckan: {routine}</translation>
    </message>
    <message>
        <source>more work would add less than a point in 30 days</source>
        <translation>mer arbete skulle ge mindre än en poäng på 30 dagar</translation>
    </message>
    <message>
        <source>your plan holds as much</source>
        <translation>din plan innehåller redan så mycket</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>den går inte att läsa ({why}).</translation>
    </message>
    <message>
        <source>it is far too large for any file this program reads.</source>
        <translation>den är mycket större än någon fil som programmet läser.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not UTF-8 text; save the file as UTF-8.</source>
        <translation>rad {line}, kolumn {column}: det här är inte UTF-8-text; spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>there is no such file; check its name.</source>
        <translation>filen finns inte; kontrollera namnet.</translation>
    </message>
    <message>
        <source>this is a workspace or a backup of one; open it with --workspace, or use restore.</source>
        <translation>det här är en arbetsyta eller en säkerhetskopia av en; öppna den med --workspace eller använd restore.</translation>
    </message>
    <message>
        <source>this is no LinkedIn archive, analytics workbook, Sales Navigator report, score page or SSI Coach file; nothing was read.</source>
        <translation>det här är inget LinkedIn-arkiv, ingen arbetsbok med statistik, ingen Sales Navigator-rapport, ingen poängsida och ingen SSI Coach-fil; inget lästes in.</translation>
    </message>
    <message>
        <source>this is one file out of a LinkedIn archive; bring in the whole archive: the ZIP file or its folder.</source>
        <translation>det här är en enstaka fil ur ett LinkedIn-arkiv; läs in hela arkivet: ZIP-filen eller dess mapp.</translation>
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
        <translation>En säkerhetskopia av läget innan har gjorts.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Bring in your LinkedIn archive (the ZIP file or its folder), an analytics workbook, a usage report of Sales Navigator, LinkedIn’s score page, or a file that SSI Coach exported. What is in it is shown first. Drop files here or choose them; several at once are fine.</source>
        <translation>Läs in ditt LinkedIn-arkiv (ZIP-filen eller dess mapp), en arbetsbok med statistik, en användningsrapport från Sales Navigator, LinkedIns poängsida eller en fil som SSI Coach har exporterat. Först visas vad som finns i dem. Släpp filer här eller välj dem, gärna flera på en gång.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Välj filer att importera</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer…</translation>
    </message>
    <message>
        <source>Choose the folder of an unpacked archive</source>
        <translation>Välj mappen med ett uppackat arkiv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Everything in it is here already: there is nothing to import.</source>
        <translation>Allt i den finns redan här: det finns inget att importera.</translation>
    </message>
    <message>
        <source>Files to import (*.zip *.xlsx *.xls *.csv *.json *.txt *.html *.htm)</source>
        <translation>Filer att importera (*.zip *.xlsx *.xls *.csv *.json *.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>How do I get my archive?</source>
        <translation>Hur får jag mitt arkiv?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerat</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln new or changed</source>
        <translation>
            <numerusform>Importerat: %Ln ny eller ändrad</numerusform>
            <numerusform>Importerat: %Ln nya eller ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing… Until it is done, Cancel takes everything back.</source>
        <translation>Importerar… Tills det är klart tar Avbryt tillbaka allt.</translation>
    </message>
    <message>
        <source>New or changed: {new} · here already: {known}</source>
        <translation>Nytt eller ändrat: {new} · finns redan: {known}</translation>
    </message>
    <message>
        <source>One undo takes all of it back (Edit menu).</source>
        <translation>Ångra en gång (menyn Redigera) så är allt borta igen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Det är jag</translation>
    </message>
    <message>
        <source>This is too much to be undone in one step. A backup is made before, and the steps that could be undone until now cannot be undone any more.</source>
        <translation>Det här är för mycket för att kunna ångras i ett steg. En säkerhetskopia görs innan, och de steg som hittills gick att ångra går inte att ångra längre.</translation>
    </message>
    <message>
        <source>This report has several people. Which of them are you?</source>
        <translation>Rapporten innehåller flera personer. Vem av dem är du?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Your name in the report</source>
        <translation>Ditt namn i rapporten</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <source>activities</source>
        <translation>aktiviteter</translation>
    </message>
    <message>
        <source>changed weights</source>
        <translation>ändrade vikter</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>kontakter</translation>
    </message>
    <message>
        <source>dated figures</source>
        <translation>daterade siffror</translation>
    </message>
    <message>
        <source>days of reach</source>
        <translation>dagar med räckvidd</translation>
    </message>
    <message>
        <source>facts about you</source>
        <translation>uppgifter om dig</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>hints put away</source>
        <translation>bortvalda tips</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>inbjudningar</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pauser</translation>
    </message>
    <message>
        <source>planned cards</source>
        <translation>planerade kort</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>inlägg</translation>
    </message>
    <message>
        <source>remarks on days</source>
        <translation>anteckningar om dagar</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>rutiner</translation>
    </message>
    <message>
        <source>scores of LinkedIn</source>
        <translation>poäng från LinkedIn</translation>
    </message>
    <message>
        <source>ticks of the profile list</source>
        <translation>bockar i profillistan</translation>
    </message>
    <message>
        <source>weekly notes</source>
        <translation>veckoanteckningar</translation>
    </message>
</context>
<context>
    <name>InsideView</name>
    <message>
        <source>Activities logged</source>
        <translation>Loggade aktiviteter</translation>
    </message>
    <message>
        <source>Choose a backup and look inside: what it holds, compared with now. Nothing is changed by that.</source>
        <translation>Välj en säkerhetskopia och titta in: vad den innehåller, jämfört med nu. Inget ändras av det.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Uppskattning</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>I den här säkerhetskopian</translation>
    </message>
    <message>
        <source>LinkedIn’s scores</source>
        <translation>LinkedIns poäng</translation>
    </message>
    <message>
        <source>Logged last</source>
        <translation>Senast loggat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Profile items ticked</source>
        <translation>Avbockat i profilen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>an id must not be empty.</source>
        <translation>ett id får inte vara tomt.</translation>
    </message>
    <message>
        <source>another row before has the same; keep one of them.</source>
        <translation>en tidigare rad har samma; behåll en av dem.</translation>
    </message>
    <message>
        <source>in {pillar} every part weighs nothing; leave one at least.</source>
        <translation>i {pillar} väger ingen del något; låt minst en göra det.</translation>
    </message>
    <message>
        <source>the days end before they begin.</source>
        <translation>dagarna slutar innan de börjar.</translation>
    </message>
    <message>
        <source>the file is of version {version}, this program reads up to {known}; update the program.</source>
        <translation>filen har version {version}, programmet läser upp till {known}; uppdatera programmet.</translation>
    </message>
    <message>
        <source>the key “{key}” is missing.</source>
        <translation>nyckeln ”{key}” saknas.</translation>
    </message>
    <message>
        <source>the key “{key}” is not known; the nearest is “{near}”.</source>
        <translation>nyckeln ”{key}” är okänd; närmast är ”{near}”.</translation>
    </message>
    <message>
        <source>the pause ends before it begins.</source>
        <translation>pausen slutar innan den börjar.</translation>
    </message>
    <message>
        <source>there is no “{name}”; the nearest is “{near}”.</source>
        <translation>”{name}” finns inte; närmast är ”{near}”.</translation>
    </message>
    <message>
        <source>these are no days; write the first like 2026-01-05, then how many days later each next one is.</source>
        <translation>det här är inga dagar; skriv den första som 2026-01-05 och sedan hur många dagar senare var och en av de följande är.</translation>
    </message>
    <message>
        <source>this is no moment; write it like 2026-06-11T09:51:14Z.</source>
        <translation>det här är ingen tidpunkt; skriv den som 2026-06-11T09:51:14Z.</translation>
    </message>
    <message>
        <source>this is not an SSI Coach file; it must say “ssi-coach” here.</source>
        <translation>det här är ingen SSI Coach-fil; här måste det stå ”ssi-coach”.</translation>
    </message>
    <message>
        <source>this key stands twice.</source>
        <translation>den här nyckeln står två gånger.</translation>
    </message>
    <message>
        <source>this must be a list.</source>
        <translation>det här måste vara en lista.</translation>
    </message>
    <message>
        <source>this must be a text in quotation marks.</source>
        <translation>det här måste vara en text inom citattecken.</translation>
    </message>
    <message>
        <source>this must be an object in braces.</source>
        <translation>det här måste vara ett objekt inom klammerparenteser.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>det här måste vara true eller false.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>det här får inte vara tomt.</translation>
    </message>
    <message>
        <source>this text holds characters that are none.</source>
        <translation>texten innehåller ogiltiga tecken.</translation>
    </message>
    <message>
        <source>this text is longer than {longest} characters.</source>
        <translation>texten är längre än {longest} tecken.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{value} is not a number between {low} and {high}.</source>
        <translation>{value} är inget tal mellan {low} och {high}.</translation>
    </message>
    <message>
        <source>{value} is not a whole number between {low} and {high}.</source>
        <translation>{value} är inget heltal mellan {low} och {high}.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used; the nearest is {near}.</source>
        <translation>”{value}” är ingen dag som kan användas; närmast är {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no day; write it like 2026-11-23.</source>
        <translation>”{value}” är ingen dag; skriv den som 2026-11-23.</translation>
    </message>
    <message>
        <source>“{value}” is no week that can be used; the nearest is {near}.</source>
        <translation>”{value}” är ingen vecka som kan användas; närmast är {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week; write it like 2026-W47.</source>
        <translation>”{value}” är ingen vecka; skriv den som 2026-W47.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>By itself: {points} points on {day}</source>
        <translation>Av sig självt: {points} poäng ({day})</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what}, {day}</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line {line}, column {column}: brackets are nested too deep for such a file.</source>
        <translation>rad {line}, kolumn {column}: parenteserna är för djupt nästlade för en sådan fil.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not valid JSON.</source>
        <translation>rad {line}, kolumn {column}: det här är inte giltig JSON.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>This computer’s keychain did not take the passphrase; you will be asked for it as before.</source>
        <translation>Datorns nyckelring tog inte emot lösenfrasen; du får frågan om den som förut.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer; the passphrase may still be in it. Delete it there.</source>
        <translation>Datorns nyckelring svarar inte; lösenfrasen kan finnas kvar där. Radera den där.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer; type the passphrase instead.</source>
        <translation>Datorns nyckelring svarar inte; skriv lösenfrasen i stället.</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>back, mistake, take back</source>
        <translation>tillbaka, misstag, ta tillbaka, ångra</translation>
    </message>
    <message>
        <source>backup, safety copy, bring back, lost</source>
        <translation>backup, säkerhetskopia, hämta tillbaka, förlorat</translation>
    </message>
    <message>
        <source>bright, white, light mode</source>
        <translation>ljust, vitt, ljust läge</translation>
    </message>
    <message>
        <source>checklist, photo, headline</source>
        <translation>checklista, foto, rubrik</translation>
    </message>
    <message>
        <source>contacts, people, connections</source>
        <translation>kontakter, personer, folk</translation>
    </message>
    <message>
        <source>csv, excel, archive, zip, read in, file, upload</source>
        <translation>csv, excel, arkiv, zip, läs in, fil, ladda upp</translation>
    </message>
    <message>
        <source>csv, excel, spreadsheet, table, figures</source>
        <translation>csv, excel, kalkylark, tabell, siffror</translation>
    </message>
    <message>
        <source>exit, end, leave</source>
        <translation>stäng, lämna, sluta</translation>
    </message>
    <message>
        <source>forgot, later, missed days</source>
        <translation>glömt, senare, missade dagar</translation>
    </message>
    <message>
        <source>help, download, data from linkedin</source>
        <translation>hjälp, ladda ner, data från LinkedIn</translation>
    </message>
    <message>
        <source>help, formula, calculation</source>
        <translation>hjälp, formel, beräkning</translation>
    </message>
    <message>
        <source>help, introduction, first steps</source>
        <translation>hjälp, introduktion, första stegen, rundtur</translation>
    </message>
    <message>
        <source>help, keys, manual</source>
        <translation>hjälp, tangenter, handbok</translation>
    </message>
    <message>
        <source>help, support, bug, error</source>
        <translation>hjälp, support, bugg, fel</translation>
    </message>
    <message>
        <source>holiday, vacation, ill, away</source>
        <translation>semester, ledighet, sjuk, borta</translation>
    </message>
    <message>
        <source>home, start, overview</source>
        <translation>hem, start, översikt</translation>
    </message>
    <message>
        <source>ics, outlook, appointments, reminder</source>
        <translation>ics, Outlook, möten, påminnelse</translation>
    </message>
    <message>
        <source>json, all data, take with you, other computer</source>
        <translation>json, alla data, ta med, annan dator</translation>
    </message>
    <message>
        <source>meeting, coach, appointment</source>
        <translation>möte, coach, tid</translation>
    </message>
    <message>
        <source>night, black, dark mode</source>
        <translation>mörkt, natt, svart, mörkt läge</translation>
    </message>
    <message>
        <source>number, enter, type, ssi page</source>
        <translation>siffra, ange, skriv in, SSI-sida</translation>
    </message>
    <message>
        <source>paper, printer, weekly report</source>
        <translation>papper, skrivare, veckorapport, rapport</translation>
    </message>
    <message>
        <source>password, encrypt, passphrase, secret</source>
        <translation>lösenord, kryptera, lösenfras, hemligt</translation>
    </message>
    <message>
        <source>pdf, print, paper, summary for the boss</source>
        <translation>pdf, skriv ut, utskrift, papper, sammanfattning för chefen</translation>
    </message>
    <message>
        <source>pdf, print, paper, weekly report, summary</source>
        <translation>pdf, skriv ut, papper, veckorapport, rapport, sammanfattning</translation>
    </message>
    <message>
        <source>plan, calendar, days</source>
        <translation>plan, kalender, dagar</translation>
    </message>
    <message>
        <source>privacy, data protection, delete people</source>
        <translation>integritet, dataskydd, GDPR, ta bort personer</translation>
    </message>
    <message>
        <source>proposal, schedule, calendar</source>
        <translation>förslag, schema, kalender</translation>
    </message>
    <message>
        <source>reminder, notification, alarm, time, appearance, work days</source>
        <translation>påminnelse, avisering, alarm, tid, utseende, arbetsdagar</translation>
    </message>
    <message>
        <source>repeat, recurring, every week, habit</source>
        <translation>upprepa, återkommande, varje vecka, vana</translation>
    </message>
    <message>
        <source>report, summary, look back</source>
        <translation>rapport, sammanfattning, tillbakablick</translation>
    </message>
    <message>
        <source>report, weekly review, charts, statistics</source>
        <translation>rapport, veckogenomgång, diagram, statistik</translation>
    </message>
    <message>
        <source>safety copy, restore, damaged, lost</source>
        <translation>backup, säkerhetskopia, återställ, skadad, förlorad</translation>
    </message>
    <message>
        <source>safety copy, save, copy</source>
        <translation>backup, säkerhetskopia, spara, kopia</translation>
    </message>
    <message>
        <source>sale, contract, customer, revenue</source>
        <translation>försäljning, avtal, kund, intäkt</translation>
    </message>
    <message>
        <source>sales, revenue, customers, contracts</source>
        <translation>försäljning, intäkter, kunder, avtal</translation>
    </message>
    <message>
        <source>targets, aims</source>
        <translation>mål, målsättning</translation>
    </message>
    <message>
        <source>update, upgrade, download</source>
        <translation>uppdatering, uppgradera, ladda ner</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>version, licens</translation>
    </message>
    <message>
        <source>zoom, font size, bigger</source>
        <translation>zoom, textstorlek, större</translation>
    </message>
    <message>
        <source>zoom, font size, tiny</source>
        <translation>zoom, textstorlek, mindre</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Routine</source>
        <translation>Rutin</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>ungefär %n minut</numerusform>
            <numerusform>ungefär %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>appointment</source>
        <comment>other words for a meeting</comment>
        <translation>träff avstämning bokning</translation>
    </message>
    <message>
        <source>deal sale order</source>
        <comment>other words for a contract signed</comment>
        <translation>affär order försäljning kontrakt</translation>
    </message>
    <message>
        <source>offer quote bid</source>
        <comment>other words for a proposal sent</comment>
        <translation>anbud bud prisförslag</translation>
    </message>
    <message>
        <source>phone telephone</source>
        <comment>other words for a call</comment>
        <translation>telefon ring ringde mobil</translation>
    </message>
    <message>
        <source>talk dialogue</source>
        <comment>other words for a conversation</comment>
        <translation>prat snack dialog</translation>
    </message>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>imorgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>igår</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message>
        <source>In your browser</source>
        <translation>I din webbläsare</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Öppna projektets sida</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL: it is loaded as it was published, and you may put another version in its place. What that means stands first in its text.</source>
        <translation>Qt används under LGPL: det laddas som det publicerades, och du får sätta en annan version i dess ställe. Vad det innebär står först i dess text.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Licensens text</translation>
    </message>
    <message>
        <source>What ships with SSI Coach</source>
        <translation>Vad som följer med SSI Coach</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>As a table</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Dölj tabellen</translation>
    </message>
    <message>
        <source>It is no proof that one brings the other.</source>
        <translation>Det bevisar inte att det ena ger det andra.</translation>
    </message>
    <message>
        <source>The figures behind this</source>
        <translation>Siffrorna bakom</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Vecka från</translation>
    </message>
    <message>
        <source>Week of {day}: {result} {count}. {cause}: {amount}</source>
        <translation>Vecka från {day}: {result} {count}. {cause}: {amount}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
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
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alla resultat</translation>
    </message>
    <message>
        <source>Change this result</source>
        <translation>Ändra resultatet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy what is chosen, or all, for a spreadsheet</source>
        <translation>Kopiera det valda, eller allt, till ett kalkylark</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete this result</source>
        <translation>Ta bort resultatet</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Slags resultat</translation>
    </message>
    <message>
        <source>No result is like that.</source>
        <translation>Inget resultat stämmer.</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile in the browser</source>
        <translation>Öppna LinkedIn-profilen i webbläsaren</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Öppna profilen</translation>
    </message>
    <message>
        <source>Search name, note</source>
        <translation>Sök namn, anteckning</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} av {all}</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Ask the keychain</source>
        <translation>Fråga nyckelringen</translation>
    </message>
    <message>
        <source>Back to {workspace}</source>
        <translation>Tillbaka till {workspace}</translation>
    </message>
    <message>
        <source>It does not open any more…</source>
        <translation>Den går inte att öppna längre…</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Titta på demonstrationen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Öppna en annan arbetsyta…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Remember in this computer’s keychain</source>
        <translation>Kom ihåg i datorns nyckelring</translation>
    </message>
    <message>
        <source>Start a new workspace…</source>
        <translation>Skapa en ny arbetsyta…</translation>
    </message>
    <message>
        <source>{workspace} is locked</source>
        <translation>{workspace} är låst</translation>
    </message>
    <message>
        <source>{workspace} is protected</source>
        <translation>{workspace} är skyddad</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>A protected workspace locks when nobody used the program for so long. Ctrl+L locks it at once.</source>
        <translation>En skyddad arbetsyta låses när ingen har använt programmet så länge. Ctrl+L låser den direkt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lås fönstret</translation>
    </message>
    <message>
        <source>Motion of the gauges</source>
        <translation>Animationer</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Aldrig av sig självt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>efter %n minut</numerusform>
            <numerusform>efter %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %, as the system</source>
        <translation>{percent}&#xa0;%, som systemet</translation>
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
        <translation>{workspace} – låst – SSI Coach</translation>
    </message>
</context>
<context>
    <name>MonthsCard</name>
    <message>
        <source>All months as a table</source>
        <translation>Alla månader som tabell</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Results by month</source>
        <translation>Resultat per månad</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Value of contracts</source>
        <translation>Avtalens värde</translation>
    </message>
    <message>
        <source>Value of contracts, no currency</source>
        <translation>Avtalens värde, utan valuta</translation>
    </message>
    <message>
        <source>Value of contracts, {currency}</source>
        <translation>Avtalens värde, {currency}</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Vad diagrammet visar</translation>
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
        <translation>{total} totalt sedan {month}.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>för %n månad sedan</numerusform>
            <numerusform>för %n månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>för %n år sedan</numerusform>
            <numerusform>för %n år sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Decision-maker gone quiet: last contact {ago}</source>
        <translation>Beslutsfattare som har tystnat: senaste kontakt {ago}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Följ upp: {name}</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Har tystnat</translation>
    </message>
    <message>
        <source>Never a word</source>
        <translation>Aldrig ett ord</translation>
    </message>
    <message>
        <source>New: connected {ago}, no word yet</source>
        <translation>Ny: ni blev kontakter {ago}, inte ett ord än</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Yrkesverksam</translation>
    </message>
    <message>
        <source>Starting out</source>
        <translation>Ny i arbetslivet</translation>
    </message>
    <message>
        <source>connected, and nothing since</source>
        <translation>kontakter, men inget sagt sedan dess</translation>
    </message>
    <message>
        <source>in touch once, not in the last 90 days</source>
        <translation>ni hördes förr, men inte de senaste 90 dagarna</translation>
    </message>
    <message>
        <source>in touch within the last 90 days</source>
        <translation>ni har hörts de senaste 90 dagarna</translation>
    </message>
    <message>
        <source>new · {ago}</source>
        <translation>ny · {ago}</translation>
    </message>
    <message>
        <source>quiet · {ago}</source>
        <translation>tyst · {ago}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>igår</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since the one before</source>
        <translation>
            <numerusform>%Ln borta sedan det förra</numerusform>
            <numerusform>%Ln borta sedan det förra</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Forget imported people…</source>
        <translation>Glöm importerade personer…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Reading your network…</source>
        <translation>Läser ditt nätverk…</translation>
    </message>
    <message>
        <source>Take everybody out of this workspace again</source>
        <translation>Ta bort alla personer från arbetsytan igen</translation>
    </message>
    <message>
        <source>The whole list of people</source>
        <translation>Hela listan med personer</translation>
    </message>
    <message>
        <source>Whom you know, and with whom you are in touch</source>
        <translation>Vilka du känner och vilka du har kontakt med</translation>
    </message>
    <message>
        <source>from your LinkedIn archive of {day}</source>
        <translation>från ditt LinkedIn-arkiv från {day}</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) came in</source>
        <translation>
            <numerusform>%Ln kontakt inläst</numerusform>
            <numerusform>%Ln kontakter inlästa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) gone</source>
        <translation>
            <numerusform>%Ln kontakt borta</numerusform>
            <numerusform>%Ln kontakter borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) had another job on {day}</source>
        <translation>
            <numerusform>%Ln kontakt hade ett annat jobb {day}</numerusform>
            <numerusform>%Ln kontakter hade ett annat jobb {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of {day} who are none any more</source>
        <translation>
            <numerusform>%Ln kontakt från {day} som inte längre är det</numerusform>
            <numerusform>%Ln kontakter från {day} som inte längre är det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) who decide</source>
        <translation>
            <numerusform>%Ln kontakt som beslutar</numerusform>
            <numerusform>%Ln kontakter som beslutar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) with another job: a good reason to write</source>
        <translation>
            <numerusform>%Ln kontakt med nytt jobb: ett bra skäl att skriva</numerusform>
            <numerusform>%Ln kontakter med nytt jobb: ett bra skäl att skriva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endorsement(s) and recommendation(s)</source>
        <translation>
            <numerusform>%Ln bekräftelse eller rekommendation</numerusform>
            <numerusform>%Ln bekräftelser och rekommendationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln följare</numerusform>
            <numerusform>%Ln följare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new connection(s)</source>
        <translation>
            <numerusform>%Ln ny kontakt</numerusform>
            <numerusform>%Ln nya kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities from {first} to {last}</source>
        <translation>Aktiviteter från {first} till {last}</translation>
    </message>
    <message>
        <source>Filled in about you</source>
        <translation>Ifyllt om dig</translation>
    </message>
    <message>
        <source>Found on your profile</source>
        <translation>Hittat på din profil</translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Inget i det var nytt.</translation>
    </message>
    <message>
        <source>This archive is of {day}; newer ones are known. It only adds what they did not tell.</source>
        <translation>Arkivet är från {day}; nyare finns redan inlästa. Det lägger bara till det som de inte visade.</translation>
    </message>
    <message>
        <source>Ticked by you, not in the archive; your ticks stay, please look</source>
        <translation>Avbockat av dig men inte i arkivet; dina bockar finns kvar, titta gärna</translation>
    </message>
    <message>
        <source>{names} · and {count} more</source>
        <translation>{names} · och {count} till</translation>
    </message>
    <message>
        <source>{name} ({job})</source>
        <translation>{name} ({job})</translation>
    </message>
    <message>
        <source>{percent} % of your invitations accepted</source>
        <translation>{percent}&#xa0;% av dina inbjudningar accepterade</translation>
    </message>
</context>
<context>
    <name>NoScreen</name>
    <message>
        <source>No window can be opened ({why}); on Linux it is mostly the system&apos;s libxcb-cursor0 that has to be installed.</source>
        <translation>Det går inte att öppna något fönster ({why}); på Linux är det oftast systemets libxcb-cursor0 som behöver installeras.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; sit down at one, or use the commands that ssi-coach --help lists.</source>
        <translation>Det finns ingen skärm att öppna ett fönster på; starta programmet vid en skärm, eller använd kommandona som ssi-coach --help visar.</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>What worked? What will you do differently next week?</source>
        <translation>Vad fungerade? Vad gör du annorlunda nästa vecka?</translation>
    </message>
    <message>
        <source>Your notes on the week</source>
        <translation>Dina anteckningar om veckan</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Empty the search and filters</source>
        <translation>Töm sökning och filter</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Visa alla igen</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A new week begins. Look back at week {week} and see what moved the needle.</source>
        <translation>En ny vecka börjar. Se tillbaka på vecka {week} och vad som gjorde skillnad.</translation>
    </message>
    <message>
        <source>Catch up…</source>
        <translation>Logga i efterhand…</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Så gör du…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>LinkedIn should have your archive ready: look for its e-mail, download the file and drop it on this window.</source>
        <translation>LinkedIn borde ha ditt arkiv klart: leta efter mejlet, ladda ner filen och släpp den på det här fönstret.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tillbaka</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Nothing logged since {day}. Were you away, or was it about as usual?</source>
        <translation>Inget loggat sedan {day}. Var du borta, eller var det ungefär som vanligt?</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Påminn mig imorgon</translation>
    </message>
    <message numerus="yes">
        <source>Your LinkedIn archive is %n day(s) old: ask for a new one.</source>
        <translation>
            <numerusform>Ditt LinkedIn-arkiv är %n dag gammalt: be om ett nytt.</numerusform>
            <numerusform>Ditt LinkedIn-arkiv är %n dagar gammalt: be om ett nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your archive ends on {day}. Were you away since then, or was it about as usual?</source>
        <translation>Ditt arkiv slutar {day}. Har du varit borta sedan dess, eller var det ungefär som vanligt?</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a workspace, and --workspace names one: leave one of them out.</source>
        <translation>{file} är en arbetsyta, och --workspace anger en: utelämna en av dem.</translation>
    </message>
    <message>
        <source>{file} is no SSI Coach workspace; it was left as it is.</source>
        <translation>{file} är ingen arbetsyta från SSI Coach; filen har inte ändrats.</translation>
    </message>
    <message>
        <source>{file} is not there; it was moved, renamed or deleted.</source>
        <translation>{file} finns inte; filen har flyttats, bytt namn eller tagits bort.</translation>
    </message>
    <message>
        <source>{file} is open in another window, which cannot be told what to import: {why}. Import it there.</source>
        <translation>{file} är öppen i ett annat fönster, och det går inte att tala om för det vad som ska importeras: {why}. Importera det där.</translation>
    </message>
    <message>
        <source>{file} was not opened: name one workspace at a time.</source>
        <translation>{file} öppnades inte: ange en arbetsyta i taget.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>AMOUNT</source>
        <translation>BELOPP</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPP</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>NYCKEL</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>ANTECKNING</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>SÖKVÄG</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the copy, where it is another</source>
        <translation>en fil vars första rad är kopians lösenfras, om den är en annan</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>en egen anteckning</translation>
    </message>
    <message>
        <source>answer as JSON, for scripts</source>
        <translation>svara som JSON, för skript</translation>
    </message>
    <message>
        <source>answer as a table in CSV</source>
        <translation>svara som tabell i CSV</translation>
    </message>
    <message>
        <source>bring what can be read of a damaged workspace into this new file</source>
        <translation>rädda det som går att läsa i en skadad arbetsyta till den här nya filen</translation>
    </message>
    <message>
        <source>export a protected workspace, although anybody can read what is written</source>
        <translation>exportera en skyddad arbetsyta, fast vem som helst kan läsa resultatet</translation>
    </message>
    <message>
        <source>how many; without it, one</source>
        <translation>hur många; annars en</translation>
    </message>
    <message>
        <source>minutes for the week; without it, those of your settings</source>
        <translation>minuter för veckan; annars de i dina inställningar</translation>
    </message>
    <message>
        <source>one table a file, with names and values as scripts read them</source>
        <translation>en fil per tabell, med namn och värden som skript läser (engelska)</translation>
    </message>
    <message>
        <source>only show what would come in; nothing is changed</source>
        <translation>visa bara vad som skulle läsas in; inget ändras</translation>
    </message>
    <message>
        <source>put what is proposed on the plan</source>
        <translation>lägg förslaget i planen</translation>
    </message>
    <message>
        <source>read LinkedIn’s copied page from standard input</source>
        <translation>läs LinkedIns kopierade sida från standard in</translation>
    </message>
    <message>
        <source>take the tick away</source>
        <translation>ta bort bocken</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>PDF-filen som skrivs</translation>
    </message>
    <message>
        <source>the average score of your industry</source>
        <translation>genomsnittet i din bransch</translation>
    </message>
    <message>
        <source>the average score of your network</source>
        <translation>genomsnittet i ditt nätverk</translation>
    </message>
    <message>
        <source>the copy to go back to</source>
        <translation>kopian att gå tillbaka till</translation>
    </message>
    <message>
        <source>the copy to write; without it, one among the backups</source>
        <translation>kopian som skrivs; annars en bland säkerhetskopiorna</translation>
    </message>
    <message>
        <source>the currency of --value, like EUR, SEK or PLN</source>
        <translation>valutan för --value, t.ex. EUR, SEK eller PLN</translation>
    </message>
    <message>
        <source>the day, like 2026-11-23, “today” or “yesterday”; without it, today</source>
        <translation>dagen, t.ex. 2026-11-23, ”idag” eller ”igår”; annars idag</translation>
    </message>
    <message>
        <source>the file to write; with --csv, the folder</source>
        <translation>filen som skrivs; med --csv mappen</translation>
    </message>
    <message>
        <source>the files to take in; also LinkedIn’s archive as a folder</source>
        <translation>filerna som ska läsas in; LinkedIns arkiv även som mapp</translation>
    </message>
    <message>
        <source>the first day of the report</source>
        <translation>rapportens första dag</translation>
    </message>
    <message>
        <source>the folder with the workspaces</source>
        <translation>mappen med arbetsytorna</translation>
    </message>
    <message>
        <source>the key of an item, like photo; ssi-coach checklist shows all</source>
        <translation>nyckeln för en punkt, t.ex. photo; ssi-coach checklist visar alla</translation>
    </message>
    <message>
        <source>the last day of the report</source>
        <translation>rapportens sista dag</translation>
    </message>
    <message>
        <source>the pillar “Brand”, 0 to 25</source>
        <translation>pelaren ”Varumärke”, 0 till 25</translation>
    </message>
    <message>
        <source>the pillar “Insights”, 0 to 25</source>
        <translation>pelaren ”Insikter”, 0 till 25</translation>
    </message>
    <message>
        <source>the pillar “People”, 0 to 25</source>
        <translation>pelaren ”Personer”, 0 till 25</translation>
    </message>
    <message>
        <source>the pillar “Relationships”, 0 to 25</source>
        <translation>pelaren ”Relationer”, 0 till 25</translation>
    </message>
    <message>
        <source>the score as a whole, 0 to 100; without it, the sum of all four pillars</source>
        <translation>hela värdet, 0 till 100; annars summan av alla fyra pelare</translation>
    </message>
    <message>
        <source>the week, by year and number; without it, the last one that is over</source>
        <translation>veckan med år och nummer; annars den senast avslutade</translation>
    </message>
    <message>
        <source>the week, by year and number; without it, the next that can be planned</source>
        <translation>veckan med år och nummer; annars nästa som går att planera</translation>
    </message>
    <message>
        <source>what a proposal or contract is worth</source>
        <translation>vad en offert eller ett avtal är värt</translation>
    </message>
    <message>
        <source>what was done, by its key: {keys} and so on</source>
        <translation>vad som gjordes, som nyckel: {keys} och så vidare</translation>
    </message>
    <message>
        <source>with --csv: begin files so that Excel reads them as UTF-8</source>
        <translation>med --csv: inled filerna så att Excel läser dem som UTF-8</translation>
    </message>
    <message>
        <source>with --csv: the decimal sign; auto is the one of the language</source>
        <translation>med --csv: decimaltecknet; auto är språkets</translation>
    </message>
    <message>
        <source>with --csv: what stands between cells; auto goes by the decimal sign</source>
        <translation>med --csv: avgränsaren; auto följer decimaltecknet</translation>
    </message>
    <message>
        <source>with --ics: what is on the plan already, and no proposal</source>
        <translation>med --ics: det som redan står i planen, inget förslag</translation>
    </message>
    <message>
        <source>with --ics: when each day’s work begins, or all-day</source>
        <translation>med --ics: när dagens arbete börjar, eller all-day för heldag</translation>
    </message>
    <message>
        <source>with whom; for results, such as a call or a contract</source>
        <translation>med vem; för resultat som ett telefonsamtal eller avtal</translation>
    </message>
    <message>
        <source>write it as a page in PDF</source>
        <translation>skriv den som en sida i PDF</translation>
    </message>
    <message>
        <source>write it as a picture in PNG</source>
        <translation>skriv den som en bild i PNG</translation>
    </message>
    <message>
        <source>write it as appointments for a calendar</source>
        <translation>skriv den som kalenderhändelser</translation>
    </message>
    <message>
        <source>your name as the archive has it, where it does not tell by itself</source>
        <translation>ditt namn som det står i arkivet, om det inte framgår</translation>
    </message>
    <message>
        <source>your place in your industry: 4 for the top 4 %</source>
        <translation>din plats i branschen: 4 för topp 4 %</translation>
    </message>
    <message>
        <source>your place in your network: 18 for the top 18 %</source>
        <translation>din plats i nätverket: 18 för topp 18 %</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>There is no folder {folder}; check its name.</source>
        <translation>Mappen {folder} finns inte; kontrollera namnet.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>{folder} går inte att läsa: {why}.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>English page</source>
        <translation>engelsk sida</translation>
    </message>
    <message>
        <source>French page</source>
        <translation>fransk sida</translation>
    </message>
    <message>
        <source>German page</source>
        <translation>tysk sida</translation>
    </message>
    <message>
        <source>Polish page</source>
        <translation>polsk sida</translation>
    </message>
    <message>
        <source>Portuguese page</source>
        <translation>portugisisk sida</translation>
    </message>
    <message>
        <source>Russian page</source>
        <translation>rysk sida</translation>
    </message>
    <message>
        <source>Spanish page</source>
        <translation>spansk sida</translation>
    </message>
    <message>
        <source>The four pillars cannot be told for certain on this page; please type the four numbers instead.</source>
        <translation>De fyra pelarna går inte att känna igen säkert på den här sidan; skriv in de fyra siffrorna i stället.</translation>
    </message>
    <message>
        <source>This does not read like LinkedIn’s Social Selling Index page: copy the whole page (Ctrl+A, Ctrl+C), or type the four numbers.</source>
        <translation>Det här ser inte ut som LinkedIns sida för Social Selling Index: kopiera hela sidan (Ctrl+A, Ctrl+C) eller skriv in de fyra siffrorna.</translation>
    </message>
    <message>
        <source>This is far more text than LinkedIn’s page has; copy the page alone.</source>
        <translation>Det här är mycket mer text än LinkedIns sida har; kopiera bara sidan.</translation>
    </message>
    <message>
        <source>page in another language, read by order and sum</source>
        <translation>sida på ett annat språk, läst efter ordning och summa</translation>
    </message>
    <message>
        <source>the industry’s pillars</source>
        <translation>branschens pelare</translation>
    </message>
    <message>
        <source>the network’s pillars</source>
        <translation>nätverkets pelare</translation>
    </message>
    <message>
        <source>the page’s data</source>
        <translation>sidans data</translation>
    </message>
    <message>
        <source>{count} of 2 averages</source>
        <translation>{count} av 2 genomsnitt</translation>
    </message>
    <message>
        <source>{count} of 2 ranks</source>
        <translation>{count} av 2 rankningar</translation>
    </message>
    <message>
        <source>{count} of 4 pillars</source>
        <translation>{count} av 4 pelare</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Drag onto a day</source>
        <translation>Dra till en dag</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Färre</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Fler…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Inget heter så.</translation>
    </message>
    <message>
        <source>Or choose a day and press A. The figure is the minutes for one.</source>
        <translation>Eller välj en dag och tryck på A. Siffran efter en aktivitet: minuter för en gång.</translation>
    </message>
    <message>
        <source>Search activities</source>
        <translation>Sök aktivitet</translation>
    </message>
    <message>
        <source>What you can plan</source>
        <translation>Vad du kan planera</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Do</source>
        <comment>mark of a line of the palette: done at once</comment>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>mark of a line of the palette: a place</comment>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>mark of a line of the palette: an entry</comment>
        <translation>Logga</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark of a line of the palette: a dialog or file</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Vad det kan vara</translation>
    </message>
    <message>
        <source>What you did, or what you look for</source>
        <translation>Vad du har gjort eller letar efter</translation>
    </message>
    <message>
        <source>com 3 · progress · plan my week · settings · dark</source>
        <translation>kom 3 · framsteg · planera veckan · inställningar · mörkt</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Gör det</translation>
    </message>
    <message>
        <source>Enter runs the highlighted row.</source>
        <translation>Enter utför den markerade raden.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>Not now: {why}</source>
        <translation>Inte nu: {why}</translation>
    </message>
    <message>
        <source>Nothing is called exactly that. Choose what you mean with the arrow keys.</source>
        <translation>Inget heter exakt så. Välj med piltangenterna vad du menar.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, or the beginning of one.</source>
        <translation>Inget heter så. Prova ett annat ord eller början på ett.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Shift+Enter logs and stays</source>
        <translation>Skift+Enter loggar och stannar kvar</translation>
    </message>
    <message>
        <source>What did you do, or what are you looking for?</source>
        <translation>Vad har du gjort, eller vad letar du efter?</translation>
    </message>
</context>
<context>
    <name>Parser</name>
    <message>
        <source>One of these is missing: {wanted}; --help shows how they are written.</source>
        <translation>Något av detta saknas: {wanted}; --help visar hur de skrivs.</translation>
    </message>
    <message>
        <source>This is missing: {wanted}; --help shows how it is written.</source>
        <translation>{wanted} saknas; --help visar hur det skrivs.</translation>
    </message>
    <message>
        <source>This is not understood: {given}; --help shows what can be given.</source>
        <translation>Det här känns inte igen: {given}; --help visar vad som kan anges.</translation>
    </message>
    <message>
        <source>it does not go with {other}; leave one of them out</source>
        <translation>går inte ihop med {other}; utelämna ett av dem</translation>
    </message>
    <message>
        <source>it takes no value; leave “{value}” out</source>
        <translation>den tar inget värde; utelämna ”{value}”</translation>
    </message>
    <message>
        <source>nothing follows it; write at least one after it</source>
        <translation>inget följer efteråt; ange minst ett värde</translation>
    </message>
    <message>
        <source>nothing follows it; write its value after it</source>
        <translation>värdet saknas; skriv det efteråt</translation>
    </message>
    <message>
        <source>options</source>
        <translation>flaggor</translation>
    </message>
    <message>
        <source>show this help, and nothing else</source>
        <translation>visa bara den här hjälpen</translation>
    </message>
    <message>
        <source>too much follows it; write at most one after it</source>
        <translation>för mycket följer efteråt; ange högst ett värde</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>användning: </translation>
    </message>
    <message>
        <source>what to give</source>
        <translation>det som ska anges</translation>
    </message>
    <message>
        <source>{argument}: {problem}.</source>
        <translation>{argument}: {problem}.</translation>
    </message>
    <message>
        <source>“{value}” is not among what can be chosen: {choices}</source>
        <translation>”{value}” går inte att välja; välj bland {choices}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hide what was typed: {field}</source>
        <translation>Dölj det som skrivits: {field}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show what was typed: {field}</source>
        <translation>Visa det som skrivits: {field}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source> · thick line = with your changes</source>
        <translation> · tjock linje = med dina ändringar</translation>
    </message>
    <message>
        <source> · ◆ = your goal</source>
        <translation> · ◆ = ditt mål</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80&#xa0;%-intervall</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Going on like this</source>
        <translation>Fortsätter så här</translation>
    </message>
    <message>
        <source>If you go on as in the last four weeks: about {score} on {day} ({low} to {high}).</source>
        <translation>Om du fortsätter som de senaste fyra veckorna: ungefär {score} till {day} ({low} till {high}).</translation>
    </message>
    <message>
        <source>Nothing was logged in the last four weeks. If that goes on: about {score} on {day} ({low} to {high}).</source>
        <translation>Inget är loggat de senaste fyra veckorna. Om det fortsätter så: ungefär {score} till {day} ({low} till {high}).</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Visa diagrammets siffror som tabell</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Diagrammets siffror</translation>
    </message>
    <message>
        <source>The next 13 weeks</source>
        <translation>De kommande 13 veckorna</translation>
    </message>
    <message>
        <source>With your changes</source>
        <translation>Med dina ändringar</translation>
    </message>
    <message>
        <source>dashed = going on like this, with its 80 % range</source>
        <translation>streckad = fortsätter så här, med 80&#xa0;%-intervall</translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>going on like this {score} ({low} – {high})</source>
        <translation>fortsätter så här {score} ({low} – {high})</translation>
    </message>
    <message>
        <source>with your changes {score}</source>
        <translation>med dina ändringar {score}</translation>
    </message>
</context>
<context>
    <name>PathChartView</name>
    <message>
        <source>Score so far and in the 13 weeks to come</source>
        <translation>Poäng hittills och de kommande 13 veckorna</translation>
    </message>
</context>
<context>
    <name>PausesDialog</name>
    <message>
        <source>Add pause</source>
        <translation>Lägg till paus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the pause {span}</source>
        <translation>Ta bort pausen {span}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>No pauses so far.</source>
        <translation>Inga pauser än.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>On these days nothing is expected of you, and your streak waits.</source>
        <translation>De här dagarna väntas inget av dig, och dina bra veckor i rad pausas.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauser</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>optional: holiday, trade fair, ill</source>
        <translation>valfritt: semester, mässa, sjuk</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
</context>
<context>
    <name>PayOff</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared, up to 8 weeks apart: {work} – with {results}. A link is told only if it is so clear that chance alone would show one in fewer than 5 of 100 cases.</source>
        <translation>Jämfört, med upp till 8 veckors mellanrum: {work} – med {results}. Ett samband nämns bara om det är så tydligt att slumpen ensam skulle ge ett sådant i färre än 5 av 100 fall.</translation>
    </message>
    <message>
        <source>In {weeks} you also had more {result}</source>
        <translation>Under {weeks} hade du också fler {result}</translation>
    </message>
    <message>
        <source>In {weeks} you had fewer {result}</source>
        <translation>Under {weeks} hade du färre {result}</translation>
    </message>
    <message numerus="yes">
        <source>In {weeks} you had fewer {result} about %n weeks later</source>
        <translation>
            <numerusform>Ungefär %n vecka efter {weeks} hade du färre {result}</numerusform>
            <numerusform>Ungefär %n veckor efter {weeks} hade du färre {result}</numerusform>
        </translation>
    </message>
    <message>
        <source>In {weeks} you had fewer {result} about a week later</source>
        <translation>Ungefär en vecka efter {weeks} hade du färre {result}</translation>
    </message>
    <message numerus="yes">
        <source>In {weeks} you had more {result} about %n weeks later</source>
        <translation>
            <numerusform>Ungefär %n vecka efter {weeks} hade du fler {result}</numerusform>
            <numerusform>Ungefär %n veckor efter {weeks} hade du fler {result}</numerusform>
        </translation>
    </message>
    <message>
        <source>In {weeks} you had more {result} about a week later</source>
        <translation>Ungefär en vecka efter {weeks} hade du fler {result}</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman) {rho}, slow ups and downs taken out; 1 would be always together, 0 not at all. {tried} comparisons were made. Had your results nothing to do with your work, one as large would turn up somewhere among them in {chance} of 100 cases.</source>
        <translation>Rangkorrelation (Spearman) {rho}, utan långsamma upp- och nedgångar; 1 vore alltid tillsammans, 0 inte alls. {tried} jämförelser gjordes. Om dina resultat inte hade något med ditt arbete att göra skulle en så stor ändå dyka upp någonstans bland dem i {chance} fall av 100.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>tydligt</translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation>färre än 1</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>svagt</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>starkt</translation>
    </message>
    <message>
        <source>weeks with a higher score</source>
        <translation>veckor med högre poäng</translation>
    </message>
    <message>
        <source>weeks with more points in “{pillar}”</source>
        <translation>veckor med fler poäng i ”{pillar}”</translation>
    </message>
    <message>
        <source>weeks with more {what}</source>
        <translation>veckor med fler {what}</translation>
    </message>
    <message>
        <source>your score and its four parts</source>
        <translation>din poäng och dess fyra delar</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n weeks before</source>
        <translation>
            <numerusform>{what}, %n vecka före</numerusform>
            <numerusform>{what}, %n veckor före</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, the week before</source>
        <translation>{what}, veckan före</translation>
    </message>
</context>
<context>
    <name>PayOffSection</name>
    <message numerus="yes">
        <source>%n to go.</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>%n kvar.</numerusform>
            <numerusform>%n kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>After {weeks} weeks with your results noted, this can tell whether your work pays off.</source>
        <translation>Efter {weeks} veckor med dina resultat noterade kan du se här om ditt arbete lönar sig.</translation>
    </message>
    <message>
        <source>Do weeks in which you do more come before weeks with more results? That is looked for here, up to eight weeks apart.</source>
        <translation>Kommer veckor när du gör mer före veckor med fler resultat? Det letar vi efter här, med upp till åtta veckors mellanrum.</translation>
    </message>
    <message>
        <source>In the last two years nothing was logged in a whole week.</source>
        <translation>Under de senaste två åren finns ingen hel vecka där något är loggat.</translation>
    </message>
    <message>
        <source>Log a result</source>
        <translation>Logga ett resultat</translation>
    </message>
    <message>
        <source>Looking through your weeks…</source>
        <translation>Går igenom dina veckor…</translation>
    </message>
    <message>
        <source>No link found in {weeks}. That does not mean there is none: what is weak, slow or comes seldom is not seen in so few weeks.</source>
        <translation>Inget samband hittat på {weeks}. Det betyder inte att det inte finns: det som är svagt, långsamt eller ovanligt syns inte på så få veckor.</translation>
    </message>
    <message>
        <source>No results logged yet. Note your conversations, calls, meetings, proposals and contracts: after {weeks} weeks you can see here what goes with them.</source>
        <translation>Inga resultat loggade än. Notera dina samtal, telefonsamtal, möten, offerter och avtal: efter {weeks} veckor ser du här vad som följer med dem.</translation>
    </message>
    <message>
        <source>The last whole week with entries ended on {day}: all this is about the time before.</source>
        <translation>Den sista hela veckan med något loggat slutade {day}: allt det här gäller tiden före.</translation>
    </message>
    <message>
        <source>What goes with your results</source>
        <translation>Vad som hänger ihop med dina resultat</translation>
    </message>
    <message>
        <source>What went together in your weeks, the surest first:</source>
        <translation>Det som hängde ihop i dina veckor, det säkraste först:</translation>
    </message>
    <message>
        <source>Your work or your results hardly differ from week to week: there is nothing to compare yet.</source>
        <translation>Ditt arbete eller dina resultat skiljer sig knappt från vecka till vecka: det finns inget att jämföra än.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%Ln are on the clipboard.</source>
        <translation>
            <numerusform>%Ln ligger i Urklipp.</numerusform>
            <numerusform>%Ln ligger i Urklipp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>Alla nivåer</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Alla relationer</translation>
    </message>
    <message>
        <source>Changed jobs</source>
        <translation>Bytt jobb</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy those chosen for a spreadsheet</source>
        <translation>Kopiera de valda till ett kalkylark</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Glöm personen…</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Ingen stämmer in.</translation>
    </message>
    <message>
        <source>On your week</source>
        <translation>I din vecka</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile in the browser</source>
        <translation>Öppna LinkedIn-profilen i webbläsaren</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Öppna profilen</translation>
    </message>
    <message>
        <source>Plan a follow-up on the next work day</source>
        <translation>Planera en uppföljning nästa arbetsdag</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>Lägg i min vecka</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Rank not known</source>
        <translation>Okänd nivå</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Search name, position, company</source>
        <translation>Sök namn, titel, företag</translation>
    </message>
    <message>
        <source>Show only who fits your target customers</source>
        <translation>Visa bara dem som passar dina målkunder</translation>
    </message>
    <message>
        <source>Take this person out of the workspace without a trace</source>
        <translation>Ta bort personen från arbetsytan utan spår</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Målkunder</translation>
    </message>
    <message>
        <source>To reach out to</source>
        <translation>Att höra av sig till</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} av {all}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Kontakt sedan</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>PillarsCard</name>
    <message>
        <source>All results</source>
        <translation>Alla resultat</translation>
    </message>
    <message>
        <source>Furthest below the usual average: {pillar}, {own} against {average}.</source>
        <translation>Längst under det vanliga snittet: {pillar}, {own} mot {average}.</translation>
    </message>
    <message>
        <source>Furthest below your industry: {pillar}, {own} against {average}.</source>
        <translation>Längst under din bransch: {pillar}, {own} mot {average}.</translation>
    </message>
    <message>
        <source>Most room: {pillar}.</source>
        <translation>Mest kvar att hämta: {pillar}.</translation>
    </message>
    <message>
        <source>No pillar is below the average.</source>
        <translation>Ingen pelare ligger under snittet.</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pelare</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Sätt ett mål</translation>
    </message>
    <message>
        <source>Show the Results page</source>
        <translation>Visa sidan Resultat</translation>
    </message>
    <message>
        <source>Since the close of {day}, corrections by LinkedIn’s score included</source>
        <translation>Sedan slutet av {day}, inklusive korrigeringar efter LinkedIns poäng</translation>
    </message>
    <message>
        <source>The gauges fill once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>Mätarna fylls när din profillista är avbockad eller LinkedIns poäng är registrerad.</translation>
    </message>
    <message>
        <source>This week: {results}. Results are not part of the 100.</source>
        <translation>Den här veckan: {results}. Resultat ingår inte i de 100.</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Vad ligger bakom {pillar}?</translation>
    </message>
    <message>
        <source>What is still open in your profile list would lift it most.</source>
        <translation>Det som är kvar i din profillista skulle lyfta den mest.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>also {results}</source>
        <translation>även {results}</translation>
    </message>
    <message>
        <source>arc = estimate · tick = LinkedIn’s score</source>
        <translation>båge = uppskattning · streck = LinkedIns poäng</translation>
    </message>
    <message>
        <source>industry {average}</source>
        <translation>bransch {average}</translation>
    </message>
    <message>
        <source>new this week</source>
        <translation>nytt den här veckan</translation>
    </message>
    <message>
        <source>not part of the 100</source>
        <translation>ingår inte i de 100</translation>
    </message>
    <message>
        <source>same as on Sunday</source>
        <translation>samma som i söndags</translation>
    </message>
    <message>
        <source>{change} since Sunday</source>
        <translation>{change} sedan i söndags</translation>
    </message>
    <message>
        <source>{first} and {second} more a week would lift it most.</source>
        <translation>{first} och {second} till i veckan skulle lyfta den mest.</translation>
    </message>
    <message>
        <source>{first} more a week would lift it most.</source>
        <translation>{first} till i veckan skulle lyfta den mest.</translation>
    </message>
    <message>
        <source>{results} this week</source>
        <translation>{results} den här veckan</translation>
    </message>
</context>
<context>
    <name>PlainQuestion</name>
    <message>
        <source>A protected copy holds everything and opens with the same passphrase. A plain file can be read by anybody who gets it.</source>
        <translation>En skyddad kopia innehåller allt och öppnas med samma lösenfras. En öppen fil kan läsas av alla som får tag i den.</translation>
    </message>
    <message>
        <source>Plain file…</source>
        <translation>Öppen fil…</translation>
    </message>
    <message>
        <source>Protected copy…</source>
        <translation>Skyddad kopia…</translation>
    </message>
    <message>
        <source>Save it all the same…</source>
        <translation>Spara ändå…</translation>
    </message>
    <message>
        <source>This workspace is protected</source>
        <translation>Den här arbetsytan är skyddad</translation>
    </message>
    <message>
        <source>What is saved here is not: anybody who gets the file can read it.</source>
        <translation>Det som sparas här är inte det: alla som får tag i filen kan läsa den.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Even kept up, this adds less than half a point by {day}: it holds what you have.</source>
        <translation>Även om du håller i det ger det här mindre än en halv poäng till {day}: det bevarar det du har.</translation>
    </message>
    <message>
        <source>Every kind of activity is excluded; allow at least one.</source>
        <translation>Alla slags aktiviteter är uteslutna; tillåt minst ett.</translation>
    </message>
    <message>
        <source>Everything that is done with people is excluded, so these minutes reach nobody directly.</source>
        <translation>Allt som görs med människor är uteslutet, så de här minuterna når ingen direkt.</translation>
    </message>
    <message>
        <source>Keep this up: about +{kept} by {day}. Only this week: +{once}.</source>
        <translation>Håller du i det: ungefär +{kept} till {day}. Bara den här veckan: +{once}.</translation>
    </message>
    <message>
        <source>Keep this up: about +{kept} by {day}. Only this week: less than half a point.</source>
        <translation>Håller du i det: ungefär +{kept} till {day}. Bara den här veckan: mindre än en halv poäng.</translation>
    </message>
    <message>
        <source>More than a tenth of the minutes go to reactions: they are soon forgotten.</source>
        <translation>Mer än en tiondel av minuterna går till reaktioner: de glöms snabbt.</translation>
    </message>
    <message>
        <source>No minutes are given for this week, so nothing is proposed.</source>
        <translation>Inga minuter är angivna för veckan, så inget föreslås.</translation>
    </message>
    <message>
        <source>No working day of this week is left; plan the next one.</source>
        <translation>Det finns ingen arbetsdag kvar den här veckan; planera nästa.</translation>
    </message>
    <message>
        <source>No working days are given; choose at least one day of the week.</source>
        <translation>Inga arbetsdagar är angivna; välj minst en veckodag.</translation>
    </message>
    <message>
        <source>Nothing that fits into these minutes would add points.</source>
        <translation>Inget som ryms i de här minuterna skulle ge poäng.</translation>
    </message>
    <message>
        <source>There is no post in it, and none in the week before: one a fortnight is good.</source>
        <translation>Det finns inget inlägg med, och inget veckan före heller: ett varannan vecka är bra.</translation>
    </message>
    <message numerus="yes">
        <source>This is {minutes} minutes more than the week has.</source>
        <translation>
            <numerusform>Det är {minutes} minut mer än veckan har.</numerusform>
            <numerusform>Det är {minutes} minuter mer än veckan har.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week is over; plan this one or a later one.</source>
        <translation>Den här veckan är över; planera den pågående eller en senare.</translation>
    </message>
    <message>
        <source>Too little of it is with people: comments, replies and messages are what brings conversations.</source>
        <translation>För lite av det är med människor: det är kommentarer, svar och meddelanden som ger samtal.</translation>
    </message>
    <message>
        <source>What is done and planned already takes the minutes of this week.</source>
        <translation>Det som är gjort och planerat tar redan veckans minuter.</translation>
    </message>
    <message>
        <source>What this week brings can be told once your profile’s checklist or a score of LinkedIn is entered.</source>
        <translation>Vad veckan ger går att säga när profillistan eller en LinkedIn-poäng är ifylld.</translation>
    </message>
    <message>
        <source>You took everything away; have it proposed anew, or close this.</source>
        <translation>Du har tagit bort allt; ta fram ett nytt förslag eller stäng det här.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes stay free: more of the same would be too much, or would add nothing.</source>
        <translation>
            <numerusform>{minutes} minut förblir fri: mer av samma sak vore för mycket eller skulle inte ge något.</numerusform>
            <numerusform>{minutes} minuter förblir fria: mer av samma sak vore för mycket eller skulle inte ge något.</numerusform>
        </translation>
    </message>
    <message>
        <source>{week} is over; plan this week, {this}, or a later one.</source>
        <translation>{week} är över; planera den här veckan, {this}, eller en senare.</translation>
    </message>
    <message>
        <source>{week} is too far ahead; the last week that can be planned is {last}.</source>
        <translation>{week} ligger för långt fram; den sista veckan som går att planera är {last}.</translation>
    </message>
    <message>
        <source>{what} on one day is more than anyone does with care.</source>
        <translation>{what} på en dag är mer än någon hinner göra med omsorg.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Routine</source>
        <translation>Rutin</translation>
    </message>
</context>
<context>
    <name>PlanRowWidget</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Klart: {what}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>How many are done: {what}</source>
        <translation>Hur många som är klara: {what}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte klart</translation>
    </message>
    <message>
        <source>One less done</source>
        <translation>En färre klar</translation>
    </message>
    <message>
        <source>One more done</source>
        <translation>En till klar</translation>
    </message>
    <message>
        <source>Show on the Week page</source>
        <translation>Visa på sidan Vecka</translation>
    </message>
</context>
<context>
    <name>PlanWeekDialog</name>
    <message numerus="yes">
        <source>%n min of it done or planned already</source>
        <translation>
            <numerusform>varav %n&#xa0;min redan är gjort eller planerat</numerusform>
            <numerusform>varav %n&#xa0;min redan är gjort eller planerat</numerusform>
        </translation>
    </message>
    <message>
        <source>Also save as a routine</source>
        <translation>Spara även som rutin</translation>
    </message>
    <message>
        <source>As a routine, one card a day: {what}</source>
        <translation>Som rutin ett kort per dag: {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>My %n minutes</source>
        <translation>
            <numerusform>Min %n minut</numerusform>
            <numerusform>Mina %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan my week</source>
        <translation>Planera min vecka</translation>
    </message>
    <message>
        <source>Plan the week after</source>
        <translation>Planera veckan efter</translation>
    </message>
    <message>
        <source>Plan the week before</source>
        <translation>Planera veckan före</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Nytt förslag</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>Lägg in i planen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Lägg in</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message>
        <source>Without what you changed</source>
        <translation>Utan dina ändringar</translation>
    </message>
    <message>
        <source>Your routine “{title}” is just that: {what}</source>
        <translation>Din rutin ”{title}” är just det: {what}</translation>
    </message>
    <message>
        <source>{planned} of {minutes} min</source>
        <translation>{planned} av {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>PlanWishes</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Minutes for the week</source>
        <translation>Minuter för veckan</translation>
    </message>
    <message>
        <source>Minutes for the week, as a slider</source>
        <translation>Minuter för veckan, som skjutreglage</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Inget särskilt</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Det viktigaste</translation>
    </message>
    <message>
        <source>What may be suggested</source>
        <translation>Vad som får föreslås</translation>
    </message>
    <message>
        <source>Without a tick it is never suggested, not on Today either, once you take the week over.</source>
        <translation>Utan bock föreslås det aldrig mer, inte heller under Idag, när du har lagt in veckan.</translation>
    </message>
    <message>
        <source>{day}: this day is over</source>
        <translation>{day}: den dagen är över</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no {what} “{name}”; the nearest is “{near}”.</source>
        <translation>Okänd {what}: ”{name}”; närmast är ”{near}”.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>LinkedIn does not publish its formula: these are this app’s estimates, and the official score you record corrects them.</source>
        <translation>LinkedIn avslöjar inte sin formel: det här är appens uppskattningar, och de officiella poängen du registrerar korrigerar dem.</translation>
    </message>
    <message>
        <source>Nothing of the checklist is like that.</source>
        <translation>Ingen punkt på checklistan stämmer in på det.</translation>
    </message>
    <message>
        <source>One step would add about {points} points to your professional brand</source>
        <translation>Ett steg skulle ge ditt varumärke ungefär {points} poäng till</translation>
    </message>
    <message>
        <source>Open my LinkedIn profile</source>
        <translation>Öppna min LinkedIn-profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Search the checklist</source>
        <translation>Sök på checklistan</translation>
    </message>
    <message>
        <source>Show only open</source>
        <translation>Visa bara det som är kvar</translation>
    </message>
    <message>
        <source>Three steps would add about {points} points to your professional brand</source>
        <translation>Tre steg skulle ge ditt varumärke ungefär {points} poäng till</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Two steps would add about {points} points to your professional brand</source>
        <translation>Två steg skulle ge ditt varumärke ungefär {points} poäng till</translation>
    </message>
    <message>
        <source>What is behind your estimate?</source>
        <translation>Vad ligger bakom din uppskattning?</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Vad ligger bakom {pillar}?</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Din profil</translation>
    </message>
    <message>
        <source>Your profile is complete</source>
        <translation>Din profil är komplett</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>komplett</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>ingen uppskattning än</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>av {maximum}</translation>
    </message>
    <message>
        <source>read from your LinkedIn archive of {day}</source>
        <translation>hämtat ur ditt LinkedIn-arkiv från {day}</translation>
    </message>
    <message>
        <source>{done} of {all} complete · {percent} % by weight</source>
        <translation>{done} av {all} klara · viktat {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}, {done} of {all} items</source>
        <translation>{percent}, {done} av {all} punkter</translation>
    </message>
    <message>
        <source>{score} of {maximum}, estimate</source>
        <translation>{score} av {maximum}, uppskattning</translation>
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
        <translation>Den här arbetsytan är tom. Den skadade finns kvar i {file}.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Vad som ska visas</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Done and planned this week</source>
        <translation>Gjort och planerat den här veckan</translation>
    </message>
    <message>
        <source>{done} of {planned} done</source>
        <translation>{done} av {planned} klara</translation>
    </message>
</context>
<context>
    <name>ProjectPageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Sök efter ny version</translation>
    </message>
    <message>
        <source>No browser could be opened; type the address into one.</source>
        <translation>Ingen webbläsare gick att öppna; skriv in adressen i en.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Öppna i webbläsaren</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Rapportera ett problem</translation>
    </message>
    <message>
        <source>SSI Coach has no network of its own and asks nobody. Your browser opens the project’s page:</source>
        <translation>SSI Coach går inte ut på nätet själv och frågar ingen. Din webbläsare öppnar projektets sida:</translation>
    </message>
    <message>
        <source>Say there what you did, what you expected and what happened. Help → About copies the details that help; leave out names and numbers of yours, for everybody can read the page.</source>
        <translation>Skriv där vad du gjorde, vad du väntade dig och vad som hände. Hjälp → Om kopierar de uppgifter som hjälper; utelämna namn och siffror, för alla kan läsa sidan.</translation>
    </message>
    <message>
        <source>This is version {version}. The page lists all versions; the newest stands first.</source>
        <translation>Det här är version {version}. Sidan listar alla versioner; den nyaste står först.</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>A forgotten passphrase means that everything in this workspace and its backups is lost.</source>
        <translation>Glömmer du lösenfrasen går allt i arbetsytan och dess säkerhetskopior förlorat.</translation>
    </message>
    <message>
        <source>A new passphrase holds for the backups as well. Without protection, anybody who has the file or a backup can read it.</source>
        <translation>En ny lösenfras gäller även säkerhetskopiorna. Utan skydd kan vem som helst som har filen eller en säkerhetskopia läsa den.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>Passphrase of this workspace</source>
        <translation>Arbetsytans lösenfras</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Skydda</translation>
    </message>
    <message>
        <source>Protect this workspace</source>
        <translation>Skydda den här arbetsytan</translation>
    </message>
    <message>
        <source>Remember in this computer’s keychain</source>
        <translation>Kom ihåg i datorns nyckelring</translation>
    </message>
    <message>
        <source>Remove the protection</source>
        <translation>Ta bort skyddet</translation>
    </message>
    <message>
        <source>That is not the present passphrase; type it again.</source>
        <translation>Det är inte den nuvarande lösenfrasen; skriv den igen.</translation>
    </message>
    <message>
        <source>The file, its undo history and its backups can then be read with the passphrase only. It is asked for when the workspace is opened, and after it was locked.</source>
        <translation>Filen, dess ångra-historik och säkerhetskopiorna går sedan bara att läsa med lösenfrasen. Du får ange den när arbetsytan öppnas och när den har varit låst.</translation>
    </message>
    <message>
        <source>The two are not the same; type the new one once more.</source>
        <translation>De två är inte likadana; skriv den nya en gång till.</translation>
    </message>
    <message>
        <source>Type the new passphrase twice.</source>
        <translation>Skriv den nya lösenfrasen två gånger.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Frågar datorns nyckelring…</translation>
    </message>
    <message>
        <source>Finishing what is being written…</source>
        <translation>Skriver klart det som pågår…</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Vänta %n sekund innan du försöker igen.</numerusform>
            <numerusform>Vänta %n sekunder innan du försöker igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open it; type it again.</source>
        <translation>Den lösenfrasen öppnar inte arbetsytan; skriv den igen.</translation>
    </message>
    <message>
        <source>The demonstration is not protected; nothing in it is anybody’s.</source>
        <translation>Demonstrationen är inte skyddad; inget i den tillhör någon.</translation>
    </message>
    <message>
        <source>The keychain does not have it; type the passphrase.</source>
        <translation>Nyckelringen har den inte; skriv lösenfrasen.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Lösenfrasen är ändrad.</translation>
    </message>
    <message>
        <source>The workspace and its backups are written anew…</source>
        <translation>Arbetsytan och dess säkerhetskopior skrivs om…</translation>
    </message>
    <message>
        <source>The workspace is not protected any more.</source>
        <translation>Arbetsytan är inte längre skyddad.</translation>
    </message>
    <message>
        <source>The workspace is protected. Ctrl+L locks it.</source>
        <translation>Arbetsytan är skyddad. Ctrl+L låser den.</translation>
    </message>
    <message>
        <source>These backups kept the protection they had, since another passphrase opens them:</source>
        <translation>De här säkerhetskopiorna behöll sitt tidigare skydd, eftersom de öppnas med en annan lösenfras:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} does not open with what was typed. If you are sure of the passphrase, the file may be damaged.</source>
        <translation>{file} går inte att öppna med det du skrev. Är du säker på lösenfrasen kan filen vara skadad.</translation>
    </message>
    <message>
        <source>{file} is not there any more; it was moved, renamed or deleted.</source>
        <translation>{file} finns inte längre; filen har flyttats, bytt namn eller tagits bort.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Titta i:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Filer av &amp;typ:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Långsidesbindning</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Sidupps&amp;ättning:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Kortsidesbindning</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ange sidor eller intervall separerade med kommatecken. Intervall anges med två siffror separerade med ett bindestreck. T.ex. 3,5-7,9 skriver ut sidorna 3, 5, 6, 7 och 9.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QualitySection</name>
    <message>
        <source>80 % range</source>
        <translation>80&#xa0;%-intervall</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Uppskattning</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn’s scores and what the estimate said before</source>
        <translation>LinkedIns poäng och vad uppskattningen sa innan</translation>
    </message>
    <message>
        <source>LinkedIn’s scores beside the estimate of the day before</source>
        <translation>LinkedIns poäng bredvid uppskattningen från dagen innan</translation>
    </message>
    <message>
        <source>Looking through your scores…</source>
        <translation>Går igenom dina poäng…</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>More, and other days…</source>
        <translation>Mer, och andra dagar…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Score by score</source>
        <translation>Poäng för poäng</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score change?</source>
        <translation>Varför ändrades LinkedIns poäng?</translation>
    </message>
    <message>
        <source>Your estimate today: {ranks}</source>
        <translation>Din uppskattning idag: {ranks}</translation>
    </message>
    <message>
        <source>Your rank</source>
        <translation>Din rankning</translation>
    </message>
    <message>
        <source>the newest {count} of {all}</source>
        <translation>de {count} senaste av {all}</translation>
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
        <translation>{missed}, utanför</translation>
    </message>
    <message>
        <source>○ = LinkedIn’s score · bar = the 80 % range of the day before, dash = the estimate</source>
        <translation>○ = LinkedIns poäng · stapel = 80&#xa0;%-intervallet dagen innan, streck = uppskattningen</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>Shift+Enter logs and stays</source>
        <translation>Skift+Enter loggar och stannar kvar</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Vad har du gjort?</translation>
    </message>
    <message>
        <source>What you did, how often, and when</source>
        <translation>Vad du gjorde, hur många gånger och när</translation>
    </message>
    <message>
        <source>com 3 · visit 4 yesterday · contract 12000 EUR Nordfrakt</source>
        <translation>kom 3 · besök 4 igår · avtal 12000 EUR Nordfrakt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Arbetsyta: {name}</translation>
    </message>
    <message>
        <source>{name}: everything is saved</source>
        <translation>{name}: allt är sparat</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Not even the top 10 % is within 100 points: check the average.</source>
        <translation>Inte ens topp 10&#xa0;% ryms inom 100 poäng: kontrollera snittet.</translation>
    </message>
    <message>
        <source>Worked out from the average of {average} and fitted to the ranks LinkedIn showed you ({count} so far).</source>
        <translation>Beräknat från snittet {average} och anpassat till de rankningar LinkedIn har visat dig ({count} hittills).</translation>
    </message>
    <message>
        <source>Worked out from the average of {average} and from ranks that others published.</source>
        <translation>Beräknat från snittet {average} och från rankningar som andra har publicerat.</translation>
    </message>
    <message>
        <source>about top {industry} % in your industry</source>
        <translation>ungefär topp {industry}&#xa0;% i din bransch</translation>
    </message>
    <message>
        <source>about top {industry} % in your industry, top {network} % in your network</source>
        <translation>ungefär topp {industry}&#xa0;% i din bransch, topp {network}&#xa0;% i ditt nätverk</translation>
    </message>
    <message>
        <source>about top {network} % in your network</source>
        <translation>ungefär topp {network}&#xa0;% i ditt nätverk</translation>
    </message>
    <message>
        <source>top {percent} % from about {score}</source>
        <translation>topp {percent}&#xa0;% från ungefär {score}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Decision-makers gone quiet, and new connections without a word: the shortest way to a talk.</source>
        <translation>Beslutsfattare som har tystnat och nya kontakter du inte har skrivit till: kortaste vägen till ett samtal.</translation>
    </message>
    <message>
        <source>Nobody waits: no decision-maker has gone quiet, and nobody new is without a word.</source>
        <translation>Ingen väntar: ingen beslutsfattare har tystnat och du har hört av dig till alla nya kontakter.</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Hör av dig</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Visa %Ln</numerusform>
            <numerusform>Visa alla %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Forget this person…</source>
        <translation>Glöm personen…</translation>
    </message>
    <message>
        <source>On your week</source>
        <translation>I din vecka</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile of {name} in the browser</source>
        <translation>Öppna LinkedIn-profilen för {name} i webbläsaren</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Öppna profilen</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>Lägg i min vecka</translation>
    </message>
    <message>
        <source>Put {name} on my week</source>
        <translation>Lägg {name} i min vecka</translation>
    </message>
    <message>
        <source>Show in the list of people</source>
        <translation>Visa i listan över personer</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>All zeros: LinkedIn’s page had not loaded. Reload it and copy the numbers again.</source>
        <translation>Bara nollor: LinkedIns sida hade inte laddats. Ladda om den och kopiera siffrorna igen.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Enter at least one of the four pillars.</source>
        <translation>Ange minst en av de fyra pelarna.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insikter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>The industry average</source>
        <translation>Branschsnittet</translation>
    </message>
    <message>
        <source>The industry rank</source>
        <translation>Branschrankningen</translation>
    </message>
    <message>
        <source>The network average</source>
        <translation>Nätverkssnittet</translation>
    </message>
    <message>
        <source>The network rank</source>
        <translation>Nätverksrankningen</translation>
    </message>
    <message>
        <source>The pillars add up to {sum}, but the total is {total}; check the numbers.</source>
        <translation>Pelarna blir tillsammans {sum}, men totalen är {total}; kontrollera siffrorna.</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>{day} is before LinkedIn opened; check the year.</source>
        <translation>{day} är före LinkedIns start; kontrollera årtalet.</translation>
    </message>
    <message>
        <source>{day} is in the future; a score is recorded on its day or later.</source>
        <translation>{day} ligger i framtiden; poäng registreras samma dag eller senare.</translation>
    </message>
    <message>
        <source>{what} is not a number.</source>
        <translation>{what} är inte ett tal.</translation>
    </message>
    <message>
        <source>{what} is {value}, but must lie between 0 and {highest}.</source>
        <translation>{what} är {value}, men måste ligga mellan 0 och {highest}.</translation>
    </message>
</context>
<context>
    <name>ReadingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiera tabell</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Kopiera tabellen till ett kalkylark</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Ta bort anteckning</translation>
    </message>
    <message>
        <source>Delete the chosen note; can be undone</source>
        <translation>Ta bort den valda anteckningen; går att ångra</translation>
    </message>
    <message>
        <source>Delete the chosen score; can be undone</source>
        <translation>Ta bort den valda poängen; går att ångra</translation>
    </message>
    <message>
        <source>Edit the chosen score</source>
        <translation>Redigera den valda poängen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Industry average</source>
        <translation>Branschsnitt</translation>
    </message>
    <message>
        <source>Industry rank, top %</source>
        <translation>Branschrankning, topp %</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula…</source>
        <translation>LinkedIn har ändrat sin formel…</translation>
    </message>
    <message>
        <source>LinkedIn’s scores</source>
        <translation>LinkedIns poäng</translation>
    </message>
    <message>
        <source>Network average</source>
        <translation>Nätverkssnitt</translation>
    </message>
    <message>
        <source>Network rank, top %</source>
        <translation>Nätverksrankning, topp %</translation>
    </message>
    <message>
        <source>No score of LinkedIn’s is recorded yet. Each one makes your estimate more exact.</source>
        <translation>Ingen poäng från LinkedIn är registrerad än. Varje ny poäng gör din uppskattning säkrare.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note a day on which LinkedIn changed how it counts</source>
        <translation>Anteckna en dag då LinkedIn ändrade hur poängen räknas</translation>
    </message>
    <message>
        <source>Noted about days</source>
        <translation>Antecknat om dagar</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Record a score…</source>
        <translation>Registrera poäng…</translation>
    </message>
    <message>
        <source>Search a day, a score or a note</source>
        <translation>Sök dag, poäng eller anteckning</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tabellen ligger i urklipp.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Varför ändrades den?</translation>
    </message>
    <message>
        <source>Why the chosen score differs from the one before</source>
        <translation>Varför den valda poängen skiljer sig från den förra</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a part of its path is no folder</source>
        <translation>en del av sökvägen är ingen mapp</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>enheten kan bara läsas</translation>
    </message>
    <message>
        <source>its drive does not answer as it should</source>
        <translation>enheten svarar inte som den ska</translation>
    </message>
    <message>
        <source>its drive is full</source>
        <translation>enheten är full</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>namnet är för långt</translation>
    </message>
    <message>
        <source>its permissions do not allow it</source>
        <translation>behörigheterna tillåter det inte</translation>
    </message>
    <message>
        <source>something else is using it</source>
        <translation>något annat använder det</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>systemet tillåter det inte</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>det finns ingen sådan fil eller mapp</translation>
    </message>
    <message>
        <source>there is one of that name already</source>
        <translation>det finns redan något med det namnet</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>för många filer är öppna</translation>
    </message>
    <message>
        <source>your share of its drive is used up</source>
        <translation>ditt utrymme på enheten är slut</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Empty this list</source>
        <translation>&amp;Töm listan</translation>
    </message>
    <message>
        <source>Keep “{name}” at the top</source>
        <translation>Behåll ”{name}” överst</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>Take off what is &amp;gone</source>
        <translation>Ta bort det som &amp;saknas</translation>
    </message>
    <message numerus="yes">
        <source>Taken off the list: %n workspace(s) that are gone.</source>
        <translation>
            <numerusform>Borttaget från listan: %n arbetsyta som inte finns längre.</numerusform>
            <numerusform>Borttaget från listan: %n arbetsytor som inte finns längre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty; the files are where they were.</source>
        <translation>Listan är tom; filerna ligger kvar där de var.</translation>
    </message>
    <message>
        <source>{file} was moved, renamed or deleted, or its disk is not connected.</source>
        <translation>{file} har flyttats, bytt namn eller tagits bort, eller så är disken inte ansluten.</translation>
    </message>
    <message>
        <source>{name} (kept at the top)</source>
        <translation>{name} (hålls överst)</translation>
    </message>
    <message>
        <source>{name} – not there any more</source>
        <translation>{name} – finns inte längre</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A score of {day} is recorded already ({total}); saving replaces it.</source>
        <translation>För {day} finns redan en poäng registrerad ({total}); om du sparar ersätts den.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Copy the whole page (Ctrl+A, Ctrl+C) and paste it here, or type the numbers.</source>
        <translation>Kopiera hela sidan (Ctrl+A, Ctrl+C) och klistra in den här, eller skriv in siffrorna.</translation>
    </message>
    <message>
        <source>Day of the score</source>
        <translation>Poängens dag</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>Töm alla fält</translation>
    </message>
    <message>
        <source>How the estimate comes about</source>
        <translation>Så blir uppskattningen till</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula…</source>
        <translation>LinkedIn har ändrat sin formel…</translation>
    </message>
    <message>
        <source>LinkedIn’s score on</source>
        <translation>LinkedIns poäng den</translation>
    </message>
    <message>
        <source>Open my SSI page</source>
        <translation>Öppna min SSI-sida</translation>
    </message>
    <message>
        <source>Opens LinkedIn’s page in your browser</source>
        <translation>Öppnar LinkedIns sida i din webbläsare</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Read from the clipboard</source>
        <translation>Hämtat från urklipp</translation>
    </message>
    <message>
        <source>Read from what you dropped</source>
        <translation>Hämtat från det du släppte</translation>
    </message>
    <message>
        <source>Read from what you pasted</source>
        <translation>Hämtat ur det du klistrade in</translation>
    </message>
    <message>
        <source>Read the copied page from the clipboard</source>
        <translation>Hämta den kopierade sidan från urklipp</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The clipboard is empty: copy LinkedIn’s page first (Ctrl+A, Ctrl+C).</source>
        <translation>Urklipp är tomt: kopiera först LinkedIns sida (Ctrl+A, Ctrl+C).</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{source} · {parts}. Please check:</source>
        <translation>{source} · {parts}. Kontrollera:</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Average of your industry</source>
        <translation>Snittet i din bransch</translation>
    </message>
    <message>
        <source>Average of your network</source>
        <translation>Snittet i ditt nätverk</translation>
    </message>
    <message>
        <source>Industry rank, top %</source>
        <translation>Branschrankning, topp %</translation>
    </message>
    <message>
        <source>Network rank, top %</source>
        <translation>Nätverksrankning, topp %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Your rank, top %</source>
        <translation>Din rankning, topp %</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>bransch</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nätverk</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation>{field}: ”{text}” är inte ett tal.</translation>
    </message>
    <message>
        <source>{figure}, industry</source>
        <translation>{figure}, bransch</translation>
    </message>
    <message>
        <source>{figure}, network</source>
        <translation>{figure}, nätverk</translation>
    </message>
</context>
<context>
    <name>RelationsCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Relations or dead wood?</source>
        <translation>Relationer eller döda kontakter?</translation>
    </message>
    <message>
        <source>Share of each in your connections, month by month: messages either way, notes, recommendations.</source>
        <translation>Hur stor andel av dina kontakter de utgör, månad för månad: meddelanden åt båda hållen, anteckningar, rekommendationer.</translation>
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
        <translation>Lägg till en tid</translation>
    </message>
    <message>
        <source>Also on days off</source>
        <translation>Även på lediga dagar</translation>
    </message>
    <message>
        <source>Also when nothing is planned or all is done</source>
        <translation>Även när inget är planerat eller allt är klart</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Dessutom</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>For reminders and the tray. Starting SSI Coach again brings the window back; Quit ends it.</source>
        <translation>För påminnelser och ikonen i meddelandefältet. Starta SSI Coach igen för att få tillbaka fönstret; Avsluta stänger programmet.</translation>
    </message>
    <message>
        <source>Go on when the window is closed</source>
        <translation>Fortsätt köra när fönstret stängs</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Of this workspace, while it is open here or in the background. A quiet note, without a sound, never in a pause.</source>
        <translation>För den här arbetsytan, så länge den är öppen här eller i bakgrunden. En stilla påminnelse utan ljud, aldrig under en paus.</translation>
    </message>
    <message>
        <source>On for the workspace “{name}”; switched on here, they are about this one instead.</source>
        <translation>På för arbetsytan ”{name}”; slår du på dem här gäller de den här arbetsytan i stället.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Påminn mig</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Reminders are shown by it, and bring it along.</source>
        <translation>Påminnelser visas via den och tar den med sig.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Visa en ikon i meddelandefältet</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Starta i bakgrunden när jag loggar in</translation>
    </message>
    <message>
        <source>The demonstration reminds nobody; go back to your own workspace first.</source>
        <translation>Demonstrationen påminner ingen; gå först tillbaka till din egen arbetsyta.</translation>
    </message>
    <message>
        <source>This desktop has neither a tray nor a service for notifications: closed, the window stays minimised in the task bar, and reminders are shown in it.</source>
        <translation>Det här skrivbordet har varken meddelandefält eller aviseringstjänst: när du stänger fönstret minimeras det till aktivitetsfältet, och påminnelserna visas i det.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Meddelandefält</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Utan fönstret</translation>
    </message>
    <message>
        <source>Without this a day off is quiet, even one ticked above. Days off are those you do not work on.</source>
        <translation>Utan detta är det tyst på lediga dagar, även om de är ikryssade ovan. Lediga dagar är de då du inte arbetar.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) planned for today</source>
        <translation>
            <numerusform>%n sak till planerad för idag</numerusform>
            <numerusform>%n saker till planerade för idag</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Allt klart</translation>
    </message>
    <message>
        <source>All is done for today</source>
        <translation>Allt är klart för idag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>First: {what}</source>
        <translation>Först: {what}</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Om 10 minuter</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Om en timme</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Blicka tillbaka</translation>
    </message>
    <message>
        <source>Look back at your week</source>
        <translation>Blicka tillbaka på din vecka</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>Inget är planerat för idag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Time for SSI Coach</source>
        <translation>Dags för SSI Coach</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Imorgon</translation>
    </message>
    <message numerus="yes">
        <source>You planned %n thing(s)</source>
        <translation>
            <numerusform>Du har planerat %n sak</numerusform>
            <numerusform>Du har planerat %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned} planned things are done.</source>
        <translation>{done} av {planned} planerade aktiviteter är klara.</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Byt namn på arbetsytan</translation>
    </message>
    <message>
        <source>The file in {folder} and its folder of backups get the new name.</source>
        <translation>Filen i {folder} och mappen med säkerhetskopior får det nya namnet.</translation>
    </message>
    <message>
        <source>There is a workspace of that name already; choose another one.</source>
        <translation>Det finns redan en arbetsyta med det namnet; välj ett annat.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Estimate by SSI Coach, not LinkedIn’s own figure. Independent. Not affiliated with or endorsed by LinkedIn.</source>
        <translation>Uppskattning av SSI Coach, inte LinkedIns egen siffra. Oberoende. Varken knutet till LinkedIn eller rekommenderat av LinkedIn.</translation>
    </message>
    <message>
        <source>Estimate over 90 days, with its 80 % range</source>
        <translation>Uppskattning över 90 dagar, med 80&#xa0;%-intervall</translation>
    </message>
    <message>
        <source>Good weeks in a row: {count}</source>
        <translation>Bra veckor i rad: {count}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing in this week.</source>
        <translation>Inget den här veckan.</translation>
    </message>
    <message>
        <source>This was not printed: the printer does not take it. See whether it is there and ready.</source>
        <translation>Det skrevs inte ut: skrivaren tar inte emot det. Se efter om den är ansluten och redo.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammanlagt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Week {number} review</source>
        <translation>Genomgång av vecka {number}</translation>
    </message>
    <message>
        <source>Week {number} so far</source>
        <translation>Vecka {number} hittills</translation>
    </message>
    <message>
        <source>What moved the needle</source>
        <translation>Vad som gjorde skillnad</translation>
    </message>
    <message>
        <source>Your estimate at the close of {before} and of {day}; done and planned are cards of the plan.</source>
        <translation>Din uppskattning i slutet av {before} och av {day}; gjort och planerat räknar aktiviteter i planen.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändring</translation>
    </message>
    <message>
        <source>done / planned</source>
        <translation>gjort / planerat</translation>
    </message>
    <message>
        <source>estimate of 100 on {day}</source>
        <translation>uppskattning av 100, {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>… the rest of the notes is in SSI Coach.</source>
        <translation>… resten av anteckningarna finns i SSI Coach.</translation>
    </message>
    <message>
        <source>○ LinkedIn’s score as recorded</source>
        <translation>○ LinkedIns poäng som den registrerades</translation>
    </message>
    <message>
        <source>○ LinkedIn’s score as recorded; the newest is the line across the gauge</source>
        <translation>○ LinkedIns poäng som den registrerades; den senaste är strecket över bågen där uppe</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Coach’s report</source>
        <translation>Coachrapport</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Habits: what was done, planned, paused</source>
        <translation>Vanor: gjort, planerat, pauser</translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation>Så ser sidan ut</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Notes on weeks and days</source>
        <translation>Anteckningar om veckor och dagar</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andra dagar</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sida {number} av {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Private notes for talks, notes on single entries and pauses, and the names of your contacts are left out of every report. Notes on weeks and days are printed as you wrote them, with any name in them.</source>
        <translation>Privata anteckningar för samtal, anteckningar om enskilda poster och pauser och namnen på dina kontakter kommer inte med i någon rapport. Anteckningar om veckor och dagar skrivs ut precis som du skrev dem, även med namn i.</translation>
    </message>
    <message>
        <source>Profile list and network</source>
        <translation>Profillista och nätverk</translation>
    </message>
    <message>
        <source>Report {first} to {last}</source>
        <translation>Rapport {first} till {last}</translation>
    </message>
    <message>
        <source>Results and what they were worth</source>
        <translation>Resultat och deras värde</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Sparad som {file}</translation>
    </message>
    <message>
        <source>Score and what moved it</source>
        <translation>Poängen och vad som flyttade den</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Skickad till skrivaren</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>De senaste fyra veckorna</translation>
    </message>
    <message>
        <source>The last quarter</source>
        <translation>Förra kvartalet</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Hela tiden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Vad som ska vara med</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message numerus="yes">
        <source>%n row(s) are certainly lost.</source>
        <translation>
            <numerusform>%n rad är definitivt förlorad.</numerusform>
            <numerusform>%n rader är definitivt förlorade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read into {file}.</source>
        <translation>
            <numerusform>%n rad räddades till {file}.</numerusform>
            <numerusform>%n rader räddades till {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program may be writing to it or copying it just now.</source>
        <translation>Ett annat program kanske skriver till den eller kopierar den just nu.</translation>
    </message>
    <message>
        <source>Choose another workspace…</source>
        <translation>Välj en annan arbetsyta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Gå tillbaka till senaste säkerhetskopian</translation>
    </message>
    <message>
        <source>Into a new file beside it, which is then checked. The damaged one is only read.</source>
        <translation>Till en ny fil bredvid, som sedan kontrolleras. Den skadade filen läses bara.</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Titta på demonstrationen</translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Går igenom säkerhetskopiorna…</translation>
    </message>
    <message>
        <source>Nothing is missing but the undo history.</source>
        <translation>Inget saknas utom ångra-historiken.</translation>
    </message>
    <message>
        <source>Open a recent workspace</source>
        <translation>Öppna en senast använd arbetsyta</translation>
    </message>
    <message>
        <source>Open the salvaged workspace</source>
        <translation>Öppna den räddade arbetsytan</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read: nobody can tell what was in them.</source>
        <translation>Delar av filen går inte att läsa: ingen kan säga vad som stod där.</translation>
    </message>
    <message>
        <source>Passphrase of the damaged workspace</source>
        <translation>Den skadade arbetsytans lösenfras</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Läser det som går att läsa</translation>
    </message>
    <message>
        <source>SSI Coach cannot open the workspace</source>
        <translation>SSI Coach kan inte öppna arbetsytan</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Rädda det som går att läsa</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Start a new workspace…</source>
        <translation>Skapa en ny arbetsyta…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Börja med en tom</translation>
    </message>
    <message>
        <source>The copy of {day} is sound. It takes the place of the damaged file, which is set aside.</source>
        <translation>Kopian från {day} är hel. Den ersätter den skadade filen, som läggs åt sidan.</translation>
    </message>
    <message>
        <source>The copy of {day} opens with its passphrase. The damaged file is set aside, not deleted.</source>
        <translation>Kopian från {day} öppnas med sin lösenfras. Den skadade filen läggs åt sidan, den tas inte bort.</translation>
    </message>
    <message>
        <source>The damaged file gets another name and stays beside the new one.</source>
        <translation>Den skadade filen får ett annat namn och ligger kvar bredvid den nya.</translation>
    </message>
    <message>
        <source>The file was left as it is. What would you like to do?</source>
        <translation>Filen har lämnats som den är. Vad vill du göra?</translation>
    </message>
    <message>
        <source>The present one stays where it is.</source>
        <translation>Den nuvarande ligger kvar där den är.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Arbetsytan går inte att öppna</translation>
    </message>
    <message>
        <source>There is no backup of it that is sound.</source>
        <translation>Det finns ingen hel säkerhetskopia av den.</translation>
    </message>
    <message>
        <source>This is no SSI Coach workspace</source>
        <translation>Det här är ingen arbetsyta från SSI Coach</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Type the passphrase of the damaged workspace first.</source>
        <translation>Skriv först den skadade arbetsytans lösenfras.</translation>
    </message>
    <message>
        <source>Where the file and its backups lie.</source>
        <translation>Där filen och säkerhetskopiorna ligger.</translation>
    </message>
    <message>
        <source>{file} was not written by SSI Coach; there is nothing in it to save.</source>
        <translation>{file} kommer inte från SSI Coach; det finns inget i den att rädda.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>SSI Coach goes on in the background, for your reminders. Start it again to bring the window back; File → Quit ends it.</source>
        <translation>SSI Coach fortsätter i bakgrunden för dina påminnelser. Starta det igen för att få tillbaka fönstret; Arkiv → Avsluta stänger det.</translation>
    </message>
    <message>
        <source>SSI Coach goes on in the tray. Its menu there has “Quit”.</source>
        <translation>SSI Coach fortsätter i meddelandefältet. I menyn där finns ”Avsluta”.</translation>
    </message>
    <message>
        <source>SSI Coach is still running</source>
        <translation>SSI Coach körs fortfarande</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>A person or a company</source>
        <translation>En person eller ett företag</translation>
    </message>
    <message>
        <source>All of it together, such as 12000 or 12,500.50</source>
        <translation>Allt sammanlagt, till exempel 12000 eller 12&#xa0;500,50</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change a result</source>
        <translation>Ändra ett resultat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Enter a result</source>
        <translation>Lägg in ett resultat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>One contract for about %n conversations.</source>
        <translation>
            <numerusform>Ett avtal på ungefär %n samtal.</numerusform>
            <numerusform>Ett avtal på ungefär %n samtal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far one contract for about %n conversations; it may be anything from {low} to {high}.</source>
        <translation>
            <numerusform>Hittills ett avtal på ungefär %n samtal; det kan vara allt från {low} till {high}.</numerusform>
            <numerusform>Hittills ett avtal på ungefär %n samtal; det kan vara allt från {low} till {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{part} for {whole}: {share}, most likely {low} to {high}</source>
        <translation>{part} på {whole}: {share}, troligast {low} till {high}</translation>
    </message>
    <message>
        <source>{part} for {whole}; so far anything from {low} to {high}</source>
        <translation>{part} på {whole}; hittills allt från {low} till {high}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>All results</source>
        <translation>Alla resultat</translation>
    </message>
    <message>
        <source>Enter a result…</source>
        <translation>Lägg in ett resultat…</translation>
    </message>
    <message>
        <source>Every result, to search and change</source>
        <translation>Alla resultat, att söka bland och ändra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What all of it is for, and no part of the 100</source>
        <translation>Det som allt handlar om – räknas inte in i de 100</translation>
    </message>
    <message>
        <source>With whom, its value, another day</source>
        <translation>Med vem, värdet, en annan dag</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>the rest</source>
        <translation>övrigt</translation>
    </message>
</context>
<context>
    <name>ReviewBody</name>
    <message>
        <source>Go through my profile</source>
        <translation>Gå igenom min profil</translation>
    </message>
    <message>
        <source>Once LinkedIn’s score is recorded or your profile list was gone through, you see here how your score moves week by week, and why.</source>
        <translation>När LinkedIns poäng är registrerad eller du har gått igenom profillistan ser du här hur din poäng rör sig vecka för vecka, och varför.</translation>
    </message>
    <message>
        <source>Plan next week</source>
        <translation>Planera nästa vecka</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Veckan efter</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <source>Week {number} review</source>
        <translation>Genomgång av vecka {number}</translation>
    </message>
    <message>
        <source>Week {number} so far</source>
        <translation>Vecka {number} hittills</translation>
    </message>
    <message>
        <source>Week {number} ›</source>
        <translation>v. {number} ›</translation>
    </message>
    <message>
        <source>You will see your progress here</source>
        <translation>Här ser du snart dina framsteg</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Dina anteckningar</translation>
    </message>
    <message>
        <source>‹ Week {number}</source>
        <translation>‹ v. {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the weekly review</source>
        <translation>Spara veckogenomgången</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Sparad som {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Skickad till skrivaren</translation>
    </message>
    <message>
        <source>Weekly review {week}</source>
        <translation>Veckogenomgång {week}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Weekly review</source>
        <translation>Veckogenomgång</translation>
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
        <translation>Gå igenom din profillista eller registrera LinkedIns poäng: då finns det något att bygga på.</translation>
    </message>
    <message>
        <source>Keep this rhythm next week.</source>
        <translation>Håll samma takt nästa vecka.</translation>
    </message>
    <message>
        <source>LinkedIn’s own score mattered most: it corrected the estimate by {points}; everything else made {others}.</source>
        <translation>LinkedIns egen poäng betydde mest: den korrigerade uppskattningen med {points}; allt annat tillsammans gjorde {others}.</translation>
    </message>
    <message>
        <source>Next week give “{pillar}” more: {steps} more would raise it most.</source>
        <translation>Ge ”{pillar}” mer nästa vecka: {steps} till skulle lyfta mest.</translation>
    </message>
    <message>
        <source>Next week take an open item of your profile list: “{pillar}” has the most room there.</source>
        <translation>Ta itu med en öppen punkt på profillistan nästa vecka: där har ”{pillar}” mest att hämta.</translation>
    </message>
    <message>
        <source>No single thing mattered much.</source>
        <translation>Inget enskilt betydde särskilt mycket.</translation>
    </message>
    <message numerus="yes">
        <source>Plan less next week, about {count} things: a small plan that is kept does more than a large one.</source>
        <translation>
            <numerusform>Planera mindre nästa vecka, ungefär {count} sak: en liten plan som hålls gör mer än en stor.</numerusform>
            <numerusform>Planera mindre nästa vecka, ungefär {count} saker: en liten plan som hålls gör mer än en stor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan two or three small things for next week.</source>
        <translation>Planera två eller tre små saker till nästa vecka.</translation>
    </message>
    <message>
        <source>The score is good enough to hold: give the next free hour to a conversation, there was none this week.</source>
        <translation>Poängen är bra nog att hålla: lägg nästa lediga timme på ett samtal, den här veckan blev det inget.</translation>
    </message>
    <message>
        <source>There is no score for this week yet</source>
        <translation>Det finns ingen poäng för den här veckan än</translation>
    </message>
    <message>
        <source>Until Sunday one planned thing is open.</source>
        <translation>En planerad sak är kvar till söndag.</translation>
    </message>
    <message numerus="yes">
        <source>Until Sunday {open} planned things are open; begin with the shortest.</source>
        <translation>
            <numerusform>Till söndag är {open} planerad sak kvar; börja med den kortaste.</numerusform>
            <numerusform>Till söndag är {open} planerade saker kvar; börja med den kortaste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What mattered most: {what} ({points}).</source>
        <translation>Det som betydde mest: {what} ({points}).</translation>
    </message>
    <message>
        <source>What mattered most: {what} ({points}); {lost} points faded, as they do every week.</source>
        <translation>Det som betydde mest: {what} ({points}); {lost} poäng försvann med tiden, som varje vecka.</translation>
    </message>
    <message>
        <source>What you did added {work} points, most of all {what} ({points}); {lost} faded, as they do every week.</source>
        <translation>Det du gjorde gav {work} poäng, allra mest {what} ({points}); {lost} försvann med tiden, som varje vecka.</translation>
    </message>
    <message>
        <source>What you did and what is new in your figures and profile added {work} points, most of all {what} ({points}); {lost} faded, as they do every week.</source>
        <translation>Det du gjorde och det som är nytt i dina siffror och din profil gav {work} poäng, allra mest {what} ({points}); {lost} försvann med tiden, som varje vecka.</translation>
    </message>
    <message>
        <source>Your estimate fell by {points} to {total}</source>
        <translation>Din uppskattning sjönk med {points} till {total}</translation>
    </message>
    <message>
        <source>Your estimate hardly moved: {total}</source>
        <translation>Din uppskattning rörde sig knappt: {total}</translation>
    </message>
    <message>
        <source>Your estimate rose by {points} to {total}</source>
        <translation>Din uppskattning steg med {points} till {total}</translation>
    </message>
    <message>
        <source>Your estimate stands at {total} for the first time</source>
        <translation>Din första uppskattning är här: {total}</translation>
    </message>
    <message>
        <source>Your estimate stayed at {total}</source>
        <translation>Din uppskattning låg kvar på {total}</translation>
    </message>
    <message>
        <source>nothing was planned and nothing was logged</source>
        <translation>inget planerades och inget loggades</translation>
    </message>
    <message numerus="yes">
        <source>you did {done} of {planned} things you had planned</source>
        <translation>
            <numerusform>du gjorde {done} av {planned} sak du hade planerat</numerusform>
            <numerusform>du gjorde {done} av {planned} saker du hade planerat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you worked without a plan: {count} things were logged</source>
        <translation>
            <numerusform>du jobbade utan plan: {count} sak loggades</numerusform>
            <numerusform>du jobbade utan plan: {count} saker loggades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {planned} planned things are done so far</source>
        <translation>
            <numerusform>hittills är {done} av {planned} planerad sak klar</numerusform>
            <numerusform>hittills är {done} av {planned} planerade saker klara</numerusform>
        </translation>
    </message>
    <message>
        <source>{lost} points faded: a habit counts only as long as it is kept up.</source>
        <translation>{lost} poäng försvann med tiden: en vana räknas bara så länge den hålls vid liv.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} och {other}</translation>
    </message>
    <message>
        <source>{said} LinkedIn’s own score corrected the estimate by {points}.</source>
        <translation>{said} LinkedIns egen poäng korrigerade uppskattningen med {points}.</translation>
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
        <translation>Aktivitet {number}</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Lägg till en aktivitet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Ta bort rutin</translation>
    </message>
    <message>
        <source>How often, activity {number}</source>
        <translation>Antal gånger, aktivitet {number}</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Mina 15 minuter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Rutinens namn</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Ny rutin</translation>
    </message>
    <message>
        <source>No routine yet: name this one and save it, and it stands here.</source>
        <translation>Ingen rutin än: ge den här ett namn och spara den, så står den här.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutiner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Small things you do together: one card, one tick. Drag it from the palette onto a day.</source>
        <translation>Småsaker du gör tillsammans: ett kort, en bock. Dra den från paletten till en dag.</translation>
    </message>
    <message>
        <source>Take activity {number} away</source>
        <translation>Ta bort aktivitet {number}</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Ta bort den här raden</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Dina rutiner</translation>
    </message>
    <message>
        <source>{minutes} in all</source>
        <translation>{minutes} totalt</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing can be read of {file}; go back to a backup, or start anew.</source>
        <translation>Inget går att läsa ur {file}; gå tillbaka till en säkerhetskopia eller börja om.</translation>
    </message>
    <message>
        <source>That passphrase does not open {file}. If you are sure of it, the beginning of the file is destroyed, and without it nothing can be read: go back to a backup.</source>
        <translation>Den lösenfrasen öppnar inte {file}. Är du säker på den är filens början förstörd, och utan den går inget att läsa: gå tillbaka till en säkerhetskopia.</translation>
    </message>
    <message>
        <source>about you</source>
        <translation>om dig</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktiviteter</translation>
    </message>
    <message>
        <source>cards of the plan</source>
        <translation>kort i planen</translation>
    </message>
    <message>
        <source>checklist items</source>
        <translation>punkter på profillistan</translation>
    </message>
    <message>
        <source>days of reach</source>
        <translation>dagar med räckvidd</translation>
    </message>
    <message>
        <source>figures of the profile</source>
        <translation>profilens siffror</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>inbjudningar</translation>
    </message>
    <message>
        <source>notes on days</source>
        <translation>anteckningar om dagar</translation>
    </message>
    <message>
        <source>notes on weeks</source>
        <translation>anteckningar om veckor</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pauser</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>inlägg</translation>
    </message>
    <message>
        <source>proposals put away</source>
        <translation>bortlagda förslag</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>rutiner</translation>
    </message>
    <message>
        <source>scores from LinkedIn</source>
        <translation>poäng från LinkedIn</translation>
    </message>
    <message>
        <source>spans of archives</source>
        <translation>arkivens perioder</translation>
    </message>
    <message>
        <source>weights of the model</source>
        <translation>modellens vikter</translation>
    </message>
    <message>
        <source>{file} exists already; name a new file to salvage into.</source>
        <translation>{file} finns redan; ange en ny fil att rädda till.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>&amp;Coach’s report over any days…</source>
        <translation>&amp;Coachrapport över valfria dagar…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Spara som &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture (PNG)…</source>
        <translation>Spara som &amp;bild (PNG)…</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Spara eller skriv ut</translation>
    </message>
    <message>
        <source>Save the review as PDF or picture, or print it</source>
        <translation>Spara genomgången som PDF eller bild, eller skriv ut den</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>(corrected the estimate by {points})</source>
        <translation>(korrigerade uppskattningen med {points})</translation>
    </message>
    <message>
        <source>Goal: {target}</source>
        <translation>Mål: {target}</translation>
    </message>
    <message>
        <source>Goal: {target} by {day}</source>
        <translation>Mål: {target} till {day}</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn ändrade sin formel</translation>
    </message>
    <message>
        <source>LinkedIn {value}</source>
        <translation>LinkedIn {value}</translation>
    </message>
    <message numerus="yes">
        <source>LinkedIn’s score was recorded %n times, last {value} on {day}.</source>
        <translation>
            <numerusform>LinkedIns poäng har registrerats %n gång, senast {value} ({day}).</numerusform>
            <numerusform>LinkedIns poäng har registrerats %n gånger, senast {value} ({day}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Inget att visa än.</translation>
    </message>
    <message>
        <source>The estimate goes from {start} on {first} to {end} on {last}.</source>
        <translation>Uppskattningen går från {start} ({first}) till {end} ({last}).</translation>
    </message>
    <message>
        <source>estimate {score} ({low} – {high})</source>
        <translation>uppskattning {score} ({low} – {high})</translation>
    </message>
    <message>
        <source>nothing was logged</source>
        <translation>inget loggades</translation>
    </message>
</context>
<context>
    <name>ScoreChartView</name>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn ändrade sin formel</translation>
    </message>
    <message>
        <source>Score chart</source>
        <translation>Poängkurva</translation>
    </message>
</context>
<context>
    <name>ScoreTeller</name>
    <message>
        <source>Your estimate: {score} of 100</source>
        <translation>Din uppskattning: {score} av 100</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>In {pillar} LinkedIn shows {shown}, we expected {expected}.</source>
        <translation>Inom {pillar} visar LinkedIn {shown}, vi väntade oss {expected}.</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Den är nu korrigerad.</translation>
    </message>
    <message>
        <source>It will be corrected when you save.</source>
        <translation>Den korrigeras när du sparar.</translation>
    </message>
    <message>
        <source>LinkedIn shows {shown}, we expected {expected}.</source>
        <translation>LinkedIn visar {shown}, vi väntade oss {expected}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too high, mostly in {pillar}.</source>
        <translation>Vår uppskattning var {difference} för hög, mest inom {pillar}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too high.</source>
        <translation>Vår uppskattning var {difference} för hög.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too low, mostly in {pillar}.</source>
        <translation>Vår uppskattning var {difference} för låg, mest inom {pillar}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too low.</source>
        <translation>Vår uppskattning var {difference} för låg.</translation>
    </message>
    <message>
        <source>The weight “{key}” of “{component}” is out of range; give a number above zero.</source>
        <translation>Vikten ”{key}” för ”{component}” ligger utanför gränserna; ange ett tal över noll.</translation>
    </message>
    <message>
        <source>The weights of “{pillar}” add up to nothing; give one of them points.</source>
        <translation>Vikterna för ”{pillar}” blir tillsammans noll; ge någon av dem poäng.</translation>
    </message>
    <message>
        <source>Your work counted for more than we thought.</source>
        <translation>Ditt arbete räknades mer än vi trodde.</translation>
    </message>
    <message>
        <source>Your work counted.</source>
        <translation>Ditt arbete räknades.</translation>
    </message>
    <message>
        <source>beyond the end of the scale</source>
        <translation>bortom skalans slut</translation>
    </message>
    <message>
        <source>component</source>
        <translation>komponent</translation>
    </message>
    <message>
        <source>correction by LinkedIn’s score</source>
        <translation>korrigering från LinkedIns poäng</translation>
    </message>
    <message>
        <source>fades unless repeated</source>
        <translation>har ebbat ut utan upprepning</translation>
    </message>
    <message>
        <source>not known yet: an average member is assumed</source>
        <translation>inte känt än: en genomsnittlig medlem antas</translation>
    </message>
    <message>
        <source>not within reach without Sales Navigator</source>
        <translation>går inte att nå utan Sales Navigator</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>vikt</translation>
    </message>
    <message>
        <source>you have Sales Navigator</source>
        <translation>du har Sales Navigator</translation>
    </message>
    <message numerus="yes">
        <source>{count} active days</source>
        <translation>
            <numerusform>{count} aktiv dag</numerusform>
            <numerusform>{count} aktiva dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} connections</source>
        <translation>
            <numerusform>{count} kontakt</numerusform>
            <numerusform>{count} kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation>
            <numerusform>{count} dag de senaste 4 veckorna; {reference} i veckan över tid ger 60&#xa0;%</numerusform>
            <numerusform>{count} dagar de senaste 4 veckorna; {reference} i veckan över tid ger 60&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} endorsements and recommendations</source>
        <translation>
            <numerusform>{count} bekräftelse eller rekommendation</numerusform>
            <numerusform>{count} bekräftelser och rekommendationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} followers</source>
        <translation>
            <numerusform>{count} följare</numerusform>
            <numerusform>{count} följare</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation>{count} de senaste 4 veckorna; {reference} i veckan över tid ger 60&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{count} senior connections</source>
        <translation>
            <numerusform>{count} kontakt som beslutar</numerusform>
            <numerusform>{count} kontakter som beslutar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} viewers in the last 90 days</source>
        <translation>
            <numerusform>{count} besökare de senaste 90 dagarna</numerusform>
            <numerusform>{count} besökare de senaste 90 dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} checklist items</source>
        <translation>{done} av {all} punkter på profillistan</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{habit}; for the time before your log an average member is assumed</source>
        <translation>{habit}; för tiden innan du började logga antas en genomsnittlig medlem</translation>
    </message>
    <message>
        <source>{percent} % of your invitations accepted</source>
        <translation>{percent}&#xa0;% av dina inbjudningar accepterade</translation>
    </message>
    <message>
        <source>{what}: a new figure</source>
        <translation>{what}: ny siffra</translation>
    </message>
    <message>
        <source>{what}: no longer ticked</source>
        <translation>{what}: inte längre avbockad</translation>
    </message>
    <message>
        <source>{what}: ticked</source>
        <translation>{what}: avbockad</translation>
    </message>
    <message>
        <source>{what}: we know you better now</source>
        <translation>{what}: nu känner vi dig bättre</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Töm fältet</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>no row of this report has a score; nothing was read.</source>
        <translation>ingen rad i rapporten har någon poäng; inget har lästs in.</translation>
    </message>
    <message>
        <source>this is no usage report of Sales Navigator with the members’ SSI; nothing was read.</source>
        <translation>det här är ingen användningsrapport från Sales Navigator med medlemmarnas SSI; inget har lästs in.</translation>
    </message>
    <message>
        <source>this report is far too large; nothing was read.</source>
        <translation>rapporten är alldeles för stor; inget har lästs in.</translation>
    </message>
    <message>
        <source>whose row counts? It has those of several people: {names}.</source>
        <translation>vems rad gäller? Här finns flera personer: {names}.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Ahead</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Does it pay off?</source>
        <translation>Lönar det sig?</translation>
    </message>
    <message>
        <source>How good is the estimate?</source>
        <translation>Hur bra är uppskattningen?</translation>
    </message>
    <message>
        <source>How well the estimate foretold LinkedIn’s own scores</source>
        <translation>Hur väl uppskattningen förutsåg LinkedIns egna poäng</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Veckan</translation>
    </message>
    <message>
        <source>Where your score is going, and what would change that</source>
        <translation>Vart din poäng är på väg, och vad som skulle ändra det</translation>
    </message>
    <message>
        <source>Whether more work was followed by more results</source>
        <translation>Om mer arbete gav fler resultat</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>SSI Coach {version} works as it is installed here ({seconds} s).</source>
        <translation>SSI Coach {version} fungerar som det är installerat här ({seconds} s).</translation>
    </message>
    <message>
        <source>The self-test failed: {what}: {why}. Install SSI Coach again.</source>
        <translation>Självtestet misslyckades: {what}: {why}. Installera SSI Coach igen.</translation>
    </message>
    <message>
        <source>a LinkedIn archive is read</source>
        <translation>ett LinkedIn-arkiv läses in</translation>
    </message>
    <message>
        <source>a passphrase protects</source>
        <translation>en lösenfras skyddar</translation>
    </message>
    <message>
        <source>a workspace is begun, filled and scored</source>
        <translation>en arbetsyta skapas, fylls och poängsätts</translation>
    </message>
    <message>
        <source>every page and dialog is painted, light and dark</source>
        <translation>alla sidor och dialogrutor ritas, ljust och mörkt</translation>
    </message>
    <message>
        <source>files go out and come in again</source>
        <translation>filer exporteras och importeras igen</translation>
    </message>
    <message>
        <source>it speaks four languages</source>
        <translation>alla fyra språken finns</translation>
    </message>
    <message>
        <source>its resources are complete</source>
        <translation>programmets filer är kompletta</translation>
    </message>
    <message>
        <source>ok: {what}</source>
        <translation>ok: {what}</translation>
    </message>
    <message>
        <source>the libraries it is built on are there</source>
        <translation>biblioteken som behövs finns</translation>
    </message>
    <message>
        <source>the licences of all its parts are there</source>
        <translation>licenserna för alla delar finns</translation>
    </message>
    <message>
        <source>the weekly review is written as PDF and PNG</source>
        <translation>veckogenomgången skrivs som PDF och PNG</translation>
    </message>
    <message>
        <source>what was done is undone and done again</source>
        <translation>steg ångras och görs om</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Starting at login cannot be changed: {why}.</source>
        <translation>Start vid inloggning kan inte ändras: {why}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {file}: {why}.</source>
        <translation>Inställningarna kan inte sparas i {file}: {why}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>Accepted invitations</source>
        <translation>Accepterade inbjudningar</translation>
    </message>
    <message>
        <source>As in your profile: LinkedIn compares you with it.</source>
        <translation>Som i din profil: LinkedIn jämför dig med den.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Confirmed skills and recommendations together.</source>
        <translation>Bekräftade kompetenser och rekommendationer sammanlagt.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>Bekräftelser</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Följare</translation>
    </message>
    <message>
        <source>For whom you work, and with what result.</source>
        <translation>Vem du arbetar för, och med vilket resultat.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Så räknas det</translation>
    </message>
    <message>
        <source>I use Sales Navigator</source>
        <translation>Jag använder Sales Navigator</translation>
    </message>
    <message>
        <source>In the last 90 days, as your profile shows it.</source>
        <translation>De senaste 90 dagarna, som din profil visar det.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>It decides when a day of yours begins and ends.</source>
        <translation>Den avgör när din dag börjar och slutar.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Of 100 invitations you sent.</source>
        <translation>Av 100 inbjudningar du har skickat.</translation>
    </message>
    <message>
        <source>Other days are never asked about and never cost a good week.</source>
        <translation>Andra dagar frågar vi aldrig om, och de kostar aldrig en bra vecka.</translation>
    </message>
    <message>
        <source>Owners, board members, directors and heads among them; a guess will do.</source>
        <translation>Ägare, styrelseledamöter, direktörer och chefer bland dem; en gissning räcker.</translation>
    </message>
    <message>
        <source>Profile viewers</source>
        <translation>Profilbesökare</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saved leads and accounts count only with it.</source>
        <translation>Sparade leads och konton räknas bara med den.</translation>
    </message>
    <message>
        <source>Senior connections</source>
        <translation>Beslutsfattande kontakter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Målkunder</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Det här programmet</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Tid per vecka</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Whom you want to reach, in a few words.</source>
        <translation>Vilka du vill nå, med några få ord.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbetsdagar</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Dina siffror</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Add to the chosen day</source>
        <translation>Lägg till på vald dag</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Allt som går att göra med det</translation>
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
        <translation>En annan dag i aktivitetskartan</translation>
    </message>
    <message>
        <source>Another day or card</source>
        <translation>Annan dag eller annat kort</translation>
    </message>
    <message>
        <source>Another week</source>
        <translation>Annan vecka</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piltangenter</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Ändra kortet</translation>
    </message>
    <message>
        <source>Change the result</source>
        <translation>Ändra resultatet</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Ändra det valda</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Välj något annat</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Stäng en dialogruta</translation>
    </message>
    <message>
        <source>Coach’s report</source>
        <translation>Coachrapport</translation>
    </message>
    <message>
        <source>Copy the table, or what is chosen in it</source>
        <translation>Kopiera tabellen eller det valda i den</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Kopiera det valda</translation>
    </message>
    <message>
        <source>Copy who is chosen</source>
        <translation>Kopiera de valda personerna</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Ta bort den</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>Ta bort kortet</translation>
    </message>
    <message>
        <source>Delete the result</source>
        <translation>Ta bort resultatet</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Ta bort det valda</translation>
    </message>
    <message>
        <source>Done, or not done after all</source>
        <translation>Klart, eller inte klart ändå</translation>
    </message>
    <message>
        <source>Empty the search, then leave it</source>
        <translation>Töm sökningen, lämna den sedan</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Finding and logging</source>
        <translation>Hitta och logga</translation>
    </message>
    <message>
        <source>First or last day of the chart</source>
        <translation>Diagrammets första eller sista dag</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>Från sökningen till träffarna</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listor och fält</translation>
    </message>
    <message>
        <source>Log, and log another</source>
        <translation>Logga och fortsätt med nästa</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Sök efter någon</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Titta i den</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menytangenten</translation>
    </message>
    <message>
        <source>Move the card to another day</source>
        <translation>Flytta kortet till en annan dag</translation>
    </message>
    <message>
        <source>Move the card to another week</source>
        <translation>Flytta kortet till en annan vecka</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Nästa eller föregående fält</translation>
    </message>
    <message>
        <source>One more or one less done</source>
        <translation>En mer eller en mindre klar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Öppna profilen i webbläsaren</translation>
    </message>
    <message>
        <source>Plan my week</source>
        <translation>Planera min vecka</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>Lägg in i planen</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>Lägg i min vecka</translation>
    </message>
    <message>
        <source>Read the chart day by day</source>
        <translation>Läs diagrammet dag för dag</translation>
    </message>
    <message>
        <source>Read the chart week by week</source>
        <translation>Läs diagrammet vecka för vecka</translation>
    </message>
    <message>
        <source>Read the copied page</source>
        <translation>Hämta den kopierade sidan</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Recorded scores and notes</source>
        <translation>Registrerade poäng och anteckningar</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Byt namn på den</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Rulla på sidan</translation>
    </message>
    <message>
        <source>Search name or notes</source>
        <translation>Sök namn eller anteckningar</translation>
    </message>
    <message>
        <source>Search the activities to plan</source>
        <translation>Sök bland aktiviteterna att planera</translation>
    </message>
    <message>
        <source>Search the checklist</source>
        <translation>Sök på checklistan</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ta det</translation>
    </message>
    <message>
        <source>The main button of a dialog</source>
        <translation>Dialogrutans huvudknapp</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Tick what is chosen</source>
        <translation>Bocka av det valda</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbetsytor</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiera allt</translation>
    </message>
    <message>
        <source>Copy the list, to print it or to send it</source>
        <translation>Kopiera listan för att skriva ut eller skicka den</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>No key is known for that.</source>
        <translation>Det finns ingen tangent för det.</translation>
    </message>
    <message>
        <source>Search what a key does, or a key</source>
        <translation>Sök vad en tangent gör, eller en tangent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
</context>
<context>
    <name>SlotField</name>
    <message>
        <source>Remind me of</source>
        <translation>Påminn mig om</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>a look back at the week</source>
        <translation>en tillbakablick på veckan</translation>
    </message>
    <message>
        <source>what is planned for the day</source>
        <translation>det som är planerat för dagen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: {what}</source>
        <translation>En färre: {what}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>En till: {what}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A file cannot be called that on every system; leave out {signs} and dots at either end.</source>
        <translation>En fil kan inte heta så på alla system; utelämna {signs} och punkter i början och slutet.</translation>
    </message>
    <message>
        <source>That name is too long; choose a shorter one.</source>
        <translation>Namnet är för långt; välj ett kortare.</translation>
    </message>
    <message>
        <source>That passphrase does not open {file}; type it again. If you are sure of it, the file may be damaged: go back to a backup.</source>
        <translation>Den lösenfrasen öppnar inte {file}; skriv den igen. Är du säker på den kan filen vara skadad: gå tillbaka till en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The backup {file} could not be read back as it was written; check the disk it lies on.</source>
        <translation>Säkerhetskopian {file} gick inte att läsa tillbaka så som den skrevs; kontrollera disken den ligger på.</translation>
    </message>
    <message>
        <source>The people are deleted, but another program is reading {file}, so traces may be left in it; close that one and forget them once more.</source>
        <translation>Personerna är borttagna, men ett annat program läser {file}, så spår kan finnas kvar i filen; stäng det programmet och glöm dem en gång till.</translation>
    </message>
    <message>
        <source>The workspace is too large to be compressed; name a file without {ending}.</source>
        <translation>Arbetsytan är för stor för att komprimeras; ange en fil utan {ending}.</translation>
    </message>
    <message>
        <source>There is no room left for {file}; free some space and try again.</source>
        <translation>Det finns ingen plats kvar för {file}; frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>There is no workspace {file}; check the name, or log something to begin it.</source>
        <translation>Det finns ingen arbetsyta {file}; kontrollera namnet, eller logga något för att skapa den.</translation>
    </message>
    <message>
        <source>There is not enough memory for {file}; close other programs and try again.</source>
        <translation>Minnet räcker inte för {file}; stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Type a name for the workspace.</source>
        <translation>Skriv ett namn på arbetsytan.</translation>
    </message>
    <message>
        <source>{file} belongs to another program; name an SSI Coach workspace.</source>
        <translation>{file} hör till ett annat program; ange en arbetsyta från SSI Coach.</translation>
    </message>
    <message>
        <source>{file} cannot be made: {why}.</source>
        <translation>{file} kan inte skapas: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kan inte läsas: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read; check its permissions.</source>
        <translation>{file} kan inte läsas; kontrollera behörigheterna.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} kan inte skrivas: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written; check the permissions of the file and of its folder, or use a copy elsewhere.</source>
        <translation>{file} kan inte skrivas; kontrollera behörigheterna för filen och dess mapp, eller använd en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>{file} could not be locked; if it lies on a network drive, use it from one computer at a time.</source>
        <translation>{file} gick inte att låsa; ligger filen på en nätverksenhet, använd den från en dator i taget.</translation>
    </message>
    <message>
        <source>{file} could not be read or written; check the disk it lies on.</source>
        <translation>{file} gick inte att läsa eller skriva; kontrollera disken den ligger på.</translation>
    </message>
    <message>
        <source>{file} exists already; choose another name.</source>
        <translation>{file} finns redan; välj ett annat namn.</translation>
    </message>
    <message>
        <source>{file} exists already; open it, or choose another name.</source>
        <translation>{file} finns redan; öppna den eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>{file} exists and is no backup of SSI Coach; name another file.</source>
        <translation>{file} finns redan och är ingen säkerhetskopia från SSI Coach; ange en annan fil.</translation>
    </message>
    <message>
        <source>{file} holds no backup of SSI Coach, or it is damaged; choose another one.</source>
        <translation>{file} innehåller ingen säkerhetskopia från SSI Coach, eller så är den skadad; välj en annan.</translation>
    </message>
    <message>
        <source>{file} is a folder; name the workspace file in it.</source>
        <translation>{file} är en mapp; ange arbetsytans fil i den.</translation>
    </message>
    <message>
        <source>{file} is damaged: its table {table} is missing. Go back to a backup, or salvage it.</source>
        <translation>{file} är skadad: tabellen {table} saknas. Gå tillbaka till en säkerhetskopia eller rädda det som går att läsa.</translation>
    </message>
    <message>
        <source>{file} is damaged; go back to a backup, or salvage what can be read.</source>
        <translation>{file} är skadad; gå tillbaka till en säkerhetskopia eller rädda det som går att läsa.</translation>
    </message>
    <message>
        <source>{file} is damaged; use another copy.</source>
        <translation>{file} är skadad; använd en annan kopia.</translation>
    </message>
    <message>
        <source>{file} is in use by another program; close that one and try again.</source>
        <translation>{file} används av ett annat program; stäng det och försök igen.</translation>
    </message>
    <message>
        <source>{file} is no SSI Coach workspace, or it is damaged; restore a backup.</source>
        <translation>{file} är ingen arbetsyta från SSI Coach, eller så är den skadad; återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>{file} is protected; it opens with its passphrase.</source>
        <translation>{file} är skyddad; den öppnas med sin lösenfras.</translation>
    </message>
    <message>
        <source>{file} is the workspace itself; name another file.</source>
        <translation>{file} är själva arbetsytan; ange en annan fil.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open; open it again.</source>
        <translation>{file} flyttades, togs bort eller ersattes medan den var öppen; öppna den igen.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>{file} är bara öppnad för läsning.</translation>
    </message>
    <message>
        <source>{file} was written by a newer SSI Coach; install the newest version to open it.</source>
        <translation>{file} skrevs av en nyare version av SSI Coach; installera den senaste för att öppna den.</translation>
    </message>
</context>
<context>
    <name>StrengthHint</name>
    <message>
        <source>Easy to guess for a computer. A few more words make it strong.</source>
        <translation>Lätt att gissa för en dator. Några ord till gör den stark.</translation>
    </message>
    <message>
        <source>Fair. One or two more words make it strong.</source>
        <translation>Hyfsad. Ett eller två ord till gör den stark.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are strong, and easy to type.</source>
        <translation>Fyra eller fem ord som inte hör ihop är starkt, och lätt att skriva.</translation>
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
        <translation>Kopiera hela tabellen</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Kopiera det valda</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>Om %n vecka</numerusform>
            <numerusform>Om %n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Next coaching talk</source>
        <translation>Nästa coachningssamtal</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Privata anteckningar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The next coaching talk is on</source>
        <translation>Nästa coachningssamtal är den</translation>
    </message>
    <message numerus="yes">
        <source>The notes are too long by %Ln character(s).</source>
        <translation>
            <numerusform>Anteckningarna är %Ln tecken för långa.</numerusform>
            <numerusform>Anteckningarna är %Ln tecken för långa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own: they stand in the list of workspaces and in full exports, and in no report.</source>
        <translation>Bara för dig: de syns i listan över arbetsytor och i fullständiga exporter, men inte i någon rapport.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng det här meddelandet</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>{what} – klart</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Gå till den veckan</translation>
    </message>
    <message>
        <source>Open the folder it is in</source>
        <translation>Öppna mappen där den ligger</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ångra: {what}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log something</source>
        <translation>Logga något</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Mina 15 minuter</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Registrera LinkedIns poäng</translation>
    </message>
    <message>
        <source>Three steps, about four minutes. Skip any of them.</source>
        <translation>Tre steg, ungefär fyra minuter. Hoppa över vilka du vill.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Välkommen, {name}</translation>
    </message>
    <message>
        <source>nothing planned for today</source>
        <translation>inget planerat för idag</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>v. {number}</translation>
    </message>
    <message>
        <source>{done} of {planned} done today</source>
        <translation>{done} av {planned} klara idag</translation>
    </message>
    <message numerus="yes">
        <source>{done}, %n minutes left</source>
        <translation>
            <numerusform>{done}, %n minut kvar</numerusform>
            <numerusform>{done}, %n minuter kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>Complete it</source>
        <translation>Komplettera</translation>
    </message>
    <message>
        <source>LinkedIn’s own score – recorded in part: {count} of {all} pillars</source>
        <translation>LinkedIns egen poäng – delvis registrerad: {count} av {all} pelare</translation>
    </message>
    <message>
        <source>LinkedIn’s own score: not recorded yet</source>
        <translation>LinkedIns egen poäng: inte registrerad än</translation>
    </message>
    <message>
        <source>LinkedIn’s score {score}, {day}</source>
        <translation>LinkedIns poäng {score}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>LinkedIn’s score {score}, {day}, %n days ago</source>
        <translation>
            <numerusform>LinkedIns poäng {score}, {day}, för %n dag sedan</numerusform>
            <numerusform>LinkedIns poäng {score}, {day}, för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>No number yet: it appears once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>Ingen siffra än: den dyker upp när profillistan är avbockad eller LinkedIns poäng registrerad.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Time for a fresh look?</source>
        <translation>Dags för en ny titt?</translation>
    </message>
    <message>
        <source>What is behind your estimate?</source>
        <translation>Vad ligger bakom din uppskattning?</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Din uppskattning</translation>
    </message>
    <message>
        <source>Your estimate today</source>
        <translation>Din uppskattning idag</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Done something?</source>
        <translation>Gjort något?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>On this page you plan your week; “Plan my week” there proposes what adds most in the minutes you have. What is planned for a day is then ticked on Today.</source>
        <translation>På den här sidan planerar du veckan; ”Planera min vecka” föreslår där vad som ger mest på de minuter du har. Det som är planerat för en dag bockar du sedan av på Idag.</translation>
    </message>
    <message>
        <source>One file on this computer, saved with every change. Here you find its folder and open others. Nothing leaves the computer.</source>
        <translation>En fil på den här datorn, sparad vid varje ändring. Här hittar du dess mapp och öppnar andra. Inget lämnar datorn.</translation>
    </message>
    <message>
        <source>Press {keys}, type “com 3” and Enter: three comments are logged. Whatever you do, {undo} takes it back.</source>
        <translation>Tryck {keys}, skriv ”kom 3” och tryck Enter: tre kommentarer är loggade. Vad du än gör tar {undo} tillbaka det.</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sidorna</translation>
    </message>
    <message>
        <source>This menu has it as well.</source>
        <translation>Det finns även i den här menyn.</translation>
    </message>
    <message>
        <source>Today for the morning, Week for planning, Progress for looking back. {first} and the other numbers lead there by key.</source>
        <translation>Idag för morgonen, Vecka för planering, Framsteg för att se tillbaka. {first} och de andra siffrorna leder dit från tangentbordet.</translation>
    </message>
    <message>
        <source>What is on today</source>
        <translation>Vad som gäller idag</translation>
    </message>
    <message>
        <source>What you planned for today is ticked here. “Plan my week” on the Week page proposes what adds most in the minutes you have.</source>
        <translation>Det du planerat för idag bockar du av här. ”Planera veckan” på sidan Vecka föreslår det som ger mest på de minuter du har.</translation>
    </message>
    <message>
        <source>What your score probably is today, pillar by pillar. It moves with every tick, and a click says why. Grey means: not enough is known yet.</source>
        <translation>Var din poäng troligen står idag, pelare för pelare. Den rör sig med varje bock, och ett klick säger varför. Grått betyder: ännu vet vi för lite.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dina data</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Din uppskattning</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} av {steps}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Log something…</source>
        <translation>&amp;Logga något…</translation>
    </message>
    <message>
        <source>&amp;Open SSI Coach</source>
        <translation>Ö&amp;ppna SSI Coach</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>No more &amp;reminders today</source>
        <translation>Inga fler &amp;påminnelser idag</translation>
    </message>
    <message>
        <source>SSI Coach – today: {done} of {planned} done</source>
        <translation>SSI Coach – idag: {done} av {planned} klara</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing was undone: this step was made by another version of SSI Coach.</source>
        <translation>Inget ångrades: steget gjordes av en annan version av SSI Coach.</translation>
    </message>
    <message>
        <source>Nothing was undone: {what} has been changed by something else since.</source>
        <translation>Inget ångrades: {what} har ändrats på annat sätt sedan dess.</translation>
    </message>
    <message>
        <source>Something else was changed meanwhile, so nothing was undone; look again.</source>
        <translation>Något annat ändrades under tiden, så inget ångrades; titta igen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>a card of the plan</source>
        <translation>ett kort i planen</translation>
    </message>
    <message>
        <source>a checklist item</source>
        <translation>en punkt på profillistan</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>en kontakt</translation>
    </message>
    <message>
        <source>a day’s reach</source>
        <translation>en dags räckvidd</translation>
    </message>
    <message>
        <source>a dismissed proposal</source>
        <translation>ett avvisat förslag</translation>
    </message>
    <message>
        <source>a figure of your profile</source>
        <translation>en siffra i din profil</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ett mål</translation>
    </message>
    <message>
        <source>a note on a day</source>
        <translation>en anteckning om en dag</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>en paus</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>ett inlägg</translation>
    </message>
    <message>
        <source>a recorded score</source>
        <translation>en registrerad poäng</translation>
    </message>
    <message>
        <source>a routine</source>
        <translation>en rutin</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>en inställning</translation>
    </message>
    <message>
        <source>a week’s notes</source>
        <translation>en veckas anteckningar</translation>
    </message>
    <message>
        <source>a weight of the model</source>
        <translation>en vikt i modellen</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>en aktivitet</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>en inbjudan</translation>
    </message>
    <message>
        <source>the days an archive covers</source>
        <translation>dagarna som ett arkiv täcker</translation>
    </message>
    <message>
        <source>what it touched</source>
        <translation>det som steget gällde</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>carry over what was open in {week}</source>
        <translation>föra över det som var kvar i {week}</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>logga i efterhand</translation>
    </message>
    <message>
        <source>change how your score is counted</source>
        <translation>ändra hur poängen räknas</translation>
    </message>
    <message>
        <source>change the card “{kind}”</source>
        <translation>ändra kortet ”{kind}”</translation>
    </message>
    <message>
        <source>change the card “{kind}” and move it to today</source>
        <translation>ändra kortet ”{kind}” och flytta det till idag</translation>
    </message>
    <message>
        <source>change your details</source>
        <translation>ändra dina uppgifter</translation>
    </message>
    <message>
        <source>change “{kind}”</source>
        <translation>ändra ”{kind}”</translation>
    </message>
    <message>
        <source>count your score as at first again</source>
        <translation>räkna poängen som från början igen</translation>
    </message>
    <message>
        <source>declare a pause</source>
        <translation>lägga in en paus</translation>
    </message>
    <message>
        <source>delete LinkedIn’s score of {day}</source>
        <translation>ta bort LinkedIns poäng från {day}</translation>
    </message>
    <message>
        <source>delete the card “{kind}”</source>
        <translation>ta bort kortet ”{kind}”</translation>
    </message>
    <message>
        <source>delete the goal</source>
        <translation>ta bort målet</translation>
    </message>
    <message>
        <source>delete the note on {day}</source>
        <translation>ta bort anteckningen om {day}</translation>
    </message>
    <message>
        <source>delete the pause</source>
        <translation>ta bort pausen</translation>
    </message>
    <message>
        <source>delete the routine “{title}”</source>
        <translation>ta bort rutinen ”{title}”</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} cards</source>
        <translation>
            <numerusform>ta bort {count} kort</numerusform>
            <numerusform>ta bort {count} kort</numerusform>
        </translation>
    </message>
    <message>
        <source>delete “{kind}”</source>
        <translation>ta bort ”{kind}”</translation>
    </message>
    <message>
        <source>fill in as usual</source>
        <translation>fylla i som vanligt</translation>
    </message>
    <message numerus="yes">
        <source>import {count} rows</source>
        <translation>
            <numerusform>importera {count} rad</numerusform>
            <numerusform>importera {count} rader</numerusform>
        </translation>
    </message>
    <message>
        <source>log {amount}</source>
        <translation>logga {amount}</translation>
    </message>
    <message>
        <source>move the card “{kind}”</source>
        <translation>flytta kortet ”{kind}”</translation>
    </message>
    <message numerus="yes">
        <source>move {count} cards</source>
        <translation>
            <numerusform>flytta {count} kort</numerusform>
            <numerusform>flytta {count} kort</numerusform>
        </translation>
    </message>
    <message>
        <source>never suggest “{item}”</source>
        <translation>aldrig föreslå ”{item}”</translation>
    </message>
    <message>
        <source>never suggest “{kind}”</source>
        <translation>aldrig föreslå ”{kind}”</translation>
    </message>
    <message>
        <source>note on {day}</source>
        <translation>anteckning om {day}</translation>
    </message>
    <message>
        <source>note the next coaching talk</source>
        <translation>anteckna nästa coachningssamtal</translation>
    </message>
    <message>
        <source>notes on {week}</source>
        <translation>anteckningar om {week}</translation>
    </message>
    <message numerus="yes">
        <source>plan {count} cards</source>
        <translation>
            <numerusform>planera {count} kort</numerusform>
            <numerusform>planera {count} kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan {week} with {count} cards</source>
        <translation>
            <numerusform>planera {week} med {count} kort</numerusform>
            <numerusform>planera {week} med {count} kort</numerusform>
        </translation>
    </message>
    <message>
        <source>plan “{kind}”</source>
        <translation>planera ”{kind}”</translation>
    </message>
    <message>
        <source>put off “{item}” until tomorrow</source>
        <translation>skjuta upp ”{item}” till imorgon</translation>
    </message>
    <message>
        <source>put off “{kind}” until tomorrow</source>
        <translation>skjuta upp ”{kind}” till imorgon</translation>
    </message>
    <message>
        <source>record LinkedIn’s score of {day}</source>
        <translation>registrera LinkedIns poäng från {day}</translation>
    </message>
    <message>
        <source>repeat the plan of {week}</source>
        <translation>upprepa planen för {week}</translation>
    </message>
    <message>
        <source>save the routine “{title}”</source>
        <translation>spara rutinen ”{title}”</translation>
    </message>
    <message>
        <source>set a goal</source>
        <translation>sätta ett mål</translation>
    </message>
    <message>
        <source>set your weekly goals</source>
        <translation>sätta veckomål</translation>
    </message>
    <message>
        <source>show hidden suggestions again</source>
        <translation>visa dolda förslag igen</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>den senaste ändringen</translation>
    </message>
    <message>
        <source>tick the card “{kind}”</source>
        <translation>bocka av kortet ”{kind}”</translation>
    </message>
    <message>
        <source>tick the card “{kind}” and move it to today</source>
        <translation>bocka av kortet ”{kind}” och flytta det till idag</translation>
    </message>
    <message numerus="yes">
        <source>tick {count} cards</source>
        <translation>
            <numerusform>bocka av {count} kort</numerusform>
            <numerusform>bocka av {count} kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick {count} cards and move them to today</source>
        <translation>
            <numerusform>bocka av {count} kort och flytta till idag</numerusform>
            <numerusform>bocka av {count} kort och flytta till idag</numerusform>
        </translation>
    </message>
    <message>
        <source>tick “{item}”</source>
        <translation>bocka av ”{item}”</translation>
    </message>
    <message>
        <source>untick the card “{kind}”</source>
        <translation>ta bort bocken för kortet ”{kind}”</translation>
    </message>
    <message numerus="yes">
        <source>untick {count} cards</source>
        <translation>
            <numerusform>ta bort bocken för {count} kort</numerusform>
            <numerusform>ta bort bocken för {count} kort</numerusform>
        </translation>
    </message>
    <message>
        <source>untick “{item}”</source>
        <translation>ta bort bocken för ”{item}”</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A row of {table} points to nothing.</source>
        <translation>En rad i {table} pekar på något som inte finns.</translation>
    </message>
    <message>
        <source>The card {id} of {day} and its activity disagree on how many were done.</source>
        <translation>Kortet {id} från {day} och dess aktivitet är oense om hur många som gjordes.</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}.</source>
        <translation>Filen är skadad: {finding}.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation>Tabellen {table} saknas.</translation>
    </message>
    <message>
        <source>The ticked card {id} of {day} has no activity.</source>
        <translation>Det avbockade kortet {id} från {day} har ingen aktivitet.</translation>
    </message>
    <message>
        <source>The undo step {number} cannot be read.</source>
        <translation>Ångra-steget {number} går inte att läsa.</translation>
    </message>
    <message>
        <source>There are activities, but no day since when they were logged.</source>
        <translation>Det finns aktiviteter, men ingen dag som säger sedan när de har loggats.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n good weeks in a row</source>
        <translation>
            <numerusform>%n bra vecka i rad</numerusform>
            <numerusform>%n bra veckor i rad</numerusform>
        </translation>
    </message>
    <message>
        <source>All your goals for this week are reached.</source>
        <translation>Du har nått alla dina mål för den här veckan.</translation>
    </message>
    <message>
        <source>Enter a result…</source>
        <translation>Lägg in ett resultat…</translation>
    </message>
    <message>
        <source>Log one for today: {kind}</source>
        <translation>Logga en för idag: {kind}</translation>
    </message>
    <message>
        <source>No weekly goal reached yet.</source>
        <translation>Inget veckomål nått än.</translation>
    </message>
    <message>
        <source>Set goals of your own, and this week is held against them.</source>
        <translation>Sätt egna mål, så mäts veckan mot dem.</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>Visa i listan</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Weekly goals…</source>
        <translation>Veckomål…</translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation>{day}: inget planerat</translation>
    </message>
    <message>
        <source>{day}: pause</source>
        <translation>{day}: paus</translation>
    </message>
    <message>
        <source>{day}: rest day</source>
        <translation>{day}: vilodag</translation>
    </message>
    <message>
        <source>{day}: {done} of {planned} done</source>
        <translation>{day}: {done} av {planned} klara</translation>
    </message>
    <message>
        <source>{done} of {target}</source>
        <translation>{done} av {target}</translation>
    </message>
    <message>
        <source>{done}/{planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message numerus="yes">
        <source>{reached} of %n weekly goals reached.</source>
        <translation>
            <numerusform>{reached} av %n veckomål nått.</numerusform>
            <numerusform>{reached} av %n veckomål nådda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n min more than you meant to give</source>
        <translation>
            <numerusform>%n&#xa0;min mer än du tänkt lägga</numerusform>
            <numerusform>%n&#xa0;min mer än du tänkt lägga</numerusform>
        </translation>
    </message>
    <message>
        <source>All of last week’s plan is here already.</source>
        <translation>Hela förra veckans plan finns redan här.</translation>
    </message>
    <message>
        <source>Back to this week</source>
        <translation>Tillbaka till den här veckan</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n</source>
        <translation>
            <numerusform>Flytta %n öppet kort</numerusform>
            <numerusform>Flytta %n öppna kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose any week from a calendar</source>
        <translation>Välj valfri vecka i en kalender</translation>
    </message>
    <message>
        <source>Copy the plan of the week before to the same days of this one</source>
        <translation>Kopiera planen från veckan före till samma dagar den här veckan</translation>
    </message>
    <message>
        <source>Export to calendar…</source>
        <translation>Till kalendern…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gå till…</translation>
    </message>
    <message>
        <source>Have this week proposed</source>
        <translation>Få ett förslag på veckan</translation>
    </message>
    <message>
        <source>Holidays and other times off: they cost no streak</source>
        <translation>Semester och annan ledighet: de bryter inga bra veckor i rad</translation>
    </message>
    <message>
        <source>Move what is still open in week {number} to today</source>
        <translation>Flytta det som är kvar i vecka {number} till idag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>Nothing planned for this week. Drag an activity onto a day, or choose a day and press A.</source>
        <translation>Inget planerat den här veckan. Dra en aktivitet till en dag, eller välj en dag och tryck på A.</translation>
    </message>
    <message>
        <source>Nothing planned for this week. Drag an activity onto a day, or repeat last week.</source>
        <translation>Inget planerat den här veckan. Dra en aktivitet till en dag, eller upprepa förra veckan.</translation>
    </message>
    <message>
        <source>Pauses…</source>
        <translation>Pauser…</translation>
    </message>
    <message>
        <source>Plan my week…</source>
        <translation>Planera veckan…</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Föregående vecka</translation>
    </message>
    <message>
        <source>Put several activities into one card</source>
        <translation>Samla flera aktiviteter i ett kort</translation>
    </message>
    <message>
        <source>Repeat last week</source>
        <translation>Upprepa förra veckan</translation>
    </message>
    <message>
        <source>Routines…</source>
        <translation>Rutiner…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>This week’s plan as a file for Outlook, Apple’s or Google’s calendar</source>
        <translation>Veckans plan som en fil för Outlook, Apples eller Googles kalender</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message>
        <source>{planned} of {budget} min</source>
        <translation>{planned} av {budget}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>WeekPicker</name>
    <message>
        <source>Choose a week</source>
        <translation>Välj vecka</translation>
    </message>
</context>
<context>
    <name>WeekRows</name>
    <message>
        <source>Proposed week</source>
        <translation>Föreslagen vecka</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message numerus="yes">
        <source>%n good week(s) in a row</source>
        <translation>
            <numerusform>%n bra vecka i rad</numerusform>
            <numerusform>%n bra veckor i rad</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Kopiera tabellen till ett kalkylark</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Veckan i siffror</translation>
    </message>
    <message>
        <source>The week so far</source>
        <translation>Veckan hittills</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Weeks in which at least 70 % of the plan was done. Pauses and one missed day do not break it.</source>
        <translation>Veckor då minst 70&#xa0;% av planen blev gjord. Pauser och en missad dag bryter inte raden.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändring</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>from {start} to {end}, {change}</source>
        <translation>från {start} till {end}, {change}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{done} / {planned}</source>
        <translation>{done} / {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} planned done</source>
        <translation>{done} av {planned} planerade klara</translation>
    </message>
    <message>
        <source>{monday}: your estimate as the week began, at the close of {before}. {sunday}: at the close of {day}.</source>
        <translation>{monday}: din uppskattning när veckan började, i slutet av {before}. {sunday}: i slutet av {day}.</translation>
    </message>
    <message>
        <source>{monday}: your estimate as the week began, at the close of {day}.</source>
        <translation>{monday}: din uppskattning när veckan började, i slutet av {day}.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Nothing of “{pillar}” has any points left; give one of its parts some.</source>
        <translation>Inget i ”{pillar}” har några poäng kvar; ge någon av delarna poäng.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>mängd</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poäng</translation>
    </message>
    <message>
        <source>“{component}”, {what}: give a number above 0, up to {most}. Nothing is changed until then.</source>
        <translation>”{component}”, {what}: ange ett tal över 0, högst {most}. Till dess ändras inget.</translation>
    </message>
    <message>
        <source>“{component}”, {what}: give a number from 0 to {most}. Nothing is changed until then.</source>
        <translation>”{component}”, {what}: ange ett tal från 0 till {most}. Till dess ändras inget.</translation>
    </message>
</context>
<context>
    <name>WeightsForm</name>
    <message>
        <source>All as at first</source>
        <translation>Återställ allt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Mängd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Before your recorded scores correct it: {before} → {after}. They hold the score in place.</source>
        <translation>Före korrigeringen med dina registrerade poäng: {before} → {after}. De håller poängen på plats.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Every weight back to what the program has</source>
        <translation>Alla vikter tillbaka till programmets egna</translation>
    </message>
    <message>
        <source>LinkedIn does not say how it counts; these figures are our estimate. If you know better, change them. Amount: how much counts as a lot, a week for habits, in all for the rest. Days: after so many without repetition, a habit counts only half.</source>
        <translation>LinkedIn säger inte hur de räknar; de här siffrorna är vår uppskattning. Vet du bättre, ändra dem. Mängd: hur mycket som räknas som mycket, per vecka för vanor, annars totalt. Dagar: efter så många utan upprepning räknas en vana bara till hälften.</translation>
    </message>
    <message>
        <source>No number yet: once there is one, you see here what a change does to it.</source>
        <translation>Ingen siffra än: när den finns ser du här vad en ändring gör med den.</translation>
    </message>
    <message>
        <source>Not counted like this:</source>
        <translation>Så här räknas det inte:</translation>
    </message>
    <message>
        <source>Ours: {what}. {source}.</source>
        <translation>Våra siffror: {what}. {source}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Your points add up to {sum}. A pillar has 25: each counts what stands beside it.</source>
        <translation>Dina poäng blir tillsammans {sum}. En pelare har 25: varje del räknas som det står bredvid.</translation>
    </message>
    <message>
        <source>Your score today: {before} → {after} ({difference}) once you save</source>
        <translation>Din poäng idag: {before} → {after} ({difference}) när du sparar</translation>
    </message>
    <message>
        <source>Your score today: {score}</source>
        <translation>Din poäng idag: {score}</translation>
    </message>
    <message>
        <source>days after which half of it is gone</source>
        <translation>dagar utan upprepning tills det bara räknas till hälften</translation>
    </message>
    <message>
        <source>points it can bring</source>
        <translation>poäng den kan ge</translation>
    </message>
    <message>
        <source>so many a week are much</source>
        <translation>så många i veckan är mycket</translation>
    </message>
    <message>
        <source>with so many it is full</source>
        <translation>med så många är det fullt</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} poäng</translation>
    </message>
    <message>
        <source>{points} points, full at {amount}</source>
        <translation>{points} poäng, fullt vid {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{points} points, {amount} a week, half gone after %n days</source>
        <translation>
            <numerusform>{points} poäng, {amount} i veckan, hälften borta efter %n dag</numerusform>
            <numerusform>{points} poäng, {amount} i veckan, hälften borta efter %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: back to ours</source>
        <translation>{what}: tillbaka till våra siffror</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message numerus="yes">
        <source>%Ln minutes a week: about the same on {day}, {score}.</source>
        <translation>
            <numerusform>%Ln minut i veckan: ungefär oförändrat {day}, {score}.</numerusform>
            <numerusform>%Ln minuter i veckan: ungefär oförändrat {day}, {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes a week: about {change} by {day}, down to {score}.</source>
        <translation>
            <numerusform>%Ln minut i veckan: ungefär {change} fram till {day}, ner till {score}.</numerusform>
            <numerusform>%Ln minuter i veckan: ungefär {change} fram till {day}, ner till {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes a week: about {change} by {day}, to {score}.</source>
        <translation>
            <numerusform>%Ln minut i veckan: ungefär {change} fram till {day}, alltså {score}.</numerusform>
            <numerusform>%Ln minuter i veckan: ungefär {change} fram till {day}, alltså {score}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to your mean of the last four weeks</source>
        <translation>Tillbaka till ditt snitt för de senaste fyra veckorna</translation>
    </message>
    <message>
        <source>How often a week? The sliders begin at your mean of the last four weeks.</source>
        <translation>Hur ofta per vecka? Reglagen börjar på ditt snitt för de senaste fyra veckorna.</translation>
    </message>
    <message>
        <source>Move a slider: the chart shows at once what it changes.</source>
        <translation>Dra i ett reglage: diagrammet visar direkt vad som ändras.</translation>
    </message>
    <message numerus="yes">
        <source>My %n minutes</source>
        <translation>
            <numerusform>Min %n minut</numerusform>
            <numerusform>Mina %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Save as a routine</source>
        <translation>Spara som rutin</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>What these amounts mean for a working day, as one card</source>
        <translation>Vad mängderna betyder för en arbetsdag, som ett kort</translation>
    </message>
    <message>
        <source>{what} a week</source>
        <translation>{what} i veckan</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message numerus="yes">
        <source>%Ln changed jobs by your last archive: a reason to write</source>
        <translation>
            <numerusform>%Ln har bytt jobb enligt ditt senaste arkiv: en anledning att skriva</numerusform>
            <numerusform>%Ln har bytt jobb enligt ditt senaste arkiv: en anledning att skriva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision-makers</source>
        <translation>
            <numerusform>%Ln beslutsfattare</numerusform>
            <numerusform>%Ln beslutsfattare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fit your target customers</source>
        <translation>
            <numerusform>%Ln passar in på dina målkunder</numerusform>
            <numerusform>%Ln passar in på dina målkunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active relations. Their position or company has the words of a part of your description.</source>
        <translation>
            <numerusform>%Ln av dem är en aktiv relation. Befattningen eller företaget innehåller orden i en del av din beskrivning.</numerusform>
            <numerusform>%Ln av dem är aktiva relationer. Befattningen eller företaget innehåller orden i en del av din beskrivning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words whom you want to reach, and those who fit are counted and shown first.</source>
        <translation>Beskriv med några få ord vilka du vill nå, så räknas de som passar och visas först.</translation>
    </message>
    <message>
        <source>Say who your target customers are…</source>
        <translation>Beskriv dina målkunder…</translation>
    </message>
    <message>
        <source>Show all who changed jobs</source>
        <translation>Visa alla som har bytt jobb</translation>
    </message>
    <message>
        <source>Show decision-makers</source>
        <translation>Visa beslutsfattare</translation>
    </message>
    <message>
        <source>Show target customers</source>
        <translation>Visa målkunder</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Målkunder</translation>
    </message>
    <message>
        <source>Where you know most people</source>
        <translation>Där du känner flest</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Vilka som är med</translation>
    </message>
    <message>
        <source>{percent} % of your network: owners, board, directors, heads of, as their titles say.</source>
        <translation>{percent}&#xa0;% av ditt nätverk: ägare, styrelse, direktörer och chefer, enligt titeln.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Recorded in part: {count} of {all} pillars. The total shows once all of them are there.</source>
        <translation>Delvis registrerad: {count} av {all} pelare. Totalen visas när alla finns.</translation>
    </message>
    <message>
        <source>Your week in three sentences</source>
        <translation>Din vecka i tre meningar</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Back to my workspace</source>
        <translation>Tillbaka till min arbetsyta</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Säkerhetskopior…</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is yours, and nothing is kept.</source>
        <translation>Demonstration: inget här är ditt och inget sparas.</translation>
    </message>
    <message>
        <source>Everything is saved already: each change at once.</source>
        <translation>Allt är redan sparat: varje ändring direkt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Nothing to review yet: record LinkedIn’s score, or go through your profile.</source>
        <translation>Det finns inget att se tillbaka på än: registrera LinkedIns poäng eller gå igenom din profil.</translation>
    </message>
    <message>
        <source>There is no daily backup since {day}: {why}</source>
        <translation>Ingen daglig säkerhetskopia sedan {day}: {why}</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>there is no day in this row.</source>
        <translation>det finns ingen dag på den här raden.</translation>
    </message>
    <message>
        <source>there is no figure in this row.</source>
        <translation>det finns ingen siffra på den här raden.</translation>
    </message>
    <message>
        <source>this address names no post.</source>
        <translation>adressen leder inte till något inlägg.</translation>
    </message>
    <message>
        <source>this day has not come yet.</source>
        <translation>den dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>this day is more than a year before the others.</source>
        <translation>den dagen ligger mer än ett år före de andra.</translation>
    </message>
    <message>
        <source>this is an old or protected Excel file; save it as .xlsx without a password.</source>
        <translation>det här är en gammal eller skyddad Excel-fil; spara den som .xlsx utan lösenord.</translation>
    </message>
    <message>
        <source>this workbook is damaged or incomplete; download it from LinkedIn again.</source>
        <translation>arbetsboken är skadad eller ofullständig; ladda ner den från LinkedIn igen.</translation>
    </message>
    <message>
        <source>this workbook is far larger than any from LinkedIn; nothing was read.</source>
        <translation>arbetsboken är långt större än någon från LinkedIn; inget har lästs in.</translation>
    </message>
    <message>
        <source>this workbook is neither LinkedIn’s analytics nor a Sales Navigator report; nothing was read.</source>
        <translation>arbetsboken är varken statistik från LinkedIn eller en rapport från Sales Navigator; inget har lästs in.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message numerus="yes">
        <source>%n backup(s) could not be deleted; they are in {folder}.</source>
        <translation>
            <numerusform>%n säkerhetskopia kunde inte tas bort; den ligger i {folder}.</numerusform>
            <numerusform>%n säkerhetskopior kunde inte tas bort; de ligger i {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder with workspaces</source>
        <translation>Välj en mapp med arbetsytor</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Tar bort…</translation>
    </message>
    <message>
        <source>It is called “{name}” now.</source>
        <translation>Den heter ”{name}” nu.</translation>
    </message>
    <message>
        <source>It is locked; open it first.</source>
        <translation>Den är låst; öppna den först.</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Byter namn…</translation>
    </message>
    <message>
        <source>The demonstration is nobody’s workspace; go back to your own first.</source>
        <translation>Demonstrationen är ingens arbetsyta; gå först tillbaka till din egen.</translation>
    </message>
    <message>
        <source>The workspace is just being written; try again in a moment.</source>
        <translation>Arbetsytan skrivs just nu; försök igen om en stund.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>”{name}” är borttagen.</translation>
    </message>
    <message>
        <source>“{name}” is off the list; its file stays where it is, and opening it brings it back.</source>
        <translation>”{name}” är borta från listan; filen ligger kvar, och när du öppnar den kommer arbetsytan tillbaka.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, which was asked to come to the front.</source>
        <translation>”{name}” är öppen i ett annat fönster, som har ombetts att komma fram.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Om 30 dagar</translation>
    </message>
    <message>
        <source>LinkedIn’s score</source>
        <translation>LinkedIns poäng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Nästa samtal</translation>
    </message>
    <message>
        <source>Notes: {text}</source>
        <translation>Anteckningar: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Avläst</translation>
    </message>
    <message>
        <source>Without an entry</source>
        <translation>Utan loggning</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan inte läsas</translation>
    </message>
    <message>
        <source>long: {days}</source>
        <translation>länge: {days}</translation>
    </message>
    <message>
        <source>overdue: {day}</source>
        <translation>försenat: {day}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>skyddad</translation>
    </message>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
    <message>
        <source>{name} (open here)</source>
        <translation>{name} (öppen här)</translation>
    </message>
</context>
<context>
    <name>WorkspacesDialog</name>
    <message numerus="yes">
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n arbetsyta</numerusform>
            <numerusform>%n arbetsytor</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Lägg till mapp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Date and private notes, of the open one</source>
        <translation>Datum och privata anteckningar för den öppna</translation>
    </message>
    <message>
        <source>For each client a workspace of their own: begin the next one with “New workspace…”, and this list shows how all of them stand.</source>
        <translation>En egen arbetsyta för varje kund: börja nästa med ”Ny arbetsyta…”, så visar listan hur det går för alla.</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Ge den ett annat namn</translation>
    </message>
    <message>
        <source>Look through another folder for workspaces</source>
        <translation>Sök efter arbetsytor i en annan mapp</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Ny arbetsyta…</translation>
    </message>
    <message>
        <source>Next coaching talk…</source>
        <translation>Nästa coachningssamtal…</translation>
    </message>
    <message>
        <source>No workspace is like that.</source>
        <translation>Ingen arbetsyta stämmer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Reading {done} of {whole}…</source>
        <translation>Läser {done} av {whole}…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Search name or notes</source>
        <translation>Sök namn eller anteckningar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>The file stays; opening it brings it back</source>
        <translation>Filen ligger kvar; öppna den så kommer arbetsytan tillbaka</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbetsytor</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} av {whole}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Hide why and how</source>
        <translation>Dölj varför och hur</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Varför och hur</translation>
    </message>
    <message>
        <source>Why and how: {item}</source>
        <translation>Varför och hur: {item}</translation>
    </message>
</context>
</TS>
