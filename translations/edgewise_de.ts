<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>DefinitionSource</name>
    <message>
        <source>There is something after the end.</source>
        <translation>Nach dem Ende folgt noch etwas.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested more than %n level(s) deep.</source>
        <translation>
            <numerusform>Das ist mehr als %n Ebene tief verschachtelt.</numerusform>
            <numerusform>Das ist mehr als %n Ebenen tief verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Another document begins here; only the first one is read.</source>
        <translation>Hier beginnt ein weiteres Dokument; nur das erste wird gelesen.</translation>
    </message>
</context>
<context>
    <name>edgewise::ActivityDetail</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Details of the call</source>
        <translation>Einzelheiten des Aufrufs</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>Teile des Aufrufs</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copies the call as a command line. Its credential is masked.</source>
        <translation>Kopiert den Aufruf als Befehlszeile. Die Zugangsdaten darin sind unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
        <source>Clear the whole log…</source>
        <translation>Ganzes Protokoll leeren…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1 headers</source>
        <translation>%1: Header</translation>
    </message>
    <message>
        <source>%1 body</source>
        <translation>%1: Body</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Credentials and presigned queries were never written.</source>
        <translation>Zugangsdaten und Signaturen wurden nie gespeichert.</translation>
    </message>
    <message>
        <source>· %1 · %2</source>
        <extracomment>Behind the status of a call: how long it took, and when it was.</extracomment>
        <translation>· %1 · %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Never kept: it holds a secret.</source>
        <translation>Wird nie aufbewahrt: Darin steht ein Geheimnis.</translation>
    </message>
    <message>
        <source>tried again at once</source>
        <translation>sofort noch einmal versucht</translation>
    </message>
    <message>
        <source>waited %1, as told</source>
        <translation>wie verlangt %1 gewartet</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>%1 gewartet</translation>
    </message>
</context>
<context>
    <name>edgewise::ActivityLog</name>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation>
            <numerusform>… noch %n Byte</numerusform>
            <numerusform>… noch %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ActivityModel</name>
    <message>
        <source>%1, changed something</source>
        <translation>%1, hat etwas geändert</translation>
    </message>
    <message>
        <source>This call was made to change something.</source>
        <translation>Dieser Aufruf sollte etwas ändern.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>edgewise::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Filter by URL or text</source>
        <translation>Nach URL oder Text filtern</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>Aufrufe filtern</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Welche Aufrufe</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
        <source>Every call of the last 30 days. Secrets are taken out before anything is written.</source>
        <translation>Alle Aufrufe der letzten 30 Tage. Geheimnisse werden entfernt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>No calls yet. Whatever Edgewise asks of a service will be listed here.</source>
        <translation>Noch keine Aufrufe. Hier erscheint alles, was Edgewise von einem Dienst abfragt.</translation>
    </message>
    <message>
        <source>Export as HAR or CSV…</source>
        <translation>Als HAR oder CSV exportieren…</translation>
    </message>
    <message>
        <source>The activity log cannot be written. New calls are listed here until you quit.</source>
        <translation>Das Aktivitätsprotokoll kann nicht geschrieben werden. Neue Aufrufe stehen hier, bis Sie Edgewise beenden.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No call matches this filter.</source>
        <translation>Kein Aufruf passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Reading the activity log…</source>
        <translation>Das Aktivitätsprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Reading older calls…</source>
        <translation>Ältere Aufrufe werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) found</source>
        <translation>
            <numerusform>%Ln Aufruf gefunden</numerusform>
            <numerusform>%Ln Aufrufe gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) today</source>
        <translation>
            <numerusform>%Ln Aufruf heute</numerusform>
            <numerusform>%Ln Aufrufe heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 7 days</source>
        <translation>
            <numerusform>%Ln Aufruf in 7 Tagen</numerusform>
            <numerusform>%Ln Aufrufe in 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln Aufruf in 30 Tagen</numerusform>
            <numerusform>%Ln Aufrufe in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>The foot of the list: calls, writes, failed calls.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s)</source>
        <translation>
            <numerusform>%Ln schreibend</numerusform>
            <numerusform>%Ln schreibend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A pencil marks what changed something.</source>
        <translation>Ein Stift markiert, was etwas geändert hat.</translation>
    </message>
    <message>
        <source>Export the calls that are shown</source>
        <translation>Angezeigte Aufrufe exportieren</translation>
    </message>
    <message>
        <source>HTTP archive (*.har);;CSV table (*.csv)</source>
        <translation>HTTP-Archiv (*.har);;CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were saved to %1.</source>
        <translation>
            <numerusform>%Ln Aufruf wurde in %1 gespeichert.</numerusform>
            <numerusform>%Ln Aufrufe wurden in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied as cURL, with its credential masked.</source>
        <translation>Als cURL kopiert, die Zugangsdaten sind unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>The URL was copied.</source>
        <translation>Die URL wurde kopiert.</translation>
    </message>
    <message>
        <source>The entry of %1 was deleted.</source>
        <translation>Der Eintrag von %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Clear the activity log?</source>
        <translation>Aktivitätsprotokoll leeren?</translation>
    </message>
    <message>
        <source>All calls of all connections are forgotten. Nothing changes at the services. There is no way back.</source>
        <translation>Alle Aufrufe aller Verbindungen werden vergessen. Bei den Diensten ändert sich nichts. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Export calls as HAR or CSV…</source>
        <translation>Aufrufe als HAR oder CSV exportieren…</translation>
    </message>
    <message>
        <source>Show failed calls</source>
        <translation>Fehlgeschlagene Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Clear the activity log…</source>
        <translation>Aktivitätsprotokoll leeren…</translation>
    </message>
</context>
<context>
    <name>edgewise::AddExportDialog</name>
    <message>
        <source>Friendly ID or UUID</source>
        <translation>Friendly ID oder UUID</translation>
    </message>
    <message>
        <source>Name in Edgewise</source>
        <translation>Name in Edgewise</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add export</source>
        <translation>Export hinzufügen</translation>
    </message>
    <message>
        <source>Sitecore CDP gives no list of its exports, so each is named once. Its jobs and files then show by themselves.</source>
        <translation>Sitecore CDP liefert keine Liste seiner Exporte, deshalb wird jeder einmal angegeben. Seine Läufe und Dateien erscheinen dann von selbst.</translation>
    </message>
    <message>
        <source>In CDP open the export: its friendly ID stands below its name.</source>
        <translation>Öffnen Sie in CDP den Export: Seine Friendly ID steht unter seinem Namen.</translation>
    </message>
    <message>
        <source>This tenant has: %1.</source>
        <translation>Dieser Mandant hat: %1.</translation>
    </message>
    <message>
        <source>If you like. Without one its friendly ID is shown.</source>
        <translation>Wenn Sie möchten. Ohne Namen wird die Friendly ID gezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This export is remembered already.</source>
        <translation>Dieser Export ist schon in der Liste.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 wird gesucht…</translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Sitecore CDP does not know “%1”, or none of its jobs has finished.</source>
        <translation>Sitecore CDP kennt „%1“ nicht, oder noch keiner seiner Läufe ist fertig.</translation>
    </message>
    <message>
        <source>Compare it with the friendly ID in CDP, and check that the connection has the right region.</source>
        <translation>Vergleichen Sie die Angabe mit der Friendly ID in CDP und prüfen Sie, ob die Region der Verbindung stimmt.</translation>
    </message>
    <message>
        <source>This export is remembered already, as %1.</source>
        <translation>Dieser Export ist schon in der Liste, als %1.</translation>
    </message>
</context>
<context>
    <name>edgewise::AnswerCheck</name>
    <message>
        <source>The status %1 is not documented for this operation.</source>
        <translation>Der Status %1 ist für diese Operation nicht dokumentiert.</translation>
    </message>
    <message>
        <source>This header is documented as always there, and is missing.</source>
        <translation>Laut Dokumentation ist dieser Header immer da, hier fehlt er.</translation>
    </message>
    <message>
        <source>There is no body; one of the type %1 is documented.</source>
        <translation>Es gibt keinen Body; dokumentiert ist einer vom Typ %1.</translation>
    </message>
    <message>
        <source>The answer does not say its media type; documented is %1.</source>
        <translation>Die Antwort nennt ihren Medientyp nicht; dokumentiert ist %1.</translation>
    </message>
    <message>
        <source>The media type %1 is not documented; %2 is.</source>
        <translation>Der Medientyp %1 ist nicht dokumentiert; dokumentiert ist %2.</translation>
    </message>
    <message>
        <source>The body is no JSON: %1</source>
        <translation>Der Body ist kein JSON: %1</translation>
    </message>
</context>
<context>
    <name>edgewise::BodyEdit</name>
    <message>
        <source>Insert example</source>
        <translation>Beispiel einfügen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Every member</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Only what is required</source>
        <translation>Nur Pflichtfelder</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::BodyFile</name>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>edgewise::BodyView</name>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here.</source>
        <translation>Hier wird nur der Anfang gezeigt.</translation>
    </message>
    <message>
        <source>Save the whole</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>Place in the body</source>
        <translation>Stelle im Body</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text, the first %1 of %2</source>
        <translation>Text, die ersten %1 von %2</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a body is, and how many lines it has: &quot;HTML, 12 lines&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>edgewise::Bubble</name>
    <message>
        <source>now</source>
        <extracomment>When a notification came</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>edgewise::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>edgewise::CallWords</name>
    <message>
        <source>It worked, and the answer is below.</source>
        <translation>Es hat geklappt, die Antwort steht unten.</translation>
    </message>
    <message>
        <source>It was created.</source>
        <translation>Es wurde angelegt.</translation>
    </message>
    <message>
        <source>It was accepted; it is done later, or not at all.</source>
        <translation>Es wurde angenommen; erledigt wird es später oder gar nicht.</translation>
    </message>
    <message>
        <source>It worked; there is nothing to say about it.</source>
        <translation>Es hat geklappt; dazu gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <source>Only a part was asked for, and here it is.</source>
        <translation>Nur ein Teil wurde verlangt, hier ist er.</translation>
    </message>
    <message>
        <source>It has moved for good. The console does not follow; the new address is in the header “location”.</source>
        <translation>Es ist dauerhaft umgezogen. Die Konsole folgt nicht; die neue Adresse steht im Header „location“.</translation>
    </message>
    <message>
        <source>It is somewhere else at the moment. The console does not follow; the address is in the header “location”.</source>
        <translation>Es ist zurzeit an anderer Stelle. Die Konsole folgt nicht; die Adresse steht im Header „location“.</translation>
    </message>
    <message>
        <source>It has not changed since the time or version that was named.</source>
        <translation>Seit der genannten Zeit oder Version hat es sich nicht geändert.</translation>
    </message>
    <message>
        <source>The service did not accept what was sent; mostly it says why.</source>
        <translation>Der Dienst hat das Gesendete nicht angenommen; meist sagt er, warum.</translation>
    </message>
    <message>
        <source>The credential is missing or was refused.</source>
        <translation>Die Zugangsdaten fehlen oder wurden abgelehnt.</translation>
    </message>
    <message>
        <source>The credential is known, but it may not do this.</source>
        <translation>Die Zugangsdaten sind bekannt, reichen dafür aber nicht aus.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This address exists, but not with this verb.</source>
        <translation>Diese Adresse gibt es, aber nicht mit dieser Methode.</translation>
    </message>
    <message>
        <source>The service cannot answer in a form that the header “accept” allows.</source>
        <translation>Der Dienst kann in keiner Form antworten, die der Header „accept“ erlaubt.</translation>
    </message>
    <message>
        <source>The service waited too long for the call.</source>
        <translation>Der Dienst hat zu lange auf den Aufruf gewartet.</translation>
    </message>
    <message>
        <source>It does not go together with what is there.</source>
        <translation>Es verträgt sich nicht mit dem, was schon da ist.</translation>
    </message>
    <message>
        <source>It was there once, and is no more.</source>
        <translation>Es war einmal da und ist jetzt weg.</translation>
    </message>
    <message>
        <source>The length of the body has to be told.</source>
        <translation>Die Länge des Body muss angegeben werden.</translation>
    </message>
    <message>
        <source>What was asked for as a condition is not true any more.</source>
        <translation>Was zur Bedingung gemacht wurde, trifft nicht mehr zu.</translation>
    </message>
    <message>
        <source>The body is larger than the service takes.</source>
        <translation>Der Body ist größer, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>The address is longer than the service takes.</source>
        <translation>Die Adresse ist länger, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>The service does not take a body of this media type.</source>
        <translation>Einen Body dieses Medientyps nimmt der Dienst nicht an.</translation>
    </message>
    <message>
        <source>The body could be read, but what it says cannot be done.</source>
        <translation>Der Body war lesbar, aber was darin steht, ist nicht möglich.</translation>
    </message>
    <message>
        <source>The service wants a condition, such as “if-match”.</source>
        <translation>Der Dienst verlangt eine Bedingung, zum Beispiel „if-match“.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. The header “retry-after” may say how long to wait.</source>
        <translation>Zu viele Aufrufe in kurzer Zeit. Der Header „retry-after“ sagt vielleicht, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>The headers are larger than the service takes.</source>
        <translation>Die Header sind größer, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>The service failed; that is no fault of the call.</source>
        <translation>Im Dienst ist ein Fehler aufgetreten; am Aufruf liegt es nicht.</translation>
    </message>
    <message>
        <source>The service does not know this verb.</source>
        <translation>Der Dienst kennt diese Methode nicht.</translation>
    </message>
    <message>
        <source>The service got a bad answer from another one behind it.</source>
        <translation>Der Dienst hat von einem anderen hinter ihm eine fehlerhafte Antwort bekommen.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Der Dienst ist zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service waited too long for another one behind it.</source>
        <translation>Der Dienst hat zu lange auf einen anderen hinter ihm gewartet.</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>Es hat geklappt.</translation>
    </message>
    <message>
        <source>It is somewhere else. The console does not follow.</source>
        <translation>Es ist an anderer Stelle. Die Konsole folgt nicht.</translation>
    </message>
    <message>
        <source>The service refused the call.</source>
        <translation>Der Dienst hat den Aufruf abgelehnt.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Im Dienst ist ein Fehler aufgetreten.</translation>
    </message>
</context>
<context>
    <name>edgewise::ChipsEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>edgewise::ClearCacheCard</name>
    <message>
        <source>Clear cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Empties everything cached for this environment. Content stays published; the next visits are slower.</source>
        <translation>Leert alles, was für diese Umgebung zwischengespeichert ist. Inhalte bleiben veröffentlicht; die nächsten Besuche sind langsamer.</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>last time %1, from %2</source>
        <translation>zuletzt %1, aus %2</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Accepted at %1. The service does not say when it is done.</source>
        <translation>Um %1 angenommen. Der Dienst sagt nicht, wann es erledigt ist.</translation>
    </message>
    <message>
        <source>It is not known whether it was accepted, and it was not sent again. %1</source>
        <translation>Es ist nicht bekannt, ob es angenommen wurde, und es wurde nicht noch einmal gesendet. %1</translation>
    </message>
    <message>
        <source>Clearing once more does no harm but slower visits.</source>
        <translation>Noch einmal zu leeren schadet nicht, nur die Besuche werden langsamer.</translation>
    </message>
</context>
<context>
    <name>edgewise::ColourCombo</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene…</translation>
    </message>
</context>
<context>
    <name>edgewise::ComparePage</name>
    <message>
        <source>none</source>
        <comment>parameters</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Send B again</source>
        <translation>B erneut senden</translation>
    </message>
    <message>
        <source>Part of the answers</source>
        <translation>Teil der Antworten</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Ignore times</source>
        <translation>Zeiten ignorieren</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <translation>Als Patch kopieren</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Zwei Antworten vergleichen</translation>
    </message>
    <message>
        <source>Differences between the answers</source>
        <translation>Unterschiede zwischen den Antworten</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The two calls</source>
        <translation>Die beiden Aufrufe</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Dates with a time count as equal</source>
        <translation>Datumsangaben mit Uhrzeit gelten als gleich</translation>
    </message>
    <message>
        <source>A JSON Patch (RFC 6902) that makes B of A</source>
        <translation>Ein JSON Patch (RFC 6902), der aus A B macht</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1, cut</source>
        <translation>%1, abgeschnitten</translation>
    </message>
    <message>
        <source>%1 (%2 less)</source>
        <translation>%1 (%2 weniger)</translation>
    </message>
    <message>
        <source>%1 (%2 more)</source>
        <translation>%1 (%2 mehr)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Compared by name: the order of headers does not count.</source>
        <translation>Nach Namen verglichen: Die Reihenfolge der Header zählt nicht.</translation>
    </message>
    <message>
        <source>Compared member by member: order and spacing do not count.</source>
        <translation>Feld für Feld verglichen: Reihenfolge und Leerraum zählen nicht.</translation>
    </message>
    <message>
        <source>Compared line by line: at least one of them is no JSON.</source>
        <translation>Zeile für Zeile verglichen: Mindestens eine der Antworten ist kein JSON.</translation>
    </message>
    <message>
        <source>The bodies are the same.</source>
        <translation>Der Body ist in beiden gleich.</translation>
    </message>
    <message>
        <source>The headers are the same.</source>
        <translation>Die Header sind gleich.</translation>
    </message>
    <message>
        <source>Times were not compared.</source>
        <translation>Zeiten wurden nicht verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>edgewise::ConfirmDialog</name>
    <message>
        <source>Type the name of the tenant, %1, to go on</source>
        <translation>Geben Sie zum Fortfahren den Namen des Mandanten ein: %1</translation>
    </message>
</context>
<context>
    <name>edgewise::ConflictView</name>
    <message>
        <source>Save what is chosen</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>An anderer Stelle geändert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ. Where only one side changed a field, that side is chosen already.</source>
        <translation>
            <numerusform>%n Feld ist verschieden. Wo nur eine Seite ein Feld geändert hat, ist diese Seite schon ausgewählt.</numerusform>
            <numerusform>%n Felder sind verschieden. Wo nur eine Seite ein Feld geändert hat, ist diese Seite schon ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1, Ihre Fassung</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1, andere Fassung</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>you changed it</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>they changed it</source>
        <translation>an anderer Stelle geändert</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s), the same</source>
        <translation>
            <numerusform>und %n weitere, gleiche Zeile</numerusform>
            <numerusform>und %n weitere, gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n zu wählen</numerusform>
            <numerusform>%n zu wählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Connection</name>
    <message>
        <source>This is not a web address. It has to start with https:// and name a host.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>Only https is accepted here; http works for this computer alone (localhost).</source>
        <translation>Hier ist nur https erlaubt; http geht nur für diesen Computer (localhost).</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address; they belong into the fields for keys.</source>
        <translation>Nehmen Sie Benutzername und Passwort aus der Adresse heraus; sie gehören in die Felder für Schlüssel.</translation>
    </message>
    <message>
        <source>Take everything from the ? or # on out of the address.</source>
        <translation>Nehmen Sie alles ab dem Zeichen ? oder # aus der Adresse heraus.</translation>
    </message>
    <message>
        <source>Give the connection a name, such as the brand and the region.</source>
        <translation>Geben Sie der Verbindung einen Namen, zum Beispiel Marke und Region.</translation>
    </message>
    <message>
        <source>Choose a colour.</source>
        <translation>Wählen Sie eine Farbe.</translation>
    </message>
    <message>
        <source>Type the address of CDP, or choose a region.</source>
        <translation>Geben Sie die Adresse von CDP ein oder wählen Sie eine Region.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy it once more, alone.</source>
        <translation>Darin steht ein Leerzeichen oder ein Zeilenumbruch. Kopieren Sie nur den Wert selbst noch einmal.</translation>
    </message>
    <message>
        <source>A Client key has no colon. The part behind it may be the API token.</source>
        <translation>Ein Client key enthält keinen Doppelpunkt. Der Teil dahinter ist vielleicht das API token.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>edgewise::ConnectionButton</name>
    <message>
        <source>%1: no connection is chosen</source>
        <translation>%1: keine Verbindung gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Left side&quot; or &quot;Right side&quot;, %2 the name of a connection</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Verbindung wählen</translation>
    </message>
</context>
<context>
    <name>edgewise::ConnectionForm</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Advanced: base addresses, token address, audience, CA file</source>
        <translation>Erweitert: Basisadressen, Token-Adresse, Audience, CA-Datei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>CDP address</source>
        <translation>CDP-Adresse</translation>
    </message>
    <message>
        <source>Edge address</source>
        <translation>Edge-Adresse</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificates to trust besides those of the system, as PEM.</source>
        <translation>Zertifikate, denen zusätzlich zu denen des Systems vertraut wird, als PEM.</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Type the key that belongs to this secret.</source>
        <translation>Geben Sie den Schlüssel ein, der zu diesem Geheimnis gehört.</translation>
    </message>
    <message>
        <source>There is no file of that name that holds certificates.</source>
        <translation>Unter diesem Namen gibt es keine Datei mit Zertifikaten.</translation>
    </message>
    <message>
        <source>For the region Custom.</source>
        <translation>Für die Region „Eigene“.</translation>
    </message>
    <message>
        <source>Test connections need no unlocking.</source>
        <translation>Testverbindungen brauchen keine Freigabe.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Allow Delete content on this production connection for an hour</source>
        <translation>„Inhalte löschen“ für diese Produktionsverbindung eine Stunde lang erlauben</translation>
    </message>
</context>
<context>
    <name>edgewise::ConnectionsDialog</name>
    <message>
        <source>built in, on this computer</source>
        <translation>eingebaut, läuft lokal</translation>
    </message>
    <message>
        <source>production · %1</source>
        <translation>Produktion · %1</translation>
    </message>
    <message>
        <source>test · %1</source>
        <translation>Test · %1</translation>
    </message>
    <message>
        <source>Delete connection…</source>
        <translation>Verbindung löschen…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
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
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Install a keychain of your desktop, such as GNOME Keyring or KWallet, and sign in to the desktop once more.</source>
        <translation>Installieren Sie einen Schlüsselbund für Ihren Desktop, zum Beispiel GNOME Keyring oder KWallet, und melden Sie sich neu am Desktop an.</translation>
    </message>
    <message>
        <source>It is found by itself then. The packages are called gnome-keyring and kwalletmanager on most systems.</source>
        <translation>Danach wird er von selbst gefunden. Die Pakete heißen auf den meisten Systemen gnome-keyring und kwalletmanager.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
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
        <source>Saves all connections to a file, without their secrets.</source>
        <translation>Speichert alle Verbindungen in einer Datei, ohne ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>Discard this new connection?</source>
        <translation>Diese neue Verbindung verwerfen?</translation>
    </message>
    <message>
        <source>Discard the changes to “%1”?</source>
        <translation>Änderungen an „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>What you typed since it was last saved is lost, secrets included.</source>
        <translation>Alles, was Sie seit dem letzten Speichern eingegeben haben, geht verloren, auch Geheimnisse.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The sandbox is built in and cannot be changed.</source>
        <translation>Die Sandbox ist eingebaut und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no keychain for the secrets you typed.</source>
        <translation>Nichts wurde gespeichert: Für die eingegebenen Geheimnisse gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Choose “Keep until I quit” below, or get a keychain first.</source>
        <translation>Wählen Sie unten „Bis zum Beenden behalten“ oder richten Sie erst einen Schlüsselbund ein.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Verbindung „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its keys are taken out of this computer’s keychain. Nothing changes in CDP or in Experience Edge.</source>
        <translation>Ihre Schlüssel werden aus dem Schlüsselbund dieses Computers entfernt. In CDP und Experience Edge ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Nicht gelöscht. %1</translation>
    </message>
    <message>
        <source>“%1” is deleted, but its secrets are still in the keychain.</source>
        <translation>„%1“ ist gelöscht, aber die Geheimnisse stehen noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Verbindungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported: this is not a file of connections.</source>
        <translation>Nichts wurde importiert: Das ist keine Datei mit Verbindungen.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n connection(s)?</source>
        <translation>
            <numerusform>%n Verbindung ersetzen?</numerusform>
            <numerusform>%n Verbindungen ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has newer or older versions of: %1. Secrets stay as they are.</source>
        <translation>Die Datei enthält neuere oder ältere Fassungen von: %1. Geheimnisse bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung ersetzen</numerusform>
            <numerusform>%n Verbindungen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) replaced.</source>
        <translation>
            <numerusform>%n wurde ersetzt.</numerusform>
            <numerusform>%n wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) to other addresses than the one here, and was (were) added beside it.</source>
        <translation>
            <numerusform>%n führt zu anderen Adressen als die gleichnamige hier und wurde zusätzlich angelegt.</numerusform>
            <numerusform>%n führen zu anderen Adressen als die gleichnamigen hier und wurden zusätzlich angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used.</source>
        <translation>
            <numerusform>%n war nicht verwendbar.</numerusform>
            <numerusform>%n waren nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files hold no secrets; type them once.</source>
        <translation>Dateien enthalten keine Geheimnisse; geben Sie diese einmal ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported.</source>
        <translation>
            <numerusform>%n Verbindung importiert.</numerusform>
            <numerusform>%n Verbindungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>The connections were exported, without their secrets.</source>
        <translation>Die Verbindungen wurden ohne ihre Geheimnisse exportiert.</translation>
    </message>
</context>
<context>
    <name>edgewise::ConsoleAccess</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Sent as it is. It is never written to disk.</source>
        <translation>Wird gesendet, wie es hier steht, und nie auf einen Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Authorization by hand</source>
        <translation>Authorization von Hand</translation>
    </message>
    <message>
        <source>Type what is to be sent as Authorization, or choose another credential.</source>
        <translation>Geben Sie ein, was als Authorization gesendet werden soll, oder wählen Sie andere Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1 has no client key and API token. Add them to the connection, or choose another credential.</source>
        <translation>In %1 fehlen Client key und API token. Ergänzen Sie die Verbindung oder wählen Sie andere Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1 has no API key for exports. Add it to the connection, or choose another credential.</source>
        <translation>In %1 fehlt der API-Schlüssel für Exporte. Ergänzen Sie die Verbindung oder wählen Sie andere Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1 has no Edge client. Add it to the connection, or choose another credential.</source>
        <translation>In %1 fehlt der Edge-Client. Ergänzen Sie die Verbindung oder wählen Sie andere Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>What signs a request, and where it goes when that is not the usual place</extracomment>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>Server and credential: %1</source>
        <translation>Server und Zugangsdaten: %1</translation>
    </message>
