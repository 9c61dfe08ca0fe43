#include "app/downloads/diskfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace edgewise {

int DiskFile::open(const QString &path, Mode mode)
{
    close();
    int flags = O_CLOEXEC | O_NOFOLLOW | (mode == Mode::Read ? O_RDONLY : O_RDWR | O_CREAT);
    if (mode == Mode::Fresh)
        flags |= O_EXCL;
    if (mode == Mode::Empty)
        flags |= O_TRUNC;
    m_descriptor = ::open(QFile::encodeName(path).constData(), flags, 0666);
    return m_descriptor < 0 ? errno : 0;
}

void DiskFile::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

int DiskFile::write(std::span<const char> bytes, qint64 offset)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_descriptor, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : EIO;
        bytes = bytes.subspan(std::size_t(written));
        offset += written;
    }
    return 0;
}

qint64 DiskFile::read(std::span<char> into, qint64 offset)
{
    for (;;) {
        const ssize_t got = ::pread(m_descriptor, into.data(), into.size(), offset);
        if (got >= 0 || errno != EINTR)
            return got;
    }
}

int DiskFile::truncate(qint64 size)
{
    return ::ftruncate(m_descriptor, size) < 0 ? errno : 0;
}

int DiskFile::sync()
{
    return ::fdatasync(m_descriptor) < 0 ? errno : 0;
}

int DiskFile::setBack(int seconds)
{
    struct stat about = {};
    if (::fstat(m_descriptor, &about) < 0)
        return errno;
    std::array<timespec, 2> times = {about.st_atim, about.st_mtim};
    times[1].tv_sec -= seconds;
    return ::futimens(m_descriptor, times.data()) < 0 ? errno : 0;
}

bool DiskFile::setDirect(bool on)
{
#ifdef O_DIRECT
    const int flags = ::fcntl(m_descriptor, F_GETFL);
    return flags >= 0 && ::fcntl(m_descriptor, F_SETFL, on ? flags | O_DIRECT : flags & ~O_DIRECT) == 0;
#else
    return !on;
#endif
}

qint64 DiskFile::size() const
{
    struct stat about = {};
    return ::fstat(m_descriptor, &about) < 0 ? -1 : about.st_size;
}

bool DiskFile::hasName() const
{
    struct stat about = {};
    return ::fstat(m_descriptor, &about) == 0 && about.st_nlink > 0;
}

bool existsInAnyCase(const QString &folder, const QString &name)
{
    if (QFileInfo::exists(folder + u'/' + name))
        return true;
    const QStringList alike =
        QDir(folder).entryList({QDir::cleanPath(name).replace(u'[', u'?')}, QDir::AllEntries | QDir::Hidden | QDir::System);
    return std::any_of(alike.cbegin(), alike.cend(), [&](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
}

int renameFile(const QString &from, const QString &to, bool replace)
{
    const QByteArray old = QFile::encodeName(from);
    const QByteArray fresh = QFile::encodeName(to);
    if (replace)
        return ::rename(old.constData(), fresh.constData()) < 0 ? errno : 0;
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, old.constData(), AT_FDCWD, fresh.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    // File systems that cannot do that in one step: a second name is never given over another one either.
    if (::link(old.constData(), fresh.constData()) == 0)
        return ::unlink(old.constData()) < 0 ? errno : 0;
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return errno;
    if (::access(fresh.constData(), F_OK) == 0)
        return EEXIST;
    return ::rename(old.constData(), fresh.constData()) < 0 ? errno : 0;
}

int syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = ::fsync(descriptor) < 0 ? errno : 0;
    ::close(descriptor);
    return error == EINVAL ? 0 : error; // some network file systems cannot
}

qint64 freeBytes(const QString &folder)
{
    struct statvfs about = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &about) < 0)
        return -1;
    return qint64(about.f_bavail) * qint64(about.f_frsize);
}

bool isNoSpace(int error)
{
    return error == ENOSPC || error == EDQUOT;
}

bool isNoFolder(int error)
{
    return error == ENOENT || error == ENOTDIR || error == EACCES || error == EPERM || error == EROFS || error == ESTALE || error == ENODEV;
}

} // namespace edgewise
