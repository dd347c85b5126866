<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Beha&amp;uptung</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Textstelle</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Artikel hinzufügen …</translation>
    </message>
    <message>
        <source>Add articles from files</source>
        <translation>Artikel aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add every article in a folder and the folders in it</source>
        <translation>Alle Artikel in einem Ordner und den Ordnern darin hinzufügen</translation>
    </message>
    <message>
        <source>Fetch a page…</source>
        <translation>Seite abrufen …</translation>
    </message>
    <message>
        <source>Add an article from its address; the only time factcheck uses the network</source>
        <translation>Einen Artikel von seiner Adresse hinzufügen; nur dabei nutzt factcheck das Netz</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Artikel einfügen …</translation>
    </message>
    <message>
        <source>Export claims CSV…</source>
        <translation>Behauptungen als CSV ausgeben …</translation>
    </message>
    <message>
        <source>Export evidence CSV…</source>
        <translation>Belege als CSV ausgeben …</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Check project…</source>
        <translation>Projekt prüfen …</translation>
    </message>
    <message>
        <source>Change reviewer…</source>
        <translation>Prüfer/in wechseln …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Repeat the last label</source>
        <translation>Letzte Einstufung wiederholen</translation>
    </message>
    <message>
        <source>Give the label given last, to the selection, the claim in focus or the sentence</source>
        <translation>Die zuletzt vergebene Einstufung noch einmal vergeben: der Auswahl, der gewählten Behauptung oder dem Satz</translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <translation>Hier ist nichts zu prüfen</translation>
    </message>
    <message>
        <source>Note that the sentence or the selection has nothing to check, and go on to the next one</source>
        <translation>Festhalten, dass im Satz oder in der Auswahl nichts zu prüfen ist, und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Take back that there is nothing to check here</source>
        <translation>Zurücknehmen, dass hier nichts zu prüfen ist</translation>
    </message>
    <message>
        <source>Edit the claim</source>
        <translation>Behauptung bearbeiten</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence, from the clipboard&apos;s address when there is one</source>
        <translation>Beleg hinzufügen, mit der Adresse aus der Zwischenablage, wenn es eine gibt</translation>
    </message>
    <message>
        <source>Split the claim</source>
        <translation>Behauptung teilen</translation>
    </message>
    <message>
        <source>Make two claims of one: at the caret, or else between sentences or at a comma, nearest the middle</source>
        <translation>Zwei Behauptungen aus einer machen: an der Schreibmarke, sonst zwischen Sätzen oder an einem Komma, der Mitte am nächsten</translation>
    </message>
    <message>
        <source>Join with my next claim</source>
        <translation>Mit meiner nächsten Behauptung verbinden</translation>
    </message>
    <message>
        <source>Make one claim of this one and the next of mine in the text</source>
        <translation>Aus dieser und meiner nächsten Behauptung im Text eine machen</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <source>Place the claim here</source>
        <translation>Behauptung hier zuordnen</translation>
    </message>
    <message>
        <source>Put the claim that needs placing on what is selected, or on the candidate that is shown</source>
        <translation>Die noch nicht zugeordnete Behauptung der Auswahl oder dem gezeigten Vorschlag zuordnen</translation>
    </message>
    <message>
        <source>Its passage is gone</source>
        <translation>Textstelle ist weggefallen</translation>
    </message>
    <message>
        <source>Say that this edition has no passage for the claim that needs placing</source>
        <translation>Sagen, dass diese Fassung keine Textstelle mehr für die noch nicht zugeordnete Behauptung hat</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Ende ein Wort nach hinten</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Ende ein Wort nach vorn</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Anfang ein Wort nach vorn</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Anfang ein Wort nach hinten</translation>
    </message>
    <message>
        <source>End one part later</source>
        <translation>Ende einen Satzteil nach hinten</translation>
    </message>
    <message>
        <source>A part of a sentence: from one comma, semicolon or dash to the next</source>
        <translation>Ein Satzteil: von einem Komma, Semikolon oder Gedankenstrich zum nächsten</translation>
    </message>
    <message>
        <source>End one part earlier</source>
        <translation>Ende einen Satzteil nach vorn</translation>
    </message>
    <message>
        <source>Start one part earlier</source>
        <translation>Anfang einen Satzteil nach vorn</translation>
    </message>
    <message>
        <source>Start one part later</source>
        <translation>Anfang einen Satzteil nach hinten</translation>
    </message>
    <message>
        <source>End one sentence later</source>
        <translation>Ende einen Satz nach hinten</translation>
    </message>
    <message>
        <source>End one sentence earlier</source>
        <translation>Ende einen Satz nach vorn</translation>
    </message>
    <message>
        <source>Start one sentence earlier</source>
        <translation>Anfang einen Satz nach vorn</translation>
    </message>
    <message>
        <source>Start one sentence later</source>
        <translation>Anfang einen Satz nach hinten</translation>
    </message>
    <message>
        <source>End one paragraph later</source>
        <translation>Ende einen Absatz nach hinten</translation>
    </message>
    <message>
        <source>End one paragraph earlier</source>
        <translation>Ende einen Absatz nach vorn</translation>
    </message>
    <message>
        <source>Start one paragraph earlier</source>
        <translation>Anfang einen Absatz nach vorn</translation>
    </message>
    <message>
        <source>Start one paragraph later</source>
        <translation>Anfang einen Absatz nach hinten</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Next sentence not looked at yet</source>
        <translation>Nächster noch nicht angesehener Satz</translation>
    </message>
    <message>
        <source>The next sentence that you have neither marked nor passed over</source>
        <translation>Der nächste Satz, den Sie weder markiert noch übergangen haben</translation>
    </message>
    <message>
        <source>Next sentence nobody has looked at</source>
        <translation>Nächster Satz, den noch niemand angesehen hat</translation>
    </message>
    <message>
        <source>Next thing not marked yet</source>
        <translation>Nächstes noch nicht Markiertes</translation>
    </message>
    <message>
        <source>The next sentence with a figure, name, date, quotation, hedge… not marked yet</source>
        <translation>Der nächste Satz mit einer Zahl, einem Namen, Datum, Zitat, Vorbehalt …, die noch nicht markiert sind</translation>
    </message>
    <message>
        <source>Previous thing not marked yet</source>
        <translation>Voriges noch nicht Markiertes</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Behauptung</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Behauptung</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Nächste abweichende Einstufung</translation>
    </message>
    <message>
        <source>The next passage to which reviewers gave different labels</source>
        <translation>Die nächste Textstelle, die Prüfende verschieden eingestuft haben</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>Vorige abweichende Einstufung</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Submit the article</source>
        <translation>Artikel abgeben</translation>
    </message>
    <message>
        <source>Say that you are done with this article, or reopen it</source>
        <translation>Sagen, dass Sie mit diesem Artikel fertig sind, oder ihn wieder öffnen</translation>
    </message>
    <message>
        <source>Ready check…</source>
        <translation>Abschlussprüfung …</translation>
    </message>
    <message>
        <source>What is left to do on this article before it is submitted</source>
        <translation>Was an diesem Artikel noch zu tun ist, bevor er abgegeben wird</translation>
    </message>
    <message>
        <source>Compare editions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>This edition beside the one before, with what changed</source>
        <translation>Diese Fassung neben der vorigen, mit dem, was sich geändert hat</translation>
    </message>
    <message>
        <source>Carry my claims over</source>
        <translation>Meine Behauptungen übernehmen</translation>
    </message>
    <message>
        <source>Carry over my claims on the edition before that are not carried yet</source>
        <translation>Meine noch nicht übernommenen Behauptungen aus der vorigen Fassung übernehmen</translation>
    </message>
    <message>
        <source>Claims that need placing</source>
        <translation>Nicht zugeordnete Behauptungen</translation>
    </message>
    <message>
        <source>Claims of the edition before whose passage was not found for sure</source>
        <translation>Behauptungen der vorigen Fassung, deren Textstelle nicht sicher gefunden wurde</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>Open a copy of the file or page that the article was made of</source>
        <translation>Eine Kopie der Datei oder Seite öffnen, aus der der Artikel entstanden ist</translation>
    </message>
    <message>
        <source>Save the original as…</source>
        <translation>Original speichern unter …</translation>
    </message>
    <message>
        <source>Write the file or page that the article was made of, byte for byte</source>
        <translation>Die Datei oder Seite, aus der der Artikel entstanden ist, Byte für Byte schreiben</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Size and line length as at first</source>
        <translation>Schriftgröße und Zeilenlänge wie am Anfang</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Breitere Spalte</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Schmalere Spalte</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>List what is not marked yet</source>
        <translation>Auflisten, was noch nicht markiert ist</translation>
    </message>
    <message>
        <source>The list of checkable sentences not marked yet, and back to the claims</source>
        <translation>Die Liste der prüfbaren, noch nicht markierten Sätze, und zurück zu den Behauptungen</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Find a command or an article…</source>
        <translation>Befehl oder Artikel finden …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Wiederholen: {act}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Artikel ({endings})</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>Artikel werden gelesen</translation>
    </message>
    <message>
        <source>Its address is that of “{title}”; it came in as an article of its own.</source>
        <translation>Seine Adresse ist die von „{title}“; er kam als eigener Artikel herein.</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Angehalten; es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Added “{title}”. {note}</source>
        <translation>„{title}“ hinzugefügt. {note}</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>no claims</source>
        <translation>keine Behauptungen</translation>
    </message>
    <message numerus="yes">
        <source>{looked} of %n sentence(s)</source>
        <translation>
            <numerusform>{looked} von %n Satz</numerusform>
            <numerusform>{looked} von %n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>Edition {number} of {many}</source>
        <translation>Fassung {number} von {many}</translation>
    </message>
    <message>
        <source>newer edition</source>
        <translation>neuere Fassung</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Title of the article</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>Author, site and date of the article</source>
        <translation>Autor/in, Website und Datum des Artikels</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Choose who you are</source>
        <translation>Angeben, wer Sie sind</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>Carried over from the edition before: same words</source>
        <translation>Aus der vorigen Fassung übernommen: dieselben Wörter</translation>
    </message>
    <message>
        <source>Carried over from the edition before: moved</source>
        <translation>Aus der vorigen Fassung übernommen: verschoben</translation>
    </message>
    <message>
        <source>Carried over from the edition before: reads differently now ({sureness} % sure)</source>
        <translation>Aus der vorigen Fassung übernommen: lautet jetzt anders (zu {sureness} % sicher)</translation>
    </message>
    <message>
        <source>Carried over from the edition before: placed by hand</source>
        <translation>Aus der vorigen Fassung übernommen: von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Carried over from the edition before: same words, in another typography</source>
        <translation>Aus der vorigen Fassung übernommen: gleiche Worte, andere Typografie</translation>
    </message>
    <message>
        <source>Carried over from the edition before: moved, in another typography</source>
        <translation>Aus der vorigen Fassung übernommen: verschoben, andere Typografie</translation>
    </message>
    <message>
        <source>Reads differently now ({sureness} % sure)</source>
        <translation>Lautet jetzt anders (zu {sureness} % sicher)</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Carried over: same words</source>
        <translation>Übernommen: dieselben Wörter</translation>
    </message>
    <message>
        <source>Carried over: moved</source>
        <translation>Übernommen: verschoben</translation>
    </message>
</context>
<context>
    <name>CarryStrip</name>
    <message>
        <source>Claims of the edition before</source>
        <translation>Behauptungen der vorigen Fassung</translation>
    </message>
    <message>
        <source>You have a claim on the edition before this one.</source>
        <translation>Sie haben in der vorigen Fassung eine Behauptung.</translation>
    </message>
    <message>
        <source>Carry it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>You have {count} claims on the edition before this one.</source>
        <translation>Sie haben in der vorigen Fassung {count} Behauptungen.</translation>
    </message>
    <message>
        <source>Carry your {count} claims over</source>
        <translation>{count} Behauptungen übernehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>ChangeDelegate</name>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>weggefallen: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>neu: {words}</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Nach oben</translation>
    </message>
    <message numerus="yes">
        <source>touches %n of your claims</source>
        <translation>
            <numerusform>betrifft %n Behauptung</numerusform>
            <numerusform>betrifft %n Behauptungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes in text order</source>
        <translation>Änderungen in der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Number of changes</source>
        <translation>Zahl der Änderungen</translation>
    </message>
    <message>
        <source>Only changes that touch my &amp;claims</source>
        <translation>Nur Änderungen an &amp;meinen Behauptungen</translation>
    </message>
    <message>
        <source>Only changes that touch my claims</source>
        <translation>Nur Änderungen an meinen Behauptungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} touching your claims</source>
        <translation>{count} an Ihren Behauptungen</translation>
    </message>
    <message>
        <source>The two texts are the same, but for quotation marks, dashes and spaces perhaps.</source>
        <translation>Die beiden Texte sind gleich, vielleicht bis auf Anführungszeichen, Striche und Leerzeichen.</translation>
    </message>
    <message>
        <source>No change touches a claim of yours.</source>
        <translation>Keine Änderung betrifft eine Ihrer Behauptungen.</translation>
    </message>
</context>
<context>
    <name>CheckableList</name>
    <message>
        <source>Sentences not marked yet, in text order</source>
        <translation>Noch nicht markierte Sätze in der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Looking for the next sentence that is not marked yet…</source>
        <translation>Der nächste noch nicht markierte Satz wird gesucht …</translation>
    </message>
    <message>
        <source>Number of sentences not marked yet</source>
        <translation>Zahl der noch nicht markierten Sätze</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Alle Arten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n sentence(s)</source>
        <translation>
            <numerusform>{shown} von %n Satz</numerusform>
            <numerusform>{shown} von %n Sätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far, still looking… {share} %</source>
        <translation>Bisher {count}, die Suche läuft … {share} %</translation>
    </message>
    <message>
        <source>No sentence has anything of these kinds that is not marked yet.</source>
        <translation>In keinem Satz ist etwas dieser Arten noch nicht markiert.</translation>
    </message>
    <message>
        <source>Everything checkable in this article is marked or passed over.</source>
        <translation>Alles Prüfbare in diesem Artikel ist markiert oder übergangen.</translation>
    </message>
    <message>
        <source>Nothing checkable is left unmarked from here to the end.</source>
        <translation>Von hier bis zum Ende ist nichts Prüfbares mehr unmarkiert.</translation>
    </message>
    <message>
        <source>Nothing checkable is left unmarked before this sentence.</source>
        <translation>Vor diesem Satz ist nichts Prüfbares mehr unmarkiert.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} mehr</translation>
    </message>
    <message>
        <source>Not marked yet: {what}</source>
        <translation>Noch nicht markiert: {what}</translation>
    </message>
</context>
<context>
    <name>ClaimDelegate</name>
    <message>
        <source>No evidence</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Choose a claim to see it whole.</source>
        <translation>Wählen Sie eine Behauptung, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Say who you are before you change a claim.</source>
        <translation>Sagen Sie, wer Sie sind, bevor Sie eine Behauptung ändern.</translation>
    </message>
    <message>
        <source>another reviewer</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>This claim is {name}’s. Only they can change it.</source>
        <translation>Diese Behauptung ist von {name}. Nur diese Person kann sie ändern.</translation>
    </message>
    <message>
        <source>You have submitted this article. Reopen it to change your claims.</source>
        <translation>Sie haben diesen Artikel abgegeben. Öffnen Sie ihn wieder, um Ihre Behauptungen zu ändern.</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Label</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The claim in a sentence that stands alone</source>
        <translation>Die Behauptung als ein Satz, der für sich steht</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For you and the desk</source>
        <translation>Für Sie und die Redaktion</translation>
    </message>
    <message>
        <source>What the text should say instead</source>
        <translation>Was stattdessen im Text stehen sollte</translation>
    </message>
    <message>
        <source>Proposed correction</source>
        <translation>Vorgeschlagene Korrektur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Needs a legal check</source>
        <translation>Muss rechtlich geprüft werden</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims in text order</source>
        <translation>Behauptungen in der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>None of this article’s claims matches the filter.</source>
        <translation>Keine Behauptung dieses Artikels passt zum Filter.</translation>
    </message>
    <message>
        <source>Nobody has marked a claim in this article yet.</source>
        <translation>In diesem Artikel hat noch niemand eine Behauptung markiert.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>No claims yet.
Press {keys} for the sentence you are on, or for what you have selected.</source>
        <translation>Noch keine Behauptungen.
