#include "app/net/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype longest = 300;
constexpr qsizetype longestDetail = 4000;

/// One line without control characters, short enough for a banner.
QString sentence(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longest ? QString(line.first(longest - 1) + u'…') : line;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toDouble()) : QString();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const auto add = [&texts](const QJsonValue &each) {
        if (const QString text = each.isObject() ? textOf(each["message"_L1]) : textOf(each); !text.isEmpty())
            texts.append(sentence(text));
    };
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const QJsonValue &each : array)
            add(each);
    } else {
        add(value);
    }
    return texts;
}

void readFields(Error &error, const QJsonValue &errors)
{
    const auto object = errors.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (const auto texts = textsOf(*field); !texts.isEmpty())
            error.fields.insert(field.key().toLower(), texts);
    }
}

/// "dateOfBirth: must be in the past" belongs to a field (guest-api.md section 0a).
void readNamedField(Error &error, const QString &message)
{
    static const QRegularExpression pattern(u"^([A-Za-z][A-Za-z0-9.\\[\\]]*): (.+)$"_s, QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = pattern.match(message); match.hasMatch() && error.fields.isEmpty())
        error.fields.insert(match.captured(1).toLower(), {sentence(match.captured(2))});
}

void readObject(Error &error, const QJsonObject &object)
{
    readFields(error, object["errors"_L1]);
    readNamedField(error, textOf(object["message"_L1]));
    // What is said to developers tells more, where it is a sentence: it may be the status once more (audience-export-api.md section 4).
    const QString deeper = textOf(object["developerMessage"_L1]);
    const QString best = deeper.contains(u' ') ? deeper : QString();
    for (const QString &text :
         {textOf(object["detail"_L1]), best, textOf(object["message"_L1]), deeper, textOf(object["error_description"_L1])}) {
        if (!text.isEmpty()) {
            readNamedField(error, text);
            error.said = sentence(text);
            return;
        }
    }
    QStringList texts;
    for (const auto &each : std::as_const(error.fields))
        texts += each;
    if (texts.isEmpty())
        texts = textsOf(object["errors"_L1]);
    if (texts.isEmpty())
        texts = {textOf(object["title"_L1]), textOf(object["error"_L1])};
    texts.removeAll(QString());
    error.said = sentence(texts.value(0));
}

QString tagText(const QString &markup, const QString &tag)
{
    const QRegularExpression pattern(u"<%1[^>]*>([^<]*)</%1>"_s.arg(tag), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(markup).captured(1);
}

/// What stands in markup: the message of S3's XML, the title of a gateway's HTML.
QString markupText(const QString &markup)
{
    if (const QString message = tagText(markup, u"Message"_s); !message.isEmpty())
        return sentence(u"%1 (%2)"_s.arg(message, tagText(markup, u"Code"_s)));
    for (const auto &tag : {u"title"_s, u"h1"_s}) {
        if (const QString text = tagText(markup, tag).trimmed(); !text.isEmpty())
            return sentence(text);
    }
    return {};
}

/// Sitecore CDP names the client key in some of its texts (guest-api.md section 3).
QString withoutClientKey(QString text)
{
    static const QRegularExpression pattern(u"(client key\\s+)\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(pattern, u"\\1•••"_s);
}

} // namespace

void readErrorBody(Error &error, const QByteArray &body, const Headers &headers)
{
    const QString text = withoutClientKey(QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 64 << 10))).trimmed());
    if (const auto document = QJsonDocument::fromJson(text.toUtf8()); document.isObject())
        readObject(error, document.object());
    else if (text.startsWith(u'<'))
        error.said = markupText(text);
    else if (!text.startsWith(u'{') && !text.startsWith(u'['))
        error.said = sentence(text);

    error.detail = text.first(std::min(text.size(), longestDetail));
    for (const char *name : {"request-id", "x-request-id", "traceparent", "x-amz-request-id"}) {
        if (const QByteArray value = header(headers, name); !value.isEmpty())
            error.detail += u"\n%1: %2"_s.arg(QLatin1StringView(name), QString::fromLatin1(value));
    }
}

} // namespace edgewise
