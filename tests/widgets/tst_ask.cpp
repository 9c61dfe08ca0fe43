#include "support/preparedask.h"
#include "ui/shell/confirmdialog.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestAsk : public QObject
{
    Q_OBJECT

    const Confirmation m_plain = {.title = u"Delete it?"_s, .text = u"It goes."_s, .doIt = u"Delete it"_s, .keep = u"Keep it"_s};
    const Confirmation m_typed = {
        .title = u"Delete all?"_s, .text = u"All goes."_s, .doIt = u"Delete all"_s, .keep = u"Keep everything"_s, .typeThis = u"Acme EU"_s};

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void enterKeeps()
    {
        ConfirmDialog dialog(m_plain);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.findChild<QPushButton *>(u"Keep it"_s)->hasFocus());
        QVERIFY(dialog.findChild<QPushButton *>(u"Keep it"_s)->isDefault());
        QVERIFY(!dialog.findChild<QPushButton *>(u"Do it"_s)->autoDefault());

        QTest::keyClick(&dialog, Qt::Key_Return);

        QVERIFY(dialog.isHidden());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void theDangerousButtonWakesOnlyForTheRightName()
    {
        ConfirmDialog dialog(m_typed);
        auto *danger = dialog.findChild<QPushButton *>(u"Do it"_s);
        auto *edit = dialog.findChild<QLineEdit *>();
        QVERIFY(!danger->isEnabled());

        edit->setText(u"acme eu"_s);
        QVERIFY(!danger->isEnabled());
        edit->setText(u" Acme EU "_s);
        QVERIFY(danger->isEnabled());
        edit->setText(u"Acme"_s);
        QVERIFY(!danger->isEnabled());
    }

    void enterDoesNothingWhereANameIsTyped()
    {
        ConfirmDialog dialog(m_typed);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *edit = dialog.findChild<QLineEdit *>();
        QVERIFY(edit->hasFocus());
        edit->setText(u"Acme EU"_s);

        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!dialog.isHidden());

        dialog.findChild<QPushButton *>(u"Do it"_s)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void theAnswerComesWhenTheDialogCloses_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("expected");
        QTest::newRow("yes") << u"Do it"_s << true;
        QTest::newRow("no") << u"Keep it"_s << false;
    }

    void theAnswerComesWhenTheDialogCloses()
    {
        QFETCH(QString, button);
        Ask ask;
        QWidget window;
        window.show();
        std::optional<bool> answer;
        ask.confirm(&window, m_plain, [&](bool yes) { answer = yes; });
        QVERIFY(!answer);

        window.findChild<QPushButton *>(button)->click();

        QVERIFY(answer);
        QTEST(*answer, "expected");
    }

    void noAnswerComesOnceTheParentIsGone()
    {
        Ask ask;
        auto window = std::make_unique<QWidget>();
        bool answered = false;
        ask.confirm(window.get(), m_plain, [&](bool) { answered = true; });

        window.reset();
        QCoreApplication::processEvents();

        QVERIFY(!answered);
    }

    void theConnectionIsNamedInTheHead()
    {
        Connection connection;
        connection.name = u"Acme EU"_s;
        connection.production = true;
        Confirmation question = m_plain;
        question.connection = &connection;

        const ConfirmDialog dialog(question);

        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"Acme EU"_s; }));
    }

    void theFolderOfAFileDialogIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QFile file(folder.filePath(u"one.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        Ask ask;
        ask.setSettings(&settings);
        QWidget window;
        window.show();
        QString chosen;
        ask.openFile(&window, u"Open"_s, u"JSON (*.json)"_s, u"webhooks"_s, [&](const QString &path) { chosen = path; });
        auto *dialog = window.findChild<QFileDialog *>();
        dialog->selectFile(file.fileName());

        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file.fileName());
        static_cast<QDialog *>(dialog)->done(QDialog::Accepted);

        QCOMPARE(QFileInfo(chosen), QFileInfo(file.fileName()));
        QCOMPARE(QFileInfo(settings.value(u"folders/webhooks"_s).toString()), QFileInfo(folder.path()));
    }

    void preparedAnswersComeLaterAndInOrder()
    {
        PreparedAsk ask;
        ask.answers = {true, false};
        QList<bool> given;
        for (int i = 0; i < 3; ++i)
            ask.confirm(nullptr, m_plain, [&](bool yes) { given << yes; });
        QVERIFY(given.isEmpty());

        QTRY_COMPARE(given.size(), 3);
        QCOMPARE(given, QList<bool>({true, false, false}));
        QCOMPARE(ask.questions.size(), 3);
        QCOMPARE(ask.questions.first().title, u"Delete it?"_s);
    }
};

QTEST_MAIN(TestAsk)
#include "tst_ask.moc"
