#pragma once

#include "app/console/exchange.h"
#include "app/core/pending.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QVariantList>

#include <chrono>
#include <stop_token>

namespace edgewise {

class Database;
class Redaction;

/// What the console sent, across sessions, answers included; cleaned of secrets before it is written. Bodies are kept to their limit, and
/// all together to theirs: the oldest go first.
class ConsoleHistory final : public QObject
{
    Q_OBJECT

public:
    struct Filter
    {
        enum class Kind { All, Writes, Failed };
        Kind kind = Kind::All;
        QString text = {}; ///< In the address, the status, the bodies.
        bool operator==(const Filter &) const = default;
    };

    /// Without headers and bodies.
    struct Line
    {
        qint64 id = 0;
        QDateTime at = {};
        QByteArray verb = {};
        QUrl url = {};
        int status = 0;
        QString failure = {};
        std::chrono::microseconds duration{};
        qint64 size = 0;
        QString connectionName = {};

        [[nodiscard]] bool isFailed() const { return status == 0 || status >= 400; }
        bool operator==(const Line &) const = default;
    };

    struct Limits
    {
        qint64 body = 8LL << 20;
        qint64 all = 200LL << 20;
        int days = 30;
    };

    /// @param database   outlives the history
    /// @param redaction  outlives the history
    ConsoleHistory(Database &database, const Redaction &redaction, QObject *parent = nullptr);
    /// Waits for what is still being written.
    ~ConsoleHistory() override;

    /// Off: nothing more is written; what is there stays until it is cleared.
    void setKeeping(bool keeping) { m_isKeeping = keeping; }
    [[nodiscard]] bool isKeeping() const { return m_isKeeping; }
    void setLimits(const Limits &limits) { m_limits = limits; }
    [[nodiscard]] Limits limits() const { return m_limits; }

    /// Its id; 0 when nothing is kept. Headers and bodies are cleaned and packed in the background.
    Result<qint64> add(const Exchange &exchange, const QString &connectionId, const QString &connectionName);
    /// Newest first, `count` of them before `before` (an id; 0 from the newest).
    [[nodiscard]] Result<QList<Line>> lines(const QString &connectionId, const Filter &filter, qint64 before = 0, int count = 200);
    /// The same, in the background: for a text that is searched for in many bodies.
    [[nodiscard]] Pending<QList<Line>> find(const QString &connectionId, const Filter &filter, qint64 before = 0, int count = 200,
                                            std::stop_token stop = {});
    [[nodiscard]] Result<qint64> count(const QString &connectionId, const Filter &filter);
    /// As it was kept: secrets masked, a long body cut. Waits when it has only just been added.
    [[nodiscard]] Result<Exchange> exchange(qint64 id);
    Result<> remove(const QList<qint64> &ids);
    Result<> clear(const QString &connectionId);
    /// What belongs to a connection that is no more.
    Result<> forgetAll(const QString &connectionId) { return clear(connectionId); }

Q_SIGNALS:
    void changed();

private:
    Result<> forget(const QString &condition, const QVariantList &values);

    Database &m_database;
    const Redaction &m_redaction;
    Limits m_limits;
    bool m_isKeeping = true;
    QThreadPool m_writing; ///< Of one thread, so that they are written in their order.
};

} // namespace edgewise
