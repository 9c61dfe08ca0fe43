#pragma once

#include <QByteArray>
#include <QString>

#include <set>

namespace edgewise {

/// How far the reading of unfinished files had come when the program quit, one small file each, so that the next start need not read them
/// again (Unpacking::Report::state). Each is used once, and only for the file it was made of, as it was left.
class KeptReadings final
{
public:
    /// @param databaseFile  they are kept beside it
    explicit KeptReadings(const QString &databaseFile);

    /// @param mark  of what was read, as it was left
    void put(quint64 id, const QByteArray &mark, const QByteArray &state);
    /// Empty when there is none that is good for a file of that mark.
    [[nodiscard]] QByteArray take(quint64 id, const QByteArray &mark);
    /// Those of no use any more go.
    void keepOnly(const std::set<quint64> &ids);

private:
    [[nodiscard]] QString file(quint64 id) const;

    const QString m_folder;
};

} // namespace edgewise
