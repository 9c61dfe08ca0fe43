#pragma once

#include "app/core/pending.h"
#include "ui/console/operationsmodel.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

class QSettings;

namespace edgewise {

/// The definitions of the console: ours, and the files the person opened, which are remembered in the profile and read again when they
/// change on disk. Everything is read in the background.
class DefinitionFiles final : public QObject
{
    Q_OBJECT

public:
    /// @param settings  where the paths are kept; without it, only as long as this lives
    explicit DefinitionFiles(QSettings *settings = nullptr, QObject *parent = nullptr);

    /// Ours and the remembered ones, read once for all who ask. A file that cannot be read stays in the list, with the reason.
    Pending<> readAll();
    /// Whether ours are there.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Adds a file, or reads it again. Malformed with line and reason as its detail when it cannot be used; it is not added then.
    Pending<> open(const QString &path);
    void close(const QString &path);
    [[nodiscard]] const QList<ListedDefinition> &all() const { return m_all; }

Q_SIGNALS:
    void changed();
    /// It changed on disk and was read again; `problem` is empty when that worked.
    void readAgain(const QString &path, const QString &problem);

private:
    Pending<ListedDefinition> read(const QString &path);
    void put(const ListedDefinition &listed);
    void remember();
    void watch();

    QSettings *m_settings;
    std::optional<Pending<>> m_reading;
    bool m_isRead = false;
    QList<ListedDefinition> m_all;
    QFileSystemWatcher m_watcher;
    QSet<QString> m_changed;
    QTimer m_rest; ///< Writing a file takes a moment, and tells several times.
};

} // namespace edgewise
