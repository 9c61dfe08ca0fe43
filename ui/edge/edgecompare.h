#pragma once

#include "app/edge/edgeservice.h"
#include "app/edge/settingscomparison.h"
#include "ui/edge/edgeneighbours.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>

class QCheckBox;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace edgewise {

class Ask;
class Banner;
class ConnectionButton;
class CopyPlan;
class ElidedLabel;
class EmptyState;
class Session;
class SettingsCompareModel;
class TableView;
class Tag;
class TenantGuard;
class TwoColumns;
class UndoBar;
struct SettingsNotice;

/// The settings of this connection beside those of another one, and copying some of them there (mockup 30). It copies from left to right
/// only, by the rules of Apply: the other side is read again first, and nothing is written when it is no longer as it was shown.
class EdgeCompare final : public QWidget
{
    Q_OBJECT

public:
    /// @param session  the left side; it, `ask` and `undoBar` outlive the page
    EdgeCompare(Session &session, EdgeNeighbours neighbours, Ask &ask, UndoBar &undoBar, QWidget *parent = nullptr);
    ~EdgeCompare() override;

    /// The left side, as it was read last.
    void setLeft(const EdgeSettings &settings, const QDateTime &readAt);
    /// The page came in sight: what was compared last is read, or a connection is asked for.
    void open();
    /// Another connection for the right side.
    void choose(const QString &id);
    /// The connections may be others now.
    void follow();
    [[nodiscard]] QList<Connection> others() const;

    /// Reads the right side and shows it, or why it could not be read. Answers once that is done.
    Pending<> read(std::stop_token stop);
    [[nodiscard]] bool canRead() const;
    [[nodiscard]] QString readingWords() const;
    /// Both sides.
    [[nodiscard]] bool isRead() const { return m_left && m_right; }
    /// "both read 20 s ago"
    [[nodiscard]] QString times() const;

    [[nodiscard]] bool canCopy() const;
    [[nodiscard]] bool isCopying() const { return m_state == State::Copying; }
    /// "Copy 2 to Acme EU test"
    [[nodiscard]] QString copyWords() const;
    void copy();
    /// Both sides and what differs.
    void saveAsFile();

    /// What the bar with Undo lies on.
    [[nodiscard]] QWidget *room() const;
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    /// The right side is to be read: the owner calls read().
    void readWanted();
    void reloadWanted(); ///< Both sides.
    void changed();      ///< What can be done, or when it was read.

private:
    enum class State { Idle, Reading, Copying };
    struct Writing
    {
        EdgeSettings before = {};
        EdgeSettings wanted = {};
        bool isUndo = false;
    };

    // edgecompare.cpp: what is shown
    QWidget *makeTools();
    QWidget *makeBar();
    void connectParts();
    bool openOther(const QString &id);
    void closeOther();
    void took(const Result<EdgeSettings> &settings);
    void tryAgain();
    void swap();
    void setState(State state);
    void refresh();
    void refreshButtons();
    void refreshPages();
    void showEmpty();
    void refreshPlan();
    void showTenant();
    [[nodiscard]] QString left() const;
    [[nodiscard]] QString right() const;
    [[nodiscard]] SettingsComparison sides() const;
    [[nodiscard]] SettingsPatch patch() const;

    // edgecomparecopy.cpp: what changes something at the other side
    void confirm(const Writing &writing);
    void send(const Writing &writing);
    void ended(const Writing &writing, const Result<SettingsOutcome> &result);
    void copied(const Writing &writing, const SettingsOutcome &outcome);
    void takeBack(const QString &id, const EdgeSettings &before, const QStringList &names);
    void tell(const SettingsNotice &notice);

    Session &m_session;
    EdgeNeighbours m_neighbours;
    Ask &m_ask;
    UndoBar &m_undoBar;

    State m_state = State::Idle;
    std::optional<EdgeSettings> m_left;
    std::optional<EdgeSettings> m_right;
    QDateTime m_leftAt;
    QDateTime m_rightAt;
    QString m_lastChosen;    ///< The id of the connection that was compared with last.
    int m_reading = 0;       ///< Counts readings; only the last one counts.
    bool m_mustRead = false; ///< It is not known what became of a write; nothing more is written unseen.
    std::unique_ptr<Session> m_other;
    TenantGuard *m_guard = nullptr; ///< Of the other connection.

    SettingsCompareModel *m_model;
    QWidget *m_tools;
    ConnectionButton *m_leftButton;
    QPushButton *m_swap;
    ConnectionButton *m_rightButton;
    QCheckBox *m_differencesOnly;
    QPushButton *m_reload;
    Banner *m_tenant;
    Banner *m_notice;
    QWidget *m_line;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    TwoColumns *m_columns;
    QStackedWidget *m_tables;
    TableView *m_table;
    EmptyState *m_same;
    CopyPlan *m_plan;
    QWidget *m_bar;
    Tag *m_tag;
    ElidedLabel *m_words;
    QPushButton *m_save;
    QPushButton *m_copy;
};

} // namespace edgewise
