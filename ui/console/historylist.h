#pragma once

#include "app/console/consolehistory.h"
#include "app/console/curlcommand.h"
#include "ui/shell/ask.h"

#include <QList>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <stop_token>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace edgewise {

class Banner;
class BusyBar;
class EmptyState;
class HistoryModel;
class SearchField;
class Segments;
class UndoBar;

/// What the console sent, day by day (mockup 32b, left): searched, filtered, opened, sent again, compared. Deleting can be undone for some
/// seconds; clearing asks.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the list.
    HistoryList(ConsoleHistory &history, Ask &ask, QWidget *parent = nullptr);
    /// What was deleted and not undone goes for good.
    ~HistoryList() override;

    void setConnection(const QString &id);
    void reload();
    /// Asks, and then takes everything of this connection away.
    void clearHistory();
    /// How many calls are kept of this connection, whatever is searched for.
    [[nodiscard]] qint64 count() const { return m_count; }

Q_SIGNALS:
    void opened(qint64 id);
    void sendAgainWanted(qint64 id);
    void fillWanted(qint64 id);
    /// The older one first.
    void compareWanted(qint64 first, qint64 second);
    /// For the number on the tab.
    void countChanged(qint64 count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *foot();
    void read();
    void put(const ConsoleHistory::Filter &filter, const Result<QList<ConsoleHistory::Line>> &lines);
    void showChosen();
    void showMenu(const QPoint &where);
    void compare();
    void remove(const QList<qint64> &ids);
    void removeForGood();
    void copyCurl(qint64 id, Shell shell);
    void explain(const Error &error);
    /// Oldest first.
    [[nodiscard]] QList<qint64> chosen() const;

    ConsoleHistory &m_history;
    Ask &m_ask;
    QString m_connectionId;
    qint64 m_count = 0;
    QSet<qint64> m_deleted; ///< Hidden, and still there as long as it can be undone.
    QTimer m_forGood;
    QTimer m_typing;
    std::stop_source m_finding;

    HistoryModel *m_model;
    SearchField *m_search;
    Segments *m_kind;
    Banner *m_notice;
    QStackedWidget *m_pages;
    QListView *m_list;
    EmptyState *m_empty;
    QLabel *m_words;
    QLabel *m_kept;
    QPushButton *m_compare;
    UndoBar *m_undo;
    BusyBar *m_busy;
};

} // namespace edgewise