</context>
<context>
    <name>edgewise::ConsoleForm</name>
    <message>
        <source>The address of the service is missing.</source>
        <translation>Die Adresse des Dienstes fehlt.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// and name a host.</source>
        <translation>Die Adresse des Dienstes muss mit https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>Without encryption (http) only this computer can be called; write https://.</source>
        <translation>Ohne Verschlüsselung (http) lässt sich nur dieser Computer aufrufen; schreiben Sie https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user or password; give the credential below.</source>
        <translation>Die Adresse darf weder Benutzername noch Passwort enthalten; geben Sie die Zugangsdaten unten an.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be part of a path: they would lead to another address.</source>
        <translation>„.“ und „..“ können nicht Teil eines Pfads sein: Sie würden zu einer anderen Adresse führen.</translation>
    </message>
    <message>
        <source>The address of the service must end before “?” and “#”.</source>
        <translation>Die Adresse des Dienstes muss vor „?“ und „#“ enden.</translation>
    </message>
    <message>
        <source>This must be JSON.</source>
        <translation>Das muss JSON sein.</translation>
    </message>
    <message>
        <source>This must be an object of JSON, such as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>Das muss ein JSON-Objekt sein, zum Beispiel {&quot;name&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>“%1” stands between the items when they are sent; none of them can hold it.</source>
        <translation>„%1“ trennt beim Senden die Einträge; keiner von ihnen darf es enthalten.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>This is required; a path cannot have an empty part.</source>
        <translation>Diese Angabe ist nötig; ein Pfad kann keinen leeren Teil haben.</translation>
    </message>
    <message>
        <source>A header can hold neither line breaks nor spaces at its ends.</source>
        <translation>Ein Header kann weder Zeilenumbrüche noch Leerzeichen am Anfang oder Ende enthalten.</translation>
    </message>
    <message>
        <source>A body is required.</source>
        <translation>Ein Body ist nötig.</translation>
    </message>
    <message>
        <source>Bodies of several parts (%1), such as uploads of files, cannot be sent from here; copy the call as cURL and add the files there.</source>
        <translation>Ein Body aus mehreren Teilen (%1), etwa zum Hochladen von Dateien, lässt sich von hier nicht senden; kopieren Sie den Aufruf als cURL und fügen Sie die Dateien dort hinzu.</translation>
    </message>
    <message>
        <source>The body is no valid JSON.</source>
        <translation>Der Body ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The body is no valid JSON; it is sent as a form, but written here as an object of JSON.</source>
        <translation>Der Body ist kein gültiges JSON; er wird als Formular gesendet, hier aber als JSON-Objekt geschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header: its name takes letters, digits and - only, its value one line.</source>
        <translation>„%1“ kann nicht als Header gesendet werden: Der Name darf nur Buchstaben, Ziffern und - enthalten, der Wert nur eine Zeile.</translation>
    </message>
</context>
<context>
    <name>edgewise::ConsolePane</name>
    <message>
        <source>API console</source>
        <translation>API-Konsole</translation>
    </message>
    <message>
        <source>Reading the definitions…</source>
        <translation>Die Definitionen werden gelesen…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>API console of %1</source>
        <translation>API-Konsole von %1</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Paste cURL</source>
        <translation>cURL einfügen</translation>
    </message>
    <message>
        <source>Open definition</source>
        <translation>Definition öffnen</translation>
    </message>
    <message>
        <source>Variables of the console</source>
        <translation>Variablen der Konsole</translation>
    </message>
    <message>
        <source>%1: open in the console</source>
        <translation>%1: in der Konsole öffnen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Operation suchen</translation>
    </message>
    <message>
        <source>Paste cURL…</source>
        <translation>cURL einfügen…</translation>
    </message>
    <message>
        <source>Open as any request</source>
        <translation>Als beliebige Anfrage öffnen</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variablen…</translation>
    </message>
    <message>
        <source>Open definition…</source>
        <translation>Definition öffnen…</translation>
    </message>
    <message>
        <source>Save definition as…</source>
        <translation>Definition speichern unter…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf leeren…</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Operations and history</source>
        <translation>Operationen und Verlauf</translation>
    </message>
    <message>
        <source>%1 changed and was read again.</source>
        <translation>%1 hat sich geändert und wurde neu gelesen.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1 changed and can no longer be read.</source>
        <translation>%1 hat sich geändert und ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>This call is no longer in the history.</source>
        <translation>Dieser Aufruf steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>OpenAPI definitions (*.yaml *.yml *.json)</source>
        <translation>OpenAPI-Definitionen (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is closed. The file stays where it is.</source>
        <translation>%1 ist geschlossen. Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Save definition as</source>
        <translation>Definition speichern unter</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;JSON (*.json)</source>
        <translation>YAML (*.yaml *.yml);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the definition…</source>
        <translation>Die Definition wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Beschreibung lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Close definition</source>
        <translation>Definition schließen</translation>
    </message>
    <message>
        <source>Send a credential to %1?</source>
        <translation>Zugangsdaten an %1 senden?</translation>
    </message>
    <message>
        <source>%1 is not a host of %2. Whoever runs it can read “%3” and use it.</source>
        <translation>%1 ist kein Host von %2. Wer ihn betreibt, kann „%3“ lesen und verwenden.</translation>
    </message>
    <message>
        <source>Send it to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>%1 an %2 senden?</translation>
    </message>
    <message>
        <source>%1 is a production connection, and this changes something: %2</source>
        <translation>%1 ist eine Produktionsverbindung, und dieser Aufruf ändert etwas: %2</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>%1 an %2 senden</translation>
    </message>
    <message>
        <source>Deleting all content has been asked for already.</source>
        <translation>Das Löschen aller Inhalte wurde schon verlangt.</translation>
    </message>
    <message>
        <source>Accepted. Publish the sites again, then clear the cache.</source>
        <translation>Angenommen. Veröffentlichen Sie die Sites neu und leeren Sie dann den Cache.</translation>
    </message>
    <message>
        <source>The call could not be kept in the history.</source>
        <translation>Der Aufruf konnte nicht im Verlauf aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Copied as cURL, without the credential.</source>
        <translation>Als cURL kopiert, ohne die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Copied as cURL, with the credential.</source>
        <translation>Als cURL kopiert, mit den Zugangsdaten.</translation>
    </message>
    <message>
        <source>Copy with the credential?</source>
        <translation>Mit den Zugangsdaten kopieren?</translation>
    </message>
    <message>
        <source>Whoever gets to see the command can do with %1 what you can. Do not put it into a ticket or a chat.</source>
        <translation>Wer den Befehl zu sehen bekommt, kann mit %1 dasselbe tun wie Sie. Schreiben Sie ihn nicht in ein Ticket oder einen Chat.</translation>
    </message>
    <message>
        <source>Copy with the credential</source>
        <translation>Mit den Zugangsdaten kopieren</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Nicht kopieren</translation>
    </message>
    <message>
        <source>Signing the command…</source>
        <translation>Der Befehl wird signiert…</translation>
    </message>
</context>
<context>
    <name>edgewise::ConsolePasteDialog</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Paste cURL</source>
        <translation>cURL einfügen</translation>
    </message>
    <message>
        <source>As browsers, documents and API tools give it, for bash, PowerShell or the Windows command prompt. It fills the form; nothing is sent yet.</source>
        <translation>Wie Browser, Dokumentationen und API-Werkzeuge ihn ausgeben, für bash, PowerShell oder die Windows-Eingabeaufforderung. Er füllt das Formular aus; gesendet wird noch nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No operation is known for this; it opens as any request.</source>
        <translation>Dafür ist keine Operation bekannt; der Befehl wird als beliebige Anfrage geöffnet.</translation>
    </message>
    <message>
        <source>This is “%1”.</source>
        <translation>Das ist „%1“.</translation>
    </message>
</context>
<context>
    <name>edgewise::ConsoleRules</name>
    <message>
        <source>The identifier behind “cache/” is empty, which could clear the whole cache. Write one, or use Clear cache.</source>
        <translation>Die Kennung hinter „cache/“ ist leer, das könnte den ganzen Cache leeren. Geben Sie eine ein oder verwenden Sie „Cache leeren“.</translation>
    </message>
    <message>
        <source>“%1” is not an identifier. Write one, or use Clear cache.</source>
        <translation>„%1“ ist keine Kennung. Geben Sie eine ein oder verwenden Sie „Cache leeren“.</translation>
    </message>
    <message>
        <source>Client key of %1</source>
        <translation>Client key von %1</translation>
    </message>
    <message>
        <source>API key of %1</source>
        <translation>API-Schlüssel von %1</translation>
    </message>
    <message>
        <source>Edge client of %1</source>
        <translation>Edge-Client von %1</translation>
    </message>
    <message>
        <source>Authorization given by hand</source>
        <translation>Authorization von Hand eingegeben</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>A method is one word, such as GET.</source>
        <translation>Eine Methode ist ein einziges Wort, zum Beispiel GET.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>This is not a whole address; it begins with https:// and names a host.</source>
        <translation>Das ist keine vollständige Adresse; sie beginnt mit https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>Only https goes over the network; http is for this computer alone.</source>
        <translation>Über das Netzwerk geht nur https; http ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Take the password out of the address; it belongs to the credential below.</source>
        <translation>Nehmen Sie das Passwort aus der Adresse heraus; es gehört zu den Zugangsdaten unten.</translation>
    </message>
</context>
<context>
    <name>edgewise::ConsoleSender</name>
    <message>
        <source>“%1” is no address of the web.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Plain http is only for this computer itself. Use https for %1.</source>
        <translation>Reines http ist nur für diesen Computer selbst. Verwenden Sie für %1 https.</translation>
    </message>
    <message>
        <source>“%1” is no method of HTTP.</source>
        <translation>„%1“ ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>„%1“ ist kein Name für einen Header.</translation>
    </message>
    <message>
        <source>The header “%1” holds a line break or another character that cannot be sent.</source>
        <translation>Der Header „%1“ enthält einen Zeilenumbruch oder ein anderes Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>A secret was taken out of this call where it says “%1”. Put it back in first.</source>
        <translation>Aus diesem Aufruf wurde ein Geheimnis entfernt, dort, wo „%1“ steht. Setzen Sie es erst wieder ein.</translation>
    </message>
    <message>
        <source>Cancelled after it was sent. The change may or may not have happened.</source>
        <translation>Nach dem Senden abgebrochen. Vielleicht wurde die Änderung ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 what the network library said, in English.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The body came packed and could not be unpacked.</source>
        <translation>Der Body kam gepackt an und ließ sich nicht entpacken.</translation>
    </message>
    <message numerus="yes">
        <source>The answer stopped coming after %n byte(s).</source>
        <translation>
            <numerusform>Nach %n Byte kam von der Antwort nichts mehr.</numerusform>
            <numerusform>Nach %n Bytes kam von der Antwort nichts mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer broke off after %n byte(s).</source>
        <translation>
            <numerusform>Die Antwort brach nach %n Byte ab.</numerusform>
            <numerusform>Die Antwort brach nach %n Bytes ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ContentDeletion</name>
    <message>
        <source>%1 is marked production, so its content cannot be deleted until someone unlocks that in its settings.</source>
        <translation>%1 ist als Produktion gekennzeichnet. Die Inhalte lassen sich erst löschen, wenn jemand das in den Einstellungen der Verbindung freigibt.</translation>
    </message>
    <message>
        <source>Delete all content of %1?</source>
        <translation>Alle Inhalte von %1 löschen?</translation>
    </message>
    <message>
        <source>Everything published leaves Experience Edge. Sites that read from it show nothing until all is published again.</source>
        <translation>Alles Veröffentlichte verschwindet aus Experience Edge. Sites, die daraus lesen, zeigen nichts, bis alles neu veröffentlicht ist.</translation>
    </message>
    <message>
        <source>There is no way back once it is sent. This is not “Clear cache”.</source>
        <translation>Nach dem Senden lässt sich das nicht rückgängig machen. Das ist nicht „Cache leeren“.</translation>
    </message>
    <message>
        <source>Whether webhooks and settings stay is not documented. Save them to a file first.</source>
        <translation>Ob Webhooks und Einstellungen bleiben, ist nicht dokumentiert. Speichern Sie sie vorher in einer Datei.</translation>
    </message>
    <message>
        <source>Delete all content of %1</source>
        <translation>Alle Inhalte von %1 löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Unlocked by you %1</source>
        <translation>Von Ihnen %1 freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>All content of &lt;b&gt;%1&lt;/b&gt; is deleted in &lt;b&gt;%n s&lt;/b&gt;. Nothing has been sent yet.</source>
        <translation>
            <numerusform>Alle Inhalte von &lt;b&gt;%1&lt;/b&gt; werden in &lt;b&gt;%n s&lt;/b&gt; gelöscht. Noch ist nichts gesendet.</numerusform>
            <numerusform>Alle Inhalte von &lt;b&gt;%1&lt;/b&gt; werden in &lt;b&gt;%n s&lt;/b&gt; gelöscht. Noch ist nichts gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::CopyPlan</name>
    <message>
        <source>What Copy sends</source>
        <translation>Was Kopieren sendet</translation>
    </message>
    <message>
        <source>Nothing: no setting is ticked.</source>
        <translation>Nichts: keine Einstellung ist angehakt.</translation>
    </message>
    <message>
        <source>Only what is ticked. The settings are read again before and after.</source>
        <translation>Nur was angehakt ist. Davor und danach werden die Einstellungen neu gelesen.</translation>
    </message>
    <message>
        <source>What changes on %1</source>
        <translation>Was sich an %1 ändert</translation>
    </message>
    <message>
        <source>Nothing yet. Tick what %1 is to have from %2.</source>
        <translation>Noch nichts. Anhaken, was %1 von %2 bekommen soll.</translation>
    </message>
    <message>
        <source>This is our reading of the field descriptions.</source>
        <translation>So verstehen wir die Beschreibungen der Felder.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>A setting, its value now and its value afterwards: &quot;Content TTL: 4 hours becomes 15 minutes&quot;</extracomment>
        <translation>%1: aus %2 wird %3</translation>
    </message>
</context>
<context>
    <name>edgewise::CountryEdit</name>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
</context>
<context>
    <name>edgewise::CredentialSection</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client key</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Audience exports</source>
        <translation>Audience-Exporte</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>Edge and webhooks</source>
        <translation>Edge und Webhooks</translation>
    </message>
    <message>
        <source>Edge client id</source>
        <translation>Edge-Client-ID</translation>
    </message>
    <message>
        <source>Edge client secret</source>
        <translation>Edge-Client-Geheimnis</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>in %1 h %2 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>As stated by the token, not verified</source>
        <translation>Laut Token, nicht überprüft</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht eingetragen</translation>
    </message>
    <message>
        <source>Not found out</source>
        <translation>Nicht ermittelt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
</context>
<context>
    <name>edgewise::CurlCommand</name>
    <message>
        <source>After “%1” a value is missing.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The option “%1” is not understood, and may change what is sent.</source>
        <translation>Die Option „%1“ wird nicht verstanden und ändert vielleicht, was gesendet wird.</translation>
    </message>
    <message>
        <source>“%1” would take any certificate. Edgewise always checks them; a connection may name certificates of its own.</source>
        <translation>„%1“ würde jedes Zertifikat hinnehmen. Edgewise prüft sie immer; eine Verbindung kann eigene Zertifikate nennen.</translation>
    </message>
    <message>
        <source>“%1” sends a form in several parts, which the console cannot do.</source>
        <translation>„%1“ sendet ein Formular in mehreren Teilen, das kann die Konsole nicht.</translation>
    </message>
    <message>
        <source>“%1” names a proxy. Edgewise uses the one of the system.</source>
        <translation>„%1“ nennt einen Proxy. Edgewise verwendet den des Systems.</translation>
    </message>
    <message>
        <source>“%1” names a certificate. Those to trust belong in the connection.</source>
        <translation>„%1“ nennt ein Zertifikat. Zertifikate, denen vertraut werden soll, gehören in die Verbindung.</translation>
    </message>
    <message>
        <source>“%1” signs in by a way that the console does not know.</source>
        <translation>„%1“ meldet sich auf eine Weise an, die die Konsole nicht kennt.</translation>
    </message>
    <message>
        <source>There are several calls in this command. Paste one alone.</source>
        <translation>In diesem Befehl stehen mehrere Aufrufe. Fügen Sie nur einen ein.</translation>
    </message>
    <message>
        <source>“%1” reads a file, which is not here. Paste what is in it.</source>
        <translation>„%1“ liest eine Datei, die hier nicht vorliegt. Fügen Sie ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>“%1” is no header.</source>
        <translation>„%1“ ist kein Header.</translation>
    </message>
    <message>
        <source>There is no address in this command.</source>
        <translation>In diesem Befehl steht keine Adresse.</translation>
    </message>
    <message>
        <source>The address begins with a variable. Write its scheme and host, as in https://api.example.com.</source>
        <translation>Die Adresse beginnt mit einer Variablen. Schreiben Sie Schema und Host aus, wie in https://api.example.com.</translation>
    </message>
    <message>
        <source>“%1” is no address of the web.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is no curl command.</source>
        <translation>Das ist kein curl-Befehl.</translation>
    </message>
    <message>
        <source>“%1” is no curl command.</source>
        <translation>„%1“ ist kein curl-Befehl.</translation>
    </message>
    <message>
        <source>The quotation that begins with %1 has no end.</source>
        <translation>Das Anführungszeichen %1 wird nicht wieder geschlossen.</translation>
    </message>
    <message>
        <source>Only the shell knows what “%1” stands for. Write the value itself.</source>
        <translation>Nur die Shell weiß, wofür „%1“ steht. Schreiben Sie den Wert selbst.</translation>
    </message>
    <message>
        <source>An “&amp;” outside of quotes ends the command. Put the address in quotes.</source>
        <translation>Ein „&amp;“ außerhalb von Anführungszeichen beendet den Befehl. Setzen Sie die Adresse in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The command goes on after “%1”. Paste one call alone.</source>
        <translation>Nach „%1“ geht der Befehl weiter. Fügen Sie nur einen Aufruf ein.</translation>
    </message>
</context>
<context>
    <name>edgewise::DateEdit</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Kalender zu %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>edgewise::DefinitionFiles</name>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Die Datei ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>edgewise::DefinitionPage</name>
    <message>
        <source>Save definition as…</source>
        <translation>Definition speichern unter…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Close definition</source>
        <translation>Definition schließen</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n Operation</numerusform>
            <numerusform>%n Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>comes with Edgewise</source>
        <translation>in Edgewise enthalten</translation>
    </message>
    <message>
        <source>The file changed and can no longer be read. What was read before is shown.</source>
        <translation>Die Datei wurde geändert und ist nicht mehr lesbar. Angezeigt wird, was vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it could not be read</source>
        <translation>
            <numerusform>%n Stelle darin war nicht lesbar</numerusform>
            <numerusform>%n Stellen darin waren nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DefinitionReader</name>
    <message numerus="yes">
        <source>The file has more than %n MB; definitions of that size are not read.</source>
        <translation>
            <numerusform>Die Datei hat mehr als %n MB; so große Definitionen werden nicht gelesen.</numerusform>
            <numerusform>Die Datei hat mehr als %n MB; so große Definitionen werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no OpenAPI definition: an object with the member “openapi” is expected.</source>
        <translation>Das ist keine OpenAPI-Definition: Erwartet wird ein Objekt mit dem Feld „openapi“.</translation>
    </message>
    <message>
        <source>This is OpenAPI %1, also called Swagger. Edgewise reads OpenAPI 3.0 and 3.1: convert it first, for example with “Convert to OpenAPI 3” of the Swagger Editor.</source>
        <translation>Das ist OpenAPI %1, auch Swagger genannt. Edgewise liest OpenAPI 3.0 und 3.1: Wandeln Sie die Datei erst um, zum Beispiel mit „Convert to OpenAPI 3“ im Swagger Editor.</translation>
    </message>
    <message>
        <source>This is an AsyncAPI definition, of messages; Edgewise reads OpenAPI 3.0 and 3.1.</source>
        <translation>Das ist eine AsyncAPI-Definition, für Nachrichten; Edgewise liest OpenAPI 3.0 und 3.1.</translation>
    </message>
    <message>
        <source>The version must be a text such as “3.1.0”.</source>
        <translation>Die Version muss ein Text sein, zum Beispiel „3.1.0“.</translation>
    </message>
    <message>
        <source>This is a collection of Postman; Edgewise reads OpenAPI 3.0 and 3.1.</source>
        <translation>Das ist eine Postman-Sammlung; Edgewise liest OpenAPI 3.0 und 3.1.</translation>
    </message>
    <message>
        <source>This is no OpenAPI definition: the member “openapi” is missing.</source>
        <translation>Das ist keine OpenAPI-Definition: Das Feld „openapi“ fehlt.</translation>
    </message>
    <message>
        <source>Version %1 of OpenAPI is not known; the file is read as 3.1.</source>
        <translation>Version %1 von OpenAPI ist nicht bekannt; die Datei wird als 3.1 gelesen.</translation>
    </message>
    <message>
        <source>“paths” must be an object with an address for each name.</source>
        <translation>„paths“ muss ein Objekt sein, in dem jeder Name eine Adresse ist.</translation>
    </message>
    <message>
        <source>“%1” is left out: a path begins with a slash.</source>
        <translation>„%1“ wird ausgelassen: Ein Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>Es gibt noch %n weiteres Problem.</numerusform>
            <numerusform>Es gibt noch %n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reference must be a text.</source>
        <translation>Eine Referenz muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” points out of the file; only what is in it is read.</source>
        <translation>„%1“ zeigt aus der Datei hinaus; gelesen wird nur, was in ihr steht.</translation>
    </message>
    <message>
        <source>“%1” points to nothing.</source>
        <translation>„%1“ zeigt auf nichts.</translation>
    </message>
    <message>
        <source>“%1” is left out: an object with a member for each verb is expected.</source>
        <translation>„%1“ wird ausgelassen: Erwartet wird ein Objekt mit einem Feld je Verb.</translation>
    </message>
    <message>
        <source>“%1” is left out: Edgewise knows the verbs of OpenAPI 3.1 only.</source>
        <translation>„%1“ wird ausgelassen: Edgewise kennt nur die Verben von OpenAPI 3.1.</translation>
    </message>
    <message>
        <source>“%1 %2” is left out: an object is expected.</source>
        <translation>„%1 %2“ wird ausgelassen: Erwartet wird ein Objekt.</translation>
    </message>
    <message>
        <source>The operationId “%1” is taken already; this operation is called “%2”.</source>
        <translation>Die operationId „%1“ ist schon vergeben; diese Operation heißt deshalb „%2“.</translation>
    </message>
    <message>
        <source>Parameters must be a list.</source>
        <translation>Parameter müssen eine Liste sein.</translation>
    </message>
    <message>
        <source>The parameter “%1” stands here twice; the first counts.</source>
        <translation>Der Parameter „%1“ steht hier zweimal; der erste gilt.</translation>
    </message>
    <message>
        <source>A parameter without a name is left out.</source>
        <translation>Ein Parameter ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>The parameter “%1” is left out: “in” must be path, query, header or cookie.</source>
        <translation>Der Parameter „%1“ wird ausgelassen: „in“ muss path, query, header oder cookie sein.</translation>
    </message>
    <message>
        <source>The parameter “%1” is left out: a header cannot have that name.</source>
        <translation>Der Parameter „%1“ wird ausgelassen: So kann ein Header nicht heißen.</translation>
    </message>
    <message>
        <source>The style “%1” of the parameter “%2” has no meaning there; “%3” is used.</source>
        <translation>Der Stil „%1“ des Parameters „%2“ hat dort keine Bedeutung; „%3“ wird verwendet.</translation>
    </message>
    <message>
        <source>The path does not hold the parameter “%1”; it is left out.</source>
        <translation>Der Pfad enthält den Parameter „%1“ nicht; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>“{%1}” of the path is not described; any text is taken for it.</source>
        <translation>„{%1}“ im Pfad ist nicht beschrieben; dafür ist jeder Text erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is no status of an answer; it is left out.</source>
        <translation>„%1“ ist kein Status einer Antwort und wird ausgelassen.</translation>
    </message>
    <message>
        <source>This reference leads back to itself.</source>
        <translation>Diese Referenz führt auf sich selbst zurück.</translation>
    </message>
</context>
<context>
    <name>edgewise::DefinitionSource</name>
    <message>
        <source>There are more than %L1 values.</source>
        <translation>Es gibt mehr als %L1 Werte.</translation>
    </message>
    <message>
        <source>A value is expected here; text stands in double quotes.</source>
        <translation>Hier wird ein Wert erwartet; Text steht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>Das ist keine Zahl, wie JSON sie schreibt.</translation>
    </message>
    <message>
        <source>The text ends where a value is expected.</source>
        <translation>Der Text endet, wo ein Wert erwartet wird.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected after \u.</source>
        <translation>Nach \u werden vier hexadezimale Ziffern erwartet.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Diesem Text fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>The closing quote is missing in this line.</source>
        <translation>In dieser Zeile fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>A control character has to be written with a backslash.</source>
        <translation>Ein Steuerzeichen muss mit einem Backslash geschrieben werden.</translation>
    </message>
    <message>
        <source>After a backslash only &quot; \ / b f n r t u may stand.</source>
        <translation>Nach einem Backslash darf nur &quot; \ / b f n r t u stehen.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>Hier wird ein Name in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A colon is expected after the name.</source>
        <translation>Nach dem Namen wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>“%1” stands here twice; the first counts.</source>
        <translation>„%1“ steht hier zweimal; das erste gilt.</translation>
    </message>
    <message>
        <source>The text ends before “%1”.</source>
        <translation>Der Text endet vor „%1“.</translation>
    </message>
    <message>
        <source>A comma or “%1” is expected here.</source>
        <translation>Hier wird ein Komma oder „%1“ erwartet.</translation>
    </message>
    <message>
        <source>The comma before “%1” must go.</source>
        <translation>Das Komma vor „%1“ muss weg.</translation>
    </message>
    <message>
        <source>This alias stands for something that it is a part of.</source>
        <translation>Dieser Alias steht für etwas, von dem er selbst ein Teil ist.</translation>
    </message>
    <message>
        <source>A name must be a text; a list or a map has no place here.</source>
        <translation>Ein Name muss ein Text sein; eine Liste oder eine Map ist hier nicht erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested more than %n level(s) deep.</source>
        <translation>
            <numerusform>Das ist mehr als %n Ebene tief verschachtelt.</numerusform>
            <numerusform>Das ist mehr als %n Ebenen tief verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>With what its aliases stand for, the file has more than %L1 values.</source>
        <translation>Mit dem, wofür ihre Aliasse stehen, hat die Datei mehr als %L1 Werte.</translation>
    </message>
    <message>
        <source>Only maps can be merged with “&lt;&lt;”.</source>
        <translation>Mit „&lt;&lt;“ lassen sich nur Maps zusammenführen.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation; YAML takes spaces only.</source>
        <translation>In der Einrückung steht ein Tabulator; YAML erlaubt dort nur Leerzeichen.</translation>
    </message>
    <message>
        <source>“}” or a comma is missing before this.</source>
        <translation>Davor fehlt „}“ oder ein Komma.</translation>
    </message>
    <message>
        <source>“]” or a comma is missing before this.</source>
        <translation>Davor fehlt „]“ oder ein Komma.</translation>
    </message>
    <message>
        <source>This does not fit what is above it: a name and a colon are expected, at the same indentation.</source>
        <translation>Das passt nicht zu dem, was darüber steht: Erwartet werden ein Name und ein Doppelpunkt, gleich weit eingerückt.</translation>
    </message>
    <message>
        <source>This does not fit the list above it: a dash is expected, at the same indentation.</source>
        <translation>Das passt nicht zur Liste darüber: Erwartet wird ein Bindestrich, gleich weit eingerückt.</translation>
    </message>
    <message>
        <source>A name with a colon has no place here: check the indentation, or put a text that holds “: ” into quotes.</source>
        <translation>Ein Name mit Doppelpunkt ist hier nicht erlaubt: Prüfen Sie die Einrückung oder setzen Sie einen Text, der „: “ enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A list item has no place here: check the indentation.</source>
        <translation>Ein Listeneintrag ist hier nicht erlaubt: Prüfen Sie die Einrückung.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>A text in quotes is not closed.</source>
        <translation>Ein Text in Anführungszeichen ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>A text in quotes is not closed before the document ends.</source>
        <translation>Ein Text in Anführungszeichen ist bis zum Ende des Dokuments nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>What follows the backslash is not known; in single quotes a backslash is an ordinary character.</source>
        <translation>Was auf den Backslash folgt, ist nicht bekannt; in einfachen Anführungszeichen ist ein Backslash ein gewöhnliches Zeichen.</translation>
    </message>
    <message>
        <source>This alias stands for nothing: there is no such anchor above it.</source>
        <translation>Dieser Alias steht für nichts: Darüber gibt es keinen solchen Anker.</translation>
    </message>
    <message>
        <source>This character cannot begin a value; put the text into quotes.</source>
        <translation>Mit diesem Zeichen kann ein Wert nicht beginnen; setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML (%1).</source>
        <translation>Das ist kein gültiges YAML (%1).</translation>
    </message>
</context>
<context>
    <name>edgewise::DeleteContentPage</name>
    <message>
        <source>taken back, nothing sent</source>
        <translation>zurückgenommen, nichts gesendet</translation>
    </message>
    <message>
        <source>sent, outcome not known</source>
        <translation>gesendet, Ergebnis nicht bekannt</translation>
    </message>
    <message>
        <source>accepted (%1)</source>
        <translation>angenommen (%1)</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Delete content…</source>
        <translation>Inhalte löschen…</translation>
    </message>
    <message>
        <source>Delete content</source>
        <translation>Inhalte löschen</translation>
    </message>
    <message>
        <source>Takes everything this environment has published out of Experience Edge. Sites that read from it show nothing until all is published again. There is no way back once it is sent.</source>
        <translation>Entfernt alles, was diese Umgebung veröffentlicht hat, aus Experience Edge. Sites, die daraus lesen, zeigen nichts, bis alles neu veröffentlicht ist. Nach dem Senden lässt sich das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Go to Clear cache</source>
        <translation>Zu „Cache leeren“</translation>
    </message>
    <message>
        <source>These two are easily mixed up</source>
        <translation>Diese beiden sind leicht zu verwechseln</translation>
    </message>
    <message>
        <source>Save settings…</source>
        <translation>Einstellungen speichern…</translation>
    </message>
    <message>
        <source>Save webhooks…</source>
        <translation>Webhooks speichern…</translation>
    </message>
    <message>
        <source>Publish again afterwards</source>
        <translation>Danach neu veröffentlichen</translation>
    </message>
    <message>
        <source>First publish the whole site, then clear the cache. Somebody with access must be there.</source>
        <translation>Erst die ganze Site veröffentlichen, dann den Cache leeren. Dafür muss jemand mit Zugriff da sein.</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>Bevor es weitergeht</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>Copies kept for speed</source>
        <translation>Kopien, die alles schneller machen</translation>
    </message>
    <message>
        <source>Everything published</source>
        <translation>Alles Veröffentlichte</translation>
    </message>
    <message>
        <source>What visitors see</source>
        <translation>Was Besucher sehen</translation>
    </message>
    <message>
        <source>The same, slower for a while</source>
        <translation>Dasselbe, eine Weile langsamer</translation>
    </message>
    <message>
        <source>Nothing, until all is published again</source>
        <translation>Nichts, bis alles neu veröffentlicht ist</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Weg zurück</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>None from here</source>
        <translation>Von hier aus keiner</translation>
    </message>
    <message>
        <source>When it is right</source>
        <translation>Wann das richtig ist</translation>
    </message>
    <message>
        <source>A page stays old</source>
        <translation>Eine Seite bleibt veraltet</translation>
    </message>
    <message>
        <source>A test environment starts from zero</source>
        <translation>Eine Testumgebung fängt bei null an</translation>
    </message>
    <message>
        <source>You will be asked to type the name. Then there are 5 seconds to take it back.</source>
        <translation>Sie werden gebeten, den Namen einzugeben. Danach bleiben 5 Sekunden, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Seen since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Was es betrifft</translation>
    </message>
    <message>
        <source>Earlier on this computer</source>
        <translation>Früher auf diesem Computer</translation>
    </message>
    <message>
        <source>Connections marked production refuse this. If it is really needed, unlock it in the connection’s settings; it locks itself again after an hour.</source>
        <translation>Verbindungen, die als Produktion gekennzeichnet sind, lehnen das ab. Wenn es wirklich sein muss, geben Sie es in den Einstellungen der Verbindung frei; nach einer Stunde wird es von selbst wieder gesperrt.</translation>
    </message>
    <message>
        <source>Delete all content of %1</source>
        <translation>Alle Inhalte von %1 löschen</translation>
    </message>
    <message>
        <source>%1, always the same tenant</source>
        <translation>%1, immer derselbe Mandant</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>not known: there is no webhook to tell it</source>
        <translation>nicht bekannt: Es gibt keinen Webhook, der ihn verrät</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n failing</source>
        <translation>
            <numerusform>%1, davon %n fehlerhaft</numerusform>
            <numerusform>%1, davon %n fehlerhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether webhooks and settings survive is not documented.</source>
        <translation>Ob Webhooks und Einstellungen erhalten bleiben, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Settings saved to a file</source>
        <translation>Einstellungen in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Settings not saved yet</source>
        <translation>Einstellungen noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Webhooks saved to a file</source>
        <translation>Webhooks in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Webhooks not saved yet</source>
        <translation>Webhooks noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Nie.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>edgewise::DiffView</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s), folded</source>
        <translation>
            <numerusform>%n gleiche Zeile, zugeklappt</numerusform>
            <numerusform>%n gleiche Zeilen, zugeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, equal: %2</source>
        <translation>Zeile %1, gleich: %2</translation>
    </message>
    <message>
        <source>Line %1, changed: %2 became %3</source>
        <translation>Zeile %1, geändert: aus %2 wurde %3</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>Zeile %1, hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Line %1 of the first, removed: %2</source>
        <translation>Zeile %1 der ersten Fassung, entfernt: %2</translation>
    </message>
    <message>
        <source>Copy the first</source>
        <translation>Erste Fassung kopieren</translation>
    </message>
    <message>
        <source>Copy the second</source>
        <translation>Zweite Fassung kopieren</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
</context>
<context>
    <name>edgewise::Dossier</name>
    <message>
        <source>Orders, sessions and events are kept in other parts of Sitecore CDP, which this service does not show.</source>
        <translation>Bestellungen, Sitzungen und Ereignisse stehen in anderen Teilen von Sitecore CDP, die dieser Dienst nicht zeigt.</translation>
    </message>
    <message>
        <source>Other guests may belong to the same person: search by every e-mail, phone number and identifier.</source>
        <translation>Vielleicht gehören weitere Gäste zu derselben Person: Suchen Sie nach jeder E-Mail-Adresse, Telefonnummer und Kennung.</translation>
    </message>
    <message>
        <source>Audience exports and other files made earlier may hold copies.</source>
        <translation>Audience-Exporte und andere früher erstellte Dateien können Kopien enthalten.</translation>
    </message>