Drücken Sie {keys} für den Satz, auf dem Sie sind, oder für die Auswahl.</translation>
    </message>
    <message>
        <source>The filter hides the claim in focus.</source>
        <translation>Der Filter verbirgt die gewählte Behauptung.</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>No claim needs placing in this article.</source>
        <translation>In diesem Artikel ist keine Behauptung zuzuordnen.</translation>
    </message>
    <message>
        <source>Label the sentence first: evidence belongs to a claim.</source>
        <translation>Stufen Sie erst den Satz ein: Ein Beleg gehört zu einer Behauptung.</translation>
    </message>
    <message>
        <source>Open or create a project to see its claims here.</source>
        <translation>Öffnen Sie ein Projekt oder legen Sie eines an, um hier seine Behauptungen zu sehen.</translation>
    </message>
    <message>
        <source>Choose an article to see its claims here.</source>
        <translation>Wählen Sie einen Artikel, um hier seine Behauptungen zu sehen.</translation>
    </message>
    <message>
        <source>Lists of the article</source>
        <translation>Listen des Artikels</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Noch nicht markiert</translation>
    </message>
    <message>
        <source>What is checkable in the article and not marked yet</source>
        <translation>Was im Artikel prüfbar und noch nicht markiert ist</translation>
    </message>
    <message>
        <source>Not marked yet ({count})</source>
        <translation>Noch nicht markiert ({count})</translation>
    </message>
    <message>
        <source>Needs placing ({count})</source>
        <translation>Zuzuordnen ({count})</translation>
    </message>
    <message>
        <source>Passage gone ({count})</source>
        <translation>Weggefallen ({count})</translation>
    </message>
    <message>
        <source>Claims of the edition before that have no place in this one</source>
        <translation>Behauptungen der vorigen Fassung, die in dieser keiner Textstelle zugeordnet sind</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or an article</source>
        <translation>Befehl oder Artikel finden</translation>
    </message>
    <message>
        <source>What do you want to do? Or part of an article’s title</source>
        <translation>Was möchten Sie tun? Oder ein Teil vom Titel eines Artikels</translation>
    </message>
    <message>
        <source>Words of a command or of an article’s title</source>
        <translation>Wörter eines Befehls oder vom Titel eines Artikels</translation>
    </message>
    <message>
        <source>Commands and articles found</source>
        <translation>Gefundene Befehle und Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Go to the c&amp;laim</source>
        <translation>Zur &amp;Behauptung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Previous change ({keys})</source>
        <translation>Vorige Änderung ({keys})</translation>
    </message>
    <message>
        <source>Next change ({keys})</source>
        <translation>Nächste Änderung ({keys})</translation>
    </message>
    <message>
        <source>Go to the claim in the main window (Return)</source>
        <translation>Zur Behauptung im Hauptfenster (Eingabe)</translation>
    </message>
    <message>
        <source>Change {number} of {many}</source>
        <translation>Änderung {number} von {many}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare editions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Comparing the two texts…</source>
        <translation>Die beiden Texte werden verglichen …</translation>
    </message>
    <message>
        <source>Comparing two editions</source>
        <translation>Zwei Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>Das ist die letzte Änderung.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>Das ist die erste Änderung.</translation>
    </message>
    <message>
        <source>No further claim in this text.</source>
        <translation>Keine weitere Behauptung in diesem Text.</translation>
    </message>
    <message>
        <source>This claim was made in the newer edition.</source>
        <translation>Diese Behauptung ist in der neueren Fassung entstanden.</translation>
    </message>
    <message>
        <source>This claim has not been carried over.</source>
        <translation>Diese Behauptung wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Carried over: the same words.</source>
        <translation>Übernommen: dieselben Wörter.</translation>
    </message>
    <message>
        <source>Carried over: the same words, at another place.</source>
        <translation>Übernommen: dieselben Wörter, an anderer Stelle.</translation>
    </message>
    <message>
        <source>Carried over: it reads differently now ({sureness} % sure).</source>
        <translation>Übernommen: lautet jetzt anders (zu {sureness} % sicher).</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Von Hand zugeordnet.</translation>
    </message>
    <message>
        <source>This claim needs placing in the newer edition.</source>
        <translation>Diese Behauptung ist in der neueren Fassung noch zuzuordnen.</translation>
    </message>
    <message>
        <source>The passage of this claim is gone from the newer edition.</source>
        <translation>Die Textstelle dieser Behauptung ist in der neueren Fassung weggefallen.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 character could not be read and is</source>
        <translation>1 Zeichen war nicht zu lesen und wird</translation>
    </message>
    <message>
        <source>A .factcheck project is opened with Ctrl+O.</source>
        <translation>Ein .factcheck-Projekt wird mit Strg+O geöffnet.</translation>
    </message>
    <message>
        <source>A claim cannot be joined with itself.</source>
        <translation>Eine Behauptung kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>A claim to be the first or the only one</source>
        <translation>Die Behauptung, das Erste oder Einzige zu sein</translation>
    </message>
    <message>
        <source>A claim to be the first or the only one, or without exception</source>
        <translation>Die Behauptung, das Erste oder Einzige oder ausnahmslos zu sein</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>A date counted from today, or a day of the week</source>
        <translation>Ein Datum von heute aus gezählt, oder ein Wochentag</translation>
    </message>
    <message>
        <source>A date in figures</source>
        <translation>Ein Datum in Ziffern</translation>
    </message>
    <message>
        <source>A date: a month or a year</source>
        <translation>Ein Datum: ein Monat oder ein Jahr</translation>
    </message>
    <message>
        <source>A date: a month with its day or year</source>
        <translation>Ein Datum: ein Monat mit Tag oder Jahr</translation>
    </message>
    <message>
        <source>A date: a month, a weekday, or one counted from today</source>
        <translation>Ein Datum: ein Monat, ein Wochentag, oder einer von heute aus gezählt</translation>
    </message>
    <message>
        <source>A date: a month, or a day counted from today</source>
        <translation>Ein Datum: ein Monat, oder ein Tag von heute aus gezählt</translation>
    </message>
    <message>
        <source>A date: a month, with or without its year</source>
        <translation>Ein Datum: ein Monat, mit oder ohne Jahr</translation>
    </message>
    <message>
        <source>A day of the week, or one counted from today</source>
        <translation>Ein Wochentag, oder ein Tag von heute aus gezählt</translation>
    </message>
    <message>
        <source>A foreign name, written with a dot</source>
        <translation>Ein fremder Name, mit Punkt geschrieben</translation>
    </message>
    <message>
        <source>A foreign name, written with a dot (Chinese has no capitals to tell others by)</source>
        <translation>Ein fremder Name, mit Punkt geschrieben (Chinesisch hat keine Großbuchstaben, an denen andere zu erkennen wären)</translation>
    </message>
    <message>
        <source>A hedge: a figure that is only about right</source>
        <translation>Ein Vorbehalt: eine nur ungefähre Zahl</translation>
    </message>
    <message>
        <source>A hedge: possible or probable, not certain</source>
        <translation>Ein Vorbehalt: möglich oder wahrscheinlich, nicht sicher</translation>
    </message>
    <message>
        <source>A hedge: possible, not certain</source>
        <translation>Ein Vorbehalt: möglich, nicht sicher</translation>
    </message>
    <message>
        <source>A hedge: probable or inferred</source>
        <translation>Ein Vorbehalt: wahrscheinlich oder gefolgert</translation>
    </message>
    <message>
        <source>A hedge: reported, alleged or supposed</source>
        <translation>Ein Vorbehalt: berichtet, mutmaßlich oder vermutet</translation>
    </message>
    <message>
        <source>A large number or an amount</source>
        <translation>Eine große Zahl oder ein Betrag</translation>
    </message>
    <message>
        <source>A name before a title (Japanese has no capitals to tell others by)</source>
        <translation>Ein Name vor einem Titel (Japanisch hat keine Großbuchstaben, an denen andere zu erkennen wären)</translation>
    </message>
    <message>
        <source>A name behind a title</source>
        <translation>Ein Name hinter einem Titel</translation>
    </message>
    <message>
        <source>A name behind a title (Arabic has no capitals to tell others by)</source>
        <translation>Ein Name hinter einem Titel (Arabisch hat keine Großbuchstaben, an denen andere zu erkennen wären)</translation>
    </message>
    <message>
        <source>A name behind a title (Hebrew has no capitals to tell others by)</source>
        <translation>Ein Name hinter einem Titel (Hebräisch hat keine Großbuchstaben, an denen andere zu erkennen wären)</translation>
    </message>
    <message>
        <source>A name behind a title (Hindi has no capitals to tell others by)</source>
        <translation>Ein Name hinter einem Titel (Hindi hat keine Großbuchstaben, an denen andere zu erkennen wären)</translation>
    </message>
    <message>
        <source>A name behind a title (Khmer has no capitals to tell others by)</source>
        <translation>Ein Name hinter einem Titel (Khmer hat keine Großbuchstaben, an denen andere zu erkennen wären)</translation>
    </message>
    <message>
        <source>A name behind a title (Thai has no capitals to tell others by)</source>
        <translation>Ein Name hinter einem Titel (Thai hat keine Großbuchstaben, an denen andere zu erkennen wären)</translation>
    </message>
    <message>
        <source>A name of a work or a paper</source>
        <translation>Der Name eines Werks oder einer Zeitung</translation>
    </message>
    <message>
        <source>A name: an account or a tag of a network</source>
        <translation>Ein Name: ein Konto oder Schlagwort eines Netzwerks</translation>
    </message>
    <message>
        <source>A name: words with a capital that do not begin a sentence</source>
        <translation>Ein Name: Wörter mit großem Anfangsbuchstaben, die keinen Satz beginnen</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A number in words</source>
        <translation>Eine Zahl in Worten</translation>
    </message>
    <message>
        <source>A project cannot be its own backup.</source>
        <translation>Ein Projekt kann nicht seine eigene Sicherung sein.</translation>
    </message>
    <message>
        <source>A quotation that begins here and goes on behind this sentence</source>
        <translation>Ein Zitat, das hier beginnt und hinter diesem Satz weitergeht</translation>
    </message>
    <message>
        <source>A quotation: words between quotation marks</source>
        <translation>Ein Zitat: Wörter zwischen Anführungszeichen</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>Eine Prüferin oder ein Prüfer braucht einen Namen.</translation>
    </message>
    <message>
        <source>A row of {0} names something that is not there.</source>
        <translation>Eine Zeile von {0} nennt etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>A sentence is</source>
        <translation>Ein Satz ist</translation>
    </message>
    <message>
        <source>A share in per cent</source>
        <translation>Ein Anteil in Prozent</translation>
    </message>
    <message>
        <source>A superlative: the most, the largest, the best</source>
        <translation>Ein Superlativ: am meisten, das größte, das beste</translation>
    </message>
    <message>
        <source>A superlative: the most, the least, the largest</source>
        <translation>Ein Superlativ: am meisten, am wenigsten, das größte</translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation>Eine Uhrzeit</translation>
    </message>
    <message>
        <source>A title that a name follows (Burmese has no capitals and no spaces between words to tell names by)</source>
        <translation>Ein Titel vor einem Namen (Birmanisch hat keine Großbuchstaben und keine Wortabstände, an denen Namen zu erkennen wären)</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>A year or a day counted from today</source>
        <translation>Ein Jahr oder ein Tag von heute aus gezählt</translation>
    </message>
    <message>
        <source>Add the files in it instead.</source>
        <translation>Fügen Sie stattdessen die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>Added evidence to “{0}”.</source>
        <translation>Beleg zu „{0}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Added {0} {1}.</source>
        <translation>{0} {1} hinzugefügt.</translation>
    </message>
    <message>
        <source>Added “{0}”.</source>
        <translation>„{0}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Ein Geldbetrag</translation>
    </message>
    <message>
        <source>An attribution to a group: experts, officials, critics</source>
        <translation>Eine Zuschreibung an eine Gruppe: Fachleute, Behörden, Kritiker</translation>
    </message>
    <message>
        <source>An attribution to a group: experts, officials, witnesses</source>
        <translation>Eine Zuschreibung an eine Gruppe: Fachleute, Behörden, Zeugen</translation>
    </message>
    <message>
        <source>An attribution to a report</source>
        <translation>Eine Zuschreibung an einen Bericht</translation>
    </message>
    <message>
        <source>An attribution to somebody who is not named</source>
        <translation>Eine Zuschreibung an jemanden, der nicht genannt wird</translation>
    </message>
    <message>
        <source>An attribution: according to</source>
        <translation>Eine Zuschreibung: laut, zufolge</translation>
    </message>
    <message>
        <source>An attribution: somebody said, told, claimed</source>
        <translation>Eine Zuschreibung: jemand sagte, berichtete, behauptete</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to a place of your own.</source>
        <translation>Fragen Sie, wem es gehört, oder kopieren Sie es an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>Attach a smaller extract.</source>
        <translation>Hängen Sie einen kleineren Auszug an.</translation>
    </message>
    <message>
        <source>Attach one first.</source>
        <translation>Hängen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>Attached {0} to evidence {1}.</source>
        <translation>{0} an den Beleg {1} angehängt.</translation>
    </message>
    <message>
        <source>Attachments left out: {0} and {1} more.</source>
        <translation>Weggelassene Anhänge: {0} und {1} weitere.</translation>
    </message>
    <message>
        <source>Brought back “{0}”.</source>
        <translation>„{0}“ zurückgeholt.</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Change that claim&apos;s label.</source>
        <translation>Ändern Sie die Einstufung jener Behauptung.</translation>
    </message>
    <message>
        <source>Changed evidence {0}.</source>
        <translation>Beleg {0} geändert.</translation>
    </message>
    <message>
        <source>Changed {0} of “{1}”.</source>
        <translation>{0} von „{1}“ geändert.</translation>
    </message>
    <message>
        <source>Changed “{0}”.</source>
        <translation>„{0}“ geändert.</translation>
    </message>
    <message>
        <source>Check its permissions, or work on a copy.</source>
        <translation>Prüfen Sie die Rechte, oder arbeiten Sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <translation>Prüfen Sie, ob Sie die Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the disk or the network folder; nothing was saved.</source>
        <translation>Prüfen Sie die Festplatte oder den Netzwerkordner; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check the field&apos;s name.</source>
        <translation>Prüfen Sie den Namen des Feldes.</translation>
    </message>
    <message>
        <source>Check the folder and the disk&apos;s space.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>Check the name, or make one with: factcheck new</source>
        <translation>Prüfen Sie den Namen, oder legen Sie eines an mit: factcheck new</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the project file.</source>
        <translation>Prüfen Sie die Projektdatei.</translation>
    </message>
    <message>
        <source>Choose a file that has text in it.</source>
        <translation>Wählen Sie eine Datei, in der Text steht.</translation>
    </message>
    <message>
        <source>Choose a place between two of its words.</source>
        <translation>Wählen Sie eine Stelle zwischen zwei ihrer Wörter.</translation>
    </message>
    <message>
        <source>Choose a place with words.</source>
        <translation>Wählen Sie eine Stelle mit Wörtern.</translation>
    </message>
    <message>
        <source>Choose a reviewer&apos;s name first.</source>
        <translation>Wählen Sie zuerst, wer prüft.</translation>
    </message>
    <message>
        <source>Choose a sentence that is.</source>
        <translation>Wählen Sie einen Satz, der es ist.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Choose another file, or copy it to this computer first.</source>
        <translation>Wählen Sie eine andere Datei, oder kopieren Sie sie zuerst auf diesen Rechner.</translation>
    </message>
    <message>
        <source>Choose another file, or paste the text.</source>
        <translation>Wählen Sie eine andere Datei, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Wählen Sie einen anderen Namen; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose one between two words.</source>
        <translation>Wählen Sie eine zwischen zwei Wörtern.</translation>
    </message>
    <message>
        <source>Choose the file it should lead to.</source>
        <translation>Wählen Sie die Datei, zu der sie führen soll.</translation>
    </message>
    <message>
        <source>Choose two claims on one article.</source>
        <translation>Wählen Sie zwei Behauptungen in einem Artikel.</translation>
    </message>
    <message>
        <source>Close the other one or check the file&apos;s permissions.</source>
        <translation>Schließen Sie das andere, oder prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text first.</source>
        <translation>Kopieren Sie zuerst den Text des Artikels.</translation>
    </message>
    <message>
        <source>Copy the page’s address in the browser, then paste it here.</source>
        <translation>Kopieren Sie die Adresse der Seite im Browser, und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>Löschen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Delete that one first.</source>
        <translation>Löschen Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Delete the claim first if there is none in it.</source>
        <translation>Löschen Sie zuerst die Behauptung, wenn keine darin ist.</translation>
    </message>
    <message>
        <source>Deleted evidence {0}.</source>
        <translation>Beleg {0} gelöscht.</translation>
    </message>
    <message>
        <source>Deleted “{0}”.</source>
        <translation>„{0}“ gelöscht.</translation>
    </message>
    <message>
        <source>Did again: {0}.</source>
        <translation>Wiederholt: {0}.</translation>
    </message>
    <message>
        <source>Entry {0} of the log ({1} {2}) is not what was written.</source>
        <translation>Eintrag {0} des Protokolls ({1} {2}) ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Free some space, then do the same again.</source>
        <translation>Schaffen Sie Platz, und tun Sie dann dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>Give a URL, a title, a quotation, a note or a file.</source>
        <translation>Geben Sie eine Adresse, einen Titel, ein Zitat, eine Notiz oder eine Datei an.</translation>
    </message>
    <message>
        <source>Give it a few words to be found by.</source>
        <translation>Geben Sie einige Wörter an, unter denen er zu finden ist.</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>Geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <source>Give the smaller first.</source>
        <translation>Geben Sie die kleinere zuerst an.</translation>
    </message>
    <message>
        <source>Give words with commas between them.</source>
        <translation>Geben Sie Wörter mit Kommas dazwischen an.</translation>
    </message>
    <message>
        <source>If you mean to, allow addresses of this computer and the local network.</source>
        <translation>Wenn Sie das wollen, lassen Sie Adressen dieses Rechners und des lokalen Netzes zu.</translation>
    </message>
    <message>
        <source>It can be: {0}.</source>
        <translation>Möglich ist: {0}.</translation>
    </message>
    <message>
        <source>It holds: {0}.</source>
        <translation>Es enthält: {0}.</translation>
    </message>
    <message>
        <source>It is an edition of this article already: there is nothing to add.</source>
        <translation>Er ist schon eine Fassung dieses Artikels: Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>It is damaged; restore it from a backup.</source>
        <translation>Es ist beschädigt; stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>It is left untouched; name a .factcheck file.</source>
        <translation>Es bleibt unberührt; nennen Sie eine .factcheck-Datei.</translation>
    </message>
    <message>
        <source>It may be damaged. Open it in the program that made it, save it anew, and add that.</source>
        <translation>Sie ist vielleicht beschädigt. Öffnen Sie die Datei in dem Programm, das sie erstellt hat, speichern Sie sie neu, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>It may have been made to do harm. If you trust it, open it, copy its text and paste it.</source>
        <translation>Die Datei kann gemacht worden sein, um zu schaden. Wenn Sie ihr trauen, öffnen Sie sie, kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed: choose it again.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt: Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Its labels are: {0}.</source>
        <translation>Seine Einstufungen sind: {0}.</translation>
    </message>
    <message>
        <source>Its reviewers are: {0}.</source>
        <translation>Darin prüfen: {0}.</translation>
    </message>
    <message>
        <source>Joined two claims to “{0}”.</source>
        <translation>Zwei Behauptungen zu „{0}“ verbunden.</translation>
    </message>
    <message>
        <source>Leave the encoding out to have it guessed, or save the file as UTF-8.</source>
        <translation>Lassen Sie die Kodierung weg, damit sie geraten wird, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Leave the reason empty.</source>
        <translation>Lassen Sie den Grund leer.</translation>
    </message>
    <message>
        <source>Left out on each page: {0} and others, and the page numbers.</source>
        <translation>Auf jeder Seite weggelassen: {0} und weitere, dazu die Seitenzahlen.</translation>
    </message>
    <message>
        <source>Left out on each page: {0} and others.</source>
        <translation>Auf jeder Seite weggelassen: {0} und weitere.</translation>
    </message>
    <message>
        <source>Left out on each page: {0}, and the page numbers.</source>
        <translation>Auf jeder Seite weggelassen: {0} und die Seitenzahlen.</translation>
    </message>
    <message>
        <source>List them with: factcheck articles</source>
        <translation>Auflisten mit: factcheck articles</translation>
    </message>
    <message>
        <source>List them with: factcheck claims</source>
        <translation>Auflisten mit: factcheck claims</translation>
    </message>
    <message>
        <source>List them with: factcheck {0}s</source>
        <translation>Auflisten mit: factcheck {0}s</translation>
    </message>
    <message>
        <source>Look at the history and change the record by hand.</source>
        <translation>Sehen Sie den Verlauf an, und ändern Sie den Eintrag von Hand.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie noch einmal in der Liste nach.</translation>
    </message>
    <message>
        <source>Look it up in the history.</source>
        <translation>Sehen Sie im Verlauf nach.</translation>
    </message>
    <message>
        <source>Make one of your own on the same passage.</source>
        <translation>Legen Sie eine eigene an derselben Stelle an.</translation>
    </message>
    <message>
        <source>Make room or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie eine andere Festplatte.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Mark the passage yourself to say something else of it.</source>
        <translation>Markieren Sie die Stelle selbst, um etwas anderes über sie zu sagen.</translation>
    </message>
    <message>
        <source>Marked {0}.</source>
        <translation>{0} markiert.</translation>
    </message>
    <message>
        <source>Marked “{0}” as {1}.</source>
        <translation>„{0}“ als {1} eingestuft.</translation>
    </message>
    <message>
        <source>Mend that line and try again.</source>
        <translation>Verbessern Sie die Zeile, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Mend that line.</source>
        <translation>Verbessern Sie die Zeile.</translation>
    </message>
    <message>
        <source>Mend that row.</source>
        <translation>Verbessern Sie die Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>More than one {0} begins with “{1}”.</source>
        <translation>Mehr als ein Eintrag ({0}) beginnt mit „{1}“.</translation>
    </message>
    <message>
        <source>Move it away, or choose another name.</source>
        <translation>Räumen Sie sie weg, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Name a TOML file in UTF-8.</source>
        <translation>Nennen Sie eine TOML-Datei in UTF-8.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name the .factcheck file inside it.</source>
        <translation>Nennen Sie die .factcheck-Datei darin.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Nobody has said yet who is working.</source>
        <translation>Noch hat niemand gesagt, wer prüft.</translation>
    </message>
    <message>
        <source>Nothing here is marked as nothing to check.</source>
        <translation>Hier ist nichts als „nichts zu prüfen“ vermerkt.</translation>
    </message>
    <message>
        <source>Offset {0} is in the middle of an emoji.</source>
        <translation>Die Position {0} liegt mitten in einem Emoji.</translation>
    </message>
    <message>
        <source>Offsets count Unicode code points from 0.</source>
        <translation>Positionen zählen Unicode-Codepunkte von 0 an.</translation>
    </message>
    <message>
        <source>One row for each claim, evidence item or article, for spreadsheets and statistics.</source>
        <translation>Eine Zeile für jede Behauptung, jeden Beleg oder Artikel, für Tabellen und Statistik.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are opened.</source>
        <translation>Geöffnet werden nur Adressen, die mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>Only they can bring it back.</source>
        <translation>Nur diese Person kann es zurückholen.</translation>
    </message>
    <message>
        <source>Open a project, or make a new one, first.</source>
        <translation>Öffnen Sie zuerst ein Projekt, oder legen Sie eines an.</translation>
    </message>
    <message>
        <source>Open it once where it can be written, or copy it.</source>
        <translation>Öffnen Sie es einmal dort, wo es geschrieben werden kann, oder kopieren Sie es.</translation>
    </message>
    <message>
        <source>Open it, copy the text and paste it with Ctrl+Shift+V.</source>
        <translation>Öffnen Sie es, kopieren Sie den Text, und fügen Sie ihn mit Strg+Umschalt+V ein.</translation>
    </message>
    <message>
        <source>Open that article instead.</source>
        <translation>Öffnen Sie stattdessen jenen Artikel.</translation>
    </message>
    <message>
        <source>Paste it in parts, each as an article of its own.</source>
        <translation>Fügen Sie ihn in Teilen ein, jeden als eigenen Artikel.</translation>
    </message>
    <message>
        <source>Position {0} is not inside the claim, which is {1}–{2}.</source>
        <translation>Die Position {0} liegt nicht in der Behauptung, die {1}–{2} umfasst.</translation>
    </message>
    <message>
        <source>Put it before or after the whole sign.</source>
        <translation>Setzen Sie sie vor oder hinter das ganze Zeichen.</translation>
    </message>
    <message>
        <source>Put the evidence in order.</source>
        <translation>Die Belege wurden geordnet.</translation>
    </message>
    <message>
        <source>Read as UTF-8; {0} shown as �.</source>
        <translation>Als UTF-8 gelesen; {0} als � gezeigt.</translation>
    </message>
    <message>
        <source>Read as {0} (a guess).</source>
        <translation>Als {0} gelesen (geraten).</translation>
    </message>
    <message>
        <source>Read as {0} (a guess); if letters look wrong, name the encoding.</source>
        <translation>Als {0} gelesen (geraten); wenn Buchstaben falsch aussehen, nennen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>Reading or writing {0} failed ({1}).</source>
        <translation>Lesen oder Schreiben von {0} ist misslungen ({1}).</translation>
    </message>
    <message>
        <source>Rebuilt the tables from the log.</source>
        <translation>Die Tabellen wurden aus dem Protokoll neu gebaut.</translation>
    </message>
    <message>
        <source>Removed “{0}”.</source>
        <translation>„{0}“ entfernt.</translation>
    </message>
    <message>
        <source>Reopen it to change your claims.</source>
        <translation>Öffnen Sie ihn wieder, um Ihre Behauptungen zu ändern.</translation>
    </message>
    <message>
        <source>Reopen it to go on.</source>
        <translation>Öffnen Sie ihn wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Reopened “{0}”.</source>
        <translation>„{0}“ wieder geöffnet.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new project.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her, oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>Restore it from a backup; the file is left untouched.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her; die Datei bleibt unberührt.</translation>
    </message>
    <message>
        <source>SQLite says: {0}.</source>
        <translation>SQLite sagt: {0}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding: {0}.</source>
        <translation>Speichern Sie sie als UTF-8, oder nennen Sie ihre Kodierung: {0}.</translation>
    </message>
    <message>
        <source>Save what comes out of it to a file first.</source>
        <translation>Speichern Sie zuerst in eine Datei, was herauskommt.</translation>
    </message>
    <message>
        <source>Select at least one word.</source>
        <translation>Wählen Sie mindestens ein Wort aus.</translation>
    </message>
    <message>
        <source>Shorten it and try again.</source>
        <translation>Kürzen Sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file to an evidence item.</source>
        <translation>Kürzen Sie, oder hängen Sie es als Datei an einen Beleg an.</translation>
    </message>
    <message>
        <source>Slanted text was left out.</source>
        <translation>Schräg gesetzter Text wurde weggelassen.</translation>
    </message>
    <message>
        <source>Some that there are: {0}.</source>
        <translation>Einige, die es gibt: {0}.</translation>
    </message>
    <message>
        <source>Split it into parts and add those.</source>
        <translation>Teilen Sie ihn auf, und fügen Sie die Teile hinzu.</translation>
    </message>
    <message>
        <source>Split it, and add each part as an article.</source>
        <translation>Teilen Sie sie auf, und fügen Sie jeden Teil als Artikel hinzu.</translation>
    </message>
    <message>
        <source>Split “{0}” in two.</source>
        <translation>„{0}“ in zwei geteilt.</translation>
    </message>
    <message>
        <source>Stored content {0} ({1}) is not what was written.</source>
        <translation>Gespeicherter Inhalt {0} ({1}) ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Submitted “{0}”.</source>
        <translation>„{0}“ abgegeben.</translation>
    </message>
    <message>
        <source>That evidence item is not in this project.</source>
        <translation>Dieser Beleg ist nicht in diesem Projekt.</translation>
    </message>
    <message>
        <source>The article has no title.</source>
        <translation>Der Artikel hat keinen Titel.</translation>
    </message>
    <message>
        <source>The attached file {0} is missing.</source>
        <translation>Die angehängte Datei {0} fehlt.</translation>
    </message>
    <message>
        <source>The disk with {0} is full, so nothing was saved.</source>
        <translation>Die Festplatte mit {0} ist voll, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The encoding of “{0}” could not be found out.</source>
        <translation>Die Kodierung von „{0}“ war nicht herauszufinden.</translation>
    </message>
    <message>
        <source>The evidence says nothing yet.</source>
        <translation>Der Beleg sagt noch nichts.</translation>
    </message>
    <message>
        <source>The folder of {0} cannot be written, so the project is open for reading only.</source>
        <translation>In den Ordner von {0} kann nicht geschrieben werden, daher ist das Projekt nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The guard {0} is missing from the file.</source>
        <translation>Die Sperre {0} fehlt in der Datei.</translation>
    </message>
    <message>
        <source>The label “{0}” has no reasons to choose from.</source>
        <translation>Zur Einstufung „{0}“ gibt es keine Gründe.</translation>
    </message>
    <message>
        <source>The log lacks {0} of the entries that were written to it.</source>
        <translation>Im Protokoll fehlen {0} der Einträge, die geschrieben wurden.</translation>
    </message>
    <message>
        <source>The name has {0} characters; at most 100 are kept.</source>
        <translation>Der Name hat {0} Zeichen; höchstens 100 werden behalten.</translation>
    </message>
    <message>
        <source>The name of that file is too long.</source>
        <translation>Der Name der Datei ist zu lang.</translation>
    </message>
    <message>
        <source>The new order does not name every evidence item once.</source>
        <translation>Die neue Reihenfolge nennt nicht jeden Beleg genau einmal.</translation>
    </message>
    <message>
        <source>The original of the article “{0}” is missing.</source>
        <translation>Das Original des Artikels „{0}“ fehlt.</translation>
    </message>
    <message>
        <source>The page was saved on {0}.</source>
        <translation>Die Seite wurde am {0} gespeichert.</translation>
    </message>
    <message>
        <source>The passage is empty: it starts and ends at {0}.</source>
        <translation>Die Textstelle ist leer: Sie beginnt und endet bei {0}.</translation>
    </message>
    <message>
        <source>The passage is now “{0}”.</source>
        <translation>Die Textstelle ist jetzt „{0}“.</translation>
    </message>
    <message>
        <source>The passage is reversed: it starts at {0} and ends at {1}.</source>
        <translation>Die Textstelle ist verkehrt herum: Sie beginnt bei {0} und endet bei {1}.</translation>
    </message>
    <message>
        <source>The passage {0}–{1} holds nothing but white space.</source>
        <translation>In der Textstelle {0}–{1} steht nichts als Leerraum.</translation>
    </message>
    <message>
        <source>The passage {0}–{1} reaches outside the text, which has {2} characters.</source>
        <translation>Die Textstelle {0}–{1} reicht über den Text hinaus, der {2} Zeichen hat.</translation>
    </message>
    <message>
        <source>The pasted text has {0} characters; an article has at most {1}.</source>
        <translation>Der eingefügte Text hat {0} Zeichen; ein Artikel hat höchstens {1}.</translation>
    </message>
    <message>
        <source>The sample&apos;s text has {0} times: {1}</source>
        <translation>Der Text des Beispiels enthält {0}-mal: {1}</translation>
    </message>
    <message>
        <source>The table of {0} records differs from the log; repair it with: factcheck check --rebuild</source>
        <translation>Die Tabelle der Einträge {0} weicht vom Protokoll ab; reparieren Sie sie mit: factcheck check --rebuild</translation>
    </message>
    <message>
        <source>The tags have {0} characters; at most {1} are kept.</source>
        <translation>Die Schlagwörter haben {0} Zeichen; höchstens {1} werden behalten.</translation>
    </message>
    <message>
        <source>The text of article {0} is not in this project.</source>
        <translation>Der Text des Artikels {0} ist nicht in diesem Projekt.</translation>
    </message>
    <message>
        <source>The text of the article “{0}” is missing.</source>
        <translation>Der Text des Artikels „{0}“ fehlt.</translation>
    </message>
    <message>
        <source>The title has {0} characters; at most {1} are kept.</source>
        <translation>Der Titel hat {0} Zeichen; höchstens {1} werden behalten.</translation>
    </message>
    <message>
        <source>The two claims are on different articles.</source>
        <translation>Die beiden Behauptungen sind in verschiedenen Artikeln.</translation>
    </message>
    <message>
        <source>The word index differs from the claims; repair it with: factcheck check --rebuild</source>
        <translation>Der Wortindex weicht von den Behauptungen ab; reparieren Sie ihn mit: factcheck check --rebuild</translation>
    </message>
    <message>
        <source>The word index is damaged; try factcheck check --rebuild, or restore a backup</source>
        <translation>Der Wortindex ist beschädigt; versuchen Sie factcheck check --rebuild, oder stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>The word index knows {0} of {1} claims; repair it with: factcheck check --rebuild</source>
        <translation>Der Wortindex kennt {0} von {1} Behauptungen; reparieren Sie ihn mit: factcheck check --rebuild</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; at most {2} are kept.</source>
        <translation>Das Feld „{0}“ hat {1} Zeichen; höchstens {2} werden behalten.</translation>
    </message>
    <message>
        <source>There are no words on one side of that place.</source>
        <translation>Auf einer Seite dieser Stelle sind keine Wörter.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>There is already something at {0}.</source>
        <translation>Bei {0} ist schon etwas.</translation>
    </message>
    <message>
        <source>There is no article {0} in this project.</source>
        <translation>Den Artikel {0} gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>There is no claim {0} in this project.</source>
        <translation>Die Behauptung {0} gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Die Datei {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Den Ordner {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation>Das Format „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no label “{0}” in this project.</source>
        <translation>Die Einstufung „{0}“ gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>There is no project file at {0}.</source>
        <translation>Bei {0} ist keine Projektdatei.</translation>
    </message>
    <message>
        <source>There is no reviewer “{0}” in this project.</source>
        <translation>In diesem Projekt prüft niemand, der „{0}“ heißt.</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>Hier ist kein Satz.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{0}”.</source>
        <translation>Eine Textkodierung namens „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>There is no web address in the clipboard.</source>
        <translation>In der Zwischenablage ist keine Internetadresse.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}” in this project.</source>
        <translation>Einen Eintrag ({0}) „{1}“ gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to reopen.</source>
        <translation>Es gibt nichts wieder zu öffnen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to unlink.</source>
        <translation>Es gibt nichts zu lösen.</translation>
    </message>
    <message>
        <source>This claim is not deleted.</source>
        <translation>Diese Behauptung ist nicht gelöscht.</translation>
    </message>
    <message>
        <source>This claim is {0}&apos;s.</source>
        <translation>Diese Behauptung ist von {0}.</translation>
    </message>
    <message>
        <source>This evidence has no file.</source>
        <translation>Zu diesem Beleg gibt es keine Datei.</translation>
    </message>
    <message>
        <source>This evidence has no web address that can be opened.</source>
        <translation>Dieser Beleg hat keine Internetadresse, die geöffnet werden kann.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This text is in the project already, as “{0}”.</source>
        <translation>Dieser Text ist schon im Projekt, als „{0}“.</translation>
    </message>
    <message>
        <source>This {0} belongs to another reviewer.</source>
        <translation>Dieser Eintrag ({0}) gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This {0} is another reviewer&apos;s.</source>
        <translation>Dieser Eintrag ({0}) ist von jemand anderem.</translation>
    </message>
    <message>
        <source>Try again, or copy it to another disk first.</source>
        <translation>Versuchen Sie es noch einmal, oder kopieren Sie sie zuerst auf eine andere Festplatte.</translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation>Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Type the name that colleagues know you by.</source>
        <translation>Schreiben Sie den Namen, unter dem Ihre Kolleginnen und Kollegen Sie kennen.</translation>
    </message>
    <message>
        <source>Undid: {0}.</source>
        <translation>Rückgängig gemacht: {0}.</translation>
    </message>
    <message>
        <source>Update factcheck; the file is left untouched.</source>
        <translation>Aktualisieren Sie factcheck; die Datei bleibt unberührt.</translation>
    </message>
    <message>
        <source>Use fewer tags.</source>
        <translation>Nehmen Sie weniger Schlagwörter.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are {0}.</source>
        <translation>Sie sind {0}.</translation>
    </message>
    <message>
        <source>You have a claim on exactly one of the halves already.</source>
        <translation>Sie haben an genau einer der Hälften schon eine Behauptung.</translation>
    </message>
    <message>
        <source>You have a claim on exactly that passage already.</source>
        <translation>Sie haben an genau dieser Textstelle schon eine Behauptung.</translation>
    </message>
    <message>
        <source>You have a claim on this sentence.</source>
        <translation>Sie haben zu diesem Satz eine Behauptung.</translation>
    </message>
    <message>
        <source>You have marked “{0}” as {1} already.</source>
        <translation>Sie haben „{0}“ schon als {1} eingestuft.</translation>
    </message>
    <message>
        <source>You have submitted “{0}” already.</source>
        <translation>Sie haben „{0}“ schon abgegeben.</translation>
    </message>
    <message>
        <source>You have submitted “{0}”.</source>
        <translation>Sie haben „{0}“ abgegeben.</translation>
    </message>
    <message>
        <source>You may not read {0}.</source>
        <translation>Sie dürfen {0} nicht lesen.</translation>
    </message>
    <message>
        <source>You may read {0} but not change it, so it is open for reading only.</source>
        <translation>Sie dürfen {0} lesen, aber nicht ändern, daher ist es nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a [[label]] must be a table</source>
        <translation>ein [[label]] muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein zip-Archiv</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>ein zstd-Archiv</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>add {0} {1}</source>
        <translation>{0} {1} hinzufügen</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>{0} holds definitions of its own that a document has no need of.</source>
        <translation>{0} enthält eigene Definitionen, die ein Dokument nicht braucht.</translation>
    </message>
    <message>
        <source>{0} is not on the internet but at {1}, in this computer or its own network.</source>
        <translation>{0} ist bei {1}, auf diesem Rechner oder in seinem eigenen Netz, nicht im Internet.</translation>
    </message>
    <message>
        <source>{0} is not on the internet but at {1}; factcheck never fetches from there.</source>
        <translation>{0} ist nicht im Internet, sondern bei {1}; von dort ruft factcheck nie etwas ab.</translation>
    </message>
    <message>
        <source>{0} is not on the internet but in this computer or its own network.</source>
        <translation>{0} ist auf diesem Rechner oder in seinem eigenen Netz, nicht im Internet.</translation>
    </message>
    <message>
        <source>{0} is not on the internet; factcheck never fetches from there.</source>
        <translation>{0} ist nicht im Internet; von dort ruft factcheck nie etwas ab.</translation>
    </message>
    <message>
        <source>{0} is packed in more than {1} parts.</source>
        <translation>{0} ist in mehr als {1} Teile gepackt.</translation>
    </message>
    <message>
        <source>{0} may not show this page for legal reasons (status 451).</source>
        <translation>{0} darf diese Seite aus rechtlichen Gründen nicht zeigen (Status 451).</translation>
    </message>
    <message>
        <source>{0} says that the request took too long (status 408).</source>
        <translation>{0} meldet, dass die Anfrage zu lange gedauert hat (Status 408).</translation>
    </message>
    <message>
        <source>, and the page numbers</source>
        <translation>, und die Seitenzahlen</translation>
    </message>
    <message>
        <source>1 character has no letter and is</source>
        <translation>1 Zeichen ist keinem Buchstaben zugeordnet und wird</translation>
    </message>
    <message>
        <source>A web archive may have kept it.</source>
        <translation>Vielleicht hat ein Webarchiv sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Add it again to have it read.</source>
        <translation>Fügen Sie die Datei noch einmal hinzu, um sie lesen zu lassen.</translation>
    </message>
    <message>
        <source>Add it without its pages.</source>
        <translation>Fügen Sie ihn ohne seine Seiten hinzu.</translation>
    </message>
    <message>
        <source>Added “{0}” as a new edition.</source>
        <translation>„{0}“ als neue Fassung hinzugefügt.</translation>
    </message>
    <message>
        <source>Added “{0}” as a new edition. Claims carried over: {1}, to be placed: {2}, gone: {3}.</source>
        <translation>„{0}“ als neue Fassung hinzugefügt. Behauptungen übernommen: {1}, zuzuordnen: {2}, weggefallen: {3}.</translation>
    </message>
    <message>
        <source>An article cannot be an edition of itself.</source>
        <translation>Ein Artikel kann nicht eine Fassung von sich selbst sein.</translation>
    </message>
    <message>
        <source>Attachments left out: {0}{1}.</source>
        <translation>Weggelassene Anhänge: {0}{1}.</translation>
    </message>
    <message>
        <source>Carry your claims over first.</source>
        <translation>Übernehmen Sie zuerst Ihre Behauptungen.</translation>
    </message>
    <message>
        <source>Check the address, or copy it from the browser&apos;s address line again.</source>
        <translation>Prüfen Sie die Adresse, oder kopieren Sie sie noch einmal aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, check this computer&apos;s connection.</source>
        <translation>Prüfen Sie die Adresse; wenn sie stimmt, prüfen Sie die Verbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>Check the address; the page may have moved, or may be kept by a web archive.</source>
        <translation>Prüfen Sie die Adresse; vielleicht ist die Seite umgezogen oder in einem Webarchiv aufbewahrt.</translation>
    </message>
    <message>
        <source>Check the connection of this computer, then try again.</source>
        <translation>Prüfen Sie die Verbindung dieses Rechners, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose a file with an article in it.</source>
        <translation>Wählen Sie eine Datei, in der ein Artikel steht.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Wählen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Choose another folder, or files in it.</source>
        <translation>Wählen Sie einen anderen Ordner oder Dateien darin.</translation>
    </message>
    <message>
        <source>Choose one, or say that it is a new article.</source>
        <translation>Wählen Sie einen, oder sagen Sie, dass es ein neuer Artikel ist.</translation>
    </message>
    <message>
        <source>Claims carried over: {0}, to be placed: {1}, gone: {2}.</source>
        <translation>Behauptungen übernommen: {0}, zuzuordnen: {1}, weggefallen: {2}.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Convert it to EPUB, and add that.</source>
        <translation>Wandeln Sie die Datei in EPUB um, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Convert it to PDF, and add that.</source>
        <translation>Wandeln Sie die Datei in PDF um, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s address line.</source>
        <translation>Kopieren Sie sie aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>Copy its text and paste it with Ctrl+Shift+V, or open it in the program that made it and save it anew.</source>
        <translation>Kopieren Sie den Text, und fügen Sie ihn mit Strg+Umschalt+V ein, oder öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Copy the text out of it and paste it.</source>
        <translation>Kopieren Sie den Text heraus, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Date and byline were found by guessing: please confirm them.</source>
        <translation>Datum und Autor/in sind geraten: Bitte bestätigen Sie beides.</translation>
    </message>
    <message>
        <source>Delete it there if it does not belong.</source>
        <translation>Löschen Sie sie dort, wenn sie nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>Fetch it as a page instead.</source>
        <translation>Rufen Sie sie stattdessen als Seite ab.</translation>
    </message>
    <message>
        <source>Fetching the page was stopped.</source>
        <translation>Das Abrufen der Seite wurde angehalten.</translation>
    </message>
    <message>
        <source>If its text is a picture, it needs text recognition (OCR) first.</source>
        <translation>Wenn der Text ein Bild ist, braucht es zuerst eine Texterkennung (OCR).</translation>
    </message>
    <message>
        <source>If the site has none, begin the address with http:// instead.</source>
        <translation>Wenn die Website keine hat, beginnen Sie die Adresse stattdessen mit http://.</translation>
    </message>
    <message>
        <source>If there is an article on it, it needs text recognition (OCR) first.</source>
        <translation>Wenn ein Artikel darauf ist, braucht es zuerst eine Texterkennung (OCR).</translation>
    </message>
    <message>
        <source>It asks to be left alone for {0}; try again then.</source>
        <translation>Der Server bittet um eine Pause ({0}); versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>It needs text recognition (OCR) first.</source>
        <translation>Es braucht zuerst eine Texterkennung (OCR).</translation>
    </message>
    <message>
        <source>Left out on each page: {0}{1}{2}.</source>
        <translation>Auf jeder Seite weggelassen: {0}{1}{2}.</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Weggelassen: {0}.</translation>
    </message>
    <message>
        <source>Link it to the edition before it first.</source>
        <translation>Verknüpfen Sie ihn zuerst mit der vorigen Fassung.</translation>
    </message>
    <message>
        <source>Link them the other way round, or unlink the other first.</source>
        <translation>Verknüpfen Sie die beiden umgekehrt, oder lösen Sie zuerst die andere Verknüpfung.</translation>
    </message>
    <message>
        <source>Log in with your browser, save the page there, and add the file.</source>
        <translation>Melden Sie sich im Browser an, speichern Sie die Seite dort, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Merge again to go on.</source>
        <translation>Führen Sie noch einmal zusammen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Merged {0}; new entries in the log: {1}.</source>
        <translation>{0} zusammengeführt; neue Einträge im Protokoll: {1}.</translation>
    </message>
    <message>
        <source>Merging was stopped; what had come in is kept.</source>
        <translation>Das Zusammenführen wurde angehalten; was hereingekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Name another file to merge.</source>
        <translation>Nennen Sie eine andere Datei zum Zusammenführen.</translation>
    </message>
    <message>
        <source>No main text was found; this is all text of the page.</source>
        <translation>Es wurde kein Haupttext gefunden; das ist aller Text der Seite.</translation>
    </message>
    <message>
        <source>No program was found that opens the original.</source>
        <translation>Es wurde kein Programm gefunden, das das Original öffnet.</translation>
    </message>
    <message>
        <source>No safe connection to {0} could be made ({1}).</source>
        <translation>Es kam keine sichere Verbindung zu {0} zustande ({1}).</translation>
    </message>
    <message>
        <source>Nobody has said which article this is a new edition of.</source>
        <translation>Noch hat niemand gesagt, von welchem Artikel das eine neue Fassung ist.</translation>
    </message>
    <message>
        <source>Nothing was fetched. If you trust the site all the same, save the page in your browser and add the file.</source>
        <translation>Es wurde nichts abgerufen. Wenn Sie der Website trotzdem vertrauen, speichern Sie die Seite im Browser, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Only the seller&apos;s own program can open it: copy what you need there and paste it.</source>
        <translation>Nur das Programm des Händlers kann es öffnen: Kopieren Sie dort, was Sie brauchen, und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it anew, and add that.</source>
        <translation>Öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie neu, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it anew, and add that; or copy its text and paste it.</source>
        <translation>Öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie neu, und fügen Sie das hinzu; oder kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as .docx or .pdf, and add that.</source>
        <translation>Öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie als .docx oder .pdf, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as PDF anew, and add that.</source>
        <translation>Öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie neu als PDF, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open it in your browser, copy the text there, and paste it.</source>
        <translation>Öffnen Sie die Seite im Browser, kopieren Sie dort den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Open it in your mail program, copy its text and paste it.</source>
        <translation>Öffnen Sie die E-Mail in Ihrem Mailprogramm, kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, and add that.</source>
        <translation>Öffnen Sie die Datei mit ihrem Passwort, speichern Sie sie ohne Passwort, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Open that article; it can be linked as an edition, and claims be carried over to it.</source>
        <translation>Öffnen Sie jenen Artikel; er kann als Fassung verknüpft werden und Behauptungen übernehmen.</translation>
    </message>
    <message>
        <source>Open the article in a browser, and take the address that it shows.</source>
        <translation>Öffnen Sie den Artikel in einem Browser, und nehmen Sie die Adresse, die dort steht.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Placed the claim on “{0}”.</source>
        <translation>Behauptung der Textstelle „{0}“ zugeordnet.</translation>
    </message>
    <message>
        <source>Read as windows-1252 (a guess); if letters look wrong, paste the text.</source>
        <translation>Als windows-1252 gelesen (geraten); wenn Buchstaben falsch aussehen, fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Read as {0}; {1} shown as �.</source>
        <translation>Als {0} gelesen; {1} als � gezeigt.</translation>
    </message>
    <message>
        <source>Reading “{0}” was stopped.</source>
        <translation>Das Lesen von „{0}“ wurde angehalten.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or ask for it again; it is left untouched.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her, oder lassen Sie sie sich noch einmal geben; sie bleibt unberührt.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>Speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Save it as .docx in a word processor, and add that.</source>
        <translation>Speichern Sie es in einer Textverarbeitung als .docx, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save it as .eml, or copy its text and paste it with Ctrl+Shift+V.</source>
        <translation>Speichern Sie sie als .eml, oder kopieren Sie den Text, und fügen Sie ihn mit Strg+Umschalt+V ein.</translation>
    </message>
    <message>
        <source>Save it by the Article menu, and open it where you like.</source>
        <translation>Speichern Sie es über das Menü „Artikel“, und öffnen Sie es, wo Sie möchten.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>Save the page in your browser again, or copy its text.</source>
        <translation>Speichern Sie die Seite noch einmal im Browser, oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Save the page in your browser, and add the file.</source>
        <translation>Speichern Sie die Seite im Browser, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Save the page in your browser, take out what is not needed, and add the file.</source>
        <translation>Speichern Sie die Seite im Browser, nehmen Sie heraus, was nicht gebraucht wird, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Split it, and add each part.</source>
        <translation>Teilen Sie die Datei auf, und fügen Sie jeden Teil hinzu.</translation>
    </message>
    <message>
        <source>Split it, or save it without its pictures.</source>
        <translation>Teilen Sie die Datei auf, oder speichern Sie sie ohne ihre Bilder.</translation>
    </message>
    <message>
        <source>Such addresses begin with https:// or http://; a file on this computer is added as a file.</source>
        <translation>Solche Adressen beginnen mit https:// oder http://; eine Datei auf diesem Rechner wird als Datei hinzugefügt.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password, which factcheck does not send.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort; so etwas sendet factcheck nicht.</translation>
    </message>
    <message>
        <source>The address is longer than {0} characters.</source>
        <translation>Die Adresse ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The address of {0} could not be looked up: there seems to be no network.</source>
        <translation>Die Adresse von {0} war nicht zu ermitteln: Anscheinend gibt es kein Netz.</translation>
    </message>
    <message>
        <source>The answer of {0} is empty.</source>
        <translation>Die Antwort von {0} ist leer.</translation>
    </message>
    <message>
        <source>The article to be followed is itself a later edition of this one.</source>
        <translation>Der Artikel, der die vorige Fassung sein soll, ist selbst eine spätere Fassung von diesem.</translation>
    </message>
    <message>
        <source>The byline was found by guessing: please confirm it.</source>
        <translation>Autor/in ist geraten: Bitte bestätigen Sie die Angabe.</translation>
    </message>
    <message>
        <source>The connection to {0} is not safe: {1}.</source>
        <translation>Die Verbindung zu {0} ist nicht sicher: {1}.</translation>
    </message>
    <message>
        <source>The copy {0} could not be read again as it was written.</source>
        <translation>Die Kopie {0} war nicht so zu lesen, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The date is that of the day on which the PDF was made.</source>
        <translation>Das Datum ist das des Tages, an dem das PDF entstanden ist.</translation>
    </message>
    <message>
        <source>The date was found by guessing: please confirm it.</source>
        <translation>Das Datum ist geraten: Bitte bestätigen Sie es.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file is cut off: the end of the text is missing.</source>
        <translation>Die Datei ist abgeschnitten: Das Ende des Textes fehlt.</translation>
    </message>
    <message>
        <source>The main text could not be found in time; this is all text of the page.</source>
        <translation>Der Haupttext war nicht rechtzeitig zu finden; das ist aller Text der Seite.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The page gave little text; it may show the rest in a browser only.</source>
        <translation>Auf der Seite war wenig Text; den Rest zeigt sie vielleicht nur in einem Browser.</translation>
    </message>
    <message>
        <source>The page gave little text; it may want a login or a subscription before it shows the rest.</source>
        <translation>Auf der Seite war wenig Text; den Rest zeigt sie vielleicht nur nach einer Anmeldung oder mit einem Abonnement.</translation>
    </message>
    <message>
        <source>The page is larger than {0} without its scripts and pictures; this is all its text.</source>
        <translation>Die Seite ist auch ohne Skripte und Bilder größer als {0}; das ist all ihr Text.</translation>
    </message>
    <message>
        <source>The page mixes two encodings: {0} that are not UTF-8 were read as windows-1252.</source>
        <translation>Die Seite mischt zwei Kodierungen: {0} ohne gültiges UTF-8, gelesen als windows-1252.</translation>
    </message>
    <message>
        <source>The page numbers were left out.</source>
        <translation>Die Seitenzahlen wurden weggelassen.</translation>
    </message>
    <message>
        <source>The page of {0} is larger than {1} MB.</source>
        <translation>Die Seite von {0} ist größer als {1} MB.</translation>
    </message>
    <message>
        <source>The page of {0} was cut off on the way.</source>
        <translation>Die Seite von {0} brach unterwegs ab.</translation>
    </message>
    <message>
        <source>The page says that it is {0}, and is not; read as {1} (a guess).</source>
        <translation>Die Seite gibt sich als {0} aus, ist es aber nicht; als {1} gelesen (geraten).</translation>
    </message>
    <message>
        <source>The pages of “{0}” do not fit its text.</source>
        <translation>Die Seiten von „{0}“ passen nicht zum Text.</translation>
    </message>
    <message>
        <source>The passage “{0}” is gone.</source>
        <translation>Die Textstelle „{0}“ ist weggefallen.</translation>
    </message>
    <message>
        <source>There is already something at “{0}”.</source>
        <translation>Bei „{0}“ ist schon etwas.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>There is no way to {0}: there seems to be no network.</source>
        <translation>Es führt kein Weg zu {0}: Anscheinend gibt es kein Netz.</translation>
    </message>
    <message>
        <source>There is no web site called {0}.</source>
        <translation>Eine Website namens {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing in “{0}” that factcheck can read.</source>
        <translation>In „{0}“ ist nichts, was factcheck lesen kann.</translation>
    </message>
    <message>
        <source>There is nothing new in {0}.</source>
        <translation>In {0} ist nichts Neues.</translation>
    </message>
    <message>
        <source>They carry it over themselves.</source>
        <translation>Diese Person übernimmt sie selbst.</translation>
    </message>
    <message>
        <source>This article is an edition of “{0}” already.</source>
        <translation>Dieser Artikel ist schon eine Fassung von „{0}“.</translation>
    </message>
    <message>
        <source>This claim has its place in this edition.</source>
        <translation>Diese Behauptung ist in dieser Fassung zugeordnet.</translation>
    </message>
    <message>
        <source>This claim has not been carried over to this article.</source>
        <translation>Diese Behauptung wurde nicht in diesen Artikel übernommen.</translation>
    </message>
    <message>
        <source>This claim is another reviewer&apos;s.</source>
        <translation>Diese Behauptung ist von jemand anderem.</translation>
    </message>
    <message>
        <source>Try again later, or save the page in your browser and add the file.</source>
        <translation>Versuchen Sie es später noch einmal, oder speichern Sie die Seite im Browser, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlink it from that first.</source>
        <translation>Lösen Sie zuerst diese Verknüpfung.</translation>
    </message>
    <message>
        <source>Unpack it, and add the files in it.</source>
        <translation>Entpacken Sie es, und fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait until it is finished, and add it again.</source>
        <translation>Warten Sie, bis sie fertig ist, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a Kindle e-book</source>
        <translation>ein Kindle-E-Book</translation>
    </message>
    <message>
        <source>a Pages, Numbers or Keynote document</source>
        <translation>ein Dokument von Pages, Numbers oder Keynote</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a damaged OpenDocument text</source>
        <translation>ein beschädigter OpenDocument-Text</translation>
    </message>
    <message>
        <source>a damaged Word document</source>
        <translation>ein beschädigtes Word-Dokument</translation>
    </message>
    <message>
        <source>a damaged e-book</source>
        <translation>ein beschädigtes E-Book</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>a web archive or settings of a Mac</source>
        <translation>ein Webarchiv oder eine Einstellungsdatei eines Mac</translation>
    </message>
    <message>
        <source>add edition</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <source>an Office file of another kind</source>
        <translation>eine Office-Datei anderer Art</translation>
    </message>
    <message>
        <source>an OpenDocument chart</source>
        <translation>ein OpenDocument-Diagramm</translation>
    </message>
    <message>
        <source>an OpenDocument database</source>
        <translation>eine OpenDocument-Datenbank</translation>
    </message>
    <message>
        <source>an OpenDocument drawing</source>
        <translation>eine OpenDocument-Zeichnung</translation>
    </message>
    <message>
        <source>an OpenDocument file other than a text</source>
        <translation>eine OpenDocument-Datei, die kein Text ist</translation>
    </message>
    <message>
        <source>an OpenDocument picture</source>
        <translation>ein OpenDocument-Bild</translation>
    </message>
    <message>
        <source>an OpenDocument presentation</source>
        <translation>eine OpenDocument-Präsentation</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>eine Outlook-Nachricht</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an old PowerPoint presentation</source>
        <translation>eine alte PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>an old Word document (.doc)</source>
        <translation>ein altes Word-Dokument (.doc)</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>another reviewer</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>article added</source>
        <translation>Artikel hinzugefügt</translation>
    </message>
    <message>
        <source>article reopened</source>
        <translation>Artikel wieder geöffnet</translation>
    </message>
    <message>
        <source>article submitted</source>
        <translation>Artikel abgegeben</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>angehängte Datei</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>carried claim</source>
        <translation>übernommene Behauptung</translation>
    </message>
    <message>
        <source>carry claims over</source>
        <translation>Behauptungen übernehmen</translation>
    </message>
    <message>
        <source>carrying over taken back</source>
        <translation>Übernahme zurückgenommen</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation>Beleg ändern</translation>
    </message>
    <message>
        <source>change label to {0}</source>
        <translation>Einstufung in {0} ändern</translation>
    </message>
    <message>
        <source>change passage</source>
        <translation>Textstelle ändern</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>claim carried over</source>
        <translation>Behauptung übernommen</translation>
    </message>
    <message>
        <source>claim carried over exactly</source>
        <translation>Behauptung genau übernommen</translation>
    </message>
    <message>
        <source>claim carried over, its words changed</source>
        <translation>Behauptung übernommen, Wörter geändert</translation>
    </message>
    <message>
        <source>claim carried over, its words moved</source>
        <translation>Behauptung übernommen, Wörter verschoben</translation>
    </message>
    <message>
        <source>claim made</source>
        <translation>Behauptung angelegt</translation>
    </message>
    <message>
        <source>claim needs placing</source>
        <translation>Behauptung ist zuzuordnen</translation>
    </message>
    <message>
        <source>claim placed</source>
        <translation>Behauptung zugeordnet</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>delete evidence</source>
        <translation>Beleg löschen</translation>
    </message>
    <message>
        <source>delete {0} claim</source>
        <translation>Behauptung löschen ({0})</translation>
    </message>
    <message>
        <source>deletions that are still marked</source>
        <translation>noch markierte Löschungen</translation>
    </message>
    <message>
        <source>each reason needs a key and a name</source>
        <translation>jeder Grund braucht einen Schlüssel und einen Namen</translation>
    </message>
    <message>
        <source>edit article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>edition unlinked</source>
        <translation>Verknüpfung der Fassung gelöst</translation>
    </message>
    <message>
        <source>entry {0} of its log ({1} {2}) is not what was written</source>
        <translation>Eintrag {0} des Protokolls ({1} {2}) ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>entry {0} of its log cannot be read as {1} {2}</source>
        <translation>Eintrag {0} des Protokolls ist als {1} {2} nicht zu lesen</translation>
    </message>
    <message>
        <source>entry {0} of the log cannot be read as {1} {2}</source>
        <translation>Eintrag {0} des Protokolls ist als {1} {2} nicht zu lesen</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>evidence “{0}” must be true or false</source>
        <translation>evidence „{0}“ muss true oder false sein</translation>
    </message>
    <message>
        <source>factcheck reads text, Markdown, web pages, Word, OpenDocument, RTF, PDF, e-books (EPUB) and mails</source>
        <translation>factcheck liest Text, Markdown, Webseiten, Word, OpenDocument, RTF, PDF, E-Books (EPUB) und E-Mails</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>inserted documents</source>
        <translation>eingefügte Dokumente</translation>
    </message>
    <message>
        <source>is a device, not a file.</source>
        <translation>ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>is a folder, not a file.</source>
        <translation>ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>is a pipe, not a file.</source>
        <translation>ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>is a socket, not a file.</source>
        <translation>ist ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>sie brach ab</translation>
    </message>
    <message>
        <source>it does not begin as rich text does</source>
        <translation>Sie beginnt nicht wie eine RTF-Datei</translation>
    </message>
    <message>
        <source>it is cut off, or not all of it was copied</source>
        <translation>Es fehlt das Ende, oder es wurde nicht alles kopiert</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted ({0})</source>
        <translation>Dem Zertifikat ist nicht zu trauen ({0})</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is for another site</source>
        <translation>Das Zertifikat gilt für eine andere Website</translation>
    </message>
    <message>
        <source>its certificate is not valid yet (is the clock of this computer right?)</source>
        <translation>Das Zertifikat gilt noch nicht (geht die Uhr dieses Rechners richtig?)</translation>
    </message>
    <message>
        <source>its certificate is signed by itself, and by nobody this computer trusts</source>
        <translation>Das Zertifikat ist nur von sich selbst unterschrieben, von niemandem, dem dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody this computer trusts</source>
        <translation>Das Zertifikat ist von niemandem unterschrieben, dem dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>its certificate was withdrawn</source>
        <translation>Das Zertifikat wurde zurückgezogen</translation>
    </message>
    <message>
        <source>its contents are not what was written</source>
        <translation>ihr Inhalt ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>its contents do not hold together</source>
        <translation>ihr Inhalt passt nicht zusammen</translation>
    </message>
    <message>
        <source>its log lacks entries that its index names</source>
        <translation>im Protokoll fehlen Einträge, die sein Index nennt</translation>
    </message>
    <message>
        <source>its parts are too deep in each other</source>
        <translation>Die Teile stecken zu tief ineinander</translation>
    </message>
    <message>
        <source>its stored content {0} is not what was written</source>
        <translation>der gespeicherte Inhalt {0} ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>its tables are not those of a project ({0})</source>
        <translation>ihre Tabellen sind nicht die eines Projekts ({0})</translation>
    </message>
    <message>
        <source>its text is not complete, or was changed by another program</source>
        <translation>Der Text ist nicht vollständig, oder ein anderes Programm hat ihn verändert</translation>
    </message>
    <message>
        <source>join claims</source>
        <translation>Behauptungen verbinden</translation>
    </message>
    <message>
        <source>key “{0}” must be lower-case letters, digits and hyphens, at most 40</source>
        <translation>Schlüssel „{0}“ muss aus Kleinbuchstaben, Ziffern und Bindestrichen bestehen, höchstens 40</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>Datei der Einstufungen</translation>
    </message>
    <message>
        <source>label {0} has no look.{1}</source>
        <translation>Einstufung {0} hat kein look.{1}</translation>
    </message>
    <message>
        <source>label {0} has no {1}</source>
        <translation>Einstufung {0} hat kein {1}</translation>
    </message>
    <message>
        <source>label “{0}” has no look</source>
        <translation>Einstufung „{0}“ hat kein look</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>link edition</source>
        <translation>als Fassung verknüpfen</translation>
    </message>
    <message>
        <source>linked as a later edition</source>
        <translation>als spätere Fassung verknüpft</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>look.{0} {1} {2} is not a colour like #a0b1c2</source>
        <translation>look.{0} {1} {2} ist keine Farbe wie #a0b1c2</translation>
    </message>
    <message>
        <source>mark as nothing to check</source>
        <translation>„nichts zu prüfen“ vermerken</translation>
    </message>
    <message>
        <source>mark as {0}</source>
        <translation>als {0} einstufen</translation>
    </message>
    <message>
        <source>mark {0}</source>
        <translation>{0} markieren</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>none of its chapters are in it</source>
        <translation>Es enthält keines seiner Kapitel</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>keine Textdatei</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>passage of the claim is gone</source>
        <translation>Textstelle der Behauptung ist weggefallen</translation>
    </message>
    <message>
        <source>place claim</source>
        <translation>Behauptung zuordnen</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>process {0}</source>
        <translation>Prozess {0}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reasons must be a list</source>
        <translation>reasons muss eine Liste sein</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>reopen article</source>
        <translation>Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>reorder evidence</source>
        <translation>Belege ordnen</translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation>Behauptung zurückholen</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>Prüfer/in</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>rich text document</source>
        <translation>RTF-Dokument</translation>
    </message>
    <message>
        <source>saved web page (MHTML)</source>
        <translation>gespeicherte Webseite (MHTML)</translation>
    </message>
    <message>
        <source>say passage is gone</source>
        <translation>Textstelle als weggefallen vermerken</translation>
    </message>
    <message>
        <source>sentence holds nothing to check</source>
        <translation>im Satz ist nichts zu prüfen</translation>
    </message>
    <message>
        <source>sentence to be looked at again</source>
        <translation>Satz ist noch einmal anzusehen</translation>
    </message>
    <message>
        <source>setting made</source>
        <translation>Einstellung angelegt</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher/in</translation>
    </message>
    <message>
        <source>split claim</source>
        <translation>Behauptung teilen</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>submit article</source>
        <translation>Artikel abgeben</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>the byte 0x{0} at position {1}</source>
        <translation>das Byte 0x{0} an der Stelle {1}</translation>
    </message>
    <message>
        <source>the index of its log does not fit the log</source>
        <translation>der Index des Protokolls passt nicht zum Protokoll</translation>
    </message>
    <message>
        <source>the index of its log lacks entry {0}</source>
        <translation>im Index des Protokolls fehlt Eintrag {0}</translation>
    </message>
    <message>
        <source>the list of its chapters is missing</source>
        <translation>Das Verzeichnis der Kapitel fehlt</translation>
    </message>
    <message>
        <source>the part with its text is missing</source>
        <translation>Der Teil mit dem Text fehlt</translation>
    </message>
    <message>
        <source>the part “{0}” could not be unpacked</source>
        <translation>Der Teil „{0}“ war nicht zu entpacken</translation>
    </message>
    <message>
        <source>the part “{0}” is missing</source>
        <translation>Der Teil „{0}“ fehlt</translation>
    </message>
    <message>
        <source>the part “{0}” is packed in an unknown way</source>
        <translation>Der Teil „{0}“ ist auf unbekannte Art gepackt</translation>
    </message>
    <message>
        <source>the {0} is missing</source>
        <translation>es fehlt: {0}</translation>
    </message>
    <message>
        <source>the {0} is not what was written</source>
        <translation>nicht, was geschrieben wurde: {0}</translation>
    </message>
    <message>
        <source>there is no [[label]] in it</source>
        <translation>es steht kein [[label]] darin</translation>
    </message>
    <message>
        <source>two labels have the {0} “{1}”</source>
        <translation>zwei Einstufungen haben {0} „{1}“</translation>
    </message>
    <message>
        <source>underline “{0}” is not one of {1}</source>
        <translation>Unterstreichung „{0}“ ist keine von {1}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>unlink edition</source>
        <translation>Verknüpfung der Fassung lösen</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>{0} The page was saved on {1}.</source>
        <translation>{0} Die Seite wurde am {1} gespeichert.</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} hinzugefügt</translation>
    </message>
    <message>
        <source>{0} brought back</source>
        <translation>{0} zurückgeholt</translation>
    </message>
    <message>
        <source>{0} bytes are missing at its end</source>
        <translation>am Ende fehlen {0} Bytes</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>{0} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a label file: {1}.</source>
        <translation>{0} ist nicht als Datei der Einstufungen zu lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ist nicht zu lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} characters could not be read and are</source>
        <translation>{0} Zeichen waren nicht zu lesen und werden</translation>
    </message>
    <message>
        <source>{0} characters have no letter and are</source>
        <translation>{0} Zeichen sind keinem Buchstaben zugeordnet und werden</translation>
    </message>
    <message>
        <source>{0} could not be reached.</source>
        <translation>{0} war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>Nicht zu lesen: {0}.</translation>
    </message>
    <message>
        <source>{0} could not be read: {1}.</source>
        <translation>{0} war nicht zu lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation>{0} gelöscht</translation>
    </message>
    <message>
        <source>{0} did not answer for {1} seconds.</source>
        <translation>{0} hat {1} Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>{0} did not answer in time.</source>
        <translation>{0} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{0} did not answer like a web server.</source>
        <translation>{0} hat nicht wie ein Webserver geantwortet.</translation>
    </message>
    <message>
        <source>{0} did not understand the request (status 400).</source>
        <translation>{0} hat die Anfrage nicht verstanden (Status 400).</translation>
    </message>
    <message>
        <source>{0} does not hold {1}.</source>
        <translation>{0} enthält keine {1}.</translation>
    </message>
    <message>
        <source>{0} does not let factcheck read this page (status 403).</source>
        <translation>{0} lässt factcheck diese Seite nicht lesen (Status 403).</translation>
    </message>
    <message>
        <source>{0} gave an answer without a page (status {1}).</source>
        <translation>{0} gab eine Antwort ohne Seite (Status {1}).</translation>
    </message>
    <message>
        <source>{0} has a fault of its own at the moment (status {1}).</source>
        <translation>{0} hat gerade selbst eine Störung (Status {1}).</translation>
    </message>
    <message>
        <source>{0} has no label scheme.</source>
        <translation>{0} hat keine Einstufungen.</translation>
    </message>
    <message>
        <source>{0} has no such page (status 404).</source>
        <translation>{0} hat keine solche Seite (Status 404).</translation>
    </message>
    <message>
        <source>{0} has removed this page for good (status 410).</source>
        <translation>{0} hat diese Seite endgültig entfernt (Status 410).</translation>
    </message>
    <message>
        <source>{0} has this page in no form that factcheck asked for (status 406).</source>
        <translation>{0} hat diese Seite in keiner Form, um die factcheck gebeten hat (Status 406).</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} can be attached.</source>
        <translation>{0} hat {1} Bytes; höchstens {2} können angehängt werden.</translation>
    </message>
    <message>
        <source>{0} hung up without an answer.</source>
        <translation>{0} hat die Verbindung ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a project file.</source>
        <translation>{0} ist ein Ordner, keine Projektdatei.</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself.</source>
        <translation>{0} ist eine Verknüpfung, die zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>{0} is an address, not a file.</source>
        <translation>{0} ist eine Adresse, keine Datei.</translation>
    </message>
    <message>
        <source>{0} is an encrypted mail.</source>
        <translation>{0} ist eine verschlüsselte E-Mail.</translation>
    </message>
    <message>
        <source>{0} is an old Office document.</source>
        <translation>{0} ist ein altes Office-Dokument.</translation>
    </message>
    <message>
        <source>{0} is being written by another program.</source>
        <translation>{0} wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>{0} is empty, not a project file.</source>
        <translation>{0} ist leer und keine Projektdatei.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is left over from another project.</source>
        <translation>{0} ist von einem anderen Projekt übrig geblieben.</translation>
    </message>
    <message>
        <source>{0} is locked against copying (DRM).</source>
        <translation>{0} ist gegen Kopieren gesperrt (DRM).</translation>
    </message>
    <message>
        <source>{0} is not a factcheck project.</source>
        <translation>{0} ist kein factcheck-Projekt.</translation>
    </message>
    <message>
        <source>{0} is not a name a file can have.</source>
        <translation>{0} ist kein Name, den eine Datei haben kann.</translation>
    </message>
    <message>
        <source>{0} is not a table of claims: it has no column {1}.</source>
        <translation>{0} ist keine Tabelle von Behauptungen: Es fehlt die Spalte {1}.</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file.</source>
        <translation>{0} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{0} is not the name of a file.</source>
        <translation>{0} ist nicht der Name einer Datei.</translation>
    </message>
    <message>
        <source>{0} is open in another factcheck{1}, so it can only be read here.</source>
        <translation>{0} ist in einem anderen factcheck{1} geöffnet, daher kann es hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is protected by a password.</source>
        <translation>{0} ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>{0} is reached only through a proxy that wants a login (status 407).</source>
        <translation>{0} ist nur über einen Proxy zu erreichen, der eine Anmeldung verlangt (Status 407).</translation>
    </message>
    <message>
        <source>{0} is this project itself.</source>
        <translation>{0} ist dieses Projekt selbst.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text document.</source>
        <translation>{0} ist {1}, kein Textdokument.</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} ist {1}.</translation>
    </message>
    <message>
        <source>{0} labels, at most {1} can be told apart</source>
        <translation>{0} Einstufungen, höchstens {1} sind zu unterscheiden</translation>
    </message>
    <message>
        <source>{0} leads on from one address to the next more than {1} times.</source>
        <translation>{0} leitet mehr als {1}-mal von einer Adresse zur nächsten weiter.</translation>
    </message>
    <message>
        <source>{0} leads on to an address that is none.</source>
        <translation>{0} leitet zu einer Adresse weiter, die keine ist.</translation>
    </message>
    <message>
        <source>{0} leads on to “{1}”, where factcheck does not go.</source>
        <translation>{0} leitet zu „{1}“ weiter; dorthin geht factcheck nicht.</translation>
    </message>
    <message>
        <source>{0} leads on without saying where.</source>
        <translation>{0} leitet weiter, ohne zu sagen, wohin.</translation>
    </message>
    <message>
        <source>{0} nothing to check.</source>
        <translation>{0} nichts zu prüfen.</translation>
    </message>
    <message>
        <source>{0} of entry {1} of its log ({2} {3})</source>
        <translation>{0} von Eintrag {1} des Protokolls ({2} {3})</translation>
    </message>
    <message>
        <source>{0} of {1} chapters of the book are missing from the file.</source>
        <translation>In der Datei fehlen {0} von {1} Kapiteln des Buchs.</translation>
    </message>
    <message>
        <source>{0} records have no field “{1}”.</source>
        <translation>Einträge der Art {0} haben kein Feld „{1}“.</translation>
    </message>
    <message>
        <source>{0} refused the connection.</source>
        <translation>{0} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>{0} sent the page packed in a way that factcheck cannot read.</source>
        <translation>{0} hat die Seite so gepackt gesendet, dass factcheck sie nicht lesen kann.</translation>
    </message>
    <message>
        <source>{0} sentences are</source>
        <translation>{0} Sätze sind</translation>
    </message>
    <message>
        <source>{0} sentences hold</source>
        <translation>{0} Sätze enthalten</translation>
    </message>
    <message>
        <source>{0} shown as {1}.</source>
        <translation>{0} als {1} gezeigt.</translation>
    </message>
    <message>
        <source>{0} to be looked at again.</source>
        <translation>{0} noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>{0} took longer than {1} seconds to send the page.</source>
        <translation>{0} hat länger als {1} Sekunden gebraucht, um die Seite zu senden.</translation>
    </message>
    <message>
        <source>{0} wants a login before it shows this page (status 401).</source>
        <translation>{0} zeigt diese Seite nur nach einer Anmeldung (Status 401).</translation>
    </message>
    <message>
        <source>{0} wants to be paid before it shows this page (status 402).</source>
        <translation>{0} zeigt diese Seite nur gegen Bezahlung (Status 402).</translation>
    </message>
    <message>
        <source>{0} was asked too often (status 429).</source>
        <translation>{0} wurde zu oft angefragt (Status 429).</translation>
    </message>
    <message>
        <source>{0} was written by a newer factcheck (its layout is {1}, this one knows {2}).</source>
        <translation>{0} wurde von einem neueren factcheck geschrieben (sein Aufbau ist {1}, dieses kennt {2}).</translation>
    </message>
    <message>
        <source>{0} was written by an older factcheck and has to be brought up to date, but it can only be read.</source>
        <translation>{0} wurde von einem älteren factcheck geschrieben und muss auf den neuen Stand gebracht werden, kann aber nur gelesen werden.</translation>
    </message>
    <message>
        <source>{0} would unpack to more than {1} MB.</source>
        <translation>{0} würde beim Entpacken größer als {1} MB.</translation>
    </message>
    <message>
        <source>{0} would unpack to more than {1} times its size.</source>
        <translation>{0} würde beim Entpacken mehr als {1}-mal so groß.</translation>
    </message>
    <message>
        <source>{0} “{1}” must be one character</source>
        <translation>{0} „{1}“ muss ein einzelnes Zeichen sein</translation>
    </message>
    <message>
        <source>{0}, claim {1}: {2} cells where the heading has {3}.</source>
        <translation>{0}, Behauptung {1}: {2} Zellen, wo die Überschrift {3} hat.</translation>
    </message>
    <message>
        <source>{0}, line {1}: a quotation mark is not where one can be.</source>
        <translation>{0}, Zeile {1}: Ein Anführungszeichen steht, wo keines stehen kann.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation>{0}, Zeile {1}: {2}.</translation>
    </message>
    <message>
        <source>{0}–{1} is not a passage of this text, which has {2} characters.</source>
        <translation>{0}–{1} ist keine Textstelle dieses Textes, der {2} Zeichen hat.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: the disk is full.</source>
        <translation>„{0}“ kann nicht geschrieben werden: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: there is no folder “{1}”.</source>
        <translation>„{0}“ kann nicht geschrieben werden: Den Ordner „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: there is no permission to.</source>
        <translation>„{0}“ kann nicht geschrieben werden: Sie haben kein Recht dazu.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: {1}{2}.</source>
        <translation>„{0}“ kann nicht geschrieben werden: {1}{2}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be {1}: its {2} has changed since.</source>
        <translation>„{0}“ kann nicht {1} werden: Der Eintrag ({2}) hat sich seither geändert.</translation>
    </message>
    <message>
        <source>“{0}” changed while it was read.</source>
        <translation>„{0}“ hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: no process for it could be started ({1}).</source>
        <translation>„{0}“ war nicht zu lesen: Es ließ sich kein Prozess dafür starten ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be read: what reads such files broke down on it.</source>
        <translation>„{0}“ war nicht zu lesen: Was solche Dateien liest, ist daran gescheitert.</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} characters.</source>
        <translation>„{0}“ hat mehr als {1} Zeichen.</translation>
    </message>
    <message>
        <source>“{0}” has no pages.</source>
        <translation>„{0}“ hat keine Seiten.</translation>
    </message>
    <message>
        <source>“{0}” has no text in it.</source>
        <translation>„{0}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{0}” has {1} characters; an article can have {2}.</source>
        <translation>„{0}“ hat {1} Zeichen; ein Artikel kann {2} haben.</translation>
    </message>
    <message>
        <source>“{0}” has {1} characters; an article has at most {2}.</source>
        <translation>„{0}“ hat {1} Zeichen; ein Artikel hat höchstens {2}.</translation>
    </message>
    <message>
        <source>“{0}” has {1} pages; at most {2} are read.</source>
        <translation>„{0}“ hat {1} Seiten; höchstens {2} werden gelesen.</translation>
    </message>
    <message>
        <source>“{0}” holds</source>
        <translation>„{0}“ enthält</translation>
    </message>
    <message>
        <source>“{0}” holds no text.</source>
        <translation>„{0}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{0}” holds no web page.</source>
        <translation>„{0}“ enthält keine Webseite.</translation>
    </message>
    <message>
        <source>“{0}” holds nothing but blank space.</source>
        <translation>„{0}“ enthält nichts als Leerraum.</translation>
    </message>
    <message>
        <source>“{0}” is a damaged PDF document.</source>
        <translation>„{0}“ ist ein beschädigtes PDF-Dokument.</translation>
    </message>
    <message>
        <source>“{0}” is a web page of frames; the text is in other pages.</source>
        <translation>„{0}“ ist eine Webseite aus Frames; der Text steht auf anderen Seiten.</translation>
    </message>
    <message>
        <source>“{0}” is a web page without any text but a login.</source>
        <translation>„{0}“ ist eine Webseite ohne Text außer einer Anmeldung.</translation>
    </message>
    <message>
        <source>“{0}” is a web page without any text.</source>
        <translation>„{0}“ ist eine Webseite ohne Text.</translation>
    </message>
    <message>
        <source>“{0}” is a web page without text until its scripts have run.</source>
        <translation>„{0}“ ist eine Webseite, die erst Text enthält, wenn ihre Skripte gelaufen sind.</translation>
    </message>
    <message>
        <source>“{0}” is an article of its own again.</source>
        <translation>„{0}“ ist wieder ein eigener Artikel.</translation>
    </message>
    <message>
        <source>“{0}” is damaged: its parts cannot be told apart.</source>
        <translation>„{0}“ ist beschädigt: Die Teile sind nicht auseinanderzuhalten.</translation>
    </message>
    <message>
        <source>“{0}” is data for programs ({1}), not an article.</source>
        <translation>„{0}“ enthält Daten für Programme ({1}), keinen Artikel.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted with a password.</source>
        <translation>„{0}“ ist mit einem Passwort verschlüsselt.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1}.</source>
        <translation>„{0}“ ist größer als {1}.</translation>
    </message>
    <message>
        <source>“{0}” is nested too deeply to be read.</source>
        <translation>„{0}“ ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{0}” is not a list of tags.</source>
        <translation>„{0}“ ist keine Liste von Schlagwörtern.</translation>
    </message>
    <message>
        <source>“{0}” is not an address.</source>
        <translation>„{0}“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>“{0}” is not an edition of another article.</source>
        <translation>„{0}“ ist keine Fassung eines anderen Artikels.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file, so nothing can be written there.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei, daher kann dort nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>“{0}” is not submitted.</source>
        <translation>„{0}“ ist nicht abgegeben.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a web page.</source>
        <translation>„{0}“ ist nicht die Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>“{0}” is not the kind of file that its name says.</source>
        <translation>„{0}“ ist nicht die Art Datei, die der Name nennt.</translation>
    </message>
    <message>
        <source>“{0}” is not {1} {2} factcheck knows.</source>
        <translation>„{0}“ ist nichts, was factcheck kennt ({1} {2}).</translation>
    </message>
    <message>
        <source>“{0}” is not {1}: {2} does not fit.</source>
        <translation>„{0}“ ist nicht {1}: {2} passt nicht.</translation>
    </message>
    <message>
        <source>“{0}” is now an edition of “{1}”.</source>
        <translation>„{0}“ ist jetzt eine Fassung von „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is now {1}.</source>
        <translation>„{0}“ ist jetzt {1}.</translation>
    </message>
    <message>
        <source>“{0}” is protected in a way that cannot be read.</source>
        <translation>„{0}“ ist so geschützt, dass es nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>“{0}” is the project itself.</source>
        <translation>„{0}“ ist das Projekt selbst.</translation>
    </message>
    <message>
        <source>“{0}” is {1}; factcheck reads text, Markdown, web pages, Word, OpenDocument, RTF, PDF, e-books (EPUB) and mails.</source>
        <translation>„{0}“ ist {1}; factcheck liest Text, Markdown, Webseiten, Word, OpenDocument, RTF, PDF, E-Books (EPUB) und E-Mails.</translation>
    </message>
    <message>
        <source>“{0}” is {1}{2}.</source>
        <translation>„{0}“ ist {1}{2}.</translation>
    </message>
    <message>
        <source>“{0}” takes longer than {1} seconds to read.</source>
        <translation>„{0}“ zu lesen dauert länger als {1} Sekunden.</translation>
    </message>
    <message>
        <source>“{0}” takes more than {1} of memory to read.</source>
        <translation>„{0}“ zu lesen braucht mehr als {1} Speicher.</translation>
    </message>
    <message>
        <source>“{0}” was scanned: its pages are pictures, with hardly any text in them.</source>
        <translation>„{0}“ wurde gescannt: Die Seiten sind Bilder, in denen kaum Text steht.</translation>
    </message>
    <message>
        <source>“{0}” {1}</source>
        <translation>„{0}“ {1}</translation>
    </message>
    <message>
        <source>“{0}…” cannot be written: the name is too long.</source>
        <translation>„{0}…“ kann nicht geschrieben werden: Der Name ist zu lang.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A bug in factcheck</source>
        <translation>Ein Fehler in factcheck</translation>
    </message>
    <message>
        <source>factcheck has met a bug. The window stays open, but it may not show everything as it is.</source>
        <translation>factcheck ist auf einen Fehler gestoßen. Das Fenster bleibt offen, zeigt aber vielleicht nicht alles, wie es ist.</translation>
    </message>
    <message>
        <source>What was saved before is in {path}.</source>
        <translation>Was vorher gespeichert wurde, ist in {path}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Met again since: {n} times.</source>
        <translation>Seither noch {n}-mal aufgetreten.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This article has no other edition yet.</source>
        <translation>Von diesem Artikel gibt es noch keine andere Fassung.</translation>
    </message>
    <message>
        <source>Add its newer text, from a file, an address or a paste, as a “new edition” of it.</source>
        <translation>Fügen Sie seinen neueren Text aus einer Datei, von einer Adresse oder aus der Zwischenablage als „neue Fassung“ hinzu.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Autor/in</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>where it appeared</source>
        <translation>wo er erschienen ist</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;um</translation>
    </message>
    <message>
        <source>for example 2026-11-23</source>
        <translation>zum Beispiel 2026-11-23</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>&amp;Main text</source>
        <translation>&amp;Haupttext</translation>
    </message>
    <message>
        <source>&amp;Everything on the page</source>
        <translation>Alles auf der &amp;Seite</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>the main text is all there is on the page</source>
        <translation>der Haupttext ist alles, was auf der Seite steht</translation>
    </message>
    <message numerus="yes">
        <source>%n grey word(s) outside the main text</source>
        <translation>
            <numerusform>%n graues Wort außerhalb des Haupttextes</numerusform>
            <numerusform>%n graue Wörter außerhalb des Haupttextes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on the page left out</source>
        <translation>
            <numerusform>%n Wort der Seite weggelassen</numerusform>
            <numerusform>%n Wörter der Seite weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {shown} of {total} characters are shown, scroll on for more</source>
        <translation>gezeigt sind die ersten {shown} von {total} Zeichen, beim Weiterrollen kommen mehr</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
