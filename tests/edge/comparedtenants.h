#pragma once

#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/clock.h"
#include "app/core/database.h"
#include "app/edge/deletionhistory.h"
#include "app/edge/edgeservice.h"
#include "app/edge/settingshistory.h"
#include "app/net/hostpace.h"
#include "app/sandbox/sandbox.h"
#include "support/await.h"
#include "support/preparedask.h"
#include "ui/edge/edgepane.h"
#include "ui/edge/recordeddeletion.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <array>
#include <memory>

namespace edgewise {

/// The pane of one tenant, beside which the settings of another one are shown, as the window would build it.
class ComparedTenants
{
public:
    enum Side { Left, Right };

    QTemporaryDir folder;
    std::array<std::unique_ptr<sandbox::Sandbox>, 2> tenants;
    QStringList tenantIds{QStringLiteral("tenant-left"), QStringLiteral("tenant-right")};
    QList<Connection> connections;
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    Database database{folder.filePath(QStringLiteral("edgewise.sqlite"))};
    SettingsHistory history{database};
    DeletionHistory deletions{database};
    PreparedAsk ask;
    int opened = 0; ///< Sessions for the right side.
    QStringList turnedTo;
    QStringList edited;
    std::unique_ptr<Session> session;
    std::unique_ptr<EdgePane> pane;

    explicit ComparedTenants(const Connection &rightLike = {}, const QJsonObject &onLeft = usual())
    {
        for (const Side side : {Left, Right}) {
            auto &tenant = tenants.at(side);
            tenant = std::make_unique<sandbox::Sandbox>(sandbox::Options{.folder = folder.filePath(QString::number(side)), .guests = 0});
            if (const auto problem = tenant->start())
                qFatal("%s", qPrintable(*problem));
            const auto &access = tenant->access();
            Connection connection = side == Right ? rightLike : Connection();
            connection.id = side == Left ? QStringLiteral("left") : QStringLiteral("right");
            connection.name = side == Left ? QStringLiteral("Acme EU") : QStringLiteral("Acme & Söhne <test>");
            connection.colour = side == Left ? QStringLiteral("#C21F2B") : QStringLiteral("#0F766E");
            connection.edgeClientId = access.edgeClientId;
            connection.edgeUrl = access.edgeBaseUrl;
            connection.tokenUrl = access.tokenUrl;
            connection.audience = access.audience;
            secrets.secrets.insert(connection.secretName(Connection::Secret::EdgeSecret), access.edgeClientSecret);
            connections << connection;
        }
        session = makeSession(QStringLiteral("left"));
        change(Left, onLeft);
        makePane();
    }

    /// What the left one has otherwise than a new tenant.
    static QJsonObject usual()
    {
        return {{QStringLiteral("contentCacheTtl"), QStringLiteral("00:15:00")},
                {QStringLiteral("mediaCacheTtl"), QStringLiteral("30.00:00:00")},
                {QStringLiteral("tenantCacheAutoClear"), false}};
    }

    void makePane()
    {
        EdgeNeighbours neighbours;
        neighbours.tenant = [this](Session &of, std::stop_token) -> Pending<EdgeNeighbours::Tenant> {
            const QString id = tenantIds.at(of.connection().id == QLatin1StringView("left") ? Left : Right);
            return Result<EdgeNeighbours::Tenant>(EdgeNeighbours::Tenant{.id = id, .webhooks = 1});
        };
        neighbours.connections = [this] { return connections; };
        neighbours.openSession = [this](const QString &id) {
            ++opened;
            return makeSession(id);
        };
        neighbours.compare = [this](const QString &left, const QString &right) { turnedTo << left + QStringLiteral(" | ") + right; };
        neighbours.editConnection = [this](const QString &id) { edited << id; };
        pane = std::make_unique<EdgePane>(*session, history, deletions, recordedDeletion(*session, deletions, ask), ask, neighbours);
        pane->resize(1248, 820);
        pane->show();
        pane->activate();
    }

    std::unique_ptr<Session> makeSession(const QString &id)
    {
        for (const Connection &connection : std::as_const(connections)) {
            if (connection.id != id)
                continue;
            auto made = std::make_unique<Session>(connection, secrets, redaction, pace);
            made->edgeService().setKeep(
                [this, id](const EdgeSettings &before, SettingsAction action) { return history.keep(id, before, action); });
            return made;
        }
        return nullptr;
    }

    void set(Side side, const QString &fault, const QString &value) const
    {
        if (const QString wrong = tenants.at(side)->setFault(fault, value); !wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
    }
    [[nodiscard]] int requests(Side side, const QString &operation) const
    {
        const QJsonObject all = tenants.at(side)->counters().value(QLatin1StringView("requests")).toObject();
        return all.value(operation).toInt();
    }

    /// What the tenant really has.
    [[nodiscard]] EdgeSettings on(Side side)
    {
        const auto own = makeSession(connections.at(side).id);
        return await(own->edgeService().read()).value();
    }
    /// As somebody else would.
    void change(Side side, const QJsonObject &values)
    {
        const auto own = makeSession(connections.at(side).id);
        own->edgeService().setKeep({});
        const EdgeSettings before = await(own->edgeService().read()).value();
        EdgeSettings other = before;
        for (auto value = values.begin(); value != values.end(); ++value)
            other.set(value.key(), value.value());
        if (before != other && await(own->edgeService().apply(before, other))->state != SettingsOutcome::State::Saved)
            qFatal("the tenant does not take it");
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const auto all = pane->findChildren<Widget *>(name);
        for (auto *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool isPressable(const QString &name) const
    {
        const auto *button = find<QPushButton>(name);
        return button && button->isEnabled();
    }
    void click(const QString &name) const
    {
        if (!isPressable(name))
            qFatal("no button %s to press", qPrintable(name));
        find<QPushButton>(name)->click();
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(QStringLiteral("Comparison")); }
    /// "Content TTL | 15 minutes (00:15:00) | 4 hours (04:00:00)", row by row.
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; table() && row < table()->model()->rowCount(); ++row) {
            QStringList cells;
            for (const int column : {1, 2, 4})
                cells << table()->model()->index(row, column).data().toString();
            rows << cells.join(QStringLiteral(" | "));
        }
        return rows;
    }
    [[nodiscard]] QModelIndex tickOf(const QString &label) const
    {
        for (int row = 0; table() && row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 1).data().toString() == label)
                return table()->model()->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] bool isTicked(const QString &label) const
    {
        return tickOf(label).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    }
    void tick(const QString &label) const
    {
        if (!table()->model()->setData(tickOf(label), Qt::Checked, Qt::CheckStateRole))
            qFatal("nothing to tick at %s", qPrintable(label));
    }
    [[nodiscard]] QString said() const { return pane->findChild<UndoBar *>()->text(); }
    [[nodiscard]] QString notice(const QString &name = QStringLiteral("Comparison notice")) const
    {
        const auto *banner = find<Banner>(name);
        return banner ? banner->text() : QString();
    }
    [[nodiscard]] QString sent() const
    {
        const auto *code = find<QPlainTextEdit>(QStringLiteral("What Copy sends"));
        return code ? code->toPlainText() : QString();
    }
    /// Both sides are read and can be compared.
    [[nodiscard]] bool isRead() const { return isPressable(QStringLiteral("Save comparison")); }
};

} // namespace edgewise