</context>
<context>
    <name>edgewise::DossierPrint</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>PDF, to read and print (*.pdf);;JSON, to hand on to programs (*.json)</source>
        <translation>PDF, zum Lesen und Drucken (*.pdf);;JSON, zur Weitergabe an Programme (*.json)</translation>
    </message>
    <message>
        <source>What %1 holds on %2</source>
        <translation>Was %1 über %2 gespeichert hat</translation>
    </message>
    <message>
        <source>Read from Sitecore CDP on %1. Reference: %2</source>
        <translation>Aus Sitecore CDP gelesen am %1. Referenz: %2</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Data extensions</source>
        <translation>Datenerweiterungen</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Not in here</source>
        <translation>Hier nicht enthalten</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>edgewise::Download</name>
    <message>
        <source>Merged as soon as all parts are there</source>
        <translation>Wird zusammengefügt, sobald alle Teile da sind</translation>
    </message>
    <message>
        <source>Queued, first in line</source>
        <translation>In der Warteschlange, als Nächstes an der Reihe</translation>
    </message>
    <message numerus="yes">
        <source>Queued, %n before it</source>
        <translation>
            <numerusform>In der Warteschlange, %n davor</numerusform>
            <numerusform>In der Warteschlange, %n davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>The link ended. Asking for a new one, then on from %1</source>
        <translation>Der Link ist abgelaufen. Ein neuer wird angefordert, dann geht es ab %1 weiter</translation>
    </message>
    <message>
        <source>Asking for a link</source>
        <translation>Ein Link wird angefordert</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the network, next try in %n s</source>
        <translation>
            <numerusform>Warten auf das Netzwerk, nächster Versuch in %n s</numerusform>
            <numerusform>Warten auf das Netzwerk, nächster Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network, trying now</source>
        <translation>Warten auf das Netzwerk, neuer Versuch läuft</translation>
    </message>
    <message numerus="yes">
        <source>The store asked to wait, next try in %n s</source>
        <translation>
            <numerusform>Der Speicher bat um eine Pause, nächster Versuch in %n s</numerusform>
            <numerusform>Der Speicher bat um eine Pause, nächster Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The store asked to wait, trying now</source>
        <translation>Der Speicher bat um eine Pause, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Waiting for space: %1 more is needed</source>
        <translation>Warten auf freien Speicherplatz: Es fehlen noch %1</translation>
    </message>
    <message>
        <source>Waiting for its folder, which is gone or may not be written to</source>
        <translation>Warten auf den Ordner, der fehlt oder nicht beschreibbar ist</translation>
    </message>
    <message>
        <source>Waiting for the connection&apos;s key. Unlock the keychain, or enter the key in the connection</source>
        <translation>Warten auf den Schlüssel der Verbindung. Entsperren Sie den Schlüsselbund oder geben Sie den Schlüssel in der Verbindung ein</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Merging %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird zusammengefügt</numerusform>
            <numerusform>%n Dateien werden zusammengefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, verified</source>
        <translation>Fertig, geprüft</translation>
    </message>
    <message>
        <source>Done, verified, %1</source>
        <translation>Fertig, geprüft, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Fertig, %1</translation>
    </message>
    <message>
        <source>This output is no longer kept</source>
        <translation>Diese Ausgabe wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>The store refused it</source>
        <translation>Der Speicher hat abgelehnt</translation>
    </message>
    <message>
        <source>The store refused it: %1</source>
        <translation>Der Speicher hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>A page came instead of the file</source>
        <translation>Statt der Datei kam eine Webseite</translation>
    </message>
    <message>
        <source>The connection&apos;s key was refused</source>
        <translation>Der Schlüssel der Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The files of this job have changed</source>
        <translation>Die Dateien dieses Laufs haben sich geändert</translation>
    </message>
    <message>
        <source>A file of this name exists</source>
        <translation>Eine Datei mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Damaged: checksum wrong after row %1</source>
        <translation>Beschädigt: Prüfsumme falsch nach Zeile %1</translation>
    </message>
    <message>
        <source>Damaged: checksum wrong</source>
        <translation>Beschädigt: Prüfsumme falsch</translation>
    </message>
    <message>
        <source>Damaged: the data ends after row %1</source>
        <translation>Beschädigt: Die Daten enden nach Zeile %1</translation>
    </message>
    <message>
        <source>Damaged: the data ends early</source>
        <translation>Beschädigt: Die Daten enden zu früh</translation>
    </message>
    <message>
        <source>Damaged: something follows after its end</source>
        <translation>Beschädigt: Nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>Damaged: cannot be read after row %1</source>
        <translation>Beschädigt: nach Zeile %1 nicht lesbar</translation>
    </message>
    <message>
        <source>Damaged: cannot be read</source>
        <translation>Beschädigt: nicht lesbar</translation>
    </message>
    <message>
        <source>The output of a job is kept for about 35 days. Run the export once more, or choose a newer job.</source>
        <translation>Die Ausgabe eines Laufs wird etwa 35 Tage aufbewahrt. Führen Sie den Export noch einmal aus oder wählen Sie einen neueren Lauf.</translation>
    </message>
    <message>
        <source>Try again later. If it is refused again, run the export once more.</source>
        <translation>Versuchen Sie es später noch einmal. Wird wieder abgelehnt, führen Sie den Export noch einmal aus.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand between. Open a page in the browser, then try again.</source>
        <translation>Vielleicht steht ein Proxy oder eine Anmeldeseite des Netzwerks dazwischen. Öffnen Sie eine Seite im Browser und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>What was good is kept in the file that ends in .part. Try again; if it is damaged again, run the export once more.</source>
        <translation>Was in Ordnung war, steht in der Datei mit der Endung .part. Versuchen Sie es noch einmal; ist sie wieder beschädigt, führen Sie den Export noch einmal aus.</translation>
    </message>
    <message>
        <source>Check the key for audience exports in the connection, then try again.</source>
        <translation>Prüfen Sie den Schlüssel für Audience-Exporte in der Verbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Open the job once more and download its files anew.</source>
        <translation>Öffnen Sie den Lauf noch einmal und laden Sie seine Dateien neu herunter.</translation>
    </message>
    <message>
        <source>Move or rename the file that is there, then try again.</source>
        <translation>Verschieben Sie die vorhandene Datei oder benennen Sie sie um und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or choose another folder, then try again.</source>
        <translation>Prüfen Sie Datenträger und Ordner oder wählen Sie einen anderen Ordner und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The address of the file is not safe to use.</source>
        <translation>Die Adresse der Datei ist nicht sicher.</translation>
    </message>
    <message>
        <source>Begun again: the file had changed.</source>
        <translation>Neu begonnen: Die Datei hatte sich geändert.</translation>
    </message>
    <message>
        <source>Begun again: the store sent the whole file instead of the rest.</source>
        <translation>Neu begonnen: Der Speicher hat die ganze Datei statt des Rests gesendet.</translation>
    </message>
    <message>
        <source>Begun again: the store sent other bytes than asked for.</source>
        <translation>Neu begonnen: Der Speicher hat andere Bytes gesendet als verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) wrong.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht um %n Minute falsch.</numerusform>
            <numerusform>Die Uhr dieses Computers geht um %n Minuten falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>files of this kind cannot be merged. They are in the folder, one by one.</source>
        <translation>Dateien dieser Art lassen sich nicht zusammenfügen. Sie liegen einzeln im Ordner.</translation>
    </message>
    <message>
        <source>Begun again: what was there was damaged.</source>
        <translation>Neu begonnen: Was schon da war, war beschädigt.</translation>
    </message>
    <message>
        <source>The store&apos;s own checksum of this file is another one.</source>
        <translation>Die Prüfsumme des Speichers für diese Datei ist eine andere.</translation>
    </message>
    <message>
        <source>Begun again: the unfinished file was gone.</source>
        <translation>Neu begonnen: Die unfertige Datei war weg.</translation>
    </message>
    <message>
        <source>Begun again in the other folder.</source>
        <translation>Im anderen Ordner neu begonnen.</translation>
    </message>
    <message>
        <source>The file could not be moved to the trash.</source>
        <translation>Die Datei ließ sich nicht in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>Not all parts begin with the same names of columns. All of these lines were kept.</source>
        <translation>Nicht alle Teile beginnen mit denselben Spaltennamen. Alle diese Zeilen blieben stehen.</translation>
    </message>
    <message>
        <source>The parts begin with equal lines that do not look like names of columns. All were kept. Choose Header lines when downloading to leave them out.</source>
        <translation>Die Teile beginnen mit gleichen Zeilen, die nicht wie Spaltennamen aussehen. Alle blieben stehen. Wählen Sie beim Herunterladen „Kopfzeilen“, um sie wegzulassen.</translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Name of each file</source>
        <translation>Name jeder Datei</translation>
    </message>
    <message>
        <source>If a file exists already</source>
        <translation>Wenn es eine Datei schon gibt</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Merge into one file</source>
        <translation>Zu einer Datei zusammenfügen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download files</source>
        <translation>Dateien herunterladen</translation>
    </message>
    <message>
        <source>delta run of %1</source>
        <extracomment>When the job ended: &quot;delta run of today, 01:41&quot;</extracomment>
        <translation>Delta-Lauf (%1)</translation>
    </message>
    <message>
        <source>full run of %1</source>
        <translation>vollständiger Lauf (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Added only</source>
        <translation>Nur hinzugefügte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Merge into one file for each side</source>
        <translation>Zu einer Datei je Seite zusammenfügen</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Length and checksums of the compressed data. A file keeps the ending .part until it is complete.</source>
        <translation>Länge und Prüfsummen der gepackten Daten. Eine Datei behält die Endung .part, bis sie vollständig ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In the list of downloads</source>
        <translation>In der Liste der Downloads</translation>
    </message>
    <message>
        <source>On disk already, verified</source>
        <translation>Schon auf dem Datenträger, geprüft</translation>
    </message>
    <message>
        <source>On disk already</source>
        <translation>Schon auf dem Datenträger</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>Name des Exports</translation>
    </message>
    <message>
        <source>Date of the run</source>
        <translation>Datum des Laufs</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Uhrzeit des Laufs</translation>
    </message>
    <message>
        <source>Side: full, add, remove</source>
        <translation>Seite: full, add, remove</translation>
    </message>
    <message>
        <source>Number of the part</source>
        <translation>Nummer des Teils</translation>
    </message>
    <message>
        <source>Reference of the job</source>
        <translation>Referenz des Laufs</translation>
    </message>
    <message>
        <source>Name in the store</source>
        <translation>Name im Speicher</translation>
    </message>
    <message>
        <source>Otherwise the files stay as %1.</source>
        <translation>Sonst bleiben es %1-Dateien.</translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation>Es braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with / or ~.</source>
        <translation>Geben Sie den ganzen Pfad an, beginnend mit / oder ~.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no placeholder %1. Insert shows those there are.</source>
        <translation>Einen Platzhalter %1 gibt es nicht. „Einfügen“ zeigt alle, die es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   Merged files have no part number.</source>
        <translation>%1   Zusammengefügte Dateien haben keine Teilnummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of a side are not chosen and will be missing in its file.</source>
        <translation>
            <numerusform>%n Teil einer Seite ist nicht ausgewählt und wird in ihrer Datei fehlen.</numerusform>
            <numerusform>%n Teile einer Seite sind nicht ausgewählt und werden in ihrer Datei fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the parts.</source>
        <translation>In der Reihenfolge der Teile.</translation>
    </message>
    <message>
        <source>In the order of the parts, with one header line.</source>
        <translation>In der Reihenfolge der Teile, mit einer Kopfzeile.</translation>
    </message>
    <message>
        <source>There is only one part of each side.</source>
        <translation>Jede Seite hat nur einen Teil.</translation>
    </message>
    <message>
        <source>There is only one part.</source>
        <translation>Es gibt nur einen Teil.</translation>
    </message>
    <message>
        <source>The new file gets a number: %1</source>
        <translation>Die neue Datei bekommt eine Nummer: %1</translation>
    </message>
    <message>
        <source>The file that is there is replaced once the new one is complete.</source>
        <translation>Die vorhandene Datei wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>The file that is there stays, and nothing is fetched in its place.</source>
        <translation>Die vorhandene Datei bleibt, und an ihrer Stelle wird nichts geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these exist now.</source>
        <translation>
            <numerusform>%n davon gibt es schon.</numerusform>
            <numerusform>%n davon gibt es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Wählen Sie mindestens einen Teil.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to fetch</source>
        <translation>
            <numerusform>%n Datei zu laden</numerusform>
            <numerusform>%n Dateien zu laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n there already</source>
        <translation>
            <numerusform>%1, %n schon da</numerusform>
            <numerusform>%1, %n schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little space; downloads wait until there is more.</source>
        <translation>Der Speicherplatz reicht nicht; Downloads warten, bis es mehr gibt.</translation>
    </message>
    <message>
        <source>There is a file where the folder should be.</source>
        <translation>Wo der Ordner sein sollte, liegt eine Datei.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>In diesen Ordner dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Where all columns hold words, a header line cannot be told from a guest by its look.</source>
        <translation>Wo alle Spalten Wörter enthalten, ist eine Kopfzeile am Aussehen nicht von einem Gast zu unterscheiden.</translation>
    </message>
    <message>
        <source>the first line of every part</source>
        <translation>die erste Zeile jedes Teils</translation>
    </message>
    <message>
        <source>none, all lines are guests</source>
        <translation>keine, alle Zeilen sind Gäste</translation>
    </message>
    <message>
        <source>found by their look</source>
        <translation>am Aussehen erkannt</translation>
    </message>
    <message>
        <source>Header lines: %1</source>
        <translation>Kopfzeilen: %1</translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadLook</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Speed and time left: &quot;24.1 MB/s, 7 s left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>How a download is, and what else is to be known: &quot;Downloading. Begun again: the file had changed.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n Mal versucht</numerusform>
            <numerusform>%n Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Downloading, at most %1</source>
        <comment>speed</comment>
        <translation>Wird heruntergeladen, höchstens %1</translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>No downloads yet.</source>
        <translation>Noch keine Downloads.</translation>
    </message>
    <message>
        <source>What you download from Exports is listed here. It goes on by itself when the network was gone, and after a restart.</source>
        <translation>Was Sie unter „Exporte“ herunterladen, steht hier. Nach einer Unterbrechung des Netzwerks oder einem Neustart geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Alle Downloads</translation>
    </message>
    <message>
        <source>How many downloads at a time</source>
        <translation>Wie viele Downloads gleichzeitig</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Höchstgeschwindigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n lädt</numerusform>
            <numerusform>%n laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finishing</source>
        <extracomment>Files that are complete, and being verified or merged</extracomment>
        <translation>
            <numerusform>%n wird abgeschlossen</numerusform>
            <numerusform>%n werden abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n gleichzeitig</numerusform>
            <numerusform>%n gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Geschwindigkeit unbegrenzt</translation>
    </message>
    <message>
        <source>All downloads together, in MB a second</source>
        <translation>Alle Downloads zusammen, in MB pro Sekunde</translation>
    </message>
    <message>
        <source>Cancel the download of “%1”?</source>
        <translation>Download von „%1“ abbrechen?</translation>
    </message>
    <message>
        <source>%1 of it are here already and will be deleted.</source>
        <translation>%1 davon sind schon da und werden gelöscht.</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <translation>Ordner für „%1“</translation>
    </message>
    <message>
        <source>All downloads are paused.</source>
        <translation>Alle Downloads sind angehalten.</translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadsReporter</name>
    <message>
        <source>The list of downloads cannot be kept right now.</source>
        <translation>Die Liste der Downloads kann derzeit nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>No downloads running</source>
        <translation>Keine laufenden Downloads</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Hide downloads</source>
        <translation>Downloads verbergen</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>Downloads zeigen</translation>
    </message>
    <message>
        <source>Go on with all downloads</source>
        <translation>Alle Downloads fortsetzen</translation>
    </message>
    <message>
        <source>Pause all downloads</source>
        <translation>Alle Downloads pausieren</translation>
    </message>
    <message>
        <source>Clear finished downloads</source>
        <translation>Fertige Downloads entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadsStatus</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>%n Download fehlgeschlagen</numerusform>
            <numerusform>%n Downloads fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <translation>
            <numerusform>%n Download pausiert</numerusform>
            <numerusform>%n Downloads pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n Download</numerusform>
            <numerusform>%n Downloads</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Downloads stopped: disk full</source>
        <translation>Downloads angehalten: Datenträger voll</translation>
    </message>
    <message>
        <source>%1 more is needed</source>
        <translation>Es fehlen noch %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Downloads stopped: their folder is gone</source>
        <translation>Downloads angehalten: Ihr Ordner ist weg</translation>
    </message>
    <message>
        <source>Downloads stopped: the connection&apos;s key is needed</source>
        <translation>Downloads angehalten: Der Schlüssel der Verbindung fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) waiting for the network</source>
        <translation>
            <numerusform>%n Download wartet auf das Netzwerk</numerusform>
            <numerusform>%n Downloads warten auf das Netzwerk</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>How much of the downloads is there: &quot;at 62 %&quot;</extracomment>
        <translation>bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) waiting</source>
        <translation>
            <numerusform>%n Download wartet</numerusform>
            <numerusform>%n Downloads warten</numerusform>
        </translation>
    </message>
    <message>
        <source>the store asked for a pause</source>
        <translation>der Speicher bat um eine Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running. They go on at the next start.</source>
        <translation>
            <numerusform>%n Download läuft. Er geht beim nächsten Start weiter.</numerusform>
            <numerusform>%n Downloads laufen. Sie gehen beim nächsten Start weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>„%1“ ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, merged into one file in %3.</source>
        <translation>%1, %2, zu einer Datei zusammengefügt in %3.</translation>
    </message>
    <message>
        <source>%1, %2, merged into one file for each side in %3.</source>
        <translation>%1, %2, zu einer Datei je Seite zusammengefügt in %3.</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1, %2, in %3.</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “%1” failed</source>
        <translation>
            <numerusform>%n Datei von „%1“ ist fehlgeschlagen</numerusform>
            <numerusform>%n Dateien von „%1“ sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends the sentence that says why a download failed</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Höchstgeschwindigkeit: %1</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Höchstgeschwindigkeit</translation>
    </message>
    <message>
        <source>“%1” alone, in MB a second</source>
        <translation>Nur „%1“, in MB pro Sekunde</translation>
    </message>
</context>
<context>
    <name>edgewise::EdgeCompare</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Read both again</source>
        <translation>Beide neu lesen</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Sent. Waiting until %1 shows the new settings…</source>
        <translation>Gesendet. Warten, bis %1 die neuen Einstellungen zeigt …</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Reading the settings of %1…</source>
        <translation>Die Einstellungen von %1 werden gelesen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The settings of %1 were not read.</source>
        <translation>Die Einstellungen von %1 wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>The settings of %1 could not be read: %2</source>
        <translation>Die Einstellungen von %1 konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>No setting differs between %1 and %2.</source>
        <translation>Zwischen %1 und %2 ist jede Einstellung gleich.</translation>
    </message>
    <message>
        <source>There is no other connection to compare with.</source>
        <translation>Es gibt keine andere Verbindung zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose the connection to compare %1 with.</source>
        <translation>Die Verbindung wählen, mit der %1 verglichen wird.</translation>
    </message>
    <message>
        <source>Add one that has an Edge client id and secret, such as the test environment beside production.</source>
        <translation>Eine mit Edge Client ID und Secret hinzufügen, etwa die Testumgebung neben der Produktion.</translation>
    </message>
    <message>
        <source>Choose connection</source>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen …</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again first, for it is not known what became of the last try.</source>
        <translation>Zuerst neu lesen, denn was aus dem letzten Versuch wurde, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) in one PATCH. Nothing else is changed.</source>
        <translation>
            <numerusform>%n Einstellung in einem PATCH. Sonst ändert sich nichts.</numerusform>
            <numerusform>%n Einstellungen in einem PATCH. Sonst ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Jede Einstellung ist gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 settings differ(s).</source>
        <translation>
            <numerusform>%n von %1 Einstellungen ist anders.</numerusform>
            <numerusform>%n von %1 Einstellungen sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>both read %1</source>
        <translation>beide gelesen: %1</translation>
    </message>
    <message>
        <source>%1 read %2, %3 read %4</source>
        <translation>%1 gelesen: %2, %3 gelesen: %4</translation>
    </message>
    <message>
        <source>%1 is another tenant than before: %2 now, %3 when you were there last.</source>
        <translation>%1 ist ein anderer Mandant als zuvor: jetzt %2, beim letzten Mal %3.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das stimmt so</translation>
    </message>
    <message>
        <source>Its Edge client may belong to another environment. Nothing is written before you have agreed.</source>
        <translation>Der Edge-Client gehört vielleicht zu einer anderen Umgebung. Ohne Ihre Zustimmung wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Both connections lead to the same tenant: %1.</source>
        <translation>Beide Verbindungen führen zum selben Mandanten: %1.</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Vergleich sichern</translation>
    </message>
    <message>
        <source>Comparison (*.json)</source>
        <translation>Vergleich (*.json)</translation>
    </message>
    <message>
        <source>The comparison is saved in %1.</source>
        <translation>Der Vergleich ist in %1 gesichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <extracomment>Button: copies that many settings to the connection of that name</extracomment>
        <translation>Nach %1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to %1</source>
        <translation>
            <numerusform>%n nach %1 kopieren</numerusform>
            <numerusform>%n nach %1 kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of %1 change at once:</source>
        <translation>Die Einstellungen von %1 ändern sich sofort:</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n setting(s) to %1?</source>
        <translation>
            <numerusform>%n Einstellung nach %1 kopieren?</numerusform>
            <numerusform>%n Einstellungen nach %1 kopieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>The settings of %1 are so already. Nothing was sent.</source>
        <translation>Die Einstellungen von %1 sind schon so. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was written: the settings of %1 were changed elsewhere meanwhile.</source>
        <translation>Es wurde nichts geschrieben: Die Einstellungen von %1 wurden inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>This is how they are now. Look again, then copy.</source>
        <translation>So sind sie jetzt. Noch einmal ansehen, dann kopieren.</translation>
    </message>
    <message>
        <source>Put back on %1: %2.</source>
        <translation>In %1 zurückgesetzt: %2.</translation>
    </message>
    <message>
        <source>Copied to %1: %2.</source>
        <translation>Nach %1 kopiert: %2.</translation>
    </message>
    <message>
        <source>The answer was lost, and a second look shows that it arrived.</source>
        <translation>Die Antwort ging verloren, aber ein zweiter Blick zeigt, dass alles angekommen ist.</translation>
    </message>
    <message>
        <source>There is no way back for %1: there was no value that could be sent.</source>
        <translation>Für %1 gibt es keinen Weg zurück: Es gab keinen Wert, der gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a connection, %2 a whole sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>edgewise::EdgePane</name>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Apply settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Revert settings</source>
        <translation>Geänderte Einstellungen verwerfen</translation>
    </message>
    <message>
        <source>Save settings as file…</source>
        <translation>Einstellungen als Datei speichern…</translation>
    </message>
    <message>
        <source>Restore settings from file…</source>
        <translation>Einstellungen aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Previous settings…</source>
        <translation>Frühere Einstellungen…</translation>
    </message>
    <message>
        <source>Previous settings</source>
        <translation>Frühere Einstellungen</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Restore from file…</source>
        <translation>Aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Pages of Experience Edge</source>
        <translation>Seiten von Experience Edge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Delete content</source>
        <translation>Inhalte löschen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent and nothing changed.</source>
        <translation>Zurückgenommen. Nichts wurde gesendet, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Delete content of %1</source>
        <translation>Inhalte von %1 löschen</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Nichts wurde gelöscht: %1</translation>
    </message>
    <message>
        <source>Sent. Waiting until Experience Edge shows the new settings…</source>
        <translation>Gesendet. Warten, bis Experience Edge die neuen Einstellungen zeigt…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>The settings were changed elsewhere meanwhile. Apply will show both versions.</source>
        <translation>Die Einstellungen wurden inzwischen an anderer Stelle geändert. Bei „Übernehmen“ sehen Sie beide Fassungen.</translation>
    </message>
    <message>
        <source>read again first, for it is not known what became of the last try</source>
        <translation>erst neu lesen, denn es ist nicht bekannt, was aus dem letzten Versuch wurde</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>This is another tenant than before: %1 now, %2 when you were here last.</source>
        <translation>Das ist ein anderer Mandant als bisher: jetzt %1, bei Ihrem letzten Besuch %2.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das stimmt so</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Its Edge client may belong to another environment. Nothing is written before you have agreed.</source>
        <translation>Der Edge-Client gehört vielleicht zu einer anderen Umgebung. Ohne Ihre Zustimmung wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Edge of %1</source>
        <translation>Edge von %1</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation>Einstellungen neu lesen</translation>
    </message>
    <message>
        <source>Go to Delete content</source>
        <translation>Zu „Inhalte löschen“</translation>
    </message>
    <message>
        <source>The settings are so already. Nothing was sent.</source>
        <translation>Die Einstellungen sind schon so. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing was written: the settings were changed elsewhere meanwhile. This is what would change now.</source>
        <translation>Nichts wurde geschrieben: Die Einstellungen wurden inzwischen an anderer Stelle geändert. Das würde sich jetzt ändern.</translation>
    </message>
    <message>
        <source>Nothing was written: the settings were changed elsewhere meanwhile.</source>
        <translation>Nichts wurde geschrieben: Die Einstellungen wurden inzwischen an anderer Stelle geändert.</translation>
    </message>
    <message>
        <source>Applied: %1.</source>
        <translation>Übernommen: %1.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>The answer was lost, and a second look shows that it arrived.</source>
        <translation>Die Antwort ging verloren, aber ein zweiter Blick zeigt, dass alles angekommen ist.</translation>
    </message>
    <message>
        <source>Changed elsewhere: the settings are no longer as you opened them at %1. Nothing was applied, and nothing you typed is lost.</source>
        <translation>An anderer Stelle geändert: Die Einstellungen sind nicht mehr so, wie Sie sie um %1 geöffnet haben. Nichts wurde übernommen, und von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>On Experience Edge now</source>
        <translation>Jetzt auf Experience Edge</translation>
    </message>
    <message>
        <source>The settings stay as they are on Experience Edge.</source>
        <translation>Die Einstellungen bleiben, wie sie auf Experience Edge sind.</translation>
    </message>
    <message>
        <source>The changes to %1 are discarded.</source>
        <translation>Die Änderungen an %1 sind verworfen.</translation>
    </message>
    <message>
        <source>Clear cache was accepted at %1.</source>
        <translation>„Cache leeren“ wurde um %1 angenommen.</translation>
    </message>
    <message>
        <source>Clear cache was not accepted, or that is not known. The Settings page says why.</source>
        <translation>„Cache leeren“ wurde nicht angenommen, oder das ist nicht bekannt. Die Seite „Einstellungen“ sagt, warum.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>Die Einstellungen sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The settings as they are on Experience Edge are saved in %1.</source>
        <translation>Die Einstellungen, wie sie auf Experience Edge sind, sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be read.</source>
        <translation>%1 enthält keine lesbaren Einstellungen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Restoring the settings…</source>
        <translation>Die Einstellungen werden wiederhergestellt…</translation>
    </message>
    <message>
        <source>Go to Clear cache</source>
        <translation>Zu „Cache leeren“</translation>
    </message>
    <message>
        <source>No clear answer came, so it is not known whether the content was deleted. It is not sent again.</source>
        <translation>Es kam keine klare Antwort, deshalb ist nicht bekannt, ob die Inhalte gelöscht wurden. Es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Look at a site that reads from it before you do anything else.</source>
        <translation>Sehen Sie sich eine Website an, die daraus liest, bevor Sie irgendetwas anderes tun.</translation>
    </message>
    <message>
        <source>Accepted at %1. Next: publish the whole site, then clear the cache.</source>
        <translation>Angenommen um %1. Als Nächstes: die ganze Website veröffentlichen, dann den Cache leeren.</translation>
    </message>
    <message>
        <source>The service does not say when it is done.</source>
        <translation>Der Dienst sagt nicht, wann er fertig ist.</translation>
    </message>
    <message>
        <source>Nothing was deleted: the service answered %1.</source>
        <translation>Nichts wurde gelöscht: Der Dienst antwortete mit %1.</translation>
    </message>
    <message>
        <source>The webhooks are saved in %1, without their secrets.</source>
        <translation>Die Webhooks sind in %1 gespeichert, ohne ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>The webhooks could not be written: %1</source>
        <translation>Die Webhooks konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>What Apply sends</source>
        <translation>Was „Übernehmen“ sendet</translation>
    </message>
    <message>
        <source>Nothing: no setting differs from the server.</source>
        <translation>Nichts: Keine Einstellung weicht vom Server ab.</translation>
    </message>
    <message>
        <source>Only what differs from the server. The settings are read again afterwards.</source>
        <translation>Nur was vom Server abweicht. Danach werden die Einstellungen neu gelesen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Tab: the settings beside those of another connection</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Compare with another connection</source>
        <translation>Mit anderer Verbindung vergleichen</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Aufruf zeigen</translation>
    </message>
</context>
<context>
    <name>edgewise::EdgeSettings</name>
    <message>
        <source>Content TTL</source>
        <translation>TTL der Inhalte</translation>
    </message>
    <message>
        <source>Clear changed content on publish</source>
        <translation>Geänderte Inhalte beim Veröffentlichen leeren</translation>
    </message>
    <message>
        <source>Media TTL</source>
        <translation>TTL der Medien</translation>
    </message>
    <message>
        <source>Clear changed media on publish</source>
        <translation>Geänderte Medien beim Veröffentlichen leeren</translation>
    </message>
    <message>
        <source>Clear whole cache on publish</source>
        <translation>Ganzen Cache beim Veröffentlichen leeren</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
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
        <source>With these settings every publish empties the whole cache. The other two switches hardly matter, and all pages are slower for a while afterwards.</source>
        <translation>Mit diesen Einstellungen leert jede Veröffentlichung den ganzen Cache. Die beiden anderen Schalter bewirken kaum etwas, und alle Seiten sind danach eine Weile langsamer.</translation>
    </message>
    <message>
        <source>With these settings a publish clears only what changed; anything missed is at most %1 old.</source>
        <translation>Mit diesen Einstellungen leert eine Veröffentlichung nur, was sich geändert hat; was dabei entgeht, ist höchstens %1 alt.</translation>
    </message>
    <message>
        <source>With these settings a publish clears changed content. Changed media appear when their time is up, at most %1 later, or after Clear cache.</source>
        <translation>Mit diesen Einstellungen leert eine Veröffentlichung geänderte Inhalte. Geänderte Medien erscheinen, wenn ihre Zeit um ist, höchstens %1 später, oder nach „Cache leeren“.</translation>
    </message>
    <message>
        <source>With these settings a publish clears changed media. Changed content appears when its time is up, at most %1 later, or after Clear cache.</source>
        <translation>Mit diesen Einstellungen leert eine Veröffentlichung geänderte Medien. Geänderte Inhalte erscheinen, wenn ihre Zeit um ist, höchstens %1 später, oder nach „Cache leeren“.</translation>
    </message>
    <message>
        <source>With these settings a publish clears nothing. What changed appears when its time is up, at most %1 later, or after Clear cache.</source>
        <translation>Mit diesen Einstellungen leert eine Veröffentlichung nichts. Was sich geändert hat, erscheint, wenn seine Zeit um ist, höchstens %1 später, oder nach „Cache leeren“.</translation>
    </message>
</context>
<context>
    <name>edgewise::Entry</name>
    <message>
        <source>cancelled</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>edgewise::EnvironmentChip</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
</context>
<context>
    <name>edgewise::EraseCluesDialog</name>
    <message>
        <source>E-mails</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eine pro Zeile.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>One a line: provider, colon, id.</source>
        <translation>Eine pro Zeile: Anbieter, Doppelpunkt, ID.</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>edgewise::EraseDialog</name>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail-Adresse</numerusform>
            <numerusform>%n E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n Telefonnummer</numerusform>
            <numerusform>%n Telefonnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifier(s)</source>
        <translation>
            <numerusform>%n Kennung</numerusform>
            <numerusform>%n Kennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Page to print…</source>
        <translation>Druckseite…</translation>
    </message>
    <message>
        <source>Save report as…</source>
        <translation>Bericht speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>With each guest go its orders, sessions, events and data extensions. There is no way back.</source>
        <translation>Mit jedem Gast verschwinden seine Bestellungen, Sitzungen, Ereignisse und Datenerweiterungen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>Fortschritt der Löschung</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to go on</source>
        <translation>Geben Sie zum Fortfahren &lt;b&gt;%1&lt;/b&gt; ein</translation>
    </message>
    <message>
        <source>Type the name of the tenant, %1, to go on</source>
        <translation>Geben Sie zum Fortfahren den Namen des Mandanten ein: %1</translation>
    </message>
    <message>
        <source>Reading the guest…</source>
        <translation>Der Gast wird gelesen…</translation>
    </message>
    <message>
        <source>Searching by %1…</source>
        <translation>Suche nach %1…</translation>
    </message>
    <message>
        <source>Previous states of these guests could not be removed from this computer.</source>
        <translation>Frühere Zustände dieser Gäste konnten nicht von diesem Computer entfernt werden.</translation>
    </message>
    <message>
        <source>The report could not be kept by itself. Save it.</source>
        <translation>Der Bericht konnte nicht von selbst aufbewahrt werden. Speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n guest(s) that you ticked are still there.</source>
        <translation>
            <numerusform>Angehalten. %n Gast, den Sie angekreuzt haben, ist noch da.</numerusform>
            <numerusform>Angehalten. %n Gäste, die Sie angekreuzt haben, sind noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n guest(s) it is not known whether they are deleted: the answer was lost.</source>
        <translation>
            <numerusform>Von %n Gast ist nicht bekannt, ob er gelöscht ist: Die Antwort ging verloren.</numerusform>
            <numerusform>Von %n Gästen ist nicht bekannt, ob sie gelöscht sind: Die Antwort ging verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n more guest(s) turned up meanwhile. Nothing was done to them.</source>
        <translation>
            <numerusform>%n weiterer Gast ist inzwischen aufgetaucht. Er wurde nicht angetastet.</numerusform>
            <numerusform>%n weitere Gäste sind inzwischen aufgetaucht. Sie wurden nicht angetastet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, but %n guest(s) are still visible. The service may need up to 24 hours.</source>
        <translation>
            <numerusform>Gelöscht, aber %n Gast ist noch sichtbar. Der Dienst kann bis zu 24 Stunden brauchen.</numerusform>
            <numerusform>Gelöscht, aber %n Gäste sind noch sichtbar. Der Dienst kann bis zu 24 Stunden brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was repeated. Nobody is left.</source>
        <translation>Die Suche wurde wiederholt. Es ist niemand mehr übrig.</translation>
    </message>
    <message>
        <source>The search was repeated. Only %1 is left, as you chose.</source>
        <translation>Die Suche wurde wiederholt. Nur %1 ist noch da, wie von Ihnen gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>The search was repeated. Only the %n guests are left that you did not tick.</source>
        <translation>
            <numerusform>Die Suche wurde wiederholt. Übrig ist nur %n Gast, den Sie nicht angekreuzt haben.</numerusform>
            <numerusform>Die Suche wurde wiederholt. Übrig sind nur die %n Gäste, die Sie nicht angekreuzt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>without an e-mail, phone number or identifier</source>
        <translation>ohne E-Mail-Adresse, Telefonnummer oder Kennung</translation>
    </message>
    <message>
        <source>searching by %1…</source>
        <translation>Suche nach %1…</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>gefunden über %1</translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n guest(s)</source>
        <translation>
            <numerusform>%n Gast wird gelöscht</numerusform>
            <numerusform>%n Gäste werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching again by all e-mails and identifiers, until nothing is found</source>
        <translation>Neue Suche nach allen E-Mail-Adressen und Kennungen, bis nichts mehr gefunden wird</translation>
    </message>
    <message>
        <source>Then search again by all e-mails and identifiers, until nothing is found</source>
        <translation>Danach neue Suche nach allen E-Mail-Adressen und Kennungen, bis nichts mehr gefunden wird</translation>
    </message>
    <message>
        <source>Then save the report</source>
        <translation>Danach den Bericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) erased</source>
        <translation>
            <numerusform>%n Gast gelöscht</numerusform>
            <numerusform>%n Gäste gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>and their orders, sessions, events, %n data extension(s)</source>
        <translation>
            <numerusform>samt Bestellungen, Sitzungen, Ereignissen, %n Datenerweiterung</numerusform>
            <numerusform>samt Bestellungen, Sitzungen, Ereignissen, %n Datenerweiterungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Schon weg</translation>
    </message>
    <message>
        <source>(the service answered “not found”)</source>
        <translation>(der Dienst antwortete „nicht gefunden“)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>(the answer was lost, and they can still be read)</source>
        <translation>(die Antwort ging verloren, und sie sind noch lesbar)</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>(stopped before them)</source>
        <translation>(vorher angehalten)</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nicht angetastet</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, nicht angekreuzt</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Tick who is to be erased.</source>
        <translation>Kreuzen Sie an, wer gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Stopping after the guest under way…</source>
        <translation>Angehalten wird nach dem laufenden Gast…</translation>
    </message>
    <message>
        <source>You can close this window; the work goes on in the status bar.</source>
        <translation>Sie können dieses Fenster schließen; in der Statusleiste geht die Arbeit weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n guest(s)</source>
        <translation>
            <numerusform>%n Gast löschen</numerusform>
            <numerusform>%n Gäste löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>searching again</source>
        <translation>neue Suche</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Druckseite speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report of an erasure</source>
        <translation>Bericht über eine Löschung</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Der Bericht konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>edgewise::EraseModel</name>
    <message>
        <source>Tick all guests</source>
        <translation>Alle Gäste ankreuzen</translation>
    </message>
    <message>
        <source>Shared e-mail, other name</source>
        <translation>Gleiche E-Mail-Adresse, anderer Name</translation>
    </message>
    <message>
        <source>Shared phone number, other name</source>
        <translation>Gleiche Telefonnummer, anderer Name</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n Telefonnummer</numerusform>
            <numerusform>%n Telefonnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail-Adresse</numerusform>
            <numerusform>%n E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Reisender</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleted, still visible</source>
        <translation>Gelöscht, noch sichtbar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Schon weg</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Guests that may be this person</source>
        <translation>Gäste, die diese Person sein können</translation>
    </message>
    <message>
        <source>Guests that are erased</source>
        <translation>Gäste, die gelöscht werden</translation>
    </message>
