#include "downloads/sampledownloads.h"
#include "support/preparedask.h"
#include "ui/downloads/downloaddialog.h"
#include "ui/downloads/partsmodel.h"
#include "ui/downloads/partstable.h"
#include "ui/downloads/spacecard.h"
#include "ui/widgets/segments.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace edgewise;

namespace {

/// Three parts that were added, two that were removed.
DownloadOrder delta(const QString &exportName = u"daily"_s)
{
    DownloadOrder order;
    order.connection = u"acme"_s;
    order.exportName = exportName;
    order.executionRef = u"job"_s;
    order.endedAt = QDateTime(QDate(2031, 3, 11), QTime(12, 41), Qt::UTC);
    const QList<qint64> sizes = {31'400, 31'200, 12'800, 28'900, 8'100};
    for (int i = 0; i < sizes.size(); ++i) {
        const bool isAdded = i < 3;
        order.parts += DownloadOrder::Part{.index = i,
                                           .side = isAdded ? Side::Added : Side::Removed,
                                           .number = isAdded ? i + 1 : i - 2,
                                           .of = isAdded ? 3 : 2,
                                           .sizeKb = sizes.at(i),
                                           .sourceName = u"daily_%1.csv.gz"_s.arg(i)};
    }
    return order;
}

DownloadOrder single()
{
    DownloadOrder order = delta();
    order.parts = {DownloadOrder::Part{.sizeKb = 400, .sourceName = u"daily.json.gz"_s}};
    return order;
}

DownloadsNow withPartDone(int index)
{
    Download done = sampleDownload(1, Download::State::Done);
    done.connection = u"acme"_s;
    done.executionRef = u"job"_s;
    done.part.index = index;
    done.isVerified = true;
    return sampleNow({done});
}

} // namespace

class TestUiDownloadDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<DownloadOrder>(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_ask = std::make_unique<PreparedAsk>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_settings.reset();
    }

    void enterDownloadsAllThatWasChosen()
    {
        open(delta());
        edit(u"Folder"_s)->setText(m_folder->path());
        QSignalSpy ordered(m_dialog.get(), &DownloadDialog::ordered);

        QTest::keyClick(m_dialog.get(), Qt::Key_Return);

        QCOMPARE(ordered.size(), 1);
        const auto order = ordered.first().first().value<DownloadOrder>();
        QCOMPARE(order.parts, delta().parts);
        QCOMPARE(order.executionRef, u"job"_s);
        QCOMPARE(order.choices.folder, m_folder->path());
        QVERIFY(order.choices.decompress && order.choices.merge && order.choices.verify);
        QCOMPARE(order.choices.existing, DownloadChoices::Existing::KeepBoth);
        QVERIFY(!m_dialog->isVisible());
    }

    void escapeOrdersNothing()
    {
        open(delta());
        QSignalSpy ordered(m_dialog.get(), &DownloadDialog::ordered);

        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(ordered.size(), 0);
    }

    void onlyWhatIsTickedIsOrdered()
    {
        open(delta(), {1, 3});
        QCOMPARE(indices(), (QList<int>{1, 3}));

        click(u"Added only"_s);
        const auto added = indices();
        click(u"All"_s);
        const auto all = indices();
        m_dialog->findChild<QCheckBox *>(u"All parts"_s)->click();
        const auto none = indices();

        QCOMPARE(added, (QList<int>{0, 1, 2}));
        QCOMPARE(all, (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE(none, QList<int>());
        QVERIFY(!button(u"Download"_s)->isEnabled());
        QCOMPARE(summary(), u"Choose at least one part."_s);
    }

    void aRowIsTickedByClickAndKey()
    {
        open(delta());
        auto *table = m_dialog->findChild<QTableView *>(u"Parts"_s);

        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, PartsModel::SizeColumn)).center());
        const auto clicked = indices();
        table->setCurrentIndex(table->model()->index(0, PartsModel::SideColumn));
        QTest::keyClick(table, Qt::Key_Space);
        const auto pressed = indices();

