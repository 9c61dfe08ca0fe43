#pragma once

#include <QList>
#include <QMap>
#include <QStackedWidget>

#include <memory>

class QSettings;

namespace edgewise {

class Pane;
class Session;

/// One connection that was opened: its session and the panes made for it so far.
class Workspace final : public QStackedWidget
{
    Q_OBJECT

public:
    struct Attention
    {
        int count = 0;
        QString words = {};
    };

    explicit Workspace(std::unique_ptr<Session> session, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] QString connectionId() const;

    void add(Pane *pane);
    /// nullptr when it was not needed yet.
    [[nodiscard]] Pane *pane(const QString &name) const;
    [[nodiscard]] QList<Pane *> panes() const { return m_panes; }
    [[nodiscard]] bool hasUnsaved() const;
    /// Titles of the panes where something typed is not saved.
    [[nodiscard]] QStringList unsaved() const;
    void setParked(bool parked);
    void saveState(QSettings &settings) const;

    /// What needs a look, by the name of the pane; panes that never said are not in it.
    [[nodiscard]] const QMap<QString, Attention> &attention() const { return m_attention; }

Q_SIGNALS:
    void attentionChanged();

private:
    std::unique_ptr<Session> m_session;
    QList<Pane *> m_panes;
    QMap<QString, Attention> m_attention;
};

} // namespace edgewise