</context>
<context>
    <name>EditionChoice</name>
    <message>
        <source>A &amp;new article</source>
        <translation>Ein &amp;neuer Artikel</translation>
    </message>
    <message>
        <source>A new edition &amp;of</source>
        <translation>Eine neue &amp;Fassung von</translation>
    </message>
    <message>
        <source>An article of its ow&amp;n</source>
        <translation>Ein &amp;eigener Artikel</translation>
    </message>
    <message>
        <source>A later edition &amp;of</source>
        <translation>Eine s&amp;pätere Fassung von</translation>
    </message>
    <message>
        <source>The article it is a new edition of</source>
        <translation>Der Artikel, von dem es eine neue Fassung ist</translation>
    </message>
    <message>
        <source>search by title, site or date</source>
        <translation>nach Titel, Website oder Datum suchen</translation>
    </message>
    <message>
        <source>Choose the article that this text replaces.</source>
        <translation>Wählen Sie den Artikel, den dieser Text ersetzt.</translation>
    </message>
    <message>
        <source>Your claims there can be carried over.</source>
        <translation>Ihre Behauptungen dort können übernommen werden.</translation>
    </message>
    <message>
        <source>Its address is in the project already.</source>
        <translation>Seine Adresse ist schon im Projekt.</translation>
    </message>
    <message>
        <source>The two will be linked.</source>
        <translation>Die beiden werden verknüpft.</translation>
    </message>
    <message>
        <source>You have no claims there; the two will be linked.</source>
        <translation>Sie haben dort keine Behauptungen; die beiden werden verknüpft.</translation>
    </message>
    <message>
        <source>Your claim will be carried over if its passage is found.</source>
        <translation>Ihre Behauptung wird übernommen, wenn ihre Textstelle gefunden wird.</translation>
    </message>
    <message>
        <source>Your {count} claims will be carried over where their passages are found.</source>
        <translation>Ihre {count} Behauptungen werden übernommen, wo ihre Textstellen gefunden werden.</translation>
    </message>
    <message>
        <source>Nobody has said which article this is a new edition of.</source>
        <translation>Noch hat niemand gesagt, von welchem Artikel das eine neue Fassung ist.</translation>
    </message>
    <message>
        <source>Choose one, or say that it is a new article.</source>
        <translation>Wählen Sie einen, oder sagen Sie, dass es ein neuer Artikel ist.</translation>
    </message>
