<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
