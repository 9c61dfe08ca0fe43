#include "app/connections/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype sizeLimit = 64 * 1024;
constexpr qsizetype textLimit = 200;
constexpr qsizetype listLimit = 100;

bool isUnsafe(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // Among them the characters that turn the direction of what follows.
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return true;
    default: return false;
    }
}

QString safe(const QString &text)
{
    QString out;
    const QString beginning = text.left(textLimit);
    for (const QChar c : beginning) {
        if (isUnsafe(c))
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    if (text.size() > textLimit)
        out += u'…';
    return out;
}

QStringList words(const QJsonValue &value)
{
    QStringList list;
    if (value.isString()) {
        const QStringList parts = value.toString().simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts.first(std::min(parts.size(), listLimit)))
            list.append(safe(part));
        return list;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item.isString() && !item.toString().isEmpty() && list.size() < listLimit)
            list.append(safe(item.toString()));
    }
    return list;
}

QDateTime time(const QJsonValue &value)
{
    constexpr double endOfTime = 253402300800; // The year 10000.
    const double seconds = value.toDouble(-1);
    return seconds > 0 && seconds < endOfTime ? QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC) : QDateTime();
}

} // namespace

QString TokenClaims::tenant() const
{
    if (!tenantName.isEmpty())
        return tenantName;
    return tenantId.isEmpty() ? organizationName : tenantId;
}

std::optional<TokenClaims> TokenClaims::read(const QByteArray &token)
{
    if (token.size() > sizeLimit)
        return std::nullopt;
    QByteArray bare = token.trimmed();
    if (bare.left(7).toLower() == "bearer ")
        bare = bare.mid(7).trimmed();
    const QList<QByteArray> parts = bare.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                                         QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = QJsonDocument::fromJson(payload ? *payload : QByteArray());
    if (!document.isObject())
        return std::nullopt;

    const QJsonObject claims = document.object();
    const auto own = [&claims](QLatin1StringView name) {
        return safe(claims.value(QString("https://auth.sitecorecloud.io/claims/"_L1 + name)).toString());
    };
    TokenClaims read;
    read.tenantName = own("tenant_name"_L1);
    read.tenantId = own("tenant_id"_L1);
    read.organizationName = own("org_display_name"_L1);
    if (read.organizationName.isEmpty())
        read.organizationName = own("org_name"_L1);
    read.organizationId = own("org_id"_L1);
    read.scopes = words(claims.value("scope"_L1));
    if (read.scopes.isEmpty())
        read.scopes = words(claims.value("permissions"_L1));
    read.audience = words(claims.value("aud"_L1));
    read.issuer = safe(claims.value("iss"_L1).toString());
    read.expires = time(claims.value("exp"_L1));
    return read;
}

} // namespace edgewise
