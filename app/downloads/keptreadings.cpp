#include "app/downloads/keptreadings.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace edgewise {

namespace {

QByteArray checksum(const QByteArray &mark, const QByteArray &state)
{
    return QCryptographicHash::hash(QByteArray(mark + state), QCryptographicHash::Sha256);
}

} // namespace

KeptReadings::KeptReadings(const QString &databaseFile)
    : m_folder(QFileInfo(databaseFile).path() + u"/readings"_s)
{}

QString KeptReadings::file(quint64 id) const
{
    return m_folder + u'/' + QString::number(id);
}

void KeptReadings::put(quint64 id, const QByteArray &mark, const QByteArray &state)
{
    if (state.isEmpty() || mark.isEmpty() || !QDir().mkpath(m_folder))
        return;
    // It holds what the last bytes unpack to: nobody else's business.
    QSaveFile kept(file(id));
    if (!kept.open(QIODevice::WriteOnly) || !kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    QDataStream stream(&kept);
    stream << checksum(mark, state) << mark << state;
    kept.commit(); // without it all is read again
}

QByteArray KeptReadings::take(quint64 id, const QByteArray &mark)
{
    QFile kept(file(id));
    if (!kept.open(QIODevice::ReadOnly))
        return {};
    QByteArray sum;
    QByteArray itsMark;
    QByteArray state;
    QDataStream stream(&kept);
    stream >> sum >> itsMark >> state;
    kept.remove();
    return stream.status() == QDataStream::Ok && sum == checksum(itsMark, state) && itsMark == mark ? state : QByteArray();
}

void KeptReadings::keepOnly(const std::set<quint64> &ids)
{
    QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!ids.contains(name.toULongLong()))
            folder.remove(name);
    }
}

} // namespace edgewise
