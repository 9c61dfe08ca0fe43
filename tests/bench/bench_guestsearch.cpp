// The pane of guests as a person uses it: each line of the input is typed into the search field and sent with Enter; the answer is the
// milliseconds until the first row of the result was painted, and how many rows are there.
// usage: bench_guestsearch CDP-ADDRESS CLIENT-KEY < searches; the API token is read from the first line
#include "app/auth/memorystore.h"
#include "app/connections/session.h"
#include "app/core/database.h"
#include "app/core/redaction.h"
#include "app/guests/guesthistory.h"
#include "app/net/hostpace.h"
#include "ui/guests/guestspane.h"
#include "ui/shell/ask.h"
#include "ui/shell/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

/// Tells when the rows of a new result have been painted.
class Watch final : public QObject
{
public:
    explicit Watch(TableView &table)
        : m_table(table)
    {
        connect(table.model(), &QAbstractItemModel::modelReset, this, [this] { m_isNew = true; });
        table.viewport()->installEventFilter(this);
    }

    /// Waits at most ten seconds.
    void wait()
    {
        QEventLoop loop;
        m_loop = &loop;
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
        m_loop = nullptr;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_isNew || m_table.model()->rowCount() == 0)
            return false;
        m_isNew = false;
        // The rows are on the screen when this event is over.
        if (m_loop)
            QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    TableView &m_table;
    QEventLoop *m_loop = nullptr;
    bool m_isNew = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    theme::apply(program);
    std::string token;
    if (argc < 3 || !std::getline(std::cin, token))
        return 1;

    QTemporaryDir folder;
    Connection connection{.id = u"bench"_s, .name = u"Sandbox"_s, .region = Region::Custom};
    connection.customCdpUrl = QString::fromLocal8Bit(argv[1]);
    connection.clientKey = QString::fromLocal8Bit(argv[2]);
    MemoryStore secrets;
    secrets.secrets.insert(connection.secretName(Connection::Secret::ApiToken), QString::fromStdString(token));
    Redaction redaction;
    HostPace pace;
    Database database(folder.filePath(u"edgewise.sqlite"_s));
    GuestHistory history(database);
    Ask ask;
    Session session(connection, secrets, redaction, pace);
    GuestsPane pane(session, history, folder.path(), ask);
    pane.resize(1248, 820);
    auto *table = pane.findChild<TableView *>(u"Guests"_s);
    auto *field = pane.findChild<SearchField *>(u"Search guests"_s);
    Watch watch(*table);
    pane.show();
    pane.activate();
    watch.wait();

    for (std::string search; std::getline(std::cin, search);) {
        field->setText(QString::fromStdString(search));
        QCoreApplication::processEvents();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::sendEvent(field, &enter);
        watch.wait();
        std::printf("%.2f %d\n", double(clock.nsecsElapsed()) / 1e6, table->model()->rowCount());
        std::fflush(stdout);
    }
    return 0;
}
