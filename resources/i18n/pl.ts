<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>About SSI Coach</source>
        <translation>O programie SSI Coach</translation>
    </message>
    <message>
        <source>Check for a new version…</source>
        <translation>Sprawdź aktualizacje…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Copied: versions and the kind of computer. Read it over before you send it.</source>
        <translation>Skopiowano: wersje i rodzaj komputera. Przeczytaj, zanim wyślesz.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Kopiuj dane do zgłoszenia</translation>
    </message>
    <message>
        <source>Copy the path: {name}</source>
        <translation>Kopiuj ścieżkę: {name}</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the program opens no network connection and keeps no texts of your messages. The estimate is this program’s own reckoning, not LinkedIn’s formula.</source>
        <translation>Wszystko zostaje na tym komputerze: program nie łączy się z siecią i nie przechowuje treści twoich wiadomości. Szacowany wynik to własne wyliczenie programu, a nie wzór LinkedIn.</translation>
    </message>
    <message>
        <source>If something fails, only the place in the program is noted, and nothing of yours.</source>
        <translation>W razie błędu zapisywane jest tylko miejsce w programie, nic z twoich danych.</translation>
    </message>
    <message>
        <source>Independent: neither made nor endorsed by LinkedIn, and not affiliated with it. LinkedIn is a trademark of its owner.</source>
        <translation>Niezależny: nie stworzył go ani nie poleca LinkedIn i nie jest z nim powiązany. LinkedIn jest znakiem towarowym swojego właściciela.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Logs of failures</source>
        <translation>Dziennik błędów</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Otwórz folder: {name}</translation>
    </message>
    <message>
        <source>SSI Coach itself is free under the MIT licence.</source>
        <translation>Sam SSI Coach jest darmowy, na licencji MIT.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>The folder could not be opened; copy its path instead.</source>
        <translation>Nie udało się otworzyć folderu; zamiast tego skopiuj jego ścieżkę.</translation>
    </message>
    <message>
        <source>This folder is made when something is put into it; so far there is nothing.</source>
        <translation>Ten folder powstanie, gdy coś do niego trafi; na razie nic w nim nie ma.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>Versions and the kind of computer; nothing of yours, no name, no number</source>
        <translation>Wersje i rodzaj komputera; nic o tobie, żadnych nazwisk ani liczb</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Gdzie co leży</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About SSI Coach</source>
        <translation>&amp;O programie SSI Coach</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Utwórz &amp;kopię teraz</translation>
    </message>
    <message>
        <source>&amp;Catch up…</source>
        <translation>&amp;Uzupełnij…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksport</translation>
    </message>
    <message>
        <source>&amp;Export everything as a file…</source>
        <translation>&amp;Eksportuj wszystko do pliku…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>Znaj&amp;dź lub wykonaj…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Za&amp;blokuj teraz</translation>
    </message>
    <message>
        <source>&amp;Log something…</source>
        <translation>&amp;Zapisz aktywność…</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Otwórz obszar roboczy…</translation>
    </message>
    <message>
        <source>&amp;Pauses…</source>
        <translation>Przer&amp;wy…</translation>
    </message>
    <message>
        <source>&amp;Protect with a passphrase…</source>
        <translation>Zabezpie&amp;cz hasłem…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Ponów: {what}</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Przywróć z kopii zapasowej…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>U&amp;stawienia…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Cofnij: {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Weekly review as PDF…</source>
        <translation>&amp;Podsumowanie tygodnia jako PDF…</translation>
    </message>
    <message>
        <source>&amp;Workspaces…</source>
        <translation>Obszary &amp;robocze…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Kopie z&amp;apasowe…</translation>
    </message>
    <message>
        <source>Check for a new &amp;version…</source>
        <translation>Spraw&amp;dź aktualizacje…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Coac&amp;h’s report…</source>
        <translation>Raport coac&amp;ha…</translation>
    </message>
    <message>
        <source>Delete the workspace for &amp;good…</source>
        <translation>Usuń obszar robocz&amp;y na dobre…</translation>
    </message>
    <message>
        <source>Export &amp;tables for a spreadsheet…</source>
        <translation>Eksportuj &amp;tabele do arkusza…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>How the &amp;score is made</source>
        <translation>Jak powstaje &amp;wynik</translation>
    </message>
    <message>
        <source>How to ask &amp;for your LinkedIn archive</source>
        <translation>Jak poprosić o &amp;archiwum LinkedIn</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Większy tekst</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;system</source>
        <translation>Jasny lub ciemny jak &amp;system</translation>
    </message>
    <message>
        <source>Next coaching &amp;talk…</source>
        <translation>Następn&amp;a rozmowa z coachem…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Otwórz wers&amp;ję pokazową</translation>
    </message>
    <message>
        <source>Plan my &amp;week…</source>
        <translation>Zaplanuj mój &amp;tydzień…</translation>
    </message>
    <message>
        <source>Print the weekly re&amp;view…</source>
        <translation>&amp;Drukuj podsumowanie tygodnia…</translation>
    </message>
    <message>
        <source>R&amp;outines…</source>
        <translation>&amp;Rutyny…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s &amp;score…</source>
        <translation>Wpisz wynik z &amp;LinkedIn…</translation>
    </message>
    <message>
        <source>Recorded scores and &amp;notes…</source>
        <translation>Wpisane wyniki i &amp;notatki…</translation>
    </message>
    <message>
        <source>Rena&amp;me the workspace…</source>
        <translation>Z&amp;mień nazwę obszaru roboczego…</translation>
    </message>
    <message>
        <source>Repor&amp;ts</source>
        <translation>Rapor&amp;ty</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>Zgłoś &amp;problem…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>Save: everything is saved already</source>
        <translation>Zapisz: wszystko jest już zapisane</translation>
    </message>
    <message>
        <source>Show me a&amp;round</source>
        <translation>Po&amp;każ mi program</translation>
    </message>
    <message>
        <source>Show the data &amp;folder</source>
        <translation>Pokaż &amp;folder danych</translation>
    </message>
    <message>
        <source>Text in its &amp;own size</source>
        <translation>&amp;Zwykły rozmiar tekstu</translation>
    </message>
    <message>
        <source>Week to &amp;a calendar…</source>
        <translation>Tydzień do ka&amp;lendarza…</translation>
    </message>
    <message>
        <source>Weekly &amp;review in its own window</source>
        <translation>Podsumow&amp;anie tygodnia w osobnym oknie</translation>
    </message>
    <message>
        <source>no workspace is open, or it is locked</source>
        <translation>żaden obszar roboczy nie jest otwarty albo jest zablokowany</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>teraz nie można</translation>
    </message>
    <message>
        <source>the workspace is just being written</source>
        <translation>obszar roboczy jest właśnie zapisywany</translation>
    </message>
    <message>
        <source>there is nothing to take back or to do again</source>
        <translation>nie ma czego cofnąć ani powtórzyć</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Delete “{kind}”</source>
        <translation>Usuń „{kind}”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>O jedno więcej</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>przyjęte</translation>
    </message>
    <message>
        <source>from the archive</source>
        <translation>z archiwum</translation>
    </message>
    <message>
        <source>{kind}, how often</source>
        <translation>{kind}, ile razy</translation>
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
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add this routine</source>
        <translation>Dodaj tę rutynę</translation>
    </message>
    <message>
        <source>Add to {day}</source>
        <translation>Dodaj: {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuty łącznie</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nic się tak nie nazywa. Spróbuj innego słowa.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>What to plan</source>
        <translation>Co zaplanować</translation>
    </message>
    <message>
        <source>com 3 · visit 4 · post</source>
        <translation>kom 3 · wizyta 4 · post</translation>
    </message>
    <message>
        <source>optional: for whom, about what</source>
        <translation>opcjonalnie: dla kogo, o czym</translation>
    </message>
</context>
<context>
    <name>AheadSection</name>
    <message>
        <source>Go through my profile</source>
        <translation>Przejrzyj mój profil</translation>
    </message>
    <message>
        <source>Once LinkedIn’s score is recorded or your profile list was gone through, you see here where your score is going, what a goal takes, and what would change if you did more.</source>
        <translation>Gdy wpiszesz wynik z LinkedIn albo przejdziesz listę profilu, zobaczysz tu, dokąd zmierza twój wynik, czego wymaga cel i co zmieni większa aktywność.</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Where your score is going will stand here</source>
        <translation>Tu pojawi się, dokąd zmierza twój wynik</translation>
    </message>
</context>
<context>
    <name>AnnotateDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dzień</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>From this day on your estimate listens to LinkedIn’s next scores more than to the earlier ones. The chart shows the day.</source>
        <translation>Od tego dnia szacowany wynik bardziej kieruje się następnymi wynikami z LinkedIn niż wcześniejszymi. Wykres pokazuje ten dzień.</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn zmienił wzór</translation>
    </message>
    <message>
        <source>Note something about a day</source>
        <translation>Zanotuj coś o wybranym dniu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>The chart shows the day. Your estimate stays as it is.</source>
        <translation>Wykres pokazuje ten dzień. Szacowany wynik się nie zmienia.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>w kilku słowach</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>A ZIP file beside the files of an archive is not opened; bring it in by itself.</source>
        <translation>Plik ZIP leżący obok plików archiwum nie jest otwierany; zaimportuj go osobno.</translation>
    </message>
    <message>
        <source>A ZIP file inside a ZIP file is not opened.</source>
        <translation>Plik ZIP wewnątrz pliku ZIP nie jest otwierany.</translation>
    </message>
    <message>
        <source>A line in it has no end; what follows was not read.</source>
        <translation>Jeden z wierszy nie ma końca; dalszej części nie odczytano.</translation>
    </message>
    <message>
        <source>It has no day.</source>
        <translation>Nie ma w nim dnia.</translation>
    </message>
    <message>
        <source>It has {found} of {wanted} columns.</source>
        <translation>Liczba kolumn: {found} zamiast {wanted}.</translation>
    </message>
    <message>
        <source>It is too long, or a quotation mark is never closed.</source>
        <translation>Jest za długi albo brakuje w nim zamykającego cudzysłowu.</translation>
    </message>
    <message>
        <source>Its day, {day}, is later than the archive.</source>
        <translation>Jego dzień, {day}, jest późniejszy niż archiwum.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive; LinkedIn makes no such files.</source>
        <translation>Jego nazwa prowadzi poza archiwum; LinkedIn takich plików nie tworzy.</translation>
    </message>
    <message>
        <source>More than {count} people; the messages of the others were only counted.</source>
        <translation>Liczba osób przekracza {count}; wiadomości pozostałych tylko policzono.</translation>
    </message>
    <message>
        <source>More than {count} rows; what follows was not read.</source>
        <translation>Liczba wierszy przekracza {count}; dalszych nie odczytano.</translation>
    </message>
    <message>
        <source>No comment was found in it: no line begins with a day and an address; use the file as LinkedIn sent it.</source>
        <translation>Nie znaleziono w nim komentarzy: żaden wiersz nie zaczyna się od dnia i adresu. Użyj pliku w takiej postaci, w jakiej przysłał go LinkedIn.</translation>
    </message>
    <message>
        <source>Some letters were not UTF-8 and were read as Windows text.</source>
        <translation>Niektóre znaki nie były w UTF-8; odczytano je jako tekst Windows.</translation>
    </message>
    <message>
        <source>The line with the names of the columns ({columns}) is missing; use the file as LinkedIn sent it.</source>
        <translation>Brakuje wiersza z nazwami kolumn ({columns}); użyj pliku w takiej postaci, w jakiej przysłał go LinkedIn.</translation>
    </message>
    <message>
        <source>This is a workbook, not text; use the file as LinkedIn sent it.</source>
        <translation>To skoroszyt, a nie tekst; użyj pliku w takiej postaci, w jakiej przysłał go LinkedIn.</translation>
    </message>
    <message>
        <source>Which of these messages are yours cannot be told: Profile.csv and Invitations.csv are missing. They were not counted.</source>
        <translation>Nie da się ustalić, które z tych wiadomości są twoje: brakuje plików Profile.csv i Invitations.csv. Nie policzono ich.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>nie da się go odczytać ({why}).</translation>
    </message>
    <message>
        <source>more than {count} files are in it; this is no LinkedIn archive.</source>
        <translation>liczba plików w środku przekracza {count}; to nie jest archiwum LinkedIn.</translation>
    </message>
    <message>
        <source>more than {count} files are in the folder; bring in the folder of the archive alone.</source>
        <translation>liczba plików w folderze przekracza {count}; zaimportuj tylko folder archiwum.</translation>
    </message>
    <message>
        <source>none of the files of a LinkedIn archive is in it (like Connections.csv); bring in the ZIP file that LinkedIn sent, or the folder it was unpacked to.</source>
        <translation>nie ma w nim żadnego z plików archiwum LinkedIn (np. Connections.csv); zaimportuj plik ZIP przysłany przez LinkedIn albo folder, do którego go rozpakowano.</translation>
    </message>
    <message>
        <source>nothing in it tells of which day it is; bring in the ZIP file itself.</source>
        <translation>nic w nim nie mówi, z którego dnia pochodzi; zaimportuj sam plik ZIP.</translation>
    </message>
    <message>
        <source>several archives are in the folder, each with {file}; bring them in one by one.</source>
        <translation>w folderze jest kilka archiwów, każde z plikiem {file}; zaimportuj je po kolei.</translation>
    </message>
    <message>
        <source>the ZIP file is damaged or was not loaded wholly ({file}); load it from LinkedIn again.</source>
        <translation>plik ZIP jest uszkodzony albo nie pobrał się w całości ({file}); pobierz go z LinkedIn jeszcze raz.</translation>
    </message>
    <message>
        <source>the ZIP file is damaged or was not loaded wholly; load it from LinkedIn again.</source>
        <translation>plik ZIP jest uszkodzony albo nie pobrał się w całości; pobierz go z LinkedIn jeszcze raz.</translation>
    </message>
    <message>
        <source>the ZIP file is locked with a password; unpack it and bring in the folder.</source>
        <translation>plik ZIP jest zabezpieczony hasłem; rozpakuj go i zaimportuj folder.</translation>
    </message>
    <message>
        <source>there is another ZIP file in it; unpack it once and bring in the inner one.</source>
        <translation>w środku jest kolejny plik ZIP; rozpakuj zewnętrzny i zaimportuj ten ze środka.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>Nie da się odczytać {file} ({why}).</translation>
    </message>
    <message>
        <source>{file} holds more than a LinkedIn archive can (one gigabyte); nothing was read.</source>
        <translation>{file} zawiera więcej, niż może mieć archiwum LinkedIn (jeden gigabajt); niczego nie odczytano.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used.</source>
        <translation>„{value}” nie jest dniem, którego można użyć.</translation>
    </message>
    <message>
        <source>…and {count} more.</source>
        <translation>…i jeszcze {count}.</translation>
    </message>
</context>
<context>
    <name>ArchiveHowtoDialog</name>
    <message>
        <source>Choose the larger archive with everything in it. The small one leaves out what you wrote.</source>
        <translation>Wybierz większe archiwum, ze wszystkimi danymi. W małym brakuje tego, co piszesz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Download the file and keep it as it is. Do not unpack it and do not open it in Excel.</source>
        <translation>Pobierz plik i zostaw go tak, jak jest. Nie rozpakowuj go i nie otwieraj w Excelu.</translation>
    </message>
    <message>
        <source>I asked for it today: remind me</source>
        <translation>Dziś zamówione: przypomnij</translation>
    </message>
    <message>
        <source>I have it: import…</source>
        <translation>Mam je: importuj…</translation>
    </message>
    <message>
        <source>I have it: no reminder</source>
        <translation>Mam je: nie przypominaj</translation>
    </message>
    <message>
        <source>LinkedIn gives you a copy of your own data: contacts, comments, posts. It takes a minute to ask for it and up to a day to get it.</source>
        <translation>LinkedIn daje ci kopię twoich własnych danych: kontaktów, komentarzy, postów. Prośba zajmuje minutę, a czeka się do jednego dnia.</translation>
    </message>
    <message>
        <source>LinkedIn writes to you when it is ready, within 24 hours. The link works for three days.</source>
        <translation>LinkedIn napisze do ciebie, gdy będzie gotowe, w ciągu 24 godzin. Link działa przez trzy dni.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings &amp; Privacy, then Data privacy, then “Get a copy of your data”.</source>
        <translation>Na LinkedIn otwórz „Ustawienia i prywatność”, potem „Prywatność danych”, potem „Uzyskaj kopię swoich danych”.</translation>
    </message>
    <message>
        <source>Open LinkedIn’s page</source>
        <translation>Otwórz stronę LinkedIn</translation>
    </message>
    <message>
        <source>Open LinkedIn’s page in the browser</source>
        <translation>Otwórz stronę LinkedIn w przeglądarce</translation>
    </message>
    <message>
        <source>Press “Request archive” and enter your password.</source>
        <translation>Kliknij „Poproś o archiwum” i wpisz swoje hasło do LinkedIn.</translation>
    </message>
    <message>
        <source>Then drop the file on this window. Your profile list, your network and months of work fill themselves from it, on this computer only; you see what is in it before anything is taken in.</source>
        <translation>Potem upuść plik na to okno. Lista profilu, sieć i miesiące twojej pracy wypełnią się same, tylko na tym komputerze; zanim cokolwiek zostanie przejęte, zobaczysz, co jest w środku.</translation>
    </message>
    <message>
        <source>You are reminded from tomorrow on. To change it: Help, “How to ask for your LinkedIn archive”.</source>
        <translation>Przypomnienia zaczną się jutro. Zmienisz to w menu Pomoc, „Jak poprosić o archiwum LinkedIn”.</translation>
    </message>
    <message>
        <source>You asked for it and are reminded each day until you have it.</source>
        <translation>Archiwum zamówione; przypomnienie pojawia się codziennie, aż je otrzymasz.</translation>
    </message>
    <message>
        <source>You will be reminded from tomorrow on.</source>
        <translation>Przypomnienia zaczną się jutro.</translation>
    </message>
    <message>
        <source>Your LinkedIn archive</source>
        <translation>Twoje archiwum LinkedIn</translation>
    </message>
</context>
<context>
    <name>AskPassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Poczekaj %n sekundę przed następną próbą.</numerusform>
            <numerusform>Poczekaj %n sekundy przed następną próbą.</numerusform>
            <numerusform>Poczekaj %n sekund przed następną próbą.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open it; type it again.</source>
        <translation>To hasło nie pasuje; wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>This copy is protected</source>
        <translation>Ta kopia jest zabezpieczona</translation>
    </message>
    <message>
        <source>{file} opens with another passphrase than the one in use: the one it had when it was made.</source>
        <translation>{file} otwiera się innym hasłem niż obecne: tym, które obowiązywało, gdy plik powstał.</translation>
    </message>
</context>
<context>
    <name>Backtest</name>
    <message>
        <source>About 8 of 10 should.</source>
        <translation>Powinno być około 8 na 10.</translation>
    </message>
    <message>
        <source>No score of LinkedIn’s is recorded yet. Record two on different days to see how well the estimate foretells them.</source>
        <translation>Nie ma jeszcze żadnego wyniku z LinkedIn. Wpisz dwa z różnych dni, a zobaczysz, jak dobrze szacowany wynik je przewiduje.</translation>
    </message>
    <message numerus="yes">
        <source>On average the estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</source>
        <translation>
            <numerusform>Średnio szacowany wynik mijał się z wynikiem z LinkedIn o {ours}&#xa0;pkt; trzymanie się ostatniego wyniku dałoby różnicę {naive}&#xa0;pkt.</numerusform>
            <numerusform>Średnio szacowany wynik mijał się z wynikiem z LinkedIn o {ours}&#xa0;pkt; trzymanie się ostatniego wyniku dałoby różnicę {naive}&#xa0;pkt.</numerusform>
            <numerusform>Średnio szacowany wynik mijał się z wynikiem z LinkedIn o {ours}&#xa0;pkt; trzymanie się ostatniego wyniku dałoby różnicę {naive}&#xa0;pkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One score of LinkedIn’s is recorded. From the second on you see here how well the estimate foretold it.</source>
        <translation>Jest jeden wynik z LinkedIn. Od drugiego zobaczysz tu, jak dobrze szacowany wynik go przewidział.</translation>
    </message>
    <message>
        <source>So far the estimate tells you no more than the last score does: your score hardly moved.</source>
        <translation>Na razie szacowany wynik nie mówi więcej niż ostatni wynik: twój wynik prawie się nie ruszył.</translation>
    </message>
    <message>
        <source>So far the last score was the better guess. The estimate gets better with each score you record, and when all you do is logged.</source>
        <translation>Na razie ostatni wynik był lepszą wskazówką. Szacowany wynik poprawia się z każdym wpisanym wynikiem i wtedy, gdy zapisujesz wszystko, co robisz.</translation>
    </message>
    <message>
        <source>So the estimate tells you more than the last score does.</source>
        <translation>Szacowany wynik mówi ci więc więcej niż ostatni wynik.</translation>
    </message>
    <message numerus="yes">
        <source>The estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</source>
        <translation>
            <numerusform>Szacowany wynik minął się z wynikiem z LinkedIn o {ours}&#xa0;pkt; trzymanie się ostatniego wyniku dałoby różnicę {naive}&#xa0;pkt.</numerusform>
            <numerusform>Szacowany wynik minął się z wynikiem z LinkedIn o {ours}&#xa0;pkt; trzymanie się ostatniego wyniku dałoby różnicę {naive}&#xa0;pkt.</numerusform>
            <numerusform>Szacowany wynik minął się z wynikiem z LinkedIn o {ours}&#xa0;pkt; trzymanie się ostatniego wyniku dałoby różnicę {naive}&#xa0;pkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The score fell into the range.</source>
        <translation>Wynik zmieścił się w przedziale.</translation>
    </message>
    <message>
        <source>The score fell outside the range.</source>
        <translation>Wynik wypadł poza przedział.</translation>
    </message>
    <message>
        <source>These are few scores yet: record one a week, and you can rely on it.</source>
        <translation>To jeszcze mało wyników: wpisuj jeden w tygodniu, a będzie można na tym polegać.</translation>
    </message>
    <message numerus="yes">
        <source>{inside} of {count} scores fell into the range.</source>
        <translation>
            <numerusform>Wyniki w podanym przedziale: {inside} z {count}.</numerusform>
            <numerusform>Wyniki w podanym przedziale: {inside} z {count}.</numerusform>
            <numerusform>Wyniki w podanym przedziale: {inside} z {count}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Before a new passphrase</source>
        <translation>Przed zmianą hasła</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Przed nową wersją</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Przed importem</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Przed powrotem</translation>
    </message>
    <message>
        <source>Before the protection was removed</source>
        <translation>Przed zdjęciem zabezpieczenia</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Codzienna</translation>
    </message>
    <message>
        <source>The folder {folder} is not there; connect its drive, or choose another folder.</source>
        <translation>Nie ma folderu {folder}; podłącz jego dysk albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>When the file was moved away</source>
        <translation>Po przeniesieniu pliku</translation>
    </message>
    <message>
        <source>You asked for it</source>
        <translation>Na życzenie</translation>
    </message>
    <message>
        <source>{file} could not be deleted; check whether it may be.</source>
        <translation>Nie udało się usunąć {file}; sprawdź, czy wolno to zrobić.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Also copy every daily backup there</source>
        <translation>Kopiuj tam też każdą kopię codzienną</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Back up there now</source>
        <translation>Utwórz tam kopię teraz</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Utwórz kopię w…</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>Kopia zapisana w {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Tworzenie kopii…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nieczytelna</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzona</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Wybierz folder na kopie zapasowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Compressed copies go to {folder}</source>
        <translation>Skompresowane kopie trafiają do {folder}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete this backup</source>
        <translation>Usuń tę kopię</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>Usunąć tę kopię?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>Every day’s backup is made by itself; those of 7 days, 8 weeks and 12 months are kept. Of those made before something (an import, going back …) the newest five are kept, and the first of each of the last seven days. What you back up by hand stays until you delete it. Each is read back before an older one goes.</source>
        <translation>Kopia powstaje sama każdego dnia; zachowywane są kopie z 7 dni, 8 tygodni i 12 miesięcy. Z kopii utworzonych przed jakąś zmianą (import, powrót …) zostaje pięć najnowszych oraz pierwsza z każdego z ostatnich siedmiu dni. Kopia zrobiona ręcznie zostaje, dopóki jej nie usuniesz. Każda jest odczytywana i sprawdzana, zanim zniknie starsza.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Wróć do niej</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Zajrzyj</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzona</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No other folder</source>
        <translation>Brak innego folderu</translation>
    </message>
    <message>
        <source>Not all backups are protected, as the workspace is now: those can be read by anybody who has them. Delete them if that is not wanted.</source>
        <translation>Nie wszystkie kopie są zabezpieczone tak jak teraz obszar roboczy: niezabezpieczone może odczytać każdy, kto je ma. Usuń je, jeśli tego nie chcesz.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Zabezpieczona</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Search a day, why or where</source>
        <translation>Szukaj: dzień, powód lub miejsce</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Pokaż folder danych</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>The backup of {when} ({why}) is deleted for good. The workspace and the other backups stay.</source>
        <translation>Kopia z {when} ({why}) zostanie usunięta na dobre. Obszar roboczy i pozostałe kopie zostają.</translation>
    </message>
    <message>
        <source>The present state is backed up before</source>
        <translation>Przedtem powstanie kopia obecnego stanu</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one; so does every day by itself.</source>
        <translation>Nie ma jeszcze żadnej kopii. „Utwórz kopię teraz” zrobi pierwszą; codziennie powstaje też sama.</translation>
    </message>
    <message>
        <source>There is no daily backup since {day}: {why}</source>
        <translation>Od {day} nie ma codziennej kopii: {why}</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Rozpakowywanie…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>“Back up to…” makes a compressed copy in a folder of your choice, such as a USB stick.</source>
        <translation>„Utwórz kopię w…” zapisuje skompresowaną kopię w wybranym folderze, na przykład na pendrivie.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Good for: {area}</source>
        <translation>Służy filarowi: {area}</translation>
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
        <translation>Zaplanowane w SSI Coach</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutyna</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>zrobione: {done} z {count}</translation>
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
            <numerusform>%n zaplanowana karta</numerusform>
            <numerusform>%n zaplanowane karty</numerusform>
            <numerusform>%n zaplanowanych kart</numerusform>
        </translation>
    </message>
    <message>
        <source>All day, without a time</source>
        <translation>Cały dzień, bez godziny</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Pliki kalendarza (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Each card takes the minutes it is planned for, and blocks that time.</source>
        <translation>Każda karta trwa tyle, ile na nią zaplanowano, i rezerwuje ten czas.</translation>
    </message>
    <message>
        <source>LinkedIn {week}</source>
        <translation>LinkedIn {week}</translation>
    </message>
    <message>
        <source>Nothing is planned for this week yet.</source>
        <translation>Na ten tydzień nic jeszcze nie zaplanowano.</translation>
    </message>
    <message>
        <source>One after the other, from</source>
        <translation>Jedna po drugiej, od</translation>
    </message>
    <message>
        <source>Open or import the file in Outlook, Apple’s or Google’s calendar. Import it again after you changed your plan: what is in the calendar is updated, not doubled. What you deleted here stays there.</source>
        <translation>Otwórz lub zaimportuj plik w Outlooku, kalendarzu Apple albo Google. Po zmianie planu zaimportuj go ponownie: wpisy w kalendarzu zostaną zaktualizowane, a nie podwojone. To, co tu usunięto, w kalendarzu zostaje.</translation>
    </message>
    <message>
        <source>Save the week for a calendar</source>
        <translation>Zapisz tydzień do kalendarza</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Zapisano jako {file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>The cards stand above the day and block no time.</source>
        <translation>Karty są nad dniem i nie zajmują czasu.</translation>
    </message>
    <message>
        <source>Week to a calendar</source>
        <translation>Tydzień do kalendarza</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>Tydzień {number}, {days}</translation>
    </message>
</context>
<context>
    <name>CardWidget</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Przenieś na</translation>
    </message>
    <message>
        <source>Next week, the same day</source>
        <translation>Następny tydzień, ten sam dzień</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niezrobione</translation>
    </message>
    <message>
        <source>One less done</source>
        <translation>O jedno mniej</translation>
    </message>
    <message>
        <source>One less done (−)</source>
        <translation>O jedno mniej (−)</translation>
    </message>
    <message>
        <source>One less done: {what}</source>
        <translation>O jedno mniej: {what}</translation>
    </message>
    <message>
        <source>One more done</source>
        <translation>O jedno więcej</translation>
    </message>
    <message>
        <source>One more done (+)</source>
        <translation>O jedno więcej (+)</translation>
    </message>
    <message>
        <source>One more done: {what}</source>
        <translation>O jedno więcej: {what}</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Usuń z planu</translation>
    </message>
    <message>
        <source>Space: done · + and −: one more, one less · Enter: edit · Alt+arrows: another day · Del: remove</source>
        <translation>Spacja: zrobione · + i −: o jedno więcej, mniej · Enter: edytuj · Alt+strzałki: inny dzień · Del: usuń</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} z {count}</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>zrobione: {done} z {count}</translation>
    </message>
    <message>
        <source>{done} of {title}</source>
        <translation>{title}: zrobione {done}</translation>
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
        <translation>Nie ma dzisiejszej kopii: {why}</translation>
    </message>
    <message>
        <source>Today’s backup is made, but not copied: {why}</source>
        <translation>Dzisiejsza kopia jest gotowa, ale nieskopiowana: {why}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>1584 × 396 pixels</source>
        <translation>1584 × 396 pikseli</translation>
    </message>
    <message>
        <source>2 positions or more</source>
        <translation>Co najmniej 2 stanowiska</translation>
    </message>
    <message>
        <source>2,600 characters at most; the first 300 show</source>
        <translation>Najwyżej 2600 znaków; widać pierwsze 300</translation>
    </message>
    <message>
        <source>220 characters at most</source>
        <translation>Najwyżej 220 znaków</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>Co najmniej 3</translation>
    </message>
    <message>
        <source>3 pieces</source>
        <translation>3 materiały</translation>
    </message>
    <message>
        <source>5 or more, 100 at most</source>
        <translation>Co najmniej 5, najwyżej 100</translation>
    </message>
    <message>
        <source>50, then 500</source>
        <translation>50, potem 500</translation>
    </message>
    <message>
        <source>500 connections or more</source>
        <translation>Co najmniej 500 kontaktów</translation>
    </message>
    <message>
        <source>A call with a customer to be.</source>
        <translation>Telefon do przyszłego klienta.</translation>
    </message>
    <message>
        <source>A case, a talk, an article: proof beats claims.</source>
        <translation>Wdrożenie, wystąpienie, artykuł: dowód przekonuje bardziej niż deklaracje.</translation>
    </message>
    <message>
        <source>A customer&apos;s word weighs more than your own.</source>
        <translation>Słowo klienta waży więcej niż twoje własne.</translation>
    </message>
    <message>
        <source>A few kind words to somebody who has just connected.</source>
        <translation>Kilka miłych słów do nowej osoby w sieci.</translation>
    </message>
    <message>
        <source>A message to one person, written for that person.</source>
        <translation>Wiadomość do jednej osoby, napisana właśnie dla niej.</translation>
    </message>
    <message>
        <source>A message to somebody you do not know yet.</source>
        <translation>Wiadomość do kogoś, kogo jeszcze nie znasz.</translation>
    </message>
    <message>
        <source>A picture or document makes a position worth a look.</source>
        <translation>Dzięki zdjęciu lub dokumentowi warto zajrzeć do stanowiska.</translation>
    </message>
    <message>
        <source>A post in the last 30 days</source>
        <translation>Post w ostatnich 30 dniach</translation>
    </message>
    <message>
        <source>A profile that speaks is followed.</source>
        <translation>Wyrazisty profil przyciąga obserwujących.</translation>
    </message>
    <message>
        <source>A real exchange about a need.</source>
        <translation>Prawdziwa rozmowa o potrzebach.</translation>
    </message>
    <message>
        <source>A short address without digits fits on a card and in a signature.</source>
        <translation>Krótki adres bez cyfr zmieści się na wizytówce i w stopce.</translation>
    </message>
    <message>
        <source>A thought, a case, a question: for the people you want to reach.</source>
        <translation>Myśl, przykład, pytanie: dla ludzi, do których chcesz dotrzeć.</translation>
    </message>
    <message>
        <source>A title alone says little; two lines on results say what you do for customers.</source>
        <translation>Sama nazwa stanowiska mówi niewiele; dwa zdania o rezultatach mówią, co robisz dla klientów.</translation>
    </message>
    <message>
        <source>A visitor who does not see what you offer leaves.</source>
        <translation>Kto nie widzi, co oferujesz, odchodzi.</translation>
    </message>
    <message>
        <source>About: written for the customer</source>
        <translation>Informacje: napisane dla klienta</translation>
    </message>
    <message>
        <source>Add at least five skills and put the three you want to be known for first.</source>
        <translation>Dodaj co najmniej pięć umiejętności i ustaw na początku trzy, z których chcesz słynąć.</translation>
    </message>
    <message>
        <source>Add at least two earlier positions, with a line each.</source>
        <translation>Dodaj co najmniej dwa wcześniejsze stanowiska, każde z jednym zdaniem opisu.</translation>
    </message>
    <message>
        <source>Add school, degree, years.</source>
        <translation>Dodaj szkołę, tytuł i lata.</translation>
    </message>
    <message>
        <source>Add the section “Languages”.</source>
        <translation>Dodaj sekcję „Języki”.</translation>
    </message>
    <message>
        <source>Add the section “Licences &amp; certifications”.</source>
        <translation>Dodaj sekcję „Licencje i certyfikaty”.</translation>
    </message>
    <message>
        <source>Add the section “Services” if you work for yourself.</source>
        <translation>Dodaj sekcję „Usługi”, jeśli pracujesz na własny rachunek.</translation>
    </message>
    <message>
        <source>Add three or four sentences or points with results to your present position.</source>
        <translation>Dodaj do obecnego stanowiska trzy, cztery zdania lub punkty z rezultatami.</translation>
    </message>
    <message>
        <source>Also good to have</source>
        <translation>Też warto mieć</translation>
    </message>
    <message>
        <source>An article or newsletter counts as two posts.</source>
        <translation>Artykuł lub newsletter liczy się jak dwa posty.</translation>
    </message>
    <message>
        <source>An offer you sent.</source>
        <translation>Oferta wysłana do klienta.</translation>
    </message>
    <message>
        <source>Answer those who comment on your post.</source>
        <translation>Odpowiedz tym, którzy komentują twój post.</translation>
    </message>
    <message>
        <source>Answers to those who comment on your own posts.</source>
        <translation>Odpowiedzi dla tych, którzy komentują twoje posty.</translation>
    </message>
    <message>
        <source>Ask for a recommendation</source>
        <translation>Poproś o rekomendację</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Poproś o przedstawienie</translation>
    </message>
    <message>
        <source>Ask or answer in a group.</source>
        <translation>Zapytaj lub odpowiedz w grupie.</translation>
    </message>
    <message>
        <source>Ask somebody outside your trade to read your profile for ten seconds and tell you what you sell.</source>
        <translation>Poproś kogoś spoza branży, by przez dziesięć sekund przejrzał twój profil i powiedział, co sprzedajesz.</translation>
    </message>
    <message>
        <source>Ask three customers, one project each, and offer a first draft of what mattered.</source>
        <translation>Poproś trzech klientów, każdego o jeden projekt, i zaproponuj szkic tego, co było ważne.</translation>
    </message>
    <message>
        <source>At least 400 × 400 pixels</source>
        <translation>Co najmniej 400 × 400 pikseli</translation>
    </message>
    <message>
        <source>Attend an event</source>
        <translation>Weź udział w wydarzeniu</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Zdjęcie w tle</translation>
    </message>
    <message>
        <source>Begin with your customer&apos;s problem: only the first lines show. Then proof, then how to reach you.</source>
        <translation>Zacznij od problemu klienta: widać tylko pierwsze wiersze. Potem dowody, potem sposób kontaktu.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Skomentuj</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Comments with substance on other people&apos;s posts.</source>
        <translation>Treściwe komentarze pod postami innych.</translation>
    </message>
    <message>
        <source>Company page linked</source>
        <translation>Powiązana strona firmy</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Dane kontaktowe</translation>
    </message>
    <message>
        <source>Contacts who decide: owners, board, directors, heads of department.</source>
        <translation>Kontakty, które decydują: właściciele, zarząd, dyrektorzy, szefowie działów.</translation>
    </message>
    <message>
        <source>Contacts won lately.</source>
        <translation>Kontakty zdobyte w ostatnim czasie.</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Current position described</source>
        <translation>Opis obecnego stanowiska</translation>
    </message>
    <message>
        <source>Custom profile address</source>
        <translation>Własny adres profilu</translation>
    </message>
    <message>
        <source>Days active</source>
        <translation>Aktywne dni</translation>
    </message>
    <message>
        <source>Days on which you did anything on LinkedIn beyond reacting.</source>
        <translation>Dni, w których robisz na LinkedIn coś poza reagowaniem.</translation>
    </message>
    <message>
        <source>Edit a position and add a document, picture or link.</source>
        <translation>Edytuj stanowisko i dodaj dokument, zdjęcie lub link.</translation>
    </message>
    <message>
        <source>Edit the introduction of your profile and choose the industry your customers would look for.</source>
        <translation>Edytuj wprowadzenie w profilu i wybierz branżę, której szukaliby twoi klienci.</translation>
    </message>
    <message>
        <source>Edit the introduction of your profile and fill in country and town.</source>
        <translation>Edytuj wprowadzenie w profilu i uzupełnij kraj i miejscowość.</translation>
    </message>
    <message>
        <source>Edit your contact details: e-mail address, website, telephone if you like.</source>
        <translation>Edytuj dane kontaktowe: e-mail, stronę internetową, a jeśli chcesz, także telefon.</translation>
    </message>
    <message>
        <source>Edit your present position and choose your company&apos;s page.</source>
        <translation>Edytuj obecne stanowisko i wybierz stronę swojej firmy.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Wykształcenie</translation>
    </message>
    <message>
        <source>Endorse others for what you know of them; many return it.</source>
        <translation>Potwierdzaj innym umiejętności, które u nich znasz; wielu się odwdzięcza.</translation>
    </message>
    <message>
        <source>Endorsed skills and recommendations received: what others vouch for.</source>
        <translation>Potwierdzone umiejętności i otrzymane rekomendacje: za co inni ręczą.</translation>
    </message>
    <message>
        <source>Endorsements and recommendations</source>
        <translation>Potwierdzenia i rekomendacje</translation>
    </message>
    <message>
        <source>Endorsements are counted in your pillar Brand by their number.</source>
        <translation>Potwierdzenia liczą się w filarze Marka według ich liczby.</translation>
    </message>
    <message>
        <source>Featured: three proofs of your work</source>
        <translation>Wyróżnione: trzy dowody twojej pracy</translation>
    </message>
    <message>
        <source>First impression</source>
        <translation>Pierwsze wrażenie</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Ponów kontakt</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Obserwujący</translation>
    </message>
    <message>
        <source>From a customer, about one project.</source>
        <translation>Od klienta, o jednym projekcie.</translation>
    </message>
    <message>
        <source>From there on LinkedIn shows only “500+”. Quality comes first: connect with people who care.</source>
        <translation>Od tego progu LinkedIn pokazuje już tylko „500+”. Najważniejsza jest jakość: łącz się z ludźmi, których to interesuje.</translation>
    </message>
    <message>
        <source>Give a recommendation</source>
        <translation>Napisz rekomendację</translation>
    </message>
    <message>
        <source>Give first; it often comes back.</source>
        <translation>Najpierw daj coś od siebie; często to wraca.</translation>
    </message>
    <message>
        <source>Group discussion</source>
        <translation>Dyskusja w grupie</translation>
    </message>
    <message>
        <source>Group discussions</source>
        <translation>Dyskusje w grupach</translation>
    </message>
    <message>
        <source>Headline: for whom, with what result</source>
        <translation>Nagłówek: dla kogo, z jakim rezultatem</translation>
    </message>
    <message>
        <source>How many people looked at your profile in the last 90 days.</source>
        <translation>Ile osób obejrzało twój profil w ostatnich 90 dniach.</translation>
    </message>
    <message>
        <source>How much of your profile is filled in. Each ticked item of the Profile page adds its share.</source>
        <translation>Na ile wypełniony jest twój profil. Każdy odhaczony punkt na stronie Profil dokłada swoją część.</translation>
    </message>
    <message>
        <source>In person or by video.</source>
        <translation>Osobiście albo przez wideo.</translation>
    </message>
    <message>
        <source>InMails</source>
        <translation>InMaile</translation>
    </message>
    <message>
        <source>InMails</source>
        <comment>after “more” and “fewer”</comment>
        <translation>InMaili</translation>
    </message>
    <message>
        <source>Industry matches your market</source>
        <translation>Branża zgodna z twoim rynkiem</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>Insights: how you take part in the conversation, with comments, posts, replies and messages.</source>
        <translation>Wiedza: jak bierzesz udział w rozmowie, przez komentarze, posty, odpowiedzi i wiadomości.</translation>
    </message>
    <message>
        <source>Invitations accepted</source>
        <translation>Przyjęte zaproszenia</translation>
    </message>
    <message>
        <source>Invite people you have talked with, with a reason in one sentence.</source>
        <translation>Zapraszaj osoby, z którymi rozmawiasz, podając powód w jednym zdaniu.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Zaproś kogoś</translation>
    </message>
    <message>
        <source>It is the only place where you can tell the whole story in your own words.</source>
        <translation>Tylko tu możesz opowiedzieć całą historię własnymi słowami.</translation>
    </message>
    <message>
        <source>It stands beside your name wherever you comment, search and write.</source>
        <translation>Widać go obok twojego nazwiska wszędzie, gdzie komentujesz, szukasz i piszesz.</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Dołącz do grupy</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Leads and accounts saved in Sales Navigator. Out of reach without it, and not worth buying it for.</source>
        <translation>Leady i firmy zapisane w Sales Navigatorze. Bez niego nieosiągalne i nie warto go dla nich kupować.</translation>
    </message>
    <message>
        <source>Let a shared contact open the door.</source>
        <translation>Niech wspólny kontakt otworzy ci drzwi.</translation>
    </message>
    <message>
        <source>Likes and other reactions: quick, and worth little.</source>
        <translation>Polubienia i inne reakcje: szybkie i mało warte.</translation>
    </message>
    <message>
        <source>LinkedIn compares your score with this industry, so the comparison depends on it.</source>
        <translation>LinkedIn porównuje twój wynik z tą branżą, więc od niej zależy porównanie.</translation>
    </message>
    <message>
        <source>LinkedIn lists Sales Navigator&apos;s tools; weight ours</source>
        <translation>LinkedIn wymienia narzędzia Sales Navigatora; waga nasza</translation>
    </message>
    <message>
        <source>LinkedIn names articles and posts; half-life from real series</source>
        <translation>LinkedIn wymienia artykuły i posty; okres połowicznego zaniku wyznaczony z rzeczywistych danych</translation>
    </message>
    <message>
        <source>LinkedIn names building relationships; weight ours</source>
        <translation>LinkedIn wymienia budowanie relacji; waga nasza</translation>
    </message>
    <message>
        <source>LinkedIn names comments; content feeds this pillar in all guides</source>
        <translation>LinkedIn wymienia komentarze; we wszystkich poradnikach ten filar zasilają treści</translation>
    </message>
    <message>
        <source>LinkedIn names connections of VP level and above</source>
        <translation>LinkedIn wymienia kontakty od szczebla wicedyrektora wzwyż</translation>
    </message>
    <message>
        <source>LinkedIn names connections; over 1,000 fills the bar in guides</source>
        <translation>LinkedIn wymienia kontakty; według poradników ponad 1000 wypełnia pasek</translation>
    </message>
    <message>
        <source>LinkedIn names endorsements; reference 99 as shown on profiles</source>
        <translation>LinkedIn wymienia potwierdzenia; punkt odniesienia 99, jak pokazują profile</translation>
    </message>
    <message>
        <source>LinkedIn names followers; weight ours</source>
        <translation>LinkedIn wymienia obserwujących; waga nasza</translation>
    </message>
    <message>
        <source>LinkedIn names groups</source>
        <translation>LinkedIn wymienia grupy</translation>
    </message>
    <message>
        <source>LinkedIn names likes</source>
        <translation>LinkedIn wymienia polubienia</translation>
    </message>
    <message>
        <source>LinkedIn names messages and response rate</source>
        <translation>LinkedIn wymienia wiadomości i odsetek odpowiedzi</translation>
    </message>
    <message>
        <source>LinkedIn names new connections; weight ours</source>
        <translation>LinkedIn wymienia nowe kontakty; waga nasza</translation>
    </message>
    <message>
        <source>LinkedIn names profile completeness, multimedia and cover first; weight ours</source>
        <translation>LinkedIn wymienia najpierw kompletność profilu, multimedia i zdjęcie w tle; waga nasza</translation>
    </message>
    <message>
        <source>LinkedIn names profile views made</source>
        <translation>LinkedIn wymienia odwiedzone profile</translation>
    </message>
    <message>
        <source>LinkedIn names profile views received</source>
        <translation>LinkedIn wymienia wizyty na twoim profilu</translation>
    </message>
    <message>
        <source>LinkedIn names saved leads; they come next after days active</source>
        <translation>LinkedIn wymienia zapisane leady; idą zaraz po aktywnych dniach</translation>
    </message>
    <message>
        <source>LinkedIn names searches</source>
        <translation>LinkedIn wymienia wyszukiwania</translation>
    </message>
    <message>
        <source>LinkedIn names shares and reshares</source>
        <translation>LinkedIn wymienia udostępnienia i posty podane dalej</translation>
    </message>
    <message>
        <source>LinkedIn names the acceptance rate</source>
        <translation>LinkedIn wymienia odsetek przyjętych zaproszeń</translation>
    </message>
    <message>
        <source>LinkedIn names the response rate; weight ours</source>
        <translation>LinkedIn wymienia odsetek odpowiedzi; waga nasza</translation>
    </message>
    <message>
        <source>LinkedIn names the response to content; weight ours</source>
        <translation>LinkedIn wymienia odzew na treści; waga nasza</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Look at suggested contacts</source>
        <translation>Obejrzyj proponowane kontakty</translation>
    </message>
    <message>
        <source>Look back, then plan the next week.</source>
        <translation>Spójrz wstecz, potem zaplanuj następny tydzień.</translation>
    </message>
    <message>
        <source>Look for the people you want to know.</source>
        <translation>Szukaj ludzi, których chcesz poznać.</translation>
    </message>
    <message>
        <source>Media on a position</source>
        <translation>Multimedia przy stanowisku</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Otrzymana wiadomość</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Messages you send, of every kind.</source>
        <translation>Wiadomości, które wysyłasz, każdego rodzaju.</translation>
    </message>
    <message>
        <source>Messages you send: what turns contacts into people you know.</source>
        <translation>Wiadomości, które wysyłasz: zmieniają kontakty w ludzi, których znasz.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Nowe kontakty</translation>
    </message>
    <message>
        <source>Note an idea for a post</source>
        <translation>Zanotuj pomysł na post</translation>
    </message>
    <message>
        <source>Offer is clear in ten seconds</source>
        <translation>Oferta jasna w dziesięć sekund</translation>
    </message>
    <message>
        <source>Once a week is enough.</source>
        <translation>Raz w tygodniu wystarczy.</translation>
    </message>
    <message>
        <source>Online or on site.</source>
        <translation>Online lub na miejscu.</translation>
    </message>
    <message>
        <source>Open your profile and choose “Verify”, where LinkedIn offers it.</source>
        <translation>Otwórz swój profil i wybierz „Zweryfikuj”, jeśli LinkedIn to oferuje.</translation>
    </message>
    <message>
        <source>Open your profile, add the section “Featured”, and put three pieces there.</source>
        <translation>Otwórz swój profil, dodaj sekcję „Wyróżnione” i umieść w niej trzy materiały.</translation>
    </message>
    <message>
        <source>Open your profile, click the pencil on the background and upload a picture with your offer in a few words.</source>
        <translation>Otwórz swój profil, kliknij ołówek na tle i wgraj zdjęcie ze swoją ofertą w kilku słowach.</translation>
    </message>
    <message>
        <source>Open your profile, click the photo, choose one that shows your face in good light on a plain background.</source>
        <translation>Otwórz swój profil, kliknij zdjęcie i wybierz takie, które pokazuje twoją twarz w dobrym świetle na gładkim tle.</translation>
    </message>
    <message>
        <source>Open your profile, then “Public profile &amp; URL”, and choose your name.</source>
        <translation>Otwórz swój profil, potem „Profil publiczny i adres URL”, i ustaw swoje nazwisko.</translation>
    </message>
    <message>
        <source>Pass something on and say why it matters.</source>
        <translation>Podaj coś dalej i powiedz, dlaczego to ważne.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>People LinkedIn thinks you know. Counts as half a search.</source>
        <translation>Osoby, które według LinkedIn możesz znać. Liczy się jak pół wyszukiwania.</translation>
    </message>
    <message>
        <source>People search near them, and so do search filters.</source>
        <translation>Ludzie szukają w swojej okolicy, filtry wyszukiwania też.</translation>
    </message>
    <message>
        <source>People searches</source>
        <translation>Wyszukiwania osób</translation>
    </message>
    <message>
        <source>People who see what you publish without being a contact.</source>
        <translation>Osoby, które widzą twoje publikacje, choć nie są kontaktami.</translation>
    </message>
    <message>
        <source>People who studied with you find you.</source>
        <translation>Znajdą cię ci, którzy z tobą studiowali.</translation>
    </message>
    <message>
        <source>Posts and answers in groups.</source>
        <translation>Posty i odpowiedzi w grupach.</translation>
    </message>
    <message>
        <source>Posts and articles of your own. Three posts a week, kept up, bring most of it.</source>
        <translation>Twoje własne posty i artykuły. Trzy posty w tygodniu, regularnie, dają najwięcej.</translation>
    </message>
    <message>
        <source>Posts and shares</source>
        <translation>Posty i udostępnienia</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>Opublikowane posty</translation>
    </message>
    <message>
        <source>Professional brand: how complete your profile is, what you publish, and how others respond to it.</source>
        <translation>Marka zawodowa: jak kompletny jest twój profil, co publikujesz i jak reagują na to inni.</translation>
    </message>
    <message>
        <source>Professional photo</source>
        <translation>Profesjonalne zdjęcie</translation>
    </message>
    <message>
        <source>Profile completeness</source>
        <translation>Kompletność profilu</translation>
    </message>
    <message>
        <source>Profile viewers</source>
        <translation>Odwiedzający profil</translation>
    </message>
    <message>
        <source>Profiles visited</source>
        <translation>Odwiedzone profile</translation>
    </message>
    <message>
        <source>Profiles with a face are opened and answered more often.</source>
        <translation>Profile z twarzą są częściej otwierane i częściej dostają odpowiedź.</translation>
    </message>
    <message>
        <source>Profiles you look at: preparation for every conversation.</source>
        <translation>Profile, które oglądasz: przygotowanie do każdej rozmowy.</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Publish a post</source>
        <translation>Opublikuj post</translation>
    </message>
    <message>
        <source>Publish one short post: what did a customer ask you this week?</source>
        <translation>Opublikuj jeden krótki post: o co w tym tygodniu zapytał cię klient?</translation>
    </message>
    <message>
        <source>Quick, and worth little: at most a tenth of your time.</source>
        <translation>Szybkie i mało warte: najwyżej jedna dziesiąta twojego czasu.</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Zareaguj</translation>
    </message>
    <message>
        <source>Reactions given</source>
        <translation>Wysłane reakcje</translation>
    </message>
    <message>
        <source>Reactions received</source>
        <translation>Otrzymane reakcje</translation>
    </message>
    <message>
        <source>Reactions you receive</source>
        <translation>Reakcje, które otrzymujesz</translation>
    </message>
    <message>
        <source>Reactions, comments and reposts on your posts.</source>
        <translation>Reakcje, komentarze i podania dalej pod twoimi postami.</translation>
    </message>
    <message>
        <source>Reactions, comments and reposts that others give to your posts.</source>
        <translation>Reakcje, komentarze i podania dalej, które twoje posty dostają od innych.</translation>
    </message>
    <message>
        <source>Read before you write.</source>
        <translation>Zanim napiszesz, przeczytaj.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Odnów kontakt</translation>
    </message>
    <message>
        <source>Record LinkedIn&apos;s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relacje</translation>
    </message>
    <message>
        <source>Relationships: whom you know, how senior they are, and whether you stay in touch.</source>
        <translation>Relacje: kogo znasz, jak wysokie stanowiska zajmują te osoby i czy utrzymujesz z nimi kontakt.</translation>
    </message>
    <message>
        <source>Replies on your posts</source>
        <translation>Odpowiedzi pod twoimi postami</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>Odpowiedz na komentarz</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Podaj dalej</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultaty</translation>
    </message>
    <message>
        <source>Results: conversations, calls, meetings, proposals and contracts. What it is all for, and not part of the 100.</source>
        <translation>Rezultaty: rozmowy, telefony, spotkania, oferty i umowy. To, o co w tym wszystkim chodzi, poza setką punktów.</translation>
    </message>
    <message>
        <source>Right people: how often you are there, search, and look at the people you want to know.</source>
        <translation>Właściwi ludzie: jak często tu jesteś, szukasz i oglądasz profile osób, które chcesz poznać.</translation>
    </message>
    <message>
        <source>Sales Navigator licence</source>
        <translation>Licencja Sales Navigator</translation>
    </message>
    <message>
        <source>Sales Navigator only.</source>
        <translation>Tylko w Sales Navigatorze.</translation>
    </message>
    <message>
        <source>Save a lead</source>
        <translation>Zapisz lead</translation>
    </message>
    <message>
        <source>Save an account</source>
        <translation>Zapisz firmę</translation>
    </message>
    <message>
        <source>Saved leads and accounts</source>
        <translation>Zapisane leady i firmy</translation>
    </message>
    <message>
        <source>Say whom you help and what they get from it, in your customer&apos;s words.</source>
        <translation>Powiedz słowami klienta, komu pomagasz i co z tego ma.</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Wyszukaj osoby</translation>
    </message>
    <message>
        <source>Searches for the people you want to know.</source>
        <translation>Wyszukiwania osób, które chcesz poznać.</translation>
    </message>
    <message>
        <source>See who viewed you</source>
        <translation>Zobacz, kto wyświetlił twój profil</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Wyślij wiadomość</translation>
    </message>
    <message>
        <source>Send an InMail</source>
        <translation>Wyślij InMail</translation>
    </message>
    <message>
        <source>Senior connections</source>
        <translation>Kontakty decyzyjne</translation>
    </message>
    <message>
        <source>Services listed</source>
        <translation>Podane usługi</translation>
    </message>
    <message>
        <source>Share with your view</source>
        <translation>Udostępnij ze swoją opinią</translation>
    </message>
    <message>
        <source>Skills are searched for, and endorsed by others.</source>
        <translation>Umiejętności się wyszukuje, a inni je potwierdzają.</translation>
    </message>
    <message>
        <source>Skills endorsed by others</source>
        <translation>Umiejętności potwierdzone przez innych</translation>
    </message>
    <message>
        <source>Skills: five or more, strongest first</source>
        <translation>Umiejętności: co najmniej pięć, najmocniejsze na początku</translation>
    </message>
    <message>
        <source>So that the next post is easy to start.</source>
        <translation>Żeby łatwo było zacząć następny post.</translation>
    </message>
    <message>
        <source>Somebody joined your network.</source>
        <translation>Ktoś dołączył do twojej sieci.</translation>
    </message>
    <message>
        <source>Somebody wrote to you.</source>
        <translation>Ktoś do ciebie napisał.</translation>
    </message>
    <message>
        <source>The logo beside your position leads to your company.</source>
        <translation>Logo obok stanowiska prowadzi do twojej firmy.</translation>
    </message>
    <message>
        <source>The mark shows that you are who you say you are.</source>
        <translation>Znaczek pokazuje, że jesteś osobą, za którą się podajesz.</translation>
    </message>
    <message>
        <source>The share of your invitations that is accepted.</source>
        <translation>Jaka część twoich zaproszeń jest przyjmowana.</translation>
    </message>
    <message>
        <source>The strongest correlate in the one published analysis of seats</source>
        <translation>Najsilniejszy związek w jedynej opublikowanej analizie licencji</translation>
    </message>
    <message>
        <source>The widest space on your profile says in one glance what you offer.</source>
        <translation>Największa przestrzeń na twoim profilu jednym rzutem oka mówi, co oferujesz.</translation>
    </message>
    <message>
        <source>They are the roads by which people know you.</source>
        <translation>To przez nie ludzie cię poznają.</translation>
    </message>
    <message>
        <source>They tell who can talk with you.</source>
        <translation>Mówią, kto może z tobą rozmawiać.</translation>
    </message>
    <message>
        <source>They vouch for your craft.</source>
        <translation>Ręczą za twój fach.</translation>
    </message>
    <message>
        <source>Those who offer services are found by them.</source>
        <translation>Dzięki nim klienci znajdują tych, którzy oferują usługi.</translation>
    </message>
    <message>
        <source>Three recommendations received</source>
        <translation>Trzy otrzymane rekomendacje</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>Two earlier positions</source>
        <translation>Dwa wcześniejsze stanowiska</translation>
    </message>
    <message>
        <source>Two or three sentences that add something.</source>
        <translation>Dwa, trzy zdania, które coś wnoszą.</translation>
    </message>
    <message>
        <source>Verified profile</source>
        <translation>Zweryfikowany profil</translation>
    </message>
    <message>
        <source>Visit a profile</source>
        <translation>Odwiedź profil</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Podsumowanie tygodnia</translation>
    </message>
    <message>
        <source>Welcome a new contact</source>
        <translation>Przywitaj nowy kontakt</translation>
    </message>
    <message>
        <source>What it is all for.</source>
        <translation>To, o co w tym wszystkim chodzi.</translation>
    </message>
    <message>
        <source>What you publish or pass on; a repost without a word counts half.</source>
        <translation>Co publikujesz lub podajesz dalej; podanie dalej bez słowa liczy się za pół.</translation>
    </message>
    <message>
        <source>Where your customers talk.</source>
        <translation>Tam, gdzie rozmawiają twoi klienci.</translation>
    </message>
    <message>
        <source>Whether you have a Sales Navigator seat. Out of reach without it, and not worth buying it for.</source>
        <translation>Czy masz licencję Sales Navigator. Bez niej nieosiągalne i nie warto jej dla tego kupować.</translation>
    </message>
    <message>
        <source>Who looked at you may be worth a word. Counts as half a search.</source>
        <translation>Kto zajrzał na twój profil, może być wart paru słów. Liczy się jak pół wyszukiwania.</translation>
    </message>
    <message>
        <source>Whoever wants to reach you should not have to search.</source>
        <translation>Kto chce się z tobą skontaktować, nie powinien musieć szukać.</translation>
    </message>
    <message>
        <source>With a reason, in a sentence. Points come when it is accepted. At most about 100 a week.</source>
        <translation>Z powodem, w jednym zdaniu. Punkty przychodzą po przyjęciu. Najwyżej około 100 w tygodniu.</translation>
    </message>
    <message>
        <source>With something that fits this person: an article, an answer.</source>
        <translation>Z czymś, co pasuje do tej osoby: artykułem, odpowiedzią.</translation>
    </message>
    <message>
        <source>Without a word of your own it counts half.</source>
        <translation>Bez własnego słowa liczy się za pół.</translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation>Napisz artykuł</translation>
    </message>
    <message>
        <source>Write to a contact who has gone quiet.</source>
        <translation>Napisz do kontaktu, który zamilkł.</translation>
    </message>
    <message>
        <source>Your contacts. About a thousand fills this part for most people.</source>
        <translation>Twoje kontakty. U większości osób około tysiąca wypełnia tę część.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Twoja historia</translation>
    </message>
    <message>
        <source>accounts saved</source>
        <translation>zapisane firmy</translation>
    </message>
    <message>
        <source>accounts saved</source>
        <comment>after “more” and “fewer”</comment>
        <translation>zapisanych firm</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artykuły</translation>
    </message>
    <message>
        <source>articles</source>
        <comment>after “more” and “fewer”</comment>
        <translation>artykułów</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>telefony</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>after “more” and “fewer”</comment>
        <translation>telefonów</translation>
    </message>
    <message>
        <source>checks of suggestions</source>
        <translation>przeglądy propozycji</translation>
    </message>
    <message>
        <source>checks of suggestions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>przeglądów propozycji</translation>
    </message>
    <message>
        <source>checks of viewers</source>
        <translation>przeglądy odwiedzających</translation>
    </message>
    <message>
        <source>checks of viewers</source>
        <comment>after “more” and “fewer”</comment>
        <translation>przeglądów odwiedzających</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>komentarze</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>after “more” and “fewer”</comment>
        <translation>komentarzy</translation>
    </message>
    <message>
        <source>content ideas</source>
        <translation>pomysły na posty</translation>
    </message>
    <message>
        <source>content ideas</source>
        <comment>after “more” and “fewer”</comment>
        <translation>pomysłów na posty</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>umowy</translation>
    </message>
    <message>
        <source>contracts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>umów</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>rozmowy</translation>
    </message>
    <message>
        <source>conversations</source>
        <comment>after “more” and “fewer”</comment>
        <translation>rozmów</translation>
    </message>
    <message>
        <source>events</source>
        <translation>wydarzenia</translation>
    </message>
    <message>
        <source>events</source>
        <comment>after “more” and “fewer”</comment>
        <translation>wydarzeń</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>ponowne kontakty</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <comment>after “more” and “fewer”</comment>
        <translation>ponownych kontaktów</translation>
    </message>
    <message>
        <source>group discussions</source>
        <translation>dyskusje w grupach</translation>
    </message>
    <message>
        <source>group discussions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>dyskusji w grupach</translation>
    </message>
    <message>
        <source>groups joined</source>
        <translation>nowe grupy</translation>
    </message>
    <message>
        <source>groups joined</source>
        <comment>after “more” and “fewer”</comment>
        <translation>nowych grup</translation>
    </message>
    <message>
        <source>introductions</source>
        <translation>prośby o przedstawienie</translation>
    </message>
    <message>
        <source>introductions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>próśb o przedstawienie</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>zaproszenia</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>after “more” and “fewer”</comment>
        <translation>zaproszeń</translation>
    </message>
    <message>
        <source>leads saved</source>
        <translation>zapisane leady</translation>
    </message>
    <message>
        <source>leads saved</source>
        <comment>after “more” and “fewer”</comment>
        <translation>zapisanych leadów</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>spotkania</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>after “more” and “fewer”</comment>
        <translation>spotkań</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>wiadomości</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>after “more” and “fewer”</comment>
        <translation>wiadomości</translation>
    </message>
    <message>
        <source>messages received</source>
        <translation>otrzymane wiadomości</translation>
    </message>
    <message>
        <source>messages received</source>
        <comment>after “more” and “fewer”</comment>
        <translation>otrzymanych wiadomości</translation>
    </message>
    <message>
        <source>new connections</source>
        <translation>nowe kontakty</translation>
    </message>
    <message>
        <source>new connections</source>
        <comment>after “more” and “fewer”</comment>
        <translation>nowych kontaktów</translation>
    </message>
    <message>
        <source>people searches</source>
        <translation>wyszukiwania osób</translation>
    </message>
    <message>
        <source>people searches</source>
        <comment>after “more” and “fewer”</comment>
        <translation>wyszukiwań osób</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>posty</translation>
    </message>
    <message>
        <source>posts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>postów</translation>
    </message>
    <message>
        <source>profile visits</source>
        <translation>wizyty na profilach</translation>
    </message>
    <message>
        <source>profile visits</source>
        <comment>after “more” and “fewer”</comment>
        <translation>wizyt na profilach</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>oferty</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>after “more” and “fewer”</comment>
        <translation>ofert</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>reakcje</translation>
    </message>
    <message>
        <source>reactions</source>
        <comment>after “more” and “fewer”</comment>
        <translation>reakcji</translation>
    </message>
    <message>
        <source>reactions received</source>
        <translation>otrzymane reakcje</translation>
    </message>
    <message>
        <source>reactions received</source>
        <comment>after “more” and “fewer”</comment>
        <translation>otrzymanych reakcji</translation>
    </message>
    <message>
        <source>recommendations asked for</source>
        <translation>prośby o rekomendację</translation>
    </message>
    <message>
        <source>recommendations asked for</source>
        <comment>after “more” and “fewer”</comment>
        <translation>próśb o rekomendację</translation>
    </message>
    <message>
        <source>recommendations given</source>
        <translation>napisane rekomendacje</translation>
    </message>
    <message>
        <source>recommendations given</source>
        <comment>after “more” and “fewer”</comment>
        <translation>napisanych rekomendacji</translation>
    </message>
    <message>
        <source>reconnections</source>
        <translation>odnowione kontakty</translation>
    </message>
    <message>
        <source>reconnections</source>
        <comment>after “more” and “fewer”</comment>
        <translation>odnowionych kontaktów</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>after “more” and “fewer”</comment>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>reposts</source>
        <translation>podania dalej</translation>
    </message>
    <message>
        <source>reposts</source>
        <comment>after “more” and “fewer”</comment>
        <translation>podań dalej</translation>
    </message>
    <message>
        <source>scores recorded</source>
        <translation>wpisane wyniki</translation>
    </message>
    <message>
        <source>scores recorded</source>
        <comment>after “more” and “fewer”</comment>
        <translation>wpisanych wyników</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>udostępnienia</translation>
    </message>
    <message>
        <source>shares</source>
        <comment>after “more” and “fewer”</comment>
        <translation>udostępnień</translation>
    </message>
    <message>
        <source>weekly reviews</source>
        <translation>podsumowania tygodnia</translation>
    </message>
    <message>
        <source>weekly reviews</source>
        <comment>after “more” and “fewer”</comment>
        <translation>podsumowań tygodnia</translation>
    </message>
    <message>
        <source>welcome messages</source>
        <translation>wiadomości powitalne</translation>
    </message>
    <message>
        <source>welcome messages</source>
        <comment>after “more” and “fewer”</comment>
        <translation>wiadomości powitalnych</translation>
    </message>
    <message numerus="yes">
        <source>{count} InMails</source>
        <translation>
            <numerusform>{count} InMail</numerusform>
            <numerusform>{count} InMaile</numerusform>
            <numerusform>{count} InMaili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts saved</source>
        <translation>
            <numerusform>{count} zapisana firma</numerusform>
            <numerusform>{count} zapisane firmy</numerusform>
            <numerusform>{count} zapisanych firm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} artykuł</numerusform>
            <numerusform>{count} artykuły</numerusform>
            <numerusform>{count} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calls</source>
        <translation>
            <numerusform>{count} telefon</numerusform>
            <numerusform>{count} telefony</numerusform>
            <numerusform>{count} telefonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks of suggestions</source>
        <translation>
            <numerusform>{count} przegląd propozycji</numerusform>
            <numerusform>{count} przeglądy propozycji</numerusform>
            <numerusform>{count} przeglądów propozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks of viewers</source>
        <translation>
            <numerusform>{count} przegląd odwiedzających</numerusform>
            <numerusform>{count} przeglądy odwiedzających</numerusform>
            <numerusform>{count} przeglądów odwiedzających</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} komentarz</numerusform>
            <numerusform>{count} komentarze</numerusform>
            <numerusform>{count} komentarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} content ideas</source>
        <translation>
            <numerusform>{count} pomysł na post</numerusform>
            <numerusform>{count} pomysły na posty</numerusform>
            <numerusform>{count} pomysłów na posty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contracts</source>
        <translation>
            <numerusform>{count} umowa</numerusform>
            <numerusform>{count} umowy</numerusform>
            <numerusform>{count} umów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation>
            <numerusform>{count} rozmowa</numerusform>
            <numerusform>{count} rozmowy</numerusform>
            <numerusform>{count} rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} wydarzenie</numerusform>
            <numerusform>{count} wydarzenia</numerusform>
            <numerusform>{count} wydarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} follow-ups</source>
        <translation>
            <numerusform>{count} ponowny kontakt</numerusform>
            <numerusform>{count} ponowne kontakty</numerusform>
            <numerusform>{count} ponownych kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} group discussions</source>
        <translation>
            <numerusform>{count} dyskusja w grupie</numerusform>
            <numerusform>{count} dyskusje w grupach</numerusform>
            <numerusform>{count} dyskusji w grupach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups joined</source>
        <translation>
            <numerusform>{count} nowa grupa</numerusform>
            <numerusform>{count} nowe grupy</numerusform>
            <numerusform>{count} nowych grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} introductions</source>
        <translation>
            <numerusform>{count} prośba o przedstawienie</numerusform>
            <numerusform>{count} prośby o przedstawienie</numerusform>
            <numerusform>{count} próśb o przedstawienie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} invitations</source>
        <translation>
            <numerusform>{count} zaproszenie</numerusform>
            <numerusform>{count} zaproszenia</numerusform>
            <numerusform>{count} zaproszeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} leads saved</source>
        <translation>
            <numerusform>{count} zapisany lead</numerusform>
            <numerusform>{count} zapisane leady</numerusform>
            <numerusform>{count} zapisanych leadów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} spotkanie</numerusform>
            <numerusform>{count} spotkania</numerusform>
            <numerusform>{count} spotkań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} wiadomość</numerusform>
            <numerusform>{count} wiadomości</numerusform>
            <numerusform>{count} wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages received</source>
        <translation>
            <numerusform>{count} otrzymana wiadomość</numerusform>
            <numerusform>{count} otrzymane wiadomości</numerusform>
            <numerusform>{count} otrzymanych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new connections</source>
        <translation>
            <numerusform>{count} nowy kontakt</numerusform>
            <numerusform>{count} nowe kontakty</numerusform>
            <numerusform>{count} nowych kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people searches</source>
        <translation>
            <numerusform>{count} wyszukiwanie osób</numerusform>
            <numerusform>{count} wyszukiwania osób</numerusform>
            <numerusform>{count} wyszukiwań osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} post</numerusform>
            <numerusform>{count} posty</numerusform>
            <numerusform>{count} postów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} profile visits</source>
        <translation>
            <numerusform>{count} wizyta na profilu</numerusform>
            <numerusform>{count} wizyty na profilach</numerusform>
            <numerusform>{count} wizyt na profilach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} proposals</source>
        <translation>
            <numerusform>{count} oferta</numerusform>
            <numerusform>{count} oferty</numerusform>
            <numerusform>{count} ofert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reactions</source>
        <translation>
            <numerusform>{count} reakcja</numerusform>
            <numerusform>{count} reakcje</numerusform>
            <numerusform>{count} reakcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reactions received</source>
        <translation>
            <numerusform>{count} otrzymana reakcja</numerusform>
            <numerusform>{count} otrzymane reakcje</numerusform>
            <numerusform>{count} otrzymanych reakcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recommendations asked for</source>
        <translation>
            <numerusform>{count} prośba o rekomendację</numerusform>
            <numerusform>{count} prośby o rekomendację</numerusform>
            <numerusform>{count} próśb o rekomendację</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recommendations given</source>
        <translation>
            <numerusform>{count} napisana rekomendacja</numerusform>
            <numerusform>{count} napisane rekomendacje</numerusform>
            <numerusform>{count} napisanych rekomendacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reconnections</source>
        <translation>
            <numerusform>{count} odnowiony kontakt</numerusform>
            <numerusform>{count} odnowione kontakty</numerusform>
            <numerusform>{count} odnowionych kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} replies</source>
        <translation>
            <numerusform>{count} odpowiedź</numerusform>
            <numerusform>{count} odpowiedzi</numerusform>
            <numerusform>{count} odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reposts</source>
        <translation>
            <numerusform>{count} podanie dalej</numerusform>
            <numerusform>{count} podania dalej</numerusform>
            <numerusform>{count} podań dalej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} scores recorded</source>
        <translation>
            <numerusform>{count} wpisany wynik</numerusform>
            <numerusform>{count} wpisane wyniki</numerusform>
            <numerusform>{count} wpisanych wyników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shares</source>
        <translation>
            <numerusform>{count} udostępnienie</numerusform>
            <numerusform>{count} udostępnienia</numerusform>
            <numerusform>{count} udostępnień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weekly reviews</source>
        <translation>
            <numerusform>{count} podsumowanie tygodnia</numerusform>
            <numerusform>{count} podsumowania tygodnia</numerusform>
            <numerusform>{count} podsumowań tygodnia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} welcome messages</source>
        <translation>
            <numerusform>{count} wiadomość powitalna</numerusform>
            <numerusform>{count} wiadomości powitalne</numerusform>
            <numerusform>{count} wiadomości powitalnych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message numerus="yes">
        <source>%n day(s) of pause</source>
        <translation>
            <numerusform>%n dzień przerwy</numerusform>
            <numerusform>%n dni przerwy</numerusform>
            <numerusform>%n dni przerwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) · one undo takes it all back</source>
        <translation>
            <numerusform>%n wpis · wszystko można cofnąć naraz</numerusform>
            <numerusform>%n wpisy · wszystko można cofnąć naraz</numerusform>
            <numerusform>%n wpisów · wszystko można cofnąć naraz</numerusform>
        </translation>
    </message>
    <message>
        <source>A pause costs no streak. Your estimate still fades, because LinkedIn’s does, too.</source>
        <translation>Przerwa nie odbiera dobrych tygodni z rzędu. Szacowany wynik mimo to słabnie, bo wynik z LinkedIn też.</translation>
    </message>
    <message>
        <source>A pause ends after it begins.</source>
        <translation>Koniec przerwy musi być po jej początku.</translation>
    </message>
    <message>
        <source>About as usual</source>
        <translation>Mniej więcej jak zwykle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Nie było mnie</translation>
    </message>
    <message>
        <source>Let me enter it</source>
        <translation>Wpiszę ręcznie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Nothing is usual yet: log a few days first.</source>
        <translation>Nie wiadomo jeszcze, jak jest zwykle: zapisz najpierw kilka dni.</translation>
    </message>
    <message>
        <source>Nothing logged since {day}</source>
        <translation>Brak wpisów od {day}</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) without an entry:</source>
        <translation>
            <numerusform>W %n dniu bez wpisu:</numerusform>
            <numerusform>W %n dniach bez wpisu:</numerusform>
            <numerusform>W %n dniach bez wpisu:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Ostatnie siedem dni</translation>
    </message>
    <message>
        <source>There is no working day without an entry in this time.</source>
        <translation>W tym czasie nie ma dnia roboczego bez wpisu.</translation>
    </message>
    <message>
        <source>This is your own mean of the last 28 days you logged, marked as assumed. What you enter later for one of these days takes its place.</source>
        <translation>To twoja własna średnia z ostatnich 28 zapisanych dni, oznaczona jako przyjęta. Co później wpiszesz dla któregoś z tych dni, ją zastąpi.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>optional: holiday, trade fair, ill</source>
        <translation>opcjonalnie: urlop, targi, choroba</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Nothing moved your estimate in this week.</source>
        <translation>W tym tygodniu nic nie zmieniło twojego szacowanego wyniku.</translation>
    </message>
    <message>
        <source>There was no score yet when this week began. What moved it is shown from the week after.</source>
        <translation>Na początku tego tygodnia nie było jeszcze wyniku. Co go przesunęło, zobaczysz od następnego tygodnia.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>What moved the needle</source>
        <translation>Co zmieniło wynik</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>1 year</source>
        <translation>1 rok</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>Przedział 80&#xa0;%</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>All scores…</source>
        <translation>Wszystkie wyniki…</translation>
    </message>
    <message>
        <source>Catch up…</source>
        <translation>Uzupełnij…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Szacowany wynik</translation>
    </message>
    <message>
        <source>LinkedIn and notes</source>
        <translation>LinkedIn i notatki</translation>
    </message>
    <message>
        <source>LinkedIn’s scores you recorded: look, edit, delete</source>
        <translation>Wpisane wyniki z LinkedIn: obejrzyj, edytuj, usuń</translation>
    </message>
    <message>
        <source>Nothing logged since {day}: from there the estimate is dashed and its range hatched.</source>
        <translation>Brak wpisów od {day}: odtąd szacowany wynik jest kreskowany, a jego przedział zakreskowany.</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Pokaż liczby z wykresu w tabeli</translation>
    </message>
    <message>
        <source>Show {span}</source>
        <translation>Pokaż: {span}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Liczby z wykresu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Total or one pillar</source>
        <translation>Razem lub jeden filar</translation>
    </message>
    <message>
        <source>Your line begins today and grows day by day.</source>
        <translation>Twoja linia zaczyna się dzisiaj i rośnie z dnia na dzień.</translation>
    </message>
    <message>
        <source>line = your estimate with its 80 % range · ○ = LinkedIn’s score · dotted = corrected by it</source>
        <translation>linia = twój szacowany wynik z przedziałem 80&#xa0;% · ○ = wynik z LinkedIn · kropki = korekta według niego</translation>
    </message>
</context>
<context>
    <name>ChartCopy</name>
    <message>
        <source>As a picture or as a table</source>
        <translation>Jako obraz albo jako tabela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Kopiuj wykres</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>All done.</source>
        <translation>Wszystko zrobione.</translation>
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
        <translation>Odhaczam</translation>
    </message>
    <message>
        <source>I am ticking what I add today</source>
        <translation>Odhaczam to, co dodaję dzisiaj</translation>
    </message>
    <message>
        <source>I am ticking what my profile has already</source>
        <translation>Odhaczam to, co mój profil już ma</translation>
    </message>
    <message>
        <source>LinkedIn’s score of {day} counts these already; ticking them makes the explanation right.</source>
        <translation>Wynik z LinkedIn z {day} już to uwzględnia; po odhaczeniu wyjaśnienie będzie się zgadzać.</translation>
    </message>
    <message>
        <source>what I add today</source>
        <translation>co dodaję dzisiaj</translation>
    </message>
    <message>
        <source>what my profile has already</source>
        <translation>co mój profil już ma</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niezrobione</translation>
    </message>
    <message>
        <source>Your archive of {day} does not show it: {evidence}</source>
        <translation>Twoje archiwum z {day} tego nie pokazuje: {evidence}</translation>
    </message>
    <message>
        <source>Your profile has had this since before you began here.</source>
        <translation>Twój profil miał to, zanim zaczęła się twoja praca tutaj.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiwum</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>przyjęte</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>found in your LinkedIn archive, {day}</source>
        <translation>znalezione w twoim archiwum LinkedIn, {day}</translation>
    </message>
    <message>
        <source>had before</source>
        <translation>już wcześniej</translation>
    </message>
    <message>
        <source>ticked by hand, {day}</source>
        <translation>odhaczone ręcznie, {day}</translation>
    </message>
    <message>
        <source>would add {points} points</source>
        <translation>może dodać: {points}&#xa0;pkt</translation>
    </message>
    <message>
        <source>{points} points had</source>
        <translation>zdobyte: {points}&#xa0;pkt</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Double-click or Enter: on the chosen day</source>
        <translation>Podwójne kliknięcie lub Enter: na wybrany dzień</translation>
    </message>
    <message>
        <source>Put on the chosen day</source>
        <translation>Wstaw w wybrany dzień</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  This is the Basic archive: posts, comments and reactions are only in the larger one. On LinkedIn ask for “the larger data archive”.</source>
        <translation>  To archiwum podstawowe: posty, komentarze i reakcje są tylko w większym. Poproś na LinkedIn o „większe archiwum danych”.</translation>
    </message>
    <message>
        <source>  an older archive, of {day}: connections with another job then: {moved}, none any more: {gone}</source>
        <translation>  starsze archiwum z {day}: kontakty z inną wtedy pracą: {moved}, już niebędące kontaktami: {gone}</translation>
    </message>
    <message>
        <source>  connections: {new} new, {gone} gone, {moved} with another job</source>
        <translation>  kontakty: nowe: {new}, usunięte: {gone}, z inną pracą: {moved}</translation>
    </message>
    <message>
        <source>  skipped: {file}, line {line}: {why}</source>
        <translation>  pominięto: {file}, wiersz {line}: {why}</translation>
    </message>
    <message>
        <source>  skipped: {file}: {why}</source>
        <translation>  pominięto: {file}: {why}</translation>
    </message>
    <message>
        <source>  … and {count} more, all told with --json</source>
        <translation>  … i jeszcze {count}, wszystkie z --json</translation>
    </message>
    <message>
        <source>--at: “{value}” is no time of day; write it like 09:00, or all-day.</source>
        <translation>--at: „{value}” to nie godzina; zapisz ją jak 09:00 albo podaj all-day.</translation>
    </message>
    <message>
        <source>--delimiter, --decimal and --bom are for tables: add --csv.</source>
        <translation>--delimiter, --decimal i --bom dotyczą tabel: dodaj --csv.</translation>
    </message>
    <message>
        <source>--minutes: “{value}” are no minutes of a week; give a whole number up to {most}.</source>
        <translation>--minutes: „{value}” to nie minuty na tydzień; podaj liczbę całkowitą do {most}.</translation>
    </message>
    <message>
        <source>--planned and --at belong to --ics FILE.</source>
        <translation>--planned i --at należą do --ics FILE.</translation>
    </message>
    <message>
        <source>--planned proposes nothing: leave out --json and --minutes.</source>
        <translation>--planned niczego nie proponuje: pomiń --json i --minutes.</translation>
    </message>
    <message>
        <source>--with belongs to results, such as a call or a contract.</source>
        <translation>--with dotyczy rezultatów, takich jak telefon lub umowa.</translation>
    </message>
    <message>
        <source>--{option}: “{value}” is not a number.</source>
        <translation>--{option}: „{value}” nie jest liczbą.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>w 30 dni</translation>
    </message>
    <message>
        <source>A coach for LinkedIn’s Social Selling Index. Without a command, the window opens.</source>
        <translation>Trener wskaźnika Social Selling Index na LinkedIn. Bez polecenia otwiera się okno.</translation>
    </message>
    <message>
        <source>Backup written: {file}</source>
        <translation>Zapisano kopię zapasową: {file}</translation>
    </message>
    <message>
        <source>Cards put on the plan of {week}, in one step that can be undone: {count}</source>
        <translation>Karty dodane do planu na {week}, jednym krokiem, który można cofnąć: {count}</translation>
    </message>
    <message>
        <source>Done {done} of {planned} planned · good weeks in a row: {weeks}</source>
        <translation>Zrobione: {done} z {planned} zaplanowanych · dobre tygodnie z rzędu: {weeks}</translation>
    </message>
    <message>
        <source>LinkedIn’s score</source>
        <translation>Wynik z LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn’s score on {day}: {total}</source>
        <translation>Wynik z LinkedIn z {day}: {total}</translation>
    </message>
    <message>
        <source>LinkedIn’s score: none recorded yet</source>
        <translation>Wynik z LinkedIn: jeszcze nie wpisano</translation>
    </message>
    <message>
        <source>LinkedIn’s scores and what the estimate said the day before:</source>
        <translation>Wyniki z LinkedIn i wyniki szacowane z poprzedniego dnia:</translation>
    </message>
    <message>
        <source>Logged: {amount} on {day}</source>
        <translation>Zapisano: {amount}, {day}</translation>
    </message>
    <message>
        <source>No longer ticked: {item}</source>
        <translation>Odznaczono: {item}</translation>
    </message>
    <message>
        <source>No score is given: write at least one of --brand, --people, --insights and --relationships, or use --paste.</source>
        <translation>Nie podano wyniku: podaj co najmniej jeden z --brand, --people, --insights i --relationships albo użyj --paste.</translation>
    </message>
    <message>
        <source>Nothing is planned for {week}, so no calendar was written.</source>
        <translation>Na {week} nic nie zaplanowano, więc nie zapisano kalendarza.</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read: nobody can tell what was in them.</source>
        <translation>Części pliku nie da się odczytać: nie wiadomo, co w nich było.</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Hasło do {file}: </translation>
    </message>
    <message>
        <source>Recorded for {day}: {total}</source>
        <translation>Wpisano na {day}: {total}</translation>
    </message>
    <message>
        <source>Restored: {file}</source>
        <translation>Przywrócono: {file}</translation>
    </message>
    <message>
        <source>Rows that can be read: {read}, certainly lost: {lost}. “restore --salvage NEW” writes a new file.</source>
        <translation>Wiersze do odczytania: {read}, na pewno stracone: {lost}. „restore --salvage NEW” zapisze nowy plik.</translation>
    </message>
    <message>
        <source>Salvaged into {file}</source>
        <translation>Odzyskano do {file}</translation>
    </message>
    <message>
        <source>So much cannot be undone; a backup was made before.</source>
        <translation>Tak dużej zmiany nie można cofnąć; wcześniej powstała kopia zapasowa.</translation>
    </message>
    <message>
        <source>So much could not be undone; a backup would be made before.</source>
        <translation>Tak dużej zmiany nie można by cofnąć; wcześniej powstałaby kopia zapasowa.</translation>
    </message>
    <message>
        <source>Something in the program failed ({kind}); what was asked for is not done. Where in the program, and nothing of yours, is noted in {folder}.</source>
        <translation>Coś w programie zawiodło ({kind}); polecenie nie zostało wykonane. Miejsce w programie, i nic twojego, zanotowano w {folder}.</translation>
    </message>
    <message>
        <source>The answer could not be written: {why}.</source>
        <translation>Nie udało się zapisać odpowiedzi: {why}.</translation>
    </message>
    <message>
        <source>The name {file} holds characters that cannot be used; rename it.</source>
        <translation>Nazwa {file} zawiera znaki, których nie można użyć; zmień ją.</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of {day}: {file}</source>
        <translation>Najnowsza sprawna kopia zapasowa jest z {day}: {file}</translation>
    </message>
    <message>
        <source>There is no backup {file}; check its name.</source>
        <translation>Nie ma kopii zapasowej {file}; sprawdź jej nazwę.</translation>
    </message>
    <message>
        <source>There is no command “{word}”, and no file of that name; --help shows all commands.</source>
        <translation>Nie ma polecenia „{word}” ani pliku o takiej nazwie; --help pokazuje wszystkie polecenia.</translation>
    </message>
    <message>
        <source>There is no command “{word}”, and no file of that name; the nearest command is “{near}”.</source>
        <translation>Nie ma polecenia „{word}” ani pliku o tej nazwie; najbliższe polecenie to „{near}”.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first.</source>
        <translation>Nie ma folderu {folder}; najpierw go utwórz.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}.</source>
        <translation>W {folder} nie ma obszaru roboczego.</translation>
    </message>
    <message>
        <source>Ticked: {item}</source>
        <translation>Odhaczono: {item}</translation>
    </message>
    <message>
        <source>What was there before is kept in {file}</source>
        <translation>Poprzednia zawartość jest zachowana w {file}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>a coach’s report over any days, to hand over</source>
        <translation>raport coacha z dowolnych dni, do przekazania</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the workspace</source>
        <translation>plik, którego pierwszy wiersz to hasło obszaru roboczego</translation>
    </message>
    <message>
        <source>a proposed week: what adds most in the minutes there are</source>
        <translation>propozycja tygodnia: co daje najwięcej w dostępnych minutach</translation>
    </message>
    <message>
        <source>check that SSI Coach works as it is installed here</source>
        <translation>sprawdź, czy SSI Coach działa tak, jak jest tu zainstalowany</translation>
    </message>
    <message>
        <source>check that the workspace is sound</source>
        <translation>sprawdź, czy obszar roboczy jest sprawny</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>polecenia</translation>
    </message>
    <message>
        <source>days old</source>
        <translation>dni od odczytu</translation>
    </message>
    <message>
        <source>days silent</source>
        <translation>dni bez wpisu</translation>
    </message>
    <message>
        <source>every workspace of a folder at a glance</source>
        <translation>wszystkie obszary robocze folderu na jeden rzut oka</translation>
    </message>
    <message>
        <source>go back to a copy, compressed or not; or salvage what can be read</source>
        <translation>wróć do kopii, skompresowanej lub nie, albo odzyskaj to, co da się odczytać</translation>
    </message>
    <message>
        <source>how the window looks</source>
        <translation>jak wygląda okno</translation>
    </message>
    <message>
        <source>how well the estimate foretold LinkedIn’s scores</source>
        <translation>jak dobrze szacowany wynik przewidział wyniki z LinkedIn</translation>
    </message>
    <message>
        <source>log an activity</source>
        <translation>zapisz aktywność</translation>
    </message>
    <message>
        <source>next talk</source>
        <translation>następna rozmowa</translation>
    </message>
    <message>
        <source>open the window on an invented person’s half year</source>
        <translation>otwórz okno z półroczem wymyślonej osoby</translation>
    </message>
    <message>
        <source>record LinkedIn’s score, typed or pasted</source>
        <translation>wpisz wynik z LinkedIn, ręcznie lub wklejony</translation>
    </message>
    <message>
        <source>show the version, and nothing else</source>
        <translation>pokaż tylko wersję</translation>
    </message>
    <message>
        <source>ssi-coach FILE... opens a workspace (.ssicoach) in the window, and shows any other file to the import.</source>
        <translation>ssi-coach PLIK... otwiera obszar roboczy (.ssicoach) w oknie, a każdy inny plik pokazuje do importu.</translation>
    </message>
    <message>
        <source>start without showing the window, for reminders</source>
        <translation>uruchom bez pokazywania okna, dla przypomnień</translation>
    </message>
    <message>
        <source>take in LinkedIn archives, workbooks and score pages, or SSI Coach files</source>
        <translation>wczytaj archiwa LinkedIn, skoroszyty i strony z wynikiem albo pliki SSI Coach</translation>
    </message>
    <message>
        <source>the estimate, pillar by pillar</source>
        <translation>szacowany wynik, filar po filarze</translation>
    </message>
    <message>
        <source>the language to speak</source>
        <translation>język programu</translation>
    </message>
    <message>
        <source>the profile checklist</source>
        <translation>lista profilu</translation>
    </message>
    <message>
        <source>the weekly review</source>
        <translation>podsumowanie tygodnia</translation>
    </message>
    <message>
        <source>the workspace to use; without it, the last one opened</source>
        <translation>obszar roboczy do użycia; bez tego ostatnio otwarty</translation>
    </message>
    <message>
        <source>tick a checklist item</source>
        <translation>odhacz punkt listy profilu</translation>
    </message>
    <message>
        <source>what to open or to take in</source>
        <translation>co otworzyć lub wczytać</translation>
    </message>
    <message>
        <source>write a consistent copy; a name ending in .zip or .gz compresses it</source>
        <translation>zapisz spójną kopię; nazwa zakończona na .zip lub .gz ją kompresuje</translation>
    </message>
    <message>
        <source>write everything to a file, or to tables</source>
        <translation>zapisz wszystko do pliku albo do tabel</translation>
    </message>
    <message>
        <source>{day}: LinkedIn {official}, estimate {predicted} (range {low} to {high})</source>
        <translation>{day}: LinkedIn {official}, szacowany wynik {predicted} (przedział od {low} do {high})</translation>
    </message>
    <message>
        <source>{day}: no number yet. It appears once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>{day}: nie ma jeszcze liczby. Pojawi się, gdy odhaczysz listę profilu albo wpiszesz wynik z LinkedIn.</translation>
    </message>
    <message>
        <source>{day}: {total} of 100 (80 % range {low} to {high})</source>
        <translation>{day}: {total} na 100 (przedział 80&#xa0;%: od {low} do {high})</translation>
    </message>
    <message>
        <source>{done} of {count} checklist items</source>
        <translation>punkty listy profilu: {done} z {count}</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}.</source>
        <translation>Nie można użyć {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} holds no passphrase; write it into its first line, as text in UTF-8.</source>
        <translation>W {file} nie ma hasła; wpisz je w pierwszym wierszu jako tekst UTF-8.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it, or add --csv for tables.</source>
        <translation>{file} to folder; podaj plik w nim albo dodaj --csv, aby zapisać tabele.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it.</source>
        <translation>{file} to folder; podaj plik w nim.</translation>
    </message>
    <message>
        <source>{file} is a workspace; an export must not take its place.</source>
        <translation>{file} to obszar roboczy; eksport nie może go zastąpić.</translation>
    </message>
    <message>
        <source>{file} is damaged; go back to a backup with restore.</source>
        <translation>{file} jest uszkodzony; wróć do kopii zapasowej poleceniem restore.</translation>
    </message>
    <message>
        <source>{file} is protected, and an export can be read by anybody: add --plain if that is meant, or make a protected copy with “backup”.</source>
        <translation>{file} jest zabezpieczony, a eksport może odczytać każdy: dodaj --plain, jeśli o to chodzi, albo utwórz zabezpieczoną kopię poleceniem „backup”.</translation>
    </message>
    <message>
        <source>{file} is protected; name a file that holds its passphrase with --backup-passphrase-file.</source>
        <translation>{file} jest zabezpieczony; wskaż plik z hasłem opcją --backup-passphrase-file.</translation>
    </message>
    <message>
        <source>{file} is protected; name a file that holds its passphrase with --passphrase-file.</source>
        <translation>{file} jest zabezpieczony; wskaż plik z hasłem za pomocą --passphrase-file.</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} jest sprawny.</translation>
    </message>
    <message>
        <source>{file}: new or changed: {added}, already there: {there}</source>
        <translation>{file}: nowe lub zmienione: {added}, już obecne: {there}</translation>
    </message>
    <message>
        <source>{file}: would be new or changed: {added}, already there: {there}</source>
        <translation>{file}: byłyby nowe lub zmienione: {added}, już obecne: {there}</translation>
    </message>
    <message>
        <source>{last} is still to come: the report ends today, on {today}.</source>
        <translation>{last} dopiero nadejdzie: raport kończy się dziś, {today}.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes are done or planned already, and stay.</source>
        <translation>
            <numerusform>{minutes} minuta jest już zrobiona lub zaplanowana i zostaje.</numerusform>
            <numerusform>{minutes} minuty są już zrobione lub zaplanowane i zostają.</numerusform>
            <numerusform>{minutes} minut jest już zrobionych lub zaplanowanych i zostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Name yours with --person NAME.</source>
        <translation>{problem} Podaj swoje nazwisko za pomocą --person NAZWISKO.</translation>
    </message>
    <message numerus="yes">
        <source>{week}: {planned} of {minutes} minutes</source>
        <translation>
            <numerusform>{week}: {planned} z {minutes} minuty</numerusform>
            <numerusform>{week}: {planned} z {minutes} minut</numerusform>
            <numerusform>{week}: {planned} z {minutes} minut</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {read} read, {lost} certainly lost</source>
        <translation>{what}: odczytane: {read}, na pewno stracone: {lost}</translation>
    </message>
    <message>
        <source>“{value}” is no count; give a whole number from 1 to {highest}.</source>
        <translation>„{value}” to nie liczba sztuk; podaj liczbę całkowitą od 1 do {highest}.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used; the nearest is {near}.</source>
        <translation>„{value}” nie jest dniem, którego można użyć; najbliższy to {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week that can be planned; the nearest is {near}.</source>
        <translation>„{value}” nie jest tygodniem, który można zaplanować; najbliższy to {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week to look back at; the nearest is {near}.</source>
        <translation>„{value}” nie jest tygodniem do podsumowania; najbliższy to {near}.</translation>
    </message>
    <message>
        <source>“{value}” is not understood as a day; write it like {near} (today).</source>
        <translation>„{value}” nie jest zrozumiałe jako dzień; zapisz go jak {near} (dzisiaj).</translation>
    </message>
    <message>
        <source>≈ means: an average member is assumed, for what is not known yet or was before your log.</source>
        <translation>≈ oznacza: przyjęto wartości przeciętnego użytkownika, gdy brak danych lub dla czasu sprzed twoich wpisów.</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>A currency needs a value; give both, or neither.</source>
        <translation>Waluta wymaga kwoty; podaj jedno i drugie albo nic.</translation>
    </message>
    <message>
        <source>A newer SSI Coach has changed this workspace; close this window and start the newer one.</source>
        <translation>Nowsza wersja SSI Coach zmieniła ten obszar roboczy; zamknij to okno i uruchom nowszą.</translation>
    </message>
    <message>
        <source>A pause ends on the day it begins, or later.</source>
        <translation>Przerwa kończy się w dniu rozpoczęcia lub później.</translation>
    </message>
    <message>
        <source>A routine needs at least one activity.</source>
        <translation>Rutyna wymaga co najmniej jednej aktywności.</translation>
    </message>
    <message>
        <source>A ticked card cannot be moved to {day}, which is still to come; untick it first.</source>
        <translation>Odhaczonej karty nie można przenieść na {day}, bo ten dzień dopiero nadejdzie; najpierw ją odznacz.</translation>
    </message>
    <message>
        <source>A time zone is needed: every day is a day there.</source>
        <translation>Potrzebna jest strefa czasowa: według niej liczą się dni.</translation>
    </message>
    <message>
        <source>An id has 1 to {highest} characters.</source>
        <translation>Identyfikator ma od 1 do {highest} znaków.</translation>
    </message>
    <message>
        <source>Only a proposal or a contract has a value.</source>
        <translation>Kwotę ma tylko oferta lub umowa.</translation>
    </message>
    <message>
        <source>The target {target} is out of range; give 0 to {highest}.</source>
        <translation>Cel {target} jest poza zakresem; podaj od 0 do {highest}.</translation>
    </message>
    <message>
        <source>The value {value} is out of range; give 0 to {highest}.</source>
        <translation>Kwota {value} jest poza zakresem; podaj od 0 do {highest}.</translation>
    </message>
    <message>
        <source>This activity is in the log already.</source>
        <translation>Ta aktywność jest już zapisana.</translation>
    </message>
    <message>
        <source>This activity is no longer in the log.</source>
        <translation>Tej aktywności nie ma już w zapisie.</translation>
    </message>
    <message>
        <source>This card is no longer on the plan.</source>
        <translation>Tej karty nie ma już w planie.</translation>
    </message>
    <message>
        <source>This card is on the plan already.</source>
        <translation>Ta karta jest już w planie.</translation>
    </message>
    <message numerus="yes">
        <source>This text has {length} characters; at most {longest} fit.</source>
        <translation>
            <numerusform>Ten tekst ma {length} znak; zmieści się najwyżej {longest}.</numerusform>
            <numerusform>Ten tekst ma {length} znaki; zmieści się najwyżej {longest}.</numerusform>
            <numerusform>Ten tekst ma {length} znaków; zmieści się najwyżej {longest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds characters that are none; type it again.</source>
        <translation>Ten tekst zawiera niedozwolone znaki; wpisz go jeszcze raz.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktywność</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>punkt listy profilu</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>person key</source>
        <translation>klucz osoby</translation>
    </message>
    <message>
        <source>{count} is out of range; give {lowest} to {highest}.</source>
        <translation>{count} jest poza zakresem; podaj od {lowest} do {highest}.</translation>
    </message>
    <message>
        <source>{day} is in the future; plan it, and log it when it is done.</source>
        <translation>{day} to przyszłość; zaplanuj to i zapisz, gdy będzie zrobione.</translation>
    </message>
    <message>
        <source>{day} is out of range; give a day from {first} to {last}.</source>
        <translation>{day} jest poza zakresem; podaj dzień od {first} do {last}.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced by another program, so nothing is written here any more. All that was done is in {copy}. Open the one you want to go on with.</source>
        <translation>Inny program przeniósł, usunął lub zastąpił {file}, więc nic się tu już nie zapisuje. Wszystko, co zrobiono, jest w {copy}. Otwórz ten plik, z którym chcesz pracować dalej.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced by another program, so nothing is written here any more. Open it from where it is now.</source>
        <translation>Inny program przeniósł, usunął lub zastąpił {file}, więc nic się tu już nie zapisuje. Otwórz go tam, gdzie jest teraz.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>{file} otwarto tylko do odczytu.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes are out of range; give 0 to {highest}.</source>
        <translation>
            <numerusform>{minutes} minuta jest poza zakresem; podaj od 0 do {highest}.</numerusform>
            <numerusform>{minutes} minuty są poza zakresem; podaj od 0 do {highest}.</numerusform>
            <numerusform>{minutes} minut jest poza zakresem; podaj od 0 do {highest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} does not fit “{key}”; check it.</source>
        <translation>{value} nie pasuje do „{key}”; sprawdź to.</translation>
    </message>
    <message>
        <source>“{key}” cannot be ticked: it follows from what else you enter.</source>
        <translation>Nie można odhaczyć „{key}”: wynika to z innych twoich wpisów.</translation>
    </message>
    <message>
        <source>“{value}” is no amount; give a number from 0 to {highest}.</source>
        <translation>„{value}” nie jest kwotą; podaj liczbę od 0 do {highest}.</translation>
    </message>
    <message>
        <source>“{value}” is no currency; give its three letters, such as EUR.</source>
        <translation>„{value}” nie jest walutą; podaj jej trzy litery, na przykład EUR.</translation>
    </message>
</context>
<context>
    <name>CoachReport</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
    <message>
        <source>The report would end on {last}, before it begins on {first}.</source>
        <translation>Raport kończyłby się {last}, zanim zacznie się {first}.</translation>
    </message>
    <message>
        <source>{first} is still to come; begin the report on {today} or earlier.</source>
        <translation>{first} dopiero nadejdzie; zacznij raport {today} lub wcześniej.</translation>
    </message>
</context>
<context>
    <name>CoachReportSections</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>wykonano %n aktywność</numerusform>
            <numerusform>wykonano %n aktywności</numerusform>
            <numerusform>wykonano %n aktywności</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: {now}</source>
        <translation>Kontakty: {now}</translation>
    </message>
    <message>
        <source>Counted by day, not person by person; in brackets what the share may really be, 19 times out of 20.</source>
        <translation>Liczone według dni, nie osoba po osobie; w nawiasie, ile udział może naprawdę wynosić, w 19 przypadkach na 20.</translation>
    </message>
    <message>
        <source>Dashed: mostly a pause.</source>
        <translation>Linia przerywana: głównie przerwa.</translation>
    </message>
    <message>
        <source>Done on these days</source>
        <translation>Zrobione w tym czasie</translation>
    </message>
    <message>
        <source>Each pillar counts up to 25 points, the total up to 100.</source>
        <translation>Każdy filar daje do 25 punktów, całość do 100.</translation>
    </message>
    <message>
        <source>Each week: {goals}</source>
        <translation>Co tydzień: {goals}</translation>
    </message>
    <message>
        <source>Estimate of the Social Selling Index</source>
        <translation>Szacowany Social Selling Index</translation>
    </message>
    <message>
        <source>Followers: {now}</source>
        <translation>Obserwujący: {now}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Good weeks in a row: {now} at the end, {longest} at the longest</source>
        <translation>Dobre tygodnie z rzędu: {now} na końcu, najwięcej {longest}</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Nawyki</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>LinkedIn, {day}</source>
        <translation>LinkedIn, {day}</translation>
    </message>
    <message>
        <source>No results were logged on these days.</source>
        <translation>W tym czasie nie wpisano żadnych rezultatów.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing was planned or logged on these days.</source>
        <translation>W tym czasie nic nie zaplanowano ani nie wpisano.</translation>
    </message>
    <message>
        <source>Pauses: {days}</source>
        <translation>Przerwy: {days}</translation>
    </message>
    <message>
        <source>Planned cards done: {done} of {planned}</source>
        <translation>Wykonane z planu: {done} z {planned}</translation>
    </message>
    <message>
        <source>Profile and network</source>
        <translation>Profil i sieć</translation>
    </message>
    <message>
        <source>Profile list: {end} of {all} done, {start} before</source>
        <translation>Lista profilu: zrobione {end} z {all}, wcześniej {start}</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Raport z postępów</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultaty</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Still open: {items}</source>
        <translation>Jeszcze otwarte: {items}</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Klienci docelowi</translation>
    </message>
    <message>
        <source>The estimate with its 80 % range</source>
        <translation>Szacowany wynik z przedziałem 80&#xa0;%</translation>
    </message>
    <message>
        <source>There is no score for these days: neither LinkedIn’s nor a profile list was recorded.</source>
        <translation>Dla tego czasu nie ma wyniku: nie wpisano ani wyniku z LinkedIn, ani listy profilu.</translation>
    </message>
    <message>
        <source>Things done, month by month</source>
        <translation>Co zrobiono, miesiąc po miesiącu</translation>
    </message>
    <message>
        <source>Things done, week by week</source>
        <translation>Co zrobiono, tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Week {number}, {days}</source>
        <translation>Tydzień {number}, {days}</translation>
    </message>
    <message>
        <source>What came from others</source>
        <translation>Co przyszło od innych</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>na tydzień</translation>
    </message>
    <message numerus="yes">
        <source>active day(s)</source>
        <translation>
            <numerusform>aktywny dzień</numerusform>
            <numerusform>aktywne dni</numerusform>
            <numerusform>aktywnych dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>active on %n day(s)</source>
        <translation>
            <numerusform>aktywność w %n dniu</numerusform>
            <numerusform>aktywność w %n dniach</numerusform>
            <numerusform>aktywność w %n dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>dashed across: the goal</source>
        <translation>przerywana w poprzek: cel</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>ile razy</translation>
    </message>
    <message>
        <source>of what was planned is done</source>
        <translation>planu wykonano</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>poprzedni okres</translation>
    </message>
    <message>
        <source>points since {day}</source>
        <translation>pkt od {day}</translation>
    </message>
    <message numerus="yes">
        <source>result(s), from conversation to contract</source>
        <translation>
            <numerusform>rezultat, od rozmowy do umowy</numerusform>
            <numerusform>rezultaty, od rozmowy do umowy</numerusform>
            <numerusform>rezultatów, od rozmowy do umowy</numerusform>
        </translation>
    </message>
    <message>
        <source>share of</source>
        <translation>udział w</translation>
    </message>
    <message>
        <source>together</source>
        <translation>łącznie</translation>
    </message>
    <message>
        <source>weeks kept: {kept} of {planned}</source>
        <translation>dobre tygodnie: {kept} z {planned}</translation>
    </message>
    <message>
        <source>with a value</source>
        <translation>z kwotą</translation>
    </message>
    <message>
        <source>{figure}, {before} before</source>
        <translation>{figure}, wcześniej {before}</translation>
    </message>
    <message>
        <source>{goal}; now at {now}</source>
        <translation>{goal}; teraz {now}</translation>
    </message>
    <message>
        <source>{goal}; now at {now}, going on like this means about {then}</source>
        <translation>{goal}; teraz {now}, w tym tempie będzie około {then}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{share} % of {stage} ({low}–{high} %)</source>
        <translation>{share}&#xa0;% {stage} ({low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>{target} by {day}</source>
        <translation>{target} do {day}</translation>
    </message>
    <message>
        <source>┆ something noted on that day</source>
        <translation>┆ tego dnia coś zanotowano</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>Enter a result</source>
        <translation>Wpisz rezultat</translation>
    </message>
    <message>
        <source>Forget imported people</source>
        <translation>Zapomnij zaimportowane osoby</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Niemiecki</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Język: jak w systemie</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Język: {name}</translation>
    </message>
    <message>
        <source>Open {workspace}</source>
        <translation>Otwórz: {workspace}</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Set weekly goals</source>
        <translation>Ustal cele tygodniowe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Szwedzki</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Motyw: {name}</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Co się kryje za filarem {pillar}?</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>już go tam nie ma</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>teraz nie można</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>By pillar</source>
        <translation>Według filarów</translation>
    </message>
    <message>
        <source>Hide pillars</source>
        <translation>Ukryj filary</translation>
    </message>
    <message>
        <source>How you compare</source>
        <translation>Jak wypadasz</translation>
    </message>
    <message>
        <source>Industry · {name}</source>
        <translation>Branża · {name}</translation>
    </message>
    <message>
        <source>LinkedIn, {day}</source>
        <translation>LinkedIn, {day}</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score fall?</source>
        <translation>Dlaczego wynik z LinkedIn spadł?</translation>
    </message>
    <message>
        <source>Why did it fall?</source>
        <translation>Dlaczego spadł?</translation>
    </message>
    <message>
        <source>Your estimate today: {ranks}</source>
        <translation>Twój szacowany wynik dzisiaj: {ranks}</translation>
    </message>
    <message>
        <source>Your industry</source>
        <translation>Twoja branża</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Twoja sieć</translation>
    </message>
    <message>
        <source>Your rank in your industry and network stands here once you record LinkedIn’s page.</source>
        <translation>Twoja pozycja w branży i sieci pojawi się tu, gdy wpiszesz wynik ze strony LinkedIn.</translation>
    </message>
    <message>
        <source>average {average}</source>
        <translation>średnia {average}</translation>
    </message>
    <message>
        <source>top {percent} %</source>
        <translation>najlepsze {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>you {own} · average {average}</source>
        <translation>ty {own} · średnia {average}</translation>
    </message>
    <message>
        <source>{own} · average {average}</source>
        <translation>{own} · średnia {average}</translation>
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
        <translation> z {count}</translation>
    </message>
    <message>
        <source>How many are done</source>
        <translation>Ile zrobiono</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>O jedno mniej</translation>
    </message>
    <message>
        <source>One less: {what}</source>
        <translation>O jedno mniej: {what}</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>O jedno więcej</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>O jedno więcej: {what}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>%n cards of earlier days are still open.</source>
        <translation>
            <numerusform>%n karta z wcześniejszych dni jest jeszcze otwarta.</numerusform>
            <numerusform>%n karty z wcześniejszych dni są jeszcze otwarte.</numerusform>
            <numerusform>%n kart z wcześniejszych dni jest jeszcze otwartych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add a 15-minute routine</source>
        <translation>Dodaj 15-minutową rutynę</translation>
    </message>
    <message>
        <source>Also done today</source>
        <translation>Dziś także zrobione</translation>
    </message>
    <message>
        <source>Bring to today</source>
        <translation>Przenieś na dziś</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit what was logged today</source>
        <translation>Edytuj dzisiejsze wpisy</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>Zostaw je tam, gdzie są</translation>
    </message>
    <message>
        <source>Nothing planned for today.</source>
        <translation>Na dzisiaj nic nie zaplanowano.</translation>
    </message>
    <message>
        <source>Plan something for today</source>
        <translation>Zaplanuj coś na dzisiaj</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>zostało {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n karta</numerusform>
            <numerusform>%n karty</numerusform>
            <numerusform>%n kart</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this day…</source>
        <translation>Dodaj do tego dnia…</translation>
    </message>
    <message>
        <source>Add to {day} (A)</source>
        <translation>Dodaj: {day} (A)</translation>
    </message>
    <message>
        <source>Also logged on {day}. Click to look or change.</source>
        <translation>Zapisane też: {day}. Kliknij, aby obejrzeć lub zmienić.</translation>
    </message>
    <message>
        <source>Logged on {day}: {what}</source>
        <translation>Zapisane, {day}: {what}</translation>
    </message>
    <message>
        <source>What was logged…</source>
        <translation>Co zapisano…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>pause</source>
        <translation>przerwa</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>dzień wolny</translation>
    </message>
    <message>
        <source>rest day – drop here</source>
        <translation>dzień wolny – upuść tutaj</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>≈ is assumed: about as usual.</source>
        <translation>≈ to przyjęte: mniej więcej jak zwykle.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in a field, Qt date format</comment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayLogDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Log something for this day…</source>
        <translation>Zapisz coś na ten dzień…</translation>
    </message>
    <message>
        <source>Logged on {day}</source>
        <translation>Zapisane: {day}</translation>
    </message>
    <message>
        <source>Nothing logged on this day.</source>
        <translation>Tego dnia nic nie zapisano.</translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message>
        <source>Done: {what}</source>
        <translation>Zrobione: {what}</translation>
    </message>
    <message>
        <source>Planned, and stays: {what}</source>
        <translation>Zaplanowane i zostaje: {what}</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message numerus="yes">
        <source>%n logged</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Add another kind</source>
        <translation>Dodaj inny rodzaj</translation>
    </message>
    <message>
        <source>Another kind…</source>
        <translation>Inny rodzaj…</translation>
    </message>
    <message>
        <source>In the log already. What you enter here comes on top.</source>
        <translation>Już zapisane. To, co tu wpiszesz, zostanie doliczone.</translation>
    </message>
    <message>
        <source>your usual kinds</source>
        <translation>twoje zwykłe rodzaje</translation>
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
        <translation>Usuń na dobre</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backup(s) as well ({size})</source>
        <translation>
            <numerusform>Usuń też jego %n kopię zapasową ({size})</numerusform>
            <numerusform>Usuń też jego %n kopie zapasowe ({size})</numerusform>
            <numerusform>Usuń też jego %n kopii zapasowych ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>Usunąć „{name}” na dobre?</translation>
    </message>
    <message>
        <source>Everything in this workspace is deleted: scores, activities, plan, people and what Undo remembers.</source>
        <translation>Usunięte zostanie wszystko w tym obszarze roboczym: wyniki, aktywności, plan, osoby i historia cofania.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Kept, they still hold all of it. Copies elsewhere and exported files stay in any case.</source>
        <translation>Jeśli zostaną, nadal zawierają wszystko. Kopie w innych miejscach i wyeksportowane pliki zostają w każdym przypadku.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>To delete it, type its name: {name}</source>
        <translation>Aby go usunąć, wpisz jego nazwę: {name}</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Back from holiday; the score hardly moved. Two people asked whether I was all right.</source>
        <translation>Po urlopie; wynik prawie się nie ruszył. Dwie osoby pytały, czy wszystko u mnie w porządku.</translation>
    </message>
    <message>
        <source>Call Nordfrakt</source>
        <translation>Zadzwoń do Nordfrakt</translation>
    </message>
    <message>
        <source>Heads of marketing in logistics and engineering</source>
        <translation>Szefowie marketingu w logistyce i przemyśle</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlop</translation>
    </message>
    <message>
        <source>I help mid-sized companies win customers with stories that are true</source>
        <translation>Pomagam średnim firmom zdobywać klientów dzięki prawdziwym historiom</translation>
    </message>
    <message>
        <source>Invite decision-makers</source>
        <translation>Zaproś decydentów</translation>
    </message>
    <message>
        <source>Marketing services</source>
        <translation>Usługi marketingowe</translation>
    </message>
    <message>
        <source>Message Lars Holm</source>
        <translation>Wiadomość do: Lars Holm</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Moje 15 minut</translation>
    </message>
    <message>
        <source>New service page went live</source>
        <translation>Nowa strona z ofertą już działa</translation>
    </message>
    <message>
        <source>Search: heads of marketing</source>
        <translation>Szukaj: szefowie marketingu</translation>
    </message>
    <message>
        <source>Started small: three comments on Mondays and one post a week. That fits into the day.</source>
        <translation>Na początek małe kroki: trzy komentarze w poniedziałki i jeden post w tygodniu. To mieści się w dniu.</translation>
    </message>
    <message>
        <source>The story about the failed campaign brought more replies than all the tips before it.</source>
        <translation>Historia o nieudanej kampanii przyniosła więcej odpowiedzi niż wszystkie wcześniejsze porady.</translation>
    </message>
    <message>
        <source>What worked? Answering comments the same day. What next? Ask two customers for a recommendation.</source>
        <translation>Co zadziałało? Odpowiadanie na komentarze tego samego dnia. Co dalej? Poprosić dwóch klientów o rekomendację.</translation>
    </message>
    <message>
        <source>What worked? Posting before 9. What next? Two customer stories; ask Eva for a recommendation.</source>
        <translation>Co zadziałało? Publikowanie przed 9. Co dalej? Dwie historie klientów; poprosić Evę o rekomendację.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Ponowiono: {what}</translation>
    </message>
    <message>
        <source>The workspace is just being written; try again in a moment.</source>
        <translation>Obszar roboczy jest właśnie zapisywany; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Cofnięto: {what}</translation>
    </message>
</context>
<context>
    <name>DoNext</name>
    <message numerus="yes">
        <source>A post brings about %n reactions.</source>
        <translation>
            <numerusform>Jeden post przynosi około %n reakcji.</numerusform>
            <numerusform>Jeden post przynosi około %n reakcji.</numerusform>
            <numerusform>Jeden post przynosi około %n reakcji.</numerusform>
        </translation>
    </message>
    <message>
        <source>About every second person asked writes one.</source>
        <translation>Mniej więcej co druga poproszona osoba ją pisze.</translation>
    </message>
    <message>
        <source>About {percent} % of invitations are accepted; each brings a contact and a welcome message.</source>
        <translation>Przyjmowanych jest około {percent}&#xa0;% zaproszeń; każde przynosi kontakt i wiadomość powitalną.</translation>
    </message>
    <message>
        <source>Feeds {components}.</source>
        <translation>Zasila: {components}.</translation>
    </message>
    <message>
        <source>It adds nothing to the score by itself.</source>
        <translation>Samo w sobie nic do wyniku nie dodaje.</translation>
    </message>
    <message>
        <source>It feeds no habit: it makes today a day on which you were active.</source>
        <translation>Nie zasila żadnego nawyku, ale dzięki temu dzisiejszy dzień liczy się jako aktywny.</translation>
    </message>
    <message>
        <source>Takes about {count} min.</source>
        <translation>Zajmuje około {count}&#xa0;min.</translation>
    </message>
    <message>
        <source>Welcome {name}</source>
        <translation>Przywitaj: {name}</translation>
    </message>
    <message>
        <source>With that: {points}.</source>
        <translation>Dzięki temu: {points}.</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Napisz do: {name}</translation>
    </message>
    <message>
        <source>large</source>
        <translation>duży</translation>
    </message>
    <message>
        <source>less than {points}</source>
        <translation>mniej niż {points}</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a conversation</source>
        <translation>bez własnych punktów: przygotowuje rozmowę</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a post</source>
        <translation>bez własnych punktów: przygotowuje post</translation>
    </message>
    <message>
        <source>no points of its own: it prepares a recommendation</source>
        <translation>bez własnych punktów: przygotowuje rekomendację</translation>
    </message>
    <message>
        <source>no {activities} in {weeks} weeks</source>
        <translation>{activities}: przez {weeks} tygodnie nic</translation>
    </message>
    <message>
        <source>open in your profile list; done once, it stays</source>
        <translation>otwarte na liście profilu; zrobione raz, zostaje na stałe</translation>
    </message>
    <message>
        <source>small</source>
        <translation>mały</translation>
    </message>
    <message>
        <source>you published on {day}: see who answered</source>
        <translation>twój post ({day}): sprawdź, kto odpowiedział</translation>
    </message>
    <message>
        <source>{amount} in {weeks} weeks</source>
        <translation>{amount} w {weeks} tygodnie</translation>
    </message>
    <message>
        <source>{pillar} has the most room</source>
        <translation>najwięcej do zyskania: {pillar}</translation>
    </message>
    <message>
        <source>{pillar} is furthest below the average</source>
        <translation>najdalej poniżej średniej: {pillar}</translation>
    </message>
    <message>
        <source>{pillar} is furthest below your industry</source>
        <translation>najdalej poniżej twojej branży: {pillar}</translation>
    </message>
    <message>
        <source>{points} points in 30 days by itself, if all else goes on as in the last 28 days.</source>
        <translation>Samo to da {points}&#xa0;pkt w 30 dni, jeśli reszta potoczy się jak w ostatnich 28 dniach.</translation>
    </message>
</context>
<context>
    <name>DoNextBox</name>
    <message numerus="yes">
        <source>%n suggestions hidden</source>
        <translation>
            <numerusform>Ukryto %n podpowiedź</numerusform>
            <numerusform>Ukryto %n podpowiedzi</numerusform>
            <numerusform>Ukryto %n podpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>If you have time</source>
        <translation>Jeśli masz czas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else fits. %n suggestions hidden</source>
        <translation>
            <numerusform>Nic więcej nie pasuje. Ukryto %n podpowiedź</numerusform>
            <numerusform>Nic więcej nie pasuje. Ukryto %n podpowiedzi</numerusform>
            <numerusform>Nic więcej nie pasuje. Ukryto %n podpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Pokaż znowu</translation>
    </message>
    <message>
        <source>Your minutes a week shared over your work days, less what is planned or done today.</source>
        <translation>Twoje minuty na tydzień rozłożone na dni robocze, bez tego, co dziś zaplanowane lub zrobione.</translation>
    </message>
    <message numerus="yes">
        <source>room for %n more minutes today</source>
        <translation>
            <numerusform>dziś jest miejsce na jeszcze %n minutę</numerusform>
            <numerusform>dziś jest miejsce na jeszcze %n minuty</numerusform>
            <numerusform>dziś jest miejsce na jeszcze %n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoNextRow</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Zrobione: {what}</translation>
    </message>
    <message>
        <source>Never suggest this</source>
        <translation>Nigdy tego nie podpowiadaj</translation>
    </message>
    <message>
        <source>Not now or never: {what}</source>
        <translation>Nie teraz lub nigdy: {what}</translation>
    </message>
    <message>
        <source>Not now, never suggest</source>
        <translation>Nie teraz, nigdy nie podpowiadaj</translation>
    </message>
    <message>
        <source>Not now: gone until tomorrow</source>
        <translation>Nie teraz: ukryj do jutra</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Why? {what}</source>
        <translation>Dlaczego? {what}</translation>
    </message>
    <message>
        <source>{minutes}, {size} gain. {why}</source>
        <translation>{minutes}, zysk: {size}. {why}</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>All four pillars jumped the same way and nothing you did explains it ({points} in all). LinkedIn may have changed how it counts.</source>
        <translation>Wszystkie cztery filary skoczyły w tę samą stronę i nic w twojej aktywności tego nie wyjaśnia (razem {points}). Być może LinkedIn zmienił sposób liczenia.</translation>
    </message>
    <message>
        <source>Changed figures and items account for {points} less.</source>
        <translation>Zmienione dane i pozycje: o {points} mniej.</translation>
    </message>
    <message>
        <source>It is {points} higher than we can explain, mostly in {pillar}. Perhaps not all you did is logged; the estimate takes it up.</source>
        <translation>To o {points} więcej, niż umiemy wyjaśnić, głównie w filarze „{pillar}”. Być może nie wszystko jest zapisane; szacowany wynik się dostosuje.</translation>
    </message>
    <message>
        <source>It is {points} higher than we can explain. Record the four pillars as well to see where.</source>
        <translation>To o {points} więcej, niż umiemy wyjaśnić. Wpisz też cztery filary, a zobaczysz, gdzie.</translation>
    </message>
    <message>
        <source>It is {points} lower than we can explain, mostly in {pillar}. Your work counted; LinkedIn weighs it less than we thought, and the estimate is corrected.</source>
        <translation>To o {points} mniej, niż umiemy wyjaśnić, głównie w filarze „{pillar}”. Twoja praca się liczy; LinkedIn ceni ją niżej, niż sądziliśmy, więc szacowany wynik został poprawiony.</translation>
    </message>
    <message>
        <source>It is {points} lower than we can explain. Record the four pillars as well to see where.</source>
        <translation>To o {points} mniej, niż umiemy wyjaśnić. Wpisz też cztery filary, a zobaczysz, gdzie.</translation>
    </message>
    <message>
        <source>LinkedIn rounds its total: the four pillars together changed by {points} only.</source>
        <translation>LinkedIn zaokrągla sumę: cztery filary razem zmieniły się tylko o {points}.</translation>
    </message>
    <message>
        <source>LinkedIn’s score fell by {points}: from {before} to {after}.</source>
        <translation>Wynik z LinkedIn spadł o {points}: z {before} na {after}.</translation>
    </message>
    <message>
        <source>LinkedIn’s score is the same on both days: {after}.</source>
        <translation>Wynik z LinkedIn jest w obu dniach taki sam: {after}.</translation>
    </message>
    <message>
        <source>LinkedIn’s score rose by {points}: from {before} to {after}.</source>
        <translation>Wynik z LinkedIn wzrósł o {points}: z {before} na {after}.</translation>
    </message>
    <message>
        <source>New figures and ticked items account for {points} more.</source>
        <translation>Nowe dane i odhaczone pozycje: o {points} więcej.</translation>
    </message>
    <message>
        <source>That is within the usual: LinkedIn’s score moves by up to 0.75 from one day to the next by itself.</source>
        <translation>To normalne: wynik z LinkedIn sam z siebie zmienia się z dnia na dzień nawet o 0,75.</translation>
    </message>
    <message>
        <source>To see why LinkedIn’s score changed, two of its scores have to be recorded, of different days and with their totals.</source>
        <translation>Aby zobaczyć, dlaczego wynik z LinkedIn się zmienił, potrzebne są dwa wpisane wyniki z różnych dni, oba z sumą.</translation>
    </message>
    <message>
        <source>What is left, {points}, is noise: under 0.75 a day is usual and needs no reason.</source>
        <translation>Reszta, {points}, to szum: do 0,75 dziennie to nic niezwykłego i nie wymaga powodu.</translation>
    </message>
    <message>
        <source>What was done earlier and not repeated faded: {points} less.</source>
        <translation>Dawniejsze działania bez powtórki liczą się coraz mniej: o {points} mniej.</translation>
    </message>
    <message>
        <source>What you did in between brought about {points}.</source>
        <translation>Twoja praca w tym czasie dała około {points}.</translation>
    </message>
    <message>
        <source>You noted that LinkedIn changed its formula on {day}.</source>
        <translation>Według twojej notatki {day} LinkedIn zmienił sposób liczenia.</translation>
    </message>
    <message numerus="yes">
        <source>{days} days lie between the two scores, so this is only a rough picture. Scores a week apart tell more.</source>
        <translation>
            <numerusform>Między tymi wynikami minął {days} dzień, więc to tylko przybliżony obraz. Wyniki co tydzień mówią więcej.</numerusform>
            <numerusform>Między tymi wynikami minęły {days} dni, więc to tylko przybliżony obraz. Wyniki co tydzień mówią więcej.</numerusform>
            <numerusform>Między tymi wynikami minęło {days} dni, więc to tylko przybliżony obraz. Wyniki co tydzień mówią więcej.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Choose two different days.</source>
        <translation>Wybierz dwa różne dni.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Wyjaśnione</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Note that LinkedIn changed its formula</source>
        <translation>Zanotuj, że LinkedIn zmienił sposób liczenia</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score…</source>
        <translation>Wpisz wynik z LinkedIn…</translation>
    </message>
    <message>
        <source>The estimate then listens to LinkedIn’s next scores more than to the earlier ones; can be undone</source>
        <translation>Szacowany wynik będzie się wtedy bardziej kierować następnymi wynikami z LinkedIn niż wcześniejszymi; można to cofnąć</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score change?</source>
        <translation>Dlaczego wynik z LinkedIn się zmienił?</translation>
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
        <translation>Można otworzyć tylko jeden obszar roboczy naraz.</translation>
    </message>
    <message>
        <source>Open a workspace first; then drop it here.</source>
        <translation>Najpierw otwórz obszar roboczy, a potem upuść to tutaj.</translation>
    </message>
    <message>
        <source>This is a backup of a workspace: see File → Backups.</source>
        <translation>To kopia zapasowa obszaru roboczego: zobacz Plik → Kopie zapasowe.</translation>
    </message>
    <message>
        <source>This is one file out of a LinkedIn archive; drop the whole ZIP file.</source>
        <translation>To tylko jeden plik z archiwum LinkedIn; upuść cały plik ZIP.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Ten obszar roboczy można tylko odczytywać.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n other file(s) SSI Coach does not read.</source>
        <translation>
            <numerusform>%n innego pliku SSI Coach nie odczyta.</numerusform>
            <numerusform>%n innych plików SSI Coach nie odczyta.</numerusform>
            <numerusform>%n innych plików SSI Coach nie odczyta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importuj ten plik</numerusform>
            <numerusform>Importuj te %n pliki</numerusform>
            <numerusform>Importuj te %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this folder</source>
        <translation>Importuj ten folder</translation>
    </message>
    <message>
        <source>It reads LinkedIn archives and their folders, analytics workbooks, Sales Navigator reports, LinkedIn’s score page, and files of its own.</source>
        <translation>Czyta archiwa LinkedIn i ich foldery, skoroszyty analityki, raporty Sales Navigatora, stronę SSI w LinkedIn i własne pliki.</translation>
    </message>
    <message>
        <source>Not something SSI Coach reads.</source>
        <translation>Tego SSI Coach nie odczyta.</translation>
    </message>
    <message>
        <source>Open this workspace</source>
        <translation>Otwórz ten obszar roboczy</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score from this page</source>
        <translation>Wpisz wynik z tej strony LinkedIn</translation>
    </message>
    <message>
        <source>What is in it is shown first.</source>
        <translation>Najpierw zobaczysz, co jest w środku.</translation>
    </message>
    <message>
        <source>You look at it before it is saved.</source>
        <translation>Zobaczysz go, zanim zostanie zapisany.</translation>
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
        <translation>0 usuwa wiersz z tej karty. Sama rutyna się nie zmienia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Edytuj kartę</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuty łącznie</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Usuń z planu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>optional: for whom, about what</source>
        <translation>opcjonalnie: dla kogo, o czym</translation>
    </message>
    <message>
        <source>{kind}, done</source>
        <translation>{kind}, zrobione</translation>
    </message>
    <message>
        <source>{kind}, how often</source>
        <translation>{kind}, ile razy</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>Bring your LinkedIn archive</source>
        <translation>Dodaj swoje archiwum LinkedIn</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Enter the conversations, calls, meetings, proposals and contracts that come of your work, and see here how one leads to the next.</source>
        <translation>Wpisuj rozmowy, telefony, spotkania, oferty i umowy, które wynikają z twojej pracy, i zobacz tu, jak jedno prowadzi do drugiego.</translation>
    </message>
    <message>
        <source>Enter the first result…</source>
        <translation>Wpisz pierwszy rezultat…</translation>
    </message>
    <message>
        <source>How do I get it?</source>
        <translation>Jak je dostać?</translation>
    </message>
    <message>
        <source>How to ask LinkedIn for the archive</source>
        <translation>Jak poprosić LinkedIn o archiwum</translation>
    </message>
    <message>
        <source>LinkedIn gives every member an archive of what is theirs. Bring yours, and this page shows how your network grew, who in it decides, with whom you are in touch, and whom to write to next.</source>
        <translation>LinkedIn daje każdemu archiwum jego danych. Dodaj swoje, a ta strona pokaże, jak rosła twoja sieć, kto w niej decyduje, z kim masz kontakt i do kogo warto napisać.</translation>
    </message>
    <message>
        <source>See which of your connections are relations</source>
        <translation>Zobacz, które kontakty to prawdziwe relacje</translation>
    </message>
    <message>
        <source>The file is read on this computer and goes nowhere. Of messages only who and when is kept, never a word of them.</source>
        <translation>Plik jest czytany na tym komputerze i nigdzie nie trafia. Z wiadomości zostaje tylko, z kim i kiedy; nigdy ich treść.</translation>
    </message>
    <message>
        <source>What all of it is for</source>
        <translation>Po co to wszystko</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>What it may be</source>
        <translation>Co to może być</translation>
    </message>
</context>
<context>
    <name>EntryPreview</name>
    <message numerus="yes">
        <source>%n of it was planned for that day and is ticked there.</source>
        <translation>
            <numerusform>%n z tego było w planie na ten dzień i zostanie tam odhaczone.</numerusform>
            <numerusform>%n z tego były w planie na ten dzień i zostaną tam odhaczone.</numerusform>
            <numerusform>%n z tego było w planie na ten dzień i zostanie tam odhaczone.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often? Give a number from 1 to 100,000.</source>
        <translation>Ile razy? Podaj liczbę od 1 do 100 000.</translation>
    </message>
    <message>
        <source>Is this meant? Logs: {what}, {day}</source>
        <translation>Czy o to chodzi? Zapisze: {what}, {day}</translation>
    </message>
    <message>
        <source>Logs: {what}, {day}</source>
        <translation>Zapisze: {what}, {day}</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, or “message”, “post”, “visit”.</source>
        <translation>Nic się tak nie nazywa. Spróbuj innego słowa, np. „wiadomość”, „post”, „wizyta”.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n is logged beside the plan.</source>
        <translation>
            <numerusform>Pozostałe %n zostanie zapisane poza planem.</numerusform>
            <numerusform>Pozostałe %n zostaną zapisane poza planem.</numerusform>
            <numerusform>Pozostałe %n zostanie zapisane poza planem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the beginning of a word and how often. Arrow keys choose below.</source>
        <translation>Wpisz początek słowa i liczbę. Strzałkami wybierasz poniżej.</translation>
    </message>
    <message>
        <source>{day} is before there was LinkedIn. Look at the year.</source>
        <translation>{day}: wtedy LinkedIn jeszcze nie istniał. Sprawdź rok.</translation>
    </message>
    <message>
        <source>{day} is still to come. Plan it on the Week page, and log it when it is done.</source>
        <translation>{day}: ten dzień dopiero nadejdzie. Zaplanuj to na stronie „Tydzień” i zapisz, gdy będzie zrobione.</translation>
    </message>
    <message>
        <source>{what} with {name}</source>
        <translation>{what} – {name}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>a profile photo was uploaded</source>
        <translation>zdjęcie profilowe jest dodane</translation>
    </message>
    <message>
        <source>a website or another contact</source>
        <translation>strona internetowa lub inny kontakt</translation>
    </message>
    <message>
        <source>current positions: {count}, none described</source>
        <translation>obecne stanowiska: {count}, bez opisu</translation>
    </message>
    <message numerus="yes">
        <source>described in {count} characters</source>
        <translation>
            <numerusform>opis ma {count} znak</numerusform>
            <numerusform>opis ma {count} znaki</numerusform>
            <numerusform>opis ma {count} znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>znaleziono: {count}</translation>
    </message>
    <message>
        <source>no profile photo found</source>
        <translation>nie znaleziono zdjęcia profilowego</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nic nie znaleziono</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} z {most} znaków</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}”</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>All results</source>
        <translation>Wszystkie rezultaty</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Counted with weights of your own (Settings, “How it counts”).</source>
        <translation>Liczone z twoimi własnymi wagami (Ustawienia, „Jak to się liczy”).</translation>
    </message>
    <message>
        <source>Each pillar adds up points for figures such as your connections and for habits such as comments. A habit counts in full when it is fresh and fades unless it is repeated.</source>
        <translation>Każdy filar zbiera punkty za liczby, takie jak kontakty, i za nawyki, takie jak komentarze. Świeży nawyk liczy się w całości, a niepowtarzany coraz mniej.</translation>
    </message>
    <message>
        <source>Each score you record corrects the estimate, pillar by pillar. The more you record, the closer it gets.</source>
        <translation>Każdy wpisany wynik z LinkedIn poprawia szacowany wynik, filar po filarze. Im więcej wpisów, tym jest dokładniejszy.</translation>
    </message>
    <message>
        <source>Enter your figures…</source>
        <translation>Wpisz swoje liczby…</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Na ile to pewne</translation>
    </message>
    <message>
        <source>LinkedIn publishes what it looks at, never how it counts. So this is an estimate, made in three layers:</source>
        <translation>LinkedIn podaje, na co patrzy, ale nigdy, jak liczy. Dlatego ten wynik jest szacowany, w trzech warstwach:</translation>
    </message>
    <message>
        <source>LinkedIn’s index measures use, not success. So what it is all for is counted beside it, against a goal of your own.</source>
        <translation>Indeks LinkedIn mierzy używanie, nie sukces. Dlatego to, o co naprawdę chodzi, liczymy obok, względem twojego własnego celu.</translation>
    </message>
    <message>
        <source>LinkedIn’s own score: {score} on {day}.</source>
        <translation>Wynik z LinkedIn: {score}, {day}.</translation>
    </message>
    <message>
        <source>No number yet: there is no ground for one. Tick your profile list or record a score.</source>
        <translation>Jeszcze bez liczby: brakuje podstaw. Odhacz listę profilu albo wpisz wynik.</translation>
    </message>
    <message>
        <source>No number yet: tick your profile list or record LinkedIn’s score.</source>
        <translation>Jeszcze bez liczby: odhacz listę profilu albo wpisz wynik z LinkedIn.</translation>
    </message>
    <message>
        <source>Not known yet, so an average member is taken and the range is wider.</source>
        <translation>Jeszcze nieznane, więc przyjmujemy przeciętnego użytkownika, a przedział jest szerszy.</translation>
    </message>
    <message numerus="yes">
        <source>Points counted: {raw}. Corrected by %n scores of LinkedIn’s: {shown} ({difference}).</source>
        <translation>
            <numerusform>Policzone punkty: {raw}. Po korekcie o %n wynik z LinkedIn: {shown} ({difference}).</numerusform>
            <numerusform>Policzone punkty: {raw}. Po korekcie o %n wyniki z LinkedIn: {shown} ({difference}).</numerusform>
            <numerusform>Policzone punkty: {raw}. Po korekcie o %n wyników z LinkedIn: {shown} ({difference}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Set goals…</source>
        <translation>Ustaw cele…</translation>
    </message>
    <message>
        <source>Show the Results page</source>
        <translation>Pokaż stronę „Rezultaty”</translation>
    </message>
    <message>
        <source>The lighter band on the gauge is where LinkedIn’s score lies in four of five cases. It widens with what is not known and with the days since the last score.</source>
        <translation>Jaśniejszy pas na wskaźniku pokazuje, gdzie w czterech przypadkach na pięć leży wynik z LinkedIn. Poszerza się przez to, co nieznane, i z każdym dniem od ostatniego wyniku.</translation>
    </message>
    <message numerus="yes">
        <source>We assume an average member for %n things not known yet – enter yours.</source>
        <translation>
            <numerusform>Dla %n nieznanej jeszcze wartości przyjmujemy przeciętnego użytkownika – wpisz swoją.</numerusform>
            <numerusform>Dla %n nieznanych jeszcze wartości przyjmujemy przeciętnego użytkownika – wpisz swoje.</numerusform>
            <numerusform>Dla %n nieznanych jeszcze wartości przyjmujemy przeciętnego użytkownika – wpisz swoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>What LinkedIn says</source>
        <translation>Co mówi LinkedIn</translation>
    </message>
    <message>
        <source>What you do and have</source>
        <translation>Co robisz i co masz</translation>
    </message>
    <message>
        <source>Why it counts: {source}.</source>
        <translation>Dlaczego się liczy: {source}.</translation>
    </message>
    <message>
        <source>Without Sales Navigator your reachable maximum here is {points}. It is not worth buying it for that.</source>
        <translation>Bez Sales Navigatora możesz tu mieć najwyżej {points}. Dla samych punktów nie warto go kupować.</translation>
    </message>
    <message>
        <source>You have recorded no score of LinkedIn’s yet, so nothing corrects the estimate.</source>
        <translation>Nie ma jeszcze wpisanego wyniku z LinkedIn, więc nic nie koryguje szacowanego wyniku.</translation>
    </message>
    <message>
        <source>You have set no weekly goal for conversations yet.</source>
        <translation>Nie masz jeszcze tygodniowego celu dla rozmów.</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Twój szacowany wynik</translation>
    </message>
    <message numerus="yes">
        <source>Your goal: %n conversations a week.</source>
        <translation>
            <numerusform>Twój cel: %n rozmowa na tydzień.</numerusform>
            <numerusform>Twój cel: %n rozmowy na tydzień.</numerusform>
            <numerusform>Twój cel: %n rozmów na tydzień.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours: {why}.</source>
        <translation>U ciebie: {why}.</translation>
    </message>
    <message>
        <source>a typical member is assumed</source>
        <translation>przyjęto typowego użytkownika</translation>
    </message>
    <message>
        <source>{points} of {available}</source>
        <translation>{points} z {available}</translation>
    </message>
    <message>
        <source>{raw} before correction</source>
        <translation>{raw} przed korektą</translation>
    </message>
    <message>
        <source>{score} of 100 today, most likely between {low} and {high}.</source>
        <translation>Dzisiaj {score} na 100, najpewniej między {low} a {high}.</translation>
    </message>
    <message>
        <source>{score} of 25</source>
        <translation>{score} z 25</translation>
    </message>
    <message>
        <source>{score} of 25 today, most likely between {low} and {high}.</source>
        <translation>Dzisiaj {score} z 25, najpewniej między {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>ExportTablesDialog</name>
    <message>
        <source>As usual here: {sign}</source>
        <translation>Jak tu zwykle: {sign}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Export tables for a spreadsheet</source>
        <translation>Eksport tabel do arkusza</translation>
    </message>
    <message>
        <source>For Excel: mark the files as UTF-8</source>
        <translation>Dla Excela: oznacz pliki jako UTF-8</translation>
    </message>
    <message>
        <source>It follows the separator unless you choose one.</source>
        <translation>Zależy od separatora, dopóki nic nie wybierzesz.</translation>
    </message>
    <message>
        <source>One CSV file for each table, with everything of this workspace, in a folder of your choice. Names of files, columns and values are English, so that other programs can read them anywhere.</source>
        <translation>Jeden plik CSV na tabelę, ze wszystkim z tego obszaru roboczego, w wybranym folderze. Nazwy plików, kolumn i wartości są po angielsku, aby inne programy mogły je wszędzie odczytać.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kropka</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Whoever gets the files can read it all. Notes on entries, weeks and pauses are always in them.</source>
        <translation>Kto dostanie te pliki, przeczyta wszystko. Notatki do wpisów, tygodni i przerw są w nich zawsze.</translation>
    </message>
    <message>
        <source>With my private notes for talks</source>
        <translation>Razem z moimi prywatnymi notatkami do rozmów</translation>
    </message>
    <message>
        <source>Without the mark, Excel shows ä, ł and é as other signs; some programs do not want it.</source>
        <translation>Bez oznaczenia Excel pokazuje ä, ł i é jako inne znaki; niektóre programy go nie chcą.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>A part of the program failed. Whatever you entered until now is kept.</source>
        <translation>Część programu zawiodła. Wszystko, co do tej pory wpisano, jest zachowane.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Zamknij program</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>SSI Coach ended unexpectedly the last time</source>
        <translation>Ostatnim razem SSI Coach nieoczekiwanie zakończył pracę</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Szczegóły techniczne</translation>
    </message>
    <message>
        <source>The program was ended by a fault. Whatever you had entered until then was kept.</source>
        <translation>Program zakończył się z powodu błędu. Wszystko, co wcześniej wpisano, jest zachowane.</translation>
    </message>
    <message>
        <source>They name places in the program and its versions; no names, texts, files or passphrases of yours. They are also kept in {folder}.</source>
        <translation>Wskazują miejsca w programie i jego wersje; żadnych twoich nazwisk, tekstów, plików ani haseł. Są też w folderze {folder}.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, close the program, start it anew, and send the details below to whoever looks after it.</source>
        <translation>Możesz pracować dalej. Jeśli to się powtórzy, zamknij program, uruchom go na nowo i wyślij poniższe szczegóły osobie, która się nim opiekuje.</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, send the details below to whoever looks after it.</source>
        <translation>Możesz pracować dalej. Jeśli to się powtórzy, wyślij poniższe szczegóły osobie, która opiekuje się programem.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Pokaż liczby z wykresu w tabeli</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} jako tabela</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n row(s) skipped: hide</source>
        <translation>
            <numerusform>Pominięto %n wiersz: ukryj</numerusform>
            <numerusform>Pominięto %n wiersze: ukryj</numerusform>
            <numerusform>Pominięto %n wierszy: ukryj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped: show why</source>
        <translation>
            <numerusform>Pominięto %n wiersz: pokaż dlaczego</numerusform>
            <numerusform>Pominięto %n wiersze: pokaż dlaczego</numerusform>
            <numerusform>Pominięto %n wierszy: pokaż dlaczego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n pominięty</numerusform>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>How to ask for the larger archive…</source>
        <translation>Jak poprosić o większe archiwum…</translation>
    </message>
    <message>
        <source>LinkedIn analytics workbook</source>
        <translation>Skoroszyt analityki LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn archive (basic) of {day}</source>
        <translation>Archiwum LinkedIn (podstawowe) z {day}</translation>
    </message>
    <message>
        <source>LinkedIn archive (complete) of {day}</source>
        <translation>Archiwum LinkedIn (pełne) z {day}</translation>
    </message>
    <message>
        <source>LinkedIn’s score page</source>
        <translation>Strona SSI LinkedIn</translation>
    </message>
    <message>
        <source>New or changed: {new} · here already: {known}</source>
        <translation>Nowe lub zmienione: {new} · już tu są: {known}</translation>
    </message>
    <message>
        <source>SSI Coach file</source>
        <translation>Plik SSI Coach</translation>
    </message>
    <message>
        <source>Sales Navigator usage report</source>
        <translation>Raport użycia Sales Navigatora</translation>
    </message>
    <message>
        <source>This is the basic archive: your contacts, messages and profile. Your posts, comments, reactions and searches are only in the larger one, which takes LinkedIn up to a day.</source>
        <translation>To archiwum podstawowe: kontakty, wiadomości i profil. Posty, komentarze, reakcje i wyszukiwania są tylko w większym, które LinkedIn przygotowuje nawet dobę.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>known</source>
        <translation>znane</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>of it</source>
        <translation>z tego</translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytane</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>wiersze</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, wiersz {line}: {why}</translation>
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
        <translation>Kopia zapasowa: {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Tworzenie kopii…</translation>
    </message>
    <message>
        <source>Backups of SSI Coach (*.ssicoach *.zip *.gz)</source>
        <translation>Kopie zapasowe SSI Coach (*.ssicoach *.zip *.gz)</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <translation>Wybierz folder na tabele</translation>
    </message>
    <message>
        <source>Export a protected copy</source>
        <translation>Eksportuj zabezpieczoną kopię</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Wyeksportowano do {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Wróć do kopii zapasowej</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <source>My SSI</source>
        <translation>Mój SSI</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowy obszar roboczy</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Otwórz obszar roboczy</translation>
    </message>
    <message>
        <source>SSI Coach interchange file (*.json)</source>
        <translation>Plik wymiany SSI Coach (*.json)</translation>
    </message>
    <message>
        <source>SSI Coach workspaces (*.ssicoach)</source>
        <translation>Obszary robocze SSI Coach (*.ssicoach)</translation>
    </message>
    <message>
        <source>The demonstration has no backups; go back to your own workspace first.</source>
        <translation>Wersja pokazowa nie ma kopii zapasowych; najpierw wróć do własnego obszaru roboczego.</translation>
    </message>
    <message>
        <source>This is the copy.</source>
        <translation>To jest kopia.</translation>
    </message>
    <message>
        <source>This is the copy. The state before is kept in {file}.</source>
        <translation>To jest kopia. Poprzedni stan zachowano w pliku {file}.</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Rozpakowywanie…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no folder {folder}; make it first.</source>
        <translation>Nie ma folderu {folder}; najpierw go utwórz.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Nie można zapisać {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} is a file; name a folder for the tables.</source>
        <translation>{file} to plik; podaj folder na tabele.</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file.</source>
        <translation>{file} to folder; podaj plik.</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message numerus="yes">
        <source>%n questions, 2 minutes. The Brand gauge moves with every tick.</source>
        <translation>
            <numerusform>%n pytanie, 2 minuty. Wynik filaru Marka zmienia się z każdym odhaczeniem.</numerusform>
            <numerusform>%n pytania, 2 minuty. Wynik filaru Marka zmienia się z każdym odhaczeniem.</numerusform>
            <numerusform>%n pytań, 2 minuty. Wynik filaru Marka zmienia się z każdym odhaczeniem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask LinkedIn for your archive, ready within 24 hours; then drop it here. We remind you.</source>
        <translation>Poproś LinkedIn o archiwum, będzie gotowe w ciągu 24 godzin; potem upuść je tutaj. Przypomnimy ci.</translation>
    </message>
    <message>
        <source>Asked for. From tomorrow on you are reminded until you have it.</source>
        <translation>Zamówione. Od jutra będziemy przypominać, aż je dostaniesz.</translation>
    </message>
    <message>
        <source>Begun. What you add later moves the Brand gauge, too.</source>
        <translation>Zaczęte. To, co dodasz później, też poruszy wskaźnik Marki.</translation>
    </message>
    <message>
        <source>Bring your LinkedIn history</source>
        <translation>Dodaj swoją historię z LinkedIn</translation>
    </message>
    <message>
        <source>Complete it…</source>
        <translation>Uzupełnij…</translation>
    </message>
    <message>
        <source>Copy your SSI page and paste it here. The app then corrects its estimate by it.</source>
        <translation>Skopiuj swoją stronę SSI i wklej ją tutaj. Program poprawi według niej szacowany wynik.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Dalej…</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Jak to zrobić…</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Chcesz się tylko rozejrzeć?</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Zobacz znowu…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Otwórz wersję pokazową</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Wklej…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Record again…</source>
        <translation>Wpisz ponownie…</translation>
    </message>
    <message>
        <source>Recorded. A fresh look once a week keeps the estimate true.</source>
        <translation>Wpisano. Świeży wynik raz w tygodniu utrzymuje trafność szacowanego wyniku.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Pokaż mi program</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Skip: {step}</source>
        <translation>Pomiń: {step}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tick what your profile has</source>
        <translation>Odhacz, co ma twój profil</translation>
    </message>
    <message>
        <source>Your archive is in. A new one now and then keeps the numbers true.</source>
        <translation>Twoje archiwum już tu jest. Nowe od czasu do czasu utrzyma aktualne liczby.</translation>
    </message>
</context>
<context>
    <name>ForetoldView</name>
    <message>
        <source>LinkedIn’s scores beside the estimate of the day before</source>
        <translation>Wyniki z LinkedIn obok szacowanego wyniku z poprzedniego dnia</translation>
    </message>
</context>
<context>
    <name>ForgetPeopleDialog</name>
    <message numerus="yes">
        <source>%n backup(s) could not be deleted; they are in {folder}.</source>
        <translation>
            <numerusform>Nie udało się usunąć %n kopii zapasowej; jest w {folder}.</numerusform>
            <numerusform>Nie udało się usunąć %n kopii zapasowych; są w {folder}.</numerusform>
            <numerusform>Nie udało się usunąć %n kopii zapasowych; są w {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own texts still name this person.</source>
        <translation>
            <numerusform>%n twój własny tekst nadal wymienia tę osobę.</numerusform>
            <numerusform>%n twoje własne teksty nadal wymieniają tę osobę.</numerusform>
            <numerusform>%n twoich własnych tekstów nadal wymienia tę osobę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies in {folder} stay as they are; File → Backups deletes them.</source>
        <translation>Kopie w {folder} pozostają bez zmian; usuniesz je w menu Plik → Kopie zapasowe.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) made before as well ({size})</source>
        <translation>
            <numerusform>Usuń też %n wcześniejszą kopię zapasową ({size})</numerusform>
            <numerusform>Usuń też %n wcześniejsze kopie zapasowe ({size})</numerusform>
            <numerusform>Usuń też %n wcześniejszych kopii zapasowych ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is forgotten.</source>
        <translation>Zapomniano wszystkich.</translation>
    </message>
    <message>
        <source>First a fresh backup is made of what is left.</source>
        <translation>Najpierw powstaje nowa kopia zapasowa tego, co zostaje.</translation>
    </message>
    <message>
        <source>Forget imported people?</source>
        <translation>Zapomnieć zaimportowane osoby?</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Zapomnij tę osobę</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Zapomnieć: {name}?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Zachowaj tę osobę</translation>
    </message>
    <message>
        <source>Names, companies, titles and days of contact of everybody an archive brought are taken out of this workspace, and out of what Undo remembers.</source>
        <translation>Nazwiska, firmy, stanowiska i dni kontaktu wszystkich osób z archiwum znikną z tego obszaru roboczego i z tego, co pamięta „Cofnij”.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>The name, company, title and days of contact are taken out of this workspace, and out of what Undo remembers; so are the titles of cards about this person, and whom a result was with.</source>
        <translation>Nazwisko, firma, stanowisko i dni kontaktu znikną z tego obszaru roboczego i z tego, co pamięta „Cofnij”; tak samo tytuły kart o tej osobie i to, z kim był dany rezultat.</translation>
    </message>
    <message>
        <source>This cannot be undone. Your scores, activities and plan stay; what could be undone until now cannot any more. Backups and exported files made before still have them.</source>
        <translation>Tego nie można cofnąć. Twoje wyniki, aktywności i plan zostaną; tego, co dotąd dało się cofnąć, cofnąć się już nie da. Wcześniejsze kopie zapasowe i wyeksportowane pliki nadal zawierają te osoby.</translation>
    </message>
    <message>
        <source>This cannot be undone. Your scores, activities and plan stay; what could be undone until now cannot any more. Backups and exported files made before still have this person, and an archive imported later brings them back.</source>
        <translation>Tego nie można cofnąć. Twoje wyniki, aktywności i plan zostaną; tego, co dotąd dało się cofnąć, cofnąć się już nie da. Wcześniejsze kopie zapasowe i wyeksportowane pliki nadal zawierają tę osobę, a zaimportowane później archiwum ją przywróci.</translation>
    </message>
    <message>
        <source>{name} is forgotten.</source>
        <translation>Zapomniano: {name}.</translation>
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
        <translation>MMM yyyy</translation>
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
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>tydz. {number}</translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Kopiuj tabelę do arkusza</translation>
    </message>
    <message>
        <source>Counted by the days they happened, not person by person. The range is where the true share lies in 19 of 20 cases; it narrows with every result.</source>
        <translation>Liczone według dni, nie osoba po osobie. W tym przedziale prawdziwy udział leży w 19 przypadkach na 20; zwęża się on z każdym rezultatem.</translation>
    </message>
    <message>
        <source>From conversation to contract</source>
        <translation>Od rozmowy do umowy</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>More than anything before them, so there is no rate.</source>
        <translation>Więcej niż czegokolwiek wcześniej, więc nie ma odsetka.</translation>
    </message>
    <message>
        <source>Nothing in this time yet.</source>
        <translation>W tym czasie jeszcze nic.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Co z tego wynikło</translation>
    </message>
</context>
<context>
    <name>GaugeReading</name>
    <message>
        <source>; LinkedIn’s score {score} on {day}</source>
        <translation>; wynik z LinkedIn {score}, {day}</translation>
    </message>
    <message>
        <source>; nothing was logged of late</source>
        <translation>; ostatnio nic nie zapisano</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>jeszcze nie oszacowano</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>z {maximum}</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>w tym tygodniu</translation>
    </message>
    <message>
        <source>{count} of {goal} this week, not part of the 100</source>
        <translation>{count} z {goal} w tym tygodniu, poza setką</translation>
    </message>
    <message>
        <source>{count} this week, no goal set</source>
        <translation>{count} w tym tygodniu, bez celu</translation>
    </message>
    <message>
        <source>{score} of 100, estimate, give or take {margin}</source>
        <translation>{score} na 100, wynik szacowany, plus minus {margin}</translation>
    </message>
    <message>
        <source>{score} of 25, estimate between {low} and {high}</source>
        <translation>{score} z 25, wynik szacowany między {low} a {high}</translation>
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
        <translation>Wszystkie rodzaje aktywności są wykluczone, więc nie ma czego proponować: dopuść znowu kilka z nich.</translation>
    </message>
    <message numerus="yes">
        <source>It takes at least {minutes} minutes a week, {each} on each working day, if you do what is planned here.</source>
        <translation>
            <numerusform>Potrzeba co najmniej {minutes} minuty tygodniowo, {each} w każdy dzień roboczy, jeśli zrobisz to, co tu zaplanowano.</numerusform>
            <numerusform>Potrzeba co najmniej {minutes} minut tygodniowo, {each} w każdy dzień roboczy, jeśli zrobisz to, co tu zaplanowano.</numerusform>
            <numerusform>Potrzeba co najmniej {minutes} minut tygodniowo, {each} w każdy dzień roboczy, jeśli zrobisz to, co tu zaplanowano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can look so far ahead: choose a day up to {day}.</source>
        <translation>Tak daleko nikt nie zajrzy: wybierz dzień najpóźniej {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Not by then, even with {minutes} minutes a week: that comes to about {then}. It can be reached by {earliest}.</source>
        <translation>
            <numerusform>Do tego dnia nie, nawet przy {minutes} minucie tygodniowo: wyjdzie około {then}. Da się to osiągnąć do {earliest}.</numerusform>
            <numerusform>Do tego dnia nie, nawet przy {minutes} minutach tygodniowo: wyjdzie około {then}. Da się to osiągnąć do {earliest}.</numerusform>
            <numerusform>Do tego dnia nie, nawet przy {minutes} minutach tygodniowo: wyjdzie około {then}. Da się to osiągnąć do {earliest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not within two years, even with {minutes} minutes a week: that comes to about {then} on {day}. Look at your profile and your connections as well, or choose a lower goal.</source>
        <translation>
            <numerusform>Nie w ciągu dwóch lat, nawet przy {minutes} minucie tygodniowo: {day} wyjdzie około {then}. Zajrzyj też do profilu i kontaktów albo wybierz niższy cel.</numerusform>
            <numerusform>Nie w ciągu dwóch lat, nawet przy {minutes} minutach tygodniowo: {day} wyjdzie około {then}. Zajrzyj też do profilu i kontaktów albo wybierz niższy cel.</numerusform>
            <numerusform>Nie w ciągu dwóch lat, nawet przy {minutes} minutach tygodniowo: {day} wyjdzie około {then}. Zajrzyj też do profilu i kontaktów albo wybierz niższy cel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of your goal, {target} by {day}, is over: you are at {now}. Choose a new day or a new goal.</source>
        <translation>Dzień twojego celu, {target} do {day}, już minął: masz {now}. Wybierz nowy dzień lub nowy cel.</translation>
    </message>
    <message>
        <source>The score goes from 0 to 100: choose a number up to 100.</source>
        <translation>Wynik mieści się od 0 do 100: wybierz liczbę do 100.</translation>
    </message>
    <message>
        <source>Today is the day of your goal of {target}: you are at {now}.</source>
        <translation>Dzisiaj jest dzień twojego celu {target}: masz {now}.</translation>
    </message>
    <message numerus="yes">
        <source>With the {minutes} minutes you have set aside it is not reached.</source>
        <translation>
            <numerusform>Przy zarezerwowanej {minutes} minucie nie da się tego osiągnąć.</numerusform>
            <numerusform>Przy zarezerwowanych {minutes} minutach nie da się tego osiągnąć.</numerusform>
            <numerusform>Przy zarezerwowanych {minutes} minutach nie da się tego osiągnąć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the {minutes} minutes you have set aside it takes until {day}.</source>
        <translation>
            <numerusform>Przy zarezerwowanej {minutes} minucie potrwa to do {day}.</numerusform>
            <numerusform>Przy zarezerwowanych {minutes} minutach potrwa to do {day}.</numerusform>
            <numerusform>Przy zarezerwowanych {minutes} minutach potrwa to do {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are at {now} already: choose a number above it.</source>
        <translation>Masz już {now}: wybierz wyższą liczbę.</translation>
    </message>
    <message>
        <source>You have no working days: give at least one in the settings, then the minutes can be told.</source>
        <translation>Nie masz dni roboczych: podaj w ustawieniach choć jeden, wtedy da się wyliczyć minuty.</translation>
    </message>
    <message>
        <source>You have set aside no minutes for LinkedIn.</source>
        <translation>Nie masz zarezerwowanych minut na LinkedIn.</translation>
    </message>
    <message>
        <source>Your goal is {target} by {day}; {missing} to go. Going on like this gets you there.</source>
        <translation>Twój cel to {target} do {day}; brakuje: {missing}. W tym tempie się uda.</translation>
    </message>
    <message>
        <source>Your goal is {target} by {day}; {missing} to go. Going on like this means about {then}: more is needed.</source>
        <translation>Twój cel to {target} do {day}; brakuje: {missing}. W tym tempie wyjdzie około {then}: trzeba więcej.</translation>
    </message>
    <message>
        <source>Your goal is {target}; {missing} to go.</source>
        <translation>Twój cel to {target}; brakuje: {missing}.</translation>
    </message>
    <message>
        <source>Your goal of {target} by {day} is behind you, and you are at {now}. Time for a new one?</source>
        <translation>Twój cel {target} do {day} jest już za tobą, masz {now}. Czas na nowy?</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached, and going on like this keeps it until {day}.</source>
        <translation>Cel {target} osiągnięty, a w tym tempie utrzyma się do {day}.</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached, but going on like this means about {then} on {day}.</source>
        <translation>Cel {target} osiągnięty, ale w tym tempie {day} wyjdzie około {then}.</translation>
    </message>
    <message>
        <source>Your goal of {target} is reached: you are at {now}.</source>
        <translation>Cel {target} osiągnięty: masz {now}.</translation>
    </message>
    <message>
        <source>Your profile and your contacts alone are enough for that.</source>
        <translation>Wystarczą do tego sam profil i kontakty.</translation>
    </message>
    <message>
        <source>{day} is not to come: choose a later day.</source>
        <translation>{day} to nie przyszłość: wybierz późniejszy dzień.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>&amp;Score</source>
        <translation>W&amp;ynik</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;do</translation>
    </message>
    <message>
        <source>Choose a score and a day: you see how many minutes a week it takes, and what to do in them.</source>
        <translation>Wybierz wynik i dzień: zobaczysz, ile minut tygodniowo to zajmie i co w nich robić.</translation>
    </message>
    <message>
        <source>Day by which you want to reach it</source>
        <translation>Dzień, do którego chcesz to osiągnąć</translation>
    </message>
    <message>
        <source>Every week: {what}</source>
        <translation>Co tydzień: {what}</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Bez celu</translation>
    </message>
    <message numerus="yes">
        <source>Plan my week with %n minutes…</source>
        <translation>
            <numerusform>Zaplanuj tydzień z %n minutą…</numerusform>
            <numerusform>Zaplanuj tydzień z %n minutami…</numerusform>
            <numerusform>Zaplanuj tydzień z %n minutami…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Score you want to reach</source>
        <translation>Wynik, który chcesz osiągnąć</translation>
    </message>
    <message>
        <source>Working out what it takes…</source>
        <translation>Obliczanie, ile to zajmie…</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Twój cel</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>How many do you want a week? They are what it is all for, and no part of the 100. At 0 there is no goal.</source>
        <translation>Ile chcesz ich na tydzień? O nie w tym wszystkim chodzi, do setki się nie liczą. Przy 0 nie ma celu.</translation>
    </message>
    <message>
        <source>No goals</source>
        <translation>Bez celów</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Your weekly goals</source>
        <translation>Twoje cele tygodniowe</translation>
    </message>
    <message>
        <source>{kind} a week</source>
        <translation>{kind} na tydzień</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good afternoon</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Dzień dobry, {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Dobry wieczór</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Dobry wieczór, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Dzień dobry, {name}</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>%Ln are gone again: the dashed line counts them as well.</source>
        <translation>
            <numerusform>Ubył %Ln kontakt: linia przerywana go uwzględnia.</numerusform>
            <numerusform>Ubyły %Ln kontakty: linia przerywana je uwzględnia.</numerusform>
            <numerusform>Ubyło %Ln kontaktów: linia przerywana je uwzględnia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wzrost</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>With those who are gone</source>
        <translation>Razem z tymi, których już nie ma</translation>
    </message>
    <message>
        <source>{count} in the last 30 days of your archive.</source>
        <translation>{count} w ostatnich 30 dniach twojego archiwum.</translation>
    </message>
    <message>
        <source>{count} with those who are gone</source>
        <translation>{count} razem z tymi, których już nie ma</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %Ln connections</source>
        <translation>
            <numerusform>{day}: %Ln kontakt</numerusform>
            <numerusform>{day}: %Ln kontakty</numerusform>
            <numerusform>{day}: %Ln kontaktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>Choose what to show</source>
        <translation>Wybierz, co pokazać</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Each day you do something gets a square here.</source>
        <translation>Każdy dzień, w którym coś robisz, dostaje tu kwadracik.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Ostatnie 26 tygodni</translation>
    </message>
    <message numerus="yes">
        <source>Last 26 weeks, {what}: something on %n days</source>
        <translation>
            <numerusform>Ostatnie 26 tygodni, {what}: coś w %n dniu</numerusform>
            <numerusform>Ostatnie 26 tygodni, {what}: coś w %n dniach</numerusform>
            <numerusform>Ostatnie 26 tygodni, {what}: coś w %n dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>Log something for this day…</source>
        <translation>Zapisz coś na ten dzień…</translation>
    </message>
    <message>
        <source>Show its week</source>
        <translation>Pokaż ten tydzień</translation>
    </message>
    <message>
        <source>Shown: {what}. Choose what to show</source>
        <translation>Pokazano: {what}. Wybierz, co pokazać</translation>
    </message>
    <message>
        <source>What was done on each day</source>
        <translation>Co zrobiono każdego dnia</translation>
    </message>
    <message>
        <source>What was logged…</source>
        <translation>Co zapisano…</translation>
    </message>
    <message>
        <source>{day}: nothing</source>
        <translation>{day}: nic</translation>
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
        <translation>jeszcze nieznane: wpisz w Ustawieniach</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
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
            <numerusform>%n minuta tygodniowo zostaje wolna</numerusform>
            <numerusform>%n minuty tygodniowo zostają wolne</numerusform>
            <numerusform>%n minut tygodniowo zostaje wolnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Utrzymaj</translation>
    </message>
    <message numerus="yes">
        <source>Hold: %n minutes a week keep your {total}. The rest is for conversations.</source>
        <translation>
            <numerusform>Utrzymaj: %n minuta tygodniowo podtrzyma twoje {total}. Reszta czasu jest na rozmowy.</numerusform>
            <numerusform>Utrzymaj: %n minuty tygodniowo podtrzymają twoje {total}. Reszta czasu jest na rozmowy.</numerusform>
            <numerusform>Utrzymaj: %n minut tygodniowo podtrzyma twoje {total}. Reszta czasu jest na rozmowy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold: from here on more points cost much. The rest of your time is for conversations.</source>
        <translation>Utrzymaj: od tego miejsca kolejne punkty dużo kosztują. Reszta czasu jest na rozmowy.</translation>
    </message>
    <message>
        <source>Hold: your {total} keeps without more work for now. Your time is for conversations.</source>
        <translation>Utrzymaj: twoje {total} na razie trzyma się bez dodatkowej pracy. Czas jest na rozmowy.</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Zapisz rozmowę</translation>
    </message>
    <message>
        <source>Put it on my plan</source>
        <translation>Dodaj do mojego planu</translation>
    </message>
    <message>
        <source>a week: {routine}</source>
        <translation>tygodniowo: {routine}</translation>
    </message>
    <message>
        <source>more work would add less than a point in 30 days</source>
        <translation>więcej pracy dałoby mniej niż punkt w 30 dni</translation>
    </message>
    <message>
        <source>your plan holds as much</source>
        <translation>tyle już jest w twoim planie</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>nie można odczytać pliku ({why}).</translation>
    </message>
    <message>
        <source>it is far too large for any file this program reads.</source>
        <translation>plik jest o wiele za duży jak na to, co czyta ten program.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not UTF-8 text; save the file as UTF-8.</source>
        <translation>wiersz {line}, kolumna {column}: to nie jest tekst UTF-8; zapisz plik jako UTF-8.</translation>
    </message>
    <message>
        <source>there is no such file; check its name.</source>
        <translation>nie ma takiego pliku; sprawdź nazwę.</translation>
    </message>
    <message>
        <source>this is a workspace or a backup of one; open it with --workspace, or use restore.</source>
        <translation>to jest obszar roboczy albo jego kopia zapasowa; otwórz go opcją --workspace lub użyj polecenia restore.</translation>
    </message>
    <message>
        <source>this is no LinkedIn archive, analytics workbook, Sales Navigator report, score page or SSI Coach file; nothing was read.</source>
        <translation>to nie jest archiwum LinkedIn, skoroszyt analityki, raport Sales Navigatora, strona z wynikiem ani plik SSI Coach; niczego nie odczytano.</translation>
    </message>
    <message>
        <source>this is one file out of a LinkedIn archive; bring in the whole archive: the ZIP file or its folder.</source>
        <translation>to jeden plik z archiwum LinkedIn; zaimportuj całe archiwum: plik ZIP albo jego folder.</translation>
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
        <translation>Poprzedni stan jest w kopii zapasowej.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Bring in your LinkedIn archive (the ZIP file or its folder), an analytics workbook, a usage report of Sales Navigator, LinkedIn’s score page, or a file that SSI Coach exported. What is in it is shown first. Drop files here or choose them; several at once are fine.</source>
        <translation>Zaimportuj swoje archiwum LinkedIn (plik ZIP lub jego folder), skoroszyt analityki, raport użycia Sales Navigatora, stronę LinkedIn z wynikiem albo plik wyeksportowany z SSI Coach. Najpierw zobaczysz, co w nim jest. Upuść pliki tutaj albo je wybierz; może być kilka naraz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Wybierz pliki do importu</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Wybierz pliki…</translation>
    </message>
    <message>
        <source>Choose the folder of an unpacked archive</source>
        <translation>Wybierz folder rozpakowanego archiwum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Everything in it is here already: there is nothing to import.</source>
        <translation>Wszystko z tego pliku już tu jest: nie ma czego importować.</translation>
    </message>
    <message>
        <source>Files to import (*.zip *.xlsx *.xls *.csv *.json *.txt *.html *.htm)</source>
        <translation>Pliki do importu (*.zip *.xlsx *.xls *.csv *.json *.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>How do I get my archive?</source>
        <translation>Jak dostać swoje archiwum?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln new or changed</source>
        <translation>
            <numerusform>Zaimportowano: %Ln nowy lub zmieniony</numerusform>
            <numerusform>Zaimportowano: %Ln nowe lub zmienione</numerusform>
            <numerusform>Zaimportowano: %Ln nowych lub zmienionych</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing… Until it is done, Cancel takes everything back.</source>
        <translation>Importowanie… Dopóki trwa, „Anuluj” wycofuje wszystko.</translation>
    </message>
    <message>
        <source>New or changed: {new} · here already: {known}</source>
        <translation>Nowe lub zmienione: {new} · już tu są: {known}</translation>
    </message>
    <message>
        <source>One undo takes all of it back (Edit menu).</source>
        <translation>Jedno „Cofnij” (menu Edycja) wycofuje wszystko.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>To ja</translation>
    </message>
    <message>
        <source>This is too much to be undone in one step. A backup is made before, and the steps that could be undone until now cannot be undone any more.</source>
        <translation>To zbyt dużo, żeby cofnąć w jednym kroku. Najpierw powstanie kopia zapasowa, a kroków, które dotąd można było cofnąć, nie da się już cofnąć.</translation>
    </message>
    <message>
        <source>This report has several people. Which of them are you?</source>
        <translation>W tym raporcie jest kilka osób. Która z nich to ty?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Your name in the report</source>
        <translation>Twoje nazwisko w raporcie</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <source>activities</source>
        <translation>aktywności</translation>
    </message>
    <message>
        <source>changed weights</source>
        <translation>zmienione wagi</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>kontakty</translation>
    </message>
    <message>
        <source>dated figures</source>
        <translation>liczby z datą</translation>
    </message>
    <message>
        <source>days of reach</source>
        <translation>dni z zasięgiem</translation>
    </message>
    <message>
        <source>facts about you</source>
        <translation>dane o tobie</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>cele</translation>
    </message>
    <message>
        <source>hints put away</source>
        <translation>odrzucone podpowiedzi</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>zaproszenia</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>przerwy</translation>
    </message>
    <message>
        <source>planned cards</source>
        <translation>zaplanowane karty</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>posty</translation>
    </message>
    <message>
        <source>remarks on days</source>
        <translation>uwagi do dni</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>rutyny</translation>
    </message>
    <message>
        <source>scores of LinkedIn</source>
        <translation>wyniki z LinkedIn</translation>
    </message>
    <message>
        <source>ticks of the profile list</source>
        <translation>odhaczenia na liście profilu</translation>
    </message>
    <message>
        <source>weekly notes</source>
        <translation>notatki tygodniowe</translation>
    </message>
</context>
<context>
    <name>InsideView</name>
    <message>
        <source>Activities logged</source>
        <translation>Zapisane aktywności</translation>
    </message>
    <message>
        <source>Choose a backup and look inside: what it holds, compared with now. Nothing is changed by that.</source>
        <translation>Wybierz kopię zapasową i zajrzyj do środka: co w niej jest w porównaniu z teraz. Nic się przez to nie zmienia.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Szacowany wynik</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>W tej kopii</translation>
    </message>
    <message>
        <source>LinkedIn’s scores</source>
        <translation>Wyniki z LinkedIn</translation>
    </message>
    <message>
        <source>Logged last</source>
        <translation>Ostatni zapis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Profile items ticked</source>
        <translation>Odhaczone na liście profilu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wtedy</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>an id must not be empty.</source>
        <translation>identyfikator nie może być pusty.</translation>
    </message>
    <message>
        <source>another row before has the same; keep one of them.</source>
        <translation>wcześniejszy wiersz ma to samo; zostaw jeden z nich.</translation>
    </message>
    <message>
        <source>in {pillar} every part weighs nothing; leave one at least.</source>
        <translation>w filarze {pillar} żadna część nic nie waży; zostaw wagę choć jednej.</translation>
    </message>
    <message>
        <source>the days end before they begin.</source>
        <translation>dni kończą się, zanim się zaczną.</translation>
    </message>
    <message>
        <source>the file is of version {version}, this program reads up to {known}; update the program.</source>
        <translation>plik ma wersję {version}, a ten program czyta do {known}; zaktualizuj program.</translation>
    </message>
    <message>
        <source>the key “{key}” is missing.</source>
        <translation>brakuje klucza „{key}”.</translation>
    </message>
    <message>
        <source>the key “{key}” is not known; the nearest is “{near}”.</source>
        <translation>klucz „{key}” jest nieznany; najbliższy to „{near}”.</translation>
    </message>
    <message>
        <source>the pause ends before it begins.</source>
        <translation>przerwa kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>there is no “{name}”; the nearest is “{near}”.</source>
        <translation>nie ma „{name}”; najbliższe to „{near}”.</translation>
    </message>
    <message>
        <source>these are no days; write the first like 2026-01-05, then how many days later each next one is.</source>
        <translation>to nie są dni; zapisz pierwszy jak 2026-01-05, a potem, o ile dni później jest każdy następny.</translation>
    </message>
    <message>
        <source>this is no moment; write it like 2026-06-11T09:51:14Z.</source>
        <translation>to nie jest moment w czasie; zapisz go jak 2026-06-11T09:51:14Z.</translation>
    </message>
    <message>
        <source>this is not an SSI Coach file; it must say “ssi-coach” here.</source>
        <translation>to nie jest plik SSI Coach; tu musi być „ssi-coach”.</translation>
    </message>
    <message>
        <source>this key stands twice.</source>
        <translation>ten klucz występuje dwa razy.</translation>
    </message>
    <message>
        <source>this must be a list.</source>
        <translation>tu musi być lista.</translation>
    </message>
    <message>
        <source>this must be a text in quotation marks.</source>
        <translation>tu musi być tekst w cudzysłowie.</translation>
    </message>
    <message>
        <source>this must be an object in braces.</source>
        <translation>tu musi być obiekt w nawiasach klamrowych.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>tu musi być true albo false.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>to nie może być puste.</translation>
    </message>
    <message>
        <source>this text holds characters that are none.</source>
        <translation>ten tekst zawiera nieprawidłowe znaki.</translation>
    </message>
    <message>
        <source>this text is longer than {longest} characters.</source>
        <translation>ten tekst jest dłuższy niż {longest} znaków.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{value} is not a number between {low} and {high}.</source>
        <translation>{value} nie jest liczbą między {low} a {high}.</translation>
    </message>
    <message>
        <source>{value} is not a whole number between {low} and {high}.</source>
        <translation>{value} nie jest liczbą całkowitą między {low} a {high}.</translation>
    </message>
    <message>
        <source>“{value}” is no day that can be used; the nearest is {near}.</source>
        <translation>„{value}” to dzień, którego nie można użyć; najbliższy to {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no day; write it like 2026-11-23.</source>
        <translation>„{value}” to nie dzień; zapisz go jak 2026-11-23.</translation>
    </message>
    <message>
        <source>“{value}” is no week that can be used; the nearest is {near}.</source>
        <translation>„{value}” to tydzień, którego nie można użyć; najbliższy to {near}.</translation>
    </message>
    <message>
        <source>“{value}” is no week; write it like 2026-W47.</source>
        <translation>„{value}” to nie tydzień; zapisz go jak 2026-W47.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>By itself: {points} points on {day}</source>
        <translation>Samo z siebie: {points}&#xa0;pkt, {day}</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Usuń: {what}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń</translation>
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
        <translation>wiersz {line}, kolumna {column}: nawiasy są zagnieżdżone zbyt głęboko jak na taki plik.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not valid JSON.</source>
        <translation>wiersz {line}, kolumna {column}: to nie jest poprawny JSON.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>This computer’s keychain did not take the passphrase; you will be asked for it as before.</source>
        <translation>Pęk kluczy tego komputera nie przyjął hasła; program zapyta o nie jak dotąd.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer; the passphrase may still be in it. Delete it there.</source>
        <translation>Pęk kluczy tego komputera nie odpowiada; hasło może w nim nadal być. Usuń je tam.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer; type the passphrase instead.</source>
        <translation>Pęk kluczy tego komputera nie odpowiada; wpisz hasło.</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>back, mistake, take back</source>
        <translation>cofnij, pomyłka, błąd, wróć</translation>
    </message>
    <message>
        <source>backup, safety copy, bring back, lost</source>
        <translation>backup, kopia zapasowa, odzyskaj, utracone</translation>
    </message>
    <message>
        <source>bright, white, light mode</source>
        <translation>jasny, biały, tryb jasny</translation>
    </message>
    <message>
        <source>checklist, photo, headline</source>
        <translation>lista kontrolna, zdjęcie, nagłówek</translation>
    </message>
    <message>
        <source>contacts, people, connections</source>
        <translation>kontakty, osoby, ludzie</translation>
    </message>
    <message>
        <source>csv, excel, archive, zip, read in, file, upload</source>
        <translation>csv, excel, archiwum, zip, wczytaj, plik, wgraj</translation>
    </message>
    <message>
        <source>csv, excel, spreadsheet, table, figures</source>
        <translation>csv, excel, arkusz, tabela, liczby</translation>
    </message>
    <message>
        <source>exit, end, leave</source>
        <translation>zamknij, wyjdź, koniec</translation>
    </message>
    <message>
        <source>forgot, later, missed days</source>
        <translation>zapomniane, później, zaległe dni</translation>
    </message>
    <message>
        <source>help, download, data from linkedin</source>
        <translation>pomoc, pobierz, dane z LinkedIn</translation>
    </message>
    <message>
        <source>help, formula, calculation</source>
        <translation>pomoc, wzór, obliczenia</translation>
    </message>
    <message>
        <source>help, introduction, first steps</source>
        <translation>pomoc, wprowadzenie, pierwsze kroki</translation>
    </message>
    <message>
        <source>help, keys, manual</source>
        <translation>pomoc, klawisze, podręcznik, instrukcja</translation>
    </message>
    <message>
        <source>help, support, bug, error</source>
        <translation>pomoc, wsparcie, usterka, błąd</translation>
    </message>
    <message>
        <source>holiday, vacation, ill, away</source>
        <translation>urlop, wakacje, choroba, nieobecność</translation>
    </message>
    <message>
        <source>home, start, overview</source>
        <translation>początek, strona główna, przegląd dnia</translation>
    </message>
    <message>
        <source>ics, outlook, appointments, reminder</source>
        <translation>ics, Outlook, spotkania, przypomnienie</translation>
    </message>
    <message>
        <source>json, all data, take with you, other computer</source>
        <translation>json, wszystkie dane, przenieś, inny komputer</translation>
    </message>
    <message>
        <source>meeting, coach, appointment</source>
        <translation>spotkanie, coach, termin</translation>
    </message>
    <message>
        <source>night, black, dark mode</source>
        <translation>ciemny, noc, czarny, tryb ciemny</translation>
    </message>
    <message>
        <source>number, enter, type, ssi page</source>
        <translation>liczba, wpisz, strona SSI, wynik</translation>
    </message>
    <message>
        <source>paper, printer, weekly report</source>
        <translation>papier, drukarka, raport tygodniowy</translation>
    </message>
    <message>
        <source>password, encrypt, passphrase, secret</source>
        <translation>hasło, zaszyfruj, szyfrowanie, tajne</translation>
    </message>
    <message>
        <source>pdf, print, paper, summary for the boss</source>
        <translation>pdf, drukuj, wydruk, papier, podsumowanie dla szefa</translation>
    </message>
    <message>
        <source>pdf, print, paper, weekly report, summary</source>
        <translation>pdf, drukuj, papier, raport tygodniowy, podsumowanie</translation>
    </message>
    <message>
        <source>plan, calendar, days</source>
        <translation>plan, kalendarz, dni</translation>
    </message>
    <message>
        <source>privacy, data protection, delete people</source>
        <translation>prywatność, ochrona danych, RODO, usuń osoby</translation>
    </message>
    <message>
        <source>proposal, schedule, calendar</source>
        <translation>propozycja, harmonogram, kalendarz</translation>
    </message>
    <message>
        <source>reminder, notification, alarm, time, appearance, work days</source>
        <translation>przypomnienie, powiadomienie, alarm, godzina, wygląd, dni robocze</translation>
    </message>
    <message>
        <source>repeat, recurring, every week, habit</source>
        <translation>powtarzaj, cykliczne, co tydzień, nawyk</translation>
    </message>
    <message>
        <source>report, summary, look back</source>
        <translation>raport, podsumowanie, spojrzenie wstecz</translation>
    </message>
    <message>
        <source>report, weekly review, charts, statistics</source>
        <translation>raport, podsumowanie tygodnia, wykresy, statystyki</translation>
    </message>
    <message>
        <source>safety copy, restore, damaged, lost</source>
        <translation>backup, kopia zapasowa, przywróć, uszkodzone, utracone</translation>
    </message>
    <message>
        <source>safety copy, save, copy</source>
        <translation>backup, kopia zapasowa, zapisz, kopiuj</translation>
    </message>
    <message>
        <source>sale, contract, customer, revenue</source>
        <translation>sprzedaż, umowa, klient, przychód</translation>
    </message>
    <message>
        <source>sales, revenue, customers, contracts</source>
        <translation>sprzedaż, przychody, klienci, umowy</translation>
    </message>
    <message>
        <source>targets, aims</source>
        <translation>cele, założenia</translation>
    </message>
    <message>
        <source>update, upgrade, download</source>
        <translation>aktualizacja, pobierz</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>wersja, licencja</translation>
    </message>
    <message>
        <source>zoom, font size, bigger</source>
        <translation>zoom, rozmiar czcionki, powiększ</translation>
    </message>
    <message>
        <source>zoom, font size, tiny</source>
        <translation>zoom, rozmiar czcionki, pomniejsz</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Routine</source>
        <translation>Rutyna</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>około %n minuty</numerusform>
            <numerusform>około %n minut</numerusform>
            <numerusform>około %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>appointment</source>
        <comment>other words for a meeting</comment>
        <translation>termin wizyta zebranie</translation>
    </message>
    <message>
        <source>deal sale order</source>
        <comment>other words for a contract signed</comment>
        <translation>kontrakt zlecenie zamówienie sprzedaż deal</translation>
    </message>
    <message>
        <source>offer quote bid</source>
        <comment>other words for a proposal sent</comment>
        <translation>wycena kosztorys propozycja</translation>
    </message>
    <message>
        <source>phone telephone</source>
        <comment>other words for a call</comment>
        <translation>tel zadzwonić dzwonić połączenie</translation>
    </message>
    <message>
        <source>talk dialogue</source>
        <comment>other words for a conversation</comment>
        <translation>dialog pogawędka dyskusja</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
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
        <translation>W twojej przeglądarce</translation>
    </message>
    <message>
        <source>Open the project’s page</source>
        <translation>Otwórz stronę projektu</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL: it is loaded as it was published, and you may put another version in its place. What that means stands first in its text.</source>
        <translation>Qt jest używane na licencji LGPL: wczytuje się je takie, jakie opublikowano, i wolno ci wstawić w jego miejsce inną wersję. Wyjaśnienie jest na początku tekstu licencji.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst licencji</translation>
    </message>
    <message>
        <source>What ships with SSI Coach</source>
        <translation>Co jest częścią SSI Coach</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>As a table</source>
        <translation>Jako tabela</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Ukryj tabelę</translation>
    </message>
    <message>
        <source>It is no proof that one brings the other.</source>
        <translation>To nie dowód, że jedno wynika z drugiego.</translation>
    </message>
    <message>
        <source>The figures behind this</source>
        <translation>Liczby, które za tym stoją</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>Week of {day}: {result} {count}. {cause}: {amount}</source>
        <translation>Tydzień od {day}: {result} {count}. {cause}: {amount}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
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
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Wszystkie rezultaty</translation>
    </message>
    <message>
        <source>Change this result</source>
        <translation>Zmień ten rezultat</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy what is chosen, or all, for a spreadsheet</source>
        <translation>Kopiuj zaznaczone albo wszystko do arkusza</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete this result</source>
        <translation>Usuń ten rezultat</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Rodzaj rezultatu</translation>
    </message>
    <message>
        <source>No result is like that.</source>
        <translation>Żaden rezultat nie pasuje.</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile in the browser</source>
        <translation>Otwórz profil LinkedIn w przeglądarce</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Otwórz profil</translation>
    </message>
    <message>
        <source>Search name, note</source>
        <translation>Szukaj: nazwisko, notatka</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} z {all}</translation>
    </message>
</context>
<context>
    <name>LockedView</name>
    <message>
        <source>Ask the keychain</source>
        <translation>Zapytaj pęk kluczy</translation>
    </message>
    <message>
        <source>Back to {workspace}</source>
        <translation>Wróć do: {workspace}</translation>
    </message>
    <message>
        <source>It does not open any more…</source>
        <translation>Już się nie otwiera…</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Zobacz wersję pokazową</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Otwórz inny obszar roboczy…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Remember in this computer’s keychain</source>
        <translation>Zapamiętaj w pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>Start a new workspace…</source>
        <translation>Zacznij nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>{workspace} is locked</source>
        <translation>Obszar {workspace} jest zablokowany</translation>
    </message>
    <message>
        <source>{workspace} is protected</source>
        <translation>Obszar {workspace} jest zabezpieczony</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>A protected workspace locks when nobody used the program for so long. Ctrl+L locks it at once.</source>
        <translation>Zabezpieczony obszar roboczy blokuje się, gdy przez taki czas nikt nie używa programu. Ctrl+L blokuje go od razu.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Blokuj okno</translation>
    </message>
    <message>
        <source>Motion of the gauges</source>
        <translation>Animacje</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nigdy samoczynnie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>po %n minucie</numerusform>
            <numerusform>po %n minutach</numerusform>
            <numerusform>po %n minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %, as the system</source>
        <translation>{percent}&#xa0;%, jak w systemie</translation>
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
        <translation>{workspace} – zablokowany – SSI Coach</translation>
    </message>
</context>
<context>
    <name>MonthsCard</name>
    <message>
        <source>All months as a table</source>
        <translation>Wszystkie miesiące w tabeli</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Według miesięcy</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Results by month</source>
        <translation>Rezultaty według miesięcy</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Value of contracts</source>
        <translation>Wartość umów</translation>
    </message>
    <message>
        <source>Value of contracts, no currency</source>
        <translation>Wartość umów, bez waluty</translation>
    </message>
    <message>
        <source>Value of contracts, {currency}</source>
        <translation>Wartość umów, {currency}</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Co pokazuje wykres</translation>
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
        <translation>Razem od {month}: {total}.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n miesiąc temu</numerusform>
            <numerusform>%n miesiące temu</numerusform>
            <numerusform>%n miesięcy temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n rok temu</numerusform>
            <numerusform>%n lata temu</numerusform>
            <numerusform>%n lat temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>W kontakcie</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>Decydent</translation>
    </message>
    <message>
        <source>Decision-maker gone quiet: last contact {ago}</source>
        <translation>Decydent zamilkł: ostatni kontakt {ago}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Ponowny kontakt: {name}</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>Never a word</source>
        <translation>Ani słowa</translation>
    </message>
    <message>
        <source>New: connected {ago}, no word yet</source>
        <translation>Nowy kontakt: {ago}, jeszcze bez słowa</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Specjalista</translation>
    </message>
    <message>
        <source>Starting out</source>
        <translation>Początek kariery</translation>
    </message>
    <message>
        <source>connected, and nothing since</source>
        <translation>w sieci, ale od tej pory bez słowa</translation>
    </message>
    <message>
        <source>in touch once, not in the last 90 days</source>
        <translation>kiedyś w kontakcie, ale nie w ostatnich 90 dniach</translation>
    </message>
    <message>
        <source>in touch within the last 90 days</source>
        <translation>w kontakcie w ostatnich 90 dniach</translation>
    </message>
    <message>
        <source>new · {ago}</source>
        <translation>nowy · {ago}</translation>
    </message>
    <message>
        <source>quiet · {ago}</source>
        <translation>cisza · {ago}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakty</numerusform>
            <numerusform>%Ln kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since the one before</source>
        <translation>
            <numerusform>ubył %Ln od poprzedniego archiwum</numerusform>
            <numerusform>ubyły %Ln od poprzedniego archiwum</numerusform>
            <numerusform>ubyło %Ln od poprzedniego archiwum</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Forget imported people…</source>
        <translation>Zapomnij zaimportowane osoby…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Reading your network…</source>
        <translation>Czytanie twojej sieci…</translation>
    </message>
    <message>
        <source>Take everybody out of this workspace again</source>
        <translation>Usuń wszystkie osoby z tego obszaru roboczego</translation>
    </message>
    <message>
        <source>The whole list of people</source>
        <translation>Cała lista osób</translation>
    </message>
    <message>
        <source>Whom you know, and with whom you are in touch</source>
        <translation>Kogo znasz i z kim masz kontakt</translation>
    </message>
    <message>
        <source>from your LinkedIn archive of {day}</source>
        <translation>z twojego archiwum LinkedIn z {day}</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakty</numerusform>
            <numerusform>%Ln kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) came in</source>
        <translation>
            <numerusform>Przybył %Ln kontakt</numerusform>
            <numerusform>Przybyły %Ln kontakty</numerusform>
            <numerusform>Przybyło %Ln kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) gone</source>
        <translation>
            <numerusform>Ubył %Ln kontakt</numerusform>
            <numerusform>Ubyły %Ln kontakty</numerusform>
            <numerusform>Ubyło %Ln kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) had another job on {day}</source>
        <translation>
            <numerusform>{day}: %Ln kontakt miał inną pracę</numerusform>
            <numerusform>{day}: %Ln kontakty miały inną pracę</numerusform>
            <numerusform>{day}: %Ln kontaktów miało inną pracę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of {day} who are none any more</source>
        <translation>
            <numerusform>%Ln kontakt z archiwum z {day}, którego już nie ma</numerusform>
            <numerusform>%Ln kontakty z archiwum z {day}, których już nie ma</numerusform>
            <numerusform>%Ln kontaktów z archiwum z {day}, których już nie ma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) who decide</source>
        <translation>
            <numerusform>%Ln kontakt decyzyjny</numerusform>
            <numerusform>%Ln kontakty decyzyjne</numerusform>
            <numerusform>%Ln kontaktów decyzyjnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) with another job: a good reason to write</source>
        <translation>
            <numerusform>%Ln kontakt z nową pracą: dobry powód, żeby napisać</numerusform>
            <numerusform>%Ln kontakty z nową pracą: dobry powód, żeby napisać</numerusform>
            <numerusform>%Ln kontaktów z nową pracą: dobry powód, żeby napisać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endorsement(s) and recommendation(s)</source>
        <translation>
            <numerusform>%Ln potwierdzenie lub rekomendacja</numerusform>
            <numerusform>%Ln potwierdzenia i rekomendacje</numerusform>
            <numerusform>%Ln potwierdzeń i rekomendacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln obserwujący</numerusform>
            <numerusform>%Ln obserwujących</numerusform>
            <numerusform>%Ln obserwujących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new connection(s)</source>
        <translation>
            <numerusform>%Ln nowy kontakt</numerusform>
            <numerusform>%Ln nowe kontakty</numerusform>
            <numerusform>%Ln nowych kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities from {first} to {last}</source>
        <translation>Aktywności od {first} do {last}</translation>
    </message>
    <message>
        <source>Filled in about you</source>
        <translation>Uzupełniono o tobie</translation>
    </message>
    <message>
        <source>Found on your profile</source>
        <translation>Znaleziono na twoim profilu</translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Nie było w nim nic nowego.</translation>
    </message>
    <message>
        <source>This archive is of {day}; newer ones are known. It only adds what they did not tell.</source>
        <translation>To archiwum jest z {day}; są już nowsze. Dodaje tylko to, czego w nich nie było.</translation>
    </message>
    <message>
        <source>Ticked by you, not in the archive; your ticks stay, please look</source>
        <translation>Odhaczone u ciebie, a nie ma ich w archiwum; odhaczenia zostają, sprawdź je</translation>
    </message>
    <message>
        <source>{names} · and {count} more</source>
        <translation>{names} · i jeszcze {count}</translation>
    </message>
    <message>
        <source>{name} ({job})</source>
        <translation>{name} ({job})</translation>
    </message>
    <message>
        <source>{percent} % of your invitations accepted</source>
        <translation>{percent}&#xa0;% twoich zaproszeń przyjęto</translation>
    </message>
</context>
<context>
    <name>NoScreen</name>
    <message>
        <source>No window can be opened ({why}); on Linux it is mostly the system&apos;s libxcb-cursor0 that has to be installed.</source>
        <translation>Nie można otworzyć okna ({why}); w Linuksie najczęściej trzeba zainstalować systemową bibliotekę libxcb-cursor0.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; sit down at one, or use the commands that ssi-coach --help lists.</source>
        <translation>Nie ma ekranu, na którym można otworzyć okno; uruchom program przy ekranie albo użyj poleceń, które pokazuje ssi-coach --help.</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>What worked? What will you do differently next week?</source>
        <translation>Co zadziałało? Co zrobisz inaczej w następnym tygodniu?</translation>
    </message>
    <message>
        <source>Your notes on the week</source>
        <translation>Twoje notatki o tygodniu</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Empty the search and filters</source>
        <translation>Wyczyść wyszukiwanie i filtry</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Pokaż znów wszystko</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A new week begins. Look back at week {week} and see what moved the needle.</source>
        <translation>Zaczyna się nowy tydzień. Spójrz wstecz na tydzień {week} i zobacz, co zmieniło wynik.</translation>
    </message>
    <message>
        <source>Catch up…</source>
        <translation>Uzupełnij…</translation>
    </message>
    <message>
        <source>How to…</source>
        <translation>Jak to zrobić…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>LinkedIn should have your archive ready: look for its e-mail, download the file and drop it on this window.</source>
        <translation>Archiwum z LinkedIn powinno już być gotowe: poszukaj e-maila, pobierz plik i upuść go na to okno.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Spójrz wstecz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Nothing logged since {day}. Were you away, or was it about as usual?</source>
        <translation>Od {day} nic nie zapisano. To była przerwa czy mniej więcej jak zwykle?</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Przypomnij mi jutro</translation>
    </message>
    <message numerus="yes">
        <source>Your LinkedIn archive is %n day(s) old: ask for a new one.</source>
        <translation>
            <numerusform>Twoje archiwum LinkedIn ma %n dzień: poproś o nowe.</numerusform>
            <numerusform>Twoje archiwum LinkedIn ma %n dni: poproś o nowe.</numerusform>
            <numerusform>Twoje archiwum LinkedIn ma %n dni: poproś o nowe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your archive ends on {day}. Were you away since then, or was it about as usual?</source>
        <translation>Twoje archiwum kończy się {day}. Potem była przerwa czy mniej więcej jak zwykle?</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a workspace, and --workspace names one: leave one of them out.</source>
        <translation>{file} to obszar roboczy, a --workspace też go wskazuje: pomiń jedno z nich.</translation>
    </message>
    <message>
        <source>{file} is no SSI Coach workspace; it was left as it is.</source>
        <translation>{file} nie jest obszarem roboczym SSI Coach; plik nie został zmieniony.</translation>
    </message>
    <message>
        <source>{file} is not there; it was moved, renamed or deleted.</source>
        <translation>Nie ma pliku {file}; został przeniesiony, przemianowany albo usunięty.</translation>
    </message>
    <message>
        <source>{file} is open in another window, which cannot be told what to import: {why}. Import it there.</source>
        <translation>Plik {file} jest otwarty w innym oknie, któremu nie można przekazać, co ma zaimportować: {why}. Zaimportuj to w tamtym oknie.</translation>
    </message>
    <message>
        <source>{file} was not opened: name one workspace at a time.</source>
        <translation>Nie otwarto pliku {file}: podawaj po jednym obszarze roboczym.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>AMOUNT</source>
        <translation>KWOTA</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>POLECENIE</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DZIEŃ</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>PLIK</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KLUCZ</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>RODZAJ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWISKO</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTATKA</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ŚCIEŻKA</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the copy, where it is another</source>
        <translation>plik, którego pierwszy wiersz to hasło kopii, jeśli jest inne</translation>
    </message>
    <message>
        <source>a note of yours</source>
        <translation>własna notatka</translation>
    </message>
    <message>
        <source>answer as JSON, for scripts</source>
        <translation>odpowiedz w formacie JSON, dla skryptów</translation>
    </message>
    <message>
        <source>answer as a table in CSV</source>
        <translation>odpowiedz tabelą CSV</translation>
    </message>
    <message>
        <source>bring what can be read of a damaged workspace into this new file</source>
        <translation>zapisz w tym nowym pliku to, co da się odczytać z uszkodzonego obszaru roboczego</translation>
    </message>
    <message>
        <source>export a protected workspace, although anybody can read what is written</source>
        <translation>eksportuj chroniony obszar roboczy, choć każdy będzie mógł przeczytać wynik</translation>
    </message>
    <message>
        <source>how many; without it, one</source>
        <translation>ile; domyślnie jeden</translation>
    </message>
    <message>
        <source>minutes for the week; without it, those of your settings</source>
        <translation>minuty na tydzień; domyślnie te z ustawień</translation>
    </message>
    <message>
        <source>one table a file, with names and values as scripts read them</source>
        <translation>jeden plik na tabelę, z nazwami i wartościami dla skryptów (po angielsku)</translation>
    </message>
    <message>
        <source>only show what would come in; nothing is changed</source>
        <translation>tylko pokaż, co zostałoby wczytane; nic się nie zmieni</translation>
    </message>
    <message>
        <source>put what is proposed on the plan</source>
        <translation>dodaj propozycję do planu</translation>
    </message>
    <message>
        <source>read LinkedIn’s copied page from standard input</source>
        <translation>odczytaj skopiowaną stronę LinkedIn ze standardowego wejścia</translation>
    </message>
    <message>
        <source>take the tick away</source>
        <translation>usuń zaznaczenie</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>plik PDF do zapisania</translation>
    </message>
    <message>
        <source>the average score of your industry</source>
        <translation>średni wynik w twojej branży</translation>
    </message>
    <message>
        <source>the average score of your network</source>
        <translation>średni wynik w twojej sieci kontaktów</translation>
    </message>
    <message>
        <source>the copy to go back to</source>
        <translation>kopia, do której wracasz</translation>
    </message>
    <message>
        <source>the copy to write; without it, one among the backups</source>
        <translation>kopia do zapisania; domyślnie wśród kopii zapasowych</translation>
    </message>
    <message>
        <source>the currency of --value, like EUR, SEK or PLN</source>
        <translation>waluta dla --value, np. EUR, SEK lub PLN</translation>
    </message>
    <message>
        <source>the day, like 2026-11-23, “today” or “yesterday”; without it, today</source>
        <translation>dzień, np. 2026-11-23, „dzisiaj” lub „wczoraj”; domyślnie dzisiaj</translation>
    </message>
    <message>
        <source>the file to write; with --csv, the folder</source>
        <translation>plik do zapisania; z --csv folder</translation>
    </message>
    <message>
        <source>the files to take in; also LinkedIn’s archive as a folder</source>
        <translation>pliki do wczytania; archiwum LinkedIn także jako folder</translation>
    </message>
    <message>
        <source>the first day of the report</source>
        <translation>pierwszy dzień raportu</translation>
    </message>
    <message>
        <source>the folder with the workspaces</source>
        <translation>folder z obszarami roboczymi</translation>
    </message>
    <message>
        <source>the key of an item, like photo; ssi-coach checklist shows all</source>
        <translation>klucz punktu, np. photo; ssi-coach checklist pokazuje wszystkie</translation>
    </message>
    <message>
        <source>the last day of the report</source>
        <translation>ostatni dzień raportu</translation>
    </message>
    <message>
        <source>the pillar “Brand”, 0 to 25</source>
        <translation>filar „Marka”, od 0 do 25</translation>
    </message>
    <message>
        <source>the pillar “Insights”, 0 to 25</source>
        <translation>filar „Wiedza”, od 0 do 25</translation>
    </message>
    <message>
        <source>the pillar “People”, 0 to 25</source>
        <translation>filar „Ludzie”, od 0 do 25</translation>
    </message>
    <message>
        <source>the pillar “Relationships”, 0 to 25</source>
        <translation>filar „Relacje”, od 0 do 25</translation>
    </message>
    <message>
        <source>the score as a whole, 0 to 100; without it, the sum of all four pillars</source>
        <translation>cały wynik, od 0 do 100; domyślnie suma czterech filarów</translation>
    </message>
    <message>
        <source>the week, by year and number; without it, the last one that is over</source>
        <translation>tydzień: rok i numer; domyślnie ostatni zakończony</translation>
    </message>
    <message>
        <source>the week, by year and number; without it, the next that can be planned</source>
        <translation>tydzień: rok i numer; domyślnie najbliższy do zaplanowania</translation>
    </message>
    <message>
        <source>what a proposal or contract is worth</source>
        <translation>wartość oferty lub umowy</translation>
    </message>
    <message>
        <source>what was done, by its key: {keys} and so on</source>
        <translation>co zostało zrobione, jako klucz: {keys} i tak dalej</translation>
    </message>
    <message>
        <source>with --csv: begin files so that Excel reads them as UTF-8</source>
        <translation>z --csv: dodaj początek, po którym Excel rozpozna UTF-8</translation>
    </message>
    <message>
        <source>with --csv: the decimal sign; auto is the one of the language</source>
        <translation>z --csv: znak dziesiętny; auto to znak właściwy dla języka</translation>
    </message>
    <message>
        <source>with --csv: what stands between cells; auto goes by the decimal sign</source>
        <translation>z --csv: separator; auto zależy od znaku dziesiętnego</translation>
    </message>
    <message>
        <source>with --ics: what is on the plan already, and no proposal</source>
        <translation>z --ics: to, co już jest w planie, bez propozycji</translation>
    </message>
    <message>
        <source>with --ics: when each day’s work begins, or all-day</source>
        <translation>z --ics: o której zaczyna się praca każdego dnia, albo all-day (cały dzień)</translation>
    </message>
    <message>
        <source>with whom; for results, such as a call or a contract</source>
        <translation>z kim; dla wyników, takich jak rozmowa telefoniczna lub umowa</translation>
    </message>
    <message>
        <source>write it as a page in PDF</source>
        <translation>zapisz jako stronę PDF</translation>
    </message>
    <message>
        <source>write it as a picture in PNG</source>
        <translation>zapisz jako obraz PNG</translation>
    </message>
    <message>
        <source>write it as appointments for a calendar</source>
        <translation>zapisz jako wydarzenia w kalendarzu</translation>
    </message>
    <message>
        <source>your name as the archive has it, where it does not tell by itself</source>
        <translation>twoje imię i nazwisko z archiwum, jeśli nie wynika to z plików</translation>
    </message>
    <message>
        <source>your place in your industry: 4 for the top 4 %</source>
        <translation>twoje miejsce w branży: 4 to najlepsze 4 %</translation>
    </message>
    <message>
        <source>your place in your network: 18 for the top 18 %</source>
        <translation>twoje miejsce w sieci kontaktów: 18 to najlepsze 18 %</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>There is no folder {folder}; check its name.</source>
        <translation>Nie ma folderu {folder}; sprawdź nazwę.</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>Nie można odczytać folderu {folder}: {why}.</translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>English page</source>
        <translation>strona po angielsku</translation>
    </message>
    <message>
        <source>French page</source>
        <translation>strona po francusku</translation>
    </message>
    <message>
        <source>German page</source>
        <translation>strona po niemiecku</translation>
    </message>
    <message>
        <source>Polish page</source>
        <translation>strona po polsku</translation>
    </message>
    <message>
        <source>Portuguese page</source>
        <translation>strona po portugalsku</translation>
    </message>
    <message>
        <source>Russian page</source>
        <translation>strona po rosyjsku</translation>
    </message>
    <message>
        <source>Spanish page</source>
        <translation>strona po hiszpańsku</translation>
    </message>
    <message>
        <source>The four pillars cannot be told for certain on this page; please type the four numbers instead.</source>
        <translation>Nie da się na pewno rozpoznać czterech filarów na tej stronie; wpisz te cztery liczby.</translation>
    </message>
    <message>
        <source>This does not read like LinkedIn’s Social Selling Index page: copy the whole page (Ctrl+A, Ctrl+C), or type the four numbers.</source>
        <translation>To nie wygląda na stronę Social Selling Index na LinkedIn: skopiuj całą stronę (Ctrl+A, Ctrl+C) albo wpisz cztery liczby.</translation>
    </message>
    <message>
        <source>This is far more text than LinkedIn’s page has; copy the page alone.</source>
        <translation>To o wiele więcej tekstu, niż ma strona LinkedIn; skopiuj tylko ją.</translation>
    </message>
    <message>
        <source>page in another language, read by order and sum</source>
        <translation>strona w innym języku, odczytana według kolejności i sumy</translation>
    </message>
    <message>
        <source>the industry’s pillars</source>
        <translation>filary branży</translation>
    </message>
    <message>
        <source>the network’s pillars</source>
        <translation>filary sieci</translation>
    </message>
    <message>
        <source>the page’s data</source>
        <translation>dane strony</translation>
    </message>
    <message>
        <source>{count} of 2 averages</source>
        <translation>{count} z 2 średnich</translation>
    </message>
    <message>
        <source>{count} of 2 ranks</source>
        <translation>{count} z 2 miejsc w rankingu</translation>
    </message>
    <message>
        <source>{count} of 4 pillars</source>
        <translation>{count} z 4 filarów</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postępy</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultaty</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Drag onto a day</source>
        <translation>Przeciągnij na dzień</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
        <source>Or choose a day and press A. The figure is the minutes for one.</source>
        <translation>Albo wybierz dzień i naciśnij A. Liczba przy aktywności to minuty na jeden raz.</translation>
    </message>
    <message>
        <source>Search activities</source>
        <translation>Szukaj aktywności</translation>
    </message>
    <message>
        <source>What you can plan</source>
        <translation>Co możesz zaplanować</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Do</source>
        <comment>mark of a line of the palette: done at once</comment>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>mark of a line of the palette: a place</comment>
        <translation>Idź do</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>mark of a line of the palette: an entry</comment>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark of a line of the palette: a dialog or file</comment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Co to może być</translation>
    </message>
    <message>
        <source>What you did, or what you look for</source>
        <translation>Co udało się zrobić lub czego szukasz</translation>
    </message>
    <message>
        <source>com 3 · progress · plan my week · settings · dark</source>
        <translation>kom 3 · postępy · zaplanuj tydzień · ustawienia · ciemny</translation>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>Enter runs the highlighted row.</source>
        <translation>Enter wykonuje zaznaczoną pozycję.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not now: {why}</source>
        <translation>Nie teraz: {why}</translation>
    </message>
    <message>
        <source>Nothing is called exactly that. Choose what you mean with the arrow keys.</source>
        <translation>Nic nie nazywa się dokładnie tak. Wybierz strzałkami, o co chodzi.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, or the beginning of one.</source>
        <translation>Nic się tak nie nazywa. Spróbuj innego słowa albo jego początku.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Shift+Enter logs and stays</source>
        <translation>Shift+Enter zapisuje i nie zamyka okna</translation>
    </message>
    <message>
        <source>What did you do, or what are you looking for?</source>
        <translation>Co udało się zrobić lub czego szukasz?</translation>
    </message>
</context>
<context>
    <name>Parser</name>
    <message>
        <source>One of these is missing: {wanted}; --help shows how they are written.</source>
        <translation>Brakuje jednego z tych: {wanted}; --help pokaże, jak je zapisać.</translation>
    </message>
    <message>
        <source>This is missing: {wanted}; --help shows how it is written.</source>
        <translation>Brakuje: {wanted}; --help pokaże, jak to zapisać.</translation>
    </message>
    <message>
        <source>This is not understood: {given}; --help shows what can be given.</source>
        <translation>Nie rozpoznano: {given}; --help pokaże, co można podać.</translation>
    </message>
    <message>
        <source>it does not go with {other}; leave one of them out</source>
        <translation>nie łączy się z {other}; pomiń jedno z nich</translation>
    </message>
    <message>
        <source>it takes no value; leave “{value}” out</source>
        <translation>nie przyjmuje wartości; pomiń „{value}”</translation>
    </message>
    <message>
        <source>nothing follows it; write at least one after it</source>
        <translation>nic po tym nie ma; podaj co najmniej jedną wartość</translation>
    </message>
    <message>
        <source>nothing follows it; write its value after it</source>
        <translation>brakuje wartości; wpisz ją zaraz po tym</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opcje</translation>
    </message>
    <message>
        <source>show this help, and nothing else</source>
        <translation>pokaż tylko tę pomoc</translation>
    </message>
    <message>
        <source>too much follows it; write at most one after it</source>
        <translation>za dużo po tym; podaj najwyżej jedną wartość</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>użycie: </translation>
    </message>
    <message>
        <source>what to give</source>
        <translation>co podać</translation>
    </message>
    <message>
        <source>{argument}: {problem}.</source>
        <translation>{argument}: {problem}.</translation>
    </message>
    <message>
        <source>“{value}” is not among what can be chosen: {choices}</source>
        <translation>„{value}” nie ma do wyboru; możliwe są {choices}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Hide what was typed: {field}</source>
        <translation>Ukryj wpisany tekst: {field}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show what was typed: {field}</source>
        <translation>Pokaż wpisany tekst: {field}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source> · thick line = with your changes</source>
        <translation> · gruba linia = z twoimi zmianami</translation>
    </message>
    <message>
        <source> · ◆ = your goal</source>
        <translation> · ◆ = twój cel</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>Przedział 80&#xa0;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Going on like this</source>
        <translation>Jak dotąd</translation>
    </message>
    <message>
        <source>If you go on as in the last four weeks: about {score} on {day} ({low} to {high}).</source>
        <translation>Jeśli dalej będzie jak w ostatnich czterech tygodniach: {day} około {score} ({low} do {high}).</translation>
    </message>
    <message>
        <source>Nothing was logged in the last four weeks. If that goes on: about {score} on {day} ({low} to {high}).</source>
        <translation>W ostatnich czterech tygodniach nic nie zapisano. Jeśli tak zostanie: {day} około {score} ({low} do {high}).</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Pokaż liczby z wykresu w tabeli</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Liczby z wykresu</translation>
    </message>
    <message>
        <source>The next 13 weeks</source>
        <translation>Następne 13 tygodni</translation>
    </message>
    <message>
        <source>With your changes</source>
        <translation>Z twoimi zmianami</translation>
    </message>
    <message>
        <source>dashed = going on like this, with its 80 % range</source>
        <translation>przerywana = jak dotąd, z przedziałem 80&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>going on like this {score} ({low} – {high})</source>
        <translation>jak dotąd {score} ({low} – {high})</translation>
    </message>
    <message>
        <source>with your changes {score}</source>
        <translation>z twoimi zmianami {score}</translation>
    </message>
</context>
<context>
    <name>PathChartView</name>
    <message>
        <source>Score so far and in the 13 weeks to come</source>
        <translation>Dotychczasowy wynik i następne 13 tygodni</translation>
    </message>
</context>
<context>
    <name>PausesDialog</name>
    <message>
        <source>Add pause</source>
        <translation>Dodaj przerwę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the pause {span}</source>
        <translation>Usuń przerwę {span}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>No pauses so far.</source>
        <translation>Nie ma jeszcze przerw.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>On these days nothing is expected of you, and your streak waits.</source>
        <translation>W te dni nic nie musisz, a twoja seria dobrych tygodni się nie przerywa.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>optional: holiday, trade fair, ill</source>
        <translation>opcjonalnie: urlop, targi, choroba</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
</context>
<context>
    <name>PayOff</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared, up to 8 weeks apart: {work} – with {results}. A link is told only if it is so clear that chance alone would show one in fewer than 5 of 100 cases.</source>
        <translation>Porównano, z przesunięciem do 8 tygodni: {work} – z: {results}. Związek podajemy tylko wtedy, gdy jest tak wyraźny, że sam przypadek dałby taki w mniej niż 5 na 100 przypadków.</translation>
    </message>
    <message>
        <source>In {weeks} you also had more {result}</source>
        <translation>W {weeks} było też więcej {result}</translation>
    </message>
    <message>
        <source>In {weeks} you had fewer {result}</source>
        <translation>W {weeks} było mniej {result}</translation>
    </message>
    <message numerus="yes">
        <source>In {weeks} you had fewer {result} about %n weeks later</source>
        <translation>
            <numerusform>Po {weeks} jakiś %n tydzień później było mniej {result}</numerusform>
            <numerusform>Po {weeks} jakieś %n tygodnie później było mniej {result}</numerusform>
            <numerusform>Po {weeks} jakieś %n tygodni później było mniej {result}</numerusform>
        </translation>
    </message>
    <message>
        <source>In {weeks} you had fewer {result} about a week later</source>
        <translation>Po {weeks} mniej więcej tydzień później było mniej {result}</translation>
    </message>
    <message numerus="yes">
        <source>In {weeks} you had more {result} about %n weeks later</source>
        <translation>
            <numerusform>Po {weeks} jakiś %n tydzień później było więcej {result}</numerusform>
            <numerusform>Po {weeks} jakieś %n tygodnie później było więcej {result}</numerusform>
            <numerusform>Po {weeks} jakieś %n tygodni później było więcej {result}</numerusform>
        </translation>
    </message>
    <message>
        <source>In {weeks} you had more {result} about a week later</source>
        <translation>Po {weeks} mniej więcej tydzień później było więcej {result}</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman) {rho}, slow ups and downs taken out; 1 would be always together, 0 not at all. {tried} comparisons were made. Had your results nothing to do with your work, one as large would turn up somewhere among them in {chance} of 100 cases.</source>
        <translation>Korelacja rang (Spearmana) {rho}, bez powolnych wzlotów i spadków; 1 to zawsze razem, 0 wcale. Liczba porównań: {tried}. Gdyby rezultaty nie miały nic wspólnego z twoją pracą, tak duża pojawiłaby się gdzieś wśród nich w {chance} na 100 przypadków.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>wyraźny</translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation>mniej niż 1</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>słaby</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>silny</translation>
    </message>
    <message>
        <source>weeks with a higher score</source>
        <translation>tygodniach z wyższym wynikiem</translation>
    </message>
    <message>
        <source>weeks with more points in “{pillar}”</source>
        <translation>tygodniach z większą liczbą punktów w filarze „{pillar}”</translation>
    </message>
    <message>
        <source>weeks with more {what}</source>
        <translation>tygodniach, w których było więcej {what},</translation>
    </message>
    <message>
        <source>your score and its four parts</source>
        <translation>twój wynik i jego cztery części</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n weeks before</source>
        <translation>
            <numerusform>{what}, %n tydzień wcześniej</numerusform>
            <numerusform>{what}, %n tygodnie wcześniej</numerusform>
            <numerusform>{what}, %n tygodni wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, the week before</source>
        <translation>{what}, tydzień wcześniej</translation>
    </message>
</context>
<context>
    <name>PayOffSection</name>
    <message numerus="yes">
        <source>%n to go.</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>Jeszcze %n tydzień.</numerusform>
            <numerusform>Jeszcze %n tygodnie.</numerusform>
            <numerusform>Jeszcze %n tygodni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>After {weeks} weeks with your results noted, this can tell whether your work pays off.</source>
        <translation>Po {weeks} tygodniach z zapisanymi rezultatami będzie tu widać, czy twoja praca się opłaca.</translation>
    </message>
    <message>
        <source>Do weeks in which you do more come before weeks with more results? That is looked for here, up to eight weeks apart.</source>
        <translation>Czy po tygodniach, w których robisz więcej, przychodzą tygodnie z lepszymi rezultatami? Tego tu szukamy, z przesunięciem do ośmiu tygodni.</translation>
    </message>
    <message>
        <source>In the last two years nothing was logged in a whole week.</source>
        <translation>W ostatnich dwóch latach nie było ani jednego pełnego tygodnia z wpisami.</translation>
    </message>
    <message>
        <source>Log a result</source>
        <translation>Zapisz rezultat</translation>
    </message>
    <message>
        <source>Looking through your weeks…</source>
        <translation>Przeglądanie twoich tygodni…</translation>
    </message>
    <message>
        <source>No link found in {weeks}. That does not mean there is none: what is weak, slow or comes seldom is not seen in so few weeks.</source>
        <translation>Nie znaleziono związku ({weeks}). To nie znaczy, że go nie ma: w tak krótkim czasie nie widać tego, co słabe, powolne albo rzadkie.</translation>
    </message>
    <message>
        <source>No results logged yet. Note your conversations, calls, meetings, proposals and contracts: after {weeks} weeks you can see here what goes with them.</source>
        <translation>Nie ma jeszcze rezultatów. Zapisuj rozmowy, telefony, spotkania, oferty i umowy: po {weeks} tygodniach zobaczysz tu, co idzie z nimi w parze.</translation>
    </message>
    <message>
        <source>The last whole week with entries ended on {day}: all this is about the time before.</source>
        <translation>Ostatni pełny tydzień z wpisami skończył się {day}: wszystko tutaj dotyczy czasu do tego dnia.</translation>
    </message>
    <message>
        <source>What goes with your results</source>
        <translation>Co idzie w parze z twoimi rezultatami</translation>
    </message>
    <message>
        <source>What went together in your weeks, the surest first:</source>
        <translation>Co w twoich tygodniach szło w parze, najpewniejsze najpierw:</translation>
    </message>
    <message>
        <source>Your work or your results hardly differ from week to week: there is nothing to compare yet.</source>
        <translation>Twoja praca lub rezultaty prawie się nie zmieniają z tygodnia na tydzień: nie ma jeszcze czego porównywać.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%Ln are on the clipboard.</source>
        <translation>
            <numerusform>%Ln osoba jest w schowku.</numerusform>
            <numerusform>%Ln osoby są w schowku.</numerusform>
            <numerusform>%Ln osób jest w schowku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>Wszystkie szczeble</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>Wszystkie relacje</translation>
    </message>
    <message>
        <source>Changed jobs</source>
        <translation>Ze zmianą pracy</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy those chosen for a spreadsheet</source>
        <translation>Kopiuj wybrane osoby do arkusza</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Zapomnij tę osobę…</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Odeszli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Nikt nie pasuje.</translation>
    </message>
    <message>
        <source>On your week</source>
        <translation>W twoim tygodniu</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile in the browser</source>
        <translation>Otwórz profil LinkedIn w przeglądarce</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Otwórz profil</translation>
    </message>
    <message>
        <source>Plan a follow-up on the next work day</source>
        <translation>Zaplanuj ponowny kontakt na najbliższy dzień roboczy</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>Dodaj do tygodnia</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>Rank not known</source>
        <translation>Szczebel nieznany</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Search name, position, company</source>
        <translation>Szukaj: nazwisko, stanowisko, firma</translation>
    </message>
    <message>
        <source>Show only who fits your target customers</source>
        <translation>Pokaż tylko osoby pasujące do twoich klientów docelowych</translation>
    </message>
    <message>
        <source>Take this person out of the workspace without a trace</source>
        <translation>Usuń tę osobę z obszaru roboczego bez śladu</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Klienci docelowi</translation>
    </message>
    <message>
        <source>To reach out to</source>
        <translation>Warto napisać</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} z {all}</translation>
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
        <translation>W sieci od</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>PillarsCard</name>
    <message>
        <source>All results</source>
        <translation>Wszystkie rezultaty</translation>
    </message>
    <message>
        <source>Furthest below the usual average: {pillar}, {own} against {average}.</source>
        <translation>Najdalej poniżej zwykłej średniej: {pillar}, {own} wobec {average}.</translation>
    </message>
    <message>
        <source>Furthest below your industry: {pillar}, {own} against {average}.</source>
        <translation>Najdalej poniżej twojej branży: {pillar}, {own} wobec {average}.</translation>
    </message>
    <message>
        <source>Most room: {pillar}.</source>
        <translation>Najwięcej do zyskania: {pillar}.</translation>
    </message>
    <message>
        <source>No pillar is below the average.</source>
        <translation>Żaden filar nie jest poniżej średniej.</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Filary</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ustaw cel</translation>
    </message>
    <message>
        <source>Show the Results page</source>
        <translation>Pokaż stronę „Rezultaty”</translation>
    </message>
    <message>
        <source>Since the close of {day}, corrections by LinkedIn’s score included</source>
        <translation>Od końca dnia: {day}, razem z korektami według wyniku z LinkedIn</translation>
    </message>
    <message>
        <source>The gauges fill once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>Wskaźniki wypełnią się, gdy odhaczysz listę profilu lub wpiszesz wynik z LinkedIn.</translation>
    </message>
    <message>
        <source>This week: {results}. Results are not part of the 100.</source>
        <translation>W tym tygodniu: {results}. Rezultaty nie liczą się do setki.</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Co się kryje za filarem {pillar}?</translation>
    </message>
    <message>
        <source>What is still open in your profile list would lift it most.</source>
        <translation>Najwięcej da to, co na liście profilu jest jeszcze otwarte.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>also {results}</source>
        <translation>poza tym {results}</translation>
    </message>
    <message>
        <source>arc = estimate · tick = LinkedIn’s score</source>
        <translation>łuk = szacowany wynik · kreska = wynik z LinkedIn</translation>
    </message>
    <message>
        <source>industry {average}</source>
        <translation>branża {average}</translation>
    </message>
    <message>
        <source>new this week</source>
        <translation>nowe w tym tygodniu</translation>
    </message>
    <message>
        <source>not part of the 100</source>
        <translation>nie liczy się do setki</translation>
    </message>
    <message>
        <source>same as on Sunday</source>
        <translation>tak jak w niedzielę</translation>
    </message>
    <message>
        <source>{change} since Sunday</source>
        <translation>{change} od niedzieli</translation>
    </message>
    <message>
        <source>{first} and {second} more a week would lift it most.</source>
        <translation>Najwięcej da dodatkowo w tygodniu: {first} i {second}.</translation>
    </message>
    <message>
        <source>{first} more a week would lift it most.</source>
        <translation>Najwięcej da dodatkowo w tygodniu: {first}.</translation>
    </message>
    <message>
        <source>{results} this week</source>
        <translation>{results} w tym tygodniu</translation>
    </message>
</context>
<context>
    <name>PlainQuestion</name>
    <message>
        <source>A protected copy holds everything and opens with the same passphrase. A plain file can be read by anybody who gets it.</source>
        <translation>Zabezpieczona kopia zawiera wszystko i otwiera się tym samym hasłem. Zwykły plik odczyta każdy, kto go dostanie.</translation>
    </message>
    <message>
        <source>Plain file…</source>
        <translation>Zwykły plik…</translation>
    </message>
    <message>
        <source>Protected copy…</source>
        <translation>Zabezpieczona kopia…</translation>
    </message>
    <message>
        <source>Save it all the same…</source>
        <translation>Zapisz mimo to…</translation>
    </message>
    <message>
        <source>This workspace is protected</source>
        <translation>Ten obszar roboczy jest zabezpieczony</translation>
    </message>
    <message>
        <source>What is saved here is not: anybody who gets the file can read it.</source>
        <translation>To, co tu zapisujesz, już nie: każdy, kto dostanie plik, może go odczytać.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Even kept up, this adds less than half a point by {day}: it holds what you have.</source>
        <translation>Nawet jeśli to utrzymasz, do {day} da mniej niż pół punktu: chroni to, co masz.</translation>
    </message>
    <message>
        <source>Every kind of activity is excluded; allow at least one.</source>
        <translation>Wszystkie rodzaje aktywności są wykluczone; dopuść choć jeden.</translation>
    </message>
    <message>
        <source>Everything that is done with people is excluded, so these minutes reach nobody directly.</source>
        <translation>Wszystko, co robi się z ludźmi, jest wykluczone, więc te minuty do nikogo bezpośrednio nie docierają.</translation>
    </message>
    <message>
        <source>Keep this up: about +{kept} by {day}. Only this week: +{once}.</source>
        <translation>Jeśli to utrzymasz: około +{kept} do {day}. Tylko w tym tygodniu: +{once}.</translation>
    </message>
    <message>
        <source>Keep this up: about +{kept} by {day}. Only this week: less than half a point.</source>
        <translation>Jeśli to utrzymasz: około +{kept} do {day}. Tylko w tym tygodniu: mniej niż pół punktu.</translation>
    </message>
    <message>
        <source>More than a tenth of the minutes go to reactions: they are soon forgotten.</source>
        <translation>Ponad jedna dziesiąta minut idzie na reakcje: szybko się o nich zapomina.</translation>
    </message>
    <message>
        <source>No minutes are given for this week, so nothing is proposed.</source>
        <translation>Na ten tydzień nie podano minut, więc nic nie proponujemy.</translation>
    </message>
    <message>
        <source>No working day of this week is left; plan the next one.</source>
        <translation>W tym tygodniu nie ma już dni roboczych; zaplanuj następny.</translation>
    </message>
    <message>
        <source>No working days are given; choose at least one day of the week.</source>
        <translation>Nie podano dni roboczych; wybierz choć jeden dzień tygodnia.</translation>
    </message>
    <message>
        <source>Nothing that fits into these minutes would add points.</source>
        <translation>Nic, co zmieści się w tych minutach, nie da punktów.</translation>
    </message>
    <message>
        <source>There is no post in it, and none in the week before: one a fortnight is good.</source>
        <translation>Nie ma tu posta, a tydzień wcześniej też nie było: jeden na dwa tygodnie to dobry rytm.</translation>
    </message>
    <message numerus="yes">
        <source>This is {minutes} minutes more than the week has.</source>
        <translation>
            <numerusform>To o {minutes} minutę więcej, niż ma ten tydzień.</numerusform>
            <numerusform>To o {minutes} minuty więcej, niż ma ten tydzień.</numerusform>
            <numerusform>To o {minutes} minut więcej, niż ma ten tydzień.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week is over; plan this one or a later one.</source>
        <translation>Ten tydzień już minął; zaplanuj bieżący albo późniejszy.</translation>
    </message>
    <message>
        <source>Too little of it is with people: comments, replies and messages are what brings conversations.</source>
        <translation>Za mało z tego jest z ludźmi: to komentarze, odpowiedzi i wiadomości przynoszą rozmowy.</translation>
    </message>
    <message>
        <source>What is done and planned already takes the minutes of this week.</source>
        <translation>To, co zrobione i zaplanowane, zajmuje już minuty tego tygodnia.</translation>
    </message>
    <message>
        <source>What this week brings can be told once your profile’s checklist or a score of LinkedIn is entered.</source>
        <translation>Co da ten tydzień, będzie wiadomo po wypełnieniu listy profilu albo wpisaniu wyniku z LinkedIn.</translation>
    </message>
    <message>
        <source>You took everything away; have it proposed anew, or close this.</source>
        <translation>Wszystko usunięte. Poproś o nową propozycję albo zamknij to okno.</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes stay free: more of the same would be too much, or would add nothing.</source>
        <translation>
            <numerusform>{minutes} minuta zostaje wolna: więcej tego samego byłoby za dużo albo nic by nie dało.</numerusform>
            <numerusform>{minutes} minuty zostają wolne: więcej tego samego byłoby za dużo albo nic by nie dało.</numerusform>
            <numerusform>{minutes} minut zostaje wolnych: więcej tego samego byłoby za dużo albo nic by nie dało.</numerusform>
        </translation>
    </message>
    <message>
        <source>{week} is over; plan this week, {this}, or a later one.</source>
        <translation>{week} już minął; zaplanuj bieżący ({this}) albo późniejszy.</translation>
    </message>
    <message>
        <source>{week} is too far ahead; the last week that can be planned is {last}.</source>
        <translation>{week} jest zbyt odległy; ostatni, który można zaplanować, to {last}.</translation>
    </message>
    <message>
        <source>{what} on one day is more than anyone does with care.</source>
        <translation>{what} w jeden dzień to więcej, niż da się zrobić starannie.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Routine</source>
        <translation>Rutyna</translation>
    </message>
</context>
<context>
    <name>PlanRowWidget</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gotowe: {what}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>How many are done: {what}</source>
        <translation>Ile zrobione: {what}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niezrobione</translation>
    </message>
    <message>
        <source>One less done</source>
        <translation>O jedno mniej</translation>
    </message>
    <message>
        <source>One more done</source>
        <translation>O jedno więcej</translation>
    </message>
    <message>
        <source>Show on the Week page</source>
        <translation>Pokaż na stronie „Tydzień”</translation>
    </message>
</context>
<context>
    <name>PlanWeekDialog</name>
    <message numerus="yes">
        <source>%n min of it done or planned already</source>
        <translation>
            <numerusform>z tego %n&#xa0;min już zrobiona lub zaplanowana</numerusform>
            <numerusform>z tego %n&#xa0;min już zrobione lub zaplanowane</numerusform>
            <numerusform>z tego %n&#xa0;min już zrobione lub zaplanowane</numerusform>
        </translation>
    </message>
    <message>
        <source>Also save as a routine</source>
        <translation>Zapisz też jako rutynę</translation>
    </message>
    <message>
        <source>As a routine, one card a day: {what}</source>
        <translation>Jako rutyna jedna karta dziennie: {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>My %n minutes</source>
        <translation>
            <numerusform>Moja %n minuta</numerusform>
            <numerusform>Moje %n minuty</numerusform>
            <numerusform>Moje %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan my week</source>
        <translation>Zaplanuj mój tydzień</translation>
    </message>
    <message>
        <source>Plan the week after</source>
        <translation>Zaplanuj następny tydzień</translation>
    </message>
    <message>
        <source>Plan the week before</source>
        <translation>Zaplanuj poprzedni tydzień</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Zaproponuj od nowa</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>Wstaw do planu</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Tydzień {number}</translation>
    </message>
    <message>
        <source>Without what you changed</source>
        <translation>Bez twoich zmian</translation>
    </message>
    <message>
        <source>Your routine “{title}” is just that: {what}</source>
        <translation>Twoja rutyna „{title}” to dokładnie to samo: {what}</translation>
    </message>
    <message>
        <source>{planned} of {minutes} min</source>
        <translation>{planned} z {minutes}&#xa0;min</translation>
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
        <translation>Dni</translation>
    </message>
    <message>
        <source>Minutes for the week</source>
        <translation>Minuty na tydzień</translation>
    </message>
    <message>
        <source>Minutes for the week, as a slider</source>
        <translation>Minuty na tydzień, suwak</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nic szczególnego</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Co jest najważniejsze</translation>
    </message>
    <message>
        <source>What may be suggested</source>
        <translation>Co można proponować</translation>
    </message>
    <message>
        <source>Without a tick it is never suggested, not on Today either, once you take the week over.</source>
        <translation>Bez zaznaczenia nie pojawi się już w propozycjach, także na stronie „Dzisiaj” – gdy tylko przyjmiesz tydzień.</translation>
    </message>
    <message>
        <source>{day}: this day is over</source>
        <translation>{day}: ten dzień już minął</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no {what} “{name}”; the nearest is “{near}”.</source>
        <translation>{what} „{name}” nie istnieje; najbliżej jest „{near}”.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>LinkedIn does not publish its formula: these are this app’s estimates, and the official score you record corrects them.</source>
        <translation>LinkedIn nie publikuje swojego wzoru: to wartości szacowane przez tę aplikację, a oficjalny wynik, który wpiszesz, je koryguje.</translation>
    </message>
    <message>
        <source>Nothing of the checklist is like that.</source>
        <translation>Żaden punkt listy profilu do tego nie pasuje.</translation>
    </message>
    <message>
        <source>One step would add about {points} points to your professional brand</source>
        <translation>Jeden krok dałby twojej marce około {points}&#xa0;pkt</translation>
    </message>
    <message>
        <source>Open my LinkedIn profile</source>
        <translation>Otwórz mój profil LinkedIn</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Search the checklist</source>
        <translation>Szukaj na liście profilu</translation>
    </message>
    <message>
        <source>Show only open</source>
        <translation>Tylko niezrobione</translation>
    </message>
    <message>
        <source>Three steps would add about {points} points to your professional brand</source>
        <translation>Trzy kroki dałyby twojej marce około {points}&#xa0;pkt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Two steps would add about {points} points to your professional brand</source>
        <translation>Dwa kroki dałyby twojej marce około {points}&#xa0;pkt</translation>
    </message>
    <message>
        <source>What is behind your estimate?</source>
        <translation>Co kryje się za twoim szacowanym wynikiem?</translation>
    </message>
    <message>
        <source>What is behind {pillar}?</source>
        <translation>Co kryje się za filarem {pillar}?</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Twój profil</translation>
    </message>
    <message>
        <source>Your profile is complete</source>
        <translation>Twój profil jest kompletny</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kompletny</translation>
    </message>
    <message>
        <source>no estimate yet</source>
        <translation>jeszcze bez szacowanego wyniku</translation>
    </message>
    <message>
        <source>of {maximum}</source>
        <translation>z {maximum}</translation>
    </message>
    <message>
        <source>read from your LinkedIn archive of {day}</source>
        <translation>odczytane z twojego archiwum LinkedIn z {day}</translation>
    </message>
    <message>
        <source>{done} of {all} complete · {percent} % by weight</source>
        <translation>gotowe {done} z {all} · po uwzględnieniu wag {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}, {done} of {all} items</source>
        <translation>{percent}, {done} z {all} punktów</translation>
    </message>
    <message>
        <source>{score} of {maximum}, estimate</source>
        <translation>{score} z {maximum}, wynik szacowany</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Demonstration</source>
        <translation>Wersja pokazowa</translation>
    </message>
    <message>
        <source>This workspace is empty. The damaged one is kept in {file}.</source>
        <translation>Ten obszar roboczy jest pusty. Uszkodzony zachowano w pliku {file}.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Postępy</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Co pokazać</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Done and planned this week</source>
        <translation>Zrobione i zaplanowane w tym tygodniu</translation>
    </message>
    <message>
        <source>{done} of {planned} done</source>
        <translation>{done} z {planned} zrobione</translation>
    </message>
</context>
<context>
    <name>ProjectPageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Check for a new version</source>
        <translation>Sprawdź aktualizacje</translation>
    </message>
    <message>
        <source>No browser could be opened; type the address into one.</source>
        <translation>Nie udało się otworzyć przeglądarki; wpisz w niej ten adres.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>SSI Coach has no network of its own and asks nobody. Your browser opens the project’s page:</source>
        <translation>SSI Coach sam nie łączy się z siecią i nikogo nie pyta. Twoja przeglądarka otworzy stronę projektu:</translation>
    </message>
    <message>
        <source>Say there what you did, what you expected and what happened. Help → About copies the details that help; leave out names and numbers of yours, for everybody can read the page.</source>
        <translation>Napisz tam, jakie były kroki, co miało się stać i co się stało. Pomoc → O programie kopiuje przydatne dane; pomiń nazwiska i własne liczby, bo stronę może czytać każdy.</translation>
    </message>
    <message>
        <source>This is version {version}. The page lists all versions; the newest stands first.</source>
        <translation>To jest wersja {version}. Strona wymienia wszystkie wersje; najnowsza jest na początku.</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>A forgotten passphrase means that everything in this workspace and its backups is lost.</source>
        <translation>Jeśli zapomnisz hasła, stracisz wszystko, co jest w tym obszarze roboczym i jego kopiach zapasowych.</translation>
    </message>
    <message>
        <source>A new passphrase holds for the backups as well. Without protection, anybody who has the file or a backup can read it.</source>
        <translation>Nowe hasło obejmuje też kopie zapasowe. Bez zabezpieczenia każdy, kto ma plik lub kopię, może je odczytać.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Passphrase of this workspace</source>
        <translation>Hasło tego obszaru roboczego</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Zabezpiecz</translation>
    </message>
    <message>
        <source>Protect this workspace</source>
        <translation>Zabezpiecz ten obszar roboczy</translation>
    </message>
    <message>
        <source>Remember in this computer’s keychain</source>
        <translation>Zapamiętaj w pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>Remove the protection</source>
        <translation>Usuń zabezpieczenie</translation>
    </message>
    <message>
        <source>That is not the present passphrase; type it again.</source>
        <translation>To nie jest obecne hasło; wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>The file, its undo history and its backups can then be read with the passphrase only. It is asked for when the workspace is opened, and after it was locked.</source>
        <translation>Plik, historię cofania i kopie zapasowe będzie można odczytać tylko z hasłem. Program zapyta o nie przy otwieraniu obszaru roboczego i po zablokowaniu.</translation>
    </message>
    <message>
        <source>The two are not the same; type the new one once more.</source>
        <translation>Hasła się różnią; wpisz nowe jeszcze raz.</translation>
    </message>
    <message>
        <source>Type the new passphrase twice.</source>
        <translation>Wpisz nowe hasło dwa razy.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Asking this computer’s keychain…</source>
        <translation>Sprawdzam pęk kluczy tego komputera…</translation>
    </message>
    <message>
        <source>Finishing what is being written…</source>
        <translation>Kończę zapisywanie…</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Poczekaj %n sekundę przed kolejną próbą.</numerusform>
            <numerusform>Poczekaj %n sekundy przed kolejną próbą.</numerusform>
            <numerusform>Poczekaj %n sekund przed kolejną próbą.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open it; type it again.</source>
        <translation>To hasło nie pasuje; wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>The demonstration is not protected; nothing in it is anybody’s.</source>
        <translation>Wersja pokazowa nie jest zabezpieczona; nie ma w niej niczyich danych.</translation>
    </message>
    <message>
        <source>The keychain does not have it; type the passphrase.</source>
        <translation>Nie ma go w pęku kluczy; wpisz hasło.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Hasło zostało zmienione.</translation>
    </message>
    <message>
        <source>The workspace and its backups are written anew…</source>
        <translation>Zapisuję na nowo obszar roboczy i kopie zapasowe…</translation>
    </message>
    <message>
        <source>The workspace is not protected any more.</source>
        <translation>Obszar roboczy nie jest już zabezpieczony.</translation>
    </message>
    <message>
        <source>The workspace is protected. Ctrl+L locks it.</source>
        <translation>Obszar roboczy jest zabezpieczony. Ctrl+L go blokuje.</translation>
    </message>
    <message>
        <source>These backups kept the protection they had, since another passphrase opens them:</source>
        <translation>Te kopie zapasowe zachowały dotychczasowe zabezpieczenie, bo otwiera je inne hasło:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} does not open with what was typed. If you are sure of the passphrase, the file may be damaged.</source>
        <translation>Wpisane hasło nie otwiera {file}. Jeśli na pewno jest poprawne, plik może być uszkodzony.</translation>
    </message>
    <message>
        <source>{file} is not there any more; it was moved, renamed or deleted.</source>
        <translation>Nie ma już pliku {file}; został przeniesiony, usunięty albo ma inną nazwę.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Szukaj w:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Pliki &amp;typu:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Druk dwustronny</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Wzdłuż dłuższej krawędzi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Zestaw stron:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Wzdłuż krótszej krawędzi</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Podaj strony lub zakresy oddzielone przecinkami. Zakres to dwie liczby połączone łącznikiem, np. 3,5-7,9 drukuje strony 3, 5, 6, 7 i 9.</translation>
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
        <translation>Przedział 80&#xa0;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Szacowany wynik</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn’s scores and what the estimate said before</source>
        <translation>Wyniki z LinkedIn i to, co wcześniej mówił szacowany wynik</translation>
    </message>
    <message>
        <source>LinkedIn’s scores beside the estimate of the day before</source>
        <translation>Wyniki z LinkedIn obok szacowanego wyniku z poprzedniego dnia</translation>
    </message>
    <message>
        <source>Looking through your scores…</source>
        <translation>Przeglądam twoje wyniki…</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>More, and other days…</source>
        <translation>Więcej, także inne dni…</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Score by score</source>
        <translation>Wynik po wyniku</translation>
    </message>
    <message>
        <source>Why did LinkedIn’s score change?</source>
        <translation>Dlaczego wynik z LinkedIn się zmienił?</translation>
    </message>
    <message>
        <source>Your estimate today: {ranks}</source>
        <translation>Twój szacowany wynik dzisiaj: {ranks}</translation>
    </message>
    <message>
        <source>Your rank</source>
        <translation>Twoja pozycja</translation>
    </message>
    <message>
        <source>the newest {count} of {all}</source>
        <translation>najnowsze: {count} z {all}</translation>
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
        <translation>{missed}, poza przedziałem</translation>
    </message>
    <message>
        <source>○ = LinkedIn’s score · bar = the 80 % range of the day before, dash = the estimate</source>
        <translation>○ = wynik z LinkedIn · słupek = przedział 80&#xa0;% z poprzedniego dnia, kreska = szacowany wynik</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Shift+Enter logs and stays</source>
        <translation>Shift+Enter zapisuje i nie zamyka okna</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Co udało się zrobić?</translation>
    </message>
    <message>
        <source>What you did, how often, and when</source>
        <translation>Co zrobione, ile razy i kiedy</translation>
    </message>
    <message>
        <source>com 3 · visit 4 yesterday · contract 12000 EUR Nordfrakt</source>
        <translation>kom 3 · wizyta 4 wczoraj · umowa 12000 EUR Nordfrakt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Obszar roboczy: {name}</translation>
    </message>
    <message>
        <source>{name}: everything is saved</source>
        <translation>{name}: wszystko zapisane</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Not even the top 10 % is within 100 points: check the average.</source>
        <translation>Nawet najlepsze 10 % wypada powyżej 100 punktów: sprawdź średnią.</translation>
    </message>
    <message>
        <source>Worked out from the average of {average} and fitted to the ranks LinkedIn showed you ({count} so far).</source>
        <translation>Wyliczone ze średniej {average} i dopasowane do pozycji, które pokazał ci LinkedIn (dotąd: {count}).</translation>
    </message>
    <message>
        <source>Worked out from the average of {average} and from ranks that others published.</source>
        <translation>Wyliczone ze średniej {average} i z pozycji, które opublikowali inni.</translation>
    </message>
    <message>
        <source>about top {industry} % in your industry</source>
        <translation>około najlepszych {industry} % w twojej branży</translation>
    </message>
    <message>
        <source>about top {industry} % in your industry, top {network} % in your network</source>
        <translation>około najlepszych {industry} % w twojej branży, najlepszych {network} % w twojej sieci</translation>
    </message>
    <message>
        <source>about top {network} % in your network</source>
        <translation>około najlepszych {network} % w twojej sieci</translation>
    </message>
    <message>
        <source>top {percent} % from about {score}</source>
        <translation>najlepsze {percent} % od około {score}</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Decision-makers gone quiet, and new connections without a word: the shortest way to a talk.</source>
        <translation>Decydenci, którzy zamilkli, i nowe kontakty bez ani słowa: najkrótsza droga do rozmowy.</translation>
    </message>
    <message>
        <source>Nobody waits: no decision-maker has gone quiet, and nobody new is without a word.</source>
        <translation>Nikt nie czeka: żaden decydent nie zamilkł i z każdym nowym kontaktem są już wiadomości.</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>Odezwij się</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Pokaż (%Ln)</numerusform>
            <numerusform>Pokaż wszystkie (%Ln)</numerusform>
            <numerusform>Pokaż wszystkie (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Forget this person…</source>
        <translation>Zapomnij tę osobę…</translation>
    </message>
    <message>
        <source>On your week</source>
        <translation>W twoim tygodniu</translation>
    </message>
    <message>
        <source>Open the LinkedIn profile of {name} in the browser</source>
        <translation>Otwórz profil LinkedIn w przeglądarce: {name}</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Otwórz profil</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>Dodaj do tygodnia</translation>
    </message>
    <message>
        <source>Put {name} on my week</source>
        <translation>Dodaj do mojego tygodnia: {name}</translation>
    </message>
    <message>
        <source>Show in the list of people</source>
        <translation>Pokaż na liście osób</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>All zeros: LinkedIn’s page had not loaded. Reload it and copy the numbers again.</source>
        <translation>Same zera: strona LinkedIn się nie wczytała. Odśwież ją i skopiuj liczby jeszcze raz.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Enter at least one of the four pillars.</source>
        <translation>Wpisz co najmniej jeden z czterech filarów.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relacje</translation>
    </message>
    <message>
        <source>The industry average</source>
        <translation>Średnia w branży</translation>
    </message>
    <message>
        <source>The industry rank</source>
        <translation>Pozycja w branży</translation>
    </message>
    <message>
        <source>The network average</source>
        <translation>Średnia w sieci</translation>
    </message>
    <message>
        <source>The network rank</source>
        <translation>Pozycja w sieci</translation>
    </message>
    <message>
        <source>The pillars add up to {sum}, but the total is {total}; check the numbers.</source>
        <translation>Filary dają razem {sum}, a łączny wynik to {total}; sprawdź liczby.</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Łączny wynik</translation>
    </message>
    <message>
        <source>{day} is before LinkedIn opened; check the year.</source>
        <translation>{day}: wtedy LinkedIn jeszcze nie istniał; sprawdź rok.</translation>
    </message>
    <message>
        <source>{day} is in the future; a score is recorded on its day or later.</source>
        <translation>{day} to dzień w przyszłości; wynik wpisuje się tego samego dnia lub później.</translation>
    </message>
    <message>
        <source>{what} is not a number.</source>
        <translation>{what}: to nie jest liczba.</translation>
    </message>
    <message>
        <source>{what} is {value}, but must lie between 0 and {highest}.</source>
        <translation>{what}: jest {value}, a musi być od 0 do {highest}.</translation>
    </message>
</context>
<context>
    <name>ReadingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Kopiuj tabelę do arkusza</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <source>Delete the chosen note; can be undone</source>
        <translation>Usuń wybraną notatkę; można to cofnąć</translation>
    </message>
    <message>
        <source>Delete the chosen score; can be undone</source>
        <translation>Usuń wybrany wynik; można to cofnąć</translation>
    </message>
    <message>
        <source>Edit the chosen score</source>
        <translation>Edytuj wybrany wynik</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Industry average</source>
        <translation>Średnia branży</translation>
    </message>
    <message>
        <source>Industry rank, top %</source>
        <translation>Pozycja w branży, najlepsze %</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula…</source>
        <translation>LinkedIn zmienił wzór…</translation>
    </message>
    <message>
        <source>LinkedIn’s scores</source>
        <translation>Wyniki z LinkedIn</translation>
    </message>
    <message>
        <source>Network average</source>
        <translation>Średnia sieci</translation>
    </message>
    <message>
        <source>Network rank, top %</source>
        <translation>Pozycja w sieci, najlepsze %</translation>
    </message>
    <message>
        <source>No score of LinkedIn’s is recorded yet. Each one makes your estimate more exact.</source>
        <translation>Nie ma jeszcze żadnego wyniku z LinkedIn. Każdy kolejny uściśla twój szacowany wynik.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note a day on which LinkedIn changed how it counts</source>
        <translation>Zanotuj dzień, w którym LinkedIn zmienił sposób liczenia</translation>
    </message>
    <message>
        <source>Noted about days</source>
        <translation>Notatki do dni</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Record a score…</source>
        <translation>Wpisz wynik…</translation>
    </message>
    <message>
        <source>Search a day, a score or a note</source>
        <translation>Szukaj: dzień, wynik lub notatka</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tabela jest w schowku.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Skąd ta zmiana?</translation>
    </message>
    <message>
        <source>Why the chosen score differs from the one before</source>
        <translation>Dlaczego wybrany wynik różni się od poprzedniego</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a part of its path is no folder</source>
        <translation>część ścieżki nie jest folderem</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>to folder</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>its drive does not answer as it should</source>
        <translation>dysk nie odpowiada prawidłowo</translation>
    </message>
    <message>
        <source>its drive is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>nazwa jest za długa</translation>
    </message>
    <message>
        <source>its permissions do not allow it</source>
        <translation>uprawnienia na to nie pozwalają</translation>
    </message>
    <message>
        <source>something else is using it</source>
        <translation>coś innego tego używa</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>system na to nie pozwala</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>nie ma takiego pliku ani folderu</translation>
    </message>
    <message>
        <source>there is one of that name already</source>
        <translation>coś o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>otwartych jest zbyt wiele plików</translation>
    </message>
    <message>
        <source>your share of its drive is used up</source>
        <translation>twój przydział miejsca na dysku się skończył</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Empty this list</source>
        <translation>&amp;Wyczyść listę</translation>
    </message>
    <message>
        <source>Keep “{name}” at the top</source>
        <translation>Przypnij „{name}” na górze</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ostatnio ot&amp;wierane</translation>
    </message>
    <message>
        <source>Take off what is &amp;gone</source>
        <translation>&amp;Usuń z listy to, czego już nie ma</translation>
    </message>
    <message numerus="yes">
        <source>Taken off the list: %n workspace(s) that are gone.</source>
        <translation>
            <numerusform>Usunięto z listy %n obszar roboczy, którego już nie ma.</numerusform>
            <numerusform>Usunięto z listy %n obszary robocze, których już nie ma.</numerusform>
            <numerusform>Usunięto z listy %n obszarów roboczych, których już nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty; the files are where they were.</source>
        <translation>Lista jest pusta; pliki leżą tam, gdzie były.</translation>
    </message>
    <message>
        <source>{file} was moved, renamed or deleted, or its disk is not connected.</source>
        <translation>Plik {file} został przeniesiony, ma inną nazwę albo go usunięto, lub dysk nie jest podłączony.</translation>
    </message>
    <message>
        <source>{name} (kept at the top)</source>
        <translation>{name} (zawsze na górze)</translation>
    </message>
    <message>
        <source>{name} – not there any more</source>
        <translation>{name} – już go nie ma</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A score of {day} is recorded already ({total}); saving replaces it.</source>
        <translation>Wynik z {day} jest już wpisany ({total}); zapisanie go zastąpi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Copy the whole page (Ctrl+A, Ctrl+C) and paste it here, or type the numbers.</source>
        <translation>Skopiuj całą stronę (Ctrl+A, Ctrl+C) i wklej ją tutaj albo wpisz liczby.</translation>
    </message>
    <message>
        <source>Day of the score</source>
        <translation>Dzień wyniku</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>Wyczyść wszystkie pola</translation>
    </message>
    <message>
        <source>How the estimate comes about</source>
        <translation>Skąd się bierze szacowany wynik</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula…</source>
        <translation>LinkedIn zmienił wzór…</translation>
    </message>
    <message>
        <source>LinkedIn’s score on</source>
        <translation>Wynik z LinkedIn z dnia</translation>
    </message>
    <message>
        <source>Open my SSI page</source>
        <translation>Otwórz moją stronę SSI</translation>
    </message>
    <message>
        <source>Opens LinkedIn’s page in your browser</source>
        <translation>Otwiera stronę LinkedIn w przeglądarce</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Read from the clipboard</source>
        <translation>Odczytano ze schowka</translation>
    </message>
    <message>
        <source>Read from what you dropped</source>
        <translation>Odczytano z upuszczonego tekstu</translation>
    </message>
    <message>
        <source>Read from what you pasted</source>
        <translation>Odczytano z wklejonego tekstu</translation>
    </message>
    <message>
        <source>Read the copied page from the clipboard</source>
        <translation>Odczytaj skopiowaną stronę ze schowka</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The clipboard is empty: copy LinkedIn’s page first (Ctrl+A, Ctrl+C).</source>
        <translation>Schowek jest pusty: najpierw skopiuj stronę LinkedIn (Ctrl+A, Ctrl+C).</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{source} · {parts}. Please check:</source>
        <translation>{source} · {parts}. Sprawdź:</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Average of your industry</source>
        <translation>Średnia twojej branży</translation>
    </message>
    <message>
        <source>Average of your network</source>
        <translation>Średnia twojej sieci</translation>
    </message>
    <message>
        <source>Industry rank, top %</source>
        <translation>Pozycja w branży, najlepsze %</translation>
    </message>
    <message>
        <source>Network rank, top %</source>
        <translation>Pozycja w sieci, najlepsze %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Your rank, top %</source>
        <translation>Twoja pozycja, najlepsze %</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>branża</translation>
    </message>
    <message>
        <source>network</source>
        <translation>sieć</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number.</source>
        <translation>{field}: „{text}” to nie jest liczba.</translation>
    </message>
    <message>
        <source>{figure}, industry</source>
        <translation>{figure}, branża</translation>
    </message>
    <message>
        <source>{figure}, network</source>
        <translation>{figure}, sieć</translation>
    </message>
</context>
<context>
    <name>RelationsCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Relations or dead wood?</source>
        <translation>Relacje czy martwe kontakty?</translation>
    </message>
    <message>
        <source>Share of each in your connections, month by month: messages either way, notes, recommendations.</source>
        <translation>Udział w twoich kontaktach, miesiąc po miesiącu: wiadomości w obie strony, notatki, rekomendacje.</translation>
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
        <translation>Dodaj godzinę</translation>
    </message>
    <message>
        <source>Also on days off</source>
        <translation>Także w dni wolne</translation>
    </message>
    <message>
        <source>Also when nothing is planned or all is done</source>
        <translation>Także gdy nic nie zaplanowano albo wszystko zrobione</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Ponadto</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>W tle</translation>
    </message>
    <message>
        <source>For reminders and the tray. Starting SSI Coach again brings the window back; Quit ends it.</source>
        <translation>Dla przypomnień i ikony w zasobniku. Ponowne uruchomienie SSI Coach przywraca okno; „Zakończ” zamyka program.</translation>
    </message>
    <message>
        <source>Go on when the window is closed</source>
        <translation>Działaj dalej po zamknięciu okna</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Of this workspace, while it is open here or in the background. A quiet note, without a sound, never in a pause.</source>
        <translation>Dla tego obszaru roboczego, dopóki jest otwarty tutaj lub w tle. Ciche powiadomienie, bez dźwięku, nigdy w czasie przerwy.</translation>
    </message>
    <message>
        <source>On for the workspace “{name}”; switched on here, they are about this one instead.</source>
        <translation>Włączone dla obszaru „{name}”; włączone tutaj będą dotyczyć tego obszaru.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Przypominaj mi</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Reminders are shown by it, and bring it along.</source>
        <translation>Przypomnienia pokazują się przez nią i same ją włączają.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Pokaż ikonę w zasobniku</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Uruchamiaj w tle po zalogowaniu</translation>
    </message>
    <message>
        <source>The demonstration reminds nobody; go back to your own workspace first.</source>
        <translation>Wersja pokazowa nikomu nie przypomina; wróć najpierw do własnego obszaru roboczego.</translation>
    </message>
    <message>
        <source>This desktop has neither a tray nor a service for notifications: closed, the window stays minimised in the task bar, and reminders are shown in it.</source>
        <translation>Ten pulpit nie ma ani zasobnika, ani usługi powiadomień: po zamknięciu okno pozostaje zminimalizowane na pasku zadań, a przypomnienia pojawiają się w nim.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zasobnik</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Bez okna</translation>
    </message>
    <message>
        <source>Without this a day off is quiet, even one ticked above. Days off are those you do not work on.</source>
        <translation>Bez tego w dni wolne panuje cisza, nawet jeśli zaznaczono je powyżej. Dni wolne to te, w które nie pracujesz.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) planned for today</source>
        <translation>
            <numerusform>Na dziś jeszcze %n rzecz</numerusform>
            <numerusform>Na dziś jeszcze %n rzeczy</numerusform>
            <numerusform>Na dziś jeszcze %n rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Wszystko zrobione</translation>
    </message>
    <message>
        <source>All is done for today</source>
        <translation>Na dziś wszystko zrobione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>First: {what}</source>
        <translation>Najpierw: {what}</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Za 10 minut</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Za godzinę</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Spójrz wstecz</translation>
    </message>
    <message>
        <source>Look back at your week</source>
        <translation>Spójrz wstecz na swój tydzień</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>Na dziś nic nie zaplanowano</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Time for SSI Coach</source>
        <translation>Czas na SSI Coach</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message numerus="yes">
        <source>You planned %n thing(s)</source>
        <translation>
            <numerusform>Masz w planie %n rzecz</numerusform>
            <numerusform>Masz w planie %n rzeczy</numerusform>
            <numerusform>Masz w planie %n rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned} planned things are done.</source>
        <translation>Zrobione z planu: {done} z {planned}.</translation>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Zmień nazwę obszaru roboczego</translation>
    </message>
    <message>
        <source>The file in {folder} and its folder of backups get the new name.</source>
        <translation>Plik w folderze {folder} i jego folder z kopiami zapasowymi dostaną nową nazwę.</translation>
    </message>
    <message>
        <source>There is a workspace of that name already; choose another one.</source>
        <translation>Obszar roboczy o tej nazwie już istnieje; wybierz inną.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Estimate by SSI Coach, not LinkedIn’s own figure. Independent. Not affiliated with or endorsed by LinkedIn.</source>
        <translation>Wartość szacowana przez SSI Coach, a nie liczba podana przez LinkedIn. Program niezależny, niepowiązany z LinkedIn ani przez LinkedIn niepolecany.</translation>
    </message>
    <message>
        <source>Estimate over 90 days, with its 80 % range</source>
        <translation>Szacowany wynik z 90 dni z przedziałem 80&#xa0;%</translation>
    </message>
    <message>
        <source>Good weeks in a row: {count}</source>
        <translation>Dobre tygodnie z rzędu: {count}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing in this week.</source>
        <translation>Nic w tym tygodniu.</translation>
    </message>
    <message>
        <source>This was not printed: the printer does not take it. See whether it is there and ready.</source>
        <translation>Tego nie wydrukowano: drukarka tego nie przyjmuje. Sprawdź, czy jest podłączona i gotowa.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Week {number} review</source>
        <translation>Podsumowanie tygodnia {number}</translation>
    </message>
    <message>
        <source>Week {number} so far</source>
        <translation>Tydzień {number} do tej pory</translation>
    </message>
    <message>
        <source>What moved the needle</source>
        <translation>Co zmieniło wynik</translation>
    </message>
    <message>
        <source>Your estimate at the close of {before} and of {day}; done and planned are cards of the plan.</source>
        <translation>Twój szacowany wynik na koniec {before} i {day}; „zrobione” i „zaplanowane” to pozycje planu.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>done / planned</source>
        <translation>zrobione / zaplanowane</translation>
    </message>
    <message>
        <source>estimate of 100 on {day}</source>
        <translation>szacowany wynik na 100, {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>… the rest of the notes is in SSI Coach.</source>
        <translation>… reszta notatek jest w SSI Coach.</translation>
    </message>
    <message>
        <source>○ LinkedIn’s score as recorded</source>
        <translation>○ wpisany wynik z LinkedIn</translation>
    </message>
    <message>
        <source>○ LinkedIn’s score as recorded; the newest is the line across the gauge</source>
        <translation>○ wpisany wynik z LinkedIn; najnowszy to kreska na łuku u góry</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Coach’s report</source>
        <translation>Raport coacha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Habits: what was done, planned, paused</source>
        <translation>Nawyki: zrobione, plany, przerwy</translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation>Tak wygląda strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Notes on weeks and days</source>
        <translation>Notatki o tygodniach i dniach</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Inne dni</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Private notes for talks, notes on single entries and pauses, and the names of your contacts are left out of every report. Notes on weeks and days are printed as you wrote them, with any name in them.</source>
        <translation>Prywatne notatki do rozmów, notatki do wpisów i przerw oraz nazwiska twoich kontaktów nie trafiają do żadnego raportu. Notatki do tygodni i dni są drukowane tak, jak je napisano, także z nazwiskami.</translation>
    </message>
    <message>
        <source>Profile list and network</source>
        <translation>Lista profilu i sieć</translation>
    </message>
    <message>
        <source>Report {first} to {last}</source>
        <translation>Raport {first} do {last}</translation>
    </message>
    <message>
        <source>Results and what they were worth</source>
        <translation>Rezultaty i ich wartość</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Zapisano jako {file}</translation>
    </message>
    <message>
        <source>Score and what moved it</source>
        <translation>Wynik i co go zmieniło</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Wysłano do drukarki</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Ostatnie cztery tygodnie</translation>
    </message>
    <message>
        <source>The last quarter</source>
        <translation>Ostatni kwartał</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Co ma zawierać</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message numerus="yes">
        <source>%n row(s) are certainly lost.</source>
        <translation>
            <numerusform>%n wiersz na pewno przepadł.</numerusform>
            <numerusform>%n wiersze na pewno przepadły.</numerusform>
            <numerusform>%n wierszy na pewno przepadło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read into {file}.</source>
        <translation>
            <numerusform>%n wiersz odczytano do pliku {file}.</numerusform>
            <numerusform>%n wiersze odczytano do pliku {file}.</numerusform>
            <numerusform>%n wierszy odczytano do pliku {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program may be writing to it or copying it just now.</source>
        <translation>Być może właśnie zapisuje go lub kopiuje inny program.</translation>
    </message>
    <message>
        <source>Choose another workspace…</source>
        <translation>Wybierz inny obszar roboczy…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Wróć do najnowszej kopii zapasowej</translation>
    </message>
    <message>
        <source>Into a new file beside it, which is then checked. The damaged one is only read.</source>
        <translation>Do nowego pliku obok, który potem zostanie sprawdzony. Uszkodzony jest tylko odczytywany.</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Zobacz wersję pokazową</translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Przeglądam kopie zapasowe…</translation>
    </message>
    <message>
        <source>Nothing is missing but the undo history.</source>
        <translation>Brakuje tylko historii cofania.</translation>
    </message>
    <message>
        <source>Open a recent workspace</source>
        <translation>Otwórz ostatnio używany obszar</translation>
    </message>
    <message>
        <source>Open the salvaged workspace</source>
        <translation>Otwórz odzyskany obszar roboczy</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read: nobody can tell what was in them.</source>
        <translation>Części pliku nie da się odczytać: nie wiadomo, co w nich było.</translation>
    </message>
    <message>
        <source>Passphrase of the damaged workspace</source>
        <translation>Hasło uszkodzonego obszaru roboczego</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Odczytuję, co się da</translation>
    </message>
    <message>
        <source>SSI Coach cannot open the workspace</source>
        <translation>SSI Coach nie może otworzyć obszaru roboczego</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Odzyskaj, co da się odczytać</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Start a new workspace…</source>
        <translation>Utwórz nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Zacznij od zera</translation>
    </message>
    <message>
        <source>The copy of {day} is sound. It takes the place of the damaged file, which is set aside.</source>
        <translation>Kopia z {day} jest sprawna. Zastąpi uszkodzony plik, który zostanie odłożony na bok.</translation>
    </message>
    <message>
        <source>The copy of {day} opens with its passphrase. The damaged file is set aside, not deleted.</source>
        <translation>Kopia z {day} otwiera się swoim hasłem. Uszkodzony plik zostanie odłożony na bok, nie usunięty.</translation>
    </message>
    <message>
        <source>The damaged file gets another name and stays beside the new one.</source>
        <translation>Uszkodzony plik dostanie inną nazwę i zostanie obok nowego.</translation>
    </message>
    <message>
        <source>The file was left as it is. What would you like to do?</source>
        <translation>Plik pozostał nietknięty. Co chcesz zrobić?</translation>
    </message>
    <message>
        <source>The present one stays where it is.</source>
        <translation>Obecny zostaje tam, gdzie jest.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Nie można otworzyć obszaru roboczego</translation>
    </message>
    <message>
        <source>There is no backup of it that is sound.</source>
        <translation>Nie ma żadnej sprawnej kopii zapasowej.</translation>
    </message>
    <message>
        <source>This is no SSI Coach workspace</source>
        <translation>To nie jest obszar roboczy SSI Coach</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Type the passphrase of the damaged workspace first.</source>
        <translation>Najpierw wpisz hasło uszkodzonego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Where the file and its backups lie.</source>
        <translation>Tam, gdzie leżą plik i jego kopie zapasowe.</translation>
    </message>
    <message>
        <source>{file} was not written by SSI Coach; there is nothing in it to save.</source>
        <translation>{file} nie pochodzi z SSI Coach; nie ma w nim czego odzyskiwać.</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>SSI Coach goes on in the background, for your reminders. Start it again to bring the window back; File → Quit ends it.</source>
        <translation>SSI Coach działa dalej w tle, dla twoich przypomnień. Uruchom go ponownie, aby przywrócić okno; Plik → Zakończ zamyka program.</translation>
    </message>
    <message>
        <source>SSI Coach goes on in the tray. Its menu there has “Quit”.</source>
        <translation>SSI Coach działa dalej w zasobniku. W jego menu jest „Zakończ”.</translation>
    </message>
    <message>
        <source>SSI Coach is still running</source>
        <translation>SSI Coach nadal działa</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>A person or a company</source>
        <translation>Osoba lub firma</translation>
    </message>
    <message>
        <source>All of it together, such as 12000 or 12,500.50</source>
        <translation>Cała kwota, np. 12000 lub 12&#xa0;500,50</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change a result</source>
        <translation>Zmień rezultat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Enter a result</source>
        <translation>Wpisz rezultat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>One contract for about %n conversations.</source>
        <translation>
            <numerusform>Jedna umowa na około %n rozmowę.</numerusform>
            <numerusform>Jedna umowa na około %n rozmowy.</numerusform>
            <numerusform>Jedna umowa na około %n rozmów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far one contract for about %n conversations; it may be anything from {low} to {high}.</source>
        <translation>
            <numerusform>Dotąd jedna umowa na około %n rozmowę; może to być od {low} do {high}.</numerusform>
            <numerusform>Dotąd jedna umowa na około %n rozmowy; może to być od {low} do {high}.</numerusform>
            <numerusform>Dotąd jedna umowa na około %n rozmów; może to być od {low} do {high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{part} for {whole}: {share}, most likely {low} to {high}</source>
        <translation>{part} na {whole}: {share}, najpewniej od {low} do {high}</translation>
    </message>
    <message>
        <source>{part} for {whole}; so far anything from {low} to {high}</source>
        <translation>{part} na {whole}; na razie możliwe jest od {low} do {high}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>All results</source>
        <translation>Wszystkie rezultaty</translation>
    </message>
    <message>
        <source>Enter a result…</source>
        <translation>Wpisz rezultat…</translation>
    </message>
    <message>
        <source>Every result, to search and change</source>
        <translation>Każdy rezultat, do wyszukania i zmiany</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultaty</translation>
    </message>
    <message>
        <source>What all of it is for, and no part of the 100</source>
        <translation>To, o co w tym wszystkim chodzi – nie wlicza się do 100 punktów</translation>
    </message>
    <message>
        <source>With whom, its value, another day</source>
        <translation>Z kim, za ile, innego dnia</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>the rest</source>
        <translation>pozostałe</translation>
    </message>
</context>
<context>
    <name>ReviewBody</name>
    <message>
        <source>Go through my profile</source>
        <translation>Przejrzyj mój profil</translation>
    </message>
    <message>
        <source>Once LinkedIn’s score is recorded or your profile list was gone through, you see here how your score moves week by week, and why.</source>
        <translation>Gdy wpiszesz wynik z LinkedIn albo przejdziesz listę profilu, zobaczysz tu tydzień po tygodniu, jak zmienia się twój wynik i dlaczego.</translation>
    </message>
    <message>
        <source>Plan next week</source>
        <translation>Zaplanuj następny tydzień</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>Week {number} review</source>
        <translation>Podsumowanie tygodnia {number}</translation>
    </message>
    <message>
        <source>Week {number} so far</source>
        <translation>Tydzień {number} do tej pory</translation>
    </message>
    <message>
        <source>Week {number} ›</source>
        <translation>tydz. {number} ›</translation>
    </message>
    <message>
        <source>You will see your progress here</source>
        <translation>Tu zobaczysz swoje postępy</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Twoje notatki</translation>
    </message>
    <message>
        <source>‹ Week {number}</source>
        <translation>‹ tydz. {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Obrazy (*.png)</translation>
    </message>
    <message>
        <source>Save the weekly review</source>
        <translation>Zapisz podsumowanie tygodnia</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Zapisano jako {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Wysłano do drukarki</translation>
    </message>
    <message>
        <source>Weekly review {week}</source>
        <translation>Podsumowanie tygodnia {week}</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Weekly review</source>
        <translation>Podsumowanie tygodnia</translation>
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
        <translation>Przejdź listę profilu albo wpisz wynik z LinkedIn: wtedy będzie na czym budować.</translation>
    </message>
    <message>
        <source>Keep this rhythm next week.</source>
        <translation>Utrzymaj ten rytm w następnym tygodniu.</translation>
    </message>
    <message>
        <source>LinkedIn’s own score mattered most: it corrected the estimate by {points}; everything else made {others}.</source>
        <translation>Najwięcej znaczył sam wynik z LinkedIn: skorygował szacowany wynik o {points}; cała reszta razem: {others}.</translation>
    </message>
    <message>
        <source>Next week give “{pillar}” more: {steps} more would raise it most.</source>
        <translation>W następnym tygodniu postaw na filar „{pillar}”: najwięcej dałoby jeszcze {steps}.</translation>
    </message>
    <message>
        <source>Next week take an open item of your profile list: “{pillar}” has the most room there.</source>
        <translation>W następnym tygodniu weź otwarty punkt z listy profilu: najwięcej do zyskania ma tam „{pillar}”.</translation>
    </message>
    <message>
        <source>No single thing mattered much.</source>
        <translation>Nic szczególnie nie przeważyło.</translation>
    </message>
    <message numerus="yes">
        <source>Plan less next week, about {count} things: a small plan that is kept does more than a large one.</source>
        <translation>
            <numerusform>Zaplanuj w następnym tygodniu mniej, około {count} rzeczy: mały plan, którego się trzymasz, daje więcej niż duży.</numerusform>
            <numerusform>Zaplanuj w następnym tygodniu mniej, około {count} rzeczy: mały plan, którego się trzymasz, daje więcej niż duży.</numerusform>
            <numerusform>Zaplanuj w następnym tygodniu mniej, około {count} rzeczy: mały plan, którego się trzymasz, daje więcej niż duży.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan two or three small things for next week.</source>
        <translation>Zaplanuj na następny tydzień dwie lub trzy drobne rzeczy.</translation>
    </message>
    <message>
        <source>The score is good enough to hold: give the next free hour to a conversation, there was none this week.</source>
        <translation>Wynik jest na tyle dobry, że wystarczy go utrzymać: następną wolną godzinę poświęć na rozmowę, w tym tygodniu nie było żadnej.</translation>
    </message>
    <message>
        <source>There is no score for this week yet</source>
        <translation>W tym tygodniu nie ma jeszcze wyniku</translation>
    </message>
    <message>
        <source>Until Sunday one planned thing is open.</source>
        <translation>Do niedzieli została jedna zaplanowana rzecz.</translation>
    </message>
    <message numerus="yes">
        <source>Until Sunday {open} planned things are open; begin with the shortest.</source>
        <translation>
            <numerusform>Do niedzieli została {open} zaplanowana rzecz; zacznij od najkrótszej.</numerusform>
            <numerusform>Do niedzieli zostały {open} zaplanowane rzeczy; zacznij od najkrótszej.</numerusform>
            <numerusform>Do niedzieli zostało {open} zaplanowanych rzeczy; zacznij od najkrótszej.</numerusform>
        </translation>
    </message>
    <message>
        <source>What mattered most: {what} ({points}).</source>
        <translation>Najwięcej dało: {what} ({points}).</translation>
    </message>
    <message>
        <source>What mattered most: {what} ({points}); {lost} points faded, as they do every week.</source>
        <translation>Najwięcej dało: {what} ({points}); ubyło {lost}&#xa0;pkt, jak co tydzień.</translation>
    </message>
    <message>
        <source>What you did added {work} points, most of all {what} ({points}); {lost} faded, as they do every week.</source>
        <translation>Twoja praca dała {work}&#xa0;pkt, najwięcej: {what} ({points}); ubyło {lost}&#xa0;pkt, jak co tydzień.</translation>
    </message>
    <message>
        <source>What you did and what is new in your figures and profile added {work} points, most of all {what} ({points}); {lost} faded, as they do every week.</source>
        <translation>Twoja praca oraz nowości w twoich liczbach i profilu dały {work} pkt, najwięcej: {what} ({points}); ubyło {lost} pkt, jak co tydzień.</translation>
    </message>
    <message>
        <source>Your estimate fell by {points} to {total}</source>
        <translation>Twój szacowany wynik spadł o {points} do {total}</translation>
    </message>
    <message>
        <source>Your estimate hardly moved: {total}</source>
        <translation>Twój szacowany wynik prawie się nie zmienił: {total}</translation>
    </message>
    <message>
        <source>Your estimate rose by {points} to {total}</source>
        <translation>Twój szacowany wynik wzrósł o {points} do {total}</translation>
    </message>
    <message>
        <source>Your estimate stands at {total} for the first time</source>
        <translation>Twój szacowany wynik jest znany po raz pierwszy: {total}</translation>
    </message>
    <message>
        <source>Your estimate stayed at {total}</source>
        <translation>Twój szacowany wynik się nie zmienił: {total}</translation>
    </message>
    <message>
        <source>nothing was planned and nothing was logged</source>
        <translation>nic nie było zaplanowane i nic nie zapisano</translation>
    </message>
    <message numerus="yes">
        <source>you did {done} of {planned} things you had planned</source>
        <translation>
            <numerusform>zaplanowano {planned}, zrobiono {done}</numerusform>
            <numerusform>zaplanowano {planned}, zrobiono {done}</numerusform>
            <numerusform>zaplanowano {planned}, zrobiono {done}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you worked without a plan: {count} things were logged</source>
        <translation>
            <numerusform>praca bez planu: zapisano {count} rzecz</numerusform>
            <numerusform>praca bez planu: zapisano {count} rzeczy</numerusform>
            <numerusform>praca bez planu: zapisano {count} rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {planned} planned things are done so far</source>
        <translation>
            <numerusform>zaplanowano {planned}, zrobiono dotąd {done}</numerusform>
            <numerusform>zaplanowano {planned}, zrobiono dotąd {done}</numerusform>
            <numerusform>zaplanowano {planned}, zrobiono dotąd {done}</numerusform>
        </translation>
    </message>
    <message>
        <source>{lost} points faded: a habit counts only as long as it is kept up.</source>
        <translation>Ubyło {lost}&#xa0;pkt: nawyk liczy się tylko tak długo, jak go podtrzymujesz.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} i {other}</translation>
    </message>
    <message>
        <source>{said} LinkedIn’s own score corrected the estimate by {points}.</source>
        <translation>{said} Sam wynik z LinkedIn skorygował szacowany wynik o {points}.</translation>
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
        <translation>Aktywność {number}</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Dodaj aktywność</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete routine</source>
        <translation>Usuń rutynę</translation>
    </message>
    <message>
        <source>How often, activity {number}</source>
        <translation>Ile razy, aktywność {number}</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Moje 15 minut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nazwa rutyny</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nowa rutyna</translation>
    </message>
    <message>
        <source>No routine yet: name this one and save it, and it stands here.</source>
        <translation>Nie ma jeszcze rutyny: nazwij tę i zapisz, a pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutyny</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Small things you do together: one card, one tick. Drag it from the palette onto a day.</source>
        <translation>Drobne rzeczy, które robisz razem: jedna karta, jedno odhaczenie. Przeciągnij ją z palety na wybrany dzień.</translation>
    </message>
    <message>
        <source>Take activity {number} away</source>
        <translation>Usuń aktywność {number}</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Usuń ten wiersz</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Twoje rutyny</translation>
    </message>
    <message>
        <source>{minutes} in all</source>
        <translation>łącznie {minutes}</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing can be read of {file}; go back to a backup, or start anew.</source>
        <translation>Z pliku {file} nie da się nic odczytać; wróć do kopii zapasowej albo zacznij od nowa.</translation>
    </message>
    <message>
        <source>That passphrase does not open {file}. If you are sure of it, the beginning of the file is destroyed, and without it nothing can be read: go back to a backup.</source>
        <translation>To hasło nie otwiera {file}. Jeśli na pewno jest poprawne, początek pliku jest zniszczony i bez niego nic nie da się odczytać: wróć do kopii zapasowej.</translation>
    </message>
    <message>
        <source>about you</source>
        <translation>dane o tobie</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktywności</translation>
    </message>
    <message>
        <source>cards of the plan</source>
        <translation>karty planu</translation>
    </message>
    <message>
        <source>checklist items</source>
        <translation>punkty listy profilu</translation>
    </message>
    <message>
        <source>days of reach</source>
        <translation>dni z zasięgiem</translation>
    </message>
    <message>
        <source>figures of the profile</source>
        <translation>liczby z profilu</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>cele</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>zaproszenia</translation>
    </message>
    <message>
        <source>notes on days</source>
        <translation>notatki do dni</translation>
    </message>
    <message>
        <source>notes on weeks</source>
        <translation>notatki do tygodni</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>przerwy</translation>
    </message>
    <message>
        <source>people</source>
        <translation>osoby</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>posty</translation>
    </message>
    <message>
        <source>proposals put away</source>
        <translation>odłożone propozycje</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>rutyny</translation>
    </message>
    <message>
        <source>scores from LinkedIn</source>
        <translation>wyniki z LinkedIn</translation>
    </message>
    <message>
        <source>spans of archives</source>
        <translation>okresy archiwów</translation>
    </message>
    <message>
        <source>weights of the model</source>
        <translation>wagi modelu</translation>
    </message>
    <message>
        <source>{file} exists already; name a new file to salvage into.</source>
        <translation>{file} już istnieje; podaj nowy plik na odzyskane dane.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>&amp;Coach’s report over any days…</source>
        <translation>Rapor&amp;t coacha z dowolnych dni…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rukuj…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Zapisz jako &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture (PNG)…</source>
        <translation>Zapisz jako &amp;obraz (PNG)…</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Zapisz lub drukuj</translation>
    </message>
    <message>
        <source>Save the review as PDF or picture, or print it</source>
        <translation>Zapisz podsumowanie jako PDF lub obraz albo je wydrukuj</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>(corrected the estimate by {points})</source>
        <translation>(skorygował szacowany wynik o {points})</translation>
    </message>
    <message>
        <source>Goal: {target}</source>
        <translation>Cel: {target}</translation>
    </message>
    <message>
        <source>Goal: {target} by {day}</source>
        <translation>Cel: {target} do {day}</translation>
    </message>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn zmienił wzór</translation>
    </message>
    <message>
        <source>LinkedIn {value}</source>
        <translation>LinkedIn {value}</translation>
    </message>
    <message numerus="yes">
        <source>LinkedIn’s score was recorded %n times, last {value} on {day}.</source>
        <translation>
            <numerusform>Wynik z LinkedIn wpisano %n raz, ostatnio {value}, {day}.</numerusform>
            <numerusform>Wynik z LinkedIn wpisano %n razy, ostatnio {value}, {day}.</numerusform>
            <numerusform>Wynik z LinkedIn wpisano %n razy, ostatnio {value}, {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nie ma jeszcze czego pokazać.</translation>
    </message>
    <message>
        <source>The estimate goes from {start} on {first} to {end} on {last}.</source>
        <translation>Szacowany wynik: od {start} ({first}) do {end} ({last}).</translation>
    </message>
    <message>
        <source>estimate {score} ({low} – {high})</source>
        <translation>szacowany wynik {score} ({low} – {high})</translation>
    </message>
    <message>
        <source>nothing was logged</source>
        <translation>nic nie zapisano</translation>
    </message>
</context>
<context>
    <name>ScoreChartView</name>
    <message>
        <source>LinkedIn changed its formula</source>
        <translation>LinkedIn zmienił wzór</translation>
    </message>
    <message>
        <source>Score chart</source>
        <translation>Wykres wyniku</translation>
    </message>
</context>
<context>
    <name>ScoreTeller</name>
    <message>
        <source>Your estimate: {score} of 100</source>
        <translation>Twój szacowany wynik: {score} na 100</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>In {pillar} LinkedIn shows {shown}, we expected {expected}.</source>
        <translation>Filar {pillar}: LinkedIn pokazuje {shown}, oczekiwaliśmy {expected}.</translation>
    </message>
    <message>
        <source>It is corrected.</source>
        <translation>Został już skorygowany.</translation>
    </message>
    <message>
        <source>It will be corrected when you save.</source>
        <translation>Zostanie skorygowany, gdy zapiszesz.</translation>
    </message>
    <message>
        <source>LinkedIn shows {shown}, we expected {expected}.</source>
        <translation>LinkedIn pokazuje {shown}, oczekiwaliśmy {expected}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too high, mostly in {pillar}.</source>
        <translation>Wynik szacowany przez nas był o {difference} za wysoki, głównie w filarze {pillar}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too high.</source>
        <translation>Wynik szacowany przez nas był o {difference} za wysoki.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too low, mostly in {pillar}.</source>
        <translation>Wynik szacowany przez nas był o {difference} za niski, głównie w filarze {pillar}.</translation>
    </message>
    <message>
        <source>Our estimate was {difference} too low.</source>
        <translation>Wynik szacowany przez nas był o {difference} za niski.</translation>
    </message>
    <message>
        <source>The weight “{key}” of “{component}” is out of range; give a number above zero.</source>
        <translation>Waga „{key}” elementu „{component}” jest poza zakresem; podaj liczbę większą od zera.</translation>
    </message>
    <message>
        <source>The weights of “{pillar}” add up to nothing; give one of them points.</source>
        <translation>Wagi filaru „{pillar}” dają w sumie zero; przydziel którejś punkty.</translation>
    </message>
    <message>
        <source>Your work counted for more than we thought.</source>
        <translation>Twoja praca liczyła się bardziej, niż sądziliśmy.</translation>
    </message>
    <message>
        <source>Your work counted.</source>
        <translation>Twoja praca się liczyła.</translation>
    </message>
    <message>
        <source>beyond the end of the scale</source>
        <translation>poza końcem skali</translation>
    </message>
    <message>
        <source>component</source>
        <translation>element</translation>
    </message>
    <message>
        <source>correction by LinkedIn’s score</source>
        <translation>korekta o wynik z LinkedIn</translation>
    </message>
    <message>
        <source>fades unless repeated</source>
        <translation>ubyło bez powtarzania</translation>
    </message>
    <message>
        <source>not known yet: an average member is assumed</source>
        <translation>jeszcze nieznane: przyjęto przeciętnego użytkownika</translation>
    </message>
    <message>
        <source>not within reach without Sales Navigator</source>
        <translation>nieosiągalne bez Sales Navigatora</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>waga</translation>
    </message>
    <message>
        <source>you have Sales Navigator</source>
        <translation>masz Sales Navigatora</translation>
    </message>
    <message numerus="yes">
        <source>{count} active days</source>
        <translation>
            <numerusform>{count} aktywny dzień</numerusform>
            <numerusform>{count} aktywne dni</numerusform>
            <numerusform>{count} aktywnych dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} connections</source>
        <translation>
            <numerusform>{count} kontakt</numerusform>
            <numerusform>{count} kontakty</numerusform>
            <numerusform>{count} kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation>
            <numerusform>{count} dzień w ostatnich 4 tygodniach; stale {reference} na tydzień daje 60&#xa0;%</numerusform>
            <numerusform>{count} dni w ostatnich 4 tygodniach; stale {reference} na tydzień daje 60&#xa0;%</numerusform>
            <numerusform>{count} dni w ostatnich 4 tygodniach; stale {reference} na tydzień daje 60&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} endorsements and recommendations</source>
        <translation>
            <numerusform>{count} potwierdzenie lub rekomendacja</numerusform>
            <numerusform>{count} potwierdzenia i rekomendacje</numerusform>
            <numerusform>{count} potwierdzeń i rekomendacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} followers</source>
        <translation>
            <numerusform>{count} obserwujący</numerusform>
            <numerusform>{count} obserwujących</numerusform>
            <numerusform>{count} obserwujących</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation>{count} w ostatnich 4 tygodniach; stale {reference} na tydzień daje 60&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{count} senior connections</source>
        <translation>
            <numerusform>{count} kontakt decyzyjny</numerusform>
            <numerusform>{count} kontakty decyzyjne</numerusform>
            <numerusform>{count} kontaktów decyzyjnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} viewers in the last 90 days</source>
        <translation>
            <numerusform>{count} odwiedzający w ostatnich 90 dniach</numerusform>
            <numerusform>{count} odwiedzających w ostatnich 90 dniach</numerusform>
            <numerusform>{count} odwiedzających w ostatnich 90 dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} checklist items</source>
        <translation>{done} z {all} punktów listy profilu</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{habit}; for the time before your log an average member is assumed</source>
        <translation>{habit}; dla czasu przed twoimi zapisami przyjęto przeciętnego użytkownika</translation>
    </message>
    <message>
        <source>{percent} % of your invitations accepted</source>
        <translation>{percent}&#xa0;% twoich zaproszeń przyjętych</translation>
    </message>
    <message>
        <source>{what}: a new figure</source>
        <translation>{what}: nowa liczba</translation>
    </message>
    <message>
        <source>{what}: no longer ticked</source>
        <translation>{what}: już nieodhaczone</translation>
    </message>
    <message>
        <source>{what}: ticked</source>
        <translation>{what}: odhaczone</translation>
    </message>
    <message>
        <source>{what}: we know you better now</source>
        <translation>{what}: teraz znamy cię lepiej</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Wyczyść pole</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>no row of this report has a score; nothing was read.</source>
        <translation>żaden wiersz tego raportu nie zawiera wyniku; niczego nie odczytano.</translation>
    </message>
    <message>
        <source>this is no usage report of Sales Navigator with the members’ SSI; nothing was read.</source>
        <translation>to nie jest raport użycia Sales Navigatora z SSI członków zespołu; niczego nie odczytano.</translation>
    </message>
    <message>
        <source>this report is far too large; nothing was read.</source>
        <translation>ten raport jest o wiele za duży; niczego nie odczytano.</translation>
    </message>
    <message>
        <source>whose row counts? It has those of several people: {names}.</source>
        <translation>czyj wiersz się liczy? Są tu wiersze kilku osób: {names}.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Ahead</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Does it pay off?</source>
        <translation>Czy to się opłaca?</translation>
    </message>
    <message>
        <source>How good is the estimate?</source>
        <translation>Jak trafny jest szacowany wynik?</translation>
    </message>
    <message>
        <source>How well the estimate foretold LinkedIn’s own scores</source>
        <translation>Jak dobrze szacowany wynik przewidywał wyniki z LinkedIn</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Where your score is going, and what would change that</source>
        <translation>Dokąd zmierza twój wynik i co by to zmieniło</translation>
    </message>
    <message>
        <source>Whether more work was followed by more results</source>
        <translation>Czy za większą pracą poszły lepsze rezultaty</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>SSI Coach {version} works as it is installed here ({seconds} s).</source>
        <translation>SSI Coach {version} działa tak, jak jest tu zainstalowany ({seconds} s).</translation>
    </message>
    <message>
        <source>The self-test failed: {what}: {why}. Install SSI Coach again.</source>
        <translation>Autotest nie powiódł się: {what}: {why}. Zainstaluj SSI Coach ponownie.</translation>
    </message>
    <message>
        <source>a LinkedIn archive is read</source>
        <translation>odczyt archiwum LinkedIn</translation>
    </message>
    <message>
        <source>a passphrase protects</source>
        <translation>hasło chroni dane</translation>
    </message>
    <message>
        <source>a workspace is begun, filled and scored</source>
        <translation>obszar roboczy: tworzenie, wpisy i wynik</translation>
    </message>
    <message>
        <source>every page and dialog is painted, light and dark</source>
        <translation>rysowanie wszystkich stron i okien, w jasnym i ciemnym motywie</translation>
    </message>
    <message>
        <source>files go out and come in again</source>
        <translation>pliki: eksport i ponowny import</translation>
    </message>
    <message>
        <source>it speaks four languages</source>
        <translation>wszystkie cztery języki są dostępne</translation>
    </message>
    <message>
        <source>its resources are complete</source>
        <translation>pliki programu są kompletne</translation>
    </message>
    <message>
        <source>ok: {what}</source>
        <translation>ok: {what}</translation>
    </message>
    <message>
        <source>the libraries it is built on are there</source>
        <translation>potrzebne biblioteki są na miejscu</translation>
    </message>
    <message>
        <source>the licences of all its parts are there</source>
        <translation>licencje wszystkich składników są na miejscu</translation>
    </message>
    <message>
        <source>the weekly review is written as PDF and PNG</source>
        <translation>zapis podsumowania tygodnia jako PDF i PNG</translation>
    </message>
    <message>
        <source>what was done is undone and done again</source>
        <translation>kroki: cofanie i ponawianie</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Starting at login cannot be changed: {why}.</source>
        <translation>Nie można zmienić uruchamiania przy logowaniu: {why}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {file}: {why}.</source>
        <translation>Nie można zapisać ustawień w pliku {file}: {why}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>About you</source>
        <translation>O tobie</translation>
    </message>
    <message>
        <source>Accepted invitations</source>
        <translation>Przyjęte zaproszenia</translation>
    </message>
    <message>
        <source>As in your profile: LinkedIn compares you with it.</source>
        <translation>Jak w twoim profilu: LinkedIn porównuje cię z tą branżą.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Confirmed skills and recommendations together.</source>
        <translation>Potwierdzone umiejętności i rekomendacje razem.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>Potwierdzenia</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Obserwujący</translation>
    </message>
    <message>
        <source>For whom you work, and with what result.</source>
        <translation>Dla kogo pracujesz i z jakim efektem.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Jak to się liczy</translation>
    </message>
    <message>
        <source>I use Sales Navigator</source>
        <translation>Korzystam z Sales Navigatora</translation>
    </message>
    <message>
        <source>In the last 90 days, as your profile shows it.</source>
        <translation>W ostatnich 90 dniach, tak jak pokazuje profil.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>It decides when a day of yours begins and ends.</source>
        <translation>Decyduje o tym, kiedy zaczyna się i kończy twój dzień.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Of 100 invitations you sent.</source>
        <translation>Na 100 wysłanych zaproszeń.</translation>
    </message>
    <message>
        <source>Other days are never asked about and never cost a good week.</source>
        <translation>O inne dni program nie pyta i seria dobrych tygodni się przez nie nie przerywa.</translation>
    </message>
    <message>
        <source>Owners, board members, directors and heads among them; a guess will do.</source>
        <translation>W tym właściciele, członkowie zarządu, dyrektorzy i kierownicy; wystarczy w przybliżeniu.</translation>
    </message>
    <message>
        <source>Profile viewers</source>
        <translation>Odwiedzający profil</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saved leads and accounts count only with it.</source>
        <translation>Zapisane leady i firmy liczą się tylko z Sales Navigatorem.</translation>
    </message>
    <message>
        <source>Senior connections</source>
        <translation>Kontakty decyzyjne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Klienci docelowi</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ten program</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Czas na tydzień</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Whom you want to reach, in a few words.</source>
        <translation>Do kogo chcesz dotrzeć, w kilku słowach.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Dni robocze</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Twoje liczby</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Add to the chosen day</source>
        <translation>Dodaj do wybranego dnia</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Wszystko, co można z tym zrobić</translation>
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
        <translation>Inny dzień na mapie aktywności</translation>
    </message>
    <message>
        <source>Another day or card</source>
        <translation>Inny dzień lub karta</translation>
    </message>
    <message>
        <source>Another week</source>
        <translation>Inny tydzień</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Strzałki</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Zmień kartę</translation>
    </message>
    <message>
        <source>Change the result</source>
        <translation>Zmień rezultat</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Zmień zaznaczone</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Wybierz inną pozycję</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Coach’s report</source>
        <translation>Raport coacha</translation>
    </message>
    <message>
        <source>Copy the table, or what is chosen in it</source>
        <translation>Kopiuj tabelę lub zaznaczone wiersze</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Kopiuj zaznaczone</translation>
    </message>
    <message>
        <source>Copy who is chosen</source>
        <translation>Kopiuj wybrane osoby</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>Usuń kartę</translation>
    </message>
    <message>
        <source>Delete the result</source>
        <translation>Usuń rezultat</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Usuń zaznaczone</translation>
    </message>
    <message>
        <source>Done, or not done after all</source>
        <translation>Zrobione albo jednak nie</translation>
    </message>
    <message>
        <source>Empty the search, then leave it</source>
        <translation>Wyczyść wyszukiwanie, potem wyjdź</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Finding and logging</source>
        <translation>Szukanie i zapisywanie</translation>
    </message>
    <message>
        <source>First or last day of the chart</source>
        <translation>Pierwszy lub ostatni dzień wykresu</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>Od wyszukiwania do wyników</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listy i pola</translation>
    </message>
    <message>
        <source>Log, and log another</source>
        <translation>Zapisz i wpisz następną</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Szukaj osoby</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Zajrzyj do środka</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Klawisz menu</translation>
    </message>
    <message>
        <source>Move the card to another day</source>
        <translation>Przenieś kartę na inny dzień</translation>
    </message>
    <message>
        <source>Move the card to another week</source>
        <translation>Przenieś kartę na inny tydzień</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Następne lub poprzednie pole</translation>
    </message>
    <message>
        <source>One more or one less done</source>
        <translation>O jedno zrobione więcej lub mniej</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Otwórz profil w przeglądarce</translation>
    </message>
    <message>
        <source>Plan my week</source>
        <translation>Zaplanuj mój tydzień</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>Wstaw do planu</translation>
    </message>
    <message>
        <source>Put on my week</source>
        <translation>Dodaj do tygodnia</translation>
    </message>
    <message>
        <source>Read the chart day by day</source>
        <translation>Czytaj wykres dzień po dniu</translation>
    </message>
    <message>
        <source>Read the chart week by week</source>
        <translation>Czytaj wykres tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Read the copied page</source>
        <translation>Odczytaj skopiowaną stronę</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Recorded scores and notes</source>
        <translation>Wpisane wyniki i notatki</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Przewiń stronę</translation>
    </message>
    <message>
        <source>Search name or notes</source>
        <translation>Szukaj nazwy lub notatek</translation>
    </message>
    <message>
        <source>Search the activities to plan</source>
        <translation>Szukaj wśród aktywności do planowania</translation>
    </message>
    <message>
        <source>Search the checklist</source>
        <translation>Szukaj na liście profilu</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Przeszukaj listę</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>The main button of a dialog</source>
        <translation>Główny przycisk okna</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Tick what is chosen</source>
        <translation>Zaznacz wybrane</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Obszary robocze</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiuj wszystko</translation>
    </message>
    <message>
        <source>Copy the list, to print it or to send it</source>
        <translation>Skopiuj listę, aby ją wydrukować lub wysłać</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>No key is known for that.</source>
        <translation>Nie ma do tego klawisza.</translation>
    </message>
    <message>
        <source>Search what a key does, or a key</source>
        <translation>Szukaj działania albo klawisza</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
</context>
<context>
    <name>SlotField</name>
    <message>
        <source>Remind me of</source>
        <translation>O czym przypominać</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>a look back at the week</source>
        <translation>podsumowanie tygodnia</translation>
    </message>
    <message>
        <source>what is planned for the day</source>
        <translation>plan na dany dzień</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: {what}</source>
        <translation>O jedno mniej: {what}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>O jedno więcej: {what}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A file cannot be called that on every system; leave out {signs} and dots at either end.</source>
        <translation>Taka nazwa pliku nie zadziała w każdym systemie; pomiń {signs} oraz kropki na początku i na końcu.</translation>
    </message>
    <message>
        <source>That name is too long; choose a shorter one.</source>
        <translation>Ta nazwa jest za długa; wybierz krótszą.</translation>
    </message>
    <message>
        <source>That passphrase does not open {file}; type it again. If you are sure of it, the file may be damaged: go back to a backup.</source>
        <translation>To hasło nie otwiera {file}; wpisz je jeszcze raz. Jeśli na pewno jest poprawne, plik może być uszkodzony: wróć do kopii zapasowej.</translation>
    </message>
    <message>
        <source>The backup {file} could not be read back as it was written; check the disk it lies on.</source>
        <translation>Kopii zapasowej {file} nie udało się odczytać w zapisanej postaci; sprawdź dysk, na którym leży.</translation>
    </message>
    <message>
        <source>The people are deleted, but another program is reading {file}, so traces may be left in it; close that one and forget them once more.</source>
        <translation>Osoby zostały usunięte, ale plik {file} czyta właśnie inny program, więc mogły w nim zostać ślady; zamknij ten program i każ zapomnieć te osoby jeszcze raz.</translation>
    </message>
    <message>
        <source>The workspace is too large to be compressed; name a file without {ending}.</source>
        <translation>Obszar roboczy jest za duży, by go skompresować; podaj plik bez {ending}.</translation>
    </message>
    <message>
        <source>There is no room left for {file}; free some space and try again.</source>
        <translation>Nie ma już miejsca na {file}; zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no workspace {file}; check the name, or log something to begin it.</source>
        <translation>Nie ma obszaru roboczego {file}; sprawdź nazwę albo zapisz coś, aby go utworzyć.</translation>
    </message>
    <message>
        <source>There is not enough memory for {file}; close other programs and try again.</source>
        <translation>Za mało pamięci na {file}; zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Type a name for the workspace.</source>
        <translation>Wpisz nazwę obszaru roboczego.</translation>
    </message>
    <message>
        <source>{file} belongs to another program; name an SSI Coach workspace.</source>
        <translation>{file} należy do innego programu; podaj obszar roboczy SSI Coach.</translation>
    </message>
    <message>
        <source>{file} cannot be made: {why}.</source>
        <translation>Nie można utworzyć {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>Nie można odczytać {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read; check its permissions.</source>
        <translation>Nie można odczytać {file}; sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Nie można zapisać {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written; check the permissions of the file and of its folder, or use a copy elsewhere.</source>
        <translation>Nie można zapisać {file}; sprawdź uprawnienia pliku i jego folderu albo użyj kopii w innym miejscu.</translation>
    </message>
    <message>
        <source>{file} could not be locked; if it lies on a network drive, use it from one computer at a time.</source>
        <translation>Nie udało się zablokować {file}; jeśli plik leży na dysku sieciowym, używaj go naraz tylko z jednego komputera.</translation>
    </message>
    <message>
        <source>{file} could not be read or written; check the disk it lies on.</source>
        <translation>Nie udało się odczytać lub zapisać {file}; sprawdź dysk, na którym leży.</translation>
    </message>
    <message>
        <source>{file} exists already; choose another name.</source>
        <translation>{file} już istnieje; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{file} exists already; open it, or choose another name.</source>
        <translation>{file} już istnieje; otwórz ten plik albo wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{file} exists and is no backup of SSI Coach; name another file.</source>
        <translation>{file} już istnieje i nie jest kopią zapasową SSI Coach; podaj inny plik.</translation>
    </message>
    <message>
        <source>{file} holds no backup of SSI Coach, or it is damaged; choose another one.</source>
        <translation>{file} nie zawiera kopii zapasowej SSI Coach albo jest uszkodzony; wybierz inny plik.</translation>
    </message>
    <message>
        <source>{file} is a folder; name the workspace file in it.</source>
        <translation>{file} to folder; podaj plik obszaru roboczego, który w nim leży.</translation>
    </message>
    <message>
        <source>{file} is damaged: its table {table} is missing. Go back to a backup, or salvage it.</source>
        <translation>{file} jest uszkodzony: brakuje tabeli {table}. Wróć do kopii zapasowej albo odzyskaj dane.</translation>
    </message>
    <message>
        <source>{file} is damaged; go back to a backup, or salvage what can be read.</source>
        <translation>{file} jest uszkodzony; wróć do kopii zapasowej albo odzyskaj, co da się odczytać.</translation>
    </message>
    <message>
        <source>{file} is damaged; use another copy.</source>
        <translation>{file} jest uszkodzony; użyj innej kopii.</translation>
    </message>
    <message>
        <source>{file} is in use by another program; close that one and try again.</source>
        <translation>{file} jest używany przez inny program; zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{file} is no SSI Coach workspace, or it is damaged; restore a backup.</source>
        <translation>{file} nie jest obszarem roboczym SSI Coach albo jest uszkodzony; przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>{file} is protected; it opens with its passphrase.</source>
        <translation>{file} jest zabezpieczony; otwiera się swoim hasłem.</translation>
    </message>
    <message>
        <source>{file} is the workspace itself; name another file.</source>
        <translation>{file} to sam obszar roboczy; podaj inny plik.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open; open it again.</source>
        <translation>{file} został przeniesiony, usunięty lub zastąpiony, gdy był otwarty; otwórz go ponownie.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only.</source>
        <translation>{file} otwarto tylko do odczytu.</translation>
    </message>
    <message>
        <source>{file} was written by a newer SSI Coach; install the newest version to open it.</source>
        <translation>{file} zapisała nowsza wersja SSI Coach; zainstaluj najnowszą, aby go otworzyć.</translation>
    </message>
</context>
<context>
    <name>StrengthHint</name>
    <message>
        <source>Easy to guess for a computer. A few more words make it strong.</source>
        <translation>Komputer łatwo je odgadnie. Kilka słów więcej je wzmocni.</translation>
    </message>
    <message>
        <source>Fair. One or two more words make it strong.</source>
        <translation>Średnie. Jedno lub dwa słowa więcej je wzmocnią.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are strong, and easy to type.</source>
        <translation>Cztery lub pięć niepowiązanych słów to mocne hasło, które łatwo wpisać.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Mocne.</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Copy the whole table</source>
        <translation>Kopiuj całą tabelę</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Kopiuj zaznaczone</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>Za %n tydzień</numerusform>
            <numerusform>Za %n tygodnie</numerusform>
            <numerusform>Za %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Next coaching talk</source>
        <translation>Następna rozmowa z coachem</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Prywatne notatki</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The next coaching talk is on</source>
        <translation>Następna rozmowa z coachem dnia</translation>
    </message>
    <message numerus="yes">
        <source>The notes are too long by %Ln character(s).</source>
        <translation>
            <numerusform>Notatki są za długie o %Ln znak.</numerusform>
            <numerusform>Notatki są za długie o %Ln znaki.</numerusform>
            <numerusform>Notatki są za długie o %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own: they stand in the list of workspaces and in full exports, and in no report.</source>
        <translation>Tylko twoje: widać je na liście obszarów roboczych i w pełnych eksportach, ale w żadnym raporcie.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gotowe: {what}</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Przejdź do tego tygodnia</translation>
    </message>
    <message>
        <source>Open the folder it is in</source>
        <translation>Otwórz folder, w którym leży</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Cofnij: {what}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log something</source>
        <translation>Zapisz coś</translation>
    </message>
    <message>
        <source>My 15 minutes</source>
        <translation>Moje 15 minut</translation>
    </message>
    <message>
        <source>Record LinkedIn’s score</source>
        <translation>Wpisz wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Three steps, about four minutes. Skip any of them.</source>
        <translation>Trzy kroki, około czterech minut. Każdy można pominąć.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Witaj, {name}</translation>
    </message>
    <message>
        <source>nothing planned for today</source>
        <translation>nic na dzisiaj</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>tydz. {number}</translation>
    </message>
    <message>
        <source>{done} of {planned} done today</source>
        <translation>dzisiaj zrobione {done} z {planned}</translation>
    </message>
    <message numerus="yes">
        <source>{done}, %n minutes left</source>
        <translation>
            <numerusform>{done}, została %n minuta</numerusform>
            <numerusform>{done}, zostały %n minuty</numerusform>
            <numerusform>{done}, zostało %n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>Complete it</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>LinkedIn’s own score – recorded in part: {count} of {all} pillars</source>
        <translation>Wynik z LinkedIn – wpisany częściowo: {count} z {all} filarów</translation>
    </message>
    <message>
        <source>LinkedIn’s own score: not recorded yet</source>
        <translation>Wynik z LinkedIn: jeszcze niewpisany</translation>
    </message>
    <message>
        <source>LinkedIn’s score {score}, {day}</source>
        <translation>Wynik z LinkedIn {score}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>LinkedIn’s score {score}, {day}, %n days ago</source>
        <translation>
            <numerusform>Wynik z LinkedIn {score}, {day}, %n dzień temu</numerusform>
            <numerusform>Wynik z LinkedIn {score}, {day}, %n dni temu</numerusform>
            <numerusform>Wynik z LinkedIn {score}, {day}, %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>No number yet: it appears once your profile list is ticked or LinkedIn’s score recorded.</source>
        <translation>Nie ma jeszcze liczby: pojawi się, gdy odhaczysz listę profilu albo wpiszesz wynik z LinkedIn.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Wpisz</translation>
    </message>
    <message>
        <source>Time for a fresh look?</source>
        <translation>Czas na świeży odczyt?</translation>
    </message>
    <message>
        <source>What is behind your estimate?</source>
        <translation>Co kryje się za twoim szacowanym wynikiem?</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Szacowany wynik</translation>
    </message>
    <message>
        <source>Your estimate today</source>
        <translation>Szacowany wynik dzisiaj</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Done something?</source>
        <translation>Coś już zrobione?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>On this page you plan your week; “Plan my week” there proposes what adds most in the minutes you have. What is planned for a day is then ticked on Today.</source>
        <translation>Na tej stronie planujesz tydzień; „Zaplanuj mój tydzień” proponuje tam to, co w twoich minutach daje najwięcej. Co jest zaplanowane na dany dzień, odhaczysz potem na stronie Dzisiaj.</translation>
    </message>
    <message>
        <source>One file on this computer, saved with every change. Here you find its folder and open others. Nothing leaves the computer.</source>
        <translation>Jeden plik na tym komputerze, zapisywany przy każdej zmianie. Tu znajdziesz jego folder i otworzysz inne. Nic nie opuszcza komputera.</translation>
    </message>
    <message>
        <source>Press {keys}, type “com 3” and Enter: three comments are logged. Whatever you do, {undo} takes it back.</source>
        <translation>Naciśnij {keys}, wpisz „kom 3” i Enter: trzy komentarze są zapisane. Cokolwiek zrobisz, {undo} to cofnie.</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>This menu has it as well.</source>
        <translation>Jest to też w tym menu.</translation>
    </message>
    <message>
        <source>Today for the morning, Week for planning, Progress for looking back. {first} and the other numbers lead there by key.</source>
        <translation>Dzisiaj na rano, Tydzień do planowania, Postępy do spojrzenia wstecz. {first} i kolejne cyfry prowadzą tam z klawiatury.</translation>
    </message>
    <message>
        <source>What is on today</source>
        <translation>Co na dziś</translation>
    </message>
    <message>
        <source>What you planned for today is ticked here. “Plan my week” on the Week page proposes what adds most in the minutes you have.</source>
        <translation>Tu odhaczasz to, co zaplanowano na dziś. „Zaplanuj tydzień” na stronie Tydzień proponuje to, co w twoich minutach da najwięcej.</translation>
    </message>
    <message>
        <source>What your score probably is today, pillar by pillar. It moves with every tick, and a click says why. Grey means: not enough is known yet.</source>
        <translation>Jaki jest dziś prawdopodobnie twój wynik, filar po filarze. Zmienia się z każdym odhaczeniem, a kliknięcie mówi dlaczego. Szary znaczy: jeszcze za mało wiadomo.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Twój szacowany wynik</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} z {steps}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Log something…</source>
        <translation>&amp;Zapisz aktywność…</translation>
    </message>
    <message>
        <source>&amp;Open SSI Coach</source>
        <translation>&amp;Otwórz SSI Coach</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>No more &amp;reminders today</source>
        <translation>Dziś już nie &amp;przypominaj</translation>
    </message>
    <message>
        <source>SSI Coach – today: {done} of {planned} done</source>
        <translation>SSI Coach – dziś: zrobione {done} z {planned}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing was undone: this step was made by another version of SSI Coach.</source>
        <translation>Nic nie cofnięto: ten krok pochodzi z innej wersji SSI Coach.</translation>
    </message>
    <message>
        <source>Nothing was undone: {what} has been changed by something else since.</source>
        <translation>Nic nie cofnięto: od tego czasu te dane zmieniło coś innego ({what}).</translation>
    </message>
    <message>
        <source>Something else was changed meanwhile, so nothing was undone; look again.</source>
        <translation>Tymczasem zmieniło się coś innego, więc nic nie cofnięto; sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>a card of the plan</source>
        <translation>karta planu</translation>
    </message>
    <message>
        <source>a checklist item</source>
        <translation>punkt listy profilu</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>a day’s reach</source>
        <translation>zasięg dnia</translation>
    </message>
    <message>
        <source>a dismissed proposal</source>
        <translation>odrzucona propozycja</translation>
    </message>
    <message>
        <source>a figure of your profile</source>
        <translation>liczba z twojego profilu</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>a note on a day</source>
        <translation>notatka do dnia</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>przerwa</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>a recorded score</source>
        <translation>wpisany wynik</translation>
    </message>
    <message>
        <source>a routine</source>
        <translation>rutyna</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>ustawienie</translation>
    </message>
    <message>
        <source>a week’s notes</source>
        <translation>notatki do tygodnia</translation>
    </message>
    <message>
        <source>a weight of the model</source>
        <translation>waga modelu</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>aktywność</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>zaproszenie</translation>
    </message>
    <message>
        <source>the days an archive covers</source>
        <translation>dni objęte archiwum</translation>
    </message>
    <message>
        <source>what it touched</source>
        <translation>to, czego dotyczył krok</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>carry over what was open in {week}</source>
        <translation>przeniesienie otwartych kart ({week})</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>uzupełnienie wpisów</translation>
    </message>
    <message>
        <source>change how your score is counted</source>
        <translation>zmiana sposobu liczenia wyniku</translation>
    </message>
    <message>
        <source>change the card “{kind}”</source>
        <translation>zmiana karty „{kind}”</translation>
    </message>
    <message>
        <source>change the card “{kind}” and move it to today</source>
        <translation>zmiana karty „{kind}” i przeniesienie na dzisiaj</translation>
    </message>
    <message>
        <source>change your details</source>
        <translation>zmiana twoich danych</translation>
    </message>
    <message>
        <source>change “{kind}”</source>
        <translation>zmiana: „{kind}”</translation>
    </message>
    <message>
        <source>count your score as at first again</source>
        <translation>powrót do pierwotnego liczenia wyniku</translation>
    </message>
    <message>
        <source>declare a pause</source>
        <translation>wpisanie przerwy</translation>
    </message>
    <message>
        <source>delete LinkedIn’s score of {day}</source>
        <translation>usunięcie wyniku z LinkedIn z {day}</translation>
    </message>
    <message>
        <source>delete the card “{kind}”</source>
        <translation>usunięcie karty „{kind}”</translation>
    </message>
    <message>
        <source>delete the goal</source>
        <translation>usunięcie celu</translation>
    </message>
    <message>
        <source>delete the note on {day}</source>
        <translation>usunięcie notatki do dnia {day}</translation>
    </message>
    <message>
        <source>delete the pause</source>
        <translation>usunięcie przerwy</translation>
    </message>
    <message>
        <source>delete the routine “{title}”</source>
        <translation>usunięcie rutyny „{title}”</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} cards</source>
        <translation>
            <numerusform>usunięcie {count} karty</numerusform>
            <numerusform>usunięcie {count} kart</numerusform>
            <numerusform>usunięcie {count} kart</numerusform>
        </translation>
    </message>
    <message>
        <source>delete “{kind}”</source>
        <translation>usunięcie: „{kind}”</translation>
    </message>
    <message>
        <source>fill in as usual</source>
        <translation>uzupełnienie jak zwykle</translation>
    </message>
    <message numerus="yes">
        <source>import {count} rows</source>
        <translation>
            <numerusform>import: {count} wiersz</numerusform>
            <numerusform>import: {count} wiersze</numerusform>
            <numerusform>import: {count} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>log {amount}</source>
        <translation>zapis: {amount}</translation>
    </message>
    <message>
        <source>move the card “{kind}”</source>
        <translation>przeniesienie karty „{kind}”</translation>
    </message>
    <message numerus="yes">
        <source>move {count} cards</source>
        <translation>
            <numerusform>przeniesienie {count} karty</numerusform>
            <numerusform>przeniesienie {count} kart</numerusform>
            <numerusform>przeniesienie {count} kart</numerusform>
        </translation>
    </message>
    <message>
        <source>never suggest “{item}”</source>
        <translation>wyłączenie propozycji „{item}”</translation>
    </message>
    <message>
        <source>never suggest “{kind}”</source>
        <translation>wyłączenie propozycji „{kind}”</translation>
    </message>
    <message>
        <source>note on {day}</source>
        <translation>notatka do dnia {day}</translation>
    </message>
    <message>
        <source>note the next coaching talk</source>
        <translation>termin następnej rozmowy z coachem</translation>
    </message>
    <message>
        <source>notes on {week}</source>
        <translation>notatki ({week})</translation>
    </message>
    <message numerus="yes">
        <source>plan {count} cards</source>
        <translation>
            <numerusform>zaplanowanie {count} karty</numerusform>
            <numerusform>zaplanowanie {count} kart</numerusform>
            <numerusform>zaplanowanie {count} kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan {week} with {count} cards</source>
        <translation>
            <numerusform>plan na {week}: {count} karta</numerusform>
            <numerusform>plan na {week}: {count} karty</numerusform>
            <numerusform>plan na {week}: {count} kart</numerusform>
        </translation>
    </message>
    <message>
        <source>plan “{kind}”</source>
        <translation>zaplanowanie: „{kind}”</translation>
    </message>
    <message>
        <source>put off “{item}” until tomorrow</source>
        <translation>odłożenie na jutro: „{item}”</translation>
    </message>
    <message>
        <source>put off “{kind}” until tomorrow</source>
        <translation>odłożenie na jutro: „{kind}”</translation>
    </message>
    <message>
        <source>record LinkedIn’s score of {day}</source>
        <translation>wpisanie wyniku z LinkedIn z {day}</translation>
    </message>
    <message>
        <source>repeat the plan of {week}</source>
        <translation>powtórzenie planu ({week})</translation>
    </message>
    <message>
        <source>save the routine “{title}”</source>
        <translation>zapisanie rutyny „{title}”</translation>
    </message>
    <message>
        <source>set a goal</source>
        <translation>ustawienie celu</translation>
    </message>
    <message>
        <source>set your weekly goals</source>
        <translation>ustawienie celów tygodnia</translation>
    </message>
    <message>
        <source>show hidden suggestions again</source>
        <translation>przywrócenie ukrytych propozycji</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>ostatnia zmiana</translation>
    </message>
    <message>
        <source>tick the card “{kind}”</source>
        <translation>odhaczenie karty „{kind}”</translation>
    </message>
    <message>
        <source>tick the card “{kind}” and move it to today</source>
        <translation>odhaczenie karty „{kind}” i przeniesienie na dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>tick {count} cards</source>
        <translation>
            <numerusform>odhaczenie {count} karty</numerusform>
            <numerusform>odhaczenie {count} kart</numerusform>
            <numerusform>odhaczenie {count} kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick {count} cards and move them to today</source>
        <translation>
            <numerusform>odhaczenie {count} karty i przeniesienie na dzisiaj</numerusform>
            <numerusform>odhaczenie {count} kart i przeniesienie na dzisiaj</numerusform>
            <numerusform>odhaczenie {count} kart i przeniesienie na dzisiaj</numerusform>
        </translation>
    </message>
    <message>
        <source>tick “{item}”</source>
        <translation>odhaczenie „{item}”</translation>
    </message>
    <message>
        <source>untick the card “{kind}”</source>
        <translation>odznaczenie karty „{kind}”</translation>
    </message>
    <message numerus="yes">
        <source>untick {count} cards</source>
        <translation>
            <numerusform>odznaczenie {count} karty</numerusform>
            <numerusform>odznaczenie {count} kart</numerusform>
            <numerusform>odznaczenie {count} kart</numerusform>
        </translation>
    </message>
    <message>
        <source>untick “{item}”</source>
        <translation>odznaczenie „{item}”</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A row of {table} points to nothing.</source>
        <translation>Wiersz tabeli {table} prowadzi donikąd.</translation>
    </message>
    <message>
        <source>The card {id} of {day} and its activity disagree on how many were done.</source>
        <translation>Karta {id} z {day} i jej aktywność podają różną liczbę wykonań.</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}.</source>
        <translation>Plik jest uszkodzony: {finding}.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation>Brakuje tabeli {table}.</translation>
    </message>
    <message>
        <source>The ticked card {id} of {day} has no activity.</source>
        <translation>Odhaczona karta {id} z {day} nie ma aktywności.</translation>
    </message>
    <message>
        <source>The undo step {number} cannot be read.</source>
        <translation>Nie można odczytać kroku cofania {number}.</translation>
    </message>
    <message>
        <source>There are activities, but no day since when they were logged.</source>
        <translation>Są aktywności, ale brak dnia, od którego były zapisywane.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n good weeks in a row</source>
        <translation>
            <numerusform>%n dobry tydzień z rzędu</numerusform>
            <numerusform>%n dobre tygodnie z rzędu</numerusform>
            <numerusform>%n dobrych tygodni z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>All your goals for this week are reached.</source>
        <translation>Wszystkie cele na ten tydzień osiągnięte.</translation>
    </message>
    <message>
        <source>Enter a result…</source>
        <translation>Wpisz rezultat…</translation>
    </message>
    <message>
        <source>Log one for today: {kind}</source>
        <translation>Zapisz na dzisiaj: {kind}</translation>
    </message>
    <message>
        <source>No weekly goal reached yet.</source>
        <translation>Żaden cel tygodnia nie jest osiągnięty.</translation>
    </message>
    <message>
        <source>Set goals of your own, and this week is held against them.</source>
        <translation>Ustaw własne cele, a ten tydzień będzie z nimi porównywany.</translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>Pokaż na liście</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Weekly goals…</source>
        <translation>Cele tygodnia…</translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation>{day}: nic w planie</translation>
    </message>
    <message>
        <source>{day}: pause</source>
        <translation>{day}: przerwa</translation>
    </message>
    <message>
        <source>{day}: rest day</source>
        <translation>{day}: dzień wolny</translation>
    </message>
    <message>
        <source>{day}: {done} of {planned} done</source>
        <translation>{day}: zrobione {done} z {planned}</translation>
    </message>
    <message>
        <source>{done} of {target}</source>
        <translation>{done} z {target}</translation>
    </message>
    <message>
        <source>{done}/{planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message numerus="yes">
        <source>{reached} of %n weekly goals reached.</source>
        <translation>
            <numerusform>Osiągnięte cele tygodnia: {reached} z %n.</numerusform>
            <numerusform>Osiągnięte cele tygodnia: {reached} z %n.</numerusform>
            <numerusform>Osiągnięte cele tygodnia: {reached} z %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n min more than you meant to give</source>
        <translation>
            <numerusform>o %n&#xa0;min więcej, niż chcesz poświęcić</numerusform>
            <numerusform>o %n&#xa0;min więcej, niż chcesz poświęcić</numerusform>
            <numerusform>o %n&#xa0;min więcej, niż chcesz poświęcić</numerusform>
        </translation>
    </message>
    <message>
        <source>All of last week’s plan is here already.</source>
        <translation>Cały plan z zeszłego tygodnia już tu jest.</translation>
    </message>
    <message>
        <source>Back to this week</source>
        <translation>Wróć do tego tygodnia</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n</source>
        <translation>
            <numerusform>Przenieś %n zaległą kartę</numerusform>
            <numerusform>Przenieś %n zaległe karty</numerusform>
            <numerusform>Przenieś %n zaległych kart</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose any week from a calendar</source>
        <translation>Wybierz dowolny tydzień z kalendarza</translation>
    </message>
    <message>
        <source>Copy the plan of the week before to the same days of this one</source>
        <translation>Skopiuj plan poprzedniego tygodnia na te same dni tego tygodnia</translation>
    </message>
    <message>
        <source>Export to calendar…</source>
        <translation>Do kalendarza…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Idź do…</translation>
    </message>
    <message>
        <source>Have this week proposed</source>
        <translation>Zaproponuj plan tego tygodnia</translation>
    </message>
    <message>
        <source>Holidays and other times off: they cost no streak</source>
        <translation>Urlop i inne wolne dni: nie przerywają dobrej serii</translation>
    </message>
    <message>
        <source>Move what is still open in week {number} to today</source>
        <translation>Przenieś na dzisiaj to, co zostało otwarte (tydzień {number})</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>Nothing planned for this week. Drag an activity onto a day, or choose a day and press A.</source>
        <translation>Na ten tydzień nic nie zaplanowano. Przeciągnij aktywność na dzień albo wybierz dzień i naciśnij A.</translation>
    </message>
    <message>
        <source>Nothing planned for this week. Drag an activity onto a day, or repeat last week.</source>
        <translation>Na ten tydzień nic nie zaplanowano. Przeciągnij aktywność na dzień albo powtórz zeszły tydzień.</translation>
    </message>
    <message>
        <source>Pauses…</source>
        <translation>Przerwy…</translation>
    </message>
    <message>
        <source>Plan my week…</source>
        <translation>Zaplanuj tydzień…</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>Put several activities into one card</source>
        <translation>Połącz kilka aktywności w jedną kartę</translation>
    </message>
    <message>
        <source>Repeat last week</source>
        <translation>Powtórz zeszły tydzień</translation>
    </message>
    <message>
        <source>Routines…</source>
        <translation>Rutyny…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>This week’s plan as a file for Outlook, Apple’s or Google’s calendar</source>
        <translation>Plan tego tygodnia jako plik dla Outlooka, kalendarza Apple lub Google</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Tydzień {number}</translation>
    </message>
    <message>
        <source>{planned} of {budget} min</source>
        <translation>{planned} z {budget}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>WeekPicker</name>
    <message>
        <source>Choose a week</source>
        <translation>Wybierz tydzień</translation>
    </message>
</context>
<context>
    <name>WeekRows</name>
    <message>
        <source>Proposed week</source>
        <translation>Proponowany tydzień</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message numerus="yes">
        <source>%n good week(s) in a row</source>
        <translation>
            <numerusform>%n dobry tydzień z rzędu</numerusform>
            <numerusform>%n dobre tygodnie z rzędu</numerusform>
            <numerusform>%n dobrych tygodni z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Kopiuj tabelę do arkusza</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Tydzień w liczbach</translation>
    </message>
    <message>
        <source>The week so far</source>
        <translation>Tydzień do tej pory</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Weeks in which at least 70 % of the plan was done. Pauses and one missed day do not break it.</source>
        <translation>Tygodnie, w których wykonano co najmniej 70&#xa0;% planu. Przerwy i jeden opuszczony dzień nie przerywają serii.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>from {start} to {end}, {change}</source>
        <translation>od {start} do {end}, {change}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>{done} / {planned}</source>
        <translation>{done} / {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} planned done</source>
        <translation>zrobione {done} z {planned} zaplanowanych</translation>
    </message>
    <message>
        <source>{monday}: your estimate as the week began, at the close of {before}. {sunday}: at the close of {day}.</source>
        <translation>{monday}: twój szacowany wynik na początku tygodnia, na koniec {before}. {sunday}: na koniec {day}.</translation>
    </message>
    <message>
        <source>{monday}: your estimate as the week began, at the close of {day}.</source>
        <translation>{monday}: twój szacowany wynik na początku tygodnia, na koniec {day}.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Nothing of “{pillar}” has any points left; give one of its parts some.</source>
        <translation>W filarze „{pillar}” nic nie ma już punktów; przydziel je którejś z jego części.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>ilość</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punkty</translation>
    </message>
    <message>
        <source>“{component}”, {what}: give a number above 0, up to {most}. Nothing is changed until then.</source>
        <translation>„{component}”, {what}: podaj liczbę większą od 0, najwyżej {most}. Do tego czasu nic się nie zmieni.</translation>
    </message>
    <message>
        <source>“{component}”, {what}: give a number from 0 to {most}. Nothing is changed until then.</source>
        <translation>„{component}”, {what}: podaj liczbę od 0 do {most}. Do tego czasu nic się nie zmieni.</translation>
    </message>
</context>
<context>
    <name>WeightsForm</name>
    <message>
        <source>All as at first</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Before your recorded scores correct it: {before} → {after}. They hold the score in place.</source>
        <translation>Zanim skorygują to wpisane wyniki: {before} → {after}. To one trzymają wynik w miejscu.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Every weight back to what the program has</source>
        <translation>Przywróć wszystkie wagi programu</translation>
    </message>
    <message>
        <source>LinkedIn does not say how it counts; these figures are our estimate. If you know better, change them. Amount: how much counts as a lot, a week for habits, in all for the rest. Days: after so many without repetition, a habit counts only half.</source>
        <translation>LinkedIn nie mówi, jak liczy; te liczby są szacowane przez nas. Jeśli wiesz lepiej, zmień je. Ilość: ile uznaje się za dużo, w przypadku nawyków na tydzień, w pozostałych łącznie. Dni: po tylu dniach bez powtórki nawyk liczy się już tylko w połowie.</translation>
    </message>
    <message>
        <source>No number yet: once there is one, you see here what a change does to it.</source>
        <translation>Nie ma jeszcze liczby: gdy się pojawi, zobaczysz tu, co daje zmiana.</translation>
    </message>
    <message>
        <source>Not counted like this:</source>
        <translation>Tak się tego nie liczy:</translation>
    </message>
    <message>
        <source>Ours: {what}. {source}.</source>
        <translation>Nasze: {what}. {source}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Your points add up to {sum}. A pillar has 25: each counts what stands beside it.</source>
        <translation>Twoje punkty dają razem {sum}. Filar ma 25: każdy element liczy się tak, jak podano obok.</translation>
    </message>
    <message>
        <source>Your score today: {before} → {after} ({difference}) once you save</source>
        <translation>Twój wynik dzisiaj: {before} → {after} ({difference}), gdy zapiszesz</translation>
    </message>
    <message>
        <source>Your score today: {score}</source>
        <translation>Twój wynik dzisiaj: {score}</translation>
    </message>
    <message>
        <source>days after which half of it is gone</source>
        <translation>dni bez powtórki, po których liczy się tylko połowa</translation>
    </message>
    <message>
        <source>points it can bring</source>
        <translation>punkty, które może dać</translation>
    </message>
    <message>
        <source>so many a week are much</source>
        <translation>tyle na tydzień to dużo</translation>
    </message>
    <message>
        <source>with so many it is full</source>
        <translation>przy tylu jest pełne</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}&#xa0;pkt</translation>
    </message>
    <message>
        <source>{points} points, full at {amount}</source>
        <translation>{points}&#xa0;pkt, pełne przy {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{points} points, {amount} a week, half gone after %n days</source>
        <translation>
            <numerusform>{points}&#xa0;pkt, {amount} tygodniowo, połowa znika po %n dniu</numerusform>
            <numerusform>{points}&#xa0;pkt, {amount} tygodniowo, połowa znika po %n dniach</numerusform>
            <numerusform>{points}&#xa0;pkt, {amount} tygodniowo, połowa znika po %n dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: back to ours</source>
        <translation>{what}: przywróć nasze wartości</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message numerus="yes">
        <source>%Ln minutes a week: about the same on {day}, {score}.</source>
        <translation>
            <numerusform>%Ln minuta tygodniowo: mniej więcej tyle samo ({day}), {score}.</numerusform>
            <numerusform>%Ln minuty tygodniowo: mniej więcej tyle samo ({day}), {score}.</numerusform>
            <numerusform>%Ln minut tygodniowo: mniej więcej tyle samo ({day}), {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes a week: about {change} by {day}, down to {score}.</source>
        <translation>
            <numerusform>%Ln minuta tygodniowo: około {change} do {day}, spadek do {score}.</numerusform>
            <numerusform>%Ln minuty tygodniowo: około {change} do {day}, spadek do {score}.</numerusform>
            <numerusform>%Ln minut tygodniowo: około {change} do {day}, spadek do {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes a week: about {change} by {day}, to {score}.</source>
        <translation>
            <numerusform>%Ln minuta tygodniowo: około {change} do {day}, wzrost do {score}.</numerusform>
            <numerusform>%Ln minuty tygodniowo: około {change} do {day}, wzrost do {score}.</numerusform>
            <numerusform>%Ln minut tygodniowo: około {change} do {day}, wzrost do {score}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to your mean of the last four weeks</source>
        <translation>Wróć do średniej z ostatnich czterech tygodni</translation>
    </message>
    <message>
        <source>How often a week? The sliders begin at your mean of the last four weeks.</source>
        <translation>Ile razy w tygodniu? Suwaki zaczynają od twojej średniej z ostatnich czterech tygodni.</translation>
    </message>
    <message>
        <source>Move a slider: the chart shows at once what it changes.</source>
        <translation>Przesuń suwak: wykres od razu pokaże, co to zmienia.</translation>
    </message>
    <message numerus="yes">
        <source>My %n minutes</source>
        <translation>
            <numerusform>Moja %n minuta</numerusform>
            <numerusform>Moje %n minuty</numerusform>
            <numerusform>Moje %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Save as a routine</source>
        <translation>Zapisz jako rutynę</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Co by było, gdyby</translation>
    </message>
    <message>
        <source>What these amounts mean for a working day, as one card</source>
        <translation>Co te ilości oznaczają na dzień roboczy, jako jedna karta</translation>
    </message>
    <message>
        <source>{what} a week</source>
        <translation>{what} na tydzień</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message numerus="yes">
        <source>%Ln changed jobs by your last archive: a reason to write</source>
        <translation>
            <numerusform>%Ln osoba według ostatniego archiwum zmieniła pracę: powód, by napisać</numerusform>
            <numerusform>%Ln osoby według ostatniego archiwum zmieniły pracę: powód, by napisać</numerusform>
            <numerusform>%Ln osób według ostatniego archiwum zmieniło pracę: powód, by napisać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision-makers</source>
        <translation>
            <numerusform>%Ln decydent</numerusform>
            <numerusform>%Ln decydenci</numerusform>
            <numerusform>%Ln decydentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fit your target customers</source>
        <translation>
            <numerusform>%Ln osoba pasuje do twoich klientów docelowych</numerusform>
            <numerusform>%Ln osoby pasują do twoich klientów docelowych</numerusform>
            <numerusform>%Ln osób pasuje do twoich klientów docelowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active relations. Their position or company has the words of a part of your description.</source>
        <translation>
            <numerusform>%Ln z nich to aktywna relacja. Stanowisko lub firma zawiera słowa z części twojego opisu.</numerusform>
            <numerusform>%Ln z nich to aktywne relacje. Stanowisko lub firma zawiera słowa z części twojego opisu.</numerusform>
            <numerusform>%Ln z nich to aktywne relacje. Stanowisko lub firma zawiera słowa z części twojego opisu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words whom you want to reach, and those who fit are counted and shown first.</source>
        <translation>Opisz w kilku słowach, do kogo chcesz dotrzeć, a pasujące osoby będą policzone i pokazane na początku.</translation>
    </message>
    <message>
        <source>Say who your target customers are…</source>
        <translation>Określ klientów docelowych…</translation>
    </message>
    <message>
        <source>Show all who changed jobs</source>
        <translation>Pokaż wszystkich, którzy zmienili pracę</translation>
    </message>
    <message>
        <source>Show decision-makers</source>
        <translation>Pokaż decydentów</translation>
    </message>
    <message>
        <source>Show target customers</source>
        <translation>Pokaż klientów docelowych</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Klienci docelowi</translation>
    </message>
    <message>
        <source>Where you know most people</source>
        <translation>Gdzie znasz najwięcej osób</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Kto jest w twojej sieci</translation>
    </message>
    <message>
        <source>{percent} % of your network: owners, board, directors, heads of, as their titles say.</source>
        <translation>{percent}&#xa0;% twojej sieci: właściciele, zarząd, dyrektorzy, kierownicy – według ich stanowisk.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Recorded in part: {count} of {all} pillars. The total shows once all of them are there.</source>
        <translation>Wpisano częściowo: {count} z {all} filarów. Wynik łączny pojawi się, gdy będą wszystkie.</translation>
    </message>
    <message>
        <source>Your week in three sentences</source>
        <translation>Twój tydzień w trzech zdaniach</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Back to my workspace</source>
        <translation>Wróć do mojego obszaru roboczego</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Kopie zapasowe…</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is yours, and nothing is kept.</source>
        <translation>Wersja pokazowa: nic tu nie jest twoje i nic się nie zapisze.</translation>
    </message>
    <message>
        <source>Everything is saved already: each change at once.</source>
        <translation>Wszystko jest już zapisane: każda zmiana od razu.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Nothing to review yet: record LinkedIn’s score, or go through your profile.</source>
        <translation>Nie ma jeszcze czego podsumować: wpisz wynik LinkedIn albo przejdź przez swój profil.</translation>
    </message>
    <message>
        <source>There is no daily backup since {day}: {why}</source>
        <translation>Od {day} nie ma codziennej kopii zapasowej: {why}</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>there is no day in this row.</source>
        <translation>w tym wierszu nie ma dnia.</translation>
    </message>
    <message>
        <source>there is no figure in this row.</source>
        <translation>w tym wierszu nie ma liczby.</translation>
    </message>
    <message>
        <source>this address names no post.</source>
        <translation>ten adres nie wskazuje żadnego posta.</translation>
    </message>
    <message>
        <source>this day has not come yet.</source>
        <translation>ten dzień jeszcze nie nadszedł.</translation>
    </message>
    <message>
        <source>this day is more than a year before the others.</source>
        <translation>ten dzień jest o ponad rok wcześniejszy od pozostałych.</translation>
    </message>
    <message>
        <source>this is an old or protected Excel file; save it as .xlsx without a password.</source>
        <translation>to stary lub zabezpieczony plik Excela; zapisz go jako .xlsx bez hasła.</translation>
    </message>
    <message>
        <source>this workbook is damaged or incomplete; download it from LinkedIn again.</source>
        <translation>ten skoroszyt jest uszkodzony lub niepełny; pobierz go z LinkedIn jeszcze raz.</translation>
    </message>
    <message>
        <source>this workbook is far larger than any from LinkedIn; nothing was read.</source>
        <translation>ten skoroszyt jest o wiele większy niż jakikolwiek z LinkedIn; niczego nie odczytano.</translation>
    </message>
    <message>
        <source>this workbook is neither LinkedIn’s analytics nor a Sales Navigator report; nothing was read.</source>
        <translation>ten skoroszyt to ani analityka LinkedIn, ani raport Sales Navigatora; niczego nie odczytano.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message numerus="yes">
        <source>%n backup(s) could not be deleted; they are in {folder}.</source>
        <translation>
            <numerusform>Nie udało się usunąć %n kopii zapasowej; jest w folderze {folder}.</numerusform>
            <numerusform>Nie udało się usunąć %n kopii zapasowych; są w folderze {folder}.</numerusform>
            <numerusform>Nie udało się usunąć %n kopii zapasowych; są w folderze {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder with workspaces</source>
        <translation>Wybierz folder z obszarami roboczymi</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Usuwam…</translation>
    </message>
    <message>
        <source>It is called “{name}” now.</source>
        <translation>Teraz nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>It is locked; open it first.</source>
        <translation>Jest zablokowany; najpierw go otwórz.</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Zmieniam nazwę…</translation>
    </message>
    <message>
        <source>The demonstration is nobody’s workspace; go back to your own first.</source>
        <translation>Wersja pokazowa nie jest niczyim obszarem roboczym; wróć najpierw do swojego.</translation>
    </message>
    <message>
        <source>The workspace is just being written; try again in a moment.</source>
        <translation>Obszar roboczy jest właśnie zapisywany; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Usunięto „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is off the list; its file stays where it is, and opening it brings it back.</source>
        <translation>„{name}” znika z listy; plik zostaje tam, gdzie jest, a po otwarciu wróci na listę.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, which was asked to come to the front.</source>
        <translation>„{name}” jest otwarty w innym oknie; poprosiliśmy je, by wyszło na wierzch.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>W 30 dni</translation>
    </message>
    <message>
        <source>LinkedIn’s score</source>
        <translation>Wynik z LinkedIn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Następna rozmowa</translation>
    </message>
    <message>
        <source>Notes: {text}</source>
        <translation>Notatki: {text}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Without an entry</source>
        <translation>Bez wpisu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie do odczytania</translation>
    </message>
    <message>
        <source>long: {days}</source>
        <translation>długo: {days}</translation>
    </message>
    <message>
        <source>overdue: {day}</source>
        <translation>zaległa: {day}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>zabezpieczony</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>{name} (open here)</source>
        <translation>{name} (otwarty tutaj)</translation>
    </message>
</context>
<context>
    <name>WorkspacesDialog</name>
    <message numerus="yes">
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n obszar roboczy</numerusform>
            <numerusform>%n obszary robocze</numerusform>
            <numerusform>%n obszarów roboczych</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Date and private notes, of the open one</source>
        <translation>Termin i prywatne notatki otwartego obszaru</translation>
    </message>
    <message>
        <source>For each client a workspace of their own: begin the next one with “New workspace…”, and this list shows how all of them stand.</source>
        <translation>Dla każdego klienta osobny obszar roboczy: utwórz kolejny przez „Nowy obszar roboczy…”, a ta lista pokaże, jak idzie wszystkim.</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Look through another folder for workspaces</source>
        <translation>Przeszukaj inny folder z obszarami roboczymi</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>Next coaching talk…</source>
        <translation>Następna rozmowa z coachem…</translation>
    </message>
    <message>
        <source>No workspace is like that.</source>
        <translation>Żaden obszar roboczy nie pasuje.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Reading {done} of {whole}…</source>
        <translation>Odczyt {done} z {whole}…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Search name or notes</source>
        <translation>Szukaj nazwy lub notatek</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>The file stays; opening it brings it back</source>
        <translation>Plik zostaje; po otwarciu wróci na listę</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Obszary robocze</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} z {whole}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Hide why and how</source>
        <translation>Ukryj „dlaczego i jak”</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Dlaczego i jak</translation>
    </message>
    <message>
        <source>Why and how: {item}</source>
        <translation>Dlaczego i jak: {item}</translation>
    </message>
</context>
</TS>
