#pragma once

#include "app/console/consolehistory.h"
#include "ui/shell/ask.h"

#include <QWidget>

#include <memory>

namespace edgewise {

/// What the console sent, day by day (mockup 32b, left): searched, filtered, opened, sent again, compared. Deleting can be undone for some
/// seconds; clearing asks.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    HistoryList(ConsoleHistory &history, Ask &ask, QWidget *parent = nullptr);
    ~HistoryList() override;

    void setConnection(const QString &id);
    void reload();
    /// Asks, and then takes everything of this connection away.
    void clearHistory();
    /// How many calls are kept of this connection, whatever is searched for.
    [[nodiscard]] qint64 count() const;

Q_SIGNALS:
    void opened(qint64 id);
    void sendAgainWanted(qint64 id);
    void fillWanted(qint64 id);
    /// The older one first.
    void compareWanted(qint64 first, qint64 second);
    /// For the number on the tab.
    void countChanged(qint64 count);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace edgewise
