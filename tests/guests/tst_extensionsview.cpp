#include "support/exacttext.h"
#include "support/preparedask.h"
#include "ui/guests/extensionmodel.h"
#include "ui/guests/extensionreason.h"
#include "ui/guests/extensionsview.h"
#include "ui/guests/extensiontextdialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Extension extension(const QString &name, const QByteArray &pairs)
{
    return {.name = name, .pairs = json(pairs)};
}

} // namespace

/// Drives the real widgets, with the keys wherever a person could.
class TestExtensionsView : public QObject
{
    Q_OBJECT

    QList<Extension> m_opened;
    PreparedAsk m_ask;
    std::unique_ptr<ExtensionsView> m_view;

    TableView *keys() const { return m_view->findChild<TableView *>(u"Keys"_s); }
    QListView *slotsList() const { return m_view->findChild<QListView *>(u"Slots"_s); }
    ExtensionReason *reason() const { return m_view->findChild<ExtensionReason *>(u"Reason"_s); }
    QLineEdit *editor(const QString &name) const
    {
        const QList<QLineEdit *> all = keys()->viewport()->findChildren<QLineEdit *>(name);
        for (QLineEdit *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString pairs(const QString &slot) const
    {
        const QList<Extension> all = m_view->extensions();
        for (const Extension &one : all) {
            if (one.name == slot)
                return toText(one.pairs);
        }
        return {};
    }
    QStringList shownKeys() const
    {
        QStringList shown;
        for (int row = 0; row < keys()->model()->rowCount(); ++row)
            shown << keys()->model()->index(row, 0).data().toString();
        return shown;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
        QTest::keyClick(target ? target : m_view.get(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Chooses a key and a column of its row, the table having the focus.
    void goTo(const QString &slot, const QString &key, int column = ExtensionModel::ValueColumn)
    {
        m_view->goTo(slot, key);
        const QModelIndex index = keys()->currentIndex().siblingAtColumn(column);
        keys()->setCurrentIndex(index);
        QCOMPARE(index.siblingAtColumn(ExtensionModel::KeyColumn).data().toString(), key);
    }
    /// The menu of the chosen row, as the menu key opens it.
    QAction *menuEntry(const QString &name)
    {
        Q_EMIT keys()->customContextMenuRequested(keys()->visualRect(keys()->currentIndex()).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu ? menu->findChild<QAction *>(name) : nullptr;
    }
    void closePopup()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }
    QPushButton *remedy(const QString &name) const { return reason()->isVisible() ? reason()->findChild<QPushButton *>(name) : nullptr; }

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp); }

    void init()
    {
        m_opened = {extension(u"ext"_s, "{'clubTier':'amber','points':1250,'ratio':1.0,'active':true,'big':9007199254740993}"),
                    extension(u"ext1"_s, "{'route':'Galway'}")};
        m_view = std::make_unique<ExtensionsView>(m_ask);
        m_view->resize(880, 620);
        m_view->setExtensions(m_opened, m_opened);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        keys()->setFocus();
    }

    void cleanup()
    {
        closePopup();
        m_view.reset();
        m_ask.questions.clear();
        m_ask.answers.clear();
    }

    void everyControlHasItsName()
    {
        for (const QString &name : {u"Slots"_s, u"Keys"_s, u"Filter keys"_s, u"Add key"_s, u"Slot actions"_s}) {
            const auto *control = m_view->findChild<QWidget *>(name);
            QVERIFY2(control, qPrintable(name));
            const auto *button = qobject_cast<const QPushButton *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(name));
        }
    }

    void theFirstUsedSlotIsShown()
    {
        QCOMPARE(slotsList()->currentIndex().data().toString(), u"ext"_s);
        QCOMPARE(shownKeys(), (QStringList{u"active"_s, u"big"_s, u"clubTier"_s, u"points"_s, u"ratio"_s}));
        QCOMPARE(m_view->usedSlots(), 2);
    }

    void theChosenSlotStaysWhenTheGuestIsReadAgain()
    {
        m_view->goTo(u"ext3"_s);

        m_view->setExtensions(m_opened, m_opened);

        QCOMPARE(slotsList()->currentIndex().data().toString(), u"ext3"_s);
    }

    void aKeyIsAddedWithTheKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");

        QTest::newRow("Insert") << int(Qt::Key_Insert) << int(Qt::NoModifier);
        QTest::newRow("Ctrl+N") << int(Qt::Key_N) << int(Qt::ControlModifier);
    }
    void aKeyIsAddedWithTheKeyboard()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        m_view->goTo(u"ext1"_s);

        press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        type(u"cabin"_s);
        press(Qt::Key_Return);
        type(u"outside"_s);
        press(Qt::Key_Return);

        QCOMPARE(pairs(u"ext1"_s), u"{'route':'Galway','cabin':'outside'}"_s);
        QCOMPARE(m_view->changeCount(), 1);
        QVERIFY(m_view->problems().isEmpty());
    }

