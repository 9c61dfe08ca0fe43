#include "ui/webhooks/webhookconflict.h"

#include "ui/webhooks/webhookform.h"
#include "ui/widgets/urledit.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// Names and dots. A value that is not the one of `opened` says so, since dots look all the same.
QString headersText(const Webhook &webhook, const Webhook &opened, const QString &changedWord)
{
    QStringList lines;
    for (const auto &[name, value] : webhook.headers) {
        QString line = name + u": ••••••••••••"_s;
        if (!opened.headers.contains({name, value}))
            line += u' ' + changedWord;
        lines.append(line);
    }
    return lines.isEmpty() ? WebhookForm::tr("no headers") : lines.join(u'\n');
}

} // namespace

QString memberText(const Webhook &webhook, const QString &member)
{
    if (member == "label"_L1)
        return webhook.label;
    if (member == "createdBy"_L1)
        return webhook.createdBy;
    if (member == "disabled"_L1)
        return webhook.disabled ? WebhookForm::tr("No") : WebhookForm::tr("Yes");
    if (member == "method"_L1)
        return webhook.method;
    if (member == "uri"_L1)
        return webhook.uri;
    if (member == "executionMode"_L1)
        return webhook.modeText();
    if (member == "headers"_L1)
        return headersText(webhook, webhook, {});
    if (member == "body"_L1)
        return webhook.body;
    if (member == "bodyInclude"_L1) {
        return webhook.bodyInclude.isObject() ? QString::fromUtf8(QJsonDocument(webhook.include()).toJson()).trimmed()
                                              : webhook.bodyInclude.toString();
    }
    const QJsonValue extra = webhook.extra.value(member);
    return extra.isString() ? extra.toString()
                            : QString::fromUtf8(QJsonDocument(QJsonObject{{member, extra}}).toJson(QJsonDocument::Compact));
}

QList<ConflictView::Difference> conflictDifferences(const Webhook &opened, const Webhook &mine, const Webhook &theirs)
{
    QStringList members = differences(opened, mine);
    for (const QString &member : differences(opened, theirs)) {
        if (!members.contains(member))
            members.append(member);
    }
    QList<ConflictView::Difference> all;
    for (const QString &member : std::as_const(members)) {
        ConflictView::Difference difference;
        difference.field = member;
        difference.label = WebhookForm::labelOf(member);
        if (member == "headers"_L1) {
            difference.was = headersText(opened, opened, {});
            difference.mine = headersText(mine, opened, WebhookForm::tr("(yours)"));
            difference.theirs = headersText(theirs, opened, WebhookForm::tr("(theirs)"));
        } else {
            difference.was = memberText(opened, member);
            difference.mine = memberText(mine, member);
            difference.theirs = memberText(theirs, member);
        }
        // The query of an address is a secret; when it alone differs, the dots have to say so.
        if (member == "uri"_L1) {
            const bool differs = difference.mine != difference.theirs;
            for (QString *text : {&difference.was, &difference.mine, &difference.theirs})
                *text = UrlEdit::masked(*text);
            if (differs && difference.mine == difference.theirs) {
                difference.mine += u' ' + WebhookForm::tr("(yours)");
                difference.theirs += u' ' + WebhookForm::tr("(theirs)");
            }
        }
        difference.fixedFont = member == "uri"_L1 || member == "headers"_L1 || member == "body"_L1 || member == "bodyInclude"_L1;
        if (difference.mine != difference.theirs)
            all.append(difference);
    }
    return all;
}

} // namespace edgewise