</context>
<context>
    <name>edgewise::Erasure</name>
    <message numerus="yes">
        <source>The search ended after %n addresses and identifiers; there are more.</source>
        <translation>
            <numerusform>Die Suche endete nach %n Adresse oder Kennung; es gibt mehr.</numerusform>
            <numerusform>Die Suche endete nach %n Adressen und Kennungen; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service seems not to search by %1, so guests with it may be missing here.</source>
        <translation>Der Dienst sucht offenbar nicht nach %1, deshalb können Gäste damit hier fehlen.</translation>
    </message>
    <message>
        <source>More guests share %1 than are shown here.</source>
        <translation>%1 gehört zu mehr Gästen, als hier gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n guests are shown; there are more.</source>
        <translation>
            <numerusform>Nur %n Gast wird gezeigt; es gibt mehr.</numerusform>
            <numerusform>Nur die ersten %n Gäste werden gezeigt; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data may stay visible for up to 24 hours.</source>
        <translation>Daten können noch bis zu 24 Stunden sichtbar bleiben.</translation>
    </message>
    <message>
        <source>Orders of other people that name this person are outside the reach of this service.</source>
        <translation>Bestellungen anderer Personen, in denen diese Person genannt ist, erreicht dieser Dienst nicht.</translation>
    </message>
    <message>
        <source>Systems that feed %1 may create the person again: remove them there too.</source>
        <translation>Systeme, die Daten an %1 liefern, können die Person wieder anlegen: Entfernen Sie die Person auch dort.</translation>
    </message>
    <message>
        <source>Files that were made earlier, such as audience exports, may still hold the person.</source>
        <translation>Früher erstellte Dateien, zum Beispiel Audience-Exporte, können die Person noch enthalten.</translation>
    </message>
</context>
<context>
    <name>edgewise::ErasurePrint</name>
    <message>
        <source>left alone</source>
        <translation>nicht angetastet</translation>
    </message>
    <message>
        <source>not erased</source>
        <translation>nicht gelöscht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>deleted, still visible</source>
        <translation>gelöscht, noch sichtbar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>war schon weg</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Data extensions</source>
        <translation>Datenerweiterungen</translation>
    </message>
    <message>
        <source>Report of an erasure</source>
        <translation>Bericht über eine Löschung</translation>
    </message>
    <message>
        <source>%1: %2 deleted, %3 gone already, %4 not known, %5 not erased.</source>
        <translation>%1: %2 gelöscht, %3 schon weg, %4 nicht bekannt, %5 nicht gelöscht.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
</context>
<context>
    <name>edgewise::Error</name>
    <message>
        <source>Sitecore CDP</source>
        <translation>Sitecore CDP</translation>
    </message>
    <message>
        <source>Experience Edge</source>
        <translation>Experience Edge</translation>
    </message>
    <message>
        <source>The sign-in service</source>
        <translation>Der Anmeldedienst</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>The API token was refused (%1).</source>
        <translation>Das API token wurde abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Sitecore CDP did not accept the token of this API key (%1).</source>
        <translation>Sitecore CDP hat das Token dieses API-Schlüssels nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>Experience Edge did not accept the token of this Edge client (%1).</source>
        <translation>Experience Edge hat das Token dieses Edge-Clients nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>The sign-in service refused the key or its secret (%1).</source>
        <translation>Der Anmeldedienst hat den Schlüssel oder sein Geheimnis abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The credentials were refused (%1).</source>
        <translation>Die Zugangsdaten wurden abgelehnt (%1).</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere (%2), which is not followed.</source>
        <translation>%1 hat die Anfrage umgeleitet (%2); Umleitungen werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 hat die Anfrage abgelehnt (%2).</translation>
    </message>
    <message>
        <source>%1 refused the request (%2): %3</source>
        <translation>%1 hat die Anfrage abgelehnt (%2): %3</translation>
    </message>
    <message>
        <source>This computer has no keychain that Edgewise can reach.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Edgewise erreicht.</translation>
    </message>
    <message>
        <source>The keychain stayed locked.</source>
        <translation>Der Schlüsselbund blieb gesperrt.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection.</source>
        <translation>Der Schlüsselbund enthält kein Geheimnis für diese Verbindung.</translation>
    </message>
    <message>
        <source>The keychain could not be read.</source>
        <translation>Der Schlüsselbund konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. The change may or may not have happened.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. Vielleicht wurde die Änderung ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 does not allow this connection to do that (%2).</source>
        <translation>%1 erlaubt dieser Verbindung das nicht (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this item any more (404).</source>
        <translation>%1 kennt dieses Element nicht mehr (404).</translation>
    </message>
    <message>
        <source>%1 asked to slow down (429).</source>
        <translation>%1 bittet um langsamere Anfragen (429).</translation>
    </message>
    <message>
        <source>%1 failed (%2).</source>
        <translation>%1 meldet einen Fehler (%2).</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be read.</source>
        <translation>%1 hat eine Antwort gesendet, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>A file of Edgewise could not be read or written.</source>
        <translation>Eine Datei von Edgewise konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>This connection has no credential for that yet.</source>
        <translation>Für diese Verbindung sind dafür noch keine Zugangsdaten eingetragen.</translation>
    </message>
    <message>
        <source>Check that this computer is online, that the address in the connection is right, and that its certificate is trusted here.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, ob die Adresse in der Verbindung stimmt und ob ihrem Zertifikat hier vertraut wird.</translation>
    </message>
    <message>
        <source>It may be busy, or something between here and there swallows the answer. Try again in a moment.</source>
        <translation>Vielleicht ist der Dienst überlastet, oder unterwegs geht die Antwort verloren. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Read again to see which of both it is, before doing it once more.</source>
        <translation>Lesen Sie die Daten neu, um zu sehen, was davon zutrifft, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>Guests use the Client key and API token from Settings &gt; API access, not an API key. Also check that the region is right.</source>
        <translation>Gäste brauchen den Client key und das API token aus Settings &gt; API access, keinen API-Schlüssel. Prüfen Sie auch, ob die Region stimmt.</translation>
    </message>
    <message>
        <source>Edge needs an Edge administration client of this environment, made in the Deploy app under Credentials &gt; Environment.</source>
        <translation>Edge braucht einen Edge administration client dieser Umgebung, der in der Deploy-App unter Credentials &gt; Environment erstellt wurde.</translation>
    </message>
    <message>
        <source>Copy the key and its secret once more; a secret is shown only once, when it is made. The key may also have been deleted.</source>
        <translation>Kopieren Sie Schlüssel und Geheimnis noch einmal; ein Geheimnis wird nur einmal angezeigt, beim Erstellen. Vielleicht wurde der Schlüssel auch gelöscht.</translation>
    </message>
    <message>
        <source>The Client key is known but may not do this.</source>
        <translation>Der Client key ist bekannt, darf das aber nicht.</translation>
    </message>
    <message>
        <source>Probably the API key was made for another feature. Make one with the feature Audience export in Developer center &gt; API keys.</source>
        <translation>Wahrscheinlich wurde der API-Schlüssel für eine andere Funktion erstellt. Erstellen Sie unter Developer center &gt; API keys einen mit der Funktion Audience export.</translation>
    </message>
    <message>
        <source>Probably its Edge client was made for something else. Webhooks and settings need an Edge administration client of this environment, made in the Deploy app under Credentials &gt; Environment.</source>
        <translation>Wahrscheinlich wurde der Edge-Client für etwas anderes erstellt. Webhooks und Einstellungen brauchen einen Edge administration client dieser Umgebung, der in der Deploy-App unter Credentials &gt; Environment erstellt wurde.</translation>
    </message>
    <message>
        <source>The key is not allowed for this audience. Check the audience under Advanced in the connection.</source>
        <translation>Der Schlüssel ist für diese Audience nicht zugelassen. Prüfen Sie die Audience in der Verbindung unter „Erweitert“.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere. Read again.</source>
        <translation>Vielleicht wurde es an anderer Stelle gelöscht. Lesen Sie die Daten neu.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is wrong with what you did. Try again later.</source>
        <translation>Sie haben nichts falsch gemacht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Something other than the service may have answered, such as a sign-in page of the network. The details show the beginning of it.</source>
        <translation>Vielleicht hat etwas anderes als der Dienst geantwortet, zum Beispiel eine Anmeldeseite des Netzwerks. Die Einzelheiten zeigen den Anfang der Antwort.</translation>
    </message>
    <message>
        <source>Enter the secret again in the connection.</source>
        <translation>Geben Sie das Geheimnis in der Verbindung neu ein.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the secret in the connection and keep it until you quit.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder geben Sie das Geheimnis in der Verbindung ein und behalten Sie es bis zum Beenden.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Guests need the Client key and API token that CDP shows under Settings &gt; API access.</source>
        <translation>Gäste brauchen den Client key und das API token, die CDP unter Settings &gt; API access anzeigt.</translation>
    </message>
    <message>
        <source>Exports need an API key and secret. Make them in CDP under Developer center &gt; API keys with the feature Audience export.</source>
        <translation>Exporte brauchen einen API-Schlüssel mit Geheimnis. Erstellen Sie beides in CDP unter Developer center &gt; API keys mit der Funktion Audience export.</translation>
    </message>
    <message>
        <source>Edge and webhooks need an Edge administration client. Make one in the Deploy app under Credentials &gt; Environment.</source>
        <translation>Edge und Webhooks brauchen einen Edge administration client. Erstellen Sie einen in der Deploy-App unter Credentials &gt; Environment.</translation>
    </message>
    <message>
        <source>Exports use an API key and its secret, made in Developer center &gt; API keys with the feature Audience export, not the Client key and API token of guests. Also check that the region is right.</source>
        <translation>Exporte brauchen einen API-Schlüssel mit seinem Geheimnis, erstellt unter Developer center &gt; API keys mit der Funktion Audience export, nicht Client key und API token der Gäste. Prüfen Sie auch, ob die Region stimmt.</translation>
    </message>
</context>
<context>
    <name>edgewise::ErrorsModel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
</context>
<context>
    <name>edgewise::ExportDelegate</name>
    <message>
        <source>Name of the export</source>
        <translation>Name des Exports</translation>
    </message>
</context>
<context>
    <name>edgewise::ExportDetail</name>
    <message>
        <source>Copy reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Read the jobs again</source>
        <translation>Läufe neu lesen</translation>
    </message>
    <message>
        <source>Download latest</source>
        <translation>Neuesten herunterladen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Links are renewed by themselves while a download needs them.</source>
        <translation>Links werden von selbst erneuert, solange ein Download sie braucht.</translation>
    </message>
    <message>
        <source>Renew links</source>
        <translation>Links erneuern</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Choose an export to see its jobs.</source>
        <translation>Wählen Sie einen Export, um seine Läufe zu sehen.</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>nachgesehen %1</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>No finished job yet.</source>
        <translation>Noch kein fertiger Lauf.</translation>
    </message>
    <message>
        <source>As soon as a run of this export has finished in Sitecore CDP, it can be downloaded here. Read the jobs again to look.</source>
        <translation>Sobald ein Lauf dieses Exports in Sitecore CDP fertig ist, können Sie ihn hier herunterladen. Lesen Sie die Läufe neu, um nachzusehen.</translation>
    </message>
    <message>
        <source>Sitecore CDP does not know “%1”, or none of its jobs has finished.</source>
        <translation>Sitecore CDP kennt „%1“ nicht, oder noch kein Lauf davon ist fertig.</translation>
    </message>
    <message>
        <source>Compare the friendly ID with the one in CDP, and check that the connection has the right region.</source>
        <translation>Vergleichen Sie die Friendly ID mit der in CDP und prüfen Sie, ob die Region der Verbindung stimmt.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Zugangsdaten hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2 guests failed: %3</source>
        <translation>%1 von %2 Gästen fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>%1 guests failed: %2</source>
        <translation>Fehlgeschlagene Gäste: %1. %2</translation>
    </message>
    <message>
        <source>This job reported: %1</source>
        <translation>Dieser Lauf meldet: %1</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Copy job reference</source>
        <translation>Lauf-Referenz kopieren</translation>
    </message>
    <message>
        <source>Copy report as JSON</source>
        <translation>Bericht als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Pages of the job</source>
        <translation>Seiten des Laufs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>This job reported no errors.</source>
        <translation>Dieser Lauf meldet keine Fehler.</translation>
    </message>
    <message>
        <source>The report of the job as JSON</source>
        <translation>Der Bericht des Laufs als JSON</translation>
    </message>
</context>
<context>
    <name>edgewise::ExportReference</name>
    <message>
        <source>Enter the friendly ID of the export, or its UUID.</source>
        <translation>Geben Sie die Friendly ID des Exports ein oder seine UUID.</translation>
    </message>
    <message>
        <source>A friendly ID has no spaces. The name of an export cannot be used; its friendly ID stands below the name in CDP.</source>
        <translation>Eine Friendly ID enthält keine Leerzeichen. Der Name eines Exports geht nicht; seine Friendly ID steht in CDP unter dem Namen.</translation>
    </message>
    <message>
        <source>A friendly ID has no capital letters. Perhaps this is the name of the export, which cannot be used.</source>
        <translation>Eine Friendly ID enthält keine Großbuchstaben. Vielleicht ist das der Name des Exports; der geht nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be in a friendly ID, which has only lower-case letters, digits and underscores; and it is no complete UUID.</source>
        <translation>„%1“ kann nicht in einer Friendly ID stehen, denn sie besteht nur aus Kleinbuchstaben, Ziffern und Unterstrichen; und eine vollständige UUID ist es nicht.</translation>
    </message>
</context>
<context>
    <name>edgewise::ExportsModel</name>
    <message>
        <source>Looked at %1</source>
        <translation>Nachgesehen: %1</translation>
    </message>
</context>
<context>
    <name>edgewise::ExportsPane</name>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter exports</source>
        <translation>Exporte filtern</translation>
    </message>
    <message>
        <source>The exports remembered for this connection cannot be read.</source>
        <translation>Die gemerkten Exporte dieser Verbindung sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The list of exports cannot be kept right now.</source>
        <translation>Die Liste der Exporte kann derzeit nicht aufbewahrt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) remembered</source>
        <translation>
            <numerusform>%n Export gemerkt</numerusform>
            <numerusform>%n Exporte gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>Die Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>“%1” is no longer remembered. In Sitecore CDP nothing changed.</source>
        <translation>„%1“ steht nicht mehr in der Liste. In Sitecore CDP hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Exports of %1</source>
        <translation>Exporte von %1</translation>
    </message>
    <message>
        <source>Open export %1</source>
        <translation>Export %1 öffnen</translation>
    </message>
    <message>
        <source>Add export</source>
        <translation>Export hinzufügen</translation>
    </message>
    <message>
        <source>Read the jobs again</source>
        <translation>Läufe neu lesen</translation>
    </message>
    <message>
        <source>Download latest</source>
        <translation>Neuesten herunterladen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
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
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Copy friendly ID</source>
        <translation>Friendly ID kopieren</translation>
    </message>
    <message>
        <source>No export matches.</source>
        <translation>Kein Export passt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No export remembered yet. Sitecore CDP gives no list of them: add each by its friendly ID, which CDP shows below its name.</source>
        <translation>Noch kein Export gemerkt. Sitecore CDP gibt keine Liste davon: Fügen Sie jeden mit seiner Friendly ID hinzu, die in CDP unter seinem Namen steht.</translation>
    </message>
    <message>
        <source>This job is still running.</source>
        <translation>Dieser Lauf ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Its files are listed here when it has finished. Read the jobs again to look.</source>
        <translation>Seine Dateien stehen hier, sobald er fertig ist. Lesen Sie die Läufe neu, um nachzusehen.</translation>
    </message>
    <message>
        <source>Sitecore CDP gave no reference for this job, so its files cannot be asked for.</source>
        <translation>Sitecore CDP hat für diesen Lauf keine Referenz angegeben, deshalb lassen sich seine Dateien nicht abfragen.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien neu lesen</translation>
    </message>
    <message>
        <source>This job failed, so it has no files.</source>
        <translation>Dieser Lauf ist fehlgeschlagen und hat deshalb keine Dateien.</translation>
    </message>
    <message>
        <source>This job has no files.</source>
        <translation>Dieser Lauf hat keine Dateien.</translation>
    </message>
    <message>
        <source>Sitecore CDP gave no reason. Run the export again there.</source>
        <translation>Sitecore CDP hat keinen Grund angegeben. Starten Sie den Export dort noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was exported, or the files are no longer kept.</source>
        <translation>Nichts wurde exportiert, oder die Dateien werden nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Keine Datei ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s), %2</source>
        <translation>
            <numerusform>%1 von %n Datei, %2</numerusform>
            <numerusform>%1 von %n Dateien, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole job: %1, %2 guests</source>
        <comment>size, number of guests</comment>
        <translation>der ganze Lauf: %1, %2 Gäste</translation>
    </message>
    <message>
        <source>the whole job: %1</source>
        <comment>size</comment>
        <translation>der ganze Lauf: %1</translation>
    </message>
    <message>
        <source>Looking for the latest job…</source>
        <translation>Der neueste Lauf wird gesucht…</translation>
    </message>
    <message>
        <source>No job of “%1” with files has finished yet.</source>
        <translation>Noch kein Lauf von „%1“ mit Dateien ist fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “%1” are on their way.</source>
        <translation>
            <numerusform>%n Datei von „%1“ ist unterwegs.</numerusform>
            <numerusform>%n Dateien von „%1“ sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>Downloads zeigen</translation>
    </message>
    <message>
        <source>Download latest…</source>
        <translation>Neuesten Lauf herunterladen…</translation>
    </message>
    <message>
        <source>The latest job of “%1” is in the list of downloads already.</source>
        <translation>Der neueste Lauf von „%1“ steht schon in der Liste der Downloads.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “%1” are on their way to “%2”.</source>
        <translation>
            <numerusform>%n Datei von „%1“ ist auf dem Weg nach „%2“.</numerusform>
            <numerusform>%n Dateien von „%1“ sind auf dem Weg nach „%2“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Extension</name>
    <message>
        <source>The key is missing. Give it a name of letters and digits, such as clubTier.</source>
        <translation>Der Schlüssel fehlt. Geben Sie ihm einen Namen aus Buchstaben und Ziffern, zum Beispiel clubTier.</translation>
    </message>
    <message>
        <source>%1 has characters that a key cannot have. Use the letters a to z and digits alone, such as clubTier.</source>
        <translation>%1 enthält Zeichen, die in einem Schlüssel nicht erlaubt sind. Verwenden Sie nur die Buchstaben a bis z und Ziffern, zum Beispiel clubTier.</translation>
    </message>
    <message>
        <source>%1 is a name that the service uses itself. Choose another one.</source>
        <translation>%1 ist ein Name, den der Dienst selbst verwendet. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 begins with a capital. It works; keys are usually written like clubTier.</source>
        <translation>%1 beginnt mit einem Großbuchstaben. Das geht; meist schreibt man Schlüssel wie clubTier.</translation>
    </message>
    <message>
        <source>%1 is already in this slot, with the value “%2”. A key may exist only once across the six slots of a guest.</source>
        <translation>%1 steht schon in diesem Platz, mit dem Wert „%2“. Einen Schlüssel darf es in den sechs Plätzen eines Gasts nur einmal geben.</translation>
    </message>
    <message>
        <source>%1 is already in %2, with the value “%3”. A key may exist only once across the six slots of a guest.</source>
        <translation>%1 steht schon in %2, mit dem Wert „%3“. Einen Schlüssel darf es in den sechs Plätzen eines Gasts nur einmal geben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is full: a slot holds %n key(s). Put it into another slot, or delete one here first.</source>
        <translation>
            <numerusform>%1 ist voll: Ein Platz fasst %n Schlüssel. Nehmen Sie einen anderen Platz oder löschen Sie hier erst einen Schlüssel.</numerusform>
            <numerusform>%1 ist voll: Ein Platz fasst %n Schlüssel. Nehmen Sie einen anderen Platz oder löschen Sie hier erst einen Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a slot. A guest has six of them: ext and ext1 to ext5.</source>
        <translation>„%1“ ist kein Platz. Ein Gast hat sechs davon: ext und ext1 bis ext5.</translation>
    </message>
    <message>
        <source>%1 is there twice. Put its keys together.</source>
        <translation>%1 kommt zweimal vor. Fassen Sie die Schlüssel zusammen.</translation>
    </message>
    <message>
        <source>%1 holds a list or an object. A value is text, a number, or yes or no: write it as JSON in a text.</source>
        <translation>%1 enthält eine Liste oder ein Objekt. Ein Wert ist ein Text, eine Zahl oder Ja oder Nein: Schreiben Sie ihn als JSON in einen Text.</translation>
    </message>
    <message>
        <source>%1 has no value (null). Give it one, or delete the key.</source>
        <translation>%1 hat keinen Wert (null). Geben Sie einen ein oder löschen Sie den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionDelegate</name>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>on save</source>
        <comment>follows: Deleted</comment>
        <translation>beim Speichern</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionGrid</name>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>More for this slot</source>
        <translation>Mehr für diesen Platz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys once saved</source>
        <translation>%1 von %2 Schlüsseln nach dem Speichern</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 von %2 Schlüsseln</translation>
    </message>
    <message>
        <source>No keys in %1 yet. Add key puts the first one there.</source>
        <translation>Noch keine Schlüssel in %1. Mit „Schlüssel hinzufügen“ legen Sie den ersten an.</translation>
    </message>
    <message>
        <source>No key of %1 contains “%2”.</source>
        <translation>Kein Schlüssel von %1 enthält „%2“.</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Change type…</source>
        <translation>Typ ändern…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel löschen</numerusform>
            <numerusform>%n Schlüssel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another slot</source>
        <translation>In einen anderen Platz verschieben</translation>
    </message>
    <message>
        <source>%1 (full)</source>
        <translation>%1 (voll)</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n key(s) as JSON</source>
        <translation>
            <numerusform>%n Schlüssel als JSON kopieren</numerusform>
            <numerusform>%n Schlüssel als JSON kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 as JSON</source>
        <translation>%1 als JSON kopieren</translation>
    </message>
    <message>
        <source>Paste pairs from JSON</source>
        <translation>Paare aus JSON einfügen</translation>
    </message>
    <message>
        <source>Delete all keys of %1…</source>
        <translation>Alle Schlüssel von %1 löschen…</translation>
    </message>
    <message>
        <source>Delete slot %1…</source>
        <translation>Platz %1 löschen…</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>Als JSON kopiert.</translation>
    </message>
    <message>
        <source>The clipboard holds no pairs. Copy a JSON object first, such as {&quot;clubTier&quot;: &quot;amber&quot;}.</source>
        <translation>Die Zwischenablage enthält keine Paare. Kopieren Sie erst ein JSON-Objekt, zum Beispiel {&quot;clubTier&quot;: &quot;amber&quot;}.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pasted.</source>
        <translation>
            <numerusform>%n Schlüssel eingefügt.</numerusform>
            <numerusform>%n Schlüssel eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nested values are kept as JSON in a text: %1.</source>
        <translation>Verschachtelte Werte stehen als JSON in einem Text: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Left out, since null is no value: %1.</source>
        <translation>Ausgelassen, weil null kein Wert ist: %1.</translation>
    </message>
    <message>
        <source>Delete all keys of %1?</source>
        <translation>Alle Schlüssel von %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be deleted when you save. Until then they can be taken back. The slot itself stays.</source>
        <translation>
            <numerusform>%n Schlüssel wird beim Speichern gelöscht. Bis dahin lässt sich das zurücknehmen. Der Platz selbst bleibt.</numerusform>
            <numerusform>%n Schlüssel werden beim Speichern gelöscht. Bis dahin lässt sich das zurücknehmen. Der Platz selbst bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all keys of %1</source>
        <translation>Alle Schlüssel von %1 löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete the slot %1?</source>
        <translation>Platz %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>The slot and its %n key(s) will be deleted when you save. Until then they can be taken back.</source>
        <translation>
            <numerusform>Der Platz und sein %n Schlüssel werden beim Speichern gelöscht. Bis dahin lässt sich das zurücknehmen.</numerusform>
            <numerusform>Der Platz und seine %n Schlüssel werden beim Speichern gelöscht. Bis dahin lässt sich das zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete slot %1</source>
        <translation>Platz %1 löschen</translation>
    </message>
    <message>
        <source>Keys are letters and digits. Values are text, whole or decimal numbers, or yes or no.</source>
        <translation>Schlüssel bestehen aus Buchstaben und Ziffern. Werte sind Text, ganze Zahlen, Dezimalzahlen oder Ja oder Nein.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Edit the other one</source>
        <translation>Den anderen bearbeiten</translation>
    </message>
    <message>
        <source>Edit it in %1</source>
        <translation>In %1 bearbeiten</translation>
    </message>
    <message>
        <source>Put it into %1</source>
        <translation>In %1 ablegen</translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>%1, needs a look</source>
        <translation>%1, braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, changed, was %2</source>
        <translation>%1, geändert, vorher: %2</translation>
    </message>
    <message>
        <source>%1, deleted on save</source>
        <translation>%1, wird beim Speichern gelöscht</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The value is missing. Write a whole number, such as 1250.</source>
        <translation>Der Wert fehlt. Schreiben Sie eine ganze Zahl, zum Beispiel 1250.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write digits alone, such as 1250, or choose another type.</source>
        <translation>„%1“ ist keine ganze Zahl. Schreiben Sie nur Ziffern, zum Beispiel 1250, oder wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>The value is missing. Write a number with a point, such as 0.75.</source>
        <translation>Der Wert fehlt. Schreiben Sie eine Zahl mit Punkt, zum Beispiel 0.75.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it with a point, such as 0.75, or choose another type.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie mit Punkt, zum Beispiel 0.75, oder wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write one of them, or choose another type.</source>
        <translation>„%1“ ist weder Ja noch Nein. Schreiben Sie eines davon oder wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>A value is text, a number, or yes or no. Choose the type Text to keep this as JSON in a text.</source>
        <translation>Ein Wert ist ein Text, eine Zahl oder Ja oder Nein. Wählen Sie den Typ „Text“, um dies als JSON in einem Text zu behalten.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>the type of the value null</comment>
        <extracomment>The type of a value that holds a list or an object, which a data extension should not.</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Verschachtelt</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a type of value</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>A whole number has no minus zero: it would become 0. Write 0, or choose the type Text to keep “-0”.</source>
        <translation>Eine ganze Zahl kennt kein minus null: Daraus würde 0. 0 schreiben oder den Typ Text wählen, damit „-0“ bleibt.</translation>
    </message>
    <message>
        <source>“%1” is too large or too small to be kept as a number. Choose the type Text to keep it as written.</source>
        <translation>„%1“ ist zu groß oder zu klein, um als Zahl zu bleiben. Mit dem Typ Text bleibt es, wie es geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionSlotsModel</name>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1, needs a look</source>
        <translation>%1, braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many keys a slot holds, and how many it can hold.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>deleted on save</source>
        <translation>wird beim Speichern gelöscht</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>nichts gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>%n Schlüssel zu viel</numerusform>
            <numerusform>%n Schlüssel zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) left</source>
        <translation>
            <numerusform>noch %n Schlüssel frei</numerusform>
            <numerusform>noch %n Schlüssel frei</numerusform>
        </translation>
    </message>
    <message>
        <source>new on save</source>
        <translation>neu beim Speichern</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>followed by: 3 min ago</comment>
        <translation>geändert %1</translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionTextDialog</name>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>A text that holds JSON. It is kept on one line.</source>
        <translation>Ein Text, der JSON enthält. Er bleibt in einer Zeile.</translation>
    </message>
    <message>
        <source>A text of several lines.</source>
        <translation>Ein Text mit mehreren Zeilen.</translation>
    </message>
    <message>
        <source>A text that holds JSON.</source>
        <translation>Ein Text, der JSON enthält.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is JSON.</source>
        <translation>Das ist JSON.</translation>
    </message>
    <message>
        <source>Use as plain text</source>
        <translation>Als reinen Text übernehmen</translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionsView</name>
    <message>
        <source>Slots used</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Reading the data extensions…</source>
        <translation>Die Datenerweiterungen werden gelesen…</translation>
    </message>
    <message>
        <source>The data extensions could not be read.</source>
        <translation>Die Datenerweiterungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of the six slots hold something.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>edgewise::FailureStreak</name>
    <message>
        <source>Failures in a row</source>
        <translation>Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>%1 of %2 failures in a row</source>
        <translation>%1 von %2 Fehlschlägen in Folge</translation>
    </message>
</context>
<context>
    <name>edgewise::Field</name>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Changed. Was %1</source>
        <translation>Geändert. Vorher: %1</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Änderung zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>edgewise::FilesModel</name>
    <message>
        <source>All guests</source>
        <translation>Alle Gäste</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Downloaded and merged</source>
        <translation>Geladen, zusammengefügt</translation>
    </message>
    <message>
        <source>Downloaded and verified</source>
        <translation>Heruntergeladen und geprüft</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>renewed when needed</source>
        <translation>wird bei Bedarf erneuert</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Part 2 of 3</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>This link ends at %1. A download asks for a new one by itself.</source>
        <translation>Dieser Link endet: %1. Ein Download fragt von selbst nach einem neuen.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Link ends in</source>
        <translation>Link endet in</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>edgewise::FilesView</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Renew links</source>
        <translation>Links erneuern</translation>
    </message>
</context>
<context>
    <name>edgewise::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 von bisher %2</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
