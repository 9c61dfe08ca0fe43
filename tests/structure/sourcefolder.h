#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

namespace edgewise {

/// The files of this checkout, by their path from its root.
class SourceFolder final
{
public:
    explicit SourceFolder(const QString &root)
        : m_root(root)
    {}

    /// All files below some folders whose name ends in one of `endings`; without endings, every file.
    [[nodiscard]] QStringList files(const QStringList &folders, const QStringList &endings = {}) const
    {
        QStringList found;
        for (const QString &folder : folders) {
            QDirIterator walk(m_root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = m_root.relativeFilePath(walk.next());
                const auto ends = [&path](const QString &ending) { return path.endsWith(ending); };
                if (endings.isEmpty() || std::any_of(endings.begin(), endings.end(), ends))
                    found.append(path);
            }
        }
        found.sort();
        return found;
    }

    [[nodiscard]] QStringList lines(const QString &path) const { return QString::fromUtf8(bytes(path)).split(QLatin1Char('\n')); }

    [[nodiscard]] QByteArray bytes(const QString &path) const
    {
        QFile file(m_root.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QDir m_root;
};

} // namespace edgewise
