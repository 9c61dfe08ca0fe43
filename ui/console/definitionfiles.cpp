#include "ui/console/definitionfiles.h"

#include "app/core/background.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace edgewise {

namespace {

constexpr auto settled = 300ms;
constexpr qint64 largest = 10 << 20;
constexpr auto pathsKey = "console/definitions"_L1;

} // namespace

DefinitionFiles::DefinitionFiles(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(settled);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        m_changed.insert(path);
        m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, [this] {
        const QSet<QString> changed = std::exchange(m_changed, {});
        for (const QString &path : changed) {
            read(path).then(this, [this, path](const Result<ListedDefinition> &listed) {
                const bool isStillOpen = std::any_of(m_all.cbegin(), m_all.cend(), [&](const auto &one) { return one.key == path; });
                if (!listed || !isStillOpen)
                    return;
                put(*listed);
                watch();
                Q_EMIT readAgain(path, listed->problem);
            });
        }
    });
}

Pending<ListedDefinition> DefinitionFiles::read(const QString &path)
{
    return inBackground(this, [path](std::stop_token) -> Result<ListedDefinition> {
        ListedDefinition listed{.key = path};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            listed.problem = file.errorString();
            return listed;
        }
        if (file.size() > largest) {
            listed.problem = tr("The file is larger than 10 MB.");
            return listed;
        }
        DefinitionProblem problem;
        const auto definition = Definition::read(file.readAll(), QFileInfo(path).fileName(), &problem);
        if (definition) {
            listed.definition = *definition;
            listed.isRead = true;
            return listed;
        }
        const QString reason = problem.text.isEmpty() ? definition.error().message() : problem.text;
        listed.problem = problem.line == 0     ? reason
                         : problem.column == 0 ? tr("Line %1: %2").arg(problem.line).arg(reason)
                                               : tr("Line %1, column %2: %3").arg(problem.line).arg(problem.column).arg(reason);
        return listed;
    });
}

Pending<> DefinitionFiles::readAll()
{
    if (m_reading)
        return *m_reading;
    const QStringList paths = m_settings ? m_settings->value(pathsKey).toStringList() : QStringList();
    m_reading = inBackground(this, [](std::stop_token) -> Result<QList<Definition>> {
                    return Definition::ours();
                }).andThen(this, [this, paths](const QList<Definition> &ours) -> Result<> {
        QList<ListedDefinition> all;
        for (const Definition &definition : ours)
            all.append({.key = definition.name(), .definition = definition, .isRead = true});
        // What was opened meanwhile stays.
        for (const ListedDefinition &listed : std::as_const(m_all)) {
            if (!listed.isOurs())
                all.append(listed);
        }
        m_all = all;
        m_isRead = true;
        Q_EMIT changed();
        for (const QString &path : paths) {
            read(path).then(this, [this](const Result<ListedDefinition> &listed) {
                if (!listed)
                    return;
                put(*listed);
                watch();
            });
        }
        return {};
    });
    return *m_reading;
}

Pending<> DefinitionFiles::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    return read(whole).andThen(this, [this](const ListedDefinition &listed) -> Result<> {
        if (!listed.problem.isEmpty())
            return failed(Error::Kind::Malformed, listed.problem);
        put(listed);
        remember();
        watch();
        return {};
    });
}

void DefinitionFiles::close(const QString &path)
{
    m_all.removeIf([&](const ListedDefinition &one) { return one.key == path; });
    m_watcher.removePath(path);
    remember();
    Q_EMIT changed();
}

void DefinitionFiles::put(const ListedDefinition &listed)
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const ListedDefinition &one) { return one.key == listed.key; });
    if (it == m_all.end()) {
        m_all.append(listed);
    } else if (listed.problem.isEmpty()) {
        *it = listed;
    } else {
        it->problem = listed.problem; // What was read before can still be used.
    }
    Q_EMIT changed();
}

void DefinitionFiles::remember()
{
    if (!m_settings)
        return;
    QStringList paths;
    for (const ListedDefinition &listed : std::as_const(m_all)) {
        if (!listed.isOurs())
            paths.append(listed.key);
    }
    m_settings->setValue(pathsKey, paths);
}

/// A file that was replaced by another is no longer watched.
void DefinitionFiles::watch()
{
    const QStringList watched = m_watcher.files();
    for (const ListedDefinition &listed : std::as_const(m_all)) {
        if (!listed.isOurs() && !watched.contains(listed.key) && QFileInfo::exists(listed.key))
            m_watcher.addPath(listed.key);
    }
}

} // namespace edgewise