        QCOMPARE(clicked, (QList<int>{0, 2, 3, 4}));
        QCOMPARE(pressed, (QList<int>{2, 3, 4}));
    }

    void thePartsModelKeepsItsPromises()
    {
        PartsModel model(delta().parts);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy ticked(&model, &PartsModel::tickedChanged);

        QVERIFY(model.setData(model.index(1, PartsModel::TickColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, PartsModel::SideColumn), Qt::Checked, Qt::CheckStateRole));

        QCOMPARE(ticked.size(), 1);
        QCOMPARE(model.ticked().size(), 1);
        QCOMPARE(model.index(1, PartsModel::SideColumn).data().toString(), u"Added"_s);
        QCOMPARE(model.index(3, PartsModel::PartColumn).data().toString(), u"1 of 2"_s);
        QCOMPARE(model.index(0, PartsModel::SizeColumn).data().toString(), u"31.4 MB"_s);
    }

    void whatIsHereAlreadyNeedNotComeAgain()
    {
        m_settings->setValue(u"downloads/merge"_s, false);
        open(delta(), {0, 1, 2}, withPartDone(0));

        QCOMPARE(indices(), (QList<int>{1, 2}));
        QCOMPARE(summary(), u"2 file(s) to fetch, 1 there already"_s);
        QCOMPARE(note(0), u"On disk already, verified"_s);
    }

    void onlyPartsThatWereMergedAreHere()
    {
        auto known = withPartDone(0);
        known.downloads.first().merged = 2;
        known.downloads.first().mergedParts = {0, 2};

        open(delta(), {}, known);

        QCOMPARE(note(0), u"On disk already, verified"_s);
        QCOMPARE(note(1), QString());
        QCOMPARE(note(2), u"On disk already, verified"_s);
        QCOMPARE(note(3), QString());
    }

    void whatIsToBeMergedIsFetchedWhole()
    {
        open(delta(), {0, 1, 2}, withPartDone(0));

        QCOMPARE(indices(), (QList<int>{0, 1, 2}));
        QCOMPARE(note(0), u"On disk already, verified"_s);
    }

    void whatWasChosenAloneComesAgain()
    {
        m_settings->setValue(u"downloads/merge"_s, false);
        open(delta(), {0}, withPartDone(0));

        QCOMPARE(indices(), QList<int>{0});
    }

    void aJobOfAnotherConnectionIsAnotherOne()
    {
        auto known = withPartDone(0);
        known.downloads.first().connection = u"other"_s;
        open(delta(), {0}, known);

        QCOMPARE(note(0), QString());
    }

    void aMergedFileThatLacksPartsIsWarnedOf()
    {
        open(delta());
        const auto hasWarning = [this] {
            const auto labels = m_dialog->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(u"missing"); });
        };
        const bool before = hasWarning();

        m_dialog->findChild<PartsTable *>()->model().setTicked(1, false);

        QVERIFY(!before);
        QVERIFY(hasWarning());
        QVERIFY(button(u"Download"_s)->isEnabled());
    }

    void mergingNeedsDecompressingAndSeveralParts()
    {
        open(delta());
        box(u"Decompress"_s)->setChecked(false);
        const auto compressed = m_dialog->order();
        const bool couldMerge = box(u"Merge"_s)->isEnabled();
        open(single());
        const auto one = m_dialog->order();

        QVERIFY(!compressed.choices.merge);
        QVERIFY(!couldMerge);
        QVERIFY(!one.choices.merge);
        QVERIFY(!box(u"Merge"_s)->isEnabled());
    }

    void headerLinesAreChosenForOneExport()
    {
        using Headers = DownloadChoices::Headers;
        open(delta());
        edit(u"Folder"_s)->setText(m_folder->path());
        const auto before = m_dialog->order().choices;
        click(u"Header lines"_s);
        auto *menu = m_dialog->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->findChild<QAction *>(u"find"_s)->isChecked());
        menu->findChild<QAction *>(u"every"_s)->trigger();
        const auto chosen = m_dialog->order().choices;
        const QString said = button(u"Header lines"_s)->text();
        m_dialog->accept();

        const auto again = choicesFor(delta());
        const auto elsewhere = choicesFor(delta(u"weekly"_s));

        QCOMPARE(before.headers, Headers::Find);
        QCOMPARE(chosen.headers, Headers::Every);
        QVERIFY2(said.contains(u"every part"_s), qPrintable(said));
        QCOMPARE(again.headers, Headers::Every);
        QCOMPARE(elsewhere.headers, Headers::Find);
    }

    void headerLinesAreAskedForWhereThereMayBeSome()
    {
        open(delta());
        const bool whenMerging = button(u"Header lines"_s)->isVisible();
        box(u"Merge"_s)->setChecked(false);
        const bool whenApart = button(u"Header lines"_s)->isVisible();
        auto json = delta();
        for (auto &part : json.parts)
            part.sourceName = u"daily.json.gz"_s;
        open(json);
        box(u"Merge"_s)->setChecked(true);

        QVERIFY(whenMerging);
        QVERIFY(!whenApart);
        QVERIFY(m_dialog->order().choices.merge);
        QVERIFY(!button(u"Header lines"_s)->isVisible());
    }

    void theNameIsShownAsItWillBe()
    {
        open(delta());
        edit(u"Name of each file"_s)->setText(u"{export}_{side}_{part}"_s);
        const QString merged = hint(u"Name of each file"_s);
        box(u"Merge"_s)->setChecked(false);
        const QString single = hint(u"Name of each file"_s);

        QVERIFY2(merged.contains(u"daily_add.csv and 1 more"), qPrintable(merged));
        QVERIFY2(merged.contains(u"Merged files have no part number."), qPrintable(merged));
        QVERIFY2(single.contains(u"daily_add_001.csv and 4 more"), qPrintable(single));
    }

    void aPlaceholderIsInserted()
    {
        open(delta());
        auto *pattern = edit(u"Name of each file"_s);
        pattern->setText(u"x_"_s);
        pattern->setCursorPosition(2);

        click(u"Insert"_s);
        auto *menu = m_dialog->findChild<QMenu *>();
        QVERIFY(menu);
        menu->findChild<QAction *>(u"{date}"_s)->trigger();

        QCOMPARE(pattern->text(), u"x_{date}"_s);
    }

    void problemsAreShownWhereTheyAre_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");

        QTest::newRow("no folder") << u"Folder"_s << u" "_s << u"A folder is needed."_s;
        QTest::newRow("half a folder") << u"Folder"_s << u"Downloads"_s << u"Write the whole path, beginning with / or ~."_s;
        QTest::newRow("no name") << u"Name of each file"_s << QString() << u"A name is needed."_s;
        QTest::newRow("no such placeholder") << u"Name of each file"_s << u"{export}_{foo}"_s
                                             << u"There is no placeholder {foo}. Insert shows those there are."_s;
    }

    void problemsAreShownWhereTheyAre()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, problem);
        open(delta());
        QSignalSpy ordered(m_dialog.get(), &DownloadDialog::ordered);

        edit(field)->setText(typed);
        m_dialog->accept();

        QCOMPARE(edit(field)->accessibleDescription(), problem);
        QCOMPARE(summary(), problem);
        QVERIFY(!button(u"Download"_s)->isEnabled());
        QCOMPARE(ordered.size(), 0);
    }

    void aFolderThatCannotBeIsRefused()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        open(delta());

        edit(u"Folder"_s)->setText(m_folder->filePath(u"file/below"_s));

        QTRY_COMPARE(edit(u"Folder"_s)->accessibleDescription(), u"There is a file where the folder should be."_s);
        QVERIFY(!button(u"Download"_s)->isEnabled());

        edit(u"Folder"_s)->setText(m_folder->filePath(u"new/and/deep"_s));
        QTRY_VERIFY(button(u"Download"_s)->isEnabled());
    }

    void homeIsWrittenShort()
    {
        open(delta());

        edit(u"Folder"_s)->setText(u"~/somewhere"_s);

        QCOMPARE(m_dialog->order().choices.folder, QString(QDir::homePath() + u"/somewhere"_s));
    }

    void aFolderIsChosen()
    {
        open(delta());
        m_ask->paths = {m_folder->path()};

        click(u"Choose folder"_s);

        QTRY_COMPARE(m_dialog->order().choices.folder, m_folder->path());
    }

    void namesThatExistAreCounted()
    {
        QFile file(m_folder->filePath(u"daily.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        open(single());
        edit(u"Name of each file"_s)->setText(u"{export}"_s);
        edit(u"Folder"_s)->setText(m_folder->path());

        const auto told = [this](const QString &words) {
            const auto labels = m_dialog->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(words); });
        };

        QTRY_VERIFY(told(u"1 of these exist now."_s));
        QVERIFY(told(u"daily (2).json"_s));
        m_dialog->findChild<QAbstractButton *>(u"Skip"_s)->click();
        QVERIFY(told(u"nothing is fetched"_s));
        QCOMPARE(m_dialog->order().choices.existing, DownloadChoices::Existing::Skip);
    }

    void spaceIsComparedAndTooLittleIsAWarning()
    {
        SpaceCard card;
        card.setNeed({.fetch = 100, .kept = 600, .moment = 700}, true);
        const bool unknown = card.isEnough();
        card.setRoom(SpaceRoom{.free = 700, .total = 1000});
        const bool fits = card.isEnough();
        card.setRoom(SpaceRoom{.free = 699, .total = 1000});
        const bool lacks = !card.isEnough();
        auto huge = single();
        huge.parts.first().sizeKb = 1'000'000'000'000;
        open(huge);

        QVERIFY(unknown && fits && lacks);
        QTRY_VERIFY(summary().contains(u"too little space"));
        QVERIFY(button(u"Download"_s)->isEnabled());
    }

    void choicesAreRemembered()
    {
        open(delta());
        edit(u"Folder"_s)->setText(m_folder->path());
        edit(u"Name of each file"_s)->setText(u"{export}_{job}"_s);
        box(u"Merge"_s)->setChecked(false);
        box(u"Verify"_s)->setChecked(false);
        m_dialog->findChild<QAbstractButton *>(u"Replace"_s)->click();
        const auto chosen = m_dialog->order().choices;
        m_dialog->accept();

        const auto again = choicesFor(delta());
        const auto elsewhere = choicesFor(delta(u"weekly/“all”"_s));

        QCOMPARE(again, chosen);
        QCOMPARE(DownloadDialog::remembered(delta(), m_settings.get()), chosen);
        QCOMPARE(elsewhere.pattern, chosen.pattern);
        QVERIFY(elsewhere.folder != chosen.folder);
        QVERIFY(elsewhere.folder.contains(u"Audience exports/weekly"));
        QVERIFY2(!elsewhere.folder.section(u"Audience exports/"_s, 1).contains(u'/'), qPrintable(elsewhere.folder));
    }

    void whatHasNoMeaningHereIsKeptForOthers()
    {
        open(single());
        edit(u"Folder"_s)->setText(m_folder->path());
        m_dialog->accept();

        open(delta());

        QVERIFY(m_dialog->order().choices.merge);
        QVERIFY(!DownloadDialog::remembered(single(), m_settings.get()).merge);
    }

    void itMayBeClosedWhileItLooks()
    {
        open(delta());

        m_dialog.reset();

        QCoreApplication::processEvents();
    }

