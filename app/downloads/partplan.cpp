#include "app/downloads/partplan.h"

#include "app/core/clock.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

/// RFC 9110 5.6.7; only the form that is written today.
QDateTime httpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString element(const QString &xml, const QString &name)
{
    const QString open = u'<' + name + u'>';
    const qsizetype begin = xml.indexOf(open);
    if (begin < 0)
        return {};
    const qsizetype end = xml.indexOf(u'<', begin + open.size());
    QString text = end < 0 ? QString() : xml.mid(begin + open.size(), std::min<qsizetype>(end - begin - open.size(), 200));
    return text.replace("&quot;"_L1, "\""_L1)
        .replace("&apos;"_L1, "'"_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&amp;"_L1, "&"_L1)
        .simplified();
}

} // namespace

std::optional<std::chrono::seconds> StoreAnswer::pause() const
{
    if (retryAfter.isEmpty())
        return {};
    bool isNumber = false;
    qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(retryAfter);
        if (!until.isValid())
            return {};
        const QDateTime from = serverTime();
        seconds = (from.isValid() ? from : now()).secsTo(until);
    }
    return std::clamp(std::chrono::seconds(seconds), 0s, 3600s);
}

QDateTime StoreAnswer::serverTime() const
{
    return httpDate(date);
}

StoreRefusal StoreRefusal::read(const StoreAnswer &head, const QByteArray &body)
{
    const QString xml = QString::fromUtf8(body);
    StoreRefusal refusal{.status = head.status, .actualSize = head.size, .serverTime = head.serverTime()};
    if (!xml.contains("<Error"_L1))
        return refusal;
    refusal.code = element(xml, u"Code"_s);
    refusal.message = element(xml, u"Message"_s);
    bool isNumber = false;
    if (const qint64 size = element(xml, u"ActualObjectSize"_s).toLongLong(&isNumber); isNumber && size >= 0)
        refusal.actualSize = size;
    if (const QDateTime time = QDateTime::fromString(element(xml, u"ServerTime"_s), Qt::ISODate); time.isValid())
        refusal.serverTime = time;
    return refusal;
}

QString StoreRefusal::name() const
{
    return code.isEmpty() ? u"HTTP %1"_s.arg(status) : code;
}

QByteArray PartPlan::ifMatch() const
{
    return have > 0 && validator.startsWith('"') ? validator : QByteArray();
}

PartPlan::Step PartPlan::answered(const StoreAnswer &answer) const
{
    const QByteArray its = answer.validator();
    const bool isOther = !validator.isEmpty() && !its.isEmpty() && validator != its;
    if (answer.status == 200) {
        if (have == 0)
            return {.take = true};
        return {.take = true, .again = isOther ? Again::Changed : Again::RangeIgnored};
    }
    if (answer.status != 206)
        return {};
    if (have > 0 && isOther)
        return {.again = Again::Changed};
    // The same ETag is the same file; a length that was announced wrongly before is no sign of another one.
    const bool isSame = !validator.isEmpty() && validator == its;
    if (have > 0 && total >= 0 && answer.size >= 0 && answer.size != total && !isSame)
        return {.again = Again::Changed};
    if (answer.first < 0 || answer.first > have || (answer.size >= 0 && answer.size < have))
        return {.again = Again::Misfit};
    return {.take = true, .skip = have - answer.first};
}

void PartPlan::accept(const StoreAnswer &answer, const Step &step)
{
    if (step.again != Again::No)
        beginAgain();
    validator = answer.validator();
    if (answer.status == 200)
        total = answer.length;
    else if (answer.size >= 0)
        total = answer.size;
}

void PartPlan::ended(const StoreAnswer &answer)
{
    if (total < 0 && (answer.status == 200 || answer.isFramed))
        total = have;
}

PartPlan::Cure PartPlan::cure(const StoreRefusal &refusal) const
{
    const QString &code = refusal.code;
    const bool isDead = code == "ExpiredToken"_L1 || code == "RequestExpired"_L1 || code == "TokenRefreshRequired"_L1 ||
                        code == "InvalidToken"_L1 || refusal.message.contains("expired"_L1, Qt::CaseInsensitive);
    switch (refusal.status) {
    case 200: // with another offset, or of another file
    case 206:
    case 412: return Cure::BeginAgain;
    case 307: return Cure::FollowTo;
    case 400: return isDead ? Cure::Renew : Cure::Refused;
    case 401:
    case 403: return isDead ? Cure::Renew : Cure::RenewOnce;
    case 404:
    case 410: return Cure::NotKept;
    case 408:
    case 425: return Cure::TryLater;
    case 416: return refusal.actualSize >= 0 && refusal.actualSize == have ? Cure::Complete : Cure::BeginAgain;
    case 429:
    case 503: return Cure::SlowDown;
    default: return refusal.status >= 500 ? Cure::TryLater : Cure::Refused;
    }
}

void PartPlan::beginAgain()
{
    have = 0;
    total = -1;
    validator.clear();
}

bool looksLikePage(const QByteArray &beginning)
{
    QByteArray text = beginning.startsWith("\xEF\xBB\xBF") ? beginning.sliced(3) : beginning;
    text = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 64)).toLower();
    return text.startsWith("<?xml") || text.startsWith("<error") || text.startsWith("<!doctype") || text.startsWith("<html") ||
           text.startsWith("<head") || text.startsWith("<body");
}

} // namespace edgewise
