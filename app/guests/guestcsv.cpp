#include "app/guests/guestcsv.h"

#include "app/core/csv.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

/// Whether a spreadsheet would not take the text as it stands. The apostrophe alone is harmless.
bool isUnsafe(const QString &text)
{
    static const QString starts = u"=+-@\t\r\n"_s;
    if (text.isEmpty() || !starts.contains(text.front()))
        return false;
    bool isNumber = false;
    if (text.front() == u'-')
        text.toDouble(&isNumber);
    return !isNumber;
}

QString identifierText(const Identifier &identifier)
{
    return QString(identifier.provider + u':' + identifier.id);
}

QByteArray lineOf(const QByteArray &record, GuestFile::Format format)
{
    if (format == GuestFile::Format::JsonLines)
        return record + '\n';
    const auto json = ExactJson::parse(record);
    const auto guest = json ? Guest::fromJson(*json) : Result<Guest>(Guest());
    return guest ? GuestCsv::line(*guest) : QByteArray();
}

} // namespace

QString GuestCsv::cell(const QString &text)
{
    QString cell = text;
    // What looks as if cell() had made it is marked as well, so that plain() gives everything back.
    if (isUnsafe(text) || (text.startsWith(u'\'') && isUnsafe(text.mid(1))))
        cell.prepend(u'\'');
    return csvField(cell);
}

QString GuestCsv::plain(const QString &text)
{
    if (!text.startsWith(u'\''))
        return text;
    const QString rest = text.mid(1);
    return isUnsafe(rest) || (rest.startsWith(u'\'') && isUnsafe(rest.mid(1))) ? rest : text;
}

QByteArray GuestCsv::line(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString &text : cells)
        quoted.append(cell(text));
    return csvRow(quoted);
}

const QStringList &GuestCsv::members()
{
    static const QStringList all{u"ref"_s,       u"guestType"_s,   u"title"_s,          u"firstName"_s,   u"lastName"_s,
                                 u"gender"_s,    u"dateOfBirth"_s, u"email"_s,          u"emails"_s,      u"phoneNumbers"_s,
                                 u"language"_s,  u"nationality"_s, u"passportNumber"_s, u"street"_s,      u"city"_s,
                                 u"state"_s,     u"country"_s,     u"postCode"_s,       u"identifiers"_s, u"passportExpiry"_s,
                                 u"createdAt"_s, u"modifiedAt"_s,  u"firstSeen"_s,      u"lastSeen"_s};
    return all;
}

QString GuestCsv::value(const Guest &guest, const QString &member)
{
    if (member == "ref"_L1)
        return guest.ref();
    if (member == "identifiers"_L1) {
        QStringList all;
        const auto identifiers = guest.identifiers();
        for (const Identifier &identifier : identifiers)
            all.append(identifierText(identifier));
        return all.join(u"; "_s);
    }
    const ExactJson value = guest.record.value(member);
    if (value.isArray())
        return value.texts().join(u"; "_s);
    if (value.isText() || value.isNull())
        return value.text();
    return QString::fromUtf8(value.toJson());
}

QByteArray GuestCsv::line(const Guest &guest)
{
    QStringList cells;
    cells.reserve(members().size());
    for (const QString &member : members())
        cells.append(value(guest, member));
    return line(cells);
}

Result<> GuestFile::write(const QList<QByteArray> &records, std::atomic<int> &written, const std::stop_token &stop) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(Error::Kind::File, file.errorString());
    if (format == Format::Csv) {
        if (hasMark)
            file.write("\xEF\xBB\xBF");
        file.write(GuestCsv::line(GuestCsv::members()));
    }
    for (const QByteArray &record : records) {
        if (stop.stop_requested())
            return failed(Error::Kind::Cancelled);
        if (file.write(lineOf(record, format)) < 0)
            return failed(Error::Kind::File, file.errorString());
        ++written;
    }
    if (!file.commit())
        return failed(Error::Kind::File, file.errorString());
    return {};
}

} // namespace edgewise
