#pragma once

#include "app/console/consolehistory.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>

#include <stop_token>

namespace edgewise {

/// The calls of the console, newest first, with a heading above those of each day. Older ones are read as one scrolls.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = FirstOwnRole, ///< bool: a day, and no call.
        IdRole,                     ///< qint64
        TimeRole,                   ///< "10:42"
        VerbRole,                   ///< QByteArray
        AddressRole,                ///< "/v2.1/guests?limit=10"
        StatusRole,                 ///< "200", "no answer"
        DurationRole,               ///< "84 ms"
        MarkRole,                   ///< "A", "B": what it is in a comparison.
    };

    /// The history outlives the model.
    explicit HistoryModel(ConsoleHistory &history, QObject *parent = nullptr);
    ~HistoryModel() override;

    static constexpr int page = 200;

    /// The first `page` calls that fit, newest first; the others are read when one scrolls to them, in the background when a text is
    /// searched for.
    /// @param hidden  left out, as if they were deleted
    void show(const QString &connectionId, const ConsoleHistory::Filter &filter, const QList<ConsoleHistory::Line> &lines,
              const QSet<qint64> &hidden = {});
    /// Which two are compared; 0 is none.
    void setMarks(qint64 a, qint64 b);
    [[nodiscard]] const ConsoleHistory::Line *line(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;

    /// The path and the query.
    [[nodiscard]] static QString address(const QUrl &url);
    /// "Today", "Yesterday", "8 March", "8 March 2030"
    [[nodiscard]] static QString dayWords(const QDate &day);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row
    {
        QDate heading = {}; ///< Of a heading alone.
        ConsoleHistory::Line line = {};
    };

    [[nodiscard]] QList<Row> rowsOf(const QList<ConsoleHistory::Line> &lines, QDate last) const;
    [[nodiscard]] QDate lastDay() const;
    void append(const Result<QList<ConsoleHistory::Line>> &lines);

    ConsoleHistory &m_history;
    QString m_connectionId;
    ConsoleHistory::Filter m_filter;
    QSet<qint64> m_hidden;
    QList<Row> m_rows;
    qint64 m_oldest = 0;
    bool m_hasMore = false;
    std::stop_source m_fetching;
    qint64 m_a = 0;
    qint64 m_b = 0;
};

} // namespace edgewise
