<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>DefinitionSource</name>
    <message numerus="yes">
        <source>This is nested more than %n level(s) deep.</source>
        <translation>
            <numerusform>This is nested more than %n level deep.</numerusform>
            <numerusform>This is nested more than %n levels deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ActivityLog</name>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation>
            <numerusform>… %n more byte</numerusform>
            <numerusform>… %n more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ActivityPane</name>
    <message numerus="yes">
        <source>%Ln call(s) found</source>
        <translation>
            <numerusform>%Ln call found</numerusform>
            <numerusform>%Ln calls found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) today</source>
        <translation>
            <numerusform>%Ln call today</numerusform>
            <numerusform>%Ln calls today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 7 days</source>
        <translation>
            <numerusform>%Ln call in 7 days</numerusform>
            <numerusform>%Ln calls in 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln call in 30 days</numerusform>
            <numerusform>%Ln calls in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s)</source>
        <translation>
            <numerusform>%Ln write</numerusform>
            <numerusform>%Ln writes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were saved to %1.</source>
        <translation>
            <numerusform>%Ln call was saved to %1.</numerusform>
            <numerusform>%Ln calls were saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::BodyEdit</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::BodyView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ComparePage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ConflictView</name>
    <message numerus="yes">
        <source>%n field(s) differ. Where only one side changed a field, that side is chosen already.</source>
        <translation>
            <numerusform>%n field differs. Where only one side changed a field, that side is chosen already.</numerusform>
            <numerusform>%n fields differ. Where only one side changed a field, that side is chosen already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s), the same</source>
        <translation>
            <numerusform>and %n more line, the same</numerusform>
            <numerusform>and %n more lines, the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n to choose</numerusform>
            <numerusform>%n to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Replace %n connection(s)?</source>
        <translation>
            <numerusform>Replace %n connection?</numerusform>
            <numerusform>Replace %n connections?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n connection(s)</source>
        <translation>
            <numerusform>Replace %n connection</numerusform>
            <numerusform>Replace %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) replaced.</source>
        <translation>
            <numerusform>%n was replaced.</numerusform>
            <numerusform>%n were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) to other addresses than the one here, and was (were) added beside it.</source>
        <translation>
            <numerusform>%n leads to other addresses than the one here, and was added beside it.</numerusform>
            <numerusform>%n lead to other addresses than the ones here, and were added beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used.</source>
        <translation>
            <numerusform>%n could not be used.</numerusform>
            <numerusform>%n could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported.</source>
        <translation>
            <numerusform>%n connection imported.</numerusform>
            <numerusform>%n connections imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ConsoleSender</name>
    <message numerus="yes">
        <source>The answer stopped coming after %n byte(s).</source>
        <translation>
            <numerusform>The answer stopped coming after %n byte.</numerusform>
            <numerusform>The answer stopped coming after %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer broke off after %n byte(s).</source>
        <translation>
            <numerusform>The answer broke off after %n byte.</numerusform>
            <numerusform>The answer broke off after %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ContentDeletion</name>
    <message numerus="yes">
        <source>All content of &lt;b&gt;%1&lt;/b&gt; is deleted in &lt;b&gt;%n s&lt;/b&gt;. Nothing has been sent yet.</source>
        <translation>
            <numerusform>All content of &lt;b&gt;%1&lt;/b&gt; is deleted in &lt;b&gt;%n s&lt;/b&gt;. Nothing has been sent yet.</numerusform>
            <numerusform>All content of &lt;b&gt;%1&lt;/b&gt; is deleted in &lt;b&gt;%n s&lt;/b&gt;. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DefinitionPage</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it could not be read</source>
        <translation>
            <numerusform>%n thing in it could not be read</numerusform>
            <numerusform>%n things in it could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DefinitionReader</name>
    <message numerus="yes">
        <source>The file has more than %n MB; definitions of that size are not read.</source>
        <translation>
            <numerusform>The file has more than %n MB; definitions of that size are not read.</numerusform>
            <numerusform>The file has more than %n MB; definitions of that size are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>There is %n more problem.</numerusform>
            <numerusform>There are %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DefinitionSource</name>
    <message numerus="yes">
        <source>This is nested more than %n level(s) deep.</source>
        <translation>
            <numerusform>This is nested more than %n level deep.</numerusform>
            <numerusform>This is nested more than %n levels deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DeleteContentPage</name>
    <message numerus="yes">
        <source>%1, of which %n failing</source>
        <translation>
            <numerusform>%1, of which %n failing</numerusform>
            <numerusform>%1, of which %n failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DiffView</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s), folded</source>
        <translation>
            <numerusform>%n equal line, folded</numerusform>
            <numerusform>%n equal lines, folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Download</name>
    <message numerus="yes">
        <source>Queued, %n before it</source>
        <translation>
            <numerusform>Queued, %n before it</numerusform>
            <numerusform>Queued, %n before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the network, next try in %n s</source>
        <translation>
            <numerusform>Waiting for the network, next try in %n s</numerusform>
            <numerusform>Waiting for the network, next try in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store asked to wait, next try in %n s</source>
        <translation>
            <numerusform>The store asked to wait, next try in %n s</numerusform>
            <numerusform>The store asked to wait, next try in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging %n file(s)</source>
        <translation>
            <numerusform>Merging %n file</numerusform>
            <numerusform>Merging %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) wrong.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute wrong.</numerusform>
            <numerusform>The clock of this computer is %n minutes wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of a side are not chosen and will be missing in its file.</source>
        <translation>
            <numerusform>%n part of a side is not chosen and will be missing in its file.</numerusform>
            <numerusform>%n parts of a side are not chosen and will be missing in its file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these exist now.</source>
        <translation>
            <numerusform>%n of these exists now.</numerusform>
            <numerusform>%n of these exist now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to fetch</source>
        <translation>
            <numerusform>%n file to fetch</numerusform>
            <numerusform>%n files to fetch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n there already</source>
        <translation>
            <numerusform>%1, %n there already</numerusform>
            <numerusform>%1, %n there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadLook</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadsPanel</name>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n downloading</numerusform>
            <numerusform>%n downloading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finishing</source>
        <extracomment>Files that are complete, and being verified or merged</extracomment>
        <translation>
            <numerusform>%n finishing</numerusform>
            <numerusform>%n finishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n at a time</numerusform>
            <numerusform>%n at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::DownloadsStatus</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>%n download failed</numerusform>
            <numerusform>%n downloads failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <translation>
            <numerusform>%n download paused</numerusform>
            <numerusform>%n downloads paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n download</numerusform>
            <numerusform>%n downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) waiting for the network</source>
        <translation>
            <numerusform>%n download waiting for the network</numerusform>
            <numerusform>%n downloads waiting for the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) waiting</source>
        <translation>
            <numerusform>%n download waiting</numerusform>
            <numerusform>%n downloads waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running. They go on at the next start.</source>
        <translation>
            <numerusform>%n download is running. It goes on at the next start.</numerusform>
            <numerusform>%n downloads are running. They go on at the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
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
        <source>%n file(s) of “%1” failed</source>
        <translation>
            <numerusform>%n file of “%1” failed</numerusform>
            <numerusform>%n files of “%1” failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::EdgeCompare</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) in one PATCH. Nothing else is changed.</source>
        <translation>
            <numerusform>%n setting in one PATCH. Nothing else is changed.</numerusform>
            <numerusform>%n settings in one PATCH. Nothing else is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 settings differ(s).</source>
        <translation>
            <numerusform>%n of %1 settings differs.</numerusform>
            <numerusform>%n of %1 settings differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to %1</source>
        <translation>
            <numerusform>Copy %n to %1</numerusform>
            <numerusform>Copy %n to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n setting(s) to %1?</source>
        <translation>
            <numerusform>Copy %n setting to %1?</numerusform>
            <numerusform>Copy %n settings to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::EraseDialog</name>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n phone number</numerusform>
            <numerusform>%n phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identifier(s)</source>
        <translation>
            <numerusform>%n identifier</numerusform>
            <numerusform>%n identifiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n guest(s) that you ticked are still there.</source>
        <translation>
            <numerusform>Stopped. %n guest that you ticked is still there.</numerusform>
            <numerusform>Stopped. %n guests that you ticked are still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n guest(s) it is not known whether they are deleted: the answer was lost.</source>
        <translation>
            <numerusform>Of %n guest it is not known whether it is deleted: the answer was lost.</numerusform>
            <numerusform>Of %n guests it is not known whether they are deleted: the answer was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more guest(s) turned up meanwhile. Nothing was done to them.</source>
        <translation>
            <numerusform>%n more guest turned up meanwhile. Nothing was done to it.</numerusform>
            <numerusform>%n more guests turned up meanwhile. Nothing was done to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, but %n guest(s) are still visible. The service may need up to 24 hours.</source>
        <translation>
            <numerusform>Deleted, but %n guest is still visible. The service may need up to 24 hours.</numerusform>
            <numerusform>Deleted, but %n guests are still visible. The service may need up to 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search was repeated. Only the %n guests are left that you did not tick.</source>
        <translation>
            <numerusform>The search was repeated. Only the %n guest is left that you did not tick.</numerusform>
            <numerusform>The search was repeated. Only the %n guests are left that you did not tick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing %n guest(s)</source>
        <translation>
            <numerusform>Erasing %n guest</numerusform>
            <numerusform>Erasing %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) erased</source>
        <translation>
            <numerusform>%n guest erased</numerusform>
            <numerusform>%n guests erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and their orders, sessions, events, %n data extension(s)</source>
        <translation>
            <numerusform>and their orders, sessions, events, %n data extension</numerusform>
            <numerusform>and their orders, sessions, events, %n data extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n guest(s)</source>
        <translation>
            <numerusform>Erase %n guest</numerusform>
            <numerusform>Erase %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::EraseModel</name>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n phone number</numerusform>
            <numerusform>%n phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Erasure</name>
    <message numerus="yes">
        <source>The search ended after %n addresses and identifiers; there are more.</source>
        <translation>
            <numerusform>The search ended after %n address or identifier; there are more.</numerusform>
            <numerusform>The search ended after %n addresses and identifiers; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n guests are shown; there are more.</source>
        <translation>
            <numerusform>Only the first %n guest is shown; there are more.</numerusform>
            <numerusform>Only the first %n guests are shown; there are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Error</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ExportsPane</name>
    <message numerus="yes">
        <source>%n export(s) remembered</source>
        <translation>
            <numerusform>%n export remembered</numerusform>
            <numerusform>%n exports remembered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s), %2</source>
        <translation>
            <numerusform>%1 of %n file, %2</numerusform>
            <numerusform>%1 of %n files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “%1” are on their way.</source>
        <translation>
            <numerusform>%n file of “%1” is on its way.</numerusform>
            <numerusform>%n files of “%1” are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “%1” are on their way to “%2”.</source>
        <translation>
            <numerusform>%n file of “%1” is on its way to “%2”.</numerusform>
            <numerusform>%n files of “%1” are on their way to “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Extension</name>
    <message numerus="yes">
        <source>%1 is full: a slot holds %n key(s). Put it into another slot, or delete one here first.</source>
        <translation>
            <numerusform>%1 is full: a slot holds %n key. Put it into another slot, or delete one here first.</numerusform>
            <numerusform>%1 is full: a slot holds %n keys. Put it into another slot, or delete one here first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionGrid</name>
    <message numerus="yes">
        <source>Delete %n key(s)</source>
        <translation>
            <numerusform>Delete %n key</numerusform>
            <numerusform>Delete %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n key(s) as JSON</source>
        <translation>
            <numerusform>Copy %n key as JSON</numerusform>
            <numerusform>Copy %n keys as JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pasted.</source>
        <translation>
            <numerusform>%n key pasted.</numerusform>
            <numerusform>%n keys pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be deleted when you save. Until then they can be taken back. The slot itself stays.</source>
        <translation>
            <numerusform>%n key will be deleted when you save. Until then it can be taken back. The slot itself stays.</numerusform>
            <numerusform>%n keys will be deleted when you save. Until then they can be taken back. The slot itself stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The slot and its %n key(s) will be deleted when you save. Until then they can be taken back.</source>
        <translation>
            <numerusform>The slot and its %n key will be deleted when you save. Until then they can be taken back.</numerusform>
            <numerusform>The slot and its %n keys will be deleted when you save. Until then they can be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ExtensionSlotsModel</name>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>%n key too many</numerusform>
            <numerusform>%n keys too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) left</source>
        <translation>
            <numerusform>%n key left</numerusform>
            <numerusform>%n keys left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::FilesModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Guest</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::GuestDetail</name>
    <message numerus="yes">
        <source>Saved %n change(s). The server holds all of them.</source>
        <translation>
            <numerusform>Saved %n change. The server holds it.</numerusform>
            <numerusform>Saved %n changes. The server holds all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n change(s) to %1. The server holds all of them.</source>
        <translation>
            <numerusform>Saved %n change to %1. The server holds it.</numerusform>
            <numerusform>Saved %n changes to %1. The server holds all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n change(s). The connection broke, and a second look shows that all arrived.</source>
        <translation>
            <numerusform>Saved %n change. The connection broke, and a second look shows that it arrived.</numerusform>
            <numerusform>Saved %n changes. The connection broke, and a second look shows that all arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, except for %n field(s) that somebody changed again since.</source>
        <translation>
            <numerusform>Taken back, except for %n field that somebody changed again since.</numerusform>
            <numerusform>Taken back, except for %n fields that somebody changed again since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived, the others did not: %1</source>
        <translation>
            <numerusform>%n change arrived, the others did not: %1</numerusform>
            <numerusform>%n changes arrived, the others did not: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) are there.</source>
        <translation>
            <numerusform>%1 of %n change is there.</numerusform>
            <numerusform>%1 of %n changes are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::GuestHistoryDialog</name>
    <message numerus="yes">
        <source>Keep previous states on this computer for %n day(s)</source>
        <translation>
            <numerusform>Keep previous states on this computer for %n day</numerusform>
            <numerusform>Keep previous states on this computer for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of %1 differ from now.</source>
        <translation>
            <numerusform>%n field of %1 differs from now.</numerusform>
            <numerusform>%n fields of %1 differ from now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n previous state(s) of %1?</source>
        <translation>
            <numerusform>Forget %n previous state of %1?</numerusform>
            <numerusform>Forget %n previous states of %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::GuestsPane</name>
    <message numerus="yes">
        <source>%n guest(s) read</source>
        <translation>
            <numerusform>%n guest read</numerusform>
            <numerusform>%n guests read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as CSV.</source>
        <translation>
            <numerusform>%n row copied as CSV.</numerusform>
            <numerusform>%n rows copied as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n guest(s)…</source>
        <translation>
            <numerusform>Writing %n guest…</numerusform>
            <numerusform>Writing %n guests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) saved as “%1”.</source>
        <translation>
            <numerusform>%n guest saved as “%1”.</numerusform>
            <numerusform>%n guests saved as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::HistoryList</name>
    <message numerus="yes">
        <source>kept %n day(s)</source>
        <translation>
            <numerusform>kept %n day</numerusform>
            <numerusform>kept %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; two can be compared</source>
        <translation>
            <numerusform>%n chosen; two can be compared</numerusform>
            <numerusform>%n chosen; two can be compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n call(s)</source>
        <translation>
            <numerusform>Delete %n call</numerusform>
            <numerusform>Delete %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted</source>
        <translation>
            <numerusform>%n call deleted</numerusform>
            <numerusform>%n calls deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::JobWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::JsonCheck</name>
    <message numerus="yes">
        <source>this is nested more than %n level(s) deep.</source>
        <translation>
            <numerusform>this is nested more than %n level deep.</numerusform>
            <numerusform>this is nested more than %n levels deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::JsonView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::LookAlikes</name>
    <message numerus="yes">
        <source>%n look-alike(s)</source>
        <translation>
            <numerusform>%n look-alike</numerusform>
            <numerusform>%n look-alikes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Navigation</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ParameterForm</name>
    <message numerus="yes">
        <source>%n more parameter(s)</source>
        <translation>
            <numerusform>%n more parameter</numerusform>
            <numerusform>%n more parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ReadingPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Redaction</name>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <extracomment>Stands at the end of a text that was cut.</extracomment>
        <translation>
            <numerusform>… %n more byte</numerusform>
            <numerusform>… %n more bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that are no text</source>
        <translation>
            <numerusform>%n byte that is no text</numerusform>
            <numerusform>%n bytes that are no text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ReplaceDialog</name>
    <message numerus="yes">
        <source>Whatever is not sent is lost. %n field(s) have no place in the form; without a tick they go:</source>
        <translation>
            <numerusform>Whatever is not sent is lost. %n field has no place in the form; without a tick it goes:</numerusform>
            <numerusform>Whatever is not sent is lost. %n fields have no place in the form; without a tick they go:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::RequestForm</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::ResponsePanel</name>
    <message numerus="yes">
        <source>Differs from the definition in %n place(s)</source>
        <translation>
            <numerusform>Differs from the definition in %n place</numerusform>
            <numerusform>Differs from the definition in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::RestoreDialog</name>
    <message numerus="yes">
        <source>%1 changes %n setting(s).</source>
        <translation>
            <numerusform>%1 changes %n setting.</numerusform>
            <numerusform>%1 changes %n settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::RunChart</name>
    <message numerus="yes">
        <source>%n run(s), none failed.</source>
        <translation>
            <numerusform>%n run, none failed.</numerusform>
            <numerusform>%n runs, none failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s),</source>
        <translation>
            <numerusform>%n run,</numerusform>
            <numerusform>%n runs,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::RunsView</name>
    <message numerus="yes">
        <source>After %n more Experience Edge switches it off without a word. One success starts the count again.</source>
        <translation>
            <numerusform>After %n more Experience Edge switches it off without a word. One success starts the count again.</numerusform>
            <numerusform>After %n more Experience Edge switches it off without a word. One success starts the count again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Experience Edge switches it off after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Experience Edge switches it off after %n failure.</numerusform>
            <numerusform>Experience Edge switches it off after %n failures in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n succeeded</numerusform>
            <numerusform>%n succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::SaveBar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::SaveDialog</name>
    <message numerus="yes">
        <source>Save %n change(s) to %1?</source>
        <translation>
            <numerusform>Save %n change to %1?</numerusform>
            <numerusform>Save %n changes to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Schema</name>
    <message numerus="yes">
        <source>one of %n</source>
        <comment>what a value may be</comment>
        <translation>
            <numerusform>one of %n</numerusform>
            <numerusform>one of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n kind(s)</source>
        <comment>what a value may be</comment>
        <translation>
            <numerusform>one of %n kind</numerusform>
            <numerusform>one of %n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n character(s)</source>
        <translation>
            <numerusform>%1 to %n character</numerusform>
            <numerusform>%1 to %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n character(s)</source>
        <translation>
            <numerusform>exactly %n character</numerusform>
            <numerusform>exactly %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n item(s)</source>
        <translation>
            <numerusform>%1 to %n item</numerusform>
            <numerusform>%1 to %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n item(s)</source>
        <translation>
            <numerusform>at least %n item</numerusform>
            <numerusform>at least %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n item(s)</source>
        <translation>
            <numerusform>at most %n item</numerusform>
            <numerusform>at most %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n item(s)</source>
        <translation>
            <numerusform>exactly %n item</numerusform>
            <numerusform>exactly %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n member(s)</source>
        <translation>
            <numerusform>%1 to %n member</numerusform>
            <numerusform>%1 to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n member(s)</source>
        <translation>
            <numerusform>at least %n member</numerusform>
            <numerusform>at least %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n member(s)</source>
        <translation>
            <numerusform>at most %n member</numerusform>
            <numerusform>at most %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n member(s)</source>
        <translation>
            <numerusform>exactly %n member</numerusform>
            <numerusform>exactly %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::SchemaCheck</name>
    <message numerus="yes">
        <source>Is nested more than %n level(s) deep, which is too deep to be checked.</source>
        <translation>
            <numerusform>Is nested more than %n level deep, which is too deep to be checked.</numerusform>
            <numerusform>Is nested more than %n levels deep, which is too deep to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must be one of %n value(s); did you mean “%1”?</source>
        <translation>
            <numerusform>Must be one of %n value; did you mean “%1”?</numerusform>
            <numerusform>Must be one of %n values; did you mean “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must be one of %n value(s), such as %1.</source>
        <translation>
            <numerusform>Must be one of %n value, such as %1.</numerusform>
            <numerusform>Must be one of %n values, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is %n character(s) long; at least %1 are needed.</source>
        <translation>
            <numerusform>Is %n character long; at least %1 are needed.</numerusform>
            <numerusform>Is %n characters long; at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is %n character(s) long; at most %1 are allowed.</source>
        <translation>
            <numerusform>Is %n character long; at most %1 are allowed.</numerusform>
            <numerusform>Is %n characters long; at most %1 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is empty; at least %n item(s) are needed.</source>
        <translation>
            <numerusform>Is empty; at least %n item is needed.</numerusform>
            <numerusform>Is empty; at least %n items are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n item(s); at least %1 are needed.</source>
        <translation>
            <numerusform>Has %n item; at least %1 are needed.</numerusform>
            <numerusform>Has %n items; at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n item(s); at most %1 are allowed.</source>
        <translation>
            <numerusform>Has %n item; at most %1 are allowed.</numerusform>
            <numerusform>Has %n items; at most %1 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is item %1, but at most %n are allowed.</source>
        <translation>
            <numerusform>Is item %1, but at most %n is allowed.</numerusform>
            <numerusform>Is item %1, but at most %n are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n item(s) are of the kind that is needed %1 times.</source>
        <translation>
            <numerusform>Only %n item is of the kind that is needed %1 times.</numerusform>
            <numerusform>Only %n items are of the kind that is needed %1 times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are of a kind that is allowed at most %1 times.</source>
        <translation>
            <numerusform>%n item is of a kind that is allowed at most %1 times.</numerusform>
            <numerusform>%n items are of a kind that is allowed at most %1 times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n member(s); at least %1 are needed.</source>
        <translation>
            <numerusform>Has %n member; at least %1 are needed.</numerusform>
            <numerusform>Has %n members; at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n member(s); at most %1 are allowed.</source>
        <translation>
            <numerusform>Has %n member; at most %1 are allowed.</numerusform>
            <numerusform>Has %n members; at most %1 are allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::SchemaTreeModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::SettingsHistoryDialog</name>
    <message numerus="yes">
        <source>Putting these back changes %n setting(s).</source>
        <translation>
            <numerusform>Putting these back changes %n setting.</numerusform>
            <numerusform>Putting these back changes %n settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Sizes</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::StatusBar</name>
    <message numerus="yes">
        <source>it asked for a pause, %n second(s) left</source>
        <translation>
            <numerusform>it asked for a pause, %n second left</numerusform>
            <numerusform>it asked for a pause, %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Steps</name>
    <message numerus="yes">
        <source>All %n step(s) are done</source>
        <translation>
            <numerusform>%n step is done</numerusform>
            <numerusform>All %n steps are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::TimeSpan</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n day(s), which is the longest time that is documented.</source>
        <translation>
            <numerusform>More than %n day, which is the longest time that is documented.</numerusform>
            <numerusform>More than %n days, which is the longest time that is documented.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Tour</name>
    <message numerus="yes">
        <source>The tour is over: %n step(s) worked.</source>
        <translation>
            <numerusform>The tour is over: %n step worked.</numerusform>
            <numerusform>The tour is over: %n steps worked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::UndoBar</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::WebhookForm</name>
    <message numerus="yes">
        <source>Valid JSON · %n byte(s)</source>
        <translation>
            <numerusform>Valid JSON · %n byte</numerusform>
            <numerusform>Valid JSON · %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plain text · %n byte(s)</source>
        <translation>
            <numerusform>Plain text · %n byte</numerusform>
            <numerusform>Plain text · %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::WebhookTest</name>
    <message numerus="yes">
        <source>No answer within %n second(s).</source>
        <translation>
            <numerusform>No answer within %n second.</numerusform>
            <numerusform>No answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::WebhooksPane</name>
    <message numerus="yes">
        <source>%n webhook(s) need a look</source>
        <translation>
            <numerusform>%n webhook needs a look</numerusform>
            <numerusform>%n webhooks need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n webhook</numerusform>
            <numerusform>%n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n webhook(s)</source>
        <translation>
            <numerusform>%1 of %n webhook</numerusform>
            <numerusform>%1 of %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n not saved</source>
        <translation>
            <numerusform>%1 and %n not saved</numerusform>
            <numerusform>%1 and %n not saved</numerusform>
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
    <message numerus="yes">
        <source>Delete %n webhooks?</source>
        <translation>
            <numerusform>Delete %n webhook?</numerusform>
            <numerusform>Delete %n webhooks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhooks</source>
        <translation>
            <numerusform>Delete %n webhook</numerusform>
            <numerusform>Delete %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks deleted. Undo makes them again, with new ids.</source>
        <translation>
            <numerusform>%n webhook deleted. Undo makes it again, with a new id.</numerusform>
            <numerusform>%n webhooks deleted. Undo makes them again, with new ids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks are there again, with new ids.</source>
        <translation>
            <numerusform>%n webhook is there again, with a new id.</numerusform>
            <numerusform>%n webhooks are there again, with new ids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks are enabled.</source>
        <translation>
            <numerusform>%n webhook is enabled.</numerusform>
            <numerusform>%n webhooks are enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks are disabled.</source>
        <translation>
            <numerusform>%n webhook is disabled.</numerusform>
            <numerusform>%n webhooks are disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1.</source>
        <translation>
            <numerusform>%n webhook written to %1.</numerusform>
            <numerusform>%n webhooks written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n webhook imported. Nothing is saved yet.</numerusform>
            <numerusform>%n webhooks imported. Nothing is saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Experience Edge switched it off after %n failures in a row. Mend the receiver, then test.</source>
        <translation>
            <numerusform>Experience Edge switched it off after %n failure. Mend the receiver, then test.</numerusform>
            <numerusform>Experience Edge switched it off after %n failures in a row. Mend the receiver, then test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in a row failed. After %1 Experience Edge switches it off. %2</source>
        <translation>
            <numerusform>%n run failed. After %1 in a row Experience Edge switches it off. %2</numerusform>
            <numerusform>%n runs in a row failed. After %1 Experience Edge switches it off. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgewise::Words</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
</TS>
