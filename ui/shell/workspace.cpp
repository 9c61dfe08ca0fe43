#include "ui/shell/workspace.h"

#include "app/connections/session.h"
#include "ui/shell/pane.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace edgewise {

Workspace::Workspace(std::unique_ptr<Session> session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(std::move(session))
{}

/// The panes hold references into the session, so they go first.
Workspace::~Workspace()
{
    qDeleteAll(std::exchange(m_panes, {}));
}

QString Workspace::connectionId() const
{
    return m_session->connection().id;
}

void Workspace::add(Pane *pane)
{
    m_panes.append(pane);
    addWidget(pane);
    const QString name = pane->name();
    connect(pane, &Pane::attentionChanged, this, [this, name](int count, const QString &words) {
        m_attention.insert(name, {count, words});
        Q_EMIT attentionChanged();
    });
}

Pane *Workspace::pane(const QString &name) const
{
    const auto found = std::find_if(m_panes.cbegin(), m_panes.cend(), [&](const Pane *pane) { return pane->name() == name; });
    return found == m_panes.cend() ? nullptr : *found;
}

bool Workspace::hasUnsaved() const
{
    return std::any_of(m_panes.cbegin(), m_panes.cend(), [](const Pane *pane) { return pane->hasUnsaved(); });
}

QStringList Workspace::unsaved() const
{
    QStringList titles;
    for (const Pane *pane : m_panes) {
        if (pane->hasUnsaved())
            titles.append(pane->title());
    }
    return titles;
}

void Workspace::setParked(bool parked)
{
    for (Pane *pane : std::as_const(m_panes))
        pane->setParked(parked);
}

void Workspace::saveState(QSettings &settings) const
{
    for (const Pane *pane : m_panes) {
        settings.beginGroup(QString(u"panes/" + pane->name()));
        pane->saveState(settings);
        settings.endGroup();
    }
}

} // namespace edgewise