</context>
<context>
    <name>EditionColumn</name>
    <message>
        <source>Title of the edition</source>
        <translation>Titel der Fassung</translation>
    </message>
    <message>
        <source>Number, site and date of the edition</source>
        <translation>Nummer, Website und Datum der Fassung</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>Edition {number} of {many}</source>
        <translation>Fassung {number} von {many}</translation>
    </message>
</context>
<context>
    <name>EditionLine</name>
    <message>
        <source>Which edition of the article this is</source>
        <translation>Welche Fassung des Artikels das ist</translation>
    </message>
    <message>
        <source>There is a newer edition</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Go to the newer edition</source>
        <translation>Zur neueren Fassung gehen</translation>
    </message>
    <message>
        <source>Compare editions</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Both editions side by side</source>
        <translation>Beide Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Edition {number} of {many}</source>
        <translation>Fassung {number} von {many}</translation>
    </message>
</context>
<context>
    <name>EditionText</name>
    <message>
        <source>Text of the newer edition</source>
        <translation>Text der neueren Fassung</translation>
    </message>
    <message>
        <source>Text of the older edition</source>
        <translation>Text der älteren Fassung</translation>
    </message>
    <message>
        <source>New in this edition</source>
        <translation>Neu in dieser Fassung</translation>
    </message>
    <message>
        <source>Not in the newer edition</source>
        <translation>Nicht in der neueren Fassung</translation>
    </message>
    <message>
        <source>Reads differently in the other edition</source>
        <translation>Lautet in der anderen Fassung anders</translation>
    </message>
    <message>
        <source>Stands elsewhere in the other edition</source>
        <translation>Steht in der anderen Fassung woanders</translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Evidence of this claim</source>
        <translation>Belege dieser Behauptung</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>seen {date}</source>
        <translation>gesehen {date}</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>Noch ohne Richtung</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Archivierte Kopie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Press Esc again to drop what you typed.</source>
        <translation>Drücken Sie noch einmal Esc, um das Getippte zu verwerfen.</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Keine Datei angehängt</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Eine Datei anhängen</translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message>
        <source>Attach a file</source>
        <translation>Eine Datei anhängen</translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation>Angehängte Datei speichern</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence ({n})</source>
        <translation>Belege ({n})</translation>
    </message>
    <message>
        <source>There is no web address in the clipboard.</source>
        <translation>In der Zwischenablage ist keine Internetadresse.</translation>
    </message>
    <message>
        <source>Copy the page’s address in the browser, then paste it here.</source>
        <translation>Kopieren Sie die Adresse der Seite im Browser, und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>This evidence has no web address that can be opened.</source>
        <translation>Dieser Beleg hat keine Internetadresse, die geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are opened.</source>
        <translation>Geöffnet werden nur Adressen, die mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Datei speichern unter …</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Add the address in the clipboard as evidence</source>
        <translation>Die Adresse aus der Zwischenablage als Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Nothing yet that supports or refutes this claim.</source>
        <translation>Noch nichts, was diese Behauptung stützt oder widerlegt.</translation>
    </message>
    <message>
        <source>More for this evidence</source>
        <translation>Mehr zu diesem Beleg</translation>
    </message>
    <message>
        <source>Attach a file, save the attached file</source>
        <translation>Datei anhängen, angehängte Datei speichern</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Fetch a page</source>
        <translation>Seite abrufen</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;Adresse des Artikels</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse des Artikels</translation>
    </message>
    <message>
        <source>Also addresses of this computer and the &amp;local network</source>
        <translation>Auch Adressen dieses Rechners und des &amp;lokalen Netzes</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird abgerufen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>The page is fetched once, now, and read without running its scripts.</source>
        <translation>Die Seite wird jetzt einmal abgerufen und gelesen, ohne ihre Skripte auszuführen.</translation>
    </message>
    <message>
        <source>Fetching {address} …</source>
        <translation>{address} wird abgerufen …</translation>
    </message>
    <message>
        <source>Fetching a page</source>
        <translation>Eine Seite wird abgerufen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Das Beispiel wird gemacht</translation>
    </message>
    <message>
        <source>Export claims CSV</source>
        <translation>Behauptungen als CSV ausgeben</translation>
    </message>
    <message>
        <source>Export evidence CSV</source>
        <translation>Belege als CSV ausgeben</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Das Projekt wird geprüft</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n claim(s) to {path}.</source>
        <translation>
            <numerusform>%n Behauptung nach {path} geschrieben.</numerusform>
            <numerusform>%n Behauptungen nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n evidence item(s) to {path}.</source>
        <translation>
            <numerusform>%n Beleg nach {path} geschrieben.</numerusform>
            <numerusform>%n Belege nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a copy of the project to {path}.</source>
        <translation>Eine Kopie des Projekts nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Restore the project from a backup, or rebuild its tables: factcheck check --rebuild.</source>
        <translation>Stellen Sie das Projekt aus einer Sicherung wieder her, oder bauen Sie seine Tabellen neu: factcheck check --rebuild.</translation>
    </message>
    <message>
        <source>The project is sound: the file, its log and its tables agree.</source>
        <translation>Das Projekt ist in Ordnung: Die Datei, ihr Protokoll und ihre Tabellen stimmen überein.</translation>
    </message>
    <message>
        <source>Projects (*.factcheck)</source>
        <translation>Projekte (*.factcheck)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All reviewers</source>
        <translation>Alle Prüfenden</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claim(s)</source>
        <translation>
            <numerusform>{shown} von %n Behauptung</numerusform>
            <numerusform>{shown} von %n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Zahl der Behauptungen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Filter claims by words</source>
        <translation>Behauptungen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter claims by reviewer</source>
        <translation>Behauptungen nach Prüfenden filtern</translation>
    </message>
    <message>
        <source>Reads differently</source>
        <translation>Lautet anders</translation>
    </message>
    <message>
        <source>Show only claims that read differently than in the edition before</source>
        <translation>Nur Behauptungen zeigen, die anders lauten als in der vorigen Fassung</translation>
    </message>
    <message>
        <source>Show only {label}</source>
        <translation>Nur {label} zeigen</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Filter articles by title, site or byline</source>
        <translation>Artikel nach Titel, Website oder Autor/in filtern</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Zahl der Treffer</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>{rule}: “{words}”</source>
        <translation>{rule}: „{words}“</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>No further claim in this article.</source>
        <translation>Keine weitere Behauptung in diesem Artikel.</translation>
    </message>
    <message>
        <source>No further article in this project.</source>
        <translation>Kein weiterer Artikel in diesem Projekt.</translation>
    </message>
