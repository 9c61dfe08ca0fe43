#include "app/downloads/downloadqueue.h"
#include "support/preparedask.h"
#include "support/sandboxclient.h"
#include "ui/downloads/downloaddialog.h"
#include "ui/program.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications.h"
#include "ui/shell/pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace edgewise;
using State = Download::State;

namespace {

constexpr int patience = 60'000;

/// What is in a gzip file, all members of it.
QByteArray unpacked(QByteArray packed)
{
    QByteArray plain;
    while (!packed.isEmpty()) {
        z_stream stream{};
        if (inflateInit2(&stream, 15 + 16) != Z_OK)
            return {};
        stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_in = uInt(packed.size());
        QByteArray piece(1 << 16, Qt::Uninitialized);
        int result = Z_OK;
        while (result == Z_OK) {
            stream.next_out = reinterpret_cast<Bytef *>(piece.data());
            stream.avail_out = uInt(piece.size());
            result = inflate(&stream, Z_NO_FLUSH);
            plain.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
        }
        const auto left = qsizetype(stream.avail_in);
        inflateEnd(&stream);
        if (result != Z_STREAM_END)
            return {};
        packed = packed.last(left);
    }
    return plain;
}

/// The files of the latest job, by side ("full", "add", "remove"), unpacked and one after the other: read without the program.
QMap<QString, QByteArray> latestFiles(const sandbox::Access &access, const QString &friendlyId)
{
    const QJsonObject form{{u"grant_type"_s, u"client_credentials"_s},
                           {u"client_id"_s, access.apiKey},
                           {u"client_secret"_s, access.apiSecret},
                           {u"audience"_s, access.audience}};
    const auto token = sandbox::call("POST", QUrl(access.tokenUrl), {{"Content-Type", "application/json"}},
                                     QJsonDocument(form).toJson(QJsonDocument::Compact));
    const QByteArray bearer = "Bearer " + QJsonDocument::fromJson(token.body)["access_token"_L1].toString().toLatin1();
    const QUrl address(QString(access.cdpBaseUrl + u"/v2/audienceExports/definitions/"_s + friendlyId + u"/latestExport"_s));
    const auto listing = sandbox::call("GET", address, {{"Authorization", bearer}});
    QMap<QString, QByteArray> files;
    const auto all = QJsonDocument::fromJson(listing.body)["exports"_L1].toArray();
    for (const QJsonValue &one : all) {
        const QString action = one["deltaAction"_L1].toString().toLower();
        const auto file = sandbox::call("GET", QUrl(one["url"_L1].toString()));
        files[action.isEmpty() ? u"full"_s : action] += unpacked(file.body);
    }
    return files;
}

} // namespace

