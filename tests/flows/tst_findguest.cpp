#include "support/preparedask.h"
#include "ui/guests/guestspane.h"
#include "ui/program.h"
#include "ui/shell/mainwindow.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace edgewise;
using namespace Qt::StringLiterals;

/// The palette finds a guest wherever one is.
class TestFindGuest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOfferedOnceWhetherThePaneWasOpenedOrNot()
    {
        QTemporaryDir folder;
        Program program(folder.path(), std::make_unique<PreparedAsk>());
        auto &window = program.window();
        const auto finding = [&window] {
            QList<Command> all = window.commands();
            all.removeIf([](const Command &command) { return !command.runTyped; });
            return all;
        };
        QVERIFY(finding().isEmpty());
        window.show();
        program.openSandbox(u"Webhooks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.session(), 20'000);
        window.openPane(u"Webhooks"_s);
        window.reopenConnection(u"sandbox"_s);

        const auto offered = finding();
        QCOMPARE(offered.size(), 1);
        QVERIFY(!window.pane(u"Guests"_s));
        offered.first().runTyped(u"ada.byrne@mail.example"_s);

        const auto *pane = qobject_cast<GuestsPane *>(window.currentPane());
        QVERIFY(pane);
        QTRY_COMPARE(pane->running().query().text, u"ada.byrne@mail.example"_s);
        QTRY_COMPARE(pane->running().state(), GuestSearch::State::Complete);
        QCOMPARE(pane->findChild<QLineEdit *>(u"Search guests"_s)->text(), u"ada.byrne@mail.example"_s);
        QCOMPARE(finding().size(), 1);
    }
};

QTEST_MAIN(TestFindGuest)
#include "tst_findguest.moc"