    void aNewRowStaysWhileItIsEdited()
    {
        press(Qt::Key_Insert);
        press(Qt::Key_Escape);
        press(Qt::Key_Insert);

        QCoreApplication::processEvents();

        QVERIFY(editor(u"Key"_s));
        QCOMPARE(shownKeys().size(), 6);
    }

    void anAbandonedKeyLeavesNothing_data()
    {
        QTest::addColumn<int>("key");

        QTest::newRow("Esc") << int(Qt::Key_Escape);
        QTest::newRow("Return") << int(Qt::Key_Return);
    }
    void anAbandonedKeyLeavesNothing()
    {
        QFETCH(const int, key);
        press(Qt::Key_Insert);
        QVERIFY(editor(u"Key"_s));

        press(Qt::Key(key));

        QTRY_COMPARE(shownKeys().size(), 5);
        QCOMPARE(m_view->changeCount(), 0);
        QCOMPARE(m_view->extensions(), m_opened);
    }

    void eachTypeIsEdited_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sent");

        QTest::newRow("text") << u"clubTier"_s << u"blue"_s << u"'blue'"_s;
        QTest::newRow("integer") << u"points"_s << u"7"_s << u"7"_s;
        QTest::newRow("big integer") << u"big"_s << u"9007199254740995"_s << u"9007199254740995"_s;
        QTest::newRow("decimal") << u"ratio"_s << u"0.10"_s << u"0.10"_s;
    }
    void eachTypeIsEdited()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, typed);
        QFETCH(const QString, sent);
        goTo(u"ext"_s, key);

        press(Qt::Key_F2);
        QVERIFY(editor(u"Value"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        type(typed);
        QCOMPARE(m_view->changeCount(), 1);
        press(Qt::Key_Return);

        QVERIFY(!editor(u"Value"_s));
        QCOMPARE(toText(m_view->extensions().first().pairs.value(key)), sent);
    }

    void spaceTurnsYesIntoNo()
    {
        goTo(u"ext"_s, u"active"_s);

        press(Qt::Key_Space);

        QCOMPARE(toText(m_view->extensions().first().pairs.value(u"active")), u"false"_s);
    }

    void aNumberThatIsNoneIsKeptAndSaid()
    {
        goTo(u"ext"_s, u"points"_s);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"12a"_s);
        QVERIFY(reason()->isVisible());
        QVERIFY(reason()->text().contains(u"no whole number"_s));

        press(Qt::Key_Return);

        QVERIFY(!reason()->isVisible());
        QCOMPARE(m_view->problems().size(), 1);
        m_view->goToProblem();
        QVERIFY(editor(u"Value"_s));
        QCOMPARE(editor(u"Value"_s)->text(), u"12a"_s);
    }

    void lookingAtANumberDoesNotChangeIt()
    {
        for (const QString &key : {u"big"_s, u"ratio"_s, u"points"_s}) {
            goTo(u"ext"_s, key);
            press(Qt::Key_F2);
            press(Qt::Key_Return);
        }

        QCOMPARE(m_view->extensions(), m_opened);
        QCOMPARE(m_view->changeCount(), 0);
    }

    void theTypeIsChangedWithTheKeyboard()
    {
        goTo(u"ext"_s, u"points"_s, ExtensionModel::TypeColumn);

        press(Qt::Key_Return);
        QVERIFY(QApplication::activePopupWidget());
        // From Integer up to Text.
        press(Qt::Key_Up);
        press(Qt::Key_Return);

        QTRY_COMPARE(toText(m_view->extensions().first().pairs.value(u"points")), u"'1250'"_s);
    }

    void deleteStrikesOutAndTakesBack()
    {
        goTo(u"ext"_s, u"points"_s);

        press(Qt::Key_Delete);
        QCOMPARE(shownKeys().size(), 5);
        QVERIFY(!m_view->extensions().first().pairs.contains(u"points"));
        QCOMPARE(m_view->changeCount(), 1);

        press(Qt::Key_Delete);
        QCOMPARE(m_view->extensions(), m_opened);
    }

    void aChangedRowSaysWhatItWasAndIsReverted()
    {
        goTo(u"ext"_s, u"points"_s);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"7"_s);
        press(Qt::Key_Return);
        goTo(u"ext"_s, u"points"_s);
        QCOMPARE(keys()->currentIndex().data(ExtensionModel::WasRole).toString(), u"1250"_s);

        QAction *revert = menuEntry(u"Revert key"_s);
        QVERIFY(revert);
        revert->trigger();

        QCOMPARE(m_view->extensions(), m_opened);
    }

    void ctrlZTakesTheLastEditBackAndGoesThere()
    {
        goTo(u"ext"_s, u"points"_s);
        press(Qt::Key_Delete);
        m_view->goTo(u"ext1"_s);
        keys()->setFocus();

        press(Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(m_view->extensions(), m_opened);
        QCOMPARE(slotsList()->currentIndex().data().toString(), u"ext"_s);
    }

    void aDuplicateIsRefusedWhileItIsTyped()
    {
        m_view->goTo(u"ext1"_s);
        QSignalSpy edited(m_view.get(), &ExtensionsView::edited);
        press(Qt::Key_Insert);

        type(u"clubTier"_s);

        QVERIFY(!edited.isEmpty());
        QVERIFY(reason()->isVisible());
        QCOMPARE(reason()->text(),
                 u"clubTier is already in ext, with the value “amber”. A key may exist only once across the six slots of a guest."_s);
        QCOMPARE(m_view->problems().size(), 1);
        QCOMPARE(QApplication::focusWidget(), editor(u"Key"_s));
        QVERIFY(!editor(u"Key"_s)->accessibleDescription().isEmpty());
    }

    void aDuplicateIsMendedByAnotherName()
    {
        m_view->goTo(u"ext1"_s);
        press(Qt::Key_Insert);
        type(u"clubTier"_s);
        QPushButton *use = remedy(u"Use another key"_s);
        QVERIFY(use);
        QCOMPARE(use->text(), u"Use clubTier2"_s);

        QTest::mouseClick(use, Qt::LeftButton);

        QVERIFY(editor(u"Key"_s));
        QCOMPARE(editor(u"Key"_s)->text(), u"clubTier2"_s);
        QVERIFY(!reason()->isVisible());
        QVERIFY(m_view->problems().isEmpty());
    }

    void aDuplicateIsMendedByEditingTheOther()
    {
        m_view->goTo(u"ext1"_s);
        press(Qt::Key_Insert);
        type(u"clubTier"_s);
        QPushButton *other = remedy(u"Edit the other"_s);
        QVERIFY(other);

        QTest::mouseClick(other, Qt::LeftButton);

        QCOMPARE(slotsList()->currentIndex().data().toString(), u"ext"_s);
        QVERIFY(editor(u"Value"_s));
        QCOMPARE(editor(u"Value"_s)->text(), u"amber"_s);
        QCOMPARE(m_view->extensions(), m_opened);
    }

    void theRemediesAreInTheMenuToo()
    {
        m_view->goTo(u"ext1"_s);
        press(Qt::Key_Insert);
        type(u"clubTier"_s);
        press(Qt::Key_Escape);
        press(Qt::Key_Insert);
        type(u"clubTier"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(m_view->problems().size(), 1);
        m_view->goTo(u"ext1"_s, u"clubTier"_s);

        QVERIFY(menuEntry(u"Edit the other"_s));
        closePopup();
        QAction *use = menuEntry(u"Use another key"_s);
        QVERIFY(use);
        use->trigger();

        QVERIFY(m_view->problems().isEmpty());
        QCOMPARE(pairs(u"ext1"_s), u"{'route':'Galway','clubTier2':''}"_s);
    }

    void aKeyThatBreaksARuleSaysWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("problems");

        QTest::newRow("reserved") << u"modifiedAt"_s << u"the service uses itself"_s << u"Use modifiedAt2"_s << 1;
        QTest::newRow("hyphen") << u"club-tier"_s << u"letters a to z"_s << u"Use clubTier"_s << 1;
        QTest::newRow("same slot") << u"route"_s << u"already in this slot"_s << u"Use route2"_s << 1;
        QTest::newRow("capital") << u"Cabin"_s << u"It works"_s << u"Use cabin"_s << 0;
    }
    void aKeyThatBreaksARuleSaysWhy()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        QFETCH(const QString, way);
        QFETCH(const int, problems);
        m_view->goTo(u"ext1"_s);
        press(Qt::Key_Insert);

        type(typed);

        QVERIFY(reason()->isVisible());
        QVERIFY2(reason()->text().contains(said), qPrintable(reason()->text()));
        QCOMPARE(m_view->problems().size(), problems);
        QPushButton *use = remedy(u"Use another key"_s);
        QVERIFY(use);
        QCOMPARE(use->text(), way);
    }

    void theHundredAndFirstKeyFindsAnotherSlot()
    {
        Extension full{.name = u"ext"_s};
        for (int i = 0; i < 100; ++i)
            full.pairs.set(u"key%1"_s.arg(i), true);
        m_view->setExtensions({full}, {full});
        m_view->goTo(u"ext"_s);
        keys()->setFocus();
        press(Qt::Key_Insert);

        type(u"oneMore"_s);
        QVERIFY(reason()->text().contains(u"ext is full"_s));
        QCOMPARE(m_view->problems().size(), 1);
        QPushButton *other = remedy(u"Use another slot"_s);
        QVERIFY(other);
        QTest::mouseClick(other, Qt::LeftButton);

        QVERIFY(m_view->problems().isEmpty());
        QCOMPARE(pairs(u"ext1"_s), u"{'oneMore':''}"_s);
        QCOMPARE(slotsList()->currentIndex().data().toString(), u"ext1"_s);
        QVERIFY(editor(u"Value"_s));
    }

    void thereIsNoSeventhSlot() { QCOMPARE(slotsList()->model()->rowCount(), 6); }

    void aKeyMovesToAnotherSlot()
    {
        goTo(u"ext"_s, u"points"_s);

        QVERIFY(menuEntry(u"Delete key"_s));
        auto *move = QApplication::activePopupWidget()->findChild<QMenu *>(u"Move to another slot"_s);
        QVERIFY(move);
        QVERIFY(!move->findChild<QAction *>(u"ext"_s));
        move->findChild<QAction *>(u"ext3"_s)->trigger();

        QCOMPARE(pairs(u"ext3"_s), u"{'points':1250}"_s);
        QVERIFY(!m_view->extensions().first().pairs.contains(u"points"));
        QVERIFY(m_view->problems().isEmpty());
    }

    void allKeysGoAfterAQuestionByName()
    {
        goTo(u"ext"_s, u"points"_s);
        m_ask.answers = {false, true};

        menuEntry(u"Delete all keys"_s)->trigger();
        QTRY_COMPARE(m_ask.answers.size(), 1);
        QCOMPARE(m_ask.questions.first().doIt, u"Delete all keys of ext"_s);
        QTest::qWait(0);
        QCOMPARE(m_view->extensions(), m_opened);

        closePopup();
        menuEntry(u"Delete all keys"_s)->trigger();
        QTRY_COMPARE(pairs(u"ext"_s), u"{}"_s);
        QCOMPARE(m_view->changeCount(), 5);
    }

    void aSlotGoesAfterAQuestionByName()
    {
        goTo(u"ext"_s, u"points"_s);
        m_ask.answers = {true};

        menuEntry(u"Delete slot"_s)->trigger();

        QTRY_COMPARE(m_view->extensions().size(), 1);
        QCOMPARE(m_ask.questions.first().doIt, u"Delete slot ext"_s);
    }

    void jsonIsOpenedFormattedAndKeptShort()
    {
        const QList<Extension> opened = {extension(u"ext"_s, "{'seen':'[1,  2]'}")};
        m_view->setExtensions(opened, opened);
        goTo(u"ext"_s, u"seen"_s);

        press(Qt::Key_Return);
        auto *dialog = m_view->findChild<ExtensionTextDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<CodeEdit *>(u"Text"_s);
        QCOMPARE(text->toPlainText(), u"[\n    1,\n    2\n]"_s);

        text->setPlainText(u"[1, 2, 3"_s);
        auto *use = dialog->findChild<QPushButton *>(u"Use it"_s);
        QCOMPARE(use->text(), u"Use as plain text"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"JSON check"_s)->text() != u"This is JSON."_s);

        text->setPlainText(u"[1, 2,\n 3]"_s);
        QCOMPARE(use->text(), u"Use it"_s);
        use->click();
        QTRY_COMPARE(m_view->extensions().first().pairs.value(u"seen").text(), u"[1,2,3]"_s);
    }

    void jsonThatIsOnlyLookedAtStaysToTheLetter()
    {
        const QList<Extension> opened = {extension(u"ext"_s, "{'seen':'[1,  2]'}")};
        m_view->setExtensions(opened, opened);
        goTo(u"ext"_s, u"seen"_s);

        press(Qt::Key_F2);
        auto *dialog = m_view->findChild<ExtensionTextDialog *>();
        QVERIFY(dialog);
        dialog->accept();

        QCOMPARE(m_view->extensions(), opened);
        QCOMPARE(m_view->changeCount(), 0);
    }

    void linesOfATextAreNotLost()
    {
        const QList<Extension> opened = {extension(u"ext"_s, "{'note':'one\\ntwo'}")};
        m_view->setExtensions(opened, opened);
        goTo(u"ext"_s, u"note"_s);

        press(Qt::Key_Return);
        auto *dialog = m_view->findChild<ExtensionTextDialog *>();
        QVERIFY(dialog);
        dialog->findChild<CodeEdit *>(u"Text"_s)->setPlainText(u"one\ntwo\nthree"_s);
        dialog->accept();

        QTRY_COMPARE(m_view->extensions().first().pairs.value(u"note").text(), u"one\ntwo\nthree"_s);
    }

    void theFilterShowsSomeAndAddingShowsAll()
    {
        auto *filter = m_view->findChild<QLineEdit *>(u"Filter keys"_s);

        filter->setText(u"ti"_s);
        QCOMPARE(shownKeys(), (QStringList{u"active"_s, u"clubTier"_s, u"ratio"_s}));
        QCOMPARE(m_view->extensions(), m_opened);

        press(Qt::Key_Insert);
        QCOMPARE(filter->text(), QString());
        QVERIFY(editor(u"Key"_s));
    }

    void pairsAreCopiedAndPasted()
    {
        goTo(u"ext"_s, u"points"_s);
        menuEntry(u"Copy as JSON"_s)->trigger();
        closePopup();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"9007199254740993"_s));

        QGuiApplication::clipboard()->setText(u"{\"cabin\": \"outside\", \"deck\": 7}"_s);
        m_view->goTo(u"ext4"_s);
        keys()->setFocus();
        press(Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(pairs(u"ext4"_s), u"{'cabin':'outside','deck':7}"_s);
    }

    void whatIsNoJsonIsNotPasted()
    {
        QGuiApplication::clipboard()->setText(u"hello"_s);

        press(Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(m_view->extensions(), m_opened);
        QVERIFY(m_view->findChild<QLabel *>(u"Keys note"_s)->text().contains(u"no pairs"_s));
    }

    void anAnswerOfTheServiceIsPastedWithoutWhatItSets()
    {
        QGuiApplication::clipboard()->setText(u"{\"name\": \"ext1\", \"href\": \"x\", \"cabin\": 1}"_s);
        m_view->goTo(u"ext4"_s);
        keys()->setFocus();

        press(Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(pairs(u"ext4"_s), u"{'cabin':1}"_s);
    }

    void revertTakesEverythingBack()
    {
        goTo(u"ext"_s, u"points"_s);
        press(Qt::Key_Delete);
        press(Qt::Key_Insert);
        type(u"fresh"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);

        m_view->revert();

        QCOMPARE(m_view->extensions(), m_opened);
        QCOMPARE(m_view->changeCount(), 0);
        QVERIFY(!reason()->isVisible());
    }

    void goToProblemOpensTheKeyThatIsWrong()
    {
        m_view->goTo(u"ext1"_s);
        press(Qt::Key_Insert);
        type(u"club-tier"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        m_view->goTo(u"ext5"_s);

        m_view->goToProblem();

        QCOMPARE(slotsList()->currentIndex().data().toString(), u"ext1"_s);
        QVERIFY(editor(u"Key"_s));
        QVERIFY(reason()->isVisible());
    }

    void nothingIsEditedWhileReadOnly()
    {
        m_view->setReadOnly(true);
        goTo(u"ext"_s, u"points"_s);

        press(Qt::Key_F2);
        press(Qt::Key_Delete);
        press(Qt::Key_Insert);
        press(Qt::Key_V, Qt::ControlModifier);

        QVERIFY(!editor(u"Value"_s));
        QCOMPARE(m_view->extensions(), m_opened);
        QVERIFY(!m_view->findChild<QWidget *>(u"Add key"_s)->isVisible());
    }

    void whatCouldNotBeReadSaysWhyAndOffersToReadAgain()
    {
        QSignalSpy retry(m_view.get(), &ExtensionsView::retryWanted);

        m_view->setUnavailable(u"The service is too slow."_s);
        QVERIFY(!keys()->isVisible());
        QTest::keyClick(m_view->findChild<QPushButton *>(u"Read again"_s), Qt::Key_Space);
        QCOMPARE(retry.size(), 1);

        m_view->setExtensions(m_opened, m_opened);
        QVERIFY(keys()->isVisible());
    }

    void whatIsOnItsWayHidesTheOldAndIsNoEdit()
    {
        QSignalSpy edited(m_view.get(), &ExtensionsView::edited);

        m_view->setLoading(true);
        QVERIFY(!keys()->isVisible());
        QVERIFY(m_view->extensions().isEmpty());
        m_view->setExtensions(m_opened, m_opened);

        QVERIFY(keys()->isVisible());
        QCOMPARE(edited.size(), 0);
    }

    void whatIsBeingTypedIsKeptWhenItBecomesReadOnly()
    {
        goTo(u"ext"_s, u"clubTier"_s);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"blue"_s);

        m_view->setReadOnly(true);

        QVERIFY(!editor(u"Value"_s));
        QCOMPARE(m_view->extensions().first().pairs.value(u"clubTier").text(), u"blue"_s);
    }

    void theMousePressesSignsAndBoxes()
    {
        const auto cellOf = [this](const QString &key) {
            m_view->goTo(u"ext"_s, key);
            return keys()->visualRect(keys()->currentIndex().siblingAtColumn(ExtensionModel::ValueColumn));
        };
        const auto pressSign = [&](const QString &key) {
            const QRect cell = cellOf(key);
            QTest::mouseClick(keys()->viewport(), Qt::LeftButton, {},
                              QPoint(cell.right() - theme::u4 - theme::smallControl / 2, cell.center().y()));
        };

        pressSign(u"points"_s);
        QVERIFY(!m_view->extensions().first().pairs.contains(u"points"));
        QTest::mouseClick(keys()->viewport(), Qt::LeftButton, {},
                          QPoint(keys()->viewport()->width() - theme::u4 - theme::smallControl / 2,
                                 keys()->visualRect(keys()->currentIndex()).center().y()));
        QCOMPARE(m_view->extensions(), m_opened);

        const QRect active = cellOf(u"active"_s);
        QTest::mouseClick(keys()->viewport(), Qt::LeftButton, {}, QPoint(active.left() + theme::u4, active.center().y()));
        QCOMPARE(toText(m_view->extensions().first().pairs.value(u"active")), u"false"_s);
        pressSign(u"active"_s);
        QCOMPARE(m_view->extensions(), m_opened);
    }

    void columnsAreRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        keys()->setColumnWidth(ExtensionModel::KeyColumn, 233);

        m_view->saveState(settings);
        ExtensionsView fresh(m_ask);
        fresh.restoreState(settings);
        fresh.resize(880, 600);
        fresh.show();

        QCOMPARE(fresh.findChild<TableView *>(u"Keys"_s)->columnWidth(ExtensionModel::KeyColumn), 233);
    }

    void closingWithAnOpenEditorIsQuiet()
    {
        press(Qt::Key_Insert);
        type(u"clubTier"_s);

        m_view.reset();

        QVERIFY(!m_view);
    }
};

QTEST_MAIN(TestExtensionsView)
#include "tst_extensionsview.moc"
