#include "ui/console/bodyfile.h"

#include "app/core/background.h"

#include <QMimeDatabase>
#include <QPointer>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

constexpr qsizetype longestName = 120, step = 4 << 20;

/// What can be a file's name on every system: no folder, no control or reserved character, not hidden, not a device.
QString safe(const QString &name)
{
    static const QRegularExpression forbidden(uR"([\x00-\x1f\x7f<>:"|?*\p{Cf}])"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    QString last = name.section(u'/', -1).section(u'\\', -1);
    last.replace(forbidden, u"_"_s);
    while (last.startsWith(u'.') || last.startsWith(u' '))
        last.remove(0, 1);
    while (last.endsWith(u'.') || last.endsWith(u' '))
        last.chop(1);
    if (last.size() > longestName) {
        const QString ending = last.section(u'.', -1);
        last = ending.size() < 10 ? QString(last.first(longestName - ending.size() - 1) + u'.' + ending) : last.first(longestName);
    }
    return device.match(last).hasMatch() ? QString(u'_' + last) : last;
}

QString endingOf(const QByteArray &contentType)
{
    const QString type = QString::fromUtf8(contentType).section(u';', 0, 0).trimmed().toLower();
    if (type.isEmpty())
        return u"bin"_s;
    if (type.endsWith("json"_L1))
        return u"json"_s;
    const QString known = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return !known.isEmpty() ? known : type.startsWith("text/"_L1) ? u"txt"_s : u"bin"_s;
}

} // namespace

QString BodyFile::nameIn(const QByteArray &contentDisposition)
{
    static const QRegularExpression extended(u"(?:^|;)\\s*filename\\*\\s*=\\s*(utf-8|iso-8859-1)'[^']*'([^;]+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(u"(?:^|;)\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"(?:^|;)\\s*filename\\s*=\\s*([^\";\\s]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    const QString text = QString::fromUtf8(contentDisposition);
    if (const auto match = extended.match(text); match.hasMatch()) {
        const QByteArray bytes = QByteArray::fromPercentEncoding(match.captured(2).trimmed().toLatin1());
        return safe(match.captured(1).toLower() == "utf-8"_L1 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes));
    }
    if (const auto match = quoted.match(text); match.hasMatch())
        return safe(match.captured(1).replace(escaped, u"\\1"_s));
    return safe(token.match(text).captured(1));
}

QString BodyFile::suggestion(const Exchange &exchange)
{
    const QString given = nameIn(header(exchange.headers, "content-disposition"));
    if (!given.isEmpty())
        return given;
    const QString what = exchange.request.operation.isEmpty() ? exchange.request.url.path().section(u'/', -1, -1, QString::SectionSkipEmpty)
                                                              : exchange.request.operation;
    const QString name = safe(what.simplified().replace(u'/', u'-'));
    return (name.isEmpty() ? tr("answer") : name) + exchange.at.toLocalTime().toString(u" yyyy-MM-dd HHmmss."_s) +
           endingOf(header(exchange.headers, "content-type"));
}

Pending<> BodyFile::write(QObject *context, const QString &path, const QByteArray &body, std::stop_token stop,
                          std::function<void(int)> progress)
{
    const QPointer<QObject> guard(context);
    return inBackground(
        context,
        [guard, path, body, progress = std::move(progress)](const std::stop_token &wanted) -> Result<> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return failed(Error::Kind::File, path + u": "_s + file.errorString());
            for (qsizetype at = 0; at < body.size(); at += step) {
                if (wanted.stop_requested())
                    return failed(Error::Kind::Cancelled);
                const qsizetype length = std::min(step, body.size() - at);
                if (file.write(body.constData() + at, length) != length)
                    return failed(Error::Kind::File, path + u": "_s + file.errorString());
                const int done = int((at + length) * 100 / body.size());
                if (progress)
                    QMetaObject::invokeMethod(
                        qApp, [guard, progress, done] { guard ? progress(done) : void(); }, Qt::QueuedConnection);
            }
            if (!file.commit())
                return failed(Error::Kind::File, path + u": "_s + file.errorString());
            return {};
        },
        std::move(stop));
}

} // namespace edgewise
