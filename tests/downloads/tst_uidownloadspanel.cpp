#include "downloads/sampledownloads.h"
#include "support/preparedask.h"
#include "ui/downloads/downloaddelegate.h"
#include "ui/downloads/downloadlook.h"
#include "ui/downloads/downloadsmodel.h"
#include "ui/downloads/downloadspanel.h"
#include "ui/downloads/downloadsview.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace edgewise;
using State = Download::State;
using Action = DownloadAction;

Q_DECLARE_METATYPE(edgewise::DownloadAction)

/// Takes the place of the program that opens files.
class Opener final : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

class TestUiDownloadsPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ask = std::make_unique<PreparedAsk>();
        m_queue = std::make_unique<DownloadQueue>(
            DownloadQueue::Options{.databaseFile = m_folder->filePath(u"edgewise.db"_s)},
            [](const QString &, const QString &) { return Pending<JobLinks>(failed(Error::Kind::Offline)); });
        m_panel = std::make_unique<DownloadsPanel>(*m_queue, *m_ask);
        m_panel->resize(520, 700);
    }
    void cleanup()
    {
        m_panel.reset();
        m_queue.reset();
    }

    void withoutDownloadsItSaysWhereTheyComeFrom()
    {
        show({});

        QVERIFY(!view()->isVisible());
        QVERIFY(!button(u"Pause all"_s)->isEnabled());
        QVERIFY(!button(u"Clear finished"_s)->isEnabled());
        QVERIFY(m_panel->findChild<QToolButton *>(u"Speed limit"_s)->isEnabled());
    }

    void totalsAreThoseOfTheQueue()
    {
        auto sample = sampleNow({sampleDownload(1), sampleDownload(2, State::Queued), sampleDownload(3, State::Failed),
                                 sampleDownload(4, State::Done), sampleDownload(5, State::Paused), sampleDownload(6, State::Verifying)});
        sample.done = 2'300'000'000;
        sample.total = 4'600'000'000;
        sample.speed = 41.4e6;
        sample.left = std::chrono::seconds(64);

        show(sample);

        const auto texts = labels();
        QVERIFY2(texts.contains(u"2.3 of 4.6 GB"_s), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(u"41.4 MB/s, 1 min left"_s));
        QVERIFY(texts.contains(u"1 downloading, 1 finishing, 1 waiting, 1 paused, 1 failed, 1 done"_s));
        QCOMPARE(m_panel->findChild<QProgressBar *>()->value(), 500);
        QVERIFY(button(u"Clear finished"_s)->isEnabled());
    }

    void pausingAllTurnsToGoingOn()
    {
        auto sample = sampleNow({sampleDownload(1)});
        show(sample);
        const QString before = button(u"Pause all"_s)->text();

        sample.isPaused = true;
        show(sample);

        QCOMPARE(before, u"Pause all"_s);
        QCOMPARE(button(u"Pause all"_s)->text(), u"Go on with all"_s);
        QVERIFY(button(u"Pause all"_s)->isEnabled());
    }

    void whatIsQueuedSaysThatAllIsPaused()
    {
        auto sample = sampleNow({sampleDownload(1, State::Queued)});
        show(sample);
        const QString before = view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();

        sample.isPaused = true;
        show(sample);

        QVERIFY(!before.contains(u"paused"_s));
        QVERIFY(view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"All downloads are paused."_s));
    }

    void keysDoWhatTheButtonsDo_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("key");
        QTest::addColumn<DownloadAction>("action");

        QTest::newRow("space pauses") << State::Downloading << int(Qt::Key_Space) << Action::Pause;
        QTest::newRow("space pauses what is queued") << State::Queued << int(Qt::Key_Space) << Action::Pause;
        QTest::newRow("space goes on") << State::Paused << int(Qt::Key_Space) << Action::Resume;
        QTest::newRow("enter goes on") << State::Paused << int(Qt::Key_Return) << Action::Resume;
        QTest::newRow("enter tries now") << State::WaitingForNetwork << int(Qt::Key_Return) << Action::TryNow;
        QTest::newRow("enter tries again") << State::Failed << int(Qt::Key_Enter) << Action::TryAgain;
        QTest::newRow("enter chooses a folder") << State::WaitingForSpace << int(Qt::Key_Return) << Action::ChooseFolder;
        QTest::newRow("enter opens") << State::Done << int(Qt::Key_Return) << Action::Open;
        QTest::newRow("delete cancels") << State::Downloading << int(Qt::Key_Delete) << Action::Cancel;
        QTest::newRow("delete cancels a merge") << State::Merging << int(Qt::Key_Delete) << Action::Cancel;
        QTest::newRow("delete removes") << State::Done << int(Qt::Key_Delete) << Action::Remove;
    }

    void keysDoWhatTheButtonsDo()
    {
        QFETCH(const State, state);
        QFETCH(const int, key);
        QFETCH(const DownloadAction, action);
        DownloadsModel model;
        model.setDownloads({sampleDownload(7, state)});
        DownloadsView list(model);
        list.setCurrentIndex(model.index(0));
        QSignalSpy wanted(&list, &DownloadsView::wanted);

        QTest::keyClick(&list, Qt::Key(key));

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toULongLong(), 7U);
        QCOMPARE(wanted.first().at(1).value<DownloadAction>(), action);
    }

    void aPaintedButtonIsClicked_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<DownloadAction>("action");
        QTest::addColumn<bool>("isMirrored");

        for (const bool isMirrored : {false, true}) {
            const char *side = isMirrored ? ", right to left" : "";
            QTest::addRow("pause%s", side) << State::Downloading << Action::Pause << isMirrored;
            QTest::addRow("cancel%s", side) << State::Downloading << Action::Cancel << isMirrored;
            QTest::addRow("alone%s", side) << State::Verifying << Action::Cancel << isMirrored;
            QTest::addRow("in words%s", side) << State::WaitingForSpace << Action::ChooseFolder << isMirrored;
            QTest::addRow("folder%s", side) << State::Done << Action::ShowInFolder << isMirrored;
        }
    }

    void aPaintedButtonIsClicked()
    {
        QFETCH(const State, state);
        QFETCH(const DownloadAction, action);
        QFETCH(const bool, isMirrored);
        DownloadsModel model;
        model.setDownloads({sampleDownload(6), sampleDownload(7, state)});
        DownloadsView list(model);
        list.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        list.resize(520, 300);
        list.show();
        QSignalSpy wanted(&list, &DownloadsView::wanted);
        const QRect button = buttonRect(list, model.index(1), action);
        QVERIFY(!button.isNull());

        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, button.center());

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toULongLong(), 7U);
        QCOMPARE(wanted.first().at(1).value<DownloadAction>(), action);
        QCOMPARE(button.center().x() < 260, isMirrored);
    }

    void aPressThatLeavesTheButtonDoesNothing()
    {
        DownloadsModel model;
        model.setDownloads({sampleDownload(7)});
        DownloadsView list(model);
        list.resize(520, 300);
        list.show();
        QSignalSpy wanted(&list, &DownloadsView::wanted);
        const QPoint cancel = buttonRect(list, model.index(0), Action::Cancel).center();

        QTest::mousePress(list.viewport(), Qt::LeftButton, {}, cancel);
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, QPoint(100, 30));
        QTest::mousePress(list.viewport(), Qt::LeftButton, {}, QPoint(100, 30));
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, cancel);

        QCOMPARE(wanted.size(), 0);
    }

    void theMenuHasAllThatCanBeDone()
    {
        DownloadsModel model;
        Download done = sampleDownload(7, State::Done);
        done.sha256 = "abc";
        model.setDownloads({done});
        DownloadsView list(model);
        QSignalSpy wanted(&list, &DownloadsView::wanted);

        const std::unique_ptr<QMenu> menu(list.menu(model.index(0)));
        QStringList names;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                names += action->objectName();
        }
        menu->findChild<QAction *>(u"Copy SHA-256"_s)->trigger();

        QCOMPARE(names, (QStringList{u"Open"_s, u"Show in folder"_s, u"Copy SHA-256"_s, u"Remove from list"_s}));
        QCOMPARE(wanted.first().at(1).value<DownloadAction>(), Action::CopySha256);
        QVERIFY(!list.menu({}));
    }

    void copyingTakesThePath()
    {
        DownloadsModel model;
        model.setDownloads({sampleDownload(7)});
        DownloadsView list(model);
        list.setCurrentIndex(model.index(0));

        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(QGuiApplication::clipboard()->text(), u"/nowhere/daily_7.csv.gz"_s);
    }

    void aFileIsOpenedWhereItIs()
    {
        Opener opener;
        show(sampleNow({sampleDownload(7, State::Done)}));
        view()->setCurrentIndex(view()->model()->index(0, 0));

        QTest::keyClick(view(), Qt::Key_Return);

        QCOMPARE(opener.opened, QList<QUrl>{QUrl::fromLocalFile(u"/nowhere/daily_7.csv.gz"_s)});
    }

    void theChecksumIsCopied()
    {
        Download done = sampleDownload(7, State::Done);
        done.sha256 = "0123abcd";
        show(sampleNow({done}));

        const std::unique_ptr<QMenu> menu(list()->menu(view()->model()->index(0, 0)));
        menu->findChild<QAction *>(u"Copy SHA-256"_s)->trigger();

        QCOMPARE(QGuiApplication::clipboard()->text(), u"0123abcd"_s);
    }

    void oneDownloadGetsALimitOfItsOwn()
    {
        Download one = sampleDownload(7);
        one.limit = 3'000'000;
        show(sampleNow({one, sampleDownload(8, State::Done)}));
        QSignalSpy wanted(list(), &DownloadsView::limitWanted);
        QVERIFY2(DownloadLook::of(one).sentence.contains(u"at most 3"_s), qPrintable(DownloadLook::of(one).sentence));

        const std::unique_ptr<QMenu> menu(list()->menu(view()->model()->index(0, 0)));
        QVERIFY(menu->findChild<QAction *>(u"This limit"_s)->isChecked());
        menu->findChild<QAction *>(u"5 MB/s"_s)->trigger();
        menu->findChild<QAction *>(u"Another limit"_s)->trigger();
        auto *dialog = list()->findChild<QInputDialog *>(u"Speed limit dialog"_s);
        QVERIFY(dialog);
        dialog->setDoubleValue(0.5);
        dialog->accept();

        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.first(), (QVariantList{quint64(7), qint64(5'000'000)}));
        QCOMPARE(wanted.last(), (QVariantList{quint64(7), qint64(500'000)}));
        const std::unique_ptr<QMenu> ofDone(list()->menu(view()->model()->index(1, 0)));
        QVERIFY(!ofDone->findChild<QAction *>(u"5 MB/s"_s));
    }

    void cancellingAsksOnlyWhenMuchIsThere_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<int>("questions");

        QTest::newRow("little") << qint64(99'999'999) << 0;
        QTest::newRow("much") << qint64(100'000'000) << 1;
    }

    void cancellingAsksOnlyWhenMuchIsThere()
    {
        QFETCH(const qint64, done);
        QFETCH(const int, questions);
        Download one = sampleDownload(7);
        one.done = done;
        show(sampleNow({one}));
        view()->setCurrentIndex(view()->model()->index(0, 0));

        QTest::keyClick(view(), Qt::Key_Delete);

        QCOMPARE(m_ask->questions.size(), questions);
        if (questions > 0)
            QVERIFY(m_ask->questions.first().text.contains(u"100 MB"));
    }

    void anotherFolderIsAskedFor()
    {
        show(sampleNow({sampleDownload(7, State::WaitingForSpace)}));
        view()->setCurrentIndex(view()->model()->index(0, 0));

        QTest::keyClick(view(), Qt::Key_Return);

        QCOMPARE(m_ask->files.size(), 1);
        QCOMPARE(m_ask->files.first().suggestion, u"/nowhere"_s);
    }

    void limitsAreChosenInTheFoot()
    {
        auto *atOnce = m_panel->findChild<QToolButton *>(u"At a time"_s);
        auto *speed = m_panel->findChild<QToolButton *>(u"Speed limit"_s);
        const QString before = atOnce->text();

        choose(atOnce, u"2 at a time"_s);
        choose(speed, u"10 MB/s"_s);

        QCOMPARE(before, u"4 at a time"_s);
        QCOMPARE(m_queue->limits(), (DownloadLimits{.atOnce = 2, .bytesASecond = 10'000'000}));
        QCOMPARE(atOnce->text(), u"2 at a time"_s);
        QCOMPARE(speed->text(), u"At most 10.0 MB/s"_s);
    }

    void anotherLimitIsTyped()
    {
        auto *speed = m_panel->findChild<QToolButton *>(u"Speed limit"_s);
        m_panel->show();

        choose(speed, u"Another limit"_s);
        auto *dialog = m_panel->findChild<QInputDialog *>(u"Speed limit dialog"_s);
        QVERIFY(dialog);
        dialog->setDoubleValue(2.5);
        dialog->accept();

        QCOMPARE(m_queue->limits().bytesASecond, 2'500'000);
        Q_EMIT speed->menu()->aboutToShow();
        QVERIFY(speed->menu()->findChild<QAction *>(u"This limit"_s)->isChecked());
    }

    void everythingHasANameOnEveryScheme_data()
    {
        QTest::addColumn<bool>("isDark");

        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everythingHasANameOnEveryScheme()
    {
        QFETCH(const bool, isDark);
        theme::setScheme(isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        QList<Download> all;
        for (int state = int(State::Queued); state <= int(State::Done); ++state)
            all += sampleDownload(quint64(state) + 1, State(state));
        show(sampleNow(all));

        const QImage picture = m_panel->grab().toImage();

        QVERIFY(!picture.isNull());
        QCOMPARE(view()->accessibleName(), u"Downloads"_s);
        const auto buttons = m_panel->findChildren<QPushButton *>();
        for (const QPushButton *one : buttons)
            QVERIFY2(!one->objectName().isEmpty() && !(one->text().isEmpty() && one->accessibleName().isEmpty()),
                     qPrintable(one->objectName()));
        const auto menus = m_panel->findChildren<QToolButton *>();
        for (const QToolButton *one : menus)
            QVERIFY(!one->accessibleName().isEmpty());
        theme::setScheme(theme::Scheme::Desktop);
    }

private:
    void show(const DownloadsNow &sample)
    {
        m_panel->setNow(sample);
        m_panel->show();
    }
    [[nodiscard]] QListView *view() const { return m_panel->findChild<QListView *>(u"Downloads"_s); }
    [[nodiscard]] DownloadsView *list() const { return m_panel->findChild<DownloadsView *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_panel->findChild<QPushButton *>(name); }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        const auto all = m_panel->findChildren<QLabel *>();
        for (const QLabel *label : all)
            texts += label->text();
        return texts;
    }

    static QRect buttonRect(const DownloadsView &list, const QModelIndex &index, DownloadAction action)
    {
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.rect = list.visualRect(index);
        return DownloadDelegate::buttonRect(option, DownloadLook::of(index.data(DownloadsModel::DownloadRole).value<Download>()), action);
    }

    static void choose(QToolButton *button, const QString &name)
    {
        Q_EMIT button->menu()->aboutToShow();
        auto *choice = button->menu()->findChild<QAction *>(name);
        QVERIFY2(choice, qPrintable(name));
        choice->trigger();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PreparedAsk> m_ask;
    std::unique_ptr<DownloadQueue> m_queue;
    std::unique_ptr<DownloadsPanel> m_panel;
};

QTEST_MAIN(TestUiDownloadsPanel)
#include "tst_uidownloadspanel.moc"
