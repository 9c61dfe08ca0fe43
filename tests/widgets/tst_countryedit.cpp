#include "ui/shell/theme.h"
#include "ui/widgets/countryedit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestCountryEdit : public QObject
{
    Q_OBJECT

    static QStringList offered(const CountryEdit &edit)
    {
        QStringList rows;
        const QAbstractItemModel *model = edit.completer()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void everyCountryHasItsName_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("IE") << u"IE"_s << u"Ireland"_s;
        QTest::newRow("NO") << u"NO"_s << u"Norway"_s;
        QTest::newRow("JP") << u"JP"_s << u"Japan"_s;
        QTest::newRow("no country") << u"XX"_s << QString();
        QTest::newRow("a region") << u"EU"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void everyCountryHasItsName()
    {
        QFETCH(QString, code);

        QTEST(CountryEdit::nameOf(code), "name");
    }

    void typingFilters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("letters") << u"ie"_s << u"IE   Ireland"_s;
        QTest::newRow("a beginning") << u"irel"_s << u"IE   Ireland"_s;
        QTest::newRow("a part") << u"zealand"_s << u"NZ   New Zealand"_s;
        QTest::newRow("its own language") << u"deutschland"_s << u"DE   Germany"_s;
    }
    void typingFilters()
    {
        QFETCH(QString, typed);
        CountryEdit edit;
        edit.show();

        QTest::keyClicks(&edit, typed);

        QTEST(offered(edit).value(0), "first");
        QVERIFY(offered(edit).size() < 60);
    }

    void theArrowOffersThemAll()
    {
        CountryEdit edit;
        edit.setCode(u"IE"_s);
        edit.show();

        edit.findChild<QAction *>(u"All countries"_s)->trigger();

        QVERIFY(offered(edit).size() > 230);
        QVERIFY(edit.completer()->popup()->isVisible());
        QCOMPARE(edit.completer()->popup()->currentIndex().data().toString(), u"IE   Ireland"_s);
    }

    void choosingSetsTheLetters()
    {
        CountryEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        QTest::keyClicks(&edit, u"irel"_s);

        QTest::keyClick(edit.completer()->popup(), Qt::Key_Down);
        QTest::keyClick(edit.completer()->popup(), Qt::Key_Return);

        QCOMPARE(edit.text(), u"IE"_s);
    }

    void whatIsLeftBecomesLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("left");
        QTest::newRow("a name") << u"ireland"_s << u"IE"_s;
        QTest::newRow("small letters") << u"fr"_s << u"FR"_s;
        QTest::newRow("part of a name") << u"irel"_s << u"irel"_s;
        QTest::newRow("an unknown code") << u"XX"_s << u"XX"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatIsLeftBecomesLetters()
    {
        QFETCH(QString, typed);
        CountryEdit edit;

        edit.setText(typed);
        Q_EMIT edit.editingFinished();

        QTEST(edit.text(), "left");
    }

    void whatCameStaysAsItIs()
    {
        CountryEdit edit;
        edit.setCode(u"ie"_s);

        Q_EMIT edit.editingFinished();

        QCOMPARE(edit.text(), u"ie"_s);
    }
};

QTEST_MAIN(TestCountryEdit)
#include "tst_countryedit.moc"
