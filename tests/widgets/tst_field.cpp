#include "ui/shell/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/savebar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

class TestField : public QObject
{
    Q_OBJECT

    static QString line(const Field &field, const QString &name) { return field.findChild<QLabel *>(name + u" line"_s)->text(); }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void theControlIsFoundByItsNameAndReadByItsLabel()
    {
        auto *edit = new QLineEdit;
        const Field field(u"URI"_s, u"&Address"_s, edit);

        QCOMPARE(edit->objectName(), u"URI"_s);
        QCOMPARE(edit->accessibleName(), u"Address"_s);
        QCOMPARE(field.label(), u"Address"_s);
    }

    void theErrorComesBeforeTheChangeAndTheChangeBeforeTheHint()
    {
        auto *edit = new QLineEdit;
        Field field(u"URI"_s, u"URI"_s, edit);
        field.setHint(u"https only"_s);
        QCOMPARE(edit->accessibleDescription(), u"https only"_s);

        field.setChanged(true, u"before"_s);
        QVERIFY(line(field, u"URI"_s).contains(u"before"_s));
        QVERIFY(!line(field, u"URI"_s).contains(u"https only"_s));
        QCOMPARE(edit->accessibleDescription(), u"Changed. Was before"_s);

        field.setError(u"This is http."_s, u"Make it https"_s);
        QVERIFY(line(field, u"URI"_s).contains(u"This is http."_s));
        QVERIFY(!line(field, u"URI"_s).contains(u"before"_s));
        QCOMPARE(edit->accessibleDescription(), u"This is http. Make it https"_s);

        field.setError({});
        field.setChanged(false);
        QCOMPARE(edit->accessibleDescription(), u"https only"_s);
    }

    void theWordsOfOthersAreNeverTakenForMarkup()
    {
        Field field(u"URI"_s, u"URI"_s, new QLineEdit);

        field.setError(u"<b>bold</b> & more"_s);

        QVERIFY(line(field, u"URI"_s).contains(u"&lt;b&gt;bold"_s));
    }

    void theRemedyCanBeClicked()
    {
        Field field(u"URI"_s, u"URI"_s, new QLineEdit);
        QSignalSpy clicked(&field, &Field::remedyClicked);
        field.setError(u"This is http."_s, u"Make it https"_s);

        Q_EMIT field.findChild<QLabel *>(u"URI line"_s)->linkActivated(u"remedy"_s);

        QCOMPARE(clicked.size(), 1);
    }

    void aChangedFieldOffersToUndo_data()
    {
        QTest::addColumn<bool>("line");
        QTest::newRow("a line edit, inside") << true;
        QTest::newRow("another control, beside the label") << false;
    }

    void aChangedFieldOffersToUndo()
    {
        QFETCH(bool, line);
        QWidget *control = line ? static_cast<QWidget *>(new QLineEdit) : new QComboBox;
        Field field(u"Method"_s, u"Method"_s, control);
        QSignalSpy reverted(&field, &Field::revertClicked);

        field.setChanged(true);
        if (line)
            field.findChild<QAction *>(u"Undo Method"_s)->trigger();
        else
            field.findChild<QPushButton *>(u"Undo Method"_s)->click();
        QCOMPARE(reverted.size(), 1);

        field.setChanged(false);
        if (line)
            QVERIFY(!control->actions().contains(field.findChild<QAction *>(u"Undo Method"_s)));
        else
            QVERIFY(field.findChild<QPushButton *>(u"Undo Method"_s)->isHidden());
    }

    void nothingJumpsWhereAHintKeepsThePlace()
    {
        Field field(u"URI"_s, u"URI"_s, new QLineEdit);
        const int bare = field.sizeHint().height();
        field.setHint(u"A hint."_s);
        const int hinted = field.sizeHint().height();
        QVERIFY(hinted > bare);

        field.setHint({});

        QCOMPARE(field.sizeHint().height(), hinted);
    }

    void theSaveBarComesWithTheFirstChangeAndGoesWithTheLast()
    {
        SaveBar bar;
        QVERIFY(bar.isHidden());

        bar.setState({u"URI"_s}, {});
        QVERIFY(!bar.isHidden());
        QTRY_COMPARE(bar.maximumHeight(), int(theme::saveBar));
        QVERIFY(bar.findChild<QPushButton *>(u"Save"_s)->isEnabled());

        bar.setState({}, {});
        QTRY_VERIFY(bar.isHidden());
    }

    void aProblemKeepsSaveOffAndLeadsThere()
    {
        SaveBar bar;
        QSignalSpy goTo(&bar, &SaveBar::goToProblem);
        QSignalSpy show(&bar, &SaveBar::showChanges);

        bar.setState({u"URI"_s, u"Headers"_s}, {u"URI"_s});
        QVERIFY(!bar.findChild<QPushButton *>(u"Save"_s)->isEnabled());
        bar.findChild<QPushButton *>(u"Go there"_s)->click();
        QCOMPARE(goTo.size(), 1);
        QCOMPARE(show.size(), 0);

        bar.setState({u"URI"_s}, {});
        bar.findChild<QPushButton *>(u"Show changes"_s)->click();
        QCOMPARE(show.size(), 1);
    }

    void whileSavingNothingCanBeSavedTwice()
    {
        SaveBar bar;
        bar.setState({u"URI"_s}, {});
        QSignalSpy saved(&bar, &SaveBar::save);
        auto *save = bar.findChild<QPushButton *>(u"Save"_s);
        save->click();

        bar.setSaving(true);
        save->click();
        QVERIFY(!bar.findChild<QPushButton *>(u"Revert"_s)->isEnabled());
        QCOMPARE(saved.size(), 1);

        bar.setSaving(false);
        QVERIFY(save->isEnabled());
    }

    void aNewThingCanBeSavedWithoutAChange()
    {
        SaveBar bar;

        bar.setAlwaysShown(true);

        QVERIFY(!bar.isHidden());
        QVERIFY(bar.findChild<QPushButton *>(u"Save"_s)->isEnabled());
    }
};

QTEST_MAIN(TestField)
#include "tst_field.moc"
