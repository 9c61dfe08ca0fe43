#include "app/downloads/filemark.h"

#include "app/downloads/diskfile.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>

#include <sys/stat.h>

namespace edgewise {

QByteArray markOf(const QString &path)
{
    DiskFile file;
    struct stat about = {};
    if (path.isEmpty() || file.open(path, DiskFile::Mode::Read) != 0 || ::stat(QFile::encodeName(path).constData(), &about) != 0)
        return {};
    std::array<char, 65536> last = {};
    const qint64 from = std::max<qint64>(0, about.st_size - qint64(last.size()));
    const qint64 got = file.read(last, from);
    if (got < 0)
        return {};
    return QByteArray::number(quint64(about.st_ino)) + ' ' + QByteArray::number(qint64(about.st_size)) + ' ' +
           QByteArray::number(qint64(about.st_mtim.tv_sec)) + '.' + QByteArray::number(qint64(about.st_mtim.tv_nsec)) + ' ' +
           QCryptographicHash::hash(QByteArrayView(last.data(), got), QCryptographicHash::Sha256).toHex();
}

QByteArray markAsLeft(const QString &path)
{
    constexpr int coarsest = 10; // more than the two seconds of FAT
    DiskFile file;
    if (path.isEmpty() || file.open(path, DiskFile::Mode::Read) != 0 || file.setBack(coarsest) != 0)
        return {};
    return markOf(path);
}

} // namespace edgewise
