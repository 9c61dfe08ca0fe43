#include "app/console/answercheck.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype mostProblems = 100;

/// The content that is documented for a media type: its own, else a range such as "text/*".
const Content *contentFor(const QList<Content> &contents, const QString &mediaType)
{
    const QString range = mediaType.section(u'/', 0, 0) + u"/*"_s;
    for (const QString &wanted : {mediaType, range, u"*/*"_s}) {
        const auto found = std::find_if(contents.cbegin(), contents.cend(),
                                        [&](const Content &content) { return mediaTypeEssence(content.mediaType) == wanted; });
        if (found != contents.cend())
            return &*found;
    }
    return nullptr;
}

QString mediaTypes(const QList<Content> &contents)
{
    QStringList names;
    for (const Content &content : contents)
        names.append(content.mediaType);
    return names.join(u", "_s);
}

} // namespace

AnswerCheck AnswerCheck::of(const Exchange &exchange, const Operation &operation)
{
    AnswerCheck check;
    if (exchange.status == 0)
        return check;
    const DocumentedAnswer *documented = operation.answer(exchange.status);
    if (!documented) {
        check.outcome = Outcome::Differs;
        check.differences.append({{}, tr("The status %1 is not documented for this operation.").arg(exchange.status)});
        return check;
    }
    const auto differs = [&check](const QString &place, const QString &text) { check.differences.append({place, text}); };
    for (const Parameter &expected : documented->headers) {
        if (expected.isRequired && header(exchange.headers, expected.name.toLatin1()).isEmpty())
            differs(expected.name.toLower(), tr("This header is documented as always there, and is missing."));
    }

    bool isTooLong = false;
    const bool hasNoBody = exchange.request.verb == "HEAD" || exchange.status == 204 || exchange.status == 304;
    if (hasNoBody || documented->contents.isEmpty()) {
        // What nothing is said about may be anything.
    } else if (exchange.body.isEmpty()) {
        differs({}, tr("There is no body; one of the type %1 is documented.").arg(mediaTypes(documented->contents)));
    } else {
        const QString type = mediaTypeEssence(QString::fromUtf8(header(exchange.headers, "content-type")));
        const Content *content = contentFor(documented->contents, type);
        if (!content) {
            differs(u"content-type"_s,
                    type.isEmpty() ? tr("The answer does not say its media type; documented is %1.").arg(mediaTypes(documented->contents))
                                   : tr("The media type %1 is not documented; %2 is.").arg(type, mediaTypes(documented->contents)));
        } else if (isJsonType(type)) {
            isTooLong = exchange.isCut || exchange.body.size() > longest;
            if (!isTooLong) {
                const Result<ExactJson> json = ExactJson::parse(exchange.body);
                if (!json) {
                    differs({}, tr("The body is no JSON: %1").arg(json.error().detail));
                } else {
                    const QList<SchemaProblem> problems = content->schema.check(*json, mostProblems);
                    for (const SchemaProblem &problem : problems)
                        check.differences.append({pathOf(problem.at), problem.text, true, problem.at});
                }
            }
        }
    }
    check.outcome = !check.differences.isEmpty() ? Outcome::Differs : isTooLong ? Outcome::TooLong : Outcome::Documented;
    return check;
}

QString AnswerCheck::pathOf(const QString &pointer)
{
    static const QRegularExpression plain(u"^[\\p{L}_][\\p{L}\\p{N}_]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(u"^(0|[1-9][0-9]*)$"_s);
    QString path = u"$"_s;
    const QStringList parts = pointer.split(u'/').mid(1);
    for (QString part : parts) {
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (number.match(part).hasMatch())
            path += u'[' + part + u']';
        else if (plain.match(part).hasMatch())
            path += u'.' + part;
        else
            path += u"['"_s + part.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u"']"_s;
    }
    return path;
}

} // namespace edgewise
