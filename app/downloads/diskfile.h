#pragma once

#include <QString>

#include <sys/types.h>

#include <span>

namespace edgewise {

/// A file of this computer by its descriptor, for threads of their own. What can fail answers with the system's error number, 0 when it
/// went well.
class DiskFile final
{
public:
    enum class Mode { Read, Keep, Fresh, Empty }; ///< To read; to go on; must not exist; without what is in it.

    DiskFile() = default;
    ~DiskFile() { close(); }
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;

    int open(const QString &path, Mode mode);
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void close();
    /// All of it or an error.
    int write(std::span<const char> bytes, qint64 offset);
    /// Bytes read, 0 at the end, -1 with the error in errno.
    qint64 read(std::span<char> into, qint64 offset);
    int truncate(qint64 size);
    int sync();
    /// Makes the time of the last change earlier.
    int setBack(int seconds);
    /// From now on writes go to the disk and not to the memory that the system keeps of it, or do again; they have to begin and end where
    /// pages do, in memory and in the file. False when that cannot be.
    bool setDirect(bool on);
    [[nodiscard]] qint64 size() const;
    /// Whether the file can still be reached by a name.
    [[nodiscard]] bool hasName() const;

private:
    int m_descriptor = -1;
};

/// Whether the folder has an entry of that name, in capitals or not: on some systems it is the same name.
[[nodiscard]] bool existsInAnyCase(const QString &folder, const QString &name);
/// Gives a file another name in one step. Answers EEXIST when that name is taken, unless it may be replaced.
int renameFile(const QString &from, const QString &to, bool replace);
/// Makes the names in a folder durable.
int syncFolder(const QString &folder);
/// What an ordinary user may still write there; -1 when it cannot be told.
[[nodiscard]] qint64 freeBytes(const QString &folder);
/// Whether an error means that there is no room, so that waiting helps.
[[nodiscard]] bool isNoSpace(int error);
/// Whether an error means that the folder is gone or locked.
[[nodiscard]] bool isNoFolder(int error);

} // namespace edgewise
