#pragma once

#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/console/consolehistory.h"
#include "app/console/consolesender.h"
#include "app/console/variables.h"
#include "app/core/database.h"
#include "app/core/redaction.h"
#include "app/net/hostpace.h"
#include "app/sandbox/sandbox.h"
#include "support/preparedask.h"
#include "ui/console/consolepane.h"
#include "ui/console/definitionfiles.h"
#include "ui/console/operationsmodel.h"
#include "ui/console/requestform.h"
#include "ui/console/requestforms.h"
#include "ui/shell/contentdeletion.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>
#include <optional>

namespace edgewise {

/// The console on a tenant of its own, as the window would build it.
struct TestedConsole
{
    struct Options
    {
        bool production = false;
        bool withGuests = true; ///< Whether the connection has the credential for them.
    };

    QTemporaryDir folder;
    sandbox::Sandbox tenant{{.folder = folder.filePath(QStringLiteral("tenant")), .guests = 30}};
    MemoryStore secrets;
    Redaction redaction;
    HostPace pace;
    Database database{folder.filePath(QStringLiteral("edgewise.sqlite"))};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ConsoleHistory history{database, redaction};
    Variables variables{database};
    PreparedAsk ask;
    std::unique_ptr<RequestForms> forms = std::make_unique<RequestForms>(redaction, &settings);
    std::unique_ptr<DefinitionFiles> definitions = std::make_unique<DefinitionFiles>(&settings);
    std::unique_ptr<Session> session;
    std::unique_ptr<ContentDeletion> deletion;
    std::unique_ptr<ConsolePane> pane;

    TestedConsole()
        : TestedConsole(Options())
    {}
    explicit TestedConsole(const Options &options)
    {
        if (const auto problem = tenant.start())
            qFatal("%s", qPrintable(*problem));
        const auto &access = tenant.access();
        Connection connection{.id = QStringLiteral("c1"), .name = QStringLiteral("Acme EU"), .production = options.production};
        connection.region = Region::Custom;
        connection.customCdpUrl = access.cdpBaseUrl;
        connection.clientKey = options.withGuests ? access.clientKey : QString();
        connection.apiKey = access.apiKey;
        connection.edgeClientId = access.edgeClientId;
        connection.edgeUrl = access.edgeBaseUrl;
        connection.tokenUrl = access.tokenUrl;
        connection.audience = access.audience;
        secrets.secrets.insert(connection.secretName(Connection::Secret::ApiToken), access.apiToken);
        secrets.secrets.insert(connection.secretName(Connection::Secret::ApiSecret), access.apiSecret);
        secrets.secrets.insert(connection.secretName(Connection::Secret::EdgeSecret), access.edgeClientSecret);
        open(connection);
    }

    /// As the window does when the connection is opened, or opened again.
    void open(const Connection &connection)
    {
        pane.reset();
        deletion.reset();
        session = std::make_unique<Session>(connection, secrets, redaction, pace);
        deletion = std::make_unique<ContentDeletion>(*session, ask);
        pane = std::make_unique<ConsolePane>(*session,
                                             ConsolePane::Parts{history, variables, *forms, *definitions, *deletion, ask, &settings});
        settings.beginGroup(QStringLiteral("panes/API console"));
        pane->restoreState(settings);
        settings.endGroup();
        pane->resize(1240, 840);
        pane->show();
        pane->activate();
    }
    /// Quits and starts again.
    void restart()
    {
        settings.beginGroup(QStringLiteral("panes/API console"));
        pane->saveState(settings);
        settings.endGroup();
        forms->save();
        pane.reset();
        forms = std::make_unique<RequestForms>(redaction, &settings);
        definitions = std::make_unique<DefinitionFiles>(&settings);
        open(Connection(session->connection()));
    }

    /// Waits until the definitions are read.
    bool isReady() const { return model()->operationCount() > 0; }
    OperationsModel *model() const { return pane->findChild<OperationsModel *>(); }
    RequestForm *form() const { return pane->findChild<RequestForm *>(QStringLiteral("Request")); }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        const auto all = pane->findChildren<Widget *>(name);
        for (auto *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <typename Widget>
    Widget &the(const QString &name) const
    {
        auto *widget = find<Widget>(name);
        if (!widget)
            qFatal("nothing in sight is called %s", qPrintable(name));
        return *widget;
    }
    void click(const QString &name) const
    {
        auto &button = the<QPushButton>(name);
        if (!button.isEnabled())
            qFatal("%s cannot be pressed", qPrintable(name));
        button.click();
    }
    void trigger(const QString &name) const
    {
        auto *action = pane->findChild<QAction *>(name);
        if (!action || !action->isEnabled())
            qFatal("no action %s to trigger", qPrintable(name));
        action->trigger();
    }
    void type(const QString &name, const QString &text) const { the<QLineEdit>(name).setText(text); }
    void typeBody(const QString &text) const
    {
        pane->findChild<QTabBar *>(QStringLiteral("Request pages"))->setCurrentIndex(1);
        the<QPlainTextEdit>(QStringLiteral("Request body")).setPlainText(text);
    }
    QString sent() const { return pane->findChild<QPlainTextEdit *>(QStringLiteral("Will be sent"))->toPlainText(); }
    QString status() const
    {
        const auto *label = pane->findChild<QLabel *>(QStringLiteral("Response status"));
        return label && label->isVisible() ? label->text() : QString();
    }
    QString problem() const
    {
        const auto *button = find<QPushButton>(QStringLiteral("Request problem"));
        return button ? button->text() : QString();
    }
    QString notice() const
    {
        const auto *banner = find<Banner>(QStringLiteral("Console notice"));
        return banner ? banner->text() : QString();
    }
    /// How often the tenant was asked for that.
    int requests(const QString &operation) const
    {
        return tenant.counters().value(QLatin1StringView("requests")).toObject().value(operation).toInt();
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
};

} // namespace edgewise