</context>
<context>
    <name>edgewise::Finding</name>
    <message>
        <source>The service was reached, but its certificate is not trusted on this computer.</source>
        <translation>Der Dienst wurde erreicht, aber seinem Zertifikat wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Behind a proxy that reads along, name its certificate as the CA file under Advanced. Otherwise check the address and the clock.</source>
        <translation>Hinter einem Proxy, der mitliest, tragen Sie dessen Zertifikat unter „Erweitert“ als CA-Datei ein. Prüfen Sie sonst die Adresse und die Uhr.</translation>
    </message>
    <message>
        <source>The API token that belongs to this Client key is missing.</source>
        <translation>Das API token zu diesem Client key fehlt.</translation>
    </message>
    <message>
        <source>The API secret that belongs to this API key is missing.</source>
        <translation>Das API-Geheimnis zu diesem API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The secret that belongs to this Edge client id is missing.</source>
        <translation>Das Geheimnis zu dieser Edge-Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The API key or its secret was refused (%1). Exports use a key from Developer center &gt; API keys, not the Client key and API token of guests.</source>
        <translation>Der API-Schlüssel oder sein Geheimnis wurde abgelehnt (%1). Exporte verwenden einen Schlüssel aus Developer center &gt; API keys, nicht Client key und API token der Gäste.</translation>
    </message>
    <message>
        <source>Copy both once more; the secret is shown only once, so you may need a new key. Then test again.</source>
        <translation>Kopieren Sie beide noch einmal; das Geheimnis wird nur einmal angezeigt, Sie brauchen also vielleicht einen neuen Schlüssel. Testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The Edge client id or its secret was refused (%1). Edge uses an Edge administration client of the Deploy app, not a key of CDP.</source>
        <translation>Die Edge-Client-ID oder ihr Geheimnis wurde abgelehnt (%1). Edge verwendet einen Edge administration client der Deploy-App, keinen Schlüssel von CDP.</translation>
    </message>
    <message>
        <source>Copy both once more from the Deploy app under Credentials &gt; Environment, then test again.</source>
        <translation>Kopieren Sie beide noch einmal aus der Deploy-App unter Credentials &gt; Environment und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The key is known, but there is no token for the audience “%1” (%2).</source>
        <translation>Der Schlüssel ist bekannt, aber für die Audience „%1“ gibt es kein Token (%2).</translation>
    </message>
    <message>
        <source>Ask whoever made the key whether it may be used for this service; a key serves only what it was made for.</source>
        <translation>Fragen Sie die Person, die den Schlüssel erstellt hat, ob er für diesen Dienst verwendet werden darf; ein Schlüssel gilt nur für das, wofür er erstellt wurde.</translation>
    </message>
    <message>
        <source>Empty the audience under Advanced to use the usual one, then test again.</source>
        <translation>Leeren Sie die Audience unter „Erweitert“, damit die übliche gilt, und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no token service at %1 (404).</source>
        <translation>Unter %1 gibt es keinen Token-Dienst (404).</translation>
    </message>
    <message>
        <source>Check the token address under Advanced; empty stands for the usual one.</source>
        <translation>Prüfen Sie die Token-Adresse unter „Erweitert“; leer bedeutet die übliche.</translation>
    </message>
    <message>
        <source>The token service rejected the request (%1).</source>
        <translation>Der Token-Dienst hat die Anfrage zurückgewiesen (%1).</translation>
    </message>
    <message>
        <source>Check the token address and the audience under Advanced.</source>
        <translation>Prüfen Sie Token-Adresse und Audience unter „Erweitert“.</translation>
    </message>
    <message>
        <source>By its scopes it seems to be a key for Experience Edge.</source>
        <translation>Nach seinen Scopes ist es wohl ein Schlüssel für Experience Edge.</translation>
    </message>
    <message>
        <source>Its scopes lack cdp.audience_exports:r.</source>
        <translation>In seinen Scopes fehlt cdp.audience_exports:r.</translation>
    </message>
    <message>
        <source>By its scopes it seems to be a key of CDP.</source>
        <translation>Nach seinen Scopes ist es wohl ein Schlüssel von CDP.</translation>
    </message>
    <message>
        <source>The API token was refused (401). Guests use the Client key and API token from Settings &gt; API access, not an API key.</source>
        <translation>Das API token wurde abgelehnt (401). Gäste brauchen den Client key und das API token aus Settings &gt; API access, keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Copy both once more in CDP under Settings &gt; API access, check that the region is right, then test again.</source>
        <translation>Kopieren Sie beide noch einmal in CDP unter Settings &gt; API access, prüfen Sie, ob die Region stimmt, und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The key has a token, but Experience Edge did not accept it (401).</source>
        <translation>Der Schlüssel hat ein Token, aber Experience Edge hat es nicht angenommen (401).</translation>
    </message>
    <message>
        <source>Use an Edge administration client made for this environment in the Deploy app, then test again.</source>
        <translation>Verwenden Sie einen Edge administration client, der in der Deploy-App für diese Umgebung erstellt wurde, und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The key has a token, but audience exports did not accept it (401).</source>
        <translation>Der Schlüssel hat ein Token, aber die Audience-Exporte haben es nicht angenommen (401).</translation>
    </message>
    <message>
        <source>Check that the region is right and that the key was made with the feature Audience export, then test again.</source>
        <translation>Prüfen Sie, ob die Region stimmt und ob der Schlüssel mit der Funktion Audience export erstellt wurde, und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>CDP knows this key but does not let it read guests (403).</source>
        <translation>CDP kennt diesen Schlüssel, lässt ihn aber keine Gäste lesen (403).</translation>
    </message>
    <message>
        <source>Ask an administrator of CDP what the key may do.</source>
        <translation>Fragen Sie eine Administratorin oder einen Administrator von CDP, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>The key has a token, but it may not read the settings of Experience Edge (403).</source>
        <translation>Der Schlüssel hat ein Token, darf aber die Einstellungen von Experience Edge nicht lesen (403).</translation>
    </message>
    <message>
        <source>Use an Edge administration client made for this environment in the Deploy app.</source>
        <translation>Verwenden Sie einen Edge administration client, der in der Deploy-App für diese Umgebung erstellt wurde.</translation>
    </message>
    <message>
        <source>The key has a token, but not for audience exports (403).</source>
        <translation>Der Schlüssel hat ein Token, aber nicht für Audience-Exporte (403).</translation>
    </message>
    <message>
        <source>Make a key with the feature Audience export under Developer center &gt; API keys.</source>
        <translation>Erstellen Sie unter Developer center &gt; API keys einen Schlüssel mit der Funktion Audience export.</translation>
    </message>
    <message>
        <source>There are no settings of Experience Edge at %1 (404).</source>
        <translation>Unter %1 gibt es keine Einstellungen von Experience Edge (404).</translation>
    </message>
    <message>
        <source>Check the Edge address under Advanced; empty stands for the usual one.</source>
        <translation>Prüfen Sie die Edge-Adresse unter „Erweitert“; leer bedeutet die übliche.</translation>
    </message>
    <message>
        <source>There is no list of guests at %1 (404).</source>
        <translation>Unter %1 gibt es keine Liste der Gäste (404).</translation>
    </message>
    <message>
        <source>Check the region, and that this tenant uses data model 2.1.</source>
        <translation>Prüfen Sie die Region und ob dieser Mandant das Datenmodell 2.1 verwendet.</translation>
    </message>
    <message>
        <source>The service rejected the test (%1).</source>
        <translation>Der Dienst hat den Test zurückgewiesen (%1).</translation>
    </message>
    <message>
        <source>Check the region and the addresses under Advanced.</source>
        <translation>Prüfen Sie die Region und die Adressen unter „Erweitert“.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Guests read in %1.</source>
        <translation>Gäste in %1 gelesen.</translation>
    </message>
    <message>
        <source>The key was accepted in %1.</source>
        <translation>Der Schlüssel wurde in %1 angenommen.</translation>
    </message>
    <message>
        <source>Settings read in %1.</source>
        <translation>Einstellungen in %1 gelesen.</translation>
    </message>
    <message>
        <source>Until both are here, the Guests pane only says what is missing. Find them in CDP under Settings &gt; API access.</source>
        <translation>Bis beide hier stehen, zeigt der Bereich „Gäste“ nur, was fehlt. Sie finden beide in CDP unter Settings &gt; API access.</translation>
    </message>
    <message>
        <source>Until both are here, the Exports pane only says what is missing. Make a key in CDP under Developer center &gt; API keys with the feature Audience export. Its secret is shown once.</source>
        <translation>Bis beide hier stehen, zeigt der Bereich „Exporte“ nur, was fehlt. Erstellen Sie in CDP unter Developer center &gt; API keys einen Schlüssel mit der Funktion Audience export. Sein Geheimnis wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Until both are here, the Edge and Webhooks panes only say what is missing. Make an Edge administration client in the Deploy app under Credentials &gt; Environment. Its secret is shown once.</source>
        <translation>Bis beide hier stehen, zeigen die Bereiche „Edge“ und „Webhooks“ nur, was fehlt. Erstellen Sie in der Deploy-App unter Credentials &gt; Environment einen Edge administration client. Sein Geheimnis wird nur einmal angezeigt.</translation>
    </message>
</context>
<context>
    <name>edgewise::FirstStart</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Import connections from a file…</source>
        <translation>Verbindungen aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>A made-up tenant that runs on this computer. No account, no network, nothing you can break.</source>
        <translation>Ein erfundener Mandant, der auf diesem Computer läuft. Kein Konto, kein Netzwerk, und kaputt geht auch nichts.</translation>
    </message>
    <message>
        <source>Guests, exports and webhooks, all invented</source>
        <translation>Gäste, Exporte und Webhooks, alle erfunden</translation>
    </message>
    <message>
        <source>Writing and deleting work as well</source>
        <translation>Auch Schreiben und Löschen funktionieren</translation>
    </message>
    <message>
        <source>Starts over whenever you like</source>
        <translation>Fängt neu an, wann immer Sie möchten</translation>
    </message>
    <message>
        <source>Connect to your tenant</source>
        <translation>Mit Ihrem Mandanten verbinden</translation>
    </message>
    <message>
        <source>Any one of these three is enough to begin. You can add the others later.</source>
        <translation>Eines von diesen dreien genügt für den Anfang. Die anderen können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>Client key and API token,</source>
        <extracomment>The second half of each of these three lines is muted: &quot;Client key and API token,&quot; &quot;for guests&quot;</extracomment>
        <translation>Client key und API token,</translation>
    </message>
    <message>
        <source>for guests</source>
        <translation>für Gäste</translation>
    </message>
    <message>
        <source>API key and secret,</source>
        <translation>API-Schlüssel mit Geheimnis,</translation>
    </message>
    <message>
        <source>for exports</source>
        <translation>für Exporte</translation>
    </message>
    <message>
        <source>Edge client id and secret,</source>
        <translation>Edge-Client mit Geheimnis,</translation>
    </message>
    <message>
        <source>for Edge and webhooks</source>
        <translation>für Edge und Webhooks</translation>
    </message>
    <message>
        <source>Secrets go to this computer’s keychain and nowhere else.</source>
        <translation>Geheimnisse kommen in den Schlüsselbund dieses Computers und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Welcome to Edgewise</source>
        <translation>Willkommen bei Edgewise</translation>
    </message>
    <message>
        <source>Guests, audience exports and Experience Edge of your Sitecore tenants, in one window.</source>
        <translation>Gäste, Audience-Exporte und Experience Edge Ihrer Sitecore-Mandanten, in einem Fenster.</translation>
    </message>
</context>
<context>
    <name>edgewise::Guest</name>
    <message>
        <source>“%1” is not an e-mail address. One reads name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Sie sieht so aus: name@example.com.</translation>
    </message>
    <message>
        <source>An identifier needs a provider: the system that knows the person by it.</source>
        <translation>Eine Kennung braucht einen Anbieter: das System, das die Person darunter kennt.</translation>
    </message>
    <message>
        <source>The identifier of %1 needs an id.</source>
        <translation>Die Kennung von %1 braucht eine ID.</translation>
    </message>
    <message>
        <source>“%1” is not a date. The identifier of %2 needs one or none.</source>
        <translation>„%1“ ist kein Datum. Die Kennung von %2 braucht eines oder keines.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Guest type</source>
        <translation>Gasttyp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation>Weitere E-Mails</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passnummer</translation>
    </message>
    <message>
        <source>Passport expiry</source>
        <translation>Pass gültig bis</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Address of the record</source>
        <translation>Adresse des Datensatzes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>A guest type is needed: visitor, customer or traveller.</source>
        <translation>Es braucht einen Gasttyp: visitor, customer oder traveller.</translation>
    </message>
    <message>
        <source>“%1” is not a guest type. Choose visitor, customer or traveller.</source>
        <translation>„%1“ ist kein Gasttyp. Wählen Sie visitor, customer oder traveller.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>A date of birth is in the past.</source>
        <translation>Ein Geburtsdatum liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>A country is written with two letters, such as IE.</source>
        <translation>Ein Land wird mit zwei Buchstaben geschrieben, zum Beispiel IE.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale writes it: day, short month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, the slot</source>
        <translation>%1, der Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::GuestChangesModel</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>After putting back</source>
        <translation>Nach dem Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation>Weitere E-Mails</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>Reisender</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestDeletion</name>
    <message>
        <source>With %1 go all orders, sessions, events and data extensions. There is no way back for them.</source>
        <translation>Mit %1 verschwinden alle Bestellungen, Sitzungen, Ereignisse und Datenerweiterungen. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The profile itself can be made again, with a new reference.</source>
        <translation>Das Profil selbst lässt sich wieder anlegen, mit neuer Referenz.</translation>
    </message>
    <message>
        <source>Previous states are not kept, so the profile itself cannot be made again either.</source>
        <translation>Frühere Zustände werden nicht aufbewahrt, also lässt sich auch das Profil selbst nicht wieder anlegen.</translation>
    </message>
    <message>
        <source>Delete the guest “%1”?</source>
        <translation>Gast „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Keep the guest</source>
        <translation>Gast behalten</translation>
    </message>
    <message>
        <source>%1 was gone already: somebody else deleted the guest.</source>
        <translation>%1 war schon weg: Jemand anders hat den Gast gelöscht.</translation>
    </message>
    <message>
        <source>%1 deleted. The guest may stay visible for up to 24 hours.</source>
        <translation>%1 gelöscht. Der Gast kann noch bis zu 24 Stunden sichtbar bleiben.</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>Undo makes the guest again, with a new reference.</source>
        <translation>„Rückgängig“ legt den Gast wieder an, mit neuer Referenz.</translation>
    </message>
    <message>
        <source>%1 is there again. New reference %2, was %3</source>
        <translation>%1 ist wieder da. Neue Referenz %2, vorher %3</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestDetail</name>
    <message>
        <source>This guest was changed elsewhere meanwhile. Saving will show both versions.</source>
        <translation>Dieser Gast wurde inzwischen an anderer Stelle geändert. Beim Speichern sehen Sie beide Fassungen.</translation>
    </message>
    <message>
        <source>The guest could not be read: %1</source>
        <translation>Der Gast konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Data extensions</source>
        <translation>Datenerweiterungen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What Save will change</source>
        <translation>Was beim Speichern geändert wird</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The changes to %1 are discarded.</source>
        <translation>Die Änderungen an %1 sind verworfen.</translation>
    </message>
    <message>
        <source>The call is copied, without the credential.</source>
        <translation>Der Aufruf ist kopiert, ohne die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Delete guest</source>
        <translation>Gast löschen</translation>
    </message>
    <message>
        <source>Erase person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Pages of the guest</source>
        <translation>Seiten des Gasts</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Choose a guest to see who it is and to change it.</source>
        <translation>Wählen Sie einen Gast, um zu sehen, wer es ist, und ihn zu ändern.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>The guest is copied as JSON.</source>
        <translation>Der Gast ist als JSON kopiert.</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ask before saving one or two fields</source>
        <translation>Vor dem Speichern von ein oder zwei Feldern fragen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>The e-mail address is copied.</source>
        <translation>Die E-Mail-Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>The reference is copied.</source>
        <translation>Die Referenz ist kopiert.</translation>
    </message>
    <message>
        <source>Not all changes to %1 were saved. What you typed is kept there.</source>
        <translation>Nicht alle Änderungen an %1 wurden gespeichert. Ihre Eingaben bleiben dort.</translation>
    </message>
    <message>
        <source>Reading the guest again, to see whether somebody changed it…</source>
        <translation>Der Gast wird neu gelesen, um zu sehen, ob ihn jemand geändert hat…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed elsewhere: this guest is no longer as you opened it at %1. Nothing was saved, and nothing you typed is lost.</source>
        <translation>An anderer Stelle geändert: Dieser Gast ist nicht mehr so, wie Sie ihn um %1 geöffnet haben. Nichts wurde gespeichert, und von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>The guest is as the server has it. Nothing was left to save.</source>
        <translation>Der Gast ist so, wie der Server ihn hat. Es blieb nichts zu speichern.</translation>
    </message>
    <message>
        <source>The changes were accepted, but could not be read again to make sure.</source>
        <translation>Die Änderungen wurden angenommen, konnten aber nicht zur Kontrolle wieder gelesen werden.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n change(s). The server holds all of them.</source>
        <translation>
            <numerusform>%n Änderung gespeichert. Sie steht auf dem Server.</numerusform>
            <numerusform>%n Änderungen gespeichert. Alle stehen auf dem Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n change(s) to %1. The server holds all of them.</source>
        <translation>
            <numerusform>%n Änderung an %1 gespeichert. Sie steht auf dem Server.</numerusform>
            <numerusform>%n Änderungen an %1 gespeichert. Alle stehen auf dem Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n change(s). The connection broke, and a second look shows that all arrived.</source>
        <translation>
            <numerusform>%n Änderung gespeichert. Die Verbindung brach ab, aber ein zweiter Blick zeigt, dass sie angekommen ist.</numerusform>
            <numerusform>%n Änderungen gespeichert. Die Verbindung brach ab, aber ein zweiter Blick zeigt, dass alle angekommen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all could be taken back. Not as before: %1.</source>
        <translation>Nicht alles ließ sich zurücknehmen. Nicht wie vorher: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, except for %n field(s) that somebody changed again since.</source>
        <translation>
            <numerusform>Zurückgenommen, außer %n Feld, das seitdem jemand wieder geändert hat.</numerusform>
            <numerusform>Zurückgenommen, außer %n Feldern, die seitdem jemand wieder geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes are taken back.</source>
        <translation>Die Änderungen sind zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1</source>
        <translation>Nichts wurde zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Sitecore CDP refused: %1 (400).</source>
        <translation>Sitecore CDP hat abgelehnt: %1 (400).</translation>
    </message>
    <message>
        <source>Sitecore CDP refused it (400): %1</source>
        <translation>Sitecore CDP hat es abgelehnt (400): %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived, the others did not: %1</source>
        <translation>
            <numerusform>%n Änderung ist angekommen, die anderen nicht: %1</numerusform>
            <numerusform>%n Änderungen sind angekommen, die anderen nicht: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1: asked for %2, the server holds %3.</source>
        <translation>%1: verlangt war %2, auf dem Server steht %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) are there.</source>
        <translation>
            <numerusform>%1 von %n Änderung ist da.</numerusform>
            <numerusform>%1 von %n Änderungen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Nicht da: %1.</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>„%1“ ist noch leer.</translation>
    </message>
    <message>
        <source>“%1” still holds %2.</source>
        <translation>„%1“ enthält noch %2.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy what you typed</source>
        <translation>Eingaben kopieren</translation>
    </message>
    <message>
        <source>The guest is copied as JSON, with what you typed.</source>
        <translation>Der Gast ist als JSON kopiert, mit Ihren Eingaben.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>This guest is not there (404). It was deleted elsewhere, or is too new to be read.</source>
        <translation>Diesen Gast gibt es nicht (404). Er wurde an anderer Stelle gelöscht oder ist zu neu, um schon lesbar zu sein.</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>Ihre Eingaben bleiben hier.</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestHistoryDialog</name>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Previous states</source>
        <translation>Frühere Zustände</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>Keep previous states on this computer for %n day(s)</source>
        <translation>
            <numerusform>Frühere Zustände %n Tag auf diesem Computer aufbewahren</numerusform>
            <numerusform>Frühere Zustände %n Tage auf diesem Computer aufbewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this state</source>
        <translation>Diesen Zustand vergessen</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>Alle vergessen…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Previous states of %1</source>
        <translation>Frühere Zustände von %1</translation>
    </message>
    <message>
        <source>Previous states of guests</source>
        <translation>Frühere Zustände von Gästen</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Before a guest is changed or deleted here, its state is kept and shows on this page.</source>
        <translation>Bevor ein Gast hier geändert oder gelöscht wird, wird sein Zustand aufbewahrt und auf dieser Seite gezeigt.</translation>
    </message>
    <message>
        <source>Keeping previous states is switched off, so nothing can be put back.</source>
        <translation>Frühere Zustände werden nicht aufbewahrt, das ist abgeschaltet. Deshalb lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Reading how %1 is now…</source>
        <translation>Der jetzige Zustand von %1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 is not there any more. Putting back creates the guest again.</source>
        <translation>%1 gibt es nicht mehr. „Wiederherstellen“ legt den Gast neu an.</translation>
    </message>
    <message>
        <source>%1 is as it was then.</source>
        <translation>%1 ist so wie damals.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of %1 differ from now.</source>
        <translation>
            <numerusform>%n Feld von %1 ist jetzt anders.</numerusform>
            <numerusform>%n Felder von %1 sind jetzt anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Nothing was put back: the guest changed meanwhile. This is how it differs now.</source>
        <translation>Nichts wurde wiederhergestellt: Der Gast wurde inzwischen geändert. So unterscheidet er sich jetzt.</translation>
    </message>
    <message>
        <source>%1 did not come back.</source>
        <translation>Nicht zurückgekommen: %1.</translation>
    </message>
    <message>
        <source>Not as it was: %1.</source>
        <translation>Nicht wie zuvor: %1.</translation>
    </message>
    <message>
        <source>Put back, but the guest could not be read again to see whether all is there.</source>
        <translation>Wiederhergestellt, aber der Gast konnte nicht zur Kontrolle wieder gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are there.</source>
        <translation>%1 von %2 Änderungen sind da.</translation>
    </message>
    <message>
        <source>Put back. The server holds all of it.</source>
        <translation>Wiederhergestellt. Auf dem Server steht alles.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n previous state(s) of %1?</source>
        <translation>
            <numerusform>%n früheren Zustand von %1 vergessen?</numerusform>
            <numerusform>%n frühere Zustände von %1 vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from this computer. What was changed or deleted can then no longer be put back.</source>
        <translation>Sie werden von diesem Computer entfernt. Was geändert oder gelöscht wurde, lässt sich dann nicht mehr wiederherstellen.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestJson</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>In JSON suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>The guest as JSON</source>
        <translation>Der Gast als JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestQuery</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation>Weitere E-Mails</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>REFERENZ</translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation>TELEFON</translation>
    </message>
    <message>
        <source>IDENTIFIER</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>All guests.</source>
        <translation>Alle Gäste.</translation>
    </message>
    <message>
        <source>The guest with exactly this reference.</source>
        <translation>Der Gast mit genau dieser Referenz.</translation>
    </message>
    <message>
        <source>Guests with exactly this address, as main e-mail or among the others.</source>
        <translation>Gäste mit genau dieser Adresse, als Haupt-E-Mail oder unter den weiteren.</translation>
    </message>
    <message>
        <source>Guests with this phone number, however it is written.</source>
        <translation>Gäste mit dieser Telefonnummer, egal wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Guests whose identifier is “%1”, of any provider.</source>
        <translation>Gäste mit der Kennung „%1“, gleich von welchem Anbieter.</translation>
    </message>
    <message>
        <source>Guests whom %1 knows as “%2”.</source>
        <translation>Gäste, die %1 als „%2“ kennt.</translation>
    </message>
    <message>
        <source>Guests whose first or last name is “%1”.</source>
        <translation>Gäste mit dem Vor- oder Nachnamen „%1“.</translation>
    </message>
    <message>
        <source>Guests whose first name is “%1” and whose last name is “%2”.</source>
        <translation>Gäste mit dem Vornamen „%1“ und dem Nachnamen „%2“.</translation>
    </message>
    <message>
        <source>Guests whose first and last name together are “%1”.</source>
        <translation>Gäste, deren Vor- und Nachname zusammen „%1“ lauten.</translation>
    </message>
    <message>
        <source>Guests with “%2” in the field %1.</source>
        <translation>Gäste mit „%2“ im Feld %1.</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestSearchLine</name>
    <message>
        <source>E-mail, phone number, name, reference, provider:id</source>
        <translation>E-Mail, Telefonnummer, Name, Referenz, Anbieter:ID</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>%1: may not be supported here</source>
        <translation>%1: wird hier vielleicht nicht unterstützt</translation>
    </message>
    <message>
        <source>Any field</source>
        <extracomment>Where to search: in whatever field fits what is typed</extracomment>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Everybody. Type to find somebody.</source>
        <translation>Alle Gäste. Tippen Sie, um jemanden zu finden.</translation>
    </message>
    <message>
        <source>Below is still the search before.</source>
        <translation>Unten steht noch die vorherige Suche.</translation>
    </message>
    <message>
        <source>This may not be supported here.</source>
        <translation>Das wird hier vielleicht nicht unterstützt.</translation>
    </message>
    <message>
        <source>Search as an e-mail instead</source>
        <translation>Stattdessen als E-Mail suchen</translation>
    </message>
    <message>
        <source>Search as a phone number instead</source>
        <translation>Stattdessen als Telefonnummer suchen</translation>
    </message>
    <message>
        <source>Search as an identifier instead</source>
        <translation>Stattdessen als Kennung suchen</translation>
    </message>
    <message>
        <source>Search as a reference instead</source>
        <translation>Stattdessen als Referenz suchen</translation>
    </message>
    <message>
        <source>Search as a name instead</source>
        <translation>Stattdessen als Name suchen</translation>
    </message>
    <message>
        <source>Search as a last name instead</source>
        <translation>Stattdessen als Nachnamen suchen</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestService</name>
    <message>
        <source>It has nothing to search it by, so look through the newest guests before you create it once more.</source>
        <translation>Der Gast enthält nichts, wonach sich suchen lässt. Sehen Sie die neuesten Gäste durch, bevor Sie ihn noch einmal anlegen.</translation>
    </message>
    <message>
        <source>It was searched for and is not among the guests, so it was probably not created. A new guest can take some time to be found: search once more before you create it again.</source>
        <translation>Er wurde gesucht und steht nicht unter den Gästen, wurde also wahrscheinlich nicht angelegt. Es kann eine Weile dauern, bis ein neuer Gast gefunden wird: Suchen Sie noch einmal, bevor Sie ihn wieder anlegen.</translation>
    </message>
    <message>
        <source>It can still be read, so it was probably not deleted.</source>
        <translation>Er lässt sich noch lesen, wurde also wahrscheinlich nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestStatesModel</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>What came then</source>
        <translation>Was dann geschah</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestsModel</name>
    <message>
        <source>similar</source>
        <extracomment>Where something similar to what was searched was found: &quot;E-mail, similar&quot;</extracomment>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>%1, similar</source>
        <translation>%1, ähnlich</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>Only similar: the service found this guest, but nothing in the record is exactly what was searched.</source>
        <translation>Nur ähnlich: Der Dienst hat diesen Gast gefunden, aber nichts im Datensatz entspricht genau der Suche.</translation>
    </message>
    <message>
        <source>Only similar</source>
        <translation>Nur ähnlich</translation>
    </message>
</context>
<context>
    <name>edgewise::GuestsPane</name>
    <message>
        <source>Saving “%1”</source>
        <extracomment>In the status bar: a file with guests</extracomment>
        <translation>„%1“ wird gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) read</source>
        <translation>
            <numerusform>%n Gast gelesen</numerusform>
            <numerusform>%n Gäste gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>%1 has no credential for guests.</source>
        <translation>%1 hat keine Zugangsdaten für Gäste.</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>Die Gäste werden gelesen…</translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation>„%1“ wird gesucht…</translation>
    </message>
    <message>
        <source>Reading more guests…</source>
        <translation>Weitere Gäste werden gelesen…</translation>
    </message>
    <message>
        <source>The service seems to ignore this search: most of these guests have nothing like it.</source>
        <translation>Der Dienst scheint diese Suche zu ignorieren: Die meisten dieser Gäste enthalten nichts dergleichen.</translation>
    </message>
    <message>
        <source>Rows that are only similar are grey. E-mail, reference and provider:id are sure to be supported.</source>
        <translation>Zeilen, die nur ähnlich sind, erscheinen grau. E-Mail, Referenz und Anbieter:ID werden sicher unterstützt.</translation>
    </message>
    <message>
        <source>No guest of %1 has this value there.</source>
        <translation>Kein Gast von %1 hat dort diesen Wert.</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>%1 has no guests yet.</source>
        <translation>%1 hat noch keine Gäste.</translation>
    </message>
    <message>
        <source>No guest of %1 has this reference.</source>
        <translation>Kein Gast von %1 hat diese Referenz.</translation>
    </message>
    <message>
        <source>No guest of %1 has this address.</source>
        <translation>Kein Gast von %1 hat diese Adresse.</translation>
    </message>
    <message>
        <source>New guest with this e-mail</source>
        <translation>Neuer Gast mit dieser E-Mail</translation>
    </message>
    <message>
        <source>No guest of %1 has this phone number.</source>
        <translation>Kein Gast von %1 hat diese Telefonnummer.</translation>
    </message>
    <message>
        <source>New guest with this phone number</source>
        <translation>Neuer Gast mit dieser Telefonnummer</translation>
    </message>
    <message>
        <source>No guest of %1 has this identifier.</source>
        <translation>Kein Gast von %1 hat diese Kennung.</translation>
    </message>
    <message>
        <source>New guest with this identifier</source>
        <translation>Neuer Gast mit dieser Kennung</translation>
    </message>
    <message>
        <source>No guest of %1 has this name.</source>
        <translation>Kein Gast von %1 hat diesen Namen.</translation>
    </message>
    <message>
        <source>New guest with this name</source>
        <translation>Neuer Gast mit diesem Namen</translation>
    </message>
    <message>
        <source>all loaded, sorted by the server</source>
        <translation>alle geladen, vom Server sortiert</translation>
    </message>
    <message>
        <source>more as you scroll, sorted by the server</source>
        <translation>mehr beim Scrollen, vom Server sortiert</translation>
    </message>
    <message>
        <source>all loaded, sorted here</source>
        <translation>alle geladen, hier sortiert</translation>
    </message>
    <message>
        <source>sorted here, %1 of more loaded</source>
        <translation>hier sortiert, %1 geladen, es gibt mehr</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>How many guests, and whether that is all and who sorted them</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Find guest</source>
        <translation>Gast suchen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save as JSON Lines</source>
        <translation>Als JSON Lines speichern</translation>
    </message>
    <message>
        <source>Mark CSV files as UTF-8 for Excel</source>
        <translation>CSV-Dateien für Excel als UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Delete guest…</source>
        <translation>Gast löschen…</translation>
    </message>
    <message>
        <source>Erase person…</source>
        <translation>Person löschen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the rows to copy first; Ctrl+A chooses all.</source>
        <translation>Wählen Sie erst die Zeilen, die Sie kopieren möchten; Strg+A wählt alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as CSV.</source>
        <translation>
            <numerusform>%n Zeile als CSV kopiert.</numerusform>
            <numerusform>%n Zeilen als CSV kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>JSON-Lines-Dateien (*.jsonl)</translation>
    </message>
    <message>
        <source>Reading the rest of the guests to save them…</source>
        <translation>Die übrigen Gäste werden zum Speichern gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n guest(s)…</source>
        <translation>
            <numerusform>%n Gast wird geschrieben…</numerusform>
            <numerusform>%n Gäste werden geschrieben…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) saved as “%1”.</source>
        <translation>
            <numerusform>%n Gast als „%1“ gespeichert.</numerusform>
            <numerusform>%n Gäste als „%1“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests of %1</source>
        <translation>Gäste von %1</translation>
    </message>
    <message>
        <source>Find guest “%1”</source>
        <extracomment>In the command palette, with what was typed: &quot;Find guest “ada@mail.example”&quot;</extracomment>
        <translation>Gast „%1“ suchen</translation>
    </message>
    <message>
        <source>Previous states of all guests</source>
        <translation>Frühere Zustände aller Gäste</translation>
    </message>
    <message>
        <source>“%1” is there now.</source>
        <translation>„%1“ ist jetzt da.</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>„%1“ wird gelöscht…</translation>
    </message>
    <message>
        <source>Making “%1” again…</source>
        <translation>„%1“ wird wieder angelegt…</translation>
    </message>
    <message>
        <source>Save the dossier of %1</source>
        <translation>Dossier von %1 speichern</translation>
    </message>
    <message>
        <source>Reading everything there is of this person…</source>
        <translation>Alles, was es zu dieser Person gibt, wird gelesen…</translation>
    </message>
    <message>
        <source>The dossier is saved as “%1”.</source>
        <translation>Das Dossier ist als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>edgewise::HeadersDelegate</name>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Wert des Headers</translation>
    </message>
