// What the form says below its fields: problems, changes, hints and the preview.
#include "ui/webhooks/webhookform.h"

#include "app/webhooks/delivery.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/headersgrid.h"
#include "ui/widgets/urledit.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isHarmless(const QString &header)
{
    const QString name = header.toLower();
    return name == "content-type"_L1 || name == "accept"_L1 || name == "user-agent"_L1 || name == "accept-language"_L1;
}

} // namespace

QString WebhookForm::was(const QString &member) const
{
    if (member == "label"_L1)
        return m_unchanged.label;
    if (member == "createdBy"_L1)
        return m_unchanged.createdBy;
    if (member == "method"_L1)
        return m_unchanged.method;
    if (member == "uri"_L1)
        return UrlEdit::masked(m_unchanged.uri);
    if (member == "executionMode"_L1)
        return m_unchanged.modeText();
    return {}; // headers and bodies are secret or long
}

void WebhookForm::refresh()
{
    const Webhook now = webhook();
    const QStringList changed = m_isNew ? QStringList() : differences(m_unchanged, now);
    const auto problems = this->problems();
    const bool isUpdate = m_bodyShown == Webhook::Mode::OnUpdate;
    for (auto entry = m_fields.cbegin(); entry != m_fields.cend(); ++entry) {
        const QString &member = entry.key();
        if (member == (isUpdate ? "body"_L1 : "bodyInclude"_L1))
            continue; // one field for both
        QString error;
        for (const Problem &problem : problems) {
            // A new webhook is not blamed for what nobody has come to yet.
            if (problem.field == member && (!m_isNew || m_touched.contains(member) || m_serverErrors.contains(member)))
                error = problem.text;
        }
        const bool isHttp = member == "uri"_L1 && now.uri.trimmed().startsWith("http:"_L1, Qt::CaseInsensitive);
        entry.value()->setError(error, !error.isEmpty() && isHttp ? tr("Make it https") : QString());
        entry.value()->setChanged(changed.contains(member), was(member));
    }
    refreshHeaders(now);
    refreshBody(now);
}

void WebhookForm::refreshHeaders(const Webhook &now)
{
    m_showValues->setVisible(!now.headers.isEmpty());
    m_showValues->setText(m_headers->isAllShown() ? tr("Hide all values") : tr("Show all values"));
    const auto problems = checkHeaders(now.headers);
    QString name = problems.isEmpty() ? QString() : problems.first().field;
    if (name.isEmpty()) {
        for (const auto &header : now.headers) {
            const QString quoted = u"'"_s + header.first + u'\'';
            if (m_serverErrors.value(u"headers"_s).contains(quoted, Qt::CaseInsensitive))
                name = header.first;
        }
    }
    m_headers->setProblemName(name);
    m_headers->setProblem(!m_fields.value(u"headers"_s)->error().isEmpty());
}

void WebhookForm::refreshBody(const Webhook &now)
{
    const QString text = m_editor->toPlainText();
    const bool isUpdate = m_bodyShown == Webhook::Mode::OnUpdate;
    const QString type = now.header(u"content-type"_s);
    const JsonProblem json = jsonProblem(text);
    const bool wantsJson = isUpdate || type.contains("json"_L1, Qt::CaseInsensitive);
    const bool looksLikeJson = text.trimmed().startsWith(u'{') || text.trimmed().startsWith(u'[');
    m_editor->setLanguage(wantsJson || looksLikeJson ? CodeEdit::Language::Json : CodeEdit::Language::Plain);
    m_editor->setProblemLine(wantsJson && !text.trimmed().isEmpty() ? json.line : -1);

    const int bytes = int(text.toUtf8().size());
    if (isUpdate) {
        if (text.trimmed().isEmpty())
            m_bodyField->setHint(tr("Nothing is added."));
        else if (json.line < 0 && text.trimmed().startsWith(u'{'))
            m_bodyField->setGoodHint(tr("A JSON object, as it must be"));
        else
            m_bodyField->setHint(json.text);
    } else if (text.isEmpty()) {
        m_bodyField->setHint(tr("Nothing is sent with the call."));
    } else if (now.method == "GET"_L1) {
        m_bodyField->setHint(tr("GET sends no body."));
    } else if (json.line < 0) {
        m_bodyField->setGoodHint(tr("Valid JSON · %n byte(s)", nullptr, bytes));
    } else if (wantsJson) {
        m_bodyField->setHint(tr("Not JSON, as content-type says. %1").arg(json.text));
    } else {
        m_bodyField->setHint(type.isEmpty() ? tr("Plain text · %n byte(s)", nullptr, bytes) : tr("%n byte(s)", nullptr, bytes));
    }
    m_preview->setPlainText(preview(now));
    m_previewField->setHint(isUpdate ? tr("Example with invented changes.") : tr("One call a publish. No retry is documented."));
}

QString WebhookForm::preview(const Webhook &now) const
{
    const Delivery call = delivery(now);
    const QUrl url(now.uri, QUrl::TolerantMode);
    QString target = url.path(QUrl::FullyEncoded).isEmpty() ? u"/"_s : url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        target += UrlEdit::masked(QString(u'?' + url.query(QUrl::FullyEncoded)));
    QStringList lines{QString::fromLatin1(call.verb) + u' ' + target, u"host: "_s + url.host()};
    for (const auto &[name, value] : call.headers) {
        const bool isShown = m_headers->isAllShown() || isHarmless(name);
        lines.append(name + u": "_s + (isShown ? value : u"••••••••••••"_s));
    }
    if (!call.body.isEmpty())
        lines << QString() << QString::fromUtf8(call.body);
    return lines.join(u'\n');
}

} // namespace edgewise