/// A person names an export, downloads its latest job, and has the right file, whatever comes between.
class TestExportFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_target = m_folder->filePath(u"target"_s);
        openProgram();
    }
    void cleanup() { m_program.reset(); }

    void theLatestJobIsDownloaded_data()
    {
        QTest::addColumn<QString>("friendlyId");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QStringList>("sides");
        QTest::addColumn<QString>("news");

        QTest::newRow("eight parts of JSON lines to one file") << u"all_customers_json"_s << 8 << QStringList{u"full"_s} << u"8 part(s)"_s;
        QTest::newRow("three parts of CSV with one header") << u"loyalty_gold_members"_s << 3 << QStringList{u"full"_s} << u"3 part(s)"_s;
        QTest::newRow("both sides of a delta") << u"churn_risk_delta"_s << 2 << QStringList{u"add"_s, u"remove"_s} << u"2 file(s)"_s;
    }

    void theLatestJobIsDownloaded()
    {
        QFETCH(const QString, friendlyId);
        QFETCH(const int, parts);
        QFETCH(const QStringList, sides);
        QFETCH(const QString, news);
        const auto expected = latestFiles(m_program->sandbox()->access(), friendlyId);
        QCOMPARE(QStringList(expected.keys()), sides);

        order(friendlyId, parts);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY2_WITH_TIMEOUT(isFinished(), qPrintable(states()), patience);

        compareTarget(expected);
        QTRY_VERIFY(isTold(QString(u"“"_s + friendlyId + u"” is ready"_s)));
        QVERIFY(isTold(news));
    }

    void whatWasBegunGoesOnAfterARestart()
    {
        const QString friendlyId = u"all_customers_json"_s;
        const auto expected = latestFiles(m_program->sandbox()->access(), friendlyId);
        QCOMPARE(m_program->sandbox()->setFault(u"downloadOutput.slow"_s, u"40000"_s), QString());
        order(friendlyId, 8);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY2_WITH_TIMEOUT(arrived() > 50'000, qPrintable(states()), patience);

        m_ask->answers = {true};
        m_program->window().close();
        QTRY_VERIFY(!m_program->window().isVisible());
        QCOMPARE(m_ask->questions.size(), 1);
        QVERIFY2(m_ask->questions.first().text.contains(u"They go on at the next start."), qPrintable(m_ask->questions.first().text));
        QVERIFY(QDir(m_target).entryList(QDir::Files).filter(u".part"_s).size() > 0);
        m_program.reset();
        // Nobody asks for downloads there.
        openProgram(u"Guests"_s);
        if (QTest::currentTestFailed())
            return;
        const auto names = [this] { return QDir(m_target).entryList(QDir::Files); };
        QTRY_VERIFY2_WITH_TIMEOUT(names().size() == expected.size() && names().filter(u".part"_s).isEmpty(),
                                  qPrintable(names().join(u'\n')), patience);

        compareTarget(expected);
    }

private:
    void openProgram(const QString &pane = u"Exports"_s)
    {
        auto ask = std::make_unique<PreparedAsk>();
        m_ask = ask.get();
        m_program = std::make_unique<Program>(m_folder->path(), std::move(ask));
        m_program->window().notifications().setDesktopAllowed(false);
        m_program->window().show();
        m_program->openSandbox(pane);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window().currentPane() && m_program->window().currentPane()->name() == pane, patience);
    }

    /// Names the export, presses Download latest and then Enter, as a person would.
    void order(const QString &friendlyId, int parts)
    {
        QTRY_VERIFY(isPressable(u"Add export"_s));
        find<QAbstractButton>(u"Add export"_s)->click();
        QTRY_VERIFY(find<QLineEdit>(u"Friendly ID or UUID"_s));
        const auto hints = find<QDialog>(u"Add export"_s)->findChildren<QLabel *>();
        // A newcomer could not know what the sandbox has.
        QVERIFY(std::any_of(hints.cbegin(), hints.cend(), [](const QLabel *hint) { return hint->text().contains(u"vip_birthdays"); }));
        find<QLineEdit>(u"Friendly ID or UUID"_s)->setText(friendlyId);
        QTRY_VERIFY(isPressable(u"Add"_s));
        find<QAbstractButton>(u"Add"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>(u"Friendly ID or UUID"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isPressable(u"Download latest"_s), patience);
        find<QAbstractButton>(u"Download latest"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<DownloadDialog>(u"Download files"_s), patience);
        auto *dialog = find<DownloadDialog>(u"Download files"_s);
        QCOMPARE(int(dialog->order().parts.size()), parts);
        dialog->findChild<QLineEdit *>(u"Folder"_s)->setText(m_target);
        dialog->findChild<QAbstractButton *>(u"Download"_s)->setFocus();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->downloads().now().downloads.isEmpty(), patience);
    }

    [[nodiscard]] bool isFinished() const
    {
        const auto &all = m_program->downloads().now().downloads;
        return !all.isEmpty() && std::all_of(all.cbegin(), all.cend(), [](const Download &one) { return one.state == State::Done; });
    }
    [[nodiscard]] qint64 arrived() const
    {
        qint64 sum = 0;
        for (const Download &one : m_program->downloads().now().downloads)
            sum += one.done;
        return sum;
    }
    [[nodiscard]] QString states() const
    {
        QStringList all;
        for (const Download &one : m_program->downloads().now().downloads)
            all += one.fileName + u": "_s + one.sentence();
        return all.join(u'\n');
    }

    /// Exactly these files are there, and nothing unfinished.
    void compareTarget(const QMap<QString, QByteArray> &expected) const
    {
        const QStringList names = QDir(m_target).entryList(QDir::Files, QDir::Name);
        QVERIFY2(names.size() == expected.size(), qPrintable(names.join(u'\n')));
        for (auto side = expected.cbegin(); side != expected.cend(); ++side) {
            const QStringList found = names.filter(QString(u'_' + side.key()));
            QCOMPARE(found.size(), 1);
            QFile file(QString(m_target + u'/' + found.first()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!side.value().isEmpty());
            QVERIFY2(file.readAll() == side.value(), qPrintable(found.first()));
        }
    }

    template <typename Widget>
    static Widget *find(const QString &name)
    {
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (auto *itself = qobject_cast<Widget *>(top); itself && itself->objectName() == name && itself->isVisible())
                return itself;
            const auto all = top->findChildren<Widget *>(name);
            for (Widget *widget : all) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    static bool isPressable(const QString &name)
    {
        const auto *button = find<QAbstractButton>(name);
        return button && button->isEnabled();
    }
    [[nodiscard]] bool isTold(const QString &beginning) const
    {
        const auto labels = m_program->window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(beginning); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    PreparedAsk *m_ask = nullptr; ///< The program's.
    QString m_target;
};

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"