</context>
<context>
    <name>edgewise::HeadersGrid</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Show or hide the value</source>
        <translation>Wert zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>Wert verbergen</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Wert zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>edgewise::HeadersModel</name>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>%1, hidden value</source>
        <translation>%1, verborgener Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>edgewise::Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A webhook is a call that Experience Edge makes to another system when something was published. The table shows all of them, with their state and their last run. Type to filter, click a head to sort.</source>
        <translation>Ein Webhook ist ein Aufruf, mit dem Experience Edge ein anderes System anspricht, wenn etwas veröffentlicht wurde. Die Tabelle zeigt alle mit Zustand und letztem Lauf. Tippen Sie, um zu filtern; klicken Sie auf einen Spaltenkopf, um zu sortieren.</translation>
    </message>
    <message>
        <source>Choose one to see and change it. What you changed is marked; Save sends it. If somebody else changed it meanwhile, you see both versions and choose.</source>
        <translation>Wählen Sie einen aus, um ihn zu sehen und zu ändern. Ihre Änderungen sind markiert; „Speichern“ sendet sie. Hat ihn inzwischen jemand anders geändert, sehen Sie beide Fassungen und wählen aus.</translation>
    </message>
    <message>
        <source>Values of headers and of the query of an address are secrets. They show as dots until you ask for them.</source>
        <translation>Die Werte von Headern und die Parameter einer Adresse sind Geheimnisse. Sie erscheinen als Punkte, bis Sie sie einblenden.</translation>
    </message>
    <message>
        <source>Send test calls the receiver from this computer and shows its answer. Experience Edge is not involved, and other firewalls may apply.</source>
        <translation>„Test senden“ ruft den Empfänger von diesem Computer aus auf und zeigt seine Antwort. Experience Edge ist nicht beteiligt, und es können andere Firewalls gelten.</translation>
    </message>
    <message>
        <source>Runs keeps what was seen of past runs, longer than Experience Edge does. Ten failures in a row switch a webhook off.</source>
        <translation>„Läufe“ bewahrt auf, was von vergangenen Läufen zu sehen war, länger als Experience Edge. Zehn Fehlschläge in Folge schalten einen Webhook ab.</translation>
    </message>
    <message>
        <source>Delete can be undone for ten seconds. The webhook is then made again, with a new id.</source>
        <translation>Das Löschen lässt sich zehn Sekunden lang rückgängig machen. Der Webhook wird dann wieder angelegt, mit neuer ID.</translation>
    </message>
    <message>
        <source>The button with three dots copies a webhook as JSON or cURL, and exports or imports files. Files hold no secrets unless you ask for them.</source>
        <translation>Die Schaltfläche mit den drei Punkten kopiert einen Webhook als JSON oder cURL und exportiert oder importiert Dateien. Dateien enthalten keine Geheimnisse, es sei denn, Sie verlangen es.</translation>
    </message>
    <message>
        <source>Every call that Edgewise made, with its answer and how long it took. Calls that change something are marked.</source>
        <translation>Alle Aufrufe von Edgewise, jeweils mit Antwort und Dauer. Aufrufe, die etwas ändern, sind markiert.</translation>
    </message>
    <message>
        <source>Choose one to see what was sent and what came back. Secrets are taken out before anything is kept.</source>
        <translation>Wählen Sie einen aus, um zu sehen, was gesendet wurde und was zurückkam. Geheimnisse werden entfernt, bevor etwas aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Filter by any part of the address, or by the kind of call.</source>
        <translation>Filtern Sie nach einem beliebigen Teil der Adresse oder nach der Art des Aufrufs.</translation>
    </message>
    <message>
        <source>Copy a call as cURL to repeat it elsewhere; put the credential in yourself.</source>
        <translation>Kopieren Sie einen Aufruf als cURL, um ihn anderswo zu wiederholen; die Zugangsdaten setzen Sie selbst ein.</translation>
    </message>
    <message>
        <source>Calls are kept on this computer for 30 days. Export them as HAR or CSV to show them to somebody.</source>
        <translation>Aufrufe bleiben 30 Tage auf diesem Computer. Exportieren Sie sie als HAR oder CSV, um sie jemandem zu zeigen.</translation>
    </message>
    <message>
        <source>A connection is one tenant with its credentials. Switch with the name at the top left; nothing of the old tenant stays on the screen.</source>
        <translation>Eine Verbindung ist ein Mandant mit seinen Zugangsdaten. Über den Namen oben links wechseln Sie; vom vorigen Mandanten bleibt nichts auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Three credentials, each for its own part: guests, exports, and Edge with webhooks. Any one is enough to begin.</source>
        <translation>Es gibt drei Arten von Zugangsdaten, jede für ihren Teil: Gäste, Exporte, Edge mit Webhooks. Für den Anfang genügt eine davon.</translation>
    </message>
    <message>
        <source>Test connection tries each of them and says which works, and why one does not.</source>
        <translation>„Verbindung testen“ probiert sie alle und sagt, welche funktionieren und woran es bei den anderen liegt.</translation>
    </message>
    <message>
        <source>Mark what people depend on as production. It then shows its colour, and asks before it deletes.</source>
        <translation>Kennzeichnen Sie als Produktion, worauf andere angewiesen sind. Die Verbindung zeigt dann ihre Farbe und fragt vor dem Löschen nach.</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer. Export and Import move connections between computers without them.</source>
        <translation>Geheimnisse kommen in den Schlüsselbund dieses Computers. „Exportieren“ und „Importieren“ bringen Verbindungen ohne sie von einem Computer zum anderen.</translation>
    </message>
    <message>
        <source>The sandbox is a made-up tenant on this computer. Nothing you do there leaves it.</source>
        <translation>Die Sandbox ist ein erfundener Mandant auf diesem Computer. Nichts, was Sie dort tun, verlässt ihn.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Guests, Exports, Edge, Webhooks, API console, Activity</source>
        <translation>Gäste, Exporte, Edge, Webhooks, API-Konsole, Aktivität</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Rückgängig, solange es angeboten wird</translation>
    </message>
    <message>
        <source>Close what lies on top, or empty the search</source>
        <translation>Schließen, was obenauf liegt, oder die Suche leeren</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Type an e-mail, a phone number, a name, a guest reference or provider:id. The line below says how it was understood; choose a field when you mean another.</source>
        <translation>Geben Sie eine E-Mail, eine Telefonnummer, einen Namen, eine Gast-Referenz oder Anbieter:ID ein. Die Zeile darunter sagt, wie das verstanden wurde; wählen Sie ein Feld, wenn Sie etwas anderes meinen.</translation>
    </message>
    <message>
        <source>How the service compares is not documented, so Edgewise compares too: what only looks alike is marked.</source>
        <translation>Wie der Dienst vergleicht, ist nicht dokumentiert. Deshalb vergleicht auch Edgewise: Was nur ähnlich aussieht, ist markiert.</translation>
    </message>
    <message>
        <source>What you change is marked. Save shows what will be sent, reads the guest again first, and checks afterwards that all of it arrived.</source>
        <translation>Ihre Änderungen sind markiert. „Speichern“ zeigt, was gesendet wird, liest den Gast vorher neu und prüft danach, ob alles angekommen ist.</translation>
    </message>
    <message>
        <source>Data extensions have six slots with a hundred keys each. A key may exist once in all six; its name takes letters and digits alone.</source>
        <translation>Datenerweiterungen haben sechs Plätze mit je hundert Schlüsseln. Einen Schlüssel darf es in allen sechs zusammen nur einmal geben; sein Name besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Before each change the state before is kept on this computer for 30 days. History puts it back, and says beforehand what cannot be put back.</source>
        <translation>Vor jeder Änderung wird der Zustand davor 30 Tage lang auf diesem Computer aufbewahrt. „Verlauf“ stellt ihn wieder her und sagt vorher, was sich nicht wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>The service does not notice doubles. New guest therefore looks for guests with the same address, number, identifier or name.</source>
        <translation>Der Dienst bemerkt keine Dubletten. „Neuer Gast“ sucht deshalb nach Gästen mit derselben Adresse, Nummer, Kennung oder demselben Namen.</translation>
    </message>
    <message>
        <source>Erase person finds every guest of a person, shows them, deletes those you ticked, searches again and keeps a report without personal data. There is no way back.</source>
        <translation>„Person löschen“ findet alle Gäste einer Person, zeigt sie, löscht die angekreuzten, sucht noch einmal und bewahrt einen Bericht ohne personenbezogene Daten auf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Dossier saves everything the service holds on a person, for those who ask what you know of them.</source>
        <translation>„Dossier“ speichert alles, was der Dienst zu einer Person enthält, für Menschen, die wissen möchten, was Sie über sie gespeichert haben.</translation>
    </message>
    <message>
        <source>The service does not tell which exports there are. Name one by its friendly ID or its reference; Edgewise remembers it.</source>
        <translation>Der Dienst verrät nicht, welche Exporte es gibt. Nennen Sie einen mit seiner Friendly ID oder seiner Referenz; Edgewise merkt ihn sich.</translation>
    </message>
    <message>
        <source>Download latest takes the job that finished last. Choose an earlier one in the table.</source>
        <translation>„Neuesten herunterladen“ nimmt den Lauf, der zuletzt fertig wurde. Einen früheren wählen Sie in der Tabelle.</translation>
    </message>
    <message>
        <source>A job is one run of an export: all guests, or those added and removed since the run before.</source>
        <translation>Ein Lauf führt einen Export einmal aus: mit allen Gästen oder mit denen, die seit dem vorigen Lauf hinzugefügt und entfernt wurden.</translation>
    </message>
    <message>
        <source>Links to files end after a while. Downloads ask for new ones by themselves and go on where they were.</source>
        <translation>Links zu Dateien laufen nach einer Weile ab. Downloads holen sich selbst neue und machen dort weiter, wo sie waren.</translation>
    </message>
    <message>
        <source>Until a file is whole and checked it ends in .part. Quit whenever you like: downloads go on at the next start.</source>
        <translation>Bis eine Datei vollständig und geprüft ist, endet ihr Name auf .part. Sie können Edgewise jederzeit beenden: Downloads laufen beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Merging puts the parts of a side into one file with one head line.</source>
        <translation>Das Zusammenfügen macht aus den Teilen einer Seite eine Datei mit einer Kopfzeile.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Show or hide downloads</source>
        <translation>Downloads zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Search in this pane</source>
        <translation>In diesem Bereich suchen</translation>
    </message>
    <message>
        <source>How long Experience Edge keeps content and media in its cache, and what it clears when something was published. What you change is marked.</source>
        <translation>Wie lange Experience Edge Inhalte und Medien in seinem Cache behält, und was es leert, wenn etwas veröffentlicht wurde. Ihre Änderungen sind markiert.</translation>
    </message>
    <message>
        <source>What Apply sends is shown beside the form: only what changed. Edgewise reads the settings again before and after it.</source>
        <translation>Was „Übernehmen“ sendet, steht neben dem Formular: nur das, was sich geändert hat. Edgewise liest die Einstellungen davor und danach neu.</translation>
    </message>
    <message>
        <source>A time has days, hours, minutes and seconds. 24 hours are one day: the service reads nothing else right.</source>
        <translation>Eine Zeit besteht aus Tagen, Stunden, Minuten und Sekunden. 24 Stunden sind ein Tag: Anders liest es der Dienst nicht richtig.</translation>
    </message>
    <message>
        <source>Clear cache empties the copies that are kept for speed. The service accepts it and does not say when it is done.</source>
        <translation>„Cache leeren“ entfernt die Kopien, die der Geschwindigkeit wegen aufbewahrt werden. Der Dienst nimmt es an und sagt nicht, wann er fertig ist.</translation>
    </message>
    <message>
        <source>Save as file keeps all settings; Restore from file shows what would change before it sends them. History puts back what was there before.</source>
        <translation>„Als Datei speichern“ bewahrt alle Einstellungen auf; „Aus Datei wiederherstellen“ zeigt, was sich ändern würde, bevor es gesendet wird. „Frühere Einstellungen“ stellt wieder her, was vorher da war.</translation>
    </message>
    <message>
        <source>Delete content takes everything published out of Experience Edge, and has no way back. It wants the name typed, leaves five seconds to take it back, and is refused for production until the connection allows it, for an hour.</source>
        <translation>„Inhalte löschen“ nimmt alles Veröffentlichte aus Experience Edge heraus und lässt sich nicht rückgängig machen. Der Name muss eingegeben werden, danach bleiben fünf Sekunden zum Zurücknehmen. In Produktion wird es abgelehnt, bis die Verbindung es für eine Stunde erlaubt.</translation>
    </message>
    <message>
        <source>Every operation of the services, with what it does, takes and answers. The book shows all that is known of it; Try it goes back to the form.</source>
        <translation>Alle Operationen der Dienste, jeweils mit dem, was sie tun, annehmen und antworten. Die Schaltfläche mit dem Buch zeigt alles, was darüber bekannt ist; „Ausprobieren“ führt zurück zum Formular.</translation>
    </message>
    <message>
        <source>Fill in the form and press Ctrl+Enter. What will be sent stands below it at any time, and problems are said while you type.</source>
        <translation>Füllen Sie das Formular aus und drücken Sie Strg+Eingabetaste. Was gesendet wird, steht jederzeit darunter, und Probleme werden genannt, während Sie tippen.</translation>
    </message>
    <message>
        <source>The answer shows where its time went. Fold with the triangles or the arrow keys, search with Ctrl+F, go on with F3.</source>
        <translation>Die Antwort zeigt, womit ihre Zeit verging. Klappen Sie mit den Dreiecken oder den Pfeiltasten auf und zu, suchen Sie mit Strg+F, weiter geht es mit F3.</translation>
    </message>
    <message>
        <source>The credential of the connection signs the call; it is never shown, and never copied unless you ask for it.</source>
        <translation>Der Aufruf geht mit den Zugangsdaten der Verbindung hinaus; sie werden nie gezeigt und nie kopiert, es sei denn, Sie verlangen es.</translation>
    </message>
    <message>
        <source>Writes to a production connection ask first, and deleting all content asks as it does in the Edge pane.</source>
        <translation>Vor dem Schreiben in eine Produktionsverbindung wird gefragt, und vor dem Löschen aller Inhalte genauso wie im Bereich „Edge“.</translation>
    </message>
    <message>
        <source>History keeps calls and answers on this computer, without secrets. Choose two to compare them.</source>
        <translation>„Verlauf“ bewahrt Aufrufe und Antworten auf diesem Computer auf, ohne Geheimnisse. Wählen Sie zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Write {{name}} where a value changes often, and set it under Variables. Paste cURL fills the form from a command line.</source>
        <translation>Schreiben Sie {{name}}, wo ein Wert oft wechselt, und legen Sie ihn unter „Variablen“ fest. „cURL einfügen“ füllt das Formular aus einer Befehlszeile.</translation>
    </message>
    <message>
        <source>Open definition takes any OpenAPI 3 file of your own, JSON or YAML.</source>
        <translation>„Definition öffnen“ nimmt jede eigene OpenAPI-3-Datei an, JSON oder YAML.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>API-Konsole</translation>
    </message>
    <message>
        <source>Compare shows the settings beside those of another connection. Tick what that one is to have, see what will be sent, and copy it there; it goes from left to right only, and can be taken back.</source>
        <translation>Vergleichen zeigt die Einstellungen neben denen einer anderen Verbindung. Anhaken, was jene bekommen soll, ansehen, was gesendet wird, und dorthin kopieren; es geht nur von links nach rechts und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Ctrl+K opens an operation by its name, wherever you are.</source>
        <translation>Strg+K öffnet eine Operation nach ihrem Namen, von überall aus.</translation>
    </message>
    <message>
        <source>An answer is compared with its definition. Where it differs, choose a difference to go to its place.</source>
        <translation>Eine Antwort wird mit ihrer Definition verglichen. Wo sie abweicht, führt ein Klick auf die Abweichung zu ihrer Stelle.</translation>
    </message>
</context>
<context>
    <name>edgewise::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>edgewise::HistoryList</name>
    <message>
        <source>Path, status, text of the body</source>
        <translation>Pfad, Status, Text des Bodys</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Kind of calls</source>
        <translation>Art der Aufrufe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>kept %n day(s)</source>
        <translation>
            <numerusform>%n Tag aufbewahrt</numerusform>
            <numerusform>%n Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Kein Aufruf passt.</translation>
    </message>
    <message>
        <source>Look for less, or choose All.</source>
        <translation>Suchen Sie nach weniger oder wählen Sie „Alle“.</translation>
    </message>
    <message>
        <source>What you send is kept here.</source>
        <translation>Was Sie senden, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Without secrets, to be looked at, sent again and compared.</source>
        <translation>Ohne Geheimnisse, zum Ansehen, erneuten Senden und Vergleichen.</translation>
    </message>
    <message>
        <source>Keeping history is switched off.</source>
        <translation>Der Verlauf wird nicht aufbewahrt, das ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Ctrl chooses a second one, to compare</source>
        <translation>Strg wählt einen zweiten, zum Vergleichen</translation>
    </message>
    <message>
        <source>2 chosen, Ctrl adds another</source>
        <translation>2 gewählt, Strg fügt einen weiteren hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; two can be compared</source>
        <translation>
            <numerusform>%n gewählt; zwei lassen sich vergleichen</numerusform>
            <numerusform>%n gewählt; zwei lassen sich vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Copy as cURL (bash)</source>
        <translation>Als cURL kopieren (bash)</translation>
    </message>
    <message>
        <source>Copy as cURL (PowerShell)</source>
        <translation>Als cURL kopieren (PowerShell)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n call(s)</source>
        <translation>
            <numerusform>%n Aufruf löschen</numerusform>
            <numerusform>%n Aufrufe löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted</source>
        <translation>
            <numerusform>%n Aufruf gelöscht</numerusform>
            <numerusform>%n Aufrufe gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the history of the console?</source>
        <translation>Verlauf der Konsole leeren?</translation>
    </message>
    <message>
        <source>Every call and answer that is kept of this connection goes, and does not come back. The service is not touched.</source>
        <translation>Alle aufbewahrten Aufrufe und Antworten dieser Verbindung verschwinden und kommen nicht wieder. Der Dienst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Copied, with the credential masked</source>
        <translation>Kopiert, die Zugangsdaten sind unkenntlich gemacht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>edgewise::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date, as QLocale writes it: day and month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale writes it: day, month, year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <extracomment>One call: its verb, its path, its status, how long it took, at what time.</extracomment>
        <translation>%1 %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of a status: there was no answer.</extracomment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>edgewise::IdentifiersModel</name>
    <message>
        <source>Add an identifier</source>
        <translation>Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Removed. It goes when the guest is saved.</source>
        <translation>Entfernt. Sie verschwindet, wenn der Gast gespeichert wird.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed. Was %1</source>
        <translation>Geändert. Vorher: %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>edgewise::IdentifiersView</name>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Add identifier</source>
        <translation>Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Provider and id are compared exactly, capitals and all. The list is sent whole.</source>
        <translation>Anbieter und ID werden genau verglichen, auch Groß- und Kleinschreibung. Die Liste wird als Ganzes gesendet.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>edgewise::JobWords</name>
    <message>
        <source>Running: waiting for the guests&apos; data</source>
        <translation>Läuft: wartet auf die Daten der Gäste</translation>
    </message>
    <message>
        <source>Running: finding the guests of the segment</source>
        <translation>Läuft: ermittelt die Gäste des Segments</translation>
    </message>
    <message>
        <source>Running: about to write the files</source>
        <translation>Läuft: schreibt gleich die Dateien</translation>
    </message>
    <message>
        <source>Running: writing the files</source>
        <translation>Läuft: schreibt die Dateien</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>Kein Status angegeben</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>No finished job yet</source>
        <translation>Noch kein fertiger Lauf</translation>
    </message>
    <message>
        <source>Not found in Sitecore CDP</source>
        <translation>In Sitecore CDP nicht gefunden</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>Läuft schon %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>keine Zeit angegeben</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>run now</source>
        <translation>sofort gestartet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>DELTA</source>
        <translation>DELTA</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>VOLL</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 G</source>
        <extracomment>billions, on the axis of a chart</extracomment>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>millions, on the axis of a chart</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <extracomment>thousands, on the axis of a chart</extracomment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>%1 hinzugefügt, %2 entfernt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>edgewise::JobsModel</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>In segment</source>
        <translation>Im Segment</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Let in by the filter</source>
        <translation>Vom Filter durchgelassen</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>Vom Filter ausgelassen</translation>
    </message>
    <message>
        <source>Filter failed</source>
        <translation>Filter fehlgeschlagen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Daten vom</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Job reference</source>
        <translation>Lauf-Referenz</translation>
    </message>
</context>
<context>
    <name>edgewise::JsonCheck</name>
    <message>
        <source>there is something after the end.</source>
        <translation>hinter dem Ende steht noch etwas.</translation>
    </message>
    <message>
        <source>there is a %1 too many.</source>
        <translation>%1 ist zu viel.</translation>
    </message>
    <message>
        <source>%1 does not close what was opened with %2.</source>
        <translation>%1 schließt nicht, was mit %2 geöffnet wurde.</translation>
    </message>
    <message>
        <source>a colon and a value are missing before this.</source>
        <translation>davor fehlen ein Doppelpunkt und ein Wert.</translation>
    </message>
    <message>
        <source>the comma before this must go.</source>
        <translation>das Komma davor muss weg.</translation>
    </message>
    <message>
        <source>a value is missing before this.</source>
        <translation>davor fehlt ein Wert.</translation>
    </message>
    <message>
        <source>a colon has no place here.</source>
        <translation>ein Doppelpunkt gehört nicht hierher.</translation>
    </message>
    <message>
        <source>a comma is missing before this.</source>
        <translation>davor fehlt ein Komma.</translation>
    </message>
    <message>
        <source>a colon is missing before this.</source>
        <translation>davor fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>there is a comma too many.</source>
        <translation>ein Komma ist zu viel.</translation>
    </message>
    <message>
        <source>a name in double quotes must stand here.</source>
        <translation>hier muss ein Name in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message numerus="yes">
        <source>this is nested more than %n level(s) deep.</source>
        <translation>
            <numerusform>das ist tiefer als %n Ebene verschachtelt.</numerusform>
            <numerusform>das ist tiefer als %n Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no value.</source>
        <translation>es gibt keinen Wert.</translation>
    </message>
    <message>
        <source>the end is missing: a %1.</source>
        <translation>das Ende fehlt: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the closing quotes are missing.</source>
        <translation>das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>a tab or another control character must be written with a backslash.</source>
        <translation>ein Tabulator oder anderes Steuerzeichen muss mit einem Backslash geschrieben werden.</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits.</source>
        <translation>\u braucht vier hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>the backslash must be doubled, or be followed by one of &quot; \ / b f n r t u.</source>
        <translation>der Backslash muss verdoppelt werden, oder es muss eines von &quot; \ / b f n r t u folgen.</translation>
    </message>
    <message>
        <source>JSON has double quotes only.</source>
        <translation>JSON kennt nur doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>a value is missing before this comma.</source>
        <translation>vor diesem Komma fehlt ein Wert.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON kennt keine Kommentare.</translation>
    </message>
    <message>
        <source>%1 has no place here.</source>
        <translation>%1 gehört nicht hierher.</translation>
    </message>
    <message>
        <source>%1 is not a number as JSON writes it.</source>
        <translation>%1 ist keine Zahl, wie JSON sie schreibt.</translation>
    </message>
    <message>
        <source>%1 must be written in lower case.</source>
        <translation>%1 muss kleingeschrieben werden.</translation>
    </message>
    <message>
        <source>text must stand in double quotes.</source>
        <translation>Text muss in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>%1 is a number that few programs can hold.</source>
        <translation>%1 ist eine Zahl, die kaum ein Programm fassen kann.</translation>
    </message>
</context>
<context>
    <name>edgewise::JsonLines</name>
    <message>
        <source>There is no value.</source>
        <translation>Es gibt keinen Wert.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>Hier wird ein Name in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>The closing quotes are missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Hier wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>Das ist mehr als ein Wert.</translation>
    </message>
    <message>
        <source>A comma or } is expected here.</source>
        <translation>Hier wird ein Komma oder } erwartet.</translation>
    </message>
    <message>
        <source>A comma or ] is expected here.</source>
        <translation>Hier wird ein Komma oder ] erwartet.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>The end is missing.</source>
        <translation>Das Ende fehlt.</translation>
    </message>
</context>
<context>
    <name>edgewise::JsonView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters of %2; copy the value to have all</source>
        <translation>%1 Zeichen von %2; kopieren Sie den Wert, um alles zu haben</translation>
    </message>
    <message>
        <source>show %1 characters of %2</source>
        <translation>%1 Zeichen von %2 zeigen</translation>
    </message>
    <message>
        <source>show %1 of %2 characters</source>
        <translation>%1 von %2 Zeichen zeigen</translation>
    </message>
    <message>
        <source>show all %1 characters</source>
        <translation>alle %1 Zeichen zeigen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>Alles darunter ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
</context>
<context>
    <name>edgewise::KeychainLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Keep until I quit</source>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>How to get one</source>
        <translation>So bekommen Sie einen</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund neu versuchen</translation>
    </message>
    <message>
        <source>Stop waiting for the keychain</source>
        <translation>Nicht mehr auf den Schlüsselbund warten</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>How to get a keychain</source>
        <translation>So bekommen Sie einen Schlüsselbund</translation>
    </message>
    <message>
        <source>Looking at this computer’s keychain…</source>
        <translation>Der Schlüsselbund dieses Computers wird gesucht…</translation>
    </message>
    <message>
        <source>Secrets are in this computer’s keychain, which is unlocked. The connection file holds none.</source>
        <translation>Geheimnisse stehen im Schlüsselbund dieses Computers, der entsperrt ist. Die Verbindungsdatei enthält keine.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Waiting for you to unlock it in the question of your desktop.</source>
        <translation>Ihr Desktop fragt nach dem Passwort; Edgewise wartet, bis Sie den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>The keychain is still locked,</source>
        <translation>Der Schlüsselbund ist noch gesperrt,</translation>
    </message>
    <message>
        <source>so the secrets of this connection cannot be read.</source>
        <translation>deshalb sind die Geheimnisse dieser Verbindung nicht lesbar.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>Edgewise will not write secrets to a file.</source>
        <translation>Edgewise schreibt Geheimnisse nicht in eine Datei.</translation>
    </message>
    <message>
        <source>Secrets are only in memory</source>
        <translation>Geheimnisse stehen nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>and are gone when Edgewise quits.</source>
        <translation>und sind weg, wenn Edgewise beendet wird.</translation>
    </message>
    <message>
        <source>The sandbox is built in and always there. Its keys open nothing but itself, and it cannot be changed.</source>
        <translation>Die Sandbox ist eingebaut und immer da. Ihre Schlüssel öffnen nur sie selbst, und sie kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>edgewise::LookAlikes</name>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Guests that look alike</source>
        <translation>Ähnliche Gäste</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ähnliche Gäste</translation>
    </message>
    <message>
        <source>Guests with the same e-mail, phone number, identifier or name are searched while you type.</source>
        <translation>Gäste mit derselben E-Mail, Telefonnummer oder Kennung oder demselben Namen werden gesucht, während Sie tippen.</translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike(s)</source>
        <translation>
            <numerusform>%n ähnlicher Gast</numerusform>
            <numerusform>%n ähnliche Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Keine ähnlichen Gäste</translation>
    </message>
    <message>
        <source>The service does not check for duplicates: creating makes one more guest beside these.</source>
        <translation>Der Dienst prüft nicht auf Dubletten: Beim Anlegen entsteht neben diesen ein weiterer Gast.</translation>
    </message>
    <message>
        <source>Nobody here has the same e-mail, phone number, identifier or name.</source>
        <translation>Niemand hier hat dieselbe E-Mail, Telefonnummer oder Kennung oder denselben Namen.</translation>
    </message>
    <message>
        <source>Look-alikes are not known</source>
        <translation>Ähnliche Gäste sind nicht bekannt</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>searched %1</source>
        <translation>gesucht %1</translation>
    </message>
    <message>
        <source>SAME E-MAIL</source>
        <translation>GLEICHE E-MAIL</translation>
    </message>
    <message>
        <source>SAME PHONE</source>
        <translation>GLEICHES TELEFON</translation>
    </message>
    <message>
        <source>SAME %1 ID</source>
        <comment>the name of a provider of identifiers</comment>
        <translation>GLEICHE %1-ID</translation>
    </message>
    <message>
        <source>SAME NAME</source>
        <translation>GLEICHER NAME</translation>
    </message>
</context>
<context>
    <name>edgewise::MainWindow</name>
    <message>
        <source>Choose the connection you want to work with.</source>
        <translation>Wählen Sie die Verbindung, mit der Sie arbeiten möchten.</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. The connection is opened anew once it is saved or reverted.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert. Die Verbindung wird neu geöffnet, sobald sie gespeichert oder verworfen sind.</translation>
    </message>
    <message>
        <source>%1 – Edgewise</source>
        <translation>%1 – Edgewise</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Heading in the command palette, above the names of panes</extracomment>
        <translation>Wechseln zu</translation>
    </message>
    <message>
        <source>this pane</source>
        <translation>dieser Bereich</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>All connections…</source>
        <translation>Alle Verbindungen…</translation>
    </message>
    <message>
        <source>Import connections from a file…</source>
        <translation>Verbindungen aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Appearance: as the desktop</source>
        <translation>Darstellung: wie der Desktop</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>Die Sprache ändert sich beim nächsten Start</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>Sprache: wie der Desktop</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A pane of a connection: &quot;Webhooks of Acme EU&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Quit and lose what was typed?</source>
        <translation>Beenden und Eingaben verlieren?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Noch nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>Jetzt beenden?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht beenden</translation>
    </message>
</context>
<context>
    <name>edgewise::Navigation</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::NewGuestDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create guest</source>
        <translation>Gast anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Guest type</source>
        <translation>Gasttyp</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Add another identifier</source>
        <translation>Weitere Kennung hinzufügen</translation>
    </message>
    <message>
        <source>More fields can be filled in afterwards.</source>
        <translation>Weitere Felder können Sie danach ausfüllen.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider of identifier %1</source>
        <translation>Anbieter der Kennung %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of identifier %1</source>
        <translation>ID der Kennung %1</translation>
    </message>
    <message>
        <source>Remove this identifier</source>
        <translation>Diese Kennung entfernen</translation>
    </message>
    <message>
        <source>Nothing is created yet: there are guests who look alike. Open one, or create anyway.</source>
        <translation>Noch ist nichts angelegt: Es gibt ähnliche Gäste. Öffnen Sie einen oder legen Sie trotzdem an.</translation>
    </message>
    <message>
        <source>Nothing is created yet: it is not known whether there are look-alikes.</source>
        <translation>Noch ist nichts angelegt: Es ist nicht bekannt, ob es ähnliche Gäste gibt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>Choose what kind of guest this is.</source>
        <translation>Wählen Sie, was für ein Gast das ist.</translation>
    </message>
    <message>
        <source>The answer was lost, and a search does not find the guest.</source>
        <translation>Die Antwort ging verloren, und eine Suche findet den Gast nicht.</translation>
    </message>
    <message>
        <source>It may have been made and show up within seconds. Look before you create again, or there may be two.</source>
        <translation>Vielleicht wurde er angelegt und erscheint in wenigen Sekunden. Sehen Sie nach, bevor Sie noch einmal anlegen, sonst gibt es ihn vielleicht zweimal.</translation>
    </message>
    <message>
        <source>Nothing is created yet. What you typed goes when you leave.</source>
        <translation>Noch ist nichts angelegt. Ihre Eingaben gehen beim Verlassen verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiter eingeben</translation>
    </message>
</context>
<context>
    <name>edgewise::OperationsModel</name>
    <message>
        <source>Any request</source>
        <translation>Beliebige Anfrage</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>Version of an API</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>A definition the person opened from a file</extracomment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>yours, not readable</source>
        <translation>eigene, nicht lesbar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a branch and a note on it, for screen readers</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>edgewise::OperationsView</name>
    <message>
        <source>Find an operation</source>
        <translation>Operation suchen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>No operation fits.</source>
        <translation>Keine Operation passt.</translation>
    </message>
    <message>
        <source>Any request can be sent all the same, to any address.</source>
        <translation>Trotzdem lässt sich jede beliebige Anfrage senden, an jede Adresse.</translation>
    </message>
    <message>
        <source>Any request</source>
        <translation>Beliebige Anfrage</translation>
    </message>
    <message>
        <source>Open definition…</source>
        <translation>Definition öffnen…</translation>
    </message>
</context>
<context>
    <name>edgewise::Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>What the arrow keys do in the command palette</extracomment>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The key on the keyboard</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Enter key does in the command palette</extracomment>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The key on the keyboard</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Esc key does in the command palette</extracomment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>or type a connection, a pane</source>
        <translation>oder Verbindung, Bereich eintippen</translation>
    </message>
    <message>
        <source>nothing is called that</source>
        <translation>nichts heißt so</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>edgewise::Pane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>%1  %2 s</source>
        <extracomment>What is under way, and for how many seconds already</extracomment>
        <translation>%1  %2 s</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Zugangsdaten hinzufügen</translation>
    </message>
</context>
<context>
    <name>edgewise::ParameterField</name>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>Enter adds one</source>
        <translation>Eingabetaste fügt hinzu</translation>
    </message>
    <message>
        <source>choose…</source>
        <extracomment>Of a choice that may be left open, or must be made</extracomment>
        <translation>auswählen…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Tag für %1 wählen</translation>
    </message>
    <message>
        <source>Send it empty</source>
        <translation>Leer senden</translation>
    </message>
    <message>
        <source>Is sent, without a value.</source>
        <translation>Wird gesendet, ohne Wert.</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Kalender zu %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>edgewise::ParameterForm</name>
    <message>
        <source>This operation has no parameters.</source>
        <translation>Diese Operation hat keine Parameter.</translation>
    </message>
    <message>
        <source>Fewer parameters</source>
        <translation>Weniger Parameter</translation>
    </message>
    <message numerus="yes">
        <source>%n more parameter(s)</source>
        <translation>
            <numerusform>%n weiterer Parameter</numerusform>
            <numerusform>%n weitere Parameter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::PartsModel</name>
    <message>
        <source>Added</source>
        <extracomment>Which guests a file holds</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>All guests</source>
        <translation>Alle Gäste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Part 2 of 3</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>edgewise::PartsTable</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
</context>
<context>
    <name>edgewise::PatchPreview</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
</context>
<context>
    <name>edgewise::ProfileForm</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Two letters. The service may ignore a change.</source>
        <translation>Zwei Buchstaben. Der Dienst ignoriert eine Änderung vielleicht.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translation>Reisedokument</translation>
    </message>
    <message>
        <source>A line, then Enter</source>
        <translation>Eine Zeile, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Sitecore CDP says: “%1”</source>
        <translation>Sitecore CDP sagt: „%1“</translation>
    </message>
