#include "ui/shell/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretedit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestSecretEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }
    void init() { QApplication::clipboard()->setText(u"before"_s); }

    void whatIsHiddenCannotBeCopied()
    {
        SecretEdit edit;
        edit.setText(u"hush"_s);
        edit.selectAll();

        edit.copy();
        edit.cut();

        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void whatIsShownCanBeCopied()
    {
        SecretEdit edit;
        edit.setText(u"hush"_s);
        edit.findChild<QAction *>(u"Show secret"_s)->trigger();
        edit.selectAll();

        edit.copy();

        QCOMPARE(QApplication::clipboard()->text(), u"hush"_s);
    }

    void itIsHiddenAgainOnceTheFocusLeaves()
    {
        QWidget window;
        SecretEdit edit(&window);
        QLineEdit other(&window);
        other.move(0, 50);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setText(u"hush"_s);
        edit.findChild<QAction *>(u"Show secret"_s)->trigger();
        QCOMPARE(edit.echoMode(), QLineEdit::Normal);
        QVERIFY(edit.hasFocus());

        other.setFocus();

        QCOMPARE(edit.echoMode(), QLineEdit::Password);
    }

    void aStoredSecretIsAskedForOnlyWhenItIsToBeSeen()
    {
        SecretEdit edit;
        QSignalSpy wanted(&edit, &SecretEdit::showStoredWanted);
        edit.setStored(true);
        QCOMPARE(edit.placeholderText(), QString(12, u'•'));
        QCOMPARE(wanted.size(), 0);

        edit.findChild<QAction *>(u"Show secret"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
    }

    void aTypedSecretIsNotFetchedFromTheStore()
    {
        SecretEdit edit;
        edit.setStored(true);
        edit.setText(u"mine"_s);
        QSignalSpy wanted(&edit, &SecretEdit::showStoredWanted);

        edit.findChild<QAction *>(u"Show secret"_s)->trigger();

        QCOMPARE(wanted.size(), 0);
        QCOMPARE(edit.displayText(), u"mine"_s);
    }

    void escapeEmptiesASearchAndThenBelongsToTheWindow()
    {
        QWidget window;
        SearchField field(u"Filter"_s, u"Filter"_s, &window);
        field.setText(u"abc"_s);
        QSignalSpy changed(&field, &QLineEdit::textChanged);

        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(changed.size(), 1);

        QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        second.setAccepted(false);
        QCoreApplication::sendEvent(&field, &second);
        QVERIFY(!second.isAccepted());
    }
};

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
