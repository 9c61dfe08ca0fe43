<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>Allow Delete content on this production connection</source>
        <translation>„Inhalte löschen“ für diese Produktionsverbindung erlauben</translation>
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
        <source>Exports use an API key made in Developer center &gt; API keys with the feature Audience export. Also check that the region is right.</source>
        <translation>Exporte brauchen einen API-Schlüssel, der unter Developer center &gt; API keys mit der Funktion Audience export erstellt wurde. Prüfen Sie auch, ob die Region stimmt.</translation>
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