</context>
<context>
    <name>edgewise::Program</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity is not kept right now.</source>
        <translation>Die Aktivität wird derzeit nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>API-Konsole</translation>
    </message>
</context>
<context>
    <name>edgewise::PutBack</name>
    <message>
        <source>It gets a new reference: systems that know it by the old one do not find it.</source>
        <translation>Der Gast bekommt eine neue Referenz: Systeme, die ihn unter der alten kennen, finden ihn nicht.</translation>
    </message>
    <message>
        <source>Its orders, sessions and events were deleted with it and do not come back.</source>
        <translation>Seine Bestellungen, Sitzungen und Ereignisse wurden mit ihm gelöscht und kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Its data extensions are not part of this state.</source>
        <translation>Seine Datenerweiterungen gehören nicht zu diesem Zustand.</translation>
    </message>
    <message>
        <source>“%1” cannot be written through this service.</source>
        <translation>„%1“ lässt sich über diesen Dienst nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>edgewise::ReadingPage</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Copy verb and path</source>
        <translation>Verb und Pfad kopieren</translation>
    </message>
    <message>
        <source>Save definition as…</source>
        <translation>Definition speichern unter…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>This operation is deprecated: it may go away.</source>
        <translation>Diese Operation ist veraltet: Sie kann wegfallen.</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation>In der Adresse</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>In der Query</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>Felder des Bodys</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>JSON-Objekt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>of a body: its media type, its kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kann fehlen</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Example request</source>
        <translation>Beispielanfrage</translation>
    </message>
    <message>
        <source>Kind of example</source>
        <translation>Art des Beispiels</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>Beispiel kopieren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Example answer</source>
        <translation>Beispielantwort</translation>
    </message>
    <message>
        <source>The pane %1 does this without a form to fill.</source>
        <translation>Im Bereich „%1“ geht das ohne Formular.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>edgewise::Redaction</name>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <extracomment>Stands at the end of a text that was cut.</extracomment>
        <translation>
            <numerusform>… noch %n Byte</numerusform>
            <numerusform>… noch %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that are no text</source>
        <translation>
            <numerusform>%n Byte, das kein Text ist</numerusform>
            <numerusform>%n Bytes, die kein Text sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ReplaceDialog</name>
    <message>
        <source>Data extensions are not touched. The record as it is now is not kept anywhere, because the history is off.</source>
        <translation>Datenerweiterungen bleiben unberührt. Der jetzige Datensatz wird nirgends aufbewahrt, weil der Verlauf ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Replace the whole record of %1?</source>
        <translation>Den ganzen Datensatz von %1 ersetzen?</translation>
    </message>
    <message>
        <source>Whatever is not sent is lost. Every field of this guest has its place in the form, and is sent.</source>
        <translation>Was nicht gesendet wird, geht verloren. Jedes Feld dieses Gastes hat seinen Platz im Formular und wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Whatever is not sent is lost. %n field(s) have no place in the form; without a tick they go:</source>
        <translation>
            <numerusform>Was nicht gesendet wird, geht verloren. %n Feld hat keinen Platz im Formular; ohne Häkchen geht es verloren:</numerusform>
            <numerusform>Was nicht gesendet wird, geht verloren. %n Felder haben keinen Platz im Formular; ohne Häkchen gehen sie verloren:</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it too</source>
        <translation>Auch senden</translation>
    </message>
    <message>
        <source>Send %1 too</source>
        <translation>%1 auch senden</translation>
    </message>
    <message>
        <source>Your changes are part of it: %1.</source>
        <translation>Ihre Änderungen gehören dazu: %1.</translation>
    </message>
    <message>
        <source>Data extensions are not touched. The record as it is now is kept in the history of the guest.</source>
        <translation>Datenerweiterungen bleiben unberührt. Der jetzige Datensatz wird im Verlauf des Gastes aufbewahrt.</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lost for good: %1.</source>
        <translation>Endgültig verloren: %1.</translation>
    </message>
</context>
<context>
    <name>edgewise::RequestForm</name>
    <message>
        <source>Read about this operation</source>
        <translation>Über diese Operation lesen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Sent besides those of the operation. The credential is chosen below, not here.</source>
        <translation>Werden zusätzlich zu denen der Operation gesendet. Die Zugangsdaten werden unten gewählt, nicht hier.</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Whole, with its query. A curl command can be pasted here too.</source>
        <translation>Vollständig, mit Query. Auch ein curl-Befehl lässt sich hier einfügen.</translation>
    </message>
    <message>
        <source>Not in the definition.</source>
        <translation>Nicht in der Definition.</translation>
    </message>
    <message>
        <source>“{{%1}}” has no value with this connection.</source>
        <translation>„{{%1}}“ hat bei dieser Verbindung keinen Wert.</translation>
    </message>
    <message>
        <source>Any request</source>
        <translation>Beliebige Anfrage</translation>
    </message>
    <message>
        <source>To any address, with any method</source>
        <translation>An jede Adresse, mit jeder Methode</translation>
    </message>
    <message>
        <source>This is a curl command.</source>
        <translation>Das ist ein curl-Befehl.</translation>
    </message>
    <message>
        <source>Fill the form with it</source>
        <translation>Formular damit ausfüllen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many parameters are filled in, of how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ResponsePanel</name>
    <message>
        <source>Save body…</source>
        <translation>Body speichern…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Differences from the definition</source>
        <translation>Abweichungen von der Definition</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Roher Body</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send a request, and its answer appears here.</source>
        <translation>Senden Sie eine Anfrage, dann erscheint hier die Antwort.</translation>
    </message>
    <message>
        <source>Saves the body as a file, byte for byte</source>
        <translation>Speichert den Body als Datei, Byte für Byte</translation>
    </message>
    <message>
        <source>Shows where</source>
        <translation>Zeigt, wo</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Gesendetes kopieren</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving the body… %1 %</source>
        <translation>Der Body wird gespeichert… %1 %</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>Receiving the answer… %1</source>
        <translation>Die Antwort wird empfangen… %1</translation>
    </message>
    <message>
        <source>Receiving the answer… %1 of %2</source>
        <translation>Die Antwort wird empfangen… %1 von %2</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>Behind the status of an answer: how long it took, how large it is.</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>It may or may not have happened. Look whether it did before you send it again.</source>
        <translation>Vielleicht wurde die Anfrage ausgeführt, vielleicht nicht. Sehen Sie nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The body goes on: only its first %1 were kept.</source>
        <translation>Der Body geht weiter: Nur die ersten %1 wurden aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>Status, media type and body are as the definition says.</source>
        <translation>Status, Medientyp und Body entsprechen der Definition.</translation>
    </message>
    <message>
        <source>Too long to be checked</source>
        <translation>Zu lang zum Prüfen</translation>
    </message>
    <message>
        <source>Bodies above %1 are not compared with the definition.</source>
        <translation>Ein Body über %1 wird nicht mit der Definition verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>Differs from the definition in %n place(s)</source>
        <translation>
            <numerusform>Weicht an %n Stelle von der Definition ab</numerusform>
            <numerusform>Weicht an %n Stellen von der Definition ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>edgewise::RestoreDialog</name>
    <message>
        <source>Saved from %1, %2.</source>
        <extracomment>%1 is the name of a connection, %2 &quot;3 min ago&quot;</extracomment>
        <translation>Gespeichert aus %1, %2.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Gespeichert %1.</translation>
    </message>
    <message>
        <source>The file does not say where and when it was saved.</source>
        <translation>Die Datei sagt nicht, woher sie stammt und wann sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Restore settings from a file</source>
        <translation>Einstellungen aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing can be restored before the file is mended.</source>
        <translation>Erst wenn die Datei in Ordnung gebracht ist, lässt sich etwas wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no value that could be sent for: %1.</source>
        <translation>Es gibt keinen Wert, der gesendet werden könnte, für: %1.</translation>
    </message>
    <message>
        <source>Restoring writes all settings at once, and what a missing one does is not documented.</source>
        <translation>Das Wiederherstellen schreibt alle Einstellungen auf einmal, und was eine fehlende bewirkt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The file was saved from another tenant: %1.</source>
        <translation>Die Datei wurde aus einem anderen Mandanten gespeichert: %1.</translation>
    </message>
    <message>
        <source>This one is %1.</source>
        <translation>Dieser hier ist %1.</translation>
    </message>
    <message>
        <source>%1 changes nothing: all settings are so already.</source>
        <translation>%1 ändert nichts: Alle Einstellungen sind schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes %n setting(s).</source>
        <translation>
            <numerusform>%1 ändert %n Einstellung.</numerusform>
            <numerusform>%1 ändert %n Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>All settings are sent at once, as PUT. It may take some seconds until they can be seen.</source>
        <translation>Alle Einstellungen werden auf einmal gesendet, als PUT. Es kann einige Sekunden dauern, bis sie zu sehen sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>edgewise::RunChart</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, as QLocale writes it: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Guests per run</source>
        <translation>Gäste je Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), none failed.</source>
        <translation>
            <numerusform>%n Lauf, keiner fehlgeschlagen.</numerusform>
            <numerusform>%n Läufe, keiner fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many runs, how many of them failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s),</source>
        <translation>
            <numerusform>%n Lauf,</numerusform>
            <numerusform>%n Läufe,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>full run</source>
        <translation>vollständiger Lauf</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>edgewise::RunStrip</name>
    <message>
        <source>Runs over time</source>
        <translation>Läufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded, the last %3 failed</source>
        <translation>%1 von %2 erfolgreich, die letzten %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 succeeded</source>
        <translation>%1 von %2 erfolgreich</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>edgewise::RunsModel</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>on Edge</source>
        <extracomment>Where a run is still remembered</extracomment>
        <translation>auf Edge</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
</context>
<context>
    <name>edgewise::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Experience Edge has not called it yet. The first run appears here after the next publish.</source>
        <translation>Experience Edge hat ihn noch nicht aufgerufen. Der erste Lauf erscheint hier nach der nächsten Veröffentlichung.</translation>
    </message>
    <message>
        <source>%1 of %2 failures in a row</source>
        <translation>%1 von %2 Fehlschlägen in Folge</translation>
    </message>
    <message>
        <source>Experience Edge switched it off. Mend the receiver and send a test before you enable it: one more failure may switch it off again at once.</source>
        <translation>Experience Edge hat ihn abgeschaltet. Bringen Sie den Empfänger in Ordnung und senden Sie einen Test, bevor Sie ihn aktivieren: Ein weiterer Fehlschlag kann ihn sofort wieder abschalten.</translation>
    </message>
    <message numerus="yes">
        <source>After %n more Experience Edge switches it off without a word. One success starts the count again.</source>
        <translation>
            <numerusform>Nach %n weiteren Fehlschlag schaltet Experience Edge ihn ohne Hinweis ab. Ein Erfolg setzt die Zählung zurück.</numerusform>
            <numerusform>Nach %n weiteren Fehlschlägen schaltet Experience Edge ihn ohne Hinweis ab. Ein Erfolg setzt die Zählung zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Experience Edge switches it off after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Experience Edge schaltet ihn nach %n Fehlschlag in Folge ab.</numerusform>
            <numerusform>Experience Edge schaltet ihn nach %n Fehlschlägen in Folge ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>an %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 · %3 still on Edge, %4 only here</source>
        <translation>%1 %2 · %3 noch auf Edge, %4 nur hier</translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n erfolgreich</numerusform>
            <numerusform>%n erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, as QLocale writes it: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>edgewise::SaveBar</name>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save bar</source>
        <translation>Leiste zum Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Zum Problem</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Other ways to save</source>
        <translation>Andere Arten zu speichern</translation>
    </message>
</context>
<context>
    <name>edgewise::SaveDialog</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Do not ask again for changes of one or two fields</source>
        <translation>Bei Änderungen an einem oder zwei Feldern nicht mehr fragen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s) to %1?</source>
        <translation>
            <numerusform>%n Änderung an %1 speichern?</numerusform>
            <numerusform>%n Änderungen an %1 speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again just now: nobody changed this guest since you opened it (%1).</source>
        <translation>Gerade neu gelesen: Niemand hat diesen Gast geändert, seit Sie ihn geöffnet haben (%1).</translation>
    </message>
    <message>
        <source>Clearing a field is not documented. Edgewise sends null or an empty list, reads the guest again and tells you if the old value is still there.</source>
        <translation>Wie man ein Feld leert, ist nicht dokumentiert. Edgewise sendet null oder eine leere Liste, liest den Gast neu und sagt Ihnen, ob der alte Wert noch da ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Shows or hides the requests.</source>
        <translation>Zeigt oder verbirgt die Anfragen.</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Lists are sent whole, because the service replaces them. Every field that is not shown here stays as it is.</source>
        <translation>Listen werden als Ganzes gesendet, weil der Dienst sie ersetzt. Jedes Feld, das hier nicht steht, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>edgewise::Schema</name>
    <message>
        <source>%1 or nothing</source>
        <comment>what a value may be</comment>
        <translation>%1 oder nichts</translation>
    </message>
    <message>
        <source>always %1</source>
        <comment>what a value may be</comment>
        <translation>immer %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <comment>what a value may be</comment>
        <translation>
            <numerusform>einer von %n</numerusform>
            <numerusform>einer von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>what a value may be</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>one of %n kind(s)</source>
        <comment>what a value may be</comment>
        <translation>
            <numerusform>eine von %n Art</numerusform>
            <numerusform>eine von %n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a value may be</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>list</source>
        <comment>what a value may be</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>list of %1</source>
        <comment>what a value may be</comment>
        <translation>Liste: %1</translation>
    </message>
    <message>
        <source>object</source>
        <comment>what a value may be</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>map of %1</source>
        <comment>what a value may be</comment>
        <translation>Zuordnung: %1</translation>
    </message>
    <message>
        <source>integer</source>
        <comment>what a value may be</comment>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <comment>what a value may be</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what a value may be</comment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what a value may be</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>anything</source>
        <comment>what a value may be</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>objects</source>
        <comment>what values may be</comment>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>lists</source>
        <comment>what values may be</comment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>integers</source>
        <comment>what values may be</comment>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>what values may be</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>in Schritten von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n character(s)</source>
        <translation>
            <numerusform>%1 bis %n Zeichen</numerusform>
            <numerusform>%1 bis %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>mindestens %n Zeichen</numerusform>
            <numerusform>mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>höchstens %n Zeichen</numerusform>
            <numerusform>höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n character(s)</source>
        <translation>
            <numerusform>genau %n Zeichen</numerusform>
            <numerusform>genau %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>nach dem Muster %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n item(s)</source>
        <translation>
            <numerusform>%1 bis %n Eintrag</numerusform>
            <numerusform>%1 bis %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n item(s)</source>
        <translation>
            <numerusform>mindestens %n Eintrag</numerusform>
            <numerusform>mindestens %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n item(s)</source>
        <translation>
            <numerusform>höchstens %n Eintrag</numerusform>
            <numerusform>höchstens %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n item(s)</source>
        <translation>
            <numerusform>genau %n Eintrag</numerusform>
            <numerusform>genau %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>each only once</source>
        <translation>jeder nur einmal</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n member(s)</source>
        <translation>
            <numerusform>%1 bis %n Feld</numerusform>
            <numerusform>%1 bis %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n member(s)</source>
        <translation>
            <numerusform>mindestens %n Feld</numerusform>
            <numerusform>mindestens %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n member(s)</source>
        <translation>
            <numerusform>höchstens %n Feld</numerusform>
            <numerusform>höchstens %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n member(s)</source>
        <translation>
            <numerusform>genau %n Feld</numerusform>
            <numerusform>genau %n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::SchemaCheck</name>
    <message numerus="yes">
        <source>Is nested more than %n level(s) deep, which is too deep to be checked.</source>
        <translation>
            <numerusform>Ist mehr als %n Ebene tief verschachtelt, zu tief für die Prüfung.</numerusform>
            <numerusform>Ist mehr als %n Ebenen tief verschachtelt, zu tief für die Prüfung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schema asks for more than can be checked here; the rest is left unchecked.</source>
        <translation>Das Schema verlangt mehr, als hier geprüft werden kann; der Rest bleibt ungeprüft.</translation>
    </message>
    <message>
        <source>The schema refers to “%1”, which does not exist; that part is left unchecked.</source>
        <translation>Das Schema verweist auf „%1“, das es nicht gibt; dieser Teil bleibt ungeprüft.</translation>
    </message>
    <message>
        <source>The schema refers to itself without end; that part is left unchecked.</source>
        <translation>Das Schema verweist endlos auf sich selbst; dieser Teil bleibt ungeprüft.</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Muss %1 sein.</translation>
    </message>
    <message numerus="yes">
        <source>Must be one of %n value(s); did you mean “%1”?</source>
        <translation>
            <numerusform>Erlaubt ist nur %n Wert; ist „%1“ gemeint?</numerusform>
            <numerusform>Muss einer von %n Werten sein; ist „%1“ gemeint?</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be one of %1; did you mean “%2”?</source>
        <translation>Muss einer der Werte %1 sein; ist „%2“ gemeint?</translation>
    </message>
    <message numerus="yes">
        <source>Must be one of %n value(s), such as %1.</source>
        <translation>
            <numerusform>Erlaubt ist nur %n Wert, zum Beispiel %1.</numerusform>
            <numerusform>Muss einer von %n Werten sein, zum Beispiel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be one of %1.</source>
        <translation>Muss einer der Werte %1 sein.</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>Muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>Must be more than %1.</source>
        <translation>Muss größer als %1 sein.</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>Darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>Must be less than %1.</source>
        <translation>Muss kleiner als %1 sein.</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>Muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>Darf nicht leer sein.</translation>
    </message>
    <message numerus="yes">
        <source>Is %n character(s) long; at least %1 are needed.</source>
        <translation>
            <numerusform>Ist %n Zeichen lang; nötig sind mindestens %1.</numerusform>
            <numerusform>Ist %n Zeichen lang; nötig sind mindestens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is %n character(s) long; at most %1 are allowed.</source>
        <translation>
            <numerusform>Ist %n Zeichen lang; erlaubt sind höchstens %1.</numerusform>
            <numerusform>Ist %n Zeichen lang; erlaubt sind höchstens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not match the pattern %1.</source>
        <translation>Passt nicht zum Muster %1.</translation>
    </message>
    <message numerus="yes">
        <source>Is empty; at least %n item(s) are needed.</source>
        <translation>
            <numerusform>Ist leer; nötig ist mindestens %n Eintrag.</numerusform>
            <numerusform>Ist leer; nötig sind mindestens %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n item(s); at least %1 are needed.</source>
        <translation>
            <numerusform>Hat %n Eintrag; nötig sind mindestens %1.</numerusform>
            <numerusform>Hat %n Einträge; nötig sind mindestens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n item(s); at most %1 are allowed.</source>
        <translation>
            <numerusform>Hat %n Eintrag; erlaubt sind höchstens %1.</numerusform>
            <numerusform>Hat %n Einträge; erlaubt sind höchstens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is item %1, but at most %n are allowed.</source>
        <translation>
            <numerusform>Ist Eintrag %1, aber erlaubt ist höchstens %n.</numerusform>
            <numerusform>Ist Eintrag %1, aber erlaubt sind höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items %1 and %2 are the same; each may be there only once.</source>
        <translation>Die Einträge %1 und %2 sind gleich; jeder darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>None of the items is of the kind that is needed.</source>
        <translation>Keiner der Einträge ist von der nötigen Art.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n item(s) are of the kind that is needed %1 times.</source>
        <translation>
            <numerusform>Nur %n Eintrag ist von der Art, die %1-mal nötig ist.</numerusform>
            <numerusform>Nur %n Einträge sind von der Art, die %1-mal nötig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are of a kind that is allowed at most %1 times.</source>
        <translation>
            <numerusform>%n Eintrag ist von einer Art, die höchstens %1-mal erlaubt ist.</numerusform>
            <numerusform>%n Einträge sind von einer Art, die höchstens %1-mal erlaubt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n member(s); at least %1 are needed.</source>
        <translation>
            <numerusform>Hat %n Feld; nötig sind mindestens %1.</numerusform>
            <numerusform>Hat %n Felder; nötig sind mindestens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n member(s); at most %1 are allowed.</source>
        <translation>
            <numerusform>Hat %n Feld; erlaubt sind höchstens %1.</numerusform>
            <numerusform>Hat %n Felder; erlaubt sind höchstens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The member “%1” is missing; it is needed beside “%2”.</source>
        <translation>Das Feld „%1“ fehlt; es wird neben „%2“ gebraucht.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name here. %2</source>
        <translation>„%1“ ist hier als Name nicht erlaubt. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be a name here.</source>
        <translation>„%1“ ist hier als Name nicht erlaubt.</translation>
    </message>
    <message>
        <source>Fits more than one of the alternatives (%1 and %2), but must fit exactly one.</source>
        <translation>Passt zu mehr als einer der Alternativen (%1 und %2), muss aber zu genau einer passen.</translation>
    </message>
    <message>
        <source>Fits none of the alternatives.</source>
        <translation>Passt zu keiner der Alternativen.</translation>
    </message>
    <message>
        <source>The pattern %1 in the schema cannot be read; it is left unchecked.</source>
        <translation>Das Muster %1 im Schema ist nicht lesbar; es bleibt ungeprüft.</translation>
    </message>
    <message>
        <source>The pattern %1 in the schema takes too long; it is left unchecked.</source>
        <translation>Das Muster %1 im Schema braucht zu lange; es bleibt ungeprüft.</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a value must be</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>what a value must be</comment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>what a value must be</comment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what a value must be</comment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>what a value must be</comment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>what a value must be</comment>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <comment>what a value must be</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>what a value must be</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>Item %1 must be %2.</source>
        <translation>Eintrag %1 muss %2 sein.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not known here; did you mean “%2”?</source>
        <translation>„%1“ ist hier nicht bekannt; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Nothing is allowed here.</source>
        <translation>Hier ist nichts erlaubt.</translation>
    </message>
    <message>
        <source>“%1” must not be there.</source>
        <translation>„%1“ darf hier nicht stehen.</translation>
    </message>
    <message>
        <source>Item %1 must not be there.</source>
        <translation>Eintrag %1 darf hier nicht stehen.</translation>
    </message>
    <message>
        <source>Must not be %1.</source>
        <translation>Darf nicht %1 sein.</translation>
    </message>
    <message>
        <source>Must not match the pattern %1.</source>
        <translation>Darf nicht zum Muster %1 passen.</translation>
    </message>
    <message>
        <source>Is one of those that the schema rules out.</source>
        <translation>Gehört zu dem, was das Schema ausschließt.</translation>
    </message>
</context>
<context>
    <name>edgewise::SchemaFormat</name>
    <message>
        <source>Must be a date and time such as 2026-03-01T09:30:00Z; the Z, or an offset like +01:00, is needed.</source>
        <translation>Muss Datum mit Uhrzeit sein, zum Beispiel 2026-03-01T09:30:00Z; das Z oder eine Zeitverschiebung wie +01:00 ist nötig.</translation>
    </message>
    <message>
        <source>Must be a date such as 2026-03-01.</source>
        <translation>Muss ein Datum sein, zum Beispiel 2026-03-01.</translation>
    </message>
    <message>
        <source>Must be a time such as 09:30:00Z; the Z, or an offset like +01:00, is needed.</source>
        <translation>Muss eine Uhrzeit sein, zum Beispiel 09:30:00Z; das Z oder eine Zeitverschiebung wie +01:00 ist nötig.</translation>
    </message>
    <message>
        <source>Must be a duration such as P1DT12H (one day and twelve hours).</source>
        <translation>Muss eine Dauer sein, zum Beispiel P1DT12H (ein Tag und zwölf Stunden).</translation>
    </message>
    <message>
        <source>Must be an e-mail address such as ada.byrne@mail.example.</source>
        <translation>Muss eine E-Mail-Adresse sein, zum Beispiel ada.byrne@mail.example.</translation>
    </message>
    <message>
        <source>Must be the name of a host such as www.mail.example.</source>
        <translation>Muss der Name eines Hosts sein, zum Beispiel www.mail.example.</translation>
    </message>
    <message>
        <source>Must be an IPv4 address such as 192.0.2.10.</source>
        <translation>Muss eine IPv4-Adresse sein, zum Beispiel 192.0.2.10.</translation>
    </message>
    <message>
        <source>Must be an IPv6 address such as 2001:db8::10.</source>
        <translation>Muss eine IPv6-Adresse sein, zum Beispiel 2001:db8::10.</translation>
    </message>
    <message>
        <source>Must be a whole address such as https://www.mail.example/page.</source>
        <translation>Muss eine vollständige Adresse sein, zum Beispiel https://www.mail.example/page.</translation>
    </message>
    <message>
        <source>Must be an address such as /page or https://www.mail.example/page.</source>
        <translation>Muss eine Adresse sein, zum Beispiel /page oder https://www.mail.example/page.</translation>
    </message>
    <message>
        <source>Must be an address with places in braces such as /pages/{name}.</source>
        <translation>Muss eine Adresse mit Platzhaltern in geschweiften Klammern sein, zum Beispiel /pages/{name}.</translation>
    </message>
    <message>
        <source>Must be a UUID such as 123e4567-e89b-42d3-a456-426614174000.</source>
        <translation>Muss eine UUID sein, zum Beispiel 123e4567-e89b-42d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>Must be a JSON Pointer such as /items/0.</source>
        <translation>Muss ein JSON Pointer sein, zum Beispiel /items/0.</translation>
    </message>
    <message>
        <source>Must be a relative JSON Pointer such as 1/name.</source>
        <translation>Muss ein relativer JSON Pointer sein, zum Beispiel 1/name.</translation>
    </message>
    <message>
        <source>Must be a regular expression such as ^[a-z]+$.</source>
        <translation>Muss ein regulärer Ausdruck sein, zum Beispiel ^[a-z]+$.</translation>
    </message>
    <message>
        <source>Must be Base64, the letters that stand for bytes, such as RWRnZXdpc2U=.</source>
        <translation>Muss Base64 sein, also Zeichen, die für Bytes stehen, zum Beispiel RWRnZXdpc2U=.</translation>
    </message>
    <message>
        <source>Must be a whole number from -2147483648 to 2147483647.</source>
        <translation>Muss eine ganze Zahl von -2147483648 bis 2147483647 sein.</translation>
    </message>
    <message>
        <source>Must be a whole number from -9223372036854775808 to 9223372036854775807.</source>
        <translation>Muss eine ganze Zahl von -9223372036854775808 bis 9223372036854775807 sein.</translation>
    </message>
    <message>
        <source>Must be a number no further from zero than 3.4028235e38.</source>
        <translation>Muss eine Zahl sein, die höchstens 3.4028235e38 von null entfernt ist.</translation>
    </message>
    <message>
        <source>Must be a number no further from zero than 1.7976931348623157e308.</source>
        <translation>Muss eine Zahl sein, die höchstens 1.7976931348623157e308 von null entfernt ist.</translation>
    </message>
</context>
<context>
    <name>edgewise::SchemaTree</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>edgewise::SchemaTreeModel</name>
    <message>
        <source>the whole body</source>
        <translation>der ganze Body</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>only in answers</source>
        <translation>nur in Antworten</translation>
    </message>
    <message>
        <source>the same again as “%1”</source>
        <translation>noch einmal dasselbe wie „%1“</translation>
    </message>
    <message>
        <source>%1 (the same again as “%2”)</source>
        <translation>%1 (noch einmal dasselbe wie „%2“)</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>beliebiger Name</translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>beliebiger anderer Name</translation>
    </message>
    <message>
        <source>either</source>
        <comment>the first of several forms of a value</comment>
        <translation>entweder</translation>
    </message>
    <message>
        <source>or</source>
        <comment>another of several forms of a value</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>edgewise::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>edgewise::SettingsCompareModel</name>
    <message>
        <source>%1 is not documented. It is shown and never changed.</source>
        <translation>%1 ist nicht dokumentiert. Es wird gezeigt und nie geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2 has no value for it that could be sent.</source>
        <translation>%1 lässt sich nicht kopieren: %2 hat dafür keinen Wert, der gesendet werden könnte.</translation>
    </message>
    <message>
        <source>%1 differs by less than a second, and only whole seconds can be sent.</source>
        <translation>%1 weicht um weniger als eine Sekunde ab, und nur ganze Sekunden lassen sich senden.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>is copied</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Tick all that differ</source>
        <translation>Alle Abweichungen anhaken</translation>
    </message>
    <message>
        <source>Settings of both connections</source>
        <translation>Einstellungen beider Verbindungen</translation>
    </message>
</context>
<context>
    <name>edgewise::SettingsDiffModel</name>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>On Experience Edge now</source>
        <translation>Jetzt auf Experience Edge</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>edgewise::SettingsFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file was written by a newer Edgewise, which this one cannot read.</source>
        <translation>Die Datei wurde von einem neueren Edgewise geschrieben; dieses kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>There are no settings of Experience Edge in this file.</source>
        <translation>In dieser Datei sind keine Einstellungen von Experience Edge.</translation>
    </message>
    <message>
        <source>The file is too large to be settings of Experience Edge.</source>
        <translation>Für Einstellungen von Experience Edge ist die Datei zu groß.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 muss true oder false sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1: “%2” would not be read as it looks. Write %3.</source>
        <translation>%1: „%2“ würde anders gelesen, als es aussieht. Schreiben Sie %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time of the form days.hours:minutes:seconds, such as 1.00:00:00.</source>
        <translation>%1: „%2“ ist keine Zeit der Form Tage.Stunden:Minuten:Sekunden, wie 1.00:00:00.</translation>
    </message>
</context>
<context>
    <name>edgewise::SettingsForm</name>
    <message>
        <source>Pages, items and layouts.</source>
        <translation>Seiten, Elemente und Layouts.</translation>
    </message>
    <message>
        <source>Images, films and documents.</source>
        <translation>Bilder, Filme und Dokumente.</translation>
    </message>
    <message>
        <source>What was published is fetched afresh at the next visit.</source>
        <translation>Was veröffentlicht wurde, wird beim nächsten Besuch neu geladen.</translation>
    </message>
    <message>
        <source>The same for images, films and documents that were published.</source>
        <translation>Dasselbe für veröffentlichte Bilder, Filme und Dokumente.</translation>
    </message>
    <message>
        <source>Empties everything at every publish. All pages are slower for a while afterwards.</source>
        <translation>Leert alles bei jeder Veröffentlichung. Alle Seiten sind danach eine Weile langsamer.</translation>
    </message>
    <message>
        <source>Not documented. They are shown as they are and go along unchanged when a file is restored.</source>
        <translation>Nicht dokumentiert. Sie erscheinen, wie sie sind, und gehen unverändert mit, wenn eine Datei wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>How long something stays cached at most</source>
        <translation>Wie lange etwas höchstens im Cache bleibt</translation>
    </message>
    <message>
        <source>When a publish ends</source>
        <translation>Wenn eine Veröffentlichung zu Ende ist</translation>
    </message>
    <message>
        <source>This is our reading of the field descriptions.</source>
        <translation>So verstehen wir die Beschreibungen der Felder.</translation>
    </message>
</context>
<context>
    <name>edgewise::SettingsHistoryDialog</name>
    <message>
        <source>before Apply</source>
        <translation>vor dem Übernehmen</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor Wiederherstellen aus Datei</translation>
    </message>
    <message>
        <source>before putting back</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Previous settings</source>
        <translation>Frühere Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Before settings are written from this computer, their values are kept and show here.</source>
        <translation>Bevor dieser Computer Einstellungen schreibt, werden ihre Werte aufbewahrt und erscheinen hier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The settings are as they were then.</source>
        <translation>Die Einstellungen sind so wie damals.</translation>
    </message>
    <message numerus="yes">
        <source>Putting these back changes %n setting(s).</source>
        <translation>
            <numerusform>Das Wiederherstellen ändert %n Einstellung.</numerusform>
            <numerusform>Das Wiederherstellen ändert %n Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>before a copy from another connection</source>
        <translation>vor einer Kopie aus einer anderen Verbindung</translation>
    </message>