</context>
<context>
    <name>FormerWords</name>
    <message>
        <source>In the edition before: “{words}”</source>
        <translation>In der vorigen Fassung: „{words}“</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Diese Arbeit abbrechen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Filter by what it does, or by the key</source>
        <translation>Nach Wirkung oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alles wie am Anfang</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>&amp;Second key</source>
        <translation>&amp;Zweite Taste</translation>
    </message>
    <message>
        <source>The key of a label belongs to the project’s labels and comes before all others.</source>
        <translation>Die Taste einer Einstufung gehört zu den Einstufungen des Projekts und geht allen anderen vor.</translation>
    </message>
    <message>
        <source>In this project {key} gives the label “{name}”.</source>
        <translation>In diesem Projekt vergibt {key} die Einstufung „{name}“.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Every action has its first keys again.</source>
        <translation>Jeder Befehl hat wieder seine ersten Tasten.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filter by what it does, or by the key</source>
        <translation>Nach Wirkung oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <source>{key} gives “{label}” in this project</source>
        <translation>{key} vergibt in diesem Projekt „{label}“</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>Show only {kind}: {count}</source>
        <translation>Nur {kind} zeigen: {count}</translation>
    </message>
    <message>
        <source>Show only sentences with: {kind}</source>
        <translation>Nur Sätze zeigen mit: {kind}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Superlative</source>
        <translation>Superlativ</translation>
    </message>
    <message>
        <source>Superlatives</source>
        <translation>Superlative</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Vorbehalte</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Checked: the evidence supports what the passage says.</source>
        <translation>Geprüft: Die Belege stützen, was die Textstelle sagt.</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Checked or in progress, and not established: say why with the reason.</source>
        <translation>Geprüft oder in Arbeit und nicht nachgewiesen: Sagen Sie mit dem Grund, warum.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Evidence inconclusive</source>
        <translation>Belege nicht schlüssig</translation>
    </message>
    <message>
        <source>No evidence found</source>
        <translation>Keine Belege gefunden</translation>
    </message>
    <message>
        <source>Speculative</source>
        <translation>Spekulativ</translation>
    </message>
    <message>
        <source>The text itself presents it as possible, predicted or inferred, or rests it on unnamed authority.</source>
        <translation>Der Text selbst stellt es als möglich, vorhergesagt oder gefolgert dar, oder er stützt es auf Ungenannte.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation>Artikel des Projekts</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Open a project, or make a new one, first.</source>
        <translation>Öffnen Sie zuerst ein Projekt, oder legen Sie eines an.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n article(s)</source>
        <translation>
            <numerusform>{shown} von %n Artikel</numerusform>
            <numerusform>{shown} von %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No article has these words in its title, site or byline.</source>
        <translation>Kein Artikel hat diese Wörter in Titel, Website oder Autor/in.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Hier sind keine Artikel.</translation>
    </message>
    <message>
        <source>No articles yet. Drop files, a folder or an address here, or add one by the File menu.</source>
        <translation>Noch keine Artikel. Ziehen Sie Dateien, einen Ordner oder eine Adresse hierher, oder fügen Sie einen über das Menü „Datei“ hinzu.</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Artikel hinzufügen …</translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <translation>Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>Submit the article</source>
        <translation>Artikel abgeben</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>A picture is no article.</source>
        <translation>Ein Bild ist kein Artikel.</translation>
    </message>
    <message>
        <source>Drop the text, the file or the address of the page that it belongs to.</source>
        <translation>Ziehen Sie den Text, die Datei oder die Adresse der Seite hierher, zu der es gehört.</translation>
    </message>
    <message>
        <source>No project is open that an article could be added to.</source>
        <translation>Es ist kein Projekt geöffnet, dem ein Artikel hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>Make a new project or open one by the File menu, then drop this again.</source>
        <translation>Legen Sie über das Menü „Datei“ ein neues Projekt an, oder öffnen Sie eines, und ziehen Sie es dann noch einmal hierher.</translation>
    </message>
    <message>
        <source>factcheck speaks this language when it is started the next time.</source>
        <translation>factcheck spricht diese Sprache, wenn es das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>What is being typed cannot be saved.</source>
        <translation>Was gerade geschrieben wird, kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Mend that, or close the window again to leave without it.</source>
        <translation>Beheben Sie das, oder schließen Sie das Fenster noch einmal, um ohne es zu gehen.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Gespeicherte Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>RTF-Dokument</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Sho&amp;w it</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show the article that has this text</source>
        <translation>Den Artikel zeigen, der diesen Text hat</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>What it seems to be</source>
        <translation>Wonach es aussieht</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Gelesen als</translation>
    </message>
    <message>
        <source>This text is in the project already, as “{title}”.</source>
        <translation>Dieser Text ist schon im Projekt, als „{title}“.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Articles to add</source>
        <translation>Hinzuzufügende Artikel</translation>
    </message>
    <message>
        <source>cannot be added</source>
        <translation>nicht hinzuzufügen</translation>
    </message>
    <message>
        <source>here already, as “{title}”</source>
        <translation>schon hier, als „{title}“</translation>
    </message>
    <message>
        <source>same text as one above</source>
        <translation>gleicher Text wie einer weiter oben</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new edition of “{title}”</source>
        <translation>neue Fassung von „{title}“</translation>
    </message>
    <message>
        <source>new, look at it</source>
        <translation>neu, ansehen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>No program was found that opens the original.</source>
        <translation>Es wurde kein Programm gefunden, das das Original öffnet.</translation>
    </message>
    <message>
        <source>Save it by the Article menu, and open it where you like.</source>
        <translation>Speichern Sie es über das Menü „Artikel“, und öffnen Sie es, wo Sie möchten.</translation>
    </message>
    <message>
        <source>No copy of the original could be made to open: {reason}.</source>
        <translation>Es konnte keine Kopie des Originals zum Öffnen gemacht werden: {reason}.</translation>
    </message>
    <message>
        <source>Opened a copy of the page that runs no scripts and loads nothing from the network.</source>
        <translation>Eine Kopie der Seite geöffnet, die keine Skripte ausführt und nichts aus dem Netz lädt.</translation>
    </message>
    <message>
        <source>Opened a copy of the original ({kind}).</source>
        <translation>Eine Kopie des Originals geöffnet ({kind}).</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>The original could not be written to {path}: {reason}.</source>
        <translation>Das Original konnte nicht nach {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Wrote the original to {path}.</source>
        <translation>Das Original nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>This article was pasted as text: there is no original to show.</source>
        <translation>Dieser Artikel wurde als Text eingefügt: Es gibt kein Original zu zeigen.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>p. {number}</source>
        <translation>S. {number}</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>the first line, if left empty</source>
        <translation>die erste Zeile, wenn hier nichts steht</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Fetch the page at this address…</source>
        <translation>Seite an dieser Adresse ab&amp;rufen …</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>PlacingDelegate</name>
    <message>
        <source>Its passage is gone</source>
        <translation>Textstelle weggefallen</translation>
    </message>
    <message>
        <source>No candidate</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>{where}, {sureness} % sure</source>
        <translation>{where}, zu {sureness} % sicher</translation>
    </message>
    <message>
        <source>Select its passage in the article, or go to its sentence, then choose “Place here”.</source>
        <translation>Wählen Sie ihre Textstelle im Artikel aus, oder gehen Sie zu ihrem Satz, und wählen Sie dann „Hier zuordnen“.</translation>
    </message>
</context>
<context>
    <name>PlacingList</name>
    <message>
        <source>Claims that need placing</source>
        <translation>Nicht zugeordnete Behauptungen</translation>
    </message>
    <message>
        <source>Placed and saved. No claim of this article needs placing any more.</source>
        <translation>Zugeordnet und gespeichert. In diesem Artikel ist keine Behauptung mehr zuzuordnen.</translation>
    </message>
    <message>
        <source>Choose the claim to be placed first.</source>
        <translation>Wählen Sie zuerst die Behauptung, die zuzuordnen ist.</translation>
    </message>
    <message>
        <source>Select its passage in the article first.</source>
        <translation>Wählen Sie zuerst ihre Textstelle im Artikel aus.</translation>
    </message>
    <message>
        <source>First choose the claim whose passage is gone.</source>
        <translation>Wählen Sie zuerst die Behauptung, deren Stelle weggefallen ist.</translation>
    </message>
    <message>
        <source>This passage is noted as gone already.</source>
        <translation>Diese Textstelle ist schon als weggefallen vermerkt.</translation>
    </message>
    <message>
        <source>Number of claims that need placing</source>
        <translation>Zahl der nicht zugeordneten Behauptungen</translation>
    </message>
    <message>
        <source>Left and Right show the candidates, Enter takes the one shown.</source>
        <translation>Links und Rechts zeigen die Vorschläge, Eingabe nimmt den gezeigten.</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Hier zuordnen</translation>
    </message>
    <message>
        <source>Put the claim on what is selected in the article, or on the sentence</source>
        <translation>Die Behauptung der Auswahl im Artikel zuordnen, oder dem Satz</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Note that this edition has no such passage any more</source>
        <translation>Festhalten, dass diese Fassung keine solche Textstelle mehr hat</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Both editions side by side, at this passage</source>
        <translation>Beide Fassungen nebeneinander, an dieser Textstelle</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) to be placed</source>
        <translation>
            <numerusform>%n Behauptung zuzuordnen</numerusform>
            <numerusform>%n Behauptungen zuzuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) gone</source>
        <translation>
            <numerusform>%n Textstelle weggefallen</numerusform>
            <numerusform>%n Textstellen weggefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate {number} of {many}.</source>
        <translation>Vorschlag {number} von {many}.</translation>
    </message>
    <message>
        <source>Select its passage in the article, then choose “Place here”.</source>
        <translation>Wählen Sie ihre Textstelle im Artikel aus und dann „Hier zuordnen“.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>Diesen aus&amp;lassen</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>Wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>Add it after a&amp;ll</source>
        <translation>D&amp;och hinzufügen</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} articles</source>
        <translation>{count} Artikel hinzufügen</translation>
    </message>
    <message>
        <source>{count} cannot be added</source>
        <translation>{count} nicht hinzufügbar</translation>
    </message>
    <message>
        <source>{count} in the project already</source>
        <translation>{count} schon im Projekt</translation>
    </message>
    <message>
        <source>{count} with the same text as another</source>
        <translation>{count} mit dem Text einer anderen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{job}: stopped.</source>
        <translation>{job}: angehalten.</translation>
    </message>
