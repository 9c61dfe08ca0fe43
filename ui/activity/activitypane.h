#pragma once

#include "app/activity/activitylog.h"
#include "ui/shell/ask.h"
#include "ui/shell/pane.h"

class QComboBox;
class QSortFilterProxyModel;

namespace edgewise {

class ActivityDetail;
class ActivityModel;
class Ask;
class EmptyState;
class SearchField;
class Segments;
class TableView;

/// Every call Edgewise made, as it happens and back for 30 days.
class ActivityPane final : public Pane
{
    Q_OBJECT

public:
    ActivityPane(ActivityLog &log, Ask &ask, QWidget *parent = nullptr);

    /// The connection that is open now: its calls are shown from here on.
    void setConnection(const Connection &connection);
    /// Shows one call; filters that would hide it are taken away.
    void select(const QByteArray &call);

    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void buildFilters();
    void buildTable();
    void buildActions();
    void reload();
    void loadMore();
    void count();
    void fillConnections();
    void showConnections(const QList<ActivityLog::Known> &known);
    void setCounts(const ActivityLog::Counts &counts);
    void takeNew(const Entry &entry);
    void takeChange(const Entry &entry);
    void showWhatThereIs();
    void showCurrent();
    void selectWanted();
    void clearFilters();
    void exportAll();
    void copy(const QString &text, const QString &what);
    void copyCurl();
    void copyUrl();
    void removeCurrent();
    void clearLog();
    [[nodiscard]] ActivityFilter filter() const;
    [[nodiscard]] std::optional<Entry> current() const;

    ActivityLog &m_log;
    Ask &m_ask;
    Connection m_connection;
    ActivityModel *m_model;
    QSortFilterProxyModel *m_sorted;
    SearchField *m_search;
    Segments *m_kind;
    QComboBox *m_whose;
    QComboBox *m_time;
    TableView *m_table;
    EmptyState *m_nothing;
    ActivityDetail *m_detail;
    QAction *m_copyCurl;
    QAction *m_copyUrl;
    QAction *m_remove;
    QTimer m_typing;
    QTimer m_counting;
    QTimer m_clock;
    std::stop_source m_loading;
    std::stop_source m_countRun;
    std::optional<ActivityLog::Cursor> m_next;
    QByteArray m_wanted; ///< The call to choose once it is there.
    bool m_isLoaded = false;
};

} // namespace edgewise