</context>
<context>
    <name>edgewise::SettingsNotice</name>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no value that could be sent for %1.</source>
        <translation>Nichts wurde gesendet: Es gibt keinen Wert, der sich senden lässt, für: %1.</translation>
    </message>
    <message>
        <source>Accepted, not yet visible: %1.</source>
        <translation>Angenommen, noch nicht sichtbar: %1.</translation>
    </message>
    <message>
        <source>Experience Edge took it and still shows the old values. Read again in a while.</source>
        <translation>Experience Edge hat es angenommen und zeigt noch die alten Werte. Lesen Sie in einer Weile neu.</translation>
    </message>
    <message>
        <source>Experience Edge shows something else for %1.</source>
        <translation>Experience Edge zeigt etwas anderes für: %1.</translation>
    </message>
    <message>
        <source>It was accepted; what is marked here is what you wanted.</source>
        <translation>Es wurde angenommen; markiert ist hier, was Sie wollten.</translation>
    </message>
    <message>
        <source>Accepted, but the settings could not be read again to make sure.</source>
        <translation>Angenommen, aber die Einstellungen konnten nicht zur Kontrolle wieder gelesen werden.</translation>
    </message>
    <message>
        <source>It was refused, and yet %1 changed.</source>
        <translation>Es wurde abgelehnt, und doch hat sich etwas geändert: %1.</translation>
    </message>
    <message>
        <source>A second look shows that nothing was changed. Try once more.</source>
        <translation>Ein zweiter Blick zeigt, dass nichts geändert wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is not known whether the settings were changed, and nothing was sent again.</source>
        <translation>Es ist nicht bekannt, ob die Einstellungen geändert wurden, und nichts wurde noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>edgewise::Sizes</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;9.4 of 22.8 MB&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: &quot;24.1 MB/s&quot;; the size comes with its unit</extracomment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Per cent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>edgewise::SpaceCard</name>
    <message>
        <source>Space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>To fetch</source>
        <translation>Herunterzuladen</translation>
    </message>
    <message>
        <source>On disk when done, about</source>
        <translation>Danach auf dem Datenträger, etwa</translation>
    </message>
    <message>
        <source>Free in this folder</source>
        <translation>Frei in diesem Ordner</translation>
    </message>
    <message>
        <source>For a moment, while merging</source>
        <translation>Kurzzeitig, beim Zusammenfügen</translation>
    </message>
    <message>
        <source>For a moment, while decompressing</source>
        <translation>Kurzzeitig, beim Entpacken</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>%1 zu wenig</translation>
    </message>
</context>
<context>
    <name>edgewise::SpeedMenu</name>
    <message>
        <source>Speed limit</source>
        <translation>Höchstgeschwindigkeit</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Geschwindigkeit unbegrenzt</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Andere Grenze…</translation>
    </message>
</context>
<context>
    <name>edgewise::StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Aktivität öffnen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>running on this computer</source>
        <extracomment>Follows &quot;Sandbox&quot;</extracomment>
        <translation>läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>last call</source>
        <extracomment>Followed by the call: &quot;last call GET /webhooks&quot;</extracomment>
        <translation>letzter Aufruf</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1, trying again</source>
        <translation>%1, neuer Versuch</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Status and duration of a call: &quot;200 in 84 ms&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Warten auf den Dienst</translation>
    </message>
    <message>
        <source>%1: waiting for the service</source>
        <translation>%1: Warten auf den Dienst</translation>
    </message>
    <message numerus="yes">
        <source>it asked for a pause, %n second(s) left</source>
        <translation>
            <numerusform>er bat um eine Pause, noch %n Sekunde</numerusform>
            <numerusform>er bat um eine Pause, noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Keine Antwort seit %1</translation>
    </message>
</context>
<context>
    <name>edgewise::Steps</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n step(s) are done</source>
        <translation>
            <numerusform>%n Schritt ist erledigt</numerusform>
            <numerusform>Alle %n Schritte sind erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::SubscriptionsView</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Point of sale</source>
        <translation>Verkaufsstelle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>This guest has no subscriptions. They come from elsewhere and cannot be changed here.</source>
        <translation>Dieser Gast hat keine Abonnements. Sie kommen von anderswo und können hier nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>edgewise::SwitchRow</name>
    <message>
        <source>Undo the change of %1</source>
        <translation>Änderung zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>edgewise::Switcher</name>
    <message>
        <source>Filter connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>All connections…</source>
        <translation>Alle Verbindungen…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>built in, on this computer</source>
        <translation>eingebaut, läuft lokal</translation>
    </message>
    <message>
        <source>guests, exports and Edge</source>
        <translation>Gäste, Exporte und Edge</translation>
    </message>
    <message>
        <source>guests and exports only</source>
        <translation>nur Gäste und Exporte</translation>
    </message>
    <message>
        <source>guests and Edge only</source>
        <translation>nur Gäste und Edge</translation>
    </message>
    <message>
        <source>exports and Edge only</source>
        <translation>nur Exporte und Edge</translation>
    </message>
    <message>
        <source>guests only</source>
        <translation>nur Gäste</translation>
    </message>
    <message>
        <source>exports only</source>
        <translation>nur Exporte</translation>
    </message>
    <message>
        <source>Edge only</source>
        <translation>nur Edge</translation>
    </message>
    <message>
        <source>no credentials yet</source>
        <translation>noch keine Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Region and what one can reach there: &quot;EU · guests only&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Switching stops what %1 is still being asked.</source>
        <translation>Ein Wechsel bricht laufende Anfragen an %1 ab.</translation>
    </message>
</context>
<context>
    <name>edgewise::TableView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>edgewise::TakeBackBar</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>edgewise::TenantGuard</name>
    <message>
        <source>Write to another tenant than before?</source>
        <translation>In einen anderen Mandanten schreiben als bisher?</translation>
    </message>
    <message>
        <source>This connection was tenant %1 when you were here last. It is tenant %2 now.</source>
        <translation>Diese Verbindung führte bei Ihrem letzten Besuch zum Mandanten %1. Jetzt führt sie zum Mandanten %2.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>In %1 schreiben</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
</context>
<context>
    <name>edgewise::TestPanel</name>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test sent from this computer</source>
        <translation>Test, von diesem Computer gesendet</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>Antwort des Empfängers</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>soeben</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect and TLS %1</source>
        <translation>Verbindung und TLS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>Warten %1</translation>
    </message>
    <message>
        <source>receive %1</source>
        <translation>Empfang %1</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>redirects are not followed</source>
        <translation>Umleitungen werden nicht verfolgt</translation>
    </message>
    <message>
        <source>It left from this computer, so other firewalls apply. It is not among the runs above and does not count as a failure.</source>
        <translation>Gesendet von diesem Computer, also gelten andere Firewalls. Der Test steht nicht unter den Läufen oben und zählt nicht als Fehlschlag.</translation>
    </message>
    <message>
        <source>It left from this computer, so other firewalls apply. It is not among the runs above and does not end the streak. The receiver did act on it.</source>
        <translation>Gesendet von diesem Computer, also gelten andere Firewalls. Der Test steht nicht unter den Läufen oben und beendet die Fehlerserie nicht. Der Empfänger hat ihn aber verarbeitet.</translation>
    </message>
</context>
<context>
    <name>edgewise::TimeSpan</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Zero: probably nothing is cached at all. What the service makes of it is not documented.</source>
        <translation>Null: Vermutlich wird gar nichts zwischengespeichert. Was der Dienst daraus macht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Less than a minute: hardly anything is answered from the cache.</source>
        <translation>Weniger als eine Minute: Kaum etwas wird aus dem Cache beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n day(s), which is the longest time that is documented.</source>
        <translation>
            <numerusform>Mehr als %n Tag, die längste dokumentierte Zeit.</numerusform>
            <numerusform>Mehr als %n Tage, die längste dokumentierte Zeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::TimeSpanEdit</name>
    <message>
        <source>Undo the change of %1</source>
        <translation>Änderung zurücknehmen: %1</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <translation>%1: Vorgaben</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Content TTL&quot;, %2 is &quot;days&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, sent as</source>
        <translation>%1, gesendet als</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>“%1” can be meant in more than one way. Write all of it: hours:minutes:seconds, such as 04:00:00, or 1.00:00:00 for a day.</source>
        <translation>„%1“ ist mehrdeutig. Schreiben Sie alles aus: Stunden:Minuten:Sekunden, zum Beispiel 04:00:00, oder 1.00:00:00 für einen Tag.</translation>
    </message>
    <message>
        <source>A time that is set cannot be taken away, only changed.</source>
        <translation>Eine gesetzte Zeit lässt sich nicht entfernen, nur ändern.</translation>
    </message>
    <message>
        <source>More than 99,999 days cannot be sent.</source>
        <translation>Mehr als 99.999 Tage lassen sich nicht senden.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>That is %1, and is sent so.</source>
        <translation>Das bedeutet %1 und wird so gesendet.</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>So schreiben</translation>
    </message>
    <message>
        <source>The fraction of a second stays as long as this is not changed.</source>
        <translation>Der Sekundenbruchteil bleibt, solange dies nicht geändert wird.</translation>
    </message>
    <message>
        <source>It cannot be read as a time, and stays as it is as long as nothing is typed here.</source>
        <translation>Das ist nicht als Zeit lesbar und bleibt, wie es ist, solange hier nichts eingegeben wird.</translation>
    </message>
</context>
<context>
    <name>edgewise::TimingsBar</name>
    <message>
        <source>Time of the call</source>
        <translation>Dauer des Aufrufs</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Finding the address of the host</source>
        <translation>Die Adresse des Hosts wird ermittelt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Reaching the host</source>
        <translation>Der Host wird erreicht</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Agreeing on the encryption</source>
        <translation>Die Verschlüsselung wird vereinbart</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Waiting for the answer to begin</source>
        <translation>Warten auf den Beginn der Antwort</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>Die Antwort wird empfangen</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 insgesamt.</translation>
    </message>
    <message>
        <source>%1 in all: %2.</source>
        <translation>%1 insgesamt: %2.</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>the unit of the numbers before it: milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1: %2 ms. %3.</source>
        <translation>%1: %2 ms. %3.</translation>
    </message>
</context>
<context>
    <name>edgewise::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <extracomment>Name of the connection and &quot;PRODUCTION&quot; or &quot;TEST&quot;, for screen readers</extracomment>
        <translation>Verbindung: %1, %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles in Ordnung</translation>
    </message>
</context>
<context>
    <name>edgewise::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The tour is over: %n step(s) worked.</source>
        <translation>
            <numerusform>Der Rundgang ist zu Ende: %n Schritt hat geklappt.</numerusform>
            <numerusform>Der Rundgang ist zu Ende: %n Schritte haben geklappt.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>it waited 20 s for what should come after: %1</source>
        <extracomment>What the tour did before it waited, such as: press &quot;Save&quot;</extracomment>
        <translation>er wartete 20 s auf das, was danach kommen sollte: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>The tour stopped at step %1 of %2 (%3): %4</source>
        <translation>Der Rundgang endete bei Schritt %1 von %2 (%3): %4</translation>
    </message>
    <message>
        <source>press “%1”</source>
        <translation>„%1“ drücken</translation>
    </message>
    <message>
        <source>there is no button “%1” in sight</source>
        <translation>keine Schaltfläche „%1“ ist zu sehen</translation>
    </message>
    <message>
        <source>the button “%1” cannot be pressed</source>
        <translation>die Schaltfläche „%1“ lässt sich nicht drücken</translation>
    </message>
    <message>
        <source>type into “%1”</source>
        <translation>in „%1“ tippen</translation>
    </message>
    <message>
        <source>“%1” offers no “%2”</source>
        <translation>„%1“ bietet „%2“ nicht an</translation>
    </message>
    <message>
        <source>there is nothing to type into called “%1”</source>
        <translation>es gibt kein Eingabefeld namens „%1“</translation>
    </message>
    <message>
        <source>the picture %1 cannot be written</source>
        <translation>das Bild %1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>edgewise::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Variables</name>
    <message>
        <source>There are two variables “%1”.</source>
        <translation>Es gibt zwei Variablen „%1“.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name begins with a letter; letters, digits, “_”, “-” and “.” may follow.</source>
        <translation>Ein Name beginnt mit einem Buchstaben; danach sind Buchstaben, Ziffern, „_“, „-“ und „.“ erlaubt.</translation>
    </message>
    <message>
        <source>This sounds like a secret, and variables are kept as plain text. Secrets belong in the connection.</source>
        <translation>Das klingt nach einem Geheimnis, und Variablen werden als Klartext aufbewahrt. Geheimnisse gehören in die Verbindung.</translation>
    </message>
</context>
<context>
    <name>edgewise::VariablesDialog</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Variables of %1</source>
        <translation>Variablen von %1</translation>
    </message>
    <message>
        <source>{{name}} in an address, a parameter, a header or a body of the console stands for its value here. They are kept on this computer as they are, so no secrets belong among them.</source>
        <translation>{{name}} in Adresse, Parameter, Header oder Body der Konsole steht für seinen Wert hier. Die Werte werden unverändert auf diesem Computer aufbewahrt, also gehören keine Geheimnisse dazu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>edgewise::VariablesModel</name>
    <message>
        <source>“%1” has no name yet.</source>
        <translation>„%1“ hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>edgewise::Webhook</name>
    <message>
        <source>An address is needed, such as https://build.example.com/hook.</source>
        <translation>Es braucht eine Adresse, zum Beispiel https://build.example.com/hook.</translation>
    </message>
    <message>
        <source>There is a space in the address. Write %20 for one that belongs there.</source>
        <translation>In der Adresse steht ein Leerzeichen. Schreiben Sie %20, wenn es dort hingehört.</translation>
    </message>
    <message>
        <source>The whole address is needed, beginning with https://.</source>
        <translation>Es braucht die ganze Adresse, beginnend mit https://.</translation>
    </message>
    <message>
        <source>This is http. Experience Edge calls https only.</source>
        <translation>Das ist http. Experience Edge ruft nur https auf.</translation>
    </message>
    <message>
        <source>Experience Edge calls https only. Begin with https://.</source>
        <translation>Experience Edge ruft nur https auf. Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>This is not an address that can be called.</source>
        <translation>Diese Adresse lässt sich nicht aufrufen.</translation>
    </message>
    <message>
        <source>The name of the host is missing after https://.</source>
        <translation>Hinter https:// fehlt der Name des Hosts.</translation>
    </message>
    <message>
        <source>A secret is still to be filled in where the address says %1.</source>
        <translation>In der Adresse fehlt noch ein Geheimnis, dort, wo %1 steht.</translation>
    </message>
    <message>
        <source>This must be a JSON object: { &quot;name&quot;: &quot;value&quot; }.</source>
        <translation>Das muss ein JSON-Objekt sein: { &quot;name&quot;: &quot;wert&quot; }.</translation>
    </message>
    <message>
        <source>Experience Edge fills in “%1” itself. Choose another name.</source>
        <translation>„%1“ füllt Experience Edge selbst aus. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A header needs a name.</source>
        <translation>Ein Header braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header. Use letters, digits and hyphens.</source>
        <translation>„%1“ kann nicht der Name eines Headers sein. Verwenden Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Remove one of them.</source>
        <translation>„%1“ kommt zweimal vor. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The value of “%1” has a line break. A header is one line.</source>
        <translation>Der Wert von „%1“ enthält einen Zeilenumbruch. Ein Header ist eine Zeile.</translation>
    </message>
    <message>
        <source>The value of “%1” is still to be filled in.</source>
        <translation>Der Wert von „%1“ fehlt noch.</translation>
    </message>
    <message>
        <source>A label is needed: say what it is for.</source>
        <translation>Es braucht eine Bezeichnung: Schreiben Sie, wofür der Webhook da ist.</translation>
    </message>
    <message>
        <source>Only GET and POST can be called.</source>
        <translation>Nur GET und POST können aufgerufen werden.</translation>
    </message>
    <message>
        <source>OnUpdate sends a body, so it needs POST.</source>
        <translation>OnUpdate sendet einen Body und braucht deshalb POST.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose OnEnd or OnUpdate.</source>
        <translation>„%1“ ist hier nicht bekannt. Wählen Sie OnEnd oder OnUpdate.</translation>
    </message>
    <message>
        <source>A secret is still to be filled in where the body says %1.</source>
        <translation>Im Body fehlt noch ein Geheimnis, dort, wo %1 steht.</translation>
    </message>
    <message>
        <source>the user in the address</source>
        <translation>der Benutzer in der Adresse</translation>
    </message>
</context>
<context>
    <name>edgewise::WebhookDetail</name>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Pages of the webhook</source>
        <translation>Seiten des Webhooks</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The webhook as JSON, without secrets</source>
        <translation>Der Webhook als JSON, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Choose a webhook to see how it does and to change it.</source>
        <translation>Wählen Sie einen Webhook, um seinen Zustand zu sehen und ihn zu ändern.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>noch nicht aufgerufen</translation>
    </message>
    <message>
        <source>last run succeeded</source>
        <translation>letzter Lauf erfolgreich</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>switched off by Experience Edge</source>
        <translation>von Experience Edge abgeschaltet</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Experience Edge refused: %1 (400).</source>
        <translation>Experience Edge hat abgelehnt: %1 (400).</translation>
    </message>
    <message>
        <source>Experience Edge refused it (400): %1</source>
        <translation>Experience Edge hat es abgelehnt (400): %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Changed elsewhere: this webhook is no longer as you opened it at %1. Nothing was saved, and nothing you typed is lost.</source>
        <translation>An anderer Stelle geändert: Dieser Webhook ist nicht mehr so, wie Sie ihn um %1 geöffnet haben. Nichts wurde gespeichert, und von Ihren Eingaben ist nichts verloren.</translation>
    </message>
    <message>
        <source>On Experience Edge now</source>
        <translation>Jetzt auf Experience Edge</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What Save will change</source>
        <translation>Was beim Speichern geändert wird</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>edgewise::WebhookForm</name>
    <message>
        <source>no headers</source>
        <translation>keine Header</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>(Ihre Fassung)</translation>
    </message>
    <message>
        <source>(theirs)</source>
        <translation>(andere Fassung)</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Execution mode</source>
        <translation>Ausführungsmodus</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>One call when a publishing job has ended. Sends the body as it is.</source>
        <translation>Ein Aufruf, wenn ein Veröffentlichungsauftrag zu Ende ist. Sendet den Body, wie er ist.</translation>
    </message>
    <message>
        <source>One call per batch of changes, saying what changed. Always POST.</source>
        <translation>Ein Aufruf je Paket von Änderungen, mit Angabe der Änderungen. Immer POST.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>What the receiver gets</source>
        <translation>Was der Empfänger bekommt</translation>
    </message>
    <message>
        <source>added to each call</source>
        <translation>wird jedem Aufruf hinzugefügt</translation>
    </message>
    <message>
        <source>Experience Edge says: “%1”</source>
        <translation>Experience Edge sagt: „%1“</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Hinzugefügte Felder</translation>
    </message>
    <message>
        <source>Make it https</source>
        <translation>In https ändern</translation>
    </message>
    <message>
        <source>Hide all values</source>
        <translation>Alle Werte verbergen</translation>
    </message>
    <message>
        <source>Nothing is added.</source>
        <translation>Nichts wird hinzugefügt.</translation>
    </message>
    <message>
        <source>A JSON object, as it must be</source>
        <translation>Ein JSON-Objekt, wie es sein muss</translation>
    </message>
    <message>
        <source>Nothing is sent with the call.</source>
        <translation>Mit dem Aufruf wird nichts gesendet.</translation>
    </message>
    <message>
        <source>GET sends no body.</source>
        <translation>GET sendet keinen Body.</translation>
    </message>
    <message numerus="yes">
        <source>Valid JSON · %n byte(s)</source>
        <translation>
            <numerusform>Gültiges JSON · %n Byte</numerusform>
            <numerusform>Gültiges JSON · %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not JSON, as content-type says. %1</source>
        <translation>Kein JSON, obwohl content-type es angibt. %1</translation>
    </message>
    <message numerus="yes">
        <source>Plain text · %n byte(s)</source>
        <translation>
            <numerusform>Reiner Text · %n Byte</numerusform>
            <numerusform>Reiner Text · %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Example with invented changes.</source>
        <translation>Beispiel mit erfundenen Änderungen.</translation>
    </message>
    <message>
        <source>One call a publish. No retry is documented.</source>
        <translation>Ein Aufruf je Veröffentlichung. Wiederholungen sind nicht dokumentiert.</translation>
    </message>
</context>
<context>
    <name>edgewise::WebhookService</name>
    <message>
        <source>It is not among the webhooks now, so it was not created.</source>
        <translation>Er steht jetzt nicht unter den Webhooks, wurde also nicht angelegt.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Er ist noch da, wurde also nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>edgewise::WebhookTest</name>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>Keine Antwort innerhalb von %n Sekunde.</numerusform>
            <numerusform>Keine Antwort innerhalb von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Für %1 ist keine Adresse bekannt.</translation>
    </message>
</context>
<context>
    <name>edgewise::WebhooksModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Failing %1 of %2</source>
        <translation>Fehler %1 von %2</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Disabled, %1 of %2</source>
        <translation>Inaktiv, %1 von %2</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ungespeichert</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
</context>
<context>
    <name>edgewise::WebhooksPane</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Filter by label, host or text</source>
        <translation>Nach Bezeichnung, Host oder Text filtern</translation>
    </message>
    <message>
        <source>Filter webhooks</source>
        <translation>Webhooks filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reading the webhooks…</source>
        <translation>Die Webhooks werden gelesen…</translation>
    </message>
    <message>
        <source>This webhook was changed elsewhere meanwhile. Saving will show both versions.</source>
        <translation>Dieser Webhook wurde inzwischen an anderer Stelle geändert. Beim Speichern sehen Sie beide Fassungen.</translation>
    </message>
    <message>
        <source>This webhook was deleted elsewhere. What you typed is kept here; Save makes it again, with a new id.</source>
        <translation>Dieser Webhook wurde an anderer Stelle gelöscht. Ihre Eingaben bleiben hier; „Speichern“ legt ihn mit neuer ID wieder an.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) need a look</source>
        <translation>
            <numerusform>%n Webhook braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Webhooks brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook</numerusform>
            <numerusform>%n Webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n webhook(s)</source>
        <translation>
            <numerusform>%1 von %n Webhook</numerusform>
            <numerusform>%1 von %n Webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n not saved</source>
        <translation>
            <numerusform>%1 und %n nicht gespeicherter</numerusform>
            <numerusform>%1 und %n nicht gespeicherte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 · looks again in %2</source>
        <translation>gelesen %1 · sieht in %2 wieder nach</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the call of the receiver as cURL</source>
        <translation>Aufruf des Empfängers als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy the API call as cURL</source>
        <translation>API-Aufruf als cURL kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export with secrets…</source>
        <translation>Mit Geheimnissen exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No webhook matches.</source>
        <translation>Kein Webhook passt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No webhooks yet: a webhook tells another system that something was published.</source>
        <translation>Noch keine Webhooks: Ein Webhook teilt einem anderen System mit, dass etwas veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete the webhook “%1”?</source>
        <translation>Webhook „%1“ löschen?</translation>
    </message>
    <message>
        <source>Experience Edge stops calling %1. You can undo this for 10 seconds: that creates the webhook again, with a new id and no runs.</source>
        <translation>Experience Edge ruft %1 dann nicht mehr auf. Sie können das 10 Sekunden lang rückgängig machen: Der Webhook wird dann neu angelegt, mit neuer ID und ohne Läufe.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhooks?</source>
        <translation>
            <numerusform>%n Webhook löschen?</numerusform>
            <numerusform>%n Webhooks löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Experience Edge stops calling their receivers. You can undo this for 10 seconds: that creates them again, with new ids and no runs.</source>
        <translation>Experience Edge ruft ihre Empfänger dann nicht mehr auf. Sie können das 10 Sekunden lang rückgängig machen: Die Webhooks werden dann neu angelegt, mit neuen IDs und ohne Läufe.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhooks</source>
        <translation>
            <numerusform>%n Webhook löschen</numerusform>
            <numerusform>%n Webhooks löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since you saw it, so it was not deleted.</source>
        <translation>„%1“ wurde an anderer Stelle geändert, seit Sie ihn zuletzt gesehen haben, und deshalb nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete it anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>“%1” was not deleted: %2</source>
        <translation>„%1“ wurde nicht gelöscht: %2</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere already.</source>
        <translation>„%1“ wurde schon an anderer Stelle gelöscht.</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo makes it again, with a new id.</source>
        <translation>„%1“ gelöscht. „Rückgängig“ gibt ihm eine neue ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks deleted. Undo makes them again, with new ids.</source>
        <translation>
            <numerusform>%n Webhook gelöscht. „Rückgängig“ gibt ihm eine neue ID.</numerusform>
            <numerusform>%n Webhooks gelöscht. „Rückgängig“ gibt ihnen neue IDs.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be made again: %2 Save tries once more.</source>
        <translation>„%1“ konnte nicht wieder angelegt werden: %2 „Speichern“ versucht es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is there again. New id %2, was %3</source>
        <translation>„%1“ ist wieder da. Neue ID %2, vorher %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks are there again, with new ids.</source>
        <translation>
            <numerusform>%n Webhook ist wieder da, mit neuer ID.</numerusform>
            <numerusform>%n Webhooks sind wieder da, mit neuen IDs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Experience Edge switched “%1” off after ten failures in a row.</source>
        <translation>Experience Edge hat „%1“ nach zehn Fehlschlägen in Folge abgeschaltet.</translation>
    </message>
    <message>
        <source>Send a test first</source>
        <translation>Erst einen Test senden</translation>
    </message>
    <message>
        <source>Enable anyway</source>
        <translation>Trotzdem aktivieren</translation>
    </message>
    <message>
        <source>One more failure may switch it off again at once, so mend the receiver and test it first.</source>
        <translation>Ein weiterer Fehlschlag kann ihn sofort wieder abschalten. Bringen Sie den Empfänger in Ordnung und testen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>“%1” is enabled.</source>
        <translation>„%1“ ist aktiviert.</translation>
    </message>
    <message>
        <source>“%1” is disabled.</source>
        <translation>„%1“ ist deaktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks are enabled.</source>
        <translation>
            <numerusform>%n Webhook ist aktiviert.</numerusform>
            <numerusform>%n Webhooks sind aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks are disabled.</source>
        <translation>
            <numerusform>%n Webhook ist deaktiviert.</numerusform>
            <numerusform>%n Webhooks sind deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not enabled: %2</source>
        <translation>„%1“ wurde nicht aktiviert: %2</translation>
    </message>
    <message>
        <source>“%1” was not disabled: %2</source>
        <translation>„%1“ wurde nicht deaktiviert: %2</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>webhooks</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Webhooks exportieren</translation>
    </message>
    <message>
        <source>Webhooks (*.json)</source>
        <translation>Webhooks (*.json)</translation>
    </message>
    <message>
        <source>Write secrets to a file?</source>
        <translation>Geheimnisse in eine Datei schreiben?</translation>
    </message>
    <message>
        <source>The values of headers and the queries of addresses will stand in the file as they are. Anybody who reads it can call the receivers.</source>
        <translation>Die Werte der Header und die Parameter der Adressen stehen dann unverändert in der Datei. Wer sie liest, kann die Empfänger aufrufen.</translation>
    </message>
    <message>
        <source>Export with secrets</source>
        <translation>Mit Geheimnissen exportieren</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Nicht exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1.</source>
        <translation>
            <numerusform>%n Webhook in %1 geschrieben.</numerusform>
            <numerusform>%n Webhooks in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Webhooks importieren</translation>
    </message>
    <message>
        <source>%1 holds no webhooks that can be read.</source>
        <translation>%1 enthält keine lesbaren Webhooks.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Secrets are not in the file. Fill in: %1.</source>
        <translation>Geheimnisse stehen nicht in der Datei. Füllen Sie aus: %1.</translation>
    </message>
    <message>
        <source>“%1” calls the same address already.</source>
        <translation>„%1“ ruft dieselbe Adresse schon auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n Webhook importiert. Noch ist nichts gespeichert.</numerusform>
            <numerusform>%n Webhooks importiert. Noch ist nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks of %1</source>
        <translation>Webhooks von %1</translation>
    </message>
    <message>
        <source>Read the webhooks again</source>
        <translation>Webhooks neu lesen</translation>
    </message>
    <message>
        <source>Duplicate webhook</source>
        <translation>Webhook duplizieren</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Enable webhook</source>
        <translation>Webhook aktivieren</translation>
    </message>
    <message>
        <source>Disable webhook</source>
        <translation>Webhook deaktivieren</translation>
    </message>
    <message>
        <source>Export webhook</source>
        <translation>Webhook exportieren</translation>
    </message>
    <message>
        <source>Open webhook %1</source>
        <translation>Webhook %1 öffnen</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>This is another tenant than before: %1 now, %2 when you were here last.</source>
        <translation>Das ist ein anderer Mandant als bisher: jetzt %1, bei Ihrem letzten Besuch %2.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das stimmt so</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Its Edge client may belong to another environment. Nothing is written before you have agreed.</source>
        <translation>Der Edge-Client gehört vielleicht zu einer anderen Umgebung. Ohne Ihre Zustimmung wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1, production.</source>
        <translation>%1, Produktion.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Webhook öffnen</translation>
    </message>
    <message>
        <source>“%1” was disabled</source>
        <translation>„%1“ wurde deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>Experience Edge switched it off after %n failures in a row. Mend the receiver, then test.</source>
        <translation>
            <numerusform>Experience Edge hat ihn nach %n Fehlschlag in Folge abgeschaltet. Bringen Sie den Empfänger in Ordnung und testen Sie dann.</numerusform>
            <numerusform>Experience Edge hat ihn nach %n Fehlschlägen in Folge abgeschaltet. Bringen Sie den Empfänger in Ordnung und testen Sie dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody switched it off elsewhere.</source>
        <translation>Jemand hat ihn an anderer Stelle abgeschaltet.</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>“%1” is failing</source>
        <translation>„%1“ schlägt fehl</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in a row failed. After %1 Experience Edge switches it off. %2</source>
        <translation>
            <numerusform>%n Lauf ist fehlgeschlagen. Nach %1 in Folge schaltet Experience Edge ihn ab. %2</numerusform>
            <numerusform>%n Läufe in Folge sind fehlgeschlagen. Nach %1 schaltet Experience Edge ihn ab. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Heute nicht mehr</translation>
    </message>
    <message>
        <source>Write to another tenant than before?</source>
        <translation>In einen anderen Mandanten schreiben als bisher?</translation>
    </message>
    <message>
        <source>This connection was tenant %1 when you were here last. It is tenant %2 now.</source>
        <translation>Diese Verbindung führte bei Ihrem letzten Besuch zum Mandanten %1. Jetzt führt sie zum Mandanten %2.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>In %1 schreiben</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” is saved. Experience Edge calls it from the next publish on.</source>
        <translation>„%1“ ist gespeichert. Edge ruft ihn ab der nächsten Veröffentlichung auf.</translation>
    </message>
    <message>
        <source>A second look shows that nothing was changed. Save again to try once more.</source>
        <translation>Ein zweiter Blick zeigt, dass nichts geändert wurde. Speichern Sie noch einmal, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Saved, but Experience Edge shows something else for: %1.</source>
        <translation>Gespeichert, aber Experience Edge zeigt etwas anderes für: %1.</translation>
    </message>
    <message>
        <source>“%1” was accepted, but could not be read again to make sure.</source>
        <translation>„%1“ wurde angenommen, konnte aber nicht zur Kontrolle wieder gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is saved. The connection broke, and a second look shows that it arrived.</source>
        <translation>„%1“ ist gespeichert. Die Verbindung brach ab, aber ein zweiter Blick zeigt, dass alles angekommen ist.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The new webhook is discarded.</source>
        <translation>Der neue Webhook ist verworfen.</translation>
    </message>
    <message>
        <source>The changes to “%1” are discarded.</source>
        <translation>Die Änderungen an „%1“ sind verworfen.</translation>
    </message>
    <message>
        <source>It has no address that can be called. Fill in the URI first.</source>
        <translation>Er hat keine Adresse, die sich aufrufen lässt. Füllen Sie erst die URI aus.</translation>
    </message>
</context>
<context>
    <name>edgewise::WillBeSent</name>
    <message>
        <source>Will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>For bash</source>
        <translation>Für bash</translation>
    </message>
    <message>
        <source>For PowerShell</source>
        <translation>Für PowerShell</translation>
    </message>
    <message>
        <source>For bash, with the credential…</source>
        <translation>Für bash, mit den Zugangsdaten…</translation>
    </message>
    <message>
        <source>For PowerShell, with the credential…</source>
        <translation>Für PowerShell, mit den Zugangsdaten…</translation>
    </message>
</context>
<context>
    <name>edgewise::Words</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>soeben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale writes it: day, short month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date, as QLocale writes it: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the built-in tenant. Nothing is asked.</source>
        <translation>Öffnet den eingebauten Mandanten. Es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Keep all files of this run below DIR.</source>
        <translation>Legt alle Dateien dieser Sitzung unter DIR ab.</translation>
    </message>
    <message>
        <source>Open the connection of that name.</source>
        <translation>Öffnet die Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>Open that pane: Webhooks, Activity.</source>
        <translation>Öffnet diesen Bereich: Webhooks, Activity.</translation>
    </message>
    <message>
        <source>Walk through every pane on the sandbox, save a picture of each step to DIR, and quit.</source>
        <translation>Geht in der Sandbox durch alle Bereiche, speichert von jedem Schritt ein Bild in DIR und beendet sich.</translation>
    </message>
    <message>
        <source>A console for Sitecore CDP and Sitecore Experience Edge.</source>
        <translation>Eine Konsole für Sitecore CDP und Sitecore Experience Edge.</translation>
    </message>
</context>
</TS>