</context>
<context>
    <name>QuoteHeader</name>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole passage</source>
        <translation>Die ganze Textstelle zeigen</translation>
    </message>
    <message>
        <source>Characters {start}–{end}</source>
        <translation>Zeichen {start}–{end}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading column</source>
        <translation>Lesespalte</translation>
    </message>
    <message>
        <source>There is no room for longer lines.</source>
        <translation>Für längere Zeilen ist kein Platz.</translation>
    </message>
    <message numerus="yes">
        <source>Lines hold %n characters.</source>
        <translation>
            <numerusform>Zeilen fassen %n Zeichen.</numerusform>
            <numerusform>Zeilen fassen %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open a project, or make a new one to begin.</source>
        <translation>Öffnen Sie ein Projekt, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <translation>Dieses Projekt hat noch keine Artikel</translation>
    </message>
    <message>
        <source>Add files, fetch a page, paste an article, or drop one here.</source>
        <translation>Fügen Sie Dateien hinzu, rufen Sie eine Seite ab, fügen Sie einen Artikel ein, oder ziehen Sie einen hierher.</translation>
    </message>
    <message>
        <source>No article is chosen</source>
        <translation>Kein Artikel ist gewählt</translation>
    </message>
    <message>
        <source>Choose an article on the left to read it and mark its claims.</source>
        <translation>Wählen Sie links einen Artikel, um ihn zu lesen und seine Behauptungen zu markieren.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>Ready check</source>
        <translation>Abschlussprüfung</translation>
    </message>
    <message>
        <source>Looking through the article…</source>
        <translation>Der Artikel wird durchgesehen …</translation>
    </message>
    <message>
        <source>How much of the article has been looked through</source>
        <translation>Wie viel vom Artikel durchgesehen ist</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Enter or a double click goes there.</source>
        <translation>Eingabe oder ein Doppelklick führt dorthin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Submit the article</source>
        <translation>Artikel abgeben</translation>
    </message>
    <message>
        <source>Submit anyway</source>
        <translation>Trotzdem abgeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>Weiter prüfen</translation>
    </message>
    <message>
        <source>Nothing is left to do on this article, and you have submitted it.</source>
        <translation>An diesem Artikel ist nichts mehr zu tun, und Sie haben ihn abgegeben.</translation>
    </message>
    <message>
        <source>Nothing is left to do on this article: it can be submitted.</source>
        <translation>An diesem Artikel ist nichts mehr zu tun: Er kann abgegeben werden.</translation>
    </message>
    <message>
        <source>You have submitted this article. This was left:</source>
        <translation>Sie haben diesen Artikel abgegeben. Offen geblieben ist:</translation>
    </message>
    <message>
        <source>Before you submit this article, look at what is left:</source>
        <translation>Bevor Sie diesen Artikel abgeben, sehen Sie an, was noch offen ist:</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) to be placed</source>
        <translation>
            <numerusform>%n Behauptung zuzuordnen</numerusform>
            <numerusform>%n Behauptungen zuzuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without evidence</source>
        <translation>
            <numerusform>%n Behauptung ohne Beleg</numerusform>
            <numerusform>%n Behauptungen ohne Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a reason for the label</source>
        <translation>
            <numerusform>%n Behauptung ohne Grund der Einstufung</numerusform>
            <numerusform>%n Behauptungen ohne Grund der Einstufung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) not marked</source>
        <translation>
            <numerusform>%n Zahl nicht markiert</numerusform>
            <numerusform>%n Zahlen nicht markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not looked at yet</source>
        <translation>
            <numerusform>%n Satz noch nicht angesehen</numerusform>
            <numerusform>%n Sätze noch nicht angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} mehr</translation>
    </message>
    <message>
        <source>{label}: “{quote}”</source>
        <translation>{label}: „{quote}“</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer/in</translation>
    </message>
    <message>
        <source>Your &amp;name, as it should stand beside your claims:</source>
        <translation>Ihr &amp;Name, wie er neben Ihren Behauptungen stehen soll:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Or choose who you are of those who have worked in this project:</source>
        <translation>Oder wählen Sie, wer Sie sind, unter denen, die in diesem Projekt gearbeitet haben:</translation>
    </message>
    <message>
        <source>Reviewers so far</source>
        <translation>Bisherige Prüfende</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{act} Saved.</source>
        <translation>{act} Gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to label here: this article has no words.</source>
        <translation>Hier ist nichts einzustufen: Dieser Artikel hat keine Wörter.</translation>
    </message>
    <message>
        <source>No label has been given yet: press the key of one first.</source>
        <translation>Es wurde noch keine Einstufung vergeben: Drücken Sie zuerst die Taste einer Einstufung.</translation>
    </message>
    <message>
        <source>Put the caret where the second claim should begin, then split.</source>
        <translation>Setzen Sie die Schreibmarke dorthin, wo die zweite Behauptung beginnen soll, und teilen Sie dann.</translation>
    </message>
    <message>
        <source>You have no further claim in this article to join with.</source>
        <translation>Sie haben in diesem Artikel keine weitere Behauptung zum Verbinden.</translation>
    </message>
    <message>
        <source>The passage cannot be moved further that way.</source>
        <translation>Die Textstelle kann nicht weiter in diese Richtung verschoben werden.</translation>
    </message>
    <message>
        <source>This article is not the edition of another one.</source>
        <translation>Dieser Artikel ist keine Fassung eines anderen.</translation>
    </message>
    <message>
        <source>All your claims on the edition before have been carried over.</source>
        <translation>Alle Ihre Behauptungen aus der vorigen Fassung sind übernommen.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>A project is one file: its articles, the claims in them and their evidence.</source>
        <translation>Ein Projekt ist eine Datei: ihre Artikel, die Behauptungen darin und ihre Belege.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change who is working</source>
        <translation>Wechseln, wer arbeitet</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation>Prüfer/in: {name}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>noch keine Behauptungen</translation>
    </message>
    <message numerus="yes">
        <source>{looked} of %n sentence(s) looked at</source>
        <translation>
            <numerusform>{looked} von %n Satz angesehen</numerusform>
            <numerusform>{looked} von %n Sätzen angesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Articles added</source>
        <translation>Hinzugefügte Artikel</translation>
    </message>
    <message>
        <source>What came of each file</source>
        <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
        <source>Enter or a double click shows an article.</source>
        <translation>Eingabe oder ein Doppelklick zeigt einen Artikel.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt</numerusform>
            <numerusform>%n Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} already in the project</source>
        <translation>{count} schon im Projekt</translation>
    </message>
    <message>
        <source>{count} not added</source>
        <translation>{count} nicht hinzugefügt</translation>
    </message>
    <message>
        <source>stopped before {count} more</source>
        <translation>vor {count} weiteren angehalten</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Sehen Sie diese an</translation>
    </message>
    <message>
        <source>Already in the project</source>
        <translation>Schon im Projekt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>The beginning of {count} characters; the whole text is added.</source>
        <translation>Der Anfang von {count} Zeichen; hinzugefügt wird der ganze Text.</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>This is the last sentence.</source>
        <translation>Das ist der letzte Satz.</translation>
    </message>
    <message>
        <source>This is the first sentence.</source>
        <translation>Das ist der erste Satz.</translation>
    </message>
    <message>
        <source>Going on from the beginning of the article.</source>
        <translation>Weiter am Anfang des Artikels.</translation>
    </message>
    <message>
        <source>This is the only sentence left that has not been looked at.</source>
        <translation>Das ist der einzige Satz, der noch nicht angesehen ist.</translation>
    </message>
    <message>
        <source>Every sentence of this article has been looked at.</source>
        <translation>Jeder Satz dieses Artikels ist angesehen.</translation>
    </message>
    <message>
        <source>No further disagreement in this article.</source>
        <translation>Keine weitere abweichende Einstufung in diesem Artikel.</translation>
    </message>
</context>
<context>
    <name>WalkingView</name>
    <message>
        <source>Claim.</source>
        <translation>Behauptung.</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht angesehen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not set</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Namentlich</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vage</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting for a source</source>
        <translation>Wartet auf eine Quelle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Refutes</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
</context>
</TS>
