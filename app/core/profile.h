#pragma once

#include <QDir>
#include <QString>

namespace edgewise {

/// Where the files of one person live. Everything Edgewise writes by itself is below one folder.
class Profile final
{
public:
    /// Makes the folder, readable by its owner only. An empty `folder` stands for the usual place of the operating system.
    explicit Profile(const QString &folder = {});

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString connectionsFile() const { return path(QStringLiteral("connections.json")); }
    [[nodiscard]] QString databaseFile() const { return path(QStringLiteral("edgewise.sqlite")); }
    [[nodiscard]] QString settingsFile() const { return path(QStringLiteral("settings.ini")); }
    /// For the reports of erasures. Not made yet.
    [[nodiscard]] QString reportsFolder() const { return path(QStringLiteral("reports")); }
    [[nodiscard]] QString sandboxFolder() const { return path(QStringLiteral("sandbox")); }

private:
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder).filePath(name); }

    QString m_folder;
};

} // namespace edgewise