private:
    void open(const DownloadOrder &order, const QList<int> &chosen = {}, const DownloadsNow &known = {})
    {
        m_dialog = std::make_unique<DownloadDialog>(order, chosen, known, *m_ask, m_settings.get());
        m_dialog->open();
    }
    [[nodiscard]] DownloadChoices choicesFor(const DownloadOrder &order)
    {
        open(order);
        return m_dialog->order().choices;
    }
    [[nodiscard]] QList<int> indices() const
    {
        QList<int> all;
        const auto order = m_dialog->order();
        for (const auto &part : order.parts)
            all += part.index;
        return all;
    }
    [[nodiscard]] QString note(int row) const
    {
        return m_dialog->findChild<QTableView *>(u"Parts"_s)->model()->index(row, PartsModel::NoteColumn).data().toString();
    }
    [[nodiscard]] QString summary() const { return m_dialog->findChild<QLabel *>(u"Summary"_s)->text(); }
    [[nodiscard]] QString hint(const QString &field) const { return edit(field)->accessibleDescription(); }
    [[nodiscard]] QLineEdit *edit(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    [[nodiscard]] QCheckBox *box(const QString &name) const { return m_dialog->findChild<QCheckBox *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    void click(const QString &name) const { button(name)->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PreparedAsk> m_ask;
    std::unique_ptr<DownloadDialog> m_dialog;
};

QTEST_MAIN(TestUiDownloadDialog)
#include "tst_uidownloaddialog.moc"
