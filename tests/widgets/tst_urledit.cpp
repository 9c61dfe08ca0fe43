#include "ui/shell/theme.h"
#include "ui/widgets/urledit.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestUrlEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void masksWhatMayBeSecret_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("seen");
        QTest::newRow("nothing secret") << u"https://a.example/b"_s << u"https://a.example/b"_s;
        QTest::newRow("values of the query") << u"https://a.example/b?key=s1&on=s2"_s << u"https://a.example/b?key=•••&on=•••"_s;
        QTest::newRow("a value without a name") << u"https://a.example/?s3cret"_s << u"https://a.example/?•••"_s;
        QTest::newRow("an empty value") << u"https://a.example/?key="_s << u"https://a.example/?key="_s;
        QTest::newRow("user info") << u"https://ada:pw@a.example/b"_s << u"https://•••@a.example/b"_s;
        QTest::newRow("an @ in the path") << u"https://a.example/@ada"_s << u"https://a.example/@ada"_s;
        QTest::newRow("half an address") << u"https:"_s << u"https:"_s;
        QTest::newRow("a query alone") << u"?key=s1"_s << u"?key=•••"_s;
        QTest::newRow("a fragment") << u"https://a.example/?key=s1#top"_s << u"https://a.example/?key=•••#top"_s;
    }
    void masksWhatMayBeSecret()
    {
        QFETCH(QString, address);
        QFETCH(QString, seen);

        QCOMPARE(UrlEdit::masked(address), seen);
    }

    void showsTheWholeOnlyWhileItHasTheFocus()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new UrlEdit;
        auto *other = new QLineEdit;
        layout->addWidget(edit);
        layout->addWidget(other);
        edit->setText(u"https://a.example/?key=hush"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        edit->setFocus();
        QTRY_COMPARE(edit->shownText(), edit->text());

        other->setFocus();
        QTRY_COMPARE(edit->shownText(), u"https://a.example/?key=•••"_s);
        QCOMPARE(edit->text(), u"https://a.example/?key=hush"_s);
    }

    void tellsScreenReadersWhatIsSeen()
    {
        UrlEdit edit;
        edit.setText(u"https://a.example/?key=hush"_s);

        auto *interface = QAccessible::queryAccessibleInterface(&edit);

        QVERIFY(interface);
        QVERIFY(interface->textInterface());
        QVERIFY(!interface->text(QAccessible::Value).contains(u"hush"_s));
        QVERIFY(!interface->textInterface()->text(0, 1000).contains(u"hush"_s));
    }

    void takesWhatAScriptTypes()
    {
        UrlEdit edit;
        edit.setText(u"https://a.example/?key=hush"_s);
        QSignalSpy edited(&edit, &QLineEdit::textEdited);
        auto *interface = QAccessible::queryAccessibleInterface(&edit);
        QVERIFY(interface && interface->editableTextInterface());

        interface->setText(QAccessible::Value, u"https://b.example/"_s);

        QCOMPARE(edit.text(), u"https://b.example/"_s);
        QVERIFY(!edited.isEmpty());
    }
};

QTEST_MAIN(TestUrlEdit)
#include "tst_urledit.moc"
