#include "app/exports/exportreference.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

bool isAllowed(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

} // namespace

ExportReference ExportReference::typed(const QString &text)
{
    static const QRegularExpression address(u"/audienceExports/definitions/([^/?#\\s]+)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = address.match(text); match.hasMatch())
        return {QUrl::fromPercentEncoding(match.captured(1).toUtf8())};
    const QString trimmed = text.trimmed();
    const bool hasBraces = trimmed.startsWith(u'{') && trimmed.endsWith(u'}') && trimmed.size() > 2;
    return {hasBraces ? trimmed.sliced(1, trimmed.size() - 2) : trimmed};
}

bool ExportReference::isUuid() const
{
    static const QRegularExpression shape(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s, QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

QString ExportReference::problem() const
{
    if (text.isEmpty())
        return tr("Enter the friendly ID of the export, or its UUID.");
    if (isUuid())
        return {};
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); }))
        return tr("A friendly ID has no spaces. The name of an export cannot be used; its friendly ID stands below the name in CDP.");
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper(); }))
        return tr("A friendly ID has no capital letters. Perhaps this is the name of the export, which cannot be used.");
    const auto wrong = std::find_if_not(text.cbegin(), text.cend(), isAllowed);
    if (wrong == text.cend())
        return {};
    return tr("“%1” cannot be in a friendly ID, which has only lower-case letters, digits and underscores; and it is no complete UUID.")
        .arg(*wrong);
}

} // namespace edgewise
