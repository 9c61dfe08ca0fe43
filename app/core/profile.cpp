#include "app/core/profile.h"

#include <QFile>
#include <QStandardPaths>

namespace edgewise {

Profile::Profile(const QString &folder)
    : m_folder(QDir::cleanPath(
          QDir().absoluteFilePath(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : folder)))
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace edgewise
